import type { Span } from '../text/span';
import { isApostrophe, isSpace, isUpper } from '../text/characters';
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './abbreviations.data';
import { RunTogether, smallWordsOf } from './run-together';
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
  const isSmall = smallWordsOf(text);
  blocks.forEach((block, blockIndex) => {
    const joined = new RunTogether(text, tokens, { ...block, firstToken: token }, isSmall);
    while (token < tokens.count && tokens.start[token] < block.end) {
      const first = token;
      token = sentenceEnd(text, tokens, token, joined);
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
function sentenceEnd(text: string, tokens: TokenTable, first: number, joined: RunTogether): number {
  const limit = joined.end;
  const most = Math.min(tokens.count, first + LONGEST);
  let i = first;
  for (; i < most && tokens.start[i] < limit; i++) {
    const last = tokens.end[i];
    if (text.charCodeAt(last - 1) === 0x2e || tokens.kind[i] === TokenKind.Punctuation) {
      const end = endsAt(text, tokens, first, i, limit);
      if (end > 0) {
        joined.stop();
        return end;
      }
    } else if (i > first && joined.begins(first, i)) return i;
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
  if (isEnumerator || isOfShareCode(text, tokens, i)) return 0;
  return begins(text, tokens, next, limit, abbreviation) ? next : 0;
}

/** "Acme Plc ( ACM. N ) has": the full stop of a code of shares, which a space has come into. */
function isOfShareCode(text: string, tokens: TokenTable, i: number): boolean {
  if (i < 2 || i + 2 >= tokens.count) return false;
  const code = text.slice(tokens.start[i - 2], tokens.end[i + 2]);
  return /^\(\s*\p{Lu}{1,5}\.\s\p{Lu}{1,2}\s*\)$/u.test(code);
}

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
