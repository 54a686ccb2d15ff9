/** The analysis worker in VS Code's Node host: a thread of its own. */
import { readFileSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import * as engine from '../engine';
import * as features from '../features';
import type { FromWorker, Port, ToWorker } from '../protocol/messages';
import { hashBytes } from './hash';
import { runSession } from './session';

const parent = parentPort;
if (!parent) throw new Error('this file is for a worker thread');

const port: Port<FromWorker, ToWorker> = {
  post: (message, transfer = []) => parent.postMessage(message, [...transfer]),
  listen: (receive) => parent.on('message', receive),
};

runSession(port, {
  engine,
  features,
  version: hashBytes(readFileSync(__filename)),
  readFile: (path, maximumSize) => {
    const { size } = statSync(path);
    return size > maximumSize ? { kind: 'too-large', size } : readFileSync(path);
  },
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});
