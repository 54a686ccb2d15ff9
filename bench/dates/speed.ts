/** Words a second of the date stage alone, in processor time; `run.ts` bundles it, as the extension is bundled. */
import { tokenizeArticle } from '../../src/engine/layout';
import { findTimes, resolveTimes } from '../../src/engine/time';
import { readDocuments } from './documents';

const PASSES = 30;
const DAY = '2025-04-18';

const texts = ['timebank.jsonl.gz', 'aquaint.jsonl.gz'].flatMap((name) =>
  readDocuments(process.argv[2] ?? '', name).map(({ text }) => text),
);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const articles = texts.map(tokenizeArticle);
let best = 0;
for (let pass = 0; pass < PASSES; pass++) {
  const start = process.cpuUsage();
  for (const article of articles)
    resolveTimes(findTimes(article), { value: DAY, source: 'given', from: DAY, to: DAY, evidence: [] });
  best = Math.max(best, words / (process.cpuUsage(start).user / 1e6));
}
console.log(
  `\nfinding and resolving alone: ${Math.round(best)} words a second of processor time (best of ${PASSES} passes)`,
);
