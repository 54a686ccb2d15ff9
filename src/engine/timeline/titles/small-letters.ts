import { wordSet } from '../../collections';
import { isPersonRole } from '../../link/names/gender';
import type { Span } from '../../text/span';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar.data';
import type { DatedArticle } from '../mentions/candidate';

/**
 * A title out of a headline that writes each word with a capital ("Acme Agrees to Buy Norva to Create Global Giant"), as a sentence:
 * what no name of the article has, and it does not write so elsewhere, gets a small letter.
 */
export function inSmallLetters(
  words: string,
  { start }: { start: number },
  { reading }: DatedArticle,
): string {
  const { headline, text } = reading;
  if (!headline || start < headline.start || start >= headline.end) return words;
  const above = text.slice(headline.start, headline.end);
  const own = namesIn(reading, headline);
  const open = (above.match(WORD) ?? []).slice(1).filter((word) => !own.has(word));
  const small = open.filter((word) => /^\p{Ll}{4}/u.test(word)).length;
  const capital = open.filter((word) => /^\p{Lu}\p{Ll}{3}/u.test(word));
  if (capital.length < LEAST || capital.length <= small) return words;
  const below = text.slice(headline.end);
  const names = namesIn(reading, { start: 0, end: text.length });
  for (const name of [...WEEKDAY_NAMES, ...MONTH_NAMES]) names.add(name);
  const kept = new Set([...capital, ...open].filter((word) => names.has(word) || isWritten(word, below)));
  for (const word of titlesIn(reading, headline)) kept.add(word);
  const told = new Set(open.filter((word) => /^(?:\p{Lu}\p{Ll}+|A)$/u.test(word) && !kept.has(word)));
  return words.replace(WORD, (word) => (told.has(word) ? word.toLowerCase() : word));
}

/** With a hyphen or apostrophe inside. */
const WORD = /(?<![\p{L}\d])\p{L}+(?:['’-]\p{L}+)*/gu;
/** A headline with fewer words that might be small is no sign. */
const LEAST = 2;

/** The words of the names in a part of an article; of those below the headline the ones that may stand for them. */
function namesIn({ mentions, text }: DatedArticle['reading'], { start, end }: Span): Set<string> {
  const names = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.start < start || mention.end > end) continue;
    const words = text.slice(mention.start, mention.end).match(WORD) ?? [];
    // "Global" of "Norva Global Ratings" is a word as well
    const isWhole = start > 0 || end < text.length || mention.type === 'person' || mention.type === 'place';
    for (const word of isWhole ? words : words.slice(0, 1)) names.add(word);
  }
  return names;
}

/** The words of offices right before somebody's name: "|Prime Minister| Ada Rao". */
function titlesIn({ mentions, text }: DatedArticle['reading'], { start, end }: Span): string[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'person' || mention.start < start || mention.end > end) return [];
    const words = text.slice(start, mention.start).trimEnd().split(/\s+/u);
    let first = words.length;
    if (isPersonRole(words[first - 1]?.toLowerCase() ?? '')) first--;
    while (first < words.length && OF_OFFICES.has(words[first - 1]?.toLowerCase() ?? '')) first--;
    return words.slice(first);
  });
}

const OF_OFFICES = wordSet(
  'prime vice deputy foreign finance defense defence interior justice trade first chief attorney',
);

/** Whether a word stands with its capital inside a sentence: "the |Space| race". */
function isWritten(word: string, text: string): boolean {
  return new RegExp(`(?<=\\p{Ll},?\\s)${word}(?!\\p{L})`, 'u').test(text);
}
