const SHINGLE = 6;
/** Share of the shorter article's shingles that makes two articles copies of one text. */
const COPY = 0.5;
/** Only shingles with a hash divisible by this are kept (Broder 1997, "On the resemblance and containment of documents"). */
const SAMPLE = 4;
const FEWEST_SHINGLES = 8;

/** What of an article tells copies of its text. */
export interface Shingled {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
}

/**
 * Finds articles that are copies of one text, as newspapers print the wire: each article is given the id of the first
 * article that its text is a copy of, its own id otherwise.
 */
export function originalsOf(articles: readonly Shingled[]): ReadonlyMap<string, string> {
  const byShingle = new Map<number, number[]>();
  const originals = new Map<string, string>();
  articles.forEach(({ id, shingles: mine }, i) => {
    const original = mine.size < FEWEST_SHINGLES ? undefined : copiedFrom(mine, articles, byShingle);
    const source = original === undefined ? undefined : articles[original];
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
  articles: readonly Shingled[],
  byShingle: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const shingle of mine) {
    for (const other of byShingle.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    const size = Math.min(mine.size, articles[other]?.shingles.size ?? 0);
    if (size >= FEWEST_SHINGLES && count / size >= COPY) return other;
  }
  return undefined;
}

/** A sample of the hashes of all runs of words in a text. */
export function shinglesOf(text: string): ReadonlySet<number> {
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
