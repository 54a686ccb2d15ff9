import { wordSet } from '../collections';

/** By what one speaks to people of rank, or of them, behind "Your", "His" or "Her"; in lower case. */
const STYLES = wordSet(
  'honor honour excellency excellencies majesty majesties highness highnesses lordship ladyship worship eminence holiness beatitude',
);

/** What stands between: "His |Royal| Highness". */
const OF_STYLES = wordSet('royal imperial serene exalted sovereign');

/** Whether a word, as written, is the rank in "His Excellency". */
export function isStyle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && STYLES.has(word.toLowerCase());
}

/** Of how many words the rank behind a possessive is: one in "his |Highness|", two in "her |Royal Highness|"; 0 where none is there. */
export function lengthOfStyle(next: string, afterNext: string): number {
  if (isStyle(next)) return 1;
  return OF_STYLES.has(next.toLowerCase()) && isStyle(afterNext) ? 2 : 0;
}
