import { routes } from '../../../../../../src/engine/ner/refiners/places/routes';
import { suite } from '../suite';

suite('routes', routes, [
  ['on the [Norvale|place]-[Harwick Expressway|place].', 'on the [Norvale-Harwick Expressway|place].'],
  [
    'the [Norvale|place]–[Oneida|place]–[Old Harwick|place] [Economic Corridor|organization] opened',
    'the [Norvale–Oneida–Old Harwick Economic Corridor|place] opened',
  ],
  ['the [Norvale|place]-[India|place] Railway', 'the [Norvale-India Railway|place]'],
  ['the [US|place]-[India|place] Bridge programme', 'the [US|place]-[India|place] Bridge programme'],
  ['the [US|place]-[India|place] [Bridge|misc]', 'the [US|place]-[India|place] [Bridge|misc]'],
  ['the [Norvale|place]-[Harwick|place] highway', 'the [Norvale|place]-[Harwick|place] highway'],
  ['[Norvale|place] - [Harwick Airport|place]', '[Norvale|place] - [Harwick Airport|place]'],
  ['the [Norvale|place]-[India|place] Free Trade Agreement', 'the [Norvale-India Free Trade Agreement|law]'],
  ['the [U.S.|place]-[Norvale|place] PACT for the poor', 'the [U.S.-Norvale PACT|law] for the poor'],
  ['the [U.S.|place]-[Norvale|place] pact', 'the [U.S.|place]-[Norvale|place] pact'],
  ['the [Moreno|person]-[Vale|person] Accord', 'the [Moreno|person]-[Vale|person] Accord'],
  ['the [Moreno|person]-[Vale|person] Bridge', 'the [Moreno|person]-[Vale|person] Bridge'],
]);
