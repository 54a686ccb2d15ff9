import { addScores } from './classifier';
import type { SyntaxModel } from './model';
import { NONE, type ParseState } from './parse-state';
import { PUNCTUATION_TEMPLATES, punctuationSite, punctuationValues } from './punctuation-features';
import { isPunctuation, type SentenceWords } from './sentence-words';
import { FeatureBuffer } from './templates';
import { PENN_TAGS } from './types';

const OPENING = ['``', '-LRB-'].map((tag) => PENN_TAGS.indexOf(tag as '``'));
const CLOSING = ["''", '-RRB-'].map((tag) => PENN_TAGS.indexOf(tag as "''"));

/** A punctuation mark of a sentence: its token, and the number of words before it. */
export interface Sign {
  readonly token: number;
  readonly at: number;
}

/** The signs of the tokens `[first, end)` that are no words of the sentence. */
export function signsOf(
  words: SentenceWords,
  kind: Uint8Array,
  tag: Uint8Array,
  first: number,
  end: number,
): Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (let i = first; i < end; i++) {
    if (at < words.count && words.token[at + 1] === i) at++;
    else if (isPunctuation(kind, tag, i)) signs.push({ token: i, at });
  }
  return signs;
}

/**
 * The word that each quotation mark or bracket of a pair encloses as the head of all the rest, by sign;
 * {@link NONE} for other signs, and for pairs around what is not one phrase.
 */
export function pairHeads(signs: readonly Sign[], tag: Uint8Array, state: ParseState): Int32Array {
  const heads = new Int32Array(signs.length).fill(NONE);
  const open: number[] = [];
  signs.forEach((sign, s) => {
    const mark = tag[sign.token];
    if (OPENING.includes(mark)) open.push(s);
    const closing = CLOSING.indexOf(mark);
    const start = open[open.length - 1];
    if (closing < 0 || start === undefined || tag[(signs[start] as Sign).token] !== OPENING[closing]) return;
    open.pop();
    heads[start] = heads[s] = phraseHead(state.head, (signs[start] as Sign).at + 1, sign.at + 1);
  });
  return heads;
}

/** The only word of `[from, to)` whose head lies outside; {@link NONE} where there are several. */
function phraseHead(head: Int32Array, from: number, to: number): number {
  let found = NONE;
  for (let i = from; i < to; i++) {
    const h = head[i];
    if (h >= from && h < to) continue;
    if (found !== NONE) return NONE;
    found = i;
  }
  return found;
}

/** Finds the heads of the signs of a sentence once its words are parsed. */
export class PunctuationAttacher {
  private readonly buffer = new FeatureBuffer();
  private readonly scores = new Int32Array(3);

  constructor(private readonly model: SyntaxModel) {}

  /** Writes the head of each sign, a token index, into `head`. */
  attach(
    words: SentenceWords,
    state: ParseState,
    signs: readonly Sign[],
    tag: Uint8Array,
    form: Int32Array,
    head: Int32Array,
  ): void {
    const pairs = pairHeads(signs, tag, state);
    signs.forEach(({ token, at }, s) => {
      const word = pairs[s] === NONE ? this.word(words, state, at, form[token]) : pairs[s];
      head[token] = words.token[word];
    });
  }

  private word(words: SentenceWords, state: ParseState, at: number, form: number): number {
    const site = punctuationSite(state, at);
    if (site.left === NONE && site.right === NONE) return site.above;
    const { buffer, scores } = this;
    punctuationValues(words, state, site, form, at, buffer.values);
    buffer.fill(PUNCTUATION_TEMPLATES);
    scores.fill(0);
    addScores(this.model.punctuation, buffer, scores);
    const [left, above, right] = scores as unknown as [number, number, number];
    if (site.left !== NONE && left >= above && (site.right === NONE || left >= right)) return site.left;
    return site.right !== NONE && right > above ? site.right : site.above;
  }
}
