import { isCapital, SentenceCase } from '../../document-context';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { isCountry } from './clubs';

/** The longest name of a team, in tokens. */
const LONGEST = 5;
const SCORE = /^\d{1,3}$/u;

/** The two sides of a line of results: tokens `[first, end)` each. */
type Side = Pick<DraftName, 'first' | 'end'>;

/** "Norvale/Berg 0-1 Harwick" as a whole line: both sides are teams where one is, unless one is a country. */
export const results: Refiner = (reading, names) => {
  const lines = linesOf(reading);
  if (lines.length === 0) return names;
  const owners = ownersOf(reading, names);
  const found: DraftName[] = [];
  for (const sides of lines) {
    const own = sides.map(({ first }) => names[owners[first]]);
    const countries = own.some((name) => name && isCountry(reading, name));
    if (countries || !own.some((name) => name?.type === 'organization')) continue;
    sides.forEach((side, k) => {
      const name = own[k];
      if (name?.type === 'organization' && name.first === side.first && name.end === side.end) return;
      const other = sides[1 - k];
      const evidence = [{ kind: 'form' as const, span: reading.span(other.first, other.end) }];
      found.push({ ...side, type: 'organization', margin: 0, evidence });
    });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

function linesOf(reading: TokenReading): readonly (readonly [Side, Side])[] {
  const lines: [Side, Side][] = [];
  for (let i = 1; i + 3 < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Number || reading.context.sentenceCase[i] === SentenceCase.Upper)
      continue;
    if (!SCORE.test(reading.text(i)) || !reading.isHyphen(i + 1) || !SCORE.test(reading.text(i + 2)))
      continue;
    const first = startOf(reading, i);
    const end = endOf(reading, i + 3);
    if (first !== undefined && end !== undefined)
      lines.push([
        { first, end: i },
        { first: i + 3, end },
      ]);
  }
  return lines;
}

/** The start of the line whose words before token `end` may be a team's name. */
function startOf(reading: TokenReading, end: number): number | undefined {
  let first = end;
  while (first > 0 && end - first < LONGEST && isNamed(reading, first - 1)) {
    first--;
    if (reading.startsLine(first)) return isLead(reading, first) ? first : undefined;
  }
  return undefined;
}

/** The end of the line whose words from token `first` on may be a team's name. */
function endOf(reading: TokenReading, first: number): number | undefined {
  if (!isLead(reading, first) || reading.startsLine(first)) return undefined;
  let end = first;
  while (end < reading.count && end - first < LONGEST && isNamed(reading, end)) {
    end++;
    if (end === reading.count || reading.startsLine(end)) return end;
  }
  return undefined;
}

function isLead(reading: TokenReading, i: number): boolean {
  return isCapital(reading.form(i)?.casing ?? Casing.Sign);
}

/** A word in capitals, or what holds two of them together. */
function isNamed(reading: TokenReading, i: number): boolean {
  return isLead(reading, i) || /^(?:[-/&.]|de|of|and|\d{2,4})$/u.test(reading.text(i));
}
