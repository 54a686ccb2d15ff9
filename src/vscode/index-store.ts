import * as vscode from 'vscode';

/** Where the index of readings is kept from one session to the next. */
export interface IndexStore {
  /** What was saved last; undefined where there is nothing that can be read. */
  load(): Promise<Uint8Array | undefined>;
  save(bytes: Uint8Array): Promise<void>;
}

const FILE = 'readings.index';

/**
 * Keeps the index in a file of the workspace's storage folder. A window without a folder has no storage and keeps
 * nothing. What cannot be read or written is only logged: the index is a convenience.
 */
export function indexStore(storage: vscode.Uri | undefined, log: (message: string) => void): IndexStore {
  if (!storage) return { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
  const file = vscode.Uri.joinPath(storage, FILE);
  const unfinished = vscode.Uri.joinPath(storage, `${FILE}.new`);
  return {
    async load() {
      try {
        return await vscode.workspace.fs.readFile(file);
      } catch {
        return undefined; // the first time there is none
      }
    },
    async save(bytes) {
      try {
        await vscode.workspace.fs.createDirectory(storage);
        await vscode.workspace.fs.writeFile(unfinished, bytes);
        await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
      } catch (error) {
        log(`the index could not be kept: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}
