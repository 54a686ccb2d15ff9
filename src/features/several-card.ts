import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import { countedMentions, entityLine } from './listing';
import { entitiesAt } from './locate';
import type { SeveralCard } from './types';

/** The card of a phrase that stands for several, by one of its mentions; undefined where none of them is known. */
export function severalCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): SeveralCard | undefined {
  const mention = article.reading.mentions[index];
  if (!mention) return undefined;
  const entities = entitiesAt(article, index).flatMap(
    (entity) => entityLine(corpus, entity, countedMentions(corpus, entity).length) ?? [],
  );
  return entities.length === 0
    ? undefined
    : { kind: 'several', range: rangeOf(article.reading.lines, mention), entities };
}
