import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import { firstEndingAfter, overlaps, type Span } from '../engine/text/span';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import { openTimes } from './open-times';
import type { SemanticToken } from './types';

type Colouring = Span & Pick<SemanticToken, 'type' | 'modifier'>;

/** The stretches of an article to colour: names, dates, and the words of events that the outline shows; disjoint, in order. */
export function semanticTokens(corpus: CorpusSnapshot, id: string): readonly SemanticToken[] {
  const article = corpus.articles.get(id);
  if (!article) return [];
  return [dates(article), triggers(article)]
    .reduce(withGapsFilled, names(article))
    .map(({ start, end, ...look }) => ({ range: rangeOf(article.reading.lines, { start, end }), ...look }));
}

/** Adds those of `others` that overlap nothing of `taken`; both are sorted and disjoint, and so is the result. */
function withGapsFilled(taken: readonly Colouring[], others: readonly Colouring[]): Colouring[] {
  const free = others.filter((span) => {
    const neighbour = taken[firstEndingAfter(taken, span.start)];
    return !neighbour || !overlaps(neighbour, span);
  });
  return [...taken, ...free].sort((a, b) => a.start - b.start);
}

function names(article: CorpusArticle): Colouring[] {
  return article.reading.mentions
    .map(({ kind, start, end, type }, i) => ({ kind, start, end, type: article.entities[i]?.type ?? type }))
    .filter((mention) => mention.kind === 'name')
    .map(({ start, end, type }) => ({ start, end, type }));
}

function dates(article: CorpusArticle): Colouring[] {
  const open = openTimes(article);
  return article.times.map((time, i) => ({
    start: time.start,
    end: time.end,
    type: 'date' as const,
    ...(open.has(i) && { modifier: 'uncertain' as const }),
  }));
}

function triggers(article: CorpusArticle): Colouring[] {
  return article.reading.events.flatMap((mention, i) => {
    const event = article.events[i];
    if (!event || !isMainEvent(event)) return [];
    const modifier =
      event.status === 'occurred' ? undefined : event.status === 'planned' ? 'planned' : 'uncertain';
    return [
      {
        start: mention.start,
        end: mention.end,
        type: 'eventTrigger' as const,
        ...(modifier && { modifier }),
      },
    ];
  });
}
