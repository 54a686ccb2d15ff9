import { arcFeatures } from '../../src/engine/syntax/arc-features';
import { FeatureBuffer } from '../../src/engine/syntax/feature-buffer';
import { labelFeatures } from '../../src/engine/syntax/label-features';
import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { ParseState, Transition } from '../../src/engine/syntax/parse-state';
import { SentenceWords } from '../../src/engine/syntax/sentence-words';
import { RELATIONS } from '../../src/engine/syntax/types';
import { goldWords, type GoldWords } from './gold-words';
import { transitionCosts } from './oracle';
import { bestOf, MARGIN, Perceptron, rivalOf } from './perceptron';
import { random, shuffle } from './random';
import type { Treebank } from './treebank';

/** How often a wrong decision is followed rather than put right. */
const EXPLORATION = 0.9;
const ROOT = RELATIONS.indexOf('root');

export interface ParserWeights {
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
}

/**
 * Trains the parser with a dynamic oracle: from the second epoch on it mostly follows its own decisions, right or
 * wrong, and learns what is best from there.
 *
 * @param tag predicted tags of all tokens
 */
export function trainParser(
  bank: Treebank,
  lexical: LexicalTable,
  tag: Uint8Array,
  epochs: number,
  seed: number,
): ParserWeights {
  const trainer = new ParserTrainer(bank, lexical, tag, seed);
  for (let epoch = 0; epoch < epochs; epoch++) trainer.epoch(epoch > 0 ? EXPLORATION : 0);
  return trainer;
}

class ParserTrainer implements ParserWeights {
  readonly arcs = new Perceptron(3);
  readonly labels = new Perceptron(RELATIONS.length);
  private readonly words = new SentenceWords();
  private readonly state = new ParseState();
  private readonly buffer = new FeatureBuffer();
  private readonly costs = new Int32Array(3);
  private readonly order: GoldWords[];
  private readonly next: () => number;

  constructor(
    private readonly bank: Treebank,
    private readonly lexical: LexicalTable,
    private readonly tag: Uint8Array,
    seed: number,
  ) {
    this.next = random(seed);
    this.order = bank.sentences.map((sentence) => goldWords(bank, lexical, tag, sentence, this.words));
  }

  /** Goes through all sentences once. */
  epoch(exploration: number): void {
    shuffle(this.order, this.next);
    for (const gold of this.order) {
      const { firstToken, endToken } = gold.sentence;
      this.words.read(this.lexical, this.bank.tokens.kind, this.tag, firstToken, endToken);
      this.learn(gold, exploration);
    }
  }

  private learn(gold: GoldWords, exploration: number): void {
    const { state } = this;
    state.begin(this.words.count);
    while (!state.done) {
      const transition = this.transition(gold, exploration);
      if (transition === Transition.Shift) state.shift();
      else if (transition === Transition.Left) state.attachLeft(this.label(gold, state.next, state.top(0)));
      else state.attachRight(this.label(gold, state.top(1), state.top(0)));
    }
  }

  /** Learns from the configuration and returns the transition to go on with. */
  private transition(gold: GoldWords, exploration: number): number {
    const { state, arcs, buffer, costs } = this;
    if (state.next === state.end) return Transition.Right;
    if (state.depth === 0) return Transition.Shift;
    const count = arcFeatures(this.words, state, buffer);
    arcs.score(buffer.features, count);
    arcs.tick();
    transitionCosts(state, gold.head, costs);
    const right = pick(state, arcs.scores, costs, true);
    const wrong = pick(state, arcs.scores, costs, false);
    if (wrong < 0) return right;
    const lead = (arcs.scores[right] as number) - (arcs.scores[wrong] as number);
    if (lead < MARGIN) arcs.update(buffer.features, count, right, wrong);
    return lead < 0 && this.next() < exploration ? wrong : right;
  }

  /** Learns the relation where the head is right, and returns the one that the parser would give. */
  private label(gold: GoldWords, head: number, dependent: number): number {
    const { labels, buffer } = this;
    const count = labelFeatures(this.words, this.state, head, dependent, buffer);
    labels.score(buffer.features, count);
    labels.scores[ROOT] = -Infinity;
    const guess = bestOf(labels.scores);
    if (gold.head[dependent] !== head) return guess;
    labels.tick();
    const right = gold.relation[dependent] as number;
    const rival = rivalOf(labels.scores, right);
    if ((labels.scores[right] as number) < (labels.scores[rival] as number) + MARGIN)
      labels.update(buffer.features, count, right, rival);
    return guess;
  }
}

/** The best allowed transition of those that cost least, or of the others; -1 where there is none. */
function pick(state: ParseState, scores: Float64Array, costs: Int32Array, cheapest: boolean): number {
  let least = Infinity;
  for (let t = 0; t < 3; t++) if (state.allows(t)) least = Math.min(least, costs[t] as number);
  let winner = -1;
  for (let t = 0; t < 3; t++) {
    if (!state.allows(t) || ((costs[t] as number) === least) !== cheapest) continue;
    if (winner < 0 || (scores[t] as number) > (scores[winner] as number)) winner = t;
  }
  return winner;
}
