import { tokenText } from '../../tokenize/tokens';
import type { Candidate, Refiner } from '../match';
import type { Scan } from '../scan';
import { SYMBOL } from '../symbols';

/** Joins one of many weekdays and what it lies in, of which alone it tells: "a Sunday in August", "one rainy Friday in March last year". */
export const joinSomeWeekday: Refiner = {
  name: 'join-some-weekday',
  refine(candidates, scan) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const weekday = joined.at(-1);
      const first = weekday && isInside(weekday, candidate, scan) ? someBefore(weekday, scan) : undefined;
      if (first === undefined) joined.push(candidate);
      else joined[joined.length - 1] = { ...candidate, first };
    }
    return joined;
  },
};

/** Whether a bare weekday stands before "in" and a month, season or year. */
function isInside(weekday: Candidate, period: Candidate, { symbols }: Scan): boolean {
  if (weekday.rule !== 'weekday' || weekday.meaning.kind !== 'calendar') return false;
  const link = symbols[weekday.end];
  if (period.first !== weekday.end + 1 || (link !== SYMBOL.IN && link !== SYMBOL.OF)) return false;
  const { meaning } = period;
  if (meaning.kind === 'shift') return meaning.unit === 'year';
  return meaning.kind === 'calendar' && (meaning.fields.day ?? meaning.fields.weekday) === undefined;
}

/** The token of "a" or "one" before a weekday, or before its adjective. */
function someBefore({ first, sentence }: Candidate, { article }: Scan): number | undefined {
  const { firstToken } = article.sentences[sentence];
  const form = (i: number): string => (i < firstToken ? '' : tokenText(article.text, article.tokens, i));
  if (SOME.test(form(first - 1))) return first - 1;
  return /^\p{Ll}{3,}$/u.test(form(first - 1)) && SOME.test(form(first - 2)) ? first - 2 : undefined;
}

const SOME = /^(?:an?|one|some)$/i;
