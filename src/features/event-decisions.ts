import { anchorOf } from '../engine/anchor/anchor';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { offsetAt } from '../engine/text/lines';
import type { EventWord, LostEventWord } from '../engine/timeline/decisions';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { EventRef, TimelineEvent } from '../engine/timeline/types';
import { eventLine, eventOf, eventSources, toldBy } from './listing';
import { sentenceAround, wordsOf } from './places';
import type { DecidableEvent, EventChoice, Position } from './types';

/** So many articles' words are kept with a decision: one that is found again is enough. */
const MOST_WORDS = 3;

/** What a decision on an event is stored with; undefined where the corpus has it no more. */
export function decidableEvent(corpus: CorpusSnapshot, id: string): DecidableEvent | undefined {
  const event = eventOf(corpus, id);
  const line = event && eventLine(corpus, event);
  if (!event || !line) return undefined;
  const clearest = wordOf(corpus, event.clearest);
  const others = eventSources(corpus, event).flatMap(
    ({ trigger }) => eventWord(corpus, trigger.article, trigger.range.start) ?? [],
  );
  const words = [...(clearest ? [clearest] : []), ...others.filter((word) => !isSame(word, clearest))];
  return { ...line, main: isMainEvent(event), words: words.slice(0, MOST_WORDS) };
}

/** The word that tells an event at a place of an article. */
export function eventWord(corpus: CorpusSnapshot, id: string, at: Position): EventWord | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const event = mentionAt(article, offsetAt(article.reading.lines, at));
  return event < 0 ? undefined : wordOf(corpus, { article: id, event });
}

/** The event that an article tells at a place; undefined between the words that tell events. */
export function eventUnder(corpus: CorpusSnapshot, id: string, at: Position): DecidableEvent | undefined {
  const article = corpus.articles.get(id);
  const event = article?.events[mentionAt(article, offsetAt(article.reading.lines, at))];
  return event && decidableEvent(corpus, event.id);
}

/** All other events, that the reader may say which one is the same: main events first, of these those nearest in time. */
export function eventChoices(corpus: CorpusSnapshot, id: string): readonly EventChoice[] {
  const own = dayOf(eventOf(corpus, id));
  return corpus.events
    .filter((event) => event.id !== id)
    .map((event) => ({ event, main: isMainEvent(event), distance: distance(dayOf(event), own) }))
    .sort((a, b) => Number(b.main) - Number(a.main) || a.distance - b.distance)
    .flatMap(({ event, main }) => {
      const { id: other, title, date, from, to, days, status, clearest } = event;
      const article = corpus.articles.get(clearest.article);
      const mention = article?.reading.events[clearest.event];
      const sentence = article && mention && wordsOf(article, sentenceAround(article, mention));
      return sentence === undefined
        ? []
        : [
            {
              id: other,
              title,
              date,
              from,
              to,
              ...(days && { days }),
              ...toldBy(corpus, event),
              status,
              main,
              sentence,
            },
          ];
    });
}

/** When an event was, or what bounds it; undefined where nothing does. */
function dayOf(event: TimelineEvent | undefined): number | undefined {
  const day = event?.from ?? event?.to;
  return day ? Date.parse(day) : undefined;
}

/** How far apart two days are: what is of no day is nearest to what is of none, too. */
function distance(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : Number.MAX_VALUE;
  return Math.abs(a - b);
}

/** The words of decisions that are not found any more. */
export function lostEventWords(corpus: CorpusSnapshot): readonly LostEventWord[] {
  return corpus.lostEventWords;
}

function mentionAt({ reading }: CorpusArticle, offset: number): number {
  return reading.events.findIndex(({ start, end }) => start <= offset && offset <= end);
}

function wordOf(corpus: CorpusSnapshot, { article, event }: EventRef): EventWord | undefined {
  const reading = corpus.articles.get(article)?.reading;
  const mention = reading?.events[event];
  return reading && mention && { article, anchor: anchorOf(reading.text, mention) };
}

function isSame(a: EventWord, b: EventWord | undefined): boolean {
  return a.article === b?.article && a.anchor.position === b.anchor.position;
}
