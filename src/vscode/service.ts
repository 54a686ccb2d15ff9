import * as vscode from 'vscode';
import type { FromWorker } from '../protocol/messages';
import type { Announcement, CorpusState, ReadingProgress, WorkerMethods } from '../protocol/methods';
import type { Host, RunningWorker } from './host';
import type { IndexStore } from './index-store';
import { Disposable } from './dispose';

type Answer<K extends keyof WorkerMethods> = ReturnType<WorkerMethods[K]>;

interface Question {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** So many times a worker that died is started anew before the service gives up. */
const MOST_RESTARTS = 3;

/**
 * The editor's end of the analysis worker: starts it with the models when it is first needed, asks it questions
 * and passes on what it announces.
 */
export class AnalysisService extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<CorpusState>());
  /** The corpus is another one than before. */
  readonly onDidChange = this.changed.event;
  private readonly progressed = this._register(new vscode.EventEmitter<ReadingProgress>());
  readonly onDidProgress = this.progressed.event;
  private readonly lost = this._register(new vscode.EventEmitter<{ readonly tryAgain: boolean }>());
  /** The worker ended unexpectedly, and with it all that it held. After `recover` a question starts another one. */
  readonly onDidLoseCorpus = this.lost.event;

  private worker: Promise<RunningWorker> | undefined;
  private readonly questions = new Map<number, Question>();
  private lastId = 0;
  private restarts = 0;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly host: Host,
    private readonly index: IndexStore,
    private readonly log: (message: string) => void,
  ) {
    super();
    this._register({ dispose: () => void this.worker?.then((worker) => worker.end()) });
  }

  /**
   * Asks the worker. `undefined` comes back where the token was cancelled or the worker failed: a failure is
   * logged and never reaches the reader as an exception.
   */
  async ask<K extends keyof WorkerMethods>(
    method: K,
    args: Parameters<WorkerMethods[K]>,
    token?: vscode.CancellationToken,
  ): Promise<Answer<K> | undefined> {
    if (token?.isCancellationRequested) return undefined;
    try {
      this.worker ??= this.start();
      const worker = await this.worker;
      return (await this.request(worker, method, args, token)) as Answer<K>;
    } catch (error) {
      this.log(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** Starts the worker: questions are about to come. */
  prepare(): void {
    this.worker ??= this.start();
    this.worker.catch(() => undefined); // told to whoever asks
  }

  /** After a failure, lets the next question start a new worker; a worker that runs is left alone. */
  recover(): void {
    const worker = this.worker;
    worker?.catch(() => {
      if (this.worker === worker) this.worker = undefined;
    });
  }

  private async request(
    worker: RunningWorker,
    method: string,
    args: readonly unknown[],
    token?: vscode.CancellationToken,
  ): Promise<unknown> {
    if (token?.isCancellationRequested) return undefined;
    const id = ++this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.questions.set(id, { resolve, reject }));
    const cancellation = token?.onCancellationRequested(() => {
      worker.post({ kind: 'cancel', id });
      this.questions.get(id)?.resolve(undefined);
    });
    try {
      worker.post({ kind: 'request', id, method, args });
      return await answer;
    } finally {
      this.questions.delete(id);
      cancellation?.dispose();
    }
  }

  private async start(): Promise<RunningWorker> {
    const model = (name: string): vscode.Uri =>
      vscode.Uri.joinPath(this.context.extensionUri, 'model', `${name}.bin`);
    const [worker, names, syntax, index] = await Promise.all([
      this.host.startWorker(this.context),
      vscode.workspace.fs.readFile(model('names')),
      vscode.workspace.fs.readFile(model('syntax')),
      this.index.load(),
    ]);
    worker.listen((message) => this.receive(message));
    worker.onDidEnd((reason) => this.ended(reason));
    await this.request(worker, 'start', [{ models: { names, syntax }, ...(index && { index }) }]);
    return worker;
  }

  private receive(message: FromWorker): void {
    switch (message.kind) {
      case 'result':
        return this.questions.get(message.id)?.resolve(message.value);
      case 'cancelled':
        return this.questions.get(message.id)?.resolve(undefined);
      case 'failure':
        return this.questions.get(message.id)?.reject(new Error(message.message));
      case 'announcement':
        return this.announced(message);
    }
  }

  private announced({ name, data }: Announcement): void {
    switch (name) {
      case 'progress':
        return this.progressed.fire(data);
      case 'changed':
        return this.changed.fire(data);
      case 'index':
        return void this.index.save(data);
    }
  }

  private ended(reason: string): void {
    this.log(`the analysis worker ended: ${reason}`);
    const error = new Error('the analysis worker ended');
    this.worker = Promise.reject(error);
    this.worker.catch(() => undefined); // told to whoever asks next
    for (const question of this.questions.values()) question.reject(error);
    this.lost.fire({ tryAgain: this.restarts++ < MOST_RESTARTS });
  }
}
