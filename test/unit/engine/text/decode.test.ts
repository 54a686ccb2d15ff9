import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/engine/text/decode';

describe('Decoding a file', () => {
  function check(bytes: Uint8Array, expected: string | undefined): void {
    assert.equal(decodeText(bytes), expected);
  }

  it('reads UTF-8', () => check(Buffer.from('Zürich – 東京'), 'Zürich – 東京'));
  it('reads an empty file', () => check(new Uint8Array(), ''));
  it('leaves a byte-order mark out', () => check(Buffer.from('\ufeffNews'), 'News'));
  it('keeps CRLF', () => check(Buffer.from('a\r\nb'), 'a\r\nb'));
  it('puts a replacement for invalid bytes', () =>
    check(Buffer.from([0x61, 0xff, 0x62, 0xc3]), 'a\ufffdb\ufffd'));
  it('reads UTF-16 by its mark', () => {
    check(Buffer.from('\ufeffNews', 'utf16le'), 'News');
    check(Buffer.from('\ufeffNews', 'utf16le').swap16(), 'News');
  });
  it('tells a binary file', () => check(Buffer.from('PNG\0\0\u0001'), undefined));
});
