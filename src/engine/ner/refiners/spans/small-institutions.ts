import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const TOWNS = Listed.Country | Listed.Demonym | Listed.City | Listed.Region | Listed.Organization;

/** "Holt County council", "Oslo Central station", "Queen Ada hospital": what some papers write small belongs to the name. */
export const smallInstitutions: Refiner = (reading, names) =>
  names.map((name) => {
    if (isHospital(reading, name)) return asHospital(reading, name);
    const type = typeOf(reading, name);
    if (!type) return name;
    const evidence = [
      ...name.evidence,
      { kind: 'form' as const, span: reading.span(name.end, name.end + 1) },
    ];
    return { ...name, end: name.end + 1, type, evidence };
  });

/** Of whom hospitals are called, as the word before their names. */
const PATRONS = wordSet('Queen King Prince Princess Saint St St. Mother Sister Doctor Dr Dr.');

/** "Queen Ada hospital": the title belongs to it, too. */
function isHospital(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'person' &&
    PATRONS.has(reading.text(first - 1)) &&
    /^(?:hospital|clinic)$/u.test(reading.text(end)) &&
    !/^(?:bed|visit|stay|gown|treatment)s?$/u.test(reading.text(end + 1))
  );
}

function asHospital(reading: TokenReading, name: DraftName): DraftName {
  const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(name.end, name.end + 1) }];
  return { ...name, first: name.first - 1, end: name.end + 1, type: 'place', evidence };
}

function typeOf(
  reading: TokenReading,
  { first, end, type }: DraftName,
): 'organization' | 'place' | undefined {
  if (type === 'person' || type === 'group') return undefined;
  const last = reading.text(end - 1);
  switch (reading.text(end)) {
    case 'council':
      return /^(?:County|Borough)$/u.test(last) && end - first > 1 ? 'organization' : undefined;
    case 'station':
      return last === 'Central' && end - first > 1 && reading.isListed(first, TOWNS) ? 'place' : undefined;
    default:
      return undefined;
  }
}
