import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../../src/engine/timeline/mentions/candidate';
import { inSmallLetters } from '../../../../../src/engine/timeline/titles/small-letters';

/** What becomes of a headline as a title over a text, with the names of both. */
function told(headline: string, text: string, names: readonly string[], type = 'organization'): string {
  const whole = `${headline}\n\n${text}`;
  const mentions = names.flatMap((name) =>
    [...whole.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      kind: 'name',
      type,
      start: index,
      end: index + name.length,
    })),
  );
  const reading = { text: whole, mentions, headline: { start: 0, end: headline.length } };
  return inSmallLetters(headline, { start: 0 }, { reading } as unknown as DatedArticle);
}

describe('a title out of a headline with a capital in each word', () => {
  const HEADLINE = 'Acme Agrees to Buy Norva Global for $3 Billion to Create Giant';
  it('has small letters where no name stands', () => {
    assert.equal(
      told(HEADLINE, 'Acme agreed.', ['Acme', 'Norva Global']),
      'Acme agrees to buy Norva Global for $3 billion to create giant',
    );
  });
  it('has a small “a”', () => {
    const headline = 'Acme Seals Giant Deal In A Single Day';
    assert.equal(told(headline, 'It did.', ['Acme']), 'Acme seals giant deal in a single day');
  });
  it('but not what the story writes so', () => {
    assert.equal(
      told('Acme Agrees to Buy Giant for $3 Billion', 'It will buy Giant.', ['Acme']),
      'Acme agrees to buy Giant for $3 billion',
    );
  });
  it('nor an office before a name', () => {
    assert.equal(
      told('Acme Sends Message of Thanks to Prime Minister Rao', 'Acme sent it.', ['Acme', 'Rao'], 'person'),
      'Acme sends message of thanks to Prime Minister Rao',
    );
  });
  it('nor where the headline is a sentence', () => {
    const headline = 'Acme agrees to buy Norva for billions to create Giant';
    assert.equal(told(headline, 'Acme agreed.', ['Acme', 'Norva']), headline);
  });
});
