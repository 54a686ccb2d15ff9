import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../src/engine/timeline/candidates';
import { timelineEvent } from '../../../../src/engine/timeline/event';
import { withoutCrowds } from '../../../../src/engine/timeline/importance/crowded';
import type { Row } from '../../../../src/engine/timeline/importance/rows';
import { MAIN_EVENT } from '../../../../src/engine/timeline/types';
import { candidate } from './candidate';

/** Sentences that each tell one event. */
const SENTENCES = [
  'Ola resigned.',
  'Ana won.',
  'Eva died.',
  'Ida fled.',
  'Una quit.',
  'Ada fell.',
  'Isa left.',
];
const TEXT = SENTENCES.join(' ');

const ARTICLE = {
  reading: {
    id: 'a',
    text: TEXT,
    sentences: SENTENCES.map((sentence) => ({
      start: TEXT.indexOf(sentence),
      end: TEXT.indexOf(sentence) + sentence.length,
    })),
    events: SENTENCES.map((sentence) => ({
      ...candidate({}).mention,
      start: TEXT.indexOf(sentence) + 4,
      end: TEXT.indexOf(sentence) + sentence.length - 1,
    })),
  },
} as unknown as DatedArticle;

function row(event: number, importance: number, more: Partial<Row['event']> = {}): Row {
  const members = [candidate({ event })];
  const nothing = { articles: new Map(), originals: new Map(), wordings: new Map(), tolls: new Map() };
  const told = timelineEvent(members, nothing);
  return { draft: { event: told, members }, event: { ...told, importance, ...more } };
}

function shown(rows: readonly Row[], article = ARTICLE): number[] {
  return withoutCrowds(rows, [article])
    .filter(({ importance }) => importance >= MAIN_EVENT)
    .map(({ clearest }) => clearest.event);
}

describe('crowded outlines', () => {
  const others = [0, 1, 2, 3, 4, 5, 6].map((event) => row(event, 0.9));
  const events = [0, 1, 2, 3, 4, 5, 6];

  it('show a further event of an article only for its weight', () => {
    assert.deepEqual(shown([...others, row(7, 0.5)]), events);
    assert.deepEqual(shown([...others, row(7, 0.6)]), [...events, 7]);
    assert.deepEqual(shown([...others, row(7, 0.65), row(8, 0.6)]), [...events, 7]);
    assert.deepEqual(shown([...others.slice(1), row(7, 0.5)]), [...events.slice(1), 7]);
  });
  it('take no event for worth less than nothing', () => {
    const many = Array.from({ length: 20 }, (_, event) => row(event, 0.55));
    const left = withoutCrowds(many, [ARTICLE]).map(({ importance }) => importance);
    assert.equal(Math.min(...left), 0);
    assert.ok(left.some((importance) => importance > 0 && importance < MAIN_EVENT));
  });
  it('show more of a long article', () => {
    const long = { ...ARTICLE, reading: { ...ARTICLE.reading, text: TEXT.padEnd(8000) } };
    assert.deepEqual(shown([...others, row(7, 0.5)], long), [...events, 7]);
  });
  it('show the lesser event of a sentence only for its weight', () => {
    const beside = (importance: number, kind = 'announcement'): Row => ({
      ...row(0, importance),
      event: { ...row(0, importance).event, id: 'other', class: kind },
    });
    assert.deepEqual(shown([row(0, 0.9), beside(0.6)]), [0]);
    assert.deepEqual(shown([row(0, 0.9), beside(0.65)]), [0, 0]);
    assert.deepEqual(shown([row(0, 0.9), beside(0.5, 'attack')]), [0, 0]);
    assert.deepEqual(shown([row(0, 0.9), row(1, 0.6)]), [0, 1]);
  });
  it('keep what several articles tell, one was written for, or the reader has decided on', () => {
    const decided = { record: 'e', pinned: false, hidden: false, apart: false, title: true, date: false };
    assert.deepEqual(shown([...others, row(7, 0.5, { sources: 2 })]), [...events, 7]);
    assert.deepEqual(shown([...others, { ...row(7, 0.5), leads: true }]), [...events, 7]);
    assert.deepEqual(shown([...others, row(7, 0.5, { decided })]), [...events, 7]);
  });
});
