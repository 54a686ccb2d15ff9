import { climb } from '../../syntax/heads';
import type { PennTag } from '../../syntax/types';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../text/calendar.data';
import { R, RelationSet } from '../relations';
import { childOf, isNear, isSubject, REACH, type Parse } from './parse';

/**
 * "On 4 May |detectives| named", "On Monday |bombs| dropped from drones killed two": a day in front without a comma, which was
 * taken into the phrase of the subject, is told with the verb, and the noun is its subject.
 */
export function releaseFrontDays(parse: Parse): void {
  const { tag, word } = parse;
  for (let on = 0; on + 2 < word.length; on++)
    if (word[on] === 'on' && (on === 0 || ENDS.has(tag[on - 1]))) releaseFrontDay(parse, on);
}

const ENDS: ReadonlySet<PennTag> = new Set<PennTag>(['.', ':', '``', "''", '-RRB-']);

function releaseFrontDay({ head, relation, tag, word }: Parse, on: number): void {
  const [day, end] = dayBehind(word, on);
  if (day < 0) return;
  // "On Sunday 47 |percent|"
  const noun = climb(head, head[day] >= end ? head[day] : head[on], (at) => relation[at] === R.nummod);
  const verb = head[noun] ?? -1;
  if (noun < end || !tag[noun]?.startsWith('NN') || !isNear(noun, verb) || !tag[verb]?.startsWith('VB'))
    return;
  if (!TAKEN.has(relation[noun])) return;
  for (let i = on; i < end; i++) if (head[i] >= end) [head[i], relation[i]] = [day, R['nmod:unmarked']];
  [head[on], relation[on]] = [day, R.case];
  [head[day], relation[day]] = [verb, R.obl];
  if (relation[noun] !== R.obl || childOf(head, relation, noun, R.case) >= 0) return;
  for (let c = end; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === verb && isSubject(relation, c)) return;
  relation[noun] = childOf(head, relation, verb, R['aux:pass']) >= 0 ? R['nsubj:pass'] : R.nsubj;
}

/** What a noun is taken for that has a day in front of it. */
const TAKEN = new RelationSet([R.nsubj, R['nsubj:pass'], R.obl]);

/** The head of the day behind "on", -1 where there is none, and the end of its words: "4 May 2021", "May 4", "Monday". */
function dayBehind(word: readonly string[], on: number): [day: number, end: number] {
  let at = on + 1;
  let day = -1;
  if (WEEKDAYS.has(word[at])) day = at++;
  if (day >= 0 && PARTS.has(word[at])) return [at, at + 1];
  if (word[at] === ',' && isMonth(word[at + 1])) at++;
  if (isMonth(word[at]) && DAY.test(word[at + 1])) {
    if (day < 0) day = at + 1;
    at += 2;
  } else if (DAY.test(word[at]) && isMonth(word[at + 1])) {
    if (day < 0) day = at;
    at += 2;
  }
  if (word[at] === ',' && YEAR.test(word[at + 1])) at++;
  if (YEAR.test(word[at])) at++;
  return [day, at];
}

/** "Monday |night|" */
const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

function isMonth(word: string | undefined): boolean {
  if (word === undefined) return false;
  return MONTHS.has(word) || (word.length <= LONGEST_SHORT && SHORT_MONTHS.includes(word.slice(0, 3)));
}

/** "sept." */
const LONGEST_SHORT = 5;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
