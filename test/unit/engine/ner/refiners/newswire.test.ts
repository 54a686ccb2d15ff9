import assert from 'node:assert/strict';
import { COMPANIES } from '../../../../../src/engine/ner/data/companies.data';
import { capitalLines } from '../../../../../src/engine/ner/refiners/lines/capital-lines';
import { companyForms } from '../../../../../src/engine/ner/refiners/organizations/company-forms';
import { edges } from '../../../../../src/engine/ner/refiners/spans/edges';
import { finance } from '../../../../../src/engine/ner/refiners/organizations/finance';
import { institutions } from '../../../../../src/engine/ner/refiners/organizations/institutions';
import { knownThings, wordsOf } from '../../../../../src/engine/ner/refiners/things/known-things';
import { longBodies } from '../../../../../src/engine/ner/refiners/organizations/long-bodies';
import { notNames } from '../../../../../src/engine/ner/refiners/article/not-names';
import { scores } from '../../../../../src/engine/ner/refiners/organizations/scores';
import { sites } from '../../../../../src/engine/ner/refiners/organizations/sites';
import { smallLetters } from '../../../../../src/engine/ner/refiners/places/small-letters';
import { storms } from '../../../../../src/engine/ner/refiners/things/storms';
import { tables } from '../../../../../src/engine/ner/refiners/organizations/tables';
import { tokenText } from '../../../../../src/engine/tokenize/tokens';
import { article } from '../marked';
import { suite } from './suite';

suite('company forms', companyForms, [
  ['They sold [Harlan Cos.|person] then.', 'They sold [Harlan Cos.|organization] then.'],
  ['They sold [Norvale Spices|person] then.', 'They sold [Norvale Spices|organization] then.'],
  ['He met Pope [Ada Foods|person] then.', 'He met Pope [Ada Foods|person] then.'],
  ['He met [Ada Moreno|person] then.', 'He met [Ada Moreno|person] then.'],
  [
    'Shares of [Harlan Norvale|person] [Berg & Co.|organization] rose.',
    'Shares of [Harlan Norvale Berg & Co.|organization] rose.',
  ],
  [
    'Shares of [Harlan|organization], [Berg & Co.|organization] rose.',
    'Shares of [Harlan, Berg & Co.|organization] rose.',
  ],
  [
    'Shares of [Harlan|organization], [Berg Inc.|organization] rose.',
    'Shares of [Harlan|organization], [Berg Inc.|organization] rose.',
  ],
  ['He left [Norvale|organization] SE then.', 'He left [Norvale SE|organization] then.'],
  ['He left [Norvale|place] SE then.', 'He left [Norvale|place] SE then.'],
  ['The [Norvale Freight Index|organization] fell.', 'The [Norvale Freight Index|misc] fell.'],
  ['He left Credit [Norvale SA|organization] then.', 'He left [Credit Norvale SA|organization] then.'],
  [
    'He left [India|place] [Motors Ltd.|organization] then.',
    'He left [India|place] [Motors Ltd.|organization] then.',
  ],
]);

suite('scores', scores, [
  ['[Norvale|place] 2 [Harwick|organization] 1', '[Norvale|organization] 2 [Harwick|organization] 1'],
  ['[Norvale|organization] 99, [Harwick|place] 97', '[Norvale|organization] 99, [Harwick|organization] 97'],
  ['[India|place] 2 [Russia|place] 1', '[India|place] 2 [Russia|place] 1'],
  [
    '[Harwick|organization] has 2 halls in [Norvale|place] 1 and 2.',
    '[Harwick|organization] has 2 halls in [Norvale|place] 1 and 2.',
  ],
  ['[Norvale - Berg|organization] 24', '[Norvale|organization] - [Berg|person] 24'],
  ['The [Norvale - Berg|place] line is closed.', 'The [Norvale - Berg|place] line is closed.'],
]);

suite('sites', sites, [
  ['Norvale.com reported it.', '[Norvale.com|organization] reported it.'],
  ['He told harwick24.com so.', 'He told [harwick24.com|organization] so.'],
  ['See harwick24.com for more.', 'See harwick24.com for more.'],
  ['He left.Norvale stayed.', 'He left.Norvale stayed.'],
]);

suite('small letters', smallLetters, [
  ['my aunt is from india too', 'my aunt is from [india|place] too'],
  ['a trip to south india, maybe', 'a trip to [south india|place], maybe'],
  ['two french girls and an american', 'two [french|group] girls and an [american|group]'],
  ['he had french fries in [India|place]', 'he had french fries in [India|place]'],
  ['they told us about dundee', 'they told us about dundee'],
]);

suite('bodies by what they are for', longBodies, [
  [
    'The [Harbour Tribunal|organization] for the former [Norvale|place] sat.',
    'The [Harbour Tribunal for the former Norvale|organization] sat.',
  ],
  [
    'The [Berg Bank|organization] for [India|place] closed.',
    'The [Berg Bank|organization] for [India|place] closed.',
  ],
  [
    'She left the [Department|organization] of the Prime Minister and Cabinet.',
    'She left the [Department of the Prime Minister and Cabinet|organization].',
  ],
  [
    'The [Harbour Office of England|organization] and [Wales|place] sat.',
    'The [Harbour Office of England and Wales|organization] sat.',
  ],
  [
    'The [Harbour Office of England|organization] and [India|place] met.',
    'The [Harbour Office of England|organization] and [India|place] met.',
  ],
  ['The [Department|organization] of Moreno fell.', 'The [Department|organization] of Moreno fell.'],
]);

suite('codes of shares and ratings', notNames, [
  ['[Orvane Inc|organization] ([ORV|organization].N) fell.', '[Orvane Inc|organization] (ORV.N) fell.'],
  ['The index .[ORVX|organization] fell.', 'The index .ORVX fell.'],
  ['Crude [LCOc1|other] rose.', 'Crude LCOc1 rose.'],
  ['It has a [Baa1|organization] rating.', 'It has a Baa1 rating.'],
  [
    '[Orvane Ltd|organization] ([Nasdaq|organization]: [ORV|organization]) grew.',
    '[Orvane Ltd|organization] ([Nasdaq|organization]: ORV) grew.',
  ],
  ['The [ORV|organization]. It fell.', 'The [ORV|organization]. It fell.'],
]);

suite('indexes, teams and competitions that everyone knows', knownThings, [
  ['The FTSE [100|organization] fell.', 'The [FTSE 100|other] fell.'],
  ['[San Francisco|place] 49ers won.', '[San Francisco 49ers|organization] won.'],
  ['The [Champions League|organization] tie.', 'The [Champions League|event] tie.'],
  [
    'The [Champions League Fans Club|organization] met.',
    'The [Champions League Fans Club|organization] met.',
  ],
  ['It has 100 members.', 'It has 100 members.'],
]);

suite('companies that everyone knows', knownThings, [
  [
    'They left [Best Buy|misc] and [Eli Lilly|person].',
    'They left [Best Buy|organization] and [Eli Lilly|organization].',
  ],
  ['It was Dr Reddy’s.', 'It was [Dr Reddy’s|organization].'],
  ['Best buy of the day.', 'Best buy of the day.'],
  ['The [Pan Am Museum|place] opened.', 'The [Pan Am Museum|place] opened.'],
  [
    'Mayor [Kohl|person]’s wife and [Kohl|person]’s.',
    'Mayor [Kohl|person]’s wife and [Kohl’s|organization].',
  ],
  [
    '[Ada Ericsson|person] won. [Ericsson|person] smiled.',
    '[Ada Ericsson|person] won. [Ericsson|person] smiled.',
  ],
  ['[Ericsson|person] grew.', '[Ericsson|organization] grew.'],
]);

describe('companies that everyone knows', () => {
  it('are cut as the tokenizer cuts them', () => {
    for (const name of COMPANIES) {
      const text = `They left ${name} then.`;
      const { tokens } = article(text);
      const words = Array.from({ length: tokens.count - 4 }, (_, i) => tokenText(text, tokens, i + 2));
      assert.deepEqual(words, wordsOf(name));
    }
  });
});

suite('storms that the tagger passed over', storms, [
  ['It rained when Typhoon Rilly hit the coast.', 'It rained when [Typhoon Rilly|event] hit the coast.'],
  ['The typhoon season began.', 'The typhoon season began.'],
]);

suite('kinds of storms', storms, [
  ['The [Super Typhoon Rilly|misc] came.', 'The [Super Typhoon Rilly|event] came.'],
  ['It was Winter [Storm Rilly|misc] then.', 'It was [Winter Storm Rilly|event] then.'],
  ['The cyclone [T C Rilly|person] came.', 'The cyclone [T C Rilly|event] came.'],
  ['The doctor [T C Rilly|person] came.', 'The doctor [T C Rilly|person] came.'],
]);

suite('edges of wire names', edges, [
  ['[Orvane Industries Q2|organization] profit rose.', '[Orvane Industries|organization] Q2 profit rose.'],
  ['Then [Substitute Ada Moreno|person] scored.', 'Then Substitute [Ada Moreno|person] scored.'],
  ['Then [Lock Moreno|person] scored.', 'Then [Lock Moreno|person] scored.'],
  [
    'the Minister of [Emergency Situations Ada Moreno|person] came.',
    'the Minister of Emergency Situations [Ada Moreno|person] came.',
  ],
  [
    '[Datuk Seri Ada Moreno|person] and [Tan Sri Olu|person] came.',
    'Datuk Seri [Ada Moreno|person] and Tan Sri [Olu|person] came.',
  ],
  ['It met [Sri Mulya|person] there.', 'It met [Sri Mulya|person] there.'],
  [
    'Then [Sheikh Hasina|person] met [Sheikh Omar|person].',
    'Then [Sheikh Hasina|person] met Sheikh [Omar|person].',
  ],
]);

suite('headlines one below the other', edges, [
  [
    'Harbour Board Meets As [Moreno Fumes\nOrvane|person] Waits For Talks',
    'Harbour Board Meets As [Moreno Fumes|person]\n[Orvane|person] Waits For Talks',
  ],
  [
    'The board of the harbour met and [Ada\nMoreno|person] spoke of it.',
    'The board of the harbour met and [Ada\nMoreno|person] spoke of it.',
  ],
]);

suite('lists of shares', finance, [
  [
    'Shares of [Orvane|place], [Tolmet Vale|person] and [Harwick|misc] rose.',
    'Shares of [Orvane|organization], [Tolmet Vale|organization] and [Harwick|organization] rose.',
  ],
  [
    'Friends of [Orvane|place], [Tolmet Vale|person] rose.',
    'Friends of [Orvane|place], [Tolmet Vale|person] rose.',
  ],
]);

suite('bodies that every company has', notNames, [
  ['Its [Board of Directors|organization] met.', 'Its Board of Directors met.'],
  ['Its [Board of Harbours|organization] met.', 'Its [Board of Harbours|organization] met.'],
]);

suite('campuses of California', institutions, [
  [
    'the [University of California|organization], [Davis|place]',
    'the [University of California, Davis|organization]',
  ],
  [
    'the [University of California|organization], [Norvale|place]',
    'the [University of California|organization], [Norvale|place]',
  ],
]);

suite('tables of teams', tables, [
  [
    '[NORVALE|place] 1 2 3 4\n[HARWICK|organization] 2 3 4 5\n[BERG|organization] 3 4 5 6',
    '[NORVALE|organization] 1 2 3 4\n[HARWICK|organization] 2 3 4 5\n[BERG|organization] 3 4 5 6',
  ],
  [
    '[India|place] 1 2 3 4\n[HARWICK|organization] 2 3 4 5\n[BERG|organization] 3 4 5 6',
    '[India|place] 1 2 3 4\n[HARWICK|organization] 2 3 4 5\n[BERG|organization] 3 4 5 6',
  ],
  [
    '[Ada Moreno|person] 1 2 3 4\n[Olu Berg|person] 2 3 4 5',
    '[Ada Moreno|person] 1 2 3 4\n[Olu Berg|person] 2 3 4 5',
  ],
]);

suite('lists of matches', tables, [
  [
    'The football league season.\n[Norvale|place] at [HARWICK|place]\nThe match is on.',
    'The football league season.\n[Norvale|organization] at [HARWICK|organization]\nThe match is on.',
  ],
  [
    'The football league season. The match of\n[Norvale|organization] at [Harwick|place] was late.',
    'The football league season. The match of\n[Norvale|organization] at [Harwick|place] was late.',
  ],
  ['[Norvale|organization] at [Harwick|place]\n', '[Norvale|organization] at [Harwick|place]\n'],
]);

suite('results of teams with their countries', tables, [
  [
    '[Norvale|person] ([India|place]) 3 [Harwick|place] ([Russia|place]) 2',
    '[Norvale|organization] ([India|place]) 3 [Harwick|organization] ([Russia|place]) 2',
  ],
  [
    '[Ada Moreno|person] ([India|place]) 66 65 [Olu Berg|person] ([Russia|place]) 67 64',
    '[Ada Moreno|person] ([India|place]) 66 65 [Olu Berg|person] ([Russia|place]) 67 64',
  ],
]);

suite('lines in capitals', capitalLines, [
  [
    'TOUR OF [NORVALE|place] WON BY MORENO AGAIN. The rider [Ada Moreno|person] won the [Tour of Norvale|misc] then.',
    '[TOUR OF NORVALE|misc] WON BY [MORENO|person] AGAIN. The rider [Ada Moreno|person] won the [Tour of Norvale|misc] then.',
  ],
  [
    'HARWICK [BERG|place] WINS ALL GAMES. The rider [Ada Berg|person] came and won.',
    'HARWICK [BERG|person] WINS ALL GAMES. The rider [Ada Berg|person] came and won.',
  ],
  [
    '[Weber|person] spoke. MAYOR WEBER STANDS ALONE AGAINST COUNCIL',
    '[Weber|person] spoke. MAYOR [WEBER|person] STANDS ALONE AGAINST COUNCIL',
  ],
  [
    'BANK SOLD AFTER LONG TALKS. The bank was sold to [Ada Bank|person] and [Bank|organization].',
    'BANK SOLD AFTER LONG TALKS. The bank was sold to [Ada Bank|person] and [Bank|organization].',
  ],
  [
    'THE [NORVALE TIMES|organization] SAID THAT MUCH. The town of [Norvale|place] is rich.',
    'THE [NORVALE TIMES|organization] SAID THAT MUCH. The town of [Norvale|place] is rich.',
  ],
]);
