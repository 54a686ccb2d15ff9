import { isNear, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { commonAcronyms } from './common-acronyms';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import { CALENDAR_WORDS } from '../../data/heads.data';
import { wordSet } from '../../../collections';
import { MONTHS, SHORT_MONTHS } from '../../../text/calendar.data';
import { COMMON_ACRONYMS, COMMON_BODIES, HEADING_WORDS, LABEL_WORDS } from '../../data/not-names.data';
import { Seen, SentenceCase, Setting } from '../../document-context';
import { isFieldOfOffice, isOffice } from './offices';
import { isStyle, lengthOfStyle } from '../../../text/styles.data';

/** From this margin on, in log odds, the tagger is believed even where the article writes the word small elsewhere. */
const SURE = 0.9;

/** Drops what looks like a name and is none: days, acronyms of common nouns, labels, ordinary words that open a sentence. */
export const notNames: Refiner = (reading, names) => {
  const common = commonAcronyms(reading);
  return names.filter(
    (name) =>
      !isNoName(reading, name) && !(name.end - name.first === 1 && common.has(reading.text(name.first))),
  );
};

function isNoName(reading: TokenReading, name: DraftName): boolean {
  if (reading.text(name.end).startsWith('$') && reading.glued(name.end)) return true;
  if (isOffice(reading, name) || isPhase(reading, name) || isAddress(reading, name)) return true;
  if (isFieldOfOffice(reading, name) || isInDate(reading, name)) return true;
  if (name.end - name.first > 1) return COMMON_BODIES.has(reading.lowerText(name.first, name.end));
  return isLoneWord(reading, name) || isOrdinaryWord(reading, name);
}

/** Whether a single word is a title, a day, a sign of a share or the like rather than anybody's name. */
function isLoneWord(reading: TokenReading, name: DraftName): boolean {
  if (DEGREE.test(reading.text(name.first))) return true;
  if (isIllness(reading, name) || isOpeningNoun(reading, name) || isShortTitle(reading, name)) return true;
  if (isCounsel(reading, name) || isInvitation(reading, name) || isHalfRank(reading, name)) return true;
  if (isTicker(reading, name.first) || isShareCode(reading, name.first)) return true;
  if (AMOUNT.test(reading.text(name.first)) || isAmount(reading, name.first)) return true;
  if (isHeading(reading, name)) return true;
  const word = reading.lower(name.first);
  if (COMMON_ACRONYMS.has(word) && reading.text(name.first) !== word) return true;
  if (word === 'rbi' && (reading.context.setting[name.first] & Setting.Sport) !== 0) return true;
  if (CALENDAR_WORDS.has(word) && name.type !== 'person' && !isNewspaper(reading, name)) return true;
  if (name.type === 'person' && LONE_TITLES.has(word) && !isFamily(reading, name.first)) return true;
  if (name.type === 'person' && TITLES_BEHIND_THE.has(word) && isTitleByItself(reading, name.first))
    return true;
  if (isLawAtHand(reading, name) || isThingBehindThe(reading, name)) return true;
  return LABEL_WORDS.has(word) && /^[:>|]/u.test(reading.text(name.end));
}

/** "|Fri Jun| 27, 2031", "|Jun| 25 (PTI)", "28 |June| 2025": the words of a day over an article, whatever woman may be called so. */
function isInDate(reading: TokenReading, { first, end }: DraftName): boolean {
  const word = reading.lower(first);
  const isMonth = end - first === 1 && (MONTHS.has(word) || SHORT_MONTHS.includes(word));
  if (isMonth && DAY.test(reading.text(first - 1)) && YEAR.test(reading.text(end))) return true;
  if (!DAY.test(reading.text(end))) return false;
  for (let i = first; i < end; i++) if (!SHORT_DATE.test(reading.text(i))) return false;
  return true;
}

const DAY = /^\d{1,2}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const SHORT_DATE =
  /^(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/u;

/** "No, Your Honor.": whom one speaks to by rank; "Her |Royal Highness|": and of whom. */
function isAddress(reading: TokenReading, { first, end }: DraftName): boolean {
  const isOf = /^(?:his|her)$/u.test(reading.lower(first - 1));
  if (isOf && lengthOfStyle(reading.text(first), reading.text(first + 1)) === end - first) return true;
  if (end - first !== 2 || reading.lower(first) !== 'your' || !isStyle(reading.text(end - 1))) return false;
  return /^[,“"‘]$/u.test(reading.text(first - 1)) || /^[,.?!]$/u.test(reading.text(end));
}

/** "Defense lawyer Ada Moss": of a side in court. */
function isCounsel(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    /^(?:Defen[cs]e|Prosecution)$/u.test(reading.text(first)) &&
    /^(?:lawyer|attorney|counsel|barrister|solicitor|witness)(?:s|es)?$/u.test(reading.text(end))
  );
}

/** "Moreno's disease": called after a doctor. */
function isIllness(reading: TokenReading, { end, type }: DraftName): boolean {
  return (
    type === 'person' &&
    /^['’]s?$/u.test(reading.text(end)) &&
    /^(?:disease|syndrome|lymphoma|sarcoma|palsy)$/u.test(reading.text(end + 1))
  );
}

/** "County police commander Ada Moss", "Nearby resident", "Landfall occurred": a noun or adjective that opens a sentence. */
function isOpeningNoun(reading: TokenReading, name: DraftName): boolean {
  const { first, end } = name;
  return (
    reading.context.first[first] === 1 &&
    ((/^(?:County|Nearby|Neighbou?ring|Village|Township)$/u.test(reading.text(first)) &&
      reading.form(end)?.casing === Casing.Lower) ||
      isWhatHappens(reading, name))
  );
}

/** "Landfall |occurred|": nobody and no place does, unless the article has the word with its capital elsewhere. */
function isWhatHappens(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if ((type !== 'place' && type !== 'person') || margin >= SURE || reading.isListed(first, KNOWN))
    return false;
  const happens =
    /^(?:occur(?:s|red)|happen(?:s|ed)|ensue[sd])$/u.test(reading.text(end)) ||
    (/^(?:takes|took)$/u.test(reading.text(end)) && reading.text(end + 1) === 'place');
  return happens && reading.context.capitalized[reading.forms.lowerId(first)] === 0;
}

/** What names places and people. */
const KNOWN = Listed.Country | Listed.City | Listed.Region | Listed.PersonName;

/** "Sec. Moss": the office before a name. */
function isShortTitle(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    /^(?:Sec|Asst|Dep|Supt|Insp|Cmdr)$/u.test(reading.text(first)) &&
    reading.text(end) === '.' &&
    reading.glued(end) &&
    reading.form(end + 1)?.casing === Casing.Capitalized
  );
}

/** "Click to share": a button of a page. */
function isInvitation(reading: TokenReading, { first, end }: DraftName): boolean {
  return reading.text(first) === 'Click' && /^(?:to|here|on)$/u.test(reading.text(end));
}

/** "M.D." behind somebody's name. */
const DEGREE = /^(?:M\.D|Ph\.D|D\.O|J\.D|M\.B\.A|R\.N|B\.A|M\.A|D\.Phil|LL\.[BMD]|MBBS|PhD|FRCS|FRCP)\.?$/u;

/** "Phase 3": a part of every trial and plan. */
function isPhase(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    end - first === 2 &&
    reading.text(first) === 'Phase' &&
    /^(?:\d\w?|I{1,3}|IV)$/u.test(reading.text(end - 1))
  );
}

/** "Lance Cpl.": half of a rank. */
function isHalfRank(reading: TokenReading, { first, end }: DraftName): boolean {
  return reading.text(first) === 'Lance' && /^(?:Cpl\.?|Corporal|Bombardier)$/u.test(reading.text(end));
}

/** Offices that a tagger takes for people where no name follows. */
const LONE_TITLES = wordSet('pope taoiseach patriarch sultan emir gen. jr. sr.');

/** Titles that are names, too, where no article stands before them: "the |Amir|", "the then |Shah|". */
const TITLES_BEHIND_THE = wordSet(
  'amir shah imam sheikh mufti nawab maharaja mahdi kaiser caliph nizam begum',
);

function isTitleByItself(reading: TokenReading, i: number): boolean {
  const before = reading.lower(i - 1);
  return before === 'the' || (/^(?:then|late|former)$/u.test(before) && reading.lower(i - 2) === 'the');
}

/** "Under the |Bill|, farms pay less", "this |Act|": the law that is spoken of, whatever man is called Bill. */
function isLawAtHand(reading: TokenReading, { first, end }: DraftName): boolean {
  if (!/^(?:Bill|Bills|Act|Ordinance)$/u.test(reading.text(first))) return false;
  const isNamed = reading.text(end) === 'and' && reading.form(end + 1)?.casing === Casing.Capitalized;
  return /^(?:the|this|that|each|any|every|an?|said)$/u.test(reading.lower(first - 1)) && !isNamed;
}

/** "the |Arch| will be lit", "the |Whip|.": a single name of a person has no article, unless a noun follows or a family is meant. */
function isThingBehindThe(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'person' || reading.lower(first - 1) !== 'the' || reading.text(first).endsWith('s'))
    return false;
  return BEHIND_THINGS.test(reading.text(end)) && !isFamily(reading, first);
}

const BEHIND_THINGS =
  /^(?:[.,;:?!)]|is|was|has|had|will|would|can|could|may|might|must|should|does|did|of|in|on|at|to|for|from|with|that|which)$/u;

/** Whether the word stands behind a first name somewhere in the article: “Ada Pope”. */
function isFamily(reading: TokenReading, i: number): boolean {
  return (reading.context.seen[reading.forms.lowerId(i)] & Seen.AfterPersonName) !== 0;
}

const TELLS = wordSet('newspaper tabloid said says reported reports claimed told published wrote quoted');

/** “The Sun reported”: what is no day of the week. */
function isNewspaper(reading: TokenReading, { first, type }: DraftName): boolean {
  return (
    type === 'organization' &&
    reading.text(first) === 'Sun' &&
    reading.lower(first - 1) === 'the' &&
    TELLS.has(reading.text(first + 1))
  );
}

/** "(NYSE: HVM)": the letters by which an exchange calls a share. */
function isTicker(reading: TokenReading, i: number): boolean {
  return (
    reading.text(i - 1) === ':' &&
    reading.text(i - 3) === '(' &&
    /^[);,]$/u.test(reading.text(i + 1)) &&
    /^(?:\p{Lu}{2,8}|Nasdaq|Euronext|Nyse)$/u.test(reading.text(i - 2)) &&
    /^[\p{Lu}\d.]+$/u.test(reading.text(i))
  );
}

/** "Sh1.3 trillion", "Rs500": an amount of money. */
const AMOUNT = /^(?:[KUT]?[Ss]h|Rs|RM|Rp|Tk|Php|GHS|NT|HK|USD|INR)\d/u;

/** "N35,000", "P2.3 billion", "R850 million": letters of a currency in front of figures that go on. */
function isAmount(reading: TokenReading, i: number): boolean {
  if (!/^\p{Lu}{1,3}\d/u.test(reading.text(i))) return false;
  const figures = /^[,.]$/u.test(reading.text(i + 1)) && reading.glued(i + 1) && reading.glued(i + 2);
  // "The G20 billion-dollar pledge"
  const counted = AMOUNTS.has(reading.text(i + 1)) && !reading.isHyphen(i + 2);
  return (figures && /^\d/u.test(reading.text(i + 2))) || counted;
}

const AMOUNTS = wordSet('million billion trillion crore lakh mn bn');

/** "Scorecard" over a table: a word that is a whole line. */
function isHeading(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    HEADING_WORDS.has(reading.lower(first)) &&
    reading.startsLine(first) &&
    (end === reading.count || reading.startsLine(end))
  );
}

/** What agencies rate bonds with. */
const RATING = /^(?:Aaa|Aa\d|Baa\d|Ba\d|Caa\d)$/u;

/** What other agencies rate them with, a sign behind it or not: "BB+". */
const GRADE = /^(?:AAA|AA|BBB|BB|CCC|CC)$/u;

/** Where these stand near, such letters are a grade. */
const RATERS = wordSet('rating ratings fitch moody moodys upgraded downgraded affirmed outlook junk');

/** "BB+", "AA-rated", and the bare letters near what tells of ratings; "AA-operated" has a hyphen, no sign. */
function isGrade(reading: TokenReading, i: number): boolean {
  if (!GRADE.test(reading.text(i))) return false;
  if (!/^[+-]$/u.test(reading.text(i + 1)) || !reading.glued(i + 1)) return isNear(reading, i, RATERS);
  const behind = reading.glued(i + 2) ? reading.text(i + 2) : '';
  return !/^\p{L}/u.test(behind) || /^(?:rated|plus|minus)$/u.test(behind);
}

/** "(HVM.N)", ".HVX", "HVc1": codes by which agencies call shares, indexes, contracts and ratings. */
function isShareCode(reading: TokenReading, i: number): boolean {
  const text = reading.text(i);
  if (RATING.test(text)) return true;
  if (isGrade(reading, i)) return true;
  if (!/^\p{Lu}{1,8}\p{Ll}?(?:c\d)?$/u.test(text)) return false;
  if (/c\d$/u.test(text)) return true;
  const index = reading.text(i - 1) === '.' && reading.glued(i) && !reading.glued(i - 1);
  const share =
    /^[(<]$/u.test(reading.text(i - 1)) &&
    /^\.$/u.test(reading.text(i + 1)) &&
    /^[)>,]$/u.test(reading.text(i + 3));
  return index || share;
}

/** A capital that the place demands (first word, headline) on a word that the article writes small elsewhere. */
function isOrdinaryWord(reading: TokenReading, { first, margin }: DraftName): boolean {
  const form = reading.form(first);
  if (!form || margin >= SURE) return false;
  const demanded =
    reading.context.first[first] === 1 || reading.context.sentenceCase[first] !== SentenceCase.Running;
  const elsewhere = reading.context.capitalized[reading.forms.lowerId(first)];
  return (
    demanded &&
    form.casing !== Casing.Lower &&
    reading.context.small[reading.forms.lowerId(first)] > 0 &&
    elsewhere === 0
  );
}
