/** How much of a file is searched for zero bytes; text has none, and other files show theirs early. */
const SNIFFED = 8192;

/**
 * The text of a file; undefined for one that is no text. UTF-16 where a byte-order mark says so, which is not part of the
 * text, or UTF-8; windows-1252 (which holds Latin-1) where not one letter beyond ASCII is UTF-8. Single bytes that are not
 * valid UTF-8 become U+FFFD: a damaged article is still worth reading.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = utf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') && ONLY_ASCII.test(text) ? windows1252(bytes) : text;
}

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Node 20 takes it for ISO 8859-1, which has control characters where windows-1252 has these.
  return text.replace(/[\u0080-\u009f]/g, (control) => ABOVE_ASCII.charAt(control.charCodeAt(0) - 0x80));
}

const ABOVE_ASCII = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of which nothing beyond ASCII could be decoded. */
const ONLY_ASCII = /^[\p{ASCII}\ufffd]*$/u;

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
