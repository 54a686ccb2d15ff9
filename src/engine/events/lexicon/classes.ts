import { AGREEING, KNOWN_BY_PLACE } from './class-groups.data';
import { EVENT_CLASSES } from './classes.data';

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

/** Whether events of a class are told for their own sake, wherever they stand and whoever is named: attacks, deaths, verdicts. */
export function isGrave(name: string): boolean {
  return weightOfClass(name) >= GRAVE;
}

const GRAVE = 0.85;

/** Whether the place of an event of this class says which one is meant: "the earthquake in Lisbon". */
export function isKnownByPlace(name: string): boolean {
  return KNOWN_BY_PLACE.has(name);
}

const BEFALLING_SOMEBODY: ReadonlySet<string> = new Set(
  EVENT_CLASSES.flatMap(({ name, possessor }) => (possessor === 'patient' ? [name] : [])),
);

/** Whether an event of this class is somebody's to whom it is done: "his arrest", "the death of X". */
export function befallsSomebody(name: string): boolean {
  return BEFALLING_SOMEBODY.has(name);
}
