import {
  isListedCountry,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import {
  BEHIND_BOARDED,
  BOARDING,
  FLEETS,
  HOLDING,
  KINDS,
  KINDS_OF,
  OF_SOMETHING,
  PREFIXES,
  PREFIXES_AT_SEA,
  RANKS,
  SEA,
  SINKING,
  SINKING_OF,
} from '../../data/ships.data';
import { HONORIFICS, ROLES } from '../../data/titles.data';

/** The longest name of a ship without its prefix, in tokens. */
const LONGEST = 4;

/** "MV Baraka", "USS Cole", "the tanker Baraka": a ship, whatever its own name is taken for. */
export const ships: Refiner = (reading, names) =>
  again(reading, prefixed(reading, bySinking(reading, byKinds(reading, names))));

/** "The MV Baraka 7 … the Baraka": a ship, without its prefix and number, too. */
function again(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const known = new Map<string, DraftName>();
  const lastWords = new Set<string>();
  for (const name of names) {
    const first = PREFIXES.has(reading.text(name.first)) ? name.first + 1 : name.first;
    const end = /^\d{1,2}$/u.test(reading.text(name.end - 1)) ? name.end - 1 : name.end;
    const isOwn = name.type === 'product' && name.margin === 0 && name.evidence[0]?.kind === 'form';
    if (!isOwn || first >= end) continue;
    known.set(reading.lowerText(first, end), name);
    // "USS Ada B. Moreno … the Moreno"
    if (first > name.first && end - first > 1 && !OF_SOMETHING.has(reading.text(first))) {
      known.set(reading.lower(end - 1), name);
      lastWords.add(reading.lower(end - 1));
    }
  }
  if (known.size === 0) return names;
  return names.map((name) => {
    const words = reading.lowerText(name.first, name.end);
    const ship = known.get(words);
    if (!ship || name.type === 'product' || !isShipAgain(reading, name, lastWords.has(words))) return name;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(ship.first, ship.end) }];
    return { ...name, end: behindNumber(reading, name.end), type: 'product', evidence };
  });
}

/**
 * "The Baraka turned", but not "the Norvale base", from where a ship of that name is; without "the" only a word that no list knows,
 * and not the last one of the name of whom a ship is called after.
 */
function isShipAgain(reading: TokenReading, { first, end }: DraftName, isLastWord: boolean): boolean {
  const single = end - first === 1;
  if (reading.lower(first - 1) !== 'the') return single && !isLastWord && !reading.isListed(first, KNOWN);
  return !single || BEHIND_BOARDED.has(reading.text(end)) || isDoing(reading, end);
}

const KNOWN =
  Listed.Country | Listed.Region | Listed.City | Listed.PersonName | Listed.Demonym | Listed.Organization;

/** Whether a verb in the past or a possessive ending stands behind a name: "the Baraka |shot| down", "the Baraka|'s| crew". */
function isDoing(reading: TokenReading, i: number): boolean {
  return (
    HOLDING.has(reading.text(i)) ||
    /^['’]s$|^\p{Ll}+ed$|^(?:shot|left|sank|ran|can|could|will|would|has|had)$/u.test(reading.text(i))
  );
}

/** "The Baraka capsized", "the sinking of the Baraka 7", "boarded the Baraka", where the story is of the sea. */
function bySinking(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  let isOfSea: boolean | undefined;
  return names.map((name) => {
    const { first, type } = name;
    if (type === 'group' || type === 'product' || reading.lower(first - 1) !== 'the') return name;
    const end = behindNumber(reading, name.end);
    const isSinking = sinks(reading, first, end);
    if (!(isSinking || carries(reading, first, end)) || isListedCountry(reading, first)) return name;
    const isSure = isSinking && !/^(?:sinks?|sank)$/u.test(reading.text(end));
    isOfSea ??= tellsOfSea(reading);
    if (!isSure && !isOfSea) return name;
    const evidence = [{ kind: 'form' as const, span: reading.span(first - 1, end) }];
    return { ...name, end, type: 'product', margin: 0, evidence };
  });
}

function tellsOfSea(reading: TokenReading): boolean {
  return reading.sentences.some(({ firstToken, endToken }) =>
    reading.lowerWords(firstToken, endToken).some((word) => SEA.has(word)),
  );
}

function sinks(reading: TokenReading, first: number, end: number): boolean {
  if (reading.text(first - 2) === 'of' && SINKING_OF.has(reading.lower(first - 3))) return true;
  return (
    SINKING.has(reading.text(end)) || (reading.text(end) === 'ran' && reading.text(end + 1) === 'aground')
  );
}

/** "boarded |the Baraka|", "aboard |the Baraka|", "|the Baraka| went down". */
function carries(reading: TokenReading, first: number, end: number): boolean {
  if (BOARDING.has(reading.lower(first - 2))) return true;
  return /^(?:goes|went|going)$/u.test(reading.text(end)) && reading.text(end + 1) === 'down';
}

/** Behind the number of a ship of several: "Baraka |7|". */
function behindNumber(reading: TokenReading, end: number): number {
  const isNumber = /^(?:\d{1,2}|I{1,3}|IV|V)$/u.test(reading.text(end)) && !reading.startsLine(end);
  return isNumber &&
    !/^(?:%|percent|people|passengers|miles|nautical|km|kilometers|kilometres|times|hours|days|-)$/u.test(
      reading.text(end + 1),
    )
    ? end + 1
    : end;
}

/** "The tankers Baraka and Vale": what is listed behind such a ship is one, too. */
function byKinds(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    const told = byKind(reading, name);
    const before = result.at(-1);
    const listed =
      told === name &&
      before?.type === 'product' &&
      before.end === name.first - 1 &&
      /^(?:and|,)$/u.test(reading.text(before.end)) &&
      FLEETS.has(reading.text(before.first - 1)) &&
      !isParty(reading, name);
    result.push(
      listed && !goesOn(reading, name) ? { ...name, type: 'product', evidence: before.evidence } : told,
    );
  }
  return result;
}

function byKind(reading: TokenReading, name: DraftName): DraftName {
  if (name.type === 'group' || name.type === 'product') return name;
  const first = RANKS.has(reading.text(name.first - 1)) ? name.first - 1 : name.first;
  const told = explained(reading, first, name.end) ?? boarded(reading, first, name.end);
  if (told)
    return { ...name, first, type: 'product', evidence: [{ kind: 'form', span: reading.span(...told) }] };
  const kind = reading.lower(first - 1);
  const before = KINDS_OF.get(kind);
  const isFlagged = kind === 'flagged' && reading.text(first - 2) === '-';
  const isKind = before ? before.has(reading.lower(first - 2)) : KINDS.has(kind) || FLEETS.has(kind);
  if (!isKind && !isFlagged) return name;
  const led = reading.context.first[first - 1] === 1 || /^[\p{L}-]+$/u.test(reading.text(first - 2));
  if (!led || goesOn(reading, name) || (FLEETS.has(kind) && isParty(reading, name))) return name;
  const evidence = [{ kind: 'form' as const, span: reading.span(first - 1, first) }];
  return { ...name, first, end: behindNumber(reading, name.end), type: 'product', margin: 0, evidence };
}

/** "The couple's yacht, the Lady Vale, was", "Lady Vale, the yacht, was": where the kind of ship stands that a name explains or that explains it. */
function explained(
  reading: TokenReading,
  first: number,
  end: number,
): readonly [first: number, end: number] | undefined {
  const isClosed = (i: number): boolean => /^[,.;:)]$/u.test(reading.text(i));
  const before = first - 3;
  const isBefore = reading.text(first - 1) === 'the' && reading.text(first - 2) === ',' && isClosed(end);
  if (isBefore && (KINDS.has(reading.lower(before)) || KINDS_OF.has(reading.lower(before))))
    return [before, first];
  const isBehind = reading.text(end) === ',' && /^(?:the|an?)$/u.test(reading.text(end + 1));
  return isBehind && KINDS.has(reading.lower(end + 2)) && isClosed(end + 3) ? [end, end + 3] : undefined;
}

/** "Boarded the Baraka in Norvale": where it is told of a name that one goes on board. */
function boarded(
  reading: TokenReading,
  first: number,
  end: number,
): readonly [first: number, end: number] | undefined {
  const isOn = reading.text(first - 1) === 'the' && BOARDING.has(reading.lower(first - 2));
  return isOn && isWord(reading, first) && BEHIND_BOARDED.has(reading.text(end))
    ? [first - 2, first]
    : undefined;
}

/** Whether a name behind several ships is of who has them: "the frigates Norvale promised", "the yachts Ada Moreno has". */
function isParty(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type === 'person') return end - first > 1;
  return type === 'place' && isListedCountry(reading, first);
}

/** Whether what stands behind a name says that it is the owner's or the maker's: "the tanker Norvale's firm has sold". */
function goesOn(reading: TokenReading, { end }: DraftName): boolean {
  if (reading.text(end) === 'ran' && /^(?:aground|into|onto)$/u.test(reading.text(end + 1))) return false;
  return /^['’]s?$/u.test(reading.text(end)) || HOLDING.has(reading.text(end));
}

function prefixed(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  let isOfSea: boolean | undefined;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (!isWord(reading, i + 1)) continue;
    const isAtSea = mayBeAtSea(reading, i) && (isOfSea ??= tellsOfSea(reading));
    if (!isAtSea && !PREFIXES.has(reading.text(i))) continue;
    // "INS Commissioner Ada Moss" is an agency and its head.
    if (reading.text(i) === 'INS' && ROLES.has(reading.lower(i + 1))) continue;
    owners ??= ownersOf(reading, names);
    found.push({
      first: i,
      end: endOf(reading, names[owners[i + 1]], i),
      type: 'product',
      margin: 0,
      evidence: [{ kind: 'form', span: reading.span(i, i + 1) }],
    });
  }
  return withNames(withoutOverlaps(names, found), found);
}

/** "the MS Baraka", "MT Baraka", but not "MS Moreno" on a ferry, "the SS Commander Moreno" or "Oru, MT Police". */
function mayBeAtSea(reading: TokenReading, i: number): boolean {
  const before = reading.lower(i - 1);
  return (
    PREFIXES_AT_SEA.has(reading.text(i)) &&
    before !== ',' &&
    (reading.text(i) !== 'MS' || before === 'the' || KINDS.has(before)) &&
    !(reading.text(i) === 'SS' && isTitle(reading.lower(i + 1)))
  );
}

function isTitle(word: string): boolean {
  return ROLES.has(word) || HONORIFICS.has(word);
}

function isWord(reading: TokenReading, i: number): boolean {
  return reading.form(i)?.casing === Casing.Capitalized;
}

/** Where the ship's name behind `prefix` ends: where the tagger's own name there ends, or with the capitals. */
function endOf(reading: TokenReading, own: DraftName | undefined, prefix: number): number {
  if (own && own.end - prefix <= LONGEST + 1 && own.end > prefix + 2) return behindNumber(reading, own.end);
  let end = prefix + 2;
  if (own?.end !== prefix + 2) while (end - prefix <= LONGEST && isWord(reading, end)) end++;
  const goesOn =
    OF_SOMETHING.has(reading.text(end - 1)) && reading.text(end) === 'of' && isWord(reading, end + 1);
  return behindNumber(reading, goesOn ? end + 2 : end);
}
