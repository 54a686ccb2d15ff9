/** What pages of newspapers write around the day of an article: gathered by hand from news in English. */

import { alternatives } from '../../collections';
import { AGENCIES, NEWSPAPER_WORDS } from '../../text/media.data';

/** What newspapers are called, and agencies. */
const PAPERS = alternatives(`
  ${NEWSPAPER_WORDS}
  Express Standard Star Independent Courier Dispatch Echo Monitor Record Sun Citizen Nation Argus Bulletin Examiner
  Inquirer Reporter Sentinel Weekly Review
  Reuters AP AFP BBC Xinhua PTI
`);

/** A newspaper or agency by a word of its name. */
export const NEWSPAPER = new RegExp(`\\b(?:${PAPERS})\\b`, 'u');

/** States as American papers shorten them, without their last full stop. */
const AMERICAN_STATES = alternatives(String.raw`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Mo Mont Neb Nev N\.[CDHJMY] Okla Ore Pa
  R\.I S\.[CD] Tenn Vt Va Wash W\.Va Wis Wyo
`);
const AMERICAN_ZONES = alternatives('EST EDT CST CDT MST MDT PST PDT AKDT');

/** American states and time zones; figures of a day beside a time with its half in capitals ("3/4/2025, 10:15 AM"). */
export const AMERICAN: readonly RegExp[] = [
  new RegExp(`, (?:${AMERICAN_STATES})\\.(?!\\w)|\\b(?:${AMERICAN_ZONES})\\b|\\d [ap]\\.?m\\.? ET\\b`, 'i'),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}(?:,| at| \|)? \d{1,2}:\d\d(?::\d\d)? [AP]M\b|\b\d{1,2}:\d\d [AP]M,? \d{1,2}\/\d{1,2}\/\d{2,4}\b/,
];

/** Weekdays and their short forms. */
const WEEKDAYS = alternatives(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day mon tues? wed thu(?:rs?)? fri sat sun',
);

/** Halves of the day and time zones. */
const CLOCK_WORDS = alternatives(String.raw`
  [ap]\.?m\.? [ap] gmt utc [ecmpba][sd]t ist [ecmp]t hkt jst kst sgt msk cest? eest? wat [aecw]at pkt a[ecw][sd]t nz[sd]t uk
  hrs time local
`);

/** Words of publication, sections of a newspaper, agencies. */
const HEAD_WORDS = alternatives(`
  on at am pm of as for first last originally story article news press immediate publish(?:ed)? publication posted created
  updated? upd edited modified issued released? date dated
  politics world business sports? opinion national international economy health science culture
  ${AGENCIES} tnn cna
`);

/** What may stand beside the date in a line that holds hardly more. */
export const BESIDE_DATE = new RegExp(
  String.raw`\d{1,2}\s?[ap]\.?m?\b\.?|^updated(?=\d)|\bthe(?=\s*$)|\b(?:vol|volume|no|issue|edition)\b\.?\s*\d+|` +
    String.raw`\d+[ -]?min(?:ute)?s?\.?(?: read)?\b|\b(?:${WEEKDAYS}|${CLOCK_WORDS}|${HEAD_WORDS})\b`,
  'gi',
);
