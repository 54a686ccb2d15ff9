import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains } from '../../text/span';
import { leadOf } from '../mentions/lead';
import { logOddsBy, probabilityOf } from '../boosted';
import { saysWhen } from '../dating/days';
import type { Candidate } from '../mentions/candidate';
import { isHourAlone, isNowAlone } from '../dating/hours';
import { revised } from '../mentions/revised';
import { isReferencePoint } from './counted-days';
import { isInPassing } from './in-passing';
import { isBroughtToLight, isLongBefore, isOfAge, isOfThen, isUpToNow } from './other-times';
import { anchorsOf, dateFrom, daysTold, type Anchor } from './anchors';
import {
  DAY_FEATURES,
  dayContext,
  writeDayFeatures,
  writeMentionFeatures,
  type DayContext,
} from './day-features';
import { DAY_TREES } from './day-trees.data';

/** From this likelihood on a mention is of a day. */
const SURE = 0.6;

/** What the pluperfect tells is mostly background: it must be likelier. */
const SURE_BEFORE = 0.75;

const logOdds = logOddsBy(DAY_TREES);

/**
 * Dates what no words date: "Ade opened the summit on Saturday. She met Oru there." A reader takes it for something of a
 * day named before it or after it, or for news of the article's own day; where none of them is likely enough, it stays
 * undated. Learnt from articles in which readers dated such words (`training/events/train-days.ts`).
 *
 * @param candidates mentions of one article, in order
 */
export function withNarratedDays(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const context = dayContext(reading, candidates, daysTold(candidates));
  const features = new Float32Array(DAY_FEATURES.length);
  return candidates.map((candidate) => {
    const anchor = isUndated(reading, candidate) ? likeliest(candidate, context, features) : undefined;
    return anchor ? revised(candidate, { date: dateFrom(anchor) }) : candidate;
  });
}

/** Whether a mention tells what took place, and no words say when; of a headline, only where that is news of its day. */
export function isUndated(reading: ArticleReading, candidate: Candidate): boolean {
  const { mention, date } = candidate;
  const { headline, times } = reading;
  const time = mention.time && times[mention.time.time];
  const isOpen = mention.time === undefined || isHourAlone(time) || isNowAlone(mention, time);
  const isTold = mention.status === 'occurred' && isOpen && date.value === null;
  return (
    isTold &&
    !isOrigin(mention) &&
    !isOfAge(reading, candidate) &&
    !isOfThen(reading, candidate) &&
    !isUpToNow(reading, candidate) &&
    !isLongBefore(reading, candidate) &&
    !isBroughtToLight(reading, candidate) &&
    !isReferencePoint(reading, mention) &&
    !(headline && contains(headline, mention) && !isHeadlinePresent(reading, mention))
  );
}

/** "Oru |offers| help as fighting breaks out": what a headline tells in the present is news, unless the first sentence tells of a time. */
function isHeadlinePresent(reading: ArticleReading, { tense, aspect }: EventMention): boolean {
  const lead = leadOf(reading);
  return tense === 'present' && aspect === 'simple' && lead !== undefined && !saysWhen(reading, lead);
}

/** "Ade Oru, who was |born| in Tarn": where somebody comes from, which is no news even in a first sentence. */
export function isOrigin({ class: kind, lemma }: EventMention): boolean {
  return kind === 'birth' && lemma === 'bear';
}

function likeliest(candidate: Candidate, context: DayContext, features: Float32Array): Anchor | undefined {
  let best: Anchor | undefined;
  const { tense, aspect } = candidate.mention;
  let most = tense === 'past' && aspect === 'perfect' ? SURE_BEFORE : SURE;
  writeMentionFeatures(candidate, context, features);
  for (const anchor of anchorsOf(candidate, context.told)) {
    if (isOfAside(context.reading, candidate, anchor)) continue;
    writeDayFeatures(candidate, anchor, context, features);
    const likelihood = probabilityOf(logOdds(features));
    if (likelihood < most) continue;
    most = likelihood;
    best = anchor;
  }
  return best;
}

/** "Police arrested the captain of the ferry that |sank| on Thursday": a day that only says which one is meant in the same sentence. */
function isOfAside(reading: ArticleReading, candidate: Candidate, anchor: Anchor): boolean {
  if (anchor.kind !== 'told' || anchor.by.line !== candidate.line) return false;
  return isInPassing(reading, anchor.by) && !isInPassing(reading, candidate);
}
