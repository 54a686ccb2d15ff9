import type { Candidate } from '../mentions/candidate';

/** Whether one is only told as a condition or possibility, by a verb, and the other one as done: "faces prison if convicted". */
export function isPossibilityOf({ mention: a }: Candidate, { mention: b }: Candidate): boolean {
  return a.status === 'hypothetical' && !a.nominal && b.status === 'occurred';
}

/** Whether the body of an article tells in the present what is done as a rule, and the other one what was done: "cases appear to be mild". */
export function isRuleBeside(a: Candidate, { mention: b }: Candidate): boolean {
  const { mention, leads, line } = a;
  return (
    isSimple(mention, 'present') &&
    !mention.nominal &&
    !leads &&
    line > 0 &&
    isSimple(b, 'past') &&
    !b.nominal
  );
}

function isSimple({ status, tense, aspect }: Candidate['mention'], wanted: 'past' | 'present'): boolean {
  return status === 'occurred' && aspect === 'simple' && tense === wanted;
}

/** Whether one counts all that there were so far, by no day, and the other one tells no such sum: "116 soldiers have died", "two died". */
export function isTotalBeside(a: Candidate, b: Candidate): boolean {
  if (!isTotal(a) || isTotal(b)) return false;
  return ![...a.numbers].some((number) => b.numbers.has(number));
}

function isTotal({ mention, numbers, date }: Candidate): boolean {
  return !mention.nominal && mention.aspect === 'perfect' && numbers.size > 0 && date.value === null;
}

/** "an earlier call", "another quake", "a second debate", behind what the article told of the kind before. */
export function isAnotherThan(later: Candidate, earlier: Candidate): boolean {
  return (
    later.determination === 'other' &&
    earlier.determination !== 'other' &&
    earlier.line < later.line &&
    !later.leads &&
    later.mention.status === earlier.mention.status
  );
}
