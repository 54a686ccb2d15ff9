import { isoDay, pad } from '../calendar';
import type { CalendarFields, FoundTime, TenseHint, TimeChoice } from '../types';
import { dayRange } from '../value';
import {
  DOCUMENT,
  expressionAnchor,
  type Context,
  type Grain,
  type Reference,
  type Resolution,
} from './context';
import { byDocument, byText, nameOfFields, sameAsText, sameDay, unknown } from './explain';
import { clockOf, inUnknownYear, inYear, yearBeforeEra, yearOf } from './field-values';
import { fromStatedBehind } from './stated-behind';
import { chooseOccurrence, type Occurrence, type Way } from './occurrences';
import { firstMonth, isFresh, isNextAfter, toldYear } from './told-year';

/** Resolves a month, day, season, quarter or holiday whose year is implied. */
export function resolveImpliedYear(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
): Resolution {
  const clock = clockOf(fields);
  if (isEveryYear(found, fields, choice)) {
    const explanation = 'Said of every year.';
    return { value: inUnknownYear(fields), explanation };
  }
  const listed = context.telling.yearsOfEntries.get(found);
  if (listed !== undefined) {
    const value = inYear(listed, fields) + clock;
    return { value, explanation: 'In a list of days in the order of time.' };
  }
  const same = sameDayBefore(context, found, fields, choice);
  if (same) {
    const value = same.value + clock;
    return { value, anchor: expressionAnchor(same), explanation: sameAsText(value, 'day') };
  }
  const reference =
    beforeGlance(context, found, fields) ??
    ofDecade(context, found) ??
    context.last(found, ...GRAINS_WITH_YEAR);
  const told = reference && fromReference(context, found, fields, choice, reference);
  if (told) return told;
  if (context.today === null || context.day === null) {
    const ahead = fromStatedBehind(context, found, fields);
    if (ahead) return ahead;
    const value = inUnknownYear(fields) + clock;
    return { value, explanation: unknown(context, found, value) };
  }
  const way = fields.half === undefined ? wayOf(choice, found.tense) : wayOfHalf(found.tense);
  const occurrence = chooseOccurrence(context.today, context.day.year, fields, way, found.tense);
  const value = (occurrence?.value ?? inUnknownYear(fields)) + clock;
  return {
    value,
    anchor: DOCUMENT,
    explanation: byOccurrence(context, fields, occurrence, value),
    ...(fields.holiday !== undefined && occurrence ? { from: occurrence.fromDay, to: occurrence.toDay } : {}),
  };
}

/**
 * "On October 18, 2008 … the October 18 release": the same day before in the text, unless that day has just been or is to
 * come.
 */
function sameDayBefore(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
): Reference | undefined {
  const { month, day } = fields;
  if (choice !== 'context' || month === undefined || day === undefined || fields.week !== undefined)
    return undefined;
  if (found.tense === 'future' || isFresh(context, fields)) return undefined;
  const same = context.dayOf(`${pad(month)}-${pad(day)}`);
  const enough = same?.sure === 'stated' || (same?.sure === 'told' && found.tense === null);
  return enough ? same : undefined;
}

/** What a date before in the text says of the year; undefined where it says nothing of it. */
function fromReference(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
  reference: Reference,
): Resolution | undefined {
  const resolved = (day: string, relation: string): Resolution => {
    const value = day + clockOf(fields);
    return { value, anchor: expressionAnchor(reference), explanation: byText(value, relation, reference) };
  };
  if (choice === 'range-end')
    return resolved(endOfRange(reference, fields), 'the end of the range that begins with');
  const ancient = context.telling.narrative ? yearBeforeEra(reference.value) : undefined;
  if (ancient !== undefined) return resolved(`BC${inYear(ancient, fields)}`, 'in the year of');
  const beside = besideReference(context, found, fields, choice, reference);
  if (beside !== undefined)
    return resolved(beside, `the ${nameOfFields(fields)} ${choice === 'following' ? 'after' : 'before'}`);
  const year = toldYear(context, found, fields, choice, reference);
  if (year === undefined) return undefined;
  const own = yearOf(reference.value);
  const turned = own !== undefined && year < own ? 'the last $ before' : 'the next $ after';
  return resolved(
    inYear(year, fields),
    own === year ? 'in the year of' : turned.replace('$', nameOfFields(fields)),
  );
}

/** "Roads are slippery in winter." */
function isEveryYear(found: FoundTime, { season }: CalendarFields, choice: TimeChoice): boolean {
  return season !== undefined && choice === 'context' && found.tense === 'present';
}

const GRAINS_WITH_YEAR: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'season',
  'quarter',
  'half',
  'year',
];

/** Sentences over which a story goes on from a day behind a glance at years before it. */
const GLANCE_REACH = 6;

/**
 * The day from which a story goes on where it has only glanced at an earlier year: "She was dismissed on 14 March 2025. She
 * was envoy from 2012 to 2015. On 18 March …".
 */
function beforeGlance(context: Context, found: FoundTime, { month }: CalendarFields): Reference | undefined {
  const latest = context.last(found, ...GRAINS_WITH_YEAR);
  if (month === undefined || !latest || !/^\d{4}$/.test(latest.value)) return undefined;
  const day = context.last(found, 'day');
  if (!day || found.sentence - day.sentence > GLANCE_REACH || day.value.slice(0, 4) <= latest.value)
    return undefined;
  return isNextAfter(day, firstMonth(day.value), month) ? day : undefined;
}

/**
 * The last day that the text has stated of the decade to which it has come since its last date: "The war began on 30 November 1939. Oru
 * had been Tarn's until 1917. In the late 1930s Tarn demanded it back; on 12 October …".
 */
function ofDecade(context: Context, found: FoundTime): Reference | undefined {
  const decade = context.last(found, 'decade');
  const latest = context.last(found, ...GRAINS_WITH_YEAR);
  if (!decade || !latest || latest.index > decade.index || latest.value.startsWith(decade.value))
    return undefined;
  const stated = context.telling.stated.filter(
    ({ year, index }) => index < decade.index && String(year).startsWith(decade.value),
  );
  const last = stated.at(-1);
  return last && { value: isoDay(last), index: last.index, sentence: decade.sentence, sure: 'stated' };
}

/** The first occurrence that does not end before a time begins. */
function endOfRange(reference: Reference, fields: CalendarFields): string {
  const year = yearOf(reference.value) ?? 0;
  const start = dayRange(reference.value).from ?? '';
  const value = inYear(year, fields);
  return (dayRange(value).to ?? '') >= start ? value : inYear(year + 1, fields);
}

/** Sentences over which "the following spring" of a report counts from a date before it. */
const BESIDE_REACH = 3;

/** "the following spring", "the previous March": counted from the date that the text spoke of last. */
function besideReference(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
  reference: Reference,
): string | undefined {
  const near = context.telling.narrative || found.sentence - reference.sentence <= BESIDE_REACH;
  const year = yearOf(reference.value);
  const { from, to } = dayRange(reference.value);
  if (!near || year === undefined || from === null || to === null) return undefined;
  const values = [year - 1, year, year + 1].map((y) => inYear(y, fields));
  if (choice === 'following') return values.find((value) => (dayRange(value).from ?? '') > to);
  if (choice === 'previous') return values.filter((value) => (dayRange(value).to ?? '9999') < from).at(-1);
  return undefined;
}

/** "the last February before April 18, 2025, the article's date", "the next Easter after …". */
function byOccurrence(
  context: Context,
  fields: CalendarFields,
  occurrence: Occurrence | undefined,
  value: string,
): string {
  const today = context.today ?? 0;
  if (!occurrence) return byDocument(context, value, 'in a year that cannot be told from');
  if (occurrence.to === today && occurrence.from === today) return sameDay(context, value);
  const name = nameOfFields(fields);
  if (occurrence.to < today) return byDocument(context, value, `the last ${name} before`);
  const reason = occurrence.from > today ? `the next ${name} after` : `the ${name} that includes`;
  return byDocument(context, value, reason);
}

/** Of a half the results are told: it is over. */
function wayOfHalf(tense: TenseHint): Way {
  return tense === 'future' ? 'future' : 'last';
}

function wayOf(choice: TimeChoice, tense: TenseHint): Way {
  if (choice === 'last' || choice === 'previous') return 'last';
  if (choice === 'next' || choice === 'following') return 'next';
  if (choice === 'this') return 'this';
  if (tense === 'past') return 'past';
  return tense === 'future' ? 'future' : 'near';
}
