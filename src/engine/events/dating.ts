import type { Context, FoundTimeLike } from './context';
import { ORDER_WORDS } from './lexicon.data';
import type { Trigger } from './triggers';
import { caseOf, childWith, isNoun, isVerb, R, type Tree } from './tree';
import type { EventTimeLink, TimeRelation } from './types';

/** The triggers of one sentence and which of them each token of it belongs to. */
export interface SentenceEvents {
  readonly triggers: readonly Trigger[];
  /** Index into `triggers` by token: triggers, light verbs and governors of status. */
  readonly ownerOf: ReadonlyMap<number, number>;
}

/** What times say of the triggers of a sentence. */
export interface Dating {
  /** The expression that dates each trigger, undefined where none does. */
  readonly links: readonly (EventTimeLink | undefined)[];
  /** Whether a SET ("every Monday") makes the trigger a habit. */
  readonly habitual: readonly boolean[];
}

interface Candidate extends EventTimeLink {
  readonly token: number;
  readonly rank: number;
}

export function indexSentence(tree: Tree, triggers: readonly Trigger[]): SentenceEvents {
  const ownerOf = new Map<number, number>();
  triggers.forEach((trigger, t) => {
    ownerOf.set(trigger.token, t);
    for (let at = trigger.clause; at >= 0; at = tree.head[at] as number) {
      if (!ownerOf.has(at)) ownerOf.set(at, t);
      if (at === trigger.top) break;
    }
  });
  return { triggers, ownerOf };
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
    const t = context.timeAt[i] as number;
    if (t < 0 || !isTimeHead(context, i)) continue;
    const owner = ownerOfTime(context, events, i);
    if (owner < 0) continue;
    const type = context.times[t]?.type;
    if (type === 'SET') habitual[owner] = true;
    const candidate = type === 'SET' || type === undefined ? undefined : candidateFor(context, i, t, type);
    if (!candidate) continue;
    const described = describedEvent(context.tree, events, owner, i);
    if (described >= 0) best[described] = better(best[described], candidate);
    if (described < 0 || events.triggers[owner]?.kind === 'report')
      best[owner] = better(best[owner], candidate);
    const shared = sharedOwner(context, events, owner, i);
    if (shared >= 0) best[shared] = better(best[shared], { ...candidate, rank: candidate.rank - 1 });
  }
  inherit(context, events, best);
  return {
    links: best.map((link) => link && { time: link.time, relation: link.relation }),
    habitual,
  };
}

function better(a: Candidate | undefined, b: Candidate): Candidate {
  return a && a.rank >= b.rank ? a : b;
}

/** Whether token `i` is the one of its expression by which the expression hangs in the tree. */
function isTimeHead(context: Context, i: number): boolean {
  const up = context.tree.head[i] as number;
  return up < 0 || context.timeAt[up] !== context.timeAt[i];
}

/** Prepositions of time by what they say of the event. */
const RELATIONS_OF_TIME: ReadonlyMap<string, TimeRelation> = new Map([
  ['before', 'before'],
  ['until', 'before'],
  ['till', 'before'],
  ['ahead', 'before'],
  ['prior', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['by', 'by'],
  ['since', 'since'],
  ['from', 'since'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['over', 'during'],
  ['within', 'during'],
]);

/** "a post-Diwali call", "the pre-Christmas summit". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['post', 'after'],
  ['pre', 'before'],
]);

const DATE_RANK = 10;
const TIME_RANK = 8;
const COARSE_RANK = 3;
const DURATION_RANK = 2;

function candidateFor(
  context: Context,
  token: number,
  time: number,
  type: 'DATE' | 'TIME' | 'DURATION',
): Candidate | undefined {
  const preposition = timePreposition(context, token);
  // "a partnership for the 21st century"
  if (preposition === 'for' && isVague(context.times[time])) return undefined;
  const relation = RELATIONS_OF_TIME.get(preposition) ?? 'on';
  if (type === 'DURATION') {
    // "for 90 days" says how long, not when.
    const dates =
      preposition === 'within' || preposition === 'during' || preposition === 'over' || preposition === 'in';
    return dates ? { time, relation: 'during', token, rank: DURATION_RANK } : undefined;
  }
  const exact = relation === 'on' || relation === 'by' ? 1 : 0;
  const fine = type === 'DATE' ? DATE_RANK : TIME_RANK;
  return { time, relation, token, rank: (isVague(context.times[time]) ? COARSE_RANK : fine) + exact };
}

/** Whether an expression puts an event on no year or less: "recently", "now", "the 21st century". */
export function isVague(time: FoundTimeLike | undefined): boolean {
  const meaning = time?.meaning;
  if (meaning?.kind === 'vague') return true;
  if (meaning?.kind !== 'calendar') return false;
  return meaning.fields.century !== undefined || meaning.fields.decade !== undefined;
}

/** The preposition of an expression; it may stand before the whole span where the parser has it elsewhere. */
function timePreposition(context: Context, token: number): string {
  const { tree, timeAt } = context;
  const marked = caseOf(tree, token);
  if (marked !== '') return marked;
  let first = token;
  while (first > 0 && timeAt[first - 1] === timeAt[token]) first--;
  const before = first > 0 ? (tree.word[first - 1] as string) : '';
  if (before === '-' && first > 1) return PREFIXES.get(tree.word[first - 2] as string) ?? '';
  return before === 'the' && first > 1 ? (tree.word[first - 2] as string) : before;
}

/** Index of the trigger that an expression of time dates, by the tree; -1 where there is none. */
function ownerOfTime(context: Context, events: SentenceEvents, token: number): number {
  const { tree } = context;
  const beside = verbBeside(context, token);
  const owned = events.ownerOf.get(beside);
  if (owned !== undefined) return owned;
  const noun = nounBeside(context, events, token);
  if (noun >= 0) return noun;
  const at = ownedAbove(tree, events, tree.head[token] as number);
  if (at < 0) return looseOwner(context, events, token);
  const owner = events.ownerOf.get(at) as number;
  if (timePreposition(context, token) === 'by') return deadlineOwner(tree, events, owner, token);
  return reportedOwner(context, events, owner, token);
}

/**
 * "pledged to create a roadmap for building plants by May", "announced plans to sell by May": a deadline is that of the
 * last infinitive before it in its clause, neither of the promise nor of a gerund.
 */
function deadlineOwner(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { triggers } = events;
  const clause = (triggers[owner] as Trigger).clause;
  const isInfinitive = (t: number): boolean => tree.tag[(triggers[t] as Trigger).clause] === 'VB';
  if (isInfinitive(owner)) return owner;
  if (tree.tag[clause] === 'VBG') {
    const above = ownedAbove(tree, events, tree.head[clause] as number);
    const up = above < 0 ? owner : (events.ownerOf.get(above) as number);
    return isInfinitive(up) ? up : owner;
  }
  for (let t = triggers.length - 1; t > owner; t--) {
    const at = (triggers[t] as Trigger).clause;
    if (at < token && isInfinitive(t) && at <= (tree.rightmost[clause] as number)) return t;
  }
  return owner;
}

/** "the first talks since a call earlier this month": the noun right before the time, where it only orders another. */
function nounBeside({ tree, timeAt }: Context, events: SentenceEvents, token: number): number {
  let before = token - 1;
  while (before >= 0 && timeAt[before] === timeAt[token]) before--;
  const owner = events.ownerOf.get(before) ?? -1;
  const trigger = events.triggers[owner];
  if (!trigger?.nominal || trigger.clause !== trigger.token) return -1;
  return ORDER_WORDS.has(caseOf(tree, trigger.token)) ? owner : -1;
}

/** Tokens of a sentence before which an expression stands at its front: "In March, …". */
const FRONT = 4;

/** Where the tree leaves an expression alone: the first event behind one at the front, else the last one before it. */
function looseOwner({ timeAt, sentenceStart }: Context, events: SentenceEvents, token: number): number {
  const { triggers } = events;
  const isEvent = ({ kind, token: at }: Trigger): boolean => kind === 'event' && timeAt[at] === -1;
  const front = token - (sentenceStart[token] as number) < FRONT;
  if (front) return triggers.findIndex((trigger) => trigger.token > token && isEvent(trigger));
  return triggers.findLastIndex((trigger) => trigger.token < token && isEvent(trigger));
}

/** The first token from `at` upwards that belongs to a trigger, -1 where there is none. */
function ownedAbove(tree: Tree, events: SentenceEvents, at: number): number {
  while (at >= 0 && !events.ownerOf.has(at)) at = tree.head[at] as number;
  return at;
}

/** The verb that an expression follows at once ("said Thursday", "arrived on Friday"): it dates that one, or -1. */
function verbBeside(context: Context, token: number): number {
  const { tree, timeAt } = context;
  // "praised Friday's summit"
  if ((tree.head[token] as number) > token && isNoun(tree, tree.head[token] as number)) return -1;
  let before = token - 1;
  while (before >= 0 && timeAt[before] === timeAt[token]) before--;
  if (before > 0 && ON.has(tree.word[before] as string)) before--;
  return before >= 0 && isVerb(tree, before) && timeAt[before] === -1 ? before : -1;
}

const ON: ReadonlySet<string> = new Set(['on', 'in', 'at', 'by', 'early', 'late']);

/**
 * "Modi said he spoke with Musk on Friday": what stands behind the reported verb dates that, not the report;
 * "told reporters on Friday that …": what stands before "that" dates the report.
 */
function reportedOwner(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree } = context;
  const trigger = events.triggers[owner] as Trigger;
  if (trigger.kind === 'event') return reportBefore(tree, events, trigger, token) ?? owner;
  const complement = childWith(tree, trigger.token, R.ccomp);
  if (complement < 0 || complement < trigger.token || token < complement) return owner;
  return events.ownerOf.get(complement) ?? owner;
}

function reportBefore(
  tree: Tree,
  events: SentenceEvents,
  trigger: Trigger,
  token: number,
): number | undefined {
  if (tree.relation[trigger.top] !== R.ccomp) return undefined;
  const mark = childWith(tree, trigger.top, R.mark);
  const report = tree.head[trigger.top] as number;
  return mark >= 0 && report < token && token < mark ? events.ownerOf.get(report) : undefined;
}

/**
 * "This dialogue built upon their meeting in Washington, in February": a verb that only describes or reports leaves the
 * date to the event noun between it and the date, or to the event that it describes ("On Friday, the talks focused on
 * trade"); -1 where there is none.
 */
function describedEvent(tree: Tree, events: SentenceEvents, owner: number, token: number): number {
  const { triggers, ownerOf } = events;
  const { kind, token: verb, clause } = triggers[owner] as Trigger;
  if (kind !== 'state' && kind !== 'report') return -1;
  let nearest = -1;
  for (let t = owner + 1; t < triggers.length; t++) {
    const { token: at, nominal } = triggers[t] as Trigger;
    if (at > token) break;
    nearest = nominal && at > verb ? t : -1;
  }
  if (nearest >= 0 || kind === 'report') return nearest;
  const subject = ownerOf.get(childWith(tree, clause, R.nsubj)) ?? -1;
  return triggers[subject]?.nominal === true ? subject : -1;
}

/**
 * "announced the deal on Thursday": where a time hangs on a noun that is the object of a verb, it dates the verb, too.
 */
function sharedOwner(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree } = context;
  const trigger = events.triggers[owner] as Trigger;
  if (!trigger.nominal || trigger.clause !== trigger.token || token < trigger.token) return -1;
  if (tree.relation[trigger.token] !== R.obj) return -1;
  const verb = tree.head[trigger.token] as number;
  const other = events.ownerOf.get(verb);
  return other === undefined || other === owner ? -1 : other;
}

/** Hands dates from clause to clause where both tell what happened then. */
function inherit(context: Context, events: SentenceEvents, best: (Candidate | undefined)[]): void {
  const { tree } = context;
  events.triggers.forEach((trigger, t) => {
    const from = relatedOwner(tree, events, trigger);
    if (from < 0 || from === t) return;
    const mine = best[t];
    const other = best[from];
    if (!mine && other && handsDown(tree, trigger, other)) best[t] = { ...other, rank: 0 };
    else if (mine && !other && handsUp(tree, trigger)) best[from] = { ...mine, rank: 0 };
  });
}

/** The trigger in whose clause another one stands directly, -1 where there is none. */
function relatedOwner(tree: Tree, events: SentenceEvents, trigger: Trigger): number {
  const up = tree.head[trigger.top] as number;
  return up < 0 ? -1 : (events.ownerOf.get(up) ?? -1);
}

const SAME_TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'at', 'by']);
const SAME_TIME_MARKS: ReadonlySet<string> = new Set(['when', 'as', 'while', 'where']);

function handsDown(tree: Tree, trigger: Trigger, date: Candidate): boolean {
  const relation = tree.relation[trigger.top];
  const at = trigger.top;
  if (trigger.nominal && trigger.clause === trigger.token)
    return (relation === R.obl || relation === R.nmod) && SAME_TIME_PREPOSITIONS.has(caseOf(tree, at));
  if (relation === R.conj) return sharesFront(tree, at, date.token);
  if (relation === R.advcl) return isSimultaneous(tree, at);
  return false;
}

/** A conjunct shares the time of the first verb, and one with a subject of its own what stands before all: "In May, …". */
function sharesFront(tree: Tree, at: number, time: number): boolean {
  if (time > at) return false;
  if (childWith(tree, at, R.nsubj, R['nsubj:pass']) < 0) return true;
  const first = childWith(tree, tree.head[at] as number, R.nsubj, R['nsubj:pass']);
  return first >= 0 && time < first;
}

function handsUp(tree: Tree, trigger: Trigger): boolean {
  const relation = tree.relation[trigger.top];
  if (trigger.nominal && trigger.clause === trigger.token) {
    if (relation === R.nsubj) return true;
    return (
      relation === R.obl &&
      (SAME_TIME_PREPOSITIONS.has(caseOf(tree, trigger.top)) || caseOf(tree, trigger.top) === 'for')
    );
  }
  return relation === R.advcl && isSimultaneous(tree, trigger.top);
}

/** "when", "as", or a participle without a conjunction: "Speaking on Monday, he announced …". */
function isSimultaneous(tree: Tree, token: number): boolean {
  const mark = childWith(tree, token, R.mark, R.advmod);
  const word = mark < 0 ? '' : (tree.word[mark] as string);
  if (SAME_TIME_MARKS.has(word)) return true;
  return tree.tag[token] === 'VBG' && (mark < 0 || !isVerb(tree, mark)) && word === '';
}
