import assert from 'node:assert/strict';
import type { ArticleReading } from '../../../../src/engine/read/types';
import type { Candidate } from '../../../../src/engine/timeline/candidates';
import { withInheritedDates } from '../../../../src/engine/timeline/inherited';
import { candidate, day, type Sketch } from './candidate';

const DAY = '2031-05-02';

/** Sentences of a hundred characters, each with a mention in its middle, in paragraphs of four. */
const SENTENCES = Array.from({ length: 8 }, (_, i) => ({
  start: Math.max(0, 100 * i - 50),
  end: 100 * i + 49,
}));
const BLOCKS = [
  { start: 0, end: 349 },
  { start: 350, end: 749 },
];

/** The days of mentions by sentence. */
function daysOf(
  mentions: Readonly<Record<number, Sketch & { mention?: Partial<Candidate['mention']> }>>,
  beforeSecond = '',
  more: object = {},
): (string | null)[] {
  const candidates = Object.entries(mentions).map(([event, { mention, ...sketch }]) => {
    const plain = candidate({ ...sketch, event: Number(event) });
    return { ...plain, mention: { ...plain.mention, ...mention } };
  });
  const text = beforeSecond.padStart(100).padEnd(800);
  const reading = {
    text,
    sentences: SENTENCES,
    blocks: BLOCKS,
    times: [],
    mentions: [],
    ...more,
  } as unknown as ArticleReading;
  return withInheritedDates(reading, candidates).map(({ date }) => date.value);
}

describe('withInheritedDates', () => {
  const onFriday = { date: day(DAY), reported: DAY, mention: { time: { time: 0, relation: 'on' } } } as const;
  it('dates what the paragraph goes on to tell', () => {
    assert.deepEqual(daysOf({ 0: onFriday, 1: {}, 2: {} }), [DAY, DAY, DAY]);
  });
  it('of its day, whatever the hour was', () => {
    const atTwo = { ...onFriday, date: { ...day(DAY), value: `${DAY}T14:00` } };
    assert.deepEqual(daysOf({ 0: atTwo, 1: {} }), [`${DAY}T14:00`, DAY]);
  });
  it('but not the next paragraph, nor what is told many sentences later', () => {
    assert.deepEqual(daysOf({ 3: onFriday, 4: {} }), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: {}, 3: {} }), [DAY, DAY, null]);
  });
  it('nor other tenses, quotations and plans', () => {
    assert.deepEqual(daysOf({ 0: onFriday, 1: { mention: { aspect: 'perfect' } } }), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: { mention: { quoted: true } } }), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: { status: 'planned' } }), [DAY, null]);
  });
  it('nor what is told in passing, or as of another time', () => {
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, 'Oru '), [DAY, DAY]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, 'Oru, who once '), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, 'Months later, Oru '), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, 'It came a week after Oru '), [DAY, null]);
    assert.deepEqual(daysOf({ 0: onFriday, 1: { determination: 'definite' } }), [DAY, null]);
    assert.deepEqual(daysOf({ 1: onFriday, 2: {} }, 'Oru, who '), [DAY, null]);
  });
  it('nor what a sentence tells that names another day, unless that is part of a name', () => {
    const times = [{ start: 110, end: 117, type: 'DATE' }];
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, '', { times }), [DAY, null]);
    const mentions = [{ start: 105, end: 120, kind: 'name' }];
    assert.deepEqual(daysOf({ 0: onFriday, 1: {} }, '', { times, mentions }), [DAY, DAY]);
  });
  it('nor anything behind an event of a vaguer or later time', () => {
    const inMay = { ...onFriday, date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31', time: 1 } };
    assert.deepEqual(daysOf({ 0: onFriday, 1: inMay, 2: {} }), [DAY, '2031-05', null]);
    assert.deepEqual(daysOf({ 0: { ...onFriday, reported: '2031-05-01' }, 1: {} }), [DAY, null]);
  });
});
