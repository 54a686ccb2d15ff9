import { datelines } from '../../../../../../src/engine/ner/refiners/lines/datelines';
import { agencyLines } from '../../../../../../src/engine/ner/refiners/lines/agency-lines';
import { suite } from '../suite';

suite('datelines', datelines, [
  ['[PORT VALE|organization] 2004-02-17', '[PORT VALE|place] 2004-02-17'],
  ['PORT VALE 2004-02-17', '[PORT VALE|place] 2004-02-17'],
  ['[Dundee|organization] | 10 March 2031', '[Dundee|place] | 10 March 2031'],
  ['[Orvane|organization] | 10 March 2031', '[Orvane|organization] | 10 March 2031'],
  ['[NORVALE|organization], Aug 11, 2025: He won.', '[NORVALE|place], Aug 11, 2025: He won.'],
  ['[NORVALE|person], 4 March 2025 - He won.', '[NORVALE|place], 4 March 2025 - He won.'],
  ['[Vale|organization], Aug 11, 2025: He won.', '[Vale|organization], Aug 11, 2025: He won.'],
  ['[VALE|organization], May and others won.', '[VALE|organization], May and others won.'],
  ['[PORT VALE|organization] 2 LEEDS 1', '[PORT VALE|organization] 2 LEEDS 1'],
  ['[AL-VALE|person], [India|place] 2004-02-17', '[AL-VALE|place], [India|place] 2004-02-17'],
  ['[McVALE|person], [Pa.|place] - He won.', '[McVALE|place], [Pa.|place] - He won.'],
  ['[AP VALE|organization], [Pa.|place] - He won.', 'AP [VALE|place], [Pa.|place] - He won.'],
  ['[VALE|person], [India|place] (PTI) - He won.', '[VALE|place], [India|place] (PTI) - He won.'],
  ['[VALE|person], [India|place] (left) won.', '[VALE|person], [India|place] (left) won.'],
  ['[VALE|organization], [India|place] sign a deal.', '[VALE|organization], [India|place] sign a deal.'],
]);

suite('agencyLines', agencyLines, [
  ['(PTI Photo/Ann Vale)', '([PTI|organization] Photo/Ann Vale)'],
  ['PTI', '[PTI|organization]'],
  ['PTI reported it.', 'PTI reported it.'],
  ['END', 'END'],
  ['OSLO ([Norvale Wire|place]) — It rained.', 'OSLO ([Norvale Wire|organization]) — It rained.'],
  [
    'OSLO, May 2 ([Norvale|place] Wire) - It rained.',
    'OSLO, May 2 ([Norvale Wire|organization]) - It rained.',
  ],
  ['OSLO ([Agencia Vale|place]) — It rained.', 'OSLO ([Agencia Vale|organization]) — It rained.'],
  ['OSLO ([Vale|place], [Ohio|place]) — It rained.', 'OSLO ([Vale|place], [Ohio|place]) — It rained.'],
  ['He left ([Norvale Wire|place]) for good.', 'He left ([Norvale Wire|place]) for good.'],
]);
