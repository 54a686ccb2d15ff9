/**
 * Learns which rows of an outline editors choose, from `bench/events/editors.ts` and the tuning data, and writes
 * `src/engine/timeline/importance/choice-trees.data.ts`: `npm run train:choices`, from what `examples/choices.gz` keeps of them;
 * with `-- --read [--shared SHARED]` they are read again first.
 */
import { parseArgs } from 'node:util';
import { chosenFor, readAllChosen, type ChosenEvent, type ChosenFolder } from '../../bench/events/editors';
import { CHOICE_FEATURES, choiceFeatures } from '../../src/engine/timeline/importance/choice-features';
import { choosable } from '../../src/engine/timeline/importance/choices';
import { withoutRepeats } from '../../src/engine/timeline/importance/repeats';
import type { Row } from '../../src/engine/timeline/importance/rows';
import { boost } from './boost';
import { rowsOf } from './rows';
import { tableOfName, type Example } from './table';
import { writeTrees } from './write-trees';

const ROUNDS = 100;
/** Events of less importance, repetitions among them, are no rows; more than the main events, to learn from more. */
const LEAST = 0.31;

/** The rows of a folder; positive where a row is the weightiest that tells a chosen event. */
function examplesOf(folder: ChosenFolder): Example[] {
  const { rows, articles } = rowsOf(folder.readings);
  const { events } = withoutRepeats(rows, undefined);
  const weighed = rows.map((row, i) => ({ ...row, event: events[i] }));
  const heavy = weighed.filter(({ event }) => event.importance >= LEAST);
  const chosen = chosenRows(heavy, folder);
  return choosable(heavy, articles).map((asked) => {
    const features = new Float32Array(CHOICE_FEATURES.length);
    choiceFeatures(asked, features);
    return { features, isPositive: chosen.has(asked.row), weight: 1 };
  });
}

function chosenRows(rows: readonly Row[], folder: ChosenFolder): ReadonlySet<Row> {
  const first = new Map<ChosenEvent, Row>();
  for (const row of rows.toSorted((a, b) => b.event.importance - a.event.importance)) {
    const chosen = chosenFor(row.event, folder);
    if (chosen?.main && !first.has(chosen)) first.set(chosen, row);
  }
  return new Set(first.values());
}

const { values } = parseArgs({ options: { read: { type: 'boolean' }, shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const read = (): Example[] =>
  readAllChosen(shared)
    .filter(({ held }) => !held)
    .flatMap(examplesOf);
const table = tableOfName('choices', CHOICE_FEATURES, values.read ? read : undefined);
console.log(`${String(table.labels.length)} rows`);
const model = boost(table, ROUNDS);
writeTrees('importance/choice-trees.data.ts', 'CHOICE', 'train-choices.ts', model, CHOICE_FEATURES);
