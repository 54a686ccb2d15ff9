import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import type { Decision } from '../../../../src/engine/decisions';
import { models } from '../../features/workspace';
import { decide, everywhere, inArticle, place, TEXTS } from './folder';

describe('Any decisions', () => {
  const ids = fc.constantFrom(
    'person:ada-quill',
    'person:jonas-berg',
    'thing:lisbon',
    'thing:oslo',
    'person:new',
    'thing:x',
  );
  const article = fc.constantFrom('f/a.txt', 'f/b.txt', 'f/c.txt', 'f/gone.txt');
  const text = fc.constantFrom(
    'Quill',
    'Ada Quill',
    'Berg',
    'Lisbon',
    'tern',
    'in Lisbon',
    'Quill met',
    'bank in Oslo',
    '.',
    '',
    'Norvik opened',
  );
  const scope = fc.oneof(
    fc.record({ text, anyCase: fc.boolean() }).map((one) => everywhere(one.text, one.anyCase)),
    fc.tuple(article, text).map(([id, words]) => inArticle(id, words)),
    fc.constantFrom(
      place('f/a.txt', 'useful. |Berg| agreed'),
      place('f/a.txt', '|Ada Quill met| Jonas'),
      place('f/b.txt', '|Quill| travelled'),
    ),
  );
  /** The entity that lost a chain is merged with the one that has got it. */
  const MERGED_BACK: Decision[] = [
    decide({ kind: 'named', entity: 'person:new', scope: everywhere('Quill') }),
    decide({ kind: 'merge', entity: 'thing:x', into: 'person:new' }),
    decide({ kind: 'merge', entity: 'person:ada-quill', into: 'thing:x' }),
  ];
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.tuple(ids, ids).map(([one, into]) => decide({ kind: 'merge', entity: one, into })),
    fc.tuple(ids, scope).map(([one, where]) => decide({ kind: 'named', entity: one, scope: where })),
    scope.map((where) => decide({ kind: 'not-a-name', scope: where })),
    ids.map((one) => decide({ kind: 'type', entity: one, type: 'product' })),
    ids.map((one) => decide({ kind: 'name', entity: one, name: 'N' })),
  );
  const readings = (): ReturnType<typeof readArticle>[] =>
    Object.entries(TEXTS).map(([id, words]) => readArticle({ id, text: words }, models()));

  it('leave each name in one entity, names disjoint, and all indices right', () => {
    const set = readings();
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        const corpus = applyChange(emptyCorpus(), { set, remove: [], decisions });
        for (const { reading, entities } of corpus.articles.values()) {
          const names = reading.mentions.filter(({ kind }) => kind === 'name');
          names.forEach(({ start }, i) => assert.ok(i === 0 || (names[i - 1]?.end ?? 0) <= start));
          reading.mentions.forEach(({ kind }, i) => assert.ok(kind !== 'name' || entities[i]));
          const members = reading.chains.flatMap(({ mentions }) => mentions);
          assert.equal(new Set(members).size, members.length);
          for (const one of reading.events.flatMap((event) => event.arguments)) {
            assert.ok(one.mention === undefined || reading.mentions[one.mention]);
          }
        }
        const refs = [...corpus.entities.values()].flatMap(({ mentions }) =>
          mentions.map((ref) => `${ref.article} ${ref.mention}`),
        );
        assert.equal(new Set(refs).size, refs.length);
      }),
      { numRuns: 60, examples: [[MERGED_BACK]] },
    );
  });
  it('are gone when they are taken back, and come one by one to the same as all at once', () => {
    const set = readings();
    const plain = applyChange(emptyCorpus(), { set, remove: [] });
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 5 }), (decisions) => {
        let corpus = plain;
        decisions.forEach((_, i) => {
          corpus = applyChange(corpus, { set: [], remove: [], decisions: decisions.slice(0, i + 1) });
        });
        assert.deepEqual(corpus, applyChange(emptyCorpus(), { set, remove: [], decisions }));
        assert.deepEqual(applyChange(corpus, { set: [], remove: [], decisions: [] }), plain);
      }),
      { numRuns: 40 },
    );
  });
});
