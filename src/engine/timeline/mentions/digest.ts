import { isEventClass } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import type { Candidate } from './candidate';
import { datedSections, sectionAt } from './sections';
import { indicesWithin, type Span } from '../../text/span';

/** A digest has so many items at least, this share of which tell in the present what happened, in so many sentences each. */
const LEAST_ITEMS = 4;
const TOLD = 0.6;
const LONGEST_ITEM = 3;

/**
 * The items of a digest of news, which tells in the present tense, a paragraph each, what happened on its day ("Oru bans phones from
 * schools."; so Wikipedia's *Current events*), and those of a list of key dates under its headings: their blocks, in order. None for other articles: what they tell in the present is usual,
 * or of a book.
 */
export function itemsOf(reading: ArticleReading): readonly Span[] {
  const items = reading.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const sections = datedSections(reading);
  if (sections.length > 0) return items.filter(({ start }) => sectionAt(sections, start));
  if (items.length < LEAST_ITEMS) return [];
  const told = items.filter((item) => isItem(reading, item));
  return told.length >= items.length * TOLD ? items : [];
}

/** Whether two items of one digest tell them: each is a story of its own. */
export function areOfTwoItems(a: Candidate, b: Candidate): boolean {
  return a.ref.article === b.ref.article && a.item !== b.item && Math.min(a.item, b.item) >= 0;
}

function isItem(reading: ArticleReading, item: Span): boolean {
  const [first, end] = indicesWithin(reading.sentences, item);
  return end - first <= LONGEST_ITEM && newsOfItem(reading, item) !== undefined;
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
  return isTold && !quoted && within === undefined && isEventClass(kind);
}
