import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { MODELS } from '../../data/models.data';

/** The numbers that go with the letters of a model, with a letter or a plural behind them. */
const NUMBERS_OF: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(MODELS).map(([letters, numbers]) => [
    letters,
    new RegExp(`^(?:${numbers})[A-Z]{0,3}s?$`, 'u'),
  ]),
);

/** Designers whose names stand before the letters, as part of the name. */
const DESIGNERS = wordSet('Ilyushin Tupolev Sukhoi Antonov Mikoyan Mil Kamov Yakovlev');

/** "F-16s", "a Tu-154": craft and arms that are called by letters and a number, unless they are part of a longer name. */
export const craft: Refiner = (reading, names) => {
  const found: DraftName[] = [];
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
