/**
 * Writes `src/engine/timeline/narrated/recency.data.ts`: how long before their report the events that verbs and nouns tell
 * were, counted in news where words date them. `npx tsx training/events/recency.ts [SHARED]`, some minutes.
 */
import { writeFileSync } from 'node:fs';
import { readRecords } from '../../bench/events/analysis';
import { readLines, readingOf, type Picked } from '../../bench/events/picked';
import { compareTexts } from '../../src/engine/collections';
import { applyChange, emptyCorpus } from '../../src/engine';
import type { Candidate } from '../../src/engine/timeline/mentions/candidate';
import { statedCandidates } from '../../src/engine/timeline/candidates';
import { tell } from '../../src/engine/timeline/told';
import { daysBetween } from '../../src/engine/time/calendar';

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
/** Files below `data`, and how many texts there are for each that is read. */
const SOURCES: readonly (readonly [file: string, step: number])[] = [
  ['time/timelines/t17.jsonl.gz', 1],
  ['time/timex/timebank.jsonl.gz', 1],
  ['time/timex/aquaint.jsonl.gz', 1],
  ['text/wikinews.jsonl.gz', 1],
  ['text/us_senate_press_releases.jsonl.gz', 10],
  ['text/russia_president_news.jsonl.gz', 10],
  ['text/australia_pm_releases.jsonl.gz', 10],
];
/** Longer texts, in characters, are collections. */
const LONGEST = 12_000;
/** Days before the report up to which something is news. */
const NEWS = 2;
/** Days before it, from the next one on which it is long past. */
const MONTH = 40;
/** Words dated less often are told by their class. */
const FEWEST = 3;
/** So many events of its class count beside those of a word, and of all beside those of a class. */
const PRIOR = 8;

interface Counts {
  /** Dated to the last days before the report. */
  recent: number;
  /** Dated to before the last month. */
  old: number;
  dated: number;
  perfect: number;
  all: number;
}

interface Article {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly dct?: string;
  readonly text?: string;
  readonly docs?: readonly Article[];
}

const counts = new Map<string, Counts>();

/** An event counts for its word, for its class and for all. */
function count({ mention, date, reported }: Candidate): void {
  const { lemma, class: kind, nominal, aspect } = mention;
  const form = nominal ? 'noun' : 'verb';
  for (const key of [`${form} ${kind} ${lemma}`, `${form} ${kind}`, form]) {
    const known = counts.get(key) ?? { recent: 0, old: 0, dated: 0, perfect: 0, all: 0 };
    counts.set(key, known);
    known.all++;
    const isDated = date.value !== null && date.time !== undefined;
    const age = isDated && date.to !== null ? daysBetween(date.to, reported as string) : undefined;
    if (age === undefined) known.perfect += Number(aspect === 'perfect');
    else {
      known.dated++;
      if (age <= NEWS && date.value?.length !== 4) known.recent++;
      else if (age > MONTH) known.old++;
    }
  }
}

const held = new Set(
  ['days.jsonl', 'editors.jsonl', 'folders.jsonl']
    .flatMap((file) => readLines<Picked & { held?: true; articles?: readonly Picked[] }>(file))
    .flatMap((line) => (line.held ? (line.articles ?? [line]) : []))
    .map(({ from, id }) => `${from} ${id}`),
);

for (const [from, step] of SOURCES) {
  const articles = readRecords<Article>(`${shared}/data/${from}`).flatMap(
    (record) => record.docs ?? [record],
  );
  articles.forEach(({ id, title, date, dct, text }, i) => {
    const day = /^(\d{4})-?(\d\d)-?(\d\d)/u
      .exec(date ?? dct ?? '')
      ?.slice(1)
      .join('-');
    const isRead = i % step === 0 && text !== undefined && text.length <= LONGEST;
    if (!isRead || id === undefined || day === undefined || held.has(`${from} ${id}`)) return;
    const reading = readingOf(shared, { from, id, date: day, ...(title ? { titled: true } : {}) });
    const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
    const entities = corpus.articles.get(reading.id)?.entities ?? [];
    for (const candidate of statedCandidates(tell(reading, entities, 0, undefined).article))
      if (candidate.mention.status === 'occurred' && candidate.reported !== null) count(candidate);
  });
}

type Shares = readonly [recent: number, old: number, dated: number, perfect: number];

/** Shares of a word's events, or of a class's, with those of what it belongs to as a prior. */
function sharesOf(key: string): Shares {
  const { recent, old, dated, perfect, all } = counts.get(key) as Counts;
  const above = key.includes(' ') ? sharesOf(key.slice(0, key.lastIndexOf(' '))) : undefined;
  const share = (part: number, whole: number, place: number): number =>
    above ? (part + PRIOR * above[place]) / (whole + PRIOR) : part / whole;
  return [
    share(recent, dated, 0),
    share(old, dated, 1),
    share(dated, all, 2),
    share(perfect, all - dated, 3),
  ];
}

const rows = [...counts]
  .filter(([key, { dated }]) => dated >= FEWEST && /^[a-z_ -]+$/u.test(key))
  .map(
    ([key]) =>
      `${key}: ${sharesOf(key)
        .map((part) => String(Math.round(100 * part)))
        .join(' ')}`,
  )
  .sort(compareTexts);
writeFileSync(
  new URL('../../src/engine/timeline/narrated/recency.data.ts', import.meta.url),
  `/**
 * How news tells of when: of the events that a word tells, or words of its class (or all verbs or nouns), as far as words date them the share
 * that was in the last two days before the report, and the share from before the last month; the share that is dated; of the
 * others the share told in the perfect, all in percent. Written by \`training/events/recency.ts\`.
 */
// prettier-ignore
export const RECENCY: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
];
`,
);
console.log(`${String(rows.length)} words and classes`);
