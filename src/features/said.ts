import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { placeOf, quotationOf, wordsOf } from './places';
import type { Place, Quotation } from './types';

/** Single words in quotation marks tell little of what somebody said. */
const FEWEST_WORDS = 3;

/** Speech that begins as a sentence does; “technology and innovation” is a piece of one. */
const SENTENCE = /^\P{L}*\p{Lu}/u;

/**
 * What an entity is quoted with: how often, and the first quotations, whole sentences before pieces of them and those of one
 * article before all others.
 */
export interface Said {
  readonly count: number;
  readonly quotations: readonly Quotation[];
}

/**
 * The direct speech whose speaker an entity is.
 *
 * @param first id of the article whose quotations come first; the others follow in corpus order
 * @param most how many quotations are wanted
 */
export function saidBy(corpus: CorpusSnapshot, entity: Entity, first: string, most: number): Said {
  const ids = [...entity.articles].sort((a, b) => Number(b === first) - Number(a === first));
  const all = ids.flatMap((id) => {
    const article = corpus.articles.get(id);
    return article ? quotesIn(article, entity).map((quote) => ({ article, quote })) : [];
  });
  const isSentence = ({ article, quote }: (typeof all)[number]): boolean =>
    SENTENCE.test(wordsOf(article, quote));
  const ordered = [...all.filter(isSentence), ...all.filter((one) => !isSentence(one))];
  return {
    count: all.length,
    quotations: ordered.slice(0, most).map(({ article, quote }) => quotationOf(article, quote)),
  };
}

/** The places of all that an entity is quoted with, in corpus order; none where its id is unknown. */
export function quotations(corpus: CorpusSnapshot, id: string): readonly Place[] {
  const entity = corpus.entities.get(id);
  return (entity?.articles ?? []).flatMap((articleId) => {
    const article = corpus.articles.get(articleId);
    return article && entity ? quotesIn(article, entity).map((quote) => placeOf(article, quote)) : [];
  });
}

function quotesIn(article: CorpusArticle, entity: Entity): CorpusArticle['reading']['quotes'] {
  return article.reading.quotes.filter(
    (quote) =>
      quote.speaker !== undefined &&
      article.entities[quote.speaker]?.id === entity.id &&
      wordsOf(article, quote).split(' ').length >= FEWEST_WORDS,
  );
}
