import { COUNTRY_CODES } from '../../data/country-codes.data';
import type { DraftName, TokenReading, Refiner } from '../../draft';

/** So many different codes in brackets make a list of results: a single one may be a party's letters. */
const LEAST = 2;

/** "Ada Moreno (ITA), Lena Vale (Swe)": behind people in a list of results, the letters of countries; other letters there are of parties. */
export const countryCodes: Refiner = (reading, names) => {
  const codes = new Set<number>();
  const different = new Set<string>();
  for (const [k, name] of names.entries()) {
    if (name.type === 'person' && isOtherBracket(reading, name)) return names;
    if (!isCode(reading, name, names[k - 1])) continue;
    codes.add(k);
    different.add(reading.text(name.first));
  }
  if (different.size < LEAST) return names;
  return names.map((name, k) => {
    if (!codes.has(k) || name.type === 'place') return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.first - 1, name.end + 1) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });
};

/** "Ada Moreno (PRI)": letters behind somebody that are no country's. */
function isOtherBracket(reading: TokenReading, { end }: DraftName): boolean {
  const letters = reading.text(end + 1);
  return (
    reading.text(end) === '(' &&
    reading.text(end + 2) === ')' &&
    /^\p{Lu}{2,5}$/u.test(letters) &&
    !COUNTRY_CODES.has(letters)
  );
}

function isCode(reading: TokenReading, { first, end }: DraftName, before: DraftName | undefined): boolean {
  return (
    before?.type === 'person' &&
    before.end === first - 1 &&
    end - first === 1 &&
    reading.text(first - 1) === '(' &&
    reading.text(end) === ')' &&
    COUNTRY_CODES.has(reading.text(first))
  );
}
