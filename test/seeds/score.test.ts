import assert from 'node:assert/strict';
import { align } from '../../bench/seeds/align';
import { eventShare } from '../../bench/seeds/events';
import { readGold } from '../../bench/seeds/load';
import { scoreSeeds } from '../../bench/seeds/score';
import type {
  Analysis,
  FoundArticle,
  FoundEvent,
  FoundName,
  Gold,
  GoldEvent,
  GoldName,
} from '../../bench/seeds/types';

const FILE = 'a.txt';

/** Names in a text made of one-letter words: `at` is the word's offset. */
const gold = (at: number, entity: string, more: Partial<GoldName> = {}): GoldName => ({
  start: at,
  end: at + 1,
  text: 'N',
  type: 'person',
  entity,
  ...more,
});
const name = (at: number, entity: string, more: Partial<FoundName> = {}): FoundName => ({
  start: at,
  end: at + 1,
  text: 'N',
  type: 'person',
  kind: 'name',
  entity,
  ...more,
});
const event = (more: Partial<GoldEvent> = {}): GoldEvent => ({
  id: 'meeting',
  tier: 'core',
  title: 'A meeting',
  status: ['occurred'],
  dates: ['2031-05-02'],
  from: null,
  to: null,
  participants: [['ann']],
  otherParticipants: [],
  places: [],
  sources: [FILE],
  otherSources: [],
  triggers: [{ article: FILE, start: 50, end: 53, text: 'met' }],
  ...more,
});
const row = (more: Partial<FoundEvent> = {}): FoundEvent => ({
  id: 'v1',
  title: 'Ann met',
  date: '2031-05-02',
  from: '2031-05-02',
  to: '2031-05-02',
  status: 'occurred',
  participants: ['e1'],
  places: [],
  mentions: [{ article: `folder/${FILE}`, start: 50, end: 53 }],
  ...more,
});

interface Case {
  readonly gold?: readonly GoldName[];
  readonly names?: readonly FoundName[];
  readonly events?: readonly GoldEvent[];
  readonly rows?: readonly FoundEvent[];
  readonly dates?: Gold['articles'][number]['dates'];
  readonly found?: FoundArticle['dates'];
  readonly mayMerge?: readonly (readonly string[])[];
}

function score(is: Case) {
  const names = is.gold ?? [gold(0, 'ann')];
  const documentTime = { values: [null], sources: ['none'] };
  const analysis: Analysis = {
    articles: [
      {
        id: `folder/${FILE}`,
        documentTime: { value: null, source: 'none' },
        mentions: is.names ?? [name(0, 'e1')],
        dates: is.found ?? [],
      },
    ],
    entities: ['e1', 'e2'].map((id) => ({ id, name: id, type: 'person' })),
    events: is.rows ?? [],
  };
  return scoreSeeds(
    {
      articles: [{ article: FILE, length: 99, documentTime, names, dates: is.dates ?? [] }],
      corpus: { articles: [FILE], mayMerge: is.mayMerge ?? [], events: is.events ?? [], junk: [] },
    },
    analysis,
  );
}

const counts = ({ gold: required, found, right }: { gold: number; found: number; right: number }) => ({
  required,
  found,
  right,
});

describe('seed scores: names', () => {
  const check = (title: string, is: Case, expected: ReturnType<typeof counts>): void => {
    it(title, () => assert.deepEqual(counts(score(is).names), expected));
  };
  check('span and type equal', {}, { required: 1, found: 1, right: 1 });
  check('missed', { names: [] }, { required: 1, found: 0, right: 0 });
  check('spurious', { names: [name(0, 'e1'), name(9, 'e1')] }, { required: 1, found: 2, right: 1 });
  check('wrong type', { names: [name(0, 'e1', { type: 'place' })] }, { required: 1, found: 1, right: 0 });
  check(
    'a type that is right too',
    { gold: [gold(0, 'ann', { types: ['place'] })], names: [name(0, 'e1', { type: 'place' })] },
    { required: 1, found: 1, right: 1 },
  );
  check(
    'a span that is right too, with a name in it that nobody found',
    {
      gold: [gold(0, 'ann'), gold(4, 'ltd', { alternatives: [[0, 5]] })],
      names: [name(0, 'e1', { end: 5 })],
    },
    { required: 1, found: 1, right: 1 },
  );
  check(
    'optional: not missed',
    { gold: [gold(0, 'ann', { optional: true })], names: [] },
    { required: 0, found: 0, right: 0 },
  );
  check(
    'optional: not spurious',
    { gold: [gold(0, 'ann', { optional: true })] },
    { required: 0, found: 0, right: 0 },
  );
  check(
    'determiner and possessive are left out',
    { gold: [gold(4, 'ann', { end: 7 })], names: [name(0, 'e1', { end: 9, text: 'the Ann’s' })] },
    { required: 1, found: 1, right: 1 },
  );
  check(
    'pronouns are no names',
    { names: [name(0, 'e1', { kind: 'pronoun' })] },
    { required: 1, found: 0, right: 0 },
  );
});

describe('seed scores: identity', () => {
  const two = [gold(0, 'ann'), gold(2, 'ann'), gold(4, 'bob')];
  const check = (title: string, is: Case, precision: number, recall: number): void => {
    it(title, () => {
      const { identity } = score(is);
      assert.ok(Math.abs(identity.precision - precision) < 1e-9, `precision ${identity.precision}`);
      assert.ok(Math.abs(identity.recall - recall) < 1e-9, `recall ${identity.recall}`);
    });
  };
  check('right', { gold: two, names: [name(0, 'e1'), name(2, 'e1'), name(4, 'e2')] }, 1, 1);
  check('split', { gold: two, names: [name(0, 'e1'), name(2, 'e3'), name(4, 'e2')] }, 1, (0.5 + 0.5 + 1) / 3);
  check('fused', { gold: two, names: [0, 2, 4].map((at) => name(at, 'e1')) }, (2 / 3 + 2 / 3 + 1 / 3) / 3, 1);
  check('missed', { gold: two, names: [name(0, 'e1'), name(2, 'e1')] }, 1, 2 / 3);
  check(
    'fused where that is right too',
    { gold: two, names: [0, 2, 4].map((at) => name(at, 'e1')), mayMerge: [['ann', 'bob']] },
    1,
    1,
  );
});

describe('seed scores: dates', () => {
  const friday = { start: 5, end: 11, text: 'Friday', type: 'DATE', values: ['2031-05-02'] };
  const found = { ...friday, value: '2031-05-02' };
  it('right value', () => assert.equal(score({ dates: [friday], found: [found] }).dates.value.f1, 1));
  it('overlap only', () => {
    const { dates } = score({ dates: [friday], found: [{ ...found, start: 2 }] });
    assert.deepEqual([dates.strict.f1, dates.value.f1], [0, 1]);
  });
  it('wrong value', () => {
    const { dates } = score({ dates: [friday], found: [{ ...found, value: '2031-05-09' }] });
    assert.deepEqual([dates.relaxed.f1, dates.value.f1], [1, 0]);
  });
});

describe('seed scores: events', () => {
  const check = (title: string, is: Case, wrong: readonly string[]): void => {
    it(title, () => {
      const [outcome] = score({ events: [event()], ...is }).events.outcomes;
      assert.ok(outcome?.row, 'found');
      const sides = ['date', 'status', 'participants', 'sources'] as const;
      assert.deepEqual(
        sides.filter((side) => !outcome[side]),
        wrong,
      );
      assert.equal(outcome.right, wrong.length === 0);
    });
  };
  check('right', { rows: [row()] }, []);
  check('another day', { rows: [row({ date: '2031-05-03' })] }, ['date']);
  check('planned', { rows: [row({ status: 'planned' })] }, ['status']);
  check('nobody', { rows: [row({ participants: [] })] }, ['participants']);
  check(
    'somebody else too',
    {
      gold: [gold(0, 'ann'), gold(2, 'bob')],
      names: [name(0, 'e1'), name(2, 'e2')],
      rows: [row({ participants: ['e1', 'e2'] })],
    },
    ['participants'],
  );
  check('a source missing', { events: [event({ sources: [FILE, 'b.txt'] })], rows: [row()] }, ['sources']);

  it('rows that are double or junk lower the precision', () => {
    const at = (start: number) => [{ article: FILE, start, end: start + 1 }];
    const { events } = score({
      events: [event()],
      rows: [row(), row({ id: 'v2' }), row({ mentions: at(80) })],
    });
    assert.deepEqual([events.matched, events.duplicates, events.junk], [1, 1, 1]);
    assert.equal(events.rowPrecision, 1 / 3);
  });

  it('not found', () => {
    assert.equal(
      eventShare(score({ events: [event()] }).events, ['core'], (outcome) => outcome.row !== undefined),
      0,
    );
  });
});

describe('seed gold', () => {
  it('scores 1 against itself', () => {
    const { articles, corpus } = readGold();
    const all = scoreSeeds({ articles, corpus }, analysisOf({ articles, corpus }));
    assert.deepEqual(
      [all.names.f1, all.identity.f1, all.dates.value.f1, all.dates.strict.f1, all.events.rowPrecision],
      [1, 1, 1, 1, 1],
    );
    assert.equal(
      eventShare(all.events, ['core', 'expected', 'optional'], (outcome) => outcome.right),
      1,
    );
    assert.deepEqual(all.documentTimes.errors, []);
  });

  it('has names that do not overlap, but for optional ones', () => {
    for (const { names } of readGold().articles) {
      const required = names.filter((item) => !item.optional);
      assert.deepEqual(
        align(
          required,
          required.map((item) => ({ ...item })),
          false,
        ).missed,
        [],
      );
      for (const [index, item] of required.entries())
        assert.ok(item.start >= (required[index - 1]?.end ?? 0));
    }
  });
});

/** The gold as an analysis that found all of it. */
function analysisOf({ articles, corpus }: Gold): Analysis {
  const entities = new Map(articles.flatMap(({ names }) => names.map((item) => [item.entity, item.type])));
  return {
    articles: articles.map(({ article, documentTime, names, dates }) => ({
      id: article,
      documentTime: { value: documentTime.values[0] ?? null, source: documentTime.sources[0] ?? 'none' },
      mentions: names.map((item) => ({ ...item, kind: 'name' })),
      dates: dates.map((item) => ({ ...item, value: item.values[0] ?? '' })),
    })),
    entities: [...entities].map(([id, type]) => ({ id, name: id, type })),
    events: corpus.events.map((item) => ({
      id: item.id,
      title: item.title,
      date: item.dates[0] ?? null,
      from: item.from,
      to: item.to,
      status: item.status[0] ?? 'occurred',
      participants: item.participants[0] ?? [],
      places: item.places,
      mentions: item.triggers,
    })),
  };
}
