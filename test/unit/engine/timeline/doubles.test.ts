import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../src/engine/timeline/mentions/candidate';
import { withoutDoubles } from '../../../../src/engine/timeline/importance/doubles';
import { MAIN_EVENT, type TimelineEvent } from '../../../../src/engine/timeline/types';

interface Sketch extends Partial<TimelineEvent> {
  readonly title: string;
  readonly lemma?: string;
  readonly tense?: string;
  /** The sentence that tells it; its title by default. */
  readonly sentence?: string;
  /** What the first participant is, and does in it. */
  readonly type?: string;
  readonly role?: string;
  /** Places of other sketches whose sentences tell it too, as events behind their own. */
  readonly alsoIn?: readonly number[];
}

const DAY = { date: '2031-05-03', from: '2031-05-03', to: '2031-05-03' };
const LATER = { date: '2031-06-05', from: '2031-06-05', to: '2031-06-05' };
const OPEN = { date: null, from: null, to: '2031-05-03' };

/** Titles of the events that stay main events, each told by an article of its own. */
function kept(...sketches: readonly Sketch[]): string[] {
  const articles = sketches.map(({ title, sentence = title, participants = [], ...sketch }, i) => ({
    reading: {
      id: `a${i}`,
      text: sentence,
      sentences: [{ start: 0, end: sentence.length }],
      events: [
        mentionOf(sketch),
        ...sketches.flatMap((other) => (other.alsoIn?.includes(i) ? [mentionOf(other)] : [])),
      ],
    },
    entities: [{ id: participants[0], type: sketch.type ?? 'person' }],
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
    mentions: [
      { article: `a${i}`, event: 0 },
      ...(sketch.alsoIn ?? []).map((place) => ({ article: `a${place}`, event: 1 })),
    ],
    ...DAY,
    ...sketch,
  })) as unknown as TimelineEvent[];
  return withoutDoubles(events, articles)
    .filter(({ importance }) => importance >= MAIN_EVENT)
    .map(({ title }) => title);
}

function mentionOf({ lemma = 'meet', tense = 'past', role = 'patient' }: Partial<Sketch>): object {
  return { start: 0, end: 1, lemma, tense, arguments: [{ role, mention: 0 }] };
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
  it('are no deaths of several of a kind, nor those with other numbers', () => {
    const kurds = (title: string): Sketch => dies(title, { participants: ['kurds'], type: 'group' });
    assert.equal(kept(kurds('Two Kurds die'), { ...kurds('Kurds die'), ...LATER }).length, 2);
    assert.equal(kept(dies('Rao dies at 75'), dies('Rao dies at eighty')).length, 2);
    assert.equal(kept(dies('Rao dies at 80'), dies('Rao dies at eighty')).length, 1);
  });
  it('are further births of a child, not of its mother', () => {
    const birth = (title: string, more: Partial<Sketch> = {}): Sketch =>
      dies(title, { class: 'birth', lemma: 'bear', ...more });
    assert.equal(kept(birth('Ann Rao is born'), birth('Rao is born in Oru', LATER)).length, 1);
    const bears = { role: 'agent' };
    assert.equal(
      kept(birth('Rao bears a son', bears), birth('Rao bears a girl', { ...bears, ...LATER })).length,
      2,
    );
    const gives = { lemma: 'birth', ...bears };
    assert.equal(
      kept(
        birth('Rao gives birth to a son', gives),
        birth('Rao gives birth to a girl', { ...gives, ...LATER }),
      ).length,
      2,
    );
    const noun = { lemma: 'birth', tense: 'none' };
    assert.equal(kept(birth('Birth of Rao', noun), birth('A birth of Rao', { ...noun, ...LATER })).length, 2);
  });
  it('are talks of the same people in the same days, what was planned after what was done', () => {
    const two = { participants: ['lind', 'rao'], class: 'call' };
    const planned = { ...two, status: 'planned' as const };
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
    const talks = { ...two, class: 'talks', ...week };
    assert.equal(
      kept({ title: 'Lind discusses oil with Rao', ...talks }, { title: 'Lind phones Rao', ...two }).length,
      2,
    );
    const place = (id: string): Partial<Sketch> => ({ ...two, class: 'meeting', places: [id] });
    assert.equal(
      kept({ title: 'Rao sees Lind in Oru', ...place('oru') }, { title: 'Lind meets Rao', ...place('estal') })
        .length,
      2,
    );
    const hour = (part: string): Partial<Sketch> => ({ ...two, ...DAY, date: `${DAY.date}T${part}` });
    assert.equal(
      kept({ title: 'Rao rings Lind', ...hour('MO') }, { title: 'Lind phones Rao', ...hour('EV') }).length,
      2,
    );
    assert.equal(
      kept({ title: 'Rao rings Lind', ...two }, { title: 'Lind phones Rao', ...hour('EV') }).length,
      1,
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
  it('knows the talk that a noun refers to without a day by those who have it, where one article tells both', () => {
    const two = { participants: ['rao', 'lind'], class: 'call' };
    const noun = { title: 'First conversation since May', ...two, ...OPEN, tense: 'none' };
    const call = { title: 'Rao phones Lind', ...two };
    assert.deepEqual(kept({ ...call, alsoIn: [1] }, noun), ['Rao phones Lind']);
    assert.equal(kept(call, noun).length, 2);
    assert.equal(kept({ ...call, alsoIn: [1] }, { ...noun, participants: ['rao', 'berg'] }).length, 2);
  });
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
  it('are none that only their own sentences tell along with the other one', () => {
    const arrests = (whom: string, more: Partial<Sketch> = {}): Sketch => ({
      title: `Police arrest a ${whom}`,
      class: 'arrest',
      lemma: 'arrest',
      ...more,
    });
    const banker = arrests('banker over bribes');
    const sentence = 'Police arrest a priest over drugs, hours after they arrest a banker over bribes';
    const priest = arrests('priest over drugs', { sentence });
    assert.equal(kept({ ...banker, alsoIn: [1] }, priest).length, 2);
    assert.equal(kept({ ...banker, sentence }, priest).length, 1);
  });
  it('give way by a word of another kind of event only where no more articles tell them', () => {
    const race = { title: 'Oru Grand Prix', class: 'match', lemma: 'prix', tense: 'none' };
    const stops = { title: 'Oru Grand Prix is suspended', class: 'suspension', lemma: 'suspend' };
    assert.deepEqual(kept(race, stops), [stops.title]);
    assert.equal(kept({ ...race, sources: 5 }, stops).length, 2);
  });
  it('are a talk beside its call, however many tell it', () => {
    const call = {
      title: 'Keller phones Okoro to discuss oil',
      class: 'call',
      participants: ['keller', 'okoro'],
    };
    const talk = {
      ...call,
      importance: 0.95,
      title: 'Keller and Okoro discuss oil',
      class: 'talks',
      sources: 3,
    };
    assert.deepEqual(kept(talk, call), [call.title]);
    assert.equal(kept(talk, { ...call, participants: ['keller', 'lind'] }).length, 2);
  });
  it('are deeds of a month beside the same of a day within it, by words that the day has', () => {
    const oru = { class: 'announcement', lemma: 'announce', participants: ['oru'] };
    const month = { date: '2031-05', from: '2031-05-01', to: '2031-05-31' };
    const vague = { ...oru, title: 'Oru announces that it will levy a tax on salt', ...month, sources: 2 };
    const sentence = 'Oru announced the tax, a levy on salt';
    const exact = { ...oru, title: 'Oru announces the tax', sentence };
    assert.deepEqual(kept(vague, exact), [exact.title]);
    assert.equal(kept(vague, { ...exact, ...LATER }).length, 2);
    assert.equal(kept(vague, { ...exact, participants: ['lind'] }).length, 2);
    assert.equal(kept(vague, { ...exact, sentence: 'Oru announces the tax' }).length, 2);
    assert.equal(kept({ ...vague, status: 'planned' }, exact).length, 2);
  });
  it('are found beside many verbs of their class', () => {
    const year = { date: '2031', from: '2031-01-01', to: '2031-12-31' };
    const verbs = Array.from({ length: 60 }, (_, i): Sketch => {
      return { title: `Body ${i} elects`, class: 'election', lemma: 'elect', importance: 0.8, ...OPEN };
    });
    const noun = {
      class: 'election',
      tense: 'none',
      importance: 0.8,
      dating: { mention: { article: 'a60', event: 0 }, time: 0 },
    };
    const nouns = [
      { title: 'Oru Election', ...noun },
      { title: 'Oru election', ...noun, ...year },
    ];
    assert.equal(kept(...verbs, ...nouns).length, 61);
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
      dating: { mention: { article: 'a1', event: 0 }, time: 0 },
      ...more,
    });
    const year = { date: '2031', from: '2031-01-01', to: '2031-12-31' };
    const last = { date: '2027', from: '2027-01-01', to: '2027-12-31' };
    assert.deepEqual(kept(election('Oru election', year), election('2031 Oru Election')), [
      '2031 Oru Election',
    ]);
    assert.equal(kept(election('Oru election', last), election('2031 Oru Election')).length, 2);
    assert.equal(kept(election('Halm presidential election', year), election('Election')).length, 2);
    const dating = { mention: { article: 'a1', event: 0 }, time: 0, narrated: true as const };
    assert.equal(kept(election('Oru election', year), election('Oru Election', { dating })).length, 2);
    assert.equal(
      kept(
        election('Oru election', { ...year, places: ['oru'] }),
        election('Oru Election', { places: ['estal'] }),
      ).length,
      2,
    );
    assert.equal(
      kept(election('Oru election', { ...year, participants: ['rao'] }), election('Oru Election')).length,
      2,
    );
    assert.equal(kept(election('Election', year), election('Oru Election')).length, 2);
    assert.equal(kept(election('Election', { ...year, alsoIn: [1] }), election('Oru Election')).length, 1);
  });
  it('are none that the reader has decided on', () => {
    assert.equal(kept(explodes, { ...die, decided: { record: 'mine' } as never }).length, 2);
  });
  it('are what two discuss on no day beside their meeting, not their meeting beside what they discuss', () => {
    const two = { participants: ['lind', 'rao'] };
    const met = { title: 'Rao meets Lind', ...two, alsoIn: [1] };
    const talks: Sketch = { title: 'Rao and Lind discuss the ferry', class: 'talks', ...two, ...OPEN };
    assert.deepEqual(kept(met, talks), ['Rao meets Lind']);
    assert.equal(kept({ ...met, class: 'talks' }, { ...talks, class: 'meeting' }).length, 2);
  });
  it('are agreements on the same sum, of no day', () => {
    const acme = { class: 'agreement', lemma: 'agree', participants: ['acme'] };
    const agreed = { title: 'Acme agrees to set up a fund of $20 billion', ...acme };
    const again = (sum: string): Sketch => ({
      title: `Acme agrees to pay ${sum} in parts`,
      ...acme,
      ...OPEN,
    });
    assert.deepEqual(kept(agreed, again('$20 billion')), [agreed.title]);
    assert.deepEqual(kept(agreed, again('$20bn')), [agreed.title]);
    assert.equal(kept(agreed, again('$2 billion')).length, 2);
    assert.equal(kept(agreed, again('$20m')).length, 2);
    assert.equal(kept(agreed, { ...again('$20 billion'), participants: ['ilves'] }).length, 2);
  });
});
