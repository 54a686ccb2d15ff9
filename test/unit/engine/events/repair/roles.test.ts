import assert from 'node:assert/strict';
import { R } from '../../../../../src/engine/events/relations';
import type { Parse } from '../../../../../src/engine/events/repair/parse';
import { joinRoles, listTitled } from '../../../../../src/engine/events/repair/roles';
import { RELATIONS, type PennTag, type Relation } from '../../../../../src/engine/syntax/types';

/** Repairs a tree written as "word/tag relation head", and gives back the rows that are not as they were. */
function check(
  name: string,
  repair: (parse: Parse) => void,
  given: readonly string[],
  expected: readonly string[],
): void {
  it(name, () => {
    const rows = given.map((row) => row.split(' ') as [string, Relation, string]);
    const word = rows.map(([form]) => form.split('/')[0]);
    const tag = rows.map(([form]) => form.split('/')[1] as PennTag);
    const head = Int32Array.from(rows, ([, , up]) => word.indexOf(up));
    const relation = Uint8Array.from(rows, ([, label]) => R[label]);
    repair({ head, relation, word, tag });
    const found = rows.map(([form], i) => `${form} ${RELATIONS[relation[i]]} ${word[head[i]] ?? '-'}`);
    assert.deepEqual(
      found.filter((row) => !given.includes(row)),
      expected,
    );
  });
}

const surgeon = [
  'reporter/NN nsubj died',
  'and/CC cc surgeon',
  'surgeon/NN conj reporter',
  'dr./NNP compound ada',
  'ada/NNP conj reporter',
  'rao/NNP flat ada',
  'died/VBD root -',
];

describe('roles before one name', () => {
  check('are of one person', joinRoles, surgeon, ['reporter/NN compound ada', 'ada/NNP nsubj died']);
  check('but not where one is told of by itself', joinRoles, ['a/DT det reporter', ...surgeon], []);
  check(
    'nor where several did it',
    joinRoles,
    [...surgeon.slice(0, -1), 'were/VBD aux died', ...surgeon.slice(-1)],
    [],
  );
});

const list = [
  'owner/NN nsubj left',
  'ola/NNP flat owner',
  'berg/NNP flat ola',
  ',/, punct chief',
  'chief/NN appos ola',
  'lena/NNP appos owner',
  'varga/NNP flat lena',
  'and/CC cc manager',
  'manager/NN compound ann',
  'ann/NNP conj lena',
  'rao/NNP flat ann',
  'left/VBD root -',
];

describe('a list of people with titles', () => {
  check('is one of three', listTitled, list, [
    'chief/NN compound lena',
    'lena/NNP conj owner',
    'and/CC cc ann',
    'ann/NNP conj owner',
  ]);
  check('but not what only says who the first is', listTitled, [...list.slice(0, 7), ...list.slice(-1)], []);
});
