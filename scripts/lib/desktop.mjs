/** Finds or fetches a desktop VS Code. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { lookup } from 'node:dns/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

const COMMANDS = ['code', 'codium', 'code-insiders', 'cursor'];
const DOWNLOAD_HOST = 'update.code.visualstudio.com';
const LOOKUP_MS = 3_000;
/** How long a download may give nothing before it is given up. */
const STALL_MS = 15_000;

/** Whether a window of a desktop program can be shown here. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined
  );
}

/** The first of some commands that is on the PATH, as `{ name, file }`. */
export function findOnPath(names) {
  const extensions = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const file = extensions
        .map((extension) => path.join(folder, name + extension))
        .find((candidate) => existsSync(candidate));
      if (file !== undefined) return { name, file };
    }
  }
  return undefined;
}

/** The command of an installed VS Code, VSCodium or Cursor; not the one of a remote terminal. */
export function desktopCommand() {
  const command = findOnPath(COMMANDS);
  return command?.file.includes('remote-cli') ? undefined : command;
}

/**
 * The program behind such a command. The command itself returns at once, and without the exit code of a
 * test run: the program beside it must be started instead.
 * @returns {string | undefined} undefined where the command is none of a desktop installation (a remote
 *   terminal's, for instance)
 */
export function desktopProgram() {
  const command = desktopCommand();
  if (command === undefined) return undefined;
  const bin = path.dirname(realpathSync(command.file));
  if (process.platform === 'darwin') {
    const folder = path.resolve(bin, '../../../MacOS'); // …/Contents/Resources/app/bin
    return existsSync(folder) ? path.join(folder, readdirSync(folder)[0] ?? '') : undefined;
  }
  const names = process.platform === 'win32' ? ['Code.exe', 'VSCodium.exe', 'Cursor.exe'] : COMMANDS;
  return names.map((name) => path.resolve(bin, '..', name)).find((file) => existsSync(file));
}

/**
 * Downloads VS Code into `.vscode-test/` unless it is there already.
 * @returns {Promise<string | undefined>} its program; undefined where the download site cannot be reached
 */
export async function downloadDesktop(root) {
  if (!(await resolves(DOWNLOAD_HOST))) return undefined;
  try {
    return await downloadAndUnzipVSCode({ extensionDevelopmentPath: root, timeout: STALL_MS });
  } catch (error) {
    console.log(`VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Whether a host name can be looked up soon; tells an offline machine from others in little time. */
async function resolves(host) {
  const late = new Promise((resolve) => setTimeout(() => resolve(false), LOOKUP_MS).unref());
  const found = lookup(host).then(
    () => true,
    () => false,
  );
  return Promise.race([found, late]);
}
