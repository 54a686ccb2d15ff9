import { Match, type Candidate, type Parser, type TokenRange } from './match';
import { runs, type Scan } from './scan';
import { SYMBOL_COUNT, symbolCharacter } from './symbols';

/** Candidates of all parsers: where two overlap the longer one stays, of equal ones that of the earlier parser. */
export function runParsers(scan: Scan, parsers: readonly Parser[]): Candidate[] {
  const found: Candidate[] = [];
  const present = new Uint8Array(SYMBOL_COUNT);
  for (const { first, end, sentence } of runs(scan)) {
    let symbols = '';
    present.fill(0);
    for (let i = first; i < end; i++) {
      const symbol = scan.symbols[i];
      present[symbol] = 1;
      symbols += symbolCharacter(symbol);
    }
    const { firstToken, endToken } = scan.article.sentences[sentence];
    const place: Place = { sentence, bounds: { first: firstToken, end: endToken } };
    const candidates: Candidate[] = [];
    for (const parser of parsers) {
      if (parser.needs.some((symbol) => present[symbol] === 1)) {
        candidates.push(...parseRun(scan, parser, symbols, first, place));
      }
    }
    if (candidates.length > 0) found.push(...chooseDisjoint(candidates));
  }
  return found;
}

/** The sentence that a run lies in, by its number and its tokens. */
interface Place {
  readonly sentence: number;
  readonly bounds: TokenRange;
}

function parseRun(scan: Scan, parser: Parser, symbols: string, first: number, place: Place): Candidate[] {
  const candidates: Candidate[] = [];
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
  return candidates;
}

function toMatch(scan: Scan, result: RegExpExecArray, offset: number, { bounds }: Place): Match {
  const groups: Record<string, TokenRange | undefined> = {};
  for (const [name, indices] of Object.entries(result.indices?.groups ?? {})) {
    const range = indices as [number, number] | undefined;
    if (range && range[1] > range[0]) groups[name] = { first: range[0] + offset, end: range[1] + offset };
  }
  return new Match(scan, result.index + offset, result.index + result[0].length + offset, bounds, groups);
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
