/** Forms of titles that do not say what, or whom, they tell of. */

import { alternatives } from '../../collections';

const TIMES = alternatives(
  'week weekend month year season morning afternoon evening night spring summer autumn winter',
);

/** "such a deal", "these three towns": which ones the row cannot say. */
const POINTING = new RegExp(
  String.raw`\b(?:such|these|those|this)\s+(?!as\b|who\b|of\b|in\b|${TIMES})[\p{Ll}\d]`,
  'iu',
);

const HANDLING = alternatives(`
  pass approve introduce offer support issue make deliver release sign adopt back sponsor cosponsor propose
`);
const DOCUMENTS = alternatives(`
  legislation bills? measures? resolutions? provisions statements? remarks amendments? documents?
`);

/** "passes legislation", "makes the following statement": of what the row does not say. */
const UNSAID = new RegExp(
  String.raw`\b(?:${HANDLING}|vote for|vote against)(?:e?s|ing)?\s(?:(?:the|an?|its|his|her|their)\s)?(?:following\s)?(?:${DOCUMENTS})$`,
  'u',
);

/**
 * What leaves open whom or what is meant: also "injures three others" besides nobody, "introduces himself as
 * pro-life", no subject, "four of are shot", "four of whom", "announces he", "Bill is passed", and half a number: "000 are sold", "to build one".
 */
export const OPEN: readonly RegExp[] = [
  POINTING,
  // Looks back where it has found something: before every character that would be quadratic.
  /\b(?:injur|wound|hurt)(?<!\bkill\p{L}*\s.*)\w*\s(?:\S+\s){0,2}others\b/iu,
  /\b(?:introduc|declar|find|call|describ|present|pride|consider)\w*\s(?:him|her|it|them)sel(?:f|ves)\b/iu,
  /^(?:is|are|has|have|does|do)\s/iu,
  /\bof (?:is|are|whom|which)\b/u,
  /…$/u,
  /^(?:\S+\s){1,4}her$/u,
  /\b(?:says|say|announces?|claims?|states?) (?:that )?(?:he|she|it|they)$/u,
  /\s(?:says?|announces?|confirms?|declares?|warns?)$/u,
  /\s(?:is|are) (?:appointed|named|designated)(?: to the (?:post|job|position|role|office))?$/u,
  /^(?:First|Second|Third|Next|Last|Final) (?:rounds?|tranches?|phases?|stages?|batch(?:es)?|shifts?) (?!of\b)/iu,
  /\b(?:publish|buy|build|launch|open|adopt|create|introduce|sign|sell|get|make|use|hold|offer|propose)\p{L}* one$/u,
  /^0\d/u,
  /^Being\s/u,
  UNSAID,
  /\s(?:is|are) (?:warned|told|informed|notified|advised)$/u,
  /^(?:Bills?|Legislation|Measures?|Resolutions?|Amendments?|Statements?) (?:is|are) \S+(?: by\b.*)?$/u,
];

const OTHERS = alternatives(`
  People Persons Others Colleagues Co-workers Relatives Relations Friends Neighbou?rs Parents Members
`);

/** "Colleagues die": people of somebody's, and the row does not say whose. */
export const UNRELATED = new RegExp(String.raw`^(?:${OTHERS}|Loved ones) (?:(?:is|are) )?\S+$`, 'iu');

/** "Study is published". */
export const BARE = /^\S+ (?:is|are) \S+$/u;

const SAYING_LITTLE = alternatives(`
  visit leave resume begin start continue commence arrive end come go move remain reveal report execute conclude
  proceed return
`);

/** "Oru begins", "Tents arrive": a verb that says little of whoever does it. */
export const EMPTY = new RegExp(String.raw`^\S+ (?:${SAYING_LITTLE})(?:e?s)?$`, 'u');
