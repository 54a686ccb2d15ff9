/** Words around the numbers of those killed and hurt, and of people counted otherwise. */

import { phraseList, wordSet } from '../../collections';

/** Nouns for people of whatever kind: where one article counts "people" and another "passengers", both may count the same. */
export const PEOPLE = wordSet(`
  people persons person men women man woman civilians others victims dead injured wounded casualties passengers
  residents villagers inhabitants tourists travellers travelers survivors lives suspects
  demonstrators protesters marchers activists members migrants refugees prisoners detainees hostages
`);

/** Source of a pattern for what is said of how exact a number is. */
export const HEDGES = `(?:${phraseList(`
  at least, at most, up to, more than, fewer than, less than, as many as, about, around, roughly, approximately, some,
  nearly, almost, over, the, a total of, all, another
`).join('|')})`;

/** What is done to a toll, and what it does. */
export const CHANGES = wordSet(`
  rise climb increase grow jump soar mount swell reach pass exceed top hit surpass stand remain fall drop
  raise lower revise cut reduce put set bring update
`);

/** What ends the number of a toll, and no longer one of its words: "climbed to 118 |in| Oru". */
export const BEHIND_TOLL = `
  people persons dead deaths fatalities victims lives injured wounded on in as after with from by when while and but since
  late early yesterday today across
`;
