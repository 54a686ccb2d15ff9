import { PRESENT_TAGS } from '../../syntax/types';
import { itemAt } from '../../collections';
import { MONTHS, WEEKDAYS } from '../../text/calendar.data';
import type { Context } from '../context';
import { verbClass } from '../lexicon/lexicon';
import { ORDER_WORDS } from '../lexicon/lexicon.data';
import { verbKey } from '../verb-keys';
import type { SentenceEvents } from '../triggers/sentence-events';
import { setTime } from '../triggers/set-times';
import { isSince } from './noun-times';
import { isOfTimeSince } from './order';
import { reportedTime } from './reported-times';
import { ownerOfSharedTime } from './shared-times';
import { beginsThen, isOfCount, isOfThingSince } from './states';
import { candidateFor, DATE_RANK, type Candidate } from './time-candidates';
import { isTimeHead } from './time-heads';
import { describedEvent, ownerOfTime, sharedOwner } from './time-owners';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, hasOwnAuxiliary, isVerb, joinedVerb, R, type Tree } from '../tree';
import { readVerbGroup } from '../verb-group';
import type { EventTimeLink } from '../types';
import { BEGINNINGS, COMING, ENCOUNTERS, MEANS, PROPOSING, YEAR } from './words.data';

/** What times say of the triggers of a sentence. */
export interface Dating {
  /** The expression that dates each trigger, undefined where none does. */
  readonly links: readonly (EventTimeLink | undefined)[];
  /** Whether a SET ("every Monday") makes the trigger a habit. */
  readonly habitual: readonly boolean[];
}

/**
 * Links the expressions of time among tokens `[first, end)` to the triggers whose clause they stand in by syntax, then
 * hands dates on between clauses that tell one happening (coordination, "killed in an attack", "when", "as").
 */
export function dateTriggers(context: Context, events: SentenceEvents, first: number, end: number): Dating {
  const { triggers } = events;
  const best = new Array<Candidate | undefined>(triggers.length).fill(undefined);
  const habitual = new Array<boolean>(triggers.length).fill(false);
  for (let i = first; i < end; i++) {
    const t = context.timeAt[i];
    if (t < 0 || !isTimeHead(context, i) || setTime(context, context.tree.head[i]) === i) continue;
    const owner = ownerOfTime(context, events, i);
    if (owner < 0) continue;
    const type = context.times[t]?.type;
    if (type === 'SET') habitual[owner] = true;
    const trigger = triggers[owner];
    const found =
      type === 'SET' || type === undefined ? undefined : candidateFor(context, i, t, type, trigger.token);
    if (!found || isOfThingSince(context, trigger, found) || isOfCount(context, trigger, found)) continue;
    const candidate = sinceThen(context, trigger, i, found);
    const described = describedEvent(context.tree, events, owner, i);
    if (described >= 0) best[described] = better(best[described], candidate);
    if (described < 0 || itemAt(events.triggers, owner)?.kind === 'report')
      best[owner] = better(best[owner], candidate);
    const shared = sharedOwner(context, events, owner, i);
    if (shared >= 0) best[shared] = better(best[shared], { ...candidate, rank: candidate.rank - 1 });
  }
  dateByWhen(context, events, best);
  dateByDenial(context, events, best);
  inherit(context, events, best);
  return {
    links: best.map((link) => link && linkOf(link)),
    habitual,
  };
}

/**
 * What an expression says of a trigger where it is that from which a state or its count goes on; or stands before it: "after
 * the |May 2| blast" is after the blast, which was on that day.
 */
function sinceThen(context: Context, trigger: Trigger, token: number, found: Candidate): Candidate {
  const isBefore = trigger.nominal && token < trigger.token;
  if (isBefore && ORDER_WORDS.has(caseOf(context.tree, trigger.token))) return { ...found, relation: 'on' };
  if (beginsThen(context, trigger, found)) return { ...found, relation: 'on' };
  return isSince(context, trigger, token) ? { ...found, relation: 'since' } : found;
}

function linkOf({ time, relation, until }: Candidate): EventTimeLink {
  return until === undefined ? { time, relation } : { time, relation, until };
}

function better(a: Candidate | undefined, b: Candidate): Candidate {
  return a && a.rank >= b.rank ? a : b;
}

/** "until |2031|, when the war began": the time right before "when" is that of the clause behind it. */
function dateByWhen(context: Context, events: SentenceEvents, best: (Candidate | undefined)[]): void {
  const { tree, timeAt, times } = context;
  events.triggers.forEach((trigger, t) => {
    const when = childWith(tree, trigger.top, R.advmod, R.mark);
    if (when < 1 || tree.word[when] !== 'when') return;
    const token = tree.word[when - 1] === ',' ? when - 2 : when - 1;
    const time = timeAt[token] ?? -1;
    const type = times[time]?.type;
    // but "until 2031, when the war began |in May|"
    const hasOwn = (best[t]?.token ?? -1) > when;
    if (!hasOwn && (type === 'DATE' || type === 'TIME'))
      best[t] = { time, relation: 'on', token, rank: DATE_RANK + 1 };
  });
}

/** "denied |on Monday| that she had met Rao": what is denied has the day of the denial. */
function dateByDenial({ tree }: Context, events: SentenceEvents, best: (Candidate | undefined)[]): void {
  events.triggers.forEach(({ top }, t) => {
    const saying = tree.relation[top] === R.ccomp ? tree.head[top] : -1;
    if (best[t] || saying < 0) return;
    const told = best[events.ownerOf.get(saying) ?? -1];
    if (told && verbKey(tree, saying) === 'deny') best[t] = { ...told, rank: 0 };
  });
}

/** Hands dates from clause to clause where both tell what happened then. */
function inherit(context: Context, events: SentenceEvents, best: (Candidate | undefined)[]): void {
  const { tree } = context;
  const related = events.triggers.map((trigger, t) => {
    const from = relatedOwner(tree, events, trigger);
    return from === t ? -1 : from;
  });
  const up = (trigger: Trigger, t: number): void => {
    const from = related[t];
    const mine = best[t];
    if (from < 0 || !mine || best[from] || !handsUp(tree, trigger, mine)) return;
    best[from] = isEarlierReport(tree, trigger, mine)
      ? { ...mine, relation: 'by', rank: 0 }
      : { ...mine, rank: 0 };
  };
  const down = (trigger: Trigger, t: number): void => {
    const from = related[t];
    const other = best[from];
    const isHanded =
      other && (handsDown(tree, trigger, other) || isOutcome(tree, trigger, events.triggers[from]));
    if (best[t] || !isHanded) return;
    // "owned a boat last year, and won the race": how things were then is no time of what was done.
    const first = events.triggers[from];
    const isBehind = tree.relation[trigger.top] === R.conj && other.token > first.token;
    const isApart = tree.word[childWith(tree, trigger.top, R.cc) - 1] === ',';
    if (first.kind === 'state' && trigger.kind === 'event' && isBehind && isApart) return;
    if (isBehind && other.token < trigger.token && BEGINNINGS.has(verbKey(tree, first.clause))) return;
    best[t] = { ...other, rank: 0 };
  };
  // What a noun beside a verb says comes before what another clause says.
  events.triggers.forEach((trigger, t) => {
    if (trigger.nominal && trigger.clause === trigger.token) up(trigger, t);
  });
  events.triggers.forEach((trigger, t) => {
    down(trigger, t);
    up(trigger, t);
  });
  events.triggers.forEach((trigger, t) => {
    const shared = best[t] ? undefined : itemAt(best, ownerOfSharedTime(context, events, trigger));
    if (shared) best[t] = { ...shared, rank: 0 };
  });
  events.triggers.forEach((trigger, t) => {
    best[t] ??= reportedTime(context, events, trigger, best);
  });
}

/** "as the Herald |reported| last week, talks have taken place": what is reported was by then. */
function isEarlierReport(tree: Tree, { top, kind }: Trigger, { relation }: Candidate): boolean {
  const isReport = kind === 'report' && tree.relation[top] === R.advcl && relation === 'on';
  return isReport && tree.word[childWith(tree, top, R.mark, R.advmod)] === 'as';
}

/** "Rao met Lind on Friday and the two |agreed| to talk": what came of it then, told of those who met. */
function isOutcome(tree: Tree, { top, nominal, clause, token }: Trigger, first: Trigger): boolean {
  if (tree.relation[top] !== R.conj || (nominal && clause === token) || !ENCOUNTERS.has(first.class))
    return false;
  const subject = childWith(tree, top, R.nsubj);
  if (subject < 0 || tree.word[subject] === 'they' || tree.word[subject] === 'both') return subject >= 0;
  const beginning = tree.word[tree.leftmost[subject]];
  const counted = tree.word[childWith(tree, subject, R.nummod)] ?? tree.word[subject];
  return beginning === 'both' || (beginning === 'the' && (counted === 'two' || counted === 'pair'));
}

/** The trigger in whose clause another one stands directly, -1 where there is none. */
function relatedOwner(tree: Tree, events: SentenceEvents, trigger: Trigger): number {
  const up = tree.head[trigger.top];
  return up < 0 ? -1 : (events.ownerOf.get(up) ?? -1);
}

const SAME_TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'at', 'by']);
const SAME_TIME_MARKS: ReadonlySet<string> = new Set(['when', 'as', 'while', 'where']);

function handsDown(tree: Tree, trigger: Trigger, date: Candidate): boolean {
  const relation = tree.relation[trigger.top];
  const at = trigger.top;
  if (trigger.nominal && trigger.clause === trigger.token)
    return (relation === R.obl || relation === R.nmod) && isHeldThen(tree, at);
  if (relation === R.conj)
    return isToldAlike(tree, at) && (joinedVerb(tree, at) >= 0 || sharesFront(tree, at, date.token));
  if (relation === R.advcl) return isSimultaneous(tree, at);
  return false;
}

/** "was shot and was robbed", but not "would cut jobs in May and had hired Rao" or "arose in May and has since spread". */
function isToldAlike(tree: Tree, verb: number): boolean {
  // "spurred Oru, which pioneered it in 1991, to halt it": no second verb of the relative clause
  if (tree.tag[tree.head[verb]] === 'VBD' && tree.word[childWith(tree, verb, R.mark)] === 'to') return false;
  const [own, first] = [readVerbGroup(tree, verb), readVerbGroup(tree, tree.head[verb])];
  const isUpToNow = own.perfect && own.tense === 'present' && first.tense === 'past';
  return !(own.perfect && first.modality !== undefined) && !isUpToNow;
}

/** "in talks", "during a visit"; "came for a visit", but not "called for a visit". */
function isHeldThen(tree: Tree, noun: number): boolean {
  const preposition = caseOf(tree, noun);
  if (preposition !== 'for') return SAME_TIME_PREPOSITIONS.has(preposition);
  const verb = tree.head[noun];
  return isVerb(tree, verb) && COMING.has(verbClass(verbKey(tree, verb))?.name ?? '');
}

/** A conjunct shares the time of the first verb; one with a subject of its own only what stands before all: "In May, …". */
function sharesFront(tree: Tree, at: number, time: number): boolean {
  if (time > at) return false;
  if (childWith(tree, at, R.nsubj, R['nsubj:pass']) < 0) return true;
  const first = childWith(tree, tree.head[at], R.nsubj, R['nsubj:pass']);
  return first >= 0 && time < first;
}

/** "endorses Rao in |2031| Oru mayoral election", as headlines have it: the year says which one; but who "died in the 2031 Oru quake" died then. */
function saysWhich(tree: Tree, { token, top }: Trigger, date: Candidate): boolean {
  if (date.token >= token - 1 || !YEAR.test(tree.word[date.token])) return false;
  return PRESENT_TAGS.has(tree.tag[tree.head[top]]);
}

function handsUp(tree: Tree, trigger: Trigger, date: Candidate): boolean {
  const relation = tree.relation[trigger.top];
  if (trigger.nominal && trigger.clause === trigger.token) {
    if (saysWhich(tree, trigger, date)) return false;
    if (relation === R.nsubj) return true;
    if (relation !== R.obl || isOfLater(tree, trigger, date)) return false;
    const preposition = caseOf(tree, trigger.top);
    return (
      SAME_TIME_PREPOSITIONS.has(preposition) ||
      (preposition === 'for' && !isOfSeason(tree, trigger, date)) ||
      (preposition === 'with' && MEANS.has(trigger.class))
    );
  }
  if (relation === R.conj) return joinedVerb(tree, trigger.top) >= 0 && !hasOwnAuxiliary(tree, trigger.top);
  return (relation === R.advcl && isSimultaneous(tree, trigger.top)) || isProposed(tree, trigger, date);
}

/** "proposed |cutting| taxes on Monday", but not "in 2031", nor "to cut taxes on Monday" or "meeting on Monday". */
function isProposed(tree: Tree, { top, class: kind }: Trigger, { token }: Candidate): boolean {
  if (ENCOUNTERS.has(kind)) return false;
  const isContent = tree.relation[top] === R.xcomp || tree.relation[top] === R.ccomp;
  const isGerund = isContent && tree.tag[top] === 'VBG' && childWith(tree, top, R.nsubj) < 0;
  return isGerund && WEEKDAYS.has(tree.word[token]) && PROPOSING.has(verbKey(tree, tree.head[top]));
}

/** "picked Rao for November's election", "for this |year|'s", "jailed Rao for a 2009 attack": for what is done or was done at quite another time. */
function isOfSeason(tree: Tree, trigger: Trigger, { token }: Candidate): boolean {
  const word = tree.word[token];
  return (
    token < trigger.token &&
    (MONTHS.has(word) || /^(?:\d{4}|year)$/u.test(word)) &&
    !isHeldThen(tree, trigger.top)
  );
}

/** "named Rao its candidate in |next| year's election": what is done for what comes later. */
function isOfLater(tree: Tree, { top }: Trigger, { token }: Candidate): boolean {
  const isNext = tree.word[tree.leftmost[token]] === 'next' || tree.word[token] === 'tomorrow';
  if (!isNext || tree.relation[token] !== R['nmod:poss']) return false;
  const verb = tree.head[top];
  return isVerb(tree, verb) && !COMING.has(verbClass(verbKey(tree, verb))?.name ?? '');
}

/** "when", "as", or a participle without a conjunction: "Speaking on Monday, he announced …". */
function isSimultaneous(tree: Tree, token: number): boolean {
  const mark = childWith(tree, token, R.mark, R.advmod);
  const word = mark < 0 ? '' : tree.word[mark];
  if (SAME_TIME_MARKS.has(word)) return !isOfTimeSince(tree, token);
  return tree.tag[token] === 'VBG' && (mark < 0 || !isVerb(tree, mark)) && word === '';
}
