import { CALLED, SOUTH_ASIAN_HEADS, TITLED_OCCASIONS } from '../../data/south-asia.data';
import { withNames, withoutOverlaps, type DraftName, type Refiner, type TokenReading } from '../../draft';
import { isCapital } from '../../document-context';

/** The most words of a title in quotation marks. */
const LONGEST = 5;

/**
 * Names that a tagger takes for people's, being of words that it does not know: what a South Asian one is of is told by its last word
 * ("Oru Jodo Yatra", "Moss Sadan"), what goes by a title in quotation marks by the noun beside it ("an event called 'Hello Oru'").
 */
export const southAsianHeads: Refiner = (reading, names) => {
  const retyped = names.map((name) => withHead(reading, name));
  const titles: DraftName[] = [];
  for (let i = 0; i + 2 < reading.count; i++) {
    const end = isQuote(reading.text(i)) ? titleEnd(reading, i + 1) : 0;
    const type = end > 0 ? titleType(reading, i, end) : undefined;
    if (!type) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    titles.push({ first: i + 1, end, type, margin: 0, evidence });
    i = end;
  }
  return titles.length ? withNames(withoutOverlaps(retyped, titles), titles) : retyped;
};

function withHead(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type } = name;
  const told = SOUTH_ASIAN_HEADS.get(reading.lower(end - 1));
  // "Mr Sadan" and "P. Sadan" are people's.
  const whole = end - first > 1 || reading.lower(end - 1).length > LONGEST_FAMILY;
  if (!told || !whole || told === type || reading.text(first).endsWith('.')) return name;
  const evidence = { kind: 'form' as const, span: reading.span(end - 1, end) };
  return { ...name, type: told, evidence: [...name.evidence, evidence] };
}

/** A family name has no more letters than this: a longer word stands by itself ("Mahagathbandhan"). */
const LONGEST_FAMILY = 10;

function isQuote(sign: string): boolean {
  return /^["“‘']$/u.test(sign);
}

/** Where a title of a few words with capitals that begins at token `first` ends, before its closing mark; 0 where it is none. */
function titleEnd(reading: TokenReading, first: number): number {
  for (let i = first; i <= first + LONGEST && i < reading.count; i++) {
    if (/^["”’']$/u.test(reading.text(i))) return i - first > 1 ? i : 0;
    if (!isCapital(reading.form(i)?.casing ?? 0)) return 0;
  }
  return 0;
}

/** What the words in quotation marks name by their last one, or by what is said before or behind them. */
function titleType(reading: TokenReading, open: number, close: number): DraftName['type'] | undefined {
  const told = SOUTH_ASIAN_HEADS.get(reading.lower(close - 1));
  if (told) return told;
  const isCalled = CALLED.has(reading.text(open - 1)) && TITLED_OCCASIONS.has(reading.text(open - 2));
  return isCalled || TITLED_OCCASIONS.has(reading.text(close + 1)) ? 'event' : undefined;
}
