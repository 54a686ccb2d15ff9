import type { EventMention } from '../../events/types';
import type { Entity } from '../../link/types';
import type { ArticleReading } from '../../read/types';
import type { DocumentTime, FoundTime, TimeExpression } from '../../time/types';
import type { EventRef } from '../types';
import type { EventDate } from './dates';
import type { TermVector } from './terms';

/** An article with its identities and with its times resolved: what the timeline is built from. */
export interface DatedArticle {
  readonly reading: ArticleReading;
  /** The expressions of time of the reading, figures in the order of the folder. */
  readonly found: readonly FoundTime[];
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
  /** Ids of the persons to whom it is done. */
  readonly patients: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Whether one of its places, or of those to which it is done, is a country. */
  readonly inCountry: boolean;
  /** Those participants that are places to which it is done: "hit Haiti", "visited Lagos". */
  readonly sites: ReadonlySet<string>;
  /** Ids of those named inside its phrases whose people or things take part. */
  readonly involved: ReadonlySet<string>;
  /** Ids of the places named there. */
  readonly around: ReadonlySet<string>;
  /** Content words of what the event is done to or is about, as far as it is no named participant. */
  readonly objects: ReadonlySet<string>;
  /** Content words of who does it. */
  readonly subjects: ReadonlySet<string>;
  /** Who does it, and what it is done to: ids of entities, or the last words of phrases that name none. */
  readonly doers: ReadonlySet<string>;
  readonly undergoers: ReadonlySet<string>;
  /** The numbers in its phrases: "five", "1,200". */
  readonly numbers: ReadonlySet<string>;
  /** For how many days what it imposes is to last: "a three-year ban"; null where nothing says. */
  readonly lasting: number | null;
  /** The terms of its phrases, the words of the event itself left out. */
  readonly phrases: TermVector;
  /** Whether it brings in somebody or something that the article has not told of before: "a driver", "two women". */
  readonly isNew: boolean;
  /** Whether a verb tells of another one than those before: "a second fire". */
  readonly isOther: boolean;
  /** Ids of all entities in the sentence. */
  readonly nearby: ReadonlySet<string>;
  /** Whether its own clause or phrase names somebody or something. */
  readonly names: boolean;
  /** The terms of its sentence, one object for all mentions there. */
  readonly sentence: TermVector;
  readonly determination: Determination;
  /** The day on which its article came out; null where that is not known. */
  readonly reported: string | null;
  /** Position among the mentions of its article, 0 to 1. */
  readonly depth: number;
  /** Number of its sentence in the article, from 0. */
  readonly line: number;
  /** Whether the headline or the first sentence below it tells it as news. */
  readonly leads: boolean;
  /** Which item of a digest tells it, from 0; -1 where none does. */
  readonly item: number;
  /** Whether it is known to point back to an event that its article told before, and tells little by itself. */
  readonly pointsBack: boolean;
}
