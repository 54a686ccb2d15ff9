import { hashText } from '../../ner/hash';
import { TERM_RARITY } from './terms.data';

/** What a text is about: its terms in ascending order with their weights, of unit length together (tf-idf). */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

const WORD = /[\p{L}\d]{3,}/gu;
/** Words are cut to so many characters, so that inflection hardly matters. */
const STEM = 6;

/** Rarity of terms that are not in the table. */
const RAREST = TERM_RARITY.length / 2;

const RARITY: ReadonlyMap<string, number> = new Map(
  TERM_RARITY.flatMap((row, level) => row.split(' ').map((term) => [term, level / 2] as const)),
);

/** How much a word tells of what a text is about: the logarithm of the inverse share of news texts that have it. */
export function rarityOf(word: string): number {
  return RARITY.get(word.slice(0, STEM)) ?? RAREST;
}

/** The terms of a text in lower case or not, each weighed by how often it stands there and how rare it is elsewhere. */
export function termVector(text: string): TermVector {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const term = word.slice(0, STEM);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const entries = [...counts]
    .map(([term, count]) => [hashText(term), (1 + Math.log(count)) * rarityOf(term)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}

/** Cosine of the angle between two vectors of unit length: 0 where they share no term, 1 where they are the same. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const order = (a.terms[i] as number) - (b.terms[j] as number);
    if (order === 0) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return sum;
}

/** The terms of the greatest weight, at most so many; of equal ones those with the smaller number. */
export function strongestTerms({ terms, weights }: TermVector, most: number): readonly number[] {
  const order = Array.from(terms, (_, i) => i);
  order.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return order.slice(0, most).map((i) => terms[i] as number);
}
