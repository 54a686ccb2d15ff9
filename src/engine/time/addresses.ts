import { isRealDay, isoDay } from './calendar';
import { monthNumber, type FoundDay } from './short-dates';

const YEAR = '(?<year>(?:19|20)\\d{2})';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
/** Whole names and their short forms: a section may be called "markets". */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const PATH = '\\bhttps?:\\/\\/[^\\s/]{1,100}\\/(?:[^\\s/]{1,60}\\/){0,4}';

/** Ways in which addresses of news write the day. */
const ADDRESSES: readonly RegExp[] = [
  // …/2024/03/07/name, …/2024-03-07/name, …/2024-03-07-name
  new RegExp(`${PATH}${YEAR}([-/])(?<month>0?[1-9]|1[0-2])\\2${DAY}(?=[-/])`, 'u'),
  // …/2024/mar/07/name
  new RegExp(`${PATH}${YEAR}\\/(?<name>${MONTH})\\/${DAY}(?=\\/)`, 'iu'),
  // …/20240307/name
  new RegExp(`${PATH}${YEAR}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=\\/)`, 'u'),
  // …/name-2024-03-07
  new RegExp(
    `${PATH}[^\\s/]{1,200}-${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?=[/.?#\\s"']|$)`,
    'u',
  ),
];

/** The day that an address of a news page bears, in a text that holds one. */
export function findAddressDay(text: string): FoundDay | undefined {
  for (const pattern of ADDRESSES) {
    const match = pattern.exec(text);
    const { year, month, name, day } = match?.groups ?? {};
    const at = { year: Number(year), month: Number(month ?? monthNumber(name ?? '')), day: Number(day) };
    if (match && isRealDay(at.year, at.month, at.day))
      return { day: isoDay(at), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
