/** Classes of events that have something in common (see `classes.data.ts`). */

import { wordSet } from '../../collections';

/**
 * Classes whose words often tell one event: "talked by phone" and "call", "summit" and "talks", "attack" and "killed". It does
 * not carry over: "attack" agrees with "fire" and with "protest", these two not with one another.
 */
export const AGREEING: readonly (readonly string[])[] = [
  ['call', 'talks'],
  ['meeting', 'talks'],
  ['meeting', 'speech'],
  ['attack', 'shooting'],
  ['attack', 'fight'],
  ['attack', 'fire'],
  ['shooting', 'death'],
  ['accident', 'disaster'],
  ['fire', 'disaster'],
  ['announcement', 'launch'],
  ['announcement', 'publication'],
  ['election', 'vote'],
  ['election', 'win'],
  ['purchase', 'sale'],
  ['capture', 'purchase'],
  ['dismissal', 'resignation'],
  ['suspension', 'cancellation'],
  ['lawsuit', 'filing'],
  ['charge', 'accusation'],
  ['strike', 'protest'],
  ['attack', 'strike'],
  ['attack', 'protest'],
  ['visit', 'movement'],
  ['departure', 'movement'],
  ['agreement', 'ceasefire'],
  ['match', 'win'],
  ['match', 'loss'],
  ['win', 'loss'],
  ['hack', 'attack'],
  ['capture', 'arrest'],
  ['fight', 'protest'],
  ['fight', 'shooting'],
  ['attack', 'robbery'],
  ['coup', 'capture'],
  ['coup', 'dismissal'],
  ['coup', 'fight'],
  ['ban', 'suspension'],
  ['launch', 'publication'],
  ['publication', 'release'],
  ['appointment', 'joining'],
];

/** Classes whose place says which event is meant: "the earthquake in Lisbon". */
export const KNOWN_BY_PLACE = wordSet(`
  attack shooting fight disaster accident fire damage death injury arrest protest strike election vote match coup
`);

/** What bodies and officials do and tell of themselves; what befell somebody else is told in the same words. */
export const OFFICIAL_ACTS = wordSet(`
  agreement appointment approval arrest ban cancellation capture charge closure deployment dismissal extradition
  filing identification investigation investment launch lawsuit lifting opening order publication purchase recall
  rejection release restructuring sale sanction suspension verdict
`);

/** Classes of what is done by telling of it: who says that they have agreed has agreed. */
export const DONE_BY_TELLING = wordSet(`agreement announcement decision order promise`);

/** Classes of how people come and go. */
export const TRAVEL = wordSet(`visit movement departure return`);

/** Classes of what befalls people and things: what "it" did there may be a storm, a law or a fall in prices. */
export const BEFALLING = wordSet(`
  accident damage death disappearance disaster fire illness injury loss spread announcement movement crime
`);

/** Classes whose "of" names what they are done to: "the attack of", "the launch of X". */
export const OF_PATIENT = wordSet(`
  launch release publication purchase sale capture suspension cancellation ban approval announcement production
  damage discovery founding
`);

/** Classes whose object does as much as their subject, or has nothing done to it. */
export const MUTUAL = wordSet(`
  meeting talks call interview visit win loss match joining departure movement marriage divorce
`);

/** Classes of what is done at the place that is its object, and verbs of no class ("hit") of which the same holds. */
export const ON_THE_SPOT = wordSet(`
  disaster accident fire damage attack shooting fight capture visit movement departure return migration purchase
  opening closure meeting protest strike hit target hold reach
`);
