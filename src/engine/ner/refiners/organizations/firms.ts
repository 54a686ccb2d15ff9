import { HELD_BY_PEOPLE } from '../../data/firm-clues.data';
import { LOCATIVES } from '../../data/locatives.data';
import { SHARES } from '../../data/finance.data';
import { ROLES } from '../../data/titles.data';
import { Setting } from '../../document-context';
import { isTitled, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import { TELLERS, type Clue } from './firm-clues';

/** What the clues have to weigh; a word that people are called by needs one more. */
const ENOUGH = 2;
const ENOUGH_FOR_SURNAME = 3;
/** So sure a tagger, in log odds, needs one more, too. */
const SURE = 1.8;
/** A rule has found the name to be a body's at some place of the article; a longer name of a body begins so. */
const TOLD = 2;
const HINT = 1;
/** One hint is enough where the tagger is less sure of a person or place than this, in log odds. */
const UNSURE = 0.3;
/** A full name of words that no list knows is somebody's from this margin on. */
const CLEAR = 0.9;
const KNOWN =
  Listed.Country |
  Listed.Region |
  Listed.Demonym |
  Listed.GroupWord |
  Listed.Title |
  Listed.Calendar |
  Listed.CommonWord;

/**
 * "Orvane agreed to buy Tolmet … Tolmet's shareholders … Orvane said it would": one word is a firm's name wherever an article
 * has it, if the words beside it say so at some places and at no place that it is somebody's, or where something is.
 */
export const firms: Refiner = (reading, names) => {
  const records = new Map<string, Tally>();
  for (const name of names)
    if (isCandidate(reading, name)) {
      const key = reading.text(name.first);
      let tally = records.get(key);
      if (!tally) records.set(key, (tally = { clues: new Map(), person: false, place: false }));
      count(reading, name, tally);
    }
  for (const { type, first, end } of names)
    if (type === 'organization' && end - first > 1)
      records.get(reading.text(first))?.clues.set(BY_FULL_NAME, { noPlace: 0, nobody: HINT, first, end });
  for (const [key, { clues }] of records) if (clues.size === 0) records.delete(key);
  if (records.size === 0) return names;
  // Whoever bears the word as a part of a full name is meant by it elsewhere.
  for (const name of names)
    if (isSomebody(reading, name))
      for (let i = name.first; i < name.end; i++) records.delete(reading.text(i));
  return names.map((name) => {
    const tally = isCandidate(reading, name) ? records.get(reading.text(name.first)) : undefined;
    return tally && isFirm(reading, name, tally) ? asFirm(reading, name, tally) : name;
  });
};

/** What an article says beside a name. */
interface Tally {
  /** The clues, one of each kind. */
  readonly clues: Map<number, Clue>;
  person: boolean;
  place: boolean;
}

/** Keys of what other rules have told and of a longer name, "Orvane Heavy Works", beside the numbers of the kinds. */
const BY_RULE = -1;
const BY_FULL_NAME = -2;

/** One word with a capital, of which no list says that it is something else; names of teams are what reports on sports say. */
function isCandidate(reading: TokenReading, { first, end, type }: DraftName): boolean {
  const form = reading.form(first);
  return (
    end - first === 1 &&
    (type === 'person' || type === 'place' || type === 'misc' || type === 'organization') &&
    form !== undefined &&
    form.casing >= Casing.Capitalized &&
    form.casing <= Casing.Mixed &&
    (form.listed & KNOWN) === 0 &&
    (reading.context.setting[first] & Setting.Sport) === 0
  );
}

/** Whether a name is somebody's full name, and not one of two firms that the tagger takes for it. */
function isSomebody(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if (type !== 'person' || end - first === 1) return false;
  if (margin >= CLEAR || margin === 0 || end - first > 2) return true;
  return isTitled(reading, first) || reading.isListed(first, Listed.PersonName);
}

function count(reading: TokenReading, name: DraftName, tally: Tally): void {
  tally.person ||= isPerson(reading, name);
  tally.place ||= isLocated(reading, name);
  const told = name.type === 'organization' && name.evidence.find(({ kind }) => kind === 'form');
  if (told) tally.clues.set(BY_RULE, { noPlace: TOLD, nobody: TOLD, first: name.first, end: name.end });
  TELLERS.forEach((teller, kind) => {
    const clue = teller(reading, name);
    if (clue && weightOf(clue) > weightOf(tally.clues.get(kind))) tally.clues.set(kind, clue);
  });
}

function weightOf(clue: Clue | undefined): number {
  return clue ? clue.noPlace + clue.nobody : 0;
}

/** Whether words beside a name say that it is somebody's: a title, kin, an age, "who". */
function isPerson(reading: TokenReading, { first, end }: DraftName): boolean {
  if (isTitled(reading, first) || ROLES.has(reading.lower(first - 1))) return true;
  const next = reading.text(end);
  if (/^['’]s?$/u.test(next)) return HELD_BY_PEOPLE.has(reading.lower(end + 1));
  if (next === ',') return /^(?:who|whose|whom|\d{2})$/u.test(reading.text(end + 1));
  const told = reading.text(end + 1) === 'that' ? end + 2 : end + 1;
  return /^(?:s?he|himself|herself)$/u.test(reading.text(told)) || /^(?:himself|herself)$/u.test(next);
}

/** "In Orvane", but not "shares in Orvane", "in Orvane's view"; "Orvane, Ohio". */
function isLocated(reading: TokenReading, { first, end }: DraftName): boolean {
  const link = reading.lower(first - 1);
  const next = reading.text(end);
  if (next === ',' && reading.isListed(end + 1, Listed.Country | Listed.Region)) return true;
  if (/^['’]s?$/u.test(next) || !LOCATIVES.has(link)) return false;
  if (link === 'in') return !INVESTED.test(reading.lower(first - 2)) && !SHARES.has(reading.lower(first - 2));
  return link === 'near' || link === 'outside' || link === 'across';
}

const INVESTED = /^(?:invest\w*|interests?|confidence|majority|holdings?|trust|position|belie\w+)$/u;

/** Whether the clues are enough for this name of those that they speak of. */
function isFirm(reading: TokenReading, { first, type, margin }: DraftName, tally: Tally): boolean {
  if (type === 'organization' || tally.person) return false;
  let weight = 0;
  for (const { noPlace, nobody } of tally.clues.values())
    weight += type === 'place' ? noPlace : tally.place ? Math.min(noPlace, nobody) : nobody;
  if (type === 'place' && tally.place) return false;
  const isNamed = reading.isListed(first, Listed.PersonName | Listed.City);
  if (isNamed || margin >= SURE) return weight >= ENOUGH_FOR_SURNAME;
  return weight >= (margin < UNSURE && type !== 'misc' ? HINT : ENOUGH);
}

function asFirm(reading: TokenReading, name: DraftName, { clues }: Tally): DraftName {
  const [first] = [...clues.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const kind =
    first.end >= name.first && first.first <= name.end ? ('form' as const) : ('elsewhere' as const);
  const evidence = { kind, span: reading.span(first.first, first.end) };
  return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
}
