import { districts } from '../../../../../../src/engine/ner/refiners/places/districts';
import { origins } from '../../../../../../src/engine/ner/refiners/places/origins';
import { suite } from '../suite';

suite('whose somebody is', origins, [
  ['[Lena Vale|person] of [Ada|person|0.5]', '[Lena Vale|person] of [Ada|organization]'],
  ['[Lena Vale|person] of [Norvale|person|0.5]', '[Lena Vale|person] of [Norvale|place]'],
  ['[Lena Vale|person] and [Ada|person|0.5]', '[Lena Vale|person] and [Ada|person]'],
]);

suite('parts of towns by number', districts, [
  ['the [Ward|person] 4 seat', 'the [Ward 4|place] seat'],
  ['Mayor [Ward|person] 4 times', 'Mayor [Ward|person] 4 times'],
]);
