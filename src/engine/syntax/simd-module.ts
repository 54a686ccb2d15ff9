/**
 * A WebAssembly module that multiplies a matrix with four vectors, eight numbers an instruction, and brings the products to
 * scale. Written out, since it is one loop in another: no tool has to be there to build it.
 */

/** Numbers that one instruction multiplies. */
export const LANES = 8;
/** Bytes of a page of memory. */
export const PAGE = 1 << 16;

/** What a module is made for. */
interface SimdLayout {
  /** Pages of memory; the matrix stands at its beginning, a row of 16-bit numbers an output. */
  readonly pages: number;
  /** Numbers of a row: whole instructions; and rows, of which there are two at least. */
  readonly inputs: number;
  readonly outputs: number;
  /** Addresses of the scale and of the bias of each output, doubles. */
  readonly scales: number;
  readonly biases: number;
}

/** What the module exports. */
export interface SimdModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Writes the outputs of the four vectors at an address, one behind the other, as doubles to another. */
  readonly apply: (vectors: number, values: number) => void;
}

/** @returns the module; undefined where this machine does not run it */
export function simdModule(layout: SimdLayout): SimdModule | undefined {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assembled(layout)));
    return exports as unknown as SimdModule;
  } catch {
    return undefined;
  }
}

/** Locals of the function: its parameters, then its variables. */
const [VECTORS, VALUES, AT, WEIGHTS, OUTPUT, VECTOR, FIRST, SECOND, SUMS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
const PARAMETERS = 2;
const ADDRESSES = 3;
const VARIABLES = 11;
const I32 = 0x7f;
const V128 = 0x7b;
/** Vectors of a block, and rows that are multiplied with them at once. */
const PLACES = [0, 1, 2, 3] as const;
const ROWS = [0, 1] as const;

type Code = readonly number[];

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const LESS: Code = [0x49];
/** Goes on with the loop while the number before is not zero. */
const AGAIN: Code = [0x0d, 0];
const code = (...parts: readonly Code[]): Code => parts.flat();
const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0b];
const increase = (local: number, by: number): Code => code(get(local), constant(by), ADD, set(local));

const vector = (instruction: number, ...rest: Code): Code => [0xfd, ...unsigned(instruction), ...rest];
const load = (offset: number): Code => vector(0, 0, ...unsigned(offset));
/** The double at an address, twice. */
const loadTwice = (offset: number): Code => vector(10, 0, ...unsigned(offset));
/** Stores one of two doubles. */
const storeLane = (offset: number, lane: number): Code => vector(0x5b, 0, ...unsigned(offset), lane);
const ZEROS = vector(12, ...new Array<number>(16).fill(0));
/** Products of eight 16-bit numbers, added in pairs. */
const DOT = vector(0xba);
const ADD_VECTORS = vector(0xae);
const MULTIPLY_DOUBLES = vector(0xf2);
const ADD_DOUBLES = vector(0xf0);
/** The first two of four whole numbers as doubles. */
const TO_DOUBLES = vector(0xfe);
/** Four of the eight 32-bit numbers of two vectors. */
const pick = (...lanes: Code): Code =>
  vector(13, ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)));

/** The variable in which the products of a row and a vector are added up. */
const sumOf = (row: number, place: number): number => SUMS + row * PLACES.length + place;

/** Adds what the first and the second lanes of both vectors name. */
const addPicked = (a: number, b: number, first: Code, second: Code): Code =>
  code(get(a), get(b), pick(...first), get(a), get(b), pick(...second), ADD_VECTORS);

/** Multiplies eight numbers of both rows and of each vector. */
function addProducts(size: number): Code {
  return code(
    code(get(WEIGHTS), load(0), set(FIRST), get(WEIGHTS), load(size), set(SECOND)),
    ...PLACES.flatMap((place) => [
      code(get(AT), load(place * size), set(VECTOR)),
      ...ROWS.map((row) => {
        const sum = sumOf(row, place);
        return code(get(sum), get(VECTOR), get(row === 0 ? FIRST : SECOND), DOT, ADD_VECTORS, set(sum));
      }),
    ]),
  );
}

/** Makes one number of each sum of a row, brings them to scale, and writes them to the values of their vectors. */
function writeRow(row: number, { outputs, scales, biases }: SimdLayout): Code {
  const [a, b, c, d] = PLACES.map((place) => sumOf(row, place)) as [number, number, number, number];
  const number = 8 * row;
  const scaled = code(
    code(TO_DOUBLES, get(OUTPUT), loadTwice(scales + number), MULTIPLY_DOUBLES),
    code(get(OUTPUT), loadTwice(biases + number), ADD_DOUBLES, set(VECTOR)),
  );
  const write = (place: number): Code =>
    code(get(VALUES), get(VECTOR), storeLane(place * 8 * outputs + number, place % 2));
  return code(
    // First two of four numbers, side by side for two sums.
    code(addPicked(a, b, [0, 4, 1, 5], [2, 6, 3, 7]), set(a)),
    code(addPicked(c, d, [0, 4, 1, 5], [2, 6, 3, 7]), set(c)),
    code(addPicked(a, c, [0, 1, 4, 5], [2, 3, 6, 7]), tee(a), scaled, write(0), write(1)),
    code(get(a), get(a), pick(2, 3, 2, 3), scaled, write(2), write(3)),
  );
}

function bodyOf(layout: SimdLayout): Code {
  const size = 2 * layout.inputs;
  return loop(
    ...ROWS.flatMap((row) => PLACES.map((place) => code(ZEROS, set(sumOf(row, place))))),
    code(get(VECTORS), set(AT)),
    loop(
      addProducts(size),
      increase(WEIGHTS, 2 * LANES),
      code(get(AT), constant(2 * LANES), ADD, tee(AT), get(VECTORS), constant(size), ADD, LESS, AGAIN),
    ),
    increase(WEIGHTS, size),
    ...ROWS.map((row) => writeRow(row, layout)),
    increase(VALUES, 8 * ROWS.length),
    code(get(OUTPUT), constant(8 * ROWS.length), ADD, tee(OUTPUT)),
    code(constant(8 * layout.outputs), LESS, AGAIN),
  );
}

function assembled(layout: SimdLayout): Uint8Array {
  const body = [2, ADDRESSES, I32, VARIABLES, V128, ...bodyOf(layout), 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, PARAMETERS, ...new Array<number>(PARAMETERS).fill(I32), 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(layout.pages)]),
    ...section(7, [2, ...exported('memory', 2), ...exported('apply', 0)]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

/** The first memory (2) or function (0) under a name. */
function exported(name: string, kind: number): Code {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0)), kind, 0];
}

/** A number in the bytes of LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** The same for a number that may be negative: the sign is the highest bit of the last byte. */
function signed(value: number): Code {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}
