import type { EventMention } from '../events/types';
import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { firstEndingAfter } from '../text/span';
import type { DocumentTime, TimeExpression } from '../time/types';
import { dateOf, type EventDate } from './dating';
import type { EventRef } from './types';
import { withPluralParticipants } from './participants';
import { withVisitDates } from './visits';
import { contentWords } from './words';

/** An article with its identities and with its times resolved: what the timeline is built from. */
export interface DatedArticle {
  readonly reading: ArticleReading;
  readonly documentTime: DocumentTime;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly (Entity | undefined)[];
}

/** How a noun phrase points at an event: back to one told before, to another one, or neither. */
export type Determination = 'definite' | 'other' | 'none';

/** An event mention as clustering sees it. */
export interface Candidate {
  readonly ref: EventRef;
  readonly mention: EventMention;
  readonly date: EventDate;
  /** Ids of named entities that take part (agent, patient, recipient, companion). */
  readonly participants: ReadonlySet<string>;
  /** Those of them that are persons. */
  readonly people: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly determination: Determination;
  /** Position among the mentions of its article, 0 to 1. */
  readonly depth: number;
}

/** Mentions told with less weight than this are no events of their own; they may still tell one that is told elsewhere. */
const LEAST_SALIENCE = 0.15;

/** The event mentions of an article that may enter the timeline, in order. */
export function candidatesOf(article: DatedArticle): Candidate[] {
  const { reading } = article;
  const told = reading.events.flatMap((mention, event) => {
    const determination = determinationOf(reading, mention);
    if (mention.salience < LEAST_SALIENCE && determination !== 'definite') return [];
    return [candidateOf(article, mention, event, determination)];
  });
  return withVisitDates(withPluralParticipants(reading, told));
}

function candidateOf(
  article: DatedArticle,
  mention: EventMention,
  event: number,
  determination: Determination,
): Candidate {
  const participants = new Set<string>();
  const people = new Set<string>();
  const agents = new Set<string>();
  const places = new Set<string>();
  for (const argument of mention.arguments) {
    const entity = argument.mention === undefined ? undefined : article.entities[argument.mention];
    if (!entity || argument.role === 'topic') continue;
    if (argument.role === 'place') places.add(entity.id);
    else participants.add(entity.id);
    if (entity.type === 'person') people.add(entity.id);
    if (argument.role === 'agent') agents.add(entity.id);
  }
  const { reading } = article;
  return {
    ref: { article: reading.id, event },
    mention,
    date: dateOf(mention, article.times, article.documentTime),
    participants,
    people,
    agents,
    places,
    words: contentWords(sentenceOf(reading, mention)),
    determination,
    depth: reading.text.length === 0 ? 0 : mention.start / reading.text.length,
  };
}

function sentenceOf({ text, sentences }: ArticleReading, mention: EventMention): string {
  const sentence = sentences[firstEndingAfter(sentences, mention.start)] ?? mention.extent;
  return text.slice(sentence.start, sentence.end);
}

const DEFINITE = /\b(?:the|this|that|these|those|their|his|her|its)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const OTHER =
  /\b(?:earlier|previous|prior|past|last|next|upcoming|forthcoming|future|further|another|second|third|new|other|separate|subsequent|follow-up|first|recent)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const LOOK_BACK = 60;

function determinationOf(reading: ArticleReading, mention: EventMention): Determination {
  const before = reading.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
  if (OTHER.test(before)) return 'other';
  return DEFINITE.test(before) ? 'definite' : 'none';
}
