import { wordSet } from '../../collections';
import { capitalized, LONGEST_ACRONYM } from '../../text/capitals';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar.data';
import type { DatedArticle } from '../mentions/candidate';

/**
 * A title in capitals, as press releases have them, in small letters, with the names as the article writes them elsewhere;
 * of one that has no more than acronyms in capitals ("FBI |AND| police raid house") only what links them.
 */
export function unshouted(words: string, { reading }: DatedArticle): string {
  if (!THREE_CAPITALS.test(words)) return words;
  const withoutLinks = words.replace(SHOUTED_LINKS, ' ');
  const long = withoutLinks.match(/\p{L}{3,}/gu) ?? [];
  const shouted = long.filter((word) => word === word.toUpperCase());
  const isLinked = withoutLinks !== words;
  const isNoAcronym = shouted.some((word) => word.length > LONGEST_ACRONYM);
  const isMost = shouted.length >= 2 && 2 * shouted.length >= long.length + (isNoAcronym ? 0 : 1);
  if (!isMost && !(isLinked && isNoAcronym))
    return words.replace(SHOUTED_LINKS, (link) => link.toLowerCase());
  const names = new Set<string>([
    ...SHORT_NAMES,
    ...WEEKDAY_NAMES,
    ...MONTH_NAMES.filter((name) => !WORDS.has(name)),
  ]);
  for (const { start, end, kind } of reading.mentions) {
    if (kind !== 'name') continue;
    for (const part of reading.text.slice(start, end).split(/[^\p{L}]+/u)) names.add(part);
  }
  const told = words.replace(/(?<![’'])\p{Lu}{2,}(?!\p{Ll})/gu, (word, at: number) => {
    const name = capitalized(word);
    if (SMALL.has(word)) return beginsName(words.slice(at), reading.text) ? name : word.toLowerCase();
    if (isSmallBelow(word, reading)) return word.toLowerCase();
    if (names.has(name) || (names.has(word) && isShoutedOnly(word, reading))) return name;
    return names.has(word) ? word : word.toLowerCase();
  });
  return told.replace(/(?<=\p{L}[’'])S(?!\p{L})/gu, 's');
}

/** What every word in capitals has, and few titles: seen at once. */
const THREE_CAPITALS = /[^a-z\d\s.,’'-]{3}/u;
/** Small words in capitals inside a title, which no row of abbreviations has; not those of "AT&T". */
const SHOUTED_LINKS = /(?<=\S\s)(?:THE|THIS|TO|OF|IN|ON|FOR|AND|WITH|AT|FROM)(?=\s|$)/gu;
/** Words that are small inside a name, too, unless they begin it. */
const SMALL = wordSet('A AN THE OF IN ON FOR AND WITH AT TO BY FROM');
/** Months that are other words, too. */
const WORDS = new Set<string>(['March', 'May']);
const SHORT_NAMES: readonly string[] = ['US', 'UN', 'EU', 'UK'];

/** Whether a long word of a name stands in capitals in the headline alone: it is no acronym. */
function isShoutedOnly(word: string, { headline, text }: DatedArticle['reading']): boolean {
  return word.length > LONGEST_ACRONYM && headline !== undefined && !text.includes(word, headline.end);
}

/** "FIRE IN BINGO |HALL|" over "the bingo hall": whether a word of a headline stands in the text below in small letters alone. */
function isSmallBelow(word: string, { headline, text }: DatedArticle['reading']): boolean {
  if (headline === undefined) return false;
  const below = text.slice(headline.end);
  if (below.includes(word) || below.includes(capitalized(word))) return false;
  return new RegExp(`(?<![\\p{L}.@])${word.toLowerCase()}(?!\\p{L})`, 'u').test(below);
}

/**
 * "|THE HARBOUR| GAMES": whether a small word begins a name or a title, since the article writes the two words with capitals
 * inside a sentence, or right behind a mark of quotation.
 */
function beginsName(words: string, text: string): boolean {
  const [, first, second] = /^(\p{L}+)\s(\p{L}+)/u.exec(words) ?? [];
  if (!first || !second) return false;
  const [written, next] = [first, second].map(capitalized);
  return new RegExp(
    `(?<=\\p{Ll},?\\s)${written}\\s${next}(?!\\p{L})|(?<=[“"‘'])(?:${written}\\s${next}|${first}\\s${second})(?!\\p{L})`,
    'u',
  ).test(text);
}
