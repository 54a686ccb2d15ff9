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
    let ended: string | undefined;
    let report: ((reason: string) => void) | undefined;
    const end = (reason: string): void => {
      if (ended !== undefined) return;
      ended = reason;
      report?.(reason);
    };
    worker.on('error', (error) => end(error.stack ?? error.message));
    worker.on('exit', (code) => end(`exit code ${code}`));
    const running: RunningWorker = {
      post: (message: ToWorker, transfer = []) => worker.postMessage(message, [...transfer]),
      listen: (receive) => void worker.on('message', (message: FromWorker) => receive(message)),
      onDidEnd: (listener) => {
        report = listener;
        if (ended !== undefined) listener(ended);
      },
      end: () => {
        report = undefined;
        void worker.terminate();
      },
    };
    return Promise.resolve(running);
  },
};

/** Called by VS Code's Node host. */
export function activate(context: vscode.ExtensionContext): void {
  activateShared(context, host);
}
