import { wordSet } from '../collections';
import { AGENCIES_OF_PICTURES } from '../text/media.data';
import type { Span } from '../text/span';
import { isSpace, isUpper } from '../text/characters';
import {
  BEFORE_NOUNS,
  FINITE_WORDS,
  INTRODUCING,
  OFTEN_TOLD_OF,
  RELATIVE_WORDS,
  RUN_IN_BEHIND_NAMES,
  RUN_IN_OPENERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.data';
import { tokenText, TokenKind, type TokenTable } from './tokens';

/** A text has lost its line breaks where so many characters, and so much of it, are one paragraph. */
const LONG_BLOCK = 900;
const MOST = 0.7;
/** Headline, caption and first sentence have no more tokens. */
const OPENING = 80;
/** A headline has at least so many. */
const FEWEST = 4;
/** A subject has no more tokens. */
const LONGEST_SUBJECT = 8;
/** So far back a heading is told by its capitals. */
const LOOKED_AT = 10;

/** They open a story, too, behind a name or before one. */
const OPENING_STORY: ReadonlySet<string> = new Set(['A', 'An', 'With', 'For']);

const SMALL_WORD = /^\p{Ll}[\p{Ll}’'-]+$/u;
const CAPITAL_WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u;
const PRONOUN = /^(?:He|She|It)$/u;
const IN_CAPITALS = /^\p{Lu}{2,}$/u;
const ARTICLE = /^An?$/u;
const SETS_OFF = /^[,:|]$/u;
/** Endings of words that mostly describe the noun behind them. */
const ADJECTIVE = /(?:al|ous|ble|ful|ive|ic|ern|ese|ish|less)$/u;
/** Agencies whose letters stand behind a picture. */
const AGENCIES = wordSet(AGENCIES_OF_PICTURES);
/** What a text tells of stands in it more often. */
const OFTEN = 3;
/** The verb of a headline's story: headlines leave it out, or have it in the simple present. */
const AUXILIARY = /^(?:has|have|is|are|was|were)$/u;

/** Says of words whether the text has them mostly in small letters. Looks at the text when first asked. */
export function smallWordsOf(text: string): (word: string) => boolean {
  let counts: Map<string, number> | undefined;
  return (word) => {
    counts ??= countForms(text);
    const small = word.toLowerCase();
    return (counts.get(small) ?? 0) >= (counts.get(word) ?? 0) && counts.has(small);
  };
}

function countForms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [form] of text.matchAll(/(?<![\p{L}\d’'-])\p{L}\p{Ll}{2,}(?![\p{L}\d’'-])/gu))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/**
 * Finds where a sentence of a block begins although nothing ends the one before, as texts have it that lost their line
 * breaks: "… under control Another nine cases were found".
 */
export class RunTogether {
  /** Where the block ends in the text. */
  readonly end: number;
  private readonly isLong: boolean;
  /** Whether no full stop has been seen yet: headline, caption and first sentence. */
  private opens = true;

  constructor(
    private readonly text: string,
    private readonly tokens: TokenTable,
    private readonly block: Span & { readonly firstToken: number },
    private readonly isSmall: (word: string) => boolean,
  ) {
    this.end = block.end;
    const length = block.end - block.start;
    this.isLong = length >= LONG_BLOCK && length > text.length * MOST;
  }

  /** A full stop has ended a sentence. */
  stop(): void {
    this.opens = false;
  }

  /** Whether a sentence begins with token `i`, in the one that begins with token `first`. */
  begins(first: number, i: number): boolean {
    const start = this.tokens.start[i];
    if (!isUpper(this.text.charCodeAt(start)) || !isSpace(this.text.charCodeAt(start - 1))) return false;
    if (i + 1 >= this.tokens.count || this.tokens.start[i + 1] >= this.end) return false;
    return (
      this.opener(first, i) ||
      this.behindCapitals(first, i) ||
      (this.isLong && (this.behindAgency(first, i) || this.repeated(first, i))) ||
      (this.isLong && (this.clauseBehindName(first, i) || this.clauseOfNoun(first, i))) ||
      (this.isOpening(i) &&
        (this.openerBeforeName(first, i) || this.commonNoun(i) || this.namedAgain(first, i)))
    );
  }

  private isOpening(i: number): boolean {
    return this.isLong && this.opens && i - this.block.firstToken <= OPENING;
  }

  /**
   * A capitalised opener between two words in small letters is no name, unless the word before it introduces one ("the
   * novel The end", "hepatitis A virus").
   */
  private opener(first: number, i: number): boolean {
    if (!RUN_IN_OPENERS.has(this.word(i)) && !(this.word(i) === 'One' && this.word(i + 1) === 'of'))
      return false;
    const before = this.word(i - 1);
    if (!SMALL_WORD.test(this.word(i + 1))) return false;
    if (SMALL_WORD.test(before)) return !INTRODUCING.has(before);
    // "the singer's friend (pictured) |The| doctor"
    if (tokenText(this.text, this.tokens, i - 1) === ')') return true;
    // "cases up by |95 The| nurse fell ill"
    if (this.isNumber(i - 1)) return SMALL_WORD.test(this.word(i - 2));
    if (!CAPITAL_WORD.test(before) || !RUN_IN_BEHIND_NAMES.has(this.word(i))) return false;
    // "a reporter in Port Oru |It had| just gone nine"
    return PRONOUN.test(this.word(i)) ? this.isTold(i) || this.isPlain(first, i) : this.isPlain(first, i);
  }

  /** "help is vital for Port Oru |The Post has| sent": an opener behind a name, and the verb of its clause not far behind. */
  private clauseBehindName(first: number, i: number): boolean {
    const isThe = RUN_IN_BEHIND_NAMES.has(this.word(i));
    if (i - first < FEWEST || !(isThe || ARTICLE.test(this.word(i)))) return false;
    const before = this.word(i - 1);
    if (!CAPITAL_WORD.test(before) || INTRODUCING.has(before.toLowerCase())) return false;
    // "the secretary of Stop |The War Coalition| had", "on Monday |The Post| has"
    if (CAPITAL_WORD.test(this.word(i + 1)) && !(isThe && this.isComplete(first, i))) return false;
    return this.opensClause(i);
  }

  /** Whether a clause, a headline or a byline can end before a token: "By Ada Moss, Port Oru". */
  private isComplete(first: number, end: number): boolean {
    if (this.word(end - 1).endsWith('day')) return false;
    if (this.isOpening(end)) return true;
    let at = end - 1;
    while (at > first && CAPITAL_WORD.test(this.word(at))) at--;
    if (SETS_OFF.test(tokenText(this.text, this.tokens, at))) return true;
    while (at > first && !FINITE_WORDS.has(this.word(at))) at--;
    return at > first;
  }

  /** "the capital's lack of water |Aid agencies have| called": a common noun that opens a clause. */
  private clauseOfNoun(first: number, i: number): boolean {
    if (i - first < FEWEST || !this.commonNoun(i)) return false;
    return this.isToldOf(i) || (!this.isBehindAdjective(i) && this.opensClause(i));
  }

  /** Whether a word that is always finite stands not far behind a token, with nothing but its subject before it. */
  private opensClause(i: number): boolean {
    for (let at = i + 1; at <= i + LONGEST_SUBJECT && this.tokens.start[at] < this.end; at++) {
      const form = this.word(at);
      if (FINITE_WORDS.has(form)) return true;
      if (RELATIVE_WORDS.has(form) || (form === '' && !this.isNumber(at))) return false;
    }
    return false;
  }

  /** "NEW CAP FOR THE WELL |In| June, Acme placed a cap", "EPA |In| its report": a heading or credit in capitals. */
  private behindCapitals(first: number, i: number): boolean {
    const form = this.word(i);
    if (form.length < 2 || IN_CAPITALS.test(form) || !(RUN_IN_OPENERS.has(form) || OPENING_STORY.has(form)))
      return false;
    let capitals = 0;
    for (let at = i - 1; at >= first && IN_CAPITALS.test(this.word(at)); at--) capitals++;
    if (capitals >= FEWEST) return true;
    return capitals === i - first && capitals === 1 && this.isPlainBehind(i);
  }

  /** "AP |Acme has| begun", where the text elsewhere tells of Acme: a picture's agency before the story. */
  private behindAgency(first: number, i: number): boolean {
    if (i !== first + 1 || !AGENCIES.has(this.word(first)) || !this.opensClause(i - 1)) return false;
    return this.isNamedAlone(first, i);
  }

  /** Whether the text often has the word of a token, and never again behind the one before it: "AP |Moller|" is one name. */
  private isNamedAlone(before: number, i: number): boolean {
    const words = this.text.match(/[\p{L}\d’'-]+/gu) ?? [];
    const places = words.flatMap((word, at) => (word === this.word(i) ? [at] : []));
    return places.length >= OFTEN && places.filter((at) => words[at - 1] === this.word(before)).length === 1;
  }

  /** "talks between Oru and EPA |EPA chiefs have| met": letters at the end of a caption and at the head of the story. */
  private repeated(first: number, i: number): boolean {
    const form = this.word(i);
    return i - first >= FEWEST && IN_CAPITALS.test(form) && form === this.word(i - 1) && this.opensClause(i);
  }

  private isPlainBehind(i: number): boolean {
    return SMALL_WORD.test(this.word(i + 1)) && SMALL_WORD.test(this.word(i + 2));
  }

  /** "help to Oru |A| Lund Aid van", "reach Port Oru |With| up to" */
  private openerBeforeName(first: number, i: number): boolean {
    if (i - first < FEWEST || this.word(i + 1) === '') return false;
    const form = this.word(i);
    if (this.isBehindSmall(i))
      return form !== 'Most' && (RUN_IN_OPENERS.has(form) || OPENING_STORY.has(form));
    return (
      (RUN_IN_BEHIND_NAMES.has(form) || OPENING_STORY.has(form)) &&
      CAPITAL_WORD.test(this.word(i - 1)) &&
      this.isPlain(first, i)
    );
  }

  /** "in very poor health |Pop| star Ada Moss had": a word that the text has in small letters, between two of them. */
  private commonNoun(i: number): boolean {
    const form = this.word(i);
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(form) &&
      this.isBehindSmall(i) &&
      SMALL_WORD.test(this.word(i + 1)) &&
      // "the vast |Gulf| of Oru"
      (this.word(i + 1) !== 'of' || form.endsWith('s')) &&
      (this.isSmall(form) || this.isToldOf(i))
    );
  }

  /** "accused of hiding data |Energy giant Acme has| been", "to return after the weekend |Prosecutors| ended": what news often tells of. */
  private isToldOf(i: number): boolean {
    const form = this.word(i);
    if (!OFTEN_TOLD_OF.has(form) || this.isBehindAdjective(i)) return false;
    return (form.endsWith('s') && this.word(i + 1) !== 'of') || this.opensClause(i);
  }

  private isBehindAdjective(i: number): boolean {
    const before = this.word(i - 1);
    return BEFORE_NOUNS.has(before) || ADJECTIVE.test(before);
  }

  /** "Oru moves victims to camps |Oru| has moved": who opened the text opens its story, too, with a verb that headlines leave out. */
  private namedAgain(first: number, i: number): boolean {
    let end = i + 1;
    while (CAPITAL_WORD.test(this.word(end))) end++;
    if (i - first < FEWEST || !AUXILIARY.test(this.word(end))) return false;
    if (!(end === i + 1 ? this.isBehindPlural(i) : this.isBehindName(i))) return false;
    const { firstToken } = this.block;
    for (let at = i; at < end; at++) if (this.word(at) !== this.word(firstToken + at - i)) return false;
    return true;
  }

  private isBehindPlural(i: number): boolean {
    return this.isBehindSmall(i) && this.word(i - 1).endsWith('s');
  }

  private isBehindName(i: number): boolean {
    const before = this.word(i - 1);
    return (
      CAPITAL_WORD.test(before) &&
      SMALL_WORD.test(this.word(i - 2)) &&
      !TITLE_ABBREVIATIONS.has(`${before.toLowerCase()}.`)
    );
  }

  private isBehindSmall(i: number): boolean {
    const before = this.word(i - 1);
    return SMALL_WORD.test(before) && !INTRODUCING.has(before);
  }

  /** Whether the words before a token are not those of a heading, most of which have capitals. */
  private isPlain(first: number, end: number): boolean {
    let small = 0;
    let capital = 0;
    for (let i = Math.max(first, end - LOOKED_AT); i < end; i++) {
      const form = this.word(i);
      if (form.length < 4) continue;
      if (SMALL_WORD.test(form)) small++;
      else capital++;
    }
    return small > capital;
  }

  private isTold(i: number): boolean {
    return /^(?:had|has|was|is)$/u.test(this.word(i + 1));
  }

  private isNumber(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Number;
  }

  private word(i: number): string {
    return i < this.tokens.count && this.tokens.kind[i] === TokenKind.Word
      ? tokenText(this.text, this.tokens, i)
      : '';
  }
}
