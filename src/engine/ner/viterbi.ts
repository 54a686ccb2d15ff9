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

/**
 * The best sequence of labels for the tokens `[0, count)` of a stretch, which begins and ends outside of names.
 *
 * @param emissions `LABEL_COUNT` scores a token
 * @param transitions score of label `b` behind label `a` at `a * LABEL_COUNT + b`
 * @param path where the labels are written
 * @param allowed bit sets of the labels that each token may have; undefined where all may
 * @returns the score of the path
 */
export class Viterbi {
  private best = new Float64Array(64 * LABEL_COUNT);
  private back = new Uint8Array(64 * LABEL_COUNT);
  private rest = new Float64Array(64 * LABEL_COUNT);

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
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      const mask = allowed ? (allowed[i] as number) : ALL_LABELS;
      for (let k = 0; k < OPENING_LABELS.length; k++) {
        const to = OPENING_LABELS[k] as number;
        let high = IMPOSSIBLE;
        let from = 0;
        if (i === 0) high = transitions[to] as number;
        else
          for (let j = 0; j < CLOSING_LABELS.length; j++) {
            const label = CLOSING_LABELS[j] as number;
            const score =
              (best[row - LABEL_COUNT + label] as number) + (transitions[label * LABEL_COUNT + to] as number);
            if (score > high) {
              high = score;
              from = label;
            }
          }
        best[row + to] = (mask >>> to) & 1 ? high + (emissions[row + to] as number) : IMPOSSIBLE;
        back[row + to] = from;
      }
      for (let type = 0; type < TAG_TYPES.length; type++) {
        this.extend(i, labelOf(type, Position.Begin), Position.Inside, emissions, transitions, mask);
        this.extend(i, labelOf(type, Position.Begin), Position.Last, emissions, transitions, mask);
      }
    }
  }

  /** Score of the inside or last label of the type whose begin label is `begin`, at token `i`. */
  private extend(
    i: number,
    begin: number,
    position: number,
    emissions: Float32Array,
    transitions: Float32Array,
    mask: number,
  ): void {
    const { best, back } = this;
    const row = i * LABEL_COUNT;
    const to = begin + position;
    if (i === 0 || !((mask >>> to) & 1)) {
      best[row + to] = IMPOSSIBLE;
      return;
    }
    const fromBegin =
      (best[row - LABEL_COUNT + begin] as number) + (transitions[begin * LABEL_COUNT + to] as number);
    const inside = begin + 1;
    const fromInside =
      (best[row - LABEL_COUNT + inside] as number) + (transitions[inside * LABEL_COUNT + to] as number);
    back[row + to] = fromBegin >= fromInside ? begin : inside;
    best[row + to] = Math.max(fromBegin, fromInside) + (emissions[row + to] as number);
  }

  /**
   * Makes {@link margin} ready for the stretch decoded last: the best scores of what follows each label of the tokens from
   * `first` on.
   */
  lookAhead(emissions: Float32Array, transitions: Float32Array, count: number, first: number): void {
    const { rest } = this;
    for (let l = 0; l < LABEL_COUNT; l++) rest[(count - 1) * LABEL_COUNT + l] = closes(l) ? 0 : IMPOSSIBLE;
    for (let i = count - 2; i >= first; i--) {
      const next = (i + 1) * LABEL_COUNT;
      for (let l = 0; l < LABEL_COUNT; l++) {
        let high = IMPOSSIBLE;
        for (const to of FOLLOWERS[l] as readonly number[]) {
          const score =
            (transitions[l * LABEL_COUNT + to] as number) +
            (emissions[next + to] as number) +
            (rest[next + to] as number);
          if (score > high) high = score;
        }
        rest[i * LABEL_COUNT + l] = high;
      }
    }
  }

  /** By how much the best path beats the best one that gives any of the tokens `[first, last]` another label. */
  margin(path: Uint8Array, first: number, last: number): number {
    const { best, rest } = this;
    let least = Infinity;
    for (let i = first; i <= last; i++) {
      const row = i * LABEL_COUNT;
      const own = row + (path[i] as number);
      const score = (best[own] as number) + (rest[own] as number);
      for (let k = row; k < row + LABEL_COUNT; k++)
        if (k !== own) least = Math.min(least, score - ((best[k] as number) + (rest[k] as number)));
    }
    return least;
  }

  private trace(count: number, path: Uint8Array): number {
    const { best, back } = this;
    const last = (count - 1) * LABEL_COUNT;
    let label = 0;
    for (const l of CLOSING_LABELS)
      if ((best[last + l] as number) > (best[last + label] as number)) label = l;
    const score = best[last + label] as number;
    for (let i = count - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * LABEL_COUNT + label] as number;
    }
    return score;
  }
}
