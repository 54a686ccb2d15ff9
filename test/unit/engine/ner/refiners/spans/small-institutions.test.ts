import { smallInstitutions } from '../../../../../../src/engine/ner/refiners/spans/small-institutions';
import { suite } from '../suite';

suite('smallInstitutions', smallInstitutions, [
  ['The [Norvale County|place] council met.', 'The [Norvale County council|organization] met.'],
  ['At [Dundee Central|place] station.', 'At [Dundee Central station|place].'],
  ['The [Oslo|place] police came.', 'The [Oslo|place] police came.'],
  ['The [Norvale|place] council met.', 'The [Norvale|place] council met.'],
]);
