/** Single articles of the tuning data that somebody has read: `*.jsonl` of this folder. */
import { readFileSync } from 'node:fs';
import { readArticle, type ArticleReading } from '../../src/engine';
import { models, readRecords } from './analysis';

/** Where an article is, and what stands above its text. */
export interface Picked {
  /** File under `shared/data`, and the record's id there. */
  readonly from: string;
  readonly id: string;
  readonly titled?: true;
  readonly date?: string;
}

interface Article {
  readonly id?: string;
  readonly doc_id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly docs?: readonly Article[];
}

/** The articles of the files that were asked for, by file and id. */
const records = new Map<string, ReadonlyMap<string, Article>>();

/** The lines of a file beside this one. */
export function readLines<L>(file: string): readonly L[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((json) => JSON.parse(json) as L);
}

/**
 * The lines of a file with the readings of their articles.
 *
 * @param shared folder with `data`
 * @param file beside this one, an article a line
 */
export function readPicked<L extends Picked>(
  shared: string,
  file: string,
): readonly { readonly line: L; readonly reading: ArticleReading }[] {
  return readLines<L>(file).map((line) => ({ line, reading: readingOf(shared, line) }));
}

/**
 * An article as the product sees it: title, a date line, the text.
 *
 * @param shared folder with `data`
 */
export function readingOf(shared: string, picked: Picked): ArticleReading {
  const path = `${shared}/data/${picked.from}`;
  const byId = records.get(path) ?? recordsById(path);
  records.set(path, byId);
  const record = byId.get(picked.id);
  if (!record) throw new Error(`${picked.from} has no ${picked.id}`);
  return readArticle({ id: `${picked.id}.txt`, text: textOf(picked, record) }, models);
}

function textOf({ titled, date }: Picked, { title = '', text = '' }: Article): string {
  const head = [...(titled ? [title.trim()] : []), ...(date ? [dateLine(date)] : [])];
  return `${[...head, text.trim().replace(/\n{3,}/g, '\n\n')].join('\n\n')}\n`;
}

function recordsById(path: string): ReadonlyMap<string, Article> {
  const articles = readRecords<Article>(path).flatMap((record) => record.docs ?? [record]);
  return new Map(articles.map((article) => [article.id ?? article.doc_id ?? '', article]));
}

function dateLine(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}
