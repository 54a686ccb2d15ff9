import { firstOfTime, lastOfTime, type Context } from '../context';

/** Words of a place before the day of a dateline, and of who it is by: "NORTH TARN, Oru |May 20| (Oru News Legal) -". */
const LONGEST_PLACE = 6;
const LONGEST_SOURCE = 5;

/** Whether an expression is the day of a dateline before the first words of a sentence: it dates the report, not what it tells. */
export function isOfDateline(context: Context, token: number): boolean {
  const { word } = context.tree;
  const begin = context.sentenceStart[token];
  if (firstOfTime(context, token) - begin > LONGEST_PLACE) return false;
  const open = lastOfTime(context, token) + 1;
  if (word[open] !== '(') return false;
  const close = word.indexOf(')', open);
  return close > open && close - open <= LONGEST_SOURCE + 1 && DASHES.has(word[close + 1]);
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);
