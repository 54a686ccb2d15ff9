import assert from 'node:assert/strict';
import { lineStarts, offsetAt, positionAt } from '../../../../src/engine/text/lines';

describe('lineStarts', () => {
  for (const [text, expected] of [
    ['', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb\r', [0, 3, 5]],
    ['\n\n', [0, 1, 2]],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual([...lineStarts(text)], expected);
    });
  }
  it('maps offsets to positions and back', () => {
    const lines = lineStarts('ab\ncde\n');
    for (let offset = 0; offset <= 7; offset++)
      assert.equal(offsetAt(lines, positionAt(lines, offset)), offset);
    assert.deepEqual(positionAt(lines, 4), { line: 1, character: 1 });
  });
});
