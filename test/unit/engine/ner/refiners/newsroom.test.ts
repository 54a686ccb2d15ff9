import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { introductions } from '../../../../../src/engine/ner/refiners/article/introductions';
import { cells } from '../../../../../src/engine/ner/refiners/lines/cells';
import { finance } from '../../../../../src/engine/ner/refiners/organizations/finance';
import { newspapers } from '../../../../../src/engine/ner/refiners/organizations/newspapers';
import { onX } from '../../../../../src/engine/ner/refiners/organizations/on-x';
import { results } from '../../../../../src/engine/ner/refiners/organizations/results';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { familyFirst } from '../../../../../src/engine/ner/refiners/people/family-first';
import { personParts } from '../../../../../src/engine/ner/refiners/people/person-parts';
import { placePairs } from '../../../../../src/engine/ner/refiners/places/place-pairs';
import { seats } from '../../../../../src/engine/ner/refiners/places/seats';
import { ownedWorks } from '../../../../../src/engine/ner/refiners/things/owned-works';
import { ships } from '../../../../../src/engine/ner/refiners/things/ships';
import { suite } from './suite';

suite('shares that move', finance, [
  ['Shares fell; [Tolmex|person] gained 5%.', 'Shares fell; [Tolmex|organization] gained 5%.'],
  ['Votes fell; [Tolmex|person] gained 5%.', 'Votes fell; [Tolmex|person] gained 5%.'],
  ['Shares fell; [Ada|person] gained 5%.', 'Shares fell; [Ada|person] gained 5%.'],
  ['[Tolmex|place] fell by 3 percent.', '[Tolmex|organization] fell by 3 percent.'],
  ['[India|place] rose 3%.', '[India|place] rose 3%.'],
  [
    '[Ada Moreno|person] led. [Moreno|person] gained 5%.',
    '[Ada Moreno|person] led. [Moreno|person] gained 5%.',
  ],
  ['[Tolmex|person] gained 5 seats.', '[Tolmex|person] gained 5 seats.'],
  ['[Dundee|place]-listed [Tolmex|person] left', '[Dundee|place]-listed [Tolmex|organization] left'],
  ['the register-listed [Tolmex|place] house', 'the register-listed [Tolmex|place] house'],
  ['chief executive of [Tolmex|place], said', 'chief executive of [Tolmex|organization], said'],
  ['chief executive of [India|place], said', 'chief executive of [India|place], said'],
]);

suite('amounts, offices, codes and headings', notNames, [
  ['a [N35|place],000 award', 'a N35,000 award'],
  ['a [P2|product] billion award', 'a P2 billion award'],
  ['the [A35|product], a road', 'the [A35|product], a road'],
  ['the [G20|organization] billion-dollar pledge', 'the [G20|organization] billion-dollar pledge'],
  ['Interior [Interior Cabinet|organization] Secretary left', 'Interior Interior Cabinet Secretary left'],
  ['the [Cabinet|organization] met', 'the [Cabinet|organization] met'],
  [
    'maker [Tolmex|organization] ([TOLMEX|organization].CO) said',
    'maker [Tolmex|organization] (TOLMEX.CO) said',
  ],
  ['[Scorecard|person]\nNorvale 172', 'Scorecard\nNorvale 172'],
  ['the [Scorecard|organization] group', 'the [Scorecard|organization] group'],
]);

suite('who is led by somebody', introductions, [
  [
    '[Norvale|person], led by its speaker [Ada Moreno|person], won.',
    '[Norvale|organization], led by its speaker [Ada Moreno|person], won.',
  ],
  ['[India|place], led by [Ada Moreno|person], won.', '[India|place], led by [Ada Moreno|person], won.'],
  ['[Ada Vale|person], led by [Olu Berg|person], won.', '[Ada Vale|person], led by [Olu Berg|person], won.'],
  ['[Vale|person|2], led by [Olu Berg|person], won.', '[Vale|person], led by [Olu Berg|person], won.'],
  [
    '[Vale|person], led by coach [Olu Berg|person], won.',
    '[Vale|person], led by coach [Olu Berg|person], won.',
  ],
  [
    '[Lena Vale|person] and [Olu Berg|person], led by [Ada Moreno|person], won.',
    '[Lena Vale|person] and [Olu Berg|person], led by [Ada Moreno|person], won.',
  ],
]);

suite('first cells of tables', cells, [
  [
    '[Norvale|organization]   24.1bn   +3%\nHarwick Foods   5.3bn   +6%\n[Tolmex|organization]   6bn   -7%',
    '[Norvale|organization]   24.1bn   +3%\n[Harwick Foods|organization]   5.3bn   +6%\n[Tolmex|organization]   6bn   -7%',
  ],
  [
    '[Norvale|organization] had 24\nHarwick Foods had 5\n[Tolmex|organization] had 6',
    '[Norvale|organization] had 24\nHarwick Foods had 5\n[Tolmex|organization] had 6',
  ],
  [
    '[Norvale|organization]   24\nTotal   5\n[Ada Moreno|person]   6',
    '[Norvale|organization]   24\nTotal   5\n[Ada Moreno|person]   6',
  ],
  [
    '[Norvale|organization]   24\nOperating profit   5\nUnder 25   5\nSpots   9\n[Tolmex|organization]   6\nIt has spots.',
    '[Norvale|organization]   24\nOperating profit   5\nUnder 25   5\nSpots   9\n[Tolmex|organization]   6\nIt has spots.',
  ],
  [`[Norvale|organization]${' '.repeat(100_000)}\n`, `[Norvale|organization]${' '.repeat(100_000)}\n`],
]);

suite('lines of results', results, [
  ['[Norvale|organization] 1-1 Union SG', '[Norvale|organization] 1-1 [Union SG|organization]'],
  [
    '[Berg|person]/[Glim|organization] 0-1 [Norvale|organization]',
    '[Berg/Glim|organization] 0-1 [Norvale|organization]',
  ],
  ['[Norvale|organization] 1-1 [India|place]', '[Norvale|organization] 1-1 [India|place]'],
  ['[Norvale|organization] led 1-1 when Berg left', '[Norvale|organization] led 1-1 when Berg left'],
  ['[NORVALE|organization] ASKS ABOUT 9-11 REPORT NOW', '[NORVALE|organization] ASKS ABOUT 9-11 REPORT NOW'],
]);

suite('papers with their article', newspapers, [
  ['she told The [Hindu|group].', 'she told The [Hindu|organization].'],
  ['she told The [Hindu|group] family.', 'she told The [Hindu|organization] family.'],
  ['The [Hindu|group] left.', 'The [Hindu|group] left.'],
]);

suite('what is done on X', onX, [
  ['She congratulated him on X.', 'She congratulated him on [X|organization].'],
  ['It rests on X.', 'It rests on X.'],
]);

suite('a title inside a name', personParts, [
  ['[Ada|person] Cardinal [Moreno|person] left', '[Ada Cardinal Moreno|person] left'],
  ['[Ada|person], Cardinal [Moreno|person] left', '[Ada|person], Cardinal [Moreno|person] left'],
]);

suite('ranks', edges, [['slain [Sepoy Irfan Ali|person] was', 'slain Sepoy [Irfan Ali|person] was']]);

suite('the family name He', familyFirst, [
  ['They met He [Lifeng|person] there.', 'They met [He Lifeng|person] there.'],
  ['They met. He [Lifeng|person] left.', 'They met. He [Lifeng|person] left.'],
]);

suite('places with a Romance link', placePairs, [
  ['in [Harwick|place] do [Norvale|place]', 'in [Harwick do Norvale|place]'],
  ['in [Harwick|place] and [Norvale|place]', 'in [Harwick|place] and [Norvale|place]'],
]);

suite('seats of two words', seats, [
  [
    '[Ushin Gisu|person] Governor [Ada Moreno|person] left',
    '[Ushin Gisu|place] Governor [Ada Moreno|person] left',
  ],
  ['[Lena Vale|person], Governor [Ada Moreno|person]', '[Lena Vale|person], Governor [Ada Moreno|person]'],
  ['[Ada Vale|person] MP [Tom Reed|person] MP', '[Ada Vale|person] MP [Tom Reed|person] MP'],
]);

suite('barges', ships, [
  ['on a recovery ship, the [Megan|person], today', 'on a recovery ship, the [Megan|product], today'],
  ['to a recovery firm, the [Megan|person], today', 'to a recovery firm, the [Megan|person], today'],
  ['on the barge [Jackline|person] there', 'on the barge [Jackline|product] there'],
  ['on the barge [Jackline|person] owns', 'on the barge [Jackline|person] owns'],
]);

const CULTURE = ' The film, a drama by the director, premiered; its actress and its singer are film stars.';
suite('titles that are somebody’s', ownedWorks, [
  [
    `[Ada Moreno|person]'s The [Loss of Vale|misc] and [Sunny|person] won.${CULTURE}`,
    `[Ada Moreno|person]'s [The Loss of Vale and Sunny|work] won.${CULTURE}`,
  ],
  [
    `[Ada Moreno|person], whose It Was Nobody won, left.${CULTURE}`,
    `[Ada Moreno|person], whose [It Was Nobody|work] won, left.${CULTURE}`,
  ],
  [
    `[Ada Moreno|person]'s [Grey Harbour|organization|1] won.${CULTURE}`,
    `[Ada Moreno|person]'s [Grey Harbour|organization] won.${CULTURE}`,
  ],
  [`[Ada Moreno|person]'s Grey House won.`, `[Ada Moreno|person]'s Grey House won.`],
]);
