import { compareTexts, itemAt, pushTo } from '../../collections';
import { agreeingClasses } from '../../events/lexicon/classes';
import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { firstEndingAfter } from '../../text/span';
import type { ArticleReading } from '../../read/types';
import type { DatedArticle } from '../candidates';
import { vagueness } from '../dating/dating';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { contentWords, sharedOf } from '../words';
import { hasWord } from './echoes';

/** Importance of an event that another row tells; below that of a main event. */
const DOUBLE = 0.3;
/** Of the rows of one day, or of one kind and participant, an event is compared with so many. */
const MOST = 50;

type Readings = ReadonlyMap<string, ArticleReading>;

/** An event with what it is compared by. */
interface Told {
  readonly event: TimelineEvent;
  readonly lemma: string;
  /** Whether a noun tells it without a verb. */
  readonly isNoun: boolean;
  /** Words of its title, without numbers. */
  readonly words: ReadonlySet<string>;
  /** Words of the sentences that tell it. */
  readonly passages: () => ReadonlySet<string>;
}

/**
 * Takes from the main events what another main event tells, in whatever article: a death or birth that another row has, a talk of
 * the same people on the same day, an event of the same day whose title says little more, and a bare noun beside a verb, or an
 * exact day, that tells of what it names ("the visit" beside "Rao visits Oru"). What the reader has decided on stays.
 */
export function withoutDoubles(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const readings = new Map(articles.map(({ reading }) => [reading.id, reading]));
  const kept = new Map<string, Told[]>();
  const doubles = new Set<TimelineEvent>();
  const main = events
    .filter(({ importance, status }) => importance >= MAIN_EVENT && TOLD.has(status))
    .map((event) => toldOf(event, readings));
  for (const told of main.sort(byPrecedence)) {
    const keys = keysOf(told);
    const isTold = (other: Told): boolean => other !== told && isDouble(told, other);
    if (!told.event.decided && keys.some((key) => kept.get(key)?.some(isTold) ?? false))
      doubles.add(told.event);
    else for (const key of keys) if ((kept.get(key)?.length ?? 0) < MOST) pushTo(kept, key, told);
  }
  return events.map((event) => (doubles.has(event) ? { ...event, importance: DOUBLE } : event));
}

const TOLD: ReadonlySet<string> = new Set(['occurred', 'planned']);

function toldOf(event: TimelineEvent, readings: Readings): Told {
  const { article, event: place } = event.clearest;
  const mention = itemAt(readings.get(article)?.events ?? [], place);
  const words = new Set([...contentWords(event.title)].filter((word) => !/\d/u.test(word)));
  let passages: ReadonlySet<string> | undefined;
  return {
    event,
    lemma: mention?.lemma ?? '',
    isNoun: mention?.tense === 'none',
    words,
    passages: () => (passages ??= wordsOfPassages(event, readings)),
  };
}

function wordsOfPassages({ mentions }: TimelineEvent, readings: Readings): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { article, event } of mentions.slice(0, MOST_PASSAGES)) {
    const reading = readings.get(article);
    const mention = reading?.events[event];
    const sentence =
      reading && mention && reading.sentences[firstEndingAfter(reading.sentences, mention.start)];
    if (!sentence) continue;
    for (const word of contentWords(reading.text.slice(sentence.start, sentence.end))) words.add(word);
  }
  return words;
}

const MOST_PASSAGES = 12;

/** Verbs before nouns, the done before the planned, deaths that words date before others, exact days before longer times, then by weight. */
function byPrecedence(a: Told, b: Told): number {
  return (
    Number(a.isNoun) - Number(b.isNoun) ||
    Number(a.event.status === 'planned') - Number(b.event.status === 'planned') ||
    Number(isUndatedEnd(a)) - Number(isUndatedEnd(b)) ||
    (a.isNoun ? vagueness(a.event) - vagueness(b.event) || 0 : 0) ||
    b.event.sources - a.event.sources ||
    b.event.importance - a.event.importance ||
    compareTexts(a.event.id, b.event.id)
  );
}

function isUndatedEnd({ event, lemma }: Told): boolean {
  return ONCE.has(lemma) && (event.dating?.time === undefined || event.dating.narrated === true);
}

/** By day, and by class with each participant; a bare noun also by its class alone. */
function keysOf({ event }: Told): readonly string[] {
  const kinds = agreeingClasses(event.class);
  return [
    ...(isOneDay(event) ? [dayOf(event)] : []),
    ...kinds.flatMap((kind) => [kind, ...event.participants.map((id) => `${kind}\n${id}`)]),
  ];
}

function isDouble(told: Told, other: Told): boolean {
  return (
    isSameEnd(told, other) ||
    isSameTalk(told.event, other.event) ||
    (isOfDay(told, other) && saysLittleMore(told, other)) ||
    (told.isNoun && (other.isNoun ? isVaguer(told, other) : isNounOf(told, other)))
  );
}

/** Nobody dies or is born twice. */
function isSameEnd(told: Told, other: Told): boolean {
  if (!ONCE.has(told.lemma) || !ONCE.has(other.lemma) || told.event.class !== other.event.class) return false;
  const [[one, ...others], [same, ...more]] = [told.event.participants, other.event.participants];
  return one !== undefined && one === same && others.length + more.length === 0;
}

const ONCE: ReadonlySet<string> = new Set(['die', 'death', 'perish', 'pass_away', 'bear', 'birth']);

/** The same two and more people talk or meet in one week, by one kind of words, without days that exclude each other. */
function isSameTalk(told: TimelineEvent, other: TimelineEvent): boolean {
  if (!TALKS.has(told.class) || !TALKS.has(other.class)) return false;
  if (Math.min(told.participants.length, other.participants.length) < 2) return false;
  if (!isPartOf(told, other) && !isPartOf(other, told)) return false;
  return vagueness(told) <= WEEK && vagueness(other) <= WEEK && overlap(told, other);
}

const TALKS: ReadonlySet<string> = new Set(['call', 'talks', 'meeting']);
const WEEK = 7;

function isOfDay({ event: told }: Told, { event: other }: Told): boolean {
  return isOneDay(told) && isOneDay(other) && dayOf(told) === dayOf(other);
}

/** Whether another title has half of a title's words and what it does, and its passages nearly all of them, of the same people and places. */
function saysLittleMore(told: Told, other: Told): boolean {
  if (!isPartOf(told.event, other.event) || !arePlacesOf(told.event, other.event)) return false;
  if (!areOfKind(told.event, other.event) && !hasWord(other.event.title, told.lemma)) return false;
  const shared = sharedOf(told.words, other.words);
  if (shared < 2 || shared < HALF * told.words.size) return false;
  return (
    !areNumbersApart(told.event.title, other.event.title) &&
    sharedOf(told.words, other.passages()) >= NEARLY_ALL * told.words.size
  );
}

/** Whether two classes may tell one event, or one the harm that the other one did: "eleven die when a rig explodes". */
function areOfKind({ class: a }: TimelineEvent, { class: b }: TimelineEvent): boolean {
  const isHarm = HARM_CLASSES.has(a) && IMPACT_CLASSES.has(b);
  return isHarm || (HARM_CLASSES.has(b) && IMPACT_CLASSES.has(a)) || agreeingClasses(a).includes(b);
}

const HALF = 0.5;
const NEARLY_ALL = 0.8;

/** "Rao's visit" on or just before the day by which "Rao arrives in Oru" is told. */
function isNounOf({ event: told }: Told, { event: other }: Told): boolean {
  if (!agreeingClasses(told.class).includes(other.class) || told.participants.length === 0) return false;
  if (told.participants.length !== other.participants.length) return false;
  if (!isPartOf(told, other) || !arePlacesOf(told, other) || told.to === null) return false;
  if (other.date !== null) return overlap(told, other);
  return isOneDay(told) && other.reported === dayOf(told);
}

/** "The 2031 election" beside "the 2031 Oru election on 3 May". */
function isVaguer(told: Told, other: Told): boolean {
  const [{ from, to }, within] = [told.event, other.event];
  if (from === null || to === null || within.from === null || within.to === null) return false;
  if (!agreeingClasses(told.event.class).includes(within.class)) return false;
  if (from > within.from || to < within.to || (from === within.from && to === within.to)) return false;
  const smaller = Math.min(told.words.size, other.words.size);
  return smaller > 0 && sharedOf(told.words, other.words) === smaller;
}

/** Whether a day is known, or an hour of it. */
function isOneDay({ date }: TimelineEvent): boolean {
  return date !== null && DAY.test(date);
}

function dayOf({ date }: TimelineEvent): string {
  return date?.slice(0, 'YYYY-MM-DD'.length) ?? '';
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

function overlap(a: TimelineEvent, b: TimelineEvent): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return a.from <= b.to && b.from <= a.to;
}

function isPartOf(told: TimelineEvent, other: TimelineEvent): boolean {
  return told.participants.every((id) => other.participants.includes(id));
}

function arePlacesOf(told: TimelineEvent, other: TimelineEvent): boolean {
  return other.places.length === 0 || told.places.every((place) => other.places.includes(place));
}

/** "20 are hurt" and "50 are hurt": figures of which none is the same. */
function areNumbersApart(a: string, b: string): boolean {
  const numbers = new Set(a.match(NUMBER) ?? []);
  const others = b.match(NUMBER) ?? [];
  return numbers.size > 0 && others.length > 0 && !others.some((number) => numbers.has(number));
}

const NUMBER = /\d[\d.,]*/gu;
