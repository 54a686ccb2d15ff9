import { wordSet } from '../../../collections';
import { PORTFOLIOS } from '../../data/titles.data';
import { type DraftName, type TokenReading } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** "The Interior Cabinet Secretary", "National Security Adviser": an office whose last word stands behind what is taken for a body. */
export function isOffice(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'organization') return false;
  if (/^Advis[eo]rs?$/u.test(reading.text(end)))
    return reading.text(first) === 'National' && reading.text(end - 1) === 'Security' && end - first === 2;
  if (isNationalOffice(reading, first, end) || isPortfolio(reading, first, end)) return true;
  return (
    /^(?:Cabinet|Permanent|Principal)$/u.test(reading.text(end - 1)) &&
    /^Secretar(?:y|ies)$/u.test(reading.text(end))
  );
}

/** "then |External Affairs| Minister", "the |Union| Home Minister", "the two |Foreign Ministers|": of what somebody is minister, and ministers. */
function isPortfolio(reading: TokenReading, first: number, end: number): boolean {
  if (reading.lower(first) === 'union') return end - first === 1 && OF_UNIONS.has(reading.lower(end));
  const isPlural = end - first > 1 && reading.text(end - 1) === 'Ministers';
  if (!isPlural && !/^Ministers?$/u.test(reading.text(end))) return false;
  const last = isPlural ? end - 1 : end;
  for (let i = first; i < last; i++) if (!PORTFOLIOS.has(reading.lower(i))) return false;
  return true;
}

/** What a federation has that is called a union. */
const OF_UNIONS = wordSet(
  'minister ministers ministry cabinet budget government territory home finance health secretary',
);

/** "Secretary (|Visa|, Passport and |Overseas Affairs|) Ada Moss": what an office is for, in brackets of words with capitals behind it. */
export function isFieldOfOffice(reading: TokenReading, { first, type }: DraftName): boolean {
  if (type === 'person') return false;
  const isInside = (i: number): boolean =>
    /^[,&/]$|^and$/u.test(reading.text(i)) || reading.form(i)?.casing === Casing.Capitalized;
  let open = first - 1;
  while (first - open < LONGEST_FIELD && isInside(open)) open--;
  if (reading.text(open) !== '(' || !OFFICES.has(reading.text(open - 1))) return false;
  let close = first;
  while (close - open < LONGEST_FIELD && isInside(close)) close++;
  return reading.text(close) === ')';
}

/** So many tokens the bracket behind an office has at most. */
const LONGEST_FIELD = 14;
/** Offices of which a service has several, told apart by brackets. */
const OFFICES = wordSet(
  'Secretary Commissioner Director General Inspector Superintendent Magistrate Minister Registrar State',
);

/** "National Publicity Secretary", "National Medical Director": of a party's or a service's officers. */
function isNationalOffice(reading: TokenReading, first: number, end: number): boolean {
  return (
    end - first === 2 &&
    reading.text(first) === 'National' &&
    !reading.isListed(end - 1, Listed.OrganizationWord) &&
    /^(?:Secretary|Director|Coordinator|Organi[sz]er|Treasurer|Chairman|Chairperson|Commander)$/u.test(
      reading.text(end),
    )
  );
}
