import { firstPlace } from '../../collections';
import { isEventClass } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import type { EntityType } from '../../ner/types';
import type { ArticleReading } from '../../read/types';
import type { Candidate } from './candidate';
import { datedSections, sectionAt } from './sections';
import { indicesWithin, type Span } from '../../text/span';

/** A digest has so many items at least, this share of which tell in the present what happened, in so many sentences each. */
const LEAST_ITEMS = 4;
const TOLD = 0.6;
const LONGEST_ITEM = 3;
/** Such a share of them names a place or a body, and no person stands in more than this share. */
const PLACED = 0.5;
const OF_ONE = 1 / 3;

/**
 * The items of a digest of news, which tells in the present tense, a paragraph each, what happened on its day ("Oru bans phones from
 * schools."; so Wikipedia's *Current events*), and those of a list of key dates under its headings: their blocks, in order. None for other
 * articles: what they tell in the present is usual, or of a book, and of the same people from paragraph to paragraph.
 */
export function itemsOf(reading: ArticleReading): readonly Span[] {
  const items = reading.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const sections = datedSections(reading);
  if (sections.length > 0) return items.filter(({ start }) => sectionAt(sections, start));
  if (items.length < LEAST_ITEMS) return [];
  const told = items.filter((item) => isItem(reading, item));
  return told.length >= items.length * TOLD && areApart(reading, items) ? items : [];
}

/** Whether items are of this world, and of nobody from one to the next. */
function areApart({ mentions, chains }: ArticleReading, items: readonly Span[]): boolean {
  const placed = items.filter((item) => {
    const [first, end] = indicesWithin(mentions, item);
    return mentions.slice(first, end).some(({ kind, type }) => kind === 'name' && PLACING.has(type));
  });
  const isOfOne = chains.some(({ type, mentions: told }) => {
    if (type !== 'person') return false;
    const within = new Set(told.map((i) => placeAmong(items, mentions[i].start)));
    within.delete(-1);
    return within.size > 1 && within.size > items.length * OF_ONE;
  });
  return !isOfOne && placed.length >= items.length * PLACED;
}

/** The place of the item in which an offset lies, -1 where none does. */
export function placeAmong(items: readonly Span[], offset: number): number {
  const place = firstPlace(items.length, (i) => items[i].end > offset);
  return place < items.length && items[place].start <= offset ? place : -1;
}

const PLACING: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'organization', 'group']);

/** Whether two items of one digest tell them: each is a story of its own. */
export function areOfTwoItems(a: Candidate, b: Candidate): boolean {
  return a.ref.article === b.ref.article && a.item !== b.item && Math.min(a.item, b.item) >= 0;
}

/** "10:30 A tree falls on a bus": what goes on is told again and again. */
const CLOCK = /^\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?\s*[:–—-]?\s*\p{Lu}/u;

/** Characters of an hour with the letter behind it. */
const LONGEST_CLOCK = 16;

function isItem(reading: ArticleReading, item: Span): boolean {
  if (CLOCK.test(reading.text.slice(item.start, item.start + LONGEST_CLOCK))) return false;
  const [first, end] = indicesWithin(reading.sentences, item);
  if (end - first > LONGEST_ITEM) return false;
  const news = newsOfItem(reading, item);
  // every article has paragraphs in which somebody says something
  return news !== undefined && reading.events[news].class !== 'say';
}

/** What the first sentence of an item tells in its main clause, in the present, as an index into the article's event mentions. */
export function newsOfItem({ sentences, events }: ArticleReading, item: Span): number | undefined {
  const [first] = indicesWithin(sentences, item);
  const [from, to] = indicesWithin(events, sentences[first] ?? item);
  for (let i = from; i < to; i++) {
    if (!isToldInPresent(events[i])) continue;
    // "announces the sale of its ships"; what "says that" only tells something else
    if (events[i].class !== 'say' || !events.slice(from, to).some(({ toldBy }) => toldBy === i)) return i;
  }
  return undefined;
}

function isToldInPresent({ tense, aspect, status, quoted, within, class: kind }: EventMention): boolean {
  const isTold = tense === 'present' && aspect !== 'progressive' && status === 'occurred';
  return isTold && !quoted && within === undefined && (kind === 'say' || isEventClass(kind));
}
