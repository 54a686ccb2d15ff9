import { hashRange } from '../../ner/hash';
import { isDigit, isLetter } from '../../text/characters';
import { TERM_RARITY } from './terms.data';

/** What a text is about: its terms in ascending order with their weights, of unit length together (tf-idf). */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Shorter words tell nothing. */
const SHORTEST = 3;
/** Words are cut to so many characters, so that inflection hardly matters. */
const STEM = 6;

/** Rarity of terms that are not in the table. */
const RAREST = TERM_RARITY.length / 2;

/** By the numbers of terms. */
const RARITY: ReadonlyMap<number, number> = new Map(
  TERM_RARITY.flatMap((row, level) =>
    row.split(' ').map((term) => [termOf(term, 0, term.length), level / 2] as const),
  ),
);

/** The number of the term that a word in lower case is cut to. */
function termOf(text: string, start: number, end: number): number {
  return hashRange(text, start, Math.min(end, start + STEM));
}

/** How much a word tells of what a text is about: the logarithm of the inverse share of news texts that have it. */
export function rarityOf(word: string): number {
  return RARITY.get(termOf(word, 0, word.length)) ?? RAREST;
}

/** The terms of a text in lower case or not, each weighed by how often it stands there and how rare it is elsewhere. */
export function termVector(text: string): TermVector {
  const found = termsIn(text.toLowerCase());
  const terms = new Int32Array(found.length);
  const raw = new Float64Array(found.length);
  let count = 0;
  let squares = 0;
  for (let i = 0, end = 0; i < found.length; i = end) {
    const term = found[i];
    while (found[end] === term) end++;
    const weight = (1 + Math.log(end - i)) * (RARITY.get(term) ?? RAREST);
    if (weight === 0) continue;
    terms[count] = term;
    raw[count++] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) weights[i] = raw[i] / length;
  return { terms: terms.slice(0, count), weights };
}

/** The numbers of all terms of a text in lower case, in ascending order. */
function termsIn(text: string): Int32Array {
  const found: number[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && isWordPart(text.charCodeAt(end))) continue;
    if (end - start >= SHORTEST) found.push(termOf(text, start, end));
    start = end + 1;
  }
  return new Int32Array(found).sort();
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Cosine of the angle between two vectors of unit length: 0 where they share no term, 1 where they are the same. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const order = a.terms[i] - b.terms[j];
    if (order === 0) sum += a.weights[i] * b.weights[j];
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return sum;
}

/** The terms of the greatest weight, at most so many; of equal ones those with the smaller number. */
export function strongestTerms({ terms, weights }: TermVector, most: number): readonly number[] {
  const strongest: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const weight = weights[i];
    let at = strongest.length;
    while (at > 0 && weights[strongest[at - 1]] < weight) at--;
    if (at === most) continue;
    strongest.splice(at, 0, i);
    if (strongest.length > most) strongest.pop();
  }
  return strongest.map((i) => terms[i]);
}
