import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity, MentionRef } from '../engine/link/types';
import { sentenceAround, wordsOf } from './places';

/**
 * The mention that introduces an entity best: by its full name, with a description in the same sentence, in the
 * running text rather than in a headline; among equals the first in corpus order.
 */
export function introductionOf(corpus: CorpusSnapshot, entity: Entity): MentionRef | undefined {
  let best: MentionRef | undefined;
  let bestWeight = -1;
  for (const ref of entity.mentions) {
    const article = corpus.articles.get(ref.article);
    const weight = article ? introductionWeight(article, entity, ref) : -1;
    if (weight > bestWeight) {
      best = ref;
      bestWeight = weight;
    }
  }
  return best;
}

function introductionWeight(article: CorpusArticle, entity: Entity, ref: MentionRef): number {
  const mention = article.reading.mentions[ref.mention];
  if (mention?.kind !== 'name') return 0;
  const sentence = sentenceAround(article, mention);
  const described = entity.descriptions.some(
    (d) => d.article === ref.article && d.start >= sentence.start && d.end <= sentence.end,
  );
  const headline = article.reading.headline;
  const inHeadline =
    headline !== undefined && mention.start < headline.end && mention.start >= headline.start;
  return 1 + (wordsOf(article, mention) === entity.name ? 2 : 0) + (described ? 2 : 0) + (inHeadline ? 0 : 1);
}
