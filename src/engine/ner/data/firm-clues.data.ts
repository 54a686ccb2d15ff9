/** Words beside a name that firms have, places hardly ever and people not: by hand from news in English. */

import { wordSet } from '../../collections';

/** What firms alone have, behind the possessive ending. */
export const HELD_BY_FIRM = wordSet(`
  shareholders shareholder investors bondholders subsidiary subsidiaries underwriters ceo cfo coo shares board bonds
  co-founder co-founders turnover dividend gates chips
`);

/** Likewise, in two words. */
export const HELD_PAIRS: ReadonlySet<string> = new Set([
  ...['chief executive', 'chief financial', 'chief operating', 'managing director', 'finance chief'],
  ...['finance director', 'market value', 'share price', 'market capitalization', 'market capitalisation'],
  ...['parent company', 'head of', 'largest shareholder', 'biggest shareholder', 'controlling shareholder'],
]);

/** What firms have, and places, too, but people hardly ever. */
export const HELD_BY_BODY = wordSet(`
  founder founders plant plants factory factories stores headquarters revenue revenues sales products customers workforce
  employees owner owners president chairman chairwoman chair
`);

/** Right behind a firm's name, without an ending. */
export const BEHIND_FIRM = wordSet('shareholders shareholder bondholders stockholders ceo cfo');

/** Likewise, where the name may be a place's, too. */
export const BEHIND_BODY = wordSet(`
  investors executives employees workers staff president vice chairman chairwoman stock plant factory secretary-general
  leader senator senators lawmaker lawmakers candidate candidates mp mps spokesman spokeswoman spokesperson
`);

/** What follows "shares" where it is a noun: "Orvane **shares fell**". */
export const BEHIND_SHARES = wordSet(`
  were are was have had would will could at in on for from worth closed opened traded ended down up
`);

/** Who heads a firm or what belongs to it, before "of" and its name. */
export const BEFORE_FIRM = wordSet(`
  shareholder shareholders ceo cfo coo subsidiary takeover acquisition buyout shares bonds co-founder consortium
`);

/** Likewise, where the name may be a place's, too. */
export const BEFORE_BODY = wordSet(
  'chairman chairwoman founder founders unit employees customers clients members',
);

/** Who works at a firm. */
export const WORKERS = wordSet('workers staff employees executives analysts engineers managers');

/** What is done to a firm. */
export const BUYING = wordSet('acquire acquires acquired acquiring buy');

/** What a firm agrees to. */
export const DEALING = wordSet('buy acquire sell merge divest');

/** What a firm does with what is "its". */
export const WITH_ITS_OWN = wordSet(`
  cut cuts raised raises lifted trimmed lowered closed shut sold expanded halted suspended resumed doubled reported
  posted withdrew delayed recalled revised
`);

/** How a firm's word is told, before "it". */
export const SAYING = wordSet('said says announced denied confirmed warned argued insisted promised added');

/** What "it" does behind those where it means the firm; "it was time" is none of these. */
export const ITS_DOING = wordSet(
  'had has would will planned expected expects plans intends intended did does',
);

/** Kinds of firms that a word right before the name tells, though people are called so, too. */
export const TRADES = wordSet(
  'builder brewer miner developer operator insurer steelmaker distributor contractor supplier competitor',
);

/** What people have and bodies have not, behind the possessive ending. */
export const HELD_BY_PEOPLE = wordSet(`
  father mother wife husband son daughter brother sister parents widow widower girlfriend boyfriend death body funeral arrest resignation eyes face birthday mind life career memoir childhood fans
  novel songs
`);
