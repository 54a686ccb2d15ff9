import { pushTo } from '../engine/collections';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity, EntityDescription, MentionRef } from '../engine/link/types';
import { contains, type Span } from '../engine/text/span';
import { sentenceAround, wordsOf } from './places';

/** What speaks for a mention as an introduction: that it is a name at all, and the points beside that. */
const NAME = 1;
const FULL_NAME = 2;
const DESCRIBED = 2;
const IN_TEXT = 1;
const BEST = NAME + FULL_NAME + DESCRIBED + IN_TEXT;

/**
 * The mention that introduces an entity best: by its full name, with a description in the same sentence, in the
 * running text rather than in a headline; among equals the first in corpus order.
 */
export function introductionOf(corpus: CorpusSnapshot, entity: Entity): MentionRef | undefined {
  const descriptions = byArticle(entity.descriptions);
  let best: MentionRef | undefined;
  let bestWeight = -1;
  for (const ref of entity.mentions) {
    const article = corpus.articles.get(ref.article);
    const weight = article ? weightOf(article, entity, ref, descriptions.get(ref.article) ?? []) : -1;
    if (weight > bestWeight) {
      best = ref;
      bestWeight = weight;
    }
    if (bestWeight === BEST) break;
  }
  return best;
}

function byArticle(descriptions: readonly EntityDescription[]): ReadonlyMap<string, EntityDescription[]> {
  const lists = new Map<string, EntityDescription[]>();
  for (const description of descriptions) {
    pushTo(lists, description.article, description);
  }
  return lists;
}

function weightOf(
  article: CorpusArticle,
  entity: Entity,
  ref: MentionRef,
  descriptions: readonly EntityDescription[],
): number {
  const mention = article.reading.mentions[ref.mention];
  if (mention?.kind !== 'name') return 0;
  const { headline } = article.reading;
  const inHeadline =
    headline !== undefined && mention.start < headline.end && mention.start >= headline.start;
  const isFull = wordsOf(article, mention) === entity.name;
  return (
    NAME +
    (isFull ? FULL_NAME : 0) +
    (isDescribed(article, mention, descriptions) ? DESCRIBED : 0) +
    (inHeadline ? 0 : IN_TEXT)
  );
}

function isDescribed(
  article: CorpusArticle,
  mention: Span,
  descriptions: readonly EntityDescription[],
): boolean {
  if (descriptions.length === 0) return false;
  const sentence = sentenceAround(article, mention);
  return descriptions.some((description) => contains(sentence, description));
}
