import type { PersonName } from './types';

/** Words between a name and the father's: "son of", "daughter of". */
const OF_FATHER: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'binti']);

/** "Siti |binti Omar Hamid|": all that stands behind "daughter of" or "son of" is the father's, but not "Omar bin Said |al-Harthy|". */
export function startOfFather(words: readonly string[], from: number): number {
  const at = words.findIndex((word, i) => i > 0 && OF_FATHER.has(word));
  return at > 0 && at < from && words[from] === words[words.length - 1] ? at : from;
}

/**
 * "Omar bin Tariq", "Omar bin Tariq bin Said al-Harthy": a name behind these is the father's or his father's, by whom nobody is
 * called.
 */
export function isOfFather(name: string, { words, family, surname }: PersonName): boolean {
  const at = words.findIndex((word, i) => i > 0 && OF_FATHER.has(word));
  if (at < 0 || words.indexOf(name) < at) return false;
  return name !== family || OF_FATHER.has(surname.slice(0, surname.indexOf(' ')));
}
