/** What somebody or something may become that is an event. Base forms. */

import { wordSet } from '../../collections';

/** Offices of which a country or body has one or few: who becomes it has been appointed or elected. */
export const POSTS = wordSet(`
  president premier minister chancellor king queen pope mayor governor chief head leader chairman chairwoman chair
  director commander speaker ceo archbishop bishop emperor secretary commissioner ambassador captain coach manager
  sultan emir taoiseach secretary-general`);

/** "became law" */
export const LAWS = wordSet(`law statute act`);

/** Which one of all somebody is that does something for the first time, or again after a few others. */
export const RECORDS = wordSet(`
  first second third fourth fifth sixth seventh eighth ninth tenth youngest oldest all-time latest`);

/** What only an election makes somebody, and what it makes among other contests. */
export const ELECTED = wordSet(`president-elect mayor-elect governor-elect`);
export const WINNERS = wordSet(`winner victor`);
