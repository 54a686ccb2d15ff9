import { PENN_TAGS, RELATIONS } from '../../src/engine/syntax/types';
import type { Sentence, TokenTable } from '../../src/engine/tokenize/tokens';
import { tokenize } from '../../src/engine/tokenize/tokenize';
import type { UdSentence, UdWord } from './conllu';

/** A treebank in the engine's own tokens: one text, one token table, and the gold analysis parallel to it. */
export interface Treebank {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  /** The document that each sentence comes from. */
  readonly documents: readonly string[];
  readonly tag: Uint8Array;
  /** Token indices in the whole text, -1 for roots. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** Sentences left out because their tokens cross those of the source. */
  readonly skipped: number;
}

const TAG_INDEX = new Map<string, number>(PENN_TAGS.map((tag, i) => [tag, i]));
const RELATION_INDEX = new Map<string, number>(RELATIONS.map((relation, i) => [relation, i]));
/** Titles before a name ("President Lincoln"): `compound` is what they were before the subtype came. */
const RENAMED: Readonly<Record<string, string>> = { 'nmod:desc': 'compound' };
const WORD_PREFIX =
  /^(?:anti|co|counter|cross|e|ex|inter|mid|multi|non|over|post|pre|pro|re|semi|sub|un|under|ultra)$/i;

/** Cuts the sentences of a treebank into the engine's tokens and carries the analysis over. */
export function toTreebank(sources: readonly UdSentence[]): Treebank {
  const text = sources.map((source) => source.text).join('\n');
  const spans: { start: number; end: number }[] = [];
  let offset = 0;
  for (const source of sources) {
    spans.push({ start: offset, end: offset + source.text.length });
    offset += source.text.length + 1;
  }
  const tokens = tokenize(text, spans);
  const tag = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count).fill(-1);
  const relation = new Uint8Array(tokens.count);
  const sentences: Sentence[] = [];
  const documents: string[] = [];
  let first = 0;
  let skipped = 0;
  sources.forEach((source, s) => {
    const { start, end } = spans[s];
    let stop = first;
    while (stop < tokens.count && tokens.start[stop] < end) stop++;
    const parts = align(source.words, tokens, first, stop, start);
    if (parts && stop > first) {
      carry(source.words, parts, text, tokens, first, { tag, head, relation });
      sentences.push({ start, end, firstToken: first, endToken: stop, block: s });
      documents.push(source.document);
    } else skipped++;
    first = stop;
  });
  return { text, tokens, sentences, documents, tag, head, relation, skipped };
}

/** For each token the words that it overlaps, `[from, to)`; undefined where a token and a word cross. */
function align(
  words: readonly UdWord[],
  tokens: TokenTable,
  first: number,
  stop: number,
  offset: number,
): { from: number; to: number }[] | undefined {
  const parts: { from: number; to: number }[] = [];
  let w = 0;
  for (let t = first; t < stop; t++) {
    const start = tokens.start[t] - offset;
    const end = tokens.end[t] - offset;
    while (w < words.length && words[w].end <= start) w++;
    let to = w;
    while (to < words.length && words[to].start < end) to++;
    if (to === w) return undefined;
    const from = words[w];
    const last = words[to - 1];
    const inside = from.start <= start && end <= from.end && to === w + 1;
    const covers = start <= from.start && last.end <= end;
    if (!inside && !covers) return undefined;
    parts.push({ from: w, to });
  }
  const covered = new Set(parts.flatMap(({ from, to }) => range(from, to)));
  return covered.size === words.length ? parts : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

interface Gold {
  readonly tag: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/**
 * One token for several words takes the analysis of the word whose head is outside; several tokens for one word
 * ("e-mail") hang on the last of them that is no sign, hyphens as `punct`, the rest as `compound`.
 */
function carry(
  words: readonly UdWord[],
  parts: readonly { from: number; to: number }[],
  text: string,
  tokens: TokenTable,
  first: number,
  gold: Gold,
): void {
  const tokenOf = new Int32Array(words.length);
  parts.forEach(({ from, to }, p) => {
    const main = to === from + 1 && isMain(parts, p, tokens, first);
    for (let w = from; w < to; w++) if (main || to > from + 1) tokenOf[w] = first + p;
  });
  parts.forEach(({ from, to }, p) => {
    const t = first + p;
    const w = highest(words, from, to);
    const word = words[w];
    const top = tokenOf[w];
    if (top === t) {
      gold.tag[t] = tagIndex(word.tag);
      gold.head[t] = word.head < 0 ? -1 : tokenOf[word.head];
      gold.relation[t] = relationIndex(word.relation);
    } else {
      const form = text.slice(tokens.start[t], tokens.end[t]);
      gold.head[t] = top;
      const sign = tokens.kind[t] >= 2;
      gold.relation[t] = relationIndex(sign ? 'punct' : 'compound');
      gold.tag[t] = tagIndex(sign ? signTag(form) : WORD_PREFIX.test(form) ? 'AFX' : word.tag);
    }
  });
}

/** The word of `[from, to)` that is nearest to the root, so that no other one's head can be below it. */
function highest(words: readonly UdWord[], from: number, to: number): number {
  const depth = (w: number): number => {
    let steps = 0;
    for (let up = w; up >= 0; up = words[up].head) steps++;
    return steps;
  };
  return range(from, to).reduce((best, w) => (depth(w) < depth(best) ? w : best), from);
}

/** Whether part `p` of a word is the one that stands for it: the last one that is no sign. */
function isMain(
  parts: readonly { from: number; to: number }[],
  p: number,
  tokens: TokenTable,
  first: number,
): boolean {
  const word = (parts[p] as { from: number }).from;
  let begin = p;
  while (begin > 0 && (parts[begin - 1] as { from: number }).from === word) begin--;
  let end = p + 1;
  while (end < parts.length && (parts[end] as { from: number }).from === word) end++;
  if (end === begin + 1) return true;
  let main = end - 1;
  while (main > begin && tokens.kind[first + main] >= 2) main--;
  return p === main;
}

function signTag(form: string): string {
  if (/^[-‐‑‒–—]$/u.test(form)) return 'HYPH';
  if (form === '.' || form === ',' || form === ':') return form;
  return /^[/%&+*=<>@#~^°]+$/u.test(form) ? 'SYM' : 'NFP';
}

function tagIndex(tag: string): number {
  const index = TAG_INDEX.get(tag);
  if (index === undefined) throw new Error(`unknown tag ${tag}`);
  return index;
}

function relationIndex(relation: string): number {
  const renamed = RENAMED[relation] ?? relation;
  const index = RELATION_INDEX.get(renamed) ?? RELATION_INDEX.get(renamed.split(':')[0]);
  if (index === undefined) throw new Error(`unknown relation ${relation}`);
  return index;
}
