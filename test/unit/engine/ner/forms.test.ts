import assert from 'node:assert/strict';
import { Casing, casingOf } from '../../../../src/engine/ner/forms';
import { hashText } from '../../../../src/engine/ner/hash';
import { HashTable } from '../../../../src/engine/ner/hash-table';
import { headOf, subtypeOf } from '../../../../src/engine/ner/subtype';
import { TokenKind } from '../../../../src/engine/tokenize/tokens';

describe('casing', () => {
  for (const [form, kind, expected] of [
    ['word', TokenKind.Word, Casing.Lower],
    ['Moreno', TokenKind.Word, Casing.Capitalized],
    ['NATO', TokenKind.Word, Casing.Upper],
    ['McKay', TokenKind.Word, Casing.Mixed],
    ['X', TokenKind.Word, Casing.Initial],
    ['Élan', TokenKind.Word, Casing.Capitalized],
    ['1990s', TokenKind.Number, Casing.Number],
    ['(', TokenKind.Punctuation, Casing.Sign],
    ['@name', TokenKind.Link, Casing.Link],
  ] as const)
    it(form, () => assert.equal(casingOf(form, kind), expected));
});

describe('hash table', () => {
  const keys = Int32Array.from({ length: 1000 }, (_, i) => hashText(`key ${i}`));
  const table = new HashTable(keys);
  it('finds every key at its index', () => keys.forEach((key, i) => assert.equal(table.find(key), i)));
  it('finds no other key', () => assert.equal(table.find(hashText('other')), -1));
  it('may be empty', () => assert.equal(new HashTable(new Int32Array()).find(0), -1));
});

describe('subtypes', () => {
  it('finds the head before "of"', () => assert.equal(headOf(['treaty', 'of', 'rome']), 'treaty'));
  it('finds the last word', () => assert.equal(headOf(['film', 'festival']), 'festival'));
  it('knows laws by their numbers', () => {
    assert.equal(subtypeOf(['proposition', '8'], '', '', false), 'law');
    assert.equal(subtypeOf(['windows', '8'], '', '', false), 'product');
  });
  it('knows feasts', () => assert.equal(subtypeOf(['diwali'], '', '', false), 'event'));
  it('tells the conventions of parties from treaties', () => {
    assert.equal(subtypeOf(['republican', 'national', 'convention'], '', '', false), 'event');
    assert.equal(subtypeOf(['geneva', 'convention'], '', '', false), 'law');
  });
  it('does not take a single law word for a law', () =>
    assert.equal(subtypeOf(['act'], '', '', false), 'other'));
});
