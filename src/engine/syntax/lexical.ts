import { isApostrophe, isDash, isDigit, isLetter, isUpper } from '../text/characters';
import { TokenKind, type TokenTable } from '../tokenize/tokens';
import { mix } from './hash';
import { wordClasses, type Lexicon } from './lexicon';

/** What tagger and parser know of each token by its characters alone, as arrays parallel to the token table. */
export interface LexicalTable {
  /** Hash of the form in lower case, digits and variants of quotes and dashes made equal. */
  readonly form: Int32Array;
  /** Hashes of the last two, three and four characters of that form, and of the first three. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** A value of {@link Shape}. */
  readonly shape: Uint8Array;
  /** Classes from the lexicon: fine and coarse cluster, and how often the word is capitalised; 0 for unknown words. */
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
  readonly capital: Uint8Array;
}

/** Letter case and make of a token. */
export const Shape = {
  Lower: 1,
  Capitalized: 2,
  Upper: 3,
  Initial: 4,
  Mixed: 5,
  Digits: 6,
  DigitsAndSigns: 7,
  DigitsAndLetters: 8,
  Sign: 9,
  Link: 10,
  Dotted: 11,
} as const;

const FORM_SEED = 0x1b873593;
/** Longer forms are told apart by their beginning and end only, which keeps a megabyte word cheap. */
const LONGEST = 32;

/** Computes the lexical attributes of all tokens of a text. */
export function lexicalTable(text: string, tokens: TokenTable, lexicon: Lexicon): LexicalTable {
  const { count } = tokens;
  const table: LexicalTable = {
    form: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    prefix: new Int32Array(count),
    shape: new Uint8Array(count),
    fine: new Uint8Array(count),
    coarse: new Uint8Array(count),
    capital: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const start = tokens.start[i];
    const end = tokens.end[i];
    table.shape[i] = shapeOf(text, start, end, tokens.kind[i]);
    fill(table, text, start, end, i);
    const classes = wordClasses(lexicon, table.form[i]);
    table.fine[i] = classes & 0xff;
    table.coarse[i] = (classes >> 8) & 0xff;
    table.capital[i] = (classes >> 16) & 0xff;
  }
  return table;
}

function fill(table: LexicalTable, text: string, start: number, end: number, i: number): void {
  let form = FORM_SEED;
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    form = mix(form, fold(text.charCodeAt(at)));
    if (at === start + 2) table.prefix[i] = form;
  }
  if (end - start < 3) table.prefix[i] = form;
  table.form[i] = form;
  let suffix = FORM_SEED;
  for (let length = 1; length <= 4; length++) {
    suffix = mix(suffix, start + length <= end ? fold(text.charCodeAt(end - length)) : 0);
    if (length === 2) table.suffix2[i] = suffix;
    else if (length === 3) table.suffix3[i] = suffix;
    else if (length === 4) table.suffix4[i] = suffix;
  }
}

/** Hash of a form as {@link LexicalTable.form} has it. */
export function formHash(form: string): number {
  let hash = FORM_SEED;
  for (let at = 0; at < Math.min(form.length, LONGEST); at++) hash = mix(hash, fold(form.charCodeAt(at)));
  return hash;
}

/** A character with case, kind of digit, kind of quotation mark and kind of dash taken off. */
function fold(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code | 0x20;
    return isDigit(code) ? 0x30 : code;
  }
  if (isApostrophe(code) || code === 0x2018) return 0x27;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 0x22;
  if (isDash(code)) return 0x2d;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === TokenKind.Link) return Shape.Link;
  if (kind === TokenKind.Number) return numberShape(text, start, end);
  if (kind !== TokenKind.Word) return Shape.Sign;
  let upper = 0;
  let letters = 0;
  let dots = 0;
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) dots++;
    if (!isLetter(code)) continue;
    letters++;
    if (isUpper(code)) upper++;
  }
  if (dots > 0 && upper > 0) return Shape.Dotted;
  if (upper === 0) return Shape.Lower;
  if (letters === 1) return Shape.Initial;
  if (upper === letters) return Shape.Upper;
  return upper === 1 && isUpper(text.charCodeAt(start)) ? Shape.Capitalized : Shape.Mixed;
}

function numberShape(text: string, start: number, end: number): number {
  let signs = false;
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (isLetter(code)) return Shape.DigitsAndLetters;
    signs = true;
  }
  return signs ? Shape.DigitsAndSigns : Shape.Digits;
}
