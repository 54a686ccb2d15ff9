import { isDash } from '../../../text/characters';
import { SentenceCase } from '../../document-context';
import { isListedCountry, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { ORGANIZATION_WORDS } from '../../data/heads.data';
import { Listed } from '../../lexicon';
import type { EntityType } from '../../types';

/** "US-India", "Moreno-Weber" are two names each: both sides are known by themselves, from the article or as places. */
export const hyphens: Refiner = (reading, found) => {
  const joined = joinWars(reading, joinPeoples(reading, joinRegions(reading, joinCapitals(reading, found))));
  const names = cutAtPairs(reading, joined);
  const alone = new Map<string, EntityType | 'misc'>();
  for (const name of names)
    if (!hasDash(reading, name)) alone.set(reading.lowerText(name.first, name.end), name.type);
  return names.flatMap((name) => {
    const dash = dashIn(reading, name);
    if (dash < 0) return [name];
    const left = sideType(reading, alone, name.first, dash);
    const right = sideType(reading, alone, dash + 1, name.end);
    // "African-American" is one group.
    if (!left || !right || (left === 'group' && right === 'group')) return [name];
    return [
      { ...name, end: dash, type: left },
      { ...name, first: dash + 1, type: right },
    ];
  });
};

/** Schools of which every town has one, before the hyphen. */
const SCHOOLS: ReadonlySet<string> = new Set(['IIT', 'IIM', 'NIT', 'AIIMS', 'IIIT', 'NIFT']);
/** What two parties or states with a hyphen between them have together. */
const TOGETHER =
  /^(?:alliances?|combine|coalition|government|govt|talks?|pact|ties|deal|relations|meeting|led|backed|ruled)$/u;

/** "ABS-CBN", "IIT-Norvale": two halves of an organisation's name, unless both are known or they have something together. */
function joinCapitals(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (before && before.end > name.first) {
      // What stands behind the hyphen was a name of its own, or begins one.
      if (name.end > before.end) result[result.length - 1] = { ...before, end: name.end };
      continue;
    }
    const left = joinsCapitals(reading, name.first - 1, name);
    const right = joinsCapitals(reading, name.end, name);
    const first = left ? name.first - 2 : name.first;
    if (before && before.end > first + 1) result.push(name);
    else {
      if (before && before.end > first) result.pop();
      result.push(
        left || right ? { ...name, first, end: right ? name.end + 2 : name.end, type: 'organization' } : name,
      );
    }
  }
  return result.filter((name, k) => k === 0 || name.first >= (result[k - 1]?.end ?? 0));
}

/** Whether the dash at `dash`, beside an organisation's name, stands inside that name. */
function joinsCapitals(reading: TokenReading, dash: number, name: DraftName): boolean {
  if (!reading.isHyphen(dash)) return false;
  const left = reading.form(dash - 1);
  const right = reading.form(dash + 1);
  if (!left || !right) return false;
  if (SCHOOLS.has(left.text)) return right.casing === Casing.Capitalized;
  if (name.type === 'person' || name.type === 'place') return false;
  if (reading.context.sentenceCase[dash] === SentenceCase.Upper) return false;
  const known = left.listed & right.listed & Listed.Organization;
  const country = (left.listed | right.listed) & Listed.Country;
  const capitals = left.casing === Casing.Upper && right.casing === Casing.Upper && right.length > 1;
  const after = isDash(reading.text(dash + 2).charCodeAt(0)) ? dash + 3 : dash + 2;
  return capitals && !known && !country && !TOGETHER.test(reading.text(after));
}

/** Regions that are named after two: what stands before the hyphen of which. */
const REGIONS_OF_TWO: ReadonlyMap<string, string> = new Map([
  ['indo', 'pacific'],
  ['asia', 'pacific'],
]);

/** "Indo-Pacific" is one place. */
function joinRegions(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    const { first } = name;
    const isRegion =
      reading.isHyphen(first - 1) && REGIONS_OF_TWO.get(reading.lower(first - 2)) === reading.lower(first);
    if (isRegion && result.at(-1)?.end === first - 1) result.pop();
    result.push(isRegion ? { ...name, first: first - 2 } : name);
  }
  return result;
}

/** "the Norvale–Harwick War": all sides before the hyphens belong to the war's name. */
function joinWars(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    let { first } = name;
    if (name.type === 'misc' && /^Wars?$/u.test(reading.text(name.end - 1)))
      for (let side = result.at(-1); side && isSide(reading, side, first); side = result.at(-1)) {
        ({ first } = side);
        result.pop();
      }
    result.push(first < name.first ? { ...name, first, type: 'event' } : name);
  }
  return result;
}

/** Whether a hyphen alone parts a place or a people from what begins at token `next`. */
function isSide(reading: TokenReading, { end, type }: DraftName, next: number): boolean {
  return (
    (type === 'place' || type === 'group' || type === 'misc') && end === next - 1 && reading.isHyphen(end)
  );
}

/** "the US-India Bridge programme": two countries and a programme, but "US-India Bridge Council" is one body. */
function cutAtPairs(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const { first, end } = name;
    const isPair =
      before?.type === 'place' &&
      before.end === first - 1 &&
      end > first + 1 &&
      isDash(reading.text(before.end).charCodeAt(0)) &&
      reading.glued(before.end + 1) &&
      isListedCountry(reading, first);
    if (isPair && name.type === 'organization' && isBody(reading, end - 1))
      result[result.length - 1] = { ...name, first: before.first };
    else if (isPair) result.push({ ...name, end: first + 1, type: 'place' }, { ...name, first: first + 1 });
    else result.push(name);
  }
  return result;
}

function isBody(reading: TokenReading, last: number): boolean {
  return reading.form(last)?.casing === Casing.Capitalized && ORGANIZATION_WORDS.has(reading.lower(last));
}

/** Peoples of whom one speaks with another before a hyphen: "African-Americans". */
const HYPHENED = /^(?:americans?|canadians?|australians?|britons?|british|brazilians?)$/u;

function joinPeoples(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const joined =
      before?.type === 'group' &&
      name.type === 'group' &&
      name.first === before.end + 1 &&
      isDash(reading.text(before.end).charCodeAt(0)) &&
      reading.glued(before.end + 1) &&
      HYPHENED.test(reading.lower(name.first));
    if (joined) result[result.length - 1] = { ...before, end: name.end };
    else result.push(name);
  }
  return result;
}

function sideType(
  reading: TokenReading,
  alone: ReadonlyMap<string, EntityType | 'misc'>,
  first: number,
  end: number,
): EntityType | 'misc' | undefined {
  const known = alone.get(reading.lowerText(first, end));
  if (known) return known;
  const listed = end - first === 1 ? (reading.form(first)?.listed ?? 0) : 0;
  if (listed & Listed.Country) return 'place';
  return listed & Listed.Demonym ? 'group' : undefined;
}

function hasDash(reading: TokenReading, name: DraftName): boolean {
  return dashIn(reading, name) >= 0;
}

/** The only dash inside the name, -1 where there is none or more than one. */
function dashIn(reading: TokenReading, name: DraftName): number {
  let dash = -1;
  for (let i = name.first + 1; i < name.end - 1; i++) {
    if (!isDash(reading.text(i).charCodeAt(0))) continue;
    if (dash >= 0) return -1;
    dash = i;
  }
  return dash;
}
