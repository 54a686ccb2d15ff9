import type { Article, ArticleReading, CorpusSnapshot } from '../engine';
import type { ArticleSource, CorpusState, CorpusUpdate, SkipReason } from '../protocol/methods';
import type { Engine } from './engine';
import { Helpers } from './helpers';
import type { StartReaders } from './readers';
import { ReadingQueue, type Loan } from './reading-queue';
import type { ReadingIndex } from './reading-index';
import type { Breathe } from './server';
import { SingleCorpora } from './single-corpora';
import { textOf, type ReadFile } from './source-text';

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

/** Below this many articles to read, no progress is announced: it would be over before it is seen. */
const WORTH_SAYING = 20;
/** Others help to read where so many articles could not be taken from the index and so many still wait. */
const MISSED = 32;
const MANY = 200;
/** Linking that takes no longer than this is done after every edit. */
const QUICK_MS = 30;
/** All articles are linked again when nothing was typed for so many times as long as the linking takes. */
const PATIENCE = 2;
/** From so many articles on, and from so many times as many as are linked, what is read is linked before the rest is. */
const FIRST_LINKED = 200;
const LINKED_GROWTH = 10;
/** Reading goes on for this long before the messages that arrived meanwhile get their turn. */
const SLICE_MS = 12;

/**
 * The articles as they stand, kept up to date by updates. Articles are read one by one, open editors first; all
 * that was read is linked into the corpus together when nothing is waiting any more. Where that takes long, an edited
 * article takes its place in the corpus at once, and is linked with the others when the reader pauses.
 */
export class WorkerCorpus<Models> {
  /** All articles that were linked together. */
  private linked: CorpusSnapshot;
  /** The same with the latest edits: what questions are answered from. */
  private shown: CorpusSnapshot;
  /** How long the last linking took. */
  private linkingMs = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Articles that wait to be linked, each one by itself: for questions on them meanwhile. */
  private readonly single: SingleCorpora;
  /** Articles outside all folders: each one its own corpus. */
  private readonly alone = new Map<string, CorpusSnapshot>();
  private readonly articles = new Map<string, Article>();
  private readonly skipped = new Map<string, SkipReason>();
  private readonly queue = new ReadingQueue();
  private readonly helpers: Helpers;
  /** Since reading began: articles that are done, and those of them that were read rather than found in the index. */
  private done = 0;
  private missed = 0;
  /** Read, waiting to be linked. */
  private readonly unlinked = new Map<string, ArticleReading>();
  private readonly removed = new Set<string>();
  /** Decisions on events and on names that wait to be applied. */
  private decided: Pick<CorpusUpdate, 'eventDecisions' | 'decisions'> = {};
  /** Whether there is something to announce. */
  private dirty = false;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: CorpusParts<Models>) {
    this.linked = this.shown = parts.engine.emptyCorpus();
    this.single = new SingleCorpora(parts.engine);
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
    this.decided = {
      ...this.decided,
      ...(eventDecisions && { eventDecisions }),
      ...(decisions && { decisions }),
    };
    await this.settle();
    return this.state();
  }

  /**
   * The corpus to answer a question from: for a question on an article the one with its latest text, otherwise
   * as far as it has been read.
   */
  corpusFor(article: string | undefined): CorpusSnapshot {
    if (article === undefined) return this.shown;
    const source = this.queue.find(article);
    if (source) this.read(source);
    const reading = this.unlinked.get(article);
    if (reading && this.shown.articles.get(article)?.read !== reading) {
      if (this.isQuick()) this.link();
      else if (this.shown.articles.has(article)) this.showEdits();
    }
    return this.alone.get(article) ?? this.singleOf(article) ?? this.shown;
  }

  /** The corpus of an article that is read but was never linked. */
  private singleOf(id: string): CorpusSnapshot | undefined {
    const reading = this.unlinked.get(id);
    return !reading || this.shown.articles.has(id) ? undefined : this.single.of(reading);
  }

  private forget(id: string): void {
    this.queue.drop(id);
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
    this.done = this.missed = 0;
    try {
      do {
        await this.readWaiting();
        await this.helpers.finish();
      } while (this.queue.size > 0);
    } finally {
      this.helpers.end();
    }
    if (this.isQuick() || !this.showEdits()) this.link();
  }

  private async readWaiting(): Promise<void> {
    let sliceEnd = Date.now() + SLICE_MS;
    for (let next = this.queue.take(); next; next = this.queue.take()) {
      this.read(next);
      this.done++;
      if (this.unlinked.size >= Math.max(FIRST_LINKED, LINKED_GROWTH * this.linked.articles.size))
        this.link();
      if (!this.helpers.areAtWork && this.missed >= MISSED && this.queue.size >= MANY) this.helpers.start();
      if (Date.now() < sliceEnd) continue;
      await this.pauseForMessages();
      sliceEnd = Date.now() + SLICE_MS;
    }
  }

  private async pauseForMessages(): Promise<void> {
    const total = this.done + this.queue.size + this.queue.lentOut;
    if (total >= WORTH_SAYING) this.parts.progress(this.done, total);
    await this.parts.breathe();
  }

  private loanOf(source: ArticleSource): Loan | undefined {
    try {
      const text = textOf(source.content, this.parts.readFile);
      const article = typeof text === 'string' ? { id: source.id, text, ...source.given } : undefined;
      return article && !this.parts.index.has(article) ? { source, article } : undefined;
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

  /** Whether linking all articles takes no longer than a reader who types can wait. */
  private isQuick(): boolean {
    return this.linkingMs <= QUICK_MS && this.unlinked.size < FIRST_LINKED;
  }

  /**
   * Lets articles that were edited take their place in the corpus, to be linked with the others after a pause.
   *
   * @returns whether that is all that there is to do now: no article is new or gone, and nothing was decided
   */
  private showEdits(): boolean {
    const edited = [...this.unlinked.values()].filter(({ id }) => this.linked.articles.has(id));
    for (const reading of edited) {
      if (this.shown.articles.get(reading.id)?.read === reading) continue;
      this.shown = this.parts.engine.editArticle(this.shown, reading);
      this.dirty = true;
    }
    if (edited.length < this.unlinked.size || this.removed.size > 0 || this.isDecided) return false;
    if (edited.length > 0) {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.link(), PATIENCE * this.linkingMs);
    }
    this.announce();
    return true;
  }

  private read(source: ArticleSource): void {
    const { id, content, given, alone } = source;
    this.queue.drop(id);
    try {
      const text = textOf(content, this.parts.readFile);
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
    this.keep(article, this.readingOf(article));
  }

  private keep(article: Article, reading: ArticleReading): void {
    this.forget(article.id);
    this.removed.delete(article.id);
    this.articles.set(article.id, article);
    this.unlinked.set(article.id, reading);
  }

  private readingOf(article: Article): ArticleReading {
    const kept = this.parts.index.get(article);
    if (kept) return kept;
    this.missed++;
    const reading = this.parts.engine.readArticle(article, this.parts.models);
    this.parts.index.set(article, reading);
    return reading;
  }

  /** Whether decisions wait to be applied. */
  private get isDecided(): boolean {
    return Object.keys(this.decided).length > 0;
  }

  private link(): void {
    clearTimeout(this.pause);
    const { decided } = this;
    if (this.unlinked.size > 0 || this.removed.size > 0 || this.isDecided) {
      const change = { set: [...this.unlinked.values()], remove: [...this.removed], ...decided };
      this.decided = {};
      this.unlinked.clear();
      this.removed.clear();
      this.single.clear();
      const begin = Date.now();
      this.linked = this.shown = this.parts.engine.applyChange(this.linked, change);
      this.linkingMs = Date.now() - begin;
      this.dirty = true;
    }
    this.announce();
  }

  private announce(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.parts.changed(this.state());
  }

  private state(): CorpusState {
    return {
      articles: this.shown.articles.size,
      skipped: [...this.skipped].map(([id, reason]) => ({ id, reason })),
    };
  }
}

function same(a: Article | undefined, b: Article): boolean {
  return a?.text === b.text && a.date === b.date && a.title === b.title && a.source === b.source;
}
