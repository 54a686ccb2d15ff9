import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { classesOf, inputOf } from '../sentence';

/** The words that tell more than a little of an event. */
function told(tree: string): string[] {
  const input = inputOf(tree);
  return findEvents(input)
    .filter(({ salience }) => salience > 0)
    .map(({ start, end }) => input.article.text.slice(start, end));
}

describe('figures of speech', () => {
  const swung = (noun: string): string =>
    `Rao/NNP/2/nsubj@person swung/VBD/0/root into/IN/4/case ${noun}/NN/2/obl in/IN/6/case Oru/NNP/2/obl@place`;
  it('are less than events', () => {
    const [figure, plain] = ['action', 'view'].map((noun) => findEvents(inputOf(swung(noun)))[0]);
    assert.ok((figure?.salience ?? 0) < (plain?.salience ?? 0));
  });
  const struck = (noun: string): string =>
    `Rao/NNP/2/nsubj@person struck/VBD/0/root a/DT/4/det ${noun}/NN/2/obj`;
  it('are of no class of events that is called as their verb is', () => {
    assert.deepEqual(classesOf(struck('chord')), ['other strike']);
    assert.notDeepEqual(classesOf(struck('guard')), ['other strike']);
  });
  it('are calls for a death', () => {
    const chant =
      'Crowds/NNS/2/nsubj chanted/VBD/0/root "/``/4/punct death/NN/2/obj to/TO/6/case Oru/NNP/4/nmod@place in/IN/8/case Lund/NNP/2/obl@place';
    assert.ok(!told(chant).includes('death'));
  });
  it('are what somebody is under', () => {
    const under = (how: string): string =>
      `Rao/NNP/5/nsubj@person was/VBD/5/cop ${how} fire/NN/0/root in/IN/7/case May/NNP/5/obl=DATE`;
    assert.deepEqual(told(under('yet/RB/5/advmod under/IN/5/case')), []);
    assert.deepEqual(told(under('yet/RB/5/advmod near/IN/5/case')), ['fire']);
    assert.deepEqual(told(under('under/IN/5/case a/DT/5/det')), ['fire']);
  });
  it('are the talk of a town', () => {
    const talk = (word: string): string =>
      `It/PRP/4/nsubj was/VBD/4/cop the/DT/4/det ${word}/0/root of/IN/7/case the/DT/7/det town/NN/4/nmod in/IN/9/case Oru/NNP/4/nmod@place on/IN/11/case Monday/NNP/4/nmod=DATE`;
    assert.deepEqual(told(talk('talk/NN')), []);
    assert.deepEqual(told(talk('trial/NN')), ['trial']);
  });
  it('but not a death that is told', () => {
    assert.ok(told('The/DT/2/det death/NN/3/nsubj shocked/VBD/0/root Oru/NNP/3/obj@place').includes('death'));
  });
});
