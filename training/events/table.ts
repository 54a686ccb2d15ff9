/**
 * The examples that trees are learnt from, as `examples/*.gz` keep them: numbers alone, no words of any article. What the engine
 * makes of the corpora changes with every change of reading, so that trees could be written again from the same table only.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A question that was answered. */
export interface Example {
  readonly features: Float32Array;
  readonly isPositive: boolean;
  readonly weight: number;
}

/** A feature's values as numbers of bins, and the value that ends each bin but the last. */
export interface Column {
  readonly bins: Uint8Array;
  readonly cuts: readonly number[];
}

/** Examples by columns, one for each feature; parallel arrays. */
export interface ExampleTable {
  readonly columns: readonly Column[];
  /** 1 where the answer is yes. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** What stands before the bytes of a table. */
interface Head {
  readonly features: readonly string[];
  readonly cuts: readonly (readonly number[])[];
  readonly count: number;
  /** Of which the bytes behind name one for each example. */
  readonly weights: readonly number[];
}

const BINS = 32;

/** The examples with their values in at most 32 bins a feature. */
export function tableOf(examples: readonly Example[]): ExampleTable {
  const count = examples[0]?.features.length ?? 0;
  return {
    columns: Array.from({ length: count }, (_, f) =>
      columnOf(Float32Array.from(examples, ({ features }) => features[f])),
    ),
    labels: Uint8Array.from(examples, ({ isPositive }) => Number(isPositive)),
    weights: Float32Array.from(examples, ({ weight }) => weight),
  };
}

function columnOf(values: Float32Array): Column {
  const cuts = cutsOf(values.toSorted());
  const bins = Uint8Array.from(values, (value) => {
    const bin = cuts.findIndex((cut) => value <= cut);
    return bin < 0 ? cuts.length : bin;
  });
  return { bins, cuts };
}

/** Between all values where they are few, else at the quantiles. */
function cutsOf(sorted: Float32Array): number[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + distinct[i]) / 2);
  const quantiles = Array.from(
    { length: BINS - 1 },
    (_, b) => sorted[Math.floor((sorted.length * (b + 1)) / BINS)],
  );
  return [...new Set(quantiles)];
}

/**
 * The table of that name; where it is to be made anew, the examples are written there first.
 *
 * @param read gives the examples as the engine of today sees them
 */
export function tableOfName(
  name: string,
  features: readonly string[],
  read: (() => readonly Example[]) | undefined,
): ExampleTable {
  if (read) writeTable(name, features, tableOf(read()));
  return readTable(name, features);
}

function writeTable(name: string, features: readonly string[], table: ExampleTable): void {
  const { columns, labels, weights } = table;
  const distinct = [...new Set(weights)];
  const head: Head = {
    features,
    cuts: columns.map(({ cuts }) => cuts),
    count: labels.length,
    weights: distinct,
  };
  const lists = [labels, Uint8Array.from(weights, (weight) => distinct.indexOf(weight))];
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...[...lists, ...columns.map(({ bins }) => bins)],
  ]);
  mkdirSync(new URL('examples/', import.meta.url), { recursive: true });
  writeFileSync(fileOf(name), gzipSync(bytes, { level: 9 }));
}

function readTable(name: string, features: readonly string[]): ExampleTable {
  const bytes = gunzipSync(readFileSync(fileOf(name)));
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
  if (head.features.join() !== features.join())
    throw new Error(`${name}.gz has other features than the engine: make it anew with --read`);
  const listAt = (place: number): Uint8Array => {
    const start = end + 1 + place * head.count;
    return Uint8Array.from(bytes.subarray(start, start + head.count));
  };
  return {
    labels: listAt(0),
    weights: Float32Array.from(listAt(1), (place) => head.weights[place]),
    columns: head.cuts.map((cuts, f) => ({ cuts, bins: listAt(2 + f) })),
  };
}

function fileOf(name: string): URL {
  return new URL(`examples/${name}.gz`, import.meta.url);
}
