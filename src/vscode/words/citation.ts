import type { ArticleLine } from '../../features/types';
import type { DocumentTime } from '../../engine/time/types';
import { dateWords } from './dates';
import { rangeWords } from './stretches';
import { shorten } from './excerpt';
import { dateSourceWords } from './date-sources';
import type { Language } from './translate';

const LONGEST_TITLE = 90;

/** An article's date: "Apr 18, 2025", "Apr 14 – 20, 2025", "no date". */
export function articleDate({ value, from, to }: DocumentTime, language: Language): string {
  if (value !== null) return dateWords(value, language);
  return from !== null && to !== null ? rangeWords(from, to, language) : dateSourceWords('none', language);
}

/**
 * Words of an article with where they stand, to be put into a text of the reader's: “The depot burned.” — Fire at Quay 9, The
 * Courier, Mar 4, 2024 · fire.txt
 *
 * @param article undefined for a file outside all folders
 * @param file the path of its file
 */
export function citation(
  words: string,
  article: ArticleLine | undefined,
  file: string,
  language: Language,
): string {
  const { t } = language;
  const quoted = t('“{0}”', words.replace(/\s+/g, ' ').trim());
  if (!article) return `${quoted} — ${file}`;
  const { title, source, documentTime } = article;
  const date = articleDate(documentTime, language);
  const inferred = documentTime.source === 'inferred' ? ` (${dateSourceWords('inferred', language)})` : '';
  const named = [
    shorten(title, LONGEST_TITLE),
    ...(source === undefined ? [] : [source]),
    `${date}${inferred}`,
  ];
  return `${quoted} — ${named.join(', ')} · ${file}`;
}
