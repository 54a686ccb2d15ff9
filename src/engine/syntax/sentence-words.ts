import { TokenKind } from '../tokenize/tokens';
import type { LexicalTable } from './lexical';
import { PENN_TAGS, type PennTag } from './types';

/** Punctuation between a word and the one before it, and what it stands in: the bits of {@link SentenceWords.before}. */
export const Punctuation = {
  Comma: 1,
  Stop: 2,
  Quote: 4,
  Bracket: 8,
  Hyphen: 16,
  Quoted: 32,
  Bracketed: 64,
} as const;

const PUNCTUATION_TAGS: readonly PennTag[] = ['HYPH', 'NFP', "''", ',', '-LRB-', '-RRB-', '.', ':', '``'];
const IS_PUNCTUATION = Uint8Array.from(PENN_TAGS, (tag) => Number(PUNCTUATION_TAGS.includes(tag)));
const BIT_OF = Uint8Array.from(PENN_TAGS, (tag) => {
  if (tag === ',') return Punctuation.Comma;
  if (tag === '``' || tag === "''") return Punctuation.Quote;
  if (tag === '-LRB-' || tag === '-RRB-') return Punctuation.Bracket;
  return tag === 'HYPH' ? Punctuation.Hyphen : Punctuation.Stop;
});
const LEFT_BRACKET = PENN_TAGS.indexOf('-LRB-');

/** Empty places behind the last word, so that looking ahead needs no check. */
export const PADDING = 3;

/**
 * The words of one sentence, numbered from 1 without the punctuation, which is kept as a property of its neighbours
 * (Ma, Zhang and Zhu 2014). Word 0 is none; it and the {@link PADDING} behind the last word have zeros everywhere.
 * The arrays are reused from sentence to sentence.
 */
export class SentenceWords {
  count = 0;
  /** Token index of each word. */
  token = new Int32Array(64);
  form = new Int32Array(64);
  /** Index of the tag, the clusters: all of them plus one. */
  tag = new Uint8Array(64);
  fine = new Uint16Array(64);
  coarse = new Uint8Array(64);
  /** Bits of {@link Punctuation}. */
  before = new Uint8Array(64);

  /** Reads the sentence `[first, end)`. A sentence of nothing but punctuation is taken as it stands. */
  read(lexical: LexicalTable, kind: Uint8Array, tag: Uint8Array, first: number, end: number): void {
    const length = end - first + 1 + PADDING;
    if (length > this.token.length) this.grow(2 * length);
    this.count = 0;
    let before = 0;
    let inside = 0;
    for (let i = first; i < end; i++) {
      if (!isPunctuation(kind, tag, i)) {
        this.push(lexical, tag, i, before | inside);
        before = 0;
        continue;
      }
      const bit = BIT_OF[tag[i]];
      before |= bit;
      if (bit === Punctuation.Quote) inside ^= Punctuation.Quoted;
      else if (bit === Punctuation.Bracket)
        inside = tag[i] === LEFT_BRACKET ? inside | Punctuation.Bracketed : inside & ~Punctuation.Bracketed;
    }
    if (this.count === 0) for (let i = first; i < end; i++) this.push(lexical, tag, i, 0);
    this.pad();
  }

  private push(lexical: LexicalTable, tag: Uint8Array, i: number, before: number): void {
    const n = ++this.count;
    this.token[n] = i;
    this.form[n] = lexical.form[i];
    this.fine[n] = lexical.fine[i] + 1;
    this.coarse[n] = lexical.coarse[i] + 1;
    this.tag[n] = tag[i] + 1;
    this.before[n] = before;
  }

  private pad(): void {
    for (let n = this.count + 1; n <= this.count + PADDING; n++)
      this.form[n] = this.fine[n] = this.coarse[n] = this.tag[n] = this.before[n] = 0;
  }

  private grow(capacity: number): void {
    this.token = new Int32Array(capacity);
    this.form = new Int32Array(capacity);
    this.tag = new Uint8Array(capacity);
    this.fine = new Uint16Array(capacity);
    this.coarse = new Uint8Array(capacity);
    this.before = new Uint8Array(capacity);
  }
}

/** Whether token `i` is set apart as punctuation. */
export function isPunctuation(kind: Uint8Array, tag: Uint8Array, i: number): boolean {
  return kind[i] === TokenKind.Punctuation && IS_PUNCTUATION[tag[i]] === 1;
}
