/** Bundles and runs the suites of `test/integration/`, each workspace in a VS Code of its own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { workspaces } from '../../test/integration/workspaces.mjs';
import { desktopProgram, downloadDesktop, hasDisplay } from './desktop.mjs';
import { failure, outcomeOf } from './results.mjs';

const RESULT_FILE = '.test-result.json';

/** Names of the workspaces that have suites, those of the Node host first. */
export function integrationWorkspaces(root) {
  const suites = path.join(root, 'test/integration/suite');
  return Object.keys(workspaces)
    .filter((name) => suiteFiles(suites, name).length > 0)
    .sort((a, b) => Number(workspaces[a].web ?? false) - Number(workspaces[b].web ?? false));
}

function suiteFiles(suites, workspace) {
  const folder = path.join(suites, workspace);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  return files.sort().map((name) => `./suite/${workspace}/${name}`);
}

/**
 * The VS Code to run in: an installed desktop one, one that can be downloaded, or the stand-in.
 * @returns {Promise<{ executable: string, what: string }>}
 */
export async function testExecutable(root) {
  if (hasDisplay()) {
    const installed = desktopProgram();
    if (installed !== undefined) return { executable: installed, what: `the desktop's ${installed}` };
    const downloaded = await downloadDesktop(root);
    if (downloaded !== undefined) return { executable: downloaded, what: 'a downloaded desktop VS Code' };
  }
  return { executable: path.join(root, 'test/host/code.mjs'), what: 'the stand-in (server and browser)' };
}

/**
 * Runs the suites of one workspace.
 * @param {string} grep only tests whose name matches; '' for all
 * @returns {Promise<import('./results.mjs').Outcome>}
 */
export async function runWorkspace(root, name, executable, grep) {
  const { prepare, web = false } = workspaces[name];
  const tests = await bundle(root, name, web);
  const { folder, opened = folder, skipped } = prepare();
  if (skipped !== undefined) return { passed: 0, failed: 0, skipped: tests.files, note: skipped };
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'mvu-')); // short, for the sockets in it
  const result = path.join(web ? folder : userDataDir, RESULT_FILE);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests.entry,
      extensionTestsEnv: { TEST_RESULT: result, TEST_GREP: grep },
      launchArgs: [
        ...(opened === undefined ? [] : [opened]),
        `--user-data-dir=${userDataDir}`,
        `--extensions-dir=${path.join(userDataDir, 'extensions')}`,
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
    return figures(result, false);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return figures(result, true);
  } finally {
    for (const temporary of [userDataDir, folder]) {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** Mocha's figures. A run that left none, or ended badly in spite of good ones, has failed. */
function figures(file, endedBadly) {
  if (!existsSync(file)) return failure('no result: VS Code ended early');
  const outcome = outcomeOf(readFileSync(file, 'utf8'));
  if (!endedBadly || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, note: 'VS Code ended badly after the tests' };
}

/** Makes one file of a workspace's suites, inside the extension's folder as the web worker host wants it. */
async function bundle(root, name, web) {
  const resolveDir = path.join(root, 'test/integration');
  const files = suiteFiles(path.join(resolveDir, 'suite'), name);
  const entry = path.join(root, 'out/integration', `${name}.js`);
  await build({
    stdin: {
      contents: `import { runSuites } from './${web ? 'run.web' : 'run'}.ts';
        export const run = () => runSuites(() => { ${files.map((file) => `require('${file}');`).join(' ')} });`,
      resolveDir,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    outfile: entry,
    sourcemap: 'linked',
    logLevel: 'warning',
    logOverride: { 'require-resolve-not-external': 'silent' }, // mocha's parallel mode, not used here
    external: ['vscode'],
    ...(web
      ? {
          platform: 'browser',
          // Mocha's build for browsers must make its global, not take this bundle's exports for its own.
          define: { module: 'undefined', exports: 'undefined' },
          alias: { 'node:assert/strict': path.join(resolveDir, 'assert.web.ts') },
        }
      : { platform: 'node', target: 'node20' }),
  });
  return { entry, files: files.length };
}
