import { headlineVerbs } from '../../../../../../src/engine/ner/refiners/spans/headline-verbs';
import { suite } from '../suite';

const HEADLINE = 'Inside Courtroom, [Orvane Fights|person] for Its Life.';

suite('headlineVerbs', headlineVerbs, [
  [
    `${HEADLINE} [Orvane|organization] denies it all, lawyers said.`,
    'Inside Courtroom, [Orvane|organization] Fights for Its Life. [Orvane|organization] denies it all, lawyers said.',
  ],
  // Nobody is called so in the story, or the word is a name there.
  [`${HEADLINE} Lawyers denied it all.`, `${HEADLINE} Lawyers denied it all.`],
  [
    `${HEADLINE} The lawyer met [Orvane|person] and then Ada Fights left.`,
    `${HEADLINE} The lawyer met [Orvane|person] and then Ada Fights left.`,
  ],
]);
