/**
 * How far the words that tell one event stand under one row, and no others: pairs of words that editors gave to events of
 * the chronicle, of single articles, each read as a folder of its own, and of folders of eight. Pairs favour events that are told
 * very often; so the same is counted by words, too.
 * `npm run bench:joins [-- --shared SHARED]`.
 */
import { share } from './measure';
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus } from '../../src/engine';
import type { TimelineEvent } from '../../src/engine/timeline/types';
import { placeOfChosen, readChosenByKind, type ChosenFolder } from './editors';

interface Tally {
  gold: number;
  found: number;
  right: number;
  /** Words with others under their row, and the sum of the shares of these that are of their event; as B³ counts, without the word itself. */
  joined: number;
  precision: number;
  /** Words with others of their event, and the sum of the shares of these that are under their row. */
  retold: number;
  recall: number;
}

interface Told {
  readonly article: string;
  readonly event: number;
  readonly row: TimelineEvent | undefined;
}

/** Counts the pairs of words that are of one event by the editors, under one row, and both, and the same by words. */
function count(folder: ChosenFolder, within: Tally, across: Tally): void {
  const corpus = applyChange(emptyCorpus(), { set: folder.readings, remove: [] });
  const words = folder.readings.flatMap(({ id: article, events: mentions }): Told[] => {
    const rows = corpus.articles.get(article)?.events ?? [];
    return mentions.flatMap(({ start, end }, i) => {
      const event = placeOfChosen(folder, { article, start, end });
      return event === undefined ? [] : [{ article, event, row: rows[i] }];
    });
  });
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    add(
      within,
      word,
      others.filter(({ article }) => article === word.article),
    );
    add(
      across,
      word,
      others.filter(({ article }) => article !== word.article),
    );
  }
}

/** Adds what a word has in common with others; each pair is seen from both sides. */
function add(tally: Tally, { event, row }: Told, others: readonly Told[]): void {
  const ofEvent = others.filter((other) => other.event === event);
  const underRow = others.filter((other) => row !== undefined && other.row === row);
  const right = underRow.filter((other) => other.event === event).length;
  tally.gold += ofEvent.length / 2;
  tally.found += underRow.length / 2;
  tally.right += right / 2;
  if (underRow.length > 0) {
    tally.joined++;
    tally.precision += right / underRow.length;
  }
  if (ofEvent.length > 0) {
    tally.retold++;
    tally.recall += right / ofEvent.length;
  }
}

function report(name: string, folders: readonly ChosenFolder[]): void {
  const [within, across] = [newTally(), newTally()];
  for (const folder of folders) count(folder, within, across);
  print(`${name}, within articles`, within);
  if (across.gold > 0) print(`${name}, across articles`, across);
}

function newTally(): Tally {
  return { gold: 0, found: 0, right: 0, joined: 0, precision: 0, retold: 0, recall: 0 };
}

function print(name: string, { found, right, gold, joined, precision, retold, recall }: Tally): void {
  console.log(
    `${name}: of ${String(found)} pairs under one row ${share(right, found)} are of one event; ` +
      `of ${String(gold)} pairs of one event ${share(right, gold)} are under one row; ` +
      `by words ${share(precision, joined)} of what is under their row and ${share(recall, retold)} of their event`,
  );
}

const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
for (const { name, folders } of readChosenByKind(shared)) report(name, folders);
