/**
 * What each folder of `suite/` runs on. A run of VS Code opens one workspace; the suites in
 * `suite/<name>/*.test.ts` run in it, all in one window, in the order of their file names.
 *
 * To add one: a folder under `suite/`, an entry here. `prepare` makes a fresh temporary folder (removed after
 * the run) and returns its path, or why the suites cannot run.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} Workspace
 * @property {() => { folder?: string, opened?: string, skipped?: string }} prepare `opened` where that is not the folder
 * @property {boolean} [web] run in the web worker host
 */

/** @type {Record<string, Workspace>} */
export const workspaces = {
  /** Our own story, as `npm start` opens it. */
  samples: { prepare: () => copyOf(path.join(root, 'samples')) },
  /** The five articles of the user, which lie beside a checkout but not in it. */
  seeds: { prepare: () => copyOf(path.join(root, '../shared/seeds')) },
  /** A folder without any file: suites write what they need. */
  empty: { prepare: () => ({ folder: temporaryFolder() }) },
  /** A window with two folders without any file. */
  folders: { prepare: twoFolders },
  /** A window without a folder. */
  none: { prepare: () => ({}) },
  /** The samples again, with the extension and its tests in the web worker host. */
  web: { prepare: () => copyOf(path.join(root, 'samples')), web: true },
};

/** Two folders in a temporary one, beside the file that opens both in one window. */
function twoFolders() {
  const folder = temporaryFolder();
  for (const name of ['north', 'south']) mkdirSync(path.join(folder, name));
  const file = path.join(folder, 'both.code-workspace');
  const settings = { 'marginalia.catalogues': ['people.csv', 'people.ftm.json'] };
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }], settings }));
  return { folder, opened: file };
}

function temporaryFolder() {
  return mkdtempSync(path.join(tmpdir(), 'marginalia-test-'));
}

function copyOf(source) {
  if (!existsSync(source)) return { skipped: `${source} is not there` };
  const folder = temporaryFolder();
  cpSync(source, folder, { recursive: true });
  return { folder };
}
