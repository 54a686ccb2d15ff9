import { wordSet } from '../../collections';
import { BEHIND_AGE } from '../data/calendar-words.data';
import type { Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar, countsFromUnit, modOf, partOf, shift } from './phrases';

/** Papers and programmes: "USA Today", "VOA Today". */
const BEFORE_NAME = /^(?:\p{Lu}{2,}|India|Business|News|Sports|Psychology|Russia|History)$/u;

/** What a programme is called behind its name: BBC's "Today" programme. */
const AFTER_NAME = /^(?:programme|program|show|newspaper|Programme|Show)$/;

const PART_OF_DAY = /^(?:parts|hours|events|proceedings|discussions|talks|meetings|matches|games)$/;

/** Whether "today" or "tomorrow" is an age, not a day. */
function isAge(match: Match): boolean {
  if (/^['’]s$/.test(match.word(match.end))) return BEHIND_AGE.has(match.form(match.end + 1));
  // "the leaders of tomorrow", but "parts of tomorrow"
  const many = match.word(match.first - 2);
  const described =
    match.word(match.first - 1) === 'of' && /s$|^people$/.test(many) && !PART_OF_DAY.test(many);
  return described && match.word(match.first) === 'tomorrow';
}

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday". */
export const deicticDay: Parser = {
  name: 'deictic-day',
  needs: symbols('TODAY'),
  pattern: pattern(
    '(?:THE UNIT (?<beyond>BEFORE|AFTER)|(?<position>EARLY|LATE|MID|EARLIER|LATER))? (?:(?:MID HYPHEN)? (?<part0>PART|NOON))? (?<day>TODAY) (?<part1>PART|NOON)?',
  ),
  extract(match) {
    const day = match.value('day')!;
    if (countsFromUnit(match) || isAge(match)) return undefined;
    // NBC's "Today" programme
    const programme =
      AFTER_NAME.test(match.form(match.end)) && /^(?:['’]s|the|on)$/.test(match.word(match.first - 1));
    if (programme && /^To/.test(match.form(match.first))) return undefined;
    if (/^To/.test(match.form(match.first)) && BEFORE_NAME.test(match.form(match.first - 1)))
      return undefined;
    // A song named "Tomorrow".
    const named = /^\p{Lu}/u.test(match.form(match.first)) && /^["“‘]$/.test(match.form(match.first - 1));
    if (named && /^[.,]?["”’]$/.test(match.form(match.end))) return undefined;
    const beyond = match.words('beyond') === 'before' ? -1 : match.has('beyond') ? 1 : 0;
    if (beyond !== 0 && beyond !== day) return undefined;
    const timed = match.has('part0') ? 'part0' : match.has('part1') ? 'part1' : undefined;
    const fields: CalendarFields =
      timed === undefined
        ? {}
        : match.words(timed) === 'noon'
          ? { hour: 12, minute: 0 }
          : part(partOf(match, timed));
    return {
      type: timed ? 'TIME' : 'DATE',
      meaning: shift('day', day + beyond, 'document-time', fields),
      mod: modOf(match),
    };
  },
};

/** "tonight", "this morning", "last night", "later this afternoon". */
export const deicticPart: Parser = {
  name: 'deictic-part',
  needs: symbols('TONIGHT PART'),
  pattern: pattern(
    '(?<position>EARLY|LATE|EARLIER|LATER|MID)? (?:(?<tonight>TONIGHT)|(?:THIS|(?<last>LAST)) (?:EARLY|LATE)? (?<part>PART))',
  ),
  extract(match) {
    const part = match.has('part') ? partOf(match, 'part')! : 'NI';
    // "on the last night of the fair"
    if (match.has('last') && match.word(match.first - 1) === 'the') return undefined;
    return {
      type: 'TIME',
      meaning: shift('day', match.has('last') ? -1 : 0, 'document-time', { part }),
      mod: modOf(match),
    };
  },
};

/** "overnight", whose value is the night of the day of the report, as annotators have it: what was done then was in the night before. */
export const overnight: Parser = {
  name: 'overnight',
  needs: symbols('OVERNIGHT'),
  pattern: pattern('(?<position>EARLY|LATE|EARLIER|LATER|MID)? OVERNIGHT'),
  extract(match) {
    if (isTestimony(match)) return undefined;
    return { type: 'TIME', meaning: shift('day', 0, 'document-time', { part: 'NI' }), mod: modOf(match) };
  },
};

/** How far before "overnight" its "had", and who heard of it, stand, in tokens. */
const NEAR_HAD = 8;
const NEAR_COURT = 16;

/** "He told the court that he had been at home overnight": in the night that the trial is about. */
function isTestimony(match: Match): boolean {
  const had = Array.from({ length: NEAR_HAD }, (_, i) => match.first - 1 - i).find(
    (i) => match.word(i) === 'had',
  );
  if (had === undefined) return false;
  return Array.from({ length: NEAR_COURT }, (_, i) => match.word(had - 1 - i)).some((word) =>
    COURT.test(word),
  );
}

const COURT = /^(?:court|jury|jurors|judge|inquest|tribunal|trial)$/;

const DAY_SYMBOLS: ReadonlySet<number> = new Set(symbols('MONTH DAY ORDINAL WEEKDAY TODAY'));
const BEFORE_PART = wordSet('in during by until since through throughout late early');

/** "in the morning", "by midday", "that night", "the next morning", "the same evening": of the day that the text is about. */
export const narrativePart: Parser = {
  name: 'narrative-part',
  needs: symbols('PART NOON'),
  pattern: pattern(
    '(?:(?<that>THAT SAME?|THE SAME)|THE (?<next>NEXT|FOLLOWING)|THE (?<previous>PREVIOUS)|(?<the>THE))? (?<position>EARLY|LATE|MID HYPHEN?)? (?<part>PART|NOON)',
  ),
  extract(match) {
    const timed = match.group('part')!;
    const clock = /^(?:noon|midnight)$/.test(match.word(timed.first));
    const before = match.word(match.first - 1);
    const fields: CalendarFields = clock
      ? { hour: match.value('part')!, minute: 0 }
      : part(partOf(match, 'part'));
    if (match.has('that')) return { type: 'TIME', meaning: calendar(fields, 'that'), mod: modOf(match) };
    if (match.has('next'))
      return { type: 'TIME', meaning: shift('day', 1, 'previous', fields), mod: modOf(match) };
    if (match.has('previous'))
      return { type: 'TIME', meaning: shift('day', -1, 'previous', fields), mod: modOf(match) };
    // "since the dawn of the age of sail"
    const dated = DAY_SYMBOLS.has(match.scan.symbols[match.end + 1]);
    if (/^(?:dawn|dusk)$/.test(match.words('part')) && match.word(match.end) === 'of' && !dated)
      return undefined;
    const placed = match.has('the')
      ? BEFORE_PART.has(before) || (before === 'on' && match.word(match.end) === 'of')
      : (clock || match.has('position') || /day|dawn|dusk|nightfall/.test(match.words('part'))) &&
        /^(?:at|by|before|after|until|around|since|from)$/.test(before);
    return placed ? { type: 'TIME', meaning: calendar(fields, 'told'), mod: modOf(match) } : undefined;
  },
};

/** "the early hours of Sunday", "the small hours of Sunday", "the early hours of the morning", "the early morning hours"; a date may follow. */
export const earlyHours: Parser = {
  name: 'early-hours',
  needs: symbols('EARLY SMALL'),
  pattern: pattern(
    'THE (?:EARLY|SMALL) HYPHEN? (?:UNITS OF (?:(?<weekday>WEEKDAY) (?:PART)?|THE PART|(?<today>TODAY)|THIS PART)|PART UNITS|(?<open>UNITS)(?=OF (?:THE ORDINAL|DAY|MONTH|WEEKDAY)))',
  ),
  extract(match) {
    if (match.has('open') && match.words('open') !== 'hours') return undefined;
    const weekday = match.value('weekday');
    const today = match.value('today');
    const fields: CalendarFields = { part: 'MO' };
    if (today !== undefined)
      return { type: 'TIME', meaning: shift('day', today, 'document-time', fields), mod: 'START' };
    const meaning = weekday === undefined ? calendar(fields, 'told') : calendar({ ...fields, weekday });
    return { type: 'TIME', meaning, mod: 'START' };
  },
};

function part(value: CalendarFields['part']): CalendarFields {
  return value === undefined ? {} : { part: value };
}
