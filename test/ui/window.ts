/** Gives a UI suite its window: opened before its tests, closed after them, photographed when one fails. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserProblem, launchBrowser } from '../host/browser.mjs';
import { serverProblem } from '../host/install.mjs';
import { startServer } from '../host/server.mjs';
import { pack } from '../../scripts/lib/package.mjs';
import { workspaces } from '../integration/workspaces.mjs';
import { Workbench } from './workbench';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Limit of one step of a test; generous, as the machine may be busy. */
const STEP_TIMEOUT_MS = 45_000;
export const artifacts = path.join(root, 'test/artifacts');

export interface WindowSettings {
  /** User settings over the quiet ones of `test/host/settings.mjs`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A file of the folder to begin with, with `:line:column` where wished. */
  readonly openFile?: string;
  /** Files written into the folder before it is opened: contents by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Run the packed extension, as a reader installs it, not the one in the project's folder. */
  readonly packed?: boolean;
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
    console.log(await workbench?.sideBar.innerText()); // all that is left where pictures are not kept
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
  { settings = {}, openFile, files = {}, packed = false }: WindowSettings,
  cleanups: (() => unknown)[],
): Promise<Workbench> {
  mkdirSync(artifacts, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (folder === undefined) throw new Error('there is no folder for the files');
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const vsix = path.join(root, 'out/marginalia.vsix');
  if (packed) await pack(root, vsix);
  const server = await startServer({ settings, ...(packed ? { install: vsix } : {}) });
  cleanups.push(() => server.stop());
  const browser = await launchBrowser();
  cleanups.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const url = server.url({
    ...(packed ? {} : { extension: root }),
    ...(folder === undefined ? {} : { folder }),
    ...(folder !== undefined && openFile !== undefined ? { openFile: path.join(folder, openFile) } : {}),
  });
  await page.goto(url);
  const workbench = new Workbench(page, folder, artifacts);
  await workbench.ready();
  return workbench;
}
