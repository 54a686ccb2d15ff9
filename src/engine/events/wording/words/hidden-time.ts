import { itemAt, wordSet } from '../../../collections';
import { MONTHS, WEEKDAYS } from '../../../text/calendar.data';
import { tokenAfter } from '../../../tokenize/tokens';
import { lastOfTime, type Context } from '../../context';
import { isAccountingPeriod } from '../../times/time-candidates';
import { R, type Tree } from '../../tree';
import type { EventTimeLink } from '../../types';

/** The expressions of time that a title leaves out, since its row has the date, both ends of a stretch. */
export function hiddenTimes(context: Context, time: EventTimeLink | undefined): readonly number[] {
  if (!time || !HIDDEN.has(time.relation)) return [];
  const first = tokenAfter(context.article.tokens, itemAt(context.times, time.time)?.start ?? 0);
  if (isGoal(context, first) || isPortioned(context.tree, first)) return [];
  if (isNumberedPeriod(context, first) || isHolidayOfThing(context, first)) return [];
  const end = time.until ?? otherEnd(context, time.time, first);
  return end === undefined ? [time.time] : [time.time, end];
}

/** The end of a stretch whose days name their month once: "May 14 to |16|". */
function otherEnd(context: Context, time: number, first: number): number | undefined {
  const { tree, timeAt } = context;
  const behind = lastOfTime(context, first) + 1;
  if (behind + 1 >= tree.count || !JOINS.has(tree.word[behind]) || timeAt[behind + 1] !== time + 1)
    return undefined;
  // "sentenced on Monday to |20 years|"
  if (context.times[time + 1].type !== 'DATE') return undefined;
  // but "moved the vote on Monday to June"
  return DAY_ALONE.test(tree.word[behind + 1]) || DAY_ALONE.test(tree.word[first]) ? time + 1 : undefined;
}

const JOINS = wordSet('to - –');
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)?$/u;

/** Relations in which the row's own date says all that the expression of time does. */
const HIDDEN: ReadonlySet<string> = new Set(['on', 'by', 'since', 'during']);

/** "postponed the vote to |June|": the time to which something is put is news, and not when that was. */
function isGoal(context: Context, first: number): boolean {
  const { tree } = context;
  const next = lastOfTime(context, first) + 1;
  // but "led to |last year|'s vote", "extended to |June| the deal"
  return tree.word[first - 1] === 'to' && (next >= tree.count || ENDS_PHRASE.test(tree.tag[next]));
}

const ENDS_PHRASE = /^(?:[.,:]|IN|CC|TO|W.*)$/u;

/** "spent |much of| August": nothing is left without the time. */
function isPortioned({ word }: Tree, first: number): boolean {
  return word[first - 1] === 'of' && PORTIONS.has(word[first - 2]);
}

const PORTIONS = wordSet('much most all part half some');

/** "celebrated |Victory Day|", "the |Diwali| trade": a day by its name, where it says what is done or which thing is meant. */
function isHolidayOfThing(context: Context, first: number): boolean {
  const { head, relation, tag, word } = context.tree;
  const last = lastOfTime(context, first);
  if (head[last] >= first && head[last] < last) return false;
  const isName = tag[first].startsWith('NNP') && !WEEKDAYS.has(word[first]) && !MONTHS.has(word[first]);
  return isName && (relation[last] === R.obj || (relation[last] === R.compound && head[last] > last));
}

/** "profit rises 3% |in the third quarter|", "|third-quarter| results": the period of an account, which says which figures are meant. */
function isNumberedPeriod(context: Context, first: number): boolean {
  const { word } = context.tree;
  const isNumbered = WHICH.test(word[first]) || WHICH.test(word[lastOfTime(context, first) - 1]);
  return isNumbered && isAccountingPeriod(context, first);
}

const WHICH = /^(?:first|second|third|fourth|\d{4})$/u;
