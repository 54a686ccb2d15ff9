import { pushTo } from '../../collections';
import type { ArticleReading } from '../../read/types';
import { firstEndingAfter } from '../../text/span';
import type { DatedArticle } from '../candidates';
import { MAIN_EVENT } from '../types';
import { isGrave } from './matrices';
import type { Row } from './rows';

/** So many events an article may have among the main ones by weight alone, or one for so many characters. */
const MANY = 7;
const CHARACTERS = 900;
/** What each further one must weigh more than the one before. */
const STEP = 0.1;
/** What the lesser of two events of one sentence must weigh more. */
const BESIDE = 0.15;

/**
 * Keeps an outline of main events short: the more events an article words in it for its length, the more a further one of its
 * own must weigh, and so must the lesser of those that one sentence tells, unless it is grave. (Of the rows that went by it
 * editors chose one in three.) What an article was written for, several tell, or the reader has decided on stays.
 */
export function withoutCrowds(
  rows: readonly Row[],
  articles: readonly DatedArticle[],
): readonly Row['event'][] {
  const readings = new Map(articles.map(({ reading }) => [reading.id, reading]));
  const byArticle = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.event.importance < MAIN_EVENT) continue;
    pushTo(byArticle, row.event.clearest.article, row);
  }
  const lacking = new Map<Row, number>();
  for (const [id, list] of byArticle) {
    const reading = readings.get(id);
    if (!reading) continue;
    const many = Math.max(MANY, Math.round(reading.text.length / CHARACTERS));
    const told = new Set<number>();
    // the order of time is that of equals
    list.sort((a, b) => b.event.importance - a.event.importance);
    list.forEach((row, rank) => {
      const line = lineOf(row, reading);
      const isBeside = line !== undefined && told.has(line) && !isGrave(row.event);
      const need = STEP * Math.max(0, rank - many + 1) + (isBeside ? BESIDE : 0);
      if (line !== undefined) told.add(line);
      if (isOwn(row) && row.event.importance < MAIN_EVENT + need) lacking.set(row, need);
    });
  }
  return rows.map((row) => {
    const need = lacking.get(row);
    return need === undefined
      ? row.event
      : { ...row.event, importance: Math.max(0, row.event.importance - need) };
  });
}

/** The sentence that words a row. */
function lineOf({ event: { clearest } }: Row, { events, sentences }: ArticleReading): number | undefined {
  const mention = events[clearest.event];
  return mention && firstEndingAfter(sentences, mention.start);
}

function isOwn({ event, leads }: Row): boolean {
  return event.sources === 1 && leads !== true && !event.decided;
}
