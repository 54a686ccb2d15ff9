/** What people do, and towns, papers and ordinary words do not; most of it is telling. Gathered by hand from news in English. */

import { wordSet } from '../../collections';

/** What people do right behind their name, and what does not follow an ordinary word that opens a sentence. */
export const ACTING = wordSet(`
  said says told tells added asked called did does had has led left made met resigned served spoke took tweeted
  urged voted vowed was went who won would wrote
`);

/** What towns and governments do not do, nor are done to: verbs behind "was" or "is", and verbs of telling. */
export const TELLING_OF_PEOPLE = wordSet(`
  says said claims claimed told tells tweeted wrote writes recalled recalls testified testifies explained explains
  joked admitted laughed smiled
`);

/** What is done to people and never to a town, behind "was" and "is". */
export const UNDERGOING = wordSet(`
  born arrested sentenced convicted indicted married charged hospitalized jailed
`);

/** Whom people have and towns have not, behind the possessive ending. */
export const KIN = wordSet(`
  father mother wife husband son daughter brother sister parents family lawyer attorney agent girlfriend boyfriend
`);

/** What is told of the network X near its letter, behind "on", "via" and the like. */
export const NEAR_X = wordSet(`
  post posts posted posting tweet tweets tweeted wrote writing shared sharing said message statement video twitter
  account handle platform network congratulated announced thanked responded replied hailed mocked followers users
  accounts profile
`);
