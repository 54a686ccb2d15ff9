import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('what stands right before a name', () => {
  it('is its role, of the body before', () => {
    const tree = (role: string): string =>
      `Norvale/NNP/7/nsubj@organization (/-LRB-/3/punct N/NNP/1/appos )/-RRB-/3/punct ${role}/NN/6/compound Rao/NNP/1/appos@person left/VBD/0/root`;
    assert.equal(repaired(tree('chief')).get('rao'), 'nsubj left');
    assert.equal(repaired(tree('chief')).get('norvale'), 'compound rao');
    assert.equal(repaired(tree('branch')).get('rao'), 'appos norvale');
  });

  it('is its role, where the parse has the name behind that', () => {
    const tree = (role: string): string =>
      `Norvale/NNP/7/nsubj@organization (/-LRB-/3/punct N/NNP/1/appos )/-RRB-/3/punct ${role}/NN/1/appos Rao/NNP/5/appos@person left/VBD/0/root`;
    assert.equal(repaired(tree('chief')).get('rao'), 'nsubj left');
    assert.equal(repaired(tree('chief')).get('chief'), 'compound rao');
    assert.equal(repaired(tree('branch')).get('branch'), 'appos norvale');
  });

  it('is what it is to somebody', () => {
    const tree = (noun: string): string =>
      `Its/PRP$/2/nmod:poss ${noun}/NN/4/nsubj Oru/NNP/2/appos@organization left/VBD/0/root`;
    assert.equal(repaired(tree('ally')).get('oru'), 'nsubj left');
    assert.equal(repaired(tree('ship')).get('oru'), 'appos ship');
  });

  it('is who it renames rather than somebody further off', () => {
    const tree = (comma: string): string =>
      `Rao/NNP/IT/nsubj@person along/IN/4/case with/IN/4/case members/NNS/1/nmod ${comma}Lind/NNP/1/appos@person left/VBD/0/root`;
    assert.equal(repaired(tree('').replace('/IT/', '/6/')).get('lind'), 'appos members');
    assert.equal(repaired(tree(',/,/6/punct ').replace('/IT/', '/7/')).get('lind'), 'appos rao');
    assert.equal(repaired(tree('(/-LRB-/6/punct ').replace('/IT/', '/7/')).get('lind'), 'appos rao');
  });
});
