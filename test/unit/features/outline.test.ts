import assert from 'node:assert/strict';
import { applyChange, editArticle, readArticle, type CorpusSnapshot } from '../../../src/engine';
import type { TimelineEvent } from '../../../src/engine/timeline/types';
import { eventAt, eventChoices, outline, outlineEvent, placesOf } from '../../../src/features';
import type {
  EventLine,
  OutlineGroup,
  OutlineGroupKey,
  OutlineOptions,
  OutlineRow,
} from '../../../src/features/types';
import { theStory } from './story';
import type { OutlineRows } from '../../../src/features/outline-rows';
import { models, Workspace } from './workspace';

const DEFAULTS: OutlineOptions = { grouping: 'date', filter: '', all: false };

function groups(options: Partial<OutlineOptions>): readonly OutlineGroup[] {
  return outline(theStory().corpus, { ...DEFAULTS, ...options });
}

function labelOf(key: OutlineGroupKey): string {
  switch (key.kind) {
    case 'date':
      return key.value;
    case 'article':
      return key.article;
    case 'person':
      return key.name;
    default:
      return key.kind;
  }
}

function show(options: Partial<OutlineOptions>): Record<string, string[]> {
  return Object.fromEntries(groups(options).map(({ key, events }) => [labelOf(key), events.map(wordsOf)]));
}

/** The words that tell a row's event most clearly. How rows are titled is none of the outline's business. */
function wordsOf({ place }: EventLine): string {
  return theStory().words(place) ?? '';
}

const MET = 'a.txt: met';
const VISIT = 'a.txt: visit';
const BERLIN = 'a.txt: visited';
const LEFT = 'b.txt: left';
const CHOICE = 'c.txt: choose';
const RESIGNED = 'c.txt: resigned';

describe('outline', () => {
  it('by date has days and months in order of time, undated events last', () => {
    assert.deepEqual(Object.entries(show({})), [
      ['2031-03', [BERLIN]],
      ['2031-05-12', [MET]],
      ['2031-05-13', [LEFT]],
      ['2031-05-20', [VISIT]],
      ['undated', [CHOICE, RESIGNED]],
    ]);
  });
  it('has one row for an event of several articles', () => {
    const row = groups({})
      .flatMap(({ events }) => events)
      .find((event) => wordsOf(event) === MET);
    assert.deepEqual([row?.sources, row?.status, row?.places], [2, 'occurred', ['Budapest']]);
  });
  it('tells why a row has no date', () => {
    const undated = groups({}).at(-1);
    assert.deepEqual(undated?.key, { kind: 'undated' });
    assert.equal(undated.events.find((event) => wordsOf(event) === RESIGNED)?.open?.kind, 'article-undated');
  });
  it('has what happened on a day that is not told where its article stands in time', () => {
    const { corpus } = new Workspace({
      'dated.txt': 'date 2031-05-14\n\nElena Marsh lives in Budapest, where she has married Tomas Varga.\n',
      'later.txt': 'date 2031-05-20\n\nElena Marsh visited Tomas Varga in Berlin on 19 May 2031.\n',
      'before.txt': 'date 2031-05-13\n\nElena Marsh signed a treaty with Norway on 12 May 2031.\n',
    });
    const keys = outline(corpus, DEFAULTS).map(({ key }) => key);
    assert.deepEqual(keys, [
      { kind: 'date', value: '2031-05-12' },
      { kind: 'bounded', from: null, to: '2031-05-14' },
      { kind: 'date', value: '2031-05-19' },
    ]);
    const byDate = outline(corpus, DEFAULTS).flatMap(({ events }) => events);
    const [marsh] = outline(corpus, { ...DEFAULTS, grouping: 'person' });
    assert.deepEqual(marsh?.key.kind === 'person' && marsh.key.name, 'Elena Marsh');
    assert.deepEqual(marsh?.events, byDate, 'in the same order');
  });
  it('has what is told only by when apart from what was on that day', () => {
    const { corpus } = new Workspace({
      'a.txt':
        'date 2031-05-14\n\nElena Marsh will resign by 20 May 2031. Tomas Varga will resign on 20 May 2031. ' +
        'Elena Marsh will sign a treaty with Norway by 2035. Tomas Varga will visit Berlin by the end of the year. The Union had left the treaty by 3 May 2031.\n',
    });
    const all = outline(corpus, { ...DEFAULTS, all: true });
    assert.deepEqual(
      all.map(({ key }) => key),
      [
        { kind: 'bounded', from: null, to: '2031-05-03' },
        { kind: 'date', value: '2031-05-20', by: 'by' },
        { kind: 'date', value: '2031-05-20' },
        { kind: 'date', value: '2031', by: 'by the end' },
        { kind: 'date', value: '2035', by: 'by' },
      ],
    );
    assert.deepEqual(
      all.map(({ events }) => events.map(({ by }) => by)),
      [['by'], ['by'], [undefined], ['by the end'], ['by']],
    );
  });
  it('has a heading of their own for a few days in a row, in order of time', () => {
    const { corpus } = new Workspace({
      'a.txt':
        'date 2031-05-14\n\nElena Marsh visited Oslo from 3 to 5 May 2031. Elena Marsh resigned on 9 May 2031. ' +
        'Elena Marsh signed a treaty with Norway on 2 May 2031. Tomas Varga will visit Peru from 20 to 22 May 2031. ' +
        'Tomas Varga will resign on 21 May 2031. Elena Marsh was elected this month.\n',
    });
    const keys = outline(corpus, DEFAULTS).map(({ key }) => key);
    assert.deepEqual(keys, [
      { kind: 'date', value: '2031-05' },
      { kind: 'date', value: '2031-05-02' },
      { kind: 'days', from: '2031-05-03', to: '2031-05-05' },
      { kind: 'date', value: '2031-05-09' },
      { kind: 'days', from: '2031-05-20', to: '2031-05-22' },
      { kind: 'date', value: '2031-05-21' },
    ]);
  });
  it('by article has those with a date first, and an event under each that tells it', () => {
    const shown = show({ grouping: 'article' });
    assert.deepEqual(Object.keys(shown), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(shown['b.txt'], [MET, LEFT]);
  });
  it('by person has who takes part most often first, events without persons last', () => {
    const shown = show({ grouping: 'person' });
    assert.deepEqual(Object.keys(shown), ['Elena Marsh', 'Tomas Varga', 'nobody']);
    assert.deepEqual(shown['Tomas Varga'], [MET]);
    assert.deepEqual(shown['nobody'], [CHOICE]);
  });
  it('by person has an event under each whom its title names, and under no other', () => {
    const { corpus } = new Workspace({
      'a.txt': 'date 2031-05-02\n\nAda Marsh demanded on Friday that Ivo Varga resign. Una Moe was there.\n',
    });
    const shown = outline(corpus, { ...DEFAULTS, grouping: 'person' }).map(({ key }) => labelOf(key));
    assert.deepEqual(shown, ['Ada Marsh', 'Ivo Varga']);
  });
  it('has minor events only when asked', () => {
    const rows = (all: boolean): number => groups({ all }).flatMap(({ events }) => events).length;
    assert.ok(rows(true) > rows(false));
  });
  const filtered = (filter: string, expected: readonly string[]): void => {
    it(`filtered by "${filter}"`, () => {
      assert.deepEqual(Object.values(show({ filter })).flat(), expected);
    });
  };
  filtered('varga', [MET]);
  filtered('MARSH  berlin', [BERLIN]);
  filtered('2031-05-20', [VISIT]);
  filtered('may 20, 2031', [VISIT]);
  filtered(' ', [BERLIN, MET, LEFT, VISIT, CHOICE, RESIGNED]);
  filtered('marsh atlantis', []);
  it('of minor events, too, has no row that is a verb alone, but a noun', () => {
    const { corpus } = new Workspace({
      'a.txt':
        'The quake came at night.\n\nIt is late, they believed.\n\nAda Marsh met Ivo Varga on 2 May 2031.\n',
    });
    const rows = outline(corpus, { ...DEFAULTS, all: true }).flatMap(({ events }) => events);
    assert.ok(corpus.events.some(({ title }) => title === 'Believing'));
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Ada Marsh meets Ivo Varga', 'Quake comes at night', 'Quake'],
    );
  });
  it('of an empty corpus is empty', () => {
    assert.deepEqual(outline(new Workspace({}).corpus, DEFAULTS), []);
  });
});

describe('outline after a change, with the rows of the one before', () => {
  const rows: OutlineRows = new WeakMap();
  const all = { ...DEFAULTS, all: true };
  const { corpus: before } = theStory();
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['a line above', (text) => `\n${text}`],
    ['another name', (text) => text.replaceAll('Elena Marsh', 'Erika Moss')],
    ['an event more', (text) => `${text}\nMarsh flew to Oslo on 2 June 2031.\n`],
  ];
  const edited = (changed: (text: string) => string): readonly CorpusSnapshot[] => {
    const read = readArticle({ id: 'b.txt', text: changed(theStory().text('b.txt')) }, models());
    return [editArticle(before, read), applyChange(before, { set: [read], remove: [] })];
  };
  for (const [what, changed] of changes) {
    it(`is what it is without them: ${what}`, () => {
      outline(before, all, rows);
      for (const corpus of edited(changed))
        assert.deepEqual(outline(corpus, all, rows), outline(corpus, all));
    });
  }
  it('keeps those of other articles', () => {
    const others = (corpus: CorpusSnapshot): readonly OutlineRow[] =>
      outline(corpus, all, rows)
        .flatMap(({ events }) => events)
        .filter(({ place }) => place.article === 'c.txt');
    const old = others(before);
    assert.ok(old.length > 0);
    for (const corpus of edited((text) => `\n${text}`))
      others(corpus).forEach((row, i) => assert.equal(row, old[i]));
  });
});

describe('outlineEvent', () => {
  it('has one mention of each article', () => {
    const row = groups({})
      .flatMap(({ events }) => events)
      .find((event) => wordsOf(event) === MET);
    const event = outlineEvent(theStory().corpus, row?.id ?? '');
    assert.deepEqual(
      event?.mentions.map(({ trigger }) => `${trigger.article}: ${trigger.text}`),
      ['a.txt: met', 'b.txt: met'],
    );
  });
  it('of an event that is not there is nothing', () => {
    assert.equal(outlineEvent(theStory().corpus, 'none'), undefined);
  });
});

describe('eventChoices', () => {
  it('has all other events with their sentences, those nearest in time first', () => {
    const { corpus } = theStory();
    const [met] = groups({ filter: '2031-05-12' }).flatMap(({ events }) => events);
    const choices = eventChoices(corpus, met?.id ?? '');
    const left = choices.findIndex(({ sentence }) => sentence === 'Marsh left Hungary on Tuesday.');
    const visited = choices.findIndex(({ sentence }) => sentence === 'Marsh visited Berlin in March 2031.');
    assert.ok(left >= 0 && visited > left, `${left} ${visited}`);
    assert.deepEqual(
      [choices.length, choices.some(({ id }) => id === met?.id)],
      [corpus.events.length - 1, false],
    );
  });
  it('has main events before minor ones, and for one without a day those without one first', () => {
    const { corpus } = theStory();
    const undated = corpus.events.find(({ from, to }) => from === null && to === null);
    const choices = eventChoices(corpus, undated?.id ?? '');
    const eventOf = (id: string): TimelineEvent | undefined => corpus.events.find((one) => one.id === id);
    const firstMinor = choices.findIndex(({ main }) => !main);
    assert.ok(firstMinor > 0 && choices.slice(firstMinor).every(({ main }) => !main));
    const areUndated = choices
      .slice(0, firstMinor)
      .map(({ id }) => eventOf(id)?.from === null && eventOf(id)?.to === null);
    assert.deepEqual(
      areUndated,
      areUndated.toSorted((a, b) => Number(b) - Number(a)),
    );
  });
});

describe('eventAt', () => {
  const check = (what: string, id: string, words: string, expected: string | undefined): void => {
    it(what, () => {
      const { corpus, at } = { corpus: theStory().corpus, at: theStory().at(id, words) };
      const found = eventAt(corpus, ...at);
      const told = found === undefined ? [] : placesOf(corpus, found).map((place) => theStory().words(place));
      assert.ok(expected === undefined ? found === undefined : told.includes(expected), told.join());
    });
  };
  check('is the event told there', 'a.txt', 'She will $$CURSOR$$visit', VISIT);
  check('is the one told last before', 'a.txt', 'a new $$CURSOR$$treaty', VISIT);
  check('is nothing before the first one', 'a.txt', '12 $$CURSOR$$May', undefined);
  it('is nothing in an article that is not there', () => {
    assert.equal(eventAt(theStory().corpus, 'z.txt', { line: 0, character: 0 }), undefined);
  });
});
