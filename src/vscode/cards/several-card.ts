import type { SeveralCard } from '../../features/types';
import { mentionCount } from '../words/counts';
import { TYPE_ICON } from '../words/names';
import type { Language } from '../words/translate';
import { placeLink } from './markdown';

/** The card of a phrase that stands for several: a line for each with the way to where it is introduced. */
export function severalCardMarkdown({ entities }: SeveralCard, language: Language): string {
  const { t } = language;
  const lines = entities.map(
    ({ name, type, count, place }) =>
      `$(${TYPE_ICON[type]}) ${placeLink(name, place)} · ${t('meant here')} · ${mentionCount(count, language)}`,
  );
  return [lines.join('  \n'), '---', t('Why: no others that these words fit are named before')].join('\n\n');
}
