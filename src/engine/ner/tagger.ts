import type { TokenizedArticle } from '../article';
import { DocumentContext } from './documentContext';
import { addFormFeatures, ContextFeatures, markCandidates, WINDOW } from './features';
import { FormTable } from './forms';
import { LABEL_COUNT, OUTSIDE, Position, positionOf, typeOf } from './labels';
import type { Lexicon } from './lexicon';
import { ScoreSink, type WeightsData } from './weights';
import { Viterbi } from './viterbi';

/** A name as the tagger sees it: tokens `[firstToken, endToken)` and an index into `TAG_TYPES`. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: number;
  /** By how much the name's labels beat their best rivals: the least over its tokens. */
  readonly margin: number;
}

/** What the tagger knows of an article beside its names, for the rules that follow. */
export interface Tagging {
  readonly names: readonly TaggedName[];
  readonly forms: FormTable;
  readonly context: DocumentContext;
}

/** Finds names by a linear model over the features of each token, with the best sequence of labels a sentence. */
export class Tagger {
  private readonly sink: ScoreSink;
  private readonly viterbi = new Viterbi();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: WeightsData,
  ) {
    this.sink = new ScoreSink(weights);
  }

  tag(article: TokenizedArticle): Tagging {
    const { count } = article.tokens;
    const forms = new FormTable(article.text, article.tokens, this.lexicon);
    const context = new DocumentContext(article, forms);
    const features = new ContextFeatures(forms, context, this.lexicon, count);
    const marks = new Uint8Array(count);
    const cache = new FormScores(forms, this.sink, features);
    const names: TaggedName[] = [];
    for (const { firstToken, endToken } of article.sentences) {
      markCandidates(forms, firstToken, endToken, marks);
      features.markPhrases(firstToken, endToken);
      for (let i = firstToken; i < endToken; i++) {
        if (!marks[i]) continue;
        let end = i + 1;
        while (end < endToken && marks[end]) end++;
        this.tagStretch(i, end, firstToken, endToken, features, cache, names);
        i = end;
      }
    }
    return { names, forms, context };
  }

  /** Tags the tokens `[start, end)` of the sentence `[from, to)`. */
  private tagStretch(
    start: number,
    end: number,
    from: number,
    to: number,
    features: ContextFeatures,
    cache: FormScores,
    names: TaggedName[],
  ): void {
    const count = end - start;
    const scores = new Float32Array(count * LABEL_COUNT);
    for (let i = start; i < end; i++) {
      const at = (i - start) * LABEL_COUNT;
      cache.addTo(scores, at, i, from, to);
      this.sink.into(scores, at);
      features.add(i, from, to, this.sink);
    }
    const path = new Uint8Array(count);
    this.viterbi.decode(scores, this.weights.transitions, count, path);
    for (let k = 0; k < count; k++) {
      const label = path[k] as number;
      if (label === OUTSIDE) continue;
      let last = k;
      if (positionOf(label) === Position.Begin)
        while (positionOf(path[last] as number) !== Position.Last) last++;
      const margin = this.margin(scores, path, k, last);
      names.push({ firstToken: start + k, endToken: start + last + 1, type: typeOf(label), margin });
      k = last;
    }
  }

  private margin(scores: Float32Array, path: Uint8Array, first: number, last: number): number {
    let least = Infinity;
    for (let k = first; k <= last; k++) {
      const row = k * LABEL_COUNT;
      const own = scores[row + (path[k] as number)] as number;
      for (let l = 0; l < LABEL_COUNT; l++)
        if (l !== path[k]) least = Math.min(least, own - (scores[row + l] as number));
    }
    return least;
  }
}

/** Scores that depend on a form and its place in the window alone, added up once an article. */
class FormScores {
  private readonly rows: (Float32Array | undefined)[] = [];
  private readonly edges: Float32Array[];

  constructor(
    private readonly forms: FormTable,
    private readonly sink: ScoreSink,
    private readonly features: ContextFeatures,
  ) {
    this.edges = WINDOW.map((_, offset) => this.compute(undefined, offset));
  }

  addTo(target: Float32Array, at: number, token: number, from: number, to: number): void {
    for (let offset = 0; offset < WINDOW.length; offset++) {
      const i = token + (WINDOW[offset] as number);
      const row = i < from || i >= to ? (this.edges[offset] as Float32Array) : this.row(i, offset);
      for (let l = 0; l < LABEL_COUNT; l++) target[at + l] = (target[at + l] as number) + (row[l] as number);
    }
  }

  private row(token: number, offset: number): Float32Array {
    const form = this.forms.ofToken[token] as number;
    const key = form * WINDOW.length + offset;
    return (this.rows[key] ??= this.compute(form, offset));
  }

  private compute(id: number | undefined, offset: number): Float32Array {
    const row = new Float32Array(LABEL_COUNT);
    this.sink.into(row, 0);
    const form = id === undefined ? undefined : this.forms.forms[id];
    addFormFeatures(form, offset, this.sink);
    if (form && WINDOW[offset] === 0) this.features.addDocumentFeatures(form, this.sink);
    return row;
  }
}
