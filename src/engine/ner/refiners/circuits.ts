import { withNames, withoutOverlaps, type DraftName, type Refiner } from '../draft';

const NUMBER =
  /^(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/u;
/** What may stand before "Circuit", and behind it, longest first. */
const COUNTRIES: ReadonlySet<string> = new Set(['U.S.', 'US']);
const ENDINGS: readonly (readonly string[])[] = [['Court', 'of', 'Appeals'], ['Court'], []];

/** "the 9th U.S. Circuit Court of Appeals", "the 9th Circuit": one court, its number in front. */
export const circuits: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 1; i < reading.count; i++) {
    if (reading.text(i) !== 'Circuit') continue;
    const first = COUNTRIES.has(reading.text(i - 1)) ? i - 2 : i - 1;
    if (!NUMBER.test(reading.text(first))) continue;
    const ending = ENDINGS.find((words) => words.every((word, k) => reading.text(i + 1 + k) === word)) ?? [];
    const end = i + 1 + ending.length;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, end) }];
    found.push({ first, end, type: 'organization', margin: 0, evidence });
  }
  return withNames(withoutOverlaps(names, found), found);
};
