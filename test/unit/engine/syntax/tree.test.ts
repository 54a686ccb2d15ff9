import assert from 'node:assert/strict';
import { TreeFinder } from '../../../../src/engine/syntax/tree';

/** All assignments of heads to `count` tokens: −1 for a root. */
function assignments(count: number): number[][] {
  let all: number[][] = [[]];
  for (let d = 0; d < count; d++)
    all = all.flatMap((heads) =>
      Array.from({ length: count + 1 }, (_, h) => [...heads, h - 1]).filter((heads) => heads[d] !== d),
    );
  return all;
}

/** Whether heads make a tree with one root that no arcs cross. */
function isTree(heads: readonly number[]): boolean {
  const above = (token: number): number[] => {
    const chain: number[] = [];
    for (let at = token; at >= 0 && chain.length <= heads.length; at = heads[at]) chain.push(at);
    return chain;
  };
  if (heads.filter((h) => h < 0).length !== 1) return false;
  if (heads.some((_, d) => above(d).length > heads.length)) return false;
  return heads.every((h, d) => {
    if (h < 0) return true;
    const inside = heads.map((_, i) => i).filter((i) => i > Math.min(h, d) && i < Math.max(h, d));
    return inside.every((i) => above(i).includes(h));
  });
}

function scoreOf(heads: readonly number[], arcs: Float64Array, roots: Float64Array): number {
  return heads.reduce((sum, h, d) => sum + (h < 0 ? roots[d] : arcs[d * heads.length + h]), 0);
}

describe('TreeFinder', () => {
  const finder = new TreeFinder();

  it('finds the tree with the highest score of all that have one root and no crossing arcs', () => {
    const count = 5;
    const trees = assignments(count).filter(isTree);
    for (let seed = 1; seed <= 60; seed++) {
      // The best tree scores far less than the best heads, or a little less, or as much.
      const unit = [1, 2 ** 11, 2 ** 14][seed % 3];
      const random = (k: number): number => (Math.imul(k * 97 + seed * 7919, 0x9e3779b1) >>> 16) / unit;
      const arcs = Float64Array.from({ length: count * count }, (_, k) => random(k));
      const roots = Float64Array.from({ length: count }, (_, k) => random(k + 100));
      const head = new Int32Array(count);
      finder.find(arcs, roots, count, head);
      const found = [...head];
      assert.ok(isTree(found), found.join());
      const best = Math.max(...trees.map((heads) => scoreOf(heads, arcs, roots)));
      assert.equal(scoreOf(found, arcs, roots), best);
    }
  });

  it('makes one token the root', () => {
    const head = new Int32Array(1);
    finder.find(Float64Array.of(0), Float64Array.of(-5), 1, head);
    assert.deepEqual([...head], [-1]);
  });

  it('takes one root, however much speaks for several', () => {
    const head = new Int32Array(3);
    finder.find(new Float64Array(9).fill(-100), Float64Array.of(50, 60, 50), 3, head);
    assert.deepEqual([...head], [1, -1, 1]);
  });
});
