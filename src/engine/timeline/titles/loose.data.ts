/** What hangs loose at the ends of a line whose other words were cut off, and what only seems to. */

import { alternatives } from '../../collections';
import { STATE_ABBREVIATIONS } from '../../link/facts/regions.data';

const FIRST = alternatives(`
  and but or of that which who where while when whether if so however meanwhile moreover also then thus
`);

/** At the beginning. */
export const LOOSE_START = new RegExp(String.raw`^(?:${FIRST})[\s,]+`, 'iu');

/** A preposition in small letters, what its phrase belongs to gone: "|for| Rao’s resignation". */
export const PREPOSITION_FIRST = /^(?:for|of|by|with|from|in|on|into|at(?! (?:least|most)\b))\s+(?=\S)/u;

/** Words at the end of a line and the blank before them: looked for backwards from the end, since most lines have none. */
function lastWords(words: string, flags: string): RegExp {
  return new RegExp(String.raw`$(?<=(\s+(?:${words})))`, flags);
}

const LAST = alternatives(`
  or but of to in on at by for with from into than as about over between against after before
  that which has have had could would will should might can must
  what whether who whom how when where why the a an its his their ’s 's
`);
const LAST_PHRASES = [
  'and(?: the (?:first|second|third|other|latter))?',
  '(?:that|which) (?:it|he|she|they|we)',
  String.raw`(?<!\b(?:is|are|be|been|not)\s)(?:called|dubbed|titled|entitled|related)`,
  // "until May" and "24 May" are whole
  String.raw`(?<!\b(?:until|till|in|since|by|from|of|last|this|next|early|late|for|to|\d+)\s)may`,
  // the hour and day before or behind it are those of the row
  '(?:at|for|by|until|from) (?:[ecmp][sd]t|[bi]st|gmt|utc|cest|cet|eest)',
].join('|');

/** At the end: what joins it to nothing, and what wants more behind it. */
export const LOOSE_END = lastWords(`${LAST_PHRASES}|${LAST}`, 'iu');

const TIMES = alternatives('mornings? afternoons? evenings? nights? days? weeks? months? hours? minutes?');
const PHRASES = [
  'in (?:connection|response|exchange|addition|return|accordance|anticipation|order)',
  String.raw`(?:in|on|over|during) the(?: (?:\d+|\p{Ll}+))? (?:${TIMES})`,
  'in (?:an? )?(?:attempt|effort|bid)',
  'on the (?:condition|provision|assumption|understanding)',
  'for the purpose',
  'with the (?:aim|goal|intention)',
  'in the hopes?',
  'as a (?:result|consequence)',
  'partly|partially|mainly|largely|mostly|primarily',
].join('|');

/** What says nothing without what is cut off behind it: "in connection |with|", "on the morning |after|", "partly |because|". */
export const LOOSE_PHRASE = lastWords(PHRASES, 'u');

const VERBS_WITH_PARTICLE = [
  String.raw`(?:checks?(?: \p{L}+sel(?:f|ves))?|turns? \p{L}+sel(?:f|ves)) in`,
  '(?:swears?|sworn|gives?|caves?|breaks?|closes?|steps?|moves?) in',
  '(?:takes?|taken|hands?|handed) over',
  '(?:declare[sd]?|pronounce[sd]?) (?:[^,;]+ )?over',
  '(?:goes|carries|moves?|lives?) on',
].join('|');

/** What ends with a verb and its particle: "Rao is sworn in". */
export const PARTICLE_LAST = new RegExp(String.raw`\b(?:${VERBS_WITH_PARTICLE})$`, 'u');

const STATES = Object.keys(STATE_ABBREVIATIONS).flatMap((form) => /^\p{L}+(?=\.$)/u.exec(form)?.[0] ?? []);

/** A full stop that belongs to its word: "Washington, D.C.", "Inc." */
export const ABBREVIATION = new RegExp(
  String.raw`(?:\b\p{L}\.\p{L}|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|St|No|Bros|a\.m|p\.m|Wash|${STATES.join('|')}))\.$`,
  'u',
);
