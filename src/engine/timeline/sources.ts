import type { ArticleReading } from '../read/types';

const SHINGLE = 6;
/** Share of the shorter article's shingles that makes two articles copies of one text. */
const COPY = 0.5;
/** Only shingles with a hash divisible by this are kept (Broder 1997, "On the resemblance and containment of documents"). */
const SAMPLE = 4;
const FEWEST_SHINGLES = 8;

/**
 * Finds articles that are copies of one text, as newspapers print the wire: each article is given the id of the first
 * article that its text is a copy of, its own id otherwise.
 */
export function originalsOf(readings: readonly ArticleReading[]): ReadonlyMap<string, string> {
  const shingles = readings.map(({ text }) => shinglesOf(text));
  const byShingle = new Map<number, number[]>();
  const originals = new Map<string, string>();
  readings.forEach(({ id }, i) => {
    const mine = shingles[i] as ReadonlySet<number>;
    const original = mine.size < FEWEST_SHINGLES ? undefined : copiedFrom(mine, shingles, byShingle);
    const source = original === undefined ? undefined : readings[original];
    originals.set(id, source ? (originals.get(source.id) ?? source.id) : id);
    for (const shingle of mine) {
      const list = byShingle.get(shingle);
      if (list) list.push(i);
      else byShingle.set(shingle, [i]);
    }
  });
  return originals;
}

function copiedFrom(
  mine: ReadonlySet<number>,
  shingles: readonly ReadonlySet<number>[],
  byShingle: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const shingle of mine) {
    for (const other of byShingle.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    const size = Math.min(mine.size, shingles[other]?.size ?? 0);
    if (size >= FEWEST_SHINGLES && count / size >= COPY) return other;
  }
  return undefined;
}

function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = (Math.imul(hash, 31) + (hashes[i + j] as number)) | 0;
    if ((hash >>> 0) % SAMPLE === 0) found.add(hash);
  }
  return found;
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
