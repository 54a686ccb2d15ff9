#!/usr/bin/env node
/**
 * Stands in for a desktop VS Code's executable in `@vscode/test-electron`: takes the same flags, boots VS
 * Code's server with a window in a headless browser, prints the tests' output and ends with their exit code.
 *
 * An exit code of 0 alone proves nothing, since VS Code may report it after its extension host has died:
 * such a death fails the run here, and the launcher checks mocha's own figures (see `scripts/`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const RUN_TIMEOUT_MS = 240_000;
/** The test entry begins each of its lines with this, to tell them from VS Code's own log. */
const TAG = '\u200b';
/** Errors that VS Code logs here on every run: parts of it that are left out on purpose. */
const HARMLESS = /spdlog|native-watchdog|vsda|\[Service Worker\]|favicon|update\/check/;

const flags = readFlags(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
const code = await main().catch((error) => {
  console.error(error);
  return 1;
});
process.exit(code); // ends the server and the browser, however far it came

async function main() {
  const extension = flags.get('extensionDevelopmentPath');
  const tests = flags.get('extensionTestsPath');
  if (extension === undefined || tests === undefined) {
    throw new Error('usage: code.mjs --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [FOLDER]');
  }
  const server = await startServer({
    settings: flags.get('extensionDevelopmentKind') === 'web' ? webWorkerSettings(extension) : {},
    ...(flags.has('user-data-dir') ? { userDataDir: flags.get('user-data-dir') } : {}),
    args: flags.has('extensions-dir') ? ['--extensions-dir', flags.get('extensions-dir')] : [],
  });
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const errors = [];
  const { exitCode } = await listen(page, errors);
  await page.goto(server.url({ ...openedFolder(flags.get('')), extension, tests }));
  const code = await exitCode;
  const failures = server.hostFailures;
  if (code !== 0) errors.forEach((line) => console.error(line));
  failures.forEach((line) => console.error(line.trim()));
  return failures.length > 0 ? 1 : code;
}

/** `--name=value` and `--name value` of the names that matter here; the word without dashes is under ''. */
function readFlags(args) {
  const found = new Map();
  for (let i = 0; i < args.length; i++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(args[i]);
    if (match === null) found.set('', args[i]);
    else if (match[2] !== undefined) found.set(match[1], match[2]);
    else if (/^(user-data-dir|extensions-dir)$/.test(match[1])) found.set(match[1], args[++i]);
  }
  return found;
}

function openedFolder(argument) {
  if (argument === undefined) return {};
  const absolute = path.resolve(argument);
  return absolute.endsWith('.code-workspace') ? { workspace: absolute } : { folder: absolute };
}

/** Settings that put the extension under test into the web worker host. */
function webWorkerSettings(extension) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/**
 * Listens to the two functions of `window` that VS Code calls during a test run.
 * @param {import('playwright-core').Page} page
 * @param {string[]} errors receives VS Code's own error lines
 * @returns {Promise<{ exitCode: Promise<number> }>} as soon as it listens
 */
async function listen(page, errors) {
  const { promise: exitCode, resolve, reject } = withResolvers();
  exitCode.catch(() => {}); // a crash while the page loads is reported where the code is awaited
  page.on('crash', () => reject(new Error('The window crashed.')));
  setTimeout(() => reject(new Error('The tests gave no result in time.')), RUN_TIMEOUT_MS).unref();
  await page.exposeFunction('codeAutomationLog', (level, args) => {
    const line = format(...args);
    if (line.startsWith(TAG)) console.log(line.slice(TAG.length));
    else if (level === 'error' && !HARMLESS.test(line)) errors.push(line);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  return { exitCode };
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  let resolve, reject;
  const promise = new Promise((ok, no) => ((resolve = ok), (reject = no)));
  return { promise, resolve, reject };
}
