/** Adjectives that headlines in title case put before names. */

import { wordSet } from '../../collections';

/** Forms of adjectives: "Tearful", "Embattled", "Furious". */
export const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:ful|less|ous|ed|ing)$/u;

/** Others. */
export const ADJECTIVES = wordSet(`
  defiant angry bitter calm proud sick ill frail weary sorry silent unrepentant absent fugitive combative emotional
`);
