import { compareTexts, pushTo } from '../../collections';
import { agreeingClasses } from '../../events/lexicon/classes';
import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import type { DatedArticle } from '../mentions/candidate';
import { vagueness } from '../mentions/dates';
import { amountOf } from '../mentions/amounts';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { areApart, sharedOf } from '../words';
import { comparedOf, ONCE, toldApart, type Compared } from './compared';
import { hasWord } from './echoes';
import { TOLD_BY_ANOTHER } from './rows';

/** Of the rows of one day, or of one kind and participant, an event is compared with so many. */
const MOST = 50;

/**
 * Takes from the main events what another main event tells, in whatever article: a death or birth that another row has, a talk of
 * the same people on the same day, an event of the same day whose title says little more, and a bare noun beside a verb, or an
 * exact day, that tells of what it names ("the visit" beside "Rao visits Oru"). What the reader has decided on, or told apart from the other, stays.
 */
export function withoutDoubles(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const byId = new Map(articles.map((article) => [article.reading.id, article]));
  const kept = new Map<string, Compared[]>();
  const doubles = new Set<TimelineEvent>();
  const main = events
    .filter(({ importance, status }) => importance >= MAIN_EVENT && TOLD.has(status))
    .map((event) => comparedOf(event, byId));
  for (const told of main.sort(byPrecedence)) {
    const isTold = (other: Compared): boolean => !other.event.decided?.apart && isDouble(told, other);
    const near = keysOf(told, agreeingClasses(told.event.class));
    if (!told.event.decided && [...near].some((key) => kept.get(key)?.some(isTold) ?? false))
      doubles.add(told.event);
    else
      for (const key of keysOf(told, [told.event.class]))
        if ((kept.get(key)?.length ?? 0) < MOST) pushTo(kept, key, told);
  }
  return events.map((event) => (doubles.has(event) ? { ...event, importance: TOLD_BY_ANOTHER } : event));
}

const TOLD: ReadonlySet<string> = new Set(['occurred', 'planned']);

/**
 * Verbs before nouns, the done before the planned, meetings and calls before their talks, deaths that words date before
 * others, exact days before longer times, then by weight.
 */
function byPrecedence(a: Compared, b: Compared): number {
  return (
    Number(a.isNoun) - Number(b.isNoun) ||
    Number(a.event.status === 'planned') - Number(b.event.status === 'planned') ||
    Number(a.event.class === TALKS) - Number(b.event.class === TALKS) ||
    Number(isUndatedEnd(a)) - Number(isUndatedEnd(b)) ||
    (a.isNoun
      ? vagueness(a.event) - vagueness(b.event) || 0
      : Number(isOneDay(b.event)) - Number(isOneDay(a.event))) ||
    b.event.sources - a.event.sources ||
    b.event.importance - a.event.importance ||
    compareTexts(a.event.id, b.event.id)
  );
}

const TALKS = 'talks';

function isUndatedEnd({ event, lemma }: Compared): boolean {
  return ONCE.has(lemma) && !hasStatedDay(event);
}

/** Whether words say the day, of the event itself. */
function hasStatedDay({ dating }: TimelineEvent): boolean {
  return dating?.time !== undefined && dating.narrated !== true;
}

/** By day, and by each class with each participant; a bare noun also by class alone. */
function keysOf({ event, isNoun }: Compared, classes: readonly string[]): ReadonlySet<string> {
  const keys = new Set(isOneDay(event) ? [dayOf(event)] : []);
  for (const kind of classes) {
    if (isNoun) keys.add(kind);
    for (const id of event.participants) keys.add(`${kind}\n${id}`);
  }
  return keys;
}

function isDouble(told: Compared, other: Compared): boolean {
  return (
    isSameEnd(told, other) ||
    isSameTalk(told.event, other.event) ||
    ((told.isNoun || told.event.class === TALKS) && isTalkOfArticle(told.event, other.event)) ||
    isOfSum(told.event, other.event) ||
    (isOfDay(told, other) && saysLittleMore(told, other)) ||
    isOfLongerTime(told, other) ||
    (told.isNoun && (other.isNoun ? isVaguer(told, other) : isNounOf(told, other)))
  );
}

/** Nobody dies or is born twice. */
function isSameEnd(told: Compared, other: Compared): boolean {
  return (
    told.person !== undefined &&
    told.person === other.person &&
    told.event.class === other.event.class &&
    !areNumbersApart(told.event.title, other.event.title)
  );
}

/** The same two and more people talk, meet or call each other in one week, as far as days, hours and places do not exclude it. */
function isSameTalk(told: TimelineEvent, other: TimelineEvent): boolean {
  if (!ENCOUNTERS.has(told.class) || told.class !== other.class) return false;
  if (Math.min(told.participants.length, other.participants.length) < 2) return false;
  if (!isPartOf(told, other) && !isPartOf(other, told)) return false;
  if (areApart(new Set(told.places), new Set(other.places)) || areHoursApart(told, other)) return false;
  return vagueness(told) <= WEEK && vagueness(other) <= WEEK && overlap(told, other);
}

/**
 * "The first conversation between the two" beside a call of just these two, whose day the same article gives; what two discuss, beside
 * their meeting.
 */
function isTalkOfArticle(told: TimelineEvent, other: TimelineEvent): boolean {
  if (!ENCOUNTERS.has(told.class) || !ENCOUNTERS.has(other.class) || told.date !== null) return false;
  if (told.class !== other.class && told.class !== TALKS) return false;
  if (told.participants.length < 2 || told.participants.length !== other.participants.length) return false;
  return (
    isOneDay(other) &&
    isPartOf(told, other) &&
    told.mentions.every((mention) => isToldBy(other, mention.article))
  );
}

/** "Acme agrees to pay $20 million in four parts" beside "Acme agrees on Friday to pay $20 million": the same sum of the same ones. */
function isOfSum(told: TimelineEvent, other: TimelineEvent): boolean {
  if (told.date !== null || other.date === null || told.status !== other.status) return false;
  if (told.participants.length === 0 || !isPartOf(told, other)) return false;
  return told.class === other.class && sharedOf(sumsOf(told.title), sumsOf(other.title)) > 0;
}

function sumsOf(title: string): ReadonlySet<string> {
  const sums = [...title.matchAll(SUM)].map(([, figure, scale]) => {
    const short = scale.toLowerCase();
    return amountOf(`${figure} ${SHORT_SCALES.get(short) ?? short}`);
  });
  return new Set(sums.flatMap((sum) => (sum ? [`${sum.of}${sum.number}`] : [])));
}

/** No small change. */
const SUM = /([$€£]\d[\d.,]*)\s?(m|bn|tn|(?:m|b|tr)illion)\b/giu;
const SHORT_SCALES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

const ENCOUNTERS: ReadonlySet<string> = new Set(['call', TALKS, 'meeting']);
const WEEK = 7;

function isOfDay({ event: told }: Compared, { event: other }: Compared): boolean {
  return isOneDay(told) && isOneDay(other) && dayOf(told) === dayOf(other);
}

/** Whether another title has half of a title's words and what it does, and tells it nearly whole. */
function saysLittleMore(told: Compared, other: Compared): boolean {
  if (!areOfKind(told.event, other.event) && !isWordOf(told, other)) return false;
  return isToldWith(told, other, told.words.size);
}

/**
 * Whether another title has half of so many words in common with a title, and with the passages that tell nothing but its own event
 * nearly all words of that, of the same people and places.
 */
function isToldWith(told: Compared, other: Compared, words: number): boolean {
  if (!isPartOf(told.event, other.event) || !arePlacesOf(told.event, other.event)) return false;
  const shared = sharedOf(told.words, other.words);
  if (shared < 2 || shared < HALF * words) return false;
  return (
    !areNumbersApart(told.event.title, other.event.title) &&
    toldApart(told, other) >= NEARLY_ALL * told.words.size
  );
}

/**
 * "Oru announced in May that it would levy a tax on imported salt" beside "Oru announced the tax on May 8": the same deed of the same
 * ones, within the month or week that a verb gives it, in words that the row of a day has, or the passages that tell it.
 */
function isOfLongerTime(told: Compared, exact: Compared): boolean {
  const [{ event }, { event: other }] = [told, exact];
  if (event.participants.length === 0 || !areOfKind(event, other) || event.status !== other.status)
    return false;
  if (event.date === null || isOneDay(event) || vagueness(event) > MONTH || !isOneDay(other)) return false;
  return overlap(event, other) && isToldWith(told, exact, Math.min(told.words.size, exact.words.size));
}

const MONTH = 31;

/** Whether a title has the word of an event of another kind, which no more articles tell. */
function isWordOf(told: Compared, other: Compared): boolean {
  return told.event.sources <= other.event.sources && hasWord(other.event.title, told.lemma);
}

/** Whether two classes may tell one event, or one the harm that the other one did: "eleven die when a rig explodes". */
function areOfKind({ class: a }: TimelineEvent, { class: b }: TimelineEvent): boolean {
  const isHarm = HARM_CLASSES.has(a) && IMPACT_CLASSES.has(b);
  return isHarm || (HARM_CLASSES.has(b) && IMPACT_CLASSES.has(a)) || agreeingClasses(a).includes(b);
}

const HALF = 0.5;
const NEARLY_ALL = 0.8;

/** "Rao's visit" on or just before the day by which "Rao arrives in Oru" is told. */
function isNounOf({ event: told }: Compared, { event: other }: Compared): boolean {
  if (!agreeingClasses(told.class).includes(other.class) || told.participants.length === 0) return false;
  if (told.participants.length !== other.participants.length) return false;
  if (!isPartOf(told, other) || !arePlacesOf(told, other) || told.to === null) return false;
  if (other.date !== null) return overlap(told, other);
  return isOneDay(told) && other.reported === dayOf(told);
}

/** "The Oru election" of 2031 beside "the 2031 Oru election on 3 May". */
function isVaguer(told: Compared, other: Compared): boolean {
  const [{ from, to }, within] = [told.event, other.event];
  if (from === null || to === null || within.from === null || within.to === null) return false;
  if (!agreeingClasses(told.event.class).includes(within.class) || !hasStatedDay(within)) return false;
  if (from > within.from || to < within.to || (from === within.from && to === within.to)) return false;
  if (!isPartOf(told.event, within) || !arePlacesOf(told.event, within)) return false;
  if (told.words.size === 0 || sharedOf(told.words, other.words) < told.words.size) return false;
  return told.words.size > 1 || told.event.mentions.some(({ article }) => isToldBy(within, article));
}

/** Whether an article tells an event: what it calls "the election" elsewhere may be another one. */
function isToldBy({ mentions }: TimelineEvent, article: string): boolean {
  return mentions.some((mention) => mention.article === article);
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

/** "by phone on Monday morning", "by phone on Monday evening". */
function areHoursApart({ date: a }: TimelineEvent, { date: b }: TimelineEvent): boolean {
  return a !== null && b !== null && a.includes('T') && b.includes('T') && a !== b;
}

/** "20 are hurt" and "fifty are hurt": numbers of which none is the same. */
function areNumbersApart(a: string, b: string): boolean {
  return areApart(numbersOf(a), numbersOf(b));
}

function numbersOf(title: string): ReadonlySet<string> {
  const figures = (title.match(NUMBER) ?? []).map((word) => {
    return /^\d/u.test(word) ? word.replaceAll(/,|\.$/gu, '') : `${amountOf(word)?.number ?? ''}`;
  });
  return new Set(figures.filter((figure) => figure !== ''));
}

const NUMBER = /\d[\d.,]*|[a-z]+(?:-[a-z]+)?/giu;
