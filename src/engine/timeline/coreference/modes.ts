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

/** "an earlier call", "another quake", "a second fire killed ten", behind what the article told of the kind before. */
export function isAnotherThan(later: Candidate, earlier: Candidate): boolean {
  return (
    tellsAnother(later) &&
    !tellsAnother(earlier) &&
    earlier.line < later.line &&
    !later.leads &&
    later.mention.status === earlier.mention.status
  );
}

function tellsAnother({ determination, isOther }: Candidate): boolean {
  return determination === 'other' || isOther;
}

/**
 * "Disasters around the world", "import bans": a bare plural without a day or a name beside the one that is told, or several that point
 * back to nothing beside one that a noun tells ("rallies in three towns", "the rally in Lund"), or orders and visits of no day beside one
 * that a verb tells ("for violating orders of the court", "the court ordered the police to leave").
 */
export function areSeveralBeside(a: Candidate, b: Candidate): boolean {
  if (!isPlural(a) || isPlural(b) || a.determination === 'definite') return false;
  if (b.mention.nominal && !MANIFOLD.has(a.mention.class)) return true;
  if (a.determination !== 'none' || a.date.value !== null) return false;
  return a.participants.size === 0 || (!b.mention.nominal && SINGLE.has(a.mention.class));
}

/** What a verb tells one of. */
const SINGLE: ReadonlySet<string> = new Set(['order', 'visit', 'call', 'meeting']);

/** What is one event in the plural, too: "the elections", "clashes" beside "the unrest". */
const MANIFOLD: ReadonlySet<string> = new Set(['election', 'vote', 'fight', 'talks']);

/** A noun whose words are not its base form. */
function isPlural({ mention: { nominal, lemma, start, end } }: Candidate): boolean {
  return nominal && end - start > lemma.length;
}
