import { isDash } from '../../../text/characters';
import {
  isListedCountry,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../../text/calendar.data';
import type { Sentence } from '../../../tokenize/tokens';

/** The longest name of a town in a dateline, in tokens. */
const LONGEST = 4;
/** A town's name as datelines write it: "McLEAN", "ST.". */
const CAPITALS = /^(?:Mc|Mac)?\p{Lu}+\.?$/u;

/**
 * "PORT LOUIS 2004-02-17", "AL-NORVALE, India -": the capitals that open a wire report, before its country or date, are a
 * place.
 */
export const datelines: Refiner = (reading, names) => {
  const countries = new Map<number, number>();
  for (const { type, first, end } of names)
    if (type === 'place' && endsLand(reading, end - 1)) countries.set(first, end);
  const places = [
    ...reading.sentences.flatMap((sentence) => datelineOf(reading, sentence, countries) ?? []),
    ...insideSentences(reading),
  ];
  const told = names.map((name) => (isBeforeDay(reading, name) ? asPlace(reading, name) : name));
  if (places.length === 0) return told;
  return withNames(withoutOverlaps(told, places), places);
};

/** "Oslo | Monday, 10 March", "NORVALE, Aug 11, 2025:": a known town, or a name in capitals, that opens a line before the day. */
function isBeforeDay(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type === 'place' || !reading.startsLine(first)) return false;
  const mark = reading.text(end);
  if (/^[|•·]$/u.test(mark))
    return (
      type === 'organization' &&
      end - first === 1 &&
      isDayAt(reading, end + 1) &&
      reading.isListed(first, Listed.City)
    );
  if (type === 'organization' && (end - first > 1 || reading.isListed(first, Listed.Organization)))
    return false;
  return (
    mark === ',' &&
    end - first <= LONGEST &&
    townEnd(reading, first, end) === end &&
    isDayOfMonth(reading, end + 1)
  );
}

/** Whether a day begins at token `i`: "Monday", "10 March". */
function isDayAt(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, Listed.Calendar) || isDayNumber(reading, i);
}

/** "Aug. 11", "11 August". */
function isDayOfMonth(reading: TokenReading, i: number): boolean {
  const [day, month] = isDayNumber(reading, i) ? [i, i + 1] : [i + 1, i];
  return isDayNumber(reading, day) && MONTH.test(reading.text(month));
}

const MONTH = new RegExp(`^(?:${MONTH_NAMES.join('|')}|(?:${SHORT_MONTH_NAMES.join('|')}|Sept)\\.?)$`, 'iu');

function isDayNumber(reading: TokenReading, i: number): boolean {
  return /^\d{1,2}$/u.test(reading.text(i));
}

function asPlace(reading: TokenReading, name: DraftName): DraftName {
  const span = reading.span(name.end, name.end + 2);
  return { ...name, type: 'place', evidence: [...name.evidence, { kind: 'form', span }] };
}

/** Whether a country or a state ends at token `i`: "Korea", "Va.". */
function endsLand(reading: TokenReading, i: number): boolean {
  const region = reading.isListed(i, Listed.Region);
  return region || isListedCountry(reading, i) || /\.$/u.test(reading.text(i));
}

/** @param countries where each country or state ends, by its first token */
function datelineOf(
  reading: TokenReading,
  { firstToken, endToken }: Sentence,
  countries: ReadonlyMap<number, number>,
): DraftName | undefined {
  const end = townEnd(reading, firstToken, endToken);
  let first = firstToken;
  while (first < end - 1 && isCredit(reading, first)) first++;
  if (first === end || end - first > LONGEST) return undefined;
  const country = reading.text(end) === ',' ? countries.get(end + 1) : undefined;
  const opens =
    country === undefined
      ? isDate(reading, end, endToken)
      : isDate(reading, country, endToken) || isOpenDash(reading, country) || isAgency(reading, country);
  if (!opens) return undefined;
  const evidence = [{ kind: 'form' as const, span: reading.span(end, country ?? endToken) }];
  return { first, end, type: 'place', margin: 0, evidence };
}

/** "EDT NORVALE (AP) - He won": where lines are lost, the capitals in front of an agency and a dash do not begin a sentence. */
function insideSentences(reading: TokenReading): DraftName[] {
  const found: DraftName[] = [];
  const { forms, count } = reading;
  for (let i = 1; i + 3 < count; i++) {
    const sign = forms.at(i);
    if (
      sign.casing !== Casing.Sign ||
      sign.text !== '(' ||
      !isAgency(reading, i) ||
      !isOpenDash(reading, i + 3)
    )
      continue;
    let first = i;
    while (i - first < LONGEST && opensFurther(reading, first)) first--;
    if (first === i || reading.context.first[first] === 1) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 3) }];
    found.push({ first, end: i, type: 'place', margin: 0, evidence });
  }
  return found;
}

/** Whether the word before token `first`, on the same line, may be one of the town's, too. */
function opensFurther(reading: TokenReading, first: number): boolean {
  return (
    first > 0 && !reading.startsLine(first) && isTownWord(reading, first - 1) && !isClock(reading, first - 1)
  );
}

/** "EDT", "PM": letters of a clock time before a town. */
function isClock(reading: TokenReading, i: number): boolean {
  return /^(?:[ECMP][DS]T|GMT|BST|UTC|IST|[AP]M)$/u.test(reading.text(i));
}

/** "AP VENICE, La. -", "ABOARD NORVALE": whose a picture above is, or where on the way one is. */
function isCredit(reading: TokenReading, i: number): boolean {
  return /^(?:AP|BP|AFP|UPI|EPA|DPA|ON|IN|NEAR|ABOARD|OFF)$|\d/u.test(reading.text(i));
}

/** Where the words in capitals from token `from` on end; a hyphen may hold two of them together. */
function townEnd(reading: TokenReading, from: number, to: number): number {
  let end = from;
  while (end < to && end - from <= LONGEST + 1 && isTownWord(reading, end))
    end += isHyphen(reading, end + 1) && isTownWord(reading, end + 2) ? 2 : 1;
  return end;
}

function isTownWord(reading: TokenReading, i: number): boolean {
  const casing = reading.form(i)?.casing;
  return (
    casing === Casing.Upper ||
    casing === Casing.Initial ||
    (casing === Casing.Mixed && CAPITALS.test(reading.text(i)))
  );
}

function isHyphen(reading: TokenReading, i: number): boolean {
  return isDash(reading.text(i).charCodeAt(0)) && reading.glued(i) && reading.glued(i + 1);
}

/** "(AP)": whether a bracket with an agency's letters or name stands at token `i`. */
function isAgency(reading: TokenReading, i: number): boolean {
  return (
    reading.text(i) === '(' && reading.text(i + 2) === ')' && reading.isListed(i + 1, Listed.Organization)
  );
}

/** Whether a dash between two spaces stands at token `i`, as before the first words of a report. */
function isOpenDash(reading: TokenReading, i: number): boolean {
  return isDash(reading.text(i).charCodeAt(0)) && !reading.glued(i) && !reading.glued(i + 1);
}

/** Whether nothing but a date in figures ("2004-02-17") stands from token `i` to the end. */
function isDate(reading: TokenReading, i: number, end: number): boolean {
  return (
    end - i === 5 &&
    /^\d{4}$/u.test(reading.text(i)) &&
    isDash(reading.text(i + 1).charCodeAt(0)) &&
    isDash(reading.text(i + 3).charCodeAt(0))
  );
}
