import { compareTexts } from '../../collections';
import { weightOfClass } from '../../events/lexicon/classes';
import type { EventMention, EventTense } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { firstEndingAfter } from '../../text/span';
import { daysBetween } from '../../time/calendar';
import type { Candidate, Determination } from '../mentions/candidate';
import { cosine } from '../mentions/terms';
import { saysWhen } from '../dating/days';
import { sharedOf } from '../words';
import { countBefore, dayOf, type Anchor, type DaysTold } from './anchors';
import { isInPassing } from './in-passing';
import { recencyOf } from './recency';

/** What is known of all of an article, for the days of its mentions. */
export interface DayContext {
  readonly reading: ArticleReading;
  readonly told: DaysTold;
  /** The first mention that the headline or the first sentence tells as news. */
  readonly lead: Candidate | undefined;
  /** Number of mentions in each sentence, by its number. */
  readonly perLine: ReadonlyMap<number, number>;
  /** How many mentions words date to each day. */
  readonly perDay: ReadonlyMap<string, number>;
  /** Those days, in order of time. */
  readonly days: readonly string[];
  /** Days of what the headline and the first sentence tell as news. */
  readonly leadDays: ReadonlySet<string>;
  /** Share of the mentions dated to the day that are of the day of publication, or next to it. */
  readonly fresh: number;
}

/** What an article with these mentions says about when. */
export function dayContext(
  reading: ArticleReading,
  candidates: readonly Candidate[],
  told: DaysTold,
): DayContext {
  const { dated, published } = told;
  const perDay = countsOf(dated.map(dayOf));
  const isFresh = (day: Candidate): boolean =>
    published !== null && Math.abs(daysBetween(dayOf(day), published)) <= 1;
  return {
    reading,
    told,
    lead: candidates.find(({ leads }) => leads),
    perLine: countsOf(candidates.map(({ line }) => line)),
    perDay,
    days: [...perDay.keys()].sort(compareTexts),
    leadDays: new Set(dated.filter(({ leads }) => leads).map(dayOf)),
    fresh: dated.filter(isFresh).length / Math.max(1, dated.length),
  };
}

function countsOf<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** By what a day is taken for that of a mention, in the order of {@link writeMentionFeatures} and {@link writeDayFeatures}. */
export const DAY_FEATURES = [
  'line',
  'depth',
  'line in its paragraph',
  'salience',
  'class',
  'saying',
  'tense',
  'aspect',
  'determination',
  'leads',
  'participants',
  'mentions in its sentence',
  'its sentence says when',
  'in passing',
  'lines of the article',
  'days named',
  'fresh days',
  'coarse times',
  'told when recent',
  'told when old',
  'told with its day',
  'told in the perfect',
  'quoted',
  'characters before it',
  'like the lead',
  'day of publication',
  'back',
  'days before publication',
  'lines after the dated',
  'goes on',
  'dated mentions between',
  'coarse times between',
  'lines since a coarse time',
  'mentions of the day',
  'share of the day',
  'days from the first told',
  'days from the last told before',
  'day of the lead',
  'mentions of the day near',
  'line of the dated',
  'salience of the dated',
  'class of the dated',
  'tense of the dated',
  'saying of the dated',
  'same class',
  'alike',
  'shared participants',
  'shared company',
] as const;

/** Features of a mention alone come first. */
const OF_MENTION = 25;

const FAR = 20;
const MANY = 5;
const MOST_MENTIONS = 10;
const LONG_AGO = 60;
/** A feature of something that is not there. */
const NONE = -1;
const TENSES: readonly EventTense[] = ['none', 'participle', 'infinitive', 'present', 'future', 'past'];
const ASPECTS: readonly EventMention['aspect'][] = ['simple', 'perfect', 'progressive'];
const DETERMINATIONS: readonly Determination[] = ['none', 'definite', 'other'];

/** Writes the features that do not depend on the day. */
export function writeMentionFeatures(candidate: Candidate, context: DayContext, out: Float32Array): void {
  const { mention, line } = candidate;
  const { reading, told, lead, perDay, fresh, perLine } = context;
  const sentence = reading.sentences[line] ?? mention;
  const paragraph = reading.blocks[blockOf(reading, candidate)] ?? sentence;
  const first = firstEndingAfter(reading.sentences, paragraph.start);
  const { recent, old, dated, perfect } = recencyOf(mention);
  out.set([
    Math.min(FAR, line),
    candidate.depth,
    line - first,
    mention.salience,
    weightOfClass(mention.class),
    Number(mention.class === 'say'),
    TENSES.indexOf(mention.tense),
    ASPECTS.indexOf(mention.aspect),
    DETERMINATIONS.indexOf(candidate.determination),
    Number(candidate.leads),
    candidate.participants.size,
    perLine.get(line) ?? 0,
    Number(saysWhen(reading, sentence)),
    Number(isInPassing(reading, candidate)),
    reading.sentences.length,
    perDay.size,
    fresh,
    Math.min(MOST_MENTIONS, told.coarse.length),
    recent,
    old,
    dated,
    perfect,
    Number(mention.quoted),
    mention.start - sentence.start,
    lead ? cosine(candidate.sentence, lead.sentence) : NONE,
  ]);
}

/** Writes the features of a day for a mention behind those of the mention itself. */
export function writeDayFeatures(
  candidate: Candidate,
  anchor: Anchor,
  context: DayContext,
  out: Float32Array,
): void {
  const { told, perDay, days, leadDays, reading } = context;
  const { day, back } = anchor;
  const { dated, coarse, published } = told;
  const by = anchor.kind === 'told' ? anchor.by : undefined;
  const before = coarse[countBefore(coarse, candidate.mention.start) - 1];
  const count = perDay.get(day) ?? 0;
  out.set(
    [
      Number(anchor.kind === 'published'),
      back,
      published === null ? NONE : Math.min(LONG_AGO, daysBetween(day, published)),
      by ? within(FAR, candidate.line - by.line) : FAR,
      goesOn(reading, candidate, anchor),
      Math.min(MANY, between(dated, candidate, by)),
      Math.min(MANY, between(coarse, candidate, by)),
      before ? Math.min(FAR, candidate.line - before.line) : FAR,
      Math.min(MOST_MENTIONS, count),
      count / Math.max(1, dated.length),
      dated.length === 0 ? LONG_AGO : within(LONG_AGO, daysBetween(dayOf(dated[0]), day)),
      sinceLast(days, day),
      Number(leadDays.has(day)),
      nearOf(dated, candidate, day),
      ...(by ? featuresOf(by, candidate) : UNSAID),
    ],
    OF_MENTION,
  );
}

function featuresOf(by: Candidate, candidate: Candidate): number[] {
  return [
    Math.min(FAR, by.line),
    by.mention.salience,
    weightOfClass(by.mention.class),
    TENSES.indexOf(by.mention.tense),
    Number(by.mention.class === 'say'),
    Number(by.mention.class === candidate.mention.class),
    cosine(candidate.sentence, by.sentence),
    sharedOf(candidate.participants, by.participants),
    sharedOf(candidate.nearby, by.nearby),
  ];
}

function within(bound: number, value: number): number {
  return Math.max(-bound, Math.min(bound, value));
}

/** How many days lie between a day and the last one before that the article tells of. */
function sinceLast(days: readonly string[], day: string): number {
  const last = days.findLast((told) => told < day);
  return last === undefined ? LONG_AGO : within(LONG_AGO, daysBetween(last, day));
}

/** How many mentions that words date to a day stand near a mention. */
function nearOf(dated: readonly Candidate[], { line }: Candidate, day: string): number {
  return dated.filter((other) => Math.abs(other.line - line) <= REACH && dayOf(other) === day).length;
}

/** The features of a mention that dates, where none does. */
const UNSAID: readonly number[] = new Array<number>(9).fill(NONE);

/** How many of some mentions lie between two, or before the one where there is no other. */
function between(mentions: readonly Candidate[], a: Candidate, b: Candidate | undefined): number {
  const [first, last] = [a.mention.start, b?.mention.start ?? 0].sort((x, y) => x - y) as [number, number];
  return countBefore(mentions, last) - countBefore(mentions, b ? first + 1 : first);
}

/** So many sentences a paragraph goes on telling of one day. */
const REACH = 2;

/**
 * Whether a mention stands in the paragraph of one that words date, 1, and goes on telling what was done then, in the simple
 * past of the next sentences, 2: "Ade opened the summit on Saturday. She met Oru there."
 */
function goesOn(reading: ArticleReading, candidate: Candidate, anchor: Anchor): number {
  if (anchor.kind !== 'told' || blockOf(reading, anchor.by) !== blockOf(reading, candidate)) return 0;
  const { mention, line } = candidate;
  const lines = line - anchor.by.line;
  const isTold = mention.tense === 'past' && mention.aspect === 'simple' && mention.class !== 'say';
  return isTold && !mention.quoted && lines >= 1 && lines <= REACH && !isInPassing(reading, candidate)
    ? 2
    : 1;
}

function blockOf({ blocks }: ArticleReading, { mention }: Candidate): number {
  return firstEndingAfter(blocks, mention.start);
}
