/**
 * How far the rows that the outline shows by default are those that editors chose, over single articles, each read as a folder
 * of its own, and folders of eight, that nothing was learnt from and that it was: `npm run bench:rows [-- --rows] [-- --shared SHARED]`.
 */
import { share } from './measure';
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus } from '../../src/engine';
import type { TimelineEvent } from '../../src/engine/timeline/types';
import type { EventDate } from '../../src/engine/timeline/mentions/dates';
import { isMainEvent } from '../../src/engine/timeline/importance/main-events';
import { withNarratedDays } from '../../src/engine/timeline/narrated/narrated-days';
import { readDays, type DaysOfArticle } from './days';
import { readJudgedFolders, type JudgedFolder, type Judgement } from './judged-rows';
import { chosenFor, readChosenByKind, type ChosenEvent, type ChosenFolder } from './editors';

/** What a row turned out to be. */
type Verdict = 'chosen' | 'repeats another' | 'minor' | 'no event';

interface Tally {
  readonly verdicts: Map<Verdict, number>;
  rows: number;
  /** Rows that tell a choice of a known day and have one, and those where both may be the same. */
  dated: number;
  rightlyDated: number;
  undated: number;
  choices: number;
  found: number;
}

function judge(folder: ChosenFolder, tally: Tally, print: (line: string) => void): void {
  const corpus = applyChange(emptyCorpus(), { set: folder.readings, remove: [] });
  const rows = corpus.events.filter(isMainEvent).toSorted((a, b) => b.importance - a.importance);
  const found = new Set<ChosenEvent>();
  for (const row of rows) {
    const chosen = chosenFor(row, folder);
    const verdict = verdictOf(chosen, found);
    tally.rows++;
    tally.verdicts.set(verdict, (tally.verdicts.get(verdict) ?? 0) + 1);
    if (verdict === 'chosen' && chosen) {
      found.add(chosen);
      countDate(row, chosen, tally);
    }
    print(`${verdict.padEnd(16)} ${row.importance.toFixed(2)} ${row.date ?? '–'} ${row.title}`);
  }
  tally.choices += folder.events.filter(({ main }) => main).length;
  tally.found += found.size;
}

function verdictOf(chosen: ChosenEvent | undefined, found: ReadonlySet<ChosenEvent>): Verdict {
  if (!chosen) return 'no event';
  if (!chosen.main) return 'minor';
  return found.has(chosen) ? 'repeats another' : 'chosen';
}

function countDate(row: TimelineEvent, { day }: ChosenEvent, tally: Tally): void {
  if (!day || day.startsWith('XXXX')) return;
  if (row.date === null || row.from === null || row.to === null) {
    tally.undated++;
    return;
  }
  tally.dated++;
  if (mayBe(row, day)) tally.rightlyDated++;
}

/** Whether a stretch of days has one in common with what a reader gave. */
function mayBe({ from, to }: Pick<EventDate, 'from' | 'to'>, day: string): boolean {
  const [first = '', last = first] = day.split('..');
  const ends = last.replaceAll('XX', '99').padEnd(10, '-99');
  return from !== null && to !== null && first.replaceAll('XX', '00') <= to && ends >= from;
}

function report(name: string, folders: readonly ChosenFolder[], print: (line: string) => void): void {
  const tally: Tally = {
    verdicts: new Map(),
    rows: 0,
    dated: 0,
    rightlyDated: 0,
    undated: 0,
    choices: 0,
    found: 0,
  };
  for (const folder of folders) {
    print(`\n${folder.name}`);
    judge(folder, tally, print);
  }
  const kinds = [...tally.verdicts].map(([verdict, count]) => `${verdict} ${share(count, tally.rows)}`);
  console.log(`${name}: ${String(folders.length)} folders, ${String(tally.rows)} rows: ${kinds.join(', ')}`);
  console.log(
    `  of ${String(tally.choices)} choices ${share(tally.found, tally.choices)} have a row; of these rows ` +
      `${String(tally.dated)} are dated, ${share(tally.rightlyDated, tally.dated)} rightly, and ` +
      `${String(tally.undated)} are not, whose day the article tells`,
  );
}

/** How far mentions that no words date get the days that readers give them. */
function reportDays(name: string, articles: readonly DaysOfArticle[]): void {
  let [asked, known, dated, right, wrong] = [0, 0, 0, 0, 0];
  for (const { reading, candidates, undated } of articles) {
    const dates = new Map(withNarratedDays(reading, candidates).map(({ mention, date }) => [mention, date]));
    for (const { candidate, day } of undated) {
      const date = dates.get(candidate.mention);
      asked++;
      if (day !== undefined) known++;
      if (!date || date.value === null) continue;
      dated++;
      if (day === undefined) continue;
      if (mayBe(date, day)) right++;
      else wrong++;
    }
  }
  const share = (part: number): string => `${((100 * part) / Math.max(1, dated)).toFixed(1)} %`;
  console.log(
    `${name}: of ${String(asked)} mentions without words for when, ${String(known)} of which readers date, ` +
      `${String(dated)} get a day: ${share(right)} rightly, ${share(wrong)} wrongly, the others of no day known`,
  );
}

/** How far the rows are those that editors who saw all proposed rows would keep. */
function reportJudged(folders: readonly JudgedFolder[]): void {
  const counts = new Map<Judgement | undefined, number>();
  let [rows, kept] = [0, 0];
  for (const { readings, judgementOf, kept: all } of folders) {
    const corpus = applyChange(emptyCorpus(), { set: readings, remove: [] });
    const byId = new Map(readings.map((reading) => [reading.id, reading]));
    kept += all;
    for (const { clearest } of corpus.events.filter(isMainEvent)) {
      const start = byId.get(clearest.article)?.events[clearest.event].start ?? -1;
      const judgement = judgementOf(clearest.article, start);
      counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
      rows++;
    }
  }
  const kinds = [...counts].map(([judgement, count]) => `${judgement ?? 'not judged'} ${share(count, rows)}`);
  console.log(
    `judged row by row: ${String(folders.length)} folders, ${String(rows)} rows: ${kinds.join(', ')}`,
  );
  console.log(`  of ${String(kept)} to keep ${share(counts.get('kept') ?? 0, kept)} have a row`);
}

const { values } = parseArgs({ options: { shared: { type: 'string' }, rows: { type: 'boolean' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const print = (line: string): void => {
  if (values.rows) console.log(line);
};
for (const { name, folders } of readChosenByKind(shared)) report(name, folders, print);
reportJudged(readJudgedFolders(shared));
const days = readDays(shared);
reportDays(
  'nothing learnt from',
  days.filter(({ held }) => held),
);
reportDays(
  'learnt from',
  days.filter(({ held }) => !held),
);
