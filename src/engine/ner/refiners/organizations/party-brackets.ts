import { wordSet } from '../../../collections';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** Parties of which several of one name are told apart by a bracket, with a space before it or none. */
const SPLIT = wordSet('CPI JD NCP PML MQM RPI MDC RJD BNP LJP');
const WINGS = wordSet(
  'marxist maoist marxist-leninist secular united liberation socialist unified quaid nawaz',
);

/** Last words of parties that are told apart by a leader's name, or by a word: "Oru Party (Ada Moss)", "Oru Morcha (Secular)". */
const PARTY = wordSet('party morcha dal sena league congress front janata samiti');
/** So many words such a bracket has at most. */
const LONGEST = 3;

/** "CPI(M)", "Communist Party of Norvale (Marxist)": the bracket that tells which party of the name belongs to it. */
export const partyBrackets: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 1; i + 2 < reading.count; i++)
    if (reading.text(i) === '(' && isLettered(reading, i)) {
      const evidence = [{ kind: 'form' as const, span: reading.span(i - 1, i + 3) }];
      found.push({ first: i - 1, end: i + 3, type: 'organization', margin: 0, evidence });
    }
  const winged = names.map((name) => withWing(reading, name)).filter((name, k) => name !== names[k]);
  const parties = [...found, ...winged];
  return parties.length ? withNames(withoutOverlaps(names, parties), parties) : names;
};

/** Whether letters in a bracket stand right behind a party's: "CPI(M)"; a name that goes on is left alone. */
function isLettered(reading: TokenReading, open: number): boolean {
  const letters = reading.text(open + 1);
  return (
    reading.form(open - 1)?.casing === Casing.Upper &&
    /^\p{Lu}{1,3}$/u.test(letters) &&
    reading.text(open + 2) === ')' &&
    reading.glued(open + 1) &&
    reading.glued(open + 2) &&
    (reading.glued(open) || SPLIT.has(reading.text(open - 1)))
  );
}

function withWing(reading: TokenReading, name: DraftName): DraftName {
  const { end } = name;
  const called = calledAfter(reading, name);
  if (called) return { ...name, type: 'organization', end: called };
  const wing =
    name.type === 'organization' &&
    reading.text(end) === '(' &&
    reading.text(end + 2) === ')' &&
    WINGS.has(reading.lower(end + 1)) &&
    reading.form(end + 1)?.casing !== Casing.Lower;
  return wing ? { ...name, end: end + 3 } : name;
}

/** The token behind a bracket of capitalised words that belongs to a party's name, and is no short form of it; 0 where there is none. */
function calledAfter(reading: TokenReading, { first, end, type }: DraftName): number {
  if (type === 'person' || type === 'place' || end - first < 2) return 0;
  if (!PARTY.has(reading.lower(end - 1)) || reading.text(end) !== '(') return 0;
  for (let i = end + 1; i <= end + 1 + LONGEST; i++) {
    if (reading.text(i) === ')') return i > end + 1 && !isShortForm(reading, end + 1, i) ? i + 1 : 0;
    if (reading.form(i)?.casing !== Casing.Capitalized) return 0;
  }
  return 0;
}

/** "Oru Reform Party (Uforma) … Uforma said": whether the article calls the party by what stands in the bracket alone. */
function isShortForm(reading: TokenReading, first: number, end: number): boolean {
  // "Labour Party (Norway)" is of the country of which the article tells.
  if (reading.isListed(end - 1, Listed.Country)) return false;
  const words = reading.lowerText(first, end);
  const size = end - first;
  for (let i = 0; i + size <= reading.count; i++)
    if (i !== first && reading.text(i) === reading.text(first) && reading.text(i - 1) !== '(')
      if (reading.lowerText(i, i + size) === words) return true;
  return false;
}
