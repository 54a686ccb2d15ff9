/** Words behind an expression of time that end its phrase, so that the next noun is none of its: gathered by hand from news in English. */

import { wordPattern, wordSet } from '../../collections';

/** Behind "the future" and "the past" that describe no noun, as they do in "the future king". */
export const BEHIND_FUTURE = wordPattern(`
  of for in on at to by with from and or but as if is are was were will would can could may might must should has
  have had that which who when where while because than after before under without he she it they we looks? looked
  seems? seemed holds? remains? remained depends? lies depended brings? there
  the an? these those this their its his her our not been also instead most some all many you i
`);

/** Behind "on the 18th" where the ordinal counts no noun, as it does in "on the 18th floor". */
export const BEHIND_ORDINAL_DAY = wordSet(`
  the a an he she it they we his her its their this that these those when as and or but in at with by to after
  before because until despite where
`);

/** Behind "the new year" that describes no noun, as it does in "the New Year honours". */
export const BEHIND_NEW_YEAR = wordSet(`
  and but or to as if when after with at in on by is was will that because following
`);

/** Behind a date that says not which thing of its kind is meant, as it does in "the 2018 trip". */
export const BEHIND_DATE = wordSet(`
  and or but to in on at by with when where after before until as of for from he she it they the was were is had
  has
`);

/** Behind "quarterly" that is no adjective: "reports **and** pays quarterly". */
export const BEHIND_ADVERB = wordSet(`
  and or but in on at by to from for with until since after before over under through as if when while rather
  instead starting beginning
`);

/** Behind "on the Sunday" where the day stands by itself. */
export const BEHIND_BARE_WEEKDAY = wordSet(`
  . , ; : ) ” " — – and but or when while as he she it they we the a an his her their in at with to by
`);

/** What laws and treaties are called, before the year of their name. */
export const LAW =
  /^(?:Acts?|Law|Bill|Code|Ordinance|Decree|Charter|Constitution|Treaty|Convention|Accords?|Agreement|Pact|Protocol|Compromise)$/;
