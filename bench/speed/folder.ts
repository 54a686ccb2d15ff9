/** What a reader waits for, in elapsed time, with the built worker: a folder opened, opened again, a key pressed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../src/engine';
import type { FromWorker } from '../../src/protocol/messages';
import type { ArticleSource, CorpusUpdate, OutlineAnswer, WorkerMethods } from '../../src/protocol/methods';
import { row, show } from './clock';

const ROOT = path.join(__dirname, '../..');
const LARGEST = 1 << 20;
const KEYS = 5;

/** Prints the times for a folder with these articles. */
export async function measureFolder(articles: readonly Article[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-bench-'));
  try {
    const sources = articles.map(({ text, date }, i): ArticleSource => {
      const file = path.join(folder, `${i}.txt`);
      writeFileSync(file, text);
      return {
        id: `${i}.txt`,
        content: { kind: 'path', path: file, maximumSize: LARGEST },
        given: date === undefined ? {} : { date },
      };
    });
    row(`${articles.length.toLocaleString('en')} articles, ${availableParallelism()} cores`);
    const first = await Session.start();
    row(
      '  opened the first time',
      show(await first.elapsed(() => first.update({ set: sources, remove: [] }))),
    );
    await measureKeys(first, sources, articles);
    const index = await first.index();
    first.end();
    const second = await Session.start(index);
    row('  opened again', show(await second.elapsed(() => second.update({ set: sources, remove: [] }))));
    row('  the index', `${(index.length / 2 ** 20).toFixed(1)} MiB`);
    second.end();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From a change of an article's text to its names and the outline. */
async function measureKeys(
  session: Session,
  sources: readonly ArticleSource[],
  articles: readonly Article[],
): Promise<void> {
  const times: number[] = [];
  const middle = sources.length >> 1;
  const { id, given } = sources[middle];
  const outline = async (version?: number): Promise<number> => {
    const answer = await session.ask('outline', { grouping: 'date', filter: '', all: false }, version);
    return (answer as OutlineAnswer).version;
  };
  let known = await outline();
  for (let key = 1; key <= KEYS; key++) {
    const text = `${articles[middle]?.text ?? ''}\n${'x'.repeat(key)}`;
    times.push(
      await session.elapsed(async () => {
        void session.update({ set: [{ id, given, content: { kind: 'text', text } }], remove: [] });
        await session.ask('semanticTokens', id);
        known = await outline(known);
      }),
    );
  }
  row('  a key pressed (median)', show(times.sort((a, b) => a - b)[KEYS >> 1] ?? 0));
}

/** The editor's end of a worker. */
class Session {
  private readonly waiting = new Map<number, (value: unknown) => void>();
  private keepIndex: (bytes: Uint8Array) => void = () => undefined;
  private lastId = 0;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'result') this.waiting.get(message.id)?.(message.value);
      else if (message.kind === 'failure') throw new Error(message.message);
      else if (message.kind === 'announcement' && message.name === 'index') this.keepIndex(message.data);
    });
  }

  static async start(index?: Uint8Array): Promise<Session> {
    const session = new Session(new Worker(path.join(ROOT, 'dist/worker.node.js')));
    const model = (name: string): Uint8Array => readFileSync(path.join(ROOT, `model/${name}.bin`));
    const models = { names: model('names'), syntax: model('syntax') };
    await session.ask('start', { models, ...(index && { index }) });
    return session;
  }

  ask<K extends keyof WorkerMethods>(method: K, ...args: Parameters<WorkerMethods[K]>): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ kind: 'request', id, method, args });
    });
  }

  update(update: CorpusUpdate): Promise<unknown> {
    return this.ask('update', update);
  }

  /** The next index that the worker gives out: it does so once nothing has changed for a while. */
  index(): Promise<Uint8Array> {
    return new Promise((resolve) => (this.keepIndex = resolve));
  }

  async elapsed(action: () => Promise<unknown>): Promise<number> {
    const begin = performance.now();
    await action();
    return performance.now() - begin;
  }

  end(): void {
    void this.worker.terminate();
  }
}
