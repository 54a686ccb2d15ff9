import assert from 'node:assert/strict';
import { FINE_STEPS, PLACE_OF_ZERO, STEP } from '../../../../src/engine/syntax/activation';
import { RecurrentUnits } from '../../../../src/engine/syntax/recurrent';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

describe('RecurrentUnits', () => {
  it('blend the state before with a candidate, from either side', () => {
    // One unit a direction; of each token the gates and candidates, forward and backward.
    const inputs = [
      [0.5, -0.5, 1, 2],
      [-1, 0.25, -2, 0.5],
      [2, 1, 0.75, -1],
    ] as const;
    const blend = (order: readonly number[], way: 0 | 1): number[] => {
      const states: number[] = [];
      let state = 0;
      for (const t of order) {
        const input = inputs[t] as readonly number[];
        state += sigmoid(input[way]) * (Math.tanh(input[2 + way]) - state);
        states[t] = state;
      }
      return states;
    };
    const forward = blend([0, 1, 2], 0);
    const backward = blend([2, 1, 0], 1);
    const output = new Int16Array(6);
    const sums = Float64Array.from(inputs.flat(), (x) => x / STEP + PLACE_OF_ZERO);
    new RecurrentUnits(1).run(sums, 3, output);
    for (let t = 0; t < 3; t++) {
      assert.ok(Math.abs(output[2 * t] / FINE_STEPS - forward[t]) < 0.003);
      assert.ok(Math.abs(output[2 * t + 1] / FINE_STEPS - backward[t]) < 0.003);
    }
  });

  it('take in what the neighbour before adds to forward ones, and what the one behind adds to backward ones', () => {
    // A row: own gates, own candidates, what it adds to neighbours' gates and candidates; row 1 adds a lot.
    const values = Int16Array.of(
      ...new Array<number>(8).fill(0),
      0,
      0,
      0,
      0,
      1000,
      1000,
      1000,
      1000,
      ...new Array<number>(8).fill(0),
    );
    const output = new Int16Array(6);
    new RecurrentUnits(1).runRows(values, Int32Array.of(0, 2, 1, 2, 0), 3, output);
    const isSet = Array.from(output, (state) => state > FINE_STEPS / 2);
    assert.deepEqual(isSet, [false, true, false, false, true, false]);
  });
});
