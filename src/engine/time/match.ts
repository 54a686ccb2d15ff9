import { tokenText } from '../tokenize/tokens';
import type { Scan } from './scan';
import type { TimeMeaning, TimexMod, TimexType } from './types';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Where the named groups of a match lie in the string of symbols; undefined for those that took no part in it. */
export type GroupIndices = Readonly<Record<string, readonly [number, number] | undefined>>;

/** A place where a parser's pattern fits. */
export class Match implements TokenRange {
  constructor(
    readonly scan: Scan,
    readonly first: number,
    readonly end: number,
    /** The tokens of its sentence. */
    private readonly sentence: TokenRange,
    private readonly groups: GroupIndices,
    /** The token that the indices of groups count from. */
    private readonly offset: number,
  ) {}

  /** The tokens of a named group; undefined where the group is empty. */
  group(name: string): TokenRange | undefined {
    const indices = this.groups[name];
    return indices && indices[1] > indices[0]
      ? { first: indices[0] + this.offset, end: indices[1] + this.offset }
      : undefined;
  }

  /** Whether a named group holds any token. */
  has(name: string): boolean {
    const indices = this.groups[name];
    return indices !== undefined && indices[1] > indices[0];
  }

  /** The number that goes with the first token of a group; undefined where the group is empty. */
  value(name: string): number | undefined {
    const indices = this.groups[name];
    return indices && indices[1] > indices[0] ? this.scan.values[indices[0] + this.offset] : undefined;
  }

  /** The text of a group in lower case, words with one space between them; empty where the group is. */
  words(name: string): string {
    const range = this.group(name);
    if (!range) return '';
    const words: string[] = [];
    for (let i = range.first; i < range.end; i++) words.push(this.word(i));
    return words.join(' ');
  }

  /** Token `i` of the article in lower case; empty outside the sentence. */
  word(i: number): string {
    return this.form(i).toLowerCase();
  }

  /** Token `i` of the article as it is written; empty outside the sentence. */
  form(i: number): string {
    const { text, tokens } = this.scan.article;
    return i >= this.sentence.first && i < this.sentence.end ? tokenText(text, tokens, i) : '';
  }

  /** Whether no white space lies before token `i`. */
  glued(i: number): boolean {
    const { tokens } = this.scan.article;
    return i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1];
  }
}

/** What a parser makes of a match. */
export interface Extraction {
  readonly type: TimexType;
  readonly meaning: TimeMeaning;
  readonly mod?: TimexMod | null;
  /** Where the expression is only a part of the match. */
  readonly range?: TokenRange;
}

/**
 * Finds one form of expression: a pattern over symbols and what a match of it means. Undefined, where the words only
 * look like it. A match may hold several expressions ("April 21-24").
 */
export interface Parser {
  readonly name: string;
  /** Symbols of which a match holds at least one: where none stands, the pattern need not be tried. */
  readonly needs: readonly number[];
  readonly pattern: RegExp;
  readonly extract: (match: Match) => Extraction | readonly Extraction[] | undefined;
}

/** An extraction with its place, as refiners see it. */
export interface Candidate extends Extraction, TokenRange {
  readonly rule: string;
  readonly sentence: number;
}

/** Works over the candidates of an article: sorted and disjoint in, sorted and disjoint out. */
export interface Refiner {
  readonly name: string;
  readonly refine: (candidates: readonly Candidate[], scan: Scan) => readonly Candidate[];
}
