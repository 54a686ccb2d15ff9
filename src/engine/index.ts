/**
 * The engine's façade. Pure: text in, plain immutable data out; no I/O, no clock, no state; never throws on any text.
 */
export type { Article } from './article';
export { applyChange, changeInSteps, emptyCorpus, type CorpusChange } from './corpus/corpus';
export { editArticle } from './corpus/edit';
export type { CorpusArticle, CorpusSnapshot } from './corpus/types';
export { proseOf } from './layout';
export { lineStarts } from './text/lines';
export type { Decision } from './decisions';
export { decodeModels, type ModelFiles, type Models } from './read/models';
export { finish, type Steps } from './timeline/steps';
export { readArticle, readTogether, tryReading, type ReadingAttempt } from './read/read';
export type { ArticleReading } from './read/types';
