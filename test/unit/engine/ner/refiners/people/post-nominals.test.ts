import { postNominals } from '../../../../../../src/engine/ner/refiners/people/post-nominals';
import { suite } from '../suite';

suite('letters behind a person', postNominals, [
  ['[Ada Moss|person], [SC|place], wept.', '[Ada Moss|person], SC, wept.'],
  ['[Norvale|place], [SC|place], wept.', '[Norvale|place], [SC|place], wept.'],
  ['[Ada Moss|person], [Oru|place], wept.', '[Ada Moss|person], [Oru|place], wept.'],
  ['[Ada Moss|person], [SC|place] wept.', '[Ada Moss|person], [SC|place] wept.'],
]);
