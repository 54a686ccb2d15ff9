import { pushTo } from '../collections';
import { daysBetween } from '../time/calendar';

const SHINGLE = 6;
/** Share of the shorter article's shingles that makes two articles copies of one text. */
const COPY = 0.5;
/**
 * The same for articles of the same days, which may be rewritten from one agency's text; later ones may only repeat
 * their own paper's background.
 */
const REWRITE = 0.35;
const SAME_DAYS = 1;
/** Only shingles with a hash divisible by this are kept (Broder 1997, "On the resemblance and containment of documents"). */
const SAMPLE = 4;
const FEWEST_SHINGLES = 8;

/** What of an article tells copies of its text. */
export interface Shingled {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
  /** When it came out; null where that is not known. */
  readonly day: string | null;
}

/**
 * Finds articles that are copies of one text, as newspapers print the wire: each article is given the id of the first
 * article that its text is a copy of, its own id otherwise.
 */
export function originalsOf(articles: readonly Shingled[]): ReadonlyMap<string, string> {
  const byShingle = new Map<number, number[]>();
  const originals = new Map<string, string>();
  articles.forEach((article, i) => {
    const { id, shingles: mine } = article;
    const source = mine.size < FEWEST_SHINGLES ? undefined : copiedFrom(article, articles, byShingle);
    originals.set(id, source ? (originals.get(source.id) ?? source.id) : id);
    for (const shingle of mine) {
      pushTo(byShingle, shingle, i);
    }
  });
  return originals;
}

/** The first article before that another one is a copy of. */
function copiedFrom(
  article: Shingled,
  articles: readonly Shingled[],
  byShingle: ReadonlyMap<number, readonly number[]>,
): Shingled | undefined {
  const shared = new Map<number, number>();
  for (const shingle of article.shingles) {
    for (const other of byShingle.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [at, count] of shared) {
    const other = articles[at];
    const size = Math.min(article.shingles.size, other.shingles.size);
    if (size >= FEWEST_SHINGLES && count / size >= (areOfSameDays(article, other) ? REWRITE : COPY))
      return other;
  }
  return undefined;
}

function areOfSameDays({ day: a }: Shingled, { day: b }: Shingled): boolean {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= SAME_DAYS;
}

/** A sample of the hashes of all runs of words in a text. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = (Math.imul(hash, 31) + hashes[i + j]) | 0;
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
