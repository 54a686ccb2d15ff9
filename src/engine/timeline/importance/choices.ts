import { pushTo } from '../../collections';
import { logOddsBy, probabilityOf } from '../boosted';
import type { DatedArticle } from '../mentions/candidate';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { CHOICE_FEATURES, choiceFeatures, toneOf, type Choosable } from './choice-features';
import { CHOICE_TREES } from './choice-trees.data';
import { tellerOf, type Row } from './rows';

/**
 * A main event that editors choose less likely than this is none: of those in articles left out they chose one in sixteen. In a
 * folder of many articles it must be likelier by the margin, for nobody reads on through what might have been left out.
 */
const CHOSEN = 0.2;
const MARGIN_OF_MANY = 0.1;

/** The same where no day is known of it, which a folder of few shows all (of such rows that would go, editors chose one in four). */
const CHOSEN_UNDATED_OF_MANY = 0.4;

/** Folders of as many articles as these are of few, and of many. */
const FEW = 5;
const MANY = 8;

/** The most that such an event weighs: less than a main event. */
const UNCHOSEN = MAIN_EVENT - 0.02;

/**
 * Takes from the main events what editors hardly ever give a row: careers, what is long past, asides late in an article, the
 * lesser of two events of one sentence. Learnt from what editors chose in articles and folders
 * (`training/events/train-choices.ts`). What an article was written for or tells most of all, several tell, or the reader has
 * decided on stays, and what the words count from something else ("a day after the vote").
 */
export function withoutUnchosen(
  rows: readonly Row[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const main = rows.filter(({ event }) => event.importance >= MAIN_EVENT);
  const features = new Float32Array(CHOICE_FEATURES.length);
  const many = Math.min(1, Math.max(0, (articles.length - FEW) / (MANY - FEW)));
  const isUnlikely = (asked: Choosable): boolean => {
    choiceFeatures(asked, features);
    const asksFor =
      asked.row.event.date === null ? CHOSEN_UNDATED_OF_MANY * many : CHOSEN + MARGIN_OF_MANY * many;
    return probabilityOf(logOdds(features)) < asksFor;
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

const logOdds = logOddsBy(CHOICE_TREES);

function isSpared({ row: { event, leads }, teller, rank }: Choosable): boolean {
  if (teller.date.counted || rank === 0) return true;
  return event.sources > 1 || leads === true || event.decided !== undefined;
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
