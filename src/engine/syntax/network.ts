import { PLACE_OF_ZERO } from './activation';
import { BLOCK, type DenseLayer, type LayerData } from './dense-layer';
import { FormRowPool } from './form-rows';
import type { LexicalTable } from './lexical';
import { PackedLayer } from './packed-layer';
import { RecurrentUnits } from './recurrent';
import { SimdLayer } from './simd-layer';
import { LONGEST } from './tree';
import { PENN_TAGS, RELATIONS } from './types';

/** The network as a model file holds it. */
export interface NetworkData {
  /** How long the vectors of forms, of arcs and of relations are. */
  readonly vector: number;
  readonly arc: number;
  readonly relation: number;
  /** Vectors of the rows of `network-rows.ts`. */
  readonly table: Int8Array;
  readonly first: LayerData;
  readonly second: LayerData;
  /** Tags, then the vectors of a token as dependent and as head, see {@link outputPlaces}. */
  readonly output: LayerData;
  /** What the distance to the head adds to the vector of a relation. */
  readonly near: Float32Array;
  readonly relations: LayerData;
}

/** Upper ends of the classes of distances in tokens; heads on the left come first, then those on the right. */
const DISTANCES = [1, 2, 3, 4, 6, 10, 18, 35, LONGEST];
const DISTANCE_CLASSES = 2 * DISTANCES.length;
const CLASS_OF = Uint8Array.from({ length: LONGEST + 1 }, (_, apart) =>
  DISTANCES.findIndex((most) => apart <= most),
);
/** Vectors of relations are multiplied as whole numbers of this. */
const RELATION_STEPS = 64;
const MOST_OF_RELATION = 1023;

/** Where the outputs of a token begin. */
function outputPlaces(arc: number, relation: number) {
  const tail = PENN_TAGS.length;
  const tailNear = tail + arc;
  const head = tailNear + DISTANCE_CLASSES;
  const headNear = head + arc;
  const root = headNear + DISTANCE_CLASSES;
  const relationTail = root + 1;
  return { tail, tailNear, head, headNear, root, relationTail, relationHead: relationTail + relation };
}

/**
 * A small network over the tokens of a sentence: two layers of recurrent units in both directions, then tags, heads by
 * the products of two vectors (Dozat and Manning 2017), and relations by a layer over both words.
 */
export class SyntaxNetwork {
  private readonly pool: FormRowPool;
  private readonly first: RecurrentUnits;
  private readonly second: RecurrentUnits;
  private readonly secondLayer: DenseLayer;
  private readonly outputLayer: DenseLayer;
  private readonly relationLayer: DenseLayer;
  private readonly at: ReturnType<typeof outputPlaces>;
  private readonly rows = new Int32Array(LONGEST + 2);
  private readonly outputs: Float64Array;

  constructor(private readonly data: NetworkData) {
    const { vector, first, second, output, relations, relation, arc, table } = data;
    const firstLayer = layerOf(first, vector, BLOCK);
    this.pool = new FormRowPool(table, firstLayer);
    this.first = new RecurrentUnits(firstLayer.outputs / 8);
    const biases = second.biases.map((bias) => bias + PLACE_OF_ZERO);
    this.secondLayer = layerOf({ ...second, biases }, 2 * this.first.units, LONGEST);
    this.second = new RecurrentUnits(this.secondLayer.outputs / 4);
    this.outputLayer = layerOf(output, 2 * this.second.units, LONGEST);
    this.relationLayer = layerOf(relations, relation, LONGEST);
    this.at = outputPlaces(arc, relation);
    this.outputs = this.outputLayer.values;
  }

  /** Reads the tokens `[first, end)`, at most {@link LONGEST}, for all that is asked of it then. */
  read(lexical: LexicalTable, first: number, end: number): void {
    const { pool, rows, secondLayer, outputLayer } = this;
    const count = end - first;
    pool.reserve(count);
    rows[0] = rows[count + 1] = 0;
    pool.find(lexical, first, end, rows.subarray(1));
    this.first.runRows(pool.values, rows, count, secondLayer.input);
    secondLayer.apply(count);
    this.second.run(secondLayer.values, count, outputLayer.input);
    outputLayer.apply(count);
  }

  /** How much speaks for a tag of token `t` of those that are read. */
  tagScore(t: number, tag: number): number {
    return this.outputs[t * this.outputLayer.outputs + tag];
  }

  /** Writes the scores of all heads and of the root, as `TreeFinder` wants them. */
  scoreArcs(count: number, arcs: Float64Array, roots: Float64Array): void {
    for (let d = 0; d < count; d++) {
      roots[d] = this.outputs[d * this.outputLayer.outputs + this.at.root];
      // What is written beyond the last head is written over by the next token's.
      for (let h = 0; h < count; h += 4) this.scoreFour(d, h, arcs, d * count + h);
    }
  }

  /** Scores four heads from `h` on for the token `d`: sums that need not wait for each other. */
  private scoreFour(d: number, h: number, arcs: Float64Array, to: number): void {
    const { outputs, at } = this;
    const width = this.outputLayer.outputs;
    let score0 = this.nearScore(d, h);
    let score1 = this.nearScore(d, h + 1);
    let score2 = this.nearScore(d, h + 2);
    let score3 = this.nearScore(d, h + 3);
    let a = d * width + at.tail;
    let b = h * width + at.head;
    for (const last = a + this.data.arc; a < last; a++, b++) {
      const x = outputs[a];
      score0 += x * outputs[b];
      score1 += x * outputs[b + width];
      score2 += x * outputs[b + 2 * width];
      score3 += x * outputs[b + 3 * width];
    }
    arcs[to] = score0;
    arcs[to + 1] = score1;
    arcs[to + 2] = score2;
    arcs[to + 3] = score3;
  }

  /** What speaks for the head `h` of the token `d` by their distance. */
  private nearScore(d: number, h: number): number {
    const { outputs, at } = this;
    const width = this.outputLayer.outputs;
    const near = distanceClass(d, h);
    return outputs[d * width + at.tailNear + near] + outputs[h * width + at.headNear + near];
  }

  /** Writes the best relation of each token to its head. */
  findRelations(head: Int32Array, count: number, relation: Uint8Array): void {
    const { outputs, at, relationLayer } = this;
    const pairs = relationLayer.input;
    const size = this.data.relation;
    const { near } = this.data;
    const width = this.outputLayer.outputs;
    for (let d = 0; d < count; d++) {
      const tail = d * width + at.relationTail;
      const up = Math.max(0, head[d]) * width + at.relationHead;
      const apart = distanceClass(d, head[d]) * size;
      for (let k = 0; k < size; k++) {
        const sum = outputs[tail + k] + outputs[up + k] + near[apart + k];
        pairs[d * size + k] = relationSteps(sum);
      }
    }
    relationLayer.apply(count);
    for (let d = 0; d < count; d++)
      relation[d] = head[d] < 0 ? ROOT : bestOf(relationLayer, d, RELATIONS.length);
  }
}

/** The positive part of a number of a relation's vector in whole steps. */
function relationSteps(value: number): number {
  const steps = value * RELATION_STEPS + 0.5;
  return steps < 0 ? 0 : steps > MOST_OF_RELATION ? MOST_OF_RELATION : steps | 0;
}

const ROOT = RELATIONS.indexOf('root');

/** The class of the distance from a token to its head. */
function distanceClass(dependent: number, head: number): number {
  return head > dependent
    ? CLASS_OF[head - dependent] + DISTANCES.length
    : CLASS_OF[Math.max(1, dependent - head)];
}

/** The best relation but for the root, which stands first. */
function bestOf({ values, outputs }: DenseLayer, t: number, count: number): number {
  const from = t * outputs;
  let best = 1;
  for (let c = 2; c < count; c++) if (values[from + c] > values[from + best]) best = c;
  return best;
}

/** A layer for so many vectors: of the two kinds the fast one, where the machine has it; what comes out is the same. */
function layerOf(data: LayerData, inputs: number, vectors: number): DenseLayer {
  return SimdLayer.of(data, inputs, vectors) ?? new PackedLayer(data, inputs, vectors);
}
