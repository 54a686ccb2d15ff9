import { PACTS, PROGRAMMES, WAYS } from '../../data/routes.data';
import { isCapital } from '../../document-context';
import {
  isListedCountry,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';

/** The most tokens of a name, hyphens among them. */
const LONGEST = 10;
const ENDS: ReadonlySet<DraftName['type']> = new Set(['place', 'organization', 'misc', 'group']);

/**
 * "The Norvale-Harwick Expressway", "the Norvale–Oneida–Harwick Canal": what joins two places is one, called after both; and so is
 * what two sign: "the Norvale-Harwick Free Trade Agreement".
 */
export const routes: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 3; i < reading.count; i++) {
    const pact = PACTS.has(reading.lower(i)) && isCapital(reading.form(i)?.casing ?? Casing.Sign);
    if ((!pact && !WAYS.has(reading.text(i))) || PROGRAMMES.has(reading.text(i + 1))) continue;
    const dash = firstDash(reading, i);
    if (dash < 0) continue;
    owners ??= ownersOf(reading, names);
    const start = names[owners[dash - 1]];
    if (!start || start.end !== dash || !ENDS.has(start.type)) continue;
    // "The US-India Bridge": two states have it, who are not its ends.
    if (reading.text(i) === 'Bridge' && isListedCountry(reading, start.first)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    const type = pact ? 'law' : 'place';
    found.push({ first: start.first, end: i + 1, type, margin: start.margin, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** The first hyphen of those that join capitalised words in front of token `way`; -1 where there is none. */
function firstDash(reading: TokenReading, way: number): number {
  let dash = -1;
  for (let i = way - 1; i > 0 && i > way - LONGEST; i--) {
    if (reading.isHyphen(i)) dash = i;
    else if (!isCapital(reading.form(i)?.casing ?? Casing.Sign)) break;
  }
  return dash;
}
