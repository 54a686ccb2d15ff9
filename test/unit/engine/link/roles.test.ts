import assert from 'node:assert/strict';
import { roleKey } from '../../../../src/engine/link/roles';

describe('roleKey', () => {
  it('is one for all wordings of an office', () => {
    assert.equal(roleKey('Indian PM'), 'prime minister');
    assert.equal(roleKey('chief executive of Oru'), 'ceo');
    assert.equal(roleKey('close ally of the mayor'), 'ally');
    assert.equal(roleKey('Oru Gov.'), roleKey('Governor of Oru'));
  });
  it('is none of a clause', () => {
    assert.equal(roleKey('who leads the union'), '');
  });
  it('is a word for the words that objects know, too', () => {
    assert.equal(roleKey('ship constructor'), 'constructor');
  });
});
