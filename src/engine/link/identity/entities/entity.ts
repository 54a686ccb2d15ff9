import { keysByCount } from '../../../collections';
import type { EntityType } from '../../../ner/types';
import { firstPlace } from '../../../collections';
import { isGivenName } from '../../names/gender';
import { fold, isAcronym, mayBeSpokenAcronym, nameForm } from '../../names/name-form';
import { isAcronymOf, organizationWords, withoutCountry } from '../../names/organization-name';
import { personName } from '../../names/person-name';
import { knownPlace, stateOfAbbreviation } from '../../names/place-name';
import type { Chain, Description, Entity, EntityDescription, MentionRef } from '../../types';
import { bestIntroductions, toldWords } from './introductions';
import type { Node } from '../nodes/node';
import { rangeOf } from '../nodes/rows';

/** An entity without an id: its nodes in corpus order. */
export interface Unnamed {
  readonly nodes: readonly Node[];
  readonly type: EntityType;
}

/**
 * The entity of nodes under an id.
 *
 * @param counts how often its articles use each name, by {@link countNames}
 */
export function entityOf({ nodes, type }: Unnamed, id: string, counts: ReadonlyMap<string, number>): Entity {
  const articles = [...new Set(nodes.map(({ article }) => article))];
  return {
    id,
    ...namesOf(counts, type),
    type,
    mentions: mentionsOf(nodes),
    articles,
    descriptions: descriptionsOf(nodes),
  };
}

/**
 * The entity of nodes that differ in a few from those of an earlier one: what the others say of it need not be read again.
 *
 * @param entity the earlier one
 * @param changed the nodes that are gone, have come, or have moved in their articles
 */
export function alteredEntity(
  entity: Entity,
  { nodes, type }: Unnamed,
  id: string,
  counts: ReadonlyMap<string, number>,
  changed: readonly Node[],
): Entity {
  const articles = new Set(changed.map(({ article }) => article));
  const isTold = changed.some(({ chain }) => chain.descriptions.length > 0);
  return {
    id,
    ...namesOf(counts, type),
    type,
    mentions: movedMentions(entity.mentions, nodes, articles),
    articles: movedArticles(entity.articles, nodes, articles),
    descriptions: isTold ? descriptionsOf(nodes) : entity.descriptions,
  };
}

/** Adds the names by which nodes are called to how often each is used, or takes them away. */
export function countNames(counts: Map<string, number>, nodes: readonly Node[], sign: 1 | -1): void {
  for (const { chain } of nodes) {
    for (const { text, count } of chain.variants) {
      const now = (counts.get(text) ?? 0) + sign * count;
      if (now === 0) counts.delete(text);
      else counts.set(text, now);
    }
  }
}

/**
 * The entity with its mentions and descriptions at their new places; the same one where none moved.
 *
 * @param moved nodes of articles that were read anew and say the same, with their chains before
 */
export function movedEntity(entity: Entity, { nodes }: Unnamed, moved: ReadonlyMap<Node, Chain>): Entity {
  const places = new Map<string, Description>();
  let any = false;
  for (const [{ article, chain }, before] of moved) {
    any ||= before.mentions.length !== chain.mentions.length;
    any ||= before.mentions.some((mention, i) => mention !== chain.mentions[i]);
    before.descriptions.forEach((description, i) => {
      const now = chain.descriptions[i];
      if (placeOf(description) !== placeOf(now)) places.set(`${article} ${placeOf(description)}`, now);
    });
  }
  if (!any && places.size === 0) return entity;
  const descriptions = entity.descriptions.map((description) => {
    const now = places.get(`${description.article} ${placeOf(description)}`);
    return now ? { ...description, start: now.start, end: now.end } : description;
  });
  const articles = new Set(Array.from(moved.keys(), ({ article }) => article));
  return { ...entity, mentions: movedMentions(entity.mentions, nodes, articles), descriptions };
}

function placeOf({ start, end }: Description): string {
  return `${String(start)} ${String(end)}`;
}

/** In order of article and place, which nodes of one article may share between them. */
function mentionsOf(nodes: readonly Node[]): MentionRef[] {
  const all: MentionRef[] = [];
  for (let from = 0, end = 0; from < nodes.length; from = end) {
    const { article, refs } = nodes[from];
    while (nodes[end]?.article === article) end++;
    for (const ref of end - from === 1 ? refs : mentionsIn(nodes.slice(from, end))) all.push(ref);
  }
  return all;
}

/** Those of nodes of one article. */
function mentionsIn(nodes: readonly Node[]): readonly MentionRef[] {
  return nodes.flatMap(({ refs }) => refs).sort((a, b) => a.mention - b.mention);
}

/** The mentions of an entity with those in some articles as they are now. */
function movedMentions(
  before: readonly MentionRef[],
  nodes: readonly Node[],
  articles: ReadonlySet<string>,
): MentionRef[] {
  let all: MentionRef[] = [];
  let from = 0;
  for (const article of [...articles].sort()) {
    const [start, end] = rangeOf(before, article);
    all = all.concat(before.slice(from, start), mentionsIn(nodes.slice(...rangeOf(nodes, article))));
    from = end;
  }
  return all.concat(before.slice(from));
}

/** The articles of an entity, of which some may have come or gone. */
function movedArticles(
  before: readonly string[],
  nodes: readonly Node[],
  articles: ReadonlySet<string>,
): string[] {
  const now = before.slice();
  for (const article of articles) {
    const [from, end] = rangeOf(nodes, article);
    const at = firstPlace(now.length, (place) => now[place] >= article);
    if (from === end && now[at] === article) now.splice(at, 1);
    else if (from < end && now[at] !== article) now.splice(at, 0, article);
  }
  return now;
}

/**
 * Adds what speaks for the type of each node to that of others, or takes it away, in whole numbers (thousandths), so that
 * the order does not count. A full name of a person counts twice, since it is the clearer evidence.
 */
export function weighTypes(weights: Map<EntityType, number>, nodes: readonly Node[], sign: 1 | -1): void {
  for (let i = 0; i < nodes.length;) {
    const { type } = nodes[i];
    let weight = weights.get(type) ?? 0;
    // Neighbours are mostly of one type: one look into the map for all of them.
    for (; nodes[i]?.type === type; i++) {
      const { fullNames, chain } = nodes[i];
      weight += sign * Math.round(chain.weight * 1000) * (fullNames.length > 0 ? 2 : 1);
    }
    weights.set(type, weight);
  }
}

/** The type of most weight. */
export function typeOf(weights: ReadonlyMap<EntityType, number>): EntityType {
  return keysByCount(weights)[0] ?? 'other';
}

/** The name in most use among the full ones, a country's usual name, and all others as aliases. */
function namesOf(counts: ReadonlyMap<string, number>, type: EntityType): { name: string; aliases: string[] } {
  const sorted = keysByCount(counts);
  const country = type === 'group' || type === 'person' ? undefined : countryAmong(sorted);
  const written =
    country ?? fullest(counts, sorted, type) ?? sorted.find((text) => !isShouted(text)) ?? sorted[0] ?? '';
  const name = type === 'place' ? inFull(written) : (membersAmong(sorted, written, type) ?? written);
  return { name, aliases: sorted.filter((text) => text !== name) };
}

/** The full name in most use; of two used as often, none of initials alone: "Ola Berg" rather than "O. N. Berg". */
function fullest(
  counts: ReadonlyMap<string, number>,
  sorted: readonly string[],
  type: EntityType,
): string | undefined {
  const full = sorted.filter((text) => !isShouted(text) && isFull(text, type, sorted));
  const [first = ''] = full;
  if (type !== 'person' || !isInitialed(first)) return full[0];
  return full.find((text) => !isInitialed(text) && counts.get(text) === counts.get(first)) ?? full[0];
}

/** What the members of a party are called, where a group has the name of what is theirs: "Democrats" for "Democratic". */
function membersAmong(sorted: readonly string[], name: string, type: EntityType): string | undefined {
  return type === 'group' && isAdjective(name) ? sorted.find((text) => !isAdjective(text)) : undefined;
}

function isAdjective(text: string): boolean {
  return fold(text) === 'democratic';
}

/** The name of a state for what it is shortened to where nobody calls it by the former: "Arizona" for "Ariz.". */
function inFull(text: string): string {
  const [state] = stateOfAbbreviation(text)?.split(', ') ?? [];
  return state?.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) ?? text;
}

function isInitialed(text: string): boolean {
  return personName(nameForm(text))?.given.every((word) => word.length === 1) ?? false;
}

/** The usual name of the first country among names. */
function countryAmong(names: readonly string[]): string | undefined {
  for (const text of names) {
    const name = knownPlace(fold(text))?.name;
    if (name) return name;
  }
  return undefined;
}

/** Whether a name is no short form: for a person given and family name, for others neither acronym nor cut short. */
function isFull(text: string, type: EntityType, all: readonly string[]): boolean {
  if (isAcronym(text) || isSpokenAcronym(text, all)) return false;
  const words = fold(text).split(' ');
  if (type === 'person') return isFullName(text, all);
  if ([SHELL, WEB].some((ending) => ending.test(text) && all.includes(text.replace(ending, ''))))
    return false;
  return (
    type === 'place' || !all.some((other) => isCutShort(words, organizationWords(fold(other).split(' '))))
  );
}

/** "Unesco" beside the name whose initials it is, or its letters in capitals. */
function isSpokenAcronym(text: string, all: readonly string[]): boolean {
  const letters = text.toUpperCase();
  return (
    mayBeSpokenAcronym(text) && all.some((other) => other === letters || isAcronymOf(text, nameForm(other)))
  );
}

/** Whether a person's name has a given name: "Lopez Garcia" has none beside "Maria Lopez Garcia"; a nickname is one. */
function isFullName(text: string, all: readonly string[]): boolean {
  const { given = [], words = [] } = personName(nameForm(text)) ?? {};
  if (given.join('').length < 2) return false;
  const end = ` ${words.join(' ')}`;
  return isGivenName(given[0]) || !all.some((other) => wordsOf(other).endsWith(end));
}

/** The words of a person's name without its nickname. */
function wordsOf(text: string): string {
  return personName(nameForm(text))?.words.join(' ') ?? fold(text);
}

/** A common noun that was taken for the end of a name: "SHORE initiative". */
const SHELL = /\s(?!party$)\p{Ll}+$/u;

/** The address of somebody who is called without it as well: "Larkspur.com". */
const WEB = /\.(?:com|org|net)$/u;

function isCutShort(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length || withoutCountry(longer).length <= words.length) return false;
  return words.every((word) => longer.includes(word));
}

function isShouted(text: string): boolean {
  return text.length > 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

function descriptionsOf(nodes: readonly Node[]): EntityDescription[] {
  const found = nodes.flatMap(({ chain, article }) =>
    chain.descriptions.flatMap((description): EntityDescription[] => {
      const text = toldWords(description);
      return text === undefined ? [] : [{ start: description.start, end: description.end, text, article }];
    }),
  );
  return bestIntroductions(found);
}
