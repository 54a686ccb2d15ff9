import { blocs } from '../../../../../../src/engine/ner/refiners/organizations/blocs';
import { dottedLetters } from '../../../../../../src/engine/ner/refiners/organizations/dotted-letters';
import { newspapers } from '../../../../../../src/engine/ner/refiners/organizations/newspapers';
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
]);

suite('letters with full stops', dottedLetters, [
  ['Blogs of the N.F.L. are long.', 'Blogs of the [N.F.L.|organization] are long.'],
  ['He came at 9 P.M. sharp.', 'He came at 9 P.M. sharp.'],
]);
