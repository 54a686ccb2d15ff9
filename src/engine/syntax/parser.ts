import { arcFeatures, MAX_ARC_FEATURES, type TaggedWords } from './arc-features';
import { score } from './classifier';
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features';
import type { SyntaxModel } from './model';
import { ParseState, Transition } from './parse-state';
import { best } from './tagger';
import { RELATIONS } from './types';

export const ROOT = RELATIONS.indexOf('root');

/**
 * A greedy transition-based parser: for each configuration the best allowed transition, for each arc the best
 * relation, both by linear classifiers. Two transitions a token, so it is linear in the length of a sentence.
 */
export class Parser {
  private readonly features = new Int32Array(Math.max(MAX_ARC_FEATURES, MAX_LABEL_FEATURES));
  private readonly arcScores = new Int32Array(3);
  private readonly labelScores = new Int32Array(RELATIONS.length);

  constructor(
    private readonly model: SyntaxModel,
    private readonly words: TaggedWords,
    readonly state: ParseState,
  ) {}

  /** Parses the sentence `[first, end)` into the state's heads and relations. */
  parse(first: number, end: number): void {
    const { state } = this;
    state.begin(first, end);
    while (!state.done) {
      const transition = this.transition();
      if (transition === Transition.Shift) state.shift();
      else if (transition === Transition.Left) state.attachLeft(this.label(state.next, state.top(0)));
      else state.attachRight(this.label(state.top(1), state.top(0)));
    }
    if (state.depth > 0) state.relation[state.top(0)] = ROOT;
  }

  private transition(): number {
    const { state, arcScores } = this;
    if (state.next === state.end) return Transition.Right;
    if (state.depth === 0) return Transition.Shift;
    score(this.model.arcs, this.features, arcFeatures(this.words, state, this.features), arcScores);
    let winner: number = Transition.Shift;
    for (let t = 1; t < 3; t++)
      if ((arcScores[t] as number) > (arcScores[winner] as number) && state.allows(t)) winner = t;
    return winner;
  }

  private label(head: number, dependent: number): number {
    const count = labelFeatures(this.words, this.state, head, dependent, this.features);
    score(this.model.labels, this.features, count, this.labelScores);
    this.labelScores[ROOT] = -0x40000000;
    return best(this.labelScores);
  }
}
