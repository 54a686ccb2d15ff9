/** Words by which a parse is known to be wrong. */

import { alternatives, wordSet } from '../../../collections';
import { RESEARCH_NOUNS } from '../../lexicon/lexicon.data';

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

/** What makes somebody something. */
export const NAMERS = wordSet(`name appoint elect nominate choose pick select designate identify`);

/** Verbs that say of somebody how they are. */
export const FINDING = wordSet(`find declare deem consider hold judge make leave keep call pronounce`);

/** What times do: "in the weeks |leading| up to the vote". */
export const BORDERING = wordSet(
  'leading following preceding ending starting beginning running marking spanning covering',
);

/** Verbs whose object may be what somebody does: "avoid |travelling|". */
export const DOING = wordSet(`
  admit avoid begin cease consider contemplate defer delay deny discuss enjoy finish give_up halt keep_on mind postpone
  propose put_off quit recommend resist restart resume risk start stop suggest
`);

/** Who goes along with whoever does something: "left for the port |accompanied| by Rao". */
export const COMPANY = wordSet(
  `accompanied joined followed led flanked surrounded escorted backed watched helped`,
);

/** Verbs that tell what takes a while, and do not describe nouns. */
export const DONE_AT_LENGTH = wordSet(`investigate probe consider seek weigh plan recall sue`);

/** What is done to studies: "a survey of adults |published| by Oru". */
export const PUBLISHED = wordSet(`published conducted commissioned released issued`);

/** What is published: "a |survey| of adults". */
export const WORKS: ReadonlySet<string> = new Set([
  ...RESEARCH_NOUNS,
  ...['report', 'reports', 'list', 'review', 'analysis', 'interview', 'portrait', 'collection'],
]);

/** What is brought against somebody: "filed |lawsuits| against Oru". */
export const CHARGES = wordSet(
  `lawsuit lawsuits suit suits charge charges complaint complaints case claim claims`,
);

/** Verbs whose object may have a verb of its own: "saw two men and a woman |leave|". */
export const PERCEIVED = wordSet(`see watch hear feel find make let help have know be`);

/** Of what a price is for one: "$5 a |share|". */
export const RATED =
  /^(?:share|barrel|gallon|litre|liter|pound|ounce|ton|tonne|bushel|unit|ticket|head|person)$/u;

const STEMS_OF_ROLES = alternatives(`
  resign quit retir serv act work appoint nam elect return start beg[iau]n replac succe continu remain see describ
  kn[eo]w us treat regard view hir join pos oust fir sack le(?:ave|ft)
`);

/** Verbs behind which "as" says what somebody is or was: "resigns as chairman accused of fraud". */
export const IN_A_ROLE = new RegExp(`^(?:${STEMS_OF_ROLES})(?:e?[ds]|es|ing)?$`, 'u');

/** Verbs that say nothing of whom they are done to without what that one is to do. */
export const ORDERING = wordSet('order urge tell ask force instruct compel');

/** Verbs that want an object before whoever gets it: "the report that the board |handed| to Rao". */
export const HANDING = wordSet('hand give present submit offer deliver sell lend pass leak show');

/** What somebody does with a thing, or learns that something is so: "found |the bag| he had left". */
export const MEETING_THINGS = wordSet('find see read hear notice watch');

/** What nobody does "to be" something, but others of somebody: "Rao |said| to be ill", in a headline. */
export const SAID_OF = wordSet(
  'said reported rumored rumoured thought believed understood alleged presumed feared',
);

/** Where people stop by, and what stops nobody. */
export const STOPPED_AT = wordSet(`
  church mosque temple chapel house home apartment office shop store market supermarket bakery restaurant diner cafe café
  bar pub school library museum gallery hospital clinic hotel station park stadium studio set event party booth stand camp
`);

/** What one does by so much in a contest. */
export const CONTESTED = wordSet('won lost led');

/** By how much one does it. */
export const MARGINS = wordSet('margin margins landslide majority whisker knockout technicality');

/** What it is counted in. */
export const POINTS = wordSet(`
  point points vote votes seat seats goal goals run runs wicket wickets stroke strokes shot shots length lengths second seconds lap laps
  percent % set sets game games
`);
