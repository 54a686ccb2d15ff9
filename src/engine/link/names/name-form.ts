/** A name as it stands in a text, and in the folded form in which names are compared. */
export interface NameForm {
  /** Reading form: white space collapsed, without a leading article and a possessive ending. */
  readonly text: string;
  /** Folded words: lower case, without diacritics, full stops and apostrophes; cut at spaces and hyphens. */
  readonly words: readonly string[];
  /** The folded words joined by blanks. */
  readonly key: string;
}

const PLAIN = /^[a-z ]*$/;
const MARKS = /\p{M}/gu;
const POSSESSIVE = /['’]s?$/u;
const LEADING_ARTICLE = /^(?:the|a|an)\s+(?=\S)/iu;
const SPACES = /\s+/gu;
const LETTERS_NOT_DECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without diacritics, full stops and apostrophes; everything else that is no letter or digit a blank. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (PLAIN.test(folded)) return folded.trim();
  folded = folded
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæøœłđðþı]/gu, (letter) => LETTERS_NOT_DECOMPOSED[letter] ?? letter)
    .replace(/ & /gu, ' and ')
    .replace(/['’ʼ.&]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ');
  return folded.trim();
}

/** The form of a name's words in the text. */
export function nameForm(slice: string): NameForm {
  const text = slice
    .replace(SPACES, ' ')
    .trim()
    .replace(LEADING_ARTICLE, '')
    .replace(/(?<=\p{L}{2})['’]s?$/u, (ending) => (POSSESSIVE.test(ending) ? '' : ending));
  const key = fold(text);
  return { text, key, words: key === '' ? [] : key.split(' ') };
}

/**
 * Whether a name is written in capitals only ("DHS", "U.N.", "G20"), and has two to eight of them, or in three letters
 * of which a small one stands for a small word ("MoD").
 */
export function isAcronym(text: string): boolean {
  if (text.length === 3 && MIXED.test(text)) return true;
  return text.length <= 12 && /^(?:[\p{Lu}\d]\.?){2,8}s?$/u.test(text) && /\p{Lu}/u.test(text);
}

/** Whether a name has more capitals than small letters, and some of both, as "AfCFTA" has: an acronym where it stands in brackets. */
export function isMixedAcronym(text: string): boolean {
  if (text.length > 12 || !/^\p{Lu}\p{L}+$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 2 && capitals < text.length && capitals * 2 > text.length;
}

const MIXED = /^\p{Lu}[dfot]\p{Lu}$/u;

/** Whether a name may be an acronym that is spoken, and by some papers written, as a word: "Unesco". */
export function mayBeSpokenAcronym(text: string): boolean {
  return text.length >= SHORTEST_SPOKEN && text.length <= 8 && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** A word of fewer letters has the initials of another name by chance. */
export const SHORTEST_SPOKEN = 4;

/** Number of single-letter edits between two words, or `limit + 1` where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return Math.min(row[b.length], limit + 1);
}

/** "Hrytsai" and "Hritsay"; in short words ("Smyth", "Smith") it tells names apart. */
const BETWEEN_CONSONANTS = /(?<=[^aeiouy])y(?=[^aeiouy])/gu;

/**
 * A spelling under which transliterations of one foreign name fall together: "Zelensky", "Zelenskyy", "Zelenskiy".
 * Endings in -y, double letters and the digraphs that transliterations differ in are made one, as are "ue" and "u" ("Jürgen").
 */
export function transliterationKey(word: string): string {
  return word
    .replace(/(?:iyy|yy|iy|ij|ii|i|y)$/u, 'y')
    .replace(/^(?:kh|gh|q)(?=a)/u, 'g')
    .replace(/(?<=\p{L})iy(?=\p{L})/gu, 'i')
    .replace(/\p{L}{6,}/gu, (long) => long.replace(BETWEEN_CONSONANTS, 'i'))
    .replace(/(?<=[ou])e|(?<=a)e(?!l)/gu, '')
    .replace(/ou/gu, 'u')
    .replace(/dh/gu, 'd')
    .replace(/(\p{L})\1/gu, '$1');
}

/** Whether two words may be transliterations of one. */
export function areTransliterations(a: string, b: string): boolean {
  return a === b || (startOf(a) === startOf(b) && transliterationKey(a) === transliterationKey(b));
}

/** What the first letter of a key can come from, which tells most words apart without their keys. */
function startOf(word: string): string {
  const first = word.charAt(0);
  return STARTS[first] ?? first;
}

const STARTS: Readonly<Record<string, string>> = { k: 'g', q: 'g', o: 'u', i: 'y' };
