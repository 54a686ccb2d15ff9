import { FEASTS_IN_SMALL_LETTERS } from './data/calendar-words.data';
import type { TokenizedArticle } from '../article';
import { firstPlace, pushTo } from '../collections';
import { isApostrophe, isDash, isUpper } from '../text/characters';
import { opensItem } from '../text/lines';
import { TokenKind, tokenText } from '../tokenize/tokens';
import { dayOrderEvidence, decideDayOrder } from './day-order';
import { WORD_OF_GAME } from './data/games.data';
import { HOLIDAYS } from './data/holidays.data';
import { markNumber } from './number-symbols';
import { HEART_SYMBOLS, SYMBOL, WORDS, type Entry } from './symbols';
import type { DayOrder } from './types';

const MAY_THE_PERSON = /\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Brian|James|Elaine) May\b/;

/** An article as the parsers see it: a symbol and a number for every token. */
export class Scan {
  /** Symbol of each token, 0 for none. */
  readonly symbols: Uint16Array;
  /** Number that goes with the symbol: the value of a numeral, the month of a month's name. */
  readonly values: Float64Array;
  private readonly cache: {
    eras?: readonly EraMark[];
    dayOrder?: DayOrder;
    personMay?: boolean;
    tellsOfGame?: boolean;
    timeLines?: number;
  } = {};

  constructor(readonly article: TokenizedArticle) {
    this.symbols = new Uint16Array(article.tokens.count);
    this.values = new Float64Array(article.tokens.count);
  }

  /** The order of day and month that the article shows by itself. */
  get dayOrder(): DayOrder {
    return (this.cache.dayOrder ??= decideDayOrder(dayOrderEvidence(this.article.text), 0));
  }

  /**
   * The era of a year without a mark at token `i`, where the article marks others: that of the mark before it, else of
   * the first one ("in 219 BC … in 216").
   */
  eraAt(i: number): 'BC' | 'AD' | null {
    const eras = (this.cache.eras ??= markedEras(this.article.text));
    if (eras.length < FEWEST_MARKED) return null;
    const at = this.article.tokens.start[i];
    const next = firstPlace(eras.length, (place) => eras[place].at >= at);
    return eras[Math.max(0, next - 1)].era;
  }

  /** Whether token `i` can be a year of an era that the article marks elsewhere, not an amount ("216 ships"). */
  isAncientYear(i: number): boolean {
    const { text, tokens } = this.article;
    if (this.symbols[i] !== SYMBOL.NUM || !/^\d{3}$/.test(tokenText(text, tokens, i))) return false;
    const next = i + 1 < tokens.count ? tokenText(text, tokens, i + 1) : '';
    return (
      (/^(?:[,.;:)]|the|a|an|he|she|it|they|his|her|its|when|and)$/.test(next) || /^\p{Lu}/u.test(next)) &&
      this.eraAt(i) !== null
    );
  }

  /**
   * Whether token `i` is a time of day by its place: behind a day ("19 June, 01:20"), or at the beginning of a line in an
   * article with several such lines.
   */
  isListedTime(i: number): boolean {
    const { text, tokens } = this.article;
    const before = this.symbols[i - 1] === SYMBOL.COMMA ? i - 2 : i - 1;
    if (before >= 0 && (this.symbols[before] === SYMBOL.YEAR || this.symbols[before] === SYMBOL.MONTH))
      return true;
    this.cache.timeLines ??= text.match(TIME_LINE)?.length ?? 0;
    if (this.cache.timeLines < FEWEST_TIME_LINES) return false;
    const first = this.symbols[i - 1] === SYMBOL.HYPHEN && this.symbols[i - 2] === SYMBOL.CLOCK ? i - 2 : i;
    const at = tokens.start[first];
    return opensItem(text, at);
  }

  /** Whether the article tells of a game that is played in quarters. */
  get tellsOfGame(): boolean {
    return (this.cache.tellsOfGame ??= tellsOfGame(this.article.text));
  }

  /** Whether a person named May is spoken of. */
  get personMay(): boolean {
    return (this.cache.personMay ??= MAY_THE_PERSON.test(this.article.text));
  }
}

/** So many different ones make the quarters of a text those of a game. */
const FEWEST_OF_GAME = 2;

function tellsOfGame(text: string): boolean {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD_OF_GAME)) {
    // "half-time" and "halftime", "touchdown" and "touchdowns" are one word.
    words.add(word.toLowerCase().replace(/[- ]|s$/g, ''));
    if (words.size >= FEWEST_OF_GAME) return true;
  }
  return false;
}

/** A text that marks fewer years of an era than this does not tell of it. */
const FEWEST_MARKED = 2;

/** A line that begins with a time of day. */
const TIME_LINE = /^[ \t]{0,8}(?:[-*•] )?\d{1,2}:[0-5]\d(?![\d:])/gm;
/** So many such lines make a list of times. */
const FEWEST_TIME_LINES = 2;

interface EraMark {
  readonly at: number;
  readonly era: 'BC' | 'AD';
}

const ERA_MARK = /\d ?(?<bc>BCE?\b|B\.C\.)|\b(?:AD|A\.D\.|CE) ?\d|\d ?(?:AD|CE|A\.D\.)\b/g;

function markedEras(text: string): EraMark[] {
  return Array.from(text.matchAll(ERA_MARK), ({ index, groups }) => ({
    at: index,
    era: groups?.['bc'] === undefined ? 'AD' : 'BC',
  }));
}

/** A quick look at first letter, last letter and length that keeps most words off the lexicon. */
class WordFilter {
  private readonly lengths = new Uint32Array(32 * 32);

  constructor(words: Iterable<string>) {
    for (const word of words)
      this.lengths[slot(word.charCodeAt(0), word.charCodeAt(word.length - 1))] |= 1 << word.length;
  }

  passes(text: string, start: number, end: number): boolean {
    const bits = this.lengths[slot(text.charCodeAt(start), text.charCodeAt(end - 1))];
    return end - start < 32 && (bits & (1 << (end - start))) !== 0;
  }
}

function slot(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31);
}

/** Holidays by the first word of their names, longest name first. */
const HOLIDAY_NAMES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly index: number }[]
> = (() => {
  const byFirst = new Map<string, { words: string[]; index: number }[]>();
  HOLIDAYS.forEach((holiday, index) => {
    for (const name of holiday.names) {
      const words = name.split(' ');
      pushTo(byFirst, words[0], { words, index });
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** What a word can be: that of the lexicon, the first one of holidays, or both. */
interface Term {
  readonly entry: Entry | undefined;
  readonly opensHoliday: boolean;
}

/** By their small letters, so that a word is looked up once. */
const TERMS: ReadonlyMap<string, Term> = new Map(
  [...WORDS.keys(), ...HOLIDAY_NAMES.keys()].map((form) => [
    form,
    { entry: WORDS.get(form), opensHoliday: HOLIDAY_NAMES.has(form) },
  ]),
);

const FILTER = new WordFilter(TERMS.keys());

/** Gives every token its symbol. */
export function scan(article: TokenizedArticle): Scan {
  const { text, tokens } = article;
  const scanned = new Scan(article);
  const { symbols, values } = scanned;
  for (let i = 0; i < tokens.count; i++) {
    if (symbols[i] !== 0) continue;
    const kind = tokens.kind[i];
    const start = tokens.start[i];
    const end = tokens.end[i];
    if (kind === TokenKind.Word) {
      if (FILTER.passes(text, start, end)) word(article, symbols, values, i);
      else if (isApostrophe(text.charCodeAt(start)) && end === start + 2) symbols[i] = SYMBOL.POSS;
      else if (text.startsWith('FY', start)) fiscalYear(text.slice(start, end), symbols, values, i);
    } else if (kind === TokenKind.Number) markNumber(text.slice(start, end), symbols, values, i);
    else if (end - start <= 2) symbols[i] = sign(text.charCodeAt(start), end - start);
  }
  return scanned;
}

function word(article: TokenizedArticle, symbols: Uint16Array, values: Float64Array, i: number): void {
  const form = tokenText(article.text, article.tokens, i).toLowerCase();
  const term = TERMS.get(form);
  if (!term || (term.opensHoliday && holiday(article, symbols, values, i, form) > 0) || !term.entry) return;
  symbols[i] = term.entry.id;
  values[i] = term.entry.value;
}

/** Marks the tokens of a holiday's name that begins with a capital at token `i`; 0 where there is none. */
function holiday(
  article: TokenizedArticle,
  symbols: Uint16Array,
  values: Float64Array,
  i: number,
  form: string,
): number {
  const { text, tokens } = article;
  const capital = isUpper(text.charCodeAt(tokens.start[i]));
  for (const { words, index } of HOLIDAY_NAMES.get(form) ?? []) {
    if (!capital && !isPlainName(words)) continue;
    if (i + words.length > tokens.count) continue;
    if (!words.every((w, k) => tokenText(text, tokens, i + k).toLowerCase() === w)) continue;
    symbols[i] = SYMBOL.HOLIDAY;
    values[i] = index;
    symbols.fill(SYMBOL.HOLIDAYREST, i + 1, i + words.length);
    return words.length;
  }
  return 0;
}

function fiscalYear(form: string, symbols: Uint16Array, values: Float64Array, i: number): void {
  const figures = /^FY(\d\d|20\d\d)$/.exec(form)?.[1];
  if (figures === undefined) return;
  symbols[i] = SYMBOL.FISCALYEAR;
  values[i] = (figures.length === 2 ? 2000 : 0) + Number(figures);
}

/** Whether a holiday's name is one without its capital, too: its word means nothing else, or the last one is "day". */
function isPlainName(words: readonly string[]): boolean {
  return FEASTS_IN_SMALL_LETTERS.has(words[0]) || (words.length > 2 && /^(?:day|eve)$/.test(words.at(-1)!));
}

function sign(code: number, length: number): number {
  if (isDash(code)) return SYMBOL.HYPHEN;
  if (length > 1) return 0;
  if (code === 0x2c) return SYMBOL.COMMA;
  if (code === 0x2f) return SYMBOL.SLASH;
  if (isApostrophe(code)) return SYMBOL.APOS;
  if (code === 0x28) return SYMBOL.LPAREN;
  return code === 0x29 ? SYMBOL.RPAREN : 0;
}

/** "nineteen" of "nineteen ninety-six". */
function opensSpokenYear({ symbols, values }: Scan, i: number, symbol: number): boolean {
  if (symbol !== SYMBOL.CARDINAL || symbols[i + 1] !== SYMBOL.CARDINAL) return false;
  return values[i] >= 15 && values[i] <= 20 && values[i + 1] >= 10 && values[i + 1] < 100;
}

/** Whether the apostrophe at token `i` is that of "'68". */
function opensShortYear({ symbols, values, article: { tokens } }: Scan, i: number): boolean {
  if (tokens.start[i + 1] !== tokens.end[i]) return false;
  return (symbols[i + 1] === SYMBOL.DAY || symbols[i + 1] === SYMBOL.NUM) && values[i + 1] < 100;
}

/** No expression is nearly as long; a longer run (a list of numbers) is cut, so that work stays linear. */
const LONGEST_RUN = 64;

/** Runs of tokens with symbols inside a sentence that hold at least one that can be the heart of an expression. */
export function* runs(scanned: Scan): Generator<{ first: number; end: number; sentence: number }> {
  const { symbols, article } = scanned;
  for (let s = 0; s < article.sentences.length; s++) {
    const sentence = article.sentences[s];
    let first = sentence.firstToken;
    let heart = false;
    for (let i = first; i <= sentence.endToken; i++) {
      const symbol = i < sentence.endToken ? symbols[i] : 0;
      if (symbol !== 0 && i - first < LONGEST_RUN) {
        heart ||=
          HEART_SYMBOLS.has(symbol) ||
          opensSpokenYear(scanned, i, symbol) ||
          (symbol === SYMBOL.APOS && opensShortYear(scanned, i)) ||
          scanned.isAncientYear(i);
        continue;
      }
      if (heart) yield { first, end: i, sentence: s };
      first = symbol === 0 ? i + 1 : i;
      heart = HEART_SYMBOLS.has(symbol);
    }
  }
}
