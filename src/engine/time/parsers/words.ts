import { COUNTED } from '../data/numbers.data';
import { MONTHS_AND_WORDS, NO_FIRST_NAME } from '../data/calendar-words.data';
import { BEFORE_ONE_DAY } from '../data/lengths.data';
import { MODAL } from '../data/verbs.data';
import type { Match } from '../match';

/** What single words around a number or a month's name say about it. */

const BEFORE_SHOW = /^(?:["“'‘`]+|[’']s|on)$/;

/** Whether a capitalised phrase is the name of a show: ABC's "This Week", CBS's "60 Minutes". */
export function isShow(before: string, lastWord: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(lastWord) && BEFORE_SHOW.test(before);
}

/** Whether a month's name is written as one: "may" and "march" in small letters are verbs. */
export function isMonthName(form: string): boolean {
  return /^\p{Lu}/u.test(form) || !MONTHS_AND_WORDS.has(form);
}

/** Whether the word before a month's or a feast's name makes it a person's: "Mr Ramadan", "Hannah August". */
export function isSurname(before: string, name: string): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(before) && /^\p{Lu}/u.test(name) && !NO_FIRST_NAME.test(before);
}

/** Whether a word is what a number before it counts ("1900 people"). */
export function isCounted(word: string): boolean {
  return COUNTED.test(word);
}

const BEFORE_SOME_DAY = /^(?:to|will|would|could|may|might|can|must|should)$/;
const PERSON = /^(?:i|he|she|it|they|we|you|who)$/;
const OPENS_CLAUSE = /^(?:|[,;:(“"]|and|but|that|if|because)$/;
const SUBJECT = /^(?:,|i|he|she|it|they|we|you|the|his|her|their|a|an|this|my|our|when|in)$/;
/** How far behind "one day" its modal stands, in tokens. */
const MODAL_REACH = 7;

/**
 * Which day "one day" is where it is no length: `future` in "may one day return", "One day he will return"; `open` in
 * "One day he returned".
 */
export function someDay(match: Match): 'future' | 'open' | undefined {
  const [before, next] = [match.word(match.first - 1), match.word(match.end)];
  if (
    match.end - match.first !== 2 ||
    match.word(match.first) !== 'one' ||
    match.word(match.end - 1) !== 'day'
  )
    return undefined;
  if (BEFORE_SOME_DAY.test(before) && /^\p{Ll}{2,}$/u.test(next)) return 'future';
  if (/^(?:be|become)$/.test(next) || MODAL.test(next)) return 'future';
  // "She told me one day, …": not "It lasted one day, they said".
  if (next === ',' && !BEFORE_ONE_DAY.test(before)) return modalBehind(match) ? 'future' : 'open';
  if (!PERSON.test(before) && !(OPENS_CLAUSE.test(before) && SUBJECT.test(next))) return undefined;
  return modalBehind(match) ? 'future' : 'open';
}

function modalBehind(match: Match): boolean {
  for (let i = match.end; i < match.end + MODAL_REACH; i++) if (MODAL.test(match.word(i))) return true;
  return false;
}
