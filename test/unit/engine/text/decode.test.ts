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
  it('puts a replacement for invalid bytes in UTF-8', () =>
    check(Buffer.concat([Buffer.from('ü'), Buffer.from([0x61, 0xff, 0x62, 0xc3])]), 'üa\ufffdb\ufffd'));
  it('reads windows-1252 where nothing beyond ASCII is UTF-8', () =>
    check(Buffer.from([0x93, 0x4d, 0x61, 0x6c, 0x6d, 0xf6, 0x94]), '“Malmö”'));
  it('reads UTF-16 by its mark', () => {
    check(Buffer.from('\ufeffNews', 'utf16le'), 'News');
    check(Buffer.from('\ufeffNews', 'utf16le').swap16(), 'News');
  });
  it('tells a binary file', () => check(Buffer.from('PNG\0\0\u0001'), undefined));
});
