import type { CorpusArticle } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { touches, type Span } from '../engine/text/span';

/** What stands at a place of an article: the index of a mention, an expression of time or an event mention. */
export type Located =
  | { readonly kind: 'mention'; readonly index: number }
  | { readonly kind: 'time'; readonly index: number }
  | { readonly kind: 'event'; readonly index: number };

/**
 * What a reader means who points at `offset`: a name before a date, a date before the word of an event, and these
 * before descriptions and pronouns.
 */
export function locate(article: CorpusArticle, offset: number): Located | undefined {
  const { mentions, events } = article.reading;
  const name = indexAt(mentions, offset, (mention) => mention.kind === 'name');
  if (name >= 0) return { kind: 'mention', index: name };
  const time = indexAt(article.times, offset);
  if (time >= 0) return { kind: 'time', index: time };
  const event = indexAt(events, offset, (_, i) => article.events[i] !== undefined);
  if (event >= 0) return { kind: 'event', index: event };
  const other = indexAt(mentions, offset, (_, i) => article.entities[i] !== undefined);
  return other >= 0 ? { kind: 'mention', index: other } : undefined;
}

/** The entities that a mention stands for: its own, and where it is plural those of the mentions with its span. */
export function entitiesAt(article: CorpusArticle, index: number): readonly Entity[] {
  const { mentions } = article.reading;
  const mention = mentions[index];
  const indices =
    mention?.kind === 'plural'
      ? mentions.flatMap(({ kind, start, end }, i) =>
          kind === 'plural' && start === mention.start && end === mention.end ? [i] : [],
        )
      : [index];
  return indices.flatMap((i) => article.entities[i] ?? []);
}

/** Index of the shortest accepted span that touches `offset`, or -1. `spans` are sorted by start. */
function indexAt<T extends Span>(
  spans: readonly T[],
  offset: number,
  accepts: (span: T, index: number) => boolean = () => true,
): number {
  let best = -1;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as T;
    if (span.start > offset) break;
    if (!touches(span, offset) || !accepts(span, i)) continue;
    const other = spans[best];
    if (!other || span.end - span.start < other.end - other.start) best = i;
  }
  return best;
}
