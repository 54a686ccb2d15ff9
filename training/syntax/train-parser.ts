import { ARC_TEMPLATES, arcValues } from '../../src/engine/syntax/arc-features';
import { LABEL_TEMPLATES, labelValues } from '../../src/engine/syntax/label-features';
import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { ParseState, Transition } from '../../src/engine/syntax/parse-state';
import { SentenceWords } from '../../src/engine/syntax/sentence-words';
import { FeatureBuffer } from '../../src/engine/syntax/templates';
import { RELATIONS } from '../../src/engine/syntax/types';
import { goldWords, type GoldWords } from './gold-words';
import { transitionCosts } from './oracle';
import { bestOf, MARGIN, Perceptron, rivalOf } from './perceptron';
import { Random } from '../random';
import { UNKNOWN, type Treebank } from './treebank';

/** How often a wrong decision is followed rather than put right. */
const EXPLORATION = 0.9;
const ROOT = RELATIONS.indexOf('root');

export interface ParserWeights {
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
}

/** A treebank with what tagger and parser know of its tokens. */
export interface TrainingSet {
  readonly bank: Treebank;
  readonly lexical: LexicalTable;
  /** Predicted tags of all tokens. */
  readonly tag: Uint8Array;
}

/**
 * Trains the parser with a dynamic oracle: from the second epoch on it mostly follows its own decisions, right or
 * wrong, and learns what is best from there. The sentences of `silver` are divided among the epochs.
 */
export function trainParser(
  gold: TrainingSet,
  silver: TrainingSet | undefined,
  epochs: number,
  seed: number,
): ParserWeights {
  const trainer = new ParserTrainer(seed);
  const lessons = lessonsOf(gold);
  const more = silver ? lessonsOf(silver) : [];
  for (let epoch = 0; epoch < epochs; epoch++)
    trainer.epoch([...lessons, ...more.filter((_, i) => i % epochs === epoch)], epoch > 0 ? EXPLORATION : 0);
  return trainer;
}

interface Lesson {
  readonly set: TrainingSet;
  readonly gold: GoldWords;
}

function lessonsOf(set: TrainingSet): Lesson[] {
  const words = new SentenceWords();
  return set.bank.sentences.map((sentence) => ({
    set,
    gold: goldWords(set.bank, set.lexical, set.tag, sentence, words),
  }));
}

class ParserTrainer implements ParserWeights {
  readonly arcs = new Perceptron(3);
  readonly labels = new Perceptron(RELATIONS.length);
  private readonly words = new SentenceWords();
  private readonly state = new ParseState();
  private readonly buffer = new FeatureBuffer();
  private readonly costs = new Int32Array(3);
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** Goes through the lessons once. */
  epoch(lessons: Lesson[], exploration: number): void {
    this.random.shuffle(lessons);
    for (const { set, gold } of lessons) {
      const { firstToken, endToken } = gold.sentence;
      this.words.read(set.lexical, set.bank.tokens.kind, set.tag, firstToken, endToken);
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
    const { count } = ARC_TEMPLATES;
    arcValues(this.words, state, buffer.values);
    buffer.fill(ARC_TEMPLATES);
    arcs.score(buffer.keys, count);
    arcs.tick();
    transitionCosts(state, gold.head, costs);
    const right = pick(state, arcs.scores, costs, true);
    const wrong = pick(state, arcs.scores, costs, false);
    if (wrong < 0) return right;
    const lead = (arcs.scores[right] as number) - (arcs.scores[wrong] as number);
    if (lead < MARGIN) arcs.update(buffer.keys, count, right, wrong);
    return lead < 0 && this.random.next() < exploration ? wrong : right;
  }

  /** Learns the relation where the head is right, and returns the one that the parser would give. */
  private label(gold: GoldWords, head: number, dependent: number): number {
    const { labels, buffer } = this;
    const { count } = LABEL_TEMPLATES;
    labelValues(this.words, this.state, head, dependent, buffer.values);
    buffer.fill(LABEL_TEMPLATES);
    labels.score(buffer.keys, count);
    labels.scores[ROOT] = -Infinity;
    const guess = bestOf(labels.scores);
    const right = gold.relation[dependent];
    if (gold.head[dependent] !== head || right === UNKNOWN) return guess;
    labels.tick();
    const rival = rivalOf(labels.scores, right);
    if ((labels.scores[right] as number) < (labels.scores[rival] as number) + MARGIN)
      labels.update(buffer.keys, count, right, rival);
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
