import type { EventMention } from '../events/types';
import type { ArticleReading } from '../read/types';
import { contains, firstEndingAfter, type Span } from '../text/span';
import type { Candidate } from './candidates';
import { cosine } from './coreference/terms';
import { mayCoincide, vagueness, type EventDate } from './dating';
import { saysWhen } from './days';

/** So many sentences a paragraph goes on telling of one day. */
const REACH = 2;

interface Told {
  readonly date: EventDate;
  readonly block: number;
  readonly sentence: number;
}

/**
 * Dates what a paragraph goes on to tell in the simple past after an event of a stated day: "Ade opened the summit on
 * Saturday. She met Oru there, and they signed an accord." An event of another time ends that; a sentence with a day of
 * its own, another tense, and what a relative clause tells in passing ("Oru, who voted against it") take none.
 *
 * @param candidates mentions of one article, in order
 */
export function withInheritedDates(reading: ArticleReading, candidates: readonly Candidate[]): Candidate[] {
  const { blocks, sentences } = reading;
  let told: Told | undefined;
  return candidates.map((candidate) => {
    const block = firstEndingAfter(blocks, candidate.mention.start);
    const sentence = firstEndingAfter(sentences, candidate.mention.start);
    if (!isNarrated(candidate)) return candidate;
    const passing = isInPassing(reading, candidate);
    if (candidate.mention.time !== undefined || candidate.date.value !== null) {
      const isDay = !passing && isOfDay(candidate);
      told = isDay ? { date: ofItsDay(candidate.date), block, sentence } : undefined;
      return candidate;
    }
    // "it caused his death" tells of a death that is known
    if (candidate.determination !== 'none') return candidate;
    if (passing || told?.block !== block || sentence <= told.sentence || sentence - told.sentence > REACH)
      return candidate;
    return saysWhen(reading, sentences[sentence] ?? candidate.mention)
      ? candidate
      : { ...candidate, date: told.date };
  });
}

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
  if (!lead || !headline) return candidates;
  const dated = candidates.find(
    (candidate) =>
      contains(lead, candidate.mention) && isNewsOfDay(candidate) && !isInPassing(reading, candidate),
  );
  if (!dated) return candidates;
  const isOnlyDay = candidates.every(
    ({ mention, date }) =>
      date.time === undefined || !contains(lead, mention) || mayCoincide(date, dated.date),
  );
  const isUndated = ({ leads, mention, date, sentence }: Candidate): boolean =>
    contains(headline, mention) &&
    mention.tense !== 'none' &&
    mention.status === 'occurred' &&
    mention.time === undefined &&
    date.value === null &&
    !isFinding(reading, headline, mention) &&
    (leads || isOnlyDay) &&
    cosine(sentence, dated.sentence) >= (leads ? LEAST_ALIKE : MUCH_ALIKE);
  return candidates.map((candidate) =>
    isUndated(candidate) ? { ...candidate, date: ofItsDay(dated.date) } : candidate,
  );
}

const STUDY = /\b(?:stud(?:y|ies)|research|researchers|scientists|archaeologists|historians)\b/iu;

/** "Oru |traded| with Tarn, study says": what a headline reports research to have found as past may be long past. */
export function isFinding({ text }: ArticleReading, headline: Span, { tense }: EventMention): boolean {
  return tense === 'past' && STUDY.test(text.slice(headline.start, headline.end));
}

/** A headline and a first sentence that are less alike tell of different things. */
const LEAST_ALIKE = 0.1;

/** So alike must they be where the words of the headline do not tell by themselves that it is news. */
const MUCH_ALIKE = 0.3;

function isNewsOfDay(candidate: Candidate): boolean {
  const { tense, status, quoted } = candidate.mention;
  return (tense === 'past' || tense === 'present') && status === 'occurred' && !quoted && isOfDay(candidate);
}

/** Whether it is told to have happened on a day that was over when the article came out. */
function isOfDay({ mention, date, reported }: Candidate): boolean {
  const isPast = date.to !== null && (reported === null || date.to <= reported);
  return date.value !== null && isPast && vagueness(date) === 0 && mention.time?.relation === 'on';
}

/** What follows is of the same day, not of the same hour. */
function ofItsDay(date: EventDate): EventDate {
  return { ...date, value: date.value?.split('T', 1)[0] ?? null, inherited: true };
}

const RELATIVE = /\b(?:who|which|whom|whose|where)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** "a week after he |attended| it" */
const COUNTED_FROM = /\b(?:after|before|until|since)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
const ANOTHER_TIME = /\b(?:later|earlier|afterwards|subsequently|previously|once|ago)\b/iu;
const LOOK_BACK = 80;

/** "Oru, who |voted| against it", "Months later, she |left|": whether it is told in passing, or as of another time. */
function isInPassing({ text, sentences }: ArticleReading, { mention }: Candidate): boolean {
  const sentence = sentences[firstEndingAfter(sentences, mention.start)];
  const from = Math.max(sentence?.start ?? 0, mention.start - LOOK_BACK);
  const before = text.slice(from, mention.start);
  return RELATIVE.test(before) || COUNTED_FROM.test(before) || ANOTHER_TIME.test(before);
}

/** Whether a verb in the simple past tells it as done, outside quotations. */
function isNarrated({ mention }: Candidate): boolean {
  const { tense, aspect, status, quoted } = mention;
  const isTold = tense === 'past' && aspect === 'simple' && status === 'occurred' && !quoted;
  return isTold && mention.class !== 'say';
}
