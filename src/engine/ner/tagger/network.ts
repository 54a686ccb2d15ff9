import type { FeatureSink } from './features';
import { NETWORK_PLACE, VECTOR_PLACE, type Form, type FormTable } from '../forms';
import { LABEL_COUNT } from './labels';
import { Matrix } from './matrix';
import { RowPool } from './row-pool';
import { addFormRows, WINDOW_REACH, WINDOW_SIZE, type TokenRows } from './network-rows';

/** The weights of the network; tables and matrices row by row, a row of a matrix an input. */
export interface NetworkData {
  /** How many numbers stand for a form, how many units the two layers have. */
  readonly width: number;
  readonly hidden: number;
  readonly inner: number;
  readonly hiddenBias: Float32Array;
  readonly innerBias: Float32Array;
  readonly outputBias: Float32Array;
  /** What stands for a place beyond the edge of a sentence. */
  readonly edge: Float32Array;
  readonly forms: Float32Array;
  readonly tokens: Float32Array;
  readonly window: Float32Array;
  readonly middle: Float32Array;
  readonly output: Float32Array;
}

/** Rows that are kept at most, of all forms at all places of the window: 16 MB. */
const MOST_ROWS = 30_000;
/** Log-probabilities below this are all the same. */
const LEAST_LOG = -12;

/**
 * A small network over a window of forms and over rows of the token, with two hidden layers (after Collobert et al. 2011).
 * What a form adds to the first layer from each place of the window is kept: a token costs a few additions of rows.
 */
export class NameNetwork {
  private readonly formSum: TableSum;
  private readonly tokenSum: TableSum;
  private readonly vector: Float32Array;
  private readonly hidden: Float32Array;
  private readonly inner: Float32Array;
  private readonly logs = new Float32Array(LABEL_COUNT);
  private readonly rows: RowPool;
  /** The numbers that stand for a form: asked for at one place of the window after the other. */
  private readonly vectors: RowPool;
  private readonly middle: Matrix;
  private readonly output: Matrix;
  /** A row for what is not kept, once there are too many. */
  private spare: number;
  private readonly edges = new Int32Array(WINDOW_SIZE);

  constructor(private readonly data: NetworkData) {
    this.vector = new Float32Array(data.width);
    this.hidden = new Float32Array(data.hidden);
    this.inner = new Float32Array(data.inner);
    this.formSum = new TableSum(data.forms, this.vector);
    this.tokenSum = new TableSum(data.tokens, this.hidden);
    this.rows = new RowPool(data.hidden);
    this.vectors = new RowPool(data.width);
    this.middle = new Matrix(data.middle, data.hidden, data.inner);
    this.output = new Matrix(data.output, data.inner, LABEL_COUNT);
    this.spare = this.rows.take();
  }

  /** Whether no more rows are kept: all forms should be let go before the next article. */
  get isFull(): boolean {
    return this.rows.count >= MOST_ROWS;
  }

  /** Forgets what is kept of forms, which must not be asked for again. */
  clear(): void {
    this.rows.clear();
    this.vectors.clear();
    this.spare = this.rows.take();
    this.edges.fill(0);
  }

  /**
   * The logarithms of the probabilities of the labels of token `i` of the sentence `[from, to)`; good until the next call.
   */
  score(forms: FormTable, tokenRows: TokenRows, i: number, from: number, to: number): Float32Array {
    const { hidden, inner, logs, data } = this;
    hidden.set(data.hiddenBias);
    for (let place = 0; place < WINDOW_SIZE; place++) {
      const k = i + place - WINDOW_REACH;
      const row = k < from || k >= to ? this.edgeRow(place) : this.formRow(forms.at(k), place);
      this.rows.addTo(hidden, 0, row);
    }
    tokenRows.add(i, from, to, this.tokenSum);
    inner.set(data.innerBias);
    this.middle.addProduct(hidden, inner);
    logs.set(data.outputBias);
    this.output.addProduct(inner, logs);
    return toLogs(logs);
  }

  private edgeRow(place: number): number {
    return (this.edges[place] ||= this.fill(this.rows.take(), place, this.data.edge, 0));
  }

  private formRow(form: Form, place: number): number {
    const at = NETWORK_PLACE + place;
    const known = form.rows[at];
    if (known) return known;
    const vector = this.vectorOf(form) * this.data.width;
    if (this.isFull) return this.fill(this.spare, place, this.vectors.values, vector);
    return (form.rows[at] = this.fill(this.rows.take(), place, this.vectors.values, vector));
  }

  /** The row of the numbers that stand for a form. */
  private vectorOf(form: Form): number {
    const known = form.rows[VECTOR_PLACE];
    if (known) return known;
    const row = this.vectors.take();
    this.vector.fill(0);
    addFormRows(form, this.formSum);
    this.vectors.values.set(this.vector, row * this.vector.length);
    return (form.rows[VECTOR_PLACE] = row);
  }

  /** Puts into a row what the form whose numbers begin at `from` adds to the first layer from a place of the window. */
  private fill(row: number, place: number, numbers: Float32Array, from: number): number {
    const { width, hidden, window } = this.data;
    const { values } = this.rows;
    const to = row * hidden;
    values.fill(0, to, to + hidden);
    for (let d = 0; d < width; d++) {
      const x = numbers[from + d];
      const at = (place * width + d) * hidden;
      for (let h = 0; h < hidden; h++) values[to + h] += x * window[at + h];
    }
    return row;
  }
}

/** Adds up rows of a table. */
class TableSum implements FeatureSink {
  constructor(
    private readonly table: Float32Array,
    private readonly sum: Float32Array,
  ) {}

  add(row: number): void {
    const { table, sum } = this;
    const from = row * sum.length;
    for (let k = 0; k < sum.length; k++) sum[k] += table[from + k];
  }
}

function toLogs(scores: Float32Array): Float32Array {
  let high = -Infinity;
  for (let l = 0; l < scores.length; l++) high = Math.max(high, scores[l]);
  let sum = 0;
  for (let l = 0; l < scores.length; l++) sum += Math.exp(scores[l] - high);
  const whole = high + Math.log(sum);
  for (let l = 0; l < scores.length; l++) scores[l] = Math.max(scores[l] - whole, LEAST_LOG);
  return scores;
}
