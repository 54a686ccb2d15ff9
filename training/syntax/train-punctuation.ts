import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { NONE, ParseState } from '../../src/engine/syntax/parse-state';
import { pairHeads, signsOf } from '../../src/engine/syntax/punctuation';
import {
  Attachment,
  PUNCTUATION_TEMPLATES,
  punctuationSite,
  punctuationValues,
  type PunctuationSite,
} from '../../src/engine/syntax/punctuation-features';
import { SentenceWords } from '../../src/engine/syntax/sentence-words';
import { FeatureBuffer } from '../../src/engine/syntax/templates';
import { goldWords } from './gold-words';
import { Perceptron, rivalOf } from './perceptron';
import type { Treebank } from './treebank';

/** Trains the attachment of punctuation on the gold trees. */
export function trainPunctuation(bank: Treebank, lexical: LexicalTable, epochs: number): Perceptron {
  const model = new Perceptron(3);
  const words = new SentenceWords();
  const state = new ParseState();
  const buffer = new FeatureBuffer();
  const { count } = PUNCTUATION_TEMPLATES;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of bank.sentences) {
      const gold = goldWords(bank, lexical, bank.tag, sentence, words);
      state.begin(words.count);
      state.head.set(gold.head);
      state.relation.set(gold.relation);
      const signs = signsOf(words, bank.tokens.kind, bank.tag, sentence.firstToken, sentence.endToken);
      const pairs = pairHeads(signs, bank.tag, state);
      signs.forEach(({ token, at }, s) => {
        const site = punctuationSite(state, at);
        const head = words.token.subarray(1, words.count + 1).indexOf(bank.head[token]) + 1;
        const right = attachmentOf(site, head);
        if (pairs[s] !== NONE || right < 0) return;
        punctuationValues(words, state, site, lexical.form[token], at, buffer.values);
        buffer.fill(PUNCTUATION_TEMPLATES);
        model.score(buffer.keys, count);
        model.tick();
        const rival = rivalOf(model.scores, right);
        if ((model.scores[right] as number) <= (model.scores[rival] as number))
          model.update(buffer.keys, count, right, rival);
      });
    }
  }
  return model;
}

/** Which of a site's words is the head; -1 where none is, or where there is no choice. */
function attachmentOf({ left, above, right }: PunctuationSite, head: number): number {
  if (head === NONE || (left === NONE && right === NONE)) return -1;
  if (head === left) return Attachment.Left;
  if (head === right) return Attachment.Right;
  return head === above ? Attachment.Above : -1;
}
