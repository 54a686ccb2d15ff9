import type { EntityType } from '../../ner/types';
import { YEAR } from '../../text/calendar.data';
import { KNOWN_EVENTS } from '../facts/events.data';
import { KNOWN_ORGANIZATIONS } from '../facts/organizations.data';
import { fold, isAcronym, nameForm, type NameForm } from './name-form';
import { organizationWords } from './organization-name';
import { isHomonym } from './homonyms';
import { STATE_BODIES } from './organizations.data';
import { countryOfDemonym, knownPlace, knownPlaceOf, placeKey, stateOfAbbreviation } from './place-name';

const WEB_ENDING = /(?<=\p{L}{2})(?:com|org|net)$/u;

/** A plural that may be of a product's name: "iPods". */
const PLURAL = /(?<=\p{L}{3}[^\P{L}isu])s$/u;

/** The key in the singular; undefined for a key that is no plural. */
export function singularKey(key: string): string | undefined {
  const singular = key.replace(PLURAL, '');
  return singular === key ? undefined : singular;
}

/** Words that British and American writers spell in two ways, by the American one. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['programme', 'program'],
  ['organisation', 'organization'],
  ['colour', 'color'],
  ['saint', 'st'],
]);
/** The same for words before the name of a place: "FT" by itself is a newspaper. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/** Well-known bodies, and wars, by their folded names. */
const BODIES = usualNames(KNOWN_ORGANIZATIONS);
const EVENTS = usualNames(KNOWN_EVENTS);

function usualNames(table: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(table.flatMap((names) => names.map((name) => [name, names[0]] as const)));
}

/** The usual name of a well-known body or war, folded; a short one in capitals only ("WHO", "IS"), but for the Fed. */
export function usualName({ key, text }: NameForm, type: EntityType): string | undefined {
  if (type === 'event') return EVENTS.get(key);
  if (type !== 'organization' && type !== 'group') return undefined;
  return key.length > 4 || isAcronym(text) || text === 'Fed' ? BODIES.get(key) : undefined;
}

/** The key under which the names of one thing (all but persons) fall together by their form alone. */
export function thingKey(form: NameForm, type: EntityType): string {
  const unspelt = type === 'place' ? undefined : withoutExpansion(form.text);
  if (unspelt !== undefined) return thingKey(nameForm(unspelt), type);
  const state = type === 'place' ? stateOfAbbreviation(form.text) : undefined;
  if (state !== undefined) return state;
  const comma = type === 'place' ? form.text.indexOf(', ') : -1;
  const place = comma > 0 ? nameForm(form.text.slice(0, comma)) : undefined;
  if (place && isHomonym(place.key))
    return `${thingKey(place, type)}${LIES_IN}${fold(form.text.slice(comma + 2))}`;
  const known = form.text === 'Us' ? undefined : knownPlaceOf(form.key, type);
  if (known && (type !== 'group' || isAcronym(form.text))) return known.key;
  const partisan = type === 'group' ? PARTISANS.get(form.key) : undefined;
  const usual = partisan === undefined ? usualName(form, type) : undefined;
  if (usual !== undefined) return usual;
  if (type === 'group') return `group ${partisan ?? form.key.replace(/s$/u, '')}`;
  const storm = type === 'place' ? null : STORM.exec(form.key);
  if (storm) return `storm ${storm[1]}`;
  const words = type === 'law' ? datedWords(form.words) : form.words;
  const key = spelt(type === 'place' ? placeKey(form).split(' ') : usualWords(words));
  return /\.(?:com|org|net)$/iu.test(form.text) ? key.replace(WEB_ENDING, '') : key;
}

/** The words of a law with its year behind them: "2024 Tide Bill", "Tide Bill of 2024" as "Tide Bill 2024". */
function datedWords(words: readonly string[]): readonly string[] {
  const year = words.find((word) => YEAR.test(word));
  return year === undefined ? words : [...undatedWords(words), year];
}

/** The words of a law without its year. */
export function undatedWords(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => !YEAR.test(word) && !(word === 'of' && YEAR.test(words[i + 1] ?? '')));
}

/** Words for what is a party's, or for its members, that differ from another one by more than a plural. */
const PARTISANS: ReadonlyMap<string, string> = new Map([
  ['democratic', 'democrat'],
  ['tory', 'conservative'],
  ['tories', 'conservative'],
]);

/** "U.S.-India COMPACT |(Catalyzing Opportunities …)| for the 21st Century": the name without the words of its acronym. */
function withoutExpansion(text: string): string | undefined {
  const open = text.indexOf(' (');
  const close = text.indexOf(')', open);
  if (open < 0 || close < 0 || !isAcronym(text.slice(text.lastIndexOf(' ', open - 1) + 1, open)))
    return undefined;
  return text.slice(0, open) + text.slice(close + 1);
}

/** Stands in keys between a place whose name two places bear and where it lies. */
export const LIES_IN = ', ';

/** A storm, whose rank changes while it lasts. */
const STORM = /^(?:hurricane|(?:super )?typhoon|(?:tropical )?cyclone|tropical (?:storm|depression)) (\S+)$/u;

function spelt(words: readonly string[]): string {
  return words
    .map((word, i) => {
      if (isParty(words, i)) return word;
      return (i < words.length - 1 ? SHORT.get(word) : undefined) ?? SPELT.get(word) ?? word;
    })
    .join(' ');
}

/** The words of an organisation's name as most writers put them. */
export function usualWords(words: readonly string[]): readonly string[] {
  return officeInFront(countryInFront(organizationWords(words)));
}

/**
 * "UK Supreme Court" and "United Kingdom Supreme Court" under one key, bodies of a state also as "British Supreme Court"
 * and "Supreme Court of the United Kingdom"; likewise bodies of the United Nations.
 */
function countryInFront(words: readonly string[]): readonly string[] {
  for (let cut = Math.min(3, words.length - 1); cut > 0; cut--) {
    const front = words.slice(0, cut).join(' ');
    const rest = words.slice(cut);
    const named = front === 'un' ? 'united nations' : knownPlace(front)?.name;
    const name = named ?? (isStateBody(rest) ? countryOfDemonym(front) : undefined);
    if (name !== undefined) return [...fold(name).split(' '), ...rest];
  }
  return countryBehind(words);
}

function countryBehind(words: readonly string[]): readonly string[] {
  const of = words.lastIndexOf('of');
  const body = words.slice(0, Math.max(of, 0));
  if (!isStateBody(body)) return words;
  const name = knownPlace(words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' '))?.name;
  return name === undefined ? words : [...fold(name).split(' '), ...body];
}

/** Whether words name a body that every state has one of. */
export function isStateBody(words: readonly string[]): boolean {
  return words.includes('ministry') || STATE_BODIES.has(words.join(' '));
}

/** "Department of Justice" as "justice department", "Ministry of Health" as "health ministry". */
function officeInFront(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'department' || word === 'ministry');
  const of = words[at + 2] === 'the' ? at + 2 : at + 1;
  const rest = words.slice(of + 1);
  if (at === -1 || words[at + 1] !== 'of' || rest.length === 0 || rest.includes('of')) return words;
  const field = rest.join(' ') === 'foreign affairs' ? ['foreign'] : rest;
  return [...words.slice(0, at), ...field, words[at]];
}

/** Whether the word is the name of a party, which is spelt in one way: "Labour" and "Labor" are two countries'. */
function isParty(words: readonly string[], i: number): boolean {
  return words[i] === 'labour' && /^(?:party|government|)$/u.test(words[i + 1] ?? '');
}
