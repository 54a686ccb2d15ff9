import { SPORT_WORDS } from '../../ner/data/sport.data';
import type { DraftChain } from '../draft';
import { PREPOSITIONS } from '../facts/words.data';
import { isAcronym } from '../names/name-form';
import { countryOfDemonym, knownPlace } from '../names/place-name';
import type { LinkReading } from '../reading';
import {
  BANKS_OF_STATES,
  KIND_OF,
  PUBLIC,
  PUBLIC_LETTERS,
  TRADES,
  TRADES_OF,
} from './organization-kinds.data';

/** The last letter of the letters that an organisation is called by. */
export function lastLetterOf(reading: LinkReading, { mentions }: DraftChain): string | undefined {
  const text = mentions.map((mention) => reading.forms[mention]?.text ?? '').find((form) => isAcronym(form));
  return text?.replaceAll('.', '').at(-1)?.toLowerCase();
}

/** Words of matches, in the singular, that the tagger's list does not have. */
const MATCH_WORDS: ReadonlySet<string> = new Set(['game', 'cup']);
const ENOUGH_SPORT = 3;

/** Whether an article tells of matches. "The team" of others are people who work together rather than a club. */
export function tellsOfSport(reading: LinkReading): boolean {
  const found = new Set<string>();
  for (let i = 0; i < reading.count && found.size < ENOUGH_SPORT; i++) {
    const word = reading.lower(i);
    const singular = word.replace(/(?<=ch)es$|s$/u, '');
    if (SPORT_WORDS.has(word) || MATCH_WORDS.has(singular)) found.add(singular);
  }
  return found.size === ENOUGH_SPORT;
}

/** Whether a country's name or nationality is part of its own: "the army" is not one of rebels or volunteers. */
export function isNational(reading: LinkReading, { type, mentions }: DraftChain): boolean {
  if (type !== 'organization') return false;
  return mentions.some((mention) =>
    reading.forms[mention]?.words.some(
      (word) => countryOfDemonym(word) !== undefined || knownPlace(word) !== undefined,
    ),
  );
}

/** The noun of a public body in an organisation's name: "ministry" of "the Ministry of Works". */
export function bodyOf(reading: LinkReading, { type, mentions }: DraftChain): string | undefined {
  if (type !== 'organization') return undefined;
  for (const mention of mentions) {
    const words = reading.forms[mention]?.words ?? [];
    const of = words.findIndex((word) => PREPOSITIONS.has(word));
    const noun = words[(of > 0 ? of : words.length) - 1] ?? '';
    if (isPublic(noun) || KIND_OF.get(noun) === 'public') return noun;
  }
  return undefined;
}

/** Whether a noun says which public body something is. */
export function isPublic(noun: string): boolean {
  return PUBLIC.some((one) => one.has(noun));
}

/** The trades that an article or its own names say that an organisation has. */
export function tradesOf(reading: LinkReading, { mentions, roles }: DraftChain): Set<string> {
  const trades = new Set([...roles].filter((role) => TRADES.has(role)));
  for (const mention of mentions) {
    const words = reading.forms[mention]?.words ?? [];
    for (const trade of TRADES_OF.get(words[words.length - 1] ?? '') ?? []) trades.add(trade);
  }
  return trades;
}

/** What the nouns of an organisation's names and descriptions say that it is. */
export function kindOf(reading: LinkReading, { mentions, roles }: DraftChain): string | undefined {
  let acronym = true;
  for (const mention of mentions) {
    const form = reading.forms[mention];
    if (!form) continue;
    const of = form.words.findIndex((word) => PREPOSITIONS.has(word));
    const at = (of > 0 ? of : form.words.length) - 1;
    const noun = form.words[at] ?? '';
    if (noun === 'bank' && BANKS_OF_STATES.has(form.words[at - 1] ?? '')) return 'public';
    const told = PUBLIC_LETTERS.has(form.key.replaceAll(/[. ]/gu, '')) ? 'public' : KIND_OF.get(noun);
    if (told) return told;
    acronym &&= isAcronym(form.text);
  }
  for (const role of roles) {
    const told = KIND_OF.get(role);
    if (told) return told;
  }
  return acronym ? 'acronym' : undefined;
}
