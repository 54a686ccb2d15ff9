import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { findQuotes, linkEntities, resolveCoreference, type LinkInput } from '../../../../src/engine/link';
import type { EntityMention, EntityType } from '../../../../src/engine/ner/types';
import { NO_SYNTAX } from './marked';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'law', 'product', 'other'];
const WORDS = ['Ola Berg', 'Berg', 'Mr', 'the mayor', 'said', '“', '”', '"', ',', '.', '(', ')', 'he', 'US', 'OHS', '\n\n', '\ud800', '’s', 'of', 'who leads', 'constructor', 'the constructor,']; // prettier-ignore

/** Any text in which any tokens are taken for names. */
const input: fc.Arbitrary<LinkInput> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 40,
    }),
    fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...TYPES)), {
      maxLength: 12,
    }),
  )
  .map(([words, spans]) => {
    const article = tokenizeArticle(words.join(' '));
    const { tokens } = article;
    const names: EntityMention[] = [];
    let next = 0;
    for (const [at, length, type] of [...spans].sort((a, b) => a[0] - b[0])) {
      if (at < next || at + length > tokens.count) continue;
      const start = tokens.start[at];
      const end = tokens.end[at + length - 1];
      names.push({ start, end, type, score: 0.5, evidence: [] });
      next = at + length;
    }
    return { article, names, syntax: NO_SYNTAX };
  });

describe('linking of any text', () => {
  it('gives every name one chain, sorted mentions and spans inside the text', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { mentions, chains } = resolveCoreference(given);
        const seen = chains.flatMap((chain) => chain.mentions).sort((a, b) => a - b);
        assert.deepEqual(
          seen,
          mentions.map((_, i) => i),
        );
        assert.equal(mentions.filter(({ kind }) => kind === 'name').length, given.names.length);
        mentions.forEach((mention, i) =>
          assert.ok(i === 0 || (mentions[i - 1]?.start ?? 0) <= mention.start),
        );
        for (const chain of chains) {
          assert.notEqual(chain.variants.length, 0);
          for (const { start, end } of chain.descriptions)
            assert.ok(start < end && end <= given.article.text.length);
        }
        for (const { start, end, speaker } of findQuotes(given, { mentions, chains })) {
          assert.ok(start < end && end <= given.article.text.length);
          assert.ok(speaker === undefined || mentions[speaker] !== undefined);
        }
      }),
    );
  });
  it('gives every chain one entity of its own id, in any order of the articles', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 5 }), (given) => {
        const articles = given.map((each, i) => ({
          id: `article ${String(i)}`,
          ...resolveCoreference(each),
        }));
        const entities = linkEntities(articles);
        assert.deepEqual(linkEntities([...articles].reverse()), entities);
        assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
        const total = articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
        assert.equal(
          entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
          total,
        );
      }),
    );
  });
});
