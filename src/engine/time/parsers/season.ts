import { BEFORE_SEASON } from '../data/calendar-words.data';
import type { Match, Parser } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import { calendar, choiceOf, modOf, POSITION, POSSESSIVE, seasonOf, shift, WHICH } from './phrases';

/** "the fall of 2025", "last spring", "summer 2024", "early summer", "by autumn". */
export const season: Parser = {
  name: 'season',
  needs: symbols('SEASON'),
  pattern: pattern(
    `${POSITION}? (?:${WHICH}|(?<which2>THIS)|THE)? (?<early>EARLY|LATE)? (?<season>SEASON) (?:COMMA? OF? (?<year>YEAR) (?:(?:HYPHEN|SLASH) (?:DAY|YEAR|NUM))?|OF? (?<relative>LAST|NEXT|THIS|THAT|THE SAME|THE FOLLOWING|THE PREVIOUS) (?<unit>UNIT))?`,
  ),
  extract(match) {
    if (!isSeason(match)) return undefined;
    const name = seasonOf(match, 'season');
    const mod = match.has('early') ? (match.words('early') === 'early' ? 'START' : 'END') : modOf(match);
    if (match.has('unit')) {
      if (match.words('unit') !== 'year') return undefined;
      const word = match.words('relative');
      const years = /next|following/.test(word) ? 1 : /last|previous/.test(word) ? -1 : 0;
      const told = word === 'that' || word.startsWith('the ');
      return {
        type: 'DATE',
        meaning: shift('year', years, told ? 'previous' : 'document-time', { season: name }),
        mod,
      };
    }
    const year = match.value('year');
    const choice = match.has('which2') ? 'this' : choiceOf(match);
    return {
      type: 'DATE',
      meaning: calendar({ ...(year === undefined ? {} : { year }), season: name }, choice),
      mod,
    };
  },
};

/** "last year's autumn" */
export const seasonOfYear: Parser = {
  name: 'season-of-year',
  needs: symbols('SEASON'),
  pattern: pattern(`(?:(?<last>LAST)|(?<next>NEXT)|THIS) UNIT ${POSSESSIVE} (?<season>SEASON)`),
  extract(match) {
    const years = match.has('last') ? -1 : match.has('next') ? 1 : 0;
    return {
      type: 'DATE',
      meaning: shift('year', years, 'document-time', { season: seasonOf(match, 'season') }),
    };
  },
};

/** Whether the word names the season: "fall" and "spring" are verbs and nouns as well. */
function isSeason(match: Match): boolean {
  const { first, end } = match.group('season')!;
  if (isFallingInUnit(match)) return false;
  if (isOfYear(match)) return true;
  if (isOtherWord(match)) return false;
  if (['which', 'which2', 'early', 'position'].some((group) => match.has(group))) return true;
  // "the Summer Olympics", "Winter Palace"
  if (/^\p{Lu}/u.test(match.form(first)) && /^\p{Lu}/u.test(match.form(end))) return false;
  if (/^(?:fall|spring)$/.test(match.word(first))) return isFallOrSpring(match);
  const before = match.word(match.first - 1);
  return BEFORE_SEASON.has(before) && (match.first < first || before !== 'of');
}

/** "whose anniversaries fall this year" */
function isFallingInUnit(match: Match): boolean {
  const { first } = match.group('season')!;
  return (
    match.word(first) === 'fall' &&
    match.has('unit') &&
    match.first === first &&
    !BEFORE_SEASON.has(match.word(first - 1))
  );
}

/** Whether a year follows, or one in words, or of another era: "the spring of 219 BC". */
function isOfYear(match: Match): boolean {
  if (match.has('year') || match.has('unit')) return true;
  const { end } = match.group('season')!;
  if (match.word(end) !== 'of') return false;
  return (
    /^(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/.test(match.word(end + 1)) ||
    /^(?:b\.?c\.?e?\.?|ad|ce)$/.test(match.word(end + 2))
  );
}

/** Whether what follows says that the word is no season. */
function isOtherWord(match: Match): boolean {
  const { first, end } = match.group('season')!;
  const word = match.word(first);
  const next = match.word(end);
  // "the fall-out"
  if (word === 'fall' && /^\p{Pd}/u.test(next) && match.glued(end) && match.glued(end + 1)) return true;
  // "the fall of the city"
  if (next === 'of' && match.end === end) return true;
  // "jobs that fall outside the law"
  return /^(?:fall|spring)$/.test(word) && match.words('which') === 'that' && /^[\p{L}]/u.test(next);
}

/** Whether "fall" or "spring" is the season, by the words beside it alone. */
function isFallOrSpring(match: Match): boolean {
  const { first, end } = match.group('season')!;
  const word = match.word(first);
  const before = match.word(match.first - 1);
  const next = match.word(end);
  const article = match.first < first;
  // "would hold or spring a leak"
  if (/^(?:and|or|to)$/.test(before) && !article && /^\p{L}/u.test(next)) return false;
  // "rates are to fall", but "from spring to fall"
  const fromSeason = /^(?:spring|summer|autumn|winter)$/.test(match.word(first - 2));
  if (word === 'fall' && before === 'to' && !article && !fromSeason) return false;
  if (next === 'to' && match.scan.symbols[end + 1] === SYMBOL.SEASON && before === 'from') return true;
  return (
    BEFORE_SEASON.has(before) &&
    (article || word === 'spring' || /^[\p{P}]?$/u.test(next)) &&
    !/^(?:in|from|to|on|back|apart|behind|short)$/.test(next)
  );
}
