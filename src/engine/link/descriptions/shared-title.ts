import { isPersonRole } from '../names/gender';
import { KIN } from '../facts/kin.data';
import type { LinkReading } from '../reading';
import type { DraftDescription } from './draft-description';
import { startOf } from './title-before';

/** So many names a list has at most. */
const LONGEST_LIST = 20;
/** So many tokens a bracket behind a name has at most, with its marks: "(R-Utah)". */
const LONGEST_BRACKET = 6;

/** Before those who are told something, behind whom stands what, not who they are. */
const TOLD = /^(?:tells?|told|telling|informed|assured|reminded|warned)$/u;

/** What stands before a list, as papers shorten it, by its letters in lower case. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['sens', 'Senator'],
  ['reps', 'Representative'],
  ['govs', 'Governor'],
  ['profs', 'Professor'],
]);

/** The title in the plural that a person shares with others: "Senators {Ada Holt}, {Ola Berg} and {Ida Lind}". */
export function sharedTitle(
  reading: LinkReading,
  first: number,
  sentenceStart: number,
): DraftDescription | undefined {
  let at = first;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const head = at - 1;
    if (
      head >= sentenceStart &&
      reading.nameAt[head] === -1 &&
      singularOf(reading.word(head)) !== undefined
    ) {
      // "Senators Berg said": of whom one title in the plural is, there are several.
      if (n === 0 && !isListed(reading, reading.endToken[reading.nameAt[first]])) return undefined;
      const from = startOf(reading, head, sentenceStart, 'person');
      // "told reporters Ada Holt and Ola Berg would go"
      if (TOLD.test(reading.lower(from - 1))) return undefined;
      return {
        start: reading.start(from),
        end: reading.end(head),
        text: reading.slice(from, head + 1),
        shared: true,
      };
    }
    const before = listedBefore(reading, at, sentenceStart);
    if (before === -1) return undefined;
    at = before;
  }
  return undefined;
}

/** Whether a name goes on in a list: "Ada Holt |and|", "Ada Holt (R-Utah)|,| Mayor Ola Berg". */
function isListed(reading: LinkReading, end: number): boolean {
  let i = end;
  if (reading.lower(i) === '(') while (i < end + LONGEST_BRACKET && reading.lower(i - 1) !== ')') i++;
  if (reading.lower(i) !== ',' && reading.lower(i) !== 'and') return false;
  for (let k = i + 1; k < i + LONGEST_BRACKET; k++) {
    if (isPerson(reading, reading.nameAt[k] ?? -1)) return true;
    if (reading.lower(k) !== 'and' && !/^\p{Lu}/u.test(reading.word(k))) return false;
  }
  return false;
}

/** First token of the person before the comma or "and" that stands before a token; -1 where there is none. */
function listedBefore(reading: LinkReading, at: number, sentenceStart: number): number {
  let i = at - 1;
  if (reading.lower(i) === 'and') i--;
  if (reading.lower(i) === ',') i--;
  if (i === at - 1 || i < sentenceStart) return -1;
  if (reading.lower(i) === ')') {
    const open = [1, 2, 3, 4, 5].find((back) => reading.lower(i - back) === '(');
    if (open === undefined) return -1;
    i -= open + 1;
  }
  const name = reading.nameAt[i] ?? -1;
  return isPerson(reading, name) ? reading.firstToken[name] : -1;
}

function isPerson(reading: LinkReading, name: number): boolean {
  return name !== -1 && reading.names[name]?.type === 'person';
}

/** "senators" → `senator`, "Sens." → `Senator`, "congressmen" → `congressman`; undefined where a word is no office of several. */
export function singularOf(word: string): string | undefined {
  const letters = word.replace(/\.$/u, '');
  const short = SHORTENED.get(letters.toLowerCase());
  if (short) return /^\p{Lu}/u.test(word) ? short : undefined;
  const single = /men$/u.test(letters)
    ? letters.replace(/men$/u, 'man')
    : /[^s]s$/u.test(letters)
      ? letters.slice(0, -1)
      : '';
  const folded = single.toLowerCase();
  return single !== '' && isPersonRole(folded) && !KIN.has(folded) ? single : undefined;
}

/** A title that several share as it is told of one: "three former presidents" → "former president". */
export function inSingular(text: string): string {
  return text.replace(OF_SEVERAL, '').replace(/\S+$/u, (word) => singularOf(word) ?? word);
}

/** How many there are, or that they are like somebody named before. */
const OF_SEVERAL =
  /^(?:(?:fellow|both|two|three|four|five|six|seven|eight|nine|ten|several|other|\d+) )+(?=\S)/iu;
