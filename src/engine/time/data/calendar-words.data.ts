/** What stands beside names of months, days and feasts, and tells them from other words: gathered by hand from news in English. */

import { wordPattern, wordSet } from '../../collections';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar.data';

/** Words with a capital before a date or a feast that are no first name. */
export const NO_FIRST_NAME = wordPattern(`
  In On At By For From During Since Until Till Through Before After Over With Like The This That Last Next Early
  Late Mid Every Each Of And Or But Between Throughout When While As If To It Muslim Muslims Islamic Christian
  Christians Catholic Catholics Orthodox Coptic Jewish Hindu Western Greek Eastern Happy Merry Celebrating
  Observing ${MONTH_NAMES.join(' ')} ${WEEKDAY_NAMES.join(' ')}
`);

/** Behind a weekday, of newspapers, shows and treaties that carry it in their names. */
export const AFTER_WEEKDAY = wordSet(`
  Times Telegraph Mirror Mail Express Herald Post Star Sun People World Independent Live Tribune Football Review
  Mass Punch School Agreement Accord Accords
`);

/** Before it, of days and teams with a name: "Bloody Sunday". */
export const BEFORE_WEEKDAY = wordSet(`
  Bloody Super Bowl Ruby Manic Freaky Giving Man Billie Girl Joe Jack Sheffield
`);

/** "a Christmas card": what belongs to a holiday does not date anything. */
export const NOUNS_OF_HOLIDAYS = wordPattern(`
  cards? trees? part(?:y|ies) presents? gifts? shopping shoppers sales? spirit dinners? lunch carols? turkeys?
  markets? decorations? mentality eggs? bunny cakes? pudding movies? films? songs? albums? lights sweets costumes?
  bonus(?:es)? stockings?
`);

/** Before "May" and "March" that are months, not a verb or a name. */
export const BEFORE_MONTH = wordSet(`
  in since by until till from through to and or between of before after during early late mid this last next for as
`);

/** Before "fall" and "spring" that are seasons, and before seasons that nothing else places. */
export const BEFORE_SEASON = wordSet(`
  in since by until till from through throughout during over for to into before after and or this last next of
  early late
`);

/** What is called after its month: "the March election", but not "the May government". */
export const DATED_BY_MONTH = wordPattern(`
  elections? votes? ballots? polls? referendums? summits? meetings? talks conference coup ceasefire truce attacks?
  bombings? floods (?:earth)?quake
`);

/** Behind "today's" that is no day but an age: "in today's world", "one of today's most admired tenors". */
export const BEHIND_AGE = wordSet(`
  world society youth young children kids parents generation economy climate age era technology standards values
  most best top leading modern
`);

/** Feasts that are named without a capital, too: their words mean nothing else. */
export const FEASTS_IN_SMALL_LETTERS = wordSet(`
  christmas easter thanksgiving halloween ramadan diwali hanukkah passover juneteenth
`);

/** Names and short forms of months and days that are other words in small letters. */
export const MONTHS_AND_WORDS = wordSet('may march mar sun sat wed jan dec mon august');
