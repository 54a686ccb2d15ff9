import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains, type Span } from '../../text/span';
import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { cosine } from '../mentions/terms';
import { mayCoincide, vagueness, type EventDate } from '../mentions/dates';
import { revised } from '../mentions/revised';
import { HARDLY_TWICE } from '../mentions/kinds.data';
import { classSimilarity, SAME_CLASS } from '../mentions/similarity';
import { ofSameDay } from './anchors';
import { isInPassing } from './in-passing';
import { isDone } from './refusals';

/**
 * Gives what the headline tells without a day that of the first sentence below, which says the same in more words:
 * "Oru bans plastic bags" above "The parliament of Oru voted on Friday to …".
 *
 * @param candidates mentions of one article, in order
 * @param lead the first sentence below the headline
 */
export function withHeadlineDates(
  reading: ArticleReading,
  candidates: readonly Candidate[],
  lead: Span | undefined,
): readonly Candidate[] {
  const { headline } = reading;
  if (!lead || !headline || beginsQuote(reading, lead)) return candidates;
  const ofLead = candidates.filter(
    (candidate) =>
      contains(lead, candidate.mention) &&
      isNewsOfDay(reading, candidate) &&
      !isInPassing(reading, candidate),
  );
  const [dated] = ofLead;
  if (!dated) return candidates;
  const isOnlyDay = candidates.every(
    ({ mention, date }) =>
      date.time === undefined || !contains(lead, mention) || mayCoincide(date, dated.date),
  );
  return candidates.map((candidate) => {
    const { leads, mention, sentence } = candidate;
    const isOpen =
      contains(headline, mention) &&
      isUndatedVerb(reading, candidate) &&
      !isFinding(reading, headline, mention) &&
      !saysWhich(reading, mention);
    if (!isOpen) return candidate;
    // "Council announces that Rao won" above "Rao won the vote of 4 May, the council announced on Friday"
    const own = ofLead.find(({ mention: { lemma } }) => lemma === mention.lemma);
    if (own && own !== dated) return revised(candidate, { date: ofSameDay(own.date) });
    const again = toldAgain(candidate, dated, candidates);
    if (again) return revised(candidate, { date: ofSameDay(again.date) });
    const isOfLead =
      (leads || isOnlyDay) &&
      !isToldBelow(candidate, dated, candidates) &&
      isWithin(dated.date, candidate.date) &&
      cosine(sentence, dated.sentence) >= (leads ? LEAST_ALIKE : MUCH_ALIKE);
    return isOfLead ? revised(candidate, { date: ofSameDay(dated.date) }) : candidate;
  });
}

/**
 * What a later sentence tells of a day shortly before that of the first one, of a kind that hardly happens twice and that the
 * first sentence tells by no verb: "Train derails near Oru" above "Rescuers on Saturday ended their search" and "The train left
 * the rails on Thursday".
 */
function toldAgain(
  headline: Candidate,
  lead: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { class: kind } = headline.mention;
  if (!HARDLY_TWICE.has(kind) && kind !== 'fire') return undefined;
  const ofKind = candidates.filter(
    (other) =>
      other.line >= lead.line &&
      other.mention.tense !== 'none' &&
      classSimilarity(headline, other) >= SAME_CLASS,
  );
  if (ofKind.some(({ line }) => line === lead.line)) return undefined;
  return ofKind.find(
    ({ mention, date }) =>
      mention.status === 'occurred' && vagueness(date) === 0 && isShortlyBefore(date, lead.date),
  );
}

function isShortlyBefore({ to }: EventDate, { from }: EventDate): boolean {
  const days = to === null || from === null ? 0 : daysBetween(to, from);
  return days > 0 && days <= MOST_DAYS;
}

/** What a headline tells has happened within so many days before what its first sentence tells. */
const MOST_DAYS = 7;

/** Whether no words say when a verb was done, or only that it was before another day: "speaks ahead of Easter". */
function isUndatedVerb(reading: ArticleReading, { mention, date }: Candidate): boolean {
  const { tense, time } = mention;
  const isOpen = time === undefined || time.relation === 'before';
  return tense !== 'none' && isDone(reading, mention) && isOpen && date.value === null;
}

/** Whether a day is before what a headline says that it was before. */
function isWithin(day: EventDate, { to }: EventDate): boolean {
  return to === null || (day.to !== null && day.to <= to);
}

/** A first sentence that somebody is quoted with tells of the past, not of what they say. */
export function beginsQuote({ text }: ArticleReading, { start }: Span): boolean {
  return /["“‘]/u.test(text.charAt(start));
}

/**
 * "Two arrested over robbery" above "Gunmen robbed …": whether the first sentence tells only another thing, and it is dated
 * otherwise below.
 */
function isToldBelow(headline: Candidate, lead: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    !candidates.some((other) => other.line === lead.line && classSimilarity(headline, other) > 0) &&
    candidates.some(
      (other) =>
        other.line > lead.line &&
        !other.mention.quoted &&
        other.date.value !== null &&
        !mayCoincide(other.date, lead.date) &&
        other.mention.lemma === headline.mention.lemma,
    )
  );
}

const STUDY = /\b(?:stud(?:y|ies)|research|researchers|scientists|archaeologists|historians)\b/iu;

/** "Oru |traded| with Tarn, study says": what a headline reports research to have found as past may be long past. */
export function isFinding({ text }: ArticleReading, headline: Span, { tense }: EventMention): boolean {
  return tense === 'past' && STUDY.test(text.slice(headline.start, headline.end));
}

const RELATIVE = /\b(?:that|which|who)\s+(?:had\s+)?$/iu;

/** "Porter admits to lighting fire |that killed| two": what only says which fire is meant was before the news. */
export function saysWhich({ text }: ArticleReading, { start, tense }: EventMention): boolean {
  return tense === 'past' && RELATIVE.test(text.slice(Math.max(0, start - LONGEST), start));
}

/** Characters of "which had". */
const LONGEST = 12;

/** A headline and a first sentence that are less alike tell of different things. */
const LEAST_ALIKE = 0.1;

/** So alike must they be where the words of the headline do not tell by themselves that it is news. */
const MUCH_ALIKE = 0.3;

function isNewsOfDay(reading: ArticleReading, candidate: Candidate): boolean {
  const { tense, quoted } = candidate.mention;
  const isTold = (tense === 'past' || tense === 'present') && isDone(reading, candidate.mention);
  return isTold && !quoted && isOfDay(candidate);
}

/** Whether it is told to have happened on a day that was over when the article came out. */
function isOfDay({ mention, date, reported }: Candidate): boolean {
  const isPast = date.to !== null && (reported === null || date.to <= reported);
  return date.value !== null && isPast && vagueness(date) === 0 && mention.time?.relation === 'on';
}
