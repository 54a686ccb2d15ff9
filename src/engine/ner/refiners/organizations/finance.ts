import {
  BEHIND_BRENT,
  HOLDING_OF_SHARES,
  MARKETS,
  MOVING_OF_SHARES,
  SHARES,
  STAFF_OF_FIRM,
} from '../../data/finance.data';
import { wordSet } from '../../../collections';
import { isTitled, familiesOf, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { firmWords, mayBeFirm } from './earnings';
import { Listed } from '../../lexicon';

const SHARES_LINKS: ReadonlySet<string> = new Set(['of', 'in']);
/** What one firm does to another, before the small word that leads to its name. */
const DEALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordSet('takeover acquisition buyout')],
  ['for', wordSet('bid bids')],
  ['with', wordSet('merger merge merged')],
]);
/** The head of a firm, before "of" and its name. */
const HEADS = wordSet('ceo cfo');
/** A name this sure, in log odds, keeps its type. */
const SURE = 1.8;
const KNOWN_PLACE = Listed.Country | Listed.Region | Listed.City;

/**
 * "Shares in Orvane and Tolmet", "analysts at Orvane", "Orvane gained 5%": companies, unless they are places that everybody
 * knows or, where shares are not spoken of, somebody's surname.
 */
export const finance: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  let families: ReadonlySet<string> | undefined;
  const isNobody = ({ first }: DraftName): boolean =>
    !(families ??= familiesOf(reading, names)).has(reading.text(first));
  let shares: boolean | undefined;
  const isShare = (name: DraftName): boolean =>
    name.type !== 'person' || (!isKnownPerson(reading, name) && (shares ??= speaksOfShares(reading)));
  let owner = -1;
  for (const name of names) {
    const inList =
      owner >= 0 &&
      name.first === owner + 1 &&
      goesOn(reading, owner, name.end) &&
      !isHead(reading, name, owner);
    const led = isLed(reading, name) || inList;
    owner = led ? name.end : -1;
    const words = led ? undefined : firmWords(reading, name);
    if (isCrude(reading, name)) result.push({ ...name, type: 'misc' });
    else if (led && isOpen(reading, name)) result.push(asCompany(reading, name, name.first - 2, name.first));
    else if (isMoving(reading, name) && isOpen(reading, name) && isShare(name) && isNobody(name))
      result.push(asCompany(reading, name, name.end, name.end + 2));
    else if (words && isOpen(reading, name) && isNobody(name))
      result.push(asCompany(reading, name, words.first, words.end));
    else result.push(name);
  }
  return result;
};

/** "Brent crude", "West Texas Intermediate": kinds of oil. */
function isCrude(reading: TokenReading, { first, end }: DraftName): boolean {
  if (end - first === 3) return reading.lowerText(first, end) === 'west texas intermediate';
  return end - first === 1 && reading.text(first) === 'Brent' && BEHIND_BRENT.has(reading.text(end));
}

/** "The chief executive of Orvane, |Ada Moreno|, left": who heads the firm before the comma, not another firm. */
function isHead(reading: TokenReading, { type, first, end }: DraftName, comma: number): boolean {
  if (type !== 'person' || end - first < 2 || reading.text(comma) !== ',') return false;
  for (let i = comma - 1; i > comma - LONGEST_FIRM; i--)
    if (reading.text(i) === 'of')
      return reading.lower(i - 1) === 'executive' || HEADS.has(reading.lower(i - 1));
  return false;
}

/** Tokens of a firm's name and the "of" before it at most. */
const LONGEST_FIRM = 6;

/** Whether a list goes on from the sign at `link` to the name that ends at `end`: "and", or a comma with more behind the name. */
function goesOn(reading: TokenReading, link: number, end: number): boolean {
  return (
    reading.text(link) === 'and' || (reading.text(link) === ',' && /^(?:and|,)$/u.test(reading.text(end)))
  );
}

/** "Orvane gained 5%": a single word, as parties and candidates gain, too. */
function isMoving(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    end - first === 1 &&
    MOVING_OF_SHARES.has(reading.text(end)) &&
    !isTitled(reading, first) &&
    [end + 1, end + 2].some(
      (i) => /^[\d.,]+$/u.test(reading.text(i)) && /^(?:%|percent|per|pc)$/u.test(reading.text(i + 1)),
    )
  );
}

/** Whether a word is of people's names and no firm's. */
function isKnownPerson(reading: TokenReading, { first }: DraftName): boolean {
  const listed = reading.form(first)?.listed ?? 0;
  return (listed & Listed.PersonName) !== 0 && !(listed & Listed.Organization);
}

function speaksOfShares(reading: TokenReading): boolean {
  for (let i = 0; i < reading.count; i++) if (MARKETS.has(reading.lower(i))) return true;
  return false;
}

/** A place, or an exchange, where shares are listed; a register lists other things. */
function isExchange(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, KNOWN_PLACE) || /^(?:nasdaq|nyse|euronext|aim|stock)$/u.test(reading.lower(i));
}

function isLed(reading: TokenReading, name: DraftName): boolean {
  const { first } = name;
  const link = reading.text(first - 1);
  const before = reading.lower(first - 2);
  return (
    // "Oslo-listed Orvane"
    (link === 'listed' && reading.isHyphen(first - 2) && isExchange(reading, first - 3)) ||
    (link === 'of' &&
      (HEADS.has(before) || (before === 'executive' && reading.lower(first - 3) === 'chief'))) ||
    (SHARES_LINKS.has(link) && SHARES.has(before)) ||
    (link === 'at' && STAFF_OF_FIRM.has(before)) ||
    ((DEALS.get(link)?.has(before) ?? false) && mayBeFirm(reading, name)) ||
    isHeldPart(reading, first - 1)
  );
}

/** How far before "of" the verb stands, in tokens. */
const HOLDING_REACH = 6;

/** "Owns 23 percent of": whether the link at token `i` is behind a part of a company that somebody has or buys. */
function isHeldPart(reading: TokenReading, i: number): boolean {
  if (reading.text(i) !== 'of' || !/^(?:percent|%)$/u.test(reading.text(i - 1))) return false;
  for (let k = i - 3; k >= i - HOLDING_REACH; k--) if (HOLDING_OF_SHARES.has(reading.text(k))) return true;
  return false;
}

function isOpen(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  // What is a company anyhow is told for its other places.
  const open = type === 'place' || type === 'misc' || type === 'person' || type === 'organization';
  const place = reading.isListed(first, KNOWN_PLACE) && !(type === 'person' && end - first > 1);
  return open && !place && margin < SURE;
}

/** `name` as a company, because of the words `[from, to)`. */
function asCompany(reading: TokenReading, name: DraftName, from: number, to: number): DraftName {
  const span = reading.span(from, to);
  return { ...name, type: 'organization', evidence: [...name.evidence, { kind: 'form', span }] };
}
