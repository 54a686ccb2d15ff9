import { fineSteps, MOST, placeOf, SIGMOID, TANH } from './activation';

/**
 * Minimal gated recurrent units (Feng et al. 2024), in both directions: gates and candidates come from the input alone, so
 * that a step costs one blend a unit. States are written as whole numbers of −511 to 511, forward ones first.
 */
export class RecurrentUnits {
  private readonly state: Float64Array;

  /** @param units units of each direction */
  constructor(readonly units: number) {
    this.state = new Float64Array(units);
  }

  /**
   * Runs over the rows of forms. A row has the gates (forward, backward) and candidates (the same) of its own place, then
   * what it adds to those of its neighbours: behind it for the forward ones, before it for the backward ones.
   *
   * @param rows the row of each token, with a row of zeros on either side: token t is `rows[t + 1]`
   */
  runRows(values: Int16Array, rows: Int32Array, count: number, output: Int16Array): void {
    const { units, state } = this;
    const width = 8 * units;
    for (let way = 0; way < 2; way++) {
      state.fill(0);
      const shift = way * units;
      for (let step = 0; step < count; step++) {
        const t = way === 0 ? step : count - 1 - step;
        const gate = rows[t + 1] * width + shift;
        const near = rows[way === 0 ? t : t + 2] * width + 4 * units + shift;
        const to = t * 2 * units + shift;
        for (let u = 0; u < units; u++) {
          const z = SIGMOID[MOST + values[gate + u] + values[near + u]];
          const c = TANH[MOST + values[gate + 2 * units + u] + values[near + 2 * units + u]];
          output[to + u] = fineSteps((state[u] += z * (c - state[u])));
        }
      }
    }
  }

  /**
   * Runs over what a layer makes of the states before: gates (forward, backward), then candidates.
   *
   * @param sums steps and `PLACE_OF_ZERO`
   */
  run(sums: Float64Array, count: number, output: Int16Array): void {
    const { units, state } = this;
    const width = 4 * units;
    for (let way = 0; way < 2; way++) {
      state.fill(0);
      for (let step = 0; step < count; step++) {
        const t = way === 0 ? step : count - 1 - step;
        const gate = t * width + way * units;
        const to = t * 2 * units + way * units;
        for (let u = 0; u < units; u++) {
          const z = SIGMOID[placeOf(sums[gate + u])];
          const c = TANH[placeOf(sums[gate + 2 * units + u])];
          output[to + u] = fineSteps((state[u] += z * (c - state[u])));
        }
      }
    }
  }
}
