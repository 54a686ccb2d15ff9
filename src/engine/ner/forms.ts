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

/** What is known of one form (a token's very letters), computed once an article. */
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
  /** Number of the form's lower case among those of the article. */
  readonly lowerId: number;
}

/** The forms of an article: each token's, by number. */
export class FormTable {
  readonly forms: Form[] = [];
  readonly ofToken: Uint32Array;
  private readonly ids = new Map<string, number>();
  private readonly lowerIds = new Map<number, number>();

  constructor(
    text: string,
    tokens: TokenTable,
    private readonly lexicon: Lexicon,
  ) {
    this.ofToken = new Uint32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const form = text.slice(tokens.start[i], tokens.end[i]);
      let id = this.ids.get(form);
      if (id === undefined) {
        id = this.forms.length;
        this.ids.set(form, id);
        this.forms.push(this.describe(form, tokens.kind[i] as number));
      }
      this.ofToken[i] = id;
    }
  }

  get lowerCount(): number {
    return this.lowerIds.size;
  }

  at(token: number): Form {
    return this.forms[this.ofToken[token] as number] as Form;
  }

  private describe(form: string, kind: number): Form {
    const lowerForm = form.toLowerCase().replaceAll('’', "'");
    const lower = hashText(lowerForm);
    let lowerId = this.lowerIds.get(lower);
    if (lowerId === undefined) this.lowerIds.set(lower, (lowerId = this.lowerIds.size));
    const word = kind === TokenKind.Word ? this.lexicon.find(lower) : -1;
    const { clusters, flags, coarse } = this.lexicon.data;
    const cluster = word < 0 ? 0 : (clusters[word] as number);
    return {
      hash: hashText(form),
      lower,
      shape: hashText(shapeOf(form)),
      casing: casingOf(form, kind),
      length: form.length,
      prefixes: affixes(lowerForm, true),
      suffixes: affixes(lowerForm, false),
      cluster,
      coarse: coarse[cluster] ?? 0,
      listed: word < 0 ? 0 : (flags[word] as number),
      lowerId,
    };
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

const LONGEST_AFFIX = 4;

function affixes(form: string, front: boolean): number[] {
  const list: number[] = [];
  for (let n = 1; n <= Math.min(LONGEST_AFFIX, form.length - 1); n++)
    list.push(front ? hashRange(form, 0, n) : hashRange(form, form.length - n, form.length));
  return list;
}
