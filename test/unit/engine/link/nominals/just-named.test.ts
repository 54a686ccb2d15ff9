import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The phrases for an office by which a text, read by the real models, calls one whom it names. */
function offices(text: string): string[] {
  const { mentions } = readArticle({ id: 'a.txt', text }, models());
  return mentions.flatMap(({ kind, start, end }) => (kind === 'nominal' ? text.slice(start, end) : []));
}

describe('an office behind the name of its holder', () => {
  const check = (text: string, ...expected: string[]): void => {
    it(text, () => {
      assert.deepEqual(offices(`Snow fell in Norway on Monday.\n\n${text}`), expected);
    });
  };
  check(
    'Karl Berg is out. The president of Nordic Star Lines walked from the jail on Monday.',
    'The president',
  );
  check('Karl Berg met Paul Lind. The president of Nordic Star Lines walked from the room on Monday.');
  check('Karl Berg is dead. The president of Nordic Star Lines said the funeral was on Monday.');
  check('Karl Berg won. The president of Nordic Star Lines gave him a medal on Monday.');
  check('Mayor Karl Berg is out. The president of Nordic Star Lines walked from the jail on Monday.');
  check(
    'Karl Berg is out. The president of Nordic Star Lines walked from the jail.\n\nPaul Lind, president of Mill Bank, slept.',
  );
});
