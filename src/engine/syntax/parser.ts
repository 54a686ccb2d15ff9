import type { TokenTable } from '../tokenize/tokens';
import { ARC_TEMPLATES, arcValues } from './arc-features';
import { best, decide, scoreTernary } from './classifier';
import { LABEL_TEMPLATES, labelValues } from './label-features';
import type { LexicalTable } from './lexical';
import type { SyntaxModel } from './model';
import { NONE, ParseState, Transition } from './parse-state';
import { PunctuationAttacher, signsOf } from './punctuation';
import { SentenceWords } from './sentence-words';
import { FeatureBuffer } from './templates';
import { RELATIONS, type Syntax } from './types';

const ROOT = RELATIONS.indexOf('root');
const DEP = RELATIONS.indexOf('dep');
/** Lower than any score. */
const IMPOSSIBLE = -0x40000000;
const PUNCT = RELATIONS.indexOf('punct');

/**
 * A greedy transition-based parser: for each configuration the best allowed transition, for each arc the best
 * relation, both by linear classifiers. Two transitions a word, so it is linear in the length of a sentence.
 * Punctuation is attached to the finished tree.
 */
export class Parser {
  private readonly words = new SentenceWords();
  private readonly state = new ParseState();
  private readonly buffer = new FeatureBuffer();
  private readonly arcScores = new Int32Array(3);
  private readonly labelScores = new Int32Array(RELATIONS.length);
  private readonly punctuation: PunctuationAttacher;

  /** @param syntax the tags of all tokens, and the heads and relations to fill */
  constructor(
    private readonly model: SyntaxModel,
    private readonly tokens: TokenTable,
    private readonly lexical: LexicalTable,
    private readonly syntax: Syntax,
  ) {
    this.punctuation = new PunctuationAttacher(model);
  }

  /** Parses the tokens `[first, end)` of one sentence. */
  parse(first: number, end: number): void {
    const { words, state, syntax } = this;
    const { kind } = this.tokens;
    words.read(this.lexical, kind, syntax.tag, first, end);
    this.parseWords();
    for (let w = 1; w <= words.count; w++) {
      const head = state.head[w];
      syntax.head[words.token[w]] = head === NONE ? -1 : words.token[head];
      syntax.relation[words.token[w]] = state.relation[w];
    }
    if (words.count === end - first) return;
    const signs = signsOf(words, kind, syntax.tag, first, end);
    for (const { token } of signs) syntax.relation[token] = PUNCT;
    this.punctuation.attach(words, state, signs, syntax.tag, this.lexical.form, syntax.head);
  }

  private parseWords(): void {
    const { state } = this;
    state.begin(this.words.count);
    while (!state.done) {
      const transition = this.transition();
      if (transition === Transition.Shift) state.shift();
      else if (transition === Transition.Left) state.attachLeft(this.label(state.next, state.top(0)));
      else state.attachRight(this.label(state.top(1), state.top(0)));
    }
    if (state.depth > 0) state.relation[state.top(0)] = ROOT;
  }

  private transition(): number {
    const { state, buffer, arcScores: scores } = this;
    if (state.next === state.end) return Transition.Right;
    if (state.depth === 0) return Transition.Shift;
    arcValues(this.words, state, buffer.values);
    buffer.fill(ARC_TEMPLATES);
    scoreTernary(this.model.arcs, buffer, scores);
    if (state.depth === 1) scores[Transition.Right] = IMPOSSIBLE;
    return best(scores);
  }

  private label(head: number, dependent: number): number {
    labelValues(this.words, this.state, head, dependent, this.buffer.values);
    const relation = decide(this.model.labels, LABEL_TEMPLATES, this.buffer, this.labelScores);
    return relation === ROOT ? DEP : relation;
  }
}
