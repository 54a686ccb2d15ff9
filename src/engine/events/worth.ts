import type { Context } from './context';
import type { Trigger } from './triggers';
import type { EventArgument } from './types';
import { WORTH, WORTH_STEP } from './worth.data';

/** What an event is done to, as far as chroniclers care: whether it is named or counted. */
type ObjectKind = 'none' | 'named' | 'counted' | 'other';

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  WORTH.flatMap(({ level, features }) =>
    features.split(' ').map((feature) => [feature, level * WORTH_STEP] as const),
  ),
);

/** What is likelier or less likely than this by one verb counts no more. */
const MOST = 1.5;

/**
 * How much likelier a chronicle tells what a verb tells, done to such an object, than any article does in a clause of
 * its own: the log of the ratio, learnt from a chronicle of world news and from articles (training/events/train-worth.ts).
 */
export function worthOf(context: Context, trigger: Trigger, found: readonly EventArgument[]): number {
  let sum = 0;
  for (const feature of worthFeatures(trigger, objectKind(context, found))) sum += WEIGHTS.get(feature) ?? 0;
  return Math.max(-MOST, Math.min(MOST, sum));
}

/** The features of {@link worthOf}: kind of event and word, each alone and with its object. */
export function worthFeatures(
  { class: kind, lemma }: Pick<Trigger, 'class' | 'lemma'>,
  object: ObjectKind,
): readonly string[] {
  return [`#${kind}`, `#${kind}/${object}`, lemma, `${lemma}/${object}`];
}

/** What kind of object the arguments of an event hold, that of the first patient or recipient. */
export function objectKind(
  { tree, mentions, chainOf }: Context,
  found: readonly EventArgument[],
): ObjectKind {
  const object = found.find(({ role }) => role === 'patient' || role === 'recipient');
  if (!object) return 'none';
  const { mention = -1, start, end } = object;
  if (mentions[mention]?.kind === 'name' || (chainOf[mention] ?? -1) !== -1) return 'named';
  return COUNTED.test(tree.text.slice(start, end)) ? 'counted' : 'other';
}

const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/iu;
