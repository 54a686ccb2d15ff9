import type { UdSentence } from './conllu';
import { random } from './random';

/** Shares of the sentences that come a second time in capitals, with capitals on each word, or without any. */
const UPPER = 0.06;
const TITLE = 0.06;
const LOWER = 0.02;

const SMALL_WORDS = /^(?:a|an|the|of|to|in|on|for|and|or|at|by|as|with|from|n't|'s)$/i;

/** The sentences, and behind them copies in other cases, as headlines have them. */
export function augmented(sentences: readonly UdSentence[], seed: number): UdSentence[] {
  const next = random(seed);
  const copies: UdSentence[] = [];
  for (const sentence of sentences) {
    const draw = next();
    if (draw < UPPER) copies.push(recased(sentence, (word) => word.toUpperCase()));
    else if (draw < UPPER + TITLE) copies.push(recased(sentence, titled));
    else if (draw < UPPER + TITLE + LOWER) copies.push(recased(sentence, (word) => word.toLowerCase()));
  }
  return [...sentences, ...copies];
}

function titled(word: string): string {
  return SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The sentence with each word replaced by one of the same length. */
function recased(sentence: UdSentence, change: (word: string) => string): UdSentence {
  let text = sentence.text;
  for (const { start, end } of sentence.words) {
    const word = change(text.slice(start, end));
    if (word.length === end - start) text = text.slice(0, start) + word + text.slice(end);
  }
  return { ...sentence, text };
}
