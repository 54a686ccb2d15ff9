/**
 * Learns which day readers give to what no words date, from `bench/events/days.jsonl`, `editors.jsonl` and the tuning data,
 * and writes `src/engine/timeline/narrated/day-trees.data.ts`: `npm run train:days`, from what
 * `examples/days.gz` keeps of them; with `-- --read [--shared SHARED]` they are read again first.
 */
import { parseArgs } from 'node:util';
import { isDayOf, readDays, type DaysOfArticle } from '../../bench/events/days';
import type { ArticleReading } from '../../src/engine';
import { anchorsOf, daysTold } from '../../src/engine/timeline/narrated/anchors';
import {
  DAY_FEATURES,
  dayContext,
  writeDayFeatures,
  writeMentionFeatures,
} from '../../src/engine/timeline/narrated/day-features';
import { boost } from './boost';
import { tableOfName, type Example } from './table';
import { writeTrees } from './write-trees';

const ROUNDS = 200;
/** What a day counts that a reader of a folder gave, who may know it from another article. */
const IN_FOLDER = 0.25;
/** What one counts of a text that has lost its paragraphs, as those taken from sites have. */
const WITHOUT_PARAGRAPHS = 0.4;
/** A paragraph of so many sentences is a whole article. */
const LONGEST_PARAGRAPH = 8;

/** Each day that an undated mention may lie on; positive where a reader gave it. */
function examplesOf({ reading, candidates, undated, inFolder }: DaysOfArticle): Example[] {
  const told = daysTold(candidates);
  const context = dayContext(reading, candidates, told);
  const weight = (inFolder ? IN_FOLDER : 1) * (isWithoutParagraphs(reading) ? WITHOUT_PARAGRAPHS : 1);
  return undated.flatMap(({ candidate, day }) =>
    anchorsOf(candidate, told).map((anchor) => {
      const features = new Float32Array(DAY_FEATURES.length);
      writeMentionFeatures(candidate, context, features);
      writeDayFeatures(candidate, anchor, context, features);
      return { features, isPositive: isDayOf(anchor, day), weight };
    }),
  );
}

function isWithoutParagraphs({ blocks, sentences }: ArticleReading): boolean {
  return (
    blocks.filter(({ kind }) => kind === 'paragraph').length === 1 && sentences.length > LONGEST_PARAGRAPH
  );
}

const { values } = parseArgs({ options: { read: { type: 'boolean' }, shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const read = (): Example[] =>
  readDays(shared)
    .filter(({ held }) => !held)
    .flatMap(examplesOf);
const table = tableOfName('days', DAY_FEATURES, values.read ? read : undefined);
console.log(`${String(table.labels.length)} days of mentions`);
writeTrees('narrated/day-trees.data.ts', 'DAY', 'train-days.ts', boost(table, ROUNDS), DAY_FEATURES);
