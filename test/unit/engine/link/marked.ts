import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import {
  linkEntities,
  resolveCoreference,
  type ArticleNames,
  type Coreference,
  type LinkInput,
} from '../../../../src/engine/link';
import type { EntityMention, EntityType } from '../../../../src/engine/ner/types';
import type { Syntax } from '../../../../src/engine/syntax/types';

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  w: 'law',
  e: 'event',
  d: 'product',
  x: 'other',
};

/** No parse at all: what the rules must still do by the words alone. */
export const NO_SYNTAX: Syntax = {
  tag: new Uint8Array(0),
  head: new Int32Array(0),
  relation: new Uint8Array(0),
};

/**
 * Reads a text in which names are marked, `{p:Ada Lovelace}`: p person, o organisation, l place, g group, w law …, O an
 * organisation by the words beside it.
 */
export function marked(source: string): LinkInput {
  const names: EntityMention[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\{(\w):([^}]*)\}/gu)) {
    text += source.slice(at, match.index);
    const name = match[2];
    const type = TYPES[match[1].toLowerCase()];
    const end = text.length + name.length;
    names.push({
      start: text.length,
      end,
      type,
      score: 0.95,
      evidence: [
        { kind: 'tagger' },
        ...(match[1] === 'O' ? [{ kind: 'form' as const, span: { start: end, end } }] : []),
      ],
    });
    text += name;
    at = match.index + match[0].length;
  }
  text += source.slice(at);
  return { article: tokenizeArticle(text), names, syntax: NO_SYNTAX };
}

export interface Resolved {
  readonly text: string;
  readonly coreference: Coreference;
}

export function resolve(source: string): Resolved {
  const input = marked(source);
  return { text: input.article.text, coreference: resolveCoreference(input) };
}

/** The words of each chain's mentions, joined by " = ", with pronouns and nominals in brackets. */
export function chainsOf(source: string): string[] {
  const { text, coreference } = resolve(source);
  return coreference.chains.map(({ mentions }) =>
    mentions
      .map((index) => {
        const mention = coreference.mentions[index];
        const words = text.slice(mention?.start, mention?.end);
        return mention?.kind === 'name' ? words : `[${words}]`;
      })
      .join(' = '),
  );
}

/** An article's names under an id, as identity across articles reads it. */
export function names(id: string, source: string): ArticleNames {
  return { id, ...resolve(source).coreference };
}

/** That a text has just these chains, written as {@link chainsOf} does. */
export function checkChains(source: string, expected: readonly string[]): void {
  assert.deepEqual(chainsOf(source), expected);
}

/** Each entity of several articles, texts by id, as `id: articles in which it is named`. */
export function entitiesOf(sources: Readonly<Record<string, string>>): string[] {
  const articles = Object.entries(sources).map(([id, source]) => names(id, source));
  return linkEntities(articles).map(({ id, articles: where }) => `${id}: ${where.join(' ')}`);
}

/** That several articles tell of just these entities, written as {@link entitiesOf} does. */
export function checkEntities(sources: Readonly<Record<string, string>>, expected: readonly string[]): void {
  assert.deepEqual(entitiesOf(sources), expected);
}
