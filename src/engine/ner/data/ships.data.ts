/** Words that stand before the names of ships, in them and behind them. */

import { wordSet } from '../../collections';

/** What stands before the names of ships, of merchant and of several navies. */
export const PREFIXES = wordSet(
  'MV M/V MY USS U.S.S. USNS USCGC HMS HMAS HMCS HMNZS HNoMS HDMS HNLMS HSwMS ROKS PNS SLNS CCGS HTMS TCG RRS INS RMS RFA BRP KRI',
);
/** What stands before other names as well, and before a ship's in a story of the sea. */
export const PREFIXES_AT_SEA = wordSet('MS MT SS');

/** Kinds of ships, of which one stands right before its name. */
export const KINDS = wordSet(`
  frigate destroyer corvette battleship warship gunboat submarine trawler tanker supertanker freighter yacht schooner icebreaker liner steamship
  steamer ferry bulker barge catamaran dhow
`);
/** Several of one kind, before their names. */
export const FLEETS: ReadonlySet<string> = new Set([...KINDS].map((kind) => `${kind}s`));
/** What a kind of ship may be that is one of other things, too, and what stands before it then. */
export const KINDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ship',
    wordSet(
      'cruise cargo container mother hospital rescue supply merchant aid research whaling spy training',
    ),
  ],
  ['vessel', wordSet('research fishing rescue cargo supply survey container support merchant patrol')],
  ['carrier', new Set(['aircraft', 'bulk'])],
  ['boat', new Set(['fishing', 'patrol', 'torpedo'])],
]);
/** What people do with a ship of the kind named before them: "the yacht Moreno owns". */
export const HOLDING = wordSet(
  'owns owned runs ran built builds bought sold said says told captained designed commissioned uses used had has',
);
/** Titles that a ship's name may begin with. */
export const RANKS = wordSet(
  'Admiral General Captain Prince Princess Queen King President Lady Lord Sir Miss',
);

/** What only ships do, behind "the" and a name: "the Baraka |capsized|". */
export const SINKING = wordSet('capsized capsizes foundered sank sinks');
/** What is told of a ship before "of the" and its name. */
export const SINKING_OF = wordSet('sinking capsizing foundering shipwreck');
/** What says that a story is of the sea: indices and currencies sink, too. */
export const SEA = wordSet(
  'ferry ferries ship vessel boat crew passengers aboard coastguard lifeboats lifejackets',
);

/** Ranks and the like that ships are called after with what they are of: "HMS Prince of Norvale". */
export const OF_SOMETHING = wordSet(
  'Prince Princess Duke Duchess King Queen Earl Lord Spirit Pride Star City Herald Maid',
);

/** What people do with a ship before "the" and its name: "|boarded| the Baraka". */
export const BOARDING = wordSet('aboard boarded boarding boards');
/** What stands behind the name then, and no noun to which it belongs: "boarded the Norvale |train|". */
export const BEHIND_BOARDED = wordSet(
  ', . ; : ) — – in at on for from and as when with after before off near to by while that which who had was is where',
);
