import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { placeOf, quotationOf, wordsOf } from './places';
import type { Place, Quotation } from './types';

/** Single words in quotation marks tell little of what somebody said. */
const FEWEST_WORDS = 3;

/** What an entity is quoted with: how often, and the first quotations, those of one article before all others. */
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
  const quotations: Quotation[] = [];
  let count = 0;
  for (const id of ids) {
    const article = corpus.articles.get(id);
    for (const quote of article ? quotesIn(article, entity) : []) {
      count++;
      if (article && quotations.length < most) quotations.push(quotationOf(article, quote));
    }
  }
  return { count, quotations };
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
