import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../../../src/engine';
import { models } from '../../features/workspace';

/** The corpus of some texts by their ids. */
export function corpusOf(articles: Readonly<Record<string, string>>): CorpusSnapshot {
  const set = Object.entries(articles).map(([id, text]) => readArticle({ id, text }, models()));
  return applyChange(emptyCorpus(), { set, remove: [] });
}
