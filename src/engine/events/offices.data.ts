import type { PennTag } from '../syntax/types';

/** Tags of the words between an office and its holder's name, beside prepositions: "Minister for Foreign and Home Affairs |Ola Berg|". */
export const IN_OFFICE: ReadonlySet<PennTag> = new Set([
  'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'DT', 'CC', 'POS', 'HYPH',
]); // prettier-ignore
