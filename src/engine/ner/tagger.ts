import type { TokenizedArticle } from '../article';
import { DocumentContext, isCapital } from './documentContext';
import { addFormFeatures, ContextFeatures, markCandidates, WINDOW } from './features';
import { FormDictionary, FormTable, type Form } from './forms';
import { LABEL_COUNT, OUTSIDE, Position, positionOf, typeOf } from './labels';
import type { Lexicon } from './lexicon';
import { ScoreSink, type WeightsData } from './weights';
import { Viterbi } from './viterbi';

/** A name as the tagger sees it: tokens `[firstToken, endToken)` and an index into `TAG_TYPES`. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: number;
  /** By how much the best reading of its sentence beats the best one without this very name. */
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
  private readonly dictionary: FormDictionary;
  private readonly edges: readonly Float32Array[];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: WeightsData,
  ) {
    this.sink = new ScoreSink(weights);
    this.dictionary = new FormDictionary(lexicon);
    this.edges = WINDOW.map((_, offset) => formRow(undefined, offset, this.sink));
  }

  tag(article: TokenizedArticle): Tagging {
    const { count } = article.tokens;
    const forms = new FormTable(article.text, article.tokens, this.dictionary);
    const context = new DocumentContext(article, forms);
    const features = new ContextFeatures(forms, context, this.lexicon, count);
    const marks = new Uint8Array(count);
    const cache = new FormScores(forms, this.sink, features, this.edges);
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
    const { transitions } = this.weights;
    this.viterbi.decode(scores, transitions, count, path);
    let ahead = false;
    for (let k = 0; k < count; k++) {
      const label = path[k] as number;
      if (label === OUTSIDE) continue;
      let last = k;
      if (positionOf(label) === Position.Begin)
        while (positionOf(path[last] as number) !== Position.Last) last++;
      if (!ahead) this.viterbi.lookAhead(scores, transitions, count, k);
      ahead = true;
      const margin = this.viterbi.margin(path, k, last);
      names.push({ firstToken: start + k, endToken: start + last + 1, type: typeOf(label), margin });
      k = last;
    }
  }
}

/** Scores that depend on a form alone: kept with the form for its place in the window, and once an article for the article. */
class FormScores {
  private readonly documentRows: (Float32Array | undefined)[] = [];

  constructor(
    private readonly forms: FormTable,
    private readonly sink: ScoreSink,
    private readonly features: ContextFeatures,
    private readonly edges: readonly Float32Array[],
  ) {}

  addTo(target: Float32Array, at: number, token: number, from: number, to: number): void {
    for (let offset = 0; offset < WINDOW.length; offset++) {
      const i = token + (WINDOW[offset] as number);
      addRow(
        target,
        at,
        i < from || i >= to ? (this.edges[offset] as Float32Array) : this.row(this.forms.at(i), offset),
      );
    }
    if (isCapital(this.forms.at(token).casing)) addRow(target, at, this.documentRow(token));
  }

  private row(form: Form, offset: number): Float32Array {
    return (form.rows[offset] ??= formRow(form, offset, this.sink));
  }

  private documentRow(token: number): Float32Array {
    const id = this.forms.ofToken[token] as number;
    const known = this.documentRows[id];
    if (known) return known;
    const row = new Float32Array(LABEL_COUNT);
    this.sink.into(row, 0);
    this.features.addDocumentFeatures(token, this.sink);
    return (this.documentRows[id] = row);
  }
}

function formRow(form: Form | undefined, offset: number, sink: ScoreSink): Float32Array {
  const row = new Float32Array(LABEL_COUNT);
  sink.into(row, 0);
  addFormFeatures(form, offset, sink);
  return row;
}

function addRow(target: Float32Array, at: number, row: Float32Array): void {
  for (let l = 0; l < LABEL_COUNT; l++) target[at + l] = (target[at + l] as number) + (row[l] as number);
}
