import assert from 'node:assert/strict';
import { layoutArticle } from '../../../../src/engine/layout';
import { frontMatterEnd, frontMatterOf, plainValue } from '../../../../src/engine/layout/front-matter';

function entries(text: string): string[] {
  return frontMatterOf(text, layoutArticle(text)).map(
    ({ key, value }) => `${key}=${text.slice(value.start, value.end)}`,
  );
}

describe('frontMatterOf', () => {
  it('reads one-line entries with their places', () => {
    assert.deepEqual(entries('---\nTitle: "Fire"\npublished_at: 2031-01-02 # as printed\n---\nText.'), [
      'title="Fire"',
      'publishedat=2031-01-02 # as printed',
    ]);
  });
  it('reads values on the next line and inner mappings', () => {
    assert.deepEqual(
      entries('---\ndate:\n  - 2031-01-02\nauthor:\n  name: A. Roe # staff\ntitle: >-\n  Fire\n---\n'),
      ['date=2031-01-02', 'authorname=A. Roe # staff', 'title=Fire'],
    );
  });
  it('takes no rule over an article for front matter', () => {
    assert.deepEqual(entries('---\nThe fire began at noon.\n---\n'), []);
  });
  it('reads JSON over a text, with its inner objects', () => {
    assert.deepEqual(
      entries('{"title": "Fire", "meta": {"date": "2031-01-02"}, "tags": ["a", "b"]}\nText.'),
      ['title="Fire"', 'metadate="2031-01-02"', 'tags="a"', 'tags="b"'],
    );
  });
  for (const text of [
    '{"title": "Fire", "text": "Maria Keller resigned."}\n',
    '{"a": 1}\n{"a": 2}\n',
    '{"a": "b\nText.',
    '{"a": 1}} \nText.',
  ])
    it(`takes no JSON without a text behind it, or broken JSON: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(entries(text), []);
    });
  it('reads no endless JSON', () => {
    for (const inner of [
      '"b": "c", '.repeat(2_000_000),
      '"' + 'c'.repeat(20_000_000),
      '"b": {'.repeat(500_000),
    ])
      assert.equal(frontMatterEnd(`{"a": 1, ${inner}`), 0);
  });
  it('reads nothing where there is none', () => {
    assert.deepEqual(entries('title: Fire\n'), []);
  });
});

describe('plainValue', () => {
  for (const [value, expected] of [
    ['"Fire: a story" # comment', 'Fire: a story'],
    ["'Fire'", 'Fire'],
    ['Fire # comment', 'Fire'],
    ['No. #5', 'No.'],
    ['', ''],
  ] as const) {
    it(JSON.stringify(value), () => {
      assert.equal(plainValue(value), expected);
    });
  }
});
