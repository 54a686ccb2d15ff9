import { readArticle, type ArticleReading } from '../../src/engine';
import type { Span } from '../../src/engine/text/span';
import { models, readRecords } from './analysis';

/** Articles of one topic whose event mentions are annotated with chains that go across them. */
export interface Topic {
  readonly topic: string;
  readonly docs: readonly AnnotatedArticle[];
}

/** An article of such a topic. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  /** Day of publication; ECB+ has only a hint of it. */
  readonly dct?: string | null;
  readonly dctHint?: string | null;
  readonly events: readonly AnnotatedEvent[];
  /** Number, start and end of each sentence, and whether it was checked for coreference. */
  readonly sentences: readonly (readonly [number, number, number, boolean?])[];
  readonly fullyAnnotatedEnd?: number;
}

/** Words that tell an event, and the chain of those that tell the same. */
export interface AnnotatedEvent extends Span {
  readonly chain: string;
  readonly selected?: boolean;
}

/** ECB+ topics 1–35 (`ecb`), and the Apple topic of MEANTIME (`meantime`). */
export function readTopics(shared: string, corpus: 'ecb' | 'meantime'): readonly Topic[] {
  const file = corpus === 'ecb' ? 'ecbplus.train-dev' : 'meantime-apple';
  return readRecords<Topic>(`${shared}/data/time/crossdoc/${file}.jsonl.gz`);
}

/** Reads a topic's articles as the command line would with the dates that the corpus has of them. */
export function readingsOf({ docs }: Topic): readonly ArticleReading[] {
  return docs.map(({ id, text, dct, dctHint }) => {
    const date = [dct, dctHint].find((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''));
    return readArticle({ id, text, ...(date && { date }) }, models);
  });
}

/** A cross-validation trains without every third topic, and measures on those. */
export const FOLDS = 3;

/** The topics that a fold leaves to learn from. */
export function withoutFold(topics: readonly Topic[], fold: number): readonly Topic[] {
  return topics.filter((_, place) => !isInFold(place, fold));
}

/** Whether the topic at a place is among those of the fold. */
export function isInFold(place: number, fold: number): boolean {
  return place % FOLDS === fold;
}
