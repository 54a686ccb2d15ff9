import { wordSet } from '../collections';

/** Small words that acronyms leave out. */
const NOT_INITIAL = wordSet('of the and for in on to a an de at');

/**
 * The first letters of a name's words: without its small words ("ministry of external affairs" → "mea"), and with
 * them ("department of justice" → "doj").
 */
export function initials(words: readonly string[]): readonly string[] {
  let short = '';
  let long = '';
  for (const word of words) {
    const first = word.charAt(0);
    long += first;
    if (!NOT_INITIAL.has(word)) short += first;
  }
  const withOf = words.map((word) => (word === 'the' || word === 'and' ? '' : word.charAt(0))).join('');
  return [...new Set([short, withOf, long])];
}
