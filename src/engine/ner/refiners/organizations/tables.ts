import { Setting } from '../../document-context';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { isCountry } from './clubs';

/** So many figures behind a name make a row of a table of teams. */
const LEAST_FIGURES = 4;
/** So many teams in rows make a table of teams. */
const LEAST_TEAMS = 2;
/** So many lines of two who meet are a schedule in whatever report. */
const LEAST_MATCHES = 3;
/** What stands between two teams that are to meet. */
const MEETS: ReadonlySet<string> = new Set(['at', 'v', 'v.', 'vs', 'vs.']);

/**
 * Lines of sports reports: "NORVALE 17 4 6 83 53" in a table of teams, "Norvale at HARWICK" in a list of matches and
 * "Norvale (India) 3 Harwick (Russia) 2" in one of results hold teams, unless they are countries.
 */
export const tables: Refiner = (reading, names) => {
  const teams = new Set<DraftName>();
  const rows = names.filter((name) => isRow(reading, name));
  const known = rows.filter(({ type }) => type === 'organization').length;
  if (known >= LEAST_TEAMS && known >= rows.length / 2) for (const row of rows) teams.add(row);
  const matches = names.filter((name, k) => isMatch(reading, name, names[k + 1])).length;
  names.forEach((name, k) => {
    const next = names[k + 1];
    const sport = (reading.context.setting[name.first] & Setting.Sport) !== 0;
    if (next && (sport || matches >= LEAST_MATCHES) && isMatch(reading, name, next))
      teams.add(name).add(next);
    const [country, other, otherCountry] = names.slice(k + 1, k + 4);
    if (country && other && otherCountry && isResult(reading, [name, country, other, otherCountry]))
      teams.add(name).add(other);
  });
  return names.map((name) => {
    if (!teams.has(name) || name.type === 'organization' || isCountry(reading, name)) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.first, name.end + 1) };
    return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
  });
};

/** Whether a name opens a line that goes on with nothing but figures. */
function isRow(reading: TokenReading, { first, end }: DraftName): boolean {
  if (!reading.startsLine(first)) return false;
  let figures = 0;
  for (let i = end; i < reading.count && !reading.startsLine(i); i++) {
    const casing = reading.form(i)?.casing;
    if (casing === Casing.Number) figures++;
    else if (casing !== Casing.Sign) return false;
  }
  return figures >= LEAST_FIGURES;
}

/** Whether two names, and a small word between them, are a whole line of a sports report. */
function isMatch(reading: TokenReading, name: DraftName, next: DraftName | undefined): boolean {
  return (
    next?.first === name.end + 1 &&
    MEETS.has(reading.lower(name.end)) &&
    name.type !== 'person' &&
    next.type !== 'person' &&
    reading.startsLine(name.first) &&
    (next.end === reading.count || reading.startsLine(next.end))
  );
}

/** Whether each of two names has its country in brackets and one figure behind it: two have played. */
function isResult(
  reading: TokenReading,
  [team, country, other, otherCountry]: readonly DraftName[],
): boolean {
  return (
    team !== undefined &&
    country !== undefined &&
    other !== undefined &&
    otherCountry !== undefined &&
    isInBrackets(reading, team, country) &&
    isInBrackets(reading, other, otherCountry) &&
    isGoals(reading, country.end + 1) &&
    other.first === country.end + 2 &&
    isGoals(reading, otherCountry.end + 1) &&
    reading.form(otherCountry.end + 2)?.casing !== Casing.Number
  );
}

function isInBrackets(
  reading: TokenReading,
  { end }: DraftName,
  { first, end: close, type }: DraftName,
): boolean {
  return type === 'place' && first === end + 1 && reading.text(end) === '(' && reading.text(close) === ')';
}

function isGoals(reading: TokenReading, i: number): boolean {
  return /^\d{1,3}$/u.test(reading.text(i));
}
