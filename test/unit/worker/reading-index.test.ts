import assert from 'node:assert/strict';
import { lineStarts, type ArticleReading } from '../../../src/engine';
import { readingIndex } from '../../../src/worker/reading-index';

const article = { id: 'file:///a.txt', text: 'One day.\nZoë \ud800 spoke.' };
const { id, text } = article;
const reading = { id, text, lines: lineStarts(text), title: 'One day.', given: {} } as ArticleReading;

function stored(version = '1'): Uint8Array {
  const index = readingIndex(version);
  index.set(article, reading);
  return index.bytes([article]);
}

describe('The index of readings', () => {
  it('gives back what it kept', () => {
    assert.deepEqual(readingIndex('1', stored()).get(article), reading);
  });
  it('gives back the text without its markup, as it was read', () => {
    const marked = { id: 'file:///b.md', text: '**Zoë** spoke.' };
    const index = readingIndex('1');
    index.set(marked, { ...reading, text: '  Zoë   spoke.' });
    assert.equal(index.get(marked)?.text, '  Zoë   spoke.');
  });
  it('gives the lines of the text as it stands in the file', () => {
    const broken = { id: 'file:///c.txt', text: 'A politi-\ncian spoke.' };
    const index = readingIndex('1');
    index.set(broken, { ...reading, text: 'A politician \nspoke.', lines: lineStarts(broken.text) });
    assert.deepEqual(index.get(broken)?.lines, lineStarts(broken.text));
  });
  it('knows nothing of another text, setting or article', () => {
    const index = readingIndex('1', stored());
    assert.equal(index.get({ ...article, text: 'One day' }), undefined);
    assert.equal(index.get({ ...article, date: '2025-04-18' }), undefined);
    assert.equal(index.get({ ...article, id: 'file:///b.txt' }), undefined);
  });
  it('is not used by another version', () => {
    assert.equal(readingIndex('2', stored()).get(article), undefined);
  });
  it('leaves articles out that are gone', () => {
    const index = readingIndex('1', stored());
    assert.equal(readingIndex('1', index.bytes([])).get(article), undefined);
  });
  it('says whether there is something new to keep', () => {
    const index = readingIndex('1', stored());
    assert.equal(index.changed, false);
    index.set(article, reading);
    assert.equal(index.changed, true);
    index.bytes([article]);
    assert.equal(index.changed, false);
  });
  it('survives damage of every kind', () => {
    const good = stored();
    const flipped = Uint8Array.from(good);
    flipped[good.length - 10] = (flipped[good.length - 10] ?? 0) ^ 1;
    const damaged = [
      new Uint8Array(),
      Buffer.from('no index at all'),
      Buffer.from('\n\n\n'),
      good.subarray(0, good.length - 20),
      good.subarray(5),
      flipped,
      Buffer.concat([good.subarray(0, good.indexOf(10) + 1), Buffer.from('short\n'), Buffer.alloc(100)]),
    ];
    for (const bytes of damaged) assert.equal(readingIndex('1', bytes).get(article), undefined);
  });
});
