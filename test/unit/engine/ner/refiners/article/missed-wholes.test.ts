import { missedWholes } from '../../../../../../src/engine/ner/refiners/article/missed-wholes';
import { suite } from '../suite';

suite('names of several words that were passed over', missedWholes, [
  [
    'Cyclone Orla hits Norvale coast\nThe [Cyclone Orla|event] killed nine.',
    '[Cyclone Orla|event] hits Norvale coast\nThe [Cyclone Orla|event] killed nine.',
  ],
  [
    'They left [Harbour Watch|organization]. Then Harbour Watch closed.',
    'They left [Harbour Watch|organization]. Then [Harbour Watch|organization] closed.',
  ],
  [
    'The [South Oru|place] has the [South Oru Bank|organization].\nSouth Oru Bank Closes Its Doors\nSouth Oru Votes Again',
    'The [South Oru|place] has the [South Oru Bank|organization].\n[South Oru Bank|organization] Closes Its Doors\n[South Oru|place] Votes Again',
  ],
  [
    'They left [Harbour Watch|organization|0.2]. Then Harbour Watch closed.',
    'They left [Harbour Watch|organization]. Then Harbour Watch closed.',
  ],
  [
    'They left [Harbour Watch|organization]. He bought a small Harbour Watch Strap for his mother.',
    'They left [Harbour Watch|organization]. He bought a small Harbour Watch Strap for his mother.',
  ],
  [
    'They left [Harbour Watch|organization]. A harbour watch began.',
    'They left [Harbour Watch|organization]. A harbour watch began.',
  ],
  [
    'They met [Orla Maid|person]. The old Orla Maid burnt.',
    'They met [Orla Maid|person]. The old Orla Maid burnt.',
  ],
]);
