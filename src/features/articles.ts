import type { CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import { MONTH_NAMES } from '../engine/text/calendar.data';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import { documentTimeEvidence } from './listing';
import { openTimes } from './open-times';
import { wordsOf } from './places';
import type { ArticleLine, DateHint, Range } from './types';

/** All articles in corpus order, with their dates and where these come from. */
export function articleLines(corpus: CorpusSnapshot): readonly ArticleLine[] {
  return [...corpus.articles.values()].map((article) => ({
    id: article.reading.id,
    title: article.reading.title,
    documentTime: article.documentTime,
    evidence: documentTimeEvidence(corpus, article),
    ...(article.reading.given.source !== undefined && { source: article.reading.given.source }),
    names: new Set(article.entities.filter((entity) => entity !== undefined)).size,
    events: new Set(article.events.filter((event) => event !== undefined && isMainEvent(event))).size,
  }));
}

/** The relative dates of an article whose day stays open because nobody knows the article's date. */
export function undatedExpressions(corpus: CorpusSnapshot, id: string): readonly Range[] {
  const article = corpus.articles.get(id);
  if (!article) return [];
  const open = openTimes(article);
  return article.times.filter((_, i) => open.has(i)).map((time) => rangeOf(article.reading.lines, time));
}

/** Words that name the month of a day: only the year can be new to the reader. */
const NAMES_MONTH = new RegExp(
  `\\b(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b`,
  'i',
);

/** Values to show behind the dates whose words do not state them. */
export function dateHints(corpus: CorpusSnapshot, id: string): readonly DateHint[] {
  const article = corpus.articles.get(id);
  if (!article) return [];
  const year = article.documentTime.value?.slice(0, 4) ?? null;
  return article.times.flatMap(({ start, end, anchor, type, value, from, to }) => {
    if (anchor === undefined || from === null || to === null || (type !== 'DATE' && type !== 'TIME'))
      return [];
    const isKnown = from.slice(0, 4) === year && to.slice(0, 4) === year;
    if (isKnown && NAMES_MONTH.test(wordsOf(article, { start, end }))) return [];
    return [{ range: rangeOf(article.reading.lines, { start, end }), value, from, to, year }];
  });
}
