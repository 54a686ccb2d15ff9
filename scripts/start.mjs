/**
 * Builds the extension and opens VS Code with it on a folder.
 *
 * Usage: npm start [-- FOLDER]      (default: samples/)
 * Takes a desktop VS Code, VSCodium or Cursor on the PATH; else one that can be downloaded; else VS Code's
 * server in the browser, which runs until Ctrl+C. Says which.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../test/host/server.mjs';
import { desktopCommand, downloadDesktop, findOnPath, hasDisplay } from './lib/desktop.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** A range, so that the browser finds its stored state again under the same address. */
const PORTS = '8300-8399';

const folder = chosenFolder(process.argv[2]);
console.log('Building the extension …');
run('esbuild.mjs');
(await openDesktop(folder)) || (await openServer(folder));

/** The folder of the command line, from where the user typed it, or the samples. Ends the program if it is none. */
function chosenFolder(argument) {
  if (argument === undefined) return path.join(root, 'samples');
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  console.error(
    existsSync(folder) ? `This is a file, not a folder: ${folder}` : `There is no folder ${folder}`,
  );
  console.error('Usage: npm start [-- FOLDER]');
  process.exit(1);
}

/** Runs a script of the project; when it fails, shows what it said and ends the program. */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}${script} failed.`);
  process.exit(1);
}

/** @returns {Promise<boolean>} whether a desktop window opens */
async function openDesktop(folder) {
  if (!hasDisplay()) {
    console.log('There is no display for a desktop VS Code.');
    return false;
  }
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, '--disable-workspace-trust'];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    // VS Code refuses to run as root otherwise.
    args.push('--no-sandbox', `--user-data-dir=${mkdtempSync(path.join(tmpdir(), 'marginalia-vscode-'))}`);
  }
  const command = desktopCommand();
  if (command !== undefined) {
    const { status } = spawnSync(command.file, [...args, folder], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status === 0) {
      console.log(`Opened ${folder} in ${command.name} (${command.file}).`);
      return true;
    }
    console.log(`${command.file} could not open a window.`);
  }
  const program = await downloadDesktop(root);
  if (program === undefined) {
    console.log('No desktop VS Code on the PATH, and none can be downloaded.');
    return false;
  }
  spawn(program, [...args, folder], { detached: true, stdio: 'ignore' }).unref();
  console.log(`Opened ${folder} in the downloaded VS Code (${program}).`);
  return true;
}

/** Serves VS Code to the browser until the user ends it. */
async function openServer(folder) {
  console.log("Starting VS Code's server for the browser …");
  // Packed and installed, as the address alone cannot name a source folder without the driver of the tests,
  // under which VS Code keeps its notifications back.
  const vsix = path.join(root, 'out/marginalia.vsix');
  run('scripts/package.mjs', vsix);
  const server = await startServer({ port: PORTS, install: vsix, reader: true });
  const url = server.url({ folder });
  console.log(`\nVS Code, in the browser, with ${folder}:\n\n  ${url}\n`);
  console.log('It runs on this machine only, until Ctrl+C.');
  openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  await server.ended;
  console.error("VS Code's server has ended.");
  process.exitCode = 1;
}

function openBrowser(url) {
  if (!hasDisplay()) return;
  const opener = process.platform === 'darwin' ? 'open' : findOnPath(['xdg-open'])?.file;
  if (opener === undefined) return;
  const child = spawn(opener, [url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {}); // the address is printed already
  child.unref();
}
