import { wordSet } from '../collections';
import { isDigit, isLetter, isUpper } from '../text/characters';
import { TokenKind, type TokenTable } from '../tokenize/tokens';
import { hashText } from './hash';
import type { Lexicon } from './lexicon';
import { SPORT_WORDS } from './data/sport.data';

/** How a token is capitalised. */
export const Casing = {
  Lower: 0,
  Capitalized: 1,
  Upper: 2,
  Mixed: 3,
  Number: 4,
  Sign: 5,
  Initial: 6,
  Link: 7,
} as const;

/** What is known of one form (a token's very letters). */
export interface Form {
  readonly text: string;
  readonly lowerText: string;
  readonly hash: number;
  readonly lower: number;
  /** Letters and digits by kind, runs shortened: "Xx", "X.X.", "d-d". */
  readonly shape: number;
  readonly casing: number;
  readonly length: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly listed: number;
  /** Codes of the word's vector, none where it has none. */
  readonly codes: Uint8Array;
  /** See `LexiconData`. */
  readonly within: number;
  readonly alone: number;
  /** Whether it is a word of sports reports. */
  readonly sport: boolean;
  /** Whether it is a small word that holds the parts of long names together. */
  readonly link: boolean;
  /** Where the tagger and the network keep what the form says at each place of their windows, 0 where there is nothing yet. */
  readonly rows: Int32Array;
}

/** Forms are kept so long as there are no more than so many; then all are let go, which costs time and nothing else. */
const MOST_FORMS = 30_000;
/** Where in {@link Form.rows} the network's begin, those of the linear tagger come first; where its vector's is; how many there are. */
export const NETWORK_PLACE = 5;
export const VECTOR_PLACE = 14;
const ROWS = 15;

/** Describes forms, each once: articles share most of their words. */
export class FormDictionary {
  private known = new Map<string, Form>();

  constructor(private readonly lexicon: Lexicon) {}

  get isFull(): boolean {
    return this.known.size >= MOST_FORMS;
  }

  /** Forgets all forms; articles that have some keep them. */
  clear(): void {
    this.known = new Map();
  }

  get(text: string, kind: number): Form {
    let form = this.known.get(text);
    if (!form) this.known.set(text, (form = this.describe(text, kind)));
    return form;
  }

  private describe(text: string, kind: number): Form {
    const lowerText = text.toLowerCase();
    const lower = hashText(plainApostrophes(lowerText));
    const word = kind === TokenKind.Word ? this.lexicon.find(lower) : -1;
    const { clusters, flags, coarse, within, alone } = this.lexicon.data;
    const cluster = word < 0 ? 0 : clusters[word];
    return {
      text,
      lowerText,
      hash: hashText(text),
      lower,
      shape: hashText(shapeOf(text)),
      casing: casingOf(text, kind),
      length: text.length,
      cluster,
      coarse: coarse[cluster] ?? 0,
      within: word < 0 ? 0 : within[word],
      alone: word < 0 ? 0 : alone[word],
      codes: word < 0 ? NO_CODES : this.lexicon.codesOf(word),
      listed: word < 0 ? 0 : flags[word],
      sport: SPORT_WORDS.has(lowerText),
      link: LINKS.has(text),
      rows: new Int32Array(ROWS),
    };
  }
}

/** The forms of an article: each token's, and each form's lower case, by number. */
export class FormTable {
  /** Each token's form. */
  readonly tokens: readonly Form[];
  readonly ofToken: Uint32Array;
  private readonly ids = new Map<Form, number>();
  private readonly lowerOf: number[] = [];
  private readonly lowerIds = new Map<number, number>();

  constructor(text: string, tokens: TokenTable, dictionary: FormDictionary) {
    this.ofToken = new Uint32Array(tokens.count);
    const forms: Form[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const form = dictionary.get(text.slice(tokens.start[i], tokens.end[i]), tokens.kind[i]);
      forms.push(form);
      this.ofToken[i] = this.ids.get(form) ?? this.add(form);
    }
    this.tokens = forms;
  }

  private add(form: Form): number {
    const id = this.lowerOf.length;
    this.ids.set(form, id);
    let lowerId = this.lowerIds.get(form.lower);
    if (lowerId === undefined) this.lowerIds.set(form.lower, (lowerId = this.lowerIds.size));
    this.lowerOf.push(lowerId);
    return id;
  }

  /** How many different forms the article has. */
  get count(): number {
    return this.lowerOf.length;
  }

  get lowerCount(): number {
    return this.lowerIds.size;
  }

  at(token: number): Form {
    return this.tokens[token];
  }

  /** Number of the token's lower case among those of the article. */
  lowerId(token: number): number {
    return this.lowerOf[this.ofToken[token]];
  }
}

/** With straight apostrophes, as the lexicon has them. */
export function plainApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** A value of {@link Casing} for a token of some {@link TokenKind}. */
export function casingOf(form: string, kind: number): number {
  if (kind === TokenKind.Number) return Casing.Number;
  if (kind === TokenKind.Link) return Casing.Link;
  if (kind !== TokenKind.Word) return Casing.Sign;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isLetter(code)) lower++;
  }
  if (upper === 0) return Casing.Lower;
  if (lower === 0) return upper === 1 ? Casing.Initial : Casing.Upper;
  return upper === 1 && isUpper(form.charCodeAt(0)) ? Casing.Capitalized : Casing.Mixed;
}

function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const kind = isUpper(code) ? 'X' : isLetter(code) ? 'x' : isDigit(code) ? 'd' : form.charAt(i);
    if (kind !== last || (kind === 'd' && form.length < 5)) shape += kind;
    last = kind;
  }
  return shape;
}

const LINKS = wordSet('of for and & the on to against de du del');
const NO_CODES = new Uint8Array();
