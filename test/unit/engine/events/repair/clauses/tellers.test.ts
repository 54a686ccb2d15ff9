import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('who tells what', () => {
  it('is the name between the list of another clause and a verb that has no subject', () => {
    const tree = (subject: string): string =>
      'Acme/NNP/2/nsubj sued/VBD/10/ccomp Lind/NNP/2/obj and/CC/5/cc Moss/NNP/3/conj ,/,/8/punct and/CC/8/cc ' +
      `Oru/NNP/3/conj ,/,/8/punct said/VBD/0/root ${subject} would/MD/13/aux leave/VB/10/ccomp`;
    assert.equal(repaired(tree('it/PRP/13/nsubj')).get('oru'), 'nsubj said');
    assert.equal(repaired(tree('it/PRP/13/nsubj')).get('sued'), 'root root');
    assert.equal(repaired(tree('it/PRP/10/nsubj')).get('oru'), 'conj lind');
  });

  it('is the body that goes on telling of itself behind what it says of several', () => {
    const tree = (who: string): string =>
      'board/NN/2/nsubj said/VBD/0/root players/NNS/5/nsubj were/VBD/5/cop dead/JJ/2/ccomp and/CC/7/cc announced/VBD/5/conj ' +
      `that/IN/10/mark ${who}/PRP/10/nsubj left/VBD/7/ccomp`;
    assert.equal(repaired(tree('it')).get('announced'), 'conj said');
    assert.equal(repaired(tree('they')).get('announced'), 'conj dead');
  });
});
