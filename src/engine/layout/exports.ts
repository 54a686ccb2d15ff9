import { alternatives, wordSet } from '../collections';
import { FACTIVA_ABOUT, FACTIVA_BYLINE, FACTIVA_TEXT, NEXIS_ABOUT, NEXIS_TEXT } from './exports.data';
import { blank } from './markup';

const ABOUT = wordSet(FACTIVA_ABOUT);

/** "HD   Lund resigns", "PD 3 May 2031", "LP", but no paragraph that begins in capitals: "AN army officer died", "IN Oru". */
const FACTIVA_FIELD = new RegExp(
  `^(?!AN (?! |Document)|IN (?! |i\\w{0,12} ?:)|\\p{Lu}{2} \\p{Ll}+ \\p{L})(${alternatives(`${FACTIVA_TEXT} ${FACTIVA_BYLINE} ${FACTIVA_ABOUT}`)})(?=[ \\t]|$)[ \\t]*`,
  'gmu',
);
/** What every one of its articles has, and hardly another text. */
const IS_FACTIVA = [/^HD(?=\s)/m, /^PD\s+\d{1,2} \p{Lu}\p{Ll}+ \d{4}/mu, /^(?:LP|TD)(?=\s)/m];

/** "LENGTH: 211 words", "Body", "End of Document", "1 of 3 DOCUMENTS" */
const NEXIS_FIELD = new RegExp(
  `^[ \\t]*(?:(?:${alternatives(NEXIS_TEXT)}):?(?=[ \\t]*$|(?<=:)[ \\t])|(?:${alternatives(NEXIS_ABOUT)}):.*$|End of Document[ \\t]*$|\\d{1,4} of \\d{1,4} DOCUMENTS[ \\t]*$)`,
  'gim',
);
const IS_NEXIS = /^[ \t]*length:[ \t]*\d+ words\b/im;
/** The newspaper, on the line before the day, and behind that the weekday and the edition. */
const NEXIS_HEAD =
  /^[^\n]{1,100}\n\s{0,9}(?=\p{Lu}\p{Ll}+ \d{1,2}, \d{4}(?: \p{Lu}\p{Ll}+day\b.*|\s*)$)|(?<=^[ \t]*\p{Lu}\p{Ll}+ \d{1,2}, \d{4}) \p{Lu}\p{Ll}+day\b.*$|^[^\n:]{0,40}\bEdition[ \t]*$/gmu;

/**
 * The text of an article that was exported from Factiva or Nexis with the labels of its fields blank, and what those hold that
 * tell of the article, not what it tells. The same length, every offset the same; any other text is returned as it is.
 */
export function blankFields(text: string): string {
  if (IS_FACTIVA.every((field) => field.test(text))) return blankFactiva(text);
  return IS_NEXIS.test(text) ? text.replace(NEXIS_FIELD, blank).replace(NEXIS_HEAD, blank) : text;
}

function blankFactiva(text: string): string {
  const fields = [...text.matchAll(FACTIVA_FIELD)];
  let read = text.slice(0, fields[0].index);
  for (const [i, { index, 0: label, 1: name }] of fields.entries()) {
    const words = text.slice(index + label.length, fields[i + 1]?.index);
    const isLabelRead = name === FACTIVA_BYLINE && !/^by\b/i.test(words);
    read += isLabelRead ? label : blank(label);
    read += ABOUT.has(name) ? blank(words) : words;
  }
  return read;
}
