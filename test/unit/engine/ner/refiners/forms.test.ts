import { agencyLines } from '../../../../../src/engine/ner/refiners/lines/agency-lines';
import { clubs } from '../../../../../src/engine/ner/refiners/organizations/clubs';
import { companyForms } from '../../../../../src/engine/ner/refiners/organizations/company-forms';
import { craft } from '../../../../../src/engine/ner/refiners/things/craft';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { finance } from '../../../../../src/engine/ner/refiners/organizations/finance';
import { hyphenTails } from '../../../../../src/engine/ner/refiners/spans/hyphen-tails';
import { initials } from '../../../../../src/engine/ner/refiners/people/initials';
import { institutions } from '../../../../../src/engine/ner/refiners/organizations/institutions';
import { knownThings } from '../../../../../src/engine/ner/refiners/things/known-things';
import { lists } from '../../../../../src/engine/ner/refiners/lines/lists';
import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { numbered } from '../../../../../src/engine/ner/refiners/things/numbered';
import { opponents } from '../../../../../src/engine/ner/refiners/organizations/opponents';
import { shortForms } from '../../../../../src/engine/ner/refiners/article/short-forms';
import { suite } from './suite';

suite('aircraft, missiles and guns', craft, [
  ['An F-16 and two MiG-29s flew.', 'An [F-16|product] and two [MiG-29s|product] flew.'],
  ['A [Tupolev Tu|misc]-154 flew.', 'A [Tupolev Tu-154|product] flew.'],
  ['A [Boeing C|organization]-17 flew.', 'A [Boeing|organization] [C-17|product] flew.'],
  ['The [F-16 Harwick Museum|place] and F-19 closed.', 'The [F-16 Harwick Museum|place] and F-19 closed.'],
  ['Take row C-5-7 or F - 16.', 'Take row C-5-7 or F - 16.'],
]);

suite('clubs in brackets', clubs, [
  [
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([Harwick|place]), [Olu|person] ([Leeds|organization])',
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([Harwick|organization]), [Olu|person] ([Leeds|organization])',
  ],
  [
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([India|place]), [Olu|person] ([Leeds|organization])',
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([India|place]), [Olu|person] ([Leeds|organization])',
  ],
  [
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([Harwick|place]), [Olu|person] ([Vale|place])',
    '[Ada|person] ([Arsenal|organization]), [Lena|person] ([Harwick|place]), [Olu|person] ([Vale|place])',
  ],
]);

suite('letters of titles', edges, [
  ['L-[G Ada Moreno|person] wrote.', 'L-G [Ada Moreno|person] wrote.'],
  ['[G Ada Moreno|person] wrote.', '[G Ada Moreno|person] wrote.'],
]);

suite('letters of given names', initials, [
  ['The party chief [JP Moreno|organization] left.', 'The party chief [JP Moreno|person] left.'],
  ['The rival [JP Moreno|organization] left.', 'The rival [JP Moreno|organization] left.'],
]);

suite('people of a body', edges, [
  ['The [NTL MLAs|organization] left.', 'The [NTL|organization] MLAs left.'],
  ['The [NTL MLA|organization] left.', 'The [NTL|organization] MLA left.'],
  ['The [Norvale MLA|organization] left.', 'The [Norvale|place] MLA left.'],
  ['An [Norvale MLA|organization] left.', 'An [Norvale|organization] MLA left.'],
  ['The [Indian Vale MSP|organization] left.', 'The [Indian Vale|organization] MSP left.'],
  ['The [Norvale TDs|organization] left.', 'The [Norvale|organization] TDs left.'],
]);

suite('forms of address', edges, [
  ['Then Datuk [Seri|person] Dr [Ada Moreno|person] left.', 'Then Datuk Seri Dr [Ada Moreno|person] left.'],
  ['Then Datin [Seri Ada Moreno|person] left.', 'Then Datin Seri [Ada Moreno|person] left.'],
  ['Then [Seri Ada Moreno|person] left.', 'Then [Seri Ada Moreno|person] left.'],
  ['Then [Grand Mufti Ada Moreno|person] left.', 'Then Grand Mufti [Ada Moreno|person] left.'],
  ['[Mufti|person] met [Mufti Ada Moreno|person].', '[Mufti|person] met [Mufti Ada Moreno|person].'],
  [
    'Chief Judge of [Norvale Tan Sri Ada Moreno|person] left.',
    'Chief Judge of Norvale Tan Sri [Ada Moreno|person] left.',
  ],
  ['Then [Tan Ada Moreno|person] left.', 'Then [Tan Ada Moreno|person] left.'],
]);

suite('officers for the press', edges, [
  [
    'Then [Palace Press|organization] Officer [Ada Moreno|person] left.',
    'Then [Palace|organization] Press Officer [Ada Moreno|person] left.',
  ],
  ['Then [Palace Press|organization] men left.', 'Then [Palace Press|organization] men left.'],
]);

suite('letters of titles before names', initials, [
  ['L-G [Ada Moreno|person] wrote.', 'L-G [Ada Moreno|person] wrote.'],
  ['Then G [Ada Moreno|person] wrote.', 'Then [G Ada Moreno|person] wrote.'],
]);

suite('grands prix', edges, [
  ['The Grand [Prix de Harwick|misc] began.', 'The [Grand Prix de Harwick|misc] began.'],
  ['The [Prix de Harwick|misc] began.', 'The [Prix de Harwick|misc] began.'],
]);

suite('what is spoken of with an article', notNames, [
  ['Under the [Bill|person], farms pay less.', 'Under the Bill, farms pay less.'],
  ['This [Act|misc] ends in June.', 'This Act ends in June.'],
  ['They met [Bill|person], who left.', 'They met [Bill|person], who left.'],
  ['of the [Bill|person] and Ada Moreno Fund', 'of the [Bill|person] and Ada Moreno Fund'],
  ['The [Arch|person] will be lit.', 'The Arch will be lit.'],
  ['The [Moreno|person] campaign is over.', 'The [Moreno|person] campaign is over.'],
  ['The [Morenos|person] have left.', 'The [Morenos|person] have left.'],
  [
    'Ada Moreno spoke. It was not the [Moreno|person] of old.',
    'Ada Moreno spoke. It was not the [Moreno|person] of old.',
  ],
]);

suite('offices without a name', notNames, [
  ['The [Pope|person] spoke.', 'The Pope spoke.'],
  ['[Fri Jun|person] 27, 2031', 'Fri Jun 27, 2031'],
  ['[Jun Moreno|person] 27, left', '[Jun Moreno|person] 27, left'],
  ['The then [Amir|person] spoke.', 'The then Amir spoke.'],
  ['Then [Amir|person] spoke.', 'Then [Amir|person] spoke.'],
  [
    'Then the minister [Ada Pope|person] came, and later [Pope|person] spoke.',
    'Then the minister [Ada Pope|person] came, and later [Pope|person] spoke.',
  ],
]);

suite('newspapers called like a day', notNames, [
  ['The [Sun|organization] said so.', 'The [Sun|organization] said so.'],
  ['It opens [Sun|organization] and Mon.', 'It opens Sun and Mon.'],
]);

suite('numbers behind names', numbered, [
  ['It is [Welders Local|organization] 227 again.', 'It is [Welders Local 227|organization] again.'],
  [
    'From [Norvale Launch Complex|organization]-41 it rose.',
    'From [Norvale Launch Complex-41|place] it rose.',
  ],
  ['It is [Welders Union|organization] 227 again.', 'It is [Welders Union|organization] 227 again.'],
  ['He met [Ada Local|person] 227 times.', 'He met [Ada Local|person] 227 times.'],
]);

suite('courts of appeals', numbered, [
  [
    'The U.S. Court of Appeals for the [Ninth Circuit|organization] ruled.',
    'The [U.S. Court of Appeals for the Ninth Circuit|organization] ruled.',
  ],
  [
    'The court of the [Ninth Circuit|organization] ruled.',
    'The court of the [Ninth Circuit|organization] ruled.',
  ],
]);

suite('names that are spelt by the letters behind them', shortForms, [
  [
    'The [Council for Tides|organization] in [Norvale|place] ([CTN|organization]) met.',
    'The [Council for Tides in Norvale|organization] ([CTN|organization]) met.',
  ],
  [
    'The [Council for Tides|organization] in [Norvale|place] ([CT|organization]) met.',
    'The [Council for Tides|organization] in [Norvale|place] ([CT|organization]) met.',
  ],
]);

suite('names that the letters behind them spell on', shortForms, [
  [
    'The [Trust for Tides|organization] and the Harbour (TTH) grew.',
    'The [Trust for Tides and the Harbour|organization] ([TTH|organization]) grew.',
  ],
  [
    'The [Trust for Tides|organization] and the Harbour (PTI) grew.',
    'The [Trust for Tides|organization] and the Harbour (PTI) grew.',
  ],
]);

suite('foundations of two', institutions, [
  [
    'The [Ada|place] and [Ada Vale Foundation|organization] paid.',
    'The [Ada and Ada Vale Foundation|organization] paid.',
  ],
  [
    'Then [Ada|person] and [Ada Vale Foundation|organization] paid.',
    'Then [Ada|person] and [Ada Vale Foundation|organization] paid.',
  ],
]);

suite('lists', lists, [
  [
    'They saw [Norva|organization], [Leeds|organization], [Oru|organization], [Tessa|organization], [Vale|misc|0.3] and [Harwick|misc|0.3].',
    'They saw [Norva|organization], [Leeds|organization], [Oru|organization], [Tessa|organization], [Vale|organization] and [Harwick|organization].',
  ],
  [
    'They saw [Harwick|place], [Leeds|person|0.3] and [Vale|place].',
    'They saw [Harwick|place], [Leeds|place] and [Vale|place].',
  ],
  [
    'They saw [Harwick|place], [Leeds|person|0.9] and [Vale|place].',
    'They saw [Harwick|place], [Leeds|person] and [Vale|place].',
  ],
  [
    'They saw [Leeds|person|0.3], [Harwick|place], [Vale|place].',
    'They saw [Leeds|person], [Harwick|place], [Vale|place].',
  ],
  [
    'Two [Harwick Men|organization|0.3], [Ada Vale|person] and [Olu Berg|person], left.',
    'Two [Harwick Men|organization], [Ada Vale|person] and [Olu Berg|person], left.',
  ],
  [
    'Fires in [Harwick|place], [Leeds|person|0.3], [Berg|person|0.3] and [Vale|place].',
    'Fires in [Harwick|place], [Leeds|place], [Berg|place] and [Vale|place].',
  ],
  [
    'They saw [Harwick|place], [Leeds|person|0.3], [Berg|person|0.3] and [Vale|place].',
    'They saw [Harwick|place], [Leeds|person], [Berg|person] and [Vale|place].',
  ],
  [
    'Towns hit were [Harwick|place], [Leeds|person|0.3], [Berg|person|0.3] and [Vale|person|0.3].',
    'Towns hit were [Harwick|place], [Leeds|person], [Berg|person] and [Vale|person].',
  ],
  [
    'Towns hit were [Harwick|place], [Norvale|place], [Berg|person|2] and [Vale|person|0.3].',
    'Towns hit were [Harwick|place], [Norvale|place], [Berg|place] and [Vale|place].',
  ],
  [
    'Guests were [Harwick|place], [Norvale|place], [Berg|person|0.3] and [Vale|person|0.3].',
    'Guests were [Harwick|place], [Norvale|place], [Berg|person] and [Vale|person].',
  ],
  [
    'In [Ora|place], [Orb|place], [Orc|place], [Ord|place], [Leeds|person|0.3], [Ore|place], [Orf|place], [Org|place], [Berg|organization|0.3] or [Orh|place].',
    'In [Ora|place], [Orb|place], [Orc|place], [Ord|place], [Leeds|place], [Ore|place], [Orf|place], [Org|place], [Berg|place] or [Orh|place].',
  ],
]);

suite('amounts of money', notNames, [
  ['It cost [Sh1|product].3 trillion.', 'It cost Sh1.3 trillion.'],
  ['The [Shell|organization] stations.', 'The [Shell|organization] stations.'],
]);

suite('photographers', agencyLines, [
  ['[Ada Moreno|person]/[AFP|organization]', '[Ada Moreno|person]/[AFP|organization]'],
  [
    '[India Carl|organization]/[Getty Images|organization]',
    '[India Carl|organization]/[Getty Images|organization]',
  ],
  ['[Ada Court|place]/[Getty Images|organization]', '[Ada Court|person]/[Getty Images|organization]'],
]);

suite('forms of companies behind a comma', companyForms, [
  ['[Norvale Partners|organization], [L.P.|place] grew.', '[Norvale Partners, L.P.|organization] grew.'],
  [
    '[Norvale Partners|organization], [Leeds|place] grew.',
    '[Norvale Partners|organization], [Leeds|place] grew.',
  ],
]);

suite('newspapers', companyForms, [
  ['The [Norvale County Sentinel|place] said so.', 'The [Norvale County Sentinel|organization] said so.'],
  ['The [Sentinel|place] fell.', 'The [Sentinel|place] fell.'],
]);

suite('kinds of oil', finance, [
  ['[Brent|person] crude rose.', '[Brent|misc] crude rose.'],
  ['[Brent|person] called.', '[Brent|person] called.'],
]);

suite('who lives in a state', knownThings, [
  ['New [Yorkers|group] and [Idahoans|misc] voted.', '[New Yorkers|group] and [Idahoans|group] voted.'],
  ['The [Idahoans Club|organization] met.', 'The [Idahoans Club|organization] met.'],
]);

suite('surnames of two halves', hyphenTails, [
  ['[Ada Harwick|person]-[McVale|person] won.', '[Ada Harwick-McVale|person] won.'],
  ['[Moreno|person]-[Weber|person] talks began.', '[Moreno|person]-[Weber|person] talks began.'],
  ['[Ada Harwick|person]-[India|place] talks began.', '[Ada Harwick|person]-[India|place] talks began.'],
]);

const REPORT = 'The match was the last of the league season. ';

suite('teams that others play against', opponents, [
  [
    `${REPORT}It was a win over [Harwick|place] and [Vale|place] in [Leeds|place].`,
    `${REPORT}It was a win over [Harwick|organization] and [Vale|organization] in [Leeds|place].`,
  ],
  [`${REPORT}[Harwick|place] beat [India|place].`, `${REPORT}[Harwick|organization] beat [India|place].`],
  [`${REPORT}They lost to [South Africa|place].`, `${REPORT}They lost to [South Africa|place].`],
  ['The troops fought against [Harwick|place].', 'The troops fought against [Harwick|place].'],
  [
    `${REPORT}[Harwick|place] signed [Ada Vale|person].`,
    `${REPORT}[Harwick|organization] signed [Ada Vale|person].`,
  ],
  ['[Harwick|place] signed [Ada Vale|person].', '[Harwick|place] signed [Ada Vale|person].'],
  [`${REPORT}[Harwick|place] manager left.`, `${REPORT}[Harwick|organization] manager left.`],
  [`${REPORT}A loan from [Harwick|place].`, `${REPORT}A loan from [Harwick|organization].`],
  [`${REPORT}A train from [Harwick|place].`, `${REPORT}A train from [Harwick|place].`],
  ['[Harwick|place] manager left.', '[Harwick|place] manager left.'],
]);

suite('teams called like a day', knownThings, [
  ['[Sheffield|place] Wednesday won.', '[Sheffield Wednesday|organization] won.'],
  ['[Sheffield|place] voted on Wednesday.', '[Sheffield|place] voted on Wednesday.'],
]);

suite('halves of organisations behind a hyphen', hyphenTails, [
  ['The [Norvale Post|organization]-Dispatch said so.', 'The [Norvale Post-Dispatch|organization] said so.'],
  [
    'The [Harwick Movement|organization]-[India|place] left.',
    'The [Harwick Movement-India|organization] left.',
  ],
  [
    'The [Harwick Bank|organization]-[India|place] talks failed.',
    'The [Harwick Bank|organization]-[India|place] talks failed.',
  ],
]);
