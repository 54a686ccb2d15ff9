/**
 * Arrays as a model file holds them: of items of some bytes first the lowest byte of each, then the next of each, and so
 * on. What compresses an extension finds far more in bytes of one kind beside each other.
 */

/** The bytes of `count` items of `width` bytes, item by item, from their planes at `at`. */
export function fromPlanes(bytes: Uint8Array, at: number, count: number, width: number): Uint8Array {
  if (width === 1) return new Uint8Array(bytes.subarray(at, at + count));
  const items = new Uint8Array(count * width);
  for (let plane = 0, from = at; plane < width; plane++)
    for (let to = plane; to < items.length; to += width) items[to] = bytes[from++];
  return items;
}

/** The planes of items of `width` bytes. */
export function toPlanes(items: Uint8Array, width: number): Uint8Array {
  const count = items.length / width;
  const planes = new Uint8Array(items.length);
  for (let plane = 0; plane < width; plane++)
    for (let i = 0; i < count; i++) planes[plane * count + i] = items[i * width + plane];
  return planes;
}

/** Hashes in ascending order as the difference of each from the one before; the first from the least of all. */
export function toDifferences(hashes: Int32Array): Int32Array {
  return hashes.map((hash, i) => hash - (i > 0 ? hashes[i - 1] : LEAST));
}

/** Turns the differences that {@link toDifferences} made into the hashes, in place. */
export function addDifferences(differences: Int32Array): Int32Array {
  let last = LEAST;
  for (let i = 0; i < differences.length; i++) {
    last = (last + differences[i]) | 0;
    differences[i] = last;
  }
  return differences;
}

const LEAST = -(2 ** 31);
