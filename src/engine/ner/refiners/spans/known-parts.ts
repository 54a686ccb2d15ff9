import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';

/** A name this sure, in log odds, is not cut. */
const SURE = 1.4;
/** Longer names are no full name with something beside it. */
const LONGEST = 8;

/** "[GETTY Lena Marsh]": a name seen but once that holds a full name of the article beside something else is that full name. */
export const knownParts: Refiner = (reading, names) => {
  const people = new Set<string>();
  const others = new Set<string>();
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = reading.lowerText(name.first, name.end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (name.type !== 'person') others.add(key);
    else if (name.end - name.first > 1) people.add(key);
  }
  return names.map((name) => {
    const size = name.end - name.first;
    if (
      size < 3 ||
      size > LONGEST ||
      name.margin >= SURE ||
      counts.get(reading.lowerText(name.first, name.end)) !== 1
    )
      return name;
    return partOf(reading, name, people, others) ?? name;
  });
};

/** The full name in a name whose rest is in capitals or a known name of another kind. */
function partOf(
  reading: TokenReading,
  name: DraftName,
  people: ReadonlySet<string>,
  others: ReadonlySet<string>,
): DraftName | undefined {
  const { first, end } = name;
  for (let cut = 1; cut <= end - first - 2; cut++) {
    if (people.has(reading.lowerText(first + cut, end)) && isForeign(reading, first, first + cut, others))
      return { ...name, first: first + cut, type: 'person' };
    if (people.has(reading.lowerText(first, end - cut)) && isForeign(reading, end - cut, end, others))
      return { ...name, end: end - cut, type: 'person' };
  }
  return undefined;
}

function isForeign(reading: TokenReading, first: number, end: number, others: ReadonlySet<string>): boolean {
  const capitals = end - first === 1 && reading.form(first)?.casing === Casing.Upper;
  return capitals || others.has(reading.lowerText(first, end));
}
