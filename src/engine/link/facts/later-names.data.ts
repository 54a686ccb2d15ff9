/** Names behind the first one that tell whether a person is a man or a woman, folded. */

/** "Harsimran Kaur", "Sheela Devi Rawat", "Siti binti Omar". */
export const LATER_NAMES_OF_WOMEN: ReadonlySet<string> = new Set(
  'kaur devi begum bibi kumari khatun binti bint'.split(' '),
);
/** Between other names: "Amrik Singh Rawat", "Omar bin Tariq". As a family name women bear them as well. */
export const MIDDLE_NAMES_OF_MEN: ReadonlySet<string> = new Set('singh kumar bin ibn'.split(' '));
