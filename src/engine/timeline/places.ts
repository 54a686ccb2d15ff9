import type { DatedArticle } from './candidates';
import type { EventRef, TimelineEvent } from './types';

/** For each article the number of the event that tells each of its mentions, -1 where none does. */
export type EventNumbers = ReadonlyMap<string, Int32Array>;

/** Where each mention of each article is told: its event's place in the list. */
export function eventNumbers(
  articles: readonly DatedArticle[],
  events: readonly Pick<TimelineEvent, 'mentions'>[],
): EventNumbers {
  const numbers = new Map<string, Int32Array>();
  for (const { reading } of articles) numbers.set(reading.id, new Int32Array(reading.events.length).fill(-1));
  events.forEach(({ mentions }, number) => {
    for (const { article, event } of mentions) {
      const list = numbers.get(article);
      if (list) list[event] = number;
    }
  });
  return numbers;
}

/** The same where the events stand in another order, given by their numbers before. */
export function renumbered(numbers: EventNumbers, order: readonly number[]): EventNumbers {
  const now = new Int32Array(order.length);
  order.forEach((before, number) => (now[before] = number));
  return new Map(Array.from(numbers, ([id, list]) => [id, list.map((n) => (n < 0 ? n : now[n]))]));
}

/** The number of the event that tells a mention, -1 where none does. */
export function numberAt(numbers: EventNumbers, { article, event }: EventRef): number {
  return numbers.get(article)?.[event] ?? -1;
}
