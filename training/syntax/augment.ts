import type { Span } from '../../src/engine/text/span';
import type { UdSentence } from './conllu';
import { Random } from '../random';
import type { Treebank } from './treebank';

/** Shares of the sentences that come a second time in capitals, with capitals on each word, or without any. */
const UPPER = 0.06;
const TITLE = 0.06;
const LOWER = 0.02;

const SMALL_WORDS = /^(?:a|an|the|of|to|in|on|for|and|or|at|by|as|with|from|n't|'s)$/i;

/** A change of a word's case; undefined for most sentences. */
function changeFor(draw: number): ((word: string) => string) | undefined {
  if (draw < UPPER) return (word) => word.toUpperCase();
  if (draw < UPPER + TITLE) return titled;
  return draw < UPPER + TITLE + LOWER ? (word) => word.toLowerCase() : undefined;
}

/** The sentences, and behind them copies of some in other cases, as headlines have them. */
export function augmented(sentences: readonly UdSentence[], seed: number): UdSentence[] {
  const random = new Random(seed);
  const copies = sentences.flatMap(({ document, text, words }) => {
    const change = changeFor(random.next());
    return change ? [{ document, text: recased(text, words, change), words }] : [];
  });
  return [...sentences, ...copies];
}

/** The treebank with some of its sentences in other cases. */
export function recasedTreebank(bank: Treebank, seed: number): Treebank {
  const random = new Random(seed);
  const { tokens } = bank;
  let text = '';
  for (const { start, end, firstToken, endToken } of bank.sentences) {
    const change = changeFor(random.next());
    text += bank.text.slice(text.length, start);
    const words: Span[] = [];
    for (let i = firstToken; i < endToken; i++)
      words.push({ start: tokens.start[i] - start, end: tokens.end[i] - start });
    const own = bank.text.slice(start, end);
    text += change ? recased(own, words, change) : own;
  }
  return { ...bank, text: text + bank.text.slice(text.length) };
}

function titled(word: string): string {
  return SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The text with each word replaced by one of the same length. */
function recased(text: string, words: readonly Span[], change: (word: string) => string): string {
  let result = text;
  for (const { start, end } of words) {
    const word = change(text.slice(start, end));
    if (word.length === end - start) result = result.slice(0, start) + word + result.slice(end);
  }
  return result;
}
