import { itemAt } from '../../collections';
import { TWO_TO_TEN } from '../../text/numbers.data';
import type { Context } from '../context';
import type { Trigger } from '../triggers/triggers';
import type { EventArgument } from '../types';
import { WORTH, WORTH_STEP } from './worth.data';

/** What an event is done to, as far as chroniclers care: whether it is named or counted. */
export type ObjectKind = 'none' | 'named' | 'counted' | 'other';

/** What a kind of event or a word counts by itself, and with each kind of object. */
type Weights = { readonly [K in ObjectKind | 'alone']?: number };

/** Of kinds of event, `#meeting`, and of words. */
const WEIGHTS: ReadonlyMap<string, Weights> = weightsOf(WORTH);

function weightsOf(table: typeof WORTH): Map<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const { level, features } of table)
    for (const feature of features.split(' ')) {
      const [what = '', object = 'alone'] = feature.split('/');
      weights.set(what, { ...weights.get(what), [object]: level * WORTH_STEP });
    }
  return weights;
}

/** What is likelier or less likely than this by one verb counts no more. */
const MOST = 1.5;

/**
 * How much likelier a chronicle tells what a verb tells, done to such an object, than any article does in a clause of
 * its own: the log of the ratio, learnt from a chronicle of world news and from articles (training/events/train-worth.ts).
 */
export function worthOf(context: Context, trigger: Trigger, found: readonly EventArgument[]): number {
  const object = objectKind(context, found);
  const kind = WEIGHTS.get(`#${trigger.class}`);
  const word = WEIGHTS.get(trigger.lemma);
  const sum = (kind?.alone ?? 0) + (kind?.[object] ?? 0) + (word?.alone ?? 0) + (word?.[object] ?? 0);
  return Math.max(-MOST, Math.min(MOST, sum));
}

/** What kind of object the arguments of an event hold, that of the first patient or recipient. */
export function objectKind(
  { tree, mentions, chainOf }: Context,
  found: readonly EventArgument[],
): ObjectKind {
  const object = found.find(({ role }) => role === 'patient' || role === 'recipient');
  if (!object) return 'none';
  const { mention = -1, start, end } = object;
  if (itemAt(mentions, mention)?.kind === 'name' || (chainOf[mention] ?? -1) !== -1) return 'named';
  return COUNTED.test(tree.text.slice(start, end)) ? 'counted' : 'other';
}

const COUNTED = new RegExp(String.raw`\d|\b(?:${TWO_TO_TEN}|dozens?|hundreds?|thousands?|millions?)\b`, 'iu');
