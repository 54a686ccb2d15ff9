import { pushTo } from '../../../collections';
import { COMMON_SURNAMES } from '../../facts/surnames.data';
import { PARTICLES } from '../../facts/titles.data';
import { isGivenName } from '../../names/gender';
import { areSpelledAlike } from '../../names/consonants';
import { areTransliterations } from '../../names/name-form';
import {
  areSpellings,
  fullNamesAgree,
  fullNamesNearlyAgree,
  goesByNickname,
  initialsOfGivenName,
  isDouble,
  isSameArabic,
  isWrittenTogether,
} from '../../names/person-name';
import type { PersonName } from '../../names/types';
import { MUCH, SMALL_FOLDER, SOME } from './bearers';
import type { Cluster } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import { isCommonName } from './namesakes';
import { byFirst } from '../nodes/rows';

const LOOKED_AT = 20;

/** Joins the clusters of names that may be one person's where they are one. A single one is left as it is. */
export function joinClusters(clusters: readonly Cluster[], contexts: Contexts): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const made = new Set<Cluster>();
  return joinMisspelt(joinVariants(clusters, contexts, made), contexts, made);
}

/** Adds a cluster to that at a place of a list, which stays as it was for others. */
function absorb(list: Cluster[], at: number, cluster: Cluster, made: Set<Cluster>): void {
  const target = list[at];
  const own = made.has(target) ? target : target.copy();
  made.add(own);
  own.absorb(cluster);
  list[at] = own;
}

/** Joins each less explicit name to the one cluster that it agrees with. */
function joinVariants(clusters: readonly Cluster[], contexts: Contexts, made: Set<Cluster>): Cluster[] {
  const sorted = [...clusters].sort(
    (a, b) => explicitness(b) - explicitness(a) || b.articles.size - a.articles.size || byFirst(a, b),
  );
  const byInitial = new Map<string, number[]>();
  const kept: Cluster[] = [];
  for (const cluster of sorted) {
    const initials = initialsOf(cluster);
    const near = new Set(initials.flatMap((initial) => byInitial.get(initial) ?? []));
    const fitting = [...near].filter((place) => agree(cluster, kept[place]));
    const [place = -1, second] = fitting;
    const target = second === undefined ? kept[place] : undefined;
    if (target && !target.sharesArticle(cluster) && isSameMatter(cluster, target, contexts)) {
      absorb(kept, place, cluster, made);
      continue;
    }
    for (const initial of initials) pushTo(byInitial, initial, kept.length);
    kept.push(cluster);
  }
  return kept;
}

/** Joins those that one letter of a family name tells apart, and those of one office that are spelled alike. */
function joinMisspelt(clusters: readonly Cluster[], contexts: Contexts, made: Set<Cluster>): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.articles.size - a.articles.size || byFirst(a, b))) {
    const name = cluster.firstName as PersonName;
    const place = kept.findIndex((other) => {
      const full = other.firstName as PersonName;
      if (other.sharesArticle(cluster)) return false;
      if (areSpelledAlike(name, full) && other.sharesRole(cluster.roles)) return true;
      return fullNamesNearlyAgree(name, full) && closeness(cluster, other, contexts) >= MUCH;
    });
    if (place >= 0) absorb(kept, place, cluster, made);
    else kept.push(cluster);
  }
  return kept;
}

/** How much a name tells: a nickname as much as another word, so that who goes by it is joined before who has a like name. */
function explicitness(cluster: Cluster): number {
  const { words, nickname } = cluster.firstName as PersonName;
  return [...words, nickname].reduce((sum, word) => sum + (word.length > 1 ? 10 : word.length), 0);
}

/** First letters of all words and of the names that they may be short for. */
function initialsOf(cluster: Cluster): string[] {
  const { words, nickname } = cluster.firstName as PersonName;
  const letters = [...words, nickname].flatMap(initialsOfGivenName);
  return [...new Set(letters)].filter((letter) => letter !== '');
}

/** Whether the names agree. Equal names in two clusters are namesakes, who have been parted before. */
function agree(a: Cluster, b: Cluster): boolean {
  if (a.exactName === b.exactName) return false;
  if (sharesName(a, b)) return true;
  const [names, others] = [wholeNames(a), wholeNames(b)];
  return names.every((name) => others.every((other) => name === other || fullNamesAgree(name, other)));
}

/** The full names without those that are two family names of another one: "Berg Moss" of "Ola Berg Moss". */
function wholeNames({ fullNames }: Cluster): PersonName[] {
  const names = [...fullNames.values()];
  return names.filter(
    ({ words }) =>
      isGivenName(words[0]) || !names.some((full) => full.words.join(' ').endsWith(` ${words.join(' ')}`)),
  );
}

/**
 * Equal given and family names that few bear, or the same in two transliterations of a rare family name, need no more;
 * initials, nicknames and the like need a role or names in common.
 */
function isSameMatter(a: Cluster, b: Cluster, contexts: Contexts): boolean {
  const first = a.firstName as PersonName;
  const second = b.firstName as PersonName;
  const given = first.given[0] ?? '';
  const isRare =
    first.family.length > 5 && !COMMON_SURNAMES.has(first.family) && !COMMON_SURNAMES.has(second.family);
  const isSame = first.surname === second.surname;
  if (
    contexts.count <= SMALL_FOLDER &&
    (isLonger(first, second) || isCalledByFirst(a, b) || isCalledByFirst(b, a))
  )
    return true;
  const isTranslated =
    isRare && (areTransliterations(first.family, second.family) || isSameArabic(first, second));
  const isTold = !isCommonName(first) && !isCommonName(second);
  const other = second.given[0] ?? '';
  const isGivenSame = given.length > 1 && (given === other || areSpellings(given, other));
  if (isTold && ((isGivenSame && (isSame || isTranslated)) || isWrittenTogether(first, second))) return true;
  if (isTold && (sharesName(a, b) || isNicknamed(first, second) || isNicknamed(second, first))) return true;
  if (b.sharesRole(a.roles)) return true;
  return closeness(a, b, contexts) >= SOME;
}

/**
 * Whether a name has all words of another one, written out, and more, by which hardly somebody else is told: "Nils Ola Berg" or
 * "Ola Berg-Moss" beside "Ola Berg".
 */
function isLonger(one: PersonName, two: PersonName): boolean {
  const [short, long] = one.words.length < two.words.length ? [one, two] : [two, one];
  if (one.suffix !== two.suffix || short.words.length < 2) return false;
  if (!short.words.every((word) => word.length > 1 && long.words.includes(word))) return false;
  if (short.words.length > 2 || short.family === long.family || isDouble(long)) return true;
  // "Ola Berg" of "Ola Berg dos Santos"
  return (
    short.words.every((word, i) => word === long.words[i]) && PARTICLES.has(long.words[short.words.length])
  );
}

/** "Ola Berg" for "Ola Berg Moss", whom an article calls "Berg". */
function isCalledByFirst(short: Cluster, long: Cluster): boolean {
  const [name, full] = [short.firstName as PersonName, long.firstName as PersonName];
  if (name.words.length !== 2 || full.words.length !== 3 || !long.forms.has(name.family)) return false;
  return name.words.every((word, i) => word.length > 1 && word === full.words[i]);
}

/** "Pico Ferrari" for "Juan “Pico” Ferrari", where few are called so. */
function isNicknamed(name: PersonName, full: PersonName): boolean {
  return goesByNickname(name, full) && !isGivenName(name.given[0] ?? '');
}

/** Whether one name with a given name written out is both's. */
function sharesName(a: Cluster, b: Cluster): boolean {
  for (const [key, { given }] of a.fullNames)
    if ((given[0] ?? '').length > 1 && b.fullNames.has(key)) return true;
  return false;
}

function closeness(a: Cluster, b: Cluster, contexts: Contexts): number {
  return Math.max(...a.nodes.slice(0, LOOKED_AT).map((node) => contexts.shared(node, b)));
}
