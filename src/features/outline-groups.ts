import { isOfFewDays } from '../engine/timeline/mentions/dates';
import type { TimelineEvent } from '../engine/timeline/types';
import type { OutlineGroup, OutlineGroupKey } from './types';

/** What a group is known by. */
export type GroupName = Pick<OutlineGroup, 'id' | 'key'>;

/** A group as its key names it. */
export function named(key: OutlineGroupKey): GroupName {
  return { id: groupId(key), key };
}

/** The group by date that an event stands in. */
export function timeKey(event: TimelineEvent): OutlineGroupKey {
  const { date, from, to } = event;
  if (from !== null && to !== null && isOfFewDays(event)) return { kind: 'days', from, to };
  if (date !== null) return { kind: 'date', value: date.slice(0, 10) };
  return from === null && to === null ? { kind: 'undated' } : { kind: 'bounded', from, to };
}

function groupId(key: OutlineGroupKey): string {
  switch (key.kind) {
    case 'date':
      return `date ${key.value}`;
    case 'days':
      return `days ${key.from} ${key.to}`;
    case 'bounded':
      return `bounded ${key.from} ${key.to}`;
    case 'article':
      return `article ${key.article}`;
    case 'person':
      return `person ${key.entity}`;
    default:
      return key.kind;
  }
}
