import assert from 'node:assert/strict';
import { bench, file, source, text } from './corpus-bench';
import { texts } from './fake-engine';

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
});
