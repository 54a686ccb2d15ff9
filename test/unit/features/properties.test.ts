import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../../src/engine';
import {
  adjacentMention,
  articleLines,
  dateHints,
  decisionsToReview,
  definitions,
  documentSymbols,
  entityIds,
  entityTarget,
  entityTargets,
  eventAt,
  highlights,
  hover,
  identityQuestions,
  mentionsOf,
  nameGroups,
  nameTarget,
  outline,
  references,
  semanticTokens,
  undatedExpressions,
  workspaceSymbols,
} from '../../../src/features';
import type { DocumentSymbol, Position, Range } from '../../../src/features/types';
import { models } from './workspace';

/** Pieces that make the stages find things, and pieces that break careless code. */
const PIECES = [
  'Elena Marsh', 'Marsh', 'British Prime Minister', 'met', 'Tomas Varga', ' in Budapest', ' on Monday', 'the U.S.', 'visited',
  '12 May 2031', 'date 2031-02-17', 'last week', 'will resign', 'said', '"We agree,"', '“', '”', "'", 'she', 'their talks',
  'Home > News > Business >', 'ALSO READ :', '# Heading', 'BERLIN, May 3 (Wire) -', '(', ')', '.', ',', '. ', '; ', '\n', '\n\n',
  '\r\n', '\r', '\t', '\u00a0', '\u2028', '\ufeff', '\ud800', '\udc00', '👩‍🚒', 'é', 'ß', '北京', '\0', '2031-13-45', '99/99/9999',
]; // prettier-ignore

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);
const anyPosition: fc.Arbitrary<Position> = fc.record({
  line: fc.integer({ min: -2, max: 40 }),
  character: fc.integer({ min: -2, max: 300 }),
});

function corpusOf(texts: readonly string[]): CorpusSnapshot {
  const set = texts.map((text, i) => readArticle({ id: `${i}.txt`, text }, models()));
  return applyChange(emptyCorpus(), { set, remove: [] });
}

function askEverything(corpus: CorpusSnapshot, id: string, at: Position, query: string): void {
  hover(corpus, id, at);
  definitions(corpus, id, at);
  references(corpus, id, at);
  highlights(corpus, id, at);
  eventAt(corpus, id, at);
  for (const direction of ['next', 'previous'] as const) {
    adjacentMention(corpus, id, at, direction, 'article');
    adjacentMention(corpus, id, at, direction, 'corpus');
  }
  semanticTokens(corpus, id);
  documentSymbols(corpus, id);
  dateHints(corpus, id);
  undatedExpressions(corpus, id);
  workspaceSymbols(corpus, query);
  articleLines(corpus);
  nameGroups(corpus);
  nameTarget(corpus, id, { start: at, end: at });
  nameTarget(corpus, id, { start: { line: 0, character: 0 }, end: at });
  entityTargets(corpus);
  identityQuestions(corpus);
  decisionsToReview(corpus);
  for (const entity of entityIds(corpus)) entityTarget(corpus, entity);
  for (const entity of corpus.entities.keys()) mentionsOf(corpus, entity);
  for (const grouping of ['date', 'article', 'person'] as const) {
    outline(corpus, { grouping, filter: query, all: true });
  }
}

describe('features on any text', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyPosition, fc.string(), (texts, at, query) => {
        const corpus = corpusOf(texts);
        for (const id of ['0.txt', '1.txt', 'missing.txt']) askEverything(corpus, id, at, query);
      }),
      { numRuns: 150 },
    );
  });

  it('colour disjoint stretches in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end: Position = { line: 0, character: 0 };
        for (const { range } of semanticTokens(corpusOf([text]), '0.txt')) {
          assert.ok(compare(end, range.start) <= 0 && compare(range.start, range.end) < 0);
          end = range.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('outline symbols that lie within one another, and whose names lie within them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const end = { line: Number.POSITIVE_INFINITY, character: 0 };
        checkSymbols(documentSymbols(corpusOf([text]), '0.txt'), { start: { line: 0, character: 0 }, end });
      }),
      { numRuns: 150 },
    );
  });

  it('find a mention again at its own place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const corpus = corpusOf([text]);
        for (const id of corpus.entities.keys()) {
          for (const { range } of mentionsOf(corpus, id).flatMap(({ mentions }) => mentions)) {
            const card = hover(corpus, '0.txt', range.start);
            assert.ok(card, `nothing at ${JSON.stringify(range)}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function checkSymbols(symbols: readonly DocumentSymbol[], parent: Range): void {
  for (const { range, selection, children } of symbols) {
    assert.ok(within(range, parent), 'a symbol lies outside of its parent');
    assert.ok(within(selection, range), 'the name of a symbol lies outside of it');
    checkSymbols(children, range);
  }
}

function within(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
