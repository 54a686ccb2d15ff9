/** Nouns by what they name, for steps besides the senses of verbs, too. Compiled by hand from general knowledge of English. */

import { wordSet } from '../../collections';

/** Objects with which "overturn" is a court's or a parliament's, and no vehicle's. */
export const LEGAL_OBJECTS = wordSet(`
  verdict conviction ruling decision law ban sentence result election judgment judgement order policy vote veto rule
  injunction precedent award decree acquittal`);

/** What firms report of their business; base forms. */
export const BUSINESS_FIGURES = wordSet(`loss profit earnings earning income revenue turnover sale`);

/** Who asks for the sake of the news. */
export const MEDIA_NOUNS = wordSet(`
  reporter reporters journalist journalists newspaper newspapers magazine media press broadcaster channel radio
  television tv interviewer correspondent`);
