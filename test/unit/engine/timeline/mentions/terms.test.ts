import assert from 'node:assert/strict';
import {
  cosine,
  rarityOf,
  strongestTerms,
  termVector,
} from '../../../../../src/engine/timeline/mentions/terms';

describe('termVector', () => {
  const lighthouse = termVector('The keeper of the lighthouse lit the lamp.');
  it('has unit length', () => {
    assert.ok(Math.abs(cosine(lighthouse, lighthouse) - 1) < 1e-6);
  });
  it('is nearer to a text with the same rare words than to one with the same common ones', () => {
    const near = cosine(lighthouse, termVector('A lamp burned in the lighthouses.'));
    const far = cosine(lighthouse, termVector('The committee of the senate and the president.'));
    assert.ok(near > 0.4 && far < 0.05, `${near} ${far}`);
  });
  it('is nothing for a text without words', () => {
    assert.equal(cosine(termVector('… 12 !'), lighthouse), 0);
  });
  it('names the terms that tell a text from others', () => {
    assert.deepEqual(strongestTerms(termVector('the lighthouse lighthouse and the ships'), 1), [
      ...termVector('lighthouse').terms,
    ]);
  });
});

describe('rarityOf', () => {
  it('is none for the commonest words, the greatest for unknown ones, the same for inflected forms', () => {
    assert.equal(rarityOf('the'), 0);
    assert.ok(rarityOf('president') < rarityOf('lighthouse'));
    assert.equal(rarityOf('lighthouse'), rarityOf('lighthouses'));
  });
});
