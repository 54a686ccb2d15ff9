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

const PREPOSITIONS = new Set(
  'in since by until till from through throughout during over for to into before after and or this last next of early late'.split(
    ' ',
  ),
);

/** Whether the word names the season: "fall" and "spring" are verbs and nouns as well. */
function isSeason(match: Match): boolean {
  const { first, end } = match.group('season')!;
  const word = match.word(first);
  // "whose anniversaries fall this year"
  if (
    word === 'fall' &&
    match.has('unit') &&
    match.first === first &&
    !PREPOSITIONS.has(match.word(first - 1))
  )
    return false;
  if (match.has('year') || match.has('unit')) return true;
  if (
    /^(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/.test(match.word(end + 1)) &&
    match.word(end) === 'of'
  )
    return true;
  const next = match.word(end);
  // "the fall-out"
  if (word === 'fall' && /^\p{Pd}/u.test(next) && match.glued(end) && match.glued(end + 1)) return false;
  // "the spring of 219 BC"
  if (next === 'of' && /^(?:b\.?c\.?e?\.?|ad|ce)$/.test(match.word(end + 2))) return true;
  if (next === 'of' && match.end === end) return false;
  // "jobs that fall outside the law"
  if (/^(?:fall|spring)$/.test(word) && match.words('which') === 'that' && /^[\p{L}]/u.test(next))
    return false;
  if (match.has('which') || match.has('which2') || match.has('early')) return true;
  const outside = match.word(match.first - 1);
  if (match.has('position')) return true;
  // "the Summer Olympics", "Winter Palace"
  const named = /^\p{Lu}/u.test(match.form(first)) && /^\p{Lu}/u.test(match.form(end));
  if (named) return false;
  const article = match.first < first;
  if (word === 'fall' || word === 'spring') {
    // "would hold or spring a leak"
    if (/^(?:and|or|to)$/.test(outside) && !article && /^\p{L}/u.test(next)) return false;
    // "rates are to fall", but "from spring to fall"
    if (
      word === 'fall' &&
      outside === 'to' &&
      !article &&
      !/^(?:spring|summer|autumn|winter)$/.test(match.word(first - 2))
    )
      return false;
    if (next === 'to' && match.scan.symbols[end + 1] === SYMBOL.SEASON && outside === 'from') return true;
    return (
      PREPOSITIONS.has(outside) &&
      (article || word === 'spring' || /^[\p{P}]?$/u.test(next)) &&
      !/^(?:in|from|to|on|back|apart|behind|short)$/.test(next)
    );
  }
  return article ? PREPOSITIONS.has(outside) : PREPOSITIONS.has(outside) && outside !== 'of';
}
