import { RECURRING } from '../../data/subtypes.data';
import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';

/** Last words of names that are contests, whatever place they begin with. */
const CONTESTS = wordSet('marathon prix regatta olympics');
const YEAR = /^(?:19|20)\d\d$/u;

/** "Norvale Marathon" is no place; "Harwick Youth Day 2008" is named with its year. */
export const occasions: Refiner = (reading, names) =>
  names.map((name, k) => {
    const event = isContest(reading, name) ? asEvent(reading, name) : name;
    return isDated(reading, event, names[k + 1]) ? { ...event, end: event.end + 1 } : event;
  });

function isContest(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return type === 'place' && end - first > 1 && CONTESTS.has(reading.lower(end - 1));
}

function asEvent(reading: TokenReading, name: DraftName): DraftName {
  const evidence = { kind: 'form' as const, span: reading.span(name.end - 1, name.end) };
  return { ...name, type: 'event', evidence: [...name.evidence, evidence] };
}

/** Whether a year that no figure follows stands right behind what comes again. */
function isDated(
  reading: TokenReading,
  { first, end, type }: DraftName,
  next: DraftName | undefined,
): boolean {
  return (
    (type === 'misc' || type === 'event') &&
    end - first > 1 &&
    RECURRING.has(reading.lower(end - 1)) &&
    YEAR.test(reading.text(end)) &&
    reading.form(end + 1)?.casing !== Casing.Number &&
    !reading.isHyphen(end + 1) &&
    (next?.first ?? Infinity) > end
  );
}
