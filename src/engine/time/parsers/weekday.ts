import { WEEKDAYS } from '../../text/calendar.data';
import { BEHIND_BARE_WEEKDAY } from '../data/phrase-ends.data';
import { AFTER_WEEKDAY, BEFORE_WEEKDAY } from '../data/calendar-words.data';
import type { Match, Parser } from '../match';
import { IRREGULAR_PAST } from '../data/verbs.data';
import { pattern, symbols } from '../symbols';
import type { CalendarFields, TimeChoice, TimeMeaning } from '../types';
import {
  calendar,
  choiceOf,
  countsFromUnit,
  modOf,
  ORDINAL,
  ordinalOf,
  partOf,
  shift,
  WHICH,
} from './phrases';

const OF_WEEK = '(?:(?:OF|IN)? (?:(?<lastweek>LAST)|(?<nextweek>NEXT)|(?<thisweek>THIS)) (?<unit>UNIT))';

/** "two Saturdays ago" */
export const weekdaysAgo: Parser = {
  name: 'weekdays-ago',
  needs: symbols('WEEKDAYS'),
  pattern: pattern('(?<amount>DAY|CARDINAL) (?<weekdays>WEEKDAYS) AGO'),
  extract(match) {
    const weeks = match.value('amount')! - 1;
    if (weeks < 1 || weeks > 9) return undefined;
    const fields = { weekday: match.value('weekdays')!, furtherWeeks: weeks };
    return { type: 'DATE', meaning: calendar(fields, 'last') };
  },
};

/** "Tuesday week", "a week on Thursday", "Monday fortnight", "the Thursday before last", "the Friday after next". */
export const weekdayBeyond: Parser = {
  name: 'weekday-beyond',
  needs: symbols('WEEKDAY'),
  pattern: pattern(
    '(?<weekday>WEEKDAY) (?<unit>UNIT)|A (?<unit2>UNIT) (?:ON|FROM)? (?<weekday2>WEEKDAY)|THE? (?<weekday3>WEEKDAY) (?:(?<last>BEFORE LAST)|AFTER NEXT)',
  ),
  extract(match) {
    const weekday = match.value('weekday') ?? match.value('weekday2') ?? match.value('weekday3');
    const unit = match.words('unit') || match.words('unit2');
    if (unit !== '' && unit !== 'week' && unit !== 'fortnight') return undefined;
    // "the Monday week of talks", "a week Tuesday" beside "lost a week on Monday"
    if (match.has('unit') && /^(?:of|in)$|^['’]s$/.test(match.word(match.end))) return undefined;
    if (match.has('unit2') && IRREGULAR_PAST.has(match.word(match.first - 1))) return undefined;
    if (unit === '' && !/^(?:last|next)$/.test(match.word(match.end - 1))) return undefined;
    const fields = { weekday: weekday!, furtherWeeks: unit === 'fortnight' ? 2 : 1 };
    return { type: 'DATE', meaning: calendar(fields, match.has('last') ? 'last' : 'next') };
  },
};

/** "Friday", "last Friday", "early Tuesday", "Friday morning", "Tuesday of last week", "Friday the 13th". */
export const weekday: Parser = {
  name: 'weekday',
  needs: symbols('WEEKDAY'),
  pattern: pattern(
    `(?<position>EARLY|LATE|MID HYPHEN|EARLIER ON?|LATER ON?)? (?:${WHICH}|(?<which2>THIS))? (?<weekday>WEEKDAY) (?:(?:EARLY|LATE|MID HYPHEN?)? (?<part>PART)|(?<noon>NOON)|${OF_WEEK}|(?:COMMA? THE)? (?<day>${ORDINAL}))?`,
  ),
  extract(match) {
    if (!isWeekday(match) || countsFromUnit(match)) return undefined;
    if (match.has('unit'))
      return match.words('unit') === 'week' ? { type: 'DATE', meaning: ofWeek(match) } : undefined;
    // "Friday the 13th", but "on Tuesday the first of them", "on Monday, the 83rd day".
    const inClause = /^\p{L}/u.test(match.form(match.end));
    const behindComma = match.has('day') && match.word(match.group('day')!.first - 2) === ',';
    const plain = match.has('day') && match.word(match.group('day')!.first - 1) !== 'the';
    const counted =
      match.has('day') &&
      (!/\d/.test(match.words('day')) ||
        (inClause && (behindComma || (plain && !standsAlone(match.word(match.end))))));
    const end = counted ? match.group('weekday')!.end : match.end;
    const part = partOf(match, 'part');
    const noon = match.value('noon');
    const fields: CalendarFields = {
      weekday: match.value('weekday')!,
      ...(part === undefined ? {} : { part }),
      ...(noon === undefined ? {} : { hour: noon, minute: 0 }),
      ...(match.has('day') && !counted ? { day: ordinalOf(match, 'day') } : {}),
    };
    const type = part === undefined && noon === undefined ? 'DATE' : 'TIME';
    // "He hopes that Friday's vote will pass": no "that Friday".
    const which = match.group('which');
    const clause = match.words('which') === 'that' && /^['’]s$/.test(match.word(end));
    return {
      type,
      meaning: calendar(fields, clause ? 'context' : choice(match)),
      mod: modOf(match),
      range: { first: clause ? which!.end : match.first, end },
    };
  },
};

function ofWeek(match: Match): TimeMeaning {
  const weeks = match.has('lastweek') ? -1 : match.has('nextweek') ? 1 : 0;
  return shift('week', weeks, 'document-time', { weekday: match.value('weekday')! });
}

/** "the Sunday before the vote" is counted from something else than the document time. */
function choice(match: Match): TimeChoice {
  if (match.has('which2')) return 'this';
  const side = match.word(match.end);
  const counted =
    !match.has('which') && match.word(match.first - 1) === 'the' && (side === 'before' || side === 'after');
  if (counted && /^[\p{L}\d]/u.test(match.form(match.end + 1)))
    return side === 'before' ? 'before-event' : 'after-event';
  const bare = match.word(match.first - 2) === 'on' && match.word(match.first - 1) === 'the';
  if (bare && standsAlone(side)) return 'told';
  const told = choiceOf(match);
  return told === 'context' && isBehindAfter(match) ? 'previous' : told;
}

/**
 * "died on Sunday after a crash near Oru on |Friday|", "on Sunday sacked Rao following a defeat on |Friday|": the day of what something
 * was after is before the day of that.
 */
function isBehindAfter(match: Match): boolean {
  const after = wordBefore(match, match.first, (word) => AFTER.test(word));
  const day = after === undefined ? undefined : wordBefore(match, after, (word) => WEEKDAYS.has(word));
  return day !== undefined && match.word(day) !== match.words('weekday');
}

/** The last word of a kind before a place, with nothing between that may open another clause. */
function wordBefore(match: Match, from: number, isOne: (word: string) => boolean): number | undefined {
  for (let i = from - 1; i >= from - LONGEST_PHRASE && IN_CLAUSE.test(match.form(i)); i--)
    if (isOne(match.word(i))) return i;
  return undefined;
}

const AFTER = /^(?:after|following)$/;
/** "a crash with ten cars near Oru on", but not "a vote which", "and", "to be held". */
const IN_CLAUSE =
  /^(?!(?:and|or|but|that|who|which|when|to|until|before|for|will|would|then)$)[\p{L}\p{N}$’'-]+$/u;
const LONGEST_PHRASE = 12;

/** Whether a weekday before a word is no part of a longer phrase. */
function standsAlone(next: string): boolean {
  return next === '' || BEHIND_BARE_WEEKDAY.has(next);
}

const SHORT_NAME = /^(?:sun|mon|sat|wed|thu|fri|tue)\.?$/i;

function isWeekday(match: Match): boolean {
  const { first, end } = match.group('weekday')!;
  const form = match.form(first);
  if (!/^\p{Lu}/u.test(form) && !form.endsWith('day')) return false;
  if (form === 'Sun' && match.end === end && match.has('which')) return false;
  // A short form alone is a date only before a comma or bracket; the Sun is a star and a newspaper.
  if (SHORT_NAME.test(form) && match.end === end && match.first === first) {
    return /^[,(]$/.test(match.form(end)) && !/^sun/i.test(form);
  }
  if (isTeam(match, first, end)) return false;
  return !AFTER_WEEKDAY.has(match.form(match.end)) && !BEFORE_WEEKDAY.has(match.form(first - 1));
}

/** "Wednesday v Rovers", "beat Wednesday 2-1": a team. */
function isTeam(match: Match, first: number, end: number): boolean {
  const [before, after] = [match.word(first - 1), match.word(end)];
  if (/^vs?\.?$/.test(before) || /^vs?\.?$/.test(after)) return true;
  const score =
    /^\d$/.test(after) && match.glued(end + 1) && match.glued(end + 2) && /^\d$/.test(match.form(end + 2));
  return score && before !== 'on';
}

/** "the first Monday of October", "the last week of July", "the first day of May 2024", "the last Friday in March". */
export const dayOfMonth: Parser = {
  name: 'day-of-month',
  needs: symbols('MONTH UNIT'),
  pattern: pattern(
    `THE? (?:(?<nth>ORDINAL)|(?<last>LAST)) (?:(?<weekday>WEEKDAY)|(?<unit>UNIT|WEEKEND)) (?:OF|IN) (?:(?<month>MONTH) (?:(?:COMMA|OF)? (?<year>YEAR))?|(?:(?<lastmonth>LAST)|(?<nextmonth>NEXT)|(?<thismonth>THIS|THE)) (?<unit2>UNIT))`,
  ),
  extract(match) {
    const unit = match.words('unit');
    const month = match.value('month');
    if (unit !== '' && !/^(?:day|week|weekend)$/.test(unit)) return undefined;
    if (month === undefined && match.words('unit2') !== 'month') return undefined;
    const nth = match.has('last') ? -1 : match.value('nth')!;
    if (nth > 5) return undefined;
    const year = match.value('year');
    const narrowed: CalendarFields = match.has('weekday')
      ? { nth, weekday: match.value('weekday')! }
      : unit === 'day'
        ? { nth }
        : unit === 'week'
          ? { weekOfMonth: nth }
          : {};
    // Weeks of a month have no value of their own in TIMEX3: they are its beginning or end.
    const mod = unit.startsWith('week')
      ? nth === 1
        ? 'START'
        : nth === -1 || nth >= 4
          ? 'END'
          : 'MID'
      : null;
    if (month !== undefined) {
      return {
        type: 'DATE',
        meaning: calendar({ ...narrowed, month, ...(year === undefined ? {} : { year }) }),
        mod,
      };
    }
    const months = match.has('lastmonth') ? -1 : match.has('nextmonth') ? 1 : 0;
    return { type: 'DATE', meaning: shift('month', months, 'document-time', narrowed), mod };
  },
};
