import { WORK_SIGNS } from '../../data/culture.data';
import { TokenKind } from '../../../tokenize/tokens';
import { isCapital } from '../../document-context';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { LAW_HEADS, PROGRAMME_WORDS, WORK_WORDS } from '../../data/heads.data';

const LONGEST = 26;
/** Words up to this length may be small inside a title: "of the", "and", "for". */
const SMALL_WORD = 3;
const REACH = 4;
const REACH_BEHIND = 8;
/** A name this sure, in log odds, is no title unless a word before it says so. */
const SURE = 0.9;

/**
 * Titles in quotation marks: of works ("the novel “Grey Water”"), of programmes ("an initiative, “Bridges for All”"), and
 * what an acronym before the bracket stands for, quoted or not.
 */
export const quoted: Refiner = (reading, names) => {
  const titles: DraftName[] = [];
  let edges: Edges | undefined;
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      const bracket = reading.text(i) === '(';
      if (!bracket && !isOpening(reading.text(i))) continue;
      const least = !bracket && isWorkSign(reading.text(i - 1)) ? 1 : 2;
      const end = titleEnd(reading, i + 1, endToken, bracket ? /^\)$/u : /^[”"]$/u, least);
      if (end === 0 || (bracket && !spells(reading, i + 1, end, reading.lower(i - 1)))) continue;
      edges ??= edgesOf(names);
      const type = bracket ? speltType(reading, edges, i) : titleType(reading, edges, i, end, firstToken);
      if (!type) continue;
      titles.push({
        first: i + 1,
        end,
        type,
        margin: 0,
        evidence: [{ kind: 'form', span: reading.span(i, i + 1) }],
      });
      i = end;
    }
  return titles.length ? withNames(withoutOverlaps(names, titles), titles) : names;
};

/** The names by their first token and by the token behind them. */
interface Edges {
  readonly byFirst: ReadonlyMap<number, DraftName>;
  readonly byEnd: ReadonlyMap<number, DraftName>;
}

function edgesOf(names: readonly DraftName[]): Edges {
  return {
    byFirst: new Map(names.map((name) => [name.first, name])),
    byEnd: new Map(names.map((name) => [name.end, name])),
  };
}

function isOpening(sign: string): boolean {
  return sign === '“' || sign === '"';
}

/** Where a title in title case that begins at token `first` ends; 0 where it is none. */
function titleEnd(
  reading: TokenReading,
  first: number,
  limit: number,
  closing: RegExp,
  /** So many words with a capital it has at least: one where "the film" stands before it. */
  least: number,
): number {
  let words = 0;
  for (let i = first; i < Math.min(limit, first + LONGEST); i++) {
    const text = reading.text(i);
    if (closing.test(text))
      return words >= least && isCapital(reading.form(first)?.casing ?? 0) ? lastWord(reading, first, i) : 0;
    if (/^[.!?]+$/u.test(text)) return 0;
    if (reading.article.tokens.kind[i] !== TokenKind.Word) continue;
    const capital = isCapital(reading.form(i)?.casing ?? 0);
    if (!capital && text.length > SMALL_WORD) return 0;
    if (capital) words++;
  }
  return 0;
}

/** Leaves a comma before the closing quotation mark outside. */
function lastWord(reading: TokenReading, first: number, end: number): number {
  return end - 1 > first && reading.text(end - 1) === ',' ? end - 1 : end;
}

function titleType(
  reading: TokenReading,
  edges: Edges,
  open: number,
  end: number,
  sentenceStart: number,
): DraftName['type'] | undefined {
  if (reading.text(open - 1) === '(') {
    const spelt = edges.byEnd.get(open - 1);
    if (spelt && spells(reading, open + 1, end, reading.lower(spelt.first))) return spelt.type;
  }
  for (let i = Math.max(sentenceStart, open - REACH); i < open; i++) {
    if (isWorkSign(reading.text(i))) return 'work';
    if (PROGRAMME_WORDS.has(reading.text(i))) return 'law';
  }
  if (holdsLawHead(reading, open + 1, end)) return 'law';
  const inside = edges.byFirst.get(open + 1);
  if (inside?.end === end && isAgent(inside)) return undefined;
  if (isOwned(reading, edges, open)) return 'work';
  for (let i = end + 1; i < end + 1 + REACH_BEHIND; i++) {
    if (/^[.!?]$/u.test(reading.text(i))) break;
    if (isWorkSign(reading.text(i))) return 'work';
  }
  return undefined;
}

/** Whether the tagger has seen somebody in a title by itself: “Islamic State”. */
function isAgent({ type, margin }: DraftName): boolean {
  return (type === 'organization' || type === 'person' || type === 'place') && margin >= SURE;
}

function isWorkSign(word: string): boolean {
  return WORK_WORDS.has(word) || WORK_SIGNS.has(word);
}

/** Whether a name's possessive ending stands before the title: "Moreno's “Grey Water”". */
function isOwned(reading: TokenReading, edges: Edges, open: number): boolean {
  return /^['’]s?$/u.test(reading.text(open - 1)) && edges.byEnd.has(open - 1);
}

/** Whether a title says by its own words that it is a programme's or treaty's: "Harbour Compact for a New Century". */
function holdsLawHead(reading: TokenReading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (LAW_HEADS.has(reading.lower(i)) && reading.text(i) !== reading.lower(i)) return true;
  return false;
}

/** The type of the acronym before the bracket at `open`; an unknown one's is open. */
function speltType(reading: TokenReading, edges: Edges, open: number): DraftName['type'] {
  const acronym = edges.byEnd.get(open)?.type;
  if (acronym) return acronym;
  for (let i = open - LONGEST; i < open; i++) if (PROGRAMME_WORDS.has(reading.text(i))) return 'law';
  return 'misc';
}

/** Whether the capitals that begin the words `[first, end)` are the letters of `acronym`. */
function spells(reading: TokenReading, first: number, end: number, acronym: string): boolean {
  let initials = '';
  for (let i = first; i < end; i++)
    if (isCapital(reading.form(i)?.casing ?? 0)) initials += reading.lower(i).charAt(0);
  return initials === acronym;
}
