import { isCapital, SentenceCase, type DocumentContext } from '../document-context';
import { LISTED_BITS, type ContextFeatures, type FeatureSink } from './features';
import { plainApostrophes, type Form, type FormTable } from '../forms';
import { featureHash, hashRange, join } from '../hash';

/**
 * What the network sees of a form and of a token: rows of its two tables. Words and affixes share rows by their hashes;
 * what has few values has rows of its own. Training and tagging share this: a change here needs a new model.
 */

const CASINGS = 8;
const COARSE = 256;
/** Codes of the table of names. */
const CODES = 32;
/** Number of a token's place in a phrase or a run of capitals: none, first, last, between. */
const PLACES = 4;
const BUCKETS = { word: 1 << 14, affix: 1 << 13, shape: 1 << 9, near: 1 << 9, head: 1 << 10, link: 1 << 6 };
const FINE = 1 << 11;
const VECTOR_CODES = 32;
const VECTOR_PARTS = 10;
const LONGEST = 8;
const PREFIXES = [2, 3] as const;
const SUFFIXES = [1, 2, 3, 4] as const;

/** Lays blocks of rows behind each other; row 0 belongs to none. */
class Blocks {
  size = 1;

  take(rows: number): number {
    const first = this.size;
    this.size += rows;
    return first;
  }
}

const formBlocks = new Blocks();
const F = {
  word: formBlocks.take(BUCKETS.word),
  affix: formBlocks.take(BUCKETS.affix),
  shape: formBlocks.take(BUCKETS.shape),
  fine: formBlocks.take(FINE),
  coarse: formBlocks.take(COARSE),
  codes: formBlocks.take(VECTOR_PARTS * VECTOR_CODES),
  listed: formBlocks.take(LISTED_BITS * 2),
  within: formBlocks.take(CODES),
  alone: formBlocks.take(CODES),
  casing: formBlocks.take(CASINGS * LONGEST),
  link: formBlocks.take(1),
} as const;
/** Rows of the table of forms. */
export const FORM_ROWS = formBlocks.size;
/** How many of them, the first, are those of words and affixes: most, and each seldom used. */
export const SPELLING_ROWS = F.shape;

/** Gives the rows of a form. */
export function addFormRows(form: Form, sink: FeatureSink): void {
  const bucket = (template: number, value: number, size: number): number =>
    featureHash(template, value) & (size - 1);
  sink.add(F.word + bucket(1, form.lower, BUCKETS.word));
  sink.add(F.shape + bucket(2, form.shape, BUCKETS.shape));
  const lower = plainApostrophes(form.lowerText);
  for (const n of PREFIXES)
    if (lower.length > n) sink.add(F.affix + bucket(10 + n, hashRange(lower, 0, n), BUCKETS.affix));
  for (const n of SUFFIXES)
    if (lower.length > n)
      sink.add(F.affix + bucket(20 + n, hashRange(lower, lower.length - n, lower.length), BUCKETS.affix));
  if (form.cluster) {
    sink.add(F.fine + Math.min(form.cluster, FINE - 1));
    sink.add(F.coarse + Math.min(form.coarse, COARSE - 1));
  }
  for (let part = 0; part < Math.min(form.codes.length, VECTOR_PARTS); part++)
    sink.add(F.codes + part * VECTOR_CODES + (form.codes[part] & (VECTOR_CODES - 1)));
  addBits(form.listed, F.listed, 2, isCapital(form.casing) ? 1 : 0, sink);
  if (form.within) sink.add(F.within + form.within);
  if (form.alone) sink.add(F.alone + form.alone);
  sink.add(F.casing + form.casing * LONGEST + Math.min(form.length, LONGEST) - 1);
  if (form.link) sink.add(F.link);
}

const tokenBlocks = new Blocks();
const T = {
  sentence: tokenBlocks.take(2 * PLACES * CASINGS),
  setting: tokenBlocks.take(4 * CASINGS),
  short: tokenBlocks.take(6 * CASINGS),
  article: tokenBlocks.take(3 * 4 * 2 * 2 * 3),
  seen: tokenBlocks.take(128),
  phrase: tokenBlocks.take(LISTED_BITS * PLACES),
  phraseCode: tokenBlocks.take(CODES * PLACES),
  chain: tokenBlocks.take(BUCKETS.near),
  chainCoarse: tokenBlocks.take(COARSE),
  chainListed: tokenBlocks.take(LISTED_BITS),
  chainOwn: tokenBlocks.take(CASINGS + BUCKETS.link),
  run: tokenBlocks.take(6 * PLACES),
  head: tokenBlocks.take(BUCKETS.head),
  headCoarse: tokenBlocks.take(COARSE * PLACES),
  headListed: tokenBlocks.take(LISTED_BITS * PLACES),
  leadCoarse: tokenBlocks.take(COARSE * PLACES),
  leadListed: tokenBlocks.take(LISTED_BITS * PLACES),
  before: tokenBlocks.take(BUCKETS.near),
  after: tokenBlocks.take(BUCKETS.near),
  placeBefore: tokenBlocks.take(BUCKETS.near),
  placeBeforeCoarse: tokenBlocks.take(COARSE),
  placeAfter: tokenBlocks.take(BUCKETS.near),
  placeAfterCoarse: tokenBlocks.take(COARSE),
  placeHead: tokenBlocks.take(BUCKETS.near),
} as const;
/** Rows of the table of tokens. */
export const TOKEN_ROWS = tokenBlocks.size;
/** How many tokens to either side the network looks at. */
export const WINDOW_REACH = 4;
/** How many tokens that are, with the one in the middle. */
export const WINDOW_SIZE = 2 * WINDOW_REACH + 1;

/** Gives the rows of the tokens of one article, from what stands around them. */
export class TokenRows {
  constructor(
    private readonly forms: FormTable,
    private readonly context: DocumentContext,
    private readonly features: ContextFeatures,
  ) {}

  /** The rows of token `i` of the sentence `[from, to)`. */
  add(i: number, from: number, to: number, sink: FeatureSink): void {
    const { casing } = this.forms.at(i);
    const first = this.context.first[i];
    const sentenceCase = this.context.sentenceCase[i];
    sink.add(T.sentence + (first * PLACES + sentenceCase) * CASINGS + casing);
    const setting = this.context.setting[i];
    if (setting) sink.add(T.setting + setting * CASINGS + casing);
    if (to - from < 6) sink.add(T.short + (to - from) * CASINGS + casing);
    this.addPhrase(i, sink);
    this.addChain(i, sink);
    if (!isCapital(casing)) return;
    const word = this.forms.lowerId(i);
    const small = Math.min(this.context.small[word], 2);
    const inside = Math.min(this.context.capitalized[word], 3);
    const upper = Math.min(this.context.upper[word], 1);
    sink.add(T.article + (((small * 4 + inside) * 2 + upper) * 2 + first) * 3 + sentenceCase);
    sink.add(T.seen + (this.context.seen[word] & 127));
    this.addPlaces(word, sink);
    if (sentenceCase === SentenceCase.Running) this.addRun(i, from, to, sink);
  }

  /** What stands around the word at its places in running text of the article. */
  private addPlaces(word: number, sink: FeatureSink): void {
    const { forms } = this;
    let last = -1;
    for (const place of this.context.placesOf(word)) {
      if (place < 0) break;
      if (place > 0 && forms.lowerId(place - 1) !== last) {
        const before = forms.at(place - 1);
        last = forms.lowerId(place - 1);
        sink.add(T.placeBefore + (featureHash(35, before.lower) & (BUCKETS.near - 1)));
        if (before.coarse) sink.add(T.placeBeforeCoarse + Math.min(before.coarse, COARSE - 1));
      }
      if (place + 1 >= forms.ofToken.length) continue;
      const after = forms.at(place + 1);
      sink.add(T.placeAfter + (featureHash(36, after.lower) & (BUCKETS.near - 1)));
      if (after.coarse) sink.add(T.placeAfterCoarse + Math.min(after.coarse, COARSE - 1));
      if (isCapital(after.casing))
        sink.add(T.placeHead + (featureHash(37, this.features.runEnd(place)) & (BUCKETS.near - 1)));
    }
  }

  private addPhrase(i: number, sink: FeatureSink): void {
    const { listed, code, place } = this.features.phraseAt(i);
    if (!place) return;
    addBits(listed, T.phrase, PLACES, place, sink);
    if (code) sink.add(T.phraseCode + (code & (CODES - 1)) * PLACES + place);
  }

  private addChain(i: number, sink: FeatureSink): void {
    const at = this.features.chainHeadAt(i);
    if (at < 0) return;
    const form = this.forms.at(i);
    const head = this.forms.at(at);
    sink.add(T.chain + (featureHash(30, head.lower) & (BUCKETS.near - 1)));
    if (head.coarse) sink.add(T.chainCoarse + Math.min(head.coarse, COARSE - 1));
    addBits(head.listed, T.chainListed, 1, 0, sink);
    sink.add(
      T.chainOwn + (form.link ? CASINGS + (featureHash(31, form.lower) & (BUCKETS.link - 1)) : form.casing),
    );
  }

  private addRun(i: number, from: number, to: number, sink: FeatureSink): void {
    const { start, end } = this.features.runAt(i, from, to);
    const place = i === start ? 0 : i === end - 1 ? 1 : 2;
    sink.add(T.run + Math.min(end - start, 5) * PLACES + place);
    const before = start > from ? this.forms.at(start - 1).lower : 0;
    const after = end < to ? this.forms.at(end).lower : 0;
    sink.add(T.before + (featureHash(33, before) & (BUCKETS.near - 1)));
    sink.add(T.after + (featureHash(34, after) & (BUCKETS.near - 1)));
    if (end - start < 2) return;
    const head = this.forms.at(end - 1);
    const lead = this.forms.at(start);
    sink.add(T.head + (featureHash(32, join(head.lower, place)) & (BUCKETS.head - 1)));
    sink.add(T.headCoarse + Math.min(head.coarse, COARSE - 1) * PLACES + place);
    sink.add(T.leadCoarse + Math.min(lead.coarse, COARSE - 1) * PLACES + place);
    addBits(head.listed, T.headListed, PLACES, place, sink);
    addBits(lead.listed, T.leadListed, PLACES, place, sink);
  }
}

/** A row for each of the lowest {@link LISTED_BITS} bits that is set, `step` rows apart. */
function addBits(bits: number, block: number, step: number, place: number, sink: FeatureSink): void {
  for (let bit = 0; bit < LISTED_BITS; bit++) if (bits & (1 << bit)) sink.add(block + bit * step + place);
}
