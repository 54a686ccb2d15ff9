import { companies } from '../../../../../../src/engine/ner/refiners/organizations/companies';
import { onX } from '../../../../../../src/engine/ner/refiners/organizations/on-x';
import { parties } from '../../../../../../src/engine/ner/refiners/organizations/parties';
import { knownOrganizations } from '../../../../../../src/engine/ner/refiners/organizations/known-organizations';
import { finance } from '../../../../../../src/engine/ner/refiners/organizations/finance';
import { suite } from '../suite';

suite('companies', companies, [
  [
    '[Harlan Foods Inc. of Portland|organization] grew.',
    '[Harlan Foods Inc.|organization] of [Portland|place] grew.',
  ],
  ['The [Bank of Portland|organization] grew.', 'The [Bank of Portland|organization] grew.'],
  [
    '[Harlan Foods Inc.|organization] grew. Shares of [Harlan|person] rose.',
    '[Harlan Foods Inc.|organization] grew. Shares of [Harlan|organization] rose.',
  ],
  [
    '[Harlan’s Market Co.|organization] grew. Shares of [Harlan|person]’s rose.',
    '[Harlan’s Market Co.|organization] grew. Shares of [Harlan’s|organization] rose.',
  ],
  [
    '[Van Harlan Co.|organization] grew. [Van Harlan|person] has debts.',
    '[Van Harlan Co.|organization] grew. [Van Harlan|organization] has debts.',
  ],
  [
    '[Ada Harlan Co.|organization] grew. [Ada Harlan|person] sells salt.',
    '[Ada Harlan Co.|organization] grew. [Ada Harlan|organization] sells salt.',
  ],
  [
    '[Ada Harlan Co.|organization] is run by Mr. [Ada Harlan|person].',
    '[Ada Harlan Co.|organization] is run by Mr. [Ada Harlan|person].',
  ],
  [
    '[Ada Harlan Co.|organization] is run by [Ada Harlan|person]. [Harlan|person] left.',
    '[Ada Harlan Co.|organization] is run by [Ada Harlan|person]. [Harlan|person] left.',
  ],
  [
    '[Vertix Corp.|organization] grew. Later Vertix fell.',
    '[Vertix Corp.|organization] grew. Later [Vertix|organization] fell.',
  ],
  [
    '[Harlan Foods Inc.|organization] is led by [Ed Harlan|person]. [Harlan|person] spoke.',
    '[Harlan Foods Inc.|organization] is led by [Ed Harlan|person]. [Harlan|person] spoke.',
  ],
  [
    '[India Foods Inc.|organization] grew in [India|place].',
    '[India Foods Inc.|organization] grew in [India|place].',
  ],
  [
    '[Coast Foods Inc.|organization] sold the coast. Coast fell.',
    '[Coast Foods Inc.|organization] sold the coast. Coast fell.',
  ],
  [
    '[Huaxor Semiconductor|organization] grew. Chips went to [Huaxor|place].',
    '[Huaxor Semiconductor|organization] grew. Chips went to [Huaxor|organization].',
  ],
  [
    '[Dundee Semiconductor|organization] grew. Chips went to [Dundee|place].',
    '[Dundee Semiconductor|organization] grew. Chips went to [Dundee|place].',
  ],
]);

suite('companies named like towns', companies, [
  [
    '[Dundee Steel Corp.|organization] grew. Shares of [Dundee|place|0.2] rose.',
    '[Dundee Steel Corp.|organization] grew. Shares of [Dundee|organization] rose.',
  ],
  [
    '[Dundee Steel Corp.|organization] grew in [Dundee|place|2].',
    '[Dundee Steel Corp.|organization] grew in [Dundee|place].',
  ],
]);

suite('parties', parties, [
  ['[Ann Vale|person], [R-Ala.|organization], spoke.', '[Ann Vale|person], R-[Ala.|place], spoke.'],
  ['[Ann Vale|person] (D-[New York|place]) spoke.', '[Ann Vale|person] (D-[New York|place]) spoke.'],
  ['The [D-Day|misc] landing.', 'The [D-Day|misc] landing.'],
]);

suite('onX', onX, [
  ['In a post on X, she agreed.', 'In a post on [X|organization], she agreed.'],
  ['He runs X, formerly Twitter.', 'He runs [X|organization], formerly Twitter.'],
  ['Solve for X in the sum.', 'Solve for X in the sum.'],
  [
    'In a post on X, she agreed. Later X denied it, but Malcolm X did not.',
    'In a post on [X|organization], she agreed. Later [X|organization] denied it, but Malcolm X did not.',
  ],
]);

suite('knownOrganizations', knownOrganizations, [
  ['So [PTI|misc] wrote.', 'So [PTI|organization] wrote.'],
  ['So [PTI|misc|3.5] wrote.', 'So [PTI|misc] wrote.'],
  ['[Anna PTI|person] came. So [PTI|person] wrote.', '[Anna PTI|person] came. So [PTI|person] wrote.'],
  ['So [Orvane|misc] wrote.', 'So [Orvane|misc] wrote.'],
]);

suite('finance', finance, [
  [
    'Shares in [Orvane|place] and [Tolmet|person] rose.',
    'Shares in [Orvane|organization] and [Tolmet|organization] rose.',
  ],
  ['Analysts at [Orvane|place] agreed.', 'Analysts at [Orvane|organization] agreed.'],
  ['Shares in [India|place] rose.', 'Shares in [India|place] rose.'],
  [
    'He sold stock of [Orvane|place], [Ada Moss|person|0.1] said.',
    'He sold stock of [Orvane|organization], [Ada Moss|person] said.',
  ],
  ['Workers at [Orvane|place] agreed.', 'Workers at [Orvane|place] agreed.'],
  ['Shares of [Orvane|place|3] rose.', 'Shares of [Orvane|place] rose.'],
  [
    'The chief executive of [Orvane|organization], [Van Tolmet|person], resigned.',
    'The chief executive of [Orvane|organization], [Van Tolmet|person], resigned.',
  ],
]);
