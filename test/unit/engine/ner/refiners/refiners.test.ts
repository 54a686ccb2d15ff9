import { companies } from '../../../../../src/engine/ner/refiners/organizations/companies';
import { consistency } from '../../../../../src/engine/ner/refiners/article/consistency';
import { datelines } from '../../../../../src/engine/ner/refiners/lines/datelines';
import { demonyms } from '../../../../../src/engine/ner/refiners/places/demonyms';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { elections } from '../../../../../src/engine/ner/refiners/things/elections';
import { heads } from '../../../../../src/engine/ner/refiners/spans/heads';
import { hyphens } from '../../../../../src/engine/ner/refiners/spans/hyphens';
import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { onX } from '../../../../../src/engine/ner/refiners/organizations/on-x';
import { shortForms } from '../../../../../src/engine/ner/refiners/article/short-forms';
import { subtypes } from '../../../../../src/engine/ner/refiners/things/subtypes';
import { washington } from '../../../../../src/engine/ner/refiners/places/washington';
import { initials } from '../../../../../src/engine/ner/refiners/people/initials';
import { knownParts } from '../../../../../src/engine/ner/refiners/spans/known-parts';
import { storms } from '../../../../../src/engine/ner/refiners/things/storms';
import { agencyLines } from '../../../../../src/engine/ner/refiners/lines/agency-lines';
import { parties } from '../../../../../src/engine/ner/refiners/organizations/parties';
import { quoted } from '../../../../../src/engine/ner/refiners/things/quoted';
import { knownOrganizations } from '../../../../../src/engine/ner/refiners/organizations/known-organizations';
import { familyFirst } from '../../../../../src/engine/ner/refiners/people/family-first';
import { hyphenTails } from '../../../../../src/engine/ner/refiners/spans/hyphen-tails';
import { arabicArticles } from '../../../../../src/engine/ner/refiners/people/arabic-articles';
import { personParts } from '../../../../../src/engine/ner/refiners/people/person-parts';
import { placePairs } from '../../../../../src/engine/ner/refiners/places/place-pairs';
import { finance } from '../../../../../src/engine/ner/refiners/organizations/finance';
import { longLaws } from '../../../../../src/engine/ner/refiners/things/long-laws';
import { origins } from '../../../../../src/engine/ner/refiners/places/origins';
import { modelNumbers } from '../../../../../src/engine/ner/refiners/things/model-numbers';
import { numbered } from '../../../../../src/engine/ner/refiners/things/numbered';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { prefixes } from '../../../../../src/engine/ner/refiners/spans/prefixes';
import { seats } from '../../../../../src/engine/ner/refiners/places/seats';
import { ships } from '../../../../../src/engine/ner/refiners/things/ships';
import { townSurnames } from '../../../../../src/engine/ner/refiners/people/town-surnames';
import { suite } from './suite';

suite('townSurnames', townSurnames, [
  [
    '[Marlene Norwich|person|2] came late. [Norwich|place] was born here, and [Norwich|place] left.',
    '[Marlene Norwich|person] came late. [Norwich|person] was born here, and [Norwich|person] left.',
  ],
  [
    '[Marlene Norwich|person|2] rose. [Norwich|place]’s father claims nothing, [Norwich|place] also said.',
    '[Marlene Norwich|person] rose. [Norwich|person]’s father claims nothing, [Norwich|person] also said.',
  ],
  [
    '[Marlene Norwich|person|2] lives in [Norwich|place]. [Norwich|place] said yes.',
    '[Marlene Norwich|person] lives in [Norwich|place]. [Norwich|place] said yes.',
  ],
  [
    '[Marlene Norwich|person|2] came late. [Norwich|place] is old.',
    '[Marlene Norwich|person] came late. [Norwich|place] is old.',
  ],
  [
    '[Norwich|place] was born. [Marlene Norwich|person|2] came.',
    '[Norwich|place] was born. [Marlene Norwich|person] came.',
  ],
]);

suite('companies', companies, [
  [
    '[Harlan Foods Inc. of Portland|organization] grew.',
    '[Harlan Foods Inc.|organization] of [Portland|place] grew.',
  ],
  ['The [Bank of Portland|organization] grew.', 'The [Bank of Portland|organization] grew.'],
  [
    '[Harlan Foods Inc.|organization] grew. Shares of [Harlan|person] rose.',
    '[Harlan Foods Inc.|organization] grew. Shares of [Harlan|organization] rose.',
  ],
  [
    '[Harlan’s Market Co.|organization] grew. Shares of [Harlan|person]’s rose.',
    '[Harlan’s Market Co.|organization] grew. Shares of [Harlan’s|organization] rose.',
  ],
  [
    '[Van Harlan Co.|organization] grew. [Van Harlan|person] has debts.',
    '[Van Harlan Co.|organization] grew. [Van Harlan|organization] has debts.',
  ],
  [
    '[Ada Harlan Co.|organization] grew. [Ada Harlan|person] sells salt.',
    '[Ada Harlan Co.|organization] grew. [Ada Harlan|organization] sells salt.',
  ],
  [
    '[Ada Harlan Co.|organization] is run by Mr. [Ada Harlan|person].',
    '[Ada Harlan Co.|organization] is run by Mr. [Ada Harlan|person].',
  ],
  [
    '[Ada Harlan Co.|organization] is run by [Ada Harlan|person]. [Harlan|person] left.',
    '[Ada Harlan Co.|organization] is run by [Ada Harlan|person]. [Harlan|person] left.',
  ],
  [
    '[Vertix Corp.|organization] grew. Later Vertix fell.',
    '[Vertix Corp.|organization] grew. Later [Vertix|organization] fell.',
  ],
  [
    '[Harlan Foods Inc.|organization] is led by [Ed Harlan|person]. [Harlan|person] spoke.',
    '[Harlan Foods Inc.|organization] is led by [Ed Harlan|person]. [Harlan|person] spoke.',
  ],
  [
    '[India Foods Inc.|organization] grew in [India|place].',
    '[India Foods Inc.|organization] grew in [India|place].',
  ],
  [
    '[Coast Foods Inc.|organization] sold the coast. Coast fell.',
    '[Coast Foods Inc.|organization] sold the coast. Coast fell.',
  ],
]);

suite('companies named like towns', companies, [
  [
    '[Dundee Steel Corp.|organization] grew. Shares of [Dundee|place|0.2] rose.',
    '[Dundee Steel Corp.|organization] grew. Shares of [Dundee|organization] rose.',
  ],
  [
    '[Dundee Steel Corp.|organization] grew in [Dundee|place|2].',
    '[Dundee Steel Corp.|organization] grew in [Dundee|place].',
  ],
]);

suite('model numbers', modelNumbers, [
  ['The [iPhone|misc] 4 sold.', 'The [iPhone 4|misc] sold.'],
  ['A [Falcon|organization] 9 rose.', 'A [Falcon 9|organization] rose.'],
  ['With [Windows|misc] 10 percent fell.', 'With [Windows|misc] 10 percent fell.'],
  ['The [Lantern|misc] 4 sold.', 'The [Lantern|misc] 4 sold.'],
]);

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

suite('datelines', datelines, [
  ['[PORT VALE|organization] 2004-02-17', '[PORT VALE|place] 2004-02-17'],
  ['PORT VALE 2004-02-17', '[PORT VALE|place] 2004-02-17'],
  ['[PORT VALE|organization] 2 LEEDS 1', '[PORT VALE|organization] 2 LEEDS 1'],
  ['[AL-VALE|person], [India|place] 2004-02-17', '[AL-VALE|place], [India|place] 2004-02-17'],
  ['[McVALE|person], [Pa.|place] - He won.', '[McVALE|place], [Pa.|place] - He won.'],
  ['[AP VALE|organization], [Pa.|place] - He won.', 'AP [VALE|place], [Pa.|place] - He won.'],
  ['[VALE|person], [India|place] (PTI) - He won.', '[VALE|place], [India|place] (PTI) - He won.'],
  ['[VALE|person], [India|place] (left) won.', '[VALE|person], [India|place] (left) won.'],
  ['[VALE|organization], [India|place] sign a deal.', '[VALE|organization], [India|place] sign a deal.'],
]);

suite('parties', parties, [
  ['[Ann Vale|person], [R-Ala.|organization], spoke.', '[Ann Vale|person], R-[Ala.|place], spoke.'],
  ['[Ann Vale|person] (D-[New York|place]) spoke.', '[Ann Vale|person] (D-[New York|place]) spoke.'],
  ['The [D-Day|misc] landing.', 'The [D-Day|misc] landing.'],
]);

suite('edges', edges, [
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

suite('washington', washington, [
  ['In [Washington|place], [D.C.|place], on Monday.', 'In [Washington, D.C.|place], on Monday.'],
  ['In [Washington|place] [DC|place] now.', 'In [Washington DC|place] now.'],
  ['In [Paris|place], [France|place], now.', 'In [Paris|place], [France|place], now.'],
]);

suite('notNames', notNames, [
  ['He leads in [AI|place] research.', 'He leads in AI research.'],
  ['It cost [US|place]$5 then.', 'It cost US$5 then.'],
  [
    '[Orvane Ltd|organization] ([NYSE|organization]: [ORV|organization]) grew.',
    '[Orvane Ltd|organization] ([NYSE|organization]: ORV) grew.',
  ],
  ['He said: [ORV|organization] grew.', 'He said: [ORV|organization] grew.'],
  ['[Video|organization]: the dam breaks.', 'Video: the dam breaks.'],
  [
    '[Click|person] to share it. [Lance|person] Corporal [Ada Vale|person] left.',
    'Click to share it. Lance Corporal [Ada Vale|person] left.',
  ],
  ['[Defense|organization] lawyer [Ada Vale|person] left.', 'Defense lawyer [Ada Vale|person] left.'],
  ['[Defense|organization] won.', '[Defense|organization] won.'],
  ['[Click|person] left. [Lance|person] Vale left.', '[Click|person] left. [Lance|person] Vale left.'],
  ['On [Friday|other] it rained.', 'On Friday it rained.'],
  ['[Prices|organization|0.05] rose. All prices rose.', 'Prices rose. All prices rose.'],
  [
    '[Lantern|organization|0.05] rose. The firm Lantern lights lanterns.',
    '[Lantern|organization] rose. The firm Lantern lights lanterns.',
  ],
]);

suite('onX', onX, [
  ['In a post on X, she agreed.', 'In a post on [X|organization], she agreed.'],
  ['He runs X, formerly Twitter.', 'He runs [X|organization], formerly Twitter.'],
  ['Solve for X in the sum.', 'Solve for X in the sum.'],
  [
    'In a post on X, she agreed. Later X denied it, but Malcolm X did not.',
    'In a post on [X|organization], she agreed. Later [X|organization] denied it, but Malcolm X did not.',
  ],
]);

suite('demonyms', demonyms, [
  ['The [Indian|place] team.', 'The [Indian|group] team.'],
  ['[French|person] spoke.', '[French|person] spoke.'],
  ['Two [Afro-Indian|misc] men.', 'Two [Afro-Indian|group] men.'],
  ['Two [Afro-Norvale|misc] men.', 'Two [Afro-Norvale|misc] men.'],
  ['The [India|place] office.', 'The [India|place] office.'],
]);

suite('elections', elections, [
  ['The [2001 Orvane general|misc] election was lost.', 'The [2001 Orvane general election|event] was lost.'],
  ['The [2001 Orvane|misc] summit was lost.', 'The [2001 Orvane|misc] summit was lost.'],
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

suite('shortForms', shortForms, [
  [
    'The [Office of Harbour Safety|organization] (OHS) said so.',
    'The [Office of Harbour Safety|organization] ([OHS|organization]) said so.',
  ],
  [
    'The [Trade Fairness Act|law] ([TFA|organization]) passed.',
    'The [Trade Fairness Act|law] ([TFA|law]) passed.',
  ],
  ['The [Lantern Guild|organization] (NEW) said so.', 'The [Lantern Guild|organization] (NEW) said so.'],
]);

suite('consistency', consistency, [
  [
    'He left [Ain Vale|person]. He died in [Ain Vale|place].',
    'He left [Ain Vale|place]. He died in [Ain Vale|place].',
  ],
  [
    '[Nina Vale-Moreno|person] spoke. [Vale-Moreno|misc|0.2] left.',
    '[Nina Vale-Moreno|person] spoke. [Vale-Moreno|person] left.',
  ],
  [
    '[Nina Berg|person] spoke. [Vale-Moreno|misc|0.2] left.',
    '[Nina Berg|person] spoke. [Vale-Moreno|misc] left.',
  ],
  [
    '[Pope Leander|person] came. [Pope Leander|person] sat. The Pope left.',
    '[Pope Leander|person] came. [Pope Leander|person] sat. The Pope left.',
  ],
  [
    '[Vale Dolci|place] opened. [Vale Dolci|place] sells. At [Vale Dolci|person|1.5] he ate.',
    '[Vale Dolci|place] opened. [Vale Dolci|place] sells. At [Vale Dolci|place] he ate.',
  ],
  [
    '[Vale Dolci|place] opened. [Vale Dolci|place] sells. [Vale Dolci|organization|1.5] grew.',
    '[Vale Dolci|place] opened. [Vale Dolci|place] sells. [Vale Dolci|organization] grew.',
  ],
  [
    '[Nalco|organization] grew. [Nalco|person|0.6] fell.',
    '[Nalco|organization] grew. [Nalco|organization] fell.',
  ],
  [
    '[Dundee|organization] grew. [Dundee|person|0.6] fell.',
    '[Dundee|organization] grew. [Dundee|person] fell.',
  ],
  [
    '[Ada Quill|person] came. Injured Quill RB left. Quill RB sat.',
    '[Ada Quill|person] came. Injured [Quill|person] RB left. [Quill|person] RB sat.',
  ],
  ['[Ada Quill|person] came. Quill left.', '[Ada Quill|person] came. [Quill|person] left.'],
  [
    '[Ada Quill|person] wrote with a quill. Quill left.',
    '[Ada Quill|person] wrote with a quill. Quill left.',
  ],
  [
    '[Maria Lindqvist|person] came. Then [Lindqvist|place|0.07] left and [Lindqvist|person] wrote.',
    '[Maria Lindqvist|person] came. Then [Lindqvist|person] left and [Lindqvist|person] wrote.',
  ],
  [
    'Old [Orvane|organization] grew. New [Orvane|organization] shrank, and Orvane closed.',
    'Old [Orvane|organization] grew. New [Orvane|organization] shrank, and [Orvane|organization] closed.',
  ],
  [
    'He saw [Apple|organization] once. An apple and Apple pie.',
    'He saw [Apple|organization] once. An apple and Apple pie.',
  ],
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

suite('surnames that are cut to a letter', initials, [
  ['Then [Ada|person] K. said so.', 'Then [Ada K.|person] said so.'],
  ['It was sold to [Ada|person] A. He left.', 'It was sold to [Ada|person] A. He left.'],
]);

suite('initials', initials, [
  ['So said K. [Michael Stevens|person] then.', 'So said [K. Michael Stevens|person] then.'],
  ['So said [Elena|person] B. [Prado|person] then.', 'So said [Elena B. Prado|person] then.'],
  ['So said [Sam Orr|person] Jr. then.', 'So said [Sam Orr Jr.|person] then.'],
  ['So said [Elena|person] [Prado|person] then.', 'So said [Elena|person] [Prado|person] then.'],
  ['Plan B. [Orvane|place] is far.', 'Plan B. [Orvane|place] is far.'],
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

suite('agencyLines', agencyLines, [
  ['(PTI Photo/Ann Vale)', '([PTI|organization] Photo/Ann Vale)'],
  ['PTI', '[PTI|organization]'],
  ['PTI reported it.', 'PTI reported it.'],
  ['END', 'END'],
]);

suite('knownOrganizations', knownOrganizations, [
  ['So [PTI|misc] wrote.', 'So [PTI|organization] wrote.'],
  ['So [PTI|misc|3.5] wrote.', 'So [PTI|misc] wrote.'],
  ['[Anna PTI|person] came. So [PTI|person] wrote.', '[Anna PTI|person] came. So [PTI|person] wrote.'],
  ['So [Orvane|misc] wrote.', 'So [Orvane|misc] wrote.'],
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

suite('familyFirst', familyFirst, [
  ['Then [Noh Eun|person]-chae spoke.', 'Then [Noh Eun-chae|person] spoke.'],
  ['Then Noh Eun-chae spoke.', 'Then [Noh Eun-chae|person] spoke.'],
  ['Then [Ada Noh Eun|person]-chae spoke.', 'Then [Ada Noh Eun-chae|person] spoke.'],
  ['The [Noh Eun|place]-run port.', 'The [Noh Eun|place]-run port.'],
  ['The [Noh Eun|place]-based firm.', 'The [Noh Eun|place]-based firm.'],
  ['The [Moss Eun|person]-chae talks.', 'The [Moss Eun|person]-chae talks.'],
]);

suite('ships', ships, [
  ['The [MV Baraka|organization] sank.', 'The [MV Baraka|product] sank.'],
  ['The ferry MV [Baraka|person] sank.', 'The ferry [MV Baraka|product] sank.'],
  ['Tanker [Grey Heron|person] left port.', 'Tanker [Grey Heron|product] left port.'],
  ['HMS Grey Heron sailed.', '[HMS Grey Heron|product] sailed.'],
  ['The [INS|organization] Commissioner spoke.', 'The [INS|organization] Commissioner spoke.'],
  ['The USS was built in [Ohio|place].', 'The USS was built in [Ohio|place].'],
  ['Then the tanker [Ada Moreno|person] sank.', 'Then the tanker [Ada Moreno|product] sank.'],
  ['Then the frigate Admiral [Moreno|person] left.', 'Then the frigate [Admiral Moreno|product] left.'],
  ['Then the cruise ship [Vale|place] left.', 'Then the cruise ship [Vale|product] left.'],
  ['Then the space ship [Vale|place] left.', 'Then the space ship [Vale|place] left.'],
  ['The ferry [Moreno|person] ran aground.', 'The ferry [Moreno|product] ran aground.'],
  ['The ferry [Moreno|person] ran was sold.', 'The ferry [Moreno|person] ran was sold.'],
  ["The yacht [Ada Moreno|person]'s firm built.", "The yacht [Ada Moreno|person]'s firm built."],
  ['The yacht [Ada Moreno|person] owns sank.', 'The yacht [Ada Moreno|person] owns sank.'],
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

suite('letters behind letters', hyphens, [
  ['The [ABC|organization]-[NV|place] left then.', 'The [ABC-NV|organization] left then.'],
  ['The [ABC|organization]-[NV Nine|organization] left.', 'The [ABC-NV Nine|organization] left.'],
  ['The [ABC|organization]-[NV|place] talks began.', 'The [ABC|organization]-[NV|place] talks began.'],
]);

suite('wars of two sides', hyphens, [
  ['The [India|place]–[Russia War|misc] ended.', 'The [India–Russia War|event] ended.'],
  ['The [India|place]–[Russia|place] war ended.', 'The [India|place]–[Russia|place] war ended.'],
]);

suite('doubled first names', personParts, [
  ['Then Yo-[Yo Moreno|person] played.', 'Then [Yo-Yo Moreno|person] played.'],
  ['Then pre-[Yo Moreno|person] plans fell.', 'Then pre-[Yo Moreno|person] plans fell.'],
]);

suite('known things', knownThings, [
  ['New COVID-19 cases, and Covid spread.', 'New [COVID-19|other] cases, and [Covid|other] spread.'],
  ['They keep [Diwali|place] and Eid al-Fitr.', 'They keep [Diwali|event] and [Eid al-Fitr|event].'],
  ['The [Diwali Trust|organization] grew.', 'The [Diwali Trust|organization] grew.'],
  ['The holi powder.', 'The holi powder.'],
]);

suite('prefixes', prefixes, [
  ['In Sub-[Saharan Africa|place] too.', 'In [Sub-Saharan Africa|place] too.'],
  ['An Anti-[Castro|person] rally.', 'An Anti-[Castro|person] rally.'],
  ['It joined Pan - [Asia Lines|organization].', 'It joined Pan - [Asia Lines|organization].'],
]);

suite('numbered courts and units', numbered, [
  [
    'The 9th [U.S. Circuit Court|organization] ruled; the 4th Circuit did not.',
    'The [9th U.S. Circuit Court|organization] ruled; the [4th Circuit|organization] did not.',
  ],
  ['The 9th lap of the Circuit.', 'The 9th lap of the Circuit.'],
]);

suite('parts of a person', personParts, [
  ['[Halim|person] "[Sandy|person]" [Rao|person] won.', '[Halim "Sandy" Rao|person] won.'],
  ['[Renel|person] “Ti Loup” [Marsh|place] won.', '[Renel “Ti Loup” Marsh|person] won.'],
  ["[Halim|person] '[Sandy' Rao|other] won.", "[Halim 'Sandy' Rao|person] won."],
  ["[Halim|organization] 'The [Sea' Rao|person] won.", "[Halim 'The Sea' Rao|person] won."],
  ['[Halim|person] (Sandy) [Rao|person] won.', '[Halim (Sandy) Rao|person] won.'],
  ['[Halim Rao|person] (Oru) [Marsh|person] won.', '[Halim Rao|person] (Oru) [Marsh|person] won.'],
  ['[Halim Sr.|person]\n\n“It is” [Rao|person] won.', '[Halim Sr.|person]\n\n“It is” [Rao|person] won.'],
  ["[Rao|person]' [Sandy|person] won.", "[Rao|person]' [Sandy|person] won."],
  ['[Jo|person]-[Anne Marsh|person] won.', '[Jo-Anne Marsh|person] won.'],
  ['The [Moreno|person]-[Weber|person] talks.', 'The [Moreno|person]-[Weber|person] talks.'],
  [
    '[Ada Moreno-Weber|person] came. [Moreno|person]-[Weber|person] won.',
    '[Ada Moreno-Weber|person] came. [Moreno-Weber|person] won.',
  ],
  [
    '[Halim Rao|person] "was there" [Marsh|person] said.',
    '[Halim Rao|person] "was there" [Marsh|person] said.',
  ],
]);

suite('Arabic articles', arabicArticles, [
  ['Then al-[Dahoum|person] left.', 'Then [al-Dahoum|person] left.'],
  ['It blamed al[-Qasr|organization] again.', 'It blamed [al-Qasr|organization] again.'],
  ['[Sami|person] al-[Dahoum|person] left.', '[Sami al-Dahoum|person] left.'],
  ['The pro-[Dahoum|person] side.', 'The pro-[Dahoum|person] side.'],
]);

suite('place pairs', placePairs, [
  ['In [Jammu|place] and [Kashmir|place] too.', 'In [Jammu and Kashmir|place] too.'],
  ['In [St Kitts|place] and [Nevis|organization] too.', 'In [St Kitts and Nevis|place] too.'],
  ['The [Eastern District|place] of [Ohio|place] ruled.', 'The [Eastern District of Ohio|place] ruled.'],
  ['In [France|place] and [Spain|place] too.', 'In [France|place] and [Spain|place] too.'],
]);

suite('finance', finance, [
  [
    'Shares in [Orvane|place] and [Tolmet|person] rose.',
    'Shares in [Orvane|organization] and [Tolmet|organization] rose.',
  ],
  ['Analysts at [Orvane|place] agreed.', 'Analysts at [Orvane|organization] agreed.'],
  ['Shares in [India|place] rose.', 'Shares in [India|place] rose.'],
  [
    'He sold stock of [Orvane|place], [Ada Moss|person|0.1] said.',
    'He sold stock of [Orvane|organization], [Ada Moss|person] said.',
  ],
  ['Workers at [Orvane|place] agreed.', 'Workers at [Orvane|place] agreed.'],
  ['Shares of [Orvane|place|3] rose.', 'Shares of [Orvane|place] rose.'],
]);
