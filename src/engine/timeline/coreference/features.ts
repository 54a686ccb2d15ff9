import { weightOfClass } from '../../events/lexicon/classes';
import { daysBetween } from '../../time/calendar';
import { logOddsBy, probabilityOf } from '../boosted';
import type { Candidate } from '../mentions/candidate';
import { isSameDate, mayCoincide } from '../mentions/dates';
import { classSimilarity, haveRivals } from '../mentions/similarity';
import { overlapOf, sharedOf } from '../words';
import { cosine, rarityOf } from '../mentions/terms';
import { LINK_TREES } from './trees.data';

/** How near two articles are to each other, whatever mentions of theirs are compared. */
export interface Nearness {
  /** Cosine of their terms. */
  readonly content: number;
  /** Overlap of the entities that they name. */
  readonly story: number;
}

/** What is asked of two mentions more than once. */
export interface Likeness {
  /** See {@link classSimilarity}. */
  readonly similar: number;
  /** Cosine of the terms of their sentences. */
  readonly alike: number;
  /** Number of other events of their kind that their articles tell. */
  readonly rivals: number;
}

/** How much two mentions are alike by their classes, if that is known, and by the words of their sentences. */
export function likenessOf(
  a: Candidate,
  b: Candidate,
  rivals = 0,
  similar = classSimilarity(a, b),
): Likeness {
  return { similar, alike: cosine(a.sentence, b.sentence), rivals };
}

/** What the likelihood of two mentions telling one event is computed from, in the order of {@link pairFeatures}. */
export const LINK_FEATURES = [
  'class',
  'rarity',
  'saying',
  'content',
  'sentence',
  'participants',
  'company',
  'date',
  'status',
  'nominal',
  'story',
  'subjects',
  'objects',
  'determination',
  'salience',
  'weight',
  'line',
  'lines between',
  'leads',
  'days between',
  'doers',
  'undergoers',
  'numbers',
  'phrases',
  'rivals',
] as const;

const logOdds = logOddsBy(LINK_TREES);

/** How likely two mentions with such features tell one event, 0 to 1. */
export function likelihoodOf(features: Float32Array): number {
  return probabilityOf(logOdds(features));
}

/** An overlap that nothing is known of, since one of the sets is empty: more than none, less than any. */
const UNKNOWN = 0.05;

/** Writes the features of two mentions of different classes that agree, or of one class, into `out`. */
export function pairFeatures(
  a: Candidate,
  b: Candidate,
  nearness: Nearness,
  { similar, alike, rivals }: Likeness,
  out: Float32Array,
): void {
  out[0] = similar;
  out[1] = Math.min(rarityOf(a.mention.lemma), rarityOf(b.mention.lemma));
  out[2] = a.mention.class === 'say' ? 1 : 0;
  out[3] = nearness.content;
  out[4] = a.sentence === b.sentence ? 1 : alike;
  out[5] = participantsFeature(a, b);
  out[6] = knownOverlap(a.nearby, b.nearby);
  out[7] = dateFeature(a, b);
  out[8] = statusFeature(a, b);
  out[9] = Number(a.mention.nominal) + Number(b.mention.nominal);
  out[10] = nearness.story;
  out[11] = knownOverlap(a.subjects, b.subjects);
  out[12] = knownOverlap(a.objects, b.objects);
  out[13] = determinationFeature(a, b);
  out[14] = Math.min(a.mention.salience, b.mention.salience);
  out[15] = weightOfClass(a.mention.class);
  out[16] = Math.min(LAST_LINE, a.line, b.line);
  out[17] = a.ref.article === b.ref.article ? Math.min(LAST_LINE, Math.abs(a.line - b.line)) : LAST_LINE + 1;
  out[18] = Number(a.leads) + Number(b.leads);
  out[19] = daysApart(a, b);
  out[20] = knownOverlap(a.doers, b.doers);
  out[21] = knownOverlap(a.undergoers, b.undergoers);
  out[22] = knownOverlap(a.numbers, b.numbers);
  out[23] =
    a.phrases.terms.length === 0 || b.phrases.terms.length === 0 ? UNKNOWN : cosine(a.phrases, b.phrases);
  out[24] = rivals;
}

/** Lines further down are all alike. */
const LAST_LINE = 20;
const MOST_DAYS = 99;

/** Days between the publication of two articles; -1 where that is not known. */
function daysApart({ reported: a }: Candidate, { reported: b }: Candidate): number {
  return a === null || b === null ? -1 : Math.min(MOST_DAYS, Math.abs(daysBetween(a, b)));
}

function knownOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? UNKNOWN : overlapOf(a, b);
}

/** A country and its president may take part in one event: only people are compared with people, and things with things. */
function participantsFeature(a: Candidate, b: Candidate): number {
  return sharedOf(a.participants, b.participants) === 0 && !haveRivals(a, b)
    ? UNKNOWN
    : overlapOf(a.participants, b.participants);
}

/** What {@link dateFeature} says of two dates, in the order in which they speak for one event. */
const DATES = {
  apart: -2,
  /** One of them is only known to lie before or after a day. */
  boundsApart: -1,
  unsaid: 0,
  oneUnsaid: 1,
  sameOpen: 1.5,
  mayBeOne: 2,
  same: 3,
} as const;

function dateFeature({ date: a }: Candidate, { date: b }: Candidate): number {
  if (!mayCoincide(a, b)) return a.value !== null && b.value !== null ? DATES.apart : DATES.boundsApart;
  if (a.value !== null && b.value !== null) return isSameDate(a, b) ? DATES.same : DATES.mayBeOne;
  if (a.value !== null || b.value !== null) return DATES.oneUnsaid;
  return a.open !== null && a.open === b.open ? DATES.sameOpen : DATES.unsaid;
}

/** 3 for one status, 1 for a plan and what came of it, 0 where one of them is denied or only possible. */
function statusFeature({ mention: a }: Candidate, { mention: b }: Candidate): number {
  if (a.status === b.status) return 3;
  const open = [a.status, b.status].some((status) => status === 'denied' || status === 'hypothetical');
  return open ? 0 : 1;
}

/** 2 where only one of them is told as another event ("an earlier call"), 1 where both are, 3 for "the call". */
function determinationFeature({ determination: a }: Candidate, { determination: b }: Candidate): number {
  if (a === 'other' || b === 'other') return a === b ? 1 : 2;
  return a === 'definite' || b === 'definite' ? 3 : 0;
}

/** Whether two mentions have a participant, by name or by word, or company in common. */
export function haveCompany(a: Candidate, b: Candidate): boolean {
  return sharedOf(a.nearby, b.nearby) > 0 || sharedOf(a.subjects, b.subjects) > 0;
}
