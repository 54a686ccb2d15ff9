/** A headless Chromium for VS Code's web workbench. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureInstalled, unpackChromium, unpackLibraries } from './install.mjs';

/** Generous, as the machine may be busy. */
const LAUNCH_TIMEOUT_MS = 90_000;
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium or Chrome where there is one, otherwise the one from the npm registry. */
export async function launchBrowser() {
  const system = systemBrowser();
  if (system !== undefined) return launch(system, process.env);
  const problem = browserProblem();
  if (problem !== undefined) throw new Error(problem);
  ensureInstalled();
  const executablePath = unpackChromium();
  return launch(executablePath, libraryEnvironment(executablePath));
}

function launch(executablePath, env) {
  return chromium.launch({ executablePath, args: ARGUMENTS, env, timeout: LAUNCH_TIMEOUT_MS });
}

/** Why no browser can be started on this machine; undefined where one can. */
export function browserProblem() {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return packaged || systemBrowser() !== undefined ? undefined : 'no Chromium or Google Chrome is installed';
}

function systemBrowser() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...(process.platform === 'darwin' ? ON_MACOS : [])].find((file) => existsSync(file));
}

/** The environment in which the unpacked browser finds NSS, NSPR and Expat, bundled ones where need be. */
function libraryEnvironment(executablePath) {
  const missing = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found');
  if (!missing) return process.env;
  return { ...process.env, LD_LIBRARY_PATH: unpackLibraries() };
}
