import assert from 'node:assert/strict';
import type { OutlineEvent, PictureEvent, TimelinePicture } from '../../../src/features/types';
import { pageCard, pagePicture, timelineWords } from '../../../src/vscode/webviews/timeline/wording';
import { english } from './language';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
const place = { article: 'file:///a.txt', range };
const met: PictureEvent = {
  ...{
    id: 'e1',
    title: 'Ann met Ben',
    status: 'occurred',
    sources: 2,
    disputed: false,
    people: [0],
    articles: [0],
  },
  ...{ date: '2025-04-18', from: '2025-04-18', to: '2025-04-18' },
  extent: { start: 0, end: 1, known: 'day' },
};
const month: PictureEvent = {
  ...met,
  ...{ date: '2025-02', from: '2025-02-01', to: '2025-02-28' },
  extent: { start: 0, end: 1, known: 'within' },
};
const within = { start: 0, end: null, known: 'within' } as const;

describe('The page of the timeline in words', () => {
  const when = (event: PictureEvent): string | undefined =>
    pagePicture({ events: [event], people: [], articles: [] }, { filter: '', all: true }, english).events[0]
      ?.when;

  it('says the day', () => assert.equal(when(met), 'Friday, April 18, 2025'));
  it('says the month', () => assert.equal(when(month), 'February 2025'));
  it('dates news by its day alone', () => {
    const news = { ...met, from: '2025-04-17', extent: { ...within, end: 1 } };
    assert.equal(when(news), 'Friday, April 18, 2025');
  });
  it('says since when', () => {
    assert.equal(when({ ...met, to: null, extent: within }), 'not earlier than Friday, April 18, 2025');
  });
  it('says until when', () => {
    assert.equal(when({ ...met, from: null, extent: within }), 'not later than Friday, April 18, 2025');
  });
  it('says why there is no date', () => {
    const { extent, ...undated } = met;
    assert.ok(extent);
    const unknown = { date: null, from: null, to: null };
    assert.equal(when({ ...undated, ...unknown, open: { kind: 'unsaid' } }), 'No article says when.');
  });
  it('says that articles differ', () => {
    const told = (event: PictureEvent): string | undefined =>
      pagePicture({ events: [event], people: [], articles: [] }, { filter: '', all: true }, english).events[0]
        ?.told;
    assert.match(told({ ...met, disputed: true }) ?? '', / · articles differ$/);
    assert.doesNotMatch(told(met) ?? '', /differ/);
  });
  it('says what is left out', () => {
    const none: TimelinePicture = { events: [], people: [], articles: [] };
    assert.equal(
      pagePicture(none, { filter: 'oslo', all: false }, english).filter,
      'minor ones left out · “oslo”',
    );
    assert.equal(pagePicture(none, { filter: '', all: true }, english).filter, '');
  });
  it('tells in a card who says so, with the words in their sentence', () => {
    const sentence = {
      article: 'file:///a.txt',
      text: 'Ann met Ben.',
      range: { ...range, end: { line: 0, character: 12 } },
    };
    const trigger = {
      article: 'file:///a.txt',
      text: 'met',
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } },
    };
    const mention = { articleTitle: 'News', sentence, trigger, status: 'occurred' } as const;
    const event: OutlineEvent = {
      ...met,
      place,
      articles: 7,
      participants: ['Ann', 'Ben'],
      places: [],
      mentions: Array(7).fill(mention) as (typeof mention)[],
    };
    const card = pageCard(event, english);
    assert.deepEqual(card.sources[0], { article: 'News', before: 'Ann ', words: 'met', after: ' Ben.' });
    assert.deepEqual([card.people, card.places, card.more], ['Who: Ann, Ben', '', 'and 2 more articles']);
  });
  it('leaves the places of numbers to the page', () => {
    assert.equal(timelineWords(english).manyEvents, '{0} events');
    assert.equal(timelineWords(english).together, '{0} of {1} events here');
  });
});
