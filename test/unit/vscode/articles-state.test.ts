import assert from 'node:assert/strict';
import { whileReading, withCorpus, type ArticlesState } from '../../../src/vscode/articles/state';

const corpus = { articles: 1, skipped: [] };
const reading: ArticlesState = { kind: 'reading', done: 11, total: 1000 };

describe('The state of the articles', () => {
  it('counts an open article that is read before the others with them', () => {
    assert.deepEqual(whileReading({ done: 11, total: 1000 }, { files: 1000, haveAll: false }), reading);
    assert.deepEqual(whileReading({ done: 10, total: 999 }, { files: 1000, haveAll: false }), reading);
  });
  it('counts by themselves files that come later', () => {
    const state = whileReading({ done: 2, total: 30 }, { files: 1030, haveAll: true });
    assert.deepEqual(state, { kind: 'reading', done: 2, total: 30 });
  });
  it('is not ready before all articles have been read once', () => {
    assert.equal(withCorpus(reading, corpus, { files: 1000, haveAll: false }), reading);
    assert.equal(withCorpus(reading, corpus, { files: 1000, haveAll: true }).kind, 'ready');
    assert.equal(withCorpus({ kind: 'failed' }, corpus, { files: 1000, haveAll: false }).kind, 'ready');
  });
  it('is that of an empty folder where only a file from elsewhere is read', () => {
    assert.equal(withCorpus({ kind: 'listing' }, corpus, { files: 0, haveAll: false }).kind, 'none');
  });
});
