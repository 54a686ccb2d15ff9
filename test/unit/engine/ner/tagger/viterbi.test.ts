import assert from 'node:assert/strict';
import {
  ALL_LABELS,
  LABEL_COUNT,
  labelOf,
  OUTSIDE,
  Position,
} from '../../../../../src/engine/ner/tagger/labels';
import { Viterbi } from '../../../../../src/engine/ner/tagger/viterbi';

const PLACE = 2;
const BEGIN = labelOf(PLACE, Position.Begin);
const INSIDE = labelOf(PLACE, Position.Inside);
const LAST = labelOf(PLACE, Position.Last);
const UNIT = labelOf(PLACE, Position.Unit);

function decode(wanted: readonly (readonly number[])[], allowed?: readonly number[]): number[] {
  const scores = new Float32Array(wanted.length * LABEL_COUNT);
  wanted.forEach((labels, i) => labels.forEach((label) => (scores[i * LABEL_COUNT + label] = 1)));
  const path = new Uint8Array(wanted.length);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  new Viterbi().decode(scores, transitions, wanted.length, path, allowed && Uint32Array.from(allowed));
  return [...path];
}

describe('viterbi', () => {
  it('takes the best label of each token where they fit together', () =>
    assert.deepEqual(decode([[OUTSIDE], [BEGIN], [INSIDE], [LAST], [UNIT]]), [
      OUTSIDE,
      BEGIN,
      INSIDE,
      LAST,
      UNIT,
    ]));
  it('never leaves a name open at the end', () => {
    const [label] = decode([[BEGIN]]);
    assert.notEqual(label, BEGIN);
    assert.notEqual(label, INSIDE);
  });
  it('keeps to the labels that are allowed', () =>
    assert.deepEqual(decode([[UNIT], [UNIT]], [1 << OUTSIDE, ALL_LABELS]), [OUTSIDE, UNIT]));
  it('takes a stretch longer than its first buffers', () =>
    assert.equal(decode(Array(300).fill([UNIT])).length, 300));
});
