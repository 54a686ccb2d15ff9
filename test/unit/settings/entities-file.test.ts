import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision } from '../../../src/engine/decisions';
import { addDecisions, newEntityId, removeDecision } from '../../../src/settings/entities-edits';
import { parseEntitiesFile, type FolderArticles } from '../../../src/settings/entities-file';

const FOLDER: FolderArticles = {
  prefix: 'f/',
  idOf: (path) => (path.startsWith('gone') ? undefined : `f/${path}`),
};
const pathOf = (article: string): string => article.slice(2);
const KNOWN = new Set(['person:ada-quill', 'person:quill', 'person:jonas-berg']);

function read(text: string): readonly Decision[] {
  return parseEntitiesFile(text, FOLDER, KNOWN).decisions;
}

function problems(text: string, known: ReadonlySet<string> | undefined = KNOWN): string[] {
  return parseEntitiesFile(text, FOLDER, known).problems.map(({ kind, start, end, detail }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${line}: ${kind} ${text.slice(start, end)} (${detail})`;
  });
}

describe('A file of entities', () => {
  it('says what a reader decides, in a few words each', () => {
    const text = `person:ada-quill:
  name: Dame Ada Quill
  type: person
  aliases: [the Dame, { text: aq, any-case: true }]
  note: asked twice
  wikidata: Q7
person:quill:
  into: { is: person:ada-quill, by: suggestion, reason: same role }
  apart: person:jonas-berg
`;
    assert.deepEqual(read(text), [
      { kind: 'name', entity: 'person:ada-quill', name: 'Dame Ada Quill', by: 'reader' },
      { kind: 'type', entity: 'person:ada-quill', type: 'person', by: 'reader' },
      {
        kind: 'named',
        entity: 'person:ada-quill',
        scope: { kind: 'everywhere', folder: 'f/', text: 'the Dame', anyCase: false },
        by: 'reader',
      },
      {
        kind: 'named',
        entity: 'person:ada-quill',
        scope: { kind: 'everywhere', folder: 'f/', text: 'aq', anyCase: true },
        by: 'reader',
      },
      { kind: 'note', entity: 'person:ada-quill', text: 'asked twice', by: 'reader' },
      { kind: 'wikidata', entity: 'person:ada-quill', item: 'Q7', by: 'reader' },
      {
        kind: 'merge',
        entity: 'person:quill',
        into: 'person:ada-quill',
        by: 'suggestion',
        reason: 'same role',
      },
      { kind: 'apart', entity: 'person:quill', other: 'person:jonas-berg', by: 'reader' },
    ]);
    assert.deepEqual(problems(text), []);
  });
  it('says what is no name', () => {
    const text =
      'none:monday:\n  type: not-a-name\n  aliases: Monday\n  mentions:\n    - article: a.txt\n      text: May\n';
    assert.deepEqual(
      read(text).map((decision) => (decision.kind === 'not-a-name' ? decision.scope : decision)),
      [
        { kind: 'everywhere', folder: 'f/', text: 'Monday', anyCase: false },
        { kind: 'article', article: 'f/a.txt', text: 'May' },
      ],
    );
    assert.deepEqual(problems(text), []);
  });

  it('tells unknown fields, types and articles at their lines', () => {
    assert.deepEqual(problems('person:quill:\n  nme: A\n  type: human\n'), [
      '2: unknown-field nme (nme)',
      '3: not-a-choice human (human)',
    ]);
    assert.deepEqual(problems('person:quill:\n  mentions:\n    - article: gone.txt\n      text: Quill\n'), [
      '3: unknown-article gone.txt (gone.txt)',
    ]);
  });
  it('tells ids that nobody has, but not before the articles are known', () => {
    const text = 'person:nobody:\n  name: N\nperson:quill:\n  into: person:ghost\n';
    assert.deepEqual(problems(text), [
      '1: unknown-id person:nobody (person:nobody)',
      '4: unknown-id person:ghost (person:ghost)',
    ]);
    assert.deepEqual(parseEntitiesFile(text, FOLDER, undefined).problems, []);
  });
  it('knows the ids of records that have names of their own', () => {
    assert.deepEqual(problems('person:new:\n  aliases: New\nperson:quill:\n  into: person:new\n'), []);
  });
  it('tells a name of two records', () => {
    assert.deepEqual(problems('person:quill:\n  aliases: Q\nperson:jonas-berg:\n  aliases: [J, Q]\n'), [
      '4: double-alias Q (Q\nperson:quill)',
    ]);
    assert.deepEqual(problems('person:quill:\n  aliases: Q\nperson:jonas-berg:\n  aliases: q\n'), []);
  });
  it('tells merges in a circle, and no others', () => {
    const text =
      'person:quill:\n  into: person:ada-quill\nperson:ada-quill:\n  into: person:quill\nperson:jonas-berg:\n  into: person:quill\n';
    assert.deepEqual(
      problems(text).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['2: merge-cycle', '4: merge-cycle'],
    );
  });
});

describe('Deciding', () => {
  function check(before: string, decisions: readonly Decision[], after: string): void {
    assert.deepEqual(addDecisions(before, read(before), decisions, pathOf), { text: after });
  }
  const by = 'reader' as const;
  const merge = (entity: string, into: string): Decision => ({ kind: 'merge', entity, into, by });
  const named = (entity: string, text: string): Decision => ({
    kind: 'named',
    entity,
    scope: { kind: 'everywhere', folder: 'f/', text, anyCase: false },
    by,
  });
  const not = (text: string): Decision => ({
    kind: 'not-a-name',
    scope: { kind: 'everywhere', folder: 'f/', text, anyCase: false },
    by,
  });

  it('keeps comments, order and what is not understood', () => {
    check(
      '# my people\nperson:quill:\n  colour: red # mine\n\n# unsure\nperson:b: {}\n',
      [merge('person:quill', 'person:ada-quill')],
      '# my people\nperson:quill:\n  colour: red # mine\n  into: person:ada-quill\n\n# unsure\nperson:b: {}\n',
    );
  });
  it('writes who decided and why where that is not plain', () => {
    check(
      '',
      [{ ...merge('person:quill', 'person:ada-quill'), by: 'suggestion', reason: 'same role' }],
      'person:quill:\n  into:\n    is: person:ada-quill\n    by: suggestion\n    reason: same role\n',
    );
  });
  it('takes out what says otherwise of the same names', () => {
    check(
      'person:a:\n  aliases: [Q, R]\n',
      [named('person:b', 'Q')],
      'person:a:\n  aliases: [ R ]\nperson:b:\n  aliases:\n    - Q\n',
    );
    check(
      'none:q:\n  type: not-a-name\n  aliases: Q\n',
      [named('person:b', 'Q')],
      'person:b:\n  aliases:\n    - Q\n',
    );
    check('person:b:\n  aliases: Q\n', [not('Q')], 'none:q:\n  type: not-a-name\n  aliases:\n    - Q\n');
    check('person:b:\n  aliases: Q\n', [named('person:b', 'Q')], 'person:b:\n  aliases: Q\n');
  });
  it('takes out the merge the other way round', () => {
    check('person:a:\n  into: person:b\n', [merge('person:b', 'person:a')], 'person:b:\n  into: person:a\n');
    check('person:a:\n  apart: person:b\n', [merge('person:b', 'person:a')], 'person:b:\n  into: person:a\n');
  });
  it('gives a new entity an id that nobody has', () => {
    assert.equal(
      newEntityId('person', 'Zoë O’Neil', () => false),
      'person:zoe-oneil',
    );
    assert.equal(
      newEntityId('place', 'Norvik', (id) => id === 'thing:norvik'),
      'thing:norvik~2',
    );
    assert.equal(
      newEntityId('place', '…', () => false),
      'thing:unnamed',
    );
  });
  it('can be taken back, whatever was decided', () => {
    const words = fc.constantFrom('Quill', 'a: b', '"q"', '- x', 'Ann\nLee', '1984', 'yes', '#1', '’n');
    const id = fc.constantFrom('person:a', 'person:b', 'thing:c');
    const article = fc.constantFrom('f/a.txt', 'f/x y/b.md');
    const scope = fc.oneof(
      fc.record({
        kind: fc.constant('everywhere' as const),
        folder: fc.constant('f/'),
        text: words,
        anyCase: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('article' as const), article, text: words }),
      fc.record({
        kind: fc.constant('mention' as const),
        article,
        anchor: fc.record({ quote: words, before: words, after: words, position: fc.nat(900) }),
      }),
    );
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      fc.tuple(id, id).map(([one, into]) => merge(one, into)),
      fc
        .tuple(id, words)
        .map(([entity, name]): Decision => ({ kind: 'name', entity, name, by, reason: name })),
      fc.tuple(id, scope).map(([entity, where]): Decision => ({ kind: 'named', entity, scope: where, by })),
      scope.map((where): Decision => ({ kind: 'not-a-name', scope: where, by })),
      fc.tuple(id, words).map(([entity, text]): Decision => ({ kind: 'note', entity, text, by })),
    );
    fc.assert(
      fc.property(decision, (one) => {
        const before = '# mine\nperson:z:\n  note: keep\n';
        const added = addDecisions(before, read(before), [one], pathOf);
        assert.ok('text' in added);
        const now = read(added.text);
        assert.deepEqual(
          now.filter(({ kind }) => kind === one.kind && kind !== 'note').length,
          one.kind === 'note' ? 0 : 1,
        );
        const made = now.find((other) => JSON.stringify(other) === JSON.stringify({ ...other, ...one }));
        assert.ok(made, JSON.stringify(now));
        assert.deepEqual(removeDecision(added.text, now, made, pathOf), { text: before });
      }),
      { numRuns: 300 },
    );
  });
});
