/**
 * Walks up the heads of a parse. A parse that is still being put right may have heads in a circle for a while, and no sentence is
 * so deep: a walk that has not come to its end after so many steps finds nothing.
 */
const DEEPEST = 40;

/** The first that passes a test, of a token and what governs it; -1 where none does. */
export function firstAbove(head: Int32Array, token: number, passes: (at: number) => boolean): number {
  for (let at = token, steps = 0; at >= 0 && steps < DEEPEST; at = head[at], steps++)
    if (passes(at)) return at;
  return -1;
}

/** The token to which one comes from `token` as long as a test holds for each and its head. */
export function climb(head: Int32Array, token: number, goesOn: (at: number, up: number) => boolean): number {
  let at = token;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const up = head[at] ?? -1;
    if (up < 0 || !goesOn(at, up)) break;
    at = up;
  }
  return at;
}
