import assert from 'node:assert/strict';
import { classesOf } from '../sentence';

describe('who answers a body', () => {
  const appears = (preposition: string, noun: string): string =>
    `Rao/NNP/2/nsubj@person appeared/VBD/0/root ${preposition}/IN/4/case ${noun}/NN/2/obl`;
  it('appears before it, or in court', () => {
    assert.deepEqual(classesOf(appears('before', 'committee')), ['trial']);
    assert.deepEqual(classesOf(appears('before', 'MPs')), ['trial']);
    assert.deepEqual(classesOf(appears('in', 'court')), ['trial']);
    assert.deepEqual(classesOf(appears('at', 'festival')), ['performance']);
    assert.deepEqual(classesOf(appears('before', 'crowd')), ['performance']);
    assert.deepEqual(classesOf(appears('in', 'film')), ['performance']);
  });
  it('faces court; whoever faces a crowd does not', () => {
    const faced = (noun: string): string =>
      `Rao/NNP/2/nsubj@person faced/VBD/0/root the/DT/4/det ${noun}/NN/2/obj`;
    assert.deepEqual(classesOf(faced('court')), ['trial']);
    assert.deepEqual(classesOf(faced('crowd')), ['face']);
  });
  it('deposes there; who deposes a king overthrows him', () => {
    const tree = 'Rao/NNP/2/nsubj@person deposed/VBD/0/root before/IN/4/case senators/NNS/2/obl';
    assert.deepEqual(classesOf(tree), ['trial']);
    assert.deepEqual(classesOf(`${tree} king/NN/2/obj`), ['dismissal']);
  });
  const isQuestioned = (by: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass grilled/VBN/0/root by/IN/5/case ${by}/NNS/3/obl:agent`;
  it('is questioned there, not by police', () => {
    assert.deepEqual(classesOf(isQuestioned('senators')), ['trial']);
    assert.deepEqual(classesOf(isQuestioned('officers')), ['grill']);
  });
});

describe('who is tried', () => {
  const going = (to: string, noun: string): string =>
    `Rao/NNP/2/nsubj@person went/VBD/0/root ${to}/IN/4/case ${noun}/NN/2/obl`;
  it('goes on trial, or to trial; who goes to a hearing only comes there', () => {
    assert.deepEqual(classesOf(going('on', 'trial')), ['trial']);
    assert.deepEqual(classesOf(going('to', 'trial')), ['trial']);
    assert.ok(classesOf(going('to', 'hearing')).includes('movement'));
  });
  it('gets a sentence', () => {
    assert.deepEqual(classesOf('Rao/NNP/2/nsubj@person got/VBD/0/root sentence/NN/2/obj'), ['verdict']);
    assert.deepEqual(classesOf('Rao/NNP/2/nsubj@person got/VBD/0/root letter/NN/2/obj'), ['get']);
    const got = (what: string, more = ''): string[] =>
      classesOf(`Rao/NNP/2/nsubj@person got/VBD/0/root life/NN/${what} ${more}`);
    assert.deepEqual(got('4/compound', 'term/NN/2/obj'), ['verdict']);
    assert.deepEqual(got('4/compound', 'lesson/NN/2/obj'), ['get']);
    const gave = (who: string): string[] =>
      classesOf(`${who}/NN/2/nsubj gave/VBD/0/root Rao/NNP/2/iobj@person life/NN/5/compound term/NN/2/obj`);
    assert.deepEqual(gave('judge'), ['verdict']);
    assert.deepEqual(gave('bill'), ['give']);
    assert.ok(got('2/obj', 'for/IN/5/case murder/NN/2/obl').includes('verdict'));
    assert.deepEqual(got('2/obj', 'for/IN/5/case free/NN/2/obl'), ['get']);
  });
});

describe('who succumbs', () => {
  const succumbed = (to: string): string =>
    `Rao/NNP/2/nsubj@person succumbed/VBD/0/root to/IN/4/case ${to}/NN/2/obl`;
  it('dies of an ailment, not of anything else', () => {
    assert.deepEqual(classesOf(succumbed('cancer')), ['death']);
    assert.deepEqual(classesOf(succumbed('pressure')), ['succumb']);
  });
});

describe('what a court finds to stand', () => {
  const confirms = (body: string, verb: string, noun: string): string =>
    `${body}/NN/2/nsubj ${verb}/VBD/0/root results/NNS/2/obj`.replace('results', noun);
  it('is upheld', () => {
    assert.ok(classesOf(confirms('court', 'confirmed', 'victories')).includes('verdict'));
    assert.deepEqual(classesOf(confirms('council', 'validated', 'results')), ['verdict']);
  });
  it('but not what others confirm, or else', () => {
    assert.deepEqual(classesOf(confirms('lab', 'confirmed', 'results')), ['say']);
    assert.deepEqual(classesOf(confirms('court', 'confirmed', 'rumours')), ['say']);
  });
});

describe('who is given time', () => {
  const given = (span: string, to: string): string =>
    `Oru/NNP/2/nsubj@place gave/VBD/0/root rebels/NNS/2/iobj two/CD/5/nummod ${span}/NNS/2/obj ${to}/TO/7/mark leave/VB/5/acl`;
  it('is ordered to do something by then', () => {
    assert.ok(classesOf(given('weeks', 'to')).includes('order'));
    assert.ok(!classesOf(given('medals', 'to')).includes('order'));
    assert.ok(!classesOf(given('years', 'to')).includes('order'));
    assert.ok(!classesOf(given('weeks', 'to').replace('leave', 'live')).includes('order'));
    assert.ok(!classesOf(given('weeks', 'to').replace('Oru/NNP', 'law/NN')).includes('order'));
  });
});
