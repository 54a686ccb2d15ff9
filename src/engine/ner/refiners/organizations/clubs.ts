import { isListedCountry, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { COUNTRY_TEAMS } from '../../data/sport.data';

/** So many names in brackets behind people are bodies before the others are taken for bodies, too. */
const ENOUGH = 2;

/** "Ada Moreno (Arsenal), Lena Vale (Newcastle)": where most people of an article have a club in brackets, towns there are clubs. */
export const clubs: Refiner = (reading, names) => {
  const inBrackets: number[] = [];
  let bodies = 0;
  names.forEach((name, k) => {
    const before = names[k - 1];
    if (before?.type !== 'person' || !isInBrackets(reading, before, name) || isCountry(reading, name)) return;
    inBrackets.push(k);
    if (name.type === 'organization') bodies++;
  });
  if (bodies < ENOUGH || bodies < inBrackets.length / 2) return names;
  const chosen = new Set(inBrackets);
  return names.map((name, k) => {
    if (!chosen.has(k) || (name.type !== 'place' && name.type !== 'misc' && name.type !== 'event'))
      return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.first - 1, name.end + 1) };
    return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
  });
};

/** Whether brackets right behind a person hold nothing but this name. */
function isInBrackets(reading: TokenReading, { end }: DraftName, name: DraftName): boolean {
  return name.first === end + 1 && reading.text(end) === '(' && reading.text(name.end) === ')';
}

/** Whether a country or a people is named, for whom one plays, too. */
export function isCountry(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type === 'group') return true;
  const listed = end - first === 1 && isListedCountry(reading, first);
  return listed || COUNTRY_TEAMS.has(reading.lowerText(first, end));
}
