import { bodyAliases } from '../../../../../../src/engine/ner/refiners/organizations/body-aliases';
import { suite } from '../suite';

suite('what bodies are known as', bodyAliases, [
  [
    '[Vale Institute|organization], better known as [Valenor|person], shut',
    '[Vale Institute|organization], better known as [Valenor|organization], shut',
  ],
  [
    '[Tide Board|organization], or [TIBO|place], shut',
    '[Tide Board|organization], or [TIBO|organization], shut',
  ],
  [
    'the [Tide Board|organization] or [Moreno|person] left',
    'the [Tide Board|organization] or [Moreno|person] left',
  ],
  ['[Norvale|place], also known as [Valenor|person]', '[Norvale|place], also known as [Valenor|person]'],
]);
