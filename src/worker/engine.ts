import type { Article, ArticleReading, CorpusChange, CorpusSnapshot, ReadingAttempt, Steps } from '../engine';
import type { OutlineRows } from '../features/outline-rows';
import type { OutlineGroup, OutlineOptions } from '../features/types';
import type { FeatureMethods } from '../protocol/methods';

/** What the worker needs of the engine; the façade `src/engine` has it all. */
export interface Engine<Models> {
  decodeModels(bytes: { readonly names: Uint8Array; readonly syntax: Uint8Array }): Models | undefined;
  tryReading(articles: readonly Article[], models: Models): readonly ReadingAttempt[];
  emptyCorpus(): CorpusSnapshot;
  applyChange(corpus: CorpusSnapshot, change: CorpusChange): CorpusSnapshot;
  changeInSteps(corpus: CorpusSnapshot, change: CorpusChange): Steps<CorpusSnapshot>;
  editArticle(corpus: CorpusSnapshot, reading: ArticleReading): CorpusSnapshot;
}

/** The features as functions of a corpus; the façade `src/features` has them all. */
export type Features = FeatureTable & OutlineFeature;

/** Those that the editor asks for as they are. */
export type FeatureTable = {
  readonly [K in keyof FeatureMethods]: (
    corpus: CorpusSnapshot,
    ...args: Parameters<FeatureMethods[K]>
  ) => ReturnType<FeatureMethods[K]>;
};

/** The outline, which remembers its rows from one answer to the next. */
export interface OutlineFeature {
  outline(corpus: CorpusSnapshot, options: OutlineOptions, rows: OutlineRows): readonly OutlineGroup[];
}
