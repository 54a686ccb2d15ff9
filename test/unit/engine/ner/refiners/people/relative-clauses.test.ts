import { relativeClauses } from '../../../../../../src/engine/ner/refiners/people/relative-clauses';
import { suite } from '../suite';

suite('names that "who" and a pronoun tell of', relativeClauses, [
  [
    '[Norvale|organization], who left the yard, said she was sad.',
    '[Norvale|person], who left the yard, said she was sad.',
  ],
  ['[Norvale|place], who lost his leg, wept.', '[Norvale|person], who lost his leg, wept.'],
  [
    '[Norvale|organization], which left the yard, said she was sad.',
    '[Norvale|organization], which left the yard, said she was sad.',
  ],
  [
    '[Norvale|organization], who left, and [Ada Moss|person] lost her leg.',
    '[Norvale|organization], who left, and [Ada Moss|person] lost her leg.',
  ],
  ['[Norvale Yard|organization], who lost his leg.', '[Norvale Yard|organization], who lost his leg.'],
]);
