import { joinStatedAliases } from './stated-aliases';
import type { LinkReading } from '../reading';
import type { NameForm } from '../names/name-form';
import type { FormGroup, NameCluster } from './name-cluster';
import { clusterOthers } from './other-clusters';
import { clusterPersons } from './person-clusters';
import { heaviestType, typeWeights } from './type-weights';

/**
 * So many different names are compared with one another, the first ones of the article. More are a list rather than a
 * story, and all pairs of them would take minutes.
 */
const MOST_COMPARED = 600;

/**
 * Groups an article's names into those that mean one thing, in order of first mention. Persons come first, so that a
 * surname that the tagger took for something else can join its bearer; all other names are matched by their form.
 */
export function clusterNames(reading: LinkReading): NameCluster[] {
  const groups = formGroups(reading);
  const { persons, rest } = clusterPersons(reading, groups.slice(0, MOST_COMPARED));
  const others = groups
    .slice(MOST_COMPARED)
    .map(({ mentions, weights }): NameCluster => ({ mentions, type: heaviestType(weights) }));
  const clusters = joinStatedAliases(reading, [...persons, ...clusterOthers(reading, rest), ...others]);
  return clusters.sort((a, b) => a.mentions[0] - b.mentions[0]);
}

/** Groups the names by folded form. */
function formGroups(reading: LinkReading): FormGroup[] {
  const groups = new Map<string, { form: NameForm; mentions: number[] }>();
  reading.forms.forEach((form, index) => {
    const group = groups.get(form.key);
    if (group) group.mentions.push(index);
    else groups.set(form.key, { form, mentions: [index] });
  });
  return [...groups.values()].map((group) => ({ ...group, weights: typeWeights(reading, group.mentions) }));
}
