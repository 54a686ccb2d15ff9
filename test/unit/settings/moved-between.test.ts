import assert from 'node:assert/strict';
import { movesOf } from '../../../src/settings/moved-articles';
import { movedBetween, type Following } from '../../../src/settings/moved-between';

const moves = movesOf([{ from: 'a.txt', to: 'sub/a.txt' }]);

/** Both files afterwards, and the records that stayed. */
function moved(following: Following, from: string, to: string): readonly unknown[] {
  const done = movedBetween(from, to, following, moves);
  return done ? [done.from, done.to, done.stayed] : [];
}

describe('Files of records once an article has moved into another folder', () => {
  it('have the record of the article there, with its comments', () => {
    const other = 'b.txt:\n  title: B\n';
    assert.deepEqual(
      moved('ids', `a.txt:\n  date: 2025-03-20 # by phone\n${other}`, 'sub/c.txt:\n  title: C\n'),
      [other, 'sub/c.txt:\n  title: C\nsub/a.txt:\n  date: 2025-03-20 # by phone\n', []],
    );
  });
  it('have in place of the article that was at its new path the one that is', () => {
    const [, to] = moved('ids', 'a.txt:\n  title: A\n', 'sub/a.txt:\n  title: Old\n');
    assert.equal(to, 'sub/a.txt:\n  title: A\n');
  });
  it('have of a name the places in the article there, and all else where it was', () => {
    const from =
      'person:ada:\n  name: Ada\n  mentions:\n    - article: a.txt\n      text: she\n    - article: b.txt\n      text: her\n';
    assert.deepEqual(moved('items', from, 'person:ada:\n  note: tall\n'), [
      'person:ada:\n  name: Ada\n  mentions:\n    - article: b.txt\n      text: her\n',
      'person:ada:\n  note: tall\n  mentions:\n    - article: sub/a.txt\n      text: she\n',
      [],
    ]);
  });
  it('say in both that no names are none', () => {
    const record = (path: string): string =>
      `none:may:\n  type: not-a-name\n  mentions:\n    - article: ${path}\n      text: May\n`;
    const [from, to] = moved('items', `${record('a.txt')}    - article: b.txt\n      text: May\n`, '');
    assert.deepEqual([from, to], [record('b.txt'), record('sub/a.txt')]);
    assert.deepEqual(moved('items', record('a.txt'), '')[1], record('sub/a.txt'));
    assert.doesNotMatch(String(moved('items', record('a.txt'), '')[0]), /May/);
  });
  it('have an event there where all its articles are, under an id of its own', () => {
    const event = (id: string, ...paths: readonly string[]): string =>
      `${id}:\n  pinned: true\n  words:\n${paths.map((path) => `    - article: ${path}\n      quote: met\n`).join('')}`;
    const [, to] = moved('whole', event('met', 'a.txt'), event('met', 'c.txt'));
    assert.equal(to, event('met', 'c.txt') + event('met-2', 'sub/a.txt'));
    const both = event('met', 'a.txt', 'b.txt');
    assert.deepEqual(moved('whole', both, ''), [both, '', ['met']]);
  });
  it('are left alone where one of them cannot be read', () => {
    assert.equal(movedBetween('a.txt: [\n', '', 'ids', moves), undefined);
    assert.equal(movedBetween('a.txt: {}\n', 'x: [\n', 'ids', moves), undefined);
  });
});
