import type { DraftName, TokenReading, Refiner } from '../../draft';

/** Places that are named after two, in lower case: the first half and the second. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['antigua', 'barbuda'],
  ['bosnia', 'herzegovina'],
  ['jammu', 'kashmir'],
  ['kitts', 'nevis'],
  ['são tomé', 'príncipe'],
  ['sao tome', 'principe'],
  ['trinidad', 'tobago'],
  ['turks', 'caicos'],
  ['tyne', 'wear'],
]);

/** What holds the names of places together in Portuguese, Spanish, Italian and French. */
const ROMANCE: ReadonlySet<string> = new Set(['do', 'da', 'dos', 'das', 'de', 'del', 'di', 'du']);

/** "Jammu and Kashmir", "Harwick do Norvale", "the Eastern District of Ohio": one place, although a tagger may see two. */
export const placePairs: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (
      before &&
      (isPair(reading, before, name) ||
        isDistrictOf(reading, before, name) ||
        isRomance(reading, before, name))
    )
      result[result.length - 1] = { ...before, end: name.end, type: 'place' };
    else result.push(name);
  }
  return result;
};

function isPair(reading: TokenReading, before: DraftName, { first, end }: DraftName): boolean {
  const link = reading.text(before.end);
  if (first !== before.end + 1 || (link !== 'and' && link !== '&')) return false;
  const last = reading.lower(before.end - 1);
  const second =
    PAIRS.get(last) ?? PAIRS.get(reading.lowerWords(Math.max(before.end - 2, 0), before.end).join(' '));
  return second !== undefined && reading.lower(first) === second && end - first <= 2;
}

function isRomance(reading: TokenReading, before: DraftName, { first, type }: DraftName): boolean {
  return (
    before.type === 'place' &&
    type === 'place' &&
    first === before.end + 1 &&
    ROMANCE.has(reading.text(before.end))
  );
}

function isDistrictOf(reading: TokenReading, before: DraftName, { first, type }: DraftName): boolean {
  return (
    before.type === 'place' &&
    type === 'place' &&
    first === before.end + 1 &&
    before.end - before.first === 2 &&
    reading.text(before.end) === 'of' &&
    reading.text(before.end - 1) === 'District'
  );
}
