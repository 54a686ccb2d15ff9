import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';
import { Refresh } from '../../../src/vscode/views/refresh';

/** Longer than rows take to be drawn. */
const DRAWN = 200;

describe('A view whose rows change', () => {
  let told = 0;
  let refresh: Refresh;
  beforeEach(() => {
    told = 0;
    refresh = new Refresh(() => told++);
  });
  afterEach(() => refresh.dispose());

  it('is told so at once', async () => {
    refresh.changed();
    await after(5);
    assert.equal(told, 1);
  });
  it('is told once of several changes', async () => {
    refresh.changed();
    refresh.changed();
    await after(5);
    assert.equal(told, 1);
  });
  it('is told after the rows on their way have arrived, not before', async () => {
    const rows = refresh.answer(after(30, 'rows'));
    refresh.changed();
    await after(15);
    assert.equal(told, 0);
    assert.equal(await rows, 'rows');
    assert.equal(told, 0);
    await after(DRAWN);
    assert.equal(told, 1);
  });
  it('is told after rows that could not be had', async () => {
    const rows = refresh.answer(Promise.reject(new Error('no rows')));
    refresh.changed();
    await assert.rejects(rows);
    await after(DRAWN);
    assert.equal(told, 1);
  });
  it('is told nothing where nothing has changed', async () => {
    await refresh.answer(Promise.resolve([]));
    await after(DRAWN);
    assert.equal(told, 0);
  });
});
