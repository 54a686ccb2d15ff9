import type { Article, ArticleReading, CorpusSnapshot } from '../engine';
import type { ArticleSource, CorpusState, CorpusUpdate, SkipReason } from '../protocol/methods';
import type { Engine } from './engine';
import { Helpers } from './helpers';
import { LinkedCorpus } from './linked-corpus';
import type { StartReaders } from './readers';
import { ReadingQueue, type Loan } from './reading-queue';
import type { ReadingIndex } from './reading-index';
import { SLICE_MS, type Breathe } from './server';
import { textOf, type ReadFile } from './source-text';

/** What the corpus is made of, and whom it tells what becomes of it. */
export interface CorpusParts<Models> {
  readonly engine: Engine<Models>;
  readonly models: Models;
  readonly index: ReadingIndex;
  readonly readFile: ReadFile;
  readonly startReaders: StartReaders;
  readonly breathe: Breathe;
  progress(done: number, total: number): void;
  changed(state: CorpusState): void;
}

/** So many articles are read together, or fewer where they have so many characters: questions are heard between them. */
const TOGETHER = 4;
const LONG = 10_000;
/** Articles of more characters, which take many seconds, are read when all others are shown. */
const VERY_LONG = 100_000;
/** Below this many articles to read, no progress is announced: it would be over before it is seen. */
const WORTH_SAYING = 20;
/** Others help to read where so many articles could not be taken from the index and so many still wait. */
const MISSED = 32;
const MANY = 200;
/** From so many articles on, and from so many times as many as are linked, what is read is linked before the rest is. */
const FIRST_LINKED = 200;
const LINKED_GROWTH = 10;

/** An article that the engine has to read. */
interface Unread {
  readonly article: Article;
  /** Whether it is a corpus of its own. */
  readonly alone: boolean;
}

/**
 * The articles as they stand, kept up to date by updates. A few articles are read at a time, open editors first; all that was
 * read is linked into the corpus together when nothing is waiting any more. Very long articles come after that.
 */
export class WorkerCorpus<Models> {
  private readonly linked: LinkedCorpus;
  /** Articles outside all folders: each one its own corpus. */
  private readonly alone = new Map<string, CorpusSnapshot>();
  private readonly articles = new Map<string, Article>();
  private readonly skipped = new Map<string, SkipReason>();
  private readonly queue = new ReadingQueue();
  private readonly helpers: Helpers;
  /** Since reading began: articles that are done, and those of them that were read rather than found in the index. */
  private done = 0;
  private missed = 0;
  /** Whether there is something to announce. */
  private dirty = false;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: CorpusParts<Models>) {
    this.linked = new LinkedCorpus({
      engine: parts.engine,
      breathe: parts.breathe,
      changed: () => (this.dirty = true),
      readEdited: () => this.readEdited(),
      paused: () => void this.settle(),
    });
    this.helpers = new Helpers(this.queue, {
      startReaders: parts.startReaders,
      breathe: parts.breathe,
      loanOf: (source) => this.loanOf(source),
      take: (loan, line) => this.takeBack(loan, line),
    });
  }

  /** All articles that are in the corpus now. */
  get current(): Iterable<Article> {
    return this.articles.values();
  }

  /** Takes in a change; settles when the corpus has it. */
  async update(update: CorpusUpdate): Promise<CorpusState> {
    for (const id of update.remove) this.forget(id);
    for (const source of update.set) this.queue.add(source);
    const { eventDecisions, decisions } = update;
    this.linked.decide({ ...(eventDecisions && { eventDecisions }), ...(decisions && { decisions }) });
    await this.settle();
    return this.state();
  }

  /**
   * The corpus to answer a question from: for a question on an article the one with its latest text, otherwise
   * as far as it has been read.
   */
  corpusFor(article: string | undefined): CorpusSnapshot {
    if (article === undefined) return this.linked.shown;
    const source = this.queue.find(article);
    if (source) this.read(source);
    const corpus = this.alone.get(article) ?? this.linked.of(article);
    this.announce();
    return corpus;
  }

  private forget(id: string): void {
    this.queue.drop(id);
    if (this.skipped.delete(id)) this.dirty = true;
    this.alone.delete(id);
    if (this.articles.delete(id)) this.linked.remove(id);
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
    this.done = this.missed = 0;
    do {
      try {
        do {
          await this.readWaiting();
          await this.helpers.finish();
        } while (this.queue.size > 0);
      } finally {
        this.helpers.end();
      }
      this.tellProgress();
      await this.linked.update();
      this.announce();
    } while (this.queue.size > 0 || this.linked.isOpen || this.queue.takeUp());
  }

  private async readWaiting(): Promise<void> {
    let sliceEnd = Date.now() + SLICE_MS;
    while (this.queue.size > 0) {
      this.readNext();
      const { linked, waiting } = this.linked.sizes;
      if (waiting >= Math.max(FIRST_LINKED, LINKED_GROWTH * linked)) {
        await this.linked.link();
        this.announce();
      }
      if (!this.helpers.areAtWork && this.missed >= MISSED && this.queue.size >= MANY) this.helpers.start();
      if (Date.now() < sliceEnd) continue;
      await this.pauseForMessages();
      sliceEnd = Date.now() + SLICE_MS;
    }
  }

  /** Reads the next few articles together. */
  private readNext(): void {
    const unread: Unread[] = [];
    let length = 0;
    for (let taken = 0; taken < TOGETHER && length < LONG; taken++) {
      const source = this.queue.take();
      if (!source) break;
      const next = this.takeIn(source);
      const isVeryLong = next && !next.alone && next.article.text.length > VERY_LONG;
      if (isVeryLong && this.queue.putOff(source)) continue;
      this.done++;
      if (!next) continue;
      unread.push(next);
      length += next.article.text.length;
    }
    if (unread.length > 0) this.readTogether(unread);
  }

  /** Reads what was edited while all articles are being linked. */
  private readEdited(): void {
    for (let next = this.queue.takeUrgent(); next; next = this.queue.takeUrgent()) this.read(next);
  }

  private async pauseForMessages(): Promise<void> {
    this.tellProgress();
    await this.parts.breathe();
  }

  private tellProgress(): void {
    const total = this.done + this.queue.left;
    if (total >= WORTH_SAYING) this.parts.progress(this.done, total);
  }

  private loanOf(source: ArticleSource): Loan | undefined {
    try {
      const text = textOf(source.content, this.parts.readFile);
      if (typeof text !== 'string' || text.length > VERY_LONG) return undefined;
      const article = { id: source.id, text, ...source.given };
      return this.parts.index.has(article) ? undefined : { source, article };
    } catch {
      return undefined; // to be found out, and said, where it is read
    }
  }

  private takeBack({ source, article }: Loan, line: Uint8Array | string): void {
    this.done++;
    const reading = typeof line === 'string' ? undefined : this.parts.index.take(article, line);
    if (reading) this.keep(article, reading);
    else this.skip(source.id, { kind: 'unreadable', message: String(line) });
  }

  private read(source: ArticleSource): void {
    const unread = this.takeIn(source);
    if (unread) this.readTogether([unread]);
  }

  /** Takes an article in, its reading from the index. @returns the article where the engine has to read it */
  private takeIn(source: ArticleSource): Unread | undefined {
    const { id, content, given, alone = false } = source;
    this.queue.drop(id);
    try {
      const text = textOf(content, this.parts.readFile);
      if (typeof text !== 'string') {
        this.skip(id, text);
        return undefined;
      }
      const article = { id, text, ...given };
      if (alone) return { article, alone };
      if (same(this.articles.get(id), article)) return undefined;
      const kept = this.parts.index.get(article);
      if (!kept) return { article, alone };
      this.keep(article, kept);
    } catch (error) {
      this.skip(id, { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) });
    }
    return undefined;
  }

  private readTogether(unread: readonly Unread[]): void {
    const { engine, models } = this.parts;
    const articles = unread.map(({ article }) => article);
    const attempts = engine.tryReading(articles, models);
    unread.forEach(({ article, alone }, i) => {
      const attempt = attempts[i];
      if (attempt?.kind !== 'read') {
        this.skip(article.id, { kind: 'unreadable', message: attempt?.message ?? '' });
      } else if (alone) {
        this.forget(article.id);
        const change = { set: [attempt.reading], remove: [] };
        this.alone.set(article.id, engine.applyChange(engine.emptyCorpus(), change));
      } else {
        this.missed++;
        this.parts.index.set(article, attempt.reading);
        this.keep(article, attempt.reading);
      }
    });
  }

  private keep(article: Article, reading: ArticleReading): void {
    this.forget(article.id);
    this.articles.set(article.id, article);
    this.linked.put(reading);
  }

  private announce(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.parts.changed(this.state());
  }

  private state(): CorpusState {
    return {
      articles: this.linked.shown.articles.size,
      skipped: [...this.skipped].map(([id, reason]) => ({ id, reason })),
    };
  }
}

function same(a: Article | undefined, b: Article): boolean {
  return a?.text === b.text && a.date === b.date && a.title === b.title && a.source === b.source;
}
