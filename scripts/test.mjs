/**
 * Runs everything, or the named steps only, and ends with the line `N passed, N failed`.
 *
 * Usage: node scripts/test.mjs [STEP …] [--grep PATTERN]
 * Steps: format lint types unit build seeds integration web ui package; `integration:NAME` runs the suites of one
 * workspace (see test/integration/workspaces.mjs). `--grep` selects tests by name in unit, integration and ui.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { workspaces } from '../test/integration/workspaces.mjs';
import { integrationWorkspaces, runWorkspace, testExecutable } from './lib/integration.mjs';
import { checkPackage } from './lib/package.mjs';
import { failure, outcomeOf, report, single } from './lib/results.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const grep = values.grep ?? '';

let vscode; // found when the first step needs it

/** @type {{ name: string, run: () => Promise<import('./lib/results.mjs').Outcome> }[]} */
const steps = [
  { name: 'format', run: () => npm('check:format') },
  { name: 'lint', run: () => npm('check:lint') },
  { name: 'types', run: () => npm('check:types') },
  { name: 'unit', run: () => mocha('.mocharc.json', 'dot') },
  { name: 'build', run: () => npm('build') },
  { name: 'seeds', run: () => mocha('test/seeds/.mocharc.json', 'spec') },
  ...integrationWorkspaces(root).map((name) => ({
    name: workspaces[name].web ? 'web' : `integration:${name}`,
    run: async () => {
      vscode ??= await testExecutable(root);
      console.log(`in ${vscode.what}`);
      return runWorkspace(root, name, vscode.executable, grep);
    },
  })),
  { name: 'ui', run: () => mocha('test/ui/.mocharc.json', 'spec') },
  { name: 'package', run: () => checkPackage(root) },
];

const chosen = steps.filter(
  ({ name }) =>
    positionals.length === 0 || positionals.includes(name) || positionals.includes(name.split(':')[0]),
);
const unknown = positionals.filter(
  (word) => !steps.some(({ name }) => name === word || name.split(':')[0] === word),
);
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(' ')}. There are: ${steps.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}

const done = [];
for (const { name, run } of chosen) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const outcome = await run().catch((error) => {
    console.error(error);
    return failure(error instanceof Error ? error.message.split('\n')[0] : String(error));
  });
  done.push({ name, outcome, seconds: (performance.now() - start) / 1000 });
}
process.exitCode = report(done) ? 0 : 1;

/** One npm script as one check; its output is shown where it fails. */
async function npm(script) {
  const { code, output } = await execute('npm', ['run', '--silent', script], {}, false);
  if (code !== 0) console.log(output);
  return single(code === 0, `npm run ${script} failed`);
}

/** A run of mocha in a process of its own. */
async function mocha(config, reporter) {
  const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-result-'));
  const result = path.join(folder, 'stats.json');
  const args = ['--config', config, '--reporter', path.join(root, 'scripts/lib/reporter.mjs')];
  if (!process.stdout.isTTY) args.push('--no-color');
  if (grep !== '') args.push('--grep', grep);
  try {
    const { code } = await execute(
      process.execPath,
      [path.join(root, 'node_modules/mocha/bin/mocha.js'), ...args],
      { TEST_RESULT: result, TEST_REPORTER: reporter },
      true,
    );
    if (!existsSync(result)) return failure(`mocha ended with code ${code} and without figures`);
    const outcome = outcomeOf(readFileSync(result, 'utf8'));
    return code !== 0 && outcome.failed === 0 ? failure(`mocha ended with code ${code}`) : outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program in the project's folder. @returns its exit code, and its output unless that is shown */
function execute(command, args, env, show) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
