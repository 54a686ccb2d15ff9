import type { Article, ArticleReading, CorpusSnapshot } from '../engine';
import type { ArticleSource, CorpusState, CorpusUpdate, SkipReason } from '../protocol/methods';
import type { Engine } from './engine';
import type { Reader, Readers, StartReaders } from './readers';
import type { ReadingIndex } from './reading-index';
import type { Breathe } from './server';
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
/** Articles that another reader gets at a time. */
const BATCH = 8;
/** So many are looked at for them: the index may have most. */
const MOST_SEEN = 4 * BATCH;
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
  private readonly single = new Map<string, CorpusSnapshot>();
  /** Articles outside all folders: each one its own corpus. */
  private readonly alone = new Map<string, CorpusSnapshot>();
  private readonly articles = new Map<string, Article>();
  private readonly skipped = new Map<string, SkipReason>();
  /** Waiting to be read, by id; and which of them are open in an editor. */
  private readonly waiting = new Map<string, ArticleSource>();
  private readonly urgent = new Set<string>();
  /** Being read elsewhere. */
  private readonly lent = new Map<string, ArticleSource>();
  private readers: Readers | undefined;
  private helping: Promise<unknown> = Promise.resolve();
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
  }

  /** All articles that are in the corpus now. */
  get current(): Iterable<Article> {
    return this.articles.values();
  }

  /** Takes in a change; settles when the corpus has it. */
  async update(update: CorpusUpdate): Promise<CorpusState> {
    for (const id of update.remove) this.forget(id);
    for (const source of update.set) {
      this.lent.delete(source.id);
      this.waiting.set(source.id, source);
      if (source.content.kind === 'text') this.urgent.add(source.id);
    }
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
    const source = this.waiting.get(article) ?? this.lent.get(article);
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
    if (!reading || this.shown.articles.has(id)) return undefined;
    const { engine } = this.parts;
    const kept = this.single.get(id);
    if (kept?.articles.get(id)?.read === reading) return kept;
    const own = engine.applyChange(engine.emptyCorpus(), { set: [reading], remove: [] });
    this.single.set(id, own);
    return own;
  }

  private forget(id: string): void {
    this.waiting.delete(id);
    this.lent.delete(id);
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
        await this.helping; // may give back what it could not read
      } while (this.waiting.size > 0);
    } finally {
      this.readers?.end();
      this.readers = undefined;
    }
    if (this.isQuick() || !this.showEdits()) this.link();
  }

  private async readWaiting(): Promise<void> {
    let sliceEnd = Date.now() + SLICE_MS;
    while (this.waiting.size > 0) {
      this.read(this.next());
      this.done++;
      if (this.unlinked.size >= Math.max(FIRST_LINKED, LINKED_GROWTH * this.linked.articles.size))
        this.link();
      if (!this.readers && this.missed >= MISSED && this.waiting.size >= MANY) this.getHelp();
      if (Date.now() < sliceEnd) continue;
      await this.pauseForMessages();
      sliceEnd = Date.now() + SLICE_MS;
    }
  }

  private async pauseForMessages(): Promise<void> {
    const total = this.done + this.waiting.size + this.lent.size;
    if (total >= WORTH_SAYING) this.parts.progress(this.done, total);
    await this.parts.breathe();
  }

  private getHelp(): void {
    this.readers = this.parts.startReaders();
    this.helping = Promise.all(this.readers.each.map((reader) => this.readWith(reader)));
  }

  /** Lets another reader read as long as there is something for it. */
  private async readWith(reader: Reader): Promise<void> {
    while (this.waiting.size > this.urgent.size) {
      const batch = this.lend();
      if (batch.length === 0) await this.parts.breathe();
      else if (!(await this.readBatch(reader, batch))) return;
    }
  }

  /** @returns whether the reader can read more */
  private async readBatch(reader: Reader, batch: readonly Loan[]): Promise<boolean> {
    try {
      const lines = await reader(batch.map(({ article }) => article));
      batch.forEach((loan, i) => this.takeBack(loan, lines[i] as Uint8Array | string));
      return true;
    } catch {
      // It can read no more: what it had is read here.
      for (const { source } of batch) if (this.lent.delete(source.id)) this.waiting.set(source.id, source);
      return false;
    }
  }

  /** Takes a few articles from those that wait, without those that are in the index. */
  private lend(): Loan[] {
    const batch: Loan[] = [];
    let seen = 0;
    for (const source of this.waiting.values()) {
      if (batch.length === BATCH || seen++ === MOST_SEEN) break;
      if (this.urgent.has(source.id) || source.alone) continue;
      const loan = this.loanOf(source);
      if (!loan) continue;
      this.waiting.delete(source.id);
      this.lent.set(source.id, source);
      batch.push(loan);
    }
    return batch;
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
    if (this.lent.get(source.id) !== source) return; // it has changed, gone, or was asked for meanwhile
    this.lent.delete(source.id);
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

  /** Open editors first: the reader is looking at them. */
  private next(): ArticleSource {
    for (const id of this.urgent) {
      this.urgent.delete(id);
      const source = this.waiting.get(id);
      if (source) return source;
    }
    return this.waiting.values().next().value as ArticleSource;
  }

  private read(source: ArticleSource): void {
    const { id, content, given, alone } = source;
    this.waiting.delete(id);
    this.urgent.delete(id);
    this.lent.delete(id);
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

/** An article that is read elsewhere. */
interface Loan {
  readonly source: ArticleSource;
  readonly article: Article;
}

function same(a: Article | undefined, b: Article): boolean {
  return a?.text === b.text && a.date === b.date && a.title === b.title && a.source === b.source;
}
