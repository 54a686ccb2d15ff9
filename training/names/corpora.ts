import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TokenizedArticle } from '../../src/engine/article';
import {
  ALL_LABELS,
  labelOf,
  labelsOfType,
  OUTSIDE,
  Position,
  TAG_TYPES,
} from '../../src/engine/ner/tagger/labels';
import { HONORIFICS, ROLES } from '../../src/engine/ner/data/titles.data';
import type { Span } from '../../src/engine/text/span';
import { splitSentences } from '../../src/engine/tokenize/sentences';
import { tokenize } from '../../src/engine/tokenize/tokenize';
import { tokenAfter } from '../../src/engine/tokenize/tokens';
import { CREEDS, LISTED_DEMONYMS } from './groups.data';

/** An article with the labels that each of its tokens may have: one where the corpus says it, several where it is silent. */
export interface LabelledArticle {
  readonly id: string;
  readonly corpus: string;
  readonly genre: string;
  readonly article: TokenizedArticle;
  readonly allowed: Uint32Array;
  /** How often an error in this article counts. */
  readonly weight: number;
}

/** A labelled name; `fine` is the corpus's own finer type. */
export interface GoldEntity extends Span {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly fine?: string;
}

/** A labelled text; in `other` nothing is known of names. */
export interface CorpusRecord {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly other?: readonly Span[];
}

const [PERSON, ORGANIZATION, PLACE, GROUP, MISC] = TAG_TYPES.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
];
const TYPE_OF: Readonly<Record<GoldEntity['type'], number>> = {
  PER: PERSON,
  ORG: ORGANIZATION,
  LOC: PLACE,
  MISC,
};

/** How a corpus is read: what it is silent about is not taken for "no name". */
interface Convention {
  /** It labels names that are no person, organisation or place. */
  readonly misc: boolean;
  /** It labels nationalities. */
  readonly groups: boolean;
}
const CONVENTIONS: Readonly<Record<string, Convention>> = {
  gum_open_train: { misc: true, groups: false },
  gum_open_dev: { misc: true, groups: false },
  uner_ewt_train: { misc: true, groups: true },
  uner_ewt_dev: { misc: true, groups: true },
  redocred_dev: { misc: true, groups: true },
  crossner_train: { misc: true, groups: true },
  btc_news_train: { misc: false, groups: false },
  wnut17_train: { misc: true, groups: false },
};

/** The records of a file of JSON Lines, compressed or not. */
export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** The records of a corpus of the shared data. */
export function readCorpus(folder: string, corpus: string): CorpusRecord[] {
  const plain = `${folder}/${corpus}.jsonl`;
  return readJsonLines<CorpusRecord>(existsSync(plain) ? plain : `${plain}.gz`);
}

/** Tokens and sentences of a text, each line a block. */
export function tokenizeLines(text: string): TokenizedArticle {
  const blocks: { start: number; end: number; kind: 'paragraph' }[] = [];
  for (const line of text.matchAll(/[^\n]+/gu))
    if (line[0].trim())
      blocks.push({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' });
  const tokens = tokenize(text, blocks);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, blocks) };
}

/** A record with the labels that each token may have: the gold ones, and all where the corpus labels nothing. */
export function label(record: CorpusRecord, corpus: string, weight = 1): LabelledArticle {
  const article = tokenizeLines(record.text);
  const convention = CONVENTIONS[corpus] ?? { misc: true, groups: true };
  const allowed = new Uint32Array(article.tokens.count).fill(silence(convention));
  for (const span of record.other ?? []) free(article, span, allowed);
  if (!convention.groups || corpus === 'uner_ewt_train' || corpus === 'crossner_train')
    freeGroupWords(article, allowed);
  for (const entity of record.entities) {
    if (entity.fine === 'hashtag' || entity.fine === 'username') free(article, entity, allowed);
    else write(article, withoutEdges(record.text, entity), typeIn(record.text, entity), allowed);
  }
  return { id: record.id, corpus, genre: record.genre ?? '', article, allowed, weight };
}

function silence(convention: Convention): number {
  let mask = 1 << OUTSIDE;
  if (!convention.misc) mask |= labelsOfType(MISC);
  return mask;
}

/** Labels nothing in `span` and forbids nothing there. */
function free(article: TokenizedArticle, span: Span, allowed: Uint32Array): void {
  const { start, count } = article.tokens;
  for (let i = tokenAfter(article.tokens, span.start); i < count && start[i] < span.end; i++)
    allowed[i] = ALL_LABELS;
}

/** Where a corpus is not reliable about nationalities, unlabelled ones may be groups. */
function freeGroupWords(article: TokenizedArticle, allowed: Uint32Array): void {
  const { start, end, count } = article.tokens;
  for (let i = 0; i < count; i++)
    if (isGroupWord(article.text.slice(start[i], end[i])))
      allowed[i] = (1 << OUTSIDE) | (1 << labelOf(GROUP, Position.Unit));
}

/** Whether a word, written with a capital, names the members of a nation or creed. */
export function isGroupWord(form: string): boolean {
  if (!/^\p{Lu}/u.test(form)) return false;
  const lower = form.toLowerCase();
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return LISTED_DEMONYMS.has(lower) || CREEDS.has(lower) || LISTED_DEMONYMS.has(single) || CREEDS.has(single);
}

const GROUP_FINE = new Set(['LOC-demonym', 'person-plural', 'person-group']);

function typeIn(text: string, entity: GoldEntity): number {
  if (entity.type !== 'MISC') return TYPE_OF[entity.type];
  const form = text.slice(entity.start, entity.end);
  const words = form.split(/\s+/u);
  if (isGroupWord(words.at(-1) as string) && words.length <= 2) return GROUP;
  if (entity.fine && GROUP_FINE.has(entity.fine) && words.length <= 2) return GROUP;
  return MISC;
}

/** Titles and articles in front and possessive endings behind a name are no part of it, whatever the corpus says. */
function withoutEdges(text: string, span: GoldEntity): Span {
  let { start, end } = span;
  if (span.type === 'PER') start = behindTitle(text, start, end);
  const determiner = /^(?:the|a|an)\s+/iu.exec(text.slice(start, end));
  if (determiner && determiner[0].length < end - start && span.fine !== 'book') start += determiner[0].length;
  const possessive = /\s*['’]s?$/u.exec(text.slice(start, end));
  if (possessive && possessive[0].length < end - start) end -= possessive[0].length;
  return { start, end };
}

function behindTitle(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const word = /^(\S+)\s+/u.exec(text.slice(at, end));
    if (!word) return at;
    const lower = word[1].toLowerCase();
    const minister = lower === 'prime' || lower === 'vice' || lower === 'deputy' || lower === 'foreign';
    if (!HONORIFICS.has(lower) && !ROLES.has(lower) && !minister) return at;
    at += word[0].length;
  }
}

function write(article: TokenizedArticle, span: Span, type: number, allowed: Uint32Array): void {
  const { start, end, count } = article.tokens;
  const first = tokenAfter(article.tokens, span.start);
  let last = first;
  while (last < count && start[last] < span.end) last++;
  if (last === first) return;
  const exact = start[first] === span.start && end[last - 1] === span.end;
  for (let i = first; i < last; i++) {
    const place =
      last - first === 1
        ? Position.Unit
        : i === first
          ? Position.Begin
          : i === last - 1
            ? Position.Last
            : Position.Inside;
    allowed[i] = exact ? 1 << labelOf(type, place) : ALL_LABELS;
  }
}
