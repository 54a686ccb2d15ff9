import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The full names that the bare name of a text is given to, in order, by the real models; "-" where it stands alone. */
function bearers(text: string, name: string): string {
  const { mentions, chains } = readArticle({ id: 'a.txt', text }, models());
  return mentions
    .map((mention, index) => ({ ...mention, index }))
    .filter(({ kind, start, end }) => kind === 'name' && text.slice(start, end) === name)
    .map(({ index }) => chains.find((chain) => chain.mentions.includes(index))?.name ?? '')
    .map((found) => (found === name ? '-' : found))
    .join(', ');
}

describe('whom a bare name means by the words of its sentence', () => {
  const check = (text: string, name: string, expected: string): void => {
    it(text, () => {
      assert.equal(bearers(text, name), expected);
    });
  };
  const two = 'Karen Lind and Peter Lind came to Oslo on Monday.';
  describe('somebody’s relative does something to another', () => {
    check(
      'Manager Karen Lind left on Monday. Peter Berg stayed. His brother blames Lind.',
      'Lind',
      'Karen Lind',
    );
    check('Manager Karen Lind left on Monday. Peter Berg stayed with his brother Lind.', 'Lind', '-');
  });
  describe('what was done to somebody stands before the pronoun that tells whether it is a man', () => {
    check(`${two}\n\nLind, brought from prison in a grey suit, shook his head.`, 'Lind', 'Peter Lind');
    check(`${two}\n\nLind, brought from prison by Ola Berg, shook his head.`, 'Lind', '-');
    check(`${two}\n\nLind distanced herself from the plan.`, 'Lind', 'Karen Lind');
    check(`${two}\n\nLind slept.`, 'Lind', '-');
  });
  describe('what says that “it” did something is a firm', () => {
    const owner = 'Ada Lindqvist, the owner of the yard, left Oslo on Monday.';
    const said = 'Lindqvist said in a note from Bergen that it';
    check(`${owner}\n\n${said} had won the tender.`, 'Lindqvist', '-');
    check(`${owner}\n\n${said} would be wrong.`, 'Lindqvist', 'Ada Lindqvist');
    check(`${owner}\n\n${said} had rained.`, 'Lindqvist', 'Ada Lindqvist');
  });
  describe('who says “he” of another one whom the aside tells of may be a woman', () => {
    const who = (aside: string): string =>
      `${two}\n\nThe mayor was ill. Lind, who ${aside}, said he was sad.`;
    check(who('defends him in the case'), 'Lind', '-');
    check(who('lost the case'), 'Lind', 'Peter Lind');
  });
  describe('the headline names one in full', () => {
    const story = 'Lind knows all this. Her brother, Peter Lind, left on Monday.\n\nNobody met Lind again.';
    check(`Why the council will keep Karen Lind\n\n${story}`, 'Lind', 'Karen Lind, Karen Lind');
    check(`Why the council will keep its mayor\n\n${story}`, 'Lind', '-, -');
  });
});
