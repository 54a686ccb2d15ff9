import assert from 'node:assert/strict';
import { placeBeside } from '../../../../src/webview/timeline/beside';

describe('The place of a card', () => {
  const page = { width: 1000, height: 600 };
  const card = { width: 400, height: 200 };
  const mark = (top: number, left = 100) => ({ left, top, bottom: top + 16 });

  it('is below its mark, or above it where there is no room below', () => {
    const { left, top } = placeBeside(mark(100), card, page);
    assert.deepEqual([left, top], [100, 120]);
    assert.equal(placeBeside(mark(500), card, page).top, 296);
  });
  it('is within the page from left to right', () => {
    assert.equal(placeBeside(mark(100, -50), card, page).left, 8);
    assert.equal(placeBeside(mark(100, 900), card, page).left, 592);
  });
  it('never hides the mark: where it fits on neither side it is as high as the larger one', () => {
    const low = { width: 400, height: 300 };
    const { top, highest } = placeBeside(mark(110), card, low);
    assert.deepEqual([top, highest], [130, 162]);
    const above = placeBeside(mark(190), { width: 400, height: 250 }, low);
    assert.deepEqual([above.top, above.highest], [4, 182]);
  });
});
