import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { statedDocumentTime } from '../../../../src/engine/time';

/** A test of the day that an article states: value, source and the words that say so. */
export function check(
  name: string,
  text: string,
  expected: string,
  given: { id?: string; date?: string } = {},
): void {
  it(name, () => {
    const { value, source, evidence } = statedDocumentTime(tokenizeArticle(text), {
      id: 'a.txt',
      text,
      ...given,
    });
    const words = evidence.map(({ start, end }) => text.slice(start, end));
    assert.equal([value ?? 'unknown', source, ...words].join(' | '), expected);
  });
}

export const STORY = 'The river rose on Friday and the town was cut off for two days, officials said.\n';
