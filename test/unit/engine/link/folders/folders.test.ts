import assert from 'node:assert/strict';
import { scoreFolder } from './gold-folder';

/** Of the cards of each folder so many are right at least. */
const FLOORS = { asia: 14, africa: 15, 'latin-america': 12, europe: 14 };

describe('Who is who in whole folders of articles', function () {
  this.timeout(30_000);
  for (const [name, floor] of Object.entries(FLOORS)) {
    it(`of ${name}: at least ${String(floor)} cards right, and no two people on one`, () => {
      const score = scoreFolder(new URL(`${name}.md`, import.meta.url));
      const told = JSON.stringify(score, undefined, 1);
      assert.deepEqual(score.merged, [], told);
      assert.ok(score.right >= floor, told);
    });
  }
});
