import assert from 'node:assert/strict';
import { timelineEvent } from '../../../../src/engine/timeline/event';
import { candidate, day, type Sketch } from './candidate';

function eventOf(...sketches: Sketch[]): ReturnType<typeof timelineEvent> {
  const nothing = { articles: new Map(), originals: new Map(), wordings: new Map(), tolls: new Map() };
  return timelineEvent(sketches.map(candidate), nothing);
}

function whoAndWhere(...sketches: Sketch[]): object {
  const { participants, places } = eventOf(...sketches);
  return { participants, places };
}

describe('timelineEvent', () => {
  it('is told by a mention of its status: no row of what happened says that it did not', () => {
    const event = eventOf(
      { article: 'a', status: 'denied', salience: 0.9, lemma: 'speak' },
      { article: 'b', salience: 0.5, lemma: 'talk' },
    );
    assert.equal(event.status, 'occurred');
    assert.equal(event.title, 'talk');
    assert.equal(event.clearest.article, 'b');
  });
  it('is still to come where a noun names it by a day after all its articles', () => {
    const vote = { nominal: true, reported: '2031-05-02', tense: 'none' } as const;
    assert.equal(eventOf({ ...vote, date: day('2031-06-01') }).status, 'planned');
    assert.equal(eventOf({ ...vote, date: day('2031-04-01') }).status, 'occurred');
    assert.equal(eventOf({ ...vote, reported: '2031-06-02', date: day('2031-06-01') }).status, 'occurred');
  });
  it('or where a verb in the present tells what is fixed for such a day', () => {
    const soon = { reported: '2031-05-02', date: day('2031-06-01') };
    assert.equal(eventOf({ ...soon, tense: 'present' }).status, 'planned');
    assert.equal(eventOf({ ...soon, tense: 'past' }).status, 'occurred');
  });
  it('has no source in what only wishes for it', () => {
    const wish = { article: 'b', status: 'hypothetical' } as const;
    assert.equal(eventOf({ article: 'a' }, wish).sources, 1);
    assert.equal(eventOf({ article: 'a' }, { article: 'b' }).sources, 2);
    assert.equal(eventOf(wish, { ...wish, article: 'a' }).sources, 2);
  });
  it('has the place to which it is done for its place, unless that does something or deals with others', () => {
    const quake: Sketch = { class: 'disaster', who: ['oru'], isPeople: false, sites: ['oru'] };
    assert.deepEqual(whoAndWhere(quake), { participants: [], places: ['oru'] });
    assert.deepEqual(whoAndWhere(quake, { ...quake, article: 'b', sites: [] }), {
      participants: ['oru'],
      places: [],
    });
    assert.deepEqual(whoAndWhere({ ...quake, class: 'sanction' }), { participants: ['oru'], places: [] });
  });
  it('has also those named inside the phrases of its title, and their place where none is told', () => {
    const met: Sketch = { who: ['rao'], involved: ['acme', 'rao'], around: ['oru'] };
    assert.deepEqual(whoAndWhere(met), { participants: ['rao', 'acme'], places: ['oru'] });
    assert.deepEqual(whoAndWhere({ ...met, where: ['acme', 'estal'] }), {
      participants: ['rao'],
      places: ['acme', 'estal'],
    });
  });
  it('has nobody of whom a mention with other people tells by the same word, unless it is called by things', () => {
    const warns: Sketch = { class: 'warning', who: ['oru'], salience: 0.9 };
    const others = { ...warns, article: 'b', who: ['lind'], salience: 0.5 };
    assert.deepEqual(eventOf(warns, others).participants, ['oru']);
    assert.deepEqual(eventOf(warns, { ...others, agents: [] }).participants, ['oru', 'lind']);
    const spill = { class: 'disaster', nominal: true } as const;
    assert.deepEqual(eventOf({ ...warns, ...spill }, { ...others, ...spill }).participants, ['oru', 'lind']);
  });
  it('has no bounds of a day that cannot be its own', () => {
    const event = eventOf({ date: day('2031-06-01'), reported: '2031-05-02' });
    assert.deepEqual([event.date, event.from, event.to], [null, null, '2031-05-02']);
  });
  it('was before its article came out where a verb tells it as done within a longer time', () => {
    const inMay = {
      date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31' },
      reported: '2031-05-10',
    };
    assert.equal(eventOf({ ...inMay, tense: 'past' }).to, '2031-05-10');
    assert.equal(eventOf({ ...inMay, status: 'planned' }).to, '2031-05-31');
    assert.equal(eventOf({ ...inMay, nominal: true, tense: 'none' }).to, '2031-05-31');
    assert.equal(eventOf({ ...inMay, tense: 'past', reported: '2031-06-02' }).to, '2031-05-31');
  });
  it('is told by the clearest of those', () => {
    const event = eventOf({ article: 'a', salience: 0.5 }, { article: 'b', salience: 0.9 });
    assert.equal(event.clearest.article, 'b');
  });
});
