import assert from 'node:assert/strict';
import { R } from '../../../../src/engine/events/relations';
import { RELATIONS } from '../../../../src/engine/syntax/types';

describe('relations by name', () => {
  it('have the numbers that the parser gives them', () => {
    assert.deepEqual(
      Object.entries(R),
      RELATIONS.map((name, id) => [name, id]),
    );
  });
});
