import { findArguments } from './arguments';
import { buildContext, type Context, type EventInput } from './context';
import { dateTriggers, indexSentence } from './dating';
import { findExtent } from './extent';
import { findOrder } from './order';
import { salienceOf, type SentenceForm } from './salience';
import type { Tree } from './tree';
import { readTelling } from './status';
import { findTriggers, type Trigger } from './triggers';
import type { EventMention, EventOrderLink } from './types';

export { classesAgree, classesRelated } from './classes';
export type { EventInput, FoundTimeLike } from './context';
export * from './types';

/**
 * Finds the events that an article tells: one mention for each verb, event noun or named event that tells one, with its
 * participants, its status, the expression of time that dates it, and how it is ordered against the article's other
 * events. Sorted by the trigger's start. Plain data; never throws, whatever the tree.
 */
export function findEvents(input: EventInput): readonly EventMention[] {
  const context = buildContext(input);
  const events: EventMention[] = [];
  input.article.sentences.forEach((_, s) => {
    if ((context.proseIndex[s] as number) >= 0) sentenceEvents(context, s, events);
  });
  return events;
}

function sentenceEvents(context: Context, s: number, events: EventMention[]): void {
  const { tree, article } = context;
  const sentence = article.sentences[s];
  if (!sentence) return;
  const { firstToken, endToken } = sentence;
  const triggers = findTriggers(context, firstToken, endToken);
  if (triggers.length === 0) return;
  const headline = article.blocks[sentence.block]?.kind === 'headline';
  const index = indexSentence(tree, triggers);
  const dating = dateTriggers(context, index, firstToken, endToken);
  const form = formOf(tree, firstToken, endToken);
  const base = events.length;
  const order: EventOrderLink[][] = triggers.map(() => []);
  for (const { from, to, relation } of findOrder(tree, index))
    order[from]?.push({ event: base + to, relation });
  triggers.forEach((trigger, t) => {
    const place = { headline, sentence: context.proseIndex[s] as number, form };
    events.push(
      mentionOf(
        context,
        trigger,
        { ...place, time: dating.links[t], habitual: dating.habitual[t] ?? false },
        order[t] ?? [],
      ),
    );
  });
}

const LONGEST_SENTENCE = 70;

function formOf(tree: Tree, first: number, end: number): SentenceForm {
  if (end - first > LONGEST_SENTENCE) return 'endless';
  return tree.word[end - 1] === '?' ? 'question' : 'plain';
}

interface Surroundings {
  readonly headline: boolean;
  readonly sentence: number;
  readonly form: SentenceForm;
  readonly time: EventMention['time'] | undefined;
  readonly habitual: boolean;
}

function mentionOf(
  context: Context,
  trigger: Trigger,
  around: Surroundings,
  order: readonly EventOrderLink[],
): EventMention {
  const { tree } = context;
  const telling = readTelling(context, trigger, around.headline);
  const found = findArguments(context, trigger);
  const quoted = context.quoted[trigger.token] === 1;
  const salience = salienceOf(context, { trigger, telling, arguments: found, quoted, ...around });
  return {
    start: tree.start[trigger.token] as number,
    end: tree.end[trigger.token] as number,
    extent: findExtent(context, trigger),
    lemma: trigger.lemma,
    class: trigger.class,
    status: telling.status,
    tense: telling.tense,
    aspect: telling.aspect,
    nominal: trigger.nominal,
    quoted,
    arguments: found,
    ...(around.time ? { time: around.time } : {}),
    order,
    salience,
  };
}
