import { Match, type Candidate, type GroupIndices, type Parser, type TokenRange } from './match';
import { runs, type Scan } from './scan';
import { SYMBOL_COUNT, symbolCharacter } from './symbols';

/** Parsers, and the places of those that need a symbol, by its number. */
export interface ParserSet {
  readonly parsers: readonly Parser[];
  readonly bySymbol: readonly (readonly number[])[];
}

/** Parsers in their order, made ready to be run. */
export function parserSet(parsers: readonly Parser[]): ParserSet {
  const bySymbol: number[][] = Array.from({ length: SYMBOL_COUNT }, () => []);
  parsers.forEach(({ needs }, i) => {
    for (const symbol of needs) bySymbol[symbol].push(i);
  });
  return { parsers, bySymbol };
}

/** Candidates of all parsers: where two overlap the longer one stays, of equal ones that of the earlier parser. */
export function runParsers(scan: Scan, { parsers, bySymbol }: ParserSet): Candidate[] {
  const found: Candidate[] = [];
  const wanted = new Uint8Array(parsers.length);
  for (const { first, end, sentence } of runs(scan)) {
    let symbols = '';
    wanted.fill(0);
    for (let i = first; i < end; i++) {
      const symbol = scan.symbols[i];
      for (const parser of bySymbol[symbol]) wanted[parser] = 1;
      symbols += symbolCharacter(symbol);
    }
    const { firstToken, endToken } = scan.article.sentences[sentence];
    const place: Place = { sentence, bounds: { first: firstToken, end: endToken } };
    const candidates: Candidate[] = [];
    for (let i = 0; i < parsers.length; i++)
      if (wanted[i] === 1) parseRun(scan, parsers[i], symbols, first, place, candidates);
    if (candidates.length > 0) found.push(...chooseDisjoint(candidates));
  }
  return found;
}

/** The sentence that a run lies in, by its number and its tokens. */
interface Place {
  readonly sentence: number;
  readonly bounds: TokenRange;
}

/** Adds what a parser finds in a run to the candidates. */
function parseRun(
  scan: Scan,
  parser: Parser,
  symbols: string,
  first: number,
  place: Place,
  candidates: Candidate[],
): void {
  const { pattern } = parser;
  pattern.lastIndex = 0;
  for (let result = pattern.exec(symbols); result !== null; result = pattern.exec(symbols)) {
    const match = toMatch(scan, result, first, place);
    const extracted = match.end > match.first ? parser.extract(match) : undefined;
    if (extracted === undefined) {
      pattern.lastIndex = result.index + 1;
      continue;
    }
    let end = match.first + 1;
    for (const extraction of 'type' in extracted ? [extracted] : extracted) {
      const range = extraction.range ?? match;
      candidates.push({
        ...extraction,
        first: range.first,
        end: range.end,
        rule: parser.name,
        sentence: place.sentence,
      });
      end = Math.max(end, range.end);
    }
    // What the expression left out of the match may begin another one.
    pattern.lastIndex = end - first;
  }
}

const NO_GROUPS: GroupIndices = {};

function toMatch(scan: Scan, result: RegExpExecArray, offset: number, { bounds }: Place): Match {
  const groups: GroupIndices = result.indices?.groups ?? NO_GROUPS;
  const { index } = result;
  return new Match(scan, index + offset, index + result[0].length + offset, bounds, groups, offset);
}

function chooseDisjoint(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates];
  const byLength = candidates.map((candidate, order) => ({ candidate, order }));
  byLength.sort((a, b) => length(b.candidate) - length(a.candidate) || a.order - b.order);
  const chosen: Candidate[] = [];
  for (const { candidate } of byLength) {
    const overlaps = chosen.some((other) => candidate.first < other.end && other.first < candidate.end);
    if (!overlaps) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function length(range: TokenRange): number {
  return range.end - range.first;
}
