import assert from 'node:assert/strict';
import { R } from '../../../../../src/engine/events/relations';
import type { Parse } from '../../../../../src/engine/events/repair/parse';
import { RELATIONS, type PennTag, type Relation } from '../../../../../src/engine/syntax/types';

/** Repairs a tree whose rows are "word/tag relation head", and gives it back in that form. */
export function repairedRows(repair: (parse: Parse) => void, given: readonly string[]): readonly string[] {
  const rows = given.map((row) => row.split(' ') as [string, Relation, string]);
  const word = rows.map(([form]) => form.split('/')[0]);
  const tag = rows.map(([form]) => form.split('/')[1] as PennTag);
  const head = Int32Array.from(rows, ([, , up]) => word.indexOf(up));
  const relation = Uint8Array.from(rows, ([, label]) => R[label]);
  repair({ head, relation, word, tag });
  return rows.map(([form], i) => `${form} ${RELATIONS[relation[i]]} ${word[head[i]] ?? '-'}`);
}

/** Expects these rows and no others to be new in a tree that is repaired. */
export function checkChanged(
  name: string,
  repair: (parse: Parse) => void,
  given: readonly string[],
  expected: readonly string[],
): void {
  it(name, () => {
    assert.deepEqual(
      repairedRows(repair, given).filter((row) => !given.includes(row)),
      expected,
    );
  });
}
