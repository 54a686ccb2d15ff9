import { wordSet } from '../collections';
import type { Span } from '../text/span';
import { isApostrophe, isDash, isDigit, isLetter, isSpace, isUpper } from '../text/characters';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.data';
import { TokenKind, type TokenTable } from './tokens';

/** Clitics that are tokens of their own behind a word, without their apostrophe. */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm', 'em']);
const LONGEST_ABBREVIATION = 7;
/** Characters beside a single letter that show whether it is an initial. */
const LOOK = 24;
const SMALL_WORD_BEFORE = /\p{Ll}[\p{L}-]* $/u;
/** Openers of sentences that are no surnames. */
const OPENER_BEHIND =
  /^\s+(?:He|She|It|They|We|You|The|This|These|Those|That|His|Her|Their|Its|But|In|At|However)\s/u;
/** Words behind which "X" is the network of that name rather than somebody's initial. */
const NETWORK_BEFORE = /\b(?:on|via|left|quit|joined|sued|owns|bought) $/u;
/** Particles of surnames: "A. van der Berg". */
const PARTICLES_BEHIND =
  /^ (?:(?:van|von|vom|zu|de|del|der|den|di|da|dos|das|du|des|la|le|el|al|bin|ibn|ter|ten)[ -]){1,3}\p{Lu}/u;
const SURROGATE_FIRST = 0xd800;
const SURROGATE_LAST = 0xdfff;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]+@[\w-]+\.[\w.-]*\w|[@#][\p{L}\d_]+/uy;

/**
 * Cuts the given spans of a text into tokens, after the conventions of the Penn Treebank and Universal Dependencies:
 * clitics ("'s", "n't") are tokens, abbreviations keep their full stop, every hyphen and dash stands alone
 * ("US-India" is three tokens), so that names may end at any of them.
 *
 * @param spans sorted, disjoint; white space between tokens belongs to none of them
 */
export function tokenize(text: string, spans: readonly Span[]): TokenTable {
  const scanner = new Scanner(text);
  for (const span of spans) scanner.scan(span);
  return scanner.table();
}

class Scanner {
  private count = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private kinds: Uint8Array;

  constructor(private readonly text: string) {
    const capacity = (text.length >> 2) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  table(): TokenTable {
    const { count } = this;
    return {
      count,
      start: this.starts.slice(0, count),
      end: this.ends.slice(0, count),
      kind: this.kinds.slice(0, count),
    };
  }

  scan(span: Span): void {
    let at = span.start;
    while (at < span.end) {
      const code = this.text.charCodeAt(at);
      if (isSpace(code)) at++;
      else at = this.token(at, span.end, code);
    }
  }

  /** Adds the tokens that begin at `at` and returns where the next one may begin. */
  private token(at: number, limit: number, code: number): number {
    if (isLetter(code)) return this.link(at, limit) ?? this.word(at, limit);
    if (isDigit(code)) return this.number(at, limit);
    if (code === 0x40 || code === 0x23) return this.link(at, limit) ?? this.add(at, at + 1, TokenKind.Symbol);
    if (isApostrophe(code)) return this.clitic(at, limit);
    if (code >= SURROGATE_FIRST && code <= SURROGATE_LAST)
      return this.add(at, Math.min(at + 2, limit), TokenKind.Symbol);
    return this.sign(at, limit, code);
  }

  private add(start: number, end: number, kind: number): number {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
    return end;
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    const kinds = new Uint8Array(capacity);
    starts.set(this.starts);
    ends.set(this.ends);
    kinds.set(this.kinds);
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }

  /** A web or mail address, a handle or a hashtag; undefined where there is none. */
  private link(at: number, limit: number): number | undefined {
    const code = this.text.charCodeAt(at);
    if (code !== 0x40 && code !== 0x23 && !this.mayBeAddress(at, limit)) return undefined;
    LINK.lastIndex = at;
    const match = LINK.exec(this.text);
    if (!match) return undefined;
    let end = Math.min(at + match[0].length, limit);
    while (end > at + 1 && '.,;:!?)]\'"’'.includes(this.text.charAt(end - 1))) end--;
    return this.add(at, end, TokenKind.Link);
  }

  /** A quick look that keeps the expression for addresses off ordinary words. */
  private mayBeAddress(at: number, limit: number): boolean {
    const { text } = this;
    if (text.startsWith('http', at) || text.startsWith('www.', at)) return true;
    let end = at;
    while (end < limit && end < at + LONGEST_LOCAL_PART && isAddressPart(text.charCodeAt(end))) end++;
    return text.charCodeAt(end) === 0x40;
  }

  private word(at: number, limit: number): number {
    const end = this.wordEnd(at, limit);
    const split = this.cliticStart(at, end);
    if (split > at && split < end) {
      this.add(at, split, TokenKind.Word);
      return this.add(split, end, TokenKind.Word);
    }
    return this.add(at, this.abbreviationEnd(at, end, limit), TokenKind.Word);
  }

  /** Letters and digits, with inner apostrophes, inner `&` ("AT&T") and inner full stops ("Amazon.com", "U.S"). */
  private wordEnd(at: number, limit: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isLetter(code) || isDigit(code) || code === 0x5f) {
        end++;
        continue;
      }
      if (end + 1 >= limit) break;
      const next = text.charCodeAt(end + 1);
      const inner =
        (isApostrophe(code) && isLetter(next)) ||
        (code === 0x26 && isUpper(next) && isUpper(text.charCodeAt(end - 1))) ||
        (code === 0x2e && this.joinsWord(at, end, next));
      if (!inner) break;
      end++;
    }
    return end;
  }

  /** Whether the full stop at `dot` is inside a word: an address ("bbc.co") or single letters ("U.S", "p.m"). */
  private joinsWord(at: number, dot: number, next: number): boolean {
    if (!isLetter(next)) return false;
    const single = dot === at + 1 || this.text.charCodeAt(dot - 2) === 0x2e;
    return single || (!isUpper(next) && dot > at + 1);
  }

  /** Where the clitic of the word `[at, end)` begins ("Lindt|'s", "do|n't"); `end` where it has none. */
  private cliticStart(at: number, end: number): number {
    const { text } = this;
    for (let i = end - 1; i > at && i >= end - 3; i--) {
      if (!isApostrophe(text.charCodeAt(i))) continue;
      const tail = text.slice(i + 1, end).toLowerCase();
      if (tail === 't' && i - 1 > at && (text.charCodeAt(i - 1) | 0x20) === 0x6e) return i - 1;
      return CLITICS.has(tail) ? i : end;
    }
    return end;
  }

  /** The end of a word with the full stop that belongs to it, if there is one. */
  private abbreviationEnd(at: number, end: number, limit: number): number {
    const { text } = this;
    if (end >= limit || text.charCodeAt(end) !== 0x2e || end - at > LONGEST_ABBREVIATION) return end;
    const dotted = text.charCodeAt(end - 2) === 0x2e && end - at > 2;
    if (dotted || (end - at === 1 && isUpper(text.charCodeAt(at)) && this.isInitial(at, end + 1, limit)))
      return end + 1;
    const form = text.slice(at, end + 1).toLowerCase();
    if (form === 'no.' && !isDigit(text.charCodeAt(end + 2))) return end;
    if (!TITLE_ABBREVIATIONS.has(form) && !OTHER_ABBREVIATIONS.has(form)) return end;
    // "art.", "ill.", "mass." in lower case are words; what abbreviates titles, states and months has a capital.
    const capital = isUpper(text.charCodeAt(at));
    return capital || form.length <= 3 || ALWAYS_ABBREVIATED.has(form) ? end + 1 : end;
  }

  /** Whether a name goes on behind a capital and its full stop: "J. Smith", "J.K. Rowling", "A. van der Berg". */
  private isInitial(at: number, after: number, limit: number): boolean {
    if (after >= limit) return false;
    // "CAR-T. Moreno said", but "J.-P. Moreno"
    if (isDash(this.text.charCodeAt(at - 1)) && isLetter(this.text.charCodeAt(at - 2))) return false;
    // "a post on X. He said", "a lack of vitamin C. The"
    const around = [
      this.text.slice(Math.max(0, at - LOOK), at),
      this.text.slice(after, after + LOOK),
    ] as const;
    if (SMALL_WORD_BEFORE.test(around[0]) && OPENER_BEHIND.test(around[1])) return false;
    // "a post on X. Moreno said": the network that is called by a letter.
    if (this.text.charAt(at) === 'X' && NETWORK_BEFORE.test(around[0])) return false;
    const code = this.text.charCodeAt(after);
    const next = isSpace(code) ? this.text.charCodeAt(after + 1) : code;
    return isUpper(next) || next === 0x2c || PARTICLES_BEHIND.test(around[1]);
  }

  private number(at: number, limit: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isDigit(code) || isLetter(code)) end++;
      else if (
        (code === 0x2c || code === 0x2e || code === 0x3a) &&
        isDigit(text.charCodeAt(end + 1)) &&
        end + 1 < limit
      )
        end += 2;
      else break;
    }
    if (end - at > 1 && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
      return this.add(at, end, TokenKind.Number);
    }
    // "6 p.m." as "6p.m.": the unit keeps its full stops.
    if (
      /^\d+[ap]$/iu.test(text.slice(at, end)) &&
      /^\.m\./iu.test(text.slice(end, end + 3)) &&
      end + 3 <= limit
    )
      end += 3;
    return this.add(at, end, TokenKind.Number);
  }

  /** An apostrophe that no word has taken: a clitic behind a number or full stop ("U.S.'s"), or a quotation mark. */
  private clitic(at: number, limit: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < limit && end < at + 3 && isLetter(text.charCodeAt(end))) end++;
    const follows = at > 0 && !isSpace(text.charCodeAt(at - 1));
    const whole = end >= limit || !isLetter(text.charCodeAt(end));
    if (follows && whole && CLITICS.has(text.slice(at + 1, end).toLowerCase()))
      return this.add(at, end, TokenKind.Word);
    return this.add(at, at + 1, TokenKind.Punctuation);
  }

  /** Punctuation and symbols; a run of one sign ("--", "...") is one token. */
  private sign(at: number, limit: number, code: number): number {
    const { text } = this;
    let end = at + 1;
    if (isDash(code) || RUNS.has(code)) while (end < limit && text.charCodeAt(end) === code) end++;
    const kind = PUNCTUATION.test(text.charAt(at)) ? TokenKind.Punctuation : TokenKind.Symbol;
    return this.add(at, end, kind);
  }
}

/** `. * = _ ! ? ~` */
const RUNS: ReadonlySet<number> = new Set([0x2e, 0x2a, 0x3d, 0x5f, 0x21, 0x3f, 0x7e]);
/** What stands before the "@" of an address has so many characters at most (RFC 5321). */
const LONGEST_LOCAL_PART = 64;
const PUNCTUATION = /\p{P}/u;
const ALWAYS_ABBREVIATED = wordSet('i.e. e.g. a.m. p.m. etc. approx. ph.d. inc. corp. ltd.');

function isAddressPart(code: number): boolean {
  return (
    isDigit(code) ||
    code === 0x2e ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x5f ||
    (code < 0x80 && isLetter(code))
  );
}
