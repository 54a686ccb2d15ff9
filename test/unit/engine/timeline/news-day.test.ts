import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { models } from '../../features/workspace';

const PUBLISHED = '2031-05-05';

/** The weightiest event of an article that came out on a Monday. */
function mainEvent(text: string): TimelineEvent {
  const corpus = applyChange(emptyCorpus(), {
    set: [readArticle({ id: 'a', text, date: PUBLISHED }, models())],
    remove: [],
  });
  const [first] = corpus.events.toSorted((a, b) => b.importance - a.importance);
  assert.ok(first, 'no event');
  return first;
}

describe('the day of what an article was written for', () => {
  it('is, for a headline, that of the first sentence below', () => {
    const event = mainEvent(
      'Norland bans plastic bags\n\nThe parliament of Norland voted on Friday to forbid plastic bags in all shops.',
    );
    assert.match(event.title, /Norland bans plastic bags/u);
    assert.equal(event.date, '2031-05-02');
  });
  it('but not where that tells something else', () => {
    const event = mainEvent('Maria Keller wins prize\n\nTom Okoro flew to Lagos on Friday.');
    assert.match(event.title, /Keller wins/u);
    assert.notEqual(event.date, '2031-05-02');
  });
  it('is the article’s own where nothing says when, or the day before', () => {
    const event = mainEvent(
      'Norland bans plastic bags\n\nThe new law is one of the strictest in the world, say lawyers.',
    );
    assert.deepEqual([event.date, event.from, event.to], [PUBLISHED, '2031-05-04', PUBLISHED]);
    assert.equal(event.dating?.time, undefined);
  });
  it('is not known of what is told in the perfect, which may have been long ago', () => {
    const event = mainEvent('Plastic bags\n\nNorland has banned plastic bags in all of its shops.');
    assert.match(event.title, /Norland bans/u);
    assert.equal(event.date, null);
  });
});
