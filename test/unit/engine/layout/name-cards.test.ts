import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankNameCards } from '../../../../src/engine/layout/name-cards';

/** What is left of a text, runs of blanks as one. */
function check(name: string, text: string, words: string): void {
  it(name, () => {
    const blanked = blankNameCards(text);
    assert.equal(blanked.length, text.length);
    assert.equal(blanked.replace(/ +/g, ' '), words);
  });
}

describe('blankNameCards', () => {
  check(
    'a register’s form of a name',
    'said Ola Berg Berg Ola , and Jo Reed.',
    'said Ola Berg , and Jo Reed.',
  );
  check(
    'with the office run into it',
    'Ola Berg Berg OlaMinister for Trade with Oru and Ports met Jo Reed.',
    'Ola Berg met Jo Reed.',
  );
  check(
    'up to the name of another',
    'Ola Berg Berg OlaPremier of the Isles and Mayor Jo Reed met.',
    'Ola Berg and Mayor Jo Reed met.',
  );
  check(
    'without accents, for several given names',
    'Ana Zoé Berg Berg Ana ZoePremier : No.',
    'Ana Zoé Berg : No.',
  );
  check('the family’s name first', 'met Lin Mei Lin MeiPremier of Oru today', 'met Lin Mei today');
  check('behind the family’s name alone', 'met Mr Berg Berg OlaPremier of Oru today', 'met Mr Berg today');
  check('but no name twice in a row', 'Lin Mei Lin Mei said', 'Lin Mei Lin Mei said');
  check('nor a family’s name twice', 'Ola Berg Berg Reed Ola', 'Ola Berg Berg Reed Ola');

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => blankNameCards(text).length === text.length),
    );
  });
});
