import {
  ABBREVIATION,
  LOOSE_END,
  LOOSE_PHRASE,
  LOOSE_START,
  PARTICLE_LAST,
  PREPOSITION_FIRST,
} from './loose.data';

const LEADING_ARTICLE = /^(?:the|an|a|this|that|these|those)\s+(?=\p{Ll}|\d)/iu;

/** "co- |founds|": a verb that was put into the present behind its prefix. */
const SPLIT_PREFIX = /(?<=\p{L})- (?=\p{Ll})(?!(?:and|or|to)\b)/gu;

/** "14| –15": a dash of two phrases between figures. */
const SPLIT_RANGE = /(?<=\d) (?=[–-]\d)/gu;

/** "agrees|, saying: The talks|": a quotation that cannot be told whole. */
const ANNOUNCED_QUOTATION = /,?\s+(?:saying|adding):[^]*$/u;

/** One line up to its first semicolon, without what hangs loose at its ends and without an article at its head. */
export function tidy(words: string): string {
  let line = spaced(words).replace(/\s+([,;:!?’]|\.(?!\p{L})|'s\b)/gu, '$1');
  if (line.includes(',,')) line = line.replace(/,{2,}/g, ',');
  if (line.includes(' –') || line.includes(' -')) line = line.replace(SPLIT_RANGE, '');
  if (line.includes('’s ')) line = line.replace(/\b(\p{L}+’s) \1(?!\p{L})/gu, '$1');
  if (line.includes('- ')) line = line.replace(SPLIT_PREFIX, '-');
  if (line.includes('ing:')) line = line.replace(ANNOUNCED_QUOTATION, '');
  line = line
    .replace(/^[\s,;:.—–’'-]+|[\s,;:—–-]+$/gu, '')
    .replace(LOOSE_START, '')
    .replace(PREPOSITION_FIRST, '');
  if (line.endsWith('.') && !ABBREVIATION.test(line)) line = line.replace(/\.+$/u, '');
  for (let whole = ''; whole !== line;) {
    whole = line;
    line = withoutEnd(line, LOOSE_PHRASE);
    const shorter = withoutEnd(line, LOOSE_END);
    if (shorter !== line && !PARTICLE_LAST.test(line)) line = shorter;
  }
  return paired(withoutLoneMark(withWholeMarks(line.replace(LEADING_ARTICLE, '')))).trim();
}

/** The line without what a pattern of last words finds in its group. */
function withoutEnd(line: string, pattern: RegExp): string {
  const end = pattern.exec(line)?.[1];
  return end === undefined ? line : line.slice(0, -end.length);
}

/** Up to its first semicolon, with single spaces. */
function spaced(words: string): string {
  const end = words.indexOf(';');
  const first = end < 0 ? words : words.slice(0, end);
  return /\s\s|[^\S ]/.test(first) ? first.replace(/\s+/g, ' ') : first;
}

/** "''reckless''": some write a mark of quotation as two, which are paired like any other; not the inches of "6' 4''". */
function withWholeMarks(line: string): string {
  return line.replace(/(?<!\d)''(.*?)''/gu, '"$1"').replace(/(?<!\d)''/gu, '"');
}

/**
 * "takes a positive view|'|", "Rao |'|Red Lind": one end of a quotation whose other one is gone; but not what stands for a letter
 * or owns ("rockin|'|", "the miners|'|", "|'|em") or measures ("5|'|").
 */
function withoutLoneMark(line: string): string {
  const isBegun = OPENING.test(line);
  const isEnded = CLOSING.test(line);
  return isBegun === isEnded ? line : line.replace(isBegun ? OPENING : CLOSING, '');
}

const OPENING = /(?<=^|[\s(—–-])['‘](?!(?:em|til|cause|n)\b)(?=[\p{L}\d])/u;
const CLOSING = /(?<=[^s\s\d'’])(?<!\p{L}in)['’](?![\p{L}\d])/u;

/** Takes out quotation marks and brackets that have lost their other half. */
function paired(line: string): string {
  if (!/["“”()[\]]/.test(line)) return line;
  const count = (mark: RegExp): number => (line.match(mark) ?? []).length;
  // "reckless,": the comma was that of the sentence
  let result = line.replace(/[,.](?=["”])/gu, '');
  if (count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1) result = result.replace(/["“”]/g, '');
  if (count(/\(/g) !== count(/\)/g) || count(/\[/g) !== count(/\]/g)) result = result.replace(/[()[\]]/g, '');
  return result;
}
