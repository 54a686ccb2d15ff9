import { edges } from '../../../../../../src/engine/ner/refiners/spans/edges';
import { heads } from '../../../../../../src/engine/ner/refiners/spans/heads';
import { hyphens } from '../../../../../../src/engine/ner/refiners/spans/hyphens';
import { knownParts } from '../../../../../../src/engine/ner/refiners/spans/known-parts';
import { hyphenTails } from '../../../../../../src/engine/ner/refiners/spans/hyphen-tails';
import { prefixes } from '../../../../../../src/engine/ner/refiners/spans/prefixes';
import { suite } from '../suite';

suite('edges', edges, [
  ['[Norvale MLA Ada Moreno|person]', 'Norvale MLA [Ada Moreno|person]'],
  ['[Ada Moreno MP|person]', '[Ada Moreno MP|person]'],
  ["He bought [McDonald's|organization] shares.", "He bought [McDonald's|organization] shares."],
  ["[Moody|organization]'s cut its rating.", "[Moody's|organization] cut its rating."],
  ["[McDonald|person]'s car was found.", "[McDonald|person]'s car was found."],
  ['[Prime Minister Asha Rao|person] spoke.', 'Prime Minister [Asha Rao|person] spoke.'],
  ['[Mr Rao|person] spoke.', 'Mr [Rao|person] spoke.'],
  ['The [Home Secretary|person] spoke.', 'The Home Secretary spoke.'],
  ["[Rao's|person] plan failed.", "[Rao|person]'s plan failed."],
  ['He joined [the Lantern Guild|organization].', 'He joined the [Lantern Guild|organization].'],
  ['She met [Justin King|person] there.', 'She met [Justin King|person] there.'],
  ['In the [U.S.|place] too.', 'In the [U.S.|place] too.'],
]);

suite('hyphens', hyphens, [
  ['The Indo-[Pacific|place] region.', 'The [Indo-Pacific|place] region.'],
  ['The [Asia|place]-[Pacific|place] bloc.', 'The [Asia-Pacific|place] bloc.'],
  ['The [Mexico|place]-[Pacific|place] line.', 'The [Mexico|place]-[Pacific|place] line.'],
  [
    'The [US|place]-[India BRIDGE|organization] plan.',
    'The [US|place]-[India|place] [BRIDGE|organization] plan.',
  ],
  ['The [US|place]-[India Bridge|misc] plan.', 'The [US|place]-[India|place] [Bridge|misc] plan.'],
  ['The [US|place]-[India Bridge Council|organization].', 'The [US-India Bridge Council|organization].'],
  ['The [US-India|organization] talks.', 'The [US|place]-[India|place] talks.'],
  [
    '[Rao|person] met [Weber|person]. The [Rao-Weber|person] pact.',
    '[Rao|person] met [Weber|person]. The [Rao|person]-[Weber|person] pact.',
  ],
  ['[African-American|group] voters.', '[African-American|group] voters.'],
  [
    '[African|group]-[Americans|group] and [Russian|group]-[Ukrainian|group] ties.',
    '[African-Americans|group] and [Russian|group]-[Ukrainian|group] ties.',
  ],
  ['[Coca-Cola|organization] grew.', '[Coca-Cola|organization] grew.'],
]);

suite('heads', heads, [
  ['The [Clean Harbour Act|organization] passed.', 'The [Clean Harbour Act|law] passed.'],
  ['The [BRIDGE|organization] initiative began.', 'The [BRIDGE initiative|law] began.'],
  ['The BRIDGE initiative began.', 'The [BRIDGE initiative|law] began.'],
  ['An [Indian|group] initiative began.', 'An [Indian|group] initiative began.'],
  ['The [Treaty of Marle|place] held.', 'The [Treaty of Marle|law] held.'],
  ['The [Marle Convention on Tides|organization] held.', 'The [Marle Convention on Tides|law] held.'],
  ['The [Freedom of Tides Act|misc] held.', 'The [Freedom of Tides Act|law] held.'],
  ['The [Court of Act|misc] held.', 'The [Court of Act|misc] held.'],
  ['The [PTI|organization] treaty held.', 'The [PTI|organization] treaty held.'],
  ['The [Marle Convention Bureau|organization] held.', 'The [Marle Convention Bureau|organization] held.'],
]);

suite('knownParts', knownParts, [
  [
    '[Lena Marsh|person] won. [GETTY Lena Marsh|person] was there.',
    '[Lena Marsh|person] won. GETTY [Lena Marsh|person] was there.',
  ],
  [
    '[Lena Marsh|person] won. [Lena Marsh Foundation|organization|3.5] paid.',
    '[Lena Marsh|person] won. [Lena Marsh Foundation|organization] paid.',
  ],
]);

suite('hyphenTails', hyphenTails, [
  ['Then [Nina Corrigan|person]-Vale spoke.', 'Then [Nina Corrigan-Vale|person] spoke.'],
  ['The [Corrigan|person]-Vale talks.', 'The [Corrigan|person]-Vale talks.'],
  ['The [Nina Corrigan|person]-Indian talks.', 'The [Nina Corrigan|person]-Indian talks.'],
  ['The [VORID|misc]-19 virus.', 'The [VORID-19|misc] virus.'],
  ['The [ORBIT|organization]-X platform.', 'The [ORBIT-X|organization] platform.'],
  ['The [US|place]-5 list.', 'The [US|place]-5 list.'],
  ['The [ORBIT|organization]-led fleet.', 'The [ORBIT|organization]-led fleet.'],
]);

suite('letters behind letters', hyphens, [
  ['The [ABC|organization]-[NV|place] left then.', 'The [ABC-NV|organization] left then.'],
  ['The [ABC|organization]-[NV Nine|organization] left.', 'The [ABC-NV Nine|organization] left.'],
  ['The [ABC|organization]-[NV|place] talks began.', 'The [ABC|organization]-[NV|place] talks began.'],
]);

suite('wars of two sides', hyphens, [
  ['The [India|place]–[Russia War|misc] ended.', 'The [India–Russia War|event] ended.'],
  ['The [India|place]–[Russia|place] war ended.', 'The [India|place]–[Russia|place] war ended.'],
]);

suite('prefixes', prefixes, [
  ['In Sub-[Saharan Africa|place] too.', 'In [Sub-Saharan Africa|place] too.'],
  ['An Anti-[Castro|person] rally.', 'An Anti-[Castro|person] rally.'],
  ['It joined Pan - [Asia Lines|organization].', 'It joined Pan - [Asia Lines|organization].'],
]);
