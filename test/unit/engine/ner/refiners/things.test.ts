import { wars } from '../../../../../src/engine/ner/refiners/things/wars';
import { suite } from './suite';

suite('wars', wars, [
  ['He fought in the [War|misc] in [Norvale|place].', 'He fought in the [War in Norvale|event].'],
  ['He wrote [War|misc] in [Norvale|place].', 'He wrote [War|misc] in [Norvale|place].'],
]);
