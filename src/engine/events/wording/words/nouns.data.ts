/** Nouns that a title leaves away, keeps together or asks more of. */

import { wordSet } from '../../../collections';

/** Nouns that say nothing without their "of": "in the wake of the vote", "the first tranche of the pact". */
export const RELATIONAL = wordSet(`
  front grounds wake aftermath behalf process terms case event favor favour light view order addition spite middle
  midst lieu search hours days course face absence presence verge brink edge heart eve tranche phase round stage
  batch set kind type form level sign signs rest majority possibility chance prospect side sides part parts use lack
  risk way ways sake period start beginning end
`);

/** Nouns that count those behind their "of". */
export const COUNTS = wordSet(`
  number majority handful couple dozen dozens tens hundreds thousands millions group total lot pair series rest all
  most some many one two three several none half part
`);

/** What counts hundredths of those behind their "of". */
export const SHARES = wordSet('percent cent %');

/** Nouns that say less than the name behind them: "a new initiative, the Blue Shore Pact". */
export const SAYS_NOTHING = wordSet(`
  initiative programme program project plan scheme company firm group organisation organization agency
`);

/** What less than the unit of a currency is counted in. */
export const COINS = wordSet('cents cent pence kopecks paise centavos groszy');

/** Offices of which a country or body has one: "the |foreign minister|, Ada Holt". */
export const OFFICES = wordSet(`
  minister ambassador secretary president governor chairman chairwoman head director mayor envoy commissioner
`);

/** What is of no news without what it says or does. */
export const CONTENTS = wordSet(`
  act agreement amendment bill deal decree directive initiative law lawsuit legislation measure motion order
  ordinance petition plan policy program programme proposal resolution rule scheme
`);

/** Nouns for what is written and decided, in base forms, which a clause says in full: "a ruling |finding that …|". */
export const WRITINGS = wordSet(`
  opinion ruling verdict judgment judgement decision report study letter statement brief suit lawsuit complaint
  petition motion appeal resolution order leaflet memo email message notice circular guidance advisory directive paper
  note
`);

/** What somebody thinks, feels or promises, which a clause with "that" says: "voices |fear| that it may sink". */
export const VIEWS = wordSet(`
  alarm anger anxiety assurance assurances belief claim claims concern concerns confidence conviction disappointment
  disbelief dismay doubt doubts dissatisfaction fear fears frustration guarantee guarantees hope hopes irritation
  outrage pledge promise regret relief satisfaction shock surprise suspicion suspicions unease view warning warnings
  worries worry
`);

/** What ends the names of firms and bodies, which are one. */
export const SEVERAL_AS_ONE = wordSet(`
  nations states times news industries motors systems airlines airways dynamics archives centers centres sands
  reserves sports brands foods holdings services studios records
`);

/** What ends the names of people of one mind, and of writings that came out together, which are several. */
export const SEVERAL_BY_NAME = wordSet(`
  democrats republicans liberals conservatives tories socialists communists nationalists unionists loyalists royalists
  separatists centrists federalists islamists maoists zapatistas logs papers files
`);

/** Words that are several without an ending that says so. */
export const PLURALS_WITHOUT_ENDING = wordSet(`
  they them we us i you these those people police men women children both several many some most few all others tens
  hundreds thousands dozens scores millions injured wounded dead
`);

/** What stands for a subject and says nothing of it alone. */
export const PRONOUNS = wordSet(`
  i me we us you he him she her it they them this that these those who whom which what there one ones both himself
  herself itself themselves mine ours yours his hers theirs another others such whoever each first second third
  latter former latest most more less all
`);

/** What companies report of themselves. */
export const FIGURES = wordSet(`
  income profit profits earnings revenue revenues sales turnover loss losses results output production
`);

/** Nouns around an expression of time, which say nothing without it: "the |last day| of September". */
export const TIMES = wordSet(`
  day days week weeks weekend month months morning evening afternoon night hours half part end start beginning
  middle close course rest remainder
`);

/** What is counted from one place to another. */
export const DISTANCES = wordSet(
  'mile miles kilometer kilometers kilometre kilometres km meter meters metre metres yards feet blocks',
);

/** What says of how many without their number. */
export const VAGUE_NUMBERS = wordSet(
  'several many some others another dozens scores hundreds thousands numerous countless',
);
