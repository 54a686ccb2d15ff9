import assert from 'node:assert/strict';
import { eventsOf } from '../sentence';

const SAID =
  'Acme/NNP/2/nsubj@organization said/VBD/0/root Monday/NNP/2/obl:unmarked=DATE it/PRP/6/nsubj would/MD/6/aux close/VB/2/ccomp shops/NNS/6/obj';
const CLASS_OF_SAYING = /^(?:said|told) (\S+)/u;

function check(name: string, tree: string, expected: 'announcement' | 'say'): void {
  it(name, () => {
    const [saying = ''] = eventsOf(tree);
    assert.equal(CLASS_OF_SAYING.exec(saying)?.[1], expected);
  });
}

describe('what somebody says on a day', () => {
  check('is announced where they are to do it', SAID, 'announcement');
  check(
    'also to somebody',
    'Rao/NNP/2/nsubj@person told/VBD/0/root reporters/NNS/2/obj Monday/NNP/2/obl:unmarked=DATE the/DT/6/det firm/NN/8/nsubj would/MD/8/aux close/VB/2/ccomp shops/NNS/8/obj',
    'announcement',
  );
  check('is said where they have done it', SAID.replace('would/MD', 'had/VBD').replace('VB/', 'VBN/'), 'say');
  check('or where others are to', SAID.replace('it/PRP', 'Lind/NNP'), 'say');
  check('or nobody knows who "it" is', SAID.replace('@organization', '@person'), 'say');
  check('or it is no act', SAID.replace('close', 'like'), 'say');
  check('or only talk', SAID.replace('close', 'praise'), 'say');
  const undated =
    'Acme/NNP/2/nsubj@organization said/VBD/0/root it/PRP/5/nsubj would/MD/5/aux close/VB/2/ccomp shops/NNS/5/obj';
  check('or no day is told', undated, 'say');
  check('or only that on which they will do it', `${undated} Monday/NNP/5/obl:unmarked=DATE`, 'say');
  const feared =
    'Rao/NNP/2/nsubj@person said/VBD/0/root Monday/NNP/2/obl:unmarked=DATE bees/NNS/7/nsubj may/MD/7/aux have/VB/7/aux killed/VBN/2/ccomp ten/CD/7/obj';
  check('is announced where harm is feared', feared, 'announcement');
  check('is said where something else may be', feared.replace('killed', 'sold'), 'say');
});
