import type { Span } from '../text/span';
import { isApostrophe, isSpace, isUpper } from '../text/characters';
import {
  INTRODUCING,
  RUN_IN_BEHIND_NAMES,
  RUN_IN_OPENERS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.data';
import { tokenText, TokenKind, type Sentence, type TokenTable } from './tokens';

const TERMINAL = /^(?:[.!?]+|…|[。！？])$/u;
const CLOSING = /^["”’'»)\]}]$/u;
const OPENING = /^["“‘'«([{]$/u;
/** No sentence has more tokens: what follows looks around in sentences, which must not cost more than their length. */
const LONGEST = 400;

/**
 * Groups the tokens of each block into sentences. A sentence never crosses the edge of a block; closing quotation
 * marks and brackets stay with the sentence that they close. What goes on without an end is cut.
 *
 * @param blocks sorted and disjoint, as `tokens` was made from
 */
export function splitSentences(text: string, tokens: TokenTable, blocks: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  blocks.forEach((block, blockIndex) => {
    while (token < tokens.count && tokens.start[token] < block.end) {
      const first = token;
      token = sentenceEnd(text, tokens, token, block.end);
      sentences.push({
        start: tokens.start[first],
        end: tokens.end[token - 1],
        firstToken: first,
        endToken: token,
        block: blockIndex,
      });
    }
  });
  return sentences;
}

/** Index behind the last token of the sentence that begins at token `first`. */
function sentenceEnd(text: string, tokens: TokenTable, first: number, limit: number): number {
  const most = Math.min(tokens.count, first + LONGEST);
  let i = first;
  for (; i < most && tokens.start[i] < limit; i++) {
    const last = tokens.end[i];
    if (text.charCodeAt(last - 1) === 0x2e || tokens.kind[i] === TokenKind.Punctuation) {
      const end = endsAt(text, tokens, first, i, limit);
      if (end > 0) return end;
    } else if (i > first && runsTogether(text, tokens, first, i, limit)) return i;
  }
  return i;
}

/** Index behind the sentence that ends with token `i` and its closing signs; 0 where it goes on. */
function endsAt(text: string, tokens: TokenTable, first: number, i: number, limit: number): number {
  const form = tokenText(text, tokens, i);
  const abbreviation = form.length > 1 && !TERMINAL.test(form);
  if (!abbreviation && !TERMINAL.test(form)) return 0;
  if (abbreviation && (!form.endsWith('.') || TITLE_ABBREVIATIONS.has(form.toLowerCase()))) return 0;
  let next = i + 1;
  while (next < tokens.count && tokens.start[next] < limit && closes(text, tokens, next)) next++;
  if (next >= tokens.count || tokens.start[next] >= limit) return next;
  if (!isSpace(text.charCodeAt(tokens.start[next] - 1)) && !abbreviation) return glued(text, tokens, next);
  const isEnumerator = i === first;
  return !isEnumerator && begins(text, tokens, next, limit, abbreviation) ? next : 0;
}

/**
 * Whether a sentence begins with token `i` although nothing ends the one before: "… under control Another nine cases
 * were found", as texts have it that lost their line breaks. A capitalised opener between two words in small letters
 * is no name, unless the word before it introduces one ("the novel The end", "hepatitis A virus").
 */
function runsTogether(text: string, tokens: TokenTable, first: number, i: number, limit: number): boolean {
  const start = tokens.start[i];
  if (!isUpper(text.charCodeAt(start)) || i + 1 >= tokens.count) return false;
  if (!RUN_IN_OPENERS.has(tokenText(text, tokens, i)) || !isSpace(text.charCodeAt(start - 1))) return false;
  const before = tokenText(text, tokens, i - 1);
  const after = tokenText(text, tokens, i + 1);
  if (tokens.start[i + 1] >= limit || !SMALL_WORD.test(after)) return false;
  if (SMALL_WORD.test(before)) return !INTRODUCING.has(before);
  return (
    RUN_IN_BEHIND_NAMES.has(tokenText(text, tokens, i)) &&
    /^\p{Lu}[^\s]*\p{Ll}/u.test(before) &&
    isPlain(text, tokens, first, i)
  );
}

/** Whether the words before a token are not those of a heading, most of which have capitals. */
function isPlain(text: string, tokens: TokenTable, first: number, end: number): boolean {
  let small = 0;
  let capital = 0;
  for (let i = Math.max(first, end - LOOKED_AT); i < end; i++) {
    const form = tokenText(text, tokens, i);
    if (form.length < 4) continue;
    if (SMALL_WORD.test(form)) small++;
    else capital++;
  }
  return small > capital;
}

const LOOKED_AT = 10;

const SMALL_WORD = /^\p{Ll}[\p{Ll}’'-]+$/u;

/** A full stop without the space behind it ("trade.The talks") still ends a sentence before a capitalised word. */
function glued(text: string, tokens: TokenTable, next: number): number {
  const form = tokenText(text, tokens, next);
  return form.length > 1 && isUpper(form.charCodeAt(0)) && !isUpper(form.charCodeAt(1)) ? next : 0;
}

/** A closing sign directly behind what it closes: a straight quote after a space opens instead. */
function closes(text: string, tokens: TokenTable, i: number): boolean {
  const start = tokens.start[i];
  if (!CLOSING.test(tokenText(text, tokens, i))) return false;
  const code = text.charCodeAt(start);
  return !(code === 0x22 || isApostrophe(code)) || !isSpace(text.charCodeAt(start - 1));
}

/** Whether a new sentence can begin with token `next`; behind an abbreviation only with a word that opens sentences. */
function begins(
  text: string,
  tokens: TokenTable,
  next: number,
  limit: number,
  abbreviation: boolean,
): boolean {
  let i = next;
  while (i + 1 < tokens.count && tokens.start[i + 1] < limit && OPENING.test(tokenText(text, tokens, i))) i++;
  const form = tokenText(text, tokens, i);
  const code = form.charCodeAt(0);
  if (abbreviation) return SENTENCE_OPENERS.has(form.toLowerCase()) && isUpper(code);
  return (
    isUpper(code) ||
    /^\p{Ll}\p{Lu}/u.test(form) ||
    tokens.kind[i] !== TokenKind.Word ||
    !/^\p{Ll}/u.test(form)
  );
}
