import { plainApostrophes, type Form, type FormTable } from '../forms';
import { isCapital, SentenceCase, type DocumentContext } from '../document-context';
import { featureHash, hashRange, join } from '../hash';
import { LONGEST_PHRASE, PHRASE_CODE_SHIFT, PHRASE_SEED, type Lexicon } from '../lexicon';

/** Receives the hashes of features. */
export interface FeatureSink {
  add(feature: number): void;
}

/** Offsets of the neighbours whose forms are features of a token. */
export const WINDOW = [-2, -1, 0, 1, 2] as const;
/** Stands for a neighbour beyond the edge of the sentence. */
const EDGE = 0x3c6ef372;
/** Length of the ending that stands for a word's inflection, and of the longest beginning and ending. */
const ENDING = 3;
const LONGEST_AFFIX = 4;
/** Lists of names that a form may stand in, a bit each. */
export const LISTED_BITS = 15;
const LISTED_MASK = (1 << LISTED_BITS) - 1;
/** Templates are numbered; those of a neighbour's form lie in a block of their own for each offset. */
const FORM_BLOCK = 40;
const CONTEXT_BLOCK = 300;
const DOCUMENT_BLOCK = 400;

/** Features of a form as the neighbour at `offset` (an index into {@link WINDOW}): no matter what stands around it. */
export function addFormFeatures(form: Form | undefined, offset: number, sink: FeatureSink): void {
  const base = offset * FORM_BLOCK;
  const distance = Math.abs(WINDOW[offset]);
  if (!form) {
    sink.add(featureHash(base, EDGE));
    return;
  }
  sink.add(featureHash(base + 1, form.lower));
  sink.add(featureHash(base + 2, form.casing));
  if (form.cluster) {
    sink.add(featureHash(base + 3, form.coarse));
    sink.add(featureHash(base + 4, form.cluster));
    sink.add(featureHash(base + 5, join(form.coarse, form.casing)));
  }
  if (distance > 1) return;
  sink.add(featureHash(base + 6, form.shape));
  for (let bit = 0; bit < LISTED_BITS; bit++)
    if (form.listed & (1 << bit)) sink.add(featureHash(base + 7, bit * 8 + form.casing));
  const lower = plainApostrophes(form.lowerText);
  const ending = lower.length > ENDING ? hashRange(lower, lower.length - ENDING, lower.length) : form.lower;
  sink.add(featureHash(base + 8, ending));
  for (let part = 0; part < form.codes.length; part++)
    sink.add(featureHash(base + 22 + part, form.codes[part]));
  if (form.within) sink.add(featureHash(base + 32, form.within * 8 + form.casing));
  if (form.alone) sink.add(featureHash(base + 33, form.alone * 8 + form.casing));
  if (distance > 0) return;
  sink.add(featureHash(base + 34, (form.within * 64 + form.alone) * 8 + form.casing));
  sink.add(featureHash(base + 9, form.hash));
  sink.add(featureHash(base + 10, join(form.shape, form.listed)));
  sink.add(featureHash(base + 11, Math.min(form.length, 8) * 8 + form.casing));
  for (let n = 1; n <= Math.min(LONGEST_AFFIX, lower.length - 1); n++) {
    sink.add(featureHash(base + 11 + n, hashRange(lower, 0, n)));
    sink.add(featureHash(base + 15 + n, hashRange(lower, lower.length - n, lower.length)));
  }
  sink.add(featureHash(base + 20, join(ending, form.casing)));
  sink.add(featureHash(base + 21, 0));
}

/** Features of a token from what stands around it, neighbours taken together. */
export class ContextFeatures {
  private readonly phraseBits: Int32Array;
  /** For each token the head of the chain of words that it goes on, see {@link markChains}; -1 where there is none. */
  private readonly chainHead: Int32Array;

  constructor(
    private readonly forms: FormTable,
    private readonly context: DocumentContext,
    private readonly lexicon: Lexicon,
    tokenCount: number,
  ) {
    this.phraseBits = new Int32Array(tokenCount);
    this.chainHead = new Int32Array(tokenCount).fill(-1);
  }

  /** What the lexicon says of the phrase that the token stands in, and where in it; place 0 where there is none. */
  phraseAt(i: number): { readonly listed: number; readonly code: number; readonly place: number } {
    const bits = this.phraseBits[i];
    return {
      listed: (bits >> 2) & LISTED_MASK,
      code: bits >> (PHRASE_CODE_SHIFT + 2),
      place: bits & 3,
    };
  }

  /** The head of the chain of words that the token goes on, -1 where there is none. */
  chainHeadAt(i: number): number {
    return this.chainHead[i];
  }

  /** The stretch of capitalised words of the sentence `[from, to)` that token `i` stands in. */
  runAt(i: number, from: number, to: number): { readonly start: number; readonly end: number } {
    let start = i;
    let end = i + 1;
    while (start > from && i - start < LONGEST_RUN && isCapital(this.forms.at(start - 1).casing)) start--;
    while (end < to && end - i < LONGEST_RUN && isCapital(this.forms.at(end).casing)) end++;
    return { start, end };
  }

  /** Looks at a sentence as a whole; called once before its tokens' features are asked for. */
  read(from: number, to: number): void {
    this.markPhrases(from, to);
    this.markChains(from, to);
  }

  /** Capitalised words that small links hold together: "Labour" goes on from "Ministry" in "Ministry of Health and Labour". */
  private markChains(from: number, to: number): void {
    let head = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      if (isCapital(form.casing)) last = i;
      else if (last >= 0 && i - last <= LONGEST_LINK && (form.link || (head >= 0 && form.text === ','))) {
        if (head < 0) head = last;
      } else {
        head = -1;
        last = -1;
      }
      this.chainHead[i] = head;
    }
  }

  /** Looks the phrases of a sentence up in the lexicon. */
  private markPhrases(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (!isCapital(this.forms.at(i).casing)) continue;
      let hash = join(PHRASE_SEED, this.forms.at(i).lower);
      let longest = 0;
      let bits = 0;
      for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
        hash = join(hash, this.forms.at(i + n).lower);
        const found = this.lexicon.phrase(hash);
        if (found && isCapital(this.forms.at(i + n).casing)) {
          longest = n;
          bits = found;
        }
      }
      for (let n = 0; n <= longest && longest > 0; n++)
        this.phraseBits[i + n] = (bits << 2) | (n === 0 ? 1 : n === longest ? 2 : 3);
    }
  }

  add(i: number, from: number, to: number, sink: FeatureSink): void {
    const form = this.forms.at(i);
    const p1 = i > from ? this.forms.at(i - 1) : undefined;
    const p2 = i > from + 1 ? this.forms.at(i - 2) : undefined;
    const n1 = i + 1 < to ? this.forms.at(i + 1) : undefined;
    const n2 = i + 2 < to ? this.forms.at(i + 2) : undefined;
    const t = CONTEXT_BLOCK;
    const before = p1?.lower ?? EDGE;
    const after = n1?.lower ?? EDGE;
    const caseBefore = p1?.casing ?? 8;
    const caseAfter = n1?.casing ?? 8;
    const coarseBefore = p1 ? p1.coarse || before : EDGE;
    const coarseAfter = n1 ? n1.coarse || after : EDGE;
    const coarse = form.coarse || form.shape;
    sink.add(featureHash(t, join(before, form.lower)));
    sink.add(featureHash(t + 1, join(form.lower, after)));
    sink.add(featureHash(t + 2, caseBefore * 81 + form.casing * 9 + caseAfter));
    sink.add(featureHash(t + 3, join(before, form.casing)));
    sink.add(featureHash(t + 4, join(form.casing, after)));
    sink.add(featureHash(t + 5, join(coarseBefore, coarse)));
    sink.add(featureHash(t + 6, join(coarse, coarseAfter)));
    sink.add(featureHash(t + 7, join(join(coarseBefore, form.casing), coarseAfter)));
    sink.add(featureHash(t + 8, join(join(p2?.lower ?? EDGE, before), form.casing)));
    sink.add(featureHash(t + 9, join(join(form.casing, after), n2?.lower ?? EDGE)));
    sink.add(featureHash(t + 10, join(join(before, form.casing), caseAfter)));
    sink.add(featureHash(t + 11, join(join(caseBefore, form.casing), after)));
    sink.add(featureHash(t + 12, join(join(coarse, caseBefore), caseAfter)));
    sink.add(featureHash(t + 13, join((p1?.listed ?? -1) * 8 + caseBefore, form.listed * 8 + form.casing)));
    sink.add(featureHash(t + 14, join((n1?.listed ?? -1) * 8 + caseAfter, form.listed * 8 + form.casing)));
    sink.add(
      featureHash(
        t + 15,
        join(join(p2?.casing ?? 8, caseBefore), join(form.casing, join(caseAfter, n2?.casing ?? 8))),
      ),
    );
    sink.add(featureHash(t + 30, join(join(form.casing, after), n2?.casing ?? 8)));
    sink.add(featureHash(t + 31, join(join(before, form.casing), after)));
    this.addPhraseFeatures(i, sink);
    this.addChainFeatures(i, form, sink);
    this.addSentenceFeatures(i, form, from, to, sink);
    this.addRunFeatures(i, from, to, sink);
  }

  private addPhraseFeatures(i: number, sink: FeatureSink): void {
    const phrase = this.phraseBits[i];
    if (!phrase) return;
    const t = CONTEXT_BLOCK;
    sink.add(featureHash(t + 16, phrase));
    sink.add(featureHash(t + 17, phrase & (LISTED_MASK * 4 + 3)));
    sink.add(featureHash(t + 18, (phrase >> PHRASE_CODE_SHIFT) * 4 + (phrase & 3)));
  }

  private addChainFeatures(i: number, form: Form, sink: FeatureSink): void {
    const at = this.chainHead[i];
    if (at < 0) return;
    const t = CONTEXT_BLOCK + 50;
    const head = this.forms.at(at);
    const own = form.link ? form.lower : form.coarse || form.casing;
    sink.add(featureHash(t, join(head.lower, form.casing)));
    sink.add(featureHash(t + 1, join(head.coarse || head.shape, own)));
    sink.add(featureHash(t + 2, join(join(head.listed, this.forms.at(at + 1).lower), own)));
  }

  private addSentenceFeatures(i: number, form: Form, from: number, to: number, sink: FeatureSink): void {
    const t = CONTEXT_BLOCK + 20;
    const first = this.context.first[i];
    const sentenceCase = this.context.sentenceCase[i];
    sink.add(featureHash(t, first * 64 + sentenceCase * 16 + form.casing));
    if (first) sink.add(featureHash(t + 1, join(form.coarse, form.casing)));
    if (first) sink.add(featureHash(t + 2, form.listed * 8 + form.casing));
    if (sentenceCase !== SentenceCase.Running) sink.add(featureHash(t + 3, join(form.cluster, sentenceCase)));
    if (to - from < 6) sink.add(featureHash(t + 4, (to - from) * 8 + form.casing));
    const setting = this.context.setting[i];
    if (setting) {
      sink.add(featureHash(t + 7, setting * 8 + form.casing));
      sink.add(featureHash(t + 8, join(form.listed * 8 + form.casing, setting)));
      sink.add(featureHash(t + 9, join(form.coarse, setting * 8 + form.casing)));
    }
    if (!isCapital(form.casing)) return;
    const word = this.forms.lowerId(i);
    const small = Math.min(this.context.small[word], 2);
    const inside = Math.min(this.context.capitalized[word], 3);
    const upper = Math.min(this.context.upper[word], 1);
    sink.add(featureHash(t + 5, ((small * 4 + inside) * 2 + first) * 3 + sentenceCase));
    sink.add(featureHash(t + 6, ((small * 4 + inside) * 2 + upper) * 16 + first * 8 + form.casing));
  }

  /** The stretch of capitalised words that the token stands in: its first and last word, and what stands around it. */
  private addRunFeatures(i: number, from: number, to: number, sink: FeatureSink): void {
    if (!isCapital(this.forms.at(i).casing) || this.context.sentenceCase[i] !== SentenceCase.Running) return;
    const t = CONTEXT_BLOCK + 40;
    const { start, end } = this.runAt(i, from, to);
    const place = i === start ? 0 : i === end - 1 ? 1 : 2;
    const size = Math.min(end - start, 5);
    sink.add(featureHash(t, size * 4 + place));
    if (size < 2) return;
    const head = this.forms.at(end - 1);
    const lead = this.forms.at(start);
    sink.add(featureHash(t + 1, join(head.lower, place)));
    sink.add(featureHash(t + 2, join(head.coarse || head.shape, place)));
    sink.add(featureHash(t + 3, join(lead.coarse || lead.shape, place)));
    sink.add(featureHash(t + 4, join(head.listed, lead.listed * 4 + place)));
    const before = start > from ? this.forms.at(start - 1) : undefined;
    const after = end < to ? this.forms.at(end) : undefined;
    sink.add(featureHash(t + 5, join(before?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 6, join(after?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 7, join(before?.coarse ?? EDGE, after?.coarse ?? EDGE)));
  }

  /** Features of a capitalised word from all its places in the article; the same wherever it stands. */
  addDocumentFeatures(token: number, sink: FeatureSink): void {
    const form = this.forms.at(token);
    if (!isCapital(form.casing)) return;
    const word = this.forms.lowerId(token);
    const t = DOCUMENT_BLOCK;
    const seen = this.context.seen[word];
    sink.add(featureHash(t, join(seen, form.casing)));
    sink.add(featureHash(t + 1, join(seen, form.listed)));
    if (form.coarse) sink.add(featureHash(t + 2, join(seen, form.coarse)));
    let last = -1;
    for (const place of this.context.placesOf(word)) {
      if (place < 0) break;
      const before = place > 0 ? this.forms.at(place - 1) : undefined;
      const after = place + 1 < this.forms.ofToken.length ? this.forms.at(place + 1) : undefined;
      const lowerBefore = before ? this.forms.lowerId(place - 1) : -1;
      if (before && lowerBefore !== last) {
        sink.add(featureHash(t + 3, before.lower));
        if (before.coarse) sink.add(featureHash(t + 4, before.coarse));
        last = lowerBefore;
      }
      if (!after) continue;
      sink.add(featureHash(t + 5, after.lower));
      if (after.coarse) sink.add(featureHash(t + 6, after.coarse));
      if (isCapital(after.casing)) sink.add(featureHash(t + 7, this.runEnd(place)));
    }
  }

  /** The lower case of the last word of the run of capitalised words that goes on behind token `place`. */
  runEnd(place: number): number {
    let i = place;
    while (i + 1 < this.forms.ofToken.length && i < place + 5 && isCapital(this.forms.at(i + 1).casing)) i++;
    return this.forms.at(i).lower;
  }
}

/** Links in a row that a chain may have: "for the". */
const LONGEST_LINK = 2;
/** How far a run of capitalised words is followed to either side: a line of nothing else must not cost its square. */
const LONGEST_RUN = 40;
