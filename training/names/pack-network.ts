import { WEIGHT_LEVELS } from '../../src/engine/ner/tagger/levels';
import { networkSizes } from '../../src/engine/ner/tagger/network-file';

/**
 * Steps in parts of the root mean square of an array's weights. A token sums up some fifteen rows of forms at each place: what is off in those of
 * words and affixes, thousands that are met now and then, evens out; what is off in the few others is met everywhere.
 */
const STEPS = { spelling: 0.3, kinds: 0.1, tokens: 0.15 };

/**
 * The bytes of a network, which `src/engine/ner/tagger/network-file.ts` reads, from what `network.py` writes: its shape, then all of
 * its weights as numbers of four bytes. Rows of tables are rounded to so few levels as change nothing that can be measured, the
 * matrices to as many as a byte has.
 */
export function packNetwork(learnt: Uint8Array): Uint8Array {
  const { buffer } = Uint8Array.from(learnt);
  const shape = new Uint32Array(buffer, 0, 5);
  const sizes = networkSizes(shape);
  if (!sizes) throw new Error('the network has other inputs than this engine gives');
  const floats = sizes.floats.reduce((a, b) => a + b);
  let at = shape.byteLength + 4 * floats;
  const arrays = sizes.levels.map((count, k) => {
    const weights = new Float32Array(buffer, at, count);
    at += 4 * count;
    return round(weights, [STEPS.spelling, STEPS.kinds, STEPS.tokens][k] ?? 0);
  });
  return Buffer.concat([
    new Uint8Array(buffer, 0, shape.byteLength),
    Buffer.from(Float32Array.from(arrays, ({ step }) => step).buffer),
    new Uint8Array(buffer, shape.byteLength, 4 * floats),
    ...arrays.map(({ levels }) => Buffer.from(levels.buffer)),
  ]);
}

/** Levels of weights, `part` of their root mean square apart, but no finer than a byte can tell. */
function round(weights: Float32Array, part: number): { readonly step: number; readonly levels: Int8Array } {
  let squares = 0;
  let most = 0;
  for (const w of weights) {
    squares += w * w;
    most = Math.max(most, Math.abs(w));
  }
  const step = Math.max(part * Math.sqrt(squares / weights.length), most / WEIGHT_LEVELS);
  return { step, levels: Int8Array.from(weights, (w) => Math.round(w / step)) };
}
