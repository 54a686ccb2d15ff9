import { compareTexts, keysByCount, wordSet } from '../collections';
import { ON_THE_SPOT } from '../events/lexicon/class-groups.data';
import type { EventMention } from '../events/types';
import { fold } from '../link/names/name-form';
import { countryOfDemonym } from '../link/names/place-name';
import type { Entity } from '../link/types';
import type { Candidate, DatedArticle } from './mentions/candidate';
import type { Named } from './named';
import type { TimelineEvent } from './types';
import { areApart } from './words';

/** Ids of what the phrases of a mention name, beside its participants and places: who else takes part, and where it is. */
export function involvedIn(
  { entities }: Pick<DatedArticle, 'entities'>,
  { involved = [] }: EventMention,
): Pick<Candidate, 'involved' | 'around'> {
  if (involved.length === 0) return NOTHING;
  const who = new Set<string>();
  const where = new Set<string>();
  for (const { mention, role } of involved) {
    const named = mention === undefined ? undefined : entities[mention];
    const entity = named?.type === 'group' ? groupOf(named, entities) : named;
    if (entity) (role === 'place' ? where : who).add(entity.id);
  }
  return { involved: who, around: where };
}

const NOTHING: Pick<Candidate, 'involved' | 'around'> = { involved: new Set(), around: new Set() };

/** "the |Norvian| government": the country, if the article names it; groups that are called by a noun as they are. */
function groupOf(group: Entity, entities: DatedArticle['entities']): Entity | undefined {
  const country = countryOfDemonym(fold(group.name));
  if (country === undefined) return group.name.endsWith('s') ? group : undefined;
  return entities.find((entity) => entity?.type === 'place' && fold(entity.name) === country);
}

/**
 * Who takes part, and where: a place to which it is done is where it happens ("the quake hit Haiti") unless a mention has it
 * do something, or what is done is something between states ("sanctions Iran"). What is named inside the phrases that the
 * title is made of comes behind, places only where none is told outright.
 *
 * @param teller the mention of whose words the title is made
 * @param named whom and which places the title names besides
 */
export function whoAndWhere(
  members: readonly Candidate[],
  clearest: Candidate,
  teller: Candidate,
  named: Named,
): Pick<TimelineEvent, 'participants' | 'named' | 'places'> {
  const own = members.filter((member) => !isOfOthers(member, teller));
  const first = own.includes(clearest) ? clearest : teller;
  const isSite = ({ sites, mention }: Candidate, id: string): boolean =>
    sites.has(id) && ON_THE_SPOT.has(mention.class);
  const acting = new Set(
    own.flatMap((member) => [...member.participants].filter((id) => !isSite(member, id))),
  );
  const participants = ranked(own, first, (member) => intersection(member.participants, acting));
  const places = ranked(
    own,
    first,
    (member) => new Set([...member.places, ...[...member.sites].filter((id) => !acting.has(id))]),
  );
  const who = withOthers(participants, teller.involved, places);
  const where = places.length > 0 ? places : withOthers(places, around(teller, named.where, own), who);
  return { participants: who, named: withOthers([], named.who, [...who, ...where]), places: where };
}

/** "warned Lind" among what tells that Rao warned: a mention of the same words with other people. */
function isOfOthers(member: Candidate, teller: Candidate): boolean {
  if (member.mention.nominal && NAMED_BY_THINGS.has(member.mention.class)) return false;
  return (
    member.agents.size > 0 && teller.agents.size > 0 && areApart(member.participants, teller.participants)
  );
}

/** Classes of what articles call by different things that had a part in it: "the Acme spill", "the Blue Star disaster". */
const NAMED_BY_THINGS = wordSet('disaster accident fire damage attack');

/** The places inside the phrases of the title, else that it names otherwise, else of the first mention that has some. */
function around(
  teller: Candidate,
  named: readonly string[],
  members: readonly Candidate[],
): Iterable<string> {
  if (teller.around.size > 0) return teller.around;
  if (named.length > 0) return named;
  return members.find((member) => member.around.size > 0)?.around ?? teller.around;
}

function withOthers(
  told: readonly string[],
  others: Iterable<string>,
  elsewhere: readonly string[],
): readonly string[] {
  const known = new Set([...told, ...elsewhere]);
  return [...told, ...[...others].filter((id) => !known.has(id))];
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((id) => b.has(id)));
}

/** The members of the sets, those of the clearest mention first, then by number of mentions. */
function ranked(
  members: readonly Candidate[],
  clearest: Candidate,
  setOf: (member: Candidate) => ReadonlySet<string>,
): string[] {
  if (members.length === 1) return [...setOf(clearest)].sort(compareTexts);
  const counts = new Map<string, number>();
  for (const id of setOf(clearest)) counts.set(id, members.length);
  for (const member of members) for (const id of setOf(member)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return keysByCount(counts);
}
