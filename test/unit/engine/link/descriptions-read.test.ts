import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine';
import { models } from '../../features/workspace';

/** What an article says of somebody by its syntax, by the real models. */
function told(text: string, name: string): readonly string[] {
  const { chains } = readArticle({ id: 'a.txt', text }, models());
  const chain = chains.find((one) => one.name === name);
  return (chain?.descriptions ?? []).map(({ told: shown, text: words }) => shown ?? words);
}

describe('how an article introduces somebody, by its syntax', () => {
  it('gives nobody by whom another one is told what is said of that one', () => {
    const text = 'Ada Holt, the daughter of the late Karl Weber, is the transport minister of Norway.';
    assert.deepEqual(told(text, 'Karl Weber'), []);
    assert.deepEqual(told('Karl Weber is the transport minister of Norway.', 'Karl Weber'), [
      'transport minister of Norway',
    ]);
  });
  it('takes a noun in the plural before a role into the title', () => {
    assert.deepEqual(told('Norway’s customs chief Karl Weber met them on Monday.', 'Karl Weber'), [
      'Norway’s customs chief',
    ]);
    assert.deepEqual(told('The arms dealer Karl Weber left Norway on Monday.', 'Karl Weber'), [
      'arms dealer',
    ]);
    assert.deepEqual(told('On Monday they told lawmakers President Karl Weber was ill.', 'Karl Weber'), [
      'President',
    ]);
  });
});
