import type { Extraction, Match, Parser } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import type { CalendarFields, ShiftOrigin, TimeMeaning, TimexMod, TimeUnit } from '../types';
import { duration, modOf, POSITION, shift, unitOf } from './phrases';
import { isShow } from './words';

/** "last week", "this year", "next month", "the following year", "that day", "earlier this year", "the end of next week". */
export const period: Parser = {
  name: 'period',
  needs: symbols('UNIT WEEKEND PERIOD'),
  pattern: pattern(
    `(?:${POSITION})? (?:(?<late>EARLY|LATE|MID) HYPHEN?)? ` +
      '(?:(?<this>THIS (?:SAME|CURRENT)?|THE? CURRENT)|(?<latest>THE LATEST)|THIS (?<last>LAST)|THIS (?<next>NEXT)|(?<that>THAT (?:SAME|VERY)?|THE SAME)|(?<last2>LAST)|(?<next2>NEXT)|' +
      'THE (?<following>FOLLOWING)|THE (?<thenext>NEXT)|THE (?<previous>PREVIOUS)|THE (?<thelast>LAST)) (?:ADJ|WHOLE|LENGTHY)? FISCAL? (?<unit>UNIT|WEEKEND|PERIOD) (?<half>AND A HALF)?',
  ),
  extract(match) {
    const about = match.words('unit') === 'period';
    const unit = about ? 'quarter' : unitOf(match, 'unit');
    // "at the last minute"
    if (unit === 'minute' && match.word(match.first - 1) === 'at') return undefined;
    if (/^(?:minute|hour)$/.test(unit) && !match.has('half'))
      return isAround(match) ? lengthAround(match, 1, unit) : undefined;
    if ((about && !match.has('latest')) || isNoPeriod(match, unit)) return undefined;
    // "over the past year and a half"
    if (match.has('half')) return lengthAround(match, 1.5, unit);
    const step = stepOf(match, unit);
    if (step === undefined) return undefined;
    // "over the past decade", "for the last week" is a length that ends now, not the calendar's decade before this one.
    if ((isLasting(match, unit) || match.words('thelast') === 'past') && !match.has('position')) {
      return { type: 'DURATION', meaning: duration(1, unit, 'past') };
    }
    // "over the coming year", "in the next decade"
    if (isComing(match, unit)) return { type: 'DURATION', meaning: duration(1, unit, 'future') };
    const mod = PARTS[match.words('late')] ?? modOf(match);
    return { type: 'DATE', meaning: { ...shift(unit, step[0], step[1]), ...sideOf(match, step[0]) }, mod };
  },
};

/** "early next week", "mid-last year" */
const PARTS: Readonly<Record<string, TimexMod>> = { early: 'START', mid: 'MID', late: 'END' };

/** "Last Week Tonight", "to this day", "the last quarter century" */
function isNoPeriod(match: Match, unit: TimeUnit): boolean {
  const shown = match.has('this') || match.has('last2') || match.has('next2');
  if (shown && isShow(match.form(match.first - 1), match.form(match.end - 1))) return true;
  const isToday = match.has('this') && unit === 'day';
  if (isToday && /^(?:to|until|till)$/.test(match.word(match.first - 1))) return true;
  return unit === 'quarter' && match.word(match.end) === 'century';
}

/** "over the coming year", "in the next decade": not "the coming fiscal year", "in the next year", "at the end of the coming year". */
function isComing(match: Match, unit: TimeUnit): boolean {
  const next = match.group('thenext');
  if (match.end !== (next?.end ?? 0) + 1 || match.has('position') || match.has('late')) return false;
  const before = match.word(match.first - 1);
  if (unit === 'decade' || (unit === 'year' && match.words('thenext') === 'coming'))
    return /^(?:in|over|for|during|throughout|within)$/.test(before);
  return /^(?:week|month|year)$/.test(unit) && before === 'within';
}

/** "over the last year", "in the last decade", "has been ill for the last year": not "profit for the last year". */
function isLasting(match: Match, unit: TimeUnit): boolean {
  const before = match.word(match.first - 1);
  if (!match.has('thelast')) return false;
  if (unit === 'decade' && /^(?:in|during)$/.test(before)) return true;
  if (!/^(?:for|over|within)$/.test(before)) return false;
  return before !== 'for' || !/^(?:month|quarter|year)$/.test(unit) || isPerfect(match);
}

/** How far before a length its "has been" stands, in tokens. */
const PERFECT_REACH = 10;

function isPerfect(match: Match): boolean {
  for (let back = 1; back <= PERFECT_REACH; back++) {
    const word = match.word(match.first - back);
    if (/^(?:[.;:()]|who|which|that)$/.test(word)) return false;
    if (/^(?:has|have|had|['’]ve)$/.test(word)) return true;
  }
  return false;
}

/** "earlier this year" ends with the document time, "later this year" begins with it. */
function sideOf(match: Match, step: number): { side?: 'before' | 'after' } {
  const position = match.words('position');
  if (step !== 0 || !/^(?:earlier|later)/.test(position)) return {};
  return { side: position.startsWith('earlier') ? 'before' : 'after' };
}

/** "the week before last", "the month after next" */
export const beyondNext: Parser = {
  name: 'beyond-next',
  needs: symbols('BEFORE AFTER'),
  pattern: pattern('THE (?<unit>UNIT|WEEKEND) (?:(?<last>BEFORE LAST)|AFTER NEXT)'),
  extract(match) {
    const unit = unitOf(match, 'unit');
    if (/minute|hour|day/.test(unit) || !/^(?:last|next)$/.test(match.word(match.end - 1))) return undefined;
    // "the week before last Christmas"
    if (/^\p{Lu}/u.test(match.form(match.end))) return undefined;
    return { type: 'DATE', meaning: shift(unit, match.has('last') ? -2 : 2) };
  },
};

/** Whether the words are "the past hour", "the next minute". */
function isAround(match: Match): boolean {
  return (match.has('thelast') || match.has('thenext')) && match.word(match.end) !== 'of';
}

/** "the past hour", "the last year and a half": a length that ends or begins now. */
function lengthAround(match: Match, amount: number, unit: TimeUnit): Extraction | undefined {
  const past = match.has('thelast') || match.has('last2') || match.has('last');
  const next = match.has('thenext') || match.has('next') || match.has('next2');
  if (!past && !next) return undefined;
  return { type: 'DURATION', meaning: duration(amount, unit, past ? 'past' : 'future') };
}

function stepOf(match: Match, unit: TimeUnit): readonly [amount: number, from: ShiftOrigin] | undefined {
  if (match.has('this')) return [0, 'document-time'];
  if (match.has('latest')) return unit === 'quarter' ? [0, 'reported-period'] : [0, 'document-time'];
  if (match.has('that')) return [0, 'previous'];
  if (match.has('following')) return [1, 'previous'];
  if (match.has('previous')) return [-1, 'previous'];
  // "the next day" follows what was told; "the next year" lies ahead of a report.
  if (match.has('thenext')) return [1, unit === 'day' ? 'previous' : 'story-time'];
  if (match.has('next') || match.has('next2')) return [1, 'document-time'];
  // "the last day", "the last week of the campaign" belong to what follows.
  if (unit === 'day' || (match.has('thelast') && match.word(match.end) === 'of')) return undefined;
  return [-1, 'document-time'];
}

/** What follows "at the end of the day" where it is only a way to speak. */
const OPENS_REMARK = /^(?:,|it|it['’]s|it’s|we|i|you|they|this|that|there|what)$/;

const PREPOSITIONS =
  /^(?:for|in|during|of|by|until|over|through|throughout|from|to|since|before|after|this)$/;

/** "the quarter", "the year", "the week", "the weekend", "later in the day": the one that the text is about. */
export const barePeriod: Parser = {
  name: 'bare-period',
  needs: symbols('UNIT WEEKEND'),
  pattern: pattern(`(?:${POSITION})? THE FISCAL? (?<full>TRADING|LENGTHY)? (?<unit>UNIT|WEEKEND)`),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const next = match.word(match.end);
    const placed = match.has('position') || PREPOSITIONS.test(match.word(match.first - 1));
    if (!placed && unit !== 'quarter' && unit !== 'weekend') return undefined;
    const long = unit === 'decade' || unit === 'century';
    // "the end of the decade"; "the turn of the century" may be either end of it.
    if (long && (!match.has('position') || /^(?:the )?turn/.test(match.words('position')))) return undefined;
    if (/minute|hour/.test(unit) || (unit === 'day' && !match.has('position'))) return undefined;
    if (isDefined(match, unit) || isPartOfName(match)) return undefined;
    if (unit === 'quarter' && match.scan.tellsOfGame) return undefined;
    // "the week before the vote"
    if (unit !== 'weekend' && /^(?:before|after|leading)$/.test(next)) return undefined;
    // "At the end of the day, nobody knows."
    const idiom = /(?:^| )at(?: the)?$/.test(`${match.word(match.first - 2)} ${match.word(match.first - 1)}`);
    if (unit === 'day' && idiom && OPENS_REMARK.test(next)) return undefined;
    const full = match.words('full');
    const described = unit === 'weekend' ? /^(?:|full|long|holiday)$/.test(full) : /^(?:|full)$/.test(full);
    if (next === 'of' || !described) return undefined;
    const ended = unit === 'quarter' ? quarterEnded(match) : unit === 'week' ? weekBeside(match) : undefined;
    if (ended) return { type: 'DATE', meaning: ended };
    // "the year ended June 30" is twelve months of the company's own.
    const toMonth = next === 'to' && match.scan.symbols[match.end + 1] === SYMBOL.MONTH;
    if (unit === 'year' && (toMonth || /^end(?:ed|ing)$/.test(next)))
      return { type: 'DURATION', meaning: duration(1, 'year') };
    return { type: 'DATE', meaning: shift(unit, 0, originOf(unit)), mod: modOf(match) };
  },
};

/** "Album of the Week", "the quarter-final", "the week-long strike" */
function isPartOfName(match: Match): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(match.form(match.group('unit')!.first))) return true;
  return match.word(match.end) === '-' && match.glued(match.end);
}

/** "in the year it was found", "the week when he left"; but a clause of its own in "over the weekend he left". */
function isDefined(match: Match, unit: TimeUnit): boolean {
  if (match.has('position') || !/^(?:week|weekend|month|year)$/.test(unit)) return false;
  const next = match.word(match.end);
  return (
    next === 'when' ||
    (/^(?:in|by|until|till|since|from)$/.test(match.word(match.first - 1)) &&
      /^(?:i|it|he|she|they|we|you)$/.test(next))
  );
}

/** "the quarter ended July 31": the quarter of the calendar that most of it lies in. */
function quarterEnded(match: Match): TimeMeaning | undefined {
  const { symbols: symbolAt, values } = match.scan;
  const at = match.end + 1;
  if (!/^end(?:ed|ing)$/.test(match.word(match.end)) || symbolAt[at] !== SYMBOL.MONTH) return undefined;
  const day = symbolAt[at + 1] === SYMBOL.DAY ? values[at + 1] : MONTH_END;
  const year = symbolAt[at + 3] === SYMBOL.YEAR ? values[at + 3] : undefined;
  // The month of the middle: a month and a half before the end.
  const middle = values[at] - (day > MONTH_END / 2 ? 1 : 2);
  const quarter = Math.ceil((middle < 1 ? middle + 12 : middle) / 3);
  const fields: CalendarFields = {
    quarter,
    reported: true,
    ...(year === undefined ? {} : { year: middle < 1 ? year - 1 : year }),
  };
  const choice = match.word(match.end) === 'ended' ? 'last' : 'context';
  return { kind: 'calendar', fields, choice };
}

const MONTH_END = 30;

/** "the week ended March 7", "the week beginning on 12 May" */
function weekBeside(match: Match): TimeMeaning | undefined {
  const { symbols: symbolAt, values } = match.scan;
  if (!/^(?:end|begin|start|commenc)(?:ed|ing|ning)$/.test(match.word(match.end))) return undefined;
  const at = match.word(match.end + 1) === 'on' ? match.end + 2 : match.end + 1;
  const monthFirst = symbolAt[at] === SYMBOL.MONTH && symbolAt[at + 1] === SYMBOL.DAY;
  if (!monthFirst && !(symbolAt[at] === SYMBOL.DAY && symbolAt[at + 1] === SYMBOL.MONTH)) return undefined;
  const [month, day] = monthFirst ? [values[at], values[at + 1]] : [values[at + 1], values[at]];
  return { kind: 'calendar', fields: { month, day, week: 'whole' }, choice: 'context' };
}

function originOf(unit: TimeUnit): ShiftOrigin {
  if (unit === 'quarter') return 'reported-period';
  return unit === 'day' ? 'previous' : 'story-time';
}

/** "the week of March 6", "the weekend of 12-13 April" */
export const weekOfDay: Parser = {
  name: 'week-of-day',
  needs: symbols('MONTH'),
  pattern: pattern(
    'THE (?<unit>UNIT|WEEKEND) OF (?:(?<month>MONTH) (?<day>DAY|ORDINAL) (?:(?:HYPHEN|AND|TO) DAY)?|(?<day2>DAY|ORDINAL) (?:(?:HYPHEN|AND|TO) DAY)? (?<month2>MONTH)) (?:COMMA? (?<year>YEAR))?',
  ),
  extract(match) {
    const unit = match.words('unit');
    if (unit !== 'week' && unit !== 'weekend') return undefined;
    const month = (match.value('month') ?? match.value('month2'))!;
    const day = (match.value('day') ?? match.value('day2'))!;
    const year = match.value('year');
    const fields: CalendarFields = {
      ...(year === undefined ? {} : { year }),
      month,
      day,
      week: unit === 'week' ? 'whole' : 'end',
    };
    return { type: 'DATE', meaning: { kind: 'calendar', fields, choice: 'context' } };
  },
};
