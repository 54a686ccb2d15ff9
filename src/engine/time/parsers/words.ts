/** What single words around a number or a month's name say about it. */

const BEFORE_SHOW = /^(?:["“'‘`]+|[’']s|on)$/;

/** Whether a capitalised phrase is the name of a show: ABC's "This Week", CBS's "60 Minutes". */
export function isShow(before: string, lastWord: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(lastWord) && BEFORE_SHOW.test(before);
}

const LOWER_CASE_WORDS = new Set('may march mar sun sat wed jan dec mon august'.split(' '));

/** Whether a month's name is written as one: "may" and "march" in small letters are verbs. */
export function isMonthName(form: string): boolean {
  return /^\p{Lu}/u.test(form) || !LOWER_CASE_WORDS.has(form);
}

/** Plurals only: in "the March 5 vote" the number is the date's. */
const COUNTED = new RegExp(
  '^(?:%|percent|per|million|billion|trillion|thousand|hundred|dollars|euros|pounds|rupees|yen|yuan|miles|km|kms|kilomet(?:er|re)s|' +
    'met(?:er|re)s|feet|ft|tons|tonnes|kg|kilograms|barrels|points|votes|seats|people|men|women|children|others|troops|soldiers|' +
    'workers|employees|jobs|shares|copies|hours|minutes|seconds|days|weeks|months|years|mph|mw|kw|gw|hp|degrees|acres|hectares|bytes|bits|pixels|rows|calories|volts|watts|' +
    'rpm|cc|square|cubic|bpd)$',
  'i',
);

/** Words with a capital before a date or a feast that are no first name. */
const NO_FIRST_NAME =
  /^(?:In|On|At|By|For|From|During|Since|Until|Till|Through|Before|After|Over|With|Like|The|This|That|Last|Next|Early|Late|Mid|Every|Each|Of|And|Or|But|Between|Throughout|When|While|As|If|To|It|Muslim|Muslims|Islamic|Christian|Christians|Catholic|Catholics|Orthodox|Coptic|Jewish|Hindu|Western|Greek|Eastern|Happy|Merry|Celebrating|Observing|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Whether the word before a month's or a feast's name makes it a person's: "Mr Ramadan", "Hannah August". */
export function isSurname(before: string, name: string): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(before) && /^\p{Lu}/u.test(name) && !NO_FIRST_NAME.test(before);
}

/** Whether a word is what a number before it counts ("1900 people"). */
export function isCounted(word: string): boolean {
  return COUNTED.test(word);
}
