import { BEFORE_LAST_AS_VERB, BEFORE_ONE_UNIT, BEFORE_OVER, SUPERLATIVES } from '../data/lengths.data';
import { BEFORE_INFINITIVE, IRREGULAR_PAST, MODAL, PARTICIPLES } from '../data/verbs.data';
import { isYearNumber } from '../calendar';
import type { Match, Parser, TokenRange } from '../match';
import { pattern, symbols } from '../symbols';
import type { TimeUnit, TimexMod } from '../types';
import { AMOUNT, amountOf, BOUNDS, duration, modOf, RANGE, unitOf } from './phrases';
import { isShow, someDay } from './words';

const UNIT = '(?<unit>UNIT|UNITS|PARTS)';
const BETWEEN = '(?:MORE|OTHER)? (?:TRADING|WHOLE|ADJ|LENGTHY|FISCAL)?';

/** "90 days", "more than four hours", "a couple of years", "five more weeks", "2 1/2 years", "two to three weeks". */
export const countedDuration: Parser = {
  name: 'counted-duration',
  needs: symbols('UNIT UNITS PARTS'),
  pattern: pattern(
    `(?:${BOUNDS})? (?<whole>(?:A (?=FEW|NUM|DAY|CARDINAL)|ANOTHER)? ${RANGE}? ${AMOUNT} ${BETWEEN} ${UNIT} (?:(?<half>AND A HALF)|(?<so>OR SO|OR MORE|OR LESS))?)`,
  ),
  extract(match) {
    if (!isLength(match) || isBrokenRange(match)) return undefined;
    const unit = lengthUnit(match);
    const amount = match.has('lower') ? amountOf(match, 'lower') : amountOf(match);
    const half = match.has('half') ? 0.5 : 0;
    return {
      type: 'DURATION',
      meaning: duration(amount === null ? null : amount + half, unit, ahead(match)),
      mod: soMod(match) ?? (isOverPeriod(match) ? null : modOf(match)),
      range: extent(match, amount),
    };
  },
};

/** "On May 13 — two days after the vote": the dash is none of a range. */
function isBrokenRange(match: Match): boolean {
  const dash = match.group('lower')?.end ?? 0;
  const spaced = /^\p{Pd}$/u.test(match.form(dash)) && !match.glued(dash);
  return (
    match.has('lower') && spaced && /^\d/.test(match.form(dash - 1)) !== /^\d/.test(match.form(dash + 1))
  );
}

/** Of parts of the day only nights are counted: "two nights of protest". */
function lengthUnit(match: Match): TimeUnit {
  return match.words('unit') === 'nights' ? 'night' : unitOf(match, 'unit');
}

/**
 * "in ten days", "within 90 days": up to a day to come, where no past tense says otherwise; but "the worst in ten days" looks
 * back.
 */
function ahead(match: Match): 'ahead' | 'past' | null {
  const before = match.word(match.first - 1);
  if (!/^(?:in|within)$/.test(before) || /^(?:of|after|from|before|following)$/.test(match.word(match.end)))
    return null;
  // "in ten years' time"
  const time = /^['’]s?$/.test(match.word(match.end));
  for (let back = 2; before === 'in' && !time && back <= SUPERLATIVE_REACH; back++) {
    if (SUPERLATIVES.test(match.word(match.first - back)) || isPerfect(match, match.first - back))
      return 'past';
  }
  return 'ahead';
}

/** "They haven't been here in 20 years": not "I have plans in two weeks", "has to be done in a month". */
function isPerfect(match: Match, at: number): boolean {
  if (!/^(?:have|has|['’]ve)$/.test(match.word(at)) || MODAL.test(match.word(at - 1))) return false;
  const next = match.word(BEFORE_INFINITIVE.test(match.word(at + 1)) ? at + 2 : at + 1);
  return PARTICIPLES.has(next) || IRREGULAR_PAST.has(next) || /^\p{Ll}{2,}ed$/u.test(next);
}

/** How far before a length a superlative is about it, in tokens: "the **worst** storm to hit the coast in ten years". */
const SUPERLATIVE_REACH = 9;

/** Before a noun ("a five year low") the article is the noun's; a bound means nothing beside a vague amount. */
function extent(match: Match, amount: number | null): TokenRange {
  const first = match.group('lower')?.first ?? match.group('amount')!.first;
  const attributive = !/s$/.test(match.words('unit')) && amount !== 1 && !match.has('half') && amount !== 0.5;
  if (attributive) return { first, end: match.end };
  return amount === null || isOverPeriod(match) ? match.group('whole')! : match;
}

/** "over a 14 day period", "will invest $2 billion over five years": throughout it, not longer. */
function isOverPeriod(match: Match): boolean {
  if (match.words('bounds') !== 'over') return false;
  return (
    /^(?:period|span|stretch)$/.test(match.word(match.end)) || BEFORE_OVER.test(match.word(match.first - 1))
  );
}

function soMod(match: Match): TimexMod | null {
  const so = match.words('so');
  if (so === '') return null;
  return so === 'or more' ? 'EQUAL_OR_MORE' : so === 'or less' ? 'EQUAL_OR_LESS' : 'APPROX';
}

/** "four-day", "30-year", "two-and-a-half-year", "quarter-century", "day-long", "decades-long": before a noun. */
export const hyphenDuration: Parser = {
  name: 'hyphen-duration',
  needs: symbols('HYPHEN LONG'),
  pattern: pattern(
    '(?:(?<amount>CARDINAL (?:HYPHEN CARDINAL)?|DAY|NUM|YEAR|FEW|(?<quarter>UNIT)) HYPHEN (?<half>AND HYPHEN A HYPHEN HALF HYPHEN)? (?<unit>UNIT|UNITS|PART)|(?<bare>UNIT|UNITS)(?=HYPHEN (?:LENGTHY|OLD))|(?<one>LONG)) (?:HYPHEN (?<long>LENGTHY|OLD))?',
  ),
  extract(match) {
    const group = match.has('unit') ? 'unit' : match.has('bare') ? 'bare' : 'one';
    const unit: TimeUnit = /night|evening|morning/.test(match.words(group)) ? 'night' : unitOf(match, group);
    // "58-year-old" says an age, and describes a person.
    if (/old/.test(match.words('long')) || isAge(match)) return undefined;
    if (!match.glued(match.first + 1) && !match.has('one')) return undefined;
    if (isNamed(match, match.group(group)!.first)) return undefined;
    if (
      match.has('quarter') &&
      !/^(?:quarter - (?:century|hour))$/.test(match.words('amount') + ' - ' + match.words(group))
    )
      return undefined;
    const plural = match.has('bare') && /s$/.test(match.words('bare'));
    const amount = match.has('quarter') ? 0.25 : match.has('amount') ? amountOf(match) : plural ? null : 1;
    // "a zero-day exploit"
    if (amount === 0 || (unit === 'quarter' && amount !== null && amount >= 3)) return undefined;
    const half = match.has('half') ? 0.5 : 0;
    return { type: 'DURATION', meaning: duration(amount === null ? null : amount + half, unit) };
  },
};

/** "the past three months", "the next two weeks", "the first nine months", "the last few years", "the two days". */
export const anchoredDuration: Parser = {
  name: 'anchored-duration',
  needs: symbols('UNIT UNITS'),
  pattern: pattern(
    `(?:${BOUNDS})? (?<whole>(?:(?:THE|ITS|THESE|THOSE)? (?<side>LAST|NEXT|FOLLOWING|PREVIOUS|ORDINAL|LATEST|SAME)|(?<the>THE|ITS|THESE|THOSE)) ${RANGE}? ${AMOUNT} ${BETWEEN} ${UNIT} (?<so>OR SO)?)`,
  ),
  extract(match) {
    if (!isLength(match)) return undefined;
    const side = isVerbLast(match) ? '' : match.words('side');
    const ordinal =
      side !== '' && !/last|past|next|coming|previous|preceding|prior|following|latest|same|first/.test(side);
    if (ordinal) return undefined;
    const lower = match.has('lower') ? amountOf(match, 'lower') : amountOf(match);
    // "over the past two years": "over" is the preposition here, and "the two day rally" leaves its article out.
    const bound = /least|most|than|up to|only/.test(match.words('bounds'));
    const part = match.word(match.end) === 'of' && !isOwnYear(match) ? partOf(side) : undefined;
    const attributive = (match.has('the') && !/s$/.test(match.words('unit'))) || isVerbLast(match);
    return {
      type: 'DURATION',
      meaning: part
        ? { ...duration(lower, lengthUnit(match)), part }
        : duration(lower, lengthUnit(match), sideOf(side)),
      mod: soMod(match) ?? (bound ? modOf(match) : null),
      range: attributive
        ? { first: match.group('amount')!.first, end: match.end }
        : bound
          ? match
          : match.group('whole')!,
    };
  },
};

/** "may last six weeks": a verb. */
function isVerbLast(match: Match): boolean {
  const at = match.group('side')?.first ?? match.end;
  return match.word(at) === 'last' && BEFORE_LAST_AS_VERB.test(match.word(at - 1));
}

/** "the first six months of the fiscal year": of one that begins in whichever month. */
function isOwnYear(match: Match): boolean {
  return [1, 2].some((further) => /^(?:fiscal|financial)$/.test(match.word(match.end + further)));
}

/** "the last three months **of 2024**", "the first six weeks **of the campaign**" */
function partOf(side: string): 'first' | 'last' | undefined {
  if (/last$/.test(side)) return 'last';
  return /first$/.test(side) ? 'first' : undefined;
}

function sideOf(words: string): 'past' | 'future' | null {
  // "the following twelve months" go on from what was told, "the previous three" end there.
  if (/last|past|latest/.test(words)) return 'past';
  return /next|coming/.test(words) ? 'future' : null;
}

const AFTER_ONE = /^(?:of|in|after|before|later|to|from|earlier|and|as|with|at|on|\p{P}*)$/u;

/** "a year", "an hour", "half an hour", "an additional year", "a year and a half": not as the measure of a rate. */
export const singleDuration: Parser = {
  name: 'single-duration',
  needs: symbols('UNIT'),
  pattern: pattern(
    `(?:${BOUNDS})? (?:(?<half>HALF HYPHEN? A?|A HALF HYPHEN?)|(?<more>ANOTHER)|A MORE?|(?:THE|A) (?:TRADING|WHOLE)) (?<unit>UNIT) (?:(?<and>AND A HALF)|(?<so>OR SO|OR MORE|OR (?:TIMES|CARDINAL)))?`,
  ),
  extract(match) {
    const before = match.word(match.first - 1);
    const next = match.word(match.end);
    const unit = unitOf(match, 'unit');
    if (unit === 'quarter' || isAge(match) || (unit === 'minute' && before === 'just')) return undefined;
    // "hung over the entire day": a preposition
    if (match.words('bounds') === 'over' && match.word(match.first + 1) === 'the') return undefined;
    // "6 percent less than a year earlier"
    if (match.has('bounds') && /^(?:ago|earlier)$/.test(next)) return undefined;
    if (unit === 'minute' && /^\p{L}/u.test(next) && !AFTER_ONE.test(next)) return undefined;
    const firm =
      match.has('bounds') ||
      match.has('half') ||
      match.has('and') ||
      match.has('so') ||
      (match.has('more') && unit !== 'day') ||
      match.end - match.first > 2 ||
      /^(?:after|before)$/.test(next) ||
      // "A week on from the flood", "A month on, …"
      (next === 'on' && /^(?:,|from)$/.test(match.word(match.end + 1)));
    // "the better part of a decade", "most of a year"
    const share = before === 'of' && /^(?:part|most|much|rest|best)$/.test(match.word(match.first - 2));
    if (!firm && !share && !BEFORE_ONE_UNIT.test(before)) return undefined;
    const amount = match.has('half') ? 0.5 : match.has('and') ? 1.5 : 1;
    return {
      type: 'DURATION',
      meaning: duration(amount, unit, ahead(match)),
      mod: match.has('so') ? 'APPROX' : modOf(match),
    };
  },
};

/** "a quarter of an hour", "three-quarters of an hour" */
export const partOfHour: Parser = {
  name: 'part-of-hour',
  needs: symbols('UNIT UNITS'),
  pattern: pattern('(?:A? (?<one>UNIT)|CARDINAL HYPHEN? (?<three>UNITS)) OF A (?<hour>UNIT)'),
  extract(match) {
    if (match.words('hour') !== 'hour') return undefined;
    const three = match.words('three') === 'quarters' && match.word(match.first) === 'three';
    if (!three && match.words('one') !== 'quarter') return undefined;
    return { type: 'DURATION', meaning: duration(three ? 0.75 : 0.25, 'hour') };
  },
};

const BEFORE_BARE = /^(?:for|within|in|over|after|takes?|took|lasts?|lasted|spent|than|by|through)$/;

/** "for years", "within weeks", "weeks or months". */
export const bareDuration: Parser = {
  name: 'bare-duration',
  needs: symbols('UNITS'),
  pattern: pattern('(?<some>SOME)? (?<unit>UNITS) (?<more>OR UNITS|AND UNITS)?'),
  extract(match) {
    const before = match.word(match.first - 1);
    // "in the weeks before the vote", "Hours after the vote …"
    const beside =
      /^(?:before|after|following)$/.test(match.word(match.end)) &&
      (before === '' || /^[.,;:“"—–-]$|^(?:the|and|but|just|only|even|some|came|comes)$/.test(before));
    // "for some weeks"
    if (match.has('some') && !/^(?:for|after|within|over|lasted|took)$/.test(before)) return undefined;
    // "The vote is only days away."
    const away =
      match.word(match.end) === 'away' && /^(?:only|just|is|are|was|were|still|mere)$/.test(before);
    if (!match.has('some') && !match.has('more') && !beside && !away && !BEFORE_BARE.test(before))
      return undefined;
    return { type: 'DURATION', meaning: duration(null, unitOf(match, 'unit')) };
  },
};

function isAge(match: Match): boolean {
  const next = match.word(match.end);
  const before = match.word(match.first - 1);
  // "aged six months", "aged 16 to 18 years"
  if (/^aged?$/.test(before)) return true;
  if (/^(?:to|and|or|-|–)$/.test(before) && /^aged?$/.test(match.word(match.first - 3))) return true;
  return /^olds?$/.test(next) || (next === '-' && /^olds?$/.test(match.word(match.end + 1)));
}

/** "the Six-Day War", "the Thirty Years' War", "the Five-Year Plan": capitals, and what is named so behind them. */
function isNamed(match: Match, unit: number): boolean {
  const behind = /^['’]s?$/.test(match.form(match.end)) ? match.end + 1 : match.end;
  return /^\p{Lu}\p{Ll}/u.test(match.form(unit)) && /^\p{Lu}\p{Ll}/u.test(match.form(behind));
}

/** More units than this are no length that news tells. */
const LARGEST_AMOUNT = 1_000_000;

/** Whether the words are a length of time. */
function isLength(match: Match): boolean {
  const unit = match.words('unit');
  const amount = amountOf(match);
  if (isNamed(match, match.group('unit')!.first)) return false;
  if (/^(?:second|min|mornings|afternoons|evenings)$/.test(unit) || isAge(match)) return false;
  // "the third attack in as many months": as many as are counted before.
  if (/^many\b/.test(match.words('amount')) && match.word(match.first - 1) === 'as') return false;
  // "the 2023/24 financial year"
  if (match.glued(match.first) && /^[-–/]$/.test(match.form(match.first - 1))) return false;
  if (isShow(match.form(match.first - 1), match.form(match.group('unit')!.first))) return false;
  if (amount !== null && (amount <= 0 || amount > LARGEST_AMOUNT)) return false;
  if (/^[$£€¥₹]$/.test(match.form(match.first - 1))) return false;
  // "the 1988 quarter", "2024 year": a year, not a number.
  if (amount !== null && isYearNumber(amount) && /^\d{4}$/.test(match.words('amount'))) return false;
  // "three quarters of the budget" is a fraction.
  if (/^quarters?$/.test(unit)) {
    if (match.has('side')) return true;
    return match.word(match.end) !== 'of' && !/^(?:a|one)$/.test(match.words('amount')) && amount !== 3;
  }
  // "one day" is some day of the future or the past.
  return someDay(match) === undefined;
}
