import type { TimelineEvent } from '../engine/timeline/types';
import type { OutlineGroup, OutlineGroupKey, ToldBy } from './types';

/** What a group is known by. */
export type GroupName = Pick<OutlineGroup, 'id' | 'key'>;

/** A group as its key names it. */
export function named(key: OutlineGroupKey): GroupName {
  return { id: groupId(key), key };
}

/**
 * The group by date that an event stands in.
 *
 * @param by set where its words say only by when it was
 */
export function timeKey({ date, from, to, days }: TimelineEvent, by: ToldBy | undefined): OutlineGroupKey {
  if (days && from !== null && to !== null) return { kind: 'days', from, to };
  if (by && from === null && to !== null && date?.slice(0, 10) === to) return { kind: 'bounded', from, to };
  if (date !== null) return { kind: 'date', value: date.slice(0, 10), ...(by && { by }) };
  return from === null && to === null ? { kind: 'undated' } : { kind: 'bounded', from, to };
}

function groupId(key: OutlineGroupKey): string {
  switch (key.kind) {
    case 'date':
      return `${key.by ?? 'date'} ${key.value}`;
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
