import { withNames, withoutOverlaps, type DraftName, type Refiner } from '../draft';

const NUMBER =
  /^(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/u;
/** What may follow the number of a circuit's court, longest first. */
const COURTS: readonly (readonly string[])[] = [
  'U.S. Circuit Court of Appeals',
  'U.S. Circuit Court',
  'US Circuit Court of Appeals',
  'Circuit Court of Appeals',
  'Circuit Court',
  'Circuit',
].map((words) => words.split(' '));

/** "the 9th U.S. Circuit Court of Appeals", "the 9th Circuit": one court, its number in front. */
export const circuits: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 0; i + 1 < reading.count; i++) {
    if (!NUMBER.test(reading.text(i))) continue;
    const court = COURTS.find((words) => words.every((word, k) => reading.text(i + 1 + k) === word));
    if (!court) continue;
    const end = i + 1 + court.length;
    const evidence = [{ kind: 'form' as const, span: reading.span(i + 1, end) }];
    found.push({ first: i, end, type: 'organization', margin: 0, evidence });
  }
  return withNames(withoutOverlaps(names, found), found);
};
