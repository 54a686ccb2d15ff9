import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import { isMainEvent } from '../../../../src/engine/timeline/importance/main-events';
import { models } from '../../features/workspace';

/** Days and titles of the main events of an article of 3 May 2031. */
function rows(items: readonly string[]): string[] {
  const text = `The day in brief\n\nMay 3, 2031\n\n${items.join('\n\n')}\n`;
  const corpus = applyChange(emptyCorpus(), { set: [readArticle({ id: 'a', text }, models())], remove: [] });
  return corpus.events.filter(isMainEvent).map(({ date, title }) => `${date}: ${title}`);
}

const ITEMS = [
  'Norway bans plastic bags from all shops.',
  'A ferry sinks off the coast of Kenya. Divers search for the crew.',
  'Four miners are killed in a fire near Lima, Peru.',
  'Two miners are killed in a blast near Quito, Ecuador.',
];

describe('a digest of news in the present tense', () => {
  it('has a row of its day for each item', () => {
    assert.deepEqual(rows(ITEMS).toSorted(), [
      '2031-05-03: Ferry sinks off the coast of Kenya',
      '2031-05-03: Four miners are killed in a fire near Lima, Peru',
      '2031-05-03: Norway bans plastic bags from all shops',
      '2031-05-03: Two miners are killed in a blast near Quito, Ecuador',
    ]);
  });
  it('is no article that tells of one thing and of what is usual beside it', () => {
    const story = [
      ITEMS[0] ?? '',
      'The law took two years. It was written by a panel of nine.',
      'Shops sell many things. Most of them are small.',
      'The hills are green. Nobody lives there.',
    ];
    assert.deepEqual(rows(story), ['2031-05-03: Norway bans plastic bags from all shops']);
  });
  it('is no article of long paragraphs, as those on books are', () => {
    const long = ITEMS.map((item) => `${item} ${'It is a long tale of rain and mud. '.repeat(3)}`.trim());
    assert.ok(rows(long).length < ITEMS.length);
  });
  it('is no article of fewer items', () => {
    assert.ok(rows(ITEMS.slice(0, 3)).length < 3);
  });
});
