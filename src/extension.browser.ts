import * as vscode from 'vscode';
import { activateShared } from './extension.shared';
import type { FromWorker, ToWorker } from './protocol/messages';
import type { Host, RunningWorker } from './vscode/host';
import { hashBytes } from './worker/hash';

/** What this file uses of the browser; the project is typed without the browser's library. */
interface BrowserWorker {
  postMessage(message: ToWorker, transfer: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

/**
 * VS Code's web worker host: the worker is a dedicated worker. Its program is fetched as a file of the extension
 * and started from a blob, since a worker cannot be started from another origin.
 */
const host: Host = {
  workerReadsFiles: false,
  async startWorker({ extensionUri }) {
    const program = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extensionUri, 'dist/worker.browser.js'),
    );
    const version = `globalThis.marginaliaVersion=${JSON.stringify(hashBytes(program))};\n`;
    const blob = new Blob([version, new Uint8Array(program)], { type: 'application/javascript' });
    const worker = new Worker(URL.createObjectURL(blob));
    const running: RunningWorker = {
      post: (message, transfer = []) => worker.postMessage(message, transfer),
      listen: (receive) => (worker.onmessage = (event) => receive(event.data)),
      onDidEnd: (listener) => (worker.onerror = (event) => listener(event.message ?? 'an error')),
      end: () => worker.terminate(),
    };
    return running;
  },
};

/** Called by VS Code's web worker host. */
export function activate(context: vscode.ExtensionContext): void {
  activateShared(context, host);
}
