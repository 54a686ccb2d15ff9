import { compareTexts } from '../../collections';
import type { EventMention } from '../../events/types';
import { addDays, pad } from '../../time/calendar';
import type { DocumentTime, DocumentTimeEvidence } from '../../time/types';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import type { Cluster } from '../mentions/cluster';
import { dateOf } from '../mentions/dates';
import { inferredDay, resolvedOn } from './window-times';
import { hasSomethingInCommon, spanOf, yearlessDay } from './yearless';

/** Days behind an event in which a report may still say "on Friday". */
const REPORTING_SPAN = 8;

/** A day on which an article that states no date may have been published, with the places that say so. */
interface Anchor {
  readonly days: readonly string[];
  readonly evidence: readonly DocumentTimeEvidence[];
}

/** A stretch of days, open ends null, with the places that say so. */
interface Window {
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly DocumentTimeEvidence[];
}

/**
 * The date of an article that states none, from events that other articles date: where both tell one event, this
 * article "on Friday" and another one "on 18 April 2025", it was published on one of the days on which "Friday" means
 * that day; and no article tells as done what comes after it, or as planned what came before. Where places disagree,
 * most of them decide. Gives a day only where a single one is left, else a window; undefined where nothing confines it.
 *
 * @param clusters those that the article tells
 * @param ties its events, each with those that strong links alone hold to it: asked where no cluster is dated elsewhere
 * @param dated the articles of the folder that state their dates
 * @param daysBehind how many days after what begins at a place in a text the words before it say that something was
 */
export function inferDocumentTime(
  article: DatedArticle,
  clusters: readonly Cluster[],
  ties: () => readonly Cluster[],
  dated: readonly DatedArticle[],
  daysBehind: (text: string, place: number) => number | undefined,
): DocumentTime | undefined {
  const joined = [
    ...clusters.flatMap((cluster) => anchorsOf(article, cluster)),
    ...countedAnchors(article, clusters, daysBehind),
  ];
  const anchors = joined.length > 0 ? joined : ties().flatMap((cluster) => anchorsOf(article, cluster));
  const yearless = yearlessDay(article, clusters, dated);
  if (anchors.length === 0) return yearless ?? fromWindow(windowOf(article, clusters));
  const votes = new Map<string, number>();
  for (const { days } of anchors) for (const day of days) votes.set(day, (votes.get(day) ?? 0) + 1);
  const agreeing = Math.max(...votes.values());
  const best = [...votes.keys()].filter((day) => votes.get(day) === agreeing).sort();
  const against = new Map(best.map((day) => [day, contradictions(article, clusters, day)]));
  // What the article tells as done or planned outweighs an event that others seem to tell as well.
  if (Math.min(...against.values()) >= agreeing) return yearless ?? fromWindow(windowOf(article, clusters));
  const consistent = narrowed(best, (day) => against.get(day) === 0);
  // What is told as done or planned may shorten a window, but is too weak to leave a single day of it.
  const left = consistent.length === 1 ? best : consistent;
  const [from, to] = [left[0] ?? null, left.at(-1) ?? null];
  const supporting = anchors.filter(({ days }) => days.some((day) => left.includes(day)));
  return {
    value: left.length === 1 ? from : null,
    source: 'inferred',
    from,
    to,
    evidence: supporting.flatMap(({ evidence }) => evidence),
    support: { agreeing, conflicting: anchors.length - supporting.length },
  };
}

/** The days that pass a test; all of them where none does. */
function narrowed(days: readonly string[], test: (day: string) => boolean): readonly string[] {
  const passing = days.filter(test);
  return passing.length > 0 ? passing : days;
}

/** Whether a day is the one that the article's dateline names without a year; true where it names none. */
function isDatelineDay({ reading }: DatedArticle, day: string): boolean {
  const { monthDay } = reading.documentTime;
  return monthDay === undefined || day.endsWith(`-${pad(monthDay.month)}-${pad(monthDay.day)}`);
}

/** The days on which a relative expression of this article means the day that another article gives the event. */
function anchorsOf(article: DatedArticle, cluster: Cluster): Anchor[] {
  const relative = cluster.members.filter(
    // "3 March" tells the year, not the day of its article.
    ({ ref, date: { open } }) =>
      ref.article === article.reading.id && open !== null && !/^XXXX-\d/.test(open),
  );
  const elsewhere = relative.length > 0 ? datedElsewhere(article, cluster) : undefined;
  if (!elsewhere) return [];
  const { day } = elsewhere;
  // A day that an undated article counts from another one gives no article its day.
  const others = elsewhere.others.filter((other) => other.date.derived === undefined);
  return relative.flatMap((own) => {
    const { date, mention } = own;
    const same = others.find((other) => hasSomethingInCommon(own, other));
    if (!same || date.time === undefined) return [];
    // Another day than that of the dateline means that the articles tell two events.
    const days = daysMeaning(article, date.time, day).filter((on) => isDatelineDay(article, on));
    const words = spanOf(same.ref.article, same.mention.extent);
    return days.length === 0 ? [] : [{ days, evidence: [words, spanOf(article.reading.id, mention.extent)] }];
  });
}

/** "detained 1,200 on Monday, a day after a crowd stormed the palace", which another article dates: that Monday was the next day. */
function countedAnchors(
  article: DatedArticle,
  clusters: readonly Cluster[],
  daysBehind: (text: string, place: number) => number | undefined,
): Anchor[] {
  const { id, text } = article.reading;
  const own = clusters.flatMap(({ members }) => members.filter(({ ref }) => ref.article === id));
  return clusters.flatMap((cluster) => {
    const told = cluster.members.find(({ ref, date }) => ref.article === id && date.value === null);
    const days = told && daysBehind(text, told.mention.start);
    const elsewhere = days === undefined ? undefined : datedElsewhere(article, cluster);
    const same = elsewhere?.others.find((other) => told && hasSomethingInCommon(told, other));
    if (!told || !same || !elsewhere || days === undefined) return [];
    const counted = own.find(
      ({ date, mention }) =>
        /^XXXX-WXX-\d/.test(date.open ?? '') && mention.order.some(({ event }) => event === told.ref.event),
    );
    if (counted?.date.time === undefined) return [];
    const meant = daysMeaning(article, counted.date.time, addDays(elsewhere.day, days));
    const on = meant.filter((day) => isDatelineDay(article, day));
    const evidence = [spanOf(same.ref.article, same.mention.extent), spanOf(id, counted.mention.extent)];
    return on.length === 0 ? [] : [{ days: on, evidence }];
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

/**
 * The day that other articles give the event of a cluster, and the mentions there that tell it. Clusters may hold more than
 * one event: those to which other articles give several days are no evidence, and what dates a mention must name
 * somebody, something or a place that the mention's sentence names, and no other place.
 */
function datedElsewhere(
  article: DatedArticle,
  { members }: Cluster,
): { readonly day: string; readonly others: readonly Candidate[] } | undefined {
  const others = members.filter(
    ({ ref, date }) => ref.article !== article.reading.id && date.from !== null && date.from === date.to,
  );
  const day = commonDay(others);
  return day === undefined ? undefined : { day, others: others.filter(({ date }) => date.from === day) };
}

/** How many of the articles that date an event must give it one day. */
const AGREEING_ARTICLES = 0.7;

/** The day that most articles give; undefined where they disagree. */
function commonDay(dated: readonly Candidate[]): string | undefined {
  const articles = new Map<string, Set<string>>();
  for (const { ref, date } of dated) {
    const day = date.from ?? '';
    articles.set(day, (articles.get(day) ?? new Set()).add(ref.article));
  }
  const all = new Set(dated.map(({ ref }) => ref.article)).size;
  const [day, ids] = [...articles].sort(([a, x], [b, y]) => y.size - x.size || compareTexts(a, b))[0] ?? [];
  return ids && ids.size >= AGREEING_ARTICLES * all ? day : undefined;
}

/** How many events the article would tell as done before, or as planned after they happened, were it of that day. */
function contradictions(article: DatedArticle, clusters: readonly Cluster[], day: string): number {
  const times = resolvedOn(article, day);
  const documentTime = inferredDay(day);
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

/**
 * The window that dated events leave an article which tells them as done or as planned: those that another article
 * dates, and those whose full date the article states itself.
 */
function windowOf(article: DatedArticle, clusters: readonly Cluster[]): Window {
  let from: Bound | undefined;
  let to: Bound | undefined;
  for (const cluster of clusters) {
    const own = cluster.members.find(
      ({ ref, mention }) => ref.article === article.reading.id && isSure(mention),
    );
    const bound = own && boundOf(article, cluster, own);
    if (!bound) continue;
    if (own.mention.status === 'planned') to = to && to.day <= bound.day ? to : bound;
    else from = from && from.day >= bound.day ? from : bound;
  }
  return {
    from: from?.day ?? null,
    to: to?.day ?? null,
    evidence: [...(from?.evidence ?? []), ...(to?.evidence ?? [])],
  };
}

/** A day before or after which an article was published. */
interface Bound {
  readonly day: string;
  readonly evidence: readonly DocumentTimeEvidence[];
}

function boundOf(article: DatedArticle, cluster: Cluster, own: Candidate): Bound | undefined {
  const told = spanOf(article.reading.id, own.mention.extent);
  const elsewhere = own.participants.size === 0 ? undefined : datedElsewhere(article, cluster);
  const same = elsewhere?.others.find((other) => hasSomethingInCommon(own, other));
  if (elsewhere && same)
    return { day: elsewhere.day, evidence: [spanOf(same.ref.article, same.mention.extent), told] };
  // A story of the past has plans as well, but tells them in the past.
  const day =
    own.mention.status === 'planned' && own.mention.tense === 'past' ? undefined : statedDay(article, own);
  return day === undefined ? undefined : { day, evidence: [told] };
}

/** The day of an event whose words state it in full. */
function statedDay(article: DatedArticle, { date }: Candidate): string | undefined {
  const time = date.time === undefined ? undefined : article.times[date.time];
  const full = time !== undefined && time.anchor === undefined && date.from !== null && date.from === date.to;
  return full ? (date.from ?? undefined) : undefined;
}

function fromWindow({ from, to, evidence }: Window): DocumentTime | undefined {
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
