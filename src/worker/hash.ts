/**
 * A 53-bit hash of texts (cyrb53 by bryc, public domain), as 14 hexadecimal digits. Good for telling contents
 * apart, not for secrets.
 */
export function hashText(...parts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) mix(part.charCodeAt(i));
    mix(0x10000 + part.length); // no code unit: ('a', 'b') and ('ab') differ
  }
  return finish(a, b);
}

/** As {@link hashText}, of bytes: four at a time, as the reader waits while the models are hashed. */
export function hashBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < bytes.length; i += 4) {
    const word = i + 4 <= bytes.length ? view.getUint32(i, true) : lastWord(bytes, i);
    // Shifted down as well: a product carries differences upwards only, and those of the highest bits would be lost.
    a = Math.imul(a ^ word, 2654435761);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 1597334677);
    b ^= b >>> 13;
  }
  return finish(a ^ bytes.length, b);
}

function lastWord(bytes: Uint8Array, from: number): number {
  return bytes.subarray(from).reduceRight((word, byte) => (word << 8) | byte, 0);
}

function finish(a: number, b: number): string {
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
