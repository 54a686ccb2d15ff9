import {
  ALL_LABELS,
  closes,
  CLOSING,
  FOLLOWERS,
  LABEL_COUNT,
  labelOf,
  OPENING,
  Position,
  TAG_TYPES,
} from './labels';

const IMPOSSIBLE = -1e30;
const CLOSING_LABELS = Int32Array.from(CLOSING);
const OPENING_LABELS = Int32Array.from(OPENING);
const BEGIN_LABELS = Int32Array.from(TAG_TYPES, (_, type) => labelOf(type, Position.Begin));
const FOLLOWING = FOLLOWERS.map((labels) => Int32Array.from(labels));
const CLOSES = FOLLOWERS.map((_, label) => closes(label));

/** The best sequence of labels for a stretch of tokens, which begins and ends outside of names. */
export class Viterbi {
  private best = new Float64Array(64 * LABEL_COUNT);
  private back = new Uint8Array(64 * LABEL_COUNT);
  private rest = new Float64Array(64 * LABEL_COUNT);

  /**
   * @param emissions `LABEL_COUNT` scores a token
   * @param transitions score of label `b` behind label `a` at `a * LABEL_COUNT + b`
   * @param path where the labels of the tokens `[0, count)` are written
   * @param allowed bit sets of the labels that each token may have, for training; undefined where all may
   * @returns the score of the path
   */
  decode(
    emissions: Float32Array,
    transitions: Float32Array,
    count: number,
    path: Uint8Array,
    allowed?: Uint32Array,
  ): number {
    this.reserve(count);
    this.forward(emissions, transitions, count, allowed);
    return this.trace(count, path);
  }

  private reserve(count: number): void {
    if (this.back.length >= count * LABEL_COUNT) return;
    this.best = new Float64Array(2 * count * LABEL_COUNT);
    this.back = new Uint8Array(2 * count * LABEL_COUNT);
    this.rest = new Float64Array(2 * count * LABEL_COUNT);
  }

  private forward(
    emissions: Float32Array,
    transitions: Float32Array,
    count: number,
    allowed?: Uint32Array,
  ): void {
    const { best, back } = this;
    const size = LABEL_COUNT;
    const opening = OPENING_LABELS;
    for (let i = 0; i < count; i++) {
      const row = i * size;
      const mask = allowed ? allowed[i] : ALL_LABELS;
      for (let k = 0; k < opening.length; k++) {
        const to = opening[k];
        const from = i === 0 ? 0 : this.closingBefore(row, to, transitions);
        const before = i === 0 ? 0 : best[row - size + from];
        const high = before + transitions[from * size + to];
        best[row + to] = (mask >>> to) & 1 ? high + emissions[row + to] : IMPOSSIBLE;
        back[row + to] = from;
      }
      for (let k = 0; k < BEGIN_LABELS.length; k++) {
        const begin = BEGIN_LABELS[k];
        const inside = begin + Position.Inside;
        const last = begin + Position.Last;
        if (i > 0 && (mask >>> inside) & 1) this.extend(row, begin, inside, emissions, transitions);
        else best[row + inside] = IMPOSSIBLE;
        if (i > 0 && (mask >>> last) & 1) this.extend(row, begin, last, emissions, transitions);
        else best[row + last] = IMPOSSIBLE;
      }
    }
  }

  /** The label behind which a name may begin that is best before `to` at the token whose labels are at `row`. */
  private closingBefore(row: number, to: number, transitions: Float32Array): number {
    const { best } = this;
    const before = row - LABEL_COUNT;
    let high = IMPOSSIBLE;
    let from = 0;
    for (let j = 0; j < CLOSING_LABELS.length; j++) {
      const label = CLOSING_LABELS[j];
      const score = best[before + label] + transitions[label * LABEL_COUNT + to];
      if (score > high) {
        high = score;
        from = label;
      }
    }
    return from;
  }

  /** Score of `to`, the inside or last label of the type whose begin label is `begin`, at the token whose labels are at `row`. */
  private extend(
    row: number,
    begin: number,
    to: number,
    emissions: Float32Array,
    transitions: Float32Array,
  ): void {
    const { best, back } = this;
    const size = LABEL_COUNT;
    const inside = begin + Position.Inside;
    const fromBegin = best[row - size + begin] + transitions[begin * size + to];
    const fromInside = best[row - size + inside] + transitions[inside * size + to];
    back[row + to] = fromBegin >= fromInside ? begin : inside;
    best[row + to] = Math.max(fromBegin, fromInside) + emissions[row + to];
  }

  /**
   * Makes {@link margin} ready for the stretch decoded last: the best scores of what follows each label of its tokens.
   */
  lookAhead(emissions: Float32Array, transitions: Float32Array, count: number): void {
    const { rest } = this;
    const size = LABEL_COUNT;
    for (let l = 0; l < size; l++) rest[(count - 1) * size + l] = CLOSES[l] ? 0 : IMPOSSIBLE;
    for (let i = count - 2; i >= 0; i--) {
      const next = (i + 1) * size;
      for (let l = 0; l < size; l++) {
        let high = IMPOSSIBLE;
        const followers = FOLLOWING[l] as Int32Array;
        for (let k = 0; k < followers.length; k++) {
          const to = followers[k];
          const score = transitions[l * size + to] + emissions[next + to] + rest[next + to];
          if (score > high) high = score;
        }
        rest[i * size + l] = high;
      }
    }
  }

  /** By how much the best path beats the best one that gives any of the tokens `[first, last]` another label. */
  margin(path: Uint8Array, first: number, last: number): number {
    const { best, rest } = this;
    const size = LABEL_COUNT;
    let least = Infinity;
    for (let i = first; i <= last; i++) {
      const row = i * size;
      const own = row + path[i];
      const score = best[own] + rest[own];
      for (let k = row; k < row + size; k++)
        if (k !== own) least = Math.min(least, score - (best[k] + rest[k]));
    }
    return least;
  }

  private trace(count: number, path: Uint8Array): number {
    const { best, back } = this;
    const last = (count - 1) * LABEL_COUNT;
    let label = 0;
    for (const l of CLOSING_LABELS) if (best[last + l] > best[last + label]) label = l;
    const score = best[last + label];
    for (let i = count - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * LABEL_COUNT + label];
    }
    return score;
  }
}
