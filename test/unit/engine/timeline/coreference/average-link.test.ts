import assert from 'node:assert/strict';
import fc from 'fast-check';
import { averageLink, type Comparison } from '../../../../../src/engine/timeline/coreference/average-link';

/** The clusters as texts of their units, "01 2". */
function clusters(count: number, ...pairs: [number, number, number][]): string {
  const names = averageLink(
    count,
    pairs.map(([a, b, likelihood]) => ({ a, b, likelihood })),
    0.5,
  );
  const byName = new Map<number, string>();
  names.forEach((name, unit) => byName.set(name, `${byName.get(name) ?? ''}${unit}`));
  return [...byName.values()].join(' ');
}

describe('averageLink', () => {
  it('merges what is likely one, and leaves the rest alone', () => {
    assert.equal(clusters(4, [0, 1, 0.9], [2, 3, 0.4]), '01 2 3');
  });
  it('merges the likeliest pair first', () => {
    assert.equal(clusters(3, [0, 1, 0.6], [1, 2, 0.9], [0, 2, 0.1]), '0 12');
  });
  it('merges on the average over all compared members', () => {
    assert.equal(clusters(3, [0, 1, 0.9], [1, 2, 0.7], [0, 2, 0.4]), '012');
  });
  it('holds pairs that were not compared neither for nor against a merge', () => {
    assert.equal(clusters(4, [0, 1, 0.9], [1, 2, 0.8], [2, 3, 0.8]), '0123');
  });
  it('leaves no two clusters whose average is above the threshold', () => {
    const pair = fc.record({
      a: fc.nat(9),
      b: fc.nat(9),
      likelihood: fc.float({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (comparisons: Comparison[]) => {
        const names = averageLink(10, comparisons, 0.5);
        const bonds = new Map<string, number[]>();
        for (const { a, b, likelihood } of comparisons) {
          if (names[a] === names[b]) continue;
          const key = [names[a], names[b]].sort().join('-');
          bonds.set(key, [...(bonds.get(key) ?? []), likelihood]);
        }
        for (const list of bonds.values())
          assert.ok(list.reduce((sum, likelihood) => sum + likelihood, 0) / list.length <= 0.5 + 1e-9);
      }),
    );
  });
});
