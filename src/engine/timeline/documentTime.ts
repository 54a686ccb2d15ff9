import type { EventMention } from '../events/types';
import { resolveTimes } from '../time';
import { addDays, daysBetween, formatDay } from '../time/calendar';
import { formatValue } from '../time/value';
import type { DocumentTime, DocumentTimeEvidence, TimeExpression } from '../time/types';
import type { DatedArticle } from './candidates';
import type { Cluster } from './clustering';
import { dateOf, earlierOf, laterOf } from './dating';

/** Days behind an event in which a report may still say "on Friday". */
const REPORTING_SPAN = 8;
/** Windows longer than this are not tried day by day. */
const LONGEST_WINDOW = 31;

/** A day on which an article that states no date may have been published, with the places that say so. */
interface Anchor {
  readonly days: readonly string[];
  readonly evidence: readonly DocumentTimeEvidence[];
}

/**
 * The date of an article that states none, from events that other articles date: where both tell one event, this
 * article "on Friday" and another one "on 18 April 2025", it was published on one of the days on which "Friday" means
 * that day; and no article tells as done what comes after it, or as planned what came before. Gives a day only where a
 * single one is left, else a window; undefined where nothing confines it.
 */
export function inferDocumentTime(
  article: DatedArticle,
  clusters: readonly Cluster[],
): DocumentTime | undefined {
  const anchors = clusters.flatMap((cluster) => anchorsOf(article, cluster));
  const [first, ...others] = anchors;
  if (!first) return boundedWindow(article, clusters);
  let days = first.days;
  for (const { days: allowed } of others) {
    const both = days.filter((day) => allowed.includes(day));
    if (both.length > 0) days = both;
  }
  const consistent = days.filter((day) => contradictions(article, clusters, day) === 0);
  const left = consistent.length > 0 ? consistent : days;
  const [from, to] = [left[0] ?? null, left.at(-1) ?? null];
  const evidence = anchors.flatMap((anchor) => anchor.evidence);
  return { value: left.length === 1 ? from : null, source: 'inferred', from, to, evidence };
}

/** The days on which a relative expression of this article means the day that another article gives the event. */
function anchorsOf(article: DatedArticle, cluster: Cluster): Anchor[] {
  const dated = datedElsewhere(article, cluster);
  if (!dated) return [];
  return cluster.members.flatMap(({ ref, date, mention }) => {
    if (ref.article !== article.reading.id || date.open === null || date.time === undefined) return [];
    const days = daysMeaning(article, date.time, dated.day);
    return days.length === 0
      ? []
      : [{ days, evidence: [dated.words, spanOf(article.reading.id, mention.extent)] }];
  });
}

/** The days of publication for which the expression with the given index means `day`. */
function daysMeaning(article: DatedArticle, index: number, day: string): string[] {
  const days: string[] = [];
  for (let after = -REPORTING_SPAN; after <= REPORTING_SPAN; after++) {
    const candidate = addDays(day, after);
    if (resolvedOn(article, candidate)[index]?.value === day) days.push(candidate);
  }
  return days;
}

function spanOf(article: string, { start, end }: { start: number; end: number }): DocumentTimeEvidence {
  return { article, start, end };
}

/** The day that another article gives the event, with the words that tell it there. */
function datedElsewhere(
  article: DatedArticle,
  cluster: Cluster,
): { readonly day: string; readonly words: DocumentTimeEvidence } | undefined {
  for (const { ref, date, mention } of cluster.members) {
    if (ref.article === article.reading.id || date.from === null || date.from !== date.to) continue;
    return { day: date.from, words: spanOf(ref.article, mention.extent) };
  }
  return undefined;
}

function resolvedOn(article: DatedArticle, day: string): readonly TimeExpression[] {
  return resolveTimes(article.reading.times, {
    value: day,
    source: 'inferred',
    from: day,
    to: day,
    evidence: [],
  });
}

/** How many events the article would tell as done before, or as planned after they happened, were it of that day. */
function contradictions(article: DatedArticle, clusters: readonly Cluster[], day: string): number {
  const times = resolvedOn(article, day);
  const documentTime: DocumentTime = { value: day, source: 'inferred', from: day, to: day, evidence: [] };
  let count = 0;
  for (const { members } of clusters) {
    for (const { ref, mention } of members) {
      if (ref.article !== article.reading.id) continue;
      const date = dateOf(mention, times, documentTime);
      if (date.value === null) continue;
      if (tellsAsDone(mention) && date.from !== null && date.from > day) count++;
      if (tellsAsPlanned(mention) && date.to !== null && date.to < day) count++;
    }
  }
  return count;
}

/** The window that events dated elsewhere leave an article which tells them as done or as planned. */
function boundedWindow(article: DatedArticle, clusters: readonly Cluster[]): DocumentTime | undefined {
  let from: string | null = null;
  let to: string | null = null;
  const evidence: DocumentTimeEvidence[] = [];
  for (const cluster of clusters) {
    const other = datedElsewhere(article, cluster);
    const own = cluster.members.find(
      ({ ref, mention }) => ref.article === article.reading.id && isSure(mention),
    );
    if (!own || !other) continue;
    if (own.mention.status === 'planned') to = earlierOf(to, other.day);
    else from = laterOf(from, other.day);
    evidence.push(other.words, spanOf(article.reading.id, own.mention.extent));
  }
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return undefined;
  return { value: from !== null && from === to ? from : null, source: 'inferred', from, to, evidence };
}

function isSure(mention: EventMention): boolean {
  return tellsAsDone(mention) || tellsAsPlanned(mention);
}

/** Only a verb in the past says surely that something has happened: "the hearing" may be one to come. */
function tellsAsDone({ status, tense, salience }: EventMention): boolean {
  return status === 'occurred' && tense === 'past' && salience >= SURE;
}

function tellsAsPlanned({ status, salience }: EventMention): boolean {
  return status === 'planned' && salience >= SURE;
}

/** Salience from which a mention is evidence for the date of its article. */
const SURE = 0.4;

/**
 * The values of an article's expressions where only a window is known of its date: what is the same for every day of
 * the window is known, everything else stays as open as for an undated article.
 */
export function resolveWithin(article: DatedArticle, documentTime: DocumentTime): readonly TimeExpression[] {
  const { from, to, value } = documentTime;
  const open = resolveTimes(article.reading.times, documentTime);
  if (value !== null || from === null || to === null || daysBetween(from, to) > LONGEST_WINDOW) return open;
  const first = resolvedOn(article, from);
  const agreed = first.map(() => true);
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    resolvedOn(article, day).forEach((time, i) => {
      if (time.value !== first[i]?.value) agreed[i] = false;
    });
  }
  return open.map((time, i) => {
    const known = first[i];
    return agreed[i] && known ? { ...known, explanation: explainWindow(known, from, to) } : time;
  });
}

/** What is said of a value that does not depend on which day of the window the article was published. */
function explainWindow({ anchor, value, explanation }: TimeExpression, from: string, to: string): string {
  if (anchor?.kind !== 'document-time') return explanation;
  return `${formatValue(value)}: it is the same for every day from ${formatDay(from)} to ${formatDay(to)}, between which the article must have been published.`;
}
