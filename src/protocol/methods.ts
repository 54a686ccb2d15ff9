import type { Decisions } from '../engine/decisions';
import type {
  ArticleLine,
  ArticleMentions,
  Card,
  DateHint,
  DecidableEvent,
  DocumentSymbol,
  EntityTarget,
  EventChoice,
  IdentityQuestion,
  NameGroup,
  NameTarget,
  OutlineEvent,
  OutlineFilter,
  OutlineGroup,
  OutlineOptions,
  Place,
  Position,
  Range,
  ReviewLine,
  SemanticToken,
  StandingDecision,
  TimelinePicture,
  WorkspaceSymbol,
} from '../features/types';
import type { EventDecision, EventWord, LostEventWord } from '../engine/timeline/decisions';

/** The features that the editor may ask for; each is the function of that name in `src/features`. */
export interface FeatureMethods {
  hover(article: string, at: Position): Card | undefined;
  definitions(article: string, at: Position): readonly Place[];
  references(article: string, at: Position, includeDeclaration: boolean): readonly Place[];
  highlights(article: string, at: Position): readonly Range[];
  semanticTokens(article: string): readonly SemanticToken[];
  documentSymbols(article: string): readonly DocumentSymbol[];
  workspaceSymbols(query: string): readonly WorkspaceSymbol[];
  timelinePicture(filter: OutlineFilter): TimelinePicture;
  outlineEvent(event: string): OutlineEvent | undefined;
  eventChoices(event: string): readonly EventChoice[];
  decidableEvent(event: string): DecidableEvent | undefined;
  eventUnder(article: string, at: Position): DecidableEvent | undefined;
  eventWord(article: string, at: Position): EventWord | undefined;
  lostEventWords(): readonly LostEventWord[];
  eventAt(article: string, at: Position): string | undefined;
  nameGroups(): readonly NameGroup[];
  mentionsOf(entity: string): readonly ArticleMentions[];
  quotations(entity: string): readonly Place[];
  articleLines(): readonly ArticleLine[];
  adjacentMention(
    article: string,
    at: Position,
    direction: 'next' | 'previous',
    scope: 'article' | 'corpus',
  ): Place | undefined;
  dateHints(article: string): readonly DateHint[];
  undatedExpressions(article: string): readonly Range[];
  nameTarget(article: string, range: Range): NameTarget | undefined;
  entityTarget(entity: string): EntityTarget | undefined;
  entityTargets(): readonly EntityTarget[];
  entityIds(): readonly string[];
  identityQuestions(): readonly IdentityQuestion[];
  decisionsOn(entity: string): readonly StandingDecision[];
  decisionsToReview(): readonly ReviewLine[];
}

/** All that the editor may ask of the worker. */
export interface WorkerMethods extends FeatureMethods {
  /** Must come first, once. */
  start(params: StartParams): void;
  /** Settles when the change is in the corpus, with what became of it. */
  update(update: CorpusUpdate): CorpusState;
  /** @param known the outline that the editor has: what has stayed the same is not sent again */
  outline(options: OutlineOptions, known?: number): OutlineAnswer;
}

/** The event outline, as far as it is not known. */
export interface OutlineAnswer {
  /** By which it is known the next time. */
  readonly version: number;
  /** Groups, and in the place of those that are the same their indices in the outline that is known. */
  readonly groups: readonly (OutlineGroup | number)[];
}

/** What a session needs to begin. */
export interface StartParams {
  /** Contents of `model/names.bin` and `model/syntax.bin`. */
  readonly models: { readonly names: Uint8Array; readonly syntax: Uint8Array };
  /** What the worker gave out as its index the last time, if there is something. */
  readonly index?: Uint8Array;
}

/** Articles that came, changed or went. An article that is set again replaces the former one. */
export interface CorpusUpdate {
  readonly set: readonly ArticleSource[];
  readonly remove: readonly string[];
  /** All decisions on events that hold from now on; without it, those that held before do. */
  readonly eventDecisions?: readonly EventDecision[];
  /** All decisions that hold from now on; without it, those that held before do. */
  readonly decisions?: Decisions;
}

/** An article and where its text is. */
export interface ArticleSource {
  readonly id: string;
  readonly content: ArticleContent;
  /** What the reader's settings say of it. */
  readonly given: { readonly date?: string; readonly title?: string; readonly source?: string };
  /** Whether it belongs to no folder: read by itself, not part of the corpus. */
  readonly alone?: boolean;
}

/** Where the text of an article is. */
export type ArticleContent =
  /** The text of an open editor; it outranks the file. `file` is there where the editor could not decode all of it. */
  | { readonly kind: 'text'; readonly text: string; readonly file?: FileToRead }
  | ({ readonly kind: 'path' } & FileToRead)
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The editor could not hand over any content, for this reason. */
  | { readonly kind: 'nothing'; readonly why: SkipReason };

/** A file that the worker can read itself. Files of more than `maximumSize` bytes are skipped. */
export interface FileToRead {
  readonly path: string;
  readonly maximumSize: number;
}

/** Why a file that looks like an article is not read. */
export type SkipReason =
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A file that is not part of the corpus although it looks like an article. */
export interface SkippedArticle {
  readonly id: string;
  readonly reason: SkipReason;
}

/** What the corpus holds after a change. */
export interface CorpusState {
  readonly articles: number;
  readonly skipped: readonly SkippedArticle[];
}

/** What the worker says unasked. */
export type Announcement = { readonly kind: 'announcement' } & (
  | { readonly name: 'progress'; readonly data: ReadingProgress }
  /** The corpus is another one than before. */
  | { readonly name: 'changed'; readonly data: CorpusState }
  /** The index to keep for the next start. */
  | { readonly name: 'index'; readonly data: Uint8Array }
);

/** How far many articles have been read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}
