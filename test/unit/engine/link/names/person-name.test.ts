import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  areTransliterations,
  nameForm,
  transliterationKey,
} from '../../../../../src/engine/link/names/name-form';
import { personName } from '../../../../../src/engine/link/names/person-name';

describe('personName', () => {
  for (const [name, given, surname] of [
    ['Ada Moss', 'Ada', 'moss'],
    ['Noh Eun-chae', 'Eun-chae', 'noh'],
    ['Noh Eun Chae', 'Eun Chae', 'noh'],
    ['Noh Ada Moss', 'Noh Ada', 'moss'],
    ['Eun-chae Noh', 'Eun-chae', 'noh'],
    ['Ada “The Sea” Moss', 'Ada', 'moss'],
    ["Ada 'Addy' Moss", 'Ada', 'moss'],
  ] as const) {
    it(`${name}: the family name is ${surname}`, () => {
      const parts = personName(nameForm(name));
      assert.equal(parts?.surname, surname);
      assert.equal(parts.given.join(' '), nameForm(given).key);
    });
  }
});

describe('areTransliterations', () => {
  it('knows two spellings of one name, and no others', () => {
    assert.ok(areTransliterations('khadafi', 'gadafy'));
    assert.ok(areTransliterations('oustinov', 'ustinov'));
    assert.ok(areTransliterations('mueller', 'muller'));
    assert.ok(areTransliterations('hrytsai', 'hritsay'));
    assert.ok(!areTransliterations('smyth', 'smith'));
    assert.ok(!areTransliterations('du smyth', 'du smith'));
    assert.ok(areTransliterations('du hrytsai', 'du hritsay'));
    assert.ok(!areTransliterations('khadafi', 'sadafy'));
    assert.ok(!areTransliterations('michael', 'michal'));
  });
  it('reads a word once, however long', function () {
    this.timeout(2000);
    assert.equal(transliterationKey('bys'.repeat(30_000)).length, 90_000);
  });
  it('says of any two words what their keys say', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'k', 'h', 'g', 'q', 'o', 'u', 'd', 'i', 'y', 'j', 'e', 'l'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(areTransliterations(a, b), transliterationKey(a) === transliterationKey(b));
      }),
    );
  });
});
