/** How much of a file is searched for zero bytes; text has none, and other files show theirs early. */
const SNIFFED = 8192;

/**
 * The text of a file; undefined for one that is no text. UTF-8, or UTF-16 where a byte-order mark says so; the mark is
 * not part of the text. Bytes that are not valid become U+FFFD: a damaged article is still worth reading.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = utf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  return bytes.subarray(0, SNIFFED).includes(0) ? undefined : new TextDecoder('utf-8').decode(bytes);
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
