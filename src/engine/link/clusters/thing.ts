import type { EntityType } from '../../ner/types';
import type { NameForm } from '../names/name-form';
import type { LinkReading } from '../reading';
import type { FormGroup } from './name-cluster';

/** What is no person, with all names by which an article calls it. */
export interface Thing {
  readonly groups: Name[];
  type: EntityType;
}

/** The names of one form, as they are compared with others. */
export interface Name extends FormGroup {
  /** Its form without what stands in brackets. */
  readonly bare: NameForm;
  /** The words of both forms as most writers put them. */
  readonly usual: readonly string[];
  readonly usualBare: readonly string[];
}

/** The first name of a thing below the headline. */
export function firstOf(reading: LinkReading, { groups }: Thing): number {
  const mentions = groups.flatMap((group) => group.mentions);
  return Math.min(...mentions.filter((index) => !reading.isHeadline(reading.firstToken[index])));
}

/** Whether the story names one thing before it names another one. */
export function comesFirst(reading: LinkReading, one: Thing, other: Thing): boolean {
  return firstOf(reading, one) < firstOf(reading, other);
}

/** Whether a sentence names two things as two: "the {Congress} and the {Tide Congress} merged". */
export function areSideBySide(reading: LinkReading, one: Thing, other: Thing): boolean {
  const others = new Set(other.groups.flatMap(({ mentions }) => mentions));
  return one.groups.some(({ mentions }) =>
    mentions.some(
      (index) =>
        (others.has(index - 1) && isPair(reading, index - 1)) ||
        (others.has(index + 1) && isPair(reading, index)),
    ),
  );
}

/** Whether only "and" or the like stands between a name and the next one: not "the {Tide Council} and the {Council}'s head". */
function isPair(reading: LinkReading, first: number): boolean {
  const between = reading.slice(reading.endToken[first], reading.firstToken[first + 1]).toLowerCase();
  const isOwner = /^['’]s?$/u.test(reading.lower(reading.endToken[first + 1]));
  return !isOwner && /^(?:and|nor|versus|vs?\.?|against)(?: the)?$/u.test(between);
}
