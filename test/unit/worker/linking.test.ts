import assert from 'node:assert/strict';
import { bench, text } from './corpus-bench';
import { breathe, texts } from './fake-engine';

describe('Linking in the worker', () => {
  it('links all that came together once', async () => {
    const { corpus, engine } = bench();
    await corpus.update({ set: [text('a', 'one'), text('b', 'two'), text('c', 'three')], remove: [] });
    assert.deepEqual(engine.links, [3]);
  });

  it('links a part of a large folder before the rest is read', async () => {
    const { corpus, engine } = bench();
    const many = Array.from({ length: 450 }, (_, i) => text(`m${i}`, 'x'));
    await corpus.update({ set: many, remove: [] });
    assert.deepEqual(engine.links, [200, 450]);
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
      const { corpus, engine } = bench(SLOW_MS);
      await corpus.update({ set: [text('a', 'one'), text('b', 'two')], remove: [] });
      const pending = corpus.update({ set: [text('c', 'three')], remove: [] });
      while (engine.begun === 0) await breathe();
      void corpus.update({ set: [text('a', 'four')], remove: [] });
      await until(() => texts(corpus.corpusFor(undefined))['a'] === 'four');
      assert.deepEqual(engine.links, [2]);
      await pending;
      assert.deepEqual(texts(corpus.corpusFor(undefined)), { a: 'four', b: 'two', c: 'three' });
      // On a machine that is busy, the reader's pause may be over by now.
      assert.deepEqual(engine.links.slice(0, 2), [2, 3]);
      await until(() => engine.links.length > 2);
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
});
