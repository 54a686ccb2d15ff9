import { climb } from '../../../syntax/heads';
import type { PennTag } from '../../../syntax/types';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, YEAR } from '../../../text/calendar.data';
import { R, RelationSet } from '../../relations';
import { childOf, hasSubject, isFinite, isNear, isSubject, REACH, type Parse } from '../parse';

/**
 * "On 4 May |detectives| named", "On Monday |bombs| dropped from drones killed two": a day in front without a comma, which was
 * taken into the phrase of the subject, is told with the verb, and the noun is its subject.
 */
export function releaseFrontDays(parse: Parse): void {
  const { tag, word } = parse;
  for (let at = 0; at + 2 < word.length; at++) {
    if (at > 0 && !ENDS.has(tag[at - 1])) continue;
    if (word[at] === 'on') releaseFrontDay(parse, at);
    else releaseEntryDay(parse, at);
  }
}

const ENDS: ReadonlySet<PennTag> = new Set<PennTag>(['.', ':', '``', "''", '-RRB-']);

function releaseFrontDay({ head, relation, tag, word }: Parse, on: number): void {
  const [day, end] = dayBehind(word, on);
  if (day < 0) return;
  takeSubject({ head, relation, tag, word }, on, end);
  giveToTold({ head, relation }, day, end);
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

/** "On 24 July |Rao| was due to speak", taken for Rao of that day: what has no other subject has the noun behind the day for one. */
function takeSubject({ head, relation, tag }: Parse, on: number, end: number): void {
  const name = climb(head, end, (at) => relation[at] === R.flat || relation[at] === R.compound);
  const date = head[name] ?? -1;
  if (date < on || date >= end || !tag[name]?.startsWith('NN')) return;
  const told = head[date];
  if (told <= name || !isNear(name, told) || hasSubject({ head, relation }, told, end)) return;
  [head[name], relation[name]] = [
    told,
    childOf(head, relation, told, R['aux:pass']) >= 0 ? R['nsubj:pass'] : R.nsubj,
  ];
}

/** "On 24 July she |left|, her office said": the day in front is that of what is said. */
function giveToTold({ head, relation }: Pick<Parse, 'head' | 'relation'>, day: number, end: number): void {
  const saying = head[day];
  if (saying < end || !isNear(day, saying)) return;
  for (let c = end; c < saying; c++) if (head[c] === saying && relation[c] === R.ccomp) head[day] = c;
}

/** "28 July |Rao| declares herself head", as lists of key dates have it: the day was taken for a second subject. */
function releaseEntryDay({ head, relation, tag, word }: Parse, first: number): void {
  const [day, end] = dayBehind(word, first - 1);
  if (day < 0 || end < first + 2) return;
  const verb = head[day];
  if (relation[day] !== R.nsubj || !hasSubject({ head, relation }, verb, end)) return;
  if (verb < end || !isFinite(tag[verb])) return;
  for (let i = first; i < end; i++) if (i !== day) [head[i], relation[i]] = [day, R['nmod:unmarked']];
  [head[day], relation[day]] = [verb, R.obl];
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
