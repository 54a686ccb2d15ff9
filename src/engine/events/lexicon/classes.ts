import { EVENT_CLASSES } from './classes.data';

/**
 * Classes whose words often tell one event: "talked by phone" and "call", "summit" and "talks", "attack" and "killed".
 * Within a group two mentions may be one event; the first of each pair need not be equal to the third.
 */
const AGREEING: readonly (readonly string[])[] = [
  ['call', 'talks'],
  ['meeting', 'talks'],
  ['meeting', 'speech'],
  ['attack', 'shooting'],
  ['attack', 'fight'],
  ['attack', 'fire'],
  ['shooting', 'death'],
  ['accident', 'disaster'],
  ['announcement', 'launch'],
  ['announcement', 'publication'],
  ['election', 'vote'],
  ['election', 'win'],
  ['purchase', 'sale'],
  ['capture', 'purchase'],
  ['dismissal', 'resignation'],
  ['suspension', 'cancellation'],
  ['lawsuit', 'filing'],
  ['charge', 'accusation'],
  ['strike', 'protest'],
  ['attack', 'strike'],
  ['attack', 'protest'],
  ['visit', 'movement'],
  ['departure', 'movement'],
  ['agreement', 'ceasefire'],
  ['match', 'win'],
  ['match', 'loss'],
  ['win', 'loss'],
  ['hack', 'attack'],
  ['capture', 'arrest'],
  ['fight', 'protest'],
  ['fight', 'shooting'],
  ['attack', 'robbery'],
  ['launch', 'publication'],
  ['publication', 'release'],
  ['appointment', 'joining'],
];

const AGREEING_WITH: ReadonlyMap<string, readonly string[]> = agreeing();

function agreeing(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of AGREEING) {
    for (const name of pair)
      found.set(name, [...(found.get(name) ?? [name]), ...pair.filter((other) => other !== name)]);
  }
  return found;
}

/** The classes whose words may tell the same event as those of the given class, itself first. */
export function agreeingClasses(name: string): readonly string[] {
  return AGREEING_WITH.get(name) ?? [name];
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(EVENT_CLASSES.map(({ name, weight }) => [name, weight]));

/** Whether a class is one of the lexicon's, rather than the base form of a verb that it lacks. */
export function isEventClass(name: string): boolean {
  return WEIGHTS.has(name);
}

/** How much of an event the words of a class tell by themselves, 0 to 1; 0 for a verb that the lexicon lacks. */
export function weightOfClass(name: string): number {
  return WEIGHTS.get(name) ?? 0;
}

const KNOWN_BY_PLACE: ReadonlySet<string> = new Set(
  'attack shooting fight disaster accident fire damage death injury arrest protest strike election vote match'.split(
    ' ',
  ),
);

/** Whether the place of an event of this class says which one is meant: "the earthquake in Lisbon". */
export function isKnownByPlace(name: string): boolean {
  return KNOWN_BY_PLACE.has(name);
}
