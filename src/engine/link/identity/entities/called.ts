import { keysByCount } from '../../../collections';
import type { EntityType } from '../../../ner/types';
import { unshoutedName } from '../../../text/capitals';
import { isGivenName } from '../../names/gender';
import { isCalledAfterKind } from '../../names/kind-words';
import { fold, isAcronym, mayBeSpokenAcronym, nameForm } from '../../names/name-form';
import { isAcronymOf, organizationWords, withoutCountry } from '../../names/organization-name';
import { personName } from '../../names/person-name';
import { knownPlaceOf, stateOfAbbreviation } from '../../names/place-name';
import { usualName } from '../../names/thing-key';

/** By which of its names an entity is called. */

/** The name in most use among the full ones, the usual one of a country or well-known body, and all others as aliases. */
export function namesOf(
  counts: ReadonlyMap<string, number>,
  type: EntityType,
): { name: string; aliases: string[] } {
  const sorted = keysByCount(counts);
  const country = type === 'group' || type === 'person' ? undefined : countryAmong(sorted, type);
  const usual = country ?? sorted.find((text) => usualName(nameForm(text), type) === fold(text));
  const written =
    usual ?? fullest(counts, sorted, type) ?? sorted.find((text) => !isShouted(text)) ?? sorted[0] ?? '';
  const name =
    type === 'place' ? unshoutedName(inFull(written)) : (membersAmong(sorted, written, type) ?? written);
  return { name, aliases: sorted.filter((text) => text !== name) };
}

/** The full name in most use; of two used as often, none of initials alone: "Ola Berg" rather than "O. N. Berg". */
function fullest(
  counts: ReadonlyMap<string, number>,
  sorted: readonly string[],
  type: EntityType,
): string | undefined {
  const full = sorted.filter(
    (text) =>
      !isShouted(text) &&
      !isInCapitals(text, type, sorted) &&
      !isMangled(text, sorted) &&
      (isFull(text, type, sorted) || isMostlyWithoutMaker(text, type, counts)),
  );
  const [first = ''] = full;
  if (type !== 'person' || !isInitialed(first)) return full[0];
  return full.find((text) => !isInitialed(text) && counts.get(text) === counts.get(first)) ?? full[0];
}

/** So many times as often as with its maker in front a thing must be called without, to be known so. */
const MOSTLY = 4;

/** "Tern", of a thing that is seldom called "Orvane Tern"; the "MV" of a ship is no maker. */
function isMostlyWithoutMaker(text: string, type: EntityType, counts: ReadonlyMap<string, number>): boolean {
  if (type !== 'product' && type !== 'other') return false;
  const longer = [...counts.keys()].filter((other) => other.endsWith(` ${text}`));
  const often = longer.reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);
  const isShip = longer.some((other) => isCalledAfterKind(nameForm(text), nameForm(other)));
  return longer.length > 0 && !isShip && (counts.get(text) ?? 0) >= MOSTLY * often;
}

/** What the members of a party are called, where a group has the name of what is theirs: "Democrats" for "Democratic". */
function membersAmong(sorted: readonly string[], name: string, type: EntityType): string | undefined {
  return type === 'group' && isAdjective(name) ? sorted.find((text) => !isAdjective(text)) : undefined;
}

function isAdjective(text: string): boolean {
  return fold(text) === 'democratic';
}

/** The name of a state for what it is shortened to where nobody calls it by the former: "Arizona" for "Ariz.". */
function inFull(text: string): string {
  const [state] = stateOfAbbreviation(text)?.split(', ') ?? [];
  return state?.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) ?? text;
}

function isInitialed(text: string): boolean {
  return personName(nameForm(text))?.given.every((word) => word.length === 1) ?? false;
}

/** The usual name of the first country among names. */
function countryAmong(names: readonly string[], type: EntityType): string | undefined {
  for (const text of names) {
    const name = knownPlaceOf(fold(text), type)?.name;
    if (name) return name;
  }
  return undefined;
}

/** Whether a name is no short form: for a person given and family name, for others neither acronym nor cut short. */
function isFull(text: string, type: EntityType, all: readonly string[]): boolean {
  const isBody = type !== 'place' && type !== 'person';
  if (isAcronym(text) || (isBody && isSpokenAcronym(text, all))) return false;
  const words = fold(text).split(' ');
  if (type === 'person') return isFullName(text, all);
  if ([SHELL, WEB].some((ending) => ending.test(text) && all.includes(text.replace(ending, ''))))
    return false;
  return (
    type === 'place' || !all.some((other) => isCutShort(words, organizationWords(fold(other).split(' '))))
  );
}

/** "Unesco" beside the name whose initials it is, or its letters in capitals. */
function isSpokenAcronym(text: string, all: readonly string[]): boolean {
  const letters = text.toUpperCase();
  return (
    mayBeSpokenAcronym(text) && all.some((other) => other === letters || isAcronymOf(text, nameForm(other)))
  );
}

/** Whether a person's name has a given name: "Lopez Garcia" has none beside "Maria Lopez Garcia"; a nickname is one. */
function isFullName(text: string, all: readonly string[]): boolean {
  const { given = [], words = [] } = personName(nameForm(text)) ?? {};
  if (given.join('').length < 2) return false;
  const end = ` ${words.join(' ')}`;
  return isGivenName(given[0]) || !all.some((other) => wordsOf(other).endsWith(end));
}

/** The words of a person's name without its nickname. */
function wordsOf(text: string): string {
  return personName(nameForm(text))?.words.join(' ') ?? fold(text);
}

/** A common noun that was taken for the end of a name: "SHORE initiative". */
const SHELL = /\s(?!party$)\p{Ll}+$/u;

/** The address of somebody who is called without it as well: "Larkspur.com". */
const WEB = /\.(?:com|org|net)$/u;

function isCutShort(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length || withoutCountry(longer).length <= words.length) return false;
  return words.every((word) => longer.includes(word));
}

function isShouted(text: string): boolean {
  return text.length > 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** "OSLA", as an agency begins its articles, beside "Osla": of bodies it may be the letters. */
function isInCapitals(text: string, type: EntityType, all: readonly string[]): boolean {
  if ((type !== 'place' && type !== 'person') || text !== text.toUpperCase()) return false;
  return all.some((other) => other !== other.toUpperCase() && fold(other) === fold(text));
}

/** "Jos Nez", beside "José Núñez": letters with marks were lost on the way to a file. */
function isMangled(text: string, all: readonly string[]): boolean {
  return all.some(
    (other) => MARKED.test(other) && fold(other) !== fold(text) && isWithoutMarked(text, other),
  );
}

/** Whether a text is another one of whose letters with marks some are plain, and some are gone. */
function isWithoutMarked(text: string, other: string): boolean {
  let at = 0;
  for (const letter of other) {
    if (letter === text[at] || (MARKED.test(letter) && letter.normalize('NFD').charAt(0) === text[at])) at++;
    else if (!MARKED.test(letter)) return false;
  }
  return at === text.length;
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;
