import type { EntityType } from '../ner/types';
import { clusterOthers } from './other-clusters';
import { clusterPersons } from './person-clusters';
import type { NameForm } from './name-form';
import type { PersonName } from './person-name';
import type { Reading } from './reading';

/** Names of an article that mean one thing. */
export interface NameCluster {
  /** Indices into the article's names, ascending. */
  readonly mentions: readonly number[];
  readonly type: EntityType;
  /** For a person the fullest reading of the name. */
  readonly person?: PersonName;
}

/** All names of one folded form. */
export interface FormGroup {
  readonly form: NameForm;
  readonly mentions: readonly number[];
  /** Sum of the scores by type. */
  readonly weights: ReadonlyMap<EntityType, number>;
}

/**
 * Groups an article's names into those that mean one thing, in order of first mention. Persons come first, so that a
 * surname that the tagger took for something else can join its bearer; all other names are matched by their form.
 */
export function clusterNames(reading: Reading): NameCluster[] {
  const groups = formGroups(reading);
  const { persons, rest } = clusterPersons(reading, groups);
  const clusters = [...persons, ...clusterOthers(reading, rest)];
  return clusters.sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
}

/** Groups the names by folded form. */
export function formGroups(reading: Reading): FormGroup[] {
  const groups = new Map<string, { form: NameForm; mentions: number[] }>();
  reading.forms.forEach((form, index) => {
    const group = groups.get(form.key);
    if (group) group.mentions.push(index);
    else groups.set(form.key, { form, mentions: [index] });
  });
  return [...groups.values()].map((group) => ({ ...group, weights: typeWeights(reading, group.mentions) }));
}

/** Sums the scores of the given names by type. */
export function typeWeights(reading: Reading, mentions: readonly number[]): Map<EntityType, number> {
  const weights = new Map<EntityType, number>();
  for (const index of mentions) {
    const name = reading.names[index];
    if (name) weights.set(name.type, (weights.get(name.type) ?? 0) + Math.max(name.score, 0.05));
  }
  return weights;
}

/** The type of most weight; the first one at a tie. */
export function heaviestType(weights: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'other';
  let weight = 0;
  for (const [type, sum] of weights) {
    if (sum > weight) {
      best = type;
      weight = sum;
    }
  }
  return best;
}
