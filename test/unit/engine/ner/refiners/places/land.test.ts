import { bases } from '../../../../../../src/engine/ner/refiners/places/bases';
import { landscapes } from '../../../../../../src/engine/ner/refiners/places/landscapes';
import { suite } from '../suite';

suite('names of the land', landscapes, [
  [
    'The [Moreno River|place] fell. Fish in the [Moreno|person] are few.',
    'The [Moreno River|place] fell. Fish in the [Moreno|place] are few.',
  ],
  ['The [Orvane|organization] rainforest burns.', 'The [Orvane|place] rainforest burns.'],
  [
    'The [Moreno River|place] fell. [Moreno|person] spoke.',
    'The [Moreno River|place] fell. [Moreno|person] spoke.',
  ],
  [
    'The [Moreno River|place] fell. The [Moreno|person] family spoke.',
    'The [Moreno River|place] fell. The [Moreno|person] family spoke.',
  ],
  ['The [Moreno|person] spoke.', 'The [Moreno|person] spoke.'],
]);

suite('bases', bases, [
  ['He left [Norvale Air Force Base|organization].', 'He left [Norvale Air Force Base|place].'],
  ['He left the [Norvale Customer Base|organization].', 'He left the [Norvale Customer Base|organization].'],
]);
