import { COUNTRY_CODES } from '../../data/country-codes.data';
import type { DraftName, Reading, Refiner } from '../../draft';

/** So many codes in brackets make a list of results: a single one may be a party's letters. */
const LEAST = 2;

/** "Ada Moreno (ITA), Lena Vale (Swe)": behind people in a list of results, the letters of countries. */
export const countryCodes: Refiner = (reading, names) => {
  const codes = new Set<number>();
  names.forEach((name, k) => {
    if (isCode(reading, name, names[k - 1])) codes.add(k);
  });
  if (codes.size < LEAST) return names;
  return names.map((name, k) => {
    if (!codes.has(k) || name.type === 'place') return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.first - 1, name.end + 1) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });
};

function isCode(reading: Reading, { first, end }: DraftName, before: DraftName | undefined): boolean {
  return (
    before?.type === 'person' &&
    before.end === first - 1 &&
    end - first === 1 &&
    reading.text(first - 1) === '(' &&
    reading.text(end) === ')' &&
    COUNTRY_CODES.has(reading.text(first))
  );
}
