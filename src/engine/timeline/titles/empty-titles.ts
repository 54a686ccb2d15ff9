import { isGrave } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import type { Candidate } from '../mentions/candidate';
import { BARE, EMPTY, UNRELATED } from './open.data';

/**
 * Whether a title says too little to know its event by. "Oru begins", "Tents arrive": a verb that says little of whoever does it;
 * "Study is published": nobody, and no place; "Colleagues die": somebody's, the row does not say whose.
 */
export function isEmptyTitle(title: string, { mention, participants, places, leads }: Candidate): boolean {
  if (mention.nominal) return false;
  if (!leads && UNRELATED.test(title)) return true;
  const isBare = !leads && participants.size + places.size === 0 && BARE.test(title);
  return EMPTY.test(title) || (isBare && !isGraveOfDay(mention));
}

/** "Driver is arrested" on a day of its own: of whom, the rows beside it tell. */
function isGraveOfDay({ class: kind, time }: EventMention): boolean {
  return time?.relation === 'on' && isGrave(kind);
}
