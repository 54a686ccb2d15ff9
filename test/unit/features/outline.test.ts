import assert from 'node:assert/strict';
import { eventAt, outline } from '../../../src/features';
import type { OutlineGroup, OutlineGroupKey, OutlineOptions } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';

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
  return Object.fromEntries(
    groups(options).map(({ key, events }) => [labelOf(key), events.map(({ title }) => title)]),
  );
}

const MET = 'Marsh met Varga in Budapest';
const VISIT = 'Marsh will visit Vienna on 20 May 2031';
const CHOICE = 'The Labour Party will choose a new leader by autumn';

describe('outline', () => {
  it('by date has days and months in order of time, undated events last', () => {
    assert.deepEqual(Object.entries(show({})), [
      ['2031-03', ['Marsh visited Berlin']],
      ['2031-05-12', [MET]],
      ['2031-05-13', ['Marsh left Hungary']],
      ['2031-05-20', [VISIT]],
      ['undated', [CHOICE, 'Marsh resigned']],
    ]);
  });
  it('has one row for an event of several articles, with each mention', () => {
    const row = groups({})
      .flatMap(({ events }) => events)
      .find(({ title }) => title === MET);
    assert.deepEqual(
      row?.mentions.map(({ trigger }) => `${trigger.article}: ${trigger.text}`),
      ['a.txt: meets', 'a.txt: met', 'b.txt: met'],
    );
    assert.deepEqual([row?.sources, row?.status, row?.places], [2, 'occurred', ['Budapest']]);
  });
  it('tells why a row has no date', () => {
    const undated = groups({}).at(-1);
    assert.deepEqual(undated?.key, { kind: 'undated' });
    assert.equal(
      undated.events.find(({ title }) => title === 'Marsh resigned')?.open?.kind,
      'article-undated',
    );
  });
  it('by article has those with a date first, and an event under each that tells it', () => {
    const shown = show({ grouping: 'article' });
    assert.deepEqual(Object.keys(shown), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(shown['b.txt'], [MET, 'Marsh left Hungary']);
  });
  it('by person has who takes part most often first, events without persons last', () => {
    const shown = show({ grouping: 'person' });
    assert.deepEqual(Object.keys(shown), ['Elena Marsh', 'Tomas Varga', 'nobody']);
    assert.deepEqual(shown['Tomas Varga'], [MET]);
    assert.deepEqual(shown['nobody'], [CHOICE]);
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
  filtered('MARSH  berlin', ['Marsh visited Berlin']);
  filtered('2031-05-20', [VISIT]);
  filtered(' ', ['Marsh visited Berlin', MET, 'Marsh left Hungary', VISIT, CHOICE, 'Marsh resigned']);
  filtered('marsh atlantis', []);
  it('of an empty corpus is empty', () => {
    assert.deepEqual(outline(new Workspace({}).corpus, DEFAULTS), []);
  });
});

describe('eventAt', () => {
  const check = (what: string, id: string, words: string, expected: string | undefined): void => {
    it(what, () => {
      const { corpus, at } = { corpus: theStory().corpus, at: theStory().at(id, words) };
      const found = eventAt(corpus, ...at);
      assert.equal(corpus.events.find((event) => event.id === found)?.title, expected);
    });
  };
  check('is the event told there', 'a.txt', 'She will $$CURSOR$$visit', VISIT);
  check('is the one told last before', 'a.txt', 'a new $$CURSOR$$treaty', VISIT);
  check('is nothing before the first one', 'a.txt', '12 $$CURSOR$$May', undefined);
  it('is nothing in an article that is not there', () => {
    assert.equal(eventAt(theStory().corpus, 'z.txt', { line: 0, character: 0 }), undefined);
  });
});
