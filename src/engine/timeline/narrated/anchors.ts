import { addDays } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { vagueness, type EventDate } from '../mentions/dates';

/** A day that an article names, with the mention that it dates, or the day of the article itself. */
export type Anchor =
  | {
      readonly kind: 'told';
      /** The mention that is said to be of that day. */
      readonly by: Candidate;
      readonly day: string;
      /** 1 for the last day named before a mention, 2 and 3 for those before; 0 for one named after it, or far before. */
      readonly back: number;
    }
  | { readonly kind: 'published'; readonly day: string; readonly back: 0 };

/** Of the days named before a mention so many are asked about. */
const MOST_BACK = 3;

/** So many dated mentions before and after another one are looked through for days. */
const REACH = 40;

/** What an article says about when, apart from the days that are asked for. */
export interface DaysTold {
  /** Mentions that words date to the day, in order. */
  readonly dated: readonly Candidate[];
  /** Mentions that words date to a month, a year or another longer time, in order. */
  readonly coarse: readonly Candidate[];
  /** The day on which the article came out; null where nobody knows. */
  readonly published: string | null;
}

/** What the mentions of one article, in order, say about when. */
export function daysTold(candidates: readonly Candidate[]): DaysTold {
  const told = candidates.filter(({ date }) => date.value !== null && date.time !== undefined);
  const day = candidates[0]?.reported?.slice(0, DAY) ?? null;
  return {
    dated: told.filter(({ date }) => vagueness(date) === 0),
    coarse: told.filter(({ date }) => vagueness(date) > 0),
    published: day?.length === DAY ? day : null,
  };
}

/** Length of `2031-05-02`. */
const DAY = 10;

/** The days on one of which a mention without words for when may lie, each once: none to come. */
export function anchorsOf({ mention }: Candidate, { dated, published }: DaysTold): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const seen = new Set<string>();
  const add = (by: Candidate, back: number): void => {
    const day = dayOf(by);
    if (seen.has(day)) return;
    seen.add(day);
    if (published === null || day <= published) anchors.push({ kind: 'told', by, day, back });
  };
  const next = countBefore(dated, mention.start);
  const before = dated.slice(Math.max(0, next - REACH), next).reverse();
  for (const by of before) if (seen.size < MOST_BACK) add(by, seen.size + 1);
  const after = dated.slice(next, next + REACH).find((by) => !seen.has(dayOf(by)));
  if (after) add(after, 0);
  if (dated[0]) add(dated[0], 0);
  if (published !== null) anchors.push({ kind: 'published', day: published, back: 0 });
  return anchors;
}

/** How many of some mentions, in order, begin before a place. */
export function countBefore(mentions: readonly Candidate[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].mention.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day, without the hour, of a mention that words date to the day. */
export function dayOf({ date }: Candidate): string {
  return (date.value as string).slice(0, DAY);
}

/** The date that an anchor gives: what is news of an article's day may have been the day before. */
export function dateFrom(anchor: Anchor): EventDate {
  if (anchor.kind === 'told') return ofSameDay(anchor.by.date);
  const { day } = anchor;
  return ofSameDay({ value: day, from: addDays(day, -1), to: day, open: null });
}

/** The same day for another mention, not the same hour. */
export function ofSameDay(date: EventDate): EventDate {
  const { value, from, to, days, time, open, derived } = date;
  return { value: value?.slice(0, DAY) ?? null, from, to, days, time, open, derived, inherited: true };
}
