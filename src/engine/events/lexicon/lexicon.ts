import { EXPIRY_VERBS, LIGHT_VERBS, OCCURRENCE_VERBS } from './carriers.data';
import { EVENT_CLASSES, type EventClass } from './classes.data';
import * as data from './lexicon.data';

/** A noun's entry: its class, and whether it may also name a thing ("agreement", "fire"). */
export interface EventNoun {
  readonly kind: EventClass;
  readonly ambiguous: boolean;
}

const VERB_CLASSES: ReadonlyMap<string, EventClass> = firstOf(
  EVENT_CLASSES.flatMap((kind) => split(kind.verbs).map((verb) => [verb, kind])),
);
const NOUN_CLASSES: ReadonlyMap<string, EventNoun> = firstOf(
  EVENT_CLASSES.flatMap((kind) =>
    split(kind.nouns).map((entry) => {
      const ambiguous = entry.endsWith('~');
      return [ambiguous ? entry.slice(0, -1) : entry, { kind, ambiguous }];
    }),
  ),
);

/** A map in which the first entry of a key counts. */
function firstOf<V>(entries: readonly (readonly [string, V])[]): ReadonlyMap<string, V> {
  return new Map(entries.toReversed());
}

const OTHER_VERBS: readonly ReadonlySet<string>[] = [
  data.REPORTING_VERBS,
  data.COGNITION_VERBS,
  data.FEELING_VERBS,
  data.STATIVE_VERBS,
  data.ASPECT_VERBS,
  data.PLAN_GOVERNORS,
  data.WISH_GOVERNORS,
  data.COMMISSIVE_GOVERNORS,
  data.DIRECTIVE_GOVERNORS,
  data.IMPLICATIVE_GOVERNORS,
  data.NEGATIVE_GOVERNORS,
  LIGHT_VERBS,
  OCCURRENCE_VERBS,
  EXPIRY_VERBS,
];
const KNOWN_VERBS: ReadonlySet<string> = new Set([
  ...VERB_CLASSES.keys(),
  ...OTHER_VERBS.flatMap((list) => [...list]),
]);

function split(list: string): string[] {
  return list === '' ? [] : list.trim().split(/\s+/u);
}

/** Kind of event that a verb tells by its base form, particle included ("step_down"). */
export function verbClass(lemma: string): EventClass | undefined {
  return VERB_CLASSES.get(lemma);
}

/** Kind of event that a noun tells by its base form. */
export function nounClass(lemma: string): EventNoun | undefined {
  return NOUN_CLASSES.get(lemma);
}

/** Whether a lemma is a verb of some class of event. */
export function isKnownVerb(lemma: string): boolean {
  return KNOWN_VERBS.has(lemma);
}

/** Whether a lemma is a noun of some class of event. */
export function isKnownNoun(lemma: string): boolean {
  return NOUN_CLASSES.has(lemma);
}
