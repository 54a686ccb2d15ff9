import type { DatedArticle } from './mentions/candidate';
import type { Numbers } from './columns';
import type { EventRef, TimelineEvent } from './types';

/** For each article the number of the event that tells each of its mentions, -1 where none does. */
export type EventNumbers = ReadonlyMap<string, Int32Array>;

/** Where each mention of each article is told: its event's place in the list. */
export function eventNumbers(
  articles: readonly DatedArticle[],
  events: readonly Pick<TimelineEvent, 'mentions'>[],
): EventNumbers {
  const numbers = new Map(articles.map(({ reading }) => [reading.id, noNumbers(reading.events.length)]));
  events.forEach((event, number) => {
    enter(numbers, event, number);
  });
  return numbers;
}

/**
 * The same after a change.
 *
 * @param was for each event its number before, -1 where it is new; all that tells a changed article is new
 * @param now the inverse
 * @param changed the articles that may have other mentions than before
 */
export function numbersAfter(
  before: EventNumbers,
  articles: readonly DatedArticle[],
  changed: ReadonlySet<string>,
  now: Numbers,
  made: readonly (readonly [number: number, event: Pick<TimelineEvent, 'mentions'>])[],
): EventNumbers {
  const numbers = new Map<string, Int32Array>();
  for (const { reading } of articles) {
    const old = changed.has(reading.id) ? undefined : before.get(reading.id);
    numbers.set(reading.id, old ? moved(old, now) : noNumbers(reading.events.length));
  }
  for (const [number, event] of made) enter(numbers, event, number);
  return numbers;
}

/** The same where the events have other numbers. */
export function renumbered(numbers: EventNumbers, now: Numbers | readonly number[]): EventNumbers {
  return new Map(Array.from(numbers, ([id, list]) => [id, moved(list, now)]));
}

/** The number of the event that tells a mention, -1 where none does. */
export function numberAt(numbers: EventNumbers, { article, event }: EventRef): number {
  return numbers.get(article)?.[event] ?? -1;
}

/** Those of an article that is not there. */
export const NO_NUMBERS = new Int32Array();

function noNumbers(count: number): Int32Array {
  return new Int32Array(count).fill(-1);
}

function moved(list: Int32Array, now: Numbers | readonly number[]): Int32Array {
  return list.map((number) => (number < 0 ? number : now[number]));
}

function enter(
  numbers: ReadonlyMap<string, Int32Array>,
  { mentions }: Pick<TimelineEvent, 'mentions'>,
  number: number,
): void {
  for (const { article, event } of mentions) {
    const list = numbers.get(article);
    if (list) list[event] = number;
  }
}
