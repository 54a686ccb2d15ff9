import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type Reading,
  type Refiner,
} from '../../draft';

/** What aircraft, missiles, tanks and guns are called by, and the numbers behind the hyphen. */
const MODELS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    F: '4|5|14|15|16|18|22|35|104|111|117',
    FA: '18',
    C: '5|17|130',
    KC: '10|30|46|130|135',
    B: '2|17|24|25|29|47|52',
    A: '10',
    U: '2',
    P: '3|8',
    MQ: '1|9',
    RQ: '4|7|11|170',
    UH: '1|60',
    MH: '47|53|60',
    CH: '46|47|53',
    AH: '1|64',
    V: '22',
    MiG: '15|17|19|21|23|25|27|29|31|35',
    Su: '22|24|25|27|30|34|35|57',
    Il: '14|18|20|38|62|76|86|96',
    Tu: '16|22|95|104|134|144|154|160|204',
    An: '2|12|24|26|28|32|72|124|225',
    Mi: '2|6|8|17|24|25|26|28|35',
    Ka: '27|50|52',
    Yak: '40|42|130',
    AK: '47|74|103',
    AR: '15',
    RPG: '7|29',
    S: '75|125|200|300|400|500',
    SS: '18|19|20|21|23|24|25|27',
    T: '34|54|55|62|64|72|80|90',
  }).map(([letters, numbers]) => [letters, new RegExp(`^(?:${numbers})[A-Z]{0,3}s?$`, 'u')]),
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
function isModel(reading: Reading, dash: number): boolean {
  return (
    reading.glued(dash) &&
    reading.glued(dash + 1) &&
    !isDash(reading.text(dash - 2).charCodeAt(0)) &&
    !(isDash(reading.text(dash + 2).charCodeAt(0)) && /^[\dA-Z]/u.test(reading.text(dash + 3))) &&
    (MODELS.get(reading.text(dash - 1))?.test(reading.text(dash + 1)) ?? false)
  );
}
