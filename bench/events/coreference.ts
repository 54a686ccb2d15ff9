/**
 * One event told by several articles, from raw text: CoNLL F1 over the chains of ECB+ topics 1–35 and of MEANTIME Apple,
 * which the weights of the timeline were trained on. `npm run bench:coreference [-- --shared SHARED] [-- --fold N]`:
 * SHARED is the folder of corpora and measures; a fold measures on the topics that `npm run train:events -- --fold N`
 * leaves out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus, type CorpusSnapshot } from '../../src/engine';
import { isInFold, readingsOf, readTopics, type Topic } from './chains';

const { values } = parseArgs({ options: { fold: { type: 'string' }, shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;

if (existsSync(path.join(shared, 'data/time/crossdoc'))) {
  const ecb = readTopics(shared, 'ecb');
  measure(
    'ECB+',
    ecb.filter((_, i) => values.fold === undefined || isInFold(i, Number(values.fold))),
    ['--selected'],
  );
  measure('MEANTIME Apple', readTopics(shared, 'meantime').map(annotatedPart), []);
} else console.log(`skipped: there is no crossdoc data in ${shared}`);

/** Prints the figures of a corpus. */
function measure(name: string, topics: readonly Topic[], flags: readonly string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-coreference-'));
  const gold = path.join(folder, 'gold.jsonl');
  const predicted = path.join(folder, 'predicted.jsonl');
  writeFileSync(gold, topics.map((topic) => JSON.stringify(topic)).join('\n'));
  writeFileSync(predicted, topics.map(chainsOf).join('\n'));
  console.log(name);
  const script = path.join(shared, 'tools/score_coref.mjs');
  spawnSync('node', [script, gold, predicted, ...flags, '--match', 'overlap'], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

/** The topic with the gold mentions of that part of each article in which all events are annotated. */
function annotatedPart(topic: Topic): Topic {
  const isWithin = (end: number, { fullyAnnotatedEnd }: Topic['docs'][number]): boolean =>
    end <= (fullyAnnotatedEnd ?? Infinity);
  return {
    ...topic,
    docs: topic.docs.map((doc) => ({ ...doc, events: doc.events.filter(({ end }) => isWithin(end, doc)) })),
  };
}

/** The events of a topic's articles, read as one corpus, as a line for the measure. */
function chainsOf(topic: Topic): string {
  const corpus = applyChange(emptyCorpus(), { set: readingsOf(topic), remove: [] });
  return JSON.stringify({ topic: topic.topic, docs: eventsOf(corpus, topic) });
}

function eventsOf(corpus: CorpusSnapshot, { topic, docs }: Topic): object[] {
  return docs.map(({ id, fullyAnnotatedEnd }) => {
    const article = corpus.articles.get(id);
    return {
      id,
      events: (article?.reading.events ?? []).flatMap(({ start, end }, i) => {
        const event = article?.events[i];
        return event && end <= (fullyAnnotatedEnd ?? Infinity)
          ? [{ start, end, chain: `${topic} ${event.id}` }]
          : [];
      }),
    };
  });
}
