import assert from 'node:assert/strict';
import type { Reader } from '../../../src/worker/readers';
import { encodeReading } from '../../../src/worker/reading-index';
import { bench, text } from './corpus-bench';
import { breathe, readingOf, texts } from './fake-engine';

describe('Readers on other cores', () => {
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
