import { MOST } from './activation';
import { BLOCK, type DenseLayer } from './dense-layer';
import { mix } from './hash';
import type { LexicalTable } from './lexical';
import { FORM_ROWS, formRows } from './network-rows';

/** Forms that are kept at most: with rows of 512 numbers, 16 MB. */
const MOST_FORMS = 16_000;
const SLOTS = 1 << 15;
const FIRST_FORMS = 512;

/**
 * What each form adds to the first layer of the network: a row of whole numbers of steps, made when a form is first seen
 * and then kept. Row 0, of no form, is zero.
 */
export class FormRowPool {
  /** The rows, one behind the other. */
  values: Int16Array;
  private count = 1;
  /** Two hashes of what is in each slot, and its row; 0 where the slot is empty. */
  private readonly forms = new Int32Array(SLOTS);
  private readonly others = new Int32Array(SLOTS);
  private readonly rowOf = new Int32Array(SLOTS);
  private readonly tableRows = new Int32Array(FORM_ROWS);
  private pending = 0;

  /**
   * @param table vectors of whole numbers, one for each row of `network-rows.ts`
   * @param layer the first layer of the network, whose outputs are in steps; for a block of vectors
   */
  constructor(
    private readonly table: Int8Array,
    private readonly layer: DenseLayer,
  ) {
    this.values = new Int16Array(FIRST_FORMS * layer.outputs);
  }

  /** Makes room for `forms` more, if need be by forgetting all that are kept: their rows must not be used again. */
  reserve(forms: number): void {
    if (this.count + forms > MOST_FORMS) {
      this.count = 1;
      this.rowOf.fill(0);
    }
    const { outputs } = this.layer;
    if ((this.count + forms + BLOCK) * outputs <= this.values.length) return;
    const larger = new Int16Array(2 * (this.count + forms + BLOCK) * outputs);
    larger.set(this.values);
    this.values = larger;
  }

  /** Writes the rows of the tokens `[first, end)`, for which there is room, to `rows`. */
  find(lexical: LexicalTable, first: number, end: number, rows: Int32Array): void {
    for (let i = first; i < end; i++) rows[i - first] = this.row(lexical, i);
    this.flush();
  }

  private row(lexical: LexicalTable, i: number): number {
    const form = lexical.form[i];
    const other = mix(mix(lexical.suffix4[i], lexical.prefix[i]), lexical.shape[i]);
    let slot = mix(form, other) & (SLOTS - 1);
    while (this.rowOf[slot] !== 0) {
      if (this.forms[slot] === form && this.others[slot] === other) return this.rowOf[slot];
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.forms[slot] = form;
    this.others[slot] = other;
    this.addPending(lexical, i);
    return (this.rowOf[slot] = this.count++);
  }

  /** Sums up the vectors of a new form; its row is made together with those of others. */
  private addPending(lexical: LexicalTable, i: number): void {
    const { table, tableRows } = this;
    const { inputs, input: sums } = this.layer;
    if (this.pending === BLOCK) this.flush();
    const to = this.pending++ * inputs;
    sums.fill(0, to, to + inputs);
    formRows(lexical, i, tableRows);
    for (const row of tableRows) {
      if (row === 0) continue;
      for (let k = 0; k < inputs; k++) sums[to + k] += table[row * inputs + k];
    }
  }

  /** Makes the rows of the forms seen last. */
  private flush(): void {
    const { pending, values, layer } = this;
    if (pending === 0) return;
    layer.apply(pending);
    const to = (this.count - pending) * layer.outputs;
    for (let k = 0; k < pending * layer.outputs; k++) {
      const steps = Math.round(layer.values[k]);
      values[to + k] = Math.max(-MOST / 2, Math.min(MOST / 2, steps));
    }
    this.pending = 0;
  }
}
