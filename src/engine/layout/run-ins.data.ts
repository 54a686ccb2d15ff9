/** Forms of what is no sentence inside a line that has lost its breaks. All are bounded in length. */

import { alternatives } from '../collections';
import { SHORT_MONTH_NAMES } from '../text/calendar.data';
import { AGENCIES, AGENCIES_OF_PICTURES, PICTURE_SELLERS } from '../text/media.data';

const MONTH = `(?:${SHORT_MONTH_NAMES.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,?';
const CLOCK = '\\d{1,2}[.:]\\d{2} ?(?:[ap]\\.?m\\.?)?';
const ZONE = '(?:GMT|UTC|BST|CET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|UK)';
const DATE = `(?:${DAY} )?(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2}, \\d{4})`;
const AGENCY = `(?:${alternatives(AGENCIES)}|Associated Press|CNN|BBC|NAN|Kyodo|Yonhap)`;

/** The agency of a dateline with its dash: "(Reuters) -". */
export const AGENCY_MARK = new RegExp(`\\( ?${AGENCY} ?\\) ?(?:--?|—|–)(?= )`, 'g');

/** The place of a dateline before its agency, once or twice: "HOUSTON | Mon May 3, 2010 3:13 pm EDT HOUSTON, May 3 ". */
export const LOST_PLACE = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}.'’-]+(?:(?: |\\\\?/)\\p{Lu}[\\p{Lu}.'’-]+){0,5}` +
    `(?:, \\p{Lu}[\\p{L}. ]{1,25})?(?: ?\\| ?${DATE} ${CLOCK} ${ZONE} [^|(]{2,60})?(?:, ${MONTH} \\d{1,2})? ?$`,
  'u',
);

/** Who wrote it, right before the dateline: "Cases rise in Oru By Ada Moss and Lena Berg, Health Editor LUND (Reuters) -". */
export const LOST_BYLINE = /(?<=\s)By \p{Lu}[\p{L}.'’-]+ (?:(?:\p{Lu}[\p{L}.'’-]+,?|and) ){1,10}$/u;

/** A date of publication with its clock, which no sentence has: "Monday 17 May 2010 22.40 BST", "Monday, May 17, 2010; 10:40 PM". */
export const LOST_DATE_LINE = new RegExp(
  `(?:(?:(?:Page )?[Ll]ast updated(?: at|:)? ${CLOCK} ?${ZONE},? |(?:[Pp]ublished|[Uu]pdated)(?: at| on)?:? )?` +
    `(?:${DATE},?(?: -| at)? ${CLOCK} ?${ZONE}|(?<!\\bon )${DAY} ${MONTH} \\d{1,2}, \\d{4}; \\d{1,2}:\\d{2} [AP]M|(?<=[Ll]ast updated at \\d\\d:\\d\\d ${ZONE},? )${DATE})(?: ${CLOCK} ?UK)?|(?:${DATE} )?Last updated at ${CLOCK}(?: ${ZONE})?(?: Help)?)(?=\\s|$)`,
  'u',
);

/** Whose a picture is. */
const PICTURED_BY = `(?:${AGENCY}|(?:${alternatives(`${AGENCIES_OF_PICTURES} ${PICTURE_SELLERS}`)})(?: Images| Features)?)`;

/** First and last name. */
const CREDITED = '\\p{Lu}[\\p{L}’-]{0,20} (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’-]{0,20}';

/** The hour of a page and its writer, right before the story: "May 3, 2031 - 4:00 PM | by: Ada Moss The". */
export const DATED_BYLINE = new RegExp(
  `(?<=^\\s{0,3})${DATE}(?: -| at)? ${CLOCK}(?:[AP]M)? ?\\| ?[Bb]y:? ${CREDITED}(?= \\p{Lu})`,
  'u',
);

/**
 * "Photograph: Ada Moss/Reuters", "(Ada Moss/Associated Press)", "Photograph: Ada Moss for the Post", "(AP Photo/Ada Moss)", and behind a
 * caption at the end of its line "Ada Moss/AP/File" or "| Ada Moss/THE POST".
 */
export const CREDIT = new RegExp(
  `\\b(?:Photograph|Photo|Picture)(?: by| credit)? ?: (?:\\p{Lu}[\\p{L}.'’-]* ){0,4}(?:\\p{Lu}[\\p{L}.'’-]* ?\\\\?/ ?)?` +
    `(?:${PICTURED_BY}|Nasa)(?: ?\\\\?/ ?${PICTURED_BY})?(?![\\p{L}])` +
    `|\\bPhotograph: ${CREDITED}(?: ?\\\\?/ ?\\p{Lu}\\p{L}{0,20}){0,3}(?: for the \\p{Lu}\\p{L}{0,20})?(?![\\p{L}’'])` +
    `|\\( ?A(?:P|FP) [Pp]hoto ?\\\\?/ ?[^()\n]{2,60}\\)` +
    `|(?:(?<=[.!?]["”’]? )|\\| ?)${CREDITED} ?/ ?\\p{Lu}[\\p{L} ]{1,20}(?: ?/ ?\\p{Lu}[\\p{L} ]{1,20})?$` +
    `|\\( ?(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}.'’-]* ?\\\\?/ ?(?:${AGENCY}|[Aa]ssociated Press|Getty Images) ?\\)`,
  'gu',
);

/** "To play this content JavaScript must be turned on and the latest Flash player installed." */
export const PLAYER_NOTICE =
  /\b(?:To (?:play|see|view) this (?:content|video)|You must enable [Jj]ava[Ss]cript|(?:Please )?(?:turn on|enable) [Jj]ava[Ss]cript|Media playback is (?:un|not )supported)\b[^.!?\n]{0,140}(?:[.!?](?: Visit [^.!?\n]{0,80}[.!?])?|\n|$)/g;

/** The teaser of a story on another page: "Storm nears Lund - 13 hrs ago". */
export const TEASER_AGE = /(?<= )- \d{1,2} (?:mins?|hrs?|hours?|days?) ago\b/g;

/** What a page calls a picture above the story: "|Photo| LONDON -- The river rose". */
export const PICTURE_LABEL =
  /^(?:Photos?|Image|Video|PHOTO|VIDEO)(?= \p{Lu}{3,20}(?: \p{Lu}{2,20})?(?:, \p{Lu}[\p{L}.]{1,12})? (?:--|—|–) )/gu;

/** Who wrote and edited a report of an agency, behind it: "(Reporting by Ada Moss; Editing by Lena Berg)". */
export const WRITERS =
  /\( ?(?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu}[^()\n]{2,240}\)/gu;

/** The day of an entry in a list of days: "May 4, 2019: Lund". A sentence has words before such a day. */
export const ENTRY_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\b(?:on|by|since|of|from|to|until|and|before|after|date) )(?:${DAY} )?(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH},? \\d{4}): (?=["“‘]?\\p{Lu})`,
  'gu',
);
