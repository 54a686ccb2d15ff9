import assert from 'node:assert/strict';
import { hashBytes, hashText } from '../../../src/worker/hash';

describe('Hashes', () => {
  it('are fourteen digits, the same for the same', () => {
    assert.match(hashText('Moreno met Lindt'), /^[\da-f]{14}$/);
    assert.equal(hashText('a', 'b'), hashText('a', 'b'));
    assert.equal(hashBytes(Buffer.from('abc')), hashBytes(Buffer.from('abc')));
  });
  it('differ for different texts, also where only the borders differ', () => {
    const all = [['ab'], ['a', 'b'], ['', 'ab'], ['ba'], ['abc'], [], ['', ''], ['\ud800'], ['\udc00']];
    assert.equal(new Set(all.map((parts) => hashText(...parts))).size, all.length);
  });
  it('differ for different bytes, wherever in a word they are, and for different lengths', () => {
    const all = [
      '',
      '\0',
      '\0\0',
      'abc',
      'abd',
      'abcd',
      'abce',
      'abcd\0',
      'abcde',
      'abcdefgh',
      'ab\u0080d',
      'abc\u0080',
    ];
    const bytes = all.map((text) => Buffer.from(text, 'latin1'));
    assert.equal(new Set(bytes.map(hashBytes)).size, all.length);
  });
  it('differ where the highest bits of two words do', () => {
    const [first, second] = [new Uint8Array(8), new Uint8Array(8)];
    second[3] = second[7] = 0x80;
    assert.notEqual(hashBytes(first), hashBytes(second));
  });
  it('are of the bytes that are seen, not of the buffer behind them', () => {
    const buffer = Buffer.from('xabcdefx');
    assert.equal(hashBytes(buffer.subarray(1, 7)), hashBytes(new TextEncoder().encode('abcdef')));
  });
});
