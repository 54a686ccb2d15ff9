import assert from 'node:assert/strict';
import { sexOfName } from '../../../../../src/engine/link/names/gender';
import { nameForm } from '../../../../../src/engine/link/names/name-form';
import { personName } from '../../../../../src/engine/link/names/person-name';

describe('sexOfName', () => {
  for (const [name, sex] of [
    ['Olga Vale', 'f'],
    ['Qorin Olga Vale', 'f'],
    ['Qorin Kaur', 'f'],
    ['Qorin Singh Vale', 'm'],
    ['Olga Singh Vale', 'f'],
    ['Qorin Singh', undefined],
    ['Qorin Olga', undefined],
    ['Olga', undefined],
  ] as const) {
    it(`${name}: ${sex ?? 'unknown'}`, () => {
      const parts = personName(nameForm(name));
      assert.equal(parts && sexOfName(parts), sex);
    });
  }
});
