import { pushTo } from '../collections';

/**
 * Which member of an old list each member of a new one is, -1 where it is none of them: what both lists begin and end
 * with are the same members, and those between are told by their keys, in order. Linear.
 */
export function align(old: readonly string[], now: readonly string[]): Int32Array {
  const from = new Int32Array(now.length).fill(-1);
  let begin = 0;
  while (begin < Math.min(old.length, now.length) && old[begin] === now[begin]) from[begin] = begin++;
  let back = 0;
  while (back < Math.min(old.length, now.length) - begin && old.at(-1 - back) === now.at(-1 - back)) {
    back++;
    from[now.length - back] = old.length - back;
  }
  const left = new Map<string, number[]>();
  for (let i = old.length - back - 1; i >= begin; i--) {
    const key = old[i];
    pushTo(left, key, i);
  }
  for (let i = begin; i < now.length - back; i++) from[i] = left.get(now[i])?.pop() ?? -1;
  return from;
}

/** The other way round: which new member each old one is, -1 where it is gone. */
export function inverse(from: Int32Array, oldLength: number): Int32Array {
  const to = new Int32Array(oldLength).fill(-1);
  from.forEach((o, n) => {
    if (o >= 0) to[o] = n;
  });
  return to;
}
