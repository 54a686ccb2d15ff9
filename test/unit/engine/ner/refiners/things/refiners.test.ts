import { elections } from '../../../../../../src/engine/ner/refiners/things/elections';
import { subtypes } from '../../../../../../src/engine/ner/refiners/things/subtypes';
import { storms } from '../../../../../../src/engine/ner/refiners/things/storms';
import { quoted } from '../../../../../../src/engine/ner/refiners/things/quoted';
import { longLaws } from '../../../../../../src/engine/ner/refiners/things/long-laws';
import { modelNumbers } from '../../../../../../src/engine/ner/refiners/things/model-numbers';
import { numbered } from '../../../../../../src/engine/ner/refiners/things/numbered';
import { knownThings } from '../../../../../../src/engine/ner/refiners/things/known-things';
import { ships } from '../../../../../../src/engine/ner/refiners/things/ships';
import { suite } from '../suite';

suite('model numbers', modelNumbers, [
  ['The [iPhone|misc] 4 sold.', 'The [iPhone 4|misc] sold.'],
  ['A [Falcon|organization] 9 rose.', 'A [Falcon 9|organization] rose.'],
  ['With [Windows|misc] 10 percent fell.', 'With [Windows|misc] 10 percent fell.'],
  ['The [Lantern|misc] 4 sold.', 'The [Lantern|misc] 4 sold.'],
]);

suite('long laws', longLaws, [
  [
    'The [Harbour Safety|organization] and [Repair Act|law] passed.',
    'The [Harbour Safety and Repair Act|law] passed.',
  ],
  [
    'The [Harbour Reform|organization], Recovery and [Repair Act of 1989|misc] passed.',
    'The [Harbour Reform, Recovery and Repair Act of 1989|law] passed.',
  ],
  ['The [Sea Act|law] and [Repair Act|law] passed.', 'The [Sea Act|law] and [Repair Act|law] passed.'],
  ['In [Ohio|place] and [Repair Act|law] news.', 'In [Ohio|place] and [Repair Act|law] news.'],
]);

suite('elections', elections, [
  ['The [2001 Orvane general|misc] election was lost.', 'The [2001 Orvane general election|event] was lost.'],
  ['The [2001 Orvane|misc] summit was lost.', 'The [2001 Orvane|misc] summit was lost.'],
]);

suite('subtypes', subtypes, [
  ['The [Harbour Film Festival|misc] opened.', 'The [Harbour Film Festival|event] opened.'],
  ['An old [Toyota Tide|misc] stood.', 'An old [Toyota Tide|product] stood.'],
  [
    'The [Harwick Penal Code|misc] and the [Tide Code|misc].',
    'The [Harwick Penal Code|law] and the [Tide Code|other].',
  ],
  ['The novel “[Grey Water|misc]” sold.', 'The novel “[Grey Water|work]” sold.'],
  ['The [Nordlys 4|misc] sold.', 'The [Nordlys 4|product] sold.'],
  ['The [Cold War|misc] ended.', 'The [Cold War|event] ended.'],
  ['[Zorble|misc] it is.', '[Zorble|other] it is.'],
  ['The [Norvale Song Contest 2008|misc] began.', 'The [Norvale Song Contest 2008|event] began.'],
  ['The [Harwick Motor Show|misc] began.', 'The [Harwick Motor Show|event] began.'],
  [
    'A [Grey Tide|misc] capsule fell. [Grey Tide|misc] sank.',
    'A [Grey Tide|product] capsule fell. [Grey Tide|product] sank.',
  ],
  [
    'A [Grey Tide|misc] attack. A [Grey Tide|misc] pool.',
    'A [Grey Tide|event] attack. A [Grey Tide|other] pool.',
  ],
  ['The film [Grey Water: The Tide War|misc] won.', 'The film [Grey Water: The Tide War|work] won.'],
  ['The film [Tidal|misc] won. [Tidal|misc] is long.', 'The film [Tidal|work] won. [Tidal|work] is long.'],
  ['“[Tidal|misc]” it said. [Tidal|misc] sank.', '“[Tidal|other]” it said. [Tidal|other] sank.'],
  ['A [Tidal|misc] law. A [Tidal|misc] pool.', 'A [Tidal|law] law. A [Tidal|other] pool.'],
]);

suite('storms', storms, [
  [
    'Hurricane [Olga|person] hit. [Olga|person] weakened.',
    '[Hurricane Olga|event] hit. [Olga|event] weakened.',
  ],
  ['The [Typhoon Olga|misc] hit.', 'The [Typhoon Olga|event] hit.'],
  ['The [Tropical Storm Olga|misc] hit.', 'The [Tropical Storm Olga|event] hit.'],
  [
    'Hurricane [Olga|person] hit. [Nina Olga|person] said: [Olga|person] is here.',
    '[Hurricane Olga|event] hit. [Nina Olga|person] said: [Olga|person] is here.',
  ],
  [
    'Hurricane [Olga|person] hit. [T C Olga|person] weakened. [Olga|person] left.',
    '[Hurricane Olga|event] hit. [T C Olga|person] weakened. [Olga|event] left.',
  ],
  ['A storm [Olga|person] saw.', 'A storm [Olga|person] saw.'],
  ['The [Storm Warning Center|misc] spoke.', 'The [Storm Warning Center|misc] spoke.'],
]);

suite('quoted', quoted, [
  ['Her novel “Grey Water of the North” sold.', 'Her novel “[Grey Water of the North|work]” sold.'],
  [
    'They hailed the “Harbour Compact for a New Age” today.',
    'They hailed the “[Harbour Compact for a New Age|law]” today.',
  ],
  ['Then the film “Baraka” ran.', 'Then the film “[Baraka|work]” ran.'],
  ['Then the man “Baraka” ran.', 'Then the man “Baraka” ran.'],
  ['They hailed the “Harbour of the North” today.', 'They hailed the “Harbour of the North” today.'],
  ['A new initiative, “Bridges for All,” began.', 'A new initiative, “[Bridges for All|law],” began.'],
  [
    'The [HELP initiative|law] (“Homes Every Landlord Promised”) began.',
    'The [HELP initiative|law] (“[Homes Every Landlord Promised|law]”) began.',
  ],
  [
    'She said of the novel “It was [Grey Water|work] that won.”',
    'She said of the novel “It was [Grey Water|work] that won.”',
  ],
  [
    'The scheme HELP (Homes Every Landlord Promised) began.',
    'The scheme HELP ([Homes Every Landlord Promised|law]) began.',
  ],
  ['The scheme HELP (North Lantern Pier) began.', 'The scheme HELP (North Lantern Pier) began.'],
  ['He said “[Asha Rao|person] Won” twice.', 'He said “[Asha Rao|person] Won” twice.'],
]);

suite('ships', ships, [
  ['The MS [Baraka|person] left the ferry port.', 'The [MS Baraka|product] left the ferry port.'],
  ['MS [Baraka|person] left the batting side.', 'MS [Baraka|person] left the batting side.'],
  ['MS [Baraka|person] left the ferry port.', 'MS [Baraka|person] left the ferry port.'],
  ['The SS Commander [Baraka|person] had a boat.', 'The SS Commander [Baraka|person] had a boat.'],
  ['In [Oru|place], MT Police had a boat.', 'In [Oru|place], MT Police had a boat.'],
  ['The liner [Ada Baraka|person] 2 sailed.', 'The liner [Ada Baraka 2|product] sailed.'],
  ['The liner [Ada Baraka|person] 2 miles off.', 'The liner [Ada Baraka|product] 2 miles off.'],
  [
    'USS [Ada N. Baraka|person] left. The [Baraka|person] turned. [Baraka|person] wept.',
    '[USS Ada N. Baraka|product] left. The [Baraka|product] turned. [Baraka|person] wept.',
  ],
  [
    'USS Norvale left. The [Norvale|place] turned.',
    '[USS Norvale|product] left. The [Norvale|product] turned.',
  ],
  [
    'USS Norvale left. The [Norvale|place] base lay.',
    '[USS Norvale|product] left. The [Norvale|place] base lay.',
  ],
  ['The [MV Baraka|organization] sank.', 'The [MV Baraka|product] sank.'],
  ['The ferry MV [Baraka|person] sank.', 'The ferry [MV Baraka|product] sank.'],
  ['The MV [Al Rahim Star Of The Seas|person] sank.', 'The [MV Al Rahim Star Of|product] The Seas sank.'],
  ['The MV [Baraka|person] Friday sank.', 'The [MV Baraka|product] Friday sank.'],
  ['Tanker [Grey Heron|person] left port.', 'Tanker [Grey Heron|product] left port.'],
  ['HMS Grey Heron sailed.', '[HMS Grey Heron|product] sailed.'],
  ['The [INS|organization] Commissioner spoke.', 'The [INS|organization] Commissioner spoke.'],
  ['The USS was built in [Ohio|place].', 'The USS was built in [Ohio|place].'],
  ['Then the tanker [Ada Moreno|person] sank.', 'Then the tanker [Ada Moreno|product] sank.'],
  ['The Panama-flagged [Grey Heron|other] left.', 'The Panama-flagged [Grey Heron|product] left.'],
  ['They have flagged [Grey Heron|other] down.', 'They have flagged [Grey Heron|other] down.'],
  ['Then the frigate Admiral [Moreno|person] left.', 'Then the frigate [Admiral Moreno|product] left.'],
  ['Then the cruise ship [Vale|place] left.', 'Then the cruise ship [Vale|product] left.'],
  ['Then the space ship [Vale|place] left.', 'Then the space ship [Vale|place] left.'],
  ['The ferry [Moreno|person] ran aground.', 'The ferry [Moreno|product] ran aground.'],
  ['The ferry [Moreno|person] ran was sold.', 'The ferry [Moreno|person] ran was sold.'],
  ["The yacht [Ada Moreno|person]'s firm built.", "The yacht [Ada Moreno|person]'s firm built."],
  ['The yacht [Ada Moreno|person] owns sank.', 'The yacht [Ada Moreno|person] owns sank.'],
  ['The [Ada Baraka|person] capsized.', 'The [Ada Baraka|product] capsized.'],
  ['The crew left. The [Ada Baraka|person] 7 sank.', 'The crew left. The [Ada Baraka 7|product] sank.'],
  ['The crew left. They boarded the [Baraka|place].', 'The crew left. They boarded the [Baraka|product].'],
  ['The crew left. The [Baraka|place] went down.', 'The crew left. The [Baraka|product] went down.'],
  ['Shares fell. The [Baraka|place] went down.', 'Shares fell. The [Baraka|place] went down.'],
  ['The crew left. The [Baraka|place] went up.', 'The crew left. The [Baraka|place] went up.'],
  ['Shares fell. The [Baraka|person] sank.', 'Shares fell. The [Baraka|person] sank.'],
  ['[Ada Baraka|person] sank.', '[Ada Baraka|person] sank.'],
  ['Her yacht, the Lady [Vale|person], sank.', 'Her yacht, the [Lady Vale|product], sank.'],
  ['Lady [Vale|person], the yacht, was sold.', '[Lady Vale|product], the yacht, was sold.'],
  ['Lady [Vale|person], the yacht owner, left.', 'Lady [Vale|person], the yacht owner, left.'],
  ['They boarded the [Ada Baraka|place] in May.', 'They boarded the [Ada Baraka|product] in May.'],
  ['They boarded the [Baraka|place] train.', 'They boarded the [Baraka|place] train.'],
  ['The sinking of the [Baraka|place] in May.', 'The sinking of the [Baraka|product] in May.'],
  [
    'The MV [Ada Baraka|person] 7 left. On the [Ada Baraka|person] men wept. [Ada Baraka|person] wept.',
    'The [MV Ada Baraka 7|product] left. On the [Ada Baraka|product] men wept. [Ada Baraka|person] wept.',
  ],
]);

suite('reports on crime in networks', knownThings, [
  [
    'The [WannaCry|person] worm came from Fancy Bear.',
    'The [WannaCry|product] worm came from [Fancy Bear|organization].',
  ],
  ['The child had a fancy bear.', 'The child had a fancy bear.'],
]);

suite('bodies with names like others', knownThings, [
  ['Then [Ahrar al-Sham|person] left.', 'Then [Ahrar al-Sham|organization] left.'],
  ['Then [Da’esh|person] left.', 'Then [Da’esh|organization] left.'],
  ['The [Shiv Sena Bhavan|place] is closed.', 'The [Shiv Sena Bhavan|place] is closed.'],
]);

suite('who lives in countries of several words', knownThings, [
  ['The [Papua New Guineans|place] won.', 'The [Papua New Guineans|group] won.'],
  ['They left [Papua New Guinea|place].', 'They left [Papua New Guinea|place].'],
]);

suite('bills by number', longLaws, [
  ['Then [Senate|organization] Bill 12 passed.', 'Then [Senate Bill 12|law] passed.'],
  ['Under [Council Resolution|law] 12 it did.', 'Under [Council Resolution 12|law] it did.'],
  ['Under the [Harbour Act|law] 12 left.', 'Under the [Harbour Act|law] 12 left.'],
  ['Then the [Senate|organization] passed 12 bills.', 'Then the [Senate|organization] passed 12 bills.'],
]);

suite('known things', knownThings, [
  ['New COVID-19 cases, and Covid spread.', 'New [COVID-19|other] cases, and [Covid|other] spread.'],
  ['They keep [Diwali|place] and Eid al-Fitr.', 'They keep [Diwali|event] and [Eid al-Fitr|event].'],
  ['The [Diwali Trust|organization] grew.', 'The [Diwali Trust|organization] grew.'],
  ['The holi powder.', 'The holi powder.'],
]);

suite('numbered courts and units', numbered, [
  [
    'The 9th [U.S. Circuit Court|organization] ruled; the 4th Circuit did not.',
    'The [9th U.S. Circuit Court|organization] ruled; the [4th Circuit|organization] did not.',
  ],
  ['The 9th lap of the Circuit.', 'The 9th lap of the Circuit.'],
]);
