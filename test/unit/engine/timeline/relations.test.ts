import assert from 'node:assert/strict';
import type { EventOrderLink } from '../../../../src/engine/events/types';
import { claimsOf, relatedEvents } from '../../../../src/engine/timeline/relations';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';

/** What an article tells of an event; it may say in which order it stands to another one. */
interface Told extends Partial<TimelineEvent> {
  readonly on?: string;
  readonly order?: readonly EventOrderLink[];
}

/** The relations of the events of one article, as "id kind other". */
function relationsOf(...told: Told[]): string[] {
  return related(...told).flatMap(({ id, relations }) =>
    relations.map(({ kind, event }) => `${id} ${kind} ${event}`),
  );
}

function related(...told: Told[]): readonly TimelineEvent[] {
  const events = told.map(({ on, ...rest }): TimelineEvent => {
    const day = { date: on ?? null, from: on ?? null, to: on ?? null };
    const plain = {
      status: 'occurred',
      importance: 0.9,
      participants: ['ade', 'oru'],
      places: [],
      relations: [],
    };
    return { title: rest.id, ...plain, ...day, ...rest } as unknown as TimelineEvent;
  });
  const mentions = told.map(({ order = [] }) => ({ order }));
  const found = relatedEvents([claimsOf({ mentions, events })]);
  return events.map((event) => found.get(event) ?? event);
}

describe('relations between events', () => {
  const visit: Told = { id: 'visit', class: 'visit', participants: ['ade'], on: '2031-05-02' };
  const meeting: Told = { id: 'meeting', class: 'meeting', on: '2031-05-03' };
  const talks: Told = { id: 'talks', class: 'talks' };
  it('makes what a visitor does in those days part of the visit', () => {
    assert.deepEqual(relationsOf(visit, meeting), ['visit includes meeting', 'meeting part-of visit']);
  });
  it('but nothing that is later, of others, elsewhere, or of a time that is not known', () => {
    assert.deepEqual(relationsOf(visit, { ...meeting, from: '2031-05-09', to: '2031-05-09' }), []);
    assert.deepEqual(relationsOf(visit, { ...meeting, participants: ['bo', 'oru'] }), []);
    assert.deepEqual(relationsOf({ ...visit, places: ['oslo'] }, { ...meeting, places: ['rome'] }), []);
    assert.deepEqual(relationsOf({ ...visit, from: '2031-01-01', to: '2031-12-31' }, meeting), []);
  });
  it('makes a meeting without a day part of a visit of the same two', () => {
    const undated: Told = { id: 'meeting', class: 'meeting' };
    const both: Told = { ...visit, participants: ['ade'], places: ['oru'] };
    assert.deepEqual(relationsOf(both, undated), ['visit includes meeting', 'meeting part-of visit']);
    assert.deepEqual(relationsOf(visit, undated), []);
    assert.deepEqual(relationsOf(both, { ...undated, to: '2031-04-30' }), []);
    assert.deepEqual(relationsOf(both, { ...undated, status: 'planned' }), []);
  });
  it('makes what two people discuss part of their call or meeting', () => {
    assert.deepEqual(relationsOf(meeting, talks), ['meeting includes talks', 'talks part-of meeting']);
    assert.deepEqual(relationsOf(meeting, { ...talks, participants: ['ade', 'bo'] }), []);
    assert.deepEqual(relationsOf(meeting, { ...talks, status: 'planned' }), []);
  });
  it('lets a talk be no main event beside its meeting, unless the reader has decided on it', () => {
    assert.deepEqual(
      related(meeting, talks).map(({ importance }) => importance),
      [0.9, 0.4],
    );
    const decided = { record: 'r', pinned: true, hidden: false, apart: false, title: false, date: false };
    assert.equal(related(meeting, { ...talks, decided })[1]?.importance, 0.9);
    assert.equal(related({ ...meeting, importance: 0.3 }, talks)[1]?.importance, 0.9);
  });
  const call: Told = { id: 'call', class: 'call', participants: ['ade', 'bo'] };
  it('keeps the order that an article states where days do not say so', () => {
    const after: Told = { ...call, order: [{ event: 1, relation: 'after' }] };
    assert.deepEqual(relationsOf(after, talks), ['call after talks', 'talks before call']);
    assert.deepEqual(relationsOf({ ...after, on: '2031-05-09' }, { ...talks, on: '2031-05-02' }), []);
  });
  it('knows what happens during another event', () => {
    const during: Told = { ...call, order: [{ event: 1, relation: 'during' }] };
    const trial: Told = { id: 'trial', class: 'trial' };
    assert.deepEqual(relationsOf(during, trial), ['call part-of trial', 'trial includes call']);
  });
  it('makes nothing part of what may be the same', () => {
    const during: Told = { ...meeting, order: [{ event: 1, relation: 'during' }] };
    assert.deepEqual(relationsOf(during, { ...talks, on: '2031-05-03', status: 'planned' }), []);
  });
  it('leaves out what did not take place', () => {
    const after: Told = { ...call, order: [{ event: 1, relation: 'after' }] };
    assert.deepEqual(relationsOf(after, { ...talks, status: 'denied' }), []);
  });
  it('leaves out what is told in passing', () => {
    const after: Told = { ...call, order: [{ event: 1, relation: 'after' }] };
    assert.deepEqual(relationsOf(after, { ...talks, importance: 0.1 }), []);
  });
});
