/** Single articles of the tuning data that somebody has read: `*.jsonl` of this folder, an article a line. */
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

/**
 * The lines of a file with the readings of their articles, as the product sees them: title, a date line, the text.
 *
 * @param shared folder with `data`
 * @param file beside this one
 */
export function readPicked<L extends Picked>(
  shared: string,
  file: string,
): readonly { readonly line: L; readonly reading: ArticleReading }[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const records = new Map<string, ReadonlyMap<string, Article>>();
  return lines.map((json) => {
    const line = JSON.parse(json) as L;
    const byId = records.get(line.from) ?? recordsById(`${shared}/data/${line.from}`);
    records.set(line.from, byId);
    const record = byId.get(line.id);
    if (!record) throw new Error(`${line.from} has no ${line.id}`);
    return { line, reading: readArticle({ id: `${line.id}.txt`, text: textOf(line, record) }, models) };
  });
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
