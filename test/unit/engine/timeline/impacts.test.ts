import assert from 'node:assert/strict';
import { withoutImpacts } from '../../../../src/engine/timeline/importance/impacts';
import type { Row } from '../../../../src/engine/timeline/importance/rows';
import { MAIN_EVENT, type TimelineEvent } from '../../../../src/engine/timeline/types';

interface Sketch extends Partial<TimelineEvent> {
  readonly title: string;
  readonly article?: string;
  readonly lemma?: string;
  readonly line?: number;
  readonly nominal?: boolean;
  readonly leads?: boolean;
  readonly determination?: 'definite';
  /** Where in the sentence its clause begins. */
  readonly at?: number;
  /** Names in the sentence that tells it. */
  readonly nearby?: readonly string[];
  /** Whom it befalls. */
  readonly person?: string;
  /** What does it, or has it done to it. */
  readonly things?: readonly string[];
}

const DAY = { date: '2031-05-03', from: '2031-05-03', to: '2031-05-03' };
const OPEN = { date: null, from: null, to: '2031-06-01' };

/** Titles of the rows that stay main events. */
function kept(...sketches: readonly Sketch[]): string[] {
  return withoutImpacts(sketches.map(rowOf))
    .filter(({ importance }) => importance >= MAIN_EVENT)
    .map(({ title }) => title);
}

function rowOf(
  {
    article = 'a',
    line = 3,
    nominal = false,
    leads = false,
    nearby = [],
    person,
    things = [],
    determination,
    lemma = '',
    at: start,
    ...own
  }: Sketch,
  i: number,
): Row {
  const at = start ?? 20 * i;
  const { participants = [], places = [] } = own;
  const event = {
    class: 'accident',
    status: 'occurred',
    participants,
    places,
    sources: 1,
    importance: 0.8,
    reported: '2031-06-01',
    clearest: { article, event: i },
    ...DAY,
    ...own,
  } as unknown as TimelineEvent;
  const member = {
    determination,
    ref: { article, event: i },
    mention: {
      class: event.class,
      lemma,
      nominal,
      tense: nominal ? 'none' : 'past',
      extent: { start: at, end: at + 15 },
    },
    participants: new Set(participants),
    people: new Set(participants),
    places: new Set(places),
    patients: new Set(person === undefined ? [] : [person]),
    doers: new Set(things),
    undergoers: new Set(),
    nearby: new Set([...nearby, ...participants, ...places]),
    line,
    leads,
  };
  return { event, draft: { event, members: [member] }, leads } as unknown as Row;
}

describe('what a dated row of harm stands for', () => {
  const sinks: Sketch = { title: 'Ferry Aurel sinks off Tarn', nearby: ['aurel', 'tarn'] };
  const disaster: Sketch = {
    title: 'Aurel disaster',
    article: 'b',
    class: 'disaster',
    nominal: true,
    participants: ['aurel'],
    ...OPEN,
  };
  it('is no row as a noun without a day that names it in passing', () => {
    assert.deepEqual(kept(sinks, disaster), ['Ferry Aurel sinks off Tarn']);
  });
  it('but is where it is news, told by a verb, of others, or nothing dates it', () => {
    assert.equal(kept(sinks, { ...disaster, leads: true }).length, 2);
    assert.equal(kept(sinks, { ...disaster, nominal: false }).length, 2);
    assert.equal(kept(sinks, { ...disaster, participants: ['lund'] }).length, 2);
    assert.equal(kept({ ...sinks, ...OPEN }, disaster).length, 2);
    assert.equal(
      kept({ ...sinks, date: '2027-05-03', from: '2027-05-03', to: '2027-05-03' }, disaster).length,
      2,
    );
    assert.equal(kept(sinks, { ...disaster, class: 'attack', title: 'Bombing of Aurel' }).length, 2);
  });
  const deaths: Sketch = { title: 'Eleven people die', class: 'death' };
  it('is the harm that it did on its day, in one sentence or at the head of an article', () => {
    assert.deepEqual(kept(sinks, deaths), ['Ferry Aurel sinks off Tarn']);
    assert.deepEqual(kept({ ...sinks, line: 1, leads: true }, { ...deaths, line: 0, leads: true }), [
      sinks.title,
    ]);
    assert.deepEqual(kept(sinks, { ...deaths, sources: 2 }), ['Eleven people die']);
  });
  it('is told by the harm whose title has it, and all whom it names', () => {
    const sank: Sketch = { title: 'Ferry sinks', lemma: 'sink' };
    const sunk = { ...deaths, title: 'Eleven people die as a ferry sinks' };
    assert.deepEqual(kept(sank, sunk), [sunk.title]);
    assert.deepEqual(kept({ ...sank, leads: true }, sunk), [sank.title]);
    assert.deepEqual(kept({ ...sank, places: ['tarn'] }, sunk), [sank.title]);
    const killing = { ...sank, title: 'Ferry sinks, killing eleven' };
    assert.deepEqual(kept(killing, sunk), [killing.title]);
  });
  it('but not harm of another day, sentence or person', () => {
    assert.equal(
      kept(sinks, { ...deaths, date: '2031-05-04', from: '2031-05-04', to: '2031-05-04' }).length,
      2,
    );
    assert.equal(kept(sinks, { ...deaths, line: 9 }).length, 2);
    assert.equal(kept({ ...sinks, title: 'Rao collapses', person: 'rao' }, deaths).length, 2);
    assert.equal(kept({ ...sinks, participants: ['aurel'] }, { ...deaths, participants: ['rao'] }).length, 2);
  });
  const MAY = { date: '2031-05', from: '2031-05-01', to: '2031-05-31' };
  it('is no row of the month that has its day, nor told by a verb of who is named with it', () => {
    assert.deepEqual(kept(sinks, { ...disaster, ...MAY }), [sinks.title]);
    const named = { ...sinks, participants: ['aurel'] };
    const sank: Sketch = { ...disaster, title: 'Aurel goes down', class: 'accident', nominal: false };
    assert.deepEqual(kept(named, sank), [sinks.title]);
    assert.equal(kept(named, { ...sank, participants: ['lund'] }).length, 2);
    assert.equal(kept(named, { ...sank, sources: 2 }).length, 2);
    assert.equal(kept(named, { ...sank, date: '2031-06', from: '2031-06-01', to: '2031-06-30' }).length, 2);
  });
  it('is told once of its day, by a verb of its own', () => {
    const ofDay = { ...disaster, ...DAY, sources: 3 };
    assert.deepEqual(kept(ofDay, sinks), [sinks.title]);
    const again: Sketch = { ...ofDay, article: 'a', line: 9 };
    assert.deepEqual(kept({ ...again, determination: 'definite' }, sinks), [sinks.title]);
    assert.equal(kept(again, sinks).length, 2);
    assert.equal(kept({ ...ofDay, leads: true }, sinks).length, 2);
  });
  it('is told once of one thing in neighbouring clauses', () => {
    const rig: Sketch = { title: 'Rig explodes', class: 'attack', things: ['rig'] };
    const gone: Sketch = { title: 'Rig sinks', things: ['rig'], importance: 0.7 };
    assert.deepEqual(kept(rig, gone), [rig.title]);
    assert.equal(kept(rig, { ...gone, line: 9 }).length, 2);
    assert.equal(kept(rig, { ...gone, at: 60 }).length, 2);
    assert.equal(kept(rig, { ...gone, things: ['ferry'] }).length, 2);
    assert.equal(kept({ ...rig, things: ['rig', 'quay'] }, gone).length, 2);
  });
  it('but not what is elsewhere, names others or is another of one article', () => {
    const ofDay = { ...disaster, ...DAY };
    assert.equal(kept({ ...ofDay, places: ['lund'] }, { ...sinks, places: ['tarn'] }).length, 2);
    assert.equal(kept({ ...ofDay, participants: ['lund'] }, sinks).length, 2);
    assert.equal(kept({ ...ofDay, article: 'a', line: 9, class: 'accident' }, sinks).length, 2);
  });
});

describe('the killing of somebody', () => {
  const rao = { participants: ['rao'], person: 'rao' };
  const killed: Sketch = { ...rao, title: 'Van kills Rao', class: 'death', participants: ['rao', 'acme'] };
  const struck: Sketch = { ...rao, ...OPEN, title: 'Rao is struck', line: 9 };
  it('is told once, by what says that it was one', () => {
    assert.deepEqual(kept(struck, killed), [killed.title]);
    assert.deepEqual(kept({ ...struck, ...DAY }, killed), [killed.title]);
    const shot: Sketch = { ...rao, title: 'Rao is shot dead', class: 'shooting' };
    assert.deepEqual(kept(struck, shot), [shot.title]);
    assert.equal(kept(struck, { ...shot, title: 'Rao is shot' }).length, 2);
  });
  it('but not what befell somebody else, was on another day, is told elsewhere or by others, or of which somebody died later', () => {
    assert.equal(kept({ ...struck, participants: ['lind'], person: 'lind' }, killed).length, 2);
    const before = { date: '2031-05-01', from: '2031-05-01', to: '2031-05-01' };
    assert.equal(kept({ ...struck, ...before }, killed).length, 2);
    assert.equal(kept({ ...struck, article: 'b' }, killed).length, 2);
    assert.equal(kept({ ...struck, participants: ['rao', 'moss'] }, killed).length, 2);
    assert.equal(kept({ ...struck, leads: true }, killed).length, 2);
    assert.equal(kept(struck, { ...killed, title: 'Rao dies', lemma: 'die' }).length, 2);
  });
});
