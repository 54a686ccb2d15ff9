import assert from 'node:assert/strict';
import { restoreBehindDashes } from '../../../../../src/engine/events/repair/dashes';
import { R } from '../../../../../src/engine/events/relations';
import type { Parse } from '../../../../../src/engine/events/repair/parse';
import { RELATIONS, type PennTag, type Relation } from '../../../../../src/engine/syntax/types';

/** Repairs a tree written as "word/tag relation head", and gives back the rows that are not as they were. */
function check(name: string, given: readonly string[], expected: readonly string[]): void {
  it(name, () => {
    const rows = given.map((row) => row.split(' ') as [string, Relation, string]);
    const word = rows.map(([form]) => form.split('/')[0]);
    const tag = rows.map(([form]) => form.split('/')[1] as PennTag);
    const head = Int32Array.from(rows, ([, , up]) => word.indexOf(up));
    const relation = Uint8Array.from(rows, ([, label]) => R[label]);
    const parse: Parse = { head, relation, word, tag };
    restoreBehindDashes(parse);
    const found = rows.map(([form], i) => `${form} ${RELATIONS[relation[i]]} ${word[head[i]] ?? '-'}`);
    assert.deepEqual(
      found.filter((row) => !given.includes(row)),
      expected,
    );
  });
}

const robbers = (verb: string): readonly string[] => [
  'robbers/NNS root -',
  '--/, punct two',
  'two/CD appos robbers',
  'dressed/VBN acl two',
  '—/, punct took',
  verb,
  'jewels/NNS obj took',
];

describe('what stands behind two dashes', () => {
  const dashed = robbers('took/VBD advcl dressed').map((row) => row.replace('—', '--'));
  check('is told of the noun before them', dashed, [
    'robbers/NNS nsubj took',
    'two/CD parataxis robbers',
    'took/VBD root -',
  ]);
  check(
    'but not of what was done to it',
    [
      'arrested/VBD root -',
      ...dashed.map((row) => row.replace('root -', 'obj arrested').replace('took/VBD', 'took/VBN')),
    ],
    [],
  );
  check('but not behind two different ones', robbers('took/VBD advcl dressed'), []);
  check(
    'nor what is no past',
    dashed.map((row) => row.replace('took/VBD', 'took/VB')),
    [],
  );
});
