import { ALL_LABELS, LABEL_COUNT } from '../../src/engine/ner/tagger/labels';
import { Viterbi } from '../../src/engine/ner/tagger/viterbi';
import type { Dataset } from './dataset';
import { Random } from '../random';

/** What has been learnt, before most of it is left out. */
export interface DenseWeights {
  /** Hashes of the features. */
  readonly features: Int32Array;
  /** `LABEL_COUNT` weights for each feature, in order. */
  readonly rows: Float32Array;
  /** Score of label `b` behind label `a` at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
}

/** How the perceptron learns. */
export interface PerceptronSettings {
  readonly epochs: number;
  /** Share of the features that are left out at random at each visit. */
  readonly dropout: number;
  /** By how much the right label must win. */
  readonly margin: number;
  readonly seed: number;
}

/**
 * Averaged structured perceptron (Collins 2002) with cost-augmented decoding and feature dropout. Where a corpus leaves a
 * token's label open, the best path through the labels that it allows stands for the gold one.
 */
export function trainPerceptron(
  data: Dataset,
  settings: PerceptronSettings,
  log: (line: string) => void,
): DenseWeights {
  const trainer = new Trainer(data, settings);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const started = Date.now();
    const wrong = trainer.epoch();
    log(
      `epoch ${epoch}: ${wrong} of ${data.allowed.length} labels wrong, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  return trainer.averaged();
}

class Trainer {
  private readonly weights: Float32Array;
  private readonly totals: Float32Array;
  private readonly transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  private readonly transitionTotals = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  private readonly random: Random;
  private readonly viterbi = new Viterbi();
  private readonly order: number[];
  private step = 1;
  private active = new Int32Array(1 << 16);

  constructor(
    private readonly data: Dataset,
    private readonly settings: PerceptronSettings,
  ) {
    this.weights = new Float32Array(data.vocabulary.length * LABEL_COUNT);
    this.totals = new Float32Array(data.vocabulary.length * LABEL_COUNT);
    this.random = new Random(settings.seed);
    this.order = Array.from({ length: data.stretchStart.length - 1 }, (_, i) => i);
  }

  epoch(): number {
    this.random.shuffle(this.order);
    let wrong = 0;
    for (const stretch of this.order) {
      wrong += this.visit(stretch);
      this.step++;
    }
    return wrong;
  }

  private visit(stretch: number): number {
    const first = this.data.stretchStart[stretch];
    const count = this.data.stretchStart[stretch + 1] - first;
    const starts = new Int32Array(count + 1);
    const scores = this.score(first, count, starts);
    const allowed = this.data.allowed.subarray(first, first + count);
    const gold = new Uint8Array(count);
    this.viterbi.decode(scores, this.transitions, count, gold, allowed);
    for (let k = 0; k < count; k++)
      for (let l = 0; l < LABEL_COUNT; l++)
        if (l !== gold[k] && (allowed[k] & ALL_LABELS) !== ALL_LABELS)
          scores[k * LABEL_COUNT + l] += this.settings.margin;
    const guess = new Uint8Array(count);
    this.viterbi.decode(scores, this.transitions, count, guess);
    let wrong = 0;
    let before = 0;
    let goldBefore = 0;
    const rate = this.data.stretchWeight[stretch];
    for (let k = 0; k < count; k++) {
      const right = gold[k];
      const label = guess[k];
      if (right !== label) {
        wrong++;
        this.update(starts[k], starts[k + 1], right, label, rate);
      }
      if (right !== label || before !== goldBefore) {
        this.move(goldBefore * LABEL_COUNT + right, rate);
        this.move(before * LABEL_COUNT + label, -rate);
      }
      before = label;
      goldBefore = right;
    }
    return wrong;
  }

  private move(transition: number, by: number): void {
    this.transitions[transition] += by;
    this.transitionTotals[transition] += by * this.step;
  }

  /** Scores of a stretch by a random choice of its features, which is left in `active`. */
  private score(first: number, count: number, starts: Int32Array): Float32Array {
    const { features, featureStart } = this.data;
    const { weights } = this;
    const scores = new Float32Array(count * LABEL_COUNT);
    const needed = featureStart[first + count] - featureStart[first];
    if (this.active.length < needed) this.active = new Int32Array(needed * 2);
    const { active } = this;
    const keep = 1 - this.settings.dropout;
    let used = 0;
    for (let k = 0; k < count; k++) {
      starts[k] = used;
      const row = k * LABEL_COUNT;
      for (let f = featureStart[first + k]; f < featureStart[first + k + 1]; f++) {
        const feature = features[f];
        if (feature < 0 || this.random.next() >= keep) continue;
        active[used++] = feature;
        const at = feature * LABEL_COUNT;
        for (let l = 0; l < LABEL_COUNT; l++) scores[row + l] += weights[at + l];
      }
    }
    starts[count] = used;
    return scores;
  }

  private update(from: number, to: number, right: number, wrong: number, rate: number): void {
    const { active, weights, totals } = this;
    const late = rate * this.step;
    for (let a = from; a < to; a++) {
      const at = active[a] * LABEL_COUNT;
      weights[at + right] += rate;
      weights[at + wrong] -= rate;
      totals[at + right] += late;
      totals[at + wrong] -= late;
    }
  }

  averaged(): DenseWeights {
    const keep = 1 - this.settings.dropout;
    const average = (weights: Float32Array, totals: Float32Array, scale: number): Float32Array =>
      weights.map((w, i) => (w - totals[i] / this.step) * scale);
    return {
      features: this.data.vocabulary,
      rows: average(this.weights, this.totals, keep),
      transitions: average(this.transitions, this.transitionTotals, 1),
    };
  }
}
