import { ByteReader } from './byte-reader';
import {
  buildClassifier,
  buildTernary,
  readWeights,
  type Classifier,
  type TernaryClassifier,
} from './classifier';
import { readLexicon, type Lexicon } from './lexicon';

/** What tagger and parser have learnt, as {@link decodeSyntaxModel} reads it. */
export interface SyntaxModel {
  readonly lexicon: Lexicon;
  readonly tagger: Classifier;
  readonly arcs: TernaryClassifier;
  readonly labels: Classifier;
  readonly punctuation: Classifier;
}

/** First bytes of a model file of this version. */
export const MAGIC = 'MSM3';

/**
 * Reads a model file: the magic word, the lexicon, and the weights of tagger, arcs, labels and punctuation.
 *
 * @throws RangeError where the bytes are no whole model of this version
 */
export function decodeSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const reader = new ByteReader(bytes);
  if (String.fromCharCode(...reader.bytes(MAGIC.length)) !== MAGIC)
    throw new RangeError('not a syntax model');
  const lexicon = readLexicon(reader);
  const [tagger, arcs, labels] = [readWeights(reader), readWeights(reader), readWeights(reader)];
  const punctuation = readWeights(reader);
  if (!reader.complete) throw new RangeError('the syntax model is cut short');
  return {
    lexicon,
    tagger: buildClassifier(tagger),
    arcs: buildTernary(arcs),
    labels: buildClassifier(labels),
    punctuation: buildClassifier(punctuation),
  };
}
