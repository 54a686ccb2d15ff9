import { NOUNS_OF_HOLIDAYS } from '../data/calendar-words.data';
import { HOLIDAYS } from '../data/holidays.data';
import type { Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar, choiceOf, modOf, partOf, POSSESSIVE, shift, WHICH } from './phrases';
import { isSurname } from './words';

/** "Easter", "last Thanksgiving", "Diwali 2024", "this year's Eid al-Fitr", "Easter weekend 2020", "Easter Monday morning". */
export const holiday: Parser = {
  name: 'holiday',
  needs: symbols('HOLIDAY'),
  pattern: pattern(
    `(?<position>EARLY|LATE)? (?:(?:THIS|(?<last>LAST)|(?<next>NEXT)) UNIT ${POSSESSIVE}|${WHICH}|(?<which2>THIS)|THE (?=HOLIDAY HOLIDAYREST* WEEKEND))? (?<holiday>HOLIDAY) (?<rest>HOLIDAYREST+)? (?:(?<weekend>WEEKEND)|(?<week>UNIT))? (?<part>PART)? (?:COMMA? (?<year>YEAR)|(?:(?<last2>LAST)|(?<next2>NEXT)|(?<this2>THIS)) (?<unit>UNIT))?`,
  ),
  extract(match) {
    const named = HOLIDAYS[match.value('holiday')!]?.key;
    const key = named === 'Easter' && isOrthodox(match) ? 'Orthodox Easter' : named;
    // "Halloween-themed rooms"
    if (match.word(match.end) === '-' && /^(?:themed|style|inspired|like)$/.test(match.word(match.end + 1)))
      return undefined;
    if (key === undefined || isPartOfName(match) || NOUNS_OF_HOLIDAYS.test(match.form(match.end)))
      return undefined;
    const fields = fieldsOf(match, key);
    if (!fields) return undefined;
    const type = fields.part ? 'TIME' : 'DATE';
    const back = match.has('last') || match.has('last2');
    const on = match.has('next') || match.has('next2');
    const possessive = /^(?:this|last|past|next|coming) year$/.test(
      `${match.word(match.first)} ${match.word(match.first + 1)}`,
    );
    // "Eid al-Fitr last month": the one that has been, and an expression of its own.
    if (match.has('unit') && match.words('unit') !== 'year') {
      const choice = back ? 'last' : on ? 'next' : 'this';
      const { end } = (match.group('part') ?? match.group('rest') ?? match.group('holiday'))!;
      return {
        type,
        meaning: calendar(fields, choice),
        mod: modOf(match),
        range: { first: match.first, end },
      };
    }
    if (back || on || match.has('this2') || possessive) {
      return {
        type,
        meaning: shift('year', back ? -1 : on ? 1 : 0, 'document-time', fields),
        mod: modOf(match),
      };
    }
    const article = match.words('holiday') === 'fourth' && match.word(match.first - 1) === 'the';
    return {
      type,
      meaning: calendar(fields, match.has('which2') ? 'this' : choiceOf(match)),
      mod: modOf(match),
      range: { first: article ? match.first - 1 : match.first, end: match.end },
    };
  },
};

/** What the words say of a holiday; undefined where they name a unit that it has no part of: "Easter month". */
function fieldsOf(match: Match, holiday: string): CalendarFields | undefined {
  const week: CalendarFields['week'] = match.has('weekend')
    ? 'end'
    : match.words('week') === 'week'
      ? 'whole'
      : undefined;
  if (match.has('week') && week === undefined) return undefined;
  const part = partOf(match, 'part');
  const year = match.value('year');
  return {
    holiday,
    ...(part && { part }),
    ...(week && { week }),
    ...(year === undefined ? {} : { year }),
  };
}

/** How far before its name Easter is said to be the Orthodox one, in tokens. */
const ORTHODOX_REACH = 12;

const AFTER_ORTHODOX =
  /^(?:christian(?:s|ity)?|church(?:es)?|believers?|faithful|worshippers?|patriarch(?:ate|s)?|easter)$/;
const OTHER_CONFESSION = /^(?:catholics?|protestants?|western)$/;

/** "Orthodox Christians celebrate Easter": on their own day; not "Orthodox Jews". */
function isOrthodox(match: Match): boolean {
  for (let i = match.first - 1; i >= match.first - ORTHODOX_REACH; i--) {
    if (OTHER_CONFESSION.test(match.word(i))) return false;
    if (match.form(i) === 'Orthodox' && AFTER_ORTHODOX.test(match.word(i + 1))) return true;
  }
  return false;
}

const PRAYERS = /^(?:services?|prayers?|mass|masses|ceremony|hymns?|and)$/;

/** "Christmas Carol", "Easter Island"; "Mr Ramadan", "Taha Yassin Ramadan"; the letters TET. */
function isPartOfName(match: Match): boolean {
  const first = match.form(match.group('holiday')!.first);
  if (first === 'TET') return true;
  // "a service of thanksgiving", "thanksgiving prayers"
  const prayed =
    /^(?:of|an?|in|with|and)$/.test(match.word(match.first - 1)) || PRAYERS.test(match.word(match.end));
  if (first === 'thanksgiving' && prayed) return true;
  const next = match.form(match.end);
  const isLast = match.end === (match.group('rest') ?? match.group('holiday')!).end;
  if (isLast && /^\p{Lu}/u.test(next) && !/^(?:The|In|On|At)$/.test(next)) return true;
  const alone = match.end - match.first === 1;
  return alone && isSurname(match.form(match.first - 1), match.form(match.first));
}
