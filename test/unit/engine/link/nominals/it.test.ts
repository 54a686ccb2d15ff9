import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The name of what "it" at the head of a sentence means, by the real models; undefined where nobody says. */
function meant(text: string): string | undefined {
  const { mentions, chains } = readArticle({ id: 'a.txt', text }, models());
  const at = text.search(/\bit\b/iu);
  const it = mentions.findIndex(({ kind, start }) => kind === 'pronoun' && start === at);
  return chains.find((chain) => chain.mentions.includes(it))?.name;
}

const CLOSED = 'Lund Bank closed its branch in Tarn on Monday. ';

describe('what "it" means', () => {
  it('is the thing that the sentence before is about', () => {
    assert.equal(meant(`${CLOSED}It dismissed 40 people.`), 'Lund Bank');
    assert.equal(meant(`${CLOSED}It was fined by a court in Oslo.`), 'Lund Bank');
  });
  it('also behind when that was', () => {
    assert.equal(meant(`${CLOSED}Two days later it dismissed 40 people.`), 'Lund Bank');
    assert.equal(meant(`${CLOSED}After Ida Berg left it dismissed 40 people.`), undefined);
  });
  it('but nothing where it stands for what is told', () => {
    for (const told of ['It emerged that 40 people had left.', 'It rained.', 'It is the second to close.'])
      assert.equal(meant(CLOSED + told), undefined);
    assert.equal(meant(`${CLOSED}It was announced that 40 people would leave.`), undefined);
  });
  it('nor a person, nor what is only spoken of', () => {
    assert.equal(meant('Karl Berg visited Lund Bank on Monday. It dismissed 40 people.'), undefined);
    assert.equal(meant(`${CLOSED}\n\nIt dismissed 40 people.`), undefined);
  });
});
