import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('who tells what, and when', () => {
  it('is the name between the list of another clause and a verb that has no subject', () => {
    const tree = (subject: string): string =>
      'Acme/NNP/2/nsubj sued/VBD/10/ccomp Lind/NNP/2/obj and/CC/5/cc Moss/NNP/3/conj ,/,/8/punct and/CC/8/cc ' +
      `Oru/NNP/3/conj ,/,/8/punct said/VBD/0/root ${subject} would/MD/13/aux leave/VB/10/ccomp`;
    assert.equal(repaired(tree('it/PRP/13/nsubj')).get('oru'), 'nsubj said');
    assert.equal(repaired(tree('it/PRP/13/nsubj')).get('sued'), 'root root');
    assert.equal(repaired(tree('it/PRP/10/nsubj')).get('oru'), 'conj lind');
  });

  it('is whom somebody asks', () => {
    const tree = (asked: string): string =>
      `He/PRP/2/nsubj left/VBD/0/root when/WRB/6/advmod Rao/NNP/6/nsubj ,/,/4/punct ${asked}/VBD/2/advcl about/IN/8/case ` +
      'it/PRP/6/obl ,/,/8/punct said/VBD/2/advcl no/UH/10/obj';
    assert.equal(repaired(tree('asked')).get('asked'), 'acl rao');
    assert.equal(repaired(tree('asked')).get('rao'), 'nsubj said');
    assert.equal(repaired(tree('slept')).get('rao'), 'nsubj slept');
  });

  it('is the body that goes on telling of itself behind what it says of several', () => {
    const tree = (who: string): string =>
      'board/NN/2/nsubj said/VBD/0/root players/NNS/5/nsubj were/VBD/5/cop dead/JJ/2/ccomp and/CC/7/cc announced/VBD/5/conj ' +
      `that/IN/10/mark ${who}/PRP/10/nsubj left/VBD/7/ccomp`;
    assert.equal(repaired(tree('it')).get('announced'), 'conj said');
    assert.equal(repaired(tree('they')).get('announced'), 'conj dead');
  });

  it('leaves the day in front to what is told', () => {
    const tree = (comma: string): string =>
      `On/IN/2/case Monday/NNP/8/obl=DATE ${comma} ships/NNS/5/nsubj sank/VBD/8/ccomp ,/,/5/punct police/NNS/8/nsubj said/VBD/0/root`;
    assert.equal(repaired(tree(',/,/2/punct')).get('monday'), 'obl sank');
    const front =
      'On/IN/2/case Monday/NNP/5/obl=DATE ,/,/2/punct police/NNS/5/nsubj said/VBD/0/root ships/NNS/7/nsubj sank/VBD/5/ccomp';
    assert.equal(repaired(front).get('monday'), 'obl said');
  });
});
