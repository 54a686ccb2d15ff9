import { wordSet } from '../../collections';
import type { DraftDescription } from './draft-description';
import { COURTESY } from '../facts/titles.data';
import { COPULA_ADVERBS, PREPOSITIONS } from '../facts/words.data';
import { headOf } from './phrase-bounds';
import { isDeterminer, isRoleAt } from '../words';
import type { LinkReading } from '../reading';
import { isStyle } from '../../text/styles.data';
import { possessionOf } from './owners';

/** The words of tokens `[from, to)` in reading form; undefined where nothing is left of them. */
export function description(reading: LinkReading, from: number, to: number): DraftDescription | undefined {
  const begin = from;
  while (from < to && isLeading(reading.lower(from))) from++;
  to = openBracket(reading, from, to);
  while (to > from && (isTrailing(reading, to - 1) || isCourtesy(reading, to - 1))) {
    if (reading.lower(to - 1) === ')' && opens(reading, from, to)) break;
    to--;
  }
  if (from >= to || isDeed(reading, from, to)) return undefined;
  const possession = possessionOf(reading, begin, from, to);
  const words = { start: reading.start(from), end: reading.end(to - 1), text: reading.slice(from, to) };
  return possession ? { ...words, possession } : words;
}

/**
 * ", |viewing the president| as …": what somebody does to another one, where "acting president" is what somebody is; "the first
 * president to do so" says nothing by itself.
 */
function isDeed(reading: LinkReading, from: number, to: number): boolean {
  if (from + 1 < to && reading.tag(from) === 'VBG' && isDeterminer(reading.lower(from + 1))) return true;
  for (let i = from; i < to - 1; i++)
    if (reading.lower(i) === 'do' && reading.lower(i + 1) === 'so') return true;
  return false;
}

/** Whether a bracket opens in tokens `[from, to)`. */
function opens(reading: LinkReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.lower(i) === '(') return true;
  return false;
}

/** Where a bracket opens that does not close before `to`, else `to`. */
function openBracket(reading: LinkReading, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (reading.lower(i) === ')') return to;
    if (reading.lower(i) === '(') return i;
  }
  return to;
}

/** Whether a word at the beginning of a description is no part of it: an article, an adverb, a mark. */
function isLeading(word: string): boolean {
  return isDeterminer(word) || COPULA_ADVERBS.has(word) || VAGUE.has(word) || /^[,;:.)—–-]+$/u.test(word);
}

/** Words before a role that say nothing of its bearer: "a certain Doctor", "Tonight mayor Lena Varga", "Rt. Hon. Speaker". */
const VAGUE = wordSet(
  'rt rt. hon hon. honourable honorable certain same latest other so-called today tonight yesterday tomorrow',
);

/** Whether token `i` at the end of a description is no part of it: a mark, or "and currently", "of" before what is left out. */
function isTrailing(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  if (reading.nameAt[i] !== -1) return false;
  return (
    (/^[\s,;:.)—–-]+$/u.test(word) && !word.includes('”')) ||
    LOOSE.has(word) ||
    // "start-|up|"
    (PREPOSITIONS.has(word) && reading.lower(i - 1) !== '-') ||
    COPULA_ADVERBS.has(word)
  );
}

/**
 * Whether token `i` between an office and its bearer is what one calls them out of politeness: "Prime Minister |Sir| Ola Berg", "Prime
 * Minister of Oru |His Excellency|", "Minister of Finance |Sheikh|".
 */
export function isCourtesy(reading: LinkReading, i: number): boolean {
  if (reading.nameAt[i] !== -1) return false;
  const word = reading.lower(i).replace(/\.$/u, '');
  // "Former |First Lady| Ada Berg"
  if (word === 'lady' && reading.lower(i - 1) === 'first') return false;
  if (word === 'tan') return reading.lower(i + 1) === 'sri';
  return (
    isStyle(reading.word(i)) || COURTESY.has(word) || COURTESIES.has(word) || isSecondRank(reading, i, word)
  );
}

/** "Foreign Minister |Prince| Ola", "High Court judge |Justice| Berg": a rank behind an office, but not "Crown |Prince|". */
function isSecondRank(reading: LinkReading, i: number, word: string): boolean {
  const before = reading.lower(i - 1);
  if (word === 'justice') return before === 'judge';
  return /^prince(?:ss)?$/u.test(word) && before !== 'crown' && isRoleAt(reading, i - 1, 'person');
}

const COURTESIES = wordSet(
  'datuk dato datin seri sri tun toh puan tengku tunku tuanku alhaji alhaja mallam sir dame lord lady baroness dr shri sri smt shrimati sheikh sheikha shaikh mullah maulana maulvi mufti sayyid syed royal hon honourable honorable',
);

/** Words behind which something is left out. */
const LOOSE = wordSet('and or i we you he she they it when where the a an his her their');

/**
 * Where the phrase of tokens `[from, end)` is whole: before what hangs on its noun, where a comma cuts off a list of
 * adjectives, "a shipyard with ships for scientific|, naval and other work".
 */
export function wholePhraseEnd(reading: LinkReading, from: number, end: number): number {
  const isCut = reading.lower(end) === ',' && reading.nameAt[end - 1] === -1;
  if (!isCut || !/^JJ/u.test(reading.tag(end - 1) ?? '')) return end;
  const head = headOf(reading, from, end);
  return head >= from ? head + 1 : end;
}
