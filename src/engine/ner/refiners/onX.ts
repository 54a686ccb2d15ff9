import { withNames, type DraftName, type Refiner } from '../draft';

const BEFORE: ReadonlySet<string> = new Set([
  'on',
  'via',
  'platform',
  'network',
  'app',
  'site',
  'and',
  'from',
  'owns',
  'bought',
]);
const ABOUT: ReadonlySet<string> = new Set(
  'post posts posted posting tweet tweets tweeted wrote writing shared sharing said message statement video twitter account handle platform network musk'.split(
    ' ',
  ),
);
const REACH = 8;

/** "In a post on X", "X, formerly Twitter": the company that goes by one letter. */
export const onX: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (reading.text(i) !== 'X') continue;
      const formerly = reading.lowerWords(i + 1, Math.min(i + 5, endToken)).includes('formerly');
      const around = reading.lowerWords(Math.max(firstToken, i - REACH), Math.min(endToken, i + REACH));
      const told = BEFORE.has(reading.lower(i - 1)) && around.some((word) => ABOUT.has(word));
      if (!formerly && !told) continue;
      const span = reading.span(i > firstToken ? i - 1 : i, i + 1);
      added.push({
        first: i,
        end: i + 1,
        type: 'organization' as const,
        margin: 0,
        evidence: [{ kind: 'form' as const, span }],
      });
    }
  return withNames(
    names.filter((name) => !added.some((x) => x.first === name.first && x.end === name.end)),
    added,
  );
};
