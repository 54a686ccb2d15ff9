import assert from 'node:assert/strict';
import { timelineEvent } from '../../../../src/engine/timeline/event';
import { withoutRepeats } from '../../../../src/engine/timeline/importance/repeats';
import type { Row } from '../../../../src/engine/timeline/importance/rows';
import { MAIN_EVENT, type TimelineEvent } from '../../../../src/engine/timeline/types';
import { candidate, day, type Sketch } from './candidate';

/** An event of so much importance, told by these mentions. */
function row(importance: number, ...sketches: Sketch[]): Row {
  const nothing = { articles: new Map(), originals: new Map(), wordings: new Map(), tolls: new Map() };
  const members = sketches.map(candidate);
  const event = timelineEvent(members, nothing);
  return { event: { ...event, importance }, draft: { event, members } };
}

function shown(...rows: Row[]): TimelineEvent[] {
  return withoutRepeats(rows, undefined).events.filter(({ importance }) => importance >= MAIN_EVENT);
}

describe('events that repeat others', () => {
  const attack: Sketch = {
    class: 'attack',
    lemma: 'attack',
    who: ['ola'],
    leads: true,
    date: day('2031-05-02'),
  };
  const shooting: Sketch = {
    ...attack,
    event: 1,
    lemma: 'shoot',
    line: 1,
    leads: false,
    date: {},
  };

  it('give way to the weightier one of their article', () => {
    const [first, second] = [row(0.9, attack), row(0.6, shooting)];
    assert.deepEqual(shown(second, first), [first.event]);
  });
  it('do so though other articles give the weightier one another day', () => {
    const late: Sketch = { date: day('2031-05-03') };
    const first = row(0.9, { ...attack, ...late }, { ...attack, article: 'b' });
    assert.deepEqual(shown(row(0.6, { ...shooting, ...late }), first), [first.event]);
  });
  it('do so where an article was written for them, too, if it tells the weightier one by words of the same kind', () => {
    const told = row(0.9, attack, { ...attack, article: 'b' });
    assert.deepEqual(shown(told, { ...row(0.6, shooting), leads: true }), [told.event]);
    const other = row(0.9, { ...attack, class: 'visit' }, { ...attack, article: 'b' });
    assert.equal(shown(other, { ...row(0.6, shooting), leads: true }).length, 2);
  });
  it('do so where the other one tells them', () => {
    const announced: Sketch = {
      class: 'announcement',
      lemma: 'announce',
      who: ['ola'],
      date: day('2031-05-02'),
    };
    const told: Sketch = { class: 'win', lemma: 'win', who: ['ada'], event: 1, line: 4, toldBy: 0 };
    const first = row(0.9, announced);
    assert.deepEqual(shown(first, row(0.6, told)), [first.event]);
    assert.deepEqual(shown(row(0.6, announced), row(0.9, told)).length, 1);
    assert.equal(shown(first, row(0.6, { ...told, toldBy: 3 })).length, 2);
    const plan: Sketch = { ...told, status: 'planned' };
    assert.equal(shown(row(0.6, announced), row(0.9, plan)).length, 2);
    assert.equal(shown(first, row(0.6, { ...plan, date: day('2031-07-09') })).length, 2);
    const done: Sketch = { ...told, event: 2, line: 5, toldBy: 3 };
    assert.equal(shown(row(0.6, announced), row(0.9, plan, done)).length, 1);
  });
  it('do not where they harm somebody else at another time of their own', () => {
    const time = { time: 0, relation: 'on' } as const;
    const shot: Sketch = { ...attack, class: 'shooting', victims: ['ola'], time };
    const again: Sketch = { ...shot, event: 1, line: 1, leads: false, date: {} };
    assert.equal(shown(row(0.9, shot), row(0.6, again)).length, 1);
    const other: Sketch = { ...again, victims: ['ada'] };
    assert.equal(shown(row(0.9, shot), row(0.6, other)).length, 2);
    assert.equal(shown(row(0.9, shot), row(0.6, { ...other, time: undefined })).length, 1);
  });
  it('do not where they have another day', () => {
    assert.equal(shown(row(0.9, attack), row(0.6, { ...shooting, date: day('2031-07-09') })).length, 2);
  });
  it('do not where another article alone dates the weightier one, and otherwise', () => {
    const may: Sketch = { ...attack, article: 'b', date: day('2031-05-02') };
    const first = row(0.9, { ...attack, leads: true, date: {} }, may);
    assert.equal(shown(first, row(0.6, shooting)).length, 1);
    const second = row(0.6, { ...shooting, date: day('2021-05-02') });
    assert.equal(shown(first, second).length, 2);
  });
  it('give way where the first sentence tells of the two in the headline, in other words', () => {
    const joins: Sketch = {
      class: 'joining',
      lemma: 'join',
      who: ['oru', 'vale'],
      subjects: ['oru'],
      objects: ['vale'],
      leads: true,
    };
    const signs: Sketch = {
      ...joins,
      event: 9,
      class: 'agreement',
      lemma: 'sign',
      subjects: ['vale'],
      objects: ['oru'],
      line: 1,
    };
    const headline = row(0.9, joins);
    assert.deepEqual(shown(headline, row(0.8, signs)), [headline.event]);
    assert.equal(shown(headline, row(0.8, { ...signs, who: ['vale', 'bo'] })).length, 2);
    assert.equal(shown(headline, row(0.8, { ...signs, status: 'planned' })).length, 2);
    const both = row(0.9, joins, { ...joins, event: 5, line: 1 });
    assert.equal(shown(both, row(0.8, signs)).length, 2);
  });
  it('do so where its doer does something to a thing of the headline', () => {
    const freezes: Sketch = {
      class: 'suspension',
      lemma: 'freeze',
      who: ['maritime-court'],
      doers: ['court'],
      subjects: ['court'],
      objects: ['brewer', 'deal'],
      leads: true,
    };
    const orders: Sketch = {
      ...freezes,
      event: 9,
      class: 'order',
      lemma: 'order',
      who: ['brewer'],
      objects: ['brewer'],
      line: 1,
    };
    const headline = row(0.9, freezes);
    assert.deepEqual(shown(headline, row(0.8, orders)), [headline.event]);
    assert.equal(shown(headline, row(0.8, { ...orders, doers: ['bank'] })).length, 2);

    // a lighter event that stands within another one gives it its place, a grave one stays beside it
    const matrix = row(0.8, orders);
    assert.deepEqual(shown(row(0.9, { ...freezes, within: 9 }), matrix), [matrix.event]);
    assert.equal(shown(row(0.9, { ...freezes, within: 5 }), matrix).length, 1);
    assert.notDeepEqual(shown(row(0.9, { ...freezes, within: 5 }), matrix), [matrix.event]);
    assert.equal(shown(row(0.9, { ...freezes, class: 'attack', within: 9 }), matrix).length, 2);
    // so does what an article was written for, or more articles tell
    const inner = row(0.9, { ...freezes, within: 9 });
    assert.equal(shown({ ...inner, leads: true }, matrix).length, 2);
    assert.equal(shown({ ...inner, event: { ...inner.event, sources: 3 } }, matrix).length, 2);
  });
  it('do so where a headline plans what its doer announces on a day', () => {
    const plan: Sketch = {
      class: 'reduction',
      lemma: 'cut',
      status: 'planned',
      tense: 'infinitive',
      who: ['acme'],
      leads: true,
    };
    const announced: Sketch = {
      ...plan,
      event: 9,
      class: 'announcement',
      lemma: 'announce',
      status: 'occurred',
      tense: 'past',
      line: 1,
      date: day('2031-05-02'),
    };
    const lead = row(0.9, announced);
    assert.deepEqual(shown(row(0.95, plan), lead), [lead.event]);
    assert.equal(shown(row(0.95, plan), row(0.9, { ...announced, who: ['vale'] })).length, 2);
    assert.equal(shown(row(0.95, { ...plan, who: ['acme', 'vale'] }), lead).length, 2);
    assert.equal(shown(row(0.95, { ...plan, where: ['oru'] }), lead).length, 2);
    assert.equal(shown(row(0.95, plan), row(0.9, { ...announced, class: 'attack' })).length, 2);
  });
  it('do so where they only say when those who went somewhere did something there', () => {
    const met: Sketch = { event: 1, who: ['rao'], date: day('2031-05-02') };
    const travels: Sketch = { ...met, event: 2, class: 'visit', lemma: 'travel', within: 1 };
    const matrix = row(0.8, met);
    assert.deepEqual(shown(row(0.9, travels), matrix), [matrix.event]);
    assert.deepEqual(shown(row(0.7, travels), matrix), [matrix.event]);
    assert.equal(shown(row(0.9, { ...travels, who: ['ada'] }), matrix).length, 2);
    assert.equal(shown(row(0.9, { ...travels, date: day('2031-05-01') }), matrix).length, 2);
    assert.equal(shown(row(0.9, { ...travels, date: {} }), row(0.8, { ...met, date: {} })).length, 2);
  });
  it('do so where the main clauses of the headline and of the first sentence tell what one doer does', () => {
    const pardons: Sketch = { class: 'pardon', lemma: 'pardon', who: ['rao'], leads: true, date: {} };
    const issues: Sketch = { ...pardons, event: 9, class: 'issue', lemma: 'issue', line: 1 };
    const headline = { ...row(0.9, pardons), leads: true };
    assert.deepEqual(shown(headline, row(0.8, issues)), [headline.event]);
    assert.equal(shown(headline, row(0.8, { ...issues, who: ['ada'] })).length, 2);
    // the one that has the day is the row
    const dated = row(0.8, { ...issues, date: day('2031-05-02') });
    assert.deepEqual(shown(headline, dated), [dated.event]);
    // or the one that several articles tell
    const known = row(0.8, issues, { ...issues, article: 'b' });
    assert.deepEqual(shown(headline, known), [known.event]);
  });
  it('stand for a headline that has nothing but who did it, or no name for that', () => {
    const survives: Sketch = { class: 'survive', lemma: 'survive', who: ['rao'], date: {} };
    const vote: Sketch = {
      ...survives,
      event: 9,
      class: 'vote',
      lemma: 'vote',
      objects: ['confid'],
      line: 1,
      leads: true,
    };
    const bare = { ...row(0.9, survives), leads: true };
    const lead = row(0.8, vote);
    assert.deepEqual(shown(bare, lead), [lead.event]);
    assert.deepEqual(
      shown({ ...row(0.9, { ...survives, objects: ['crash'], leads: true }), leads: true }, lead),
      [row(0.9, { ...survives, objects: ['crash'], leads: true }).event],
    );
    const quits: Sketch = {
      ...survives,
      class: 'end',
      lemma: 'quit',
      who: ['acme'],
      agents: [],
      doers: ['line'],
      leads: true,
    };
    const ends: Sketch = {
      ...quits,
      event: 9,
      class: 'talks',
      lemma: 'talks',
      who: ['nord'],
      agents: ['nord'],
      doers: ['nord'],
      nearby: ['acme', 'nord'],
      line: 1,
    };
    const unnamed = { ...row(0.9, quits), leads: true };
    const named = row(0.8, ends);
    assert.deepEqual(shown(unnamed, named), [named.event]);
    assert.equal(shown(unnamed, row(0.8, { ...ends, nearby: ['nord'] })).length, 2);
    assert.equal(shown(unnamed, row(0.8, { ...ends, agents: ['acme'] })).length, 2);
  });
  it('do not where another article tells them', () => {
    assert.equal(shown(row(0.9, attack), row(0.6, { ...shooting, article: 'b' })).length, 2);
  });
  it('do not where other people take part, further down', () => {
    const trial: Sketch = { ...shooting, event: 9, class: 'trial', lemma: 'try', who: ['bo'], line: 12 };
    assert.equal(shown(row(0.9, attack), row(0.6, trial)).length, 2);
  });
  it('do not where the reader has decided on them', () => {
    const kept = row(0.6, shooting);
    const decided = { record: 'r', pinned: false, hidden: false, apart: false, title: true, date: false };
    assert.equal(shown(row(0.9, attack), { ...kept, event: { ...kept.event, decided } }).length, 2);
  });
  it('are asked for once: what is known of a pair holds as long as both stay', () => {
    const rows = [row(0.9, attack), row(0.6, shooting)];
    const { repetitions } = withoutRepeats(rows, undefined);
    const kept = new Map(
      [...repetitions].map(([draft, { parts, likelihoods }]) => [
        draft,
        { parts, likelihoods: new Map([...likelihoods].map(([d]) => [d, 0])) },
      ]),
    );
    assert.equal(withoutRepeats(rows, kept).events[1], rows[1]?.event);
  });
});
