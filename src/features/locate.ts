import type { CorpusArticle } from '../engine/corpus/types';
import type { WordingPart } from '../engine/events/types';
import type { Entity } from '../engine/link/types';
import { verbLemma } from '../engine/syntax/lemma';
import { touches, type Span } from '../engine/text/span';

/** What stands at a place of an article: the index of a mention, an expression of time or an event mention. */
export type Located =
  | { readonly kind: 'mention'; readonly index: number }
  | { readonly kind: 'time'; readonly index: number }
  | { readonly kind: 'event'; readonly index: number };

/**
 * What a reader means who points at `offset`: a name before a date, a date before the word of an event, these before
 * descriptions and pronouns, and at last the verb that carries the word of an event ("signed" in "signed an agreement").
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
  if (other >= 0) return { kind: 'mention', index: other };
  const carried = eventCarriedAt(article, offset);
  return carried >= 0 ? { kind: 'event', index: carried } : undefined;
}

/** Index of the event of a noun that the verb at `offset` carries, or -1. */
function eventCarriedAt({ reading: { events, text }, events: shown }: CorpusArticle, offset: number): number {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, offset - LONGEST_VERB), offset))?.[0] ?? '';
  const behind = /^\p{L}*/u.exec(text.slice(offset, offset + LONGEST_VERB))?.[0] ?? '';
  const verb = (before + behind).toLowerCase();
  if (verb === '') return -1;
  return events.findIndex(
    ({ nominal, extent, wording }, i) =>
      nominal &&
      shown[i] !== undefined &&
      touches(extent, offset) &&
      wording.some((_, part) => isVerb(wording, part, verb)),
  );
}

/** Whether a part of a wording is the verb that the text has in some form: "signs", or "begin" of "to begin". */
function isVerb(wording: readonly WordingPart[], index: number, verb: string): boolean {
  const part = wording[index];
  const base = part.kind === 'verb' ? part.plural : infinitive(wording, index);
  return base !== undefined && verbLemma(verb, (other) => other === base) === base;
}

function infinitive(wording: readonly WordingPart[], index: number): string | undefined {
  const [before, part] = [wording[index - 1], wording[index]];
  const isBehindTo = before?.kind === 'words' && before.words === 'to';
  return isBehindTo && part.kind === 'words' ? part.words : undefined;
}

const LONGEST_VERB = 24;

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
    const span = spans[i];
    if (span.start > offset) break;
    if (!touches(span, offset) || !accepts(span, i)) continue;
    const other = spans[best];
    if (!other || span.end - span.start < other.end - other.start) best = i;
  }
  return best;
}
