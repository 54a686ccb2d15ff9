import assert from 'node:assert/strict';
import { scoreFolder } from './gold-folder';

/** So many cards of each folder are right. A better figure is written down here, too: else a card is lost unnoticed later. */
const RIGHT = { asia: 14, africa: 15, 'latin-america': 12, europe: 14 };

describe('Who is who in whole folders of articles', function () {
  this.timeout(30_000);
  for (const [name, right] of Object.entries(RIGHT)) {
    it(`of ${name}: ${String(right)} cards right, and no two people on one`, () => {
      const score = scoreFolder(new URL(`${name}.md`, import.meta.url));
      const told = JSON.stringify(score, undefined, 1);
      assert.deepEqual(score.merged, [], told);
      assert.equal(score.right, right, told);
    });
  }
});
