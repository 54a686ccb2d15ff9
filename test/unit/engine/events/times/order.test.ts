import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

describe('order of events', () => {
  const order = (tree: string): string[] => {
    const input = inputOf(tree);
    const events = findEvents(input);
    const words = (i: number): string => {
      const event = events[i];
      return event ? input.article.text.slice(event.start, event.end) : '';
    };
    return events.flatMap((event, i) =>
      event.order.map((o) => `${words(i)} ${o.relation} ${words(o.event)}`),
    );
  };

  it('reads conjunctions', () => {
    assert.deepEqual(
      order('Rao/NNP/2/nsubj spoke/VBD/0/root before/IN/5/mark Lind/NNP/5/nsubj arrived/VBD/2/advcl'),
      ['spoke before arrived'],
    );
  });

  it('but no clause that says of when the time is since which something is told', () => {
    const closed = (since: string): string =>
      `Acme/NNP/2/nsubj suspended/VBD/0/root sales/NNS/2/obj ${since}/IN/5/case May/NNP/2/obl=DATE ,/,/9/punct when/WRB/9/advmod Rao/NNP/9/nsubj resigned/VBD/2/advcl`;
    assert.deepEqual(order(closed('in')), ['suspended during resigned']);
    assert.deepEqual(order(closed('since')), []);
  });

  it('reads them for both of two clauses', () => {
    const left = (subject: string): string =>
      `Rao/NNP/2/nsubj spoke/VBD/0/root after/IN/5/mark Lind/NNP/5/nsubj arrived/VBD/2/advcl and/CC/8/cc ${subject} left/VBD/5/conj`;
    assert.deepEqual(order(left('Moss/NNP/8/nsubj')), ['spoke after arrived', 'spoke after left']);
    assert.deepEqual(order(left('then/RB/8/advmod')), ['spoke after arrived']);
  });

  it('reads prepositions', () => {
    assert.deepEqual(order('Rao/NNP/2/nsubj spoke/VBD/0/root after/IN/5/case the/DT/5/det summit/NN/2/obl'), [
      'spoke after summit',
    ]);
  });

  it('reads what is told to be within hours of something, on its day, or beside it', () => {
    const within =
      'Rao/NNP/2/nsubj left/VBD/0/root within/IN/4/case hours/NNS/2/obl of/IN/7/case the/DT/7/det summit/NN/4/nmod';
    assert.deepEqual(order(within), ['left after summit']);
    assert.deepEqual(order(within.replace('within', 'on').replace('hours', 'day')), ['left during summit']);
    assert.deepEqual(order(within.replace('within', 'on').replace('hours', 'sidelines')), [
      'left beside summit',
    ]);
    assert.deepEqual(order(within.replace('within', 'after')), []);
  });

  it('takes the event that the verb only places', () => {
    const tree = 'The/DT/2/det call/NN/3/nsubj came/VBD/0/root after/IN/6/case the/DT/6/det summit/NN/3/obl';
    assert.deepEqual(order(tree), ['call after summit']);
  });

  it('reads "followed"', () => {
    assert.deepEqual(
      order(
        'The/DT/2/det attack/NN/3/nsubj followed/VBD/0/root the/DT/5/det vote/NN/3/obj on/IN/7/case Friday/NNP/5/nmod=DATE',
      ),
      ['attack after vote'],
    );
  });
});
