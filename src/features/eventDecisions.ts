import { anchorOf } from '../engine/anchor/anchor';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { offsetAt } from '../engine/text/lines';
import type { EventWord, LostEventWord } from '../engine/timeline/decisions';
import type { EventRef } from '../engine/timeline/types';
import { eventLine, eventSources } from './listing';
import type { DecidableEvent, Position } from './types';

/** So many articles' words are kept with a decision: one that is found again is enough. */
const MOST_WORDS = 3;

/** What a decision on an event is stored with; undefined where the corpus has it no more. */
export function decidableEvent(corpus: CorpusSnapshot, id: string): DecidableEvent | undefined {
  const event = corpus.events.find((one) => one.id === id);
  const line = event && eventLine(corpus, event);
  if (!event || !line) return undefined;
  const clearest = wordOf(corpus, event.clearest);
  const others = eventSources(corpus, event).flatMap(
    ({ trigger }) => eventWord(corpus, trigger.article, trigger.range.start) ?? [],
  );
  const words = [...(clearest ? [clearest] : []), ...others.filter((word) => !isSame(word, clearest))];
  return { ...line, words: words.slice(0, MOST_WORDS) };
}

/** The word that tells an event at a place of an article. */
export function eventWord(corpus: CorpusSnapshot, id: string, at: Position): EventWord | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const event = mentionAt(article, offsetAt(article.lines, at));
  return event < 0 ? undefined : wordOf(corpus, { article: id, event });
}

/** The event that an article tells at a place; undefined between the words that tell events. */
export function eventUnder(corpus: CorpusSnapshot, id: string, at: Position): DecidableEvent | undefined {
  const article = corpus.articles.get(id);
  const event = article?.events[mentionAt(article, offsetAt(article.lines, at))];
  return event && decidableEvent(corpus, event.id);
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
