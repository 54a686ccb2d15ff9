import assert from 'node:assert/strict';
import { nameForm } from '../../../../src/engine/link/name-form';
import { personName } from '../../../../src/engine/link/person-name';

describe('personName', () => {
  for (const [name, given, surname] of [
    ['Ada Moss', 'Ada', 'moss'],
    ['Noh Eun-chae', 'Eun-chae', 'noh'],
    ['Noh Eun Chae', 'Eun Chae', 'noh'],
    ['Noh Ada Moss', 'Noh Ada', 'moss'],
    ['Eun-chae Noh', 'Eun-chae', 'noh'],
  ] as const) {
    it(`${name}: the family name is ${surname}`, () => {
      const parts = personName(nameForm(name));
      assert.equal(parts?.surname, surname);
      assert.equal(parts.given.join(' '), nameForm(given).key);
    });
  }
});
