/** The members of a list before and behind a place. */
export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/**
 * The neighbours of a place in an ordered list. A member that stands at the place itself is neither.
 *
 * @param side where a member stands: negative before the place, 0 at it, positive behind it
 */
export function around<T>(list: readonly T[], side: (member: T) => number): Neighbours<T> {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (side(list[middle] as T) < 0) low = middle + 1;
    else high = middle;
  }
  const at = list[low];
  const isHere = at !== undefined && side(at) === 0;
  return { previous: list[low - 1], next: list[isHere ? low + 1 : low] };
}
