/** 32-bit hashes of words and features. Training and tagging share them: a change here needs a new model. */

/** FNV-1a over the UTF-16 code units of `text[start, end)`, mixed at the end. */
export function hashRange(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** The hash of a whole text. */
export function hashText(text: string): number {
  return hashRange(text, 0, text.length);
}

/** The hash of a feature: the number of its template and the hash of its value. */
export function featureHash(template: number, value: number): number {
  return finish(value ^ Math.imul(template, 0x9e3779b1));
}

/** Order matters: `join(a, b)` differs from `join(b, a)`. */
export function join(a: number, b: number): number {
  return (Math.imul(a, 0x2c1b3c6d) ^ (b + 0x7f4a7c15)) | 0;
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
