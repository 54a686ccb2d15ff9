import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';
import { check } from './dated';

describe('bounds and stretches', () => {
  const closed =
    'The/DT/2/det port/NN/4/nsubj:pass was/VBD/4/aux:pass closed/VBN/0/root for/IN/6/case weeks/NNS/4/obl=DURATION from/IN/8/case Monday/NNP/4/obl=DATE';
  check('a day from which something goes on so long', closed, ['closed on:Monday']);
  check(
    'but not where no length stands before it',
    closed.replace('for/IN/6/case weeks/NNS/4/obl=DURATION', 'by/IN/6/case police/NNS/4/obl'),
    ['closed since:Monday'],
  );
  check('a bound', 'Rao/NNP/2/nsubj arrived/VBD/0/root before/IN/4/case Friday/NNP/2/obl=DATE', [
    'arrived before:Friday',
  ]);
  const ordered =
    'Oru/NNP/2/nsubj announced/VBD/0/root a/DT/4/det curfew/NN/2/obj from/IN/6/case noon/NN/2/obl=TIME to/IN/8/case dusk/NN/2/obl=TIME';
  check('the hours of what is ordered are not those of the order', ordered, []);
  check('but those of what is done are', ordered.replace('announced', 'searched'), ['searched on:dusk']);
  check('and so is the hour at which it is ordered', ordered.replace('from/IN', 'at/IN'), [
    'announced on:noon',
  ]);
  const striking =
    'Nurses/NNS/5/nsubj have/VBP/5/aux been/VBN/5/cop on/IN/5/case strike/NN/0/root since/IN/7/case Monday/NNP/5/obl=DATE';
  check('the day since which all are on strike is its first', striking, ['strike on:Monday']);
  check('but not that of what they do in it', striking.replace('on/IN', 'without/IN'), [
    'strike since:Monday',
  ]);
  it('a stretch between two days', () => {
    const input = inputOf(
      'Cases/NNS/2/nsubj rose/VBD/0/root between/IN/4/case Monday/NNP/2/obl=DATE and/CC/6/cc Friday/NNP/4/conj=TIME',
    );
    const times = input.times.map((time) => ({ ...time, type: 'DATE' as const }));
    assert.deepEqual(findEvents({ ...input, times })[0]?.time, { time: 0, relation: 'on', until: 1 });
  });
  const both =
    'They/PRP/2/nsubj met/VBD/0/root Lind/NNP/2/obj on/IN/5/case Monday/NNP/2/obl=DATE and/CC/7/cc Tuesday/NNP/5/conj=TIME';
  const timeOf = (tree: string): object | undefined => {
    const input = inputOf(tree);
    const times = input.times.map((time) => ({ ...time, type: 'DATE' as const }));
    return findEvents({ ...input, times })[0]?.time;
  };
  it('two days of the week, the one after the other', () => {
    assert.deepEqual(timeOf(both), { time: 0, relation: 'on', until: 1 });
  });
  it('but not with days between', () => {
    assert.deepEqual(timeOf(both.replace('Tuesday', 'Thursday')), { time: 0, relation: 'on' });
  });
  it('nor where another clause begins with the second', () => {
    const parted = `${both.replace('Tuesday/NNP/5/conj', 'Tuesday/NNP/8/obl')} left/VBD/2/conj`;
    assert.deepEqual(timeOf(parted), { time: 0, relation: 'on' });
  });
  it('a stretch to its end, which is no day of its own', () => {
    const tagged =
      'From/IN/2/case 2029/CD/6/obl=DATE to/IN/4/case 2030/CD/2/nmod=DATE Rao/NNP/6/nsubj resigned/VBD/0/root';
    assert.deepEqual(findEvents(inputOf(tagged))[0]?.time, { time: 0, relation: 'since', until: 1 });
  });
  it('a stretch that a dash makes', () => {
    const tagged =
      'Talks/NNS/2/nsubj opened/VBD/0/root in/IN/4/case Oru/NNP/2/obl from/IN/8/case 2/CD/8/nummod=DATE -/HYPH/8/punct May/NNP/2/obl=DATE';
    const open = findEvents(inputOf(tagged)).find(({ tense }) => tense === 'past');
    assert.deepEqual(open?.time, { time: 0, relation: 'since', until: 1 });
  });
  const parted =
    'Rao/NNP/2/nsubj left/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE –/:/7/punct Friday/NNP/7/obl:unmarked=DATE resigned/VBD/2/parataxis';
  check('no stretch where a dash parts two clauses', parted, ['left on:Monday', 'resigned on:Friday']);
  it('years up to their end', () => {
    const tagged =
      'Rao/NNP/2/nsubj won/VBD/0/root in/IN/5/case the/DT/5/det decade/NN/2/obl to/IN/7/case 2030/CD/2/obl=DATE';
    assert.deepEqual(findEvents(inputOf(tagged))[0]?.time, { time: 0, relation: 'by', until: 0 });
  });
  check(
    'the first of two times that are no stretch',
    'Rao/NNP/2/nsubj moved/VBD/0/root from/IN/4/case Oru/NNP/2/obl in/IN/6/case 2029/CD/2/obl=DATE to/IN/8/case Tarn/NNP/2/obl in/IN/10/case 2030/CD/8/nmod=DATE',
    ['moved on:2029'],
  );
  check(
    'no end of a period that is accounted for',
    'Lind/NNP/2/nsubj announced/VBD/0/root losses/NNS/2/obj in/IN/7/case the/DT/7/det three/CD/7/nummod=DURATION months/NNS/3/nmod=DURATION to/IN/9/case June/NNP/7/nmod=DATE',
    [],
  );
  check(
    'but a year that an aim follows',
    'Lind/NNP/2/nsubj resigned/VBD/0/root last/JJ/4/amod=DATE year/NN/2/obl:unmarked=DATE to/TO/6/mark travel/VB/2/advcl',
    ['resigned on:last year'],
  );
  const rose =
    'Sales/NNS/2/nsubj rose/VBD/0/root from/IN/5/case a/DT/5/det=DATE year/NN/2/obl=DATE earlier/RBR/5/advmod=DATE';
  check('no time that something is compared with', rose, []);
  check('nor one behind "than"', rose.replace('from', 'than').replace('earlier/', 'past/'), []);
  check('but one on which it is done', rose.replace('from/IN/5/case ', 'about/RB/5/advmod '), [
    'rose on:a year earlier',
  ]);
  const when =
    'Rao/NNP/2/nsubj lived/VBD/0/root there/RB/2/advmod until/IN/5/case 2031/CD/2/obl=DATE ,/,/9/punct when/WRB/9/advmod war/NN/9/nsubj broke/VBD/2/advcl out/RP/9/compound:prt';
  check('the time right before "when"', when, ['lived before:2031', 'war on:2031']);
  check('not where the clause has one of its own', `${when} in/IN/12/case May/NNP/9/obl=DATE`, [
    'lived before:2031',
    'war on:May',
  ]);
  check('not that before "after"', when.replace('when/WRB/9/advmod', 'after/IN/9/mark'), [
    'lived before:2031',
  ]);
  check(
    'how long is no date',
    'It/PRP/2/nsubj paused/VBD/0/root for/IN/5/case 90/CD/5/nummod=DURATION days/NNS/2/obl=DURATION',
    [],
  );
  check(
    'a habit has no date',
    'They/PRP/2/nsubj meet/VBP/0/root every/DT/4/det=SET Friday/NNP/2/obl:unmarked=SET',
    [],
  );
});
