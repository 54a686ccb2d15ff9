import type { Article, ArticleReading, CorpusSnapshot } from '../engine';
import type { ArticleSource, CorpusState, CorpusUpdate, SkipReason } from '../protocol/methods';
import { decode } from './decode';
import type { Engine } from './engine';
import type { ReadingIndex } from './reading-index';
import type { Breathe } from './server';

/** Reads a file, in the hosts where the worker can. Throws where the file cannot be read. */
export type ReadFile = (path: string, maximumSize: number) => Uint8Array | SkipReason;

export interface CorpusParts<Models> {
  readonly engine: Engine<Models>;
  readonly models: Models;
  readonly index: ReadingIndex;
  readonly readFile: ReadFile;
  readonly breathe: Breathe;
  progress(done: number, total: number): void;
  changed(state: CorpusState): void;
}

/** Below this many articles to read, no progress is announced: it would be over before it is seen. */
const WORTH_SAYING = 20;
/** Reading goes on for this long before the messages that arrived meanwhile get their turn. */
const SLICE_MS = 12;

/**
 * The articles as they stand, kept up to date by updates. Articles are read one by one, open editors first; all
 * that was read is linked into the corpus together when nothing is waiting any more, or when somebody asks for
 * one of the articles.
 */
export class WorkerCorpus<Models> {
  private snapshot: CorpusSnapshot;
  /** Articles outside all folders: each one its own corpus. */
  private readonly alone = new Map<string, CorpusSnapshot>();
  private readonly articles = new Map<string, Article>();
  private readonly skipped = new Map<string, SkipReason>();
  /** Waiting to be read, by id. */
  private readonly waiting = new Map<string, ArticleSource>();
  /** Read, waiting to be linked. */
  private readonly unlinked = new Map<string, ArticleReading>();
  private readonly removed = new Set<string>();
  /** Decisions on events that wait to be applied. */
  private eventDecisions: CorpusUpdate['eventDecisions'];
  /** Whether there is something to announce. */
  private dirty = false;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: CorpusParts<Models>) {
    this.snapshot = parts.engine.emptyCorpus();
  }

  /** All articles that are in the corpus now. */
  get current(): Iterable<Article> {
    return this.articles.values();
  }

  /** Takes in a change; settles when the corpus has it. */
  async update(update: CorpusUpdate): Promise<CorpusState> {
    for (const id of update.remove) this.forget(id);
    for (const source of update.set) this.waiting.set(source.id, source);
    this.eventDecisions = update.eventDecisions ?? this.eventDecisions;
    await this.settle();
    return this.state();
  }

  /**
   * The corpus to answer a question from: for a question on an article the one with its latest text, otherwise
   * as far as it has been read.
   */
  corpusFor(article: string | undefined): CorpusSnapshot {
    const source = article === undefined ? undefined : this.waiting.get(article);
    if (source) {
      this.read(source);
      this.link();
    }
    return (article === undefined ? undefined : this.alone.get(article)) ?? this.snapshot;
  }

  private forget(id: string): void {
    this.waiting.delete(id);
    this.unlinked.delete(id);
    if (this.skipped.delete(id)) this.dirty = true;
    this.alone.delete(id);
    if (this.articles.delete(id)) this.removed.add(id);
  }

  private skip(id: string, reason: SkipReason): void {
    this.forget(id);
    this.skipped.set(id, reason);
    this.dirty = true;
  }

  private settle(): Promise<void> {
    this.running ??= this.readAll().finally(() => (this.running = undefined));
    return this.running;
  }

  private async readAll(): Promise<void> {
    let done = 0;
    let sliceEnd = Date.now() + SLICE_MS;
    while (this.waiting.size > 0) {
      const total = done + this.waiting.size;
      this.read(this.next());
      done++;
      if (Date.now() < sliceEnd) continue;
      if (total >= WORTH_SAYING) this.parts.progress(done, total);
      await this.parts.breathe();
      sliceEnd = Date.now() + SLICE_MS;
    }
    this.link();
  }

  /** Open editors first: the reader is looking at them. */
  private next(): ArticleSource {
    let first: ArticleSource | undefined;
    for (const source of this.waiting.values()) {
      if (source.content.kind === 'text') return source;
      first ??= source;
    }
    return first as ArticleSource;
  }

  private read(source: ArticleSource): void {
    const { id, content, given, alone } = source;
    this.waiting.delete(id);
    try {
      const text = this.textOf(content);
      if (typeof text !== 'string') this.skip(id, text);
      else if (alone) this.readAlone({ id, text, ...given });
      else this.readIntoCorpus({ id, text, ...given });
    } catch (error) {
      // One article that cannot be read must not keep the others from being read.
      this.skip(id, { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) });
    }
  }

  private readAlone(article: Article): void {
    const { engine, models } = this.parts;
    this.forget(article.id);
    const change = { set: [engine.readArticle(article, models)], remove: [] };
    this.alone.set(article.id, engine.applyChange(engine.emptyCorpus(), change));
  }

  private readIntoCorpus(article: Article): void {
    const { id } = article;
    if (same(this.articles.get(id), article)) return;
    const reading = this.readingOf(article);
    this.forget(id);
    this.removed.delete(id);
    this.articles.set(id, article);
    this.unlinked.set(id, reading);
  }

  private readingOf(article: Article): ArticleReading {
    const kept = this.parts.index.get(article);
    if (kept) return kept;
    const reading = this.parts.engine.readArticle(article, this.parts.models);
    this.parts.index.set(article, reading);
    return reading;
  }

  private textOf(content: ArticleSource['content']): string | SkipReason {
    switch (content.kind) {
      case 'text':
        return content.text;
      case 'nothing':
        return content.why;
      case 'bytes':
        return textOrReason(content.bytes);
      case 'path':
        return textOrReason(this.parts.readFile(content.path, content.maximumSize));
    }
  }

  private link(): void {
    const { eventDecisions } = this;
    if (this.unlinked.size > 0 || this.removed.size > 0 || eventDecisions) {
      const change = {
        set: [...this.unlinked.values()],
        remove: [...this.removed],
        ...(eventDecisions && { eventDecisions }),
      };
      this.unlinked.clear();
      this.removed.clear();
      this.eventDecisions = undefined;
      this.snapshot = this.parts.engine.applyChange(this.snapshot, change);
      this.dirty = true;
    }
    if (!this.dirty) return;
    this.dirty = false;
    this.parts.changed(this.state());
  }

  private state(): CorpusState {
    return {
      articles: this.snapshot.articles.size,
      skipped: [...this.skipped].map(([id, reason]) => ({ id, reason })),
    };
  }
}

function textOrReason(bytes: Uint8Array | SkipReason): string | SkipReason {
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : decoded.why;
}

function same(a: Article | undefined, b: Article): boolean {
  return a?.text === b.text && a.date === b.date && a.title === b.title && a.source === b.source;
}
