/** Scores a corpus result of `marginalia analyze` on the seeds against the gold annotations. Pure. */
import { scoreDates, type DateScore } from './dates';
import { scoreEvents, type EventScore } from './events';
import { scoreIdentity, scoreNames, type IdentityScore, type NameScore } from './names';
import type { Analysis, FoundArticle, Gold } from './types';

/** All scores of an analysis of the seeds. */
export interface SeedScore {
  readonly names: NameScore;
  readonly identity: IdentityScore;
  readonly dates: DateScore;
  readonly events: EventScore;
  /** Articles whose day, or whose source of it, is not the gold's. */
  readonly documentTimes: {
    readonly right: number;
    readonly gold: number;
    readonly errors: readonly string[];
  };
}

/** An article's id without its folders. */
const fileName = (id: string): string => id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);

function scoreDocumentTimes(
  gold: Gold,
  articleOf: (file: string) => FoundArticle | undefined,
): SeedScore['documentTimes'] {
  const errors = gold.articles.flatMap(({ article, documentTime }) => {
    const found = articleOf(article)?.documentTime;
    if (!found) return [`${article}: not analysed`];
    if (documentTime.values.includes(found.value) && documentTime.sources.includes(found.source)) return [];
    const right = `${documentTime.values.join(' or ')} (${documentTime.sources.join(' or ')})`;
    return [`${article}: ${found.value} (${found.source}), not ${right}`];
  });
  return { right: gold.articles.length - errors.length, gold: gold.articles.length, errors };
}

/** All scores of an analysis of the five articles. */
export function scoreSeeds(gold: Gold, analysis: Analysis): SeedScore {
  const files = new Set(gold.corpus.articles);
  const byFile = new Map(analysis.articles.map((article) => [fileName(article.id), article]));
  const articleOf = (file: string): FoundArticle | undefined => byFile.get(file);
  const fileOf = (id: string): string | undefined => (files.has(fileName(id)) ? fileName(id) : undefined);
  return {
    names: scoreNames(gold, articleOf),
    identity: scoreIdentity(gold, articleOf),
    dates: scoreDates(gold, articleOf),
    events: scoreEvents(gold, analysis, articleOf, fileOf),
    documentTimes: scoreDocumentTimes(gold, articleOf),
  };
}
