import { itemAt, wordSet } from '../collections';
import type { Writable } from '../collections';
import { findArguments } from './arguments/arguments';
import { buildContext, type Context, type EventInput } from './context';
import { dateTriggers } from './times/dating';
import { findExtent } from './arguments/extent';
import { findInvolved } from './arguments/involved';
import { findNamed } from './arguments/named';
import { findOrder } from './times/order';
import { Pairs } from './arguments/pairs';
import { indexSentence } from './triggers/sentence-events';
import { matrixOf, tellerOf, withMatrices } from './salience/matrix';
import { salienceOf } from './salience/salience';
import type { SentenceForm } from './salience/types';
import { phaseOf } from './triggers/phase';
import { isBackshifted, readTelling, type Telling } from './triggers/status';
import { R, type Tree } from './tree';
import { findTriggers, type Trigger } from './triggers/triggers';
import { wordEvent } from './wording';
import type { EventArgument, EventMention, EventOrderLink, EventTimeLink } from './types';
import { DONE_BY_TELLING } from './lexicon/class-groups.data';

export type { EventInput, FoundTimeLike } from './context';
export * from './types';

/**
 * Finds the events that an article tells: one mention for each verb, event noun or named event that tells one, with its
 * participants, its status, the expression of time that dates it, and how it is ordered against the article's other
 * events. Sorted by the trigger's start. Plain data; never throws, whatever the tree.
 */
export function findEvents(input: EventInput): readonly EventMention[] {
  const reader = new EventReader(buildContext(input));
  input.article.sentences.forEach((_, s) => {
    reader.readSentence(s);
  });
  return reader.events;
}

/** What an event mention takes from its sentence. */
interface Surroundings {
  readonly headline: boolean;
  /** Number of the sentence among those that tell the story. */
  readonly sentence: number;
  readonly form: SentenceForm;
  readonly time: EventTimeLink | undefined;
  readonly habitual: boolean;
  readonly order: readonly EventOrderLink[];
}

/** A trigger with what its sentence says of it, before its words are put together. */
interface Clause {
  readonly trigger: Trigger;
  readonly around: Surroundings;
  readonly telling: Telling;
  readonly found: readonly EventArgument[];
  readonly quoted: boolean;
  /** By itself, whatever tells of it. */
  readonly salience: number;
}

/** The events of its sentence above a clause, by their places among those of the article. */
interface Above {
  readonly within: number | undefined;
  readonly toldBy: number | undefined;
}

/** Reads the sentences of one article in order. */
class EventReader {
  readonly events: EventMention[] = [];
  private readonly pairs: Pairs;

  constructor(private readonly context: Context) {
    this.pairs = new Pairs(context);
  }

  readSentence(s: number): void {
    const { tree, article, proseIndex } = this.context;
    const span = article.sentences[s];
    const sentence = proseIndex[s];
    if (!span || sentence < 0 || isCaption(tree, span.firstToken)) return;
    const { firstToken, endToken } = span;
    const triggers = findTriggers(this.context, firstToken, endToken);
    if (triggers.length === 0) return;
    const index = indexSentence(tree, triggers);
    const dating = dateTriggers(this.context, index, firstToken, endToken);
    const order = this.orderLinks(triggers.length, findOrder(tree, index));
    const headline = article.blocks[span.block]?.kind === 'headline';
    const form = formOf(tree, firstToken, endToken);
    const clauses = triggers.map((trigger, t) => {
      const time = dating.links[t];
      const habitual = dating.habitual[t] ?? false;
      return this.clause(trigger, { headline, sentence, form, time, habitual, order: order[t] ?? [] });
    });
    const tellings = clauses.map(({ telling }) => telling);
    const matrices = triggers.map((_, t) => matrixOf(tree, index, t, tellings));
    const saliences = withMatrices(clauses, matrices);
    const base = this.events.length;
    clauses.forEach((clause, t) => {
      const matrix = matrices[t];
      const teller = tellerOf(tree, index, t);
      const within = matrix === undefined ? undefined : base + matrix;
      const toldBy = teller === undefined ? undefined : base + teller;
      this.events.push(this.mention(clause, saliences[t] ?? 0, { within, toldBy }));
    });
  }

  /** The order relations of a sentence's triggers, by the place of its events among those of the article. */
  private orderLinks(count: number, pairs: ReturnType<typeof findOrder>): EventOrderLink[][] {
    if (pairs.length === 0) return [];
    const links = Array.from({ length: count }, (): EventOrderLink[] => []);
    const base = this.events.length;
    for (const { from, to, relation } of pairs) links[from]?.push({ event: base + to, relation });
    return links;
  }

  /** What a trigger tells, and how much that is news by itself. */
  private clause(trigger: Trigger, around: Surroundings): Clause {
    const { context, pairs } = this;
    const told = readTelling(context, trigger, around.headline);
    const isAhead = setsDeadline(trigger, around.time) || isTimetabled(context, trigger, told, around);
    const status = isAhead && told.status === 'occurred' ? 'planned' : told.status;
    const telling = { status, tense: told.tense, aspect: told.aspect };
    const found = pairs.resolve(trigger, findArguments(context, trigger), around.sentence);
    pairs.note(found, around.sentence);
    const quoted = context.quoted[trigger.token] === 1;
    const { headline, sentence, form, time, habitual } = around;
    const salience = salienceOf(context, {
      trigger,
      telling,
      arguments: found,
      time,
      habitual,
      quoted,
      headline,
      sentence,
      form,
    });
    return { trigger, around, telling, found, quoted, salience };
  }

  private mention(clause: Clause, salience: number, { within, toldBy }: Above): EventMention {
    const { context } = this;
    const { trigger, around, telling, found, quoted } = clause;
    const { wording, impersonal, doubtful } = wordEvent(context, trigger, telling, around.time, {
      isShown: salience >= SHOWN,
      headline: around.headline,
    });
    const mention: Writable<EventMention> = {
      start: context.tree.start[trigger.token],
      end: context.tree.end[trigger.token],
      extent: findExtent(context, trigger, around.time && context.times[around.time.time]),
      lemma: trigger.lemma,
      class: trigger.class,
      status: telling.status,
      tense: telling.tense,
      aspect: telling.aspect,
      nominal: trigger.nominal,
      quoted,
      arguments: found,
      order: around.order,
      wording,
      salience,
    };
    // Put in one after the other: an object that is spread together takes far longer.
    if (salience >= SHOWN || isToldAlone(context.tree, trigger, telling)) {
      const involved = findInvolved(context, trigger, found);
      const named = findNamed(context, trigger, wording, [...found, ...involved]);
      if (involved.length > 0) mention.involved = involved;
      if (named.length > 0) mention.named = named;
    }
    const phase = phaseOf(context.tree, trigger);
    if (phase) mention.phase = phase;
    if (isBackshifted(context.tree, trigger, telling)) mention.backshifted = true;
    if (around.time) mention.time = around.time;
    if (within !== undefined) mention.within = within;
    if (toldBy !== undefined) mention.toldBy = toldBy;
    if (impersonal) mention.impersonal = impersonal;
    if (doubtful) mention.doubtful = doubtful;
    return mention;
  }
}

/** Events that are less salient are rows of no outline: their titles need not be looked at twice. */
const SHOWN = 0.1;

/** "Oru bans phones": what the main clause of a sentence tells in the present, as items of a digest do, may be a row all the same. */
function isToldAlone(tree: Tree, { top }: Trigger, { tense }: Telling): boolean {
  return tense === 'present' && tree.relation[top] === R.root;
}

/** "have set a target for 2030", "pledged billions by May": what is told is done, what is dated is to come. */
function setsDeadline(trigger: Trigger, time: EventTimeLink | undefined): boolean {
  return time?.relation === 'by' && DONE_BY_TELLING.has(trigger.class);
}

/** "the truce expires on Monday", "parliament votes on 3 May": in the present, and the day is to come. */
function isTimetabled(
  { times }: Context,
  { eventClass }: Trigger,
  { tense, aspect }: Telling,
  { time, headline, habitual }: Surroundings,
): boolean {
  if (
    !eventClass ||
    tense !== 'present' ||
    aspect !== 'simple' ||
    headline ||
    habitual ||
    time?.relation !== 'on'
  )
    return false;
  return itemAt(times, time.time)?.tense === 'future';
}

/** "PHOTO: fans at a match in Oru on May 2": what a picture shows is no news. */
function isCaption({ word }: Tree, first: number): boolean {
  const label = word[first] === 'file' ? first + 1 : first;
  return word[label + 1] === ':' && CAPTIONS.has(word[label]);
}

const CAPTIONS = wordSet('photo picture image caption pictured photograph');

const LONGEST_SENTENCE = 70;

function formOf(tree: Tree, first: number, end: number): SentenceForm {
  if (end - first > LONGEST_SENTENCE) return 'endless';
  return tree.word[end - 1] === '?' ? 'question' : 'plain';
}
