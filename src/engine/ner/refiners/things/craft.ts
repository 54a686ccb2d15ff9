import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import {
  isNear,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { FLYING, MODELS, SPACEFLIGHT } from '../../data/models.data';

/** The numbers that go with the letters of a model, with a letter or a plural behind them. */
const NUMBERS_OF: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(MODELS).map(([letters, numbers]) => [
    letters,
    new RegExp(`^(?:${numbers})[A-Z]{0,3}s?$`, 'u'),
  ]),
);

/** Designers whose names stand before the letters, as part of the name. */
const DESIGNERS = wordSet('Ilyushin Tupolev Sukhoi Antonov Mikoyan Mil Kamov Yakovlev');

/** Makers of airliners, whose names stand before the number as part of the name. */
const AIRLINER_MAKERS: ReadonlySet<string> = new Set(['Boeing', 'Airbus']);
const AIRLINER = /^(?:7[0-8]7|A3[0-8]0(?:neo|ceo|F|XLR)?|A3(?:18|19|21)(?:neo|ceo|XLR|LR)?)s?$/u;

/** "Boeing 737 MAX", "Airbus A330-300", "the A320neo", where aircraft are spoken of. */
function airliners(reading: TokenReading, names: readonly DraftName[]): DraftName[] {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 1; i < reading.count; i++) {
    if (!AIRLINER.test(reading.text(i)) || reading.glued(i)) continue;
    const made = AIRLINER_MAKERS.has(reading.text(i - 1));
    const end = versionEnd(reading, i + 1);
    // "Boeing 777 - 200"
    if (end === i + 1 && isDash(reading.text(end).charCodeAt(0))) continue;
    const named = made || reading.text(i).startsWith('A') || end > i + 1;
    if (!named || !isNear(reading, i, FLYING)) continue;
    owners ??= ownersOf(reading, names);
    const first = made ? i - 1 : i;
    const [maker, number] = [names[owners[first]], names[owners[i]]];
    // "an |Oru Air| Boeing 737": who flies it has a name of its own.
    const flier = made && maker?.type === 'organization' && maker.end <= end ? maker : undefined;
    if (flier && flier.first < first) found.push({ ...flier, end: first });
    else if ([maker, number].some((name) => name && (name.first < first || name.end > end))) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, end) }];
    found.push({ first, end, type: 'product', margin: 0, evidence });
  }
  return found;
}

/** Where "MAX 8", "-800" and "Dreamliner" from token `i` on end. */
function versionEnd(reading: TokenReading, i: number): number {
  if (reading.text(i) === 'Dreamliner') return i + 1;
  if (reading.isHyphen(i)) return /^\d{1,3}\p{Lu}{0,3}s?$/u.test(reading.text(i + 1)) ? i + 2 : i;
  if (!/^max$/iu.test(reading.text(i))) return i;
  const number = reading.isHyphen(i + 1) ? i + 2 : i + 1;
  return /^(?:7|8|9|10)s?$/u.test(reading.text(number)) ? number + 1 : i + 1;
}

const LONG_WORD = /^\p{Lu}\p{Ll}{3,}$/u;
const NUMBER_OF_CRAFT = /^(?:\d{1,3}|\p{Lu}\d{1,2})$/u;
/** What else has a number behind a hyphen. */
const NO_CRAFT = wordSet('covid under section article type group class phase level');

/** "Norvale-3", "Norvale-L1": one of several, where spaceflight is spoken of, whatever the tagger takes it for. */
function numberedCraft(reading: TokenReading, names: readonly DraftName[]): DraftName[] {
  const found: DraftName[] = [];
  let isOfSpace: boolean | undefined;
  for (let i = 1; i + 1 < reading.count; i++) {
    if (!reading.isHyphen(i) || !reading.glued(i) || !reading.glued(i + 1)) continue;
    const isName = LONG_WORD.test(reading.text(i - 1)) && NUMBER_OF_CRAFT.test(reading.text(i + 1));
    if (!isName || NO_CRAFT.has(reading.lower(i - 1))) continue;
    isOfSpace ??= tellsOf(reading, SPACEFLIGHT);
    if (!isOfSpace) return found;
    const around = names.find(({ first, end }) => first <= i - 1 && end >= i + 2);
    if (around && (around.type === 'product' || around.end - around.first > 3)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i - 1, i + 2) }];
    found.push({ first: i - 1, end: i + 2, type: 'product', margin: 0, evidence });
  }
  return found;
}

function tellsOf(reading: TokenReading, words: ReadonlySet<string>): boolean {
  for (let i = 0; i < reading.count; i++) if (words.has(reading.text(i))) return true;
  return false;
}

/** "F-16s", "a Tu-154": craft and arms that are called by letters and a number, unless they are part of a longer name. */
export const craft: Refiner = (reading, names) => {
  const found = [...airliners(reading, names), ...numberedCraft(reading, names)];
  let owners: Int32Array | undefined;
  for (let i = 1; i + 1 < reading.count; i++) {
    if (!isDash(reading.text(i).charCodeAt(0)) || !isModel(reading, i)) continue;
    owners ??= ownersOf(reading, names);
    const inside = names[owners[i - 1]] ?? names[owners[i + 1]];
    if (inside && inside.end - inside.first > 3) continue;
    const first = DESIGNERS.has(reading.text(i - 2)) ? i - 2 : i - 1;
    // “Boeing C-17”, where the tagger has seen “Boeing C”: the maker is a name of its own.
    if (inside && inside.first < first && inside.end === i)
      found.push({ ...inside, end: first, type: 'organization' });
    const evidence = [{ kind: 'form' as const, span: reading.span(i - 1, i + 2) }];
    found.push({ first, end: i + 2, type: 'product', margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** Whether the dash at token `i` stands in such a name, and nothing but white space around that. */
function isModel(reading: TokenReading, dash: number): boolean {
  return (
    reading.glued(dash) &&
    reading.glued(dash + 1) &&
    !isDash(reading.text(dash - 2).charCodeAt(0)) &&
    !(isDash(reading.text(dash + 2).charCodeAt(0)) && /^[\dA-Z]/u.test(reading.text(dash + 3))) &&
    (NUMBERS_OF.get(reading.text(dash - 1))?.test(reading.text(dash + 1)) ?? false)
  );
}
