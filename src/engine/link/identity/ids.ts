import { fold, isAcronym } from '../name-form';
import { organizationWords } from '../organization-name';
import type { PersonName } from '../person-name';
import { knownPlace } from '../place-name';
import type { ArticleNames } from '../types';
import { collect } from './cluster';
import type { Node } from './node';

/**
 * Names for the chains of an article that hold whatever other articles say and wherever in the article a chain stands:
 * its fullest name, with a number behind it from the second chain of that name on.
 *
 * @returns names parallel to the nodes
 */
export function chainNames(nodes: readonly Node[]): string[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const { slug } = slugOf(node);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count > 1 ? `${slug}~${String(count)}` : slug;
  });
}

/** What a chain's name gives to an id; `rank` is less for names that more likely are the one in general use. */
interface Slug {
  readonly slug: string;
  readonly rank: number;
}

/** A full name before initials, these before single words; written-out names before acronyms. */
function slugOf({ fullNames, shortName, forms }: Node): Slug {
  const full = fullNames.find(({ given }) => (given[0] ?? '').length > 1) ?? fullNames[0];
  if (full)
    return { slug: slug(`${givenPart(full)} ${full.surname}`), rank: givenPart(full).length > 2 ? 0 : 1 };
  if (shortName) return { slug: slug(shortName.surname), rank: 2 };
  const form = forms.find(({ acronym }) => !acronym) ?? forms[0];
  if (!form) return { slug: slug(''), rank: 3 };
  const known = knownPlace(form.key);
  if (known) return { slug: slug(fold(known.name ?? known.key)), rank: 0 };
  return { slug: slug(organizationWords(form.words).join(' ')), rank: isAcronym(form.text) ? 2 : 0 };
}

function slug(folded: string): string {
  return folded.trim().replace(/\s+/gu, '-') || 'unnamed';
}

/** The first given name, or all leading initials in one: "jd". */
function givenPart({ given }: PersonName): string {
  let end = 0;
  while (end < given.length && given[end]?.length === 1) end++;
  return end > 0 ? given.slice(0, end).join('') : (given[0] ?? '');
}

/** An entity to be given an id: its nodes in corpus order. */
export interface Unnamed {
  readonly nodes: readonly Node[];
  readonly person: boolean;
}

/**
 * The ids of entities. One that a decision refers to keeps the id that it has there. Every other is called by the name
 * that comes first in corpus order among its best ones, so that neither the number of its mentions nor a spelling in a
 * later article changes it. Of several entities with one name the first keeps it; each other has the file in which it
 * is first named behind it ("person:ola-berg@strike.txt").
 *
 * @param entities in order of their first mentions
 * @param pinned the ids that are given already
 * @returns ids parallel to the entities, each once
 */
export function idsOf(
  entities: readonly Unnamed[],
  articles: readonly ArticleNames[],
  pinned: ReadonlyMap<Unnamed, string>,
): string[] {
  const taken = new Set(pinned.values());
  const bySlug = new Map<string, Unnamed[]>();
  for (const entity of entities) if (!pinned.has(entity)) collect(bySlug, nameId(entity), entity);
  const ids = new Map(pinned);
  const later: [string, Unnamed][] = [];
  const numbers = new Map<string, number>();
  for (const [id, same] of bySlug) {
    same.forEach((entity, i) => {
      if (i > 0 || taken.has(id)) later.push([id, entity]);
      else ids.set(entity, id);
    });
    taken.add(id);
  }
  for (const [id, entity] of later) {
    const inFile = `${id}@${fileOf(entity, articles)}`;
    let free = inFile;
    for (let n = numbers.get(inFile) ?? 1; taken.has(free); n++) {
      free = `${inFile}~${String(n + 1)}`;
      numbers.set(inFile, n + 1);
    }
    ids.set(entity, free);
    taken.add(free);
  }
  return entities.map((entity) => ids.get(entity) as string);
}

function nameId({ nodes, person }: Unnamed): string {
  let best: Slug | undefined;
  for (const node of nodes) {
    const found = slugOf(node);
    if (!best || found.rank < best.rank) best = found;
    if (best.rank === 0) break;
  }
  return `${person ? 'person' : 'thing'}:${best?.slug ?? ''}`;
}

/** The last part of the path of the article that names the entity first. */
function fileOf({ nodes }: Unnamed, articles: readonly ArticleNames[]): string {
  const id = articles[nodes[0]?.article ?? 0]?.id ?? '';
  return id.slice(id.lastIndexOf('/') + 1);
}
