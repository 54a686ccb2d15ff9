import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../src/engine/timeline/candidates';
import { withoutDoubles } from '../../../../src/engine/timeline/importance/doubles';
import { MAIN_EVENT, type TimelineEvent } from '../../../../src/engine/timeline/types';

interface Sketch extends Partial<TimelineEvent> {
  readonly title: string;
  readonly lemma?: string;
  readonly tense?: string;
  /** The sentence that tells it; its title by default. */
  readonly sentence?: string;
}

const DAY = { date: '2031-05-03', from: '2031-05-03', to: '2031-05-03' };
const OPEN = { date: null, from: null, to: '2031-05-03' };

/** Titles of the events that stay main events, each told by an article of its own. */
function kept(...sketches: readonly Sketch[]): string[] {
  const articles = sketches.map(({ title, lemma = 'meet', tense = 'past', sentence = title }, i) => ({
    reading: {
      id: `a${i}`,
      text: sentence,
      sentences: [{ start: 0, end: sentence.length }],
      events: [{ start: 0, end: 1, lemma, tense }],
    },
  })) as unknown as DatedArticle[];
  const events = sketches.map((sketch, i) => ({
    id: `e${i}`,
    class: 'meeting',
    status: 'occurred',
    participants: [],
    places: [],
    sources: 1,
    importance: 0.9 - i / 100,
    reported: '2031-05-03',
    clearest: { article: `a${i}`, event: 0 },
    mentions: [{ article: `a${i}`, event: 0 }],
    ...DAY,
    ...sketch,
  })) as unknown as TimelineEvent[];
  return withoutDoubles(events, articles)
    .filter(({ importance }) => importance >= MAIN_EVENT)
    .map(({ title }) => title);
}

describe('rows that another row tells', () => {
  const dies = (title: string, more: Partial<Sketch> = {}): Sketch => ({
    title,
    class: 'death',
    lemma: 'die',
    participants: ['rao'],
    ...more,
  });
  it('are further deaths of one person, also of another day; words that say the day come first', () => {
    const found = dies('Ann Rao dies', { ...DAY, dating: { mention: { article: 'a1', event: 0 }, time: 0 } });
    const later = { date: '2031-05-05', from: '2031-05-04', to: '2031-05-05' };
    assert.deepEqual(kept(dies('Rao, minister, dies at 75', later), found), ['Ann Rao dies']);
    assert.equal(kept(dies('Rao dies'), dies('Lind dies', { participants: ['lind'] })).length, 2);
    assert.equal(kept(dies('Rao dies'), dies('Rao kills Lind', { lemma: 'kill' })).length, 2);
  });
  it('are talks of the same people in the same days, what was planned after what was done', () => {
    const two = { participants: ['lind', 'rao'], class: 'call' };
    const planned = { ...two, class: 'talks', status: 'planned' as const };
    const week = { date: '2031-W18', from: '2031-04-28', to: '2031-05-04' };
    assert.deepEqual(
      kept(
        { title: 'Rao to discuss oil with Lind', ...planned, ...week },
        { title: 'Lind phones Rao', ...two },
      ),
      ['Lind phones Rao'],
    );
    const before = { date: '2031-05-01', from: '2031-05-01', to: '2031-05-01' };
    assert.equal(
      kept({ title: 'Rao meets Lind', ...two, ...before }, { title: 'Lind phones Rao', ...two }).length,
      2,
    );
    const one = { class: 'call', participants: ['rao'] };
    assert.equal(
      kept({ title: 'Rao rings a friend', ...one }, { title: 'Oru is told by phone', ...one }).length,
      2,
    );
  });
  const explodes: Sketch = {
    title: 'Oru rig explodes, killing 11 workers',
    class: 'attack',
    lemma: 'explode',
    sentence: 'The Oru rig exploded with eleven workers, who died',
  };
  const die: Sketch = { title: 'Eleven workers die on the Oru rig', class: 'death', lemma: 'die' };
  it('are those of a day whose title says little that the passages of the other one do not', () => {
    assert.deepEqual(kept(explodes, die), [explodes.title]);
    const elsewhere = { ...explodes, places: ['oru'] };
    assert.equal(kept(elsewhere, { ...die, places: ['estal'] }).length, 2);
    assert.equal(kept(explodes, { ...die, title: '20 workers die on the Oru rig' }).length, 2);
    const passes = (what: string): Sketch => ({
      title: `Council passes law on ${what}`,
      class: 'approval',
      lemma: 'pass',
    });
    assert.equal(kept(passes('harbours'), passes('taxes')).length, 2);
  });
  it('are bare nouns beside a verb that tells of it by then', () => {
    const noun = { title: 'Rao’s visit', class: 'visit', tense: 'none', participants: ['rao'] };
    const arrives = { title: 'Rao arrives in Oru', class: 'visit', participants: ['rao'], ...OPEN };
    assert.deepEqual(kept(noun, arrives), [arrives.title]);
    assert.equal(kept(noun, { ...arrives, reported: '2031-06-01' }).length, 2);
    assert.equal(kept({ ...noun, tense: 'past' }, arrives).length, 2);
  });
  it('are bare nouns of a longer time than the same of a day', () => {
    const election = (title: string, more: Partial<Sketch> = {}): Sketch => ({
      title,
      class: 'election',
      tense: 'none',
      ...more,
    });
    const year = { date: '2031', from: '2031-01-01', to: '2031-12-31' };
    const last = { date: '2027', from: '2027-01-01', to: '2027-12-31' };
    assert.deepEqual(kept(election('Oru election', year), election('2031 Oru Election')), [
      '2031 Oru Election',
    ]);
    assert.equal(kept(election('Oru election', last), election('2031 Oru Election')).length, 2);
  });
  it('are none that the reader has decided on', () => {
    assert.equal(kept(explodes, { ...die, decided: { record: 'mine' } as never }).length, 2);
  });
});
