import { dayNumberToIso, isoToDayNumber, pad, weekdayOf } from '../calendar';
import type { FoundTime, TimeUnit } from '../types';
import { dayRange } from '../value';
import type { Context } from './context';
import { DOCUMENT, expressionAnchor, type Grain, type Reference, type Resolution } from './context';
import { byShift, byShiftInText, byText, sameDay, sentence, shiftWords, unknown } from './explain';
import { inYear, yearBeforeEra, yearOf } from './field-values';
import { shifted, unknownValue, type Shift } from './shifted-value';

/** Resolves a time that is so many units away from the document time or from what the text spoke of last. */
export function resolveShift(context: Context, found: FoundTime, meaning: Shift): Resolution {
  if (meaning.from === 'reported-period') return reportedPeriod(context, found, meaning);
  if (meaning.from === 'previous' || (meaning.from === 'story-time' && isTold(context, found, meaning)))
    return fromPrevious(context, found, meaning);
  if (lastWeekend(context, found, meaning))
    return resolveShift(context, { ...found, tense: null }, { ...meaning, amount: -1 });
  if (isWeekToCome(context, found, meaning))
    return resolveShift(context, { ...found, tense: null }, { ...meaning, amount: 1 });
  if (meaning.exact === 'new-year' && found.tense !== null)
    return resolveShift(
      context,
      { ...found, tense: null },
      { ...meaning, amount: found.tense === 'future' ? MONTHS_OF_YEAR : 0 },
    );
  const spoken = speechDay(context, found, meaning);
  if (spoken) {
    const value = shifted(startOf(spoken.value), meaning);
    const reason =
      meaning.amount === 0 ? 'the day of the speech,' : `${shiftWords(meaning)} the day of the speech,`;
    return { value, anchor: expressionAnchor(spoken), explanation: byText(value, reason, spoken) };
  }
  if (context.today === null) {
    const today = found.type === 'DATE' && meaning.unit === 'day' && meaning.amount === 0;
    if (today && (context.telling.narrative || context.telling.timeless))
      return { value: 'PRESENT_REF', explanation: '' };
    const value = unknownValue(meaning);
    return { value, explanation: unknown(context, found, value) };
  }
  const value = shifted(context.today, meaning);
  if (meaning.amount === 0 && meaning.unit === 'day')
    return { value, anchor: DOCUMENT, explanation: sameDay(context, value) };
  const day = dayNumberToIso(context.today);
  return {
    value,
    anchor: DOCUMENT,
    explanation: byShift(context, value, meaning),
    ...(meaning.side === 'before' && { to: day }),
    ...(meaning.side === 'after' && { from: day }),
  };
}

const MONTHS_OF_YEAR = 12;

/** Whether "the month", "the next year" are those of what was told before, not of the report. */
function isTold(context: Context, found: FoundTime, meaning: Shift): boolean {
  if (context.telling.narrative || context.today === null) return true;
  if (meaning.amount > 0) return isNextAfterTold(context, found);
  // "For the week, prices fell" goes on from the days that it has named.
  if (meaning.amount !== 0) return false;
  // "In 1990 the city was dry for most of the year": not "After a fall in 1990, sales for the year will rise".
  const latest = context.last(found);
  const whole = meaning.unit === 'year' && found.tense === 'past' && found.mod === null;
  if (whole && latest?.sentence === found.sentence && latest.sure === 'stated') return true;
  const reference = meaning.unit === 'week' ? narrativeReference(context, found, meaning) : undefined;
  return reference !== undefined && found.sentence - reference.sentence <= NARRATIVE_REACH;
}

/** "She resigned in March 2019. He was elected the next month": not after "In 2019 she said that the next year would be hard". */
function isNextAfterTold(context: Context, found: FoundTime): boolean {
  const told = context.last(found, 'day', 'month');
  if (found.tense !== 'past' || told?.sure !== 'stated') return false;
  return found.sentence - told.sentence <= FORGETTING_REACH;
}

/** On a Sunday "this week" of a plan is the one to come. */
function isWeekToCome({ today }: Context, found: FoundTime, { unit, amount, fields }: Shift): boolean {
  const isBare = unit === 'week' && amount === 0 && fields.weekday === undefined;
  return isBare && today !== null && weekdayOf(today) === SUNDAY && found.tense === 'future';
}

/** ISO weekdays. */
const [MONDAY, TUESDAY, SATURDAY, SUNDAY] = [1, 2, 6, 7];

/** Before Saturday "the weekend" of a past tense is the last one. */
function lastWeekend(context: Context, found: FoundTime, meaning: Shift): boolean {
  if (meaning.unit !== 'weekend' || meaning.amount !== 0 || context.today === null) return false;
  const weekday = weekdayOf(context.today);
  // "this weekend" of a Tuesday is the next one.
  const just = weekday === MONDAY || (weekday === TUESDAY && found.rule === 'bare-period');
  return just ? found.tense !== 'future' : weekday < SATURDAY && found.tense === 'past';
}

/** Sentences over which a quote belongs to the occasion that the story has dated, and days that it may lie back. */
const SPEECH_REACH = 4;
const SPEECH_DAYS = 10;

/**
 * The day of the speech that a quoted "today" stands in, where the story has just dated an occasion that lies a few
 * days before the document time; else a quote is taken to be as fresh as its report.
 */
function speechDay(context: Context, found: FoundTime, meaning: Shift): Reference | undefined {
  const reference = context.told;
  if (!found.quoted || meaning.unit !== 'day' || !reference) return undefined;
  if (found.sentence - reference.sentence > SPEECH_REACH) return undefined;
  if (context.today === null) return reference;
  const age = context.today - startOf(reference.value);
  return age > 0 && age <= SPEECH_DAYS ? reference : undefined;
}

/**
 * A time that is counted from the day of the speech it stands in; undefined where that is none of the last days.
 *
 * @param speech value of that day, which expression `index` names
 */
export function onSpeechDay(
  { today }: Context,
  meaning: Shift,
  speech: string,
  index: number,
): Resolution | undefined {
  const from = startOf(speech);
  if (today !== null && (from > today || today - from > SPEECH_DAYS)) return undefined;
  const value = shifted(from, meaning);
  const counted = meaning.amount === 0 ? '' : `${shiftWords(meaning)} `;
  const explanation = sentence(value, `${counted}the day of the speech, which is named right after it`);
  return { value, anchor: { kind: 'expression', index }, explanation };
}

/** Days by which a story may be farther before it ("begun in 1967, it took until the turn of the century"). */
const TOLD_BEFORE_TURN = 9000;

/** Sentences over which "the next day" still points back to a date. */
const NARRATIVE_REACH = 8;

const LONG_UNITS: ReadonlySet<TimeUnit> = new Set(['week', 'weekend', 'month', 'quarter', 'year']);

/**
 * "the next day", "three weeks later": counted from the time that the text spoke of last, if that is near. What would
 * lie in the future of the document time is counted from something else, and is left open.
 */
function fromPrevious(context: Context, found: FoundTime, meaning: Shift): Resolution {
  const reference = newsReference(context, found, meaning) ?? narrativeReference(context, found, meaning);
  // "Output fell from the previous quarter", where no time was told: from the one before this.
  if (!context.hasTold && meaning.amount === -1 && LONG_UNITS.has(meaning.unit) && context.today !== null)
    return resolveShift(context, found, { ...meaning, from: 'document-time' });
  const ancient = reference && beforeEra(reference.value, meaning);
  if (reference && ancient !== undefined) {
    return {
      value: ancient,
      anchor: expressionAnchor(reference),
      explanation: byText(ancient, shiftWords(meaning), reference),
    };
  }
  const near =
    reference !== undefined &&
    (context.telling.narrative ||
      found.sentence - reference.sentence <= reachOf(context, meaning, reference));
  const value = near
    ? shifted(startOf(reference.value) + (meaning.exact === 'turn' ? TOLD_BEFORE_TURN : 0), meaning)
    : unknownValue(meaning);
  const ahead =
    context.today !== null &&
    meaning.amount > 0 &&
    startOf(value) > context.today &&
    startOf(reference?.value ?? '') <= context.today;
  if (!near || ahead) {
    const open = unknownValue(meaning);
    return { value: open, explanation: unknown(context, found, open) };
  }
  return {
    value,
    anchor: expressionAnchor(reference),
    explanation: byShiftInText(value, meaning, reference),
  };
}

/**
 * "later in the day": of the news, where another sentence than the last one has named a day of long before. "Rao came on Friday. A
 * waiver was granted on 30 September. It had been blocked. Later in the day he spoke."
 */
function newsReference(context: Context, found: FoundTime, { unit, amount }: Shift): Reference | undefined {
  if (unit !== 'day' || amount !== 0 || context.telling.narrative) return undefined;
  const last = context.last(found, 'day');
  const isLeft = last && found.sentence - last.sentence > 1 && !context.isNews(startOf(last.value));
  return isLeft ? context.news : undefined;
}

/** Sentences over which "a day earlier" is counted from the day of the news, where no other day has been named since. */
const NEWS_REACH = 24;

function reachOf(context: Context, { unit }: Shift, reference: Reference): number {
  return unit === 'day' && context.isNews(startOf(reference.value)) ? NEWS_REACH : NARRATIVE_REACH;
}

/** "the same year", "two years later", counted from a year before our era; other shifts from it stay open. */
function beforeEra(value: string, { unit, amount, fields }: Shift): string | undefined {
  const year = yearBeforeEra(value);
  if (year === undefined) return undefined;
  const target = year - amount;
  return unit === 'year' && Number.isInteger(target) && target > 0 ? `BC${inYear(target, fields)}` : 'XXXX';
}

/** "the quarter" and "a year earlier" in a report on a quarter; else counted from the document time. */
function reportedPeriod(context: Context, found: FoundTime, meaning: Shift): Resolution {
  const reference = context.reportedQuarter(found);
  const nth = meaning.fields.quarter;
  if (!reference) {
    const month = comparedMonth(context, found, meaning);
    if (month) {
      const value = shifted(startOf(month.value), meaning).slice(0, 4) + month.value.slice(4);
      const explanation = byShiftInText(value, meaning, month);
      return { value, anchor: expressionAnchor(month), explanation, derived: true };
    }
    const past = meaning.unit === 'quarter' && meaning.amount === 0 ? { ...meaning, amount: -1 } : meaning;
    return { ...resolveShift(context, found, { ...past, from: 'document-time' }), derived: true };
  }
  const year = yearOf(reference.value)! + (meaning.unit === 'year' ? meaning.amount : 0);
  const value = nth === undefined ? `${pad(year, 4)}${reference.value.slice(4)}` : `${pad(year, 4)}-Q${nth}`;
  const explanation = byShiftInText(value, meaning, reference);
  return { value, anchor: expressionAnchor(reference), explanation, derived: true };
}

/** "Prices rose 2 percent in October from a year earlier": the month that its sentence has named. */
function comparedMonth(context: Context, found: FoundTime, meaning: Shift): Reference | undefined {
  if (meaning.unit !== 'year' || meaning.fields.quarter !== undefined || meaning.exact !== undefined)
    return undefined;
  const reference = context.last(found);
  const near = reference?.sentence === found.sentence && /^\d{4}-\d{2}$/.test(reference.value);
  return near ? reference : undefined;
}

const FINE_ENOUGH: Readonly<Partial<Record<TimeUnit, readonly Grain[]>>> = {
  day: ['day'],
  week: ['day', 'week'],
  weekend: ['day', 'weekend', 'week'],
  month: ['day', 'month', 'week'],
  quarter: ['quarter'],
  year: ['day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year'],
};

const FORGETTING_REACH = 1;

/** The time that the text spoke of last, fine enough to count from. */
function narrativeReference(context: Context, found: FoundTime, meaning: Shift): Reference | undefined {
  const latest = context.last(found);
  const grains = FINE_ENOUGH[meaning.unit];
  if (!grains || !latest) return latest;
  const fine = context.last(found, ...grains);
  // Once the text has gone on to a coarser time, the day before it is soon forgotten.
  const forgotten = fine && latest.index > fine.index && latest.sentence - fine.sentence > FORGETTING_REACH;
  return forgotten ? undefined : fine;
}

function startOf(value: string): number {
  return isoToDayNumber(dayRange(value).from ?? '');
}
