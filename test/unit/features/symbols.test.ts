import assert from 'node:assert/strict';
import { documentSymbols, workspaceSymbols } from '../../../src/features';
import type { DocumentSymbol } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';

describe('documentSymbols', () => {
  const show = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ kind, selection, detail, children }) => [
      `${'  '.repeat(depth)}${kind}: ${theStory().slice('a.txt', selection)}${detail && ` (${detail})`}`,
      ...show(children, depth + 1),
    ]);

  it('are the headline, its sections, and the events that they tell', () => {
    assert.deepEqual(show(documentSymbols(theStory().corpus, 'a.txt')), [
      'headline: Marsh meets Varga in Budapest',
      '  event: meets (2031-05-12)',
      '  event: visit (2031-05-20)',
      '  section: The background',
      '    event: visited (2031-03)',
    ]);
  });
  it('show each event once, where it is told first', () => {
    const [headline] = documentSymbols(theStory().corpus, 'a.txt');
    const met = headline?.children[0];
    assert.equal(met && theStory().slice('a.txt', met.selection), 'meets');
  });
  it('lie within one another', () => {
    const within = (symbol: DocumentSymbol, line: number): void => {
      assert.ok(symbol.range.start.line >= line);
      symbol.children.forEach((child) => within(child, symbol.range.start.line));
    };
    documentSymbols(theStory().corpus, 'a.txt').forEach((symbol) => within(symbol, 0));
  });
  it('of an article without a headline are its events', () => {
    const text =
      'British Prime Minister Elena Marsh met Hungarian President Tomas Varga in Budapest on 12 May 2031.';
    const symbols = documentSymbols(new Workspace({ 'a.txt': text }).corpus, 'a.txt');
    assert.deepEqual(
      symbols.map(({ kind }) => kind),
      ['event'],
    );
  });
  it('of an empty or missing article are none', () => {
    const { corpus } = new Workspace({ 'a.txt': '' });
    assert.deepEqual(documentSymbols(corpus, 'a.txt'), []);
    assert.deepEqual(documentSymbols(corpus, 'z.txt'), []);
  });
});

describe('workspaceSymbols', () => {
  const check = (query: string, expected: readonly string[]): void => {
    it(query || '(everything)', () => {
      const found = workspaceSymbols(theStory().corpus, query).map(
        ({ kind, place }) => `${kind}: ${theStory().words(place) ?? ''}`,
      );
      assert.deepEqual(found, expected);
    });
  };
  check('elena', ['person: a.txt: Elena Marsh', 'timelineEvent: c.txt: resigned']);
  check('MARSH vienna', ['timelineEvent: a.txt: visit']);
  check('labour party', ['organization: b.txt: Labour Party', 'timelineEvent: c.txt: choose']);
  check('2031-03', ['timelineEvent: a.txt: visited']);
  check('atlantis', []);
  it('lead to where a name is introduced and an event told most clearly', () => {
    const story = theStory();
    const words = (query: string): (string | undefined)[] =>
      workspaceSymbols(story.corpus, query).map(({ place }) => story.words(place));
    assert.deepEqual(words('tomas'), ['a.txt: Tomas Varga']);
    assert.deepEqual(words('meets budapest'), ['a.txt: met']);
  });
  it('say under which other name one was found', () => {
    const { corpus } = new Workspace({
      'a.txt': 'The Norwegian Polar Institute (NPI) opened a hut on Monday. The NPI paid for it.\n',
    });
    const named = (query: string): string[] => workspaceSymbols(corpus, query).map(({ name }) => name);
    assert.deepEqual(named('npi'), ['Norwegian Polar Institute (NPI)']);
    assert.ok(named('polar').includes('Norwegian Polar Institute'));
  });
  it('list the names most mentioned first', () => {
    const names = workspaceSymbols(theStory().corpus, '').filter(({ kind }) => kind !== 'timelineEvent');
    const counts = names.map(({ detail }) => Number(detail));
    assert.equal(names[0]?.name, 'Elena Marsh');
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
  });
});
