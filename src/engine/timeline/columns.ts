/**
 * A value for each event of a folder, by the event's number. After a change most events are those that were there before, at
 * a number near by; `was` has that number for each, -1 for those that are new. A column can so be carried over without
 * a look at the events themselves, which stand all over the memory: that is what makes an edit cheap.
 */
export type Numbers = Int32Array;

/** Each number itself. */
export function inPlace(count: number): Numbers {
  return Int32Array.from({ length: count }, (_, i) => i);
}

/** For each place before the change the place now, -1 where what stood there is gone. */
export function inverseOf(was: Numbers | readonly number[], count: number): Numbers {
  const now = new Int32Array(count).fill(-1);
  for (let i = 0; i < was.length; i++) if (was[i] >= 0) now[was[i]] = i;
  return now;
}

/** A column with the values that stay, and those that are made of what is new. */
export function carried<T>(was: Numbers, before: readonly T[], make: (number: number) => T): T[] {
  const now: T[] = [];
  for (let i = 0; i < was.length; i++) now.push(was[i] < 0 ? make(i) : before[was[i]]);
  return now;
}

/**
 * Puts values that say the same as before in the place of those that were computed again, so that whoever comes after finds
 * them unchanged.
 *
 * @param places where values were computed again
 */
export function settle<T extends object>(
  values: T[],
  places: Iterable<number>,
  was: Numbers,
  before: readonly T[] | undefined,
): void {
  if (!before) return;
  for (const place of places) {
    const old = was[place] < 0 ? undefined : before[was[place]];
    if (old && old !== values[place] && haveSameMembers(old, values[place])) values[place] = old;
  }
}

function haveSameMembers<T extends object>(a: T, b: T): boolean {
  for (const key in b) if (!(key in a)) return false;
  for (const key in a) if (!(key in b) || a[key] !== b[key]) return false;
  return true;
}
