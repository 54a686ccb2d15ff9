import type { EventMention } from '../../events/types';

/** "the 2032 election": whether a noun tells the event without any verb, which says nothing of when. */
export function isNounAlone({ nominal, tense }: EventMention): boolean {
  return nominal && tense === 'none';
}

/** "takes over on 1 May": whether a present tells it, which may mean what lies ahead; not "has recommended shorter meetings this Sunday". */
export function isOfPresent({ tense, aspect }: EventMention): boolean {
  return tense === 'present' && aspect !== 'perfect';
}
