import { LEXICON } from './data/lexicon.data';

/**
 * Parsers see an article as a string of symbols, one character a token, and are regular expressions over it.
 * The symbols are the lexicon's and those that tokens get by their form.
 */
const FORM_SYMBOLS = [
  /** A whole number from 1 to 31 in at most two digits. */
  'DAY',
  /** A whole number from 1000 to 2199 in four digits. */
  'YEAR',
  /** Any other number. */
  'NUM',
  /** `24,2024` behind a month, with day * 10,000 + year as its value. */
  'DAYYEAR',
  /** `1990s` (value 199) and `90s` (value 9). */
  'DECADE',
  /** `10:30`, with the minutes since midnight as its value. */
  'CLOCK',
  /** `6pm`, `10.30am`, with the minutes since midnight as its value. */
  'CLOCKTIME',
  /** `18.04.2025`. */
  'DOTTED',
  /** `18T10:30:00Z`, the end of an ISO time. */
  'ISOTAIL',
  /** `FY25`, `FY2025`, with the year as its value. */
  'FISCALYEAR',
  'HOLIDAY',
  'HOLIDAYREST',
  'COMMA',
  'HYPHEN',
  'SLASH',
  'APOS',
  'POSS',
  'LPAREN',
  'RPAREN',
  'STOP',
] as const;

type SymbolName = (typeof FORM_SYMBOLS)[number] | keyof typeof LEXICON;

const NAMES: readonly string[] = ['', ...FORM_SYMBOLS, ...Object.keys(LEXICON)];
const FIRST_CHARACTER = 0x4e00;

/** The number of each symbol by its name; 0 is "no symbol". */
export const SYMBOL = Object.fromEntries(NAMES.map((name, id) => [name, id])) as Readonly<
  Record<SymbolName, number>
>;

/** The number of a symbol that a text names. Throws where there is none: a mistake in a pattern or table of ours. */
function symbolId(name: string): number {
  const id = NAMES.indexOf(name);
  if (id <= 0) throw new Error(`unknown symbol ${name}`);
  return id;
}

/** The character that stands for a symbol in the string that patterns are matched against. */
export function symbolCharacter(id: number): string {
  return String.fromCharCode(FIRST_CHARACTER + id);
}

/**
 * Compiles a pattern over symbols: a regular expression in which words in capitals are symbols and spaces mean
 * nothing, as in `(?<month>MONTH) (?<day>DAY)`. Throws for an unknown symbol, while the module loads.
 */
export function pattern(source: string): RegExp {
  const compiled = source.replace(/[A-Z]+/g, (name) => symbolCharacter(symbolId(name))).replace(/\s+/g, '');
  return new RegExp(compiled, 'dg');
}

/** The numbers of symbols, by their names with spaces between. */
export function symbols(names: string): readonly number[] {
  return names.split(' ').map(symbolId);
}

/** How many symbols there are, with "no symbol". */
export const SYMBOL_COUNT = NAMES.length;

/** Symbols that can be the heart of an expression: a run of tokens without one is not looked at further. */
export const HEART_SYMBOLS: ReadonlySet<number> = new Set(
  (
    'YEAR FISCALYEAR DECADE CLOCK CLOCKTIME DOTTED ISOTAIL HOLIDAY MONTH WEEKDAY WEEKDAYS SEASON SEASONS PART PARTS NOON UNIT UNITS ' +
    'WEEKEND LONG DECADES TODAY TONIGHT OVERNIGHT NOW NOWADAYS RECENTLY SOON ONEDAY FUTURE DAILY AMPM OCLOCK ' +
    'CURRENT PRESENT RECENT PERIOD ORDINAL SHORTQUARTER SLASH TERM LAST MOMENT TIME EARLIER LATER ONCE BC AD ZONE'
  )
    .split(' ')
    .map(symbolId),
);

/** What the lexicon says of a word. */
export interface Entry {
  readonly id: number;
  readonly value: number;
}

function readLexicon(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, words] of Object.entries(LEXICON)) {
    for (const word of words.split(' ')) {
      const [form = '', value] = word.split('=');
      entries.set(form, { id: symbolId(name), value: value === undefined ? 0 : Number(value) });
    }
  }
  return entries;
}

/** Symbol and value of each word of the lexicon, by its lower-case form. */
export const WORDS = readLexicon();
