import { WEEKDAY_NAMES } from '../../text/calendar.data';
import { dayNumberToIso, isoToDayNumber } from '../calendar';
import type { CalendarFields, FoundTime, TimeChoice } from '../types';
import { formatValue } from '../value';
import { DOCUMENT, expressionAnchor, type Context, type Reference, type Resolution } from './context';
import { byDocument, byText, sameAsText, sameDay, sentence, unknown } from './explain';
import { clockOf, firstAfter, lastBefore } from './field-values';

/** Resolves a weekday: the last one before publication, unless words or tense say otherwise. */
export function resolveWeekday(
  context: Context,
  found: FoundTime,
  fields: CalendarFields & { readonly weekday: number },
  choice: TimeChoice,
): Resolution {
  const { weekday: day, furtherWeeks = 0 } = fields;
  const clock = clockOf(fields);
  const reference = context.last(found, 'day');
  const told =
    reference && isTold(context, found, choice, reference)
      ? byReference(reference, day, choice, clock)
      : undefined;
  if (reference && told && !runsAhead(context, found, choice, reference, told)) return told;
  if (context.today === null) {
    const value = `XXXX-WXX-${day}${clock}`;
    return { value, explanation: unknown(context, found, value) };
  }
  const [near, side] = nearest(context.today, day, choice, inPassage(context, found, reference));
  const number = near + (side === 'after' ? 7 : -7) * furtherWeeks;
  const value = dayNumberToIso(number) + clock;
  const which = ['the', 'the second', 'the third'][furtherWeeks] ?? 'the';
  if (number === context.today) return { value, anchor: DOCUMENT, explanation: sameDay(context, value) };
  return {
    value,
    anchor: DOCUMENT,
    explanation: byDocument(context, value, `${which} ${nameOf(day)} ${side}`),
  };
}

/** Sentences over which a bare weekday of a narrative belongs to the week of the day before. */
const WEEK_REACH = 3;

/** Whether a weekday is counted from the day that the text spoke of last. */
function isTold(context: Context, found: FoundTime, choice: TimeChoice, reference: Reference): boolean {
  if (choice === 'range-end') return reference.sentence === found.sentence;
  if (choice !== 'context' && choice !== 'told') return /^(?:following|previous|that)$/.test(choice);
  return (
    (context.telling.narrative || choice === 'told') && found.sentence - reference.sentence <= WEEK_REACH
  );
}

/** A story does not run ahead of the day on which it is told. */
function runsAhead(
  { documentTime }: Context,
  { tense }: FoundTime,
  choice: TimeChoice,
  reference: Reference,
  { value }: Resolution,
): boolean {
  const day = documentTime.value;
  if (tense === 'future' || day === null) return false;
  // "moved to 9 May and held on the Sunday" goes on from what is to come
  if (choice !== 'context' && (choice !== 'told' || reference.value.slice(0, day.length) > day)) return false;
  return value.slice(0, day.length) > day;
}

function byReference(reference: Reference, day: number, choice: TimeChoice, clock: string): Resolution {
  const base = isoToDayNumber(reference.value);
  const back = choice === 'previous' || choice === 'that';
  const number = back
    ? lastBefore(choice === 'that' ? base + 1 : base, day)
    : firstAfter(choice === 'told' ? base - 1 : base, day);
  const value = dayNumberToIso(number) + clock;
  const reason = back ? `the ${nameOf(day)} before` : `the ${nameOf(day)} after`;
  if (number === base)
    return { value, anchor: expressionAnchor(reference), explanation: sameAsText(value, 'day') };
  return { value, anchor: expressionAnchor(reference), explanation: byText(value, reason, reference) };
}

/** A weekday with what its passage adds to its tense: a story does not look ahead, a list of days to come goes on. */
function inPassage(
  { telling, today }: Context,
  found: FoundTime,
  reference: Reference | undefined,
): FoundTime {
  if (found.tense === null && telling.narrative) return { ...found, tense: 'past' };
  if (found.tense !== 'future' || !reference?.planned || today === null) return found;
  // "on Monday in Oru, on Tuesday in Ade"
  const goesOn = reference.sentence === found.sentence && isoToDayNumber(reference.value) > today;
  return goesOn ? { ...found, ahead: true } : found;
}

function nearest(
  today: number,
  day: number,
  choice: TimeChoice,
  found: FoundTime,
): readonly [number, string] {
  if (choice === 'last' || choice === 'previous') return [lastBefore(today, day), 'before'];
  if (choice === 'next' || choice === 'following') return [firstAfter(today, day), 'after'];
  const [last, next] = [lastBefore(today + 1, day), firstAfter(today - 1, day)];
  return isAhead(found, choice, today - last) ? [next, 'after'] : [last, 'before'];
}

/** Days back from which on a weekday is the next one where no tense tells: else "last Friday" would be said. */
const LONG_AGO = 5;
/** Of yesterday it is seldom said that it is to come, but what was to come then may be told in such words. */
const YESTERDAY = 1;

function isAhead({ tense, ahead }: FoundTime, choice: TimeChoice, daysBack: number): boolean {
  if (choice === 'this') return tense !== 'past';
  if (choice !== 'context') return tense === 'future';
  if (tense === 'future') return daysBack !== YESTERDAY || ahead === true;
  return tense === null && daysBack >= LONG_AGO;
}

/** Resolves a weekday (1 to 7) that is the one nearest to a day of the text: of the same moment in another zone. */
export function resolveNearest(reference: Reference, day: number, clock: string): Resolution {
  const base = isoToDayNumber(reference.value);
  const number = lastBefore(base + HALF_WEEK, day);
  const value = dayNumberToIso(number) + clock;
  const side = number < base ? 'before' : 'after';
  const explanation =
    number === base ? sameAsText(value, 'day') : byText(value, `the ${nameOf(day)} ${side}`, reference);
  return { value, anchor: expressionAnchor(reference), explanation };
}

const HALF_WEEK = 4;

/**
 * Resolves a weekday that is counted from what the words behind it name.
 *
 * @param eventDay value of that, where it is a day ("the Sunday before Christmas"); "the Sunday before the vote" stays open
 */
export function resolveBeside(found: FoundTime, eventDay: string | undefined): Resolution {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.fields.weekday === undefined)
    return { value: 'XXXX-XX-XX', explanation: '' };
  const day = meaning.fields.weekday;
  const clock = clockOf(meaning.fields);
  const side = meaning.choice === 'before-event' ? 'before' : 'after';
  const event = isoToDayNumber(eventDay ?? '');
  if (eventDay === undefined || Number.isNaN(event)) {
    const explanation = `The ${nameOf(day)} ${side} something whose day is not stated here.`;
    return { value: `XXXX-WXX-${day}${clock}`, explanation };
  }
  const value = dayNumberToIso(side === 'before' ? lastBefore(event, day) : firstAfter(event, day)) + clock;
  return {
    value,
    explanation: sentence(value, `the ${nameOf(day)} ${side} ${formatValue(eventDay)}`),
  };
}

function nameOf(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1];
}
