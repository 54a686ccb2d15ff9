import * as verbs from './data/verbs.data';
import type { TenseHint } from './types';

/** The tense that the form of a single word tells by itself, if any. */
export function tenseOf(word: string): TenseHint {
  if (verbs.FUTURE_WORDS.has(word)) return 'future';
  if (verbs.IRREGULAR_PAST.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !verbs.NOT_PAST.has(word) ? 'past' : null;
}
