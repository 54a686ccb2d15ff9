import type { DraftName, Reading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** What one has of a company, and who works for one, before the small word that leads to its name. */
const SHARES: ReadonlySet<string> = new Set(['shares', 'stock', 'stake', 'stakes', 'shareholders', 'bonds']);
const SHARES_LINKS: ReadonlySet<string> = new Set(['of', 'in']);
const STAFF: ReadonlySet<string> = new Set(
  'analyst analysts economist economists strategist strategists trader traders brokers dealers'.split(' '),
);
/** A name this sure, in log odds, keeps its type. */
const SURE = 1.8;
const KNOWN_PLACE = Listed.Country | Listed.Region | Listed.City;

/** "Shares in Orvane and Tolmet", "analysts at Orvane": companies, unless they are places that everybody knows. */
export const finance: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  let owner = -1;
  for (const name of names) {
    const inList = owner >= 0 && name.first === owner + 1 && goesOn(reading, owner, name.end);
    const led = isLed(reading, name.first) || inList;
    owner = led ? name.end : -1;
    if (isCrude(reading, name)) result.push({ ...name, type: 'misc' });
    else result.push(led && isOpen(reading, name) ? asCompany(reading, name) : name);
  }
  return result;
};

/** Words of reports on oil; what behind "Brent" tells that it is oil. */
const OIL: ReadonlySet<string> = new Set(
  'crude oil futures prices was rose fell gained lost settled slipped climbed traded'.split(' '),
);

/** "Brent crude", "West Texas Intermediate": kinds of oil. */
function isCrude(reading: Reading, { first, end }: DraftName): boolean {
  if (end - first === 3) return reading.lowerWords(first, end).join(' ') === 'west texas intermediate';
  return end - first === 1 && reading.text(first) === 'Brent' && OIL.has(reading.text(end));
}

/** Whether a list goes on from the sign at `link` to the name that ends at `end`: "and", or a comma with more behind the name. */
function goesOn(reading: Reading, link: number, end: number): boolean {
  return (
    reading.text(link) === 'and' || (reading.text(link) === ',' && /^(?:and|,)$/u.test(reading.text(end)))
  );
}

function isLed(reading: Reading, first: number): boolean {
  const link = reading.text(first - 1);
  const before = reading.lower(first - 2);
  return (
    (SHARES_LINKS.has(link) && SHARES.has(before)) ||
    (link === 'at' && STAFF.has(before)) ||
    isHeldPart(reading, first - 1)
  );
}

/** "Owns 23 percent of": whether the link at token `i` is behind a part of a company that somebody has or buys. */
function isHeldPart(reading: Reading, i: number): boolean {
  if (reading.text(i) !== 'of' || !/^(?:percent|%)$/u.test(reading.text(i - 1))) return false;
  for (let k = i - 3; k > i - 7; k--) if (HOLDING.has(reading.text(k))) return true;
  return false;
}

const HOLDING: ReadonlySet<string> = new Set(
  'own owns owned owning hold holds held holding control controls controlled buy buys bought buying acquire acquires acquired sold sell'.split(
    ' ',
  ),
);

function isOpen(reading: Reading, { first, type, margin }: DraftName): boolean {
  const listed = (reading.form(first)?.listed ?? 0) & KNOWN_PLACE;
  const open = type === 'place' || type === 'misc' || type === 'person';
  return open && listed === 0 && margin < SURE;
}

function asCompany(reading: Reading, name: DraftName): DraftName {
  const span = reading.span(name.first - 2, name.first);
  return { ...name, type: 'organization', evidence: [...name.evidence, { kind: 'form', span }] };
}
