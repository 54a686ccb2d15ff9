import { LABEL_COUNT } from './labels';
import { weightsOf } from './levels';
import { FORM_ROWS, SPELLING_ROWS, TOKEN_ROWS, WINDOW_SIZE } from './network-rows';
import { NameNetwork } from './network';

const SHAPE = 5;
/** No layer is wider. */
const WIDEST = 4096;

/** The sizes of the parts of a network's file: numbers of four bytes, and arrays of levels, each with a step of its own. */
export interface NetworkSizes {
  /** Biases of the two layers and of the labels, and what stands for a place beyond the edge. */
  readonly floats: readonly number[];
  /** Rows of words and affixes, the other rows of forms, rows of tokens; window, middle, output. */
  readonly levels: readonly number[];
}

/** @returns undefined for a shape that no network of these inputs has */
export function networkSizes(shape: ArrayLike<number>): NetworkSizes | undefined {
  const [forms = 0, tokens = 0, width = 0, hidden = 0, inner = 0] = Array.from(shape);
  if (forms !== FORM_ROWS || tokens !== TOKEN_ROWS || Math.max(width, hidden, inner) > WIDEST) return;
  return {
    floats: [hidden, inner, LABEL_COUNT, width],
    levels: [
      SPELLING_ROWS * width,
      (FORM_ROWS - SPELLING_ROWS) * width,
      TOKEN_ROWS * hidden,
      WINDOW_SIZE * width * hidden,
      hidden * inner,
      inner * LABEL_COUNT,
    ],
  };
}

/**
 * Reads the bytes of a network as `training/names/attach-network.ts` writes them: rows of forms and tokens and widths, steps,
 * numbers of four bytes, then levels.
 *
 * @returns undefined where the bytes are none, or of a network with other inputs
 */
export function decodeNetwork(bytes: Uint8Array): NameNetwork | undefined {
  if (bytes.length < 4 * SHAPE) return undefined;
  const { buffer } = Uint8Array.from(bytes);
  const shape = new Uint32Array(buffer, 0, SHAPE);
  const sizes = networkSizes(shape);
  if (!sizes) return undefined;
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b);
  const head = SHAPE + sizes.levels.length;
  if (bytes.length !== 4 * (head + sum(sizes.floats)) + sum(sizes.levels)) return undefined;
  let at = 4 * SHAPE;
  const takeFloats = (count: number): Float32Array => {
    at += 4 * count;
    return new Float32Array(buffer, at - 4 * count, count);
  };
  const steps = takeFloats(sizes.levels.length);
  const [hiddenBias, innerBias, outputBias, edge] = sizes.floats.map(takeFloats) as [F, F, F, F];
  const [spelling, kinds, tokens, window, middle, output] = sizes.levels.map((count, k) => {
    at += count;
    return weightsOf(new Int8Array(buffer, at - count, count), steps[k]);
  }) as [F, F, F, F, F, F];
  const forms = new Float32Array(spelling.length + kinds.length);
  forms.set(spelling);
  forms.set(kinds, spelling.length);
  const [width, hidden, inner] = [edge.length, hiddenBias.length, innerBias.length];
  const layers = { hiddenBias, innerBias, outputBias, edge, window, middle, output };
  return new NameNetwork({ width, hidden, inner, forms, tokens, ...layers });
}

type F = Float32Array;
