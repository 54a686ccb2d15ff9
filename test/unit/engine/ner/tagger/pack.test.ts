import assert from 'node:assert/strict';
import { CODE_PARTS, type LexiconData } from '../../../../../src/engine/ner/lexicon';
import { LABEL_COUNT } from '../../../../../src/engine/ner/tagger/labels';
import { decodeNameModel } from '../../../../../src/engine/ner/tagger/model';
import { decodeNetwork, networkSizes } from '../../../../../src/engine/ner/tagger/network-file';
import { FORM_ROWS, TOKEN_ROWS } from '../../../../../src/engine/ner/tagger/network-rows';
import { packModel, roundWeights } from '../../../../../training/names/pack';
import { packNetwork } from '../../../../../training/names/pack-network';

const LEXICON: LexiconData = {
  words: Int32Array.of(-7, 900, -2_000_000_000, 12),
  clusters: Uint16Array.of(3, 700, 0, 0),
  flags: Uint16Array.of(0, 8, 2, 4096),
  codes: Uint8Array.from({ length: 2 * CODE_PARTS }, (_, i) => i),
  coarse: Uint16Array.of(0, 1, 2, 300),
  phrases: Int32Array.of(5, 6),
  phraseFlags: Int32Array.of(1, 70_000),
  within: Uint8Array.of(1, 0, 2, 0),
  alone: Uint8Array.of(0, 3, 0, 4),
};

/** Weights of three features: 10 and -5 for the first two labels of one, 0.1 and nothing of the others. */
function learnt() {
  const rows = new Float32Array(3 * LABEL_COUNT);
  rows.set([0.1], 0);
  rows.set([10, -5], LABEL_COUNT);
  return {
    features: Int32Array.of(4, -9, 8),
    rows,
    transitions: new Float32Array(LABEL_COUNT ** 2),
  };
}

describe('packed linear model', () => {
  it('is rounded to steps, and what is too small is left out with its feature', () => {
    const { features, labels, levels, step } = roundWeights(learnt(), 1);
    assert.deepEqual([...features], [-9]);
    assert.deepEqual([...labels], [0b11]);
    assert.deepEqual([...levels], [127, -63]);
    assert.equal(step, 10 / 127);
  });
  it('is read as it was', () => {
    const model = decodeNameModel(packModel(LEXICON, roundWeights(learnt(), 0)));
    assert.deepEqual(model?.lexicon.data, LEXICON);
  });
  it('is refused where weights and labels do not fit', () => {
    const weights = roundWeights(learnt(), 0);
    assert.ok(decodeNameModel(packModel(LEXICON, weights)));
    for (const set of [0, 0b111, 1 << LABEL_COUNT])
      assert.equal(
        decodeNameModel(packModel(LEXICON, { ...weights, labels: weights.labels.fill(set, 0, 1) })),
        undefined,
      );
  });
});

describe('packed network', () => {
  const shape = Uint32Array.of(FORM_ROWS, TOKEN_ROWS, 1, 1, 1);
  const sizes = networkSizes(shape);
  assert.ok(sizes);
  const count = [...sizes.floats, ...sizes.levels].reduce((a, b) => a + b);
  const weights = new Float32Array(count).map((_, i) => Math.sin(i));
  const bytes = Buffer.concat([Buffer.from(shape.buffer), Buffer.from(weights.buffer)]);

  it('takes a byte a weight, and is read', () => {
    const packed = packNetwork(bytes);
    assert.ok(packed.length < count + 4 * (LABEL_COUNT + 20));
    assert.ok(decodeNetwork(packed));
  });
  it('has few levels for rows of words and many for its matrices', () => {
    const packed = packNetwork(bytes);
    const start = packed.length - sizes.levels.reduce((a, b) => a + b);
    const levels = (from: number, to: number) => new Set(packed.subarray(from, to)).size;
    assert.ok(levels(start, start + 1000) < 16);
    assert.ok(levels(packed.length - LABEL_COUNT, packed.length) > 16);
  });
  it('is refused where it has other inputs', () => {
    const other = Uint8Array.from(bytes);
    other[0] = other[0] ^ 1;
    assert.throws(() => packNetwork(other), /other inputs/u);
  });
});
