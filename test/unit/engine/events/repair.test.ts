import assert from 'node:assert/strict';
import { eventsOf } from './sentence';

describe('verbs that were taken for nouns', () => {
  it('are verbs again behind a name', () => {
    const tree =
      'Rao/NNP/2/nsubj@person spoke/VBD/0/root before/IN/5/case Lind/NNP/5/compound@person arrives/NNS/2/obl in/IN/7/case Estal/NNP/5/nmod@place';
    assert.deepEqual(eventsOf(tree), [
      'spoke speech occurred | agent:Rao',
      'arrives visit planned | agent:Lind place:Estal',
    ]);
  });

  it('are verbs again where a name has no capital', () => {
    const tree =
      'Rao/NNP/0/root@person ,/,/4/punct the/DT/4/det premier/NN/1/appos ,/,/6/punct met/NNP/1/conj Tomas/NNP/6/flat@person Lind/NNP/6/flat@person on/IN/10/case Monday/NNP/1/nmod=DATE';
    assert.deepEqual(eventsOf(tree), ['met meeting occurred | agent:Rao patient:Tomas Lind | on:Monday']);
  });

  it('leave nouns alone', () => {
    const tree = 'Estal/NNP/2/compound@place prices/NNS/3/nsubj fell/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['fell decrease occurred | patient:Estal prices']);
  });
});
