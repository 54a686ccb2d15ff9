/**
 * How far the words that tell one event stand under one row, and no others: pairs of words of one article that editors gave
 * to events of the chronicle (`editors.jsonl`), each article read as a folder of its own.
 * `npm run bench:joins [-- --shared SHARED]`.
 */
import { share } from './measure';
import { parseArgs } from 'node:util';
import { applyChange, emptyCorpus } from '../../src/engine';
import { readChosen, type ChosenArticle } from './editors';

interface Tally {
  gold: number;
  found: number;
  right: number;
}

/** Counts the pairs of words that are of one event by the editors, under one row, and both. */
function count({ reading, events }: ChosenArticle, tally: Tally): void {
  const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  const rows = corpus.articles.get(reading.id)?.events ?? [];
  const words = reading.events.flatMap((mention, i) => {
    const event = events.findIndex(({ mentions }) =>
      mentions.some(([start, end]) => start < mention.end && mention.start < end),
    );
    return event < 0 ? [] : [{ event, row: rows[i] }];
  });
  words.forEach((a, i) => {
    for (const b of words.slice(0, i)) {
      const isOne = a.event === b.event;
      const isJoined = a.row !== undefined && a.row === b.row;
      if (isOne) tally.gold++;
      if (isJoined) tally.found++;
      if (isOne && isJoined) tally.right++;
    }
  });
}

function report(name: string, articles: readonly ChosenArticle[]): void {
  const tally: Tally = { gold: 0, found: 0, right: 0 };
  for (const article of articles) count(article, tally);
  console.log(
    `${name}: of ${String(tally.found)} pairs under one row ${share(tally.right, tally.found)} are of one event; ` +
      `of ${String(tally.gold)} pairs of one event ${share(tally.right, tally.gold)} are under one row`,
  );
}

const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const chosen = readChosen(shared);
report(
  'nothing learnt from',
  chosen.filter(({ held }) => held),
);
report(
  'learnt from',
  chosen.filter(({ held }) => !held),
);
