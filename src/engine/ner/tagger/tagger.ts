import type { TokenizedArticle } from '../../article';
import { DocumentContext, isCapital } from '../document-context';
import { markCandidates } from './candidates';
import { addFormFeatures, ContextFeatures, WINDOW } from './features';
import { FormDictionary, FormTable, type Form } from '../forms';
import { LABEL_COUNT, OUTSIDE, Position, positionOf, typeOf } from './labels';
import type { Lexicon } from '../lexicon';
import type { NameNetwork } from './network';
import { TokenRows } from './network-rows';
import { RowPool } from './row-pool';
import { ScoreSink, type WeightsData } from './weights';
import { Viterbi } from './viterbi';

/** A name as the tagger sees it: tokens `[firstToken, endToken)` and an index into `TAG_TYPES`. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: number;
  /** By how much the best reading of its sentence beats the best one without this very name. */
  readonly margin: number;
  /** Whether the network was asked: its word is in the margin then. */
  readonly asked: boolean;
}

/** What the tagger knows of an article beside its names, for the rules that follow. */
export interface Tagging {
  readonly names: readonly TaggedName[];
  readonly forms: FormTable;
  readonly context: DocumentContext;
}

/** The network is asked about stretches that the linear model reads with a smaller margin; how much its logarithms count. */
const UNSURE = 75;
/** A longer stretch, in tokens, is no sentence but a list: not worth the network's time. */
const LONGEST_ASKED = 200;
const NETWORK_FACTOR = 40;

/** Finds names by a linear model over the features of each token, with the best sequence of labels a sentence. */
export class Tagger {
  private readonly sink: ScoreSink;
  private readonly viterbi = new Viterbi();
  private path = new Uint8Array(64);
  private readonly dictionary: FormDictionary;
  /** Scores that depend on a form alone, for its place in the window: kept from article to article. */
  private readonly rows = new RowPool(LABEL_COUNT);
  /** Rows of the places of the window beyond the edge of a sentence. */
  private readonly edges = new Int32Array(WINDOW.length);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: WeightsData,
    private readonly network?: NameNetwork,
  ) {
    this.sink = new ScoreSink(weights);
    this.dictionary = new FormDictionary(lexicon);
  }

  tag(article: TokenizedArticle): Tagging {
    if (this.dictionary.isFull || this.network?.isFull) {
      this.dictionary.clear();
      this.network?.clear();
      this.rows.clear();
      this.edges.fill(0);
    }
    const { count } = article.tokens;
    const forms = new FormTable(article.text, article.tokens, this.dictionary);
    const context = new DocumentContext(article, forms);
    const features = new ContextFeatures(forms, context, this.lexicon, count);
    const stretches = new Stretches(forms, features, this.sink, this.rows, this.edges);
    const tokenRows = new TokenRows(forms, context, features);
    const marks = new Uint8Array(count);
    const names: TaggedName[] = [];
    for (const { firstToken, endToken } of article.sentences) {
      markCandidates(forms, firstToken, endToken, marks);
      features.read(firstToken, endToken);
      for (let i = firstToken; i < endToken; i++) {
        if (!marks[i]) continue;
        let end = i + 1;
        while (end < endToken && marks[end]) end++;
        const count = end - i;
        const scores = stretches.score(i, end, firstToken, endToken);
        this.read(scores, count);
        const asked = this.network !== undefined && this.isUnsure(count);
        if (asked) {
          for (let k = 0; k < count; k++)
            addTo(scores, k, this.network.score(forms, tokenRows, i + k, firstToken, endToken));
          this.read(scores, count);
        }
        this.addNames(i, count, asked, names);
        i = end;
      }
    }
    return { names, forms, context };
  }

  /** Whether the network should be asked about the stretch of `count` tokens that was read last. */
  private isUnsure(count: number): boolean {
    return count <= LONGEST_ASKED && this.viterbi.margin(this.path, 0, count - 1) <= UNSURE;
  }

  /** Finds the best path through `scores`, those of `count` tokens, and makes the margins along it ready. */
  private read(scores: Float32Array, count: number): void {
    const { transitions } = this.weights;
    if (this.path.length < count) this.path = new Uint8Array(2 * count);
    this.viterbi.decode(scores, transitions, count, this.path);
    this.viterbi.lookAhead(scores, transitions, count);
  }

  /** Adds the names of the path found last, that of `count` tokens from `start` on. */
  private addNames(start: number, count: number, asked: boolean, names: TaggedName[]): void {
    const { path } = this;
    for (let k = 0; k < count; k++) {
      const label = path[k];
      if (label === OUTSIDE) continue;
      let last = k;
      if (positionOf(label) === Position.Begin) while (positionOf(path[last]) !== Position.Last) last++;
      const margin = this.viterbi.margin(path, k, last);
      names.push({ firstToken: start + k, endToken: start + last + 1, type: typeOf(label), margin, asked });
      k = last;
    }
  }
}

/** Adds what the network says of a token to the scores of the linear model, of which it is token `k`. */
function addTo(scores: Float32Array, k: number, logs: Float32Array): void {
  const at = k * LABEL_COUNT;
  for (let l = 0; l < LABEL_COUNT; l++) scores[at + l] += NETWORK_FACTOR * logs[l];
}

/** Scores the labels of stretches of an article's tokens. */
class Stretches {
  /** Scores of forms by all their places in the article. */
  private readonly documentRows = new RowPool(LABEL_COUNT);
  private readonly documentRowOf: Int32Array;
  private scores = new Float32Array(32 * LABEL_COUNT);

  constructor(
    private readonly forms: FormTable,
    private readonly features: ContextFeatures,
    private readonly sink: ScoreSink,
    private readonly rows: RowPool,
    private readonly edges: Int32Array,
  ) {
    this.documentRowOf = new Int32Array(forms.count);
  }

  /** `LABEL_COUNT` scores for each token of `[start, end)` in the sentence `[from, to)`; good until the next call. */
  score(start: number, end: number, from: number, to: number): Float32Array {
    const needed = (end - start) * LABEL_COUNT;
    if (this.scores.length < needed) this.scores = new Float32Array(2 * needed);
    const { scores } = this;
    scores.fill(0, 0, needed);
    for (let i = start; i < end; i++) {
      const at = (i - start) * LABEL_COUNT;
      for (let offset = 0; offset < WINDOW.length; offset++) {
        const k = i + (WINDOW[offset] as number);
        this.rows.addTo(
          scores,
          at,
          k < from || k >= to ? this.edge(offset) : this.row(this.forms.at(k), offset),
        );
      }
      if (isCapital(this.forms.at(i).casing)) this.documentRows.addTo(scores, at, this.documentRow(i));
      this.features.add(i, from, to, this.sink);
      this.sink.sumInto(scores, at);
    }
    return scores;
  }

  private edge(offset: number): number {
    return (this.edges[offset] ||= this.newRow(undefined, offset));
  }

  private row(form: Form, offset: number): number {
    return form.rows[offset] || (form.rows[offset] = this.newRow(form, offset));
  }

  private newRow(form: Form | undefined, offset: number): number {
    const row = this.rows.take();
    addFormFeatures(form, offset, this.sink);
    this.sink.sumInto(this.rows.values, row * LABEL_COUNT);
    return row;
  }

  private documentRow(token: number): number {
    const id = this.forms.ofToken[token];
    const known = this.documentRowOf[id];
    if (known) return known;
    const row = this.documentRows.take();
    this.features.addDocumentFeatures(token, this.sink);
    this.sink.sumInto(this.documentRows.values, row * LABEL_COUNT);
    return (this.documentRowOf[id] = row);
  }
}
