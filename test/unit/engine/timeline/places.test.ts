import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../src/engine/timeline/mentions/candidate';
import { eventNumbers, numberAt, renumbered } from '../../../../src/engine/timeline/places';

const article = (id: string, count: number): DatedArticle =>
  ({ reading: { id, events: Array.from({ length: count }) } }) as unknown as DatedArticle;

const EVENTS = [
  {
    mentions: [
      { article: 'a', event: 1 },
      { article: 'b', event: 0 },
    ],
  },
  { mentions: [{ article: 'a', event: 0 }] },
  { mentions: [{ article: 'gone', event: 0 }] },
];
const NUMBERS = eventNumbers([article('a', 3), article('b', 1)], EVENTS);

describe('the places of mentions', () => {
  it('are the numbers of the events that tell them', () => {
    assert.equal(numberAt(NUMBERS, { article: 'a', event: 1 }), 0);
    assert.equal(numberAt(NUMBERS, { article: 'b', event: 0 }), 0);
    assert.equal(numberAt(NUMBERS, { article: 'a', event: 0 }), 1);
  });
  it('are none where no event tells a mention, or the article is another', () => {
    assert.equal(numberAt(NUMBERS, { article: 'a', event: 2 }), -1);
    assert.equal(numberAt(NUMBERS, { article: 'gone', event: 0 }), -1);
  });
  it('follow the events into another order, and leave out what none tells', () => {
    const now = renumbered(NUMBERS, [2, 1, 0]);
    assert.deepEqual([...(now.get('a') ?? [])], [1, 2, -1]);
    assert.deepEqual([...(now.get('b') ?? [])], [2]);
    assert.deepEqual([...(NUMBERS.get('a') ?? [])], [1, 0, -1]);
  });
});
