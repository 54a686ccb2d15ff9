import { FeatureBuffer } from '../../src/engine/syntax/feature-buffer';
import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { sentenceStyle, tagFeatures } from '../../src/engine/syntax/tagger-features';
import { PENN_TAGS } from '../../src/engine/syntax/types';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { bestOf, MARGIN, Perceptron, rivalOf } from './perceptron';
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
  const buffer = new FeatureBuffer();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { firstToken, endToken } of order) {
      const style = sentenceStyle(lexical.shape, firstToken, endToken);
      for (let i = firstToken; i < endToken; i++) {
        const sure = lexical.sure[i] as number;
        if (sure > 0) {
          tag[i] = sure - 1;
          continue;
        }
        const count = tagFeatures(lexical, tag, firstToken, endToken, style, i, buffer);
        model.score(buffer.features, count);
        const right = gold[i] as number;
        const guess = bestOf(model.scores);
        const rival = rivalOf(model.scores, right);
        if ((model.scores[right] as number) < (model.scores[rival] as number) + MARGIN)
          model.update(buffer.features, count, right, rival);
        model.tick();
        tag[i] = guess;
      }
    }
  }
  return model;
}
