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

/** A nationality's word by itself is a group, whatever the tagger took it for, unless a person bears it. */
export const demonyms: Refiner = (reading, names) =>
  names.map((name) => {
    const size = name.end - name.first;
    if (size === 3 && name.type === 'misc' && isMixed(reading, name.first)) return asGroup(name);
    if (size > 2 || name.type === 'person' || name.type === 'group') return name;
    const listed = reading.form(name.first)?.listed ?? 0;
    const only =
      size === 2
        ? PAIRS.has(reading.lowerText(name.first, name.end).replace(/s$/u, ''))
        : listed & Listed.Demonym && !(listed & (Listed.Country | Listed.City | Listed.Region));
    return only ? asGroup(name) : name;
  });

/** "Afro-Brazilians", "Indo-Fijian": a people of two. */
function isMixed(reading: TokenReading, first: number): boolean {
  return (
    /^(?:Afro|Indo|Anglo|Sino|Franco|Italo|Greco|Luso|Euro|Turko|Perso)$/u.test(reading.text(first)) &&
    reading.text(first + 1) === '-' &&
    reading.isListed(first + 2, Listed.Demonym)
  );
}

function asGroup(name: DraftName): DraftName {
  return { ...name, type: 'group', evidence: [...name.evidence, { kind: 'gazetteer', list: 'nationality' }] };
}
