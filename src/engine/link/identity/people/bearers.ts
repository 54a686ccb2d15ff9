import { COMMON_SURNAMES } from '../../facts/surnames.data';
import { KIN } from '../../facts/kin.data';
import { isGivenName, sexOfGivenName } from '../../names/gender';
import { fold } from '../../names/name-form';
import { shortNameFits } from '../../names/person-name';
import type { PersonName, Sex } from '../../names/types';
import type { Cluster } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Node } from '../nodes/node';

/** From so much on, by {@link Contexts.shared}, two nodes have something in common. */
export const SOME = 0.4;
/** From so much on they are about the same matter. */
export const MUCH = 2;
/** In so many articles a person is prominent enough to go by the surname alone anywhere in the folder. */
const PROMINENT = 3;
/** Who is in so many articles, and in so many times more than any other bearer, is meant where nothing speaks against it. */
const FAMOUS = 10;
const DOMINANT = 20;
/** In a folder of so few articles a surname means the one bearer whom it names. */
export const SMALL_FOLDER = 50;

/** Whom a short name may mean. */
export interface Candidates {
  readonly meant: readonly Cluster[];
  /** Who goes by this one word in some article. */
  readonly called: readonly Cluster[];
  /** Who has the word within the full name: "Ortega" beside "Luis Ortega Blanco". */
  readonly within: readonly Cluster[];
}

/** Those of the bearers of a word whom a short name may mean. */
export function candidatesOf(node: Node, bearers: readonly Cluster[]): Candidates {
  const { shortName } = node;
  const relatives = byFamily(node, bearers);
  const meant = relatives.length > 0 ? relatives : meantBy(node, bearers);
  const within =
    shortName && meant.length > 0 ? bearers.filter((cluster) => fits(shortName, cluster, 'inner')) : [];
  const called = shortName ? bearers.filter(({ forms }) => forms.has(shortName.surname)) : [];
  return { meant, called: ofSex(called, node.sex), within };
}

/** "Ola Berg’s son Ivo": those who are called Ivo Berg. */
function byFamily(node: Node, bearers: readonly Cluster[]): readonly Cluster[] {
  const families = familiesOf(node);
  if (families.length === 0) return [];
  const word = node.shortName?.surname ?? '';
  const isCalled = ({ given, family }: PersonName): boolean => given[0] === word && families.includes(family);
  return ofSex(
    bearers.filter(({ fullNames }) => [...fullNames.values()].some(isCalled)),
    node.sex,
  );
}

/** The family names of those whose relative an article calls the one of the short name. */
export function familiesOf({ chain: { descriptions }, shortName }: Node): readonly string[] {
  if (!shortName) return [];
  return descriptions.flatMap(({ text, told }) => {
    const [, owner, several, noun = ''] = OWNED.exec(told ?? text) ?? [];
    const family = KIN.has(noun)
      ? fold(owner ?? several ?? '')
          .split(' ')
          .pop()
      : undefined;
    return family ? [family] : [];
  });
}

/** "Ola Berg’s elder |son|", "the Bergs’ son". */
const OWNED = /^(?:([^,]+)[’']s|([^,]*\p{Lu}[^\s,]+)s[’']) (?:\S+ )?(\S+)$/u;

/**
 * Those whose family name it is; else those who go by this one word although it is not their last ("Xi"), or the only one
 * whose rare given name it is.
 */
function meantBy({ shortName, sex }: Node, bearers: readonly Cluster[]): readonly Cluster[] {
  if (!shortName) return [];
  const family = bearers.filter((cluster) => fits(shortName, cluster, 'family'));
  const ofThisSex = ofSex(byThisName(shortName, family), sex);
  // "Mr Tarik" beside "Ida Tarik" may be who is called by that given name.
  if (
    ofThisSex.length > 0 ||
    (family.length > 0 && !bearers.some(({ forms }) => forms.has(shortName.surname)))
  )
    return ofThisSex;
  if (isGivenName(shortName.surname)) return [];
  const given = bearers.filter((cluster) => fits(shortName, cluster, 'given'));
  const isCalled = (cluster: Cluster): boolean => cluster.forms.has(shortName.surname);
  const called = given.filter(isCalled);
  // "Quiroga" of "Ana Quiroga Mayta", whom her own articles call so.
  if (given.length === 0)
    return bearers.filter((cluster) => isCalled(cluster) && fits(shortName, cluster, 'inner'));
  return called.length > 0 || given.length > 1 || COMMON_SURNAMES.has(shortName.surname) ? called : given;
}

/**
 * Those whom no article calls by another family name, or one by this word alone, where there are any: "Ortega" is not whom one calls
 * "Luis Ramírez".
 */
function byThisName(name: PersonName, bearers: readonly Cluster[]): readonly Cluster[] {
  if (bearers.length < 2) return bearers;
  const always = bearers.filter(
    ({ forms, fullNames }) =>
      forms.has(name.surname) ||
      [...fullNames.values()].every((full) => shortNameFits(name, full) === 'family'),
  );
  return always.length > 0 ? always : bearers;
}

/** Those who are not known to be of the other sex only: "Mrs Hale" is not Tom Hale. */
function ofSex(bearers: readonly Cluster[], sex: Sex | undefined): readonly Cluster[] {
  return sex ? bearers.filter(({ sexes }) => sexes.size === 0 || sexes.has(sex)) : bearers;
}

function fits(name: PersonName, cluster: Cluster, kind: 'family' | 'given' | 'inner'): boolean {
  for (const full of cluster.fullNames.values()) if (shortNameFits(name, full) === kind) return true;
  return false;
}

/** The one whom a short name means, where one fits and nothing speaks against it. */
export function chooseBearer(
  node: Node,
  { meant, called, within }: Candidates,
  contexts: Contexts,
): Cluster | undefined {
  // What its own article took for a place is no bearer for it.
  const isHere = ({ articles, nodes }: Cluster): boolean =>
    articles.has(node.article) &&
    nodes.some(({ article, type }) => article === node.article && type === 'person');
  // Where its own article names a bearer in full and still leaves the short name alone, another one is meant, whom a role tells.
  if (meant.some(isHere) || within.some(isHere)) {
    const [other, second] = meant.filter((cluster) => cluster.sharesRole(node.roles));
    if (other) return second || isHere(other) ? undefined : other;
    // "Berg" behind Ada Berg and Ola Berg is one of the two, and nobody can tell which.
    if (meant.filter((cluster) => isNamedBefore(node, cluster)).length > 1) return undefined;
    const elsewhere = calledElsewhere(node, called, contexts);
    return elsewhere && isHere(elsewhere) ? undefined : elsewhere;
  }
  const [relative, namesake] = byFamily(node, meant);
  if (relative) return !namesake && score(node, relative, contexts) >= SOME ? relative : undefined;
  const only = meant.length === 1 ? meant[0] : undefined;
  if (only) {
    if (isAnotherGivenName(node, only)) return undefined;
    const needed = isOtherOffice(node, only) ? MUCH * 2 : neededFor(node, only, contexts);
    return needed === 0 || score(node, only, contexts) >= needed ? only : undefined;
  }
  const official = inOffice(node, meant);
  if (official) return official;
  const told = onlyInRole(node, meant, contexts);
  const named = told ?? onlyCalled(node, meant, contexts) ?? onlyOfSex(node, meant, contexts);
  if (named) return named;
  const scored = meant.map((cluster) => ({ cluster, score: score(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && second && best.score >= 1 && best.score >= second.score * 2 + 1) return best.cluster;
  const main = dominant(meant);
  const isBest = scored.some(({ cluster, score }) => cluster === main && score === best?.score);
  return best && second && (best.score <= MUCH || isBest) ? main : undefined;
}

/** Whether the article of a short name has named a person in full before it. */
function isNamedBefore({ article, place }: Node, { nodes }: Cluster): boolean {
  return nodes.some((other) => other.article === article && other.type === 'person' && other.place < place);
}

/** The one bearer with the role that the article gives the bare name ("President Vale"), if much more is heard of him. */
function inOffice(node: Node, bearers: readonly Cluster[]): Cluster | undefined {
  const [only, second] = bearers.filter((cluster) => cluster.sharesRole(node.roles));
  if (!only || second || only.articles.size < PROMINENT) return undefined;
  const others = bearers.filter((cluster) => cluster !== only);
  return others.every(({ articles }) => only.articles.size >= articles.size * PROMINENT) ? only : undefined;
}

/** The one bearer with a role that the article gives the bare name, if others have other ones and it is about the same. */
function onlyInRole(node: Node, bearers: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const [only, second] = bearers.filter((cluster) => cluster.sharesRole(node.roles));
  if (!only || second || !bearers.every(({ roles }) => roles.size > 0)) return undefined;
  return contexts.recalled(node, only) >= SOME ? only : undefined;
}

/**
 * The only one of the folder who goes by the word, where the own article leaves it apart from the people whom it names in full:
 * "Tarik" beside "Ida Tarik" is Tarik Halden, who is called so, unless she is as well.
 */
function calledElsewhere(node: Node, called: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const [only, second] = called;
  if (!only || second || node.roles.length > 0) return undefined;
  const word = node.shortName?.surname ?? '';
  const needed =
    isGivenName(word) || COMMON_SURNAMES.has(word) ? MUCH : contexts.count > SMALL_FOLDER ? SOME : 0;
  return needed === 0 || score(node, only, contexts) >= needed ? only : undefined;
}

/** The one of several bearers whom articles call by the word alone, though they name the others as well, where it is about the same matter. */
function onlyCalled(node: Node, bearers: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const word = node.shortName?.surname ?? '';
  const [only, second] = bearers.filter(({ forms }) => forms.has(word));
  if (!only || second || contexts.count > SMALL_FOLDER || isOtherOffice(node, only)) return undefined;
  const others = bearers.filter((cluster) => cluster !== only);
  if (!others.every((other) => other.sharesArticle(only) && !other.sharesRole(node.roles))) return undefined;
  return contexts.recalled(node, only) >= SOME ? only : undefined;
}

/** "Ms Vale": the only one of several bearers who is known to be a woman, where it is about the same matter. */
function onlyOfSex(node: Node, bearers: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const { sex } = node;
  const [only, second] = sex ? bearers.filter(({ sexes }) => sexes.has(sex)) : [];
  if (!only || second || isOtherOffice(node, only)) return undefined;
  if (bearers.some((other) => other !== only && other.sharesRole(node.roles))) return undefined;
  return contexts.recalled(node, only) >= SOME ? only : undefined;
}

/** The bearer beside whom all others of the folder are hardly ever spoken of. */
function dominant(bearers: readonly Cluster[]): Cluster | undefined {
  const sorted = [...bearers].sort((a, b) => b.articles.size - a.articles.size);
  const [most, next] = sorted.map(({ articles }) => articles.size);
  return (most ?? 0) >= Math.max(FAMOUS, (next ?? 0) * DOMINANT) ? sorted[0] : undefined;
}

/** Whether the word is the bearer's family name, or one by which an article calls the bearer ("Xi"). */
export function isBareName({ shortName }: Node, cluster: Cluster): boolean {
  return !shortName || cluster.forms.has(shortName.surname) || fits(shortName, cluster, 'family');
}

/** What must speak for the only bearer of a name: much for given and frequent names, nothing for a rare surname. */
function neededFor(node: Node, cluster: Cluster, contexts: Contexts): number {
  const surname = node.shortName?.surname ?? '';
  if (isGivenName(surname) || COMMON_SURNAMES.has(surname) || !isBareName(node, cluster))
    return contexts.count > SMALL_FOLDER ? MUCH * 2 : MUCH;
  return contexts.count <= SMALL_FOLDER || cluster.articles.size >= PROMINENT ? 0 : SOME;
}

/** "Elizabeth" of one article, and "Alice Elizabeth" of another: a woman's name that only looks like a family name. */
function isAnotherGivenName({ shortName, roles }: Node, cluster: Cluster): boolean {
  const surname = shortName?.surname ?? '';
  if (sexOfGivenName(surname) !== 'f' || COMMON_SURNAMES.has(surname)) return false;
  return !cluster.forms.has(surname) && !cluster.sharesRole(roles);
}

/** "President Hale": not a Hale whom no article calls so, who is called something else or nothing at all. */
function isOtherOffice({ roles }: Node, cluster: Cluster): boolean {
  return (
    roles.some((role) => HIGHEST_OFFICES.has(role)) && !cluster.sharesRole(roles) && !mayHoldOffice(cluster)
  );
}

/** Whether one of the roles is from where people come to the highest offices. */
function mayHoldOffice({ roles }: Cluster): boolean {
  return [...roles].some((role) =>
    /\b(?:leader|candidate|nominee|elect|minister|governor|senator|politician)$/u.test(role),
  );
}

/** Offices so high that articles tell them beside the full name of whoever holds or held them. */
const HIGHEST_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'pope',
]);

/** What speaks for a bearer: names in common, a role in common, and being called by the bare name elsewhere. */
function score(node: Node, cluster: Cluster, contexts: Contexts): number {
  const roles = cluster.sharesRole(node.roles) ? 3 : 0;
  const bare = cluster.forms.has(node.shortName?.surname ?? '') ? 2 : 0;
  const near = contexts.recalled(node, cluster);
  return near === 0 && roles === 0 ? 0 : near + roles + bare;
}

/** To tell whether more are as they were costs more than to choose among them anew. */
const MOST_BEARERS = 12;

/**
 * All that the choice of a bearer rests on but the article of the short name: while it stays the same, each short name
 * of the row means whom it meant before, unless a bearer has come to or gone from its article. Undefined for very many.
 *
 * @param roles those that articles give to the short names of the row
 */
export function standingOf(bearers: readonly Cluster[], roles: ReadonlySet<string>): string | undefined {
  if (bearers.length > MOST_BEARERS) return undefined;
  const each = bearers.map((cluster) => [
    [...cluster.fullNames.keys()],
    [...cluster.roles].filter((role) => roles.has(role)).sort(),
    [...cluster.forms].sort(),
    [...cluster.keys],
    [...cluster.compared],
    cluster.roles.size > 0,
    [...cluster.sexes].sort(),
    mayHoldOffice(cluster),
    cluster.articles.size >= PROMINENT,
  ]);
  const sizes = bearers.map(({ articles }) => articles.size);
  return JSON.stringify([each, sizes.flatMap((a) => sizes.map((b) => rankOf(a, b)))]);
}

function rankOf(a: number, b: number): number {
  return Number(a > b) + Number(a >= b * PROMINENT) + Number(a >= Math.max(FAMOUS, b * DOMINANT));
}
