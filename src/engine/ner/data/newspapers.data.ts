/** What newspapers are called: gathered by hand from news in English. */

import { wordSet } from '../../collections';

/** Newspapers that are called by a word that means something else, too, in capitals behind "the". */
export const PAPERS_WITH_ARTICLE = wordSet(`
  Hindu Guardian Times Independent Sun Mirror Nation Monitor Standard Star Post Herald Observer Age Australian
  Scotsman Statesman Pioneer Tribune Economist Hill Atlantic Intercept Citizen Punch Vanguard Telegraph Mail
  Express Local National Namibian Courier Globe Wire Quint Print
`);

/** Second halves of newspapers' names: "Post-**Dispatch**". */
export const PAPERS_BEHIND_HYPHEN = wordSet(`
  Dispatch Gazette Sentinel Tribune Herald Intelligencer Standard Examiner Leader Journal Democrat Courier Union
  Bulletin Star Observer Telegram Telegraph Picayune Times News Press Review
`);
