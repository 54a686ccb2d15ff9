import type { Card } from '../../features/types';
import type { Language } from '../words/translate';
import { dateCardMarkdown } from './date-card';
import { eventCardMarkdown } from './event-card';
import { nameCardMarkdown } from './name-card';
import { severalCardMarkdown } from './several-card';

/**
 * A card as Markdown with theme icons and command links. `article` is the one that is hovered over.
 * @param isKept whether what the reader decides there can be kept: the article lies in an open folder
 */
export function cardMarkdown(card: Card, article: string, language: Language, isKept = true): string {
  switch (card.kind) {
    case 'name':
      return nameCardMarkdown(card, article, language, isKept);
    case 'several':
      return severalCardMarkdown(card, language);
    case 'date':
      return dateCardMarkdown(card, article, language, isKept);
    case 'event':
      return eventCardMarkdown(card, article, language, isKept);
  }
}
