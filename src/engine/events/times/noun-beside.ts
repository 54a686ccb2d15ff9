import { PRESENT_TAGS } from '../../syntax/types';
import { itemAt } from '../../collections';
import { firstOfTime, type Context } from '../context';
import { verbClass } from '../lexicon/lexicon';
import type { SentenceEvents } from '../triggers/sentence-events';
import { WEEKDAYS } from '../../text/calendar.data';
import { caseOf, findChild, isVerb, R, type Tree } from '../tree';
import { verbKey } from '../verb-keys';
import { isOfPast } from './complements';
import { isTimeHead } from './time-heads';
import { OUTCOMES, PLACING, YEAR } from './words.data';

/**
 * The event noun behind a verb that has the expression behind it for itself: "the deal follows talks on |Monday|", "two are held
 * over a raid |last week|", "leaves |today| for talks |tomorrow|"; -1 where the expression is that of the verb.
 *
 * @param owner the event in whose clause the expression stands
 */
export function nounOfOwnTime(
  context: Context,
  events: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { tree } = context;
  const { clause } = events.triggers[owner];
  if (!isVerb(tree, clause) || token < clause) return -1;
  const noun = events.triggers.findLastIndex(
    (trigger) =>
      trigger.nominal && trigger.clause === trigger.token && trigger.token > clause && trigger.token < token,
  );
  if (noun < 0 || events.ownerOf.get(clause) === noun) return -1;
  const at = events.triggers[noun].token;
  const isPlaced = PLACING.has(verbKey(tree, clause)) && tree.relation[at] === R.obj;
  const isOther = isPlaced || isOverInPresent(context, clause, token) || isWhence(context, clause, at, token);
  if (isOther) return noun;
  return isSecond(context, clause, at, token) ? wholeOf(tree, events, noun) : -1;
}

/** What is told in the present was not done last week. */
function isOverInPresent(context: Context, verb: number, token: number): boolean {
  const { tree } = context;
  const isPresent = (at: number): boolean => PRESENT_TAGS.has(tree.tag[at]);
  const aux = findChild(tree, verb, (c) => BE.has(tree.word[c]) && isAuxiliary(tree, c));
  const isTold = isPresent(verb) || (tree.tag[verb] === 'VBN' && aux >= 0);
  return isTold && isOfPast(context, token);
}

function isAuxiliary(tree: Tree, token: number): boolean {
  return tree.relation[token] === R['aux:pass'];
}

/** "the |collapse| of talks on Monday": what happened to what the noun before a day means. */
function wholeOf(tree: Tree, events: SentenceEvents, noun: number): number {
  const { token } = events.triggers[noun];
  const whole = events.ownerOf.get(tree.head[token]) ?? -1;
  return caseOf(tree, token) === 'of' && itemAt(events.triggers, whole)?.nominal ? whole : noun;
}

/**
 * "resigned on Monday after the vote in Oru on |14 May|", "on Monday closed the port ahead of |Friday|'s talks": whether a verb has
 * a day of its own before the noun that something orders it by, or for which it is done, and the expression ends the phrase of that.
 */
function isSecond(context: Context, verb: number, noun: number, token: number): boolean {
  const { tree, times, timeAt } = context;
  const first = firstOfTime(context, token);
  if (times[timeAt[token]]?.type !== 'DATE' || UNTIL.has(tree.word[first - 1])) return false;
  if (!BESIDE.has(tree.relation[noun]) || SAME_TIME.has(caseOf(tree, noun))) return false;
  // "announced a strike on Friday": a day to come, which the past of the verb puts back
  if (tree.relation[noun] === R.obj && verbClass(verbKey(tree, verb))?.name === 'announcement') return false;
  for (let at = noun + 1; at < first; at++) if (isVerb(tree, at) || SEAMS.has(tree.word[at])) return false;
  return hasDay(context, verb, noun, token);
}

/**
 * Whether a verb has a date of its own between it and a noun, or it or its subject has a day of the week before that, other than what a
 * token names; "died in 2029 in a crash on 14 May" has no two days.
 */
function hasDay(context: Context, verb: number, noun: number, token: number): boolean {
  const { tree, timeAt, times } = context;
  const asDay = caseOf(tree, noun) === 'in';
  // "|Monday| night"
  const isDay = (c: number): boolean =>
    times[timeAt[c]]?.type === 'DATE' ||
    (timeAt[c] !== -1 && WEEKDAYS.has(tree.word[firstOfTime(context, c)]));
  const isOwn = (c: number): boolean =>
    c < noun &&
    isDay(c) &&
    tree.word[c] !== tree.word[token] &&
    ((c > verb && !asDay) || WEEKDAYS.has(tree.word[c]));
  const subject = findChild(tree, verb, (c) => tree.relation[c] === R.nsubj);
  return findChild(tree, verb, isOwn) >= 0 || (subject >= 0 && findChild(tree, subject, isOwn) >= 0);
}

/** Whether a verb has a time of its own before a token. */
function hasTime(context: Context, verb: number, before: number): boolean {
  const { tree, timeAt } = context;
  return findChild(tree, verb, (c) => c < before && timeAt[c] !== -1 && isTimeHead(context, c)) >= 0;
}

/**
 * "discussed the deals reached during the visit to Oru on |27 March|", "praised the results of the meeting in Oru on |27 March
 * 2017|", but not "praised the results of the vote in talks on |27 March 2017|": whether what comes of an event, or was during
 * it, stands between the verb and that.
 */
function isWhence(context: Context, verb: number, noun: number, token: number): boolean {
  const { tree, sentenceStart } = context;
  const thing = tree.head[noun];
  if (thing <= verb || sentenceStart[thing] !== sentenceStart[verb]) return false;
  const first = firstOfTime(context, token);
  const isLast = ON.has(itemAt(tree.word, first - 1) ?? '') && isWithin(tree, first - 2, noun);
  if (!isLast) return false;
  // "arrested a man seen during the raid in Oru on |Monday|" may be said of either
  if (caseOf(tree, noun) === 'during') return !WEEKDAYS.has(tree.word[first]) || hasTime(context, verb, noun);
  const isFull = tree.word.slice(first, first + LONGEST_DAYS).some((word) => YEAR.test(word));
  return isFull && first - 2 > noun && caseOf(tree, noun) === 'of' && OUTCOMES.test(tree.word[thing]);
}

/** Whether a token is of a noun's phrase and all between the two is a place there: "the |visit| to Oru". */
function isWithin(tree: Tree, token: number, noun: number): boolean {
  for (let at = token; at > noun; at--) {
    const isPlacing =
      tree.tag[at].startsWith('NNP') || WHERE.has(tree.word[at]) || PLACE_TAGS.has(tree.tag[at]);
    if (!isPlacing) return false;
  }
  return token >= noun;
}

/** In what something is done while it lasts. */
const SAME_TIME: ReadonlySet<string> = new Set(['at', 'by', 'during']);
const BESIDE: ReadonlySet<number> = new Set([R.obl, R.nmod, R.obj]);
/** What a verb may do to a thing: "put off the vote to Friday". */
const UNTIL: ReadonlySet<string> = new Set(['to', 'until', 'till', 'by', 'since']);
/** Where another part of the clause may begin. */
const SEAMS: ReadonlySet<string> = new Set([',', ';', ':', '(', 'and', 'or', 'but', 'then', '-', '–', '—']);

const ON: ReadonlySet<string> = new Set(['on', 'in']);
/** What else a place may have in it: "at St Ada|'s|, Oru|,|" */
const PLACE_TAGS: ReadonlySet<string> = new Set(['DT', 'POS', ',']);
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'to', 'on', 'of']);
/** Tokens of "14 – 15 September 2017". */
const LONGEST_DAYS = 6;

const BE: ReadonlySet<string> = new Set(['is', 'are']);
