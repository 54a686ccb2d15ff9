import assert from 'node:assert/strict';
import { layoutArticle } from '../../../../src/engine/layout';
import { frontMatterOf, plainValue } from '../../../../src/engine/layout/front-matter';

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
