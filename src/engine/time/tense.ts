import type { TokenizedArticle } from '../article';
import { tokenText } from '../tokenize/tokens';
import {
  AHEAD_PREPOSITIONS,
  FUTURE_WORDS,
  IRREGULAR_PAST,
  NOT_PAST,
  PLANNED_FOR,
  SCHEDULED,
} from './data/verbs.data';
import type { TenseHint } from './types';

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 25;
const MOVED = /^(?:postponed|delayed|moved|rescheduled|adjourned|deferred|extended|pushed)$/;
const AHEAD_BEFORE_TO =
  /^(?:is|are|’s|'s|wants?|agrees?|hopes?|needs?|set|due|scheduled|expected|slated|poised|ready|likely)$/;
const INFINITIVE =
  /^(?!(?:the|an|his|her|its|their|our|this|that|these|those|be|have|some|many|more|about)$)[a-z]{2,}(?<!ing|ed|ly|[^s]s)$/;

/**
 * Tense of the clause around an expression: that of the nearest verb that tells it, first to the left, then to the
 * right, inside the sentence; else what a preposition before it suggests.
 *
 * @param first first token of the expression
 * @param end index behind its last token
 */
export function tenseAround(
  article: TokenizedArticle,
  sentence: number,
  first: number,
  end: number,
): TenseHint {
  const { firstToken, endToken, block } = article.sentences[sentence]!;
  const form = (i: number): string =>
    i < firstToken || i >= endToken ? '' : tokenText(article.text, article.tokens, i);
  const word = (i: number): string => form(i).toLowerCase();
  const headline = article.blocks[block]?.kind === 'headline';
  // "will be (formally) held", "will have ended": the tense is that of the verb before.
  const isInfinitive = (i: number): boolean => {
    const at = word(i - 1).endsWith('ly') ? i - 2 : i - 1;
    return /^be(?:ing)?$/.test(word(at)) || (word(at) === 'have' && FUTURE_WORDS.has(word(at - 1)));
  };
  const tenseAt = (i: number): TenseHint => {
    const tense = tenseOf(word(i));
    // A headline's present tells the past.
    if (tense === null) return i < first && !headline && SCHEDULED.has(form(i)) ? 'future' : null;
    // With its capital "May" is the month, and "Reed" a name.
    const name = i > firstToken && !headline && /^\p{Lu}\p{Ll}/u.test(form(i));
    return name || form(i) === 'May' || (tense === 'past' && isInfinitive(i)) ? null : tense;
  };
  const before = word(first - 1);
  // "the April 20 blowout": the date is the noun's, and the verb says nothing about it.
  if (before === 'the') return null;
  if (before === 'since') return 'past';
  if (before === 'for' && PLANNED_FOR.has(word(first - 2))) return 'future';
  for (let i = first - 1; i >= Math.max(firstToken, first - REACH); i--) {
    const tense = tenseAt(i);
    if (word(i) === 'could' && isDenied(word, i)) return 'past';
    if (tense === 'future' && /^(?:been|was|were)$/.test(word(i - 1)) && word(i) !== 'will') {
      return word(i - 1) === 'been' ? 'past' : 'future';
    }
    if (tense === 'past' && (/^(?:until|till)$/.test(before) || (before === 'to' && MOVED.test(word(i)))))
      return 'future';
    if (tense !== null) return tense;
    if (word(i) !== 'to') continue;
    // "It had been due to expire Friday."
    if (word(i - 2) === 'been' && AHEAD_BEFORE_TO.test(word(i - 1))) return 'past';
    if (AHEAD_BEFORE_TO.test(word(i - 1)) || FUTURE_WORDS.has(word(i - 1))) return 'future';
    // "decided to close in March": whatever the tense of "decided" is. A headline's infinitive is its future tense.
    if (i + 1 < first && (INFINITIVE.test(form(i + 1)) || word(i + 1) === 'be')) {
      return headline ? 'future' : null;
    }
  }
  for (let i = end; i < Math.min(endToken, end + REACH); i++) {
    const tense = tenseAt(i);
    if (tense !== null) return tense;
    if (word(i) === 'to' && AHEAD_BEFORE_TO.test(word(i - 1))) return 'future';
  }
  // "before Friday's vote" may look back.
  const event = /^['’]s$/.test(word(end));
  return AHEAD_PREPOSITIONS.has(before) && !event ? 'future' : null;
}

/** "could not be reached on Sunday", "neither could be found": what was not possible is told of the past. */
function isDenied(word: (i: number) => string, could: number): boolean {
  if (/^(?:not|n['’]t|never)$/.test(word(could + 1))) return true;
  return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nobody|none|no)$/.test(word(could - back)));
}

function tenseOf(word: string): TenseHint {
  if (FUTURE_WORDS.has(word)) return 'future';
  if (IRREGULAR_PAST.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : null;
}
