import { tidy } from './tidy';

/** Titles are cut at a phrase so that they are not longer than this many characters. */
const LONGEST = 120;
/** What a noun cannot do without ("a target of …") may make a title so long. */
const LONGEST_AT_ALL = 140;

/** Words of a title that stand or fall as one with those of their unit; those of the highest levels go first. */
export interface Piece {
  readonly words: string;
  readonly unit: number;
  readonly level: number;
  /** Whether a noun before it says nothing without it. */
  readonly isBound?: boolean;
}

/** The pieces in a row, without those of the highest levels where that is too long. */
export function fitted(pieces: readonly Piece[]): string {
  const line = shortened(bound(pieces));
  return line.length <= LONGEST_AT_ALL ? line : cut(shortened(pieces));
}

function shortened(pieces: readonly Piece[]): string {
  let left = pieces;
  for (;;) {
    const line = lineOf(left);
    if (line.length <= LONGEST + 2) return line;
    const highest = Math.max(...left.map(({ level }) => level));
    if (highest <= 0 || (highest < 1 && line.length <= LONGEST_AT_ALL)) return line;
    const other = left.findLast((piece) => piece.level === highest)?.isBound ? withoutOther(left) : undefined;
    if (other) return other;
    const shorter = left
      .filter(({ level }) => level === highest)
      .map(({ unit }) => without(left, unit))
      .reverse();
    left = shorter.find((rest) => lineOf(rest).length <= LONGEST + 2) ?? shorter[0] ?? [];
  }
}

/** The pieces with "of" behind "the murder" as one with it: neither says anything without the other. */
function bound(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  /** The nouns that units are bound to: "of" and the name behind it may be two pieces. */
  const nouns = new Map<number, Piece>();
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before && before.unit !== piece.unit && OF.test(piece.words) && OPEN_NOUN.test(before.words))
      nouns.set(piece.unit, before);
    const noun = nouns.get(piece.unit);
    all.push(noun ? { ...piece, unit: noun.unit, level: noun.level, isBound: true } : piece);
  }
  return all;
}

const OF = /^\s*of(?:\s|$)/u;
/** "accepts responsibility for |the murder|" */
const OPEN_NOUN = /(?:^|\s)the\s[\p{Ll}-]+\s*$/u;

/** The line without one phrase that can be missed rather than what a noun cannot do without; else with both, where it is not too long. */
function withoutOther(pieces: readonly Piece[]): string | undefined {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { level, unit } = pieces[i];
    if (level < 1 || pieces.some((piece) => piece.unit === unit && piece.isBound)) continue;
    let end = i + 1;
    while (end < pieces.length && pieces[end].level > level && pieces[end].level < level + 1) end++;
    // what begins a clause of its own would be left without what it hangs on
    if (end < pieces.length && pieces[end].level > level) continue;
    const units = new Set(pieces.slice(i, end).map((piece) => piece.unit));
    const line = lineOf(pieces.filter((piece) => !units.has(piece.unit)));
    if (line.length <= LONGEST + 2) return line;
  }
  const line = lineOf(pieces);
  return line.length <= LONGEST_AT_ALL ? line : undefined;
}

function lineOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join(' ');
}

/** The pieces without one phrase and what hangs on it. */
function without(pieces: readonly Piece[], unit: number): readonly Piece[] {
  const units = new Set([unit, ...hangingOn(pieces, unit)]);
  return pieces.filter((piece) => !units.has(piece.unit));
}

/** The phrase with "of" right behind one that is left out: "greetings [to guests] of the forum". */
function hangingOn(pieces: readonly Piece[], unit: number): readonly number[] {
  const next = pieces[pieces.findLastIndex((piece) => piece.unit === unit) + 1];
  return next && next.level > 0 && OF.test(next.words) ? [next.unit] : [];
}

/** Cuts what is still too long at the end of a word, without what then hangs loose. */
export function cut(title: string): string {
  if (title.length <= LONGEST_AT_ALL) return title;
  return `${tidy(title.slice(0, title.lastIndexOf(' ', LONGEST)))} …`;
}
