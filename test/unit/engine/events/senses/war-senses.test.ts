import assert from 'node:assert/strict';
import { classesOf } from '../sentence';

function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    assert.deepEqual(classesOf(tree), expected);
  });
}

describe('towns in a war', () => {
  const fell = 'Tarn/NNP/2/nsubj@place fell/VBD/0/root';
  check('fall', fell, ['capture']);
  check('to somebody', `${fell} to/IN/4/case rebels/NNS/2/obl`, ['capture']);
  check('but not by a number', `${fell} to/IN/4/case third/JJ/2/obl`, ['decrease']);
  const sold = (noun: string): string =>
    `${fell} as/IN/5/mark men/NNS/5/nsubj sold/VBD/2/advcl ${noun}/NNS/5/obj`;
  check('nor as a market', sold('shares'), ['decrease', 'sale']);
  check('but while something else is sold', sold('ships'), ['capture', 'sale']);
  check('nor does a price', 'Gold/NN/2/nsubj fell/VBD/0/root', ['decrease']);
  check('are taken', 'Rebels/NNS/2/nsubj took/VBD/0/root Tarn/NNP/2/obj@place', ['capture']);
  check('by nobody who is named', 'Tarn/NNP/3/nsubj:pass@place was/VBD/3/aux:pass taken/VBN/0/root', [
    'capture',
  ]);
  check(
    'by those who did something before',
    'Rebels/NNS/2/nsubj crossed/VBD/0/root and/CC/4/cc took/VBD/2/conj Tarn/NNP/4/obj@place',
    ['movement', 'capture'],
  );
  check('not apart', 'Rebels/NNS/2/nsubj took/VBD/0/root Tarn/NNP/2/obj@place apart/RB/2/advmod', ['take']);
  check('but not by a show', 'Shows/NNS/2/nsubj took/VBD/0/root Tarn/NNP/2/obj@place', ['take']);
  check(
    'nor by surprise',
    'Tarn/NNP/3/nsubj:pass@place was/VBD/3/aux:pass taken/VBN/0/root by/IN/5/case surprise/NN/3/obl',
    ['take'],
  );
});
