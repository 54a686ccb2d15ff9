import { markCandidates } from '../../src/engine/ner/tagger/candidates';
import { DocumentContext } from '../../src/engine/ner/document-context';
import {
  addFormFeatures,
  ContextFeatures,
  WINDOW,
  type FeatureSink,
} from '../../src/engine/ner/tagger/features';
import { FormDictionary, FormTable } from '../../src/engine/ner/forms';
import { OUTSIDE } from '../../src/engine/ner/tagger/labels';
import type { Lexicon } from '../../src/engine/ner/lexicon';
import type { LabelledArticle } from './corpora';

/** Stretches of tokens with the features of each, as flat arrays. */
export interface Dataset {
  /** Hashes of the features that are kept, by number. */
  readonly vocabulary: Int32Array;
  /** Numbers of the features of token `t`: `features[featureStart[t] … featureStart[t + 1])`. */
  readonly features: Int32Array;
  readonly featureStart: Uint32Array;
  /** Bit set of the labels that each token may have. */
  readonly allowed: Uint32Array;
  /** Stretch `s` is the tokens `[stretchStart[s], stretchStart[s + 1])`. */
  readonly stretchStart: Uint32Array;
  readonly stretchWeight: Float32Array;
}

class Growing {
  values = new Int32Array(1 << 20);
  length = 0;

  add(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}

/** Computes the features of all candidates and keeps those that occur `leastCount` times or more. */
export function buildDataset(
  articles: readonly LabelledArticle[],
  lexicon: Lexicon,
  leastCount: number,
): Dataset {
  const features = new Growing();
  const featureStart = new Growing();
  const allowed = new Growing();
  const stretchStart = new Growing();
  const weights: number[] = [];
  const plain = new PlainStretches();
  const dictionary = new FormDictionary(lexicon);
  for (const item of articles)
    eachStretch(item, lexicon, dictionary, (read, start, end, from, to) => {
      if (plain.skips(item, start, end)) return;
      stretchStart.add(allowed.length);
      weights.push(item.weight);
      for (let i = start; i < end; i++) {
        featureStart.add(features.length);
        allowed.add(item.allowed[i]);
        addFeatures(read, i, from, to, features);
      }
    });
  stretchStart.add(allowed.length);
  featureStart.add(features.length);
  const raw = features.values.subarray(0, features.length);
  return {
    vocabulary: keepFrequent(raw, leastCount),
    features: raw,
    featureStart: new Uint32Array(featureStart.values.subarray(0, featureStart.length)),
    allowed: new Uint32Array(allowed.values.subarray(0, allowed.length)),
    stretchStart: new Uint32Array(stretchStart.values.subarray(0, stretchStart.length)),
    stretchWeight: Float32Array.from(weights),
  };
}

function isPlain(allowed: Uint32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (allowed[i] !== 1 << OUTSIDE) return false;
  return true;
}

/** An article as the features are computed from it. */
export interface ReadArticle {
  readonly forms: FormTable;
  readonly context: DocumentContext;
  readonly features: ContextFeatures;
}

/** Calls back for each stretch of candidates of an article: the tokens `[start, end)` of the sentence `[from, to)`. */
export function eachStretch(
  { article, allowed }: LabelledArticle,
  lexicon: Lexicon,
  dictionary: FormDictionary,
  visit: (read: ReadArticle, start: number, end: number, from: number, to: number) => void,
): void {
  const { count } = article.tokens;
  const forms = new FormTable(article.text, article.tokens, dictionary);
  const context = new DocumentContext(article, forms);
  const features = new ContextFeatures(forms, context, lexicon, count);
  const read = { forms, context, features };
  const marks = new Uint8Array(count);
  for (const { firstToken: from, endToken: to } of article.sentences) {
    markCandidates(forms, from, to, marks);
    features.read(from, to);
    closeCutNames(allowed, marks, from, to);
    for (let i = from; i < to; i++) {
      if (!marks[i]) continue;
      let end = i + 1;
      while (end < to && marks[end]) end++;
      visit(read, i, end, from, to);
      i = end;
    }
  }
}

/** Gives the features of token `i` of the sentence `[from, to)`. */
function addFeatures(
  { forms, features }: ReadArticle,
  i: number,
  from: number,
  to: number,
  sink: FeatureSink,
): void {
  WINDOW.forEach((distance, offset) => {
    const k = i + distance;
    addFormFeatures(k < from || k >= to ? undefined : forms.at(k), offset, sink);
  });
  features.addDocumentFeatures(i, sink);
  features.add(i, from, to, sink);
}

/** Tells which stretches of silver articles are left out: of those without a name only one in so many is kept. */
export class PlainStretches {
  private seen = 0;

  skips({ corpus, allowed }: LabelledArticle, start: number, end: number): boolean {
    return corpus === 'silver' && isPlain(allowed, start, end) && this.seen++ % PLAIN_STEP !== 0;
  }
}

/** Stretches without a name teach little that is new. */
const PLAIN_STEP = 4;

/** Names that reach beyond the candidates or the sentence cannot be learnt: their tokens may be anything. */
function closeCutNames(allowed: Uint32Array, marks: Uint8Array, from: number, to: number): void {
  const all = 0xffffffff;
  for (let i = from; i < to; i++) {
    const bits = allowed[i];
    const label = 31 - Math.clz32(bits);
    if (bits & (1 << OUTSIDE) || bits !== 1 << label) continue;
    const begins = (label - 1) % 4 === 0;
    const inside = i > from && !(allowed[i - 1] & 1);
    const broken =
      !marks[i] || (begins && (i + 1 >= to || !marks[i + 1])) || ((label - 1) % 4 < 2 && i + 1 >= to);
    const dangling = (label - 1) % 4 === 1 || (label - 1) % 4 === 2 ? !inside : false;
    if (broken || dangling)
      for (let k = Math.max(from, i - 6); k < Math.min(to, i + 7); k++) allowed[k] = all;
  }
}

/** Numbers the hashes that occur often enough; `raw` is changed to the numbers, -1 for the others. */
function keepFrequent(raw: Int32Array, leastCount: number): Int32Array {
  let size = 1 << 20;
  while (size < raw.length / 4) size *= 2;
  size *= 2;
  const keys = new Int32Array(size);
  const counts = new Uint32Array(size);
  const slotOf = (key: number): number => {
    let slot = key & (size - 1);
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const key of raw) {
    const slot = slotOf(key);
    keys[slot] = key;
    counts[slot]++;
  }
  const numbers = new Int32Array(size).fill(-1);
  const kept: number[] = [];
  for (let slot = 0; slot < size; slot++)
    if (counts[slot] >= leastCount) {
      numbers[slot] = kept.length;
      kept.push(keys[slot]);
    }
  for (let i = 0; i < raw.length; i++) raw[i] = numbers[slotOf(raw[i])];
  return Int32Array.from(kept);
}
