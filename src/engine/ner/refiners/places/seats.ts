import { wordSet } from '../../../collections';
import { isTitled, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** Offices that are held for a place, which stands right before them. */
const OFFICES = wordSet('MP MLA MNA MPA MCA Senator Governor');
const POWERS = wordSet('government administration regime cabinet');

/**
 * "Norvale MP Ada Moreno": what seems a person before an office and its holder is a place; "the Ada Moreno government": what
 * seems a body before it is a person.
 */
export const seats: Refiner = (reading, names) =>
  names.map((name, k) => {
    const type = isSeat(reading, name, names[k + 1]) ? 'place' : isHead(reading, name) ? 'person' : undefined;
    if (!type) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.end, name.end + 1) };
    return { ...name, type, evidence: [...name.evidence, evidence] };
  });

function isSeat(
  reading: TokenReading,
  { first, end, type }: DraftName,
  next: DraftName | undefined,
): boolean {
  return (
    type === 'person' &&
    end - first <= 2 &&
    next?.type === 'person' &&
    next.first === end + 1 &&
    OFFICES.has(reading.text(end)) &&
    !isTitled(reading, first) &&
    // "Ada Moreno MP Tom Reed MP"
    !(end - first > 1 && reading.isListed(first, Listed.PersonName))
  );
}

/** Whether a first name and another word, taken for a body, stand between "the" and a word of power. */
function isHead(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'organization' || end - first !== 2 || !POWERS.has(reading.text(end))) return false;
  const given = reading.form(first)?.listed ?? 0;
  const family = reading.form(end - 1);
  return (
    reading.lower(first - 1) === 'the' &&
    (given & Listed.PersonName) !== 0 &&
    (given & (Listed.Country | Listed.Region | Listed.City | Listed.CommonWord)) === 0 &&
    family?.casing === Casing.Capitalized &&
    (family.listed & (Listed.OrganizationWord | Listed.PlaceWord | Listed.GroupWord | Listed.CommonWord)) ===
      0
  );
}
