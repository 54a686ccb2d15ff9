/**
 * Quality and speed of the expressions of time on the tuning data, beside chrono-node and Recognizers-Text in the same
 * run (and HeidelTime and SUTime, where `DATES_PEERS` names the folder with their jars), with false dates on text without any and the coverage of other tools' test suites: `npm run bench:dates [-- DATA]`, where DATA is the folder of corpora (`../shared/data` by default).
 */
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { tokenizeArticle } from '../../src/engine/layout';
import { findTimes, resolveTimes, type DocumentTime } from '../../src/engine/time';
import { dateFreeText } from './date-free';
import { readDocuments, type Document } from './documents';
import { Score, type Prediction } from './measure';
import { javaPredictions, type JavaPeer } from './java-peers';
import { readNarratives } from './narratives';
import { chrono, recognizers } from './peers';
import { printSuites } from './suites';

const data = process.argv[2] ?? new URL('../../../shared/data', import.meta.url).pathname;

/** The folder with the recognisers in Java. */
const javaPeers = process.env['DATES_PEERS'];
const JAVA_PEERS: readonly JavaPeer[] = ['heideltime', 'sutime'];

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

function documentTime(value: string | null): DocumentTime {
  return { value, source: value === null ? 'none' : 'given', from: value, to: value, evidence: [] };
}

function marginalia(text: string, day: string | null): readonly Prediction[] {
  return resolveTimes(findTimes(tokenizeArticle(text)), documentTime(day));
}

const SYSTEMS: readonly (readonly [string, (text: string, day: string) => readonly Prediction[]])[] = [
  ['marginalia', marginalia],
  ['chrono-node', chrono],
  ['Recognizers-Text', recognizers],
];

/** A day on which somebody might have saved a history: it tells nothing about the story. */
const SAVED = '2026-05-07';

function printCorpus(name: string, documents: readonly Document[]): void {
  const words = countWords(documents.map(({ text }) => text));
  for (const [system, recognise] of SYSTEMS) {
    const score = new Score();
    const start = performance.now();
    for (const { text, dct, timexes } of documents)
      score.add(timexes, recognise(text, dct?.slice(0, 10) ?? SAVED));
    const speed = words / ((performance.now() - start) / 1000);
    printScore(name, system, score, ` ${Math.round(speed)}`);
  }
  for (const peer of JAVA_PEERS) {
    const found = javaPeers === undefined ? undefined : javaPredictions(javaPeers, peer, documents, SAVED);
    if (!found) continue;
    const score = new Score();
    documents.forEach(({ timexes }, i) => {
      score.add(timexes, found[i] ?? []);
    });
    printScore(name, peer, score);
  }
}

function printScore(name: string, system: string, score: Score, rest = ''): void {
  const { strict, relaxed, type, value } = score.figures();
  const figures = [strict, relaxed, type, value].map((figure) => figure.toFixed(2).padStart(7)).join('');
  console.log(`${name.padEnd(16)} ${system.padEnd(17)}${figures}  ${rest}`);
}

if (javaPeers === undefined)
  console.log(
    'HeidelTime and SUTime are left out: DATES_PEERS names no folder with their jars (bench/dates/java/pom.xml)',
  );
console.log('corpus           system             strict relaxed   type   value   words/s (whole pass)');
for (const name of ['timebank.jsonl.gz', 'aquaint.jsonl.gz', 'meantime-apple.jsonl'])
  printCorpus(name.split('.')[0], readDocuments(data, name));
const histories = readNarratives();
printCorpus('histories', histories);
const undated = new Score();
for (const { text, timexes } of histories) undated.add(timexes, marginalia(text, null));
printScore('  undated', 'marginalia', undated);

printSuites(`${data}/time/peers`);

const DATE_FREE_WORDS = 300_000;
const dateFree = dateFreeText(`${data}/text`, DATE_FREE_WORDS);
const freeWords = countWords(dateFree);
let falseDates = 0;
for (const sentence of dateFree) falseDates += findTimes(tokenizeArticle(sentence)).length;
const rate = (falseDates / freeWords) * 10_000;
console.log(
  `\nfalse dates in ${freeWords} words of text without dates: ${falseDates}, ${rate.toFixed(2)} in 10,000`,
);

const { outputFiles } = buildSync({
  entryPoints: [new URL('speed.ts', import.meta.url).pathname],
  bundle: true,
  platform: 'node',
  write: false,
});
spawnSync(process.execPath, ['-', data], {
  input: outputFiles[0]?.text ?? '',
  stdio: ['pipe', 'inherit', 'inherit'],
});
