import { firms } from '../../../../../../src/engine/ner/refiners/organizations/firms';
import { suite } from '../suite';

suite('firms by the words beside them', firms, [
  [
    "[Orvane|person] wants more. [Orvane|person]'s shareholders do not",
    "[Orvane|organization] wants more. [Orvane|organization]'s shareholders do not",
  ],
  [
    "[Orvane|place]'s finance chief and [Orvane|misc] left",
    "[Orvane|organization]'s finance chief and [Orvane|organization] left",
  ],
  ['[Orvane|person] shareholders gain', '[Orvane|organization] shareholders gain'],
  ['[Orvane|person] shares fell', '[Orvane|organization] shares fell'],
  ['[Orvane|person] shares her view', '[Orvane|person] shares her view'],
  ['shareholders of [Orvane|person] gain', 'shareholders of [Orvane|organization] gain'],
  ['[Norvale|person] won 61 of the 112 seats', '[Norvale|organization] won 61 of the 112 seats'],
  ['[Moreno|person] won a seat in 2031', '[Moreno|person] won a seat in 2031'],
  ['Dundee-based [Orvane|person] grows', 'Dundee-based [Orvane|organization] grows'],
  ['the agency, [Orvane|misc], has grown', 'the agency, [Orvane|organization], has grown'],
  ['[Orvane|person], owned by banks', '[Orvane|organization], owned by banks'],
  ['[Orvane|person] was founded in 2004', '[Orvane|organization] was founded in 2004'],
  ['[Norvale|place] was founded in 1204', '[Norvale|place] was founded in 1204'],
]);

suite('firms and parties by what leads to them', firms, [
  ['the ruling [Orvane|place] split', 'the ruling [Orvane|organization] split'],
  ['a ruling [Orvane|place] split', 'a ruling [Orvane|place] split'],
  ['[Orvane|person] has 44 seats', '[Orvane|organization] has 44 seats'],
  ['[Orvane|person] has a seat', '[Orvane|person] has a seat'],
  ['[Orvane|place], listed in 2031', '[Orvane|organization], listed in 2031'],
  ['[Orvane|place], the Norse brewer, fell', '[Orvane|organization], the Norse brewer, fell'],
  [
    '[Orvane|person] grew in May. Its chief executive left',
    '[Orvane|organization] grew in May. Its chief executive left',
  ],
  ['[Moreno|person] wept in May. Its roof fell', '[Moreno|person] wept in May. Its roof fell'],
  [
    '[Orvane|person], which grows, paid. [Orvane|person] spokesman Vale wept',
    '[Orvane|organization], which grows, paid. [Orvane|organization] spokesman Vale wept',
  ],
  ['[Moreno|person] spokesman Vale wept', '[Moreno|person] spokesman Vale wept'],
  [
    'in talks to take over [Orvane|person], rival [Orvane|person]',
    'in talks to take over [Orvane|organization], rival [Orvane|organization]',
  ],
  ['his rival [Moreno|person] wept', 'his rival [Moreno|person] wept'],
]);

suite('firms by two hints', firms, [
  [
    '[Orvane|person] agreed to buy it. [Orvane|person] said it would pay',
    '[Orvane|organization] agreed to buy it. [Orvane|organization] said it would pay',
  ],
  ['[Moreno|person] agreed to buy it', '[Moreno|person] agreed to buy it'],
  ['[Moreno|person] said it was time', '[Moreno|person] said it was time'],
  [
    "the builder [Orvane|person] paid. [Orvane|person]'s owner fled",
    "the builder [Orvane|organization] paid. [Orvane|organization]'s owner fled",
  ],
  ['[Orvane|place], an Ohio-based developer, sued', '[Orvane|organization], an Ohio-based developer, sued'],
  ['[Moreno|person], an Ohio-based developer, sued', '[Moreno|person], an Ohio-based developer, sued'],
  [
    '[Orvane Heavy Works|organization] lost. [Orvane|person|0.1] wept',
    '[Orvane Heavy Works|organization] lost. [Orvane|organization] wept',
  ],
  [
    '[Moreno Foundation|organization] lost. [Moreno|person] wept',
    '[Moreno Foundation|organization] lost. [Moreno|person] wept',
  ],
]);

suite('firms that are none', firms, [
  [
    "[Ada Moreno|person] sold. [Moreno|person]'s shareholders",
    "[Ada Moreno|person] sold. [Moreno|person]'s shareholders",
  ],
  [
    "[Moreno|person]'s shareholders met [Moreno|person]'s widow",
    "[Moreno|person]'s shareholders met [Moreno|person]'s widow",
  ],
  [
    "[Norvale|place]'s shareholders met in [Norvale|place]",
    "[Norvale|place]'s shareholders met in [Norvale|place]",
  ],
  [
    "[Vale Moreno|person|0.4] sold. [Moreno|person]'s shareholders",
    "[Vale Moreno|person] sold. [Moreno|organization]'s shareholders",
  ],
  ["[Ada|person]'s founder wept", "[Ada|person]'s founder wept"],
  ["[India|place]'s shareholders", "[India|place]'s shareholders"],
]);

suite('what only firms have', firms, [
  ["[Golmar|person]'s chief executive left.", "[Golmar|organization]'s chief executive left."],
  [
    "[Ada Golmar|person] left. [Golmar|person]'s shareholders left.",
    "[Ada Golmar|person] left. [Golmar|person]'s shareholders left.",
  ],
  ["[Golmar|person]'s chief aide left.", "[Golmar|person]'s chief aide left."],
  ['Outside [Norvane|place|0.3]’s gates.', 'Outside [Norvane|organization]’s gates.'],
  ['Outside [Norvane|place|0.3]’s walls.', 'Outside [Norvane|place]’s walls.'],
  ['Outside [Dundee|place|0.3]’s gates.', 'Outside [Dundee|place]’s gates.'],
]);
