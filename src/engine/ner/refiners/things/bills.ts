import { YEAR } from '../../../text/calendar.data';
import { BILLS } from '../../data/heads.data';
import { Casing } from '../../forms';
import { withNames, withoutOverlaps, type DraftName, type Refiner, type TokenReading } from '../../draft';

const DETERMINERS = /^(?:the|an?|this|that)$/u;
/** Words in front of the last one at most. */
const LONGEST_TITLE = 6;

/**
 * "the |Quay Repair Bill|", and "|Finance Bill|" in a headline over a text that tells of the "Finance Bill 2024": bills of which the
 * tagger has seen nothing, or but a man called Bill.
 */
export const bills: Refiner = (reading, names) => {
  const dated = datedBills(reading, names);
  const found: DraftName[] = [];
  const covering = names.filter(({ first, end }) => end - first > 1);
  let k = 0;
  for (let i = 1; i < reading.count; i++) {
    if (!BILLS.has(reading.text(i))) continue;
    while (k < covering.length && covering[k].end <= i) k++;
    if (k < covering.length && covering[k].first <= i) continue;
    let first = i;
    while (first > 0 && i - first < LONGEST_TITLE && isWord(reading, first - 1)) first--;
    const title = reading.lowerText(first, i + 1);
    const end = dated.find((bill) => title.endsWith(bill));
    if (end !== undefined) first = i + 1 - end.split(' ').length;
    else if (first === i || !isTold(reading, first, i)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    found.push({ first, end: i + 1, type: 'law', margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** The bills that the article names with their year, without it. */
function datedBills(reading: TokenReading, names: readonly DraftName[]): readonly string[] {
  return names.flatMap(({ first, end, type }) => {
    if (type !== 'law') return [];
    const [from, to] = [
      YEAR.test(reading.text(first)) ? first + 1 : first,
      YEAR.test(reading.text(end - 1)) ? end - 1 : end,
    ];
    const isDated = to - from < end - first && to - from > 1 && BILLS.has(reading.text(to - 1));
    return isDated ? [reading.lowerText(from, to)] : [];
  });
}

/** Whether an article stands before a title, and no longer name goes on behind it: not "the Quay Act |Two|". */
function isTold(reading: TokenReading, first: number, last: number): boolean {
  if (!DETERMINERS.test(reading.lower(first - 1))) return false;
  const next = reading.form(last + 1)?.casing ?? Casing.Sign;
  return next === Casing.Lower || /^[.,;:)]$/u.test(reading.text(last + 1));
}

function isWord(reading: TokenReading, i: number): boolean {
  return reading.form(i)?.casing === Casing.Capitalized && !DETERMINERS.test(reading.lower(i));
}
