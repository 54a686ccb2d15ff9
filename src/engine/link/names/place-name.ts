import type { EntityType } from '../../ner/types';
import { COUNTRIES } from '../facts/countries.data';
import { DEMONYMS } from '../facts/demonyms.data';
import { MONARCHIES } from '../facts/monarchies.data';
import { PLACE_ALIASES } from '../facts/places.data';
import { REGIONS_BY_KIND, STATE_ABBREVIATIONS } from '../facts/regions.data';
import { isHomonym } from './homonyms';
import { fold, type NameForm } from './name-form';

/** What the fact tables say about a place. */
export interface KnownPlace {
  /** The key under which all names of the place fall together. */
  readonly key: string;
  /** Usual English name of a country. */
  readonly name?: string;
}

const KNOWN: ReadonlyMap<string, KnownPlace> = knownPlaces();

function knownPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const names of PLACE_ALIASES) for (const name of names) places.set(name, { key: names[0] });
  for (const [code, name, names] of COUNTRIES) {
    for (const folded of names.split('|'))
      if (!places.has(folded)) places.set(folded, { key: `country ${code}`, name });
  }
  return places;
}

/** The country or city that a folded name means; undefined where the tables do not have it. */
export function knownPlace(key: string): KnownPlace | undefined {
  const place = KNOWN.get(key);
  if (place) return place;
  return /^(?:[a-z] )+[a-z]$/u.test(key) ? KNOWN.get(key.replaceAll(' ', '')) : countryOfOfficialName(key);
}

/**
 * "Arab Republic of Egypt", "Kingdom of Norway", "Italian Republic": the country of a state's full name, but no state of history
 * ("Kingdom of Poland", "Spanish Republic") and none whose usual name a region bears as well ("Republic of Georgia").
 */
function countryOfOfficialName(key: string): KnownPlace | undefined {
  const { crown, of, before } = OFFICIAL_NAME.exec(key)?.groups ?? {};
  const usual = of ?? (before === undefined ? undefined : countryOfDemonym(before));
  const place = usual === undefined || isHomonym(usual) ? undefined : KNOWN.get(usual);
  if (place?.name === undefined) return undefined;
  return MONARCHIES.has(fold(place.name)) === (crown !== undefined) ? place : undefined;
}

/**
 * Not "State of", which may be a part of a federal country that is called as another country is, nor "Democratic Republic of",
 * which in history was one of two.
 */
const OFFICIAL_NAME =
  /^(?:(?!democratic republic)(?:(?:islamic|peoples|democratic|arab|federal|federative|united|socialist|bolivarian|hashemite) )*(?:republic|plurinational state|(?<crown>kingdom|sultanate|principality|grand duchy)) of (?:the )?(?<of>.+)|(?<before>.+) republic)$/u;

/** The same for a name of a thing of some type: what is called Emirates and is a body is no country, but flies from Dubai. */
export function knownPlaceOf(key: string, type: EntityType): KnownPlace | undefined {
  return type === 'organization' && key === 'emirates' ? undefined : knownPlace(key);
}

/** Whether a name is that of a country. */
export function isCountry(name: string): boolean {
  return knownPlace(fold(name))?.name !== undefined;
}

/** Folded usual name of the country whose nationality a folded adjective tells: "norway" for "norwegian". */
export function countryOfDemonym(adjective: string): string | undefined {
  const code = DEMONYMS.get(adjective);
  return code === undefined ? undefined : NAME_OF.get(code);
}

const NAME_OF: ReadonlyMap<string, string> = new Map(COUNTRIES.map(([code, name]) => [code, fold(name)]));

const REGION_NAMES: ReadonlySet<string> = new Set(
  Object.values(REGIONS_BY_KIND).flatMap((names) => names.split('|').map((name) => name.trim())),
);

/** Whether the tables know a folded name as that of a state, province or the like of a federal country. */
export function isRegion(key: string): boolean {
  return REGION_NAMES.has(key);
}

/** The key of the state that the name of a place, as written, is short for: "Mich.", "N.J." or "NJ". */
export function stateOfAbbreviation(text: string): string | undefined {
  return Object.hasOwn(STATE_ABBREVIATIONS, text) ? STATE_ABBREVIATIONS[text] : undefined;
}

const AMERICAN: ReadonlySet<string> = new Set([
  ...Object.values(STATE_ABBREVIATIONS),
  ...['alaska', 'hawaii', 'idaho', 'iowa', 'maine'],
]);

const SHELLS_BEFORE = new Set(['city', 'town', 'republic', 'kingdom', 'village']);
const SHELLS_AFTER = new Set(['province', 'prefecture', 'oblast', 'governorate']);

/** The key under which the names of one place fall together: "City of London" with "London". */
export function placeKey(form: NameForm): string {
  const known = knownPlace(form.key);
  if (known) return known.key;
  const { words } = form;
  if (words.length > 2 && SHELLS_BEFORE.has(words[0]) && words[1] === 'of') return words.slice(2).join(' ');
  const front = words.slice(0, -1).join(' ');
  const last = words[words.length - 1];
  // "Rivers State", but neither "Lagos State", whose city is called so as well, nor "Iowa State", which is a university
  const isState = last === 'state' && isRegion(front) && !AMERICAN.has(front);
  if (words.length > 1 && (SHELLS_AFTER.has(last) || isState)) return front;
  return form.key;
}
