import { arcFeatures, MAX_ARC_FEATURES, type TaggedWords } from '../../src/engine/syntax/arc-features';
import { labelFeatures, MAX_LABEL_FEATURES } from '../../src/engine/syntax/label-features';
import { ParseState, Transition } from '../../src/engine/syntax/parse-state';
import { RELATIONS } from '../../src/engine/syntax/types';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { projectivize, transitionCosts } from './oracle';
import { Perceptron } from './perceptron';
import { random, shuffle } from './random';
import { bestOf } from './train-tagger';

const ROOT = RELATIONS.indexOf('root');

export interface ParserWeights {
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
}

/**
 * Trains the parser with a dynamic oracle: from the second epoch on it mostly follows its own decisions, right or
 * wrong, and learns what is best from there.
 */
export function trainParser(
  words: TaggedWords,
  gold: { readonly head: Int32Array; readonly relation: Uint8Array },
  sentences: readonly Sentence[],
  epochs: number,
  seed: number,
): ParserWeights {
  const arcs = new Perceptron(3);
  const labels = new Perceptron(RELATIONS.length);
  const next = random(seed);
  const heads = projectiveHeads(gold.head, sentences);
  const order = [...sentences];
  const state = new ParseState(new Int32Array(gold.head.length), new Uint8Array(gold.head.length));
  const features = new Int32Array(MAX_ARC_FEATURES);
  const labelBuffer = new Int32Array(MAX_LABEL_FEATURES);
  const costs = new Int32Array(3);

  const label = (head: number, dependent: number): number => {
    const count = labelFeatures(words, state, head, dependent, labelBuffer);
    labels.score(labelBuffer, count);
    labels.scores[ROOT] = -Infinity;
    const guess = bestOf(labels.scores);
    if (heads[dependent] === head) {
      const right = gold.relation[dependent] as number;
      if (guess !== right) labels.update(labelBuffer, count, right, guess);
      labels.tick();
    }
    return guess;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { firstToken, endToken } of order) {
      state.begin(firstToken, endToken);
      while (!state.done) {
        let transition: number;
        if (state.next === endToken) transition = Transition.Right;
        else if (state.depth === 0) transition = Transition.Shift;
        else {
          const count = arcFeatures(words, state, features);
          arcs.score(features, count);
          transitionCosts(state, heads, costs);
          const guess = pick(state, arcs.scores, undefined);
          const right = pick(state, arcs.scores, costs);
          if ((costs[guess] as number) > (costs[right] as number)) arcs.update(features, count, right, guess);
          arcs.tick();
          transition = epoch > 0 && next() < 0.9 ? guess : right;
        }
        if (transition === Transition.Shift) state.shift();
        else if (transition === Transition.Left) state.attachLeft(label(state.next, state.top(0)));
        else state.attachRight(label(state.top(1), state.top(0)));
      }
    }
  }
  return { arcs, labels };
}

/** The best allowed transition; among those of least cost where `costs` are given. */
function pick(state: ParseState, scores: Float64Array, costs: Int32Array | undefined): number {
  let winner = -1;
  for (let t = 0; t < 3; t++) {
    if (!state.allows(t)) continue;
    const cheaper = costs && winner >= 0 ? (costs[winner] as number) - (costs[t] as number) : 0;
    if (winner < 0 || cheaper > 0 || (cheaper === 0 && (scores[t] as number) > (scores[winner] as number)))
      winner = t;
  }
  return winner;
}

function projectiveHeads(gold: Int32Array, sentences: readonly Sentence[]): Int32Array {
  const heads = gold.slice();
  for (const { firstToken, endToken } of sentences) projectivize(heads, firstToken, endToken);
  return heads;
}
