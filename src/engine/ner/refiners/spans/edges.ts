import { SHOPS_WITH_POSSESSIVE } from '../../data/companies.data';
import { wordSet } from '../../../collections';
import { SentenceCase } from '../../document-context';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { isDash } from '../../../text/characters';
import { Listed } from '../../lexicon';
import {
  HONORIFIC_PAIRS,
  HONORIFICS,
  INNER_HONORIFICS,
  KEPT_HONORIFICS,
  PLAYERS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  ROLES,
} from '../../data/titles.data';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** What is longer, in tokens, is a list or noise. */
const LONGEST = 30;
/** Small words that a title-case headline writes large, and that end a name there. */
const HEADLINE_WORDS = wordSet('For As In To At On With After Over From By Amid Before');
/** Ranks of two words. */
const RANKS: ReadonlySet<string> = new Set([
  ...['Battalion', 'Division', 'Deputy', 'Assistant', 'Interim', 'Acting'].map((word) => `${word} Chief`),
  ...['Deputy', 'Assistant', 'Interim', 'Acting', 'Managing', 'Executive'].map((word) => `${word} Director`),
  ...['Deputy', 'Assistant', 'Permanent', 'Principal', 'Acting'].map((word) => `${word} Secretary`),
  ...['Deputy', 'Assistant', 'Acting'].map((word) => `${word} Commissioner`),
  ...['Officer', 'Secretary', 'Adviser', 'Attaché'].map((word) => `Press ${word}`),
]);
const KNOWN = Listed.Organization | Listed.Country | Listed.Demonym;
const TRAILING = /^(?:['’](?:s|S)?|[-–—,;:]|["“”]|Q[1-4]|H[12]|FY\d{2,4})$/u;

/** Articles (but for titles of works) and titles in front of a name, possessive endings and signs behind it are no part of it. */
export const edges: Refiner = (reading, names) =>
  names
    .flatMap((whole) => inLines(reading, whole))
    .flatMap((name) => {
      let { first, end } = name;
      if (end - first > LONGEST) return [];
      if (isCutInHeadline(reading, name)) end = first + 1;
      while (end > first && TRAILING.test(reading.text(end - 1))) end--;
      if (isInitialOfTitle(reading, first, end) || opensWithSmallWord(reading, name)) first++;
      if (isHeadedByThe(reading, name)) first--;
      const isMember = isOfMembers(reading, name);
      const type = isMember && isSeat(reading, name) ? 'place' : name.type;
      if (isHalfRank(reading, name) || isMember) end--;
      if (isHalfPrix(reading, first)) first--;
      if (isShopName(reading, name.type, end)) end++;
      while (name.type !== 'misc' && first < end - 1 && DETERMINERS.has(reading.lower(first))) first++;
      if (first < end - 1 && /^NGOs?$/u.test(reading.text(first))) first++;
      if (reading.lower(first) === 'hague' && reading.lower(first - 1) === 'the') first--;
      if (name.type !== 'person') return first < end ? [moved({ ...name, type }, first, end)] : [];
      const start = behindTitles(reading, first, end);
      if (start === end) return [];
      const evidence = start > first ? [{ kind: 'title' as const, span: reading.span(first, start) }] : [];
      return [{ ...moved(name, start, end), evidence: [...name.evidence, ...evidence] }];
    });

/** "Norvale For IPO" in title case, where the first word is known by itself. */
function isCutInHeadline(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    end - first > 2 &&
    HEADLINE_WORDS.has(reading.text(first + 1)) &&
    reading.context.sentenceCase[first] === SentenceCase.Title &&
    reading.isListed(first, KNOWN)
  );
}

/** "FOR NORVALE SUMMIT" in a line of capitals: no name but a title of a work begins so. */
function opensWithSmallWord(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type !== 'misc' &&
    end - first > 1 &&
    reading.context.sentenceCase[first] === SentenceCase.Upper &&
    /^(?:FOR|AS|IN|ON|TO|AT|OF|WITH|FROM|BY|AND|AMID|OVER|AFTER)$/u.test(reading.text(first))
  );
}

/** "L-G Ada Moreno": the letter behind a hyphen is a title's. */
function isInitialOfTitle(reading: TokenReading, first: number, end: number): boolean {
  return (
    end - first > 2 &&
    reading.form(first)?.casing === Casing.Initial &&
    reading.glued(first) &&
    isDash(reading.text(first - 1).charCodeAt(0))
  );
}

/** "The film The Grey Tide": inside a sentence, a capital makes the article part of a title. */
function isHeadedByThe(reading: TokenReading, { first, type }: DraftName): boolean {
  return (
    type === 'misc' &&
    reading.text(first - 1) === 'The' &&
    reading.context.first[first - 1] === 0 &&
    !reading.startsLine(first - 1) &&
    reading.context.sentenceCase[first] === SentenceCase.Running &&
    reading.form(first - 2)?.casing === Casing.Lower
  );
}

/** "Tide Party |MPs|", "TP |MLAs|", "the Norvale |MLA|": what a party's people or a place's members are. */
function isOfMembers(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'organization' &&
    end - first > 1 &&
    /^(?:MP|MLA|MLC|MEP|MSP|MNA|MPA|TD)s?$/u.test(reading.text(end - 1))
  );
}

/** "The Norvale |MLA|": words that no list knows as a body's, before the one member, are where that one was elected; "an Oru MLA" is of a party. */
function isSeat(reading: TokenReading, { first, end }: DraftName): boolean {
  if (reading.text(end - 1).endsWith('s') || reading.lower(first - 1) !== 'the') return false;
  for (let i = first; i < end - 1; i++)
    if (
      reading.form(i)?.casing !== Casing.Capitalized ||
      reading.isListed(i, Listed.OrganizationWord | Listed.GroupWord | KNOWN)
    )
      return false;
  return true;
}

/** "Norvale Fire Department Battalion Chief": the first word of a rank behind the body's name. */
function isHalfRank(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'organization' &&
    end - first > 1 &&
    RANKS.has(`${reading.text(end - 1)} ${reading.text(end)}`) &&
    (reading.text(end - 1) === 'Press' ||
      (end - first > 2 && reading.isListed(end - 2, Listed.OrganizationWord)))
  );
}

/** "Grand Prix de Norvale", of which a tagger may see but the second half. */
function isHalfPrix(reading: TokenReading, first: number): boolean {
  return reading.lower(first) === 'prix' && reading.lower(first - 1) === 'grand';
}

/** Headlines that stand one below the other are no sentence: a name in title case or in capitals ends with its line. */
function inLines(reading: TokenReading, name: DraftName): DraftName[] {
  const { first, end } = name;
  if (end - first < 2 || reading.context.sentenceCase[first] === SentenceCase.Running) return [name];
  for (let i = first + 1; i < end; i++)
    if (reading.startsLine(i)) return [{ ...name, end: i }, ...inLines(reading, { ...name, first: i })];
  return [name];
}

/** Whether a possessive ending behind `end` belongs to an organisation that is called so: "McDonald's". */
function isShopName(reading: TokenReading, type: DraftName['type'], end: number): boolean {
  return (
    type === 'organization' &&
    SHOPS_WITH_POSSESSIVE.has(reading.lower(end - 1)) &&
    /^['’][sS]$/u.test(reading.text(end))
  );
}

function moved(name: DraftName, first: number, end: number): DraftName {
  return { ...name, first, end };
}

/** Where the name begins behind its titles; `end` where it is nothing but a title ("Home Secretary"). */
function behindTitles(reading: TokenReading, first: number, end: number): number {
  let at = behindPortfolio(reading, first, end);
  for (;;) {
    if (at > 0 && KEPT_HONORIFICS.get(reading.lower(at)) === reading.lower(at - 1)) return at - 1;
    if (isPair(reading, at, end)) at += 2;
    else if (at > 0 && at < end && isPaired(reading, at)) at++;
    let next = at;
    while (next < end && ROLE_MODIFIERS.has(reading.lower(next))) next++;
    const word = reading.lower(next);
    if (next >= end || !(HONORIFICS.has(word) || ROLES.has(word))) return at;
    // "Grand Mufti Ada Moreno", but "Mufti" by itself is a family's name, and a part of others.
    if (word === 'mufti' && next === at) return at;
    // A single word in capitals inside may be a first name ("Judge Judy" but "Prince", "Dean").
    if (next + 1 === end && at === first && next === first) return SINGLE_NAMES.has(word) ? first : end;
    at = next + 1;
  }
}

/** Whether a form of address of two words stands at `at`: "Tan Sri". */
function isPair(reading: TokenReading, at: number, end: number): boolean {
  return at + 2 <= end && isPaired(reading, at + 1);
}

/** Whether a word is the second of a form of address: "Tan |Sri|". */
function isPaired(reading: TokenReading, i: number): boolean {
  return HONORIFIC_PAIRS.get(reading.lower(i))?.has(reading.lower(i - 1)) === true;
}

/** Behind words of an office or a team that run into a full name: "Minister of … Emergency Situations Ada Moreno". */
function behindPortfolio(reading: TokenReading, first: number, end: number): number {
  let at = behindForms(reading, behindMandate(reading, first, end), end);
  while (end - at > 2 && (PORTFOLIOS.has(reading.lower(at)) || PLAYERS.has(reading.lower(at)))) at++;
  return at;
}

/** "Norvale |Tan Sri| Ada Moreno": where a form of address stands inside, which a place before it was run into. */
function behindForms(reading: TokenReading, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) {
    if (INNER_HONORIFICS.has(reading.lower(i))) return i;
    if (isPair(reading, i, end)) return i;
  }
  return first;
}

/** "Norvale MLA Ada Moreno": behind the letters of an office. */
function behindMandate(reading: TokenReading, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) if (MANDATES.has(reading.text(i))) return i + 1;
  return first;
}

const MANDATES = wordSet('MP MPs MLA MLAs MLC MEP MSP MK CEO CFO COO CTO');

/** Titles that are also names of one word. */
const SINGLE_NAMES = wordSet('prince king pope major bishop baron marshal duke judge');
