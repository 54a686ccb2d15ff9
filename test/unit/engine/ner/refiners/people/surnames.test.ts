import { families } from '../../../../../../src/engine/ner/refiners/people/families';
import { plainSurnames } from '../../../../../../src/engine/ner/refiners/people/plain-surnames';
import { suite } from '../suite';

suite('families', families, [
  [
    '[Lena Harlan|person] left. The [Harlans|misc] are rich.',
    '[Lena Harlan|person] left. The [Harlans|person] are rich.',
  ],
  [
    '[Lena Harlan|person] left. He met the Harlans.',
    '[Lena Harlan|person] left. He met the [Harlans|person].',
  ],
  [
    '[Lena Cates|person] left. The [Cateses|misc] met.',
    '[Lena Cates|person] left. The [Cateses|person] met.',
  ],
  [
    '[Lena Harlan|person] left. [Harlans|organization] sold.',
    '[Lena Harlan|person] left. [Harlans|organization] sold.',
  ],
  [
    '[Lena Harlan|person] sang. He joined The [Harlans|misc]. The [Harlans|misc] split.',
    '[Lena Harlan|person] sang. He joined The [Harlans|misc]. The [Harlans|misc] split.',
  ],
  ['The [Harlans|misc] are rich.', 'The [Harlans|misc] are rich.'],
  [
    '[Lena Harlan|person] left. The [Harlans|organization] won.',
    '[Lena Harlan|person] left. The [Harlans|organization] won.',
  ],
  ['[Karl Colt|person] saw the [Colts|misc].', '[Karl Colt|person] saw the [Colts|misc].'],
  ['[Karl Colt|person] saw the Colts.', '[Karl Colt|person] saw the Colts.'],
  ['[Oscar|person] left. The [Oscars|misc] began.', '[Oscar|person] left. The [Oscars|misc] began.'],
]);

suite('surnames that are ordinary words', plainSurnames, [
  ['[Olga Mayor|person] came. Mayor said no.', '[Olga Mayor|person] came. [Mayor|person] said no.'],
  [
    '[Olga Mayor|person] came. Mayor of Norvale she was.',
    '[Olga Mayor|person] came. Mayor of Norvale she was.',
  ],
  ['[Olga Mayor|person] came. The Mayor said no.', '[Olga Mayor|person] came. The Mayor said no.'],
  ['Mayor said no. [Olga Mayor|person] came.', 'Mayor said no. [Olga Mayor|person] came.'],
]);
