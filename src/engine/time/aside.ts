import { BEHIND_DATE, LAW } from './data/phrase-ends.data';
import type { TokenizedArticle } from '../article';
import { tokenText } from '../tokenize/tokens';
import type { SmallWords } from './small-words';
import type { FoundTime } from './types';

/** How far from an expression the words are looked for that set it aside, in tokens. */
const REACH = 12;
/** A verb or a break between "had" and an expression: it belongs to another clause. */
const CLAUSE = /^(?:[.,;:()]|was|were|did|when|while|and|but|that|who|which|said)$/;

const BREAK = /^(?:[.,;:()“”"]|–|—)$/;
/** Says of somebody what they did beside the story: "Rao, who sold his shares on Monday, …". */
const WHO = /^(?:who|whose|which)$/;

/**
 * How an expression stands beside the line of the story, so that the story does not go on from it: in brackets ("the
 * war (1911–14)"), behind "since", in what a relative clause adds about somebody (`relative`), or in the pluperfect ("it had begun the
 * day before"); undefined where it does not.
 * What was reached by a time ("by 1911 he had risen") is the story's.
 *
 * @param first first token of the expression
 * @param end index behind its last token
 */
export function asideOf(words: SmallWords, sentence: number, first: number, end: number): FoundTime['aside'] {
  const { article } = words;
  const { firstToken, endToken } = article.sentences[sentence];
  const word = (i: number): string => words.at(i);
  const from = Math.max(firstToken, first - REACH);
  const before = first > firstToken ? word(first - 1) : '';
  const sinceThe = before === 'the' && first - 1 > firstToken && word(first - 2) === 'since';
  if (before === 'since' || sinceThe) return 'since';
  if (isAttribute(article, first, end) || isInName(article, first, end)) return 'background';
  // "His last vote was on 11 March."
  if (/^(?:on|in)$/.test(before) && first - 2 > firstToken && word(first - 2) === 'was') {
    const opening = `${word(firstToken)} ${word(firstToken + 1)}`;
    if (/^(?:his|her|its|their) (?:first|last|latest|final|previous|only)$/.test(opening))
      return 'background';
  }
  // "She named the date: 2 April."
  if (before === ':' && first - 2 >= firstToken && /^(?:date|day|deadline)$/.test(word(first - 2)))
    return 'background';
  for (let i = first - 1; i >= from && word(i) !== ')'; i--) if (word(i) === '(') return 'background';
  if (/^(?:by|until|till)$/.test(before)) return undefined;
  for (let i = first - 1; i > from && !BREAK.test(word(i)); i--)
    if (WHO.test(word(i)) && word(i - 1) === ',') return 'relative';
  for (let i = first - 1; i >= from && !CLAUSE.test(word(i)); i--) if (word(i) === 'had') return 'background';
  for (let i = end; i < Math.min(endToken, end + REACH) && !CLAUSE.test(word(i)); i++)
    if (word(i) === 'had') return 'background';
  return undefined;
}

/** "November 1999", in tokens. */
const LONGEST_ATTRIBUTE = 2;

/** Whether a year says which thing of its kind is meant: "a 2018 trip", "the November 1999 earthquake". */
function isAttribute(article: TokenizedArticle, first: number, end: number): boolean {
  const word = (i: number): string =>
    i >= 0 && i < article.tokens.count ? tokenText(article.text, article.tokens, i) : '';
  return (
    end <= first + LONGEST_ATTRIBUTE &&
    /^\d{4}$/.test(word(end - 1)) &&
    /^(?:an?|the|his|her|its|their|['’]s)$/i.test(word(first - 1)) &&
    /^\p{L}{3,}$/u.test(word(end)) &&
    !BEHIND_DATE.has(word(end))
  );
}

/** Whether a year is part of a law's name: "the Harbour Act of 1869", "the Broadcasting Act 1983". */
function isInName(article: TokenizedArticle, first: number, end: number): boolean {
  const word = (i: number): string => (i < 0 ? '' : tokenText(article.text, article.tokens, i));
  if (end !== first + 1 || !/^\d{4}$/.test(word(first))) return false;
  return LAW.test(word(word(first - 1) === 'of' ? first - 2 : first - 1));
}

const STATEMENT = /^(?:said|told|announced|declared|spoke|testified|announcement|statement|interview)$/;
const MEETING = /^(?:addressed|met|briefing|conference|meeting|speech|hearing|summit|rally)$/;
/** Between a verb of saying and a day: another clause, or what was spoken of. */
const ENDS_SPEECH =
  /^(?:[,;:()“”"–—]|ahead|before|after|following|since|until|as|that|who|whose|which|when|while|where|and|but|adding|of|about)$/;
const OCCASION_LEFT = 6;
const OCCASION_RIGHT = 3;

/** The occasion to speak that an expression dates: "said on Sunday", "said before Sunday", "Friday's hearing". */
export function occasionOf(
  words: SmallWords,
  sentence: number,
  first: number,
  end: number,
): FoundTime['occasion'] {
  const { firstToken, endToken } = words.article.sentences[sentence];
  let found: FoundTime['occasion'];
  for (
    let i = Math.max(firstToken, first - OCCASION_LEFT);
    i < Math.min(endToken, end + OCCASION_RIGHT);
    i++
  ) {
    if (i >= first && i < end) continue;
    const word = words.at(i);
    if (STATEMENT.test(word)) return isSpeech(words, i, first, end) ? 'speech' : 'statement';
    if (MEETING.test(word)) found = 'meeting';
  }
  return found;
}

/** "said on Sunday", "told reporters late on Sunday", "on Sunday said": not "said ahead of the rally on Sunday". */
function isSpeech(words: SmallWords, verb: number, first: number, end: number): boolean {
  if (verb >= first) return verb === end;
  for (let i = verb + 1; i < first; i++) if (ENDS_SPEECH.test(words.at(i))) return false;
  return true;
}
