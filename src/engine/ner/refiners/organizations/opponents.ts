import {
  BEATING,
  DEALS_OF_TEAM,
  DOING_OF_TEAM,
  DOING_TOGETHER,
  EPITHETS_OF_TEAM,
  GAMES,
  STAFF_OF_TEAM,
} from '../../data/sport.data';
import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import { Casing } from '../../forms';
import { isCapital, Setting } from '../../document-context';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';
import { LOCATIVES } from '../../data/locatives.data';
import { isCountry } from './clubs';

/** What stands before a small word and another team: "win over", "lost to", "drew with". */
const RESULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', wordSet('win wins victory victories triumph triumphs lead rout upset')],
  ['to', wordSet('lost loss losses lose loses losing fell home away')],
  ['for', wordSet('played plays play playing signed scored captained appeared quarterback goals')],
  ['off', wordSet('held holding hold')],
  ['with', wordSet('drew draw draws tied tie game match')],
  ['on', wordSet('take takes took taking')],
]);
/** What they do so with a word behind it that tells of games and tables: "Norvale sit second". */
const DOING_IN_TABLE =
  /^(?:take on|trail by|travel to|(?:sit|lie) (?:in )?(?:top|bottom|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)))\b/u;

/**
 * "A 2-1 win over Norvale", "Harwick beat Dundee": in a report on sports, who is played against is a team, unless it is a country's.
 */
export const opponents: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  let team: DraftName | undefined;
  const played = names.filter((name) => isKnownTeam(reading, name)).length >= LEAST_TEAMS;
  for (const [k, name] of names.entries()) {
    const town = isTown(reading, name) || (played && isMatched(reading, names, k));
    const led: boolean =
      (town || (name.type === 'organization' && isSport(reading, name.first))) &&
      (isOpponent(reading, name) ||
        isMet(reading, name, names[k + 1], result.at(-1)) ||
        isEmployer(reading, name, names[k + 1]) ||
        (team !== undefined && goesOn(reading, team, name)));
    const told = led && town;
    team = led ? name : undefined;
    if (led) joinList(reading, result, name);
    result.push(told ? asTeam(reading, name) : name);
  }
  return result;
};

/** So many known teams tell of sports where few of its words stand. */
const LEAST_TEAMS = 2;

function isKnownTeam(reading: TokenReading, { end, type }: DraftName): boolean {
  return type === 'organization' && reading.isListed(end - 1, Listed.Team);
}

/** "Norvale beat Harwick": whether a place and another name, of a town or a team, stand around what one does to another. */
function isMatched(reading: TokenReading, names: readonly DraftName[], k: number): boolean {
  const name = names[k];
  if (name.type !== 'place' || isCountry(reading, name)) return false;
  const side = (other: DraftName | undefined): boolean =>
    other !== undefined &&
    (other.type === 'organization' || (other.type === 'place' && !isCountry(reading, other)));
  const meets = (one: DraftName, other: DraftName): boolean =>
    other.first === one.end + 1 && DOING_OF_TEAM.has(reading.text(one.end));
  const [before, next] = [names[k - 1], names[k + 1]] as (DraftName | undefined)[];
  return (
    (next !== undefined && side(next) && meets(name, next)) ||
    (before !== undefined && side(before) && meets(before, name))
  );
}

/** "Norvale, Harwick and |Dundee| also won": the towns before the last of a list are teams like it. */
function joinList(reading: TokenReading, result: DraftName[], last: DraftName): void {
  let next = last;
  for (let k = result.length - 1; k >= 0; k--) {
    const name = result[k];
    const between = reading.lowerText(name.end, next.first);
    if (next === last ? !/^(?:, )?and$/u.test(between) : between !== ',') return;
    if (LOCATIVES.has(reading.lower(name.first - 1))) return;
    if (isTown(reading, name)) result[k] = asTeam(reading, name);
    else if (name.type !== 'organization') return;
    next = name;
  }
}

/** A place in a report on sports that is no country and is not called after what it is: "Harwick Park". */
function isTown(reading: TokenReading, name: DraftName): boolean {
  const { first, end, type } = name;
  if (type !== 'place') return false;
  return (
    (isSport(reading, first) || isInScore(reading, name)) &&
    (end - first === 1 || !reading.isListed(end - 1, Listed.PlaceWord)) &&
    !isCountry(reading, name)
  );
}

function isSport(reading: TokenReading, i: number): boolean {
  return (reading.context.setting[i] & Setting.Sport) !== 0;
}

/** "Norvale beat Harwick 33-8": the score behind the other's name says that they have played, in whatever report. */
function isInScore(reading: TokenReading, { first, end }: DraftName): boolean {
  if (DOING_OF_TEAM.has(reading.text(first - 1))) return isScore(reading, end);
  if (!DOING_OF_TEAM.has(reading.text(end)) || reading.form(end + 1)?.casing !== Casing.Capitalized)
    return false;
  return [end + 2, end + 3, end + 4].some((i) => isScore(reading, i));
}

/** "33-8" at token `i`. */
function isScore(reading: TokenReading, i: number): boolean {
  return (
    /^\d{1,3}$/u.test(reading.text(i)) &&
    isDash(reading.text(i + 1).charCodeAt(0)) &&
    /^\d{1,3}$/u.test(reading.text(i + 2))
  );
}

function isOpponent(reading: TokenReading, name: DraftName): boolean {
  const { end } = name;
  const first = EPITHETS_OF_TEAM.has(reading.lower(name.first - 1)) ? name.first - 1 : name.first;
  const before = reading.lower(first - 1);
  return (
    BEATING.has(before) ||
    (RESULTS.get(before)?.has(reading.lower(first - 2)) ?? false) ||
    DOING_OF_TEAM.has(reading.text(end)) ||
    STAFF_OF_TEAM.has(reading.text(end)) ||
    (/^(?:from|to)$/u.test(before) && reading.text(first - 2) === 'loan') ||
    isPlural(reading, name) ||
    isInnings(reading, end) ||
    /^(?:won|lost) (?:its|their|again|straight)$|^also (?:won|lost|drew)$/u.test(
      `${reading.text(end)} ${reading.text(end + 1)}`,
    ) ||
    (/^(?:won|lost|drew)$/u.test(reading.text(end)) && isScore(reading, end + 1))
  );
}

/** "Norvale were beaten": a town is singular, its team in British reports is not. */
function isPlural(reading: TokenReading, { first, end }: DraftName): boolean {
  const before = reading.lower(first - 1);
  return (
    (/^(?:were|are|have)$/u.test(reading.text(end)) || isDoneTogether(reading, end)) &&
    !reading.text(end - 1).endsWith('s') &&
    !LOCATIVES.has(before) &&
    !/^(?:and|,|or|the|&|around|above|below|beyond|through)$/u.test(before)
  );
}

function isDoneTogether(reading: TokenReading, i: number): boolean {
  if (DOING_IN_TABLE.test(reading.lowerText(i, i + 3))) return true;
  const whom = EPITHETS_OF_TEAM.has(reading.lower(i + 1)) ? i + 2 : i + 1;
  return DOING_TOGETHER.has(reading.text(i)) && isCapital(reading.form(whom)?.casing ?? Casing.Sign);
}

/** "352 for 3", "118-4", "239 and 178-2", "205 all out" at token `i`: runs and wickets. */
function isInnings(reading: TokenReading, i: number): boolean {
  if (!/^\d{2,3}$/u.test(reading.text(i))) return false;
  const next = reading.text(i + 1);
  if (next === 'all') return reading.text(i + 2) === 'out';
  const wickets =
    next === 'for' || isDash(next.charCodeAt(0)) ? /^\d$/u : next === 'and' ? /^\d{2,3}$/u : undefined;
  return wickets?.test(reading.text(i + 2)) ?? false;
}

/** "The match between Norvale and Harwick": both have played. */
function isMet(
  reading: TokenReading,
  name: DraftName,
  next: DraftName | undefined,
  before: DraftName | undefined,
): boolean {
  const led = ({ first }: DraftName): boolean =>
    reading.lower(first - 1) === 'between' && GAMES.has(reading.lower(first - 2));
  const pair = (one: DraftName, other: DraftName): boolean =>
    led(one) && other.first === one.end + 1 && reading.text(one.end) === 'and';
  return (next !== undefined && pair(name, next)) || (before !== undefined && pair(before, name));
}

/** "Norvale signed Ada Moreno": only a team does that in a report on sports. */
function isEmployer(reading: TokenReading, { end }: DraftName, next: DraftName | undefined): boolean {
  return next?.type === 'person' && next.first === end + 1 && DEALS_OF_TEAM.has(reading.text(end));
}

/** "Against Norvale, Harwick and Dundee", but not "Norvale, Florida". */
function goesOn(reading: TokenReading, { end }: DraftName, { first }: DraftName): boolean {
  const between = reading.lowerText(end, first);
  const region = reading.isListed(first, Listed.Region);
  return first - end <= 2 && ((between === ',' && !region) || between === 'and' || between === ', and');
}

function asTeam(reading: TokenReading, name: DraftName): DraftName {
  const span = reading.span(Math.max(name.first - 1, 0), name.end);
  return { ...name, type: 'organization', evidence: [...name.evidence, { kind: 'form', span }] };
}
