/** Gives a UI suite its window: opened before its tests, closed after them, photographed when one fails. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserProblem, launchBrowser } from '../host/browser.mjs';
import { serverProblem } from '../host/install.mjs';
import { startServer } from '../host/server.mjs';
import { workspaces } from '../integration/workspaces.mjs';
import { Workbench } from './workbench';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const artifacts = path.join(root, 'test/artifacts');

export interface WindowSettings {
  /** User settings over the quiet ones of `test/host/settings.mjs`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A file of the folder to begin with, with `:line:column` where wished. */
  readonly openFile?: string;
}

/**
 * Call it first in a `describe`. Opens VS Code, with the extension, on a fresh copy of a workspace of
 * `test/integration/workspaces.mjs`; where that cannot be had, the tests are skipped and say so.
 * @returns the window, once the tests run
 */
export function windowOn(workspace: string, options: WindowSettings = {}): () => Workbench {
  let workbench: Workbench | undefined;
  const cleanups: (() => unknown)[] = [];

  before(async function () {
    const prepared = workspaces[workspace]?.prepare();
    if (prepared === undefined) throw new Error(`no workspace is called ${workspace}`);
    const problem = prepared.skipped ?? serverProblem() ?? browserProblem();
    if (problem !== undefined) {
      console.log(`    skipped: ${problem}`);
      this.skip();
    }
    const { folder } = prepared;
    if (folder !== undefined)
      cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    workbench = await open(folder, options, cleanups);
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await workbench?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });

  after(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  return () => {
    if (workbench === undefined) throw new Error('the window opens before the first test, not earlier');
    return workbench;
  };
}

async function open(
  folder: string | undefined,
  { settings = {}, openFile }: WindowSettings,
  cleanups: (() => unknown)[],
): Promise<Workbench> {
  mkdirSync(artifacts, { recursive: true });
  const server = await startServer({ settings });
  cleanups.push(() => server.stop());
  const browser = await launchBrowser();
  cleanups.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const url = server.url({
    extension: root,
    ...(folder === undefined ? {} : { folder }),
    ...(folder !== undefined && openFile !== undefined ? { openFile: path.join(folder, openFile) } : {}),
  });
  await page.goto(url);
  const workbench = new Workbench(page, folder, artifacts);
  await workbench.ready();
  return workbench;
}
