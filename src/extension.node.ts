import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { activateShared } from './extension.shared';
import type { FromWorker, ToWorker } from './protocol/messages';
import type { Host, RunningWorker } from './vscode/host';

/** VS Code's Node host: the worker is a thread. */
const host: Host = {
  workerReadsFiles: true,
  startWorker({ extensionUri }) {
    const worker = new Worker(vscode.Uri.joinPath(extensionUri, 'dist/worker.node.js').fsPath);
    let ending = false;
    const running: RunningWorker = {
      post: (message: ToWorker, transfer = []) => worker.postMessage(message, [...transfer]),
      listen: (receive) => void worker.on('message', (message: FromWorker) => receive(message)),
      onDidEnd: (listener) => {
        worker.on('error', (error) => listener(error.stack ?? error.message));
        worker.on('exit', (code) => {
          if (!ending && code === 0) listener('without an error');
        });
      },
      end: () => {
        ending = true;
        void worker.terminate();
      },
    };
    return Promise.resolve(running);
  },
};

export function activate(context: vscode.ExtensionContext): void {
  activateShared(context, host);
}
