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

/** Whether a possessive belongs to such a rank by the two words behind it: "|His| Highness", "|Her| Royal Highness". */
export function isOfStyle(next: string, afterNext: string): boolean {
  return isStyle(next) || (OF_STYLES.has(next.toLowerCase()) && isStyle(afterNext));
}
