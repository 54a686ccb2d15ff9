/** Words of reports on films, music, books and art: gathered by hand from news in English. */

import { wordSet } from '../../collections';

/** What tells of such a report, beside the words for kinds of works. */
export const CULTURE_WORDS = wordSet(`
  films movies albums songs books novels novelist director directed filmmaker starring starred stars actress actor
  singer rapper memoir drama comedy thriller sequel soundtrack box-office premiere premiered screenplay
  screenwriter cinema band chart paintings painter exhibition gallery author publisher poet adaptation episode
  streaming critics festival
`);

/** Small words inside titles of works. */
export const SMALL_IN_TITLES = wordSet('a an and at by de del for from in la le of on or the to with');

/** The last words of what somebody has won, or gives. */
export const PRIZES = wordSet(`
  prize prizes globe globes oscar oscars emmy emmys grammy grammys tony bafta baftas medal medals pulitzer nobel
  tour concert
`);

/** What tells of a work before its title or behind it, beside the words for kinds of works. */
export const WORK_SIGNS = wordSet(`
  epic drama thriller comedy sitcom musical biopic blockbuster remake sequel memoir starring starred directed
  premiered bestseller
`);
