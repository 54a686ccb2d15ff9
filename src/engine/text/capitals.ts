/** Words that stand in capitals only, as those of datelines and headlines do, in the usual way. */

import { wordSet } from '../collections';

/** "HARBOUR" as "Harbour". */
export function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Letters; of longer words in capitals the fewest are acronyms. */
export const LONGEST_ACRONYM = 4;

/** "HARWICK-ON-TARN", "ST. VANE" as "Harwick-on-Tarn", "St. Vane"; what may be letters for a name stays: "TARN", "US HARBOUR". */
export function unshoutedName(name: string): string {
  if (name !== name.toUpperCase() || !SHOUTED.test(name)) return name;
  return name.replace(/\p{L}+(?:(?<=\p{L}{2})['’]\p{L}+)*/gu, (word, at: number) => {
    if (at > 0 && SMALL.has(word)) return word.toLowerCase();
    return ACRONYM.test(word) || (word.length === 2 && name.startsWith(', ', at - 2))
      ? word
      : capitalized(word);
  });
}

/** A long word, or two words. */
const SHOUTED = new RegExp(`\\p{L}{${String(LONGEST_ACRONYM + 1)}}|\\p{L}{2}[.\\s-]+\\p{L}{3}`, 'u');
/** Words that are small inside the name of a place. */
const SMALL = wordSet('AND AU AUX DA DE DEL DI DO DOS DU EN LES OF ON SUR THE UPON');
/** No word, or one of the few acronyms that sound like one; "Saint", "Mount" and "Fort" are shortened like acronyms. */
const ACRONYM = /^(?:(?!(?:ST|MT|FT)$)[^AEIOUY\P{ASCII}]{1,3}|UAE|UK|UN|US|USA)$/u;
