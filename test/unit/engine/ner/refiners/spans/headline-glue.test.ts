import { headlineGlue } from '../../../../../../src/engine/ner/refiners/spans/headline-glue';
import { suite } from '../suite';

suite('headlineGlue', headlineGlue, [
  [
    '[Tearful Moreno|person] Pleads Guilty, Turns Against Father. Then [Ada Moreno|person] left the old court in the evening.',
    'Tearful [Moreno|person] Pleads Guilty, Turns Against Father. Then [Ada Moreno|person] left the old court in the evening.',
  ],
  [
    '[Tearful Moreno|person] Pleads Guilty, Turns Against Father. Then [Tearful Moreno|person] left the old court in the evening.',
    '[Tearful Moreno|person] Pleads Guilty, Turns Against Father. Then [Tearful Moreno|person] left the old court in the evening.',
  ],
  [
    '[Ada Moreno|person] Pleads Guilty, Turns Against Father. Then [Moreno|person] left the old court in the evening.',
    '[Ada Moreno|person] Pleads Guilty, Turns Against Father. Then [Moreno|person] left the old court in the evening.',
  ],
  [
    '[Tearful Moreno|person] Pleads Guilty, Turns Against Father. Then [Ada Vale|person] left the old court in the evening.',
    '[Tearful Moreno|person] Pleads Guilty, Turns Against Father. Then [Ada Vale|person] left the old court in the evening.',
  ],
  [
    '[French Club|organization] Says Money Was Returned. The club has lost [Moreno|person].',
    '[French|group] Club Says Money Was Returned. The club has lost [Moreno|person].',
  ],
  [
    '[French Club|organization] Says Money Was Returned. Then the [French Club|organization] lost [Moreno|person].',
    '[French Club|organization] Says Money Was Returned. Then the [French Club|organization] lost [Moreno|person].',
  ],
]);
