import type { PennTag } from '../../syntax/types';
import { firstOfTime, lastOfTime, type Context } from '../context';
import { WEEKDAYS } from '../../text/calendar.data';
import { DASHES } from '../marks.data';
import { caseOf } from '../tree';

/** Words of a place before the day of a dateline, and of who it is by: "NORTH TARN, Oru |May 20| (Oru News Legal) -". */
const LONGEST_PLACE = 6;
const LONGEST_SOURCE = 5;

/** Whether an expression is the day of a dateline before the first words of a sentence: it dates the report, not what it tells. */
export function isOfDateline(context: Context, token: number): boolean {
  const { word, tag } = context.tree;
  const begin = context.sentenceStart[token];
  const first = firstOfTime(context, token);
  if (first - begin > LONGEST_PLACE) return false;
  // "Rao |died on| Monday (aged 80) - a day after …" tells of somebody
  for (let i = begin; i < first; i++) if (!OF_PLACE.has(tag[i])) return false;
  const open = lastOfTime(context, token) + 1;
  if (first === begin && DASHES.has(word[open])) return namesWeekday(context, open);
  if (word[open] !== '(') return false;
  const close = word.slice(open, open + LONGEST_SOURCE + 2).indexOf(')');
  return close > 0 && DASHES.has(word[open + close + 1]);
}

/**
 * "May 20, 2031 - Acme |said on Monday| …": whether a sentence says on which weekday its news was, so that the day before its dash is the
 * report's; not where a list of key dates says how long something is to last: "May 20 - The town |closes| schools |from Monday|".
 */
function namesWeekday({ tree, sentenceStart }: Context, dash: number): boolean {
  const { word, tag, head, count } = tree;
  const start = sentenceStart[dash];
  for (let i = dash + 1; i < count && sentenceStart[i] === start; i++)
    if (WEEKDAYS.has(word[i]) && tag[head[i]] === 'VBD' && ON.has(caseOf(tree, i))) return true;
  return false;
}

const ON: ReadonlySet<string> = new Set(['on', '']);

/** What a place is named by: "St. |Tarn|, Oru", "the |Hague|". */
const OF_PLACE: ReadonlySet<PennTag> = new Set(['NNP', 'NNPS', 'NN', 'JJ', 'DT', 'POS', 'HYPH', ',', '.']);

/** Whether an expression is the day on which a source spoke: "killed 20, according to officials on |Thursday|". */
export function isOfSource(context: Context, token: number): boolean {
  const { word, tag } = context.tree;
  let i = firstOfTime(context, token) - 1;
  if (word[i] !== 'on') return false;
  const last = i;
  while (last - i < LONGEST_SOURCE && OF_SOURCE.has(tag[i - 1])) i--;
  return i < last && word[i - 1] === 'to' && word[i - 2] === 'according';
}

/** What a source is called by: "two officials", "the Oru police". */
const OF_SOURCE: ReadonlySet<PennTag> = new Set([
  'NNP', 'NNPS', 'NN', 'NNS', 'JJ', 'DT', 'CD', 'POS', 'PRP$',
]); // prettier-ignore
