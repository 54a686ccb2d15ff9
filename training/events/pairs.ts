import { applyChange, emptyCorpus, type ArticleReading } from '../../src/engine';
import { dayOrderOfFolder } from '../../src/engine/time';
import type { Candidate } from '../../src/engine/timeline/mentions/candidate';
import { likenessOf, LINK_FEATURES, pairFeatures } from '../../src/engine/timeline/coreference/features';
import type { Telling } from '../../src/engine/timeline/coreference/telling';
import { cosine } from '../../src/engine/timeline/mentions/terms';
import { tell } from '../../src/engine/timeline/told';
import { overlapOf } from '../../src/engine/timeline/words';

/** A mention with the article that tells it. */
export interface Told {
  readonly mention: Candidate;
  /** Its place among the mentions of the telling. */
  readonly place: number;
  readonly telling: Telling;
}

/**
 * What the articles of one folder tell with the dates that they state. Dates that follow from other articles follow from joins:
 * with them, what is learnt would depend on what was learnt before.
 */
export function tellingsOf(readings: readonly ArticleReading[]): Telling[] {
  const corpus = applyChange(emptyCorpus(), { set: readings, remove: [] });
  const order = dayOrderOfFolder(readings.map(({ dayOrder }) => dayOrder));
  return [...corpus.articles.values()].map(
    ({ reading, entities }) => tell(reading, entities, order, undefined).telling,
  );
}

/** The features of two mentions, as the engine computes them. */
export function featuresOfPair(a: Told, b: Told): Float32Array {
  const isOne = a.telling === b.telling;
  const nearness = {
    content: isOne ? 1 : cosine(a.telling.content, b.telling.content),
    story: isOne ? 1 : overlapOf(a.telling.story, b.telling.story),
  };
  const rivals = a.telling.rivals[a.place] + b.telling.rivals[b.place];
  const features = new Float32Array(LINK_FEATURES.length);
  pairFeatures(a.mention, b.mention, nearness, likenessOf(a.mention, b.mention, rivals), features);
  return features;
}
