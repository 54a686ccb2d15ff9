import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('names in a row before a verb in the plural', () => {
  const signs = (verb: string): Map<string, string> =>
    repaired(
      `Ada/NNP/8/nsubj@person Oru/NNP/1/flat@person ,/,/4/punct Bo/NNP/1/appos@person Lind/NNP/4/flat@person ,/,/7/punct Rao/NNP/8/nsubj@person ${verb}/0/root pact/NN/8/obj`,
    );
  it('do together what it tells', () => {
    const tree = signs('sign/VBP');
    assert.equal(tree.get('bo'), 'conj ada');
    assert.equal(tree.get('rao'), 'conj ada');
    assert.equal(tree.get('ada'), 'nsubj sign');
  });
  it('but rename one another before one in the singular', () => {
    const tree = signs('signs/VBZ');
    assert.equal(tree.get('bo'), 'appos ada');
    assert.notEqual(tree.get('rao'), 'conj ada');
  });
});
