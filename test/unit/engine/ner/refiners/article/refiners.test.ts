import { consistency } from '../../../../../../src/engine/ner/refiners/article/consistency';
import { notNames } from '../../../../../../src/engine/ner/refiners/article/not-names';
import { shortForms } from '../../../../../../src/engine/ner/refiners/article/short-forms';
import { suite } from '../suite';

suite('notNames', notNames, [
  ['He leads in [AI|place] research.', 'He leads in AI research.'],
  [
    '[Gearfall|place|0.3] occurred at noon. [Orvane|place|0.3] took part. A [Moss|place|0.3] happened.',
    'Gearfall occurred at noon. [Orvane|place] took part. A [Moss|place] happened.',
  ],
  [
    '[Ohio|place|0.3] happened. [Vale|place|0.3] happened in Vale.',
    '[Ohio|place] happened. [Vale|place] happened in Vale.',
  ],
  ['[NPA|organization] men left the [NPAs|organization].', '[NPA|organization] men left the NPAs.'],
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
  ['[County|place] police came.', 'County police came.'],
  ['The [County|place] won.', 'The [County|place] won.'],
  ['[Moreno|person]’s disease spreads.', 'Moreno’s disease spreads.'],
  ['[Moreno|person]’s dog barks.', '[Moreno|person]’s dog barks.'],
  ['[Sec|organization]. Moss left.', 'Sec. Moss left.'],
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
