import { compareTexts } from '../engine/collections';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../engine';
import { decodeText } from '../engine/text/decode';
import { LARGEST, TOO_LARGE } from './limits';

const ARTICLE = /\.(?:txt|md)$/i;

/** Articles read from disk, and one line for each file or folder that could not be read. */
export interface FoundArticles {
  readonly articles: readonly Article[];
  readonly problems: readonly string[];
}

/**
 * Reads files, and the `.txt` and `.md` files of folders and their folders; what is hidden in a folder is left out. A
 * file that is reached in several ways is read once.
 */
export async function readArticles(paths: readonly string[]): Promise<FoundArticles> {
  const articles: Article[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    for (const file of await filesAt(given, seen, problems)) {
      await attempt(file, problems, async () => {
        const real = await realpath(file);
        if (seen.has(real)) return;
        seen.add(real);
        if ((await stat(file)).size > LARGEST) throw new Error(TOO_LARGE);
        const text = decodeText(await readFile(file));
        if (text === undefined) problems.push(`${file}: is a binary file`);
        else articles.push({ id: file, text });
      });
    }
  }
  return { articles, problems };
}

/** The path itself, or the articles below it. `seen` holds the folders that were walked, by their real paths. */
async function filesAt(given: string, seen: Set<string>, problems: string[]): Promise<readonly string[]> {
  const found = await attempt(given, problems, async () =>
    (await stat(given)).isDirectory() ? articlesIn(given, seen, problems) : [given],
  );
  return found ?? [];
}

async function articlesIn(folder: string, seen: Set<string>, problems: string[]): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareTexts(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() || entry.isSymbolicLink()) {
      const below = await filesAt(file, seen, problems);
      files.push(...below.filter((name) => ARTICLE.test(name)));
    } else if (entry.isFile() && ARTICLE.test(entry.name)) files.push(file);
  }
  return files;
}

/** What an action gives out; where it fails, a line about it is added to the problems. */
async function attempt<T>(
  file: string,
  problems: string[],
  action: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    problems.push(`${file}: ${reasonOf(error)}`);
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
};

/** Why a file could not be used, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** Whether an error says that there is no such file, or that what should be its folder is a file. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Whether a path leads to one of some files, by whatever name: through a link, or as a second name of one file. */
export async function isOneOf(file: string, files: readonly string[]): Promise<boolean> {
  const own = await identityOf(file);
  for (const other of own === undefined ? [] : files) if ((await identityOf(other)) === own) return true;
  return false;
}

/** What is the same for all names of a file; undefined where there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
