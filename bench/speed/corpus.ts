/** The texts to measure speed on: always the same articles in the same order. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/engine';
import { spread } from '../spread';

const DATA = path.join(__dirname, '../../../shared/data');
/** Words of a news article; longer texts are cut behind so many. */
const WORDS = 600;

interface Source {
  readonly file: string;
  /** Articles taken from it in each 10,000. */
  readonly share: number;
}

/** Articles on five matters by several newspapers each, wire copies among them: what links across articles. */
const NEWS: Source = { file: 'time/timelines/t17.jsonl.gz', share: 2600 };
const TEXTS: readonly Source[] = [
  { file: 'text/us_senate_press_releases.jsonl.gz', share: 2800 },
  { file: 'text/russia_president_news.jsonl.gz', share: 2000 },
  { file: 'text/australia_pm_releases.jsonl.gz', share: 1800 },
  { file: 'text/wikipedia_current_events.jsonl.gz', share: 500 },
  { file: 'text/wikinews.jsonl.gz', share: 300 },
];

/** Whether the corpora are on this machine. */
export function hasData(): boolean {
  return [NEWS, ...TEXTS].every(({ file }) => existsSync(path.join(DATA, file)));
}

/** `count` articles of a fixed mixture of news, releases and reports, with the dates that they come with. */
export function articles(count: number): Article[] {
  const wanted = ({ share }: Source): number => Math.round((share * count) / 10_000);
  const news = lines<{ docs: { id: string; text: string; dct: string }[] }>(NEWS).flatMap(({ docs }) =>
    docs.map(({ dct, ...document }) => ({ ...document, date: dct })),
  );
  const others = TEXTS.flatMap((source) => spread(lines<Article>(source), wanted(source)));
  return [...news.slice(0, wanted(NEWS)), ...others].map(({ id, text, date }) => ({
    id,
    text: cut(text),
    ...(date?.length === 'YYYY-MM-DD'.length && { date }),
  }));
}

function lines<T>({ file }: Source): T[] {
  return gunzipSync(readFileSync(path.join(DATA, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function cut(text: string): string {
  const words = /\S+/g;
  for (let n = 0; n < WORDS; n++) if (!words.test(text)) return text;
  return text.slice(0, words.lastIndex);
}

/** Words as a reader counts them: stretches without white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
