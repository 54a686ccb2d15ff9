import { demonyms } from '../../../../../../src/engine/ner/refiners/places/demonyms';
import { washington } from '../../../../../../src/engine/ner/refiners/places/washington';
import { placePairs } from '../../../../../../src/engine/ner/refiners/places/place-pairs';
import { origins } from '../../../../../../src/engine/ner/refiners/places/origins';
import { seats } from '../../../../../../src/engine/ner/refiners/places/seats';
import { suite } from '../suite';

suite('origins', origins, [
  [
    'President [Tomas Varga|person] of [Norvik|person|0.2] came.',
    'President [Tomas Varga|person] of [Norvik|place] came.',
  ],
  [
    'A friend of [Norvik|person|0.2] came. [Tomas Varga|person] spoke of [Berg|person|0.2].',
    'A friend of [Norvik|person] came. [Tomas Varga|person] spoke of [Berg|person].',
  ],
]);

suite('washington', washington, [
  ['In [Washington|place], [D.C.|place], on Monday.', 'In [Washington, D.C.|place], on Monday.'],
  ['In [Washington|place] [DC|place] now.', 'In [Washington DC|place] now.'],
  ['In [Paris|place], [France|place], now.', 'In [Paris|place], [France|place], now.'],
]);

suite('demonyms', demonyms, [
  ['The [Indian|place] team.', 'The [Indian|group] team.'],
  ['[French|person] spoke.', '[French|person] spoke.'],
  ['Two [Afro-Indian|misc] men.', 'Two [Afro-Indian|group] men.'],
  ['Two [Afro-Norvale|misc] men.', 'Two [Afro-Norvale|misc] men.'],
  ['The [India|place] office.', 'The [India|place] office.'],
  ['[Norvala|place] fell. [Norvalan|misc] men fled.', '[Norvala|place] fell. [Norvalan|group] men fled.'],
  [
    '[Norvala|place] fell. The [Norvalan|organization] said so.',
    '[Norvala|place] fell. The [Norvalan|organization] said so.',
  ],
  ['[Norvel|place] fell. The [Norvelese|misc] fled.', '[Norvel|place] fell. The [Norvelese|group] fled.'],
  ['[Harwick|place] fell. [Norvalan|misc] men fled.', '[Harwick|place] fell. [Norvalan|misc] men fled.'],
  ['[Norval|place] fell. [Norvalan|person] fled.', '[Norval|place] fell. [Norvalan|person] fled.'],
]);

suite('seats', seats, [
  ['Then [Vale|person] MP [Ada Moreno|person] spoke.', 'Then [Vale|place] MP [Ada Moreno|person] spoke.'],
  ['Then [Vale|person] met MP [Ada Moreno|person].', 'Then [Vale|person] met MP [Ada Moreno|person].'],
  [
    'Then [VP|organization] MP [Ada Moreno|person] spoke.',
    'Then [VP|organization] MP [Ada Moreno|person] spoke.',
  ],
  ['It was the [Ada Moreno|organization] government.', 'It was the [Ada Moreno|person] government.'],
  ['It was the [India First|organization] government.', 'It was the [India First|organization] government.'],
]);

suite('place pairs', placePairs, [
  ['In [Jammu|place] and [Kashmir|place] too.', 'In [Jammu and Kashmir|place] too.'],
  ['In [St Kitts|place] and [Nevis|organization] too.', 'In [St Kitts and Nevis|place] too.'],
  ['The [Eastern District|place] of [Ohio|place] ruled.', 'The [Eastern District of Ohio|place] ruled.'],
  ['In [France|place] and [Spain|place] too.', 'In [France|place] and [Spain|place] too.'],
]);
