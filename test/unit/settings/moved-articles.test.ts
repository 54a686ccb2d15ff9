import assert from 'node:assert/strict';
import { ARTICLE_FIELDS } from '../../../src/settings/articles-file';
import { ENTITY_FIELDS } from '../../../src/settings/entity-fields';
import { EVENT_FIELDS } from '../../../src/settings/events-file';
import { movesOf, withMoved } from '../../../src/settings/moved-articles';

const moves = movesOf([
  { from: 'old.txt', to: 'new/name.txt' },
  { from: 'north', to: 'archive/north' },
]);

describe('Articles that have moved', () => {
  it('are those that were renamed, and those in a folder that was', () => {
    assert.equal(moves('old.txt'), 'new/name.txt');
    assert.equal(moves('north/deep/a.md'), 'archive/north/deep/a.md');
    assert.equal(moves('northern.txt'), undefined);
    assert.equal(moves('sub/old.txt'), undefined);
  });

  it('take their settings along, with comments and all else', () => {
    const before = '# mine\na.txt:\n  date: 2025-01-01\nold.txt:\n  date: 2025-04-18 # by phone\n';
    const after = '# mine\na.txt:\n  date: 2025-01-01\nnew/name.txt:\n  date: 2025-04-18 # by phone\n';
    assert.deepEqual(withMoved(before, ARTICLE_FIELDS, moves, true), { text: after });
  });

  it('replace what was said of an article whose file they replaced', () => {
    const before = 'new/name.txt:\n  title: Replaced\nold.txt:\n  title: Kept\n';
    assert.deepEqual(withMoved(before, ARTICLE_FIELDS, moves, true), {
      text: 'new/name.txt:\n  title: Kept\n',
    });
  });

  it('take the words of events and the mentions of names along', () => {
    const event =
      'call:\n  title: old.txt\n  words:\n    - article: old.txt\n      quote: called\n  same: { article: north/b.txt, quote: rang }\n';
    assert.deepEqual(withMoved(event, EVENT_FIELDS, moves), {
      text: event.replace('article: old.txt', 'article: new/name.txt').replace('north/b', 'archive/north/b'),
    });
    const name = 'old.txt:\n  seen:\n    - article: old.txt\n      name: old.txt\n';
    assert.deepEqual(withMoved(name, ENTITY_FIELDS, moves), {
      text: name.replace('article: old.txt', 'article: new/name.txt'),
    });
  });

  it('leave a file as it is that does not name them, or that is broken', () => {
    const other = 'a.txt:   {date:   2025-01-01}\n';
    assert.deepEqual(withMoved(other, ARTICLE_FIELDS, moves, true), { text: other });
    assert.deepEqual(withMoved('', EVENT_FIELDS, moves), { text: '' });
    assert.deepEqual(withMoved('old.txt: [', ARTICLE_FIELDS, moves, true), { refused: 'broken' });
    const aliased = 'new/name.txt: &own {date: 2025-01-01}\nb.txt: *own\nold.txt: {date: 2025-01-02}\n';
    assert.deepEqual(withMoved(aliased, ARTICLE_FIELDS, moves, true), { refused: 'broken' });
  });
});
