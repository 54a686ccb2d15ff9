import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { itemAt } from '../../collections';
import type { TollOf } from '../coreference/tolls';
import type { Harm, Toll } from '../mentions/tolls';
import { numberAt, type EventNumbers } from '../places';
import { withLatestToll } from '../titles/latest-toll';
import { MAIN_EVENT, type Disagreement, type EventRef, type Statement, type TimelineEvent } from '../types';
import { TOLD_BY_ANOTHER } from './rows';

/**
 * Gives the row of a quake, an attack or a fire what articles say differently of how many it killed or hurt, and takes from
 * the main events the row that would only tell its toll again. The title of the row that stays has the latest number.
 *
 * @param pairs mentions of tolls with what they are tolls of
 * @param numbers where in the list the mentions of each article are told
 */
export function withTolls(
  events: readonly TimelineEvent[],
  pairs: readonly TollOf[],
  tolls: ReadonlyMap<EventMention, Toll>,
  readings: ReadonlyMap<string, ArticleReading>,
  numbers: EventNumbers,
): readonly TimelineEvent[] {
  if (pairs.length === 0) return events;
  const eventAt = (ref: EventRef): TimelineEvent | undefined => itemAt(events, numberAt(numbers, ref));
  const revised = new Map<TimelineEvent, TimelineEvent>();
  const now = (event: TimelineEvent): TimelineEvent => revised.get(event) ?? event;
  for (const [told, impact] of impactsOf(pairs, eventAt)) {
    const differing = told.disagreements.filter(isOfToll);
    if (differing.length === 0) continue;
    const isBeside =
      impact !== told && impact.importance >= MAIN_EVENT && !told.decided && !isFuller(told, impact);
    const row = isBeside ? impact : told;
    if (isBeside) {
      const importance = Math.min(told.importance, TOLD_BY_ANOTHER);
      revised.set(told, { ...now(told), importance });
      revised.set(row, { ...now(row), disagreements: [...now(row).disagreements, ...differing] });
    }
    revised.set(row, titled(now(row), differing, tolls, readings));
  }
  const counted = [...events];
  for (const [event, counting] of revised) counted[numberAt(numbers, event.clearest)] = counting;
  return counted;
}

/** Whether a row tells what the other one only names, or has a day that the other one lacks. */
function isFuller(told: TimelineEvent, impact: TimelineEvent): boolean {
  if (told.importance < MAIN_EVENT || impact.decided) return false;
  return impact.class === 'named-event' || (told.date !== null && impact.date === null);
}

/** Whether words tell it that are no argument: those of a toll. */
function isOfToll({ about, statements }: Disagreement): boolean {
  return about === 'number' && statements.some(({ words }) => words);
}

/** For each event that tells a toll the one that most of its mentions give as what did the harm. */
function impactsOf(
  pairs: readonly TollOf[],
  eventAt: (ref: EventRef) => TimelineEvent | undefined,
): ReadonlyMap<TimelineEvent, TimelineEvent> {
  const counts = new Map<TimelineEvent, Map<TimelineEvent, number>>();
  for (const { toll, impact } of pairs) {
    const [told, of] = [eventAt(toll), eventAt(impact)];
    if (!told || !of) continue;
    const list = counts.get(told) ?? new Map<TimelineEvent, number>();
    list.set(of, (list.get(of) ?? 0) + 1);
    counts.set(told, list);
  }
  return new Map(
    Array.from(counts, ([told, list]) => {
      const most = Math.max(...list.values());
      return [told, [...list].find(([, count]) => count === most)?.[0] ?? told];
    }),
  );
}

/** With the latest number in its title where later articles revise the former ones. */
function titled(
  event: TimelineEvent,
  differing: readonly Disagreement[],
  tolls: ReadonlyMap<EventMention, Toll>,
  readings: ReadonlyMap<string, ArticleReading>,
): TimelineEvent {
  if (event.decided?.title) return event;
  const tollOf = ({ ref }: Statement): { readonly harm: Harm; readonly words: string } | undefined => {
    const reading = readings.get(ref.article);
    const toll = reading && tolls.get(reading.events[ref.event]);
    return toll && { harm: toll.harm, words: reading.text.slice(toll.words.start, toll.words.end) };
  };
  let { title } = event;
  for (const { why, statements } of differing) {
    const told = statements.flatMap((one) => tollOf(one) ?? []);
    const harm = told[0]?.harm;
    if (harm && why === 'revised-later' && statements.every(({ day }) => day !== null))
      title = withLatestToll(
        title,
        harm,
        told.map(({ words }) => words),
      );
  }
  return title === event.title ? event : { ...event, title };
}
