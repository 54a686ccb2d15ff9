import { isDigit, isLetter, isUpper } from '../text/characters';
import { TokenKind, type TokenTable } from '../tokenize/tokens';
import { hashRange, hashText } from './hash';
import type { Lexicon } from './lexicon';

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
  readonly hash: number;
  readonly lower: number;
  /** Letters and digits by kind, runs shortened: "Xx", "X.X.", "d-d". */
  readonly shape: number;
  readonly casing: number;
  readonly length: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly cluster: number;
  readonly coarse: number;
  readonly listed: number;
  /** Codes of the word's vector, none where it has none. */
  readonly codes: Uint8Array;
  /** See `LexiconData`. */
  readonly within: number;
  readonly alone: number;
  /** The tagger's scores for the form at each offset of its window, as they are asked for. */
  readonly rows: (Float32Array | undefined)[];
}

/** Forms are kept so long as there are no more than so many; then all are let go, which costs time and nothing else. */
const MOST_FORMS = 30_000;

/** Describes forms, each once: articles share most of their words. */
export class FormDictionary {
  private known = new Map<string, Form>();

  constructor(private readonly lexicon: Lexicon) {}

  get(text: string, kind: number): Form {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size >= MOST_FORMS) this.known = new Map();
    const form = this.describe(text, kind);
    this.known.set(text, form);
    return form;
  }

  private describe(text: string, kind: number): Form {
    const lowerText = text.toLowerCase().replaceAll('’', "'");
    const lower = hashText(lowerText);
    const word = kind === TokenKind.Word ? this.lexicon.find(lower) : -1;
    const { clusters, flags, coarse, within, alone } = this.lexicon.data;
    const cluster = word < 0 ? 0 : (clusters[word] as number);
    return {
      hash: hashText(text),
      lower,
      shape: hashText(shapeOf(text)),
      casing: casingOf(text, kind),
      length: text.length,
      prefixes: affixes(lowerText, true),
      suffixes: affixes(lowerText, false),
      cluster,
      coarse: coarse[cluster] ?? 0,
      within: word < 0 ? 0 : (within[word] as number),
      alone: word < 0 ? 0 : (alone[word] as number),
      codes: word < 0 ? NO_CODES : this.lexicon.codesOf(word),
      listed: word < 0 ? 0 : (flags[word] as number),
      rows: [],
    };
  }
}

/** The forms of an article: each token's, by number, and each form's lower case, by number. */
export class FormTable {
  readonly forms: Form[] = [];
  readonly ofToken: Uint32Array;
  private readonly lowerOf: number[] = [];
  private readonly lowerIds = new Map<number, number>();

  constructor(text: string, tokens: TokenTable, dictionary: FormDictionary) {
    this.ofToken = new Uint32Array(tokens.count);
    const ids = new Map<string, number>();
    for (let i = 0; i < tokens.count; i++) {
      const form = text.slice(tokens.start[i], tokens.end[i]);
      let id = ids.get(form);
      if (id === undefined) {
        id = this.forms.length;
        ids.set(form, id);
        this.add(dictionary.get(form, tokens.kind[i] as number));
      }
      this.ofToken[i] = id;
    }
  }

  private add(form: Form): void {
    this.forms.push(form);
    let lowerId = this.lowerIds.get(form.lower);
    if (lowerId === undefined) this.lowerIds.set(form.lower, (lowerId = this.lowerIds.size));
    this.lowerOf.push(lowerId);
  }

  get lowerCount(): number {
    return this.lowerIds.size;
  }

  at(token: number): Form {
    return this.forms[this.ofToken[token] as number] as Form;
  }

  /** Number of the token's lower case among those of the article. */
  lowerId(token: number): number {
    return this.lowerOf[this.ofToken[token] as number] as number;
  }
}

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

const NO_CODES = new Uint8Array();
const LONGEST_AFFIX = 4;

function affixes(form: string, front: boolean): number[] {
  const list: number[] = [];
  for (let n = 1; n <= Math.min(LONGEST_AFFIX, form.length - 1); n++)
    list.push(front ? hashRange(form, 0, n) : hashRange(form, form.length - n, form.length));
  return list;
}
