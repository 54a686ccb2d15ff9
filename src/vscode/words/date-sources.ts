import type { DocumentTime, DocumentTimeSource } from '../../engine/time/types';
import type { Language } from './translate';

/** Where an article's date comes from. */
export function dateSourceWords(source: DocumentTimeSource, { t }: Language): string {
  switch (source) {
    case 'given':
      return t('set by you');
    case 'front-matter':
      return t('from the front matter');
    case 'header':
      return t('from the header');
    case 'dateline':
      return t('from the dateline');
    case 'file-name':
      return t('from the file name');
    case 'inferred':
      return t('inferred');
    case 'none':
      return t('no date');
  }
}

/** How sure an inferred date is: "inferred, 2 places agree"; where a date comes from otherwise. */
export function dateOriginWords({ source, support }: DocumentTime, language: Language): string {
  const { t } = language;
  const origin = dateSourceWords(source, language);
  if (support === undefined) return origin;
  const { agreeing, conflicting } = support;
  if (conflicting > 0)
    return t('{0}: {1} places agree, {2} would have another day', origin, agreeing, conflicting);
  return agreeing === 1
    ? t('{0} from an article that tells the same', origin)
    : t('{0}: {1} places agree', origin, agreeing);
}
