/**
 * Learns which rows of a chronicle only repeat others of their article, from `bench/events/editors.jsonl` and the tuning data, and
 * writes `src/engine/timeline/importance/repeat-trees.data.ts`: `npm run train:repeats`, from what
 * `examples/repeats.gz` keeps of them; with `-- --read [--shared SHARED]` they are read again first.
 * The trees that ship are of an earlier reading, and better than what this writes (see README.md here): do not commit it unmeasured.
 */
import { parseArgs } from 'node:util';
import { chosenFor, readChosen, type ChosenFolder } from '../../bench/events/editors';
import {
  partOf,
  REPEAT_FEATURES,
  repeatFeatures,
} from '../../src/engine/timeline/importance/repeat-features';
import { boost } from './boost';
import { rowsOf } from './rows';
import { tableOfName, type Example } from './table';
import { writeTrees } from './write-trees';

const ROUNDS = 160;
/** Events of less importance are compared with no others. */
const LEAST = 0.25;

/** Pairs of events of one article, the weightier first; positive where both tell what editors took for one event. */
function examplesOf(folder: ChosenFolder): Example[] {
  const rows = rowsOf(folder.readings)
    .rows.map(({ draft }) => draft)
    .filter(({ event }) => event.importance >= LEAST)
    .sort((a, b) => b.event.importance - a.event.importance)
    .map((draft) => ({ part: partOf(draft), chosen: chosenFor(draft.event, folder) }));
  return rows.flatMap((second, i) =>
    rows.slice(0, i).map((first) => {
      const features = new Float32Array(REPEAT_FEATURES.length);
      repeatFeatures(first.part, second.part, features);
      return {
        features,
        isPositive: first.chosen !== undefined && first.chosen === second.chosen,
        weight: 1,
      };
    }),
  );
}

const { values } = parseArgs({ options: { read: { type: 'boolean' }, shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const read = (): Example[] =>
  readChosen(shared)
    .filter(({ held }) => !held)
    .flatMap(examplesOf);
const table = tableOfName('repeats', REPEAT_FEATURES, values.read ? read : undefined);
console.log(`${String(table.labels.length)} pairs`);
const model = boost(table, ROUNDS);
writeTrees('importance/repeat-trees.data.ts', 'REPEAT', 'train-repeats.ts', model, REPEAT_FEATURES);
