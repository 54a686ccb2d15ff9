import { buildClassifier, type Classifier } from './classifier';

/** The weights of tagger and parser, as {@link decodeSyntaxModel} reads them. */
export interface SyntaxModel {
  readonly tagger: Classifier;
  readonly arcs: Classifier;
  readonly labels: Classifier;
}

const MAGIC = 0x4d534d31;

/**
 * Reads a model file: a magic number, then for each of the three classifiers the number of classes, features and
 * entries, followed by the features' hashes, the number of entries of each, and the entries' classes and weights.
 *
 * @throws RangeError where the bytes are no model of this version
 */
export function decodeSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 4 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a syntax model');
  let at = 4;
  const next = (): Classifier => {
    const classes = view.getUint32(at, true);
    const features = view.getUint32(at + 4, true);
    const entries = view.getUint32(at + 8, true);
    at += 12;
    const keys = new Int32Array(features);
    for (let i = 0; i < features; i++, at += 4) keys[i] = view.getInt32(at, true);
    const counts = bytes.subarray(at, (at += features));
    const classOf = bytes.subarray(at, (at += entries));
    const weights = new Int16Array(entries);
    for (let i = 0; i < entries; i++, at += 2) weights[i] = view.getInt16(at, true);
    return buildClassifier(classes, keys, counts, classOf, weights);
  };
  return { tagger: next(), arcs: next(), labels: next() };
}

/** A classifier's weights as lists: what the model file holds. */
export interface PackedClassifier {
  readonly classes: number;
  readonly features: Int32Array;
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Int16Array;
}

/** Writes a model file: the inverse of {@link decodeSyntaxModel}. */
export function encodeSyntaxModel(classifiers: readonly PackedClassifier[]): Uint8Array {
  const size = classifiers.reduce((sum, c) => sum + 12 + c.features.length * 5 + c.weights.length * 3, 4);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let at = 4;
  for (const c of classifiers) {
    view.setUint32(at, c.classes, true);
    view.setUint32(at + 4, c.features.length, true);
    view.setUint32(at + 8, c.weights.length, true);
    at += 12;
    for (const feature of c.features) {
      view.setInt32(at, feature, true);
      at += 4;
    }
    bytes.set(c.counts, at);
    bytes.set(c.classOf, (at += c.counts.length));
    at += c.classOf.length;
    for (const weight of c.weights) {
      view.setInt16(at, weight, true);
      at += 2;
    }
  }
  return bytes;
}
