import { wordSet } from '../../../collections';
import { isCapital } from '../../document-context';
import {
  withoutOverlaps,
  withNames,
  type DraftName,
  type TokenReading,
  type Refiner,
  isTitled,
} from '../../draft';
import { Casing } from '../../forms';
import {
  BODIES_BEFORE,
  BODIES_BEHIND,
  BREAKS,
  CLOSINGS,
  DOINGS,
  KIN,
  MADE,
  MEDIA_BEHIND,
  MEDIA_CLOSINGS,
  MOVES,
  PAIRS_BEFORE,
  PERIODICALS,
  PLACES_BEHIND,
  PLACES_OF,
  SEVERAL_BEFORE,
} from '../../data/introductions.data';
import { SHARES } from '../../data/finance.data';
import { Listed } from '../../lexicon';
import { LOCATIVES } from '../../data/locatives.data';

type Kind = 'place' | 'organization' | 'person';

/** What a name is by the words around it, and where they stand. */
interface Introduction {
  readonly type: Kind;
  readonly first: number;
  readonly end: number;
}

/** The longest apposition up to its noun, in tokens. */
const LONGEST = 8;
/** What one does to a body, before "by" and the person who does it, so many tokens on at most. */
const LEADING: ReadonlySet<string> = new Set(['led', 'headed', 'chaired', 'founded', 'co-founded']);
const REACH = 5;
/** By whom people are led, too: "Moreno, led by officer Ada Vale in handcuffs". */
const GUIDES = wordSet(
  'officer officers detective detectives guard guards coach coaches trainer instructor guide',
);
/** A name of one word this sure, in log odds, keeps its type where nothing is said of it. */
const SURE = 1.8;
const KNOWN_PLACE = Listed.Country | Listed.Region | Listed.City;
/** Small words that hold a party's name together: "Together for Norvale". */
const LINKS: ReadonlySet<string> = new Set(['for', 'por', 'pour', 'für']);
/** Officers of a party; the place before them is where they serve. */
const OFFICERS = wordSet('chief chiefs boss bosses secretary congress school');

/**
 * "The town of Ada Moreno", "Norvale, a newspaper", "rebel group Abu Harwick": what a text says that a name is, here and at all
 * other places of that name.
 */
export const introductions: Refiner = (reading, found) => {
  const names = wholeParties(reading, found);
  const said = new Map<string, Introduction>();
  const own = names.map((name, k) => introductionOf(reading, name, names[k + 1]));
  listBodies(reading, names, own);
  own.forEach((introduction, k) => {
    const name = names[k];
    if (introduction) said.set(reading.lowerText(name.first, name.end), introduction);
  });
  if (said.size === 0) return names;
  return names.map((name, k) => {
    const introduction =
      own[k] ?? (isOpen(reading, name) ? said.get(reading.lowerText(name.first, name.end)) : undefined);
    if (!introduction || introduction.type === name.type || name.type === 'group') return name;
    const { type, first, end } = introduction;
    const kind = own[k] ? ('form' as const) : ('elsewhere' as const);
    return { ...name, type, evidence: [...name.evidence, { kind, span: reading.span(first, end) }] };
  });
};

/** Whether a name about which nothing is said may follow what is said elsewhere: no titled one, and none that the tagger is sure of. */
function isOpen(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if (type !== 'person' && type !== 'misc') return false;
  return !isTitled(reading, first) && (end - first > 1 || margin < SURE);
}

function introductionOf(
  reading: TokenReading,
  name: DraftName,
  next: DraftName | undefined,
): Introduction | undefined {
  const { type } = name;
  const kin = type === 'group' ? undefined : kinOf(reading, name);
  if (kin) return kin;
  // What is a body anyhow is told for its other places.
  if (type === 'organization') {
    const told = bodyBefore(reading, name) ?? apposition(reading, name);
    return told?.type === 'organization' ? told : undefined;
  }
  if (type !== 'person' && type !== 'misc' && type !== 'place') return undefined;
  return (
    placeOf(reading, name, next) ??
    leaderOf(reading, name, next) ??
    apposition(reading, name) ??
    bodyBefore(reading, name) ??
    seatedBody(reading, name) ??
    partyOf(reading, name) ??
    mediumOf(reading, name)
  );
}

/** "the Indian groups Ada Harwick and Vale": names behind bodies in the plural are theirs, unless people run them. */
function listBodies(
  reading: TokenReading,
  names: readonly DraftName[],
  own: (Introduction | undefined)[],
): void {
  names.forEach(({ first }, k) => {
    if (!SEVERAL_BEFORE.has(reading.text(first - 1)) || !/^\p{L}/u.test(reading.text(first - 2))) return;
    let last = k;
    while (last + 1 < names.length && isListedNext(reading, names[last], names[last + 1])) last++;
    if (last === k || DOINGS.has(reading.text(names[last].end))) return;
    for (let j = k; j <= last; j++)
      if (names[j].type !== 'group') own[j] ??= { type: 'organization', first: first - 1, end: first };
  });
}

function isListedNext(reading: TokenReading, { end }: DraftName, { first }: DraftName): boolean {
  return /^(?:,|and|, and|&)$/u.test(reading.lowerText(end, first));
}

/** "The town of Norvale", but not "the port of Moreno's fleet"; "in Ada Moreno, India". */
function placeOf(
  reading: TokenReading,
  { first, end, type }: DraftName,
  next: DraftName | undefined,
): Introduction | undefined {
  if (type === 'place' || /^['’]s?$/u.test(reading.text(end))) return undefined;
  const told = reading.text(first - 1) === 'of' && PLACES_OF.has(reading.text(first - 2));
  if (told) return { type: 'place', first: first - 2, end: first };
  const link = reading.text(first - 1);
  if (type === 'person' && MOVES.get(link)?.has(reading.text(first - 2)))
    return { type: 'place', first: first - 2, end: first };
  const within =
    (link === 'in' || link === 'near') &&
    type === 'person' &&
    reading.text(end) === ',' &&
    next?.type === 'place' &&
    next.first === end + 1 &&
    reading.text(next.end) !== 'and';
  return within ? { type: 'place', first: first - 1, end: next.end } : undefined;
}

/** "Norvale, led by Ada Moreno": a body, unless it is surely somebody, or a place that everybody knows. */
function leaderOf(
  reading: TokenReading,
  name: DraftName,
  next: DraftName | undefined,
): Introduction | undefined {
  const { end, type } = name;
  const by = end + 2;
  if (reading.text(end) !== ',' || reading.text(by) !== 'by' || !LEADING.has(reading.text(end + 1)))
    return undefined;
  if (next?.type !== 'person' || next.first - by > REACH) return undefined;
  if (isKnownPlace(reading, name) || isTitled(reading, name.first)) return undefined;
  if (type === 'person' && isSomebody(reading, name, next, by)) return undefined;
  return { type: 'organization', first: end + 1, end: by + 1 };
}

/** Whether what seems a person is one: by its first name, by who leads it, among others of whom this is said, or surely. */
function isSomebody(reading: TokenReading, name: DraftName, leader: DraftName, by: number): boolean {
  if (name.margin >= SURE || reading.isListed(name.first, Listed.PersonName)) return true;
  for (let i = by + 1; i <= leader.first; i++) if (GUIDES.has(reading.lower(i))) return true;
  // "Two climbers, Ada Moreno and Lena Vale, led by …"
  return /^(?:and|,)$/u.test(reading.text(name.first - 1));
}

/** "His daughter, Norvale Harwick, has": whoever is somebody's kin is somebody. */
function kinOf(reading: TokenReading, { first, end }: DraftName): Introduction | undefined {
  const noun = first - 2;
  const inCommas = reading.text(first - 1) === ',' && /^[,.]$/u.test(reading.text(end));
  const isKin = inCommas && KIN.has(reading.text(noun)) && OWNED_BY.test(reading.lower(noun - 1));
  return isKin ? { type: 'person', first: noun, end: first } : undefined;
}

const OWNED_BY = /^(?:his|her|['’]s?)$/u;

/** ", a conservative newspaper," behind a name. */
function apposition(reading: TokenReading, name: DraftName): Introduction | undefined {
  const { end } = name;
  if (reading.text(end) !== ',' || !/^(?:an?|the)$/u.test(reading.text(end + 1))) return undefined;
  for (let i = end + 2; i < end + 2 + LONGEST; i++) {
    const word = reading.text(i);
    if (BREAKS.has(word)) return undefined;
    const isBody = BODIES_BEHIND.has(word) || (word === 'maker' && MADE.has(reading.text(i - 1)));
    const type = PLACES_BEHIND.has(word) ? 'place' : isBody ? 'organization' : undefined;
    if (!type) continue;
    if (!closes(reading, i + 1, word)) continue;
    const isPlace =
      isKnownPlace(reading, name) && (isListedPlace(reading, name) || !isReceiver(reading, name));
    return type === 'organization' && isPlace ? undefined : { type, first: end + 1, end: i + 1 };
  }
  return undefined;
}

/** Whether an apposition's noun ends before token `i`; "a group of farmers" is told of a place, too. */
function closes(reading: TokenReading, i: number, noun: string): boolean {
  if (CLOSINGS.has(reading.text(i))) return true;
  return (reading.text(i) === 'in' || reading.text(i) === 'of') && noun !== 'group';
}

/** "Sold chips |to| Norvale": to whom something goes. */
function isReceiver(reading: TokenReading, { first }: DraftName): boolean {
  return reading.lower(first - 1) === 'to' && !MOVES.get('to')?.has(reading.lower(first - 2));
}

function isListedPlace(reading: TokenReading, { first, end }: DraftName): boolean {
  return end - first === 1 && reading.isListed(first, KNOWN_PLACE);
}

/** A place whose name everybody knows, or one that somebody is in or from, and has no stake in. */
function isKnownPlace(reading: TokenReading, name: DraftName): boolean {
  if (name.type !== 'place') return false;
  const isStake = SHARES.has(reading.lower(name.first - 2));
  return isListedPlace(reading, name) || (LOCATIVES.has(reading.lower(name.first - 1)) && !isStake);
}

/** Whose a weekly meeting or show is. */
const OWNED = /^(?:his|her|its|their|our|my|['’]s?|)$/u;

/** Whether no list knows one of its words as one of people's names. */
function isOfStrangeWords(reading: TokenReading, { first, end }: DraftName): boolean {
  for (let i = first; i < end; i++) if (reading.isListed(i, Listed.PersonName)) return false;
  return true;
}

/** "Rebel group Abu Harwick", "the website Norvale", "the daily Yeni Vale", but neither "the company Moreno runs" nor "told the newspaper Moreno". */
function bodyBefore(reading: TokenReading, name: DraftName): Introduction | undefined {
  const { first, end, type } = name;
  const noun = reading.text(first - 1);
  const before = reading.lower(first - 2);
  const isPaper = PERIODICALS.has(noun) && !OWNED.test(before) && !DOINGS.has(reading.text(end));
  if (!isPaper && !BODIES_BEFORE.has(noun) && !PAIRS_BEFORE.get(noun)?.has(before)) return undefined;
  if (type === 'place' && isKnownPlace(reading, name)) return undefined;
  const described =
    /^[\p{Ll}\p{Lu}]/u.test(before) && !/^(?:the|an?|his|her|its|their|this|that|to)$/u.test(before);
  const isNobodys = end - first > 1 && isOfStrangeWords(reading, name);
  if (type === 'person' && (!(described || isNobodys) || DOINGS.has(reading.text(end)))) return undefined;
  return { type: 'organization', first: first - 1, end: first };
}

/** "Ohio-based Norvale Space": what seems a place or nothing has its seat somewhere else, and is no town that a list knows. */
function seatedBody(reading: TokenReading, name: DraftName): Introduction | undefined {
  const { first, type } = name;
  const isSeated = reading.text(first - 1) === 'based' && reading.isHyphen(first - 2);
  if (!isSeated || type === 'person' || isListedPlace(reading, name)) return undefined;
  return { type: 'organization', first: first - 1, end: first };
}

/** "The ruling Nur Norvale party", but neither "a White House party" nor "Norvale party chief". */
function partyOf(reading: TokenReading, name: DraftName): Introduction | undefined {
  const { first, end, type } = name;
  if (reading.text(end) !== 'party' || OFFICERS.has(reading.text(end + 1))) return undefined;
  if (/^an?$/iu.test(reading.text(first - 1)) || type === 'misc') return undefined;
  const single = end - first === 1;
  const known = type === 'place' ? KNOWN_PLACE : Listed.PersonName;
  if (single && reading.isListed(first, known)) return undefined;
  if (reading.lower(end - 1) === 'house') return undefined;
  return { type: 'organization', first: end, end: end + 1 };
}

/** "Ada Norvale television reported": a person's name is not followed so. */
function mediumOf(reading: TokenReading, { first, end, type }: DraftName): Introduction | undefined {
  const told =
    type === 'person' &&
    MEDIA_BEHIND.has(reading.text(end)) &&
    MEDIA_CLOSINGS.has(reading.text(end + 1)) &&
    !isTitled(reading, first);
  return told ? { type: 'organization', first: end, end: end + 1 } : undefined;
}

/** "The Together for [Norvale] party": a party's name from its first capital on. */
function wholeParties(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const wholes = names.flatMap((name, k): DraftName[] => {
    const { first, end, type } = name;
    const cut =
      type === 'place' &&
      reading.text(end) === 'party' &&
      LINKS.has(reading.text(first - 1)) &&
      isCapital(reading.form(first - 2)?.casing ?? Casing.Sign);
    const before = names[k - 1];
    if (!cut || !before || (before.end === first - 1 && before.type === 'person')) return [];
    const start = before.end === first - 1 ? before.first : first - 2;
    const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(end, end + 1) }];
    return [{ ...name, first: start, type: 'organization', evidence }];
  });
  return wholes.length ? withNames(withoutOverlaps(names, wholes), wholes) : names;
}
