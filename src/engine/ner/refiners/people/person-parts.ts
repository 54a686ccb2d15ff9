import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

const OPENING = /^["“‘']$/u;
const CLOSING = /^["”’']$/u;
/** The longest nickname in quotation marks, in tokens. */
const LONGEST_NICKNAME = 4;

/** 'Halim "Sandy" Rao', "Jo-Anne Marsh": a nickname in quotation marks and a hyphen inside hold a person's name together. */
export const personParts: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  const doubles = doubleNames(reading, names);
  for (const [k, name] of names.entries()) {
    while (result.length > 1 && isNickname(reading, result.at(-2), result.at(-1), name)) result.pop();
    const before = result.at(-1);
    if (before && isBrokenAtQuote(reading, before, name))
      result[result.length - 1] = { ...name, first: before.first, type: 'person' };
    else if (
      before &&
      (isRest(reading, before, name) ||
        isDoubleFirst(reading, before, name) ||
        isCardinal(reading, before, name) ||
        isLinked(reading, before, name) ||
        isDouble(reading, before, name, doubles))
    )
      result[result.length - 1] = { ...name, first: before.first, type: 'person' };
    else
      result.push(
        withDoubledName(reading, withFamilyName(reading, asElided(reading, name), names[k + 1]), before),
      );
  }
  return result;
};

/** "Sold d'Alonso": a name with an elided particle is a person's where the tagger is not sure. */
function asElided(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type, margin } = name;
  const open = type === 'organization' || type === 'misc';
  if (!open || end - first > 1 || margin >= UNSURE || !/^[dD]['’]\p{Lu}\p{Ll}/u.test(reading.text(first)))
    return name;
  return { ...name, type: 'person' };
}

/** A name less sure than this, in log odds, may be another kind's by its form. */
const UNSURE = 0.6;

/** The family names of two words with a hyphen that stand behind given ones in the article: "Ada Moreno-Weber". */
function doubleNames(reading: TokenReading, names: readonly DraftName[]): ReadonlySet<string> {
  const doubles = new Set<string>();
  for (const { first, end, type } of names)
    if (type === 'person' && end - first > 3 && reading.isHyphen(end - 2))
      doubles.add(`${reading.lower(end - 3)}-${reading.lower(end - 1)}`);
  return doubles;
}

/** Whether two names are the halves of one that the article has in full. */
function isDouble(
  reading: TokenReading,
  before: DraftName,
  { first, end }: DraftName,
  doubles: ReadonlySet<string>,
): boolean {
  return (
    doubles.size > 0 &&
    first === before.end + 1 &&
    end - first === 1 &&
    before.end - before.first === 1 &&
    reading.isHyphen(before.end) &&
    doubles.has(`${reading.lower(before.first)}-${reading.lower(first)}`)
  );
}

const NO_FAMILY =
  Listed.CommonWord |
  Listed.Calendar |
  Listed.PlaceWord |
  Listed.OrganizationWord |
  Listed.Title |
  Listed.EventWord;

/** "Mayor Norvale Breed": a place between a title and a capitalised word that is in no name is a first name. */
function withFamilyName(reading: TokenReading, name: DraftName, next: DraftName | undefined): DraftName {
  const { first, end, type } = name;
  const family = reading.form(end);
  const open =
    type === 'place' &&
    end - first === 1 &&
    HEADS_OF_TOWNS.has(reading.text(first - 1)) &&
    family?.casing === Casing.Capitalized &&
    (family.listed & NO_FAMILY) === 0 &&
    reading.form(end + 1)?.casing !== Casing.Capitalized;
  if (!open || next?.first === end) return name;
  const evidence = [...name.evidence, { kind: 'title' as const, span: reading.span(first - 1, first) }];
  return { ...name, end: end + 1, type: 'person', evidence };
}

/** "Per-Olof Berg", where the first half is written like no ordinary word's beginning and stands inside its line. */
function isGiven(reading: TokenReading, start: number, { first, end }: DraftName): boolean {
  return (
    end - first === 2 &&
    reading.form(start)?.casing === Casing.Capitalized &&
    reading.context.first[start] === 0 &&
    !reading.startsLine(start) &&
    !/^(?:Anti|Ex|Pro|Post|Pre|Non|Co|Vice)$/u.test(reading.text(start)) &&
    /^\p{Lu}\p{Ll}{1,6}$/u.test(reading.text(start))
  );
}

/** "Yo-Yo Moreno", of which a tagger sees but "Yo Moreno". */
function withDoubledName(reading: TokenReading, name: DraftName, before: DraftName | undefined): DraftName {
  const start = name.first - 2;
  const doubled =
    name.type === 'person' &&
    start >= (before?.end ?? 0) &&
    reading.isHyphen(start + 1) &&
    (reading.text(start) === reading.text(name.first) || isGiven(reading, start, name));
  return doubled ? { ...name, first: start } : name;
}

/** Titles behind which a place is no part of the office. */
const HEADS_OF_TOWNS = wordSet('Mayor Gov. Sen. Rep. Mr. Ms. Mrs. Dr. Mr Ms Mrs Dr');

/**
 * Whether one of two parts of a person's name has one of a nickname's quotation marks inside: "Ada", "“Addy” Moreno", and
 * "Ada", "‘The Addy’ Moreno", whatever the part is taken for.
 */
function isBrokenAtQuote(reading: TokenReading, before: DraftName, after: DraftName): boolean {
  if (before.type !== 'person' && after.type !== 'person') return false;
  const hasArticle = /^(?:the|el|la|da)$/u.test(reading.lower(before.end + 1));
  if (after.first !== before.end + 1 && !(hasArticle && after.first === before.end + 2)) return false;
  const between = reading.text(before.end);
  if (OPENING.test(between) && !reading.glued(before.end))
    return closes(reading, after, /^["“]$/u.test(between) ? /^["”]$/u : /^['’]$/u);
  return CLOSING.test(between) && holds(reading, before, OPENING) && after.type === before.type;
}

/** Whether a closing quotation mark stands inside a name, and a word in capitals behind it. */
function closes(reading: TokenReading, { first, end }: DraftName, sign: RegExp): boolean {
  for (let i = first + 1; i < end - 1; i++)
    if (sign.test(reading.text(i)) && reading.glued(i) && !reading.glued(i + 1))
      return reading.form(i + 1)?.casing === Casing.Capitalized;
  return false;
}

function holds(reading: TokenReading, { first, end }: DraftName, sign: RegExp): boolean {
  for (let i = first + 1; i < end; i++)
    if (/^["“”]$/u.test(reading.text(i)) && sign.test(reading.text(i))) return true;
  return false;
}

/** Whether a name in quotation marks stands between two parts of one. */
function isNickname(
  reading: TokenReading,
  before: DraftName | undefined,
  nickname: DraftName | undefined,
  after: DraftName,
): boolean {
  return (
    before !== undefined &&
    nickname !== undefined &&
    isRest(reading, before, after) &&
    nickname.first > before.end &&
    nickname.end < after.first
  );
}

/** Whether nothing but words in quotation marks, or one in brackets, stands between a person's name and another part of it. */
function isRest(reading: TokenReading, before: DraftName, after: DraftName): boolean {
  const gap = after.first - before.end;
  const isBracket = gap === 3 && before.end - before.first === 1 && reading.text(before.end) === '(';
  return (
    before.type === 'person' &&
    // "… Ola Berg Jr.", and what somebody says in the next paragraph.
    !reading.startsLine(before.end) &&
    gap >= 3 &&
    gap <= LONGEST_NICKNAME + 2 &&
    after.end - after.first <= 2 &&
    (isBracket ? reading.text(after.first - 1) === ')' : isQuoted(reading, before, after)) &&
    reading.glued(before.end + 1) &&
    reading.glued(after.first - 1) &&
    !reading.glued(before.end) &&
    !reading.glued(after.first) &&
    reading.form(before.end + 1)?.casing !== Casing.Lower
  );
}

/** "Ada Cardinal Moreno": the title stands inside the name. */
function isCardinal(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.type === 'person' &&
    type === 'person' &&
    first === before.end + 1 &&
    end - first === 1 &&
    reading.text(before.end) === 'Cardinal'
  );
}

/** "Rayan do Moreno": a Portuguese particle between the given and the family name. */
function isLinked(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.type === 'person' &&
    type === 'person' &&
    first === before.end + 1 &&
    before.end - before.first <= 2 &&
    end - first <= 2 &&
    /^(?:do|da|dos|das)$/u.test(reading.text(before.end))
  );
}

function isQuoted(reading: TokenReading, before: DraftName, after: DraftName): boolean {
  return OPENING.test(reading.text(before.end)) && CLOSING.test(reading.text(after.first - 1));
}

/** Whether a hyphen joins the two halves of a first name before a family name; "Moreno-Weber" are two people. */
function isDoubleFirst(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.type === 'person' &&
    type === 'person' &&
    before.end - before.first === 1 &&
    end - first >= 2 &&
    first === before.end + 1 &&
    reading.isHyphen(before.end)
  );
}
