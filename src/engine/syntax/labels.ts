import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar.data';
import type { Sentence, TokenTable } from '../tokenize/tokens';

const WEEKDAY = `(?:(?:${WEEKDAY_NAMES.join('|')}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?),?\\s)`;
const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:${SHORT_MONTH_NAMES.join('|')}|Sept)\\.?)`;
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const DAYS = `${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DATE = `(?:${MONTH}\\s${DAYS}|${DAYS}\\s${MONTH}|(?:(?:Early|Late|Mid)[ -])?${MONTH})(?:,?\\s${YEAR})?`;
const HOUR = '\\d{1,2}[.:]\\d\\d(?:\\s?[ap]\\.?m\\.?)?';

/** "May 4, 2031: ", "Thursday 4 May – ", "1971: ", "21.05 — ": the day or hour of an entry, before a sentence of its own. */
const LABEL = new RegExp(
  `^(?:${WEEKDAY}?(?:${DATE}(?:,\\s${HOUR})?|${YEAR})|${HOUR})\\s{0,4}(?::|--?|—|–)\\s+(?=["“‘]?\\p{Lu})`,
  'u',
);
const LONGEST = 60;

/** The token behind the label of an entry in a list of days, with which a sentence begins; the first one of the sentence where it has none. */
export function labelEnd(text: string, tokens: TokenTable, sentence: Sentence): number {
  const { start, end, firstToken, endToken } = sentence;
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (!label) return firstToken;
  let i = firstToken;
  while (i < endToken && tokens.start[i] < start + label[0].length) i++;
  return i < endToken ? i : firstToken;
}
