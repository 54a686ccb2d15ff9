// bench/identity/scale.ts
import fs from 'node:fs';
import zlib from 'node:zlib';

// src/engine/text/characters.ts
var LETTER = /[\p{L}\p{M}]/u;
var UPPER = /[\p{Lu}\p{Lt}]/u;
function isApostrophe(code) {
  return code === 39 || code === 8217 || code === 700 || code === 65287;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLetter(code) {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 192) return code === 170 || code === 181 || code === 186;
  if (code < 592) return code !== 215 && code !== 247;
  return LETTER.test(String.fromCharCode(code));
}
function isUpper(code) {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}
function isSpace(code) {
  if (code <= 32) return true;
  if (code < 160) return code >= 127;
  return (
    code === 160 ||
    code === 173 ||
    code === 5760 ||
    (code >= 8192 && code <= 8207) ||
    (code >= 8232 && code <= 8239) ||
    (code >= 8287 && code <= 8292) ||
    code === 12288 ||
    code === 65279
  );
}
function isDash(code) {
  return code === 45 || (code >= 8208 && code <= 8213) || code === 8722;
}

// src/engine/tokenize/abbreviations.data.ts
var TITLE_ABBREVIATIONS = new Set(
  'adm. amb. atty. brig. capt. cmdr. cdr. col. comdr. cpl. dr. fr. gen. gov. hon. insp. lieut. lt. ltgen. maj. messrs. mme. mr. mrs. ms. mt. mx. msgr. ofc. pfc. pres. prof. pvt. rep. reps. rev. sen. sens. sgt. sr. st. ste. supt. govs. gens. profs. drs. vs. v. art. fig. no. nos. vol. pp. ed. eds. op. cf. viz. i.e. e.g. al.'.split(
    ' ',
  ),
);
var OTHER_ABBREVIATIONS = new Set(
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ave. blvd. rd. bldg. hwy. inc. corp. ltd. co. cos. bros. llc. plc. assn. assoc. dept. dist. div. est. etc. ft. gov. intl. natl. univ. jr. sr. esq. ph.d. m.d. b.a. m.a. a.m. p.m. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wyo. hrs. mins. secs. approx. min. max. tel. ext. bn. mn. pct. cent. yr. yrs. mos. s.p.a. n.v. s.a. a.g. cie. pty.'.split(
    ' ',
  ),
);
var SENTENCE_OPENERS = new Set(
  'the a an in on at by for from with as to of it its he his she her they their we our you i this that these those there here but and or so yet if when while after before since until although though because however meanwhile moreover both each all some many most several few no not only also another such what who how why where which whether one two three four five under over during between among despite according officials police sources analysts is are was were has have had will would could should may might can do does did then now today yesterday tomorrow still'.split(
    ' ',
  ),
);

// src/engine/tokenize/tokens.ts
var TokenKind = {
  /** Letters, perhaps with digits or inner full stops: `Modi`, `U.S.`, `G20`, `'s`, `n't`. */
  Word: 0,
  /** Begins with a digit: `47`, `1,000.5`, `10:30`, `21st`, `1990s`. */
  Number: 1,
  /** Full stops, commas, brackets, quotation marks, dashes. */
  Punctuation: 2,
  /** Everything else that is printed: `$`, `%`, `+`, an emoji. */
  Symbol: 3,
  /** A web or mail address, `@handle` or `#hashtag`. */
  Link: 4,
};
function tokenText(text, tokens, i) {
  return text.slice(tokens.start[i], tokens.end[i]);
}
function tokenAfter(tokens, offset) {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/engine/tokenize/sentences.ts
var TERMINAL = /^(?:[.!?]+|…|[。！？])$/u;
var CLOSING = /^["”’'»)\]}]$/u;
var OPENING = /^["“‘'«([{]$/u;
function splitSentences(text, tokens, blocks) {
  const sentences = [];
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
function sentenceEnd(text, tokens, first, limit) {
  let i = first;
  for (; i < tokens.count && tokens.start[i] < limit; i++) {
    const last = tokens.end[i];
    if (text.charCodeAt(last - 1) === 46 || tokens.kind[i] === TokenKind.Punctuation) {
      const end = endsAt(text, tokens, first, i, limit);
      if (end > 0) return end;
    }
  }
  return i;
}
function endsAt(text, tokens, first, i, limit) {
  const form = tokenText(text, tokens, i);
  const abbreviation = form.length > 1 && !TERMINAL.test(form);
  if (!abbreviation && !TERMINAL.test(form)) return 0;
  if (abbreviation && (!form.endsWith('.') || TITLE_ABBREVIATIONS.has(form.toLowerCase()))) return 0;
  let next = i + 1;
  while (next < tokens.count && tokens.start[next] < limit && closes(text, tokens, next)) next++;
  if (next >= tokens.count || tokens.start[next] >= limit) return next;
  if (!isSpace(text.charCodeAt(tokens.start[next] - 1)) && !abbreviation) return glued(text, tokens, next);
  return begins(text, tokens, next, limit, abbreviation, i === first) ? next : 0;
}
function glued(text, tokens, next) {
  const form = tokenText(text, tokens, next);
  return form.length > 1 && isUpper(form.charCodeAt(0)) && !isUpper(form.charCodeAt(1)) ? next : 0;
}
function closes(text, tokens, i) {
  const start = tokens.start[i];
  if (!CLOSING.test(tokenText(text, tokens, i))) return false;
  const code = text.charCodeAt(start);
  return !(code === 34 || isApostrophe(code)) || !isSpace(text.charCodeAt(start - 1));
}
function begins(text, tokens, next, limit, abbreviation, enumerator) {
  if (enumerator) return false;
  let i = next;
  while (i + 1 < tokens.count && tokens.start[i + 1] < limit && OPENING.test(tokenText(text, tokens, i))) i++;
  const form = tokenText(text, tokens, i);
  const code = form.charCodeAt(0);
  if (abbreviation) return SENTENCE_OPENERS.has(form.toLowerCase()) && isUpper(code);
  return isUpper(code) || tokens.kind[i] !== TokenKind.Word || !/^\p{Ll}/u.test(form);
}

// src/engine/tokenize/tokenize.ts
var CLITICS = /* @__PURE__ */ new Set(['s', 're', 've', 'll', 'd', 'm', 'em']);
var LONGEST_ABBREVIATION = 7;
var SURROGATE_FIRST = 55296;
var SURROGATE_LAST = 57343;
var LINK = /(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]+@[\w-]+\.[\w.-]*\w|[@#][\p{L}\d_]+/uy;
function tokenize(text, spans) {
  const scanner = new Scanner(text);
  for (const span of spans) scanner.scan(span);
  return scanner.table();
}
var Scanner = class {
  constructor(text) {
    this.text = text;
    const capacity = (text.length >> 2) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }
  text;
  count = 0;
  starts;
  ends;
  kinds;
  table() {
    const { count } = this;
    return {
      count,
      start: this.starts.slice(0, count),
      end: this.ends.slice(0, count),
      kind: this.kinds.slice(0, count),
    };
  }
  scan(span) {
    let at = span.start;
    while (at < span.end) {
      const code = this.text.charCodeAt(at);
      if (isSpace(code)) at++;
      else at = this.token(at, span.end, code);
    }
  }
  /** Adds the tokens that begin at `at` and returns where the next one may begin. */
  token(at, limit, code) {
    if (isLetter(code)) return this.link(at, limit) ?? this.word(at, limit);
    if (isDigit(code)) return this.number(at, limit);
    if (code === 64 || code === 35) return this.link(at, limit) ?? this.add(at, at + 1, TokenKind.Symbol);
    if (isApostrophe(code)) return this.clitic(at, limit);
    if (code >= SURROGATE_FIRST && code <= SURROGATE_LAST)
      return this.add(at, Math.min(at + 2, limit), TokenKind.Symbol);
    return this.sign(at, limit, code);
  }
  add(start, end, kind) {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
    return end;
  }
  grow() {
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
  link(at, limit) {
    const code = this.text.charCodeAt(at);
    if (code !== 64 && code !== 35 && !this.mayBeAddress(at, limit)) return void 0;
    LINK.lastIndex = at;
    const match = LINK.exec(this.text);
    if (!match) return void 0;
    let end = Math.min(at + match[0].length, limit);
    while (end > at + 1 && `.,;:!?)]'"\u2019`.includes(this.text.charAt(end - 1))) end--;
    return this.add(at, end, TokenKind.Link);
  }
  /** A quick look that keeps the expression for addresses off ordinary words. */
  mayBeAddress(at, limit) {
    const { text } = this;
    if (text.startsWith('http', at) || text.startsWith('www.', at)) return true;
    let end = at;
    while (end < limit && end < at + 64 && isAddressPart(text.charCodeAt(end))) end++;
    return text.charCodeAt(end) === 64;
  }
  word(at, limit) {
    const end = this.wordEnd(at, limit);
    const split = this.cliticStart(at, end);
    if (split > at && split < end) {
      this.add(at, split, TokenKind.Word);
      return this.add(split, end, TokenKind.Word);
    }
    return this.add(at, this.abbreviationEnd(at, end, limit), TokenKind.Word);
  }
  /** Letters and digits, with inner apostrophes, inner `&` ("AT&T") and inner full stops ("Amazon.com", "U.S"). */
  wordEnd(at, limit) {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isLetter(code) || isDigit(code) || code === 95) {
        end++;
        continue;
      }
      if (end + 1 >= limit) break;
      const next = text.charCodeAt(end + 1);
      const inner =
        (isApostrophe(code) && isLetter(next)) ||
        (code === 38 && isUpper(next) && isUpper(text.charCodeAt(end - 1))) ||
        (code === 46 && this.joinsWord(at, end, next));
      if (!inner) break;
      end++;
    }
    return end;
  }
  /** Whether the full stop at `dot` is inside a word: an address ("bbc.co") or single letters ("U.S", "p.m"). */
  joinsWord(at, dot, next) {
    if (!isLetter(next)) return false;
    const single = dot === at + 1 || this.text.charCodeAt(dot - 2) === 46;
    return single || (!isUpper(next) && dot > at + 1);
  }
  /** Where the clitic of the word `[at, end)` begins ("Musk|'s", "do|n't"); `end` where it has none. */
  cliticStart(at, end) {
    const { text } = this;
    for (let i = end - 1; i > at && i >= end - 3; i--) {
      if (!isApostrophe(text.charCodeAt(i))) continue;
      const tail = text.slice(i + 1, end).toLowerCase();
      if (tail === 't' && i - 1 > at && (text.charCodeAt(i - 1) | 32) === 110) return i - 1;
      return CLITICS.has(tail) ? i : end;
    }
    return end;
  }
  /** The end of a word with the full stop that belongs to it, if there is one. */
  abbreviationEnd(at, end, limit) {
    const { text } = this;
    if (end >= limit || text.charCodeAt(end) !== 46 || end - at > LONGEST_ABBREVIATION) return end;
    const dotted = text.charCodeAt(end - 2) === 46 && end - at > 2;
    if (dotted || (end - at === 1 && isUpper(text.charCodeAt(at)) && this.isInitial(end + 1, limit)))
      return end + 1;
    const form = text.slice(at, end + 1).toLowerCase();
    if (form === 'no.' && !isDigit(text.charCodeAt(end + 2))) return end;
    if (!TITLE_ABBREVIATIONS.has(form) && !OTHER_ABBREVIATIONS.has(form)) return end;
    const capital = isUpper(text.charCodeAt(at));
    return capital || form.length <= 3 || ALWAYS_ABBREVIATED.has(form) ? end + 1 : end;
  }
  /** Whether a name goes on behind a capital and its full stop: "J. Smith", "J.K. Rowling". */
  isInitial(after, limit) {
    if (after >= limit) return false;
    const code = this.text.charCodeAt(after);
    const next = isSpace(code) ? this.text.charCodeAt(after + 1) : code;
    return isUpper(next) || next === 44;
  }
  number(at, limit) {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isDigit(code) || isLetter(code)) end++;
      else if (
        (code === 44 || code === 46 || code === 58) &&
        isDigit(text.charCodeAt(end + 1)) &&
        end + 1 < limit
      )
        end += 2;
      else break;
    }
    if (end - at > 1 && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
      return this.add(at, end, TokenKind.Number);
    }
    if (
      /^\d+[ap]$/iu.test(text.slice(at, end)) &&
      /^\.m\./iu.test(text.slice(end, end + 3)) &&
      end + 3 <= limit
    )
      end += 3;
    return this.add(at, end, TokenKind.Number);
  }
  /** An apostrophe that no word has taken: a clitic behind a number or full stop ("U.S.'s"), or a quotation mark. */
  clitic(at, limit) {
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
  sign(at, limit, code) {
    const { text } = this;
    let end = at + 1;
    if (isDash(code) || RUNS.has(code)) while (end < limit && text.charCodeAt(end) === code) end++;
    const kind = PUNCTUATION.test(text.charAt(at)) ? TokenKind.Punctuation : TokenKind.Symbol;
    return this.add(at, end, kind);
  }
};
var RUNS = /* @__PURE__ */ new Set([46, 42, 61, 95, 33, 63, 126]);
var PUNCTUATION = /\p{P}/u;
var ALWAYS_ABBREVIATED = /* @__PURE__ */ new Set([
  'i.e.',
  'e.g.',
  'a.m.',
  'p.m.',
  'etc.',
  'approx.',
  'ph.d.',
  'inc.',
  'corp.',
  'ltd.',
]);
function isAddressPart(code) {
  return (
    isDigit(code) ||
    code === 46 ||
    code === 43 ||
    code === 45 ||
    code === 95 ||
    (code < 128 && isLetter(code))
  );
}

// src/engine/layout/lines.ts
function splitLines(text) {
  const lines = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let at = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push(trimmed(text, at, match.index));
    at = match.index + match[0].length;
  }
  lines.push(trimmed(text, at, text.length));
  return lines;
}
function trimmed(text, from, to) {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, indented: start > from };
}
function isHardWrapped(text, lines) {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line.end === line.start || next.end === next.start) continue;
    followed++;
    const width = line.end - line.start;
    if (width >= 40 && width <= 100 && !/[.!?:"”’]$/u.test(text.slice(line.end - 1, line.end))) wrapped++;
  }
  return followed >= 4 && wrapped / followed > 0.5;
}

// src/engine/layout/patterns.data.ts
var MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
var DAY_NAME = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?';
var CLOCK =
  '(?:[,T]?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}\\b)?)?';
var DATE = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4})`;
var DATE_LINE = new RegExp(
  `^(?:(?:date|dated|published|posted|updated|last updated|first published|published on|updated on|posted on|publication date)\\s*:?\\s*)?(?:${DAY_NAME},?\\s+)?${DATE}${CLOCK}(?=\\s|$|[.|\u2022\xB7\u2014\u2013-])`,
  'i',
);
var BREADCRUMB = /^(?:[^\s>»›|.!?][^>»›|.!?]{0,40}?\s*(?:>|»|›)\s*){2,}/u;
var BOILERPLATE = new RegExp(
  '^(?:' +
    [
      'follow (?:us|me|him|her|them)\\b.{0,60}$',
      '(?:also|see|must)[ -]?read\\s*[:|-]',
      'also (?:see|watch)\\s*[:|-]',
      'read (?:more|also|next|further|full)\\b.{0,12}[:|]?',
      'related (?:articles?|stories|story|news|topics?|links?|posts?|content|coverage)\\b',
      'more (?:on this|from|stories|news)\\b.{0,60}$',
      '(?:click|tap) (?:here|to)\\b',
      'sign up\\b.{0,120}$',
      'subscribe\\b.{0,120}$',
      'share (?:this|on|via)\\b.{0,60}$',
      'share\\s*:?$',
      'tags?\\s*:',
      'topics?\\s*:',
      'keywords?\\s*:',
      'advertisement\\b.{0,40}$',
      'sponsored\\b.{0,40}$',
      'story continues below',
      'continue reading',
      '(?:photo|image|picture|video|file photo|featured image|photograph)s?(?: credit| by| courtesy)?\\s*:',
      '\\(?(?:photo|image) (?:by|credit|courtesy)\\b.{0,120}$',
      'copyright\\b',
      '\xA9',
      '\\(c\\) ?\\d{4}',
      'all rights reserved',
      '(?:this article|this story) (?:was|has been) (?:originally |first )?(?:published|posted|updated|edited)\\b',
      'download (?:our|the) .{0,20}app\\b',
      'join (?:us|our)\\b.{0,80}$',
      'watch\\s*:',
      'listen\\s*:',
      'comments?(?: \\(\\d+\\))?$',
      'loading\\b.{0,10}$',
      '(?:home|menu|search|skip to (?:main )?content)$',
      'enjoyed? this article\\b',
      'support (?:our|independent) journalism\\b',
    ].join('|') +
    ')',
  'iu',
);
var BYLINE = new RegExp(
  '^(?:' +
    [
      "(?:written |reported |posted |compiled )?by:?\\s+(?:our |the )?(?:\\p{Lu}[\\p{L}.'\u2019-]*|and|of|in|staff|correspondent|reporter|desk|[,&/|-])(?:\\s+(?:\\p{Lu}[\\p{L}.'\u2019-]*|and|of|in|for|at|the|de|van|von|bin|al|staff|correspondents?|reporters?|writers?|desk|[&/|\u2014\u2013-]),?)*$",
      '\\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:writing|editing|reporting))? by\\b.{0,200}$',
      '(?:[Ss]ource|[Aa]uthor|[Rr]eporter|[Ee]ditor|[Cc]orrespondent)s?\\s*:\\s*.{1,80}$',
    ].join('|') +
    ')',
  'u',
);
var BYLINE_PREFIX = /^(?:written |reported |posted )?by:?\s+\p{Lu}/iu;
var OUTLET = /^(?:The\s+)?\p{Lu}[\p{L}.'’&-]*(?:\s+(?:of\s+|the\s+|and\s+)?\p{Lu}[\p{L}.'’&-]*){0,3}$/u;
var DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}.'\u2019-]+|(?:ST|MT|D\\.?C)\\.?)(?:[ ,/-]+(?:\\p{Lu}[\\p{Lu}.'\u2019-]+|D\\.?C\\.?))*(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,2})?(?:,\\s+(?:${DAY_NAME},?\\s+)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?)?(?:\\s*[,/]?\\s*\\((?:\\p{Lu}[\\p{L}. /&-]{1,30})\\))?\\s*(?::|--?|\u2014|\u2013|_)(?=\\s|\\p{Lu}|["\u201C]|$)`,
  'u',
);
var TITLED_DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,3}(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,2})?(?:,\\s+(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?\\s*(?:\\(\\p{Lu}[\\p{L}. /&-]{1,30}\\))?|\\s*\\((?:AP|AFP|Reuters|UPI|ANI|PTI|IANS|Xinhua|TASS|dpa|EFE|ANSA|CNN|BBC)\\))\\s*(?::|--?|\u2014|\u2013)(?=\\s)`,
  'iu',
);

// src/engine/layout/layout.ts
var LONGEST_HEADLINE = 200;
var LONGEST_HEADING = 90;
var ENDS_SENTENCE = /(?:(?<!\.\.)[.!]|[.!?]["”’')\]])$/u;
var LIST_MARK = /^(?:[-*•–▪●]|\d{1,3}[.)])\s+/u;
var HEADING_MARK = /^#{1,6}\s+/u;
function layoutArticle(text) {
  const lines = splitLines(text);
  const matter = frontMatterEnd(text, lines);
  const paragraphs = joinLines(text, lines.slice(matter));
  const blocks = [];
  if (matter > 0)
    blocks.push({
      kind: 'front-matter',
      start: lines[0].start,
      end: lines[matter - 1].end,
    });
  const reader = new PartReader(text, paragraphs, blocks);
  paragraphs.forEach((_, i) => {
    reader.read(i);
  });
  return blocks;
}
function frontMatterEnd(text, lines) {
  const first = lines[0];
  if (!first || text.slice(first.start, first.end) !== '---') return 0;
  const end = lines.findIndex(
    (line, i) => i > 0 && /^(?:---|\.\.\.)$/.test(text.slice(line.start, line.end)),
  );
  return end + 1;
}
function joinLines(text, lines) {
  if (!isHardWrapped(text, lines)) return lines.filter((line) => line.end > line.start);
  const joined = [];
  let open = false;
  for (const line of lines) {
    const blank = line.end === line.start;
    const last = joined[joined.length - 1];
    const marked = LIST_MARK.test(text.slice(line.start, line.start + 6));
    if (!blank && open && last && !marked && !(line.indented && !last.indented)) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else if (!blank) joined.push(line);
    open = !blank;
  }
  return joined;
}
var PartReader = class {
  constructor(text, lines, blocks) {
    this.text = text;
    this.lines = lines;
    this.blocks = blocks;
  }
  text;
  lines;
  blocks;
  headline = false;
  prose = 0;
  read(index) {
    const line = this.lines[index];
    let start = this.markedHeading(line);
    if (start < 0) return;
    if (this.prose === 0) start = this.header(start, line.end);
    if (start < line.end) this.body(index, start, line.end);
  }
  add(kind, start, end) {
    const span = this.trim(start, end);
    if (span.end > span.start) this.blocks.push({ kind, ...span });
  }
  trim(from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
  /** A Markdown heading is taken whole (-1); of other lines the start is returned. */
  markedHeading(line) {
    const mark = HEADING_MARK.exec(this.text.slice(line.start, Math.min(line.end, line.start + 8)));
    if (!mark) return line.start;
    this.title(line.start + mark[0].length, line.end, this.headline || this.prose > 0);
    return -1;
  }
  title(start, end, below) {
    this.add(below ? 'heading' : 'headline', start, end);
    if (!below) this.headline = true;
  }
  /** Takes date lines and breadcrumbs off the beginning of a line and returns where the rest begins. */
  header(from, end) {
    let start = from;
    for (;;) {
      const part = this.text.slice(start, end);
      const date = DATE_LINE.exec(part);
      const crumb = date ? null : BREADCRUMB.exec(part);
      const match = date ?? crumb;
      if (!match || (date && !this.isDateLine(date[0], part))) return start;
      const length = crumb && isLastPart(part.slice(crumb[0].length)) ? part.length : match[0].length;
      this.add(date ? 'date-line' : 'breadcrumb', start, start + length);
      start += length;
      while (
        start < end &&
        (isSpace(this.text.charCodeAt(start)) || '|\u2022\xB7'.includes(this.text.charAt(start)))
      )
        start++;
      if (start >= end) return end;
    }
  }
  /** A date at the head of a line is a header unless a sentence begins with it. */
  isDateLine(date, part) {
    const rest = part.slice(date.length).trim();
    return /^[a-z]/i.test(date) && !/^\s*[A-Z][a-z]+day|^[A-Z][a-z]{2}/.test(date)
      ? true
      : rest === '' || !/^[,a-z—–-]/.test(rest);
  }
  body(index, start, end) {
    const part = this.text.slice(start, end);
    if (BOILERPLATE.test(part)) return this.add('boilerplate', start, end);
    if (DATELINE.exec(part)?.[0].length === part.length) return this.add('dateline', start, end);
    if (part.length < LONGEST_HEADLINE && (BYLINE.test(part) || this.isBareByline(index, part))) {
      return this.add('byline', start, end);
    }
    const list2 = LIST_MARK.exec(part);
    if (list2 && part.length > list2[0].length && !/^\d/.test(part))
      return this.item(start + list2[0].length, end);
    if (this.isOutlet(index, part)) return this.add('byline', start, end);
    if (this.isTitle(index, part)) return this.title(start, end, this.headline || this.prose > 0);
    this.paragraph(start, end, part);
  }
  item(start, end) {
    this.prose++;
    this.add('list-item', start, end);
  }
  paragraph(start, end, part) {
    const dateline = part.length > 60 ? (DATELINE.exec(part) ?? TITLED_DATELINE.exec(part)) : null;
    if (dateline && dateline[0].length < 100) this.add('dateline', start, start + dateline[0].length);
    this.prose++;
    this.add('paragraph', dateline && dateline[0].length < 100 ? start + dateline[0].length : start, end);
  }
  /** A line without the end of a sentence that stands over a longer paragraph. */
  isTitle(index, part) {
    const opening = !this.headline && this.prose === 0;
    const next = this.lines[index + 1];
    if (!next || !this.looksLikeTitle(part, opening ? LONGEST_HEADLINE : LONGEST_HEADING)) return false;
    return opening || (!/^[\p{Ll}"“]/u.test(part) && next.end - next.start > part.length);
  }
  looksLikeTitle(part, longest) {
    return (
      part.length <= longest && !ENDS_SENTENCE.test(part) && !/[,;]$/.test(part) && /[\p{L}\d]/u.test(part)
    );
  }
  /** The name of the newspaper over the headline. */
  isOutlet(index, part) {
    if (this.headline || this.prose > 0 || !OUTLET.test(part)) return false;
    const opening = this.lines
      .slice(index + 1, index + 4)
      .map(({ start, end }) => this.text.slice(start, end));
    const headline = opening.find((line) => !DATE_LINE.test(line) && !BREADCRUMB.test(line));
    return headline !== void 0 && this.looksLikeTitle(headline, LONGEST_HEADLINE) && !BYLINE.test(headline);
  }
  /** The first or last lines of an article that are nothing but a few capitalised words: its author or agency. */
  isBareByline(index, part) {
    const atEnd = index >= this.lines.length - 3 && this.prose > 1 && this.restIsShort(index);
    const belowHeadline = this.headline && this.prose === 0 && BYLINE_PREFIX.test(part);
    if (belowHeadline) return part.length < 120;
    return (
      atEnd && /^(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|bin|al)){0,4}$/u.test(part)
    );
  }
  restIsShort(index) {
    return this.lines.slice(index).every((line) => line.end - line.start < 80);
  }
};
function isLastPart(rest) {
  return rest.trim().split(/\s+/).length <= 2;
}

// src/engine/layout/types.ts
function isProse(block) {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'headline';
}

// src/engine/layout/index.ts
function tokenizeArticle(text) {
  const blocks = layoutArticle(text);
  const words3 = blocks.map((block) =>
    block.kind === 'front-matter' ? { start: block.start, end: block.start } : block,
  );
  const tokens = tokenize(text, words3);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, words3) };
}

// src/engine/link/name-form.ts
var PLAIN = /^[a-z ]*$/;
var MARKS = /\p{M}/gu;
var POSSESSIVE = /['’]s?$/u;
var LEADING_ARTICLE = /^(?:the|a|an)\s+(?=\S)/iu;
var SPACES = /\s+/gu;
var LETTERS_NOT_DECOMPOSED = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
function fold(text) {
  let folded = text.toLowerCase();
  if (PLAIN.test(folded)) return folded.trim();
  folded = folded
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæøœłđðþı]/gu, (letter) => LETTERS_NOT_DECOMPOSED[letter] ?? letter)
    .replace(/ & /gu, ' and ')
    .replace(/['’ʼ.&]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ');
  return folded.trim();
}
function nameForm(slice) {
  const text = slice
    .replace(SPACES, ' ')
    .trim()
    .replace(LEADING_ARTICLE, '')
    .replace(/(?<=\p{L}{2})['’]s?$/u, (ending) => (POSSESSIVE.test(ending) ? '' : ending));
  const key = fold(text);
  return { text, key, words: key === '' ? [] : key.split(' ') };
}
function isAcronym(text) {
  return text.length <= 12 && /^(?:[\p{Lu}\d]\.?){2,8}s?$/u.test(text) && /\p{Lu}/u.test(text);
}
var NOT_INITIAL = /* @__PURE__ */ new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'at',
]);
function initials(words3) {
  let short = '';
  let long = '';
  for (const word of words3) {
    const first = word.charAt(0);
    long += first;
    if (!NOT_INITIAL.has(word)) short += first;
  }
  const withOf = words3.map((word) => (word === 'the' || word === 'and' ? '' : word.charAt(0))).join('');
  return [.../* @__PURE__ */ new Set([short, withOf, long])];
}
function transliterationKey(word) {
  return word
    .replace(/(?:iyy|yy|iy|ij|ii|i|y)$/u, 'y')
    .replace(/^(?:kh|gh|q)(?=a)/u, 'g')
    .replace(/(?<=\p{L})iy(?=\p{L})/gu, 'i')
    .replace(/ou/gu, 'u')
    .replace(/(\p{L})\1/gu, '$1');
}

// src/engine/link/facts/countries.data.ts
var COUNTRIES = [
  ['AC', 'Ascension Island', 'ascension island'],
  ['AD', 'Andorra', 'andorra'],
  ['AE', 'United Arab Emirates', 'united arab emirates|uae|emirates'],
  ['AF', 'Afghanistan', 'afghanistan'],
  ['AG', 'Antigua and Barbuda', 'antigua and barbuda'],
  ['AI', 'Anguilla', 'anguilla'],
  ['AL', 'Albania', 'albania'],
  ['AM', 'Armenia', 'armenia'],
  ['AO', 'Angola', 'angola'],
  ['AQ', 'Antarctica', 'antarctica'],
  ['AR', 'Argentina', 'argentina'],
  ['AS', 'American Samoa', 'american samoa'],
  ['AT', 'Austria', 'austria'],
  ['AU', 'Australia', 'australia'],
  ['AW', 'Aruba', 'aruba'],
  ['AX', 'Aland', 'aland|aland islands'],
  ['AZ', 'Azerbaijan', 'azerbaijan'],
  ['BA', 'Bosnia and Herzegovina', 'bosnia and herzegovina|bosnia|bosnia herzegovina'],
  ['BB', 'Barbados', 'barbados'],
  ['BD', 'Bangladesh', 'bangladesh'],
  ['BE', 'Belgium', 'belgium'],
  ['BF', 'Burkina Faso', 'burkina faso|upper volta'],
  ['BG', 'Bulgaria', 'bulgaria'],
  ['BH', 'Bahrain', 'bahrain|bahrein'],
  ['BI', 'Burundi', 'burundi'],
  ['BJ', 'Benin', 'benin|dahomey'],
  ['BL', 'Saint Barthelemy', 'saint barthelemy'],
  ['BM', 'Bermuda', 'bermuda'],
  ['BN', 'Brunei', 'brunei|brunei darussalam'],
  ['BO', 'Bolivia', 'bolivia'],
  ['BQ', 'Bonaire', 'bonaire|bonaire sint eustatius and saba'],
  ['BR', 'Brazil', 'brazil'],
  ['BS', 'Bahamas', 'bahamas'],
  ['BT', 'Bhutan', 'bhutan'],
  ['BV', 'Bouvet Island', 'bouvet island'],
  ['BW', 'Botswana', 'botswana|bechuanaland'],
  ['BY', 'Belarus', 'belarus|byelorussia|belorussia'],
  ['BZ', 'Belize', 'belize'],
  ['CA', 'Canada', 'canada'],
  ['CC', 'Cocos (Keeling) Islands', 'cocos keeling islands'],
  [
    'CD',
    'Democratic Republic of the Congo',
    'democratic republic of the congo|zaire|congo kinshasa|dr congo|drc|democratic republic of congo',
  ],
  ['CF', 'Central African Republic', 'central african republic|ubangi shari'],
  ['CG', 'Republic of the Congo', 'republic of the congo|congo brazzaville'],
  ['CH', 'Switzerland', 'switzerland'],
  ['CI', 'Ivory Coast', 'ivory coast|cote divoire'],
  ['CK', 'Cook Islands', 'cook islands'],
  ['CL', 'Chile', 'chile'],
  ['CM', 'Cameroon', 'cameroon'],
  ['CN', 'China', 'china|peoples republic of china|prc|mainland china'],
  ['CO', 'Colombia', 'colombia'],
  ['CR', 'Costa Rica', 'costa rica'],
  ['CU', 'Cuba', 'cuba'],
  ['CV', 'Cabo Verde', 'cabo verde|cape verde'],
  ['CW', 'Curacao', 'curacao'],
  ['CX', 'Christmas Island', 'christmas island'],
  ['CY', 'Cyprus', 'cyprus'],
  ['CZ', 'Czechia', 'czechia|czech republic|ceska republika'],
  ['DE', 'Germany', 'germany|federal republic of germany'],
  ['DJ', 'Djibouti', 'djibouti'],
  ['DK', 'Denmark', 'denmark'],
  ['DM', 'Dominica', 'dominica'],
  ['DO', 'Dominican Republic', 'dominican republic'],
  ['DZ', 'Algeria', 'algeria'],
  ['EC', 'Ecuador', 'ecuador'],
  ['EE', 'Estonia', 'estonia'],
  ['EG', 'Egypt', 'egypt'],
  ['EH', 'Western Sahara', 'western sahara'],
  ['ER', 'Eritrea', 'eritrea'],
  ['ES', 'Spain', 'spain'],
  ['ET', 'Ethiopia', 'ethiopia|abyssinia'],
  ['FI', 'Finland', 'finland'],
  ['FJ', 'Fiji', 'fiji'],
  ['FK', 'Falkland Islands', 'falkland islands|falkland islands malvinas'],
  ['FM', 'Micronesia', 'micronesia|micronesia federated states of'],
  ['FO', 'Faroe Islands', 'faroe islands'],
  ['FR', 'France', 'france'],
  ['GA', 'Gabon', 'gabon'],
  [
    'GB',
    'United Kingdom',
    'united kingdom|uk|britain|great britain|united kingdom of great britain and northern ireland',
  ],
  ['GD', 'Grenada', 'grenada'],
  ['GE', 'Georgia', 'georgia'],
  ['GF', 'French Guiana', 'french guiana'],
  ['GG', 'Guernsey', 'guernsey'],
  ['GH', 'Ghana', 'ghana'],
  ['GI', 'Gibraltar', 'gibraltar'],
  ['GL', 'Greenland', 'greenland'],
  ['GM', 'Gambia', 'gambia|republic of the gambia'],
  ['GN', 'Guinea', 'guinea'],
  ['GP', 'Guadeloupe', 'guadeloupe'],
  ['GQ', 'Equatorial Guinea', 'equatorial guinea'],
  ['GR', 'Greece', 'greece'],
  ['GS', 'South Georgia and the South Sandwich Islands', 'south georgia and the south sandwich islands'],
  ['GT', 'Guatemala', 'guatemala'],
  ['GU', 'Guam', 'guam'],
  ['GW', 'Guinea-Bissau', 'guinea bissau'],
  ['GY', 'Guyana', 'guyana'],
  ['HK', 'Hong Kong', 'hong kong'],
  ['HM', 'Heard Island and McDonald Islands', 'heard island and mcdonald islands'],
  ['HN', 'Honduras', 'honduras'],
  ['HR', 'Croatia', 'croatia'],
  ['HT', 'Haiti', 'haiti'],
  ['HU', 'Hungary', 'hungary'],
  ['ID', 'Indonesia', 'indonesia'],
  ['IE', 'Ireland', 'ireland|republic of ireland'],
  ['IL', 'Israel', 'israel'],
  ['IM', 'Isle of Man', 'isle of man'],
  ['IN', 'India', 'india'],
  ['IO', 'British Indian Ocean Territory', 'british indian ocean territory'],
  ['IQ', 'Iraq', 'iraq'],
  ['IR', 'Iran', 'iran|islamic republic of iran'],
  ['IS', 'Iceland', 'iceland'],
  ['IT', 'Italy', 'italy'],
  ['JE', 'Jersey', 'jersey'],
  ['JM', 'Jamaica', 'jamaica'],
  ['JO', 'Jordan', 'jordan'],
  ['JP', 'Japan', 'japan'],
  ['KE', 'Kenya', 'kenya'],
  ['KG', 'Kyrgyzstan', 'kyrgyzstan|kirghizia|kyrgyz republic'],
  ['KH', 'Cambodia', 'cambodia|kampuchea'],
  ['KI', 'Kiribati', 'kiribati'],
  ['KM', 'Comoros', 'comoros'],
  ['KN', 'Saint Kitts and Nevis', 'saint kitts and nevis'],
  ['KP', 'North Korea', 'north korea|dprk|democratic peoples republic of korea|n korea'],
  ['KR', 'South Korea', 'south korea|republic of korea|korea republic of|rok|s korea'],
  ['KW', 'Kuwait', 'kuwait'],
  ['KY', 'Cayman Islands', 'cayman islands'],
  ['KZ', 'Kazakhstan', 'kazakhstan'],
  ['LA', 'Laos', 'laos|lao pdr|lao peoples democratic republic'],
  ['LB', 'Lebanon', 'lebanon'],
  ['LC', 'Saint Lucia', 'saint lucia'],
  ['LI', 'Liechtenstein', 'liechtenstein'],
  ['LK', 'Sri Lanka', 'sri lanka|ceylon'],
  ['LR', 'Liberia', 'liberia'],
  ['LS', 'Lesotho', 'lesotho|basutoland'],
  ['LT', 'Lithuania', 'lithuania'],
  ['LU', 'Luxembourg', 'luxembourg'],
  ['LV', 'Latvia', 'latvia'],
  ['LY', 'Libya', 'libya'],
  ['MA', 'Morocco', 'morocco'],
  ['MC', 'Monaco', 'monaco'],
  ['MD', 'Moldova', 'moldova|moldavia|moldova republic of'],
  ['ME', 'Montenegro', 'montenegro'],
  ['MF', 'Saint Martin', 'saint martin|saint martin french part'],
  ['MG', 'Madagascar', 'madagascar'],
  ['MH', 'Marshall Islands', 'marshall islands'],
  ['MK', 'North Macedonia', 'north macedonia|fyrom|republic of north macedonia'],
  ['ML', 'Mali', 'mali'],
  ['MM', 'Myanmar', 'myanmar|burma|myanmar burma'],
  ['MN', 'Mongolia', 'mongolia'],
  ['MO', 'Macao', 'macao|macau'],
  ['MP', 'Northern Mariana Islands', 'northern mariana islands'],
  ['MQ', 'Martinique', 'martinique'],
  ['MR', 'Mauritania', 'mauritania'],
  ['MS', 'Montserrat', 'montserrat'],
  ['MT', 'Malta', 'malta'],
  ['MU', 'Mauritius', 'mauritius'],
  ['MV', 'Maldives', 'maldives'],
  ['MW', 'Malawi', 'malawi|nyasaland'],
  ['MX', 'Mexico', 'mexico'],
  ['MY', 'Malaysia', 'malaysia'],
  ['MZ', 'Mozambique', 'mozambique'],
  ['NA', 'Namibia', 'namibia|south west africa'],
  ['NC', 'New Caledonia', 'new caledonia'],
  ['NE', 'Niger', 'niger'],
  ['NF', 'Norfolk Island', 'norfolk island'],
  ['NG', 'Nigeria', 'nigeria'],
  ['NI', 'Nicaragua', 'nicaragua'],
  ['NL', 'Netherlands', 'netherlands|holland|netherlands kingdom of the'],
  ['NO', 'Norway', 'norway'],
  ['NP', 'Nepal', 'nepal'],
  ['NR', 'Nauru', 'nauru'],
  ['NU', 'Niue', 'niue'],
  ['NZ', 'New Zealand', 'new zealand|nz'],
  ['OM', 'Oman', 'oman'],
  ['PA', 'Panama', 'panama'],
  ['PE', 'Peru', 'peru'],
  ['PF', 'French Polynesia', 'french polynesia'],
  ['PG', 'Papua New Guinea', 'papua new guinea'],
  ['PH', 'Philippines', 'philippines|republic of the philippines'],
  ['PK', 'Pakistan', 'pakistan'],
  ['PL', 'Poland', 'poland'],
  ['PM', 'Saint Pierre and Miquelon', 'saint pierre and miquelon'],
  ['PN', 'Pitcairn Islands', 'pitcairn islands|pitcairn'],
  ['PR', 'Puerto Rico', 'puerto rico'],
  ['PS', 'Palestine', 'palestine|state of palestine'],
  ['PT', 'Portugal', 'portugal'],
  ['PW', 'Palau', 'palau'],
  ['PY', 'Paraguay', 'paraguay'],
  ['QA', 'Qatar', 'qatar'],
  ['RE', 'Reunion', 'reunion'],
  ['RO', 'Romania', 'romania|rumania|roumania'],
  ['RS', 'Serbia', 'serbia'],
  ['RU', 'Russia', 'russia|russian federation'],
  ['RW', 'Rwanda', 'rwanda'],
  ['SA', 'Saudi Arabia', 'saudi arabia|kingdom of saudi arabia|ksa'],
  ['SB', 'Solomon Islands', 'solomon islands'],
  ['SC', 'Seychelles', 'seychelles'],
  ['SD', 'Sudan', 'sudan'],
  ['SE', 'Sweden', 'sweden'],
  ['SG', 'Singapore', 'singapore'],
  ['SH', 'Saint Helena', 'saint helena'],
  ['SI', 'Slovenia', 'slovenia'],
  ['SJ', 'Svalbard and Jan Mayen', 'svalbard and jan mayen'],
  ['SK', 'Slovakia', 'slovakia'],
  ['SL', 'Sierra Leone', 'sierra leone'],
  ['SM', 'San Marino', 'san marino'],
  ['SN', 'Senegal', 'senegal'],
  ['SO', 'Somalia', 'somalia'],
  ['SR', 'Suriname', 'suriname'],
  ['SS', 'South Sudan', 'south sudan'],
  ['ST', 'Sao Tome and Principe', 'sao tome and principe'],
  ['SV', 'El Salvador', 'el salvador'],
  ['SX', 'Sint Maarten', 'sint maarten|sint maarten dutch part'],
  ['SY', 'Syria', 'syria|syrian arab republic'],
  ['SZ', 'Eswatini', 'eswatini|swaziland'],
  ['TA', 'Tristan da Cunha', 'tristan da cunha'],
  ['TC', 'Turks and Caicos Islands', 'turks and caicos islands'],
  ['TD', 'Chad', 'chad'],
  ['TF', 'French Southern Territories', 'french southern territories'],
  ['TG', 'Togo', 'togo'],
  ['TH', 'Thailand', 'thailand'],
  ['TJ', 'Tajikistan', 'tajikistan'],
  ['TK', 'Tokelau', 'tokelau'],
  ['TL', 'East Timor', 'east timor|timor leste'],
  ['TM', 'Turkmenistan', 'turkmenistan|turkmenia'],
  ['TN', 'Tunisia', 'tunisia'],
  ['TO', 'Tonga', 'tonga'],
  ['TR', 'T\xFCrkiye', 'turkiye|turkey'],
  ['TT', 'Trinidad and Tobago', 'trinidad and tobago|trinidad'],
  ['TV', 'Tuvalu', 'tuvalu'],
  ['TW', 'Taiwan', 'taiwan|taiwan province of china|republic of china'],
  ['TZ', 'Tanzania', 'tanzania|tanganyika|united republic of tanzania'],
  ['UA', 'Ukraine', 'ukraine'],
  ['UG', 'Uganda', 'uganda'],
  ['UM', 'U.S. Minor Outlying Islands', 'us minor outlying islands|united states minor outlying islands'],
  ['US', 'United States', 'united states|us|usa|america|united states of america'],
  ['UY', 'Uruguay', 'uruguay'],
  ['UZ', 'Uzbekistan', 'uzbekistan'],
  ['VA', 'Vatican City', 'holy see|vatican|holy see vatican city state'],
  ['VC', 'Saint Vincent and the Grenadines', 'saint vincent and the grenadines'],
  ['VE', 'Venezuela', 'venezuela'],
  ['VG', 'British Virgin Islands', 'british virgin islands|virgin islands british'],
  ['VI', 'U.S. Virgin Islands', 'us virgin islands|virgin islands us'],
  ['VN', 'Vietnam', 'vietnam|viet nam'],
  ['VU', 'Vanuatu', 'vanuatu'],
  ['WF', 'Wallis and Futuna', 'wallis and futuna'],
  ['WS', 'Samoa', 'samoa'],
  ['XK', 'Kosovo', 'kosovo'],
  ['YE', 'Yemen', 'yemen'],
  ['YT', 'Mayotte', 'mayotte'],
  ['ZA', 'South Africa', 'south africa'],
  ['ZM', 'Zambia', 'zambia|northern rhodesia'],
  ['ZW', 'Zimbabwe', 'zimbabwe|rhodesia|southern rhodesia'],
];

// src/engine/link/facts/places.data.ts
var PLACE_ALIASES = [
  ['new delhi', 'delhi', 'delhi ncr'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['bengaluru', 'bangalore'],
  ['varanasi', 'benares'],
  ['washington', 'washington dc', 'washington d c', 'dc'],
  ['new york', 'new york city', 'nyc'],
  ['los angeles', 'la'],
  ['san francisco', 'sf'],
  ['beijing', 'peking'],
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lviv', 'lvov'],
  ['chernobyl', 'chornobyl'],
  ['yangon', 'rangoon'],
  ['ho chi minh city', 'saigon'],
  ['guangzhou', 'canton'],
  ['mecca', 'makkah'],
  ['jeddah', 'jiddah'],
  ['astana', 'nur sultan'],
  ['st petersburg', 'saint petersburg'],
  ['mexico city', 'ciudad de mexico'],
  ['gaza strip', 'gaza'],
  ['the hague', 'hague'],
  ['seoul', 'seoul city'],
  ['quebec city', 'ville de quebec'],
  ['geneva', 'geneve'],
  ['cologne', 'koln'],
  ['munich', 'munchen'],
  ['european union', 'eu'],
];

// src/engine/link/place-name.ts
var KNOWN = knownPlaces();
function knownPlaces() {
  const places = /* @__PURE__ */ new Map();
  for (const names of PLACE_ALIASES) for (const name of names) places.set(name, { key: names[0] });
  for (const [code, name, names] of COUNTRIES) {
    for (const folded of names.split('|'))
      if (!places.has(folded)) places.set(folded, { key: `country ${code}`, name });
  }
  return places;
}
function knownPlace(key) {
  return KNOWN.get(key) ?? (/^(?:[a-z] )+[a-z]$/u.test(key) ? KNOWN.get(key.replaceAll(' ', '')) : void 0);
}
var SHELLS_BEFORE = /* @__PURE__ */ new Set([
  'city',
  'town',
  'state',
  'republic',
  'province',
  'kingdom',
  'district',
  'village',
]);
var SHELLS_AFTER = /* @__PURE__ */ new Set([
  'province',
  'prefecture',
  'oblast',
  'district',
  'county',
  'governorate',
]);
function placeKey(form) {
  const known = knownPlace(form.key);
  if (known) return known.key;
  const { words: words3 } = form;
  if (words3.length > 2 && SHELLS_BEFORE.has(words3[0]) && words3[1] === 'of')
    return words3.slice(2).join(' ');
  if (words3.length > 1 && SHELLS_AFTER.has(words3[words3.length - 1])) return words3.slice(0, -1).join(' ');
  return form.key;
}

// src/engine/link/organization-name.ts
var COMPANY_SUFFIXES = /* @__PURE__ */ new Set([
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
  'llc',
  'llp',
  'plc',
  'ag',
  'gmbh',
  'sa',
  'nv',
  'se',
  'spa',
  'ab',
  'oyj',
  'holdings',
  'holding',
  'pvt',
  'pte',
  'bhd',
  'kk',
  'lp',
]);
var COMMON_WORDS = /* @__PURE__ */ new Set([
  'university',
  'college',
  'school',
  'institute',
  'bank',
  'ministry',
  'department',
  'office',
  'agency',
  'commission',
  'committee',
  'council',
  'court',
  'house',
  'senate',
  'congress',
  'parliament',
  'party',
  'united',
  'national',
  'international',
  'american',
  'new',
  'north',
  'south',
  'east',
  'west',
  'central',
  'royal',
  'federal',
  'state',
  'general',
  'first',
  'great',
  'world',
  'global',
  'european',
  'british',
  'saint',
  'st',
  'san',
  'los',
  'the',
  'air',
  'association',
  'society',
  'union',
  'federation',
  'foundation',
  'center',
  'centre',
  'group',
  'club',
  'public',
  'social',
  'democratic',
  'republican',
  'liberal',
  'labor',
  'labour',
  'free',
  'people',
  'peoples',
  'white',
  'supreme',
  'high',
  'security',
  'police',
  'army',
  'navy',
  'museum',
  'hospital',
  'church',
  'times',
  'news',
  'daily',
  'media',
  'institutes',
  'health',
  'human',
  'open',
  'board',
  'bureau',
]);
function organizationWords(words3) {
  let end = words3.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words3[end - 1])) end--;
  return end === words3.length ? words3 : words3.slice(0, end);
}
function withoutCountry(words3) {
  for (let cut = Math.min(3, words3.length - 2); cut > 0; cut--) {
    if (knownPlace(words3.slice(0, cut).join(' '))?.key.startsWith('country ')) return words3.slice(cut);
  }
  return words3;
}
function isAcronymOf(acronym, long) {
  if (!isAcronym(acronym) || long.words.length < 2) return false;
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (letters.length < 2) return false;
  for (const words3 of [organizationWords(long.words), withoutCountry(long.words), long.words]) {
    if (initials(words3).includes(letters)) return true;
  }
  return false;
}
function mayAbbreviate(acronym, long) {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (!isAcronym(acronym) || letters.length < 2 || long.words.length < 2) return false;
  const joined = long.words.join(' ');
  const starts = [joined, withoutCountry(long.words).join(' ')];
  return starts.some((name) => name.startsWith(letters.charAt(0)) && isSubsequence(letters, name));
}
function isSubsequence(letters, name) {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
function isShortOf(short, long) {
  const wholeA = organizationWords(short);
  const wholeB = organizationWords(long);
  const a = withoutCountry(wholeA);
  const b = withoutCountry(wholeB);
  if (a.length < wholeA.length && b.length < wholeB.length && !sameCountry(wholeA, a, wholeB, b))
    return false;
  if (a.length > b.length || a.length === 0) return false;
  if (wholeA.length < short.length && a.length < b.length) return false;
  if (isTeamName(a, b)) return true;
  const same = a.every((word, i) => word === b[i]);
  if (!same) return false;
  if (a.length === b.length) return true;
  if (a.length === 1) return !COMMON_WORDS.has(a[0]) && a[0].length > 2 && !knownPlace(a[0]);
  return !a.every((word) => COMMON_WORDS.has(word));
}
function sameCountry(wholeA, a, wholeB, b) {
  const first = wholeA.slice(0, wholeA.length - a.length).join(' ');
  const second = wholeB.slice(0, wholeB.length - b.length).join(' ');
  return knownPlace(first)?.key === knownPlace(second)?.key;
}
function isTeamName(short, long) {
  const last = short[short.length - 1] ?? '';
  if (long.length <= short.length || short.length > 2 || !/(?:s|sox)$/u.test(last) || COMMON_WORDS.has(last))
    return false;
  const offset = long.length - short.length;
  return (
    offset <= 2 && !COMMON_WORDS.has(long[0] ?? '') && short.every((word, i) => word === long[offset + i])
  );
}
function isHeadNoun(short, long) {
  if (short.length !== 1 || long.length < 2) return false;
  const of = long.indexOf('of');
  return long[(of > 0 ? of : long.length) - 1] === short[0];
}

// src/engine/link/thing-key.ts
var WEB_ENDING = /(?<=\p{L}{2})(?:com|org|net)$/u;
var PLURAL = /(?<=\p{L}{3}[^\P{L}isu])s$/u;
function thingKey(form, type) {
  const known = knownPlace(form.key);
  if (known && (type !== 'group' || isAcronym(form.text))) return known.key;
  if (type === 'place') return placeKey(form);
  if (type === 'group') return `group ${form.key.replace(/s$/u, '')}`;
  const name = organizationWords(form.words).join(' ');
  const key = type === 'product' || type === 'other' ? name.replace(PLURAL, '') : name;
  return /\.(?:com|org|net)$/iu.test(form.text) ? key.replace(WEB_ENDING, '') : key;
}

// src/engine/link/other-clusters.ts
var SHELLS = /* @__PURE__ */ new Set([
  'initiative',
  'programme',
  'program',
  'act',
  'agreement',
  'treaty',
  'accord',
  'deal',
  'pact',
  'plan',
  'project',
  'bill',
  'law',
  'party',
  'app',
  'platform',
  'system',
  'movement',
  'campaign',
  'scheme',
  'mission',
  'operation',
  'summit',
  'conference',
  'festival',
  'award',
  'awards',
  'prize',
  'cup',
  'championship',
  'championships',
  'convention',
  'protocol',
  'university',
  'college',
  'company',
  'bank',
  'airlines',
  'airways',
  'group',
  'foundation',
  'ministry',
  'corporation',
  'newspaper',
  'magazine',
  'motors',
  'energy',
  'technologies',
  'industries',
  'entertainment',
  'platforms',
]);
var WITH_ACRONYM = /^(.+?)\s*[([]((?:[\p{Lu}\d&]\.?){2,8})[)\]]$/u;
function clusterOthers(reading, groups) {
  const byKey = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const type = heaviestType(group.weights);
    const key = thingKey(group.form, type);
    const thing = byKey.get(key);
    if (thing) thing.groups.push(group);
    else byKey.set(key, { groups: [group], type });
  }
  let things = [...byKey.values()];
  things = joinAcronyms(reading, things);
  things = joinShortened(things, (a, b) => a.words.length > 1 && isSameName(a, b));
  things = joinShortened(things, (a, b) => isShell(a.words, b.words) || isShell(b.words, a.words));
  things = joinShortened(things, (a, b, type) => type === 'organization' && isShortOf(a.words, b.words));
  things = joinShortened(things, (a, b, type) => type === 'organization' && isHeadNoun(a.words, b.words));
  return things.map((thing) => ({
    mentions: thing.groups.flatMap((group) => group.mentions).sort((a, b) => a - b),
    type: typeOf(thing),
  }));
}
function typeOf(thing) {
  const weights = /* @__PURE__ */ new Map();
  const longest = Math.max(...thing.groups.map((group) => group.form.words.length));
  for (const group of thing.groups) {
    const factor = group.form.words.length === longest ? 2 : 1;
    for (const [type, weight] of group.weights) weights.set(type, (weights.get(type) ?? 0) + weight * factor);
  }
  return heaviestType(weights);
}
function joinAcronyms(reading, things) {
  const left = new Set(things);
  for (const thing of things) {
    const acronym = thing.groups.find((group) => isAcronym(group.form.text))?.form.text;
    if (acronym === void 0 || thing.type === 'place') continue;
    const long = things.filter(
      (other) => other !== thing && left.has(other) && abbreviates(reading, acronym, thing, other),
    );
    const target = long.length === 1 ? long[0] : long.find((other) => stand(reading, thing, other));
    if (!target) continue;
    target.groups.push(...thing.groups);
    left.delete(thing);
  }
  return [...left];
}
function abbreviates(reading, acronym, short, long) {
  if (long.type === 'group') return false;
  return long.groups.some(({ form }) => {
    const built = WITH_ACRONYM.exec(form.text);
    if (built && built[2] === acronym) return true;
    if (isAcronymOf(acronym, form)) return true;
    return mayAbbreviate(acronym, form) && stand(reading, short, long);
  });
}
function stand(reading, short, long) {
  const inBrackets = (outer, inner) =>
    reading.lower(reading.endToken[outer]) === '(' &&
    reading.firstToken[inner] === reading.endToken[outer] + 1 &&
    reading.lower(reading.endToken[inner]) === ')';
  const shorts = new Set(short.groups.flatMap((group) => group.mentions));
  for (const group of long.groups) {
    for (const index of group.mentions) {
      if (shorts.has(index + 1) && inBrackets(index, index + 1)) return true;
      if (shorts.has(index - 1) && inBrackets(index - 1, index)) return true;
    }
  }
  return false;
}
function joinShortened(things, isShort) {
  const left = new Set(things);
  const byLength = [...things].sort((a, b) => shortestLength(a) - shortestLength(b));
  for (const thing of byLength) {
    const fitting = [...left].filter((other) => other !== thing && standsFor(thing, other, isShort));
    if (fitting.length !== 1) continue;
    fitting[0]?.groups.push(...thing.groups);
    left.delete(thing);
  }
  return [...left];
}
function shortestLength(thing) {
  return Math.min(...thing.groups.map((group) => group.form.words.length));
}
function standsFor(short, long, isShort) {
  if (!canBeShortened(short.type) || !canBeShortened(long.type)) return false;
  const type = short.type === long.type ? short.type : 'other';
  return short.groups.some(({ form: a }) =>
    long.groups.some(({ form: b }) => a.key !== b.key && isShort(a, withoutBrackets(b), type)),
  );
}
function canBeShortened(type) {
  return type !== 'group' && type !== 'place' && type !== 'person';
}
function withoutBrackets(form) {
  return /[([]/u.test(form.text) ? nameForm(form.text.replace(/\s*[([].*$/u, '')) : form;
}
function isSameName(a, b) {
  const first = withoutCountry(organizationWords(a.words));
  const second = withoutCountry(organizationWords(b.words));
  return first.length === second.length && isShortOf(a.words, b.words);
}
function isShell(short, long) {
  if (long.length !== short.length + 1 || !SHELLS.has(long[long.length - 1])) return false;
  return short.every((word, i) => word === long[i]);
}

// src/engine/link/facts/titles.data.ts
var HONORIFICS = /* @__PURE__ */ new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['duke', 'm'],
  ['duchess', 'f'],
  ['pope', 'm'],
  ['sheikh', 'm'],
  ['shri', 'm'],
  ['sri', ''],
  ['smt', 'f'],
  ['shrimati', 'f'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['se\xF1or', 'm'],
  ['senor', 'm'],
  ['dr', ''],
  ['doctor', ''],
  ['prof', ''],
  ['professor', ''],
  ['rev', ''],
  ['reverend', ''],
  ['fr', ''],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
  ['hon', ''],
  ['honourable', ''],
  ['imam', 'm'],
  ['rabbi', ''],
  ['ayatollah', 'm'],
  ['pm', ''],
  ['president', ''],
  ['vice', ''],
  ['chancellor', ''],
  ['prime', ''],
  ['minister', ''],
  ['secretary', ''],
  ['senator', ''],
  ['sen', ''],
  ['representative', ''],
  ['rep', ''],
  ['congressman', 'm'],
  ['congresswoman', 'f'],
  ['governor', ''],
  ['gov', ''],
  ['mayor', ''],
  ['judge', ''],
  ['justice', ''],
  ['general', ''],
  ['gen', ''],
  ['lt', ''],
  ['lieutenant', ''],
  ['col', ''],
  ['colonel', ''],
  ['major', ''],
  ['maj', ''],
  ['captain', ''],
  ['capt', ''],
  ['sergeant', ''],
  ['sgt', ''],
  ['officer', ''],
  ['admiral', ''],
  ['adm', ''],
  ['detective', ''],
  ['inspector', ''],
  ['chief', ''],
  ['ambassador', ''],
  ['archbishop', ''],
  ['bishop', ''],
  ['cardinal', ''],
  ['ceo', ''],
  ['coach', ''],
  ['attorney', ''],
  ['lawyer', ''],
  ['sheriff', ''],
  ['deputy', ''],
  ['actor', 'm'],
  ['actress', 'f'],
  ['singer', ''],
  ['det', ''],
  ['supt', ''],
  ['cpl', ''],
  ['pvt', ''],
  ['pastor', ''],
  ['spokesman', 'm'],
  ['spokeswoman', 'f'],
  ['spokesperson', ''],
  ['saint', ''],
  ['st', ''],
]);
var PARTICLES = /* @__PURE__ */ new Set([
  'al',
  'bin',
  'bint',
  'ben',
  'ibn',
  'abu',
  'da',
  'das',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'les',
  'lo',
  'mac',
  'mc',
  'san',
  'st',
  'saint',
  'ter',
  'van',
  'ver',
  'von',
  'vom',
  'zu',
  'zur',
  'ul',
  'ur',
  'y',
]);
var NAME_SUFFIXES = /* @__PURE__ */ new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

// src/engine/link/facts/given-names.data.ts
var MALE_NAMES = `
aaden aamir aarav aaron aarron aarush abbas abdallah abdiel abdirahman abdul abdullah abdullahi abdulrahman
abe abel abelardo abhinav abimael abner abraham abram abran ace achilles acie adalberto adam adan adarius
adelbert adian adiel adil adin aditya adler adnan adolfo adolph adolphus adonis adriano adyn aedan agapito
agustin aharon ahmad ahmed ahmir aidan aiden aj ajani ajay akash akeem akhil akil akiva akshay al alain alan
alaric albert alberto albin albino aldair aldo aldon alec aleczander alejandro alek aleksandar aleksander
aleksandr alen alessandro alexander alexandre alexandro alexandros alexavier alexsander alexzander alfonso
alfonza alfonzo alford alfred alfredo alistair allan allen alonso alonza alonzo aloysius alphonse alphonso
alphonzo alston alton alvaro alvie alvin alvino alvis amadeo amado amador aman amando amar amare amarion
amaury ambrose ameen ameer amer americo amin amir amit ammar ammon amon amos anakin anand anas anastacio
anders anderson andrae andre andreas andrei andres andrew andrey andrez andru andy anfernee angelo angus
anibal anil anirudh anish anjel ansel anselmo ansh anson anthoney anthony antione antoine anton antone antoni
antonino antonio antony antron antuan antwain antwan antwaun antwoine antwon antwone anwar apolinar apollo
apolonio aram aramis arcadio archer archibald archie aren ares aric arik arjun arlan arland arley arlo arlon
armaan arman armand armando armen armin armon armond armondo arnaldo arnav arne arnie arnold arnoldo arnulfo
aron arron arsenio art artemio arther arthur arturo arun arvel arvid arvil arvin aryeh asad asael asher
ashwin aston athan athanasios atlas atreyu atticus augustin augusto augustus aundre aurelio austin auston
auther author authur autry avi avion avraham avrohom axel axl axton ayaan aydan aydin ayman ayush azael aziz
azriel babyboy bakari baker baldemar baldomero baltazar barney baron barret barrington barron barry bart
bartholomew bartley barton baruch basil basilio baxter bayron beau beck beckett beckham ben benard benedict
benicio benigno benito benjaman benjamen benjamin benjamine benji benjie benjiman bennet bennett benny benson
bentlee bently benton bernabe bernard bernardino bernardo bernhard berry bert berton bertram bertrand bijan
bilal bill billy bishop bjorn blade bladimir blain blaize blane blas blayne blaze boaz bob bobby bode boden
bodhi bodie bonifacio booker boone boris bowen boyce boyd brad braden bradford bradlee bradley bradly bradon
brady bradyn braeden braedon braedyn braiden brain bram brandan branden brandin brando brandon brandt brandyn
brannon branson brant braulio braxton brayan braydan brayden braydon braylen braylon brayson brayton breck
brendan brenden brendon brendyn brennen brenner brennon brent brentley brenton breon bret brett bretton
brevin brian briant brice bridger brien briggs brigham brion broc brock broden broderick brodey brodie
brodrick brody bronson bruce bruno bryan bryant bryar bryce brycen bryden bryer bryon brysen bryson bryton
buck bucky bud buddy buford burke burl burley burnell burt burton buster butch byran byron cade caden caeden
cael caesar caiden cain caine cal calder cale caleb calen callen callum calum calvert calvin cam cameren
camilo camron canaan candelario candido cannon canon canyon cardell carl carleton carlis carlisle carlito
carlo carlos carlton carlyle carmello carmelo carmine carnell carsten carter carver case casen cash casimir
cason casper cass cassius catarino cavan cavin cayson ceasar cecilio cedric cedrick celestino celso cesar
cesario chace chad chadd chadrick chadwick chaim chan chance chancellor chanse chantz charles charleston
charlton chas chase chasen chason chauncy chayce chayton chaz chazz che chester chet chevy chico chip
chirstopher chistopher christ christain christion christofer christoher christon christop christoper
christoph christophe christopher christos christpher chuck cian ciaran cipriano cirilo ciro cj clarance
clarence clark clarke claud claude claudio clay clayton clem clement clemente cleon cleophus cletis cletus
cleve cleveland cliff clifford cliffton clifton clint clinton clive clovis cloyd clyde coby codey cody coen
cohen cole coleman coleton coley colin collier collin collis colson colt colten colter coltin colton coltyn
columbus conan conley connell conner connor conor conrad conrado constantine constantino conway cooper corban
corben corbett corbin corby corbyn cord cordell cordero cormac cornel cornelio cornelious cornelius cornell
correy corry cort cortez cortland corwin cosme cosmo courtland craig crawford creed creighton crew crispin
cristian cristiano cristo cristobal cristofer cristopher crosby cuauhtemoc cullen curley curran curry curt
curtis curtiss cutter cy cyle cyril cyrus daemon dagan dagoberto dain daivd dajon dajuan dakarai dakari dalen
dallen dallin dalton dalvin damani damar damarcus damario damarion damarius damein damen dameon damian damien
damion damir damon damond damone damonte dan dandre dane daneil dangelo danial daniel danilo danniel danny
dante danthony dany daquan darek darel darell daren darick dariel darin dario darious daris darius darl
darnel darold daron darrel darrell darren darrick darrien darrin darrion darris darrius darron darry darryl
darryle darryll darryn darvin darwin daryle daryll dasean dash dashaun dashiell dashon dathan daulton daunte
davante dave daven daveon davey davian david davien davin davion davis davon davonta davontae davonte davy
dawayne dawson dax daxton daylan daylen daylon daymon dayne dayshawn dayton dayvon deacon dean deandre
deangelo deante deanthony decarlos declan dedric dedrick deegan deion dejon dejuan delano delbert delfino
delmar delmas delmer delon delonte delroy delton delvin delvon delwin demar demarco demarcus demari demario
demarion demarius demarkus demetri demetric demetrio demetrios demetrious demian demitri demitrius demond
demonte dempsey denim dennis denny denton denzel denzell denzil deondre deonta deontae deontay deonte dequan
derald dereck derek dereon derian deric derick derik deron derreck derrek derrel derrell derric derrick
derrik derrion derron derry derryl derwin deryl desean deshaun deshon deshun desmon desmond destry detrick
dev devante devaughn devion devlin devonta devontae devonte dewayne dewey dewitt dexter dezmond dhruv diante
dick dickie dicky diego diesel dietrich dijon dilan dillan dillard dillion dillon dimas dimitri dimitrios
dino diondre dionicio dionisio dionte dirk dixon djuan dmitri dock dolan domanic domenic domenick domenico
domingo dominic dominick dominik domonic domonick don donal donald donato donavan donaven donavin donavon
dondre donivan donn donny donovan donta dontae dontavious dontavius dontay donte dontrell donzell doran
dorien dorman doug douglas douglass dov dovid doyle drake draven drayden drayton drexel duane dudley dujuan
duke duncan duran durand durell durrell durward durwood dustan dusten dustin duston dustyn duwayne dwain
dwaine dwane dwayne dwight dwyane dylan dyllan dyllon dylon dyson eamon eamonn ean earl earle early earnest
earvin easton eathan eben ed edan edd eddy eder edgar edgard edgardo edison edmond edmund edmundo edric
edrick edsel edson eduard eduardo edward edwardo edwin efraim efrain efrem efren ehren eian eitan eladio elam
elbert elden elder eldon eldred eldridge eleazar elgin eli elian elias eliazar elie eliel eliezer eligah
eligio elijah elijiah elio eliot eliott eliseo eliud eliyahu ellsworth elmer elmo elmore elon eloy elroy
elton elvin elvis elwin elwood elwyn ely elyjah elzie emanuel emil emiliano emilio emir emmanuel emmet emmett
emmit emmitt ennis enoch enos enrico enrique enzo eoin ephraim epifanio erasmo eriberto eric erich erick erie
erik ernest ernesto ernie ernst eron errick errol erskine ervin erwin esai esau esequiel esteban estel
estevan eston ethan ethen ethyn etienne eugene eugenio eulalio eusebio evan evander evangelos evans evaristo
everardo everett everette evert ewan ewell exavier eyan ezekial ezekiel ezell ezequiel fabian fabio fabrizio
fahad faisal farhan faris farley faron farrell farris faustino fausto favian federico feliciano felipe felix
felton fenton ferdinand fermin fernando ferrell ferris fidel fidencio filiberto filip finis finn finnegan
finnian fischer fisher fitzgerald flavio fletcher flint florencio florentino florian floyd flynn ford forest
forrest foster fox foy francesco francisco franco francois frank franklin franklyn franky fransisco frantz
franz frazier fred freddrick freddy frederic frederick frederico fredric fredrick fredy freeman fritz fulton
furman gabe gabino gabrial gabriel gaetano gage gaige gaines gamaliel gannon gardner garen garet gareth
garett garey garfield garin garner garold garon garren garret garrett garrick garrison garry garth garvin
gary gaspar gaston gatlin gauge gavan gaven gavin gavino gavriel gavyn gayland gaylen gaylon gaylord gearld
geary genaro gene general gennaro geno geoff geoffery geoffrey george geovani geovanni geovanny geovany
gerald geraldo gerard gerardo geremy gerhard german gerold gerome geronimo gerrit gerson giacomo gian
giancarlo gianluca gibson gideon gifford gil gilbert gilberto gildardo giles gill gino giorgio giovani
giovanni giovanny giovany girard giuseppe glen glendon glenn glennon glenwood glyn glynn godfrey gonzalo
gorden gordon gorge grady graeme graham graig grant granville gray grayden graydon greg gregg greggory gregor
gregorio gregory grey greyson griffen griffin griffith grover guido guillermo gunnar gunner gus gustav
gustave gustavo guy haden hadi hagan hagen hakeem hakim hal hamilton hampton hamza hamzah hank hans hansel
hanson hardy haris harlan harland harlen harlin harlon harmon harold harrell harris harrison harry harvey
hasan hashim haskell hassan haydn haydon hayes hayward haywood hazen heath heber hector henderson hendrix
henery henri henrik henry herb herbert herbie heriberto herman herminio hermon hernan herschel hershel
hershell heyward hezekiah hilario hillard hillel hilton hipolito hiram hobart hobert hogan holden holt homer
homero horace horacio horatio hosea houston howard howell hoyt hubert hudson huey hugh hughie hugo humberto
humza hung hurley hussain hussein huston huy hyman hyrum iain ian ibraheem ibrahim idris ignacio ignatius ike
iker ilan imanol immanuel imran ioannis iran irvin irving irwin isaac isaak isac isacc isadore isael isai
isaiah isaias isaih ishaan ishan ishmael isiah isidoro isidro ismael ismail israel isreal issa issac issiah
ivan izaac izaak izaiah izak izayah iziah jabari jabril jacari jace jacen jacinto jack jackson jacob jacobe
jacobi jacobo jacoby jacolby jacorey jacory jacques jacquez jad jadan jadarius jadiel jadon jaedon jaelen
jagger jahari jaheem jaheim jahiem jahir jahlil jahmal jahmir jaidon jailen jair jairo jairus jaison jajuan
jakai jakari jake jakeb jakob jakobe jakobi jakoby jakub jaleel jalil jalon jamaal jamaine jamal jamall jamar
jamarcus jamario jamarion jamarius jamarr jame jameel jameer jamel jamell jamere james jamichael jamieson
jamil jamin jamir jamon jansen japheth jaquan jaquez jarad jared jarek jarel jarell jaren jaret jareth jarett
jarid jariel jarin jarius jarod jarom jaron jarrad jarred jarrel jarrell jarren jarret jarrett jarrid jarrod
jarron jarvis jase jasen jashaun jashawn jashua jasiah jason jasper jasson jathan javan javaris javen javeon
javian javien javier javin javion javontae javonte jawan jax jaxen jaxon jaxson jaxton jay jayceon jaycob
jaydon jaylon jaymes jayquan jayse jaysen jayshawn jayson jayven jayvion jayvon jaziel jc jd jeanpaul
jeanpierre jeb jed jedediah jedidiah jeff jefferey jefferson jeffery jeffory jeffrey jeffrie jeffry jelani
jennings jens jenson jerad jerald jeramiah jeramie jeramy jerard jerardo jered jerel jerell jereme jeremey
jeremi jeremiah jeremias jeremie jeremy jericho jerimiah jermain jermaine jermel jermey jermiah jerod jerold
jerome jeromy jeron jerone jeronimo jerrad jerred jerrel jerrell jerrett jerrick jerrid jerrod jerrold jerron
jerry jerson jeshua jesiah jess jesse jessee jestin jesus jet jethro jett jevon jhon jhonny jihad jim jimmy
jin jiovanni joao joaquin job jobe joby jock joe joel joeseph joesph johan johannes johathan john johnathan
johnathen johnathon johndavid johnell johney johnmichael johnney johnny johnpaul johnson johny jomar jon
jonah jonas jonatan jonathan jonathen jonathon jones jonmichael jonnathan jonny jonpaul jonte jonthan jordi
jordy jorge jorje jose joseangel josef joseluis josemanuel joseph josh joshua joshuah joshue josiah josias
jospeh josue jovani jovanni jovanny jovany jovon joziah jr juan juancarlos juanito juanpablo juaquin judah
judd judge judson juelz julian julien julio julious julius jun junior junius justen justin justino justis
justo juston justyn juvenal juventino juwan kabir kadarius kade kadeem kaden kadin kaeden kael kaelan kage
kahlil kain kaine kainoa kaison kalan kale kaleb kalel kalib kalil kallen kalob kalvin kamal kamar kamarion
kamden kamil kamran kamren kamrin kamron kane kannon kanye kareem karim karl karlos karlton karsten karthik
kase kasen kash kashawn kason kavin kavon kawika kayleb kayne kaysen kayson keandre keane keanu kedrick kee
keelan keenan keenen kegan keifer keion keith kejuan kekoa kelan kellan keller kelson kelton kelvin kemp
kemper ken kenan kendric kendrick keneth kenith kenji kennan kennard kenneth kenney kennie kennith kennon
kennth kenny kenrick kent kenton kentrell kenyon keon keondre keoni keontae keonte kermit kervin kerwin
kesean keshaun keshawn keshon kevan keven kevin kevon kevyn keyan keyon keyshawn khai khaled khalid khalif
khalil khamari khiry khristopher kian kiefer kiel kieth kile killian kimball king kingsley kingston kip kipp
kirk kirkland kirt kishan klayton knox koa kobe kobie koby koda koen kofi kohen kohl kolbe kole kolin kollin
kolt kolten kolton kong konner konnor konrad konstantinos kooper korben korbin korbyn kordell kraig kreg
krish kristofer kristoffer kristopher kunal kurt kurtis kush kwame ky kyan kye kyle kylen kyran kyren kyron
kyson lachlan ladarius ladarrius ladd laddie ladell ladon lafayette laird laith lake lamar lamarcus lamarr
lambert lamon lamont lamonte lance landan landen landin landis landon langston lanny laquan laron laroy larry
lars larson lary lathan laurance laurence laurent lauro lavar lavell lavonte lawerence lawrance lawrence
lawson lawton layton lazaro lazarus leamon leander leandre leandro lebron leeland leeroy legend leif leland
lemar lemuel len lenard lenin lennard lennis lennox lenny lenord lenwood leo leobardo leon leonard leonardo
leonel leonidas leopold leopoldo leron leroy les lester levar levern levi levin levon levy lew lewis lex
leyton liam librado lincoln lindell lino linton linus linwood lionel lionell lisandro little llewellyn lloyd
lochlan logen lon long lonnell lonny lonzo lorenz lorenzo lorne louis lovell lowell loyal loyd luc lucas
lucca lucian luciano lucien lucio lucious lucius lucky lucus ludwig luigi luis luisangel luiz luka lukas luke
luther lydell lyle lyman lynden lyndon lynwood mac macario macarthur mace maceo mack macon maddix maddux
magnus mahdi mahlon mahmoud major makai makhi maksim malachi malakai malakhi malaki malcolm malcom male
maleek malek maliek malik malique malvin mamadou manfred manley manning manny manuel marc marcanthony
marcelino marcello marcellus marcelo marcial marco marcoantonio marcos marcus marek margarito mariano marino
mario marius mark markanthony markeith markel markell markese marko markus marlan marland marlon marlow
marquan marque marquel marquell marques marquese marquez marquis marquise marshal marshall marshawn
martavious martel martell martez martin martinez marvell marvin masen mason massimo mateo mateusz matheus
mathew mathias mathieu mathis matias matt matteo mattew matthew matthews matthias mattias maurice mauricio
mauro maury maverick max maxim maximilian maximiliano maximillian maximino maximo maximus maxton maxwell maxx
mayer maynard mcarthur mccoy mckay mehki meir mekhi mel melton melville melvin melvyn menachem mendel merl
merrick merton mervin mervyn meyer micahel michael michaelangelo michale micheal michial michiel mick mickael
mickeal mickel migel miguel miguelangel mihir mikael mike mikeal mikey mikhail milburn miles milford millard
milo milton minh miquel misael mitch mitchel mitchell modesto mohamad mohamed mohammad mohammed moises montel
montez montgomery montreal montrel montrell monty mordechai morris morton mose moses moshe muhammad muhammed
murl murray murry musa mustafa mychael mychal mykal myles myron nabeel nabil nader nadir naeem naftali nahum
naim najee nam napoleon naquan narciso naseem nash nasir nasser nat natan natanael nate nathan nathanael
nathanial nathaniel nathen nathon nazir neal ned neel neftali nehemiah neil neill nels nelson neo nery nestor
nevan neville nevin newell newman newton neymar niall nicholas nicholaus nick nickey nicklas nicklaus
nickolas nickolaus nicolai nicolas nicolaus nicolo niel niels nigel nikhil nikko niklas niko nikolai nikolaos
nikolas nikolaus nile niles nils nima nino nixon noah noam noble noe nolan noland nolen norbert norberto
norman normand norris norton norval norvell norwood nyle obadiah obed obie octavio octavious octavius odie
odin odis olaf olan olen olin oliver olivier om omar omari omarion omer oneal oneil oral oran oren orin orion
orland orlando orrin orson orval orville osbaldo oscar osiel oskar osman osmar osvaldo oswald oswaldo otho
otis ottis otto owen ozell oziel ozzie ozzy pablo paden padraic panagiotis paolo parnell parrish parth pascal
pascual pasquale patric patricio patrick patryk patton paul paulino paulo pavel payne pedro percy pernell
perrin pete peter phil philip philippe phillip phillips phineas phong pierce pierre pierson pieter pietro
porfirio porter powell pranav prentice prentis prentiss prescott preston price prince princeton quadir quan
quentin quenton quin quinten quintin quinton quran race raekwon rafael rafe raheem rahim rahman rahsaan rahul
raiden raj rajan rakeem rakim ralph ramel rami ramiro ramon ramond ramone ramses rance rand randal randall
randel randell randle randolf randolph randon randy ransom raoul raphael rapheal raquan rashaad rashaan
rashad rashard rashaud rashaun rasheed rasheem rasheen rashid rashon raul ravi ray rayburn rayce rayden
rayfield rayford raylan raymon raymond raymundo raynaldo raynard rayquan rayshawn rayvon rayyan reco reed
refugio reggie reginal reginald regis reid reinaldo ren renaldo renard renato reno renzo reuben rex rexford
rey reyes reymundo reynaldo reynold reynolds rhett rhys ric ricardo riccardo ricco rich richard richardo
richie richmond rick rickey ricky rico ridge rigo rigoberto rion rishi ritchie rito roan rob robb robby
robert roberto robie robinson roby rocco rock rockey rockie rocky rod roddy roderic roderick rodger rodman
rodney rodolfo rodrick rodrigo rodriguez rodriquez roel rogan rogelio roger rogers rohan rohit rojelio roland
rolando rolf rolland rollie rollin roman rome romel romell romello romeo romero romie rommel ron ronal ronald
ronaldo ronan rondal rondell ronell ronin ronnell ronney rony roosevelt roque rosalio roscoe rosendo rosevelt
roshan ross rowdy rowland roy ruben rubin rudolf rudolfo rudolph rudy rueben ruel rufino rufus rupert rush
russ russel russell rustin ryan ryder ryker ryland rylen ryne ryon saad sabastian sabino sachin saeed sagar
sahil sai said saif sal saleem saleh salim salman salomon salvador salvatore sam sameer samer samir sammuel
sampson samson samual samuel sander sanders sandro sanford sanjay santiago santino santo saul saverio savion
savon saxon scot scott scotty seamus sean sebastian sebastien sedric sedrick seferino selvin selwyn serafin
serge sergio serjio servando seth severo seymour shaan shad shaheed shain shaine shakir shakur shamar shamel
shamir shamus shane shaquille shareef sharif sharod shaw shayan shedrick sheldon shelton shemar shepard
shepherd sherman sherrod sherwin sherwood shimon shiv shivam shlomo shmuel sholom shomari shon shreyas sid
siddharth sigmund silas silverio silvestre silvio simcha simeon simon sinclair sione sir sixto skip skylor
slade slater smith soloman solomon soren spence spencer spenser stafford stan stanford stanley stanton steele
stefan stefano steffan steffen stefon stephan stephen stephon stetson stevan steve steven stevens stevenson
stewart stone stoney stuart sultan sumner sunil suraj sven syed sylas sylvan sylvester syncere syrus tab tad
tadd taft taha tahir tahj tait taj takoda talan talen talmadge talmage talon tamir tanner taquan tarek tarik
tariq taron tashawn taurean taurus tavares tavaris tavarus taven tavian tavin tavion tavis tavon tayden
tayshaun tayshawn tayvon teague ted tedd tejas telly teodoro terance terell terence teron terrance terrel
terrence terrion terron tevin tevon tex thad thaddeus thai thane thatcher thayne theadore theodis theodor
theodore theophilus therman theron thiago thomas thompson thor thornton thurman thurston tiago tiernan
tillman tim timmie timmothy timmy timoteo timothy tino titan tito titus tj tobias tobin tod todd tom tomas
tommy toney tony torian toriano torin torrance torrence torry tou trace trae traveon travion travis travon
tray trayvon tre tremain tremaine tremayne trent trenten trentin trenton treshawn treston trevan treven
treveon trever trevin trevion trevis trevon trevor trey treyson treyton treyvon tripp triston troy truett
truman trysten tryston tuan tucker turner ty tyce tye tyjuan tylan tylen tyler tylon tylor tyquan tyran tyre
tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrik tyrin tyriq tyrique tyron tyrone tyronne tyrus
tysen tyshaun tyshawn tyshon tyson tywan tzvi ubaldo ulices ulises ulisses ulyses ulysses umar urban uriel
urijah usman uziel valente valentin valentino vance vann varun vasilios vaughan ventura verl verle verlin
verlon verlyn vern vernal vernard verne vernon vester vic vicente victor victoriano vidal viet vihaan vijay
vikram viktor vinay vince vincent vincente vincenzo vinh vinson virgil virgilio virgle vishal vito vittorio
vivek vladimir von wade waldo waleed walker wallace wally walt walter walton ward wardell warner warren
washington watson wayde wayland waylon wayman waymon waymond wayne webster weldon wellington wells welton
wendall wendel wendell werner wes wesley wesly west westin westley weston wil wilber wilbert wilbur wilburn
wilder wiley wilford wilfred wilfredo wilhelm wiliam will willaim willam willard willem william williams
willian willis willy wilmer wilson wilton windell winfield winford winfred winslow winston winton wolfgang
woodie woodrow woody worth wyatt wylie wyman xaiver xander xavi xavian xavier xavion xavior xzavier yaakov
yadiel yahir yahya yair yakov yale yamil yancey yancy yandel yariel yaseen yash yasin yasir yechiel yehoshua
yehuda yeshua yisroel yitzchok yoel yonatan yonathan yosef yousef youssef yovani ysidro yusef yusuf yves zac
zacary zacchaeus zach zacharia zachariah zacharias zacharie zachary zachery zachry zack zackariah zackary
zackery zaden zahir zaid zaiden zain zaine zak zakaria zakariya zakary zakery zakkary zamir zander zane
zavier zavion zayd zayden zayn zayne zeb zebulon zechariah zeke zephaniah zeth zev zuriel zyaire`;
var FEMALE_NAMES = `
aaliya aaliyah aaniyah aanya aaralyn abagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail
abigael abigail abigale abigayle abriana abrianna abrielle abril abygail acacia ada adah adalee adalia
adaline adalyn adalynn adamari adamaris adara addalyn addelyn addie addilyn addisen addisyn addy addyson
adela adelaida adelaide adele adelia adelina adeline adelita adella adelle adelyn adelynn adena adia adilene
adilyn adina adisyn aditi adora adreanna adria adriana adriann adrianna adrianne adriene adrienne adrina
adyson aerial aeris africa agatha agnes agustina ahsley ahtziri ahuva aida aide aiesha aila ailani aileen
ailene ailyn aime aimee aine ainsley aisha aishah aisling aislinn aislyn aislynn aixa aiyana aiyanna aja ajah
akasha akayla akeelah akia akilah alaina alaine alana alanah alane alani alanis alanna alannah alasia alaura
alaya alayah alayna alayne alaysha alaysia alba alberta albertha albina alda alea aleah alease aleasha alecia
aleen aleena aleesha aleeyah aleia aleida aleigha aleisha alejandra alejandrina aleksandra alena alene alesa
alesha aleshia alesia alessa alessandra alessia aleta aletha alethea alethia alexa alexandra alexandrea
alexandria alexcia alexia alexius alexsandra alexsis alexus alexxis alexzandra alexzandria aleya aleyah
aleyna alfreda alfredia alia aliah aliana alianna alica alice alicea alicen alicia alida alina aline alisa
alise alisha alishia alisia alison alissa alisson alita alivia alixandra aliya aliyah aliyana aliza alizabeth
allana allee allegra allena allene alli allisa allison allissa allisson alliyah ally allysa allyson allyssa
alma almeda almeta alona alondra alonna alora alta altha althea alvina alyah alyana alyanna alyce alycia
alyna alysa alyse alysha alyshia alysia alyson alyssa alysse alyssia alysson alyvia alyx alyza amada amaia
amairani amaiya amalia amanda amara amaria amariah amaris amaryllis amaya amayah ambar amber amberlee amberly
amberlyn amberlynn ambria ambrosia amee ameena ameera ameerah amelia amelie america amerie amethyst amia
amiah amie amiee amilia amina aminah aminata amira amirah amity amiya amiyah ammie ammy amna amora amparo
amrita amy amya amyah ana anabel anabell anabella anabelle anahi anahy anai anaiah anais anaiya anakaren
analee analeigh anali analia analicia analiese analisa analise analy anamaria anamarie ananda ananya
anastacia anastasia anaya anayah anayeli andie andrea andreana andreina andreya andria andriana aneesa anela
anessa anette angela angele angelea angelee angelena angelene angeles angeli angelia angelic angelica angelie
angelika angelina angeline angelique angelita angella angelle angely angelyn angie angle anglea ani ania
aniah anica anijah anika anisa anise anisha anissa aniston anita anitra aniya aniyah anja anjali anjanette
anjelica ann anna annabel annabell annabella annabelle annabeth annah annalee annaleigh annaliese annalisa
annalise annalyse annamae annamaria annamarie annastasia anne anneliese annelise annemarie annett annetta
annette annice annie annika annis annissa anniston annita annmarie anny ansley antionette antoinette
antonella antonette antonietta antonina anusha anushka anya anyah anyla anyssa aoife april apryl arabella
araceli aracelis aracely araseli araya arcelia ardella ardith areli arely aretha aria ariadna ariadne ariah
arial ariana ariane arianna arianne arica arieanna ariela ariella arielle arika arionna arissa ariya ariyah
ariyana ariyanna arizona arla arlean arleen arlena arlene arleth arletha arletta arlette arlinda arline
armanda armida arminda arnetta arnette arnita arriana arrianna arwen aryana aryanna asha ashante ashely ashia
ashlan ashlea ashlee ashlei ashleigh ashlen ashley ashli ashlie ashlin ashly ashlyn ashlynn ashlynne asia
asiah asiya asma aspyn astrid asya athena atiya aubree aubri aubriana aubrianna aubrie aubrielle audra audrea
audree audrey audria audriana audrianna audrie audrina augustina aundrea aura aurea aurelia aurora autum
autumn ava avah avalon avalyn avalynn avani avary avelina averi averie aviana avianna avigail aviva avril
awilda aya ayah ayana ayanna ayesha ayla ayleen aylin ayonna aysha aysia ayva azalea azalia azaria azia aziza
azucena azul azure babette babygirl baila bailee baileigh bailie baleigh bambi barb barbara barbie barbra
bari batsheva bayleigh bayli baylie bea beatrice beatris beatrix beatriz becca becki beckie becky belen belia
belinda bella belle belva benita berenice berlinda berna bernadette bernadine bernardine berneice bernetta
bernice berniece bernita beronica berta bertha bertina bess bessie beth bethani bethanie bethann bethanne
bethany betina betsey betsy bette bettie bettina betty bettyann bettye betzaida beulah bev beverlee beverley
beverly bevin beyonce bianca bianka bibiana billi billiejo billye birdie blaire blanca blanch blanche blenda
blessing blima bliss blondell blossom blythe bobbi bobbiejo bobbijo bobbye bobette bonita bonni bonnie bracha
braelynn branda brande brandee brandi brandice brandie brandy braylee brea breana breann breanna breanne
breasia breauna bree breeana breeann breeanna brenda brenna breona breonna breyana breyanna bria briahna
briana brianda briann brianna briannah brianne briauna bridget bridgett bridgette bridgit brie brieana
brieanna briella brielle brienna brienne brigette brigid brigit brigitte brina brinda brinlee brinley briona
brionna brisa briseida briseyda brissa brita britani britany britnee britney britni britnie britny britta
brittaney brittani brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny briza
bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklynn brooklynne brunilda bryana bryanna bryanne
bryleigh brylie bryna brynlee brynley brynn brynna brynne buffy bunny cady caelyn caila cailee cailey cailin
cailyn caitlan caitlin caitlyn caitlynn calandra caleigh caley cali calie calista calla calleigh calli callie
calliope callista cally cambree cambria cambrie camelia camellia cameo cami camie camila camilla camille
camillia camisha cammie cammy camry candace candance candelaria candi candice candida candie candis candise
candra candy candyce capri caprice cara caralyn caren caressa cari caridad carie carin carina carisa carissa
carla carlee carleen carleigh carlena carlene carletta carlette carley carli carlina carline carlisa carlita
carlota carlotta carly carlye carlyn carma carmela carmelita carmella carmina carol carolann carolanne carole
carolee carolin carolina caroline carolyn carolyne carolynn carolynne carra carri carrie carrissa caryl caryn
carys casandra casi casie casondra cassady cassandra cassaundra cassey cassi cassia cassie cassondra cassy
cataleya catalina catarina cate catelyn caterina catharine catherin catherine catheryn cathey cathi cathie
cathleen cathrine cathryn cathy catie catina catrice catrina caydence cayla caylee cayleigh cayley caylie
caylin ceara cecelia cecile cecilia cecily celena celene celest celesta celeste celestina celestine celia
celina celinda celine ceola cera chana chanda chandra chanel chanell chanelle channel chantal chantay chante
chantel chantell chantelle chara chari charis charise charisma charissa charisse charita charity charla
charlean charlee charleen charleigh charlena charlene charlesetta charletta charlette charli charline
charlize charlotte charlsie charlyn charmain charmaine charmayne charolette chasidy chasity chassidy chassity
chastity chava chaya chelsa chelsea chelsee chelsey chelsi chelsie chelsy chenoa cher chere cheree cherelle
cheri cherice cherie cherilyn cherise cherish cherisse cherita cherly cherlyn cherri cherrie cherry cherryl
cheryl cherylann cheryle cheryll chesney chevelle cheyann cheyanna cheyanne chiara china chiquita chloe
chloee chloey chloie chole chrissie chrissy christa christal christeen christel christena christene christi
christiana christiane christianna christianne christie christina christine christinia christy christyn
chrystal chyanne chyenne chyna chynna ciana cianna ciara ciarra cicely cielo cienna ciera cierra cinda cindi
cindie cindy cinnamon cinthia cinthya citlali citlalli citlaly claira claire clara claretha claribel clarice
clarinda clarisa clarissa clarisse clarita claudette claudia claudine clementine cleopatra cleta cloe cloey
clover coco coleen colene coletta colette colleen collene collette concetta conchita conni connie constance
consuela consuelo contessa cora coral coralee coralie coraline cordelia coreen corena corene coretta corina
corine corinna corinne corinthia corissa corliss cornelia corrin corrina corrine corrinne cosette courteney
courtnee courtni courtnie cozette criselda crissy crista cristal cristen cristi cristie cristin cristina
cristine cristy crysta crystal crystle cydney cyndi cyndy cynthia cyrstal dacia dafne dahlia daija daijah
daina daira daisey daisha daisy daja dajah dalena dalene dalia dalila dalilah damara damita damya danae
danasia dandrea daneen danelle danesha danette dania danica daniela daniella danielle danika danisha danita
daniya daniyah danna dannette danni dannielle danya danyale danyelle daphine daphne daphney darcel darcey
darci darcie daria dariana darice darla darleen darlena darlene darline darlyn darlyne dasha dasia dava davia
davida davina davonna dawn dawna dawne dayana dayanara dayanna dayla dayna daysha daysi dea deadra deana
deangela deann deanna deanne deasia deb debbi debbie debbra debby debera debi debora deborah deborha deborrah
debra debrah debroah december dede dedra deeann deeanna deedee deedra deena deetta deidra deidre deirdra
deirdre deisy deitra deja dejah dejanae delaina delainey delana delani delanie delena delfina delia delicia
delila delilah delina delinda delisa delisha della delois deloise delora delores delories deloris delorise
delorse delphia delphine delta demetra demetria demi dena denae denee deneen denese denesha denia denice
deniece denielle denine denisa denise denisha denisse denita denna dennise denyse deona deonna desarae
desaray deserae deseree deserie desirae desiray desire desirea desiree despina dessa dessie destani destanie
destany desteny destine destinee destiney destini destinie destiny destyni detra devina devona devonna devora
devorah deyanira deysi dezarae dezirae deziree dia diamonique dian diana diandra diane diann dianna dianne
diedra diedre dierdre dimple dina dinah diona dionna divya dixie diya dodie dollie dolly dolores doloris
domenica dominga dominica dona donella donetta donette donia donielle donisha donita donna donnalee
donnamarie donnetta donnette dora dorcas doreen dorene doretha doretta dori doria dorie dorinda dorine doris
dorla dorotha dorothea dorothy dortha dorthea dorthey dorthy dory dottie dotty dovie dream dreama drema
drucilla drusilla dulce dusti dwana dyamond dyan dyana dyani dyann dyanna dyanne dymond dynasty earlean
earleen earlene earline earnestine eartha easter ebone ebonee eboni ebonie ebony echo eda edie edith edna
edwina edythe effie egypt eileen eilene ela elaina elaine elana elayna elayne elba elda eldora eleana eleanor
eleanora eleanore elease elena eleni elenora elexis elexus eliana elianna elicia elida elin elina elinor
elisa elisabet elisabeth elise elisheva elisia elissa eliza elizabet elizabeth elizbeth elizebeth elke ella
elle ellen ellena elli elliana ellianna ellie elly ellyn elma elmira elna elnora elodia elodie elois eloisa
eloise elora elouise elsa elsie elsy elva elvera elvia elvina elvira elysa elyse elysia elyssa ema emalee
emalie eman ember emelda emeli emelia emelie emeline emely emelyn emerald emerie emersyn emi emiko emilee
emileigh emiley emili emilia emilie emilly emily emilyn emma emmalee emmaleigh emmaline emmalyn emmalynn emme
emmeline emmi emmie emmy emogene emoni ena endia enedina enid enola enriqueta era erica ericka erika erikka
erin erinn erlene erlinda erma ermelinda erminia erna ernestina ernestine eryka erykah eryn erynn esha esme
esmeralda esperanza essence esta estefani estefania estefany estela estell estella estelle estephanie esther
estrella estrellita eternity ethel ethelene ethelyn etta eugena eugenia eugenie eula eulalia eunice eva
evalyn evalynn evangelia evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne evelynn
everly evette evie evita evonne fabiana fabiola fae faigy faith falisha falon fannie fanny fantasia fara
farah farrah fatima fatimah fatoumata faustina faviola fawn faye fayth felecia felica felicia felicita
felicitas felicity felipa felisa felisha female fern fernanda ferne filomena fiona flavia flor flora florence
florencia florene floretta floria florida florinda florine flossie floy fonda francene frances francesca
franchesca francheska francie francina francine francisca freda fredda frederica fredericka fredia fredricka
freeda freida freya frida frieda gabriela gabriella gabrielle gaby gail gala galilea gardenia gaye gayla
gaylene gaynell gaynelle gearldine geena gema gemma gena genell genelle geneva genevie genevieve genia genie
genise genna gennie gennifer genny genoveva georgann georganna georganne georgeann georgeanna georgeanne
georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgina georgine geraldine
geralyn geri gerri gerrie gertie gertrude gia giada giana gianna giavanna gidget gigi gilda gillian gina
ginamarie ginger ginny giovanna gisel gisela gisele gisell gisella giselle gissel gissell gisselle gitty
giulia giuliana gizelle gladis gladys glenda glendora glenna glinda gloria glory glynda glynis golda goldie
grace gracee gracelyn gracelynn gracey graci gracia gracie graciela gracy gracyn grayce grecia gregoria greta
gretchen gretta gricelda grisel griselda guillermina guinevere gwen gwenda gwendalyn gwendolyn gwendolynn
gwenn gwenyth gwyneth gwynne gypsy hadassah hadlee hadleigh hafsa hailee haileigh hailey hailie haily hala
halee haleigh haley hali halie halima halle hallee halley halli hallie hana hanah hanan hanna hannah harleigh
harlene harmoni harmonie harmony harriet harriett harriette hattie hawa haydee hayle haylee hayleigh hayley
hayli haylie hazel heather heaven heavenly heba hedy heide heidi heidy helaine helen helena helene helga
hellen henna hennessy henrietta herlinda hermelinda herminia hettie hiba hiedi hilda hinda hindy holley holli
holly honesty honey hope hortencia hortense hortensia huda ida idalia idell idella iesha ieshia ila ilana
ilda ileana ileen ilene iliana illiana ilona ilse ima imelda imogen imogene ina inaya india indira indya
inell inez inga inger ingrid iola iona ione irasema ireland irena irene irina iris irish irma isabel isabela
isabell isabella isabelle isadora isamar isaura isela isha isis isla isobel issabella italia itzayana itzel
iva ivana ivanna ivelisse ivette ivie ivonne iyana iyanna iyonna izabel izabela izabell izabella izabelle
izzabella jabria jacalyn jacee jacelyn jaci jacie jacinda jacinta jackelin jackeline jackelyn jacki jacklyn
jacklynn jackqueline jaclyn jaclynn jacqualine jacqualyn jacquelene jacquelin jacqueline jacquelyn jacquelyne
jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jaeda jaela jaelynn jahaira jahzara jaida
jaide jaila jailene jailynn jaimee jaimi jaina jakayla jakia jakira jakiya jakiyah jakyra jala jalaya jaleah
jaleesa jalene jalia jalisa jalissa jaliyah jalyssa jama jamaica jamaria jamaya jameelah jameka jamesha jamia
jamika jamila jamilah jamilla jamillah jamira jamiya jamiyah jamya jana janae janai janalee janasia janay
janaya jane janea janean janee janeen janel janell janella janelle janelly janely janene janese janessa janet
janeth janett janetta janette janey jani jania janiah janice janie janiece janina janine janis janise janisha
janita janiya janiyah jann janna jannah jannelle jannet jannett jannette jannie january janya janyah janyce
janyla jaquelin jaqueline jaquelyn jasleen jaslene jaslyn jaslynn jasmin jasmine jasmyn jasmyne jaunita jaya
jayci jaycie jayda jaydah jayla jaylah jaylee jayleen jaylene jaymee jaymi jayna jayne jaynie jazelle jazlene
jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn jeana jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette
jeannie jeannine jelena jelisa jemma jena jenae jenay jenee jeneen jenell jenelle jenesis jenessa jenette
jeni jenica jenice jenifer jeniffer jenine jenise jenna jennafer jennah jennefer jennell jennelle jennette
jenni jennica jennie jennifer jenniffer jennine jenny jennyfer jeraldine jeralyn jeri jerica jerika jerilyn
jerilynn jerri jerrica jerrilyn jersey jerusha jesenia jesica jesika jeslyn jessa jessalyn jesseca jessenia
jessica jessika jesslyn jessyca jesusa jesusita jetta jettie jianna jill jillian jimena jina jiselle jiya jo
joan joana joane joanie joann joanna joanne joannie jocelin joceline jocelyn jocelyne jocelynn jodee jodene
jodi joeann joelene joella joelle joellen joely joetta joette johana johanna johannah johanne johna johnetta
johnette johnna joi jolanda jolee joleen jolena jolene joli jolie jolinda joline jolyn jolynn jonae jonelle
jonetta jonette joni jonie jonna jonni jordana jordann jordynn joretta jori jorie jorja josalyn joscelyn
josefa josefina joselin joseline joselyn joselyne joselynn josephina josephine josette joshlyn josie josilyn
joslin joslyn joslynn josselyn jossie josslyn journee jovana jovanna jovie jovita joy joya joyce joycelyn
joye jozlyn juana juanita jubilee judi judie judith judy judyth julee julene juli julia juliana juliane
juliann julianna julianne julie julieann julieanna julieanne julienne juliet julieta julietta juliette julisa
julissa june juniper junita jurnee justina kacee kaci kacie kadee kadie kadijah kady kaela kaelee kaeleigh
kaeli kaelyn kaelynn kahlan kaia kaidence kaila kailah kailani kailee kaileigh kailey kaili kailie kailin
kaily kailyn kailynn kaira kaisha kaitlan kaitlin kaitlyn kaitlynn kaitlynne kaiya kala kalea kaleah kalee
kaleena kalei kaleigh kalena kaley kali kalia kaliah kalie kalina kalisha kalista kaliyah kalli kallie kally
kalynn kamala kamara kamaria kamaya kambria kamesha kami kamia kamiah kamie kamila kamilah kamilla kamille
kamisha kamiya kamiyah kamora kamya kandace kandi kandice kandie kandis kandra kandy kandyce kaneisha kanesha
kanika kanisha kaniya kaniyah kansas kara karah karalee karalyn kareena karely karen karena kari karianne
karie karima karime karin karina karine karis karisa karisma karissa karizma karla karlee karleen karleigh
karlene karley karli karlie karly karlyn karma karmen karmyn karole karolina karoline karolyn karra karren
karri karrie karyl karyme karyn kasandra kasha kasi kasia kasie kassandra kassi kassidy kassie kassondra
katalina katana katara katarina kate katelin katelyn katelynn katelynne kateri katerina katey kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn katheryne kathey
kathi kathia kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
katie katilyn katina katlin katlyn katlynn katrena katrice katrin katrina kattie katy katya kavya kawana kay
kayce kayci kaycie kaydance kaydee kaydence kayla kaylah kaylani kaylea kaylee kayleen kaylei kayleigh
kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaysha kaysie kaytlin kaytlyn kaytlynn keaira keana keandra
keanna keara keasia kecia keela keeley keeli keelie keely keena keesha keiana keianna keiara keila keilah
keilani keily keira keirra keirsten keiry keisha keitha kelci kelcie kelcy keli kelis kelle kellee kelli
kellie kellyann kellye kellyn kelsea kelsee kelsi kelsie kelsy kemberly kena kenadee kenadi kenadie kenda
kendra kendria kendyl kendyll kenesha kenia kenisha kenlee kenleigh kenna kennadi kennady kennedi kennedie
kensington kensley kenyetta kenzi keona keondra keonna keosha kera keren keri keriann kerra kerri kerrie
kerrigan kerrin kersten kerstin kesha keshia keturah keva keya keyana keyanna keyara keyla keylee keyona
keyonna keysha kezia keziah khadija khadijah khalia khalilah khloe khristina khushi kia kiana kiandra kiani
kianna kiara kiarah kiarra kiera kierra kiersten kierstin kierstyn kiesha kiki kilee kimberely kimberle
kimberlee kimberley kimberli kimberlie kimberlin kimberly kimberlyn kimbra kimi kimiko kimmie kimora kina
kindra kinlee kinley kinslee kinsley kinzie kiona kionna kira kirra kirsten kirsti kirstie kirstin kirsty
kirstyn kisha kitana kittie kitty kiya kiyah kiyana kizzie kizzy klaire klara klarissa kloe kloey kolleen
konnie kora korin korina korinne kortni krisha krislyn krissy krista kristal kristeen kristel kristen
kristene kristi kristiana kristianna kristie kristin kristina kristine kristy kristyn krysta krystal krystel
krysten krystin krystina krystine krystle krystyna kya kyah kyana kyanna kyara kyla kylah kylea kylee kyleen
kyleigh kylene kyley kyli kylie kym kymberly kyna kyndal kyndall kyndra kynlee kyra kyrah kyrsten kyrstin
lacee lacey lachelle laci lacie lacinda lacresha lacretia ladawn ladonna lady laela laiken laila lailah laina
lainey lainie laisha lajuana lakayla lakeesha lakeisha lakeitha lakendra lakenya lakesha lakeshia lakeya
lakeysha lakia lakiesha lakisha lakita lakyn lamia lamonica lamya lana lanae lanaya lanelle lanesha lanetta
lanette lani lanie lanisha lanita laniya laniyah lanna lanora laquanda laquesha laquetta laquinta laquisha
laquita lara larae laraine laree larhonda larisa larissa larita lark laronda larraine laryssa lasandra lasha
lashae lashana lashanda lashandra lashaunda lashawna lashawnda lashay lashell lashelle lashonda lashondra
lashunda lashundra lasonya latanya latara latarsha latasha latashia latavia lateisha latesha latia laticia
latifah latina latisha latonia latonya latoria latosha latoshia latoya latoyia latrice latricia latrina
latrisha launa laura laural lauralee lauran laure laureen laurel lauren laurene lauretta laurette lauri
laurice laurie laurinda laurine lauryn lavada lavenia lavera laverna laveta lavetta lavette lavina lavinia
lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna lawren laya layla laylah layna laynee laynie
lea leah leana leandra leann leanna leanne leasa leatha leatrice lecia leda leeah leeann leeanna leeanne
leela leena leesa leia leigha leighann leighanna leighanne leila leilah leilani leilany leisa leisha lekisha
lela lelia lena lenette lenita lenna lenora lenore leola leona leone leonna leonor leonora leonore leora
leota lera lesa lesha lesia leslee lesli leslye leta letha leticia letisha letisia letitia lettie letty lexi
lexie lexis lexy leya leyla leyna lezlie lia liana liane lianna lianne libbie libby liberty lida lidia liesl
lila lilah lili lilia lilian liliana lilianna lilibeth lilith lilla lilli lillia lillian lilliana lillianna
lillie lilly lillyan lillyana lillyann lillyanna lily lilyan lilyana lilyann lilyanna lilyanne lina linda
lindi lindsie lindsy linette linnea linnette linsey lisa lisabeth lisamarie lisandra lisbet lisbeth lise
liset lisette lisha lissa lisset lissette lita litzy liv livia liya liyah liz liza lizabeth lizbet lizbeth
lizet lizeth lizett lizette lizzette lizzie lluvia lois lola lolita loma lona londa londyn loni lonna lora
loraine loralee loralei lore loreal loree loreen lorelai lorelei lorena lorene loretha loretta lori loria
loriann lorianne lorie lorina lorinda lorine lorissa lorita lorna lorraine lorretta lorri lorrie lory loryn
lottie lotus louann louanne louella louisa louise lourdes louvenia lovely lovina lu luana luann luanna luanne
lucero luci lucia luciana lucie lucila lucile lucille lucina lucinda lucrecia lucretia lucy luella luisa lula
lulu luna lupita lura luvenia lyda lydia lyla lylah lynae lynda lyndee lyndi lyndia lyndsay lyndsey lyndsi
lyndsie lynelle lynetta lynette lynna lynnae lynne lynnea lynnette lynsey lynsie lynzie lyra lyssa mabel
mable macayla macee macey machelle maci macie mackayla mackenna mackenzi mackenzy macy madaline madalyn
madalynn maddie maddison madelaine madeleine madelene madelin madeline madelon madelyn madelyne madelynn
madelynne madge madie madilyn madilynn madisen madison madisyn madlyn madolyn madonna madysen madyson mae
maegan maeghan maeve magali magaly magan magda magdalen magdalena magdalene magen maggie magnolia maha mahala
mahalia mahogany mai maia maida maija maile maira mairead maisha maisie maisy maite maiya maja makaela
makaila makala makayla makaylah makaylee makeda makena makenna makenzi makenzie makenzy makia makinley makiya
makiyah makya makyla malaika malak malaya malayah malayna malaysia malea maleah malena malerie malia maliah
malika malina malinda malisa malissa maliya maliyah malka malky mallie mallori mallorie mallory malorie
malory mamie mammie manal manda mandi mandie mandy manuela maple mara marah maralyn maranda marbella marcela
marcelina marceline marcella marcene marcey marchelle marci marcia marcie marcy mardell mareli marely maren
marena margaret margarete margarett margaretta margarette margarita margarite margaux marge margene margery
margie margo margot margret marguerite margy mari maria mariaelena mariah mariajose mariam mariama marian
mariana mariann marianna marianne maribel maribeth marica maricarmen maricela maricella maricruz marie mariel
mariela marielena mariella marielle mariellen marietta marijane marijo marika mariko marilee marilou marilu
marilyn marilynn marina marinda maris marisa marisela marisha marisol marissa marita maritsa maritza marivel
mariya mariyah mariza marjean marjorie marjory markayla markeisha markesha markia markisha markita marla
marlaina marlana marlee marleen marleigh marlena marlene marleny marli marlie marlina marline marly marlys
marna marni marnie marolyn marquetta marquisha marquita marquitta marrisa marrissa marry marsha marta martha
martika martina marva marvella marwa mary marya maryah maryalice maryam maryan maryann maryanna maryanne
marybeth maryelizabeth maryellen marygrace maryjane maryjean maryjo marykate marykay marylee marylin marylou
marylouise marylyn marylynn maryn maryrose marysol maryssa mataya mathilda matilda matilde mattea mattie maud
maude maudie maura maureen maurine mavis maxine may maya mayah maybelle maycee maycie maylee maylin mayme
mayra mayte mazie mccall mckayla mckenna mckenzi mckinsey mckinzie mea meadow meagan meagen meaghan meah
mecca mechelle medina meegan meena meera meg megan meggan megha meghan meghann mei meisha mekayla mekenzie
melaina melaine melanee melaney melani melania melanie melannie melany melba melea meleah melena melia melina
melinda melisa melisha melissa melissia melita meliza mellanie mellisa mellissa melodee melodi melodie melody
melonie melony melva melvina melynda melyssa memory mena meranda merari mercedes mercedez mercy meri merideth
meridith merilee merilyn merissa merita merlene merna merri merrie merrilee merrily merry mesha meta mia miah
micaela micayla michaela michaele michaelene michaella michaelle michala michayla micheala michela michele
michelina micheline michella michelle mickayla micki miesha migdalia mignon mikaela mikaila mikala mikayla
mikaylah miki mikki mikyla mila milagro milagros milana milani milania mildred milena miley milinda milissa
milla millicent millie milly mimi minda mindi mindy minerva minna minnie mira miracle miranda mirella mireya
miriah miriam mirian mirna mischa mischelle mishelle missy misti mistie misty mittie mitzi mitzie mitzy miya
miyah modesta moesha moira molli mollie molly mona monae monalisa monet monette monica monika monique monisha
monna monserrat montserrat morganne morghan moriah mozelle muriel mya myah myasia myeisha myesha myeshia myia
myisha mykaela mykala mykayla mykenzie myla mylah mylee mylie myra myranda myriah myriam myrna myrtice myrtis
myrtle nacole nada nadean nadeen nadene nadia nadine nadiya nadja nadya nahla naia naida naila nailah naima
naimah naisha naiya naja najah nakayla nakeisha nakesha nakisha nakita nakiya nakiyah nala nalani nallely nan
nancee nanci nancie nancy nanette nannette nannie naoma naomi naomie naomy nariah nariyah natacha natalee
nataleigh natali natalia natalie nataly natalya natasha natashia nathalia nathalie nathaly natisha natosha
naudia nautica navaeh naya nayeli nayelli nayely nayla nechama necole neda nedra neely neena neha neida neila
neisha nelda nelida nell nella nellie nelly nena neoma neomi nereida nereyda neriah nerissa neta nettie neva
nevaeh neveah neysa nhi nia niah niamh niccole nichelle nichol nichole nicholette nicholle nickole nicol
nicole nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niesha nijah nika nikayla nikisha
nikki nikkia nikole nila nilda nilsa nina ninfa nisa nisha nissa nita nivea niya niyah nneka noelani noelia
noella noelle noemi noemy nohemi nola nona nora norah noreen norene norine norma novella nubia nuvia nya nyah
nyasia nycole nydia nyesha nykia nyla nylah nyoka nyomi nyree nyssa octavia odalis odalys odelia odessa
odette odilia ofelia ola oleta olga oliva olive olivia olympia olyvia oma ona oneida opal ophelia oralia
oriana orpha otilia ouida ozella pa paige paislee paisley paiton paityn palma paloma pam pamala pamela
pamelia pamella pandora pansy paola passion patience patrica patrice patricia patrina patrisha patsy patti
pattie patty paula paulene pauletta paulette paulina pauline payge pearl pearlene pearline pearly peggie
peggy peighton penelope penney penni pennie penny pepper peri perla perri persephone petra petrina phaedra
phebe philippa phillis philomena phoebe phylicia phylis phyliss phyllis pia pinkie piper polly pooja poppy
porscha porsche porsha portia precious prescilla preslee preslie pricila pricilla princess priscella priscila
priscilla prisha priya priyanka promise prudence pyper qiana quanisha queen queenie quiana quintina rachael
rachal racheal rachel rachele rachell rachelle racquel radhika raeann raeanna raeanne raechel raegan raelee
raeleigh raelene raelyn raelynn raena rafaela raina raisa raizel raizy ramona ramya rana ranae randa randee
ranee rani rania raniya raniyah raquel rasheda rasheeda rasheedah rashel rashell rashelle rashida rashonda
ravyn rawan raya rayann rayanna rayanne raychel raylee rayleen rayleigh raylene raylynn rayna rayven rea
reanna reatha reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah reda reem
reema reena regena regenia regina regine reginia reina reita remona rena renae renata renate renay renda
renea renee renetta renita renna resa reta retha retta reva reyna rhea rheanna rhiana rhianna rhiannon rhoda
rhona rhonda rhylee ria riana rianna richelle rihanna rileigh rilla rilynn rima rina risa rise rita riva
rivka rivky riya robbyn roberta robyn robynn rochel rochell rochelle rolanda romana romelia romina romona
romy rona ronda ronette ronica ronisha ronna ronni rori rosa rosalba rosalee rosalia rosalie rosalina
rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond rosana rosann rosanna rosanne rosaria
rosaura rose roseann roseanna roseanne rosella roselle roselyn roselynn rosemarie rosemary rosetta roshanda
roshni roshonda rosia rosie rosina rosio rosita roslyn roslynn rosy rowena roxana roxane roxann roxanna
roxanne roxie roxy roya rozanne rozella rubi rubie ruby rubye ruth rutha ruthann ruthanne ruthie ryanna
ryanne ryleigh rylynn saanvi saba sabina sabine sable sabra sabrena sabrina sade sadia sadie safa safia
safiya sahana sahar sahara saida saira sakina sakinah sakura salena salina sallie sally sallyann salma
samanta samantha samara samarah samaria samatha samaya samia samiah samira samirah samiya samiyah sammantha
sammi samone samya sana sanaa sanai sandee sandi sandie sandra sania saniah saniya saniyah sanjana sanjuana
sanjuanita santa santina sanya sapphire sara sarabeth sarah sarahi sarai saralyn saray saraya sarena sari
sariah sarina sarita sariyah sarrah saskia saundra savana savanah savanna savannah saydee sayra scarlet
scarlett scarlette seana seanna season sebrina sedona seema sela selah selena selene selina selma sena
senaida september sera serafina seraphina serena serene serenity serina serita shaela shaelyn shaelynn shaila
shaina shaindy shakayla shakera shakeria shakia shakira shakita shakyra shala shalanda shalee shalena shalon
shalonda shalyn shalynn shamara shameeka shameka shamekia shamia shamika shamira shamiya shamya shana shanae
shanay shanaya shanda shandi shandra shanea shanee shaneka shanel shanell shanelle shanequa shanetta shani
shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah
shannel shannen shanta shantae shantal shantay shantel shantell shantelle shanti shantia shanya shaquana
shaquita shara sharae sharan shardae sharde sharee shareen sharell sharen sharhonda shari sharice sharie
sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharmaine sharman sharol sharolyn sharon
sharonda sharri sharron sharry sharyl sharyn shasta shatara shauna shaunda shaundra shaunna shaunta shaunte
shauntel shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shawntel
shayla shaylee shaylene shaylin shaylyn shaylynn shayna shealyn sheba sheena sheila sheilah shekinah shela
shelba shelbi shelbie shelia shelita shella shelley shelli shelly shelva shemeka shemika shena shenika
shenita shenna shera sheree shereen sherell sherelle sherese sheri sherice sherida sherie sherika sherill
sherilyn sherise sherita sherlene sherley sherlyn sheronda sherree sherri sherrie sherril sherry sherryl
sheryl sheryle sheryll sheyenne sheyla shiann shianne shiela shifra shila shira shireen shirlee shirleen
shirlene shirley shirly shivani shona shonda shondra shonna shonta shonte shoshana shreya shriya shruti
shyann shyanna shyanne shyla shylah siani sianna siara sibyl sicily sidra siena sienna siera sierra sierrah
signe sigrid silvana silvia sima simona simone simran sinai sindy sinead siobhan sirena siri siya skyla
skylah skylee skylynn skyy sneha sofia sofie solana solange soledad soleil somer sommer sona sonali sondra
sonia sonja sonji sonjia sonya sophia sophie soraya sparkle spring stacee staci stacia stacie star starla
starlene starlet starr stasia stefani stefania stefanie stefany steffani steffanie steffany stella stephaine
stephani stephania stephanie stephannie stephany stephenie stephine stevi stormi stormie suanne sudie sue
sueann suellen sulema sumaya sumer summer sunday sunni sunnie sunshine suri susan susana susann susanna
susannah susanne susette susie susy suzan suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy
sybil syble sydnee sydni sydnie syeda sylvia sylvie symone symphony synthia syreeta tabatha tabetha tabitha
taelor taelyn tahira tahlia tahnee taina taira taisha taja tajuana takara takayla takeisha takesha takia
takira takisha takiya takiyah tala talaya taleah talia taliah talina talisa talisha talitha taliyah tallulah
talya tama tamala tamara tamarah tamarra tamatha tamaya tambra tameeka tameika tameka tamekia tamela tamera
tamesha tami tamia tamica tamie tamika tamiko tamira tamisha tamiya tamiyah tammara tammera tammi tammie
tammy tamra tamya tamyra tana tanasia tanaya tandra taneisha taneka tanesha taneshia tangela tangie tani
tania tanika tanisha taniya taniyah tanja tanna tanvi tanya tara tarah taraji tari tarra tarrah tarsha taryn
tasha tashara tashia tashina tasia tatiana tatianna tatiyana tatyana tatyanna taunya tausha tavia tawana
tawanda tawanna tawni tawny tawnya taya tayah tayla taylar taylee taytum tea teah teaira teal teana teanna
teara teddi teena tehya teia teisha telisa telisha temeka temika temperance tempest tena tenesha tenia tenika
tenille tenisha tenley tennille teonna tequila tera terah tereasa teresa terese teresia teresita teressa teri
terica terina terisa terra terresa terri terria terrica terrie terrilyn tesa tesha tesia tesla tess tessa
tessie teya thais thalia thania thao thea theda thelma theodora theola theresa therese theresia theressa
thomasina thomasine thresa thuy tia tiana tianna tiara tiare tiarra tiera tierney tierra tiesha tifany
tiffaney tiffani tiffanie tiffany tiffiney tiffini tiffiny tiffney tijuana tillie timeka timia timika tina
tinamarie tinisha tinley tinsley tiny tiona tionna tira tirzah tisa tisha tiyana tkeyah toccara toi tomasa
tomeka tomi tomika tommi tommye tona tonda tonette toni tonia toniann tonisha tonita tonja tonya toria tosha
toshia tova towanda toya tracee traci tracie tracye trang treasa treasure trena tresa tressa tressie treva
triana tricia trina trinette trinitee triniti trish trisha trista trudi trudie trudy trula tuesday twana
twanda twanna twila twilla twyla tyana tyanna tyasia tyeisha tyesha tyeshia tyisha tyla tynesha tynisha
tyonna tyra tytiana tytianna uma una ursula vada valarie valda valencia valentina valeri valeria valerie
valery valinda vallerie vallie valorie vanda vanesa vanessa vanetta vania vanita vanity vanna vannesa
vannessa vashti vasiliki veda velda velia velma velva velvet vena venessa venetia venice venita venus vera
verda verena verenice vergie verla verlene verna vernetta vernette vernita verona veronica veronika veronique
versie vesta veta vianca vianey vianna vianney vickey vicki vickie vicky victoria vida vienna viki vikki
viktoria vilma vina vincenza viola violet violeta violetta violette virgina virginia viridiana vita vittoria
viva vivian viviana vivianna vivianne vivien vivienne voncile vonda vonna vy wanda waneta wanita wenda wende
wendi wendie wendolyn wendy whittney wilda wilhelmina willa willene willetta willette willow wilma windy
winnie winnifred winona wonda wynne wynona wynter xena xenia ximena xiomara xitlali xitlaly xochilt xochitl
yadhira yadira yahaira yajaira yalonda yamile yamilet yamileth yamilex yana yaneli yanely yanet yanira
yaquelin yara yareli yarely yaretzi yaretzy yaritza yashica yasmeen yasmin yasmine yazmin yazmine yecenia
yehudis yenifer yesenia yesica yessenia yessica yoana yocelin yocheved yolanda yolande yolonda yoselin
yoselyn ysabel ysabella yulanda yuliana yulianna yulisa yulissa yulonda yuna yuridia yvette yvonna yvonne
zabrina zada zadie zahara zahra zaida zaina zainab zaira zakia zakiya zakiyah zakiyyah zana zandra zaneta
zaniah zaniya zaniyah zara zarah zaria zariah zariya zariyah zayda zayla zaylee zayna zaynab zayra zeinab
zelda zella zelma zena zenaida zenia zenobia zia zina zinnia zipporah zita zoe zoee zoey zofia zoie zoila
zola zona zora zoraida zoya zula zuleika zulema zulma`;

// src/engine/link/facts/roles.data.ts
var PERSON_ROLES = {
  politics: `president vice-president prime-minister pm minister chancellor premier secretary senator congressman*
    congresswoman+ representative lawmaker legislator governor mayor councillor councilman* councilwoman+ councilor
    politician ambassador envoy diplomat leader deputy candidate nominee king* queen+ prince* princess+ emperor*
    monarch sultan* emir* speaker commissioner mp mep parliamentarian senator-elect president-elect dictator
    statesman* stateswoman+ chairman* chairwoman+ chairperson chair ex-president ex-minister treasurer whip undersecretary
    under-secretary secretary-general attorney-general aide adviser advisor official spokesman* spokeswoman+
    spokesperson strategist lobbyist negotiator peacemaker revolutionary ally rival frontrunner incumbent activist
    campaigner opposition-leader first-lady+ head-of-state trade-representative representative-elect consul`,
  business: `ceo cfo coo cto executive chief-executive founder co-founder cofounder entrepreneur billionaire
    millionaire tycoon magnate businessman* businesswoman+ businessperson banker investor owner co-owner manager
    economist analyst trader shareholder industrialist mogul vice-chairman* managing-director boss developer
    engineer programmer designer salesman* saleswoman+ broker accountant`,
  law: `judge justice prosecutor attorney lawyer solicitor barrister magistrate sheriff marshal detective inspector
    sergeant officer policeman* policewoman+ constable superintendent investigator coroner defendant suspect
    victim witness plaintiff gunman* shooter attacker killer murderer convict inmate prisoner fugitive`,
  military: `general colonel major captain lieutenant admiral commander soldier marine airman* corporal private
    commander-in-chief warlord rebel militant insurgent veteran pilot astronaut cosmonaut`,
  sport: `coach player footballer striker goalkeeper midfielder defender forward quarterback pitcher batsman* bowler
    cricketer captain golfer sprinter swimmer cyclist boxer wrestler skier skater gymnast athlete champion
    medallist medalist rider driver referee umpire runner catcher linebacker receiver teammate racer`,
  arts: `actor* actress+ singer songwriter musician rapper composer conductor pianist guitarist drummer author writer
    novelist poet playwright director filmmaker producer screenwriter comedian artist painter sculptor
    photographer dancer choreographer model star celebrity presenter broadcaster host anchor journalist reporter
    correspondent editor columnist blogger publisher publicist critic cartoonist architect illustrator vocalist
    bassist frontman* frontwoman+ laureate`,
  learning: `professor scientist researcher physicist chemist biologist historian mathematician astronomer
    philosopher psychologist sociologist linguist epidemiologist virologist scholar academic lecturer teacher
    principal student expert geologist seismologist meteorologist archaeologist anthropologist inventor dean`,
  health: `doctor physician surgeon nurse psychiatrist paramedic pathologist dentist veterinarian patient`,
  religion: `pope* cardinal archbishop bishop priest pastor rabbi imam cleric ayatollah monk* nun+ preacher
    evangelist reverend theologian`,
  family: `wife+ husband* mother+ father* son* daughter+ brother* sister+ uncle* aunt+ nephew* niece+ cousin
    grandfather* grandmother+ grandson* granddaughter+ widow+ widower* fiance* fiancee+ girlfriend+ boyfriend*
    partner spouse parent child twin friend ex-wife+ ex-husband* stepson* stepdaughter+ mother-in-law+
    father-in-law* son-in-law* daughter-in-law+ man* woman+ boy* girl+ teenager resident neighbour neighbor
    colleague native survivor farmer worker volunteer firefighter`,
  general: `head chief member director founder veteran chef guru czar tsar ace heir heiress+ star organiser organizer
    coordinator successor predecessor pioneer fellow hero legend icon whistleblower hacker editor-in-chief
    governor-general trustee librarian curator explorer commentator consultant representative`,
};
var ORGANIZATION_ROLES = new Set(
  `company firm corporation giant startup start-up maker manufacturer carmaker automaker chipmaker drugmaker retailer
  bank lender insurer airline carrier operator provider developer publisher broadcaster network channel newspaper
  daily tabloid magazine website agency ministry department bureau commission committee council court parliament
  authority regulator watchdog union federation association organisation organization charity foundation institute
  university college school hospital party coalition alliance bloc group movement militia club team band studio
  label conglomerate subsidiary unit venture service platform utility supplier distributor contractor consortium
  fund brokerage station troupe outlet brand label orchestra choir dealership orchestra quartet trio think-tank thinktank nonprofit church museum force army police cartel gang`.split(
    /\s+/u,
  ),
);
var PLACE_ROLES = new Set(
  `city town village capital country nation state province region island district county municipality suburb
  kingdom republic territory peninsula port resort borough neighbourhood neighborhood`.split(/\s+/u),
);

// src/engine/link/gender.ts
var GIVEN = givenNames();
var ROLES = roles();
function givenNames() {
  const names = /* @__PURE__ */ new Map();
  for (const name of MALE_NAMES.split(/\s+/u)) names.set(name, 'm');
  for (const name of FEMALE_NAMES.split(/\s+/u)) names.set(name, 'f');
  names.delete('');
  return names;
}
function roles() {
  const table = /* @__PURE__ */ new Map();
  for (const [field, words3] of Object.entries(PERSON_ROLES)) {
    for (const entry of words3.split(/\s+/u)) {
      const role = entry.replace(/[*+]$/u, '');
      const sex = entry.endsWith('*') ? 'm' : entry.endsWith('+') ? 'f' : void 0;
      const known = table.get(role);
      if (known) known.fields.push(field);
      else table.set(role, { fields: [field], ...(sex ? { sex } : {}) });
    }
  }
  return table;
}
function sexOfGivenName(folded) {
  return GIVEN.get(folded);
}
function isGivenName(folded) {
  return GIVEN.has(folded);
}
function sexOfTitle(word) {
  const honorific = HONORIFICS.get(word);
  return honorific === 'm' || honorific === 'f' ? honorific : ROLES.get(word)?.sex;
}
function isPersonRole(word) {
  return ROLES.has(word) || (word.endsWith('s') && ROLES.has(word.slice(0, -1)));
}
function fieldsOfRole(word) {
  return ROLES.get(word)?.fields ?? [];
}

// src/engine/link/facts/nicknames.data.ts
var NICKNAMES = [
  'alexander alex sandy sasha aleksandr alexandr aleksander',
  'alfred alf alfie',
  'andrew andy drew andrei andrey',
  'anthony tony antony',
  'arthur art',
  'barack barry',
  'benjamin ben benny',
  'bernard bernie',
  'bradley brad',
  'catherine cathy kate katie kathy katherine kathleen kathryn cate',
  'charles charlie chuck chas',
  'christine chris christina chrissy tina',
  'christopher chris kit',
  'daniel dan danny',
  'david dave davey',
  'deborah debbie deb debra',
  'donald don donnie',
  'dorothy dot dottie',
  'douglas doug',
  'edward ed eddie ted teddy ned',
  'edwin ed eddie',
  'elizabeth liz lizzie beth betty betsy eliza liza',
  'eugene gene',
  'francis frank fran',
  'frederick fred freddie freddy',
  'gabriel gabe',
  'geoffrey geoff jeff jeffrey jeffery',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jennifer jen jenny',
  'jessica jess jessie',
  'john jack johnny jon',
  'jonathan jon jonny johnathan',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'kenneth ken kenny',
  'kimberly kim',
  'lawrence larry laurence',
  'leonard len lenny leo',
  'louis lou lewis',
  'margaret maggie meg peggy marge',
  'matthew matt',
  'maurice mo moe',
  'michael mike mick mickey mikhail',
  'mitchell mitch',
  'mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohd',
  'nathaniel nate nathan',
  'nicholas nick nicky nicolas nikolas',
  'oliver ollie',
  'pamela pam',
  'patricia pat patty trish',
  'patrick pat paddy',
  'peter pete',
  'philip phil phillip',
  'raymond ray',
  'rebecca becky',
  'richard rick dick rich ricky richie',
  'robert bob rob bobby robbie bert',
  'ronald ron ronnie',
  'samuel sam sammy',
  'sergei sergey serhiy sergej',
  'stephen steve steven stephan',
  'susan sue susie suzanne',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky vicki',
  'vincent vince vinny',
  'vladimir volodymyr wladimir',
  'walter walt',
  'william will bill billy willie liam',
  'yevgeny evgeny yevgeni evgeni',
  'yusuf youssef yousef yussuf',
];

// src/engine/link/person-name.ts
var QUOTED = /["“”‘(]([^"“”’()]{2,24})["”’)]/u;
var CANONICAL = nicknameTable();
function nicknameTable() {
  const table = /* @__PURE__ */ new Map();
  for (const row of NICKNAMES) {
    const names = row.split(' ');
    const first = names[0];
    for (const name of names) table.set(name, (table.get(name) ?? /* @__PURE__ */ new Set()).add(first));
  }
  return table;
}
function personName(form) {
  const quoted = QUOTED.exec(form.text);
  const nickname = quoted ? fold(quoted[1]) : '';
  const bare = quoted ? form.text.replace(QUOTED, ' ') : form.text;
  let words3 = quoted ? fold(bare).split(' ') : [...form.words];
  while (words3.length > 1 && HONORIFICS.has(words3[0])) words3 = words3.slice(1);
  let suffix = '';
  if (words3.length > 2 && NAME_SUFFIXES.has(words3[words3.length - 1])) suffix = words3.pop();
  words3 = splitInitials(words3, bare);
  const family = words3[words3.length - 1];
  if (family === void 0 || family === '') return void 0;
  let from = words3.length - 1;
  while (from > 1 && PARTICLES.has(words3[from - 1])) from--;
  if (from === 1 && PARTICLES.has(words3[0])) from = 0;
  return {
    given: words3.slice(0, from),
    family,
    surname: words3.slice(from).join(' '),
    suffix,
    words: words3,
    nickname,
  };
}
function splitInitials(words3, text) {
  if (words3.length < 2 || text === text.toUpperCase()) return [...words3];
  return words3.flatMap((word, i) => {
    if (i === words3.length - 1 || word.length < 2 || word.length > 3) return [word];
    const written = new RegExp(
      `(?<!\\p{L})${[...word].map((c) => c.toUpperCase()).join('\\.?')}(?!\\p{L})`,
      'u',
    );
    return /^[a-z]+$/u.test(word) && written.test(text) ? [...word] : [word];
  });
}
function givenNamesAgree(a, b) {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const first = CANONICAL.get(a);
  const second = CANONICAL.get(b);
  if (first && second) {
    for (const name of first) if (second.has(name)) return true;
  }
  return a.length > 4 && b.length > 4 && givenKey(a) === givenKey(b);
}
function initialsOfGivenName(name) {
  const letters = /* @__PURE__ */ new Set([name.charAt(0)]);
  for (const full of CANONICAL.get(name) ?? []) letters.add(full.charAt(0));
  return [...letters];
}
function givenKey(name) {
  return transliterationKey(name.replace(/(?:ie|ey|ei)$/u, 'y'));
}
function fullNamesAgree(a, b) {
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (isInnerName(a, b) || isInnerName(b, a) || isReversed(a, b)) return true;
  if (!familyNamesAgree(a, b)) return false;
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  const first = short.given[0];
  if (!givenNamesAgree(first, long.given[0])) {
    return givenNamesAgree(first, long.nickname) || givenNamesAgree(long.given[0], short.nickname);
  }
  let at = 1;
  for (const name of short.given.slice(1)) {
    while (at < long.given.length && !givenNamesAgree(name, long.given[at])) at++;
    if (at++ >= long.given.length) return false;
  }
  return true;
}
function familyNamesAgree(a, b) {
  if (a.surname === b.surname) return true;
  if (a.family === b.family) return true;
  return (
    a.family.length > 5 &&
    b.family.length > 5 &&
    transliterationKey(a.family) === transliterationKey(b.family)
  );
}
function isInnerName(inner, outer) {
  if (inner.words.length < 2 || inner.words.length >= outer.words.length) return false;
  if (inner.words.some((word) => word.length === 1)) return false;
  return ` ${outer.words.join(' ')} `.includes(` ${inner.words.join(' ')} `);
}
function isReversed(a, b) {
  return (
    a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0]
  );
}
function shortNameFits(short, full) {
  const name = short.surname;
  if (name === full.surname || name === full.family || full.surname.endsWith(` ${name}`)) return 'family';
  if (short.words.length > 1) return full.words.join(' ').includes(name) ? 'inner' : void 0;
  if (name === full.given[0] || name === full.nickname) return 'given';
  const first = full.given[0];
  if (first !== void 0 && first.length > 1 && name.length > 1 && CANONICAL.has(name)) {
    if (givenNamesAgree(name, first)) return 'given';
  }
  if (name.length > 2 && full.words.length > 3 && full.words.includes(name)) return 'inner';
  if (
    name.length > 5 &&
    full.family.length > 5 &&
    transliterationKey(name) === transliterationKey(full.family)
  )
    return 'family';
  return void 0;
}

// src/engine/link/person-clusters.ts
var DOUBTFUL = 0.8;
var LOCATIVE = /* @__PURE__ */ new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'into',
  'across',
  'outside',
  'via',
]);
var RANK = { family: 0, given: 1, inner: 2 };
function clusterPersons(reading, groups) {
  const persons = [];
  const shorts = [];
  const rest = [];
  for (const group of groups) {
    const name = personName(group.form);
    if (name === void 0) rest.push(group);
    else if (name.given.length === 0) shorts.push({ ...group, name });
    else if (isPersonal(reading, group)) addFullName(persons, name, group.mentions);
    else rest.push(group);
  }
  const bare = [];
  for (const group of shorts) {
    const [personal, other] = splitShortGroup(reading, group, persons);
    for (const at of personal) bare.push({ at, group });
    if (other.length > 0) rest.push({ ...group, mentions: other, weights: typeWeights(reading, other) });
  }
  bare.sort((a, b) => a.at - b.at);
  const alone = [];
  const used = /* @__PURE__ */ new Map();
  for (const { at, group } of bare) {
    const person = chooseBearer(reading, at, group.name, persons, used.get(group.form.key));
    if (person) {
      used.set(group.form.key, person);
      person.mentions.push(at);
    } else addAlone(alone, group, at, sexBefore(reading, at));
  }
  return { persons: [...persons, ...alone].map(toCluster), rest };
}
function toCluster(person) {
  return { mentions: person.mentions.sort((a, b) => a - b), type: 'person', person: person.name };
}
function addAlone(alone, group, at, sex) {
  const { family } = group.name;
  const same = alone.filter(
    (person2) => person2.name.family === family && (!sex || !person2.sex || person2.sex === sex),
  );
  const person = same.find((other) => other.sex === sex) ?? (same.length === 1 ? same[0] : void 0);
  if (!person) {
    alone.push({ name: group.name, names: [group.name], mentions: [at], sex });
    return;
  }
  person.mentions.push(at);
  person.sex ??= sex;
}
function isPersonal(reading, group) {
  if (heaviestType(group.weights) === 'person') return true;
  return (
    group.weights.has('person') && group.mentions.some((index) => honorificBefore(reading, index) !== void 0)
  );
}
function addFullName(persons, name, mentions) {
  const fitting = persons.filter((person2) => person2.names.every((other) => fullNamesAgree(name, other)));
  const person = fitting.length === 1 ? fitting[0] : void 0;
  if (!person) {
    persons.push({ name, names: [name], mentions: [...mentions] });
    return;
  }
  person.mentions.push(...mentions);
  person.names.push(name);
  if (isFuller(name, person.name)) person.name = name;
}
function isFuller(a, b) {
  const weight = (name) => name.words.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
  return weight(a) > weight(b);
}
function splitShortGroup(reading, group, persons) {
  const mostly = heaviestType(group.weights) === 'person';
  const fits = persons.some((person) =>
    person.names.some((full) => shortNameFits(group.name, full) === 'family'),
  );
  const place = knownPlace(group.form.key) !== void 0;
  const personal = [];
  const other = [];
  for (const index of group.mentions) {
    const isPerson = isPersonMention(reading, index, { mostly, fits, place });
    (isPerson ? personal : other).push(index);
  }
  return [personal, other];
}
function isPersonMention(reading, index, group) {
  const name = reading.names[index];
  if (name === void 0) return false;
  if (honorificBefore(reading, index) !== void 0 && (group.fits || name.type === 'person')) return true;
  if (!group.fits) return group.mostly;
  if (name.type === 'person') return true;
  const locative = LOCATIVE.has(reading.lower(reading.firstToken[index] - 1));
  const listed = name.evidence.some((evidence) => evidence.kind === 'gazetteer');
  if (group.place || (name.type === 'place' && (locative || listed))) return false;
  return group.mostly || name.score < DOUBTFUL;
}
function honorificBefore(reading, index) {
  const word = reading.lower(reading.firstToken[index] - 1).replace(/\.$/u, '');
  return HONORIFICS.has(word) ? word : void 0;
}
function chooseBearer(reading, at, name, persons, before) {
  const fitting = bestFitting(name, persons);
  const sex = sexBefore(reading, at);
  const candidates = sex ? fitting.filter((person) => (sexOf(reading, person) ?? sex) === sex) : fitting;
  if (candidates.length < 2) return candidates[0];
  const titled = candidates.filter((person) => sharesTitle(reading, at, person));
  if (titled.length === 1) return titled[0];
  if (before && candidates.includes(before)) return before;
  const introduced = candidates.filter((person) => Math.min(...person.mentions) < at);
  if (introduced.length === 1) return introduced[0];
  const token = reading.firstToken[at];
  const near = introduced.filter((person) =>
    person.mentions.some((index) => index < at && reading.sameBlock(reading.firstToken[index], token)),
  );
  return near.length === 1 ? near[0] : void 0;
}
function bestFitting(name, persons) {
  let best = [];
  let rank = Number.MAX_VALUE;
  for (const person of persons) {
    for (const full of person.names) {
      const fit = shortNameFits(name, full);
      if (fit === void 0 || RANK[fit] > rank) continue;
      if (RANK[fit] < rank) best = [];
      rank = RANK[fit];
      if (!best.includes(person)) best.push(person);
    }
  }
  return best;
}
function sexBefore(reading, at) {
  const own = reading.forms[at]?.words ?? [];
  if (own.length > 1 && HONORIFICS.has(own[0])) return sexOfTitle(own[0]);
  return sexOfTitle(reading.lower(reading.firstToken[at] - 1).replace(/\.$/u, ''));
}
function sexOf(reading, person) {
  for (const index of person.mentions) {
    const sex = sexBefore(reading, index);
    if (sex) return sex;
  }
  return sexOfGivenName(person.name.given[0] ?? '');
}
function sharesTitle(reading, at, person) {
  const title2 = reading.lower(reading.firstToken[at] - 1);
  if (!/^\p{L}{3,}/u.test(title2)) return false;
  return person.mentions.some((index) => reading.lower(reading.firstToken[index] - 1) === title2);
}

// src/engine/link/clusters.ts
function clusterNames(reading) {
  const groups = formGroups(reading);
  const { persons, rest } = clusterPersons(reading, groups);
  const clusters = [...persons, ...clusterOthers(reading, rest)];
  return clusters.sort((a, b) => a.mentions[0] - b.mentions[0]);
}
function formGroups(reading) {
  const groups = /* @__PURE__ */ new Map();
  reading.forms.forEach((form, index) => {
    const group = groups.get(form.key);
    if (group) group.mentions.push(index);
    else groups.set(form.key, { form, mentions: [index] });
  });
  return [...groups.values()].map((group) => ({ ...group, weights: typeWeights(reading, group.mentions) }));
}
function typeWeights(reading, mentions) {
  const weights = /* @__PURE__ */ new Map();
  for (const index of mentions) {
    const name = reading.names[index];
    if (name) weights.set(name.type, (weights.get(name.type) ?? 0) + Math.max(name.score, 0.05));
  }
  return weights;
}
function heaviestType(weights) {
  let best = 'other';
  let weight = 0;
  for (const [type, sum] of weights) {
    if (sum > weight) {
      best = type;
      weight = sum;
    }
  }
  return best;
}

// src/engine/syntax/types.ts
var PENN_TAGS = [
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'XX',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  '``',
];
var RELATIONS = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
];

// src/engine/link/facts/words.data.ts
var words = (list2) => new Set(list2.trim().split(/\s+/u));
var DETERMINERS = words(`the a an this that these those his her its their our my your some any each every
  another no`);
var PREPOSITIONS = words(`of in on at to from with by for about against between among under over after before
  during through into onto upon within without across behind near toward towards since until despite amid amidst per
  via like unlike as than alongside outside inside including regarding following off out up down around`);
var NOT_IN_TITLE = words(`and or but nor so yet if when while where because although though whereas that which
  who whom whose what why how he she it they we you i him them us me not n't also just only even still already
  however then meanwhile moreover said says say told tells tell is are was were be been being has have had do does did
  will would can could may might must shall should to there here both either neither when whether met meets meet
  called calls asked asks according yes no today yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december`);
var FINITE = words(`is are was were has have had do does did will would can could may might must shall should
  said says told added announced wrote met arrived arrives came comes`);
var DESCRIBING_VERBS =
  words(`is was are were leads led heads headed runs ran founded co-founded chairs chaired
  serves served owns owned became directs directed edits edited represents represented oversees oversaw teaches taught
  plays played coaches coached manages managed makes made produces produced operates operated wrote writes stars
  starred lives lived works worked holds held governs governed rules ruled commands commanded owns sits`);
var COPULA_ADVERBS = words(`also now currently still then previously formerly once already both itself himself
  herself reportedly`);
var SPEECH_VERBS =
  words(`said says say saying told tells tell telling added adds adding wrote writes write writing
  tweeted tweets posted posts stated states state stating announced announces announcing explained explains explaining
  argued argues arguing claimed claims claiming insisted insists insisting noted notes noting remarked remarks remarking
  replied replies replying responded responds responding asked asks asking warned warns warning declared declares
  declaring commented comments commenting continued continues concluded concludes recalled recalls quipped joked
  admitted admits confirmed confirms confirming stressed stresses stressing emphasised emphasized emphasising
  emphasizing reiterated reiterates shared shares elaborated elaborates observed observes predicted predicts
  acknowledged acknowledges acknowledging suggested suggests testified testifies vowed pledged promised promises
  denied denies urged urges called tweeting quoted reads read opined lamented complained complains cautioned
  repeated shouted whispered exclaimed countered affirmed asserted asserts conceded reported reports revealed reveals
  estimated estimates thinks thought believes believed`);

// src/engine/link/noun-phrase.ts
function isRole(word, type) {
  if (type === 'person') return isPersonRole(word);
  if (type === 'organization') return ORGANIZATION_ROLES.has(word);
  return type === 'place' && PLACE_ROLES.has(word);
}
function isRoleAt(reading, i, type) {
  const word = reading.lower(i).replace(/\.$/u, '');
  if (isRole(word, type))
    return !(type === 'person' && word.endsWith('s') && isRole(word.slice(0, -1), type));
  return reading.lower(i - 1) === '-' && isRole(`${reading.lower(i - 2)}-${word}`, type);
}
function headOf(reading, from, to) {
  let i = from;
  if (reading.lower(from) === 'one' && reading.lower(from + 1) === 'of') i += 2;
  while (i < to && !isBoundary(reading, i)) i++;
  return i - 1;
}
function isBoundary(reading, i) {
  const word = reading.lower(i);
  return PREPOSITIONS.has(word) || word === ',' || word === '(' || word === 'and' || isRelative(word);
}
function isRelative(word) {
  return (
    word === 'who' ||
    word === 'which' ||
    word === 'whose' ||
    word === 'whom' ||
    word === 'that' ||
    word === 'where'
  );
}
function isDeterminer(word) {
  return DETERMINERS.has(word);
}
function isFinite(reading, i) {
  const tag = reading.tag(i);
  if (tag === 'VBZ' || tag === 'VBD' || tag === 'MD' || tag === 'VBP') return true;
  return FINITE.has(reading.lower(i));
}
function phraseEnd(reading, from, limit) {
  let i = from;
  while (i < limit && !ENDS.has(reading.lower(i)) && !isRelative(reading.lower(i)) && !isFinite(reading, i))
    i++;
  return i;
}
var ENDS = /* @__PURE__ */ new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '\u2014',
  '\u2013',
  '--',
  '"',
  '\u201C',
  '\u201D',
  'and/or',
  'but',
  'while',
  'when',
  'because',
]);

// src/engine/link/descriptions.ts
var LONGEST_TITLE = 10;
var LONGEST_CLAUSE = 26;
function describe(reading, mentions, type) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const index of mentions) {
    const first = reading.firstToken[index];
    if (!reading.isStory(first)) continue;
    for (const description2 of describeMention(reading, index, type)) {
      const key = fold(description2.text);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      found.push(description2);
    }
  }
  return found;
}
function describeMention(reading, index, type) {
  const first = reading.firstToken[index];
  const end = reading.endToken[index];
  const [sentenceStart, sentenceEnd2] = reading.sentenceOf(first);
  const after = skipBracket(reading, end, sentenceEnd2);
  return [
    title(reading, first, sentenceStart, type),
    appositionBefore(reading, first, end, sentenceStart, type),
    apposition(reading, after, sentenceEnd2, type),
    copular(reading, after, sentenceEnd2, type),
    ...relative(reading, after, sentenceEnd2, type),
  ].filter((description2) => description2 !== void 0);
}
function description(reading, from, to) {
  while (from < to && (isDeterminer(reading.lower(from)) || COPULA_ADVERBS.has(reading.lower(from)))) from++;
  while (
    to > from &&
    /^[\s,;:.)—–-]+$/u.test(reading.lower(to - 1)) &&
    !reading.word(to - 1).includes('\u201D')
  )
    to--;
  if (from >= to) return void 0;
  return { start: reading.start(from), end: reading.end(to - 1), text: reading.slice(from, to) };
}
function skipBracket(reading, i, limit) {
  if (reading.lower(i) !== '(') return i;
  for (let close = i + 1; close < limit && close < i + 6; close++)
    if (reading.lower(close) === ')') return close + 1;
  return i;
}
function title(reading, first, sentenceStart, type) {
  const head = first - 1;
  if (head < sentenceStart || !isTitleHead(reading, head, type)) return void 0;
  let from = head;
  while (from > sentenceStart && first - from < LONGEST_TITLE && isInTitle(reading, from - 1, type)) from--;
  while (from < head && !/[\p{L}\d“"]/u.test(reading.word(from))) from++;
  return description(reading, from, first);
}
function isTitleHead(reading, i, type) {
  if (reading.nameAt[i] !== -1 && reading.lower(i) !== 'pm') return false;
  if (isRoleAt(reading, i, type)) return true;
  return (
    type === 'person' && reading.tag(i) === 'NN' && AGENT.test(reading.word(i)) && isPartOfName(reading, i)
  );
}
var AGENT = /^\p{Ll}{2,}(?:ist|er|or|ian|man|woman|ess|eer|ant|ee)$/u;
function isPartOfName(reading, i) {
  const { head } = reading.syntax;
  const name = reading.nameAt[i + 1];
  const up = head[i] ?? -1;
  if (up >= 0 && reading.nameAt[up] === name) return true;
  return reading.nameAt[i + 1] !== -1 && head[i + 1] === i;
}
function isInTitle(reading, i, type) {
  const word = reading.lower(i);
  if (reading.nameAt[i] !== -1) return reading.nameAt[i] !== reading.nameAt[i + 1] || !isDeterminer(word);
  if (word === 'and' || word === '&')
    return isRoleAt(reading, i - 1, type) && isRoleAt(reading, headOfRun(reading, i + 1), type);
  if (word === '-' || word === '\u2019s' || word === "'s")
    return word === '-' || reading.nameAt[i - 1] !== -1;
  if (/^[“”"]$/u.test(word))
    return /^[“”"]$/u.test(reading.lower(i + 2)) || /^[“”"]$/u.test(reading.lower(i - 2));
  if (!/^[\p{L}\d]/u.test(word) || isDeterminer(word) || NOT_IN_TITLE.has(word) || PREPOSITIONS.has(word))
    return false;
  switch (reading.tag(i)) {
    case 'VBD':
    case 'VBN':
    case 'VBG':
      return MODIFIER.has(RELATIONS[reading.syntax.relation[i]] ?? '');
    case 'VB':
    case 'VBZ':
    case 'VBP':
    case 'MD':
    case 'IN':
    case 'PRP':
    case 'PRP$':
    case 'DT':
    case 'WP':
    case 'WDT':
    case 'CC':
    case 'TO':
    case 'NNS':
      return false;
    case 'RB':
      return word === 'then';
    default:
      return true;
  }
}
var MODIFIER = /* @__PURE__ */ new Set(['amod', 'compound']);
function headOfRun(reading, i) {
  while (reading.lower(i + 1) === '-') i += 2;
  return i;
}
function appositionBefore(reading, first, end, sentenceStart, type) {
  if (type !== 'person' || reading.lower(first - 1) !== ',') return void 0;
  if (!/^(?:[,.;)]|)$/u.test(reading.lower(end)) || end - first < 2) return void 0;
  const stop = first - 1;
  let from = -1;
  for (let i = stop - 1; i >= sentenceStart && stop - i <= 16; i--) {
    const word = reading.lower(i);
    if (word === ',' || word === ';' || word === ':' || isFinite(reading, i)) break;
    if (isDeterminer(word) && isRoleAt(reading, headOf(reading, i + 1, stop), type)) from = i;
  }
  return from === -1 ? void 0 : description(reading, from, stop);
}
function apposition(reading, comma, limit, type) {
  if (reading.lower(comma) !== ',') return void 0;
  let from = comma + 1;
  if (/^\d{1,3}$/u.test(reading.lower(from)) && reading.lower(from + 1) === ',') from += 2;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_CLAUSE));
  if (end === from || isFinite(reading, end)) return void 0;
  const head = headOf(reading, from, end);
  if (head < from || reading.nameAt[head] !== -1 || !isRoleAt(reading, head, type)) return void 0;
  const opening = reading.lower(from);
  const modified = PREPOSITIONS.has(reading.lower(head + 1));
  const indefinite = opening === 'a' || opening === 'an' || opening === 'one';
  if (!indefinite && !modified) return void 0;
  if (
    reading.lower(end) !== ',' &&
    end < limit &&
    !/^[.!?(]$/u.test(reading.lower(end)) &&
    !isRelative(reading.lower(end))
  )
    return void 0;
  return description(reading, from, end);
}
function copular(reading, at, limit, type) {
  const verb = reading.lower(at);
  let from = at + 1;
  if (verb !== 'is' && verb !== 'was' && verb !== 'became' && verb !== 'remains') {
    if (!/^serve[sd]$/u.test(verb) || reading.lower(from) !== 'as') return void 0;
    from++;
  }
  while (COPULA_ADVERBS.has(reading.lower(from))) from++;
  return predicate(reading, from, limit, type);
}
function predicate(reading, from, limit, type) {
  const opening = reading.lower(from);
  if (!/^(?:the|a|an|one)$/u.test(opening)) return void 0;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_CLAUSE));
  const head = headOf(reading, from, end);
  if (head <= from || !isRoleAt(reading, head, type)) return void 0;
  return description(reading, from, end);
}
function relative(reading, at, limit, type) {
  if (type !== 'person' && type !== 'organization') return [];
  const from = reading.lower(at) === ',' ? at + 1 : at;
  const pronoun = reading.lower(from);
  if (pronoun !== 'who' && !(pronoun === 'which' && from > at && type === 'organization')) return [];
  let end = from;
  while (end < limit && end - from < LONGEST_CLAUSE && !/^[,;.!?—–:]$/u.test(reading.lower(end))) end++;
  if (end - from >= LONGEST_CLAUSE) return [];
  const found = [];
  let verb = from + 1;
  while (/^(?:not|only|also|now|currently|once|previously|both)$/u.test(reading.lower(verb))) verb++;
  if (!DESCRIBING_VERBS.has(reading.lower(verb))) return [];
  let cut = end;
  for (let i = verb; i < end; i++) {
    const copula = reading.lower(i);
    if (copula !== 'is' && copula !== 'was') continue;
    const what = predicate(reading, skipAdverbs(reading, i + 1), end, type);
    if (!what) continue;
    found.push(what);
    cut = Math.min(cut, reading.lower(i - 1) === 'and' ? i - 1 : i);
  }
  if (cut > verb + 1) found.unshift(clause(reading, from, cut));
  return found.filter((description2) => description2 !== void 0);
}
function clause(reading, from, to) {
  const last = reading.lower(to - 1) === ')' ? (reading.lower(to - 3) === '(' ? to - 3 : to) : to;
  return description(reading, from, last);
}
function skipAdverbs(reading, i) {
  while (COPULA_ADVERBS.has(reading.lower(i))) i++;
  return i;
}

// src/engine/link/roles.ts
var SAME = {
  pm: 'prime minister',
  premier: 'prime minister',
  'chief executive': 'ceo',
  'executive officer': 'ceo',
  cofounder: 'founder',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
};
function roleKey(text) {
  const words3 = fold(text).split(' ');
  let end = words3.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  if (words3.includes('and')) end = end === -1 ? words3.indexOf('and') : Math.min(end, words3.indexOf('and'));
  if (end === -1) end = words3.length;
  const head = words3[end - 1] ?? '';
  const pair = `${words3[end - 2] ?? ''} ${head}`.trim();
  if (head === 'president' || head === 'chairman')
    return pair.startsWith('vice ') ? `vice ${head}` : (SAME[head] ?? head);
  if (head === 'minister' || head === 'secretary' || head === 'general' || head === 'leader') return pair;
  return SAME[pair] ?? SAME[head] ?? head;
}

// src/engine/link/nominals.ts
var LONGEST = 6;
var COMPANY_WORDS = /* @__PURE__ */ new Set([
  'company',
  'firm',
  'corporation',
  'giant',
  'startup',
  'maker',
  'manufacturer',
  'carmaker',
  'automaker',
  'chipmaker',
  'drugmaker',
  'retailer',
  'airline',
  'carrier',
  'lender',
  'insurer',
  'broadcaster',
  'publisher',
  'operator',
  'conglomerate',
  'newspaper',
]);
var PREDICATIVE = /* @__PURE__ */ new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'become',
  'becomes',
  'became',
  'remains',
  'as',
  'called',
  'named',
]);
function findNominals(reading, chains2, chainOfName) {
  const found = [];
  for (const sentence of reading.sentences) {
    if (!reading.isStory(sentence.firstToken)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (reading.lower(i) !== 'the' || reading.nameAt[i] !== -1 || PREDICATIVE.has(reading.lower(i - 1)))
        continue;
      const phrase = definitePhrase(reading, i, sentence.endToken);
      if (!phrase) continue;
      const person = personOf(reading, phrase, chains2, chainOfName);
      const chain = person ?? organizationOf(reading, phrase, chains2, chainOfName);
      if (chain === void 0) continue;
      found.push({
        kind: 'nominal',
        chain,
        firstToken: i,
        endToken: phrase.end,
        score: person === void 0 ? 0.7 : 0.8,
      });
    }
  }
  return found;
}
function definitePhrase(reading, from, limit) {
  let run = from + 1;
  while (run < limit && run - from < LONGEST && isModifier(reading, run)) run++;
  let head = run - 1;
  while (head > from && !isRole2(reading, head)) head--;
  if (head === from || reading.nameAt[head] !== -1 || goesOn(reading, head + 1, limit)) return void 0;
  const end = head + 1;
  const text = reading.slice(from + 1, end);
  return { from, end, words: fold(text).split(' '), role: roleKey(text) };
}
function isRole2(reading, i) {
  return isRoleAt(reading, i, 'person') || isRoleAt(reading, i, 'organization');
}
function goesOn(reading, i, limit) {
  if (i >= limit) return false;
  const next = reading.lower(i);
  if (reading.nameAt[i] !== -1 || next === 'of' || next === '-' || next === 'and') return true;
  if (reading.tag(i)?.startsWith('NN')) return true;
  return next === ',' && i + 1 < limit && reading.nameAt[i + 1] !== -1;
}
function isModifier(reading, i) {
  const word = reading.lower(i);
  if (word === '-') return true;
  if (!/^[\p{L}]/u.test(word) || word === "'s" || word === '\u2019s') return false;
  return (
    !isDeterminer(word) &&
    !PREPOSITIONS.has(word) &&
    !NOT_IN_TITLE.has(word) &&
    !(isFinite(reading, i) && reading.nameAt[i] === -1)
  );
}
function personOf(reading, phrase, chains2, chainOfName) {
  const fitting = [];
  chains2.forEach((chain, index) => {
    if (chain.type !== 'person' || !chain.roles.has(phrase.role)) return;
    if (modifiersFit(phrase, chain)) fitting.push(index);
  });
  if (fitting.length < 2) return fitting[0];
  const near = /* @__PURE__ */ new Set();
  for (let i = phrase.from; i >= 0 && reading.sameBlock(i, phrase.from); i--) {
    const name = reading.nameAt[i];
    const chain = name === -1 ? -1 : chainOfName[name];
    if (fitting.includes(chain)) near.add(chain);
  }
  return near.size === 1 ? [...near][0] : void 0;
}
function modifiersFit(phrase, chain) {
  const role = phrase.role.split(' ');
  const extra = phrase.words.filter((word) => !role.includes(word) && word !== 'pm');
  if (extra.length === 0) return true;
  const known = new Set(chain.descriptions.flatMap(({ text }) => fold(text).split(' ')));
  return extra.every((word) => known.has(word));
}
function organizationOf(reading, phrase, chains2, chainOfName) {
  const head = phrase.words[phrase.words.length - 1];
  if (!isRoleAt(reading, phrase.end - 1, 'organization')) return void 0;
  const named = [];
  chains2.forEach((chain, index) => {
    if (chain.type !== 'organization') return;
    const inName = chain.mentions.some((name) => reading.forms[name]?.words.includes(head));
    if (inName || chain.roles.has(head)) named.push(index);
  });
  if (named.length === 1 && phrase.words.length === 1 && isIntroduced(reading, phrase, named[0], chainOfName))
    return named[0];
  return COMPANY_WORDS.has(head) && named.length < 2
    ? topicBefore(reading, phrase, chains2, chainOfName)
    : void 0;
}
function isIntroduced(reading, phrase, chain, chainOfName) {
  for (let i = phrase.from - 1; i >= 0; i--) {
    const name = reading.nameAt[i];
    if (name !== -1 && chainOfName[name] === chain) return true;
  }
  return false;
}
function topicBefore(reading, phrase, chains2, chainOfName) {
  const sentence = reading.sentences[reading.sentenceAt[phrase.from]];
  const before = reading.sentences[reading.sentenceAt[phrase.from] - 1];
  if (!sentence || !before || sentence.block !== before.block || phrase.from !== sentence.firstToken)
    return void 0;
  const found = /* @__PURE__ */ new Set();
  for (let i = before.firstToken; i < before.endToken; i++) {
    const name = reading.nameAt[i];
    const chain = name === -1 ? -1 : chainOfName[name];
    if (chain !== -1 && chains2[chain]?.type === 'organization') found.add(chain);
  }
  const opening = reading.nameAt[before.firstToken];
  const topic = opening === -1 || opening === void 0 ? void 0 : chainOfName[opening];
  return found.size === 1 && topic !== void 0 && found.has(topic) ? topic : void 0;
}

// src/engine/link/pronouns.ts
var PRONOUNS = /* @__PURE__ */ new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
var UNNAMED = -2;
function findPronouns(reading, chains2, chainOfName, nominals) {
  const found = [];
  const nominalAt = new Map(nominals.map((nominal) => [nominal.endToken - 1, nominal.chain]));
  const quoted = quotedTokens(reading);
  let before = [];
  for (const sentence of reading.sentences) {
    if (!reading.isStory(sentence.firstToken)) continue;
    const here = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const chain = chainAt(reading, i, chains2, chainOfName, nominalAt);
      if (chain !== void 0) here.push(candidate(reading, chain, i));
      const word = reading.lower(i);
      const sex = PRONOUNS.get(word);
      if (!sex || reading.nameAt[i] !== -1 || quoted[i] === 1) continue;
      const opens = i - sentence.firstToken < 2;
      const place = { here, before, opens, sex, word, own: candidate(reading, UNNAMED, i) };
      const antecedent = antecedentOf(place, chains2);
      if (antecedent !== void 0)
        found.push({ kind: 'pronoun', chain: antecedent, firstToken: i, endToken: i + 1, score: 0.8 });
      here.push({ ...place.own, chain: antecedent ?? UNNAMED });
    }
    before = here;
  }
  return found;
}
function chainAt(reading, i, chains2, chainOfName, nominalAt) {
  const name = reading.nameAt[i];
  if (name !== -1) {
    if (reading.nameAt[i - 1] === name) return void 0;
    const chain = chainOfName[name];
    return chains2[chain]?.type === 'person' ? chain : void 0;
  }
  const nominal = nominalAt.get(i);
  if (nominal !== void 0) return chains2[nominal]?.type === 'person' ? nominal : void 0;
  if (isBesideName(reading, i)) return void 0;
  return isRoleAt(reading, i, 'person') && !reading.lower(i).endsWith('s') ? UNNAMED : void 0;
}
function isBesideName(reading, i) {
  if ((reading.nameAt[i + 1] ?? -1) !== -1) return true;
  const relation = RELATIONS[reading.syntax.relation[i]];
  const copular2 = relation === 'root' && reading.syntax.head.length > 0;
  return relation === 'appos' || relation === 'compound' || copular2;
}
function candidate(reading, chain, token) {
  const { head, relation } = reading.syntax;
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const up = head[at];
    const name2 = RELATIONS[relation[at]] ?? '';
    if (up === void 0 || up < 0) break;
    const sameName = reading.nameAt[token] !== -1 && reading.nameAt[up] === reading.nameAt[token];
    if (!sameName && !UPWARD.has(name2)) break;
    at = up;
  }
  const name = RELATIONS[relation[at]] ?? '';
  return { chain, token, subject: name === 'nsubj' || name === 'nsubj:pass', verb: head[at] ?? -1 };
}
var UPWARD = /* @__PURE__ */ new Set(['flat', 'compound', 'appos']);
function antecedentOf(place, chains2) {
  const { here, before, own, sex } = place;
  const known = (chain) => chains2[chain]?.sex === sex;
  const fits = ({ chain }) => chain === UNNAMED || (chains2[chain]?.sex ?? sex) === sex;
  const object = !own.subject && (place.word === 'him' || (place.word === 'her' && own.verb !== -1));
  const bound = (other) => object && other.subject && other.verb === own.verb;
  const barred = new Set(here.filter(bound).map(({ chain }) => chain));
  const near = here.filter((other) => fits(other) && !barred.has(other.chain));
  const far = before.filter((other) => fits(other) && !barred.has(other.chain));
  const all = distinct([...far, ...near]);
  if (all.length === 1) return accept(all[0], [...far, ...near], known);
  if (near.length === 0 && place.opens && own.subject) return subjectOf(far, known);
  return distinct(near).length === 1 && near.some(({ subject }) => subject)
    ? accept(near[0]?.chain, near, known)
    : void 0;
}
function accept(chain, mentions, known) {
  if (chain === void 0 || chain === UNNAMED) return void 0;
  return known(chain) || mentions.some((mention2) => mention2.chain === chain && mention2.subject)
    ? chain
    : void 0;
}
function subjectOf(candidates, known) {
  const first = candidates[0];
  if (!first?.subject || first.chain === UNNAMED || !known(first.chain)) return void 0;
  const others = candidates.filter(({ subject, chain }) => subject && chain !== first.chain);
  return others.length === 0 ? first.chain : void 0;
}
function distinct(candidates) {
  return [...new Set(candidates.map(({ chain }) => chain))];
}
function quotedTokens(reading) {
  const inside = new Uint8Array(reading.count);
  let open = false;
  for (let i = 0; i < reading.count; i++) {
    if (i > 0 && !reading.sameBlock(i - 1, i)) open = false;
    const word = reading.word(i);
    if (word === '\u201C' || word === '\u201E') open = true;
    else if (word === '\u201D') open = false;
    else if (word === '"') open = !open;
    inside[i] = open ? 1 : 0;
  }
  return inside;
}

// src/engine/link/reading.ts
var Reading = class {
  constructor(input) {
    this.input = input;
    const { article, names } = input;
    const { tokens } = article;
    this.text = article.text;
    this.count = tokens.count;
    this.names = names;
    this.forms = names.map((name) => nameForm(article.text.slice(name.start, name.end)));
    this.firstToken = new Int32Array(names.length);
    this.endToken = new Int32Array(names.length);
    this.nameAt = new Int32Array(tokens.count).fill(-1);
    this.sentenceAt = new Int32Array(tokens.count);
    this.lowered = new Array(tokens.count);
    names.forEach((name, index) => {
      const first = tokenAfter(tokens, name.start);
      let end = first;
      while (end < tokens.count && tokens.start[end] < name.end) this.nameAt[end++] = index;
      this.firstToken[index] = first;
      this.endToken[index] = end;
    });
    article.sentences.forEach((sentence, index) => {
      this.sentenceAt.fill(index, sentence.firstToken, sentence.endToken);
    });
  }
  input;
  text;
  count;
  names;
  forms;
  /** For each name its first token and the token behind its last. */
  firstToken;
  endToken;
  /** For each token the index of the name that it belongs to, or -1. */
  nameAt;
  /** For each token the index of its sentence. */
  sentenceAt;
  lowered;
  get sentences() {
    return this.input.article.sentences;
  }
  get syntax() {
    return this.input.syntax;
  }
  /** Token `i` as written; empty outside the article. */
  word(i) {
    const { tokens } = this.input.article;
    return i < 0 || i >= this.count ? '' : this.text.slice(tokens.start[i], tokens.end[i]);
  }
  /** Token `i` in lower case, with typographic apostrophes made plain; empty outside the article. */
  lower(i) {
    if (i < 0 || i >= this.count) return '';
    return (this.lowered[i] ??= this.word(i).toLowerCase().replace('\u2019', "'"));
  }
  start(i) {
    return this.input.article.tokens.start[i] ?? this.text.length;
  }
  end(i) {
    return this.input.article.tokens.end[i] ?? this.text.length;
  }
  /** Part of speech of token `i`; undefined where the parser gives none. */
  tag(i) {
    const tag = this.input.syntax.tag[i];
    return tag === void 0 ? void 0 : PENN_TAGS[tag];
  }
  /** First token and end token of the sentence that token `i` stands in. */
  sentenceOf(i) {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    return sentence ? [sentence.firstToken, sentence.endToken] : [0, 0];
  }
  /** Whether the sentence of token `i` tells the story: a paragraph, a list item or the headline. */
  isStory(i) {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    const block = sentence && this.input.article.blocks[sentence.block];
    return block !== void 0 && isProse(block);
  }
  /** Whether two tokens stand in one block. */
  sameBlock(i, j) {
    return this.sentences[this.sentenceAt[i] ?? 0]?.block === this.sentences[this.sentenceAt[j] ?? 0]?.block;
  }
  /** The text of tokens `[from, to)` with white space collapsed. */
  slice(from, to) {
    return from >= to
      ? ''
      : this.text
          .slice(this.start(from), this.end(to - 1))
          .replace(/\s+/gu, ' ')
          .trim();
  }
};

// src/engine/link/coreference.ts
function resolveCoreference(input) {
  const reading = new Reading(input);
  const drafts = clusterNames(reading).map((cluster) => draft(reading, cluster));
  const chainOfName = new Int32Array(input.names.length).fill(-1);
  drafts.forEach(({ mentions }, chain) => mentions.forEach((name) => (chainOfName[name] = chain)));
  const nominals = findNominals(reading, drafts, chainOfName);
  const pronouns = findPronouns(reading, drafts, chainOfName, nominals);
  return assemble(reading, drafts, [...nominals, ...pronouns]);
}
function draft(reading, cluster) {
  const descriptions = describe(reading, cluster.mentions, cluster.type);
  const roles2 = new Set(descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  return { ...cluster, descriptions, roles: roles2, sex: sexOf2(reading, cluster, roles2) };
}
function sexOf2(reading, cluster, roles2) {
  if (!cluster.person) return void 0;
  for (const index of cluster.mentions) {
    const before = reading.lower(reading.firstToken[index] - 1).replace(/\.$/u, '');
    const sex = HONORIFICS.has(before) ? sexOfTitle(before) : void 0;
    if (sex) return sex;
  }
  for (const role of roles2) {
    const sex = sexOfTitle(role) ?? sexOfTitle(role.replace(' ', '-'));
    if (sex) return sex;
  }
  return cluster.person.given.map(sexOfGivenName).find((sex) => sex !== void 0);
}
function assemble(reading, drafts, anaphors) {
  const entries = [];
  drafts.forEach((chain, index) => {
    for (const name of chain.mentions) {
      const found = reading.names[name];
      entries.push({ mention: { ...found, kind: 'name' }, chain: index });
    }
  });
  for (const { kind, chain, firstToken, endToken, score: score2 } of anaphors) {
    const type = drafts[chain].type;
    const span = { start: reading.start(firstToken), end: reading.end(endToken - 1) };
    entries.push({ mention: { kind, ...span, type, score: score2 }, chain });
  }
  entries.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const members = drafts.map(() => []);
  entries.forEach(({ chain }, index) => members[chain]?.push(index));
  const chains2 = drafts.map((chain, index) => toChain(reading, chain, members[index] ?? []));
  return { mentions: entries.map(({ mention: mention2 }) => mention2), chains: chains2 };
}
function toChain(reading, chain, mentions) {
  const variants = variantsOf(reading, chain);
  const weight = chain.mentions.reduce((sum, index) => sum + reading.names[index].score, 0);
  return {
    mentions,
    name: variants[0]?.text ?? '',
    type: chain.type,
    descriptions: chain.descriptions,
    variants,
    weight,
  };
}
function variantsOf(reading, chain) {
  const counts = /* @__PURE__ */ new Map();
  for (const index of chain.mentions) {
    const text = readingForm(reading.forms[index]?.text ?? '', chain.type === 'person');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const variants = [...counts].map(([text, count]) => ({ text, count }));
  const rank = ({ text, count }) =>
    fullness(text) * 1e3 + Math.min(count, 999) - (text === text.toUpperCase() ? 500 : 0);
  return variants.sort((a, b) => rank(b) - rank(a) || (a.text < b.text ? -1 : 1));
}
function fullness(text) {
  if (isAcronym(text)) return 0;
  return Math.min(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 || knownPlace(word)).length,
    9,
  );
}
function readingForm(text, person) {
  if (!person) return text;
  const words3 = text.split(' ');
  while (words3.length > 1 && HONORIFICS.has(fold(words3[0]))) words3.shift();
  return words3.join(' ');
}

// src/engine/link/identity/context.ts
var Contexts = class {
  /** For each article the keys of its nodes. */
  keys;
  constructor(nodes) {
    this.keys = nodes.map(
      (list2) => new Set(list2.filter((node) => node.key.length > 2).map((node) => node.key)),
    );
  }
  /**
   * How much an article shares with a set of others, the given key left out: 1 for each name that one of them has as
   * well, less for countries and peoples, which stand in articles of any kind.
   */
  shared(article, others, except) {
    const own = this.keys[article];
    if (!own) return 0;
    let best = 0;
    let looked = 0;
    for (const other of others) {
      if (other === article) continue;
      const theirs = this.keys[other];
      if (!theirs || looked++ > MOST_COMPARED) break;
      let sum = 0;
      for (const key of own) if (theirs.has(key) && !except.has(key)) sum += weightOf(key);
      best = Math.max(best, sum);
      if (best >= ENOUGH) return best;
    }
    return best;
  }
};
var MOST_COMPARED = 40;
var ENOUGH = 6;
var COUNTRY = 0.4;
function weightOf(key) {
  return key.startsWith('country ') || key.startsWith('group ') ? COUNTRY : 1;
}

// src/engine/link/identity/cluster.ts
var Cluster = class {
  nodes = [];
  articles = /* @__PURE__ */ new Set();
  keys = /* @__PURE__ */ new Set();
  /** The names by which it is looked up. */
  names = /* @__PURE__ */ new Set();
  constructor(nodes = []) {
    for (const node of nodes) this.add(node);
  }
  add(node) {
    this.nodes.push(node);
    this.articles.add(node.article);
    this.keys.add(node.key);
  }
  absorb(other) {
    for (const node of other.nodes) this.add(node);
  }
  /** Whether both have a node in one article, so that the article itself tells them apart. */
  sharesArticle(other) {
    const [small, large] = this.articles.size < other.articles.size ? [this, other] : [other, this];
    for (const article of small.articles) if (large.articles.has(article)) return true;
    return false;
  }
};
function collect(map, key, value) {
  const list2 = map.get(key);
  if (list2) list2.push(value);
  else map.set(key, [value]);
}

// src/engine/link/identity/entity.ts
function toEntities(clusters, articles2) {
  const drafts = clusters.filter((cluster) => cluster.nodes.length > 0).map(draft2);
  const ids = idsOf(drafts, articles2);
  drafts.sort((a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1]);
  return drafts.map((entry) => {
    const nodes = [...entry.cluster.nodes].sort(
      (a, b) => a.article - b.article || firstMention(a) - firstMention(b),
    );
    return {
      id: ids.get(entry),
      name: entry.name,
      type: entry.type,
      aliases: entry.aliases,
      mentions: mentionsOf(nodes, articles2),
      articles: [...new Set(nodes.map((node) => articles2[node.article].id))],
      descriptions: descriptionsOf(nodes, articles2),
    };
  });
}
function firstMention(node) {
  return node.chain.mentions[0] ?? 0;
}
function draft2(cluster) {
  const type = typeOf2(cluster);
  const { name, aliases } = namesOf(cluster, type);
  const nodes = [...cluster.nodes].sort((a, b) => a.article - b.article || firstMention(a) - firstMention(b));
  const first = nodes[0];
  return {
    cluster,
    type,
    name,
    aliases,
    slug: slugOf(cluster, type, name),
    first: [first.article, firstMention(first)],
  };
}
function typeOf2(cluster) {
  const weights = /* @__PURE__ */ new Map();
  for (const node of cluster.nodes) {
    const factor = node.fullNames.length > 0 ? 2 : 1;
    weights.set(node.type, (weights.get(node.type) ?? 0) + node.chain.weight * factor);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other';
}
function namesOf(cluster, type) {
  const counts = /* @__PURE__ */ new Map();
  for (const { chain } of cluster.nodes) {
    for (const { text, count } of chain.variants) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
  const country =
    type === 'group' ? void 0 : sorted.map((text) => knownPlace(fold(text))?.name).find((name2) => name2);
  const full = sorted.filter((text) => isFull(text, type, sorted) && !isShouted(text));
  const name = country ?? full[0] ?? sorted.find((text) => !isShouted(text)) ?? sorted[0] ?? '';
  return { name, aliases: sorted.filter((text) => text !== name) };
}
function isFull(text, type, all) {
  if (isAcronym(text)) return false;
  const words3 = fold(text).split(' ');
  if (type === 'person') return words3.length > 1 && (words3[0] ?? '').length > 1;
  return (
    type === 'place' || !all.some((other) => isCutShort(words3, organizationWords(fold(other).split(' '))))
  );
}
function isCutShort(words3, longer) {
  if (words3.length >= longer.length || withoutCountry(longer).length <= words3.length) return false;
  return words3.every((word) => longer.includes(word));
}
function isShouted(text) {
  return text.length > 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
function slugOf(cluster, type, name) {
  const words3 = (type === 'person' ? commonFullName(cluster) : void 0) ?? fold(name);
  return `${type}:${words3.trim().replace(/\s+/gu, '-') || 'unnamed'}`;
}
function commonFullName(cluster) {
  const counts = /* @__PURE__ */ new Map();
  for (const { fullNames } of cluster.nodes) {
    const full = fullNames[0];
    if (full) collectOne(counts, `${givenSlug(full)} ${full.surname}`);
  }
  const sorted = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return sorted[0]?.[0];
}
function givenSlug({ given }) {
  let end = 0;
  while (end < given.length && given[end]?.length === 1) end++;
  return end > 0 ? given.slice(0, end).join('') : (given[0] ?? '');
}
function collectOne(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
function idsOf(drafts, articles2) {
  const bySlug = /* @__PURE__ */ new Map();
  for (const entry of drafts) collect(bySlug, entry.slug, entry);
  const ids = /* @__PURE__ */ new Map();
  const taken = new Set(bySlug.keys());
  for (const [slug, entries] of bySlug) {
    entries.sort(
      (a, b) =>
        b.cluster.articles.size - a.cluster.articles.size ||
        a.first[0] - b.first[0] ||
        a.first[1] - b.first[1],
    );
    entries.forEach((entry, i) =>
      ids.set(entry, i === 0 ? slug : distinguished(slug, entry, articles2, taken)),
    );
  }
  return ids;
}
function distinguished(slug, entry, articles2, taken) {
  const role = entry.cluster.nodes
    .flatMap((node) => node.chain.descriptions.map(({ text }) => roleKey(text)))
    .find((key) => key);
  const article = fold(articles2[entry.first[0]].id).replaceAll(' ', '-');
  const choices = role
    ? [`${slug}~${role.replaceAll(' ', '-')}`, `${slug}~${article}`]
    : [`${slug}~${article}`];
  let id = choices.find((choice) => !taken.has(choice));
  for (let n = 2; id === void 0; n++) {
    const numbered = `${slug}~${article}-${String(n)}`;
    if (!taken.has(numbered)) id = numbered;
  }
  taken.add(id);
  return id;
}
function mentionsOf(nodes, articles2) {
  const refs = [];
  for (const node of nodes) {
    const article = articles2[node.article].id;
    for (const mention2 of node.chain.mentions)
      refs.push({ article, mention: mention2, order: node.article });
  }
  refs.sort((a, b) => a.order - b.order || a.mention - b.mention);
  return refs.map(({ article, mention: mention2 }) => ({ article, mention: mention2 }));
}
function descriptionsOf(nodes, articles2) {
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const node of nodes) {
    for (const description2 of node.chain.descriptions) {
      const key = fold(description2.text);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ ...description2, article: articles2[node.article].id });
    }
  }
  return found;
}

// src/engine/link/identity/node.ts
function nodesOf(names, article) {
  return names.chains.map((chain) => nodeOf(chain, article));
}
function nodeOf(chain, article) {
  const forms = chain.variants.map(({ text }) => nameForm(text));
  const persons = chain.type === 'person' ? forms.map(personName).filter((name) => name !== void 0) : [];
  const fullNames = persons.filter((name) => name.given.length > 0);
  const shortName = fullNames.length === 0 ? persons[0] : void 0;
  const roles2 = new Set(chain.descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  return {
    article,
    chain,
    type: chain.type,
    forms,
    fullNames,
    ...(shortName ? { shortName } : {}),
    key: keyOf(chain.type, forms, fullNames[0]),
    roles: roles2,
    sex: fullNames[0] ? sexOfGivenName(fullNames[0].given[0] ?? '') : void 0,
  };
}
function keyOf(type, forms, full) {
  if (full) return `person ${full.given[0] ?? ''} ${full.family}`;
  const form = forms[0];
  return form ? thingKey(form, type) : '';
}
function fieldsOf(roles2) {
  const fields = /* @__PURE__ */ new Set();
  for (const role of roles2) {
    for (const field of fieldsOfRole(role.replace(' ', '-'))) fields.add(COARSE[field] ?? field);
    const last = role.split(' ').pop() ?? '';
    for (const field of fieldsOfRole(last)) fields.add(COARSE[field] ?? field);
  }
  fields.delete('');
  return fields;
}
var COARSE = {
  law: 'politics',
  military: 'politics',
  religion: 'politics',
  learning: 'science',
  health: 'science',
  family: '',
  general: '',
};

// src/engine/link/facts/surnames.data.ts
var COMMON_SURNAMES = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
  thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
  allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter
  roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
  gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez
  wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez
  powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero
  jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson
  ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington
  kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez
  silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox
  warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn
  wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng park choi jung kang cho yoon
  jang lim singh kumar sharma khan ali ahmed hussain das gupta shah rao reddy pham hoang phan vu dang bui do ngo`
    .trim()
    .split(/\s+/u),
);

// src/engine/link/identity/namesakes.ts
var SAME_MATTER = 1;
function splitNamesakes(nodes, contexts) {
  const fields = nodes.map((node) => fieldsOf(node.roles));
  if (nodes.length === 1 || !fields.some((a) => fields.some((b) => isDisjoint(a, b))))
    return [new Cluster(nodes)];
  const clusters = [];
  const order = nodes
    .map((_, i) => i)
    .sort((a, b) => Math.sign((fields[b]?.size ?? 0) - (fields[a]?.size ?? 0)) || a - b);
  for (const i of order) {
    const node = nodes[i];
    const own = fields[i];
    const scored = clusters.map((entry) => ({
      entry,
      near: contexts.shared(node.article, entry.cluster.articles, entry.cluster.keys),
      conflict: isDisjoint(own, entry.fields),
    }));
    const fitting = scored.filter(({ near, conflict }) => !conflict || near >= SAME_MATTER);
    fitting.sort((a, b) => b.near - a.near || Number(a.conflict) - Number(b.conflict));
    const best = fitting[0];
    if (best && (fitting.length === 1 || best.near > 0 || !best.conflict)) {
      best.entry.cluster.add(node);
      for (const field of own) best.entry.fields.add(field);
    } else clusters.push({ cluster: new Cluster([node]), fields: new Set(own) });
  }
  return clusters.map(({ cluster }) => cluster);
}
function isDisjoint(a, b) {
  if (a.size === 0 || b.size === 0) return false;
  for (const field of a) if (b.has(field)) return false;
  return true;
}

// src/engine/link/identity/persons.ts
var SOME = 0.4;
var MUCH = 2;
var PROMINENT = 3;
function linkPersons(nodes, contexts) {
  const full = linkFullNames(
    nodes.filter((node) => node.fullNames.length > 0),
    contexts,
  );
  const short = linkShortNames(
    nodes.filter((node) => node.fullNames.length === 0),
    full,
    contexts,
  );
  return [...full, ...short];
}
function exactKey(node) {
  const name = node.fullNames[0];
  return `${name.words.join(' ')} ${name.suffix}`;
}
function linkFullNames(nodes, contexts) {
  const exact = /* @__PURE__ */ new Map();
  for (const node of nodes) collect(exact, exactKey(node), node);
  const blocks = /* @__PURE__ */ new Map();
  for (const group of exact.values()) {
    for (const cluster of splitNamesakes(group, contexts)) {
      collect(blocks, transliterationKey((cluster.nodes[0]?.fullNames[0]).family), cluster);
    }
  }
  return [...blocks.values()].flatMap((block) => joinVariants(block, contexts));
}
function joinVariants(block, contexts) {
  if (block.length === 1) return [...block];
  const sorted = [...block].sort(
    (a, b) => explicitness(b) - explicitness(a) || b.articles.size - a.articles.size,
  );
  const joined = [];
  const byInitial = /* @__PURE__ */ new Map();
  for (const cluster of sorted) {
    const initials2 = initialsOf(cluster);
    const near = [...new Set(initials2.flatMap((initial) => byInitial.get(initial) ?? []))];
    const fitting = near.filter((other) => agree(cluster, other));
    const target = fitting.length === 1 ? fitting[0] : void 0;
    if (target && !target.sharesArticle(cluster) && isSameMatter(cluster, target, contexts)) {
      target.absorb(cluster);
      continue;
    }
    joined.push(cluster);
    for (const initial of initials2) collect(byInitial, initial, cluster);
  }
  return joined;
}
function explicitness(cluster) {
  const words3 = (cluster.nodes[0]?.fullNames[0]).words;
  return words3.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
}
function initialsOf(cluster) {
  const name = cluster.nodes[0]?.fullNames[0];
  const letters = [...name.given, name.nickname].flatMap(initialsOfGivenName);
  return [...new Set(letters)].filter((letter) => letter !== '');
}
function agree(a, b) {
  if (exactKey(a.nodes[0]) === exactKey(b.nodes[0])) return false;
  return a.nodes[0].fullNames.every((name) =>
    b.nodes[0].fullNames.every((other) => fullNamesAgree(name, other)),
  );
}
function isSameMatter(a, b, contexts) {
  const first = a.nodes[0]?.fullNames[0];
  const second = b.nodes[0]?.fullNames[0];
  const sure =
    first.given[0] === second.given[0] &&
    (first.given[0] ?? '').length > 1 &&
    first.surname === second.surname;
  return sure || sharesRole(a, b) || closeness(a, b, contexts) >= SOME;
}
function sharesRole(a, b) {
  return a.nodes.some((node) =>
    b.nodes.some((other) => [...node.roles].some((role) => other.roles.has(role))),
  );
}
function closeness(a, b, contexts) {
  const except = /* @__PURE__ */ new Set([...a.keys, ...b.keys]);
  let best = 0;
  for (const node of a.nodes.slice(0, 20))
    best = Math.max(best, contexts.shared(node.article, b.articles, except));
  return best;
}
function linkShortNames(nodes, full, contexts) {
  const bearers = /* @__PURE__ */ new Map();
  for (const cluster of full) {
    const words3 = new Set(cluster.nodes.flatMap((node) => node.fullNames.flatMap(lookupWords)));
    for (const word of words3) collect(bearers, word, cluster);
  }
  const alone = /* @__PURE__ */ new Map();
  const additions = [];
  for (const node of nodes) {
    const candidates = candidatesOf(node, bearers);
    const bearer = chooseBearer2(node, candidates, contexts);
    if (bearer) additions.push([bearer, node]);
    else addAlone2(alone, node, candidates.length > 0, contexts);
  }
  for (const [cluster, node] of additions) cluster.add(node);
  return [...alone.values()].flat();
}
function lookupWords(name) {
  return [name.surname, ...name.words, name.nickname, transliterationKey(name.family)].filter(
    (word) => word.length > 1,
  );
}
function candidatesOf(node, bearers) {
  const name = node.shortName;
  if (!name) return [];
  const found = bearers.get(name.surname) ?? bearers.get(transliterationKey(name.surname)) ?? [];
  const fits = (cluster, kind) =>
    cluster.nodes.some((other) => other.fullNames.some((fullName) => shortNameFits(name, fullName) === kind));
  const family = found.filter((cluster) => fits(cluster, 'family'));
  if (family.length > 0) return family;
  return isGivenName(name.surname) ? [] : found.filter((cluster) => fits(cluster, 'given'));
}
function chooseBearer2(node, candidates, contexts) {
  const fitting = candidates.filter((cluster) => !conflicts(node, cluster));
  const scored = fitting.map((cluster) => ({ cluster, score: score(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return void 0;
  if (!second) {
    return best.score >= neededFor(node.shortName?.surname ?? '', best.cluster) ? best.cluster : void 0;
  }
  return best.score >= 1 && best.score >= second.score * 2 + 1 ? best.cluster : void 0;
}
function neededFor(surname, cluster) {
  if (isGivenName(surname)) return MUCH;
  if (!COMMON_SURNAMES.has(surname)) return 0;
  return cluster.articles.size >= PROMINENT ? 0 : SOME;
}
function conflicts(node, cluster) {
  if (cluster.articles.has(node.article)) return true;
  const sex = cluster.nodes.find((other) => other.sex)?.sex;
  return node.sex !== void 0 && sex !== void 0 && sex !== node.sex;
}
function score(node, cluster, contexts) {
  const except = /* @__PURE__ */ new Set([node.key, ...cluster.keys]);
  const roles2 = cluster.nodes.some((other) => [...node.roles].some((role) => other.roles.has(role))) ? 3 : 0;
  const key = node.shortName?.surname;
  const bare = cluster.nodes.some((other) => other.forms.some((form) => form.key === key)) ? 2 : 0;
  const near = contexts.shared(node.article, cluster.articles, except);
  return near === 0 && roles2 === 0 ? 0 : near + roles2 + bare;
}
function addAlone2(alone, node, doubtful, contexts) {
  const key = node.shortName?.surname ?? node.key;
  const clusters = alone.get(key) ?? [];
  alone.set(key, clusters);
  const except = /* @__PURE__ */ new Set([node.key]);
  const needed = doubtful || isGivenName(key) ? MUCH : SOME;
  const near = clusters.find((cluster) => contexts.shared(node.article, cluster.articles, except) >= needed);
  if (near) near.add(node);
  else clusters.push(new Cluster([node]));
}

// src/engine/link/identity/settle.ts
var CLEARER = 4;
function settleTypes(nodes) {
  const personal = /* @__PURE__ */ new Map();
  const other = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const form of node.forms) {
      if (form.words.length !== 1) continue;
      const table = node.type === 'person' ? personal : other;
      table.set(form.key, (table.get(form.key) ?? 0) + node.chain.weight);
    }
  }
  const persons = [];
  const things = [];
  for (const node of nodes) {
    const key = node.forms[0]?.key ?? '';
    const single = node.forms.length === 1 && node.forms[0]?.words.length === 1;
    const asPerson = personal.get(key) ?? 0;
    const asThing = other.get(key) ?? 0;
    if (node.type === 'person') (single && asThing > asPerson * CLEARER ? things : persons).push(node);
    else if (single && !knownPlace(key) && asPerson > asThing * CLEARER) persons.push(asPersonNode(node));
    else things.push(node);
  }
  return { persons, things };
}
function asPersonNode(node) {
  const key = node.forms[0]?.key ?? '';
  const shortName = { given: [], family: key, surname: key, suffix: '', words: [key], nickname: '' };
  return { ...node, type: 'person', shortName };
}

// src/engine/link/identity/acronyms.ts
function joinAcronyms2(nodes, { clusters, byKey }, contexts) {
  const stated = /* @__PURE__ */ new Map();
  const possible = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    const { acronyms, letters } = abbreviationsOf(cluster);
    for (const acronym of acronyms) collect(stated, acronym, cluster);
    for (const letter of letters) collect(possible, letter, cluster);
  }
  const alone = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const key = node.forms[0]?.key ?? '';
    const acronym = key.replaceAll(' ', '');
    const shouted = byKey.get(`thing ${key}`);
    const target =
      shouted ??
      chooseLong(node, stated.get(acronym) ?? [], contexts, 0) ??
      chooseLong(node, possible.get(acronym) ?? [], contexts, acronym.length > 2 ? 0 : 1);
    if (target) target.add(node);
    else alone.set(acronym, withNode(alone.get(acronym), node));
  }
  return [...clusters, ...alone.values()];
}
function withNode(cluster, node) {
  const home = cluster ?? new Cluster();
  home.add(node);
  return home;
}
function abbreviationsOf(cluster) {
  const acronyms = /* @__PURE__ */ new Set();
  const letters = /* @__PURE__ */ new Set();
  for (const node of cluster.nodes) {
    if (node.type === 'place' || node.type === 'group') continue;
    for (const form of node.forms) {
      if (isAcronym(form.text)) acronyms.add(form.key.replaceAll(' ', ''));
      else if (form.words.length > 1) {
        for (const found of [...initials(form.words), ...initials(withoutCountry(form.words))])
          letters.add(found);
      }
    }
  }
  return { acronyms, letters };
}
function chooseLong(node, candidates, contexts, needed) {
  const scored = candidates.map((cluster) => ({
    cluster,
    score: contexts.shared(
      node.article,
      cluster.articles,
      /* @__PURE__ */ new Set([node.key, ...cluster.keys]),
    ),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < needed) return void 0;
  return !second || (best.score >= 1 && best.score >= second.score * 2) ? best.cluster : void 0;
}

// src/engine/link/identity/things.ts
function linkThings(nodes, contexts) {
  const byKey = /* @__PURE__ */ new Map();
  const byShort = /* @__PURE__ */ new Map();
  const acronymsOnly = [];
  const late = [];
  for (const node of nodes) {
    const { strong } = keysOf(node);
    if (strong.length === 0) acronymsOnly.push(node);
    else if (strong.length === 1 && isShortName(node)) late.push(node);
    else addByKeys(byKey, strong, node);
  }
  for (const cluster of new Set(byKey.values())) {
    for (const key of shortKeys(cluster)) collect(byShort, key, cluster);
  }
  const rest = [];
  for (const node of late) {
    const key = keysOf(node).strong[0];
    const own = byKey.get(key);
    const target = own ?? chooseLong2(node, byShort.get(key) ?? [], contexts);
    if (target) target.add(node);
    else rest.push(node);
  }
  for (const node of rest) addByKeys(byKey, keysOf(node).strong, node);
  joinCountryForms(byKey);
  const clusters = [...new Set(byKey.values())];
  return joinAcronyms2(acronymsOnly, { clusters, byKey }, contexts);
}
function isShortName(node) {
  return node.type !== 'place' && node.type !== 'group' && node.forms.every((form) => form.words.length <= 2);
}
function addByKeys(byKey, keys, node) {
  const found = [...new Set(keys.map((key) => byKey.get(key)).filter((cluster) => cluster !== void 0))];
  const home = found[0] ?? new Cluster();
  for (const other of found.slice(1)) {
    home.absorb(other);
    for (const key of other.names) byKey.set(key, home);
    for (const key of other.names) home.names.add(key);
  }
  home.add(node);
  for (const key of keys) {
    byKey.set(key, home);
    home.names.add(key);
  }
}
function keysOf(node) {
  const strong = /* @__PURE__ */ new Set();
  const weak = /* @__PURE__ */ new Set();
  for (const form of node.forms) {
    const key = thingKey(form, node.type);
    if (isAcronym(form.text) && !key.startsWith('country ') && node.type !== 'place') continue;
    const name = `${classOf(node.type, key)} ${key}`;
    const short = node.forms.some((other) => other !== form && isShortenedOf(form, other, node.type));
    (short ? weak : strong).add(name);
  }
  return { strong: [...strong], weak: [...weak] };
}
function isShortenedOf(form, other, type) {
  if (type === 'place' || type === 'group' || form.words.length >= other.words.length) return false;
  return (
    thingKey(form, type) !== thingKey(other, type) && withoutCountry(other.words).length > form.words.length
  );
}
function classOf(type, key) {
  if (key.startsWith('country ')) return 'place';
  return type === 'place' ? 'place' : 'thing';
}
function joinCountryForms(byKey) {
  const forms = /* @__PURE__ */ new Map();
  for (const [key, cluster] of byKey) {
    if (!key.startsWith('thing ')) continue;
    const words3 = key.slice('thing '.length).split(' ');
    const bare = withoutCountry(words3);
    if (bare.length === words3.length) continue;
    const name = `thing ${bare.join(' ')}`;
    forms.set(name, (forms.get(name) ?? /* @__PURE__ */ new Set()).add(cluster));
  }
  for (const [name, withCountry] of forms) {
    const bare = byKey.get(name);
    const [only] = withCountry;
    if (!bare || !only || withCountry.size > 1 || only === bare) continue;
    only.absorb(bare);
    for (const key of bare.names) {
      byKey.set(key, only);
      only.names.add(key);
    }
  }
}
function shortKeys(cluster) {
  const keys = /* @__PURE__ */ new Set();
  for (const node of cluster.nodes) {
    for (const key of keysOf(node).weak) keys.add(key);
    if (node.type !== 'organization') continue;
    for (const { words: words3 } of node.forms) {
      for (let n = 1; n < words3.length; n++)
        if (isShortOf(words3.slice(0, n), words3)) keys.add(`thing ${words3.slice(0, n).join(' ')}`);
      const last = words3.slice(-1);
      if (isShortOf(last, words3)) keys.add(`thing ${last.join(' ')}`);
    }
  }
  return keys;
}
function chooseLong2(node, candidates, contexts) {
  const scored = candidates
    .filter((cluster) => !cluster.articles.has(node.article))
    .map((cluster) => ({ cluster, score: scoreOf(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < NEEDED) return void 0;
  return !second || best.score >= second.score * 2 ? best.cluster : void 0;
}
var NEEDED = 1;
function scoreOf(node, cluster, contexts) {
  const near = contexts.shared(
    node.article,
    cluster.articles,
    /* @__PURE__ */ new Set([node.key, ...cluster.keys]),
  );
  const usage = cluster.nodes.filter((other) =>
    other.forms.some((form) => form.key === node.forms[0]?.key),
  ).length;
  return near === 0 && usage === 0 ? 0 : near + usage;
}

// src/engine/link/identity/link-entities.ts
function linkEntities(articles2) {
  const sorted = [...articles2].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byArticle = sorted.map(nodesOf);
  const contexts = new Contexts(byArticle);
  const { persons, things } = settleTypes(byArticle.flat());
  const clusters = [...linkPersons(persons, contexts), ...linkThings(things, contexts)];
  return toEntities(clusters, sorted);
}

// src/engine/ner/labels.ts
var TAG_TYPES = ['person', 'organization', 'place', 'group', 'misc'];
var OUTSIDE = 0;
var Position = { Begin: 0, Inside: 1, Last: 2, Unit: 3 };
var LABEL_COUNT = 1 + 4 * TAG_TYPES.length;
var ALL_LABELS = (1 << LABEL_COUNT) - 1;
function labelOf(type, position) {
  return 1 + 4 * type + position;
}
function typeOf3(label) {
  return (label - 1) >> 2;
}
function positionOf(label) {
  return (label - 1) & 3;
}
function closes2(label) {
  return label === OUTSIDE || positionOf(label) >= Position.Last;
}
var CLOSING2 = range(LABEL_COUNT).filter(closes2);
var OPENING2 = range(LABEL_COUNT).filter(
  (l) => l === OUTSIDE || positionOf(l) === Position.Begin || positionOf(l) === Position.Unit,
);
function range(count) {
  return Array.from({ length: count }, (_, i) => i);
}

// src/engine/ner/heads.data.ts
var words2 = (list2) => new Set(list2.trim().split(/\s+/u));
var ORGANIZATION_WORDS = words2(`
  inc inc. corp corp. corporation co co. company companies ltd ltd. llc llp plc gmbh ag sa nv group holdings holding
  industries enterprises partners associates ventures capital bank banks bancorp insurance airlines airways motors
  pharmaceuticals technologies systems software labs laboratories networks broadcasting media press times post news
  journal tribune herald gazette guardian telegraph observer magazine agency agencies ministry department bureau office
  commission committee council board authority administration association federation confederation union league club
  fc united city party front movement army navy force forces police guard corps service services institute institution
  university college school academy foundation trust fund society organization organisation alliance coalition network
  parliament senate congress assembly house court tribunal cabinet government hospital clinic church orchestra band
  studios pictures records entertainment center centre team committee secretariat directorate observatory museum
`);
var PLACE_WORDS = words2(`
  river lake sea ocean gulf bay strait island islands mountain mountains mount hill hills valley desert forest coast
  peninsula cape canal street st road rd avenue ave boulevard blvd square plaza park bridge airport station port harbor
  harbour stadium arena palace castle tower province state county district region city town village territory republic
  kingdom emirate oblast prefecture north south east west northern southern eastern western central upper lower border
`);
var EVENT_WORDS = words2(`
  war wars revolution uprising crisis election elections referendum summit conference championship championships cup
  games olympics olympiad tournament open prix festival awards award ceremony day week eve massacre attack attacks
  bombing hurricane typhoon cyclone storm earthquake tsunami marathon derby bowl series finals final expo fair forum
  convention congress carnival pandemic spring intifada battle siege operation anniversary debate debates
`);
var LAW_WORDS = words2(`
  act acts bill law laws code constitution amendment treaty treaties accord accords agreement agreements pact protocol
  convention charter declaration resolution directive regulation regulations initiative initiatives plan programme
  program deal partnership scheme order doctrine policy framework compact memorandum roadmap strategy mandate
`);
var WORK_WORDS = words2(`
  novel book film movie album song opera symphony show series trilogy painting poem play documentary podcast
`);
var CALENDAR_WORDS = words2(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat.
  sun. mon tue wed thu fri sat sun jan feb aug sept oct nov dec
`);

// src/engine/ner/subtypes.data.ts
var list = (text) => new Set(text.split(',').map((item) => item.trim()));
var EVENT_NAMES = list(
  'christmas, christmas eve, easter, ramadan, eid, eid al-fitr, eid al-adha, diwali, hanukkah, passover, yom kippur, rosh hashanah, thanksgiving, halloween, holi, navratri, durga puja, vesak, nowruz, lent, pentecost, good friday, ash wednesday, new year, holocaust, brexit, watergate, olympics, paralympics, winter olympics, summer olympics, wimbledon, super bowl, world cup, euro 2020, euro 2024, cold war, arab spring, great depression, hajj, mardi gras, oktoberfest, davos, g7, g8, g20, nakba, euromaidan, d-day, black friday, bastille day, boxing day, pride',
);
var AWARD_WORDS = list(
  'prize, prizes, award, awards, medal, medals, order, cross, star, oscar, oscars, grammy, emmy, bafta',
);
var PRODUCT_WORDS = list(
  'vaccine, missile, missiles, rocket, aircraft, jet, jets, fighter, helicopter, tank, tanks, drone, drones, rifle, car, truck, suv, sedan, model, phone, smartphone, tablet, laptop, console, app, browser, software, chip, processor, drug, pill, submarine, frigate, destroyer, carrier, satellite, spacecraft, capsule, telescope, boeing, airbus, gps, bitcoin, ethereum, chatgpt, gemini, iphone, ipad, android, windows, linux, messenger, series',
);

// src/engine/ner/subtype.ts
function subtypeOf(words3, before, after, quoted) {
  const head = headOf2(words3);
  if (EVENT_NAMES.has(words3.join(' '))) return 'event';
  if (LAW_WORDS.has(head) && words3.length > 1) return 'law';
  if (LAW_WORDS.has(after) && !WORK_WORDS.has(after)) return 'law';
  if (AWARD_WORDS.has(head)) return 'other';
  if (EVENT_WORDS.has(head) && !quoted) return 'event';
  if (words3.some((word) => word === 'war' || word === 'revolution' || word === 'olympics')) return 'event';
  if (quoted || WORK_WORDS.has(before) || WORK_WORDS.has(head)) return 'work';
  if (
    PRODUCT_WORDS.has(head) ||
    PRODUCT_WORDS.has(after) ||
    /^\p{L}+\d/u.test(head) ||
    /^\d+\p{L}?$/u.test(head)
  )
    return 'product';
  if (EVENT_WORDS.has(after)) return 'event';
  return 'other';
}
function headOf2(words3) {
  const link = words3.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on'));
  return words3[link > 0 ? link - 1 : words3.length - 1] ?? '';
}

// src/engine/ner/hashTable.ts
var HashTable = class {
  constructor(keys) {
    this.keys = keys;
    let size = 16;
    while (size < keys.length * 2.5) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i] & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = i + 1;
    }
  }
  keys;
  slots;
  mask;
  /** The index of `key`, or -1. */
  find(key) {
    const { slots, keys, mask } = this;
    let slot = key & mask;
    for (;;) {
      const index = slots[slot] - 1;
      if (index < 0 || keys[index] === key) return index;
      slot = (slot + 1) & mask;
    }
  }
};

// src/engine/ner/hash.ts
function hashRange(text, start, end) {
  let h = 2166136261;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return finish(h);
}
function hashText(text) {
  return hashRange(text, 0, text.length);
}
function featureHash(template, value) {
  return finish(value ^ Math.imul(template, 2654435761));
}
function join(a, b) {
  return (Math.imul(a, 739982445) ^ (b + 2135587861)) | 0;
}
function finish(hash) {
  let h = Math.imul(hash ^ (hash >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) | 0;
}

// src/engine/ner/lexicon.ts
var Listed = {
  Country: 1,
  City: 2,
  Demonym: 4,
  PersonName: 8,
  Region: 16,
  OrganizationWord: 32,
  Title: 64,
  Calendar: 128,
  PlaceWord: 256,
  EventWord: 512,
  LawWord: 1024,
  CommonWord: 2048,
  GroupWord: 4096,
  FamilyName: 8192,
};
var LONGEST_PHRASE = 4;
var Lexicon = class {
  constructor(data) {
    this.data = data;
    this.words = new HashTable(data.words);
    this.phrases = new HashTable(data.phrases);
  }
  data;
  words;
  phrases;
  /** Index of the word with this hash of its lower case, or -1. */
  find(lowerHash) {
    return this.words.find(lowerHash);
  }
  phrase(hash) {
    const index = this.phrases.find(hash);
    return index < 0 ? 0 : this.data.phraseFlags[index];
  }
};
var PHRASE_SEED = 1374496523;

// src/engine/ner/forms.ts
var Casing = {
  Lower: 0,
  Capitalized: 1,
  Upper: 2,
  Mixed: 3,
  Number: 4,
  Sign: 5,
  Initial: 6,
  Link: 7,
};
var FormTable = class {
  constructor(text, tokens, lexicon) {
    this.lexicon = lexicon;
    this.ofToken = new Uint32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const form = text.slice(tokens.start[i], tokens.end[i]);
      let id = this.ids.get(form);
      if (id === void 0) {
        id = this.forms.length;
        this.ids.set(form, id);
        this.forms.push(this.describe(form, tokens.kind[i]));
      }
      this.ofToken[i] = id;
    }
  }
  lexicon;
  forms = [];
  ofToken;
  ids = /* @__PURE__ */ new Map();
  lowerIds = /* @__PURE__ */ new Map();
  get lowerCount() {
    return this.lowerIds.size;
  }
  at(token) {
    return this.forms[this.ofToken[token]];
  }
  describe(form, kind) {
    const lowerForm = form.toLowerCase().replaceAll('\u2019', "'");
    const lower = hashText(lowerForm);
    let lowerId = this.lowerIds.get(lower);
    if (lowerId === void 0) this.lowerIds.set(lower, (lowerId = this.lowerIds.size));
    const word = kind === TokenKind.Word ? this.lexicon.find(lower) : -1;
    const { clusters, flags, coarse } = this.lexicon.data;
    const cluster = word < 0 ? 0 : clusters[word];
    return {
      hash: hashText(form),
      lower,
      shape: hashText(shapeOf(form)),
      casing: casingOf(form, kind),
      length: form.length,
      prefixes: affixes(lowerForm, true),
      suffixes: affixes(lowerForm, false),
      cluster,
      coarse: coarse[cluster] ?? 0,
      listed: word < 0 ? 0 : flags[word],
      lowerId,
    };
  }
};
function casingOf(form, kind) {
  if (kind === TokenKind.Number) return Casing.Number;
  if (kind === TokenKind.Link) return Casing.Link;
  if (kind !== TokenKind.Word) return Casing.Sign;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isLetter(code)) lower++;
  }
  if (upper === 0) return Casing.Lower;
  if (lower === 0) return upper === 1 ? Casing.Initial : Casing.Upper;
  return upper === 1 && isUpper(form.charCodeAt(0)) ? Casing.Capitalized : Casing.Mixed;
}
function shapeOf(form) {
  let shape = '';
  let last = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const kind = isUpper(code) ? 'X' : isLetter(code) ? 'x' : isDigit(code) ? 'd' : form.charAt(i);
    if (kind !== last || (kind === 'd' && form.length < 5)) shape += kind;
    last = kind;
  }
  return shape;
}
var LONGEST_AFFIX = 4;
function affixes(form, front) {
  const list2 = [];
  for (let n = 1; n <= Math.min(LONGEST_AFFIX, form.length - 1); n++)
    list2.push(front ? hashRange(form, 0, n) : hashRange(form, form.length - n, form.length));
  return list2;
}

// src/engine/ner/documentContext.ts
var SentenceCase = { Running: 0, Title: 1, Upper: 2 };
var CONTEXTS_KEPT = 4;
var TITLE_CASE_SHARE = 0.75;
var DocumentContext = class {
  constructor(article, forms) {
    this.forms = forms;
    const { count } = article.tokens;
    this.first = new Uint8Array(count);
    this.sentenceCase = new Uint8Array(count);
    const words3 = forms.lowerCount;
    this.small = new Uint16Array(words3);
    this.capitalized = new Uint16Array(words3);
    this.upper = new Uint16Array(words3);
    this.seen = new Uint16Array(words3);
    this.places = new Int32Array(words3 * CONTEXTS_KEPT).fill(-1);
    for (const sentence of article.sentences) this.markSentence(sentence.firstToken, sentence.endToken);
    for (const sentence of article.sentences) this.countWords(sentence.firstToken, sentence.endToken);
  }
  forms;
  /** For each token whether it is the first word of its sentence. */
  first;
  /** A value of {@link SentenceCase} for each token. */
  sentenceCase;
  /** Counts by the number of the lower-case form: written small, capitalised inside a sentence, in capitals. */
  small;
  capitalized;
  upper;
  /** Bits by the lower-case form: see {@link Seen}. */
  seen;
  /** Tokens (up to four) where the form stands capitalised in running text, by the lower-case form; -1 where none. */
  places;
  markSentence(from, to) {
    let long = 0;
    let capital = 0;
    let upper = 0;
    let firstWord = -1;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      if (form.casing > Casing.Mixed && form.casing !== Casing.Initial) continue;
      if (firstWord < 0) firstWord = i;
      if (form.length < 4) continue;
      long++;
      if (form.casing !== Casing.Lower) capital++;
      if (form.casing === Casing.Upper) upper++;
    }
    if (firstWord >= 0) this.first[firstWord] = 1;
    if (firstWord > from) this.first[from] = 1;
    if (long < 3) return;
    const kind =
      upper >= 0.8 * long
        ? SentenceCase.Upper
        : capital >= TITLE_CASE_SHARE * long
          ? SentenceCase.Title
          : SentenceCase.Running;
    if (kind !== SentenceCase.Running) this.sentenceCase.fill(kind, from, to);
  }
  countWords(from, to) {
    const running = this.sentenceCase[from] === SentenceCase.Running;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      const id = form.lowerId;
      if (form.casing === Casing.Lower) this.small[id] = this.small[id] + 1;
      if (!running || !isCapital(form.casing)) continue;
      if (form.casing === Casing.Upper) this.upper[id] = this.upper[id] + 1;
      if (!this.first[i]) this.capitalized[id] = this.capitalized[id] + 1;
      this.keepPlace(id, i);
      if (i > from) this.see(id, i - 1, true);
      if (i + 1 < to) this.see(id, i + 1, false);
    }
  }
  keepPlace(id, token) {
    for (let k = id * CONTEXTS_KEPT; k < (id + 1) * CONTEXTS_KEPT; k++)
      if (this.places[k] === -1) {
        this.places[k] = token;
        return;
      }
  }
  see(id, neighbour, before) {
    const form = this.forms.at(neighbour);
    let bits = 0;
    if (isCapital(form.casing) && !this.first[neighbour])
      bits |= before ? Seen.AfterCapital : Seen.BeforeCapital;
    if (form.listed & Listed.Title) bits |= before ? Seen.AfterTitle : 0;
    if (form.listed & Listed.PersonName && isCapital(form.casing))
      bits |= before ? Seen.AfterPersonName : Seen.BeforePersonName;
    if (form.listed & Listed.OrganizationWord && isCapital(form.casing))
      bits |= before ? 0 : Seen.BeforeOrganizationWord;
    if (bits) this.seen[id] = this.seen[id] | bits;
  }
  /** Tokens where the word with this number stands capitalised in running text. */
  placesOf(lowerId) {
    return this.places.subarray(lowerId * CONTEXTS_KEPT, (lowerId + 1) * CONTEXTS_KEPT);
  }
};
var Seen = {
  AfterCapital: 1,
  BeforeCapital: 2,
  AfterTitle: 4,
  AfterPersonName: 8,
  BeforePersonName: 16,
  BeforeOrganizationWord: 32,
};
function isCapital(casing) {
  return (
    casing === Casing.Capitalized ||
    casing === Casing.Upper ||
    casing === Casing.Mixed ||
    casing === Casing.Initial
  );
}

// src/engine/ner/features.ts
var WINDOW = [-2, -1, 0, 1, 2];
var EDGE = 1013904242;
var LISTED_BITS = 14;
var FORM_BLOCK = 40;
var CONTEXT_BLOCK = 300;
var DOCUMENT_BLOCK = 400;
function addFormFeatures(form, offset, sink) {
  const base = offset * FORM_BLOCK;
  const distance = Math.abs(WINDOW[offset]);
  if (!form) {
    sink.add(featureHash(base, EDGE));
    return;
  }
  sink.add(featureHash(base + 1, form.lower));
  sink.add(featureHash(base + 2, form.casing));
  if (form.cluster) {
    sink.add(featureHash(base + 3, form.coarse));
    sink.add(featureHash(base + 4, form.cluster));
    sink.add(featureHash(base + 5, join(form.coarse, form.casing)));
  }
  if (distance > 1) return;
  sink.add(featureHash(base + 6, form.shape));
  for (let bit = 0; bit < LISTED_BITS; bit++)
    if (form.listed & (1 << bit)) sink.add(featureHash(base + 7, bit * 8 + form.casing));
  sink.add(featureHash(base + 8, form.suffixes[2] ?? form.lower));
  if (distance > 0) return;
  sink.add(featureHash(base + 9, form.hash));
  sink.add(featureHash(base + 10, join(form.shape, form.listed)));
  sink.add(featureHash(base + 11, Math.min(form.length, 8) * 8 + form.casing));
  for (let n = 0; n < form.prefixes.length; n++) sink.add(featureHash(base + 12 + n, form.prefixes[n]));
  for (let n = 0; n < form.suffixes.length; n++) sink.add(featureHash(base + 16 + n, form.suffixes[n]));
  sink.add(featureHash(base + 20, join(form.suffixes[2] ?? form.lower, form.casing)));
  sink.add(featureHash(base + 21, 0));
}
var ContextFeatures = class {
  constructor(forms, context, lexicon, tokenCount) {
    this.forms = forms;
    this.context = context;
    this.lexicon = lexicon;
    this.phraseBits = new Uint16Array(tokenCount);
  }
  forms;
  context;
  lexicon;
  phraseBits;
  /** Looks the phrases of a sentence up in the lexicon; called once before its tokens' features are asked for. */
  markPhrases(from, to) {
    for (let i = from; i < to; i++) {
      if (!isCapital(this.forms.at(i).casing)) continue;
      let hash = join(PHRASE_SEED, this.forms.at(i).lower);
      let longest = 0;
      let bits = 0;
      for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
        hash = join(hash, this.forms.at(i + n).lower);
        const found = this.lexicon.phrase(hash);
        if (found && isCapital(this.forms.at(i + n).casing)) {
          longest = n;
          bits = found;
        }
      }
      for (let n = 0; n <= longest && longest > 0; n++)
        this.phraseBits[i + n] = (bits << 2) | (n === 0 ? 1 : n === longest ? 2 : 3);
    }
  }
  add(i, from, to, sink) {
    const form = this.forms.at(i);
    const p1 = i > from ? this.forms.at(i - 1) : void 0;
    const p2 = i > from + 1 ? this.forms.at(i - 2) : void 0;
    const n1 = i + 1 < to ? this.forms.at(i + 1) : void 0;
    const n2 = i + 2 < to ? this.forms.at(i + 2) : void 0;
    const t = CONTEXT_BLOCK;
    const before = p1?.lower ?? EDGE;
    const after = n1?.lower ?? EDGE;
    const caseBefore = p1?.casing ?? 8;
    const caseAfter = n1?.casing ?? 8;
    const coarseBefore = p1 ? p1.coarse || before : EDGE;
    const coarseAfter = n1 ? n1.coarse || after : EDGE;
    const coarse = form.coarse || form.shape;
    sink.add(featureHash(t, join(before, form.lower)));
    sink.add(featureHash(t + 1, join(form.lower, after)));
    sink.add(featureHash(t + 2, caseBefore * 81 + form.casing * 9 + caseAfter));
    sink.add(featureHash(t + 3, join(before, form.casing)));
    sink.add(featureHash(t + 4, join(form.casing, after)));
    sink.add(featureHash(t + 5, join(coarseBefore, coarse)));
    sink.add(featureHash(t + 6, join(coarse, coarseAfter)));
    sink.add(featureHash(t + 7, join(join(coarseBefore, form.casing), coarseAfter)));
    sink.add(featureHash(t + 8, join(join(p2?.lower ?? EDGE, before), form.casing)));
    sink.add(featureHash(t + 9, join(join(form.casing, after), n2?.lower ?? EDGE)));
    sink.add(featureHash(t + 10, join(join(before, form.casing), caseAfter)));
    sink.add(featureHash(t + 11, join(join(caseBefore, form.casing), after)));
    sink.add(featureHash(t + 12, join(join(coarse, caseBefore), caseAfter)));
    sink.add(featureHash(t + 13, join((p1?.listed ?? -1) * 8 + caseBefore, form.listed * 8 + form.casing)));
    sink.add(featureHash(t + 14, join((n1?.listed ?? -1) * 8 + caseAfter, form.listed * 8 + form.casing)));
    sink.add(
      featureHash(
        t + 15,
        join(join(p2?.casing ?? 8, caseBefore), join(form.casing, join(caseAfter, n2?.casing ?? 8))),
      ),
    );
    const phrase = this.phraseBits[i];
    if (phrase) sink.add(featureHash(t + 16, phrase));
    this.addSentenceFeatures(i, form, from, to, sink);
    this.addRunFeatures(i, from, to, sink);
  }
  addSentenceFeatures(i, form, from, to, sink) {
    const t = CONTEXT_BLOCK + 20;
    const first = this.context.first[i];
    const sentenceCase = this.context.sentenceCase[i];
    sink.add(featureHash(t, first * 64 + sentenceCase * 16 + form.casing));
    if (first) sink.add(featureHash(t + 1, join(form.coarse, form.casing)));
    if (first) sink.add(featureHash(t + 2, form.listed * 8 + form.casing));
    if (sentenceCase !== SentenceCase.Running) sink.add(featureHash(t + 3, join(form.cluster, sentenceCase)));
    if (to - from < 6) sink.add(featureHash(t + 4, (to - from) * 8 + form.casing));
    if (!isCapital(form.casing)) return;
    const word = form.lowerId;
    const small = Math.min(this.context.small[word], 2);
    const inside = Math.min(this.context.capitalized[word], 3);
    const upper = Math.min(this.context.upper[word], 1);
    sink.add(featureHash(t + 5, ((small * 4 + inside) * 2 + first) * 3 + sentenceCase));
    sink.add(featureHash(t + 6, ((small * 4 + inside) * 2 + upper) * 16 + first * 8 + form.casing));
  }
  /** The stretch of capitalised words that the token stands in: its first and last word, and what stands around it. */
  addRunFeatures(i, from, to, sink) {
    if (!isCapital(this.forms.at(i).casing) || this.context.sentenceCase[i] !== SentenceCase.Running) return;
    const t = CONTEXT_BLOCK + 40;
    let start = i;
    let end = i + 1;
    while (start > from && isCapital(this.forms.at(start - 1).casing)) start--;
    while (end < to && isCapital(this.forms.at(end).casing)) end++;
    const place = i === start ? 0 : i === end - 1 ? 1 : 2;
    const size = Math.min(end - start, 5);
    sink.add(featureHash(t, size * 4 + place));
    if (size < 2) return;
    const head = this.forms.at(end - 1);
    const lead = this.forms.at(start);
    sink.add(featureHash(t + 1, join(head.lower, place)));
    sink.add(featureHash(t + 2, join(head.coarse || head.shape, place)));
    sink.add(featureHash(t + 3, join(lead.coarse || lead.shape, place)));
    sink.add(featureHash(t + 4, join(head.listed, lead.listed * 4 + place)));
    const before = start > from ? this.forms.at(start - 1) : void 0;
    const after = end < to ? this.forms.at(end) : void 0;
    sink.add(featureHash(t + 5, join(before?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 6, join(after?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 7, join(before?.coarse ?? EDGE, after?.coarse ?? EDGE)));
  }
  /** Features of a capitalised word from all its places in the article; the same wherever it stands. */
  addDocumentFeatures(form, sink) {
    if (!isCapital(form.casing)) return;
    const t = DOCUMENT_BLOCK;
    const seen = this.context.seen[form.lowerId];
    sink.add(featureHash(t, join(seen, form.casing)));
    sink.add(featureHash(t + 1, join(seen, form.listed)));
    if (form.coarse) sink.add(featureHash(t + 2, join(seen, form.coarse)));
    let last = -1;
    for (const place of this.context.placesOf(form.lowerId)) {
      if (place < 0) break;
      const before = place > 0 ? this.forms.at(place - 1) : void 0;
      const after = place + 1 < this.forms.ofToken.length ? this.forms.at(place + 1) : void 0;
      if (before && before.lowerId !== last) {
        sink.add(featureHash(t + 3, before.lower));
        if (before.coarse) sink.add(featureHash(t + 4, before.coarse));
        last = before.lowerId;
      }
      if (!after) continue;
      sink.add(featureHash(t + 5, after.lower));
      if (after.coarse) sink.add(featureHash(t + 6, after.coarse));
      if (isCapital(after.casing)) sink.add(featureHash(t + 7, this.runEnd(place)));
    }
  }
  runEnd(place) {
    let i = place;
    while (i + 1 < this.forms.ofToken.length && i < place + 5 && isCapital(this.forms.at(i + 1).casing)) i++;
    return this.forms.at(i).lower;
  }
};
function markCandidates(forms, from, to, marks) {
  let last = -LONGEST_GAP * 2;
  for (let i = from; i < to; i++) {
    if (!isCapital(forms.at(i).casing)) continue;
    const start = i - last <= LONGEST_GAP + 1 ? last : i - 1;
    for (let k = Math.max(start, from); k <= Math.min(i + 1, to - 1); k++) marks[k] = 1;
    last = i;
  }
  for (let i = from; i < to; i++) if (forms.at(i).casing === Casing.Link) marks[i] = 0;
}
var LONGEST_GAP = 4;

// src/engine/ner/weights.ts
var ScoreSink = class {
  table;
  rows;
  target = new Float32Array(LABEL_COUNT);
  at = 0;
  constructor(weights) {
    this.table = new HashTable(weights.features);
    this.rows = weights.rows;
  }
  /** From now on scores are added to `target[at, at + LABEL_COUNT)`. */
  into(target, at) {
    this.target = target;
    this.at = at;
  }
  add(feature) {
    const index = this.table.find(feature);
    if (index < 0) return;
    const { rows, target, at } = this;
    const row = index * LABEL_COUNT;
    for (let l = 0; l < LABEL_COUNT; l++) target[at + l] = target[at + l] + rows[row + l];
  }
};

// src/engine/ner/viterbi.ts
var IMPOSSIBLE = -1e30;
var CLOSING_LABELS = Int32Array.from(CLOSING2);
var OPENING_LABELS = Int32Array.from(OPENING2);
var Viterbi = class {
  best = new Float64Array(64 * LABEL_COUNT);
  back = new Uint8Array(64 * LABEL_COUNT);
  decode(emissions, transitions, count, path, allowed) {
    this.reserve(count);
    this.forward(emissions, transitions, count, allowed);
    return this.trace(count, path);
  }
  reserve(count) {
    if (this.back.length >= count * LABEL_COUNT) return;
    this.best = new Float64Array(2 * count * LABEL_COUNT);
    this.back = new Uint8Array(2 * count * LABEL_COUNT);
  }
  forward(emissions, transitions, count, allowed) {
    const { best, back } = this;
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      const mask = allowed ? allowed[i] : ALL_LABELS;
      for (let k = 0; k < OPENING_LABELS.length; k++) {
        const to = OPENING_LABELS[k];
        let high = IMPOSSIBLE;
        let from = 0;
        if (i === 0) high = transitions[to];
        else
          for (let j = 0; j < CLOSING_LABELS.length; j++) {
            const label = CLOSING_LABELS[j];
            const score2 = best[row - LABEL_COUNT + label] + transitions[label * LABEL_COUNT + to];
            if (score2 > high) {
              high = score2;
              from = label;
            }
          }
        best[row + to] = (mask >>> to) & 1 ? high + emissions[row + to] : IMPOSSIBLE;
        back[row + to] = from;
      }
      for (let type = 0; type < TAG_TYPES.length; type++) {
        this.extend(i, labelOf(type, Position.Begin), Position.Inside, emissions, transitions, mask);
        this.extend(i, labelOf(type, Position.Begin), Position.Last, emissions, transitions, mask);
      }
    }
  }
  /** Score of the inside or last label of the type whose begin label is `begin`, at token `i`. */
  extend(i, begin, position, emissions, transitions, mask) {
    const { best, back } = this;
    const row = i * LABEL_COUNT;
    const to = begin + position;
    if (i === 0 || !((mask >>> to) & 1)) {
      best[row + to] = IMPOSSIBLE;
      return;
    }
    const fromBegin = best[row - LABEL_COUNT + begin] + transitions[begin * LABEL_COUNT + to];
    const inside = begin + 1;
    const fromInside = best[row - LABEL_COUNT + inside] + transitions[inside * LABEL_COUNT + to];
    back[row + to] = fromBegin >= fromInside ? begin : inside;
    best[row + to] = Math.max(fromBegin, fromInside) + emissions[row + to];
  }
  trace(count, path) {
    const { best, back } = this;
    const last = (count - 1) * LABEL_COUNT;
    let label = 0;
    for (const l of CLOSING_LABELS) if (best[last + l] > best[last + label]) label = l;
    const score2 = best[last + label];
    for (let i = count - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * LABEL_COUNT + label];
    }
    return score2;
  }
};

// src/engine/ner/tagger.ts
var Tagger = class {
  constructor(lexicon, weights) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.sink = new ScoreSink(weights);
  }
  lexicon;
  weights;
  sink;
  viterbi = new Viterbi();
  tag(article) {
    const { count } = article.tokens;
    const forms = new FormTable(article.text, article.tokens, this.lexicon);
    const context = new DocumentContext(article, forms);
    const features = new ContextFeatures(forms, context, this.lexicon, count);
    const marks = new Uint8Array(count);
    const cache = new FormScores(forms, this.sink, features);
    const names = [];
    for (const { firstToken, endToken } of article.sentences) {
      markCandidates(forms, firstToken, endToken, marks);
      features.markPhrases(firstToken, endToken);
      for (let i = firstToken; i < endToken; i++) {
        if (!marks[i]) continue;
        let end = i + 1;
        while (end < endToken && marks[end]) end++;
        this.tagStretch(i, end, firstToken, endToken, features, cache, names);
        i = end;
      }
    }
    return { names, forms, context };
  }
  /** Tags the tokens `[start, end)` of the sentence `[from, to)`. */
  tagStretch(start, end, from, to, features, cache, names) {
    const count = end - start;
    const scores = new Float32Array(count * LABEL_COUNT);
    for (let i = start; i < end; i++) {
      const at = (i - start) * LABEL_COUNT;
      cache.addTo(scores, at, i, from, to);
      this.sink.into(scores, at);
      features.add(i, from, to, this.sink);
    }
    const path = new Uint8Array(count);
    this.viterbi.decode(scores, this.weights.transitions, count, path);
    for (let k = 0; k < count; k++) {
      const label = path[k];
      if (label === OUTSIDE) continue;
      let last = k;
      if (positionOf(label) === Position.Begin) while (positionOf(path[last]) !== Position.Last) last++;
      const margin = this.margin(scores, path, k, last);
      names.push({ firstToken: start + k, endToken: start + last + 1, type: typeOf3(label), margin });
      k = last;
    }
  }
  margin(scores, path, first, last) {
    let least = Infinity;
    for (let k = first; k <= last; k++) {
      const row = k * LABEL_COUNT;
      const own = scores[row + path[k]];
      for (let l = 0; l < LABEL_COUNT; l++) if (l !== path[k]) least = Math.min(least, own - scores[row + l]);
    }
    return least;
  }
};
var FormScores = class {
  constructor(forms, sink, features) {
    this.forms = forms;
    this.sink = sink;
    this.features = features;
    this.edges = WINDOW.map((_, offset) => this.compute(void 0, offset));
  }
  forms;
  sink;
  features;
  rows = [];
  edges;
  addTo(target, at, token, from, to) {
    for (let offset = 0; offset < WINDOW.length; offset++) {
      const i = token + WINDOW[offset];
      const row = i < from || i >= to ? this.edges[offset] : this.row(i, offset);
      for (let l = 0; l < LABEL_COUNT; l++) target[at + l] = target[at + l] + row[l];
    }
  }
  row(token, offset) {
    const form = this.forms.ofToken[token];
    const key = form * WINDOW.length + offset;
    return (this.rows[key] ??= this.compute(form, offset));
  }
  compute(id, offset) {
    const row = new Float32Array(LABEL_COUNT);
    this.sink.into(row, 0);
    const form = id === void 0 ? void 0 : this.forms.forms[id];
    addFormFeatures(form, offset, this.sink);
    if (form && WINDOW[offset] === 0) this.features.addDocumentFeatures(form, this.sink);
    return row;
  }
};

// src/engine/ner/model.ts
var MODEL_MAGIC = 1296977153;
var WEIGHT_LEVELS = 127;
function decodeNameModel(bytes) {
  const header = readHeader(bytes);
  if (!header) return void 0;
  const copy = bytes.slice();
  const reader = new Reader(copy.buffer, HEADER_BYTES);
  const transitions = reader.floats(LABEL_COUNT * LABEL_COUNT);
  const words3 = reader.ints(header.words);
  const phrases = reader.ints(header.phrases);
  const features = reader.ints(header.features);
  const lexicon = {
    words: words3,
    phrases,
    clusters: reader.shorts(header.words),
    flags: reader.shorts(header.words),
    coarse: reader.shorts(header.coarse),
    phraseFlags: reader.shorts(header.phrases),
  };
  const lengths = reader.bytes(header.features);
  const labels = reader.bytes(header.weights);
  const levels = reader.bytes(header.weights);
  const rows = unpackRows(header.features, lengths, labels, levels, header.scale);
  if (!rows) return void 0;
  const weights = { features, rows, transitions };
  const built = new Lexicon(lexicon);
  return { lexicon: built, tagger: new Tagger(built, weights) };
}
var HEADER_BYTES = 32;
function readHeader(bytes) {
  if (bytes.length < HEADER_BYTES) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (i) => view.getUint32(4 * i, true);
  if (at(0) !== MODEL_MAGIC || at(1) !== LABEL_COUNT) return void 0;
  const header = {
    words: at(2),
    phrases: at(3),
    features: at(4),
    coarse: at(5),
    weights: at(6),
    scale: view.getFloat32(28, true),
  };
  return bytes.length === modelSize(header) ? header : void 0;
}
function modelSize(header) {
  const { words: words3, phrases, features, coarse, weights } = header;
  return (
    HEADER_BYTES +
    4 * LABEL_COUNT ** 2 +
    4 * (words3 + phrases + features) +
    2 * (2 * words3 + coarse + phrases) +
    features +
    2 * weights
  );
}
function unpackRows(count, lengths, labels, levels, scale) {
  const values = Float32Array.from({ length: 256 }, (_, byte) => {
    const level = (byte << 24) >> 24;
    return Math.sign(level) * (level / WEIGHT_LEVELS) ** 2 * scale;
  });
  const rows = new Float32Array(count * LABEL_COUNT);
  let k = 0;
  for (let row = 0; row < count; row++) {
    for (let n = lengths[row]; n > 0; n--, k++) {
      const label = labels[k];
      if (label === void 0 || label >= LABEL_COUNT) return void 0;
      rows[row * LABEL_COUNT + label] = values[levels[k]];
    }
  }
  return k === labels.length ? rows : void 0;
}
var Reader = class {
  constructor(buffer, at) {
    this.buffer = buffer;
    this.at = at;
  }
  buffer;
  at;
  ints(count) {
    return new Int32Array(this.buffer, this.take(4 * count), count);
  }
  floats(count) {
    return new Float32Array(this.buffer, this.take(4 * count), count);
  }
  shorts(count) {
    return new Uint16Array(this.buffer, this.take(2 * count), count);
  }
  bytes(count) {
    return new Uint8Array(this.buffer, this.take(count), count);
  }
  take(size) {
    const at = this.at;
    this.at += size;
    return at;
  }
};

// src/engine/ner/index.ts
function findNames(article, model2) {
  const { names } = model2.tagger.tag(article);
  return names.map((name) => mention(article, name));
}
function mention(article, name) {
  const { text, tokens } = article;
  return {
    start: tokens.start[name.firstToken],
    end: tokens.end[name.endToken - 1],
    type: typeOf4(article, name),
    score: 1 / (1 + Math.exp(-name.margin / 20)),
    evidence: [{ kind: 'tagger' }],
  };
  function typeOf4({ tokens: { count } }, { firstToken, endToken, type }) {
    const tag = TAG_TYPES[type] ?? 'misc';
    if (tag !== 'misc') return tag;
    const words3 = [];
    for (let i = firstToken; i < endToken; i++) words3.push(tokenText(text, tokens, i).toLowerCase());
    const before = firstToken > 0 ? tokenText(text, tokens, firstToken - 1).toLowerCase() : '';
    const after = endToken < count ? tokenText(text, tokens, endToken).toLowerCase() : '';
    return subtypeOf(words3, before, after, isQuote(before) && isQuote(after));
  }
}
function isQuote(sign) {
  return /^["“”]$/u.test(sign) || (sign.length === 1 && isApostrophe(sign.charCodeAt(0)));
}

// bench/identity/scale.ts
var wanted = Number(process.argv[2] ?? 1e4);
var NO_SYNTAX = { tag: new Uint8Array(0), head: new Int32Array(0), relation: new Uint8Array(0) };
var model = decodeNameModel(
  new Uint8Array(fs.readFileSync(new URL('../../model/names.bin', import.meta.url))),
);
var folder = new URL('../../../shared/data/text/', import.meta.url);
function texts() {
  const found = [];
  for (const file of fs.readdirSync(folder)) {
    if (!file.endsWith('.jsonl.gz')) continue;
    const lines = zlib
      .gunzipSync(fs.readFileSync(new URL(file, folder)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) if (line !== '') found.push(JSON.parse(line).text.slice(0, 4e3));
  }
  return found.slice(0, wanted);
}
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
var articles = [];
var resolving = 0;
texts().forEach((text, i) => {
  if (!model) return;
  const article = tokenizeArticle(text);
  const names = findNames(article, model);
  const begin = cpu();
  const coreference = resolveCoreference({ article, names, syntax: NO_SYNTAX });
  resolving += cpu() - begin;
  articles.push({ id: String(i).padStart(6, '0'), ...coreference });
});
var chains = articles.reduce((sum, article) => sum + article.chains.length, 0);
console.log(
  `${String(articles.length)} articles, ${String(chains)} chains; coreference ${(resolving / articles.length).toFixed(2)} ms an article`,
);
for (const share of [0.25, 0.5, 1]) {
  const some = articles.slice(0, Math.round(articles.length * share));
  const begin = cpu();
  const entities = linkEntities(some);
  console.log(
    `${String(some.length)} articles: ${String(entities.length)} entities in ${(cpu() - begin).toFixed(0)} ms`,
  );
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsic2NhbGUudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS90ZXh0L2NoYXJhY3RlcnMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS90b2tlbml6ZS9hYmJyZXZpYXRpb25zLmRhdGEudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS90b2tlbml6ZS90b2tlbnMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS90b2tlbml6ZS9zZW50ZW5jZXMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS90b2tlbml6ZS90b2tlbml6ZS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xheW91dC9saW5lcy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xheW91dC9wYXR0ZXJucy5kYXRhLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGF5b3V0L2xheW91dC50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xheW91dC90eXBlcy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xheW91dC9pbmRleC50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvbmFtZS1mb3JtLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9mYWN0cy9jb3VudHJpZXMuZGF0YS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvZmFjdHMvcGxhY2VzLmRhdGEudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL3BsYWNlLW5hbWUudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL29yZ2FuaXphdGlvbi1uYW1lLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay90aGluZy1rZXkudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL290aGVyLWNsdXN0ZXJzLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9mYWN0cy90aXRsZXMuZGF0YS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvZmFjdHMvZ2l2ZW4tbmFtZXMuZGF0YS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvZmFjdHMvcm9sZXMuZGF0YS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvZ2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9mYWN0cy9uaWNrbmFtZXMuZGF0YS50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvcGVyc29uLW5hbWUudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL3BlcnNvbi1jbHVzdGVycy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvY2x1c3RlcnMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9zeW50YXgvdHlwZXMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL2ZhY3RzL3dvcmRzLmRhdGEudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL25vdW4tcGhyYXNlLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9kZXNjcmlwdGlvbnMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL3JvbGVzLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9ub21pbmFscy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvcHJvbm91bnMudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL3JlYWRpbmcudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL2NvcmVmZXJlbmNlLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9pZGVudGl0eS9jb250ZXh0LnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9pZGVudGl0eS9jbHVzdGVyLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9pZGVudGl0eS9lbnRpdHkudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL2lkZW50aXR5L25vZGUudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL2ZhY3RzL3N1cm5hbWVzLmRhdGEudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9saW5rL2lkZW50aXR5L25hbWVzYWtlcy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvaWRlbnRpdHkvcGVyc29ucy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvaWRlbnRpdHkvc2V0dGxlLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9pZGVudGl0eS9hY3Jvbnltcy50cyIsICIuLi8uLi9zcmMvZW5naW5lL2xpbmsvaWRlbnRpdHkvdGhpbmdzLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbGluay9pZGVudGl0eS9saW5rLWVudGl0aWVzLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL2xhYmVscy50cyIsICIuLi8uLi9zcmMvZW5naW5lL25lci9oZWFkcy5kYXRhLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL3N1YnR5cGVzLmRhdGEudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9uZXIvc3VidHlwZS50cyIsICIuLi8uLi9zcmMvZW5naW5lL25lci9oYXNoVGFibGUudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9uZXIvaGFzaC50cyIsICIuLi8uLi9zcmMvZW5naW5lL25lci9sZXhpY29uLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL2Zvcm1zLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL2RvY3VtZW50Q29udGV4dC50cyIsICIuLi8uLi9zcmMvZW5naW5lL25lci9mZWF0dXJlcy50cyIsICIuLi8uLi9zcmMvZW5naW5lL25lci93ZWlnaHRzLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL3ZpdGVyYmkudHMiLCAiLi4vLi4vc3JjL2VuZ2luZS9uZXIvdGFnZ2VyLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL21vZGVsLnRzIiwgIi4uLy4uL3NyYy9lbmdpbmUvbmVyL2luZGV4LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogVGltZSBvZiBsaW5raW5nIG5hbWVzIGFjcm9zcyBtYW55IGFydGljbGVzOiBucHggdHN4IGJlbmNoL2lkZW50aXR5L3NjYWxlLnRzIFtBUlRJQ0xFU10gKi9cbmltcG9ydCBmcyBmcm9tICdub2RlOmZzJztcbmltcG9ydCB6bGliIGZyb20gJ25vZGU6emxpYic7XG5pbXBvcnQgeyB0b2tlbml6ZUFydGljbGUgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2xheW91dCc7XG5pbXBvcnQgeyBsaW5rRW50aXRpZXMsIHJlc29sdmVDb3JlZmVyZW5jZSwgdHlwZSBBcnRpY2xlTmFtZXMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2xpbmsnO1xuaW1wb3J0IHsgZGVjb2RlTmFtZU1vZGVsLCBmaW5kTmFtZXMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL25lcic7XG5cbmNvbnN0IHdhbnRlZCA9IE51bWJlcihwcm9jZXNzLmFyZ3ZbMl0gPz8gMTBfMDAwKTtcbmNvbnN0IE5PX1NZTlRBWCA9IHsgdGFnOiBuZXcgVWludDhBcnJheSgwKSwgaGVhZDogbmV3IEludDMyQXJyYXkoMCksIHJlbGF0aW9uOiBuZXcgVWludDhBcnJheSgwKSB9O1xuY29uc3QgbW9kZWwgPSBkZWNvZGVOYW1lTW9kZWwobmV3IFVpbnQ4QXJyYXkoZnMucmVhZEZpbGVTeW5jKG5ldyBVUkwoJy4uLy4uL21vZGVsL25hbWVzLmJpbicsIGltcG9ydC5tZXRhLnVybCkpKSk7XG5jb25zdCBmb2xkZXIgPSBuZXcgVVJMKCcuLi8uLi8uLi9zaGFyZWQvZGF0YS90ZXh0LycsIGltcG9ydC5tZXRhLnVybCk7XG5cbmZ1bmN0aW9uIHRleHRzKCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZm91bmQ6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmcy5yZWFkZGlyU3luYyhmb2xkZXIpKSB7XG4gICAgaWYgKCFmaWxlLmVuZHNXaXRoKCcuanNvbmwuZ3onKSkgY29udGludWU7XG4gICAgY29uc3QgbGluZXMgPSB6bGliLmd1bnppcFN5bmMoZnMucmVhZEZpbGVTeW5jKG5ldyBVUkwoZmlsZSwgZm9sZGVyKSkpLnRvU3RyaW5nKCd1dGY4Jykuc3BsaXQoJ1xcbicpO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcykgaWYgKGxpbmUgIT09ICcnKSBmb3VuZC5wdXNoKChKU09OLnBhcnNlKGxpbmUpIGFzIHsgdGV4dDogc3RyaW5nIH0pLnRleHQuc2xpY2UoMCwgNDAwMCkpO1xuICB9XG4gIHJldHVybiBmb3VuZC5zbGljZSgwLCB3YW50ZWQpO1xufVxuXG4vKiogTWlsbGlzZWNvbmRzIG9mIHByb2Nlc3NvciB0aW1lLCB3aGljaCBvdGhlciBwcm9ncmFtcyBvbiB0aGUgbWFjaGluZSBkbyBub3QgY2hhbmdlLiAqL1xuZnVuY3Rpb24gY3B1KCk6IG51bWJlciB7XG4gIGNvbnN0IHsgdXNlciwgc3lzdGVtIH0gPSBwcm9jZXNzLmNwdVVzYWdlKCk7XG4gIHJldHVybiAodXNlciArIHN5c3RlbSkgLyAxMDAwO1xufVxuXG5jb25zdCBhcnRpY2xlczogQXJ0aWNsZU5hbWVzW10gPSBbXTtcbmxldCByZXNvbHZpbmcgPSAwO1xudGV4dHMoKS5mb3JFYWNoKCh0ZXh0LCBpKSA9PiB7XG4gIGlmICghbW9kZWwpIHJldHVybjtcbiAgY29uc3QgYXJ0aWNsZSA9IHRva2VuaXplQXJ0aWNsZSh0ZXh0KTtcbiAgY29uc3QgbmFtZXMgPSBmaW5kTmFtZXMoYXJ0aWNsZSwgbW9kZWwpO1xuICBjb25zdCBiZWdpbiA9IGNwdSgpO1xuICBjb25zdCBjb3JlZmVyZW5jZSA9IHJlc29sdmVDb3JlZmVyZW5jZSh7IGFydGljbGUsIG5hbWVzLCBzeW50YXg6IE5PX1NZTlRBWCB9KTtcbiAgcmVzb2x2aW5nICs9IGNwdSgpIC0gYmVnaW47XG4gIGFydGljbGVzLnB1c2goeyBpZDogU3RyaW5nKGkpLnBhZFN0YXJ0KDYsICcwJyksIC4uLmNvcmVmZXJlbmNlIH0pO1xufSk7XG5jb25zdCBjaGFpbnMgPSBhcnRpY2xlcy5yZWR1Y2UoKHN1bSwgYXJ0aWNsZSkgPT4gc3VtICsgYXJ0aWNsZS5jaGFpbnMubGVuZ3RoLCAwKTtcbmNvbnNvbGUubG9nKGAke1N0cmluZyhhcnRpY2xlcy5sZW5ndGgpfSBhcnRpY2xlcywgJHtTdHJpbmcoY2hhaW5zKX0gY2hhaW5zOyBjb3JlZmVyZW5jZSAkeyhyZXNvbHZpbmcgLyBhcnRpY2xlcy5sZW5ndGgpLnRvRml4ZWQoMil9IG1zIGFuIGFydGljbGVgKTtcbmZvciAoY29uc3Qgc2hhcmUgb2YgWzAuMjUsIDAuNSwgMV0pIHtcbiAgY29uc3Qgc29tZSA9IGFydGljbGVzLnNsaWNlKDAsIE1hdGgucm91bmQoYXJ0aWNsZXMubGVuZ3RoICogc2hhcmUpKTtcbiAgY29uc3QgYmVnaW4gPSBjcHUoKTtcbiAgY29uc3QgZW50aXRpZXMgPSBsaW5rRW50aXRpZXMoc29tZSk7XG4gIGNvbnNvbGUubG9nKGAke1N0cmluZyhzb21lLmxlbmd0aCl9IGFydGljbGVzOiAke1N0cmluZyhlbnRpdGllcy5sZW5ndGgpfSBlbnRpdGllcyBpbiAkeyhjcHUoKSAtIGJlZ2luKS50b0ZpeGVkKDApfSBtc2ApO1xufVxuIiwgIi8qKiBDaGFyYWN0ZXIgY2xhc3NlcyBvZiBVVEYtMTYgY29kZSB1bml0cywgYXMgdGhlIHRva2VuaXplciBhbmQgdGhlIG5hbWUgZmVhdHVyZXMgbmVlZCB0aGVtLiAqL1xuXG5jb25zdCBMRVRURVIgPSAvW1xccHtMfVxccHtNfV0vdTtcbmNvbnN0IFVQUEVSID0gL1tcXHB7THV9XFxwe0x0fV0vdTtcblxuLyoqIEFTQ0lJIGFuZCB0eXBvZ3JhcGhpYyBhcG9zdHJvcGhlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0Fwb3N0cm9waGUoY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiBjb2RlID09PSAweDI3IHx8IGNvZGUgPT09IDB4MjAxOSB8fCBjb2RlID09PSAweDJiYyB8fCBjb2RlID09PSAweGZmMDc7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0RpZ2l0KGNvZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gY29kZSA+PSAweDMwICYmIGNvZGUgPD0gMHgzOTtcbn1cblxuLyoqIExldHRlcnMgYW5kIGNvbWJpbmluZyBtYXJrcyBvZiBhbnkgc2NyaXB0IGluIHRoZSBiYXNpYyBwbGFuZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0xldHRlcihjb2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgaWYgKGNvZGUgPCAweDgwKSByZXR1cm4gKGNvZGUgPj0gMHg2MSAmJiBjb2RlIDw9IDB4N2EpIHx8IChjb2RlID49IDB4NDEgJiYgY29kZSA8PSAweDVhKTtcbiAgaWYgKGNvZGUgPCAweGMwKSByZXR1cm4gY29kZSA9PT0gMHhhYSB8fCBjb2RlID09PSAweGI1IHx8IGNvZGUgPT09IDB4YmE7XG4gIGlmIChjb2RlIDwgMHgyNTApIHJldHVybiBjb2RlICE9PSAweGQ3ICYmIGNvZGUgIT09IDB4Zjc7XG4gIHJldHVybiBMRVRURVIudGVzdChTdHJpbmcuZnJvbUNoYXJDb2RlKGNvZGUpKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzVXBwZXIoY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGlmIChjb2RlIDwgMHg4MCkgcmV0dXJuIGNvZGUgPj0gMHg0MSAmJiBjb2RlIDw9IDB4NWE7XG4gIHJldHVybiBVUFBFUi50ZXN0KFN0cmluZy5mcm9tQ2hhckNvZGUoY29kZSkpO1xufVxuXG4vKiogV2hpdGUgc3BhY2UsIHdpdGggbm8tYnJlYWsgc3BhY2VzLCB6ZXJvLXdpZHRoIGNoYXJhY3RlcnMgYW5kIHRoZSBieXRlLW9yZGVyIG1hcmsuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTcGFjZShjb2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgaWYgKGNvZGUgPD0gMHgyMCkgcmV0dXJuIHRydWU7XG4gIGlmIChjb2RlIDwgMHhhMCkgcmV0dXJuIGNvZGUgPj0gMHg3ZjtcbiAgcmV0dXJuIChcbiAgICBjb2RlID09PSAweGEwIHx8XG4gICAgY29kZSA9PT0gMHhhZCB8fFxuICAgIGNvZGUgPT09IDB4MTY4MCB8fFxuICAgIChjb2RlID49IDB4MjAwMCAmJiBjb2RlIDw9IDB4MjAwZikgfHxcbiAgICAoY29kZSA+PSAweDIwMjggJiYgY29kZSA8PSAweDIwMmYpIHx8XG4gICAgKGNvZGUgPj0gMHgyMDVmICYmIGNvZGUgPD0gMHgyMDY0KSB8fFxuICAgIGNvZGUgPT09IDB4MzAwMCB8fFxuICAgIGNvZGUgPT09IDB4ZmVmZlxuICApO1xufVxuXG4vKiogSHlwaGVucyBhbmQgZGFzaGVzLCBlYWNoIG9mIHdoaWNoIGlzIGEgdG9rZW4gb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0Rhc2goY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiBjb2RlID09PSAweDJkIHx8IChjb2RlID49IDB4MjAxMCAmJiBjb2RlIDw9IDB4MjAxNSkgfHwgY29kZSA9PT0gMHgyMjEyO1xufVxuIiwgIi8qKiBBYmJyZXZpYXRpb25zIChsb3dlciBjYXNlLCB3aXRoIHRoZWlyIGZ1bGwgc3RvcCkgdGhhdCBrZWVwIHRoZSBmdWxsIHN0b3AgaW4gdGhlaXIgdG9rZW4uICovXG5cbi8qKiBTdGFuZCBiZWZvcmUgYSBuYW1lIGFuZCBuZXZlciBlbmQgYSBzZW50ZW5jZS4gKi9cbmV4cG9ydCBjb25zdCBUSVRMRV9BQkJSRVZJQVRJT05TOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgKFxuICAgICdhZG0uIGFtYi4gYXR0eS4gYnJpZy4gY2FwdC4gY21kci4gY2RyLiBjb2wuIGNvbWRyLiBjcGwuIGRyLiBmci4gZ2VuLiBnb3YuIGhvbi4gaW5zcC4gbGlldXQuIGx0LiBsdGdlbi4gbWFqLiBtZXNzcnMuICcgK1xuICAgICdtbWUuIG1yLiBtcnMuIG1zLiBtdC4gbXguIG1zZ3IuIG9mYy4gcGZjLiBwcmVzLiBwcm9mLiBwdnQuIHJlcC4gcmVwcy4gcmV2LiBzZW4uIHNlbnMuIHNndC4gJyArXG4gICAgJ3NyLiBzdC4gc3RlLiBzdXB0LiBnb3ZzLiBnZW5zLiBwcm9mcy4gZHJzLiB2cy4gdi4gYXJ0LiBmaWcuIG5vLiBub3MuIHZvbC4gcHAuIGVkLiBlZHMuIG9wLiBjZi4gdml6LiBpLmUuIGUuZy4gYWwuJ1xuICApLnNwbGl0KCcgJyksXG4pO1xuXG4vKiogTWF5IGFsc28gYmUgdGhlIGxhc3Qgd29yZCBvZiBhIHNlbnRlbmNlLiAqL1xuZXhwb3J0IGNvbnN0IE9USEVSX0FCQlJFVklBVElPTlM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFxuICAoXG4gICAgJ2phbi4gZmViLiBtYXIuIGFwci4ganVuLiBqdWwuIGF1Zy4gc2VwLiBzZXB0LiBvY3QuIG5vdi4gZGVjLiBtb24uIHR1ZS4gdHVlcy4gd2VkLiB0aHUuIHRodXIuIHRodXJzLiBmcmkuIHNhdC4gJyArXG4gICAgJ3N1bi4gYXZlLiBibHZkLiByZC4gYmxkZy4gaHd5LiBpbmMuIGNvcnAuIGx0ZC4gY28uIGNvcy4gYnJvcy4gbGxjLiBwbGMuIGFzc24uIGFzc29jLiBkZXB0LiBkaXN0LiBkaXYuIGVzdC4gZXRjLiBmdC4gZ292LiAnICtcbiAgICAnaW50bC4gbmF0bC4gdW5pdi4ganIuIHNyLiBlc3EuIHBoLmQuIG0uZC4gYi5hLiBtLmEuIGEubS4gcC5tLiBhbGEuIGFyaXouIGFyay4gY2FsaWYuIGNvbG8uIGNvbm4uIGRlbC4gZmxhLiBnYS4gaWxsLiAnICtcbiAgICAnaW5kLiBrYW4uIGt5LiBsYS4gbWFzcy4gbWQuIG1pY2guIG1pbm4uIG1pc3MuIG1vLiBtb250LiBuZWIuIG5ldi4gb2tsYS4gb3JlLiBwYS4gcGVubi4gdGVubi4gdGV4LiB2YS4gdnQuIHdhc2guIHdpcy4gJyArXG4gICAgJ3d5by4gaHJzLiBtaW5zLiBzZWNzLiBhcHByb3guIG1pbi4gbWF4LiB0ZWwuIGV4dC4gYm4uIG1uLiBwY3QuIGNlbnQuIHlyLiB5cnMuIG1vcy4gcy5wLmEuIG4udi4gcy5hLiBhLmcuIGNpZS4gcHR5LidcbiAgKS5zcGxpdCgnICcpLFxuKTtcblxuLyoqXG4gKiBXb3JkcyB0aGF0LCBjYXBpdGFsaXNlZCBiZWhpbmQgc3VjaCBhbiBhYmJyZXZpYXRpb24gb3IgYmVoaW5kIGluaXRpYWxzIChcInRoZSBVLlMuIFRoZVwiKSwgYmVnaW4gYSBuZXcgc2VudGVuY2U6XG4gKiB0aGUgY29tbW9uZXN0IG9wZW5lcnMgb2YgRW5nbGlzaCBzZW50ZW5jZXMgdGhhdCBhcmUgbm8gcGFydCBvZiBuYW1lcy5cbiAqL1xuZXhwb3J0IGNvbnN0IFNFTlRFTkNFX09QRU5FUlM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFxuICAoXG4gICAgJ3RoZSBhIGFuIGluIG9uIGF0IGJ5IGZvciBmcm9tIHdpdGggYXMgdG8gb2YgaXQgaXRzIGhlIGhpcyBzaGUgaGVyIHRoZXkgdGhlaXIgd2Ugb3VyIHlvdSBpIHRoaXMgdGhhdCB0aGVzZSB0aG9zZSB0aGVyZSBoZXJlICcgK1xuICAgICdidXQgYW5kIG9yIHNvIHlldCBpZiB3aGVuIHdoaWxlIGFmdGVyIGJlZm9yZSBzaW5jZSB1bnRpbCBhbHRob3VnaCB0aG91Z2ggYmVjYXVzZSBob3dldmVyIG1lYW53aGlsZSBtb3Jlb3ZlciAnICtcbiAgICAnYm90aCBlYWNoIGFsbCBzb21lIG1hbnkgbW9zdCBzZXZlcmFsIGZldyBubyBub3Qgb25seSBhbHNvIGFub3RoZXIgc3VjaCB3aGF0IHdobyBob3cgd2h5IHdoZXJlIHdoaWNoIHdoZXRoZXIgJyArXG4gICAgJ29uZSB0d28gdGhyZWUgZm91ciBmaXZlIHVuZGVyIG92ZXIgZHVyaW5nIGJldHdlZW4gYW1vbmcgZGVzcGl0ZSBhY2NvcmRpbmcgb2ZmaWNpYWxzIHBvbGljZSBzb3VyY2VzIGFuYWx5c3RzICcgK1xuICAgICdpcyBhcmUgd2FzIHdlcmUgaGFzIGhhdmUgaGFkIHdpbGwgd291bGQgY291bGQgc2hvdWxkIG1heSBtaWdodCBjYW4gZG8gZG9lcyBkaWQgdGhlbiBub3cgdG9kYXkgeWVzdGVyZGF5IHRvbW9ycm93IHN0aWxsJ1xuICApLnNwbGl0KCcgJyksXG4pO1xuIiwgImltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uL3RleHQvc3Bhbic7XG5cbi8qKiBXaGF0IGEgdG9rZW4gaXMgYnkgaXRzIGNoYXJhY3RlcnMgYWxvbmUuIFN0b3JlZCBhcyBhIG51bWJlciBpbiB7QGxpbmsgVG9rZW5UYWJsZS5raW5kfS4gKi9cbmV4cG9ydCBjb25zdCBUb2tlbktpbmQgPSB7XG4gIC8qKiBMZXR0ZXJzLCBwZXJoYXBzIHdpdGggZGlnaXRzIG9yIGlubmVyIGZ1bGwgc3RvcHM6IGBNb2RpYCwgYFUuUy5gLCBgRzIwYCwgYCdzYCwgYG4ndGAuICovXG4gIFdvcmQ6IDAsXG4gIC8qKiBCZWdpbnMgd2l0aCBhIGRpZ2l0OiBgNDdgLCBgMSwwMDAuNWAsIGAxMDozMGAsIGAyMXN0YCwgYDE5OTBzYC4gKi9cbiAgTnVtYmVyOiAxLFxuICAvKiogRnVsbCBzdG9wcywgY29tbWFzLCBicmFja2V0cywgcXVvdGF0aW9uIG1hcmtzLCBkYXNoZXMuICovXG4gIFB1bmN0dWF0aW9uOiAyLFxuICAvKiogRXZlcnl0aGluZyBlbHNlIHRoYXQgaXMgcHJpbnRlZDogYCRgLCBgJWAsIGArYCwgYW4gZW1vamkuICovXG4gIFN5bWJvbDogMyxcbiAgLyoqIEEgd2ViIG9yIG1haWwgYWRkcmVzcywgYEBoYW5kbGVgIG9yIGAjaGFzaHRhZ2AuICovXG4gIExpbms6IDQsXG59IGFzIGNvbnN0O1xuXG4vKipcbiAqIFRoZSB0b2tlbnMgb2YgYSB0ZXh0IGFzIHBhcmFsbGVsIGFycmF5cywgaW4gb3JkZXIgYW5kIGRpc2pvaW50LiBUb2tlbiBgaWAgaXNcbiAqIGB0ZXh0LnNsaWNlKHN0YXJ0W2ldLCBlbmRbaV0pYDsgYHN0YXJ0YCBhbmQgYGVuZGAgYXJlIFVURi0xNiBvZmZzZXRzLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFRva2VuVGFibGUge1xuICByZWFkb25seSBjb3VudDogbnVtYmVyO1xuICByZWFkb25seSBzdGFydDogVWludDMyQXJyYXk7XG4gIHJlYWRvbmx5IGVuZDogVWludDMyQXJyYXk7XG4gIC8qKiBBIHZhbHVlIG9mIHtAbGluayBUb2tlbktpbmR9IGZvciBlYWNoIHRva2VuLiAqL1xuICByZWFkb25seSBraW5kOiBVaW50OEFycmF5O1xufVxuXG4vKiogQSBzZW50ZW5jZTogaXRzIHNwYW4sIGFuZCBpdHMgdG9rZW5zIGFzIHRoZSBoYWxmLW9wZW4gcmFuZ2UgYFtmaXJzdFRva2VuLCBlbmRUb2tlbilgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZW50ZW5jZSBleHRlbmRzIFNwYW4ge1xuICByZWFkb25seSBmaXJzdFRva2VuOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVuZFRva2VuOiBudW1iZXI7XG4gIC8qKiBJbmRleCBvZiB0aGUgYmxvY2sgb2YgdGhlIGxheW91dCB0aGF0IHRoZSBzZW50ZW5jZSBiZWxvbmdzIHRvLiAqL1xuICByZWFkb25seSBibG9jazogbnVtYmVyO1xufVxuXG4vKiogVGhlIHdvcmRzIG9mIHRva2VuIGBpYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlblRleHQodGV4dDogc3RyaW5nLCB0b2tlbnM6IFRva2VuVGFibGUsIGk6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnNsaWNlKHRva2Vucy5zdGFydFtpXSwgdG9rZW5zLmVuZFtpXSk7XG59XG5cbi8qKiBJbmRleCBvZiB0aGUgZmlyc3QgdG9rZW4gdGhhdCBlbmRzIGJlaGluZCBgb2Zmc2V0YDsgYGNvdW50YCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuQWZ0ZXIodG9rZW5zOiBUb2tlblRhYmxlLCBvZmZzZXQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBsb3cgPSAwO1xuICBsZXQgaGlnaCA9IHRva2Vucy5jb3VudDtcbiAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCkgPj4+IDE7XG4gICAgaWYgKCh0b2tlbnMuZW5kW21pZGRsZV0gYXMgbnVtYmVyKSA+IG9mZnNldCkgaGlnaCA9IG1pZGRsZTtcbiAgICBlbHNlIGxvdyA9IG1pZGRsZSArIDE7XG4gIH1cbiAgcmV0dXJuIGxvdztcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFNwYW4gfSBmcm9tICcuLi90ZXh0L3NwYW4nO1xuaW1wb3J0IHsgaXNBcG9zdHJvcGhlLCBpc1NwYWNlLCBpc1VwcGVyIH0gZnJvbSAnLi4vdGV4dC9jaGFyYWN0ZXJzJztcbmltcG9ydCB7IFNFTlRFTkNFX09QRU5FUlMsIFRJVExFX0FCQlJFVklBVElPTlMgfSBmcm9tICcuL2FiYnJldmlhdGlvbnMuZGF0YSc7XG5pbXBvcnQgeyB0b2tlblRleHQsIFRva2VuS2luZCwgdHlwZSBTZW50ZW5jZSwgdHlwZSBUb2tlblRhYmxlIH0gZnJvbSAnLi90b2tlbnMnO1xuXG5jb25zdCBURVJNSU5BTCA9IC9eKD86Wy4hP10rfFx1MjAyNnxbXHUzMDAyXHVGRjAxXHVGRjFGXSkkL3U7XG5jb25zdCBDTE9TSU5HID0gL15bXCJcdTIwMURcdTIwMTknXHUwMEJCKVxcXX1dJC91O1xuY29uc3QgT1BFTklORyA9IC9eW1wiXHUyMDFDXHUyMDE4J1x1MDBBQihbe10kL3U7XG5cbi8qKlxuICogR3JvdXBzIHRoZSB0b2tlbnMgb2YgZWFjaCBibG9jayBpbnRvIHNlbnRlbmNlcy4gQSBzZW50ZW5jZSBuZXZlciBjcm9zc2VzIHRoZSBlZGdlIG9mIGEgYmxvY2s7IGNsb3NpbmcgcXVvdGF0aW9uXG4gKiBtYXJrcyBhbmQgYnJhY2tldHMgc3RheSB3aXRoIHRoZSBzZW50ZW5jZSB0aGF0IHRoZXkgY2xvc2UuXG4gKlxuICogQHBhcmFtIGJsb2NrcyBzb3J0ZWQgYW5kIGRpc2pvaW50LCBhcyBgdG9rZW5zYCB3YXMgbWFkZSBmcm9tXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdFNlbnRlbmNlcyh0ZXh0OiBzdHJpbmcsIHRva2VuczogVG9rZW5UYWJsZSwgYmxvY2tzOiByZWFkb25seSBTcGFuW10pOiBTZW50ZW5jZVtdIHtcbiAgY29uc3Qgc2VudGVuY2VzOiBTZW50ZW5jZVtdID0gW107XG4gIGxldCB0b2tlbiA9IDA7XG4gIGJsb2Nrcy5mb3JFYWNoKChibG9jaywgYmxvY2tJbmRleCkgPT4ge1xuICAgIHdoaWxlICh0b2tlbiA8IHRva2Vucy5jb3VudCAmJiAodG9rZW5zLnN0YXJ0W3Rva2VuXSBhcyBudW1iZXIpIDwgYmxvY2suZW5kKSB7XG4gICAgICBjb25zdCBmaXJzdCA9IHRva2VuO1xuICAgICAgdG9rZW4gPSBzZW50ZW5jZUVuZCh0ZXh0LCB0b2tlbnMsIHRva2VuLCBibG9jay5lbmQpO1xuICAgICAgc2VudGVuY2VzLnB1c2goe1xuICAgICAgICBzdGFydDogdG9rZW5zLnN0YXJ0W2ZpcnN0XSBhcyBudW1iZXIsXG4gICAgICAgIGVuZDogdG9rZW5zLmVuZFt0b2tlbiAtIDFdIGFzIG51bWJlcixcbiAgICAgICAgZmlyc3RUb2tlbjogZmlyc3QsXG4gICAgICAgIGVuZFRva2VuOiB0b2tlbixcbiAgICAgICAgYmxvY2s6IGJsb2NrSW5kZXgsXG4gICAgICB9KTtcbiAgICB9XG4gIH0pO1xuICByZXR1cm4gc2VudGVuY2VzO1xufVxuXG4vKiogSW5kZXggYmVoaW5kIHRoZSBsYXN0IHRva2VuIG9mIHRoZSBzZW50ZW5jZSB0aGF0IGJlZ2lucyBhdCB0b2tlbiBgZmlyc3RgLiAqL1xuZnVuY3Rpb24gc2VudGVuY2VFbmQodGV4dDogc3RyaW5nLCB0b2tlbnM6IFRva2VuVGFibGUsIGZpcnN0OiBudW1iZXIsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgaSA9IGZpcnN0O1xuICBmb3IgKDsgaSA8IHRva2Vucy5jb3VudCAmJiAodG9rZW5zLnN0YXJ0W2ldIGFzIG51bWJlcikgPCBsaW1pdDsgaSsrKSB7XG4gICAgY29uc3QgbGFzdCA9IHRva2Vucy5lbmRbaV0gYXMgbnVtYmVyO1xuICAgIGlmICh0ZXh0LmNoYXJDb2RlQXQobGFzdCAtIDEpID09PSAweDJlIHx8IHRva2Vucy5raW5kW2ldID09PSBUb2tlbktpbmQuUHVuY3R1YXRpb24pIHtcbiAgICAgIGNvbnN0IGVuZCA9IGVuZHNBdCh0ZXh0LCB0b2tlbnMsIGZpcnN0LCBpLCBsaW1pdCk7XG4gICAgICBpZiAoZW5kID4gMCkgcmV0dXJuIGVuZDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGk7XG59XG5cbi8qKiBJbmRleCBiZWhpbmQgdGhlIHNlbnRlbmNlIHRoYXQgZW5kcyB3aXRoIHRva2VuIGBpYCBhbmQgaXRzIGNsb3Npbmcgc2lnbnM7IDAgd2hlcmUgaXQgZ29lcyBvbi4gKi9cbmZ1bmN0aW9uIGVuZHNBdCh0ZXh0OiBzdHJpbmcsIHRva2VuczogVG9rZW5UYWJsZSwgZmlyc3Q6IG51bWJlciwgaTogbnVtYmVyLCBsaW1pdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgZm9ybSA9IHRva2VuVGV4dCh0ZXh0LCB0b2tlbnMsIGkpO1xuICBjb25zdCBhYmJyZXZpYXRpb24gPSBmb3JtLmxlbmd0aCA+IDEgJiYgIVRFUk1JTkFMLnRlc3QoZm9ybSk7XG4gIGlmICghYWJicmV2aWF0aW9uICYmICFURVJNSU5BTC50ZXN0KGZvcm0pKSByZXR1cm4gMDtcbiAgaWYgKGFiYnJldmlhdGlvbiAmJiAoIWZvcm0uZW5kc1dpdGgoJy4nKSB8fCBUSVRMRV9BQkJSRVZJQVRJT05TLmhhcyhmb3JtLnRvTG93ZXJDYXNlKCkpKSkgcmV0dXJuIDA7XG4gIGxldCBuZXh0ID0gaSArIDE7XG4gIHdoaWxlIChuZXh0IDwgdG9rZW5zLmNvdW50ICYmICh0b2tlbnMuc3RhcnRbbmV4dF0gYXMgbnVtYmVyKSA8IGxpbWl0ICYmIGNsb3Nlcyh0ZXh0LCB0b2tlbnMsIG5leHQpKSBuZXh0Kys7XG4gIGlmIChuZXh0ID49IHRva2Vucy5jb3VudCB8fCAodG9rZW5zLnN0YXJ0W25leHRdIGFzIG51bWJlcikgPj0gbGltaXQpIHJldHVybiBuZXh0O1xuICBpZiAoIWlzU3BhY2UodGV4dC5jaGFyQ29kZUF0KCh0b2tlbnMuc3RhcnRbbmV4dF0gYXMgbnVtYmVyKSAtIDEpKSAmJiAhYWJicmV2aWF0aW9uKVxuICAgIHJldHVybiBnbHVlZCh0ZXh0LCB0b2tlbnMsIG5leHQpO1xuICByZXR1cm4gYmVnaW5zKHRleHQsIHRva2VucywgbmV4dCwgbGltaXQsIGFiYnJldmlhdGlvbiwgaSA9PT0gZmlyc3QpID8gbmV4dCA6IDA7XG59XG5cbi8qKiBBIGZ1bGwgc3RvcCB3aXRob3V0IHRoZSBzcGFjZSBiZWhpbmQgaXQgKFwidHJhZGUuVGhlIHRhbGtzXCIpIHN0aWxsIGVuZHMgYSBzZW50ZW5jZSBiZWZvcmUgYSBjYXBpdGFsaXNlZCB3b3JkLiAqL1xuZnVuY3Rpb24gZ2x1ZWQodGV4dDogc3RyaW5nLCB0b2tlbnM6IFRva2VuVGFibGUsIG5leHQ6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGZvcm0gPSB0b2tlblRleHQodGV4dCwgdG9rZW5zLCBuZXh0KTtcbiAgcmV0dXJuIGZvcm0ubGVuZ3RoID4gMSAmJiBpc1VwcGVyKGZvcm0uY2hhckNvZGVBdCgwKSkgJiYgIWlzVXBwZXIoZm9ybS5jaGFyQ29kZUF0KDEpKSA/IG5leHQgOiAwO1xufVxuXG4vKiogQSBjbG9zaW5nIHNpZ24gZGlyZWN0bHkgYmVoaW5kIHdoYXQgaXQgY2xvc2VzOiBhIHN0cmFpZ2h0IHF1b3RlIGFmdGVyIGEgc3BhY2Ugb3BlbnMgaW5zdGVhZC4gKi9cbmZ1bmN0aW9uIGNsb3Nlcyh0ZXh0OiBzdHJpbmcsIHRva2VuczogVG9rZW5UYWJsZSwgaTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IHN0YXJ0ID0gdG9rZW5zLnN0YXJ0W2ldIGFzIG51bWJlcjtcbiAgaWYgKCFDTE9TSU5HLnRlc3QodG9rZW5UZXh0KHRleHQsIHRva2VucywgaSkpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoc3RhcnQpO1xuICByZXR1cm4gIShjb2RlID09PSAweDIyIHx8IGlzQXBvc3Ryb3BoZShjb2RlKSkgfHwgIWlzU3BhY2UodGV4dC5jaGFyQ29kZUF0KHN0YXJ0IC0gMSkpO1xufVxuXG4vKiogV2hldGhlciBhIG5ldyBzZW50ZW5jZSBjYW4gYmVnaW4gd2l0aCB0b2tlbiBgbmV4dGAuICovXG5mdW5jdGlvbiBiZWdpbnMoXG4gIHRleHQ6IHN0cmluZyxcbiAgdG9rZW5zOiBUb2tlblRhYmxlLFxuICBuZXh0OiBudW1iZXIsXG4gIGxpbWl0OiBudW1iZXIsXG4gIGFiYnJldmlhdGlvbjogYm9vbGVhbixcbiAgZW51bWVyYXRvcjogYm9vbGVhbixcbik6IGJvb2xlYW4ge1xuICBpZiAoZW51bWVyYXRvcikgcmV0dXJuIGZhbHNlO1xuICBsZXQgaSA9IG5leHQ7XG4gIHdoaWxlIChcbiAgICBpICsgMSA8IHRva2Vucy5jb3VudCAmJlxuICAgICh0b2tlbnMuc3RhcnRbaSArIDFdIGFzIG51bWJlcikgPCBsaW1pdCAmJlxuICAgIE9QRU5JTkcudGVzdCh0b2tlblRleHQodGV4dCwgdG9rZW5zLCBpKSlcbiAgKVxuICAgIGkrKztcbiAgY29uc3QgZm9ybSA9IHRva2VuVGV4dCh0ZXh0LCB0b2tlbnMsIGkpO1xuICBjb25zdCBjb2RlID0gZm9ybS5jaGFyQ29kZUF0KDApO1xuICBpZiAoYWJicmV2aWF0aW9uKSByZXR1cm4gU0VOVEVOQ0VfT1BFTkVSUy5oYXMoZm9ybS50b0xvd2VyQ2FzZSgpKSAmJiBpc1VwcGVyKGNvZGUpO1xuICByZXR1cm4gaXNVcHBlcihjb2RlKSB8fCB0b2tlbnMua2luZFtpXSAhPT0gVG9rZW5LaW5kLldvcmQgfHwgIS9eXFxwe0xsfS91LnRlc3QoZm9ybSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vdGV4dC9zcGFuJztcbmltcG9ydCB7IGlzQXBvc3Ryb3BoZSwgaXNEYXNoLCBpc0RpZ2l0LCBpc0xldHRlciwgaXNTcGFjZSwgaXNVcHBlciB9IGZyb20gJy4uL3RleHQvY2hhcmFjdGVycyc7XG5pbXBvcnQgeyBPVEhFUl9BQkJSRVZJQVRJT05TLCBUSVRMRV9BQkJSRVZJQVRJT05TIH0gZnJvbSAnLi9hYmJyZXZpYXRpb25zLmRhdGEnO1xuaW1wb3J0IHsgVG9rZW5LaW5kLCB0eXBlIFRva2VuVGFibGUgfSBmcm9tICcuL3Rva2Vucyc7XG5cbi8qKiBDbGl0aWNzIHRoYXQgYXJlIHRva2VucyBvZiB0aGVpciBvd24gYmVoaW5kIGEgd29yZCwgd2l0aG91dCB0aGVpciBhcG9zdHJvcGhlLiAqL1xuY29uc3QgQ0xJVElDUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydzJywgJ3JlJywgJ3ZlJywgJ2xsJywgJ2QnLCAnbScsICdlbSddKTtcbmNvbnN0IExPTkdFU1RfQUJCUkVWSUFUSU9OID0gNztcbmNvbnN0IFNVUlJPR0FURV9GSVJTVCA9IDB4ZDgwMDtcbmNvbnN0IFNVUlJPR0FURV9MQVNUID0gMHhkZmZmO1xuY29uc3QgTElOSyA9IC8oPzpodHRwcz86XFwvXFwvfHd3d1xcLilbXlxcczw+XCJcdTIwMURdK3xbXFx3ListXStAW1xcdy1dK1xcLltcXHcuLV0qXFx3fFtAI11bXFxwe0x9XFxkX10rL3V5O1xuXG4vKipcbiAqIEN1dHMgdGhlIGdpdmVuIHNwYW5zIG9mIGEgdGV4dCBpbnRvIHRva2VucywgYWZ0ZXIgdGhlIGNvbnZlbnRpb25zIG9mIHRoZSBQZW5uIFRyZWViYW5rIGFuZCBVbml2ZXJzYWwgRGVwZW5kZW5jaWVzOlxuICogY2xpdGljcyAoXCInc1wiLCBcIm4ndFwiKSBhcmUgdG9rZW5zLCBhYmJyZXZpYXRpb25zIGtlZXAgdGhlaXIgZnVsbCBzdG9wLCBldmVyeSBoeXBoZW4gYW5kIGRhc2ggc3RhbmRzIGFsb25lXG4gKiAoXCJVUy1JbmRpYVwiIGlzIHRocmVlIHRva2VucyksIHNvIHRoYXQgbmFtZXMgbWF5IGVuZCBhdCBhbnkgb2YgdGhlbS5cbiAqXG4gKiBAcGFyYW0gc3BhbnMgc29ydGVkLCBkaXNqb2ludDsgd2hpdGUgc3BhY2UgYmV0d2VlbiB0b2tlbnMgYmVsb25ncyB0byBub25lIG9mIHRoZW1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuaXplKHRleHQ6IHN0cmluZywgc3BhbnM6IHJlYWRvbmx5IFNwYW5bXSk6IFRva2VuVGFibGUge1xuICBjb25zdCBzY2FubmVyID0gbmV3IFNjYW5uZXIodGV4dCk7XG4gIGZvciAoY29uc3Qgc3BhbiBvZiBzcGFucykgc2Nhbm5lci5zY2FuKHNwYW4pO1xuICByZXR1cm4gc2Nhbm5lci50YWJsZSgpO1xufVxuXG5jbGFzcyBTY2FubmVyIHtcbiAgcHJpdmF0ZSBjb3VudCA9IDA7XG4gIHByaXZhdGUgc3RhcnRzOiBVaW50MzJBcnJheTtcbiAgcHJpdmF0ZSBlbmRzOiBVaW50MzJBcnJheTtcbiAgcHJpdmF0ZSBraW5kczogVWludDhBcnJheTtcblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IHRleHQ6IHN0cmluZykge1xuICAgIGNvbnN0IGNhcGFjaXR5ID0gKHRleHQubGVuZ3RoID4+IDIpICsgMTY7XG4gICAgdGhpcy5zdGFydHMgPSBuZXcgVWludDMyQXJyYXkoY2FwYWNpdHkpO1xuICAgIHRoaXMuZW5kcyA9IG5ldyBVaW50MzJBcnJheShjYXBhY2l0eSk7XG4gICAgdGhpcy5raW5kcyA9IG5ldyBVaW50OEFycmF5KGNhcGFjaXR5KTtcbiAgfVxuXG4gIHRhYmxlKCk6IFRva2VuVGFibGUge1xuICAgIGNvbnN0IHsgY291bnQgfSA9IHRoaXM7XG4gICAgcmV0dXJuIHtcbiAgICAgIGNvdW50LFxuICAgICAgc3RhcnQ6IHRoaXMuc3RhcnRzLnNsaWNlKDAsIGNvdW50KSxcbiAgICAgIGVuZDogdGhpcy5lbmRzLnNsaWNlKDAsIGNvdW50KSxcbiAgICAgIGtpbmQ6IHRoaXMua2luZHMuc2xpY2UoMCwgY291bnQpLFxuICAgIH07XG4gIH1cblxuICBzY2FuKHNwYW46IFNwYW4pOiB2b2lkIHtcbiAgICBsZXQgYXQgPSBzcGFuLnN0YXJ0O1xuICAgIHdoaWxlIChhdCA8IHNwYW4uZW5kKSB7XG4gICAgICBjb25zdCBjb2RlID0gdGhpcy50ZXh0LmNoYXJDb2RlQXQoYXQpO1xuICAgICAgaWYgKGlzU3BhY2UoY29kZSkpIGF0Kys7XG4gICAgICBlbHNlIGF0ID0gdGhpcy50b2tlbihhdCwgc3Bhbi5lbmQsIGNvZGUpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBBZGRzIHRoZSB0b2tlbnMgdGhhdCBiZWdpbiBhdCBgYXRgIGFuZCByZXR1cm5zIHdoZXJlIHRoZSBuZXh0IG9uZSBtYXkgYmVnaW4uICovXG4gIHByaXZhdGUgdG9rZW4oYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlciwgY29kZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBpZiAoaXNMZXR0ZXIoY29kZSkpIHJldHVybiB0aGlzLmxpbmsoYXQsIGxpbWl0KSA/PyB0aGlzLndvcmQoYXQsIGxpbWl0KTtcbiAgICBpZiAoaXNEaWdpdChjb2RlKSkgcmV0dXJuIHRoaXMubnVtYmVyKGF0LCBsaW1pdCk7XG4gICAgaWYgKGNvZGUgPT09IDB4NDAgfHwgY29kZSA9PT0gMHgyMykgcmV0dXJuIHRoaXMubGluayhhdCwgbGltaXQpID8/IHRoaXMuYWRkKGF0LCBhdCArIDEsIFRva2VuS2luZC5TeW1ib2wpO1xuICAgIGlmIChpc0Fwb3N0cm9waGUoY29kZSkpIHJldHVybiB0aGlzLmNsaXRpYyhhdCwgbGltaXQpO1xuICAgIGlmIChjb2RlID49IFNVUlJPR0FURV9GSVJTVCAmJiBjb2RlIDw9IFNVUlJPR0FURV9MQVNUKVxuICAgICAgcmV0dXJuIHRoaXMuYWRkKGF0LCBNYXRoLm1pbihhdCArIDIsIGxpbWl0KSwgVG9rZW5LaW5kLlN5bWJvbCk7XG4gICAgcmV0dXJuIHRoaXMuc2lnbihhdCwgbGltaXQsIGNvZGUpO1xuICB9XG5cbiAgcHJpdmF0ZSBhZGQoc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIsIGtpbmQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgaWYgKHRoaXMuY291bnQgPT09IHRoaXMuc3RhcnRzLmxlbmd0aCkgdGhpcy5ncm93KCk7XG4gICAgdGhpcy5zdGFydHNbdGhpcy5jb3VudF0gPSBzdGFydDtcbiAgICB0aGlzLmVuZHNbdGhpcy5jb3VudF0gPSBlbmQ7XG4gICAgdGhpcy5raW5kc1t0aGlzLmNvdW50KytdID0ga2luZDtcbiAgICByZXR1cm4gZW5kO1xuICB9XG5cbiAgcHJpdmF0ZSBncm93KCk6IHZvaWQge1xuICAgIGNvbnN0IGNhcGFjaXR5ID0gdGhpcy5zdGFydHMubGVuZ3RoICogMjtcbiAgICBjb25zdCBzdGFydHMgPSBuZXcgVWludDMyQXJyYXkoY2FwYWNpdHkpO1xuICAgIGNvbnN0IGVuZHMgPSBuZXcgVWludDMyQXJyYXkoY2FwYWNpdHkpO1xuICAgIGNvbnN0IGtpbmRzID0gbmV3IFVpbnQ4QXJyYXkoY2FwYWNpdHkpO1xuICAgIHN0YXJ0cy5zZXQodGhpcy5zdGFydHMpO1xuICAgIGVuZHMuc2V0KHRoaXMuZW5kcyk7XG4gICAga2luZHMuc2V0KHRoaXMua2luZHMpO1xuICAgIHRoaXMuc3RhcnRzID0gc3RhcnRzO1xuICAgIHRoaXMuZW5kcyA9IGVuZHM7XG4gICAgdGhpcy5raW5kcyA9IGtpbmRzO1xuICB9XG5cbiAgLyoqIEEgd2ViIG9yIG1haWwgYWRkcmVzcywgYSBoYW5kbGUgb3IgYSBoYXNodGFnOyB1bmRlZmluZWQgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbiAgcHJpdmF0ZSBsaW5rKGF0OiBudW1iZXIsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IGNvZGUgPSB0aGlzLnRleHQuY2hhckNvZGVBdChhdCk7XG4gICAgaWYgKGNvZGUgIT09IDB4NDAgJiYgY29kZSAhPT0gMHgyMyAmJiAhdGhpcy5tYXlCZUFkZHJlc3MoYXQsIGxpbWl0KSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBMSU5LLmxhc3RJbmRleCA9IGF0O1xuICAgIGNvbnN0IG1hdGNoID0gTElOSy5leGVjKHRoaXMudGV4dCk7XG4gICAgaWYgKCFtYXRjaCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBsZXQgZW5kID0gTWF0aC5taW4oYXQgKyBtYXRjaFswXS5sZW5ndGgsIGxpbWl0KTtcbiAgICB3aGlsZSAoZW5kID4gYXQgKyAxICYmICcuLDs6IT8pXVxcJ1wiXHUyMDE5Jy5pbmNsdWRlcyh0aGlzLnRleHQuY2hhckF0KGVuZCAtIDEpKSkgZW5kLS07XG4gICAgcmV0dXJuIHRoaXMuYWRkKGF0LCBlbmQsIFRva2VuS2luZC5MaW5rKTtcbiAgfVxuXG4gIC8qKiBBIHF1aWNrIGxvb2sgdGhhdCBrZWVwcyB0aGUgZXhwcmVzc2lvbiBmb3IgYWRkcmVzc2VzIG9mZiBvcmRpbmFyeSB3b3Jkcy4gKi9cbiAgcHJpdmF0ZSBtYXlCZUFkZHJlc3MoYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gdGhpcztcbiAgICBpZiAodGV4dC5zdGFydHNXaXRoKCdodHRwJywgYXQpIHx8IHRleHQuc3RhcnRzV2l0aCgnd3d3LicsIGF0KSkgcmV0dXJuIHRydWU7XG4gICAgbGV0IGVuZCA9IGF0O1xuICAgIHdoaWxlIChlbmQgPCBsaW1pdCAmJiBlbmQgPCBhdCArIDY0ICYmIGlzQWRkcmVzc1BhcnQodGV4dC5jaGFyQ29kZUF0KGVuZCkpKSBlbmQrKztcbiAgICByZXR1cm4gdGV4dC5jaGFyQ29kZUF0KGVuZCkgPT09IDB4NDA7XG4gIH1cblxuICBwcml2YXRlIHdvcmQoYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgZW5kID0gdGhpcy53b3JkRW5kKGF0LCBsaW1pdCk7XG4gICAgY29uc3Qgc3BsaXQgPSB0aGlzLmNsaXRpY1N0YXJ0KGF0LCBlbmQpO1xuICAgIGlmIChzcGxpdCA+IGF0ICYmIHNwbGl0IDwgZW5kKSB7XG4gICAgICB0aGlzLmFkZChhdCwgc3BsaXQsIFRva2VuS2luZC5Xb3JkKTtcbiAgICAgIHJldHVybiB0aGlzLmFkZChzcGxpdCwgZW5kLCBUb2tlbktpbmQuV29yZCk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLmFkZChhdCwgdGhpcy5hYmJyZXZpYXRpb25FbmQoYXQsIGVuZCwgbGltaXQpLCBUb2tlbktpbmQuV29yZCk7XG4gIH1cblxuICAvKiogTGV0dGVycyBhbmQgZGlnaXRzLCB3aXRoIGlubmVyIGFwb3N0cm9waGVzLCBpbm5lciBgJmAgKFwiQVQmVFwiKSBhbmQgaW5uZXIgZnVsbCBzdG9wcyAoXCJBbWF6b24uY29tXCIsIFwiVS5TXCIpLiAqL1xuICBwcml2YXRlIHdvcmRFbmQoYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB0aGlzO1xuICAgIGxldCBlbmQgPSBhdCArIDE7XG4gICAgd2hpbGUgKGVuZCA8IGxpbWl0KSB7XG4gICAgICBjb25zdCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGVuZCk7XG4gICAgICBpZiAoaXNMZXR0ZXIoY29kZSkgfHwgaXNEaWdpdChjb2RlKSB8fCBjb2RlID09PSAweDVmKSB7XG4gICAgICAgIGVuZCsrO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGlmIChlbmQgKyAxID49IGxpbWl0KSBicmVhaztcbiAgICAgIGNvbnN0IG5leHQgPSB0ZXh0LmNoYXJDb2RlQXQoZW5kICsgMSk7XG4gICAgICBjb25zdCBpbm5lciA9XG4gICAgICAgIChpc0Fwb3N0cm9waGUoY29kZSkgJiYgaXNMZXR0ZXIobmV4dCkpIHx8XG4gICAgICAgIChjb2RlID09PSAweDI2ICYmIGlzVXBwZXIobmV4dCkgJiYgaXNVcHBlcih0ZXh0LmNoYXJDb2RlQXQoZW5kIC0gMSkpKSB8fFxuICAgICAgICAoY29kZSA9PT0gMHgyZSAmJiB0aGlzLmpvaW5zV29yZChhdCwgZW5kLCBuZXh0KSk7XG4gICAgICBpZiAoIWlubmVyKSBicmVhaztcbiAgICAgIGVuZCsrO1xuICAgIH1cbiAgICByZXR1cm4gZW5kO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgdGhlIGZ1bGwgc3RvcCBhdCBgZG90YCBpcyBpbnNpZGUgYSB3b3JkOiBhbiBhZGRyZXNzIChcImJiYy5jb1wiKSBvciBzaW5nbGUgbGV0dGVycyAoXCJVLlNcIiwgXCJwLm1cIikuICovXG4gIHByaXZhdGUgam9pbnNXb3JkKGF0OiBudW1iZXIsIGRvdDogbnVtYmVyLCBuZXh0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBpZiAoIWlzTGV0dGVyKG5leHQpKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3Qgc2luZ2xlID0gZG90ID09PSBhdCArIDEgfHwgdGhpcy50ZXh0LmNoYXJDb2RlQXQoZG90IC0gMikgPT09IDB4MmU7XG4gICAgcmV0dXJuIHNpbmdsZSB8fCAoIWlzVXBwZXIobmV4dCkgJiYgZG90ID4gYXQgKyAxKTtcbiAgfVxuXG4gIC8qKiBXaGVyZSB0aGUgY2xpdGljIG9mIHRoZSB3b3JkIGBbYXQsIGVuZClgIGJlZ2lucyAoXCJNdXNrfCdzXCIsIFwiZG98bid0XCIpOyBgZW5kYCB3aGVyZSBpdCBoYXMgbm9uZS4gKi9cbiAgcHJpdmF0ZSBjbGl0aWNTdGFydChhdDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB0aGlzO1xuICAgIGZvciAobGV0IGkgPSBlbmQgLSAxOyBpID4gYXQgJiYgaSA+PSBlbmQgLSAzOyBpLS0pIHtcbiAgICAgIGlmICghaXNBcG9zdHJvcGhlKHRleHQuY2hhckNvZGVBdChpKSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgdGFpbCA9IHRleHQuc2xpY2UoaSArIDEsIGVuZCkudG9Mb3dlckNhc2UoKTtcbiAgICAgIGlmICh0YWlsID09PSAndCcgJiYgaSAtIDEgPiBhdCAmJiAodGV4dC5jaGFyQ29kZUF0KGkgLSAxKSB8IDB4MjApID09PSAweDZlKSByZXR1cm4gaSAtIDE7XG4gICAgICByZXR1cm4gQ0xJVElDUy5oYXModGFpbCkgPyBpIDogZW5kO1xuICAgIH1cbiAgICByZXR1cm4gZW5kO1xuICB9XG5cbiAgLyoqIFRoZSBlbmQgb2YgYSB3b3JkIHdpdGggdGhlIGZ1bGwgc3RvcCB0aGF0IGJlbG9uZ3MgdG8gaXQsIGlmIHRoZXJlIGlzIG9uZS4gKi9cbiAgcHJpdmF0ZSBhYmJyZXZpYXRpb25FbmQoYXQ6IG51bWJlciwgZW5kOiBudW1iZXIsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gdGhpcztcbiAgICBpZiAoZW5kID49IGxpbWl0IHx8IHRleHQuY2hhckNvZGVBdChlbmQpICE9PSAweDJlIHx8IGVuZCAtIGF0ID4gTE9OR0VTVF9BQkJSRVZJQVRJT04pIHJldHVybiBlbmQ7XG4gICAgY29uc3QgZG90dGVkID0gdGV4dC5jaGFyQ29kZUF0KGVuZCAtIDIpID09PSAweDJlICYmIGVuZCAtIGF0ID4gMjtcbiAgICBpZiAoZG90dGVkIHx8IChlbmQgLSBhdCA9PT0gMSAmJiBpc1VwcGVyKHRleHQuY2hhckNvZGVBdChhdCkpICYmIHRoaXMuaXNJbml0aWFsKGVuZCArIDEsIGxpbWl0KSkpXG4gICAgICByZXR1cm4gZW5kICsgMTtcbiAgICBjb25zdCBmb3JtID0gdGV4dC5zbGljZShhdCwgZW5kICsgMSkudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoZm9ybSA9PT0gJ25vLicgJiYgIWlzRGlnaXQodGV4dC5jaGFyQ29kZUF0KGVuZCArIDIpKSkgcmV0dXJuIGVuZDtcbiAgICBpZiAoIVRJVExFX0FCQlJFVklBVElPTlMuaGFzKGZvcm0pICYmICFPVEhFUl9BQkJSRVZJQVRJT05TLmhhcyhmb3JtKSkgcmV0dXJuIGVuZDtcbiAgICAvLyBcImFydC5cIiwgXCJpbGwuXCIsIFwibWFzcy5cIiBpbiBsb3dlciBjYXNlIGFyZSB3b3Jkczsgd2hhdCBhYmJyZXZpYXRlcyB0aXRsZXMsIHN0YXRlcyBhbmQgbW9udGhzIGhhcyBhIGNhcGl0YWwuXG4gICAgY29uc3QgY2FwaXRhbCA9IGlzVXBwZXIodGV4dC5jaGFyQ29kZUF0KGF0KSk7XG4gICAgcmV0dXJuIGNhcGl0YWwgfHwgZm9ybS5sZW5ndGggPD0gMyB8fCBBTFdBWVNfQUJCUkVWSUFURUQuaGFzKGZvcm0pID8gZW5kICsgMSA6IGVuZDtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGEgbmFtZSBnb2VzIG9uIGJlaGluZCBhIGNhcGl0YWwgYW5kIGl0cyBmdWxsIHN0b3A6IFwiSi4gU21pdGhcIiwgXCJKLksuIFJvd2xpbmdcIi4gKi9cbiAgcHJpdmF0ZSBpc0luaXRpYWwoYWZ0ZXI6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGlmIChhZnRlciA+PSBsaW1pdCkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGNvZGUgPSB0aGlzLnRleHQuY2hhckNvZGVBdChhZnRlcik7XG4gICAgY29uc3QgbmV4dCA9IGlzU3BhY2UoY29kZSkgPyB0aGlzLnRleHQuY2hhckNvZGVBdChhZnRlciArIDEpIDogY29kZTtcbiAgICByZXR1cm4gaXNVcHBlcihuZXh0KSB8fCBuZXh0ID09PSAweDJjO1xuICB9XG5cbiAgcHJpdmF0ZSBudW1iZXIoYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB0aGlzO1xuICAgIGxldCBlbmQgPSBhdCArIDE7XG4gICAgd2hpbGUgKGVuZCA8IGxpbWl0KSB7XG4gICAgICBjb25zdCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGVuZCk7XG4gICAgICBpZiAoaXNEaWdpdChjb2RlKSB8fCBpc0xldHRlcihjb2RlKSkgZW5kKys7XG4gICAgICBlbHNlIGlmIChcbiAgICAgICAgKGNvZGUgPT09IDB4MmMgfHwgY29kZSA9PT0gMHgyZSB8fCBjb2RlID09PSAweDNhKSAmJlxuICAgICAgICBpc0RpZ2l0KHRleHQuY2hhckNvZGVBdChlbmQgKyAxKSkgJiZcbiAgICAgICAgZW5kICsgMSA8IGxpbWl0XG4gICAgICApXG4gICAgICAgIGVuZCArPSAyO1xuICAgICAgZWxzZSBicmVhaztcbiAgICB9XG4gICAgaWYgKGVuZCAtIGF0ID4gMSAmJiBpc0Fwb3N0cm9waGUodGV4dC5jaGFyQ29kZUF0KGVuZCkpICYmIGlzTGV0dGVyKHRleHQuY2hhckNvZGVBdChlbmQgKyAxKSkpIHtcbiAgICAgIHJldHVybiB0aGlzLmFkZChhdCwgZW5kLCBUb2tlbktpbmQuTnVtYmVyKTtcbiAgICB9XG4gICAgLy8gXCI2IHAubS5cIiBhcyBcIjZwLm0uXCI6IHRoZSB1bml0IGtlZXBzIGl0cyBmdWxsIHN0b3BzLlxuICAgIGlmIChcbiAgICAgIC9eXFxkK1thcF0kL2l1LnRlc3QodGV4dC5zbGljZShhdCwgZW5kKSkgJiZcbiAgICAgIC9eXFwubVxcLi9pdS50ZXN0KHRleHQuc2xpY2UoZW5kLCBlbmQgKyAzKSkgJiZcbiAgICAgIGVuZCArIDMgPD0gbGltaXRcbiAgICApXG4gICAgICBlbmQgKz0gMztcbiAgICByZXR1cm4gdGhpcy5hZGQoYXQsIGVuZCwgVG9rZW5LaW5kLk51bWJlcik7XG4gIH1cblxuICAvKiogQW4gYXBvc3Ryb3BoZSB0aGF0IG5vIHdvcmQgaGFzIHRha2VuOiBhIGNsaXRpYyBiZWhpbmQgYSBudW1iZXIgb3IgZnVsbCBzdG9wIChcIlUuUy4nc1wiKSwgb3IgYSBxdW90YXRpb24gbWFyay4gKi9cbiAgcHJpdmF0ZSBjbGl0aWMoYXQ6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB0aGlzO1xuICAgIGxldCBlbmQgPSBhdCArIDE7XG4gICAgd2hpbGUgKGVuZCA8IGxpbWl0ICYmIGVuZCA8IGF0ICsgMyAmJiBpc0xldHRlcih0ZXh0LmNoYXJDb2RlQXQoZW5kKSkpIGVuZCsrO1xuICAgIGNvbnN0IGZvbGxvd3MgPSBhdCA+IDAgJiYgIWlzU3BhY2UodGV4dC5jaGFyQ29kZUF0KGF0IC0gMSkpO1xuICAgIGNvbnN0IHdob2xlID0gZW5kID49IGxpbWl0IHx8ICFpc0xldHRlcih0ZXh0LmNoYXJDb2RlQXQoZW5kKSk7XG4gICAgaWYgKGZvbGxvd3MgJiYgd2hvbGUgJiYgQ0xJVElDUy5oYXModGV4dC5zbGljZShhdCArIDEsIGVuZCkudG9Mb3dlckNhc2UoKSkpXG4gICAgICByZXR1cm4gdGhpcy5hZGQoYXQsIGVuZCwgVG9rZW5LaW5kLldvcmQpO1xuICAgIHJldHVybiB0aGlzLmFkZChhdCwgYXQgKyAxLCBUb2tlbktpbmQuUHVuY3R1YXRpb24pO1xuICB9XG5cbiAgLyoqIFB1bmN0dWF0aW9uIGFuZCBzeW1ib2xzOyBhIHJ1biBvZiBvbmUgc2lnbiAoXCItLVwiLCBcIi4uLlwiKSBpcyBvbmUgdG9rZW4uICovXG4gIHByaXZhdGUgc2lnbihhdDogbnVtYmVyLCBsaW1pdDogbnVtYmVyLCBjb2RlOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gdGhpcztcbiAgICBsZXQgZW5kID0gYXQgKyAxO1xuICAgIGlmIChpc0Rhc2goY29kZSkgfHwgUlVOUy5oYXMoY29kZSkpIHdoaWxlIChlbmQgPCBsaW1pdCAmJiB0ZXh0LmNoYXJDb2RlQXQoZW5kKSA9PT0gY29kZSkgZW5kKys7XG4gICAgY29uc3Qga2luZCA9IFBVTkNUVUFUSU9OLnRlc3QodGV4dC5jaGFyQXQoYXQpKSA/IFRva2VuS2luZC5QdW5jdHVhdGlvbiA6IFRva2VuS2luZC5TeW1ib2w7XG4gICAgcmV0dXJuIHRoaXMuYWRkKGF0LCBlbmQsIGtpbmQpO1xuICB9XG59XG5cbi8qKiBgLiAqID0gXyAhID8gfmAgKi9cbmNvbnN0IFJVTlM6IFJlYWRvbmx5U2V0PG51bWJlcj4gPSBuZXcgU2V0KFsweDJlLCAweDJhLCAweDNkLCAweDVmLCAweDIxLCAweDNmLCAweDdlXSk7XG5jb25zdCBQVU5DVFVBVElPTiA9IC9cXHB7UH0vdTtcbmNvbnN0IEFMV0FZU19BQkJSRVZJQVRFRDogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnaS5lLicsXG4gICdlLmcuJyxcbiAgJ2EubS4nLFxuICAncC5tLicsXG4gICdldGMuJyxcbiAgJ2FwcHJveC4nLFxuICAncGguZC4nLFxuICAnaW5jLicsXG4gICdjb3JwLicsXG4gICdsdGQuJyxcbl0pO1xuXG5mdW5jdGlvbiBpc0FkZHJlc3NQYXJ0KGNvZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIGlzRGlnaXQoY29kZSkgfHxcbiAgICBjb2RlID09PSAweDJlIHx8XG4gICAgY29kZSA9PT0gMHgyYiB8fFxuICAgIGNvZGUgPT09IDB4MmQgfHxcbiAgICBjb2RlID09PSAweDVmIHx8XG4gICAgKGNvZGUgPCAweDgwICYmIGlzTGV0dGVyKGNvZGUpKVxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uL3RleHQvc3Bhbic7XG5pbXBvcnQgeyBpc1NwYWNlIH0gZnJvbSAnLi4vdGV4dC9jaGFyYWN0ZXJzJztcblxuLyoqIEEgbGluZSBvZiBhIHRleHQgd2l0aG91dCB0aGUgd2hpdGUgc3BhY2UgYXJvdW5kIGl0OyBgc3RhcnQgPT09IGVuZGAgZm9yIGEgYmxhbmsgbGluZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSBleHRlbmRzIFNwYW4ge1xuICAvKiogV2hldGhlciB0aGUgbGluZSB3YXMgaW5kZW50ZWQuICovXG4gIHJlYWRvbmx5IGluZGVudGVkOiBib29sZWFuO1xufVxuXG4vKiogQWxsIGxpbmVzIG9mIHRoZSB0ZXh0LCBpbiBvcmRlcjsgYFxcbmAsIGBcXHJcXG5gLCBgXFxyYCBhbmQgdGhlIFVuaWNvZGUgbGluZSBhbmQgcGFyYWdyYXBoIHNlcGFyYXRvcnMgZW5kIGEgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdExpbmVzKHRleHQ6IHN0cmluZyk6IExpbmVbXSB7XG4gIGNvbnN0IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgY29uc3QgYnJlYWtzID0gL1xcclxcbnxbXFxuXFxyXFx1MjAyOFxcdTIwMjldL2c7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAobGV0IG1hdGNoID0gYnJlYWtzLmV4ZWModGV4dCk7IG1hdGNoOyBtYXRjaCA9IGJyZWFrcy5leGVjKHRleHQpKSB7XG4gICAgbGluZXMucHVzaCh0cmltbWVkKHRleHQsIGF0LCBtYXRjaC5pbmRleCkpO1xuICAgIGF0ID0gbWF0Y2guaW5kZXggKyBtYXRjaFswXS5sZW5ndGg7XG4gIH1cbiAgbGluZXMucHVzaCh0cmltbWVkKHRleHQsIGF0LCB0ZXh0Lmxlbmd0aCkpO1xuICByZXR1cm4gbGluZXM7XG59XG5cbmZ1bmN0aW9uIHRyaW1tZWQodGV4dDogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBMaW5lIHtcbiAgbGV0IHN0YXJ0ID0gZnJvbTtcbiAgbGV0IGVuZCA9IHRvO1xuICB3aGlsZSAoc3RhcnQgPCBlbmQgJiYgaXNTcGFjZSh0ZXh0LmNoYXJDb2RlQXQoc3RhcnQpKSkgc3RhcnQrKztcbiAgd2hpbGUgKGVuZCA+IHN0YXJ0ICYmIGlzU3BhY2UodGV4dC5jaGFyQ29kZUF0KGVuZCAtIDEpKSkgZW5kLS07XG4gIHJldHVybiB7IHN0YXJ0LCBlbmQsIGluZGVudGVkOiBzdGFydCA+IGZyb20gfTtcbn1cblxuLyoqXG4gKiBXaGV0aGVyIHBhcmFncmFwaHMgb2YgdGhlIHRleHQgYXJlIGJyb2tlbiBpbnRvIGxpbmVzIG9mIGEgZml4ZWQgd2lkdGgsIGFzIG5ld3MgYWdlbmNpZXMgdXNlZCB0byBzZW5kIHRoZW06IG1vc3QgbGluZXNcbiAqIHRoYXQgYXJlIGZvbGxvd2VkIGJ5IGFub3RoZXIgb25lIGFyZSBvZiBtaWRkbGluZyBsZW5ndGggYW5kIGRvIG5vdCBlbmQgYSBzZW50ZW5jZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzSGFyZFdyYXBwZWQodGV4dDogc3RyaW5nLCBsaW5lczogcmVhZG9ubHkgTGluZVtdKTogYm9vbGVhbiB7XG4gIGxldCBmb2xsb3dlZCA9IDA7XG4gIGxldCB3cmFwcGVkID0gMDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgKyAxIDwgbGluZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBsaW5lID0gbGluZXNbaV0gYXMgTGluZTtcbiAgICBjb25zdCBuZXh0ID0gbGluZXNbaSArIDFdIGFzIExpbmU7XG4gICAgaWYgKGxpbmUuZW5kID09PSBsaW5lLnN0YXJ0IHx8IG5leHQuZW5kID09PSBuZXh0LnN0YXJ0KSBjb250aW51ZTtcbiAgICBmb2xsb3dlZCsrO1xuICAgIGNvbnN0IHdpZHRoID0gbGluZS5lbmQgLSBsaW5lLnN0YXJ0O1xuICAgIGlmICh3aWR0aCA+PSA0MCAmJiB3aWR0aCA8PSAxMDAgJiYgIS9bLiE/OlwiXHUyMDFEXHUyMDE5XSQvdS50ZXN0KHRleHQuc2xpY2UobGluZS5lbmQgLSAxLCBsaW5lLmVuZCkpKSB3cmFwcGVkKys7XG4gIH1cbiAgcmV0dXJuIGZvbGxvd2VkID49IDQgJiYgd3JhcHBlZCAvIGZvbGxvd2VkID4gMC41O1xufVxuIiwgIi8qKiBGb3JtcyBvZiB0aGUgcGFydHMgb2YgYW4gYXJ0aWNsZSB0aGF0IGFyZSBub3QgaXRzIHN0b3J5LiBBbGwgbWF0Y2ggYXQgdGhlIGJlZ2lubmluZyBvZiBhIHRyaW1tZWQgbGluZS4gKi9cblxuY29uc3QgTU9OVEggPSAnKD86amFufGZlYnxtYXJ8YXByfG1heXxqdW58anVsfGF1Z3xzZXB8c2VwdHxvY3R8bm92fGRlYylbYS16XSpcXFxcLj8nO1xuY29uc3QgREFZX05BTUUgPSAnKD86bW9ufHR1ZXx0dWVzfHdlZHx3ZWRuZXN8dGh1fHRodXJ8dGh1cnN8ZnJpfHNhdHxzYXR1cnxzdW4pKD86ZGF5KT9cXFxcLj8nO1xuY29uc3QgQ0xPQ0sgPVxuICAnKD86WyxUXT9cXFxccyooPzphdFxcXFxzKyk/XFxcXGR7MSwyfTpcXFxcZHsyfSg/OjpcXFxcZHsyfSk/KD86XFxcXC5cXFxcZCspP1xcXFxzKig/OlthcF1cXFxcLj9tXFxcXC4/KT9cXFxccyooPzpafFsrLV1cXFxcZHsyfTo/XFxcXGR7Mn18W0EtWl17Miw0fVxcXFxiKT8pPyc7XG5jb25zdCBEQVRFID0gYCg/OlxcXFxkezR9LVxcXFxkezEsMn0tXFxcXGR7MSwyfXxcXFxcZHsxLDJ9Wy4vLV1cXFxcZHsxLDJ9Wy4vLV1cXFxcZHsyLDR9fCR7TU9OVEh9XFxcXHMrXFxcXGR7MSwyfSg/OnN0fG5kfHJkfHRoKT8sP1xcXFxzK1xcXFxkezR9fFxcXFxkezEsMn0oPzpzdHxuZHxyZHx0aCk/XFxcXHMrJHtNT05USH0sP1xcXFxzK1xcXFxkezR9KWA7XG5cbi8qKiBcImRhdGUgMjAyNS0wMi0xN1wiLCBcIlB1Ymxpc2hlZDogMyBNYXkgMjAyNCwgMTA6MTUgR01UXCIsIFwiRnJpZGF5LCBBcHJpbCAxOCwgMjAyNVwiLiAqL1xuZXhwb3J0IGNvbnN0IERBVEVfTElORSA9IG5ldyBSZWdFeHAoXG4gIGBeKD86KD86ZGF0ZXxkYXRlZHxwdWJsaXNoZWR8cG9zdGVkfHVwZGF0ZWR8bGFzdCB1cGRhdGVkfGZpcnN0IHB1Ymxpc2hlZHxwdWJsaXNoZWQgb258dXBkYXRlZCBvbnxwb3N0ZWQgb258cHVibGljYXRpb24gZGF0ZSlcXFxccyo6P1xcXFxzKik/KD86JHtEQVlfTkFNRX0sP1xcXFxzKyk/JHtEQVRFfSR7Q0xPQ0t9KD89XFxcXHN8JHxbLnxcdTIwMjJcdTAwQjdcdTIwMTRcdTIwMTMtXSlgLFxuICAnaScsXG4pO1xuXG4vKiogXCJIb21lcGFnZSA+IE5ld3MgPiBCdXNpbmVzcyA+XCIsIFwiTmV3cyAvIFNwb3J0IC8gRm9vdGJhbGwgL1wiOiB0aGUgd2F5IHRvIGEgcGFnZSwgdXAgdG8gaXRzIGxhc3QgbWFyay4gKi9cbmV4cG9ydCBjb25zdCBCUkVBRENSVU1CID0gL14oPzpbXlxccz5cdTAwQkJcdTIwM0F8LiE/XVtePlx1MDBCQlx1MjAzQXwuIT9dezAsNDB9P1xccyooPzo+fFx1MDBCQnxcdTIwM0EpXFxzKil7Mix9L3U7XG5cbi8qKiBJbnZpdGF0aW9ucywgbm90aWNlcyBhbmQgbGlua3MgdGhhdCBhIHdlYiBwYWdlIHB1dHMgYXJvdW5kIGFuZCBiZXR3ZWVuIHRoZSBwYXJhZ3JhcGhzIG9mIGFuIGFydGljbGUuICovXG5leHBvcnQgY29uc3QgQk9JTEVSUExBVEUgPSBuZXcgUmVnRXhwKFxuICAnXig/OicgK1xuICAgIFtcbiAgICAgICdmb2xsb3cgKD86dXN8bWV8aGltfGhlcnx0aGVtKVxcXFxiLnswLDYwfSQnLFxuICAgICAgJyg/OmFsc298c2VlfG11c3QpWyAtXT9yZWFkXFxcXHMqWzp8LV0nLFxuICAgICAgJ2Fsc28gKD86c2VlfHdhdGNoKVxcXFxzKls6fC1dJyxcbiAgICAgICdyZWFkICg/Om1vcmV8YWxzb3xuZXh0fGZ1cnRoZXJ8ZnVsbClcXFxcYi57MCwxMn1bOnxdPycsXG4gICAgICAncmVsYXRlZCAoPzphcnRpY2xlcz98c3Rvcmllc3xzdG9yeXxuZXdzfHRvcGljcz98bGlua3M/fHBvc3RzP3xjb250ZW50fGNvdmVyYWdlKVxcXFxiJyxcbiAgICAgICdtb3JlICg/Om9uIHRoaXN8ZnJvbXxzdG9yaWVzfG5ld3MpXFxcXGIuezAsNjB9JCcsXG4gICAgICAnKD86Y2xpY2t8dGFwKSAoPzpoZXJlfHRvKVxcXFxiJyxcbiAgICAgICdzaWduIHVwXFxcXGIuezAsMTIwfSQnLFxuICAgICAgJ3N1YnNjcmliZVxcXFxiLnswLDEyMH0kJyxcbiAgICAgICdzaGFyZSAoPzp0aGlzfG9ufHZpYSlcXFxcYi57MCw2MH0kJyxcbiAgICAgICdzaGFyZVxcXFxzKjo/JCcsXG4gICAgICAndGFncz9cXFxccyo6JyxcbiAgICAgICd0b3BpY3M/XFxcXHMqOicsXG4gICAgICAna2V5d29yZHM/XFxcXHMqOicsXG4gICAgICAnYWR2ZXJ0aXNlbWVudFxcXFxiLnswLDQwfSQnLFxuICAgICAgJ3Nwb25zb3JlZFxcXFxiLnswLDQwfSQnLFxuICAgICAgJ3N0b3J5IGNvbnRpbnVlcyBiZWxvdycsXG4gICAgICAnY29udGludWUgcmVhZGluZycsXG4gICAgICAnKD86cGhvdG98aW1hZ2V8cGljdHVyZXx2aWRlb3xmaWxlIHBob3RvfGZlYXR1cmVkIGltYWdlfHBob3RvZ3JhcGgpcz8oPzogY3JlZGl0fCBieXwgY291cnRlc3kpP1xcXFxzKjonLFxuICAgICAgJ1xcXFwoPyg/OnBob3RvfGltYWdlKSAoPzpieXxjcmVkaXR8Y291cnRlc3kpXFxcXGIuezAsMTIwfSQnLFxuICAgICAgJ2NvcHlyaWdodFxcXFxiJyxcbiAgICAgICdcdTAwQTknLFxuICAgICAgJ1xcXFwoY1xcXFwpID9cXFxcZHs0fScsXG4gICAgICAnYWxsIHJpZ2h0cyByZXNlcnZlZCcsXG4gICAgICAnKD86dGhpcyBhcnRpY2xlfHRoaXMgc3RvcnkpICg/Ondhc3xoYXMgYmVlbikgKD86b3JpZ2luYWxseSB8Zmlyc3QgKT8oPzpwdWJsaXNoZWR8cG9zdGVkfHVwZGF0ZWR8ZWRpdGVkKVxcXFxiJyxcbiAgICAgICdkb3dubG9hZCAoPzpvdXJ8dGhlKSAuezAsMjB9YXBwXFxcXGInLFxuICAgICAgJ2pvaW4gKD86dXN8b3VyKVxcXFxiLnswLDgwfSQnLFxuICAgICAgJ3dhdGNoXFxcXHMqOicsXG4gICAgICAnbGlzdGVuXFxcXHMqOicsXG4gICAgICAnY29tbWVudHM/KD86IFxcXFwoXFxcXGQrXFxcXCkpPyQnLFxuICAgICAgJ2xvYWRpbmdcXFxcYi57MCwxMH0kJyxcbiAgICAgICcoPzpob21lfG1lbnV8c2VhcmNofHNraXAgdG8gKD86bWFpbiApP2NvbnRlbnQpJCcsXG4gICAgICAnZW5qb3llZD8gdGhpcyBhcnRpY2xlXFxcXGInLFxuICAgICAgJ3N1cHBvcnQgKD86b3VyfGluZGVwZW5kZW50KSBqb3VybmFsaXNtXFxcXGInLFxuICAgIF0uam9pbignfCcpICtcbiAgICAnKScsXG4gICdpdScsXG4pO1xuXG4vKiogXCJCeSBKYW5lIERvZVwiLCBcIlJlcG9ydGluZyBieSBcdTIwMjY7IGVkaXRpbmcgYnkgXHUyMDI2XCIsIFwiSmFuZSBEb2UgaXMgYSByZXBvcnRlclwiLiAqL1xuZXhwb3J0IGNvbnN0IEJZTElORSA9IG5ldyBSZWdFeHAoXG4gICdeKD86JyArXG4gICAgW1xuICAgICAgXCIoPzp3cml0dGVuIHxyZXBvcnRlZCB8cG9zdGVkIHxjb21waWxlZCApP2J5Oj9cXFxccysoPzpvdXIgfHRoZSApPyg/OlxcXFxwe0x1fVtcXFxccHtMfS4nXHUyMDE5LV0qfGFuZHxvZnxpbnxzdGFmZnxjb3JyZXNwb25kZW50fHJlcG9ydGVyfGRlc2t8WywmL3wtXSkoPzpcXFxccysoPzpcXFxccHtMdX1bXFxcXHB7TH0uJ1x1MjAxOS1dKnxhbmR8b2Z8aW58Zm9yfGF0fHRoZXxkZXx2YW58dm9ufGJpbnxhbHxzdGFmZnxjb3JyZXNwb25kZW50cz98cmVwb3J0ZXJzP3x3cml0ZXJzP3xkZXNrfFsmL3xcdTIwMTRcdTIwMTMtXSksPykqJFwiLFxuICAgICAgJ1xcXFwoPyg/OltBYV1kZGl0aW9uYWwgfFtGZl11cnRoZXIgKT8oPzpbUnJdZXBvcnRpbmd8W1d3XXJpdGluZ3xbRWVdZGl0aW5nfFtDY11vbXBpbGVkKSg/OiBhbmQgKD86d3JpdGluZ3xlZGl0aW5nfHJlcG9ydGluZykpPyBieVxcXFxiLnswLDIwMH0kJyxcbiAgICAgICcoPzpbU3Ndb3VyY2V8W0FhXXV0aG9yfFtScl1lcG9ydGVyfFtFZV1kaXRvcnxbQ2Ndb3JyZXNwb25kZW50KXM/XFxcXHMqOlxcXFxzKi57MSw4MH0kJyxcbiAgICBdLmpvaW4oJ3wnKSArXG4gICAgJyknLFxuICAndScsXG4pO1xuLyoqIEFzIHtAbGluayBCWUxJTkV9LCBpbiBjYXBpdGFscyBvciBzbWFsbCBsZXR0ZXJzLiAqL1xuZXhwb3J0IGNvbnN0IEJZTElORV9QUkVGSVggPSAvXig/OndyaXR0ZW4gfHJlcG9ydGVkIHxwb3N0ZWQgKT9ieTo/XFxzK1xccHtMdX0vaXU7XG5cbi8qKiBOb3RoaW5nIGJ1dCBjYXBpdGFsaXNlZCB3b3JkcywgYXMgdGhlIG5hbWUgb2YgYSBuZXdzcGFwZXIgb3IgYWdlbmN5IHN0YW5kcyBvdmVyIGl0cyBhcnRpY2xlcy4gKi9cbmV4cG9ydCBjb25zdCBPVVRMRVQgPVxuICAvXig/OlRoZVxccyspP1xccHtMdX1bXFxwe0x9LidcdTIwMTkmLV0qKD86XFxzKyg/Om9mXFxzK3x0aGVcXHMrfGFuZFxccyspP1xccHtMdX1bXFxwe0x9LidcdTIwMTkmLV0qKXswLDN9JC91O1xuXG4vKiogXCJORVcgREVMSEk6XCIsIFwiV0FTSElOR1RPTiAoQVApIFx1MjAxNFwiLCBcIkxPTkRPTiwgRmViIDMgKFJldXRlcnMpIC1cIiwgXCJQT1JUIE1PUkVTQlksIFBhcHVhIE5ldyBHdWluZWEgLS1cIiAqL1xuZXhwb3J0IGNvbnN0IERBVEVMSU5FID0gbmV3IFJlZ0V4cChcbiAgXCJeKD86XFxcXHB7THV9W1xcXFxwe0x1fS4nXHUyMDE5LV0rfCg/OlNUfE1UfERcXFxcLj9DKVxcXFwuPykoPzpbICwvLV0rKD86XFxcXHB7THV9W1xcXFxwe0x1fS4nXHUyMDE5LV0rfERcXFxcLj9DXFxcXC4/KSkqXCIgK1xuICAgIGAoPzosXFxcXHMrXFxcXHB7THV9W1xcXFxwe0x9Ll0qKD86XFxcXHMrXFxcXHB7THV9W1xcXFxwe0x9Ll0qKXswLDJ9KT8oPzosXFxcXHMrKD86JHtEQVlfTkFNRX0sP1xcXFxzKyk/KD86JHtNT05USH1cXFxccytcXFxcZHsxLDJ9fFxcXFxkezEsMn1cXFxccyske01PTlRIfSkoPzosP1xcXFxzK1xcXFxkezR9KT8pP2AgK1xuICAgICcoPzpcXFxccypbLC9dP1xcXFxzKlxcXFwoKD86XFxcXHB7THV9W1xcXFxwe0x9LiAvJi1dezEsMzB9KVxcXFwpKT9cXFxccyooPzo6fC0tP3xcdTIwMTR8XHUyMDEzfF8pKD89XFxcXHN8XFxcXHB7THV9fFtcIlx1MjAxQ118JCknLFxuICAndScsXG4pO1xuXG4vKiogQSBkYXRlIGluc2lkZSBhIGRhdGVsaW5lIG9yIGJ5bGluZSBnaXZlcyB0aGVzZSBhIHVzZSBmb3IgdGhlIGFydGljbGUncyBkYXRlOyBzZWUgdGhlIHRpbWUgc3RhZ2UuICovXG5leHBvcnQgY29uc3QgVElUTEVEX0RBVEVMSU5FID0gbmV3IFJlZ0V4cChcbiAgYF5cXFxccHtMdX1bXFxcXHB7TH0uJ1x1MjAxOS1dKyg/OlsgXVxcXFxwe0x1fVtcXFxccHtMfS4nXHUyMDE5LV0rKXswLDN9KD86LFxcXFxzK1xcXFxwe0x1fVtcXFxccHtMfS5dKig/OlxcXFxzK1xcXFxwe0x1fVtcXFxccHtMfS5dKil7MCwyfSk/YCArXG4gICAgYCg/OixcXFxccysoPzoke01PTlRIfVxcXFxzK1xcXFxkezEsMn18XFxcXGR7MSwyfVxcXFxzKyR7TU9OVEh9KSg/Oiw/XFxcXHMrXFxcXGR7NH0pP1xcXFxzKig/OlxcXFwoXFxcXHB7THV9W1xcXFxwe0x9LiAvJi1dezEsMzB9XFxcXCkpP3xcXFxccypcXFxcKCg/OkFQfEFGUHxSZXV0ZXJzfFVQSXxBTkl8UFRJfElBTlN8WGluaHVhfFRBU1N8ZHBhfEVGRXxBTlNBfENOTnxCQkMpXFxcXCkpXFxcXHMqKD86OnwtLT98XHUyMDE0fFx1MjAxMykoPz1cXFxccylgLFxuICAnaXUnLFxuKTtcbiIsICJpbXBvcnQgdHlwZSB7IFNwYW4gfSBmcm9tICcuLi90ZXh0L3NwYW4nO1xuaW1wb3J0IHsgaXNTcGFjZSB9IGZyb20gJy4uL3RleHQvY2hhcmFjdGVycyc7XG5pbXBvcnQgeyBpc0hhcmRXcmFwcGVkLCBzcGxpdExpbmVzLCB0eXBlIExpbmUgfSBmcm9tICcuL2xpbmVzJztcbmltcG9ydCB7XG4gIEJPSUxFUlBMQVRFLFxuICBCUkVBRENSVU1CLFxuICBCWUxJTkUsXG4gIEJZTElORV9QUkVGSVgsXG4gIERBVEVfTElORSxcbiAgREFURUxJTkUsXG4gIE9VVExFVCxcbiAgVElUTEVEX0RBVEVMSU5FLFxufSBmcm9tICcuL3BhdHRlcm5zLmRhdGEnO1xuaW1wb3J0IHR5cGUgeyBCbG9jaywgQmxvY2tLaW5kIH0gZnJvbSAnLi90eXBlcyc7XG5cbmNvbnN0IExPTkdFU1RfSEVBRExJTkUgPSAyMDA7XG5jb25zdCBMT05HRVNUX0hFQURJTkcgPSA5MDtcblxuY29uc3QgRU5EU19TRU5URU5DRSA9IC8oPzooPzwhXFwuXFwuKVsuIV18Wy4hP11bXCJcdTIwMURcdTIwMTknKVxcXV0pJC91O1xuY29uc3QgTElTVF9NQVJLID0gL14oPzpbLSpcdTIwMjJcdTIwMTNcdTI1QUFcdTI1Q0ZdfFxcZHsxLDN9Wy4pXSlcXHMrL3U7XG5jb25zdCBIRUFESU5HX01BUksgPSAvXiN7MSw2fVxccysvdTtcblxuLyoqXG4gKiBDdXRzIHRoZSB0ZXh0IG9mIGFuIGFydGljbGUgaW50byBpdHMgcGFydHM6IGZyb250IG1hdHRlciwgZGF0ZSBsaW5lLCBicmVhZGNydW1iLCBoZWFkbGluZSwgYnlsaW5lLCBoZWFkaW5ncyxcbiAqIGRhdGVsaW5lcywgcGFyYWdyYXBocywgbGlzdCBpdGVtcyBhbmQgYm9pbGVycGxhdGUuIFdvcmtzIG9uIGFueSB0ZXh0OyBhIHRleHQgd2l0aG91dCBzdHJ1Y3R1cmUgaXMgcGFyYWdyYXBocy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxheW91dEFydGljbGUodGV4dDogc3RyaW5nKTogQmxvY2tbXSB7XG4gIGNvbnN0IGxpbmVzID0gc3BsaXRMaW5lcyh0ZXh0KTtcbiAgY29uc3QgbWF0dGVyID0gZnJvbnRNYXR0ZXJFbmQodGV4dCwgbGluZXMpO1xuICBjb25zdCBwYXJhZ3JhcGhzID0gam9pbkxpbmVzKHRleHQsIGxpbmVzLnNsaWNlKG1hdHRlcikpO1xuICBjb25zdCBibG9ja3M6IEJsb2NrW10gPSBbXTtcbiAgaWYgKG1hdHRlciA+IDApXG4gICAgYmxvY2tzLnB1c2goe1xuICAgICAga2luZDogJ2Zyb250LW1hdHRlcicsXG4gICAgICBzdGFydDogKGxpbmVzWzBdIGFzIExpbmUpLnN0YXJ0LFxuICAgICAgZW5kOiAobGluZXNbbWF0dGVyIC0gMV0gYXMgTGluZSkuZW5kLFxuICAgIH0pO1xuICBjb25zdCByZWFkZXIgPSBuZXcgUGFydFJlYWRlcih0ZXh0LCBwYXJhZ3JhcGhzLCBibG9ja3MpO1xuICBwYXJhZ3JhcGhzLmZvckVhY2goKF8sIGkpID0+IHtcbiAgICByZWFkZXIucmVhZChpKTtcbiAgfSk7XG4gIHJldHVybiBibG9ja3M7XG59XG5cbi8qKiBOdW1iZXIgb2YgbGluZXMgdGhhdCBmcm9udCBtYXR0ZXIgdGFrZXMgKGAtLS1gIHRvIGAtLS1gKSwgMCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZnVuY3Rpb24gZnJvbnRNYXR0ZXJFbmQodGV4dDogc3RyaW5nLCBsaW5lczogcmVhZG9ubHkgTGluZVtdKTogbnVtYmVyIHtcbiAgY29uc3QgZmlyc3QgPSBsaW5lc1swXTtcbiAgaWYgKCFmaXJzdCB8fCB0ZXh0LnNsaWNlKGZpcnN0LnN0YXJ0LCBmaXJzdC5lbmQpICE9PSAnLS0tJykgcmV0dXJuIDA7XG4gIGNvbnN0IGVuZCA9IGxpbmVzLmZpbmRJbmRleChcbiAgICAobGluZSwgaSkgPT4gaSA+IDAgJiYgL14oPzotLS18XFwuXFwuXFwuKSQvLnRlc3QodGV4dC5zbGljZShsaW5lLnN0YXJ0LCBsaW5lLmVuZCkpLFxuICApO1xuICByZXR1cm4gZW5kICsgMTtcbn1cblxuLyoqIFRoZSBsaW5lcyB0aGF0IGhvbGQgc29tZXRoaW5nLCB0aG9zZSBvZiBhIGhhcmQtd3JhcHBlZCBwYXJhZ3JhcGggam9pbmVkIGludG8gb25lLiAqL1xuZnVuY3Rpb24gam9pbkxpbmVzKHRleHQ6IHN0cmluZywgbGluZXM6IHJlYWRvbmx5IExpbmVbXSk6IExpbmVbXSB7XG4gIGlmICghaXNIYXJkV3JhcHBlZCh0ZXh0LCBsaW5lcykpIHJldHVybiBsaW5lcy5maWx0ZXIoKGxpbmUpID0+IGxpbmUuZW5kID4gbGluZS5zdGFydCk7XG4gIGNvbnN0IGpvaW5lZDogTGluZVtdID0gW107XG4gIGxldCBvcGVuID0gZmFsc2U7XG4gIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcykge1xuICAgIGNvbnN0IGJsYW5rID0gbGluZS5lbmQgPT09IGxpbmUuc3RhcnQ7XG4gICAgY29uc3QgbGFzdCA9IGpvaW5lZFtqb2luZWQubGVuZ3RoIC0gMV07XG4gICAgY29uc3QgbWFya2VkID0gTElTVF9NQVJLLnRlc3QodGV4dC5zbGljZShsaW5lLnN0YXJ0LCBsaW5lLnN0YXJ0ICsgNikpO1xuICAgIGlmICghYmxhbmsgJiYgb3BlbiAmJiBsYXN0ICYmICFtYXJrZWQgJiYgIShsaW5lLmluZGVudGVkICYmICFsYXN0LmluZGVudGVkKSkge1xuICAgICAgam9pbmVkW2pvaW5lZC5sZW5ndGggLSAxXSA9IHsgLi4ubGFzdCwgZW5kOiBsaW5lLmVuZCB9O1xuICAgIH0gZWxzZSBpZiAoIWJsYW5rKSBqb2luZWQucHVzaChsaW5lKTtcbiAgICBvcGVuID0gIWJsYW5rO1xuICB9XG4gIHJldHVybiBqb2luZWQ7XG59XG5cbi8qKiBSZWFkcyBvbmUgcGFyYWdyYXBoIGFmdGVyIHRoZSBvdGhlciwgd2l0aCB3aGF0IGhhcyBiZWVuIHNlZW4gb2YgdGhlIGFydGljbGUgc28gZmFyLiAqL1xuY2xhc3MgUGFydFJlYWRlciB7XG4gIHByaXZhdGUgaGVhZGxpbmUgPSBmYWxzZTtcbiAgcHJpdmF0ZSBwcm9zZSA9IDA7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSB0ZXh0OiBzdHJpbmcsXG4gICAgcHJpdmF0ZSByZWFkb25seSBsaW5lczogcmVhZG9ubHkgTGluZVtdLFxuICAgIHByaXZhdGUgcmVhZG9ubHkgYmxvY2tzOiBCbG9ja1tdLFxuICApIHt9XG5cbiAgcmVhZChpbmRleDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgbGluZSA9IHRoaXMubGluZXNbaW5kZXhdIGFzIExpbmU7XG4gICAgbGV0IHN0YXJ0ID0gdGhpcy5tYXJrZWRIZWFkaW5nKGxpbmUpO1xuICAgIGlmIChzdGFydCA8IDApIHJldHVybjtcbiAgICBpZiAodGhpcy5wcm9zZSA9PT0gMCkgc3RhcnQgPSB0aGlzLmhlYWRlcihzdGFydCwgbGluZS5lbmQpO1xuICAgIGlmIChzdGFydCA8IGxpbmUuZW5kKSB0aGlzLmJvZHkoaW5kZXgsIHN0YXJ0LCBsaW5lLmVuZCk7XG4gIH1cblxuICBwcml2YXRlIGFkZChraW5kOiBCbG9ja0tpbmQsIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3Qgc3BhbiA9IHRoaXMudHJpbShzdGFydCwgZW5kKTtcbiAgICBpZiAoc3Bhbi5lbmQgPiBzcGFuLnN0YXJ0KSB0aGlzLmJsb2Nrcy5wdXNoKHsga2luZCwgLi4uc3BhbiB9KTtcbiAgfVxuXG4gIHByaXZhdGUgdHJpbShmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBTcGFuIHtcbiAgICBsZXQgc3RhcnQgPSBmcm9tO1xuICAgIGxldCBlbmQgPSB0bztcbiAgICB3aGlsZSAoc3RhcnQgPCBlbmQgJiYgaXNTcGFjZSh0aGlzLnRleHQuY2hhckNvZGVBdChzdGFydCkpKSBzdGFydCsrO1xuICAgIHdoaWxlIChlbmQgPiBzdGFydCAmJiBpc1NwYWNlKHRoaXMudGV4dC5jaGFyQ29kZUF0KGVuZCAtIDEpKSkgZW5kLS07XG4gICAgcmV0dXJuIHsgc3RhcnQsIGVuZCB9O1xuICB9XG5cbiAgLyoqIEEgTWFya2Rvd24gaGVhZGluZyBpcyB0YWtlbiB3aG9sZSAoLTEpOyBvZiBvdGhlciBsaW5lcyB0aGUgc3RhcnQgaXMgcmV0dXJuZWQuICovXG4gIHByaXZhdGUgbWFya2VkSGVhZGluZyhsaW5lOiBMaW5lKTogbnVtYmVyIHtcbiAgICBjb25zdCBtYXJrID0gSEVBRElOR19NQVJLLmV4ZWModGhpcy50ZXh0LnNsaWNlKGxpbmUuc3RhcnQsIE1hdGgubWluKGxpbmUuZW5kLCBsaW5lLnN0YXJ0ICsgOCkpKTtcbiAgICBpZiAoIW1hcmspIHJldHVybiBsaW5lLnN0YXJ0O1xuICAgIHRoaXMudGl0bGUobGluZS5zdGFydCArIG1hcmtbMF0ubGVuZ3RoLCBsaW5lLmVuZCwgdGhpcy5oZWFkbGluZSB8fCB0aGlzLnByb3NlID4gMCk7XG4gICAgcmV0dXJuIC0xO1xuICB9XG5cbiAgcHJpdmF0ZSB0aXRsZShzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciwgYmVsb3c6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLmFkZChiZWxvdyA/ICdoZWFkaW5nJyA6ICdoZWFkbGluZScsIHN0YXJ0LCBlbmQpO1xuICAgIGlmICghYmVsb3cpIHRoaXMuaGVhZGxpbmUgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFRha2VzIGRhdGUgbGluZXMgYW5kIGJyZWFkY3J1bWJzIG9mZiB0aGUgYmVnaW5uaW5nIG9mIGEgbGluZSBhbmQgcmV0dXJucyB3aGVyZSB0aGUgcmVzdCBiZWdpbnMuICovXG4gIHByaXZhdGUgaGVhZGVyKGZyb206IG51bWJlciwgZW5kOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGxldCBzdGFydCA9IGZyb207XG4gICAgZm9yICg7Oykge1xuICAgICAgY29uc3QgcGFydCA9IHRoaXMudGV4dC5zbGljZShzdGFydCwgZW5kKTtcbiAgICAgIGNvbnN0IGRhdGUgPSBEQVRFX0xJTkUuZXhlYyhwYXJ0KTtcbiAgICAgIGNvbnN0IGNydW1iID0gZGF0ZSA/IG51bGwgOiBCUkVBRENSVU1CLmV4ZWMocGFydCk7XG4gICAgICBjb25zdCBtYXRjaCA9IGRhdGUgPz8gY3J1bWI7XG4gICAgICBpZiAoIW1hdGNoIHx8IChkYXRlICYmICF0aGlzLmlzRGF0ZUxpbmUoZGF0ZVswXSwgcGFydCkpKSByZXR1cm4gc3RhcnQ7XG4gICAgICBjb25zdCBsZW5ndGggPSBjcnVtYiAmJiBpc0xhc3RQYXJ0KHBhcnQuc2xpY2UoY3J1bWJbMF0ubGVuZ3RoKSkgPyBwYXJ0Lmxlbmd0aCA6IG1hdGNoWzBdLmxlbmd0aDtcbiAgICAgIHRoaXMuYWRkKGRhdGUgPyAnZGF0ZS1saW5lJyA6ICdicmVhZGNydW1iJywgc3RhcnQsIHN0YXJ0ICsgbGVuZ3RoKTtcbiAgICAgIHN0YXJ0ICs9IGxlbmd0aDtcbiAgICAgIHdoaWxlIChzdGFydCA8IGVuZCAmJiAoaXNTcGFjZSh0aGlzLnRleHQuY2hhckNvZGVBdChzdGFydCkpIHx8ICd8XHUyMDIyXHUwMEI3Jy5pbmNsdWRlcyh0aGlzLnRleHQuY2hhckF0KHN0YXJ0KSkpKVxuICAgICAgICBzdGFydCsrO1xuICAgICAgaWYgKHN0YXJ0ID49IGVuZCkgcmV0dXJuIGVuZDtcbiAgICB9XG4gIH1cblxuICAvKiogQSBkYXRlIGF0IHRoZSBoZWFkIG9mIGEgbGluZSBpcyBhIGhlYWRlciB1bmxlc3MgYSBzZW50ZW5jZSBiZWdpbnMgd2l0aCBpdC4gKi9cbiAgcHJpdmF0ZSBpc0RhdGVMaW5lKGRhdGU6IHN0cmluZywgcGFydDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgY29uc3QgcmVzdCA9IHBhcnQuc2xpY2UoZGF0ZS5sZW5ndGgpLnRyaW0oKTtcbiAgICByZXR1cm4gL15bYS16XS9pLnRlc3QoZGF0ZSkgJiYgIS9eXFxzKltBLVpdW2Etel0rZGF5fF5bQS1aXVthLXpdezJ9Ly50ZXN0KGRhdGUpXG4gICAgICA/IHRydWVcbiAgICAgIDogcmVzdCA9PT0gJycgfHwgIS9eWyxhLXpcdTIwMTRcdTIwMTMtXS8udGVzdChyZXN0KTtcbiAgfVxuXG4gIHByaXZhdGUgYm9keShpbmRleDogbnVtYmVyLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHBhcnQgPSB0aGlzLnRleHQuc2xpY2Uoc3RhcnQsIGVuZCk7XG4gICAgaWYgKEJPSUxFUlBMQVRFLnRlc3QocGFydCkpIHJldHVybiB0aGlzLmFkZCgnYm9pbGVycGxhdGUnLCBzdGFydCwgZW5kKTtcbiAgICBpZiAoREFURUxJTkUuZXhlYyhwYXJ0KT8uWzBdLmxlbmd0aCA9PT0gcGFydC5sZW5ndGgpIHJldHVybiB0aGlzLmFkZCgnZGF0ZWxpbmUnLCBzdGFydCwgZW5kKTtcbiAgICBpZiAocGFydC5sZW5ndGggPCBMT05HRVNUX0hFQURMSU5FICYmIChCWUxJTkUudGVzdChwYXJ0KSB8fCB0aGlzLmlzQmFyZUJ5bGluZShpbmRleCwgcGFydCkpKSB7XG4gICAgICByZXR1cm4gdGhpcy5hZGQoJ2J5bGluZScsIHN0YXJ0LCBlbmQpO1xuICAgIH1cbiAgICBjb25zdCBsaXN0ID0gTElTVF9NQVJLLmV4ZWMocGFydCk7XG4gICAgaWYgKGxpc3QgJiYgcGFydC5sZW5ndGggPiBsaXN0WzBdLmxlbmd0aCAmJiAhL15cXGQvLnRlc3QocGFydCkpXG4gICAgICByZXR1cm4gdGhpcy5pdGVtKHN0YXJ0ICsgbGlzdFswXS5sZW5ndGgsIGVuZCk7XG4gICAgaWYgKHRoaXMuaXNPdXRsZXQoaW5kZXgsIHBhcnQpKSByZXR1cm4gdGhpcy5hZGQoJ2J5bGluZScsIHN0YXJ0LCBlbmQpO1xuICAgIGlmICh0aGlzLmlzVGl0bGUoaW5kZXgsIHBhcnQpKSByZXR1cm4gdGhpcy50aXRsZShzdGFydCwgZW5kLCB0aGlzLmhlYWRsaW5lIHx8IHRoaXMucHJvc2UgPiAwKTtcbiAgICB0aGlzLnBhcmFncmFwaChzdGFydCwgZW5kLCBwYXJ0KTtcbiAgfVxuXG4gIHByaXZhdGUgaXRlbShzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMucHJvc2UrKztcbiAgICB0aGlzLmFkZCgnbGlzdC1pdGVtJywgc3RhcnQsIGVuZCk7XG4gIH1cblxuICBwcml2YXRlIHBhcmFncmFwaChzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciwgcGFydDogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgZGF0ZWxpbmUgPSBwYXJ0Lmxlbmd0aCA+IDYwID8gKERBVEVMSU5FLmV4ZWMocGFydCkgPz8gVElUTEVEX0RBVEVMSU5FLmV4ZWMocGFydCkpIDogbnVsbDtcbiAgICBpZiAoZGF0ZWxpbmUgJiYgZGF0ZWxpbmVbMF0ubGVuZ3RoIDwgMTAwKSB0aGlzLmFkZCgnZGF0ZWxpbmUnLCBzdGFydCwgc3RhcnQgKyBkYXRlbGluZVswXS5sZW5ndGgpO1xuICAgIHRoaXMucHJvc2UrKztcbiAgICB0aGlzLmFkZCgncGFyYWdyYXBoJywgZGF0ZWxpbmUgJiYgZGF0ZWxpbmVbMF0ubGVuZ3RoIDwgMTAwID8gc3RhcnQgKyBkYXRlbGluZVswXS5sZW5ndGggOiBzdGFydCwgZW5kKTtcbiAgfVxuXG4gIC8qKiBBIGxpbmUgd2l0aG91dCB0aGUgZW5kIG9mIGEgc2VudGVuY2UgdGhhdCBzdGFuZHMgb3ZlciBhIGxvbmdlciBwYXJhZ3JhcGguICovXG4gIHByaXZhdGUgaXNUaXRsZShpbmRleDogbnVtYmVyLCBwYXJ0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBjb25zdCBvcGVuaW5nID0gIXRoaXMuaGVhZGxpbmUgJiYgdGhpcy5wcm9zZSA9PT0gMDtcbiAgICBjb25zdCBuZXh0ID0gdGhpcy5saW5lc1tpbmRleCArIDFdO1xuICAgIGlmICghbmV4dCB8fCAhdGhpcy5sb29rc0xpa2VUaXRsZShwYXJ0LCBvcGVuaW5nID8gTE9OR0VTVF9IRUFETElORSA6IExPTkdFU1RfSEVBRElORykpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gb3BlbmluZyB8fCAoIS9eW1xccHtMbH1cIlx1MjAxQ10vdS50ZXN0KHBhcnQpICYmIG5leHQuZW5kIC0gbmV4dC5zdGFydCA+IHBhcnQubGVuZ3RoKTtcbiAgfVxuXG4gIHByaXZhdGUgbG9va3NMaWtlVGl0bGUocGFydDogc3RyaW5nLCBsb25nZXN0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKFxuICAgICAgcGFydC5sZW5ndGggPD0gbG9uZ2VzdCAmJiAhRU5EU19TRU5URU5DRS50ZXN0KHBhcnQpICYmICEvWyw7XSQvLnRlc3QocGFydCkgJiYgL1tcXHB7TH1cXGRdL3UudGVzdChwYXJ0KVxuICAgICk7XG4gIH1cblxuICAvKiogVGhlIG5hbWUgb2YgdGhlIG5ld3NwYXBlciBvdmVyIHRoZSBoZWFkbGluZS4gKi9cbiAgcHJpdmF0ZSBpc091dGxldChpbmRleDogbnVtYmVyLCBwYXJ0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5oZWFkbGluZSB8fCB0aGlzLnByb3NlID4gMCB8fCAhT1VUTEVULnRlc3QocGFydCkpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBvcGVuaW5nID0gdGhpcy5saW5lc1xuICAgICAgLnNsaWNlKGluZGV4ICsgMSwgaW5kZXggKyA0KVxuICAgICAgLm1hcCgoeyBzdGFydCwgZW5kIH0pID0+IHRoaXMudGV4dC5zbGljZShzdGFydCwgZW5kKSk7XG4gICAgY29uc3QgaGVhZGxpbmUgPSBvcGVuaW5nLmZpbmQoKGxpbmUpID0+ICFEQVRFX0xJTkUudGVzdChsaW5lKSAmJiAhQlJFQURDUlVNQi50ZXN0KGxpbmUpKTtcbiAgICByZXR1cm4gKFxuICAgICAgaGVhZGxpbmUgIT09IHVuZGVmaW5lZCAmJiB0aGlzLmxvb2tzTGlrZVRpdGxlKGhlYWRsaW5lLCBMT05HRVNUX0hFQURMSU5FKSAmJiAhQllMSU5FLnRlc3QoaGVhZGxpbmUpXG4gICAgKTtcbiAgfVxuXG4gIC8qKiBUaGUgZmlyc3Qgb3IgbGFzdCBsaW5lcyBvZiBhbiBhcnRpY2xlIHRoYXQgYXJlIG5vdGhpbmcgYnV0IGEgZmV3IGNhcGl0YWxpc2VkIHdvcmRzOiBpdHMgYXV0aG9yIG9yIGFnZW5jeS4gKi9cbiAgcHJpdmF0ZSBpc0JhcmVCeWxpbmUoaW5kZXg6IG51bWJlciwgcGFydDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXRFbmQgPSBpbmRleCA+PSB0aGlzLmxpbmVzLmxlbmd0aCAtIDMgJiYgdGhpcy5wcm9zZSA+IDEgJiYgdGhpcy5yZXN0SXNTaG9ydChpbmRleCk7XG4gICAgY29uc3QgYmVsb3dIZWFkbGluZSA9IHRoaXMuaGVhZGxpbmUgJiYgdGhpcy5wcm9zZSA9PT0gMCAmJiBCWUxJTkVfUFJFRklYLnRlc3QocGFydCk7XG4gICAgaWYgKGJlbG93SGVhZGxpbmUpIHJldHVybiBwYXJ0Lmxlbmd0aCA8IDEyMDtcbiAgICByZXR1cm4gKFxuICAgICAgYXRFbmQgJiYgL14oPzpcXHB7THV9W1xccHtMfS4nXHUyMDE5LV0qKSg/OlxccysoPzpcXHB7THV9W1xccHtMfS4nXHUyMDE5LV0qfGFuZHxkZXx2YW58dm9ufGJpbnxhbCkpezAsNH0kL3UudGVzdChwYXJ0KVxuICAgICk7XG4gIH1cblxuICBwcml2YXRlIHJlc3RJc1Nob3J0KGluZGV4OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5saW5lcy5zbGljZShpbmRleCkuZXZlcnkoKGxpbmUpID0+IGxpbmUuZW5kIC0gbGluZS5zdGFydCA8IDgwKTtcbiAgfVxufVxuXG4vKiogQSB3b3JkIG9yIHR3byBiZWhpbmQgYSBicmVhZGNydW1iJ3MgbGFzdCBtYXJrIGFyZSBpdHMgbGFzdCBwYXJ0LCBub3QgYSBoZWFkbGluZS4gKi9cbmZ1bmN0aW9uIGlzTGFzdFBhcnQocmVzdDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiByZXN0LnRyaW0oKS5zcGxpdCgvXFxzKy8pLmxlbmd0aCA8PSAyO1xufVxuIiwgImltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uL3RleHQvc3Bhbic7XG5cbi8qKlxuICogVGhlIHBhcnRzIHRoYXQgYSBuZXdzIGFydGljbGUgaXMgbWFkZSBvZi5cbiAqIGBkYXRlLWxpbmVgOiBcImRhdGUgMjAyNS0wMi0xN1wiLCBcIlB1Ymxpc2hlZDogMyBNYXkgMjAyNFwiOyBgZGF0ZWxpbmVgOiBcIk5FVyBERUxISTpcIiBiZWZvcmUgYSByZXBvcnQncyBmaXJzdFxuICogc2VudGVuY2U7IGBicmVhZGNydW1iYDogXCJIb21lID4gTmV3cyA+XCI7IGBib2lsZXJwbGF0ZWA6IFwiRm9sbG93IHVzIG9uOlwiLCBcIkFMU08gUkVBRDogXHUyMDI2XCIuXG4gKi9cbmV4cG9ydCB0eXBlIEJsb2NrS2luZCA9XG4gIHwgJ2Zyb250LW1hdHRlcidcbiAgfCAnZGF0ZS1saW5lJ1xuICB8ICdicmVhZGNydW1iJ1xuICB8ICdoZWFkbGluZSdcbiAgfCAnYnlsaW5lJ1xuICB8ICdoZWFkaW5nJ1xuICB8ICdkYXRlbGluZSdcbiAgfCAncGFyYWdyYXBoJ1xuICB8ICdsaXN0LWl0ZW0nXG4gIHwgJ2JvaWxlcnBsYXRlJztcblxuLyoqIEEgcGFydCBvZiBhbiBhcnRpY2xlLiBCbG9ja3MgYXJlIGluIG9yZGVyLCBkaXNqb2ludCwgYW5kIGNvdmVyIGFsbCB0aGF0IGlzIG5vdCB3aGl0ZSBzcGFjZSBvciBtYXJrdXAuICovXG5leHBvcnQgaW50ZXJmYWNlIEJsb2NrIGV4dGVuZHMgU3BhbiB7XG4gIHJlYWRvbmx5IGtpbmQ6IEJsb2NrS2luZDtcbn1cblxuLyoqIFdoZXRoZXIgYSBibG9jayB0ZWxscyB0aGUgc3RvcnkgaXRzZWxmLCBzbyB0aGF0IGV2ZW50cyBhbmQgY29yZWZlcmVuY2UgYXJlIHJlYWQgZnJvbSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Byb3NlKGJsb2NrOiBCbG9jayk6IGJvb2xlYW4ge1xuICByZXR1cm4gYmxvY2sua2luZCA9PT0gJ3BhcmFncmFwaCcgfHwgYmxvY2sua2luZCA9PT0gJ2xpc3QtaXRlbScgfHwgYmxvY2sua2luZCA9PT0gJ2hlYWRsaW5lJztcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFRva2VuaXplZEFydGljbGUgfSBmcm9tICcuLi9hcnRpY2xlJztcbmltcG9ydCB7IHNwbGl0U2VudGVuY2VzIH0gZnJvbSAnLi4vdG9rZW5pemUvc2VudGVuY2VzJztcbmltcG9ydCB7IHRva2VuaXplIH0gZnJvbSAnLi4vdG9rZW5pemUvdG9rZW5pemUnO1xuaW1wb3J0IHsgbGF5b3V0QXJ0aWNsZSB9IGZyb20gJy4vbGF5b3V0JztcblxuZXhwb3J0IHsgbGF5b3V0QXJ0aWNsZSB9IGZyb20gJy4vbGF5b3V0JztcbmV4cG9ydCB7IGlzUHJvc2UsIHR5cGUgQmxvY2ssIHR5cGUgQmxvY2tLaW5kIH0gZnJvbSAnLi90eXBlcyc7XG5cbi8qKiBDdXRzIGEgdGV4dCBpbnRvIGJsb2NrcywgdG9rZW5zIGFuZCBzZW50ZW5jZXMuIEZyb250IG1hdHRlciBpcyBtYXJrdXAgYW5kIGhhcyBubyB0b2tlbnMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5pemVBcnRpY2xlKHRleHQ6IHN0cmluZyk6IFRva2VuaXplZEFydGljbGUge1xuICBjb25zdCBibG9ja3MgPSBsYXlvdXRBcnRpY2xlKHRleHQpO1xuICBjb25zdCB3b3JkcyA9IGJsb2Nrcy5tYXAoKGJsb2NrKSA9PlxuICAgIGJsb2NrLmtpbmQgPT09ICdmcm9udC1tYXR0ZXInID8geyBzdGFydDogYmxvY2suc3RhcnQsIGVuZDogYmxvY2suc3RhcnQgfSA6IGJsb2NrLFxuICApO1xuICBjb25zdCB0b2tlbnMgPSB0b2tlbml6ZSh0ZXh0LCB3b3Jkcyk7XG4gIHJldHVybiB7IHRleHQsIGJsb2NrcywgdG9rZW5zLCBzZW50ZW5jZXM6IHNwbGl0U2VudGVuY2VzKHRleHQsIHRva2Vucywgd29yZHMpIH07XG59XG4iLCAiLyoqIEEgbmFtZSBhcyBpdCBzdGFuZHMgaW4gYSB0ZXh0LCBhbmQgaW4gdGhlIGZvbGRlZCBmb3JtIGluIHdoaWNoIG5hbWVzIGFyZSBjb21wYXJlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZUZvcm0ge1xuICAvKiogUmVhZGluZyBmb3JtOiB3aGl0ZSBzcGFjZSBjb2xsYXBzZWQsIHdpdGhvdXQgYSBsZWFkaW5nIGFydGljbGUgYW5kIGEgcG9zc2Vzc2l2ZSBlbmRpbmcuICovXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIEZvbGRlZCB3b3JkczogbG93ZXIgY2FzZSwgd2l0aG91dCBkaWFjcml0aWNzLCBmdWxsIHN0b3BzIGFuZCBhcG9zdHJvcGhlczsgY3V0IGF0IHNwYWNlcyBhbmQgaHlwaGVucy4gKi9cbiAgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogVGhlIGZvbGRlZCB3b3JkcyBqb2luZWQgYnkgYmxhbmtzLiAqL1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbn1cblxuY29uc3QgUExBSU4gPSAvXlthLXogXSokLztcbmNvbnN0IE1BUktTID0gL1xccHtNfS9ndTtcbmNvbnN0IFBPU1NFU1NJVkUgPSAvWydcdTIwMTldcz8kL3U7XG5jb25zdCBMRUFESU5HX0FSVElDTEUgPSAvXig/OnRoZXxhfGFuKVxccysoPz1cXFMpL2l1O1xuY29uc3QgU1BBQ0VTID0gL1xccysvZ3U7XG5jb25zdCBMRVRURVJTX05PVF9ERUNPTVBPU0VEOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgXHUwMERGOiAnc3MnLFxuICBcdTAwRTY6ICdhZScsXG4gIFx1MDBGODogJ28nLFxuICBcdTAxNTM6ICdvZScsXG4gIFx1MDE0MjogJ2wnLFxuICBcdTAxMTE6ICdkJyxcbiAgXHUwMEYwOiAnZCcsXG4gIFx1MDBGRTogJ3RoJyxcbiAgXHUwMTMxOiAnaScsXG59O1xuXG4vKiogTG93ZXIgY2FzZSwgd2l0aG91dCBkaWFjcml0aWNzLCBmdWxsIHN0b3BzIGFuZCBhcG9zdHJvcGhlczsgZXZlcnl0aGluZyBlbHNlIHRoYXQgaXMgbm8gbGV0dGVyIG9yIGRpZ2l0IGEgYmxhbmsuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICBsZXQgZm9sZGVkID0gdGV4dC50b0xvd2VyQ2FzZSgpO1xuICBpZiAoUExBSU4udGVzdChmb2xkZWQpKSByZXR1cm4gZm9sZGVkLnRyaW0oKTtcbiAgZm9sZGVkID0gZm9sZGVkXG4gICAgLm5vcm1hbGl6ZSgnTkZEJylcbiAgICAucmVwbGFjZShNQVJLUywgJycpXG4gICAgLnJlcGxhY2UoL1tcdTAwREZcdTAwRTZcdTAwRjhcdTAxNTNcdTAxNDJcdTAxMTFcdTAwRjBcdTAwRkVcdTAxMzFdL2d1LCAobGV0dGVyKSA9PiBMRVRURVJTX05PVF9ERUNPTVBPU0VEW2xldHRlcl0gPz8gbGV0dGVyKVxuICAgIC5yZXBsYWNlKC8gJiAvZ3UsICcgYW5kICcpXG4gICAgLnJlcGxhY2UoL1snXHUyMDE5XHUwMkJDLiZdL2d1LCAnJylcbiAgICAucmVwbGFjZSgvW15cXHB7TH1cXGRdKy9ndSwgJyAnKTtcbiAgcmV0dXJuIGZvbGRlZC50cmltKCk7XG59XG5cbi8qKiBUaGUgZm9ybSBvZiBhIG5hbWUncyB3b3JkcyBpbiB0aGUgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lRm9ybShzbGljZTogc3RyaW5nKTogTmFtZUZvcm0ge1xuICBjb25zdCB0ZXh0ID0gc2xpY2VcbiAgICAucmVwbGFjZShTUEFDRVMsICcgJylcbiAgICAudHJpbSgpXG4gICAgLnJlcGxhY2UoTEVBRElOR19BUlRJQ0xFLCAnJylcbiAgICAucmVwbGFjZSgvKD88PVxccHtMfXsyfSlbJ1x1MjAxOV1zPyQvdSwgKGVuZGluZykgPT4gKFBPU1NFU1NJVkUudGVzdChlbmRpbmcpID8gJycgOiBlbmRpbmcpKTtcbiAgY29uc3Qga2V5ID0gZm9sZCh0ZXh0KTtcbiAgcmV0dXJuIHsgdGV4dCwga2V5LCB3b3Jkczoga2V5ID09PSAnJyA/IFtdIDoga2V5LnNwbGl0KCcgJykgfTtcbn1cblxuLyoqIFdoZXRoZXIgYSBuYW1lIGlzIHdyaXR0ZW4gaW4gY2FwaXRhbHMgb25seSAoXCJET0dFXCIsIFwiVS5OLlwiLCBcIkcyMFwiKSwgYW5kIGhhcyB0d28gdG8gZWlnaHQgb2YgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0Fjcm9ueW0odGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiB0ZXh0Lmxlbmd0aCA8PSAxMiAmJiAvXig/OltcXHB7THV9XFxkXVxcLj8pezIsOH1zPyQvdS50ZXN0KHRleHQpICYmIC9cXHB7THV9L3UudGVzdCh0ZXh0KTtcbn1cblxuY29uc3QgTk9UX0lOSVRJQUw6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFtcbiAgJ29mJyxcbiAgJ3RoZScsXG4gICdhbmQnLFxuICAnZm9yJyxcbiAgJ2luJyxcbiAgJ29uJyxcbiAgJ3RvJyxcbiAgJ2EnLFxuICAnYW4nLFxuICAnZGUnLFxuICAnYXQnLFxuXSk7XG5cbi8qKlxuICogVGhlIGZpcnN0IGxldHRlcnMgb2YgYSBuYW1lJ3Mgd29yZHM6IHdpdGhvdXQgaXRzIHNtYWxsIHdvcmRzIChcIm1pbmlzdHJ5IG9mIGV4dGVybmFsIGFmZmFpcnNcIiBcdTIxOTIgXCJtZWFcIiksIGFuZCB3aXRoXG4gKiB0aGVtIChcImRlcGFydG1lbnQgb2YganVzdGljZVwiIFx1MjE5MiBcImRvalwiKS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluaXRpYWxzKHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgbGV0IHNob3J0ID0gJyc7XG4gIGxldCBsb25nID0gJyc7XG4gIGZvciAoY29uc3Qgd29yZCBvZiB3b3Jkcykge1xuICAgIGNvbnN0IGZpcnN0ID0gd29yZC5jaGFyQXQoMCk7XG4gICAgbG9uZyArPSBmaXJzdDtcbiAgICBpZiAoIU5PVF9JTklUSUFMLmhhcyh3b3JkKSkgc2hvcnQgKz0gZmlyc3Q7XG4gIH1cbiAgY29uc3Qgd2l0aE9mID0gd29yZHMubWFwKCh3b3JkKSA9PiAod29yZCA9PT0gJ3RoZScgfHwgd29yZCA9PT0gJ2FuZCcgPyAnJyA6IHdvcmQuY2hhckF0KDApKSkuam9pbignJyk7XG4gIHJldHVybiBbLi4ubmV3IFNldChbc2hvcnQsIHdpdGhPZiwgbG9uZ10pXTtcbn1cblxuLyoqIE51bWJlciBvZiBzaW5nbGUtbGV0dGVyIGVkaXRzIGJldHdlZW4gdHdvIHdvcmRzLCBvciBgbGltaXQgKyAxYCB3aGVyZSBpdCBpcyBtb3JlIHRoYW4gYGxpbWl0YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlZGl0RGlzdGFuY2UoYTogc3RyaW5nLCBiOiBzdHJpbmcsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIge1xuICBpZiAoTWF0aC5hYnMoYS5sZW5ndGggLSBiLmxlbmd0aCkgPiBsaW1pdCkgcmV0dXJuIGxpbWl0ICsgMTtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaSkgPT4gaSk7XG4gIGZvciAobGV0IGkgPSAxOyBpIDw9IGEubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBuZXh0ID0gW2ldO1xuICAgIGZvciAobGV0IGogPSAxOyBqIDw9IGIubGVuZ3RoOyBqKyspIHtcbiAgICAgIGNvbnN0IGNoYW5nZSA9IChyb3dbaiAtIDFdIGFzIG51bWJlcikgKyAoYS5jaGFyQ29kZUF0KGkgLSAxKSA9PT0gYi5jaGFyQ29kZUF0KGogLSAxKSA/IDAgOiAxKTtcbiAgICAgIG5leHQucHVzaChNYXRoLm1pbihjaGFuZ2UsIChyb3dbal0gYXMgbnVtYmVyKSArIDEsIChuZXh0W2ogLSAxXSBhcyBudW1iZXIpICsgMSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiBNYXRoLm1pbihyb3dbYi5sZW5ndGhdIGFzIG51bWJlciwgbGltaXQgKyAxKTtcbn1cblxuLyoqXG4gKiBBIHNwZWxsaW5nIHVuZGVyIHdoaWNoIHRyYW5zbGl0ZXJhdGlvbnMgb2Ygb25lIGZvcmVpZ24gbmFtZSBmYWxsIHRvZ2V0aGVyOiBcIlplbGVuc2t5XCIsIFwiWmVsZW5za3l5XCIsIFwiWmVsZW5za2l5XCIuXG4gKiBFbmRpbmdzIGluIC15LCBkb3VibGUgbGV0dGVycyBhbmQgdGhlIGRpZ3JhcGhzIHRoYXQgdHJhbnNsaXRlcmF0aW9ucyBkaWZmZXIgaW4gYXJlIG1hZGUgb25lLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdHJhbnNsaXRlcmF0aW9uS2V5KHdvcmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB3b3JkXG4gICAgLnJlcGxhY2UoLyg/Oml5eXx5eXxpeXxpanxpaXxpfHkpJC91LCAneScpXG4gICAgLnJlcGxhY2UoL14oPzpraHxnaHxxKSg/PWEpL3UsICdnJylcbiAgICAucmVwbGFjZSgvKD88PVxccHtMfSlpeSg/PVxccHtMfSkvZ3UsICdpJylcbiAgICAucmVwbGFjZSgvb3UvZ3UsICd1JylcbiAgICAucmVwbGFjZSgvKFxccHtMfSlcXDEvZ3UsICckMScpO1xufVxuIiwgIi8vIE1hZGUgYnkgc2NyaXB0cy9mYWN0cy9saW5rLm1qcyBmcm9tIGNvdW50cmllcy1saXN0IChNSVQpIGFuZCBpMThuLWlzby1jb3VudHJpZXMgKE1JVCkuXG5cbi8qKiBJU08gMzE2Ni0xIGNvZGUsIHVzdWFsIEVuZ2xpc2ggbmFtZSwgYW5kIGFsbCBpdHMgbmFtZXMgaW4gZm9sZGVkIGZvcm0sIHBhcnRlZCBieSBcInxcIi4gKi9cbi8vIHByZXR0aWVyLWlnbm9yZVxuZXhwb3J0IGNvbnN0IENPVU5UUklFUzogcmVhZG9ubHkgKHJlYWRvbmx5IFtjb2RlOiBzdHJpbmcsIG5hbWU6IHN0cmluZywgZm9sZGVkOiBzdHJpbmddKVtdID0gW1xuICBbXCJBQ1wiLCBcIkFzY2Vuc2lvbiBJc2xhbmRcIiwgXCJhc2NlbnNpb24gaXNsYW5kXCJdLFxuICBbXCJBRFwiLCBcIkFuZG9ycmFcIiwgXCJhbmRvcnJhXCJdLFxuICBbXCJBRVwiLCBcIlVuaXRlZCBBcmFiIEVtaXJhdGVzXCIsIFwidW5pdGVkIGFyYWIgZW1pcmF0ZXN8dWFlfGVtaXJhdGVzXCJdLFxuICBbXCJBRlwiLCBcIkFmZ2hhbmlzdGFuXCIsIFwiYWZnaGFuaXN0YW5cIl0sXG4gIFtcIkFHXCIsIFwiQW50aWd1YSBhbmQgQmFyYnVkYVwiLCBcImFudGlndWEgYW5kIGJhcmJ1ZGFcIl0sXG4gIFtcIkFJXCIsIFwiQW5ndWlsbGFcIiwgXCJhbmd1aWxsYVwiXSxcbiAgW1wiQUxcIiwgXCJBbGJhbmlhXCIsIFwiYWxiYW5pYVwiXSxcbiAgW1wiQU1cIiwgXCJBcm1lbmlhXCIsIFwiYXJtZW5pYVwiXSxcbiAgW1wiQU9cIiwgXCJBbmdvbGFcIiwgXCJhbmdvbGFcIl0sXG4gIFtcIkFRXCIsIFwiQW50YXJjdGljYVwiLCBcImFudGFyY3RpY2FcIl0sXG4gIFtcIkFSXCIsIFwiQXJnZW50aW5hXCIsIFwiYXJnZW50aW5hXCJdLFxuICBbXCJBU1wiLCBcIkFtZXJpY2FuIFNhbW9hXCIsIFwiYW1lcmljYW4gc2Ftb2FcIl0sXG4gIFtcIkFUXCIsIFwiQXVzdHJpYVwiLCBcImF1c3RyaWFcIl0sXG4gIFtcIkFVXCIsIFwiQXVzdHJhbGlhXCIsIFwiYXVzdHJhbGlhXCJdLFxuICBbXCJBV1wiLCBcIkFydWJhXCIsIFwiYXJ1YmFcIl0sXG4gIFtcIkFYXCIsIFwiQWxhbmRcIiwgXCJhbGFuZHxhbGFuZCBpc2xhbmRzXCJdLFxuICBbXCJBWlwiLCBcIkF6ZXJiYWlqYW5cIiwgXCJhemVyYmFpamFuXCJdLFxuICBbXCJCQVwiLCBcIkJvc25pYSBhbmQgSGVyemVnb3ZpbmFcIiwgXCJib3NuaWEgYW5kIGhlcnplZ292aW5hfGJvc25pYXxib3NuaWEgaGVyemVnb3ZpbmFcIl0sXG4gIFtcIkJCXCIsIFwiQmFyYmFkb3NcIiwgXCJiYXJiYWRvc1wiXSxcbiAgW1wiQkRcIiwgXCJCYW5nbGFkZXNoXCIsIFwiYmFuZ2xhZGVzaFwiXSxcbiAgW1wiQkVcIiwgXCJCZWxnaXVtXCIsIFwiYmVsZ2l1bVwiXSxcbiAgW1wiQkZcIiwgXCJCdXJraW5hIEZhc29cIiwgXCJidXJraW5hIGZhc298dXBwZXIgdm9sdGFcIl0sXG4gIFtcIkJHXCIsIFwiQnVsZ2FyaWFcIiwgXCJidWxnYXJpYVwiXSxcbiAgW1wiQkhcIiwgXCJCYWhyYWluXCIsIFwiYmFocmFpbnxiYWhyZWluXCJdLFxuICBbXCJCSVwiLCBcIkJ1cnVuZGlcIiwgXCJidXJ1bmRpXCJdLFxuICBbXCJCSlwiLCBcIkJlbmluXCIsIFwiYmVuaW58ZGFob21leVwiXSxcbiAgW1wiQkxcIiwgXCJTYWludCBCYXJ0aGVsZW15XCIsIFwic2FpbnQgYmFydGhlbGVteVwiXSxcbiAgW1wiQk1cIiwgXCJCZXJtdWRhXCIsIFwiYmVybXVkYVwiXSxcbiAgW1wiQk5cIiwgXCJCcnVuZWlcIiwgXCJicnVuZWl8YnJ1bmVpIGRhcnVzc2FsYW1cIl0sXG4gIFtcIkJPXCIsIFwiQm9saXZpYVwiLCBcImJvbGl2aWFcIl0sXG4gIFtcIkJRXCIsIFwiQm9uYWlyZVwiLCBcImJvbmFpcmV8Ym9uYWlyZSBzaW50IGV1c3RhdGl1cyBhbmQgc2FiYVwiXSxcbiAgW1wiQlJcIiwgXCJCcmF6aWxcIiwgXCJicmF6aWxcIl0sXG4gIFtcIkJTXCIsIFwiQmFoYW1hc1wiLCBcImJhaGFtYXNcIl0sXG4gIFtcIkJUXCIsIFwiQmh1dGFuXCIsIFwiYmh1dGFuXCJdLFxuICBbXCJCVlwiLCBcIkJvdXZldCBJc2xhbmRcIiwgXCJib3V2ZXQgaXNsYW5kXCJdLFxuICBbXCJCV1wiLCBcIkJvdHN3YW5hXCIsIFwiYm90c3dhbmF8YmVjaHVhbmFsYW5kXCJdLFxuICBbXCJCWVwiLCBcIkJlbGFydXNcIiwgXCJiZWxhcnVzfGJ5ZWxvcnVzc2lhfGJlbG9ydXNzaWFcIl0sXG4gIFtcIkJaXCIsIFwiQmVsaXplXCIsIFwiYmVsaXplXCJdLFxuICBbXCJDQVwiLCBcIkNhbmFkYVwiLCBcImNhbmFkYVwiXSxcbiAgW1wiQ0NcIiwgXCJDb2NvcyAoS2VlbGluZykgSXNsYW5kc1wiLCBcImNvY29zIGtlZWxpbmcgaXNsYW5kc1wiXSxcbiAgW1wiQ0RcIiwgXCJEZW1vY3JhdGljIFJlcHVibGljIG9mIHRoZSBDb25nb1wiLCBcImRlbW9jcmF0aWMgcmVwdWJsaWMgb2YgdGhlIGNvbmdvfHphaXJlfGNvbmdvIGtpbnNoYXNhfGRyIGNvbmdvfGRyY3xkZW1vY3JhdGljIHJlcHVibGljIG9mIGNvbmdvXCJdLFxuICBbXCJDRlwiLCBcIkNlbnRyYWwgQWZyaWNhbiBSZXB1YmxpY1wiLCBcImNlbnRyYWwgYWZyaWNhbiByZXB1YmxpY3x1YmFuZ2kgc2hhcmlcIl0sXG4gIFtcIkNHXCIsIFwiUmVwdWJsaWMgb2YgdGhlIENvbmdvXCIsIFwicmVwdWJsaWMgb2YgdGhlIGNvbmdvfGNvbmdvIGJyYXp6YXZpbGxlXCJdLFxuICBbXCJDSFwiLCBcIlN3aXR6ZXJsYW5kXCIsIFwic3dpdHplcmxhbmRcIl0sXG4gIFtcIkNJXCIsIFwiSXZvcnkgQ29hc3RcIiwgXCJpdm9yeSBjb2FzdHxjb3RlIGRpdm9pcmVcIl0sXG4gIFtcIkNLXCIsIFwiQ29vayBJc2xhbmRzXCIsIFwiY29vayBpc2xhbmRzXCJdLFxuICBbXCJDTFwiLCBcIkNoaWxlXCIsIFwiY2hpbGVcIl0sXG4gIFtcIkNNXCIsIFwiQ2FtZXJvb25cIiwgXCJjYW1lcm9vblwiXSxcbiAgW1wiQ05cIiwgXCJDaGluYVwiLCBcImNoaW5hfHBlb3BsZXMgcmVwdWJsaWMgb2YgY2hpbmF8cHJjfG1haW5sYW5kIGNoaW5hXCJdLFxuICBbXCJDT1wiLCBcIkNvbG9tYmlhXCIsIFwiY29sb21iaWFcIl0sXG4gIFtcIkNSXCIsIFwiQ29zdGEgUmljYVwiLCBcImNvc3RhIHJpY2FcIl0sXG4gIFtcIkNVXCIsIFwiQ3ViYVwiLCBcImN1YmFcIl0sXG4gIFtcIkNWXCIsIFwiQ2FibyBWZXJkZVwiLCBcImNhYm8gdmVyZGV8Y2FwZSB2ZXJkZVwiXSxcbiAgW1wiQ1dcIiwgXCJDdXJhY2FvXCIsIFwiY3VyYWNhb1wiXSxcbiAgW1wiQ1hcIiwgXCJDaHJpc3RtYXMgSXNsYW5kXCIsIFwiY2hyaXN0bWFzIGlzbGFuZFwiXSxcbiAgW1wiQ1lcIiwgXCJDeXBydXNcIiwgXCJjeXBydXNcIl0sXG4gIFtcIkNaXCIsIFwiQ3plY2hpYVwiLCBcImN6ZWNoaWF8Y3plY2ggcmVwdWJsaWN8Y2Vza2EgcmVwdWJsaWthXCJdLFxuICBbXCJERVwiLCBcIkdlcm1hbnlcIiwgXCJnZXJtYW55fGZlZGVyYWwgcmVwdWJsaWMgb2YgZ2VybWFueVwiXSxcbiAgW1wiREpcIiwgXCJEamlib3V0aVwiLCBcImRqaWJvdXRpXCJdLFxuICBbXCJES1wiLCBcIkRlbm1hcmtcIiwgXCJkZW5tYXJrXCJdLFxuICBbXCJETVwiLCBcIkRvbWluaWNhXCIsIFwiZG9taW5pY2FcIl0sXG4gIFtcIkRPXCIsIFwiRG9taW5pY2FuIFJlcHVibGljXCIsIFwiZG9taW5pY2FuIHJlcHVibGljXCJdLFxuICBbXCJEWlwiLCBcIkFsZ2VyaWFcIiwgXCJhbGdlcmlhXCJdLFxuICBbXCJFQ1wiLCBcIkVjdWFkb3JcIiwgXCJlY3VhZG9yXCJdLFxuICBbXCJFRVwiLCBcIkVzdG9uaWFcIiwgXCJlc3RvbmlhXCJdLFxuICBbXCJFR1wiLCBcIkVneXB0XCIsIFwiZWd5cHRcIl0sXG4gIFtcIkVIXCIsIFwiV2VzdGVybiBTYWhhcmFcIiwgXCJ3ZXN0ZXJuIHNhaGFyYVwiXSxcbiAgW1wiRVJcIiwgXCJFcml0cmVhXCIsIFwiZXJpdHJlYVwiXSxcbiAgW1wiRVNcIiwgXCJTcGFpblwiLCBcInNwYWluXCJdLFxuICBbXCJFVFwiLCBcIkV0aGlvcGlhXCIsIFwiZXRoaW9waWF8YWJ5c3NpbmlhXCJdLFxuICBbXCJGSVwiLCBcIkZpbmxhbmRcIiwgXCJmaW5sYW5kXCJdLFxuICBbXCJGSlwiLCBcIkZpamlcIiwgXCJmaWppXCJdLFxuICBbXCJGS1wiLCBcIkZhbGtsYW5kIElzbGFuZHNcIiwgXCJmYWxrbGFuZCBpc2xhbmRzfGZhbGtsYW5kIGlzbGFuZHMgbWFsdmluYXNcIl0sXG4gIFtcIkZNXCIsIFwiTWljcm9uZXNpYVwiLCBcIm1pY3JvbmVzaWF8bWljcm9uZXNpYSBmZWRlcmF0ZWQgc3RhdGVzIG9mXCJdLFxuICBbXCJGT1wiLCBcIkZhcm9lIElzbGFuZHNcIiwgXCJmYXJvZSBpc2xhbmRzXCJdLFxuICBbXCJGUlwiLCBcIkZyYW5jZVwiLCBcImZyYW5jZVwiXSxcbiAgW1wiR0FcIiwgXCJHYWJvblwiLCBcImdhYm9uXCJdLFxuICBbXCJHQlwiLCBcIlVuaXRlZCBLaW5nZG9tXCIsIFwidW5pdGVkIGtpbmdkb218dWt8YnJpdGFpbnxncmVhdCBicml0YWlufHVuaXRlZCBraW5nZG9tIG9mIGdyZWF0IGJyaXRhaW4gYW5kIG5vcnRoZXJuIGlyZWxhbmRcIl0sXG4gIFtcIkdEXCIsIFwiR3JlbmFkYVwiLCBcImdyZW5hZGFcIl0sXG4gIFtcIkdFXCIsIFwiR2VvcmdpYVwiLCBcImdlb3JnaWFcIl0sXG4gIFtcIkdGXCIsIFwiRnJlbmNoIEd1aWFuYVwiLCBcImZyZW5jaCBndWlhbmFcIl0sXG4gIFtcIkdHXCIsIFwiR3Vlcm5zZXlcIiwgXCJndWVybnNleVwiXSxcbiAgW1wiR0hcIiwgXCJHaGFuYVwiLCBcImdoYW5hXCJdLFxuICBbXCJHSVwiLCBcIkdpYnJhbHRhclwiLCBcImdpYnJhbHRhclwiXSxcbiAgW1wiR0xcIiwgXCJHcmVlbmxhbmRcIiwgXCJncmVlbmxhbmRcIl0sXG4gIFtcIkdNXCIsIFwiR2FtYmlhXCIsIFwiZ2FtYmlhfHJlcHVibGljIG9mIHRoZSBnYW1iaWFcIl0sXG4gIFtcIkdOXCIsIFwiR3VpbmVhXCIsIFwiZ3VpbmVhXCJdLFxuICBbXCJHUFwiLCBcIkd1YWRlbG91cGVcIiwgXCJndWFkZWxvdXBlXCJdLFxuICBbXCJHUVwiLCBcIkVxdWF0b3JpYWwgR3VpbmVhXCIsIFwiZXF1YXRvcmlhbCBndWluZWFcIl0sXG4gIFtcIkdSXCIsIFwiR3JlZWNlXCIsIFwiZ3JlZWNlXCJdLFxuICBbXCJHU1wiLCBcIlNvdXRoIEdlb3JnaWEgYW5kIHRoZSBTb3V0aCBTYW5kd2ljaCBJc2xhbmRzXCIsIFwic291dGggZ2VvcmdpYSBhbmQgdGhlIHNvdXRoIHNhbmR3aWNoIGlzbGFuZHNcIl0sXG4gIFtcIkdUXCIsIFwiR3VhdGVtYWxhXCIsIFwiZ3VhdGVtYWxhXCJdLFxuICBbXCJHVVwiLCBcIkd1YW1cIiwgXCJndWFtXCJdLFxuICBbXCJHV1wiLCBcIkd1aW5lYS1CaXNzYXVcIiwgXCJndWluZWEgYmlzc2F1XCJdLFxuICBbXCJHWVwiLCBcIkd1eWFuYVwiLCBcImd1eWFuYVwiXSxcbiAgW1wiSEtcIiwgXCJIb25nIEtvbmdcIiwgXCJob25nIGtvbmdcIl0sXG4gIFtcIkhNXCIsIFwiSGVhcmQgSXNsYW5kIGFuZCBNY0RvbmFsZCBJc2xhbmRzXCIsIFwiaGVhcmQgaXNsYW5kIGFuZCBtY2RvbmFsZCBpc2xhbmRzXCJdLFxuICBbXCJITlwiLCBcIkhvbmR1cmFzXCIsIFwiaG9uZHVyYXNcIl0sXG4gIFtcIkhSXCIsIFwiQ3JvYXRpYVwiLCBcImNyb2F0aWFcIl0sXG4gIFtcIkhUXCIsIFwiSGFpdGlcIiwgXCJoYWl0aVwiXSxcbiAgW1wiSFVcIiwgXCJIdW5nYXJ5XCIsIFwiaHVuZ2FyeVwiXSxcbiAgW1wiSURcIiwgXCJJbmRvbmVzaWFcIiwgXCJpbmRvbmVzaWFcIl0sXG4gIFtcIklFXCIsIFwiSXJlbGFuZFwiLCBcImlyZWxhbmR8cmVwdWJsaWMgb2YgaXJlbGFuZFwiXSxcbiAgW1wiSUxcIiwgXCJJc3JhZWxcIiwgXCJpc3JhZWxcIl0sXG4gIFtcIklNXCIsIFwiSXNsZSBvZiBNYW5cIiwgXCJpc2xlIG9mIG1hblwiXSxcbiAgW1wiSU5cIiwgXCJJbmRpYVwiLCBcImluZGlhXCJdLFxuICBbXCJJT1wiLCBcIkJyaXRpc2ggSW5kaWFuIE9jZWFuIFRlcnJpdG9yeVwiLCBcImJyaXRpc2ggaW5kaWFuIG9jZWFuIHRlcnJpdG9yeVwiXSxcbiAgW1wiSVFcIiwgXCJJcmFxXCIsIFwiaXJhcVwiXSxcbiAgW1wiSVJcIiwgXCJJcmFuXCIsIFwiaXJhbnxpc2xhbWljIHJlcHVibGljIG9mIGlyYW5cIl0sXG4gIFtcIklTXCIsIFwiSWNlbGFuZFwiLCBcImljZWxhbmRcIl0sXG4gIFtcIklUXCIsIFwiSXRhbHlcIiwgXCJpdGFseVwiXSxcbiAgW1wiSkVcIiwgXCJKZXJzZXlcIiwgXCJqZXJzZXlcIl0sXG4gIFtcIkpNXCIsIFwiSmFtYWljYVwiLCBcImphbWFpY2FcIl0sXG4gIFtcIkpPXCIsIFwiSm9yZGFuXCIsIFwiam9yZGFuXCJdLFxuICBbXCJKUFwiLCBcIkphcGFuXCIsIFwiamFwYW5cIl0sXG4gIFtcIktFXCIsIFwiS2VueWFcIiwgXCJrZW55YVwiXSxcbiAgW1wiS0dcIiwgXCJLeXJneXpzdGFuXCIsIFwia3lyZ3l6c3RhbnxraXJnaGl6aWF8a3lyZ3l6IHJlcHVibGljXCJdLFxuICBbXCJLSFwiLCBcIkNhbWJvZGlhXCIsIFwiY2FtYm9kaWF8a2FtcHVjaGVhXCJdLFxuICBbXCJLSVwiLCBcIktpcmliYXRpXCIsIFwia2lyaWJhdGlcIl0sXG4gIFtcIktNXCIsIFwiQ29tb3Jvc1wiLCBcImNvbW9yb3NcIl0sXG4gIFtcIktOXCIsIFwiU2FpbnQgS2l0dHMgYW5kIE5ldmlzXCIsIFwic2FpbnQga2l0dHMgYW5kIG5ldmlzXCJdLFxuICBbXCJLUFwiLCBcIk5vcnRoIEtvcmVhXCIsIFwibm9ydGgga29yZWF8ZHBya3xkZW1vY3JhdGljIHBlb3BsZXMgcmVwdWJsaWMgb2Yga29yZWF8biBrb3JlYVwiXSxcbiAgW1wiS1JcIiwgXCJTb3V0aCBLb3JlYVwiLCBcInNvdXRoIGtvcmVhfHJlcHVibGljIG9mIGtvcmVhfGtvcmVhIHJlcHVibGljIG9mfHJva3xzIGtvcmVhXCJdLFxuICBbXCJLV1wiLCBcIkt1d2FpdFwiLCBcImt1d2FpdFwiXSxcbiAgW1wiS1lcIiwgXCJDYXltYW4gSXNsYW5kc1wiLCBcImNheW1hbiBpc2xhbmRzXCJdLFxuICBbXCJLWlwiLCBcIkthemFraHN0YW5cIiwgXCJrYXpha2hzdGFuXCJdLFxuICBbXCJMQVwiLCBcIkxhb3NcIiwgXCJsYW9zfGxhbyBwZHJ8bGFvIHBlb3BsZXMgZGVtb2NyYXRpYyByZXB1YmxpY1wiXSxcbiAgW1wiTEJcIiwgXCJMZWJhbm9uXCIsIFwibGViYW5vblwiXSxcbiAgW1wiTENcIiwgXCJTYWludCBMdWNpYVwiLCBcInNhaW50IGx1Y2lhXCJdLFxuICBbXCJMSVwiLCBcIkxpZWNodGVuc3RlaW5cIiwgXCJsaWVjaHRlbnN0ZWluXCJdLFxuICBbXCJMS1wiLCBcIlNyaSBMYW5rYVwiLCBcInNyaSBsYW5rYXxjZXlsb25cIl0sXG4gIFtcIkxSXCIsIFwiTGliZXJpYVwiLCBcImxpYmVyaWFcIl0sXG4gIFtcIkxTXCIsIFwiTGVzb3Rob1wiLCBcImxlc290aG98YmFzdXRvbGFuZFwiXSxcbiAgW1wiTFRcIiwgXCJMaXRodWFuaWFcIiwgXCJsaXRodWFuaWFcIl0sXG4gIFtcIkxVXCIsIFwiTHV4ZW1ib3VyZ1wiLCBcImx1eGVtYm91cmdcIl0sXG4gIFtcIkxWXCIsIFwiTGF0dmlhXCIsIFwibGF0dmlhXCJdLFxuICBbXCJMWVwiLCBcIkxpYnlhXCIsIFwibGlieWFcIl0sXG4gIFtcIk1BXCIsIFwiTW9yb2Njb1wiLCBcIm1vcm9jY29cIl0sXG4gIFtcIk1DXCIsIFwiTW9uYWNvXCIsIFwibW9uYWNvXCJdLFxuICBbXCJNRFwiLCBcIk1vbGRvdmFcIiwgXCJtb2xkb3ZhfG1vbGRhdmlhfG1vbGRvdmEgcmVwdWJsaWMgb2ZcIl0sXG4gIFtcIk1FXCIsIFwiTW9udGVuZWdyb1wiLCBcIm1vbnRlbmVncm9cIl0sXG4gIFtcIk1GXCIsIFwiU2FpbnQgTWFydGluXCIsIFwic2FpbnQgbWFydGlufHNhaW50IG1hcnRpbiBmcmVuY2ggcGFydFwiXSxcbiAgW1wiTUdcIiwgXCJNYWRhZ2FzY2FyXCIsIFwibWFkYWdhc2NhclwiXSxcbiAgW1wiTUhcIiwgXCJNYXJzaGFsbCBJc2xhbmRzXCIsIFwibWFyc2hhbGwgaXNsYW5kc1wiXSxcbiAgW1wiTUtcIiwgXCJOb3J0aCBNYWNlZG9uaWFcIiwgXCJub3J0aCBtYWNlZG9uaWF8Znlyb218cmVwdWJsaWMgb2Ygbm9ydGggbWFjZWRvbmlhXCJdLFxuICBbXCJNTFwiLCBcIk1hbGlcIiwgXCJtYWxpXCJdLFxuICBbXCJNTVwiLCBcIk15YW5tYXJcIiwgXCJteWFubWFyfGJ1cm1hfG15YW5tYXIgYnVybWFcIl0sXG4gIFtcIk1OXCIsIFwiTW9uZ29saWFcIiwgXCJtb25nb2xpYVwiXSxcbiAgW1wiTU9cIiwgXCJNYWNhb1wiLCBcIm1hY2FvfG1hY2F1XCJdLFxuICBbXCJNUFwiLCBcIk5vcnRoZXJuIE1hcmlhbmEgSXNsYW5kc1wiLCBcIm5vcnRoZXJuIG1hcmlhbmEgaXNsYW5kc1wiXSxcbiAgW1wiTVFcIiwgXCJNYXJ0aW5pcXVlXCIsIFwibWFydGluaXF1ZVwiXSxcbiAgW1wiTVJcIiwgXCJNYXVyaXRhbmlhXCIsIFwibWF1cml0YW5pYVwiXSxcbiAgW1wiTVNcIiwgXCJNb250c2VycmF0XCIsIFwibW9udHNlcnJhdFwiXSxcbiAgW1wiTVRcIiwgXCJNYWx0YVwiLCBcIm1hbHRhXCJdLFxuICBbXCJNVVwiLCBcIk1hdXJpdGl1c1wiLCBcIm1hdXJpdGl1c1wiXSxcbiAgW1wiTVZcIiwgXCJNYWxkaXZlc1wiLCBcIm1hbGRpdmVzXCJdLFxuICBbXCJNV1wiLCBcIk1hbGF3aVwiLCBcIm1hbGF3aXxueWFzYWxhbmRcIl0sXG4gIFtcIk1YXCIsIFwiTWV4aWNvXCIsIFwibWV4aWNvXCJdLFxuICBbXCJNWVwiLCBcIk1hbGF5c2lhXCIsIFwibWFsYXlzaWFcIl0sXG4gIFtcIk1aXCIsIFwiTW96YW1iaXF1ZVwiLCBcIm1vemFtYmlxdWVcIl0sXG4gIFtcIk5BXCIsIFwiTmFtaWJpYVwiLCBcIm5hbWliaWF8c291dGggd2VzdCBhZnJpY2FcIl0sXG4gIFtcIk5DXCIsIFwiTmV3IENhbGVkb25pYVwiLCBcIm5ldyBjYWxlZG9uaWFcIl0sXG4gIFtcIk5FXCIsIFwiTmlnZXJcIiwgXCJuaWdlclwiXSxcbiAgW1wiTkZcIiwgXCJOb3Jmb2xrIElzbGFuZFwiLCBcIm5vcmZvbGsgaXNsYW5kXCJdLFxuICBbXCJOR1wiLCBcIk5pZ2VyaWFcIiwgXCJuaWdlcmlhXCJdLFxuICBbXCJOSVwiLCBcIk5pY2FyYWd1YVwiLCBcIm5pY2FyYWd1YVwiXSxcbiAgW1wiTkxcIiwgXCJOZXRoZXJsYW5kc1wiLCBcIm5ldGhlcmxhbmRzfGhvbGxhbmR8bmV0aGVybGFuZHMga2luZ2RvbSBvZiB0aGVcIl0sXG4gIFtcIk5PXCIsIFwiTm9yd2F5XCIsIFwibm9yd2F5XCJdLFxuICBbXCJOUFwiLCBcIk5lcGFsXCIsIFwibmVwYWxcIl0sXG4gIFtcIk5SXCIsIFwiTmF1cnVcIiwgXCJuYXVydVwiXSxcbiAgW1wiTlVcIiwgXCJOaXVlXCIsIFwibml1ZVwiXSxcbiAgW1wiTlpcIiwgXCJOZXcgWmVhbGFuZFwiLCBcIm5ldyB6ZWFsYW5kfG56XCJdLFxuICBbXCJPTVwiLCBcIk9tYW5cIiwgXCJvbWFuXCJdLFxuICBbXCJQQVwiLCBcIlBhbmFtYVwiLCBcInBhbmFtYVwiXSxcbiAgW1wiUEVcIiwgXCJQZXJ1XCIsIFwicGVydVwiXSxcbiAgW1wiUEZcIiwgXCJGcmVuY2ggUG9seW5lc2lhXCIsIFwiZnJlbmNoIHBvbHluZXNpYVwiXSxcbiAgW1wiUEdcIiwgXCJQYXB1YSBOZXcgR3VpbmVhXCIsIFwicGFwdWEgbmV3IGd1aW5lYVwiXSxcbiAgW1wiUEhcIiwgXCJQaGlsaXBwaW5lc1wiLCBcInBoaWxpcHBpbmVzfHJlcHVibGljIG9mIHRoZSBwaGlsaXBwaW5lc1wiXSxcbiAgW1wiUEtcIiwgXCJQYWtpc3RhblwiLCBcInBha2lzdGFuXCJdLFxuICBbXCJQTFwiLCBcIlBvbGFuZFwiLCBcInBvbGFuZFwiXSxcbiAgW1wiUE1cIiwgXCJTYWludCBQaWVycmUgYW5kIE1pcXVlbG9uXCIsIFwic2FpbnQgcGllcnJlIGFuZCBtaXF1ZWxvblwiXSxcbiAgW1wiUE5cIiwgXCJQaXRjYWlybiBJc2xhbmRzXCIsIFwicGl0Y2Fpcm4gaXNsYW5kc3xwaXRjYWlyblwiXSxcbiAgW1wiUFJcIiwgXCJQdWVydG8gUmljb1wiLCBcInB1ZXJ0byByaWNvXCJdLFxuICBbXCJQU1wiLCBcIlBhbGVzdGluZVwiLCBcInBhbGVzdGluZXxzdGF0ZSBvZiBwYWxlc3RpbmVcIl0sXG4gIFtcIlBUXCIsIFwiUG9ydHVnYWxcIiwgXCJwb3J0dWdhbFwiXSxcbiAgW1wiUFdcIiwgXCJQYWxhdVwiLCBcInBhbGF1XCJdLFxuICBbXCJQWVwiLCBcIlBhcmFndWF5XCIsIFwicGFyYWd1YXlcIl0sXG4gIFtcIlFBXCIsIFwiUWF0YXJcIiwgXCJxYXRhclwiXSxcbiAgW1wiUkVcIiwgXCJSZXVuaW9uXCIsIFwicmV1bmlvblwiXSxcbiAgW1wiUk9cIiwgXCJSb21hbmlhXCIsIFwicm9tYW5pYXxydW1hbmlhfHJvdW1hbmlhXCJdLFxuICBbXCJSU1wiLCBcIlNlcmJpYVwiLCBcInNlcmJpYVwiXSxcbiAgW1wiUlVcIiwgXCJSdXNzaWFcIiwgXCJydXNzaWF8cnVzc2lhbiBmZWRlcmF0aW9uXCJdLFxuICBbXCJSV1wiLCBcIlJ3YW5kYVwiLCBcInJ3YW5kYVwiXSxcbiAgW1wiU0FcIiwgXCJTYXVkaSBBcmFiaWFcIiwgXCJzYXVkaSBhcmFiaWF8a2luZ2RvbSBvZiBzYXVkaSBhcmFiaWF8a3NhXCJdLFxuICBbXCJTQlwiLCBcIlNvbG9tb24gSXNsYW5kc1wiLCBcInNvbG9tb24gaXNsYW5kc1wiXSxcbiAgW1wiU0NcIiwgXCJTZXljaGVsbGVzXCIsIFwic2V5Y2hlbGxlc1wiXSxcbiAgW1wiU0RcIiwgXCJTdWRhblwiLCBcInN1ZGFuXCJdLFxuICBbXCJTRVwiLCBcIlN3ZWRlblwiLCBcInN3ZWRlblwiXSxcbiAgW1wiU0dcIiwgXCJTaW5nYXBvcmVcIiwgXCJzaW5nYXBvcmVcIl0sXG4gIFtcIlNIXCIsIFwiU2FpbnQgSGVsZW5hXCIsIFwic2FpbnQgaGVsZW5hXCJdLFxuICBbXCJTSVwiLCBcIlNsb3ZlbmlhXCIsIFwic2xvdmVuaWFcIl0sXG4gIFtcIlNKXCIsIFwiU3ZhbGJhcmQgYW5kIEphbiBNYXllblwiLCBcInN2YWxiYXJkIGFuZCBqYW4gbWF5ZW5cIl0sXG4gIFtcIlNLXCIsIFwiU2xvdmFraWFcIiwgXCJzbG92YWtpYVwiXSxcbiAgW1wiU0xcIiwgXCJTaWVycmEgTGVvbmVcIiwgXCJzaWVycmEgbGVvbmVcIl0sXG4gIFtcIlNNXCIsIFwiU2FuIE1hcmlub1wiLCBcInNhbiBtYXJpbm9cIl0sXG4gIFtcIlNOXCIsIFwiU2VuZWdhbFwiLCBcInNlbmVnYWxcIl0sXG4gIFtcIlNPXCIsIFwiU29tYWxpYVwiLCBcInNvbWFsaWFcIl0sXG4gIFtcIlNSXCIsIFwiU3VyaW5hbWVcIiwgXCJzdXJpbmFtZVwiXSxcbiAgW1wiU1NcIiwgXCJTb3V0aCBTdWRhblwiLCBcInNvdXRoIHN1ZGFuXCJdLFxuICBbXCJTVFwiLCBcIlNhbyBUb21lIGFuZCBQcmluY2lwZVwiLCBcInNhbyB0b21lIGFuZCBwcmluY2lwZVwiXSxcbiAgW1wiU1ZcIiwgXCJFbCBTYWx2YWRvclwiLCBcImVsIHNhbHZhZG9yXCJdLFxuICBbXCJTWFwiLCBcIlNpbnQgTWFhcnRlblwiLCBcInNpbnQgbWFhcnRlbnxzaW50IG1hYXJ0ZW4gZHV0Y2ggcGFydFwiXSxcbiAgW1wiU1lcIiwgXCJTeXJpYVwiLCBcInN5cmlhfHN5cmlhbiBhcmFiIHJlcHVibGljXCJdLFxuICBbXCJTWlwiLCBcIkVzd2F0aW5pXCIsIFwiZXN3YXRpbml8c3dhemlsYW5kXCJdLFxuICBbXCJUQVwiLCBcIlRyaXN0YW4gZGEgQ3VuaGFcIiwgXCJ0cmlzdGFuIGRhIGN1bmhhXCJdLFxuICBbXCJUQ1wiLCBcIlR1cmtzIGFuZCBDYWljb3MgSXNsYW5kc1wiLCBcInR1cmtzIGFuZCBjYWljb3MgaXNsYW5kc1wiXSxcbiAgW1wiVERcIiwgXCJDaGFkXCIsIFwiY2hhZFwiXSxcbiAgW1wiVEZcIiwgXCJGcmVuY2ggU291dGhlcm4gVGVycml0b3JpZXNcIiwgXCJmcmVuY2ggc291dGhlcm4gdGVycml0b3JpZXNcIl0sXG4gIFtcIlRHXCIsIFwiVG9nb1wiLCBcInRvZ29cIl0sXG4gIFtcIlRIXCIsIFwiVGhhaWxhbmRcIiwgXCJ0aGFpbGFuZFwiXSxcbiAgW1wiVEpcIiwgXCJUYWppa2lzdGFuXCIsIFwidGFqaWtpc3RhblwiXSxcbiAgW1wiVEtcIiwgXCJUb2tlbGF1XCIsIFwidG9rZWxhdVwiXSxcbiAgW1wiVExcIiwgXCJFYXN0IFRpbW9yXCIsIFwiZWFzdCB0aW1vcnx0aW1vciBsZXN0ZVwiXSxcbiAgW1wiVE1cIiwgXCJUdXJrbWVuaXN0YW5cIiwgXCJ0dXJrbWVuaXN0YW58dHVya21lbmlhXCJdLFxuICBbXCJUTlwiLCBcIlR1bmlzaWFcIiwgXCJ0dW5pc2lhXCJdLFxuICBbXCJUT1wiLCBcIlRvbmdhXCIsIFwidG9uZ2FcIl0sXG4gIFtcIlRSXCIsIFwiVFx1MDBGQ3JraXllXCIsIFwidHVya2l5ZXx0dXJrZXlcIl0sXG4gIFtcIlRUXCIsIFwiVHJpbmlkYWQgYW5kIFRvYmFnb1wiLCBcInRyaW5pZGFkIGFuZCB0b2JhZ298dHJpbmlkYWRcIl0sXG4gIFtcIlRWXCIsIFwiVHV2YWx1XCIsIFwidHV2YWx1XCJdLFxuICBbXCJUV1wiLCBcIlRhaXdhblwiLCBcInRhaXdhbnx0YWl3YW4gcHJvdmluY2Ugb2YgY2hpbmF8cmVwdWJsaWMgb2YgY2hpbmFcIl0sXG4gIFtcIlRaXCIsIFwiVGFuemFuaWFcIiwgXCJ0YW56YW5pYXx0YW5nYW55aWthfHVuaXRlZCByZXB1YmxpYyBvZiB0YW56YW5pYVwiXSxcbiAgW1wiVUFcIiwgXCJVa3JhaW5lXCIsIFwidWtyYWluZVwiXSxcbiAgW1wiVUdcIiwgXCJVZ2FuZGFcIiwgXCJ1Z2FuZGFcIl0sXG4gIFtcIlVNXCIsIFwiVS5TLiBNaW5vciBPdXRseWluZyBJc2xhbmRzXCIsIFwidXMgbWlub3Igb3V0bHlpbmcgaXNsYW5kc3x1bml0ZWQgc3RhdGVzIG1pbm9yIG91dGx5aW5nIGlzbGFuZHNcIl0sXG4gIFtcIlVTXCIsIFwiVW5pdGVkIFN0YXRlc1wiLCBcInVuaXRlZCBzdGF0ZXN8dXN8dXNhfGFtZXJpY2F8dW5pdGVkIHN0YXRlcyBvZiBhbWVyaWNhXCJdLFxuICBbXCJVWVwiLCBcIlVydWd1YXlcIiwgXCJ1cnVndWF5XCJdLFxuICBbXCJVWlwiLCBcIlV6YmVraXN0YW5cIiwgXCJ1emJla2lzdGFuXCJdLFxuICBbXCJWQVwiLCBcIlZhdGljYW4gQ2l0eVwiLCBcImhvbHkgc2VlfHZhdGljYW58aG9seSBzZWUgdmF0aWNhbiBjaXR5IHN0YXRlXCJdLFxuICBbXCJWQ1wiLCBcIlNhaW50IFZpbmNlbnQgYW5kIHRoZSBHcmVuYWRpbmVzXCIsIFwic2FpbnQgdmluY2VudCBhbmQgdGhlIGdyZW5hZGluZXNcIl0sXG4gIFtcIlZFXCIsIFwiVmVuZXp1ZWxhXCIsIFwidmVuZXp1ZWxhXCJdLFxuICBbXCJWR1wiLCBcIkJyaXRpc2ggVmlyZ2luIElzbGFuZHNcIiwgXCJicml0aXNoIHZpcmdpbiBpc2xhbmRzfHZpcmdpbiBpc2xhbmRzIGJyaXRpc2hcIl0sXG4gIFtcIlZJXCIsIFwiVS5TLiBWaXJnaW4gSXNsYW5kc1wiLCBcInVzIHZpcmdpbiBpc2xhbmRzfHZpcmdpbiBpc2xhbmRzIHVzXCJdLFxuICBbXCJWTlwiLCBcIlZpZXRuYW1cIiwgXCJ2aWV0bmFtfHZpZXQgbmFtXCJdLFxuICBbXCJWVVwiLCBcIlZhbnVhdHVcIiwgXCJ2YW51YXR1XCJdLFxuICBbXCJXRlwiLCBcIldhbGxpcyBhbmQgRnV0dW5hXCIsIFwid2FsbGlzIGFuZCBmdXR1bmFcIl0sXG4gIFtcIldTXCIsIFwiU2Ftb2FcIiwgXCJzYW1vYVwiXSxcbiAgW1wiWEtcIiwgXCJLb3Nvdm9cIiwgXCJrb3Nvdm9cIl0sXG4gIFtcIllFXCIsIFwiWWVtZW5cIiwgXCJ5ZW1lblwiXSxcbiAgW1wiWVRcIiwgXCJNYXlvdHRlXCIsIFwibWF5b3R0ZVwiXSxcbiAgW1wiWkFcIiwgXCJTb3V0aCBBZnJpY2FcIiwgXCJzb3V0aCBhZnJpY2FcIl0sXG4gIFtcIlpNXCIsIFwiWmFtYmlhXCIsIFwiemFtYmlhfG5vcnRoZXJuIHJob2Rlc2lhXCJdLFxuICBbXCJaV1wiLCBcIlppbWJhYndlXCIsIFwiemltYmFid2V8cmhvZGVzaWF8c291dGhlcm4gcmhvZGVzaWFcIl0sXG5dO1xuIiwgIi8qKiBGb2xkZWQgbmFtZXMgb2Ygb25lIHBsYWNlLCB0aGUgdXN1YWwgb25lIGZpcnN0LiBPbmx5IHBhaXJzIHRoYXQgbWVhbiB0aGUgc2FtZSBwbGFjZSBpbiBuZXdzIG9mIHRvZGF5LiAqL1xuZXhwb3J0IGNvbnN0IFBMQUNFX0FMSUFTRVM6IHJlYWRvbmx5IChyZWFkb25seSBzdHJpbmdbXSlbXSA9IFtcbiAgWyduZXcgZGVsaGknLCAnZGVsaGknLCAnZGVsaGkgbmNyJ10sXG4gIFsnbXVtYmFpJywgJ2JvbWJheSddLFxuICBbJ2tvbGthdGEnLCAnY2FsY3V0dGEnXSxcbiAgWydjaGVubmFpJywgJ21hZHJhcyddLFxuICBbJ2JlbmdhbHVydScsICdiYW5nYWxvcmUnXSxcbiAgWyd2YXJhbmFzaScsICdiZW5hcmVzJ10sXG4gIFsnd2FzaGluZ3RvbicsICd3YXNoaW5ndG9uIGRjJywgJ3dhc2hpbmd0b24gZCBjJywgJ2RjJ10sXG4gIFsnbmV3IHlvcmsnLCAnbmV3IHlvcmsgY2l0eScsICdueWMnXSxcbiAgWydsb3MgYW5nZWxlcycsICdsYSddLFxuICBbJ3NhbiBmcmFuY2lzY28nLCAnc2YnXSxcbiAgWydiZWlqaW5nJywgJ3Bla2luZyddLFxuICBbJ2t5aXYnLCAna2lldiddLFxuICBbJ2toYXJraXYnLCAna2hhcmtvdiddLFxuICBbJ29kZXNhJywgJ29kZXNzYSddLFxuICBbJ2x2aXYnLCAnbHZvdiddLFxuICBbJ2NoZXJub2J5bCcsICdjaG9ybm9ieWwnXSxcbiAgWyd5YW5nb24nLCAncmFuZ29vbiddLFxuICBbJ2hvIGNoaSBtaW5oIGNpdHknLCAnc2FpZ29uJ10sXG4gIFsnZ3Vhbmd6aG91JywgJ2NhbnRvbiddLFxuICBbJ21lY2NhJywgJ21ha2thaCddLFxuICBbJ2plZGRhaCcsICdqaWRkYWgnXSxcbiAgWydhc3RhbmEnLCAnbnVyIHN1bHRhbiddLFxuICBbJ3N0IHBldGVyc2J1cmcnLCAnc2FpbnQgcGV0ZXJzYnVyZyddLFxuICBbJ21leGljbyBjaXR5JywgJ2NpdWRhZCBkZSBtZXhpY28nXSxcbiAgWydnYXphIHN0cmlwJywgJ2dhemEnXSxcbiAgWyd0aGUgaGFndWUnLCAnaGFndWUnXSxcbiAgWydzZW91bCcsICdzZW91bCBjaXR5J10sXG4gIFsncXVlYmVjIGNpdHknLCAndmlsbGUgZGUgcXVlYmVjJ10sXG4gIFsnZ2VuZXZhJywgJ2dlbmV2ZSddLFxuICBbJ2NvbG9nbmUnLCAna29sbiddLFxuICBbJ211bmljaCcsICdtdW5jaGVuJ10sXG4gIFsnZXVyb3BlYW4gdW5pb24nLCAnZXUnXSxcbl07XG5cbi8qKiBDYXBpdGFscyB0aGF0IHN0YW5kIGZvciB0aGVpciBjb3VudHJ5J3MgZ292ZXJubWVudCwgYnkgZm9sZGVkIG5hbWUsIHdpdGggdGhlIGNvdW50cnkncyBmb2xkZWQgbmFtZS4gKi9cbmV4cG9ydCBjb25zdCBHT1ZFUk5NRU5UX1NFQVRTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJ3dhc2hpbmd0b24nLCAnbmV3IGRlbGhpJywgJ2JlaWppbmcnLCAna3lpdiddKTtcbiIsICJpbXBvcnQgeyBDT1VOVFJJRVMgfSBmcm9tICcuL2ZhY3RzL2NvdW50cmllcy5kYXRhJztcbmltcG9ydCB7IFBMQUNFX0FMSUFTRVMgfSBmcm9tICcuL2ZhY3RzL3BsYWNlcy5kYXRhJztcbmltcG9ydCB0eXBlIHsgTmFtZUZvcm0gfSBmcm9tICcuL25hbWUtZm9ybSc7XG5cbi8qKiBXaGF0IHRoZSBmYWN0IHRhYmxlcyBzYXkgYWJvdXQgYSBwbGFjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS25vd25QbGFjZSB7XG4gIC8qKiBUaGUga2V5IHVuZGVyIHdoaWNoIGFsbCBuYW1lcyBvZiB0aGUgcGxhY2UgZmFsbCB0b2dldGhlci4gKi9cbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIC8qKiBVc3VhbCBFbmdsaXNoIG5hbWUgb2YgYSBjb3VudHJ5LiAqL1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nO1xufVxuXG5jb25zdCBLTk9XTjogUmVhZG9ubHlNYXA8c3RyaW5nLCBLbm93blBsYWNlPiA9IGtub3duUGxhY2VzKCk7XG5cbmZ1bmN0aW9uIGtub3duUGxhY2VzKCk6IE1hcDxzdHJpbmcsIEtub3duUGxhY2U+IHtcbiAgY29uc3QgcGxhY2VzID0gbmV3IE1hcDxzdHJpbmcsIEtub3duUGxhY2U+KCk7XG4gIGZvciAoY29uc3QgbmFtZXMgb2YgUExBQ0VfQUxJQVNFUykgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKSBwbGFjZXMuc2V0KG5hbWUsIHsga2V5OiBuYW1lc1swXSBhcyBzdHJpbmcgfSk7XG4gIGZvciAoY29uc3QgW2NvZGUsIG5hbWUsIG5hbWVzXSBvZiBDT1VOVFJJRVMpIHtcbiAgICBmb3IgKGNvbnN0IGZvbGRlZCBvZiBuYW1lcy5zcGxpdCgnfCcpKVxuICAgICAgaWYgKCFwbGFjZXMuaGFzKGZvbGRlZCkpIHBsYWNlcy5zZXQoZm9sZGVkLCB7IGtleTogYGNvdW50cnkgJHtjb2RlfWAsIG5hbWUgfSk7XG4gIH1cbiAgcmV0dXJuIHBsYWNlcztcbn1cblxuLyoqIFRoZSBjb3VudHJ5IG9yIGNpdHkgdGhhdCBhIGZvbGRlZCBuYW1lIG1lYW5zOyB1bmRlZmluZWQgd2hlcmUgdGhlIHRhYmxlcyBkbyBub3QgaGF2ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrbm93blBsYWNlKGtleTogc3RyaW5nKTogS25vd25QbGFjZSB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBLTk9XTi5nZXQoa2V5KSA/PyAoL14oPzpbYS16XSApK1thLXpdJC91LnRlc3Qoa2V5KSA/IEtOT1dOLmdldChrZXkucmVwbGFjZUFsbCgnICcsICcnKSkgOiB1bmRlZmluZWQpO1xufVxuXG5jb25zdCBTSEVMTFNfQkVGT1JFID0gbmV3IFNldChbXG4gICdjaXR5JyxcbiAgJ3Rvd24nLFxuICAnc3RhdGUnLFxuICAncmVwdWJsaWMnLFxuICAncHJvdmluY2UnLFxuICAna2luZ2RvbScsXG4gICdkaXN0cmljdCcsXG4gICd2aWxsYWdlJyxcbl0pO1xuY29uc3QgU0hFTExTX0FGVEVSID0gbmV3IFNldChbJ3Byb3ZpbmNlJywgJ3ByZWZlY3R1cmUnLCAnb2JsYXN0JywgJ2Rpc3RyaWN0JywgJ2NvdW50eScsICdnb3Zlcm5vcmF0ZSddKTtcblxuLyoqIFRoZSBrZXkgdW5kZXIgd2hpY2ggdGhlIG5hbWVzIG9mIG9uZSBwbGFjZSBmYWxsIHRvZ2V0aGVyOiBcIkNpdHkgb2YgTG9uZG9uXCIgd2l0aCBcIkxvbmRvblwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlS2V5KGZvcm06IE5hbWVGb3JtKTogc3RyaW5nIHtcbiAgY29uc3Qga25vd24gPSBrbm93blBsYWNlKGZvcm0ua2V5KTtcbiAgaWYgKGtub3duKSByZXR1cm4ga25vd24ua2V5O1xuICBjb25zdCB7IHdvcmRzIH0gPSBmb3JtO1xuICBpZiAod29yZHMubGVuZ3RoID4gMiAmJiBTSEVMTFNfQkVGT1JFLmhhcyh3b3Jkc1swXSBhcyBzdHJpbmcpICYmIHdvcmRzWzFdID09PSAnb2YnKVxuICAgIHJldHVybiB3b3Jkcy5zbGljZSgyKS5qb2luKCcgJyk7XG4gIGlmICh3b3Jkcy5sZW5ndGggPiAxICYmIFNIRUxMU19BRlRFUi5oYXMod29yZHNbd29yZHMubGVuZ3RoIC0gMV0gYXMgc3RyaW5nKSlcbiAgICByZXR1cm4gd29yZHMuc2xpY2UoMCwgLTEpLmpvaW4oJyAnKTtcbiAgcmV0dXJuIGZvcm0ua2V5O1xufVxuIiwgImltcG9ydCB7IGtub3duUGxhY2UgfSBmcm9tICcuL3BsYWNlLW5hbWUnO1xuaW1wb3J0IHsgaW5pdGlhbHMsIGlzQWNyb255bSwgdHlwZSBOYW1lRm9ybSB9IGZyb20gJy4vbmFtZS1mb3JtJztcblxuY29uc3QgQ09NUEFOWV9TVUZGSVhFUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnaW5jJywgJ2luY29ycG9yYXRlZCcsICdjb3JwJywgJ2NvcnBvcmF0aW9uJywgJ2NvJywgJ2NvbXBhbnknLCAnbHRkJywgJ2xpbWl0ZWQnLCAnbGxjJywgJ2xscCcsICdwbGMnLCAnYWcnLCAnZ21iaCcsICdzYScsXG4gICdudicsICdzZScsICdzcGEnLCAnYWInLCAnb3lqJywgJ2hvbGRpbmdzJywgJ2hvbGRpbmcnLCAncHZ0JywgJ3B0ZScsICdiaGQnLCAna2snLCAnbHAnLFxuXSk7IC8vIHByZXR0aWVyLWlnbm9yZVxuXG4vKiogV29yZHMgdGhhdCBtYW55IG9yZ2FuaXNhdGlvbnMgc2hhcmUsIHNvIHRoYXQgb25lIG9mIHRoZW0gYWxvbmUgbmFtZXMgbm9uZS4gKi9cbmNvbnN0IENPTU1PTl9XT1JEUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAndW5pdmVyc2l0eScsICdjb2xsZWdlJywgJ3NjaG9vbCcsICdpbnN0aXR1dGUnLCAnYmFuaycsICdtaW5pc3RyeScsICdkZXBhcnRtZW50JywgJ29mZmljZScsICdhZ2VuY3knLCAnY29tbWlzc2lvbicsXG4gICdjb21taXR0ZWUnLCAnY291bmNpbCcsICdjb3VydCcsICdob3VzZScsICdzZW5hdGUnLCAnY29uZ3Jlc3MnLCAncGFybGlhbWVudCcsICdwYXJ0eScsICd1bml0ZWQnLCAnbmF0aW9uYWwnLCAnaW50ZXJuYXRpb25hbCcsXG4gICdhbWVyaWNhbicsICduZXcnLCAnbm9ydGgnLCAnc291dGgnLCAnZWFzdCcsICd3ZXN0JywgJ2NlbnRyYWwnLCAncm95YWwnLCAnZmVkZXJhbCcsICdzdGF0ZScsICdnZW5lcmFsJywgJ2ZpcnN0JywgJ2dyZWF0JyxcbiAgJ3dvcmxkJywgJ2dsb2JhbCcsICdldXJvcGVhbicsICdicml0aXNoJywgJ3NhaW50JywgJ3N0JywgJ3NhbicsICdsb3MnLCAndGhlJywgJ2FpcicsICdhc3NvY2lhdGlvbicsICdzb2NpZXR5JywgJ3VuaW9uJyxcbiAgJ2ZlZGVyYXRpb24nLCAnZm91bmRhdGlvbicsICdjZW50ZXInLCAnY2VudHJlJywgJ2dyb3VwJywgJ2NsdWInLCAncHVibGljJywgJ3NvY2lhbCcsICdkZW1vY3JhdGljJywgJ3JlcHVibGljYW4nLCAnbGliZXJhbCcsXG4gICdsYWJvcicsICdsYWJvdXInLCAnZnJlZScsICdwZW9wbGUnLCAncGVvcGxlcycsICd3aGl0ZScsICdzdXByZW1lJywgJ2hpZ2gnLCAnc2VjdXJpdHknLCAncG9saWNlJywgJ2FybXknLCAnbmF2eScsICdtdXNldW0nLFxuICAnaG9zcGl0YWwnLCAnY2h1cmNoJywgJ3RpbWVzJywgJ25ld3MnLCAnZGFpbHknLCAnbWVkaWEnLCAnaW5zdGl0dXRlcycsICdoZWFsdGgnLCAnaHVtYW4nLCAnb3BlbicsICdib2FyZCcsICdidXJlYXUnLFxuXSk7IC8vIHByZXR0aWVyLWlnbm9yZVxuXG4vKiogRm9sZGVkIHdvcmRzIHdpdGhvdXQgdGhlIHN1ZmZpeGVzIHRoYXQgdGVsbCBhIGNvbXBhbnkncyBsZWdhbCBmb3JtOiBcIlRlc2xhLCBJbmMuXCIgXHUyMTkyIFwidGVzbGFcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcmdhbml6YXRpb25Xb3Jkcyh3b3JkczogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGxldCBlbmQgPSB3b3Jkcy5sZW5ndGg7XG4gIHdoaWxlIChlbmQgPiAxICYmIENPTVBBTllfU1VGRklYRVMuaGFzKHdvcmRzW2VuZCAtIDFdIGFzIHN0cmluZykpIGVuZC0tO1xuICByZXR1cm4gZW5kID09PSB3b3Jkcy5sZW5ndGggPyB3b3JkcyA6IHdvcmRzLnNsaWNlKDAsIGVuZCk7XG59XG5cbi8qKiBXb3JkcyB3aXRob3V0IGEgY291bnRyeSBvciBuYXRpb25hbGl0eSBpbiBmcm9udDogXCJVUyBEZXBhcnRtZW50IG9mIEp1c3RpY2VcIiBhcyBcIkRlcGFydG1lbnQgb2YgSnVzdGljZVwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhvdXRDb3VudHJ5KHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgZm9yIChsZXQgY3V0ID0gTWF0aC5taW4oMywgd29yZHMubGVuZ3RoIC0gMik7IGN1dCA+IDA7IGN1dC0tKSB7XG4gICAgaWYgKGtub3duUGxhY2Uod29yZHMuc2xpY2UoMCwgY3V0KS5qb2luKCcgJykpPy5rZXkuc3RhcnRzV2l0aCgnY291bnRyeSAnKSkgcmV0dXJuIHdvcmRzLnNsaWNlKGN1dCk7XG4gIH1cbiAgcmV0dXJuIHdvcmRzO1xufVxuXG4vKiogV2hldGhlciB0aGUgYWNyb255bSBpcyBtYWRlIG9mIHRoZSBpbml0aWFscyBvZiB0aGUgbG9uZyBuYW1lLCB3aXRoIG9yIHdpdGhvdXQgYSBjb3VudHJ5IGluIGZyb250IG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzQWNyb255bU9mKGFjcm9ueW06IHN0cmluZywgbG9uZzogTmFtZUZvcm0pOiBib29sZWFuIHtcbiAgaWYgKCFpc0Fjcm9ueW0oYWNyb255bSkgfHwgbG9uZy53b3Jkcy5sZW5ndGggPCAyKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IGxldHRlcnMgPSBhY3JvbnltLnRvTG93ZXJDYXNlKCkucmVwbGFjZSgvW15cXHB7TH1cXGRdL2d1LCAnJyk7XG4gIGlmIChsZXR0ZXJzLmxlbmd0aCA8IDIpIHJldHVybiBmYWxzZTtcbiAgZm9yIChjb25zdCB3b3JkcyBvZiBbb3JnYW5pemF0aW9uV29yZHMobG9uZy53b3JkcyksIHdpdGhvdXRDb3VudHJ5KGxvbmcud29yZHMpLCBsb25nLndvcmRzXSkge1xuICAgIGlmIChpbml0aWFscyh3b3JkcykuaW5jbHVkZXMobGV0dGVycykpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIGxldHRlcnMgb2YgYW4gYWNyb255bSBpbiBicmFja2V0cyBzdGFuZCBpbiB0aGlzIG9yZGVyIGluIHRoZSBuYW1lIGJlZm9yZSB0aGVtLCBmaXJzdCBvbiBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXlBYmJyZXZpYXRlKGFjcm9ueW06IHN0cmluZywgbG9uZzogTmFtZUZvcm0pOiBib29sZWFuIHtcbiAgY29uc3QgbGV0dGVycyA9IGFjcm9ueW0udG9Mb3dlckNhc2UoKS5yZXBsYWNlKC9bXlxccHtMfV0vZ3UsICcnKTtcbiAgaWYgKCFpc0Fjcm9ueW0oYWNyb255bSkgfHwgbGV0dGVycy5sZW5ndGggPCAyIHx8IGxvbmcud29yZHMubGVuZ3RoIDwgMikgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBqb2luZWQgPSBsb25nLndvcmRzLmpvaW4oJyAnKTtcbiAgY29uc3Qgc3RhcnRzID0gW2pvaW5lZCwgd2l0aG91dENvdW50cnkobG9uZy53b3Jkcykuam9pbignICcpXTtcbiAgcmV0dXJuIHN0YXJ0cy5zb21lKChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgobGV0dGVycy5jaGFyQXQoMCkpICYmIGlzU3Vic2VxdWVuY2UobGV0dGVycywgbmFtZSkpO1xufVxuXG5mdW5jdGlvbiBpc1N1YnNlcXVlbmNlKGxldHRlcnM6IHN0cmluZywgbmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgbGV0dGVyIG9mIGxldHRlcnMpIHtcbiAgICBhdCA9IG5hbWUuaW5kZXhPZihsZXR0ZXIsIGF0KSArIDE7XG4gICAgaWYgKGF0ID09PSAwKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKlxuICogV2hldGhlciBhIHNob3J0IG5hbWUgb2YgYW4gb3JnYW5pc2F0aW9uLCBsYXcgb3IgcHJvZHVjdCBzdGFuZHMgZm9yIGEgbG9uZyBvbmUgaW4gdGhlIHNhbWUgYXJ0aWNsZTogaXRzIGZpcnN0IHdvcmRzXG4gKiAoXCJMb2NraGVlZFwiIGZvciBcIkxvY2toZWVkIE1hcnRpblwiKSwgb3IgdGhlIHNhbWUgd2l0aG91dCBhIGNvdW50cnkgb3IgYSBsZWdhbCBmb3JtLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTaG9ydE9mKHNob3J0OiByZWFkb25seSBzdHJpbmdbXSwgbG9uZzogcmVhZG9ubHkgc3RyaW5nW10pOiBib29sZWFuIHtcbiAgY29uc3Qgd2hvbGVBID0gb3JnYW5pemF0aW9uV29yZHMoc2hvcnQpO1xuICBjb25zdCB3aG9sZUIgPSBvcmdhbml6YXRpb25Xb3Jkcyhsb25nKTtcbiAgY29uc3QgYSA9IHdpdGhvdXRDb3VudHJ5KHdob2xlQSk7XG4gIGNvbnN0IGIgPSB3aXRob3V0Q291bnRyeSh3aG9sZUIpO1xuICBpZiAoYS5sZW5ndGggPCB3aG9sZUEubGVuZ3RoICYmIGIubGVuZ3RoIDwgd2hvbGVCLmxlbmd0aCAmJiAhc2FtZUNvdW50cnkod2hvbGVBLCBhLCB3aG9sZUIsIGIpKVxuICAgIHJldHVybiBmYWxzZTtcbiAgaWYgKGEubGVuZ3RoID4gYi5sZW5ndGggfHwgYS5sZW5ndGggPT09IDApIHJldHVybiBmYWxzZTtcbiAgLy8gXCJBcHBsZSBJbmMuXCIgaXMgbm8gc2hvcnQgZm9ybSBvZiBcIkFwcGxlIENvcnBzXCI6IHdpdGggaXRzIGxlZ2FsIGZvcm0gYSBuYW1lIGlzIGZ1bGwuXG4gIGlmICh3aG9sZUEubGVuZ3RoIDwgc2hvcnQubGVuZ3RoICYmIGEubGVuZ3RoIDwgYi5sZW5ndGgpIHJldHVybiBmYWxzZTtcbiAgaWYgKGlzVGVhbU5hbWUoYSwgYikpIHJldHVybiB0cnVlO1xuICBjb25zdCBzYW1lID0gYS5ldmVyeSgod29yZCwgaSkgPT4gd29yZCA9PT0gYltpXSk7XG4gIGlmICghc2FtZSkgcmV0dXJuIGZhbHNlO1xuICBpZiAoYS5sZW5ndGggPT09IGIubGVuZ3RoKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKGEubGVuZ3RoID09PSAxKVxuICAgIHJldHVybiAhQ09NTU9OX1dPUkRTLmhhcyhhWzBdIGFzIHN0cmluZykgJiYgKGFbMF0gYXMgc3RyaW5nKS5sZW5ndGggPiAyICYmICFrbm93blBsYWNlKGFbMF0gYXMgc3RyaW5nKTtcbiAgcmV0dXJuICFhLmV2ZXJ5KCh3b3JkKSA9PiBDT01NT05fV09SRFMuaGFzKHdvcmQpKTtcbn1cblxuZnVuY3Rpb24gc2FtZUNvdW50cnkoXG4gIHdob2xlQTogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGE6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICB3aG9sZUI6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBiOiByZWFkb25seSBzdHJpbmdbXSxcbik6IGJvb2xlYW4ge1xuICBjb25zdCBmaXJzdCA9IHdob2xlQS5zbGljZSgwLCB3aG9sZUEubGVuZ3RoIC0gYS5sZW5ndGgpLmpvaW4oJyAnKTtcbiAgY29uc3Qgc2Vjb25kID0gd2hvbGVCLnNsaWNlKDAsIHdob2xlQi5sZW5ndGggLSBiLmxlbmd0aCkuam9pbignICcpO1xuICByZXR1cm4ga25vd25QbGFjZShmaXJzdCk/LmtleSA9PT0ga25vd25QbGFjZShzZWNvbmQpPy5rZXk7XG59XG5cbi8qKiBcIlJlZCBTb3hcIiBmb3IgXCJCb3N0b24gUmVkIFNveFwiLCBcIkNvbHRzXCIgZm9yIFwiSW5kaWFuYXBvbGlzIENvbHRzXCI6IGEgcGx1cmFsIHdpdGhvdXQgaXRzIHBsYWNlLiAqL1xuZnVuY3Rpb24gaXNUZWFtTmFtZShzaG9ydDogcmVhZG9ubHkgc3RyaW5nW10sIGxvbmc6IHJlYWRvbmx5IHN0cmluZ1tdKTogYm9vbGVhbiB7XG4gIGNvbnN0IGxhc3QgPSBzaG9ydFtzaG9ydC5sZW5ndGggLSAxXSA/PyAnJztcbiAgaWYgKGxvbmcubGVuZ3RoIDw9IHNob3J0Lmxlbmd0aCB8fCBzaG9ydC5sZW5ndGggPiAyIHx8ICEvKD86c3xzb3gpJC91LnRlc3QobGFzdCkgfHwgQ09NTU9OX1dPUkRTLmhhcyhsYXN0KSlcbiAgICByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IG9mZnNldCA9IGxvbmcubGVuZ3RoIC0gc2hvcnQubGVuZ3RoO1xuICByZXR1cm4gKFxuICAgIG9mZnNldCA8PSAyICYmICFDT01NT05fV09SRFMuaGFzKGxvbmdbMF0gPz8gJycpICYmIHNob3J0LmV2ZXJ5KCh3b3JkLCBpKSA9PiB3b3JkID09PSBsb25nW29mZnNldCArIGldKVxuICApO1xufVxuXG4vKiogV2hldGhlciBhIHNpbmdsZSB3b3JkIGlzIHRoZSBub3VuIHRoYXQgYSBsb25nIG5hbWUgaXMgYnVpbHQgb246IFwiQWNhZGVteVwiIG9mIFwiQWNhZGVteSBvZiBBcnRzXCIsIFwiTWluaXN0cnlcIiBcdTIwMjYgKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0hlYWROb3VuKHNob3J0OiByZWFkb25seSBzdHJpbmdbXSwgbG9uZzogcmVhZG9ubHkgc3RyaW5nW10pOiBib29sZWFuIHtcbiAgaWYgKHNob3J0Lmxlbmd0aCAhPT0gMSB8fCBsb25nLmxlbmd0aCA8IDIpIHJldHVybiBmYWxzZTtcbiAgY29uc3Qgb2YgPSBsb25nLmluZGV4T2YoJ29mJyk7XG4gIHJldHVybiBsb25nWyhvZiA+IDAgPyBvZiA6IGxvbmcubGVuZ3RoKSAtIDFdID09PSBzaG9ydFswXTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEVudGl0eVR5cGUgfSBmcm9tICcuLi9uZXIvdHlwZXMnO1xuaW1wb3J0IHsgaXNBY3JvbnltLCB0eXBlIE5hbWVGb3JtIH0gZnJvbSAnLi9uYW1lLWZvcm0nO1xuaW1wb3J0IHsgb3JnYW5pemF0aW9uV29yZHMgfSBmcm9tICcuL29yZ2FuaXphdGlvbi1uYW1lJztcbmltcG9ydCB7IGtub3duUGxhY2UsIHBsYWNlS2V5IH0gZnJvbSAnLi9wbGFjZS1uYW1lJztcblxuY29uc3QgV0VCX0VORElORyA9IC8oPzw9XFxwe0x9ezJ9KSg/OmNvbXxvcmd8bmV0KSQvdTtcblxuLyoqIFByb2R1Y3RzIGFuZCBvdGhlciB0aGluZ3MgZ28gYnkgb25lIGtleSBpbiB0aGUgc2luZ3VsYXIgYW5kIHRoZSBwbHVyYWw6IFwiaVBvZHNcIi4gKi9cbmNvbnN0IFBMVVJBTCA9IC8oPzw9XFxwe0x9ezN9W15cXFB7TH1pc3VdKXMkL3U7XG5cbi8qKiBUaGUga2V5IHVuZGVyIHdoaWNoIHRoZSBuYW1lcyBvZiBvbmUgdGhpbmcgKGFsbCBidXQgcGVyc29ucykgZmFsbCB0b2dldGhlciBieSB0aGVpciBmb3JtIGFsb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRoaW5nS2V5KGZvcm06IE5hbWVGb3JtLCB0eXBlOiBFbnRpdHlUeXBlKTogc3RyaW5nIHtcbiAgY29uc3Qga25vd24gPSBrbm93blBsYWNlKGZvcm0ua2V5KTtcbiAgaWYgKGtub3duICYmICh0eXBlICE9PSAnZ3JvdXAnIHx8IGlzQWNyb255bShmb3JtLnRleHQpKSkgcmV0dXJuIGtub3duLmtleTtcbiAgaWYgKHR5cGUgPT09ICdwbGFjZScpIHJldHVybiBwbGFjZUtleShmb3JtKTtcbiAgaWYgKHR5cGUgPT09ICdncm91cCcpIHJldHVybiBgZ3JvdXAgJHtmb3JtLmtleS5yZXBsYWNlKC9zJC91LCAnJyl9YDtcbiAgY29uc3QgbmFtZSA9IG9yZ2FuaXphdGlvbldvcmRzKGZvcm0ud29yZHMpLmpvaW4oJyAnKTtcbiAgY29uc3Qga2V5ID0gdHlwZSA9PT0gJ3Byb2R1Y3QnIHx8IHR5cGUgPT09ICdvdGhlcicgPyBuYW1lLnJlcGxhY2UoUExVUkFMLCAnJykgOiBuYW1lO1xuICByZXR1cm4gL1xcLig/OmNvbXxvcmd8bmV0KSQvaXUudGVzdChmb3JtLnRleHQpID8ga2V5LnJlcGxhY2UoV0VCX0VORElORywgJycpIDoga2V5O1xufVxuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5VHlwZSB9IGZyb20gJy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBoZWF2aWVzdFR5cGUsIHR5cGUgRm9ybUdyb3VwLCB0eXBlIE5hbWVDbHVzdGVyIH0gZnJvbSAnLi9jbHVzdGVycyc7XG5pbXBvcnQgeyBpc0Fjcm9ueW0sIG5hbWVGb3JtLCB0eXBlIE5hbWVGb3JtIH0gZnJvbSAnLi9uYW1lLWZvcm0nO1xuaW1wb3J0IHtcbiAgaXNBY3JvbnltT2YsXG4gIGlzSGVhZE5vdW4sXG4gIGlzU2hvcnRPZixcbiAgbWF5QWJicmV2aWF0ZSxcbiAgb3JnYW5pemF0aW9uV29yZHMsXG4gIHdpdGhvdXRDb3VudHJ5LFxufSBmcm9tICcuL29yZ2FuaXphdGlvbi1uYW1lJztcbmltcG9ydCB7IHRoaW5nS2V5IH0gZnJvbSAnLi90aGluZy1rZXknO1xuaW1wb3J0IHR5cGUgeyBSZWFkaW5nIH0gZnJvbSAnLi9yZWFkaW5nJztcblxuaW50ZXJmYWNlIFRoaW5nIHtcbiAgcmVhZG9ubHkgZ3JvdXBzOiBGb3JtR3JvdXBbXTtcbiAgdHlwZTogRW50aXR5VHlwZTtcbn1cblxuLyoqIFdvcmRzIHRoYXQgc2F5IHdoYXQga2luZCBvZiB0aGluZyBhIG5hbWUgaXMgYW5kIG1heSBiZSBsZWZ0IGF3YXk6IFwiVFJVU1QgaW5pdGlhdGl2ZVwiLCBcIlRSVVNUXCIuICovXG5jb25zdCBTSEVMTFM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFtcbiAgJ2luaXRpYXRpdmUnLCAncHJvZ3JhbW1lJywgJ3Byb2dyYW0nLCAnYWN0JywgJ2FncmVlbWVudCcsICd0cmVhdHknLCAnYWNjb3JkJywgJ2RlYWwnLCAncGFjdCcsICdwbGFuJywgJ3Byb2plY3QnLCAnYmlsbCcsXG4gICdsYXcnLCAncGFydHknLCAnYXBwJywgJ3BsYXRmb3JtJywgJ3N5c3RlbScsICdtb3ZlbWVudCcsICdjYW1wYWlnbicsICdzY2hlbWUnLCAnbWlzc2lvbicsICdvcGVyYXRpb24nLCAnc3VtbWl0JyxcbiAgJ2NvbmZlcmVuY2UnLCAnZmVzdGl2YWwnLCAnYXdhcmQnLCAnYXdhcmRzJywgJ3ByaXplJywgJ2N1cCcsICdjaGFtcGlvbnNoaXAnLCAnY2hhbXBpb25zaGlwcycsICdjb252ZW50aW9uJywgJ3Byb3RvY29sJywgJ3VuaXZlcnNpdHknLCAnY29sbGVnZScsICdjb21wYW55JywgJ2JhbmsnLCAnYWlybGluZXMnLCAnYWlyd2F5cycsICdncm91cCcsICdmb3VuZGF0aW9uJywgJ21pbmlzdHJ5JyxcbiAgJ2NvcnBvcmF0aW9uJywgJ25ld3NwYXBlcicsICdtYWdhemluZScsICdtb3RvcnMnLCAnZW5lcmd5JywgJ3RlY2hub2xvZ2llcycsICdpbmR1c3RyaWVzJywgJ2VudGVydGFpbm1lbnQnLCAncGxhdGZvcm1zJyxcbl0pOyAvLyBwcmV0dGllci1pZ25vcmVcbmNvbnN0IFdJVEhfQUNST05ZTSA9IC9eKC4rPylcXHMqWyhbXSgoPzpbXFxwe0x1fVxcZCZdXFwuPyl7Miw4fSlbKVxcXV0kL3U7XG5cbi8qKiBHcm91cHMgbmFtZXMgdGhhdCBhcmUgbm8gcGVyc29ucyc6IGJ5IGZvbGRlZCBmb3JtLCBhbGlhc2VzIG9mIHBsYWNlcywgYWNyb255bXMsIGFuZCBzaG9ydGVuZWQgZm9ybXMuICovXG5leHBvcnQgZnVuY3Rpb24gY2x1c3Rlck90aGVycyhyZWFkaW5nOiBSZWFkaW5nLCBncm91cHM6IHJlYWRvbmx5IEZvcm1Hcm91cFtdKTogTmFtZUNsdXN0ZXJbXSB7XG4gIGNvbnN0IGJ5S2V5ID0gbmV3IE1hcDxzdHJpbmcsIFRoaW5nPigpO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIGdyb3Vwcykge1xuICAgIGNvbnN0IHR5cGUgPSBoZWF2aWVzdFR5cGUoZ3JvdXAud2VpZ2h0cyk7XG4gICAgY29uc3Qga2V5ID0gdGhpbmdLZXkoZ3JvdXAuZm9ybSwgdHlwZSk7XG4gICAgY29uc3QgdGhpbmcgPSBieUtleS5nZXQoa2V5KTtcbiAgICBpZiAodGhpbmcpIHRoaW5nLmdyb3Vwcy5wdXNoKGdyb3VwKTtcbiAgICBlbHNlIGJ5S2V5LnNldChrZXksIHsgZ3JvdXBzOiBbZ3JvdXBdLCB0eXBlIH0pO1xuICB9XG4gIGxldCB0aGluZ3MgPSBbLi4uYnlLZXkudmFsdWVzKCldO1xuICB0aGluZ3MgPSBqb2luQWNyb255bXMocmVhZGluZywgdGhpbmdzKTtcbiAgdGhpbmdzID0gam9pblNob3J0ZW5lZCh0aGluZ3MsIChhLCBiKSA9PiBhLndvcmRzLmxlbmd0aCA+IDEgJiYgaXNTYW1lTmFtZShhLCBiKSk7XG4gIHRoaW5ncyA9IGpvaW5TaG9ydGVuZWQodGhpbmdzLCAoYSwgYikgPT4gaXNTaGVsbChhLndvcmRzLCBiLndvcmRzKSB8fCBpc1NoZWxsKGIud29yZHMsIGEud29yZHMpKTtcbiAgdGhpbmdzID0gam9pblNob3J0ZW5lZCh0aGluZ3MsIChhLCBiLCB0eXBlKSA9PiB0eXBlID09PSAnb3JnYW5pemF0aW9uJyAmJiBpc1Nob3J0T2YoYS53b3JkcywgYi53b3JkcykpO1xuICB0aGluZ3MgPSBqb2luU2hvcnRlbmVkKHRoaW5ncywgKGEsIGIsIHR5cGUpID0+IHR5cGUgPT09ICdvcmdhbml6YXRpb24nICYmIGlzSGVhZE5vdW4oYS53b3JkcywgYi53b3JkcykpO1xuICByZXR1cm4gdGhpbmdzLm1hcCgodGhpbmcpID0+ICh7XG4gICAgbWVudGlvbnM6IHRoaW5nLmdyb3Vwcy5mbGF0TWFwKChncm91cCkgPT4gZ3JvdXAubWVudGlvbnMpLnNvcnQoKGEsIGIpID0+IGEgLSBiKSxcbiAgICB0eXBlOiB0eXBlT2YodGhpbmcpLFxuICB9KSk7XG59XG5cbi8qKiBUaGUgdHlwZSBvZiBtb3N0IHdlaWdodCwgaW4gd2hpY2ggdGhlIGxvbmdlc3QgbmFtZSBjb3VudHMgdHdpY2UuICovXG5mdW5jdGlvbiB0eXBlT2YodGhpbmc6IFRoaW5nKTogRW50aXR5VHlwZSB7XG4gIGNvbnN0IHdlaWdodHMgPSBuZXcgTWFwPEVudGl0eVR5cGUsIG51bWJlcj4oKTtcbiAgY29uc3QgbG9uZ2VzdCA9IE1hdGgubWF4KC4uLnRoaW5nLmdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBncm91cC5mb3JtLndvcmRzLmxlbmd0aCkpO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIHRoaW5nLmdyb3Vwcykge1xuICAgIGNvbnN0IGZhY3RvciA9IGdyb3VwLmZvcm0ud29yZHMubGVuZ3RoID09PSBsb25nZXN0ID8gMiA6IDE7XG4gICAgZm9yIChjb25zdCBbdHlwZSwgd2VpZ2h0XSBvZiBncm91cC53ZWlnaHRzKSB3ZWlnaHRzLnNldCh0eXBlLCAod2VpZ2h0cy5nZXQodHlwZSkgPz8gMCkgKyB3ZWlnaHQgKiBmYWN0b3IpO1xuICB9XG4gIHJldHVybiBoZWF2aWVzdFR5cGUod2VpZ2h0cyk7XG59XG5cbi8qKiBKb2lucyBhY3JvbnltcyB0byB0aGUgbmFtZXMgdGhhdCB0aGV5IGFiYnJldmlhdGU6IHdoZXJlIG9uZSBzdGFuZHMgaW4gYnJhY2tldHMgYmVoaW5kIHRoZSBvdGhlciwgb3IgYnkgaW5pdGlhbHMuICovXG5mdW5jdGlvbiBqb2luQWNyb255bXMocmVhZGluZzogUmVhZGluZywgdGhpbmdzOiByZWFkb25seSBUaGluZ1tdKTogVGhpbmdbXSB7XG4gIGNvbnN0IGxlZnQgPSBuZXcgU2V0KHRoaW5ncyk7XG4gIGZvciAoY29uc3QgdGhpbmcgb2YgdGhpbmdzKSB7XG4gICAgY29uc3QgYWNyb255bSA9IHRoaW5nLmdyb3Vwcy5maW5kKChncm91cCkgPT4gaXNBY3JvbnltKGdyb3VwLmZvcm0udGV4dCkpPy5mb3JtLnRleHQ7XG4gICAgaWYgKGFjcm9ueW0gPT09IHVuZGVmaW5lZCB8fCB0aGluZy50eXBlID09PSAncGxhY2UnKSBjb250aW51ZTtcbiAgICBjb25zdCBsb25nID0gdGhpbmdzLmZpbHRlcihcbiAgICAgIChvdGhlcikgPT4gb3RoZXIgIT09IHRoaW5nICYmIGxlZnQuaGFzKG90aGVyKSAmJiBhYmJyZXZpYXRlcyhyZWFkaW5nLCBhY3JvbnltLCB0aGluZywgb3RoZXIpLFxuICAgICk7XG4gICAgY29uc3QgdGFyZ2V0ID0gbG9uZy5sZW5ndGggPT09IDEgPyBsb25nWzBdIDogbG9uZy5maW5kKChvdGhlcikgPT4gc3RhbmQocmVhZGluZywgdGhpbmcsIG90aGVyKSk7XG4gICAgaWYgKCF0YXJnZXQpIGNvbnRpbnVlO1xuICAgIHRhcmdldC5ncm91cHMucHVzaCguLi50aGluZy5ncm91cHMpO1xuICAgIGxlZnQuZGVsZXRlKHRoaW5nKTtcbiAgfVxuICByZXR1cm4gWy4uLmxlZnRdO1xufVxuXG5mdW5jdGlvbiBhYmJyZXZpYXRlcyhyZWFkaW5nOiBSZWFkaW5nLCBhY3JvbnltOiBzdHJpbmcsIHNob3J0OiBUaGluZywgbG9uZzogVGhpbmcpOiBib29sZWFuIHtcbiAgaWYgKGxvbmcudHlwZSA9PT0gJ2dyb3VwJykgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gbG9uZy5ncm91cHMuc29tZSgoeyBmb3JtIH0pID0+IHtcbiAgICBjb25zdCBidWlsdCA9IFdJVEhfQUNST05ZTS5leGVjKGZvcm0udGV4dCk7XG4gICAgaWYgKGJ1aWx0ICYmIGJ1aWx0WzJdID09PSBhY3JvbnltKSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAoaXNBY3JvbnltT2YoYWNyb255bSwgZm9ybSkpIHJldHVybiB0cnVlO1xuICAgIHJldHVybiBtYXlBYmJyZXZpYXRlKGFjcm9ueW0sIGZvcm0pICYmIHN0YW5kKHJlYWRpbmcsIHNob3J0LCBsb25nKTtcbiAgfSk7XG59XG5cbi8qKiBXaGV0aGVyIGEgbmFtZSBvZiBgc2hvcnRgIHN0YW5kcyBpbiBicmFja2V0cyByaWdodCBiZWhpbmQgb25lIG9mIGBsb25nYCwgb3IgdGhlIG90aGVyIHdheSByb3VuZC4gKi9cbmZ1bmN0aW9uIHN0YW5kKHJlYWRpbmc6IFJlYWRpbmcsIHNob3J0OiBUaGluZywgbG9uZzogVGhpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgaW5CcmFja2V0cyA9IChvdXRlcjogbnVtYmVyLCBpbm5lcjogbnVtYmVyKTogYm9vbGVhbiA9PlxuICAgIHJlYWRpbmcubG93ZXIocmVhZGluZy5lbmRUb2tlbltvdXRlcl0gYXMgbnVtYmVyKSA9PT0gJygnICYmXG4gICAgcmVhZGluZy5maXJzdFRva2VuW2lubmVyXSA9PT0gKHJlYWRpbmcuZW5kVG9rZW5bb3V0ZXJdIGFzIG51bWJlcikgKyAxICYmXG4gICAgcmVhZGluZy5sb3dlcihyZWFkaW5nLmVuZFRva2VuW2lubmVyXSBhcyBudW1iZXIpID09PSAnKSc7XG4gIGNvbnN0IHNob3J0cyA9IG5ldyBTZXQoc2hvcnQuZ3JvdXBzLmZsYXRNYXAoKGdyb3VwKSA9PiBncm91cC5tZW50aW9ucykpO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIGxvbmcuZ3JvdXBzKSB7XG4gICAgZm9yIChjb25zdCBpbmRleCBvZiBncm91cC5tZW50aW9ucykge1xuICAgICAgaWYgKHNob3J0cy5oYXMoaW5kZXggKyAxKSAmJiBpbkJyYWNrZXRzKGluZGV4LCBpbmRleCArIDEpKSByZXR1cm4gdHJ1ZTtcbiAgICAgIGlmIChzaG9ydHMuaGFzKGluZGV4IC0gMSkgJiYgaW5CcmFja2V0cyhpbmRleCAtIDEsIGluZGV4KSkgcmV0dXJuIHRydWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIEpvaW5zIHNob3J0ZW5lZCBuYW1lcyB0byB0aGUgb25lIGxvbmdlciBuYW1lIHRoYXQgdGhleSBhcmUgdGhlIGJlZ2lubmluZyBvZi4gKi9cbmZ1bmN0aW9uIGpvaW5TaG9ydGVuZWQodGhpbmdzOiByZWFkb25seSBUaGluZ1tdLCBpc1Nob3J0OiBTaG9ydEZvcik6IFRoaW5nW10ge1xuICBjb25zdCBsZWZ0ID0gbmV3IFNldCh0aGluZ3MpO1xuICBjb25zdCBieUxlbmd0aCA9IFsuLi50aGluZ3NdLnNvcnQoKGEsIGIpID0+IHNob3J0ZXN0TGVuZ3RoKGEpIC0gc2hvcnRlc3RMZW5ndGgoYikpO1xuICBmb3IgKGNvbnN0IHRoaW5nIG9mIGJ5TGVuZ3RoKSB7XG4gICAgY29uc3QgZml0dGluZyA9IFsuLi5sZWZ0XS5maWx0ZXIoKG90aGVyKSA9PiBvdGhlciAhPT0gdGhpbmcgJiYgc3RhbmRzRm9yKHRoaW5nLCBvdGhlciwgaXNTaG9ydCkpO1xuICAgIGlmIChmaXR0aW5nLmxlbmd0aCAhPT0gMSkgY29udGludWU7XG4gICAgZml0dGluZ1swXT8uZ3JvdXBzLnB1c2goLi4udGhpbmcuZ3JvdXBzKTtcbiAgICBsZWZ0LmRlbGV0ZSh0aGluZyk7XG4gIH1cbiAgcmV0dXJuIFsuLi5sZWZ0XTtcbn1cblxuZnVuY3Rpb24gc2hvcnRlc3RMZW5ndGgodGhpbmc6IFRoaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWluKC4uLnRoaW5nLmdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBncm91cC5mb3JtLndvcmRzLmxlbmd0aCkpO1xufVxuXG50eXBlIFNob3J0Rm9yID0gKHNob3J0OiBOYW1lRm9ybSwgbG9uZzogTmFtZUZvcm0sIHR5cGU6IEVudGl0eVR5cGUpID0+IGJvb2xlYW47XG5cbmZ1bmN0aW9uIHN0YW5kc0ZvcihzaG9ydDogVGhpbmcsIGxvbmc6IFRoaW5nLCBpc1Nob3J0OiBTaG9ydEZvcik6IGJvb2xlYW4ge1xuICBpZiAoIWNhbkJlU2hvcnRlbmVkKHNob3J0LnR5cGUpIHx8ICFjYW5CZVNob3J0ZW5lZChsb25nLnR5cGUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHR5cGUgPSBzaG9ydC50eXBlID09PSBsb25nLnR5cGUgPyBzaG9ydC50eXBlIDogJ290aGVyJztcbiAgcmV0dXJuIHNob3J0Lmdyb3Vwcy5zb21lKCh7IGZvcm06IGEgfSkgPT5cbiAgICBsb25nLmdyb3Vwcy5zb21lKCh7IGZvcm06IGIgfSkgPT4gYS5rZXkgIT09IGIua2V5ICYmIGlzU2hvcnQoYSwgd2l0aG91dEJyYWNrZXRzKGIpLCB0eXBlKSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNhbkJlU2hvcnRlbmVkKHR5cGU6IEVudGl0eVR5cGUpOiBib29sZWFuIHtcbiAgcmV0dXJuIHR5cGUgIT09ICdncm91cCcgJiYgdHlwZSAhPT0gJ3BsYWNlJyAmJiB0eXBlICE9PSAncGVyc29uJztcbn1cblxuZnVuY3Rpb24gd2l0aG91dEJyYWNrZXRzKGZvcm06IE5hbWVGb3JtKTogTmFtZUZvcm0ge1xuICByZXR1cm4gL1soW10vdS50ZXN0KGZvcm0udGV4dCkgPyBuYW1lRm9ybShmb3JtLnRleHQucmVwbGFjZSgvXFxzKlsoW10uKiQvdSwgJycpKSA6IGZvcm07XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBuYW1lcyBkaWZmZXIgaW4gdGhlIGNvdW50cnkgaW4gZnJvbnQgb3IgdGhlIGxlZ2FsIGZvcm0gb25seS4gKi9cbmZ1bmN0aW9uIGlzU2FtZU5hbWUoYTogTmFtZUZvcm0sIGI6IE5hbWVGb3JtKTogYm9vbGVhbiB7XG4gIGNvbnN0IGZpcnN0ID0gd2l0aG91dENvdW50cnkob3JnYW5pemF0aW9uV29yZHMoYS53b3JkcykpO1xuICBjb25zdCBzZWNvbmQgPSB3aXRob3V0Q291bnRyeShvcmdhbml6YXRpb25Xb3JkcyhiLndvcmRzKSk7XG4gIHJldHVybiBmaXJzdC5sZW5ndGggPT09IHNlY29uZC5sZW5ndGggJiYgaXNTaG9ydE9mKGEud29yZHMsIGIud29yZHMpO1xufVxuXG4vKiogV2hldGhlciBgbG9uZ2AgaXMgYHNob3J0YCB3aXRoIG9uZSB3b3JkIGJlaGluZCBpdCB0aGF0IHNheXMgb25seSB3aGF0IGtpbmQgb2YgdGhpbmcgaXQgaXMuICovXG5mdW5jdGlvbiBpc1NoZWxsKHNob3J0OiByZWFkb25seSBzdHJpbmdbXSwgbG9uZzogcmVhZG9ubHkgc3RyaW5nW10pOiBib29sZWFuIHtcbiAgaWYgKGxvbmcubGVuZ3RoICE9PSBzaG9ydC5sZW5ndGggKyAxIHx8ICFTSEVMTFMuaGFzKGxvbmdbbG9uZy5sZW5ndGggLSAxXSBhcyBzdHJpbmcpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBzaG9ydC5ldmVyeSgod29yZCwgaSkgPT4gd29yZCA9PT0gbG9uZ1tpXSk7XG59XG4iLCAiLyoqIFdoYXQgc3RhbmRzIGJlZm9yZSBhIG5hbWUgd2l0aG91dCBzYXlpbmcgbW9yZSB0aGFuIHBvbGl0ZW5lc3Mgb3IgcmFuay4gYG1gIGFuZCBgZmAgdGVsbCB0aGUgYmVhcmVyJ3Mgc2V4LiAqL1xuZXhwb3J0IGNvbnN0IEhPTk9SSUZJQ1M6IFJlYWRvbmx5TWFwPHN0cmluZywgJ20nIHwgJ2YnIHwgJyc+ID0gbmV3IE1hcChbXG4gIFsnbXInLCAnbSddLFxuICBbJ21pc3RlcicsICdtJ10sXG4gIFsnbXJzJywgJ2YnXSxcbiAgWydtcycsICdmJ10sXG4gIFsnbWlzcycsICdmJ10sXG4gIFsnbWFkYW0nLCAnZiddLFxuICBbJ21hZGFtZScsICdmJ10sXG4gIFsnc2lyJywgJ20nXSxcbiAgWydkYW1lJywgJ2YnXSxcbiAgWydsb3JkJywgJ20nXSxcbiAgWydsYWR5JywgJ2YnXSxcbiAgWydraW5nJywgJ20nXSxcbiAgWydxdWVlbicsICdmJ10sXG4gIFsncHJpbmNlJywgJ20nXSxcbiAgWydwcmluY2VzcycsICdmJ10sXG4gIFsnZHVrZScsICdtJ10sXG4gIFsnZHVjaGVzcycsICdmJ10sXG4gIFsncG9wZScsICdtJ10sXG4gIFsnc2hlaWtoJywgJ20nXSxcbiAgWydzaHJpJywgJ20nXSxcbiAgWydzcmknLCAnJ10sXG4gIFsnc210JywgJ2YnXSxcbiAgWydzaHJpbWF0aScsICdmJ10sXG4gIFsnaGVycicsICdtJ10sXG4gIFsnZnJhdScsICdmJ10sXG4gIFsnc2VcdTAwRjFvcicsICdtJ10sXG4gIFsnc2Vub3InLCAnbSddLFxuICBbJ2RyJywgJyddLFxuICBbJ2RvY3RvcicsICcnXSxcbiAgWydwcm9mJywgJyddLFxuICBbJ3Byb2Zlc3NvcicsICcnXSxcbiAgWydyZXYnLCAnJ10sXG4gIFsncmV2ZXJlbmQnLCAnJ10sXG4gIFsnZnInLCAnJ10sXG4gIFsnZmF0aGVyJywgJ20nXSxcbiAgWydzaXN0ZXInLCAnZiddLFxuICBbJ2Jyb3RoZXInLCAnbSddLFxuICBbJ2hvbicsICcnXSxcbiAgWydob25vdXJhYmxlJywgJyddLFxuICBbJ2ltYW0nLCAnbSddLFxuICBbJ3JhYmJpJywgJyddLFxuICBbJ2F5YXRvbGxhaCcsICdtJ10sXG4gIFsncG0nLCAnJ10sXG4gIFsncHJlc2lkZW50JywgJyddLFxuICBbJ3ZpY2UnLCAnJ10sXG4gIFsnY2hhbmNlbGxvcicsICcnXSxcbiAgWydwcmltZScsICcnXSxcbiAgWydtaW5pc3RlcicsICcnXSxcbiAgWydzZWNyZXRhcnknLCAnJ10sXG4gIFsnc2VuYXRvcicsICcnXSxcbiAgWydzZW4nLCAnJ10sXG4gIFsncmVwcmVzZW50YXRpdmUnLCAnJ10sXG4gIFsncmVwJywgJyddLFxuICBbJ2NvbmdyZXNzbWFuJywgJ20nXSxcbiAgWydjb25ncmVzc3dvbWFuJywgJ2YnXSxcbiAgWydnb3Zlcm5vcicsICcnXSxcbiAgWydnb3YnLCAnJ10sXG4gIFsnbWF5b3InLCAnJ10sXG4gIFsnanVkZ2UnLCAnJ10sXG4gIFsnanVzdGljZScsICcnXSxcbiAgWydnZW5lcmFsJywgJyddLFxuICBbJ2dlbicsICcnXSxcbiAgWydsdCcsICcnXSxcbiAgWydsaWV1dGVuYW50JywgJyddLFxuICBbJ2NvbCcsICcnXSxcbiAgWydjb2xvbmVsJywgJyddLFxuICBbJ21ham9yJywgJyddLFxuICBbJ21haicsICcnXSxcbiAgWydjYXB0YWluJywgJyddLFxuICBbJ2NhcHQnLCAnJ10sXG4gIFsnc2VyZ2VhbnQnLCAnJ10sXG4gIFsnc2d0JywgJyddLFxuICBbJ29mZmljZXInLCAnJ10sXG4gIFsnYWRtaXJhbCcsICcnXSxcbiAgWydhZG0nLCAnJ10sXG4gIFsnZGV0ZWN0aXZlJywgJyddLFxuICBbJ2luc3BlY3RvcicsICcnXSxcbiAgWydjaGllZicsICcnXSxcbiAgWydhbWJhc3NhZG9yJywgJyddLFxuICBbJ2FyY2hiaXNob3AnLCAnJ10sXG4gIFsnYmlzaG9wJywgJyddLFxuICBbJ2NhcmRpbmFsJywgJyddLFxuICBbJ2NlbycsICcnXSxcbiAgWydjb2FjaCcsICcnXSxcbiAgWydhdHRvcm5leScsICcnXSxcbiAgWydsYXd5ZXInLCAnJ10sXG4gIFsnc2hlcmlmZicsICcnXSxcbiAgWydkZXB1dHknLCAnJ10sXG4gIFsnYWN0b3InLCAnbSddLFxuICBbJ2FjdHJlc3MnLCAnZiddLFxuICBbJ3NpbmdlcicsICcnXSxcbiAgWydkZXQnLCAnJ10sXG4gIFsnc3VwdCcsICcnXSxcbiAgWydjcGwnLCAnJ10sXG4gIFsncHZ0JywgJyddLFxuICBbJ3Bhc3RvcicsICcnXSxcbiAgWydzcG9rZXNtYW4nLCAnbSddLFxuICBbJ3Nwb2tlc3dvbWFuJywgJ2YnXSxcbiAgWydzcG9rZXNwZXJzb24nLCAnJ10sXG4gIFsnc2FpbnQnLCAnJ10sXG4gIFsnc3QnLCAnJ10sXG5dKTtcblxuLyoqIFNtYWxsIHdvcmRzIGluc2lkZSBmYW1pbHkgbmFtZXMuICovXG5leHBvcnQgY29uc3QgUEFSVElDTEVTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICdhbCcsICdiaW4nLCAnYmludCcsICdiZW4nLCAnaWJuJywgJ2FidScsICdkYScsICdkYXMnLCAnZGUnLCAnZGVsJywgJ2RlbGxhJywgJ2RlbicsICdkZXInLCAnZGknLCAnZG8nLCAnZG9zJywgJ2R1JyxcbiAgJ2VsJywgJ2xhJywgJ2xlJywgJ2xlcycsICdsbycsICdtYWMnLCAnbWMnLCAnc2FuJywgJ3N0JywgJ3NhaW50JywgJ3RlcicsICd2YW4nLCAndmVyJywgJ3ZvbicsICd2b20nLCAnenUnLCAnenVyJywgJ3VsJywgJ3VyJywgJ3knLFxuXSk7IC8vIHByZXR0aWVyLWlnbm9yZVxuXG5leHBvcnQgY29uc3QgTkFNRV9TVUZGSVhFUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnanInLFxuICAnc3InLFxuICAnaWknLFxuICAnaWlpJyxcbiAgJ2l2JyxcbiAgJ2p1bmlvcicsXG4gICdzZW5pb3InLFxuXSk7XG4iLCAiLy8gTWFkZSBieSBzY3JpcHRzL2ZhY3RzL2xpbmsubWpzIGZyb20gZ2VuZGVyLWd1ZXNzIChNSVQpOiBiaXJ0aHMgcmVjb3JkZWQgYnkgdGhlIFVTIFNvY2lhbCBTZWN1cml0eSBBZG1pbmlzdHJhdGlvbixcbi8vIDE5MzAgdG8gMjAxMyAocHVibGljIGRvbWFpbikuIE5hbWVzIG9mIHdoaWNoIDk3IGluIDEwMCBiZWFyZXJzIHdlcmUgb2Ygb25lIHNleC5cblxuLyoqIEZvbGRlZCwgc29ydGVkLCBwYXJ0ZWQgYnkgd2hpdGUgc3BhY2UuICovXG5leHBvcnQgY29uc3QgTUFMRV9OQU1FUyA9IGBcbmFhZGVuIGFhbWlyIGFhcmF2IGFhcm9uIGFhcnJvbiBhYXJ1c2ggYWJiYXMgYWJkYWxsYWggYWJkaWVsIGFiZGlyYWhtYW4gYWJkdWwgYWJkdWxsYWggYWJkdWxsYWhpIGFiZHVscmFobWFuXG5hYmUgYWJlbCBhYmVsYXJkbyBhYmhpbmF2IGFiaW1hZWwgYWJuZXIgYWJyYWhhbSBhYnJhbSBhYnJhbiBhY2UgYWNoaWxsZXMgYWNpZSBhZGFsYmVydG8gYWRhbSBhZGFuIGFkYXJpdXNcbmFkZWxiZXJ0IGFkaWFuIGFkaWVsIGFkaWwgYWRpbiBhZGl0eWEgYWRsZXIgYWRuYW4gYWRvbGZvIGFkb2xwaCBhZG9scGh1cyBhZG9uaXMgYWRyaWFubyBhZHluIGFlZGFuIGFnYXBpdG9cbmFndXN0aW4gYWhhcm9uIGFobWFkIGFobWVkIGFobWlyIGFpZGFuIGFpZGVuIGFqIGFqYW5pIGFqYXkgYWthc2ggYWtlZW0gYWtoaWwgYWtpbCBha2l2YSBha3NoYXkgYWwgYWxhaW4gYWxhblxuYWxhcmljIGFsYmVydCBhbGJlcnRvIGFsYmluIGFsYmlubyBhbGRhaXIgYWxkbyBhbGRvbiBhbGVjIGFsZWN6YW5kZXIgYWxlamFuZHJvIGFsZWsgYWxla3NhbmRhciBhbGVrc2FuZGVyXG5hbGVrc2FuZHIgYWxlbiBhbGVzc2FuZHJvIGFsZXhhbmRlciBhbGV4YW5kcmUgYWxleGFuZHJvIGFsZXhhbmRyb3MgYWxleGF2aWVyIGFsZXhzYW5kZXIgYWxleHphbmRlciBhbGZvbnNvXG5hbGZvbnphIGFsZm9uem8gYWxmb3JkIGFsZnJlZCBhbGZyZWRvIGFsaXN0YWlyIGFsbGFuIGFsbGVuIGFsb25zbyBhbG9uemEgYWxvbnpvIGFsb3lzaXVzIGFscGhvbnNlIGFscGhvbnNvXG5hbHBob256byBhbHN0b24gYWx0b24gYWx2YXJvIGFsdmllIGFsdmluIGFsdmlubyBhbHZpcyBhbWFkZW8gYW1hZG8gYW1hZG9yIGFtYW4gYW1hbmRvIGFtYXIgYW1hcmUgYW1hcmlvblxuYW1hdXJ5IGFtYnJvc2UgYW1lZW4gYW1lZXIgYW1lciBhbWVyaWNvIGFtaW4gYW1pciBhbWl0IGFtbWFyIGFtbW9uIGFtb24gYW1vcyBhbmFraW4gYW5hbmQgYW5hcyBhbmFzdGFjaW9cbmFuZGVycyBhbmRlcnNvbiBhbmRyYWUgYW5kcmUgYW5kcmVhcyBhbmRyZWkgYW5kcmVzIGFuZHJldyBhbmRyZXkgYW5kcmV6IGFuZHJ1IGFuZHkgYW5mZXJuZWUgYW5nZWxvIGFuZ3VzXG5hbmliYWwgYW5pbCBhbmlydWRoIGFuaXNoIGFuamVsIGFuc2VsIGFuc2VsbW8gYW5zaCBhbnNvbiBhbnRob25leSBhbnRob255IGFudGlvbmUgYW50b2luZSBhbnRvbiBhbnRvbmUgYW50b25pXG5hbnRvbmlubyBhbnRvbmlvIGFudG9ueSBhbnRyb24gYW50dWFuIGFudHdhaW4gYW50d2FuIGFudHdhdW4gYW50d29pbmUgYW50d29uIGFudHdvbmUgYW53YXIgYXBvbGluYXIgYXBvbGxvXG5hcG9sb25pbyBhcmFtIGFyYW1pcyBhcmNhZGlvIGFyY2hlciBhcmNoaWJhbGQgYXJjaGllIGFyZW4gYXJlcyBhcmljIGFyaWsgYXJqdW4gYXJsYW4gYXJsYW5kIGFybGV5IGFybG8gYXJsb25cbmFybWFhbiBhcm1hbiBhcm1hbmQgYXJtYW5kbyBhcm1lbiBhcm1pbiBhcm1vbiBhcm1vbmQgYXJtb25kbyBhcm5hbGRvIGFybmF2IGFybmUgYXJuaWUgYXJub2xkIGFybm9sZG8gYXJudWxmb1xuYXJvbiBhcnJvbiBhcnNlbmlvIGFydCBhcnRlbWlvIGFydGhlciBhcnRodXIgYXJ0dXJvIGFydW4gYXJ2ZWwgYXJ2aWQgYXJ2aWwgYXJ2aW4gYXJ5ZWggYXNhZCBhc2FlbCBhc2hlclxuYXNod2luIGFzdG9uIGF0aGFuIGF0aGFuYXNpb3MgYXRsYXMgYXRyZXl1IGF0dGljdXMgYXVndXN0aW4gYXVndXN0byBhdWd1c3R1cyBhdW5kcmUgYXVyZWxpbyBhdXN0aW4gYXVzdG9uXG5hdXRoZXIgYXV0aG9yIGF1dGh1ciBhdXRyeSBhdmkgYXZpb24gYXZyYWhhbSBhdnJvaG9tIGF4ZWwgYXhsIGF4dG9uIGF5YWFuIGF5ZGFuIGF5ZGluIGF5bWFuIGF5dXNoIGF6YWVsIGF6aXpcbmF6cmllbCBiYWJ5Ym95IGJha2FyaSBiYWtlciBiYWxkZW1hciBiYWxkb21lcm8gYmFsdGF6YXIgYmFybmV5IGJhcm9uIGJhcnJldCBiYXJyaW5ndG9uIGJhcnJvbiBiYXJyeSBiYXJ0XG5iYXJ0aG9sb21ldyBiYXJ0bGV5IGJhcnRvbiBiYXJ1Y2ggYmFzaWwgYmFzaWxpbyBiYXh0ZXIgYmF5cm9uIGJlYXUgYmVjayBiZWNrZXR0IGJlY2toYW0gYmVuIGJlbmFyZCBiZW5lZGljdFxuYmVuaWNpbyBiZW5pZ25vIGJlbml0byBiZW5qYW1hbiBiZW5qYW1lbiBiZW5qYW1pbiBiZW5qYW1pbmUgYmVuamkgYmVuamllIGJlbmppbWFuIGJlbm5ldCBiZW5uZXR0IGJlbm55IGJlbnNvblxuYmVudGxlZSBiZW50bHkgYmVudG9uIGJlcm5hYmUgYmVybmFyZCBiZXJuYXJkaW5vIGJlcm5hcmRvIGJlcm5oYXJkIGJlcnJ5IGJlcnQgYmVydG9uIGJlcnRyYW0gYmVydHJhbmQgYmlqYW5cbmJpbGFsIGJpbGwgYmlsbHkgYmlzaG9wIGJqb3JuIGJsYWRlIGJsYWRpbWlyIGJsYWluIGJsYWl6ZSBibGFuZSBibGFzIGJsYXluZSBibGF6ZSBib2F6IGJvYiBib2JieSBib2RlIGJvZGVuXG5ib2RoaSBib2RpZSBib25pZmFjaW8gYm9va2VyIGJvb25lIGJvcmlzIGJvd2VuIGJveWNlIGJveWQgYnJhZCBicmFkZW4gYnJhZGZvcmQgYnJhZGxlZSBicmFkbGV5IGJyYWRseSBicmFkb25cbmJyYWR5IGJyYWR5biBicmFlZGVuIGJyYWVkb24gYnJhZWR5biBicmFpZGVuIGJyYWluIGJyYW0gYnJhbmRhbiBicmFuZGVuIGJyYW5kaW4gYnJhbmRvIGJyYW5kb24gYnJhbmR0IGJyYW5keW5cbmJyYW5ub24gYnJhbnNvbiBicmFudCBicmF1bGlvIGJyYXh0b24gYnJheWFuIGJyYXlkYW4gYnJheWRlbiBicmF5ZG9uIGJyYXlsZW4gYnJheWxvbiBicmF5c29uIGJyYXl0b24gYnJlY2tcbmJyZW5kYW4gYnJlbmRlbiBicmVuZG9uIGJyZW5keW4gYnJlbm5lbiBicmVubmVyIGJyZW5ub24gYnJlbnQgYnJlbnRsZXkgYnJlbnRvbiBicmVvbiBicmV0IGJyZXR0IGJyZXR0b25cbmJyZXZpbiBicmlhbiBicmlhbnQgYnJpY2UgYnJpZGdlciBicmllbiBicmlnZ3MgYnJpZ2hhbSBicmlvbiBicm9jIGJyb2NrIGJyb2RlbiBicm9kZXJpY2sgYnJvZGV5IGJyb2RpZVxuYnJvZHJpY2sgYnJvZHkgYnJvbnNvbiBicnVjZSBicnVubyBicnlhbiBicnlhbnQgYnJ5YXIgYnJ5Y2UgYnJ5Y2VuIGJyeWRlbiBicnllciBicnlvbiBicnlzZW4gYnJ5c29uIGJyeXRvblxuYnVjayBidWNreSBidWQgYnVkZHkgYnVmb3JkIGJ1cmtlIGJ1cmwgYnVybGV5IGJ1cm5lbGwgYnVydCBidXJ0b24gYnVzdGVyIGJ1dGNoIGJ5cmFuIGJ5cm9uIGNhZGUgY2FkZW4gY2FlZGVuXG5jYWVsIGNhZXNhciBjYWlkZW4gY2FpbiBjYWluZSBjYWwgY2FsZGVyIGNhbGUgY2FsZWIgY2FsZW4gY2FsbGVuIGNhbGx1bSBjYWx1bSBjYWx2ZXJ0IGNhbHZpbiBjYW0gY2FtZXJlblxuY2FtaWxvIGNhbXJvbiBjYW5hYW4gY2FuZGVsYXJpbyBjYW5kaWRvIGNhbm5vbiBjYW5vbiBjYW55b24gY2FyZGVsbCBjYXJsIGNhcmxldG9uIGNhcmxpcyBjYXJsaXNsZSBjYXJsaXRvXG5jYXJsbyBjYXJsb3MgY2FybHRvbiBjYXJseWxlIGNhcm1lbGxvIGNhcm1lbG8gY2FybWluZSBjYXJuZWxsIGNhcnN0ZW4gY2FydGVyIGNhcnZlciBjYXNlIGNhc2VuIGNhc2ggY2FzaW1pclxuY2Fzb24gY2FzcGVyIGNhc3MgY2Fzc2l1cyBjYXRhcmlubyBjYXZhbiBjYXZpbiBjYXlzb24gY2Vhc2FyIGNlY2lsaW8gY2VkcmljIGNlZHJpY2sgY2VsZXN0aW5vIGNlbHNvIGNlc2FyXG5jZXNhcmlvIGNoYWNlIGNoYWQgY2hhZGQgY2hhZHJpY2sgY2hhZHdpY2sgY2hhaW0gY2hhbiBjaGFuY2UgY2hhbmNlbGxvciBjaGFuc2UgY2hhbnR6IGNoYXJsZXMgY2hhcmxlc3RvblxuY2hhcmx0b24gY2hhcyBjaGFzZSBjaGFzZW4gY2hhc29uIGNoYXVuY3kgY2hheWNlIGNoYXl0b24gY2hheiBjaGF6eiBjaGUgY2hlc3RlciBjaGV0IGNoZXZ5IGNoaWNvIGNoaXBcbmNoaXJzdG9waGVyIGNoaXN0b3BoZXIgY2hyaXN0IGNocmlzdGFpbiBjaHJpc3Rpb24gY2hyaXN0b2ZlciBjaHJpc3RvaGVyIGNocmlzdG9uIGNocmlzdG9wIGNocmlzdG9wZXJcbmNocmlzdG9waCBjaHJpc3RvcGhlIGNocmlzdG9waGVyIGNocmlzdG9zIGNocmlzdHBoZXIgY2h1Y2sgY2lhbiBjaWFyYW4gY2lwcmlhbm8gY2lyaWxvIGNpcm8gY2ogY2xhcmFuY2VcbmNsYXJlbmNlIGNsYXJrIGNsYXJrZSBjbGF1ZCBjbGF1ZGUgY2xhdWRpbyBjbGF5IGNsYXl0b24gY2xlbSBjbGVtZW50IGNsZW1lbnRlIGNsZW9uIGNsZW9waHVzIGNsZXRpcyBjbGV0dXNcbmNsZXZlIGNsZXZlbGFuZCBjbGlmZiBjbGlmZm9yZCBjbGlmZnRvbiBjbGlmdG9uIGNsaW50IGNsaW50b24gY2xpdmUgY2xvdmlzIGNsb3lkIGNseWRlIGNvYnkgY29kZXkgY29keSBjb2VuXG5jb2hlbiBjb2xlIGNvbGVtYW4gY29sZXRvbiBjb2xleSBjb2xpbiBjb2xsaWVyIGNvbGxpbiBjb2xsaXMgY29sc29uIGNvbHQgY29sdGVuIGNvbHRlciBjb2x0aW4gY29sdG9uIGNvbHR5blxuY29sdW1idXMgY29uYW4gY29ubGV5IGNvbm5lbGwgY29ubmVyIGNvbm5vciBjb25vciBjb25yYWQgY29ucmFkbyBjb25zdGFudGluZSBjb25zdGFudGlubyBjb253YXkgY29vcGVyIGNvcmJhblxuY29yYmVuIGNvcmJldHQgY29yYmluIGNvcmJ5IGNvcmJ5biBjb3JkIGNvcmRlbGwgY29yZGVybyBjb3JtYWMgY29ybmVsIGNvcm5lbGlvIGNvcm5lbGlvdXMgY29ybmVsaXVzIGNvcm5lbGxcbmNvcnJleSBjb3JyeSBjb3J0IGNvcnRleiBjb3J0bGFuZCBjb3J3aW4gY29zbWUgY29zbW8gY291cnRsYW5kIGNyYWlnIGNyYXdmb3JkIGNyZWVkIGNyZWlnaHRvbiBjcmV3IGNyaXNwaW5cbmNyaXN0aWFuIGNyaXN0aWFubyBjcmlzdG8gY3Jpc3RvYmFsIGNyaXN0b2ZlciBjcmlzdG9waGVyIGNyb3NieSBjdWF1aHRlbW9jIGN1bGxlbiBjdXJsZXkgY3VycmFuIGN1cnJ5IGN1cnRcbmN1cnRpcyBjdXJ0aXNzIGN1dHRlciBjeSBjeWxlIGN5cmlsIGN5cnVzIGRhZW1vbiBkYWdhbiBkYWdvYmVydG8gZGFpbiBkYWl2ZCBkYWpvbiBkYWp1YW4gZGFrYXJhaSBkYWthcmkgZGFsZW5cbmRhbGxlbiBkYWxsaW4gZGFsdG9uIGRhbHZpbiBkYW1hbmkgZGFtYXIgZGFtYXJjdXMgZGFtYXJpbyBkYW1hcmlvbiBkYW1hcml1cyBkYW1laW4gZGFtZW4gZGFtZW9uIGRhbWlhbiBkYW1pZW5cbmRhbWlvbiBkYW1pciBkYW1vbiBkYW1vbmQgZGFtb25lIGRhbW9udGUgZGFuIGRhbmRyZSBkYW5lIGRhbmVpbCBkYW5nZWxvIGRhbmlhbCBkYW5pZWwgZGFuaWxvIGRhbm5pZWwgZGFubnlcbmRhbnRlIGRhbnRob255IGRhbnkgZGFxdWFuIGRhcmVrIGRhcmVsIGRhcmVsbCBkYXJlbiBkYXJpY2sgZGFyaWVsIGRhcmluIGRhcmlvIGRhcmlvdXMgZGFyaXMgZGFyaXVzIGRhcmxcbmRhcm5lbCBkYXJvbGQgZGFyb24gZGFycmVsIGRhcnJlbGwgZGFycmVuIGRhcnJpY2sgZGFycmllbiBkYXJyaW4gZGFycmlvbiBkYXJyaXMgZGFycml1cyBkYXJyb24gZGFycnkgZGFycnlsXG5kYXJyeWxlIGRhcnJ5bGwgZGFycnluIGRhcnZpbiBkYXJ3aW4gZGFyeWxlIGRhcnlsbCBkYXNlYW4gZGFzaCBkYXNoYXVuIGRhc2hpZWxsIGRhc2hvbiBkYXRoYW4gZGF1bHRvbiBkYXVudGVcbmRhdmFudGUgZGF2ZSBkYXZlbiBkYXZlb24gZGF2ZXkgZGF2aWFuIGRhdmlkIGRhdmllbiBkYXZpbiBkYXZpb24gZGF2aXMgZGF2b24gZGF2b250YSBkYXZvbnRhZSBkYXZvbnRlIGRhdnlcbmRhd2F5bmUgZGF3c29uIGRheCBkYXh0b24gZGF5bGFuIGRheWxlbiBkYXlsb24gZGF5bW9uIGRheW5lIGRheXNoYXduIGRheXRvbiBkYXl2b24gZGVhY29uIGRlYW4gZGVhbmRyZVxuZGVhbmdlbG8gZGVhbnRlIGRlYW50aG9ueSBkZWNhcmxvcyBkZWNsYW4gZGVkcmljIGRlZHJpY2sgZGVlZ2FuIGRlaW9uIGRlam9uIGRlanVhbiBkZWxhbm8gZGVsYmVydCBkZWxmaW5vXG5kZWxtYXIgZGVsbWFzIGRlbG1lciBkZWxvbiBkZWxvbnRlIGRlbHJveSBkZWx0b24gZGVsdmluIGRlbHZvbiBkZWx3aW4gZGVtYXIgZGVtYXJjbyBkZW1hcmN1cyBkZW1hcmkgZGVtYXJpb1xuZGVtYXJpb24gZGVtYXJpdXMgZGVtYXJrdXMgZGVtZXRyaSBkZW1ldHJpYyBkZW1ldHJpbyBkZW1ldHJpb3MgZGVtZXRyaW91cyBkZW1pYW4gZGVtaXRyaSBkZW1pdHJpdXMgZGVtb25kXG5kZW1vbnRlIGRlbXBzZXkgZGVuaW0gZGVubmlzIGRlbm55IGRlbnRvbiBkZW56ZWwgZGVuemVsbCBkZW56aWwgZGVvbmRyZSBkZW9udGEgZGVvbnRhZSBkZW9udGF5IGRlb250ZSBkZXF1YW5cbmRlcmFsZCBkZXJlY2sgZGVyZWsgZGVyZW9uIGRlcmlhbiBkZXJpYyBkZXJpY2sgZGVyaWsgZGVyb24gZGVycmVjayBkZXJyZWsgZGVycmVsIGRlcnJlbGwgZGVycmljIGRlcnJpY2tcbmRlcnJpayBkZXJyaW9uIGRlcnJvbiBkZXJyeSBkZXJyeWwgZGVyd2luIGRlcnlsIGRlc2VhbiBkZXNoYXVuIGRlc2hvbiBkZXNodW4gZGVzbW9uIGRlc21vbmQgZGVzdHJ5IGRldHJpY2tcbmRldiBkZXZhbnRlIGRldmF1Z2huIGRldmlvbiBkZXZsaW4gZGV2b250YSBkZXZvbnRhZSBkZXZvbnRlIGRld2F5bmUgZGV3ZXkgZGV3aXR0IGRleHRlciBkZXptb25kIGRocnV2IGRpYW50ZVxuZGljayBkaWNraWUgZGlja3kgZGllZ28gZGllc2VsIGRpZXRyaWNoIGRpam9uIGRpbGFuIGRpbGxhbiBkaWxsYXJkIGRpbGxpb24gZGlsbG9uIGRpbWFzIGRpbWl0cmkgZGltaXRyaW9zXG5kaW5vIGRpb25kcmUgZGlvbmljaW8gZGlvbmlzaW8gZGlvbnRlIGRpcmsgZGl4b24gZGp1YW4gZG1pdHJpIGRvY2sgZG9sYW4gZG9tYW5pYyBkb21lbmljIGRvbWVuaWNrIGRvbWVuaWNvXG5kb21pbmdvIGRvbWluaWMgZG9taW5pY2sgZG9taW5payBkb21vbmljIGRvbW9uaWNrIGRvbiBkb25hbCBkb25hbGQgZG9uYXRvIGRvbmF2YW4gZG9uYXZlbiBkb25hdmluIGRvbmF2b25cbmRvbmRyZSBkb25pdmFuIGRvbm4gZG9ubnkgZG9ub3ZhbiBkb250YSBkb250YWUgZG9udGF2aW91cyBkb250YXZpdXMgZG9udGF5IGRvbnRlIGRvbnRyZWxsIGRvbnplbGwgZG9yYW5cbmRvcmllbiBkb3JtYW4gZG91ZyBkb3VnbGFzIGRvdWdsYXNzIGRvdiBkb3ZpZCBkb3lsZSBkcmFrZSBkcmF2ZW4gZHJheWRlbiBkcmF5dG9uIGRyZXhlbCBkdWFuZSBkdWRsZXkgZHVqdWFuXG5kdWtlIGR1bmNhbiBkdXJhbiBkdXJhbmQgZHVyZWxsIGR1cnJlbGwgZHVyd2FyZCBkdXJ3b29kIGR1c3RhbiBkdXN0ZW4gZHVzdGluIGR1c3RvbiBkdXN0eW4gZHV3YXluZSBkd2FpblxuZHdhaW5lIGR3YW5lIGR3YXluZSBkd2lnaHQgZHd5YW5lIGR5bGFuIGR5bGxhbiBkeWxsb24gZHlsb24gZHlzb24gZWFtb24gZWFtb25uIGVhbiBlYXJsIGVhcmxlIGVhcmx5IGVhcm5lc3RcbmVhcnZpbiBlYXN0b24gZWF0aGFuIGViZW4gZWQgZWRhbiBlZGQgZWRkeSBlZGVyIGVkZ2FyIGVkZ2FyZCBlZGdhcmRvIGVkaXNvbiBlZG1vbmQgZWRtdW5kIGVkbXVuZG8gZWRyaWNcbmVkcmljayBlZHNlbCBlZHNvbiBlZHVhcmQgZWR1YXJkbyBlZHdhcmQgZWR3YXJkbyBlZHdpbiBlZnJhaW0gZWZyYWluIGVmcmVtIGVmcmVuIGVocmVuIGVpYW4gZWl0YW4gZWxhZGlvIGVsYW1cbmVsYmVydCBlbGRlbiBlbGRlciBlbGRvbiBlbGRyZWQgZWxkcmlkZ2UgZWxlYXphciBlbGdpbiBlbGkgZWxpYW4gZWxpYXMgZWxpYXphciBlbGllIGVsaWVsIGVsaWV6ZXIgZWxpZ2FoXG5lbGlnaW8gZWxpamFoIGVsaWppYWggZWxpbyBlbGlvdCBlbGlvdHQgZWxpc2VvIGVsaXVkIGVsaXlhaHUgZWxsc3dvcnRoIGVsbWVyIGVsbW8gZWxtb3JlIGVsb24gZWxveSBlbHJveVxuZWx0b24gZWx2aW4gZWx2aXMgZWx3aW4gZWx3b29kIGVsd3luIGVseSBlbHlqYWggZWx6aWUgZW1hbnVlbCBlbWlsIGVtaWxpYW5vIGVtaWxpbyBlbWlyIGVtbWFudWVsIGVtbWV0IGVtbWV0dFxuZW1taXQgZW1taXR0IGVubmlzIGVub2NoIGVub3MgZW5yaWNvIGVucmlxdWUgZW56byBlb2luIGVwaHJhaW0gZXBpZmFuaW8gZXJhc21vIGVyaWJlcnRvIGVyaWMgZXJpY2ggZXJpY2sgZXJpZVxuZXJpayBlcm5lc3QgZXJuZXN0byBlcm5pZSBlcm5zdCBlcm9uIGVycmljayBlcnJvbCBlcnNraW5lIGVydmluIGVyd2luIGVzYWkgZXNhdSBlc2VxdWllbCBlc3RlYmFuIGVzdGVsXG5lc3RldmFuIGVzdG9uIGV0aGFuIGV0aGVuIGV0aHluIGV0aWVubmUgZXVnZW5lIGV1Z2VuaW8gZXVsYWxpbyBldXNlYmlvIGV2YW4gZXZhbmRlciBldmFuZ2Vsb3MgZXZhbnMgZXZhcmlzdG9cbmV2ZXJhcmRvIGV2ZXJldHQgZXZlcmV0dGUgZXZlcnQgZXdhbiBld2VsbCBleGF2aWVyIGV5YW4gZXpla2lhbCBlemVraWVsIGV6ZWxsIGV6ZXF1aWVsIGZhYmlhbiBmYWJpbyBmYWJyaXppb1xuZmFoYWQgZmFpc2FsIGZhcmhhbiBmYXJpcyBmYXJsZXkgZmFyb24gZmFycmVsbCBmYXJyaXMgZmF1c3Rpbm8gZmF1c3RvIGZhdmlhbiBmZWRlcmljbyBmZWxpY2lhbm8gZmVsaXBlIGZlbGl4XG5mZWx0b24gZmVudG9uIGZlcmRpbmFuZCBmZXJtaW4gZmVybmFuZG8gZmVycmVsbCBmZXJyaXMgZmlkZWwgZmlkZW5jaW8gZmlsaWJlcnRvIGZpbGlwIGZpbmlzIGZpbm4gZmlubmVnYW5cbmZpbm5pYW4gZmlzY2hlciBmaXNoZXIgZml0emdlcmFsZCBmbGF2aW8gZmxldGNoZXIgZmxpbnQgZmxvcmVuY2lvIGZsb3JlbnRpbm8gZmxvcmlhbiBmbG95ZCBmbHlubiBmb3JkIGZvcmVzdFxuZm9ycmVzdCBmb3N0ZXIgZm94IGZveSBmcmFuY2VzY28gZnJhbmNpc2NvIGZyYW5jbyBmcmFuY29pcyBmcmFuayBmcmFua2xpbiBmcmFua2x5biBmcmFua3kgZnJhbnNpc2NvIGZyYW50elxuZnJhbnogZnJhemllciBmcmVkIGZyZWRkcmljayBmcmVkZHkgZnJlZGVyaWMgZnJlZGVyaWNrIGZyZWRlcmljbyBmcmVkcmljIGZyZWRyaWNrIGZyZWR5IGZyZWVtYW4gZnJpdHogZnVsdG9uXG5mdXJtYW4gZ2FiZSBnYWJpbm8gZ2FicmlhbCBnYWJyaWVsIGdhZXRhbm8gZ2FnZSBnYWlnZSBnYWluZXMgZ2FtYWxpZWwgZ2Fubm9uIGdhcmRuZXIgZ2FyZW4gZ2FyZXQgZ2FyZXRoXG5nYXJldHQgZ2FyZXkgZ2FyZmllbGQgZ2FyaW4gZ2FybmVyIGdhcm9sZCBnYXJvbiBnYXJyZW4gZ2FycmV0IGdhcnJldHQgZ2FycmljayBnYXJyaXNvbiBnYXJyeSBnYXJ0aCBnYXJ2aW5cbmdhcnkgZ2FzcGFyIGdhc3RvbiBnYXRsaW4gZ2F1Z2UgZ2F2YW4gZ2F2ZW4gZ2F2aW4gZ2F2aW5vIGdhdnJpZWwgZ2F2eW4gZ2F5bGFuZCBnYXlsZW4gZ2F5bG9uIGdheWxvcmQgZ2VhcmxkXG5nZWFyeSBnZW5hcm8gZ2VuZSBnZW5lcmFsIGdlbm5hcm8gZ2VubyBnZW9mZiBnZW9mZmVyeSBnZW9mZnJleSBnZW9yZ2UgZ2VvdmFuaSBnZW92YW5uaSBnZW92YW5ueSBnZW92YW55XG5nZXJhbGQgZ2VyYWxkbyBnZXJhcmQgZ2VyYXJkbyBnZXJlbXkgZ2VyaGFyZCBnZXJtYW4gZ2Vyb2xkIGdlcm9tZSBnZXJvbmltbyBnZXJyaXQgZ2Vyc29uIGdpYWNvbW8gZ2lhblxuZ2lhbmNhcmxvIGdpYW5sdWNhIGdpYnNvbiBnaWRlb24gZ2lmZm9yZCBnaWwgZ2lsYmVydCBnaWxiZXJ0byBnaWxkYXJkbyBnaWxlcyBnaWxsIGdpbm8gZ2lvcmdpbyBnaW92YW5pXG5naW92YW5uaSBnaW92YW5ueSBnaW92YW55IGdpcmFyZCBnaXVzZXBwZSBnbGVuIGdsZW5kb24gZ2xlbm4gZ2xlbm5vbiBnbGVud29vZCBnbHluIGdseW5uIGdvZGZyZXkgZ29uemFsb1xuZ29yZGVuIGdvcmRvbiBnb3JnZSBncmFkeSBncmFlbWUgZ3JhaGFtIGdyYWlnIGdyYW50IGdyYW52aWxsZSBncmF5IGdyYXlkZW4gZ3JheWRvbiBncmVnIGdyZWdnIGdyZWdnb3J5IGdyZWdvclxuZ3JlZ29yaW8gZ3JlZ29yeSBncmV5IGdyZXlzb24gZ3JpZmZlbiBncmlmZmluIGdyaWZmaXRoIGdyb3ZlciBndWlkbyBndWlsbGVybW8gZ3VubmFyIGd1bm5lciBndXMgZ3VzdGF2XG5ndXN0YXZlIGd1c3Rhdm8gZ3V5IGhhZGVuIGhhZGkgaGFnYW4gaGFnZW4gaGFrZWVtIGhha2ltIGhhbCBoYW1pbHRvbiBoYW1wdG9uIGhhbXphIGhhbXphaCBoYW5rIGhhbnMgaGFuc2VsXG5oYW5zb24gaGFyZHkgaGFyaXMgaGFybGFuIGhhcmxhbmQgaGFybGVuIGhhcmxpbiBoYXJsb24gaGFybW9uIGhhcm9sZCBoYXJyZWxsIGhhcnJpcyBoYXJyaXNvbiBoYXJyeSBoYXJ2ZXlcbmhhc2FuIGhhc2hpbSBoYXNrZWxsIGhhc3NhbiBoYXlkbiBoYXlkb24gaGF5ZXMgaGF5d2FyZCBoYXl3b29kIGhhemVuIGhlYXRoIGhlYmVyIGhlY3RvciBoZW5kZXJzb24gaGVuZHJpeFxuaGVuZXJ5IGhlbnJpIGhlbnJpayBoZW5yeSBoZXJiIGhlcmJlcnQgaGVyYmllIGhlcmliZXJ0byBoZXJtYW4gaGVybWluaW8gaGVybW9uIGhlcm5hbiBoZXJzY2hlbCBoZXJzaGVsXG5oZXJzaGVsbCBoZXl3YXJkIGhlemVraWFoIGhpbGFyaW8gaGlsbGFyZCBoaWxsZWwgaGlsdG9uIGhpcG9saXRvIGhpcmFtIGhvYmFydCBob2JlcnQgaG9nYW4gaG9sZGVuIGhvbHQgaG9tZXJcbmhvbWVybyBob3JhY2UgaG9yYWNpbyBob3JhdGlvIGhvc2VhIGhvdXN0b24gaG93YXJkIGhvd2VsbCBob3l0IGh1YmVydCBodWRzb24gaHVleSBodWdoIGh1Z2hpZSBodWdvIGh1bWJlcnRvXG5odW16YSBodW5nIGh1cmxleSBodXNzYWluIGh1c3NlaW4gaHVzdG9uIGh1eSBoeW1hbiBoeXJ1bSBpYWluIGlhbiBpYnJhaGVlbSBpYnJhaGltIGlkcmlzIGlnbmFjaW8gaWduYXRpdXMgaWtlXG5pa2VyIGlsYW4gaW1hbm9sIGltbWFudWVsIGltcmFuIGlvYW5uaXMgaXJhbiBpcnZpbiBpcnZpbmcgaXJ3aW4gaXNhYWMgaXNhYWsgaXNhYyBpc2FjYyBpc2Fkb3JlIGlzYWVsIGlzYWlcbmlzYWlhaCBpc2FpYXMgaXNhaWggaXNoYWFuIGlzaGFuIGlzaG1hZWwgaXNpYWggaXNpZG9ybyBpc2lkcm8gaXNtYWVsIGlzbWFpbCBpc3JhZWwgaXNyZWFsIGlzc2EgaXNzYWMgaXNzaWFoXG5pdmFuIGl6YWFjIGl6YWFrIGl6YWlhaCBpemFrIGl6YXlhaCBpemlhaCBqYWJhcmkgamFicmlsIGphY2FyaSBqYWNlIGphY2VuIGphY2ludG8gamFjayBqYWNrc29uIGphY29iIGphY29iZVxuamFjb2JpIGphY29ibyBqYWNvYnkgamFjb2xieSBqYWNvcmV5IGphY29yeSBqYWNxdWVzIGphY3F1ZXogamFkIGphZGFuIGphZGFyaXVzIGphZGllbCBqYWRvbiBqYWVkb24gamFlbGVuXG5qYWdnZXIgamFoYXJpIGphaGVlbSBqYWhlaW0gamFoaWVtIGphaGlyIGphaGxpbCBqYWhtYWwgamFobWlyIGphaWRvbiBqYWlsZW4gamFpciBqYWlybyBqYWlydXMgamFpc29uIGphanVhblxuamFrYWkgamFrYXJpIGpha2UgamFrZWIgamFrb2IgamFrb2JlIGpha29iaSBqYWtvYnkgamFrdWIgamFsZWVsIGphbGlsIGphbG9uIGphbWFhbCBqYW1haW5lIGphbWFsIGphbWFsbCBqYW1hclxuamFtYXJjdXMgamFtYXJpbyBqYW1hcmlvbiBqYW1hcml1cyBqYW1hcnIgamFtZSBqYW1lZWwgamFtZWVyIGphbWVsIGphbWVsbCBqYW1lcmUgamFtZXMgamFtaWNoYWVsIGphbWllc29uXG5qYW1pbCBqYW1pbiBqYW1pciBqYW1vbiBqYW5zZW4gamFwaGV0aCBqYXF1YW4gamFxdWV6IGphcmFkIGphcmVkIGphcmVrIGphcmVsIGphcmVsbCBqYXJlbiBqYXJldCBqYXJldGggamFyZXR0XG5qYXJpZCBqYXJpZWwgamFyaW4gamFyaXVzIGphcm9kIGphcm9tIGphcm9uIGphcnJhZCBqYXJyZWQgamFycmVsIGphcnJlbGwgamFycmVuIGphcnJldCBqYXJyZXR0IGphcnJpZCBqYXJyb2RcbmphcnJvbiBqYXJ2aXMgamFzZSBqYXNlbiBqYXNoYXVuIGphc2hhd24gamFzaHVhIGphc2lhaCBqYXNvbiBqYXNwZXIgamFzc29uIGphdGhhbiBqYXZhbiBqYXZhcmlzIGphdmVuIGphdmVvblxuamF2aWFuIGphdmllbiBqYXZpZXIgamF2aW4gamF2aW9uIGphdm9udGFlIGphdm9udGUgamF3YW4gamF4IGpheGVuIGpheG9uIGpheHNvbiBqYXh0b24gamF5IGpheWNlb24gamF5Y29iXG5qYXlkb24gamF5bG9uIGpheW1lcyBqYXlxdWFuIGpheXNlIGpheXNlbiBqYXlzaGF3biBqYXlzb24gamF5dmVuIGpheXZpb24gamF5dm9uIGphemllbCBqYyBqZCBqZWFucGF1bFxuamVhbnBpZXJyZSBqZWIgamVkIGplZGVkaWFoIGplZGlkaWFoIGplZmYgamVmZmVyZXkgamVmZmVyc29uIGplZmZlcnkgamVmZm9yeSBqZWZmcmV5IGplZmZyaWUgamVmZnJ5IGplbGFuaVxuamVubmluZ3MgamVucyBqZW5zb24gamVyYWQgamVyYWxkIGplcmFtaWFoIGplcmFtaWUgamVyYW15IGplcmFyZCBqZXJhcmRvIGplcmVkIGplcmVsIGplcmVsbCBqZXJlbWUgamVyZW1leVxuamVyZW1pIGplcmVtaWFoIGplcmVtaWFzIGplcmVtaWUgamVyZW15IGplcmljaG8gamVyaW1pYWggamVybWFpbiBqZXJtYWluZSBqZXJtZWwgamVybWV5IGplcm1pYWggamVyb2QgamVyb2xkXG5qZXJvbWUgamVyb215IGplcm9uIGplcm9uZSBqZXJvbmltbyBqZXJyYWQgamVycmVkIGplcnJlbCBqZXJyZWxsIGplcnJldHQgamVycmljayBqZXJyaWQgamVycm9kIGplcnJvbGQgamVycm9uXG5qZXJyeSBqZXJzb24gamVzaHVhIGplc2lhaCBqZXNzIGplc3NlIGplc3NlZSBqZXN0aW4gamVzdXMgamV0IGpldGhybyBqZXR0IGpldm9uIGpob24gamhvbm55IGppaGFkIGppbSBqaW1teVxuamluIGppb3Zhbm5pIGpvYW8gam9hcXVpbiBqb2Igam9iZSBqb2J5IGpvY2sgam9lIGpvZWwgam9lc2VwaCBqb2VzcGggam9oYW4gam9oYW5uZXMgam9oYXRoYW4gam9obiBqb2huYXRoYW5cbmpvaG5hdGhlbiBqb2huYXRob24gam9obmRhdmlkIGpvaG5lbGwgam9obmV5IGpvaG5taWNoYWVsIGpvaG5uZXkgam9obm55IGpvaG5wYXVsIGpvaG5zb24gam9obnkgam9tYXIgam9uXG5qb25haCBqb25hcyBqb25hdGFuIGpvbmF0aGFuIGpvbmF0aGVuIGpvbmF0aG9uIGpvbmVzIGpvbm1pY2hhZWwgam9ubmF0aGFuIGpvbm55IGpvbnBhdWwgam9udGUgam9udGhhbiBqb3JkaVxuam9yZHkgam9yZ2Ugam9yamUgam9zZSBqb3NlYW5nZWwgam9zZWYgam9zZWx1aXMgam9zZW1hbnVlbCBqb3NlcGggam9zaCBqb3NodWEgam9zaHVhaCBqb3NodWUgam9zaWFoIGpvc2lhc1xuam9zcGVoIGpvc3VlIGpvdmFuaSBqb3Zhbm5pIGpvdmFubnkgam92YW55IGpvdm9uIGpvemlhaCBqciBqdWFuIGp1YW5jYXJsb3MganVhbml0byBqdWFucGFibG8ganVhcXVpbiBqdWRhaFxuanVkZCBqdWRnZSBqdWRzb24ganVlbHoganVsaWFuIGp1bGllbiBqdWxpbyBqdWxpb3VzIGp1bGl1cyBqdW4ganVuaW9yIGp1bml1cyBqdXN0ZW4ganVzdGluIGp1c3Rpbm8ganVzdGlzXG5qdXN0byBqdXN0b24ganVzdHluIGp1dmVuYWwganV2ZW50aW5vIGp1d2FuIGthYmlyIGthZGFyaXVzIGthZGUga2FkZWVtIGthZGVuIGthZGluIGthZWRlbiBrYWVsIGthZWxhbiBrYWdlXG5rYWhsaWwga2FpbiBrYWluZSBrYWlub2Ega2Fpc29uIGthbGFuIGthbGUga2FsZWIga2FsZWwga2FsaWIga2FsaWwga2FsbGVuIGthbG9iIGthbHZpbiBrYW1hbCBrYW1hciBrYW1hcmlvblxua2FtZGVuIGthbWlsIGthbXJhbiBrYW1yZW4ga2FtcmluIGthbXJvbiBrYW5lIGthbm5vbiBrYW55ZSBrYXJlZW0ga2FyaW0ga2FybCBrYXJsb3Mga2FybHRvbiBrYXJzdGVuIGthcnRoaWtcbmthc2Uga2FzZW4ga2FzaCBrYXNoYXduIGthc29uIGthdmluIGthdm9uIGthd2lrYSBrYXlsZWIga2F5bmUga2F5c2VuIGtheXNvbiBrZWFuZHJlIGtlYW5lIGtlYW51IGtlZHJpY2sga2VlXG5rZWVsYW4ga2VlbmFuIGtlZW5lbiBrZWdhbiBrZWlmZXIga2Vpb24ga2VpdGgga2VqdWFuIGtla29hIGtlbGFuIGtlbGxhbiBrZWxsZXIga2Vsc29uIGtlbHRvbiBrZWx2aW4ga2VtcFxua2VtcGVyIGtlbiBrZW5hbiBrZW5kcmljIGtlbmRyaWNrIGtlbmV0aCBrZW5pdGgga2Vuamkga2VubmFuIGtlbm5hcmQga2VubmV0aCBrZW5uZXkga2VubmllIGtlbm5pdGgga2Vubm9uXG5rZW5udGgga2Vubnkga2VucmljayBrZW50IGtlbnRvbiBrZW50cmVsbCBrZW55b24ga2VvbiBrZW9uZHJlIGtlb25pIGtlb250YWUga2VvbnRlIGtlcm1pdCBrZXJ2aW4ga2Vyd2luXG5rZXNlYW4ga2VzaGF1biBrZXNoYXduIGtlc2hvbiBrZXZhbiBrZXZlbiBrZXZpbiBrZXZvbiBrZXZ5biBrZXlhbiBrZXlvbiBrZXlzaGF3biBraGFpIGtoYWxlZCBraGFsaWQga2hhbGlmXG5raGFsaWwga2hhbWFyaSBraGlyeSBraHJpc3RvcGhlciBraWFuIGtpZWZlciBraWVsIGtpZXRoIGtpbGUga2lsbGlhbiBraW1iYWxsIGtpbmcga2luZ3NsZXkga2luZ3N0b24ga2lwIGtpcHBcbmtpcmsga2lya2xhbmQga2lydCBraXNoYW4ga2xheXRvbiBrbm94IGtvYSBrb2JlIGtvYmllIGtvYnkga29kYSBrb2VuIGtvZmkga29oZW4ga29obCBrb2xiZSBrb2xlIGtvbGluIGtvbGxpblxua29sdCBrb2x0ZW4ga29sdG9uIGtvbmcga29ubmVyIGtvbm5vciBrb25yYWQga29uc3RhbnRpbm9zIGtvb3BlciBrb3JiZW4ga29yYmluIGtvcmJ5biBrb3JkZWxsIGtyYWlnIGtyZWdcbmtyaXNoIGtyaXN0b2ZlciBrcmlzdG9mZmVyIGtyaXN0b3BoZXIga3VuYWwga3VydCBrdXJ0aXMga3VzaCBrd2FtZSBreSBreWFuIGt5ZSBreWxlIGt5bGVuIGt5cmFuIGt5cmVuIGt5cm9uXG5reXNvbiBsYWNobGFuIGxhZGFyaXVzIGxhZGFycml1cyBsYWRkIGxhZGRpZSBsYWRlbGwgbGFkb24gbGFmYXlldHRlIGxhaXJkIGxhaXRoIGxha2UgbGFtYXIgbGFtYXJjdXMgbGFtYXJyXG5sYW1iZXJ0IGxhbW9uIGxhbW9udCBsYW1vbnRlIGxhbmNlIGxhbmRhbiBsYW5kZW4gbGFuZGluIGxhbmRpcyBsYW5kb24gbGFuZ3N0b24gbGFubnkgbGFxdWFuIGxhcm9uIGxhcm95IGxhcnJ5XG5sYXJzIGxhcnNvbiBsYXJ5IGxhdGhhbiBsYXVyYW5jZSBsYXVyZW5jZSBsYXVyZW50IGxhdXJvIGxhdmFyIGxhdmVsbCBsYXZvbnRlIGxhd2VyZW5jZSBsYXdyYW5jZSBsYXdyZW5jZVxubGF3c29uIGxhd3RvbiBsYXl0b24gbGF6YXJvIGxhemFydXMgbGVhbW9uIGxlYW5kZXIgbGVhbmRyZSBsZWFuZHJvIGxlYnJvbiBsZWVsYW5kIGxlZXJveSBsZWdlbmQgbGVpZiBsZWxhbmRcbmxlbWFyIGxlbXVlbCBsZW4gbGVuYXJkIGxlbmluIGxlbm5hcmQgbGVubmlzIGxlbm5veCBsZW5ueSBsZW5vcmQgbGVud29vZCBsZW8gbGVvYmFyZG8gbGVvbiBsZW9uYXJkIGxlb25hcmRvXG5sZW9uZWwgbGVvbmlkYXMgbGVvcG9sZCBsZW9wb2xkbyBsZXJvbiBsZXJveSBsZXMgbGVzdGVyIGxldmFyIGxldmVybiBsZXZpIGxldmluIGxldm9uIGxldnkgbGV3IGxld2lzIGxleFxubGV5dG9uIGxpYW0gbGlicmFkbyBsaW5jb2xuIGxpbmRlbGwgbGlubyBsaW50b24gbGludXMgbGlud29vZCBsaW9uZWwgbGlvbmVsbCBsaXNhbmRybyBsaXR0bGUgbGxld2VsbHluIGxsb3lkXG5sb2NobGFuIGxvZ2VuIGxvbiBsb25nIGxvbm5lbGwgbG9ubnkgbG9uem8gbG9yZW56IGxvcmVuem8gbG9ybmUgbG91aXMgbG92ZWxsIGxvd2VsbCBsb3lhbCBsb3lkIGx1YyBsdWNhc1xubHVjY2EgbHVjaWFuIGx1Y2lhbm8gbHVjaWVuIGx1Y2lvIGx1Y2lvdXMgbHVjaXVzIGx1Y2t5IGx1Y3VzIGx1ZHdpZyBsdWlnaSBsdWlzIGx1aXNhbmdlbCBsdWl6IGx1a2EgbHVrYXMgbHVrZVxubHV0aGVyIGx5ZGVsbCBseWxlIGx5bWFuIGx5bmRlbiBseW5kb24gbHlud29vZCBtYWMgbWFjYXJpbyBtYWNhcnRodXIgbWFjZSBtYWNlbyBtYWNrIG1hY29uIG1hZGRpeCBtYWRkdXhcbm1hZ251cyBtYWhkaSBtYWhsb24gbWFobW91ZCBtYWpvciBtYWthaSBtYWtoaSBtYWtzaW0gbWFsYWNoaSBtYWxha2FpIG1hbGFraGkgbWFsYWtpIG1hbGNvbG0gbWFsY29tIG1hbGVcbm1hbGVlayBtYWxlayBtYWxpZWsgbWFsaWsgbWFsaXF1ZSBtYWx2aW4gbWFtYWRvdSBtYW5mcmVkIG1hbmxleSBtYW5uaW5nIG1hbm55IG1hbnVlbCBtYXJjIG1hcmNhbnRob255XG5tYXJjZWxpbm8gbWFyY2VsbG8gbWFyY2VsbHVzIG1hcmNlbG8gbWFyY2lhbCBtYXJjbyBtYXJjb2FudG9uaW8gbWFyY29zIG1hcmN1cyBtYXJlayBtYXJnYXJpdG8gbWFyaWFubyBtYXJpbm9cbm1hcmlvIG1hcml1cyBtYXJrIG1hcmthbnRob255IG1hcmtlaXRoIG1hcmtlbCBtYXJrZWxsIG1hcmtlc2UgbWFya28gbWFya3VzIG1hcmxhbiBtYXJsYW5kIG1hcmxvbiBtYXJsb3dcbm1hcnF1YW4gbWFycXVlIG1hcnF1ZWwgbWFycXVlbGwgbWFycXVlcyBtYXJxdWVzZSBtYXJxdWV6IG1hcnF1aXMgbWFycXVpc2UgbWFyc2hhbCBtYXJzaGFsbCBtYXJzaGF3blxubWFydGF2aW91cyBtYXJ0ZWwgbWFydGVsbCBtYXJ0ZXogbWFydGluIG1hcnRpbmV6IG1hcnZlbGwgbWFydmluIG1hc2VuIG1hc29uIG1hc3NpbW8gbWF0ZW8gbWF0ZXVzeiBtYXRoZXVzXG5tYXRoZXcgbWF0aGlhcyBtYXRoaWV1IG1hdGhpcyBtYXRpYXMgbWF0dCBtYXR0ZW8gbWF0dGV3IG1hdHRoZXcgbWF0dGhld3MgbWF0dGhpYXMgbWF0dGlhcyBtYXVyaWNlIG1hdXJpY2lvXG5tYXVybyBtYXVyeSBtYXZlcmljayBtYXggbWF4aW0gbWF4aW1pbGlhbiBtYXhpbWlsaWFubyBtYXhpbWlsbGlhbiBtYXhpbWlubyBtYXhpbW8gbWF4aW11cyBtYXh0b24gbWF4d2VsbCBtYXh4XG5tYXllciBtYXluYXJkIG1jYXJ0aHVyIG1jY295IG1ja2F5IG1laGtpIG1laXIgbWVraGkgbWVsIG1lbHRvbiBtZWx2aWxsZSBtZWx2aW4gbWVsdnluIG1lbmFjaGVtIG1lbmRlbCBtZXJsXG5tZXJyaWNrIG1lcnRvbiBtZXJ2aW4gbWVydnluIG1leWVyIG1pY2FoZWwgbWljaGFlbCBtaWNoYWVsYW5nZWxvIG1pY2hhbGUgbWljaGVhbCBtaWNoaWFsIG1pY2hpZWwgbWljayBtaWNrYWVsXG5taWNrZWFsIG1pY2tlbCBtaWdlbCBtaWd1ZWwgbWlndWVsYW5nZWwgbWloaXIgbWlrYWVsIG1pa2UgbWlrZWFsIG1pa2V5IG1pa2hhaWwgbWlsYnVybiBtaWxlcyBtaWxmb3JkIG1pbGxhcmRcbm1pbG8gbWlsdG9uIG1pbmggbWlxdWVsIG1pc2FlbCBtaXRjaCBtaXRjaGVsIG1pdGNoZWxsIG1vZGVzdG8gbW9oYW1hZCBtb2hhbWVkIG1vaGFtbWFkIG1vaGFtbWVkIG1vaXNlcyBtb250ZWxcbm1vbnRleiBtb250Z29tZXJ5IG1vbnRyZWFsIG1vbnRyZWwgbW9udHJlbGwgbW9udHkgbW9yZGVjaGFpIG1vcnJpcyBtb3J0b24gbW9zZSBtb3NlcyBtb3NoZSBtdWhhbW1hZCBtdWhhbW1lZFxubXVybCBtdXJyYXkgbXVycnkgbXVzYSBtdXN0YWZhIG15Y2hhZWwgbXljaGFsIG15a2FsIG15bGVzIG15cm9uIG5hYmVlbCBuYWJpbCBuYWRlciBuYWRpciBuYWVlbSBuYWZ0YWxpIG5haHVtXG5uYWltIG5hamVlIG5hbSBuYXBvbGVvbiBuYXF1YW4gbmFyY2lzbyBuYXNlZW0gbmFzaCBuYXNpciBuYXNzZXIgbmF0IG5hdGFuIG5hdGFuYWVsIG5hdGUgbmF0aGFuIG5hdGhhbmFlbFxubmF0aGFuaWFsIG5hdGhhbmllbCBuYXRoZW4gbmF0aG9uIG5hemlyIG5lYWwgbmVkIG5lZWwgbmVmdGFsaSBuZWhlbWlhaCBuZWlsIG5laWxsIG5lbHMgbmVsc29uIG5lbyBuZXJ5IG5lc3RvclxubmV2YW4gbmV2aWxsZSBuZXZpbiBuZXdlbGwgbmV3bWFuIG5ld3RvbiBuZXltYXIgbmlhbGwgbmljaG9sYXMgbmljaG9sYXVzIG5pY2sgbmlja2V5IG5pY2tsYXMgbmlja2xhdXNcbm5pY2tvbGFzIG5pY2tvbGF1cyBuaWNvbGFpIG5pY29sYXMgbmljb2xhdXMgbmljb2xvIG5pZWwgbmllbHMgbmlnZWwgbmlraGlsIG5pa2tvIG5pa2xhcyBuaWtvIG5pa29sYWkgbmlrb2xhb3Ncbm5pa29sYXMgbmlrb2xhdXMgbmlsZSBuaWxlcyBuaWxzIG5pbWEgbmlubyBuaXhvbiBub2FoIG5vYW0gbm9ibGUgbm9lIG5vbGFuIG5vbGFuZCBub2xlbiBub3JiZXJ0IG5vcmJlcnRvXG5ub3JtYW4gbm9ybWFuZCBub3JyaXMgbm9ydG9uIG5vcnZhbCBub3J2ZWxsIG5vcndvb2QgbnlsZSBvYmFkaWFoIG9iZWQgb2JpZSBvY3RhdmlvIG9jdGF2aW91cyBvY3Rhdml1cyBvZGllXG5vZGluIG9kaXMgb2xhZiBvbGFuIG9sZW4gb2xpbiBvbGl2ZXIgb2xpdmllciBvbSBvbWFyIG9tYXJpIG9tYXJpb24gb21lciBvbmVhbCBvbmVpbCBvcmFsIG9yYW4gb3JlbiBvcmluIG9yaW9uXG5vcmxhbmQgb3JsYW5kbyBvcnJpbiBvcnNvbiBvcnZhbCBvcnZpbGxlIG9zYmFsZG8gb3NjYXIgb3NpZWwgb3NrYXIgb3NtYW4gb3NtYXIgb3N2YWxkbyBvc3dhbGQgb3N3YWxkbyBvdGhvXG5vdGlzIG90dGlzIG90dG8gb3dlbiBvemVsbCBvemllbCBvenppZSBvenp5IHBhYmxvIHBhZGVuIHBhZHJhaWMgcGFuYWdpb3RpcyBwYW9sbyBwYXJuZWxsIHBhcnJpc2ggcGFydGggcGFzY2FsXG5wYXNjdWFsIHBhc3F1YWxlIHBhdHJpYyBwYXRyaWNpbyBwYXRyaWNrIHBhdHJ5ayBwYXR0b24gcGF1bCBwYXVsaW5vIHBhdWxvIHBhdmVsIHBheW5lIHBlZHJvIHBlcmN5IHBlcm5lbGxcbnBlcnJpbiBwZXRlIHBldGVyIHBoaWwgcGhpbGlwIHBoaWxpcHBlIHBoaWxsaXAgcGhpbGxpcHMgcGhpbmVhcyBwaG9uZyBwaWVyY2UgcGllcnJlIHBpZXJzb24gcGlldGVyIHBpZXRyb1xucG9yZmlyaW8gcG9ydGVyIHBvd2VsbCBwcmFuYXYgcHJlbnRpY2UgcHJlbnRpcyBwcmVudGlzcyBwcmVzY290dCBwcmVzdG9uIHByaWNlIHByaW5jZSBwcmluY2V0b24gcXVhZGlyIHF1YW5cbnF1ZW50aW4gcXVlbnRvbiBxdWluIHF1aW50ZW4gcXVpbnRpbiBxdWludG9uIHF1cmFuIHJhY2UgcmFla3dvbiByYWZhZWwgcmFmZSByYWhlZW0gcmFoaW0gcmFobWFuIHJhaHNhYW4gcmFodWxcbnJhaWRlbiByYWogcmFqYW4gcmFrZWVtIHJha2ltIHJhbHBoIHJhbWVsIHJhbWkgcmFtaXJvIHJhbW9uIHJhbW9uZCByYW1vbmUgcmFtc2VzIHJhbmNlIHJhbmQgcmFuZGFsIHJhbmRhbGxcbnJhbmRlbCByYW5kZWxsIHJhbmRsZSByYW5kb2xmIHJhbmRvbHBoIHJhbmRvbiByYW5keSByYW5zb20gcmFvdWwgcmFwaGFlbCByYXBoZWFsIHJhcXVhbiByYXNoYWFkIHJhc2hhYW5cbnJhc2hhZCByYXNoYXJkIHJhc2hhdWQgcmFzaGF1biByYXNoZWVkIHJhc2hlZW0gcmFzaGVlbiByYXNoaWQgcmFzaG9uIHJhdWwgcmF2aSByYXkgcmF5YnVybiByYXljZSByYXlkZW5cbnJheWZpZWxkIHJheWZvcmQgcmF5bGFuIHJheW1vbiByYXltb25kIHJheW11bmRvIHJheW5hbGRvIHJheW5hcmQgcmF5cXVhbiByYXlzaGF3biByYXl2b24gcmF5eWFuIHJlY28gcmVlZFxucmVmdWdpbyByZWdnaWUgcmVnaW5hbCByZWdpbmFsZCByZWdpcyByZWlkIHJlaW5hbGRvIHJlbiByZW5hbGRvIHJlbmFyZCByZW5hdG8gcmVubyByZW56byByZXViZW4gcmV4IHJleGZvcmRcbnJleSByZXllcyByZXltdW5kbyByZXluYWxkbyByZXlub2xkIHJleW5vbGRzIHJoZXR0IHJoeXMgcmljIHJpY2FyZG8gcmljY2FyZG8gcmljY28gcmljaCByaWNoYXJkIHJpY2hhcmRvXG5yaWNoaWUgcmljaG1vbmQgcmljayByaWNrZXkgcmlja3kgcmljbyByaWRnZSByaWdvIHJpZ29iZXJ0byByaW9uIHJpc2hpIHJpdGNoaWUgcml0byByb2FuIHJvYiByb2JiIHJvYmJ5XG5yb2JlcnQgcm9iZXJ0byByb2JpZSByb2JpbnNvbiByb2J5IHJvY2NvIHJvY2sgcm9ja2V5IHJvY2tpZSByb2NreSByb2Qgcm9kZHkgcm9kZXJpYyByb2RlcmljayByb2RnZXIgcm9kbWFuXG5yb2RuZXkgcm9kb2xmbyByb2RyaWNrIHJvZHJpZ28gcm9kcmlndWV6IHJvZHJpcXVleiByb2VsIHJvZ2FuIHJvZ2VsaW8gcm9nZXIgcm9nZXJzIHJvaGFuIHJvaGl0IHJvamVsaW8gcm9sYW5kXG5yb2xhbmRvIHJvbGYgcm9sbGFuZCByb2xsaWUgcm9sbGluIHJvbWFuIHJvbWUgcm9tZWwgcm9tZWxsIHJvbWVsbG8gcm9tZW8gcm9tZXJvIHJvbWllIHJvbW1lbCByb24gcm9uYWwgcm9uYWxkXG5yb25hbGRvIHJvbmFuIHJvbmRhbCByb25kZWxsIHJvbmVsbCByb25pbiByb25uZWxsIHJvbm5leSByb255IHJvb3NldmVsdCByb3F1ZSByb3NhbGlvIHJvc2NvZSByb3NlbmRvIHJvc2V2ZWx0XG5yb3NoYW4gcm9zcyByb3dkeSByb3dsYW5kIHJveSBydWJlbiBydWJpbiBydWRvbGYgcnVkb2xmbyBydWRvbHBoIHJ1ZHkgcnVlYmVuIHJ1ZWwgcnVmaW5vIHJ1ZnVzIHJ1cGVydCBydXNoXG5ydXNzIHJ1c3NlbCBydXNzZWxsIHJ1c3RpbiByeWFuIHJ5ZGVyIHJ5a2VyIHJ5bGFuZCByeWxlbiByeW5lIHJ5b24gc2FhZCBzYWJhc3RpYW4gc2FiaW5vIHNhY2hpbiBzYWVlZCBzYWdhclxuc2FoaWwgc2FpIHNhaWQgc2FpZiBzYWwgc2FsZWVtIHNhbGVoIHNhbGltIHNhbG1hbiBzYWxvbW9uIHNhbHZhZG9yIHNhbHZhdG9yZSBzYW0gc2FtZWVyIHNhbWVyIHNhbWlyIHNhbW11ZWxcbnNhbXBzb24gc2Ftc29uIHNhbXVhbCBzYW11ZWwgc2FuZGVyIHNhbmRlcnMgc2FuZHJvIHNhbmZvcmQgc2FuamF5IHNhbnRpYWdvIHNhbnRpbm8gc2FudG8gc2F1bCBzYXZlcmlvIHNhdmlvblxuc2F2b24gc2F4b24gc2NvdCBzY290dCBzY290dHkgc2VhbXVzIHNlYW4gc2ViYXN0aWFuIHNlYmFzdGllbiBzZWRyaWMgc2VkcmljayBzZWZlcmlubyBzZWx2aW4gc2Vsd3luIHNlcmFmaW5cbnNlcmdlIHNlcmdpbyBzZXJqaW8gc2VydmFuZG8gc2V0aCBzZXZlcm8gc2V5bW91ciBzaGFhbiBzaGFkIHNoYWhlZWQgc2hhaW4gc2hhaW5lIHNoYWtpciBzaGFrdXIgc2hhbWFyIHNoYW1lbFxuc2hhbWlyIHNoYW11cyBzaGFuZSBzaGFxdWlsbGUgc2hhcmVlZiBzaGFyaWYgc2hhcm9kIHNoYXcgc2hheWFuIHNoZWRyaWNrIHNoZWxkb24gc2hlbHRvbiBzaGVtYXIgc2hlcGFyZFxuc2hlcGhlcmQgc2hlcm1hbiBzaGVycm9kIHNoZXJ3aW4gc2hlcndvb2Qgc2hpbW9uIHNoaXYgc2hpdmFtIHNobG9tbyBzaG11ZWwgc2hvbG9tIHNob21hcmkgc2hvbiBzaHJleWFzIHNpZFxuc2lkZGhhcnRoIHNpZ211bmQgc2lsYXMgc2lsdmVyaW8gc2lsdmVzdHJlIHNpbHZpbyBzaW1jaGEgc2ltZW9uIHNpbW9uIHNpbmNsYWlyIHNpb25lIHNpciBzaXh0byBza2lwIHNreWxvclxuc2xhZGUgc2xhdGVyIHNtaXRoIHNvbG9tYW4gc29sb21vbiBzb3JlbiBzcGVuY2Ugc3BlbmNlciBzcGVuc2VyIHN0YWZmb3JkIHN0YW4gc3RhbmZvcmQgc3RhbmxleSBzdGFudG9uIHN0ZWVsZVxuc3RlZmFuIHN0ZWZhbm8gc3RlZmZhbiBzdGVmZmVuIHN0ZWZvbiBzdGVwaGFuIHN0ZXBoZW4gc3RlcGhvbiBzdGV0c29uIHN0ZXZhbiBzdGV2ZSBzdGV2ZW4gc3RldmVucyBzdGV2ZW5zb25cbnN0ZXdhcnQgc3RvbmUgc3RvbmV5IHN0dWFydCBzdWx0YW4gc3VtbmVyIHN1bmlsIHN1cmFqIHN2ZW4gc3llZCBzeWxhcyBzeWx2YW4gc3lsdmVzdGVyIHN5bmNlcmUgc3lydXMgdGFiIHRhZFxudGFkZCB0YWZ0IHRhaGEgdGFoaXIgdGFoaiB0YWl0IHRhaiB0YWtvZGEgdGFsYW4gdGFsZW4gdGFsbWFkZ2UgdGFsbWFnZSB0YWxvbiB0YW1pciB0YW5uZXIgdGFxdWFuIHRhcmVrIHRhcmlrXG50YXJpcSB0YXJvbiB0YXNoYXduIHRhdXJlYW4gdGF1cnVzIHRhdmFyZXMgdGF2YXJpcyB0YXZhcnVzIHRhdmVuIHRhdmlhbiB0YXZpbiB0YXZpb24gdGF2aXMgdGF2b24gdGF5ZGVuXG50YXlzaGF1biB0YXlzaGF3biB0YXl2b24gdGVhZ3VlIHRlZCB0ZWRkIHRlamFzIHRlbGx5IHRlb2Rvcm8gdGVyYW5jZSB0ZXJlbGwgdGVyZW5jZSB0ZXJvbiB0ZXJyYW5jZSB0ZXJyZWxcbnRlcnJlbmNlIHRlcnJpb24gdGVycm9uIHRldmluIHRldm9uIHRleCB0aGFkIHRoYWRkZXVzIHRoYWkgdGhhbmUgdGhhdGNoZXIgdGhheW5lIHRoZWFkb3JlIHRoZW9kaXMgdGhlb2RvclxudGhlb2RvcmUgdGhlb3BoaWx1cyB0aGVybWFuIHRoZXJvbiB0aGlhZ28gdGhvbWFzIHRob21wc29uIHRob3IgdGhvcm50b24gdGh1cm1hbiB0aHVyc3RvbiB0aWFnbyB0aWVybmFuXG50aWxsbWFuIHRpbSB0aW1taWUgdGltbW90aHkgdGltbXkgdGltb3RlbyB0aW1vdGh5IHRpbm8gdGl0YW4gdGl0byB0aXR1cyB0aiB0b2JpYXMgdG9iaW4gdG9kIHRvZGQgdG9tIHRvbWFzXG50b21teSB0b25leSB0b255IHRvcmlhbiB0b3JpYW5vIHRvcmluIHRvcnJhbmNlIHRvcnJlbmNlIHRvcnJ5IHRvdSB0cmFjZSB0cmFlIHRyYXZlb24gdHJhdmlvbiB0cmF2aXMgdHJhdm9uXG50cmF5IHRyYXl2b24gdHJlIHRyZW1haW4gdHJlbWFpbmUgdHJlbWF5bmUgdHJlbnQgdHJlbnRlbiB0cmVudGluIHRyZW50b24gdHJlc2hhd24gdHJlc3RvbiB0cmV2YW4gdHJldmVuXG50cmV2ZW9uIHRyZXZlciB0cmV2aW4gdHJldmlvbiB0cmV2aXMgdHJldm9uIHRyZXZvciB0cmV5IHRyZXlzb24gdHJleXRvbiB0cmV5dm9uIHRyaXBwIHRyaXN0b24gdHJveSB0cnVldHRcbnRydW1hbiB0cnlzdGVuIHRyeXN0b24gdHVhbiB0dWNrZXIgdHVybmVyIHR5IHR5Y2UgdHllIHR5anVhbiB0eWxhbiB0eWxlbiB0eWxlciB0eWxvbiB0eWxvciB0eXF1YW4gdHlyYW4gdHlyZVxudHlyZWVrIHR5cmVlc2UgdHlyZWsgdHlyZWtlIHR5cmVsIHR5cmVsbCB0eXJlbiB0eXJlc2UgdHlyaWsgdHlyaW4gdHlyaXEgdHlyaXF1ZSB0eXJvbiB0eXJvbmUgdHlyb25uZSB0eXJ1c1xudHlzZW4gdHlzaGF1biB0eXNoYXduIHR5c2hvbiB0eXNvbiB0eXdhbiB0enZpIHViYWxkbyB1bGljZXMgdWxpc2VzIHVsaXNzZXMgdWx5c2VzIHVseXNzZXMgdW1hciB1cmJhbiB1cmllbFxudXJpamFoIHVzbWFuIHV6aWVsIHZhbGVudGUgdmFsZW50aW4gdmFsZW50aW5vIHZhbmNlIHZhbm4gdmFydW4gdmFzaWxpb3MgdmF1Z2hhbiB2ZW50dXJhIHZlcmwgdmVybGUgdmVybGluXG52ZXJsb24gdmVybHluIHZlcm4gdmVybmFsIHZlcm5hcmQgdmVybmUgdmVybm9uIHZlc3RlciB2aWMgdmljZW50ZSB2aWN0b3IgdmljdG9yaWFubyB2aWRhbCB2aWV0IHZpaGFhbiB2aWpheVxudmlrcmFtIHZpa3RvciB2aW5heSB2aW5jZSB2aW5jZW50IHZpbmNlbnRlIHZpbmNlbnpvIHZpbmggdmluc29uIHZpcmdpbCB2aXJnaWxpbyB2aXJnbGUgdmlzaGFsIHZpdG8gdml0dG9yaW9cbnZpdmVrIHZsYWRpbWlyIHZvbiB3YWRlIHdhbGRvIHdhbGVlZCB3YWxrZXIgd2FsbGFjZSB3YWxseSB3YWx0IHdhbHRlciB3YWx0b24gd2FyZCB3YXJkZWxsIHdhcm5lciB3YXJyZW5cbndhc2hpbmd0b24gd2F0c29uIHdheWRlIHdheWxhbmQgd2F5bG9uIHdheW1hbiB3YXltb24gd2F5bW9uZCB3YXluZSB3ZWJzdGVyIHdlbGRvbiB3ZWxsaW5ndG9uIHdlbGxzIHdlbHRvblxud2VuZGFsbCB3ZW5kZWwgd2VuZGVsbCB3ZXJuZXIgd2VzIHdlc2xleSB3ZXNseSB3ZXN0IHdlc3RpbiB3ZXN0bGV5IHdlc3RvbiB3aWwgd2lsYmVyIHdpbGJlcnQgd2lsYnVyIHdpbGJ1cm5cbndpbGRlciB3aWxleSB3aWxmb3JkIHdpbGZyZWQgd2lsZnJlZG8gd2lsaGVsbSB3aWxpYW0gd2lsbCB3aWxsYWltIHdpbGxhbSB3aWxsYXJkIHdpbGxlbSB3aWxsaWFtIHdpbGxpYW1zXG53aWxsaWFuIHdpbGxpcyB3aWxseSB3aWxtZXIgd2lsc29uIHdpbHRvbiB3aW5kZWxsIHdpbmZpZWxkIHdpbmZvcmQgd2luZnJlZCB3aW5zbG93IHdpbnN0b24gd2ludG9uIHdvbGZnYW5nXG53b29kaWUgd29vZHJvdyB3b29keSB3b3J0aCB3eWF0dCB3eWxpZSB3eW1hbiB4YWl2ZXIgeGFuZGVyIHhhdmkgeGF2aWFuIHhhdmllciB4YXZpb24geGF2aW9yIHh6YXZpZXIgeWFha292XG55YWRpZWwgeWFoaXIgeWFoeWEgeWFpciB5YWtvdiB5YWxlIHlhbWlsIHlhbmNleSB5YW5jeSB5YW5kZWwgeWFyaWVsIHlhc2VlbiB5YXNoIHlhc2luIHlhc2lyIHllY2hpZWwgeWVob3NodWFcbnllaHVkYSB5ZXNodWEgeWlzcm9lbCB5aXR6Y2hvayB5b2VsIHlvbmF0YW4geW9uYXRoYW4geW9zZWYgeW91c2VmIHlvdXNzZWYgeW92YW5pIHlzaWRybyB5dXNlZiB5dXN1ZiB5dmVzIHphY1xuemFjYXJ5IHphY2NoYWV1cyB6YWNoIHphY2hhcmlhIHphY2hhcmlhaCB6YWNoYXJpYXMgemFjaGFyaWUgemFjaGFyeSB6YWNoZXJ5IHphY2hyeSB6YWNrIHphY2thcmlhaCB6YWNrYXJ5XG56YWNrZXJ5IHphZGVuIHphaGlyIHphaWQgemFpZGVuIHphaW4gemFpbmUgemFrIHpha2FyaWEgemFrYXJpeWEgemFrYXJ5IHpha2VyeSB6YWtrYXJ5IHphbWlyIHphbmRlciB6YW5lXG56YXZpZXIgemF2aW9uIHpheWQgemF5ZGVuIHpheW4gemF5bmUgemViIHplYnVsb24gemVjaGFyaWFoIHpla2UgemVwaGFuaWFoIHpldGggemV2IHp1cmllbCB6eWFpcmVgO1xuXG4vKiogRm9sZGVkLCBzb3J0ZWQsIHBhcnRlZCBieSB3aGl0ZSBzcGFjZS4gKi9cbmV4cG9ydCBjb25zdCBGRU1BTEVfTkFNRVMgPSBgXG5hYWxpeWEgYWFsaXlhaCBhYW5peWFoIGFhbnlhIGFhcmFseW4gYWJhZ2FpbCBhYmJlIGFiYmV5IGFiYmkgYWJiaWUgYWJiaWdhaWwgYWJiaWdhbGUgYWJiaWdheWxlIGFiYnkgYWJieWdhaWxcbmFiaWdhZWwgYWJpZ2FpbCBhYmlnYWxlIGFiaWdheWxlIGFicmlhbmEgYWJyaWFubmEgYWJyaWVsbGUgYWJyaWwgYWJ5Z2FpbCBhY2FjaWEgYWRhIGFkYWggYWRhbGVlIGFkYWxpYVxuYWRhbGluZSBhZGFseW4gYWRhbHlubiBhZGFtYXJpIGFkYW1hcmlzIGFkYXJhIGFkZGFseW4gYWRkZWx5biBhZGRpZSBhZGRpbHluIGFkZGlzZW4gYWRkaXN5biBhZGR5IGFkZHlzb25cbmFkZWxhIGFkZWxhaWRhIGFkZWxhaWRlIGFkZWxlIGFkZWxpYSBhZGVsaW5hIGFkZWxpbmUgYWRlbGl0YSBhZGVsbGEgYWRlbGxlIGFkZWx5biBhZGVseW5uIGFkZW5hIGFkaWEgYWRpbGVuZVxuYWRpbHluIGFkaW5hIGFkaXN5biBhZGl0aSBhZG9yYSBhZHJlYW5uYSBhZHJpYSBhZHJpYW5hIGFkcmlhbm4gYWRyaWFubmEgYWRyaWFubmUgYWRyaWVuZSBhZHJpZW5uZSBhZHJpbmFcbmFkeXNvbiBhZXJpYWwgYWVyaXMgYWZyaWNhIGFnYXRoYSBhZ25lcyBhZ3VzdGluYSBhaHNsZXkgYWh0emlyaSBhaHV2YSBhaWRhIGFpZGUgYWllc2hhIGFpbGEgYWlsYW5pIGFpbGVlblxuYWlsZW5lIGFpbHluIGFpbWUgYWltZWUgYWluZSBhaW5zbGV5IGFpc2hhIGFpc2hhaCBhaXNsaW5nIGFpc2xpbm4gYWlzbHluIGFpc2x5bm4gYWl4YSBhaXlhbmEgYWl5YW5uYSBhamEgYWphaFxuYWthc2hhIGFrYXlsYSBha2VlbGFoIGFraWEgYWtpbGFoIGFsYWluYSBhbGFpbmUgYWxhbmEgYWxhbmFoIGFsYW5lIGFsYW5pIGFsYW5pcyBhbGFubmEgYWxhbm5haCBhbGFzaWEgYWxhdXJhXG5hbGF5YSBhbGF5YWggYWxheW5hIGFsYXluZSBhbGF5c2hhIGFsYXlzaWEgYWxiYSBhbGJlcnRhIGFsYmVydGhhIGFsYmluYSBhbGRhIGFsZWEgYWxlYWggYWxlYXNlIGFsZWFzaGEgYWxlY2lhXG5hbGVlbiBhbGVlbmEgYWxlZXNoYSBhbGVleWFoIGFsZWlhIGFsZWlkYSBhbGVpZ2hhIGFsZWlzaGEgYWxlamFuZHJhIGFsZWphbmRyaW5hIGFsZWtzYW5kcmEgYWxlbmEgYWxlbmUgYWxlc2FcbmFsZXNoYSBhbGVzaGlhIGFsZXNpYSBhbGVzc2EgYWxlc3NhbmRyYSBhbGVzc2lhIGFsZXRhIGFsZXRoYSBhbGV0aGVhIGFsZXRoaWEgYWxleGEgYWxleGFuZHJhIGFsZXhhbmRyZWFcbmFsZXhhbmRyaWEgYWxleGNpYSBhbGV4aWEgYWxleGl1cyBhbGV4c2FuZHJhIGFsZXhzaXMgYWxleHVzIGFsZXh4aXMgYWxleHphbmRyYSBhbGV4emFuZHJpYSBhbGV5YSBhbGV5YWhcbmFsZXluYSBhbGZyZWRhIGFsZnJlZGlhIGFsaWEgYWxpYWggYWxpYW5hIGFsaWFubmEgYWxpY2EgYWxpY2UgYWxpY2VhIGFsaWNlbiBhbGljaWEgYWxpZGEgYWxpbmEgYWxpbmUgYWxpc2FcbmFsaXNlIGFsaXNoYSBhbGlzaGlhIGFsaXNpYSBhbGlzb24gYWxpc3NhIGFsaXNzb24gYWxpdGEgYWxpdmlhIGFsaXhhbmRyYSBhbGl5YSBhbGl5YWggYWxpeWFuYSBhbGl6YSBhbGl6YWJldGhcbmFsbGFuYSBhbGxlZSBhbGxlZ3JhIGFsbGVuYSBhbGxlbmUgYWxsaSBhbGxpc2EgYWxsaXNvbiBhbGxpc3NhIGFsbGlzc29uIGFsbGl5YWggYWxseSBhbGx5c2EgYWxseXNvbiBhbGx5c3NhXG5hbG1hIGFsbWVkYSBhbG1ldGEgYWxvbmEgYWxvbmRyYSBhbG9ubmEgYWxvcmEgYWx0YSBhbHRoYSBhbHRoZWEgYWx2aW5hIGFseWFoIGFseWFuYSBhbHlhbm5hIGFseWNlIGFseWNpYVxuYWx5bmEgYWx5c2EgYWx5c2UgYWx5c2hhIGFseXNoaWEgYWx5c2lhIGFseXNvbiBhbHlzc2EgYWx5c3NlIGFseXNzaWEgYWx5c3NvbiBhbHl2aWEgYWx5eCBhbHl6YSBhbWFkYSBhbWFpYVxuYW1haXJhbmkgYW1haXlhIGFtYWxpYSBhbWFuZGEgYW1hcmEgYW1hcmlhIGFtYXJpYWggYW1hcmlzIGFtYXJ5bGxpcyBhbWF5YSBhbWF5YWggYW1iYXIgYW1iZXIgYW1iZXJsZWUgYW1iZXJseVxuYW1iZXJseW4gYW1iZXJseW5uIGFtYnJpYSBhbWJyb3NpYSBhbWVlIGFtZWVuYSBhbWVlcmEgYW1lZXJhaCBhbWVsaWEgYW1lbGllIGFtZXJpY2EgYW1lcmllIGFtZXRoeXN0IGFtaWFcbmFtaWFoIGFtaWUgYW1pZWUgYW1pbGlhIGFtaW5hIGFtaW5haCBhbWluYXRhIGFtaXJhIGFtaXJhaCBhbWl0eSBhbWl5YSBhbWl5YWggYW1taWUgYW1teSBhbW5hIGFtb3JhIGFtcGFyb1xuYW1yaXRhIGFteSBhbXlhIGFteWFoIGFuYSBhbmFiZWwgYW5hYmVsbCBhbmFiZWxsYSBhbmFiZWxsZSBhbmFoaSBhbmFoeSBhbmFpIGFuYWlhaCBhbmFpcyBhbmFpeWEgYW5ha2FyZW5cbmFuYWxlZSBhbmFsZWlnaCBhbmFsaSBhbmFsaWEgYW5hbGljaWEgYW5hbGllc2UgYW5hbGlzYSBhbmFsaXNlIGFuYWx5IGFuYW1hcmlhIGFuYW1hcmllIGFuYW5kYSBhbmFueWFcbmFuYXN0YWNpYSBhbmFzdGFzaWEgYW5heWEgYW5heWFoIGFuYXllbGkgYW5kaWUgYW5kcmVhIGFuZHJlYW5hIGFuZHJlaW5hIGFuZHJleWEgYW5kcmlhIGFuZHJpYW5hIGFuZWVzYSBhbmVsYVxuYW5lc3NhIGFuZXR0ZSBhbmdlbGEgYW5nZWxlIGFuZ2VsZWEgYW5nZWxlZSBhbmdlbGVuYSBhbmdlbGVuZSBhbmdlbGVzIGFuZ2VsaSBhbmdlbGlhIGFuZ2VsaWMgYW5nZWxpY2EgYW5nZWxpZVxuYW5nZWxpa2EgYW5nZWxpbmEgYW5nZWxpbmUgYW5nZWxpcXVlIGFuZ2VsaXRhIGFuZ2VsbGEgYW5nZWxsZSBhbmdlbHkgYW5nZWx5biBhbmdpZSBhbmdsZSBhbmdsZWEgYW5pIGFuaWFcbmFuaWFoIGFuaWNhIGFuaWphaCBhbmlrYSBhbmlzYSBhbmlzZSBhbmlzaGEgYW5pc3NhIGFuaXN0b24gYW5pdGEgYW5pdHJhIGFuaXlhIGFuaXlhaCBhbmphIGFuamFsaSBhbmphbmV0dGVcbmFuamVsaWNhIGFubiBhbm5hIGFubmFiZWwgYW5uYWJlbGwgYW5uYWJlbGxhIGFubmFiZWxsZSBhbm5hYmV0aCBhbm5haCBhbm5hbGVlIGFubmFsZWlnaCBhbm5hbGllc2UgYW5uYWxpc2FcbmFubmFsaXNlIGFubmFseXNlIGFubmFtYWUgYW5uYW1hcmlhIGFubmFtYXJpZSBhbm5hc3Rhc2lhIGFubmUgYW5uZWxpZXNlIGFubmVsaXNlIGFubmVtYXJpZSBhbm5ldHQgYW5uZXR0YVxuYW5uZXR0ZSBhbm5pY2UgYW5uaWUgYW5uaWthIGFubmlzIGFubmlzc2EgYW5uaXN0b24gYW5uaXRhIGFubm1hcmllIGFubnkgYW5zbGV5IGFudGlvbmV0dGUgYW50b2luZXR0ZVxuYW50b25lbGxhIGFudG9uZXR0ZSBhbnRvbmlldHRhIGFudG9uaW5hIGFudXNoYSBhbnVzaGthIGFueWEgYW55YWggYW55bGEgYW55c3NhIGFvaWZlIGFwcmlsIGFwcnlsIGFyYWJlbGxhXG5hcmFjZWxpIGFyYWNlbGlzIGFyYWNlbHkgYXJhc2VsaSBhcmF5YSBhcmNlbGlhIGFyZGVsbGEgYXJkaXRoIGFyZWxpIGFyZWx5IGFyZXRoYSBhcmlhIGFyaWFkbmEgYXJpYWRuZSBhcmlhaFxuYXJpYWwgYXJpYW5hIGFyaWFuZSBhcmlhbm5hIGFyaWFubmUgYXJpY2EgYXJpZWFubmEgYXJpZWxhIGFyaWVsbGEgYXJpZWxsZSBhcmlrYSBhcmlvbm5hIGFyaXNzYSBhcml5YSBhcml5YWhcbmFyaXlhbmEgYXJpeWFubmEgYXJpem9uYSBhcmxhIGFybGVhbiBhcmxlZW4gYXJsZW5hIGFybGVuZSBhcmxldGggYXJsZXRoYSBhcmxldHRhIGFybGV0dGUgYXJsaW5kYSBhcmxpbmVcbmFybWFuZGEgYXJtaWRhIGFybWluZGEgYXJuZXR0YSBhcm5ldHRlIGFybml0YSBhcnJpYW5hIGFycmlhbm5hIGFyd2VuIGFyeWFuYSBhcnlhbm5hIGFzaGEgYXNoYW50ZSBhc2hlbHkgYXNoaWFcbmFzaGxhbiBhc2hsZWEgYXNobGVlIGFzaGxlaSBhc2hsZWlnaCBhc2hsZW4gYXNobGV5IGFzaGxpIGFzaGxpZSBhc2hsaW4gYXNobHkgYXNobHluIGFzaGx5bm4gYXNobHlubmUgYXNpYVxuYXNpYWggYXNpeWEgYXNtYSBhc3B5biBhc3RyaWQgYXN5YSBhdGhlbmEgYXRpeWEgYXVicmVlIGF1YnJpIGF1YnJpYW5hIGF1YnJpYW5uYSBhdWJyaWUgYXVicmllbGxlIGF1ZHJhIGF1ZHJlYVxuYXVkcmVlIGF1ZHJleSBhdWRyaWEgYXVkcmlhbmEgYXVkcmlhbm5hIGF1ZHJpZSBhdWRyaW5hIGF1Z3VzdGluYSBhdW5kcmVhIGF1cmEgYXVyZWEgYXVyZWxpYSBhdXJvcmEgYXV0dW1cbmF1dHVtbiBhdmEgYXZhaCBhdmFsb24gYXZhbHluIGF2YWx5bm4gYXZhbmkgYXZhcnkgYXZlbGluYSBhdmVyaSBhdmVyaWUgYXZpYW5hIGF2aWFubmEgYXZpZ2FpbCBhdml2YSBhdnJpbFxuYXdpbGRhIGF5YSBheWFoIGF5YW5hIGF5YW5uYSBheWVzaGEgYXlsYSBheWxlZW4gYXlsaW4gYXlvbm5hIGF5c2hhIGF5c2lhIGF5dmEgYXphbGVhIGF6YWxpYSBhemFyaWEgYXppYSBheml6YVxuYXp1Y2VuYSBhenVsIGF6dXJlIGJhYmV0dGUgYmFieWdpcmwgYmFpbGEgYmFpbGVlIGJhaWxlaWdoIGJhaWxpZSBiYWxlaWdoIGJhbWJpIGJhcmIgYmFyYmFyYSBiYXJiaWUgYmFyYnJhXG5iYXJpIGJhdHNoZXZhIGJheWxlaWdoIGJheWxpIGJheWxpZSBiZWEgYmVhdHJpY2UgYmVhdHJpcyBiZWF0cml4IGJlYXRyaXogYmVjY2EgYmVja2kgYmVja2llIGJlY2t5IGJlbGVuIGJlbGlhXG5iZWxpbmRhIGJlbGxhIGJlbGxlIGJlbHZhIGJlbml0YSBiZXJlbmljZSBiZXJsaW5kYSBiZXJuYSBiZXJuYWRldHRlIGJlcm5hZGluZSBiZXJuYXJkaW5lIGJlcm5laWNlIGJlcm5ldHRhXG5iZXJuaWNlIGJlcm5pZWNlIGJlcm5pdGEgYmVyb25pY2EgYmVydGEgYmVydGhhIGJlcnRpbmEgYmVzcyBiZXNzaWUgYmV0aCBiZXRoYW5pIGJldGhhbmllIGJldGhhbm4gYmV0aGFubmVcbmJldGhhbnkgYmV0aW5hIGJldHNleSBiZXRzeSBiZXR0ZSBiZXR0aWUgYmV0dGluYSBiZXR0eSBiZXR0eWFubiBiZXR0eWUgYmV0emFpZGEgYmV1bGFoIGJldiBiZXZlcmxlZSBiZXZlcmxleVxuYmV2ZXJseSBiZXZpbiBiZXlvbmNlIGJpYW5jYSBiaWFua2EgYmliaWFuYSBiaWxsaSBiaWxsaWVqbyBiaWxseWUgYmlyZGllIGJsYWlyZSBibGFuY2EgYmxhbmNoIGJsYW5jaGUgYmxlbmRhXG5ibGVzc2luZyBibGltYSBibGlzcyBibG9uZGVsbCBibG9zc29tIGJseXRoZSBib2JiaSBib2JiaWVqbyBib2JiaWpvIGJvYmJ5ZSBib2JldHRlIGJvbml0YSBib25uaSBib25uaWUgYnJhY2hhXG5icmFlbHlubiBicmFuZGEgYnJhbmRlIGJyYW5kZWUgYnJhbmRpIGJyYW5kaWNlIGJyYW5kaWUgYnJhbmR5IGJyYXlsZWUgYnJlYSBicmVhbmEgYnJlYW5uIGJyZWFubmEgYnJlYW5uZVxuYnJlYXNpYSBicmVhdW5hIGJyZWUgYnJlZWFuYSBicmVlYW5uIGJyZWVhbm5hIGJyZW5kYSBicmVubmEgYnJlb25hIGJyZW9ubmEgYnJleWFuYSBicmV5YW5uYSBicmlhIGJyaWFobmFcbmJyaWFuYSBicmlhbmRhIGJyaWFubiBicmlhbm5hIGJyaWFubmFoIGJyaWFubmUgYnJpYXVuYSBicmlkZ2V0IGJyaWRnZXR0IGJyaWRnZXR0ZSBicmlkZ2l0IGJyaWUgYnJpZWFuYVxuYnJpZWFubmEgYnJpZWxsYSBicmllbGxlIGJyaWVubmEgYnJpZW5uZSBicmlnZXR0ZSBicmlnaWQgYnJpZ2l0IGJyaWdpdHRlIGJyaW5hIGJyaW5kYSBicmlubGVlIGJyaW5sZXkgYnJpb25hXG5icmlvbm5hIGJyaXNhIGJyaXNlaWRhIGJyaXNleWRhIGJyaXNzYSBicml0YSBicml0YW5pIGJyaXRhbnkgYnJpdG5lZSBicml0bmV5IGJyaXRuaSBicml0bmllIGJyaXRueSBicml0dGFcbmJyaXR0YW5leSBicml0dGFuaSBicml0dGFuaWUgYnJpdHRhbnkgYnJpdHRlbnkgYnJpdHRuYXkgYnJpdHRuZWUgYnJpdHRuZXkgYnJpdHRuaSBicml0dG5pZSBicml0dG55IGJyaXphXG5icm9ud3luIGJyb29rZSBicm9va2VseW4gYnJvb2tlbHlubiBicm9va2xpbiBicm9va2x5biBicm9va2x5bm4gYnJvb2tseW5uZSBicnVuaWxkYSBicnlhbmEgYnJ5YW5uYSBicnlhbm5lXG5icnlsZWlnaCBicnlsaWUgYnJ5bmEgYnJ5bmxlZSBicnlubGV5IGJyeW5uIGJyeW5uYSBicnlubmUgYnVmZnkgYnVubnkgY2FkeSBjYWVseW4gY2FpbGEgY2FpbGVlIGNhaWxleSBjYWlsaW5cbmNhaWx5biBjYWl0bGFuIGNhaXRsaW4gY2FpdGx5biBjYWl0bHlubiBjYWxhbmRyYSBjYWxlaWdoIGNhbGV5IGNhbGkgY2FsaWUgY2FsaXN0YSBjYWxsYSBjYWxsZWlnaCBjYWxsaSBjYWxsaWVcbmNhbGxpb3BlIGNhbGxpc3RhIGNhbGx5IGNhbWJyZWUgY2FtYnJpYSBjYW1icmllIGNhbWVsaWEgY2FtZWxsaWEgY2FtZW8gY2FtaSBjYW1pZSBjYW1pbGEgY2FtaWxsYSBjYW1pbGxlXG5jYW1pbGxpYSBjYW1pc2hhIGNhbW1pZSBjYW1teSBjYW1yeSBjYW5kYWNlIGNhbmRhbmNlIGNhbmRlbGFyaWEgY2FuZGkgY2FuZGljZSBjYW5kaWRhIGNhbmRpZSBjYW5kaXMgY2FuZGlzZVxuY2FuZHJhIGNhbmR5IGNhbmR5Y2UgY2FwcmkgY2FwcmljZSBjYXJhIGNhcmFseW4gY2FyZW4gY2FyZXNzYSBjYXJpIGNhcmlkYWQgY2FyaWUgY2FyaW4gY2FyaW5hIGNhcmlzYSBjYXJpc3NhXG5jYXJsYSBjYXJsZWUgY2FybGVlbiBjYXJsZWlnaCBjYXJsZW5hIGNhcmxlbmUgY2FybGV0dGEgY2FybGV0dGUgY2FybGV5IGNhcmxpIGNhcmxpbmEgY2FybGluZSBjYXJsaXNhIGNhcmxpdGFcbmNhcmxvdGEgY2FybG90dGEgY2FybHkgY2FybHllIGNhcmx5biBjYXJtYSBjYXJtZWxhIGNhcm1lbGl0YSBjYXJtZWxsYSBjYXJtaW5hIGNhcm9sIGNhcm9sYW5uIGNhcm9sYW5uZSBjYXJvbGVcbmNhcm9sZWUgY2Fyb2xpbiBjYXJvbGluYSBjYXJvbGluZSBjYXJvbHluIGNhcm9seW5lIGNhcm9seW5uIGNhcm9seW5uZSBjYXJyYSBjYXJyaSBjYXJyaWUgY2Fycmlzc2EgY2FyeWwgY2FyeW5cbmNhcnlzIGNhc2FuZHJhIGNhc2kgY2FzaWUgY2Fzb25kcmEgY2Fzc2FkeSBjYXNzYW5kcmEgY2Fzc2F1bmRyYSBjYXNzZXkgY2Fzc2kgY2Fzc2lhIGNhc3NpZSBjYXNzb25kcmEgY2Fzc3lcbmNhdGFsZXlhIGNhdGFsaW5hIGNhdGFyaW5hIGNhdGUgY2F0ZWx5biBjYXRlcmluYSBjYXRoYXJpbmUgY2F0aGVyaW4gY2F0aGVyaW5lIGNhdGhlcnluIGNhdGhleSBjYXRoaSBjYXRoaWVcbmNhdGhsZWVuIGNhdGhyaW5lIGNhdGhyeW4gY2F0aHkgY2F0aWUgY2F0aW5hIGNhdHJpY2UgY2F0cmluYSBjYXlkZW5jZSBjYXlsYSBjYXlsZWUgY2F5bGVpZ2ggY2F5bGV5IGNheWxpZVxuY2F5bGluIGNlYXJhIGNlY2VsaWEgY2VjaWxlIGNlY2lsaWEgY2VjaWx5IGNlbGVuYSBjZWxlbmUgY2VsZXN0IGNlbGVzdGEgY2VsZXN0ZSBjZWxlc3RpbmEgY2VsZXN0aW5lIGNlbGlhXG5jZWxpbmEgY2VsaW5kYSBjZWxpbmUgY2VvbGEgY2VyYSBjaGFuYSBjaGFuZGEgY2hhbmRyYSBjaGFuZWwgY2hhbmVsbCBjaGFuZWxsZSBjaGFubmVsIGNoYW50YWwgY2hhbnRheSBjaGFudGVcbmNoYW50ZWwgY2hhbnRlbGwgY2hhbnRlbGxlIGNoYXJhIGNoYXJpIGNoYXJpcyBjaGFyaXNlIGNoYXJpc21hIGNoYXJpc3NhIGNoYXJpc3NlIGNoYXJpdGEgY2hhcml0eSBjaGFybGFcbmNoYXJsZWFuIGNoYXJsZWUgY2hhcmxlZW4gY2hhcmxlaWdoIGNoYXJsZW5hIGNoYXJsZW5lIGNoYXJsZXNldHRhIGNoYXJsZXR0YSBjaGFybGV0dGUgY2hhcmxpIGNoYXJsaW5lXG5jaGFybGl6ZSBjaGFybG90dGUgY2hhcmxzaWUgY2hhcmx5biBjaGFybWFpbiBjaGFybWFpbmUgY2hhcm1heW5lIGNoYXJvbGV0dGUgY2hhc2lkeSBjaGFzaXR5IGNoYXNzaWR5IGNoYXNzaXR5XG5jaGFzdGl0eSBjaGF2YSBjaGF5YSBjaGVsc2EgY2hlbHNlYSBjaGVsc2VlIGNoZWxzZXkgY2hlbHNpIGNoZWxzaWUgY2hlbHN5IGNoZW5vYSBjaGVyIGNoZXJlIGNoZXJlZSBjaGVyZWxsZVxuY2hlcmkgY2hlcmljZSBjaGVyaWUgY2hlcmlseW4gY2hlcmlzZSBjaGVyaXNoIGNoZXJpc3NlIGNoZXJpdGEgY2hlcmx5IGNoZXJseW4gY2hlcnJpIGNoZXJyaWUgY2hlcnJ5IGNoZXJyeWxcbmNoZXJ5bCBjaGVyeWxhbm4gY2hlcnlsZSBjaGVyeWxsIGNoZXNuZXkgY2hldmVsbGUgY2hleWFubiBjaGV5YW5uYSBjaGV5YW5uZSBjaGlhcmEgY2hpbmEgY2hpcXVpdGEgY2hsb2VcbmNobG9lZSBjaGxvZXkgY2hsb2llIGNob2xlIGNocmlzc2llIGNocmlzc3kgY2hyaXN0YSBjaHJpc3RhbCBjaHJpc3RlZW4gY2hyaXN0ZWwgY2hyaXN0ZW5hIGNocmlzdGVuZSBjaHJpc3RpXG5jaHJpc3RpYW5hIGNocmlzdGlhbmUgY2hyaXN0aWFubmEgY2hyaXN0aWFubmUgY2hyaXN0aWUgY2hyaXN0aW5hIGNocmlzdGluZSBjaHJpc3RpbmlhIGNocmlzdHkgY2hyaXN0eW5cbmNocnlzdGFsIGNoeWFubmUgY2h5ZW5uZSBjaHluYSBjaHlubmEgY2lhbmEgY2lhbm5hIGNpYXJhIGNpYXJyYSBjaWNlbHkgY2llbG8gY2llbm5hIGNpZXJhIGNpZXJyYSBjaW5kYSBjaW5kaVxuY2luZGllIGNpbmR5IGNpbm5hbW9uIGNpbnRoaWEgY2ludGh5YSBjaXRsYWxpIGNpdGxhbGxpIGNpdGxhbHkgY2xhaXJhIGNsYWlyZSBjbGFyYSBjbGFyZXRoYSBjbGFyaWJlbCBjbGFyaWNlXG5jbGFyaW5kYSBjbGFyaXNhIGNsYXJpc3NhIGNsYXJpc3NlIGNsYXJpdGEgY2xhdWRldHRlIGNsYXVkaWEgY2xhdWRpbmUgY2xlbWVudGluZSBjbGVvcGF0cmEgY2xldGEgY2xvZSBjbG9leVxuY2xvdmVyIGNvY28gY29sZWVuIGNvbGVuZSBjb2xldHRhIGNvbGV0dGUgY29sbGVlbiBjb2xsZW5lIGNvbGxldHRlIGNvbmNldHRhIGNvbmNoaXRhIGNvbm5pIGNvbm5pZSBjb25zdGFuY2VcbmNvbnN1ZWxhIGNvbnN1ZWxvIGNvbnRlc3NhIGNvcmEgY29yYWwgY29yYWxlZSBjb3JhbGllIGNvcmFsaW5lIGNvcmRlbGlhIGNvcmVlbiBjb3JlbmEgY29yZW5lIGNvcmV0dGEgY29yaW5hXG5jb3JpbmUgY29yaW5uYSBjb3Jpbm5lIGNvcmludGhpYSBjb3Jpc3NhIGNvcmxpc3MgY29ybmVsaWEgY29ycmluIGNvcnJpbmEgY29ycmluZSBjb3JyaW5uZSBjb3NldHRlIGNvdXJ0ZW5leVxuY291cnRuZWUgY291cnRuaSBjb3VydG5pZSBjb3pldHRlIGNyaXNlbGRhIGNyaXNzeSBjcmlzdGEgY3Jpc3RhbCBjcmlzdGVuIGNyaXN0aSBjcmlzdGllIGNyaXN0aW4gY3Jpc3RpbmFcbmNyaXN0aW5lIGNyaXN0eSBjcnlzdGEgY3J5c3RhbCBjcnlzdGxlIGN5ZG5leSBjeW5kaSBjeW5keSBjeW50aGlhIGN5cnN0YWwgZGFjaWEgZGFmbmUgZGFobGlhIGRhaWphIGRhaWphaFxuZGFpbmEgZGFpcmEgZGFpc2V5IGRhaXNoYSBkYWlzeSBkYWphIGRhamFoIGRhbGVuYSBkYWxlbmUgZGFsaWEgZGFsaWxhIGRhbGlsYWggZGFtYXJhIGRhbWl0YSBkYW15YSBkYW5hZVxuZGFuYXNpYSBkYW5kcmVhIGRhbmVlbiBkYW5lbGxlIGRhbmVzaGEgZGFuZXR0ZSBkYW5pYSBkYW5pY2EgZGFuaWVsYSBkYW5pZWxsYSBkYW5pZWxsZSBkYW5pa2EgZGFuaXNoYSBkYW5pdGFcbmRhbml5YSBkYW5peWFoIGRhbm5hIGRhbm5ldHRlIGRhbm5pIGRhbm5pZWxsZSBkYW55YSBkYW55YWxlIGRhbnllbGxlIGRhcGhpbmUgZGFwaG5lIGRhcGhuZXkgZGFyY2VsIGRhcmNleVxuZGFyY2kgZGFyY2llIGRhcmlhIGRhcmlhbmEgZGFyaWNlIGRhcmxhIGRhcmxlZW4gZGFybGVuYSBkYXJsZW5lIGRhcmxpbmUgZGFybHluIGRhcmx5bmUgZGFzaGEgZGFzaWEgZGF2YSBkYXZpYVxuZGF2aWRhIGRhdmluYSBkYXZvbm5hIGRhd24gZGF3bmEgZGF3bmUgZGF5YW5hIGRheWFuYXJhIGRheWFubmEgZGF5bGEgZGF5bmEgZGF5c2hhIGRheXNpIGRlYSBkZWFkcmEgZGVhbmFcbmRlYW5nZWxhIGRlYW5uIGRlYW5uYSBkZWFubmUgZGVhc2lhIGRlYiBkZWJiaSBkZWJiaWUgZGViYnJhIGRlYmJ5IGRlYmVyYSBkZWJpIGRlYm9yYSBkZWJvcmFoIGRlYm9yaGEgZGVib3JyYWhcbmRlYnJhIGRlYnJhaCBkZWJyb2FoIGRlY2VtYmVyIGRlZGUgZGVkcmEgZGVlYW5uIGRlZWFubmEgZGVlZGVlIGRlZWRyYSBkZWVuYSBkZWV0dGEgZGVpZHJhIGRlaWRyZSBkZWlyZHJhXG5kZWlyZHJlIGRlaXN5IGRlaXRyYSBkZWphIGRlamFoIGRlamFuYWUgZGVsYWluYSBkZWxhaW5leSBkZWxhbmEgZGVsYW5pIGRlbGFuaWUgZGVsZW5hIGRlbGZpbmEgZGVsaWEgZGVsaWNpYVxuZGVsaWxhIGRlbGlsYWggZGVsaW5hIGRlbGluZGEgZGVsaXNhIGRlbGlzaGEgZGVsbGEgZGVsb2lzIGRlbG9pc2UgZGVsb3JhIGRlbG9yZXMgZGVsb3JpZXMgZGVsb3JpcyBkZWxvcmlzZVxuZGVsb3JzZSBkZWxwaGlhIGRlbHBoaW5lIGRlbHRhIGRlbWV0cmEgZGVtZXRyaWEgZGVtaSBkZW5hIGRlbmFlIGRlbmVlIGRlbmVlbiBkZW5lc2UgZGVuZXNoYSBkZW5pYSBkZW5pY2VcbmRlbmllY2UgZGVuaWVsbGUgZGVuaW5lIGRlbmlzYSBkZW5pc2UgZGVuaXNoYSBkZW5pc3NlIGRlbml0YSBkZW5uYSBkZW5uaXNlIGRlbnlzZSBkZW9uYSBkZW9ubmEgZGVzYXJhZVxuZGVzYXJheSBkZXNlcmFlIGRlc2VyZWUgZGVzZXJpZSBkZXNpcmFlIGRlc2lyYXkgZGVzaXJlIGRlc2lyZWEgZGVzaXJlZSBkZXNwaW5hIGRlc3NhIGRlc3NpZSBkZXN0YW5pIGRlc3RhbmllXG5kZXN0YW55IGRlc3RlbnkgZGVzdGluZSBkZXN0aW5lZSBkZXN0aW5leSBkZXN0aW5pIGRlc3RpbmllIGRlc3RpbnkgZGVzdHluaSBkZXRyYSBkZXZpbmEgZGV2b25hIGRldm9ubmEgZGV2b3JhXG5kZXZvcmFoIGRleWFuaXJhIGRleXNpIGRlemFyYWUgZGV6aXJhZSBkZXppcmVlIGRpYSBkaWFtb25pcXVlIGRpYW4gZGlhbmEgZGlhbmRyYSBkaWFuZSBkaWFubiBkaWFubmEgZGlhbm5lXG5kaWVkcmEgZGllZHJlIGRpZXJkcmUgZGltcGxlIGRpbmEgZGluYWggZGlvbmEgZGlvbm5hIGRpdnlhIGRpeGllIGRpeWEgZG9kaWUgZG9sbGllIGRvbGx5IGRvbG9yZXMgZG9sb3Jpc1xuZG9tZW5pY2EgZG9taW5nYSBkb21pbmljYSBkb25hIGRvbmVsbGEgZG9uZXR0YSBkb25ldHRlIGRvbmlhIGRvbmllbGxlIGRvbmlzaGEgZG9uaXRhIGRvbm5hIGRvbm5hbGVlXG5kb25uYW1hcmllIGRvbm5ldHRhIGRvbm5ldHRlIGRvcmEgZG9yY2FzIGRvcmVlbiBkb3JlbmUgZG9yZXRoYSBkb3JldHRhIGRvcmkgZG9yaWEgZG9yaWUgZG9yaW5kYSBkb3JpbmUgZG9yaXNcbmRvcmxhIGRvcm90aGEgZG9yb3RoZWEgZG9yb3RoeSBkb3J0aGEgZG9ydGhlYSBkb3J0aGV5IGRvcnRoeSBkb3J5IGRvdHRpZSBkb3R0eSBkb3ZpZSBkcmVhbSBkcmVhbWEgZHJlbWFcbmRydWNpbGxhIGRydXNpbGxhIGR1bGNlIGR1c3RpIGR3YW5hIGR5YW1vbmQgZHlhbiBkeWFuYSBkeWFuaSBkeWFubiBkeWFubmEgZHlhbm5lIGR5bW9uZCBkeW5hc3R5IGVhcmxlYW5cbmVhcmxlZW4gZWFybGVuZSBlYXJsaW5lIGVhcm5lc3RpbmUgZWFydGhhIGVhc3RlciBlYm9uZSBlYm9uZWUgZWJvbmkgZWJvbmllIGVib255IGVjaG8gZWRhIGVkaWUgZWRpdGggZWRuYVxuZWR3aW5hIGVkeXRoZSBlZmZpZSBlZ3lwdCBlaWxlZW4gZWlsZW5lIGVsYSBlbGFpbmEgZWxhaW5lIGVsYW5hIGVsYXluYSBlbGF5bmUgZWxiYSBlbGRhIGVsZG9yYSBlbGVhbmEgZWxlYW5vclxuZWxlYW5vcmEgZWxlYW5vcmUgZWxlYXNlIGVsZW5hIGVsZW5pIGVsZW5vcmEgZWxleGlzIGVsZXh1cyBlbGlhbmEgZWxpYW5uYSBlbGljaWEgZWxpZGEgZWxpbiBlbGluYSBlbGlub3JcbmVsaXNhIGVsaXNhYmV0IGVsaXNhYmV0aCBlbGlzZSBlbGlzaGV2YSBlbGlzaWEgZWxpc3NhIGVsaXphIGVsaXphYmV0IGVsaXphYmV0aCBlbGl6YmV0aCBlbGl6ZWJldGggZWxrZSBlbGxhXG5lbGxlIGVsbGVuIGVsbGVuYSBlbGxpIGVsbGlhbmEgZWxsaWFubmEgZWxsaWUgZWxseSBlbGx5biBlbG1hIGVsbWlyYSBlbG5hIGVsbm9yYSBlbG9kaWEgZWxvZGllIGVsb2lzIGVsb2lzYVxuZWxvaXNlIGVsb3JhIGVsb3Vpc2UgZWxzYSBlbHNpZSBlbHN5IGVsdmEgZWx2ZXJhIGVsdmlhIGVsdmluYSBlbHZpcmEgZWx5c2EgZWx5c2UgZWx5c2lhIGVseXNzYSBlbWEgZW1hbGVlXG5lbWFsaWUgZW1hbiBlbWJlciBlbWVsZGEgZW1lbGkgZW1lbGlhIGVtZWxpZSBlbWVsaW5lIGVtZWx5IGVtZWx5biBlbWVyYWxkIGVtZXJpZSBlbWVyc3luIGVtaSBlbWlrbyBlbWlsZWVcbmVtaWxlaWdoIGVtaWxleSBlbWlsaSBlbWlsaWEgZW1pbGllIGVtaWxseSBlbWlseSBlbWlseW4gZW1tYSBlbW1hbGVlIGVtbWFsZWlnaCBlbW1hbGluZSBlbW1hbHluIGVtbWFseW5uIGVtbWVcbmVtbWVsaW5lIGVtbWkgZW1taWUgZW1teSBlbW9nZW5lIGVtb25pIGVuYSBlbmRpYSBlbmVkaW5hIGVuaWQgZW5vbGEgZW5yaXF1ZXRhIGVyYSBlcmljYSBlcmlja2EgZXJpa2EgZXJpa2thXG5lcmluIGVyaW5uIGVybGVuZSBlcmxpbmRhIGVybWEgZXJtZWxpbmRhIGVybWluaWEgZXJuYSBlcm5lc3RpbmEgZXJuZXN0aW5lIGVyeWthIGVyeWthaCBlcnluIGVyeW5uIGVzaGEgZXNtZVxuZXNtZXJhbGRhIGVzcGVyYW56YSBlc3NlbmNlIGVzdGEgZXN0ZWZhbmkgZXN0ZWZhbmlhIGVzdGVmYW55IGVzdGVsYSBlc3RlbGwgZXN0ZWxsYSBlc3RlbGxlIGVzdGVwaGFuaWUgZXN0aGVyXG5lc3RyZWxsYSBlc3RyZWxsaXRhIGV0ZXJuaXR5IGV0aGVsIGV0aGVsZW5lIGV0aGVseW4gZXR0YSBldWdlbmEgZXVnZW5pYSBldWdlbmllIGV1bGEgZXVsYWxpYSBldW5pY2UgZXZhXG5ldmFseW4gZXZhbHlubiBldmFuZ2VsaWEgZXZhbmdlbGluYSBldmFuZ2VsaW5lIGV2ZSBldmVsaWEgZXZlbGluIGV2ZWxpbmEgZXZlbGluZSBldmVseW4gZXZlbHluZSBldmVseW5uXG5ldmVybHkgZXZldHRlIGV2aWUgZXZpdGEgZXZvbm5lIGZhYmlhbmEgZmFiaW9sYSBmYWUgZmFpZ3kgZmFpdGggZmFsaXNoYSBmYWxvbiBmYW5uaWUgZmFubnkgZmFudGFzaWEgZmFyYVxuZmFyYWggZmFycmFoIGZhdGltYSBmYXRpbWFoIGZhdG91bWF0YSBmYXVzdGluYSBmYXZpb2xhIGZhd24gZmF5ZSBmYXl0aCBmZWxlY2lhIGZlbGljYSBmZWxpY2lhIGZlbGljaXRhXG5mZWxpY2l0YXMgZmVsaWNpdHkgZmVsaXBhIGZlbGlzYSBmZWxpc2hhIGZlbWFsZSBmZXJuIGZlcm5hbmRhIGZlcm5lIGZpbG9tZW5hIGZpb25hIGZsYXZpYSBmbG9yIGZsb3JhIGZsb3JlbmNlXG5mbG9yZW5jaWEgZmxvcmVuZSBmbG9yZXR0YSBmbG9yaWEgZmxvcmlkYSBmbG9yaW5kYSBmbG9yaW5lIGZsb3NzaWUgZmxveSBmb25kYSBmcmFuY2VuZSBmcmFuY2VzIGZyYW5jZXNjYVxuZnJhbmNoZXNjYSBmcmFuY2hlc2thIGZyYW5jaWUgZnJhbmNpbmEgZnJhbmNpbmUgZnJhbmNpc2NhIGZyZWRhIGZyZWRkYSBmcmVkZXJpY2EgZnJlZGVyaWNrYSBmcmVkaWEgZnJlZHJpY2thXG5mcmVlZGEgZnJlaWRhIGZyZXlhIGZyaWRhIGZyaWVkYSBnYWJyaWVsYSBnYWJyaWVsbGEgZ2FicmllbGxlIGdhYnkgZ2FpbCBnYWxhIGdhbGlsZWEgZ2FyZGVuaWEgZ2F5ZSBnYXlsYVxuZ2F5bGVuZSBnYXluZWxsIGdheW5lbGxlIGdlYXJsZGluZSBnZWVuYSBnZW1hIGdlbW1hIGdlbmEgZ2VuZWxsIGdlbmVsbGUgZ2VuZXZhIGdlbmV2aWUgZ2VuZXZpZXZlIGdlbmlhIGdlbmllXG5nZW5pc2UgZ2VubmEgZ2VubmllIGdlbm5pZmVyIGdlbm55IGdlbm92ZXZhIGdlb3JnYW5uIGdlb3JnYW5uYSBnZW9yZ2FubmUgZ2VvcmdlYW5uIGdlb3JnZWFubmEgZ2VvcmdlYW5uZVxuZ2VvcmdlbmUgZ2VvcmdldHRhIGdlb3JnZXR0ZSBnZW9yZ2lhIGdlb3JnaWFuYSBnZW9yZ2lhbm4gZ2VvcmdpYW5uYSBnZW9yZ2lhbm5lIGdlb3JnaW5hIGdlb3JnaW5lIGdlcmFsZGluZVxuZ2VyYWx5biBnZXJpIGdlcnJpIGdlcnJpZSBnZXJ0aWUgZ2VydHJ1ZGUgZ2lhIGdpYWRhIGdpYW5hIGdpYW5uYSBnaWF2YW5uYSBnaWRnZXQgZ2lnaSBnaWxkYSBnaWxsaWFuIGdpbmFcbmdpbmFtYXJpZSBnaW5nZXIgZ2lubnkgZ2lvdmFubmEgZ2lzZWwgZ2lzZWxhIGdpc2VsZSBnaXNlbGwgZ2lzZWxsYSBnaXNlbGxlIGdpc3NlbCBnaXNzZWxsIGdpc3NlbGxlIGdpdHR5XG5naXVsaWEgZ2l1bGlhbmEgZ2l6ZWxsZSBnbGFkaXMgZ2xhZHlzIGdsZW5kYSBnbGVuZG9yYSBnbGVubmEgZ2xpbmRhIGdsb3JpYSBnbG9yeSBnbHluZGEgZ2x5bmlzIGdvbGRhIGdvbGRpZVxuZ3JhY2UgZ3JhY2VlIGdyYWNlbHluIGdyYWNlbHlubiBncmFjZXkgZ3JhY2kgZ3JhY2lhIGdyYWNpZSBncmFjaWVsYSBncmFjeSBncmFjeW4gZ3JheWNlIGdyZWNpYSBncmVnb3JpYSBncmV0YVxuZ3JldGNoZW4gZ3JldHRhIGdyaWNlbGRhIGdyaXNlbCBncmlzZWxkYSBndWlsbGVybWluYSBndWluZXZlcmUgZ3dlbiBnd2VuZGEgZ3dlbmRhbHluIGd3ZW5kb2x5biBnd2VuZG9seW5uXG5nd2VubiBnd2VueXRoIGd3eW5ldGggZ3d5bm5lIGd5cHN5IGhhZGFzc2FoIGhhZGxlZSBoYWRsZWlnaCBoYWZzYSBoYWlsZWUgaGFpbGVpZ2ggaGFpbGV5IGhhaWxpZSBoYWlseSBoYWxhXG5oYWxlZSBoYWxlaWdoIGhhbGV5IGhhbGkgaGFsaWUgaGFsaW1hIGhhbGxlIGhhbGxlZSBoYWxsZXkgaGFsbGkgaGFsbGllIGhhbmEgaGFuYWggaGFuYW4gaGFubmEgaGFubmFoIGhhcmxlaWdoXG5oYXJsZW5lIGhhcm1vbmkgaGFybW9uaWUgaGFybW9ueSBoYXJyaWV0IGhhcnJpZXR0IGhhcnJpZXR0ZSBoYXR0aWUgaGF3YSBoYXlkZWUgaGF5bGUgaGF5bGVlIGhheWxlaWdoIGhheWxleVxuaGF5bGkgaGF5bGllIGhhemVsIGhlYXRoZXIgaGVhdmVuIGhlYXZlbmx5IGhlYmEgaGVkeSBoZWlkZSBoZWlkaSBoZWlkeSBoZWxhaW5lIGhlbGVuIGhlbGVuYSBoZWxlbmUgaGVsZ2FcbmhlbGxlbiBoZW5uYSBoZW5uZXNzeSBoZW5yaWV0dGEgaGVybGluZGEgaGVybWVsaW5kYSBoZXJtaW5pYSBoZXR0aWUgaGliYSBoaWVkaSBoaWxkYSBoaW5kYSBoaW5keSBob2xsZXkgaG9sbGlcbmhvbGx5IGhvbmVzdHkgaG9uZXkgaG9wZSBob3J0ZW5jaWEgaG9ydGVuc2UgaG9ydGVuc2lhIGh1ZGEgaWRhIGlkYWxpYSBpZGVsbCBpZGVsbGEgaWVzaGEgaWVzaGlhIGlsYSBpbGFuYVxuaWxkYSBpbGVhbmEgaWxlZW4gaWxlbmUgaWxpYW5hIGlsbGlhbmEgaWxvbmEgaWxzZSBpbWEgaW1lbGRhIGltb2dlbiBpbW9nZW5lIGluYSBpbmF5YSBpbmRpYSBpbmRpcmEgaW5keWFcbmluZWxsIGluZXogaW5nYSBpbmdlciBpbmdyaWQgaW9sYSBpb25hIGlvbmUgaXJhc2VtYSBpcmVsYW5kIGlyZW5hIGlyZW5lIGlyaW5hIGlyaXMgaXJpc2ggaXJtYSBpc2FiZWwgaXNhYmVsYVxuaXNhYmVsbCBpc2FiZWxsYSBpc2FiZWxsZSBpc2Fkb3JhIGlzYW1hciBpc2F1cmEgaXNlbGEgaXNoYSBpc2lzIGlzbGEgaXNvYmVsIGlzc2FiZWxsYSBpdGFsaWEgaXR6YXlhbmEgaXR6ZWxcbml2YSBpdmFuYSBpdmFubmEgaXZlbGlzc2UgaXZldHRlIGl2aWUgaXZvbm5lIGl5YW5hIGl5YW5uYSBpeW9ubmEgaXphYmVsIGl6YWJlbGEgaXphYmVsbCBpemFiZWxsYSBpemFiZWxsZVxuaXp6YWJlbGxhIGphYnJpYSBqYWNhbHluIGphY2VlIGphY2VseW4gamFjaSBqYWNpZSBqYWNpbmRhIGphY2ludGEgamFja2VsaW4gamFja2VsaW5lIGphY2tlbHluIGphY2tpIGphY2tseW5cbmphY2tseW5uIGphY2txdWVsaW5lIGphY2x5biBqYWNseW5uIGphY3F1YWxpbmUgamFjcXVhbHluIGphY3F1ZWxlbmUgamFjcXVlbGluIGphY3F1ZWxpbmUgamFjcXVlbHluIGphY3F1ZWx5bmVcbmphY3F1ZWx5bm4gamFjcXVldHRhIGphY3F1aWUgamFjcXVsaW5lIGphY3F1bHluIGphZGEgamFkYWggamFkZWx5biBqYWVkYSBqYWVsYSBqYWVseW5uIGphaGFpcmEgamFoemFyYSBqYWlkYVxuamFpZGUgamFpbGEgamFpbGVuZSBqYWlseW5uIGphaW1lZSBqYWltaSBqYWluYSBqYWtheWxhIGpha2lhIGpha2lyYSBqYWtpeWEgamFraXlhaCBqYWt5cmEgamFsYSBqYWxheWEgamFsZWFoXG5qYWxlZXNhIGphbGVuZSBqYWxpYSBqYWxpc2EgamFsaXNzYSBqYWxpeWFoIGphbHlzc2EgamFtYSBqYW1haWNhIGphbWFyaWEgamFtYXlhIGphbWVlbGFoIGphbWVrYSBqYW1lc2hhIGphbWlhXG5qYW1pa2EgamFtaWxhIGphbWlsYWggamFtaWxsYSBqYW1pbGxhaCBqYW1pcmEgamFtaXlhIGphbWl5YWggamFteWEgamFuYSBqYW5hZSBqYW5haSBqYW5hbGVlIGphbmFzaWEgamFuYXlcbmphbmF5YSBqYW5lIGphbmVhIGphbmVhbiBqYW5lZSBqYW5lZW4gamFuZWwgamFuZWxsIGphbmVsbGEgamFuZWxsZSBqYW5lbGx5IGphbmVseSBqYW5lbmUgamFuZXNlIGphbmVzc2EgamFuZXRcbmphbmV0aCBqYW5ldHQgamFuZXR0YSBqYW5ldHRlIGphbmV5IGphbmkgamFuaWEgamFuaWFoIGphbmljZSBqYW5pZSBqYW5pZWNlIGphbmluYSBqYW5pbmUgamFuaXMgamFuaXNlIGphbmlzaGFcbmphbml0YSBqYW5peWEgamFuaXlhaCBqYW5uIGphbm5hIGphbm5haCBqYW5uZWxsZSBqYW5uZXQgamFubmV0dCBqYW5uZXR0ZSBqYW5uaWUgamFudWFyeSBqYW55YSBqYW55YWggamFueWNlXG5qYW55bGEgamFxdWVsaW4gamFxdWVsaW5lIGphcXVlbHluIGphc2xlZW4gamFzbGVuZSBqYXNseW4gamFzbHlubiBqYXNtaW4gamFzbWluZSBqYXNteW4gamFzbXluZSBqYXVuaXRhIGpheWFcbmpheWNpIGpheWNpZSBqYXlkYSBqYXlkYWggamF5bGEgamF5bGFoIGpheWxlZSBqYXlsZWVuIGpheWxlbmUgamF5bWVlIGpheW1pIGpheW5hIGpheW5lIGpheW5pZSBqYXplbGxlIGphemxlbmVcbmphemx5biBqYXpseW5uIGphem1lbiBqYXptaW4gamF6bWluZSBqYXpteW4gamF6bXluZSBqYXp6bHluIGphenpseW5uIGphenptaW4gamF6em1pbmUgamF6em15biBqZWFuYSBqZWFuZVxuamVhbmVsbGUgamVhbmVuZSBqZWFuZXR0IGplYW5ldHRhIGplYW5ldHRlIGplYW5pY2UgamVhbmllIGplYW5pbmUgamVhbm1hcmllIGplYW5uYSBqZWFubmUgamVhbm5ldHRhIGplYW5uZXR0ZVxuamVhbm5pZSBqZWFubmluZSBqZWxlbmEgamVsaXNhIGplbW1hIGplbmEgamVuYWUgamVuYXkgamVuZWUgamVuZWVuIGplbmVsbCBqZW5lbGxlIGplbmVzaXMgamVuZXNzYSBqZW5ldHRlXG5qZW5pIGplbmljYSBqZW5pY2UgamVuaWZlciBqZW5pZmZlciBqZW5pbmUgamVuaXNlIGplbm5hIGplbm5hZmVyIGplbm5haCBqZW5uZWZlciBqZW5uZWxsIGplbm5lbGxlIGplbm5ldHRlXG5qZW5uaSBqZW5uaWNhIGplbm5pZSBqZW5uaWZlciBqZW5uaWZmZXIgamVubmluZSBqZW5ueSBqZW5ueWZlciBqZXJhbGRpbmUgamVyYWx5biBqZXJpIGplcmljYSBqZXJpa2EgamVyaWx5blxuamVyaWx5bm4gamVycmkgamVycmljYSBqZXJyaWx5biBqZXJzZXkgamVydXNoYSBqZXNlbmlhIGplc2ljYSBqZXNpa2EgamVzbHluIGplc3NhIGplc3NhbHluIGplc3NlY2EgamVzc2VuaWFcbmplc3NpY2EgamVzc2lrYSBqZXNzbHluIGplc3N5Y2EgamVzdXNhIGplc3VzaXRhIGpldHRhIGpldHRpZSBqaWFubmEgamlsbCBqaWxsaWFuIGppbWVuYSBqaW5hIGppc2VsbGUgaml5YSBqb1xuam9hbiBqb2FuYSBqb2FuZSBqb2FuaWUgam9hbm4gam9hbm5hIGpvYW5uZSBqb2FubmllIGpvY2VsaW4gam9jZWxpbmUgam9jZWx5biBqb2NlbHluZSBqb2NlbHlubiBqb2RlZSBqb2RlbmVcbmpvZGkgam9lYW5uIGpvZWxlbmUgam9lbGxhIGpvZWxsZSBqb2VsbGVuIGpvZWx5IGpvZXR0YSBqb2V0dGUgam9oYW5hIGpvaGFubmEgam9oYW5uYWggam9oYW5uZSBqb2huYSBqb2huZXR0YVxuam9obmV0dGUgam9obm5hIGpvaSBqb2xhbmRhIGpvbGVlIGpvbGVlbiBqb2xlbmEgam9sZW5lIGpvbGkgam9saWUgam9saW5kYSBqb2xpbmUgam9seW4gam9seW5uIGpvbmFlIGpvbmVsbGVcbmpvbmV0dGEgam9uZXR0ZSBqb25pIGpvbmllIGpvbm5hIGpvbm5pIGpvcmRhbmEgam9yZGFubiBqb3JkeW5uIGpvcmV0dGEgam9yaSBqb3JpZSBqb3JqYSBqb3NhbHluIGpvc2NlbHluXG5qb3NlZmEgam9zZWZpbmEgam9zZWxpbiBqb3NlbGluZSBqb3NlbHluIGpvc2VseW5lIGpvc2VseW5uIGpvc2VwaGluYSBqb3NlcGhpbmUgam9zZXR0ZSBqb3NobHluIGpvc2llIGpvc2lseW5cbmpvc2xpbiBqb3NseW4gam9zbHlubiBqb3NzZWx5biBqb3NzaWUgam9zc2x5biBqb3VybmVlIGpvdmFuYSBqb3Zhbm5hIGpvdmllIGpvdml0YSBqb3kgam95YSBqb3ljZSBqb3ljZWx5blxuam95ZSBqb3pseW4ganVhbmEganVhbml0YSBqdWJpbGVlIGp1ZGkganVkaWUganVkaXRoIGp1ZHkganVkeXRoIGp1bGVlIGp1bGVuZSBqdWxpIGp1bGlhIGp1bGlhbmEganVsaWFuZVxuanVsaWFubiBqdWxpYW5uYSBqdWxpYW5uZSBqdWxpZSBqdWxpZWFubiBqdWxpZWFubmEganVsaWVhbm5lIGp1bGllbm5lIGp1bGlldCBqdWxpZXRhIGp1bGlldHRhIGp1bGlldHRlIGp1bGlzYVxuanVsaXNzYSBqdW5lIGp1bmlwZXIganVuaXRhIGp1cm5lZSBqdXN0aW5hIGthY2VlIGthY2kga2FjaWUga2FkZWUga2FkaWUga2FkaWphaCBrYWR5IGthZWxhIGthZWxlZSBrYWVsZWlnaFxua2FlbGkga2FlbHluIGthZWx5bm4ga2FobGFuIGthaWEga2FpZGVuY2Uga2FpbGEga2FpbGFoIGthaWxhbmkga2FpbGVlIGthaWxlaWdoIGthaWxleSBrYWlsaSBrYWlsaWUga2FpbGluXG5rYWlseSBrYWlseW4ga2FpbHlubiBrYWlyYSBrYWlzaGEga2FpdGxhbiBrYWl0bGluIGthaXRseW4ga2FpdGx5bm4ga2FpdGx5bm5lIGthaXlhIGthbGEga2FsZWEga2FsZWFoIGthbGVlXG5rYWxlZW5hIGthbGVpIGthbGVpZ2gga2FsZW5hIGthbGV5IGthbGkga2FsaWEga2FsaWFoIGthbGllIGthbGluYSBrYWxpc2hhIGthbGlzdGEga2FsaXlhaCBrYWxsaSBrYWxsaWUga2FsbHlcbmthbHlubiBrYW1hbGEga2FtYXJhIGthbWFyaWEga2FtYXlhIGthbWJyaWEga2FtZXNoYSBrYW1pIGthbWlhIGthbWlhaCBrYW1pZSBrYW1pbGEga2FtaWxhaCBrYW1pbGxhIGthbWlsbGVcbmthbWlzaGEga2FtaXlhIGthbWl5YWgga2Ftb3JhIGthbXlhIGthbmRhY2Uga2FuZGkga2FuZGljZSBrYW5kaWUga2FuZGlzIGthbmRyYSBrYW5keSBrYW5keWNlIGthbmVpc2hhIGthbmVzaGFcbmthbmlrYSBrYW5pc2hhIGthbml5YSBrYW5peWFoIGthbnNhcyBrYXJhIGthcmFoIGthcmFsZWUga2FyYWx5biBrYXJlZW5hIGthcmVseSBrYXJlbiBrYXJlbmEga2FyaSBrYXJpYW5uZVxua2FyaWUga2FyaW1hIGthcmltZSBrYXJpbiBrYXJpbmEga2FyaW5lIGthcmlzIGthcmlzYSBrYXJpc21hIGthcmlzc2Ega2FyaXptYSBrYXJsYSBrYXJsZWUga2FybGVlbiBrYXJsZWlnaFxua2FybGVuZSBrYXJsZXkga2FybGkga2FybGllIGthcmx5IGthcmx5biBrYXJtYSBrYXJtZW4ga2FybXluIGthcm9sZSBrYXJvbGluYSBrYXJvbGluZSBrYXJvbHluIGthcnJhIGthcnJlblxua2Fycmkga2FycmllIGthcnlsIGthcnltZSBrYXJ5biBrYXNhbmRyYSBrYXNoYSBrYXNpIGthc2lhIGthc2llIGthc3NhbmRyYSBrYXNzaSBrYXNzaWR5IGthc3NpZSBrYXNzb25kcmFcbmthdGFsaW5hIGthdGFuYSBrYXRhcmEga2F0YXJpbmEga2F0ZSBrYXRlbGluIGthdGVseW4ga2F0ZWx5bm4ga2F0ZWx5bm5lIGthdGVyaSBrYXRlcmluYSBrYXRleSBrYXRoYWxlZW5cbmthdGhhcmluYSBrYXRoYXJpbmUga2F0aGFyeW4ga2F0aGUga2F0aGVsZWVuIGthdGhlcmluIGthdGhlcmluYSBrYXRoZXJpbmUga2F0aGVybiBrYXRoZXJ5biBrYXRoZXJ5bmUga2F0aGV5XG5rYXRoaSBrYXRoaWEga2F0aGllIGthdGhsZWVuIGthdGhsZW5lIGthdGhseW4ga2F0aHJpbiBrYXRocmluZSBrYXRocnluIGthdGhyeW5lIGthdGh5IGthdGh5cm4ga2F0aSBrYXRpYVxua2F0aWUga2F0aWx5biBrYXRpbmEga2F0bGluIGthdGx5biBrYXRseW5uIGthdHJlbmEga2F0cmljZSBrYXRyaW4ga2F0cmluYSBrYXR0aWUga2F0eSBrYXR5YSBrYXZ5YSBrYXdhbmEga2F5XG5rYXljZSBrYXljaSBrYXljaWUga2F5ZGFuY2Uga2F5ZGVlIGtheWRlbmNlIGtheWxhIGtheWxhaCBrYXlsYW5pIGtheWxlYSBrYXlsZWUga2F5bGVlbiBrYXlsZWkga2F5bGVpZ2hcbmtheWxlbmUga2F5bGV5IGtheWxpIGtheWxpZSBrYXlsaW4ga2F5bHluIGtheWx5bm4ga2F5c2hhIGtheXNpZSBrYXl0bGluIGtheXRseW4ga2F5dGx5bm4ga2VhaXJhIGtlYW5hIGtlYW5kcmFcbmtlYW5uYSBrZWFyYSBrZWFzaWEga2VjaWEga2VlbGEga2VlbGV5IGtlZWxpIGtlZWxpZSBrZWVseSBrZWVuYSBrZWVzaGEga2VpYW5hIGtlaWFubmEga2VpYXJhIGtlaWxhIGtlaWxhaFxua2VpbGFuaSBrZWlseSBrZWlyYSBrZWlycmEga2VpcnN0ZW4ga2Vpcnkga2Vpc2hhIGtlaXRoYSBrZWxjaSBrZWxjaWUga2VsY3kga2VsaSBrZWxpcyBrZWxsZSBrZWxsZWUga2VsbGlcbmtlbGxpZSBrZWxseWFubiBrZWxseWUga2VsbHluIGtlbHNlYSBrZWxzZWUga2Vsc2kga2Vsc2llIGtlbHN5IGtlbWJlcmx5IGtlbmEga2VuYWRlZSBrZW5hZGkga2VuYWRpZSBrZW5kYVxua2VuZHJhIGtlbmRyaWEga2VuZHlsIGtlbmR5bGwga2VuZXNoYSBrZW5pYSBrZW5pc2hhIGtlbmxlZSBrZW5sZWlnaCBrZW5uYSBrZW5uYWRpIGtlbm5hZHkga2VubmVkaSBrZW5uZWRpZVxua2Vuc2luZ3RvbiBrZW5zbGV5IGtlbnlldHRhIGtlbnppIGtlb25hIGtlb25kcmEga2Vvbm5hIGtlb3NoYSBrZXJhIGtlcmVuIGtlcmkga2VyaWFubiBrZXJyYSBrZXJyaSBrZXJyaWVcbmtlcnJpZ2FuIGtlcnJpbiBrZXJzdGVuIGtlcnN0aW4ga2VzaGEga2VzaGlhIGtldHVyYWgga2V2YSBrZXlhIGtleWFuYSBrZXlhbm5hIGtleWFyYSBrZXlsYSBrZXlsZWUga2V5b25hXG5rZXlvbm5hIGtleXNoYSBrZXppYSBrZXppYWgga2hhZGlqYSBraGFkaWphaCBraGFsaWEga2hhbGlsYWgga2hsb2Uga2hyaXN0aW5hIGtodXNoaSBraWEga2lhbmEga2lhbmRyYSBraWFuaVxua2lhbm5hIGtpYXJhIGtpYXJhaCBraWFycmEga2llcmEga2llcnJhIGtpZXJzdGVuIGtpZXJzdGluIGtpZXJzdHluIGtpZXNoYSBraWtpIGtpbGVlIGtpbWJlcmVseSBraW1iZXJsZVxua2ltYmVybGVlIGtpbWJlcmxleSBraW1iZXJsaSBraW1iZXJsaWUga2ltYmVybGluIGtpbWJlcmx5IGtpbWJlcmx5biBraW1icmEga2ltaSBraW1pa28ga2ltbWllIGtpbW9yYSBraW5hXG5raW5kcmEga2lubGVlIGtpbmxleSBraW5zbGVlIGtpbnNsZXkga2luemllIGtpb25hIGtpb25uYSBraXJhIGtpcnJhIGtpcnN0ZW4ga2lyc3RpIGtpcnN0aWUga2lyc3RpbiBraXJzdHlcbmtpcnN0eW4ga2lzaGEga2l0YW5hIGtpdHRpZSBraXR0eSBraXlhIGtpeWFoIGtpeWFuYSBraXp6aWUga2l6enkga2xhaXJlIGtsYXJhIGtsYXJpc3NhIGtsb2Uga2xvZXkga29sbGVlblxua29ubmllIGtvcmEga29yaW4ga29yaW5hIGtvcmlubmUga29ydG5pIGtyaXNoYSBrcmlzbHluIGtyaXNzeSBrcmlzdGEga3Jpc3RhbCBrcmlzdGVlbiBrcmlzdGVsIGtyaXN0ZW5cbmtyaXN0ZW5lIGtyaXN0aSBrcmlzdGlhbmEga3Jpc3RpYW5uYSBrcmlzdGllIGtyaXN0aW4ga3Jpc3RpbmEga3Jpc3RpbmUga3Jpc3R5IGtyaXN0eW4ga3J5c3RhIGtyeXN0YWwga3J5c3RlbFxua3J5c3RlbiBrcnlzdGluIGtyeXN0aW5hIGtyeXN0aW5lIGtyeXN0bGUga3J5c3R5bmEga3lhIGt5YWgga3lhbmEga3lhbm5hIGt5YXJhIGt5bGEga3lsYWgga3lsZWEga3lsZWUga3lsZWVuXG5reWxlaWdoIGt5bGVuZSBreWxleSBreWxpIGt5bGllIGt5bSBreW1iZXJseSBreW5hIGt5bmRhbCBreW5kYWxsIGt5bmRyYSBreW5sZWUga3lyYSBreXJhaCBreXJzdGVuIGt5cnN0aW5cbmxhY2VlIGxhY2V5IGxhY2hlbGxlIGxhY2kgbGFjaWUgbGFjaW5kYSBsYWNyZXNoYSBsYWNyZXRpYSBsYWRhd24gbGFkb25uYSBsYWR5IGxhZWxhIGxhaWtlbiBsYWlsYSBsYWlsYWggbGFpbmFcbmxhaW5leSBsYWluaWUgbGFpc2hhIGxhanVhbmEgbGFrYXlsYSBsYWtlZXNoYSBsYWtlaXNoYSBsYWtlaXRoYSBsYWtlbmRyYSBsYWtlbnlhIGxha2VzaGEgbGFrZXNoaWEgbGFrZXlhXG5sYWtleXNoYSBsYWtpYSBsYWtpZXNoYSBsYWtpc2hhIGxha2l0YSBsYWt5biBsYW1pYSBsYW1vbmljYSBsYW15YSBsYW5hIGxhbmFlIGxhbmF5YSBsYW5lbGxlIGxhbmVzaGEgbGFuZXR0YVxubGFuZXR0ZSBsYW5pIGxhbmllIGxhbmlzaGEgbGFuaXRhIGxhbml5YSBsYW5peWFoIGxhbm5hIGxhbm9yYSBsYXF1YW5kYSBsYXF1ZXNoYSBsYXF1ZXR0YSBsYXF1aW50YSBsYXF1aXNoYVxubGFxdWl0YSBsYXJhIGxhcmFlIGxhcmFpbmUgbGFyZWUgbGFyaG9uZGEgbGFyaXNhIGxhcmlzc2EgbGFyaXRhIGxhcmsgbGFyb25kYSBsYXJyYWluZSBsYXJ5c3NhIGxhc2FuZHJhIGxhc2hhXG5sYXNoYWUgbGFzaGFuYSBsYXNoYW5kYSBsYXNoYW5kcmEgbGFzaGF1bmRhIGxhc2hhd25hIGxhc2hhd25kYSBsYXNoYXkgbGFzaGVsbCBsYXNoZWxsZSBsYXNob25kYSBsYXNob25kcmFcbmxhc2h1bmRhIGxhc2h1bmRyYSBsYXNvbnlhIGxhdGFueWEgbGF0YXJhIGxhdGFyc2hhIGxhdGFzaGEgbGF0YXNoaWEgbGF0YXZpYSBsYXRlaXNoYSBsYXRlc2hhIGxhdGlhIGxhdGljaWFcbmxhdGlmYWggbGF0aW5hIGxhdGlzaGEgbGF0b25pYSBsYXRvbnlhIGxhdG9yaWEgbGF0b3NoYSBsYXRvc2hpYSBsYXRveWEgbGF0b3lpYSBsYXRyaWNlIGxhdHJpY2lhIGxhdHJpbmFcbmxhdHJpc2hhIGxhdW5hIGxhdXJhIGxhdXJhbCBsYXVyYWxlZSBsYXVyYW4gbGF1cmUgbGF1cmVlbiBsYXVyZWwgbGF1cmVuIGxhdXJlbmUgbGF1cmV0dGEgbGF1cmV0dGUgbGF1cmlcbmxhdXJpY2UgbGF1cmllIGxhdXJpbmRhIGxhdXJpbmUgbGF1cnluIGxhdmFkYSBsYXZlbmlhIGxhdmVyYSBsYXZlcm5hIGxhdmV0YSBsYXZldHRhIGxhdmV0dGUgbGF2aW5hIGxhdmluaWFcbmxhdm9uYSBsYXZvbmRhIGxhdm9uaWEgbGF2b25uYSBsYXZvbm5lIGxhd2FuYSBsYXdhbmRhIGxhd2FubmEgbGF3cmVuIGxheWEgbGF5bGEgbGF5bGFoIGxheW5hIGxheW5lZSBsYXluaWVcbmxlYSBsZWFoIGxlYW5hIGxlYW5kcmEgbGVhbm4gbGVhbm5hIGxlYW5uZSBsZWFzYSBsZWF0aGEgbGVhdHJpY2UgbGVjaWEgbGVkYSBsZWVhaCBsZWVhbm4gbGVlYW5uYSBsZWVhbm5lXG5sZWVsYSBsZWVuYSBsZWVzYSBsZWlhIGxlaWdoYSBsZWlnaGFubiBsZWlnaGFubmEgbGVpZ2hhbm5lIGxlaWxhIGxlaWxhaCBsZWlsYW5pIGxlaWxhbnkgbGVpc2EgbGVpc2hhIGxla2lzaGFcbmxlbGEgbGVsaWEgbGVuYSBsZW5ldHRlIGxlbml0YSBsZW5uYSBsZW5vcmEgbGVub3JlIGxlb2xhIGxlb25hIGxlb25lIGxlb25uYSBsZW9ub3IgbGVvbm9yYSBsZW9ub3JlIGxlb3JhXG5sZW90YSBsZXJhIGxlc2EgbGVzaGEgbGVzaWEgbGVzbGVlIGxlc2xpIGxlc2x5ZSBsZXRhIGxldGhhIGxldGljaWEgbGV0aXNoYSBsZXRpc2lhIGxldGl0aWEgbGV0dGllIGxldHR5IGxleGlcbmxleGllIGxleGlzIGxleHkgbGV5YSBsZXlsYSBsZXluYSBsZXpsaWUgbGlhIGxpYW5hIGxpYW5lIGxpYW5uYSBsaWFubmUgbGliYmllIGxpYmJ5IGxpYmVydHkgbGlkYSBsaWRpYSBsaWVzbFxubGlsYSBsaWxhaCBsaWxpIGxpbGlhIGxpbGlhbiBsaWxpYW5hIGxpbGlhbm5hIGxpbGliZXRoIGxpbGl0aCBsaWxsYSBsaWxsaSBsaWxsaWEgbGlsbGlhbiBsaWxsaWFuYSBsaWxsaWFubmFcbmxpbGxpZSBsaWxseSBsaWxseWFuIGxpbGx5YW5hIGxpbGx5YW5uIGxpbGx5YW5uYSBsaWx5IGxpbHlhbiBsaWx5YW5hIGxpbHlhbm4gbGlseWFubmEgbGlseWFubmUgbGluYSBsaW5kYVxubGluZGkgbGluZHNpZSBsaW5kc3kgbGluZXR0ZSBsaW5uZWEgbGlubmV0dGUgbGluc2V5IGxpc2EgbGlzYWJldGggbGlzYW1hcmllIGxpc2FuZHJhIGxpc2JldCBsaXNiZXRoIGxpc2Vcbmxpc2V0IGxpc2V0dGUgbGlzaGEgbGlzc2EgbGlzc2V0IGxpc3NldHRlIGxpdGEgbGl0enkgbGl2IGxpdmlhIGxpeWEgbGl5YWggbGl6IGxpemEgbGl6YWJldGggbGl6YmV0IGxpemJldGhcbmxpemV0IGxpemV0aCBsaXpldHQgbGl6ZXR0ZSBsaXp6ZXR0ZSBsaXp6aWUgbGx1dmlhIGxvaXMgbG9sYSBsb2xpdGEgbG9tYSBsb25hIGxvbmRhIGxvbmR5biBsb25pIGxvbm5hIGxvcmFcbmxvcmFpbmUgbG9yYWxlZSBsb3JhbGVpIGxvcmUgbG9yZWFsIGxvcmVlIGxvcmVlbiBsb3JlbGFpIGxvcmVsZWkgbG9yZW5hIGxvcmVuZSBsb3JldGhhIGxvcmV0dGEgbG9yaSBsb3JpYVxubG9yaWFubiBsb3JpYW5uZSBsb3JpZSBsb3JpbmEgbG9yaW5kYSBsb3JpbmUgbG9yaXNzYSBsb3JpdGEgbG9ybmEgbG9ycmFpbmUgbG9ycmV0dGEgbG9ycmkgbG9ycmllIGxvcnkgbG9yeW5cbmxvdHRpZSBsb3R1cyBsb3Vhbm4gbG91YW5uZSBsb3VlbGxhIGxvdWlzYSBsb3Vpc2UgbG91cmRlcyBsb3V2ZW5pYSBsb3ZlbHkgbG92aW5hIGx1IGx1YW5hIGx1YW5uIGx1YW5uYSBsdWFubmVcbmx1Y2VybyBsdWNpIGx1Y2lhIGx1Y2lhbmEgbHVjaWUgbHVjaWxhIGx1Y2lsZSBsdWNpbGxlIGx1Y2luYSBsdWNpbmRhIGx1Y3JlY2lhIGx1Y3JldGlhIGx1Y3kgbHVlbGxhIGx1aXNhIGx1bGFcbmx1bHUgbHVuYSBsdXBpdGEgbHVyYSBsdXZlbmlhIGx5ZGEgbHlkaWEgbHlsYSBseWxhaCBseW5hZSBseW5kYSBseW5kZWUgbHluZGkgbHluZGlhIGx5bmRzYXkgbHluZHNleSBseW5kc2lcbmx5bmRzaWUgbHluZWxsZSBseW5ldHRhIGx5bmV0dGUgbHlubmEgbHlubmFlIGx5bm5lIGx5bm5lYSBseW5uZXR0ZSBseW5zZXkgbHluc2llIGx5bnppZSBseXJhIGx5c3NhIG1hYmVsXG5tYWJsZSBtYWNheWxhIG1hY2VlIG1hY2V5IG1hY2hlbGxlIG1hY2kgbWFjaWUgbWFja2F5bGEgbWFja2VubmEgbWFja2VuemkgbWFja2VuenkgbWFjeSBtYWRhbGluZSBtYWRhbHluXG5tYWRhbHlubiBtYWRkaWUgbWFkZGlzb24gbWFkZWxhaW5lIG1hZGVsZWluZSBtYWRlbGVuZSBtYWRlbGluIG1hZGVsaW5lIG1hZGVsb24gbWFkZWx5biBtYWRlbHluZSBtYWRlbHlublxubWFkZWx5bm5lIG1hZGdlIG1hZGllIG1hZGlseW4gbWFkaWx5bm4gbWFkaXNlbiBtYWRpc29uIG1hZGlzeW4gbWFkbHluIG1hZG9seW4gbWFkb25uYSBtYWR5c2VuIG1hZHlzb24gbWFlXG5tYWVnYW4gbWFlZ2hhbiBtYWV2ZSBtYWdhbGkgbWFnYWx5IG1hZ2FuIG1hZ2RhIG1hZ2RhbGVuIG1hZ2RhbGVuYSBtYWdkYWxlbmUgbWFnZW4gbWFnZ2llIG1hZ25vbGlhIG1haGEgbWFoYWxhXG5tYWhhbGlhIG1haG9nYW55IG1haSBtYWlhIG1haWRhIG1haWphIG1haWxlIG1haXJhIG1haXJlYWQgbWFpc2hhIG1haXNpZSBtYWlzeSBtYWl0ZSBtYWl5YSBtYWphIG1ha2FlbGFcbm1ha2FpbGEgbWFrYWxhIG1ha2F5bGEgbWFrYXlsYWggbWFrYXlsZWUgbWFrZWRhIG1ha2VuYSBtYWtlbm5hIG1ha2VuemkgbWFrZW56aWUgbWFrZW56eSBtYWtpYSBtYWtpbmxleSBtYWtpeWFcbm1ha2l5YWggbWFreWEgbWFreWxhIG1hbGFpa2EgbWFsYWsgbWFsYXlhIG1hbGF5YWggbWFsYXluYSBtYWxheXNpYSBtYWxlYSBtYWxlYWggbWFsZW5hIG1hbGVyaWUgbWFsaWEgbWFsaWFoXG5tYWxpa2EgbWFsaW5hIG1hbGluZGEgbWFsaXNhIG1hbGlzc2EgbWFsaXlhIG1hbGl5YWggbWFsa2EgbWFsa3kgbWFsbGllIG1hbGxvcmkgbWFsbG9yaWUgbWFsbG9yeSBtYWxvcmllXG5tYWxvcnkgbWFtaWUgbWFtbWllIG1hbmFsIG1hbmRhIG1hbmRpIG1hbmRpZSBtYW5keSBtYW51ZWxhIG1hcGxlIG1hcmEgbWFyYWggbWFyYWx5biBtYXJhbmRhIG1hcmJlbGxhIG1hcmNlbGFcbm1hcmNlbGluYSBtYXJjZWxpbmUgbWFyY2VsbGEgbWFyY2VuZSBtYXJjZXkgbWFyY2hlbGxlIG1hcmNpIG1hcmNpYSBtYXJjaWUgbWFyY3kgbWFyZGVsbCBtYXJlbGkgbWFyZWx5IG1hcmVuXG5tYXJlbmEgbWFyZ2FyZXQgbWFyZ2FyZXRlIG1hcmdhcmV0dCBtYXJnYXJldHRhIG1hcmdhcmV0dGUgbWFyZ2FyaXRhIG1hcmdhcml0ZSBtYXJnYXV4IG1hcmdlIG1hcmdlbmUgbWFyZ2VyeVxubWFyZ2llIG1hcmdvIG1hcmdvdCBtYXJncmV0IG1hcmd1ZXJpdGUgbWFyZ3kgbWFyaSBtYXJpYSBtYXJpYWVsZW5hIG1hcmlhaCBtYXJpYWpvc2UgbWFyaWFtIG1hcmlhbWEgbWFyaWFuXG5tYXJpYW5hIG1hcmlhbm4gbWFyaWFubmEgbWFyaWFubmUgbWFyaWJlbCBtYXJpYmV0aCBtYXJpY2EgbWFyaWNhcm1lbiBtYXJpY2VsYSBtYXJpY2VsbGEgbWFyaWNydXogbWFyaWUgbWFyaWVsXG5tYXJpZWxhIG1hcmllbGVuYSBtYXJpZWxsYSBtYXJpZWxsZSBtYXJpZWxsZW4gbWFyaWV0dGEgbWFyaWphbmUgbWFyaWpvIG1hcmlrYSBtYXJpa28gbWFyaWxlZSBtYXJpbG91IG1hcmlsdVxubWFyaWx5biBtYXJpbHlubiBtYXJpbmEgbWFyaW5kYSBtYXJpcyBtYXJpc2EgbWFyaXNlbGEgbWFyaXNoYSBtYXJpc29sIG1hcmlzc2EgbWFyaXRhIG1hcml0c2EgbWFyaXR6YSBtYXJpdmVsXG5tYXJpeWEgbWFyaXlhaCBtYXJpemEgbWFyamVhbiBtYXJqb3JpZSBtYXJqb3J5IG1hcmtheWxhIG1hcmtlaXNoYSBtYXJrZXNoYSBtYXJraWEgbWFya2lzaGEgbWFya2l0YSBtYXJsYVxubWFybGFpbmEgbWFybGFuYSBtYXJsZWUgbWFybGVlbiBtYXJsZWlnaCBtYXJsZW5hIG1hcmxlbmUgbWFybGVueSBtYXJsaSBtYXJsaWUgbWFybGluYSBtYXJsaW5lIG1hcmx5IG1hcmx5c1xubWFybmEgbWFybmkgbWFybmllIG1hcm9seW4gbWFycXVldHRhIG1hcnF1aXNoYSBtYXJxdWl0YSBtYXJxdWl0dGEgbWFycmlzYSBtYXJyaXNzYSBtYXJyeSBtYXJzaGEgbWFydGEgbWFydGhhXG5tYXJ0aWthIG1hcnRpbmEgbWFydmEgbWFydmVsbGEgbWFyd2EgbWFyeSBtYXJ5YSBtYXJ5YWggbWFyeWFsaWNlIG1hcnlhbSBtYXJ5YW4gbWFyeWFubiBtYXJ5YW5uYSBtYXJ5YW5uZVxubWFyeWJldGggbWFyeWVsaXphYmV0aCBtYXJ5ZWxsZW4gbWFyeWdyYWNlIG1hcnlqYW5lIG1hcnlqZWFuIG1hcnlqbyBtYXJ5a2F0ZSBtYXJ5a2F5IG1hcnlsZWUgbWFyeWxpbiBtYXJ5bG91XG5tYXJ5bG91aXNlIG1hcnlseW4gbWFyeWx5bm4gbWFyeW4gbWFyeXJvc2UgbWFyeXNvbCBtYXJ5c3NhIG1hdGF5YSBtYXRoaWxkYSBtYXRpbGRhIG1hdGlsZGUgbWF0dGVhIG1hdHRpZSBtYXVkXG5tYXVkZSBtYXVkaWUgbWF1cmEgbWF1cmVlbiBtYXVyaW5lIG1hdmlzIG1heGluZSBtYXkgbWF5YSBtYXlhaCBtYXliZWxsZSBtYXljZWUgbWF5Y2llIG1heWxlZSBtYXlsaW4gbWF5bWVcbm1heXJhIG1heXRlIG1hemllIG1jY2FsbCBtY2theWxhIG1ja2VubmEgbWNrZW56aSBtY2tpbnNleSBtY2tpbnppZSBtZWEgbWVhZG93IG1lYWdhbiBtZWFnZW4gbWVhZ2hhbiBtZWFoXG5tZWNjYSBtZWNoZWxsZSBtZWRpbmEgbWVlZ2FuIG1lZW5hIG1lZXJhIG1lZyBtZWdhbiBtZWdnYW4gbWVnaGEgbWVnaGFuIG1lZ2hhbm4gbWVpIG1laXNoYSBtZWtheWxhIG1la2VuemllXG5tZWxhaW5hIG1lbGFpbmUgbWVsYW5lZSBtZWxhbmV5IG1lbGFuaSBtZWxhbmlhIG1lbGFuaWUgbWVsYW5uaWUgbWVsYW55IG1lbGJhIG1lbGVhIG1lbGVhaCBtZWxlbmEgbWVsaWEgbWVsaW5hXG5tZWxpbmRhIG1lbGlzYSBtZWxpc2hhIG1lbGlzc2EgbWVsaXNzaWEgbWVsaXRhIG1lbGl6YSBtZWxsYW5pZSBtZWxsaXNhIG1lbGxpc3NhIG1lbG9kZWUgbWVsb2RpIG1lbG9kaWUgbWVsb2R5XG5tZWxvbmllIG1lbG9ueSBtZWx2YSBtZWx2aW5hIG1lbHluZGEgbWVseXNzYSBtZW1vcnkgbWVuYSBtZXJhbmRhIG1lcmFyaSBtZXJjZWRlcyBtZXJjZWRleiBtZXJjeSBtZXJpIG1lcmlkZXRoXG5tZXJpZGl0aCBtZXJpbGVlIG1lcmlseW4gbWVyaXNzYSBtZXJpdGEgbWVybGVuZSBtZXJuYSBtZXJyaSBtZXJyaWUgbWVycmlsZWUgbWVycmlseSBtZXJyeSBtZXNoYSBtZXRhIG1pYSBtaWFoXG5taWNhZWxhIG1pY2F5bGEgbWljaGFlbGEgbWljaGFlbGUgbWljaGFlbGVuZSBtaWNoYWVsbGEgbWljaGFlbGxlIG1pY2hhbGEgbWljaGF5bGEgbWljaGVhbGEgbWljaGVsYSBtaWNoZWxlXG5taWNoZWxpbmEgbWljaGVsaW5lIG1pY2hlbGxhIG1pY2hlbGxlIG1pY2theWxhIG1pY2tpIG1pZXNoYSBtaWdkYWxpYSBtaWdub24gbWlrYWVsYSBtaWthaWxhIG1pa2FsYSBtaWtheWxhXG5taWtheWxhaCBtaWtpIG1pa2tpIG1pa3lsYSBtaWxhIG1pbGFncm8gbWlsYWdyb3MgbWlsYW5hIG1pbGFuaSBtaWxhbmlhIG1pbGRyZWQgbWlsZW5hIG1pbGV5IG1pbGluZGEgbWlsaXNzYVxubWlsbGEgbWlsbGljZW50IG1pbGxpZSBtaWxseSBtaW1pIG1pbmRhIG1pbmRpIG1pbmR5IG1pbmVydmEgbWlubmEgbWlubmllIG1pcmEgbWlyYWNsZSBtaXJhbmRhIG1pcmVsbGEgbWlyZXlhXG5taXJpYWggbWlyaWFtIG1pcmlhbiBtaXJuYSBtaXNjaGEgbWlzY2hlbGxlIG1pc2hlbGxlIG1pc3N5IG1pc3RpIG1pc3RpZSBtaXN0eSBtaXR0aWUgbWl0emkgbWl0emllIG1pdHp5IG1peWFcbm1peWFoIG1vZGVzdGEgbW9lc2hhIG1vaXJhIG1vbGxpIG1vbGxpZSBtb2xseSBtb25hIG1vbmFlIG1vbmFsaXNhIG1vbmV0IG1vbmV0dGUgbW9uaWNhIG1vbmlrYSBtb25pcXVlIG1vbmlzaGFcbm1vbm5hIG1vbnNlcnJhdCBtb250c2VycmF0IG1vcmdhbm5lIG1vcmdoYW4gbW9yaWFoIG1vemVsbGUgbXVyaWVsIG15YSBteWFoIG15YXNpYSBteWVpc2hhIG15ZXNoYSBteWVzaGlhIG15aWFcbm15aXNoYSBteWthZWxhIG15a2FsYSBteWtheWxhIG15a2VuemllIG15bGEgbXlsYWggbXlsZWUgbXlsaWUgbXlyYSBteXJhbmRhIG15cmlhaCBteXJpYW0gbXlybmEgbXlydGljZSBteXJ0aXNcbm15cnRsZSBuYWNvbGUgbmFkYSBuYWRlYW4gbmFkZWVuIG5hZGVuZSBuYWRpYSBuYWRpbmUgbmFkaXlhIG5hZGphIG5hZHlhIG5haGxhIG5haWEgbmFpZGEgbmFpbGEgbmFpbGFoIG5haW1hXG5uYWltYWggbmFpc2hhIG5haXlhIG5hamEgbmFqYWggbmFrYXlsYSBuYWtlaXNoYSBuYWtlc2hhIG5ha2lzaGEgbmFraXRhIG5ha2l5YSBuYWtpeWFoIG5hbGEgbmFsYW5pIG5hbGxlbHkgbmFuXG5uYW5jZWUgbmFuY2kgbmFuY2llIG5hbmN5IG5hbmV0dGUgbmFubmV0dGUgbmFubmllIG5hb21hIG5hb21pIG5hb21pZSBuYW9teSBuYXJpYWggbmFyaXlhaCBuYXRhY2hhIG5hdGFsZWVcbm5hdGFsZWlnaCBuYXRhbGkgbmF0YWxpYSBuYXRhbGllIG5hdGFseSBuYXRhbHlhIG5hdGFzaGEgbmF0YXNoaWEgbmF0aGFsaWEgbmF0aGFsaWUgbmF0aGFseSBuYXRpc2hhIG5hdG9zaGFcbm5hdWRpYSBuYXV0aWNhIG5hdmFlaCBuYXlhIG5heWVsaSBuYXllbGxpIG5heWVseSBuYXlsYSBuZWNoYW1hIG5lY29sZSBuZWRhIG5lZHJhIG5lZWx5IG5lZW5hIG5laGEgbmVpZGEgbmVpbGFcbm5laXNoYSBuZWxkYSBuZWxpZGEgbmVsbCBuZWxsYSBuZWxsaWUgbmVsbHkgbmVuYSBuZW9tYSBuZW9taSBuZXJlaWRhIG5lcmV5ZGEgbmVyaWFoIG5lcmlzc2EgbmV0YSBuZXR0aWUgbmV2YVxubmV2YWVoIG5ldmVhaCBuZXlzYSBuaGkgbmlhIG5pYWggbmlhbWggbmljY29sZSBuaWNoZWxsZSBuaWNob2wgbmljaG9sZSBuaWNob2xldHRlIG5pY2hvbGxlIG5pY2tvbGUgbmljb2xcbm5pY29sZSBuaWNvbGV0dGEgbmljb2xldHRlIG5pY29saW5hIG5pY29sbGUgbmljb2xsZXR0ZSBuaWRhIG5pZGhpIG5pZGlhIG5pZXNoYSBuaWphaCBuaWthIG5pa2F5bGEgbmlraXNoYVxubmlra2kgbmlra2lhIG5pa29sZSBuaWxhIG5pbGRhIG5pbHNhIG5pbmEgbmluZmEgbmlzYSBuaXNoYSBuaXNzYSBuaXRhIG5pdmVhIG5peWEgbml5YWggbm5la2Egbm9lbGFuaSBub2VsaWFcbm5vZWxsYSBub2VsbGUgbm9lbWkgbm9lbXkgbm9oZW1pIG5vbGEgbm9uYSBub3JhIG5vcmFoIG5vcmVlbiBub3JlbmUgbm9yaW5lIG5vcm1hIG5vdmVsbGEgbnViaWEgbnV2aWEgbnlhIG55YWhcbm55YXNpYSBueWNvbGUgbnlkaWEgbnllc2hhIG55a2lhIG55bGEgbnlsYWggbnlva2EgbnlvbWkgbnlyZWUgbnlzc2Egb2N0YXZpYSBvZGFsaXMgb2RhbHlzIG9kZWxpYSBvZGVzc2Fcbm9kZXR0ZSBvZGlsaWEgb2ZlbGlhIG9sYSBvbGV0YSBvbGdhIG9saXZhIG9saXZlIG9saXZpYSBvbHltcGlhIG9seXZpYSBvbWEgb25hIG9uZWlkYSBvcGFsIG9waGVsaWEgb3JhbGlhXG5vcmlhbmEgb3JwaGEgb3RpbGlhIG91aWRhIG96ZWxsYSBwYSBwYWlnZSBwYWlzbGVlIHBhaXNsZXkgcGFpdG9uIHBhaXR5biBwYWxtYSBwYWxvbWEgcGFtIHBhbWFsYSBwYW1lbGFcbnBhbWVsaWEgcGFtZWxsYSBwYW5kb3JhIHBhbnN5IHBhb2xhIHBhc3Npb24gcGF0aWVuY2UgcGF0cmljYSBwYXRyaWNlIHBhdHJpY2lhIHBhdHJpbmEgcGF0cmlzaGEgcGF0c3kgcGF0dGlcbnBhdHRpZSBwYXR0eSBwYXVsYSBwYXVsZW5lIHBhdWxldHRhIHBhdWxldHRlIHBhdWxpbmEgcGF1bGluZSBwYXlnZSBwZWFybCBwZWFybGVuZSBwZWFybGluZSBwZWFybHkgcGVnZ2llXG5wZWdneSBwZWlnaHRvbiBwZW5lbG9wZSBwZW5uZXkgcGVubmkgcGVubmllIHBlbm55IHBlcHBlciBwZXJpIHBlcmxhIHBlcnJpIHBlcnNlcGhvbmUgcGV0cmEgcGV0cmluYSBwaGFlZHJhXG5waGViZSBwaGlsaXBwYSBwaGlsbGlzIHBoaWxvbWVuYSBwaG9lYmUgcGh5bGljaWEgcGh5bGlzIHBoeWxpc3MgcGh5bGxpcyBwaWEgcGlua2llIHBpcGVyIHBvbGx5IHBvb2phIHBvcHB5XG5wb3JzY2hhIHBvcnNjaGUgcG9yc2hhIHBvcnRpYSBwcmVjaW91cyBwcmVzY2lsbGEgcHJlc2xlZSBwcmVzbGllIHByaWNpbGEgcHJpY2lsbGEgcHJpbmNlc3MgcHJpc2NlbGxhIHByaXNjaWxhXG5wcmlzY2lsbGEgcHJpc2hhIHByaXlhIHByaXlhbmthIHByb21pc2UgcHJ1ZGVuY2UgcHlwZXIgcWlhbmEgcXVhbmlzaGEgcXVlZW4gcXVlZW5pZSBxdWlhbmEgcXVpbnRpbmEgcmFjaGFlbFxucmFjaGFsIHJhY2hlYWwgcmFjaGVsIHJhY2hlbGUgcmFjaGVsbCByYWNoZWxsZSByYWNxdWVsIHJhZGhpa2EgcmFlYW5uIHJhZWFubmEgcmFlYW5uZSByYWVjaGVsIHJhZWdhbiByYWVsZWVcbnJhZWxlaWdoIHJhZWxlbmUgcmFlbHluIHJhZWx5bm4gcmFlbmEgcmFmYWVsYSByYWluYSByYWlzYSByYWl6ZWwgcmFpenkgcmFtb25hIHJhbXlhIHJhbmEgcmFuYWUgcmFuZGEgcmFuZGVlXG5yYW5lZSByYW5pIHJhbmlhIHJhbml5YSByYW5peWFoIHJhcXVlbCByYXNoZWRhIHJhc2hlZWRhIHJhc2hlZWRhaCByYXNoZWwgcmFzaGVsbCByYXNoZWxsZSByYXNoaWRhIHJhc2hvbmRhXG5yYXZ5biByYXdhbiByYXlhIHJheWFubiByYXlhbm5hIHJheWFubmUgcmF5Y2hlbCByYXlsZWUgcmF5bGVlbiByYXlsZWlnaCByYXlsZW5lIHJheWx5bm4gcmF5bmEgcmF5dmVuIHJlYVxucmVhbm5hIHJlYXRoYSByZWJhIHJlYmJlY2EgcmViYmVjY2EgcmViZWNhIHJlYmVjY2EgcmViZWNjYWggcmViZWNrYSByZWJla2EgcmViZWthaCByZWJla2thIHJlYmVra2FoIHJlZGEgcmVlbVxucmVlbWEgcmVlbmEgcmVnZW5hIHJlZ2VuaWEgcmVnaW5hIHJlZ2luZSByZWdpbmlhIHJlaW5hIHJlaXRhIHJlbW9uYSByZW5hIHJlbmFlIHJlbmF0YSByZW5hdGUgcmVuYXkgcmVuZGFcbnJlbmVhIHJlbmVlIHJlbmV0dGEgcmVuaXRhIHJlbm5hIHJlc2EgcmV0YSByZXRoYSByZXR0YSByZXZhIHJleW5hIHJoZWEgcmhlYW5uYSByaGlhbmEgcmhpYW5uYSByaGlhbm5vbiByaG9kYVxucmhvbmEgcmhvbmRhIHJoeWxlZSByaWEgcmlhbmEgcmlhbm5hIHJpY2hlbGxlIHJpaGFubmEgcmlsZWlnaCByaWxsYSByaWx5bm4gcmltYSByaW5hIHJpc2EgcmlzZSByaXRhIHJpdmFcbnJpdmthIHJpdmt5IHJpeWEgcm9iYnluIHJvYmVydGEgcm9ieW4gcm9ieW5uIHJvY2hlbCByb2NoZWxsIHJvY2hlbGxlIHJvbGFuZGEgcm9tYW5hIHJvbWVsaWEgcm9taW5hIHJvbW9uYVxucm9teSByb25hIHJvbmRhIHJvbmV0dGUgcm9uaWNhIHJvbmlzaGEgcm9ubmEgcm9ubmkgcm9yaSByb3NhIHJvc2FsYmEgcm9zYWxlZSByb3NhbGlhIHJvc2FsaWUgcm9zYWxpbmFcbnJvc2FsaW5kIHJvc2FsaW5kYSByb3NhbGluZSByb3NhbHZhIHJvc2FseW4gcm9zYWx5bm4gcm9zYW1hcmlhIHJvc2Ftb25kIHJvc2FuYSByb3Nhbm4gcm9zYW5uYSByb3Nhbm5lIHJvc2FyaWFcbnJvc2F1cmEgcm9zZSByb3NlYW5uIHJvc2Vhbm5hIHJvc2Vhbm5lIHJvc2VsbGEgcm9zZWxsZSByb3NlbHluIHJvc2VseW5uIHJvc2VtYXJpZSByb3NlbWFyeSByb3NldHRhIHJvc2hhbmRhXG5yb3Nobmkgcm9zaG9uZGEgcm9zaWEgcm9zaWUgcm9zaW5hIHJvc2lvIHJvc2l0YSByb3NseW4gcm9zbHlubiByb3N5IHJvd2VuYSByb3hhbmEgcm94YW5lIHJveGFubiByb3hhbm5hXG5yb3hhbm5lIHJveGllIHJveHkgcm95YSByb3phbm5lIHJvemVsbGEgcnViaSBydWJpZSBydWJ5IHJ1YnllIHJ1dGggcnV0aGEgcnV0aGFubiBydXRoYW5uZSBydXRoaWUgcnlhbm5hXG5yeWFubmUgcnlsZWlnaCByeWx5bm4gc2FhbnZpIHNhYmEgc2FiaW5hIHNhYmluZSBzYWJsZSBzYWJyYSBzYWJyZW5hIHNhYnJpbmEgc2FkZSBzYWRpYSBzYWRpZSBzYWZhIHNhZmlhXG5zYWZpeWEgc2FoYW5hIHNhaGFyIHNhaGFyYSBzYWlkYSBzYWlyYSBzYWtpbmEgc2FraW5haCBzYWt1cmEgc2FsZW5hIHNhbGluYSBzYWxsaWUgc2FsbHkgc2FsbHlhbm4gc2FsbWFcbnNhbWFudGEgc2FtYW50aGEgc2FtYXJhIHNhbWFyYWggc2FtYXJpYSBzYW1hdGhhIHNhbWF5YSBzYW1pYSBzYW1pYWggc2FtaXJhIHNhbWlyYWggc2FtaXlhIHNhbWl5YWggc2FtbWFudGhhXG5zYW1taSBzYW1vbmUgc2FteWEgc2FuYSBzYW5hYSBzYW5haSBzYW5kZWUgc2FuZGkgc2FuZGllIHNhbmRyYSBzYW5pYSBzYW5pYWggc2FuaXlhIHNhbml5YWggc2FuamFuYSBzYW5qdWFuYVxuc2FuanVhbml0YSBzYW50YSBzYW50aW5hIHNhbnlhIHNhcHBoaXJlIHNhcmEgc2FyYWJldGggc2FyYWggc2FyYWhpIHNhcmFpIHNhcmFseW4gc2FyYXkgc2FyYXlhIHNhcmVuYSBzYXJpXG5zYXJpYWggc2FyaW5hIHNhcml0YSBzYXJpeWFoIHNhcnJhaCBzYXNraWEgc2F1bmRyYSBzYXZhbmEgc2F2YW5haCBzYXZhbm5hIHNhdmFubmFoIHNheWRlZSBzYXlyYSBzY2FybGV0XG5zY2FybGV0dCBzY2FybGV0dGUgc2VhbmEgc2Vhbm5hIHNlYXNvbiBzZWJyaW5hIHNlZG9uYSBzZWVtYSBzZWxhIHNlbGFoIHNlbGVuYSBzZWxlbmUgc2VsaW5hIHNlbG1hIHNlbmFcbnNlbmFpZGEgc2VwdGVtYmVyIHNlcmEgc2VyYWZpbmEgc2VyYXBoaW5hIHNlcmVuYSBzZXJlbmUgc2VyZW5pdHkgc2VyaW5hIHNlcml0YSBzaGFlbGEgc2hhZWx5biBzaGFlbHlubiBzaGFpbGFcbnNoYWluYSBzaGFpbmR5IHNoYWtheWxhIHNoYWtlcmEgc2hha2VyaWEgc2hha2lhIHNoYWtpcmEgc2hha2l0YSBzaGFreXJhIHNoYWxhIHNoYWxhbmRhIHNoYWxlZSBzaGFsZW5hIHNoYWxvblxuc2hhbG9uZGEgc2hhbHluIHNoYWx5bm4gc2hhbWFyYSBzaGFtZWVrYSBzaGFtZWthIHNoYW1la2lhIHNoYW1pYSBzaGFtaWthIHNoYW1pcmEgc2hhbWl5YSBzaGFteWEgc2hhbmEgc2hhbmFlXG5zaGFuYXkgc2hhbmF5YSBzaGFuZGEgc2hhbmRpIHNoYW5kcmEgc2hhbmVhIHNoYW5lZSBzaGFuZWthIHNoYW5lbCBzaGFuZWxsIHNoYW5lbGxlIHNoYW5lcXVhIHNoYW5ldHRhIHNoYW5pXG5zaGFuaWEgc2hhbmlhaCBzaGFuaWNlIHNoYW5pZWNlIHNoYW5pa2Egc2hhbmlxdWEgc2hhbmlxdWUgc2hhbmlzZSBzaGFuaXRhIHNoYW5peWEgc2hhbml5YWggc2hhbm5hIHNoYW5uYWhcbnNoYW5uZWwgc2hhbm5lbiBzaGFudGEgc2hhbnRhZSBzaGFudGFsIHNoYW50YXkgc2hhbnRlbCBzaGFudGVsbCBzaGFudGVsbGUgc2hhbnRpIHNoYW50aWEgc2hhbnlhIHNoYXF1YW5hXG5zaGFxdWl0YSBzaGFyYSBzaGFyYWUgc2hhcmFuIHNoYXJkYWUgc2hhcmRlIHNoYXJlZSBzaGFyZWVuIHNoYXJlbGwgc2hhcmVuIHNoYXJob25kYSBzaGFyaSBzaGFyaWNlIHNoYXJpZVxuc2hhcmlrYSBzaGFyaWx5biBzaGFyaW5hIHNoYXJpdGEgc2hhcmxhIHNoYXJsZWVuIHNoYXJsZW5lIHNoYXJseW4gc2hhcm1haW5lIHNoYXJtYW4gc2hhcm9sIHNoYXJvbHluIHNoYXJvblxuc2hhcm9uZGEgc2hhcnJpIHNoYXJyb24gc2hhcnJ5IHNoYXJ5bCBzaGFyeW4gc2hhc3RhIHNoYXRhcmEgc2hhdW5hIHNoYXVuZGEgc2hhdW5kcmEgc2hhdW5uYSBzaGF1bnRhIHNoYXVudGVcbnNoYXVudGVsIHNoYXZvbmRhIHNoYXZvbm5lIHNoYXdhbmEgc2hhd2FuZGEgc2hhd2FubmEgc2hhd25hIHNoYXduZGEgc2hhd25lZSBzaGF3bm5hIHNoYXdudGEgc2hhd250ZSBzaGF3bnRlbFxuc2hheWxhIHNoYXlsZWUgc2hheWxlbmUgc2hheWxpbiBzaGF5bHluIHNoYXlseW5uIHNoYXluYSBzaGVhbHluIHNoZWJhIHNoZWVuYSBzaGVpbGEgc2hlaWxhaCBzaGVraW5haCBzaGVsYVxuc2hlbGJhIHNoZWxiaSBzaGVsYmllIHNoZWxpYSBzaGVsaXRhIHNoZWxsYSBzaGVsbGV5IHNoZWxsaSBzaGVsbHkgc2hlbHZhIHNoZW1la2Egc2hlbWlrYSBzaGVuYSBzaGVuaWthXG5zaGVuaXRhIHNoZW5uYSBzaGVyYSBzaGVyZWUgc2hlcmVlbiBzaGVyZWxsIHNoZXJlbGxlIHNoZXJlc2Ugc2hlcmkgc2hlcmljZSBzaGVyaWRhIHNoZXJpZSBzaGVyaWthIHNoZXJpbGxcbnNoZXJpbHluIHNoZXJpc2Ugc2hlcml0YSBzaGVybGVuZSBzaGVybGV5IHNoZXJseW4gc2hlcm9uZGEgc2hlcnJlZSBzaGVycmkgc2hlcnJpZSBzaGVycmlsIHNoZXJyeSBzaGVycnlsXG5zaGVyeWwgc2hlcnlsZSBzaGVyeWxsIHNoZXllbm5lIHNoZXlsYSBzaGlhbm4gc2hpYW5uZSBzaGllbGEgc2hpZnJhIHNoaWxhIHNoaXJhIHNoaXJlZW4gc2hpcmxlZSBzaGlybGVlblxuc2hpcmxlbmUgc2hpcmxleSBzaGlybHkgc2hpdmFuaSBzaG9uYSBzaG9uZGEgc2hvbmRyYSBzaG9ubmEgc2hvbnRhIHNob250ZSBzaG9zaGFuYSBzaHJleWEgc2hyaXlhIHNocnV0aVxuc2h5YW5uIHNoeWFubmEgc2h5YW5uZSBzaHlsYSBzaHlsYWggc2lhbmkgc2lhbm5hIHNpYXJhIHNpYnlsIHNpY2lseSBzaWRyYSBzaWVuYSBzaWVubmEgc2llcmEgc2llcnJhIHNpZXJyYWhcbnNpZ25lIHNpZ3JpZCBzaWx2YW5hIHNpbHZpYSBzaW1hIHNpbW9uYSBzaW1vbmUgc2ltcmFuIHNpbmFpIHNpbmR5IHNpbmVhZCBzaW9iaGFuIHNpcmVuYSBzaXJpIHNpeWEgc2t5bGFcbnNreWxhaCBza3lsZWUgc2t5bHlubiBza3l5IHNuZWhhIHNvZmlhIHNvZmllIHNvbGFuYSBzb2xhbmdlIHNvbGVkYWQgc29sZWlsIHNvbWVyIHNvbW1lciBzb25hIHNvbmFsaSBzb25kcmFcbnNvbmlhIHNvbmphIHNvbmppIHNvbmppYSBzb255YSBzb3BoaWEgc29waGllIHNvcmF5YSBzcGFya2xlIHNwcmluZyBzdGFjZWUgc3RhY2kgc3RhY2lhIHN0YWNpZSBzdGFyIHN0YXJsYVxuc3RhcmxlbmUgc3RhcmxldCBzdGFyciBzdGFzaWEgc3RlZmFuaSBzdGVmYW5pYSBzdGVmYW5pZSBzdGVmYW55IHN0ZWZmYW5pIHN0ZWZmYW5pZSBzdGVmZmFueSBzdGVsbGEgc3RlcGhhaW5lXG5zdGVwaGFuaSBzdGVwaGFuaWEgc3RlcGhhbmllIHN0ZXBoYW5uaWUgc3RlcGhhbnkgc3RlcGhlbmllIHN0ZXBoaW5lIHN0ZXZpIHN0b3JtaSBzdG9ybWllIHN1YW5uZSBzdWRpZSBzdWVcbnN1ZWFubiBzdWVsbGVuIHN1bGVtYSBzdW1heWEgc3VtZXIgc3VtbWVyIHN1bmRheSBzdW5uaSBzdW5uaWUgc3Vuc2hpbmUgc3VyaSBzdXNhbiBzdXNhbmEgc3VzYW5uIHN1c2FubmFcbnN1c2FubmFoIHN1c2FubmUgc3VzZXR0ZSBzdXNpZSBzdXN5IHN1emFuIHN1emFuYSBzdXphbm4gc3V6YW5uYSBzdXphbm5haCBzdXphbm5lIHN1emV0dGUgc3V6aSBzdXppZSBzdXp5XG5zeWJpbCBzeWJsZSBzeWRuZWUgc3lkbmkgc3lkbmllIHN5ZWRhIHN5bHZpYSBzeWx2aWUgc3ltb25lIHN5bXBob255IHN5bnRoaWEgc3lyZWV0YSB0YWJhdGhhIHRhYmV0aGEgdGFiaXRoYVxudGFlbG9yIHRhZWx5biB0YWhpcmEgdGFobGlhIHRhaG5lZSB0YWluYSB0YWlyYSB0YWlzaGEgdGFqYSB0YWp1YW5hIHRha2FyYSB0YWtheWxhIHRha2Vpc2hhIHRha2VzaGEgdGFraWFcbnRha2lyYSB0YWtpc2hhIHRha2l5YSB0YWtpeWFoIHRhbGEgdGFsYXlhIHRhbGVhaCB0YWxpYSB0YWxpYWggdGFsaW5hIHRhbGlzYSB0YWxpc2hhIHRhbGl0aGEgdGFsaXlhaCB0YWxsdWxhaFxudGFseWEgdGFtYSB0YW1hbGEgdGFtYXJhIHRhbWFyYWggdGFtYXJyYSB0YW1hdGhhIHRhbWF5YSB0YW1icmEgdGFtZWVrYSB0YW1laWthIHRhbWVrYSB0YW1la2lhIHRhbWVsYSB0YW1lcmFcbnRhbWVzaGEgdGFtaSB0YW1pYSB0YW1pY2EgdGFtaWUgdGFtaWthIHRhbWlrbyB0YW1pcmEgdGFtaXNoYSB0YW1peWEgdGFtaXlhaCB0YW1tYXJhIHRhbW1lcmEgdGFtbWkgdGFtbWllXG50YW1teSB0YW1yYSB0YW15YSB0YW15cmEgdGFuYSB0YW5hc2lhIHRhbmF5YSB0YW5kcmEgdGFuZWlzaGEgdGFuZWthIHRhbmVzaGEgdGFuZXNoaWEgdGFuZ2VsYSB0YW5naWUgdGFuaVxudGFuaWEgdGFuaWthIHRhbmlzaGEgdGFuaXlhIHRhbml5YWggdGFuamEgdGFubmEgdGFudmkgdGFueWEgdGFyYSB0YXJhaCB0YXJhamkgdGFyaSB0YXJyYSB0YXJyYWggdGFyc2hhIHRhcnluXG50YXNoYSB0YXNoYXJhIHRhc2hpYSB0YXNoaW5hIHRhc2lhIHRhdGlhbmEgdGF0aWFubmEgdGF0aXlhbmEgdGF0eWFuYSB0YXR5YW5uYSB0YXVueWEgdGF1c2hhIHRhdmlhIHRhd2FuYVxudGF3YW5kYSB0YXdhbm5hIHRhd25pIHRhd255IHRhd255YSB0YXlhIHRheWFoIHRheWxhIHRheWxhciB0YXlsZWUgdGF5dHVtIHRlYSB0ZWFoIHRlYWlyYSB0ZWFsIHRlYW5hIHRlYW5uYVxudGVhcmEgdGVkZGkgdGVlbmEgdGVoeWEgdGVpYSB0ZWlzaGEgdGVsaXNhIHRlbGlzaGEgdGVtZWthIHRlbWlrYSB0ZW1wZXJhbmNlIHRlbXBlc3QgdGVuYSB0ZW5lc2hhIHRlbmlhIHRlbmlrYVxudGVuaWxsZSB0ZW5pc2hhIHRlbmxleSB0ZW5uaWxsZSB0ZW9ubmEgdGVxdWlsYSB0ZXJhIHRlcmFoIHRlcmVhc2EgdGVyZXNhIHRlcmVzZSB0ZXJlc2lhIHRlcmVzaXRhIHRlcmVzc2EgdGVyaVxudGVyaWNhIHRlcmluYSB0ZXJpc2EgdGVycmEgdGVycmVzYSB0ZXJyaSB0ZXJyaWEgdGVycmljYSB0ZXJyaWUgdGVycmlseW4gdGVzYSB0ZXNoYSB0ZXNpYSB0ZXNsYSB0ZXNzIHRlc3NhXG50ZXNzaWUgdGV5YSB0aGFpcyB0aGFsaWEgdGhhbmlhIHRoYW8gdGhlYSB0aGVkYSB0aGVsbWEgdGhlb2RvcmEgdGhlb2xhIHRoZXJlc2EgdGhlcmVzZSB0aGVyZXNpYSB0aGVyZXNzYVxudGhvbWFzaW5hIHRob21hc2luZSB0aHJlc2EgdGh1eSB0aWEgdGlhbmEgdGlhbm5hIHRpYXJhIHRpYXJlIHRpYXJyYSB0aWVyYSB0aWVybmV5IHRpZXJyYSB0aWVzaGEgdGlmYW55XG50aWZmYW5leSB0aWZmYW5pIHRpZmZhbmllIHRpZmZhbnkgdGlmZmluZXkgdGlmZmluaSB0aWZmaW55IHRpZmZuZXkgdGlqdWFuYSB0aWxsaWUgdGltZWthIHRpbWlhIHRpbWlrYSB0aW5hXG50aW5hbWFyaWUgdGluaXNoYSB0aW5sZXkgdGluc2xleSB0aW55IHRpb25hIHRpb25uYSB0aXJhIHRpcnphaCB0aXNhIHRpc2hhIHRpeWFuYSB0a2V5YWggdG9jY2FyYSB0b2kgdG9tYXNhXG50b21la2EgdG9taSB0b21pa2EgdG9tbWkgdG9tbXllIHRvbmEgdG9uZGEgdG9uZXR0ZSB0b25pIHRvbmlhIHRvbmlhbm4gdG9uaXNoYSB0b25pdGEgdG9uamEgdG9ueWEgdG9yaWEgdG9zaGFcbnRvc2hpYSB0b3ZhIHRvd2FuZGEgdG95YSB0cmFjZWUgdHJhY2kgdHJhY2llIHRyYWN5ZSB0cmFuZyB0cmVhc2EgdHJlYXN1cmUgdHJlbmEgdHJlc2EgdHJlc3NhIHRyZXNzaWUgdHJldmFcbnRyaWFuYSB0cmljaWEgdHJpbmEgdHJpbmV0dGUgdHJpbml0ZWUgdHJpbml0aSB0cmlzaCB0cmlzaGEgdHJpc3RhIHRydWRpIHRydWRpZSB0cnVkeSB0cnVsYSB0dWVzZGF5IHR3YW5hXG50d2FuZGEgdHdhbm5hIHR3aWxhIHR3aWxsYSB0d3lsYSB0eWFuYSB0eWFubmEgdHlhc2lhIHR5ZWlzaGEgdHllc2hhIHR5ZXNoaWEgdHlpc2hhIHR5bGEgdHluZXNoYSB0eW5pc2hhXG50eW9ubmEgdHlyYSB0eXRpYW5hIHR5dGlhbm5hIHVtYSB1bmEgdXJzdWxhIHZhZGEgdmFsYXJpZSB2YWxkYSB2YWxlbmNpYSB2YWxlbnRpbmEgdmFsZXJpIHZhbGVyaWEgdmFsZXJpZVxudmFsZXJ5IHZhbGluZGEgdmFsbGVyaWUgdmFsbGllIHZhbG9yaWUgdmFuZGEgdmFuZXNhIHZhbmVzc2EgdmFuZXR0YSB2YW5pYSB2YW5pdGEgdmFuaXR5IHZhbm5hIHZhbm5lc2FcbnZhbm5lc3NhIHZhc2h0aSB2YXNpbGlraSB2ZWRhIHZlbGRhIHZlbGlhIHZlbG1hIHZlbHZhIHZlbHZldCB2ZW5hIHZlbmVzc2EgdmVuZXRpYSB2ZW5pY2UgdmVuaXRhIHZlbnVzIHZlcmFcbnZlcmRhIHZlcmVuYSB2ZXJlbmljZSB2ZXJnaWUgdmVybGEgdmVybGVuZSB2ZXJuYSB2ZXJuZXR0YSB2ZXJuZXR0ZSB2ZXJuaXRhIHZlcm9uYSB2ZXJvbmljYSB2ZXJvbmlrYSB2ZXJvbmlxdWVcbnZlcnNpZSB2ZXN0YSB2ZXRhIHZpYW5jYSB2aWFuZXkgdmlhbm5hIHZpYW5uZXkgdmlja2V5IHZpY2tpIHZpY2tpZSB2aWNreSB2aWN0b3JpYSB2aWRhIHZpZW5uYSB2aWtpIHZpa2tpXG52aWt0b3JpYSB2aWxtYSB2aW5hIHZpbmNlbnphIHZpb2xhIHZpb2xldCB2aW9sZXRhIHZpb2xldHRhIHZpb2xldHRlIHZpcmdpbmEgdmlyZ2luaWEgdmlyaWRpYW5hIHZpdGEgdml0dG9yaWFcbnZpdmEgdml2aWFuIHZpdmlhbmEgdml2aWFubmEgdml2aWFubmUgdml2aWVuIHZpdmllbm5lIHZvbmNpbGUgdm9uZGEgdm9ubmEgdnkgd2FuZGEgd2FuZXRhIHdhbml0YSB3ZW5kYSB3ZW5kZVxud2VuZGkgd2VuZGllIHdlbmRvbHluIHdlbmR5IHdoaXR0bmV5IHdpbGRhIHdpbGhlbG1pbmEgd2lsbGEgd2lsbGVuZSB3aWxsZXR0YSB3aWxsZXR0ZSB3aWxsb3cgd2lsbWEgd2luZHlcbndpbm5pZSB3aW5uaWZyZWQgd2lub25hIHdvbmRhIHd5bm5lIHd5bm9uYSB3eW50ZXIgeGVuYSB4ZW5pYSB4aW1lbmEgeGlvbWFyYSB4aXRsYWxpIHhpdGxhbHkgeG9jaGlsdCB4b2NoaXRsXG55YWRoaXJhIHlhZGlyYSB5YWhhaXJhIHlhamFpcmEgeWFsb25kYSB5YW1pbGUgeWFtaWxldCB5YW1pbGV0aCB5YW1pbGV4IHlhbmEgeWFuZWxpIHlhbmVseSB5YW5ldCB5YW5pcmFcbnlhcXVlbGluIHlhcmEgeWFyZWxpIHlhcmVseSB5YXJldHppIHlhcmV0enkgeWFyaXR6YSB5YXNoaWNhIHlhc21lZW4geWFzbWluIHlhc21pbmUgeWF6bWluIHlhem1pbmUgeWVjZW5pYVxueWVodWRpcyB5ZW5pZmVyIHllc2VuaWEgeWVzaWNhIHllc3NlbmlhIHllc3NpY2EgeW9hbmEgeW9jZWxpbiB5b2NoZXZlZCB5b2xhbmRhIHlvbGFuZGUgeW9sb25kYSB5b3NlbGluXG55b3NlbHluIHlzYWJlbCB5c2FiZWxsYSB5dWxhbmRhIHl1bGlhbmEgeXVsaWFubmEgeXVsaXNhIHl1bGlzc2EgeXVsb25kYSB5dW5hIHl1cmlkaWEgeXZldHRlIHl2b25uYSB5dm9ubmVcbnphYnJpbmEgemFkYSB6YWRpZSB6YWhhcmEgemFocmEgemFpZGEgemFpbmEgemFpbmFiIHphaXJhIHpha2lhIHpha2l5YSB6YWtpeWFoIHpha2l5eWFoIHphbmEgemFuZHJhIHphbmV0YVxuemFuaWFoIHphbml5YSB6YW5peWFoIHphcmEgemFyYWggemFyaWEgemFyaWFoIHphcml5YSB6YXJpeWFoIHpheWRhIHpheWxhIHpheWxlZSB6YXluYSB6YXluYWIgemF5cmEgemVpbmFiXG56ZWxkYSB6ZWxsYSB6ZWxtYSB6ZW5hIHplbmFpZGEgemVuaWEgemVub2JpYSB6aWEgemluYSB6aW5uaWEgemlwcG9yYWggeml0YSB6b2Ugem9lZSB6b2V5IHpvZmlhIHpvaWUgem9pbGFcbnpvbGEgem9uYSB6b3JhIHpvcmFpZGEgem95YSB6dWxhIHp1bGVpa2EgenVsZW1hIHp1bG1hYDtcbiIsICIvKipcbiAqIE5vdW5zIHRoYXQgc2F5IHdoYXQgYSBwZXJzb24gaXMsIGJ5IGZpZWxkIG9mIGxpZmU7IHR3byBwZW9wbGUgb2Ygb25lIG5hbWUgYXJlIHRvbGQgYXBhcnQgYnkgdGhlaXIgZmllbGRzLlxuICogVHdvLXdvcmQgcm9sZXMgYXJlIHdyaXR0ZW4gd2l0aCBcIi1cIi4gQSBcIipcIiBtYXJrcyBub3VucyB0aGF0IG9ubHkgYSBtYW4gYmVhcnMsIGEgXCIrXCIgbm91bnMgdGhhdCBvbmx5IGEgd29tYW4gYmVhcnMuXG4gKi9cbmV4cG9ydCBjb25zdCBQRVJTT05fUk9MRVM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICBwb2xpdGljczogYHByZXNpZGVudCB2aWNlLXByZXNpZGVudCBwcmltZS1taW5pc3RlciBwbSBtaW5pc3RlciBjaGFuY2VsbG9yIHByZW1pZXIgc2VjcmV0YXJ5IHNlbmF0b3IgY29uZ3Jlc3NtYW4qXG4gICAgY29uZ3Jlc3N3b21hbisgcmVwcmVzZW50YXRpdmUgbGF3bWFrZXIgbGVnaXNsYXRvciBnb3Zlcm5vciBtYXlvciBjb3VuY2lsbG9yIGNvdW5jaWxtYW4qIGNvdW5jaWx3b21hbisgY291bmNpbG9yXG4gICAgcG9saXRpY2lhbiBhbWJhc3NhZG9yIGVudm95IGRpcGxvbWF0IGxlYWRlciBkZXB1dHkgY2FuZGlkYXRlIG5vbWluZWUga2luZyogcXVlZW4rIHByaW5jZSogcHJpbmNlc3MrIGVtcGVyb3IqXG4gICAgbW9uYXJjaCBzdWx0YW4qIGVtaXIqIHNwZWFrZXIgY29tbWlzc2lvbmVyIG1wIG1lcCBwYXJsaWFtZW50YXJpYW4gc2VuYXRvci1lbGVjdCBwcmVzaWRlbnQtZWxlY3QgZGljdGF0b3JcbiAgICBzdGF0ZXNtYW4qIHN0YXRlc3dvbWFuKyBjaGFpcm1hbiogY2hhaXJ3b21hbisgY2hhaXJwZXJzb24gY2hhaXIgZXgtcHJlc2lkZW50IGV4LW1pbmlzdGVyIHRyZWFzdXJlciB3aGlwIHVuZGVyc2VjcmV0YXJ5XG4gICAgdW5kZXItc2VjcmV0YXJ5IHNlY3JldGFyeS1nZW5lcmFsIGF0dG9ybmV5LWdlbmVyYWwgYWlkZSBhZHZpc2VyIGFkdmlzb3Igb2ZmaWNpYWwgc3Bva2VzbWFuKiBzcG9rZXN3b21hbitcbiAgICBzcG9rZXNwZXJzb24gc3RyYXRlZ2lzdCBsb2JieWlzdCBuZWdvdGlhdG9yIHBlYWNlbWFrZXIgcmV2b2x1dGlvbmFyeSBhbGx5IHJpdmFsIGZyb250cnVubmVyIGluY3VtYmVudCBhY3RpdmlzdFxuICAgIGNhbXBhaWduZXIgb3Bwb3NpdGlvbi1sZWFkZXIgZmlyc3QtbGFkeSsgaGVhZC1vZi1zdGF0ZSB0cmFkZS1yZXByZXNlbnRhdGl2ZSByZXByZXNlbnRhdGl2ZS1lbGVjdCBjb25zdWxgLFxuICBidXNpbmVzczogYGNlbyBjZm8gY29vIGN0byBleGVjdXRpdmUgY2hpZWYtZXhlY3V0aXZlIGZvdW5kZXIgY28tZm91bmRlciBjb2ZvdW5kZXIgZW50cmVwcmVuZXVyIGJpbGxpb25haXJlXG4gICAgbWlsbGlvbmFpcmUgdHljb29uIG1hZ25hdGUgYnVzaW5lc3NtYW4qIGJ1c2luZXNzd29tYW4rIGJ1c2luZXNzcGVyc29uIGJhbmtlciBpbnZlc3RvciBvd25lciBjby1vd25lciBtYW5hZ2VyXG4gICAgZWNvbm9taXN0IGFuYWx5c3QgdHJhZGVyIHNoYXJlaG9sZGVyIGluZHVzdHJpYWxpc3QgbW9ndWwgdmljZS1jaGFpcm1hbiogbWFuYWdpbmctZGlyZWN0b3IgYm9zcyBkZXZlbG9wZXJcbiAgICBlbmdpbmVlciBwcm9ncmFtbWVyIGRlc2lnbmVyIHNhbGVzbWFuKiBzYWxlc3dvbWFuKyBicm9rZXIgYWNjb3VudGFudGAsXG4gIGxhdzogYGp1ZGdlIGp1c3RpY2UgcHJvc2VjdXRvciBhdHRvcm5leSBsYXd5ZXIgc29saWNpdG9yIGJhcnJpc3RlciBtYWdpc3RyYXRlIHNoZXJpZmYgbWFyc2hhbCBkZXRlY3RpdmUgaW5zcGVjdG9yXG4gICAgc2VyZ2VhbnQgb2ZmaWNlciBwb2xpY2VtYW4qIHBvbGljZXdvbWFuKyBjb25zdGFibGUgc3VwZXJpbnRlbmRlbnQgaW52ZXN0aWdhdG9yIGNvcm9uZXIgZGVmZW5kYW50IHN1c3BlY3RcbiAgICB2aWN0aW0gd2l0bmVzcyBwbGFpbnRpZmYgZ3VubWFuKiBzaG9vdGVyIGF0dGFja2VyIGtpbGxlciBtdXJkZXJlciBjb252aWN0IGlubWF0ZSBwcmlzb25lciBmdWdpdGl2ZWAsXG4gIG1pbGl0YXJ5OiBgZ2VuZXJhbCBjb2xvbmVsIG1ham9yIGNhcHRhaW4gbGlldXRlbmFudCBhZG1pcmFsIGNvbW1hbmRlciBzb2xkaWVyIG1hcmluZSBhaXJtYW4qIGNvcnBvcmFsIHByaXZhdGVcbiAgICBjb21tYW5kZXItaW4tY2hpZWYgd2FybG9yZCByZWJlbCBtaWxpdGFudCBpbnN1cmdlbnQgdmV0ZXJhbiBwaWxvdCBhc3Ryb25hdXQgY29zbW9uYXV0YCxcbiAgc3BvcnQ6IGBjb2FjaCBwbGF5ZXIgZm9vdGJhbGxlciBzdHJpa2VyIGdvYWxrZWVwZXIgbWlkZmllbGRlciBkZWZlbmRlciBmb3J3YXJkIHF1YXJ0ZXJiYWNrIHBpdGNoZXIgYmF0c21hbiogYm93bGVyXG4gICAgY3JpY2tldGVyIGNhcHRhaW4gZ29sZmVyIHNwcmludGVyIHN3aW1tZXIgY3ljbGlzdCBib3hlciB3cmVzdGxlciBza2llciBza2F0ZXIgZ3ltbmFzdCBhdGhsZXRlIGNoYW1waW9uXG4gICAgbWVkYWxsaXN0IG1lZGFsaXN0IHJpZGVyIGRyaXZlciByZWZlcmVlIHVtcGlyZSBydW5uZXIgY2F0Y2hlciBsaW5lYmFja2VyIHJlY2VpdmVyIHRlYW1tYXRlIHJhY2VyYCxcbiAgYXJ0czogYGFjdG9yKiBhY3RyZXNzKyBzaW5nZXIgc29uZ3dyaXRlciBtdXNpY2lhbiByYXBwZXIgY29tcG9zZXIgY29uZHVjdG9yIHBpYW5pc3QgZ3VpdGFyaXN0IGRydW1tZXIgYXV0aG9yIHdyaXRlclxuICAgIG5vdmVsaXN0IHBvZXQgcGxheXdyaWdodCBkaXJlY3RvciBmaWxtbWFrZXIgcHJvZHVjZXIgc2NyZWVud3JpdGVyIGNvbWVkaWFuIGFydGlzdCBwYWludGVyIHNjdWxwdG9yXG4gICAgcGhvdG9ncmFwaGVyIGRhbmNlciBjaG9yZW9ncmFwaGVyIG1vZGVsIHN0YXIgY2VsZWJyaXR5IHByZXNlbnRlciBicm9hZGNhc3RlciBob3N0IGFuY2hvciBqb3VybmFsaXN0IHJlcG9ydGVyXG4gICAgY29ycmVzcG9uZGVudCBlZGl0b3IgY29sdW1uaXN0IGJsb2dnZXIgcHVibGlzaGVyIHB1YmxpY2lzdCBjcml0aWMgY2FydG9vbmlzdCBhcmNoaXRlY3QgaWxsdXN0cmF0b3Igdm9jYWxpc3RcbiAgICBiYXNzaXN0IGZyb250bWFuKiBmcm9udHdvbWFuKyBsYXVyZWF0ZWAsXG4gIGxlYXJuaW5nOiBgcHJvZmVzc29yIHNjaWVudGlzdCByZXNlYXJjaGVyIHBoeXNpY2lzdCBjaGVtaXN0IGJpb2xvZ2lzdCBoaXN0b3JpYW4gbWF0aGVtYXRpY2lhbiBhc3Ryb25vbWVyXG4gICAgcGhpbG9zb3BoZXIgcHN5Y2hvbG9naXN0IHNvY2lvbG9naXN0IGxpbmd1aXN0IGVwaWRlbWlvbG9naXN0IHZpcm9sb2dpc3Qgc2Nob2xhciBhY2FkZW1pYyBsZWN0dXJlciB0ZWFjaGVyXG4gICAgcHJpbmNpcGFsIHN0dWRlbnQgZXhwZXJ0IGdlb2xvZ2lzdCBzZWlzbW9sb2dpc3QgbWV0ZW9yb2xvZ2lzdCBhcmNoYWVvbG9naXN0IGFudGhyb3BvbG9naXN0IGludmVudG9yIGRlYW5gLFxuICBoZWFsdGg6IGBkb2N0b3IgcGh5c2ljaWFuIHN1cmdlb24gbnVyc2UgcHN5Y2hpYXRyaXN0IHBhcmFtZWRpYyBwYXRob2xvZ2lzdCBkZW50aXN0IHZldGVyaW5hcmlhbiBwYXRpZW50YCxcbiAgcmVsaWdpb246IGBwb3BlKiBjYXJkaW5hbCBhcmNoYmlzaG9wIGJpc2hvcCBwcmllc3QgcGFzdG9yIHJhYmJpIGltYW0gY2xlcmljIGF5YXRvbGxhaCBtb25rKiBudW4rIHByZWFjaGVyXG4gICAgZXZhbmdlbGlzdCByZXZlcmVuZCB0aGVvbG9naWFuYCxcbiAgZmFtaWx5OiBgd2lmZSsgaHVzYmFuZCogbW90aGVyKyBmYXRoZXIqIHNvbiogZGF1Z2h0ZXIrIGJyb3RoZXIqIHNpc3RlcisgdW5jbGUqIGF1bnQrIG5lcGhldyogbmllY2UrIGNvdXNpblxuICAgIGdyYW5kZmF0aGVyKiBncmFuZG1vdGhlcisgZ3JhbmRzb24qIGdyYW5kZGF1Z2h0ZXIrIHdpZG93KyB3aWRvd2VyKiBmaWFuY2UqIGZpYW5jZWUrIGdpcmxmcmllbmQrIGJveWZyaWVuZCpcbiAgICBwYXJ0bmVyIHNwb3VzZSBwYXJlbnQgY2hpbGQgdHdpbiBmcmllbmQgZXgtd2lmZSsgZXgtaHVzYmFuZCogc3RlcHNvbiogc3RlcGRhdWdodGVyKyBtb3RoZXItaW4tbGF3K1xuICAgIGZhdGhlci1pbi1sYXcqIHNvbi1pbi1sYXcqIGRhdWdodGVyLWluLWxhdysgbWFuKiB3b21hbisgYm95KiBnaXJsKyB0ZWVuYWdlciByZXNpZGVudCBuZWlnaGJvdXIgbmVpZ2hib3JcbiAgICBjb2xsZWFndWUgbmF0aXZlIHN1cnZpdm9yIGZhcm1lciB3b3JrZXIgdm9sdW50ZWVyIGZpcmVmaWdodGVyYCxcbiAgZ2VuZXJhbDogYGhlYWQgY2hpZWYgbWVtYmVyIGRpcmVjdG9yIGZvdW5kZXIgdmV0ZXJhbiBjaGVmIGd1cnUgY3phciB0c2FyIGFjZSBoZWlyIGhlaXJlc3MrIHN0YXIgb3JnYW5pc2VyIG9yZ2FuaXplclxuICAgIGNvb3JkaW5hdG9yIHN1Y2Nlc3NvciBwcmVkZWNlc3NvciBwaW9uZWVyIGZlbGxvdyBoZXJvIGxlZ2VuZCBpY29uIHdoaXN0bGVibG93ZXIgaGFja2VyIGVkaXRvci1pbi1jaGllZlxuICAgIGdvdmVybm9yLWdlbmVyYWwgdHJ1c3RlZSBsaWJyYXJpYW4gY3VyYXRvciBleHBsb3JlciBjb21tZW50YXRvciBjb25zdWx0YW50IHJlcHJlc2VudGF0aXZlYCxcbn07XG5cbi8qKiBOb3VucyB0aGF0IHNheSB3aGF0IGFuIG9yZ2FuaXNhdGlvbiBpcy4gKi9cbmV4cG9ydCBjb25zdCBPUkdBTklaQVRJT05fUk9MRVM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFxuICBgY29tcGFueSBmaXJtIGNvcnBvcmF0aW9uIGdpYW50IHN0YXJ0dXAgc3RhcnQtdXAgbWFrZXIgbWFudWZhY3R1cmVyIGNhcm1ha2VyIGF1dG9tYWtlciBjaGlwbWFrZXIgZHJ1Z21ha2VyIHJldGFpbGVyXG4gIGJhbmsgbGVuZGVyIGluc3VyZXIgYWlybGluZSBjYXJyaWVyIG9wZXJhdG9yIHByb3ZpZGVyIGRldmVsb3BlciBwdWJsaXNoZXIgYnJvYWRjYXN0ZXIgbmV0d29yayBjaGFubmVsIG5ld3NwYXBlclxuICBkYWlseSB0YWJsb2lkIG1hZ2F6aW5lIHdlYnNpdGUgYWdlbmN5IG1pbmlzdHJ5IGRlcGFydG1lbnQgYnVyZWF1IGNvbW1pc3Npb24gY29tbWl0dGVlIGNvdW5jaWwgY291cnQgcGFybGlhbWVudFxuICBhdXRob3JpdHkgcmVndWxhdG9yIHdhdGNoZG9nIHVuaW9uIGZlZGVyYXRpb24gYXNzb2NpYXRpb24gb3JnYW5pc2F0aW9uIG9yZ2FuaXphdGlvbiBjaGFyaXR5IGZvdW5kYXRpb24gaW5zdGl0dXRlXG4gIHVuaXZlcnNpdHkgY29sbGVnZSBzY2hvb2wgaG9zcGl0YWwgcGFydHkgY29hbGl0aW9uIGFsbGlhbmNlIGJsb2MgZ3JvdXAgbW92ZW1lbnQgbWlsaXRpYSBjbHViIHRlYW0gYmFuZCBzdHVkaW9cbiAgbGFiZWwgY29uZ2xvbWVyYXRlIHN1YnNpZGlhcnkgdW5pdCB2ZW50dXJlIHNlcnZpY2UgcGxhdGZvcm0gdXRpbGl0eSBzdXBwbGllciBkaXN0cmlidXRvciBjb250cmFjdG9yIGNvbnNvcnRpdW1cbiAgZnVuZCBicm9rZXJhZ2Ugc3RhdGlvbiB0cm91cGUgb3V0bGV0IGJyYW5kIGxhYmVsIG9yY2hlc3RyYSBjaG9pciBkZWFsZXJzaGlwIG9yY2hlc3RyYSBxdWFydGV0IHRyaW8gdGhpbmstdGFuayB0aGlua3Rhbmsgbm9ucHJvZml0IGNodXJjaCBtdXNldW0gZm9yY2UgYXJteSBwb2xpY2UgY2FydGVsIGdhbmdgLnNwbGl0KFxuICAgIC9cXHMrL3UsXG4gICksXG4pO1xuXG4vKiogTm91bnMgdGhhdCBzYXkgd2hhdCBhIHBsYWNlIGlzLiAqL1xuZXhwb3J0IGNvbnN0IFBMQUNFX1JPTEVTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgYGNpdHkgdG93biB2aWxsYWdlIGNhcGl0YWwgY291bnRyeSBuYXRpb24gc3RhdGUgcHJvdmluY2UgcmVnaW9uIGlzbGFuZCBkaXN0cmljdCBjb3VudHkgbXVuaWNpcGFsaXR5IHN1YnVyYlxuICBraW5nZG9tIHJlcHVibGljIHRlcnJpdG9yeSBwZW5pbnN1bGEgcG9ydCByZXNvcnQgYm9yb3VnaCBuZWlnaGJvdXJob29kIG5laWdoYm9yaG9vZGAuc3BsaXQoL1xccysvdSksXG4pO1xuIiwgImltcG9ydCB7IEZFTUFMRV9OQU1FUywgTUFMRV9OQU1FUyB9IGZyb20gJy4vZmFjdHMvZ2l2ZW4tbmFtZXMuZGF0YSc7XG5pbXBvcnQgeyBIT05PUklGSUNTIH0gZnJvbSAnLi9mYWN0cy90aXRsZXMuZGF0YSc7XG5pbXBvcnQgeyBQRVJTT05fUk9MRVMgfSBmcm9tICcuL2ZhY3RzL3JvbGVzLmRhdGEnO1xuXG5leHBvcnQgdHlwZSBTZXggPSAnbScgfCAnZic7XG5cbmNvbnN0IEdJVkVOOiBSZWFkb25seU1hcDxzdHJpbmcsIFNleD4gPSBnaXZlbk5hbWVzKCk7XG5jb25zdCBST0xFUzogUmVhZG9ubHlNYXA8c3RyaW5nLCB7IHJlYWRvbmx5IGZpZWxkczogcmVhZG9ubHkgc3RyaW5nW107IHJlYWRvbmx5IHNleD86IFNleCB9PiA9IHJvbGVzKCk7XG5cbmZ1bmN0aW9uIGdpdmVuTmFtZXMoKTogTWFwPHN0cmluZywgU2V4PiB7XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxzdHJpbmcsIFNleD4oKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIE1BTEVfTkFNRVMuc3BsaXQoL1xccysvdSkpIG5hbWVzLnNldChuYW1lLCAnbScpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgRkVNQUxFX05BTUVTLnNwbGl0KC9cXHMrL3UpKSBuYW1lcy5zZXQobmFtZSwgJ2YnKTtcbiAgbmFtZXMuZGVsZXRlKCcnKTtcbiAgcmV0dXJuIG5hbWVzO1xufVxuXG5mdW5jdGlvbiByb2xlcygpOiBNYXA8c3RyaW5nLCB7IGZpZWxkczogc3RyaW5nW107IHNleD86IFNleCB9PiB7XG4gIGNvbnN0IHRhYmxlID0gbmV3IE1hcDxzdHJpbmcsIHsgZmllbGRzOiBzdHJpbmdbXTsgc2V4PzogU2V4IH0+KCk7XG4gIGZvciAoY29uc3QgW2ZpZWxkLCB3b3Jkc10gb2YgT2JqZWN0LmVudHJpZXMoUEVSU09OX1JPTEVTKSkge1xuICAgIGZvciAoY29uc3QgZW50cnkgb2Ygd29yZHMuc3BsaXQoL1xccysvdSkpIHtcbiAgICAgIGNvbnN0IHJvbGUgPSBlbnRyeS5yZXBsYWNlKC9bKitdJC91LCAnJyk7XG4gICAgICBjb25zdCBzZXggPSBlbnRyeS5lbmRzV2l0aCgnKicpID8gJ20nIDogZW50cnkuZW5kc1dpdGgoJysnKSA/ICdmJyA6IHVuZGVmaW5lZDtcbiAgICAgIGNvbnN0IGtub3duID0gdGFibGUuZ2V0KHJvbGUpO1xuICAgICAgaWYgKGtub3duKSBrbm93bi5maWVsZHMucHVzaChmaWVsZCk7XG4gICAgICBlbHNlIHRhYmxlLnNldChyb2xlLCB7IGZpZWxkczogW2ZpZWxkXSwgLi4uKHNleCA/IHsgc2V4IH0gOiB7fSkgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB0YWJsZTtcbn1cblxuLyoqIFRoZSBzZXggdGhhdCBhIGdpdmVuIG5hbWUgdGVsbHM7IHVuZGVmaW5lZCBmb3IgbmFtZXMgb2YgYm90aCBhbmQgZm9yIG5hbWVzIG91dHNpZGUgdGhlIGxpc3QuICovXG5leHBvcnQgZnVuY3Rpb24gc2V4T2ZHaXZlbk5hbWUoZm9sZGVkOiBzdHJpbmcpOiBTZXggfCB1bmRlZmluZWQge1xuICByZXR1cm4gR0lWRU4uZ2V0KGZvbGRlZCk7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSB3b3JkIGlzIGEgZ2l2ZW4gbmFtZSB0aGF0IG1hbnkgcGVvcGxlIGJlYXIuICovXG5leHBvcnQgZnVuY3Rpb24gaXNHaXZlbk5hbWUoZm9sZGVkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIEdJVkVOLmhhcyhmb2xkZWQpO1xufVxuXG4vKiogVGhlIHNleCB0aGF0IGEgdGl0bGUgb3Igcm9sZSB0ZWxscyAoXCJNcnNcIiwgXCJzcG9rZXNtYW5cIiwgXCJ3aWZlXCIpLCBnaXZlbiBpbiBsb3dlciBjYXNlIHdpdGhvdXQgYSBmdWxsIHN0b3AuICovXG5leHBvcnQgZnVuY3Rpb24gc2V4T2ZUaXRsZSh3b3JkOiBzdHJpbmcpOiBTZXggfCB1bmRlZmluZWQge1xuICBjb25zdCBob25vcmlmaWMgPSBIT05PUklGSUNTLmdldCh3b3JkKTtcbiAgcmV0dXJuIGhvbm9yaWZpYyA9PT0gJ20nIHx8IGhvbm9yaWZpYyA9PT0gJ2YnID8gaG9ub3JpZmljIDogUk9MRVMuZ2V0KHdvcmQpPy5zZXg7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSB3b3JkLCBpbiBsb3dlciBjYXNlIGFuZCBpbiB0aGUgc2luZ3VsYXIgb3IgcGx1cmFsLCBzYXlzIHdoYXQgYSBwZXJzb24gaXM6IFwiYmlsbGlvbmFpcmVcIiwgXCJtaW5pc3RlcnNcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1BlcnNvblJvbGUod29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBST0xFUy5oYXMod29yZCkgfHwgKHdvcmQuZW5kc1dpdGgoJ3MnKSAmJiBST0xFUy5oYXMod29yZC5zbGljZSgwLCAtMSkpKTtcbn1cblxuLyoqIFRoZSBmaWVsZHMgb2YgbGlmZSB0aGF0IGEgcm9sZSBiZWxvbmdzIHRvOyBlbXB0eSBmb3Igb3RoZXIgd29yZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZmllbGRzT2ZSb2xlKHdvcmQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgcmV0dXJuIFJPTEVTLmdldCh3b3JkKT8uZmllbGRzID8/IFtdO1xufVxuIiwgIi8qKiBHaXZlbiBuYW1lcyB0aGF0IG9uZSBiZWFyZXIgbWF5IHVzZSBmb3IgYW5vdGhlciwgZm9sZGVkOyB0aGUgZmlyc3Qgb2YgYSByb3cgc3RhbmRzIGZvciBhbGwuICovXG5leHBvcnQgY29uc3QgTklDS05BTUVTOiByZWFkb25seSBzdHJpbmdbXSA9IFtcbiAgJ2FsZXhhbmRlciBhbGV4IHNhbmR5IHNhc2hhIGFsZWtzYW5kciBhbGV4YW5kciBhbGVrc2FuZGVyJyxcbiAgJ2FsZnJlZCBhbGYgYWxmaWUnLFxuICAnYW5kcmV3IGFuZHkgZHJldyBhbmRyZWkgYW5kcmV5JyxcbiAgJ2FudGhvbnkgdG9ueSBhbnRvbnknLFxuICAnYXJ0aHVyIGFydCcsXG4gICdiYXJhY2sgYmFycnknLFxuICAnYmVuamFtaW4gYmVuIGJlbm55JyxcbiAgJ2Jlcm5hcmQgYmVybmllJyxcbiAgJ2JyYWRsZXkgYnJhZCcsXG4gICdjYXRoZXJpbmUgY2F0aHkga2F0ZSBrYXRpZSBrYXRoeSBrYXRoZXJpbmUga2F0aGxlZW4ga2F0aHJ5biBjYXRlJyxcbiAgJ2NoYXJsZXMgY2hhcmxpZSBjaHVjayBjaGFzJyxcbiAgJ2NocmlzdGluZSBjaHJpcyBjaHJpc3RpbmEgY2hyaXNzeSB0aW5hJyxcbiAgJ2NocmlzdG9waGVyIGNocmlzIGtpdCcsXG4gICdkYW5pZWwgZGFuIGRhbm55JyxcbiAgJ2RhdmlkIGRhdmUgZGF2ZXknLFxuICAnZGVib3JhaCBkZWJiaWUgZGViIGRlYnJhJyxcbiAgJ2RvbmFsZCBkb24gZG9ubmllJyxcbiAgJ2Rvcm90aHkgZG90IGRvdHRpZScsXG4gICdkb3VnbGFzIGRvdWcnLFxuICAnZWR3YXJkIGVkIGVkZGllIHRlZCB0ZWRkeSBuZWQnLFxuICAnZWR3aW4gZWQgZWRkaWUnLFxuICAnZWxpemFiZXRoIGxpeiBsaXp6aWUgYmV0aCBiZXR0eSBiZXRzeSBlbGl6YSBsaXphJyxcbiAgJ2V1Z2VuZSBnZW5lJyxcbiAgJ2ZyYW5jaXMgZnJhbmsgZnJhbicsXG4gICdmcmVkZXJpY2sgZnJlZCBmcmVkZGllIGZyZWRkeScsXG4gICdnYWJyaWVsIGdhYmUnLFxuICAnZ2VvZmZyZXkgZ2VvZmYgamVmZiBqZWZmcmV5IGplZmZlcnknLFxuICAnZ2VyYWxkIGdlcnJ5IGplcnJ5JyxcbiAgJ2dyZWdvcnkgZ3JlZycsXG4gICdoYXJvbGQgaGFycnkgaGFsJyxcbiAgJ2hlbnJ5IGhhcnJ5IGhhbmsnLFxuICAnamFjb2IgamFrZScsXG4gICdqYW1lcyBqaW0gamltbXkgamFtaWUnLFxuICAnamVubmlmZXIgamVuIGplbm55JyxcbiAgJ2plc3NpY2EgamVzcyBqZXNzaWUnLFxuICAnam9obiBqYWNrIGpvaG5ueSBqb24nLFxuICAnam9uYXRoYW4gam9uIGpvbm55IGpvaG5hdGhhbicsXG4gICdqb3NlcGggam9lIGpvZXknLFxuICAnam9zaHVhIGpvc2gnLFxuICAnanVkaXRoIGp1ZHknLFxuICAna2VubmV0aCBrZW4ga2VubnknLFxuICAna2ltYmVybHkga2ltJyxcbiAgJ2xhd3JlbmNlIGxhcnJ5IGxhdXJlbmNlJyxcbiAgJ2xlb25hcmQgbGVuIGxlbm55IGxlbycsXG4gICdsb3VpcyBsb3UgbGV3aXMnLFxuICAnbWFyZ2FyZXQgbWFnZ2llIG1lZyBwZWdneSBtYXJnZScsXG4gICdtYXR0aGV3IG1hdHQnLFxuICAnbWF1cmljZSBtbyBtb2UnLFxuICAnbWljaGFlbCBtaWtlIG1pY2sgbWlja2V5IG1pa2hhaWwnLFxuICAnbWl0Y2hlbGwgbWl0Y2gnLFxuICAnbW9oYW1tZWQgbXVoYW1tYWQgbW9oYW1lZCBtb2hhbW1hZCBtdWhhbW1lZCBtb2hhbWFkIG11aGFtYWQgbW9oZCcsXG4gICduYXRoYW5pZWwgbmF0ZSBuYXRoYW4nLFxuICAnbmljaG9sYXMgbmljayBuaWNreSBuaWNvbGFzIG5pa29sYXMnLFxuICAnb2xpdmVyIG9sbGllJyxcbiAgJ3BhbWVsYSBwYW0nLFxuICAncGF0cmljaWEgcGF0IHBhdHR5IHRyaXNoJyxcbiAgJ3BhdHJpY2sgcGF0IHBhZGR5JyxcbiAgJ3BldGVyIHBldGUnLFxuICAncGhpbGlwIHBoaWwgcGhpbGxpcCcsXG4gICdyYXltb25kIHJheScsXG4gICdyZWJlY2NhIGJlY2t5JyxcbiAgJ3JpY2hhcmQgcmljayBkaWNrIHJpY2ggcmlja3kgcmljaGllJyxcbiAgJ3JvYmVydCBib2Igcm9iIGJvYmJ5IHJvYmJpZSBiZXJ0JyxcbiAgJ3JvbmFsZCByb24gcm9ubmllJyxcbiAgJ3NhbXVlbCBzYW0gc2FtbXknLFxuICAnc2VyZ2VpIHNlcmdleSBzZXJoaXkgc2VyZ2VqJyxcbiAgJ3N0ZXBoZW4gc3RldmUgc3RldmVuIHN0ZXBoYW4nLFxuICAnc3VzYW4gc3VlIHN1c2llIHN1emFubmUnLFxuICAndGhlb2RvcmUgdGVkIHRlZGR5IHRoZW8nLFxuICAndGhvbWFzIHRvbSB0b21teScsXG4gICd0aW1vdGh5IHRpbScsXG4gICd2aWN0b3JpYSB2aWNreSB2aWNraScsXG4gICd2aW5jZW50IHZpbmNlIHZpbm55JyxcbiAgJ3ZsYWRpbWlyIHZvbG9keW15ciB3bGFkaW1pcicsXG4gICd3YWx0ZXIgd2FsdCcsXG4gICd3aWxsaWFtIHdpbGwgYmlsbCBiaWxseSB3aWxsaWUgbGlhbScsXG4gICd5ZXZnZW55IGV2Z2VueSB5ZXZnZW5pIGV2Z2VuaScsXG4gICd5dXN1ZiB5b3Vzc2VmIHlvdXNlZiB5dXNzdWYnLFxuXTtcbiIsICJpbXBvcnQgeyBIT05PUklGSUNTLCBOQU1FX1NVRkZJWEVTLCBQQVJUSUNMRVMgfSBmcm9tICcuL2ZhY3RzL3RpdGxlcy5kYXRhJztcbmltcG9ydCB7IE5JQ0tOQU1FUyB9IGZyb20gJy4vZmFjdHMvbmlja25hbWVzLmRhdGEnO1xuaW1wb3J0IHsgZm9sZCwgdHJhbnNsaXRlcmF0aW9uS2V5LCB0eXBlIE5hbWVGb3JtIH0gZnJvbSAnLi9uYW1lLWZvcm0nO1xuXG4vKiogVGhlIHBhcnRzIG9mIGEgcGVyc29uJ3MgbmFtZSwgZm9sZGVkLiBBIHNpbmdsZSB3b3JkIGlzIHRha2VuIGZvciBhIGZhbWlseSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQZXJzb25OYW1lIHtcbiAgLyoqIEdpdmVuIG5hbWVzIGFuZCBpbml0aWFscyBpbiBvcmRlcjsgaW5pdGlhbHMgYXJlIHNpbmdsZSBsZXR0ZXJzLiAqL1xuICByZWFkb25seSBnaXZlbjogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBUaGUgbGFzdCB3b3JkIG9mIHRoZSBmYW1pbHkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgZmFtaWx5OiBzdHJpbmc7XG4gIC8qKiBUaGUgZmFtaWx5IG5hbWUgd2l0aCBpdHMgcGFydGljbGVzOiBcInZhbiBkZXIgbGV5ZW5cIjsgZXF1YWxzIGBmYW1pbHlgIHdoZXJlIHRoZXJlIGFyZSBub25lLiAqL1xuICByZWFkb25seSBzdXJuYW1lOiBzdHJpbmc7XG4gIC8qKiBcImpyXCIsIFwiaWlpXCI7IGVtcHR5IHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG4gIHJlYWRvbmx5IHN1ZmZpeDogc3RyaW5nO1xuICAvKiogQWxsIHdvcmRzIHdpdGhvdXQgaG9ub3JpZmljcywgc3VmZml4IGFuZCBuaWNrbmFtZS4gKi9cbiAgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogQSBuaWNrbmFtZSBpbiBxdW90YXRpb24gbWFya3Mgb3IgYnJhY2tldHMuICovXG4gIHJlYWRvbmx5IG5pY2tuYW1lOiBzdHJpbmc7XG59XG5cbmNvbnN0IFFVT1RFRCA9IC9bXCJcdTIwMUNcdTIwMURcdTIwMTgoXShbXlwiXHUyMDFDXHUyMDFEXHUyMDE5KCldezIsMjR9KVtcIlx1MjAxRFx1MjAxOSldL3U7XG5jb25zdCBDQU5PTklDQUw6IFJlYWRvbmx5TWFwPHN0cmluZywgUmVhZG9ubHlTZXQ8c3RyaW5nPj4gPSBuaWNrbmFtZVRhYmxlKCk7XG5cbmZ1bmN0aW9uIG5pY2tuYW1lVGFibGUoKTogTWFwPHN0cmluZywgU2V0PHN0cmluZz4+IHtcbiAgY29uc3QgdGFibGUgPSBuZXcgTWFwPHN0cmluZywgU2V0PHN0cmluZz4+KCk7XG4gIGZvciAoY29uc3Qgcm93IG9mIE5JQ0tOQU1FUykge1xuICAgIGNvbnN0IG5hbWVzID0gcm93LnNwbGl0KCcgJyk7XG4gICAgY29uc3QgZmlyc3QgPSBuYW1lc1swXSBhcyBzdHJpbmc7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKSB0YWJsZS5zZXQobmFtZSwgKHRhYmxlLmdldChuYW1lKSA/PyBuZXcgU2V0KCkpLmFkZChmaXJzdCkpO1xuICB9XG4gIHJldHVybiB0YWJsZTtcbn1cblxuLyoqIFJlYWRzIGEgbmFtZSBhcyBhIHBlcnNvbidzOyB1bmRlZmluZWQgd2hlcmUgbm90aGluZyBpcyBsZWZ0IG9mIGl0IHdpdGhvdXQgaG9ub3JpZmljcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwZXJzb25OYW1lKGZvcm06IE5hbWVGb3JtKTogUGVyc29uTmFtZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHF1b3RlZCA9IFFVT1RFRC5leGVjKGZvcm0udGV4dCk7XG4gIGNvbnN0IG5pY2tuYW1lID0gcXVvdGVkID8gZm9sZChxdW90ZWRbMV0gYXMgc3RyaW5nKSA6ICcnO1xuICBjb25zdCBiYXJlID0gcXVvdGVkID8gZm9ybS50ZXh0LnJlcGxhY2UoUVVPVEVELCAnICcpIDogZm9ybS50ZXh0O1xuICBsZXQgd29yZHMgPSBxdW90ZWQgPyBmb2xkKGJhcmUpLnNwbGl0KCcgJykgOiBbLi4uZm9ybS53b3Jkc107XG4gIHdoaWxlICh3b3Jkcy5sZW5ndGggPiAxICYmIEhPTk9SSUZJQ1MuaGFzKHdvcmRzWzBdIGFzIHN0cmluZykpIHdvcmRzID0gd29yZHMuc2xpY2UoMSk7XG4gIGxldCBzdWZmaXggPSAnJztcbiAgaWYgKHdvcmRzLmxlbmd0aCA+IDIgJiYgTkFNRV9TVUZGSVhFUy5oYXMod29yZHNbd29yZHMubGVuZ3RoIC0gMV0gYXMgc3RyaW5nKSlcbiAgICBzdWZmaXggPSB3b3Jkcy5wb3AoKSBhcyBzdHJpbmc7XG4gIHdvcmRzID0gc3BsaXRJbml0aWFscyh3b3JkcywgYmFyZSk7XG4gIGNvbnN0IGZhbWlseSA9IHdvcmRzW3dvcmRzLmxlbmd0aCAtIDFdO1xuICBpZiAoZmFtaWx5ID09PSB1bmRlZmluZWQgfHwgZmFtaWx5ID09PSAnJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgbGV0IGZyb20gPSB3b3Jkcy5sZW5ndGggLSAxO1xuICB3aGlsZSAoZnJvbSA+IDEgJiYgUEFSVElDTEVTLmhhcyh3b3Jkc1tmcm9tIC0gMV0gYXMgc3RyaW5nKSkgZnJvbS0tO1xuICBpZiAoZnJvbSA9PT0gMSAmJiBQQVJUSUNMRVMuaGFzKHdvcmRzWzBdIGFzIHN0cmluZykpIGZyb20gPSAwO1xuICByZXR1cm4ge1xuICAgIGdpdmVuOiB3b3Jkcy5zbGljZSgwLCBmcm9tKSxcbiAgICBmYW1pbHksXG4gICAgc3VybmFtZTogd29yZHMuc2xpY2UoZnJvbSkuam9pbignICcpLFxuICAgIHN1ZmZpeCxcbiAgICB3b3JkcyxcbiAgICBuaWNrbmFtZSxcbiAgfTtcbn1cblxuLyoqIFwiSkQgVmFuY2VcIiBhbmQgXCJKLkQuIFZhbmNlXCIgYXMgdHdvIGluaXRpYWxzLCB1bmxlc3MgdGhlIHdob2xlIG5hbWUgaXMgaW4gY2FwaXRhbHMuICovXG5mdW5jdGlvbiBzcGxpdEluaXRpYWxzKHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSwgdGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBpZiAod29yZHMubGVuZ3RoIDwgMiB8fCB0ZXh0ID09PSB0ZXh0LnRvVXBwZXJDYXNlKCkpIHJldHVybiBbLi4ud29yZHNdO1xuICByZXR1cm4gd29yZHMuZmxhdE1hcCgod29yZCwgaSkgPT4ge1xuICAgIGlmIChpID09PSB3b3Jkcy5sZW5ndGggLSAxIHx8IHdvcmQubGVuZ3RoIDwgMiB8fCB3b3JkLmxlbmd0aCA+IDMpIHJldHVybiBbd29yZF07XG4gICAgY29uc3Qgd3JpdHRlbiA9IG5ldyBSZWdFeHAoXG4gICAgICBgKD88IVxcXFxwe0x9KSR7Wy4uLndvcmRdLm1hcCgoYykgPT4gYy50b1VwcGVyQ2FzZSgpKS5qb2luKCdcXFxcLj8nKX0oPyFcXFxccHtMfSlgLFxuICAgICAgJ3UnLFxuICAgICk7XG4gICAgcmV0dXJuIC9eW2Etel0rJC91LnRlc3Qod29yZCkgJiYgd3JpdHRlbi50ZXN0KHRleHQpID8gWy4uLndvcmRdIDogW3dvcmRdO1xuICB9KTtcbn1cblxuLyoqIFdoZXRoZXIgdHdvIGdpdmVuIG5hbWVzIG1heSBiZSBvbmUgcGVyc29uJ3M6IGVxdWFsLCBhbiBpbml0aWFsLCBhIG5pY2tuYW1lLCBhIHRyYW5zbGl0ZXJhdGlvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnaXZlbk5hbWVzQWdyZWUoYTogc3RyaW5nLCBiOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgaWYgKGEgPT09IGIpIHJldHVybiB0cnVlO1xuICBpZiAoYS5sZW5ndGggPT09IDEgfHwgYi5sZW5ndGggPT09IDEpIHJldHVybiBhLmNoYXJBdCgwKSA9PT0gYi5jaGFyQXQoMCk7XG4gIGNvbnN0IGZpcnN0ID0gQ0FOT05JQ0FMLmdldChhKTtcbiAgY29uc3Qgc2Vjb25kID0gQ0FOT05JQ0FMLmdldChiKTtcbiAgaWYgKGZpcnN0ICYmIHNlY29uZCkgZm9yIChjb25zdCBuYW1lIG9mIGZpcnN0KSBpZiAoc2Vjb25kLmhhcyhuYW1lKSkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBhLmxlbmd0aCA+IDQgJiYgYi5sZW5ndGggPiA0ICYmIGdpdmVuS2V5KGEpID09PSBnaXZlbktleShiKTtcbn1cblxuLyoqIEZpcnN0IGxldHRlcnMgb2YgYSBnaXZlbiBuYW1lIGFuZCBvZiB0aGUgbmFtZXMgdGhhdCBpdCBtYXkgYmUgc2hvcnQgZm9yOiBcIkJpbGxcIiBcdTIxOTIgYiwgdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbml0aWFsc09mR2l2ZW5OYW1lKG5hbWU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbGV0dGVycyA9IG5ldyBTZXQoW25hbWUuY2hhckF0KDApXSk7XG4gIGZvciAoY29uc3QgZnVsbCBvZiBDQU5PTklDQUwuZ2V0KG5hbWUpID8/IFtdKSBsZXR0ZXJzLmFkZChmdWxsLmNoYXJBdCgwKSk7XG4gIHJldHVybiBbLi4ubGV0dGVyc107XG59XG5cbi8qKiBcIkJldHRpZVwiIGFuZCBcIkJldHR5XCIsIFwiU2VyZ2V5XCIgYW5kIFwiU2VyZ2VpXCIuICovXG5mdW5jdGlvbiBnaXZlbktleShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdHJhbnNsaXRlcmF0aW9uS2V5KG5hbWUucmVwbGFjZSgvKD86aWV8ZXl8ZWkpJC91LCAneScpKTtcbn1cblxuLyoqIFdoZXRoZXIgdHdvIG5hbWVzIHRoYXQgYm90aCBoYXZlIGdpdmVuIG5hbWVzIG1heSBiZSBvbmUgcGVyc29uJ3MuIE5ldmVyIHRydWUgb24gZGlmZmVyZW50IG1pZGRsZSBuYW1lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmdWxsTmFtZXNBZ3JlZShhOiBQZXJzb25OYW1lLCBiOiBQZXJzb25OYW1lKTogYm9vbGVhbiB7XG4gIGlmIChhLmdpdmVuLmxlbmd0aCA9PT0gMCB8fCBiLmdpdmVuLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGZhbHNlO1xuICBpZiAoYS5zdWZmaXggIT09IGIuc3VmZml4ICYmIGEuc3VmZml4ICE9PSAnJyAmJiBiLnN1ZmZpeCAhPT0gJycpIHJldHVybiBmYWxzZTtcbiAgaWYgKGlzSW5uZXJOYW1lKGEsIGIpIHx8IGlzSW5uZXJOYW1lKGIsIGEpIHx8IGlzUmV2ZXJzZWQoYSwgYikpIHJldHVybiB0cnVlO1xuICBpZiAoIWZhbWlseU5hbWVzQWdyZWUoYSwgYikpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgW3Nob3J0LCBsb25nXSA9IGEuZ2l2ZW4ubGVuZ3RoIDw9IGIuZ2l2ZW4ubGVuZ3RoID8gW2EsIGJdIDogW2IsIGFdO1xuICBjb25zdCBmaXJzdCA9IHNob3J0LmdpdmVuWzBdIGFzIHN0cmluZztcbiAgaWYgKCFnaXZlbk5hbWVzQWdyZWUoZmlyc3QsIGxvbmcuZ2l2ZW5bMF0gYXMgc3RyaW5nKSkge1xuICAgIHJldHVybiBnaXZlbk5hbWVzQWdyZWUoZmlyc3QsIGxvbmcubmlja25hbWUpIHx8IGdpdmVuTmFtZXNBZ3JlZShsb25nLmdpdmVuWzBdIGFzIHN0cmluZywgc2hvcnQubmlja25hbWUpO1xuICB9XG4gIGxldCBhdCA9IDE7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBzaG9ydC5naXZlbi5zbGljZSgxKSkge1xuICAgIHdoaWxlIChhdCA8IGxvbmcuZ2l2ZW4ubGVuZ3RoICYmICFnaXZlbk5hbWVzQWdyZWUobmFtZSwgbG9uZy5naXZlblthdF0gYXMgc3RyaW5nKSkgYXQrKztcbiAgICBpZiAoYXQrKyA+PSBsb25nLmdpdmVuLmxlbmd0aCkgcmV0dXJuIGZhbHNlO1xuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBmYW1pbHlOYW1lc0FncmVlKGE6IFBlcnNvbk5hbWUsIGI6IFBlcnNvbk5hbWUpOiBib29sZWFuIHtcbiAgaWYgKGEuc3VybmFtZSA9PT0gYi5zdXJuYW1lKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKGEuZmFtaWx5ID09PSBiLmZhbWlseSkgcmV0dXJuIHRydWU7XG4gIHJldHVybiAoXG4gICAgYS5mYW1pbHkubGVuZ3RoID4gNSAmJlxuICAgIGIuZmFtaWx5Lmxlbmd0aCA+IDUgJiZcbiAgICB0cmFuc2xpdGVyYXRpb25LZXkoYS5mYW1pbHkpID09PSB0cmFuc2xpdGVyYXRpb25LZXkoYi5mYW1pbHkpXG4gICk7XG59XG5cbi8qKiBXaGV0aGVyIGFsbCB3b3JkcyBvZiBgaW5uZXJgIHN0YW5kIHNpZGUgYnkgc2lkZSBpbiBgb3V0ZXJgOiBcIkx1bGEgZGEgU2lsdmFcIiBpbiBcIkx1aXogSW5cdTAwRTFjaW8gTHVsYSBkYSBTaWx2YVwiLiAqL1xuZnVuY3Rpb24gaXNJbm5lck5hbWUoaW5uZXI6IFBlcnNvbk5hbWUsIG91dGVyOiBQZXJzb25OYW1lKTogYm9vbGVhbiB7XG4gIGlmIChpbm5lci53b3Jkcy5sZW5ndGggPCAyIHx8IGlubmVyLndvcmRzLmxlbmd0aCA+PSBvdXRlci53b3Jkcy5sZW5ndGgpIHJldHVybiBmYWxzZTtcbiAgaWYgKGlubmVyLndvcmRzLnNvbWUoKHdvcmQpID0+IHdvcmQubGVuZ3RoID09PSAxKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gYCAke291dGVyLndvcmRzLmpvaW4oJyAnKX0gYC5pbmNsdWRlcyhgICR7aW5uZXIud29yZHMuam9pbignICcpfSBgKTtcbn1cblxuLyoqIFwiSGlndWNoaSBJY2hpeW9cIiBhbmQgXCJJY2hpeW8gSGlndWNoaVwiOiBuYW1lcyB3aG9zZSBvcmRlciBsYW5ndWFnZXMgZGlmZmVyIGluLiAqL1xuZnVuY3Rpb24gaXNSZXZlcnNlZChhOiBQZXJzb25OYW1lLCBiOiBQZXJzb25OYW1lKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgYS53b3Jkcy5sZW5ndGggPT09IDIgJiYgYi53b3Jkcy5sZW5ndGggPT09IDIgJiYgYS53b3Jkc1swXSA9PT0gYi53b3Jkc1sxXSAmJiBhLndvcmRzWzFdID09PSBiLndvcmRzWzBdXG4gICk7XG59XG5cbi8qKiBIb3cgYSBzaG9ydCBuYW1lICh3aXRob3V0IGdpdmVuIG5hbWVzKSBzdGFuZHMgZm9yIGEgZnVsbCBvbmU7IHVuZGVmaW5lZCB3aGVyZSBpdCBkb2VzIG5vdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaG9ydE5hbWVGaXRzKHNob3J0OiBQZXJzb25OYW1lLCBmdWxsOiBQZXJzb25OYW1lKTogJ2ZhbWlseScgfCAnZ2l2ZW4nIHwgJ2lubmVyJyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSBzaG9ydC5zdXJuYW1lO1xuICBpZiAobmFtZSA9PT0gZnVsbC5zdXJuYW1lIHx8IG5hbWUgPT09IGZ1bGwuZmFtaWx5IHx8IGZ1bGwuc3VybmFtZS5lbmRzV2l0aChgICR7bmFtZX1gKSkgcmV0dXJuICdmYW1pbHknO1xuICBpZiAoc2hvcnQud29yZHMubGVuZ3RoID4gMSkgcmV0dXJuIGZ1bGwud29yZHMuam9pbignICcpLmluY2x1ZGVzKG5hbWUpID8gJ2lubmVyJyA6IHVuZGVmaW5lZDtcbiAgaWYgKG5hbWUgPT09IGZ1bGwuZ2l2ZW5bMF0gfHwgbmFtZSA9PT0gZnVsbC5uaWNrbmFtZSkgcmV0dXJuICdnaXZlbic7XG4gIGNvbnN0IGZpcnN0ID0gZnVsbC5naXZlblswXTtcbiAgaWYgKGZpcnN0ICE9PSB1bmRlZmluZWQgJiYgZmlyc3QubGVuZ3RoID4gMSAmJiBuYW1lLmxlbmd0aCA+IDEgJiYgQ0FOT05JQ0FMLmhhcyhuYW1lKSkge1xuICAgIGlmIChnaXZlbk5hbWVzQWdyZWUobmFtZSwgZmlyc3QpKSByZXR1cm4gJ2dpdmVuJztcbiAgfVxuICBpZiAobmFtZS5sZW5ndGggPiAyICYmIGZ1bGwud29yZHMubGVuZ3RoID4gMyAmJiBmdWxsLndvcmRzLmluY2x1ZGVzKG5hbWUpKSByZXR1cm4gJ2lubmVyJztcbiAgaWYgKFxuICAgIG5hbWUubGVuZ3RoID4gNSAmJlxuICAgIGZ1bGwuZmFtaWx5Lmxlbmd0aCA+IDUgJiZcbiAgICB0cmFuc2xpdGVyYXRpb25LZXkobmFtZSkgPT09IHRyYW5zbGl0ZXJhdGlvbktleShmdWxsLmZhbWlseSlcbiAgKVxuICAgIHJldHVybiAnZmFtaWx5JztcbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbiIsICJpbXBvcnQgeyBoZWF2aWVzdFR5cGUsIHR5cGVXZWlnaHRzLCB0eXBlIEZvcm1Hcm91cCwgdHlwZSBOYW1lQ2x1c3RlciB9IGZyb20gJy4vY2x1c3RlcnMnO1xuaW1wb3J0IHsgSE9OT1JJRklDUyB9IGZyb20gJy4vZmFjdHMvdGl0bGVzLmRhdGEnO1xuaW1wb3J0IHsgc2V4T2ZHaXZlbk5hbWUsIHNleE9mVGl0bGUsIHR5cGUgU2V4IH0gZnJvbSAnLi9nZW5kZXInO1xuaW1wb3J0IHsgZnVsbE5hbWVzQWdyZWUsIHBlcnNvbk5hbWUsIHNob3J0TmFtZUZpdHMsIHR5cGUgUGVyc29uTmFtZSB9IGZyb20gJy4vcGVyc29uLW5hbWUnO1xuaW1wb3J0IHsga25vd25QbGFjZSB9IGZyb20gJy4vcGxhY2UtbmFtZSc7XG5pbXBvcnQgdHlwZSB7IFJlYWRpbmcgfSBmcm9tICcuL3JlYWRpbmcnO1xuXG5pbnRlcmZhY2UgUGVyc29uIHtcbiAgbmFtZTogUGVyc29uTmFtZTtcbiAgcmVhZG9ubHkgbmFtZXM6IFBlcnNvbk5hbWVbXTtcbiAgcmVhZG9ubHkgbWVudGlvbnM6IG51bWJlcltdO1xufVxuXG5pbnRlcmZhY2UgQWxvbmUgZXh0ZW5kcyBQZXJzb24ge1xuICBzZXg6IFNleCB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIFNob3J0R3JvdXAgZXh0ZW5kcyBGb3JtR3JvdXAge1xuICByZWFkb25seSBuYW1lOiBQZXJzb25OYW1lO1xufVxuXG4vKiogQmVsb3cgdGhpcyBzY29yZSBhIHN1cm5hbWUncyBvdGhlciB0eXBlIGlzIHRha2VuIGZvciB0aGUgdGFnZ2VyJ3MgbWlzdGFrZSB3aGVyZSBhIHBlcnNvbiBvZiB0aGF0IG5hbWUgaXMga25vd24uICovXG5jb25zdCBET1VCVEZVTCA9IDAuODtcbmNvbnN0IExPQ0FUSVZFOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICdpbicsXG4gICdhdCcsXG4gICdmcm9tJyxcbiAgJ25lYXInLFxuICAndG8nLFxuICAnaW50bycsXG4gICdhY3Jvc3MnLFxuICAnb3V0c2lkZScsXG4gICd2aWEnLFxuXSk7XG5jb25zdCBSQU5LID0geyBmYW1pbHk6IDAsIGdpdmVuOiAxLCBpbm5lcjogMiB9IGFzIGNvbnN0O1xuXG4vKipcbiAqIEZpbmRzIHRoZSBwZXJzb25zIG9mIGFuIGFydGljbGU6IGZ1bGwgbmFtZXMgZmlyc3QsIHRoZW4gZWFjaCBzaG9ydGVyIG9uZSAoc3VybmFtZSwgZ2l2ZW4gbmFtZSkgYnkgaXRzZWxmLCBpbiBvcmRlciBvZlxuICogdGhlIHRleHQuIEEgc2hvcnQgbmFtZSB0aGF0IGZpdHMgc2V2ZXJhbCBwZXJzb25zIGdvZXMgdG8gdGhlIG9uZSB0aGF0IGl0cyB0aXRsZSwgdGhlIHBhcmFncmFwaCBvciB0aGUgYXJ0aWNsZSdzIHVzZVxuICogb2YgaXQgZGVjaWRlcyBmb3IsIGFuZCBvdGhlcndpc2Ugc3RhbmRzIGFsb25lLlxuICpcbiAqIEByZXR1cm5zIHRoZSBwZXJzb25zLCBhbmQgdGhlIGdyb3VwcyBvZiBuYW1lcyB0aGF0IGFyZSBubyBwZXJzb25zJ1xuICovXG5leHBvcnQgZnVuY3Rpb24gY2x1c3RlclBlcnNvbnMoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGdyb3VwczogcmVhZG9ubHkgRm9ybUdyb3VwW10sXG4pOiB7IHBlcnNvbnM6IE5hbWVDbHVzdGVyW107IHJlc3Q6IEZvcm1Hcm91cFtdIH0ge1xuICBjb25zdCBwZXJzb25zOiBQZXJzb25bXSA9IFtdO1xuICBjb25zdCBzaG9ydHM6IFNob3J0R3JvdXBbXSA9IFtdO1xuICBjb25zdCByZXN0OiBGb3JtR3JvdXBbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIGdyb3Vwcykge1xuICAgIGNvbnN0IG5hbWUgPSBwZXJzb25OYW1lKGdyb3VwLmZvcm0pO1xuICAgIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHJlc3QucHVzaChncm91cCk7XG4gICAgZWxzZSBpZiAobmFtZS5naXZlbi5sZW5ndGggPT09IDApIHNob3J0cy5wdXNoKHsgLi4uZ3JvdXAsIG5hbWUgfSk7XG4gICAgZWxzZSBpZiAoaXNQZXJzb25hbChyZWFkaW5nLCBncm91cCkpIGFkZEZ1bGxOYW1lKHBlcnNvbnMsIG5hbWUsIGdyb3VwLm1lbnRpb25zKTtcbiAgICBlbHNlIHJlc3QucHVzaChncm91cCk7XG4gIH1cbiAgY29uc3QgYmFyZTogeyBhdDogbnVtYmVyOyBncm91cDogU2hvcnRHcm91cCB9W10gPSBbXTtcbiAgZm9yIChjb25zdCBncm91cCBvZiBzaG9ydHMpIHtcbiAgICBjb25zdCBbcGVyc29uYWwsIG90aGVyXSA9IHNwbGl0U2hvcnRHcm91cChyZWFkaW5nLCBncm91cCwgcGVyc29ucyk7XG4gICAgZm9yIChjb25zdCBhdCBvZiBwZXJzb25hbCkgYmFyZS5wdXNoKHsgYXQsIGdyb3VwIH0pO1xuICAgIGlmIChvdGhlci5sZW5ndGggPiAwKSByZXN0LnB1c2goeyAuLi5ncm91cCwgbWVudGlvbnM6IG90aGVyLCB3ZWlnaHRzOiB0eXBlV2VpZ2h0cyhyZWFkaW5nLCBvdGhlcikgfSk7XG4gIH1cbiAgYmFyZS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdCk7XG4gIGNvbnN0IGFsb25lOiBBbG9uZVtdID0gW107XG4gIGNvbnN0IHVzZWQgPSBuZXcgTWFwPHN0cmluZywgUGVyc29uPigpO1xuICBmb3IgKGNvbnN0IHsgYXQsIGdyb3VwIH0gb2YgYmFyZSkge1xuICAgIGNvbnN0IHBlcnNvbiA9IGNob29zZUJlYXJlcihyZWFkaW5nLCBhdCwgZ3JvdXAubmFtZSwgcGVyc29ucywgdXNlZC5nZXQoZ3JvdXAuZm9ybS5rZXkpKTtcbiAgICBpZiAocGVyc29uKSB7XG4gICAgICB1c2VkLnNldChncm91cC5mb3JtLmtleSwgcGVyc29uKTtcbiAgICAgIHBlcnNvbi5tZW50aW9ucy5wdXNoKGF0KTtcbiAgICB9IGVsc2UgYWRkQWxvbmUoYWxvbmUsIGdyb3VwLCBhdCwgc2V4QmVmb3JlKHJlYWRpbmcsIGF0KSk7XG4gIH1cbiAgcmV0dXJuIHsgcGVyc29uczogWy4uLnBlcnNvbnMsIC4uLmFsb25lXS5tYXAodG9DbHVzdGVyKSwgcmVzdCB9O1xufVxuXG5mdW5jdGlvbiB0b0NsdXN0ZXIocGVyc29uOiBQZXJzb24pOiBOYW1lQ2x1c3RlciB7XG4gIHJldHVybiB7IG1lbnRpb25zOiBwZXJzb24ubWVudGlvbnMuc29ydCgoYSwgYikgPT4gYSAtIGIpLCB0eXBlOiAncGVyc29uJywgcGVyc29uOiBwZXJzb24ubmFtZSB9O1xufVxuXG4vKiogQWRkcyBhIHNob3J0IG5hbWUgdGhhdCBoYXMgbm8gYmVhcmVyIHRvIHRoZSBlcXVhbCBvbmVzIGJlZm9yZSBpdCwgdW5sZXNzIHRpdGxlcyB0ZWxsIHRoYXQgdGhleSBhcmUgdHdvIHBlb3BsZS4gKi9cbmZ1bmN0aW9uIGFkZEFsb25lKGFsb25lOiBBbG9uZVtdLCBncm91cDogU2hvcnRHcm91cCwgYXQ6IG51bWJlciwgc2V4OiBTZXggfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgY29uc3QgeyBmYW1pbHkgfSA9IGdyb3VwLm5hbWU7XG4gIGNvbnN0IHNhbWUgPSBhbG9uZS5maWx0ZXIoXG4gICAgKHBlcnNvbikgPT4gcGVyc29uLm5hbWUuZmFtaWx5ID09PSBmYW1pbHkgJiYgKCFzZXggfHwgIXBlcnNvbi5zZXggfHwgcGVyc29uLnNleCA9PT0gc2V4KSxcbiAgKTtcbiAgY29uc3QgcGVyc29uID0gc2FtZS5maW5kKChvdGhlcikgPT4gb3RoZXIuc2V4ID09PSBzZXgpID8/IChzYW1lLmxlbmd0aCA9PT0gMSA/IHNhbWVbMF0gOiB1bmRlZmluZWQpO1xuICBpZiAoIXBlcnNvbikge1xuICAgIGFsb25lLnB1c2goeyBuYW1lOiBncm91cC5uYW1lLCBuYW1lczogW2dyb3VwLm5hbWVdLCBtZW50aW9uczogW2F0XSwgc2V4IH0pO1xuICAgIHJldHVybjtcbiAgfVxuICBwZXJzb24ubWVudGlvbnMucHVzaChhdCk7XG4gIHBlcnNvbi5zZXggPz89IHNleDtcbn1cblxuZnVuY3Rpb24gaXNQZXJzb25hbChyZWFkaW5nOiBSZWFkaW5nLCBncm91cDogRm9ybUdyb3VwKTogYm9vbGVhbiB7XG4gIGlmIChoZWF2aWVzdFR5cGUoZ3JvdXAud2VpZ2h0cykgPT09ICdwZXJzb24nKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIChcbiAgICBncm91cC53ZWlnaHRzLmhhcygncGVyc29uJykgJiZcbiAgICBncm91cC5tZW50aW9ucy5zb21lKChpbmRleCkgPT4gaG9ub3JpZmljQmVmb3JlKHJlYWRpbmcsIGluZGV4KSAhPT0gdW5kZWZpbmVkKVxuICApO1xufVxuXG4vKiogQWRkcyBhIGZ1bGwgbmFtZSB0byB0aGUgb25lIHBlcnNvbiB3aG9tIGl0IGZpdHM7IHRvIGEgbmV3IG9uZSB3aGVyZSBpdCBmaXRzIG5vbmUgb3Igc2V2ZXJhbC4gKi9cbmZ1bmN0aW9uIGFkZEZ1bGxOYW1lKHBlcnNvbnM6IFBlcnNvbltdLCBuYW1lOiBQZXJzb25OYW1lLCBtZW50aW9uczogcmVhZG9ubHkgbnVtYmVyW10pOiB2b2lkIHtcbiAgY29uc3QgZml0dGluZyA9IHBlcnNvbnMuZmlsdGVyKChwZXJzb24pID0+IHBlcnNvbi5uYW1lcy5ldmVyeSgob3RoZXIpID0+IGZ1bGxOYW1lc0FncmVlKG5hbWUsIG90aGVyKSkpO1xuICBjb25zdCBwZXJzb24gPSBmaXR0aW5nLmxlbmd0aCA9PT0gMSA/IGZpdHRpbmdbMF0gOiB1bmRlZmluZWQ7XG4gIGlmICghcGVyc29uKSB7XG4gICAgcGVyc29ucy5wdXNoKHsgbmFtZSwgbmFtZXM6IFtuYW1lXSwgbWVudGlvbnM6IFsuLi5tZW50aW9uc10gfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIHBlcnNvbi5tZW50aW9ucy5wdXNoKC4uLm1lbnRpb25zKTtcbiAgcGVyc29uLm5hbWVzLnB1c2gobmFtZSk7XG4gIGlmIChpc0Z1bGxlcihuYW1lLCBwZXJzb24ubmFtZSkpIHBlcnNvbi5uYW1lID0gbmFtZTtcbn1cblxuLyoqIFdoZXRoZXIgYGFgIGhhcyBtb3JlIHdvcmRzIHdyaXR0ZW4gb3V0IHRoYW4gYGJgLiAqL1xuZnVuY3Rpb24gaXNGdWxsZXIoYTogUGVyc29uTmFtZSwgYjogUGVyc29uTmFtZSk6IGJvb2xlYW4ge1xuICBjb25zdCB3ZWlnaHQgPSAobmFtZTogUGVyc29uTmFtZSk6IG51bWJlciA9PlxuICAgIG5hbWUud29yZHMucmVkdWNlKChzdW0sIHdvcmQpID0+IHN1bSArICh3b3JkLmxlbmd0aCA+IDEgPyAxMCA6IDEpLCAwKTtcbiAgcmV0dXJuIHdlaWdodChhKSA+IHdlaWdodChiKTtcbn1cblxuLyoqIFBhcnRzIGEgc2hvcnQgbmFtZSdzIG1lbnRpb25zIGludG8gdGhvc2Ugb2YgcGVyc29ucyBhbmQgdGhlIHJlc3QgKFwiV2FzaGluZ3RvblwiIHRoZSBtYW4sIGFuZCB0aGUgY2l0eSkuICovXG5mdW5jdGlvbiBzcGxpdFNob3J0R3JvdXAoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGdyb3VwOiBTaG9ydEdyb3VwLFxuICBwZXJzb25zOiByZWFkb25seSBQZXJzb25bXSxcbik6IFtwZXJzb25hbDogbnVtYmVyW10sIG90aGVyOiBudW1iZXJbXV0ge1xuICBjb25zdCBtb3N0bHkgPSBoZWF2aWVzdFR5cGUoZ3JvdXAud2VpZ2h0cykgPT09ICdwZXJzb24nO1xuICBjb25zdCBmaXRzID0gcGVyc29ucy5zb21lKChwZXJzb24pID0+XG4gICAgcGVyc29uLm5hbWVzLnNvbWUoKGZ1bGwpID0+IHNob3J0TmFtZUZpdHMoZ3JvdXAubmFtZSwgZnVsbCkgPT09ICdmYW1pbHknKSxcbiAgKTtcbiAgY29uc3QgcGxhY2UgPSBrbm93blBsYWNlKGdyb3VwLmZvcm0ua2V5KSAhPT0gdW5kZWZpbmVkO1xuICBjb25zdCBwZXJzb25hbDogbnVtYmVyW10gPSBbXTtcbiAgY29uc3Qgb3RoZXI6IG51bWJlcltdID0gW107XG4gIGZvciAoY29uc3QgaW5kZXggb2YgZ3JvdXAubWVudGlvbnMpIHtcbiAgICBjb25zdCBpc1BlcnNvbiA9IGlzUGVyc29uTWVudGlvbihyZWFkaW5nLCBpbmRleCwgeyBtb3N0bHksIGZpdHMsIHBsYWNlIH0pO1xuICAgIChpc1BlcnNvbiA/IHBlcnNvbmFsIDogb3RoZXIpLnB1c2goaW5kZXgpO1xuICB9XG4gIHJldHVybiBbcGVyc29uYWwsIG90aGVyXTtcbn1cblxuZnVuY3Rpb24gaXNQZXJzb25NZW50aW9uKFxuICByZWFkaW5nOiBSZWFkaW5nLFxuICBpbmRleDogbnVtYmVyLFxuICBncm91cDogeyByZWFkb25seSBtb3N0bHk6IGJvb2xlYW47IHJlYWRvbmx5IGZpdHM6IGJvb2xlYW47IHJlYWRvbmx5IHBsYWNlOiBib29sZWFuIH0sXG4pOiBib29sZWFuIHtcbiAgY29uc3QgbmFtZSA9IHJlYWRpbmcubmFtZXNbaW5kZXhdO1xuICBpZiAobmFtZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZmFsc2U7XG4gIGlmIChob25vcmlmaWNCZWZvcmUocmVhZGluZywgaW5kZXgpICE9PSB1bmRlZmluZWQgJiYgKGdyb3VwLmZpdHMgfHwgbmFtZS50eXBlID09PSAncGVyc29uJykpIHJldHVybiB0cnVlO1xuICBpZiAoIWdyb3VwLmZpdHMpIHJldHVybiBncm91cC5tb3N0bHk7XG4gIGlmIChuYW1lLnR5cGUgPT09ICdwZXJzb24nKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgbG9jYXRpdmUgPSBMT0NBVElWRS5oYXMocmVhZGluZy5sb3dlcigocmVhZGluZy5maXJzdFRva2VuW2luZGV4XSBhcyBudW1iZXIpIC0gMSkpO1xuICBjb25zdCBsaXN0ZWQgPSBuYW1lLmV2aWRlbmNlLnNvbWUoKGV2aWRlbmNlKSA9PiBldmlkZW5jZS5raW5kID09PSAnZ2F6ZXR0ZWVyJyk7XG4gIGlmIChncm91cC5wbGFjZSB8fCAobmFtZS50eXBlID09PSAncGxhY2UnICYmIChsb2NhdGl2ZSB8fCBsaXN0ZWQpKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gZ3JvdXAubW9zdGx5IHx8IG5hbWUuc2NvcmUgPCBET1VCVEZVTDtcbn1cblxuLyoqIFRoZSB0aXRsZSBvciBob25vcmlmaWMgcmlnaHQgYmVmb3JlIGEgbmFtZSwgaW4gbG93ZXIgY2FzZSB3aXRob3V0IGl0cyBmdWxsIHN0b3AuICovXG5leHBvcnQgZnVuY3Rpb24gaG9ub3JpZmljQmVmb3JlKHJlYWRpbmc6IFJlYWRpbmcsIGluZGV4OiBudW1iZXIpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB3b3JkID0gcmVhZGluZy5sb3dlcigocmVhZGluZy5maXJzdFRva2VuW2luZGV4XSBhcyBudW1iZXIpIC0gMSkucmVwbGFjZSgvXFwuJC91LCAnJyk7XG4gIHJldHVybiBIT05PUklGSUNTLmhhcyh3b3JkKSA/IHdvcmQgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBUaGUgcGVyc29uIHdob20gYSBzaG9ydCBuYW1lIGF0IGEgcGxhY2UgbWVhbnM7IHVuZGVmaW5lZCB3aGVyZSBub25lIGZpdHMgb3Igc2V2ZXJhbCBkby4gKi9cbmZ1bmN0aW9uIGNob29zZUJlYXJlcihcbiAgcmVhZGluZzogUmVhZGluZyxcbiAgYXQ6IG51bWJlcixcbiAgbmFtZTogUGVyc29uTmFtZSxcbiAgcGVyc29uczogcmVhZG9ubHkgUGVyc29uW10sXG4gIGJlZm9yZTogUGVyc29uIHwgdW5kZWZpbmVkLFxuKTogUGVyc29uIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZml0dGluZyA9IGJlc3RGaXR0aW5nKG5hbWUsIHBlcnNvbnMpO1xuICBjb25zdCBzZXggPSBzZXhCZWZvcmUocmVhZGluZywgYXQpO1xuICBjb25zdCBjYW5kaWRhdGVzID0gc2V4ID8gZml0dGluZy5maWx0ZXIoKHBlcnNvbikgPT4gKHNleE9mKHJlYWRpbmcsIHBlcnNvbikgPz8gc2V4KSA9PT0gc2V4KSA6IGZpdHRpbmc7XG4gIGlmIChjYW5kaWRhdGVzLmxlbmd0aCA8IDIpIHJldHVybiBjYW5kaWRhdGVzWzBdO1xuICBjb25zdCB0aXRsZWQgPSBjYW5kaWRhdGVzLmZpbHRlcigocGVyc29uKSA9PiBzaGFyZXNUaXRsZShyZWFkaW5nLCBhdCwgcGVyc29uKSk7XG4gIGlmICh0aXRsZWQubGVuZ3RoID09PSAxKSByZXR1cm4gdGl0bGVkWzBdO1xuICBpZiAoYmVmb3JlICYmIGNhbmRpZGF0ZXMuaW5jbHVkZXMoYmVmb3JlKSkgcmV0dXJuIGJlZm9yZTtcbiAgY29uc3QgaW50cm9kdWNlZCA9IGNhbmRpZGF0ZXMuZmlsdGVyKChwZXJzb24pID0+IE1hdGgubWluKC4uLnBlcnNvbi5tZW50aW9ucykgPCBhdCk7XG4gIGlmIChpbnRyb2R1Y2VkLmxlbmd0aCA9PT0gMSkgcmV0dXJuIGludHJvZHVjZWRbMF07XG4gIGNvbnN0IHRva2VuID0gcmVhZGluZy5maXJzdFRva2VuW2F0XSBhcyBudW1iZXI7XG4gIGNvbnN0IG5lYXIgPSBpbnRyb2R1Y2VkLmZpbHRlcigocGVyc29uKSA9PlxuICAgIHBlcnNvbi5tZW50aW9ucy5zb21lKFxuICAgICAgKGluZGV4KSA9PiBpbmRleCA8IGF0ICYmIHJlYWRpbmcuc2FtZUJsb2NrKHJlYWRpbmcuZmlyc3RUb2tlbltpbmRleF0gYXMgbnVtYmVyLCB0b2tlbiksXG4gICAgKSxcbiAgKTtcbiAgcmV0dXJuIG5lYXIubGVuZ3RoID09PSAxID8gbmVhclswXSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gYmVzdEZpdHRpbmcobmFtZTogUGVyc29uTmFtZSwgcGVyc29uczogcmVhZG9ubHkgUGVyc29uW10pOiBQZXJzb25bXSB7XG4gIGxldCBiZXN0OiBQZXJzb25bXSA9IFtdO1xuICBsZXQgcmFuazogbnVtYmVyID0gTnVtYmVyLk1BWF9WQUxVRTtcbiAgZm9yIChjb25zdCBwZXJzb24gb2YgcGVyc29ucykge1xuICAgIGZvciAoY29uc3QgZnVsbCBvZiBwZXJzb24ubmFtZXMpIHtcbiAgICAgIGNvbnN0IGZpdCA9IHNob3J0TmFtZUZpdHMobmFtZSwgZnVsbCk7XG4gICAgICBpZiAoZml0ID09PSB1bmRlZmluZWQgfHwgUkFOS1tmaXRdID4gcmFuaykgY29udGludWU7XG4gICAgICBpZiAoUkFOS1tmaXRdIDwgcmFuaykgYmVzdCA9IFtdO1xuICAgICAgcmFuayA9IFJBTktbZml0XTtcbiAgICAgIGlmICghYmVzdC5pbmNsdWRlcyhwZXJzb24pKSBiZXN0LnB1c2gocGVyc29uKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGJlc3Q7XG59XG5cbi8qKiBUaGUgc2V4IHRoYXQgdGhlIHdvcmRzIG9mIGEgdGl0bGUgdGVsbCwgd2hpY2ggc3RhbmRzIGJlZm9yZSB0aGUgbmFtZSBvciB3YXMgdGFrZW4gZm9yIGEgcGFydCBvZiBpdCAoXCJNcyBUYW1pclwiKS4gKi9cbmZ1bmN0aW9uIHNleEJlZm9yZShyZWFkaW5nOiBSZWFkaW5nLCBhdDogbnVtYmVyKTogU2V4IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3duID0gcmVhZGluZy5mb3Jtc1thdF0/LndvcmRzID8/IFtdO1xuICBpZiAob3duLmxlbmd0aCA+IDEgJiYgSE9OT1JJRklDUy5oYXMob3duWzBdIGFzIHN0cmluZykpIHJldHVybiBzZXhPZlRpdGxlKG93blswXSBhcyBzdHJpbmcpO1xuICByZXR1cm4gc2V4T2ZUaXRsZShyZWFkaW5nLmxvd2VyKChyZWFkaW5nLmZpcnN0VG9rZW5bYXRdIGFzIG51bWJlcikgLSAxKS5yZXBsYWNlKC9cXC4kL3UsICcnKSk7XG59XG5cbmZ1bmN0aW9uIHNleE9mKHJlYWRpbmc6IFJlYWRpbmcsIHBlcnNvbjogUGVyc29uKTogU2V4IHwgdW5kZWZpbmVkIHtcbiAgZm9yIChjb25zdCBpbmRleCBvZiBwZXJzb24ubWVudGlvbnMpIHtcbiAgICBjb25zdCBzZXggPSBzZXhCZWZvcmUocmVhZGluZywgaW5kZXgpO1xuICAgIGlmIChzZXgpIHJldHVybiBzZXg7XG4gIH1cbiAgcmV0dXJuIHNleE9mR2l2ZW5OYW1lKHBlcnNvbi5uYW1lLmdpdmVuWzBdID8/ICcnKTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHdvcmQgYmVmb3JlIHRoZSBzaG9ydCBuYW1lIHN0YW5kcyBiZWZvcmUgYSBmdWxsIG1lbnRpb24gb2YgdGhlIHBlcnNvbiBhcyB3ZWxsOiBcIlZpY2UtUHJlc2lkZW50IFZhbmNlXCIuICovXG5mdW5jdGlvbiBzaGFyZXNUaXRsZShyZWFkaW5nOiBSZWFkaW5nLCBhdDogbnVtYmVyLCBwZXJzb246IFBlcnNvbik6IGJvb2xlYW4ge1xuICBjb25zdCB0aXRsZSA9IHJlYWRpbmcubG93ZXIoKHJlYWRpbmcuZmlyc3RUb2tlblthdF0gYXMgbnVtYmVyKSAtIDEpO1xuICBpZiAoIS9eXFxwe0x9ezMsfS91LnRlc3QodGl0bGUpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBwZXJzb24ubWVudGlvbnMuc29tZSgoaW5kZXgpID0+IHJlYWRpbmcubG93ZXIoKHJlYWRpbmcuZmlyc3RUb2tlbltpbmRleF0gYXMgbnVtYmVyKSAtIDEpID09PSB0aXRsZSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBFbnRpdHlUeXBlIH0gZnJvbSAnLi4vbmVyL3R5cGVzJztcbmltcG9ydCB7IGNsdXN0ZXJPdGhlcnMgfSBmcm9tICcuL290aGVyLWNsdXN0ZXJzJztcbmltcG9ydCB7IGNsdXN0ZXJQZXJzb25zIH0gZnJvbSAnLi9wZXJzb24tY2x1c3RlcnMnO1xuaW1wb3J0IHR5cGUgeyBOYW1lRm9ybSB9IGZyb20gJy4vbmFtZS1mb3JtJztcbmltcG9ydCB0eXBlIHsgUGVyc29uTmFtZSB9IGZyb20gJy4vcGVyc29uLW5hbWUnO1xuaW1wb3J0IHR5cGUgeyBSZWFkaW5nIH0gZnJvbSAnLi9yZWFkaW5nJztcblxuLyoqIE5hbWVzIG9mIGFuIGFydGljbGUgdGhhdCBtZWFuIG9uZSB0aGluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZUNsdXN0ZXIge1xuICAvKiogSW5kaWNlcyBpbnRvIHRoZSBhcnRpY2xlJ3MgbmFtZXMsIGFzY2VuZGluZy4gKi9cbiAgcmVhZG9ubHkgbWVudGlvbnM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB0eXBlOiBFbnRpdHlUeXBlO1xuICAvKiogRm9yIGEgcGVyc29uIHRoZSBmdWxsZXN0IHJlYWRpbmcgb2YgdGhlIG5hbWUuICovXG4gIHJlYWRvbmx5IHBlcnNvbj86IFBlcnNvbk5hbWU7XG59XG5cbi8qKiBBbGwgbmFtZXMgb2Ygb25lIGZvbGRlZCBmb3JtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGb3JtR3JvdXAge1xuICByZWFkb25seSBmb3JtOiBOYW1lRm9ybTtcbiAgcmVhZG9ubHkgbWVudGlvbnM6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogU3VtIG9mIHRoZSBzY29yZXMgYnkgdHlwZS4gKi9cbiAgcmVhZG9ubHkgd2VpZ2h0czogUmVhZG9ubHlNYXA8RW50aXR5VHlwZSwgbnVtYmVyPjtcbn1cblxuLyoqXG4gKiBHcm91cHMgYW4gYXJ0aWNsZSdzIG5hbWVzIGludG8gdGhvc2UgdGhhdCBtZWFuIG9uZSB0aGluZywgaW4gb3JkZXIgb2YgZmlyc3QgbWVudGlvbi4gUGVyc29ucyBjb21lIGZpcnN0LCBzbyB0aGF0IGFcbiAqIHN1cm5hbWUgdGhhdCB0aGUgdGFnZ2VyIHRvb2sgZm9yIHNvbWV0aGluZyBlbHNlIGNhbiBqb2luIGl0cyBiZWFyZXI7IGFsbCBvdGhlciBuYW1lcyBhcmUgbWF0Y2hlZCBieSB0aGVpciBmb3JtLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2x1c3Rlck5hbWVzKHJlYWRpbmc6IFJlYWRpbmcpOiBOYW1lQ2x1c3RlcltdIHtcbiAgY29uc3QgZ3JvdXBzID0gZm9ybUdyb3VwcyhyZWFkaW5nKTtcbiAgY29uc3QgeyBwZXJzb25zLCByZXN0IH0gPSBjbHVzdGVyUGVyc29ucyhyZWFkaW5nLCBncm91cHMpO1xuICBjb25zdCBjbHVzdGVycyA9IFsuLi5wZXJzb25zLCAuLi5jbHVzdGVyT3RoZXJzKHJlYWRpbmcsIHJlc3QpXTtcbiAgcmV0dXJuIGNsdXN0ZXJzLnNvcnQoKGEsIGIpID0+IChhLm1lbnRpb25zWzBdIGFzIG51bWJlcikgLSAoYi5tZW50aW9uc1swXSBhcyBudW1iZXIpKTtcbn1cblxuLyoqIEdyb3VwcyB0aGUgbmFtZXMgYnkgZm9sZGVkIGZvcm0uICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybUdyb3VwcyhyZWFkaW5nOiBSZWFkaW5nKTogRm9ybUdyb3VwW10ge1xuICBjb25zdCBncm91cHMgPSBuZXcgTWFwPHN0cmluZywgeyBmb3JtOiBOYW1lRm9ybTsgbWVudGlvbnM6IG51bWJlcltdIH0+KCk7XG4gIHJlYWRpbmcuZm9ybXMuZm9yRWFjaCgoZm9ybSwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBncm91cCA9IGdyb3Vwcy5nZXQoZm9ybS5rZXkpO1xuICAgIGlmIChncm91cCkgZ3JvdXAubWVudGlvbnMucHVzaChpbmRleCk7XG4gICAgZWxzZSBncm91cHMuc2V0KGZvcm0ua2V5LCB7IGZvcm0sIG1lbnRpb25zOiBbaW5kZXhdIH0pO1xuICB9KTtcbiAgcmV0dXJuIFsuLi5ncm91cHMudmFsdWVzKCldLm1hcCgoZ3JvdXApID0+ICh7IC4uLmdyb3VwLCB3ZWlnaHRzOiB0eXBlV2VpZ2h0cyhyZWFkaW5nLCBncm91cC5tZW50aW9ucykgfSkpO1xufVxuXG4vKiogU3VtcyB0aGUgc2NvcmVzIG9mIHRoZSBnaXZlbiBuYW1lcyBieSB0eXBlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHR5cGVXZWlnaHRzKHJlYWRpbmc6IFJlYWRpbmcsIG1lbnRpb25zOiByZWFkb25seSBudW1iZXJbXSk6IE1hcDxFbnRpdHlUeXBlLCBudW1iZXI+IHtcbiAgY29uc3Qgd2VpZ2h0cyA9IG5ldyBNYXA8RW50aXR5VHlwZSwgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IGluZGV4IG9mIG1lbnRpb25zKSB7XG4gICAgY29uc3QgbmFtZSA9IHJlYWRpbmcubmFtZXNbaW5kZXhdO1xuICAgIGlmIChuYW1lKSB3ZWlnaHRzLnNldChuYW1lLnR5cGUsICh3ZWlnaHRzLmdldChuYW1lLnR5cGUpID8/IDApICsgTWF0aC5tYXgobmFtZS5zY29yZSwgMC4wNSkpO1xuICB9XG4gIHJldHVybiB3ZWlnaHRzO1xufVxuXG4vKiogVGhlIHR5cGUgb2YgbW9zdCB3ZWlnaHQ7IHRoZSBmaXJzdCBvbmUgYXQgYSB0aWUuICovXG5leHBvcnQgZnVuY3Rpb24gaGVhdmllc3RUeXBlKHdlaWdodHM6IFJlYWRvbmx5TWFwPEVudGl0eVR5cGUsIG51bWJlcj4pOiBFbnRpdHlUeXBlIHtcbiAgbGV0IGJlc3Q6IEVudGl0eVR5cGUgPSAnb3RoZXInO1xuICBsZXQgd2VpZ2h0ID0gMDtcbiAgZm9yIChjb25zdCBbdHlwZSwgc3VtXSBvZiB3ZWlnaHRzKSB7XG4gICAgaWYgKHN1bSA+IHdlaWdodCkge1xuICAgICAgYmVzdCA9IHR5cGU7XG4gICAgICB3ZWlnaHQgPSBzdW07XG4gICAgfVxuICB9XG4gIHJldHVybiBiZXN0O1xufVxuIiwgIi8qKlxuICogUGFydHMgb2Ygc3BlZWNoIGFuZCBkZXBlbmRlbmNpZXMsIHBhcmFsbGVsIHRvIHRoZSBhcnRpY2xlJ3MgdG9rZW4gdGFibGUuIEV2ZXJ5IHNlbnRlbmNlIGlzIGEgdHJlZSBvZiBpdHMgb3duOlxuICogYGhlYWRbaV1gIGlzIHRoZSB0b2tlbiBpbmRleCAoaW4gdGhlIGFydGljbGUpIG9mIHRva2VuIGkncyBoZWFkLCBvciAtMSBmb3IgdGhlIHJvb3Qgb2YgaXRzIHNlbnRlbmNlLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFN5bnRheCB7XG4gIC8qKiBJbmRleCBpbnRvIHtAbGluayBQRU5OX1RBR1N9IGZvciBlYWNoIHRva2VuLiAqL1xuICByZWFkb25seSB0YWc6IFVpbnQ4QXJyYXk7XG4gIHJlYWRvbmx5IGhlYWQ6IEludDMyQXJyYXk7XG4gIC8qKiBJbmRleCBpbnRvIHtAbGluayBSRUxBVElPTlN9IGZvciBlYWNoIHRva2VuLiAqL1xuICByZWFkb25seSByZWxhdGlvbjogVWludDhBcnJheTtcbn1cblxuLyoqIFBlbm4gVHJlZWJhbmsgcGFydC1vZi1zcGVlY2ggdGFncywgYXMgdGhlIFhQT1MgY29sdW1uIG9mIHRoZSBFbmdsaXNoIFVEIHRyZWViYW5rcyBoYXMgdGhlbS4gKi9cbmV4cG9ydCBjb25zdCBQRU5OX1RBR1MgPSBbXG4gICdBREQnLCAnQUZYJywgJ0NDJywgJ0NEJywgJ0RUJywgJ0VYJywgJ0ZXJywgJ0dXJywgJ0hZUEgnLCAnSU4nLCAnSkonLCAnSkpSJywgJ0pKUycsICdMUycsICdNRCcsICdORlAnLCAnTk4nLCAnTk5QJyxcbiAgJ05OUFMnLCAnTk5TJywgJ1BEVCcsICdQT1MnLCAnUFJQJywgJ1BSUCQnLCAnUkInLCAnUkJSJywgJ1JCUycsICdSUCcsICdTWU0nLCAnVE8nLCAnVUgnLCAnVkInLCAnVkJEJywgJ1ZCRycsICdWQk4nLFxuICAnVkJQJywgJ1ZCWicsICdXRFQnLCAnV1AnLCAnV1AkJywgJ1dSQicsICdYWCcsICckJywgXCInJ1wiLCAnLCcsICctTFJCLScsICctUlJCLScsICcuJywgJzonLCAnYGAnLFxuXSBhcyBjb25zdDsgLy8gcHJldHRpZXItaWdub3JlXG5cbmV4cG9ydCB0eXBlIFBlbm5UYWcgPSAodHlwZW9mIFBFTk5fVEFHUylbbnVtYmVyXTtcblxuLyoqIFVuaXZlcnNhbCBEZXBlbmRlbmNpZXMgdjIgcmVsYXRpb25zOyBvZiB0aGUgc3VidHlwZXMgb25seSB0aG9zZSB0aGF0IGNhcnJ5IG1lYW5pbmcgZm9yIGV2ZW50cy4gKi9cbmV4cG9ydCBjb25zdCBSRUxBVElPTlMgPSBbXG4gICdyb290JywgJ2FjbCcsICdhY2w6cmVsY2wnLCAnYWR2Y2wnLCAnYWR2bW9kJywgJ2Ftb2QnLCAnYXBwb3MnLCAnYXV4JywgJ2F1eDpwYXNzJywgJ2Nhc2UnLCAnY2MnLCAnY2NvbXAnLCAnY29tcG91bmQnLFxuICAnY29tcG91bmQ6cHJ0JywgJ2NvbmonLCAnY29wJywgJ2NzdWJqJywgJ2RlcCcsICdkZXQnLCAnZGlzY291cnNlJywgJ2Rpc2xvY2F0ZWQnLCAnZXhwbCcsICdmaXhlZCcsICdmbGF0JywgJ2dvZXN3aXRoJyxcbiAgJ2lvYmonLCAnbGlzdCcsICdtYXJrJywgJ25tb2QnLCAnbm1vZDpwb3NzJywgJ25tb2Q6dW5tYXJrZWQnLCAnbnN1YmonLCAnbnN1Ymo6cGFzcycsICdudW1tb2QnLCAnb2JqJywgJ29ibCcsXG4gICdvYmw6YWdlbnQnLCAnb2JsOnVubWFya2VkJywgJ29ycGhhbicsICdwYXJhdGF4aXMnLCAncHVuY3QnLCAncmVwYXJhbmR1bScsICd2b2NhdGl2ZScsICd4Y29tcCcsXG5dIGFzIGNvbnN0OyAvLyBwcmV0dGllci1pZ25vcmVcblxuZXhwb3J0IHR5cGUgUmVsYXRpb24gPSAodHlwZW9mIFJFTEFUSU9OUylbbnVtYmVyXTtcbiIsICIvKiogQ2xvc2VkIGNsYXNzZXMgb2YgRW5nbGlzaCB3b3JkcyB0aGF0IGJvdW5kIHRoZSBub3VuIHBocmFzZXMgYXJvdW5kIGEgbmFtZS4gKi9cblxuY29uc3Qgd29yZHMgPSAobGlzdDogc3RyaW5nKTogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9PiBuZXcgU2V0KGxpc3QudHJpbSgpLnNwbGl0KC9cXHMrL3UpKTtcblxuZXhwb3J0IGNvbnN0IERFVEVSTUlORVJTID1cbiAgd29yZHMoYHRoZSBhIGFuIHRoaXMgdGhhdCB0aGVzZSB0aG9zZSBoaXMgaGVyIGl0cyB0aGVpciBvdXIgbXkgeW91ciBzb21lIGFueSBlYWNoIGV2ZXJ5XG4gIGFub3RoZXIgbm9gKTtcblxuZXhwb3J0IGNvbnN0IFBSRVBPU0lUSU9OUyA9XG4gIHdvcmRzKGBvZiBpbiBvbiBhdCB0byBmcm9tIHdpdGggYnkgZm9yIGFib3V0IGFnYWluc3QgYmV0d2VlbiBhbW9uZyB1bmRlciBvdmVyIGFmdGVyIGJlZm9yZVxuICBkdXJpbmcgdGhyb3VnaCBpbnRvIG9udG8gdXBvbiB3aXRoaW4gd2l0aG91dCBhY3Jvc3MgYmVoaW5kIG5lYXIgdG93YXJkIHRvd2FyZHMgc2luY2UgdW50aWwgZGVzcGl0ZSBhbWlkIGFtaWRzdCBwZXJcbiAgdmlhIGxpa2UgdW5saWtlIGFzIHRoYW4gYWxvbmdzaWRlIG91dHNpZGUgaW5zaWRlIGluY2x1ZGluZyByZWdhcmRpbmcgZm9sbG93aW5nIG9mZiBvdXQgdXAgZG93biBhcm91bmRgKTtcblxuLyoqIFdvcmRzIHRoYXQgbmV2ZXIgc3RhbmQgaW5zaWRlIGEgdGl0bGUgYmVmb3JlIGEgbmFtZS4gKi9cbmV4cG9ydCBjb25zdCBOT1RfSU5fVElUTEUgPVxuICB3b3JkcyhgYW5kIG9yIGJ1dCBub3Igc28geWV0IGlmIHdoZW4gd2hpbGUgd2hlcmUgYmVjYXVzZSBhbHRob3VnaCB0aG91Z2ggd2hlcmVhcyB0aGF0IHdoaWNoXG4gIHdobyB3aG9tIHdob3NlIHdoYXQgd2h5IGhvdyBoZSBzaGUgaXQgdGhleSB3ZSB5b3UgaSBoaW0gdGhlbSB1cyBtZSBub3Qgbid0IGFsc28ganVzdCBvbmx5IGV2ZW4gc3RpbGwgYWxyZWFkeVxuICBob3dldmVyIHRoZW4gbWVhbndoaWxlIG1vcmVvdmVyIHNhaWQgc2F5cyBzYXkgdG9sZCB0ZWxscyB0ZWxsIGlzIGFyZSB3YXMgd2VyZSBiZSBiZWVuIGJlaW5nIGhhcyBoYXZlIGhhZCBkbyBkb2VzIGRpZFxuICB3aWxsIHdvdWxkIGNhbiBjb3VsZCBtYXkgbWlnaHQgbXVzdCBzaGFsbCBzaG91bGQgdG8gdGhlcmUgaGVyZSBib3RoIGVpdGhlciBuZWl0aGVyIHdoZW4gd2hldGhlciBtZXQgbWVldHMgbWVldFxuICBjYWxsZWQgY2FsbHMgYXNrZWQgYXNrcyBhY2NvcmRpbmcgeWVzIG5vIHRvZGF5IHllc3RlcmRheSB0b21vcnJvdyBtb25kYXkgdHVlc2RheSB3ZWRuZXNkYXkgdGh1cnNkYXkgZnJpZGF5IHNhdHVyZGF5XG4gIHN1bmRheSBqYW51YXJ5IGZlYnJ1YXJ5IG1hcmNoIGFwcmlsIGp1bmUganVseSBhdWd1c3Qgc2VwdGVtYmVyIG9jdG9iZXIgbm92ZW1iZXIgZGVjZW1iZXJgKTtcblxuLyoqIEZpbml0ZSB2ZXJicyB0aGF0IHRlbGwgdGhlIGVuZCBvZiBhIG5vdW4gcGhyYXNlIGV2ZW4gd2hlcmUgdGhlIHBhcnNlciBpcyBub3Qgc3VyZS4gKi9cbmV4cG9ydCBjb25zdCBGSU5JVEUgPVxuICB3b3JkcyhgaXMgYXJlIHdhcyB3ZXJlIGhhcyBoYXZlIGhhZCBkbyBkb2VzIGRpZCB3aWxsIHdvdWxkIGNhbiBjb3VsZCBtYXkgbWlnaHQgbXVzdCBzaGFsbCBzaG91bGRcbiAgc2FpZCBzYXlzIHRvbGQgYWRkZWQgYW5ub3VuY2VkIHdyb3RlIG1ldCBhcnJpdmVkIGFycml2ZXMgY2FtZSBjb21lc2ApO1xuXG4vKiogVmVyYnMgdGhhdCBvcGVuIGEgcmVsYXRpdmUgY2xhdXNlIHdoaWNoIHNheXMgd2hvIHNvbWVib2R5IGlzIHJhdGhlciB0aGFuIHdoYXQgaGFwcGVuZWQuICovXG5leHBvcnQgY29uc3QgREVTQ1JJQklOR19WRVJCUyA9XG4gIHdvcmRzKGBpcyB3YXMgYXJlIHdlcmUgbGVhZHMgbGVkIGhlYWRzIGhlYWRlZCBydW5zIHJhbiBmb3VuZGVkIGNvLWZvdW5kZWQgY2hhaXJzIGNoYWlyZWRcbiAgc2VydmVzIHNlcnZlZCBvd25zIG93bmVkIGJlY2FtZSBkaXJlY3RzIGRpcmVjdGVkIGVkaXRzIGVkaXRlZCByZXByZXNlbnRzIHJlcHJlc2VudGVkIG92ZXJzZWVzIG92ZXJzYXcgdGVhY2hlcyB0YXVnaHRcbiAgcGxheXMgcGxheWVkIGNvYWNoZXMgY29hY2hlZCBtYW5hZ2VzIG1hbmFnZWQgbWFrZXMgbWFkZSBwcm9kdWNlcyBwcm9kdWNlZCBvcGVyYXRlcyBvcGVyYXRlZCB3cm90ZSB3cml0ZXMgc3RhcnNcbiAgc3RhcnJlZCBsaXZlcyBsaXZlZCB3b3JrcyB3b3JrZWQgaG9sZHMgaGVsZCBnb3Zlcm5zIGdvdmVybmVkIHJ1bGVzIHJ1bGVkIGNvbW1hbmRzIGNvbW1hbmRlZCBvd25zIHNpdHNgKTtcblxuLyoqIEFkdmVyYnMgYmV0d2VlbiBhIGNvcHVsYSBhbmQgd2hhdCBzb21lYm9keSBpcy4gKi9cbmV4cG9ydCBjb25zdCBDT1BVTEFfQURWRVJCUyA9XG4gIHdvcmRzKGBhbHNvIG5vdyBjdXJyZW50bHkgc3RpbGwgdGhlbiBwcmV2aW91c2x5IGZvcm1lcmx5IG9uY2UgYWxyZWFkeSBib3RoIGl0c2VsZiBoaW1zZWxmXG4gIGhlcnNlbGYgcmVwb3J0ZWRseWApO1xuXG4vKiogVmVyYnMgb2Ygc3BlYWtpbmcgYW5kIHdyaXRpbmcsIGluIGFsbCBmb3JtcyB0aGF0IHJlcG9ydCB3b3Jkcy4gKi9cbmV4cG9ydCBjb25zdCBTUEVFQ0hfVkVSQlMgPVxuICB3b3Jkcyhgc2FpZCBzYXlzIHNheSBzYXlpbmcgdG9sZCB0ZWxscyB0ZWxsIHRlbGxpbmcgYWRkZWQgYWRkcyBhZGRpbmcgd3JvdGUgd3JpdGVzIHdyaXRlIHdyaXRpbmdcbiAgdHdlZXRlZCB0d2VldHMgcG9zdGVkIHBvc3RzIHN0YXRlZCBzdGF0ZXMgc3RhdGUgc3RhdGluZyBhbm5vdW5jZWQgYW5ub3VuY2VzIGFubm91bmNpbmcgZXhwbGFpbmVkIGV4cGxhaW5zIGV4cGxhaW5pbmdcbiAgYXJndWVkIGFyZ3VlcyBhcmd1aW5nIGNsYWltZWQgY2xhaW1zIGNsYWltaW5nIGluc2lzdGVkIGluc2lzdHMgaW5zaXN0aW5nIG5vdGVkIG5vdGVzIG5vdGluZyByZW1hcmtlZCByZW1hcmtzIHJlbWFya2luZ1xuICByZXBsaWVkIHJlcGxpZXMgcmVwbHlpbmcgcmVzcG9uZGVkIHJlc3BvbmRzIHJlc3BvbmRpbmcgYXNrZWQgYXNrcyBhc2tpbmcgd2FybmVkIHdhcm5zIHdhcm5pbmcgZGVjbGFyZWQgZGVjbGFyZXNcbiAgZGVjbGFyaW5nIGNvbW1lbnRlZCBjb21tZW50cyBjb21tZW50aW5nIGNvbnRpbnVlZCBjb250aW51ZXMgY29uY2x1ZGVkIGNvbmNsdWRlcyByZWNhbGxlZCByZWNhbGxzIHF1aXBwZWQgam9rZWRcbiAgYWRtaXR0ZWQgYWRtaXRzIGNvbmZpcm1lZCBjb25maXJtcyBjb25maXJtaW5nIHN0cmVzc2VkIHN0cmVzc2VzIHN0cmVzc2luZyBlbXBoYXNpc2VkIGVtcGhhc2l6ZWQgZW1waGFzaXNpbmdcbiAgZW1waGFzaXppbmcgcmVpdGVyYXRlZCByZWl0ZXJhdGVzIHNoYXJlZCBzaGFyZXMgZWxhYm9yYXRlZCBlbGFib3JhdGVzIG9ic2VydmVkIG9ic2VydmVzIHByZWRpY3RlZCBwcmVkaWN0c1xuICBhY2tub3dsZWRnZWQgYWNrbm93bGVkZ2VzIGFja25vd2xlZGdpbmcgc3VnZ2VzdGVkIHN1Z2dlc3RzIHRlc3RpZmllZCB0ZXN0aWZpZXMgdm93ZWQgcGxlZGdlZCBwcm9taXNlZCBwcm9taXNlc1xuICBkZW5pZWQgZGVuaWVzIHVyZ2VkIHVyZ2VzIGNhbGxlZCB0d2VldGluZyBxdW90ZWQgcmVhZHMgcmVhZCBvcGluZWQgbGFtZW50ZWQgY29tcGxhaW5lZCBjb21wbGFpbnMgY2F1dGlvbmVkXG4gIHJlcGVhdGVkIHNob3V0ZWQgd2hpc3BlcmVkIGV4Y2xhaW1lZCBjb3VudGVyZWQgYWZmaXJtZWQgYXNzZXJ0ZWQgYXNzZXJ0cyBjb25jZWRlZCByZXBvcnRlZCByZXBvcnRzIHJldmVhbGVkIHJldmVhbHNcbiAgZXN0aW1hdGVkIGVzdGltYXRlcyB0aGlua3MgdGhvdWdodCBiZWxpZXZlcyBiZWxpZXZlZGApO1xuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5VHlwZSB9IGZyb20gJy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBERVRFUk1JTkVSUywgRklOSVRFLCBQUkVQT1NJVElPTlMgfSBmcm9tICcuL2ZhY3RzL3dvcmRzLmRhdGEnO1xuaW1wb3J0IHsgT1JHQU5JWkFUSU9OX1JPTEVTLCBQTEFDRV9ST0xFUyB9IGZyb20gJy4vZmFjdHMvcm9sZXMuZGF0YSc7XG5pbXBvcnQgeyBpc1BlcnNvblJvbGUgfSBmcm9tICcuL2dlbmRlcic7XG5pbXBvcnQgdHlwZSB7IFJlYWRpbmcgfSBmcm9tICcuL3JlYWRpbmcnO1xuXG4vKiogV2hldGhlciB0aGUgd29yZCBzYXlzIHdoYXQgYSB0aGluZyBvZiB0aGlzIHR5cGUgaXMgKFwiYmlsbGlvbmFpcmVcIiwgXCJmaXJtXCIsIFwiY2l0eVwiKTsgaW4gbG93ZXIgY2FzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1JvbGUod29yZDogc3RyaW5nLCB0eXBlOiBFbnRpdHlUeXBlKTogYm9vbGVhbiB7XG4gIGlmICh0eXBlID09PSAncGVyc29uJykgcmV0dXJuIGlzUGVyc29uUm9sZSh3b3JkKTtcbiAgaWYgKHR5cGUgPT09ICdvcmdhbml6YXRpb24nKSByZXR1cm4gT1JHQU5JWkFUSU9OX1JPTEVTLmhhcyh3b3JkKTtcbiAgcmV0dXJuIHR5cGUgPT09ICdwbGFjZScgJiYgUExBQ0VfUk9MRVMuaGFzKHdvcmQpO1xufVxuXG4vKiogV2hldGhlciB0aGUgcm9sZSwgaW4gdGhlIHNpbmd1bGFyLCB0aGF0IGVuZHMgd2l0aCB0b2tlbiBgaWAgZml0cyB0aGUgdHlwZTsgaHlwaGVuYXRlZCBvbmVzIChcImNvLWZvdW5kZXJcIikgY291bnQgYXMgb25lIHdvcmQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNSb2xlQXQocmVhZGluZzogUmVhZGluZywgaTogbnVtYmVyLCB0eXBlOiBFbnRpdHlUeXBlKTogYm9vbGVhbiB7XG4gIGNvbnN0IHdvcmQgPSByZWFkaW5nLmxvd2VyKGkpLnJlcGxhY2UoL1xcLiQvdSwgJycpO1xuICBpZiAoaXNSb2xlKHdvcmQsIHR5cGUpKVxuICAgIHJldHVybiAhKHR5cGUgPT09ICdwZXJzb24nICYmIHdvcmQuZW5kc1dpdGgoJ3MnKSAmJiBpc1JvbGUod29yZC5zbGljZSgwLCAtMSksIHR5cGUpKTtcbiAgcmV0dXJuIHJlYWRpbmcubG93ZXIoaSAtIDEpID09PSAnLScgJiYgaXNSb2xlKGAke3JlYWRpbmcubG93ZXIoaSAtIDIpfS0ke3dvcmR9YCwgdHlwZSk7XG59XG5cbi8qKiBUaGUgbGFzdCB0b2tlbiBiZWZvcmUgdGhlIGZpcnN0IHByZXBvc2l0aW9uLCBicmFja2V0IG9yIGNvbW1hIG9mIGBbZnJvbSwgdG8pYDogdGhlIGhlYWQgb2YgYSBzaW1wbGUgbm91biBwaHJhc2UuICovXG5leHBvcnQgZnVuY3Rpb24gaGVhZE9mKHJlYWRpbmc6IFJlYWRpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBpID0gZnJvbTtcbiAgaWYgKHJlYWRpbmcubG93ZXIoZnJvbSkgPT09ICdvbmUnICYmIHJlYWRpbmcubG93ZXIoZnJvbSArIDEpID09PSAnb2YnKSBpICs9IDI7XG4gIHdoaWxlIChpIDwgdG8gJiYgIWlzQm91bmRhcnkocmVhZGluZywgaSkpIGkrKztcbiAgcmV0dXJuIGkgLSAxO1xufVxuXG5mdW5jdGlvbiBpc0JvdW5kYXJ5KHJlYWRpbmc6IFJlYWRpbmcsIGk6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCB3b3JkID0gcmVhZGluZy5sb3dlcihpKTtcbiAgcmV0dXJuIFBSRVBPU0lUSU9OUy5oYXMod29yZCkgfHwgd29yZCA9PT0gJywnIHx8IHdvcmQgPT09ICcoJyB8fCB3b3JkID09PSAnYW5kJyB8fCBpc1JlbGF0aXZlKHdvcmQpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNSZWxhdGl2ZSh3b3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICB3b3JkID09PSAnd2hvJyB8fFxuICAgIHdvcmQgPT09ICd3aGljaCcgfHxcbiAgICB3b3JkID09PSAnd2hvc2UnIHx8XG4gICAgd29yZCA9PT0gJ3dob20nIHx8XG4gICAgd29yZCA9PT0gJ3RoYXQnIHx8XG4gICAgd29yZCA9PT0gJ3doZXJlJ1xuICApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNEZXRlcm1pbmVyKHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gREVURVJNSU5FUlMuaGFzKHdvcmQpO1xufVxuXG4vKiogV2hldGhlciB0b2tlbiBgaWAgaXMgYSBmaW5pdGUgdmVyYiwgYnkgdGhlIHBhcnNlciBvciBieSBpdHMgZm9ybS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0Zpbml0ZShyZWFkaW5nOiBSZWFkaW5nLCBpOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgdGFnID0gcmVhZGluZy50YWcoaSk7XG4gIGlmICh0YWcgPT09ICdWQlonIHx8IHRhZyA9PT0gJ1ZCRCcgfHwgdGFnID09PSAnTUQnIHx8IHRhZyA9PT0gJ1ZCUCcpIHJldHVybiB0cnVlO1xuICByZXR1cm4gRklOSVRFLmhhcyhyZWFkaW5nLmxvd2VyKGkpKTtcbn1cblxuLyoqXG4gKiBXaGVyZSB0aGUgbm91biBwaHJhc2UgdGhhdCBiZWdpbnMgYXQgdG9rZW4gYGZyb21gIGVuZHM6IGJlZm9yZSBhIGNvbW1hLCBhIGJyYWNrZXQsIGEgZGFzaCwgYSByZWxhdGl2ZSBjbGF1c2UsIGEgZmluaXRlXG4gKiB2ZXJiLCBvciB0aGUgZW5kIG9mIHRoZSBzZW50ZW5jZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBocmFzZUVuZChyZWFkaW5nOiBSZWFkaW5nLCBmcm9tOiBudW1iZXIsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgaSA9IGZyb207XG4gIHdoaWxlIChpIDwgbGltaXQgJiYgIUVORFMuaGFzKHJlYWRpbmcubG93ZXIoaSkpICYmICFpc1JlbGF0aXZlKHJlYWRpbmcubG93ZXIoaSkpICYmICFpc0Zpbml0ZShyZWFkaW5nLCBpKSlcbiAgICBpKys7XG4gIHJldHVybiBpO1xufVxuXG5jb25zdCBFTkRTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICcsJywgJzsnLCAnOicsICcuJywgJyEnLCAnPycsICcoJywgJyknLCAnWycsICddJywgJ1x1MjAxNCcsICdcdTIwMTMnLCAnLS0nLCAnXCInLCAnXHUyMDFDJywgJ1x1MjAxRCcsICdhbmQvb3InLCAnYnV0JywgJ3doaWxlJywgJ3doZW4nLCAnYmVjYXVzZScsXG5dKTsgLy8gcHJldHRpZXItaWdub3JlXG4iLCAiaW1wb3J0IHR5cGUgeyBFbnRpdHlUeXBlIH0gZnJvbSAnLi4vbmVyL3R5cGVzJztcbmltcG9ydCB7IFJFTEFUSU9OUyB9IGZyb20gJy4uL3N5bnRheC90eXBlcyc7XG5pbXBvcnQgeyBDT1BVTEFfQURWRVJCUywgREVTQ1JJQklOR19WRVJCUywgTk9UX0lOX1RJVExFLCBQUkVQT1NJVElPTlMgfSBmcm9tICcuL2ZhY3RzL3dvcmRzLmRhdGEnO1xuaW1wb3J0IHsgZm9sZCB9IGZyb20gJy4vbmFtZS1mb3JtJztcbmltcG9ydCB7IGhlYWRPZiwgaXNEZXRlcm1pbmVyLCBpc0Zpbml0ZSwgaXNSZWxhdGl2ZSwgaXNSb2xlQXQsIHBocmFzZUVuZCB9IGZyb20gJy4vbm91bi1waHJhc2UnO1xuaW1wb3J0IHR5cGUgeyBSZWFkaW5nIH0gZnJvbSAnLi9yZWFkaW5nJztcbmltcG9ydCB0eXBlIHsgRGVzY3JpcHRpb24gfSBmcm9tICcuL3R5cGVzJztcblxuY29uc3QgTE9OR0VTVF9USVRMRSA9IDEwO1xuY29uc3QgTE9OR0VTVF9DTEFVU0UgPSAyNjtcblxuLyoqIEhvdyBhbiBhcnRpY2xlIGludHJvZHVjZXMgdGhlIGJlYXJlciBvZiB0aGUgZ2l2ZW4gbmFtZXM6IGVhY2ggd2F5IG9uY2UsIGluIG9yZGVyIG9mIHRoZSB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlKHJlYWRpbmc6IFJlYWRpbmcsIG1lbnRpb25zOiByZWFkb25seSBudW1iZXJbXSwgdHlwZTogRW50aXR5VHlwZSk6IERlc2NyaXB0aW9uW10ge1xuICBjb25zdCBmb3VuZDogRGVzY3JpcHRpb25bXSA9IFtdO1xuICBjb25zdCBzZWVuID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgaW5kZXggb2YgbWVudGlvbnMpIHtcbiAgICBjb25zdCBmaXJzdCA9IHJlYWRpbmcuZmlyc3RUb2tlbltpbmRleF0gYXMgbnVtYmVyO1xuICAgIGlmICghcmVhZGluZy5pc1N0b3J5KGZpcnN0KSkgY29udGludWU7XG4gICAgZm9yIChjb25zdCBkZXNjcmlwdGlvbiBvZiBkZXNjcmliZU1lbnRpb24ocmVhZGluZywgaW5kZXgsIHR5cGUpKSB7XG4gICAgICBjb25zdCBrZXkgPSBmb2xkKGRlc2NyaXB0aW9uLnRleHQpO1xuICAgICAgaWYgKGtleSA9PT0gJycgfHwgc2Vlbi5oYXMoa2V5KSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChrZXkpO1xuICAgICAgZm91bmQucHVzaChkZXNjcmlwdGlvbik7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmVNZW50aW9uKHJlYWRpbmc6IFJlYWRpbmcsIGluZGV4OiBudW1iZXIsIHR5cGU6IEVudGl0eVR5cGUpOiBEZXNjcmlwdGlvbltdIHtcbiAgY29uc3QgZmlyc3QgPSByZWFkaW5nLmZpcnN0VG9rZW5baW5kZXhdIGFzIG51bWJlcjtcbiAgY29uc3QgZW5kID0gcmVhZGluZy5lbmRUb2tlbltpbmRleF0gYXMgbnVtYmVyO1xuICBjb25zdCBbc2VudGVuY2VTdGFydCwgc2VudGVuY2VFbmRdID0gcmVhZGluZy5zZW50ZW5jZU9mKGZpcnN0KTtcbiAgY29uc3QgYWZ0ZXIgPSBza2lwQnJhY2tldChyZWFkaW5nLCBlbmQsIHNlbnRlbmNlRW5kKTtcbiAgcmV0dXJuIFtcbiAgICB0aXRsZShyZWFkaW5nLCBmaXJzdCwgc2VudGVuY2VTdGFydCwgdHlwZSksXG4gICAgYXBwb3NpdGlvbkJlZm9yZShyZWFkaW5nLCBmaXJzdCwgZW5kLCBzZW50ZW5jZVN0YXJ0LCB0eXBlKSxcbiAgICBhcHBvc2l0aW9uKHJlYWRpbmcsIGFmdGVyLCBzZW50ZW5jZUVuZCwgdHlwZSksXG4gICAgY29wdWxhcihyZWFkaW5nLCBhZnRlciwgc2VudGVuY2VFbmQsIHR5cGUpLFxuICAgIC4uLnJlbGF0aXZlKHJlYWRpbmcsIGFmdGVyLCBzZW50ZW5jZUVuZCwgdHlwZSksXG4gIF0uZmlsdGVyKChkZXNjcmlwdGlvbikgPT4gZGVzY3JpcHRpb24gIT09IHVuZGVmaW5lZCk7XG59XG5cbi8qKiBUaGUgd29yZHMgb2YgdG9rZW5zIGBbZnJvbSwgdG8pYCBpbiByZWFkaW5nIGZvcm07IHVuZGVmaW5lZCB3aGVyZSBub3RoaW5nIGlzIGxlZnQgb2YgdGhlbS4gKi9cbmZ1bmN0aW9uIGRlc2NyaXB0aW9uKHJlYWRpbmc6IFJlYWRpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IERlc2NyaXB0aW9uIHwgdW5kZWZpbmVkIHtcbiAgd2hpbGUgKGZyb20gPCB0byAmJiAoaXNEZXRlcm1pbmVyKHJlYWRpbmcubG93ZXIoZnJvbSkpIHx8IENPUFVMQV9BRFZFUkJTLmhhcyhyZWFkaW5nLmxvd2VyKGZyb20pKSkpIGZyb20rKztcbiAgd2hpbGUgKHRvID4gZnJvbSAmJiAvXltcXHMsOzouKVx1MjAxNFx1MjAxMy1dKyQvdS50ZXN0KHJlYWRpbmcubG93ZXIodG8gLSAxKSkgJiYgIXJlYWRpbmcud29yZCh0byAtIDEpLmluY2x1ZGVzKCdcdTIwMUQnKSlcbiAgICB0by0tO1xuICBpZiAoZnJvbSA+PSB0bykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgc3RhcnQ6IHJlYWRpbmcuc3RhcnQoZnJvbSksIGVuZDogcmVhZGluZy5lbmQodG8gLSAxKSwgdGV4dDogcmVhZGluZy5zbGljZShmcm9tLCB0bykgfTtcbn1cblxuLyoqIFwiKERPR0UpXCIgYW5kIFwiKDYyKVwiIGJlaGluZCBhIG5hbWUuICovXG5mdW5jdGlvbiBza2lwQnJhY2tldChyZWFkaW5nOiBSZWFkaW5nLCBpOiBudW1iZXIsIGxpbWl0OiBudW1iZXIpOiBudW1iZXIge1xuICBpZiAocmVhZGluZy5sb3dlcihpKSAhPT0gJygnKSByZXR1cm4gaTtcbiAgZm9yIChsZXQgY2xvc2UgPSBpICsgMTsgY2xvc2UgPCBsaW1pdCAmJiBjbG9zZSA8IGkgKyA2OyBjbG9zZSsrKVxuICAgIGlmIChyZWFkaW5nLmxvd2VyKGNsb3NlKSA9PT0gJyknKSByZXR1cm4gY2xvc2UgKyAxO1xuICByZXR1cm4gaTtcbn1cblxuLyoqIFRoZSB0aXRsZSBiZWZvcmUgYSBuYW1lOiBcIkluZGlhbiBQcmltZSBNaW5pc3RlclwiLCBcIlRlc2xhIENFT1wiLCBcIk11c2sncyBzYXRlbGxpdGUgaW50ZXJuZXQgY29tcGFueVwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRpdGxlKFxuICByZWFkaW5nOiBSZWFkaW5nLFxuICBmaXJzdDogbnVtYmVyLFxuICBzZW50ZW5jZVN0YXJ0OiBudW1iZXIsXG4gIHR5cGU6IEVudGl0eVR5cGUsXG4pOiBEZXNjcmlwdGlvbiB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGhlYWQgPSBmaXJzdCAtIDE7XG4gIGlmIChoZWFkIDwgc2VudGVuY2VTdGFydCB8fCAhaXNUaXRsZUhlYWQocmVhZGluZywgaGVhZCwgdHlwZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCBmcm9tID0gaGVhZDtcbiAgd2hpbGUgKGZyb20gPiBzZW50ZW5jZVN0YXJ0ICYmIGZpcnN0IC0gZnJvbSA8IExPTkdFU1RfVElUTEUgJiYgaXNJblRpdGxlKHJlYWRpbmcsIGZyb20gLSAxLCB0eXBlKSkgZnJvbS0tO1xuICB3aGlsZSAoZnJvbSA8IGhlYWQgJiYgIS9bXFxwe0x9XFxkXHUyMDFDXCJdL3UudGVzdChyZWFkaW5nLndvcmQoZnJvbSkpKSBmcm9tKys7XG4gIHJldHVybiBkZXNjcmlwdGlvbihyZWFkaW5nLCBmcm9tLCBmaXJzdCk7XG59XG5cbmZ1bmN0aW9uIGlzVGl0bGVIZWFkKHJlYWRpbmc6IFJlYWRpbmcsIGk6IG51bWJlciwgdHlwZTogRW50aXR5VHlwZSk6IGJvb2xlYW4ge1xuICBpZiAocmVhZGluZy5uYW1lQXRbaV0gIT09IC0xICYmIHJlYWRpbmcubG93ZXIoaSkgIT09ICdwbScpIHJldHVybiBmYWxzZTtcbiAgaWYgKGlzUm9sZUF0KHJlYWRpbmcsIGksIHR5cGUpKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIChcbiAgICB0eXBlID09PSAncGVyc29uJyAmJiByZWFkaW5nLnRhZyhpKSA9PT0gJ05OJyAmJiBBR0VOVC50ZXN0KHJlYWRpbmcud29yZChpKSkgJiYgaXNQYXJ0T2ZOYW1lKHJlYWRpbmcsIGkpXG4gICk7XG59XG5cbi8qKiBOb3VucyBmb3IgcGVvcGxlIGJ5IHRoZWlyIGVuZGluZ3M6IFwibW90b3JjeWNsaXN0XCIsIFwid2hpc3RsZS1ibG93ZXJcIiwgXCJoZWlyZXNzXCIuICovXG5jb25zdCBBR0VOVCA9IC9eXFxwe0xsfXsyLH0oPzppc3R8ZXJ8b3J8aWFufG1hbnx3b21hbnxlc3N8ZWVyfGFudHxlZSkkL3U7XG5cbi8qKiBXaGV0aGVyIHRoZSBwYXJzZXIgaGFuZ3MgdGhlIG5vdW4gb24gdGhlIG5hbWUgYmVoaW5kIGl0LCBvciB0aGUgbmFtZSBvbiB0aGUgbm91bi4gKi9cbmZ1bmN0aW9uIGlzUGFydE9mTmFtZShyZWFkaW5nOiBSZWFkaW5nLCBpOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgeyBoZWFkIH0gPSByZWFkaW5nLnN5bnRheDtcbiAgY29uc3QgbmFtZSA9IHJlYWRpbmcubmFtZUF0W2kgKyAxXTtcbiAgY29uc3QgdXAgPSBoZWFkW2ldID8/IC0xO1xuICBpZiAodXAgPj0gMCAmJiByZWFkaW5nLm5hbWVBdFt1cF0gPT09IG5hbWUpIHJldHVybiB0cnVlO1xuICByZXR1cm4gcmVhZGluZy5uYW1lQXRbaSArIDFdICE9PSAtMSAmJiBoZWFkW2kgKyAxXSA9PT0gaTtcbn1cblxuLyoqIFdoZXRoZXIgdG9rZW4gYGlgIGJlbG9uZ3MgdG8gdGhlIHRpdGxlIHRoYXQgZ29lcyBvbiBiZWhpbmQgaXQuICovXG5mdW5jdGlvbiBpc0luVGl0bGUocmVhZGluZzogUmVhZGluZywgaTogbnVtYmVyLCB0eXBlOiBFbnRpdHlUeXBlKTogYm9vbGVhbiB7XG4gIGNvbnN0IHdvcmQgPSByZWFkaW5nLmxvd2VyKGkpO1xuICBpZiAocmVhZGluZy5uYW1lQXRbaV0gIT09IC0xKSByZXR1cm4gcmVhZGluZy5uYW1lQXRbaV0gIT09IHJlYWRpbmcubmFtZUF0W2kgKyAxXSB8fCAhaXNEZXRlcm1pbmVyKHdvcmQpO1xuICBpZiAod29yZCA9PT0gJ2FuZCcgfHwgd29yZCA9PT0gJyYnKVxuICAgIHJldHVybiBpc1JvbGVBdChyZWFkaW5nLCBpIC0gMSwgdHlwZSkgJiYgaXNSb2xlQXQocmVhZGluZywgaGVhZE9mUnVuKHJlYWRpbmcsIGkgKyAxKSwgdHlwZSk7XG4gIGlmICh3b3JkID09PSAnLScgfHwgd29yZCA9PT0gJ1x1MjAxOXMnIHx8IHdvcmQgPT09IFwiJ3NcIikgcmV0dXJuIHdvcmQgPT09ICctJyB8fCByZWFkaW5nLm5hbWVBdFtpIC0gMV0gIT09IC0xO1xuICBpZiAoL15bXHUyMDFDXHUyMDFEXCJdJC91LnRlc3Qod29yZCkpXG4gICAgcmV0dXJuIC9eW1x1MjAxQ1x1MjAxRFwiXSQvdS50ZXN0KHJlYWRpbmcubG93ZXIoaSArIDIpKSB8fCAvXltcdTIwMUNcdTIwMURcIl0kL3UudGVzdChyZWFkaW5nLmxvd2VyKGkgLSAyKSk7XG4gIGlmICghL15bXFxwe0x9XFxkXS91LnRlc3Qod29yZCkgfHwgaXNEZXRlcm1pbmVyKHdvcmQpIHx8IE5PVF9JTl9USVRMRS5oYXMod29yZCkgfHwgUFJFUE9TSVRJT05TLmhhcyh3b3JkKSlcbiAgICByZXR1cm4gZmFsc2U7XG4gIHN3aXRjaCAocmVhZGluZy50YWcoaSkpIHtcbiAgICBjYXNlICdWQkQnOlxuICAgIGNhc2UgJ1ZCTic6XG4gICAgY2FzZSAnVkJHJzpcbiAgICAgIHJldHVybiBNT0RJRklFUi5oYXMoUkVMQVRJT05TW3JlYWRpbmcuc3ludGF4LnJlbGF0aW9uW2ldIGFzIG51bWJlcl0gPz8gJycpO1xuICAgIGNhc2UgJ1ZCJzpcbiAgICBjYXNlICdWQlonOlxuICAgIGNhc2UgJ1ZCUCc6XG4gICAgY2FzZSAnTUQnOlxuICAgIGNhc2UgJ0lOJzpcbiAgICBjYXNlICdQUlAnOlxuICAgIGNhc2UgJ1BSUCQnOlxuICAgIGNhc2UgJ0RUJzpcbiAgICBjYXNlICdXUCc6XG4gICAgY2FzZSAnV0RUJzpcbiAgICBjYXNlICdDQyc6XG4gICAgY2FzZSAnVE8nOlxuICAgIGNhc2UgJ05OUyc6XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgY2FzZSAnUkInOlxuICAgICAgcmV0dXJuIHdvcmQgPT09ICd0aGVuJztcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHRydWU7XG4gIH1cbn1cblxuLyoqIFJlbGF0aW9ucyBpbiB3aGljaCBhIHBhcnRpY2lwbGUgbW9kaWZpZXMgYSBub3VuOiBcIm91c3RlZCBwcmVzaWRlbnRcIiwgYW5kIG5vdCBcInJlcXVlc3RlZCBQcmVzaWRlbnQgXHUyMDI2XCIuICovXG5jb25zdCBNT0RJRklFUjogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydhbW9kJywgJ2NvbXBvdW5kJ10pO1xuXG5mdW5jdGlvbiBoZWFkT2ZSdW4ocmVhZGluZzogUmVhZGluZywgaTogbnVtYmVyKTogbnVtYmVyIHtcbiAgd2hpbGUgKHJlYWRpbmcubG93ZXIoaSArIDEpID09PSAnLScpIGkgKz0gMjtcbiAgcmV0dXJuIGk7XG59XG5cbi8qKiBcInRoZSBQcmltZSBNaW5pc3RlciBvZiBJbmRpYSwgTmFyZW5kcmEgTW9kaSxcIiBhbmQgXCJoaXMgd2lmZSwgVXNoYSBWYW5jZVwiOiB3aGF0IHN0YW5kcyBiZWZvcmUgdGhlIGNvbW1hLiAqL1xuZnVuY3Rpb24gYXBwb3NpdGlvbkJlZm9yZShcbiAgcmVhZGluZzogUmVhZGluZyxcbiAgZmlyc3Q6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4gIHNlbnRlbmNlU3RhcnQ6IG51bWJlcixcbiAgdHlwZTogRW50aXR5VHlwZSxcbik6IERlc2NyaXB0aW9uIHwgdW5kZWZpbmVkIHtcbiAgaWYgKHR5cGUgIT09ICdwZXJzb24nIHx8IHJlYWRpbmcubG93ZXIoZmlyc3QgLSAxKSAhPT0gJywnKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoIS9eKD86WywuOyldfCkkL3UudGVzdChyZWFkaW5nLmxvd2VyKGVuZCkpIHx8IGVuZCAtIGZpcnN0IDwgMikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgc3RvcCA9IGZpcnN0IC0gMTtcbiAgbGV0IGZyb20gPSAtMTtcbiAgZm9yIChsZXQgaSA9IHN0b3AgLSAxOyBpID49IHNlbnRlbmNlU3RhcnQgJiYgc3RvcCAtIGkgPD0gMTY7IGktLSkge1xuICAgIGNvbnN0IHdvcmQgPSByZWFkaW5nLmxvd2VyKGkpO1xuICAgIGlmICh3b3JkID09PSAnLCcgfHwgd29yZCA9PT0gJzsnIHx8IHdvcmQgPT09ICc6JyB8fCBpc0Zpbml0ZShyZWFkaW5nLCBpKSkgYnJlYWs7XG4gICAgaWYgKGlzRGV0ZXJtaW5lcih3b3JkKSAmJiBpc1JvbGVBdChyZWFkaW5nLCBoZWFkT2YocmVhZGluZywgaSArIDEsIHN0b3ApLCB0eXBlKSkgZnJvbSA9IGk7XG4gIH1cbiAgcmV0dXJuIGZyb20gPT09IC0xID8gdW5kZWZpbmVkIDogZGVzY3JpcHRpb24ocmVhZGluZywgZnJvbSwgc3RvcCk7XG59XG5cbi8qKiBcIlZhbmNlLCBhIGNsb3NlIGFsbHkgb2YgZm9ybWVyIFByZXNpZGVudCBEb25hbGQgVHJ1bXAsIGlzIFx1MjAyNlwiOiB0aGUgbm91biBwaHJhc2UgYmVoaW5kIHRoZSBjb21tYS4gKi9cbmZ1bmN0aW9uIGFwcG9zaXRpb24oXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGNvbW1hOiBudW1iZXIsXG4gIGxpbWl0OiBudW1iZXIsXG4gIHR5cGU6IEVudGl0eVR5cGUsXG4pOiBEZXNjcmlwdGlvbiB8IHVuZGVmaW5lZCB7XG4gIGlmIChyZWFkaW5nLmxvd2VyKGNvbW1hKSAhPT0gJywnKSByZXR1cm4gdW5kZWZpbmVkO1xuICBsZXQgZnJvbSA9IGNvbW1hICsgMTtcbiAgaWYgKC9eXFxkezEsM30kL3UudGVzdChyZWFkaW5nLmxvd2VyKGZyb20pKSAmJiByZWFkaW5nLmxvd2VyKGZyb20gKyAxKSA9PT0gJywnKSBmcm9tICs9IDI7XG4gIGNvbnN0IGVuZCA9IHBocmFzZUVuZChyZWFkaW5nLCBmcm9tLCBNYXRoLm1pbihsaW1pdCwgZnJvbSArIExPTkdFU1RfQ0xBVVNFKSk7XG4gIGlmIChlbmQgPT09IGZyb20gfHwgaXNGaW5pdGUocmVhZGluZywgZW5kKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgaGVhZCA9IGhlYWRPZihyZWFkaW5nLCBmcm9tLCBlbmQpO1xuICBpZiAoaGVhZCA8IGZyb20gfHwgcmVhZGluZy5uYW1lQXRbaGVhZF0gIT09IC0xIHx8ICFpc1JvbGVBdChyZWFkaW5nLCBoZWFkLCB0eXBlKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgb3BlbmluZyA9IHJlYWRpbmcubG93ZXIoZnJvbSk7XG4gIGNvbnN0IG1vZGlmaWVkID0gUFJFUE9TSVRJT05TLmhhcyhyZWFkaW5nLmxvd2VyKGhlYWQgKyAxKSk7XG4gIGNvbnN0IGluZGVmaW5pdGUgPSBvcGVuaW5nID09PSAnYScgfHwgb3BlbmluZyA9PT0gJ2FuJyB8fCBvcGVuaW5nID09PSAnb25lJztcbiAgaWYgKCFpbmRlZmluaXRlICYmICFtb2RpZmllZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKFxuICAgIHJlYWRpbmcubG93ZXIoZW5kKSAhPT0gJywnICYmXG4gICAgZW5kIDwgbGltaXQgJiZcbiAgICAhL15bLiE/KF0kL3UudGVzdChyZWFkaW5nLmxvd2VyKGVuZCkpICYmXG4gICAgIWlzUmVsYXRpdmUocmVhZGluZy5sb3dlcihlbmQpKVxuICApXG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIGRlc2NyaXB0aW9uKHJlYWRpbmcsIGZyb20sIGVuZCk7XG59XG5cbi8qKiBcIk11c2sgaXMgYWxzbyB0aGUgaGVhZCBvZiBcdTIwMjZcIjogdGhlIG5vdW4gcGhyYXNlIGJlaGluZCB0aGUgY29wdWxhLiAqL1xuZnVuY3Rpb24gY29wdWxhcihyZWFkaW5nOiBSZWFkaW5nLCBhdDogbnVtYmVyLCBsaW1pdDogbnVtYmVyLCB0eXBlOiBFbnRpdHlUeXBlKTogRGVzY3JpcHRpb24gfCB1bmRlZmluZWQge1xuICBjb25zdCB2ZXJiID0gcmVhZGluZy5sb3dlcihhdCk7XG4gIGxldCBmcm9tID0gYXQgKyAxO1xuICBpZiAodmVyYiAhPT0gJ2lzJyAmJiB2ZXJiICE9PSAnd2FzJyAmJiB2ZXJiICE9PSAnYmVjYW1lJyAmJiB2ZXJiICE9PSAncmVtYWlucycpIHtcbiAgICBpZiAoIS9ec2VydmVbc2RdJC91LnRlc3QodmVyYikgfHwgcmVhZGluZy5sb3dlcihmcm9tKSAhPT0gJ2FzJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBmcm9tKys7XG4gIH1cbiAgd2hpbGUgKENPUFVMQV9BRFZFUkJTLmhhcyhyZWFkaW5nLmxvd2VyKGZyb20pKSkgZnJvbSsrO1xuICByZXR1cm4gcHJlZGljYXRlKHJlYWRpbmcsIGZyb20sIGxpbWl0LCB0eXBlKTtcbn1cblxuLyoqIFRoZSBub3VuIHBocmFzZSBhdCBgZnJvbWAgd2hlcmUgaXQgYmVnaW5zIHdpdGggYW4gYXJ0aWNsZSBvciByb2xlIGFuZCBpdHMgaGVhZCBzYXlzIHdoYXQgYSB0aGluZyBvZiB0aGUgdHlwZSBpcy4gKi9cbmZ1bmN0aW9uIHByZWRpY2F0ZShyZWFkaW5nOiBSZWFkaW5nLCBmcm9tOiBudW1iZXIsIGxpbWl0OiBudW1iZXIsIHR5cGU6IEVudGl0eVR5cGUpOiBEZXNjcmlwdGlvbiB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG9wZW5pbmcgPSByZWFkaW5nLmxvd2VyKGZyb20pO1xuICBpZiAoIS9eKD86dGhlfGF8YW58b25lKSQvdS50ZXN0KG9wZW5pbmcpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBlbmQgPSBwaHJhc2VFbmQocmVhZGluZywgZnJvbSwgTWF0aC5taW4obGltaXQsIGZyb20gKyBMT05HRVNUX0NMQVVTRSkpO1xuICBjb25zdCBoZWFkID0gaGVhZE9mKHJlYWRpbmcsIGZyb20sIGVuZCk7XG4gIGlmIChoZWFkIDw9IGZyb20gfHwgIWlzUm9sZUF0KHJlYWRpbmcsIGhlYWQsIHR5cGUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gZGVzY3JpcHRpb24ocmVhZGluZywgZnJvbSwgZW5kKTtcbn1cblxuLyoqIFwid2hvIGxlYWRzIFRlc2xhIGFuZCBTcGFjZVggYW5kIGlzIGFsc28gdGhlIGhlYWQgb2YgXHUyMDI2XCI6IHRoZSBjbGF1c2UsIGFuZCBhcGFydCBmcm9tIGl0IHdoYXQgc29tZWJvZHkgaXMuICovXG5mdW5jdGlvbiByZWxhdGl2ZShyZWFkaW5nOiBSZWFkaW5nLCBhdDogbnVtYmVyLCBsaW1pdDogbnVtYmVyLCB0eXBlOiBFbnRpdHlUeXBlKTogRGVzY3JpcHRpb25bXSB7XG4gIGlmICh0eXBlICE9PSAncGVyc29uJyAmJiB0eXBlICE9PSAnb3JnYW5pemF0aW9uJykgcmV0dXJuIFtdO1xuICBjb25zdCBmcm9tID0gcmVhZGluZy5sb3dlcihhdCkgPT09ICcsJyA/IGF0ICsgMSA6IGF0O1xuICBjb25zdCBwcm9ub3VuID0gcmVhZGluZy5sb3dlcihmcm9tKTtcbiAgaWYgKHByb25vdW4gIT09ICd3aG8nICYmICEocHJvbm91biA9PT0gJ3doaWNoJyAmJiBmcm9tID4gYXQgJiYgdHlwZSA9PT0gJ29yZ2FuaXphdGlvbicpKSByZXR1cm4gW107XG4gIGxldCBlbmQgPSBmcm9tO1xuICB3aGlsZSAoZW5kIDwgbGltaXQgJiYgZW5kIC0gZnJvbSA8IExPTkdFU1RfQ0xBVVNFICYmICEvXlssOy4hP1x1MjAxNFx1MjAxMzpdJC91LnRlc3QocmVhZGluZy5sb3dlcihlbmQpKSkgZW5kKys7XG4gIGlmIChlbmQgLSBmcm9tID49IExPTkdFU1RfQ0xBVVNFKSByZXR1cm4gW107XG4gIGNvbnN0IGZvdW5kOiAoRGVzY3JpcHRpb24gfCB1bmRlZmluZWQpW10gPSBbXTtcbiAgbGV0IHZlcmIgPSBmcm9tICsgMTtcbiAgd2hpbGUgKC9eKD86bm90fG9ubHl8YWxzb3xub3d8Y3VycmVudGx5fG9uY2V8cHJldmlvdXNseXxib3RoKSQvdS50ZXN0KHJlYWRpbmcubG93ZXIodmVyYikpKSB2ZXJiKys7XG4gIGlmICghREVTQ1JJQklOR19WRVJCUy5oYXMocmVhZGluZy5sb3dlcih2ZXJiKSkpIHJldHVybiBbXTtcbiAgbGV0IGN1dCA9IGVuZDtcbiAgZm9yIChsZXQgaSA9IHZlcmI7IGkgPCBlbmQ7IGkrKykge1xuICAgIGNvbnN0IGNvcHVsYSA9IHJlYWRpbmcubG93ZXIoaSk7XG4gICAgaWYgKGNvcHVsYSAhPT0gJ2lzJyAmJiBjb3B1bGEgIT09ICd3YXMnKSBjb250aW51ZTtcbiAgICBjb25zdCB3aGF0ID0gcHJlZGljYXRlKHJlYWRpbmcsIHNraXBBZHZlcmJzKHJlYWRpbmcsIGkgKyAxKSwgZW5kLCB0eXBlKTtcbiAgICBpZiAoIXdoYXQpIGNvbnRpbnVlO1xuICAgIGZvdW5kLnB1c2god2hhdCk7XG4gICAgY3V0ID0gTWF0aC5taW4oY3V0LCByZWFkaW5nLmxvd2VyKGkgLSAxKSA9PT0gJ2FuZCcgPyBpIC0gMSA6IGkpO1xuICB9XG4gIGlmIChjdXQgPiB2ZXJiICsgMSkgZm91bmQudW5zaGlmdChjbGF1c2UocmVhZGluZywgZnJvbSwgY3V0KSk7XG4gIHJldHVybiBmb3VuZC5maWx0ZXIoKGRlc2NyaXB0aW9uKSA9PiBkZXNjcmlwdGlvbiAhPT0gdW5kZWZpbmVkKTtcbn1cblxuZnVuY3Rpb24gY2xhdXNlKHJlYWRpbmc6IFJlYWRpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IERlc2NyaXB0aW9uIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbGFzdCA9IHJlYWRpbmcubG93ZXIodG8gLSAxKSA9PT0gJyknID8gKHJlYWRpbmcubG93ZXIodG8gLSAzKSA9PT0gJygnID8gdG8gLSAzIDogdG8pIDogdG87XG4gIHJldHVybiBkZXNjcmlwdGlvbihyZWFkaW5nLCBmcm9tLCBsYXN0KTtcbn1cblxuZnVuY3Rpb24gc2tpcEFkdmVyYnMocmVhZGluZzogUmVhZGluZywgaTogbnVtYmVyKTogbnVtYmVyIHtcbiAgd2hpbGUgKENPUFVMQV9BRFZFUkJTLmhhcyhyZWFkaW5nLmxvd2VyKGkpKSkgaSsrO1xuICByZXR1cm4gaTtcbn1cbiIsICJpbXBvcnQgeyBQUkVQT1NJVElPTlMgfSBmcm9tICcuL2ZhY3RzL3dvcmRzLmRhdGEnO1xuaW1wb3J0IHsgZm9sZCB9IGZyb20gJy4vbmFtZS1mb3JtJztcblxuY29uc3QgU0FNRTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gIHBtOiAncHJpbWUgbWluaXN0ZXInLFxuICBwcmVtaWVyOiAncHJpbWUgbWluaXN0ZXInLFxuICAnY2hpZWYgZXhlY3V0aXZlJzogJ2NlbycsXG4gICdleGVjdXRpdmUgb2ZmaWNlcic6ICdjZW8nLFxuICBjb2ZvdW5kZXI6ICdmb3VuZGVyJyxcbiAgY2hhaXJtYW46ICdjaGFpcicsXG4gIGNoYWlyd29tYW46ICdjaGFpcicsXG4gIGNoYWlycGVyc29uOiAnY2hhaXInLFxufTtcblxuLyoqXG4gKiBUaGUgb2ZmaWNlIG9yIHJvbGUgdGhhdCBhIGRlc2NyaXB0aW9uIG5hbWVzIGZpcnN0LCBpbiBvbmUgZm9ybSBmb3IgYWxsIHdvcmRpbmdzOiBcIkluZGlhbiBQcmltZSBNaW5pc3RlclwiIGFuZCBcIlBNXCIgXHUyMTkyXG4gKiBgcHJpbWUgbWluaXN0ZXJgLCBcIlVTIFZpY2UtUHJlc2lkZW50XCIgXHUyMTkyIGB2aWNlIHByZXNpZGVudGAsIFwiY2xvc2UgYWxseSBvZiBcdTIwMjZcIiBcdTIxOTIgYGFsbHlgLiBFbXB0eSBmb3IgYSBjbGF1c2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb2xlS2V5KHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gZm9sZCh0ZXh0KS5zcGxpdCgnICcpO1xuICBsZXQgZW5kID0gd29yZHMuZmluZEluZGV4KCh3b3JkLCBpKSA9PiBpID4gMCAmJiBQUkVQT1NJVElPTlMuaGFzKHdvcmQpKTtcbiAgaWYgKHdvcmRzLmluY2x1ZGVzKCdhbmQnKSkgZW5kID0gZW5kID09PSAtMSA/IHdvcmRzLmluZGV4T2YoJ2FuZCcpIDogTWF0aC5taW4oZW5kLCB3b3Jkcy5pbmRleE9mKCdhbmQnKSk7XG4gIGlmIChlbmQgPT09IC0xKSBlbmQgPSB3b3Jkcy5sZW5ndGg7XG4gIGNvbnN0IGhlYWQgPSB3b3Jkc1tlbmQgLSAxXSA/PyAnJztcbiAgY29uc3QgcGFpciA9IGAke3dvcmRzW2VuZCAtIDJdID8/ICcnfSAke2hlYWR9YC50cmltKCk7XG4gIGlmIChoZWFkID09PSAncHJlc2lkZW50JyB8fCBoZWFkID09PSAnY2hhaXJtYW4nKVxuICAgIHJldHVybiBwYWlyLnN0YXJ0c1dpdGgoJ3ZpY2UgJykgPyBgdmljZSAke2hlYWR9YCA6IChTQU1FW2hlYWRdID8/IGhlYWQpO1xuICBpZiAoaGVhZCA9PT0gJ21pbmlzdGVyJyB8fCBoZWFkID09PSAnc2VjcmV0YXJ5JyB8fCBoZWFkID09PSAnZ2VuZXJhbCcgfHwgaGVhZCA9PT0gJ2xlYWRlcicpIHJldHVybiBwYWlyO1xuICByZXR1cm4gU0FNRVtwYWlyXSA/PyBTQU1FW2hlYWRdID8/IGhlYWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBBbmFwaG9yLCBEcmFmdENoYWluIH0gZnJvbSAnLi9kcmFmdCc7XG5pbXBvcnQgeyBOT1RfSU5fVElUTEUsIFBSRVBPU0lUSU9OUyB9IGZyb20gJy4vZmFjdHMvd29yZHMuZGF0YSc7XG5pbXBvcnQgeyBpc0RldGVybWluZXIsIGlzRmluaXRlLCBpc1JvbGVBdCB9IGZyb20gJy4vbm91bi1waHJhc2UnO1xuaW1wb3J0IHsgZm9sZCB9IGZyb20gJy4vbmFtZS1mb3JtJztcbmltcG9ydCB0eXBlIHsgUmVhZGluZyB9IGZyb20gJy4vcmVhZGluZyc7XG5pbXBvcnQgeyByb2xlS2V5IH0gZnJvbSAnLi9yb2xlcyc7XG5cbmNvbnN0IExPTkdFU1QgPSA2O1xuY29uc3QgQ09NUEFOWV9XT1JEUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnY29tcGFueScsICdmaXJtJywgJ2NvcnBvcmF0aW9uJywgJ2dpYW50JywgJ3N0YXJ0dXAnLCAnbWFrZXInLCAnbWFudWZhY3R1cmVyJywgJ2Nhcm1ha2VyJywgJ2F1dG9tYWtlcicsICdjaGlwbWFrZXInLCAnZHJ1Z21ha2VyJyxcbiAgJ3JldGFpbGVyJywgJ2FpcmxpbmUnLCAnY2FycmllcicsICdsZW5kZXInLCAnaW5zdXJlcicsICdicm9hZGNhc3RlcicsICdwdWJsaXNoZXInLCAnb3BlcmF0b3InLCAnY29uZ2xvbWVyYXRlJywgJ25ld3NwYXBlcicsXG5dKTsgLy8gcHJldHRpZXItaWdub3JlXG5cbi8qKiBCZWhpbmQgdGhlc2Ugd29yZHMgYSBkZXNjcmlwdGlvbiBzYXlzIHdoYXQgc29tZWJvZHkgaXMgYW5kIHN0YW5kcyBmb3Igbm9ib2R5IGJ5IGl0c2VsZi4gKi9cbmNvbnN0IFBSRURJQ0FUSVZFOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICdpcycsICd3YXMnLCAnYXJlJywgJ3dlcmUnLCAnYmUnLCAnYmVlbicsICdiZWluZycsICdiZWNvbWUnLCAnYmVjb21lcycsICdiZWNhbWUnLCAncmVtYWlucycsICdhcycsICdjYWxsZWQnLCAnbmFtZWQnLFxuXSk7IC8vIHByZXR0aWVyLWlnbm9yZVxuXG5pbnRlcmZhY2UgUGhyYXNlIHtcbiAgcmVhZG9ubHkgZnJvbTogbnVtYmVyO1xuICByZWFkb25seSBlbmQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSByb2xlOiBzdHJpbmc7XG59XG5cbi8qKlxuICogRGVmaW5pdGUgbm91biBwaHJhc2VzIHRoYXQgc3RhbmQgZm9yIHNvbWVib2R5IG9yIHNvbWV0aGluZyBuYW1lZDogXCJ0aGUgUHJpbWUgTWluaXN0ZXJcIiB3aGVyZSBvbmUgcGVyc29uIG9mIHRoZVxuICogYXJ0aWNsZSBpcyBpbnRyb2R1Y2VkIGFzIHN1Y2gsIFwidGhlIG1pbmlzdHJ5XCIgd2hlcmUgb25lIG5hbWUgaGFzIHRoZSB3b3JkLCBcInRoZSBlbGVjdHJpYyBjYXJtYWtlclwiIHJpZ2h0IGJlaGluZCBhXG4gKiBzZW50ZW5jZSBhYm91dCBvbmUgb3JnYW5pc2F0aW9uLiBQaHJhc2VzIHRoYXQgZml0IHNldmVyYWwgb3Igbm9uZSBhcmUgbGVmdCBvdXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kTm9taW5hbHMoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGNoYWluczogcmVhZG9ubHkgRHJhZnRDaGFpbltdLFxuICBjaGFpbk9mTmFtZTogSW50MzJBcnJheSxcbik6IEFuYXBob3JbXSB7XG4gIGNvbnN0IGZvdW5kOiBBbmFwaG9yW10gPSBbXTtcbiAgZm9yIChjb25zdCBzZW50ZW5jZSBvZiByZWFkaW5nLnNlbnRlbmNlcykge1xuICAgIGlmICghcmVhZGluZy5pc1N0b3J5KHNlbnRlbmNlLmZpcnN0VG9rZW4pKSBjb250aW51ZTtcbiAgICBmb3IgKGxldCBpID0gc2VudGVuY2UuZmlyc3RUb2tlbjsgaSA8IHNlbnRlbmNlLmVuZFRva2VuOyBpKyspIHtcbiAgICAgIGlmIChyZWFkaW5nLmxvd2VyKGkpICE9PSAndGhlJyB8fCByZWFkaW5nLm5hbWVBdFtpXSAhPT0gLTEgfHwgUFJFRElDQVRJVkUuaGFzKHJlYWRpbmcubG93ZXIoaSAtIDEpKSlcbiAgICAgICAgY29udGludWU7XG4gICAgICBjb25zdCBwaHJhc2UgPSBkZWZpbml0ZVBocmFzZShyZWFkaW5nLCBpLCBzZW50ZW5jZS5lbmRUb2tlbik7XG4gICAgICBpZiAoIXBocmFzZSkgY29udGludWU7XG4gICAgICBjb25zdCBwZXJzb24gPSBwZXJzb25PZihyZWFkaW5nLCBwaHJhc2UsIGNoYWlucywgY2hhaW5PZk5hbWUpO1xuICAgICAgY29uc3QgY2hhaW4gPSBwZXJzb24gPz8gb3JnYW5pemF0aW9uT2YocmVhZGluZywgcGhyYXNlLCBjaGFpbnMsIGNoYWluT2ZOYW1lKTtcbiAgICAgIGlmIChjaGFpbiA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICAgIGZvdW5kLnB1c2goe1xuICAgICAgICBraW5kOiAnbm9taW5hbCcsXG4gICAgICAgIGNoYWluLFxuICAgICAgICBmaXJzdFRva2VuOiBpLFxuICAgICAgICBlbmRUb2tlbjogcGhyYXNlLmVuZCxcbiAgICAgICAgc2NvcmU6IHBlcnNvbiA9PT0gdW5kZWZpbmVkID8gMC43IDogMC44LFxuICAgICAgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFwidGhlXCIgd2l0aCBhdCBtb3N0IGZpdmUgd29yZHMgYmVoaW5kIGl0IG9mIHdoaWNoIHRoZSBsYXN0IGlzIGEgcm9sZSwgYW5kIG5vIG5vdW4sIG5hbWUgb3IgXCJvZlwiIGJlaGluZCB0aGF0LiAqL1xuZnVuY3Rpb24gZGVmaW5pdGVQaHJhc2UocmVhZGluZzogUmVhZGluZywgZnJvbTogbnVtYmVyLCBsaW1pdDogbnVtYmVyKTogUGhyYXNlIHwgdW5kZWZpbmVkIHtcbiAgbGV0IHJ1biA9IGZyb20gKyAxO1xuICB3aGlsZSAocnVuIDwgbGltaXQgJiYgcnVuIC0gZnJvbSA8IExPTkdFU1QgJiYgaXNNb2RpZmllcihyZWFkaW5nLCBydW4pKSBydW4rKztcbiAgbGV0IGhlYWQgPSBydW4gLSAxO1xuICB3aGlsZSAoaGVhZCA+IGZyb20gJiYgIWlzUm9sZShyZWFkaW5nLCBoZWFkKSkgaGVhZC0tO1xuICBpZiAoaGVhZCA9PT0gZnJvbSB8fCByZWFkaW5nLm5hbWVBdFtoZWFkXSAhPT0gLTEgfHwgZ29lc09uKHJlYWRpbmcsIGhlYWQgKyAxLCBsaW1pdCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGVuZCA9IGhlYWQgKyAxO1xuICBjb25zdCB0ZXh0ID0gcmVhZGluZy5zbGljZShmcm9tICsgMSwgZW5kKTtcbiAgcmV0dXJuIHsgZnJvbSwgZW5kLCB3b3JkczogZm9sZCh0ZXh0KS5zcGxpdCgnICcpLCByb2xlOiByb2xlS2V5KHRleHQpIH07XG59XG5cbmZ1bmN0aW9uIGlzUm9sZShyZWFkaW5nOiBSZWFkaW5nLCBpOiBudW1iZXIpOiBib29sZWFuIHtcbiAgcmV0dXJuIGlzUm9sZUF0KHJlYWRpbmcsIGksICdwZXJzb24nKSB8fCBpc1JvbGVBdChyZWFkaW5nLCBpLCAnb3JnYW5pemF0aW9uJyk7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBwaHJhc2UgZ29lcyBvbiBhdCB0b2tlbiBgaWAsIHNvIHRoYXQgdGhlIHJvbGUgYmVmb3JlIGl0IGlzIG5vdCBpdHMgaGVhZCBvciBuYW1lcyBzb21lYm9keSBlbHNlLiAqL1xuZnVuY3Rpb24gZ29lc09uKHJlYWRpbmc6IFJlYWRpbmcsIGk6IG51bWJlciwgbGltaXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBpZiAoaSA+PSBsaW1pdCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBuZXh0ID0gcmVhZGluZy5sb3dlcihpKTtcbiAgaWYgKHJlYWRpbmcubmFtZUF0W2ldICE9PSAtMSB8fCBuZXh0ID09PSAnb2YnIHx8IG5leHQgPT09ICctJyB8fCBuZXh0ID09PSAnYW5kJykgcmV0dXJuIHRydWU7XG4gIGlmIChyZWFkaW5nLnRhZyhpKT8uc3RhcnRzV2l0aCgnTk4nKSkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBuZXh0ID09PSAnLCcgJiYgaSArIDEgPCBsaW1pdCAmJiByZWFkaW5nLm5hbWVBdFtpICsgMV0gIT09IC0xO1xufVxuXG5mdW5jdGlvbiBpc01vZGlmaWVyKHJlYWRpbmc6IFJlYWRpbmcsIGk6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCB3b3JkID0gcmVhZGluZy5sb3dlcihpKTtcbiAgaWYgKHdvcmQgPT09ICctJykgcmV0dXJuIHRydWU7XG4gIGlmICghL15bXFxwe0x9XS91LnRlc3Qod29yZCkgfHwgd29yZCA9PT0gXCInc1wiIHx8IHdvcmQgPT09ICdcdTIwMTlzJykgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gKFxuICAgICFpc0RldGVybWluZXIod29yZCkgJiZcbiAgICAhUFJFUE9TSVRJT05TLmhhcyh3b3JkKSAmJlxuICAgICFOT1RfSU5fVElUTEUuaGFzKHdvcmQpICYmXG4gICAgIShpc0Zpbml0ZShyZWFkaW5nLCBpKSAmJiByZWFkaW5nLm5hbWVBdFtpXSA9PT0gLTEpXG4gICk7XG59XG5cbmZ1bmN0aW9uIHBlcnNvbk9mKFxuICByZWFkaW5nOiBSZWFkaW5nLFxuICBwaHJhc2U6IFBocmFzZSxcbiAgY2hhaW5zOiByZWFkb25seSBEcmFmdENoYWluW10sXG4gIGNoYWluT2ZOYW1lOiBJbnQzMkFycmF5LFxuKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZml0dGluZzogbnVtYmVyW10gPSBbXTtcbiAgY2hhaW5zLmZvckVhY2goKGNoYWluLCBpbmRleCkgPT4ge1xuICAgIGlmIChjaGFpbi50eXBlICE9PSAncGVyc29uJyB8fCAhY2hhaW4ucm9sZXMuaGFzKHBocmFzZS5yb2xlKSkgcmV0dXJuO1xuICAgIGlmIChtb2RpZmllcnNGaXQocGhyYXNlLCBjaGFpbikpIGZpdHRpbmcucHVzaChpbmRleCk7XG4gIH0pO1xuICBpZiAoZml0dGluZy5sZW5ndGggPCAyKSByZXR1cm4gZml0dGluZ1swXTtcbiAgY29uc3QgbmVhciA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBmb3IgKGxldCBpID0gcGhyYXNlLmZyb207IGkgPj0gMCAmJiByZWFkaW5nLnNhbWVCbG9jayhpLCBwaHJhc2UuZnJvbSk7IGktLSkge1xuICAgIGNvbnN0IG5hbWUgPSByZWFkaW5nLm5hbWVBdFtpXSBhcyBudW1iZXI7XG4gICAgY29uc3QgY2hhaW4gPSBuYW1lID09PSAtMSA/IC0xIDogKGNoYWluT2ZOYW1lW25hbWVdIGFzIG51bWJlcik7XG4gICAgaWYgKGZpdHRpbmcuaW5jbHVkZXMoY2hhaW4pKSBuZWFyLmFkZChjaGFpbik7XG4gIH1cbiAgcmV0dXJuIG5lYXIuc2l6ZSA9PT0gMSA/IFsuLi5uZWFyXVswXSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHdvcmRzIGJlZm9yZSB0aGUgcm9sZSBkbyBub3Qgc3BlYWsgYWdhaW5zdCB0aGUgcGVyc29uOiBcInRoZSBSdXNzaWFuIHByZXNpZGVudFwiIG5lZWRzIGEgUnVzc2lhbiBvbmUuICovXG5mdW5jdGlvbiBtb2RpZmllcnNGaXQocGhyYXNlOiBQaHJhc2UsIGNoYWluOiBEcmFmdENoYWluKTogYm9vbGVhbiB7XG4gIGNvbnN0IHJvbGUgPSBwaHJhc2Uucm9sZS5zcGxpdCgnICcpO1xuICBjb25zdCBleHRyYSA9IHBocmFzZS53b3Jkcy5maWx0ZXIoKHdvcmQpID0+ICFyb2xlLmluY2x1ZGVzKHdvcmQpICYmIHdvcmQgIT09ICdwbScpO1xuICBpZiAoZXh0cmEubGVuZ3RoID09PSAwKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KGNoYWluLmRlc2NyaXB0aW9ucy5mbGF0TWFwKCh7IHRleHQgfSkgPT4gZm9sZCh0ZXh0KS5zcGxpdCgnICcpKSk7XG4gIHJldHVybiBleHRyYS5ldmVyeSgod29yZCkgPT4ga25vd24uaGFzKHdvcmQpKTtcbn1cblxuZnVuY3Rpb24gb3JnYW5pemF0aW9uT2YoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIHBocmFzZTogUGhyYXNlLFxuICBjaGFpbnM6IHJlYWRvbmx5IERyYWZ0Q2hhaW5bXSxcbiAgY2hhaW5PZk5hbWU6IEludDMyQXJyYXksXG4pOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCBoZWFkID0gcGhyYXNlLndvcmRzW3BocmFzZS53b3Jkcy5sZW5ndGggLSAxXSBhcyBzdHJpbmc7XG4gIGlmICghaXNSb2xlQXQocmVhZGluZywgcGhyYXNlLmVuZCAtIDEsICdvcmdhbml6YXRpb24nKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgbmFtZWQ6IG51bWJlcltdID0gW107XG4gIGNoYWlucy5mb3JFYWNoKChjaGFpbiwgaW5kZXgpID0+IHtcbiAgICBpZiAoY2hhaW4udHlwZSAhPT0gJ29yZ2FuaXphdGlvbicpIHJldHVybjtcbiAgICBjb25zdCBpbk5hbWUgPSBjaGFpbi5tZW50aW9ucy5zb21lKChuYW1lKSA9PiByZWFkaW5nLmZvcm1zW25hbWVdPy53b3Jkcy5pbmNsdWRlcyhoZWFkKSk7XG4gICAgaWYgKGluTmFtZSB8fCBjaGFpbi5yb2xlcy5oYXMoaGVhZCkpIG5hbWVkLnB1c2goaW5kZXgpO1xuICB9KTtcbiAgaWYgKFxuICAgIG5hbWVkLmxlbmd0aCA9PT0gMSAmJlxuICAgIHBocmFzZS53b3Jkcy5sZW5ndGggPT09IDEgJiZcbiAgICBpc0ludHJvZHVjZWQocmVhZGluZywgcGhyYXNlLCBuYW1lZFswXSBhcyBudW1iZXIsIGNoYWluT2ZOYW1lKVxuICApXG4gICAgcmV0dXJuIG5hbWVkWzBdO1xuICByZXR1cm4gQ09NUEFOWV9XT1JEUy5oYXMoaGVhZCkgJiYgbmFtZWQubGVuZ3RoIDwgMlxuICAgID8gdG9waWNCZWZvcmUocmVhZGluZywgcGhyYXNlLCBjaGFpbnMsIGNoYWluT2ZOYW1lKVxuICAgIDogdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBpc0ludHJvZHVjZWQocmVhZGluZzogUmVhZGluZywgcGhyYXNlOiBQaHJhc2UsIGNoYWluOiBudW1iZXIsIGNoYWluT2ZOYW1lOiBJbnQzMkFycmF5KTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGkgPSBwaHJhc2UuZnJvbSAtIDE7IGkgPj0gMDsgaS0tKSB7XG4gICAgY29uc3QgbmFtZSA9IHJlYWRpbmcubmFtZUF0W2ldIGFzIG51bWJlcjtcbiAgICBpZiAobmFtZSAhPT0gLTEgJiYgY2hhaW5PZk5hbWVbbmFtZV0gPT09IGNoYWluKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBUaGUgb3JnYW5pc2F0aW9uIHRoYXQgdGhlIHNlbnRlbmNlIGJlZm9yZSBiZWdpbnMgd2l0aCwgd2hlcmUgdGhhdCBpcyB0aGUgb25seSBvbmUgaW4gaXQgYW5kIHRoZSBwaHJhc2Ugb3BlbnMgaXRzIG93bi4gKi9cbmZ1bmN0aW9uIHRvcGljQmVmb3JlKFxuICByZWFkaW5nOiBSZWFkaW5nLFxuICBwaHJhc2U6IFBocmFzZSxcbiAgY2hhaW5zOiByZWFkb25seSBEcmFmdENoYWluW10sXG4gIGNoYWluT2ZOYW1lOiBJbnQzMkFycmF5LFxuKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc2VudGVuY2UgPSByZWFkaW5nLnNlbnRlbmNlc1tyZWFkaW5nLnNlbnRlbmNlQXRbcGhyYXNlLmZyb21dIGFzIG51bWJlcl07XG4gIGNvbnN0IGJlZm9yZSA9IHJlYWRpbmcuc2VudGVuY2VzWyhyZWFkaW5nLnNlbnRlbmNlQXRbcGhyYXNlLmZyb21dIGFzIG51bWJlcikgLSAxXTtcbiAgaWYgKCFzZW50ZW5jZSB8fCAhYmVmb3JlIHx8IHNlbnRlbmNlLmJsb2NrICE9PSBiZWZvcmUuYmxvY2sgfHwgcGhyYXNlLmZyb20gIT09IHNlbnRlbmNlLmZpcnN0VG9rZW4pXG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgZm91bmQgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgZm9yIChsZXQgaSA9IGJlZm9yZS5maXJzdFRva2VuOyBpIDwgYmVmb3JlLmVuZFRva2VuOyBpKyspIHtcbiAgICBjb25zdCBuYW1lID0gcmVhZGluZy5uYW1lQXRbaV0gYXMgbnVtYmVyO1xuICAgIGNvbnN0IGNoYWluID0gbmFtZSA9PT0gLTEgPyAtMSA6IChjaGFpbk9mTmFtZVtuYW1lXSBhcyBudW1iZXIpO1xuICAgIGlmIChjaGFpbiAhPT0gLTEgJiYgY2hhaW5zW2NoYWluXT8udHlwZSA9PT0gJ29yZ2FuaXphdGlvbicpIGZvdW5kLmFkZChjaGFpbik7XG4gIH1cbiAgY29uc3Qgb3BlbmluZyA9IHJlYWRpbmcubmFtZUF0W2JlZm9yZS5maXJzdFRva2VuXSBhcyBudW1iZXI7XG4gIGNvbnN0IHRvcGljID0gb3BlbmluZyA9PT0gLTEgfHwgb3BlbmluZyA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogY2hhaW5PZk5hbWVbb3BlbmluZ107XG4gIHJldHVybiBmb3VuZC5zaXplID09PSAxICYmIHRvcGljICE9PSB1bmRlZmluZWQgJiYgZm91bmQuaGFzKHRvcGljKSA/IHRvcGljIDogdW5kZWZpbmVkO1xufVxuIiwgImltcG9ydCB7IFJFTEFUSU9OUyB9IGZyb20gJy4uL3N5bnRheC90eXBlcyc7XG5pbXBvcnQgdHlwZSB7IEFuYXBob3IsIERyYWZ0Q2hhaW4gfSBmcm9tICcuL2RyYWZ0JztcbmltcG9ydCB0eXBlIHsgU2V4IH0gZnJvbSAnLi9nZW5kZXInO1xuaW1wb3J0IHsgaXNSb2xlQXQgfSBmcm9tICcuL25vdW4tcGhyYXNlJztcbmltcG9ydCB0eXBlIHsgUmVhZGluZyB9IGZyb20gJy4vcmVhZGluZyc7XG5cbmNvbnN0IFBST05PVU5TOiBSZWFkb25seU1hcDxzdHJpbmcsIFNleD4gPSBuZXcgTWFwKFtcbiAgWydoZScsICdtJ10sXG4gIFsnaGltJywgJ20nXSxcbiAgWydoaXMnLCAnbSddLFxuICBbJ2hpbXNlbGYnLCAnbSddLFxuICBbJ3NoZScsICdmJ10sXG4gIFsnaGVyJywgJ2YnXSxcbiAgWydoZXJzJywgJ2YnXSxcbiAgWydoZXJzZWxmJywgJ2YnXSxcbl0pO1xuLyoqIFN0YW5kcyBmb3IgcGVvcGxlIHdob20gdGhlIGFydGljbGUgZG9lcyBub3QgbmFtZSwgc28gdGhhdCB0aGV5IGNvbXBldGUgd2l0aCB0aG9zZSB3aG9tIGl0IG5hbWVzLiAqL1xuY29uc3QgVU5OQU1FRCA9IC0yO1xuXG5pbnRlcmZhY2UgQ2FuZGlkYXRlIHtcbiAgcmVhZG9ubHkgY2hhaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9rZW46IG51bWJlcjtcbiAgLyoqIFdoZXRoZXIgaXQgaXMgdGhlIHN1YmplY3Qgb2YgaXRzIGNsYXVzZTsgZmFsc2Ugd2hlcmUgdGhlIHBhcnNlciBpcyBub3Qgc3VyZS4gKi9cbiAgcmVhZG9ubHkgc3ViamVjdDogYm9vbGVhbjtcbiAgLyoqIFRoZSB0b2tlbiB0aGF0IGl0cyBjbGF1c2UgaGFuZ3Mgb24uICovXG4gIHJlYWRvbmx5IHZlcmI6IG51bWJlcjtcbn1cblxuLyoqIEEgcHJvbm91biBpbiBpdHMgc2VudGVuY2UsIGFuZCB0aGUgcGVvcGxlIHRoYXQgc3RhbmQgYmVmb3JlIGl0IHRoZXJlIGFuZCBpbiB0aGUgc2VudGVuY2UgYmVmb3JlLiAqL1xuaW50ZXJmYWNlIFBsYWNlIHtcbiAgcmVhZG9ubHkgaGVyZTogcmVhZG9ubHkgQ2FuZGlkYXRlW107XG4gIHJlYWRvbmx5IGJlZm9yZTogcmVhZG9ubHkgQ2FuZGlkYXRlW107XG4gIHJlYWRvbmx5IG9wZW5zOiBib29sZWFuO1xuICByZWFkb25seSBzZXg6IFNleDtcbiAgcmVhZG9ubHkgd29yZDogc3RyaW5nO1xuICByZWFkb25seSBvd246IENhbmRpZGF0ZTtcbn1cblxuLyoqXG4gKiBQZXJzb25hbCBwcm9ub3VucyB3aXRoIG9uZSBmaXR0aW5nIHBlcnNvbiBpbiB0aGVpciBvd24gc2VudGVuY2UgYW5kIHRoZSBvbmUgYmVmb3JlLCBhbmQgdGhvc2Ugd2hvc2Ugc2VudGVuY2UgYmVnaW5zXG4gKiB3aXRoIHRoZW0gYW5kIGdvZXMgb24gYWJvdXQgdGhlIHN1YmplY3Qgb2YgdGhlIG9uZSBiZWZvcmUuIEFuIG9iamVjdCBpcyBuZXZlciB0aGUgc3ViamVjdCBvZiBpdHMgb3duIGNsYXVzZS4gUHJvbm91bnNcbiAqIGluc2lkZSBxdW90YXRpb24gbWFya3MgYXJlIGxlZnQgYWxvbmU6IHRoZXJlIFwiaGVcIiBpcyBzb21lYm9keSBvZiB3aG9tIHRoZSBzcGVha2VyIHNwZWFrcywgbmFtZWQgb3V0c2lkZS5cbiAqXG4gKiBAcGFyYW0gbm9taW5hbHMgYW5hcGhvcnMgZm91bmQgYmVmb3JlLCB3aGljaCBjb3VudCBhcyBtZW50aW9ucyBvZiB0aGVpciBjaGFpbnNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRQcm9ub3VucyhcbiAgcmVhZGluZzogUmVhZGluZyxcbiAgY2hhaW5zOiByZWFkb25seSBEcmFmdENoYWluW10sXG4gIGNoYWluT2ZOYW1lOiBJbnQzMkFycmF5LFxuICBub21pbmFsczogcmVhZG9ubHkgQW5hcGhvcltdLFxuKTogQW5hcGhvcltdIHtcbiAgY29uc3QgZm91bmQ6IEFuYXBob3JbXSA9IFtdO1xuICBjb25zdCBub21pbmFsQXQgPSBuZXcgTWFwKG5vbWluYWxzLm1hcCgobm9taW5hbCkgPT4gW25vbWluYWwuZW5kVG9rZW4gLSAxLCBub21pbmFsLmNoYWluXSkpO1xuICBjb25zdCBxdW90ZWQgPSBxdW90ZWRUb2tlbnMocmVhZGluZyk7XG4gIGxldCBiZWZvcmU6IENhbmRpZGF0ZVtdID0gW107XG4gIGZvciAoY29uc3Qgc2VudGVuY2Ugb2YgcmVhZGluZy5zZW50ZW5jZXMpIHtcbiAgICBpZiAoIXJlYWRpbmcuaXNTdG9yeShzZW50ZW5jZS5maXJzdFRva2VuKSkgY29udGludWU7XG4gICAgY29uc3QgaGVyZTogQ2FuZGlkYXRlW10gPSBbXTtcbiAgICBmb3IgKGxldCBpID0gc2VudGVuY2UuZmlyc3RUb2tlbjsgaSA8IHNlbnRlbmNlLmVuZFRva2VuOyBpKyspIHtcbiAgICAgIGNvbnN0IGNoYWluID0gY2hhaW5BdChyZWFkaW5nLCBpLCBjaGFpbnMsIGNoYWluT2ZOYW1lLCBub21pbmFsQXQpO1xuICAgICAgaWYgKGNoYWluICE9PSB1bmRlZmluZWQpIGhlcmUucHVzaChjYW5kaWRhdGUocmVhZGluZywgY2hhaW4sIGkpKTtcbiAgICAgIGNvbnN0IHdvcmQgPSByZWFkaW5nLmxvd2VyKGkpO1xuICAgICAgY29uc3Qgc2V4ID0gUFJPTk9VTlMuZ2V0KHdvcmQpO1xuICAgICAgaWYgKCFzZXggfHwgcmVhZGluZy5uYW1lQXRbaV0gIT09IC0xIHx8IHF1b3RlZFtpXSA9PT0gMSkgY29udGludWU7XG4gICAgICBjb25zdCBvcGVucyA9IGkgLSBzZW50ZW5jZS5maXJzdFRva2VuIDwgMjtcbiAgICAgIGNvbnN0IHBsYWNlID0geyBoZXJlLCBiZWZvcmUsIG9wZW5zLCBzZXgsIHdvcmQsIG93bjogY2FuZGlkYXRlKHJlYWRpbmcsIFVOTkFNRUQsIGkpIH07XG4gICAgICBjb25zdCBhbnRlY2VkZW50ID0gYW50ZWNlZGVudE9mKHBsYWNlLCBjaGFpbnMpO1xuICAgICAgaWYgKGFudGVjZWRlbnQgIT09IHVuZGVmaW5lZClcbiAgICAgICAgZm91bmQucHVzaCh7IGtpbmQ6ICdwcm9ub3VuJywgY2hhaW46IGFudGVjZWRlbnQsIGZpcnN0VG9rZW46IGksIGVuZFRva2VuOiBpICsgMSwgc2NvcmU6IDAuOCB9KTtcbiAgICAgIGhlcmUucHVzaCh7IC4uLnBsYWNlLm93biwgY2hhaW46IGFudGVjZWRlbnQgPz8gVU5OQU1FRCB9KTtcbiAgICB9XG4gICAgYmVmb3JlID0gaGVyZTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBUaGUgY2hhaW4gb2YgYSBwZXJzb24gd2hvc2UgbWVudGlvbiBiZWdpbnMgKGEgbmFtZSkgb3IgZW5kcyAoYSBub21pbmFsKSBhdCB0b2tlbiBgaWAsIG9yIHtAbGluayBVTk5BTUVEfS4gKi9cbmZ1bmN0aW9uIGNoYWluQXQoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGk6IG51bWJlcixcbiAgY2hhaW5zOiByZWFkb25seSBEcmFmdENoYWluW10sXG4gIGNoYWluT2ZOYW1lOiBJbnQzMkFycmF5LFxuICBub21pbmFsQXQ6IFJlYWRvbmx5TWFwPG51bWJlciwgbnVtYmVyPixcbik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSByZWFkaW5nLm5hbWVBdFtpXSBhcyBudW1iZXI7XG4gIGlmIChuYW1lICE9PSAtMSkge1xuICAgIGlmIChyZWFkaW5nLm5hbWVBdFtpIC0gMV0gPT09IG5hbWUpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3QgY2hhaW4gPSBjaGFpbk9mTmFtZVtuYW1lXSBhcyBudW1iZXI7XG4gICAgcmV0dXJuIGNoYWluc1tjaGFpbl0/LnR5cGUgPT09ICdwZXJzb24nID8gY2hhaW4gOiB1bmRlZmluZWQ7XG4gIH1cbiAgY29uc3Qgbm9taW5hbCA9IG5vbWluYWxBdC5nZXQoaSk7XG4gIGlmIChub21pbmFsICE9PSB1bmRlZmluZWQpIHJldHVybiBjaGFpbnNbbm9taW5hbF0/LnR5cGUgPT09ICdwZXJzb24nID8gbm9taW5hbCA6IHVuZGVmaW5lZDtcbiAgaWYgKGlzQmVzaWRlTmFtZShyZWFkaW5nLCBpKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIGlzUm9sZUF0KHJlYWRpbmcsIGksICdwZXJzb24nKSAmJiAhcmVhZGluZy5sb3dlcihpKS5lbmRzV2l0aCgncycpID8gVU5OQU1FRCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgYSByb2xlIGJlbG9uZ3MgdG8gYSBuYW1lOiBhIHRpdGxlIGJlZm9yZSBpdCwgYW4gYXBwb3NpdGlvbiBvciBhIHByZWRpY2F0ZS4gKi9cbmZ1bmN0aW9uIGlzQmVzaWRlTmFtZShyZWFkaW5nOiBSZWFkaW5nLCBpOiBudW1iZXIpOiBib29sZWFuIHtcbiAgaWYgKChyZWFkaW5nLm5hbWVBdFtpICsgMV0gPz8gLTEpICE9PSAtMSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IHJlbGF0aW9uID0gUkVMQVRJT05TW3JlYWRpbmcuc3ludGF4LnJlbGF0aW9uW2ldIGFzIG51bWJlcl07XG4gIGNvbnN0IGNvcHVsYXIgPSByZWxhdGlvbiA9PT0gJ3Jvb3QnICYmIHJlYWRpbmcuc3ludGF4LmhlYWQubGVuZ3RoID4gMDtcbiAgcmV0dXJuIHJlbGF0aW9uID09PSAnYXBwb3MnIHx8IHJlbGF0aW9uID09PSAnY29tcG91bmQnIHx8IGNvcHVsYXI7XG59XG5cbmZ1bmN0aW9uIGNhbmRpZGF0ZShyZWFkaW5nOiBSZWFkaW5nLCBjaGFpbjogbnVtYmVyLCB0b2tlbjogbnVtYmVyKTogQ2FuZGlkYXRlIHtcbiAgY29uc3QgeyBoZWFkLCByZWxhdGlvbiB9ID0gcmVhZGluZy5zeW50YXg7XG4gIGxldCBhdCA9IHRva2VuO1xuICBmb3IgKGxldCBzdGVwcyA9IDA7IHN0ZXBzIDwgODsgc3RlcHMrKykge1xuICAgIGNvbnN0IHVwID0gaGVhZFthdF07XG4gICAgY29uc3QgbmFtZSA9IFJFTEFUSU9OU1tyZWxhdGlvblthdF0gYXMgbnVtYmVyXSA/PyAnJztcbiAgICBpZiAodXAgPT09IHVuZGVmaW5lZCB8fCB1cCA8IDApIGJyZWFrO1xuICAgIGNvbnN0IHNhbWVOYW1lID0gcmVhZGluZy5uYW1lQXRbdG9rZW5dICE9PSAtMSAmJiByZWFkaW5nLm5hbWVBdFt1cF0gPT09IHJlYWRpbmcubmFtZUF0W3Rva2VuXTtcbiAgICBpZiAoIXNhbWVOYW1lICYmICFVUFdBUkQuaGFzKG5hbWUpKSBicmVhaztcbiAgICBhdCA9IHVwO1xuICB9XG4gIGNvbnN0IG5hbWUgPSBSRUxBVElPTlNbcmVsYXRpb25bYXRdIGFzIG51bWJlcl0gPz8gJyc7XG4gIHJldHVybiB7IGNoYWluLCB0b2tlbiwgc3ViamVjdDogbmFtZSA9PT0gJ25zdWJqJyB8fCBuYW1lID09PSAnbnN1Ymo6cGFzcycsIHZlcmI6IGhlYWRbYXRdID8/IC0xIH07XG59XG5cbi8qKiBSZWxhdGlvbnMgb2YgdGhlIHBhcnRzIG9mIGEgbmFtZSBhbmQgb2YgaXRzIHRpdGxlLCB3aG9zZSBoZWFkIGlzIHRoZSBuYW1lJ3MuICovXG5jb25zdCBVUFdBUkQ6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnZmxhdCcsICdjb21wb3VuZCcsICdhcHBvcyddKTtcblxuZnVuY3Rpb24gYW50ZWNlZGVudE9mKHBsYWNlOiBQbGFjZSwgY2hhaW5zOiByZWFkb25seSBEcmFmdENoYWluW10pOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IGhlcmUsIGJlZm9yZSwgb3duLCBzZXggfSA9IHBsYWNlO1xuICBjb25zdCBrbm93biA9IChjaGFpbjogbnVtYmVyKTogYm9vbGVhbiA9PiBjaGFpbnNbY2hhaW5dPy5zZXggPT09IHNleDtcbiAgY29uc3QgZml0cyA9ICh7IGNoYWluIH06IENhbmRpZGF0ZSk6IGJvb2xlYW4gPT4gY2hhaW4gPT09IFVOTkFNRUQgfHwgKGNoYWluc1tjaGFpbl0/LnNleCA/PyBzZXgpID09PSBzZXg7XG4gIGNvbnN0IG9iamVjdCA9ICFvd24uc3ViamVjdCAmJiAocGxhY2Uud29yZCA9PT0gJ2hpbScgfHwgKHBsYWNlLndvcmQgPT09ICdoZXInICYmIG93bi52ZXJiICE9PSAtMSkpO1xuICBjb25zdCBib3VuZCA9IChvdGhlcjogQ2FuZGlkYXRlKTogYm9vbGVhbiA9PiBvYmplY3QgJiYgb3RoZXIuc3ViamVjdCAmJiBvdGhlci52ZXJiID09PSBvd24udmVyYjtcbiAgY29uc3QgYmFycmVkID0gbmV3IFNldChoZXJlLmZpbHRlcihib3VuZCkubWFwKCh7IGNoYWluIH0pID0+IGNoYWluKSk7XG4gIGNvbnN0IG5lYXIgPSBoZXJlLmZpbHRlcigob3RoZXIpID0+IGZpdHMob3RoZXIpICYmICFiYXJyZWQuaGFzKG90aGVyLmNoYWluKSk7XG4gIGNvbnN0IGZhciA9IGJlZm9yZS5maWx0ZXIoKG90aGVyKSA9PiBmaXRzKG90aGVyKSAmJiAhYmFycmVkLmhhcyhvdGhlci5jaGFpbikpO1xuICBjb25zdCBhbGwgPSBkaXN0aW5jdChbLi4uZmFyLCAuLi5uZWFyXSk7XG4gIGlmIChhbGwubGVuZ3RoID09PSAxKSByZXR1cm4gYWNjZXB0KGFsbFswXSwgWy4uLmZhciwgLi4ubmVhcl0sIGtub3duKTtcbiAgaWYgKG5lYXIubGVuZ3RoID09PSAwICYmIHBsYWNlLm9wZW5zICYmIG93bi5zdWJqZWN0KSByZXR1cm4gc3ViamVjdE9mKGZhciwga25vd24pO1xuICByZXR1cm4gZGlzdGluY3QobmVhcikubGVuZ3RoID09PSAxICYmIG5lYXIuc29tZSgoeyBzdWJqZWN0IH0pID0+IHN1YmplY3QpXG4gICAgPyBhY2NlcHQobmVhclswXT8uY2hhaW4sIG5lYXIsIGtub3duKVxuICAgIDogdW5kZWZpbmVkO1xufVxuXG4vKiogQSBwZXJzb24gd2hvIGlzIHRoZSBzdWJqZWN0IG9mIGEgc2VudGVuY2UsIG9yIHdob3NlIHNleCBpcyBrbm93biB0byBmaXQuICovXG5mdW5jdGlvbiBhY2NlcHQoXG4gIGNoYWluOiBudW1iZXIgfCB1bmRlZmluZWQsXG4gIG1lbnRpb25zOiByZWFkb25seSBDYW5kaWRhdGVbXSxcbiAga25vd246IChjaGFpbjogbnVtYmVyKSA9PiBib29sZWFuLFxuKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgaWYgKGNoYWluID09PSB1bmRlZmluZWQgfHwgY2hhaW4gPT09IFVOTkFNRUQpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiBrbm93bihjaGFpbikgfHwgbWVudGlvbnMuc29tZSgobWVudGlvbikgPT4gbWVudGlvbi5jaGFpbiA9PT0gY2hhaW4gJiYgbWVudGlvbi5zdWJqZWN0KVxuICAgID8gY2hhaW5cbiAgICA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBvbmUgc3ViamVjdCBvZiB0aGUgc2VudGVuY2UgYmVmb3JlLCB3aGVyZSBpdCBzdGFuZHMgYmVmb3JlIGFsbCBvdGhlcnMuICovXG5mdW5jdGlvbiBzdWJqZWN0T2YoY2FuZGlkYXRlczogcmVhZG9ubHkgQ2FuZGlkYXRlW10sIGtub3duOiAoY2hhaW46IG51bWJlcikgPT4gYm9vbGVhbik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZpcnN0ID0gY2FuZGlkYXRlc1swXTtcbiAgaWYgKCFmaXJzdD8uc3ViamVjdCB8fCBmaXJzdC5jaGFpbiA9PT0gVU5OQU1FRCB8fCAha25vd24oZmlyc3QuY2hhaW4pKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBvdGhlcnMgPSBjYW5kaWRhdGVzLmZpbHRlcigoeyBzdWJqZWN0LCBjaGFpbiB9KSA9PiBzdWJqZWN0ICYmIGNoYWluICE9PSBmaXJzdC5jaGFpbik7XG4gIHJldHVybiBvdGhlcnMubGVuZ3RoID09PSAwID8gZmlyc3QuY2hhaW4gOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGRpc3RpbmN0KGNhbmRpZGF0ZXM6IHJlYWRvbmx5IENhbmRpZGF0ZVtdKTogbnVtYmVyW10ge1xuICByZXR1cm4gWy4uLm5ldyBTZXQoY2FuZGlkYXRlcy5tYXAoKHsgY2hhaW4gfSkgPT4gY2hhaW4pKV07XG59XG5cbi8qKiAxIGZvciBlYWNoIHRva2VuIGluc2lkZSBkb3VibGUgcXVvdGF0aW9uIG1hcmtzOyBhIHBhcmFncmFwaCdzIGVuZCBjbG9zZXMgYSBxdW90YXRpb24gdGhhdCBpcyBzdGlsbCBvcGVuLiAqL1xuZnVuY3Rpb24gcXVvdGVkVG9rZW5zKHJlYWRpbmc6IFJlYWRpbmcpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgaW5zaWRlID0gbmV3IFVpbnQ4QXJyYXkocmVhZGluZy5jb3VudCk7XG4gIGxldCBvcGVuID0gZmFsc2U7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcmVhZGluZy5jb3VudDsgaSsrKSB7XG4gICAgaWYgKGkgPiAwICYmICFyZWFkaW5nLnNhbWVCbG9jayhpIC0gMSwgaSkpIG9wZW4gPSBmYWxzZTtcbiAgICBjb25zdCB3b3JkID0gcmVhZGluZy53b3JkKGkpO1xuICAgIGlmICh3b3JkID09PSAnXHUyMDFDJyB8fCB3b3JkID09PSAnXHUyMDFFJykgb3BlbiA9IHRydWU7XG4gICAgZWxzZSBpZiAod29yZCA9PT0gJ1x1MjAxRCcpIG9wZW4gPSBmYWxzZTtcbiAgICBlbHNlIGlmICh3b3JkID09PSAnXCInKSBvcGVuID0gIW9wZW47XG4gICAgaW5zaWRlW2ldID0gb3BlbiA/IDEgOiAwO1xuICB9XG4gIHJldHVybiBpbnNpZGU7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUb2tlbml6ZWRBcnRpY2xlIH0gZnJvbSAnLi4vYXJ0aWNsZSc7XG5pbXBvcnQgeyBpc1Byb3NlIH0gZnJvbSAnLi4vbGF5b3V0L3R5cGVzJztcbmltcG9ydCB0eXBlIHsgRW50aXR5TWVudGlvbiB9IGZyb20gJy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBQRU5OX1RBR1MsIHR5cGUgUGVublRhZywgdHlwZSBTeW50YXggfSBmcm9tICcuLi9zeW50YXgvdHlwZXMnO1xuaW1wb3J0IHsgdG9rZW5BZnRlciB9IGZyb20gJy4uL3Rva2VuaXplL3Rva2Vucyc7XG5pbXBvcnQgeyBuYW1lRm9ybSwgdHlwZSBOYW1lRm9ybSB9IGZyb20gJy4vbmFtZS1mb3JtJztcblxuLyoqIFdoYXQgdGhlIGxpbmtpbmcgb2YgYW4gYXJ0aWNsZSBzdGFydHMgZnJvbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGlua0lucHV0IHtcbiAgcmVhZG9ubHkgYXJ0aWNsZTogVG9rZW5pemVkQXJ0aWNsZTtcbiAgcmVhZG9ubHkgbmFtZXM6IHJlYWRvbmx5IEVudGl0eU1lbnRpb25bXTtcbiAgcmVhZG9ubHkgc3ludGF4OiBTeW50YXg7XG59XG5cbi8qKiBBbiBhcnRpY2xlJ3Mgd29yZHMgYXMgdGhlIHJ1bGVzIG9mIHRoaXMgZm9sZGVyIGxvb2sgYXQgdGhlbTogYnkgdG9rZW4sIHdpdGggbmFtZXMgZm91bmQgYnkgdG9rZW4uICovXG5leHBvcnQgY2xhc3MgUmVhZGluZyB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbmFtZXM6IHJlYWRvbmx5IEVudGl0eU1lbnRpb25bXTtcbiAgcmVhZG9ubHkgZm9ybXM6IHJlYWRvbmx5IE5hbWVGb3JtW107XG4gIC8qKiBGb3IgZWFjaCBuYW1lIGl0cyBmaXJzdCB0b2tlbiBhbmQgdGhlIHRva2VuIGJlaGluZCBpdHMgbGFzdC4gKi9cbiAgcmVhZG9ubHkgZmlyc3RUb2tlbjogSW50MzJBcnJheTtcbiAgcmVhZG9ubHkgZW5kVG9rZW46IEludDMyQXJyYXk7XG4gIC8qKiBGb3IgZWFjaCB0b2tlbiB0aGUgaW5kZXggb2YgdGhlIG5hbWUgdGhhdCBpdCBiZWxvbmdzIHRvLCBvciAtMS4gKi9cbiAgcmVhZG9ubHkgbmFtZUF0OiBJbnQzMkFycmF5O1xuICAvKiogRm9yIGVhY2ggdG9rZW4gdGhlIGluZGV4IG9mIGl0cyBzZW50ZW5jZS4gKi9cbiAgcmVhZG9ubHkgc2VudGVuY2VBdDogSW50MzJBcnJheTtcbiAgcHJpdmF0ZSByZWFkb25seSBsb3dlcmVkOiAoc3RyaW5nIHwgdW5kZWZpbmVkKVtdO1xuXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmVhZG9ubHkgaW5wdXQ6IExpbmtJbnB1dCkge1xuICAgIGNvbnN0IHsgYXJ0aWNsZSwgbmFtZXMgfSA9IGlucHV0O1xuICAgIGNvbnN0IHsgdG9rZW5zIH0gPSBhcnRpY2xlO1xuICAgIHRoaXMudGV4dCA9IGFydGljbGUudGV4dDtcbiAgICB0aGlzLmNvdW50ID0gdG9rZW5zLmNvdW50O1xuICAgIHRoaXMubmFtZXMgPSBuYW1lcztcbiAgICB0aGlzLmZvcm1zID0gbmFtZXMubWFwKChuYW1lKSA9PiBuYW1lRm9ybShhcnRpY2xlLnRleHQuc2xpY2UobmFtZS5zdGFydCwgbmFtZS5lbmQpKSk7XG4gICAgdGhpcy5maXJzdFRva2VuID0gbmV3IEludDMyQXJyYXkobmFtZXMubGVuZ3RoKTtcbiAgICB0aGlzLmVuZFRva2VuID0gbmV3IEludDMyQXJyYXkobmFtZXMubGVuZ3RoKTtcbiAgICB0aGlzLm5hbWVBdCA9IG5ldyBJbnQzMkFycmF5KHRva2Vucy5jb3VudCkuZmlsbCgtMSk7XG4gICAgdGhpcy5zZW50ZW5jZUF0ID0gbmV3IEludDMyQXJyYXkodG9rZW5zLmNvdW50KTtcbiAgICB0aGlzLmxvd2VyZWQgPSBuZXcgQXJyYXk8c3RyaW5nIHwgdW5kZWZpbmVkPih0b2tlbnMuY291bnQpO1xuICAgIG5hbWVzLmZvckVhY2goKG5hbWUsIGluZGV4KSA9PiB7XG4gICAgICBjb25zdCBmaXJzdCA9IHRva2VuQWZ0ZXIodG9rZW5zLCBuYW1lLnN0YXJ0KTtcbiAgICAgIGxldCBlbmQgPSBmaXJzdDtcbiAgICAgIHdoaWxlIChlbmQgPCB0b2tlbnMuY291bnQgJiYgKHRva2Vucy5zdGFydFtlbmRdIGFzIG51bWJlcikgPCBuYW1lLmVuZCkgdGhpcy5uYW1lQXRbZW5kKytdID0gaW5kZXg7XG4gICAgICB0aGlzLmZpcnN0VG9rZW5baW5kZXhdID0gZmlyc3Q7XG4gICAgICB0aGlzLmVuZFRva2VuW2luZGV4XSA9IGVuZDtcbiAgICB9KTtcbiAgICBhcnRpY2xlLnNlbnRlbmNlcy5mb3JFYWNoKChzZW50ZW5jZSwgaW5kZXgpID0+IHtcbiAgICAgIHRoaXMuc2VudGVuY2VBdC5maWxsKGluZGV4LCBzZW50ZW5jZS5maXJzdFRva2VuLCBzZW50ZW5jZS5lbmRUb2tlbik7XG4gICAgfSk7XG4gIH1cblxuICBnZXQgc2VudGVuY2VzKCk6IFRva2VuaXplZEFydGljbGVbJ3NlbnRlbmNlcyddIHtcbiAgICByZXR1cm4gdGhpcy5pbnB1dC5hcnRpY2xlLnNlbnRlbmNlcztcbiAgfVxuXG4gIGdldCBzeW50YXgoKTogU3ludGF4IHtcbiAgICByZXR1cm4gdGhpcy5pbnB1dC5zeW50YXg7XG4gIH1cblxuICAvKiogVG9rZW4gYGlgIGFzIHdyaXR0ZW47IGVtcHR5IG91dHNpZGUgdGhlIGFydGljbGUuICovXG4gIHdvcmQoaTogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBjb25zdCB7IHRva2VucyB9ID0gdGhpcy5pbnB1dC5hcnRpY2xlO1xuICAgIHJldHVybiBpIDwgMCB8fCBpID49IHRoaXMuY291bnQgPyAnJyA6IHRoaXMudGV4dC5zbGljZSh0b2tlbnMuc3RhcnRbaV0sIHRva2Vucy5lbmRbaV0pO1xuICB9XG5cbiAgLyoqIFRva2VuIGBpYCBpbiBsb3dlciBjYXNlLCB3aXRoIHR5cG9ncmFwaGljIGFwb3N0cm9waGVzIG1hZGUgcGxhaW47IGVtcHR5IG91dHNpZGUgdGhlIGFydGljbGUuICovXG4gIGxvd2VyKGk6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKGkgPCAwIHx8IGkgPj0gdGhpcy5jb3VudCkgcmV0dXJuICcnO1xuICAgIHJldHVybiAodGhpcy5sb3dlcmVkW2ldID8/PSB0aGlzLndvcmQoaSkudG9Mb3dlckNhc2UoKS5yZXBsYWNlKCdcdTIwMTknLCBcIidcIikpO1xuICB9XG5cbiAgc3RhcnQoaTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5pbnB1dC5hcnRpY2xlLnRva2Vucy5zdGFydFtpXSA/PyB0aGlzLnRleHQubGVuZ3RoO1xuICB9XG5cbiAgZW5kKGk6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuaW5wdXQuYXJ0aWNsZS50b2tlbnMuZW5kW2ldID8/IHRoaXMudGV4dC5sZW5ndGg7XG4gIH1cblxuICAvKiogUGFydCBvZiBzcGVlY2ggb2YgdG9rZW4gYGlgOyB1bmRlZmluZWQgd2hlcmUgdGhlIHBhcnNlciBnaXZlcyBub25lLiAqL1xuICB0YWcoaTogbnVtYmVyKTogUGVublRhZyB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgdGFnID0gdGhpcy5pbnB1dC5zeW50YXgudGFnW2ldO1xuICAgIHJldHVybiB0YWcgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IFBFTk5fVEFHU1t0YWddO1xuICB9XG5cbiAgLyoqIEZpcnN0IHRva2VuIGFuZCBlbmQgdG9rZW4gb2YgdGhlIHNlbnRlbmNlIHRoYXQgdG9rZW4gYGlgIHN0YW5kcyBpbi4gKi9cbiAgc2VudGVuY2VPZihpOiBudW1iZXIpOiByZWFkb25seSBbZmlyc3Q6IG51bWJlciwgZW5kOiBudW1iZXJdIHtcbiAgICBjb25zdCBzZW50ZW5jZSA9IHRoaXMuc2VudGVuY2VzW3RoaXMuc2VudGVuY2VBdFtpXSA/PyAwXTtcbiAgICByZXR1cm4gc2VudGVuY2UgPyBbc2VudGVuY2UuZmlyc3RUb2tlbiwgc2VudGVuY2UuZW5kVG9rZW5dIDogWzAsIDBdO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgdGhlIHNlbnRlbmNlIG9mIHRva2VuIGBpYCB0ZWxscyB0aGUgc3Rvcnk6IGEgcGFyYWdyYXBoLCBhIGxpc3QgaXRlbSBvciB0aGUgaGVhZGxpbmUuICovXG4gIGlzU3RvcnkoaTogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgY29uc3Qgc2VudGVuY2UgPSB0aGlzLnNlbnRlbmNlc1t0aGlzLnNlbnRlbmNlQXRbaV0gPz8gMF07XG4gICAgY29uc3QgYmxvY2sgPSBzZW50ZW5jZSAmJiB0aGlzLmlucHV0LmFydGljbGUuYmxvY2tzW3NlbnRlbmNlLmJsb2NrXTtcbiAgICByZXR1cm4gYmxvY2sgIT09IHVuZGVmaW5lZCAmJiBpc1Byb3NlKGJsb2NrKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHR3byB0b2tlbnMgc3RhbmQgaW4gb25lIGJsb2NrLiAqL1xuICBzYW1lQmxvY2soaTogbnVtYmVyLCBqOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5zZW50ZW5jZXNbdGhpcy5zZW50ZW5jZUF0W2ldID8/IDBdPy5ibG9jayA9PT0gdGhpcy5zZW50ZW5jZXNbdGhpcy5zZW50ZW5jZUF0W2pdID8/IDBdPy5ibG9jaztcbiAgfVxuXG4gIC8qKiBUaGUgdGV4dCBvZiB0b2tlbnMgYFtmcm9tLCB0bylgIHdpdGggd2hpdGUgc3BhY2UgY29sbGFwc2VkLiAqL1xuICBzbGljZShmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIHJldHVybiBmcm9tID49IHRvXG4gICAgICA/ICcnXG4gICAgICA6IHRoaXMudGV4dFxuICAgICAgICAgIC5zbGljZSh0aGlzLnN0YXJ0KGZyb20pLCB0aGlzLmVuZCh0byAtIDEpKVxuICAgICAgICAgIC5yZXBsYWNlKC9cXHMrL2d1LCAnICcpXG4gICAgICAgICAgLnRyaW0oKTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5TWVudGlvbiB9IGZyb20gJy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBjbHVzdGVyTmFtZXMsIHR5cGUgTmFtZUNsdXN0ZXIgfSBmcm9tICcuL2NsdXN0ZXJzJztcbmltcG9ydCB7IGRlc2NyaWJlIH0gZnJvbSAnLi9kZXNjcmlwdGlvbnMnO1xuaW1wb3J0IHR5cGUgeyBBbmFwaG9yLCBEcmFmdENoYWluIH0gZnJvbSAnLi9kcmFmdCc7XG5pbXBvcnQgeyBIT05PUklGSUNTIH0gZnJvbSAnLi9mYWN0cy90aXRsZXMuZGF0YSc7XG5pbXBvcnQgeyBzZXhPZkdpdmVuTmFtZSwgc2V4T2ZUaXRsZSwgdHlwZSBTZXggfSBmcm9tICcuL2dlbmRlcic7XG5pbXBvcnQgeyBmb2xkLCBpc0Fjcm9ueW0gfSBmcm9tICcuL25hbWUtZm9ybSc7XG5pbXBvcnQgeyBmaW5kTm9taW5hbHMgfSBmcm9tICcuL25vbWluYWxzJztcbmltcG9ydCB7IGtub3duUGxhY2UgfSBmcm9tICcuL3BsYWNlLW5hbWUnO1xuaW1wb3J0IHsgZmluZFByb25vdW5zIH0gZnJvbSAnLi9wcm9ub3Vucyc7XG5pbXBvcnQgeyBSZWFkaW5nLCB0eXBlIExpbmtJbnB1dCB9IGZyb20gJy4vcmVhZGluZyc7XG5pbXBvcnQgeyByb2xlS2V5IH0gZnJvbSAnLi9yb2xlcyc7XG5pbXBvcnQgdHlwZSB7IENoYWluLCBDb3JlZmVyZW5jZSwgTWVudGlvbiwgTmFtZVZhcmlhbnQgfSBmcm9tICcuL3R5cGVzJztcblxuLyoqXG4gKiBGaW5kcyB3aGljaCBuYW1lcywgZGVzY3JpcHRpb25zIGFuZCBwcm9ub3VucyBvZiBhbiBhcnRpY2xlIG1lYW4gdGhlIHNhbWU6IG5hbWVzIGJ5IHRoZWlyIGZvcm1zLCB0aGVuIGRlZmluaXRlXG4gKiBkZXNjcmlwdGlvbnMgYW5kIHByb25vdW5zIHdoZXJlIG9uZSBhbnRlY2VkZW50IGZpdHMuIEluIHRoZSBtYW5uZXIgb2YgcnVsZSBjYXNjYWRlcyBmb3IgY29yZWZlcmVuY2UsIHRoZSBzdXJlc3RcbiAqIHJ1bGVzIGZpcnN0IChMZWUgZXQgYWwuIDIwMTMsIFwiRGV0ZXJtaW5pc3RpYyBjb3JlZmVyZW5jZSByZXNvbHV0aW9uIGJhc2VkIG9uIGVudGl0eS1jZW50cmljLCBwcmVjaXNpb24tcmFua2VkIHJ1bGVzXCIpLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZUNvcmVmZXJlbmNlKGlucHV0OiBMaW5rSW5wdXQpOiBDb3JlZmVyZW5jZSB7XG4gIGNvbnN0IHJlYWRpbmcgPSBuZXcgUmVhZGluZyhpbnB1dCk7XG4gIGNvbnN0IGRyYWZ0cyA9IGNsdXN0ZXJOYW1lcyhyZWFkaW5nKS5tYXAoKGNsdXN0ZXIpID0+IGRyYWZ0KHJlYWRpbmcsIGNsdXN0ZXIpKTtcbiAgY29uc3QgY2hhaW5PZk5hbWUgPSBuZXcgSW50MzJBcnJheShpbnB1dC5uYW1lcy5sZW5ndGgpLmZpbGwoLTEpO1xuICBkcmFmdHMuZm9yRWFjaCgoeyBtZW50aW9ucyB9LCBjaGFpbikgPT4gbWVudGlvbnMuZm9yRWFjaCgobmFtZSkgPT4gKGNoYWluT2ZOYW1lW25hbWVdID0gY2hhaW4pKSk7XG4gIGNvbnN0IG5vbWluYWxzID0gZmluZE5vbWluYWxzKHJlYWRpbmcsIGRyYWZ0cywgY2hhaW5PZk5hbWUpO1xuICBjb25zdCBwcm9ub3VucyA9IGZpbmRQcm9ub3VucyhyZWFkaW5nLCBkcmFmdHMsIGNoYWluT2ZOYW1lLCBub21pbmFscyk7XG4gIHJldHVybiBhc3NlbWJsZShyZWFkaW5nLCBkcmFmdHMsIFsuLi5ub21pbmFscywgLi4ucHJvbm91bnNdKTtcbn1cblxuZnVuY3Rpb24gZHJhZnQocmVhZGluZzogUmVhZGluZywgY2x1c3RlcjogTmFtZUNsdXN0ZXIpOiBEcmFmdENoYWluIHtcbiAgY29uc3QgZGVzY3JpcHRpb25zID0gZGVzY3JpYmUocmVhZGluZywgY2x1c3Rlci5tZW50aW9ucywgY2x1c3Rlci50eXBlKTtcbiAgY29uc3Qgcm9sZXMgPSBuZXcgU2V0KGRlc2NyaXB0aW9ucy5tYXAoKHsgdGV4dCB9KSA9PiByb2xlS2V5KHRleHQpKS5maWx0ZXIoKHJvbGUpID0+IHJvbGUgIT09ICcnKSk7XG4gIHJldHVybiB7IC4uLmNsdXN0ZXIsIGRlc2NyaXB0aW9ucywgcm9sZXMsIHNleDogc2V4T2YocmVhZGluZywgY2x1c3Rlciwgcm9sZXMpIH07XG59XG5cbmZ1bmN0aW9uIHNleE9mKHJlYWRpbmc6IFJlYWRpbmcsIGNsdXN0ZXI6IE5hbWVDbHVzdGVyLCByb2xlczogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IFNleCB8IHVuZGVmaW5lZCB7XG4gIGlmICghY2x1c3Rlci5wZXJzb24pIHJldHVybiB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgaW5kZXggb2YgY2x1c3Rlci5tZW50aW9ucykge1xuICAgIGNvbnN0IGJlZm9yZSA9IHJlYWRpbmcubG93ZXIoKHJlYWRpbmcuZmlyc3RUb2tlbltpbmRleF0gYXMgbnVtYmVyKSAtIDEpLnJlcGxhY2UoL1xcLiQvdSwgJycpO1xuICAgIGNvbnN0IHNleCA9IEhPTk9SSUZJQ1MuaGFzKGJlZm9yZSkgPyBzZXhPZlRpdGxlKGJlZm9yZSkgOiB1bmRlZmluZWQ7XG4gICAgaWYgKHNleCkgcmV0dXJuIHNleDtcbiAgfVxuICBmb3IgKGNvbnN0IHJvbGUgb2Ygcm9sZXMpIHtcbiAgICBjb25zdCBzZXggPSBzZXhPZlRpdGxlKHJvbGUpID8/IHNleE9mVGl0bGUocm9sZS5yZXBsYWNlKCcgJywgJy0nKSk7XG4gICAgaWYgKHNleCkgcmV0dXJuIHNleDtcbiAgfVxuICByZXR1cm4gY2x1c3Rlci5wZXJzb24uZ2l2ZW4ubWFwKHNleE9mR2l2ZW5OYW1lKS5maW5kKChzZXgpID0+IHNleCAhPT0gdW5kZWZpbmVkKTtcbn1cblxuZnVuY3Rpb24gYXNzZW1ibGUoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGRyYWZ0czogcmVhZG9ubHkgRHJhZnRDaGFpbltdLFxuICBhbmFwaG9yczogcmVhZG9ubHkgQW5hcGhvcltdLFxuKTogQ29yZWZlcmVuY2Uge1xuICBjb25zdCBlbnRyaWVzOiB7IG1lbnRpb246IE1lbnRpb247IGNoYWluOiBudW1iZXIgfVtdID0gW107XG4gIGRyYWZ0cy5mb3JFYWNoKChjaGFpbiwgaW5kZXgpID0+IHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhaW4ubWVudGlvbnMpIHtcbiAgICAgIGNvbnN0IGZvdW5kID0gcmVhZGluZy5uYW1lc1tuYW1lXSBhcyBFbnRpdHlNZW50aW9uO1xuICAgICAgZW50cmllcy5wdXNoKHsgbWVudGlvbjogeyAuLi5mb3VuZCwga2luZDogJ25hbWUnIH0sIGNoYWluOiBpbmRleCB9KTtcbiAgICB9XG4gIH0pO1xuICBmb3IgKGNvbnN0IHsga2luZCwgY2hhaW4sIGZpcnN0VG9rZW4sIGVuZFRva2VuLCBzY29yZSB9IG9mIGFuYXBob3JzKSB7XG4gICAgY29uc3QgdHlwZSA9IChkcmFmdHNbY2hhaW5dIGFzIERyYWZ0Q2hhaW4pLnR5cGU7XG4gICAgY29uc3Qgc3BhbiA9IHsgc3RhcnQ6IHJlYWRpbmcuc3RhcnQoZmlyc3RUb2tlbiksIGVuZDogcmVhZGluZy5lbmQoZW5kVG9rZW4gLSAxKSB9O1xuICAgIGVudHJpZXMucHVzaCh7IG1lbnRpb246IHsga2luZCwgLi4uc3BhbiwgdHlwZSwgc2NvcmUgfSwgY2hhaW4gfSk7XG4gIH1cbiAgZW50cmllcy5zb3J0KChhLCBiKSA9PiBhLm1lbnRpb24uc3RhcnQgLSBiLm1lbnRpb24uc3RhcnQgfHwgYi5tZW50aW9uLmVuZCAtIGEubWVudGlvbi5lbmQpO1xuICBjb25zdCBtZW1iZXJzOiBudW1iZXJbXVtdID0gZHJhZnRzLm1hcCgoKSA9PiBbXSk7XG4gIGVudHJpZXMuZm9yRWFjaCgoeyBjaGFpbiB9LCBpbmRleCkgPT4gbWVtYmVyc1tjaGFpbl0/LnB1c2goaW5kZXgpKTtcbiAgY29uc3QgY2hhaW5zID0gZHJhZnRzLm1hcCgoY2hhaW4sIGluZGV4KSA9PiB0b0NoYWluKHJlYWRpbmcsIGNoYWluLCBtZW1iZXJzW2luZGV4XSA/PyBbXSkpO1xuICByZXR1cm4geyBtZW50aW9uczogZW50cmllcy5tYXAoKHsgbWVudGlvbiB9KSA9PiBtZW50aW9uKSwgY2hhaW5zIH07XG59XG5cbmZ1bmN0aW9uIHRvQ2hhaW4ocmVhZGluZzogUmVhZGluZywgY2hhaW46IERyYWZ0Q2hhaW4sIG1lbnRpb25zOiByZWFkb25seSBudW1iZXJbXSk6IENoYWluIHtcbiAgY29uc3QgdmFyaWFudHMgPSB2YXJpYW50c09mKHJlYWRpbmcsIGNoYWluKTtcbiAgY29uc3Qgd2VpZ2h0ID0gY2hhaW4ubWVudGlvbnMucmVkdWNlKFxuICAgIChzdW0sIGluZGV4KSA9PiBzdW0gKyAocmVhZGluZy5uYW1lc1tpbmRleF0gYXMgRW50aXR5TWVudGlvbikuc2NvcmUsXG4gICAgMCxcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBtZW50aW9ucyxcbiAgICBuYW1lOiB2YXJpYW50c1swXT8udGV4dCA/PyAnJyxcbiAgICB0eXBlOiBjaGFpbi50eXBlLFxuICAgIGRlc2NyaXB0aW9uczogY2hhaW4uZGVzY3JpcHRpb25zLFxuICAgIHZhcmlhbnRzLFxuICAgIHdlaWdodCxcbiAgfTtcbn1cblxuLyoqIERpc3RpbmN0IGZvcm1zLCB0aGUgZnVsbGVzdCBmaXJzdDogbW9yZSB3b3JkcyBiZWZvcmUgZmV3ZXIsIHdvcmRzIGJlZm9yZSBhY3JvbnltcyBhbmQgY2FwaXRhbHMsIHRoZW4gdGhlIG1vcmUgZnJlcXVlbnQuICovXG5mdW5jdGlvbiB2YXJpYW50c09mKHJlYWRpbmc6IFJlYWRpbmcsIGNoYWluOiBEcmFmdENoYWluKTogTmFtZVZhcmlhbnRbXSB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3QgaW5kZXggb2YgY2hhaW4ubWVudGlvbnMpIHtcbiAgICBjb25zdCB0ZXh0ID0gcmVhZGluZ0Zvcm0ocmVhZGluZy5mb3Jtc1tpbmRleF0/LnRleHQgPz8gJycsIGNoYWluLnR5cGUgPT09ICdwZXJzb24nKTtcbiAgICBjb3VudHMuc2V0KHRleHQsIChjb3VudHMuZ2V0KHRleHQpID8/IDApICsgMSk7XG4gIH1cbiAgY29uc3QgdmFyaWFudHMgPSBbLi4uY291bnRzXS5tYXAoKFt0ZXh0LCBjb3VudF0pID0+ICh7IHRleHQsIGNvdW50IH0pKTtcbiAgY29uc3QgcmFuayA9ICh7IHRleHQsIGNvdW50IH06IE5hbWVWYXJpYW50KTogbnVtYmVyID0+XG4gICAgZnVsbG5lc3ModGV4dCkgKiAxMDAwICsgTWF0aC5taW4oY291bnQsIDk5OSkgLSAodGV4dCA9PT0gdGV4dC50b1VwcGVyQ2FzZSgpID8gNTAwIDogMCk7XG4gIHJldHVybiB2YXJpYW50cy5zb3J0KChhLCBiKSA9PiByYW5rKGIpIC0gcmFuayhhKSB8fCAoYS50ZXh0IDwgYi50ZXh0ID8gLTEgOiAxKSk7XG59XG5cbmZ1bmN0aW9uIGZ1bGxuZXNzKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGlmIChpc0Fjcm9ueW0odGV4dCkpIHJldHVybiAwO1xuICByZXR1cm4gTWF0aC5taW4oXG4gICAgZm9sZCh0ZXh0KVxuICAgICAgLnNwbGl0KCcgJylcbiAgICAgIC5maWx0ZXIoKHdvcmQpID0+IHdvcmQubGVuZ3RoID4gMSB8fCBrbm93blBsYWNlKHdvcmQpKS5sZW5ndGgsXG4gICAgOSxcbiAgKTtcbn1cblxuLyoqIEEgcGVyc29uJ3MgbmFtZSB3aXRob3V0IHRoZSBob25vcmlmaWMgdGhhdCB0aGUgdGFnZ2VyIHRvb2sgYWxvbmcgKFwiUE0gTW9kaVwiKSwgaWYgc29tZXRoaW5nIGlzIGxlZnQuICovXG5mdW5jdGlvbiByZWFkaW5nRm9ybSh0ZXh0OiBzdHJpbmcsIHBlcnNvbjogYm9vbGVhbik6IHN0cmluZyB7XG4gIGlmICghcGVyc29uKSByZXR1cm4gdGV4dDtcbiAgY29uc3Qgd29yZHMgPSB0ZXh0LnNwbGl0KCcgJyk7XG4gIHdoaWxlICh3b3Jkcy5sZW5ndGggPiAxICYmIEhPTk9SSUZJQ1MuaGFzKGZvbGQod29yZHNbMF0gYXMgc3RyaW5nKSkpIHdvcmRzLnNoaWZ0KCk7XG4gIHJldHVybiB3b3Jkcy5qb2luKCcgJyk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBOb2RlIH0gZnJvbSAnLi9ub2RlJztcblxuLyoqIFRoZSBuYW1lcyB0aGF0IGFuIGFydGljbGUgbWVudGlvbnMsIGJ5IHdoaWNoIGFydGljbGVzIGFib3V0IHRoZSBzYW1lIG1hdHRlciBhcmUgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBDb250ZXh0cyB7XG4gIC8qKiBGb3IgZWFjaCBhcnRpY2xlIHRoZSBrZXlzIG9mIGl0cyBub2Rlcy4gKi9cbiAgcHJpdmF0ZSByZWFkb25seSBrZXlzOiByZWFkb25seSBSZWFkb25seVNldDxzdHJpbmc+W107XG5cbiAgY29uc3RydWN0b3Iobm9kZXM6IHJlYWRvbmx5IChyZWFkb25seSBOb2RlW10pW10pIHtcbiAgICB0aGlzLmtleXMgPSBub2Rlcy5tYXAoXG4gICAgICAobGlzdCkgPT4gbmV3IFNldChsaXN0LmZpbHRlcigobm9kZSkgPT4gbm9kZS5rZXkubGVuZ3RoID4gMikubWFwKChub2RlKSA9PiBub2RlLmtleSkpLFxuICAgICk7XG4gIH1cblxuICAvKipcbiAgICogSG93IG11Y2ggYW4gYXJ0aWNsZSBzaGFyZXMgd2l0aCBhIHNldCBvZiBvdGhlcnMsIHRoZSBnaXZlbiBrZXkgbGVmdCBvdXQ6IDEgZm9yIGVhY2ggbmFtZSB0aGF0IG9uZSBvZiB0aGVtIGhhcyBhc1xuICAgKiB3ZWxsLCBsZXNzIGZvciBjb3VudHJpZXMgYW5kIHBlb3BsZXMsIHdoaWNoIHN0YW5kIGluIGFydGljbGVzIG9mIGFueSBraW5kLlxuICAgKi9cbiAgc2hhcmVkKGFydGljbGU6IG51bWJlciwgb3RoZXJzOiBJdGVyYWJsZTxudW1iZXI+LCBleGNlcHQ6IFJlYWRvbmx5U2V0PHN0cmluZz4pOiBudW1iZXIge1xuICAgIGNvbnN0IG93biA9IHRoaXMua2V5c1thcnRpY2xlXTtcbiAgICBpZiAoIW93bikgcmV0dXJuIDA7XG4gICAgbGV0IGJlc3QgPSAwO1xuICAgIGxldCBsb29rZWQgPSAwO1xuICAgIGZvciAoY29uc3Qgb3RoZXIgb2Ygb3RoZXJzKSB7XG4gICAgICBpZiAob3RoZXIgPT09IGFydGljbGUpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgdGhlaXJzID0gdGhpcy5rZXlzW290aGVyXTtcbiAgICAgIGlmICghdGhlaXJzIHx8IGxvb2tlZCsrID4gTU9TVF9DT01QQVJFRCkgYnJlYWs7XG4gICAgICBsZXQgc3VtID0gMDtcbiAgICAgIGZvciAoY29uc3Qga2V5IG9mIG93bikgaWYgKHRoZWlycy5oYXMoa2V5KSAmJiAhZXhjZXB0LmhhcyhrZXkpKSBzdW0gKz0gd2VpZ2h0T2Yoa2V5KTtcbiAgICAgIGJlc3QgPSBNYXRoLm1heChiZXN0LCBzdW0pO1xuICAgICAgaWYgKGJlc3QgPj0gRU5PVUdIKSByZXR1cm4gYmVzdDtcbiAgICB9XG4gICAgcmV0dXJuIGJlc3Q7XG4gIH1cbn1cblxuY29uc3QgTU9TVF9DT01QQVJFRCA9IDQwO1xuY29uc3QgRU5PVUdIID0gNjtcbmNvbnN0IENPVU5UUlkgPSAwLjQ7XG5cbmZ1bmN0aW9uIHdlaWdodE9mKGtleTogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIGtleS5zdGFydHNXaXRoKCdjb3VudHJ5ICcpIHx8IGtleS5zdGFydHNXaXRoKCdncm91cCAnKSA/IENPVU5UUlkgOiAxO1xufVxuIiwgImltcG9ydCB0eXBlIHsgTm9kZSB9IGZyb20gJy4vbm9kZSc7XG5cbi8qKiBOb2RlcyBvZiBzZXZlcmFsIGFydGljbGVzIHRoYXQgYXJlIG9uZSBlbnRpdHkuIEdyb3dzIHdoaWxlIGlkZW50aXR5IGlzIGJlaW5nIGRlY2lkZWQuICovXG5leHBvcnQgY2xhc3MgQ2x1c3RlciB7XG4gIHJlYWRvbmx5IG5vZGVzOiBOb2RlW10gPSBbXTtcbiAgcmVhZG9ubHkgYXJ0aWNsZXMgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgcmVhZG9ubHkga2V5cyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAvKiogVGhlIG5hbWVzIGJ5IHdoaWNoIGl0IGlzIGxvb2tlZCB1cC4gKi9cbiAgcmVhZG9ubHkgbmFtZXMgPSBuZXcgU2V0PHN0cmluZz4oKTtcblxuICBjb25zdHJ1Y3Rvcihub2RlczogcmVhZG9ubHkgTm9kZVtdID0gW10pIHtcbiAgICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHRoaXMuYWRkKG5vZGUpO1xuICB9XG5cbiAgYWRkKG5vZGU6IE5vZGUpOiB2b2lkIHtcbiAgICB0aGlzLm5vZGVzLnB1c2gobm9kZSk7XG4gICAgdGhpcy5hcnRpY2xlcy5hZGQobm9kZS5hcnRpY2xlKTtcbiAgICB0aGlzLmtleXMuYWRkKG5vZGUua2V5KTtcbiAgfVxuXG4gIGFic29yYihvdGhlcjogQ2x1c3Rlcik6IHZvaWQge1xuICAgIGZvciAoY29uc3Qgbm9kZSBvZiBvdGhlci5ub2RlcykgdGhpcy5hZGQobm9kZSk7XG4gIH1cblxuICAvKiogV2hldGhlciBib3RoIGhhdmUgYSBub2RlIGluIG9uZSBhcnRpY2xlLCBzbyB0aGF0IHRoZSBhcnRpY2xlIGl0c2VsZiB0ZWxscyB0aGVtIGFwYXJ0LiAqL1xuICBzaGFyZXNBcnRpY2xlKG90aGVyOiBDbHVzdGVyKTogYm9vbGVhbiB7XG4gICAgY29uc3QgW3NtYWxsLCBsYXJnZV0gPSB0aGlzLmFydGljbGVzLnNpemUgPCBvdGhlci5hcnRpY2xlcy5zaXplID8gW3RoaXMsIG90aGVyXSA6IFtvdGhlciwgdGhpc107XG4gICAgZm9yIChjb25zdCBhcnRpY2xlIG9mIHNtYWxsLmFydGljbGVzKSBpZiAobGFyZ2UuYXJ0aWNsZXMuaGFzKGFydGljbGUpKSByZXR1cm4gdHJ1ZTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn1cblxuLyoqIEFkZHMgYSB2YWx1ZSB0byB0aGUgbGlzdCB1bmRlciBhIGtleS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2xsZWN0PEssIFY+KG1hcDogTWFwPEssIFZbXT4sIGtleTogSywgdmFsdWU6IFYpOiB2b2lkIHtcbiAgY29uc3QgbGlzdCA9IG1hcC5nZXQoa2V5KTtcbiAgaWYgKGxpc3QpIGxpc3QucHVzaCh2YWx1ZSk7XG4gIGVsc2UgbWFwLnNldChrZXksIFt2YWx1ZV0pO1xufVxuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5VHlwZSB9IGZyb20gJy4uLy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBmb2xkLCBpc0Fjcm9ueW0gfSBmcm9tICcuLi9uYW1lLWZvcm0nO1xuaW1wb3J0IHsgb3JnYW5pemF0aW9uV29yZHMsIHdpdGhvdXRDb3VudHJ5IH0gZnJvbSAnLi4vb3JnYW5pemF0aW9uLW5hbWUnO1xuaW1wb3J0IHsga25vd25QbGFjZSB9IGZyb20gJy4uL3BsYWNlLW5hbWUnO1xuaW1wb3J0IHR5cGUgeyBQZXJzb25OYW1lIH0gZnJvbSAnLi4vcGVyc29uLW5hbWUnO1xuaW1wb3J0IHsgcm9sZUtleSB9IGZyb20gJy4uL3JvbGVzJztcbmltcG9ydCB0eXBlIHsgQXJ0aWNsZU5hbWVzLCBFbnRpdHksIEVudGl0eURlc2NyaXB0aW9uLCBNZW50aW9uUmVmIH0gZnJvbSAnLi4vdHlwZXMnO1xuaW1wb3J0IHR5cGUgeyBDbHVzdGVyIH0gZnJvbSAnLi9jbHVzdGVyJztcbmltcG9ydCB7IGNvbGxlY3QgfSBmcm9tICcuL2NsdXN0ZXInO1xuaW1wb3J0IHR5cGUgeyBOb2RlIH0gZnJvbSAnLi9ub2RlJztcblxuaW50ZXJmYWNlIERyYWZ0IHtcbiAgcmVhZG9ubHkgY2x1c3RlcjogQ2x1c3RlcjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB0eXBlOiBFbnRpdHlUeXBlO1xuICByZWFkb25seSBhbGlhc2VzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgc2x1Zzogc3RyaW5nO1xuICAvKiogQXJ0aWNsZSBhbmQgbWVudGlvbiB0aGF0IGNvbWUgZmlyc3QuICovXG4gIHJlYWRvbmx5IGZpcnN0OiByZWFkb25seSBbYXJ0aWNsZTogbnVtYmVyLCBtZW50aW9uOiBudW1iZXJdO1xufVxuXG4vKiogVHVybnMgY2x1c3RlcnMgaW50byBlbnRpdGllcyB3aXRoIGlkcywgbmFtZXMsIGFuZCBtZW50aW9ucyBpbiBjb3JwdXMgb3JkZXIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9FbnRpdGllcyhjbHVzdGVyczogcmVhZG9ubHkgQ2x1c3RlcltdLCBhcnRpY2xlczogcmVhZG9ubHkgQXJ0aWNsZU5hbWVzW10pOiBFbnRpdHlbXSB7XG4gIGNvbnN0IGRyYWZ0cyA9IGNsdXN0ZXJzLmZpbHRlcigoY2x1c3RlcikgPT4gY2x1c3Rlci5ub2Rlcy5sZW5ndGggPiAwKS5tYXAoZHJhZnQpO1xuICBjb25zdCBpZHMgPSBpZHNPZihkcmFmdHMsIGFydGljbGVzKTtcbiAgZHJhZnRzLnNvcnQoKGEsIGIpID0+IGEuZmlyc3RbMF0gLSBiLmZpcnN0WzBdIHx8IGEuZmlyc3RbMV0gLSBiLmZpcnN0WzFdKTtcbiAgcmV0dXJuIGRyYWZ0cy5tYXAoKGVudHJ5KSA9PiB7XG4gICAgY29uc3Qgbm9kZXMgPSBbLi4uZW50cnkuY2x1c3Rlci5ub2Rlc10uc29ydChcbiAgICAgIChhLCBiKSA9PiBhLmFydGljbGUgLSBiLmFydGljbGUgfHwgZmlyc3RNZW50aW9uKGEpIC0gZmlyc3RNZW50aW9uKGIpLFxuICAgICk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlkOiBpZHMuZ2V0KGVudHJ5KSBhcyBzdHJpbmcsXG4gICAgICBuYW1lOiBlbnRyeS5uYW1lLFxuICAgICAgdHlwZTogZW50cnkudHlwZSxcbiAgICAgIGFsaWFzZXM6IGVudHJ5LmFsaWFzZXMsXG4gICAgICBtZW50aW9uczogbWVudGlvbnNPZihub2RlcywgYXJ0aWNsZXMpLFxuICAgICAgYXJ0aWNsZXM6IFsuLi5uZXcgU2V0KG5vZGVzLm1hcCgobm9kZSkgPT4gKGFydGljbGVzW25vZGUuYXJ0aWNsZV0gYXMgQXJ0aWNsZU5hbWVzKS5pZCkpXSxcbiAgICAgIGRlc2NyaXB0aW9uczogZGVzY3JpcHRpb25zT2Yobm9kZXMsIGFydGljbGVzKSxcbiAgICB9O1xuICB9KTtcbn1cblxuZnVuY3Rpb24gZmlyc3RNZW50aW9uKG5vZGU6IE5vZGUpOiBudW1iZXIge1xuICByZXR1cm4gbm9kZS5jaGFpbi5tZW50aW9uc1swXSA/PyAwO1xufVxuXG5mdW5jdGlvbiBkcmFmdChjbHVzdGVyOiBDbHVzdGVyKTogRHJhZnQge1xuICBjb25zdCB0eXBlID0gdHlwZU9mKGNsdXN0ZXIpO1xuICBjb25zdCB7IG5hbWUsIGFsaWFzZXMgfSA9IG5hbWVzT2YoY2x1c3RlciwgdHlwZSk7XG4gIGNvbnN0IG5vZGVzID0gWy4uLmNsdXN0ZXIubm9kZXNdLnNvcnQoKGEsIGIpID0+IGEuYXJ0aWNsZSAtIGIuYXJ0aWNsZSB8fCBmaXJzdE1lbnRpb24oYSkgLSBmaXJzdE1lbnRpb24oYikpO1xuICBjb25zdCBmaXJzdCA9IG5vZGVzWzBdIGFzIE5vZGU7XG4gIHJldHVybiB7XG4gICAgY2x1c3RlcixcbiAgICB0eXBlLFxuICAgIG5hbWUsXG4gICAgYWxpYXNlcyxcbiAgICBzbHVnOiBzbHVnT2YoY2x1c3RlciwgdHlwZSwgbmFtZSksXG4gICAgZmlyc3Q6IFtmaXJzdC5hcnRpY2xlLCBmaXJzdE1lbnRpb24oZmlyc3QpXSxcbiAgfTtcbn1cblxuLyoqIFRoZSB0eXBlIG9mIG1vc3Qgd2VpZ2h0OyBhIGZ1bGwgbmFtZSBvZiBhIHBlcnNvbiBjb3VudHMgdHdpY2UsIHNpbmNlIGl0IGlzIHRoZSBjbGVhcmVyIGV2aWRlbmNlLiAqL1xuZnVuY3Rpb24gdHlwZU9mKGNsdXN0ZXI6IENsdXN0ZXIpOiBFbnRpdHlUeXBlIHtcbiAgY29uc3Qgd2VpZ2h0cyA9IG5ldyBNYXA8RW50aXR5VHlwZSwgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IG5vZGUgb2YgY2x1c3Rlci5ub2Rlcykge1xuICAgIGNvbnN0IGZhY3RvciA9IG5vZGUuZnVsbE5hbWVzLmxlbmd0aCA+IDAgPyAyIDogMTtcbiAgICB3ZWlnaHRzLnNldChub2RlLnR5cGUsICh3ZWlnaHRzLmdldChub2RlLnR5cGUpID8/IDApICsgbm9kZS5jaGFpbi53ZWlnaHQgKiBmYWN0b3IpO1xuICB9XG4gIHJldHVybiBbLi4ud2VpZ2h0c10uc29ydCgoYSwgYikgPT4gYlsxXSAtIGFbMV0gfHwgKGFbMF0gPCBiWzBdID8gLTEgOiAxKSlbMF0/LlswXSA/PyAnb3RoZXInO1xufVxuXG4vKiogVGhlIG5hbWUgaW4gbW9zdCB1c2UgYW1vbmcgdGhlIGZ1bGwgb25lcywgYSBjb3VudHJ5J3MgdXN1YWwgbmFtZSwgYW5kIGFsbCBvdGhlcnMgYXMgYWxpYXNlcy4gKi9cbmZ1bmN0aW9uIG5hbWVzT2YoY2x1c3RlcjogQ2x1c3RlciwgdHlwZTogRW50aXR5VHlwZSk6IHsgbmFtZTogc3RyaW5nOyBhbGlhc2VzOiBzdHJpbmdbXSB9IHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB7IGNoYWluIH0gb2YgY2x1c3Rlci5ub2Rlcykge1xuICAgIGZvciAoY29uc3QgeyB0ZXh0LCBjb3VudCB9IG9mIGNoYWluLnZhcmlhbnRzKSBjb3VudHMuc2V0KHRleHQsIChjb3VudHMuZ2V0KHRleHQpID8/IDApICsgY291bnQpO1xuICB9XG4gIGNvbnN0IHNvcnRlZCA9IFsuLi5jb3VudHNdLnNvcnQoKGEsIGIpID0+IGJbMV0gLSBhWzFdIHx8IChhWzBdIDwgYlswXSA/IC0xIDogMSkpLm1hcCgoW3RleHRdKSA9PiB0ZXh0KTtcbiAgY29uc3QgY291bnRyeSA9XG4gICAgdHlwZSA9PT0gJ2dyb3VwJyA/IHVuZGVmaW5lZCA6IHNvcnRlZC5tYXAoKHRleHQpID0+IGtub3duUGxhY2UoZm9sZCh0ZXh0KSk/Lm5hbWUpLmZpbmQoKG5hbWUpID0+IG5hbWUpO1xuICBjb25zdCBmdWxsID0gc29ydGVkLmZpbHRlcigodGV4dCkgPT4gaXNGdWxsKHRleHQsIHR5cGUsIHNvcnRlZCkgJiYgIWlzU2hvdXRlZCh0ZXh0KSk7XG4gIGNvbnN0IG5hbWUgPSBjb3VudHJ5ID8/IGZ1bGxbMF0gPz8gc29ydGVkLmZpbmQoKHRleHQpID0+ICFpc1Nob3V0ZWQodGV4dCkpID8/IHNvcnRlZFswXSA/PyAnJztcbiAgcmV0dXJuIHsgbmFtZSwgYWxpYXNlczogc29ydGVkLmZpbHRlcigodGV4dCkgPT4gdGV4dCAhPT0gbmFtZSkgfTtcbn1cblxuLyoqIFdoZXRoZXIgYSBuYW1lIGlzIG5vIHNob3J0IGZvcm06IGZvciBhIHBlcnNvbiBnaXZlbiBhbmQgZmFtaWx5IG5hbWUsIGZvciBvdGhlcnMgbmVpdGhlciBhY3JvbnltIG5vciBjdXQgc2hvcnQuICovXG5mdW5jdGlvbiBpc0Z1bGwodGV4dDogc3RyaW5nLCB0eXBlOiBFbnRpdHlUeXBlLCBhbGw6IHJlYWRvbmx5IHN0cmluZ1tdKTogYm9vbGVhbiB7XG4gIGlmIChpc0Fjcm9ueW0odGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc3Qgd29yZHMgPSBmb2xkKHRleHQpLnNwbGl0KCcgJyk7XG4gIGlmICh0eXBlID09PSAncGVyc29uJykgcmV0dXJuIHdvcmRzLmxlbmd0aCA+IDEgJiYgKHdvcmRzWzBdID8/ICcnKS5sZW5ndGggPiAxO1xuICByZXR1cm4gKFxuICAgIHR5cGUgPT09ICdwbGFjZScgfHwgIWFsbC5zb21lKChvdGhlcikgPT4gaXNDdXRTaG9ydCh3b3Jkcywgb3JnYW5pemF0aW9uV29yZHMoZm9sZChvdGhlcikuc3BsaXQoJyAnKSkpKVxuICApO1xufVxuXG5mdW5jdGlvbiBpc0N1dFNob3J0KHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSwgbG9uZ2VyOiByZWFkb25seSBzdHJpbmdbXSk6IGJvb2xlYW4ge1xuICBpZiAod29yZHMubGVuZ3RoID49IGxvbmdlci5sZW5ndGggfHwgd2l0aG91dENvdW50cnkobG9uZ2VyKS5sZW5ndGggPD0gd29yZHMubGVuZ3RoKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB3b3Jkcy5ldmVyeSgod29yZCkgPT4gbG9uZ2VyLmluY2x1ZGVzKHdvcmQpKTtcbn1cblxuZnVuY3Rpb24gaXNTaG91dGVkKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gdGV4dC5sZW5ndGggPiA2ICYmIHRleHQgPT09IHRleHQudG9VcHBlckNhc2UoKSAmJiAvXFxwe0x1fS91LnRlc3QodGV4dCk7XG59XG5cbi8qKiBUaGUgcGFydCBvZiBhbiBpZCB0aGF0IGNvbWVzIGZyb20gdGhlIG5hbWUuIEEgcGVyc29uJ3MgaXMgdGhlIGdpdmVuIGFuZCBmYW1pbHkgbmFtZSB0aGF0IG1vc3QgYXJ0aWNsZXMgdXNlLiAqL1xuZnVuY3Rpb24gc2x1Z09mKGNsdXN0ZXI6IENsdXN0ZXIsIHR5cGU6IEVudGl0eVR5cGUsIG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gKHR5cGUgPT09ICdwZXJzb24nID8gY29tbW9uRnVsbE5hbWUoY2x1c3RlcikgOiB1bmRlZmluZWQpID8/IGZvbGQobmFtZSk7XG4gIHJldHVybiBgJHt0eXBlfToke3dvcmRzLnRyaW0oKS5yZXBsYWNlKC9cXHMrL2d1LCAnLScpIHx8ICd1bm5hbWVkJ31gO1xufVxuXG5mdW5jdGlvbiBjb21tb25GdWxsTmFtZShjbHVzdGVyOiBDbHVzdGVyKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB7IGZ1bGxOYW1lcyB9IG9mIGNsdXN0ZXIubm9kZXMpIHtcbiAgICBjb25zdCBmdWxsID0gZnVsbE5hbWVzWzBdO1xuICAgIGlmIChmdWxsKSBjb2xsZWN0T25lKGNvdW50cywgYCR7Z2l2ZW5TbHVnKGZ1bGwpfSAke2Z1bGwuc3VybmFtZX1gKTtcbiAgfVxuICBjb25zdCBzb3J0ZWQgPSBbLi4uY291bnRzXS5zb3J0KFxuICAgIChhLCBiKSA9PiBiWzFdIC0gYVsxXSB8fCBiWzBdLmxlbmd0aCAtIGFbMF0ubGVuZ3RoIHx8IChhWzBdIDwgYlswXSA/IC0xIDogMSksXG4gICk7XG4gIHJldHVybiBzb3J0ZWRbMF0/LlswXTtcbn1cblxuLyoqIFRoZSBmaXJzdCBnaXZlbiBuYW1lLCBvciBhbGwgbGVhZGluZyBpbml0aWFscyBpbiBvbmU6IFwiamRcIi4gKi9cbmZ1bmN0aW9uIGdpdmVuU2x1Zyh7IGdpdmVuIH06IFBlcnNvbk5hbWUpOiBzdHJpbmcge1xuICBsZXQgZW5kID0gMDtcbiAgd2hpbGUgKGVuZCA8IGdpdmVuLmxlbmd0aCAmJiBnaXZlbltlbmRdPy5sZW5ndGggPT09IDEpIGVuZCsrO1xuICByZXR1cm4gZW5kID4gMCA/IGdpdmVuLnNsaWNlKDAsIGVuZCkuam9pbignJykgOiAoZ2l2ZW5bMF0gPz8gJycpO1xufVxuXG5mdW5jdGlvbiBjb2xsZWN0T25lKGNvdW50czogTWFwPHN0cmluZywgbnVtYmVyPiwga2V5OiBzdHJpbmcpOiB2b2lkIHtcbiAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbn1cblxuLyoqXG4gKiBJZHM6IHRoZSBzbHVnIGZvciB0aGUgZW50aXR5IGluIG1vc3QgYXJ0aWNsZXMsIGFuZCBmb3IgZWFjaCBvdGhlciB3aXRoIHRoZSBzYW1lIHNsdWcgaXRzIHJvbGUgYmVoaW5kIGl0IChcIn5zZW5hdG9yXCIpLFxuICogb3Igd2hlcmUgaXQgaGFzIG5vbmUgdGhlIGFydGljbGUgdGhhdCBpdCBpcyBmaXJzdCBuYW1lZCBpbi5cbiAqL1xuZnVuY3Rpb24gaWRzT2YoZHJhZnRzOiByZWFkb25seSBEcmFmdFtdLCBhcnRpY2xlczogcmVhZG9ubHkgQXJ0aWNsZU5hbWVzW10pOiBNYXA8RHJhZnQsIHN0cmluZz4ge1xuICBjb25zdCBieVNsdWcgPSBuZXcgTWFwPHN0cmluZywgRHJhZnRbXT4oKTtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBkcmFmdHMpIGNvbGxlY3QoYnlTbHVnLCBlbnRyeS5zbHVnLCBlbnRyeSk7XG4gIGNvbnN0IGlkcyA9IG5ldyBNYXA8RHJhZnQsIHN0cmluZz4oKTtcbiAgY29uc3QgdGFrZW4gPSBuZXcgU2V0KGJ5U2x1Zy5rZXlzKCkpO1xuICBmb3IgKGNvbnN0IFtzbHVnLCBlbnRyaWVzXSBvZiBieVNsdWcpIHtcbiAgICBlbnRyaWVzLnNvcnQoXG4gICAgICAoYSwgYikgPT5cbiAgICAgICAgYi5jbHVzdGVyLmFydGljbGVzLnNpemUgLSBhLmNsdXN0ZXIuYXJ0aWNsZXMuc2l6ZSB8fFxuICAgICAgICBhLmZpcnN0WzBdIC0gYi5maXJzdFswXSB8fFxuICAgICAgICBhLmZpcnN0WzFdIC0gYi5maXJzdFsxXSxcbiAgICApO1xuICAgIGVudHJpZXMuZm9yRWFjaCgoZW50cnksIGkpID0+XG4gICAgICBpZHMuc2V0KGVudHJ5LCBpID09PSAwID8gc2x1ZyA6IGRpc3Rpbmd1aXNoZWQoc2x1ZywgZW50cnksIGFydGljbGVzLCB0YWtlbikpLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGlkcztcbn1cblxuZnVuY3Rpb24gZGlzdGluZ3Vpc2hlZChcbiAgc2x1Zzogc3RyaW5nLFxuICBlbnRyeTogRHJhZnQsXG4gIGFydGljbGVzOiByZWFkb25seSBBcnRpY2xlTmFtZXNbXSxcbiAgdGFrZW46IFNldDxzdHJpbmc+LFxuKTogc3RyaW5nIHtcbiAgY29uc3Qgcm9sZSA9IGVudHJ5LmNsdXN0ZXIubm9kZXNcbiAgICAuZmxhdE1hcCgobm9kZSkgPT4gbm9kZS5jaGFpbi5kZXNjcmlwdGlvbnMubWFwKCh7IHRleHQgfSkgPT4gcm9sZUtleSh0ZXh0KSkpXG4gICAgLmZpbmQoKGtleSkgPT4ga2V5KTtcbiAgY29uc3QgYXJ0aWNsZSA9IGZvbGQoKGFydGljbGVzW2VudHJ5LmZpcnN0WzBdXSBhcyBBcnRpY2xlTmFtZXMpLmlkKS5yZXBsYWNlQWxsKCcgJywgJy0nKTtcbiAgY29uc3QgY2hvaWNlcyA9IHJvbGVcbiAgICA/IFtgJHtzbHVnfX4ke3JvbGUucmVwbGFjZUFsbCgnICcsICctJyl9YCwgYCR7c2x1Z31+JHthcnRpY2xlfWBdXG4gICAgOiBbYCR7c2x1Z31+JHthcnRpY2xlfWBdO1xuICBsZXQgaWQgPSBjaG9pY2VzLmZpbmQoKGNob2ljZSkgPT4gIXRha2VuLmhhcyhjaG9pY2UpKTtcbiAgZm9yIChsZXQgbiA9IDI7IGlkID09PSB1bmRlZmluZWQ7IG4rKykge1xuICAgIGNvbnN0IG51bWJlcmVkID0gYCR7c2x1Z31+JHthcnRpY2xlfS0ke1N0cmluZyhuKX1gO1xuICAgIGlmICghdGFrZW4uaGFzKG51bWJlcmVkKSkgaWQgPSBudW1iZXJlZDtcbiAgfVxuICB0YWtlbi5hZGQoaWQpO1xuICByZXR1cm4gaWQ7XG59XG5cbmZ1bmN0aW9uIG1lbnRpb25zT2Yobm9kZXM6IHJlYWRvbmx5IE5vZGVbXSwgYXJ0aWNsZXM6IHJlYWRvbmx5IEFydGljbGVOYW1lc1tdKTogTWVudGlvblJlZltdIHtcbiAgY29uc3QgcmVmczogKE1lbnRpb25SZWYgJiB7IHJlYWRvbmx5IG9yZGVyOiBudW1iZXIgfSlbXSA9IFtdO1xuICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICBjb25zdCBhcnRpY2xlID0gKGFydGljbGVzW25vZGUuYXJ0aWNsZV0gYXMgQXJ0aWNsZU5hbWVzKS5pZDtcbiAgICBmb3IgKGNvbnN0IG1lbnRpb24gb2Ygbm9kZS5jaGFpbi5tZW50aW9ucykgcmVmcy5wdXNoKHsgYXJ0aWNsZSwgbWVudGlvbiwgb3JkZXI6IG5vZGUuYXJ0aWNsZSB9KTtcbiAgfVxuICByZWZzLnNvcnQoKGEsIGIpID0+IGEub3JkZXIgLSBiLm9yZGVyIHx8IGEubWVudGlvbiAtIGIubWVudGlvbik7XG4gIHJldHVybiByZWZzLm1hcCgoeyBhcnRpY2xlLCBtZW50aW9uIH0pID0+ICh7IGFydGljbGUsIG1lbnRpb24gfSkpO1xufVxuXG5mdW5jdGlvbiBkZXNjcmlwdGlvbnNPZihub2RlczogcmVhZG9ubHkgTm9kZVtdLCBhcnRpY2xlczogcmVhZG9ubHkgQXJ0aWNsZU5hbWVzW10pOiBFbnRpdHlEZXNjcmlwdGlvbltdIHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBmb3VuZDogRW50aXR5RGVzY3JpcHRpb25bXSA9IFtdO1xuICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICBmb3IgKGNvbnN0IGRlc2NyaXB0aW9uIG9mIG5vZGUuY2hhaW4uZGVzY3JpcHRpb25zKSB7XG4gICAgICBjb25zdCBrZXkgPSBmb2xkKGRlc2NyaXB0aW9uLnRleHQpO1xuICAgICAgaWYgKHNlZW4uaGFzKGtleSkpIGNvbnRpbnVlO1xuICAgICAgc2Vlbi5hZGQoa2V5KTtcbiAgICAgIGZvdW5kLnB1c2goeyAuLi5kZXNjcmlwdGlvbiwgYXJ0aWNsZTogKGFydGljbGVzW25vZGUuYXJ0aWNsZV0gYXMgQXJ0aWNsZU5hbWVzKS5pZCB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5VHlwZSB9IGZyb20gJy4uLy4uL25lci90eXBlcyc7XG5pbXBvcnQgeyBzZXhPZkdpdmVuTmFtZSwgZmllbGRzT2ZSb2xlLCB0eXBlIFNleCB9IGZyb20gJy4uL2dlbmRlcic7XG5pbXBvcnQgeyBuYW1lRm9ybSwgdHlwZSBOYW1lRm9ybSB9IGZyb20gJy4uL25hbWUtZm9ybSc7XG5pbXBvcnQgeyBwZXJzb25OYW1lLCB0eXBlIFBlcnNvbk5hbWUgfSBmcm9tICcuLi9wZXJzb24tbmFtZSc7XG5pbXBvcnQgeyByb2xlS2V5IH0gZnJvbSAnLi4vcm9sZXMnO1xuaW1wb3J0IHsgdGhpbmdLZXkgfSBmcm9tICcuLi90aGluZy1rZXknO1xuaW1wb3J0IHR5cGUgeyBBcnRpY2xlTmFtZXMsIENoYWluIH0gZnJvbSAnLi4vdHlwZXMnO1xuXG4vKiogQSBjaGFpbiBvZiBvbmUgYXJ0aWNsZSBhcyBpZGVudGl0eSBhY3Jvc3MgYXJ0aWNsZXMgY29tcGFyZXMgaXQgd2l0aCBvdGhlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIE5vZGUge1xuICAvKiogSW5kZXggb2YgdGhlIGFydGljbGUgaW4gY29ycHVzIG9yZGVyLiAqL1xuICByZWFkb25seSBhcnRpY2xlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNoYWluOiBDaGFpbjtcbiAgcmVhZG9ubHkgdHlwZTogRW50aXR5VHlwZTtcbiAgcmVhZG9ubHkgZm9ybXM6IHJlYWRvbmx5IE5hbWVGb3JtW107XG4gIC8qKiBSZWFkaW5ncyBhcyBhIHBlcnNvbidzIG5hbWUgdGhhdCBoYXZlIGEgZ2l2ZW4gbmFtZTsgZW1wdHkgZm9yIGFsbCBidXQgcGVyc29ucy4gKi9cbiAgcmVhZG9ubHkgZnVsbE5hbWVzOiByZWFkb25seSBQZXJzb25OYW1lW107XG4gIC8qKiBUaGUgcmVhZGluZyBvZiBhIHBlcnNvbiB3aG8gaXMgbmFtZWQgYnkgb25lIHdvcmQgb25seS4gKi9cbiAgcmVhZG9ubHkgc2hvcnROYW1lPzogUGVyc29uTmFtZTtcbiAgLyoqIEtleSBvZiB0aGUgbmFtZSB3aXRob3V0IGxvb2tpbmcgYXQgb3RoZXIgYXJ0aWNsZXM6IHdoYXQgY29udGV4dCBjb3VudHMuICovXG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSByb2xlczogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbiAgcmVhZG9ubHkgc2V4OiBTZXggfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBSZWFkcyBhbiBhcnRpY2xlJ3MgY2hhaW5zIGFzIG5vZGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vZGVzT2YobmFtZXM6IEFydGljbGVOYW1lcywgYXJ0aWNsZTogbnVtYmVyKTogTm9kZVtdIHtcbiAgcmV0dXJuIG5hbWVzLmNoYWlucy5tYXAoKGNoYWluKSA9PiBub2RlT2YoY2hhaW4sIGFydGljbGUpKTtcbn1cblxuZnVuY3Rpb24gbm9kZU9mKGNoYWluOiBDaGFpbiwgYXJ0aWNsZTogbnVtYmVyKTogTm9kZSB7XG4gIGNvbnN0IGZvcm1zID0gY2hhaW4udmFyaWFudHMubWFwKCh7IHRleHQgfSkgPT4gbmFtZUZvcm0odGV4dCkpO1xuICBjb25zdCBwZXJzb25zID0gY2hhaW4udHlwZSA9PT0gJ3BlcnNvbicgPyBmb3Jtcy5tYXAocGVyc29uTmFtZSkuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSB1bmRlZmluZWQpIDogW107XG4gIGNvbnN0IGZ1bGxOYW1lcyA9IHBlcnNvbnMuZmlsdGVyKChuYW1lKSA9PiBuYW1lLmdpdmVuLmxlbmd0aCA+IDApO1xuICBjb25zdCBzaG9ydE5hbWUgPSBmdWxsTmFtZXMubGVuZ3RoID09PSAwID8gcGVyc29uc1swXSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgcm9sZXMgPSBuZXcgU2V0KGNoYWluLmRlc2NyaXB0aW9ucy5tYXAoKHsgdGV4dCB9KSA9PiByb2xlS2V5KHRleHQpKS5maWx0ZXIoKHJvbGUpID0+IHJvbGUgIT09ICcnKSk7XG4gIHJldHVybiB7XG4gICAgYXJ0aWNsZSxcbiAgICBjaGFpbixcbiAgICB0eXBlOiBjaGFpbi50eXBlLFxuICAgIGZvcm1zLFxuICAgIGZ1bGxOYW1lcyxcbiAgICAuLi4oc2hvcnROYW1lID8geyBzaG9ydE5hbWUgfSA6IHt9KSxcbiAgICBrZXk6IGtleU9mKGNoYWluLnR5cGUsIGZvcm1zLCBmdWxsTmFtZXNbMF0pLFxuICAgIHJvbGVzLFxuICAgIHNleDogZnVsbE5hbWVzWzBdID8gc2V4T2ZHaXZlbk5hbWUoZnVsbE5hbWVzWzBdLmdpdmVuWzBdID8/ICcnKSA6IHVuZGVmaW5lZCxcbiAgfTtcbn1cblxuZnVuY3Rpb24ga2V5T2YodHlwZTogRW50aXR5VHlwZSwgZm9ybXM6IHJlYWRvbmx5IE5hbWVGb3JtW10sIGZ1bGw6IFBlcnNvbk5hbWUgfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICBpZiAoZnVsbCkgcmV0dXJuIGBwZXJzb24gJHtmdWxsLmdpdmVuWzBdID8/ICcnfSAke2Z1bGwuZmFtaWx5fWA7XG4gIGNvbnN0IGZvcm0gPSBmb3Jtc1swXTtcbiAgcmV0dXJuIGZvcm0gPyB0aGluZ0tleShmb3JtLCB0eXBlKSA6ICcnO1xufVxuXG4vKiogVGhlIGZpZWxkcyBvZiBsaWZlIGluIHdoaWNoIHRoZSByb2xlcyBvZiBhIHBlcnNvbiBsaWUsIHdpdGhvdXQgdGhvc2UgdGhhdCBhbGwgc2hhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gZmllbGRzT2Yocm9sZXM6IFJlYWRvbmx5U2V0PHN0cmluZz4pOiBTZXQ8c3RyaW5nPiB7XG4gIGNvbnN0IGZpZWxkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IHJvbGUgb2Ygcm9sZXMpIHtcbiAgICBmb3IgKGNvbnN0IGZpZWxkIG9mIGZpZWxkc09mUm9sZShyb2xlLnJlcGxhY2UoJyAnLCAnLScpKSkgZmllbGRzLmFkZChDT0FSU0VbZmllbGRdID8/IGZpZWxkKTtcbiAgICBjb25zdCBsYXN0ID0gcm9sZS5zcGxpdCgnICcpLnBvcCgpID8/ICcnO1xuICAgIGZvciAoY29uc3QgZmllbGQgb2YgZmllbGRzT2ZSb2xlKGxhc3QpKSBmaWVsZHMuYWRkKENPQVJTRVtmaWVsZF0gPz8gZmllbGQpO1xuICB9XG4gIGZpZWxkcy5kZWxldGUoJycpO1xuICByZXR1cm4gZmllbGRzO1xufVxuXG4vKiogRmllbGRzIHRoYXQgb25lIGxpZmUgb2Z0ZW4gam9pbnMgY291bnQgYXMgb25lOyBmYW1pbHkgYW5kIGdlbmVyYWwgd29yZHMgdGVsbCBub3RoaW5nLiAqL1xuY29uc3QgQ09BUlNFOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgbGF3OiAncG9saXRpY3MnLFxuICBtaWxpdGFyeTogJ3BvbGl0aWNzJyxcbiAgcmVsaWdpb246ICdwb2xpdGljcycsXG4gIGxlYXJuaW5nOiAnc2NpZW5jZScsXG4gIGhlYWx0aDogJ3NjaWVuY2UnLFxuICBmYW1pbHk6ICcnLFxuICBnZW5lcmFsOiAnJyxcbn07XG4iLCAiLyoqXG4gKiBGYW1pbHkgbmFtZXMgdGhhdCB2ZXJ5IG1hbnkgcGVvcGxlIGJlYXIsIGZvbGRlZDogYSBiYXJlIG9uZSBzYXlzIHRvbyBsaXR0bGUgdG8gam9pbiBhcnRpY2xlcyB0aGF0IGhhdmUgbm90aGluZyBlbHNlIGluXG4gKiBjb21tb24uIFRoZSBtb3N0IGZyZXF1ZW50IG9mIHRoZSBVbml0ZWQgU3RhdGVzICgyMDEwIGNlbnN1cywgcHVibGljIGRvbWFpbiksIGFuZCBvZiBDaGluYSwgS29yZWEsIEluZGlhLCBWaWV0bmFtLlxuICovXG5leHBvcnQgY29uc3QgQ09NTU9OX1NVUk5BTUVTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgYHNtaXRoIGpvaG5zb24gd2lsbGlhbXMgYnJvd24gam9uZXMgZ2FyY2lhIG1pbGxlciBkYXZpcyByb2RyaWd1ZXogbWFydGluZXogaGVybmFuZGV6IGxvcGV6IGdvbnphbGV6IHdpbHNvbiBhbmRlcnNvblxuICB0aG9tYXMgdGF5bG9yIG1vb3JlIGphY2tzb24gbWFydGluIGxlZSBwZXJleiB0aG9tcHNvbiB3aGl0ZSBoYXJyaXMgc2FuY2hleiBjbGFyayByYW1pcmV6IGxld2lzIHJvYmluc29uIHdhbGtlciB5b3VuZ1xuICBhbGxlbiBraW5nIHdyaWdodCBzY290dCB0b3JyZXMgbmd1eWVuIGhpbGwgZmxvcmVzIGdyZWVuIGFkYW1zIG5lbHNvbiBiYWtlciBoYWxsIHJpdmVyYSBjYW1wYmVsbCBtaXRjaGVsbCBjYXJ0ZXJcbiAgcm9iZXJ0cyBnb21leiBwaGlsbGlwcyBldmFucyB0dXJuZXIgZGlheiBwYXJrZXIgY3J1eiBlZHdhcmRzIGNvbGxpbnMgcmV5ZXMgc3Rld2FydCBtb3JyaXMgbW9yYWxlcyBtdXJwaHkgY29vayByb2dlcnNcbiAgZ3V0aWVycmV6IG9ydGl6IG1vcmdhbiBjb29wZXIgcGV0ZXJzb24gYmFpbGV5IHJlZWQga2VsbHkgaG93YXJkIHJhbW9zIGtpbSBjb3ggd2FyZCByaWNoYXJkc29uIHdhdHNvbiBicm9va3MgY2hhdmV6XG4gIHdvb2QgamFtZXMgYmVubmV0dCBncmF5IG1lbmRvemEgcnVpeiBodWdoZXMgcHJpY2UgYWx2YXJleiBjYXN0aWxsbyBzYW5kZXJzIHBhdGVsIG15ZXJzIGxvbmcgcm9zcyBmb3N0ZXIgamltZW5lelxuICBwb3dlbGwgamVua2lucyBwZXJyeSBydXNzZWxsIHN1bGxpdmFuIGJlbGwgY29sZW1hbiBidXRsZXIgaGVuZGVyc29uIGJhcm5lcyBnb256YWxlcyBmaXNoZXIgdmFzcXVleiBzaW1tb25zIHJvbWVyb1xuICBqb3JkYW4gcGF0dGVyc29uIGFsZXhhbmRlciBoYW1pbHRvbiBncmFoYW0gcmV5bm9sZHMgZ3JpZmZpbiB3YWxsYWNlIG1vcmVubyB3ZXN0IGNvbGUgaGF5ZXMgYnJ5YW50IGhlcnJlcmEgZ2lic29uXG4gIGVsbGlzIHRyYW4gbWVkaW5hIGFndWlsYXIgc3RldmVucyBtdXJyYXkgZm9yZCBjYXN0cm8gbWFyc2hhbGwgb3dlbnMgaGFycmlzb24gZmVybmFuZGV6IG1jZG9uYWxkIHdvb2RzIHdhc2hpbmd0b25cbiAga2VubmVkeSB3ZWxscyB2YXJnYXMgaGVucnkgY2hlbiBmcmVlbWFuIHdlYmIgdHVja2VyIGd1em1hbiBidXJucyBjcmF3Zm9yZCBvbHNvbiBzaW1wc29uIHBvcnRlciBodW50ZXIgZ29yZG9uIG1lbmRlelxuICBzaWx2YSBzaGF3IHNueWRlciBtYXNvbiBkaXhvbiBtdW5veiBodW50IGhpY2tzIGhvbG1lcyBwYWxtZXIgd2FnbmVyIGJsYWNrIHJvYmVydHNvbiBib3lkIHJvc2Ugc3RvbmUgc2FsYXphciBmb3hcbiAgd2FycmVuIG1pbGxzIG1leWVyIHJpY2Ugc2NobWlkdCBnYXJ6YSBkYW5pZWxzIGZlcmd1c29uIG5pY2hvbHMgc3RlcGhlbnMgc290byB3ZWF2ZXIgcnlhbiBnYXJkbmVyIHBheW5lIGdyYW50IGR1bm5cbiAgd2FuZyBsaSB6aGFuZyBsaXUgeWFuZyBodWFuZyB6aGFvIHd1IHpob3UgeHUgc3VuIG1hIHpodSBodSBndW8gaGUgbGluIGdhbyBsdW8gemhlbmcgcGFyayBjaG9pIGp1bmcga2FuZyBjaG8geW9vblxuICBqYW5nIGxpbSBzaW5naCBrdW1hciBzaGFybWEga2hhbiBhbGkgYWhtZWQgaHVzc2FpbiBkYXMgZ3VwdGEgc2hhaCByYW8gcmVkZHkgcGhhbSBob2FuZyBwaGFuIHZ1IGRhbmcgYnVpIGRvIG5nb2BcbiAgICAudHJpbSgpXG4gICAgLnNwbGl0KC9cXHMrL3UpLFxuKTtcbiIsICJpbXBvcnQgeyBDbHVzdGVyIH0gZnJvbSAnLi9jbHVzdGVyJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dHMgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgZmllbGRzT2YsIHR5cGUgTm9kZSB9IGZyb20gJy4vbm9kZSc7XG5cbi8qKiBBbiBhcnRpY2xlIHNoYXJlcyBzbyBtdWNoIHdpdGggb3RoZXJzIHdoZXJlIGl0IGlzIGFib3V0IHRoZSBzYW1lIG1hdHRlci4gKi9cbmNvbnN0IFNBTUVfTUFUVEVSID0gMTtcblxuLyoqXG4gKiBQYXJ0cyB0aGUgYmVhcmVycyBvZiBvbmUgZnVsbCBuYW1lIHdoZXJlIHRoZWlyIHJvbGVzIGxpZSBpbiBkaWZmZXJlbnQgZmllbGRzIG9mIGxpZmUgKFwic3RyaWtlclwiLCBcInNlbmF0b3JcIikgYW5kXG4gKiB0aGVpciBhcnRpY2xlcyBoYXZlIG5vIG5hbWUgaW4gY29tbW9uLiBXaXRob3V0IHN1Y2ggYSBjb25mbGljdCBlcXVhbCBmdWxsIG5hbWVzIGFyZSBvbmUgcGVyc29uLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3BsaXROYW1lc2FrZXMobm9kZXM6IHJlYWRvbmx5IE5vZGVbXSwgY29udGV4dHM6IENvbnRleHRzKTogQ2x1c3RlcltdIHtcbiAgY29uc3QgZmllbGRzID0gbm9kZXMubWFwKChub2RlKSA9PiBmaWVsZHNPZihub2RlLnJvbGVzKSk7XG4gIGlmIChub2Rlcy5sZW5ndGggPT09IDEgfHwgIWZpZWxkcy5zb21lKChhKSA9PiBmaWVsZHMuc29tZSgoYikgPT4gaXNEaXNqb2ludChhLCBiKSkpKVxuICAgIHJldHVybiBbbmV3IENsdXN0ZXIobm9kZXMpXTtcbiAgY29uc3QgY2x1c3RlcnM6IHsgcmVhZG9ubHkgY2x1c3RlcjogQ2x1c3RlcjsgcmVhZG9ubHkgZmllbGRzOiBTZXQ8c3RyaW5nPiB9W10gPSBbXTtcbiAgY29uc3Qgb3JkZXIgPSBub2Rlc1xuICAgIC5tYXAoKF8sIGkpID0+IGkpXG4gICAgLnNvcnQoKGEsIGIpID0+IE1hdGguc2lnbigoZmllbGRzW2JdPy5zaXplID8/IDApIC0gKGZpZWxkc1thXT8uc2l6ZSA/PyAwKSkgfHwgYSAtIGIpO1xuICBmb3IgKGNvbnN0IGkgb2Ygb3JkZXIpIHtcbiAgICBjb25zdCBub2RlID0gbm9kZXNbaV0gYXMgTm9kZTtcbiAgICBjb25zdCBvd24gPSBmaWVsZHNbaV0gYXMgU2V0PHN0cmluZz47XG4gICAgY29uc3Qgc2NvcmVkID0gY2x1c3RlcnMubWFwKChlbnRyeSkgPT4gKHtcbiAgICAgIGVudHJ5LFxuICAgICAgbmVhcjogY29udGV4dHMuc2hhcmVkKG5vZGUuYXJ0aWNsZSwgZW50cnkuY2x1c3Rlci5hcnRpY2xlcywgZW50cnkuY2x1c3Rlci5rZXlzKSxcbiAgICAgIGNvbmZsaWN0OiBpc0Rpc2pvaW50KG93biwgZW50cnkuZmllbGRzKSxcbiAgICB9KSk7XG4gICAgY29uc3QgZml0dGluZyA9IHNjb3JlZC5maWx0ZXIoKHsgbmVhciwgY29uZmxpY3QgfSkgPT4gIWNvbmZsaWN0IHx8IG5lYXIgPj0gU0FNRV9NQVRURVIpO1xuICAgIGZpdHRpbmcuc29ydCgoYSwgYikgPT4gYi5uZWFyIC0gYS5uZWFyIHx8IE51bWJlcihhLmNvbmZsaWN0KSAtIE51bWJlcihiLmNvbmZsaWN0KSk7XG4gICAgY29uc3QgYmVzdCA9IGZpdHRpbmdbMF07XG4gICAgaWYgKGJlc3QgJiYgKGZpdHRpbmcubGVuZ3RoID09PSAxIHx8IGJlc3QubmVhciA+IDAgfHwgIWJlc3QuY29uZmxpY3QpKSB7XG4gICAgICBiZXN0LmVudHJ5LmNsdXN0ZXIuYWRkKG5vZGUpO1xuICAgICAgZm9yIChjb25zdCBmaWVsZCBvZiBvd24pIGJlc3QuZW50cnkuZmllbGRzLmFkZChmaWVsZCk7XG4gICAgfSBlbHNlIGNsdXN0ZXJzLnB1c2goeyBjbHVzdGVyOiBuZXcgQ2x1c3Rlcihbbm9kZV0pLCBmaWVsZHM6IG5ldyBTZXQob3duKSB9KTtcbiAgfVxuICByZXR1cm4gY2x1c3RlcnMubWFwKCh7IGNsdXN0ZXIgfSkgPT4gY2x1c3Rlcik7XG59XG5cbmZ1bmN0aW9uIGlzRGlzam9pbnQoYTogUmVhZG9ubHlTZXQ8c3RyaW5nPiwgYjogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IGJvb2xlYW4ge1xuICBpZiAoYS5zaXplID09PSAwIHx8IGIuc2l6ZSA9PT0gMCkgcmV0dXJuIGZhbHNlO1xuICBmb3IgKGNvbnN0IGZpZWxkIG9mIGEpIGlmIChiLmhhcyhmaWVsZCkpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHRydWU7XG59XG4iLCAiaW1wb3J0IHsgQ09NTU9OX1NVUk5BTUVTIH0gZnJvbSAnLi4vZmFjdHMvc3VybmFtZXMuZGF0YSc7XG5pbXBvcnQgeyBpc0dpdmVuTmFtZSB9IGZyb20gJy4uL2dlbmRlcic7XG5pbXBvcnQgeyB0cmFuc2xpdGVyYXRpb25LZXkgfSBmcm9tICcuLi9uYW1lLWZvcm0nO1xuaW1wb3J0IHsgZnVsbE5hbWVzQWdyZWUsIGluaXRpYWxzT2ZHaXZlbk5hbWUsIHNob3J0TmFtZUZpdHMsIHR5cGUgUGVyc29uTmFtZSB9IGZyb20gJy4uL3BlcnNvbi1uYW1lJztcbmltcG9ydCB7IENsdXN0ZXIsIGNvbGxlY3QgfSBmcm9tICcuL2NsdXN0ZXInO1xuaW1wb3J0IHR5cGUgeyBDb250ZXh0cyB9IGZyb20gJy4vY29udGV4dCc7XG5pbXBvcnQgeyBzcGxpdE5hbWVzYWtlcyB9IGZyb20gJy4vbmFtZXNha2VzJztcbmltcG9ydCB0eXBlIHsgTm9kZSB9IGZyb20gJy4vbm9kZSc7XG5cbi8qKiBXaGF0IGNvdW50cyBhcyBiZWluZyBhYm91dCB0aGUgc2FtZSBtYXR0ZXIsIGJ5IHtAbGluayBDb250ZXh0cy5zaGFyZWR9LiAqL1xuY29uc3QgU09NRSA9IDAuNDtcbmNvbnN0IE1VQ0ggPSAyO1xuLyoqIEluIHNvIG1hbnkgYXJ0aWNsZXMgYSBwZXJzb24gaXMgcHJvbWluZW50IGVub3VnaCB0byBnbyBieSB0aGUgc3VybmFtZSBhbG9uZSBhbnl3aGVyZSBpbiB0aGUgZm9sZGVyLiAqL1xuY29uc3QgUFJPTUlORU5UID0gMztcblxuLyoqXG4gKiBEZWNpZGVzIHdoaWNoIHBlcnNvbnMgb2YgZGlmZmVyZW50IGFydGljbGVzIGFyZSBvbmUuIEZ1bGwgbmFtZXMgZmlyc3Q6IGVxdWFsIG9uZXMsIHRoZW4gdGhvc2UgdGhhdCBhZ3JlZSBpbiB0aGUgd2F5XG4gKiBvZiBpbml0aWFscywgbmlja25hbWVzIGFuZCB0cmFuc2xpdGVyYXRpb25zOyBzaG9ydCBuYW1lcyB0aGVuIGpvaW4gdGhlIG9uZSBmdWxsIG5hbWUgdGhhdCB0aGV5IGZpdC4gV2hhdCBzdGF5cyBpblxuICogZG91YnQgc3RheXMgYXBhcnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5rUGVyc29ucyhub2RlczogcmVhZG9ubHkgTm9kZVtdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyW10ge1xuICBjb25zdCBmdWxsID0gbGlua0Z1bGxOYW1lcyhcbiAgICBub2Rlcy5maWx0ZXIoKG5vZGUpID0+IG5vZGUuZnVsbE5hbWVzLmxlbmd0aCA+IDApLFxuICAgIGNvbnRleHRzLFxuICApO1xuICBjb25zdCBzaG9ydCA9IGxpbmtTaG9ydE5hbWVzKFxuICAgIG5vZGVzLmZpbHRlcigobm9kZSkgPT4gbm9kZS5mdWxsTmFtZXMubGVuZ3RoID09PSAwKSxcbiAgICBmdWxsLFxuICAgIGNvbnRleHRzLFxuICApO1xuICByZXR1cm4gWy4uLmZ1bGwsIC4uLnNob3J0XTtcbn1cblxuZnVuY3Rpb24gZXhhY3RLZXkobm9kZTogTm9kZSk6IHN0cmluZyB7XG4gIGNvbnN0IG5hbWUgPSBub2RlLmZ1bGxOYW1lc1swXSBhcyBQZXJzb25OYW1lO1xuICByZXR1cm4gYCR7bmFtZS53b3Jkcy5qb2luKCcgJyl9ICR7bmFtZS5zdWZmaXh9YDtcbn1cblxuZnVuY3Rpb24gbGlua0Z1bGxOYW1lcyhub2RlczogcmVhZG9ubHkgTm9kZVtdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyW10ge1xuICBjb25zdCBleGFjdCA9IG5ldyBNYXA8c3RyaW5nLCBOb2RlW10+KCk7XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBub2RlcykgY29sbGVjdChleGFjdCwgZXhhY3RLZXkobm9kZSksIG5vZGUpO1xuICBjb25zdCBibG9ja3MgPSBuZXcgTWFwPHN0cmluZywgQ2x1c3RlcltdPigpO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIGV4YWN0LnZhbHVlcygpKSB7XG4gICAgZm9yIChjb25zdCBjbHVzdGVyIG9mIHNwbGl0TmFtZXNha2VzKGdyb3VwLCBjb250ZXh0cykpIHtcbiAgICAgIGNvbGxlY3QoYmxvY2tzLCB0cmFuc2xpdGVyYXRpb25LZXkoKGNsdXN0ZXIubm9kZXNbMF0/LmZ1bGxOYW1lc1swXSBhcyBQZXJzb25OYW1lKS5mYW1pbHkpLCBjbHVzdGVyKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIFsuLi5ibG9ja3MudmFsdWVzKCldLmZsYXRNYXAoKGJsb2NrKSA9PiBqb2luVmFyaWFudHMoYmxvY2ssIGNvbnRleHRzKSk7XG59XG5cbi8qKiBKb2lucywgd2l0aGluIHRoZSBiZWFyZXJzIG9mIG9uZSBmYW1pbHkgbmFtZSwgZWFjaCBsZXNzIGV4cGxpY2l0IG5hbWUgdG8gdGhlIG9uZSBjbHVzdGVyIHRoYXQgaXQgYWdyZWVzIHdpdGguICovXG5mdW5jdGlvbiBqb2luVmFyaWFudHMoYmxvY2s6IHJlYWRvbmx5IENsdXN0ZXJbXSwgY29udGV4dHM6IENvbnRleHRzKTogQ2x1c3RlcltdIHtcbiAgaWYgKGJsb2NrLmxlbmd0aCA9PT0gMSkgcmV0dXJuIFsuLi5ibG9ja107XG4gIGNvbnN0IHNvcnRlZCA9IFsuLi5ibG9ja10uc29ydChcbiAgICAoYSwgYikgPT4gZXhwbGljaXRuZXNzKGIpIC0gZXhwbGljaXRuZXNzKGEpIHx8IGIuYXJ0aWNsZXMuc2l6ZSAtIGEuYXJ0aWNsZXMuc2l6ZSxcbiAgKTtcbiAgY29uc3Qgam9pbmVkOiBDbHVzdGVyW10gPSBbXTtcbiAgY29uc3QgYnlJbml0aWFsID0gbmV3IE1hcDxzdHJpbmcsIENsdXN0ZXJbXT4oKTtcbiAgZm9yIChjb25zdCBjbHVzdGVyIG9mIHNvcnRlZCkge1xuICAgIGNvbnN0IGluaXRpYWxzID0gaW5pdGlhbHNPZihjbHVzdGVyKTtcbiAgICBjb25zdCBuZWFyID0gWy4uLm5ldyBTZXQoaW5pdGlhbHMuZmxhdE1hcCgoaW5pdGlhbCkgPT4gYnlJbml0aWFsLmdldChpbml0aWFsKSA/PyBbXSkpXTtcbiAgICBjb25zdCBmaXR0aW5nID0gbmVhci5maWx0ZXIoKG90aGVyKSA9PiBhZ3JlZShjbHVzdGVyLCBvdGhlcikpO1xuICAgIGNvbnN0IHRhcmdldCA9IGZpdHRpbmcubGVuZ3RoID09PSAxID8gZml0dGluZ1swXSA6IHVuZGVmaW5lZDtcbiAgICBpZiAodGFyZ2V0ICYmICF0YXJnZXQuc2hhcmVzQXJ0aWNsZShjbHVzdGVyKSAmJiBpc1NhbWVNYXR0ZXIoY2x1c3RlciwgdGFyZ2V0LCBjb250ZXh0cykpIHtcbiAgICAgIHRhcmdldC5hYnNvcmIoY2x1c3Rlcik7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgam9pbmVkLnB1c2goY2x1c3Rlcik7XG4gICAgZm9yIChjb25zdCBpbml0aWFsIG9mIGluaXRpYWxzKSBjb2xsZWN0KGJ5SW5pdGlhbCwgaW5pdGlhbCwgY2x1c3Rlcik7XG4gIH1cbiAgcmV0dXJuIGpvaW5lZDtcbn1cblxuZnVuY3Rpb24gZXhwbGljaXRuZXNzKGNsdXN0ZXI6IENsdXN0ZXIpOiBudW1iZXIge1xuICBjb25zdCB3b3JkcyA9IChjbHVzdGVyLm5vZGVzWzBdPy5mdWxsTmFtZXNbMF0gYXMgUGVyc29uTmFtZSkud29yZHM7XG4gIHJldHVybiB3b3Jkcy5yZWR1Y2UoKHN1bSwgd29yZCkgPT4gc3VtICsgKHdvcmQubGVuZ3RoID4gMSA/IDEwIDogMSksIDApO1xufVxuXG5mdW5jdGlvbiBpbml0aWFsc09mKGNsdXN0ZXI6IENsdXN0ZXIpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IG5hbWUgPSBjbHVzdGVyLm5vZGVzWzBdPy5mdWxsTmFtZXNbMF0gYXMgUGVyc29uTmFtZTtcbiAgY29uc3QgbGV0dGVycyA9IFsuLi5uYW1lLmdpdmVuLCBuYW1lLm5pY2tuYW1lXS5mbGF0TWFwKGluaXRpYWxzT2ZHaXZlbk5hbWUpO1xuICByZXR1cm4gWy4uLm5ldyBTZXQobGV0dGVycyldLmZpbHRlcigobGV0dGVyKSA9PiBsZXR0ZXIgIT09ICcnKTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIG5hbWVzIGFncmVlLiBFcXVhbCBuYW1lcyBpbiB0d28gY2x1c3RlcnMgYXJlIG5hbWVzYWtlcywgd2hvIGhhdmUgYmVlbiBwYXJ0ZWQgYmVmb3JlLiAqL1xuZnVuY3Rpb24gYWdyZWUoYTogQ2x1c3RlciwgYjogQ2x1c3Rlcik6IGJvb2xlYW4ge1xuICBpZiAoZXhhY3RLZXkoYS5ub2Rlc1swXSBhcyBOb2RlKSA9PT0gZXhhY3RLZXkoYi5ub2Rlc1swXSBhcyBOb2RlKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gKGEubm9kZXNbMF0gYXMgTm9kZSkuZnVsbE5hbWVzLmV2ZXJ5KChuYW1lKSA9PlxuICAgIChiLm5vZGVzWzBdIGFzIE5vZGUpLmZ1bGxOYW1lcy5ldmVyeSgob3RoZXIpID0+IGZ1bGxOYW1lc0FncmVlKG5hbWUsIG90aGVyKSksXG4gICk7XG59XG5cbi8qKiBFcXVhbCBnaXZlbiBhbmQgZmFtaWx5IG5hbWVzIG5lZWQgbm8gbW9yZTsgaW5pdGlhbHMsIG5pY2tuYW1lcyBhbmQgdGhlIGxpa2UgbmVlZCBhIHJvbGUgb3IgbmFtZXMgaW4gY29tbW9uLiAqL1xuZnVuY3Rpb24gaXNTYW1lTWF0dGVyKGE6IENsdXN0ZXIsIGI6IENsdXN0ZXIsIGNvbnRleHRzOiBDb250ZXh0cyk6IGJvb2xlYW4ge1xuICBjb25zdCBmaXJzdCA9IGEubm9kZXNbMF0/LmZ1bGxOYW1lc1swXSBhcyBQZXJzb25OYW1lO1xuICBjb25zdCBzZWNvbmQgPSBiLm5vZGVzWzBdPy5mdWxsTmFtZXNbMF0gYXMgUGVyc29uTmFtZTtcbiAgY29uc3Qgc3VyZSA9XG4gICAgZmlyc3QuZ2l2ZW5bMF0gPT09IHNlY29uZC5naXZlblswXSAmJlxuICAgIChmaXJzdC5naXZlblswXSA/PyAnJykubGVuZ3RoID4gMSAmJlxuICAgIGZpcnN0LnN1cm5hbWUgPT09IHNlY29uZC5zdXJuYW1lO1xuICByZXR1cm4gc3VyZSB8fCBzaGFyZXNSb2xlKGEsIGIpIHx8IGNsb3NlbmVzcyhhLCBiLCBjb250ZXh0cykgPj0gU09NRTtcbn1cblxuZnVuY3Rpb24gc2hhcmVzUm9sZShhOiBDbHVzdGVyLCBiOiBDbHVzdGVyKTogYm9vbGVhbiB7XG4gIHJldHVybiBhLm5vZGVzLnNvbWUoKG5vZGUpID0+XG4gICAgYi5ub2Rlcy5zb21lKChvdGhlcikgPT4gWy4uLm5vZGUucm9sZXNdLnNvbWUoKHJvbGUpID0+IG90aGVyLnJvbGVzLmhhcyhyb2xlKSkpLFxuICApO1xufVxuXG5mdW5jdGlvbiBjbG9zZW5lc3MoYTogQ2x1c3RlciwgYjogQ2x1c3RlciwgY29udGV4dHM6IENvbnRleHRzKTogbnVtYmVyIHtcbiAgY29uc3QgZXhjZXB0ID0gbmV3IFNldChbLi4uYS5rZXlzLCAuLi5iLmtleXNdKTtcbiAgbGV0IGJlc3QgPSAwO1xuICBmb3IgKGNvbnN0IG5vZGUgb2YgYS5ub2Rlcy5zbGljZSgwLCAyMCkpXG4gICAgYmVzdCA9IE1hdGgubWF4KGJlc3QsIGNvbnRleHRzLnNoYXJlZChub2RlLmFydGljbGUsIGIuYXJ0aWNsZXMsIGV4Y2VwdCkpO1xuICByZXR1cm4gYmVzdDtcbn1cblxuZnVuY3Rpb24gbGlua1Nob3J0TmFtZXMobm9kZXM6IHJlYWRvbmx5IE5vZGVbXSwgZnVsbDogcmVhZG9ubHkgQ2x1c3RlcltdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyW10ge1xuICBjb25zdCBiZWFyZXJzID0gbmV3IE1hcDxzdHJpbmcsIENsdXN0ZXJbXT4oKTtcbiAgZm9yIChjb25zdCBjbHVzdGVyIG9mIGZ1bGwpIHtcbiAgICBjb25zdCB3b3JkcyA9IG5ldyBTZXQoY2x1c3Rlci5ub2Rlcy5mbGF0TWFwKChub2RlKSA9PiBub2RlLmZ1bGxOYW1lcy5mbGF0TWFwKGxvb2t1cFdvcmRzKSkpO1xuICAgIGZvciAoY29uc3Qgd29yZCBvZiB3b3JkcykgY29sbGVjdChiZWFyZXJzLCB3b3JkLCBjbHVzdGVyKTtcbiAgfVxuICBjb25zdCBhbG9uZSA9IG5ldyBNYXA8c3RyaW5nLCBDbHVzdGVyW10+KCk7XG4gIGNvbnN0IGFkZGl0aW9uczogW0NsdXN0ZXIsIE5vZGVdW10gPSBbXTtcbiAgZm9yIChjb25zdCBub2RlIG9mIG5vZGVzKSB7XG4gICAgY29uc3QgY2FuZGlkYXRlcyA9IGNhbmRpZGF0ZXNPZihub2RlLCBiZWFyZXJzKTtcbiAgICBjb25zdCBiZWFyZXIgPSBjaG9vc2VCZWFyZXIobm9kZSwgY2FuZGlkYXRlcywgY29udGV4dHMpO1xuICAgIGlmIChiZWFyZXIpIGFkZGl0aW9ucy5wdXNoKFtiZWFyZXIsIG5vZGVdKTtcbiAgICBlbHNlIGFkZEFsb25lKGFsb25lLCBub2RlLCBjYW5kaWRhdGVzLmxlbmd0aCA+IDAsIGNvbnRleHRzKTtcbiAgfVxuICAvLyBKb2luZWQgb25seSBub3csIHNvIHRoYXQgYSBzaG9ydCBuYW1lIG5ldmVyIGxlYW5zIG9uIGFub3RoZXIgc2hvcnQgbmFtZS5cbiAgZm9yIChjb25zdCBbY2x1c3Rlciwgbm9kZV0gb2YgYWRkaXRpb25zKSBjbHVzdGVyLmFkZChub2RlKTtcbiAgcmV0dXJuIFsuLi5hbG9uZS52YWx1ZXMoKV0uZmxhdCgpO1xufVxuXG5mdW5jdGlvbiBsb29rdXBXb3JkcyhuYW1lOiBQZXJzb25OYW1lKTogc3RyaW5nW10ge1xuICByZXR1cm4gW25hbWUuc3VybmFtZSwgLi4ubmFtZS53b3JkcywgbmFtZS5uaWNrbmFtZSwgdHJhbnNsaXRlcmF0aW9uS2V5KG5hbWUuZmFtaWx5KV0uZmlsdGVyKFxuICAgICh3b3JkKSA9PiB3b3JkLmxlbmd0aCA+IDEsXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNhbmRpZGF0ZXNPZihub2RlOiBOb2RlLCBiZWFyZXJzOiBSZWFkb25seU1hcDxzdHJpbmcsIENsdXN0ZXJbXT4pOiBDbHVzdGVyW10ge1xuICBjb25zdCBuYW1lID0gbm9kZS5zaG9ydE5hbWU7XG4gIGlmICghbmFtZSkgcmV0dXJuIFtdO1xuICBjb25zdCBmb3VuZCA9IGJlYXJlcnMuZ2V0KG5hbWUuc3VybmFtZSkgPz8gYmVhcmVycy5nZXQodHJhbnNsaXRlcmF0aW9uS2V5KG5hbWUuc3VybmFtZSkpID8/IFtdO1xuICBjb25zdCBmaXRzID0gKGNsdXN0ZXI6IENsdXN0ZXIsIGtpbmQ6IHN0cmluZyk6IGJvb2xlYW4gPT5cbiAgICBjbHVzdGVyLm5vZGVzLnNvbWUoKG90aGVyKSA9PiBvdGhlci5mdWxsTmFtZXMuc29tZSgoZnVsbE5hbWUpID0+IHNob3J0TmFtZUZpdHMobmFtZSwgZnVsbE5hbWUpID09PSBraW5kKSk7XG4gIGNvbnN0IGZhbWlseSA9IGZvdW5kLmZpbHRlcigoY2x1c3RlcikgPT4gZml0cyhjbHVzdGVyLCAnZmFtaWx5JykpO1xuICBpZiAoZmFtaWx5Lmxlbmd0aCA+IDApIHJldHVybiBmYW1pbHk7XG4gIHJldHVybiBpc0dpdmVuTmFtZShuYW1lLnN1cm5hbWUpID8gW10gOiBmb3VuZC5maWx0ZXIoKGNsdXN0ZXIpID0+IGZpdHMoY2x1c3RlciwgJ2dpdmVuJykpO1xufVxuXG5mdW5jdGlvbiBjaG9vc2VCZWFyZXIobm9kZTogTm9kZSwgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2x1c3RlcltdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZml0dGluZyA9IGNhbmRpZGF0ZXMuZmlsdGVyKChjbHVzdGVyKSA9PiAhY29uZmxpY3RzKG5vZGUsIGNsdXN0ZXIpKTtcbiAgY29uc3Qgc2NvcmVkID0gZml0dGluZy5tYXAoKGNsdXN0ZXIpID0+ICh7IGNsdXN0ZXIsIHNjb3JlOiBzY29yZShub2RlLCBjbHVzdGVyLCBjb250ZXh0cykgfSkpO1xuICBzY29yZWQuc29ydCgoYSwgYikgPT4gYi5zY29yZSAtIGEuc2NvcmUpO1xuICBjb25zdCBbYmVzdCwgc2Vjb25kXSA9IHNjb3JlZDtcbiAgaWYgKCFiZXN0KSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoIXNlY29uZCkge1xuICAgIHJldHVybiBiZXN0LnNjb3JlID49IG5lZWRlZEZvcihub2RlLnNob3J0TmFtZT8uc3VybmFtZSA/PyAnJywgYmVzdC5jbHVzdGVyKSA/IGJlc3QuY2x1c3RlciA6IHVuZGVmaW5lZDtcbiAgfVxuICByZXR1cm4gYmVzdC5zY29yZSA+PSAxICYmIGJlc3Quc2NvcmUgPj0gc2Vjb25kLnNjb3JlICogMiArIDEgPyBiZXN0LmNsdXN0ZXIgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IG11c3Qgc3BlYWsgZm9yIHRoZSBvbmx5IGJlYXJlciBvZiBhIG5hbWU6IG11Y2ggZm9yIGdpdmVuIG5hbWVzLCBub3RoaW5nIGZvciBhIHJhcmUgc3VybmFtZS4gKi9cbmZ1bmN0aW9uIG5lZWRlZEZvcihzdXJuYW1lOiBzdHJpbmcsIGNsdXN0ZXI6IENsdXN0ZXIpOiBudW1iZXIge1xuICBpZiAoaXNHaXZlbk5hbWUoc3VybmFtZSkpIHJldHVybiBNVUNIO1xuICBpZiAoIUNPTU1PTl9TVVJOQU1FUy5oYXMoc3VybmFtZSkpIHJldHVybiAwO1xuICByZXR1cm4gY2x1c3Rlci5hcnRpY2xlcy5zaXplID49IFBST01JTkVOVCA/IDAgOiBTT01FO1xufVxuXG5mdW5jdGlvbiBjb25mbGljdHMobm9kZTogTm9kZSwgY2x1c3RlcjogQ2x1c3Rlcik6IGJvb2xlYW4ge1xuICBpZiAoY2x1c3Rlci5hcnRpY2xlcy5oYXMobm9kZS5hcnRpY2xlKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IHNleCA9IGNsdXN0ZXIubm9kZXMuZmluZCgob3RoZXIpID0+IG90aGVyLnNleCk/LnNleDtcbiAgcmV0dXJuIG5vZGUuc2V4ICE9PSB1bmRlZmluZWQgJiYgc2V4ICE9PSB1bmRlZmluZWQgJiYgc2V4ICE9PSBub2RlLnNleDtcbn1cblxuLyoqIFdoYXQgc3BlYWtzIGZvciBhIGJlYXJlcjogbmFtZXMgaW4gY29tbW9uLCBhIHJvbGUgaW4gY29tbW9uLCBhbmQgYmVpbmcgY2FsbGVkIGJ5IHRoZSBiYXJlIG5hbWUgZWxzZXdoZXJlLiAqL1xuZnVuY3Rpb24gc2NvcmUobm9kZTogTm9kZSwgY2x1c3RlcjogQ2x1c3RlciwgY29udGV4dHM6IENvbnRleHRzKTogbnVtYmVyIHtcbiAgY29uc3QgZXhjZXB0ID0gbmV3IFNldChbbm9kZS5rZXksIC4uLmNsdXN0ZXIua2V5c10pO1xuICBjb25zdCByb2xlcyA9IGNsdXN0ZXIubm9kZXMuc29tZSgob3RoZXIpID0+IFsuLi5ub2RlLnJvbGVzXS5zb21lKChyb2xlKSA9PiBvdGhlci5yb2xlcy5oYXMocm9sZSkpKSA/IDMgOiAwO1xuICBjb25zdCBrZXkgPSBub2RlLnNob3J0TmFtZT8uc3VybmFtZTtcbiAgY29uc3QgYmFyZSA9IGNsdXN0ZXIubm9kZXMuc29tZSgob3RoZXIpID0+IG90aGVyLmZvcm1zLnNvbWUoKGZvcm0pID0+IGZvcm0ua2V5ID09PSBrZXkpKSA/IDIgOiAwO1xuICBjb25zdCBuZWFyID0gY29udGV4dHMuc2hhcmVkKG5vZGUuYXJ0aWNsZSwgY2x1c3Rlci5hcnRpY2xlcywgZXhjZXB0KTtcbiAgcmV0dXJuIG5lYXIgPT09IDAgJiYgcm9sZXMgPT09IDAgPyAwIDogbmVhciArIHJvbGVzICsgYmFyZTtcbn1cblxuLyoqIEEgc2hvcnQgbmFtZSB3aXRob3V0IGEgYmVhcmVyOiBvbmUgZW50aXR5IHdpdGggZXF1YWwgb25lcyBhYm91dCB0aGUgc2FtZSBtYXR0ZXIsIHVubGVzcyBzZXZlcmFsIGJlYXJlcnMgYXJlIGtub3duLiAqL1xuZnVuY3Rpb24gYWRkQWxvbmUoYWxvbmU6IE1hcDxzdHJpbmcsIENsdXN0ZXJbXT4sIG5vZGU6IE5vZGUsIGRvdWJ0ZnVsOiBib29sZWFuLCBjb250ZXh0czogQ29udGV4dHMpOiB2b2lkIHtcbiAgY29uc3Qga2V5ID0gbm9kZS5zaG9ydE5hbWU/LnN1cm5hbWUgPz8gbm9kZS5rZXk7XG4gIGNvbnN0IGNsdXN0ZXJzID0gYWxvbmUuZ2V0KGtleSkgPz8gW107XG4gIGFsb25lLnNldChrZXksIGNsdXN0ZXJzKTtcbiAgY29uc3QgZXhjZXB0ID0gbmV3IFNldChbbm9kZS5rZXldKTtcbiAgY29uc3QgbmVlZGVkID0gZG91YnRmdWwgfHwgaXNHaXZlbk5hbWUoa2V5KSA/IE1VQ0ggOiBTT01FO1xuICBjb25zdCBuZWFyID0gY2x1c3RlcnMuZmluZCgoY2x1c3RlcikgPT4gY29udGV4dHMuc2hhcmVkKG5vZGUuYXJ0aWNsZSwgY2x1c3Rlci5hcnRpY2xlcywgZXhjZXB0KSA+PSBuZWVkZWQpO1xuICBpZiAobmVhcikgbmVhci5hZGQobm9kZSk7XG4gIGVsc2UgY2x1c3RlcnMucHVzaChuZXcgQ2x1c3Rlcihbbm9kZV0pKTtcbn1cbiIsICJpbXBvcnQgeyBrbm93blBsYWNlIH0gZnJvbSAnLi4vcGxhY2UtbmFtZSc7XG5pbXBvcnQgdHlwZSB7IE5vZGUgfSBmcm9tICcuL25vZGUnO1xuXG4vKiogQSBuYW1lJ3MgdHlwZSBpbiBtb3N0IG9mIHRoZSBjb3JwdXMgbXVzdCBoYXZlIHNvIG1hbnkgdGltZXMgdGhlIHdlaWdodCB0byBvdmVycnVsZSB0aGF0IGluIG9uZSBhcnRpY2xlLiAqL1xuY29uc3QgQ0xFQVJFUiA9IDQ7XG5cbi8qKlxuICogUGFydHMgdGhlIG5vZGVzIGludG8gcGVyc29ucyBhbmQgdGhpbmdzLiBBIG5hbWUgb2Ygb25lIHdvcmQgdGhhdCBvbmUgYXJ0aWNsZSB0YWtlcyBmb3IgYSBwZXJzb24gYW5kIHRoZSBvdGhlcnNcbiAqIGNsZWFybHkgZm9yIGEgdGhpbmcsIG9yIHRoZSBvdGhlciB3YXkgcm91bmQsIGdvZXMgd2l0aCB0aGUgY2xlYXJlciBldmlkZW5jZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldHRsZVR5cGVzKG5vZGVzOiByZWFkb25seSBOb2RlW10pOiB7IHBlcnNvbnM6IE5vZGVbXTsgdGhpbmdzOiBOb2RlW10gfSB7XG4gIGNvbnN0IHBlcnNvbmFsID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgY29uc3Qgb3RoZXIgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICBmb3IgKGNvbnN0IGZvcm0gb2Ygbm9kZS5mb3Jtcykge1xuICAgICAgaWYgKGZvcm0ud29yZHMubGVuZ3RoICE9PSAxKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHRhYmxlID0gbm9kZS50eXBlID09PSAncGVyc29uJyA/IHBlcnNvbmFsIDogb3RoZXI7XG4gICAgICB0YWJsZS5zZXQoZm9ybS5rZXksICh0YWJsZS5nZXQoZm9ybS5rZXkpID8/IDApICsgbm9kZS5jaGFpbi53ZWlnaHQpO1xuICAgIH1cbiAgfVxuICBjb25zdCBwZXJzb25zOiBOb2RlW10gPSBbXTtcbiAgY29uc3QgdGhpbmdzOiBOb2RlW10gPSBbXTtcbiAgZm9yIChjb25zdCBub2RlIG9mIG5vZGVzKSB7XG4gICAgY29uc3Qga2V5ID0gbm9kZS5mb3Jtc1swXT8ua2V5ID8/ICcnO1xuICAgIGNvbnN0IHNpbmdsZSA9IG5vZGUuZm9ybXMubGVuZ3RoID09PSAxICYmIG5vZGUuZm9ybXNbMF0/LndvcmRzLmxlbmd0aCA9PT0gMTtcbiAgICBjb25zdCBhc1BlcnNvbiA9IHBlcnNvbmFsLmdldChrZXkpID8/IDA7XG4gICAgY29uc3QgYXNUaGluZyA9IG90aGVyLmdldChrZXkpID8/IDA7XG4gICAgaWYgKG5vZGUudHlwZSA9PT0gJ3BlcnNvbicpIChzaW5nbGUgJiYgYXNUaGluZyA+IGFzUGVyc29uICogQ0xFQVJFUiA/IHRoaW5ncyA6IHBlcnNvbnMpLnB1c2gobm9kZSk7XG4gICAgZWxzZSBpZiAoc2luZ2xlICYmICFrbm93blBsYWNlKGtleSkgJiYgYXNQZXJzb24gPiBhc1RoaW5nICogQ0xFQVJFUikgcGVyc29ucy5wdXNoKGFzUGVyc29uTm9kZShub2RlKSk7XG4gICAgZWxzZSB0aGluZ3MucHVzaChub2RlKTtcbiAgfVxuICByZXR1cm4geyBwZXJzb25zLCB0aGluZ3MgfTtcbn1cblxuZnVuY3Rpb24gYXNQZXJzb25Ob2RlKG5vZGU6IE5vZGUpOiBOb2RlIHtcbiAgY29uc3Qga2V5ID0gbm9kZS5mb3Jtc1swXT8ua2V5ID8/ICcnO1xuICBjb25zdCBzaG9ydE5hbWUgPSB7IGdpdmVuOiBbXSwgZmFtaWx5OiBrZXksIHN1cm5hbWU6IGtleSwgc3VmZml4OiAnJywgd29yZHM6IFtrZXldLCBuaWNrbmFtZTogJycgfTtcbiAgcmV0dXJuIHsgLi4ubm9kZSwgdHlwZTogJ3BlcnNvbicsIHNob3J0TmFtZSB9O1xufVxuIiwgImltcG9ydCB7IGluaXRpYWxzLCBpc0Fjcm9ueW0gfSBmcm9tICcuLi9uYW1lLWZvcm0nO1xuaW1wb3J0IHsgd2l0aG91dENvdW50cnkgfSBmcm9tICcuLi9vcmdhbml6YXRpb24tbmFtZSc7XG5pbXBvcnQgeyBDbHVzdGVyLCBjb2xsZWN0IH0gZnJvbSAnLi9jbHVzdGVyJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dHMgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHR5cGUgeyBOb2RlIH0gZnJvbSAnLi9ub2RlJztcblxuaW50ZXJmYWNlIFRoaW5ncyB7XG4gIHJlYWRvbmx5IGNsdXN0ZXJzOiByZWFkb25seSBDbHVzdGVyW107XG4gIHJlYWRvbmx5IGJ5S2V5OiBSZWFkb25seU1hcDxzdHJpbmcsIENsdXN0ZXI+O1xufVxuXG4vKipcbiAqIEFkZHMgdGhpbmdzIHRoYXQgdGhlaXIgYXJ0aWNsZSBuYW1lcyBieSBhbiBhY3JvbnltIG9ubHk6IHRvIHRoZSBvbmUgdGhhdCBhbm90aGVyIGFydGljbGUgYWJicmV2aWF0ZXMgc28sIHRvIHRoZSBvbmVcbiAqIHdob3NlIGluaXRpYWxzIGl0IGhhcywgb3IgdG8gb25lIHRoYXQgaXMgb25seSB3cml0dGVuIGluIGNhcGl0YWxzIGhlcmUuIFdpdGhvdXQgb25lIHRoZXkgYXJlIHRoaW5ncyBvZiB0aGVpciBvd24uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqb2luQWNyb255bXMoXG4gIG5vZGVzOiByZWFkb25seSBOb2RlW10sXG4gIHsgY2x1c3RlcnMsIGJ5S2V5IH06IFRoaW5ncyxcbiAgY29udGV4dHM6IENvbnRleHRzLFxuKTogQ2x1c3RlcltdIHtcbiAgY29uc3Qgc3RhdGVkID0gbmV3IE1hcDxzdHJpbmcsIENsdXN0ZXJbXT4oKTtcbiAgY29uc3QgcG9zc2libGUgPSBuZXcgTWFwPHN0cmluZywgQ2x1c3RlcltdPigpO1xuICBmb3IgKGNvbnN0IGNsdXN0ZXIgb2YgY2x1c3RlcnMpIHtcbiAgICBjb25zdCB7IGFjcm9ueW1zLCBsZXR0ZXJzIH0gPSBhYmJyZXZpYXRpb25zT2YoY2x1c3Rlcik7XG4gICAgZm9yIChjb25zdCBhY3JvbnltIG9mIGFjcm9ueW1zKSBjb2xsZWN0KHN0YXRlZCwgYWNyb255bSwgY2x1c3Rlcik7XG4gICAgZm9yIChjb25zdCBsZXR0ZXIgb2YgbGV0dGVycykgY29sbGVjdChwb3NzaWJsZSwgbGV0dGVyLCBjbHVzdGVyKTtcbiAgfVxuICBjb25zdCBhbG9uZSA9IG5ldyBNYXA8c3RyaW5nLCBDbHVzdGVyPigpO1xuICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICBjb25zdCBrZXkgPSBub2RlLmZvcm1zWzBdPy5rZXkgPz8gJyc7XG4gICAgY29uc3QgYWNyb255bSA9IGtleS5yZXBsYWNlQWxsKCcgJywgJycpO1xuICAgIGNvbnN0IHNob3V0ZWQgPSBieUtleS5nZXQoYHRoaW5nICR7a2V5fWApO1xuICAgIGNvbnN0IHRhcmdldCA9XG4gICAgICBzaG91dGVkID8/XG4gICAgICBjaG9vc2VMb25nKG5vZGUsIHN0YXRlZC5nZXQoYWNyb255bSkgPz8gW10sIGNvbnRleHRzLCAwKSA/P1xuICAgICAgY2hvb3NlTG9uZyhub2RlLCBwb3NzaWJsZS5nZXQoYWNyb255bSkgPz8gW10sIGNvbnRleHRzLCBhY3JvbnltLmxlbmd0aCA+IDIgPyAwIDogMSk7XG4gICAgaWYgKHRhcmdldCkgdGFyZ2V0LmFkZChub2RlKTtcbiAgICBlbHNlIGFsb25lLnNldChhY3JvbnltLCB3aXRoTm9kZShhbG9uZS5nZXQoYWNyb255bSksIG5vZGUpKTtcbiAgfVxuICByZXR1cm4gWy4uLmNsdXN0ZXJzLCAuLi5hbG9uZS52YWx1ZXMoKV07XG59XG5cbmZ1bmN0aW9uIHdpdGhOb2RlKGNsdXN0ZXI6IENsdXN0ZXIgfCB1bmRlZmluZWQsIG5vZGU6IE5vZGUpOiBDbHVzdGVyIHtcbiAgY29uc3QgaG9tZSA9IGNsdXN0ZXIgPz8gbmV3IENsdXN0ZXIoKTtcbiAgaG9tZS5hZGQobm9kZSk7XG4gIHJldHVybiBob21lO1xufVxuXG4vKiogVGhlIGFjcm9ueW1zIHRoYXQgYXJ0aWNsZXMgdXNlIGZvciBhIHRoaW5nLCBhbmQgdGhlIGluaXRpYWxzIG9mIGl0cyBsb25nIG5hbWVzLiAqL1xuZnVuY3Rpb24gYWJicmV2aWF0aW9uc09mKGNsdXN0ZXI6IENsdXN0ZXIpOiB7IGFjcm9ueW1zOiBTZXQ8c3RyaW5nPjsgbGV0dGVyczogU2V0PHN0cmluZz4gfSB7XG4gIGNvbnN0IGFjcm9ueW1zID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGNvbnN0IGxldHRlcnMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBub2RlIG9mIGNsdXN0ZXIubm9kZXMpIHtcbiAgICBpZiAobm9kZS50eXBlID09PSAncGxhY2UnIHx8IG5vZGUudHlwZSA9PT0gJ2dyb3VwJykgY29udGludWU7XG4gICAgZm9yIChjb25zdCBmb3JtIG9mIG5vZGUuZm9ybXMpIHtcbiAgICAgIGlmIChpc0Fjcm9ueW0oZm9ybS50ZXh0KSkgYWNyb255bXMuYWRkKGZvcm0ua2V5LnJlcGxhY2VBbGwoJyAnLCAnJykpO1xuICAgICAgZWxzZSBpZiAoZm9ybS53b3Jkcy5sZW5ndGggPiAxKSB7XG4gICAgICAgIGZvciAoY29uc3QgZm91bmQgb2YgWy4uLmluaXRpYWxzKGZvcm0ud29yZHMpLCAuLi5pbml0aWFscyh3aXRob3V0Q291bnRyeShmb3JtLndvcmRzKSldKVxuICAgICAgICAgIGxldHRlcnMuYWRkKGZvdW5kKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgYWNyb255bXMsIGxldHRlcnMgfTtcbn1cblxuZnVuY3Rpb24gY2hvb3NlTG9uZyhcbiAgbm9kZTogTm9kZSxcbiAgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2x1c3RlcltdLFxuICBjb250ZXh0czogQ29udGV4dHMsXG4gIG5lZWRlZDogbnVtYmVyLFxuKTogQ2x1c3RlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHNjb3JlZCA9IGNhbmRpZGF0ZXMubWFwKChjbHVzdGVyKSA9PiAoe1xuICAgIGNsdXN0ZXIsXG4gICAgc2NvcmU6IGNvbnRleHRzLnNoYXJlZChub2RlLmFydGljbGUsIGNsdXN0ZXIuYXJ0aWNsZXMsIG5ldyBTZXQoW25vZGUua2V5LCAuLi5jbHVzdGVyLmtleXNdKSksXG4gIH0pKTtcbiAgc2NvcmVkLnNvcnQoKGEsIGIpID0+IGIuc2NvcmUgLSBhLnNjb3JlKTtcbiAgY29uc3QgW2Jlc3QsIHNlY29uZF0gPSBzY29yZWQ7XG4gIGlmICghYmVzdCB8fCBiZXN0LnNjb3JlIDwgbmVlZGVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gIXNlY29uZCB8fCAoYmVzdC5zY29yZSA+PSAxICYmIGJlc3Quc2NvcmUgPj0gc2Vjb25kLnNjb3JlICogMikgPyBiZXN0LmNsdXN0ZXIgOiB1bmRlZmluZWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBFbnRpdHlUeXBlIH0gZnJvbSAnLi4vLi4vbmVyL3R5cGVzJztcbmltcG9ydCB7IGlzQWNyb255bSwgdHlwZSBOYW1lRm9ybSB9IGZyb20gJy4uL25hbWUtZm9ybSc7XG5pbXBvcnQgeyBpc1Nob3J0T2YsIHdpdGhvdXRDb3VudHJ5IH0gZnJvbSAnLi4vb3JnYW5pemF0aW9uLW5hbWUnO1xuaW1wb3J0IHsgdGhpbmdLZXkgfSBmcm9tICcuLi90aGluZy1rZXknO1xuaW1wb3J0IHsgam9pbkFjcm9ueW1zIH0gZnJvbSAnLi9hY3Jvbnltcyc7XG5pbXBvcnQgeyBDbHVzdGVyLCBjb2xsZWN0IH0gZnJvbSAnLi9jbHVzdGVyJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dHMgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHR5cGUgeyBOb2RlIH0gZnJvbSAnLi9ub2RlJztcblxuLyoqIFRoZSBrZXlzIG9mIGEgdGhpbmcncyBuYW1lcy4gKi9cbmludGVyZmFjZSBLZXlzIHtcbiAgLyoqIE5hbWVzIHRoYXQgc3RhbmQgZm9yIHRoZSB0aGluZyBpbiBhbnkgYXJ0aWNsZS4gKi9cbiAgcmVhZG9ubHkgc3Ryb25nOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIE5hbWVzIHRoYXQgc3RhbmQgZm9yIGl0IHdoZXJlIGEgZnVsbGVyIG9uZSBoYXMgaW50cm9kdWNlZCBpdDogXCJBcHBsZVwiIGZvciBcIkFwcGxlIENvbXB1dGVyXCIuICovXG4gIHJlYWRvbmx5IHdlYWs6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKipcbiAqIERlY2lkZXMgd2hpY2ggdGhpbmdzIChvcmdhbmlzYXRpb25zLCBwbGFjZXMsIGdyb3VwcywgbGF3cywgd29ya3MgXHUyMDI2KSBvZiBkaWZmZXJlbnQgYXJ0aWNsZXMgYXJlIG9uZS4gQnkgdGhlIGtleXMgb2ZcbiAqIHRoZWlyIGZ1bGxlc3QgbmFtZXMgZmlyc3Q7IHRoZW4gbmFtZXMgd2l0aCBhbmQgd2l0aG91dCBhIGNvdW50cnkgaW4gZnJvbnQ7IHRoZW4gc2hvcnRlbmVkIG5hbWVzIGFuZCBhY3JvbnltcywgZWFjaFxuICogdG8gdGhlIG9uZSB0aGluZyB0aGF0IGFydGljbGVzIHNob3J0ZW4gc28sIG9yIHRoZSBvbmUgYWJvdXQgdGhlIHNhbWUgbWF0dGVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbGlua1RoaW5ncyhub2RlczogcmVhZG9ubHkgTm9kZVtdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyW10ge1xuICBjb25zdCBieUtleSA9IG5ldyBNYXA8c3RyaW5nLCBDbHVzdGVyPigpO1xuICBjb25zdCBieVNob3J0ID0gbmV3IE1hcDxzdHJpbmcsIENsdXN0ZXJbXT4oKTtcbiAgY29uc3QgYWNyb255bXNPbmx5OiBOb2RlW10gPSBbXTtcbiAgY29uc3QgbGF0ZTogTm9kZVtdID0gW107XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBub2Rlcykge1xuICAgIGNvbnN0IHsgc3Ryb25nIH0gPSBrZXlzT2Yobm9kZSk7XG4gICAgaWYgKHN0cm9uZy5sZW5ndGggPT09IDApIGFjcm9ueW1zT25seS5wdXNoKG5vZGUpO1xuICAgIGVsc2UgaWYgKHN0cm9uZy5sZW5ndGggPT09IDEgJiYgaXNTaG9ydE5hbWUobm9kZSkpIGxhdGUucHVzaChub2RlKTtcbiAgICBlbHNlIGFkZEJ5S2V5cyhieUtleSwgc3Ryb25nLCBub2RlKTtcbiAgfVxuICBmb3IgKGNvbnN0IGNsdXN0ZXIgb2YgbmV3IFNldChieUtleS52YWx1ZXMoKSkpIHtcbiAgICBmb3IgKGNvbnN0IGtleSBvZiBzaG9ydEtleXMoY2x1c3RlcikpIGNvbGxlY3QoYnlTaG9ydCwga2V5LCBjbHVzdGVyKTtcbiAgfVxuICBjb25zdCByZXN0OiBOb2RlW10gPSBbXTtcbiAgZm9yIChjb25zdCBub2RlIG9mIGxhdGUpIHtcbiAgICBjb25zdCBrZXkgPSBrZXlzT2Yobm9kZSkuc3Ryb25nWzBdIGFzIHN0cmluZztcbiAgICBjb25zdCBvd24gPSBieUtleS5nZXQoa2V5KTtcbiAgICBjb25zdCB0YXJnZXQgPSBvd24gPz8gY2hvb3NlTG9uZyhub2RlLCBieVNob3J0LmdldChrZXkpID8/IFtdLCBjb250ZXh0cyk7XG4gICAgaWYgKHRhcmdldCkgdGFyZ2V0LmFkZChub2RlKTtcbiAgICBlbHNlIHJlc3QucHVzaChub2RlKTtcbiAgfVxuICBmb3IgKGNvbnN0IG5vZGUgb2YgcmVzdCkgYWRkQnlLZXlzKGJ5S2V5LCBrZXlzT2Yobm9kZSkuc3Ryb25nLCBub2RlKTtcbiAgam9pbkNvdW50cnlGb3JtcyhieUtleSk7XG4gIGNvbnN0IGNsdXN0ZXJzID0gWy4uLm5ldyBTZXQoYnlLZXkudmFsdWVzKCkpXTtcbiAgcmV0dXJuIGpvaW5BY3JvbnltcyhhY3Jvbnltc09ubHksIHsgY2x1c3RlcnMsIGJ5S2V5IH0sIGNvbnRleHRzKTtcbn1cblxuLyoqIEEgbmFtZSBvZiBvbmUgb3IgdHdvIHdvcmRzIHRoYXQgbm8gb3RoZXIgbmFtZSBvZiBpdHMgYXJ0aWNsZSBtYWtlcyBjbGVhcmVyLCBzbyB0aGF0IGl0IG1heSBzdGFuZCBmb3IgYSBsb25nZXIgb25lLiAqL1xuZnVuY3Rpb24gaXNTaG9ydE5hbWUobm9kZTogTm9kZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gbm9kZS50eXBlICE9PSAncGxhY2UnICYmIG5vZGUudHlwZSAhPT0gJ2dyb3VwJyAmJiBub2RlLmZvcm1zLmV2ZXJ5KChmb3JtKSA9PiBmb3JtLndvcmRzLmxlbmd0aCA8PSAyKTtcbn1cblxuLyoqIEFkZHMgYSBub2RlIHRvIHRoZSBjbHVzdGVyIG9mIGl0cyBrZXlzOyBjbHVzdGVycyB0aGF0IGl0IGNvbm5lY3RzIGJlY29tZSBvbmUuICovXG5mdW5jdGlvbiBhZGRCeUtleXMoYnlLZXk6IE1hcDxzdHJpbmcsIENsdXN0ZXI+LCBrZXlzOiByZWFkb25seSBzdHJpbmdbXSwgbm9kZTogTm9kZSk6IHZvaWQge1xuICBjb25zdCBmb3VuZCA9IFsuLi5uZXcgU2V0KGtleXMubWFwKChrZXkpID0+IGJ5S2V5LmdldChrZXkpKS5maWx0ZXIoKGNsdXN0ZXIpID0+IGNsdXN0ZXIgIT09IHVuZGVmaW5lZCkpXTtcbiAgY29uc3QgaG9tZSA9IGZvdW5kWzBdID8/IG5ldyBDbHVzdGVyKCk7XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZm91bmQuc2xpY2UoMSkpIHtcbiAgICBob21lLmFic29yYihvdGhlcik7XG4gICAgZm9yIChjb25zdCBrZXkgb2Ygb3RoZXIubmFtZXMpIGJ5S2V5LnNldChrZXksIGhvbWUpO1xuICAgIGZvciAoY29uc3Qga2V5IG9mIG90aGVyLm5hbWVzKSBob21lLm5hbWVzLmFkZChrZXkpO1xuICB9XG4gIGhvbWUuYWRkKG5vZGUpO1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzKSB7XG4gICAgYnlLZXkuc2V0KGtleSwgaG9tZSk7XG4gICAgaG9tZS5uYW1lcy5hZGQoa2V5KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBrZXlzT2Yobm9kZTogTm9kZSk6IEtleXMge1xuICBjb25zdCBzdHJvbmcgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgY29uc3Qgd2VhayA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IGZvcm0gb2Ygbm9kZS5mb3Jtcykge1xuICAgIGNvbnN0IGtleSA9IHRoaW5nS2V5KGZvcm0sIG5vZGUudHlwZSk7XG4gICAgaWYgKGlzQWNyb255bShmb3JtLnRleHQpICYmICFrZXkuc3RhcnRzV2l0aCgnY291bnRyeSAnKSAmJiBub2RlLnR5cGUgIT09ICdwbGFjZScpIGNvbnRpbnVlO1xuICAgIGNvbnN0IG5hbWUgPSBgJHtjbGFzc09mKG5vZGUudHlwZSwga2V5KX0gJHtrZXl9YDtcbiAgICBjb25zdCBzaG9ydCA9IG5vZGUuZm9ybXMuc29tZSgob3RoZXIpID0+IG90aGVyICE9PSBmb3JtICYmIGlzU2hvcnRlbmVkT2YoZm9ybSwgb3RoZXIsIG5vZGUudHlwZSkpO1xuICAgIChzaG9ydCA/IHdlYWsgOiBzdHJvbmcpLmFkZChuYW1lKTtcbiAgfVxuICByZXR1cm4geyBzdHJvbmc6IFsuLi5zdHJvbmddLCB3ZWFrOiBbLi4ud2Vha10gfTtcbn1cblxuZnVuY3Rpb24gaXNTaG9ydGVuZWRPZihmb3JtOiBOYW1lRm9ybSwgb3RoZXI6IE5hbWVGb3JtLCB0eXBlOiBFbnRpdHlUeXBlKTogYm9vbGVhbiB7XG4gIGlmICh0eXBlID09PSAncGxhY2UnIHx8IHR5cGUgPT09ICdncm91cCcgfHwgZm9ybS53b3Jkcy5sZW5ndGggPj0gb3RoZXIud29yZHMubGVuZ3RoKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiAoXG4gICAgdGhpbmdLZXkoZm9ybSwgdHlwZSkgIT09IHRoaW5nS2V5KG90aGVyLCB0eXBlKSAmJiB3aXRob3V0Q291bnRyeShvdGhlci53b3JkcykubGVuZ3RoID4gZm9ybS53b3Jkcy5sZW5ndGhcbiAgKTtcbn1cblxuLyoqIEEgcml2ZXIgYW5kIGEgY29tcGFueSBvZiBvbmUgbmFtZSBzdGF5IGFwYXJ0LiAqL1xuZnVuY3Rpb24gY2xhc3NPZih0eXBlOiBFbnRpdHlUeXBlLCBrZXk6IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmIChrZXkuc3RhcnRzV2l0aCgnY291bnRyeSAnKSkgcmV0dXJuICdwbGFjZSc7XG4gIHJldHVybiB0eXBlID09PSAncGxhY2UnID8gJ3BsYWNlJyA6ICd0aGluZyc7XG59XG5cbi8qKiBcIlVTIERlcGFydG1lbnQgb2YgSnVzdGljZVwiIGFuZCBcIkRlcGFydG1lbnQgb2YgSnVzdGljZVwiIGFyZSBvbmUgd2hlcmUgbm8gb3RoZXIgY291bnRyeSdzIGlzIHNwb2tlbiBvZi4gKi9cbmZ1bmN0aW9uIGpvaW5Db3VudHJ5Rm9ybXMoYnlLZXk6IE1hcDxzdHJpbmcsIENsdXN0ZXI+KTogdm9pZCB7XG4gIGNvbnN0IGZvcm1zID0gbmV3IE1hcDxzdHJpbmcsIFNldDxDbHVzdGVyPj4oKTtcbiAgZm9yIChjb25zdCBba2V5LCBjbHVzdGVyXSBvZiBieUtleSkge1xuICAgIGlmICgha2V5LnN0YXJ0c1dpdGgoJ3RoaW5nICcpKSBjb250aW51ZTtcbiAgICBjb25zdCB3b3JkcyA9IGtleS5zbGljZSgndGhpbmcgJy5sZW5ndGgpLnNwbGl0KCcgJyk7XG4gICAgY29uc3QgYmFyZSA9IHdpdGhvdXRDb3VudHJ5KHdvcmRzKTtcbiAgICBpZiAoYmFyZS5sZW5ndGggPT09IHdvcmRzLmxlbmd0aCkgY29udGludWU7XG4gICAgY29uc3QgbmFtZSA9IGB0aGluZyAke2JhcmUuam9pbignICcpfWA7XG4gICAgZm9ybXMuc2V0KG5hbWUsIChmb3Jtcy5nZXQobmFtZSkgPz8gbmV3IFNldCgpKS5hZGQoY2x1c3RlcikpO1xuICB9XG4gIGZvciAoY29uc3QgW25hbWUsIHdpdGhDb3VudHJ5XSBvZiBmb3Jtcykge1xuICAgIGNvbnN0IGJhcmUgPSBieUtleS5nZXQobmFtZSk7XG4gICAgY29uc3QgW29ubHldID0gd2l0aENvdW50cnk7XG4gICAgaWYgKCFiYXJlIHx8ICFvbmx5IHx8IHdpdGhDb3VudHJ5LnNpemUgPiAxIHx8IG9ubHkgPT09IGJhcmUpIGNvbnRpbnVlO1xuICAgIG9ubHkuYWJzb3JiKGJhcmUpO1xuICAgIGZvciAoY29uc3Qga2V5IG9mIGJhcmUubmFtZXMpIHtcbiAgICAgIGJ5S2V5LnNldChrZXksIG9ubHkpO1xuICAgICAgb25seS5uYW1lcy5hZGQoa2V5KTtcbiAgICB9XG4gIH1cbn1cblxuLyoqIFRoZSBuYW1lcyB0aGF0IGFydGljbGVzIHNob3J0ZW4gYSB0aGluZyB0bywgYW5kIHRoZSBmaXJzdCB3b3JkcyBvZiBpdHMgbG9uZyBuYW1lcy4gKi9cbmZ1bmN0aW9uIHNob3J0S2V5cyhjbHVzdGVyOiBDbHVzdGVyKTogU2V0PHN0cmluZz4ge1xuICBjb25zdCBrZXlzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBjbHVzdGVyLm5vZGVzKSB7XG4gICAgZm9yIChjb25zdCBrZXkgb2Yga2V5c09mKG5vZGUpLndlYWspIGtleXMuYWRkKGtleSk7XG4gICAgaWYgKG5vZGUudHlwZSAhPT0gJ29yZ2FuaXphdGlvbicpIGNvbnRpbnVlO1xuICAgIGZvciAoY29uc3QgeyB3b3JkcyB9IG9mIG5vZGUuZm9ybXMpIHtcbiAgICAgIGZvciAobGV0IG4gPSAxOyBuIDwgd29yZHMubGVuZ3RoOyBuKyspXG4gICAgICAgIGlmIChpc1Nob3J0T2Yod29yZHMuc2xpY2UoMCwgbiksIHdvcmRzKSkga2V5cy5hZGQoYHRoaW5nICR7d29yZHMuc2xpY2UoMCwgbikuam9pbignICcpfWApO1xuICAgICAgY29uc3QgbGFzdCA9IHdvcmRzLnNsaWNlKC0xKTtcbiAgICAgIGlmIChpc1Nob3J0T2YobGFzdCwgd29yZHMpKSBrZXlzLmFkZChgdGhpbmcgJHtsYXN0LmpvaW4oJyAnKX1gKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGtleXM7XG59XG5cbi8qKiBUaGUgbG9uZyBuYW1lIHRoYXQgYSBzaG9ydCBvbmUgc3RhbmRzIGZvcjogdGhlIG9ubHkgb25lIGFib3V0IHRoZSBzYW1lIG1hdHRlciwgb3IgdGhlIGNsZWFybHkgbmVhcmVzdC4gKi9cbmZ1bmN0aW9uIGNob29zZUxvbmcobm9kZTogTm9kZSwgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2x1c3RlcltdLCBjb250ZXh0czogQ29udGV4dHMpOiBDbHVzdGVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc2NvcmVkID0gY2FuZGlkYXRlc1xuICAgIC5maWx0ZXIoKGNsdXN0ZXIpID0+ICFjbHVzdGVyLmFydGljbGVzLmhhcyhub2RlLmFydGljbGUpKVxuICAgIC5tYXAoKGNsdXN0ZXIpID0+ICh7IGNsdXN0ZXIsIHNjb3JlOiBzY29yZU9mKG5vZGUsIGNsdXN0ZXIsIGNvbnRleHRzKSB9KSk7XG4gIHNjb3JlZC5zb3J0KChhLCBiKSA9PiBiLnNjb3JlIC0gYS5zY29yZSk7XG4gIGNvbnN0IFtiZXN0LCBzZWNvbmRdID0gc2NvcmVkO1xuICBpZiAoIWJlc3QgfHwgYmVzdC5zY29yZSA8IE5FRURFRCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuICFzZWNvbmQgfHwgYmVzdC5zY29yZSA+PSBzZWNvbmQuc2NvcmUgKiAyID8gYmVzdC5jbHVzdGVyIDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBORUVERUQgPSAxO1xuXG4vKiogTmFtZXMgaW4gY29tbW9uLCBhbmQgaG93IG1hbnkgYXJ0aWNsZXMgc2hvcnRlbiB0aGUgbG9uZyBuYW1lIGluIHRoaXMgdmVyeSB3YXkuICovXG5mdW5jdGlvbiBzY29yZU9mKG5vZGU6IE5vZGUsIGNsdXN0ZXI6IENsdXN0ZXIsIGNvbnRleHRzOiBDb250ZXh0cyk6IG51bWJlciB7XG4gIGNvbnN0IG5lYXIgPSBjb250ZXh0cy5zaGFyZWQobm9kZS5hcnRpY2xlLCBjbHVzdGVyLmFydGljbGVzLCBuZXcgU2V0KFtub2RlLmtleSwgLi4uY2x1c3Rlci5rZXlzXSkpO1xuICBjb25zdCB1c2FnZSA9IGNsdXN0ZXIubm9kZXMuZmlsdGVyKChvdGhlcikgPT5cbiAgICBvdGhlci5mb3Jtcy5zb21lKChmb3JtKSA9PiBmb3JtLmtleSA9PT0gbm9kZS5mb3Jtc1swXT8ua2V5KSxcbiAgKS5sZW5ndGg7XG4gIHJldHVybiBuZWFyID09PSAwICYmIHVzYWdlID09PSAwID8gMCA6IG5lYXIgKyB1c2FnZTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEFydGljbGVOYW1lcywgRW50aXR5IH0gZnJvbSAnLi4vdHlwZXMnO1xuaW1wb3J0IHsgQ29udGV4dHMgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgdG9FbnRpdGllcyB9IGZyb20gJy4vZW50aXR5JztcbmltcG9ydCB7IG5vZGVzT2YgfSBmcm9tICcuL25vZGUnO1xuaW1wb3J0IHsgbGlua1BlcnNvbnMgfSBmcm9tICcuL3BlcnNvbnMnO1xuaW1wb3J0IHsgc2V0dGxlVHlwZXMgfSBmcm9tICcuL3NldHRsZSc7XG5pbXBvcnQgeyBsaW5rVGhpbmdzIH0gZnJvbSAnLi90aGluZ3MnO1xuXG4vKipcbiAqIERlY2lkZXMgd2hpY2ggbmFtZXMgb2YgZGlmZmVyZW50IGFydGljbGVzIG1lYW4gdGhlIHNhbWUuIFRoZSByZXN1bHQgZGVwZW5kcyBvbmx5IG9uIHRoZSBzZXQgb2YgYXJ0aWNsZXMsIG5vdCBvbiB0aGVcbiAqIG9yZGVyIGluIHdoaWNoIHRoZXkgYXJlIGdpdmVuOyBpdCBpcyBuZWFyLWxpbmVhciBpbiB0aGUgbnVtYmVyIG9mIGNoYWlucywgc2luY2UgbmFtZXMgYXJlIGNvbXBhcmVkIG9ubHkgd2l0aGluXG4gKiBibG9ja3Mgb2Ygb25lIGtleS5cbiAqXG4gKiBAcmV0dXJucyB0aGUgZW50aXRpZXMgaW4gb3JkZXIgb2YgdGhlaXIgZmlyc3QgbWVudGlvbiBpbiB0aGUgY29ycHVzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5rRW50aXRpZXMoYXJ0aWNsZXM6IHJlYWRvbmx5IEFydGljbGVOYW1lc1tdKTogcmVhZG9ubHkgRW50aXR5W10ge1xuICBjb25zdCBzb3J0ZWQgPSBbLi4uYXJ0aWNsZXNdLnNvcnQoKGEsIGIpID0+IChhLmlkIDwgYi5pZCA/IC0xIDogYS5pZCA+IGIuaWQgPyAxIDogMCkpO1xuICBjb25zdCBieUFydGljbGUgPSBzb3J0ZWQubWFwKG5vZGVzT2YpO1xuICBjb25zdCBjb250ZXh0cyA9IG5ldyBDb250ZXh0cyhieUFydGljbGUpO1xuICBjb25zdCB7IHBlcnNvbnMsIHRoaW5ncyB9ID0gc2V0dGxlVHlwZXMoYnlBcnRpY2xlLmZsYXQoKSk7XG4gIGNvbnN0IGNsdXN0ZXJzID0gWy4uLmxpbmtQZXJzb25zKHBlcnNvbnMsIGNvbnRleHRzKSwgLi4ubGlua1RoaW5ncyh0aGluZ3MsIGNvbnRleHRzKV07XG4gIHJldHVybiB0b0VudGl0aWVzKGNsdXN0ZXJzLCBzb3J0ZWQpO1xufVxuIiwgIi8qKiBUaGUgbGFiZWxzIG9mIHRoZSB0YWdnZXI6IG91dHNpZGUsIGFuZCBiZWdpbi9pbnNpZGUvbGFzdC91bml0IChCSUxPVSkgb2YgZWFjaCBvZiBpdHMgdHlwZXMuICovXG5cbi8qKiBUeXBlcyB0aGF0IHRoZSB0YWdnZXIgdGVsbHMgYXBhcnQ7IGBtaXNjYCBpcyBkaXZpZGVkIGZ1cnRoZXIgYnkge0BsaW5rIC4vc3VidHlwZX0uICovXG5leHBvcnQgY29uc3QgVEFHX1RZUEVTID0gWydwZXJzb24nLCAnb3JnYW5pemF0aW9uJywgJ3BsYWNlJywgJ2dyb3VwJywgJ21pc2MnXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIFRhZ1R5cGUgPSAodHlwZW9mIFRBR19UWVBFUylbbnVtYmVyXTtcblxuZXhwb3J0IGNvbnN0IE9VVFNJREUgPSAwO1xuZXhwb3J0IGNvbnN0IFBvc2l0aW9uID0geyBCZWdpbjogMCwgSW5zaWRlOiAxLCBMYXN0OiAyLCBVbml0OiAzIH0gYXMgY29uc3Q7XG5leHBvcnQgY29uc3QgTEFCRUxfQ09VTlQgPSAxICsgNCAqIFRBR19UWVBFUy5sZW5ndGg7XG5leHBvcnQgY29uc3QgQUxMX0xBQkVMUyA9ICgxIDw8IExBQkVMX0NPVU5UKSAtIDE7XG5cbmV4cG9ydCBmdW5jdGlvbiBsYWJlbE9mKHR5cGU6IG51bWJlciwgcG9zaXRpb246IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiAxICsgNCAqIHR5cGUgKyBwb3NpdGlvbjtcbn1cblxuLyoqIEluZGV4IGludG8ge0BsaW5rIFRBR19UWVBFU30gb2YgYSBsYWJlbCB0aGF0IGlzIG5vdCB7QGxpbmsgT1VUU0lERX0uICovXG5leHBvcnQgZnVuY3Rpb24gdHlwZU9mKGxhYmVsOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gKGxhYmVsIC0gMSkgPj4gMjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBvc2l0aW9uT2YobGFiZWw6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiAobGFiZWwgLSAxKSAmIDM7XG59XG5cbi8qKiBBbGwgZm91ciBsYWJlbHMgb2YgYSB0eXBlIGFzIGEgYml0IHNldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYWJlbHNPZlR5cGUodHlwZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIDE1IDw8ICgxICsgNCAqIHR5cGUpO1xufVxuXG4vKiogV2hldGhlciBhIG5hbWUgY2Fubm90IGdvIG9uIGJlaGluZCBgbGFiZWxgOiB0aGUgbmV4dCBsYWJlbCBpcyBvdXRzaWRlLCBiZWdpbiBvciB1bml0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNsb3NlcyhsYWJlbDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiBsYWJlbCA9PT0gT1VUU0lERSB8fCBwb3NpdGlvbk9mKGxhYmVsKSA+PSBQb3NpdGlvbi5MYXN0O1xufVxuXG4vKiogTGFiZWxzIHdpdGggd2hpY2ggYSBuYW1lIGVuZHMgb3Igbm9uZSBpcyBvcGVuLCBhbmQgdGhvc2UgdGhhdCBtYXkgZm9sbG93IHRoZW0uICovXG5leHBvcnQgY29uc3QgQ0xPU0lORzogcmVhZG9ubHkgbnVtYmVyW10gPSByYW5nZShMQUJFTF9DT1VOVCkuZmlsdGVyKGNsb3Nlcyk7XG5leHBvcnQgY29uc3QgT1BFTklORzogcmVhZG9ubHkgbnVtYmVyW10gPSByYW5nZShMQUJFTF9DT1VOVCkuZmlsdGVyKFxuICAobCkgPT4gbCA9PT0gT1VUU0lERSB8fCBwb3NpdGlvbk9mKGwpID09PSBQb3NpdGlvbi5CZWdpbiB8fCBwb3NpdGlvbk9mKGwpID09PSBQb3NpdGlvbi5Vbml0LFxuKTtcblxuZnVuY3Rpb24gcmFuZ2UoY291bnQ6IG51bWJlcik6IG51bWJlcltdIHtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IGNvdW50IH0sIChfLCBpKSA9PiBpKTtcbn1cbiIsICIvKiogV29yZHMsIGluIGxvd2VyIGNhc2UsIHRoYXQgdGVsbCBieSB0aGVtc2VsdmVzIHdoYXQga2luZCBvZiB0aGluZyBhIG5hbWUgaXM6IG1vc3RseSBpdHMgbGFzdCB3b3JkLiAqL1xuXG5jb25zdCB3b3JkcyA9IChsaXN0OiBzdHJpbmcpOiBSZWFkb25seVNldDxzdHJpbmc+ID0+IG5ldyBTZXQobGlzdC50cmltKCkuc3BsaXQoL1xccysvdSkpO1xuXG5leHBvcnQgY29uc3QgT1JHQU5JWkFUSU9OX1dPUkRTID0gd29yZHMoYFxuICBpbmMgaW5jLiBjb3JwIGNvcnAuIGNvcnBvcmF0aW9uIGNvIGNvLiBjb21wYW55IGNvbXBhbmllcyBsdGQgbHRkLiBsbGMgbGxwIHBsYyBnbWJoIGFnIHNhIG52IGdyb3VwIGhvbGRpbmdzIGhvbGRpbmdcbiAgaW5kdXN0cmllcyBlbnRlcnByaXNlcyBwYXJ0bmVycyBhc3NvY2lhdGVzIHZlbnR1cmVzIGNhcGl0YWwgYmFuayBiYW5rcyBiYW5jb3JwIGluc3VyYW5jZSBhaXJsaW5lcyBhaXJ3YXlzIG1vdG9yc1xuICBwaGFybWFjZXV0aWNhbHMgdGVjaG5vbG9naWVzIHN5c3RlbXMgc29mdHdhcmUgbGFicyBsYWJvcmF0b3JpZXMgbmV0d29ya3MgYnJvYWRjYXN0aW5nIG1lZGlhIHByZXNzIHRpbWVzIHBvc3QgbmV3c1xuICBqb3VybmFsIHRyaWJ1bmUgaGVyYWxkIGdhemV0dGUgZ3VhcmRpYW4gdGVsZWdyYXBoIG9ic2VydmVyIG1hZ2F6aW5lIGFnZW5jeSBhZ2VuY2llcyBtaW5pc3RyeSBkZXBhcnRtZW50IGJ1cmVhdSBvZmZpY2VcbiAgY29tbWlzc2lvbiBjb21taXR0ZWUgY291bmNpbCBib2FyZCBhdXRob3JpdHkgYWRtaW5pc3RyYXRpb24gYXNzb2NpYXRpb24gZmVkZXJhdGlvbiBjb25mZWRlcmF0aW9uIHVuaW9uIGxlYWd1ZSBjbHViXG4gIGZjIHVuaXRlZCBjaXR5IHBhcnR5IGZyb250IG1vdmVtZW50IGFybXkgbmF2eSBmb3JjZSBmb3JjZXMgcG9saWNlIGd1YXJkIGNvcnBzIHNlcnZpY2Ugc2VydmljZXMgaW5zdGl0dXRlIGluc3RpdHV0aW9uXG4gIHVuaXZlcnNpdHkgY29sbGVnZSBzY2hvb2wgYWNhZGVteSBmb3VuZGF0aW9uIHRydXN0IGZ1bmQgc29jaWV0eSBvcmdhbml6YXRpb24gb3JnYW5pc2F0aW9uIGFsbGlhbmNlIGNvYWxpdGlvbiBuZXR3b3JrXG4gIHBhcmxpYW1lbnQgc2VuYXRlIGNvbmdyZXNzIGFzc2VtYmx5IGhvdXNlIGNvdXJ0IHRyaWJ1bmFsIGNhYmluZXQgZ292ZXJubWVudCBob3NwaXRhbCBjbGluaWMgY2h1cmNoIG9yY2hlc3RyYSBiYW5kXG4gIHN0dWRpb3MgcGljdHVyZXMgcmVjb3JkcyBlbnRlcnRhaW5tZW50IGNlbnRlciBjZW50cmUgdGVhbSBjb21taXR0ZWUgc2VjcmV0YXJpYXQgZGlyZWN0b3JhdGUgb2JzZXJ2YXRvcnkgbXVzZXVtXG5gKTtcblxuZXhwb3J0IGNvbnN0IFBMQUNFX1dPUkRTID0gd29yZHMoYFxuICByaXZlciBsYWtlIHNlYSBvY2VhbiBndWxmIGJheSBzdHJhaXQgaXNsYW5kIGlzbGFuZHMgbW91bnRhaW4gbW91bnRhaW5zIG1vdW50IGhpbGwgaGlsbHMgdmFsbGV5IGRlc2VydCBmb3Jlc3QgY29hc3RcbiAgcGVuaW5zdWxhIGNhcGUgY2FuYWwgc3RyZWV0IHN0IHJvYWQgcmQgYXZlbnVlIGF2ZSBib3VsZXZhcmQgYmx2ZCBzcXVhcmUgcGxhemEgcGFyayBicmlkZ2UgYWlycG9ydCBzdGF0aW9uIHBvcnQgaGFyYm9yXG4gIGhhcmJvdXIgc3RhZGl1bSBhcmVuYSBwYWxhY2UgY2FzdGxlIHRvd2VyIHByb3ZpbmNlIHN0YXRlIGNvdW50eSBkaXN0cmljdCByZWdpb24gY2l0eSB0b3duIHZpbGxhZ2UgdGVycml0b3J5IHJlcHVibGljXG4gIGtpbmdkb20gZW1pcmF0ZSBvYmxhc3QgcHJlZmVjdHVyZSBub3J0aCBzb3V0aCBlYXN0IHdlc3Qgbm9ydGhlcm4gc291dGhlcm4gZWFzdGVybiB3ZXN0ZXJuIGNlbnRyYWwgdXBwZXIgbG93ZXIgYm9yZGVyXG5gKTtcblxuZXhwb3J0IGNvbnN0IEVWRU5UX1dPUkRTID0gd29yZHMoYFxuICB3YXIgd2FycyByZXZvbHV0aW9uIHVwcmlzaW5nIGNyaXNpcyBlbGVjdGlvbiBlbGVjdGlvbnMgcmVmZXJlbmR1bSBzdW1taXQgY29uZmVyZW5jZSBjaGFtcGlvbnNoaXAgY2hhbXBpb25zaGlwcyBjdXBcbiAgZ2FtZXMgb2x5bXBpY3Mgb2x5bXBpYWQgdG91cm5hbWVudCBvcGVuIHByaXggZmVzdGl2YWwgYXdhcmRzIGF3YXJkIGNlcmVtb255IGRheSB3ZWVrIGV2ZSBtYXNzYWNyZSBhdHRhY2sgYXR0YWNrc1xuICBib21iaW5nIGh1cnJpY2FuZSB0eXBob29uIGN5Y2xvbmUgc3Rvcm0gZWFydGhxdWFrZSB0c3VuYW1pIG1hcmF0aG9uIGRlcmJ5IGJvd2wgc2VyaWVzIGZpbmFscyBmaW5hbCBleHBvIGZhaXIgZm9ydW1cbiAgY29udmVudGlvbiBjb25ncmVzcyBjYXJuaXZhbCBwYW5kZW1pYyBzcHJpbmcgaW50aWZhZGEgYmF0dGxlIHNpZWdlIG9wZXJhdGlvbiBhbm5pdmVyc2FyeSBkZWJhdGUgZGViYXRlc1xuYCk7XG5cbmV4cG9ydCBjb25zdCBMQVdfV09SRFMgPSB3b3JkcyhgXG4gIGFjdCBhY3RzIGJpbGwgbGF3IGxhd3MgY29kZSBjb25zdGl0dXRpb24gYW1lbmRtZW50IHRyZWF0eSB0cmVhdGllcyBhY2NvcmQgYWNjb3JkcyBhZ3JlZW1lbnQgYWdyZWVtZW50cyBwYWN0IHByb3RvY29sXG4gIGNvbnZlbnRpb24gY2hhcnRlciBkZWNsYXJhdGlvbiByZXNvbHV0aW9uIGRpcmVjdGl2ZSByZWd1bGF0aW9uIHJlZ3VsYXRpb25zIGluaXRpYXRpdmUgaW5pdGlhdGl2ZXMgcGxhbiBwcm9ncmFtbWVcbiAgcHJvZ3JhbSBkZWFsIHBhcnRuZXJzaGlwIHNjaGVtZSBvcmRlciBkb2N0cmluZSBwb2xpY3kgZnJhbWV3b3JrIGNvbXBhY3QgbWVtb3JhbmR1bSByb2FkbWFwIHN0cmF0ZWd5IG1hbmRhdGVcbmApO1xuXG5leHBvcnQgY29uc3QgV09SS19XT1JEUyA9IHdvcmRzKGBcbiAgbm92ZWwgYm9vayBmaWxtIG1vdmllIGFsYnVtIHNvbmcgb3BlcmEgc3ltcGhvbnkgc2hvdyBzZXJpZXMgdHJpbG9neSBwYWludGluZyBwb2VtIHBsYXkgZG9jdW1lbnRhcnkgcG9kY2FzdFxuYCk7XG5cbmV4cG9ydCBjb25zdCBDQUxFTkRBUl9XT1JEUyA9IHdvcmRzKGBcbiAgamFudWFyeSBmZWJydWFyeSBtYXJjaCBhcHJpbCBtYXkganVuZSBqdWx5IGF1Z3VzdCBzZXB0ZW1iZXIgb2N0b2JlciBub3ZlbWJlciBkZWNlbWJlciBqYW4uIGZlYi4gbWFyLiBhcHIuIGp1bi4ganVsLlxuICBhdWcuIHNlcC4gc2VwdC4gb2N0LiBub3YuIGRlYy4gbW9uZGF5IHR1ZXNkYXkgd2VkbmVzZGF5IHRodXJzZGF5IGZyaWRheSBzYXR1cmRheSBzdW5kYXkgbW9uLiB0dWUuIHdlZC4gdGh1LiBmcmkuIHNhdC5cbiAgc3VuLiBtb24gdHVlIHdlZCB0aHUgZnJpIHNhdCBzdW4gamFuIGZlYiBhdWcgc2VwdCBvY3Qgbm92IGRlY1xuYCk7XG4iLCAiLyoqIFdvcmRzLCBpbiBsb3dlciBjYXNlLCB0aGF0IHRlbGwgZXZlbnRzLCBwcml6ZXMgYW5kIHByb2R1Y3RzIGFwYXJ0LiAqL1xuXG5jb25zdCBsaXN0ID0gKHRleHQ6IHN0cmluZyk6IFJlYWRvbmx5U2V0PHN0cmluZz4gPT4gbmV3IFNldCh0ZXh0LnNwbGl0KCcsJykubWFwKChpdGVtKSA9PiBpdGVtLnRyaW0oKSkpO1xuXG4vKiogRXZlbnRzIGFuZCBmZWFzdHMgdGhhdCBhcmUgbmFtZWQgd2l0aG91dCBhIHdvcmQgdGhhdCBzYXlzIHNvLiAqL1xuZXhwb3J0IGNvbnN0IEVWRU5UX05BTUVTID0gbGlzdChcbiAgJ2NocmlzdG1hcywgY2hyaXN0bWFzIGV2ZSwgZWFzdGVyLCByYW1hZGFuLCBlaWQsIGVpZCBhbC1maXRyLCBlaWQgYWwtYWRoYSwgZGl3YWxpLCBoYW51a2thaCwgcGFzc292ZXIsIHlvbSBraXBwdXIsICcgK1xuICAgICdyb3NoIGhhc2hhbmFoLCB0aGFua3NnaXZpbmcsIGhhbGxvd2VlbiwgaG9saSwgbmF2cmF0cmksIGR1cmdhIHB1amEsIHZlc2FrLCBub3dydXosIGxlbnQsIHBlbnRlY29zdCwgZ29vZCBmcmlkYXksICcgK1xuICAgICdhc2ggd2VkbmVzZGF5LCBuZXcgeWVhciwgaG9sb2NhdXN0LCBicmV4aXQsIHdhdGVyZ2F0ZSwgb2x5bXBpY3MsIHBhcmFseW1waWNzLCB3aW50ZXIgb2x5bXBpY3MsIHN1bW1lciBvbHltcGljcywgJyArXG4gICAgJ3dpbWJsZWRvbiwgc3VwZXIgYm93bCwgd29ybGQgY3VwLCBldXJvIDIwMjAsIGV1cm8gMjAyNCwgY29sZCB3YXIsIGFyYWIgc3ByaW5nLCBncmVhdCBkZXByZXNzaW9uLCBoYWpqLCBtYXJkaSBncmFzLCAnICtcbiAgICAnb2t0b2JlcmZlc3QsIGRhdm9zLCBnNywgZzgsIGcyMCwgbmFrYmEsIGV1cm9tYWlkYW4sIGQtZGF5LCBibGFjayBmcmlkYXksIGJhc3RpbGxlIGRheSwgYm94aW5nIGRheSwgcHJpZGUnLFxuKTtcblxuZXhwb3J0IGNvbnN0IEFXQVJEX1dPUkRTID0gbGlzdChcbiAgJ3ByaXplLCBwcml6ZXMsIGF3YXJkLCBhd2FyZHMsIG1lZGFsLCBtZWRhbHMsIG9yZGVyLCBjcm9zcywgc3Rhciwgb3NjYXIsIG9zY2FycywgZ3JhbW15LCBlbW15LCBiYWZ0YScsXG4pO1xuXG5leHBvcnQgY29uc3QgUFJPRFVDVF9XT1JEUyA9IGxpc3QoXG4gICd2YWNjaW5lLCBtaXNzaWxlLCBtaXNzaWxlcywgcm9ja2V0LCBhaXJjcmFmdCwgamV0LCBqZXRzLCBmaWdodGVyLCBoZWxpY29wdGVyLCB0YW5rLCB0YW5rcywgZHJvbmUsIGRyb25lcywgcmlmbGUsICcgK1xuICAgICdjYXIsIHRydWNrLCBzdXYsIHNlZGFuLCBtb2RlbCwgcGhvbmUsIHNtYXJ0cGhvbmUsIHRhYmxldCwgbGFwdG9wLCBjb25zb2xlLCBhcHAsIGJyb3dzZXIsIHNvZnR3YXJlLCBjaGlwLCBwcm9jZXNzb3IsICcgK1xuICAgICdkcnVnLCBwaWxsLCBzdWJtYXJpbmUsIGZyaWdhdGUsIGRlc3Ryb3llciwgY2Fycmllciwgc2F0ZWxsaXRlLCBzcGFjZWNyYWZ0LCBjYXBzdWxlLCB0ZWxlc2NvcGUsIGJvZWluZywgYWlyYnVzLCBncHMsICcgK1xuICAgICdiaXRjb2luLCBldGhlcmV1bSwgY2hhdGdwdCwgZ2VtaW5pLCBpcGhvbmUsIGlwYWQsIGFuZHJvaWQsIHdpbmRvd3MsIGxpbnV4LCBtZXNzZW5nZXIsIHNlcmllcycsXG4pO1xuIiwgImltcG9ydCB0eXBlIHsgRW50aXR5VHlwZSB9IGZyb20gJy4vdHlwZXMnO1xuaW1wb3J0IHsgRVZFTlRfV09SRFMsIExBV19XT1JEUywgV09SS19XT1JEUyB9IGZyb20gJy4vaGVhZHMuZGF0YSc7XG5pbXBvcnQgeyBBV0FSRF9XT1JEUywgRVZFTlRfTkFNRVMsIFBST0RVQ1RfV09SRFMgfSBmcm9tICcuL3N1YnR5cGVzLmRhdGEnO1xuXG4vKipcbiAqIFRoZSB0eXBlIG9mIGEgbmFtZSB0aGF0IGlzIG5vIHBlcnNvbiwgb3JnYW5pc2F0aW9uLCBwbGFjZSBvciBncm91cCwgYnkgaXRzIG93biB3b3JkcyBhbmQgdGhlIHdvcmQgYXJvdW5kIGl0LlxuICpcbiAqIEBwYXJhbSB3b3JkcyB0aGUgbmFtZSdzIHdvcmRzIGluIGxvd2VyIGNhc2VcbiAqIEBwYXJhbSBiZWZvcmUgdGhlIHdvcmQgYmVmb3JlIGl0IGluIGxvd2VyIGNhc2UsIGVtcHR5IHdoZXJlIHRoZXJlIGlzIG5vbmVcbiAqIEBwYXJhbSBhZnRlciBsaWtld2lzZSB0aGUgd29yZCBiZWhpbmQgaXRcbiAqIEBwYXJhbSBxdW90ZWQgd2hldGhlciBpdCBzdGFuZHMgaW4gcXVvdGF0aW9uIG1hcmtzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdWJ0eXBlT2YoXG4gIHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgYmVmb3JlOiBzdHJpbmcsXG4gIGFmdGVyOiBzdHJpbmcsXG4gIHF1b3RlZDogYm9vbGVhbixcbik6IEVudGl0eVR5cGUge1xuICBjb25zdCBoZWFkID0gaGVhZE9mKHdvcmRzKTtcbiAgaWYgKEVWRU5UX05BTUVTLmhhcyh3b3Jkcy5qb2luKCcgJykpKSByZXR1cm4gJ2V2ZW50JztcbiAgaWYgKExBV19XT1JEUy5oYXMoaGVhZCkgJiYgd29yZHMubGVuZ3RoID4gMSkgcmV0dXJuICdsYXcnO1xuICBpZiAoTEFXX1dPUkRTLmhhcyhhZnRlcikgJiYgIVdPUktfV09SRFMuaGFzKGFmdGVyKSkgcmV0dXJuICdsYXcnO1xuICBpZiAoQVdBUkRfV09SRFMuaGFzKGhlYWQpKSByZXR1cm4gJ290aGVyJztcbiAgaWYgKEVWRU5UX1dPUkRTLmhhcyhoZWFkKSAmJiAhcXVvdGVkKSByZXR1cm4gJ2V2ZW50JztcbiAgaWYgKHdvcmRzLnNvbWUoKHdvcmQpID0+IHdvcmQgPT09ICd3YXInIHx8IHdvcmQgPT09ICdyZXZvbHV0aW9uJyB8fCB3b3JkID09PSAnb2x5bXBpY3MnKSkgcmV0dXJuICdldmVudCc7XG4gIGlmIChxdW90ZWQgfHwgV09SS19XT1JEUy5oYXMoYmVmb3JlKSB8fCBXT1JLX1dPUkRTLmhhcyhoZWFkKSkgcmV0dXJuICd3b3JrJztcbiAgaWYgKFxuICAgIFBST0RVQ1RfV09SRFMuaGFzKGhlYWQpIHx8XG4gICAgUFJPRFVDVF9XT1JEUy5oYXMoYWZ0ZXIpIHx8XG4gICAgL15cXHB7TH0rXFxkL3UudGVzdChoZWFkKSB8fFxuICAgIC9eXFxkK1xccHtMfT8kL3UudGVzdChoZWFkKVxuICApXG4gICAgcmV0dXJuICdwcm9kdWN0JztcbiAgaWYgKEVWRU5UX1dPUkRTLmhhcyhhZnRlcikpIHJldHVybiAnZXZlbnQnO1xuICByZXR1cm4gJ290aGVyJztcbn1cblxuLyoqIFRoZSBoZWFkIG9mIGEgbmFtZTogaXRzIGxhc3Qgd29yZCwgb3IgdGhlIG9uZSBiZWZvcmUgXCJvZlwiIGFuZCBcImZvclwiIChcIlRyZWF0eSBvZiBSb21lXCIpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhlYWRPZih3b3JkczogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmcge1xuICBjb25zdCBsaW5rID0gd29yZHMuZmluZEluZGV4KCh3b3JkLCBpKSA9PiBpID4gMCAmJiAod29yZCA9PT0gJ29mJyB8fCB3b3JkID09PSAnZm9yJyB8fCB3b3JkID09PSAnb24nKSk7XG4gIHJldHVybiB3b3Jkc1tsaW5rID4gMCA/IGxpbmsgLSAxIDogd29yZHMubGVuZ3RoIC0gMV0gPz8gJyc7XG59XG4iLCAiLyoqXG4gKiBJbmRleCBvZiBlYWNoIGtleSBpbiBhbiBhcnJheSBvZiBkaXN0aW5jdCAzMi1iaXQga2V5cywgYnkgb3BlbiBhZGRyZXNzaW5nLiBLZXlzIG11c3QgYmUgd2VsbCBtaXhlZCBoYXNoZXM6IHRoZWlyIGxvd1xuICogYml0cyBjaG9vc2UgdGhlIHNsb3QuXG4gKi9cbmV4cG9ydCBjbGFzcyBIYXNoVGFibGUge1xuICBwcml2YXRlIHJlYWRvbmx5IHNsb3RzOiBJbnQzMkFycmF5O1xuICBwcml2YXRlIHJlYWRvbmx5IG1hc2s6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IGtleXM6IEludDMyQXJyYXkpIHtcbiAgICBsZXQgc2l6ZSA9IDE2O1xuICAgIHdoaWxlIChzaXplIDwga2V5cy5sZW5ndGggKiAyLjUpIHNpemUgKj0gMjtcbiAgICB0aGlzLm1hc2sgPSBzaXplIC0gMTtcbiAgICB0aGlzLnNsb3RzID0gbmV3IEludDMyQXJyYXkoc2l6ZSk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBrZXlzLmxlbmd0aDsgaSsrKSB7XG4gICAgICBsZXQgc2xvdCA9IChrZXlzW2ldIGFzIG51bWJlcikgJiB0aGlzLm1hc2s7XG4gICAgICB3aGlsZSAodGhpcy5zbG90c1tzbG90XSAhPT0gMCkgc2xvdCA9IChzbG90ICsgMSkgJiB0aGlzLm1hc2s7XG4gICAgICB0aGlzLnNsb3RzW3Nsb3RdID0gaSArIDE7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBpbmRleCBvZiBga2V5YCwgb3IgLTEuICovXG4gIGZpbmQoa2V5OiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IHsgc2xvdHMsIGtleXMsIG1hc2sgfSA9IHRoaXM7XG4gICAgbGV0IHNsb3QgPSBrZXkgJiBtYXNrO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IGluZGV4ID0gKHNsb3RzW3Nsb3RdIGFzIG51bWJlcikgLSAxO1xuICAgICAgaWYgKGluZGV4IDwgMCB8fCBrZXlzW2luZGV4XSA9PT0ga2V5KSByZXR1cm4gaW5kZXg7XG4gICAgICBzbG90ID0gKHNsb3QgKyAxKSAmIG1hc2s7XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIDMyLWJpdCBoYXNoZXMgb2Ygd29yZHMgYW5kIGZlYXR1cmVzLiBUcmFpbmluZyBhbmQgdGFnZ2luZyBzaGFyZSB0aGVtOiBhIGNoYW5nZSBoZXJlIG5lZWRzIGEgbmV3IG1vZGVsLiAqL1xuXG4vKiogRk5WLTFhIG92ZXIgdGhlIFVURi0xNiBjb2RlIHVuaXRzIG9mIGB0ZXh0W3N0YXJ0LCBlbmQpYCwgbWl4ZWQgYXQgdGhlIGVuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNoUmFuZ2UodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBoID0gMHg4MTFjOWRjNTtcbiAgZm9yIChsZXQgaSA9IHN0YXJ0OyBpIDwgZW5kOyBpKyspIGggPSBNYXRoLmltdWwoaCBeIHRleHQuY2hhckNvZGVBdChpKSwgMHgwMTAwMDE5Myk7XG4gIHJldHVybiBmaW5pc2goaCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBoYXNoVGV4dCh0ZXh0OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gaGFzaFJhbmdlKHRleHQsIDAsIHRleHQubGVuZ3RoKTtcbn1cblxuLyoqIFRoZSBoYXNoIG9mIGEgZmVhdHVyZTogdGhlIG51bWJlciBvZiBpdHMgdGVtcGxhdGUgYW5kIHRoZSBoYXNoIG9mIGl0cyB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmZWF0dXJlSGFzaCh0ZW1wbGF0ZTogbnVtYmVyLCB2YWx1ZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGZpbmlzaCh2YWx1ZSBeIE1hdGguaW11bCh0ZW1wbGF0ZSwgMHg5ZTM3NzliMSkpO1xufVxuXG4vKiogT3JkZXIgbWF0dGVyczogYGpvaW4oYSwgYilgIGRpZmZlcnMgZnJvbSBgam9pbihiLCBhKWAuICovXG5leHBvcnQgZnVuY3Rpb24gam9pbihhOiBudW1iZXIsIGI6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiAoTWF0aC5pbXVsKGEsIDB4MmMxYjNjNmQpIF4gKGIgKyAweDdmNGE3YzE1KSkgfCAwO1xufVxuXG5mdW5jdGlvbiBmaW5pc2goaGFzaDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGggPSBNYXRoLmltdWwoaGFzaCBeIChoYXNoID4+PiAxNiksIDB4ODVlYmNhNmIpO1xuICBoID0gTWF0aC5pbXVsKGggXiAoaCA+Pj4gMTMpLCAweGMyYjJhZTM1KTtcbiAgcmV0dXJuIChoIF4gKGggPj4+IDE2KSkgfCAwO1xufVxuIiwgImltcG9ydCB7IEhhc2hUYWJsZSB9IGZyb20gJy4vaGFzaFRhYmxlJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICcuL2hhc2gnO1xuXG4vKiogV2hhdCB0aGUgbGV4aWNvbiBrbm93cyBvZiBhIHdvcmQgb3IgYSBwaHJhc2UsIGFzIGJpdHMuICovXG5leHBvcnQgY29uc3QgTGlzdGVkID0ge1xuICBDb3VudHJ5OiAxLFxuICBDaXR5OiAyLFxuICBEZW1vbnltOiA0LFxuICBQZXJzb25OYW1lOiA4LFxuICBSZWdpb246IDE2LFxuICBPcmdhbml6YXRpb25Xb3JkOiAzMixcbiAgVGl0bGU6IDY0LFxuICBDYWxlbmRhcjogMTI4LFxuICBQbGFjZVdvcmQ6IDI1NixcbiAgRXZlbnRXb3JkOiA1MTIsXG4gIExhd1dvcmQ6IDEwMjQsXG4gIENvbW1vbldvcmQ6IDIwNDgsXG4gIEdyb3VwV29yZDogNDA5NixcbiAgRmFtaWx5TmFtZTogODE5Mixcbn0gYXMgY29uc3Q7XG5cbi8qKiBUaGUgbG9uZ2VzdCBwaHJhc2Ugb2YgdGhlIGxleGljb24sIGluIHRva2Vucy4gKi9cbmV4cG9ydCBjb25zdCBMT05HRVNUX1BIUkFTRSA9IDQ7XG5cbi8qKiBUaGUgcGFydHMgb2YgYSBsZXhpY29uIGFzIGEgbW9kZWwgZmlsZSBob2xkcyB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXhpY29uRGF0YSB7XG4gIC8qKiBIYXNoZXMgb2YgbG93ZXItY2FzZSB3b3Jkcy4gKi9cbiAgcmVhZG9ubHkgd29yZHM6IEludDMyQXJyYXk7XG4gIC8qKiBGb3IgZWFjaCB3b3JkIHRoZSBudW1iZXIgb2YgaXRzIGZpbmVzdCBjbHVzdGVyLCAwIGZvciBub25lLiAqL1xuICByZWFkb25seSBjbHVzdGVyczogVWludDE2QXJyYXk7XG4gIC8qKiBGb3IgZWFjaCB3b3JkIGl0cyB7QGxpbmsgTGlzdGVkfSBiaXRzLiAqL1xuICByZWFkb25seSBmbGFnczogVWludDE2QXJyYXk7XG4gIC8qKiBGb3IgZWFjaCBmaW5lc3QgY2x1c3RlciB0aGUgbnVtYmVyIG9mIGl0cyBjb2Fyc2UgY2x1c3Rlci4gKi9cbiAgcmVhZG9ubHkgY29hcnNlOiBVaW50MTZBcnJheTtcbiAgLyoqIEhhc2hlcyBvZiBsb3dlci1jYXNlIHBocmFzZXMgb2YgdHdvIGFuZCBtb3JlIHRva2Vucy4gKi9cbiAgcmVhZG9ubHkgcGhyYXNlczogSW50MzJBcnJheTtcbiAgcmVhZG9ubHkgcGhyYXNlRmxhZ3M6IFVpbnQxNkFycmF5O1xufVxuXG4vKiogV29yZCBjbHVzdGVycyBhbmQgbmFtZSBsaXN0czogd2hhdCBpcyBrbm93biBvZiB3b3JkcyBiZXlvbmQgdGhlIGxhYmVsbGVkIHRleHRzLiAqL1xuZXhwb3J0IGNsYXNzIExleGljb24ge1xuICBwcml2YXRlIHJlYWRvbmx5IHdvcmRzOiBIYXNoVGFibGU7XG4gIHByaXZhdGUgcmVhZG9ubHkgcGhyYXNlczogSGFzaFRhYmxlO1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGRhdGE6IExleGljb25EYXRhKSB7XG4gICAgdGhpcy53b3JkcyA9IG5ldyBIYXNoVGFibGUoZGF0YS53b3Jkcyk7XG4gICAgdGhpcy5waHJhc2VzID0gbmV3IEhhc2hUYWJsZShkYXRhLnBocmFzZXMpO1xuICB9XG5cbiAgLyoqIEluZGV4IG9mIHRoZSB3b3JkIHdpdGggdGhpcyBoYXNoIG9mIGl0cyBsb3dlciBjYXNlLCBvciAtMS4gKi9cbiAgZmluZChsb3dlckhhc2g6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMud29yZHMuZmluZChsb3dlckhhc2gpO1xuICB9XG5cbiAgcGhyYXNlKGhhc2g6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLnBocmFzZXMuZmluZChoYXNoKTtcbiAgICByZXR1cm4gaW5kZXggPCAwID8gMCA6ICh0aGlzLmRhdGEucGhyYXNlRmxhZ3NbaW5kZXhdIGFzIG51bWJlcik7XG4gIH1cbn1cblxuLyoqIFRoZSBoYXNoIG9mIGEgcGhyYXNlIGZyb20gdGhlIGhhc2hlcyBvZiBpdHMgbG93ZXItY2FzZSB3b3Jkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaHJhc2VIYXNoKHdvcmRIYXNoZXM6IHJlYWRvbmx5IG51bWJlcltdKTogbnVtYmVyIHtcbiAgcmV0dXJuIHdvcmRIYXNoZXMucmVkdWNlKGpvaW4sIFBIUkFTRV9TRUVEKTtcbn1cblxuZXhwb3J0IGNvbnN0IFBIUkFTRV9TRUVEID0gMHg1MWVkMjcwYjtcbiIsICJpbXBvcnQgeyBpc0RpZ2l0LCBpc0xldHRlciwgaXNVcHBlciB9IGZyb20gJy4uL3RleHQvY2hhcmFjdGVycyc7XG5pbXBvcnQgeyBUb2tlbktpbmQsIHR5cGUgVG9rZW5UYWJsZSB9IGZyb20gJy4uL3Rva2VuaXplL3Rva2Vucyc7XG5pbXBvcnQgeyBoYXNoUmFuZ2UsIGhhc2hUZXh0IH0gZnJvbSAnLi9oYXNoJztcbmltcG9ydCB0eXBlIHsgTGV4aWNvbiB9IGZyb20gJy4vbGV4aWNvbic7XG5cbi8qKiBIb3cgYSB0b2tlbiBpcyBjYXBpdGFsaXNlZC4gKi9cbmV4cG9ydCBjb25zdCBDYXNpbmcgPSB7XG4gIExvd2VyOiAwLFxuICBDYXBpdGFsaXplZDogMSxcbiAgVXBwZXI6IDIsXG4gIE1peGVkOiAzLFxuICBOdW1iZXI6IDQsXG4gIFNpZ246IDUsXG4gIEluaXRpYWw6IDYsXG4gIExpbms6IDcsXG59IGFzIGNvbnN0O1xuXG4vKiogV2hhdCBpcyBrbm93biBvZiBvbmUgZm9ybSAoYSB0b2tlbidzIHZlcnkgbGV0dGVycyksIGNvbXB1dGVkIG9uY2UgYW4gYXJ0aWNsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9ybSB7XG4gIHJlYWRvbmx5IGhhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgbG93ZXI6IG51bWJlcjtcbiAgLyoqIExldHRlcnMgYW5kIGRpZ2l0cyBieSBraW5kLCBydW5zIHNob3J0ZW5lZDogXCJYeFwiLCBcIlguWC5cIiwgXCJkLWRcIi4gKi9cbiAgcmVhZG9ubHkgc2hhcGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2FzaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxlbmd0aDogbnVtYmVyO1xuICByZWFkb25seSBwcmVmaXhlczogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHN1ZmZpeGVzOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgY2x1c3RlcjogbnVtYmVyO1xuICByZWFkb25seSBjb2Fyc2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGlzdGVkOiBudW1iZXI7XG4gIC8qKiBOdW1iZXIgb2YgdGhlIGZvcm0ncyBsb3dlciBjYXNlIGFtb25nIHRob3NlIG9mIHRoZSBhcnRpY2xlLiAqL1xuICByZWFkb25seSBsb3dlcklkOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZm9ybXMgb2YgYW4gYXJ0aWNsZTogZWFjaCB0b2tlbidzLCBieSBudW1iZXIuICovXG5leHBvcnQgY2xhc3MgRm9ybVRhYmxlIHtcbiAgcmVhZG9ubHkgZm9ybXM6IEZvcm1bXSA9IFtdO1xuICByZWFkb25seSBvZlRva2VuOiBVaW50MzJBcnJheTtcbiAgcHJpdmF0ZSByZWFkb25seSBpZHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBwcml2YXRlIHJlYWRvbmx5IGxvd2VySWRzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICB0ZXh0OiBzdHJpbmcsXG4gICAgdG9rZW5zOiBUb2tlblRhYmxlLFxuICAgIHByaXZhdGUgcmVhZG9ubHkgbGV4aWNvbjogTGV4aWNvbixcbiAgKSB7XG4gICAgdGhpcy5vZlRva2VuID0gbmV3IFVpbnQzMkFycmF5KHRva2Vucy5jb3VudCk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0b2tlbnMuY291bnQ7IGkrKykge1xuICAgICAgY29uc3QgZm9ybSA9IHRleHQuc2xpY2UodG9rZW5zLnN0YXJ0W2ldLCB0b2tlbnMuZW5kW2ldKTtcbiAgICAgIGxldCBpZCA9IHRoaXMuaWRzLmdldChmb3JtKTtcbiAgICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGlkID0gdGhpcy5mb3Jtcy5sZW5ndGg7XG4gICAgICAgIHRoaXMuaWRzLnNldChmb3JtLCBpZCk7XG4gICAgICAgIHRoaXMuZm9ybXMucHVzaCh0aGlzLmRlc2NyaWJlKGZvcm0sIHRva2Vucy5raW5kW2ldIGFzIG51bWJlcikpO1xuICAgICAgfVxuICAgICAgdGhpcy5vZlRva2VuW2ldID0gaWQ7XG4gICAgfVxuICB9XG5cbiAgZ2V0IGxvd2VyQ291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5sb3dlcklkcy5zaXplO1xuICB9XG5cbiAgYXQodG9rZW46IG51bWJlcik6IEZvcm0ge1xuICAgIHJldHVybiB0aGlzLmZvcm1zW3RoaXMub2ZUb2tlblt0b2tlbl0gYXMgbnVtYmVyXSBhcyBGb3JtO1xuICB9XG5cbiAgcHJpdmF0ZSBkZXNjcmliZShmb3JtOiBzdHJpbmcsIGtpbmQ6IG51bWJlcik6IEZvcm0ge1xuICAgIGNvbnN0IGxvd2VyRm9ybSA9IGZvcm0udG9Mb3dlckNhc2UoKS5yZXBsYWNlQWxsKCdcdTIwMTknLCBcIidcIik7XG4gICAgY29uc3QgbG93ZXIgPSBoYXNoVGV4dChsb3dlckZvcm0pO1xuICAgIGxldCBsb3dlcklkID0gdGhpcy5sb3dlcklkcy5nZXQobG93ZXIpO1xuICAgIGlmIChsb3dlcklkID09PSB1bmRlZmluZWQpIHRoaXMubG93ZXJJZHMuc2V0KGxvd2VyLCAobG93ZXJJZCA9IHRoaXMubG93ZXJJZHMuc2l6ZSkpO1xuICAgIGNvbnN0IHdvcmQgPSBraW5kID09PSBUb2tlbktpbmQuV29yZCA/IHRoaXMubGV4aWNvbi5maW5kKGxvd2VyKSA6IC0xO1xuICAgIGNvbnN0IHsgY2x1c3RlcnMsIGZsYWdzLCBjb2Fyc2UgfSA9IHRoaXMubGV4aWNvbi5kYXRhO1xuICAgIGNvbnN0IGNsdXN0ZXIgPSB3b3JkIDwgMCA/IDAgOiAoY2x1c3RlcnNbd29yZF0gYXMgbnVtYmVyKTtcbiAgICByZXR1cm4ge1xuICAgICAgaGFzaDogaGFzaFRleHQoZm9ybSksXG4gICAgICBsb3dlcixcbiAgICAgIHNoYXBlOiBoYXNoVGV4dChzaGFwZU9mKGZvcm0pKSxcbiAgICAgIGNhc2luZzogY2FzaW5nT2YoZm9ybSwga2luZCksXG4gICAgICBsZW5ndGg6IGZvcm0ubGVuZ3RoLFxuICAgICAgcHJlZml4ZXM6IGFmZml4ZXMobG93ZXJGb3JtLCB0cnVlKSxcbiAgICAgIHN1ZmZpeGVzOiBhZmZpeGVzKGxvd2VyRm9ybSwgZmFsc2UpLFxuICAgICAgY2x1c3RlcixcbiAgICAgIGNvYXJzZTogY29hcnNlW2NsdXN0ZXJdID8/IDAsXG4gICAgICBsaXN0ZWQ6IHdvcmQgPCAwID8gMCA6IChmbGFnc1t3b3JkXSBhcyBudW1iZXIpLFxuICAgICAgbG93ZXJJZCxcbiAgICB9O1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjYXNpbmdPZihmb3JtOiBzdHJpbmcsIGtpbmQ6IG51bWJlcik6IG51bWJlciB7XG4gIGlmIChraW5kID09PSBUb2tlbktpbmQuTnVtYmVyKSByZXR1cm4gQ2FzaW5nLk51bWJlcjtcbiAgaWYgKGtpbmQgPT09IFRva2VuS2luZC5MaW5rKSByZXR1cm4gQ2FzaW5nLkxpbms7XG4gIGlmIChraW5kICE9PSBUb2tlbktpbmQuV29yZCkgcmV0dXJuIENhc2luZy5TaWduO1xuICBsZXQgdXBwZXIgPSAwO1xuICBsZXQgbG93ZXIgPSAwO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGZvcm0ubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBjb2RlID0gZm9ybS5jaGFyQ29kZUF0KGkpO1xuICAgIGlmIChpc1VwcGVyKGNvZGUpKSB1cHBlcisrO1xuICAgIGVsc2UgaWYgKGlzTGV0dGVyKGNvZGUpKSBsb3dlcisrO1xuICB9XG4gIGlmICh1cHBlciA9PT0gMCkgcmV0dXJuIENhc2luZy5Mb3dlcjtcbiAgaWYgKGxvd2VyID09PSAwKSByZXR1cm4gdXBwZXIgPT09IDEgPyBDYXNpbmcuSW5pdGlhbCA6IENhc2luZy5VcHBlcjtcbiAgcmV0dXJuIHVwcGVyID09PSAxICYmIGlzVXBwZXIoZm9ybS5jaGFyQ29kZUF0KDApKSA/IENhc2luZy5DYXBpdGFsaXplZCA6IENhc2luZy5NaXhlZDtcbn1cblxuZnVuY3Rpb24gc2hhcGVPZihmb3JtOiBzdHJpbmcpOiBzdHJpbmcge1xuICBsZXQgc2hhcGUgPSAnJztcbiAgbGV0IGxhc3QgPSAnJztcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBmb3JtLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgY29kZSA9IGZvcm0uY2hhckNvZGVBdChpKTtcbiAgICBjb25zdCBraW5kID0gaXNVcHBlcihjb2RlKSA/ICdYJyA6IGlzTGV0dGVyKGNvZGUpID8gJ3gnIDogaXNEaWdpdChjb2RlKSA/ICdkJyA6IGZvcm0uY2hhckF0KGkpO1xuICAgIGlmIChraW5kICE9PSBsYXN0IHx8IChraW5kID09PSAnZCcgJiYgZm9ybS5sZW5ndGggPCA1KSkgc2hhcGUgKz0ga2luZDtcbiAgICBsYXN0ID0ga2luZDtcbiAgfVxuICByZXR1cm4gc2hhcGU7XG59XG5cbmNvbnN0IExPTkdFU1RfQUZGSVggPSA0O1xuXG5mdW5jdGlvbiBhZmZpeGVzKGZvcm06IHN0cmluZywgZnJvbnQ6IGJvb2xlYW4pOiBudW1iZXJbXSB7XG4gIGNvbnN0IGxpc3Q6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IG4gPSAxOyBuIDw9IE1hdGgubWluKExPTkdFU1RfQUZGSVgsIGZvcm0ubGVuZ3RoIC0gMSk7IG4rKylcbiAgICBsaXN0LnB1c2goZnJvbnQgPyBoYXNoUmFuZ2UoZm9ybSwgMCwgbikgOiBoYXNoUmFuZ2UoZm9ybSwgZm9ybS5sZW5ndGggLSBuLCBmb3JtLmxlbmd0aCkpO1xuICByZXR1cm4gbGlzdDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFRva2VuaXplZEFydGljbGUgfSBmcm9tICcuLi9hcnRpY2xlJztcbmltcG9ydCB7IENhc2luZywgdHlwZSBGb3JtVGFibGUgfSBmcm9tICcuL2Zvcm1zJztcbmltcG9ydCB7IExpc3RlZCB9IGZyb20gJy4vbGV4aWNvbic7XG5cbi8qKiBIb3cgYSBzZW50ZW5jZSBpcyBjYXBpdGFsaXNlZDogcnVubmluZyB0ZXh0LCBhIGhlYWRsaW5lIGluIHRpdGxlIGNhc2UsIG9yIGFsbCBpbiBjYXBpdGFscy4gKi9cbmV4cG9ydCBjb25zdCBTZW50ZW5jZUNhc2UgPSB7IFJ1bm5pbmc6IDAsIFRpdGxlOiAxLCBVcHBlcjogMiB9IGFzIGNvbnN0O1xuXG5jb25zdCBDT05URVhUU19LRVBUID0gNDtcbi8qKiBTaGFyZSBvZiBsb25nIHdvcmRzIHdpdGggYSBjYXBpdGFsIGZyb20gd2hpY2ggYSBzZW50ZW5jZSBjb3VudHMgYXMgYSB0aXRsZS1jYXNlIGhlYWRsaW5lLiAqL1xuY29uc3QgVElUTEVfQ0FTRV9TSEFSRSA9IDAuNzU7XG5cbi8qKiBXaGF0IHRoZSBhcnRpY2xlIGFzIGEgd2hvbGUgc2F5cyBvZiBpdHMgd29yZHM6IGFuIG9yZGluYXJ5IHdvcmQgd3JpdHRlbiBzbWFsbCBlbHNld2hlcmUsIGhhbGYgb2YgYSBmdWxsIG5hbWUsIFx1MjAyNiAqL1xuZXhwb3J0IGNsYXNzIERvY3VtZW50Q29udGV4dCB7XG4gIC8qKiBGb3IgZWFjaCB0b2tlbiB3aGV0aGVyIGl0IGlzIHRoZSBmaXJzdCB3b3JkIG9mIGl0cyBzZW50ZW5jZS4gKi9cbiAgcmVhZG9ubHkgZmlyc3Q6IFVpbnQ4QXJyYXk7XG4gIC8qKiBBIHZhbHVlIG9mIHtAbGluayBTZW50ZW5jZUNhc2V9IGZvciBlYWNoIHRva2VuLiAqL1xuICByZWFkb25seSBzZW50ZW5jZUNhc2U6IFVpbnQ4QXJyYXk7XG4gIC8qKiBDb3VudHMgYnkgdGhlIG51bWJlciBvZiB0aGUgbG93ZXItY2FzZSBmb3JtOiB3cml0dGVuIHNtYWxsLCBjYXBpdGFsaXNlZCBpbnNpZGUgYSBzZW50ZW5jZSwgaW4gY2FwaXRhbHMuICovXG4gIHJlYWRvbmx5IHNtYWxsOiBVaW50MTZBcnJheTtcbiAgcmVhZG9ubHkgY2FwaXRhbGl6ZWQ6IFVpbnQxNkFycmF5O1xuICByZWFkb25seSB1cHBlcjogVWludDE2QXJyYXk7XG4gIC8qKiBCaXRzIGJ5IHRoZSBsb3dlci1jYXNlIGZvcm06IHNlZSB7QGxpbmsgU2Vlbn0uICovXG4gIHJlYWRvbmx5IHNlZW46IFVpbnQxNkFycmF5O1xuICAvKiogVG9rZW5zICh1cCB0byBmb3VyKSB3aGVyZSB0aGUgZm9ybSBzdGFuZHMgY2FwaXRhbGlzZWQgaW4gcnVubmluZyB0ZXh0LCBieSB0aGUgbG93ZXItY2FzZSBmb3JtOyAtMSB3aGVyZSBub25lLiAqL1xuICByZWFkb25seSBwbGFjZXM6IEludDMyQXJyYXk7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgYXJ0aWNsZTogVG9rZW5pemVkQXJ0aWNsZSxcbiAgICBwcml2YXRlIHJlYWRvbmx5IGZvcm1zOiBGb3JtVGFibGUsXG4gICkge1xuICAgIGNvbnN0IHsgY291bnQgfSA9IGFydGljbGUudG9rZW5zO1xuICAgIHRoaXMuZmlyc3QgPSBuZXcgVWludDhBcnJheShjb3VudCk7XG4gICAgdGhpcy5zZW50ZW5jZUNhc2UgPSBuZXcgVWludDhBcnJheShjb3VudCk7XG4gICAgY29uc3Qgd29yZHMgPSBmb3Jtcy5sb3dlckNvdW50O1xuICAgIHRoaXMuc21hbGwgPSBuZXcgVWludDE2QXJyYXkod29yZHMpO1xuICAgIHRoaXMuY2FwaXRhbGl6ZWQgPSBuZXcgVWludDE2QXJyYXkod29yZHMpO1xuICAgIHRoaXMudXBwZXIgPSBuZXcgVWludDE2QXJyYXkod29yZHMpO1xuICAgIHRoaXMuc2VlbiA9IG5ldyBVaW50MTZBcnJheSh3b3Jkcyk7XG4gICAgdGhpcy5wbGFjZXMgPSBuZXcgSW50MzJBcnJheSh3b3JkcyAqIENPTlRFWFRTX0tFUFQpLmZpbGwoLTEpO1xuICAgIGZvciAoY29uc3Qgc2VudGVuY2Ugb2YgYXJ0aWNsZS5zZW50ZW5jZXMpIHRoaXMubWFya1NlbnRlbmNlKHNlbnRlbmNlLmZpcnN0VG9rZW4sIHNlbnRlbmNlLmVuZFRva2VuKTtcbiAgICBmb3IgKGNvbnN0IHNlbnRlbmNlIG9mIGFydGljbGUuc2VudGVuY2VzKSB0aGlzLmNvdW50V29yZHMoc2VudGVuY2UuZmlyc3RUb2tlbiwgc2VudGVuY2UuZW5kVG9rZW4pO1xuICB9XG5cbiAgcHJpdmF0ZSBtYXJrU2VudGVuY2UoZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogdm9pZCB7XG4gICAgbGV0IGxvbmcgPSAwO1xuICAgIGxldCBjYXBpdGFsID0gMDtcbiAgICBsZXQgdXBwZXIgPSAwO1xuICAgIGxldCBmaXJzdFdvcmQgPSAtMTtcbiAgICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IHRvOyBpKyspIHtcbiAgICAgIGNvbnN0IGZvcm0gPSB0aGlzLmZvcm1zLmF0KGkpO1xuICAgICAgaWYgKGZvcm0uY2FzaW5nID4gQ2FzaW5nLk1peGVkICYmIGZvcm0uY2FzaW5nICE9PSBDYXNpbmcuSW5pdGlhbCkgY29udGludWU7XG4gICAgICBpZiAoZmlyc3RXb3JkIDwgMCkgZmlyc3RXb3JkID0gaTtcbiAgICAgIGlmIChmb3JtLmxlbmd0aCA8IDQpIGNvbnRpbnVlO1xuICAgICAgbG9uZysrO1xuICAgICAgaWYgKGZvcm0uY2FzaW5nICE9PSBDYXNpbmcuTG93ZXIpIGNhcGl0YWwrKztcbiAgICAgIGlmIChmb3JtLmNhc2luZyA9PT0gQ2FzaW5nLlVwcGVyKSB1cHBlcisrO1xuICAgIH1cbiAgICBpZiAoZmlyc3RXb3JkID49IDApIHRoaXMuZmlyc3RbZmlyc3RXb3JkXSA9IDE7XG4gICAgaWYgKGZpcnN0V29yZCA+IGZyb20pIHRoaXMuZmlyc3RbZnJvbV0gPSAxO1xuICAgIGlmIChsb25nIDwgMykgcmV0dXJuO1xuICAgIGNvbnN0IGtpbmQgPVxuICAgICAgdXBwZXIgPj0gMC44ICogbG9uZ1xuICAgICAgICA/IFNlbnRlbmNlQ2FzZS5VcHBlclxuICAgICAgICA6IGNhcGl0YWwgPj0gVElUTEVfQ0FTRV9TSEFSRSAqIGxvbmdcbiAgICAgICAgICA/IFNlbnRlbmNlQ2FzZS5UaXRsZVxuICAgICAgICAgIDogU2VudGVuY2VDYXNlLlJ1bm5pbmc7XG4gICAgaWYgKGtpbmQgIT09IFNlbnRlbmNlQ2FzZS5SdW5uaW5nKSB0aGlzLnNlbnRlbmNlQ2FzZS5maWxsKGtpbmQsIGZyb20sIHRvKTtcbiAgfVxuXG4gIHByaXZhdGUgY291bnRXb3Jkcyhmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBydW5uaW5nID0gdGhpcy5zZW50ZW5jZUNhc2VbZnJvbV0gPT09IFNlbnRlbmNlQ2FzZS5SdW5uaW5nO1xuICAgIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgdG87IGkrKykge1xuICAgICAgY29uc3QgZm9ybSA9IHRoaXMuZm9ybXMuYXQoaSk7XG4gICAgICBjb25zdCBpZCA9IGZvcm0ubG93ZXJJZDtcbiAgICAgIGlmIChmb3JtLmNhc2luZyA9PT0gQ2FzaW5nLkxvd2VyKSB0aGlzLnNtYWxsW2lkXSA9ICh0aGlzLnNtYWxsW2lkXSBhcyBudW1iZXIpICsgMTtcbiAgICAgIGlmICghcnVubmluZyB8fCAhaXNDYXBpdGFsKGZvcm0uY2FzaW5nKSkgY29udGludWU7XG4gICAgICBpZiAoZm9ybS5jYXNpbmcgPT09IENhc2luZy5VcHBlcikgdGhpcy51cHBlcltpZF0gPSAodGhpcy51cHBlcltpZF0gYXMgbnVtYmVyKSArIDE7XG4gICAgICBpZiAoIXRoaXMuZmlyc3RbaV0pIHRoaXMuY2FwaXRhbGl6ZWRbaWRdID0gKHRoaXMuY2FwaXRhbGl6ZWRbaWRdIGFzIG51bWJlcikgKyAxO1xuICAgICAgdGhpcy5rZWVwUGxhY2UoaWQsIGkpO1xuICAgICAgaWYgKGkgPiBmcm9tKSB0aGlzLnNlZShpZCwgaSAtIDEsIHRydWUpO1xuICAgICAgaWYgKGkgKyAxIDwgdG8pIHRoaXMuc2VlKGlkLCBpICsgMSwgZmFsc2UpO1xuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUga2VlcFBsYWNlKGlkOiBudW1iZXIsIHRva2VuOiBudW1iZXIpOiB2b2lkIHtcbiAgICBmb3IgKGxldCBrID0gaWQgKiBDT05URVhUU19LRVBUOyBrIDwgKGlkICsgMSkgKiBDT05URVhUU19LRVBUOyBrKyspXG4gICAgICBpZiAodGhpcy5wbGFjZXNba10gPT09IC0xKSB7XG4gICAgICAgIHRoaXMucGxhY2VzW2tdID0gdG9rZW47XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgc2VlKGlkOiBudW1iZXIsIG5laWdoYm91cjogbnVtYmVyLCBiZWZvcmU6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBjb25zdCBmb3JtID0gdGhpcy5mb3Jtcy5hdChuZWlnaGJvdXIpO1xuICAgIGxldCBiaXRzID0gMDtcbiAgICBpZiAoaXNDYXBpdGFsKGZvcm0uY2FzaW5nKSAmJiAhdGhpcy5maXJzdFtuZWlnaGJvdXJdKVxuICAgICAgYml0cyB8PSBiZWZvcmUgPyBTZWVuLkFmdGVyQ2FwaXRhbCA6IFNlZW4uQmVmb3JlQ2FwaXRhbDtcbiAgICBpZiAoZm9ybS5saXN0ZWQgJiBMaXN0ZWQuVGl0bGUpIGJpdHMgfD0gYmVmb3JlID8gU2Vlbi5BZnRlclRpdGxlIDogMDtcbiAgICBpZiAoZm9ybS5saXN0ZWQgJiBMaXN0ZWQuUGVyc29uTmFtZSAmJiBpc0NhcGl0YWwoZm9ybS5jYXNpbmcpKVxuICAgICAgYml0cyB8PSBiZWZvcmUgPyBTZWVuLkFmdGVyUGVyc29uTmFtZSA6IFNlZW4uQmVmb3JlUGVyc29uTmFtZTtcbiAgICBpZiAoZm9ybS5saXN0ZWQgJiBMaXN0ZWQuT3JnYW5pemF0aW9uV29yZCAmJiBpc0NhcGl0YWwoZm9ybS5jYXNpbmcpKVxuICAgICAgYml0cyB8PSBiZWZvcmUgPyAwIDogU2Vlbi5CZWZvcmVPcmdhbml6YXRpb25Xb3JkO1xuICAgIGlmIChiaXRzKSB0aGlzLnNlZW5baWRdID0gKHRoaXMuc2VlbltpZF0gYXMgbnVtYmVyKSB8IGJpdHM7XG4gIH1cblxuICAvKiogVG9rZW5zIHdoZXJlIHRoZSB3b3JkIHdpdGggdGhpcyBudW1iZXIgc3RhbmRzIGNhcGl0YWxpc2VkIGluIHJ1bm5pbmcgdGV4dC4gKi9cbiAgcGxhY2VzT2YobG93ZXJJZDogbnVtYmVyKTogSW50MzJBcnJheSB7XG4gICAgcmV0dXJuIHRoaXMucGxhY2VzLnN1YmFycmF5KGxvd2VySWQgKiBDT05URVhUU19LRVBULCAobG93ZXJJZCArIDEpICogQ09OVEVYVFNfS0VQVCk7XG4gIH1cbn1cblxuLyoqIE5laWdoYm91cnMgdGhhdCBhIGNhcGl0YWxpc2VkIHdvcmQgaGFzIHNvbWV3aGVyZSBpbiB0aGUgYXJ0aWNsZS4gKi9cbmV4cG9ydCBjb25zdCBTZWVuID0ge1xuICBBZnRlckNhcGl0YWw6IDEsXG4gIEJlZm9yZUNhcGl0YWw6IDIsXG4gIEFmdGVyVGl0bGU6IDQsXG4gIEFmdGVyUGVyc29uTmFtZTogOCxcbiAgQmVmb3JlUGVyc29uTmFtZTogMTYsXG4gIEJlZm9yZU9yZ2FuaXphdGlvbldvcmQ6IDMyLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IGZ1bmN0aW9uIGlzQ2FwaXRhbChjYXNpbmc6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIGNhc2luZyA9PT0gQ2FzaW5nLkNhcGl0YWxpemVkIHx8XG4gICAgY2FzaW5nID09PSBDYXNpbmcuVXBwZXIgfHxcbiAgICBjYXNpbmcgPT09IENhc2luZy5NaXhlZCB8fFxuICAgIGNhc2luZyA9PT0gQ2FzaW5nLkluaXRpYWxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBDYXNpbmcsIHR5cGUgRm9ybSwgdHlwZSBGb3JtVGFibGUgfSBmcm9tICcuL2Zvcm1zJztcbmltcG9ydCB7IGlzQ2FwaXRhbCwgU2VudGVuY2VDYXNlLCB0eXBlIERvY3VtZW50Q29udGV4dCB9IGZyb20gJy4vZG9jdW1lbnRDb250ZXh0JztcbmltcG9ydCB7IGZlYXR1cmVIYXNoLCBqb2luIH0gZnJvbSAnLi9oYXNoJztcbmltcG9ydCB7IExPTkdFU1RfUEhSQVNFLCBQSFJBU0VfU0VFRCwgdHlwZSBMZXhpY29uIH0gZnJvbSAnLi9sZXhpY29uJztcblxuLyoqIFJlY2VpdmVzIHRoZSBoYXNoZXMgb2YgZmVhdHVyZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZlYXR1cmVTaW5rIHtcbiAgYWRkKGZlYXR1cmU6IG51bWJlcik6IHZvaWQ7XG59XG5cbi8qKiBPZmZzZXRzIG9mIHRoZSBuZWlnaGJvdXJzIHdob3NlIGZvcm1zIGFyZSBmZWF0dXJlcyBvZiBhIHRva2VuLiAqL1xuZXhwb3J0IGNvbnN0IFdJTkRPVyA9IFstMiwgLTEsIDAsIDEsIDJdIGFzIGNvbnN0O1xuLyoqIFN0YW5kcyBmb3IgYSBuZWlnaGJvdXIgYmV5b25kIHRoZSBlZGdlIG9mIHRoZSBzZW50ZW5jZS4gKi9cbmNvbnN0IEVER0UgPSAweDNjNmVmMzcyO1xuY29uc3QgTElTVEVEX0JJVFMgPSAxNDtcbi8qKiBUZW1wbGF0ZXMgYXJlIG51bWJlcmVkOyB0aG9zZSBvZiBhIG5laWdoYm91cidzIGZvcm0gbGllIGluIGEgYmxvY2sgb2YgdGhlaXIgb3duIGZvciBlYWNoIG9mZnNldC4gKi9cbmNvbnN0IEZPUk1fQkxPQ0sgPSA0MDtcbmNvbnN0IENPTlRFWFRfQkxPQ0sgPSAzMDA7XG5jb25zdCBET0NVTUVOVF9CTE9DSyA9IDQwMDtcblxuLyoqIEZlYXR1cmVzIG9mIGEgZm9ybSBhcyB0aGUgbmVpZ2hib3VyIGF0IGBvZmZzZXRgIChhbiBpbmRleCBpbnRvIHtAbGluayBXSU5ET1d9KTogbm8gbWF0dGVyIHdoYXQgc3RhbmRzIGFyb3VuZCBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRGb3JtRmVhdHVyZXMoZm9ybTogRm9ybSB8IHVuZGVmaW5lZCwgb2Zmc2V0OiBudW1iZXIsIHNpbms6IEZlYXR1cmVTaW5rKTogdm9pZCB7XG4gIGNvbnN0IGJhc2UgPSBvZmZzZXQgKiBGT1JNX0JMT0NLO1xuICBjb25zdCBkaXN0YW5jZSA9IE1hdGguYWJzKFdJTkRPV1tvZmZzZXRdIGFzIG51bWJlcik7XG4gIGlmICghZm9ybSkge1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKGJhc2UsIEVER0UpKTtcbiAgICByZXR1cm47XG4gIH1cbiAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDEsIGZvcm0ubG93ZXIpKTtcbiAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDIsIGZvcm0uY2FzaW5nKSk7XG4gIGlmIChmb3JtLmNsdXN0ZXIpIHtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaChiYXNlICsgMywgZm9ybS5jb2Fyc2UpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaChiYXNlICsgNCwgZm9ybS5jbHVzdGVyKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDUsIGpvaW4oZm9ybS5jb2Fyc2UsIGZvcm0uY2FzaW5nKSkpO1xuICB9XG4gIGlmIChkaXN0YW5jZSA+IDEpIHJldHVybjtcbiAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDYsIGZvcm0uc2hhcGUpKTtcbiAgZm9yIChsZXQgYml0ID0gMDsgYml0IDwgTElTVEVEX0JJVFM7IGJpdCsrKVxuICAgIGlmIChmb3JtLmxpc3RlZCAmICgxIDw8IGJpdCkpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKGJhc2UgKyA3LCBiaXQgKiA4ICsgZm9ybS5jYXNpbmcpKTtcbiAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDgsIGZvcm0uc3VmZml4ZXNbMl0gPz8gZm9ybS5sb3dlcikpO1xuICBpZiAoZGlzdGFuY2UgPiAwKSByZXR1cm47XG4gIHNpbmsuYWRkKGZlYXR1cmVIYXNoKGJhc2UgKyA5LCBmb3JtLmhhc2gpKTtcbiAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDEwLCBqb2luKGZvcm0uc2hhcGUsIGZvcm0ubGlzdGVkKSkpO1xuICBzaW5rLmFkZChmZWF0dXJlSGFzaChiYXNlICsgMTEsIE1hdGgubWluKGZvcm0ubGVuZ3RoLCA4KSAqIDggKyBmb3JtLmNhc2luZykpO1xuICBmb3IgKGxldCBuID0gMDsgbiA8IGZvcm0ucHJlZml4ZXMubGVuZ3RoOyBuKyspXG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2goYmFzZSArIDEyICsgbiwgZm9ybS5wcmVmaXhlc1tuXSBhcyBudW1iZXIpKTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCBmb3JtLnN1ZmZpeGVzLmxlbmd0aDsgbisrKVxuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKGJhc2UgKyAxNiArIG4sIGZvcm0uc3VmZml4ZXNbbl0gYXMgbnVtYmVyKSk7XG4gIHNpbmsuYWRkKGZlYXR1cmVIYXNoKGJhc2UgKyAyMCwgam9pbihmb3JtLnN1ZmZpeGVzWzJdID8/IGZvcm0ubG93ZXIsIGZvcm0uY2FzaW5nKSkpO1xuICBzaW5rLmFkZChmZWF0dXJlSGFzaChiYXNlICsgMjEsIDApKTtcbn1cblxuLyoqIEZlYXR1cmVzIG9mIGEgdG9rZW4gZnJvbSB3aGF0IHN0YW5kcyBhcm91bmQgaXQsIG5laWdoYm91cnMgdGFrZW4gdG9nZXRoZXIuICovXG5leHBvcnQgY2xhc3MgQ29udGV4dEZlYXR1cmVzIHtcbiAgcHJpdmF0ZSByZWFkb25seSBwaHJhc2VCaXRzOiBVaW50MTZBcnJheTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IGZvcm1zOiBGb3JtVGFibGUsXG4gICAgcHJpdmF0ZSByZWFkb25seSBjb250ZXh0OiBEb2N1bWVudENvbnRleHQsXG4gICAgcHJpdmF0ZSByZWFkb25seSBsZXhpY29uOiBMZXhpY29uLFxuICAgIHRva2VuQ291bnQ6IG51bWJlcixcbiAgKSB7XG4gICAgdGhpcy5waHJhc2VCaXRzID0gbmV3IFVpbnQxNkFycmF5KHRva2VuQ291bnQpO1xuICB9XG5cbiAgLyoqIExvb2tzIHRoZSBwaHJhc2VzIG9mIGEgc2VudGVuY2UgdXAgaW4gdGhlIGxleGljb247IGNhbGxlZCBvbmNlIGJlZm9yZSBpdHMgdG9rZW5zJyBmZWF0dXJlcyBhcmUgYXNrZWQgZm9yLiAqL1xuICBtYXJrUGhyYXNlcyhmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IHRvOyBpKyspIHtcbiAgICAgIGlmICghaXNDYXBpdGFsKHRoaXMuZm9ybXMuYXQoaSkuY2FzaW5nKSkgY29udGludWU7XG4gICAgICBsZXQgaGFzaCA9IGpvaW4oUEhSQVNFX1NFRUQsIHRoaXMuZm9ybXMuYXQoaSkubG93ZXIpO1xuICAgICAgbGV0IGxvbmdlc3QgPSAwO1xuICAgICAgbGV0IGJpdHMgPSAwO1xuICAgICAgZm9yIChsZXQgbiA9IDE7IG4gPCBMT05HRVNUX1BIUkFTRSAmJiBpICsgbiA8IHRvOyBuKyspIHtcbiAgICAgICAgaGFzaCA9IGpvaW4oaGFzaCwgdGhpcy5mb3Jtcy5hdChpICsgbikubG93ZXIpO1xuICAgICAgICBjb25zdCBmb3VuZCA9IHRoaXMubGV4aWNvbi5waHJhc2UoaGFzaCk7XG4gICAgICAgIGlmIChmb3VuZCAmJiBpc0NhcGl0YWwodGhpcy5mb3Jtcy5hdChpICsgbikuY2FzaW5nKSkge1xuICAgICAgICAgIGxvbmdlc3QgPSBuO1xuICAgICAgICAgIGJpdHMgPSBmb3VuZDtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgZm9yIChsZXQgbiA9IDA7IG4gPD0gbG9uZ2VzdCAmJiBsb25nZXN0ID4gMDsgbisrKVxuICAgICAgICB0aGlzLnBocmFzZUJpdHNbaSArIG5dID0gKGJpdHMgPDwgMikgfCAobiA9PT0gMCA/IDEgOiBuID09PSBsb25nZXN0ID8gMiA6IDMpO1xuICAgIH1cbiAgfVxuXG4gIGFkZChpOiBudW1iZXIsIGZyb206IG51bWJlciwgdG86IG51bWJlciwgc2luazogRmVhdHVyZVNpbmspOiB2b2lkIHtcbiAgICBjb25zdCBmb3JtID0gdGhpcy5mb3Jtcy5hdChpKTtcbiAgICBjb25zdCBwMSA9IGkgPiBmcm9tID8gdGhpcy5mb3Jtcy5hdChpIC0gMSkgOiB1bmRlZmluZWQ7XG4gICAgY29uc3QgcDIgPSBpID4gZnJvbSArIDEgPyB0aGlzLmZvcm1zLmF0KGkgLSAyKSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCBuMSA9IGkgKyAxIDwgdG8gPyB0aGlzLmZvcm1zLmF0KGkgKyAxKSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCBuMiA9IGkgKyAyIDwgdG8gPyB0aGlzLmZvcm1zLmF0KGkgKyAyKSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCB0ID0gQ09OVEVYVF9CTE9DSztcbiAgICBjb25zdCBiZWZvcmUgPSBwMT8ubG93ZXIgPz8gRURHRTtcbiAgICBjb25zdCBhZnRlciA9IG4xPy5sb3dlciA/PyBFREdFO1xuICAgIGNvbnN0IGNhc2VCZWZvcmUgPSBwMT8uY2FzaW5nID8/IDg7XG4gICAgY29uc3QgY2FzZUFmdGVyID0gbjE/LmNhc2luZyA/PyA4O1xuICAgIGNvbnN0IGNvYXJzZUJlZm9yZSA9IHAxID8gcDEuY29hcnNlIHx8IGJlZm9yZSA6IEVER0U7XG4gICAgY29uc3QgY29hcnNlQWZ0ZXIgPSBuMSA/IG4xLmNvYXJzZSB8fCBhZnRlciA6IEVER0U7XG4gICAgY29uc3QgY29hcnNlID0gZm9ybS5jb2Fyc2UgfHwgZm9ybS5zaGFwZTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0LCBqb2luKGJlZm9yZSwgZm9ybS5sb3dlcikpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgMSwgam9pbihmb3JtLmxvd2VyLCBhZnRlcikpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgMiwgY2FzZUJlZm9yZSAqIDgxICsgZm9ybS5jYXNpbmcgKiA5ICsgY2FzZUFmdGVyKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDMsIGpvaW4oYmVmb3JlLCBmb3JtLmNhc2luZykpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNCwgam9pbihmb3JtLmNhc2luZywgYWZ0ZXIpKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDUsIGpvaW4oY29hcnNlQmVmb3JlLCBjb2Fyc2UpKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDYsIGpvaW4oY29hcnNlLCBjb2Fyc2VBZnRlcikpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNywgam9pbihqb2luKGNvYXJzZUJlZm9yZSwgZm9ybS5jYXNpbmcpLCBjb2Fyc2VBZnRlcikpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgOCwgam9pbihqb2luKHAyPy5sb3dlciA/PyBFREdFLCBiZWZvcmUpLCBmb3JtLmNhc2luZykpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgOSwgam9pbihqb2luKGZvcm0uY2FzaW5nLCBhZnRlciksIG4yPy5sb3dlciA/PyBFREdFKSkpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAxMCwgam9pbihqb2luKGJlZm9yZSwgZm9ybS5jYXNpbmcpLCBjYXNlQWZ0ZXIpKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDExLCBqb2luKGpvaW4oY2FzZUJlZm9yZSwgZm9ybS5jYXNpbmcpLCBhZnRlcikpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgMTIsIGpvaW4oam9pbihjb2Fyc2UsIGNhc2VCZWZvcmUpLCBjYXNlQWZ0ZXIpKSk7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDEzLCBqb2luKChwMT8ubGlzdGVkID8/IC0xKSAqIDggKyBjYXNlQmVmb3JlLCBmb3JtLmxpc3RlZCAqIDggKyBmb3JtLmNhc2luZykpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgMTQsIGpvaW4oKG4xPy5saXN0ZWQgPz8gLTEpICogOCArIGNhc2VBZnRlciwgZm9ybS5saXN0ZWQgKiA4ICsgZm9ybS5jYXNpbmcpKSk7XG4gICAgc2luay5hZGQoXG4gICAgICBmZWF0dXJlSGFzaChcbiAgICAgICAgdCArIDE1LFxuICAgICAgICBqb2luKGpvaW4ocDI/LmNhc2luZyA/PyA4LCBjYXNlQmVmb3JlKSwgam9pbihmb3JtLmNhc2luZywgam9pbihjYXNlQWZ0ZXIsIG4yPy5jYXNpbmcgPz8gOCkpKSxcbiAgICAgICksXG4gICAgKTtcbiAgICBjb25zdCBwaHJhc2UgPSB0aGlzLnBocmFzZUJpdHNbaV0gYXMgbnVtYmVyO1xuICAgIGlmIChwaHJhc2UpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAxNiwgcGhyYXNlKSk7XG4gICAgdGhpcy5hZGRTZW50ZW5jZUZlYXR1cmVzKGksIGZvcm0sIGZyb20sIHRvLCBzaW5rKTtcbiAgICB0aGlzLmFkZFJ1bkZlYXR1cmVzKGksIGZyb20sIHRvLCBzaW5rKTtcbiAgfVxuXG4gIHByaXZhdGUgYWRkU2VudGVuY2VGZWF0dXJlcyhpOiBudW1iZXIsIGZvcm06IEZvcm0sIGZyb206IG51bWJlciwgdG86IG51bWJlciwgc2luazogRmVhdHVyZVNpbmspOiB2b2lkIHtcbiAgICBjb25zdCB0ID0gQ09OVEVYVF9CTE9DSyArIDIwO1xuICAgIGNvbnN0IGZpcnN0ID0gdGhpcy5jb250ZXh0LmZpcnN0W2ldIGFzIG51bWJlcjtcbiAgICBjb25zdCBzZW50ZW5jZUNhc2UgPSB0aGlzLmNvbnRleHQuc2VudGVuY2VDYXNlW2ldIGFzIG51bWJlcjtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0LCBmaXJzdCAqIDY0ICsgc2VudGVuY2VDYXNlICogMTYgKyBmb3JtLmNhc2luZykpO1xuICAgIGlmIChmaXJzdCkgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDEsIGpvaW4oZm9ybS5jb2Fyc2UsIGZvcm0uY2FzaW5nKSkpO1xuICAgIGlmIChmaXJzdCkgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDIsIGZvcm0ubGlzdGVkICogOCArIGZvcm0uY2FzaW5nKSk7XG4gICAgaWYgKHNlbnRlbmNlQ2FzZSAhPT0gU2VudGVuY2VDYXNlLlJ1bm5pbmcpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAzLCBqb2luKGZvcm0uY2x1c3Rlciwgc2VudGVuY2VDYXNlKSkpO1xuICAgIGlmICh0byAtIGZyb20gPCA2KSBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNCwgKHRvIC0gZnJvbSkgKiA4ICsgZm9ybS5jYXNpbmcpKTtcbiAgICBpZiAoIWlzQ2FwaXRhbChmb3JtLmNhc2luZykpIHJldHVybjtcbiAgICBjb25zdCB3b3JkID0gZm9ybS5sb3dlcklkO1xuICAgIGNvbnN0IHNtYWxsID0gTWF0aC5taW4odGhpcy5jb250ZXh0LnNtYWxsW3dvcmRdIGFzIG51bWJlciwgMik7XG4gICAgY29uc3QgaW5zaWRlID0gTWF0aC5taW4odGhpcy5jb250ZXh0LmNhcGl0YWxpemVkW3dvcmRdIGFzIG51bWJlciwgMyk7XG4gICAgY29uc3QgdXBwZXIgPSBNYXRoLm1pbih0aGlzLmNvbnRleHQudXBwZXJbd29yZF0gYXMgbnVtYmVyLCAxKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNSwgKChzbWFsbCAqIDQgKyBpbnNpZGUpICogMiArIGZpcnN0KSAqIDMgKyBzZW50ZW5jZUNhc2UpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNiwgKChzbWFsbCAqIDQgKyBpbnNpZGUpICogMiArIHVwcGVyKSAqIDE2ICsgZmlyc3QgKiA4ICsgZm9ybS5jYXNpbmcpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc3RyZXRjaCBvZiBjYXBpdGFsaXNlZCB3b3JkcyB0aGF0IHRoZSB0b2tlbiBzdGFuZHMgaW46IGl0cyBmaXJzdCBhbmQgbGFzdCB3b3JkLCBhbmQgd2hhdCBzdGFuZHMgYXJvdW5kIGl0LiAqL1xuICBwcml2YXRlIGFkZFJ1bkZlYXR1cmVzKGk6IG51bWJlciwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyLCBzaW5rOiBGZWF0dXJlU2luayk6IHZvaWQge1xuICAgIGlmICghaXNDYXBpdGFsKHRoaXMuZm9ybXMuYXQoaSkuY2FzaW5nKSB8fCB0aGlzLmNvbnRleHQuc2VudGVuY2VDYXNlW2ldICE9PSBTZW50ZW5jZUNhc2UuUnVubmluZykgcmV0dXJuO1xuICAgIGNvbnN0IHQgPSBDT05URVhUX0JMT0NLICsgNDA7XG4gICAgbGV0IHN0YXJ0ID0gaTtcbiAgICBsZXQgZW5kID0gaSArIDE7XG4gICAgd2hpbGUgKHN0YXJ0ID4gZnJvbSAmJiBpc0NhcGl0YWwodGhpcy5mb3Jtcy5hdChzdGFydCAtIDEpLmNhc2luZykpIHN0YXJ0LS07XG4gICAgd2hpbGUgKGVuZCA8IHRvICYmIGlzQ2FwaXRhbCh0aGlzLmZvcm1zLmF0KGVuZCkuY2FzaW5nKSkgZW5kKys7XG4gICAgY29uc3QgcGxhY2UgPSBpID09PSBzdGFydCA/IDAgOiBpID09PSBlbmQgLSAxID8gMSA6IDI7XG4gICAgY29uc3Qgc2l6ZSA9IE1hdGgubWluKGVuZCAtIHN0YXJ0LCA1KTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0LCBzaXplICogNCArIHBsYWNlKSk7XG4gICAgaWYgKHNpemUgPCAyKSByZXR1cm47XG4gICAgY29uc3QgaGVhZCA9IHRoaXMuZm9ybXMuYXQoZW5kIC0gMSk7XG4gICAgY29uc3QgbGVhZCA9IHRoaXMuZm9ybXMuYXQoc3RhcnQpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAxLCBqb2luKGhlYWQubG93ZXIsIHBsYWNlKSkpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAyLCBqb2luKGhlYWQuY29hcnNlIHx8IGhlYWQuc2hhcGUsIHBsYWNlKSkpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAzLCBqb2luKGxlYWQuY29hcnNlIHx8IGxlYWQuc2hhcGUsIHBsYWNlKSkpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyA0LCBqb2luKGhlYWQubGlzdGVkLCBsZWFkLmxpc3RlZCAqIDQgKyBwbGFjZSkpKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzdGFydCA+IGZyb20gPyB0aGlzLmZvcm1zLmF0KHN0YXJ0IC0gMSkgOiB1bmRlZmluZWQ7XG4gICAgY29uc3QgYWZ0ZXIgPSBlbmQgPCB0byA/IHRoaXMuZm9ybXMuYXQoZW5kKSA6IHVuZGVmaW5lZDtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNSwgam9pbihiZWZvcmU/Lmxvd2VyID8/IEVER0UsIHBsYWNlKSkpO1xuICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyA2LCBqb2luKGFmdGVyPy5sb3dlciA/PyBFREdFLCBwbGFjZSkpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNywgam9pbihiZWZvcmU/LmNvYXJzZSA/PyBFREdFLCBhZnRlcj8uY29hcnNlID8/IEVER0UpKSk7XG4gIH1cblxuICAvKiogRmVhdHVyZXMgb2YgYSBjYXBpdGFsaXNlZCB3b3JkIGZyb20gYWxsIGl0cyBwbGFjZXMgaW4gdGhlIGFydGljbGU7IHRoZSBzYW1lIHdoZXJldmVyIGl0IHN0YW5kcy4gKi9cbiAgYWRkRG9jdW1lbnRGZWF0dXJlcyhmb3JtOiBGb3JtLCBzaW5rOiBGZWF0dXJlU2luayk6IHZvaWQge1xuICAgIGlmICghaXNDYXBpdGFsKGZvcm0uY2FzaW5nKSkgcmV0dXJuO1xuICAgIGNvbnN0IHQgPSBET0NVTUVOVF9CTE9DSztcbiAgICBjb25zdCBzZWVuID0gdGhpcy5jb250ZXh0LnNlZW5bZm9ybS5sb3dlcklkXSBhcyBudW1iZXI7XG4gICAgc2luay5hZGQoZmVhdHVyZUhhc2godCwgam9pbihzZWVuLCBmb3JtLmNhc2luZykpKTtcbiAgICBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgMSwgam9pbihzZWVuLCBmb3JtLmxpc3RlZCkpKTtcbiAgICBpZiAoZm9ybS5jb2Fyc2UpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAyLCBqb2luKHNlZW4sIGZvcm0uY29hcnNlKSkpO1xuICAgIGxldCBsYXN0ID0gLTE7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiB0aGlzLmNvbnRleHQucGxhY2VzT2YoZm9ybS5sb3dlcklkKSkge1xuICAgICAgaWYgKHBsYWNlIDwgMCkgYnJlYWs7XG4gICAgICBjb25zdCBiZWZvcmUgPSBwbGFjZSA+IDAgPyB0aGlzLmZvcm1zLmF0KHBsYWNlIC0gMSkgOiB1bmRlZmluZWQ7XG4gICAgICBjb25zdCBhZnRlciA9IHBsYWNlICsgMSA8IHRoaXMuZm9ybXMub2ZUb2tlbi5sZW5ndGggPyB0aGlzLmZvcm1zLmF0KHBsYWNlICsgMSkgOiB1bmRlZmluZWQ7XG4gICAgICBpZiAoYmVmb3JlICYmIGJlZm9yZS5sb3dlcklkICE9PSBsYXN0KSB7XG4gICAgICAgIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyAzLCBiZWZvcmUubG93ZXIpKTtcbiAgICAgICAgaWYgKGJlZm9yZS5jb2Fyc2UpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyA0LCBiZWZvcmUuY29hcnNlKSk7XG4gICAgICAgIGxhc3QgPSBiZWZvcmUubG93ZXJJZDtcbiAgICAgIH1cbiAgICAgIGlmICghYWZ0ZXIpIGNvbnRpbnVlO1xuICAgICAgc2luay5hZGQoZmVhdHVyZUhhc2godCArIDUsIGFmdGVyLmxvd2VyKSk7XG4gICAgICBpZiAoYWZ0ZXIuY29hcnNlKSBzaW5rLmFkZChmZWF0dXJlSGFzaCh0ICsgNiwgYWZ0ZXIuY29hcnNlKSk7XG4gICAgICBpZiAoaXNDYXBpdGFsKGFmdGVyLmNhc2luZykpIHNpbmsuYWRkKGZlYXR1cmVIYXNoKHQgKyA3LCB0aGlzLnJ1bkVuZChwbGFjZSkpKTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIHJ1bkVuZChwbGFjZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgaSA9IHBsYWNlO1xuICAgIHdoaWxlIChpICsgMSA8IHRoaXMuZm9ybXMub2ZUb2tlbi5sZW5ndGggJiYgaSA8IHBsYWNlICsgNSAmJiBpc0NhcGl0YWwodGhpcy5mb3Jtcy5hdChpICsgMSkuY2FzaW5nKSkgaSsrO1xuICAgIHJldHVybiB0aGlzLmZvcm1zLmF0KGkpLmxvd2VyO1xuICB9XG59XG5cbi8qKlxuICogTWFya3MgdGhlIHRva2VucyB0aGF0IG1heSBiZSBpbiBhIG5hbWU6IHRob3NlIHdpdGggYSBjYXBpdGFsLCB0aG9zZSBuZXh0IHRvIHRoZW0sIGFuZCBzaG9ydCBnYXBzIGJldHdlZW4gdHdvIG9mXG4gKiB0aGVtIChcIkJhbmsgb2YgdGhlIFNvdXRoXCIpLiBBbGwgb3RoZXJzIGFyZSBvdXRzaWRlIG9mIG5hbWVzIHdpdGhvdXQgYSBsb29rLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWFya0NhbmRpZGF0ZXMoZm9ybXM6IEZvcm1UYWJsZSwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyLCBtYXJrczogVWludDhBcnJheSk6IHZvaWQge1xuICBsZXQgbGFzdCA9IC1MT05HRVNUX0dBUCAqIDI7XG4gIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgdG87IGkrKykge1xuICAgIGlmICghaXNDYXBpdGFsKGZvcm1zLmF0KGkpLmNhc2luZykpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHN0YXJ0ID0gaSAtIGxhc3QgPD0gTE9OR0VTVF9HQVAgKyAxID8gbGFzdCA6IGkgLSAxO1xuICAgIGZvciAobGV0IGsgPSBNYXRoLm1heChzdGFydCwgZnJvbSk7IGsgPD0gTWF0aC5taW4oaSArIDEsIHRvIC0gMSk7IGsrKykgbWFya3Nba10gPSAxO1xuICAgIGxhc3QgPSBpO1xuICB9XG4gIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgdG87IGkrKykgaWYgKGZvcm1zLmF0KGkpLmNhc2luZyA9PT0gQ2FzaW5nLkxpbmspIG1hcmtzW2ldID0gMDtcbn1cblxuY29uc3QgTE9OR0VTVF9HQVAgPSA0O1xuIiwgImltcG9ydCB7IEhhc2hUYWJsZSB9IGZyb20gJy4vaGFzaFRhYmxlJztcbmltcG9ydCB7IExBQkVMX0NPVU5UIH0gZnJvbSAnLi9sYWJlbHMnO1xuXG4vKiogV2hhdCB0aGUgdGFnZ2VyIGhhcyBsZWFybnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlaWdodHNEYXRhIHtcbiAgLyoqIEhhc2hlcyBvZiB0aGUgZmVhdHVyZXMuICovXG4gIHJlYWRvbmx5IGZlYXR1cmVzOiBJbnQzMkFycmF5O1xuICAvKiogYExBQkVMX0NPVU5UYCB3ZWlnaHRzIGZvciBlYWNoIGZlYXR1cmUsIGluIG9yZGVyLiAqL1xuICByZWFkb25seSByb3dzOiBGbG9hdDMyQXJyYXk7XG4gIC8qKiBTY29yZSBvZiBsYWJlbCBgYmAgYmVoaW5kIGxhYmVsIGBhYCBhdCBgYSAqIExBQkVMX0NPVU5UICsgYmAuICovXG4gIHJlYWRvbmx5IHRyYW5zaXRpb25zOiBGbG9hdDMyQXJyYXk7XG59XG5cbi8qKiBBZGRzIHVwIHRoZSB3ZWlnaHRzIG9mIHRoZSBmZWF0dXJlcyBpdCBpcyBnaXZlbiwgaW50byBhIHJvdyBvZiBzY29yZXMsIG9uZSBhIGxhYmVsLiAqL1xuZXhwb3J0IGNsYXNzIFNjb3JlU2luayB7XG4gIHByaXZhdGUgcmVhZG9ubHkgdGFibGU6IEhhc2hUYWJsZTtcbiAgcHJpdmF0ZSByZWFkb25seSByb3dzOiBGbG9hdDMyQXJyYXk7XG4gIHByaXZhdGUgdGFyZ2V0OiBGbG9hdDMyQXJyYXkgPSBuZXcgRmxvYXQzMkFycmF5KExBQkVMX0NPVU5UKTtcbiAgcHJpdmF0ZSBhdCA9IDA7XG5cbiAgY29uc3RydWN0b3Iod2VpZ2h0czogV2VpZ2h0c0RhdGEpIHtcbiAgICB0aGlzLnRhYmxlID0gbmV3IEhhc2hUYWJsZSh3ZWlnaHRzLmZlYXR1cmVzKTtcbiAgICB0aGlzLnJvd3MgPSB3ZWlnaHRzLnJvd3M7XG4gIH1cblxuICAvKiogRnJvbSBub3cgb24gc2NvcmVzIGFyZSBhZGRlZCB0byBgdGFyZ2V0W2F0LCBhdCArIExBQkVMX0NPVU5UKWAuICovXG4gIGludG8odGFyZ2V0OiBGbG9hdDMyQXJyYXksIGF0OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLnRhcmdldCA9IHRhcmdldDtcbiAgICB0aGlzLmF0ID0gYXQ7XG4gIH1cblxuICBhZGQoZmVhdHVyZTogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLnRhYmxlLmZpbmQoZmVhdHVyZSk7XG4gICAgaWYgKGluZGV4IDwgMCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgcm93cywgdGFyZ2V0LCBhdCB9ID0gdGhpcztcbiAgICBjb25zdCByb3cgPSBpbmRleCAqIExBQkVMX0NPVU5UO1xuICAgIGZvciAobGV0IGwgPSAwOyBsIDwgTEFCRUxfQ09VTlQ7IGwrKylcbiAgICAgIHRhcmdldFthdCArIGxdID0gKHRhcmdldFthdCArIGxdIGFzIG51bWJlcikgKyAocm93c1tyb3cgKyBsXSBhcyBudW1iZXIpO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgQUxMX0xBQkVMUywgQ0xPU0lORywgTEFCRUxfQ09VTlQsIGxhYmVsT2YsIE9QRU5JTkcsIFBvc2l0aW9uLCBUQUdfVFlQRVMgfSBmcm9tICcuL2xhYmVscyc7XG5cbmNvbnN0IElNUE9TU0lCTEUgPSAtMWUzMDtcbmNvbnN0IENMT1NJTkdfTEFCRUxTID0gSW50MzJBcnJheS5mcm9tKENMT1NJTkcpO1xuY29uc3QgT1BFTklOR19MQUJFTFMgPSBJbnQzMkFycmF5LmZyb20oT1BFTklORyk7XG5cbi8qKlxuICogVGhlIGJlc3Qgc2VxdWVuY2Ugb2YgbGFiZWxzIGZvciB0aGUgdG9rZW5zIGBbMCwgY291bnQpYCBvZiBhIHN0cmV0Y2gsIHdoaWNoIGJlZ2lucyBhbmQgZW5kcyBvdXRzaWRlIG9mIG5hbWVzLlxuICpcbiAqIEBwYXJhbSBlbWlzc2lvbnMgYExBQkVMX0NPVU5UYCBzY29yZXMgYSB0b2tlblxuICogQHBhcmFtIHRyYW5zaXRpb25zIHNjb3JlIG9mIGxhYmVsIGBiYCBiZWhpbmQgbGFiZWwgYGFgIGF0IGBhICogTEFCRUxfQ09VTlQgKyBiYFxuICogQHBhcmFtIHBhdGggd2hlcmUgdGhlIGxhYmVscyBhcmUgd3JpdHRlblxuICogQHBhcmFtIGFsbG93ZWQgYml0IHNldHMgb2YgdGhlIGxhYmVscyB0aGF0IGVhY2ggdG9rZW4gbWF5IGhhdmU7IHVuZGVmaW5lZCB3aGVyZSBhbGwgbWF5XG4gKiBAcmV0dXJucyB0aGUgc2NvcmUgb2YgdGhlIHBhdGhcbiAqL1xuZXhwb3J0IGNsYXNzIFZpdGVyYmkge1xuICBwcml2YXRlIGJlc3QgPSBuZXcgRmxvYXQ2NEFycmF5KDY0ICogTEFCRUxfQ09VTlQpO1xuICBwcml2YXRlIGJhY2sgPSBuZXcgVWludDhBcnJheSg2NCAqIExBQkVMX0NPVU5UKTtcblxuICBkZWNvZGUoXG4gICAgZW1pc3Npb25zOiBGbG9hdDMyQXJyYXksXG4gICAgdHJhbnNpdGlvbnM6IEZsb2F0MzJBcnJheSxcbiAgICBjb3VudDogbnVtYmVyLFxuICAgIHBhdGg6IFVpbnQ4QXJyYXksXG4gICAgYWxsb3dlZD86IFVpbnQzMkFycmF5LFxuICApOiBudW1iZXIge1xuICAgIHRoaXMucmVzZXJ2ZShjb3VudCk7XG4gICAgdGhpcy5mb3J3YXJkKGVtaXNzaW9ucywgdHJhbnNpdGlvbnMsIGNvdW50LCBhbGxvd2VkKTtcbiAgICByZXR1cm4gdGhpcy50cmFjZShjb3VudCwgcGF0aCk7XG4gIH1cblxuICBwcml2YXRlIHJlc2VydmUoY291bnQ6IG51bWJlcik6IHZvaWQge1xuICAgIGlmICh0aGlzLmJhY2subGVuZ3RoID49IGNvdW50ICogTEFCRUxfQ09VTlQpIHJldHVybjtcbiAgICB0aGlzLmJlc3QgPSBuZXcgRmxvYXQ2NEFycmF5KDIgKiBjb3VudCAqIExBQkVMX0NPVU5UKTtcbiAgICB0aGlzLmJhY2sgPSBuZXcgVWludDhBcnJheSgyICogY291bnQgKiBMQUJFTF9DT1VOVCk7XG4gIH1cblxuICBwcml2YXRlIGZvcndhcmQoXG4gICAgZW1pc3Npb25zOiBGbG9hdDMyQXJyYXksXG4gICAgdHJhbnNpdGlvbnM6IEZsb2F0MzJBcnJheSxcbiAgICBjb3VudDogbnVtYmVyLFxuICAgIGFsbG93ZWQ/OiBVaW50MzJBcnJheSxcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgeyBiZXN0LCBiYWNrIH0gPSB0aGlzO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgY29uc3Qgcm93ID0gaSAqIExBQkVMX0NPVU5UO1xuICAgICAgY29uc3QgbWFzayA9IGFsbG93ZWQgPyAoYWxsb3dlZFtpXSBhcyBudW1iZXIpIDogQUxMX0xBQkVMUztcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgT1BFTklOR19MQUJFTFMubGVuZ3RoOyBrKyspIHtcbiAgICAgICAgY29uc3QgdG8gPSBPUEVOSU5HX0xBQkVMU1trXSBhcyBudW1iZXI7XG4gICAgICAgIGxldCBoaWdoID0gSU1QT1NTSUJMRTtcbiAgICAgICAgbGV0IGZyb20gPSAwO1xuICAgICAgICBpZiAoaSA9PT0gMCkgaGlnaCA9IHRyYW5zaXRpb25zW3RvXSBhcyBudW1iZXI7XG4gICAgICAgIGVsc2VcbiAgICAgICAgICBmb3IgKGxldCBqID0gMDsgaiA8IENMT1NJTkdfTEFCRUxTLmxlbmd0aDsgaisrKSB7XG4gICAgICAgICAgICBjb25zdCBsYWJlbCA9IENMT1NJTkdfTEFCRUxTW2pdIGFzIG51bWJlcjtcbiAgICAgICAgICAgIGNvbnN0IHNjb3JlID1cbiAgICAgICAgICAgICAgKGJlc3Rbcm93IC0gTEFCRUxfQ09VTlQgKyBsYWJlbF0gYXMgbnVtYmVyKSArICh0cmFuc2l0aW9uc1tsYWJlbCAqIExBQkVMX0NPVU5UICsgdG9dIGFzIG51bWJlcik7XG4gICAgICAgICAgICBpZiAoc2NvcmUgPiBoaWdoKSB7XG4gICAgICAgICAgICAgIGhpZ2ggPSBzY29yZTtcbiAgICAgICAgICAgICAgZnJvbSA9IGxhYmVsO1xuICAgICAgICAgICAgfVxuICAgICAgICAgIH1cbiAgICAgICAgYmVzdFtyb3cgKyB0b10gPSAobWFzayA+Pj4gdG8pICYgMSA/IGhpZ2ggKyAoZW1pc3Npb25zW3JvdyArIHRvXSBhcyBudW1iZXIpIDogSU1QT1NTSUJMRTtcbiAgICAgICAgYmFja1tyb3cgKyB0b10gPSBmcm9tO1xuICAgICAgfVxuICAgICAgZm9yIChsZXQgdHlwZSA9IDA7IHR5cGUgPCBUQUdfVFlQRVMubGVuZ3RoOyB0eXBlKyspIHtcbiAgICAgICAgdGhpcy5leHRlbmQoaSwgbGFiZWxPZih0eXBlLCBQb3NpdGlvbi5CZWdpbiksIFBvc2l0aW9uLkluc2lkZSwgZW1pc3Npb25zLCB0cmFuc2l0aW9ucywgbWFzayk7XG4gICAgICAgIHRoaXMuZXh0ZW5kKGksIGxhYmVsT2YodHlwZSwgUG9zaXRpb24uQmVnaW4pLCBQb3NpdGlvbi5MYXN0LCBlbWlzc2lvbnMsIHRyYW5zaXRpb25zLCBtYXNrKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogU2NvcmUgb2YgdGhlIGluc2lkZSBvciBsYXN0IGxhYmVsIG9mIHRoZSB0eXBlIHdob3NlIGJlZ2luIGxhYmVsIGlzIGBiZWdpbmAsIGF0IHRva2VuIGBpYC4gKi9cbiAgcHJpdmF0ZSBleHRlbmQoXG4gICAgaTogbnVtYmVyLFxuICAgIGJlZ2luOiBudW1iZXIsXG4gICAgcG9zaXRpb246IG51bWJlcixcbiAgICBlbWlzc2lvbnM6IEZsb2F0MzJBcnJheSxcbiAgICB0cmFuc2l0aW9uczogRmxvYXQzMkFycmF5LFxuICAgIG1hc2s6IG51bWJlcixcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgeyBiZXN0LCBiYWNrIH0gPSB0aGlzO1xuICAgIGNvbnN0IHJvdyA9IGkgKiBMQUJFTF9DT1VOVDtcbiAgICBjb25zdCB0byA9IGJlZ2luICsgcG9zaXRpb247XG4gICAgaWYgKGkgPT09IDAgfHwgISgobWFzayA+Pj4gdG8pICYgMSkpIHtcbiAgICAgIGJlc3Rbcm93ICsgdG9dID0gSU1QT1NTSUJMRTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZnJvbUJlZ2luID1cbiAgICAgIChiZXN0W3JvdyAtIExBQkVMX0NPVU5UICsgYmVnaW5dIGFzIG51bWJlcikgKyAodHJhbnNpdGlvbnNbYmVnaW4gKiBMQUJFTF9DT1VOVCArIHRvXSBhcyBudW1iZXIpO1xuICAgIGNvbnN0IGluc2lkZSA9IGJlZ2luICsgMTtcbiAgICBjb25zdCBmcm9tSW5zaWRlID1cbiAgICAgIChiZXN0W3JvdyAtIExBQkVMX0NPVU5UICsgaW5zaWRlXSBhcyBudW1iZXIpICsgKHRyYW5zaXRpb25zW2luc2lkZSAqIExBQkVMX0NPVU5UICsgdG9dIGFzIG51bWJlcik7XG4gICAgYmFja1tyb3cgKyB0b10gPSBmcm9tQmVnaW4gPj0gZnJvbUluc2lkZSA/IGJlZ2luIDogaW5zaWRlO1xuICAgIGJlc3Rbcm93ICsgdG9dID0gTWF0aC5tYXgoZnJvbUJlZ2luLCBmcm9tSW5zaWRlKSArIChlbWlzc2lvbnNbcm93ICsgdG9dIGFzIG51bWJlcik7XG4gIH1cblxuICBwcml2YXRlIHRyYWNlKGNvdW50OiBudW1iZXIsIHBhdGg6IFVpbnQ4QXJyYXkpOiBudW1iZXIge1xuICAgIGNvbnN0IHsgYmVzdCwgYmFjayB9ID0gdGhpcztcbiAgICBjb25zdCBsYXN0ID0gKGNvdW50IC0gMSkgKiBMQUJFTF9DT1VOVDtcbiAgICBsZXQgbGFiZWwgPSAwO1xuICAgIGZvciAoY29uc3QgbCBvZiBDTE9TSU5HX0xBQkVMUylcbiAgICAgIGlmICgoYmVzdFtsYXN0ICsgbF0gYXMgbnVtYmVyKSA+IChiZXN0W2xhc3QgKyBsYWJlbF0gYXMgbnVtYmVyKSkgbGFiZWwgPSBsO1xuICAgIGNvbnN0IHNjb3JlID0gYmVzdFtsYXN0ICsgbGFiZWxdIGFzIG51bWJlcjtcbiAgICBmb3IgKGxldCBpID0gY291bnQgLSAxOyBpID49IDA7IGktLSkge1xuICAgICAgcGF0aFtpXSA9IGxhYmVsO1xuICAgICAgbGFiZWwgPSBiYWNrW2kgKiBMQUJFTF9DT1VOVCArIGxhYmVsXSBhcyBudW1iZXI7XG4gICAgfVxuICAgIHJldHVybiBzY29yZTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgVG9rZW5pemVkQXJ0aWNsZSB9IGZyb20gJy4uL2FydGljbGUnO1xuaW1wb3J0IHsgRG9jdW1lbnRDb250ZXh0IH0gZnJvbSAnLi9kb2N1bWVudENvbnRleHQnO1xuaW1wb3J0IHsgYWRkRm9ybUZlYXR1cmVzLCBDb250ZXh0RmVhdHVyZXMsIG1hcmtDYW5kaWRhdGVzLCBXSU5ET1cgfSBmcm9tICcuL2ZlYXR1cmVzJztcbmltcG9ydCB7IEZvcm1UYWJsZSB9IGZyb20gJy4vZm9ybXMnO1xuaW1wb3J0IHsgTEFCRUxfQ09VTlQsIE9VVFNJREUsIFBvc2l0aW9uLCBwb3NpdGlvbk9mLCB0eXBlT2YgfSBmcm9tICcuL2xhYmVscyc7XG5pbXBvcnQgdHlwZSB7IExleGljb24gfSBmcm9tICcuL2xleGljb24nO1xuaW1wb3J0IHsgU2NvcmVTaW5rLCB0eXBlIFdlaWdodHNEYXRhIH0gZnJvbSAnLi93ZWlnaHRzJztcbmltcG9ydCB7IFZpdGVyYmkgfSBmcm9tICcuL3ZpdGVyYmknO1xuXG4vKiogQSBuYW1lIGFzIHRoZSB0YWdnZXIgc2VlcyBpdDogdG9rZW5zIGBbZmlyc3RUb2tlbiwgZW5kVG9rZW4pYCBhbmQgYW4gaW5kZXggaW50byBgVEFHX1RZUEVTYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFnZ2VkTmFtZSB7XG4gIHJlYWRvbmx5IGZpcnN0VG9rZW46IG51bWJlcjtcbiAgcmVhZG9ubHkgZW5kVG9rZW46IG51bWJlcjtcbiAgcmVhZG9ubHkgdHlwZTogbnVtYmVyO1xuICAvKiogQnkgaG93IG11Y2ggdGhlIG5hbWUncyBsYWJlbHMgYmVhdCB0aGVpciBiZXN0IHJpdmFsczogdGhlIGxlYXN0IG92ZXIgaXRzIHRva2Vucy4gKi9cbiAgcmVhZG9ubHkgbWFyZ2luOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IHRoZSB0YWdnZXIga25vd3Mgb2YgYW4gYXJ0aWNsZSBiZXNpZGUgaXRzIG5hbWVzLCBmb3IgdGhlIHJ1bGVzIHRoYXQgZm9sbG93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWdnaW5nIHtcbiAgcmVhZG9ubHkgbmFtZXM6IHJlYWRvbmx5IFRhZ2dlZE5hbWVbXTtcbiAgcmVhZG9ubHkgZm9ybXM6IEZvcm1UYWJsZTtcbiAgcmVhZG9ubHkgY29udGV4dDogRG9jdW1lbnRDb250ZXh0O1xufVxuXG4vKiogRmluZHMgbmFtZXMgYnkgYSBsaW5lYXIgbW9kZWwgb3ZlciB0aGUgZmVhdHVyZXMgb2YgZWFjaCB0b2tlbiwgd2l0aCB0aGUgYmVzdCBzZXF1ZW5jZSBvZiBsYWJlbHMgYSBzZW50ZW5jZS4gKi9cbmV4cG9ydCBjbGFzcyBUYWdnZXIge1xuICBwcml2YXRlIHJlYWRvbmx5IHNpbms6IFNjb3JlU2luaztcbiAgcHJpdmF0ZSByZWFkb25seSB2aXRlcmJpID0gbmV3IFZpdGVyYmkoKTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IGxleGljb246IExleGljb24sXG4gICAgcHJpdmF0ZSByZWFkb25seSB3ZWlnaHRzOiBXZWlnaHRzRGF0YSxcbiAgKSB7XG4gICAgdGhpcy5zaW5rID0gbmV3IFNjb3JlU2luayh3ZWlnaHRzKTtcbiAgfVxuXG4gIHRhZyhhcnRpY2xlOiBUb2tlbml6ZWRBcnRpY2xlKTogVGFnZ2luZyB7XG4gICAgY29uc3QgeyBjb3VudCB9ID0gYXJ0aWNsZS50b2tlbnM7XG4gICAgY29uc3QgZm9ybXMgPSBuZXcgRm9ybVRhYmxlKGFydGljbGUudGV4dCwgYXJ0aWNsZS50b2tlbnMsIHRoaXMubGV4aWNvbik7XG4gICAgY29uc3QgY29udGV4dCA9IG5ldyBEb2N1bWVudENvbnRleHQoYXJ0aWNsZSwgZm9ybXMpO1xuICAgIGNvbnN0IGZlYXR1cmVzID0gbmV3IENvbnRleHRGZWF0dXJlcyhmb3JtcywgY29udGV4dCwgdGhpcy5sZXhpY29uLCBjb3VudCk7XG4gICAgY29uc3QgbWFya3MgPSBuZXcgVWludDhBcnJheShjb3VudCk7XG4gICAgY29uc3QgY2FjaGUgPSBuZXcgRm9ybVNjb3Jlcyhmb3JtcywgdGhpcy5zaW5rLCBmZWF0dXJlcyk7XG4gICAgY29uc3QgbmFtZXM6IFRhZ2dlZE5hbWVbXSA9IFtdO1xuICAgIGZvciAoY29uc3QgeyBmaXJzdFRva2VuLCBlbmRUb2tlbiB9IG9mIGFydGljbGUuc2VudGVuY2VzKSB7XG4gICAgICBtYXJrQ2FuZGlkYXRlcyhmb3JtcywgZmlyc3RUb2tlbiwgZW5kVG9rZW4sIG1hcmtzKTtcbiAgICAgIGZlYXR1cmVzLm1hcmtQaHJhc2VzKGZpcnN0VG9rZW4sIGVuZFRva2VuKTtcbiAgICAgIGZvciAobGV0IGkgPSBmaXJzdFRva2VuOyBpIDwgZW5kVG9rZW47IGkrKykge1xuICAgICAgICBpZiAoIW1hcmtzW2ldKSBjb250aW51ZTtcbiAgICAgICAgbGV0IGVuZCA9IGkgKyAxO1xuICAgICAgICB3aGlsZSAoZW5kIDwgZW5kVG9rZW4gJiYgbWFya3NbZW5kXSkgZW5kKys7XG4gICAgICAgIHRoaXMudGFnU3RyZXRjaChpLCBlbmQsIGZpcnN0VG9rZW4sIGVuZFRva2VuLCBmZWF0dXJlcywgY2FjaGUsIG5hbWVzKTtcbiAgICAgICAgaSA9IGVuZDtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHsgbmFtZXMsIGZvcm1zLCBjb250ZXh0IH07XG4gIH1cblxuICAvKiogVGFncyB0aGUgdG9rZW5zIGBbc3RhcnQsIGVuZClgIG9mIHRoZSBzZW50ZW5jZSBgW2Zyb20sIHRvKWAuICovXG4gIHByaXZhdGUgdGFnU3RyZXRjaChcbiAgICBzdGFydDogbnVtYmVyLFxuICAgIGVuZDogbnVtYmVyLFxuICAgIGZyb206IG51bWJlcixcbiAgICB0bzogbnVtYmVyLFxuICAgIGZlYXR1cmVzOiBDb250ZXh0RmVhdHVyZXMsXG4gICAgY2FjaGU6IEZvcm1TY29yZXMsXG4gICAgbmFtZXM6IFRhZ2dlZE5hbWVbXSxcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgY291bnQgPSBlbmQgLSBzdGFydDtcbiAgICBjb25zdCBzY29yZXMgPSBuZXcgRmxvYXQzMkFycmF5KGNvdW50ICogTEFCRUxfQ09VTlQpO1xuICAgIGZvciAobGV0IGkgPSBzdGFydDsgaSA8IGVuZDsgaSsrKSB7XG4gICAgICBjb25zdCBhdCA9IChpIC0gc3RhcnQpICogTEFCRUxfQ09VTlQ7XG4gICAgICBjYWNoZS5hZGRUbyhzY29yZXMsIGF0LCBpLCBmcm9tLCB0byk7XG4gICAgICB0aGlzLnNpbmsuaW50byhzY29yZXMsIGF0KTtcbiAgICAgIGZlYXR1cmVzLmFkZChpLCBmcm9tLCB0bywgdGhpcy5zaW5rKTtcbiAgICB9XG4gICAgY29uc3QgcGF0aCA9IG5ldyBVaW50OEFycmF5KGNvdW50KTtcbiAgICB0aGlzLnZpdGVyYmkuZGVjb2RlKHNjb3JlcywgdGhpcy53ZWlnaHRzLnRyYW5zaXRpb25zLCBjb3VudCwgcGF0aCk7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBjb3VudDsgaysrKSB7XG4gICAgICBjb25zdCBsYWJlbCA9IHBhdGhba10gYXMgbnVtYmVyO1xuICAgICAgaWYgKGxhYmVsID09PSBPVVRTSURFKSBjb250aW51ZTtcbiAgICAgIGxldCBsYXN0ID0gaztcbiAgICAgIGlmIChwb3NpdGlvbk9mKGxhYmVsKSA9PT0gUG9zaXRpb24uQmVnaW4pXG4gICAgICAgIHdoaWxlIChwb3NpdGlvbk9mKHBhdGhbbGFzdF0gYXMgbnVtYmVyKSAhPT0gUG9zaXRpb24uTGFzdCkgbGFzdCsrO1xuICAgICAgY29uc3QgbWFyZ2luID0gdGhpcy5tYXJnaW4oc2NvcmVzLCBwYXRoLCBrLCBsYXN0KTtcbiAgICAgIG5hbWVzLnB1c2goeyBmaXJzdFRva2VuOiBzdGFydCArIGssIGVuZFRva2VuOiBzdGFydCArIGxhc3QgKyAxLCB0eXBlOiB0eXBlT2YobGFiZWwpLCBtYXJnaW4gfSk7XG4gICAgICBrID0gbGFzdDtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIG1hcmdpbihzY29yZXM6IEZsb2F0MzJBcnJheSwgcGF0aDogVWludDhBcnJheSwgZmlyc3Q6IG51bWJlciwgbGFzdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgbGVhc3QgPSBJbmZpbml0eTtcbiAgICBmb3IgKGxldCBrID0gZmlyc3Q7IGsgPD0gbGFzdDsgaysrKSB7XG4gICAgICBjb25zdCByb3cgPSBrICogTEFCRUxfQ09VTlQ7XG4gICAgICBjb25zdCBvd24gPSBzY29yZXNbcm93ICsgKHBhdGhba10gYXMgbnVtYmVyKV0gYXMgbnVtYmVyO1xuICAgICAgZm9yIChsZXQgbCA9IDA7IGwgPCBMQUJFTF9DT1VOVDsgbCsrKVxuICAgICAgICBpZiAobCAhPT0gcGF0aFtrXSkgbGVhc3QgPSBNYXRoLm1pbihsZWFzdCwgb3duIC0gKHNjb3Jlc1tyb3cgKyBsXSBhcyBudW1iZXIpKTtcbiAgICB9XG4gICAgcmV0dXJuIGxlYXN0O1xuICB9XG59XG5cbi8qKiBTY29yZXMgdGhhdCBkZXBlbmQgb24gYSBmb3JtIGFuZCBpdHMgcGxhY2UgaW4gdGhlIHdpbmRvdyBhbG9uZSwgYWRkZWQgdXAgb25jZSBhbiBhcnRpY2xlLiAqL1xuY2xhc3MgRm9ybVNjb3JlcyB7XG4gIHByaXZhdGUgcmVhZG9ubHkgcm93czogKEZsb2F0MzJBcnJheSB8IHVuZGVmaW5lZClbXSA9IFtdO1xuICBwcml2YXRlIHJlYWRvbmx5IGVkZ2VzOiBGbG9hdDMyQXJyYXlbXTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IGZvcm1zOiBGb3JtVGFibGUsXG4gICAgcHJpdmF0ZSByZWFkb25seSBzaW5rOiBTY29yZVNpbmssXG4gICAgcHJpdmF0ZSByZWFkb25seSBmZWF0dXJlczogQ29udGV4dEZlYXR1cmVzLFxuICApIHtcbiAgICB0aGlzLmVkZ2VzID0gV0lORE9XLm1hcCgoXywgb2Zmc2V0KSA9PiB0aGlzLmNvbXB1dGUodW5kZWZpbmVkLCBvZmZzZXQpKTtcbiAgfVxuXG4gIGFkZFRvKHRhcmdldDogRmxvYXQzMkFycmF5LCBhdDogbnVtYmVyLCB0b2tlbjogbnVtYmVyLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgICBmb3IgKGxldCBvZmZzZXQgPSAwOyBvZmZzZXQgPCBXSU5ET1cubGVuZ3RoOyBvZmZzZXQrKykge1xuICAgICAgY29uc3QgaSA9IHRva2VuICsgKFdJTkRPV1tvZmZzZXRdIGFzIG51bWJlcik7XG4gICAgICBjb25zdCByb3cgPSBpIDwgZnJvbSB8fCBpID49IHRvID8gKHRoaXMuZWRnZXNbb2Zmc2V0XSBhcyBGbG9hdDMyQXJyYXkpIDogdGhpcy5yb3coaSwgb2Zmc2V0KTtcbiAgICAgIGZvciAobGV0IGwgPSAwOyBsIDwgTEFCRUxfQ09VTlQ7IGwrKykgdGFyZ2V0W2F0ICsgbF0gPSAodGFyZ2V0W2F0ICsgbF0gYXMgbnVtYmVyKSArIChyb3dbbF0gYXMgbnVtYmVyKTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIHJvdyh0b2tlbjogbnVtYmVyLCBvZmZzZXQ6IG51bWJlcik6IEZsb2F0MzJBcnJheSB7XG4gICAgY29uc3QgZm9ybSA9IHRoaXMuZm9ybXMub2ZUb2tlblt0b2tlbl0gYXMgbnVtYmVyO1xuICAgIGNvbnN0IGtleSA9IGZvcm0gKiBXSU5ET1cubGVuZ3RoICsgb2Zmc2V0O1xuICAgIHJldHVybiAodGhpcy5yb3dzW2tleV0gPz89IHRoaXMuY29tcHV0ZShmb3JtLCBvZmZzZXQpKTtcbiAgfVxuXG4gIHByaXZhdGUgY29tcHV0ZShpZDogbnVtYmVyIHwgdW5kZWZpbmVkLCBvZmZzZXQ6IG51bWJlcik6IEZsb2F0MzJBcnJheSB7XG4gICAgY29uc3Qgcm93ID0gbmV3IEZsb2F0MzJBcnJheShMQUJFTF9DT1VOVCk7XG4gICAgdGhpcy5zaW5rLmludG8ocm93LCAwKTtcbiAgICBjb25zdCBmb3JtID0gaWQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRoaXMuZm9ybXMuZm9ybXNbaWRdO1xuICAgIGFkZEZvcm1GZWF0dXJlcyhmb3JtLCBvZmZzZXQsIHRoaXMuc2luayk7XG4gICAgaWYgKGZvcm0gJiYgV0lORE9XW29mZnNldF0gPT09IDApIHRoaXMuZmVhdHVyZXMuYWRkRG9jdW1lbnRGZWF0dXJlcyhmb3JtLCB0aGlzLnNpbmspO1xuICAgIHJldHVybiByb3c7XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBMQUJFTF9DT1VOVCB9IGZyb20gJy4vbGFiZWxzJztcbmltcG9ydCB7IExleGljb24sIHR5cGUgTGV4aWNvbkRhdGEgfSBmcm9tICcuL2xleGljb24nO1xuaW1wb3J0IHsgVGFnZ2VyIH0gZnJvbSAnLi90YWdnZXInO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzRGF0YSB9IGZyb20gJy4vd2VpZ2h0cyc7XG5cbi8qKiBUaGUgbmFtZSByZWNvZ25pc2VyJ3MgdHJhaW5lZCBwYXJ0cywgcmVhZHkgZm9yIHVzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZU1vZGVsIHtcbiAgcmVhZG9ubHkgbGV4aWNvbjogTGV4aWNvbjtcbiAgcmVhZG9ubHkgdGFnZ2VyOiBUYWdnZXI7XG59XG5cbi8qKiBcIk1OTVwiIGFuZCB0aGUgdmVyc2lvbiBvZiB0aGUgbGF5b3V0IGJlbG93LiAqL1xuZXhwb3J0IGNvbnN0IE1PREVMX01BR0lDID0gMHg0ZDRlNGQwMTtcbi8qKiBTdG9yZWQgd2VpZ2h0cyBhcmUgYHNpZ24gKiAobGV2ZWwgLyAxMjcpXHUwMEIyICogc2NhbGVgOiBmaW5lIHN0ZXBzIHdoZXJlIG1vc3Qgd2VpZ2h0cyBhcmUuICovXG5leHBvcnQgY29uc3QgV0VJR0hUX0xFVkVMUyA9IDEyNztcblxuLyoqXG4gKiBSZWFkcyB0aGUgYnl0ZXMgb2YgYG1vZGVsL25hbWVzLmJpbmAsIGFzIGB0cmFpbmluZy9uYW1lcy9wYWNrLnRzYCB3cml0ZXMgdGhlbTogYSBoZWFkZXIgb2YgY291bnRzLCB0aGVuIGFycmF5cyBpbiBvcmRlclxuICogb2YgdGhlIHNpemUgb2YgdGhlaXIgaXRlbXMuXG4gKlxuICogQHJldHVybnMgdW5kZWZpbmVkIHdoZXJlIHRoZSBieXRlcyBhcmUgbm8gc3VjaCBtb2RlbCBvciBvZiBhbm90aGVyIHZlcnNpb25cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZU5hbWVNb2RlbChieXRlczogVWludDhBcnJheSk6IE5hbWVNb2RlbCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGhlYWRlciA9IHJlYWRIZWFkZXIoYnl0ZXMpO1xuICBpZiAoIWhlYWRlcikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY29weSA9IGJ5dGVzLnNsaWNlKCk7XG4gIGNvbnN0IHJlYWRlciA9IG5ldyBSZWFkZXIoY29weS5idWZmZXIsIEhFQURFUl9CWVRFUyk7XG4gIGNvbnN0IHRyYW5zaXRpb25zID0gcmVhZGVyLmZsb2F0cyhMQUJFTF9DT1VOVCAqIExBQkVMX0NPVU5UKTtcbiAgY29uc3Qgd29yZHMgPSByZWFkZXIuaW50cyhoZWFkZXIud29yZHMpO1xuICBjb25zdCBwaHJhc2VzID0gcmVhZGVyLmludHMoaGVhZGVyLnBocmFzZXMpO1xuICBjb25zdCBmZWF0dXJlcyA9IHJlYWRlci5pbnRzKGhlYWRlci5mZWF0dXJlcyk7XG4gIGNvbnN0IGxleGljb246IExleGljb25EYXRhID0ge1xuICAgIHdvcmRzLFxuICAgIHBocmFzZXMsXG4gICAgY2x1c3RlcnM6IHJlYWRlci5zaG9ydHMoaGVhZGVyLndvcmRzKSxcbiAgICBmbGFnczogcmVhZGVyLnNob3J0cyhoZWFkZXIud29yZHMpLFxuICAgIGNvYXJzZTogcmVhZGVyLnNob3J0cyhoZWFkZXIuY29hcnNlKSxcbiAgICBwaHJhc2VGbGFnczogcmVhZGVyLnNob3J0cyhoZWFkZXIucGhyYXNlcyksXG4gIH07XG4gIGNvbnN0IGxlbmd0aHMgPSByZWFkZXIuYnl0ZXMoaGVhZGVyLmZlYXR1cmVzKTtcbiAgY29uc3QgbGFiZWxzID0gcmVhZGVyLmJ5dGVzKGhlYWRlci53ZWlnaHRzKTtcbiAgY29uc3QgbGV2ZWxzID0gcmVhZGVyLmJ5dGVzKGhlYWRlci53ZWlnaHRzKTtcbiAgY29uc3Qgcm93cyA9IHVucGFja1Jvd3MoaGVhZGVyLmZlYXR1cmVzLCBsZW5ndGhzLCBsYWJlbHMsIGxldmVscywgaGVhZGVyLnNjYWxlKTtcbiAgaWYgKCFyb3dzKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB3ZWlnaHRzOiBXZWlnaHRzRGF0YSA9IHsgZmVhdHVyZXMsIHJvd3MsIHRyYW5zaXRpb25zIH07XG4gIGNvbnN0IGJ1aWx0ID0gbmV3IExleGljb24obGV4aWNvbik7XG4gIHJldHVybiB7IGxleGljb246IGJ1aWx0LCB0YWdnZXI6IG5ldyBUYWdnZXIoYnVpbHQsIHdlaWdodHMpIH07XG59XG5cbmludGVyZmFjZSBIZWFkZXIge1xuICByZWFkb25seSB3b3JkczogbnVtYmVyO1xuICByZWFkb25seSBwaHJhc2VzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZlYXR1cmVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNvYXJzZTogbnVtYmVyO1xuICByZWFkb25seSB3ZWlnaHRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNjYWxlOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgSEVBREVSX0JZVEVTID0gMzI7XG5cbmZ1bmN0aW9uIHJlYWRIZWFkZXIoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBIZWFkZXIgfCB1bmRlZmluZWQge1xuICBpZiAoYnl0ZXMubGVuZ3RoIDwgSEVBREVSX0JZVEVTKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCk7XG4gIGNvbnN0IGF0ID0gKGk6IG51bWJlcik6IG51bWJlciA9PiB2aWV3LmdldFVpbnQzMig0ICogaSwgdHJ1ZSk7XG4gIGlmIChhdCgwKSAhPT0gTU9ERUxfTUFHSUMgfHwgYXQoMSkgIT09IExBQkVMX0NPVU5UKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBoZWFkZXIgPSB7XG4gICAgd29yZHM6IGF0KDIpLFxuICAgIHBocmFzZXM6IGF0KDMpLFxuICAgIGZlYXR1cmVzOiBhdCg0KSxcbiAgICBjb2Fyc2U6IGF0KDUpLFxuICAgIHdlaWdodHM6IGF0KDYpLFxuICAgIHNjYWxlOiB2aWV3LmdldEZsb2F0MzIoMjgsIHRydWUpLFxuICB9O1xuICByZXR1cm4gYnl0ZXMubGVuZ3RoID09PSBtb2RlbFNpemUoaGVhZGVyKSA/IGhlYWRlciA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFNpemUgaW4gYnl0ZXMgb2YgYSBtb2RlbCB3aXRoIHRoZXNlIGNvdW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtb2RlbFNpemUoaGVhZGVyOiBPbWl0PEhlYWRlciwgJ3NjYWxlJz4pOiBudW1iZXIge1xuICBjb25zdCB7IHdvcmRzLCBwaHJhc2VzLCBmZWF0dXJlcywgY29hcnNlLCB3ZWlnaHRzIH0gPSBoZWFkZXI7XG4gIHJldHVybiAoXG4gICAgSEVBREVSX0JZVEVTICtcbiAgICA0ICogTEFCRUxfQ09VTlQgKiogMiArXG4gICAgNCAqICh3b3JkcyArIHBocmFzZXMgKyBmZWF0dXJlcykgK1xuICAgIDIgKiAoMiAqIHdvcmRzICsgY29hcnNlICsgcGhyYXNlcykgK1xuICAgIGZlYXR1cmVzICtcbiAgICAyICogd2VpZ2h0c1xuICApO1xufVxuXG5mdW5jdGlvbiB1bnBhY2tSb3dzKFxuICBjb3VudDogbnVtYmVyLFxuICBsZW5ndGhzOiBVaW50OEFycmF5LFxuICBsYWJlbHM6IFVpbnQ4QXJyYXksXG4gIGxldmVsczogVWludDhBcnJheSxcbiAgc2NhbGU6IG51bWJlcixcbik6IEZsb2F0MzJBcnJheSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHZhbHVlcyA9IEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiAyNTYgfSwgKF8sIGJ5dGUpID0+IHtcbiAgICBjb25zdCBsZXZlbCA9IChieXRlIDw8IDI0KSA+PiAyNDtcbiAgICByZXR1cm4gTWF0aC5zaWduKGxldmVsKSAqIChsZXZlbCAvIFdFSUdIVF9MRVZFTFMpICoqIDIgKiBzY2FsZTtcbiAgfSk7XG4gIGNvbnN0IHJvd3MgPSBuZXcgRmxvYXQzMkFycmF5KGNvdW50ICogTEFCRUxfQ09VTlQpO1xuICBsZXQgayA9IDA7XG4gIGZvciAobGV0IHJvdyA9IDA7IHJvdyA8IGNvdW50OyByb3crKykge1xuICAgIGZvciAobGV0IG4gPSBsZW5ndGhzW3Jvd10gYXMgbnVtYmVyOyBuID4gMDsgbi0tLCBrKyspIHtcbiAgICAgIGNvbnN0IGxhYmVsID0gbGFiZWxzW2tdO1xuICAgICAgaWYgKGxhYmVsID09PSB1bmRlZmluZWQgfHwgbGFiZWwgPj0gTEFCRUxfQ09VTlQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICByb3dzW3JvdyAqIExBQkVMX0NPVU5UICsgbGFiZWxdID0gdmFsdWVzW2xldmVsc1trXSBhcyBudW1iZXJdIGFzIG51bWJlcjtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGsgPT09IGxhYmVscy5sZW5ndGggPyByb3dzIDogdW5kZWZpbmVkO1xufVxuXG5jbGFzcyBSZWFkZXIge1xuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IGJ1ZmZlcjogQXJyYXlCdWZmZXIsXG4gICAgcHJpdmF0ZSBhdDogbnVtYmVyLFxuICApIHt9XG5cbiAgaW50cyhjb3VudDogbnVtYmVyKTogSW50MzJBcnJheSB7XG4gICAgcmV0dXJuIG5ldyBJbnQzMkFycmF5KHRoaXMuYnVmZmVyLCB0aGlzLnRha2UoNCAqIGNvdW50KSwgY291bnQpO1xuICB9XG5cbiAgZmxvYXRzKGNvdW50OiBudW1iZXIpOiBGbG9hdDMyQXJyYXkge1xuICAgIHJldHVybiBuZXcgRmxvYXQzMkFycmF5KHRoaXMuYnVmZmVyLCB0aGlzLnRha2UoNCAqIGNvdW50KSwgY291bnQpO1xuICB9XG5cbiAgc2hvcnRzKGNvdW50OiBudW1iZXIpOiBVaW50MTZBcnJheSB7XG4gICAgcmV0dXJuIG5ldyBVaW50MTZBcnJheSh0aGlzLmJ1ZmZlciwgdGhpcy50YWtlKDIgKiBjb3VudCksIGNvdW50KTtcbiAgfVxuXG4gIGJ5dGVzKGNvdW50OiBudW1iZXIpOiBVaW50OEFycmF5IHtcbiAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkodGhpcy5idWZmZXIsIHRoaXMudGFrZShjb3VudCksIGNvdW50KTtcbiAgfVxuXG4gIHByaXZhdGUgdGFrZShzaXplOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IGF0ID0gdGhpcy5hdDtcbiAgICB0aGlzLmF0ICs9IHNpemU7XG4gICAgcmV0dXJuIGF0O1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUb2tlbml6ZWRBcnRpY2xlIH0gZnJvbSAnLi4vYXJ0aWNsZSc7XG5pbXBvcnQgeyBpc0Fwb3N0cm9waGUgfSBmcm9tICcuLi90ZXh0L2NoYXJhY3RlcnMnO1xuaW1wb3J0IHsgdG9rZW5UZXh0IH0gZnJvbSAnLi4vdG9rZW5pemUvdG9rZW5zJztcbmltcG9ydCB7IFRBR19UWVBFUyB9IGZyb20gJy4vbGFiZWxzJztcbmltcG9ydCB0eXBlIHsgTmFtZU1vZGVsIH0gZnJvbSAnLi9tb2RlbCc7XG5pbXBvcnQgeyBzdWJ0eXBlT2YgfSBmcm9tICcuL3N1YnR5cGUnO1xuaW1wb3J0IHR5cGUgeyBUYWdnZWROYW1lIH0gZnJvbSAnLi90YWdnZXInO1xuaW1wb3J0IHR5cGUgeyBFbnRpdHlNZW50aW9uLCBFbnRpdHlUeXBlIH0gZnJvbSAnLi90eXBlcyc7XG5cbmV4cG9ydCB7IGRlY29kZU5hbWVNb2RlbCwgdHlwZSBOYW1lTW9kZWwgfSBmcm9tICcuL21vZGVsJztcblxuLyoqXG4gKiBGaW5kcyB0aGUgbmFtZXMgb2YgYW4gYXJ0aWNsZSwgaW4gb3JkZXIgYW5kIGRpc2pvaW50LiBUaGUgd2hvbGUgYXJ0aWNsZSBpcyByZWFkIGF0IG9uY2U6IHdoYXQgaXQgc2F5cyBhdCBvbmUgcGxhY2VcbiAqIGhlbHBzIGF0IGFub3RoZXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kTmFtZXMoYXJ0aWNsZTogVG9rZW5pemVkQXJ0aWNsZSwgbW9kZWw6IE5hbWVNb2RlbCk6IHJlYWRvbmx5IEVudGl0eU1lbnRpb25bXSB7XG4gIGNvbnN0IHsgbmFtZXMgfSA9IG1vZGVsLnRhZ2dlci50YWcoYXJ0aWNsZSk7XG4gIHJldHVybiBuYW1lcy5tYXAoKG5hbWUpID0+IG1lbnRpb24oYXJ0aWNsZSwgbmFtZSkpO1xufVxuXG5mdW5jdGlvbiBtZW50aW9uKGFydGljbGU6IFRva2VuaXplZEFydGljbGUsIG5hbWU6IFRhZ2dlZE5hbWUpOiBFbnRpdHlNZW50aW9uIHtcbiAgY29uc3QgeyB0ZXh0LCB0b2tlbnMgfSA9IGFydGljbGU7XG4gIHJldHVybiB7XG4gICAgc3RhcnQ6IHRva2Vucy5zdGFydFtuYW1lLmZpcnN0VG9rZW5dIGFzIG51bWJlcixcbiAgICBlbmQ6IHRva2Vucy5lbmRbbmFtZS5lbmRUb2tlbiAtIDFdIGFzIG51bWJlcixcbiAgICB0eXBlOiB0eXBlT2YoYXJ0aWNsZSwgbmFtZSksXG4gICAgc2NvcmU6IDEgLyAoMSArIE1hdGguZXhwKC1uYW1lLm1hcmdpbiAvIDIwKSksXG4gICAgZXZpZGVuY2U6IFt7IGtpbmQ6ICd0YWdnZXInIH1dLFxuICB9O1xuICBmdW5jdGlvbiB0eXBlT2YoXG4gICAgeyB0b2tlbnM6IHsgY291bnQgfSB9OiBUb2tlbml6ZWRBcnRpY2xlLFxuICAgIHsgZmlyc3RUb2tlbiwgZW5kVG9rZW4sIHR5cGUgfTogVGFnZ2VkTmFtZSxcbiAgKTogRW50aXR5VHlwZSB7XG4gICAgY29uc3QgdGFnID0gVEFHX1RZUEVTW3R5cGVdID8/ICdtaXNjJztcbiAgICBpZiAodGFnICE9PSAnbWlzYycpIHJldHVybiB0YWc7XG4gICAgY29uc3Qgd29yZHM6IHN0cmluZ1tdID0gW107XG4gICAgZm9yIChsZXQgaSA9IGZpcnN0VG9rZW47IGkgPCBlbmRUb2tlbjsgaSsrKSB3b3Jkcy5wdXNoKHRva2VuVGV4dCh0ZXh0LCB0b2tlbnMsIGkpLnRvTG93ZXJDYXNlKCkpO1xuICAgIGNvbnN0IGJlZm9yZSA9IGZpcnN0VG9rZW4gPiAwID8gdG9rZW5UZXh0KHRleHQsIHRva2VucywgZmlyc3RUb2tlbiAtIDEpLnRvTG93ZXJDYXNlKCkgOiAnJztcbiAgICBjb25zdCBhZnRlciA9IGVuZFRva2VuIDwgY291bnQgPyB0b2tlblRleHQodGV4dCwgdG9rZW5zLCBlbmRUb2tlbikudG9Mb3dlckNhc2UoKSA6ICcnO1xuICAgIHJldHVybiBzdWJ0eXBlT2Yod29yZHMsIGJlZm9yZSwgYWZ0ZXIsIGlzUXVvdGUoYmVmb3JlKSAmJiBpc1F1b3RlKGFmdGVyKSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gaXNRdW90ZShzaWduOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eW1wiXHUyMDFDXHUyMDFEXSQvdS50ZXN0KHNpZ24pIHx8IChzaWduLmxlbmd0aCA9PT0gMSAmJiBpc0Fwb3N0cm9waGUoc2lnbi5jaGFyQ29kZUF0KDApKSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQ0EsT0FBTyxRQUFRO0FBQ2YsT0FBTyxVQUFVOzs7QUNBakIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxRQUFRO0FBR1AsU0FBUyxhQUFhLE1BQXVCO0FBQ2xELFNBQU8sU0FBUyxNQUFRLFNBQVMsUUFBVSxTQUFTLE9BQVMsU0FBUztBQUN4RTtBQUVPLFNBQVMsUUFBUSxNQUF1QjtBQUM3QyxTQUFPLFFBQVEsTUFBUSxRQUFRO0FBQ2pDO0FBR08sU0FBUyxTQUFTLE1BQXVCO0FBQzlDLE1BQUksT0FBTyxJQUFNLFFBQVEsUUFBUSxNQUFRLFFBQVEsT0FBVSxRQUFRLE1BQVEsUUFBUTtBQUNuRixNQUFJLE9BQU8sSUFBTSxRQUFPLFNBQVMsT0FBUSxTQUFTLE9BQVEsU0FBUztBQUNuRSxNQUFJLE9BQU8sSUFBTyxRQUFPLFNBQVMsT0FBUSxTQUFTO0FBQ25ELFNBQU8sT0FBTyxLQUFLLE9BQU8sYUFBYSxJQUFJLENBQUM7QUFDOUM7QUFFTyxTQUFTLFFBQVEsTUFBdUI7QUFDN0MsTUFBSSxPQUFPLElBQU0sUUFBTyxRQUFRLE1BQVEsUUFBUTtBQUNoRCxTQUFPLE1BQU0sS0FBSyxPQUFPLGFBQWEsSUFBSSxDQUFDO0FBQzdDO0FBR08sU0FBUyxRQUFRLE1BQXVCO0FBQzdDLE1BQUksUUFBUSxHQUFNLFFBQU87QUFDekIsTUFBSSxPQUFPLElBQU0sUUFBTyxRQUFRO0FBQ2hDLFNBQ0UsU0FBUyxPQUNULFNBQVMsT0FDVCxTQUFTLFFBQ1IsUUFBUSxRQUFVLFFBQVEsUUFDMUIsUUFBUSxRQUFVLFFBQVEsUUFDMUIsUUFBUSxRQUFVLFFBQVEsUUFDM0IsU0FBUyxTQUNULFNBQVM7QUFFYjtBQUdPLFNBQVMsT0FBTyxNQUF1QjtBQUM1QyxTQUFPLFNBQVMsTUFBUyxRQUFRLFFBQVUsUUFBUSxRQUFXLFNBQVM7QUFDekU7OztBQzNDTyxJQUFNLHNCQUEyQyxJQUFJO0FBQUEsRUFFeEQsbVVBR0EsTUFBTSxHQUFHO0FBQ2I7QUFHTyxJQUFNLHNCQUEyQyxJQUFJO0FBQUEsRUFFeEQscWtCQUtBLE1BQU0sR0FBRztBQUNiO0FBTU8sSUFBTSxtQkFBd0MsSUFBSTtBQUFBLEVBRXJELHdqQkFLQSxNQUFNLEdBQUc7QUFDYjs7O0FDL0JPLElBQU0sWUFBWTtBQUFBO0FBQUEsRUFFdkIsTUFBTTtBQUFBO0FBQUEsRUFFTixRQUFRO0FBQUE7QUFBQSxFQUVSLGFBQWE7QUFBQTtBQUFBLEVBRWIsUUFBUTtBQUFBO0FBQUEsRUFFUixNQUFNO0FBQ1I7QUF1Qk8sU0FBUyxVQUFVLE1BQWMsUUFBb0IsR0FBbUI7QUFDN0UsU0FBTyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ2xEO0FBR08sU0FBUyxXQUFXLFFBQW9CLFFBQXdCO0FBQ3JFLE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxPQUFPO0FBQ2xCLFNBQU8sTUFBTSxNQUFNO0FBQ2pCLFVBQU0sU0FBVSxNQUFNLFNBQVU7QUFDaEMsUUFBSyxPQUFPLElBQUksTUFBTSxJQUFlLE9BQVEsUUFBTztBQUFBLFFBQy9DLE9BQU0sU0FBUztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUOzs7QUM5Q0EsSUFBTSxXQUFXO0FBQ2pCLElBQU0sVUFBVTtBQUNoQixJQUFNLFVBQVU7QUFRVCxTQUFTLGVBQWUsTUFBYyxRQUFvQixRQUFxQztBQUNwRyxRQUFNLFlBQXdCLENBQUM7QUFDL0IsTUFBSSxRQUFRO0FBQ1osU0FBTyxRQUFRLENBQUMsT0FBTyxlQUFlO0FBQ3BDLFdBQU8sUUFBUSxPQUFPLFNBQVUsT0FBTyxNQUFNLEtBQUssSUFBZSxNQUFNLEtBQUs7QUFDMUUsWUFBTSxRQUFRO0FBQ2QsY0FBUSxZQUFZLE1BQU0sUUFBUSxPQUFPLE1BQU0sR0FBRztBQUNsRCxnQkFBVSxLQUFLO0FBQUEsUUFDYixPQUFPLE9BQU8sTUFBTSxLQUFLO0FBQUEsUUFDekIsS0FBSyxPQUFPLElBQUksUUFBUSxDQUFDO0FBQUEsUUFDekIsWUFBWTtBQUFBLFFBQ1osVUFBVTtBQUFBLFFBQ1YsT0FBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFlBQVksTUFBYyxRQUFvQixPQUFlLE9BQXVCO0FBQzNGLE1BQUksSUFBSTtBQUNSLFNBQU8sSUFBSSxPQUFPLFNBQVUsT0FBTyxNQUFNLENBQUMsSUFBZSxPQUFPLEtBQUs7QUFDbkUsVUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3pCLFFBQUksS0FBSyxXQUFXLE9BQU8sQ0FBQyxNQUFNLE1BQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxVQUFVLGFBQWE7QUFDbEYsWUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLE9BQU8sR0FBRyxLQUFLO0FBQ2hELFVBQUksTUFBTSxFQUFHLFFBQU87QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sTUFBYyxRQUFvQixPQUFlLEdBQVcsT0FBdUI7QUFDakcsUUFBTSxPQUFPLFVBQVUsTUFBTSxRQUFRLENBQUM7QUFDdEMsUUFBTSxlQUFlLEtBQUssU0FBUyxLQUFLLENBQUMsU0FBUyxLQUFLLElBQUk7QUFDM0QsTUFBSSxDQUFDLGdCQUFnQixDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNsRCxNQUFJLGlCQUFpQixDQUFDLEtBQUssU0FBUyxHQUFHLEtBQUssb0JBQW9CLElBQUksS0FBSyxZQUFZLENBQUMsR0FBSSxRQUFPO0FBQ2pHLE1BQUksT0FBTyxJQUFJO0FBQ2YsU0FBTyxPQUFPLE9BQU8sU0FBVSxPQUFPLE1BQU0sSUFBSSxJQUFlLFNBQVMsT0FBTyxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3BHLE1BQUksUUFBUSxPQUFPLFNBQVUsT0FBTyxNQUFNLElBQUksS0FBZ0IsTUFBTyxRQUFPO0FBQzVFLE1BQUksQ0FBQyxRQUFRLEtBQUssV0FBWSxPQUFPLE1BQU0sSUFBSSxJQUFlLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDcEUsV0FBTyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ2pDLFNBQU8sT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLGNBQWMsTUFBTSxLQUFLLElBQUksT0FBTztBQUMvRTtBQUdBLFNBQVMsTUFBTSxNQUFjLFFBQW9CLE1BQXNCO0FBQ3JFLFFBQU0sT0FBTyxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQ3pDLFNBQU8sS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLLFdBQVcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxRQUFRLEtBQUssV0FBVyxDQUFDLENBQUMsSUFBSSxPQUFPO0FBQ2pHO0FBR0EsU0FBUyxPQUFPLE1BQWMsUUFBb0IsR0FBb0I7QUFDcEUsUUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQzVCLE1BQUksQ0FBQyxRQUFRLEtBQUssVUFBVSxNQUFNLFFBQVEsQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUN0RCxRQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUs7QUFDbEMsU0FBTyxFQUFFLFNBQVMsTUFBUSxhQUFhLElBQUksTUFBTSxDQUFDLFFBQVEsS0FBSyxXQUFXLFFBQVEsQ0FBQyxDQUFDO0FBQ3RGO0FBR0EsU0FBUyxPQUNQLE1BQ0EsUUFDQSxNQUNBLE9BQ0EsY0FDQSxZQUNTO0FBQ1QsTUFBSSxXQUFZLFFBQU87QUFDdkIsTUFBSSxJQUFJO0FBQ1IsU0FDRSxJQUFJLElBQUksT0FBTyxTQUNkLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBZSxTQUNsQyxRQUFRLEtBQUssVUFBVSxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBRXZDO0FBQ0YsUUFBTSxPQUFPLFVBQVUsTUFBTSxRQUFRLENBQUM7QUFDdEMsUUFBTSxPQUFPLEtBQUssV0FBVyxDQUFDO0FBQzlCLE1BQUksYUFBYyxRQUFPLGlCQUFpQixJQUFJLEtBQUssWUFBWSxDQUFDLEtBQUssUUFBUSxJQUFJO0FBQ2pGLFNBQU8sUUFBUSxJQUFJLEtBQUssT0FBTyxLQUFLLENBQUMsTUFBTSxVQUFVLFFBQVEsQ0FBQyxXQUFXLEtBQUssSUFBSTtBQUNwRjs7O0FDMUZBLElBQU0sVUFBK0Isb0JBQUksSUFBSSxDQUFDLEtBQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQztBQUNwRixJQUFNLHVCQUF1QjtBQUM3QixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGlCQUFpQjtBQUN2QixJQUFNLE9BQU87QUFTTixTQUFTLFNBQVMsTUFBYyxPQUFvQztBQUN6RSxRQUFNLFVBQVUsSUFBSSxRQUFRLElBQUk7QUFDaEMsYUFBVyxRQUFRLE1BQU8sU0FBUSxLQUFLLElBQUk7QUFDM0MsU0FBTyxRQUFRLE1BQU07QUFDdkI7QUFFQSxJQUFNLFVBQU4sTUFBYztBQUFBLEVBTVosWUFBNkIsTUFBYztBQUFkO0FBQzNCLFVBQU0sWUFBWSxLQUFLLFVBQVUsS0FBSztBQUN0QyxTQUFLLFNBQVMsSUFBSSxZQUFZLFFBQVE7QUFDdEMsU0FBSyxPQUFPLElBQUksWUFBWSxRQUFRO0FBQ3BDLFNBQUssUUFBUSxJQUFJLFdBQVcsUUFBUTtBQUFBLEVBQ3RDO0FBQUEsRUFMNkI7QUFBQSxFQUxyQixRQUFRO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFTUixRQUFvQjtBQUNsQixVQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxPQUFPLEtBQUssT0FBTyxNQUFNLEdBQUcsS0FBSztBQUFBLE1BQ2pDLEtBQUssS0FBSyxLQUFLLE1BQU0sR0FBRyxLQUFLO0FBQUEsTUFDN0IsTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFBQSxJQUNqQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLEtBQUs7QUFDZCxXQUFPLEtBQUssS0FBSyxLQUFLO0FBQ3BCLFlBQU0sT0FBTyxLQUFLLEtBQUssV0FBVyxFQUFFO0FBQ3BDLFVBQUksUUFBUSxJQUFJLEVBQUc7QUFBQSxVQUNkLE1BQUssS0FBSyxNQUFNLElBQUksS0FBSyxLQUFLLElBQUk7QUFBQSxJQUN6QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsTUFBTSxJQUFZLE9BQWUsTUFBc0I7QUFDN0QsUUFBSSxTQUFTLElBQUksRUFBRyxRQUFPLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQ3RFLFFBQUksUUFBUSxJQUFJLEVBQUcsUUFBTyxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQy9DLFFBQUksU0FBUyxNQUFRLFNBQVMsR0FBTSxRQUFPLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLEdBQUcsVUFBVSxNQUFNO0FBQ3hHLFFBQUksYUFBYSxJQUFJLEVBQUcsUUFBTyxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQ3BELFFBQUksUUFBUSxtQkFBbUIsUUFBUTtBQUNyQyxhQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxHQUFHLFVBQVUsTUFBTTtBQUMvRCxXQUFPLEtBQUssS0FBSyxJQUFJLE9BQU8sSUFBSTtBQUFBLEVBQ2xDO0FBQUEsRUFFUSxJQUFJLE9BQWUsS0FBYSxNQUFzQjtBQUM1RCxRQUFJLEtBQUssVUFBVSxLQUFLLE9BQU8sT0FBUSxNQUFLLEtBQUs7QUFDakQsU0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzFCLFNBQUssS0FBSyxLQUFLLEtBQUssSUFBSTtBQUN4QixTQUFLLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLE9BQWE7QUFDbkIsVUFBTSxXQUFXLEtBQUssT0FBTyxTQUFTO0FBQ3RDLFVBQU0sU0FBUyxJQUFJLFlBQVksUUFBUTtBQUN2QyxVQUFNLE9BQU8sSUFBSSxZQUFZLFFBQVE7QUFDckMsVUFBTSxRQUFRLElBQUksV0FBVyxRQUFRO0FBQ3JDLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDdEIsU0FBSyxJQUFJLEtBQUssSUFBSTtBQUNsQixVQUFNLElBQUksS0FBSyxLQUFLO0FBQ3BCLFNBQUssU0FBUztBQUNkLFNBQUssT0FBTztBQUNaLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR1EsS0FBSyxJQUFZLE9BQW1DO0FBQzFELFVBQU0sT0FBTyxLQUFLLEtBQUssV0FBVyxFQUFFO0FBQ3BDLFFBQUksU0FBUyxNQUFRLFNBQVMsTUFBUSxDQUFDLEtBQUssYUFBYSxJQUFJLEtBQUssRUFBRyxRQUFPO0FBQzVFLFNBQUssWUFBWTtBQUNqQixVQUFNLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSTtBQUNqQyxRQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFFBQUksTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLENBQUMsRUFBRSxRQUFRLEtBQUs7QUFDOUMsV0FBTyxNQUFNLEtBQUssS0FBSyxtQkFBZSxTQUFTLEtBQUssS0FBSyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUc7QUFDM0UsV0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLFVBQVUsSUFBSTtBQUFBLEVBQ3pDO0FBQUE7QUFBQSxFQUdRLGFBQWEsSUFBWSxPQUF3QjtBQUN2RCxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQUksS0FBSyxXQUFXLFFBQVEsRUFBRSxLQUFLLEtBQUssV0FBVyxRQUFRLEVBQUUsRUFBRyxRQUFPO0FBQ3ZFLFFBQUksTUFBTTtBQUNWLFdBQU8sTUFBTSxTQUFTLE1BQU0sS0FBSyxNQUFNLGNBQWMsS0FBSyxXQUFXLEdBQUcsQ0FBQyxFQUFHO0FBQzVFLFdBQU8sS0FBSyxXQUFXLEdBQUcsTUFBTTtBQUFBLEVBQ2xDO0FBQUEsRUFFUSxLQUFLLElBQVksT0FBdUI7QUFDOUMsVUFBTSxNQUFNLEtBQUssUUFBUSxJQUFJLEtBQUs7QUFDbEMsVUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJLEdBQUc7QUFDdEMsUUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLO0FBQzdCLFdBQUssSUFBSSxJQUFJLE9BQU8sVUFBVSxJQUFJO0FBQ2xDLGFBQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFBQSxJQUM1QztBQUNBLFdBQU8sS0FBSyxJQUFJLElBQUksS0FBSyxnQkFBZ0IsSUFBSSxLQUFLLEtBQUssR0FBRyxVQUFVLElBQUk7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHUSxRQUFRLElBQVksT0FBdUI7QUFDakQsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFJLE1BQU0sS0FBSztBQUNmLFdBQU8sTUFBTSxPQUFPO0FBQ2xCLFlBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRztBQUNoQyxVQUFJLFNBQVMsSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLFNBQVMsSUFBTTtBQUNwRDtBQUNBO0FBQUEsTUFDRjtBQUNBLFVBQUksTUFBTSxLQUFLLE1BQU87QUFDdEIsWUFBTSxPQUFPLEtBQUssV0FBVyxNQUFNLENBQUM7QUFDcEMsWUFBTSxRQUNILGFBQWEsSUFBSSxLQUFLLFNBQVMsSUFBSSxLQUNuQyxTQUFTLE1BQVEsUUFBUSxJQUFJLEtBQUssUUFBUSxLQUFLLFdBQVcsTUFBTSxDQUFDLENBQUMsS0FDbEUsU0FBUyxNQUFRLEtBQUssVUFBVSxJQUFJLEtBQUssSUFBSTtBQUNoRCxVQUFJLENBQUMsTUFBTztBQUNaO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLFVBQVUsSUFBWSxLQUFhLE1BQXVCO0FBQ2hFLFFBQUksQ0FBQyxTQUFTLElBQUksRUFBRyxRQUFPO0FBQzVCLFVBQU0sU0FBUyxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssV0FBVyxNQUFNLENBQUMsTUFBTTtBQUNuRSxXQUFPLFVBQVcsQ0FBQyxRQUFRLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHUSxZQUFZLElBQVksS0FBcUI7QUFDbkQsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixhQUFTLElBQUksTUFBTSxHQUFHLElBQUksTUFBTSxLQUFLLE1BQU0sR0FBRyxLQUFLO0FBQ2pELFVBQUksQ0FBQyxhQUFhLEtBQUssV0FBVyxDQUFDLENBQUMsRUFBRztBQUN2QyxZQUFNLE9BQU8sS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHLEVBQUUsWUFBWTtBQUNoRCxVQUFJLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLLFdBQVcsSUFBSSxDQUFDLElBQUksUUFBVSxJQUFNLFFBQU8sSUFBSTtBQUN2RixhQUFPLFFBQVEsSUFBSSxJQUFJLElBQUksSUFBSTtBQUFBLElBQ2pDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsZ0JBQWdCLElBQVksS0FBYSxPQUF1QjtBQUN0RSxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQUksT0FBTyxTQUFTLEtBQUssV0FBVyxHQUFHLE1BQU0sTUFBUSxNQUFNLEtBQUsscUJBQXNCLFFBQU87QUFDN0YsVUFBTSxTQUFTLEtBQUssV0FBVyxNQUFNLENBQUMsTUFBTSxNQUFRLE1BQU0sS0FBSztBQUMvRCxRQUFJLFVBQVcsTUFBTSxPQUFPLEtBQUssUUFBUSxLQUFLLFdBQVcsRUFBRSxDQUFDLEtBQUssS0FBSyxVQUFVLE1BQU0sR0FBRyxLQUFLO0FBQzVGLGFBQU8sTUFBTTtBQUNmLFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxNQUFNLENBQUMsRUFBRSxZQUFZO0FBQ2pELFFBQUksU0FBUyxTQUFTLENBQUMsUUFBUSxLQUFLLFdBQVcsTUFBTSxDQUFDLENBQUMsRUFBRyxRQUFPO0FBQ2pFLFFBQUksQ0FBQyxvQkFBb0IsSUFBSSxJQUFJLEtBQUssQ0FBQyxvQkFBb0IsSUFBSSxJQUFJLEVBQUcsUUFBTztBQUU3RSxVQUFNLFVBQVUsUUFBUSxLQUFLLFdBQVcsRUFBRSxDQUFDO0FBQzNDLFdBQU8sV0FBVyxLQUFLLFVBQVUsS0FBSyxtQkFBbUIsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR1EsVUFBVSxPQUFlLE9BQXdCO0FBQ3ZELFFBQUksU0FBUyxNQUFPLFFBQU87QUFDM0IsVUFBTSxPQUFPLEtBQUssS0FBSyxXQUFXLEtBQUs7QUFDdkMsVUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxXQUFXLFFBQVEsQ0FBQyxJQUFJO0FBQy9ELFdBQU8sUUFBUSxJQUFJLEtBQUssU0FBUztBQUFBLEVBQ25DO0FBQUEsRUFFUSxPQUFPLElBQVksT0FBdUI7QUFDaEQsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFJLE1BQU0sS0FBSztBQUNmLFdBQU8sTUFBTSxPQUFPO0FBQ2xCLFlBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRztBQUNoQyxVQUFJLFFBQVEsSUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQUEsZ0JBRWxDLFNBQVMsTUFBUSxTQUFTLE1BQVEsU0FBUyxPQUM1QyxRQUFRLEtBQUssV0FBVyxNQUFNLENBQUMsQ0FBQyxLQUNoQyxNQUFNLElBQUk7QUFFVixlQUFPO0FBQUEsVUFDSjtBQUFBLElBQ1A7QUFDQSxRQUFJLE1BQU0sS0FBSyxLQUFLLGFBQWEsS0FBSyxXQUFXLEdBQUcsQ0FBQyxLQUFLLFNBQVMsS0FBSyxXQUFXLE1BQU0sQ0FBQyxDQUFDLEdBQUc7QUFDNUYsYUFBTyxLQUFLLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTTtBQUFBLElBQzNDO0FBRUEsUUFDRSxjQUFjLEtBQUssS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLEtBQ3RDLFdBQVcsS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQyxLQUN4QyxNQUFNLEtBQUs7QUFFWCxhQUFPO0FBQ1QsV0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTTtBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdRLE9BQU8sSUFBWSxPQUF1QjtBQUNoRCxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQUksTUFBTSxLQUFLO0FBQ2YsV0FBTyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssU0FBUyxLQUFLLFdBQVcsR0FBRyxDQUFDLEVBQUc7QUFDdEUsVUFBTSxVQUFVLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxXQUFXLEtBQUssQ0FBQyxDQUFDO0FBQzFELFVBQU0sUUFBUSxPQUFPLFNBQVMsQ0FBQyxTQUFTLEtBQUssV0FBVyxHQUFHLENBQUM7QUFDNUQsUUFBSSxXQUFXLFNBQVMsUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLLEdBQUcsR0FBRyxFQUFFLFlBQVksQ0FBQztBQUN2RSxhQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssVUFBVSxJQUFJO0FBQ3pDLFdBQU8sS0FBSyxJQUFJLElBQUksS0FBSyxHQUFHLFVBQVUsV0FBVztBQUFBLEVBQ25EO0FBQUE7QUFBQSxFQUdRLEtBQUssSUFBWSxPQUFlLE1BQXNCO0FBQzVELFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsUUFBSSxNQUFNLEtBQUs7QUFDZixRQUFJLE9BQU8sSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEVBQUcsUUFBTyxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsTUFBTSxLQUFNO0FBQ3pGLFVBQU0sT0FBTyxZQUFZLEtBQUssS0FBSyxPQUFPLEVBQUUsQ0FBQyxJQUFJLFVBQVUsY0FBYyxVQUFVO0FBQ25GLFdBQU8sS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDL0I7QUFDRjtBQUdBLElBQU0sT0FBNEIsb0JBQUksSUFBSSxDQUFDLElBQU0sSUFBTSxJQUFNLElBQU0sSUFBTSxJQUFNLEdBQUksQ0FBQztBQUNwRixJQUFNLGNBQWM7QUFDcEIsSUFBTSxxQkFBMEMsb0JBQUksSUFBSTtBQUFBLEVBQ3REO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQUVELFNBQVMsY0FBYyxNQUF1QjtBQUM1QyxTQUNFLFFBQVEsSUFBSSxLQUNaLFNBQVMsTUFDVCxTQUFTLE1BQ1QsU0FBUyxNQUNULFNBQVMsTUFDUixPQUFPLE9BQVEsU0FBUyxJQUFJO0FBRWpDOzs7QUN4UE8sU0FBUyxXQUFXLE1BQXNCO0FBQy9DLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixRQUFNLFNBQVM7QUFDZixNQUFJLEtBQUs7QUFDVCxXQUFTLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRztBQUNwRSxVQUFNLEtBQUssUUFBUSxNQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDekMsU0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUM5QjtBQUNBLFFBQU0sS0FBSyxRQUFRLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN6QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsTUFBYyxNQUFjLElBQWtCO0FBQzdELE1BQUksUUFBUTtBQUNaLE1BQUksTUFBTTtBQUNWLFNBQU8sUUFBUSxPQUFPLFFBQVEsS0FBSyxXQUFXLEtBQUssQ0FBQyxFQUFHO0FBQ3ZELFNBQU8sTUFBTSxTQUFTLFFBQVEsS0FBSyxXQUFXLE1BQU0sQ0FBQyxDQUFDLEVBQUc7QUFDekQsU0FBTyxFQUFFLE9BQU8sS0FBSyxVQUFVLFFBQVEsS0FBSztBQUM5QztBQU1PLFNBQVMsY0FBYyxNQUFjLE9BQWlDO0FBQzNFLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxNQUFNLFFBQVEsS0FBSztBQUN6QyxVQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3BCLFVBQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUN4QixRQUFJLEtBQUssUUFBUSxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssTUFBTztBQUN4RDtBQUNBLFVBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSztBQUM5QixRQUFJLFNBQVMsTUFBTSxTQUFTLE9BQU8sQ0FBQyxjQUFjLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFBQSxFQUM5RjtBQUNBLFNBQU8sWUFBWSxLQUFLLFVBQVUsV0FBVztBQUMvQzs7O0FDNUNBLElBQU0sUUFBUTtBQUNkLElBQU0sV0FBVztBQUNqQixJQUFNLFFBQ0o7QUFDRixJQUFNLE9BQU8sa0VBQWtFLEtBQUssd0VBQXdFLEtBQUs7QUFHMUosSUFBTSxZQUFZLElBQUk7QUFBQSxFQUMzQiw2SUFBNkksUUFBUSxXQUFXLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDNUs7QUFDRjtBQUdPLElBQU0sYUFBYTtBQUduQixJQUFNLGNBQWMsSUFBSTtBQUFBLEVBQzdCLFNBQ0U7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssR0FBRyxJQUNWO0FBQUEsRUFDRjtBQUNGO0FBR08sSUFBTSxTQUFTLElBQUk7QUFBQSxFQUN4QixTQUNFO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssR0FBRyxJQUNWO0FBQUEsRUFDRjtBQUNGO0FBRU8sSUFBTSxnQkFBZ0I7QUFHdEIsSUFBTSxTQUNYO0FBR0ssSUFBTSxXQUFXLElBQUk7QUFBQSxFQUMxQixnTEFDeUUsUUFBUSxjQUFjLEtBQUssNEJBQTRCLEtBQUs7QUFBQSxFQUVySTtBQUNGO0FBR08sSUFBTSxrQkFBa0IsSUFBSTtBQUFBLEVBQ2pDLHNJQUNnQixLQUFLLDRCQUE0QixLQUFLO0FBQUEsRUFDdEQ7QUFDRjs7O0FDNUVBLElBQU0sbUJBQW1CO0FBQ3pCLElBQU0sa0JBQWtCO0FBRXhCLElBQU0sZ0JBQWdCO0FBQ3RCLElBQU0sWUFBWTtBQUNsQixJQUFNLGVBQWU7QUFNZCxTQUFTLGNBQWMsTUFBdUI7QUFDbkQsUUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixRQUFNLFNBQVMsZUFBZSxNQUFNLEtBQUs7QUFDekMsUUFBTSxhQUFhLFVBQVUsTUFBTSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ3RELFFBQU0sU0FBa0IsQ0FBQztBQUN6QixNQUFJLFNBQVM7QUFDWCxXQUFPLEtBQUs7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLE9BQVEsTUFBTSxDQUFDLEVBQVc7QUFBQSxNQUMxQixLQUFNLE1BQU0sU0FBUyxDQUFDLEVBQVc7QUFBQSxJQUNuQyxDQUFDO0FBQ0gsUUFBTSxTQUFTLElBQUksV0FBVyxNQUFNLFlBQVksTUFBTTtBQUN0RCxhQUFXLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDM0IsV0FBTyxLQUFLLENBQUM7QUFBQSxFQUNmLENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGVBQWUsTUFBYyxPQUFnQztBQUNwRSxRQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3JCLE1BQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHLE1BQU0sTUFBTyxRQUFPO0FBQ25FLFFBQU0sTUFBTSxNQUFNO0FBQUEsSUFDaEIsQ0FBQyxNQUFNLE1BQU0sSUFBSSxLQUFLLG1CQUFtQixLQUFLLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFBQSxFQUNoRjtBQUNBLFNBQU8sTUFBTTtBQUNmO0FBR0EsU0FBUyxVQUFVLE1BQWMsT0FBZ0M7QUFDL0QsTUFBSSxDQUFDLGNBQWMsTUFBTSxLQUFLLEVBQUcsUUFBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDcEYsUUFBTSxTQUFpQixDQUFDO0FBQ3hCLE1BQUksT0FBTztBQUNYLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSztBQUNoQyxVQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUNyQyxVQUFNLFNBQVMsVUFBVSxLQUFLLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxRQUFRLENBQUMsQ0FBQztBQUNwRSxRQUFJLENBQUMsU0FBUyxRQUFRLFFBQVEsQ0FBQyxVQUFVLEVBQUUsS0FBSyxZQUFZLENBQUMsS0FBSyxXQUFXO0FBQzNFLGFBQU8sT0FBTyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsTUFBTSxLQUFLLEtBQUssSUFBSTtBQUFBLElBQ3ZELFdBQVcsQ0FBQyxNQUFPLFFBQU8sS0FBSyxJQUFJO0FBQ25DLFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGFBQU4sTUFBaUI7QUFBQSxFQUlmLFlBQ21CLE1BQ0EsT0FDQSxRQUNqQjtBQUhpQjtBQUNBO0FBQ0E7QUFBQSxFQUNoQjtBQUFBLEVBSGdCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQU5YLFdBQVc7QUFBQSxFQUNYLFFBQVE7QUFBQSxFQVFoQixLQUFLLE9BQXFCO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSztBQUM3QixRQUFJLFFBQVEsS0FBSyxjQUFjLElBQUk7QUFDbkMsUUFBSSxRQUFRLEVBQUc7QUFDZixRQUFJLEtBQUssVUFBVSxFQUFHLFNBQVEsS0FBSyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQ3pELFFBQUksUUFBUSxLQUFLLElBQUssTUFBSyxLQUFLLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUN4RDtBQUFBLEVBRVEsSUFBSSxNQUFpQixPQUFlLEtBQW1CO0FBQzdELFVBQU0sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ2pDLFFBQUksS0FBSyxNQUFNLEtBQUssTUFBTyxNQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRVEsS0FBSyxNQUFjLElBQWtCO0FBQzNDLFFBQUksUUFBUTtBQUNaLFFBQUksTUFBTTtBQUNWLFdBQU8sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLFdBQVcsS0FBSyxDQUFDLEVBQUc7QUFDNUQsV0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLLEtBQUssV0FBVyxNQUFNLENBQUMsQ0FBQyxFQUFHO0FBQzlELFdBQU8sRUFBRSxPQUFPLElBQUk7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHUSxjQUFjLE1BQW9CO0FBQ3hDLFVBQU0sT0FBTyxhQUFhLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzlGLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSztBQUN2QixTQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssWUFBWSxLQUFLLFFBQVEsQ0FBQztBQUNqRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsTUFBTSxPQUFlLEtBQWEsT0FBc0I7QUFDOUQsU0FBSyxJQUFJLFFBQVEsWUFBWSxZQUFZLE9BQU8sR0FBRztBQUNuRCxRQUFJLENBQUMsTUFBTyxNQUFLLFdBQVc7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHUSxPQUFPLE1BQWMsS0FBcUI7QUFDaEQsUUFBSSxRQUFRO0FBQ1osZUFBUztBQUNQLFlBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFDdkMsWUFBTSxPQUFPLFVBQVUsS0FBSyxJQUFJO0FBQ2hDLFlBQU0sUUFBUSxPQUFPLE9BQU8sV0FBVyxLQUFLLElBQUk7QUFDaEQsWUFBTSxRQUFRLFFBQVE7QUFDdEIsVUFBSSxDQUFDLFNBQVUsUUFBUSxDQUFDLEtBQUssV0FBVyxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUksUUFBTztBQUNoRSxZQUFNLFNBQVMsU0FBUyxXQUFXLEtBQUssTUFBTSxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxLQUFLLFNBQVMsTUFBTSxDQUFDLEVBQUU7QUFDekYsV0FBSyxJQUFJLE9BQU8sY0FBYyxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQ2pFLGVBQVM7QUFDVCxhQUFPLFFBQVEsUUFBUSxRQUFRLEtBQUssS0FBSyxXQUFXLEtBQUssQ0FBQyxLQUFLLGNBQU0sU0FBUyxLQUFLLEtBQUssT0FBTyxLQUFLLENBQUM7QUFDbkc7QUFDRixVQUFJLFNBQVMsSUFBSyxRQUFPO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdRLFdBQVcsTUFBYyxNQUF1QjtBQUN0RCxVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDMUMsV0FBTyxVQUFVLEtBQUssSUFBSSxLQUFLLENBQUMsb0NBQW9DLEtBQUssSUFBSSxJQUN6RSxPQUNBLFNBQVMsTUFBTSxDQUFDLGFBQWEsS0FBSyxJQUFJO0FBQUEsRUFDNUM7QUFBQSxFQUVRLEtBQUssT0FBZSxPQUFlLEtBQW1CO0FBQzVELFVBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFDdkMsUUFBSSxZQUFZLEtBQUssSUFBSSxFQUFHLFFBQU8sS0FBSyxJQUFJLGVBQWUsT0FBTyxHQUFHO0FBQ3JFLFFBQUksU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsV0FBVyxLQUFLLE9BQVEsUUFBTyxLQUFLLElBQUksWUFBWSxPQUFPLEdBQUc7QUFDM0YsUUFBSSxLQUFLLFNBQVMscUJBQXFCLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxhQUFhLE9BQU8sSUFBSSxJQUFJO0FBQzNGLGFBQU8sS0FBSyxJQUFJLFVBQVUsT0FBTyxHQUFHO0FBQUEsSUFDdEM7QUFDQSxVQUFNQSxRQUFPLFVBQVUsS0FBSyxJQUFJO0FBQ2hDLFFBQUlBLFNBQVEsS0FBSyxTQUFTQSxNQUFLLENBQUMsRUFBRSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUk7QUFDMUQsYUFBTyxLQUFLLEtBQUssUUFBUUEsTUFBSyxDQUFDLEVBQUUsUUFBUSxHQUFHO0FBQzlDLFFBQUksS0FBSyxTQUFTLE9BQU8sSUFBSSxFQUFHLFFBQU8sS0FBSyxJQUFJLFVBQVUsT0FBTyxHQUFHO0FBQ3BFLFFBQUksS0FBSyxRQUFRLE9BQU8sSUFBSSxFQUFHLFFBQU8sS0FBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLFlBQVksS0FBSyxRQUFRLENBQUM7QUFDNUYsU0FBSyxVQUFVLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDakM7QUFBQSxFQUVRLEtBQUssT0FBZSxLQUFtQjtBQUM3QyxTQUFLO0FBQ0wsU0FBSyxJQUFJLGFBQWEsT0FBTyxHQUFHO0FBQUEsRUFDbEM7QUFBQSxFQUVRLFVBQVUsT0FBZSxLQUFhLE1BQW9CO0FBQ2hFLFVBQU0sV0FBVyxLQUFLLFNBQVMsS0FBTSxTQUFTLEtBQUssSUFBSSxLQUFLLGdCQUFnQixLQUFLLElBQUksSUFBSztBQUMxRixRQUFJLFlBQVksU0FBUyxDQUFDLEVBQUUsU0FBUyxJQUFLLE1BQUssSUFBSSxZQUFZLE9BQU8sUUFBUSxTQUFTLENBQUMsRUFBRSxNQUFNO0FBQ2hHLFNBQUs7QUFDTCxTQUFLLElBQUksYUFBYSxZQUFZLFNBQVMsQ0FBQyxFQUFFLFNBQVMsTUFBTSxRQUFRLFNBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHO0FBQUEsRUFDdEc7QUFBQTtBQUFBLEVBR1EsUUFBUSxPQUFlLE1BQXVCO0FBQ3BELFVBQU0sVUFBVSxDQUFDLEtBQUssWUFBWSxLQUFLLFVBQVU7QUFDakQsVUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDakMsUUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLGVBQWUsTUFBTSxVQUFVLG1CQUFtQixlQUFlLEVBQUcsUUFBTztBQUM5RixXQUFPLFdBQVksQ0FBQyxlQUFlLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSztBQUFBLEVBQ2hGO0FBQUEsRUFFUSxlQUFlLE1BQWMsU0FBMEI7QUFDN0QsV0FDRSxLQUFLLFVBQVUsV0FBVyxDQUFDLGNBQWMsS0FBSyxJQUFJLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSSxLQUFLLGFBQWEsS0FBSyxJQUFJO0FBQUEsRUFFeEc7QUFBQTtBQUFBLEVBR1EsU0FBUyxPQUFlLE1BQXVCO0FBQ3JELFFBQUksS0FBSyxZQUFZLEtBQUssUUFBUSxLQUFLLENBQUMsT0FBTyxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ2xFLFVBQU0sVUFBVSxLQUFLLE1BQ2xCLE1BQU0sUUFBUSxHQUFHLFFBQVEsQ0FBQyxFQUMxQixJQUFJLENBQUMsRUFBRSxPQUFPLElBQUksTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUN0RCxVQUFNLFdBQVcsUUFBUSxLQUFLLENBQUMsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEtBQUssQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDO0FBQ3ZGLFdBQ0UsYUFBYSxVQUFhLEtBQUssZUFBZSxVQUFVLGdCQUFnQixLQUFLLENBQUMsT0FBTyxLQUFLLFFBQVE7QUFBQSxFQUV0RztBQUFBO0FBQUEsRUFHUSxhQUFhLE9BQWUsTUFBdUI7QUFDekQsVUFBTSxRQUFRLFNBQVMsS0FBSyxNQUFNLFNBQVMsS0FBSyxLQUFLLFFBQVEsS0FBSyxLQUFLLFlBQVksS0FBSztBQUN4RixVQUFNLGdCQUFnQixLQUFLLFlBQVksS0FBSyxVQUFVLEtBQUssY0FBYyxLQUFLLElBQUk7QUFDbEYsUUFBSSxjQUFlLFFBQU8sS0FBSyxTQUFTO0FBQ3hDLFdBQ0UsU0FBUyxvRkFBb0YsS0FBSyxJQUFJO0FBQUEsRUFFMUc7QUFBQSxFQUVRLFlBQVksT0FBd0I7QUFDMUMsV0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBTSxDQUFDLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUSxFQUFFO0FBQUEsRUFDM0U7QUFDRjtBQUdBLFNBQVMsV0FBVyxNQUF1QjtBQUN6QyxTQUFPLEtBQUssS0FBSyxFQUFFLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDNUM7OztBQzVMTyxTQUFTLFFBQVEsT0FBdUI7QUFDN0MsU0FBTyxNQUFNLFNBQVMsZUFBZSxNQUFNLFNBQVMsZUFBZSxNQUFNLFNBQVM7QUFDcEY7OztBQ2xCTyxTQUFTLGdCQUFnQixNQUFnQztBQUM5RCxRQUFNLFNBQVMsY0FBYyxJQUFJO0FBQ2pDLFFBQU1DLFNBQVEsT0FBTztBQUFBLElBQUksQ0FBQyxVQUN4QixNQUFNLFNBQVMsaUJBQWlCLEVBQUUsT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQzdFO0FBQ0EsUUFBTSxTQUFTLFNBQVMsTUFBTUEsTUFBSztBQUNuQyxTQUFPLEVBQUUsTUFBTSxRQUFRLFFBQVEsV0FBVyxlQUFlLE1BQU0sUUFBUUEsTUFBSyxFQUFFO0FBQ2hGOzs7QUNOQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFDZCxJQUFNLGFBQWE7QUFDbkIsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTSxTQUFTO0FBQ2YsSUFBTSx5QkFBMkQ7QUFBQSxFQUMvRCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQUEsRUFDSCxRQUFHO0FBQ0w7QUFHTyxTQUFTLEtBQUssTUFBc0I7QUFDekMsTUFBSSxTQUFTLEtBQUssWUFBWTtBQUM5QixNQUFJLE1BQU0sS0FBSyxNQUFNLEVBQUcsUUFBTyxPQUFPLEtBQUs7QUFDM0MsV0FBUyxPQUNOLFVBQVUsS0FBSyxFQUNmLFFBQVEsT0FBTyxFQUFFLEVBQ2pCLFFBQVEsaUJBQWlCLENBQUMsV0FBVyx1QkFBdUIsTUFBTSxLQUFLLE1BQU0sRUFDN0UsUUFBUSxTQUFTLE9BQU8sRUFDeEIsUUFBUSxhQUFhLEVBQUUsRUFDdkIsUUFBUSxpQkFBaUIsR0FBRztBQUMvQixTQUFPLE9BQU8sS0FBSztBQUNyQjtBQUdPLFNBQVMsU0FBUyxPQUF5QjtBQUNoRCxRQUFNLE9BQU8sTUFDVixRQUFRLFFBQVEsR0FBRyxFQUNuQixLQUFLLEVBQ0wsUUFBUSxpQkFBaUIsRUFBRSxFQUMzQixRQUFRLHlCQUF5QixDQUFDLFdBQVksV0FBVyxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU87QUFDdkYsUUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixTQUFPLEVBQUUsTUFBTSxLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBQzlEO0FBR08sU0FBUyxVQUFVLE1BQXVCO0FBQy9DLFNBQU8sS0FBSyxVQUFVLE1BQU0sOEJBQThCLEtBQUssSUFBSSxLQUFLLFVBQVUsS0FBSyxJQUFJO0FBQzdGO0FBRUEsSUFBTSxjQUFtQyxvQkFBSSxJQUFJO0FBQUEsRUFDL0M7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQU1NLFNBQVMsU0FBU0MsUUFBNkM7QUFDcEUsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPO0FBQ1gsYUFBVyxRQUFRQSxRQUFPO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLE9BQU8sQ0FBQztBQUMzQixZQUFRO0FBQ1IsUUFBSSxDQUFDLFlBQVksSUFBSSxJQUFJLEVBQUcsVUFBUztBQUFBLEVBQ3ZDO0FBQ0EsUUFBTSxTQUFTQSxPQUFNLElBQUksQ0FBQyxTQUFVLFNBQVMsU0FBUyxTQUFTLFFBQVEsS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFFLEVBQUUsS0FBSyxFQUFFO0FBQ3BHLFNBQU8sQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFDM0M7QUFxQk8sU0FBUyxtQkFBbUIsTUFBc0I7QUFDdkQsU0FBTyxLQUNKLFFBQVEsNkJBQTZCLEdBQUcsRUFDeEMsUUFBUSxzQkFBc0IsR0FBRyxFQUNqQyxRQUFRLDJCQUEyQixHQUFHLEVBQ3RDLFFBQVEsUUFBUSxHQUFHLEVBQ25CLFFBQVEsZUFBZSxJQUFJO0FBQ2hDOzs7QUM3R08sSUFBTSxZQUFnRjtBQUFBLEVBQzNGLENBQUMsTUFBTSxvQkFBb0Isa0JBQWtCO0FBQUEsRUFDN0MsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSx3QkFBd0IsbUNBQW1DO0FBQUEsRUFDbEUsQ0FBQyxNQUFNLGVBQWUsYUFBYTtBQUFBLEVBQ25DLENBQUMsTUFBTSx1QkFBdUIscUJBQXFCO0FBQUEsRUFDbkQsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sYUFBYSxXQUFXO0FBQUEsRUFDL0IsQ0FBQyxNQUFNLGtCQUFrQixnQkFBZ0I7QUFBQSxFQUN6QyxDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sU0FBUyxxQkFBcUI7QUFBQSxFQUNyQyxDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQUEsRUFDakMsQ0FBQyxNQUFNLDBCQUEwQixrREFBa0Q7QUFBQSxFQUNuRixDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUFBLEVBQ2pDLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sZ0JBQWdCLDBCQUEwQjtBQUFBLEVBQ2pELENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sV0FBVyxpQkFBaUI7QUFBQSxFQUNuQyxDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFNBQVMsZUFBZTtBQUFBLEVBQy9CLENBQUMsTUFBTSxvQkFBb0Isa0JBQWtCO0FBQUEsRUFDN0MsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxVQUFVLDBCQUEwQjtBQUFBLEVBQzNDLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sV0FBVyx5Q0FBeUM7QUFBQSxFQUMzRCxDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0saUJBQWlCLGVBQWU7QUFBQSxFQUN2QyxDQUFDLE1BQU0sWUFBWSx1QkFBdUI7QUFBQSxFQUMxQyxDQUFDLE1BQU0sV0FBVyxnQ0FBZ0M7QUFBQSxFQUNsRCxDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSwyQkFBMkIsdUJBQXVCO0FBQUEsRUFDekQsQ0FBQyxNQUFNLG9DQUFvQyxpR0FBaUc7QUFBQSxFQUM1SSxDQUFDLE1BQU0sNEJBQTRCLHVDQUF1QztBQUFBLEVBQzFFLENBQUMsTUFBTSx5QkFBeUIseUNBQXlDO0FBQUEsRUFDekUsQ0FBQyxNQUFNLGVBQWUsYUFBYTtBQUFBLEVBQ25DLENBQUMsTUFBTSxlQUFlLDBCQUEwQjtBQUFBLEVBQ2hELENBQUMsTUFBTSxnQkFBZ0IsY0FBYztBQUFBLEVBQ3JDLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLFNBQVMsb0RBQW9EO0FBQUEsRUFDcEUsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDckIsQ0FBQyxNQUFNLGNBQWMsdUJBQXVCO0FBQUEsRUFDNUMsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxvQkFBb0Isa0JBQWtCO0FBQUEsRUFDN0MsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxXQUFXLHdDQUF3QztBQUFBLEVBQzFELENBQUMsTUFBTSxXQUFXLHFDQUFxQztBQUFBLEVBQ3ZELENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxzQkFBc0Isb0JBQW9CO0FBQUEsRUFDakQsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFNBQVMsT0FBTztBQUFBLEVBQ3ZCLENBQUMsTUFBTSxrQkFBa0IsZ0JBQWdCO0FBQUEsRUFDekMsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sWUFBWSxvQkFBb0I7QUFBQSxFQUN2QyxDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUFBLEVBQ3JCLENBQUMsTUFBTSxvQkFBb0IsNENBQTRDO0FBQUEsRUFDdkUsQ0FBQyxNQUFNLGNBQWMsMkNBQTJDO0FBQUEsRUFDaEUsQ0FBQyxNQUFNLGlCQUFpQixlQUFlO0FBQUEsRUFDdkMsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sa0JBQWtCLDhGQUE4RjtBQUFBLEVBQ3ZILENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLGlCQUFpQixlQUFlO0FBQUEsRUFDdkMsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sYUFBYSxXQUFXO0FBQUEsRUFDL0IsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxVQUFVLCtCQUErQjtBQUFBLEVBQ2hELENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQUEsRUFDakMsQ0FBQyxNQUFNLHFCQUFxQixtQkFBbUI7QUFBQSxFQUMvQyxDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLGdEQUFnRCw4Q0FBOEM7QUFBQSxFQUNyRyxDQUFDLE1BQU0sYUFBYSxXQUFXO0FBQUEsRUFDL0IsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUFBLEVBQ3JCLENBQUMsTUFBTSxpQkFBaUIsZUFBZTtBQUFBLEVBQ3ZDLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sYUFBYSxXQUFXO0FBQUEsRUFDL0IsQ0FBQyxNQUFNLHFDQUFxQyxtQ0FBbUM7QUFBQSxFQUMvRSxDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxXQUFXLDZCQUE2QjtBQUFBLEVBQy9DLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sZUFBZSxhQUFhO0FBQUEsRUFDbkMsQ0FBQyxNQUFNLFNBQVMsT0FBTztBQUFBLEVBQ3ZCLENBQUMsTUFBTSxrQ0FBa0MsZ0NBQWdDO0FBQUEsRUFDekUsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUFBLEVBQ3JCLENBQUMsTUFBTSxRQUFRLCtCQUErQjtBQUFBLEVBQzlDLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLFNBQVMsT0FBTztBQUFBLEVBQ3ZCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sY0FBYyxzQ0FBc0M7QUFBQSxFQUMzRCxDQUFDLE1BQU0sWUFBWSxvQkFBb0I7QUFBQSxFQUN2QyxDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSx5QkFBeUIsdUJBQXVCO0FBQUEsRUFDdkQsQ0FBQyxNQUFNLGVBQWUsK0RBQStEO0FBQUEsRUFDckYsQ0FBQyxNQUFNLGVBQWUsNkRBQTZEO0FBQUEsRUFDbkYsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxrQkFBa0IsZ0JBQWdCO0FBQUEsRUFDekMsQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUFBLEVBQ2pDLENBQUMsTUFBTSxRQUFRLDhDQUE4QztBQUFBLEVBQzdELENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sZUFBZSxhQUFhO0FBQUEsRUFDbkMsQ0FBQyxNQUFNLGlCQUFpQixlQUFlO0FBQUEsRUFDdkMsQ0FBQyxNQUFNLGFBQWEsa0JBQWtCO0FBQUEsRUFDdEMsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxXQUFXLG9CQUFvQjtBQUFBLEVBQ3RDLENBQUMsTUFBTSxhQUFhLFdBQVc7QUFBQSxFQUMvQixDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQUEsRUFDakMsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxXQUFXLHNDQUFzQztBQUFBLEVBQ3hELENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sZ0JBQWdCLHVDQUF1QztBQUFBLEVBQzlELENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sb0JBQW9CLGtCQUFrQjtBQUFBLEVBQzdDLENBQUMsTUFBTSxtQkFBbUIsbURBQW1EO0FBQUEsRUFDN0UsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUFBLEVBQ3JCLENBQUMsTUFBTSxXQUFXLDZCQUE2QjtBQUFBLEVBQy9DLENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sU0FBUyxhQUFhO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLDRCQUE0QiwwQkFBMEI7QUFBQSxFQUM3RCxDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQUEsRUFDakMsQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUFBLEVBQ2pDLENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sVUFBVSxrQkFBa0I7QUFBQSxFQUNuQyxDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sV0FBVywyQkFBMkI7QUFBQSxFQUM3QyxDQUFDLE1BQU0saUJBQWlCLGVBQWU7QUFBQSxFQUN2QyxDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLGtCQUFrQixnQkFBZ0I7QUFBQSxFQUN6QyxDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxlQUFlLGdEQUFnRDtBQUFBLEVBQ3RFLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLFNBQVMsT0FBTztBQUFBLEVBQ3ZCLENBQUMsTUFBTSxRQUFRLE1BQU07QUFBQSxFQUNyQixDQUFDLE1BQU0sZUFBZSxnQkFBZ0I7QUFBQSxFQUN0QyxDQUFDLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDckIsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxRQUFRLE1BQU07QUFBQSxFQUNyQixDQUFDLE1BQU0sb0JBQW9CLGtCQUFrQjtBQUFBLEVBQzdDLENBQUMsTUFBTSxvQkFBb0Isa0JBQWtCO0FBQUEsRUFDN0MsQ0FBQyxNQUFNLGVBQWUseUNBQXlDO0FBQUEsRUFDL0QsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sNkJBQTZCLDJCQUEyQjtBQUFBLEVBQy9ELENBQUMsTUFBTSxvQkFBb0IsMkJBQTJCO0FBQUEsRUFDdEQsQ0FBQyxNQUFNLGVBQWUsYUFBYTtBQUFBLEVBQ25DLENBQUMsTUFBTSxhQUFhLDhCQUE4QjtBQUFBLEVBQ2xELENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLFlBQVksVUFBVTtBQUFBLEVBQzdCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLFdBQVcsMEJBQTBCO0FBQUEsRUFDNUMsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxVQUFVLDJCQUEyQjtBQUFBLEVBQzVDLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sZ0JBQWdCLDBDQUEwQztBQUFBLEVBQ2pFLENBQUMsTUFBTSxtQkFBbUIsaUJBQWlCO0FBQUEsRUFDM0MsQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUFBLEVBQ2pDLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSxnQkFBZ0IsY0FBYztBQUFBLEVBQ3JDLENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sMEJBQTBCLHdCQUF3QjtBQUFBLEVBQ3pELENBQUMsTUFBTSxZQUFZLFVBQVU7QUFBQSxFQUM3QixDQUFDLE1BQU0sZ0JBQWdCLGNBQWM7QUFBQSxFQUNyQyxDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQUEsRUFDakMsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLGVBQWUsYUFBYTtBQUFBLEVBQ25DLENBQUMsTUFBTSx5QkFBeUIsdUJBQXVCO0FBQUEsRUFDdkQsQ0FBQyxNQUFNLGVBQWUsYUFBYTtBQUFBLEVBQ25DLENBQUMsTUFBTSxnQkFBZ0Isc0NBQXNDO0FBQUEsRUFDN0QsQ0FBQyxNQUFNLFNBQVMsNEJBQTRCO0FBQUEsRUFDNUMsQ0FBQyxNQUFNLFlBQVksb0JBQW9CO0FBQUEsRUFDdkMsQ0FBQyxNQUFNLG9CQUFvQixrQkFBa0I7QUFBQSxFQUM3QyxDQUFDLE1BQU0sNEJBQTRCLDBCQUEwQjtBQUFBLEVBQzdELENBQUMsTUFBTSxRQUFRLE1BQU07QUFBQSxFQUNyQixDQUFDLE1BQU0sK0JBQStCLDZCQUE2QjtBQUFBLEVBQ25FLENBQUMsTUFBTSxRQUFRLE1BQU07QUFBQSxFQUNyQixDQUFDLE1BQU0sWUFBWSxVQUFVO0FBQUEsRUFDN0IsQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUFBLEVBQ2pDLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sY0FBYyx3QkFBd0I7QUFBQSxFQUM3QyxDQUFDLE1BQU0sZ0JBQWdCLHdCQUF3QjtBQUFBLEVBQy9DLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxFQUMzQixDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLGNBQVcsZ0JBQWdCO0FBQUEsRUFDbEMsQ0FBQyxNQUFNLHVCQUF1Qiw4QkFBOEI7QUFBQSxFQUM1RCxDQUFDLE1BQU0sVUFBVSxRQUFRO0FBQUEsRUFDekIsQ0FBQyxNQUFNLFVBQVUsbURBQW1EO0FBQUEsRUFDcEUsQ0FBQyxNQUFNLFlBQVksaURBQWlEO0FBQUEsRUFDcEUsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxVQUFVLFFBQVE7QUFBQSxFQUN6QixDQUFDLE1BQU0sK0JBQStCLGdFQUFnRTtBQUFBLEVBQ3RHLENBQUMsTUFBTSxpQkFBaUIsdURBQXVEO0FBQUEsRUFDL0UsQ0FBQyxNQUFNLFdBQVcsU0FBUztBQUFBLEVBQzNCLENBQUMsTUFBTSxjQUFjLFlBQVk7QUFBQSxFQUNqQyxDQUFDLE1BQU0sZ0JBQWdCLDhDQUE4QztBQUFBLEVBQ3JFLENBQUMsTUFBTSxvQ0FBb0Msa0NBQWtDO0FBQUEsRUFDN0UsQ0FBQyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQy9CLENBQUMsTUFBTSwwQkFBMEIsK0NBQStDO0FBQUEsRUFDaEYsQ0FBQyxNQUFNLHVCQUF1QixxQ0FBcUM7QUFBQSxFQUNuRSxDQUFDLE1BQU0sV0FBVyxrQkFBa0I7QUFBQSxFQUNwQyxDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLHFCQUFxQixtQkFBbUI7QUFBQSxFQUMvQyxDQUFDLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDdkIsQ0FBQyxNQUFNLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLENBQUMsTUFBTSxTQUFTLE9BQU87QUFBQSxFQUN2QixDQUFDLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDM0IsQ0FBQyxNQUFNLGdCQUFnQixjQUFjO0FBQUEsRUFDckMsQ0FBQyxNQUFNLFVBQVUsMEJBQTBCO0FBQUEsRUFDM0MsQ0FBQyxNQUFNLFlBQVkscUNBQXFDO0FBQzFEOzs7QUNoUU8sSUFBTSxnQkFBZ0Q7QUFBQSxFQUMzRCxDQUFDLGFBQWEsU0FBUyxXQUFXO0FBQUEsRUFDbEMsQ0FBQyxVQUFVLFFBQVE7QUFBQSxFQUNuQixDQUFDLFdBQVcsVUFBVTtBQUFBLEVBQ3RCLENBQUMsV0FBVyxRQUFRO0FBQUEsRUFDcEIsQ0FBQyxhQUFhLFdBQVc7QUFBQSxFQUN6QixDQUFDLFlBQVksU0FBUztBQUFBLEVBQ3RCLENBQUMsY0FBYyxpQkFBaUIsa0JBQWtCLElBQUk7QUFBQSxFQUN0RCxDQUFDLFlBQVksaUJBQWlCLEtBQUs7QUFBQSxFQUNuQyxDQUFDLGVBQWUsSUFBSTtBQUFBLEVBQ3BCLENBQUMsaUJBQWlCLElBQUk7QUFBQSxFQUN0QixDQUFDLFdBQVcsUUFBUTtBQUFBLEVBQ3BCLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDZixDQUFDLFdBQVcsU0FBUztBQUFBLEVBQ3JCLENBQUMsU0FBUyxRQUFRO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLE1BQU07QUFBQSxFQUNmLENBQUMsYUFBYSxXQUFXO0FBQUEsRUFDekIsQ0FBQyxVQUFVLFNBQVM7QUFBQSxFQUNwQixDQUFDLG9CQUFvQixRQUFRO0FBQUEsRUFDN0IsQ0FBQyxhQUFhLFFBQVE7QUFBQSxFQUN0QixDQUFDLFNBQVMsUUFBUTtBQUFBLEVBQ2xCLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDbkIsQ0FBQyxVQUFVLFlBQVk7QUFBQSxFQUN2QixDQUFDLGlCQUFpQixrQkFBa0I7QUFBQSxFQUNwQyxDQUFDLGVBQWUsa0JBQWtCO0FBQUEsRUFDbEMsQ0FBQyxjQUFjLE1BQU07QUFBQSxFQUNyQixDQUFDLGFBQWEsT0FBTztBQUFBLEVBQ3JCLENBQUMsU0FBUyxZQUFZO0FBQUEsRUFDdEIsQ0FBQyxlQUFlLGlCQUFpQjtBQUFBLEVBQ2pDLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDbkIsQ0FBQyxXQUFXLE1BQU07QUFBQSxFQUNsQixDQUFDLFVBQVUsU0FBUztBQUFBLEVBQ3BCLENBQUMsa0JBQWtCLElBQUk7QUFDekI7OztBQ3RCQSxJQUFNLFFBQXlDLFlBQVk7QUFFM0QsU0FBUyxjQUF1QztBQUM5QyxRQUFNLFNBQVMsb0JBQUksSUFBd0I7QUFDM0MsYUFBVyxTQUFTLGNBQWUsWUFBVyxRQUFRLE1BQU8sUUFBTyxJQUFJLE1BQU0sRUFBRSxLQUFLLE1BQU0sQ0FBQyxFQUFZLENBQUM7QUFDekcsYUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUssV0FBVztBQUMzQyxlQUFXLFVBQVUsTUFBTSxNQUFNLEdBQUc7QUFDbEMsVUFBSSxDQUFDLE9BQU8sSUFBSSxNQUFNLEVBQUcsUUFBTyxJQUFJLFFBQVEsRUFBRSxLQUFLLFdBQVcsSUFBSSxJQUFJLEtBQUssQ0FBQztBQUFBLEVBQ2hGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEtBQXFDO0FBQzlELFNBQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxzQkFBc0IsS0FBSyxHQUFHLElBQUksTUFBTSxJQUFJLElBQUksV0FBVyxLQUFLLEVBQUUsQ0FBQyxJQUFJO0FBQ25HO0FBRUEsSUFBTSxnQkFBZ0Isb0JBQUksSUFBSTtBQUFBLEVBQzVCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLENBQUM7QUFDRCxJQUFNLGVBQWUsb0JBQUksSUFBSSxDQUFDLFlBQVksY0FBYyxVQUFVLFlBQVksVUFBVSxhQUFhLENBQUM7QUFHL0YsU0FBUyxTQUFTLE1BQXdCO0FBQy9DLFFBQU0sUUFBUSxXQUFXLEtBQUssR0FBRztBQUNqQyxNQUFJLE1BQU8sUUFBTyxNQUFNO0FBQ3hCLFFBQU0sRUFBRSxPQUFBQyxPQUFNLElBQUk7QUFDbEIsTUFBSUEsT0FBTSxTQUFTLEtBQUssY0FBYyxJQUFJQSxPQUFNLENBQUMsQ0FBVyxLQUFLQSxPQUFNLENBQUMsTUFBTTtBQUM1RSxXQUFPQSxPQUFNLE1BQU0sQ0FBQyxFQUFFLEtBQUssR0FBRztBQUNoQyxNQUFJQSxPQUFNLFNBQVMsS0FBSyxhQUFhLElBQUlBLE9BQU1BLE9BQU0sU0FBUyxDQUFDLENBQVc7QUFDeEUsV0FBT0EsT0FBTSxNQUFNLEdBQUcsRUFBRSxFQUFFLEtBQUssR0FBRztBQUNwQyxTQUFPLEtBQUs7QUFDZDs7O0FDaERBLElBQU0sbUJBQXdDLG9CQUFJLElBQUk7QUFBQSxFQUNwRDtBQUFBLEVBQU87QUFBQSxFQUFnQjtBQUFBLEVBQVE7QUFBQSxFQUFlO0FBQUEsRUFBTTtBQUFBLEVBQVc7QUFBQSxFQUFPO0FBQUEsRUFBVztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQU07QUFBQSxFQUFRO0FBQUEsRUFDcEg7QUFBQSxFQUFNO0FBQUEsRUFBTTtBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQVk7QUFBQSxFQUFXO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTTtBQUNwRixDQUFDO0FBR0QsSUFBTSxlQUFvQyxvQkFBSSxJQUFJO0FBQUEsRUFDaEQ7QUFBQSxFQUFjO0FBQUEsRUFBVztBQUFBLEVBQVU7QUFBQSxFQUFhO0FBQUEsRUFBUTtBQUFBLEVBQVk7QUFBQSxFQUFjO0FBQUEsRUFBVTtBQUFBLEVBQVU7QUFBQSxFQUN0RztBQUFBLEVBQWE7QUFBQSxFQUFXO0FBQUEsRUFBUztBQUFBLEVBQVM7QUFBQSxFQUFVO0FBQUEsRUFBWTtBQUFBLEVBQWM7QUFBQSxFQUFTO0FBQUEsRUFBVTtBQUFBLEVBQVk7QUFBQSxFQUM3RztBQUFBLEVBQVk7QUFBQSxFQUFPO0FBQUEsRUFBUztBQUFBLEVBQVM7QUFBQSxFQUFRO0FBQUEsRUFBUTtBQUFBLEVBQVc7QUFBQSxFQUFTO0FBQUEsRUFBVztBQUFBLEVBQVM7QUFBQSxFQUFXO0FBQUEsRUFBUztBQUFBLEVBQ2pIO0FBQUEsRUFBUztBQUFBLEVBQVU7QUFBQSxFQUFZO0FBQUEsRUFBVztBQUFBLEVBQVM7QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQWU7QUFBQSxFQUFXO0FBQUEsRUFDL0c7QUFBQSxFQUFjO0FBQUEsRUFBYztBQUFBLEVBQVU7QUFBQSxFQUFVO0FBQUEsRUFBUztBQUFBLEVBQVE7QUFBQSxFQUFVO0FBQUEsRUFBVTtBQUFBLEVBQWM7QUFBQSxFQUFjO0FBQUEsRUFDakg7QUFBQSxFQUFTO0FBQUEsRUFBVTtBQUFBLEVBQVE7QUFBQSxFQUFVO0FBQUEsRUFBVztBQUFBLEVBQVM7QUFBQSxFQUFXO0FBQUEsRUFBUTtBQUFBLEVBQVk7QUFBQSxFQUFVO0FBQUEsRUFBUTtBQUFBLEVBQVE7QUFBQSxFQUNsSDtBQUFBLEVBQVk7QUFBQSxFQUFVO0FBQUEsRUFBUztBQUFBLEVBQVE7QUFBQSxFQUFTO0FBQUEsRUFBUztBQUFBLEVBQWM7QUFBQSxFQUFVO0FBQUEsRUFBUztBQUFBLEVBQVE7QUFBQSxFQUFTO0FBQzdHLENBQUM7QUFHTSxTQUFTLGtCQUFrQkMsUUFBNkM7QUFDN0UsTUFBSSxNQUFNQSxPQUFNO0FBQ2hCLFNBQU8sTUFBTSxLQUFLLGlCQUFpQixJQUFJQSxPQUFNLE1BQU0sQ0FBQyxDQUFXLEVBQUc7QUFDbEUsU0FBTyxRQUFRQSxPQUFNLFNBQVNBLFNBQVFBLE9BQU0sTUFBTSxHQUFHLEdBQUc7QUFDMUQ7QUFHTyxTQUFTLGVBQWVBLFFBQTZDO0FBQzFFLFdBQVMsTUFBTSxLQUFLLElBQUksR0FBR0EsT0FBTSxTQUFTLENBQUMsR0FBRyxNQUFNLEdBQUcsT0FBTztBQUM1RCxRQUFJLFdBQVdBLE9BQU0sTUFBTSxHQUFHLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHLElBQUksV0FBVyxVQUFVLEVBQUcsUUFBT0EsT0FBTSxNQUFNLEdBQUc7QUFBQSxFQUNuRztBQUNBLFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLFlBQVksU0FBaUIsTUFBeUI7QUFDcEUsTUFBSSxDQUFDLFVBQVUsT0FBTyxLQUFLLEtBQUssTUFBTSxTQUFTLEVBQUcsUUFBTztBQUN6RCxRQUFNLFVBQVUsUUFBUSxZQUFZLEVBQUUsUUFBUSxnQkFBZ0IsRUFBRTtBQUNoRSxNQUFJLFFBQVEsU0FBUyxFQUFHLFFBQU87QUFDL0IsYUFBV0EsVUFBUyxDQUFDLGtCQUFrQixLQUFLLEtBQUssR0FBRyxlQUFlLEtBQUssS0FBSyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzNGLFFBQUksU0FBU0EsTUFBSyxFQUFFLFNBQVMsT0FBTyxFQUFHLFFBQU87QUFBQSxFQUNoRDtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsY0FBYyxTQUFpQixNQUF5QjtBQUN0RSxRQUFNLFVBQVUsUUFBUSxZQUFZLEVBQUUsUUFBUSxjQUFjLEVBQUU7QUFDOUQsTUFBSSxDQUFDLFVBQVUsT0FBTyxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssTUFBTSxTQUFTLEVBQUcsUUFBTztBQUMvRSxRQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRztBQUNsQyxRQUFNLFNBQVMsQ0FBQyxRQUFRLGVBQWUsS0FBSyxLQUFLLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDNUQsU0FBTyxPQUFPLEtBQUssQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRLE9BQU8sQ0FBQyxDQUFDLEtBQUssY0FBYyxTQUFTLElBQUksQ0FBQztBQUNqRztBQUVBLFNBQVMsY0FBYyxTQUFpQixNQUF1QjtBQUM3RCxNQUFJLEtBQUs7QUFDVCxhQUFXLFVBQVUsU0FBUztBQUM1QixTQUFLLEtBQUssUUFBUSxRQUFRLEVBQUUsSUFBSTtBQUNoQyxRQUFJLE9BQU8sRUFBRyxRQUFPO0FBQUEsRUFDdkI7QUFDQSxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFVBQVUsT0FBMEIsTUFBa0M7QUFDcEYsUUFBTSxTQUFTLGtCQUFrQixLQUFLO0FBQ3RDLFFBQU0sU0FBUyxrQkFBa0IsSUFBSTtBQUNyQyxRQUFNLElBQUksZUFBZSxNQUFNO0FBQy9CLFFBQU0sSUFBSSxlQUFlLE1BQU07QUFDL0IsTUFBSSxFQUFFLFNBQVMsT0FBTyxVQUFVLEVBQUUsU0FBUyxPQUFPLFVBQVUsQ0FBQyxZQUFZLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFDM0YsV0FBTztBQUNULE1BQUksRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRyxRQUFPO0FBRWxELE1BQUksT0FBTyxTQUFTLE1BQU0sVUFBVSxFQUFFLFNBQVMsRUFBRSxPQUFRLFFBQU87QUFDaEUsTUFBSSxXQUFXLEdBQUcsQ0FBQyxFQUFHLFFBQU87QUFDN0IsUUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLE1BQU0sTUFBTSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQy9DLE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsTUFBSSxFQUFFLFdBQVcsRUFBRSxPQUFRLFFBQU87QUFDbEMsTUFBSSxFQUFFLFdBQVc7QUFDZixXQUFPLENBQUMsYUFBYSxJQUFJLEVBQUUsQ0FBQyxDQUFXLEtBQU0sRUFBRSxDQUFDLEVBQWEsU0FBUyxLQUFLLENBQUMsV0FBVyxFQUFFLENBQUMsQ0FBVztBQUN2RyxTQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsU0FBUyxhQUFhLElBQUksSUFBSSxDQUFDO0FBQ2xEO0FBRUEsU0FBUyxZQUNQLFFBQ0EsR0FDQSxRQUNBLEdBQ1M7QUFDVCxRQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsT0FBTyxTQUFTLEVBQUUsTUFBTSxFQUFFLEtBQUssR0FBRztBQUNoRSxRQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsT0FBTyxTQUFTLEVBQUUsTUFBTSxFQUFFLEtBQUssR0FBRztBQUNqRSxTQUFPLFdBQVcsS0FBSyxHQUFHLFFBQVEsV0FBVyxNQUFNLEdBQUc7QUFDeEQ7QUFHQSxTQUFTLFdBQVcsT0FBMEIsTUFBa0M7QUFDOUUsUUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLENBQUMsS0FBSztBQUN4QyxNQUFJLEtBQUssVUFBVSxNQUFNLFVBQVUsTUFBTSxTQUFTLEtBQUssQ0FBQyxjQUFjLEtBQUssSUFBSSxLQUFLLGFBQWEsSUFBSSxJQUFJO0FBQ3ZHLFdBQU87QUFDVCxRQUFNLFNBQVMsS0FBSyxTQUFTLE1BQU07QUFDbkMsU0FDRSxVQUFVLEtBQUssQ0FBQyxhQUFhLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLE1BQU0sTUFBTSxDQUFDLE1BQU0sTUFBTSxTQUFTLEtBQUssU0FBUyxDQUFDLENBQUM7QUFFekc7QUFHTyxTQUFTLFdBQVcsT0FBMEIsTUFBa0M7QUFDckYsTUFBSSxNQUFNLFdBQVcsS0FBSyxLQUFLLFNBQVMsRUFBRyxRQUFPO0FBQ2xELFFBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixTQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssS0FBSyxVQUFVLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDMUQ7OztBQzVHQSxJQUFNLGFBQWE7QUFHbkIsSUFBTSxTQUFTO0FBR1IsU0FBUyxTQUFTLE1BQWdCLE1BQTBCO0FBQ2pFLFFBQU0sUUFBUSxXQUFXLEtBQUssR0FBRztBQUNqQyxNQUFJLFVBQVUsU0FBUyxXQUFXLFVBQVUsS0FBSyxJQUFJLEdBQUksUUFBTyxNQUFNO0FBQ3RFLE1BQUksU0FBUyxRQUFTLFFBQU8sU0FBUyxJQUFJO0FBQzFDLE1BQUksU0FBUyxRQUFTLFFBQU8sU0FBUyxLQUFLLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUNqRSxRQUFNLE9BQU8sa0JBQWtCLEtBQUssS0FBSyxFQUFFLEtBQUssR0FBRztBQUNuRCxRQUFNLE1BQU0sU0FBUyxhQUFhLFNBQVMsVUFBVSxLQUFLLFFBQVEsUUFBUSxFQUFFLElBQUk7QUFDaEYsU0FBTyx1QkFBdUIsS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJLFFBQVEsWUFBWSxFQUFFLElBQUk7QUFDaEY7OztBQ0NBLElBQU0sU0FBOEIsb0JBQUksSUFBSTtBQUFBLEVBQzFDO0FBQUEsRUFBYztBQUFBLEVBQWE7QUFBQSxFQUFXO0FBQUEsRUFBTztBQUFBLEVBQWE7QUFBQSxFQUFVO0FBQUEsRUFBVTtBQUFBLEVBQVE7QUFBQSxFQUFRO0FBQUEsRUFBUTtBQUFBLEVBQVc7QUFBQSxFQUNqSDtBQUFBLEVBQU87QUFBQSxFQUFTO0FBQUEsRUFBTztBQUFBLEVBQVk7QUFBQSxFQUFVO0FBQUEsRUFBWTtBQUFBLEVBQVk7QUFBQSxFQUFVO0FBQUEsRUFBVztBQUFBLEVBQWE7QUFBQSxFQUN2RztBQUFBLEVBQWM7QUFBQSxFQUFZO0FBQUEsRUFBUztBQUFBLEVBQVU7QUFBQSxFQUFTO0FBQUEsRUFBTztBQUFBLEVBQWdCO0FBQUEsRUFBaUI7QUFBQSxFQUFjO0FBQUEsRUFBWTtBQUFBLEVBQWM7QUFBQSxFQUFXO0FBQUEsRUFBVztBQUFBLEVBQVE7QUFBQSxFQUFZO0FBQUEsRUFBVztBQUFBLEVBQVM7QUFBQSxFQUFjO0FBQUEsRUFDbE47QUFBQSxFQUFlO0FBQUEsRUFBYTtBQUFBLEVBQVk7QUFBQSxFQUFVO0FBQUEsRUFBVTtBQUFBLEVBQWdCO0FBQUEsRUFBYztBQUFBLEVBQWlCO0FBQzdHLENBQUM7QUFDRCxJQUFNLGVBQWU7QUFHZCxTQUFTLGNBQWMsU0FBa0IsUUFBNkM7QUFDM0YsUUFBTSxRQUFRLG9CQUFJLElBQW1CO0FBQ3JDLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sT0FBTyxhQUFhLE1BQU0sT0FBTztBQUN2QyxVQUFNLE1BQU0sU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUNyQyxVQUFNLFFBQVEsTUFBTSxJQUFJLEdBQUc7QUFDM0IsUUFBSSxNQUFPLE9BQU0sT0FBTyxLQUFLLEtBQUs7QUFBQSxRQUM3QixPQUFNLElBQUksS0FBSyxFQUFFLFFBQVEsQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFDQSxNQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDO0FBQy9CLFdBQVMsYUFBYSxTQUFTLE1BQU07QUFDckMsV0FBUyxjQUFjLFFBQVEsQ0FBQyxHQUFHLE1BQU0sRUFBRSxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQy9FLFdBQVMsY0FBYyxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVEsRUFBRSxPQUFPLEVBQUUsS0FBSyxLQUFLLFFBQVEsRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDO0FBQy9GLFdBQVMsY0FBYyxRQUFRLENBQUMsR0FBRyxHQUFHLFNBQVMsU0FBUyxrQkFBa0IsVUFBVSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUM7QUFDckcsV0FBUyxjQUFjLFFBQVEsQ0FBQyxHQUFHLEdBQUcsU0FBUyxTQUFTLGtCQUFrQixXQUFXLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQztBQUN0RyxTQUFPLE9BQU8sSUFBSSxDQUFDLFdBQVc7QUFBQSxJQUM1QixVQUFVLE1BQU0sT0FBTyxRQUFRLENBQUMsVUFBVSxNQUFNLFFBQVEsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLElBQzlFLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsRUFBRTtBQUNKO0FBR0EsU0FBUyxPQUFPLE9BQTBCO0FBQ3hDLFFBQU0sVUFBVSxvQkFBSSxJQUF3QjtBQUM1QyxRQUFNLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUNoRixhQUFXLFNBQVMsTUFBTSxRQUFRO0FBQ2hDLFVBQU0sU0FBUyxNQUFNLEtBQUssTUFBTSxXQUFXLFVBQVUsSUFBSTtBQUN6RCxlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFTLFNBQVEsSUFBSSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxTQUFTLE1BQU07QUFBQSxFQUMxRztBQUNBLFNBQU8sYUFBYSxPQUFPO0FBQzdCO0FBR0EsU0FBUyxhQUFhLFNBQWtCLFFBQW1DO0FBQ3pFLFFBQU0sT0FBTyxJQUFJLElBQUksTUFBTTtBQUMzQixhQUFXLFNBQVMsUUFBUTtBQUMxQixVQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUssQ0FBQyxVQUFVLFVBQVUsTUFBTSxLQUFLLElBQUksQ0FBQyxHQUFHLEtBQUs7QUFDL0UsUUFBSSxZQUFZLFVBQWEsTUFBTSxTQUFTLFFBQVM7QUFDckQsVUFBTSxPQUFPLE9BQU87QUFBQSxNQUNsQixDQUFDLFVBQVUsVUFBVSxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssWUFBWSxTQUFTLFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDN0Y7QUFDQSxVQUFNLFNBQVMsS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsT0FBTyxLQUFLLENBQUM7QUFDOUYsUUFBSSxDQUFDLE9BQVE7QUFDYixXQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0sTUFBTTtBQUNsQyxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQ0EsU0FBTyxDQUFDLEdBQUcsSUFBSTtBQUNqQjtBQUVBLFNBQVMsWUFBWSxTQUFrQixTQUFpQixPQUFjLE1BQXNCO0FBQzFGLE1BQUksS0FBSyxTQUFTLFFBQVMsUUFBTztBQUNsQyxTQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU07QUFDcEMsVUFBTSxRQUFRLGFBQWEsS0FBSyxLQUFLLElBQUk7QUFDekMsUUFBSSxTQUFTLE1BQU0sQ0FBQyxNQUFNLFFBQVMsUUFBTztBQUMxQyxRQUFJLFlBQVksU0FBUyxJQUFJLEVBQUcsUUFBTztBQUN2QyxXQUFPLGNBQWMsU0FBUyxJQUFJLEtBQUssTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUFBLEVBQ25FLENBQUM7QUFDSDtBQUdBLFNBQVMsTUFBTSxTQUFrQixPQUFjLE1BQXNCO0FBQ25FLFFBQU0sYUFBYSxDQUFDLE9BQWUsVUFDakMsUUFBUSxNQUFNLFFBQVEsU0FBUyxLQUFLLENBQVcsTUFBTSxPQUNyRCxRQUFRLFdBQVcsS0FBSyxNQUFPLFFBQVEsU0FBUyxLQUFLLElBQWUsS0FDcEUsUUFBUSxNQUFNLFFBQVEsU0FBUyxLQUFLLENBQVcsTUFBTTtBQUN2RCxRQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sT0FBTyxRQUFRLENBQUMsVUFBVSxNQUFNLFFBQVEsQ0FBQztBQUN0RSxhQUFXLFNBQVMsS0FBSyxRQUFRO0FBQy9CLGVBQVcsU0FBUyxNQUFNLFVBQVU7QUFDbEMsVUFBSSxPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssV0FBVyxPQUFPLFFBQVEsQ0FBQyxFQUFHLFFBQU87QUFDbEUsVUFBSSxPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssV0FBVyxRQUFRLEdBQUcsS0FBSyxFQUFHLFFBQU87QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGNBQWMsUUFBMEIsU0FBNEI7QUFDM0UsUUFBTSxPQUFPLElBQUksSUFBSSxNQUFNO0FBQzNCLFFBQU0sV0FBVyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sZUFBZSxDQUFDLElBQUksZUFBZSxDQUFDLENBQUM7QUFDakYsYUFBVyxTQUFTLFVBQVU7QUFDNUIsVUFBTSxVQUFVLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsVUFBVSxTQUFTLFVBQVUsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUMvRixRQUFJLFFBQVEsV0FBVyxFQUFHO0FBQzFCLFlBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxHQUFHLE1BQU0sTUFBTTtBQUN2QyxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQ0EsU0FBTyxDQUFDLEdBQUcsSUFBSTtBQUNqQjtBQUVBLFNBQVMsZUFBZSxPQUFzQjtBQUM1QyxTQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDekU7QUFJQSxTQUFTLFVBQVUsT0FBYyxNQUFhLFNBQTRCO0FBQ3hFLE1BQUksQ0FBQyxlQUFlLE1BQU0sSUFBSSxLQUFLLENBQUMsZUFBZSxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ3RFLFFBQU0sT0FBTyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sT0FBTztBQUNyRCxTQUFPLE1BQU0sT0FBTztBQUFBLElBQUssQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUNsQyxLQUFLLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxRQUFRLEVBQUUsT0FBTyxRQUFRLEdBQUcsZ0JBQWdCLENBQUMsR0FBRyxJQUFJLENBQUM7QUFBQSxFQUMzRjtBQUNGO0FBRUEsU0FBUyxlQUFlLE1BQTJCO0FBQ2pELFNBQU8sU0FBUyxXQUFXLFNBQVMsV0FBVyxTQUFTO0FBQzFEO0FBRUEsU0FBUyxnQkFBZ0IsTUFBMEI7QUFDakQsU0FBTyxRQUFRLEtBQUssS0FBSyxJQUFJLElBQUksU0FBUyxLQUFLLEtBQUssUUFBUSxlQUFlLEVBQUUsQ0FBQyxJQUFJO0FBQ3BGO0FBR0EsU0FBUyxXQUFXLEdBQWEsR0FBc0I7QUFDckQsUUFBTSxRQUFRLGVBQWUsa0JBQWtCLEVBQUUsS0FBSyxDQUFDO0FBQ3ZELFFBQU0sU0FBUyxlQUFlLGtCQUFrQixFQUFFLEtBQUssQ0FBQztBQUN4RCxTQUFPLE1BQU0sV0FBVyxPQUFPLFVBQVUsVUFBVSxFQUFFLE9BQU8sRUFBRSxLQUFLO0FBQ3JFO0FBR0EsU0FBUyxRQUFRLE9BQTBCLE1BQWtDO0FBQzNFLE1BQUksS0FBSyxXQUFXLE1BQU0sU0FBUyxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBVyxFQUFHLFFBQU87QUFDN0YsU0FBTyxNQUFNLE1BQU0sQ0FBQyxNQUFNLE1BQU0sU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNsRDs7O0FDckpPLElBQU0sYUFBa0Qsb0JBQUksSUFBSTtBQUFBLEVBQ3JFLENBQUMsTUFBTSxHQUFHO0FBQUEsRUFDVixDQUFDLFVBQVUsR0FBRztBQUFBLEVBQ2QsQ0FBQyxPQUFPLEdBQUc7QUFBQSxFQUNYLENBQUMsTUFBTSxHQUFHO0FBQUEsRUFDVixDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxTQUFTLEdBQUc7QUFBQSxFQUNiLENBQUMsVUFBVSxHQUFHO0FBQUEsRUFDZCxDQUFDLE9BQU8sR0FBRztBQUFBLEVBQ1gsQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLENBQUMsUUFBUSxHQUFHO0FBQUEsRUFDWixDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLENBQUMsU0FBUyxHQUFHO0FBQUEsRUFDYixDQUFDLFVBQVUsR0FBRztBQUFBLEVBQ2QsQ0FBQyxZQUFZLEdBQUc7QUFBQSxFQUNoQixDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxXQUFXLEdBQUc7QUFBQSxFQUNmLENBQUMsUUFBUSxHQUFHO0FBQUEsRUFDWixDQUFDLFVBQVUsR0FBRztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLE9BQU8sR0FBRztBQUFBLEVBQ1gsQ0FBQyxZQUFZLEdBQUc7QUFBQSxFQUNoQixDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLENBQUMsWUFBUyxHQUFHO0FBQUEsRUFDYixDQUFDLFNBQVMsR0FBRztBQUFBLEVBQ2IsQ0FBQyxNQUFNLEVBQUU7QUFBQSxFQUNULENBQUMsVUFBVSxFQUFFO0FBQUEsRUFDYixDQUFDLFFBQVEsRUFBRTtBQUFBLEVBQ1gsQ0FBQyxhQUFhLEVBQUU7QUFBQSxFQUNoQixDQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ1YsQ0FBQyxZQUFZLEVBQUU7QUFBQSxFQUNmLENBQUMsTUFBTSxFQUFFO0FBQUEsRUFDVCxDQUFDLFVBQVUsR0FBRztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEdBQUc7QUFBQSxFQUNkLENBQUMsV0FBVyxHQUFHO0FBQUEsRUFDZixDQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ1YsQ0FBQyxjQUFjLEVBQUU7QUFBQSxFQUNqQixDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxTQUFTLEVBQUU7QUFBQSxFQUNaLENBQUMsYUFBYSxHQUFHO0FBQUEsRUFDakIsQ0FBQyxNQUFNLEVBQUU7QUFBQSxFQUNULENBQUMsYUFBYSxFQUFFO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEVBQUU7QUFBQSxFQUNYLENBQUMsY0FBYyxFQUFFO0FBQUEsRUFDakIsQ0FBQyxTQUFTLEVBQUU7QUFBQSxFQUNaLENBQUMsWUFBWSxFQUFFO0FBQUEsRUFDZixDQUFDLGFBQWEsRUFBRTtBQUFBLEVBQ2hCLENBQUMsV0FBVyxFQUFFO0FBQUEsRUFDZCxDQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ1YsQ0FBQyxrQkFBa0IsRUFBRTtBQUFBLEVBQ3JCLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLGVBQWUsR0FBRztBQUFBLEVBQ25CLENBQUMsaUJBQWlCLEdBQUc7QUFBQSxFQUNyQixDQUFDLFlBQVksRUFBRTtBQUFBLEVBQ2YsQ0FBQyxPQUFPLEVBQUU7QUFBQSxFQUNWLENBQUMsU0FBUyxFQUFFO0FBQUEsRUFDWixDQUFDLFNBQVMsRUFBRTtBQUFBLEVBQ1osQ0FBQyxXQUFXLEVBQUU7QUFBQSxFQUNkLENBQUMsV0FBVyxFQUFFO0FBQUEsRUFDZCxDQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ1YsQ0FBQyxNQUFNLEVBQUU7QUFBQSxFQUNULENBQUMsY0FBYyxFQUFFO0FBQUEsRUFDakIsQ0FBQyxPQUFPLEVBQUU7QUFBQSxFQUNWLENBQUMsV0FBVyxFQUFFO0FBQUEsRUFDZCxDQUFDLFNBQVMsRUFBRTtBQUFBLEVBQ1osQ0FBQyxPQUFPLEVBQUU7QUFBQSxFQUNWLENBQUMsV0FBVyxFQUFFO0FBQUEsRUFDZCxDQUFDLFFBQVEsRUFBRTtBQUFBLEVBQ1gsQ0FBQyxZQUFZLEVBQUU7QUFBQSxFQUNmLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLFdBQVcsRUFBRTtBQUFBLEVBQ2QsQ0FBQyxXQUFXLEVBQUU7QUFBQSxFQUNkLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLGFBQWEsRUFBRTtBQUFBLEVBQ2hCLENBQUMsYUFBYSxFQUFFO0FBQUEsRUFDaEIsQ0FBQyxTQUFTLEVBQUU7QUFBQSxFQUNaLENBQUMsY0FBYyxFQUFFO0FBQUEsRUFDakIsQ0FBQyxjQUFjLEVBQUU7QUFBQSxFQUNqQixDQUFDLFVBQVUsRUFBRTtBQUFBLEVBQ2IsQ0FBQyxZQUFZLEVBQUU7QUFBQSxFQUNmLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLFNBQVMsRUFBRTtBQUFBLEVBQ1osQ0FBQyxZQUFZLEVBQUU7QUFBQSxFQUNmLENBQUMsVUFBVSxFQUFFO0FBQUEsRUFDYixDQUFDLFdBQVcsRUFBRTtBQUFBLEVBQ2QsQ0FBQyxVQUFVLEVBQUU7QUFBQSxFQUNiLENBQUMsU0FBUyxHQUFHO0FBQUEsRUFDYixDQUFDLFdBQVcsR0FBRztBQUFBLEVBQ2YsQ0FBQyxVQUFVLEVBQUU7QUFBQSxFQUNiLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLFFBQVEsRUFBRTtBQUFBLEVBQ1gsQ0FBQyxPQUFPLEVBQUU7QUFBQSxFQUNWLENBQUMsT0FBTyxFQUFFO0FBQUEsRUFDVixDQUFDLFVBQVUsRUFBRTtBQUFBLEVBQ2IsQ0FBQyxhQUFhLEdBQUc7QUFBQSxFQUNqQixDQUFDLGVBQWUsR0FBRztBQUFBLEVBQ25CLENBQUMsZ0JBQWdCLEVBQUU7QUFBQSxFQUNuQixDQUFDLFNBQVMsRUFBRTtBQUFBLEVBQ1osQ0FBQyxNQUFNLEVBQUU7QUFDWCxDQUFDO0FBR00sSUFBTSxZQUFpQyxvQkFBSSxJQUFJO0FBQUEsRUFDcEQ7QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQVE7QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU07QUFBQSxFQUFPO0FBQUEsRUFBUztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTTtBQUFBLEVBQU07QUFBQSxFQUFPO0FBQUEsRUFDOUc7QUFBQSxFQUFNO0FBQUEsRUFBTTtBQUFBLEVBQU07QUFBQSxFQUFPO0FBQUEsRUFBTTtBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU07QUFBQSxFQUFTO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU07QUFBQSxFQUFNO0FBQ2hJLENBQUM7QUFFTSxJQUFNLGdCQUFxQyxvQkFBSSxJQUFJO0FBQUEsRUFDeEQ7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixDQUFDOzs7QUNuSE0sSUFBTSxhQUFhO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUE0Tm5CLElBQU0sZUFBZTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7OztBQzVOckIsSUFBTSxlQUFpRDtBQUFBLEVBQzVELFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUVYsVUFBVTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSVYsS0FBSztBQUFBO0FBQUE7QUFBQSxFQUdMLFVBQVU7QUFBQTtBQUFBLEVBRVYsT0FBTztBQUFBO0FBQUE7QUFBQSxFQUdQLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS04sVUFBVTtBQUFBO0FBQUE7QUFBQSxFQUdWLFFBQVE7QUFBQSxFQUNSLFVBQVU7QUFBQTtBQUFBLEVBRVYsUUFBUTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLUixTQUFTO0FBQUE7QUFBQTtBQUdYO0FBR08sSUFBTSxxQkFBMEMsSUFBSTtBQUFBLEVBQ3pEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLGlMQU0rSztBQUFBLElBQzdLO0FBQUEsRUFDRjtBQUNGO0FBR08sSUFBTSxjQUFtQyxJQUFJO0FBQUEsRUFDbEQ7QUFBQSx1RkFDcUYsTUFBTSxNQUFNO0FBQ25HOzs7QUN6REEsSUFBTSxRQUFrQyxXQUFXO0FBQ25ELElBQU0sUUFBeUYsTUFBTTtBQUVyRyxTQUFTLGFBQStCO0FBQ3RDLFFBQU0sUUFBUSxvQkFBSSxJQUFpQjtBQUNuQyxhQUFXLFFBQVEsV0FBVyxNQUFNLE1BQU0sRUFBRyxPQUFNLElBQUksTUFBTSxHQUFHO0FBQ2hFLGFBQVcsUUFBUSxhQUFhLE1BQU0sTUFBTSxFQUFHLE9BQU0sSUFBSSxNQUFNLEdBQUc7QUFDbEUsUUFBTSxPQUFPLEVBQUU7QUFDZixTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQXNEO0FBQzdELFFBQU0sUUFBUSxvQkFBSSxJQUE2QztBQUMvRCxhQUFXLENBQUMsT0FBT0MsTUFBSyxLQUFLLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDekQsZUFBVyxTQUFTQSxPQUFNLE1BQU0sTUFBTSxHQUFHO0FBQ3ZDLFlBQU0sT0FBTyxNQUFNLFFBQVEsVUFBVSxFQUFFO0FBQ3ZDLFlBQU0sTUFBTSxNQUFNLFNBQVMsR0FBRyxJQUFJLE1BQU0sTUFBTSxTQUFTLEdBQUcsSUFBSSxNQUFNO0FBQ3BFLFlBQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QixVQUFJLE1BQU8sT0FBTSxPQUFPLEtBQUssS0FBSztBQUFBLFVBQzdCLE9BQU0sSUFBSSxNQUFNLEVBQUUsUUFBUSxDQUFDLEtBQUssR0FBRyxHQUFJLE1BQU0sRUFBRSxJQUFJLElBQUksQ0FBQyxFQUFHLENBQUM7QUFBQSxJQUNuRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGVBQWUsUUFBaUM7QUFDOUQsU0FBTyxNQUFNLElBQUksTUFBTTtBQUN6QjtBQUdPLFNBQVMsWUFBWSxRQUF5QjtBQUNuRCxTQUFPLE1BQU0sSUFBSSxNQUFNO0FBQ3pCO0FBR08sU0FBUyxXQUFXLE1BQStCO0FBQ3hELFFBQU0sWUFBWSxXQUFXLElBQUksSUFBSTtBQUNyQyxTQUFPLGNBQWMsT0FBTyxjQUFjLE1BQU0sWUFBWSxNQUFNLElBQUksSUFBSSxHQUFHO0FBQy9FO0FBR08sU0FBUyxhQUFhLE1BQXVCO0FBQ2xELFNBQU8sTUFBTSxJQUFJLElBQUksS0FBTSxLQUFLLFNBQVMsR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFDOUU7QUFHTyxTQUFTLGFBQWEsTUFBaUM7QUFDNUQsU0FBTyxNQUFNLElBQUksSUFBSSxHQUFHLFVBQVUsQ0FBQztBQUNyQzs7O0FDdERPLElBQU0sWUFBK0I7QUFBQSxFQUMxQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7OztBQzVEQSxJQUFNLFNBQVM7QUFDZixJQUFNLFlBQXNELGNBQWM7QUFFMUUsU0FBUyxnQkFBMEM7QUFDakQsUUFBTSxRQUFRLG9CQUFJLElBQXlCO0FBQzNDLGFBQVcsT0FBTyxXQUFXO0FBQzNCLFVBQU0sUUFBUSxJQUFJLE1BQU0sR0FBRztBQUMzQixVQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3JCLGVBQVcsUUFBUSxNQUFPLE9BQU0sSUFBSSxPQUFPLE1BQU0sSUFBSSxJQUFJLEtBQUssb0JBQUksSUFBSSxHQUFHLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDckY7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFdBQVcsTUFBd0M7QUFDakUsUUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDcEMsUUFBTSxXQUFXLFNBQVMsS0FBSyxPQUFPLENBQUMsQ0FBVyxJQUFJO0FBQ3RELFFBQU0sT0FBTyxTQUFTLEtBQUssS0FBSyxRQUFRLFFBQVEsR0FBRyxJQUFJLEtBQUs7QUFDNUQsTUFBSUMsU0FBUSxTQUFTLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUs7QUFDM0QsU0FBT0EsT0FBTSxTQUFTLEtBQUssV0FBVyxJQUFJQSxPQUFNLENBQUMsQ0FBVyxFQUFHLENBQUFBLFNBQVFBLE9BQU0sTUFBTSxDQUFDO0FBQ3BGLE1BQUksU0FBUztBQUNiLE1BQUlBLE9BQU0sU0FBUyxLQUFLLGNBQWMsSUFBSUEsT0FBTUEsT0FBTSxTQUFTLENBQUMsQ0FBVztBQUN6RSxhQUFTQSxPQUFNLElBQUk7QUFDckIsRUFBQUEsU0FBUSxjQUFjQSxRQUFPLElBQUk7QUFDakMsUUFBTSxTQUFTQSxPQUFNQSxPQUFNLFNBQVMsQ0FBQztBQUNyQyxNQUFJLFdBQVcsVUFBYSxXQUFXLEdBQUksUUFBTztBQUNsRCxNQUFJLE9BQU9BLE9BQU0sU0FBUztBQUMxQixTQUFPLE9BQU8sS0FBSyxVQUFVLElBQUlBLE9BQU0sT0FBTyxDQUFDLENBQVcsRUFBRztBQUM3RCxNQUFJLFNBQVMsS0FBSyxVQUFVLElBQUlBLE9BQU0sQ0FBQyxDQUFXLEVBQUcsUUFBTztBQUM1RCxTQUFPO0FBQUEsSUFDTCxPQUFPQSxPQUFNLE1BQU0sR0FBRyxJQUFJO0FBQUEsSUFDMUI7QUFBQSxJQUNBLFNBQVNBLE9BQU0sTUFBTSxJQUFJLEVBQUUsS0FBSyxHQUFHO0FBQUEsSUFDbkM7QUFBQSxJQUNBLE9BQUFBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsY0FBY0EsUUFBMEIsTUFBd0I7QUFDdkUsTUFBSUEsT0FBTSxTQUFTLEtBQUssU0FBUyxLQUFLLFlBQVksRUFBRyxRQUFPLENBQUMsR0FBR0EsTUFBSztBQUNyRSxTQUFPQSxPQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFDaEMsUUFBSSxNQUFNQSxPQUFNLFNBQVMsS0FBSyxLQUFLLFNBQVMsS0FBSyxLQUFLLFNBQVMsRUFBRyxRQUFPLENBQUMsSUFBSTtBQUM5RSxVQUFNLFVBQVUsSUFBSTtBQUFBLE1BQ2xCLGNBQWMsQ0FBQyxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLFlBQVksQ0FBQyxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQUEsTUFDaEU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxZQUFZLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDLElBQUk7QUFBQSxFQUN6RSxDQUFDO0FBQ0g7QUFHTyxTQUFTLGdCQUFnQixHQUFXLEdBQW9CO0FBQzdELE1BQUksTUFBTSxFQUFHLFFBQU87QUFDcEIsTUFBSSxFQUFFLFdBQVcsS0FBSyxFQUFFLFdBQVcsRUFBRyxRQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDdkUsUUFBTSxRQUFRLFVBQVUsSUFBSSxDQUFDO0FBQzdCLFFBQU0sU0FBUyxVQUFVLElBQUksQ0FBQztBQUM5QixNQUFJLFNBQVM7QUFBUSxlQUFXLFFBQVEsTUFBTyxLQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUcsUUFBTztBQUFBO0FBQzVFLFNBQU8sRUFBRSxTQUFTLEtBQUssRUFBRSxTQUFTLEtBQUssU0FBUyxDQUFDLE1BQU0sU0FBUyxDQUFDO0FBQ25FO0FBR08sU0FBUyxvQkFBb0IsTUFBd0I7QUFDMUQsUUFBTSxVQUFVLG9CQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDeEMsYUFBVyxRQUFRLFVBQVUsSUFBSSxJQUFJLEtBQUssQ0FBQyxFQUFHLFNBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQ3hFLFNBQU8sQ0FBQyxHQUFHLE9BQU87QUFDcEI7QUFHQSxTQUFTLFNBQVMsTUFBc0I7QUFDdEMsU0FBTyxtQkFBbUIsS0FBSyxRQUFRLGtCQUFrQixHQUFHLENBQUM7QUFDL0Q7QUFHTyxTQUFTLGVBQWUsR0FBZSxHQUF3QjtBQUNwRSxNQUFJLEVBQUUsTUFBTSxXQUFXLEtBQUssRUFBRSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQ3pELE1BQUksRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFdBQVcsTUFBTSxFQUFFLFdBQVcsR0FBSSxRQUFPO0FBQ3hFLE1BQUksWUFBWSxHQUFHLENBQUMsS0FBSyxZQUFZLEdBQUcsQ0FBQyxLQUFLLFdBQVcsR0FBRyxDQUFDLEVBQUcsUUFBTztBQUN2RSxNQUFJLENBQUMsaUJBQWlCLEdBQUcsQ0FBQyxFQUFHLFFBQU87QUFDcEMsUUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLEVBQUUsTUFBTSxVQUFVLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDdkUsUUFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQzNCLE1BQUksQ0FBQyxnQkFBZ0IsT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFXLEdBQUc7QUFDcEQsV0FBTyxnQkFBZ0IsT0FBTyxLQUFLLFFBQVEsS0FBSyxnQkFBZ0IsS0FBSyxNQUFNLENBQUMsR0FBYSxNQUFNLFFBQVE7QUFBQSxFQUN6RztBQUNBLE1BQUksS0FBSztBQUNULGFBQVcsUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQUc7QUFDdkMsV0FBTyxLQUFLLEtBQUssTUFBTSxVQUFVLENBQUMsZ0JBQWdCLE1BQU0sS0FBSyxNQUFNLEVBQUUsQ0FBVyxFQUFHO0FBQ25GLFFBQUksUUFBUSxLQUFLLE1BQU0sT0FBUSxRQUFPO0FBQUEsRUFDeEM7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGlCQUFpQixHQUFlLEdBQXdCO0FBQy9ELE1BQUksRUFBRSxZQUFZLEVBQUUsUUFBUyxRQUFPO0FBQ3BDLE1BQUksRUFBRSxXQUFXLEVBQUUsT0FBUSxRQUFPO0FBQ2xDLFNBQ0UsRUFBRSxPQUFPLFNBQVMsS0FDbEIsRUFBRSxPQUFPLFNBQVMsS0FDbEIsbUJBQW1CLEVBQUUsTUFBTSxNQUFNLG1CQUFtQixFQUFFLE1BQU07QUFFaEU7QUFHQSxTQUFTLFlBQVksT0FBbUIsT0FBNEI7QUFDbEUsTUFBSSxNQUFNLE1BQU0sU0FBUyxLQUFLLE1BQU0sTUFBTSxVQUFVLE1BQU0sTUFBTSxPQUFRLFFBQU87QUFDL0UsTUFBSSxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxXQUFXLENBQUMsRUFBRyxRQUFPO0FBQzFELFNBQU8sSUFBSSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSSxTQUFTLElBQUksTUFBTSxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQUc7QUFDM0U7QUFHQSxTQUFTLFdBQVcsR0FBZSxHQUF3QjtBQUN6RCxTQUNFLEVBQUUsTUFBTSxXQUFXLEtBQUssRUFBRSxNQUFNLFdBQVcsS0FBSyxFQUFFLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUV6RztBQUdPLFNBQVMsY0FBYyxPQUFtQixNQUE0RDtBQUMzRyxRQUFNLE9BQU8sTUFBTTtBQUNuQixNQUFJLFNBQVMsS0FBSyxXQUFXLFNBQVMsS0FBSyxVQUFVLEtBQUssUUFBUSxTQUFTLElBQUksSUFBSSxFQUFFLEVBQUcsUUFBTztBQUMvRixNQUFJLE1BQU0sTUFBTSxTQUFTLEVBQUcsUUFBTyxLQUFLLE1BQU0sS0FBSyxHQUFHLEVBQUUsU0FBUyxJQUFJLElBQUksVUFBVTtBQUNuRixNQUFJLFNBQVMsS0FBSyxNQUFNLENBQUMsS0FBSyxTQUFTLEtBQUssU0FBVSxRQUFPO0FBQzdELFFBQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUMxQixNQUFJLFVBQVUsVUFBYSxNQUFNLFNBQVMsS0FBSyxLQUFLLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQ3JGLFFBQUksZ0JBQWdCLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFBQSxFQUMzQztBQUNBLE1BQUksS0FBSyxTQUFTLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxLQUFLLE1BQU0sU0FBUyxJQUFJLEVBQUcsUUFBTztBQUNsRixNQUNFLEtBQUssU0FBUyxLQUNkLEtBQUssT0FBTyxTQUFTLEtBQ3JCLG1CQUFtQixJQUFJLE1BQU0sbUJBQW1CLEtBQUssTUFBTTtBQUUzRCxXQUFPO0FBQ1QsU0FBTztBQUNUOzs7QUNySUEsSUFBTSxXQUFXO0FBQ2pCLElBQU0sV0FBZ0Msb0JBQUksSUFBSTtBQUFBLEVBQzVDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixDQUFDO0FBQ0QsSUFBTSxPQUFPLEVBQUUsUUFBUSxHQUFHLE9BQU8sR0FBRyxPQUFPLEVBQUU7QUFTdEMsU0FBUyxlQUNkLFNBQ0EsUUFDK0M7QUFDL0MsUUFBTSxVQUFvQixDQUFDO0FBQzNCLFFBQU0sU0FBdUIsQ0FBQztBQUM5QixRQUFNLE9BQW9CLENBQUM7QUFDM0IsYUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBTSxPQUFPLFdBQVcsTUFBTSxJQUFJO0FBQ2xDLFFBQUksU0FBUyxPQUFXLE1BQUssS0FBSyxLQUFLO0FBQUEsYUFDOUIsS0FBSyxNQUFNLFdBQVcsRUFBRyxRQUFPLEtBQUssRUFBRSxHQUFHLE9BQU8sS0FBSyxDQUFDO0FBQUEsYUFDdkQsV0FBVyxTQUFTLEtBQUssRUFBRyxhQUFZLFNBQVMsTUFBTSxNQUFNLFFBQVE7QUFBQSxRQUN6RSxNQUFLLEtBQUssS0FBSztBQUFBLEVBQ3RCO0FBQ0EsUUFBTSxPQUE0QyxDQUFDO0FBQ25ELGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sQ0FBQyxVQUFVLEtBQUssSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLE9BQU87QUFDakUsZUFBVyxNQUFNLFNBQVUsTUFBSyxLQUFLLEVBQUUsSUFBSSxNQUFNLENBQUM7QUFDbEQsUUFBSSxNQUFNLFNBQVMsRUFBRyxNQUFLLEtBQUssRUFBRSxHQUFHLE9BQU8sVUFBVSxPQUFPLFNBQVMsWUFBWSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDckc7QUFDQSxPQUFLLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRTtBQUMvQixRQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBTSxPQUFPLG9CQUFJLElBQW9CO0FBQ3JDLGFBQVcsRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ2hDLFVBQU0sU0FBUyxhQUFhLFNBQVMsSUFBSSxNQUFNLE1BQU0sU0FBUyxLQUFLLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUN0RixRQUFJLFFBQVE7QUFDVixXQUFLLElBQUksTUFBTSxLQUFLLEtBQUssTUFBTTtBQUMvQixhQUFPLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDekIsTUFBTyxVQUFTLE9BQU8sT0FBTyxJQUFJLFVBQVUsU0FBUyxFQUFFLENBQUM7QUFBQSxFQUMxRDtBQUNBLFNBQU8sRUFBRSxTQUFTLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksU0FBUyxHQUFHLEtBQUs7QUFDaEU7QUFFQSxTQUFTLFVBQVUsUUFBNkI7QUFDOUMsU0FBTyxFQUFFLFVBQVUsT0FBTyxTQUFTLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEdBQUcsTUFBTSxVQUFVLFFBQVEsT0FBTyxLQUFLO0FBQ2hHO0FBR0EsU0FBUyxTQUFTLE9BQWdCLE9BQW1CLElBQVksS0FBNEI7QUFDM0YsUUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNO0FBQ3pCLFFBQU0sT0FBTyxNQUFNO0FBQUEsSUFDakIsQ0FBQ0MsWUFBV0EsUUFBTyxLQUFLLFdBQVcsV0FBVyxDQUFDLE9BQU8sQ0FBQ0EsUUFBTyxPQUFPQSxRQUFPLFFBQVE7QUFBQSxFQUN0RjtBQUNBLFFBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxVQUFVLE1BQU0sUUFBUSxHQUFHLE1BQU0sS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUk7QUFDekYsTUFBSSxDQUFDLFFBQVE7QUFDWCxVQUFNLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxPQUFPLENBQUMsTUFBTSxJQUFJLEdBQUcsVUFBVSxDQUFDLEVBQUUsR0FBRyxJQUFJLENBQUM7QUFDekU7QUFBQSxFQUNGO0FBQ0EsU0FBTyxTQUFTLEtBQUssRUFBRTtBQUN2QixTQUFPLFFBQVE7QUFDakI7QUFFQSxTQUFTLFdBQVcsU0FBa0IsT0FBMkI7QUFDL0QsTUFBSSxhQUFhLE1BQU0sT0FBTyxNQUFNLFNBQVUsUUFBTztBQUNyRCxTQUNFLE1BQU0sUUFBUSxJQUFJLFFBQVEsS0FDMUIsTUFBTSxTQUFTLEtBQUssQ0FBQyxVQUFVLGdCQUFnQixTQUFTLEtBQUssTUFBTSxNQUFTO0FBRWhGO0FBR0EsU0FBUyxZQUFZLFNBQW1CLE1BQWtCLFVBQW1DO0FBQzNGLFFBQU0sVUFBVSxRQUFRLE9BQU8sQ0FBQ0EsWUFBV0EsUUFBTyxNQUFNLE1BQU0sQ0FBQyxVQUFVLGVBQWUsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUNyRyxRQUFNLFNBQVMsUUFBUSxXQUFXLElBQUksUUFBUSxDQUFDLElBQUk7QUFDbkQsTUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFRLEtBQUssRUFBRSxNQUFNLE9BQU8sQ0FBQyxJQUFJLEdBQUcsVUFBVSxDQUFDLEdBQUcsUUFBUSxFQUFFLENBQUM7QUFDN0Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxTQUFTLEtBQUssR0FBRyxRQUFRO0FBQ2hDLFNBQU8sTUFBTSxLQUFLLElBQUk7QUFDdEIsTUFBSSxTQUFTLE1BQU0sT0FBTyxJQUFJLEVBQUcsUUFBTyxPQUFPO0FBQ2pEO0FBR0EsU0FBUyxTQUFTLEdBQWUsR0FBd0I7QUFDdkQsUUFBTSxTQUFTLENBQUMsU0FDZCxLQUFLLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ3RFLFNBQU8sT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQzdCO0FBR0EsU0FBUyxnQkFDUCxTQUNBLE9BQ0EsU0FDdUM7QUFDdkMsUUFBTSxTQUFTLGFBQWEsTUFBTSxPQUFPLE1BQU07QUFDL0MsUUFBTSxPQUFPLFFBQVE7QUFBQSxJQUFLLENBQUMsV0FDekIsT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLGNBQWMsTUFBTSxNQUFNLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDMUU7QUFDQSxRQUFNLFFBQVEsV0FBVyxNQUFNLEtBQUssR0FBRyxNQUFNO0FBQzdDLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxTQUFTLE1BQU0sVUFBVTtBQUNsQyxVQUFNLFdBQVcsZ0JBQWdCLFNBQVMsT0FBTyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDeEUsS0FBQyxXQUFXLFdBQVcsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUMxQztBQUNBLFNBQU8sQ0FBQyxVQUFVLEtBQUs7QUFDekI7QUFFQSxTQUFTLGdCQUNQLFNBQ0EsT0FDQSxPQUNTO0FBQ1QsUUFBTSxPQUFPLFFBQVEsTUFBTSxLQUFLO0FBQ2hDLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsTUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU0sV0FBYyxNQUFNLFFBQVEsS0FBSyxTQUFTLFVBQVcsUUFBTztBQUNwRyxNQUFJLENBQUMsTUFBTSxLQUFNLFFBQU8sTUFBTTtBQUM5QixNQUFJLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDbkMsUUFBTSxXQUFXLFNBQVMsSUFBSSxRQUFRLE1BQU8sUUFBUSxXQUFXLEtBQUssSUFBZSxDQUFDLENBQUM7QUFDdEYsUUFBTSxTQUFTLEtBQUssU0FBUyxLQUFLLENBQUMsYUFBYSxTQUFTLFNBQVMsV0FBVztBQUM3RSxNQUFJLE1BQU0sU0FBVSxLQUFLLFNBQVMsWUFBWSxZQUFZLFFBQVUsUUFBTztBQUMzRSxTQUFPLE1BQU0sVUFBVSxLQUFLLFFBQVE7QUFDdEM7QUFHTyxTQUFTLGdCQUFnQixTQUFrQixPQUFtQztBQUNuRixRQUFNLE9BQU8sUUFBUSxNQUFPLFFBQVEsV0FBVyxLQUFLLElBQWUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxFQUFFO0FBQ3hGLFNBQU8sV0FBVyxJQUFJLElBQUksSUFBSSxPQUFPO0FBQ3ZDO0FBR0EsU0FBUyxhQUNQLFNBQ0EsSUFDQSxNQUNBLFNBQ0EsUUFDb0I7QUFDcEIsUUFBTSxVQUFVLFlBQVksTUFBTSxPQUFPO0FBQ3pDLFFBQU0sTUFBTSxVQUFVLFNBQVMsRUFBRTtBQUNqQyxRQUFNLGFBQWEsTUFBTSxRQUFRLE9BQU8sQ0FBQyxZQUFZLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxHQUFHLElBQUk7QUFDL0YsTUFBSSxXQUFXLFNBQVMsRUFBRyxRQUFPLFdBQVcsQ0FBQztBQUM5QyxRQUFNLFNBQVMsV0FBVyxPQUFPLENBQUMsV0FBVyxZQUFZLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDN0UsTUFBSSxPQUFPLFdBQVcsRUFBRyxRQUFPLE9BQU8sQ0FBQztBQUN4QyxNQUFJLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ2xELFFBQU0sYUFBYSxXQUFXLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxHQUFHLE9BQU8sUUFBUSxJQUFJLEVBQUU7QUFDbEYsTUFBSSxXQUFXLFdBQVcsRUFBRyxRQUFPLFdBQVcsQ0FBQztBQUNoRCxRQUFNLFFBQVEsUUFBUSxXQUFXLEVBQUU7QUFDbkMsUUFBTSxPQUFPLFdBQVc7QUFBQSxJQUFPLENBQUMsV0FDOUIsT0FBTyxTQUFTO0FBQUEsTUFDZCxDQUFDLFVBQVUsUUFBUSxNQUFNLFFBQVEsVUFBVSxRQUFRLFdBQVcsS0FBSyxHQUFhLEtBQUs7QUFBQSxJQUN2RjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEtBQUssV0FBVyxJQUFJLEtBQUssQ0FBQyxJQUFJO0FBQ3ZDO0FBRUEsU0FBUyxZQUFZLE1BQWtCLFNBQXNDO0FBQzNFLE1BQUksT0FBaUIsQ0FBQztBQUN0QixNQUFJLE9BQWUsT0FBTztBQUMxQixhQUFXLFVBQVUsU0FBUztBQUM1QixlQUFXLFFBQVEsT0FBTyxPQUFPO0FBQy9CLFlBQU0sTUFBTSxjQUFjLE1BQU0sSUFBSTtBQUNwQyxVQUFJLFFBQVEsVUFBYSxLQUFLLEdBQUcsSUFBSSxLQUFNO0FBQzNDLFVBQUksS0FBSyxHQUFHLElBQUksS0FBTSxRQUFPLENBQUM7QUFDOUIsYUFBTyxLQUFLLEdBQUc7QUFDZixVQUFJLENBQUMsS0FBSyxTQUFTLE1BQU0sRUFBRyxNQUFLLEtBQUssTUFBTTtBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsVUFBVSxTQUFrQixJQUE2QjtBQUNoRSxRQUFNLE1BQU0sUUFBUSxNQUFNLEVBQUUsR0FBRyxTQUFTLENBQUM7QUFDekMsTUFBSSxJQUFJLFNBQVMsS0FBSyxXQUFXLElBQUksSUFBSSxDQUFDLENBQVcsRUFBRyxRQUFPLFdBQVcsSUFBSSxDQUFDLENBQVc7QUFDMUYsU0FBTyxXQUFXLFFBQVEsTUFBTyxRQUFRLFdBQVcsRUFBRSxJQUFlLENBQUMsRUFBRSxRQUFRLFFBQVEsRUFBRSxDQUFDO0FBQzdGO0FBRUEsU0FBUyxNQUFNLFNBQWtCLFFBQWlDO0FBQ2hFLGFBQVcsU0FBUyxPQUFPLFVBQVU7QUFDbkMsVUFBTSxNQUFNLFVBQVUsU0FBUyxLQUFLO0FBQ3BDLFFBQUksSUFBSyxRQUFPO0FBQUEsRUFDbEI7QUFDQSxTQUFPLGVBQWUsT0FBTyxLQUFLLE1BQU0sQ0FBQyxLQUFLLEVBQUU7QUFDbEQ7QUFHQSxTQUFTLFlBQVksU0FBa0IsSUFBWSxRQUF5QjtBQUMxRSxRQUFNQyxTQUFRLFFBQVEsTUFBTyxRQUFRLFdBQVcsRUFBRSxJQUFlLENBQUM7QUFDbEUsTUFBSSxDQUFDLGNBQWMsS0FBS0EsTUFBSyxFQUFHLFFBQU87QUFDdkMsU0FBTyxPQUFPLFNBQVMsS0FBSyxDQUFDLFVBQVUsUUFBUSxNQUFPLFFBQVEsV0FBVyxLQUFLLElBQWUsQ0FBQyxNQUFNQSxNQUFLO0FBQzNHOzs7QUN0TU8sU0FBUyxhQUFhLFNBQWlDO0FBQzVELFFBQU0sU0FBUyxXQUFXLE9BQU87QUFDakMsUUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLGVBQWUsU0FBUyxNQUFNO0FBQ3hELFFBQU0sV0FBVyxDQUFDLEdBQUcsU0FBUyxHQUFHLGNBQWMsU0FBUyxJQUFJLENBQUM7QUFDN0QsU0FBTyxTQUFTLEtBQUssQ0FBQyxHQUFHLE1BQU8sRUFBRSxTQUFTLENBQUMsSUFBZ0IsRUFBRSxTQUFTLENBQUMsQ0FBWTtBQUN0RjtBQUdPLFNBQVMsV0FBVyxTQUErQjtBQUN4RCxRQUFNLFNBQVMsb0JBQUksSUFBb0Q7QUFDdkUsVUFBUSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFVBQVU7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLEdBQUc7QUFDakMsUUFBSSxNQUFPLE9BQU0sU0FBUyxLQUFLLEtBQUs7QUFBQSxRQUMvQixRQUFPLElBQUksS0FBSyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUMsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN2RCxDQUFDO0FBQ0QsU0FBTyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLEdBQUcsT0FBTyxTQUFTLFlBQVksU0FBUyxNQUFNLFFBQVEsRUFBRSxFQUFFO0FBQzFHO0FBR08sU0FBUyxZQUFZLFNBQWtCLFVBQXNEO0FBQ2xHLFFBQU0sVUFBVSxvQkFBSSxJQUF3QjtBQUM1QyxhQUFXLFNBQVMsVUFBVTtBQUM1QixVQUFNLE9BQU8sUUFBUSxNQUFNLEtBQUs7QUFDaEMsUUFBSSxLQUFNLFNBQVEsSUFBSSxLQUFLLE9BQU8sUUFBUSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxFQUM3RjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsYUFBYSxTQUFzRDtBQUNqRixNQUFJLE9BQW1CO0FBQ3ZCLE1BQUksU0FBUztBQUNiLGFBQVcsQ0FBQyxNQUFNLEdBQUcsS0FBSyxTQUFTO0FBQ2pDLFFBQUksTUFBTSxRQUFRO0FBQ2hCLGFBQU87QUFDUCxlQUFTO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQ3RETyxJQUFNLFlBQVk7QUFBQSxFQUN2QjtBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTTtBQUFBLEVBQU07QUFBQSxFQUFNO0FBQUEsRUFBTTtBQUFBLEVBQU07QUFBQSxFQUFNO0FBQUEsRUFBUTtBQUFBLEVBQU07QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTTtBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFDN0c7QUFBQSxFQUFRO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQVE7QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU07QUFBQSxFQUFNO0FBQUEsRUFBTTtBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFDN0c7QUFBQSxFQUFPO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBTztBQUFBLEVBQU87QUFBQSxFQUFNO0FBQUEsRUFBSztBQUFBLEVBQU07QUFBQSxFQUFLO0FBQUEsRUFBUztBQUFBLEVBQVM7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUM3RjtBQUtPLElBQU0sWUFBWTtBQUFBLEVBQ3ZCO0FBQUEsRUFBUTtBQUFBLEVBQU87QUFBQSxFQUFhO0FBQUEsRUFBUztBQUFBLEVBQVU7QUFBQSxFQUFRO0FBQUEsRUFBUztBQUFBLEVBQU87QUFBQSxFQUFZO0FBQUEsRUFBUTtBQUFBLEVBQU07QUFBQSxFQUFTO0FBQUEsRUFDMUc7QUFBQSxFQUFnQjtBQUFBLEVBQVE7QUFBQSxFQUFPO0FBQUEsRUFBUztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBYTtBQUFBLEVBQWM7QUFBQSxFQUFRO0FBQUEsRUFBUztBQUFBLEVBQVE7QUFBQSxFQUMxRztBQUFBLEVBQVE7QUFBQSxFQUFRO0FBQUEsRUFBUTtBQUFBLEVBQVE7QUFBQSxFQUFhO0FBQUEsRUFBaUI7QUFBQSxFQUFTO0FBQUEsRUFBYztBQUFBLEVBQVU7QUFBQSxFQUFPO0FBQUEsRUFDdEc7QUFBQSxFQUFhO0FBQUEsRUFBZ0I7QUFBQSxFQUFVO0FBQUEsRUFBYTtBQUFBLEVBQVM7QUFBQSxFQUFjO0FBQUEsRUFBWTtBQUN6Rjs7O0FDekJBLElBQU0sUUFBUSxDQUFDQyxVQUFzQyxJQUFJLElBQUlBLE1BQUssS0FBSyxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBRS9FLElBQU0sY0FDWCxNQUFNO0FBQUEsYUFDSztBQUVOLElBQU0sZUFDWCxNQUFNO0FBQUE7QUFBQSx3R0FFZ0c7QUFHakcsSUFBTSxlQUNYLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLDJGQUttRjtBQUdwRixJQUFNLFNBQ1gsTUFBTTtBQUFBLHNFQUM4RDtBQUcvRCxJQUFNLG1CQUNYLE1BQU07QUFBQTtBQUFBO0FBQUEsd0dBR2dHO0FBR2pHLElBQU0saUJBQ1gsTUFBTTtBQUFBLHFCQUNhO0FBR2QsSUFBTSxlQUNYLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSx1REFVK0M7OztBQzVDaEQsU0FBUyxPQUFPLE1BQWMsTUFBMkI7QUFDOUQsTUFBSSxTQUFTLFNBQVUsUUFBTyxhQUFhLElBQUk7QUFDL0MsTUFBSSxTQUFTLGVBQWdCLFFBQU8sbUJBQW1CLElBQUksSUFBSTtBQUMvRCxTQUFPLFNBQVMsV0FBVyxZQUFZLElBQUksSUFBSTtBQUNqRDtBQUdPLFNBQVMsU0FBUyxTQUFrQixHQUFXLE1BQTJCO0FBQy9FLFFBQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQyxFQUFFLFFBQVEsUUFBUSxFQUFFO0FBQ2hELE1BQUksT0FBTyxNQUFNLElBQUk7QUFDbkIsV0FBTyxFQUFFLFNBQVMsWUFBWSxLQUFLLFNBQVMsR0FBRyxLQUFLLE9BQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxHQUFHLElBQUk7QUFDcEYsU0FBTyxRQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxPQUFPLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksSUFBSSxJQUFJLElBQUk7QUFDdkY7QUFHTyxTQUFTLE9BQU8sU0FBa0IsTUFBYyxJQUFvQjtBQUN6RSxNQUFJLElBQUk7QUFDUixNQUFJLFFBQVEsTUFBTSxJQUFJLE1BQU0sU0FBUyxRQUFRLE1BQU0sT0FBTyxDQUFDLE1BQU0sS0FBTSxNQUFLO0FBQzVFLFNBQU8sSUFBSSxNQUFNLENBQUMsV0FBVyxTQUFTLENBQUMsRUFBRztBQUMxQyxTQUFPLElBQUk7QUFDYjtBQUVBLFNBQVMsV0FBVyxTQUFrQixHQUFvQjtBQUN4RCxRQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDNUIsU0FBTyxhQUFhLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBTyxTQUFTLE9BQU8sU0FBUyxTQUFTLFdBQVcsSUFBSTtBQUNwRztBQUVPLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUNFLFNBQVMsU0FDVCxTQUFTLFdBQ1QsU0FBUyxXQUNULFNBQVMsVUFDVCxTQUFTLFVBQ1QsU0FBUztBQUViO0FBRU8sU0FBUyxhQUFhLE1BQXVCO0FBQ2xELFNBQU8sWUFBWSxJQUFJLElBQUk7QUFDN0I7QUFHTyxTQUFTLFNBQVMsU0FBa0IsR0FBb0I7QUFDN0QsUUFBTSxNQUFNLFFBQVEsSUFBSSxDQUFDO0FBQ3pCLE1BQUksUUFBUSxTQUFTLFFBQVEsU0FBUyxRQUFRLFFBQVEsUUFBUSxNQUFPLFFBQU87QUFDNUUsU0FBTyxPQUFPLElBQUksUUFBUSxNQUFNLENBQUMsQ0FBQztBQUNwQztBQU1PLFNBQVMsVUFBVSxTQUFrQixNQUFjLE9BQXVCO0FBQy9FLE1BQUksSUFBSTtBQUNSLFNBQU8sSUFBSSxTQUFTLENBQUMsS0FBSyxJQUFJLFFBQVEsTUFBTSxDQUFDLENBQUMsS0FBSyxDQUFDLFdBQVcsUUFBUSxNQUFNLENBQUMsQ0FBQyxLQUFLLENBQUMsU0FBUyxTQUFTLENBQUM7QUFDdEc7QUFDRixTQUFPO0FBQ1Q7QUFFQSxJQUFNLE9BQTRCLG9CQUFJLElBQUk7QUFBQSxFQUN4QztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQU07QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFVO0FBQUEsRUFBTztBQUFBLEVBQVM7QUFBQSxFQUFRO0FBQ3JILENBQUM7OztBQzdERCxJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGlCQUFpQjtBQUdoQixTQUFTLFNBQVMsU0FBa0IsVUFBNkIsTUFBaUM7QUFDdkcsUUFBTSxRQUF1QixDQUFDO0FBQzlCLFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLGFBQVcsU0FBUyxVQUFVO0FBQzVCLFVBQU0sUUFBUSxRQUFRLFdBQVcsS0FBSztBQUN0QyxRQUFJLENBQUMsUUFBUSxRQUFRLEtBQUssRUFBRztBQUM3QixlQUFXQyxnQkFBZSxnQkFBZ0IsU0FBUyxPQUFPLElBQUksR0FBRztBQUMvRCxZQUFNLE1BQU0sS0FBS0EsYUFBWSxJQUFJO0FBQ2pDLFVBQUksUUFBUSxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUc7QUFDakMsV0FBSyxJQUFJLEdBQUc7QUFDWixZQUFNLEtBQUtBLFlBQVc7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGdCQUFnQixTQUFrQixPQUFlLE1BQWlDO0FBQ3pGLFFBQU0sUUFBUSxRQUFRLFdBQVcsS0FBSztBQUN0QyxRQUFNLE1BQU0sUUFBUSxTQUFTLEtBQUs7QUFDbEMsUUFBTSxDQUFDLGVBQWVDLFlBQVcsSUFBSSxRQUFRLFdBQVcsS0FBSztBQUM3RCxRQUFNLFFBQVEsWUFBWSxTQUFTLEtBQUtBLFlBQVc7QUFDbkQsU0FBTztBQUFBLElBQ0wsTUFBTSxTQUFTLE9BQU8sZUFBZSxJQUFJO0FBQUEsSUFDekMsaUJBQWlCLFNBQVMsT0FBTyxLQUFLLGVBQWUsSUFBSTtBQUFBLElBQ3pELFdBQVcsU0FBUyxPQUFPQSxjQUFhLElBQUk7QUFBQSxJQUM1QyxRQUFRLFNBQVMsT0FBT0EsY0FBYSxJQUFJO0FBQUEsSUFDekMsR0FBRyxTQUFTLFNBQVMsT0FBT0EsY0FBYSxJQUFJO0FBQUEsRUFDL0MsRUFBRSxPQUFPLENBQUNELGlCQUFnQkEsaUJBQWdCLE1BQVM7QUFDckQ7QUFHQSxTQUFTLFlBQVksU0FBa0IsTUFBYyxJQUFxQztBQUN4RixTQUFPLE9BQU8sT0FBTyxhQUFhLFFBQVEsTUFBTSxJQUFJLENBQUMsS0FBSyxlQUFlLElBQUksUUFBUSxNQUFNLElBQUksQ0FBQyxHQUFJO0FBQ3BHLFNBQU8sS0FBSyxRQUFRLG1CQUFtQixLQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssQ0FBQyxFQUFFLFNBQVMsUUFBRztBQUN0RztBQUNGLE1BQUksUUFBUSxHQUFJLFFBQU87QUFDdkIsU0FBTyxFQUFFLE9BQU8sUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsTUFBTSxNQUFNLEVBQUUsRUFBRTtBQUMvRjtBQUdBLFNBQVMsWUFBWSxTQUFrQixHQUFXLE9BQXVCO0FBQ3ZFLE1BQUksUUFBUSxNQUFNLENBQUMsTUFBTSxJQUFLLFFBQU87QUFDckMsV0FBUyxRQUFRLElBQUksR0FBRyxRQUFRLFNBQVMsUUFBUSxJQUFJLEdBQUc7QUFDdEQsUUFBSSxRQUFRLE1BQU0sS0FBSyxNQUFNLElBQUssUUFBTyxRQUFRO0FBQ25ELFNBQU87QUFDVDtBQUdPLFNBQVMsTUFDZCxTQUNBLE9BQ0EsZUFDQSxNQUN5QjtBQUN6QixRQUFNLE9BQU8sUUFBUTtBQUNyQixNQUFJLE9BQU8saUJBQWlCLENBQUMsWUFBWSxTQUFTLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDdEUsTUFBSSxPQUFPO0FBQ1gsU0FBTyxPQUFPLGlCQUFpQixRQUFRLE9BQU8saUJBQWlCLFVBQVUsU0FBUyxPQUFPLEdBQUcsSUFBSSxFQUFHO0FBQ25HLFNBQU8sT0FBTyxRQUFRLENBQUMsZUFBZSxLQUFLLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRztBQUNoRSxTQUFPLFlBQVksU0FBUyxNQUFNLEtBQUs7QUFDekM7QUFFQSxTQUFTLFlBQVksU0FBa0IsR0FBVyxNQUEyQjtBQUMzRSxNQUFJLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxNQUFNLEtBQU0sUUFBTztBQUNsRSxNQUFJLFNBQVMsU0FBUyxHQUFHLElBQUksRUFBRyxRQUFPO0FBQ3ZDLFNBQ0UsU0FBUyxZQUFZLFFBQVEsSUFBSSxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBQyxLQUFLLGFBQWEsU0FBUyxDQUFDO0FBRTFHO0FBR0EsSUFBTSxRQUFRO0FBR2QsU0FBUyxhQUFhLFNBQWtCLEdBQW9CO0FBQzFELFFBQU0sRUFBRSxLQUFLLElBQUksUUFBUTtBQUN6QixRQUFNLE9BQU8sUUFBUSxPQUFPLElBQUksQ0FBQztBQUNqQyxRQUFNLEtBQUssS0FBSyxDQUFDLEtBQUs7QUFDdEIsTUFBSSxNQUFNLEtBQUssUUFBUSxPQUFPLEVBQUUsTUFBTSxLQUFNLFFBQU87QUFDbkQsU0FBTyxRQUFRLE9BQU8sSUFBSSxDQUFDLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQyxNQUFNO0FBQ3pEO0FBR0EsU0FBUyxVQUFVLFNBQWtCLEdBQVcsTUFBMkI7QUFDekUsUUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQzVCLE1BQUksUUFBUSxPQUFPLENBQUMsTUFBTSxHQUFJLFFBQU8sUUFBUSxPQUFPLENBQUMsTUFBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxhQUFhLElBQUk7QUFDdEcsTUFBSSxTQUFTLFNBQVMsU0FBUztBQUM3QixXQUFPLFNBQVMsU0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFNBQVMsU0FBUyxVQUFVLFNBQVMsSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUM1RixNQUFJLFNBQVMsT0FBTyxTQUFTLGFBQVEsU0FBUyxLQUFNLFFBQU8sU0FBUyxPQUFPLFFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTTtBQUNyRyxNQUFJLFdBQVcsS0FBSyxJQUFJO0FBQ3RCLFdBQU8sV0FBVyxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxLQUFLLFdBQVcsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDdEYsTUFBSSxDQUFDLGNBQWMsS0FBSyxJQUFJLEtBQUssYUFBYSxJQUFJLEtBQUssYUFBYSxJQUFJLElBQUksS0FBSyxhQUFhLElBQUksSUFBSTtBQUNwRyxXQUFPO0FBQ1QsVUFBUSxRQUFRLElBQUksQ0FBQyxHQUFHO0FBQUEsSUFDdEIsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsS0FBSztBQUNILGFBQU8sU0FBUyxJQUFJLFVBQVUsUUFBUSxPQUFPLFNBQVMsQ0FBQyxDQUFXLEtBQUssRUFBRTtBQUFBLElBQzNFLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsYUFBTyxTQUFTO0FBQUEsSUFDbEI7QUFDRSxhQUFPO0FBQUEsRUFDWDtBQUNGO0FBR0EsSUFBTSxXQUFnQyxvQkFBSSxJQUFJLENBQUMsUUFBUSxVQUFVLENBQUM7QUFFbEUsU0FBUyxVQUFVLFNBQWtCLEdBQW1CO0FBQ3RELFNBQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLElBQUssTUFBSztBQUMxQyxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGlCQUNQLFNBQ0EsT0FDQSxLQUNBLGVBQ0EsTUFDeUI7QUFDekIsTUFBSSxTQUFTLFlBQVksUUFBUSxNQUFNLFFBQVEsQ0FBQyxNQUFNLElBQUssUUFBTztBQUNsRSxNQUFJLENBQUMsaUJBQWlCLEtBQUssUUFBUSxNQUFNLEdBQUcsQ0FBQyxLQUFLLE1BQU0sUUFBUSxFQUFHLFFBQU87QUFDMUUsUUFBTSxPQUFPLFFBQVE7QUFDckIsTUFBSSxPQUFPO0FBQ1gsV0FBUyxJQUFJLE9BQU8sR0FBRyxLQUFLLGlCQUFpQixPQUFPLEtBQUssSUFBSSxLQUFLO0FBQ2hFLFVBQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUM1QixRQUFJLFNBQVMsT0FBTyxTQUFTLE9BQU8sU0FBUyxPQUFPLFNBQVMsU0FBUyxDQUFDLEVBQUc7QUFDMUUsUUFBSSxhQUFhLElBQUksS0FBSyxTQUFTLFNBQVMsT0FBTyxTQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFHLFFBQU87QUFBQSxFQUMxRjtBQUNBLFNBQU8sU0FBUyxLQUFLLFNBQVksWUFBWSxTQUFTLE1BQU0sSUFBSTtBQUNsRTtBQUdBLFNBQVMsV0FDUCxTQUNBLE9BQ0EsT0FDQSxNQUN5QjtBQUN6QixNQUFJLFFBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSyxRQUFPO0FBQ3pDLE1BQUksT0FBTyxRQUFRO0FBQ25CLE1BQUksYUFBYSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sT0FBTyxDQUFDLE1BQU0sSUFBSyxTQUFRO0FBQ3ZGLFFBQU0sTUFBTSxVQUFVLFNBQVMsTUFBTSxLQUFLLElBQUksT0FBTyxPQUFPLGNBQWMsQ0FBQztBQUMzRSxNQUFJLFFBQVEsUUFBUSxTQUFTLFNBQVMsR0FBRyxFQUFHLFFBQU87QUFDbkQsUUFBTSxPQUFPLE9BQU8sU0FBUyxNQUFNLEdBQUc7QUFDdEMsTUFBSSxPQUFPLFFBQVEsUUFBUSxPQUFPLElBQUksTUFBTSxNQUFNLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDekYsUUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLFFBQU0sV0FBVyxhQUFhLElBQUksUUFBUSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQ3pELFFBQU0sYUFBYSxZQUFZLE9BQU8sWUFBWSxRQUFRLFlBQVk7QUFDdEUsTUFBSSxDQUFDLGNBQWMsQ0FBQyxTQUFVLFFBQU87QUFDckMsTUFDRSxRQUFRLE1BQU0sR0FBRyxNQUFNLE9BQ3ZCLE1BQU0sU0FDTixDQUFDLFlBQVksS0FBSyxRQUFRLE1BQU0sR0FBRyxDQUFDLEtBQ3BDLENBQUMsV0FBVyxRQUFRLE1BQU0sR0FBRyxDQUFDO0FBRTlCLFdBQU87QUFDVCxTQUFPLFlBQVksU0FBUyxNQUFNLEdBQUc7QUFDdkM7QUFHQSxTQUFTLFFBQVEsU0FBa0IsSUFBWSxPQUFlLE1BQTJDO0FBQ3ZHLFFBQU0sT0FBTyxRQUFRLE1BQU0sRUFBRTtBQUM3QixNQUFJLE9BQU8sS0FBSztBQUNoQixNQUFJLFNBQVMsUUFBUSxTQUFTLFNBQVMsU0FBUyxZQUFZLFNBQVMsV0FBVztBQUM5RSxRQUFJLENBQUMsZUFBZSxLQUFLLElBQUksS0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLEtBQU0sUUFBTztBQUN2RTtBQUFBLEVBQ0Y7QUFDQSxTQUFPLGVBQWUsSUFBSSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUc7QUFDaEQsU0FBTyxVQUFVLFNBQVMsTUFBTSxPQUFPLElBQUk7QUFDN0M7QUFHQSxTQUFTLFVBQVUsU0FBa0IsTUFBYyxPQUFlLE1BQTJDO0FBQzNHLFFBQU0sVUFBVSxRQUFRLE1BQU0sSUFBSTtBQUNsQyxNQUFJLENBQUMsc0JBQXNCLEtBQUssT0FBTyxFQUFHLFFBQU87QUFDakQsUUFBTSxNQUFNLFVBQVUsU0FBUyxNQUFNLEtBQUssSUFBSSxPQUFPLE9BQU8sY0FBYyxDQUFDO0FBQzNFLFFBQU0sT0FBTyxPQUFPLFNBQVMsTUFBTSxHQUFHO0FBQ3RDLE1BQUksUUFBUSxRQUFRLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDM0QsU0FBTyxZQUFZLFNBQVMsTUFBTSxHQUFHO0FBQ3ZDO0FBR0EsU0FBUyxTQUFTLFNBQWtCLElBQVksT0FBZSxNQUFpQztBQUM5RixNQUFJLFNBQVMsWUFBWSxTQUFTLGVBQWdCLFFBQU8sQ0FBQztBQUMxRCxRQUFNLE9BQU8sUUFBUSxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssSUFBSTtBQUNsRCxRQUFNLFVBQVUsUUFBUSxNQUFNLElBQUk7QUFDbEMsTUFBSSxZQUFZLFNBQVMsRUFBRSxZQUFZLFdBQVcsT0FBTyxNQUFNLFNBQVMsZ0JBQWlCLFFBQU8sQ0FBQztBQUNqRyxNQUFJLE1BQU07QUFDVixTQUFPLE1BQU0sU0FBUyxNQUFNLE9BQU8sa0JBQWtCLENBQUMsZ0JBQWdCLEtBQUssUUFBUSxNQUFNLEdBQUcsQ0FBQyxFQUFHO0FBQ2hHLE1BQUksTUFBTSxRQUFRLGVBQWdCLFFBQU8sQ0FBQztBQUMxQyxRQUFNLFFBQXFDLENBQUM7QUFDNUMsTUFBSSxPQUFPLE9BQU87QUFDbEIsU0FBTywwREFBMEQsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUc7QUFDNUYsTUFBSSxDQUFDLGlCQUFpQixJQUFJLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRyxRQUFPLENBQUM7QUFDeEQsTUFBSSxNQUFNO0FBQ1YsV0FBUyxJQUFJLE1BQU0sSUFBSSxLQUFLLEtBQUs7QUFDL0IsVUFBTSxTQUFTLFFBQVEsTUFBTSxDQUFDO0FBQzlCLFFBQUksV0FBVyxRQUFRLFdBQVcsTUFBTztBQUN6QyxVQUFNLE9BQU8sVUFBVSxTQUFTLFlBQVksU0FBUyxJQUFJLENBQUMsR0FBRyxLQUFLLElBQUk7QUFDdEUsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFBQSxFQUNoRTtBQUNBLE1BQUksTUFBTSxPQUFPLEVBQUcsT0FBTSxRQUFRLE9BQU8sU0FBUyxNQUFNLEdBQUcsQ0FBQztBQUM1RCxTQUFPLE1BQU0sT0FBTyxDQUFDQSxpQkFBZ0JBLGlCQUFnQixNQUFTO0FBQ2hFO0FBRUEsU0FBUyxPQUFPLFNBQWtCLE1BQWMsSUFBcUM7QUFDbkYsUUFBTSxPQUFPLFFBQVEsTUFBTSxLQUFLLENBQUMsTUFBTSxNQUFPLFFBQVEsTUFBTSxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssSUFBSSxLQUFNO0FBQzdGLFNBQU8sWUFBWSxTQUFTLE1BQU0sSUFBSTtBQUN4QztBQUVBLFNBQVMsWUFBWSxTQUFrQixHQUFtQjtBQUN4RCxTQUFPLGVBQWUsSUFBSSxRQUFRLE1BQU0sQ0FBQyxDQUFDLEVBQUc7QUFDN0MsU0FBTztBQUNUOzs7QUNoUEEsSUFBTSxPQUF5QztBQUFBLEVBQzdDLElBQUk7QUFBQSxFQUNKLFNBQVM7QUFBQSxFQUNULG1CQUFtQjtBQUFBLEVBQ25CLHFCQUFxQjtBQUFBLEVBQ3JCLFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFBQSxFQUNWLFlBQVk7QUFBQSxFQUNaLGFBQWE7QUFDZjtBQU1PLFNBQVMsUUFBUSxNQUFzQjtBQUM1QyxRQUFNRSxTQUFRLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUNsQyxNQUFJLE1BQU1BLE9BQU0sVUFBVSxDQUFDLE1BQU0sTUFBTSxJQUFJLEtBQUssYUFBYSxJQUFJLElBQUksQ0FBQztBQUN0RSxNQUFJQSxPQUFNLFNBQVMsS0FBSyxFQUFHLE9BQU0sUUFBUSxLQUFLQSxPQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLQSxPQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3ZHLE1BQUksUUFBUSxHQUFJLE9BQU1BLE9BQU07QUFDNUIsUUFBTSxPQUFPQSxPQUFNLE1BQU0sQ0FBQyxLQUFLO0FBQy9CLFFBQU0sT0FBTyxHQUFHQSxPQUFNLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUNwRCxNQUFJLFNBQVMsZUFBZSxTQUFTO0FBQ25DLFdBQU8sS0FBSyxXQUFXLE9BQU8sSUFBSSxRQUFRLElBQUksS0FBTSxLQUFLLElBQUksS0FBSztBQUNwRSxNQUFJLFNBQVMsY0FBYyxTQUFTLGVBQWUsU0FBUyxhQUFhLFNBQVMsU0FBVSxRQUFPO0FBQ25HLFNBQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDckM7OztBQ3RCQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxnQkFBcUMsb0JBQUksSUFBSTtBQUFBLEVBQ2pEO0FBQUEsRUFBVztBQUFBLEVBQVE7QUFBQSxFQUFlO0FBQUEsRUFBUztBQUFBLEVBQVc7QUFBQSxFQUFTO0FBQUEsRUFBZ0I7QUFBQSxFQUFZO0FBQUEsRUFBYTtBQUFBLEVBQWE7QUFBQSxFQUNySDtBQUFBLEVBQVk7QUFBQSxFQUFXO0FBQUEsRUFBVztBQUFBLEVBQVU7QUFBQSxFQUFXO0FBQUEsRUFBZTtBQUFBLEVBQWE7QUFBQSxFQUFZO0FBQUEsRUFBZ0I7QUFDakgsQ0FBQztBQUdELElBQU0sY0FBbUMsb0JBQUksSUFBSTtBQUFBLEVBQy9DO0FBQUEsRUFBTTtBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBUTtBQUFBLEVBQU07QUFBQSxFQUFRO0FBQUEsRUFBUztBQUFBLEVBQVU7QUFBQSxFQUFXO0FBQUEsRUFBVTtBQUFBLEVBQVc7QUFBQSxFQUFNO0FBQUEsRUFBVTtBQUMvRyxDQUFDO0FBY00sU0FBUyxhQUNkLFNBQ0FDLFNBQ0EsYUFDVztBQUNYLFFBQU0sUUFBbUIsQ0FBQztBQUMxQixhQUFXLFlBQVksUUFBUSxXQUFXO0FBQ3hDLFFBQUksQ0FBQyxRQUFRLFFBQVEsU0FBUyxVQUFVLEVBQUc7QUFDM0MsYUFBUyxJQUFJLFNBQVMsWUFBWSxJQUFJLFNBQVMsVUFBVSxLQUFLO0FBQzVELFVBQUksUUFBUSxNQUFNLENBQUMsTUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxZQUFZLElBQUksUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQ2hHO0FBQ0YsWUFBTSxTQUFTLGVBQWUsU0FBUyxHQUFHLFNBQVMsUUFBUTtBQUMzRCxVQUFJLENBQUMsT0FBUTtBQUNiLFlBQU0sU0FBUyxTQUFTLFNBQVMsUUFBUUEsU0FBUSxXQUFXO0FBQzVELFlBQU0sUUFBUSxVQUFVLGVBQWUsU0FBUyxRQUFRQSxTQUFRLFdBQVc7QUFDM0UsVUFBSSxVQUFVLE9BQVc7QUFDekIsWUFBTSxLQUFLO0FBQUEsUUFDVCxNQUFNO0FBQUEsUUFDTjtBQUFBLFFBQ0EsWUFBWTtBQUFBLFFBQ1osVUFBVSxPQUFPO0FBQUEsUUFDakIsT0FBTyxXQUFXLFNBQVksTUFBTTtBQUFBLE1BQ3RDLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsZUFBZSxTQUFrQixNQUFjLE9BQW1DO0FBQ3pGLE1BQUksTUFBTSxPQUFPO0FBQ2pCLFNBQU8sTUFBTSxTQUFTLE1BQU0sT0FBTyxXQUFXLFdBQVcsU0FBUyxHQUFHLEVBQUc7QUFDeEUsTUFBSSxPQUFPLE1BQU07QUFDakIsU0FBTyxPQUFPLFFBQVEsQ0FBQ0MsUUFBTyxTQUFTLElBQUksRUFBRztBQUM5QyxNQUFJLFNBQVMsUUFBUSxRQUFRLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFTLE9BQU8sR0FBRyxLQUFLLEVBQUcsUUFBTztBQUM3RixRQUFNLE1BQU0sT0FBTztBQUNuQixRQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ3hDLFNBQU8sRUFBRSxNQUFNLEtBQUssT0FBTyxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUcsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFO0FBQ3hFO0FBRUEsU0FBU0EsUUFBTyxTQUFrQixHQUFvQjtBQUNwRCxTQUFPLFNBQVMsU0FBUyxHQUFHLFFBQVEsS0FBSyxTQUFTLFNBQVMsR0FBRyxjQUFjO0FBQzlFO0FBR0EsU0FBUyxPQUFPLFNBQWtCLEdBQVcsT0FBd0I7QUFDbkUsTUFBSSxLQUFLLE1BQU8sUUFBTztBQUN2QixRQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDNUIsTUFBSSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sU0FBUyxRQUFRLFNBQVMsT0FBTyxTQUFTLE1BQU8sUUFBTztBQUN4RixNQUFJLFFBQVEsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLEVBQUcsUUFBTztBQUM3QyxTQUFPLFNBQVMsT0FBTyxJQUFJLElBQUksU0FBUyxRQUFRLE9BQU8sSUFBSSxDQUFDLE1BQU07QUFDcEU7QUFFQSxTQUFTLFdBQVcsU0FBa0IsR0FBb0I7QUFDeEQsUUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQzVCLE1BQUksU0FBUyxJQUFLLFFBQU87QUFDekIsTUFBSSxDQUFDLFlBQVksS0FBSyxJQUFJLEtBQUssU0FBUyxRQUFRLFNBQVMsVUFBTSxRQUFPO0FBQ3RFLFNBQ0UsQ0FBQyxhQUFhLElBQUksS0FDbEIsQ0FBQyxhQUFhLElBQUksSUFBSSxLQUN0QixDQUFDLGFBQWEsSUFBSSxJQUFJLEtBQ3RCLEVBQUUsU0FBUyxTQUFTLENBQUMsS0FBSyxRQUFRLE9BQU8sQ0FBQyxNQUFNO0FBRXBEO0FBRUEsU0FBUyxTQUNQLFNBQ0EsUUFDQUQsU0FDQSxhQUNvQjtBQUNwQixRQUFNLFVBQW9CLENBQUM7QUFDM0IsRUFBQUEsUUFBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQy9CLFFBQUksTUFBTSxTQUFTLFlBQVksQ0FBQyxNQUFNLE1BQU0sSUFBSSxPQUFPLElBQUksRUFBRztBQUM5RCxRQUFJLGFBQWEsUUFBUSxLQUFLLEVBQUcsU0FBUSxLQUFLLEtBQUs7QUFBQSxFQUNyRCxDQUFDO0FBQ0QsTUFBSSxRQUFRLFNBQVMsRUFBRyxRQUFPLFFBQVEsQ0FBQztBQUN4QyxRQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixXQUFTLElBQUksT0FBTyxNQUFNLEtBQUssS0FBSyxRQUFRLFVBQVUsR0FBRyxPQUFPLElBQUksR0FBRyxLQUFLO0FBQzFFLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQztBQUM3QixVQUFNLFFBQVEsU0FBUyxLQUFLLEtBQU0sWUFBWSxJQUFJO0FBQ2xELFFBQUksUUFBUSxTQUFTLEtBQUssRUFBRyxNQUFLLElBQUksS0FBSztBQUFBLEVBQzdDO0FBQ0EsU0FBTyxLQUFLLFNBQVMsSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsSUFBSTtBQUMxQztBQUdBLFNBQVMsYUFBYSxRQUFnQixPQUE0QjtBQUNoRSxRQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRztBQUNsQyxRQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxTQUFTLElBQUksS0FBSyxTQUFTLElBQUk7QUFDakYsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFFBQU0sUUFBUSxJQUFJLElBQUksTUFBTSxhQUFhLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ3JGLFNBQU8sTUFBTSxNQUFNLENBQUMsU0FBUyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQzlDO0FBRUEsU0FBUyxlQUNQLFNBQ0EsUUFDQUEsU0FDQSxhQUNvQjtBQUNwQixRQUFNLE9BQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxTQUFTLENBQUM7QUFDakQsTUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLE1BQU0sR0FBRyxjQUFjLEVBQUcsUUFBTztBQUMvRCxRQUFNLFFBQWtCLENBQUM7QUFDekIsRUFBQUEsUUFBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQy9CLFFBQUksTUFBTSxTQUFTLGVBQWdCO0FBQ25DLFVBQU0sU0FBUyxNQUFNLFNBQVMsS0FBSyxDQUFDLFNBQVMsUUFBUSxNQUFNLElBQUksR0FBRyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQ3RGLFFBQUksVUFBVSxNQUFNLE1BQU0sSUFBSSxJQUFJLEVBQUcsT0FBTSxLQUFLLEtBQUs7QUFBQSxFQUN2RCxDQUFDO0FBQ0QsTUFDRSxNQUFNLFdBQVcsS0FDakIsT0FBTyxNQUFNLFdBQVcsS0FDeEIsYUFBYSxTQUFTLFFBQVEsTUFBTSxDQUFDLEdBQWEsV0FBVztBQUU3RCxXQUFPLE1BQU0sQ0FBQztBQUNoQixTQUFPLGNBQWMsSUFBSSxJQUFJLEtBQUssTUFBTSxTQUFTLElBQzdDLFlBQVksU0FBUyxRQUFRQSxTQUFRLFdBQVcsSUFDaEQ7QUFDTjtBQUVBLFNBQVMsYUFBYSxTQUFrQixRQUFnQixPQUFlLGFBQWtDO0FBQ3ZHLFdBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRyxLQUFLLEdBQUcsS0FBSztBQUN6QyxVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUM7QUFDN0IsUUFBSSxTQUFTLE1BQU0sWUFBWSxJQUFJLE1BQU0sTUFBTyxRQUFPO0FBQUEsRUFDekQ7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFlBQ1AsU0FDQSxRQUNBQSxTQUNBLGFBQ29CO0FBQ3BCLFFBQU0sV0FBVyxRQUFRLFVBQVUsUUFBUSxXQUFXLE9BQU8sSUFBSSxDQUFXO0FBQzVFLFFBQU0sU0FBUyxRQUFRLFVBQVcsUUFBUSxXQUFXLE9BQU8sSUFBSSxJQUFlLENBQUM7QUFDaEYsTUFBSSxDQUFDLFlBQVksQ0FBQyxVQUFVLFNBQVMsVUFBVSxPQUFPLFNBQVMsT0FBTyxTQUFTLFNBQVM7QUFDdEYsV0FBTztBQUNULFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLFdBQVMsSUFBSSxPQUFPLFlBQVksSUFBSSxPQUFPLFVBQVUsS0FBSztBQUN4RCxVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUM7QUFDN0IsVUFBTSxRQUFRLFNBQVMsS0FBSyxLQUFNLFlBQVksSUFBSTtBQUNsRCxRQUFJLFVBQVUsTUFBTUEsUUFBTyxLQUFLLEdBQUcsU0FBUyxlQUFnQixPQUFNLElBQUksS0FBSztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxVQUFVLFFBQVEsT0FBTyxPQUFPLFVBQVU7QUFDaEQsUUFBTSxRQUFRLFlBQVksTUFBTSxZQUFZLFNBQVksU0FBWSxZQUFZLE9BQU87QUFDdkYsU0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLFVBQWEsTUFBTSxJQUFJLEtBQUssSUFBSSxRQUFRO0FBQy9FOzs7QUM1S0EsSUFBTSxXQUFxQyxvQkFBSSxJQUFJO0FBQUEsRUFDakQsQ0FBQyxNQUFNLEdBQUc7QUFBQSxFQUNWLENBQUMsT0FBTyxHQUFHO0FBQUEsRUFDWCxDQUFDLE9BQU8sR0FBRztBQUFBLEVBQ1gsQ0FBQyxXQUFXLEdBQUc7QUFBQSxFQUNmLENBQUMsT0FBTyxHQUFHO0FBQUEsRUFDWCxDQUFDLE9BQU8sR0FBRztBQUFBLEVBQ1gsQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLENBQUMsV0FBVyxHQUFHO0FBQ2pCLENBQUM7QUFFRCxJQUFNLFVBQVU7QUE0QlQsU0FBUyxhQUNkLFNBQ0FFLFNBQ0EsYUFDQSxVQUNXO0FBQ1gsUUFBTSxRQUFtQixDQUFDO0FBQzFCLFFBQU0sWUFBWSxJQUFJLElBQUksU0FBUyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxHQUFHLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDMUYsUUFBTSxTQUFTLGFBQWEsT0FBTztBQUNuQyxNQUFJLFNBQXNCLENBQUM7QUFDM0IsYUFBVyxZQUFZLFFBQVEsV0FBVztBQUN4QyxRQUFJLENBQUMsUUFBUSxRQUFRLFNBQVMsVUFBVSxFQUFHO0FBQzNDLFVBQU0sT0FBb0IsQ0FBQztBQUMzQixhQUFTLElBQUksU0FBUyxZQUFZLElBQUksU0FBUyxVQUFVLEtBQUs7QUFDNUQsWUFBTSxRQUFRLFFBQVEsU0FBUyxHQUFHQSxTQUFRLGFBQWEsU0FBUztBQUNoRSxVQUFJLFVBQVUsT0FBVyxNQUFLLEtBQUssVUFBVSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQy9ELFlBQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUM1QixZQUFNLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFDN0IsVUFBSSxDQUFDLE9BQU8sUUFBUSxPQUFPLENBQUMsTUFBTSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUc7QUFDekQsWUFBTSxRQUFRLElBQUksU0FBUyxhQUFhO0FBQ3hDLFlBQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsU0FBUyxTQUFTLENBQUMsRUFBRTtBQUNwRixZQUFNLGFBQWEsYUFBYSxPQUFPQSxPQUFNO0FBQzdDLFVBQUksZUFBZTtBQUNqQixjQUFNLEtBQUssRUFBRSxNQUFNLFdBQVcsT0FBTyxZQUFZLFlBQVksR0FBRyxVQUFVLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQztBQUMvRixXQUFLLEtBQUssRUFBRSxHQUFHLE1BQU0sS0FBSyxPQUFPLGNBQWMsUUFBUSxDQUFDO0FBQUEsSUFDMUQ7QUFDQSxhQUFTO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsUUFDUCxTQUNBLEdBQ0FBLFNBQ0EsYUFDQSxXQUNvQjtBQUNwQixRQUFNLE9BQU8sUUFBUSxPQUFPLENBQUM7QUFDN0IsTUFBSSxTQUFTLElBQUk7QUFDZixRQUFJLFFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTSxLQUFNLFFBQU87QUFDM0MsVUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixXQUFPQSxRQUFPLEtBQUssR0FBRyxTQUFTLFdBQVcsUUFBUTtBQUFBLEVBQ3BEO0FBQ0EsUUFBTSxVQUFVLFVBQVUsSUFBSSxDQUFDO0FBQy9CLE1BQUksWUFBWSxPQUFXLFFBQU9BLFFBQU8sT0FBTyxHQUFHLFNBQVMsV0FBVyxVQUFVO0FBQ2pGLE1BQUksYUFBYSxTQUFTLENBQUMsRUFBRyxRQUFPO0FBQ3JDLFNBQU8sU0FBUyxTQUFTLEdBQUcsUUFBUSxLQUFLLENBQUMsUUFBUSxNQUFNLENBQUMsRUFBRSxTQUFTLEdBQUcsSUFBSSxVQUFVO0FBQ3ZGO0FBR0EsU0FBUyxhQUFhLFNBQWtCLEdBQW9CO0FBQzFELE9BQUssUUFBUSxPQUFPLElBQUksQ0FBQyxLQUFLLFFBQVEsR0FBSSxRQUFPO0FBQ2pELFFBQU0sV0FBVyxVQUFVLFFBQVEsT0FBTyxTQUFTLENBQUMsQ0FBVztBQUMvRCxRQUFNQyxXQUFVLGFBQWEsVUFBVSxRQUFRLE9BQU8sS0FBSyxTQUFTO0FBQ3BFLFNBQU8sYUFBYSxXQUFXLGFBQWEsY0FBY0E7QUFDNUQ7QUFFQSxTQUFTLFVBQVUsU0FBa0IsT0FBZSxPQUEwQjtBQUM1RSxRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksUUFBUTtBQUNuQyxNQUFJLEtBQUs7QUFDVCxXQUFTLFFBQVEsR0FBRyxRQUFRLEdBQUcsU0FBUztBQUN0QyxVQUFNLEtBQUssS0FBSyxFQUFFO0FBQ2xCLFVBQU1DLFFBQU8sVUFBVSxTQUFTLEVBQUUsQ0FBVyxLQUFLO0FBQ2xELFFBQUksT0FBTyxVQUFhLEtBQUssRUFBRztBQUNoQyxVQUFNLFdBQVcsUUFBUSxPQUFPLEtBQUssTUFBTSxNQUFNLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDNUYsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLElBQUlBLEtBQUksRUFBRztBQUNwQyxTQUFLO0FBQUEsRUFDUDtBQUNBLFFBQU0sT0FBTyxVQUFVLFNBQVMsRUFBRSxDQUFXLEtBQUs7QUFDbEQsU0FBTyxFQUFFLE9BQU8sT0FBTyxTQUFTLFNBQVMsV0FBVyxTQUFTLGNBQWMsTUFBTSxLQUFLLEVBQUUsS0FBSyxHQUFHO0FBQ2xHO0FBR0EsSUFBTSxTQUE4QixvQkFBSSxJQUFJLENBQUMsUUFBUSxZQUFZLE9BQU8sQ0FBQztBQUV6RSxTQUFTLGFBQWEsT0FBY0YsU0FBbUQ7QUFDckYsUUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUksSUFBSTtBQUNuQyxRQUFNLFFBQVEsQ0FBQyxVQUEyQkEsUUFBTyxLQUFLLEdBQUcsUUFBUTtBQUNqRSxRQUFNLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBMEIsVUFBVSxZQUFZQSxRQUFPLEtBQUssR0FBRyxPQUFPLFNBQVM7QUFDckcsUUFBTSxTQUFTLENBQUMsSUFBSSxZQUFZLE1BQU0sU0FBUyxTQUFVLE1BQU0sU0FBUyxTQUFTLElBQUksU0FBUztBQUM5RixRQUFNLFFBQVEsQ0FBQyxVQUE4QixVQUFVLE1BQU0sV0FBVyxNQUFNLFNBQVMsSUFBSTtBQUMzRixRQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNuRSxRQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDLE9BQU8sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUMzRSxRQUFNLE1BQU0sT0FBTyxPQUFPLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDLE9BQU8sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUM1RSxRQUFNLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxHQUFHLElBQUksQ0FBQztBQUN0QyxNQUFJLElBQUksV0FBVyxFQUFHLFFBQU8sT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsS0FBSyxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ3BFLE1BQUksS0FBSyxXQUFXLEtBQUssTUFBTSxTQUFTLElBQUksUUFBUyxRQUFPLFVBQVUsS0FBSyxLQUFLO0FBQ2hGLFNBQU8sU0FBUyxJQUFJLEVBQUUsV0FBVyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFDcEUsT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLE1BQU0sS0FBSyxJQUNsQztBQUNOO0FBR0EsU0FBUyxPQUNQLE9BQ0EsVUFDQSxPQUNvQjtBQUNwQixNQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVMsUUFBTztBQUNyRCxTQUFPLE1BQU0sS0FBSyxLQUFLLFNBQVMsS0FBSyxDQUFDRyxhQUFZQSxTQUFRLFVBQVUsU0FBU0EsU0FBUSxPQUFPLElBQ3hGLFFBQ0E7QUFDTjtBQUdBLFNBQVMsVUFBVSxZQUFrQyxPQUF1RDtBQUMxRyxRQUFNLFFBQVEsV0FBVyxDQUFDO0FBQzFCLE1BQUksQ0FBQyxPQUFPLFdBQVcsTUFBTSxVQUFVLFdBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDOUUsUUFBTSxTQUFTLFdBQVcsT0FBTyxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sV0FBVyxVQUFVLE1BQU0sS0FBSztBQUN6RixTQUFPLE9BQU8sV0FBVyxJQUFJLE1BQU0sUUFBUTtBQUM3QztBQUVBLFNBQVMsU0FBUyxZQUE0QztBQUM1RCxTQUFPLENBQUMsR0FBRyxJQUFJLElBQUksV0FBVyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDMUQ7QUFHQSxTQUFTLGFBQWEsU0FBOEI7QUFDbEQsUUFBTSxTQUFTLElBQUksV0FBVyxRQUFRLEtBQUs7QUFDM0MsTUFBSSxPQUFPO0FBQ1gsV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLE9BQU8sS0FBSztBQUN0QyxRQUFJLElBQUksS0FBSyxDQUFDLFFBQVEsVUFBVSxJQUFJLEdBQUcsQ0FBQyxFQUFHLFFBQU87QUFDbEQsVUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQzNCLFFBQUksU0FBUyxZQUFPLFNBQVMsU0FBSyxRQUFPO0FBQUEsYUFDaEMsU0FBUyxTQUFLLFFBQU87QUFBQSxhQUNyQixTQUFTLElBQUssUUFBTyxDQUFDO0FBQy9CLFdBQU8sQ0FBQyxJQUFJLE9BQU8sSUFBSTtBQUFBLEVBQ3pCO0FBQ0EsU0FBTztBQUNUOzs7QUNqS08sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQWNuQixZQUE2QixPQUFrQjtBQUFsQjtBQUMzQixVQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixTQUFLLE9BQU8sUUFBUTtBQUNwQixTQUFLLFFBQVEsT0FBTztBQUNwQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ25GLFNBQUssYUFBYSxJQUFJLFdBQVcsTUFBTSxNQUFNO0FBQzdDLFNBQUssV0FBVyxJQUFJLFdBQVcsTUFBTSxNQUFNO0FBQzNDLFNBQUssU0FBUyxJQUFJLFdBQVcsT0FBTyxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQ2xELFNBQUssYUFBYSxJQUFJLFdBQVcsT0FBTyxLQUFLO0FBQzdDLFNBQUssVUFBVSxJQUFJLE1BQTBCLE9BQU8sS0FBSztBQUN6RCxVQUFNLFFBQVEsQ0FBQyxNQUFNLFVBQVU7QUFDN0IsWUFBTSxRQUFRLFdBQVcsUUFBUSxLQUFLLEtBQUs7QUFDM0MsVUFBSSxNQUFNO0FBQ1YsYUFBTyxNQUFNLE9BQU8sU0FBVSxPQUFPLE1BQU0sR0FBRyxJQUFlLEtBQUssSUFBSyxNQUFLLE9BQU8sS0FBSyxJQUFJO0FBQzVGLFdBQUssV0FBVyxLQUFLLElBQUk7QUFDekIsV0FBSyxTQUFTLEtBQUssSUFBSTtBQUFBLElBQ3pCLENBQUM7QUFDRCxZQUFRLFVBQVUsUUFBUSxDQUFDLFVBQVUsVUFBVTtBQUM3QyxXQUFLLFdBQVcsS0FBSyxPQUFPLFNBQVMsWUFBWSxTQUFTLFFBQVE7QUFBQSxJQUNwRSxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBdEI2QjtBQUFBLEVBYnBCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ1E7QUFBQSxFQTBCakIsSUFBSSxZQUEyQztBQUM3QyxXQUFPLEtBQUssTUFBTSxRQUFRO0FBQUEsRUFDNUI7QUFBQSxFQUVBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxLQUFLLEdBQW1CO0FBQ3RCLFVBQU0sRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQzlCLFdBQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFBQTtBQUFBLEVBR0EsTUFBTSxHQUFtQjtBQUN2QixRQUFJLElBQUksS0FBSyxLQUFLLEtBQUssTUFBTyxRQUFPO0FBQ3JDLFdBQVEsS0FBSyxRQUFRLENBQUMsTUFBTSxLQUFLLEtBQUssQ0FBQyxFQUFFLFlBQVksRUFBRSxRQUFRLFVBQUssR0FBRztBQUFBLEVBQ3pFO0FBQUEsRUFFQSxNQUFNLEdBQW1CO0FBQ3ZCLFdBQU8sS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUMsS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUN6RDtBQUFBLEVBRUEsSUFBSSxHQUFtQjtBQUNyQixXQUFPLEtBQUssTUFBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxHQUFnQztBQUNsQyxVQUFNLE1BQU0sS0FBSyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ25DLFdBQU8sUUFBUSxTQUFZLFNBQVksVUFBVSxHQUFHO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsV0FBVyxHQUFrRDtBQUMzRCxVQUFNLFdBQVcsS0FBSyxVQUFVLEtBQUssV0FBVyxDQUFDLEtBQUssQ0FBQztBQUN2RCxXQUFPLFdBQVcsQ0FBQyxTQUFTLFlBQVksU0FBUyxRQUFRLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUNwRTtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQW9CO0FBQzFCLFVBQU0sV0FBVyxLQUFLLFVBQVUsS0FBSyxXQUFXLENBQUMsS0FBSyxDQUFDO0FBQ3ZELFVBQU0sUUFBUSxZQUFZLEtBQUssTUFBTSxRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQ2xFLFdBQU8sVUFBVSxVQUFhLFFBQVEsS0FBSztBQUFBLEVBQzdDO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxHQUFvQjtBQUN2QyxXQUFPLEtBQUssVUFBVSxLQUFLLFdBQVcsQ0FBQyxLQUFLLENBQUMsR0FBRyxVQUFVLEtBQUssVUFBVSxLQUFLLFdBQVcsQ0FBQyxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ3JHO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBYyxJQUFvQjtBQUN0QyxXQUFPLFFBQVEsS0FDWCxLQUNBLEtBQUssS0FDRixNQUFNLEtBQUssTUFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssQ0FBQyxDQUFDLEVBQ3hDLFFBQVEsU0FBUyxHQUFHLEVBQ3BCLEtBQUs7QUFBQSxFQUNkO0FBQ0Y7OztBQy9GTyxTQUFTLG1CQUFtQixPQUErQjtBQUNoRSxRQUFNLFVBQVUsSUFBSSxRQUFRLEtBQUs7QUFDakMsUUFBTSxTQUFTLGFBQWEsT0FBTyxFQUFFLElBQUksQ0FBQyxZQUFZLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFDN0UsUUFBTSxjQUFjLElBQUksV0FBVyxNQUFNLE1BQU0sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM5RCxTQUFPLFFBQVEsQ0FBQyxFQUFFLFNBQVMsR0FBRyxVQUFVLFNBQVMsUUFBUSxDQUFDLFNBQVUsWUFBWSxJQUFJLElBQUksS0FBTSxDQUFDO0FBQy9GLFFBQU0sV0FBVyxhQUFhLFNBQVMsUUFBUSxXQUFXO0FBQzFELFFBQU0sV0FBVyxhQUFhLFNBQVMsUUFBUSxhQUFhLFFBQVE7QUFDcEUsU0FBTyxTQUFTLFNBQVMsUUFBUSxDQUFDLEdBQUcsVUFBVSxHQUFHLFFBQVEsQ0FBQztBQUM3RDtBQUVBLFNBQVMsTUFBTSxTQUFrQixTQUFrQztBQUNqRSxRQUFNLGVBQWUsU0FBUyxTQUFTLFFBQVEsVUFBVSxRQUFRLElBQUk7QUFDckUsUUFBTUMsU0FBUSxJQUFJLElBQUksYUFBYSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sUUFBUSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsQ0FBQztBQUNqRyxTQUFPLEVBQUUsR0FBRyxTQUFTLGNBQWMsT0FBQUEsUUFBTyxLQUFLQyxPQUFNLFNBQVMsU0FBU0QsTUFBSyxFQUFFO0FBQ2hGO0FBRUEsU0FBU0MsT0FBTSxTQUFrQixTQUFzQkQsUUFBNkM7QUFDbEcsTUFBSSxDQUFDLFFBQVEsT0FBUSxRQUFPO0FBQzVCLGFBQVcsU0FBUyxRQUFRLFVBQVU7QUFDcEMsVUFBTSxTQUFTLFFBQVEsTUFBTyxRQUFRLFdBQVcsS0FBSyxJQUFlLENBQUMsRUFBRSxRQUFRLFFBQVEsRUFBRTtBQUMxRixVQUFNLE1BQU0sV0FBVyxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sSUFBSTtBQUMxRCxRQUFJLElBQUssUUFBTztBQUFBLEVBQ2xCO0FBQ0EsYUFBVyxRQUFRQSxRQUFPO0FBQ3hCLFVBQU0sTUFBTSxXQUFXLElBQUksS0FBSyxXQUFXLEtBQUssUUFBUSxLQUFLLEdBQUcsQ0FBQztBQUNqRSxRQUFJLElBQUssUUFBTztBQUFBLEVBQ2xCO0FBQ0EsU0FBTyxRQUFRLE9BQU8sTUFBTSxJQUFJLGNBQWMsRUFBRSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQVM7QUFDakY7QUFFQSxTQUFTLFNBQ1AsU0FDQSxRQUNBLFVBQ2E7QUFDYixRQUFNLFVBQWlELENBQUM7QUFDeEQsU0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQy9CLGVBQVcsUUFBUSxNQUFNLFVBQVU7QUFDakMsWUFBTSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2hDLGNBQVEsS0FBSyxFQUFFLFNBQVMsRUFBRSxHQUFHLE9BQU8sTUFBTSxPQUFPLEdBQUcsT0FBTyxNQUFNLENBQUM7QUFBQSxJQUNwRTtBQUFBLEVBQ0YsQ0FBQztBQUNELGFBQVcsRUFBRSxNQUFNLE9BQU8sWUFBWSxVQUFVLE9BQUFFLE9BQU0sS0FBSyxVQUFVO0FBQ25FLFVBQU0sT0FBUSxPQUFPLEtBQUssRUFBaUI7QUFDM0MsVUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sVUFBVSxHQUFHLEtBQUssUUFBUSxJQUFJLFdBQVcsQ0FBQyxFQUFFO0FBQ2hGLFlBQVEsS0FBSyxFQUFFLFNBQVMsRUFBRSxNQUFNLEdBQUcsTUFBTSxNQUFNLE9BQUFBLE9BQU0sR0FBRyxNQUFNLENBQUM7QUFBQSxFQUNqRTtBQUNBLFVBQVEsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLFFBQVEsU0FBUyxFQUFFLFFBQVEsTUFBTSxFQUFFLFFBQVEsR0FBRztBQUN6RixRQUFNLFVBQXNCLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUMvQyxVQUFRLFFBQVEsQ0FBQyxFQUFFLE1BQU0sR0FBRyxVQUFVLFFBQVEsS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQ2pFLFFBQU1DLFVBQVMsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVLFFBQVEsU0FBUyxPQUFPLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3pGLFNBQU8sRUFBRSxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUUsU0FBQUMsU0FBUSxNQUFNQSxRQUFPLEdBQUcsUUFBQUQsUUFBTztBQUNuRTtBQUVBLFNBQVMsUUFBUSxTQUFrQixPQUFtQixVQUFvQztBQUN4RixRQUFNLFdBQVcsV0FBVyxTQUFTLEtBQUs7QUFDMUMsUUFBTSxTQUFTLE1BQU0sU0FBUztBQUFBLElBQzVCLENBQUMsS0FBSyxVQUFVLE1BQU8sUUFBUSxNQUFNLEtBQUssRUFBb0I7QUFBQSxJQUM5RDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRO0FBQUEsSUFDM0IsTUFBTSxNQUFNO0FBQUEsSUFDWixjQUFjLE1BQU07QUFBQSxJQUNwQjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsU0FBa0IsT0FBa0M7QUFDdEUsUUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLGFBQVcsU0FBUyxNQUFNLFVBQVU7QUFDbEMsVUFBTSxPQUFPLFlBQVksUUFBUSxNQUFNLEtBQUssR0FBRyxRQUFRLElBQUksTUFBTSxTQUFTLFFBQVE7QUFDbEYsV0FBTyxJQUFJLE9BQU8sT0FBTyxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFBQSxFQUM5QztBQUNBLFFBQU0sV0FBVyxDQUFDLEdBQUcsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxNQUFNLEVBQUU7QUFDckUsUUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFDMUIsU0FBUyxJQUFJLElBQUksTUFBTyxLQUFLLElBQUksT0FBTyxHQUFHLEtBQUssU0FBUyxLQUFLLFlBQVksSUFBSSxNQUFNO0FBQ3RGLFNBQU8sU0FBUyxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sS0FBSyxFQUFFO0FBQ2hGO0FBRUEsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLE1BQUksVUFBVSxJQUFJLEVBQUcsUUFBTztBQUM1QixTQUFPLEtBQUs7QUFBQSxJQUNWLEtBQUssSUFBSSxFQUNOLE1BQU0sR0FBRyxFQUNULE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxLQUFLLFdBQVcsSUFBSSxDQUFDLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsWUFBWSxNQUFjLFFBQXlCO0FBQzFELE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsUUFBTUUsU0FBUSxLQUFLLE1BQU0sR0FBRztBQUM1QixTQUFPQSxPQUFNLFNBQVMsS0FBSyxXQUFXLElBQUksS0FBS0EsT0FBTSxDQUFDLENBQVcsQ0FBQyxFQUFHLENBQUFBLE9BQU0sTUFBTTtBQUNqRixTQUFPQSxPQUFNLEtBQUssR0FBRztBQUN2Qjs7O0FDbkhPLElBQU0sV0FBTixNQUFlO0FBQUE7QUFBQSxFQUVIO0FBQUEsRUFFakIsWUFBWSxPQUFxQztBQUMvQyxTQUFLLE9BQU8sTUFBTTtBQUFBLE1BQ2hCLENBQUNDLFVBQVMsSUFBSSxJQUFJQSxNQUFLLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxTQUFTLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQ3RGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxPQUFPLFNBQWlCLFFBQTBCLFFBQXFDO0FBQ3JGLFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTztBQUM3QixRQUFJLENBQUMsSUFBSyxRQUFPO0FBQ2pCLFFBQUksT0FBTztBQUNYLFFBQUksU0FBUztBQUNiLGVBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQUksVUFBVSxRQUFTO0FBQ3ZCLFlBQU0sU0FBUyxLQUFLLEtBQUssS0FBSztBQUM5QixVQUFJLENBQUMsVUFBVSxXQUFXLGNBQWU7QUFDekMsVUFBSSxNQUFNO0FBQ1YsaUJBQVcsT0FBTyxJQUFLLEtBQUksT0FBTyxJQUFJLEdBQUcsS0FBSyxDQUFDLE9BQU8sSUFBSSxHQUFHLEVBQUcsUUFBTyxTQUFTLEdBQUc7QUFDbkYsYUFBTyxLQUFLLElBQUksTUFBTSxHQUFHO0FBQ3pCLFVBQUksUUFBUSxPQUFRLFFBQU87QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxJQUFNLGdCQUFnQjtBQUN0QixJQUFNLFNBQVM7QUFDZixJQUFNLFVBQVU7QUFFaEIsU0FBUyxTQUFTLEtBQXFCO0FBQ3JDLFNBQU8sSUFBSSxXQUFXLFVBQVUsS0FBSyxJQUFJLFdBQVcsUUFBUSxJQUFJLFVBQVU7QUFDNUU7OztBQ3RDTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1YsUUFBZ0IsQ0FBQztBQUFBLEVBQ2pCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLE9BQU8sb0JBQUksSUFBWTtBQUFBO0FBQUEsRUFFdkIsUUFBUSxvQkFBSSxJQUFZO0FBQUEsRUFFakMsWUFBWSxRQUF5QixDQUFDLEdBQUc7QUFDdkMsZUFBVyxRQUFRLE1BQU8sTUFBSyxJQUFJLElBQUk7QUFBQSxFQUN6QztBQUFBLEVBRUEsSUFBSSxNQUFrQjtBQUNwQixTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFNBQUssU0FBUyxJQUFJLEtBQUssT0FBTztBQUM5QixTQUFLLEtBQUssSUFBSSxLQUFLLEdBQUc7QUFBQSxFQUN4QjtBQUFBLEVBRUEsT0FBTyxPQUFzQjtBQUMzQixlQUFXLFFBQVEsTUFBTSxNQUFPLE1BQUssSUFBSSxJQUFJO0FBQUEsRUFDL0M7QUFBQTtBQUFBLEVBR0EsY0FBYyxPQUF5QjtBQUNyQyxVQUFNLENBQUMsT0FBTyxLQUFLLElBQUksS0FBSyxTQUFTLE9BQU8sTUFBTSxTQUFTLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLE9BQU8sSUFBSTtBQUM5RixlQUFXLFdBQVcsTUFBTSxTQUFVLEtBQUksTUFBTSxTQUFTLElBQUksT0FBTyxFQUFHLFFBQU87QUFDOUUsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsUUFBYyxLQUFrQixLQUFRLE9BQWdCO0FBQ3RFLFFBQU1DLFFBQU8sSUFBSSxJQUFJLEdBQUc7QUFDeEIsTUFBSUEsTUFBTSxDQUFBQSxNQUFLLEtBQUssS0FBSztBQUFBLE1BQ3BCLEtBQUksSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDO0FBQzNCOzs7QUNmTyxTQUFTLFdBQVcsVUFBOEJDLFdBQTZDO0FBQ3BHLFFBQU0sU0FBUyxTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsTUFBTSxTQUFTLENBQUMsRUFBRSxJQUFJQyxNQUFLO0FBQy9FLFFBQU0sTUFBTSxNQUFNLFFBQVFELFNBQVE7QUFDbEMsU0FBTyxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDeEUsU0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVO0FBQzNCLFVBQU0sUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRLEtBQUssRUFBRTtBQUFBLE1BQ3JDLENBQUMsR0FBRyxNQUFNLEVBQUUsVUFBVSxFQUFFLFdBQVcsYUFBYSxDQUFDLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDckU7QUFDQSxXQUFPO0FBQUEsTUFDTCxJQUFJLElBQUksSUFBSSxLQUFLO0FBQUEsTUFDakIsTUFBTSxNQUFNO0FBQUEsTUFDWixNQUFNLE1BQU07QUFBQSxNQUNaLFNBQVMsTUFBTTtBQUFBLE1BQ2YsVUFBVSxXQUFXLE9BQU9BLFNBQVE7QUFBQSxNQUNwQyxVQUFVLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBVUEsVUFBUyxLQUFLLE9BQU8sRUFBbUIsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUN2RixjQUFjLGVBQWUsT0FBT0EsU0FBUTtBQUFBLElBQzlDO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxTQUFTLGFBQWEsTUFBb0I7QUFDeEMsU0FBTyxLQUFLLE1BQU0sU0FBUyxDQUFDLEtBQUs7QUFDbkM7QUFFQSxTQUFTQyxPQUFNLFNBQXlCO0FBQ3RDLFFBQU0sT0FBT0MsUUFBTyxPQUFPO0FBQzNCLFFBQU0sRUFBRSxNQUFNLFFBQVEsSUFBSSxRQUFRLFNBQVMsSUFBSTtBQUMvQyxRQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxhQUFhLENBQUMsSUFBSSxhQUFhLENBQUMsQ0FBQztBQUMxRyxRQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3JCLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLE9BQU8sU0FBUyxNQUFNLElBQUk7QUFBQSxJQUNoQyxPQUFPLENBQUMsTUFBTSxTQUFTLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDNUM7QUFDRjtBQUdBLFNBQVNBLFFBQU8sU0FBOEI7QUFDNUMsUUFBTSxVQUFVLG9CQUFJLElBQXdCO0FBQzVDLGFBQVcsUUFBUSxRQUFRLE9BQU87QUFDaEMsVUFBTSxTQUFTLEtBQUssVUFBVSxTQUFTLElBQUksSUFBSTtBQUMvQyxZQUFRLElBQUksS0FBSyxPQUFPLFFBQVEsSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLE1BQU07QUFBQSxFQUNuRjtBQUNBLFNBQU8sQ0FBQyxHQUFHLE9BQU8sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUs7QUFDdkY7QUFHQSxTQUFTLFFBQVEsU0FBa0IsTUFBdUQ7QUFDeEYsUUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLGFBQVcsRUFBRSxNQUFNLEtBQUssUUFBUSxPQUFPO0FBQ3JDLGVBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVUsUUFBTyxJQUFJLE9BQU8sT0FBTyxJQUFJLElBQUksS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUNoRztBQUNBLFFBQU0sU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUk7QUFDckcsUUFBTSxVQUNKLFNBQVMsVUFBVSxTQUFZLE9BQU8sSUFBSSxDQUFDLFNBQVMsV0FBVyxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUNDLFVBQVNBLEtBQUk7QUFDdkcsUUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLFNBQVMsT0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsVUFBVSxJQUFJLENBQUM7QUFDbkYsUUFBTSxPQUFPLFdBQVcsS0FBSyxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFVBQVUsSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEtBQUs7QUFDM0YsU0FBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSSxFQUFFO0FBQ2pFO0FBR0EsU0FBUyxPQUFPLE1BQWMsTUFBa0IsS0FBaUM7QUFDL0UsTUFBSSxVQUFVLElBQUksRUFBRyxRQUFPO0FBQzVCLFFBQU1DLFNBQVEsS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQ2xDLE1BQUksU0FBUyxTQUFVLFFBQU9BLE9BQU0sU0FBUyxNQUFNQSxPQUFNLENBQUMsS0FBSyxJQUFJLFNBQVM7QUFDNUUsU0FDRSxTQUFTLFdBQVcsQ0FBQyxJQUFJLEtBQUssQ0FBQyxVQUFVLFdBQVdBLFFBQU8sa0JBQWtCLEtBQUssS0FBSyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUV6RztBQUVBLFNBQVMsV0FBV0EsUUFBMEIsUUFBb0M7QUFDaEYsTUFBSUEsT0FBTSxVQUFVLE9BQU8sVUFBVSxlQUFlLE1BQU0sRUFBRSxVQUFVQSxPQUFNLE9BQVEsUUFBTztBQUMzRixTQUFPQSxPQUFNLE1BQU0sQ0FBQyxTQUFTLE9BQU8sU0FBUyxJQUFJLENBQUM7QUFDcEQ7QUFFQSxTQUFTLFVBQVUsTUFBdUI7QUFDeEMsU0FBTyxLQUFLLFNBQVMsS0FBSyxTQUFTLEtBQUssWUFBWSxLQUFLLFVBQVUsS0FBSyxJQUFJO0FBQzlFO0FBR0EsU0FBUyxPQUFPLFNBQWtCLE1BQWtCLE1BQXNCO0FBQ3hFLFFBQU1BLFVBQVMsU0FBUyxXQUFXLGVBQWUsT0FBTyxJQUFJLFdBQWMsS0FBSyxJQUFJO0FBQ3BGLFNBQU8sR0FBRyxJQUFJLElBQUlBLE9BQU0sS0FBSyxFQUFFLFFBQVEsU0FBUyxHQUFHLEtBQUssU0FBUztBQUNuRTtBQUVBLFNBQVMsZUFBZSxTQUFzQztBQUM1RCxRQUFNLFNBQVMsb0JBQUksSUFBb0I7QUFDdkMsYUFBVyxFQUFFLFVBQVUsS0FBSyxRQUFRLE9BQU87QUFDekMsVUFBTSxPQUFPLFVBQVUsQ0FBQztBQUN4QixRQUFJLEtBQU0sWUFBVyxRQUFRLEdBQUcsVUFBVSxJQUFJLENBQUMsSUFBSSxLQUFLLE9BQU8sRUFBRTtBQUFBLEVBQ25FO0FBQ0EsUUFBTSxTQUFTLENBQUMsR0FBRyxNQUFNLEVBQUU7QUFBQSxJQUN6QixDQUFDLEdBQUcsTUFBTSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsS0FBSyxFQUFFLENBQUMsRUFBRSxTQUFTLEVBQUUsQ0FBQyxFQUFFLFdBQVcsRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksS0FBSztBQUFBLEVBQzVFO0FBQ0EsU0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ3RCO0FBR0EsU0FBUyxVQUFVLEVBQUUsTUFBTSxHQUF1QjtBQUNoRCxNQUFJLE1BQU07QUFDVixTQUFPLE1BQU0sTUFBTSxVQUFVLE1BQU0sR0FBRyxHQUFHLFdBQVcsRUFBRztBQUN2RCxTQUFPLE1BQU0sSUFBSSxNQUFNLE1BQU0sR0FBRyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUssTUFBTSxDQUFDLEtBQUs7QUFDL0Q7QUFFQSxTQUFTLFdBQVcsUUFBNkIsS0FBbUI7QUFDbEUsU0FBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUM7QUFNQSxTQUFTLE1BQU0sUUFBMEJKLFdBQXVEO0FBQzlGLFFBQU0sU0FBUyxvQkFBSSxJQUFxQjtBQUN4QyxhQUFXLFNBQVMsT0FBUSxTQUFRLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDN0QsUUFBTSxNQUFNLG9CQUFJLElBQW1CO0FBQ25DLFFBQU0sUUFBUSxJQUFJLElBQUksT0FBTyxLQUFLLENBQUM7QUFDbkMsYUFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDcEMsWUFBUTtBQUFBLE1BQ04sQ0FBQyxHQUFHLE1BQ0YsRUFBRSxRQUFRLFNBQVMsT0FBTyxFQUFFLFFBQVEsU0FBUyxRQUM3QyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEtBQ3RCLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUM7QUFBQSxJQUMxQjtBQUNBLFlBQVE7QUFBQSxNQUFRLENBQUMsT0FBTyxNQUN0QixJQUFJLElBQUksT0FBTyxNQUFNLElBQUksT0FBTyxjQUFjLE1BQU0sT0FBT0EsV0FBVSxLQUFLLENBQUM7QUFBQSxJQUM3RTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGNBQ1AsTUFDQSxPQUNBQSxXQUNBLE9BQ1E7QUFDUixRQUFNLE9BQU8sTUFBTSxRQUFRLE1BQ3hCLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxhQUFhLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxRQUFRLElBQUksQ0FBQyxDQUFDLEVBQzFFLEtBQUssQ0FBQyxRQUFRLEdBQUc7QUFDcEIsUUFBTSxVQUFVLEtBQU1BLFVBQVMsTUFBTSxNQUFNLENBQUMsQ0FBQyxFQUFtQixFQUFFLEVBQUUsV0FBVyxLQUFLLEdBQUc7QUFDdkYsUUFBTSxVQUFVLE9BQ1osQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLFdBQVcsS0FBSyxHQUFHLENBQUMsSUFBSSxHQUFHLElBQUksSUFBSSxPQUFPLEVBQUUsSUFDN0QsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLEVBQUU7QUFDekIsTUFBSSxLQUFLLFFBQVEsS0FBSyxDQUFDLFdBQVcsQ0FBQyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ3BELFdBQVMsSUFBSSxHQUFHLE9BQU8sUUFBVyxLQUFLO0FBQ3JDLFVBQU0sV0FBVyxHQUFHLElBQUksSUFBSSxPQUFPLElBQUksT0FBTyxDQUFDLENBQUM7QUFDaEQsUUFBSSxDQUFDLE1BQU0sSUFBSSxRQUFRLEVBQUcsTUFBSztBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxJQUFJLEVBQUU7QUFDWixTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsT0FBd0JBLFdBQWlEO0FBQzNGLFFBQU0sT0FBb0QsQ0FBQztBQUMzRCxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLFVBQVdBLFVBQVMsS0FBSyxPQUFPLEVBQW1CO0FBQ3pELGVBQVdLLFlBQVcsS0FBSyxNQUFNLFNBQVUsTUFBSyxLQUFLLEVBQUUsU0FBUyxTQUFBQSxVQUFTLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxFQUNoRztBQUNBLE9BQUssS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLE9BQU87QUFDOUQsU0FBTyxLQUFLLElBQUksQ0FBQyxFQUFFLFNBQVMsU0FBQUEsU0FBUSxPQUFPLEVBQUUsU0FBUyxTQUFBQSxTQUFRLEVBQUU7QUFDbEU7QUFFQSxTQUFTLGVBQWUsT0FBd0JMLFdBQXdEO0FBQ3RHLFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLFFBQU0sUUFBNkIsQ0FBQztBQUNwQyxhQUFXLFFBQVEsT0FBTztBQUN4QixlQUFXTSxnQkFBZSxLQUFLLE1BQU0sY0FBYztBQUNqRCxZQUFNLE1BQU0sS0FBS0EsYUFBWSxJQUFJO0FBQ2pDLFVBQUksS0FBSyxJQUFJLEdBQUcsRUFBRztBQUNuQixXQUFLLElBQUksR0FBRztBQUNaLFlBQU0sS0FBSyxFQUFFLEdBQUdBLGNBQWEsU0FBVU4sVUFBUyxLQUFLLE9BQU8sRUFBbUIsR0FBRyxDQUFDO0FBQUEsSUFDckY7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUM5S08sU0FBUyxRQUFRLE9BQXFCLFNBQXlCO0FBQ3BFLFNBQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxVQUFVLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDM0Q7QUFFQSxTQUFTLE9BQU8sT0FBYyxTQUF1QjtBQUNuRCxRQUFNLFFBQVEsTUFBTSxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUksQ0FBQztBQUM3RCxRQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsTUFBTSxJQUFJLFVBQVUsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLE1BQVMsSUFBSSxDQUFDO0FBQ3hHLFFBQU0sWUFBWSxRQUFRLE9BQU8sQ0FBQyxTQUFTLEtBQUssTUFBTSxTQUFTLENBQUM7QUFDaEUsUUFBTSxZQUFZLFVBQVUsV0FBVyxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQ3hELFFBQU1PLFNBQVEsSUFBSSxJQUFJLE1BQU0sYUFBYSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sUUFBUSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsQ0FBQztBQUN2RyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU0sTUFBTTtBQUFBLElBQ1o7QUFBQSxJQUNBO0FBQUEsSUFDQSxHQUFJLFlBQVksRUFBRSxVQUFVLElBQUksQ0FBQztBQUFBLElBQ2pDLEtBQUssTUFBTSxNQUFNLE1BQU0sT0FBTyxVQUFVLENBQUMsQ0FBQztBQUFBLElBQzFDLE9BQUFBO0FBQUEsSUFDQSxLQUFLLFVBQVUsQ0FBQyxJQUFJLGVBQWUsVUFBVSxDQUFDLEVBQUUsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDcEU7QUFDRjtBQUVBLFNBQVMsTUFBTSxNQUFrQixPQUE0QixNQUFzQztBQUNqRyxNQUFJLEtBQU0sUUFBTyxVQUFVLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLEtBQUssTUFBTTtBQUM3RCxRQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3BCLFNBQU8sT0FBTyxTQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ3ZDO0FBR08sU0FBUyxTQUFTQSxRQUF5QztBQUNoRSxRQUFNLFNBQVMsb0JBQUksSUFBWTtBQUMvQixhQUFXLFFBQVFBLFFBQU87QUFDeEIsZUFBVyxTQUFTLGFBQWEsS0FBSyxRQUFRLEtBQUssR0FBRyxDQUFDLEVBQUcsUUFBTyxJQUFJLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFDM0YsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsSUFBSSxLQUFLO0FBQ3RDLGVBQVcsU0FBUyxhQUFhLElBQUksRUFBRyxRQUFPLElBQUksT0FBTyxLQUFLLEtBQUssS0FBSztBQUFBLEVBQzNFO0FBQ0EsU0FBTyxPQUFPLEVBQUU7QUFDaEIsU0FBTztBQUNUO0FBR0EsSUFBTSxTQUEyQztBQUFBLEVBQy9DLEtBQUs7QUFBQSxFQUNMLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFDWDs7O0FDeEVPLElBQU0sa0JBQXVDLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLGtIQWNHLEtBQUssRUFDTCxNQUFNLE1BQU07QUFDakI7OztBQ2hCQSxJQUFNLGNBQWM7QUFNYixTQUFTLGVBQWUsT0FBd0IsVUFBK0I7QUFDcEYsUUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxLQUFLLEtBQUssQ0FBQztBQUN2RCxNQUFJLE1BQU0sV0FBVyxLQUFLLENBQUMsT0FBTyxLQUFLLENBQUMsTUFBTSxPQUFPLEtBQUssQ0FBQyxNQUFNLFdBQVcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoRixXQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssQ0FBQztBQUM1QixRQUFNLFdBQTBFLENBQUM7QUFDakYsUUFBTSxRQUFRLE1BQ1gsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDLEVBQ2YsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsUUFBUSxNQUFNLE9BQU8sQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLElBQUksQ0FBQztBQUNyRixhQUFXLEtBQUssT0FBTztBQUNyQixVQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3BCLFVBQU0sTUFBTSxPQUFPLENBQUM7QUFDcEIsVUFBTSxTQUFTLFNBQVMsSUFBSSxDQUFDLFdBQVc7QUFBQSxNQUN0QztBQUFBLE1BQ0EsTUFBTSxTQUFTLE9BQU8sS0FBSyxTQUFTLE1BQU0sUUFBUSxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQUEsTUFDOUUsVUFBVSxXQUFXLEtBQUssTUFBTSxNQUFNO0FBQUEsSUFDeEMsRUFBRTtBQUNGLFVBQU0sVUFBVSxPQUFPLE9BQU8sQ0FBQyxFQUFFLE1BQU0sU0FBUyxNQUFNLENBQUMsWUFBWSxRQUFRLFdBQVc7QUFDdEYsWUFBUSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxFQUFFLFFBQVEsT0FBTyxFQUFFLFFBQVEsSUFBSSxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQ2pGLFVBQU0sT0FBTyxRQUFRLENBQUM7QUFDdEIsUUFBSSxTQUFTLFFBQVEsV0FBVyxLQUFLLEtBQUssT0FBTyxLQUFLLENBQUMsS0FBSyxXQUFXO0FBQ3JFLFdBQUssTUFBTSxRQUFRLElBQUksSUFBSTtBQUMzQixpQkFBVyxTQUFTLElBQUssTUFBSyxNQUFNLE9BQU8sSUFBSSxLQUFLO0FBQUEsSUFDdEQsTUFBTyxVQUFTLEtBQUssRUFBRSxTQUFTLElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFHLFFBQVEsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDN0U7QUFDQSxTQUFPLFNBQVMsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFDOUM7QUFFQSxTQUFTLFdBQVcsR0FBd0IsR0FBaUM7QUFDM0UsTUFBSSxFQUFFLFNBQVMsS0FBSyxFQUFFLFNBQVMsRUFBRyxRQUFPO0FBQ3pDLGFBQVcsU0FBUyxFQUFHLEtBQUksRUFBRSxJQUFJLEtBQUssRUFBRyxRQUFPO0FBQ2hELFNBQU87QUFDVDs7O0FDaENBLElBQU0sT0FBTztBQUNiLElBQU0sT0FBTztBQUViLElBQU0sWUFBWTtBQU9YLFNBQVMsWUFBWSxPQUF3QixVQUErQjtBQUNqRixRQUFNLE9BQU87QUFBQSxJQUNYLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxVQUFVLFNBQVMsQ0FBQztBQUFBLElBQ2hEO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUTtBQUFBLElBQ1osTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFVBQVUsV0FBVyxDQUFDO0FBQUEsSUFDbEQ7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNBLFNBQU8sQ0FBQyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzNCO0FBRUEsU0FBUyxTQUFTLE1BQW9CO0FBQ3BDLFFBQU0sT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM3QixTQUFPLEdBQUcsS0FBSyxNQUFNLEtBQUssR0FBRyxDQUFDLElBQUksS0FBSyxNQUFNO0FBQy9DO0FBRUEsU0FBUyxjQUFjLE9BQXdCLFVBQStCO0FBQzVFLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFFBQVEsTUFBTyxTQUFRLE9BQU8sU0FBUyxJQUFJLEdBQUcsSUFBSTtBQUM3RCxRQUFNLFNBQVMsb0JBQUksSUFBdUI7QUFDMUMsYUFBVyxTQUFTLE1BQU0sT0FBTyxHQUFHO0FBQ2xDLGVBQVcsV0FBVyxlQUFlLE9BQU8sUUFBUSxHQUFHO0FBQ3JELGNBQVEsUUFBUSxvQkFBb0IsUUFBUSxNQUFNLENBQUMsR0FBRyxVQUFVLENBQUMsR0FBaUIsTUFBTSxHQUFHLE9BQU87QUFBQSxJQUNwRztBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxVQUFVLGFBQWEsT0FBTyxRQUFRLENBQUM7QUFDOUU7QUFHQSxTQUFTLGFBQWEsT0FBMkIsVUFBK0I7QUFDOUUsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsR0FBRyxLQUFLO0FBQ3hDLFFBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxFQUFFO0FBQUEsSUFDeEIsQ0FBQyxHQUFHLE1BQU0sYUFBYSxDQUFDLElBQUksYUFBYSxDQUFDLEtBQUssRUFBRSxTQUFTLE9BQU8sRUFBRSxTQUFTO0FBQUEsRUFDOUU7QUFDQSxRQUFNLFNBQW9CLENBQUM7QUFDM0IsUUFBTSxZQUFZLG9CQUFJLElBQXVCO0FBQzdDLGFBQVcsV0FBVyxRQUFRO0FBQzVCLFVBQU1DLFlBQVcsV0FBVyxPQUFPO0FBQ25DLFVBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJQSxVQUFTLFFBQVEsQ0FBQyxZQUFZLFVBQVUsSUFBSSxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNyRixVQUFNLFVBQVUsS0FBSyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQzVELFVBQU0sU0FBUyxRQUFRLFdBQVcsSUFBSSxRQUFRLENBQUMsSUFBSTtBQUNuRCxRQUFJLFVBQVUsQ0FBQyxPQUFPLGNBQWMsT0FBTyxLQUFLLGFBQWEsU0FBUyxRQUFRLFFBQVEsR0FBRztBQUN2RixhQUFPLE9BQU8sT0FBTztBQUNyQjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixlQUFXLFdBQVdBLFVBQVUsU0FBUSxXQUFXLFNBQVMsT0FBTztBQUFBLEVBQ3JFO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxhQUFhLFNBQTBCO0FBQzlDLFFBQU1DLFVBQVMsUUFBUSxNQUFNLENBQUMsR0FBRyxVQUFVLENBQUMsR0FBaUI7QUFDN0QsU0FBT0EsT0FBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxTQUFTLElBQUksS0FBSyxJQUFJLENBQUM7QUFDeEU7QUFFQSxTQUFTLFdBQVcsU0FBNEI7QUFDOUMsUUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDLEdBQUcsVUFBVSxDQUFDO0FBQzFDLFFBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxPQUFPLEtBQUssUUFBUSxFQUFFLFFBQVEsbUJBQW1CO0FBQzFFLFNBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsV0FBVyxXQUFXLEVBQUU7QUFDL0Q7QUFHQSxTQUFTLE1BQU0sR0FBWSxHQUFxQjtBQUM5QyxNQUFJLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBUyxNQUFNLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBUyxFQUFHLFFBQU87QUFDMUUsU0FBUSxFQUFFLE1BQU0sQ0FBQyxFQUFXLFVBQVU7QUFBQSxJQUFNLENBQUMsU0FDMUMsRUFBRSxNQUFNLENBQUMsRUFBVyxVQUFVLE1BQU0sQ0FBQyxVQUFVLGVBQWUsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM3RTtBQUNGO0FBR0EsU0FBUyxhQUFhLEdBQVksR0FBWSxVQUE2QjtBQUN6RSxRQUFNLFFBQVEsRUFBRSxNQUFNLENBQUMsR0FBRyxVQUFVLENBQUM7QUFDckMsUUFBTSxTQUFTLEVBQUUsTUFBTSxDQUFDLEdBQUcsVUFBVSxDQUFDO0FBQ3RDLFFBQU0sT0FDSixNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLE1BQ2hDLE1BQU0sTUFBTSxDQUFDLEtBQUssSUFBSSxTQUFTLEtBQ2hDLE1BQU0sWUFBWSxPQUFPO0FBQzNCLFNBQU8sUUFBUSxXQUFXLEdBQUcsQ0FBQyxLQUFLLFVBQVUsR0FBRyxHQUFHLFFBQVEsS0FBSztBQUNsRTtBQUVBLFNBQVMsV0FBVyxHQUFZLEdBQXFCO0FBQ25ELFNBQU8sRUFBRSxNQUFNO0FBQUEsSUFBSyxDQUFDLFNBQ25CLEVBQUUsTUFBTSxLQUFLLENBQUMsVUFBVSxDQUFDLEdBQUcsS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFNBQVMsTUFBTSxNQUFNLElBQUksSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMvRTtBQUNGO0FBRUEsU0FBUyxVQUFVLEdBQVksR0FBWSxVQUE0QjtBQUNyRSxRQUFNLFNBQVMsb0JBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUM7QUFDN0MsTUFBSSxPQUFPO0FBQ1gsYUFBVyxRQUFRLEVBQUUsTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUNwQyxXQUFPLEtBQUssSUFBSSxNQUFNLFNBQVMsT0FBTyxLQUFLLFNBQVMsRUFBRSxVQUFVLE1BQU0sQ0FBQztBQUN6RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGVBQWUsT0FBd0IsTUFBMEIsVUFBK0I7QUFDdkcsUUFBTSxVQUFVLG9CQUFJLElBQXVCO0FBQzNDLGFBQVcsV0FBVyxNQUFNO0FBQzFCLFVBQU1BLFNBQVEsSUFBSSxJQUFJLFFBQVEsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFVBQVUsUUFBUSxXQUFXLENBQUMsQ0FBQztBQUMxRixlQUFXLFFBQVFBLE9BQU8sU0FBUSxTQUFTLE1BQU0sT0FBTztBQUFBLEVBQzFEO0FBQ0EsUUFBTSxRQUFRLG9CQUFJLElBQXVCO0FBQ3pDLFFBQU0sWUFBK0IsQ0FBQztBQUN0QyxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLGFBQWEsYUFBYSxNQUFNLE9BQU87QUFDN0MsVUFBTSxTQUFTQyxjQUFhLE1BQU0sWUFBWSxRQUFRO0FBQ3RELFFBQUksT0FBUSxXQUFVLEtBQUssQ0FBQyxRQUFRLElBQUksQ0FBQztBQUFBLFFBQ3BDLENBQUFDLFVBQVMsT0FBTyxNQUFNLFdBQVcsU0FBUyxHQUFHLFFBQVE7QUFBQSxFQUM1RDtBQUVBLGFBQVcsQ0FBQyxTQUFTLElBQUksS0FBSyxVQUFXLFNBQVEsSUFBSSxJQUFJO0FBQ3pELFNBQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSztBQUNsQztBQUVBLFNBQVMsWUFBWSxNQUE0QjtBQUMvQyxTQUFPLENBQUMsS0FBSyxTQUFTLEdBQUcsS0FBSyxPQUFPLEtBQUssVUFBVSxtQkFBbUIsS0FBSyxNQUFNLENBQUMsRUFBRTtBQUFBLElBQ25GLENBQUMsU0FBUyxLQUFLLFNBQVM7QUFBQSxFQUMxQjtBQUNGO0FBRUEsU0FBUyxhQUFhLE1BQVksU0FBb0Q7QUFDcEYsUUFBTSxPQUFPLEtBQUs7QUFDbEIsTUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDO0FBQ25CLFFBQU0sUUFBUSxRQUFRLElBQUksS0FBSyxPQUFPLEtBQUssUUFBUSxJQUFJLG1CQUFtQixLQUFLLE9BQU8sQ0FBQyxLQUFLLENBQUM7QUFDN0YsUUFBTSxPQUFPLENBQUMsU0FBa0IsU0FDOUIsUUFBUSxNQUFNLEtBQUssQ0FBQyxVQUFVLE1BQU0sVUFBVSxLQUFLLENBQUMsYUFBYSxjQUFjLE1BQU0sUUFBUSxNQUFNLElBQUksQ0FBQztBQUMxRyxRQUFNLFNBQVMsTUFBTSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsUUFBUSxDQUFDO0FBQ2hFLE1BQUksT0FBTyxTQUFTLEVBQUcsUUFBTztBQUM5QixTQUFPLFlBQVksS0FBSyxPQUFPLElBQUksQ0FBQyxJQUFJLE1BQU0sT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUMxRjtBQUVBLFNBQVNELGNBQWEsTUFBWSxZQUFnQyxVQUF5QztBQUN6RyxRQUFNLFVBQVUsV0FBVyxPQUFPLENBQUMsWUFBWSxDQUFDLFVBQVUsTUFBTSxPQUFPLENBQUM7QUFDeEUsUUFBTSxTQUFTLFFBQVEsSUFBSSxDQUFDLGFBQWEsRUFBRSxTQUFTLE9BQU8sTUFBTSxNQUFNLFNBQVMsUUFBUSxFQUFFLEVBQUU7QUFDNUYsU0FBTyxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUs7QUFDdkMsUUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJO0FBQ3ZCLE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsTUFBSSxDQUFDLFFBQVE7QUFDWCxXQUFPLEtBQUssU0FBUyxVQUFVLEtBQUssV0FBVyxXQUFXLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxVQUFVO0FBQUEsRUFDL0Y7QUFDQSxTQUFPLEtBQUssU0FBUyxLQUFLLEtBQUssU0FBUyxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUssVUFBVTtBQUNoRjtBQUdBLFNBQVMsVUFBVSxTQUFpQixTQUEwQjtBQUM1RCxNQUFJLFlBQVksT0FBTyxFQUFHLFFBQU87QUFDakMsTUFBSSxDQUFDLGdCQUFnQixJQUFJLE9BQU8sRUFBRyxRQUFPO0FBQzFDLFNBQU8sUUFBUSxTQUFTLFFBQVEsWUFBWSxJQUFJO0FBQ2xEO0FBRUEsU0FBUyxVQUFVLE1BQVksU0FBMkI7QUFDeEQsTUFBSSxRQUFRLFNBQVMsSUFBSSxLQUFLLE9BQU8sRUFBRyxRQUFPO0FBQy9DLFFBQU0sTUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLFVBQVUsTUFBTSxHQUFHLEdBQUc7QUFDdEQsU0FBTyxLQUFLLFFBQVEsVUFBYSxRQUFRLFVBQWEsUUFBUSxLQUFLO0FBQ3JFO0FBR0EsU0FBUyxNQUFNLE1BQVksU0FBa0IsVUFBNEI7QUFDdkUsUUFBTSxTQUFTLG9CQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksQ0FBQztBQUNsRCxRQUFNRSxTQUFRLFFBQVEsTUFBTSxLQUFLLENBQUMsVUFBVSxDQUFDLEdBQUcsS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFNBQVMsTUFBTSxNQUFNLElBQUksSUFBSSxDQUFDLENBQUMsSUFBSSxJQUFJO0FBQ3pHLFFBQU0sTUFBTSxLQUFLLFdBQVc7QUFDNUIsUUFBTSxPQUFPLFFBQVEsTUFBTSxLQUFLLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxJQUFJLElBQUk7QUFDL0YsUUFBTSxPQUFPLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU07QUFDbkUsU0FBTyxTQUFTLEtBQUtBLFdBQVUsSUFBSSxJQUFJLE9BQU9BLFNBQVE7QUFDeEQ7QUFHQSxTQUFTRCxVQUFTLE9BQStCLE1BQVksVUFBbUIsVUFBMEI7QUFDeEcsUUFBTSxNQUFNLEtBQUssV0FBVyxXQUFXLEtBQUs7QUFDNUMsUUFBTSxXQUFXLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQztBQUNwQyxRQUFNLElBQUksS0FBSyxRQUFRO0FBQ3ZCLFFBQU0sU0FBUyxvQkFBSSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDakMsUUFBTSxTQUFTLFlBQVksWUFBWSxHQUFHLElBQUksT0FBTztBQUNyRCxRQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsWUFBWSxTQUFTLE9BQU8sS0FBSyxTQUFTLFFBQVEsVUFBVSxNQUFNLEtBQUssTUFBTTtBQUN6RyxNQUFJLEtBQU0sTUFBSyxJQUFJLElBQUk7QUFBQSxNQUNsQixVQUFTLEtBQUssSUFBSSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDeEM7OztBQ2xNQSxJQUFNLFVBQVU7QUFNVCxTQUFTLFlBQVksT0FBNkQ7QUFDdkYsUUFBTSxXQUFXLG9CQUFJLElBQW9CO0FBQ3pDLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFFBQVEsT0FBTztBQUN4QixlQUFXLFFBQVEsS0FBSyxPQUFPO0FBQzdCLFVBQUksS0FBSyxNQUFNLFdBQVcsRUFBRztBQUM3QixZQUFNLFFBQVEsS0FBSyxTQUFTLFdBQVcsV0FBVztBQUNsRCxZQUFNLElBQUksS0FBSyxNQUFNLE1BQU0sSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFrQixDQUFDO0FBQ3pCLFFBQU0sU0FBaUIsQ0FBQztBQUN4QixhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQ2xDLFVBQU0sU0FBUyxLQUFLLE1BQU0sV0FBVyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxXQUFXO0FBQzFFLFVBQU0sV0FBVyxTQUFTLElBQUksR0FBRyxLQUFLO0FBQ3RDLFVBQU0sVUFBVSxNQUFNLElBQUksR0FBRyxLQUFLO0FBQ2xDLFFBQUksS0FBSyxTQUFTLFNBQVUsRUFBQyxVQUFVLFVBQVUsV0FBVyxVQUFVLFNBQVMsU0FBUyxLQUFLLElBQUk7QUFBQSxhQUN4RixVQUFVLENBQUMsV0FBVyxHQUFHLEtBQUssV0FBVyxVQUFVLFFBQVMsU0FBUSxLQUFLLGFBQWEsSUFBSSxDQUFDO0FBQUEsUUFDL0YsUUFBTyxLQUFLLElBQUk7QUFBQSxFQUN2QjtBQUNBLFNBQU8sRUFBRSxTQUFTLE9BQU87QUFDM0I7QUFFQSxTQUFTLGFBQWEsTUFBa0I7QUFDdEMsUUFBTSxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQUcsT0FBTztBQUNsQyxRQUFNLFlBQVksRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLEtBQUssU0FBUyxLQUFLLFFBQVEsSUFBSSxPQUFPLENBQUMsR0FBRyxHQUFHLFVBQVUsR0FBRztBQUNqRyxTQUFPLEVBQUUsR0FBRyxNQUFNLE1BQU0sVUFBVSxVQUFVO0FBQzlDOzs7QUN2Qk8sU0FBU0UsY0FDZCxPQUNBLEVBQUUsVUFBVSxNQUFNLEdBQ2xCLFVBQ1c7QUFDWCxRQUFNLFNBQVMsb0JBQUksSUFBdUI7QUFDMUMsUUFBTSxXQUFXLG9CQUFJLElBQXVCO0FBQzVDLGFBQVcsV0FBVyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxVQUFVLFFBQVEsSUFBSSxnQkFBZ0IsT0FBTztBQUNyRCxlQUFXLFdBQVcsU0FBVSxTQUFRLFFBQVEsU0FBUyxPQUFPO0FBQ2hFLGVBQVcsVUFBVSxRQUFTLFNBQVEsVUFBVSxRQUFRLE9BQU87QUFBQSxFQUNqRTtBQUNBLFFBQU0sUUFBUSxvQkFBSSxJQUFxQjtBQUN2QyxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQ2xDLFVBQU0sVUFBVSxJQUFJLFdBQVcsS0FBSyxFQUFFO0FBQ3RDLFVBQU0sVUFBVSxNQUFNLElBQUksU0FBUyxHQUFHLEVBQUU7QUFDeEMsVUFBTSxTQUNKLFdBQ0EsV0FBVyxNQUFNLE9BQU8sSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLFVBQVUsQ0FBQyxLQUN2RCxXQUFXLE1BQU0sU0FBUyxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsVUFBVSxRQUFRLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFDcEYsUUFBSSxPQUFRLFFBQU8sSUFBSSxJQUFJO0FBQUEsUUFDdEIsT0FBTSxJQUFJLFNBQVMsU0FBUyxNQUFNLElBQUksT0FBTyxHQUFHLElBQUksQ0FBQztBQUFBLEVBQzVEO0FBQ0EsU0FBTyxDQUFDLEdBQUcsVUFBVSxHQUFHLE1BQU0sT0FBTyxDQUFDO0FBQ3hDO0FBRUEsU0FBUyxTQUFTLFNBQThCLE1BQXFCO0FBQ25FLFFBQU0sT0FBTyxXQUFXLElBQUksUUFBUTtBQUNwQyxPQUFLLElBQUksSUFBSTtBQUNiLFNBQU87QUFDVDtBQUdBLFNBQVMsZ0JBQWdCLFNBQW1FO0FBQzFGLFFBQU0sV0FBVyxvQkFBSSxJQUFZO0FBQ2pDLFFBQU0sVUFBVSxvQkFBSSxJQUFZO0FBQ2hDLGFBQVcsUUFBUSxRQUFRLE9BQU87QUFDaEMsUUFBSSxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsUUFBUztBQUNwRCxlQUFXLFFBQVEsS0FBSyxPQUFPO0FBQzdCLFVBQUksVUFBVSxLQUFLLElBQUksRUFBRyxVQUFTLElBQUksS0FBSyxJQUFJLFdBQVcsS0FBSyxFQUFFLENBQUM7QUFBQSxlQUMxRCxLQUFLLE1BQU0sU0FBUyxHQUFHO0FBQzlCLG1CQUFXLFNBQVMsQ0FBQyxHQUFHLFNBQVMsS0FBSyxLQUFLLEdBQUcsR0FBRyxTQUFTLGVBQWUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNuRixrQkFBUSxJQUFJLEtBQUs7QUFBQSxNQUNyQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLFVBQVUsUUFBUTtBQUM3QjtBQUVBLFNBQVMsV0FDUCxNQUNBLFlBQ0EsVUFDQSxRQUNxQjtBQUNyQixRQUFNLFNBQVMsV0FBVyxJQUFJLENBQUMsYUFBYTtBQUFBLElBQzFDO0FBQUEsSUFDQSxPQUFPLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxVQUFVLG9CQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDN0YsRUFBRTtBQUNGLFNBQU8sS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRSxLQUFLO0FBQ3ZDLFFBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSTtBQUN2QixNQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsT0FBUSxRQUFPO0FBQ3pDLFNBQU8sQ0FBQyxVQUFXLEtBQUssU0FBUyxLQUFLLEtBQUssU0FBUyxPQUFPLFFBQVEsSUFBSyxLQUFLLFVBQVU7QUFDekY7OztBQ3pETyxTQUFTLFdBQVcsT0FBd0IsVUFBK0I7QUFDaEYsUUFBTSxRQUFRLG9CQUFJLElBQXFCO0FBQ3ZDLFFBQU0sVUFBVSxvQkFBSSxJQUF1QjtBQUMzQyxRQUFNLGVBQXVCLENBQUM7QUFDOUIsUUFBTSxPQUFlLENBQUM7QUFDdEIsYUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBTSxFQUFFLE9BQU8sSUFBSSxPQUFPLElBQUk7QUFDOUIsUUFBSSxPQUFPLFdBQVcsRUFBRyxjQUFhLEtBQUssSUFBSTtBQUFBLGFBQ3RDLE9BQU8sV0FBVyxLQUFLLFlBQVksSUFBSSxFQUFHLE1BQUssS0FBSyxJQUFJO0FBQUEsUUFDNUQsV0FBVSxPQUFPLFFBQVEsSUFBSTtBQUFBLEVBQ3BDO0FBQ0EsYUFBVyxXQUFXLElBQUksSUFBSSxNQUFNLE9BQU8sQ0FBQyxHQUFHO0FBQzdDLGVBQVcsT0FBTyxVQUFVLE9BQU8sRUFBRyxTQUFRLFNBQVMsS0FBSyxPQUFPO0FBQUEsRUFDckU7QUFDQSxRQUFNLE9BQWUsQ0FBQztBQUN0QixhQUFXLFFBQVEsTUFBTTtBQUN2QixVQUFNLE1BQU0sT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDO0FBQ2pDLFVBQU0sTUFBTSxNQUFNLElBQUksR0FBRztBQUN6QixVQUFNLFNBQVMsT0FBT0MsWUFBVyxNQUFNLFFBQVEsSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLFFBQVE7QUFDdkUsUUFBSSxPQUFRLFFBQU8sSUFBSSxJQUFJO0FBQUEsUUFDdEIsTUFBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUNBLGFBQVcsUUFBUSxLQUFNLFdBQVUsT0FBTyxPQUFPLElBQUksRUFBRSxRQUFRLElBQUk7QUFDbkUsbUJBQWlCLEtBQUs7QUFDdEIsUUFBTSxXQUFXLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUM1QyxTQUFPQyxjQUFhLGNBQWMsRUFBRSxVQUFVLE1BQU0sR0FBRyxRQUFRO0FBQ2pFO0FBR0EsU0FBUyxZQUFZLE1BQXFCO0FBQ3hDLFNBQU8sS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLFdBQVcsS0FBSyxNQUFNLE1BQU0sQ0FBQyxTQUFTLEtBQUssTUFBTSxVQUFVLENBQUM7QUFDNUc7QUFHQSxTQUFTLFVBQVUsT0FBNkIsTUFBeUIsTUFBa0I7QUFDekYsUUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksWUFBWSxNQUFTLENBQUMsQ0FBQztBQUN2RyxRQUFNLE9BQU8sTUFBTSxDQUFDLEtBQUssSUFBSSxRQUFRO0FBQ3JDLGFBQVcsU0FBUyxNQUFNLE1BQU0sQ0FBQyxHQUFHO0FBQ2xDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLGVBQVcsT0FBTyxNQUFNLE1BQU8sT0FBTSxJQUFJLEtBQUssSUFBSTtBQUNsRCxlQUFXLE9BQU8sTUFBTSxNQUFPLE1BQUssTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUNuRDtBQUNBLE9BQUssSUFBSSxJQUFJO0FBQ2IsYUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixTQUFLLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDcEI7QUFDRjtBQUVBLFNBQVMsT0FBTyxNQUFrQjtBQUNoQyxRQUFNLFNBQVMsb0JBQUksSUFBWTtBQUMvQixRQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixhQUFXLFFBQVEsS0FBSyxPQUFPO0FBQzdCLFVBQU0sTUFBTSxTQUFTLE1BQU0sS0FBSyxJQUFJO0FBQ3BDLFFBQUksVUFBVSxLQUFLLElBQUksS0FBSyxDQUFDLElBQUksV0FBVyxVQUFVLEtBQUssS0FBSyxTQUFTLFFBQVM7QUFDbEYsVUFBTSxPQUFPLEdBQUcsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLElBQUksR0FBRztBQUM5QyxVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssQ0FBQyxVQUFVLFVBQVUsUUFBUSxjQUFjLE1BQU0sT0FBTyxLQUFLLElBQUksQ0FBQztBQUNoRyxLQUFDLFFBQVEsT0FBTyxRQUFRLElBQUksSUFBSTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTyxFQUFFLFFBQVEsQ0FBQyxHQUFHLE1BQU0sR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFDaEQ7QUFFQSxTQUFTLGNBQWMsTUFBZ0IsT0FBaUIsTUFBMkI7QUFDakYsTUFBSSxTQUFTLFdBQVcsU0FBUyxXQUFXLEtBQUssTUFBTSxVQUFVLE1BQU0sTUFBTSxPQUFRLFFBQU87QUFDNUYsU0FDRSxTQUFTLE1BQU0sSUFBSSxNQUFNLFNBQVMsT0FBTyxJQUFJLEtBQUssZUFBZSxNQUFNLEtBQUssRUFBRSxTQUFTLEtBQUssTUFBTTtBQUV0RztBQUdBLFNBQVMsUUFBUSxNQUFrQixLQUFxQjtBQUN0RCxNQUFJLElBQUksV0FBVyxVQUFVLEVBQUcsUUFBTztBQUN2QyxTQUFPLFNBQVMsVUFBVSxVQUFVO0FBQ3RDO0FBR0EsU0FBUyxpQkFBaUIsT0FBbUM7QUFDM0QsUUFBTSxRQUFRLG9CQUFJLElBQTBCO0FBQzVDLGFBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPO0FBQ2xDLFFBQUksQ0FBQyxJQUFJLFdBQVcsUUFBUSxFQUFHO0FBQy9CLFVBQU1DLFNBQVEsSUFBSSxNQUFNLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNsRCxVQUFNLE9BQU8sZUFBZUEsTUFBSztBQUNqQyxRQUFJLEtBQUssV0FBV0EsT0FBTSxPQUFRO0FBQ2xDLFVBQU0sT0FBTyxTQUFTLEtBQUssS0FBSyxHQUFHLENBQUM7QUFDcEMsVUFBTSxJQUFJLE9BQU8sTUFBTSxJQUFJLElBQUksS0FBSyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxPQUFPLENBQUM7QUFBQSxFQUM3RDtBQUNBLGFBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxPQUFPO0FBQ3ZDLFVBQU0sT0FBTyxNQUFNLElBQUksSUFBSTtBQUMzQixVQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLFlBQVksT0FBTyxLQUFLLFNBQVMsS0FBTTtBQUM3RCxTQUFLLE9BQU8sSUFBSTtBQUNoQixlQUFXLE9BQU8sS0FBSyxPQUFPO0FBQzVCLFlBQU0sSUFBSSxLQUFLLElBQUk7QUFDbkIsV0FBSyxNQUFNLElBQUksR0FBRztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFVLFNBQStCO0FBQ2hELFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLGFBQVcsUUFBUSxRQUFRLE9BQU87QUFDaEMsZUFBVyxPQUFPLE9BQU8sSUFBSSxFQUFFLEtBQU0sTUFBSyxJQUFJLEdBQUc7QUFDakQsUUFBSSxLQUFLLFNBQVMsZUFBZ0I7QUFDbEMsZUFBVyxFQUFFLE9BQUFBLE9BQU0sS0FBSyxLQUFLLE9BQU87QUFDbEMsZUFBUyxJQUFJLEdBQUcsSUFBSUEsT0FBTSxRQUFRO0FBQ2hDLFlBQUksVUFBVUEsT0FBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHQSxNQUFLLEVBQUcsTUFBSyxJQUFJLFNBQVNBLE9BQU0sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFO0FBQzFGLFlBQU0sT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFDM0IsVUFBSSxVQUFVLE1BQU1BLE1BQUssRUFBRyxNQUFLLElBQUksU0FBUyxLQUFLLEtBQUssR0FBRyxDQUFDLEVBQUU7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTRixZQUFXLE1BQVksWUFBZ0MsVUFBeUM7QUFDdkcsUUFBTSxTQUFTLFdBQ1osT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFNBQVMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUN2RCxJQUFJLENBQUMsYUFBYSxFQUFFLFNBQVMsT0FBTyxRQUFRLE1BQU0sU0FBUyxRQUFRLEVBQUUsRUFBRTtBQUMxRSxTQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSztBQUN2QyxRQUFNLENBQUMsTUFBTSxNQUFNLElBQUk7QUFDdkIsTUFBSSxDQUFDLFFBQVEsS0FBSyxRQUFRLE9BQVEsUUFBTztBQUN6QyxTQUFPLENBQUMsVUFBVSxLQUFLLFNBQVMsT0FBTyxRQUFRLElBQUksS0FBSyxVQUFVO0FBQ3BFO0FBRUEsSUFBTSxTQUFTO0FBR2YsU0FBUyxRQUFRLE1BQVksU0FBa0IsVUFBNEI7QUFDekUsUUFBTSxPQUFPLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxVQUFVLG9CQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQ2pHLFFBQU0sUUFBUSxRQUFRLE1BQU07QUFBQSxJQUFPLENBQUMsVUFDbEMsTUFBTSxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUFHLEdBQUc7QUFBQSxFQUM1RCxFQUFFO0FBQ0YsU0FBTyxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksT0FBTztBQUNoRDs7O0FDN0lPLFNBQVMsYUFBYUcsV0FBc0Q7QUFDakYsUUFBTSxTQUFTLENBQUMsR0FBR0EsU0FBUSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssSUFBSSxDQUFFO0FBQ3BGLFFBQU0sWUFBWSxPQUFPLElBQUksT0FBTztBQUNwQyxRQUFNLFdBQVcsSUFBSSxTQUFTLFNBQVM7QUFDdkMsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLFlBQVksVUFBVSxLQUFLLENBQUM7QUFDeEQsUUFBTSxXQUFXLENBQUMsR0FBRyxZQUFZLFNBQVMsUUFBUSxHQUFHLEdBQUcsV0FBVyxRQUFRLFFBQVEsQ0FBQztBQUNwRixTQUFPLFdBQVcsVUFBVSxNQUFNO0FBQ3BDOzs7QUNuQk8sSUFBTSxZQUFZLENBQUMsVUFBVSxnQkFBZ0IsU0FBUyxTQUFTLE1BQU07QUFHckUsSUFBTSxVQUFVO0FBQ2hCLElBQU0sV0FBVyxFQUFFLE9BQU8sR0FBRyxRQUFRLEdBQUcsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUN6RCxJQUFNLGNBQWMsSUFBSSxJQUFJLFVBQVU7QUFDdEMsSUFBTSxjQUFjLEtBQUssZUFBZTtBQUV4QyxTQUFTLFFBQVEsTUFBYyxVQUEwQjtBQUM5RCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBR08sU0FBU0MsUUFBTyxPQUF1QjtBQUM1QyxTQUFRLFFBQVEsS0FBTTtBQUN4QjtBQUVPLFNBQVMsV0FBVyxPQUF1QjtBQUNoRCxTQUFRLFFBQVEsSUFBSztBQUN2QjtBQVFPLFNBQVNDLFFBQU8sT0FBd0I7QUFDN0MsU0FBTyxVQUFVLFdBQVcsV0FBVyxLQUFLLEtBQUssU0FBUztBQUM1RDtBQUdPLElBQU1DLFdBQTZCLE1BQU0sV0FBVyxFQUFFLE9BQU9ELE9BQU07QUFDbkUsSUFBTUUsV0FBNkIsTUFBTSxXQUFXLEVBQUU7QUFBQSxFQUMzRCxDQUFDLE1BQU0sTUFBTSxXQUFXLFdBQVcsQ0FBQyxNQUFNLFNBQVMsU0FBUyxXQUFXLENBQUMsTUFBTSxTQUFTO0FBQ3pGO0FBRUEsU0FBUyxNQUFNLE9BQXlCO0FBQ3RDLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNsRDs7O0FDeENBLElBQU1DLFNBQVEsQ0FBQ0MsVUFBc0MsSUFBSSxJQUFJQSxNQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUUvRSxJQUFNLHFCQUFxQkQsT0FBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBVXZDO0FBRU0sSUFBTSxjQUFjQSxPQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUtoQztBQUVNLElBQU0sY0FBY0EsT0FBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FLaEM7QUFFTSxJQUFNLFlBQVlBLE9BQU07QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUk5QjtBQUVNLElBQU0sYUFBYUEsT0FBTTtBQUFBO0FBQUEsQ0FFL0I7QUFFTSxJQUFNLGlCQUFpQkEsT0FBTTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBSW5DOzs7QUMxQ0QsSUFBTSxPQUFPLENBQUMsU0FBc0MsSUFBSSxJQUFJLEtBQUssTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUcvRixJQUFNLGNBQWM7QUFBQSxFQUN6QjtBQUtGO0FBRU8sSUFBTSxjQUFjO0FBQUEsRUFDekI7QUFDRjtBQUVPLElBQU0sZ0JBQWdCO0FBQUEsRUFDM0I7QUFJRjs7O0FDVk8sU0FBUyxVQUNkRSxRQUNBLFFBQ0EsT0FDQSxRQUNZO0FBQ1osUUFBTSxPQUFPQyxRQUFPRCxNQUFLO0FBQ3pCLE1BQUksWUFBWSxJQUFJQSxPQUFNLEtBQUssR0FBRyxDQUFDLEVBQUcsUUFBTztBQUM3QyxNQUFJLFVBQVUsSUFBSSxJQUFJLEtBQUtBLE9BQU0sU0FBUyxFQUFHLFFBQU87QUFDcEQsTUFBSSxVQUFVLElBQUksS0FBSyxLQUFLLENBQUMsV0FBVyxJQUFJLEtBQUssRUFBRyxRQUFPO0FBQzNELE1BQUksWUFBWSxJQUFJLElBQUksRUFBRyxRQUFPO0FBQ2xDLE1BQUksWUFBWSxJQUFJLElBQUksS0FBSyxDQUFDLE9BQVEsUUFBTztBQUM3QyxNQUFJQSxPQUFNLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxTQUFTLGdCQUFnQixTQUFTLFVBQVUsRUFBRyxRQUFPO0FBQ2pHLE1BQUksVUFBVSxXQUFXLElBQUksTUFBTSxLQUFLLFdBQVcsSUFBSSxJQUFJLEVBQUcsUUFBTztBQUNyRSxNQUNFLGNBQWMsSUFBSSxJQUFJLEtBQ3RCLGNBQWMsSUFBSSxLQUFLLEtBQ3ZCLGFBQWEsS0FBSyxJQUFJLEtBQ3RCLGVBQWUsS0FBSyxJQUFJO0FBRXhCLFdBQU87QUFDVCxNQUFJLFlBQVksSUFBSSxLQUFLLEVBQUcsUUFBTztBQUNuQyxTQUFPO0FBQ1Q7QUFHTyxTQUFTQyxRQUFPRCxRQUFrQztBQUN2RCxRQUFNLE9BQU9BLE9BQU0sVUFBVSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxTQUFTLEtBQUs7QUFDckcsU0FBT0EsT0FBTSxPQUFPLElBQUksT0FBTyxJQUFJQSxPQUFNLFNBQVMsQ0FBQyxLQUFLO0FBQzFEOzs7QUNyQ08sSUFBTSxZQUFOLE1BQWdCO0FBQUEsRUFJckIsWUFBNkIsTUFBa0I7QUFBbEI7QUFDM0IsUUFBSSxPQUFPO0FBQ1gsV0FBTyxPQUFPLEtBQUssU0FBUyxJQUFLLFNBQVE7QUFDekMsU0FBSyxPQUFPLE9BQU87QUFDbkIsU0FBSyxRQUFRLElBQUksV0FBVyxJQUFJO0FBQ2hDLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDcEMsVUFBSSxPQUFRLEtBQUssQ0FBQyxJQUFlLEtBQUs7QUFDdEMsYUFBTyxLQUFLLE1BQU0sSUFBSSxNQUFNLEVBQUcsUUFBUSxPQUFPLElBQUssS0FBSztBQUN4RCxXQUFLLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQVY2QjtBQUFBLEVBSFo7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQWVqQixLQUFLLEtBQXFCO0FBQ3hCLFVBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBQzlCLFFBQUksT0FBTyxNQUFNO0FBQ2pCLGVBQVM7QUFDUCxZQUFNLFFBQVMsTUFBTSxJQUFJLElBQWU7QUFDeEMsVUFBSSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sSUFBSyxRQUFPO0FBQzdDLGFBQVEsT0FBTyxJQUFLO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQ0Y7OztBQzNCTyxTQUFTLFVBQVUsTUFBYyxPQUFlLEtBQXFCO0FBQzFFLE1BQUksSUFBSTtBQUNSLFdBQVMsSUFBSSxPQUFPLElBQUksS0FBSyxJQUFLLEtBQUksS0FBSyxLQUFLLElBQUksS0FBSyxXQUFXLENBQUMsR0FBRyxRQUFVO0FBQ2xGLFNBQU8sT0FBTyxDQUFDO0FBQ2pCO0FBRU8sU0FBUyxTQUFTLE1BQXNCO0FBQzdDLFNBQU8sVUFBVSxNQUFNLEdBQUcsS0FBSyxNQUFNO0FBQ3ZDO0FBR08sU0FBUyxZQUFZLFVBQWtCLE9BQXVCO0FBQ25FLFNBQU8sT0FBTyxRQUFRLEtBQUssS0FBSyxVQUFVLFVBQVUsQ0FBQztBQUN2RDtBQUdPLFNBQVMsS0FBSyxHQUFXLEdBQW1CO0FBQ2pELFNBQVEsS0FBSyxLQUFLLEdBQUcsU0FBVSxJQUFLLElBQUksYUFBZTtBQUN6RDtBQUVBLFNBQVMsT0FBTyxNQUFzQjtBQUNwQyxNQUFJLElBQUksS0FBSyxLQUFLLE9BQVEsU0FBUyxJQUFLLFVBQVU7QUFDbEQsTUFBSSxLQUFLLEtBQUssSUFBSyxNQUFNLElBQUssVUFBVTtBQUN4QyxTQUFRLElBQUssTUFBTSxLQUFPO0FBQzVCOzs7QUN2Qk8sSUFBTSxTQUFTO0FBQUEsRUFDcEIsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osUUFBUTtBQUFBLEVBQ1Isa0JBQWtCO0FBQUEsRUFDbEIsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUFBLEVBQ1YsV0FBVztBQUFBLEVBQ1gsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1gsWUFBWTtBQUNkO0FBR08sSUFBTSxpQkFBaUI7QUFrQnZCLElBQU0sVUFBTixNQUFjO0FBQUEsRUFJbkIsWUFBcUIsTUFBbUI7QUFBbkI7QUFDbkIsU0FBSyxRQUFRLElBQUksVUFBVSxLQUFLLEtBQUs7QUFDckMsU0FBSyxVQUFVLElBQUksVUFBVSxLQUFLLE9BQU87QUFBQSxFQUMzQztBQUFBLEVBSHFCO0FBQUEsRUFISjtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBUWpCLEtBQUssV0FBMkI7QUFDOUIsV0FBTyxLQUFLLE1BQU0sS0FBSyxTQUFTO0FBQUEsRUFDbEM7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsVUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLElBQUk7QUFDcEMsV0FBTyxRQUFRLElBQUksSUFBSyxLQUFLLEtBQUssWUFBWSxLQUFLO0FBQUEsRUFDckQ7QUFDRjtBQU9PLElBQU0sY0FBYzs7O0FDM0RwQixJQUFNLFNBQVM7QUFBQSxFQUNwQixPQUFPO0FBQUEsRUFDUCxhQUFhO0FBQUEsRUFDYixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQ1I7QUFvQk8sSUFBTSxZQUFOLE1BQWdCO0FBQUEsRUFNckIsWUFDRSxNQUNBLFFBQ2lCLFNBQ2pCO0FBRGlCO0FBRWpCLFNBQUssVUFBVSxJQUFJLFlBQVksT0FBTyxLQUFLO0FBQzNDLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxPQUFPLEtBQUs7QUFDckMsWUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDdEQsVUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLElBQUk7QUFDMUIsVUFBSSxPQUFPLFFBQVc7QUFDcEIsYUFBSyxLQUFLLE1BQU07QUFDaEIsYUFBSyxJQUFJLElBQUksTUFBTSxFQUFFO0FBQ3JCLGFBQUssTUFBTSxLQUFLLEtBQUssU0FBUyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsV0FBSyxRQUFRLENBQUMsSUFBSTtBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBLEVBYm1CO0FBQUEsRUFSVixRQUFnQixDQUFDO0FBQUEsRUFDakI7QUFBQSxFQUNRLE1BQU0sb0JBQUksSUFBb0I7QUFBQSxFQUM5QixXQUFXLG9CQUFJLElBQW9CO0FBQUEsRUFvQnBELElBQUksYUFBcUI7QUFDdkIsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUN2QjtBQUFBLEVBRUEsR0FBRyxPQUFxQjtBQUN0QixXQUFPLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFXO0FBQUEsRUFDakQ7QUFBQSxFQUVRLFNBQVMsTUFBYyxNQUFvQjtBQUNqRCxVQUFNLFlBQVksS0FBSyxZQUFZLEVBQUUsV0FBVyxVQUFLLEdBQUc7QUFDeEQsVUFBTSxRQUFRLFNBQVMsU0FBUztBQUNoQyxRQUFJLFVBQVUsS0FBSyxTQUFTLElBQUksS0FBSztBQUNyQyxRQUFJLFlBQVksT0FBVyxNQUFLLFNBQVMsSUFBSSxPQUFRLFVBQVUsS0FBSyxTQUFTLElBQUs7QUFDbEYsVUFBTSxPQUFPLFNBQVMsVUFBVSxPQUFPLEtBQUssUUFBUSxLQUFLLEtBQUssSUFBSTtBQUNsRSxVQUFNLEVBQUUsVUFBVSxPQUFPLE9BQU8sSUFBSSxLQUFLLFFBQVE7QUFDakQsVUFBTSxVQUFVLE9BQU8sSUFBSSxJQUFLLFNBQVMsSUFBSTtBQUM3QyxXQUFPO0FBQUEsTUFDTCxNQUFNLFNBQVMsSUFBSTtBQUFBLE1BQ25CO0FBQUEsTUFDQSxPQUFPLFNBQVMsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUM3QixRQUFRLFNBQVMsTUFBTSxJQUFJO0FBQUEsTUFDM0IsUUFBUSxLQUFLO0FBQUEsTUFDYixVQUFVLFFBQVEsV0FBVyxJQUFJO0FBQUEsTUFDakMsVUFBVSxRQUFRLFdBQVcsS0FBSztBQUFBLE1BQ2xDO0FBQUEsTUFDQSxRQUFRLE9BQU8sT0FBTyxLQUFLO0FBQUEsTUFDM0IsUUFBUSxPQUFPLElBQUksSUFBSyxNQUFNLElBQUk7QUFBQSxNQUNsQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLFNBQVMsTUFBYyxNQUFzQjtBQUMzRCxNQUFJLFNBQVMsVUFBVSxPQUFRLFFBQU8sT0FBTztBQUM3QyxNQUFJLFNBQVMsVUFBVSxLQUFNLFFBQU8sT0FBTztBQUMzQyxNQUFJLFNBQVMsVUFBVSxLQUFNLFFBQU8sT0FBTztBQUMzQyxNQUFJLFFBQVE7QUFDWixNQUFJLFFBQVE7QUFDWixXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3BDLFVBQU0sT0FBTyxLQUFLLFdBQVcsQ0FBQztBQUM5QixRQUFJLFFBQVEsSUFBSSxFQUFHO0FBQUEsYUFDVixTQUFTLElBQUksRUFBRztBQUFBLEVBQzNCO0FBQ0EsTUFBSSxVQUFVLEVBQUcsUUFBTyxPQUFPO0FBQy9CLE1BQUksVUFBVSxFQUFHLFFBQU8sVUFBVSxJQUFJLE9BQU8sVUFBVSxPQUFPO0FBQzlELFNBQU8sVUFBVSxLQUFLLFFBQVEsS0FBSyxXQUFXLENBQUMsQ0FBQyxJQUFJLE9BQU8sY0FBYyxPQUFPO0FBQ2xGO0FBRUEsU0FBUyxRQUFRLE1BQXNCO0FBQ3JDLE1BQUksUUFBUTtBQUNaLE1BQUksT0FBTztBQUNYLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDcEMsVUFBTSxPQUFPLEtBQUssV0FBVyxDQUFDO0FBQzlCLFVBQU0sT0FBTyxRQUFRLElBQUksSUFBSSxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUM3RixRQUFJLFNBQVMsUUFBUyxTQUFTLE9BQU8sS0FBSyxTQUFTLEVBQUksVUFBUztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sZ0JBQWdCO0FBRXRCLFNBQVMsUUFBUSxNQUFjLE9BQTBCO0FBQ3ZELFFBQU1FLFFBQWlCLENBQUM7QUFDeEIsV0FBUyxJQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksZUFBZSxLQUFLLFNBQVMsQ0FBQyxHQUFHO0FBQzdELElBQUFBLE1BQUssS0FBSyxRQUFRLFVBQVUsTUFBTSxHQUFHLENBQUMsSUFBSSxVQUFVLE1BQU0sS0FBSyxTQUFTLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFDekYsU0FBT0E7QUFDVDs7O0FDekhPLElBQU0sZUFBZSxFQUFFLFNBQVMsR0FBRyxPQUFPLEdBQUcsT0FBTyxFQUFFO0FBRTdELElBQU0sZ0JBQWdCO0FBRXRCLElBQU0sbUJBQW1CO0FBR2xCLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQWMzQixZQUNFLFNBQ2lCLE9BQ2pCO0FBRGlCO0FBRWpCLFVBQU0sRUFBRSxNQUFNLElBQUksUUFBUTtBQUMxQixTQUFLLFFBQVEsSUFBSSxXQUFXLEtBQUs7QUFDakMsU0FBSyxlQUFlLElBQUksV0FBVyxLQUFLO0FBQ3hDLFVBQU1DLFNBQVEsTUFBTTtBQUNwQixTQUFLLFFBQVEsSUFBSSxZQUFZQSxNQUFLO0FBQ2xDLFNBQUssY0FBYyxJQUFJLFlBQVlBLE1BQUs7QUFDeEMsU0FBSyxRQUFRLElBQUksWUFBWUEsTUFBSztBQUNsQyxTQUFLLE9BQU8sSUFBSSxZQUFZQSxNQUFLO0FBQ2pDLFNBQUssU0FBUyxJQUFJLFdBQVdBLFNBQVEsYUFBYSxFQUFFLEtBQUssRUFBRTtBQUMzRCxlQUFXLFlBQVksUUFBUSxVQUFXLE1BQUssYUFBYSxTQUFTLFlBQVksU0FBUyxRQUFRO0FBQ2xHLGVBQVcsWUFBWSxRQUFRLFVBQVcsTUFBSyxXQUFXLFNBQVMsWUFBWSxTQUFTLFFBQVE7QUFBQSxFQUNsRztBQUFBLEVBYm1CO0FBQUE7QUFBQSxFQWRWO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQW1CRCxhQUFhLE1BQWMsSUFBa0I7QUFDbkQsUUFBSSxPQUFPO0FBQ1gsUUFBSSxVQUFVO0FBQ2QsUUFBSSxRQUFRO0FBQ1osUUFBSSxZQUFZO0FBQ2hCLGFBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQzlCLFlBQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQzVCLFVBQUksS0FBSyxTQUFTLE9BQU8sU0FBUyxLQUFLLFdBQVcsT0FBTyxRQUFTO0FBQ2xFLFVBQUksWUFBWSxFQUFHLGFBQVk7QUFDL0IsVUFBSSxLQUFLLFNBQVMsRUFBRztBQUNyQjtBQUNBLFVBQUksS0FBSyxXQUFXLE9BQU8sTUFBTztBQUNsQyxVQUFJLEtBQUssV0FBVyxPQUFPLE1BQU87QUFBQSxJQUNwQztBQUNBLFFBQUksYUFBYSxFQUFHLE1BQUssTUFBTSxTQUFTLElBQUk7QUFDNUMsUUFBSSxZQUFZLEtBQU0sTUFBSyxNQUFNLElBQUksSUFBSTtBQUN6QyxRQUFJLE9BQU8sRUFBRztBQUNkLFVBQU0sT0FDSixTQUFTLE1BQU0sT0FDWCxhQUFhLFFBQ2IsV0FBVyxtQkFBbUIsT0FDNUIsYUFBYSxRQUNiLGFBQWE7QUFDckIsUUFBSSxTQUFTLGFBQWEsUUFBUyxNQUFLLGFBQWEsS0FBSyxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQzFFO0FBQUEsRUFFUSxXQUFXLE1BQWMsSUFBa0I7QUFDakQsVUFBTSxVQUFVLEtBQUssYUFBYSxJQUFJLE1BQU0sYUFBYTtBQUN6RCxhQUFTLElBQUksTUFBTSxJQUFJLElBQUksS0FBSztBQUM5QixZQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUM1QixZQUFNLEtBQUssS0FBSztBQUNoQixVQUFJLEtBQUssV0FBVyxPQUFPLE1BQU8sTUFBSyxNQUFNLEVBQUUsSUFBSyxLQUFLLE1BQU0sRUFBRSxJQUFlO0FBQ2hGLFVBQUksQ0FBQyxXQUFXLENBQUMsVUFBVSxLQUFLLE1BQU0sRUFBRztBQUN6QyxVQUFJLEtBQUssV0FBVyxPQUFPLE1BQU8sTUFBSyxNQUFNLEVBQUUsSUFBSyxLQUFLLE1BQU0sRUFBRSxJQUFlO0FBQ2hGLFVBQUksQ0FBQyxLQUFLLE1BQU0sQ0FBQyxFQUFHLE1BQUssWUFBWSxFQUFFLElBQUssS0FBSyxZQUFZLEVBQUUsSUFBZTtBQUM5RSxXQUFLLFVBQVUsSUFBSSxDQUFDO0FBQ3BCLFVBQUksSUFBSSxLQUFNLE1BQUssSUFBSSxJQUFJLElBQUksR0FBRyxJQUFJO0FBQ3RDLFVBQUksSUFBSSxJQUFJLEdBQUksTUFBSyxJQUFJLElBQUksSUFBSSxHQUFHLEtBQUs7QUFBQSxJQUMzQztBQUFBLEVBQ0Y7QUFBQSxFQUVRLFVBQVUsSUFBWSxPQUFxQjtBQUNqRCxhQUFTLElBQUksS0FBSyxlQUFlLEtBQUssS0FBSyxLQUFLLGVBQWU7QUFDN0QsVUFBSSxLQUFLLE9BQU8sQ0FBQyxNQUFNLElBQUk7QUFDekIsYUFBSyxPQUFPLENBQUMsSUFBSTtBQUNqQjtBQUFBLE1BQ0Y7QUFBQSxFQUNKO0FBQUEsRUFFUSxJQUFJLElBQVksV0FBbUIsUUFBdUI7QUFDaEUsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLFNBQVM7QUFDcEMsUUFBSSxPQUFPO0FBQ1gsUUFBSSxVQUFVLEtBQUssTUFBTSxLQUFLLENBQUMsS0FBSyxNQUFNLFNBQVM7QUFDakQsY0FBUSxTQUFTLEtBQUssZUFBZSxLQUFLO0FBQzVDLFFBQUksS0FBSyxTQUFTLE9BQU8sTUFBTyxTQUFRLFNBQVMsS0FBSyxhQUFhO0FBQ25FLFFBQUksS0FBSyxTQUFTLE9BQU8sY0FBYyxVQUFVLEtBQUssTUFBTTtBQUMxRCxjQUFRLFNBQVMsS0FBSyxrQkFBa0IsS0FBSztBQUMvQyxRQUFJLEtBQUssU0FBUyxPQUFPLG9CQUFvQixVQUFVLEtBQUssTUFBTTtBQUNoRSxjQUFRLFNBQVMsSUFBSSxLQUFLO0FBQzVCLFFBQUksS0FBTSxNQUFLLEtBQUssRUFBRSxJQUFLLEtBQUssS0FBSyxFQUFFLElBQWU7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHQSxTQUFTLFNBQTZCO0FBQ3BDLFdBQU8sS0FBSyxPQUFPLFNBQVMsVUFBVSxnQkFBZ0IsVUFBVSxLQUFLLGFBQWE7QUFBQSxFQUNwRjtBQUNGO0FBR08sSUFBTSxPQUFPO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsd0JBQXdCO0FBQzFCO0FBRU8sU0FBUyxVQUFVLFFBQXlCO0FBQ2pELFNBQ0UsV0FBVyxPQUFPLGVBQ2xCLFdBQVcsT0FBTyxTQUNsQixXQUFXLE9BQU8sU0FDbEIsV0FBVyxPQUFPO0FBRXRCOzs7QUNySE8sSUFBTSxTQUFTLENBQUMsSUFBSSxJQUFJLEdBQUcsR0FBRyxDQUFDO0FBRXRDLElBQU0sT0FBTztBQUNiLElBQU0sY0FBYztBQUVwQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxpQkFBaUI7QUFHaEIsU0FBUyxnQkFBZ0IsTUFBd0IsUUFBZ0IsTUFBeUI7QUFDL0YsUUFBTSxPQUFPLFNBQVM7QUFDdEIsUUFBTSxXQUFXLEtBQUssSUFBSSxPQUFPLE1BQU0sQ0FBVztBQUNsRCxNQUFJLENBQUMsTUFBTTtBQUNULFNBQUssSUFBSSxZQUFZLE1BQU0sSUFBSSxDQUFDO0FBQ2hDO0FBQUEsRUFDRjtBQUNBLE9BQUssSUFBSSxZQUFZLE9BQU8sR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxPQUFLLElBQUksWUFBWSxPQUFPLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFDM0MsTUFBSSxLQUFLLFNBQVM7QUFDaEIsU0FBSyxJQUFJLFlBQVksT0FBTyxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQzNDLFNBQUssSUFBSSxZQUFZLE9BQU8sR0FBRyxLQUFLLE9BQU8sQ0FBQztBQUM1QyxTQUFLLElBQUksWUFBWSxPQUFPLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBQ0EsTUFBSSxXQUFXLEVBQUc7QUFDbEIsT0FBSyxJQUFJLFlBQVksT0FBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLFdBQVMsTUFBTSxHQUFHLE1BQU0sYUFBYTtBQUNuQyxRQUFJLEtBQUssU0FBVSxLQUFLLElBQU0sTUFBSyxJQUFJLFlBQVksT0FBTyxHQUFHLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFLLElBQUksWUFBWSxPQUFPLEdBQUcsS0FBSyxTQUFTLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUM5RCxNQUFJLFdBQVcsRUFBRztBQUNsQixPQUFLLElBQUksWUFBWSxPQUFPLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDekMsT0FBSyxJQUFJLFlBQVksT0FBTyxJQUFJLEtBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDOUQsT0FBSyxJQUFJLFlBQVksT0FBTyxJQUFJLEtBQUssSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJLElBQUksS0FBSyxNQUFNLENBQUM7QUFDM0UsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN4QyxTQUFLLElBQUksWUFBWSxPQUFPLEtBQUssR0FBRyxLQUFLLFNBQVMsQ0FBQyxDQUFXLENBQUM7QUFDakUsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN4QyxTQUFLLElBQUksWUFBWSxPQUFPLEtBQUssR0FBRyxLQUFLLFNBQVMsQ0FBQyxDQUFXLENBQUM7QUFDakUsT0FBSyxJQUFJLFlBQVksT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLENBQUMsS0FBSyxLQUFLLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUNsRixPQUFLLElBQUksWUFBWSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ3BDO0FBR08sSUFBTSxrQkFBTixNQUFzQjtBQUFBLEVBRzNCLFlBQ21CLE9BQ0EsU0FDQSxTQUNqQixZQUNBO0FBSmlCO0FBQ0E7QUFDQTtBQUdqQixTQUFLLGFBQWEsSUFBSSxZQUFZLFVBQVU7QUFBQSxFQUM5QztBQUFBLEVBTm1CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUxGO0FBQUE7QUFBQSxFQVlqQixZQUFZLE1BQWMsSUFBa0I7QUFDMUMsYUFBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLFVBQVUsS0FBSyxNQUFNLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRztBQUN6QyxVQUFJLE9BQU8sS0FBSyxhQUFhLEtBQUssTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLO0FBQ25ELFVBQUksVUFBVTtBQUNkLFVBQUksT0FBTztBQUNYLGVBQVMsSUFBSSxHQUFHLElBQUksa0JBQWtCLElBQUksSUFBSSxJQUFJLEtBQUs7QUFDckQsZUFBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUUsS0FBSztBQUM1QyxjQUFNLFFBQVEsS0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN0QyxZQUFJLFNBQVMsVUFBVSxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLEdBQUc7QUFDbkQsb0JBQVU7QUFDVixpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBQ0EsZUFBUyxJQUFJLEdBQUcsS0FBSyxXQUFXLFVBQVUsR0FBRztBQUMzQyxhQUFLLFdBQVcsSUFBSSxDQUFDLElBQUssUUFBUSxLQUFNLE1BQU0sSUFBSSxJQUFJLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFJLEdBQVcsTUFBYyxJQUFZLE1BQXlCO0FBQ2hFLFVBQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQzVCLFVBQU0sS0FBSyxJQUFJLE9BQU8sS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFDN0MsVUFBTSxLQUFLLElBQUksT0FBTyxJQUFJLEtBQUssTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJO0FBQ2pELFVBQU0sS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSTtBQUMvQyxVQUFNLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFDL0MsVUFBTSxJQUFJO0FBQ1YsVUFBTSxTQUFTLElBQUksU0FBUztBQUM1QixVQUFNLFFBQVEsSUFBSSxTQUFTO0FBQzNCLFVBQU0sYUFBYSxJQUFJLFVBQVU7QUFDakMsVUFBTSxZQUFZLElBQUksVUFBVTtBQUNoQyxVQUFNLGVBQWUsS0FBSyxHQUFHLFVBQVUsU0FBUztBQUNoRCxVQUFNLGNBQWMsS0FBSyxHQUFHLFVBQVUsUUFBUTtBQUM5QyxVQUFNLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDbkMsU0FBSyxJQUFJLFlBQVksR0FBRyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNqRCxTQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDcEQsU0FBSyxJQUFJLFlBQVksSUFBSSxHQUFHLGFBQWEsS0FBSyxLQUFLLFNBQVMsSUFBSSxTQUFTLENBQUM7QUFDMUUsU0FBSyxJQUFJLFlBQVksSUFBSSxHQUFHLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3RELFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBQztBQUNyRCxTQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxjQUFjLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZELFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLFFBQVEsV0FBVyxDQUFDLENBQUM7QUFDdEQsU0FBSyxJQUFJLFlBQVksSUFBSSxHQUFHLEtBQUssS0FBSyxjQUFjLEtBQUssTUFBTSxHQUFHLFdBQVcsQ0FBQyxDQUFDO0FBQy9FLFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxTQUFTLE1BQU0sTUFBTSxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDL0UsU0FBSyxJQUFJLFlBQVksSUFBSSxHQUFHLEtBQUssS0FBSyxLQUFLLFFBQVEsS0FBSyxHQUFHLElBQUksU0FBUyxJQUFJLENBQUMsQ0FBQztBQUM5RSxTQUFLLElBQUksWUFBWSxJQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLEdBQUcsU0FBUyxDQUFDLENBQUM7QUFDeEUsU0FBSyxJQUFJLFlBQVksSUFBSSxJQUFJLEtBQUssS0FBSyxZQUFZLEtBQUssTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3hFLFNBQUssSUFBSSxZQUFZLElBQUksSUFBSSxLQUFLLEtBQUssUUFBUSxVQUFVLEdBQUcsU0FBUyxDQUFDLENBQUM7QUFDdkUsU0FBSyxJQUFJLFlBQVksSUFBSSxJQUFJLE1BQU0sSUFBSSxVQUFVLE1BQU0sSUFBSSxZQUFZLEtBQUssU0FBUyxJQUFJLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDdEcsU0FBSyxJQUFJLFlBQVksSUFBSSxJQUFJLE1BQU0sSUFBSSxVQUFVLE1BQU0sSUFBSSxXQUFXLEtBQUssU0FBUyxJQUFJLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDckcsU0FBSztBQUFBLE1BQ0g7QUFBQSxRQUNFLElBQUk7QUFBQSxRQUNKLEtBQUssS0FBSyxJQUFJLFVBQVUsR0FBRyxVQUFVLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBSyxXQUFXLElBQUksVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQzdGO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBUyxLQUFLLFdBQVcsQ0FBQztBQUNoQyxRQUFJLE9BQVEsTUFBSyxJQUFJLFlBQVksSUFBSSxJQUFJLE1BQU0sQ0FBQztBQUNoRCxTQUFLLG9CQUFvQixHQUFHLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDaEQsU0FBSyxlQUFlLEdBQUcsTUFBTSxJQUFJLElBQUk7QUFBQSxFQUN2QztBQUFBLEVBRVEsb0JBQW9CLEdBQVcsTUFBWSxNQUFjLElBQVksTUFBeUI7QUFDcEcsVUFBTSxJQUFJLGdCQUFnQjtBQUMxQixVQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sQ0FBQztBQUNsQyxVQUFNLGVBQWUsS0FBSyxRQUFRLGFBQWEsQ0FBQztBQUNoRCxTQUFLLElBQUksWUFBWSxHQUFHLFFBQVEsS0FBSyxlQUFlLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckUsUUFBSSxNQUFPLE1BQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3RFLFFBQUksTUFBTyxNQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxTQUFTLElBQUksS0FBSyxNQUFNLENBQUM7QUFDckUsUUFBSSxpQkFBaUIsYUFBYSxRQUFTLE1BQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLEtBQUssU0FBUyxZQUFZLENBQUMsQ0FBQztBQUN4RyxRQUFJLEtBQUssT0FBTyxFQUFHLE1BQUssSUFBSSxZQUFZLElBQUksSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUM3RSxRQUFJLENBQUMsVUFBVSxLQUFLLE1BQU0sRUFBRztBQUM3QixVQUFNLE9BQU8sS0FBSztBQUNsQixVQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssUUFBUSxNQUFNLElBQUksR0FBYSxDQUFDO0FBQzVELFVBQU0sU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLFlBQVksSUFBSSxHQUFhLENBQUM7QUFDbkUsVUFBTSxRQUFRLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxJQUFJLEdBQWEsQ0FBQztBQUM1RCxTQUFLLElBQUksWUFBWSxJQUFJLEtBQUssUUFBUSxJQUFJLFVBQVUsSUFBSSxTQUFTLElBQUksWUFBWSxDQUFDO0FBQ2xGLFNBQUssSUFBSSxZQUFZLElBQUksS0FBSyxRQUFRLElBQUksVUFBVSxJQUFJLFNBQVMsS0FBSyxRQUFRLElBQUksS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNoRztBQUFBO0FBQUEsRUFHUSxlQUFlLEdBQVcsTUFBYyxJQUFZLE1BQXlCO0FBQ25GLFFBQUksQ0FBQyxVQUFVLEtBQUssTUFBTSxHQUFHLENBQUMsRUFBRSxNQUFNLEtBQUssS0FBSyxRQUFRLGFBQWEsQ0FBQyxNQUFNLGFBQWEsUUFBUztBQUNsRyxVQUFNLElBQUksZ0JBQWdCO0FBQzFCLFFBQUksUUFBUTtBQUNaLFFBQUksTUFBTSxJQUFJO0FBQ2QsV0FBTyxRQUFRLFFBQVEsVUFBVSxLQUFLLE1BQU0sR0FBRyxRQUFRLENBQUMsRUFBRSxNQUFNLEVBQUc7QUFDbkUsV0FBTyxNQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU0sR0FBRyxHQUFHLEVBQUUsTUFBTSxFQUFHO0FBQ3pELFVBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSSxNQUFNLE1BQU0sSUFBSSxJQUFJO0FBQ3BELFVBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLENBQUM7QUFDcEMsU0FBSyxJQUFJLFlBQVksR0FBRyxPQUFPLElBQUksS0FBSyxDQUFDO0FBQ3pDLFFBQUksT0FBTyxFQUFHO0FBQ2QsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNsQyxVQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsS0FBSztBQUNoQyxTQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDcEQsU0FBSyxJQUFJLFlBQVksSUFBSSxHQUFHLEtBQUssS0FBSyxVQUFVLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNuRSxTQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxLQUFLLFVBQVUsS0FBSyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ25FLFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFLLFNBQVMsSUFBSSxLQUFLLENBQUMsQ0FBQztBQUN2RSxVQUFNLFNBQVMsUUFBUSxPQUFPLEtBQUssTUFBTSxHQUFHLFFBQVEsQ0FBQyxJQUFJO0FBQ3pELFVBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJO0FBQzlDLFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLFFBQVEsU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLE9BQU8sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQzlELFNBQUssSUFBSSxZQUFZLElBQUksR0FBRyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLG9CQUFvQixNQUFZLE1BQXlCO0FBQ3ZELFFBQUksQ0FBQyxVQUFVLEtBQUssTUFBTSxFQUFHO0FBQzdCLFVBQU0sSUFBSTtBQUNWLFVBQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU87QUFDM0MsU0FBSyxJQUFJLFlBQVksR0FBRyxLQUFLLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUNoRCxTQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDcEQsUUFBSSxLQUFLLE9BQVEsTUFBSyxJQUFJLFlBQVksSUFBSSxHQUFHLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3JFLFFBQUksT0FBTztBQUNYLGVBQVcsU0FBUyxLQUFLLFFBQVEsU0FBUyxLQUFLLE9BQU8sR0FBRztBQUN2RCxVQUFJLFFBQVEsRUFBRztBQUNmLFlBQU0sU0FBUyxRQUFRLElBQUksS0FBSyxNQUFNLEdBQUcsUUFBUSxDQUFDLElBQUk7QUFDdEQsWUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLLE1BQU0sUUFBUSxTQUFTLEtBQUssTUFBTSxHQUFHLFFBQVEsQ0FBQyxJQUFJO0FBQ2pGLFVBQUksVUFBVSxPQUFPLFlBQVksTUFBTTtBQUNyQyxhQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFDekMsWUFBSSxPQUFPLE9BQVEsTUFBSyxJQUFJLFlBQVksSUFBSSxHQUFHLE9BQU8sTUFBTSxDQUFDO0FBQzdELGVBQU8sT0FBTztBQUFBLE1BQ2hCO0FBQ0EsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFDeEMsVUFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJLFlBQVksSUFBSSxHQUFHLE1BQU0sTUFBTSxDQUFDO0FBQzNELFVBQUksVUFBVSxNQUFNLE1BQU0sRUFBRyxNQUFLLElBQUksWUFBWSxJQUFJLEdBQUcsS0FBSyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQUEsRUFFUSxPQUFPLE9BQXVCO0FBQ3BDLFFBQUksSUFBSTtBQUNSLFdBQU8sSUFBSSxJQUFJLEtBQUssTUFBTSxRQUFRLFVBQVUsSUFBSSxRQUFRLEtBQUssVUFBVSxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUc7QUFDckcsV0FBTyxLQUFLLE1BQU0sR0FBRyxDQUFDLEVBQUU7QUFBQSxFQUMxQjtBQUNGO0FBTU8sU0FBUyxlQUFlLE9BQWtCLE1BQWMsSUFBWSxPQUF5QjtBQUNsRyxNQUFJLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLFdBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQzlCLFFBQUksQ0FBQyxVQUFVLE1BQU0sR0FBRyxDQUFDLEVBQUUsTUFBTSxFQUFHO0FBQ3BDLFVBQU0sUUFBUSxJQUFJLFFBQVEsY0FBYyxJQUFJLE9BQU8sSUFBSTtBQUN2RCxhQUFTLElBQUksS0FBSyxJQUFJLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFLLE9BQU0sQ0FBQyxJQUFJO0FBQ2xGLFdBQU87QUFBQSxFQUNUO0FBQ0EsV0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLElBQUssS0FBSSxNQUFNLEdBQUcsQ0FBQyxFQUFFLFdBQVcsT0FBTyxLQUFNLE9BQU0sQ0FBQyxJQUFJO0FBQ3JGO0FBRUEsSUFBTSxjQUFjOzs7QUMxTWIsSUFBTSxZQUFOLE1BQWdCO0FBQUEsRUFDSjtBQUFBLEVBQ0E7QUFBQSxFQUNULFNBQXVCLElBQUksYUFBYSxXQUFXO0FBQUEsRUFDbkQsS0FBSztBQUFBLEVBRWIsWUFBWSxTQUFzQjtBQUNoQyxTQUFLLFFBQVEsSUFBSSxVQUFVLFFBQVEsUUFBUTtBQUMzQyxTQUFLLE9BQU8sUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBc0IsSUFBa0I7QUFDM0MsU0FBSyxTQUFTO0FBQ2QsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsSUFBSSxTQUF1QjtBQUN6QixVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTztBQUNyQyxRQUFJLFFBQVEsRUFBRztBQUNmLFVBQU0sRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJO0FBQzdCLFVBQU0sTUFBTSxRQUFRO0FBQ3BCLGFBQVMsSUFBSSxHQUFHLElBQUksYUFBYTtBQUMvQixhQUFPLEtBQUssQ0FBQyxJQUFLLE9BQU8sS0FBSyxDQUFDLElBQWdCLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDL0Q7QUFDRjs7O0FDckNBLElBQU0sYUFBYTtBQUNuQixJQUFNLGlCQUFpQixXQUFXLEtBQUtDLFFBQU87QUFDOUMsSUFBTSxpQkFBaUIsV0FBVyxLQUFLQyxRQUFPO0FBV3ZDLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDWCxPQUFPLElBQUksYUFBYSxLQUFLLFdBQVc7QUFBQSxFQUN4QyxPQUFPLElBQUksV0FBVyxLQUFLLFdBQVc7QUFBQSxFQUU5QyxPQUNFLFdBQ0EsYUFDQSxPQUNBLE1BQ0EsU0FDUTtBQUNSLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFNBQUssUUFBUSxXQUFXLGFBQWEsT0FBTyxPQUFPO0FBQ25ELFdBQU8sS0FBSyxNQUFNLE9BQU8sSUFBSTtBQUFBLEVBQy9CO0FBQUEsRUFFUSxRQUFRLE9BQXFCO0FBQ25DLFFBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxZQUFhO0FBQzdDLFNBQUssT0FBTyxJQUFJLGFBQWEsSUFBSSxRQUFRLFdBQVc7QUFDcEQsU0FBSyxPQUFPLElBQUksV0FBVyxJQUFJLFFBQVEsV0FBVztBQUFBLEVBQ3BEO0FBQUEsRUFFUSxRQUNOLFdBQ0EsYUFDQSxPQUNBLFNBQ007QUFDTixVQUFNLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDdkIsYUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsWUFBTSxNQUFNLElBQUk7QUFDaEIsWUFBTSxPQUFPLFVBQVcsUUFBUSxDQUFDLElBQWU7QUFDaEQsZUFBUyxJQUFJLEdBQUcsSUFBSSxlQUFlLFFBQVEsS0FBSztBQUM5QyxjQUFNLEtBQUssZUFBZSxDQUFDO0FBQzNCLFlBQUksT0FBTztBQUNYLFlBQUksT0FBTztBQUNYLFlBQUksTUFBTSxFQUFHLFFBQU8sWUFBWSxFQUFFO0FBQUE7QUFFaEMsbUJBQVMsSUFBSSxHQUFHLElBQUksZUFBZSxRQUFRLEtBQUs7QUFDOUMsa0JBQU0sUUFBUSxlQUFlLENBQUM7QUFDOUIsa0JBQU1DLFNBQ0gsS0FBSyxNQUFNLGNBQWMsS0FBSyxJQUFnQixZQUFZLFFBQVEsY0FBYyxFQUFFO0FBQ3JGLGdCQUFJQSxTQUFRLE1BQU07QUFDaEIscUJBQU9BO0FBQ1AscUJBQU87QUFBQSxZQUNUO0FBQUEsVUFDRjtBQUNGLGFBQUssTUFBTSxFQUFFLElBQUssU0FBUyxLQUFNLElBQUksT0FBUSxVQUFVLE1BQU0sRUFBRSxJQUFlO0FBQzlFLGFBQUssTUFBTSxFQUFFLElBQUk7QUFBQSxNQUNuQjtBQUNBLGVBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVSxRQUFRLFFBQVE7QUFDbEQsYUFBSyxPQUFPLEdBQUcsUUFBUSxNQUFNLFNBQVMsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLGFBQWEsSUFBSTtBQUMzRixhQUFLLE9BQU8sR0FBRyxRQUFRLE1BQU0sU0FBUyxLQUFLLEdBQUcsU0FBUyxNQUFNLFdBQVcsYUFBYSxJQUFJO0FBQUEsTUFDM0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxPQUNOLEdBQ0EsT0FDQSxVQUNBLFdBQ0EsYUFDQSxNQUNNO0FBQ04sVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFVBQU0sTUFBTSxJQUFJO0FBQ2hCLFVBQU0sS0FBSyxRQUFRO0FBQ25CLFFBQUksTUFBTSxLQUFLLEVBQUcsU0FBUyxLQUFNLElBQUk7QUFDbkMsV0FBSyxNQUFNLEVBQUUsSUFBSTtBQUNqQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFlBQ0gsS0FBSyxNQUFNLGNBQWMsS0FBSyxJQUFnQixZQUFZLFFBQVEsY0FBYyxFQUFFO0FBQ3JGLFVBQU0sU0FBUyxRQUFRO0FBQ3ZCLFVBQU0sYUFDSCxLQUFLLE1BQU0sY0FBYyxNQUFNLElBQWdCLFlBQVksU0FBUyxjQUFjLEVBQUU7QUFDdkYsU0FBSyxNQUFNLEVBQUUsSUFBSSxhQUFhLGFBQWEsUUFBUTtBQUNuRCxTQUFLLE1BQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxXQUFXLFVBQVUsSUFBSyxVQUFVLE1BQU0sRUFBRTtBQUFBLEVBQ3hFO0FBQUEsRUFFUSxNQUFNLE9BQWUsTUFBMEI7QUFDckQsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFVBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsUUFBSSxRQUFRO0FBQ1osZUFBVyxLQUFLO0FBQ2QsVUFBSyxLQUFLLE9BQU8sQ0FBQyxJQUFnQixLQUFLLE9BQU8sS0FBSyxFQUFjLFNBQVE7QUFDM0UsVUFBTUEsU0FBUSxLQUFLLE9BQU8sS0FBSztBQUMvQixhQUFTLElBQUksUUFBUSxHQUFHLEtBQUssR0FBRyxLQUFLO0FBQ25DLFdBQUssQ0FBQyxJQUFJO0FBQ1YsY0FBUSxLQUFLLElBQUksY0FBYyxLQUFLO0FBQUEsSUFDdEM7QUFDQSxXQUFPQTtBQUFBLEVBQ1Q7QUFDRjs7O0FDcEZPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFJbEIsWUFDbUIsU0FDQSxTQUNqQjtBQUZpQjtBQUNBO0FBRWpCLFNBQUssT0FBTyxJQUFJLFVBQVUsT0FBTztBQUFBLEVBQ25DO0FBQUEsRUFKbUI7QUFBQSxFQUNBO0FBQUEsRUFMRjtBQUFBLEVBQ0EsVUFBVSxJQUFJLFFBQVE7QUFBQSxFQVN2QyxJQUFJLFNBQW9DO0FBQ3RDLFVBQU0sRUFBRSxNQUFNLElBQUksUUFBUTtBQUMxQixVQUFNLFFBQVEsSUFBSSxVQUFVLFFBQVEsTUFBTSxRQUFRLFFBQVEsS0FBSyxPQUFPO0FBQ3RFLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixTQUFTLEtBQUs7QUFDbEQsVUFBTSxXQUFXLElBQUksZ0JBQWdCLE9BQU8sU0FBUyxLQUFLLFNBQVMsS0FBSztBQUN4RSxVQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUs7QUFDbEMsVUFBTSxRQUFRLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxRQUFRO0FBQ3ZELFVBQU0sUUFBc0IsQ0FBQztBQUM3QixlQUFXLEVBQUUsWUFBWSxTQUFTLEtBQUssUUFBUSxXQUFXO0FBQ3hELHFCQUFlLE9BQU8sWUFBWSxVQUFVLEtBQUs7QUFDakQsZUFBUyxZQUFZLFlBQVksUUFBUTtBQUN6QyxlQUFTLElBQUksWUFBWSxJQUFJLFVBQVUsS0FBSztBQUMxQyxZQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFDZixZQUFJLE1BQU0sSUFBSTtBQUNkLGVBQU8sTUFBTSxZQUFZLE1BQU0sR0FBRyxFQUFHO0FBQ3JDLGFBQUssV0FBVyxHQUFHLEtBQUssWUFBWSxVQUFVLFVBQVUsT0FBTyxLQUFLO0FBQ3BFLFlBQUk7QUFBQSxNQUNOO0FBQUEsSUFDRjtBQUNBLFdBQU8sRUFBRSxPQUFPLE9BQU8sUUFBUTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdRLFdBQ04sT0FDQSxLQUNBLE1BQ0EsSUFDQSxVQUNBLE9BQ0EsT0FDTTtBQUNOLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFVBQU0sU0FBUyxJQUFJLGFBQWEsUUFBUSxXQUFXO0FBQ25ELGFBQVMsSUFBSSxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ2hDLFlBQU0sTUFBTSxJQUFJLFNBQVM7QUFDekIsWUFBTSxNQUFNLFFBQVEsSUFBSSxHQUFHLE1BQU0sRUFBRTtBQUNuQyxXQUFLLEtBQUssS0FBSyxRQUFRLEVBQUU7QUFDekIsZUFBUyxJQUFJLEdBQUcsTUFBTSxJQUFJLEtBQUssSUFBSTtBQUFBLElBQ3JDO0FBQ0EsVUFBTSxPQUFPLElBQUksV0FBVyxLQUFLO0FBQ2pDLFNBQUssUUFBUSxPQUFPLFFBQVEsS0FBSyxRQUFRLGFBQWEsT0FBTyxJQUFJO0FBQ2pFLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLFlBQU0sUUFBUSxLQUFLLENBQUM7QUFDcEIsVUFBSSxVQUFVLFFBQVM7QUFDdkIsVUFBSSxPQUFPO0FBQ1gsVUFBSSxXQUFXLEtBQUssTUFBTSxTQUFTO0FBQ2pDLGVBQU8sV0FBVyxLQUFLLElBQUksQ0FBVyxNQUFNLFNBQVMsS0FBTTtBQUM3RCxZQUFNLFNBQVMsS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHLElBQUk7QUFDaEQsWUFBTSxLQUFLLEVBQUUsWUFBWSxRQUFRLEdBQUcsVUFBVSxRQUFRLE9BQU8sR0FBRyxNQUFNQyxRQUFPLEtBQUssR0FBRyxPQUFPLENBQUM7QUFDN0YsVUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFFUSxPQUFPLFFBQXNCLE1BQWtCLE9BQWUsTUFBc0I7QUFDMUYsUUFBSSxRQUFRO0FBQ1osYUFBUyxJQUFJLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDbEMsWUFBTSxNQUFNLElBQUk7QUFDaEIsWUFBTSxNQUFNLE9BQU8sTUFBTyxLQUFLLENBQUMsQ0FBWTtBQUM1QyxlQUFTLElBQUksR0FBRyxJQUFJLGFBQWE7QUFDL0IsWUFBSSxNQUFNLEtBQUssQ0FBQyxFQUFHLFNBQVEsS0FBSyxJQUFJLE9BQU8sTUFBTyxPQUFPLE1BQU0sQ0FBQyxDQUFZO0FBQUEsSUFDaEY7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR0EsSUFBTSxhQUFOLE1BQWlCO0FBQUEsRUFJZixZQUNtQixPQUNBLE1BQ0EsVUFDakI7QUFIaUI7QUFDQTtBQUNBO0FBRWpCLFNBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxHQUFHLFdBQVcsS0FBSyxRQUFRLFFBQVcsTUFBTSxDQUFDO0FBQUEsRUFDeEU7QUFBQSxFQUxtQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFORixPQUFxQyxDQUFDO0FBQUEsRUFDdEM7QUFBQSxFQVVqQixNQUFNLFFBQXNCLElBQVksT0FBZSxNQUFjLElBQWtCO0FBQ3JGLGFBQVMsU0FBUyxHQUFHLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFDckQsWUFBTSxJQUFJLFFBQVMsT0FBTyxNQUFNO0FBQ2hDLFlBQU0sTUFBTSxJQUFJLFFBQVEsS0FBSyxLQUFNLEtBQUssTUFBTSxNQUFNLElBQXFCLEtBQUssSUFBSSxHQUFHLE1BQU07QUFDM0YsZUFBUyxJQUFJLEdBQUcsSUFBSSxhQUFhLElBQUssUUFBTyxLQUFLLENBQUMsSUFBSyxPQUFPLEtBQUssQ0FBQyxJQUFnQixJQUFJLENBQUM7QUFBQSxJQUM1RjtBQUFBLEVBQ0Y7QUFBQSxFQUVRLElBQUksT0FBZSxRQUE4QjtBQUN2RCxVQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsS0FBSztBQUNyQyxVQUFNLE1BQU0sT0FBTyxPQUFPLFNBQVM7QUFDbkMsV0FBUSxLQUFLLEtBQUssR0FBRyxNQUFNLEtBQUssUUFBUSxNQUFNLE1BQU07QUFBQSxFQUN0RDtBQUFBLEVBRVEsUUFBUSxJQUF3QixRQUE4QjtBQUNwRSxVQUFNLE1BQU0sSUFBSSxhQUFhLFdBQVc7QUFDeEMsU0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ3JCLFVBQU0sT0FBTyxPQUFPLFNBQVksU0FBWSxLQUFLLE1BQU0sTUFBTSxFQUFFO0FBQy9ELG9CQUFnQixNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQ3ZDLFFBQUksUUFBUSxPQUFPLE1BQU0sTUFBTSxFQUFHLE1BQUssU0FBUyxvQkFBb0IsTUFBTSxLQUFLLElBQUk7QUFDbkYsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDOUhPLElBQU0sY0FBYztBQUVwQixJQUFNLGdCQUFnQjtBQVF0QixTQUFTLGdCQUFnQixPQUEwQztBQUN4RSxRQUFNLFNBQVMsV0FBVyxLQUFLO0FBQy9CLE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsUUFBTSxPQUFPLE1BQU0sTUFBTTtBQUN6QixRQUFNLFNBQVMsSUFBSSxPQUFPLEtBQUssUUFBUSxZQUFZO0FBQ25ELFFBQU0sY0FBYyxPQUFPLE9BQU8sY0FBYyxXQUFXO0FBQzNELFFBQU1DLFNBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSztBQUN0QyxRQUFNLFVBQVUsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUMxQyxRQUFNLFdBQVcsT0FBTyxLQUFLLE9BQU8sUUFBUTtBQUM1QyxRQUFNLFVBQXVCO0FBQUEsSUFDM0IsT0FBQUE7QUFBQSxJQUNBO0FBQUEsSUFDQSxVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFBQSxJQUNwQyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFBQSxJQUNqQyxRQUFRLE9BQU8sT0FBTyxPQUFPLE1BQU07QUFBQSxJQUNuQyxhQUFhLE9BQU8sT0FBTyxPQUFPLE9BQU87QUFBQSxFQUMzQztBQUNBLFFBQU0sVUFBVSxPQUFPLE1BQU0sT0FBTyxRQUFRO0FBQzVDLFFBQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxPQUFPO0FBQzFDLFFBQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxPQUFPO0FBQzFDLFFBQU0sT0FBTyxXQUFXLE9BQU8sVUFBVSxTQUFTLFFBQVEsUUFBUSxPQUFPLEtBQUs7QUFDOUUsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFNLFVBQXVCLEVBQUUsVUFBVSxNQUFNLFlBQVk7QUFDM0QsUUFBTSxRQUFRLElBQUksUUFBUSxPQUFPO0FBQ2pDLFNBQU8sRUFBRSxTQUFTLE9BQU8sUUFBUSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUU7QUFDOUQ7QUFVTyxJQUFNLGVBQWU7QUFFNUIsU0FBUyxXQUFXLE9BQXVDO0FBQ3pELE1BQUksTUFBTSxTQUFTLGFBQWMsUUFBTztBQUN4QyxRQUFNLE9BQU8sSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxVQUFVO0FBQzFFLFFBQU0sS0FBSyxDQUFDLE1BQXNCLEtBQUssVUFBVSxJQUFJLEdBQUcsSUFBSTtBQUM1RCxNQUFJLEdBQUcsQ0FBQyxNQUFNLGVBQWUsR0FBRyxDQUFDLE1BQU0sWUFBYSxRQUFPO0FBQzNELFFBQU0sU0FBUztBQUFBLElBQ2IsT0FBTyxHQUFHLENBQUM7QUFBQSxJQUNYLFNBQVMsR0FBRyxDQUFDO0FBQUEsSUFDYixVQUFVLEdBQUcsQ0FBQztBQUFBLElBQ2QsUUFBUSxHQUFHLENBQUM7QUFBQSxJQUNaLFNBQVMsR0FBRyxDQUFDO0FBQUEsSUFDYixPQUFPLEtBQUssV0FBVyxJQUFJLElBQUk7QUFBQSxFQUNqQztBQUNBLFNBQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxJQUFJLFNBQVM7QUFDdkQ7QUFHTyxTQUFTLFVBQVUsUUFBdUM7QUFDL0QsUUFBTSxFQUFFLE9BQUFBLFFBQU8sU0FBUyxVQUFVLFFBQVEsUUFBUSxJQUFJO0FBQ3RELFNBQ0UsZUFDQSxJQUFJLGVBQWUsSUFDbkIsS0FBS0EsU0FBUSxVQUFVLFlBQ3ZCLEtBQUssSUFBSUEsU0FBUSxTQUFTLFdBQzFCLFdBQ0EsSUFBSTtBQUVSO0FBRUEsU0FBUyxXQUNQLE9BQ0EsU0FDQSxRQUNBLFFBQ0EsT0FDMEI7QUFDMUIsUUFBTSxTQUFTLGFBQWEsS0FBSyxFQUFFLFFBQVEsSUFBSSxHQUFHLENBQUMsR0FBRyxTQUFTO0FBQzdELFVBQU0sUUFBUyxRQUFRLE1BQU87QUFDOUIsV0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLFFBQVEsa0JBQWtCLElBQUk7QUFBQSxFQUMzRCxDQUFDO0FBQ0QsUUFBTSxPQUFPLElBQUksYUFBYSxRQUFRLFdBQVc7QUFDakQsTUFBSSxJQUFJO0FBQ1IsV0FBUyxNQUFNLEdBQUcsTUFBTSxPQUFPLE9BQU87QUFDcEMsYUFBUyxJQUFJLFFBQVEsR0FBRyxHQUFhLElBQUksR0FBRyxLQUFLLEtBQUs7QUFDcEQsWUFBTSxRQUFRLE9BQU8sQ0FBQztBQUN0QixVQUFJLFVBQVUsVUFBYSxTQUFTLFlBQWEsUUFBTztBQUN4RCxXQUFLLE1BQU0sY0FBYyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsQ0FBVztBQUFBLElBQzlEO0FBQUEsRUFDRjtBQUNBLFNBQU8sTUFBTSxPQUFPLFNBQVMsT0FBTztBQUN0QztBQUVBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDWCxZQUNtQixRQUNULElBQ1I7QUFGaUI7QUFDVDtBQUFBLEVBQ1A7QUFBQSxFQUZnQjtBQUFBLEVBQ1Q7QUFBQSxFQUdWLEtBQUssT0FBMkI7QUFDOUIsV0FBTyxJQUFJLFdBQVcsS0FBSyxRQUFRLEtBQUssS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDaEU7QUFBQSxFQUVBLE9BQU8sT0FBNkI7QUFDbEMsV0FBTyxJQUFJLGFBQWEsS0FBSyxRQUFRLEtBQUssS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDbEU7QUFBQSxFQUVBLE9BQU8sT0FBNEI7QUFDakMsV0FBTyxJQUFJLFlBQVksS0FBSyxRQUFRLEtBQUssS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDakU7QUFBQSxFQUVBLE1BQU0sT0FBMkI7QUFDL0IsV0FBTyxJQUFJLFdBQVcsS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQzVEO0FBQUEsRUFFUSxLQUFLLE1BQXNCO0FBQ2pDLFVBQU0sS0FBSyxLQUFLO0FBQ2hCLFNBQUssTUFBTTtBQUNYLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQzNITyxTQUFTLFVBQVUsU0FBMkJDLFFBQTRDO0FBQy9GLFFBQU0sRUFBRSxNQUFNLElBQUlBLE9BQU0sT0FBTyxJQUFJLE9BQU87QUFDMUMsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFDbkQ7QUFFQSxTQUFTLFFBQVEsU0FBMkIsTUFBaUM7QUFDM0UsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJO0FBQ3pCLFNBQU87QUFBQSxJQUNMLE9BQU8sT0FBTyxNQUFNLEtBQUssVUFBVTtBQUFBLElBQ25DLEtBQUssT0FBTyxJQUFJLEtBQUssV0FBVyxDQUFDO0FBQUEsSUFDakMsTUFBTUMsUUFBTyxTQUFTLElBQUk7QUFBQSxJQUMxQixPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxLQUFLLFNBQVMsRUFBRTtBQUFBLElBQzFDLFVBQVUsQ0FBQyxFQUFFLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDL0I7QUFDQSxXQUFTQSxRQUNQLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxHQUNwQixFQUFFLFlBQVksVUFBVSxLQUFLLEdBQ2pCO0FBQ1osVUFBTSxNQUFNLFVBQVUsSUFBSSxLQUFLO0FBQy9CLFFBQUksUUFBUSxPQUFRLFFBQU87QUFDM0IsVUFBTUMsU0FBa0IsQ0FBQztBQUN6QixhQUFTLElBQUksWUFBWSxJQUFJLFVBQVUsSUFBSyxDQUFBQSxPQUFNLEtBQUssVUFBVSxNQUFNLFFBQVEsQ0FBQyxFQUFFLFlBQVksQ0FBQztBQUMvRixVQUFNLFNBQVMsYUFBYSxJQUFJLFVBQVUsTUFBTSxRQUFRLGFBQWEsQ0FBQyxFQUFFLFlBQVksSUFBSTtBQUN4RixVQUFNLFFBQVEsV0FBVyxRQUFRLFVBQVUsTUFBTSxRQUFRLFFBQVEsRUFBRSxZQUFZLElBQUk7QUFDbkYsV0FBTyxVQUFVQSxRQUFPLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzFFO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsTUFBdUI7QUFDdEMsU0FBTyxXQUFXLEtBQUssSUFBSSxLQUFNLEtBQUssV0FBVyxLQUFLLGFBQWEsS0FBSyxXQUFXLENBQUMsQ0FBQztBQUN2Rjs7O0E1RHRDQSxJQUFNLFNBQVMsT0FBTyxRQUFRLEtBQUssQ0FBQyxLQUFLLEdBQU07QUFDL0MsSUFBTSxZQUFZLEVBQUUsS0FBSyxJQUFJLFdBQVcsQ0FBQyxHQUFHLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxVQUFVLElBQUksV0FBVyxDQUFDLEVBQUU7QUFDakcsSUFBTSxRQUFRLGdCQUFnQixJQUFJLFdBQVcsR0FBRyxhQUFhLElBQUksSUFBSSx5QkFBeUIsWUFBWSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hILElBQU0sU0FBUyxJQUFJLElBQUksOEJBQThCLFlBQVksR0FBRztBQUVwRSxTQUFTLFFBQWtCO0FBQ3pCLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixhQUFXLFFBQVEsR0FBRyxZQUFZLE1BQU0sR0FBRztBQUN6QyxRQUFJLENBQUMsS0FBSyxTQUFTLFdBQVcsRUFBRztBQUNqQyxVQUFNLFFBQVEsS0FBSyxXQUFXLEdBQUcsYUFBYSxJQUFJLElBQUksTUFBTSxNQUFNLENBQUMsQ0FBQyxFQUFFLFNBQVMsTUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNqRyxlQUFXLFFBQVEsTUFBTyxLQUFJLFNBQVMsR0FBSSxPQUFNLEtBQU0sS0FBSyxNQUFNLElBQUksRUFBdUIsS0FBSyxNQUFNLEdBQUcsR0FBSSxDQUFDO0FBQUEsRUFDbEg7QUFDQSxTQUFPLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUI7QUFHQSxTQUFTLE1BQWM7QUFDckIsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFFBQVEsU0FBUztBQUMxQyxVQUFRLE9BQU8sVUFBVTtBQUMzQjtBQUVBLElBQU0sV0FBMkIsQ0FBQztBQUNsQyxJQUFJLFlBQVk7QUFDaEIsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFDM0IsTUFBSSxDQUFDLE1BQU87QUFDWixRQUFNLFVBQVUsZ0JBQWdCLElBQUk7QUFDcEMsUUFBTSxRQUFRLFVBQVUsU0FBUyxLQUFLO0FBQ3RDLFFBQU0sUUFBUSxJQUFJO0FBQ2xCLFFBQU0sY0FBYyxtQkFBbUIsRUFBRSxTQUFTLE9BQU8sUUFBUSxVQUFVLENBQUM7QUFDNUUsZUFBYSxJQUFJLElBQUk7QUFDckIsV0FBUyxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsRUFBRSxTQUFTLEdBQUcsR0FBRyxHQUFHLEdBQUcsWUFBWSxDQUFDO0FBQ2xFLENBQUM7QUFDRCxJQUFNLFNBQVMsU0FBUyxPQUFPLENBQUMsS0FBSyxZQUFZLE1BQU0sUUFBUSxPQUFPLFFBQVEsQ0FBQztBQUMvRSxRQUFRLElBQUksR0FBRyxPQUFPLFNBQVMsTUFBTSxDQUFDLGNBQWMsT0FBTyxNQUFNLENBQUMseUJBQXlCLFlBQVksU0FBUyxRQUFRLFFBQVEsQ0FBQyxDQUFDLGdCQUFnQjtBQUNsSixXQUFXLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQ2xDLFFBQU0sT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNsRSxRQUFNLFFBQVEsSUFBSTtBQUNsQixRQUFNLFdBQVcsYUFBYSxJQUFJO0FBQ2xDLFVBQVEsSUFBSSxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsY0FBYyxPQUFPLFNBQVMsTUFBTSxDQUFDLGlCQUFpQixJQUFJLElBQUksT0FBTyxRQUFRLENBQUMsQ0FBQyxLQUFLO0FBQ3hIOyIsCiAgIm5hbWVzIjogWyJsaXN0IiwgIndvcmRzIiwgIndvcmRzIiwgIndvcmRzIiwgIndvcmRzIiwgIndvcmRzIiwgIndvcmRzIiwgInBlcnNvbiIsICJ0aXRsZSIsICJsaXN0IiwgImRlc2NyaXB0aW9uIiwgInNlbnRlbmNlRW5kIiwgIndvcmRzIiwgImNoYWlucyIsICJpc1JvbGUiLCAiY2hhaW5zIiwgImNvcHVsYXIiLCAibmFtZSIsICJtZW50aW9uIiwgInJvbGVzIiwgInNleE9mIiwgInNjb3JlIiwgImNoYWlucyIsICJtZW50aW9uIiwgIndvcmRzIiwgImxpc3QiLCAibGlzdCIsICJhcnRpY2xlcyIsICJkcmFmdCIsICJ0eXBlT2YiLCAibmFtZSIsICJ3b3JkcyIsICJtZW50aW9uIiwgImRlc2NyaXB0aW9uIiwgInJvbGVzIiwgImluaXRpYWxzIiwgIndvcmRzIiwgImNob29zZUJlYXJlciIsICJhZGRBbG9uZSIsICJyb2xlcyIsICJqb2luQWNyb255bXMiLCAiY2hvb3NlTG9uZyIsICJqb2luQWNyb255bXMiLCAid29yZHMiLCAiYXJ0aWNsZXMiLCAidHlwZU9mIiwgImNsb3NlcyIsICJDTE9TSU5HIiwgIk9QRU5JTkciLCAid29yZHMiLCAibGlzdCIsICJ3b3JkcyIsICJoZWFkT2YiLCAibGlzdCIsICJ3b3JkcyIsICJDTE9TSU5HIiwgIk9QRU5JTkciLCAic2NvcmUiLCAidHlwZU9mIiwgIndvcmRzIiwgIm1vZGVsIiwgInR5cGVPZiIsICJ3b3JkcyJdCn0K
