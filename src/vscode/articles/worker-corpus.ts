import * as vscode from 'vscode';
import type { ArticleSource, CorpusState, ReadingProgress } from '../../protocol/methods';
import type { ArticleRecord } from '../../settings/articles-file';
import { Disposable } from '../dispose';
import type { Decided, ReaderFiles } from '../reader/reader-files';
import type { AnalysisService } from '../service';
import { Sent } from './sent';
import { whileReading, withCorpus, type ArticlesState, type Given } from './state';

/** What the worker has of the articles: sends them, knows what was sent, and tells how far the worker is with it. */
export class WorkerCorpus extends Disposable {
  private readonly stateChanged = this._register(new vscode.EventEmitter<ArticlesState>());
  readonly onDidChangeState = this.stateChanged.event;
  private current: ArticlesState = { kind: 'idle' };
  /** Whether the worker has had all files of the folders. */
  private haveAll = false;
  private readonly sent = new Sent();

  /** @param count how many articles the open folders have */
  constructor(
    private readonly service: AnalysisService,
    private readonly reader: ReaderFiles,
    private readonly count: () => number,
  ) {
    super();
    this._register(service.onDidProgress((progress) => this.enter(whileReading(progress, this.given))));
    this._register(service.onDidChange((corpus) => this.changed(corpus)));
  }

  get state(): ArticlesState {
    return this.current;
  }

  /** How many articles answers rest on as long as not all have been read once; undefined from then on. */
  get readSoFar(): ReadingProgress | undefined {
    const { current } = this;
    if (this.haveAll || current.kind === 'none' || current.kind === 'failed') return undefined;
    // An open article is often read before the others, and is a corpus of one then.
    return current.kind === 'reading' ? current : { done: 0, total: this.count() };
  }

  private get given(): Given {
    return { files: this.count(), haveAll: this.haveAll };
  }

  /** Whether the worker has been sent the article, with whatever text and settings. */
  has(id: string): boolean {
    return this.sent.has(id);
  }

  /** Whether the worker has been sent the article with these settings. */
  hasWith(id: string, given: ArticleRecord): boolean {
    return this.sent.hasWith(id, given);
  }

  /** The worker may have nothing as it was sent, after a failure too. */
  doubt(): void {
    this.service.recover();
    this.haveAll = false;
    this.sent.doubtAll();
    this.reader.forget();
  }

  /**
   * Sends articles and decisions, and takes articles away.
   *
   * @param of whether the worker has all files of the folders then
   */
  async send(
    set: readonly ArticleSource[],
    remove: readonly string[],
    decided: Decided = {},
    of: 'all' | 'some' = 'some',
  ): Promise<void> {
    for (const { id, given } of set) this.sent.note(id, given);
    for (const id of remove) this.sent.remove(id);
    const corpus = await this.service.ask('update', [{ set, remove, ...decided }]);
    if (!corpus) {
      this.enter({ kind: 'failed' });
      return;
    }
    this.haveAll ||= of === 'all';
    this.changed(corpus);
  }

  /** Tells of a new state. */
  enter(state: ArticlesState): void {
    this.current = state;
    this.stateChanged.fire(state);
  }

  private changed(corpus: CorpusState): void {
    void this.showLostDecisions();
    this.enter(withCorpus(this.current, corpus, this.given));
  }

  private async showLostDecisions(): Promise<void> {
    // Without decisions none can be lost, and nobody need ask.
    const words = !this.reader.hasEventDecisions ? [] : await this.service.ask('lostEventWords', []);
    if (words) this.reader.eventDecisions.showLost(words);
  }
}
