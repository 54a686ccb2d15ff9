/** Words by which a parse is known to be wrong. */

import { alternatives, wordSet } from '../../collections';

/** What does harm: "the |bombing| of a clinic that killed ten". */
export const HARMFUL_NOUNS = wordSet(`
  bombing attack blast explosion fire blaze shooting crash collision derailment accident raid strike airstrike
  assault ambush massacre stampede earthquake quake outbreak siege collapse crush
`);

/** What is done to documents and to nothing that a capital names: "a deal with Oru, which was |signed|". */
export const DONE_TO_DOCUMENTS = wordSet(`
  signed ratified leaked published released issued concluded adopted drafted negotiated approved renewed initialled
`);

/** What events do, and nobody else. */
export const BEGINNING = wordSet(
  `began begin begins started resumed ended lasted occurred collapsed stalled`,
);

/** Documents. */
export const DOCUMENTS = wordSet(`
  agreement deal treaty pact accord contract memorandum report study letter statement survey ceasefire truce
  settlement protocol
`);

/** Nouns that an infinitive spells out: "the plan is to dig". */
export const PLANS = wordSet(`
  plan aim goal idea task hope intention purpose objective way answer solution strategy challenge priority job
`);

const STEMS_OF_ROLES = alternatives(`
  resign quit retir serv act work appoint nam elect return start beg[iau]n replac succe continu remain see describ
  kn[eo]w us treat regard view hir join pos oust fir sack le(?:ave|ft)
`);

/** Verbs behind which "as" says what somebody is or was: "resigns as chairman accused of fraud". */
export const IN_A_ROLE = new RegExp(`^(?:${STEMS_OF_ROLES})(?:e?[ds]|es|ing)?$`, 'u');
