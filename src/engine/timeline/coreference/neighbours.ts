import { pushTo } from '../../collections';
import type { Telling } from './telling';

/** So many articles before and behind an article are its neighbours, among all and among those with a term of its signature. */
const WINDOW = 6;

/**
 * Pairs of articles that may tell of one event: those that stand near each other in time among the articles which a term
 * of both signatures tells from others (the sorted neighbourhood method, Hernández & Stolfo 1995, with several keys), and
 * those next to each other: in a small folder all. Their number grows with that of the articles.
 *
 * @returns for each telling the places of its neighbours behind it, ascending
 */
export function neighboursOf(tellings: readonly Telling[]): readonly (readonly number[])[] {
  const all = inTime(tellings);
  const byTerm = new Map<number, number[]>();
  for (const place of all) {
    for (const term of tellings[place].signature) {
      pushTo(byTerm, term, place);
    }
  }
  const behind = tellings.map(() => new Set<number>());
  for (const list of [all, ...byTerm.values()]) {
    list.forEach((place, at) => {
      for (let i = at + 1; i < list.length && i <= at + WINDOW; i++) {
        const other = list[i];
        behind[Math.min(place, other)]?.add(Math.max(place, other));
      }
    });
  }
  return behind.map((places) => [...places].sort((a, b) => a - b));
}

/** Places of the tellings by their articles' stated dates, undated ones last. */
function inTime(tellings: readonly Telling[]): number[] {
  const dayOf = (place: number): string => tellings[place]?.article.reading.documentTime.value ?? '9999';
  const days = tellings.map((_, place) => dayOf(place));
  return tellings
    .map((_, place) => place)
    .sort((a, b) => {
      const [x, y] = [days[a], days[b]];
      return x < y ? -1 : x > y ? 1 : a - b;
    });
}
