import assert from 'node:assert/strict';
import { fitted, type Piece } from '../../../../../src/engine/timeline/titles/fitting';

/** Pieces of the levels behind their words, each a unit of its own but those of level 0. */
function pieces(...words: readonly (readonly [words: string, level: number])[]): readonly Piece[] {
  return words.map(([text, level], i) => ({ words: text, level, unit: level === 0 ? 0 : i + 1 }));
}

const START = 'Marsh and Okoro of the northern harbour company are sentenced to a year in jail';

describe('a title that is too long', () => {
  it('loses what is least needed', () => {
    const title = fitted(pieces([START, 0], ['on the island', 1], ['without an appeal to the court', 2]));
    assert.equal(title, `${START} on the island`);
  });
  it('keeps what says which one "the" means before what may be missed', () => {
    const title = fitted(
      pieces([START, 0], ['at a court', 1], ['for the theft', 1], ['of three old bridges', 1.5]),
    );
    assert.equal(title, `${START} for the theft of three old bridges`);
  });
  it('also where a name stands by itself behind the "of"', () => {
    const [before, noun, of] = pieces([START, 0], ['at a court', 1], ['for the theft', 1], ['of', 1.5]).slice(
      1,
    );
    const title = fitted([
      ...pieces([START, 0]),
      before,
      noun,
      of,
      { ...of, words: 'the Old Oru Bridge Bell' },
    ]);
    assert.equal(title, `${START} for the theft of the Old Oru Bridge Bell`);
  });
  it('but not behind a noun that says enough', () => {
    const title = fitted(
      pieces([START, 0], ['at a court', 1], ['for a theft', 1], ['of three old bridges', 1.5]),
    );
    assert.equal(title, `${START} at a court for a theft`);
  });
  it('loses both where that alone is too long', () => {
    const title = fitted(
      pieces([START, 0], ['for the theft', 1], [`of ${'three old bridges and '.repeat(3)}boats`, 1.5]),
    );
    assert.equal(title, START);
  });
});
