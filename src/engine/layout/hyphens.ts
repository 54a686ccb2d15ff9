import { wordSet } from '../collections';
import { FIRST_PARTS, LAST_PARTS } from './hyphens.data';

/** "politi-", a line break, "cian": the word before the hyphen, the break with what indents the next line, the rest with its signs. */
const BROKEN =
  /(?<![\p{L}\d])([\p{L}\d][\p{L}\d'’-]{0,40})-[ \t]{0,3}(\r?\n)[ \t]{0,40}(\p{L}[\p{L}'’]{0,40})([^\s-]{0,8})([ \t]|(?=[\n\r]|$))/gu;
/** A word with a hyphen as it stands within a line. */
const COMPOUND = /(?<![\p{L}\d])[\p{L}\d][\p{L}\d'’-]{0,40}-[\p{L}'’]{1,41}/gu;
/** Before these a hyphen stands for the rest of a compound. */
const JOINING = wordSet('and or to but');
const BREAK = /[\p{L}\d]-[ \t]*\r?\n/u;

/**
 * The text with words put together that a line's end cuts in two, as printed pages have them: the rest of the word stands on the
 * first line, and the hyphen behind it is a blank; a compound keeps its hyphen ("anti-\ngovernment", "Al-\nBashir"). The same length;
 * every offset is the same but those inside the rest of such a word.
 */
export function joinBrokenWords(text: string): string {
  if (!BREAK.test(text)) return text;
  const compounds: ReadonlySet<string> = new Set(text.match(COMPOUND));
  return text.replace(
    BROKEN,
    (broken: string, first: string, lineEnd: string, rest: string, signs: string, behind: string) => {
      // "pre-\nand post-war"
      if (JOINING.has(rest)) return broken;
      const word = first + (isCompound(compounds, first, rest) ? '-' : '') + rest + signs;
      // The line that holds nothing but the rest has an end of its own.
      const end = behind === '' ? '' : lineEnd;
      return word.padEnd(broken.length - end.length) + end;
    },
  );
}

/** Whether two parts are written with a hyphen: by what they are, by capitals, or because they are so elsewhere in the text. */
function isCompound(compounds: ReadonlySet<string>, first: string, rest: string): boolean {
  return (
    /[\d-]|^\p{Lu}{2,}$/u.test(first) ||
    /^\p{Lu}/u.test(rest) ||
    FIRST_PARTS.has(first.toLowerCase()) ||
    LAST_PARTS.has(rest) ||
    compounds.has(`${first}-${rest}`)
  );
}
