/**
 * How far the words that tell one event stand under one row, and no others: pairs of words that editors gave to events of
 * the chronicle, of single articles, each read as a folder of its own, and of folders of eight.
 * `npm run bench:joins [-- --shared SHARED]`.
 */
import { share } from './measure';
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus } from '../../src/engine';
import { readChosen, readChosenFolders, tells, type ChosenFolder } from './editors';

interface Tally {
  gold: number;
  found: number;
  right: number;
}

/** Counts the pairs of words that are of one event by the editors, under one row, and both. */
function count({ readings, events }: ChosenFolder, within: Tally, across: Tally): void {
  const corpus = applyChange(emptyCorpus(), { set: readings, remove: [] });
  const words = readings.flatMap(({ id: article, events: mentions }) => {
    const rows = corpus.articles.get(article)?.events ?? [];
    return mentions.flatMap(({ start, end }, i) => {
      const event = events.findIndex((chosen) => tells(chosen, { article, start, end }));
      return event < 0 ? [] : [{ article, event, row: rows[i] }];
    });
  });
  words.forEach((a, i) => {
    for (const b of words.slice(0, i)) {
      const tally = a.article === b.article ? within : across;
      const isOne = a.event === b.event;
      const isJoined = a.row !== undefined && a.row === b.row;
      if (isOne) tally.gold++;
      if (isJoined) tally.found++;
      if (isOne && isJoined) tally.right++;
    }
  });
}

function report(name: string, folders: readonly ChosenFolder[]): void {
  const [within, across]: Tally[] = [
    { gold: 0, found: 0, right: 0 },
    { gold: 0, found: 0, right: 0 },
  ];
  for (const folder of folders) count(folder, within, across);
  print(`${name}, within articles`, within);
  if (across.gold > 0) print(`${name}, across articles`, across);
}

function print(name: string, { found, right, gold }: Tally): void {
  console.log(
    `${name}: of ${String(found)} pairs under one row ${share(right, found)} are of one event; ` +
      `of ${String(gold)} pairs of one event ${share(right, gold)} are under one row`,
  );
}

const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
for (const [kind, folders] of [
  ['single articles', readChosen(shared)],
  ['folders of eight', readChosenFolders(shared)],
] as const)
  for (const isHeld of [true, false]) {
    const learning = isHeld ? 'nothing learnt from' : 'learnt from';
    report(
      `${kind}, ${learning}`,
      folders.filter(({ held }) => held === isHeld),
    );
  }
