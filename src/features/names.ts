import { compareTexts } from '../engine/collections';
import type { CorpusSnapshot } from '../engine/corpus/types';
import type { EntityType } from '../engine/ner/types';
import { rangeOf } from '../engine/text/lines';
import { countedMentions, entityLine } from './listing';
import { sentenceAround, wordsOf } from './places';
import type { ArticleMentions, EntityLine, MentionLine, NameGroup } from './types';

/** The order in which a reader asks for them. */
const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'law',
  'work',
  'product',
  'other',
];

/** All entities by type, most mentioned first. */
export function nameGroups(corpus: CorpusSnapshot): readonly NameGroup[] {
  const byType = new Map<EntityType, EntityLine[]>(TYPES.map((type) => [type, []]));
  for (const entity of corpus.entities.values()) {
    const line = entityLine(corpus, entity, countedMentions(corpus, entity).length);
    if (line) byType.get(entity.type)?.push(line);
  }
  return [...byType]
    .map(([type, entities]) => ({ type, entities: entities.sort(byCount) }))
    .filter((group) => group.entities.length > 0);
}

function byCount(a: EntityLine, b: EntityLine): number {
  return b.count - a.count || compareTexts(a.name, b.name);
}

/** The mentions of an entity, by article in corpus order, each with its sentence. */
export function mentionsOf(corpus: CorpusSnapshot, id: string): readonly ArticleMentions[] {
  const entity = corpus.entities.get(id);
  if (!entity) return [];
  const byArticle = new Map<string, MentionLine[]>();
  for (const ref of countedMentions(corpus, entity)) {
    const article = corpus.articles.get(ref.article);
    const mention = article?.reading.mentions[ref.mention];
    if (!article || !mention) continue;
    const sentence = sentenceAround(article, mention);
    const before = wordsOf(article, { start: sentence.start, end: mention.start }).length;
    const text = wordsOf(article, mention);
    const lines = byArticle.get(ref.article) ?? [];
    byArticle.set(ref.article, lines);
    lines.push({
      article: ref.article,
      range: rangeOf(article.reading.lines, mention),
      text,
      sentence: wordsOf(article, sentence),
      highlight: [before, before + text.length],
    });
  }
  return [...byArticle].map(([article, mentions]) => ({
    article,
    title: corpus.articles.get(article)?.reading.title ?? article,
    mentions,
  }));
}
