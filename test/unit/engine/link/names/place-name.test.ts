import assert from 'node:assert/strict';
import { nameForm } from '../../../../../src/engine/link/names/name-form';
import { knownPlace, placeKey } from '../../../../../src/engine/link/names/place-name';

describe('the country that a name means', () => {
  const check = (name: string, country: string | undefined): void => {
    it(`${name}: ${country ?? 'none'}`, () => {
      assert.equal(knownPlace(name)?.name, country);
    });
  };
  check('islamic republic of pakistan', 'Pakistan');
  check('republic of the gambia', 'Gambia');
  check('kingdom of norway', 'Norway');
  check('italian republic', 'Italy');
  check('republic of korea', 'South Korea');
  check('republic of abkhazia', undefined);
  check('state of georgia', undefined);
  check('republic of georgia', undefined);
  check('kingdom of poland', undefined);
  check('spanish republic', undefined);
  check('democratic republic of vietnam', undefined);
  check('chechen republic', undefined);
});

describe('the key of a place', () => {
  it('is that of a state with and without the word, unless it is a university', () => {
    assert.equal(placeKey(nameForm('Kogi State')), 'kogi');
    assert.equal(placeKey(nameForm('Lagos State')), 'lagos state');
    assert.equal(placeKey(nameForm('Iowa State')), 'iowa state');
  });
});
