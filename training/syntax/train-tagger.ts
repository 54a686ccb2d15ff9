import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { MAX_TAG_FEATURES, tagFeatures } from '../../src/engine/syntax/tagger-features';
import { PENN_TAGS } from '../../src/engine/syntax/types';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { Perceptron } from './perceptron';
import { random, shuffle } from './random';

/** Trains a tagger on the given sentences, always on its own predictions of the tags before. */
export function trainTagger(
  lexical: LexicalTable,
  gold: Uint8Array,
  sentences: readonly Sentence[],
  epochs: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(PENN_TAGS.length);
  const next = random(seed);
  const order = [...sentences];
  const tag = new Uint8Array(gold.length);
  const features = new Int32Array(MAX_TAG_FEATURES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { firstToken, endToken } of order) {
      for (let i = firstToken; i < endToken; i++) {
        const count = tagFeatures(lexical, tag, firstToken, endToken, i, features);
        model.score(features, count);
        const guess = bestOf(model.scores);
        if (guess !== gold[i]) model.update(features, count, gold[i] as number, guess);
        model.tick();
        tag[i] = guess;
      }
    }
  }
  return model;
}

export function bestOf(scores: Float64Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
