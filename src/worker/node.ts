/** The analysis worker in VS Code's Node host: a thread of its own, and the threads that help it to read. */
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import * as engine from '../engine';
import * as features from '../features';
import type { FromWorker, Port, ToWorker } from '../protocol/messages';
import { hashBytes } from './hash';
import type { Reader } from './readers';
import { encodeReading } from './reading-index';
import { runSession } from './session';

const parent = parentPort;
if (!parent) throw new Error('this file is for a worker thread');
const helps = workerData as engine.ModelFiles | undefined;
if (helps) readFor(parent, helps);
else work(parent);

/** Helpers are as many as cores beside this thread's own, up to this number: each holds the models. */
const MOST_READERS = 7;

function work(main: MessagePort): void {
  const port: Port<FromWorker, ToWorker> = {
    post: (message, transfer = []) => main.postMessage(message, [...transfer]),
    listen: (receive) => main.on('message', receive),
  };
  runSession(port, {
    engine,
    features,
    version: hashBytes(readFileSync(__filename)),
    readFile: (path, maximumSize) => {
      const { size } = statSync(path);
      return size > maximumSize ? { kind: 'too-large', size } : readFileSync(path);
    },
    startReaders: (models) => {
      const count = Math.min(MOST_READERS, availableParallelism() - 1);
      const threads = Array.from({ length: count }, () => new Worker(__filename, { workerData: models }));
      return { each: threads.map(readerOn), end: () => threads.forEach((thread) => void thread.terminate()) };
    },
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
}

/** A reader on another thread: one batch of articles at a time. */
function readerOn(thread: Worker): Reader {
  let settle: { resolve(lines: (Uint8Array | string)[]): void; reject(error: Error): void } | undefined;
  let failure: Error | undefined;
  thread.on('message', (lines: (Uint8Array | string)[]) => settle?.resolve(lines));
  thread.on('error', (error) => {
    failure = error;
    settle?.reject(error);
  });
  return (articles) =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure);
      settle = { resolve, reject };
      thread.postMessage(articles);
    });
}

/** What a thread does that helps: reads what it is sent and answers with lines of the index. */
function readFor(main: MessagePort, files: engine.ModelFiles): void {
  const models = engine.decodeModels(files);
  if (!models) throw new Error('the models are damaged');
  main.on('message', (articles: readonly engine.Article[]) => {
    const lines = linesOf(articles, models);
    main.postMessage(
      lines,
      lines.flatMap((line) => (typeof line === 'string' ? [] : [line.buffer as ArrayBuffer])),
    );
  });
}

/** A line of the index for each article, or why it could not be read. */
function linesOf(articles: readonly engine.Article[], models: engine.Models): (Uint8Array | string)[] {
  return engine
    .tryReading(articles, models)
    .map((attempt, i) =>
      attempt.kind === 'read' ? encodeReading(articles[i], attempt.reading) : attempt.message,
    );
}
