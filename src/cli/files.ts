import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../engine';

const ARTICLE = /\.(?:txt|md)$/i;

/** Articles read from disk, and one line for each file that could not be read. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly string[];
}

/** Reads files, and the `.txt` and `.md` files of folders and their folders; hidden folders are left out. */
export async function readArticles(paths: readonly string[]): Promise<Reading> {
  const articles: Article[] = [];
  const problems: string[] = [];
  for (const given of paths) {
    try {
      for (const file of await articleFiles(given)) await addArticle(file, articles, problems);
    } catch (error) {
      problems.push(`${given}: ${reasonOf(error)}`);
    }
  }
  return { articles, problems };
}

async function articleFiles(given: string): Promise<string[]> {
  if (!(await stat(given)).isDirectory()) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ARTICLE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(given, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

async function addArticle(file: string, articles: Article[], problems: string[]): Promise<void> {
  try {
    const bytes = await readFile(file);
    if (bytes.includes(0)) problems.push(`${file}: is a binary file`);
    else articles.push({ id: file, text: decodeText(bytes) });
  } catch (error) {
    problems.push(`${file}: ${reasonOf(error)}`);
  }
}

/** The text of a file: UTF-8 without its byte-order mark; invalid bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
