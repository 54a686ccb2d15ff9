import { fileOf } from '../../../article';
import type { EntityType } from '../../../ner/types';
import { fold, isAcronym } from '../../names/name-form';
import { organizationWords } from '../../names/organization-name';
import type { PersonName } from '../../names/types';
import { knownPlaceOf } from '../../names/place-name';
import type { Node } from '../nodes/node';

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
function slugOf({ fullNames, shortName, forms, type }: Node): Slug {
  const full = fullNames.find(({ given }) => (given[0] ?? '').length > 1) ?? fullNames[0];
  if (full)
    return { slug: slug(`${givenPart(full)} ${full.surname}`), rank: givenPart(full).length > 2 ? 0 : 1 };
  if (shortName) return { slug: slug(shortName.surname), rank: 2 };
  const form = forms.find(({ acronym }) => !acronym) ?? forms[0];
  if (!form) return { slug: slug(''), rank: 3 };
  const known = knownPlaceOf(form.key, type);
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

/**
 * What the id of an entity is made of: the name that comes first in corpus order among its best ones, so that neither
 * the number of its mentions nor a spelling in a later article changes it.
 *
 * @param nodes in corpus order
 */
export function slugOfEntity(nodes: readonly Node[], type: EntityType): string {
  let best: Slug | undefined;
  for (const node of nodes) {
    const found = slugOf(node);
    if (!best || found.rank < best.rank) best = found;
    if (best.rank === 0) break;
  }
  return `${type === 'person' ? 'person' : 'thing'}:${best?.slug ?? ''}`;
}

/**
 * The ids of the entities of one slug. One that a decision refers to keeps the id that it has there. Of the others the
 * first has the slug, each other the file in which it is first named behind it ("person:ola-berg@strike.txt").
 *
 * @param entities in order of their first mentions
 * @param taken ids that are pinned anywhere
 * @returns ids parallel to the entities, each once
 */
export function idsOf(
  slug: string,
  entities: readonly { readonly nodes: readonly Node[]; readonly pinned: string | undefined }[],
  taken: ReadonlySet<string>,
): string[] {
  const used = new Set<string>();
  const numbers = new Map<string, number>();
  return entities.map(({ nodes, pinned }) => {
    if (pinned !== undefined) return pinned;
    const inFile = `${slug}@${fileOf(nodes[0]?.article ?? '')}`;
    let id = used.size === 0 && !taken.has(slug) ? slug : inFile;
    for (let n = numbers.get(inFile) ?? 1; used.has(id) || taken.has(id); n++) {
      id = `${inFile}~${String(n + 1)}`;
      numbers.set(inFile, n + 1);
    }
    used.add(id);
    return id;
  });
}
