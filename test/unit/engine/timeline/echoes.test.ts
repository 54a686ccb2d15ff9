import assert from 'node:assert/strict';
import type { EventMention } from '../../../../src/engine/events/types';
import { withoutEchoes } from '../../../../src/engine/timeline/importance/echoes';
import { MAIN_EVENT, type TimelineEvent } from '../../../../src/engine/timeline/types';

type Sketch = Partial<TimelineEvent> & {
  readonly title: string;
  /** What more is known of its clearest mention. */
  readonly told?: Partial<EventMention>;
};

/** Titles of the events that stay main events; those with `date: null` are told by bare nouns. */
function kept(...sketches: readonly Sketch[]): string[] {
  const events = sketches.map((sketch, event) => ({
    id: sketch.title,
    class: 'attack',
    date: null,
    places: [],
    participants: [],
    importance: 0.6 + event / 100,
    clearest: { article: `a${event}`, event: 0 },
    ...sketch,
  })) as unknown as TimelineEvent[];
  const mentionOf = ({ date, told }: TimelineEvent & Pick<Sketch, 'told'>): EventMention =>
    ({ tense: date === null ? 'none' : 'past', wording: [], ...told }) as EventMention;
  return withoutEchoes(events, mentionOf)
    .filter(({ importance }) => importance >= MAIN_EVENT)
    .map(({ title }) => title);
}

describe('events that repeat others', () => {
  it('are those that several articles call the same', () => {
    assert.deepEqual(kept({ title: 'Oru attack' }, { title: 'oru attack' }), ['oru attack']);
  });
  it('are those of one day with the same words, and none of another day', () => {
    const on = (day: string): Sketch => ({ title: 'Oru votes', date: day });
    assert.deepEqual(kept(on('2031-05-02'), on('2031-05-02')), ['Oru votes']);
    assert.deepEqual(kept(on('2031-05-02'), on('2035-05-02')), ['Oru votes', 'Oru votes']);
  });
  it('are bare nouns where a dated event of their kind is told', () => {
    assert.deepEqual(kept({ title: 'Attack kills nine', date: '2031-05-02' }, { title: 'Attack' }), [
      'Attack kills nine',
    ]);
  });
  it('are bare nouns that the title of another event of their article has whole', () => {
    const clearest = { article: 'a', event: 0 };
    const told = { title: 'Nine are killed in the Oru blast', date: '2031-05-02', clearest };
    assert.deepEqual(kept(told, { title: 'Oru blast', class: 'disaster', clearest }), [told.title]);
    const decided = { title: 'Oru blast', class: 'disaster', clearest, decided: { record: 'mine' } as never };
    assert.equal(kept(told, decided).length, 2);
    const elsewhere = { title: 'Oru blast', class: 'disaster', clearest: { article: 'b', event: 0 } };
    assert.equal(kept(told, elsewhere).length, 2);
  });
  it('are undated verbs that the title of another event of their article has whole', () => {
    const clearest = { article: 'a', event: 0 };
    const burnt = { title: 'Nine cars are burnt when a van explodes', date: '2031-05-02', clearest };
    const explodes: Sketch = { title: 'Van explodes', sources: 1, clearest, told: { tense: 'past' } };
    assert.deepEqual(kept(burnt, explodes), [burnt.title]);
    assert.equal(kept(burnt, { ...explodes, title: 'Van explodes in Oru' }).length, 2);
    assert.equal(kept(burnt, { ...explodes, date: '2031-05-01' }).length, 2);
    assert.equal(kept(burnt, { ...explodes, sources: 2 }).length, 2);
  });
  it('are meetings of two who meet in a dated one, by whatever word, and none of others or elsewhere', () => {
    const visit: Sketch = {
      title: 'Oru hosts Rao on a visit',
      class: 'visit',
      date: '2031-05-02',
      participants: ['oru', 'rao'],
    };
    const summit: Sketch = { title: 'Oru and Rao’s summit', class: 'meeting', participants: ['oru', 'rao'] };
    assert.deepEqual(kept(visit, summit), [visit.title]);
    assert.equal(kept(visit, { ...summit, participants: ['oru', 'lind'] }).length, 2);
    assert.equal(kept(visit, { ...summit, participants: ['oru'] }).length, 2);
    assert.equal(kept(visit, { ...summit, places: ['lagos'] }).length, 2);
    assert.equal(kept({ ...visit, date: null }, summit).length, 2);
  });
  it('are those of a clause of time that the title of another event of their article has, unless they have a day', () => {
    const order = [{ event: 1, relation: 'after' as const }];
    const dismissed: Sketch = {
      title: 'Oru is dismissed after she ruled against the council',
      date: '2021',
      clearest: { article: 'a', event: 0 },
      told: { order },
    };
    const ruled: Sketch = {
      title: 'Oru rules against the council',
      clearest: { article: 'a', event: 1 },
      told: { lemma: 'rule', tense: 'past' },
    };
    assert.deepEqual(kept(dismissed, ruled), [dismissed.title]);
    assert.equal(kept({ ...dismissed, title: 'Oru is dismissed' }, ruled).length, 2);
    assert.equal(kept({ ...dismissed, told: { order: [] } }, ruled).length, 2);
    assert.equal(kept(dismissed, { ...ruled, date: '2020' }).length, 2);
    assert.equal(kept(dismissed, { ...ruled, clearest: { article: 'b', event: 1 } }).length, 2);
  });
  it('are none of another place', () => {
    const titles = kept(
      { title: 'Attack in Oru kills nine', date: '2031-05-02', places: ['oru'] },
      { title: 'Lisbon attack', places: ['lisbon'] },
    );
    assert.equal(titles.length, 2);
  });
  it('are none of others', () => {
    const titles = kept(
      { title: 'Attack kills nine', date: '2031-05-02', participants: ['rao'] },
      { title: 'Attack', participants: ['lind'] },
    );
    assert.equal(titles.length, 2);
  });
  it('are nouns that several articles name, whoever is named with them, but no clauses around them', () => {
    const dated = { title: 'Attack kills nine', date: '2031-05-02', participants: ['rao'] };
    const noun: Sketch = { title: 'Oru attack', participants: ['oru'], sources: 3 };
    const verb = {
      kind: 'verb',
      singular: 'misses',
      plural: 'miss',
      isPlural: false,
      unit: 0,
      level: 0,
    } as const;
    const subject = { kind: 'text', subject: true, start: 0, end: 3, unit: 0, level: 0 } as const;
    const object = { kind: 'text', start: 9, end: 20, unit: 0, level: 0 } as const;
    assert.deepEqual(kept(dated, noun), [dated.title]);
    assert.deepEqual(kept(dated, { ...noun, told: { wording: [object] } }), [dated.title]);
    assert.equal(kept(dated, { ...noun, sources: 1 }).length, 2);
    assert.equal(kept(dated, { ...noun, told: { wording: [verb, object] } }).length, 2);
    assert.equal(kept(dated, { ...noun, told: { wording: [subject, object] } }).length, 2);
  });
  it('are none of another kind', () => {
    const titles = kept(
      { title: 'Attack kills nine', date: '2031-05-02' },
      { title: 'Visit after the attack', class: 'visit' },
    );
    assert.equal(titles.length, 2);
  });
});
