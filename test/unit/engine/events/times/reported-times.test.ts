import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';
import { check } from './dated';

const SAID = 'Nordhavn/NNP/2/nsubj@organization said/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE';
const CLOSED = 'it/PRP/7/nsubj had/VBD/7/aux closed/VBN/2/ccomp a/DT/9/det port/NN/7/obj';

describe('days on which somebody tells of what they did', () => {
  check('are the last that it can have been', `${SAID} ${CLOSED}`, ['said on:Monday', 'closed by:Monday']);
  const agreed = CLOSED.replace('closed', 'signed').replace('port', 'paper');
  check('and the day of what is done by telling it', `${SAID} ${agreed}`, [
    'said on:Monday',
    'signed on:Monday',
  ]);
  const closing = CLOSED.replace('had', 'was').replace('closed/VBN', 'closing/VBG');
  check('and of what goes on', `${SAID} ${closing}`, ['said on:Monday', 'closing on:Monday']);
  const company = SAID.replace('Nordhavn/NNP/2/nsubj@organization', 'Police/NNS/2/nsubj');
  check('also of those who have no name', `${company} ${CLOSED.replace('it', 'they')}`, [
    'said on:Monday',
    'closed by:Monday',
  ]);
  const told = `Nordhavn/NNP/2/nsubj@organization told/VBD/0/root reporters/NNS/2/obj Monday/NNP/2/obj=DATE ${CLOSED}`;
  check('also where others are told', told, ['told on:Monday', 'closed by:Monday']);
  check('but not where these may be meant', told.replace('reporters/NNS', 'Acme/NNP'), ['told on:Monday']);
  const person = SAID.replace('@organization', '@person');
  check('but not of what "it" is when a person speaks', `${person} ${CLOSED}`, ['said on:Monday']);
  const others = CLOSED.replace('it/PRP', 'Lagos/NNP');
  check('nor of what others did', `${SAID} ${others}`, ['said on:Monday']);
  const fell = CLOSED.replace('closed', 'fallen').replace('a/DT/9/det port/NN/7/obj', 'twice/RB/7/advmod');
  check('nor of what came over prices or people', `${SAID} ${fell}`, ['said on:Monday']);
  const before = CLOSED.replace(
    'a/DT/9/det port/NN/7/obj',
    'ports/NNS/7/obj in/IN/10/case May/NNP/7/obl=DATE',
  );
  check('nor of what has a time of its own', `${SAID} ${before}`, ['said on:Monday', 'closed on:May']);

  const asTold =
    'As/IN/3/mark Acme/NNP/3/nsubj@organization reported/VBD/8/advcl on/IN/5/case Monday/NNP/3/obl=DATE ,/,/3/punct Rao/NNP/8/nsubj@person resigned/VBD/0/root';
  check('also behind "as"', asTold, ['reported on:Monday', 'resigned by:Monday']);
  check('but not where something goes on meanwhile', asTold.replace('reported', 'closed'), [
    'closed on:Monday',
    'resigned on:Monday',
  ]);
  const led =
    'Rao/NNP/4/nsubj:pass@person has/VBZ/4/aux been/VBN/4/aux:pass fired/VBN/7/ccomp ,/,/7/punct Acme/NNP/7/nsubj@organization said/VBD/0/root on/IN/9/case Friday/NNP/7/obl=DATE';
  check('are of the news that stands before', led, ['fired by:Friday', 'said on:Friday']);
  const suing =
    'Oru/NNP/3/nsubj is/VBZ/3/aux suing/VBG/6/ccomp Acme/NNP/3/obj ,/,/6/punct said/VBD/0/root Rao/NNP/6/nsubj on/IN/9/case Friday/NNP/6/obl=DATE';
  check('also where it goes on', suing, ['suing on:Friday', 'said on:Friday']);
  check('but not where it went on before', suing.replace('is/VBZ', 'was/VBD'), ['said on:Friday']);
  const paid =
    'Rao/NNP/4/nsubj:pass@person has/VBZ/4/aux been/VBN/4/aux:pass paid/VBN/8/ccomp since/RB/4/advmod ,/,/8/punct Acme/NNP/8/nsubj@organization said/VBD/0/root on/IN/10/case Friday/NNP/8/obl=DATE';
  check('not of all the time up to now', paid, ['said on:Friday']);
  check('not of what went before that', led.replace('has/VBZ', 'had/VBD'), ['said on:Friday']);
  it('also where a name stands beside what somebody is', () => {
    const ordered = (speaker: string): unknown => {
      const text = `${speaker} said on Monday that she had ordered an inquest into both deaths.`;
      const { events } = readArticle({ id: 'a', text, date: '2031-05-20' }, models());
      return events.find(({ lemma }) => lemma === 'order')?.time?.relation;
    };
    assert.equal(ordered('Regional coroner Dr. Fiona Lind'), 'on');
    assert.equal(ordered('Joe Lind’s coroner'), undefined);
  });
});
