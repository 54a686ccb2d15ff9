import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { rangeOf } from '../engine/text/lines';
import { countedMentions, entityLine } from './listing';
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
    : { kind: 'several', range: rangeOf(article.lines, mention), entities };
}

/** The entities that a mention stands for: its own, and where it is plural those of the mentions with its span. */
export function entitiesAt(article: CorpusArticle, index: number): readonly Entity[] {
  const { mentions } = article.reading;
  const mention = mentions[index];
  const indices =
    mention?.kind === 'plural'
      ? mentions.flatMap(({ kind, start, end }, i) =>
          kind === 'plural' && start === mention.start && end === mention.end ? [i] : [],
        )
      : [index];
  return indices.flatMap((i) => article.entities[i] ?? []);
}
