import { blocs } from '../../../../../../src/engine/ner/refiners/organizations/blocs';
import { dottedLetters } from '../../../../../../src/engine/ner/refiners/organizations/dotted-letters';
import { companies } from '../../../../../../src/engine/ner/refiners/organizations/companies';
import { companyForms } from '../../../../../../src/engine/ner/refiners/organizations/company-forms';
import { finance } from '../../../../../../src/engine/ner/refiners/organizations/finance';
import { knownOrganizations } from '../../../../../../src/engine/ner/refiners/organizations/known-organizations';
import { lawFirms } from '../../../../../../src/engine/ner/refiners/organizations/law-firms';
import { newspapers } from '../../../../../../src/engine/ner/refiners/organizations/newspapers';
import { opponents } from '../../../../../../src/engine/ner/refiners/organizations/opponents';
import { tables } from '../../../../../../src/engine/ner/refiners/organizations/tables';
import { townTeams } from '../../../../../../src/engine/ner/refiners/organizations/town-teams';
import { suite } from '../suite';

const REPORT = 'The quarterback scored a touchdown. ';

suite('towns with a team', townTeams, [
  [
    `${REPORT}The [Norvale Colts|organization] won. He led [Norvale|place] to a win in [Norvale|place].`,
    `${REPORT}The [Norvale Colts|organization] won. He led [Norvale|organization] to a win in [Norvale|place].`,
  ],
  [
    `${REPORT}The [Norvale Colts|organization] won. He led [Harwick|place].`,
    `${REPORT}The [Norvale Colts|organization] won. He led [Harwick|place].`,
  ],
  [
    'The [Norvale Colts|organization] pay taxes. They left [Norvale|place].',
    'The [Norvale Colts|organization] pay taxes. They left [Norvale|place].',
  ],
  [`${REPORT}[Harwick|place] (10-5) won.`, `${REPORT}[Harwick|organization] (10-5) won.`],
  [`${REPORT}[India|place] (10-5) won.`, `${REPORT}[India|place] (10-5) won.`],
  ['[Harwick|place] (10-5) voted.', '[Harwick|place] (10-5) voted.'],
]);

suite('newspapers called by an ordinary word', newspapers, [
  ['The [Hindu|group] reported it.', 'The [Hindu|organization] reported it.'],
  ['According to the Star, he left.', 'According to the [Star|organization], he left.'],
  ['The Star newspaper said so.', 'The [Star|organization] newspaper said so.'],
  ['According to the [Hindu|group] priest, he left.', 'According to the [Hindu|group] priest, he left.'],
  ['The Star was late.', 'The Star was late.'],
]);

suite('blocs', blocs, [
  ['The [Norvale|place] coalition won.', 'The [Norvale|organization] coalition won.'],
  ['The [Ada|person] coalition won.', 'The [Ada|person] coalition won.'],
  ['The [Dundee|place] coalition won.', 'The [Dundee|place] coalition won.'],
  ['The [Norvale|place] court won.', 'The [Norvale|place] court won.'],
  [
    '[Olga Moreno|person] left. The [Moreno|person] faction won.',
    '[Olga Moreno|person] left. The [Moreno|person] faction won.',
  ],
]);

suite('letters with full stops', dottedLetters, [
  ['Blogs of the N.F.L. are long.', 'Blogs of the [N.F.L.|organization] are long.'],
  ['He came at 9 P.M. sharp.', 'He came at 9 P.M. sharp.'],
]);

suite('law firms', lawFirms, [
  ['He left the Harlan and [Berg|person] law firm.', 'He left the [Harlan and Berg|organization] law firm.'],
  [
    'He left [Harlan Vale|place] [Olu Berg|person] & [Moreno|person] then.',
    'He left [Harlan Vale Olu Berg & Moreno|organization] then.',
  ],
  [
    'They met [Green|group] [Olu Berg|person] & [Moreno|person] then.',
    'They met [Green|group] [Olu Berg|person] & [Moreno|person] then.',
  ],
  [
    'They met in [Ohio|place] [Olu Berg|person] & [Moreno|person] then.',
    'They met in [Ohio|place] [Olu Berg|person] & [Moreno|person] then.',
  ],
  ['He met [Harlan|person] and [Berg|person] there.', 'He met [Harlan|person] and [Berg|person] there.'],
  [
    '[Ada Vale|person] of [Olu Berg|person] & [Moreno|person] spoke.',
    '[Ada Vale|person] of [Olu Berg & Moreno|organization] spoke.',
  ],
  [
    '[Ada Vale|person] of [Berg Moreno Lind|person] spoke.',
    '[Ada Vale|person] of [Berg Moreno Lind|organization] spoke.',
  ],
  ["[Ada Vale|person] of [Olu Berg|person]'s team", "[Ada Vale|person] of [Olu Berg|person]'s team"],
  ['[Ada Vale|person] of [Olu Berg|person] fame', '[Ada Vale|person] of [Olu Berg|person] fame'],
  ['the aunt of [Olu Berg|person] spoke', 'the aunt of [Olu Berg|person] spoke'],
  [
    'and [Harlan|organization], [Berg|organization], [Moreno & Vale|organization] gave legal counsel.',
    'and [Harlan, Berg, Moreno & Vale|organization] gave legal counsel.',
  ],
  [
    'and [Harlan|organization], [Berg|organization], [Moreno & Vale|organization] gave money.',
    'and [Harlan|organization], [Berg|organization], [Moreno & Vale|organization] gave money.',
  ],
  ['He met [Olu|person] & [Lena|person] there.', 'He met [Olu|person] & [Lena|person] there.'],
]);

suite('bodies called by their first word', knownOrganizations, [
  [
    '[Summit Reinsurance|organization] fell. On Monday, [Summit|misc] said so.',
    '[Summit Reinsurance|organization] fell. On Monday, [Summit|organization] said so.',
  ],
  [
    '[Summit Reinsurance|organization] fell. Later [Summit|misc] closed offices.',
    '[Summit Reinsurance|organization] fell. Later [Summit|organization] closed offices.',
  ],
  [
    '[Summit Reinsurance|organization] fell. At [Summit|misc] itself, he said so.',
    '[Summit Reinsurance|organization] fell. At [Summit|misc] itself, he said so.',
  ],
  [
    '[Summit Reinsurance|organization] fell. The [Summit|misc] is near.',
    '[Summit Reinsurance|organization] fell. The [Summit|misc] is near.',
  ],
]);

suite('firms called by their first word', knownOrganizations, [
  [
    '[Norvale Partners|organization] grew. [Norvale|person|0.9] sold.',
    '[Norvale Partners|organization] grew. [Norvale|organization] sold.',
  ],
  [
    '[Norvale Partners|organization] grew. [Olga Norvale|person] left. [Norvale|person|0.9] sold.',
    '[Norvale Partners|organization] grew. [Olga Norvale|person] left. [Norvale|person] sold.',
  ],
  [
    '[Norvale Museum|organization] grew. [Norvale|person|0.9] sold.',
    '[Norvale Museum|organization] grew. [Norvale|person] sold.',
  ],
]);

suite('what is no shop', companies, [
  [
    '[Orvane’s Defence Ministry|organization] spoke. [Orvane|place]’s army left.',
    '[Orvane’s Defence Ministry|organization] spoke. [Orvane|place]’s army left.',
  ],
  [
    '[Dundee’s Market Co.|organization] grew. [Dundee|place]’s port grew.',
    '[Dundee’s Market Co.|organization] grew. [Dundee|place]’s port grew.',
  ],
  [
    '[Harlan’s Market Co.|organization] grew. Mayor [Harlan|person]’s wife left.',
    '[Harlan’s Market Co.|organization] grew. Mayor [Harlan|person]’s wife left.',
  ],
  [
    '[Harlan’s Market Co.|organization] lost to [Ed Harlan|person]. [Harlan|person]’s wife left.',
    '[Harlan’s Market Co.|organization] lost to [Ed Harlan|person]. [Harlan|person]’s wife left.',
  ],
]);

suite('federations', companyForms, [
  ['He plays for the [English Federation|place].', 'He plays for the [English Federation|organization].'],
  ['He lives in the [Russian Federation|place].', 'He lives in the [Russian Federation|place].'],
]);

suite('parts of companies', finance, [
  ['It owns 23 percent of [Norvale|place].', 'It owns 23 percent of [Norvale|organization].'],
  ['It lost 23 percent of [Norvale|place].', 'It lost 23 percent of [Norvale|place].'],
  ['It owns 23 percent of [Dundee|place].', 'It owns 23 percent of [Dundee|place].'],
]);

suite('teams by what they do', opponents, [
  ['[Harwick|place] beat [Vale|place] 33-8.', '[Harwick|organization] beat [Vale|organization] 33-8.'],
  ['[Harwick|place] beat the odds.', '[Harwick|place] beat the odds.'],
  [
    `${REPORT}He played for [Harwick|place], [Leeds United|organization] and [Vale|place].`,
    `${REPORT}He played for [Harwick|organization], [Leeds United|organization] and [Vale|organization].`,
  ],
  [`${REPORT}He left for [Harwick|place].`, `${REPORT}He left for [Harwick|place].`],
  [`${REPORT}[Harwick|place] were beaten.`, `${REPORT}[Harwick|organization] were beaten.`],
  [
    `${REPORT}[Vale|organization] and [Harwick|place] were cold.`,
    `${REPORT}[Vale|organization] and [Harwick|place] were cold.`,
  ],
  [`${REPORT}[Harwick|place] 352 for 3.`, `${REPORT}[Harwick|organization] 352 for 3.`],
  [`${REPORT}[Harwick|place] 352 people.`, `${REPORT}[Harwick|place] 352 people.`],
  [
    `${REPORT}The match between [Harwick|place] and [Vale|place] in [Leeds|place].`,
    `${REPORT}The match between [Harwick|organization] and [Vale|organization] in [Leeds|place].`,
  ],
  [
    `${REPORT}The road between [Harwick|place] and [Vale|place].`,
    `${REPORT}The road between [Harwick|place] and [Vale|place].`,
  ],
]);

suite('schedules', tables, [
  [
    '[HARWICK|place] AT [VALE|place]\n[LEEDS|place] AT [NORVALE|place]\n[BERG|place] AT [TIDE|place]',
    '[HARWICK|organization] AT [VALE|organization]\n[LEEDS|organization] AT [NORVALE|organization]\n[BERG|organization] AT [TIDE|organization]',
  ],
  ['[HARWICK|place] AT [VALE|place]', '[HARWICK|place] AT [VALE|place]'],
]);

suite('papers with another language’s article', newspapers, [
  ['He told [El Vale|person] that it rained', 'He told [El Vale|organization] that it rained'],
  ['[La Voz|place] reported rain', '[La Voz|organization] reported rain'],
  ['He told [Le Vale|person] who left', 'He told [Le Vale|person] who left'],
  ['[Ada Vale|person] told [El Vale|person] that', '[Ada Vale|person] told [El Vale|person] that'],
]);
