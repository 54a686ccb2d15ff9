import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { datelines } from '../../../../../src/engine/ner/refiners/lines/datelines';
import { chambers } from '../../../../../src/engine/ner/refiners/organizations/chambers';
import { institutions } from '../../../../../src/engine/ner/refiners/organizations/institutions';
import { ministries } from '../../../../../src/engine/ner/refiners/organizations/ministries';
import { opponents } from '../../../../../src/engine/ner/refiners/organizations/opponents';
import { familyFirst } from '../../../../../src/engine/ner/refiners/people/family-first';
import { initials } from '../../../../../src/engine/ner/refiners/people/initials';
import { titled } from '../../../../../src/engine/ner/refiners/people/titled';
import { personParts } from '../../../../../src/engine/ner/refiners/people/person-parts';
import { washington } from '../../../../../src/engine/ner/refiners/places/washington';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { craft } from '../../../../../src/engine/ner/refiners/things/craft';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { bills } from '../../../../../src/engine/ner/refiners/things/bills';
import { longLaws } from '../../../../../src/engine/ner/refiners/things/long-laws';
import { occasions } from '../../../../../src/engine/ner/refiners/things/occasions';
import { storms } from '../../../../../src/engine/ner/refiners/things/storms';
import { subtypes } from '../../../../../src/engine/ner/refiners/things/subtypes';
import { suite } from './suite';

suite('long laws with their years', longLaws, [
  ['The [Harbour Act|law] of 1989 stands.', 'The [Harbour Act of 1989|law] stands.'],
  ['The [Harbour Act|law], 1989 stands.', 'The [Harbour Act, 1989|law] stands.'],
  ['The [Harbour Bill|law] 2012 fell.', 'The [Harbour Bill 2012|law] fell.'],
  ['The [Harbour Act|law] 12 of 1998 stands.', 'The [Harbour Act 12 of 1998|law] stands.'],
  ['The [Harbour Act|law] of 300 voters.', 'The [Harbour Act|law] of 300 voters.'],
  ['The [Harbour Festival|event] 2012 began.', 'The [Harbour Festival|event] 2012 began.'],
  ['The 12th [Harwick Plan|law] is late.', 'The [12th Harwick Plan|law] is late.'],
  ['They voted for SB 1047 today.', 'They voted for [SB 1047|law] today.'],
  ['They voted for SB today.', 'They voted for SB today.'],
  ['He drew with an HB 2 pencil.', 'He drew with an HB 2 pencil.'],
  [
    'They voted for SB 1047 today. Some fear SB 1047.',
    'They voted for [SB 1047|law] today. Some fear [SB 1047|law].',
  ],
  [
    'Under the [Clean Rivers Act|law], [2012 Olympics|event] sites closed.',
    'Under the [Clean Rivers Act|law], [2012 Olympics|event] sites closed.',
  ],
  ['On [May 12th|event] [Harwick Plan|law] fell.', 'On [May 12th|event] [Harwick Plan|law] fell.'],
  ['The [Resolution|law] [12 Men|work] passed.', 'The [Resolution|law] [12 Men|work] passed.'],
]);

suite('bills that a tagger has not seen', bills, [
  ['The Quay Repair [Bill|person] passed.', 'The [Quay Repair Bill|law] passed.'],
  ['They read Quay [Bill|person] aloud.', 'They read Quay [Bill|person] aloud.'],
  ['The [Quay Bill|person] Show began.', 'The [Quay Bill|person] Show began.'],
  [
    'Moss reads Tide [Bill|person] aloud. The [Tide Bill 2024|law] passed.',
    'Moss reads [Tide Bill|law] aloud. The [Tide Bill 2024|law] passed.',
  ],
]);

suite('Washington in spaced letters', washington, [
  ['In [Washington|place], [D. C.|person], it rained.', 'In [Washington, D. C.|place], it rained.'],
  ['In [Harwick|place], [D. C.|person], it rained.', 'In [Harwick|place], [D. C.|person], it rained.'],
]);

suite('offices and grades', notNames, [
  ['Its [National Publicity|organization] Secretary spoke.', 'Its National Publicity Secretary spoke.'],
  ['The [National Grid|organization] spoke.', 'The [National Grid|organization] spoke.'],
  ['Sat 28 [Jun|person] 2025', 'Sat 28 Jun 2025'],
  ['The 28 [Jun|person] knew', 'The 28 [Jun|person] knew'],
  ['It holds a [BB|organization]+ rating.', 'It holds a BB+ rating.'],
  ['Members of [AA|organization] met.', 'Members of [AA|organization] met.'],
  ['An [AA|organization]-operated flight left.', 'An [AA|organization]-operated flight left.'],
  ['It bought [AA|organization]-rated bonds.', 'It bought AA-rated bonds.'],
  ['It stands at [AA|organization]-.', 'It stands at AA-.'],
  ['The [RBI|organization] held rates.', 'The [RBI|organization] held rates.'],
  [
    'The pitcher of the season scored a homer and an [RBI|organization] today.',
    'The pitcher of the season scored a homer and an RBI today.',
  ],
]);

suite('edges of ranks, titles and lines', edges, [
  ['[Tunku Azlan Shah|person] spoke.', 'Tunku [Azlan Shah|person] spoke.'],
  ['[Datin Paduka Marina Rao|person] spoke.', 'Datin Paduka [Marina Rao|person] spoke.'],
  ['He saw the film The [Grey Tide|misc] there.', 'He saw the film [The Grey Tide|misc] there.'],
  ['The [Grey Tide|misc] is out.', 'The [Grey Tide|misc] is out.'],
  ['TALKS ABOUT TIDES OPEN [FOR NORVALE|place] TODAY', 'TALKS ABOUT TIDES OPEN FOR [NORVALE|place] TODAY'],
]);

suite('datelines below a headline', datelines, [
  [
    'LEADERS GATHER FOR TALKS\nNORVALE ([PTI|organization]) - He spoke.',
    'LEADERS GATHER FOR TALKS\n[NORVALE|place] ([PTI|organization]) - He spoke.',
  ],
]);

suite('family names that are pronouns', familyFirst, [
  ['Vice Premier He Lifeng attended.', 'Vice Premier [He Lifeng|person] attended.'],
  ['Premier He [Lifeng|person] attended.', 'Premier [He Lifeng|person] attended.'],
  ['The premier left. He Wants more.', 'The premier left. He Wants more.'],
]);

suite('initials and short given names', initials, [
  ['Minister S Raoshankar spoke.', 'Minister [S Raoshankar|person] spoke.'],
  ['Vitamin D Raoshankar sold.', 'Vitamin D Raoshankar sold.'],
  ['Congressman Wm. [Ada Moreno|person] spoke.', 'Congressman [Wm. Ada Moreno|person] spoke.'],
  ['The [Ma|person]. [Josefina Rao|person] case.', 'The [Ma. Josefina Rao|person] case.'],
  ['In Norvale, Md. [Ada Moreno|person] spoke.', 'In Norvale, Md. [Ada Moreno|person] spoke.'],
]);

suite('short titles', titled, [
  ['The 1st District Rep. Edcel spoke.', 'The 1st District Rep. [Edcel|person] spoke.'],
  ['The rep. Edcel spoke.', 'The rep. Edcel spoke.'],
]);

suite('first halves of given names', personParts, [
  ['It was Per-[Olof Berg|person] who won.', 'It was [Per-Olof Berg|person] who won.'],
  ['It was Anti-[Olof Berg|person] talk.', 'It was Anti-[Olof Berg|person] talk.'],
]);

suite('airliners', craft, [
  ['The [Boeing|organization] 737 MAX 8 flew.', 'The [Boeing 737 MAX 8|product] flew.'],
  [
    'An [Oru Air Boeing|organization] 737 of the airline landed.',
    'An [Oru Air|organization] [Boeing 737|product] of the airline landed.',
  ],
  [
    'The [Oru Boeing 737 Club|organization] of the airline met.',
    'The [Oru Boeing 737 Club|organization] of the airline met.',
  ],
  ['Each A320neo of the airline flew.', 'Each [A320neo|product] of the airline flew.'],
  ['The A320 was closed to cars.', 'The A320 was closed to cars.'],
  ['Some 737 people left the plane.', 'Some 737 people left the plane.'],
]);

suite('chambers', chambers, [
  ['The [House Democrats|organization] left.', 'The [House|organization] [Democrats|group] left.'],
  ['Then House Minority Leader Rao left.', 'Then [House|organization] Minority Leader Rao left.'],
  ['The House Committee left.', 'The House Committee left.'],
]);

suite('advisers', institutions, [
  [
    'He met [US National Security|organization] Adviser Rao.',
    'He met [US|place] National Security Adviser Rao.',
  ],
  ['The [US National Security|organization] team met.', 'The [US National Security|organization] team met.'],
]);

suite('subjects of ministries', ministries, [
  [
    'The [Ministry of Gender Equality|organization], Poverty Eradication and Child Welfare met.',
    'The [Ministry of Gender Equality, Poverty Eradication and Child Welfare|organization] met.',
  ],
]);

suite('occasions', occasions, [
  ['The [Norvale Marathon|place] began.', 'The [Norvale Marathon|event] began.'],
  ['The [Harwick Youth Day|misc] 2008 began.', 'The [Harwick Youth Day 2008|misc] began.'],
  ['The [Harwick Act|misc] 2008 began.', 'The [Harwick Act|misc] 2008 began.'],
]);

suite('storms of two names', storms, [
  ['Typhoon [Rita|person] ([Marta|place]) hit.', '[Typhoon Rita|event] ([Marta|event]) hit.'],
  ['The city of [Rita|person] ([Marta|place]) sank.', 'The city of [Rita|person] ([Marta|place]) sank.'],
  ['Typhoon [Rita|person] ([NOAA|misc]) hit.', '[Typhoon Rita|event] ([NOAA|misc]) hit.'],
  ['Typhoon [Rita|person] ([Pti|place]) hit.', '[Typhoon Rita|event] ([Pti|place]) hit.'],
  [
    'Typhoon [Rita|person] ([Reuters|organization]) hit.',
    '[Typhoon Rita|event] ([Reuters|organization]) hit.',
  ],
]);

suite('products by their lines', subtypes, [
  ['The [iPhone 17 Pro|misc] sold.', 'The [iPhone 17 Pro|product] sold.'],
  ['My [PlayStation 5|misc] order came.', 'My [PlayStation 5|product] order came.'],
  ['The [Windows Festival|misc] began.', 'The [Windows Festival|event] began.'],
  ['The [iOS Developers Conference 2019|misc] began.', 'The [iOS Developers Conference 2019|event] began.'],
  ['The [Kindle Prize|misc] is hers.', 'The [Kindle Prize|other] is hers.'],
  ['Her [Model S|misc] and [Model 3|misc] sold.', 'Her [Model S|product] and [Model 3|product] sold.'],
  ['The [Model UN|misc] met.', 'The [Model UN|other] met.'],
  ['The [Norvale Masters|misc] began.', 'The [Norvale Masters|event] began.'],
]);

suite('opponents in few words', opponents, [
  [
    'The coach and the striker of the season saw [Norvale|place] host [Harwick|place].',
    'The coach and the striker of the season saw [Norvale|organization] host [Harwick|organization].',
  ],
  [
    'The coach and the striker of the season saw [Harwick|place], [Dundee|place] and [Norvale|place] beat Berg.',
    'The coach and the striker of the season saw [Harwick|organization], [Dundee|organization] and [Norvale|organization] beat Berg.',
  ],
  [
    'The [Ada Colts|organization] and the [Ohio Colts|organization] saw [Norvale|place] beat [Harwick|place].',
    'The [Ada Colts|organization] and the [Ohio Colts|organization] saw [Norvale|organization] beat [Harwick|organization].',
  ],
  ['In talks [Norvale|place] beat [Harwick|place].', 'In talks [Norvale|place] beat [Harwick|place].'],
  [
    'The coach and the striker of the season saw fans around [Norvale|place] take the bus.',
    'The coach and the striker of the season saw fans around [Norvale|place] take the bus.',
  ],
  [
    'The coach and the striker of the season saw two men from rural [Norvale|place] sit in the stand.',
    'The coach and the striker of the season saw two men from rural [Norvale|place] sit in the stand.',
  ],
  [
    'The coach and the striker of the season know [Norvale|place] sit second.',
    'The coach and the striker of the season know [Norvale|organization] sit second.',
  ],
]);

suite('acronyms of common nouns', notNames, [
  [
    'Many have iodine deficiency disorders (IDD). The [IDD|organization] rate fell.',
    'Many have iodine deficiency disorders (IDD). The IDD rate fell.',
  ],
  [
    'The Industrial Design Department ([IDD|organization]) met.',
    'The Industrial Design Department ([IDD|organization]) met.',
  ],
  ['It cut the group to junk, to [BB|organization] from A.', 'It cut the group to junk, to BB from A.'],
  ['It went (OT) and [OT|organization] it was.', 'It went (OT) and OT it was.'],
]);

suite('the second particle of a name', initials, [
  ['Today von [der Berg|person] left.', 'Today [von der Berg|person] left.'],
  ['Today [der Berg|person] left.', 'Today [der Berg|person] left.'],
]);

suite('a player by his short name', knownThings, [
  ['Midfielder [Gavi|person] scored.', 'Midfielder [Gavi|person] scored.'],
  ['She joined [Chatham House|person].', 'She joined [Chatham House|organization].'],
]);

suite('Washington behind a headline', washington, [
  ['WASHINGTON, [D.C.|place] - He spoke.', '[WASHINGTON, D.C.|place] - He spoke.'],
  ['NORVALE, [D.C.|place] - He spoke.', 'NORVALE, [D.C.|place] - He spoke.'],
]);
