/**
 * Puts the stand-in VS Code of this folder in order: packages, the link that VS Code's server needs, and the
 * unpacked browser. Everything comes from the npm registry; nothing is compiled and no install script runs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const hostFolder = path.dirname(fileURLToPath(import.meta.url));
export const modules = path.join(hostFolder, 'node_modules');
/** Root of VS Code itself inside the npm package `code-server`. */
export const serverRoot = path.join(modules, 'code-server', 'lib', 'vscode');
const cache = path.join(modules, '.cache');

/** Installs what is missing or out of date. Quick (some milliseconds) when everything is there. */
export function ensureInstalled() {
  const lock = readFileSync(path.join(hostFolder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(cache, 'installed');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log('Installing the stand-in VS Code from the npm registry (540 MB, some seconds) …');
    installPackages();
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, wanted);
  }
  // VS Code looks for its modules below its own root, and serves some of them to the browser from there.
  const link = path.join(serverRoot, 'node_modules');
  if (!existsSync(link)) symlinkSync('../../..', link);
}

function installPackages() {
  const npm = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', hostFolder],
    { cwd: hostFolder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (npm.status !== 0) {
    throw new Error(
      `The stand-in VS Code could not be installed.\n${npm.stderr ?? npm.error?.message ?? ''}`,
    );
  }
}

/** Why VS Code's server cannot run on this machine; undefined where it can. */
export function serverProblem() {
  return serverNodeCandidates().length > 0
    ? undefined
    : `VS Code's server needs Node 24 or newer on this system; this is ${process.version}`;
}

/** The Node that runs VS Code's server: this process's own where it is new enough, else the registry's. */
export function serverNode() {
  const node = serverNodeCandidates().find((file) => existsSync(file));
  if (node === undefined) throw new Error(serverProblem() ?? 'The Node of the stand-in VS Code is missing.');
  return node;
}

function serverNodeCandidates() {
  const own = Number(process.versions.node.split('.')[0]) >= 24 ? [process.execPath] : [];
  const packaged = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  return packaged ? [...own, path.join(modules, `node-linux-${process.arch}`, 'bin', 'node')] : own;
}

/** Unpacks the browser of `@sparticuz/chromium` (x64 Linux) once. @returns path of the executable */
export function unpackChromium() {
  return unpackOnce('chromium', () =>
    brotliDecompressSync(readFileSync(path.join(modules, '@sparticuz', 'chromium', 'bin', 'chromium.br'))),
  );
}

/**
 * Unpacks the system libraries that come with `@sparticuz/chromium` (NSS, NSPR, Expat …) once.
 * @returns the folder for `LD_LIBRARY_PATH`
 */
export function unpackLibraries() {
  const folder = path.join(cache, 'libraries');
  if (existsSync(folder)) return path.join(folder, 'al2023', 'lib');
  const archive = unpackOnce('al2023.tar', () =>
    brotliDecompressSync(readFileSync(path.join(modules, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'))),
  );
  const unfinished = `${folder}.tmp`;
  mkdirSync(unfinished, { recursive: true });
  const tar = spawnSync('tar', ['-xf', archive, '-C', unfinished], { encoding: 'utf8' });
  if (tar.status !== 0) throw new Error(`The browser's libraries could not be unpacked.\n${tar.stderr}`);
  renameSync(unfinished, folder);
  return path.join(folder, 'al2023', 'lib');
}

/** Writes a file under the cache through a temporary name, so that a half-written one is never run. */
function unpackOnce(name, content) {
  const file = path.join(cache, name);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.tmp`, content(), { mode: 0o755 });
    renameSync(`${file}.tmp`, file);
  }
  return file;
}
