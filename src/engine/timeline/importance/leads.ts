import { WEEKDAY_NAMES } from '../../text/calendar.data';
import { addDays, weekdayOfIso } from '../../time/calendar';
import type { DatedArticle } from '../mentions/candidate';
import { contains } from '../../text/span';
import { leadOf } from '../mentions/lead';
import { laterOf } from '../mentions/dates';
import { numberAt, type EventNumbers } from '../places';
import type { EventDating, TimelineEvent } from '../types';
import type { Lead } from './article-leads';
import { TOLD_BY_ANOTHER } from './rows';

/** The least importance of what an article was written for. */
const LEAD_EVENT = 0.75;

/** Events, and those of them that some article was written for. */
interface Led {
  /** In the order given. */
  readonly events: readonly TimelineEvent[];
  /** Their numbers. */
  readonly leads: ReadonlySet<number>;
}

/**
 * Sees to it that each article has what it was written for among the main events, and that nothing that it alone tells
 * weighs more: the weightiest event of its headline, or else of the first sentence below it. Where no words say when it
 * happened, it is news of the day of its first article, or of the day before. A digest has what each of its items was written for.
 *
 * @param numbers where in the list the mentions of each article are told
 * @param leadsOf what an article was written for, by `leadsOfArticle`
 */
export function withLeads(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
  numbers: EventNumbers,
  leadsOf: (article: DatedArticle) => readonly Lead[],
): Led {
  const led = [...events];
  const leads = new Map<number, number>();
  const beside = new Set<number>();
  for (const article of inOrderOfFirst(articles, numbers)) {
    const { id } = article.reading;
    for (const { mention, news, least, others } of leadsOf(article)) {
      const best = numberAt(numbers, { article: id, event: mention });
      for (const event of others) beside.add(numberAt(numbers, { article: id, event }));
      if (news !== undefined && !isPutBack(events[best], article, (i) => numbers.get(id)?.[i] === best))
        led[best] = onDayOfReport(events[best], article, news);
      leads.set(best, Math.max(LEAD_EVENT, leads.get(best) ?? 0, least));
    }
  }
  for (const [number, least] of leads)
    if (least > led[number].importance) led[number] = { ...led[number], importance: least };
  const isSpare = (event: TimelineEvent, number: number): boolean =>
    beside.has(number) && !leads.has(number) && saysNothingMore(event);
  return {
    events: led.map((event, number) =>
      isSpare(event, number) ? { ...event, importance: TOLD_BY_ANOTHER } : event,
    ),
    leads: new Set(leads.keys()),
  };
}

/** Whether what an item of a digest tells beside its news would be a row that neither a day nor another article is told for. */
function saysNothingMore({ date, sources, decided, importance }: TimelineEvent): boolean {
  return date === null && sources === 1 && !decided && importance > TOLD_BY_ANOTHER;
}

/** Articles by the first event that each tells: of several that give one event its day, the last one counts. */
function inOrderOfFirst(articles: readonly DatedArticle[], numbers: EventNumbers): readonly DatedArticle[] {
  const firstOf = ({ reading }: DatedArticle): number => {
    let first = Number.MAX_SAFE_INTEGER;
    for (const number of numbers.get(reading.id) ?? []) if (number >= 0 && number < first) first = number;
    return first;
  };
  return articles
    .map((article) => ({ article, first: firstOf(article) }))
    .sort((a, b) => a.first - b.first)
    .map(({ article }) => article);
}

/**
 * Whether vague words put an event on no day of the report: "arrested several weeks ago" in the article's headline, in the first sentence
 * below or where it is told most clearly. What stands further down beside news of the day is of another report, or no day.
 *
 * @param isOfEvent whether a mention of the article tells the event
 */
function isPutBack(
  { open, clearest }: TimelineEvent,
  { reading }: DatedArticle,
  isOfEvent: (mention: number) => boolean,
): boolean {
  if (open?.kind !== 'vague') return false;
  if (clearest.article !== reading.id || reading.events[clearest.event].time !== undefined) return true;
  const head = [reading.headline, leadOf(reading)];
  return reading.events.some(
    (mention, i) =>
      mention.time !== undefined &&
      isOfEvent(i) &&
      head.some((part) => part !== undefined && contains(part, mention)),
  );
}

/** Whether the weekday by which an article of no known day tells an event ("on Thursday") is that of a day. */
function isWeekday(words: string, day: string): boolean {
  return words.includes(WEEKDAY_NAMES[weekdayOfIso(day) - 1]);
}

function onDayOfReport(
  event: TimelineEvent,
  { documentTime }: DatedArticle,
  dating: EventDating,
): TimelineEvent {
  const { open, ...others } = event;
  const day = documentTime.value as string;
  if (event.date === null && open?.kind === 'article-undated') {
    const date = [day, addDays(day, -1)].find((one) => isWeekday(open.words, one));
    return date === undefined ? event : { ...others, date, from: date, to: date, dating };
  }
  return { ...others, date: day, from: laterOf(event.from, addDays(day, -1)), to: day, dating };
}
