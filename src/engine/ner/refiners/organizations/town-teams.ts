import { asOrganization } from '../../draft';
import { wordSet } from '../../../collections';
import { Setting } from '../../document-context';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';
import { LOCATIVES } from '../../data/locatives.data';
import { isCountry } from './clubs';

/** What stands before a town where something happens, beside {@link LOCATIVES}. */
const WHEREABOUTS = wordSet('downtown central greater , / -');

/**
 * "The Norvale Colts … led Norvale downfield", "Norvale (10-5)": in a report on sports, a town that has a team there, or games
 * won and lost behind it, is the team where nothing says that something is in it.
 */
export const townTeams: Refiner = (reading, names) => {
  if (!names.some((name) => isTown(reading, name))) return names;
  const teams = new Map<string, DraftName>();
  for (const name of names) {
    const town = townOf(reading, name);
    if (town !== undefined && !teams.has(town)) teams.set(town, name);
  }
  return names.map((name) => {
    if (!isTown(reading, name)) return name;
    if (isRecord(reading, name.end))
      return asOrganization(name, { kind: 'form', span: reading.span(name.end, name.end + 4) });
    const team = teams.get(reading.lowerText(name.first, name.end));
    if (!team || !acts(reading, name)) return name;
    return asOrganization(name, { kind: 'elsewhere', span: reading.span(team.first, team.end) });
  });
};

/** The words of a team's name before its last, the one by which teams are known. */
function townOf(reading: TokenReading, { first, end, type }: DraftName): string | undefined {
  const known = reading.isListed(end - 1, Listed.Team);
  return type === 'organization' && end - first > 1 && known ? reading.lowerText(first, end - 1) : undefined;
}

function isTown(reading: TokenReading, name: DraftName): boolean {
  return (
    name.type === 'place' &&
    (reading.context.setting[name.first] & Setting.Sport) !== 0 &&
    !isCountry(reading, name)
  );
}

/** "(10-5)", "(9-14-2)" at token `i`. */
function isRecord(reading: TokenReading, i: number): boolean {
  return (
    reading.text(i) === '(' &&
    /^\d{1,3}$/u.test(reading.text(i + 1)) &&
    /^[-–]$/u.test(reading.text(i + 2)) &&
    /^\d{1,3}$/u.test(reading.text(i + 3)) &&
    /^[-–),]$/u.test(reading.text(i + 4))
  );
}

/** Whether nothing beside a town's name says that it is where something is: "in Norvale", "Norvale, Ohio", "Norvale-based". */
function acts(reading: TokenReading, { first, end }: DraftName): boolean {
  const before = reading.lower(first - 1);
  return (
    !LOCATIVES.has(before) &&
    !WHEREABOUTS.has(before) &&
    !/^(?:,|-|–|\/|native|area)$/u.test(reading.lower(end))
  );
}
