import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decodeModels, readArticle, readTogether, tryReading, type Models } from '../../../../src/engine';

const models = decodeModels({
  names: readFileSync('model/names.bin'),
  syntax: readFileSync('model/syntax.bin'),
}) as Models;

describe('Articles read together', () => {
  const articles = [
    { id: 'a.txt', text: 'OSLO, 3 May 2031 – Anna Berg met Paul Okafor on Friday.\n“We agree,” she said.' },
    { id: 'b.txt', text: '' },
    { id: 'c.txt', text: '# Fire\n\nA fire broke out at the Tide Board on Monday.', date: '2031-05-06' },
  ];
  const together = readTogether(articles, models);

  it('are read as each by itself', () => {
    assert.deepEqual(
      together,
      articles.map((article) => readArticle(article, models)),
    );
  });
  it('keep their order and what was said of each', () => {
    assert.deepEqual(
      together.map(({ id, given }) => [id, given]),
      [
        ['a.txt', {}],
        ['b.txt', {}],
        ['c.txt', { date: '2031-05-06' }],
      ],
    );
  });
  it('are none where there are none', () => {
    assert.deepEqual(readTogether([], models), []);
  });
});

describe('Reading that may fail', () => {
  const [good, bad] = [
    { id: 'a.txt', text: 'Anna Berg met Paul Okafor on Friday.' },
    { id: 'b.txt', text: undefined as unknown as string },
  ];

  it('reads the others where the engine fails on one', () => {
    const [first, failed, last] = tryReading([good, bad, { ...good, id: 'c.txt' }], models);
    assert.deepEqual(first, { kind: 'read', reading: readArticle(good, models) });
    assert.equal(failed?.kind, 'failed');
    assert.deepEqual(last, { kind: 'read', reading: readArticle({ ...good, id: 'c.txt' }, models) });
  });
});
