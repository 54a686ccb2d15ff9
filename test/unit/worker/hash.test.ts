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
    assert.notEqual(hashBytes(Buffer.from('abc')), hashBytes(Buffer.from('abd')));
  });
});
