import assert from 'node:assert/strict';
import { importanceOf, type Weighing } from '../../../../src/engine/timeline/importance/importance';
import type { Candidate } from '../../../../src/engine/timeline/mentions/candidate';
import { MAIN_EVENT } from '../../../../src/engine/timeline/types';
import { candidate, day, type Sketch } from './candidate';

const UNDATED = { value: null, from: null, to: null, open: null };

function importance(sketch: Sketch, weighing: Partial<Weighing> = {}): number {
  const members = [candidate(sketch)];
  return importanceOf({
    members,
    teller: members[0],
    date: UNDATED,
    sources: 1,
    leads: 0,
    isVague: false,
    ...weighing,
  });
}

const ARGUMENT = { role: 'agent', start: 0, end: 3 } as const;
const NOBODY: Sketch = { class: 'approval', salience: 0.75 };
const DATED: Partial<Weighing> = { date: day('2031-05-02') };

describe('importance of events', () => {
  it('takes a place for what names an attack', () => {
    assert.ok(importance({ class: 'attack', salience: 0.64, where: ['lisbon'] }) > MAIN_EVENT);
    assert.ok(importance({ class: 'attack', salience: 0.64 }) < MAIN_EVENT);
    assert.ok(importance({ class: 'visit', salience: 0.64, where: ['lisbon'] }) < MAIN_EVENT);
  });
  it('takes a place for less where it does not say which event is meant', () => {
    const speech = importance({ class: 'speech', where: ['lisbon'] });
    assert.ok(speech < importance({ class: 'attack', where: ['lisbon'] }));
    assert.ok(speech < importance({ class: 'speech', who: ['rao'] }));
    assert.ok(speech > importance({ class: 'speech' }));
  });
  it('takes an event with a name of its own for half a participant', () => {
    assert.ok(importance({ class: 'named-event' }) > importance({ class: 'other' }));
  });
  it('takes for less what had gone before, or what a verb only carries, at no time', () => {
    const told: Sketch = { class: 'award', who: ['rao'], salience: 0.6, tense: 'past' };
    assert.ok(importance({ ...told, aspect: 'perfect' }) < importance(told));
    assert.ok(importance({ ...told, nominal: true }) < importance(told));
    const talks: Sketch = { ...told, class: 'talks' };
    assert.ok(importance({ ...talks, nominal: true }) > importance({ ...told, nominal: true }));
    assert.equal(importance({ ...talks, nominal: true }, DATED), importance(talks, DATED));
    assert.equal(importance({ ...told, nominal: true }), importance({ ...told, aspect: 'perfect' }));
    assert.equal(importance({ ...told, aspect: 'perfect' }, DATED), importance(told, DATED));
    assert.equal(importance({ ...told, aspect: 'perfect', backshifted: true }), importance(told));
    assert.equal(
      importance({ ...told, aspect: 'perfect' }, { sources: 2 }),
      importance(told, { sources: 2 }),
    );
  });
  it('forgives the news of a lead that it has no date', () => {
    const news: Sketch = { who: ['rao'], salience: 0.6 };
    const gain = importance(news, { leads: 1 }) - importance(news);
    const datedGain = importance(news, { ...DATED, leads: 1 }) - importance(news, DATED);
    assert.ok(datedGain > 0 && gain > datedGain);
  });
  it('takes a date for less where no list knows the verb', () => {
    const gain = (kind: string): number =>
      importance({ class: kind, who: ['rao'], salience: 0.6 }, { ...DATED, leads: 1 }) -
      importance({ class: kind, who: ['rao'], salience: 0.6 }, { leads: 1 });
    assert.ok(gain('meeting') > 0.05);
    assert.ok(gain('guard') < 0.01);
  });
  it('takes a term, however vague, for a plan', () => {
    const gain = (status: 'planned' | 'occurred'): number =>
      importance({ status, time: { time: 0, relation: 'on' } }) - importance({ status });
    assert.ok(gain('planned') > 0.05);
    assert.equal(gain('occurred'), 0);
  });
  it('counts the articles that lead with it', () => {
    const news: Sketch = { who: ['rao'] };
    assert.ok(importance(news, { leads: 3, sources: 3 }) > importance(news, { leads: 1, sources: 3 }));
  });
  it('makes no row of what nobody is named in, unless several tell it', () => {
    assert.ok(importance(NOBODY, DATED) < MAIN_EVENT);
    assert.ok(importance({ ...NOBODY, who: ['rao'] }, DATED) > MAIN_EVENT);
    assert.ok(importance(NOBODY, { ...DATED, sources: 3 }) > MAIN_EVENT);
  });
  it('makes a row of what is told as done on a day of its own, with nobody named', () => {
    const told: Sketch = { ...NOBODY, salience: 0.8, time: { time: 0, relation: 'on' } };
    assert.ok(importance(told, DATED) > MAIN_EVENT);
    assert.ok(importance({ ...told, class: 'sneeze' }, DATED) < MAIN_EVENT);
    assert.ok(importance({ ...told, tense: 'participle' }, DATED) < MAIN_EVENT);
    const month = { value: '2031-05', from: '2031-05-01', to: '2031-05-31', open: null };
    assert.ok(importance(told, { date: month }) < MAIN_EVENT);
    const open = (value: string): Partial<Weighing> => ({ date: { ...UNDATED, open: value } });
    assert.ok(importance(told, open('XXXX-WXX-1')) > MAIN_EVENT);
    assert.ok(importance(told, open('XXXX-05')) < MAIN_EVENT);
  });
  it('makes no row of an incident of whatever kind', () => {
    const crash: Sketch = { class: 'accident', lemma: 'crash', names: true, salience: 0.9 };
    assert.ok(importance({ ...crash, lemma: 'incident' }, DATED) < MAIN_EVENT);
    assert.ok(importance({ ...crash, lemma: 'incident', who: ['oru'] }, DATED) > MAIN_EVENT);
    assert.ok(importance(crash, DATED) > MAIN_EVENT);
  });
  it('makes a row of grave events with nobody named', () => {
    assert.ok(importance({ ...NOBODY, class: 'death' }, DATED) > MAIN_EVENT);
  });
  it('makes no row of what may come true', () => {
    const plan: Sketch = { who: ['rao'], status: 'planned' };
    assert.ok(importance(plan, DATED) > MAIN_EVENT);
    assert.ok(importance({ ...plan, status: 'hypothetical' }, DATED) < MAIN_EVENT);
  });
  it('makes no row of what nouns alone tell of no day, and not all as done', () => {
    const takeover: Sketch = {
      class: 'capture',
      lemma: 'takeover',
      nominal: true,
      tense: 'none',
      who: ['acme', 'norva'],
    };
    const told = (
      status: 'occurred' | 'denied',
      tense: 'none' | 'past' = 'none',
      date: Weighing['date'] = UNDATED,
    ): number => {
      const members = [candidate(takeover), candidate({ ...takeover, article: 'b', status, tense })];
      return importance(takeover, { members, teller: members[0], sources: 3, date });
    };
    assert.ok(told('denied') < MAIN_EVENT);
    assert.ok(told('occurred') > MAIN_EVENT);
    assert.ok(told('denied', 'past') > MAIN_EVENT);
    assert.ok(told('denied', 'none', day('2031-05-02')) > MAIN_EVENT);
  });
  it('makes no row of a noun that says nothing of its event, however many tell it', () => {
    const noun: Sketch = { class: 'accident', nominal: true };
    const several: Partial<Weighing> = { ...DATED, sources: 4, leads: 2 };
    assert.ok(importance(noun, several) < MAIN_EVENT);
    assert.ok(importance({ ...noun, where: ['lisbon'] }, several) > MAIN_EVENT);
  });
  it('keeps a title that leaves open what is meant off the outline, unless several tell the event', () => {
    const bought: Sketch = { who: ['acme'], class: 'purchase', salience: 0.9 };
    assert.ok(importance(bought, DATED) > MAIN_EVENT);
    assert.ok(importance(bought, { ...DATED, isVague: true }) < MAIN_EVENT);
    assert.ok(importance(bought, { ...DATED, isVague: true, sources: 2 }) > MAIN_EVENT);
  });
  it('weighs what the row shows, and not only what tells it most surely', () => {
    const sure = candidate({ who: ['rao'], salience: 0.9 });
    const weigh = (salience: number): number =>
      importanceOf({
        members: [sure, candidate({ who: ['rao'], salience })],
        teller: candidate({ who: ['rao'], salience }),
        date: day('2031-05-02'),
        sources: 1,
        leads: 0,
        isVague: false,
      });
    assert.ok(weigh(0.1) < weigh(0.9));
  });
  it('keeps the order of the greatest, below one', () => {
    const great: Sketch = { who: ['rao', 'lind'], salience: 0.99 };
    const three = importance(great, { ...DATED, sources: 3, leads: 1 });
    const four = importance(great, { ...DATED, sources: 3, leads: 4 });
    assert.ok(three < four && four < 1);
  });
  it('takes what a noun only refers to, by its name or in no month, for no row', () => {
    const bare = (kind: string, weighing: Partial<Weighing>): number => {
      const plain = candidate({ class: kind, nominal: true, who: ['rao', 'lind'], salience: 0.9 });
      const teller: Candidate = {
        ...plain,
        mention: { ...plain.mention, tense: 'none', arguments: [ARGUMENT] },
      };
      return importance({}, { members: [teller], teller, ...weighing });
    };
    const inYear = { value: '2031', from: '2031-01-01', to: '2031-12-31', open: null };
    assert.ok(bare('resignation', { date: inYear }) < MAIN_EVENT);
    assert.ok(bare('named-event', DATED) < MAIN_EVENT);
    assert.ok(bare('resignation', DATED) > MAIN_EVENT);
    assert.ok(bare('resignation', { date: inYear, sources: 2 }) > MAIN_EVENT);
    assert.ok(bare('named-event', { ...DATED, leads: 1 }) > MAIN_EVENT);
  });
  it('takes what was to come before its article came out for no row, nor what a noun alone says is to come', () => {
    const plan = { who: ['rao', 'lind'], status: 'planned', reported: '2031-05-05' } as const;
    assert.ok(importance(plan, { date: day('2031-05-02') }) < MAIN_EVENT);
    assert.ok(importance(plan, { date: day('2031-05-09') }) > MAIN_EVENT);
    const noun = { ...plan, nominal: true, tense: 'none', salience: 0.9 } as const;
    assert.ok(importance(noun) < MAIN_EVENT);
    assert.ok(importance({ ...noun, tense: 'future' }) > MAIN_EVENT);
  });
  it('takes what did not happen for no row, unless that is the news', () => {
    const denied = { who: ['rao', 'lind'], status: 'denied', salience: 0.9 } as const;
    assert.ok(importance(denied, DATED) < MAIN_EVENT);
    assert.ok(importance(denied, { ...DATED, leads: 1 }) > MAIN_EVENT);
  });
});
