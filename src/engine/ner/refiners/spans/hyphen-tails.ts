import { BEHIND_NAME_AND_HYPHEN } from '../../data/not-names.data';
import { PAPERS_BEHIND_HYPHEN } from '../../data/newspapers.data';
import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import { Casing } from '../../forms';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const TAIL = /^(?:\d{1,4}[A-Za-z]?|[A-Z])$/u;

const PEOPLES = Listed.Country | Listed.Demonym | Listed.GroupWord;

/** Whether a hyphen joins a word to somebody's name of two words or more. */
function isFullNameJoined(reading: TokenReading, name: DraftName): boolean {
  return name.type === 'person' && name.end - name.first >= 2 && reading.isHyphen(name.end);
}

/** "Nina Corrigan-Vale": the hyphen of a full name goes on, unless a people or another name stands behind it. */
function hasDoubleSurname(reading: TokenReading, name: DraftName, next: DraftName | undefined): boolean {
  const tail = reading.form(name.end + 1);
  return (
    isFullNameJoined(reading, name) &&
    (tail?.casing === Casing.Capitalized || tail?.casing === Casing.Mixed) &&
    (tail.listed & PEOPLES) === 0 &&
    ((next?.first ?? Infinity) > name.end + 1 || (next !== undefined && isHalf(name, next)))
  );
}

/** Whether a person of one word stands behind the hyphen: the second half of a surname. */
function isHalf(name: DraftName, { first, end, type }: DraftName): boolean {
  return type === 'person' && first === name.end + 1 && end === first + 1;
}

const LONGEST_SYLLABLE = 5;

/** "Anan Chai-ocha": a short word that is written small behind the hyphen of a full name, and is no word of a compound. */
function hasSmallTail(reading: TokenReading, name: DraftName): boolean {
  const tail = reading.form(name.end + 1);
  return (
    isFullNameJoined(reading, name) &&
    // "Ada Moreno–the heiress–won": a dash of British print.
    reading.text(name.end) !== '–' &&
    tail?.casing === Casing.Lower &&
    tail.length <= LONGEST_SYLLABLE &&
    !BEHIND_NAME_AND_HYPHEN.has(tail.text) &&
    !isDash(reading.text(name.end + 2).charCodeAt(0))
  );
}

const SPLIT = wordSet('Movement Party Front League Congress Army Organisation Organization');

/** "Norvale Post-Dispatch", "Harwick Movement-India": the hyphen goes on with the other half of an organisation's name. */
function hasHalf(reading: TokenReading, name: DraftName, next: DraftName | undefined): boolean {
  const { end, type } = name;
  if (type !== 'organization' || end - name.first < 2 || !reading.isHyphen(end)) return false;
  if (isDash(reading.text(end + 2).charCodeAt(0)) && reading.glued(end + 2)) return false;
  const inside = next !== undefined && next.first === end + 1;
  if (PAPERS_BEHIND_HYPHEN.has(reading.text(end + 1))) return !inside;
  return inside && next.type === 'place' && next.end === end + 2 && SPLIT.has(reading.text(end - 1));
}

/** Things that are one of several, like a spacecraft: "Norvale" of "Norvale-2". */
function seriesIn(reading: TokenReading, names: readonly DraftName[]): ReadonlySet<string> {
  const series = new Set<string>();
  for (const name of names)
    if (name.type === 'misc' && isSerial(reading, name)) series.add(reading.text(name.first));
  return series;
}

/** Whether a hyphen and a number stand behind a single word. */
function isSerial(reading: TokenReading, { first, end }: DraftName): boolean {
  return end - first === 1 && reading.isHyphen(end) && /^\d{1,3}$/u.test(reading.text(end + 1));
}

/** "COVID-19", "ORBIT-X": a number or letter behind the hyphen belongs to a name in capitals, a number to any thing. */
export const hyphenTails: Refiner = (reading, names) => {
  const series = seriesIn(reading, names);
  const result = names.map((name, k): DraftName => {
    if (
      hasDoubleSurname(reading, name, names[k + 1]) ||
      hasSmallTail(reading, name) ||
      hasHalf(reading, name, names[k + 1])
    )
      return { ...name, end: name.end + 2 };
    const { end } = name;
    const casing = reading.form(end - 1)?.casing;
    const capitals = casing === Casing.Upper || casing === Casing.Mixed;
    if (series.has(reading.text(name.first)) && isSerial(reading, name))
      return { ...name, end: end + 2, type: name.type === 'organization' ? name.type : 'misc' };
    if (!capitals || !reading.isHyphen(end) || !TAIL.test(reading.text(end + 1)) || name.type === 'place')
      return name;
    if ((names[k + 1]?.first ?? Infinity) < end + 2) return name;
    return { ...name, end: end + 2, type: name.type === 'person' ? 'misc' : name.type };
  });
  return result.filter(({ first }, k) => first >= (result[k - 1]?.end ?? 0));
};
