/**
 * Timelines of an entity over several articles, from raw text: micro F1 of SemEval-2015 task 4 on its trial data (Apple),
 * which rules were tuned on. `npm run bench:timelines [-- SHARED]`; SHARED is the folder of corpora and measures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../src/engine';
import type { TimelineEvent } from '../../src/engine/timeline/types';
import { models, readRecords } from './analysis';

interface TrialArticle {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
}

interface GoldTimeline {
  readonly topic: string;
  readonly targetEntity: string;
}

/** A row of a timeline in the form of the measure. */
interface Row {
  readonly order: number;
  readonly date: string;
  readonly events: readonly (readonly [string, number, number])[];
}

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
const trial = path.join(shared, 'data/time/timelines/semeval2015-task4-apple');

if (existsSync(`${trial}.docs.jsonl`)) {
  const corpus = readCorpus();
  console.log('events with a day of their own');
  measure(corpus, ({ date }) => date);
  console.log('others on the day on which the first article tells them');
  measure(corpus, ({ date, reported }) => date ?? reported);
} else console.log(`skipped: there is no ${trial}.docs.jsonl`);

function readCorpus(): CorpusSnapshot {
  const set = readRecords<TrialArticle>(`${trial}.docs.jsonl`).map(({ id, text, dct }) =>
    readArticle({ id, text, date: dct }, models),
  );
  return applyChange(emptyCorpus(), { set, remove: [] });
}

function measure(corpus: CorpusSnapshot, dayOf: (event: TimelineEvent) => string | null): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-timelines-'));
  const predicted = path.join(folder, 'predicted.jsonl');
  const lines = readRecords<GoldTimeline>(`${trial}.timelines.jsonl`).map(({ topic, targetEntity }) =>
    JSON.stringify({ topic, targetEntity, timeline: timelineOf(corpus, targetEntity, dayOf) }),
  );
  writeFileSync(predicted, lines.join('\n'));
  const script = path.join(shared, 'tools/score_timeline.mjs');
  spawnSync('node', [script, `${trial}.timelines.jsonl`, predicted], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

/** The events in which an entity of that name takes part, in order of their days. */
function timelineOf(
  corpus: CorpusSnapshot,
  target: string,
  dayOf: (event: TimelineEvent) => string | null,
): Row[] {
  const ids = entitiesNamed(corpus, target);
  const rows = corpus.events.flatMap((event) => {
    const date = dayOf(event);
    const takesPart = [...event.participants, ...event.places].some((id) => ids.has(id));
    return date !== null && takesPart ? [{ date, events: spansOf(corpus, event) }] : [];
  });
  const days = [...new Set(rows.map(({ date }) => date))].sort();
  return rows.map(({ date, events }) => ({ order: days.indexOf(date) + 1, date, events }));
}

/** Entities that go by a name, or by all its words but the first ones ("Beatles Apple Corps"). */
function entitiesNamed(corpus: CorpusSnapshot, target: string): ReadonlySet<string> {
  const words = target.toLowerCase().split(' ');
  for (let first = 0; first < words.length; first++) {
    const name = words.slice(first).join(' ');
    const found = [...corpus.entities.values()].filter((entity) =>
      [entity.name, ...entity.aliases].some((alias) => alias.toLowerCase() === name),
    );
    if (found.length > 0) return new Set(found.map(({ id }) => id));
  }
  return new Set();
}

function spansOf(corpus: CorpusSnapshot, event: TimelineEvent): Row['events'] {
  return event.mentions.flatMap(({ article, event: place }) => {
    const mention = corpus.articles.get(article)?.reading.events[place];
    return mention ? [[article, mention.start, mention.end] as const] : [];
  });
}
