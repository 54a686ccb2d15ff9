/**
 * Which days the weightiest events of a story are on: F1 of date selection against newspaper timelines of Timeline17
 * (tuning data), beside counting how often the articles mention a day.
 * `npm run bench:importance [-- TOPIC...]`, by default all topics with sixty articles each.
 */
import { compareTexts } from '../../src/engine/collections';
import { existsSync } from 'node:fs';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../src/engine';
import { models, readRecords } from './analysis';
import { spread } from '../spread';

interface Story {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly dct: string; readonly text: string }[];
  readonly timelines: readonly { readonly timeline: readonly { readonly date: string }[] }[];
}

const ARTICLES = 60;
const FILE = new URL('../../../shared/data/time/timelines/t17.jsonl.gz', import.meta.url).pathname;

/** F1 of each way to choose days, by its name. */
type Scores = ReadonlyMap<string, number>;

const topics = process.argv.slice(2);
if (existsSync(FILE)) {
  const stories = readRecords<Story>(FILE).filter(
    ({ topic, docs }) => docs.length > 0 && (topics.length === 0 || topics.includes(topic)),
  );
  const scores = stories.map(measure);
  console.log('mean');
  for (const name of scores[0]?.keys() ?? [])
    show(name, scores.reduce((sum, score) => sum + (score.get(name) ?? 0), 0) / scores.length);
} else console.log(`skipped: there is no ${FILE}`);

function measure({ topic, docs, timelines }: Story): Scores {
  const sample = spread(
    docs.toSorted((a, b) => compareTexts(a.dct, b.dct)),
    ARTICLES,
  );
  const first = sample[0]?.dct ?? '';
  const last = sample.at(-1)?.dct ?? '';
  const isInRange = (day: string): boolean => first <= day && day <= last;
  const told = timelines.flatMap(({ timeline }) => timeline.map(({ date }) => date));
  const gold = new Set(told.filter(isInRange));
  const corpus = applyChange(emptyCorpus(), {
    set: sample.map(({ id, text, dct }) => readArticle({ id, text, date: dct }, models)),
    remove: [],
  });
  console.log(`${topic}: ${sample.length} articles, ${gold.size} days in the newspaper's timeline`);
  const ways: readonly (readonly [string, ReadonlyMap<string, number>])[] = [
    ['days of the weightiest events', eventDays(corpus, Math.max)],
    ['days of the most weight', eventDays(corpus, (a, b) => a + b)],
    ['days mentioned most often', mentionedDays(corpus)],
  ];
  return new Map(
    ways.map(([name, weights]) => {
      const days = heaviest(weights, gold.size, isInRange);
      const right = days.filter((day) => gold.has(day)).length;
      const f1 = (200 * right) / (days.length + gold.size);
      show(name, f1, `${right} of ${days.length} days`);
      return [name, f1];
    }),
  );
}

function show(name: string, f1: number, detail = ''): void {
  console.log(`  ${name.padEnd(34)}${f1.toFixed(1).padStart(5)}  ${detail}`.trimEnd());
}

/** The importance of the events of each day, an undated event counting for the day on which it is first told. */
function eventDays(
  { events }: CorpusSnapshot,
  together: (a: number, b: number) => number,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { date, from, to, reported, importance } of events) {
    const day = date === null ? reported : from === to ? from : null;
    if (day !== null) weights.set(day, together(weights.get(day) ?? 0, importance));
  }
  return weights;
}

function mentionedDays({ articles }: CorpusSnapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { times } of articles.values()) {
    for (const { from, to } of times)
      if (from !== null && from === to) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return counts;
}

function heaviest(
  weights: ReadonlyMap<string, number>,
  count: number,
  isInRange: (day: string) => boolean,
): string[] {
  return [...weights]
    .filter(([day]) => isInRange(day))
    .sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
    .slice(0, count)
    .map(([day]) => day);
}
