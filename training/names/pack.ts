import { LABEL_COUNT } from '../../src/engine/ner/tagger/labels';
import type { LexiconData } from '../../src/engine/ner/lexicon';
import { WEIGHT_LEVELS } from '../../src/engine/ner/tagger/byte-values';
import { HEADER_BYTES, MODEL_MAGIC, modelSize } from '../../src/engine/ner/tagger/model';
import type { DenseWeights } from './perceptron';

/**
 * The bytes of a model file: weights below `least` (in size) are left out, the others stored in 8 bits by their square
 * root, features without weights dropped. `src/engine/ner/tagger/model.ts` reads it.
 */
export function packModel(lexicon: LexiconData, weights: DenseWeights, least: number): Uint8Array {
  const { features, labels, levels, lengths, scale } = packRows(weights, least);
  const counts = {
    words: lexicon.words.length,
    phrases: lexicon.phrases.length,
    features: features.length,
    coarse: lexicon.coarse.length,
    weights: levels.length,
    codes: lexicon.codes.length,
  };
  const bytes = new Uint8Array(modelSize(counts));
  const view = new DataView(bytes.buffer);
  const header = [
    MODEL_MAGIC,
    LABEL_COUNT,
    counts.words,
    counts.phrases,
    counts.features,
    counts.coarse,
    counts.weights,
    counts.codes,
  ];
  header.forEach((value, i) => view.setUint32(4 * i, value, true));
  view.setFloat32(32, scale, true);
  let at = HEADER_BYTES;
  const put = (array: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): void => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  };
  put(weights.transitions);
  put(lexicon.words);
  put(lexicon.phrases);
  put(lexicon.phraseFlags);
  put(Int32Array.from(features));
  put(lexicon.clusters);
  put(lexicon.flags);
  put(lexicon.coarse);
  put(lexicon.within);
  put(lexicon.alone);
  put(lexicon.codes);
  put(Uint8Array.from(lengths));
  put(Uint8Array.from(labels));
  put(Int8Array.from(levels));
  return bytes;
}

interface PackedRows {
  readonly features: readonly number[];
  readonly lengths: readonly number[];
  readonly labels: readonly number[];
  readonly levels: readonly number[];
  readonly scale: number;
}

function packRows(weights: DenseWeights, least: number): PackedRows {
  let scale = 0;
  for (const w of weights.rows) scale = Math.max(scale, Math.abs(w));
  const order = [...weights.features.keys()].sort(
    (a, b) => (weights.features[a] as number) - (weights.features[b] as number),
  );
  const features: number[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const levels: number[] = [];
  for (const row of order) {
    const before = labels.length;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const w = weights.rows[row * LABEL_COUNT + l] as number;
      const level = Math.round(Math.sign(w) * Math.sqrt(Math.abs(w) / scale) * WEIGHT_LEVELS);
      if (Math.abs(w) < least || level === 0) continue;
      labels.push(l);
      levels.push(level);
    }
    if (labels.length === before) continue;
    features.push(weights.features[row] as number);
    lengths.push(labels.length - before);
  }
  return { features, lengths, labels, levels, scale };
}
