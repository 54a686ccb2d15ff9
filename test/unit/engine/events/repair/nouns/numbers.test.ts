import assert from 'node:assert/strict';
import { wordingOf } from '../../worded';
import { repaired } from '../repaired';

describe('those who are left in a second state', () => {
  const left = (verb: string): string =>
    `Hail/NN/2/nsubj ${verb}/VBD/0/root five/CD/2/obj dead/JJ/2/xcomp and/CC/6/cc 30/CD/4/conj injured/VBN/4/conj ././2/punct`;
  it('are others', () => {
    const found = repaired(left('left'));
    assert.equal(found.get('30'), 'nsubj:pass injured');
    assert.equal(found.get('injured'), 'conj dead');
    assert.equal(found.get('and'), 'cc injured');
  });
  it('but not of what is found', () => {
    assert.equal(repaired(left('found')).get('30'), 'conj dead');
  });
  it('are told with the first', () => {
    assert.equal(wordingOf(left('left'), 'left'), 'Hail leaves five dead and 30 injured');
    const more = left('left').replace('30/CD/4/conj', 'badly/RB/7/advmod');
    assert.equal(wordingOf(more, 'left'), 'Hail leaves five dead');
  });
});

describe('where some of those are who were counted', () => {
  const cut = (of: string): string =>
    `Acme/NNP/2/nsubj@organization cut/VBD/0/root 90/CD/4/nummod jobs/NNS/2/obj ,/,/6/punct half/NN/4/conj ${of}/IN/8/case them/PRP/6/nmod in/IN/10/case Oru/NNP/2/obl@place ,/,/13/punct and/CC/13/cc left/VBD/2/conj`;
  it('is said of them alone', () => {
    assert.equal(repaired(cut('of')).get('oru'), 'nmod half');
    assert.equal(wordingOf(cut('of'), 'cut'), 'Acme cuts 90 jobs');
  });
  it('but not behind another word', () => {
    assert.equal(repaired(cut('with')).get('oru'), 'obl cut');
  });
});
