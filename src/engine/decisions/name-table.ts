import { pushTo } from '../collections';
import type { Span } from '../text/span';

/** A text that stands for something wherever it is written. */
export interface TableEntry {
  /** Words divided by single blanks. */
  readonly text: string;
  /** Whether capital and small letters are the same. */
  readonly anyCase: boolean;
}

/** Where an entry's text stands. */
export interface Occurrence<T> extends Span {
  readonly entry: T;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds many names in a text in one pass: entries by their first word, the longest one at each place. Of entries with the
 * same text the later one counts.
 */
export class NameTable<T extends TableEntry> {
  private readonly byFirstWord = new Map<string, T[]>();
  private readonly exact = new Map<string, T>();
  private readonly folded = new Map<string, T>();

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const text = normalize(entry.text);
      if (text === '') continue;
      (entry.anyCase ? this.folded : this.exact).set(entry.anyCase ? text.toLowerCase() : text, entry);
    }
    for (const entry of [...this.exact.values(), ...this.folded.values()]) {
      const first = firstWord(entry.text);
      if (first === undefined) continue;
      pushTo(this.byFirstWord, first, entry);
    }
  }

  get size(): number {
    return this.exact.size + this.folded.size;
  }

  /** The entry with exactly this text. */
  of(text: string): T | undefined {
    const normal = normalize(text);
    return this.exact.get(normal) ?? this.folded.get(normal.toLowerCase());
  }

  /** All places of entries in a text, in order and disjoint. White space within a name may be of any kind. */
  in(text: string): Occurrence<T>[] {
    const found: Occurrence<T>[] = [];
    if (this.byFirstWord.size === 0) return found;
    let end = 0;
    for (const word of text.matchAll(WORD)) {
      if (word.index < end) continue;
      const best = this.longestAt(text, word.index, word[0]);
      if (!best) continue;
      found.push(best);
      end = best.end;
    }
    return found;
  }

  private longestAt(text: string, start: number, word: string): Occurrence<T> | undefined {
    let best: Occurrence<T> | undefined;
    for (const entry of this.byFirstWord.get(word.toLowerCase()) ?? []) {
      const span = matchAt(text, start, entry);
      if (span && (!best || span.end > best.end)) best = { ...span, entry };
    }
    return best;
  }
}

function normalize(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function firstWord(text: string): string | undefined {
  return text.match(WORD)?.[0].toLowerCase();
}

/** The span of an entry whose first word begins at `wordStart`; undefined where the text goes on otherwise. */
function matchAt(text: string, wordStart: number, entry: TableEntry): Span | undefined {
  const wanted = normalize(entry.text);
  const start = wordStart - wanted.search(WORD_CHARACTER);
  if (start < 0) return undefined;
  let at = start;
  for (let i = 0; i < wanted.length; i++) {
    if (wanted.charCodeAt(i) === 32) {
      const gap = at;
      while (at < text.length && /\s/u.test(text.charAt(at))) at++;
      if (at === gap) return undefined;
    } else if (sameLetter(text.charAt(at), wanted.charAt(i), entry.anyCase)) at++;
    else return undefined;
  }
  return WORD_CHARACTER.test(text.charAt(at)) && WORD_CHARACTER.test(wanted.slice(-1))
    ? undefined
    : { start, end: at };
}

function sameLetter(a: string, b: string, anyCase: boolean): boolean {
  return a === b || (anyCase && a.toLowerCase() === b.toLowerCase());
}
