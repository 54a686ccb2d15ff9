import type { Uri } from 'vscode';
import type { FromWorker, Port, ToWorker } from '../protocol/messages';

/** A running analysis worker. */
export interface RunningWorker extends Port<ToWorker, FromWorker> {
  /** Called when the worker ends without being asked to. */
  onDidEnd(listener: (reason: string) => void): void;
  end(): void;
}

/** What differs between VS Code's Node host and its web worker host. */
export interface Host {
  startWorker(extension: { readonly extensionUri: Uri }): Promise<RunningWorker>;
  /** Whether the worker can read files of the `file` scheme itself. */
  readonly workerReadsFiles: boolean;
}
