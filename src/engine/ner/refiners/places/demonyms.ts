import type { Span } from '../../../text/span';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** Peoples of two words, in the singular. */
const PAIRS: ReadonlySet<string> = new Set([
  'costa rican',
  'east timorese',
  'new zealander',
  'north korean',
  'puerto rican',
  'saudi arabian',
  'sierra leonean',
  'south african',
  'south korean',
  'south sudanese',
  'sri lankan',
  'west african',
  'east african',
  'hong konger',
]);

/**
 * A nationality's word by itself is a group, whatever the tagger took it for, unless a person bears it; and so is a word that is made
 * of a place of the article as such words are: "Norvalian" beside "Norvale".
 */
export const demonyms: Refiner = (reading, names) => {
  let places: readonly string[] | undefined;
  const isOfPlace = (i: number): boolean => {
    places ??= names.flatMap(({ type, first, end }) =>
      type === 'place' ? [reading.lower(end - 1), reading.lower(first)] : [],
    );
    return madeOf(reading.lower(i), places);
  };
  return names.map((name) => {
    const size = name.end - name.first;
    if (size === 3 && name.type === 'misc' && isMixed(reading, name.first)) return asGroup(name);
    if (size > 2 || name.type === 'person' || name.type === 'group') return name;
    const listed = reading.form(name.first)?.listed ?? 0;
    // "The Norvalian" is a newspaper.
    const isPaper = name.type === 'organization' && reading.lower(name.first - 1) === 'the';
    const mayBePeople = size === 1 && listed === 0 && !isPaper && PEOPLE.test(reading.text(name.first));
    if (mayBePeople && isOfPlace(name.first)) return asGroup(name, reading.span(name.first, name.end));
    const only =
      size === 2
        ? PAIRS.has(reading.lowerText(name.first, name.end).replace(/s$/u, ''))
        : listed & Listed.Demonym && !(listed & (Listed.Country | Listed.City | Listed.Region));
    return only ? asGroup(name) : name;
  });
};

/** How words for the people of a place end. */
const PEOPLE = /^\p{Lu}\p{L}{3,}(?:[ai]ns?|ese|[^aeiou]is?)$/u;
const ENDING = /^(?:i?ans?|ns?|ese|is?)$/u;
const SHORTEST_PLACE = 4;

/** Whether a word is that of a place with the ending of a people, for which the place's last vowel may go. */
function madeOf(word: string, places: readonly string[]): boolean {
  return places.some((place) => {
    if (place.length < SHORTEST_PLACE || word === place) return false;
    const stem = place.replace(/[aeoy]$/u, '');
    return [place, stem].some((root) => word.startsWith(root) && ENDING.test(word.slice(root.length)));
  });
}

/** "Afro-Brazilians", "Indo-Fijian": a people of two. */
function isMixed(reading: TokenReading, first: number): boolean {
  return (
    /^(?:Afro|Indo|Anglo|Sino|Franco|Italo|Greco|Luso|Euro|Turko|Perso)$/u.test(reading.text(first)) &&
    reading.text(first + 1) === '-' &&
    reading.isListed(first + 2, Listed.Demonym)
  );
}

function asGroup(name: DraftName, form?: Span): DraftName {
  const evidence = form
    ? { kind: 'form' as const, span: form }
    : { kind: 'gazetteer' as const, list: 'nationality' as const };
  return { ...name, type: 'group', evidence: [...name.evidence, evidence] };
}
