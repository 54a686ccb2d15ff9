import assert from 'node:assert/strict';
import { textIn, tablesIn, type Fields } from '../../../src/settings/fields';
import { recordsSchema } from '../../../src/settings/json-schema';
import { editRecords, parseRecords, type RecordEdit } from '../../../src/settings/records';

/** Fields of an invented file: a garden's beds. */
const BED: Fields = {
  plant: { kind: 'text', about: 'What grows there.' },
  sown: { kind: 'day', about: 'When.' },
  soil: { kind: 'choice', choices: ['sand', 'clay'], about: 'On what.' },
  wild: { kind: 'flag', about: 'Whether it came by itself.' },
  rows: { kind: 'number', about: 'How many.' },
  near: {
    kind: 'list',
    about: 'Beds beside it.',
    of: {
      kind: 'table',
      about: 'A bed.',
      required: ['bed'],
      short: 'bed',
      fields: {
        bed: { kind: 'id', about: 'Which.' },
        why: { kind: 'text', about: 'Why.' },
      },
    },
  },
};

describe('Reading a file of records', () => {
  function problems(text: string): string[] {
    return parseRecords(text, BED).problems.map(
      ({ kind, start, end, detail }) => `${kind} ${text.slice(start, end)} (${detail})`,
    );
  }

  it('gives each record with its fields', () => {
    const { records } = parseRecords('north:\n  plant: 1984\n  rows: 3\nsouth:\n', BED);
    assert.deepEqual([...records.keys()], ['north', 'south']);
    const members = records.get('north')?.members;
    assert.equal(members && textIn(members, 'plant'), '1984');
  });
  it('takes one value for a list of one, and a bare value for a table', () => {
    const near = (text: string): unknown[] => {
      const members = parseRecords(text, BED).records.get('a')?.members ?? new Map<string, never>();
      return tablesIn(members, 'near').map((table) => [
        textIn(table.members, 'bed'),
        textIn(table.members, 'why'),
      ]);
    };
    assert.deepEqual(near('a: { near: b }'), [['b', undefined]]);
    assert.deepEqual(near('a:\n  near:\n    - b\n    - bed: c\n      why: sun\n'), [
      ['b', undefined],
      ['c', 'sun'],
    ]);
  });
  it('tells what is wrong at its place, and uses the rest', () => {
    assert.deepEqual(
      problems('a:\n  plnt: rye\n  soil: mud\n  wild: perhaps\n  rows: -1\n  sown: 2025-02-30\n'),
      [
        'unknown-field plnt (plnt)',
        'not-a-choice mud (mud)',
        'not-a-flag perhaps (wild)',
        'not-a-number -1 (rows)',
        'wrong-date 2025-02-30 (2025-02-30)',
      ],
    );
    assert.deepEqual(problems('a:\n  near:\n    - why: sun\n'), ['missing-field why: sun\n (bed)']);
    assert.deepEqual(problems('a: rye\n'), ['not-a-record rye ()']);
    assert.deepEqual(problems('a:\n  near: [[b]]\n'), ['not-a-text [b] (near)']);
  });
  it('knows no field by the name of something that all objects have', () => {
    assert.deepEqual(problems('a:\n  constructor: b\n'), ['unknown-field constructor (constructor)']);
  });
  it('uses nothing of a broken file', () => {
    assert.equal(parseRecords('a: "b', BED).broken, true);
    assert.equal(parseRecords('- a', BED).broken, true);
    assert.equal(parseRecords('# only a comment\n', BED).broken, false);
  });
});

describe('Editing a file of records', () => {
  function check(before: string, edits: readonly RecordEdit[], after: string): void {
    assert.deepEqual(editRecords(before, BED, edits), { text: after });
  }
  const set = (id: string, field: string, value: string | undefined): RecordEdit => ({
    kind: 'set',
    id,
    field,
    value,
  });
  const add = (id: string, item: string): RecordEdit => ({ kind: 'add', id, field: 'near', item });
  const take = (id: string, bed: string): RecordEdit => ({
    kind: 'take',
    id,
    field: 'near',
    where: { bed },
    short: 'bed',
  });

  it('puts a new record where its id belongs', () => {
    check('', [set('b', 'plant', 'rye')], 'b:\n  plant: rye\n');
    check(
      'a:\n  plant: oats\nc: {}\n',
      [set('b', 'plant', 'rye')],
      'a:\n  plant: oats\nb:\n  plant: rye\nc: {}\n',
    );
    check('c: {}\na: {}\n', [set('b', 'plant', 'rye')], 'c: {}\na: {}\nb:\n  plant: rye\n');
  });
  it('keeps the comment above the first record with that record', () => {
    check('# mine\nb: {}\n', [set('a', 'plant', 'rye')], '# mine\nb: {}\na:\n  plant: rye\n');
  });
  it('adds to a list, makes one of a value, and begins one', () => {
    check('a: {}\n', [add('a', 'b')], 'a:\n  near:\n    - b\n');
    check('a:\n  near: b # close\n', [add('a', 'c')], 'a:\n  near:\n    - b # close\n    - c\n');
    check('a:\n  near:\n    - b # close\n', [add('a', 'c')], 'a:\n  near:\n    - b # close\n    - c\n');
  });
  it('takes items out, and with the last one the list and an empty record', () => {
    check('a:\n  near: [b, c]\n', [take('a', 'b')], 'a:\n  near: [ c ]\n');
    check('a:\n  near:\n    - bed: b\n      why: sun\n    - c\n', [take('a', 'b')], 'a:\n  near:\n    - c\n');
    check('a:\n  near: b\nb: {}\n', [take('a', 'b')], 'b: {}\n');
    check('a:\n  near: b\n', [take('a', 'c'), take('z', 'c')], 'a:\n  near: b\n');
  });
  it('makes several changes as one', () => {
    check(
      'a:\n  plant: rye\n',
      [set('a', 'plant', undefined), set('b', 'plant', 'rye')],
      'b:\n  plant: rye\n',
    );
  });
  it('adds several items at once to a list that it begins, and takes out what it has put in', () => {
    const grown = 'a:\n  plant: rye\n  near:\n    - b\n    - c\n';
    check('a:\n  plant: rye\n', [add('a', 'b'), add('a', 'c'), add('a', 'b')], grown);
    check('', [set('a', 'plant', 'rye'), add('a', 'b'), add('a', 'c')], grown);
    check('a:\n  plant: rye\n', [add('a', 'b'), take('a', 'b')], 'a:\n  plant: rye\n');
  });
  it('does not touch a file in which something else stands in the way', () => {
    assert.deepEqual(editRecords('a: rye\n', BED, [add('a', 'b')]), { refused: 'broken' });
    assert.deepEqual(editRecords('a: "', BED, [add('a', 'b')]), { refused: 'broken' });
  });
});

describe('The JSON schema of a file of records', () => {
  it('knows each field, a list or one value, a table or its short form', () => {
    const schema = recordsSchema('Beds', BED);
    const { properties } = schema['additionalProperties'] as { properties: Record<string, object> };
    assert.deepEqual(Object.keys(properties), Object.keys(BED));
    assert.deepEqual(properties['soil'], { description: 'On what.', enum: ['sand', 'clay'] });
    assert.match(JSON.stringify(properties['near']), /"type":"array".*"required":\["bed"\]/);
  });
});
