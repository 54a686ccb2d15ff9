import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('a list of people with their ages', () => {
  const charged = (age: string): string =>
    'Police/NNS/2/nsubj held/VBD/0/root Rao/NNP/2/obj@person ,/,/5/punct 62/CD/3/conj ,/,/8/punct from/IN/8/case Oru/NNP/2/obl@place ' +
    `,/,/10/punct Lind/NNP/8/conj@person ,/,/12/punct ${age} ,/,/10/punct and/CC/15/cc Berg/NNP/8/conj@person ,/,/17/punct 63/CD/15/nummod ,/,/2/punct`;
  it('is of those who have one, wherever they are from', () => {
    const found = repaired(charged('52/CD/8/conj'));
    assert.equal(found.get('lind'), 'conj rao');
    assert.equal(found.get('berg'), 'conj rao');
    assert.equal(found.get('oru'), 'nmod rao');
    assert.equal(found.get('52'), 'nummod lind');
  });
  it('but not of a name without one', () => {
    assert.equal(repaired(charged('later/RB/8/advmod')).get('lind'), 'appos oru');
  });
});
