import { Context, type Resolution } from './resolve/context';
import { resolveDuration } from './resolve/duration';
import { resolveCalendar } from './resolve/fields';
import { resolveBeside } from './resolve/weekday';
import { isNarrative } from './resolve/narrative';
import { resolveShift } from './resolve/shift';
import type { DocumentTime, FoundTime, TimeExpression } from './types';
import { dayRange, formatValue, isSingleDay } from './value';

/**
 * Gives the found expressions of an article their values. Same length and order as `found`; pure.
 * Where the document time has no day but a window, each expression is resolved for both ends of it: one value, if they
 * agree, else the value with its unknown parts and the days between.
 */
export function resolveTimes(
  found: readonly FoundTime[],
  documentTime: DocumentTime,
): readonly TimeExpression[] {
  const resolved = resolveAgainst(found, documentTime);
  const { value, from, to } = documentTime;
  if (value !== null || from === null || to === null) return resolved;
  const first = resolveAgainst(found, { ...documentTime, value: from });
  const last = resolveAgainst(found, { ...documentTime, value: to });
  return resolved.map((time, i) => withinWindow(time, first[i]!, last[i]!));
}

function resolveAgainst(found: readonly FoundTime[], documentTime: DocumentTime): TimeExpression[] {
  const context = new Context(documentTime, isNarrative(found, documentTime));
  return found.map((time, index) => {
    const resolution = resolveOne(context, time, found[index + 1]);
    const dated = time.type === 'DATE' || time.type === 'TIME';
    if (dated && !resolution.derived) context.remember(time, resolution.value, index);
    return toExpression(time, resolution);
  });
}

function resolveOne(context: Context, found: FoundTime, next: FoundTime | undefined): Resolution {
  const { meaning } = found;
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.choice === 'before-event' || meaning.choice === 'after-event') {
        return resolveBeside(found, eventDay(context, found, next));
      }
      return resolveCalendar(context, found, meaning.fields, meaning.choice);
    case 'shift':
      return resolveShift(context, found, meaning);
    case 'duration':
      return resolveDuration(context, found, meaning);
    case 'set':
    case 'vague':
      return { value: meaning.value, explanation: '' };
  }
}

/** Longest stretch between an expression and the one that it is counted from: " before the ". */
const BESIDE = 12;

/** The day that an expression is counted from, where the words behind it are an expression themselves. */
function eventDay(context: Context, found: FoundTime, next: FoundTime | undefined): string | undefined {
  if (!next || next.sentence !== found.sentence || next.start - found.end > BESIDE) return undefined;
  const { value } = resolveOne(context, next, undefined);
  return isSingleDay(value) ? value : undefined;
}

function toExpression(found: FoundTime, resolution: Resolution): TimeExpression {
  const dated = found.type === 'DATE' || found.type === 'TIME';
  const days = dated ? dayRange(resolution.value) : { from: null, to: null };
  return {
    start: found.start,
    end: found.end,
    type: found.type,
    value: resolution.value,
    mod: found.mod,
    from: resolution.from ?? days.from,
    to: resolution.to ?? days.to,
    rule: found.rule,
    ...(resolution.anchor ? { anchor: resolution.anchor } : {}),
    explanation: resolution.explanation || orderExplanation(found, resolution.value),
  };
}

/** Why figures that allow either order were read as they were. */
function orderExplanation({ meaning }: FoundTime, value: string): string {
  if (meaning.kind !== 'calendar' || meaning.dayOrder === undefined) return '';
  const first = meaning.dayOrder === 'day-first' ? 'day' : 'month';
  return `${formatValue(value)}: read with the ${first} first, as these articles write it.`;
}

function withinWindow(time: TimeExpression, first: TimeExpression, last: TimeExpression): TimeExpression {
  if (first.value === last.value) return first;
  const from = first.from !== null && last.from !== null && last.from < first.from ? last.from : first.from;
  const to = first.to !== null && last.to !== null && last.to < first.to ? first.to : last.to;
  return { ...time, from, to };
}
