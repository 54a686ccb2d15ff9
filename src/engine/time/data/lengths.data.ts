/** What stands beside a length of time, in lower case: gathered by hand from news in English. */

import { wordPattern, wordSet } from '../../collections';

/** What looks back over a length: "the **worst** storm in ten years". */
export const SUPERLATIVES = wordPattern(`
  worst best least first
  (?:bigg|larg|high|low|strong|weak|deadli|hott|cold|wett|dri|fast|slow|long|short|great|small|steep|sharp|heavi|old|young|tall|clos|rich|bloodi)est
`);

/** Before "a year", "an hour" and the like that are a length, not the measure of a rate. */
export const BEFORE_ONE_UNIT = wordPattern(`
  for in within over after during throughout than under about nearly almost just only spent spends? took takes?
  lasted lasts? waited barely least or with to by
`);

/** Before "last" where it is a verb: "**may** last six weeks". */
export const BEFORE_LAST_AS_VERB = wordPattern(`
  to will ['’]ll would can could may might shall should must not n['’]t did does do usually typically generally
  normally often
`);

/** Before a length and "back" where somebody comes back, or is: "**spent** a week back home". */
export const BEFORE_RETURN = wordPattern(`
  after for in during spend spends spent spending first last give gives gave giving get got bring want wants win
  won pay paid by go goes going went dates? dating
`);

/** Behind them: "gave two days back **to** them". */
export const BEHIND_RETURN = wordSet('home then on in at to into from with up pay wages rent taxes');

/** Before "one day" where it is a length: "lasted one day". */
export const BEFORE_ONE_DAY = wordPattern(`
  in for by after before of than about least most only just lasts? lasted took takes? within at job and or to
`);

/** Before "over five years" that is throughout them, not longer: amounts, and what is done bit by bit. */
export const BEFORE_OVER = wordPattern(`
  [\\d.,]*\\d % percent pct cents? dollars? euros? pounds? yen yuan rupees? hundred thousand million billion trillion
  m bn invest(?:s|ed|ing)? pa(?:y|ys|id|ying) repa(?:y|ys|id|ying) ris(?:e|es|en|ing) rose gr(?:ow|ows|ew|own|owing)
  fall(?:s|en|ing)? fell increas(?:e|es|ed|ing) cut(?:s|ting)? spread(?:s|ing)? phased in out
`);
