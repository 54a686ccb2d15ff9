import { pushTo } from '../../collections';
import { logOddsBy, probabilityOf } from '../boosted';
import type { DatedArticle } from '../mentions/candidate';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { CHOICE_FEATURES, choiceFeatures, toneOf, type Choosable } from './choice-features';
import { CHOICE_TREES } from './choice-trees.data';
import { tellerOf, type Row } from './rows';

/**
 * By the number of articles of a folder, in steps between which it goes in proportion: how likely editors must choose a main event
 * that stays one, where its day is known and where it is not. Of what is less likely in articles left out they chose one in
 * sixteen; in a folder of many nobody reads on through what might have been left out, least of all at the end, without a day.
 */
const ASKED = [
  { articles: 5, dated: 0.2, undated: 0 },
  { articles: 8, dated: 0.3, undated: 0.4 },
  { articles: 24, dated: 0.4, undated: 0.6 },
] as const;

/** The most that such an event weighs: less than a main event. */
const UNCHOSEN = MAIN_EVENT - 0.02;

/**
 * Takes from the main events what editors hardly ever give a row: careers, what is long past, asides late in an article, the
 * lesser of two events of one sentence. Learnt from what editors chose in articles and folders
 * (`training/events/train-choices.ts`). What an article was written for or tells most of all, several tell of a day, or the reader
 * has decided on stays, and what the words count from something else ("a day after the vote").
 */
export function withoutUnchosen(
  rows: readonly Row[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const main = rows.filter(({ event }) => event.importance >= MAIN_EVENT);
  const features = new Float32Array(CHOICE_FEATURES.length);
  const dated = askedOf(articles.length, 'dated');
  const undated = askedOf(articles.length, 'undated');
  const isUnlikely = (asked: Choosable): boolean => {
    choiceFeatures(asked, features);
    return probabilityOf(logOdds(features)) < (asked.row.event.date === null ? undated : dated);
  };
  const unchosen = new Set(
    choosable(main, articles)
      .filter((asked) => !isSpared(asked) && isUnlikely(asked))
      .map(({ row }) => row),
  );
  return rows.map((row) =>
    unchosen.has(row) ? { ...row.event, importance: Math.min(row.event.importance, UNCHOSEN) } : row.event,
  );
}

/** How likely a row must be in a folder of so many articles. */
function askedOf(articles: number, kind: 'dated' | 'undated'): number {
  const next = ASKED.findIndex((step) => articles <= step.articles);
  // before the first step, or behind the last one
  if (next <= 0) return ASKED.at(next)?.[kind] ?? 0;
  const [from, to] = [ASKED[next - 1], ASKED[next]];
  return from[kind] + ((to[kind] - from[kind]) * (articles - from.articles)) / (to.articles - from.articles);
}

const logOdds = logOddsBy(CHOICE_TREES);

/** A note of so few sentences, headings included, tells nothing in passing but beside something else. */
const NOTE = 4;

function isSpared({ row: { event, leads }, teller, rank, beside, home: { reading } }: Choosable): boolean {
  if (teller.date.counted || rank === 0) return true;
  if (beside === 0 && reading.sentences.length <= NOTE) return true;
  return (event.sources > 1 && event.date !== null) || leads === true || event.decided !== undefined;
}

/** The rows, by the articles that word them, the weightiest of each article first. */
export function choosable(rows: readonly Row[], articles: readonly DatedArticle[]): readonly Choosable[] {
  const byArticle = new Map<string, Row[]>();
  for (const row of rows) pushTo(byArticle, row.event.clearest.article, row);
  return articles.flatMap(({ reading }) => {
    const own = byArticle.get(reading.id);
    if (!own) return [];
    const home = { reading, tone: toneOf(reading), articles: articles.length };
    const told = new Map<number, number>();
    // the order of time is that of equals
    return own
      .sort((a, b) => b.event.importance - a.event.importance)
      .map((row, rank) => {
        const teller = tellerOf(row);
        const beside = told.get(teller.line) ?? 0;
        told.set(teller.line, beside + 1);
        return { row, teller, home, rank, beside };
      });
  });
}
