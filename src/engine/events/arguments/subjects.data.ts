/** Words by which a clause is known to be in the passive, or to have another subject than it seems to. */

import { wordSet } from '../../collections';
import * as lexicon from '../lexicon/lexicon.data';
import { REPRESENTATIVES } from './involved.data';

/** Prepositions that begin no object. */
export const LEAVING = wordSet('by in after during following amid since near from before');

/** Verbs that nobody leaves without an object: "Seven killed as a tram derails". */
export const UNDERGONE = wordSet(`
  kill injure wound arrest detain jail rescue evacuate suspend hospitalise hospitalize behead abduct kidnap oust
  delay postpone
`);

/** How somebody or something is found: "Rower found |alive|". */
export const FOUND = wordSet(`
  dead guilty alive safe innocent unconscious floating buried hidden stabbed strangled hanged
`);

/** Where something is found: "Boat found |near| lake". */
export const WHERE_FOUND = wordSet('near off along inside outside beneath beside aboard alongside');

/** Who finds: nouns as they stand, or their base forms. */
export const FINDERS: readonly ReadonlySet<string>[] = [
  lexicon.RESEARCH_NOUNS,
  lexicon.DOCUMENT_NOUNS,
  lexicon.INSTITUTIONS,
  REPRESENTATIVES,
  wordSet('researcher scientist inquiry inquest report audit review diver searcher rescuer crew expedition'),
];

/** "spoken by telephone" has no agent. */
export const PHONES = wordSet('phone telephone video train plane car air sea');

/** Verbs that say of what somebody is accused or robbed. */
export const OF_VERBS = wordSet('accuse convict acquit suspect strip rob clear');

/** What is held does nothing itself. */
export const OCCASIONS = wordSet('ceremony ceremonies gala dinner reception concert');

/** What the noun that such a participle describes is to do, or thought to have done: "a storm |expected| to hit Oru". */
export const EXPECTED = wordSet(
  'expect believe think say allege report suspect schedule set project forecast predict know',
);

/** What is done by one, and not by the many who stand by them: "fans of Rao, who |died|". */
export const OF_ONE = wordSet('die pass_away perish drown resign step_down retire abdicate');

/** What counts those who have an illness, and does nothing itself: "a |case| of the fever, which killed ten". */
export const CASES = wordSet('case cases');

/** Classes of what is done to somebody for a deed of their own: "jailed Rao |for spreading| rumours", "praised Rao |for finding| it". */
export const JUDGING = wordSet('arrest charge verdict dismissal extradition praise condemnation award');
