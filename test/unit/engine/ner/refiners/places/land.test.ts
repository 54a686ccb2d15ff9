import { consistency } from '../../../../../../src/engine/ner/refiners/article/consistency';
import { bases } from '../../../../../../src/engine/ner/refiners/places/bases';
import { datelines } from '../../../../../../src/engine/ner/refiners/lines/datelines';
import { landscapes } from '../../../../../../src/engine/ner/refiners/places/landscapes';
import { localities } from '../../../../../../src/engine/ner/refiners/places/localities';
import { takenTowns } from '../../../../../../src/engine/ner/refiners/places/taken-towns';
import { settlements } from '../../../../../../src/engine/ner/refiners/places/settlements';
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
  ['The [Orvid|other] delta variant spread.', 'The [Orvid|other] delta variant spread.'],
]);

suite('bases', bases, [
  ['He left [Norvale Air Force Base|organization].', 'He left [Norvale Air Force Base|place].'],
  ['He left [FOB Norvale|organization].', 'He left [FOB Norvale|place].'],
  ['He left the [Norvale Customer Base|organization].', 'He left the [Norvale Customer Base|organization].'],
]);

suite('towns that are taken', takenTowns, [
  ['[Dundee|organization] fell on 14 July.', '[Dundee|place] fell on 14 July.'],
  ['[Dundee|misc] had been captured.', '[Dundee|place] had been captured.'],
  ['[Dundee|organization] fell 3 percent.', '[Dundee|organization] fell 3 percent.'],
  ['[Dundee|organization] was fined.', '[Dundee|organization] was fined.'],
  ['[Moreno|person] was captured.', '[Moreno|person] was captured.'],
]);

suite('localities', localities, [
  ['He lives at 405 [Moreno Ave.|person] there.', 'He lives at 405 [Moreno Ave.|place] there.'],
  ['The [Oneida|organization], [N.Y.|place], firm fell.', 'The [Oneida|place], [N.Y.|place], firm fell.'],
  ['[PTI|organization], [N.Y.|place], left.', '[PTI|organization], [N.Y.|place], left.'],
  ['[Oneida|organization], [India|place] and he left.', '[Oneida|organization], [India|place] and he left.'],
  [
    'Like [Larkspur|organization], [U.S.|place] firms fell.',
    'Like [Larkspur|organization], [U.S.|place] firms fell.',
  ],
  ['To [Weber|person|0.9], [N.Y.|place] was home.', 'To [Weber|place], [N.Y.|place] was home.'],
  ['To [Weber|person|2], [N.Y.|place] was home.', 'To [Weber|person], [N.Y.|place] was home.'],
  ['To Mayor [Weber|person|0.9], [N.Y.|place] was home.', 'To Mayor [Weber|person], [N.Y.|place] was home.'],
  [
    '[Ada Weber|person] left. To [Weber|person|0.9], [N.Y.|place] was home.',
    '[Ada Weber|person] left. To [Weber|person], [N.Y.|place] was home.',
  ],
  ['He left [Clara Vale|person|0.9] police station.', 'He left [Clara Vale|place] police station.'],
  ['The [Vale|person|0.9] district voted.', 'The [Vale|place] district voted.'],
  ['He left [Clara Vale|person|2] police station.', 'He left [Clara Vale|person] police station.'],
  ['The [Vale|person|0.9] police chief came.', 'The [Vale|person] police chief came.'],
]);

suite('towns before their state', consistency, [
  [
    'In all, [Oneida|place|0.5], [N.Y.|place] heard [Oneida|organization|3] and [Oneida|organization|3].',
    'In all, [Oneida|place], [N.Y.|place] heard [Oneida|organization] and [Oneida|organization].',
  ],
  [
    'In all, [Oneida|place|0.5], [U.S.|place] heard [Oneida|organization|3] and [Oneida|organization|3].',
    'In all, [Oneida|organization], [U.S.|place] heard [Oneida|organization] and [Oneida|organization].',
  ],
]);

suite('settlements', settlements, [
  [
    'Villages including [Ada Xar|person], [Vale|organization] and [Berg|misc] burn.',
    'Villages including [Ada Xar|place], [Vale|place] and [Berg|place] burn.',
  ],
  [
    'Leaders including [Ada Xar|person] and [Vale|person] met.',
    'Leaders including [Ada Xar|person] and [Vale|person] met.',
  ],
]);

suite('datelines inside a sentence', datelines, [
  ['Seen at 8:14 am EDT VALE (PTI) - He won.', 'Seen at 8:14 am EDT [VALE|place] (PTI) - He won.'],
  ['Seen at the VALE (left) - He won.', 'Seen at the VALE (left) - He won.'],
]);

suite('streets of other languages', localities, [
  ['a shop in [Rue Ada Moreno|person].', 'a shop in [Rue Ada Moreno|place].'],
  ['a shop of [Ruen Ada Moreno|person].', 'a shop of [Ruen Ada Moreno|person].'],
]);
