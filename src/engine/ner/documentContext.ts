import type { TokenizedArticle } from '../article';
import { Casing, type FormTable } from './forms';
import { Listed } from './lexicon';

/** How a sentence is capitalised: running text, a headline in title case, or all in capitals. */
export const SentenceCase = { Running: 0, Title: 1, Upper: 2 } as const;

const CONTEXTS_KEPT = 4;
/** Share of long words with a capital from which a sentence counts as a title-case headline. */
const TITLE_CASE_SHARE = 0.75;

/** What the article as a whole says of its words: an ordinary word written small elsewhere, half of a full name, … */
export class DocumentContext {
  /** For each token whether it is the first word of its sentence. */
  readonly first: Uint8Array;
  /** A value of {@link SentenceCase} for each token. */
  readonly sentenceCase: Uint8Array;
  /** Counts by the number of the lower-case form: written small, capitalised inside a sentence, in capitals. */
  readonly small: Uint16Array;
  readonly capitalized: Uint16Array;
  readonly upper: Uint16Array;
  /** Bits by the lower-case form: see {@link Seen}. */
  readonly seen: Uint16Array;
  /** Tokens (up to four) where the form stands capitalised in running text, by the lower-case form; -1 where none. */
  readonly places: Int32Array;

  constructor(
    article: TokenizedArticle,
    private readonly forms: FormTable,
  ) {
    const { count } = article.tokens;
    this.first = new Uint8Array(count);
    this.sentenceCase = new Uint8Array(count);
    const words = forms.lowerCount;
    this.small = new Uint16Array(words);
    this.capitalized = new Uint16Array(words);
    this.upper = new Uint16Array(words);
    this.seen = new Uint16Array(words);
    this.places = new Int32Array(words * CONTEXTS_KEPT).fill(-1);
    for (const sentence of article.sentences) this.markSentence(sentence.firstToken, sentence.endToken);
    for (const sentence of article.sentences) this.countWords(sentence.firstToken, sentence.endToken);
  }

  private markSentence(from: number, to: number): void {
    let long = 0;
    let capital = 0;
    let upper = 0;
    let firstWord = -1;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      if (form.casing > Casing.Mixed && form.casing !== Casing.Initial) continue;
      if (firstWord < 0) firstWord = i;
      if (form.length < 4) continue;
      long++;
      if (form.casing !== Casing.Lower) capital++;
      if (form.casing === Casing.Upper) upper++;
    }
    if (firstWord >= 0) this.first[firstWord] = 1;
    if (firstWord > from) this.first[from] = 1;
    if (long < 3) return;
    const kind =
      upper >= 0.8 * long
        ? SentenceCase.Upper
        : capital >= TITLE_CASE_SHARE * long
          ? SentenceCase.Title
          : SentenceCase.Running;
    if (kind !== SentenceCase.Running) this.sentenceCase.fill(kind, from, to);
  }

  private countWords(from: number, to: number): void {
    const running = this.sentenceCase[from] === SentenceCase.Running;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      const id = this.forms.lowerId(i);
      if (form.casing === Casing.Lower) this.small[id] = (this.small[id] as number) + 1;
      if (!running || !isCapital(form.casing)) continue;
      if (form.casing === Casing.Upper) this.upper[id] = (this.upper[id] as number) + 1;
      if (!this.first[i]) this.capitalized[id] = (this.capitalized[id] as number) + 1;
      this.keepPlace(id, i);
      if (i > from) this.see(id, i - 1, true);
      if (i + 1 < to) this.see(id, i + 1, false);
    }
  }

  private keepPlace(id: number, token: number): void {
    for (let k = id * CONTEXTS_KEPT; k < (id + 1) * CONTEXTS_KEPT; k++)
      if (this.places[k] === -1) {
        this.places[k] = token;
        return;
      }
  }

  private see(id: number, neighbour: number, before: boolean): void {
    const form = this.forms.at(neighbour);
    let bits = 0;
    if (isCapital(form.casing) && !this.first[neighbour])
      bits |= before ? Seen.AfterCapital : Seen.BeforeCapital;
    if (form.listed & Listed.Title) bits |= before ? Seen.AfterTitle : 0;
    if (form.listed & Listed.PersonName && isCapital(form.casing))
      bits |= before ? Seen.AfterPersonName : Seen.BeforePersonName;
    if (form.listed & Listed.OrganizationWord && isCapital(form.casing))
      bits |= before ? 0 : Seen.BeforeOrganizationWord;
    if (bits) this.seen[id] = (this.seen[id] as number) | bits;
  }

  /** Tokens where the word with this number stands capitalised in running text. */
  placesOf(lowerId: number): Int32Array {
    return this.places.subarray(lowerId * CONTEXTS_KEPT, (lowerId + 1) * CONTEXTS_KEPT);
  }
}

/** Neighbours that a capitalised word has somewhere in the article. */
export const Seen = {
  AfterCapital: 1,
  BeforeCapital: 2,
  AfterTitle: 4,
  AfterPersonName: 8,
  BeforePersonName: 16,
  BeforeOrganizationWord: 32,
} as const;

export function isCapital(casing: number): boolean {
  return (
    casing === Casing.Capitalized ||
    casing === Casing.Upper ||
    casing === Casing.Mixed ||
    casing === Casing.Initial
  );
}
