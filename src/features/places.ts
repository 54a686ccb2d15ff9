import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { MentionRef } from '../engine/link/types';
import { rangeOf } from '../engine/text/lines';
import { firstEndingAfter, type Span } from '../engine/text/span';
import type { EventRef } from '../engine/timeline/types';
import type { Place, Quotation } from './types';

/** The place of a span of an article. */
export function placeOf(article: CorpusArticle, span: Span): Place {
  return { article: article.reading.id, range: rangeOf(article.reading.lines, span) };
}

/** The words of a span with their place; white space in them is made single. */
export function quotationOf(article: CorpusArticle, span: Span): Quotation {
  return { ...placeOf(article, span), text: wordsOf(article, span) };
}

/** The words of a span on one line. */
export function wordsOf(article: CorpusArticle, span: Span): string {
  return article.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** The sentence that a span begins in, with all of the span; the span itself where it stands in none. */
export function sentenceAround(article: CorpusArticle, span: Span): Span {
  const { sentences } = article.reading;
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (!sentence || sentence.start > span.start) return span;
  return sentence.end >= span.end ? sentence : { start: sentence.start, end: span.end };
}

/** Index of the sentence that holds `offset`, or -1. */
export function sentenceIndexAt(article: CorpusArticle, offset: number): number {
  const { sentences } = article.reading;
  const index = firstEndingAfter(sentences, offset);
  const sentence = sentences[index];
  return sentence && sentence.start <= offset ? index : -1;
}

/** The place of a mention; undefined where the corpus has it no more. */
export function placeOfMention(corpus: CorpusSnapshot, ref: MentionRef): Place | undefined {
  const article = corpus.articles.get(ref.article);
  const mention = article?.reading.mentions[ref.mention];
  return article && mention && placeOf(article, mention);
}

/** The place of an event mention's trigger; undefined where the corpus has it no more. */
export function placeOfEvent(corpus: CorpusSnapshot, ref: EventRef): Place | undefined {
  const article = corpus.articles.get(ref.article);
  const mention = article?.reading.events[ref.event];
  return article && mention && placeOf(article, mention);
}
