/** The analysis worker in VS Code's web worker host: a dedicated worker of the browser. */
import * as engine from '../engine';
import * as features from '../features';
import type { FromWorker, Port, ToWorker } from '../protocol/messages';
import { runSession } from './session';

/** What this file uses of the browser's worker scope; the project is typed without the browser's library. */
interface WorkerScope {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  /** Set by the starting page before this program runs: a hash of the program. */
  readonly marginaliaVersion?: string;
}

const scope = globalThis as unknown as WorkerScope;

const port: Port<FromWorker, ToWorker> = {
  post: (message, transfer = []) => scope.postMessage(message, transfer),
  listen: (receive) => (scope.onmessage = (event) => receive(event.data)),
};

runSession(port, {
  engine,
  features,
  version: scope.marginaliaVersion ?? 'unknown',
  readFile: () => ({ kind: 'unreadable', message: 'a worker in the browser reads no files' }),
  startReaders: () => ({ each: [], end: () => undefined }),
  breathe: nextTurn(),
});

/** The two ends of a browser's message channel, as far as they are used here. */
interface Channel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: unknown): void };
}

/** A turn of the event loop without the four milliseconds that browsers add to nested timers. */
function nextTurn(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel() as unknown as Channel;
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
