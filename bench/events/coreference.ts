/**
 * One event told by several articles, from raw text: CoNLL F1 over the chains of ECB+ topics 1–35, which the weights of
 * the timeline were tuned on. `npm run bench:coreference [-- SHARED]`; SHARED is the folder of corpora and measures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../src/engine';
import { models, readRecords } from './analysis';

interface Topic {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly text: string; readonly dctHint?: string | null }[];
}

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
const gold = path.join(shared, 'data/time/crossdoc/ecbplus.train-dev.jsonl.gz');

if (existsSync(gold)) measure();
else console.log(`skipped: there is no ${gold}`);

function measure(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-coreference-'));
  const predicted = path.join(folder, 'predicted.jsonl');
  writeFileSync(predicted, readRecords<Topic>(gold).map(chainsOf).join('\n'));
  const measureScript = path.join(shared, 'tools/score_coref.mjs');
  spawnSync('node', [measureScript, gold, predicted, '--selected', '--match', 'overlap'], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
}

/** The events of a topic's articles, read as one corpus, as a line for the measure. */
function chainsOf({ topic, docs }: Topic): string {
  const set = docs.map(({ id, text, dctHint }) =>
    readArticle({ id, text, ...(isDay(dctHint) && { date: dctHint }) }, models),
  );
  return JSON.stringify({ topic, docs: eventsOf(applyChange(emptyCorpus(), { set, remove: [] }), topic) });
}

function isDay(text: string | null | undefined): text is string {
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '');
}

function eventsOf(corpus: CorpusSnapshot, topic: string): object[] {
  return [...corpus.articles.values()].map(({ reading, events }) => ({
    id: reading.id,
    events: reading.events.flatMap(({ start, end }, i) => {
      const event = events[i];
      return event ? [{ start, end, chain: `${topic} ${event.id}` }] : [];
    }),
  }));
}
