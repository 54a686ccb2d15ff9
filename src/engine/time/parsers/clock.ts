import type { Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar, choiceOf, modOf, partOf, WHICH } from './phrases';

const ZONE = '(?:LPAREN LOCAL? ZONE RPAREN|LOCAL? ZONE|(?:LOCAL|ZONENAME) TIME|LPAREN LOCAL TIME RPAREN)';
const TIME = `(?:(?<clock>CLOCK) (?<half>AMPM)?|(?<hour>DAY) (?:AMPM|OCLOCK)|(?<dotted>NUM) (?<half2>AMPM)|(?<clocktime>CLOCKTIME)|(?<noon>NOON)|(?<hour2>CARDINAL) (?:OCLOCK|AMPM)|(?<hour3>DAY|CARDINAL) (?=IN THE PART|(?<=AT DAY|AT CARDINAL)TONIGHT)|(?<military>NUM|YEAR) (?:(?<hours>UNITS)|(?=ZONE|LOCAL TIME|WEEKDAY COMMA? ZONE|(?:AND|TO|HYPHEN) (?:NUM|YEAR) ZONE)))`;
const DAY = `(?:${WHICH}? (?<weekday>WEEKDAY) PART? (?:COMMA|THE (?<nth>ORDINAL))?)? (?:(?:(?<month>MONTH) (?<day>DAY|ORDINAL)|(?<day2>DAY) (?<month2>MONTH)) (?:COMMA? (?<year>YEAR))?)?`;

/** "10:30 a.m.", "6pm", "at 7:15 p.m. EST Friday", "noon Thursday", "8 in the morning", "10 p.m. Nov. 5, 2024". */
export const clock: Parser = {
  name: 'clock',
  needs: symbols('CLOCK CLOCKTIME AMPM OCLOCK NOON PART TONIGHT ZONE LOCAL UNITS'),
  pattern: pattern(
    `(?<bounds>APPROX)? ${TIME} (?:ON|IN THE|AT)? (?<part>PART)? (?<zone>${ZONE})? (?:COMMA? (?:ON)? (?<today>TODAY|TONIGHT)|COMMA? ON? ${DAY})?`,
  ),
  extract(match) {
    const minutes = minutesOf(match);
    if (minutes === undefined) return undefined;
    const fields: CalendarFields = {
      ...dayOf(match),
      hour: Math.floor(minutes / 60),
      minute: minutes % 60,
      ...(match.has('zone') && { zoned: true }),
    };
    const mod = match.has('bounds') ? modOf(match) : null;
    const today = match.value('today');
    const range = tail(match);
    if (today !== undefined) {
      return {
        type: 'TIME',
        meaning: { kind: 'shift', unit: 'day', amount: today, from: 'document-time', fields },
        mod,
      };
    }
    return { type: 'TIME', meaning: calendar(fields, hasDay(match) ? choiceOf(match) : 'told'), mod, range };
  },
};

/** "half past three", "quarter to five", "ten minutes past noon", "twenty past six in the evening" */
export const spokenClock: Parser = {
  name: 'spoken-clock',
  needs: symbols('LAST TO'),
  pattern: pattern(
    '(?:(?<half>HALF)|A? (?<quarter>UNIT)|(?<minutes>DAY|CARDINAL) (?<units>UNITS)?) (?<side>LAST|TO) (?:(?<hour>DAY|CARDINAL)|(?<noon>NOON)) OCLOCK? (?:IN THE (?<part>PART)|AMPM)?',
  ),
  extract(match) {
    const to = match.words('side') === 'to';
    if (!to && match.words('side') !== 'past') return undefined;
    if (match.has('quarter') && match.words('quarter') !== 'quarter') return undefined;
    // "ten to twelve" may be a range, "a quarter to three men" an amount.
    const placed = /^(?:at|by|until|till|before|after|around|about|since)$/.test(match.word(match.first - 1));
    // "at five minutes to eight"
    const counted = match.has('quarter') || /^min(?:ute)?s$/.test(match.words('units'));
    if (to && !(counted && placed)) return undefined;
    const minute = match.has('half') ? 30 : match.has('quarter') ? 15 : match.value('minutes')!;
    const hour = match.value('hour') ?? match.value('noon')!;
    const whole = withHalf(hour, 0, match.has('noon') ? '' : spokenHalf(match), partOf(match, 'part'));
    if (hour < 1 || minute > 59 || whole === undefined) return undefined;
    const minutes = (whole + (to ? -minute : minute) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
    return {
      type: 'TIME',
      meaning: calendar({ hour: Math.floor(minutes / 60), minute: minutes % 60 }, 'told'),
    };
  },
};

const MINUTES_OF_DAY = 1440;
/** "11 at night" is in the evening, "3 at night" before the morning: up to this hour. */
const LAST_HOUR_OF_NIGHT = 5;

/** A comma or preposition that the day did not follow stays outside. */
function tail(match: Match): { first: number; end: number } {
  let end = match.has('nth') && nthDay(match) === undefined ? match.group('nth')!.first - 1 : match.end;
  while (end > match.first + 1 && /^(?:,|on|in|the|at|\()$/.test(match.word(end - 1))) end--;
  return { first: match.first, end };
}

function dayOf(match: Match): CalendarFields {
  const weekday = match.value('weekday');
  const month = match.value('month') ?? match.value('month2');
  const day = match.value('day') ?? match.value('day2') ?? nthDay(match);
  const year = match.value('year');
  return {
    ...(year === undefined || month === undefined ? {} : { year }),
    ...(day === undefined ? {} : month === undefined ? { day } : { month, day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** "Friday the 11th": not "Friday the 82nd Airborne", "Friday the third suspect". */
function nthDay(match: Match): number | undefined {
  const nth = match.value('nth');
  const inFigures = /^\d/.test(match.words('nth'));
  return nth !== undefined && nth <= 31 && inFigures && /^\p{P}?$/u.test(match.word(match.end))
    ? nth
    : undefined;
}

/** Minutes since midnight; undefined where the figures are no time of day. */
function minutesOf(match: Match): number | undefined {
  if (match.has('clocktime')) return match.value('clocktime');
  if (match.has('military')) return militaryMinutes(match);
  if (match.has('noon')) {
    // "shortly after midnight on Sunday": as that day began.
    const begins = match.words('noon') === 'midnight' && match.word(match.first - 1) === 'after';
    if (begins && hasDay(match)) return 0;
    return (/^(?:midnight|noon)$/.test(match.words('noon')) &&
      /^(?:at|by|before|after|until|around|since|from|to|about|is|was)$/.test(match.word(match.first - 1))) ||
      match.end > match.first + 1
      ? match.value('noon')! * 60
      : undefined;
  }
  const part = match.words('today') === 'tonight' ? 'NI' : partOf(match, 'part');
  const word = match.words('half') || match.words('half2') || spokenHalf(match);
  if (match.has('clock')) {
    const minutes = match.value('clock')!;
    if (!word && part === undefined && !reportedTime(match)) return undefined;
    return withHalf(Math.floor(minutes / 60), minutes % 60, word, part);
  }
  if (match.has('dotted')) {
    const parts = /^(\d{1,2})\.([0-5]\d)$/.exec(match.words('dotted'));
    return parts ? withHalf(Number(parts[1]), Number(parts[2]), word, part) : undefined;
  }
  return withHalf((match.value('hour') ?? match.value('hour2') ?? match.value('hour3'))!, 0, word, part);
}

/** "1430 GMT", "19.10 BST"; not "rose 19.10 pt". */
function militaryMinutes(match: Match): number | undefined {
  const figures = match.words('military');
  const behind = match.group('military')!.end;
  // "(2042 Sunday, UTC)"
  const zone = match.has('weekday') && !/^\p{L}+$/u.test(match.form(behind + 1)) ? behind + 2 : behind;
  const zoned = /^[A-Z]{2,5}$|^local$/.test(match.form(zone));
  // "at 0400 hours", but "1800 hours", "after 1800 hours of work", "around 1800 hours".
  if (match.has('hours')) {
    const before = match.word(match.group('military')!.first - 1);
    const placed = CLOCK_PREPOSITION.test(before) && !/^(?:about|around)$/.test(before);
    const ofWork = match.word(match.group('hours')!.end) === 'of';
    if (!/^(?:hours|hrs)$/.test(match.words('hours')) || ofWork) return undefined;
    if (!figures.startsWith('0') && !placed) return undefined;
  }
  const parts =
    /^([01]\d|2[0-3])([0-5]\d)$/.exec(figures) ??
    (zoned ? /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(figures) : null);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

function spokenHalf(match: Match): string {
  for (let i = match.first; i < match.end; i++) {
    const word = match.word(i);
    if (/^[ap]\.?m\.?$/.test(word))
      return match.form(i) === 'am' && !/^\d/.test(match.form(i - 1)) ? '' : word;
  }
  return '';
}

function withHalf(hour: number, minute: number, half: string, part: string | undefined): number | undefined {
  if (hour > 24 || minute > 59) return undefined;
  if (half !== '') {
    if (hour < 1 || hour > 12) return hour < 24 ? hour * 60 + minute : undefined;
    return ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minute;
  }
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour > LAST_HOUR_OF_NIGHT);
  return ((late && hour < 12 ? hour + 12 : hour) % 25) * 60 + minute;
}

/** A bare "10:30" is a time by its preposition or its zone; else it may be a score, a ratio or a verse. */
function reportedTime(match: Match): boolean {
  if (CLOCK_PREPOSITION.test(match.word(match.first - 1))) return true;
  if (match.scan.isListedTime(match.group('clock')!.first)) return true;
  for (let i = match.first + 1; i < match.end; i++) {
    if (
      /^(?:gmt|utc|est|edt|et|cst|cdt|pst|pdt|bst|ist|cet|local|today|tonight|yesterday|tomorrow)$/.test(
        match.word(i),
      )
    )
      return true;
  }
  return hasDay(match);
}

const CLOCK_PREPOSITION = /^(?:at|by|until|till|from|around|about|before|after|since|between|to|and)$/;

/** Whether the words name a day beside the time. */
function hasDay(match: Match): boolean {
  return match.has('weekday') || match.has('month') || match.has('month2');
}
