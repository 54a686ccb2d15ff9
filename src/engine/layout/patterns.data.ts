/** Forms of the parts of an article that are not its story. All match at the beginning of a trimmed line. */

import { alternatives } from '../collections';
import { AGENCIES, NEWSPAPER_WORDS } from '../text/media.data';
import { SHORT_MONTH_NAMES, SHORT_MONTHS } from '../text/calendar.data';

const MONTH = `(?:${SHORT_MONTHS.join('|')})[a-z]*\\.?`;
const DAY_NAME = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?';
const CLOCK =
  '(?:\\s+\\d{1,2}\\.\\d{2}\\s+(?:GMT|BST|UTC|CET|IST)|[,T]?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}\\b)?)?';
const DATE = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4})`;

/** "14:35 EAT, " before the day. */
const CLOCK_FIRST = '(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}\\b)?,?\\s+(?:on\\s+)?)?';

/** "| 5:00 PM", "Last updated at 14:00 GMT": the hour of a page behind its date. */
const HOUR_BEHIND =
  '(?:\\s*(?:[|·]|[|·–—-]?\\s*(?:last\\s+)?updated(?:\\s+at)?:?)\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:GMT|UTC|BST|CET|[ECMP][SD]?T|IST)\\b)?)?';

/** "date 2025-02-17", "Published: 3 May 2024, 10:15 GMT", "Friday, April 18, 2025", "Updated: 14:35 EAT, 3 June 2031". */
export const DATE_LINE = new RegExp(
  `^(?:(?:date|dated|published|posted|updated?|last (?:updated?|modified)(?: on)?|first published(?: on)?|published on|(?:last )?updated on|posted on|publication date|publish date|update date)\\s*[:–-]?\\s*)?${CLOCK_FIRST}(?:${DAY_NAME},?\\s+)?${DATE}${CLOCK}${HOUR_BEHIND}(?=\\s|$|[.|•·—–-])`,
  'i',
);

/** "Homepage > News > Business >", "News / Sport / Football /": the way to a page, up to its last mark. */
export const BREADCRUMB = /^(?:[^\s>»›|.!?][^>»›|.!?]{0,40}?\s*(?:>|»|›)\s*){2,}/u;

/** "BREAKING |", "Exclusive:", "UPDATE 2-": what kind of story a headline stands over. */
export const KICKER =
  /^(?:(?:BREAKING|Breaking)(?: (?:NEWS|News|news))?|(?:JUST IN|Just in)|EXCLUSIVE|Exclusive|LIVE|Live|DEVELOPING|Developing|OPINION|Opinion|ANALYSIS|Analysis|EXPLAINER|Explainer|INTERVIEW|Interview|FACT CHECK|Fact check|IN BRIEF|In brief)\s*(?:[|:]|--?(?=\s)|[–—])\s*|^UPDATE \d-/u;

/** What a page has to press, and who put it there: where else an article can be seen or shared, its editors. */
const BUTTON_LINES = [
  'follow (?:us|me|him|her|them)\\b.{0,60}$',
  'share (?:this|on|via)\\b.{0,60}$',
  'share\\s*:?$',
  '(?:(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|e-?mail|copy link|tweet|print|koo)(?:$|[\\s,|/]+))+$',
  '(?:india|world|national|city|local|state|business|cities|nation) news$',
  'track latest news\\b|listen to the latest songs\\b|read this release in\\b|\\(?release id\\b',
  '\\((?:except for the headline,? )?(?:this|the) (?:story|article|report|copy|news article|news) (?:has|is|was)\\b.{0,200}\\)?$',
  '\\(?this is an (?:auto-generated|unedited)\\b',
  '\\(?with (?:agency |additional |some )?inputs? from\\b.{0,80}$',
  '(?:PTI|ANI|IANS|UNI)(?:\\s+[A-Z]{2,4}){1,6}$',
];
/** Such a line: no name in it belongs to the story. */
export const BUTTONS = new RegExp(`^(?:${BUTTON_LINES.join('|')})`, 'iu');

/** "Page 4", "3 | Page", "- 3 -", "THE LAKE POST      Page 4": what a printed page has above or below its text. */
export const PAGE_NUMBER =
  /^(?:(?:\S.{0,80}?\s{2,})?(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}\s?\|\s?page|[-–—]\s?\d{1,4}\s?[-–—]|page\s?\d{1,4}\s{2,}\S.{0,80})$/iu;

/** Over what an article is taken from, and its notes: each may end as a sentence does. */
export const WORKS_HEADING = /^(?:references|bibliography|notes and references|footnotes)$/iu;
/** Over lines that lead elsewhere, none of which is a sentence. */
export const LINKS_HEADING = /^(?:see also|external links|further reading|sources)$/iu;

/** Invitations, notices and links that a web page puts around and between the paragraphs of an article. */
export const BOILERPLATE = new RegExp(
  '^(?:' +
    [
      ...BUTTON_LINES,
      '(?:also|see|must)[ -]?read\\s*[:|-]',
      'also (?:see|watch)\\s*[:|-]',
      'read (?:more|also|next|further|full)\\b.{0,12}[:|]?',
      'related (?:articles?|stories|story|news|topics?|links?|posts?|content|coverage)\\b',
      'more (?:on this|from|stories|news)\\b.{0,60}$',
      '(?:click|tap) (?:here|to)\\b',
      'sign up\\b.{0,120}$',
      'subscribe\\b.{0,120}$',
      'quick read$|summary is ai[- ]generated\\b|read time\\s*:|read (?:comments|later)$|see all$|remove$|promoted$',
      'tags?\\s*:',
      'filed under\\s*:',
      '(?:suggested )?topics?\\s*:',
      'keywords?\\s*:',
      'advertisement\\b.{0,40}$',
      'sponsored\\b.{0,40}$',
      'story continues below',
      'continue reading',
      '(?:photo|image|picture|video|file photo|featured image|photograph)s?(?: credit| by| courtesy)?\\s*:',
      '(?:image (?:source|copyright|caption)|media caption)\\b',
      "(?:media playback is|this video can(?: ?not|’t|'t) be played|your browser does not support)\\b",
      '\\(?(?:photo|image) (?:by|credit|courtesy)\\b.{0,120}$',
      'copyright\\b',
      '©',
      '\\(c\\) ?\\d{4}',
      'all rights reserved',
      'this report (?:is|was) (?:produced|issued|compiled|prepared) by\\b.{1,80}$',
      'this report is (?:produced|issued) by\\b',
      '(?:this article|this story) (?:was|has been) (?:originally |first )?(?:published|posted|updated|edited)\\b',
      'download (?:our|the) .{0,20}app\\b',
      'join (?:us|our)\\b.{0,80}$',
      'watch\\s*:',
      'listen\\s*:',
      'comments?(?: \\(\\d+\\))?$',
      'loading\\b.{0,10}$',
      '(?:home|menu|search|skip to (?:main )?content)$',
      '.{1,160}\\bcontributed (?:(?:reporting )?to this (?:report|story|article)\\b.{0,40}|reporting\\.)$',
      'a version of this article appear(?:s|ed)\\b',
      'listen to this (?:article|story)\\b.{0,40}$',
      'our standards\\s*:',
      'privacy notice\\s*:',
      'explore more on these topics$',
      'get (?:the|our|all)\\b.{1,80}\\b(?:inbox|newsletters?)\\b.{0,80}$',
      'enjoyed? this article\\b',
      'support (?:our|independent) journalism\\b',
      '\\(end\\)(?: .{1,80})?$',
      'write to \\p{Lu}.{1,80} at \\S{1,60}@\\S{1,60}$',
    ].join('|') +
    ')',
  'iu',
);

/** A month as a dateline writes it, where small and capital letters are told apart. */
const NAMED_MONTH = `(?:(?:${SHORT_MONTH_NAMES.join('|')})[a-z]*|(?:${SHORT_MONTHS.join('|').toUpperCase()})[A-Z]*)\\.?`;
const NAMED_WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const NAMED_DAY = `(?:${NAMED_WEEKDAY},?\\s+)?(?:${NAMED_MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${NAMED_MONTH})(?:,?\\s+\\d{4})?`;

/** A word of a name, and what may come behind it. */
const CAPITALIZED = "\\p{Lu}[\\p{L}.'’-]*";
const NEXT_NAME = `(?:\\s+(?:${CAPITALIZED}|and|de|van|von|bin|al))`;

/** "By Jane Doe", "By Jane Doe | Published May 2, 2031", "Reporting by …; editing by …", "Jane Doe is a reporter". */
export const BYLINE = new RegExp(
  '^(?:' +
    [
      "(?:written |reported |posted |compiled )?by:?\\s+(?:our |the )?(?:\\p{Lu}[\\p{L}.'’-]*|and|of|in|staff|correspondent|reporter|desk|[,&/|-])(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|and|of|in|for|at|the|de|van|von|bin|al|staff|correspondents?|reporters?|writers?|desk|[&/|—–-]),?)*$",
      `[Bb]y\\s+${CAPITALIZED}${NEXT_NAME}*\\s*[|•·]\\s*(?:(?:[Pp]ublished|[Uu]pdated|[Pp]osted)(?: on)?:?\\s+)?${NAMED_DAY}.{0,40}$`,
      '\\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:writing|editing|reporting))? by\\b.{0,200}$',
      '(?:[Bb]yline|BYLINE|[Ss]ource|[Aa]uthor|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]ord)s?\\s*:\\s*.{1,80}$',
    ].join('|') +
    ')',
  'u',
);
/** As {@link BYLINE}, in capitals or small letters. */
export const BYLINE_PREFIX =
  /^(?:(?:story|written|reported|posted|edited|published|compiled|curated) )?by:?\s+\p{Lu}/iu;

/** Nothing but up to five capitalised words and what joins names: an author, or an agency. */
export const FEW_NAMES = new RegExp(`^${CAPITALIZED}${NEXT_NAME}{0,4}$`, 'u');

/** Nothing but capitalised words, as the name of a newspaper or agency stands over its articles. */
export const OUTLET =
  /^(?:The\s+)?\p{Lu}[\p{L}.'’&-]*(?:\s+(?:of\s+|the\s+|and\s+|&\s+)?\p{Lu}[\p{L}.'’&-]*){0,3}$/u;

/** Nothing but an agency's name. */
export const AGENCY_NAME = new RegExp(`^(?:${alternatives(AGENCIES)})$`, 'u');

/** Three or more names with commas, bars or slashes between. */
export const TAGS = /^(?:The )?\p{Lu}[^,/|.!?]{1,50}(?:\s?[,/|]\s?[\p{L}\d][^,/|.!?]{1,50}){2,}$/u;

/** "NEW DELHI:", "WASHINGTON (AP) —", "LONDON, Feb 3 (Reuters) -", "DHAKA: April 18 –", "LAHORE - (April 18) -", "TOKAT (AA) 18.04.2031 – 13.40 –", "PORT MORESBY, Papua New Guinea --" */
export const DATELINE = new RegExp(
  "^(?:\\p{Lu}[\\p{Lu}.'’-]+|(?:ST|MT|D\\.?C)\\.?)(?:[ ,/-]+(?:\\p{Lu}[\\p{Lu}.'’-]+|D\\.?C\\.?))*" +
    `(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,2})?(?:(?:[,:]|\\s+[—–-])\\s+(?:${NAMED_DAY}|\\(${NAMED_DAY}\\)))?` +
    '(?:(?:\\s{0,3}[,/])?\\s{0,3}\\((?:\\p{Lu}[\\p{L}. /&-]{1,30})\\)|\\s{1,3}/\\p{Lu}[\\p{L}. -]{1,30}/)?(?:,?\\s+\\d{1,2}[./]\\d{1,2}[./]20\\d{2}(?:,?\\s+(?:[–—-]\\s+)?\\d{1,2}[.:]\\d{2})?)?\\s{0,3}(?::|--?|—|–|_)(?=\\s|\\p{Lu}|["“]|$)',
  'u',
);

/** "DATELINE: ACCRA", as databases of the press write it. */
export const LABELLED_DATELINE = /^dateline:\s.{1,60}$/iu;

const WRITER = `${CAPITALIZED}${NEXT_NAME}{1,4}`;
/** A day since pages of news stand on the web, as they write it beside a writer's name. */
const DAY_OF_PAGE = `(?:${NAMED_MONTH}\\s+\\d{1,2},?|\\d{1,2}\\s+${NAMED_MONTH},?)\\s+(?:199|20\\d)\\d`;

/** Words of what takes place on a day, and of no name that stands beside one. */
const NO_NAME =
  '.*\\b(?:Day|Date|Eve|Deadline|Elections?|Final|Match|Round|Leg|Battle|Conference|Summit|Festival|Meeting|Hearing|Born|Died)\\b';

/**
 * "Ada Quill 03 May 2024", "Ada Quill @quill | May 3, 2024 at 10:15", "AdaMay 3, 2024", "3 May 2024, 10:15 WAT by Ada Quill":
 * who wrote a page and when. One word is a name only where it is glued to the date; "Election Day November 5" is none.
 */
export const WRITER_AND_DAY = new RegExp(
  `^(?!${NO_NAME})(?:(?:${WRITER}(?:\\s+@\\w{1,30})?\\s*[,|•·–—-]?\\s*|\\p{Lu}[\\p{L} .'’-]{0,40}\\p{Ll}(?=[\\p{Lu}\\d]))(?:${NAMED_WEEKDAY},?\\s+)?${DAY_OF_PAGE}(?:(?:\\s*[,|•·–—-]|\\s+(?:at\\s+)?\\d).{0,60})?|` +
    `(?:${NAMED_WEEKDAY},?\\s+)?${DAY_OF_PAGE}[^\\p{L}]{0,12}(?:[A-Z]{2,4}\\b)?\\s*[,|•·–—-]?\\s*[Bb]y:?\\s+${WRITER})$`,
  'u',
);

/** "Leeds", "New Delhi, India", "By Ada Moss of The Bay Courier", "Leeds edition" */
const HEAD_NAME =
  "\\p{Lu}[\\p{L}.'’&-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’&-]{0,30}|of|the|and|de|van|von|bin|al|edition)){0,4}";
const HEAD_MARK = '\\s?[,|/•·]\\s?|\\s[–—-]\\s';
const HEAD_NAMES = `${HEAD_NAME}(?: \\(${HEAD_NAME}\\))?(?:(?:${HEAD_MARK})(?:${HEAD_NAME}|No\\. \\d{1,5})){0,3}`;

/**
 * "NEW DELHI/LONDON, March 3, 2024", "The Bay Courier | Leeds edition | 3 May 2024", "By Ada Moss, Leeds, 3 May 2024", "Leeds (3 May 2024)",
 * "3 May 2024, Leeds": a line over the headline, or over a story that has none, of nothing but names and the day.
 */
export const NAMES_AND_DAY = new RegExp(
  `^(?!${NO_NAME})(?:(?:[Bb]y:? )?${HEAD_NAMES}(?:(?:${HEAD_MARK})(?:${NAMED_WEEKDAY},?\\s+)?${DAY_OF_PAGE}\\.?|\\s\\(${DAY_OF_PAGE}\\))|` +
    `(?:${NAMED_WEEKDAY},?\\s+)?${DAY_OF_PAGE},\\s${HEAD_NAMES})$`,
  'u',
);

/** Such a line with two names before the day at least, which is no place where something took place then. */
export const NAMED_TWICE = new RegExp(`(?:${HEAD_MARK})\\p{Lu}[^,|/•·]*(?:${HEAD_MARK})[^,|/•·]*\\d`, 'u');

/** What such a line begins with, or has in it, where it names who wrote or printed the story, not where. */
export const OF_PRESS = new RegExp(`^(?:[Bb]y|The)\\b|\\b(?:${alternatives(NEWSPAPER_WORDS)})\\b`, 'u');

/** A date inside a dateline or byline gives these a use for the article's date; see the time stage. */
export const TITLED_DATELINE = new RegExp(
  `^(?!(?:In|On|At|From|Near)\\s)\\p{Lu}[\\p{L}.'’-]+(?:[ ]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,2})?` +
    `(?:\\s+\\[\\p{Lu}[\\p{L} .]{1,30}\\])?(?:,\\s+(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?(?:,\\s+\\p{L}{2,6}(?=\\s*[–—-]))?\\s*(?:\\(\\p{Lu}[\\p{L}. /&-]{1,30}\\)|/\\p{Lu}[\\p{L}. -]{1,30}/)?|\\s*\\((?:AP|AFP|Reuters|UPI|ANI|PTI|IANS|Xinhua|TASS|dpa|EFE|ANSA|CNN|BBC)\\)(?:,?\\s+${NAMED_DAY})?)\\s*(?::|--?|—|–)(?=\\s)`,
  'iu',
);

/** "(Accra, March 3, 2024) – The minister …", "[Accra, 3 March 2024]", the same without a dash, "Accra (March 3, 2024) – …", as organisations write. */
export const BRACKET_DATELINE = new RegExp(
  `^(?:[([]\\p{Lu}[\\p{L}.'’ -]{1,40},\\s+${NAMED_DAY}[)\\]](?=\\s*["“‘]?\\p{Lu}|\\s*[—–-])|\\p{Lu}[\\p{L}.'’ ,-]{1,40}\\s\\(${NAMED_DAY}\\)(?=\\s*[—–-]))(?:\\s*(?:--?|—|–)(?=\\s))?`,
  'u',
);

const AGENCY = '\\((?:\\p{Lu}{2,6}|Reuters|Xinhua|dpa)\\)';

/** "New Delhi, Apr 18 (PTI) The minister …": with an agency behind the day the dateline needs no dash; "Apr 18 (Reuters) - …" no place. */
export const AGENCY_DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3},\\s+${NAMED_DAY}\\s+${AGENCY}(?=\\s+["“‘]?\\p{Lu})|${NAMED_DAY}\\s+${AGENCY}\\s{0,3}(?:--?|—|–)(?=\\s))`,
  'u',
);

/**
 * "NEW YORK & LONDON--(BUSINESS WIRE)--May 3, 2024--", "REDMOND, Wash.--(BUSINESS WIRE)--", "Leeds – May 3, 2024 – Acme": press
 * releases have the agency between dashes, or the day; behind the latter stands more than what takes place there.
 */
export const RELEASE_DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’&, -]{1,60}?(?:--|—)\\s?\\([\\p{Lu} ]{4,30}\\)\\s?(?:--|—)(?:\\s?${NAMED_DAY}\\s?(?:--|—))?|` +
    `(?!${NO_NAME})${CAPITALIZED}(?: ${CAPITALIZED}){0,3}(?:, ${CAPITALIZED}){0,2}\\s(?:--|[–—-])\\s${DAY_OF_PAGE}\\s(?:--|[–—-])(?=\\s[^\\n]{30}))`,
  'u',
);

/** "Port Moresby, Papua New Guinea – The minister …": a town and its country before a dash, as broadcasters open a story. */
export const TOWN_DATELINE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, \p{Lu}[\p{L}.'’-]+(?: (?:and |of )?\p{Lu}[\p{L}.'’-]+){0,2}\s[—–](?=\s["“‘]?\p{Lu})/u;

/** The mark of an item of a list. */
export const LIST_MARK = /^(?:[-*•–▪●]|\d{1,3}[.)])\s+/u;
