import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

import { check } from './statuses';

describe('a plan that another verb ends', () => {
  const visit = (ending: string): string =>
    `Rao/NNP/3/nsubj was/VBD/3/cop due/JJ/0/root to/TO/5/mark visit/VB/3/xcomp Oru/NNP/5/obj but/CC/8/cc cancelled/VBD/5/conj ${ending}`;
  check('is none', visit('it/PRP/8/obj'), ['visit hypothetical', 'cancelled occurred']);
  check('nor by the name of what it is', visit('the/DT/10/det trip/NN/8/obj'), [
    'visit hypothetical',
    'cancelled occurred',
    'trip denied',
  ]);
  for (const lease of ['a/DT', 'the/DT'])
    check(`but one where ${lease.slice(0, -3)} thing is ended`, visit(`${lease}/10/det lease/NN/8/obj`), [
      'visit planned',
      'cancelled occurred',
    ]);
});

describe('the past perfect', () => {
  const flags = (tree: string): readonly (true | undefined)[] =>
    findEvents(inputOf(tree)).map((e) => e.backshifted);

  it('is that of a report where a verb of saying governs it', () => {
    const left = 'Rao/NNP/2/nsubj said/VBD/0/root Lind/NNP/5/nsubj had/VBD/5/aux left/VBN/2/ccomp';
    assert.deepEqual(flags(left), [undefined, true]);
    assert.deepEqual(flags(left.replace('said', 'hoped')), [undefined, undefined]);
    assert.deepEqual(flags('Lind/NNP/3/nsubj had/VBD/3/aux left/VBN/0/root'), [undefined]);
  });
});

describe('what somebody is about to do', () => {
  const about = (be: string): string =>
    `Rao/NNP/3/nsubj@person ${be}/3/cop about/RB/0/root to/TO/5/mark board/VB/3/xcomp a/DT/7/det ship/NN/5/obj`;
  check('is a plan', about('is/VBZ'), ['board planned']);
  check('but not where they were about to do it', about('was/VBD'), ['board hypothetical']);
  check(
    'except in what somebody says',
    'Acme/NNP/2/nsubj@organization said/VBD/0/root it/PRP/5/nsubj was/VBD/5/cop about/RB/2/ccomp to/TO/7/mark sell/VB/5/xcomp a/DT/9/det ship/NN/7/obj',
    ['said occurred', 'sell planned'],
  );
});

describe('what somebody proposes', () => {
  const proposed = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root to/TO/4/mark ban/VB/2/xcomp bags/NNS/4/obj`;
  check('is told by the proposal', proposed('proposed'), ['proposed occurred', 'ban hypothetical']);
  check('what somebody plans is not', proposed('planned'), ['ban planned']);
});

describe('what is no plan', () => {
  const prepared = (word: string): string =>
    `Rao/NNP/3/nsubj was/VBD/3/cop ${word}/JJ/0/root to/TO/5/mark resign/VB/3/xcomp`;
  check('what somebody would do', prepared('prepared'), ['resign hypothetical']);
  check('but what is set', prepared('set'), ['resign planned']);
  check('or done', `${prepared('prepared')} and/CC/8/cc did/VBD/3/conj so/RB/8/advmod`, [
    'resign occurred',
    'did occurred',
  ]);
  const going = (adverb: string): string =>
    `Rao/NNP/4/nsubj was/VBD/4/aux ${adverb}/RB/4/advmod going/VBG/0/root to/TO/6/mark resign/VB/4/xcomp`;
  check('what was bound to come', going('always'), ['resign hypothetical']);
  check('but what is to come', going('soon'), ['resign planned']);
  const after = (modal: string): string =>
    `Rao/NNP/3/nsubj ${modal} resign/VB/0/root after/IN/6/mark Lind/NNP/6/nsubj arrives/VBZ/3/advcl`;
  check('what comes before a plan', after('will/MD/3/aux'), ['resign planned', 'arrives planned']);
  check(
    'but not what has come already',
    after('will/MD/3/aux').replace('Lind/NNP/6/nsubj arrives/VBZ', 'has/VBZ/6/aux arrived/VBN'),
    ['resign planned', 'arrived occurred'],
  );
});

describe('what nobody has plans for', () => {
  const plans = (det: string): string =>
    `Oru/NNP/2/nsubj has/VBZ/0/root ${det}/DT/4/det plans/NNS/2/obj to/TO/6/mark leave/VB/4/acl`;
  check('is not planned', plans('no'), ['has denied', 'leave denied']);
  check('but what somebody has some for is', plans('some'), ['has occurred', 'leave planned']);
});
