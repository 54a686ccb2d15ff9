import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains, firstEndingAfter, indicesWithin, type Span } from '../../text/span';
import { addDays } from '../../time/calendar';
import { leadOf, type DatedArticle } from '../candidates';
import { saysWhen } from '../dating/days';
import type { TimelineEvent } from '../types';
import { isReferencePoint } from './counted-days';
import { beginsQuote, isFinding } from './headline-days';
import { isOrigin } from './narrated-days';

/**
 * Where an article tells as news of its own day, or of the day before, what no article told before and no words date: index
 * of the mention in the headline or the first sentence, undefined where it does not.
 *
 * @param event what the article was written for
 */
export function newsOfItsDay(event: TimelineEvent, article: DatedArticle): number | undefined {
  const { reading, documentTime } = article;
  const { date, to, reported, status, decided } = event;
  const isOpen =
    date === null &&
    !decided?.date &&
    status === 'occurred' &&
    reported !== null &&
    documentTime.value === reported &&
    (to === null || to === reported);
  if (!isOpen) return undefined;
  return [reading.headline, leadOf(reading)]
    .map((part) => part && placeIn(part, reading, event))
    .find((place) => place !== undefined && isNews(article, place));
}

/** Index of the first mention of an event as a verb in a part of an article. */
export function placeIn(part: Span, reading: ArticleReading, event: TimelineEvent): number | undefined {
  return event.mentions.find(({ article, event: place }) => {
    const mention = article === reading.id ? reading.events[place] : undefined;
    return mention !== undefined && mention.tense !== 'none' && contains(part, mention);
  })?.event;
}

function isNews(article: DatedArticle, place: number): boolean {
  const { reading } = article;
  const mention = reading.events[place];
  if (mention?.status !== 'occurred' || mention.time !== undefined || isOrigin(mention)) return false;
  if (isReferencePoint(reading, mention)) return false;
  const line = firstEndingAfter(reading.sentences, mention.start);
  return (
    isToldAsNews(reading, mention) &&
    !describesSomebody(reading, mention) &&
    !hasTimes(article, reading.sentences[line] ?? mention) &&
    !isOfEarlierDay(article, mention)
  );
}

const RELATIVE = /\b(?:who|which|whom|whose)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
const LOOK_BACK = 40;

/** "Rescuers dig for Oru who |fell| into a well": what says who somebody is may have been days before. */
function describesSomebody({ text }: ArticleReading, { start }: Span): boolean {
  return RELATIVE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/**
 * Whether a sentence says when something is or was; what lies ahead dates nothing that is done, nor does what a participle of
 * long ago says of somebody.
 */
function hasTimes({ reading, times, documentTime }: DatedArticle, sentence: Span): boolean {
  const day = documentTime.value;
  return saysWhen(reading, sentence, (i) => {
    const from = times[i]?.from ?? null;
    const to = times[i]?.to ?? null;
    if (from === null || day === null) return true;
    // "arrest a man convicted of fraud in 2011"
    const isLongPast = to !== null && to < addDays(day, -NEWS_DAYS) && isInClause(reading, i);
    return from <= day && !isLongPast;
  });
}

/** Classes of what is said and decided: "has announced" is news, where "have launched" may have been long ago. */
const SAID: ReadonlySet<string> = new Set([
  'announcement',
  'accusation',
  'identification',
  'verdict',
  'charge',
]);

/** Whether the form of a verb tells news: the simple past, a headline's present, or its passive ("Two victims named"). */
function isToldAsNews({ headline, events }: ArticleReading, mention: EventMention): boolean {
  const { tense, aspect, class: kind } = mention;
  if (tense === 'past' || tense === 'present')
    return aspect === 'simple' || (aspect === 'perfect' && tense === 'present' && SAID.has(kind));
  if (tense !== 'participle' || !headline || !contains(headline, mention)) return false;
  const [first, end] = indicesWithin(events, headline);
  const isOnly = events.slice(first, end).every((other) => other === mention || other.tense === 'none');
  return isOnly && aspect === 'simple';
}

/** A first sentence that tells of a day so long ago tells background; of a later one, the news. */
const NEWS_DAYS = 45;

/** Whether a headline tells it as what research found, or above a first sentence that tells of a day some days ago. */
function isOfEarlierDay({ reading, times, documentTime }: DatedArticle, mention: EventMention): boolean {
  const { headline } = reading;
  const lead = leadOf(reading);
  const { value: day } = documentTime;
  if (!lead || day === null || !headline || !contains(headline, mention)) return false;
  if (isFinding(reading, headline, mention)) return true;
  if (beginsQuote(reading, lead)) return false;
  const [first, end] = indicesWithin(reading.times, lead);
  return times.slice(first, end).some(({ from, to }, i) => {
    if (from === null || to === null || isInClause(reading, first + i)) return false;
    return to < addDays(day, -1) && from >= addDays(day, -NEWS_DAYS);
  });
}

/** "A letter |sent| a week ago": whether an expression dates a participle, which says what something is. */
function isInClause({ events }: ArticleReading, time: number): boolean {
  const dated = events.filter((event) => event.time?.time === time);
  return dated.length > 0 && dated.every(({ tense }) => tense === 'participle');
}
