import type { Node } from './node';

/** Nodes that a list has lost and gained. */
export interface FewChanges {
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
}

const MOST = 8;

/** What tells a list from an earlier one of the same order; undefined where it may be more than a few nodes. */
export function fewChanges(before: readonly Node[], now: readonly Node[]): FewChanges | undefined {
  const gone: Node[] = [];
  const come: Node[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < now.length) {
    const [old, fresh] = [before[i], now[j]];
    if (old === fresh) {
      i++;
      j++;
      continue;
    }
    if (gone.length + come.length >= MOST) return undefined;
    const isLost = fresh === undefined || before[i + 1] === fresh;
    const isGained = old === undefined || now[j + 1] === old;
    const isExchanged = !isLost && !isGained && before[i + 1] === now[j + 1];
    if (!isLost && !isGained && !isExchanged) return undefined;
    if (old !== undefined && (isLost || isExchanged)) gone.push(before[i++]);
    else come.push(now[j++]);
    if (isExchanged) come.push(now[j++]);
  }
  return { gone, come };
}
