import assert from 'node:assert/strict';
import type { Refiner } from '../../../../../src/engine/ner/draft';
import { refined } from '../marked';

/** A test for each case: what a refiner makes of a text with its names marked (see {@link refined}). */
export function suite(
  name: string,
  refiner: Refiner,
  cases: readonly (readonly [input: string, expected: string])[],
): void {
  describe(`refiner ${name}`, () => {
    for (const [input, expected] of cases) it(input, () => assert.equal(refined(refiner, input), expected));
  });
}
