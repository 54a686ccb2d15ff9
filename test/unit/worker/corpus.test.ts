import assert from 'node:assert/strict';
import type { ArticleContent, ArticleSource, CorpusState } from '../../../src/protocol/methods';
import { WorkerCorpus } from '../../../src/worker/corpus';
import type { Reader, Readers } from '../../../src/worker/readers';
import { encodeReading, readingIndex } from '../../../src/worker/reading-index';
import { breathe, fakeEngine, readingOf, texts, type FakeEngine } from './fake-engine';

interface Bench {
  readonly corpus: WorkerCorpus<string>;
  readonly engine: FakeEngine;
  readonly files: Map<string, Uint8Array>;
  readonly states: CorpusState[];
  readonly progress: string[];
}

const NO_READERS: Readers = { each: [], end: () => undefined };

function bench(linkingMs = 0, readers = NO_READERS): Bench {
  const engine = fakeEngine(linkingMs);
  const files = new Map<string, Uint8Array>();
  const states: CorpusState[] = [];
  const progress: string[] = [];
  const corpus = new WorkerCorpus({
    engine,
    models: 'models',
    index: readingIndex('1'),
    readFile: (path, maximumSize) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`no file ${path}`);
      return bytes.length > maximumSize ? { kind: 'too-large', size: bytes.length } : bytes;
    },
    startReaders: () => readers,
    breathe,
    progress: (done, total) => progress.push(`${done}/${total}`),
    changed: (state) => states.push(state),
  });
  return { corpus, engine, files, states, progress };
}

function source(id: string, content: ArticleContent, more: Partial<ArticleSource> = {}): ArticleSource {
  return { id, content, given: {}, ...more };
}
const text = (id: string, words: string): ArticleSource => source(id, { kind: 'text', text: words });
const file = (id: string, maximumSize = 100): ArticleSource =>
  source(id, { kind: 'path', path: id, maximumSize });

describe('The corpus of the worker', () => {
  it('takes in articles, changes and removals', async () => {
    const { corpus, states } = bench();
    await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
    assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'one', b: 'two' });
    await corpus.update({ set: [text('a', 'three')], remove: ['b'] });
    assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'three' });
    assert.deepEqual(
      states.map(({ articles }) => articles),
      [2, 1],
    );
  });

  it('links all that came together once', async () => {
    const { corpus, engine } = bench();
    await corpus.update({ set: [text('a', 'one'), text('b', 'two'), text('c', 'three')], remove: [] });
    assert.deepEqual(engine.links, [3]);
  });

  it('has told that all are read before it links them', async () => {
    const { corpus, progress } = bench();
    const set = Array.from({ length: 40 }, (_, i) => text(`a${i}`, `news ${i}`));
    await corpus.update({ set, remove: [] });
    assert.equal(progress.at(-1), '40/40');
  });

  it('reads the same text once, and says nothing where nothing changed', async () => {
    const { corpus, engine, states } = bench();
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    await corpus.update({ set: [text('a', 'one')], remove: ['unknown'] });
    assert.deepEqual(engine.read, ['a']);
    assert.equal(states.length, 1);
  });

  it('reads an article again when its settings change', async () => {
    const { corpus, engine } = bench();
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    await corpus.update({
      set: [source('a', { kind: 'text', text: 'one' }, { given: { date: '2025-04-18' } })],
      remove: [],
    });
    assert.deepEqual(engine.read, ['a', 'a']);
  });

  it('does not read again what it has read before', async () => {
    const { corpus, engine } = bench();
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    await corpus.update({ set: [text('a', 'two')], remove: [] });
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    assert.deepEqual(engine.read, ['a', 'a']);
    assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'one' });
  });

  it('reads files, and names those that it skips with the reason', async () => {
    const { corpus, files } = bench();
    files.set('good', Buffer.from('\ufeffnews'));
    files.set('large', Buffer.alloc(101, 'a'));
    files.set('picture', Buffer.from([1, 0, 2]));
    const state = await corpus.update({
      set: ['good', 'large', 'picture', 'gone'].map((id) => file(id)),
      remove: [],
    });
    assert.deepEqual(state, {
      articles: 1,
      skipped: [
        { id: 'large', reason: { kind: 'too-large', size: 101 } },
        { id: 'picture', reason: { kind: 'binary' } },
        { id: 'gone', reason: { kind: 'unreadable', message: 'no file gone' } },
      ],
    });
    assert.deepEqual(texts(corpus.corpusFor(undefined)), { good: 'news' });
  });

  it('forgets a skipped file that goes or becomes readable, and an article that becomes unreadable', async () => {
    const { corpus, files } = bench();
    await corpus.update({ set: [file('a'), file('b')], remove: [] });
    files.set('a', Buffer.from('news'));
    assert.deepEqual(await corpus.update({ set: [file('a')], remove: ['b'] }), { articles: 1, skipped: [] });
    files.set('a', Buffer.from([0]));
    const { articles, skipped } = await corpus.update({ set: [file('a')], remove: [] });
    assert.equal(articles, 0);
    assert.equal(skipped.length, 1);
  });

  it('goes on when the engine fails on an article', async () => {
    const { corpus } = bench();
    const state = await corpus.update({ set: [text('a', 'CRASH'), text('b', 'two')], remove: [] });
    assert.equal(state.articles, 1);
    assert.deepEqual(state.skipped, [
      { id: 'a', reason: { kind: 'unreadable', message: 'a fault of the engine' } },
    ]);
  });

  it('reads a few articles together, and long ones each by itself', async () => {
    const { corpus, engine } = bench();
    const short = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => text(id, 'news'));
    await corpus.update({ set: short, remove: [] });
    await corpus.update({ set: [text('g', 'news '.repeat(5000)), text('h', 'news')], remove: [] });
    assert.deepEqual(engine.together, [4, 2, 1, 1]);
  });

  it('shows all others before it reads a very long one, unless that one is open', async () => {
    const { corpus, engine, files, states } = bench();
    const long = 'news '.repeat(30_000);
    files.set('long', Buffer.from(long));
    files.set('short', Buffer.from('news'));
    const most = 1_000_000;
    await corpus.update({ set: [file('long', most), file('short', most)], remove: [] });
    assert.deepEqual(engine.read, ['short', 'long']);
    assert.deepEqual(
      states.map(({ articles }) => articles),
      [1, 2],
    );
    await corpus.update({ set: [file('short2', most), text('open', long)], remove: ['short'] });
    assert.deepEqual(engine.read, ['short', 'long', 'open']);
  });

  it('answers for an article that still waits from its latest text', async () => {
    const { corpus } = bench();
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    const many = Array.from({ length: 50 }, (_, i) => text(`m${i}`, 'x'));
    const pending = corpus.update({ set: [...many, text('a', 'two')], remove: [] });
    assert.equal(texts(corpus.corpusFor('a'))['a'], 'two');
    await pending;
    assert.equal(corpus.corpusFor(undefined).articles.size, 51);
  });

  it('keeps an article outside all folders by itself', async () => {
    const { corpus } = bench();
    await corpus.update({ set: [text('a', 'one')], remove: [] });
    const alone = source('x', { kind: 'text', text: 'note' }, { alone: true });
    await corpus.update({ set: [alone], remove: [] });
    assert.deepEqual(texts(corpus.corpusFor('x')), { x: 'note' });
    assert.deepEqual(texts(corpus.corpusFor('a')), { a: 'one' });
    await corpus.update({ set: [], remove: ['x'] });
    assert.deepEqual(texts(corpus.corpusFor('x')), { a: 'one' });
  });

  describe('where linking takes long', () => {
    const SLOW_MS = 100;
    const until = async (condition: () => boolean): Promise<void> => {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, SLOW_MS / 10));
    };
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4 * SLOW_MS));

    it('shows an edit at once and links it when the reader pauses', async () => {
      const { corpus, engine, states } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
      await corpus.update({ set: [text('a', 'three')], remove: [] });
      await corpus.update({ set: [text('a', 'four')], remove: [] });
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'four', b: 'two' });
      assert.deepEqual([engine.links, states.length], [[2], 3]);
      await until(() => states.length > 3);
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'four', b: 'two' });
      assert.deepEqual([engine.links, states.length], [[2, 2], 4]);
    });

    it('links at once what is new or gone, with the edits before it', async () => {
      const { corpus, engine } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
      await corpus.update({ set: [text('a', 'three')], remove: [] });
      await corpus.update({ set: [text('c', 'four')], remove: ['b'] });
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'three', c: 'four' });
      await pause();
      assert.deepEqual(engine.links, [2, 2]);
    });

    it('shows an edit while it links, and links it afterwards', async () => {
      const { corpus, engine, states } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
      const pending = corpus.update({ set: [text('c', 'three')], remove: [] });
      while (engine.begun === 0) await breathe();
      void corpus.update({ set: [text('a', 'four')], remove: [] });
      await until(() => texts(corpus.corpusFor(undefined))['a'] === 'four');
      assert.deepEqual(engine.links, [2]);
      await pending;
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'four', b: 'two', c: 'three' });
      assert.deepEqual(engine.links, [2, 3]);
      const shown = states.length;
      await until(() => states.length > shown);
      assert.deepEqual([engine.links, texts(corpus.corpusFor(undefined))['a']], [[2, 3, 3], 'four']);
    });

    it('takes in what goes and comes again while it links', async () => {
      const { corpus, engine } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
      const pending = corpus.update({ set: [text('c', 'three')], remove: ['b'] });
      while (engine.begun === 0) await breathe();
      const changes = [
        corpus.update({ set: [], remove: ['a', 'c'] }),
        corpus.update({ set: [text('b', 'five')], remove: [] }),
      ];
      await Promise.all([pending, ...changes]);
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { b: 'five' });
    });

    it('answers for an article that is not linked yet from that article alone', async () => {
      const { corpus } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one')], remove: [] });
      const pending = corpus.update({ set: [text('b', 'SLOW'), text('c', 'three')], remove: [] });
      assert.deepEqual(texts(corpus.corpusFor('c')), { c: 'three' });
      await pending;
      assert.deepEqual(texts(corpus.corpusFor('c')), { a: 'one', b: 'SLOW', c: 'three' });
    });
  });

  it('links a part of a large folder before the rest is read', async () => {
    const { corpus, engine } = bench();
    const many = Array.from({ length: 450 }, (_, i) => text(`m${i}`, 'x'));
    await corpus.update({ set: many, remove: [] });
    assert.deepEqual(engine.links, [200, 450]);
  });

  describe('with readers on other cores', () => {
    const COUNT = 400;
    const many = Array.from({ length: COUNT }, (_, i) => text(`m${i}`, `words ${i}`)).map((article) => ({
      ...article,
      content: { kind: 'bytes', bytes: Buffer.from(`words of ${article.id}`) } as const,
    }));
    /** A reader that keeps books. */
    const reader = (books: string[], answer: Reader): Reader => {
      return async (articles) => {
        books.push(...articles.map(({ id }) => id));
        await breathe();
        return answer(articles);
      };
    };
    const lines: Reader = (articles) =>
      Promise.resolve(
        articles.map((article) =>
          article.id === 'm399' ? 'a fault' : encodeReading(article, readingOf(article)),
        ),
      );

    it('shares the work with them, and ends them', async () => {
      const books: string[] = [];
      let ended = 0;
      const { corpus, engine } = bench(0, { each: [reader(books, lines)], end: () => ended++ });
      const state = await corpus.update({ set: many, remove: [] });
      assert.deepEqual([state.articles + state.skipped.length, ended], [COUNT, 1]);
      assert.ok(books.length > 0);
      assert.equal(new Set([...books, ...engine.read]).size, COUNT);
      assert.equal(texts(corpus.corpusFor(undefined))['m350'], 'words of m350');
    });

    it('reads itself what a reader that ends gives back', async () => {
      const books: string[] = [];
      const failing = reader(books, () => Promise.reject(new Error('no memory')));
      const { corpus, engine } = bench(0, { each: [failing], end: () => undefined });
      const state = await corpus.update({ set: many, remove: [] });
      assert.equal(state.articles, COUNT);
      assert.equal(engine.read.length, COUNT);
    });

    it('does not take what came back for an article that has changed meanwhile', async () => {
      const books: string[] = [];
      const { corpus } = bench(0, { each: [reader(books, lines)], end: () => undefined });
      const pending = corpus.update({ set: many, remove: [] });
      while (books.length === 0) await breathe();
      const [lent = ''] = books;
      await corpus.update({ set: [text(lent, 'new words')], remove: [] });
      await pending;
      assert.equal(texts(corpus.corpusFor(undefined))[lent], 'new words');
    });
  });
});
