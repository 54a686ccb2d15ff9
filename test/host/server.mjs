/** VS Code's server (from the npm package `code-server`) as a child process, and addresses of its windows. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, serverNode, serverRoot } from './install.mjs';
import { quietSettings } from './settings.mjs';

const START_TIMEOUT_MS = 60_000;
/** The server's word for the end of an extension host; anything but a clean end is a failed run. */
const HOST_EXIT = /Extension Host Process exited with code: (\S+), signal: (\S+)/;

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings, laid over the quiet ones
 * @property {string} [userDataDir] folder of the user's data; by default one that ends with the server
 * @property {string[]} [args] more arguments for the server
 * @property {NodeJS.ProcessEnv} [env] environment of the server, and with it of the extension host
 * @property {string} [port] a number or a range (its first free one); by default any free port
 * @property {string} [install] a packed extension (`.vsix`) to install
 * @property {boolean} [reader] serve a person, not a test: without the driver, which keeps back notifications
 *   but lets an address name an extension's source folder; and with a secret in the address, since the server
 *   lives longer for
 */

/**
 * Starts a server on a free port of 127.0.0.1 and waits until it listens.
 * @param {ServerOptions} [options]
 */
export async function startServer(options = {}) {
  ensureInstalled();
  // Short, because the path of a socket in it may have about 107 characters.
  const dataDir = mkdtempSync(path.join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'mvs-'));
  const userDataDir = options.userDataDir ?? path.join(dataDir, 'data');
  writeSettings(userDataDir, options.settings ?? {});

  const token = options.reader ? randomBytes(16).toString('hex') : undefined;
  if (options.install !== undefined) install(options.install, dataDir, userDataDir);
  const child = spawn(serverNode(), serverArguments(dataDir, userDataDir, token, options), {
    detached: true, // a group of its own, so that the extension host and the watchers end with it
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env, EXTENSIONS_GALLERY: '{}', TMPDIR: dataDir },
  });
  const server = new Server(child, dataDir, userDataDir, token);
  await server.listening();
  return server;
}

function serverArguments(dataDir, userDataDir, token, { port = '0', args = [] }) {
  return [
    path.join(serverRoot, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', port],
    ...(token === undefined
      ? ['--without-connection-token', '--enable-smoke-test-driver']
      : ['--connection-token', token]),
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    ...['--server-data-dir', dataDir, '--user-data-dir', userDataDir],
    ...args,
  ];
}

/** Installs a packed extension, offline. */
function install(vsix, dataDir, userDataDir) {
  const { status, stdout, stderr } = spawnSync(
    serverNode(),
    [
      path.join(serverRoot, 'out', 'server-main.js'),
      ...['--server-data-dir', dataDir, '--user-data-dir', userDataDir, '--install-extension', vsix],
    ],
    { encoding: 'utf8', env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
  if (status !== 0) throw new Error(`${vsix} could not be installed.\n${stdout}${stderr}`);
}

/** Writes the quiet settings; a file that is already there is the caller's own and stays. */
function writeSettings(userDataDir, settings) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

class Server {
  #child;
  #token;
  #output = '';
  #stop = () => this.stop();

  constructor(child, dataDir, userDataDir, token) {
    this.#child = child;
    this.#token = token;
    this.dataDir = dataDir;
    this.userDataDir = userDataDir;
    this.port = 0;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (this.#output += text));
    }
    process.on('exit', this.#stop);
    /** Settles when the server has ended, of itself or not. */
    this.ended = new Promise((resolve) => child.once('exit', resolve));
  }

  /** All that the server has printed so far. */
  get output() {
    return this.#output;
  }

  /** Lines that tell of an extension host which ended other than cleanly. */
  get hostFailures() {
    return this.#output
      .split('\n')
      .filter((line) => HOST_EXIT.test(line) && !line.includes('code: 0, signal: null'));
  }

  /** @returns {Promise<void>} settles when the server answers, rejects when it ends or stays silent */
  listening() {
    return new Promise((resolve, reject) => {
      const fail = (why) => {
        this.stop();
        reject(new Error(`VS Code's server ${why}.\n${this.#output.slice(-2000)}`));
      };
      const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
      this.#child.once('error', (error) => fail(`could not be started: ${error.message}`));
      this.#child.once('exit', (code) => {
        clearTimeout(timer);
        if (this.port === 0) fail(`ended with code ${code}`);
      });
      this.#child.stdout.on('data', () => {
        const match = /Extension host agent listening on (\d+)/.exec(this.#output);
        if (match === null || this.port !== 0) return;
        clearTimeout(timer);
        this.port = Number(match[1]);
        resolve();
      });
    });
  }

  /**
   * The address of a window.
   * @param {object} window
   * @param {string} [window.folder] absolute path; without it (and without `workspace`) an empty window
   * @param {string} [window.workspace] absolute path of a `.code-workspace` file
   * @param {string} [window.extension] absolute path of an extension to run from its source folder
   * @param {string} [window.tests] absolute path of a test entry with `run()`
   * @param {string} [window.openFile] absolute path, with `:line:column` where wished (both from 1)
   */
  url({ folder, workspace, extension, tests, openFile }) {
    const authority = `127.0.0.1:${this.port}`;
    const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
    const payload = [];
    if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
    if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
    if (openFile !== undefined) payload.push(['openFile', remote(openFile)], ['gotoLineMode', 'true']);
    const query = new URLSearchParams();
    if (this.#token !== undefined) query.set('tkn', this.#token);
    if (workspace !== undefined) query.set('workspace', workspace);
    else if (folder !== undefined) query.set('folder', folder);
    else query.set('ew', 'true');
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://${authority}/?${query.toString()}`;
  }

  /** Ends the server with everything it started and removes its data. May be called more than once. */
  stop() {
    process.removeListener('exit', this.#stop);
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
