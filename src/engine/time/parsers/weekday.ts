import type { Match, Parser } from '../match';
import { pattern } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar, choiceOf, modOf, partOf, WHICH } from './phrases';

/** "Friday", "last Friday", "early Tuesday", "Friday morning", "the previous Friday", "next Monday night". */
export const weekday: Parser = {
  name: 'weekday',
  pattern: pattern(
    `(?<position>EARLY|LATE|MID HYPHEN|EARLIER ON?|LATER ON?)? (?:${WHICH}|(?<which2>THIS))? (?<weekday>WEEKDAY) (?:(?:EARLY|LATE|MID HYPHEN?)? (?<part>PART)|(?<noon>NOON))?`,
  ),
  extract(match) {
    if (!isWeekday(match)) return undefined;
    const part = partOf(match, 'part');
    const noon = match.value('noon');
    const fields: CalendarFields = {
      weekday: match.value('weekday')!,
      ...(part === undefined ? {} : { part }),
      ...(noon === undefined ? {} : { hour: noon, minute: 0 }),
    };
    const choice = match.has('which2') ? 'this' : choiceOf(match);
    const type = part === undefined && noon === undefined ? 'DATE' : 'TIME';
    return { type, meaning: calendar(fields, choice), mod: modOf(match) };
  },
};

/** Newspapers and shows that carry a weekday in their names. */
const AFTER_WEEKDAY =
  /^(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Sun|People|World|Independent|Live|Tribune|Football|Review|Mass|Punch|School)$/;
const BEFORE_WEEKDAY = /^(?:Bloody|Super|Ruby|Manic|Freaky|Man|Billie|Girl|Joe|Jack)$/;

function isWeekday(match: Match): boolean {
  const { first, end } = match.group('weekday')!;
  const form = match.form(first);
  if (!/^\p{Lu}/u.test(form)) return false;
  if (/^(?:Sun|Mon|Sat|Wed|Thu|Fri|Tue)\.?$/.test(form) && match.end === end && match.first === first) {
    return /^[,(]?$/.test(match.form(end)) && match.form(end) !== ''
      ? form !== 'Sun' && form !== 'Sun.'
      : false;
  }
  return !AFTER_WEEKDAY.test(match.form(match.end)) && !BEFORE_WEEKDAY.test(match.form(first - 1));
}
