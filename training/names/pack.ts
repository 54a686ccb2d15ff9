import { LABEL_COUNT } from '../../src/engine/ner/tagger/labels';
import { CODE_PARTS, type LexiconData } from '../../src/engine/ner/lexicon';
import { WEIGHT_LEVELS } from '../../src/engine/ner/tagger/levels';
import { HEADER_BYTES, MODEL_MAGIC, modelSize } from '../../src/engine/ner/tagger/model';
import { toDifferences, toPlanes } from '../../src/engine/ner/tagger/planes';
import type { WeightsData } from '../../src/engine/ner/tagger/weights';
import type { DenseWeights } from './perceptron';

/** The bytes of a model file, which `src/engine/ner/tagger/model.ts` reads. */
export function packModel(lexicon: LexiconData, weights: WeightsData): Uint8Array {
  const vectors = lexicon.codes.length / CODE_PARTS;
  const counts = {
    words: lexicon.words.length,
    vectors,
    phrases: lexicon.phrases.length,
    coarse: lexicon.coarse.length,
    features: weights.features.length,
    weights: weights.levels.length,
  };
  const bytes = new Uint8Array(modelSize(counts));
  const view = new DataView(bytes.buffer);
  const { words, phrases, coarse, features } = counts;
  const header = [MODEL_MAGIC, LABEL_COUNT, words, vectors, phrases, coarse, features, counts.weights];
  header.forEach((value, i) => view.setUint32(4 * i, value, true));
  view.setFloat32(32, weights.step, true);
  let at = HEADER_BYTES;
  const put = (array: Int32Array | Float32Array | Uint16Array | Uint8Array | Int8Array, width?: number) => {
    const items = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(toPlanes(items, width ?? array.BYTES_PER_ELEMENT), at);
    at += items.length;
  };
  put(weights.transitions);
  put(toDifferences(lexicon.words.subarray(0, vectors)));
  put(toDifferences(lexicon.words.subarray(vectors)));
  put(toDifferences(lexicon.phrases));
  put(lexicon.phraseFlags);
  put(lexicon.clusters);
  put(lexicon.flags);
  put(lexicon.coarse);
  put(lexicon.within);
  put(lexicon.alone);
  put(lexicon.codes, CODE_PARTS);
  put(toDifferences(weights.features));
  put(weights.labels);
  put(weights.levels);
  return bytes;
}

/**
 * What is kept of learnt weights: those below `least` (in size) are left out, the others rounded to as many levels as a byte
 * has, features without weights dropped.
 */
export function roundWeights(weights: DenseWeights, least: number): WeightsData {
  const step = weights.rows.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / WEIGHT_LEVELS;
  const order = [...weights.features.keys()].sort((a, b) => weights.features[a] - weights.features[b]);
  const features: number[] = [];
  const labels: number[] = [];
  const levels: number[] = [];
  for (const row of order) {
    let set = 0;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const w = weights.rows[row * LABEL_COUNT + l];
      const level = Math.round(w / step);
      if (Math.abs(w) < least || level === 0) continue;
      set |= 1 << l;
      levels.push(level);
    }
    if (!set) continue;
    features.push(weights.features[row]);
    labels.push(set);
  }
  return {
    features: Int32Array.from(features),
    labels: Int32Array.from(labels),
    levels: Int8Array.from(levels),
    step,
    transitions: weights.transitions,
  };
}
