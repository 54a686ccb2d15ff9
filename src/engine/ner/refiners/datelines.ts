import { isDash } from '../../text/characters';
import { withNames, withoutOverlaps, type DraftName, type Reading, type Refiner } from '../draft';
import { Casing } from '../forms';
import type { Sentence } from '../../tokenize/tokens';

/** The longest name of a town in a dateline, in tokens. */
const LONGEST = 4;

/** "PORT LOUIS 2004-02-17": the capitals before the date of a wire report's first line are a place. */
export const datelines: Refiner = (reading, names) => {
  const places = reading.sentences.flatMap((sentence) => datelineOf(reading, sentence) ?? []);
  if (places.length === 0) return names;
  return withNames(withoutOverlaps(names, places), places);
};

function datelineOf(reading: Reading, { firstToken, endToken }: Sentence): DraftName | undefined {
  let end = firstToken;
  while (end < endToken && end - firstToken <= LONGEST && isUpper(reading, end)) end++;
  const size = end - firstToken;
  if (size === 0 || size > LONGEST || !isDate(reading, end, endToken)) return undefined;
  const evidence = [{ kind: 'form' as const, span: reading.span(end, endToken) }];
  return { first: firstToken, end, type: 'place', margin: 0, evidence };
}

function isUpper(reading: Reading, i: number): boolean {
  const casing = reading.form(i)?.casing;
  return casing === Casing.Upper || casing === Casing.Initial;
}

/** Whether nothing but a date in figures ("2004-02-17") stands from token `i` to the end. */
function isDate(reading: Reading, i: number, end: number): boolean {
  return (
    end - i === 5 &&
    /^\d{4}$/u.test(reading.text(i)) &&
    isDash(reading.text(i + 1).charCodeAt(0)) &&
    isDash(reading.text(i + 3).charCodeAt(0))
  );
}
