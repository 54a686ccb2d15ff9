/** Reads the corpora in which names are annotated with identity. */
import fs from 'node:fs';
import zlib from 'node:zlib';
import type { EntityType } from '../../src/engine/ner/types';
import type { Syntax } from '../../src/engine/syntax/types';

/** A named mention with the chain that the annotators gave it. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly chain: string;
}

/** An article with its annotated mentions. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Pronouns of the third person singular with their chains; only GUM annotates them reliably. */
  readonly pronouns: readonly GoldMention[];
}

/** Articles about one matter, in which equal chains mean one entity; one article where chains are the article's own. */
export interface GoldTopic {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly topic?: string;
  readonly entities: readonly Annotation[];
  readonly mentions?: readonly Annotation[];
  readonly docs?: readonly Row[];
}

interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly coref?: string;
  readonly chain?: string;
  readonly selected?: boolean;
  readonly syntactic?: string;
}

/** No parse at all. */
export const NO_SYNTAX: Syntax = {
  tag: new Uint8Array(0),
  head: new Int32Array(0),
  relation: new Uint8Array(0),
};

const SHARED = new URL('../../../shared/data/', import.meta.url);
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/iu;

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other', PRO: 'product', FIN: 'other',
  HUMAN_PART_PER: 'person', HUMAN_PART_ORG: 'organization', HUMAN_PART_GPE: 'place', HUMAN_PART_MET: 'organization',
  LOC_FAC: 'place', LOC_GEO: 'place', LOC_OTHER: 'place', NON_HUMAN_PART: 'product',
}; // prettier-ignore

function rows(file: string): Row[] {
  const bytes = fs.readFileSync(new URL(file, SHARED));
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** GUM and Re-DocRED: coreference within documents, names cut out already. */
export function withinDocuments(file: string, genres?: RegExp): GoldTopic[] {
  return rows(file)
    .filter((row) => !genres || genres.test(row.id))
    .map((row) => ({ name: row.id, articles: [document(row)] }));
}

function document(row: Row): GoldArticle {
  const mentions = row.entities
    .filter((entity) => entity.coref !== undefined)
    .map(({ start, end, type, coref }) => ({
      start,
      end,
      type:
        type === 'MISC' && row.text.charAt(end - 1) === 'n' ? ('group' as const) : (TYPES[type] ?? 'other'),
      chain: coref as string,
    }));
  const pronouns = (row.mentions ?? [])
    .filter(({ start, end, coref }) => coref !== undefined && PRONOUN.test(row.text.slice(start, end)))
    .map(({ start, end, coref }) => ({ start, end, type: 'person' as const, chain: coref as string }));
  return { id: row.id, text: row.text, mentions, pronouns };
}

/** ECB+ and MEANTIME: coreference across the documents of a topic; names are picked out by their form. */
export function acrossDocuments(file: string): GoldTopic[] {
  return rows(file).map((row) => {
    const docs = row.docs ?? [];
    const common = commonWords(docs.map(({ text }) => text).join('\n'));
    return {
      name: row.topic ?? row.id,
      articles: docs.map((doc) => ({
        id: doc.id,
        text: doc.text,
        mentions: namedMentions(doc, common),
        pronouns: [],
      })),
    };
  });
}

function commonWords(text: string): Set<string> {
  return new Set(text.match(/\b[a-z]{2,}\b/gu) ?? []);
}

/** Annotated spans that are written as names, the innermost ones, without an article in front. */
function namedMentions(doc: Row, common: ReadonlySet<string>): GoldMention[] {
  const found = doc.entities
    .filter((entity) => entity.selected !== false && TYPES[entity.type] !== undefined)
    .filter(({ chain }) => !UNLINKED.test(chain ?? ''))
    .filter(({ syntactic }) => syntactic === undefined || /NAM/u.test(syntactic))
    .map((entity) => {
      const cut = /^(?:the|a|an|its|his|her|their)\s+/iu.exec(doc.text.slice(entity.start, entity.end));
      return { ...entity, start: entity.start + (cut?.[0].length ?? 0) };
    })
    .filter(({ start, end }) => isNameLike(doc.text.slice(start, end), common))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chosen: GoldMention[] = [];
  for (const { start, end, type, chain } of found) {
    if (chosen.some((other) => start < other.end && other.start < end)) continue;
    chosen.push({ start, end, type: TYPES[type], chain: chain as string });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** ECB+ gives each mention that takes part in no event of its topic a chain of its own, whatever it means. */
const UNLINKED = /^(?:SG|INTRA)_/u;
const SMALL = /^(?:of|the|and|for|de|la|van|von|bin|al|&|'s|-)$/u;
const TITLE_END =
  /\b(?:CEO|CTO|CFO|COO|President|Minister|Secretary|Chairman|Judge|Justice|Mr|Mrs|Ms|Dr|Police|Officer)$/u;

function isNameLike(text: string, common: ReadonlySet<string>): boolean {
  if (!/^[\p{Lu}\d]|^i[A-Z]/u.test(text) || !/\p{Lu}/u.test(text) || TITLE_END.test(text)) return false;
  if (
    /^(?:I|We|He|She|It|She's|He's|It's|They|You|His|Her|My|Who|This|That|These|Those|Some|One|Our|Their|All|Two|Three)$/u.test(
      text,
    )
  )
    return false;
  const words = text.split(/[\s-]+/u);
  if (words.length === 1 && common.has(text.toLowerCase())) return false;
  return words.every((word) => /^[\p{Lu}\d("“'$i]/u.test(word) || SMALL.test(word));
}
