import type { Node } from './node';
import { inCorpusOrder, rangeOf } from './rows';

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

/** A list in corpus order without the nodes that are gone and with those that have come. */
export function withChanges(before: readonly Node[], { gone, come }: FewChanges): Node[] {
  const nodes = before.slice();
  const lost = new Set(gone);
  for (const article of new Set([...gone, ...come].map((node) => node.article))) {
    const [from, end] = rangeOf(nodes, article);
    const here = nodes.slice(from, end).filter((node) => !lost.has(node));
    for (const node of come) if (node.article === article) here.push(node);
    nodes.splice(from, end - from, ...here.sort(inCorpusOrder));
  }
  return nodes;
}
