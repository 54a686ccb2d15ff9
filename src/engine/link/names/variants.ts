import { compareTexts } from '../../collections';
import type { EntityType } from '../../ner/types';
import { titlesBefore } from '../facts/titles.data';
import { fold, isAcronym } from './name-form';
import { knownPlace } from './place-name';
import type { NameVariant } from './types';

/**
 * The distinct forms of the names of one thing, the fullest first: more words before fewer, words before acronyms and
 * capitals, then the more frequent.
 *
 * @param texts the names, each as often as it is used, as `nameForm` gives them
 */
export function nameVariants(texts: readonly string[], type: EntityType): NameVariant[] {
  const counts = new Map<string, number>();
  for (const given of texts) {
    const text = readingForm(given, type);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const variants = [...counts].map(([text, count]) => ({ text, count }));
  const rank = ({ text, count }: NameVariant): number =>
    fullness(text) * 1000 + Math.min(count, 999) - (text === text.toUpperCase() ? 500 : 0);
  return variants.sort((a, b) => rank(b) - rank(a) || compareTexts(a.text, b.text));
}

function fullness(text: string): number {
  if (isAcronym(text)) return 0;
  return Math.min(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 || knownPlace(word)).length,
    9,
  );
}

/** A person's name without the honorific that the tagger took along ("PM Moreno"), if something is left. */
function readingForm(text: string, type: EntityType): string {
  if (type !== 'person') return text;
  const words = text.split(' ');
  return words.slice(titlesBefore(words.map(fold))).join(' ');
}
