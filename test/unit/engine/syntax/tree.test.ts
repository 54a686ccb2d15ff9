import assert from 'node:assert/strict';
import {
  childrenOf,
  childrenWith,
  childWith,
  dependents,
  rootOf,
  subtree,
} from '../../../../src/engine/syntax/tree';
import { RELATIONS, type Relation, type Syntax } from '../../../../src/engine/syntax/types';

/** Relations and heads of "Rain fell on the old town today". */
const rain = syntaxOf([
  ['nsubj', 1],
  ['root', -1],
  ['case', 5],
  ['det', 5],
  ['amod', 5],
  ['obl', 1],
  ['obl:unmarked', 1],
]);

function syntaxOf(rows: readonly (readonly [Relation, number])[]): Syntax {
  return {
    tag: new Uint8Array(rows.length),
    head: Int32Array.from(rows, ([, head]) => head),
    relation: Uint8Array.from(rows, ([relation]) => RELATIONS.indexOf(relation)),
  };
}

describe('syntax tree', () => {
  const children = childrenOf(rain);

  it('lists the dependents in order', () => {
    assert.deepEqual([...dependents(children, 1)], [0, 5, 6]);
    assert.deepEqual([...dependents(children, 0)], []);
  });

  it('finds a dependent by its relation', () => {
    assert.equal(childWith(rain, children, 1, 'obj', 'obl'), 5);
    assert.equal(childWith(rain, children, 1, 'obj'), -1);
    assert.deepEqual(childrenWith(rain, children, 5, 'amod'), [4]);
  });

  it('gives the range of tokens under one', () => {
    assert.deepEqual(subtree(children, 5), { first: 2, end: 6 });
    assert.deepEqual(subtree(children, 1), { first: 0, end: 7 });
    assert.deepEqual(subtree(children, 3), { first: 3, end: 4 });
  });

  it('finds the root', () => {
    const sentence = { start: 0, end: 30, firstToken: 0, endToken: 7, block: 0 };
    assert.equal(rootOf(rain, sentence), 1);
    assert.equal(rootOf(rain, { ...sentence, endToken: 0 }), -1);
  });

  it('takes an article without tokens', () => {
    assert.equal(childrenOf(syntaxOf([])).list.length, 0);
  });
});
