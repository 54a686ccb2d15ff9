/** Parts of compounds that keep their hyphen: none that is often the first or last syllable of a word ("pro-test", "part-ner", "be-long"). */

import { wordSet } from '../collections';

/** In front of it. */
export const FIRST_PARTS = wordSet(
  'anti cross far full half hard high long neo non pseudo quasi self semi short then third vice well ' +
    'one two three four five six seven eight nine eleven twelve twenty thirty forty fifty sixty seventy eighty ninety ' +
    'day week month year hour minute',
);
/** Behind it. */
export const LAST_PARTS = wordSet(
  'aligned backed based born called controlled driven elect flung friendly general in-law known level owned party president related ' +
    'scale spoken style wide wing winning',
);
