import type { EventRef } from './types';

/** The articles that some event mentions stand in, each once. Most events are told by one article, and once: asked at no cost. */
export function articlesOf(refs: readonly EventRef[]): Iterable<string> {
  const [first] = refs;
  if (!first) return [];
  return refs.every(({ article }) => article === first.article)
    ? [first.article]
    : new Set(refs.map(({ article }) => article));
}
