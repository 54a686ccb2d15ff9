import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The name of the chain of each pronoun of a text, by the real models; "-" where it has none. */
function meant(text: string): string {
  const { mentions, chains } = readArticle({ id: 'a.txt', text }, models());
  const found: string[] = [];
  for (const { index } of text.matchAll(/\b(?:he|him|his|she|her)\b/giu)) {
    const mention = mentions.findIndex(({ kind, start }) => kind === 'pronoun' && start === index);
    found.push(
      chains
        .find((chain) => chain.mentions.includes(mention))
        ?.name.split(' ')
        .pop() ?? '-',
    );
  }
  return found.join(' ');
}

describe('whom a pronoun means by the clauses around it', () => {
  const check = (text: string, expected: string): void => {
    it(text, () => {
      assert.equal(meant(text), expected);
    });
  };
  describe('the one to whom something was done goes on as such', () => {
    check('Inspector Paul Lind arrested Karl Berg on Monday. A court jailed him on Friday.', 'Berg');
    check('Paul Lind sued Karl Berg on Monday. He was fined on Friday.', 'Berg');
    check('Paul Lind shot Karl Berg on Monday. Police arrested him on Friday.', 'Lind');
    check('Paul Lind met Karl Berg on Monday. A court jailed him on Friday.', '-');
  });
  describe('an object is nobody who does the deed, whatever verb says so', () => {
    check('Paul Lind came. Karl Berg is known to have heard him.', 'Lind');
    check('Paul Lind left. Karl Berg joined the race to replace him.', 'Lind');
    check('Karl Berg won the seat, making him the first.', 'Berg');
  });
  describe('what somebody is judged for is his own', () => {
    check('Paul Lind thanked Karl Berg for his help.', 'Berg');
    check('Paul Lind left Norway for his health.', 'Lind');
  });
  describe('who does what a clause says something of', () => {
    check('Paul Lind slept. His son Karl Berg, who ran the firm until he resigned, left.', 'Lind Berg');
    check('Paul Lind took over from Karl Berg, who resigned after he fell ill.', 'Berg');
    check('While Paul Lind crashed, things were simple for Karl Berg as he won the race.', '-');
    check('Paul Lind had the lead until Karl Berg crashed. He won.', 'Lind');
  });
  describe('who did what the sentence before tells', () => {
    check('Paul Lind wrote a book. Karl Berg called Lind’s book a fraud. He burnt it.', 'Berg');
    check('Paul Lind wrote a book. Lind’s book was a fraud, Karl Berg said. He burnt it.', 'Lind');
  });
  describe('who is named only behind the pronoun', () => {
    check('Having sold her shop, Ida Berg sat on a crate.', 'Berg');
    check('After his arrest, Karl Berg moved to Oslo.', 'Berg');
    check('Paul Lind wanted a limit. Eight days after his own trial, Karl Berg was dead.', 'Berg');
    check('Paul Lind wanted a limit. After his trial, Karl Berg was dead.', 'Lind');
    check('Paul Lind wanted a limit.\n\nShortly after his arrival, Karl Berg met a mayor.', 'Berg');
    check('After his arrest, Ida Berg moved to Oslo.', '-');
    check('When Paul Lind announced his resignation, Karl Berg sang.', 'Lind');
    check('After his arrest the firm of Karl Berg moved.', '-');
  });
  describe('a sentence that begins with a phrase or with what somebody says', () => {
    const before = 'Ida Holt, 46, is a baker. “We built this,” Holt said.';
    check(`${before} Senator Ada Lind came on Sunday. “I will help,” she told the crowd.`, 'Lind');
    check(`${before} Senator Ada Lind came on Sunday. In May she left.`, 'Lind');
    check(`${before} Senator Ada Lind came on Sunday. With Ida Berg she left.`, '-');
    check('Karl Berg came. “They rang,” he told me, sitting in his house.', 'Berg Berg');
    check('Karl Berg came. A friend told me he left.', '-');
  });
  describe('an owner who is named as the object where nobody does the deed', () => {
    const before = 'Mayor Paul Lind spoke. He was sorry.';
    check(`${before} Police arrested Karl Berg in his car.`, 'Lind Berg');
    check(`${before} Ole Holt met Karl Berg in his car.`, 'Lind -');
  });
  describe('a name that only says which thing is meant', () => {
    check('Ida Berg fell ill. She died in the Ada Holt hospital. Her son slept.', 'Berg Berg');
  });
  describe('the clause in which somebody is told of holds what follows without a comma', () => {
    check('Mr. Lind took over from Karl Berg, who resigned after police charged him.', 'Berg');
  });
  describe('somebody who has no name comes between', () => {
    check('Paul Lind died. The driver was arrested on Monday. He was freed on Friday.', '-');
    check('Paul Lind died. Lind was ill. A spokesman said so. He was 50.', 'Lind');
    check('Paul Lind left. And the boy? He stayed.', '-');
    check('Karl Berg said he asked the driver if he was well.', 'Berg -');
  });
});

describe('an office that is told without an article', () => {
  const holderOf = (text: string): string | undefined => {
    const { mentions, chains } = readArticle({ id: 'a.txt', text }, models());
    const nominal = mentions.findIndex(({ kind }) => kind === 'nominal');
    return chains.find((chain) => chain.mentions.includes(nominal))?.name;
  };
  it('is held', () => {
    const tell = 'Paul Lind slept. The minister woke.';
    assert.equal(holderOf(`Karl Berg, who was then energy minister, left. ${tell}`), 'Karl Berg');
    assert.equal(holderOf(`Karl Berg is now energy minister. ${tell}`), 'Karl Berg');
    assert.equal(holderOf(`Karl Berg saw another minister. ${tell}`), undefined);
  });
});
