import { BEHIND_ADVERB } from '../data/phrase-ends.data';
import { BEFORE_RATE, MEASURES_OF_GOODS, MEASURES_OF_SPEED } from '../data/numbers.data';
import { tenseOf } from '../verb-tense';
import type { Extraction, Match, Parser } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import type { TimeMeaning, TimeUnit } from '../types';
import { amountOf, durationValue, NUMBER, partOf, seasonOf, unitOf } from './phrases';
import { pad } from '../calendar';

function set(value: string, quant: string | null, freq: string | null): TimeMeaning {
  return { kind: 'set', value, quant, freq };
}

const MULTIPLES: Readonly<Record<string, number>> = {
  biannual: 0.5,
  biannually: 0.5,
  biweekly: 2,
  fortnightly: 2,
  bimonthly: 2,
  biennial: 2,
};

/** Whether an adverb ends before a word, a sign or nothing, so that it describes no noun. */
function endsAdverb(next: string): boolean {
  return !/^\p{L}/u.test(next) || BEHIND_ADVERB.has(next);
}

/** "daily", "weekly", "quarterly", "semi-annually", "half-yearly", "twice-weekly". */
export const adverbSet: Parser = {
  name: 'adverb-set',
  needs: symbols('DAILY'),
  pattern: pattern('(?:(?:(?<semi>SEMI)|(?<half>HALF)|(?<times>ONCE)) HYPHEN)? (?<word>DAILY)'),
  extract(match) {
    const word = match.words('word');
    const form = match.form(match.first);
    // "the Daily Mail"; "annual" with a capital is part of a name as well.
    if (
      /^\p{Lu}/u.test(form) &&
      (/^\p{Lu}/u.test(match.form(match.end)) || /^(?:\p{Lu}|['’]s$)/u.test(match.form(match.first - 1)))
    )
      return undefined;
    if (isPaper(match)) return undefined;
    // "the quarterly loss", like "annual", says of which period it is.
    if (word === 'quarterly' && !endsAdverb(match.word(match.end))) return undefined;
    const part = match.value('semi') ?? (match.has('half') ? 0.5 : 1);
    const amount = (MULTIPLES[word] ?? 1) * part;
    const unit: TimeUnit = /week|fortnight/.test(word) ? 'week' : unitOf(match, 'word');
    const times = match.value('times');
    // Quarters as a length are counted, those of a year are three months each.
    const value = unit === 'quarter' ? durationValue(amount * 3, 'month') : durationValue(amount, unit);
    return { type: 'SET', meaning: set(value, null, times === undefined ? null : `${times}X`) };
  },
};

/** "the daily Bay Courier reported", "a local weekly, reported": not "the daily White House briefing". */
function isPaper(match: Match): boolean {
  const before = match.word(match.first - 1);
  if (!/^(?:daily|weekly)$/.test(match.word(match.first))) return false;
  let end = match.end;
  while (/^\p{Lu}/u.test(match.form(end)) && end < match.end + LONGEST_PAPER) end++;
  if (end === match.end) return before === 'a' && /^[.,]$/.test(match.word(end));
  return (
    before === 'the' &&
    (/^(?:[.,;:)]|on|in|that|which|['’]s|)$/.test(match.word(end)) || tenseOf(match.word(end)) === 'past')
  );
}

/** The longest name of a newspaper, in tokens. */
const LONGEST_PAPER = 5;

/** "every Tuesday and Thursday", "Monday and Tuesday nights": each of the days is a set of its own. */
export const eachWeekday: Parser = {
  name: 'each-weekday',
  needs: symbols('EACH PARTS'),
  pattern: pattern(
    'EACH (?<days>WEEKDAY (?:COMMA? (?:AND|OR) WEEKDAY|COMMA WEEKDAY (?=COMMA|AND|OR))+)|' +
      '(?<nights>WEEKDAY (?:COMMA WEEKDAY)* COMMA? (?:AND|OR) WEEKDAY) (?<parts>PARTS)',
  ),
  extract(match) {
    const quant = match.has('days') ? match.word(match.first).toUpperCase() : null;
    const part = partOf(match, 'parts');
    const { first, end } = (match.group('days') ?? match.group('nights'))!;
    const found: Extraction[] = [];
    for (let i = first; i < end; i++) {
      if (match.scan.symbols[i] !== SYMBOL.WEEKDAY) continue;
      const value = `XXXX-WXX-${match.scan.values[i]}${part === undefined ? '' : `T${part}`}`;
      const range = { first: i === first ? match.first : i, end: i + 1 === end ? match.end : i + 1 };
      found.push({ type: 'SET', meaning: set(value, quant, null), range });
    }
    return found;
  },
};

/** "the first Monday of each month", "the last day of every quarter". */
export const dayOfEach: Parser = {
  name: 'day-of-each',
  needs: symbols('EACH'),
  pattern: pattern(
    'THE (?:ORDINAL|LAST) (?:WEEKDAY|UNIT|WEEKEND) (?:OF|IN) EACH (?:(?<unit>UNIT)|(?<month>MONTH))',
  ),
  extract(match) {
    const quant = match.word(match.end - 2).toUpperCase();
    const month = match.value('month');
    if (month !== undefined) return { type: 'SET', meaning: set(`XXXX-${pad(month)}`, quant, null) };
    return { type: 'SET', meaning: set(durationValue(1, unitOf(match, 'unit')), quant, null) };
  },
};

/** "every Monday", "each year", "every two weeks", "every few days", "every other day", "each July", "Mondays", "Tuesday nights", "at weekends". */
export const each: Parser = {
  name: 'each',
  needs: symbols('EACH WEEKDAYS PARTS UNITS'),
  pattern: pattern(
    `EACH (?:(?<day>DAY) (?<month2>MONTH)|(?<month3>MONTH) (?<day2>DAY))|EACH (?<other>OTHER)? (?:(?<amount>${NUMBER})|(?<few>FEW OF?))? (?:FISCAL)? (?:(?<unit>UNIT|UNITS)|(?<weekday>WEEKDAY) (?<part>PART)?|(?<part2>PART)|(?<month>MONTH)|(?<season>SEASON)|(?<weekend>WEEKEND))|` +
      '(?<weekdays>WEEKDAYS)|(?<weekends>UNITS)|(?<weekday2>WEEKDAY) (?<parts>PARTS)|(?<parts2>PARTS)',
  ),
  extract(match) {
    const quant = /^(?:each|every)$/.test(match.word(match.first))
      ? match.word(match.first).toUpperCase()
      : null;
    const day = match.value('day') ?? match.value('day2');
    const ofDay = match.value('month2') ?? match.value('month3');
    if (day !== undefined && ofDay !== undefined)
      return { type: 'SET', meaning: set(`XXXX-${pad(ofDay)}-${pad(day)}`, quant, null) };
    if (match.has('unit')) {
      if (match.words('unit') === 'second') return undefined;
      const couple = match.words('few').startsWith('couple');
      const counted = match.has('few') && !couple ? null : (amountOf(match) ?? 1);
      const amount = match.has('other') || couple ? 2 : counted;
      return { type: 'SET', meaning: set(durationValue(amount, unitOf(match, 'unit')), quant, null) };
    }
    const part =
      partOf(match, 'part') ?? partOf(match, 'part2') ?? partOf(match, 'parts') ?? partOf(match, 'parts2');
    const weekday = match.value('weekday') ?? match.value('weekdays') ?? match.value('weekday2');
    if (match.has('parts2') && !/^(?:in|on|most|some|weekday|the)$/.test(match.word(match.first - 1)))
      return undefined;
    const clock = part === undefined ? '' : `T${part}`;
    if (weekday !== undefined)
      return { type: 'SET', meaning: set(`XXXX-WXX-${weekday}${clock}`, quant, null) };
    if (part !== undefined) return { type: 'SET', meaning: set(`XXXX-XX-XX${clock}`, quant, null) };
    if (match.has('month'))
      return { type: 'SET', meaning: set(`XXXX-${pad(match.value('month')!)}`, quant, null) };
    if (match.has('season'))
      return { type: 'SET', meaning: set(`XXXX-${seasonOf(match, 'season')}`, quant, null) };
    if (match.has('weekends')) {
      const regular = /^(?:on|at|most|some|weekdays)$/.test(match.word(match.first - 1));
      if (match.words('weekends') !== 'weekends' || !regular) return undefined;
    }
    return match.has('weekend') || match.has('weekends')
      ? { type: 'SET', meaning: set('XXXX-WXX-WE', quant, null) }
      : undefined;
  },
};

/** "twice a month", "three times a week", "five days a week"; "$50 a year" and "80 miles an hour" leave their unit. */
export const rate: Parser = {
  name: 'rate',
  needs: symbols('UNIT'),
  pattern: pattern(
    `(?:(?<times>ONCE|(?<amount>${NUMBER}) (?:TIMES|(?<days>UNITS))) EACH?)? (?:A|PER|EACH) (?<unit>UNIT)`,
  ),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const per = match.has('times');
    if (match.words('unit') === 'quarter' && !per) return undefined;
    const freq =
      match.value('times') !== undefined && !match.has('amount') ? match.value('times')! : amountOf(match);
    if (match.has('days')) return partOfEach(match, freq, unit);
    if (per)
      return { type: 'SET', meaning: set(durationValue(1, unit), null, freq === null ? null : `${freq}X`) };
    const before = match.form(match.first - 1);
    const rated = /^\d/.test(before) || BEFORE_RATE.test(before);
    // "60,000 barrels of oil a day"
    const ofIt = match.word(match.first - 2) === 'of' && MEASURES_OF_GOODS.has(match.word(match.first - 3));
    return rated || ofIt || isCounted(match)
      ? { type: 'SET', meaning: set(durationValue(1, unit), null, null) }
      : undefined;
  },
};

/** "3 million visitors a year", "40 trucks per day": not "lost 12 men a week after", "two goals a minute apart". */
function isCounted(match: Match): boolean {
  if (
    !/^(?:\p{Ll}{2,}|\p{Lu}{2,})s$|^people$/u.test(match.form(match.first - 1)) ||
    FROM_EVENT.test(match.word(match.end)) ||
    isIntoEvent(match)
  )
    return false;
  const { symbols } = match.scan;
  if (isSpeed(match)) return false;
  // "grew by two weeks a day"
  if (symbols[match.first - 1] === SYMBOL.UNITS) return false;
  return [2, 3].some(
    (back) => match.word(match.first - back) !== '' && COUNTS.has(symbols[match.first - back]),
  );
}

/** "30 miles per hour", "70 beats a minute": how fast something goes is no time. */
function isSpeed(match: Match): boolean {
  return (
    /^(?:hour|minute|second)$/.test(match.words('unit')) &&
    MEASURES_OF_SPEED.test(match.word(match.first - 1))
  );
}

const COUNTS: ReadonlySet<number> = new Set([SYMBOL.DAY, SYMBOL.NUM, SYMBOL.CARDINAL, SYMBOL.MILLION]);
const FROM_EVENT = /^(?:after|before|ago|earlier|later|apart|from|on|or|to|of|until|since|when)$/;

/** "40 players a year into his reign", "12 branches a month in": not "200 trucks a day into the camp", "a million guests a year in Oru". */
function isIntoEvent(match: Match): boolean {
  const word = match.word(match.end);
  const isShort = /^(?:second|minute|hour|day)$/.test(match.words('unit'));
  return (word === 'into' && !isShort) || (word === 'in' && !/[\p{L}\d]/u.test(match.word(match.end + 1)));
}

/** "five days a week": a shorter length in each longer one. */
function partOfEach(match: Match, amount: number | null, unit: TimeUnit): Extraction | undefined {
  if (amount === null || match.value('days')! >= match.value('unit')!) return undefined;
  const length = durationValue(amount, unitOf(match, 'days')).replace(/^PT?/, '');
  return { type: 'SET', meaning: set(durationValue(1, unit), null, length) };
}
