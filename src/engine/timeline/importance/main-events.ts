import { MAIN_EVENT, type TimelineEvent } from '../types';

/** Whether an event belongs to the main events: by its weight, unless the reader has pinned or hidden it. */
export function isMainEvent({ importance, decided }: Pick<TimelineEvent, 'importance' | 'decided'>): boolean {
  if (decided?.hidden) return false;
  return decided?.pinned === true || importance >= MAIN_EVENT;
}
