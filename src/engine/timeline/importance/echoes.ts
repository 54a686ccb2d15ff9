import { HARM_CLASSES } from '../../events/lexicon/lexicon.data';
import { pushTo } from '../../collections';
import { agreeingClasses, isKnownByPlace } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { contentWords } from '../words';
import { TOLD_BY_ANOTHER } from './rows';

/** So many events of one kind and word are looked at for one that a noun may refer to. */
const MOST = 50;

/**
 * Takes from the main events what only repeats others: events of one clause have one title, and events of one date, or
 * without any, that several articles call the same ("Oru oil spill") are the same to a reader, so that only the weightiest stays; a
 * noun that the title of another event of its article has whole ("Ten are killed in the Oru blast") adds nothing, nor does its clause
 * of time; a bare noun without a date ("the spill") is news only where no dated event that it may mean is told. What weighs no more
 * than such echoes neither is one nor has one.
 */
export function withoutEchoes(
  events: readonly TimelineEvent[],
  mentionOf: (event: TimelineEvent) => EventMention | undefined,
): readonly TimelineEvent[] {
  const told = events.filter(({ importance }) => importance > TOLD_BY_ANOTHER);
  const weightiest = weightiestOf(told);
  const dated = datedByWord(told);
  const titles = mainTitles(told);
  const repeats = (event: TimelineEvent): boolean =>
    !weightiest.has(event) ||
    (!event.decided && maySayNoMore(event, mentionOf(event)) && isPartOfTitle(event, titles)) ||
    (!event.decided && event.date === null && isClauseOfTitle(event, titles, mentionOf)) ||
    (event.importance >= MAIN_EVENT &&
      event.date === null &&
      mentionOf(event)?.tense === 'none' &&
      isReference(event, dated, mentionOf(event)));
  return events.map((event) =>
    event.importance > TOLD_BY_ANOTHER && repeats(event) ? { ...event, importance: TOLD_BY_ANOTHER } : event,
  );
}

/** Of the events with one title and date the first of those that weigh most. */
function weightiestOf(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const weightiest = new Map<string, TimelineEvent>();
  for (const event of events) {
    const key = titleKey(event);
    const other = weightiest.get(key);
    if (!other || event.importance > other.importance) weightiest.set(key, event);
  }
  return new Set(weightiest.values());
}

/** The main events by the article that tells them most clearly. */
function mainTitles(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent[]> {
  const titles = new Map<string, TimelineEvent[]>();
  for (const event of events)
    if (event.importance >= MAIN_EVENT) pushTo(titles, event.clearest.article, event);
  return titles;
}

/** A noun, or what a verb tells of harm in one article, which "when" and "as" bring beside what came of it. */
function maySayNoMore(
  { class: kind, sources, date }: TimelineEvent,
  mention: EventMention | undefined,
): boolean {
  if (mention?.tense === 'none') return true;
  return sources === 1 && date === null && !HARM_CLASSES.has(kind);
}

/** Whether the title of another event of its article has that of an event whole: "Tanker explodes", "54 cars are burnt when a tanker explodes". */
function isPartOfTitle(event: TimelineEvent, titles: ReadonlyMap<string, TimelineEvent[]>): boolean {
  const words = withoutArticles(event.title);
  return (titles.get(event.clearest.article) ?? []).some(
    (other) =>
      other !== event &&
      (event.date === null || event.date === other.date) &&
      withoutArticles(other.title).includes(words),
  );
}

/** The small letters of a title between blanks: at its head no article stands. */
function withoutArticles(title: string): string {
  return ` ${title.toLowerCase()} `.replaceAll(ARTICLES, '');
}

const ARTICLES = /(?<= )(?:an?|the) /gu;

/** "Oru was dismissed in 2021 after she ruled against the council": what a clause of time tells without a day of its own, and the title has. */
function isClauseOfTitle(
  event: TimelineEvent,
  titles: ReadonlyMap<string, TimelineEvent[]>,
  mentionOf: (event: TimelineEvent) => EventMention | undefined,
): boolean {
  const { article, event: place } = event.clearest;
  // "grew after the army killed 13 people" has two events
  if (HARM_CLASSES.has(event.class)) return false;
  const lemma = mentionOf(event)?.lemma;
  if (event.sources > 1 || !lemma) return false;
  return (titles.get(article) ?? []).some(
    (other) =>
      other !== event &&
      (mentionOf(other)?.order ?? []).some((order) => order.event === place) &&
      hasWord(other.title, lemma),
  );
}

/** Whether a title has a verb, in whatever form that begins as its base form does: "ruled". */
export function hasWord(title: string, lemma: string): boolean {
  const stem = lemma.replace(/[ey]$/u, '');
  if (stem.length < SHORTEST_STEM) return false;
  return title
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING);
}

/** "die" and "see" would be found in "dinner" and "seven". */
const SHORTEST_STEM = 3;
/** Of an ending such as "-ning" in "planning". */
const LONGEST_ENDING = 4;

function titleKey({ title, date }: TimelineEvent): string {
  return `${date ?? ''}\n${title.toLowerCase()}`;
}

/** The dated main events by class and word of their titles. */
function datedByWord(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent[]> {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    if (event.date === null || event.importance < MAIN_EVENT) continue;
    for (const word of contentWords(event.title)) {
      const key = `${event.class}\n${word}`;
      const list = found.get(key);
      if (!list) found.set(key, [event]);
      else if (list.length < MOST) list.push(event);
    }
  }
  return found;
}

/** What so many articles name without its day is what they are all about, whoever is named with the noun. */
const SEVERAL = 3;

/**
 * Whether a dated event of a kind that its place tells from others shares a word with a noun, its place as far as both
 * have one, and all who take part.
 */
function isReference(
  event: TimelineEvent,
  dated: ReadonlyMap<string, TimelineEvent[]>,
  mention: EventMention | undefined,
): boolean {
  if (OCCASIONS.has(event.class)) return isOccasionOf(event, dated);
  if (!isKnownByPlace(event.class)) return false;
  const isOfAll = event.sources >= SEVERAL && mention !== undefined && !tellsClause(mention);
  const places = new Set(event.places);
  for (const kind of agreeingClasses(event.class)) {
    for (const word of contentWords(event.title)) {
      const others = dated.get(`${kind}\n${word}`) ?? [];
      const isSame = (other: TimelineEvent): boolean =>
        (places.size === 0 || other.places.length === 0 || other.places.some((place) => places.has(place))) &&
        (isOfAll || event.participants.every((id) => other.participants.includes(id)));
      if (others.some(isSame)) return true;
    }
  }
  return false;
}

/** What brings people together, whichever of the two it is called: "hosted Rao on a visit", "their summit". */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'visit']);

/** "the vision that Lind and Rao outlined at their summit", where a visit or meeting of the two has its day. */
function isOccasionOf(event: TimelineEvent, dated: ReadonlyMap<string, TimelineEvent[]>): boolean {
  if (event.participants.length < 2 || event.places.length > 0 || event.sources > 1) return false;
  const isOfBoth = (other: TimelineEvent): boolean =>
    other.status === event.status && event.participants.every((id) => other.participants.includes(id));
  return [...OCCASIONS].some((kind) =>
    [...contentWords(event.title)].some((word) => dated.get(`${kind}\n${word}`)?.some(isOfBoth)),
  );
}

/** "Oru will miss the last two |games|": whether the words around a noun say what somebody does. */
function tellsClause({ wording }: EventMention): boolean {
  return wording.some((part) => part.kind === 'verb' || (part.kind === 'text' && part.subject));
}
