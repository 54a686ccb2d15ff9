/**
 * Titles of rows against the words of the sentence that editors would keep: `titles.jsonl`, an article a line, for rows drawn
 * at random; three readers (language models in the part of an editor) wrote the title that each should have, and what they
 * kept of its sentence is marked. `npm run bench:titles` prints how much of it the titles tell, and how much of what they
 * tell is of it. The faults of the held articles were read once while titles were worked on.
 */
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus, type ArticleReading } from '../../src/engine';
import { DEEDS } from '../../src/engine/events/wording/nouns/deeds.data';
import { readPicked, type Picked } from './picked';

/** Half-open UTF-16 offsets. */
type Stretch = readonly [start: number, end: number];

interface Line extends Picked {
  readonly held?: true;
  readonly titles: readonly { readonly at: Stretch; readonly words: readonly Stretch[] }[];
}

interface Tally {
  titles: number;
  precision: number;
  recall: number;
  /** Rows whose title is now that of another sentence, or that are gone. */
  others: number;
}

const SMALL: ReadonlySet<string> = new Set(
  'a an the of to in on at by for with from and or is are be was were has have had that which who his her its their it as into'.split(
    ' ',
  ),
);

/**
 * The words of a line that say something, by their beginnings: verbs stand in other forms in titles, and for the noun of what
 * somebody did ("the death of X").
 */
function stemsOf(line: string): ReadonlySet<string> {
  const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const told = words.filter((word) => !SMALL.has(word)).map((word) => DEEDS.get(word)?.verb ?? word);
  return new Set(told.map((word) => word.slice(0, 5)));
}

function compare(reading: ArticleReading, { titles }: Line, tally: Tally): void {
  const { events } = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  for (const { at, words } of titles) {
    const row = events.find(({ clearest }) => reading.events[clearest.event]?.start === at[0]);
    if (!row) {
      tally.others++;
      continue;
    }
    const wanted = stemsOf(words.map(([start, end]) => reading.text.slice(start, end)).join(' '));
    const told = stemsOf(row.title);
    const both = [...told].filter((stem) => wanted.has(stem)).length;
    tally.titles++;
    tally.precision += both / Math.max(1, told.size);
    tally.recall += both / Math.max(1, wanted.size);
  }
}

const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const tallies = new Map<string, Tally>();
for (const { line, reading } of readPicked<Line>(shared, 'titles.jsonl')) {
  const name = line.held ? 'held' : 'seen';
  const tally = tallies.get(name) ?? { titles: 0, precision: 0, recall: 0, others: 0 };
  tallies.set(name, tally);
  compare(reading, line, tally);
}
for (const [name, { titles, precision, recall, others }] of tallies) {
  const share = (sum: number): string => `${((100 * sum) / titles).toFixed(1)} %`;
  console.log(
    `${name}: ${titles} titles, of their words ${share(precision)} are wanted, of the wanted ${share(recall)} told; ${others} rows told by other sentences`,
  );
}
