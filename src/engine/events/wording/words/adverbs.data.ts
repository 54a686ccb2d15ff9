import { wordSet } from '../../../collections';

/** Adverbs that a title does without: they join a sentence to the one before, place it in time or say how sure it is. */
export const LOOSE_ADVERBS = wordSet(`
  also too however meanwhile moreover furthermore additionally besides instead thus therefore hence then now already
  still yet just recently lately currently presently previously formerly earlier later subsequently eventually
  finally initially originally soon shortly immediately today yesterday tomorrow tonight ago since once first
  afterwards afterward thereafter simultaneously concurrently officially formally publicly indeed even only simply
  merely really actually certainly clearly obviously perhaps maybe likely so as well notably importantly
  interestingly unfortunately sadly tragically ever always often usually generally typically frequently never-before
  last here there when where why how right all both specifically particularly especially largely mainly mostly
`);

/** Adverbs without which a title would say as sure what is not, as true what is false, or as whole or for good what is not. */
export const HEDGES = wordSet(`
  allegedly reportedly apparently supposedly presumably purportedly probably possibly falsely wrongly wrongfully
  mistakenly erroneously nearly almost hardly barely scarcely partially temporarily provisionally conditionally unsuccessfully
`);

/** Prepositions of phrases that only give a source, a manner of speaking or a frame. */
export const FRAMES = wordSet(`
  according despite like unlike given per besides regardless amid amidst including such because due thanks
`);

/** Prepositions that only order the event after or before another one. */
export const ORDERS = wordSet('after before during since until till ahead prior following');

/** Governors that only put what they govern into the future; a title says "to" for them. */
export const FUTURE_GOVERNORS = wordSet(`
  go expect schedule set slate due poise about bind likely sure certain project tip anticipate bill earmark
`);
