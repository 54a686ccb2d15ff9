import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyChange,
  emptyCorpus,
  readArticle,
  type ArticleReading,
  type CorpusSnapshot,
} from '../../../../src/engine';
import type { Decision } from '../../../../src/engine/decisions';
import { models } from '../../features/workspace';

const TEXTS: Readonly<Record<string, string>> = {
  a: '12 May 2031\n\nBritish Prime Minister Elena Marsh met Hungarian President Tomas Varga in Budapest on Monday.',
  b: '13 May 2031\n\nElena Marsh, the leader of the Labour Party, met Tomas Varga in Budapest on Monday.',
  c: 'Marsh resigns\n\nElena Marsh resigned on Thursday. The Labour Party will choose a new leader.',
  d: '20 May 2031\n\nMarsh resigned on Thursday, 15 May 2031, officials said. Varga visited Vienna.',
};

function read(id: string, text = TEXTS[id] ?? ''): ArticleReading {
  return readArticle({ id, text }, models());
}

function corpusOf(...readings: readonly ArticleReading[]): CorpusSnapshot {
  return applyChange(emptyCorpus(), { set: readings, remove: [] });
}

function all(): ArticleReading[] {
  return Object.keys(TEXTS).map((id) => read(id));
}

describe('applyChange', () => {
  it('gives an empty corpus for no articles', () => {
    assert.deepEqual(corpusOf(), emptyCorpus());
  });

  it('has the articles in order of their ids', () => {
    assert.deepEqual([...corpusOf(read('c'), read('a'), read('b')).articles.keys()], ['a', 'b', 'c']);
  });

  it('is the same whatever the order of arrival', () => {
    const readings = all();
    const expected = corpusOf(...readings);
    const order = fc.shuffledSubarray(readings, { minLength: readings.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: 4 }), (shuffled, split) => {
        const first = corpusOf(...shuffled.slice(0, split));
        assert.deepEqual(applyChange(first, { set: shuffled.slice(split), remove: [] }), expected);
      }),
      { numRuns: 10 },
    );
  });

  it('follows decisions, and keeps to them until others come', () => {
    const is = (entity: string, article: string): Decision => ({
      kind: 'chain',
      by: 'reader',
      entity,
      chain: { article, name: 'elena-marsh' },
    });
    const decisions: Decision[] = [
      is('person:elena-marsh', 'a'),
      is('person:elena-marsh~2', 'b'),
      { kind: 'apart', by: 'reader', entity: 'person:elena-marsh', other: 'person:elena-marsh~2' },
    ];
    const where = (corpus: CorpusSnapshot): unknown => corpus.entities.get('person:elena-marsh')?.articles;
    const plain = corpusOf(read('a'), read('b'));
    const parted = applyChange(plain, { set: [], remove: [], decisions });
    assert.deepEqual(where(parted), ['a']);
    assert.deepEqual(parted.entities.get('person:elena-marsh~2')?.articles, ['b']);
    assert.equal(applyChange(parted, { set: [], remove: [], decisions: [...decisions] }), parted);
    assert.deepEqual(where(applyChange(parted, { set: [read('d')], remove: [] })), ['a', 'd']);
    const again = applyChange(parted, { set: [], remove: [], decisions: [] });
    assert.deepEqual(where(again), ['a', 'b']);
  });

  it('links what articles have in common', () => {
    const corpus = corpusOf(read('a'), read('b'));
    assert.deepEqual(corpus.entities.get('person:elena-marsh')?.articles, ['a', 'b']);
    const met = corpus.events.find(({ mentions }) => mentions.length > 1);
    assert.deepEqual(
      met?.mentions.map(({ article }) => article),
      ['a', 'b'],
    );
    assert.ok(met && corpus.eventsOf.get('person:elena-marsh')?.includes(met));
  });

  it('forgets an article that went', () => {
    const corpus = applyChange(corpusOf(...all()), { set: [], remove: ['b', 'd'] });
    assert.deepEqual(corpus, corpusOf(read('a'), read('c')));
  });

  it('forgets everything', () => {
    assert.deepEqual(applyChange(corpusOf(...all()), { set: [], remove: Object.keys(TEXTS) }), emptyCorpus());
  });

  it('takes an article that goes and comes in one change for changed', () => {
    const corpus = applyChange(corpusOf(read('a')), { set: [read('a', TEXTS['c'])], remove: ['a'] });
    assert.deepEqual(corpus, corpusOf(read('a', TEXTS['c'])));
  });

  it('takes the last one of several readings with one id', () => {
    assert.deepEqual(corpusOf(read('a'), read('a', TEXTS['c'])), corpusOf(read('a', TEXTS['c'])));
  });

  it('dates an article anew when another one that dated it goes', () => {
    const dated = corpusOf(read('c'), read('d'));
    const alone = applyChange(dated, { set: [], remove: ['d'] });
    assert.equal(alone.articles.get('c')?.documentTime.source, 'none');
  });
});

describe('applyChange, where nothing changed', () => {
  it('is the same corpus', () => {
    const readings = all();
    const corpus = corpusOf(...readings);
    assert.equal(applyChange(corpus, { set: readings, remove: ['z'] }), corpus);
  });

  it('keeps the readings of other articles', () => {
    const readings = all();
    const corpus = applyChange(corpusOf(...readings), { set: [read('b', 'It rained.')], remove: [] });
    for (const reading of readings.filter(({ id }) => id !== 'b')) {
      assert.equal(corpus.articles.get(reading.id)?.reading, reading);
    }
  });

  it('keeps articles, entities and events that have nothing to do with the change', () => {
    const far = read('e', '3 June 2031\n\nAnna Keller visited Lisbon on Tuesday.');
    const before = corpusOf(...all(), far);
    const after = applyChange(before, { set: [read('b', 'It rained.')], remove: [] });
    assert.equal(after.articles.get('e'), before.articles.get('e'));
    assert.equal(after.entities.get('person:anna-keller'), before.entities.get('person:anna-keller'));
    const events = before.eventsOf.get('person:anna-keller');
    assert.ok(events.length > 0 && events.every((event) => after.events.includes(event)));
  });

  it('leaves the corpus before it as it was', () => {
    const before = corpusOf(...all());
    const { linker, timelines, eventsOf, ...rest } = before;
    const copy = { linker, timelines, eventsOf, ...structuredClone(rest) };
    applyChange(before, { set: [read('b', 'Elena Marsh left.')], remove: ['a'] });
    assert.deepEqual(before, copy);
  });

  it('may be changed again after another change was made to it', () => {
    const before = corpusOf(...all());
    applyChange(before, { set: [read('b', 'Elena Marsh met Ida Marsh.')], remove: ['a'] });
    const after = applyChange(before, { set: [], remove: ['d'] });
    assert.deepEqual(after, corpusOf(read('a'), read('b'), read('c')));
  });
});

describe('applyChange, of edits', () => {
  const EDITS = [
    '',
    ' ',
    'x',
    '\n',
    ' Elena Marsh ',
    ' the new leader',
    ' on Friday',
    '.',
    ' met Anna Keller.',
    '2 May 2031\n',
  ];

  it('is the same as the corpus of the edited articles', () => {
    const edit = fc.record({
      id: fc.constantFrom(...Object.keys(TEXTS)),
      at: fc.integer({ min: 0, max: 120 }),
      cut: fc.integer({ min: 0, max: 12 }),
      words: fc.constantFrom(...EDITS),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const texts: Record<string, string> = { ...TEXTS };
        let corpus = corpusOf(...all());
        for (const { id, at, cut, words } of edits) {
          const text = texts[id] ?? '';
          texts[id] = text.slice(0, at) + words + text.slice(at + cut);
          corpus = applyChange(corpus, { set: [read(id, texts[id])], remove: [] });
        }
        assert.deepEqual(corpus, corpusOf(...Object.entries(texts).map(([id, text]) => read(id, text))));
      }),
      { numRuns: 12 },
    );
  }).timeout(60_000);

  it('follows descriptions that move', () => {
    const before = corpusOf(...all());
    const text = `Rain fell.\n\n${TEXTS['b'] ?? ''}`;
    const after = applyChange(before, { set: [read('b', text)], remove: [] });
    const place = after.entities
      .get('person:elena-marsh')
      ?.descriptions.find(({ article }) => article === 'b');
    assert.equal(place && text.slice(place.start, place.end), 'leader of the Labour Party');
  });
});
