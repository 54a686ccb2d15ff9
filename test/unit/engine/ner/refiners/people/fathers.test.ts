import { fathers } from '../../../../../../src/engine/ner/refiners/people/fathers';
import { suite } from '../suite';

suite('fathers behind “daughter of”', fathers, [
  ['[Siti Moss|person] binti [Omar Vale|person] wept.', '[Siti Moss binti Omar Vale|person] wept.'],
  ['[Siti Moss|person] and [Omar Vale|person] wept.', '[Siti Moss|person] and [Omar Vale|person] wept.'],
  ['[Norvale|place] bin [Omar Vale|person] wept.', '[Norvale|place] bin [Omar Vale|person] wept.'],
]);
