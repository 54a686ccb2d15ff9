import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { introductions } from '../../../../../src/engine/ner/refiners/article/introductions';
import { finance } from '../../../../../src/engine/ner/refiners/organizations/finance';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { countryCodes } from '../../../../../src/engine/ner/refiners/places/country-codes';
import { districts } from '../../../../../src/engine/ner/refiners/places/districts';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { modelNumbers } from '../../../../../src/engine/ner/refiners/things/model-numbers';
import { ownedWorks } from '../../../../../src/engine/ner/refiners/things/owned-works';
import { ships } from '../../../../../src/engine/ner/refiners/things/ships';
import { suite } from './suite';

suite('countries by their letters', countryCodes, [
  [
    '[Ada Moreno|person] ([ITA|organization]), [Lena Vale|person] ([Swe|person])',
    '[Ada Moreno|person] ([ITA|place]), [Lena Vale|person] ([Swe|place])',
  ],
  [
    '[Ada Moreno|person] ([ITA|misc]), [Lena Vale|person] ([ITA|misc])',
    '[Ada Moreno|person] ([ITA|misc]), [Lena Vale|person] ([ITA|misc])',
  ],
  [
    '[Ada Moreno|person] ([ITA|misc]), [Lena Vale|person] ([SWE|misc]), [Olu Berg|person] (PRI)',
    '[Ada Moreno|person] ([ITA|misc]), [Lena Vale|person] ([SWE|misc]), [Olu Berg|person] (PRI)',
  ],
  [
    '[Ada Moreno|person] ([SPD|organization]), [Lena Vale|person] ([CDU|organization])',
    '[Ada Moreno|person] ([SPD|organization]), [Lena Vale|person] ([CDU|organization])',
  ],
]);

suite('districts', districts, [
  ['in [Norvale|person]-dong there', 'in [Norvale-dong|place] there'],
  ['the [Norvale|place]-led group', 'the [Norvale|place]-led group'],
  ['a [Norvale|organization]-gun there', 'a [Norvale|organization]-gun there'],
]);

suite('compounds', modelNumbers, [
  ['the drug [HLD-204|organization] was', 'the drug [HLD-204|product] was'],
  ['the team [HLD-2|organization] was', 'the team [HLD-2|organization] was'],
  ['the flight [HLD-204|organization] was', 'the flight [HLD-204|organization] was'],
  ['the place [HLD-204|place] was', 'the place [HLD-204|place] was'],
]);

suite('fleets', ships, [
  [
    'the tankers [Kirou|place] and [Vale|person] off Norvale',
    'the tankers [Kirou|product] and [Vale|product] off Norvale',
  ],
  ['the tanker [Kirou|place] and [Vale|person] said', 'the tanker [Kirou|product] and [Vale|person] said'],
  [
    'the tankers [Lena Kirou|person] and [Olu Vale|person] own',
    'the tankers [Lena Kirou|person] and [Olu Vale|person] own',
  ],
  ['several frigates [India|place] promised', 'several frigates [India|place] promised'],
]);

suite('degrees, phases and ladies', notNames, [
  ['said [Ada Moreno|person], [M.D.|place], a doctor', 'said [Ada Moreno|person], M.D., a doctor'],
  ['said [M.A. Khan|person], a doctor', 'said [M.A. Khan|person], a doctor'],
  ['the [Phase 3|product] trial', 'the Phase 3 trial'],
  ['the [Falcon 9|product] rocket', 'the [Falcon 9|product] rocket'],
  ['the [First Lady|misc] left', 'the First Lady left'],
]);

suite('who is taken over', finance, [
  ['a bid for [Tolmex|person] today', 'a bid for [Tolmex|organization] today'],
  ['a bid for [India|place] today', 'a bid for [India|place] today'],
  ['a plea for [Tolmex|person] today', 'a plea for [Tolmex|person] today'],
  ['the takeover of [Norvale|place] today', 'the takeover of [Norvale|place] today'],
  ['the firm and its takeover of [Tolmex|place]', 'the firm and its takeover of [Tolmex|organization]'],
]);

suite('where people live', introductions, [
  ['a resident of [Kala Coura|person] said', 'a resident of [Kala Coura|place] said'],
  ['a friend of [Kala Coura|person] said', 'a friend of [Kala Coura|person] said'],
]);

suite('Irish offices', edges, [['[Taoiseach Ada Moreno|person] said', 'Taoiseach [Ada Moreno|person] said']]);

suite('cups, meetings and peoples', knownThings, [
  ['[Davis|person] Cup: a draw', '[Davis Cup|event]: a draw'],
  ['a [Davis|person] win', 'a [Davis|person] win'],
  ['at [COP30|organization] in Norvale', 'at [COP30|event] in Norvale'],
  ['at [COP3000|organization] in Norvale', 'at [COP3000|organization] in Norvale'],
  ['of [Mapuche|misc] descent', 'of [Mapuche|group] descent'],
]);

const CULTURE = ' The film, a drama by the director, premiered; its actress and its singer are film stars.';
suite('titles beside people', ownedWorks, [
  [
    `[Ada Moreno|person]'s [Norvale|place] and [Lena Vale|person]'s Grey Light won.${CULTURE}`,
    `[Ada Moreno|person]'s [Norvale|place] and [Lena Vale|person]'s [Grey Light|work] won.${CULTURE}`,
  ],
  [
    `[Ada Moreno|person]'s Portrait of [Lena Vale|person] won.${CULTURE}`,
    `[Ada Moreno|person]'s [Portrait of Lena Vale|work] won.${CULTURE}`,
  ],
  [
    `[Ada Moreno|person]'s Grey Light and [Vale|person]'s Orlan won.${CULTURE}`,
    `[Ada Moreno|person]'s [Grey Light|work] and [Vale|person]'s Orlan won.${CULTURE}`,
  ],
  [`[Ada Moreno|person]'s Golden Globe won.${CULTURE}`, `[Ada Moreno|person]'s Golden Globe won.${CULTURE}`],
  [
    `[Ada Moreno|person]'s Grey War film won.${CULTURE}`,
    `[Ada Moreno|person]'s Grey War film won.${CULTURE}`,
  ],
  [
    `[Ada Moreno|person]'s The Grey War won.${CULTURE}`,
    `[Ada Moreno|person]'s [The Grey War|work] won.${CULTURE}`,
  ],
  [`[Ada Moreno|person]'s [Orlan|misc] won.${CULTURE}`, `[Ada Moreno|person]'s [Orlan|work] won.${CULTURE}`],
]);
