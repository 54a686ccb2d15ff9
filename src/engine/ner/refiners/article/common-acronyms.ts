import type { TokenReading } from '../../draft';

/** Small words that lend an acronym no letter. */
const SILENT = /^(?:of|and|the|for|in|to|on)$/u;

/**
 * The acronyms that the article introduces behind common nouns, all in small letters: "iodine deficiency disorders (IDD)".
 * They stand for no name, wherever they stand.
 */
export function commonAcronyms(reading: TokenReading): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (let i = 2; i + 2 < reading.count; i++) {
    if (reading.text(i) !== '(' || reading.text(i + 2) !== ')') continue;
    const letters = /^(\p{Lu}{2,6})s?$/u.exec(reading.text(i + 1))?.[1];
    if (letters && isSpelt(reading, i, letters.toLowerCase())) acronyms.add(reading.text(i + 1)).add(letters);
  }
  return acronyms;
}

/** Whether the words before token `end`, all in small letters, begin with these letters. */
function isSpelt(reading: TokenReading, end: number, letters: string): boolean {
  let i = end - 1;
  for (let k = letters.length - 1; k >= 0; k--, i--) {
    while (SILENT.test(reading.text(i)) && !reading.text(i).startsWith(letters[k])) i--;
    if (reading.isHyphen(i)) i--;
    if (!/^\p{Ll}/u.test(reading.text(i)) || !reading.text(i).startsWith(letters[k])) return false;
  }
  return true;
}
