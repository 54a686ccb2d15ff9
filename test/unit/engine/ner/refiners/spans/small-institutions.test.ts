import { smallInstitutions } from '../../../../../../src/engine/ner/refiners/spans/small-institutions';
import { suite } from '../suite';

suite('smallInstitutions', smallInstitutions, [
  ['The [Norvale County|place] council met.', 'The [Norvale County council|organization] met.'],
  ['At [Dundee Central|place] station.', 'At [Dundee Central station|place].'],
  ['The [Oslo|place] police came.', 'The [Oslo|place] police came.'],
  ['The [Norvale|place] council met.', 'The [Norvale|place] council met.'],
]);

suite('hospitals called after queens', smallInstitutions, [
  ['in Queen [Ada|person] hospital', 'in [Queen Ada hospital|place]'],
  ['after Queen [Ada|person] hospital visits', 'after Queen [Ada|person] hospital visits'],
  ['near Mr [Vale|person] hospital staff', 'near Mr [Vale|person] hospital staff'],
]);
