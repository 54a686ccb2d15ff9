import { LABEL_COUNT } from './labels';
import { FORM_ROWS, TOKEN_ROWS, WINDOW_SIZE } from './network-rows';
import { NameNetwork } from './network';

const HEADER_BYTES = 4 * 5;
const SCALES = 5;
/** No layer is wider. */
const WIDEST = 4096;

/**
 * Reads the bytes of a network as `training/names/network.py` writes them: rows of forms and tokens and widths, scales,
 * numbers of four bytes, then bytes.
 *
 * @returns undefined where the bytes are none, or of a network with other inputs
 */
export function decodeNetwork(bytes: Uint8Array): NameNetwork | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const { buffer } = Uint8Array.from(bytes);
  const [formRows, tokenRows, width, hidden, inner] = new Uint32Array(buffer, 0, 5) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (formRows !== FORM_ROWS || tokenRows !== TOKEN_ROWS) return undefined;
  if (Math.max(width, hidden, inner) > WIDEST) return undefined;
  const floats = SCALES + hidden + inner + LABEL_COUNT + width;
  const sizes = [
    FORM_ROWS * width,
    TOKEN_ROWS * hidden,
    WINDOW_SIZE * width * hidden,
    hidden * inner,
    inner * LABEL_COUNT,
  ];
  let at = HEADER_BYTES;
  if (bytes.length !== at + 4 * floats + sizes.reduce((a, b) => a + b)) return undefined;
  const takeFloats = (count: number): Float32Array => {
    const array = new Float32Array(buffer, at, count);
    at += 4 * count;
    return array;
  };
  const takeBytes = (k: number): Uint8Array => {
    const size = sizes[k] as number;
    at += size;
    return new Uint8Array(buffer, at - size, size);
  };
  return new NameNetwork({
    width,
    hidden,
    inner,
    scales: takeFloats(SCALES),
    hiddenBias: takeFloats(hidden),
    innerBias: takeFloats(inner),
    outputBias: takeFloats(LABEL_COUNT),
    edge: takeFloats(width),
    forms: takeBytes(0),
    tokens: takeBytes(1),
    window: takeBytes(2),
    middle: takeBytes(3),
    output: takeBytes(4),
  });
}
