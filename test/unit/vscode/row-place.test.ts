import assert from 'node:assert/strict';
import { rowInstead } from '../../../src/vscode/views/row-place';

describe('The row that has the keys after a decision', () => {
  const rows = (ids: string) =>
    ids.split(' ').map((text) => ({ id: text, thing: text.slice(1), node: text }));
  const instead = (decided: string, before: string, now: string, isBelow = false): string | undefined =>
    rowInstead({ id: decided, thing: decided.slice(1), isBelow }, rows(before), rows(now))?.id;

  it('is the same one while it is there', () => {
    assert.equal(instead('2b', '1a 2b 3c', '2b 1a 3c'), undefined);
  });
  it('is that of the same thing elsewhere', () => {
    assert.equal(instead('2b', '1a 2b 3c', '1a 3c 7b'), '7b');
  });
  it('is the next one that is left, else the one before', () => {
    assert.equal(instead('2b', '1a 2b 3c 4d', '1a 4d'), '4d');
    assert.equal(instead('3c', '1a 2b 3c', '1a 2b'), '2b');
    assert.equal(instead('1a', '1a', '5e'), undefined);
  });
  it('is the one above where the decision was made on a row below', () => {
    assert.equal(instead('2b', '1a 2b 3c', '1a 2b 3c', true), '2b');
  });
});
