import { wars } from '../../../../../src/engine/ner/refiners/things/wars';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { craft } from '../../../../../src/engine/ner/refiners/things/craft';
import { weapons } from '../../../../../src/engine/ner/refiners/things/weapons';
import { suite } from './suite';

suite('wars', wars, [
  ['He fought in the [War|misc] in [Norvale|place].', 'He fought in the [War in Norvale|event].'],
  ['He wrote [War|misc] in [Norvale|place].', 'He wrote [War|misc] in [Norvale|place].'],
]);

suite('craft with a number', craft, [
  ['The lander of Norvale-3 slept.', 'The lander of [Norvale-3|product] slept.'],
  ['[Norvale-L1|person] is in orbit.', '[Norvale-L1|product] is in orbit.'],
  ['The town of Norvale-3 slept.', 'The town of Norvale-3 slept.'],
  ['The lander rests, for Covid-19 came.', 'The lander rests, for Covid-19 came.'],
]);

suite('weapons', weapons, [
  ['The lander, [Moreno|person], fell.', 'The lander, [Moreno|product], fell.'],
  ['It has a rover named [Moreno|person].', 'It has a rover named [Moreno|product].'],
  ['The driver, [Moreno|person], fell.', 'The driver, [Moreno|person], fell.'],
  ['They have [Moreno|person] drones.', 'They have [Moreno|product] drones.'],
  ['[Olga Moreno|person] sold [Moreno|person] drones.', '[Olga Moreno|person] sold [Moreno|person] drones.'],
  ['They have [Moreno|person] lawyers.', 'They have [Moreno|person] lawyers.'],
  [
    'The faulty [Orvaner|person] crew capsule fell. [Orvaner|person] will dock.',
    'The faulty [Orvaner|product] crew capsule fell. [Orvaner|product] will dock.',
  ],
  [
    'The [Moreno|person] lander fell. Mayor [Moreno|person] slept.',
    'The [Moreno|product] lander fell. Mayor [Moreno|person] slept.',
  ],
  [
    'The [Moreno|person] crew and a [Vale|place] ferry.',
    'The [Moreno|person] crew and a [Vale|place] ferry.',
  ],
]);

suite('people called by letters', knownThings, [
  ['Then [AMLO|organization] left.', 'Then [AMLO|person] left.'],
  ['The [AMLO Institute|organization] left.', 'The [AMLO Institute|organization] left.'],
  ['The FDR was found; MBS fell.', 'The FDR was found; MBS fell.'],
]);

suite('known names that are ordinary words', knownThings, [
  ['The Ever Given left on May Day.', 'The [Ever Given|product] left on [May Day|event].'],
  ['Ever given the choice, in May day care is free.', 'Ever given the choice, in May day care is free.'],
  ['[Irani|person] spoke.', '[Irani|person] spoke.'],
]);
