import type { TokenizedArticle } from '../article';
import type { Sentence } from '../tokenize/tokens';
import { Casing, type FormTable } from './forms';
import { Listed } from './lexicon';

/** How a sentence is capitalised: running text, a headline in title case, or all in capitals. */
export const SentenceCase = { Running: 0, Title: 1, Upper: 2 } as const;

/** What kind of text a token stands in, as bits. */
export const Setting = { Table: 1, Sport: 2 } as const;

/** Share of numbers from which a sentence counts as a row of a table. */
const TABLE_SHARE = 0.25;
/** How many words of sports within how many sentences to either side make a sports report. */
const SPORT_LEAST = 3;
const SPORT_REACH = 6;
const CONTEXTS_KEPT = 4;
/** The longest run of capitalised words that is looked at as a whole. */
const LONGEST_RUN = 6;
/** Share of long words with a capital from which a sentence counts as a title-case headline. */
const TITLE_CASE_SHARE = 0.75;
/** Share of long words all in capitals from which a sentence counts as one in capitals. */
const UPPER_CASE_SHARE = 0.8;
/** Words of so many letters are long: headlines write shorter ones small. So many of them tell how a sentence is capitalised. */
const LONG_WORD = 4;
const LEAST_LONG_WORDS = 3;

/** What the article as a whole says of its words: an ordinary word written small elsewhere, half of a full name, … */
export class DocumentContext {
  /** For each token whether it is the first word of its sentence. */
  readonly first: Uint8Array;
  /** A value of {@link SentenceCase} for each token. */
  readonly sentenceCase: Uint8Array;
  /** {@link Setting} bits for each token. */
  readonly setting: Uint8Array;
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
    this.setting = new Uint8Array(count);
    const words = forms.lowerCount;
    this.small = new Uint16Array(words);
    this.capitalized = new Uint16Array(words);
    this.upper = new Uint16Array(words);
    this.seen = new Uint16Array(words);
    this.places = new Int32Array(words * CONTEXTS_KEPT).fill(-1);
    for (const sentence of article.sentences) this.markSentence(sentence.firstToken, sentence.endToken);
    for (const sentence of article.sentences) this.countWords(sentence.firstToken, sentence.endToken);
    this.markSettings(article.sentences);
  }

  /** Marks lines that are rows of figures, and sentences with words of sports reports in or near them. */
  private markSettings(sentences: readonly Sentence[]): void {
    const upTo = new Uint32Array(sentences.length + 1);
    sentences.forEach(({ firstToken, endToken }, s) => {
      let sport = 0;
      let numbers = 0;
      for (let i = firstToken; i < endToken; i++) {
        const form = this.forms.at(i);
        if (form.sport) sport++;
        if (form.casing === Casing.Number) numbers++;
      }
      upTo[s + 1] = upTo[s] + sport;
      if (numbers >= 2 && numbers >= TABLE_SHARE * (endToken - firstToken))
        this.setting.fill(Setting.Table, firstToken, endToken);
    });
    sentences.forEach(({ firstToken, endToken }, s) => {
      const near = upTo[Math.min(s + SPORT_REACH + 1, sentences.length)] - upTo[Math.max(s - SPORT_REACH, 0)];
      if (near < SPORT_LEAST) return;
      for (let i = firstToken; i < endToken; i++) this.setting[i] |= Setting.Sport;
    });
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
      if (form.length < LONG_WORD) continue;
      long++;
      if (form.casing !== Casing.Lower) capital++;
      if (form.casing === Casing.Upper) upper++;
    }
    if (firstWord >= 0) this.first[firstWord] = 1;
    if (firstWord > from) this.first[from] = 1;
    if (long < LEAST_LONG_WORDS) return;
    const kind =
      upper >= UPPER_CASE_SHARE * long
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
      if (form.casing === Casing.Lower) this.small[id]++;
      if (!running || !isCapital(form.casing)) continue;
      if (form.casing === Casing.Upper) this.upper[id]++;
      if (!this.first[i]) this.capitalized[id]++;
      this.keepPlace(id, i);
      if (i > from) this.see(id, i - 1, true);
      if (i + 1 < to) this.see(id, i + 1, false);
      if (i === from || !isCapital(this.forms.at(i - 1).casing)) this.seeRun(id, i, to);
    }
  }

  /** Notes of the word at `first`, which begins a run of capitalised words, whether the run is an organisation's by its last word. */
  private seeRun(id: number, first: number, to: number): void {
    let last = first;
    while (last + 1 < Math.min(to, first + LONGEST_RUN) && isCapital(this.forms.at(last + 1).casing)) last++;
    if (last > first && this.forms.at(last).listed & Listed.OrganizationWord)
      this.seen[id] |= Seen.LeadsOrganization;
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
    if (bits) this.seen[id] |= bits;
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
  LeadsOrganization: 64,
} as const;

/** Whether a word of this casing has a capital. */
export function isCapital(casing: number): boolean {
  return (
    casing === Casing.Capitalized ||
    casing === Casing.Upper ||
    casing === Casing.Mixed ||
    casing === Casing.Initial
  );
}
