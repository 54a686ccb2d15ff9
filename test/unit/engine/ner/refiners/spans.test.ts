import { hyphenTails } from '../../../../../src/engine/ner/refiners/spans/hyphen-tails';
import { initials } from '../../../../../src/engine/ner/refiners/people/initials';
import { institutions } from '../../../../../src/engine/ner/refiners/organizations/institutions';
import { hyphens } from '../../../../../src/engine/ner/refiners/spans/hyphens';
import { numbered } from '../../../../../src/engine/ner/refiners/things/numbered';
import { partyBrackets } from '../../../../../src/engine/ner/refiners/organizations/party-brackets';
import { personParts } from '../../../../../src/engine/ner/refiners/people/person-parts';
import { quoted } from '../../../../../src/engine/ner/refiners/things/quoted';
import { companyForms } from '../../../../../src/engine/ner/refiners/organizations/company-forms';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { demonyms } from '../../../../../src/engine/ner/refiners/places/demonyms';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { knownOrganizations } from '../../../../../src/engine/ner/refiners/organizations/known-organizations';
import { knownWholes } from '../../../../../src/engine/ner/refiners/spans/known-wholes';
import { ministries } from '../../../../../src/engine/ner/refiners/organizations/ministries';
import { longLaws } from '../../../../../src/engine/ner/refiners/things/long-laws';
import { owners } from '../../../../../src/engine/ner/refiners/organizations/owners';
import { titled } from '../../../../../src/engine/ner/refiners/people/titled';
import { persianLinks } from '../../../../../src/engine/ner/refiners/people/persian-links';
import { shortForms } from '../../../../../src/engine/ner/refiners/article/short-forms';
import { suite } from './suite';

suite('institutions', institutions, [
  [
    'at [Ada Moreno|person] [Memorial Hospital|organization] there',
    'at [Ada Moreno Memorial Hospital|organization] there',
  ],
  [
    'at [Ada Moreno|person], [Memorial Hospital|organization]',
    'at [Ada Moreno|person], [Memorial Hospital|organization]',
  ],
  ['at [Ada Moreno|person] [Tide Board|organization]', 'at [Ada Moreno|person] [Tide Board|organization]'],
  [
    'the [University of Texas|organization] at [Austin|place]',
    'the [University of Texas at Austin|organization]',
  ],
  [
    'the [University of Norvale|organization] at [Austin|place]',
    'the [University of Norvale|organization] at [Austin|place]',
  ],
  ["[Cook County State|place]'s Attorney Moreno", "[Cook County|place] State's Attorney Moreno"],
  ["[Cook County State|place]'s roads", "[Cook County State|place]'s roads"],
]);

suite('Persian links', persianLinks, [
  ['the Tehreek-e-[Norvale|group] said', 'the [Tehreek-e-Norvale|organization] said'],
  [
    'the [Tehreek-e-Norvale|organization] [India|place] said',
    'the [Tehreek-e-Norvale India|organization] said',
  ],
  ['the [Tide Board|organization] [India|place] said', 'the [Tide Board|organization] [India|place] said'],
  ['[Anwar-ul-Haq|person] said', '[Anwar-ul-Haq|person] said'],
  [
    'the [Jamiat Ulema-i-Islam|organization]-Norvale said',
    'the [Jamiat Ulema-i-Islam-Norvale|organization] said',
  ],
  ['the India Tehreek-i-Norvale-Hakim said', 'the [India Tehreek-i-Norvale-Hakim|organization] said'],
  ['[Stoke|place]-on-[Trent|place] said', '[Stoke|place]-on-[Trent|place] said'],
]);

suite('syllables behind a hyphen', hyphenTails, [
  ['[Anan Chai|person]-ocha spoke.', '[Anan Chai-ocha|person] spoke.'],
  ['[Ada Moreno|person]-led talks.', '[Ada Moreno|person]-led talks.'],
  ['[Moreno|person]-ocha spoke.', '[Moreno|person]-ocha spoke.'],
]);

suite('initials without points', initials, [
  ['Then K P [Moreno|person] spoke.', 'Then [K P Moreno|person] spoke.'],
  ['Take Vitamin D [Moreno|person] said.', 'Take Vitamin D [Moreno|person] said.'],
  ['Then A [Moreno|person] spoke.', 'Then A [Moreno|person] spoke.'],
]);

suite('initials of a person that the tagger passed over', initials, [
  ['He saw D K Moreno there.', 'He saw [D K Moreno|person] there.'],
  ['He saw D K there.', 'He saw D K there.'],
  ['He took Vitamin D Moreno then.', 'He took Vitamin D Moreno then.'],
]);

suite('numbered units', numbered, [
  ['The 82nd Airborne Division left.', 'The [82nd Airborne Division|organization] left.'],
  ['The Second Division side lost.', 'The Second Division side lost.'],
  ['The [7th Fleet Band|organization] played.', 'The [7th Fleet Band|organization] played.'],
]);

suite('brackets of parties', partyBrackets, [
  ['Then [JD|place](S) won.', 'Then [JD(S)|organization] won.'],
  ['Then CPI (M) won.', 'Then [CPI (M)|organization] won.'],
  ['Then [ORV|organization] (M) won.', 'Then [ORV|organization] (M) won.'],
  [
    'the [Norvale Party|organization] ([Ada Moss|person]) won',
    'the [Norvale Party (Ada Moss)|organization] won',
  ],
  ['the [Norvale Sena|misc] (Secular) won', 'the [Norvale Sena (Secular)|organization] won'],
  [
    'the [Norvale Party|organization] (India) won, and India cheered',
    'the [Norvale Party (India)|organization] won, and India cheered',
  ],
  [
    'the [Norvale Party|organization] (Uforma) won, and Uforma cheered',
    'the [Norvale Party|organization] (Uforma) won, and Uforma cheered',
  ],
  ['the [Norvale Party|organization] (NP) won', 'the [Norvale Party|organization] (NP) won'],
  [
    'the [Norvale Board|organization] ([Ada Moss|person]) won',
    'the [Norvale Board|organization] ([Ada Moss|person]) won',
  ],
  [
    'the [Communist Party of Norvale|organization] ([Marxist|group]) won',
    'the [Communist Party of Norvale (Marxist)|organization] won',
  ],
  [
    'the [Communist Party of Norvale|organization] ([Harwick|place]) won',
    'the [Communist Party of Norvale|organization] ([Harwick|place]) won',
  ],
]);

suite('capitals on both sides of a hyphen', hyphens, [
  ['the OBS-[CBV|organization] news', 'the [OBS-CBV|organization] news'],
  ['IIT-[Norvale|person] opened', '[IIT-Norvale|organization] opened'],
  [
    'the [OBS|organization]-[CBV|organization] alliance won',
    'the [OBS|organization]-[CBV|organization] alliance won',
  ],
  ['the US-[CBV|organization] news', 'the US-[CBV|organization] news'],
]);

suite('people between a title and a family name', personParts, [
  ['Mayor [Norvale|place] Breed spoke.', 'Mayor [Norvale Breed|person] spoke.'],
  ['Mayor [Norvale|place] Pope spoke.', 'Mayor [Norvale|place] Pope spoke.'],
  ['In [Norvale|place] Breed spoke.', 'In [Norvale|place] Breed spoke.'],
  ['Then [Ada|person] "[Addy" Moreno|person] spoke.', 'Then [Ada "Addy" Moreno|person] spoke.'],
  ['Then [Ada "Addy|person]" [Moreno|person] spoke.', 'Then [Ada "Addy" Moreno|person] spoke.'],
]);

suite('titles of works that somebody has made', quoted, [
  ['Then [Moreno|person]\'s "Grey Water" opened.', 'Then [Moreno|person]\'s "[Grey Water|work]" opened.'],
  ['"Grey Water," a crime epic, opened.', '"[Grey Water|work]," a crime epic, opened.'],
  [
    'Then [Moreno|person]\'s "[Norvale State|organization]" rose.',
    'Then [Moreno|person]\'s "[Norvale State|organization]" rose.',
  ],
  ['"Grey Water," he said.', '"Grey Water," he said.'],
]);

suite('bodies taken for people', companyForms, [
  ['At [Ada University|person] then.', 'At [Ada University|organization] then.'],
  ['At [Ada Moreno|person] then.', 'At [Ada Moreno|person] then.'],
]);

suite('bodies with commas, and craft', knownThings, [
  [
    'the Bureau of [Alcohol|organization], Tobacco, Firearms and Explosives',
    'the [Bureau of Alcohol, Tobacco, Firearms and Explosives|organization]',
  ],
  ['[Air Force|organization] One landed.', '[Air Force One|product] landed.'],
  ['The [Air Force|organization] landed.', 'The [Air Force|organization] landed.'],
]);

suite('letters of a person', shortForms, [
  [
    '[K.T. Rama Moreno|person] ([KTR|organization]) spoke.',
    '[K.T. Rama Moreno|person] ([KTR|person]) spoke.',
  ],
]);

suite('ministries and their subjects', ministries, [
  [
    'Minister for Tides, [Justice and Law Reform|organization] said so.',
    'Minister for Tides, [Justice and Law Reform|organization] said so.',
  ],
  [
    'Minister for Trade, [Justice and Law Reform|organization] said so.',
    'Minister for Trade, Justice and Law Reform said so.',
  ],
  [
    'Minister of [State for Foreign Tides|organization] Ada Moss said so.',
    'Minister of State for Foreign Tides Ada Moss said so.',
  ],
  ['The [State for Tides|organization] said so.', 'The [State for Tides|organization] said so.'],
  ['Minister of the [Interior|organization] said so.', 'Minister of the Interior said so.'],
  ['The [Interior|organization] said so.', 'The [Interior|organization] said so.'],
  [
    'the [Department of Energy|organization] and Climate Change said',
    'the [Department of Energy and Climate Change|organization] said',
  ],
  [
    'the [National Union of Rail|organization], [Maritime and Transport Workers|organization] said',
    'the [National Union of Rail, Maritime and Transport Workers|organization] said',
  ],
  [
    'the [Center for Highway|organization], [Road and Transit Management|organization] said',
    'the [Center for Highway, Road and Transit Management|organization] said',
  ],
  [
    'the [Department of Energy|organization] and [Norvale|place] said',
    'the [Department of Energy|organization] and [Norvale|place] said',
  ],
  ['the [Bank of Norvale|organization] and Trade said', 'the [Bank of Norvale|organization] and Trade said'],
  ['the Minister of [Foreign Affairs|organization] said', 'the Minister of Foreign Affairs said'],
  [
    '[Commerce|organization] and Industry Minister [Ada Moreno|person]',
    'Commerce and Industry Minister [Ada Moreno|person]',
  ],
  [
    '[Commerce Ministry|organization] and Industry Minister [Ada Moreno|person]',
    '[Commerce Ministry|organization] and Industry Minister [Ada Moreno|person]',
  ],
  ['the Minister of [Norvale|place] said', 'the Minister of [Norvale|place] said'],
]);

suite('names that the article has longer elsewhere', knownWholes, [
  [
    'The [Norvale Harbour Trust|organization|1.5] met. [Norvale Harbour|place|0.5] Trust said so.',
    'The [Norvale Harbour Trust|organization] met. [Norvale Harbour Trust|organization] said so.',
  ],
  [
    'The [Norvale Harbour Trust|organization|1.5] met in [Norvale Harbour|place|0.5].',
    'The [Norvale Harbour Trust|organization] met in [Norvale Harbour|place].',
  ],
  [
    'The [Norvale Harbour Trust|organization|0.2] met. [Norvale Harbour|place|0.5] Trust said so.',
    'The [Norvale Harbour Trust|organization] met. [Norvale Harbour|place] Trust said so.',
  ],
  [
    'Ships left [Quay 9|place|1.5]. Lund bought [Quay|organization|0.5] 9.',
    'Ships left [Quay 9|place]. Lund bought [Quay 9|place].',
  ],
  [
    'Ships left [Quay 9|place|1.5]. Lund bought [Quay|organization|0.5] 7.',
    'Ships left [Quay 9|place]. Lund bought [Quay|organization] 7.',
  ],
  [
    'Ships left [Quay Nine|place|1.5]. Lund bought [Quay|organization|0.5] Nine.',
    'Ships left [Quay Nine|place]. Lund bought [Quay|organization] Nine.',
  ],
]);

suite('letters that the article introduces', shortForms, [
  [
    'The [Harbour Safety Act|law] ([HSA|organization]) holds. The [HSA|organization] is old.',
    'The [Harbour Safety Act|law] ([HSA|law]) holds. The [HSA|law] is old.',
  ],
  [
    '[Movimento Norvale|person] ([MN|organization]) won.',
    '[Movimento Norvale|organization] ([MN|organization]) won.',
  ],
  [
    'The [Harbour Safety Act|law] holds. The [HSA|organization] is old.',
    'The [Harbour Safety Act|law] holds. The [HSA|organization] is old.',
  ],
]);

suite('branches in a country', knownOrganizations, [
  [
    '[Norvale|organization] left [Norvale India|place].',
    '[Norvale|organization] left [Norvale India|organization].',
  ],
  ['[Norvale|place] left [Norvale India|place].', '[Norvale|place] left [Norvale India|place].'],
]);

suite('peoples of two words', demonyms, [
  ['The [Sri Lankan|misc] team won.', 'The [Sri Lankan|group] team won.'],
  ['The [Sri Mulya|misc] team won.', 'The [Sri Mulya|misc] team won.'],
]);

suite('words that lead to a name', edges, [
  ['He left The [Hague|place].', 'He left [The Hague|place].'],
  ['He left [NGO Harbour Watch|organization].', 'He left NGO [Harbour Watch|organization].'],
  ['He saw Datuk [Seri Ada Moreno|person].', 'He saw Datuk Seri [Ada Moreno|person].'],
  ['He saw [CM Ada Moreno|person].', 'He saw CM [Ada Moreno|person].'],
]);

suite('owners and aliases', owners, [
  ["[Golmar|person|0.5]'s [Ada Moreno|person] spoke.", "[Golmar|organization]'s [Ada Moreno|person] spoke."],
  ["[Golmar|person|1.3]'s [Ada Moreno|person] spoke.", "[Golmar|person]'s [Ada Moreno|person] spoke."],
  [
    "[Lena Golmar|person] and [Golmar|person|0.5]'s [Ada Moreno|person] spoke.",
    "[Lena Golmar|person] and [Golmar|person]'s [Ada Moreno|person] spoke.",
  ],
  ["[Golmar|person|0.5]'s [Moreno|person] spoke.", "[Golmar|person]'s [Moreno|person] spoke."],
  [
    '[Ada Moreno|person], known as [ADMO|organization], spoke.',
    '[Ada Moreno|person], known as [ADMO|person], spoke.',
  ],
  ['[Ada Moreno|person] of [ADMO|organization] spoke.', '[Ada Moreno|person] of [ADMO|organization] spoke.'],
]);

suite('laws with a bracket', longLaws, [
  ['The new Harbour Dues (Amendment) Act passed.', 'The new [Harbour Dues (Amendment) Act|law] passed.'],
  [
    'The new [Harbour Dues|organization] (Norvale) Act passed.',
    'The new [Harbour Dues (Norvale) Act|law] passed.',
  ],
  ['Then they (Norvale) Act passed.', 'Then they (Norvale) Act passed.'],
]);

suite('bodies by their first words', companyForms, [
  ['Then [Partai Norvale|person] won.', 'Then [Partai Norvale|organization] won.'],
  ['Then [Ada Norvale|person] won.', 'Then [Ada Norvale|person] won.'],
  ['The [Norvale Fever|organization] spread.', 'The [Norvale Fever|misc] spread.'],
]);

suite('people behind a title that the tagger passed over', titled, [
  ['Then Mayor Norvale Breed spoke.', 'Then Mayor [Norvale Breed|person] spoke.'],
  ['Then the mayor Norvale Breed spoke.', 'Then the mayor Norvale Breed spoke.'],
  ['Then Mayor India spoke.', 'Then Mayor India spoke.'],
  [
    'Then Mayor Norvale [Tide Board|organization] spoke.',
    'Then Mayor Norvale [Tide Board|organization] spoke.',
  ],
]);
