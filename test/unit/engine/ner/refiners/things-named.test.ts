import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { heads } from '../../../../../src/engine/ner/refiners/spans/heads';
import { elections } from '../../../../../src/engine/ner/refiners/things/elections';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { ships } from '../../../../../src/engine/ner/refiners/things/ships';
import { southAsianHeads } from '../../../../../src/engine/ner/refiners/things/south-asian-heads';
import { subtypes } from '../../../../../src/engine/ner/refiners/things/subtypes';
import { suite } from './suite';

suite('treaties and meetings', knownThings, [
  ['They left [NAFTA|organization].', 'They left [NAFTA|law].'],
  ['The [Good Friday|event] Agreement holds.', 'The [Good Friday Agreement|law] holds.'],
  ['On [Good Friday|event] the shops agreed.', 'On [Good Friday|event] the shops agreed.'],
  ['He spoke at the [Raisina Dialogue|organization].', 'He spoke at the [Raisina Dialogue|event].'],
  ['She heads the [Norvale Dialogue|organization].', 'She heads the [Norvale Dialogue|organization].'],
]);

suite('where votes are held', elections, [
  ['the 2020 [U.S.|place] presidential election', 'the [2020 U.S. presidential election|event]'],
  ['the 2005 [Indian|group] general elections.', 'the [2005 Indian general elections|event].'],
  ['the [Indian|group] general election of 2005', 'the [Indian|group] general election of 2005'],
  ['in 2020 [U.S.|place] presidential hopefuls', 'in 2020 [U.S.|place] presidential hopefuls'],
  ['in 2020 [Moreno|person] general election', 'in 2020 [Moreno|person] general election'],
  ['room 1002 [Indian|group] general election', 'room 1002 [Indian|group] general election'],
  [
    '[Decision 2024|misc] [French|group] general election',
    '[Decision 2024|misc] [French|group] general election',
  ],
  ['the 2020 [U.S.|place] general [election Day|misc]', 'the 2020 [U.S.|place] general [election Day|misc]'],
  [
    'the 2020 [U.S.|place] general election [Vale|place]',
    'the [2020 U.S. general election|event] [Vale|place]',
  ],
]);

suite('laws of India', heads, [
  ['The [Norvale Nyaya Sanhita|organization] came.', 'The [Norvale Nyaya Sanhita|law] came.'],
  ['The [Norvale Nyaya Samiti|organization] came.', 'The [Norvale Nyaya Samiti|organization] came.'],
]);

suite('operations and bodies', subtypes, [
  ['They began [Operation Grey Tide|misc].', 'They began [Operation Grey Tide|event].'],
  ['The [Norvale Episcopal Conference|misc] met.', 'The [Norvale Episcopal Conference|organization] met.'],
  ['The [Norvale Port Conference|misc] met.', 'The [Norvale Port Conference|event] met.'],
  ['The [Grey Operation Tide|misc] met.', 'The [Grey Operation Tide|other] met.'],
]);

suite('what offices are for', notNames, [
  ['then [External Affairs|organization] Minister', 'then External Affairs Minister'],
  ['The [Union|organization] home ministry said so.', 'The Union home ministry said so.'],
  ['The [Union|organization] bargained.', 'The [Union|organization] bargained.'],
  ['the [Tide Affairs|organization] Minister', 'the [Tide Affairs|organization] Minister'],
  [
    'Secretary ([Visa|organization] and [Overseas Affairs|organization]) [Ada Moss|person] spoke.',
    'Secretary (Visa and Overseas Affairs) [Ada Moss|person] spoke.',
  ],
  ['The ferry ([Visa|organization]) left.', 'The ferry ([Visa|organization]) left.'],
]);

suite('South Asian names by their last words', southAsianHeads, [
  ['The [Norvale Jodo Yatra|person] began.', 'The [Norvale Jodo Yatra|event] began.'],
  ['Then [Moss Sadan|person] was shut.', 'Then [Moss Sadan|place] was shut.'],
  ['Then [Sadan|person] left.', 'Then [Sadan|person] left.'],
  ["the 'Voter [Adhikar Yatra|person]' ended", "the '[Voter Adhikar Yatra|event]' ended"],
  ["an event called '[Hala Moreno|person]' ended", "an event called '[Hala Moreno|event]' ended"],
  ["a man called '[Hala Moreno|person]' left", "a man called '[Hala Moreno|person]' left"],
]);

suite('whom one speaks to by rank', notNames, [
  ['“No, [Your Honor|misc],” he said.', '“No, Your Honor,” he said.'],
  ['Then Her [Royal Highness|organization] left.', 'Then Her Royal Highness left.'],
  ['Then they saw [Your Honor|misc] on television.', 'Then they saw [Your Honor|misc] on television.'],
]);

suite('offices whose last word stands outside', notNames, [
  ['Her [National Security|organization] Adviser left.', 'Her National Security Adviser left.'],
  [
    'The [National Security Council|organization] left.',
    'The [National Security Council|organization] left.',
  ],
  ['The [Harbour Security|organization] Adviser left.', 'The [Harbour Security|organization] Adviser left.'],
]);

suite('works behind a comma or their article', subtypes, [
  ['Her novel, [Grey Water|misc], is out.', 'Her novel, [Grey Water|work], is out.'],
  ['He made the film The [Norvalian|misc] twice.', 'He made the film The [Norvalian|work] twice.'],
  ['In the film, [Grey Water|misc] beat its rivals.', 'In the film, [Grey Water|other] beat its rivals.'],
  ['Her house, [Grey Water|misc], is out.', 'Her house, [Grey Water|other], is out.'],
  ['He left the [Norvalian|misc] twice.', 'He left the [Norvalian|other] twice.'],
]);

suite('ships called after princes', ships, [
  ['The HMS [Prince|person] of [Norvale|place] sailed.', 'The [HMS Prince of Norvale|product] sailed.'],
  ['The [HMS Prince|misc] of [Norvale|place] sailed.', 'The [HMS Prince of Norvale|product] sailed.'],
  [
    'The HMS [Baraka|person] of [Norvale|place] sailed.',
    'The [HMS Baraka|product] of [Norvale|place] sailed.',
  ],
]);
