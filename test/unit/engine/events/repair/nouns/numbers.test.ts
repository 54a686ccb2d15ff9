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
