import type { SkipReason } from '../protocol/methods';

/** A decoded file, or why it is no text. */
export type Decoded =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'skipped'; readonly why: SkipReason };

/** How much of a file is searched for zero bytes; text has none, and other files show theirs early. */
const SNIFFED = 8192;

/**
 * The text of a file. UTF-8, or UTF-16 where a byte-order mark says so; the mark is not part of the text.
 * Bytes that are not valid become U+FFFD: a damaged article is still worth reading.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes);
  if (encoding) return { kind: 'text', text: new TextDecoder(encoding).decode(bytes) };
  if (bytes.subarray(0, SNIFFED).includes(0)) return { kind: 'skipped', why: { kind: 'binary' } };
  return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes) };
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
