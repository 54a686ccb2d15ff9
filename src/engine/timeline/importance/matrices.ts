import { weightOfClass } from '../../events/lexicon/classes';
import type { Candidate } from '../candidates';
import type { TimelineEvent } from '../types';

/** Whether the first of two events is told in a clause of the second, only to say who or when: "tested a man who |returned| in May". */
export function standsWithin(inner: readonly Candidate[], outer: readonly Candidate[]): boolean {
  return inner.some(({ ref: { article }, mention: { within } }) =>
    outer.some(({ ref }) => within === ref.event && article === ref.article),
  );
}

/** Whether an event that stands within another one gives it its place: what is grave is told for its own sake, wherever it stands. */
export function yieldsToMatrix({ class: kind, decided }: TimelineEvent): boolean {
  return !decided && weightOfClass(kind) < GRAVE;
}

const GRAVE = 0.85;
