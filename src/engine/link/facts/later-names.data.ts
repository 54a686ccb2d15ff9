/** Names behind the first one that tell whether a person is a man or a woman, folded. */

import { wordSet } from '../../collections';

/** "Harsimran Kaur", "Sheela Devi Rawat", "Siti binti Omar". */
export const LATER_NAMES_OF_WOMEN = wordSet('kaur devi begum bibi kumari khatun binti bint');
/** Between other names: "Amrik Singh Rawat", "Omar bin Tariq". As a family name women bear them as well. */
export const MIDDLE_NAMES_OF_MEN = wordSet('singh kumar bin ibn');
