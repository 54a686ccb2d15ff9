/**
 * The engine's façade. Pure: text in, plain immutable data out; no I/O, no clock, no state; never throws on any text.
 */
export type { Article } from './article';
export type { CorpusArticle, CorpusSnapshot } from './corpus/types';
export type { ArticleReading } from './read/types';
