import { firstPlace } from '../engine/collections';

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
  const place = firstPlace(list.length, (i) => side(list[i]) >= 0);
  const at = list[place];
  const isHere = at !== undefined && side(at) === 0;
  return { previous: list[place - 1], next: list[isHere ? place + 1 : place] };
}
