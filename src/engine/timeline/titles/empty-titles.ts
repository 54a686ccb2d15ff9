import type { Candidate } from '../candidates';

/**
 * Whether a title says too little to know its event by. "Oru begins", "Tents arrive": a verb that says little of whoever does it;
 * "Study is published": nobody, and no place; "Colleagues die": somebody's, the row does not say whose.
 */
export function isEmptyTitle(title: string, { mention, participants, places, leads }: Candidate): boolean {
  if (mention.nominal) return false;
  if (!leads && UNRELATED.test(title)) return true;
  return EMPTY.test(title) || (!leads && participants.size + places.size === 0 && BARE.test(title));
}

const UNRELATED =
  /^(?:People|Persons|Others|Colleagues|Co-workers|Relatives|Relations|Friends|Neighbou?rs|Parents|Members|Loved ones) (?:(?:is|are) )?\S+$/iu;
const BARE = /^\S+ (?:is|are) \S+$/u;
const EMPTY =
  /^\S+ (?:visit|leave|resume|begin|start|continue|commence|arrive|end|come|go|move|remain|reveal|report|execute|conclude|proceed|return)(?:e?s)?$/u;
