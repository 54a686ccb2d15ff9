import type { Language } from './translate';

/** "1 mention", "14 mentions". */
export function mentionCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}

/** "1 article", "14 articles". */
export function articleCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 article') : t('{0} articles', count);
}

/** What a card is made from while articles are still being read. */
export function readSoFarWords(
  { done, total }: { readonly done: number; readonly total: number },
  { t }: Language,
): string {
  return done === 0
    ? t('The other articles are still being read.')
    : t('Only {0} of {1} articles are read so far.', done, total);
}

/** How many articles tell an event, and in how many wordings where some are copies: "2 articles from 1 source". */
export function tellingCount(articles: number, sources: number, language: Language): string {
  const { t } = language;
  const count = articleCount(articles, language);
  if (articles <= sources) return count;
  return t('{0} from {1}', count, sources === 1 ? t('1 source') : t('{0} sources', sources));
}

/** "1 name", "14 names". */
export function nameCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 name') : t('{0} names', count);
}

/** "1 event", "14 events". */
export function eventCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 event') : t('{0} events', count);
}
