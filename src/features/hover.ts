import type { CorpusSnapshot } from '../engine/corpus/types';
import { offsetAt } from '../engine/text/lines';
import { dateCard } from './date-card';
import { eventCard } from './event-card';
import { locate } from './locate';
import { nameCard } from './name-card';
import { severalCard } from './several-card';
import type { Card, Position } from './types';

/** The card of what stands at a position of an article; undefined where nothing was recognised there. */
export function hover(corpus: CorpusSnapshot, id: string, at: Position): Card | undefined {
  const article = corpus.articles.get(id);
  const found = article && locate(article, offsetAt(article.reading.lines, at));
  if (!found) return undefined;
  switch (found.kind) {
    case 'mention':
      return article.reading.mentions[found.index]?.kind === 'plural'
        ? severalCard(corpus, article, found.index)
        : nameCard(corpus, article, found.index);
    case 'time':
      return dateCard(corpus, article, found.index);
    case 'event':
      return eventCard(corpus, article, found.index);
  }
}
