import { FINITE_TAGS } from '../../syntax/types';
import { WEEKDAYS } from '../../text/calendar.data';
import { firstOfTime, lastOfTime, type Context } from '../context';
import { PLAN_NOUNS } from '../lexicon/lexicon.data';
import type { SentenceEvents } from '../triggers/sentence-events';
import { aboveComplement } from './complements';
import { isOfDateline } from './datelines';
import { aboveCaption, aboveParticiple, ownerInModifier } from './modifiers';
import { nounOfOwnTime } from './noun-beside';
import { isOfThing } from './other-things';
import { caseOf, childWith, hasOwnAuxiliary, isNoun, isVerb, R, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import {
  isEdition,
  isOfAttribute,
  isOfCaption,
  isOfOtherNoun,
  isPartOfName,
  nounBehind,
  nounBeside,
  ownerInName,
  ownerOfBracketed,
} from './noun-times';
import { TURNS } from './words.data';

/** The preposition of an expression; it may stand before the whole span where the parser has it elsewhere. */
export function timePreposition(context: Context, token: number): string {
  const { tree } = context;
  const marked = caseOf(tree, token);
  if (marked !== '') return marked;
  const first = firstOfTime(context, token);
  const before = first > 0 ? tree.word[first - 1] : '';
  if (before === '-' && first > 1) return PREFIXES.get(tree.word[first - 2]) ?? '';
  return before === 'the' && first > 1 ? tree.word[first - 2] : before;
}

/** "closed for a week from |Monday|": where a length stands before it, that is when it was done. */
export function isBeginning(context: Context, token: number, preposition: string): boolean {
  const { timeAt, times } = context;
  if (preposition !== 'from') return false;
  return times[timeAt[firstOfTime(context, token) - 2] ?? -1]?.type === 'DURATION';
}

/** "a post-Easter meeting", "the pre-Christmas summit". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['post', 'after'],
  ['pre', 'before'],
]);

/** Index of the trigger that an expression of time dates, by the tree; -1 where there is none. */
export function ownerOfTime(context: Context, events: SentenceEvents, token: number): number {
  const { tree } = context;
  if (isEdition(context, events, token) || isOfDateline(context, token)) return -1;
  const bracketed = ownerOfBracketed(context, events, token);
  if (bracketed !== undefined) return bracketed;
  if (isPartOfName(context, token)) return ownerInName(context, events, token);
  const modified = nounBehind(context, events, token);
  if (modified >= 0) return modified;
  const beside = verbBeside(context, token);
  const owned = events.ownerOf.get(beside);
  if (owned !== undefined) return aboveComplement(context, events, owned, token);
  const noun = nounBeside(context, events, token);
  if (noun >= 0) return noun;
  if (isOfAttribute(context, events, token, timePreposition(context, token))) return -1;
  if (isOfOtherNoun(context, events, token) || isOfThing(context, events, token)) return -1;
  const nearest = ownerAbove(tree, events, tree.head[token]);
  if (nearest < 0) {
    const loose = looseOwner(context, events, token);
    return loose < 0 ? loose : aboveParticiple(context, events, loose, token);
  }
  const own = nounOfOwnTime(context, events, nearest, token);
  if (own >= 0) return own;
  const behind = verbBehindFront(context, events, nearest, token);
  if (behind >= 0) return behind;
  const above = aboveParticiple(context, events, nearest, token);
  if (above !== nearest) return above;
  const inModifier = ownerInModifier(context, events, nearest, token);
  if (inModifier >= 0) return inModifier;
  const first = ownerBeforeJoint(tree, events, nearest, token);
  const owner = aboveComplement(context, events, ownerBehindJoint(tree, events, first, token), token);
  if (timePreposition(context, token) === 'by') return deadlineOwner(tree, events, owner, token);
  if (isOfCaption(context, events.triggers[owner], token)) return -1;
  const shown = aboveCaption(context, events, owner, token);
  if (shown !== owner) return shown;
  return dayOwner(tree, events, owner, token) ?? reportedOwner(context, events, owner, token);
}

/**
 * "congratulated Rao on her victory on Monday": a day of the week behind what the verb is about is that of the verb; what
 * orders two events keeps its own ("spoke after the attack on Monday").
 */
function dayOwner(tree: Tree, events: SentenceEvents, owner: number, token: number): number | undefined {
  const { token: noun, clause, nominal } = events.triggers[owner];
  if (!nominal || clause !== noun || token < noun || !WEEKDAYS.has(tree.word[token])) return undefined;
  if (tree.relation[noun] !== R.obl || !ABOUT.has(caseOf(tree, noun))) return undefined;
  const verb = tree.head[noun];
  return isVerb(tree, verb) ? events.ownerOf.get(verb) : undefined;
}

const ABOUT: ReadonlySet<string> = new Set(['on', 'over', 'about', 'of']);

/** "launched a review |this week| and canceled talks": what stands before the "and" is of the first clause. */
function ownerBeforeJoint(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { top } = events.triggers[owner];
  const first = tree.head[top];
  if (tree.relation[top] !== R.conj || token > top || token < first) return owner;
  return token < childWith(tree, top, R.cc) ? (events.ownerOf.get(first) ?? owner) : owner;
}

/** "will wear number nine and could make his debut |on July 19|": what stands behind a conjunct that has an auxiliary of its own is of that. */
function ownerBehindJoint(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { clause } = events.triggers[owner];
  if (!isVerb(tree, clause)) return owner;
  let last = owner;
  for (let c = tree.firstChild[clause]; c >= 0 && c < token; c = tree.nextSibling[c]) {
    if (c > clause && isVerb(tree, c) && hasOwnAuxiliary(tree, c)) last = events.ownerOf.get(c) ?? last;
  }
  return last;
}

/**
 * "pledged to create a roadmap for building plants by May", "announced plans to sell by May": a deadline is that of the
 * last infinitive before it in its clause, neither of the promise nor of a gerund.
 */
function deadlineOwner(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { triggers } = events;
  const clause = triggers[owner].clause;
  const isInfinitive = (t: number): boolean => tree.tag[triggers[t].clause] === 'VB';
  if (isInfinitive(owner)) return owner;
  if (tree.tag[clause] === 'VBG') {
    const above = ownerAbove(tree, events, tree.head[clause]);
    const up = above < 0 ? owner : above;
    return isInfinitive(up) || isAim(tree, clause) ? up : owner;
  }
  for (let t = triggers.length - 1; t > owner; t--) {
    const at = triggers[t].clause;
    if (at < token && isInfinitive(t) && at <= tree.rightmost[clause]) return t;
  }
  return owner;
}

/** Whether a gerund says what somebody has set themselves: "set a target of doubling trade by 2030". */
function isAim(tree: Tree, gerund: number): boolean {
  const noun = tree.head[gerund];
  const isContent = tree.relation[gerund] === R.acl && tree.relation[noun] === R.obj;
  return isContent && PLAN_NOUNS.has(tree.word[noun].replace(/s$/u, ''));
}

/** Tokens of a sentence before which an expression stands at its front: "In March, …". */
const FRONT = 4;

/** Where the tree leaves an expression alone: the first event behind one at the front, else the last one before it. */
function looseOwner(context: Context, events: SentenceEvents, token: number): number {
  const { timeAt, sentenceStart } = context;
  const { triggers } = events;
  const isEvent = ({ kind, token: at }: Trigger): boolean => kind === 'event' && timeAt[at] === -1;
  const front = token - sentenceStart[token] < FRONT;
  if (front) return triggers.findIndex((trigger) => trigger.token > token && isEvent(trigger));
  const last = triggers.findLastIndex((trigger) => trigger.token < token && isEvent(trigger));
  return last >= 0 && isOfCaption(context, triggers[last], token) ? -1 : last;
}

/** Index of the trigger to which the first owned token from `at` upwards belongs, -1 where there is none. */
function ownerAbove(tree: Tree, { ownerOf }: SentenceEvents, at: number): number {
  while (at >= 0 && !ownerOf.has(at)) at = tree.head[at];
  return ownerOf.get(at) ?? -1;
}

/** The verb that an expression follows at once ("said Thursday", "arrived on Friday"): it dates that one, or -1. */
function verbBeside(context: Context, token: number): number {
  const { tree, timeAt } = context;
  // "praised Friday's summit"
  if (tree.head[token] > token && isNoun(tree, tree.head[token])) return -1;
  let before = firstOfTime(context, token) - 1;
  if (before > 0 && ON.has(tree.word[before])) before--;
  return before >= 0 && isVerb(tree, before) && timeAt[before] === -1 ? before : -1;
}

/**
 * "While the country slid, the bank |on Monday| appointed Rao": what stands right before a finite verb is of that, not of a clause
 * in front of a comma; -1 where it does not.
 */
function verbBehindFront(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree } = context;
  const { clause } = events.triggers[owner];
  let behind = lastOfTime(context, token) + 1;
  while (tree.tag[behind] === 'RB') behind++;
  if (!FINITE_TAGS.has(tree.tag[behind]) || !isVerb(tree, clause) || clause > token) return -1;
  return tree.word.slice(clause, token).includes(',') ? (events.ownerOf.get(behind) ?? -1) : -1;
}

const ON: ReadonlySet<string> = new Set(['on', 'in', 'at', 'by', 'early', 'late']);

/**
 * "Moreno said he spoke with Lindt on Friday": what stands behind the reported verb dates that, not the report;
 * "told reporters on Friday that …": what stands before "that" dates the report.
 */
function reportedOwner(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree } = context;
  const trigger = events.triggers[owner];
  if (trigger.kind === 'event') return reportBefore(tree, events, trigger, token) ?? owner;
  const complement = childWith(tree, trigger.token, R.ccomp);
  const begin = complement < 0 ? -1 : markOf(tree, complement);
  if (complement < trigger.token || token < (begin < trigger.token ? complement : begin)) return owner;
  return events.ownerOf.get(complement) ?? owner;
}

/** The "that" or "how" with which a reported clause begins, whatever the tree hangs it on; -1 where there is none. */
function markOf(tree: Tree, complement: number): number {
  const mark = childWith(tree, complement, R.mark, R.advmod);
  if (mark >= 0 && mark < complement) return mark;
  for (let i = complement - 1; i > tree.head[complement]; i--) if (tree.tag[i] === 'WRB') return i;
  return -1;
}

function reportBefore(
  tree: Tree,
  events: SentenceEvents,
  trigger: Trigger,
  token: number,
): number | undefined {
  if (tree.relation[trigger.top] !== R.ccomp) return undefined;
  const mark = childWith(tree, trigger.top, R.mark);
  const report = tree.head[trigger.top];
  return mark >= 0 && report < token && token < mark ? events.ownerOf.get(report) : undefined;
}

/**
 * "This dialogue built upon their meeting in Washington, in February": a verb that only describes or reports leaves the
 * date to the event noun between it and the date, or to the event that it describes ("On Friday, the talks focused on
 * trade"); -1 where there is none.
 */
export function describedEvent(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { triggers, ownerOf } = events;
  const { kind, token: verb, clause } = triggers[owner];
  if (kind !== 'state' && kind !== 'report') return -1;
  let nearest = -1;
  for (let t = owner + 1; t < triggers.length; t++) {
    const { token: at, nominal } = triggers[t];
    if (at > token) break;
    nearest = nominal && at > verb ? t : -1;
  }
  const isTurn = TURNS.has(tree.word[clause]);
  const subject = kind === 'state' && !isTurn ? (ownerOf.get(childWith(tree, clause, R.nsubj)) ?? -1) : -1;
  const isTold = subject >= 0 && triggers[subject].nominal;
  // "the strike brought the trains to a halt yesterday": what came of it has no time of its own
  const isOutcome = nearest >= 0 && caseOf(tree, triggers[nearest].token) === 'to';
  return nearest >= 0 && !(isTold && isOutcome) ? nearest : isTold ? subject : -1;
}

/**
 * "announced the deal on Thursday": where a time hangs on a noun that is the object of a verb, it dates the verb, too.
 */
export function sharedOwner(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree } = context;
  const trigger = events.triggers[owner];
  if (!trigger.nominal || trigger.clause !== trigger.token || token < trigger.token) return -1;
  if (tree.relation[trigger.token] !== R.obj) return -1;
  const other = events.ownerOf.get(tree.head[trigger.token]);
  if (other === undefined || other === owner) return -1;
  return nounOfOwnTime(context, events, other, token) === owner ? -1 : other;
}
