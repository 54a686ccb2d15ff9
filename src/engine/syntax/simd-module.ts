/**
 * A WebAssembly module that multiplies a matrix with four vectors, eight numbers an instruction. Written out, since it is
 * one loop in another: no tool has to be there to build it.
 */

/** Numbers that one instruction multiplies. */
export const LANES = 8;
/** Bytes of a page of memory. */
export const PAGE = 1 << 16;

/** What the module exports. */
export interface SimdModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  /**
   * Writes the products of `rows` rows of 16-bit numbers with four vectors of them, of `size` bytes each, one behind the
   * other: four 32-bit numbers a row.
   *
   * @param weights address of the first row, `vectors` that of the first vector, `sums` that of the first product
   */
  readonly multiply: (weights: number, vectors: number, sums: number, size: number, rows: number) => void;
}

/** @returns the module with so many pages of memory; undefined where this machine does not run it */
export function simdModule(pages: number): SimdModule | undefined {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assembled(pages)));
    return exports as unknown as SimdModule;
  } catch {
    return undefined;
  }
}

/** Locals of the function: its parameters, then its variables. */
const [WEIGHTS, VECTORS, SUMS, SIZE, ROWS, AT, A, B, C, D, ROW] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const PARAMETERS = 5;
const I32 = 0x7f;
const V128 = 0x7b;

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
/** A number of 32 bits that fits six. */
const small = (value: number): number[] => [0x41, value & 0x7f];
const ADD = [0x6a];
const LESS = [0x49];
/** Goes on with the loop while the number before is not zero. */
const AGAIN = [0x0d, 0];
const loop = (...body: readonly number[][]): number[] => [0x03, 0x40, ...body.flat(), 0x0b];

const vector = (code: number, ...rest: readonly number[]): number[] => [0xfd, ...unsigned(code), ...rest];
const LOAD = vector(0, 0, 0);
const STORE = vector(11, 0, 0);
const ZEROS = vector(12, ...new Array<number>(16).fill(0));
/** Products of eight 16-bit numbers, added in pairs. */
const DOT = vector(0xba);
const ADD_VECTORS = vector(0xae);
/** Four of the eight 32-bit numbers of two vectors. */
const pick = (...lanes: readonly number[]): number[] =>
  vector(13, ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)));

/** Adds the products of eight numbers of a row and of one vector to a variable. */
const addProducts = (sum: number, place: number): number[] =>
  [
    ...[get(sum), get(VECTORS), get(AT), ADD],
    ...Array.from({ length: place }, () => [...get(SIZE), ...ADD]),
    ...[LOAD, get(ROW), DOT, ADD_VECTORS, set(sum)],
  ].flat();

/** Adds what the first and the second lanes of both vectors name. */
const addPicked = (a: number, b: number, first: readonly number[], second: readonly number[]): number[] =>
  [get(a), get(b), pick(...first), get(a), get(b), pick(...second), ADD_VECTORS].flat();

const BODY: readonly number[] = loop(
  ...[A, B, C, D].map((sum) => [...ZEROS, ...set(sum)]),
  [...small(0), ...set(AT)],
  loop(
    [get(WEIGHTS), get(AT), ADD, LOAD, set(ROW)].flat(),
    ...[A, B, C, D].map(addProducts),
    [get(AT), small(2 * LANES), ADD, tee(AT), get(SIZE), LESS, AGAIN].flat(),
  ),
  // The four numbers of each sum become one: first two of them, side by side for two sums.
  [...addPicked(A, B, [0, 4, 1, 5], [2, 6, 3, 7]), ...set(A)],
  [...addPicked(C, D, [0, 4, 1, 5], [2, 6, 3, 7]), ...set(C)],
  [...get(SUMS), ...addPicked(A, C, [0, 1, 4, 5], [2, 3, 6, 7]), ...STORE],
  [get(SUMS), small(16), ADD, set(SUMS)].flat(),
  [get(WEIGHTS), get(SIZE), ADD, set(WEIGHTS)].flat(),
  [get(ROWS), small(-1), ADD, tee(ROWS), AGAIN].flat(),
);

function assembled(pages: number): Uint8Array {
  const variables = [2, 1, I32, 5, V128];
  const code = [...variables, ...BODY, 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, PARAMETERS, ...new Array<number>(PARAMETERS).fill(I32), 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...exported('memory', 2), ...exported('multiply', 0)]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

/** The first memory (2) or function (0) under a name. */
function exported(name: string, kind: number): number[] {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0)), kind, 0];
}

/** A number in the bytes of LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
