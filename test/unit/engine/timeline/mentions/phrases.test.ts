import assert from 'node:assert/strict';
import type { ArgumentRole } from '../../../../../src/engine/events/types';
import { headsOf } from '../../../../../src/engine/timeline/mentions/phrases';
import { corpusOf } from '../corpus-of';

/** Who or what the first event of that word names in a role. */
function heads(text: string, lemma: string, role: ArgumentRole): readonly string[] {
  const article = corpusOf({ 'a.txt': text }).articles.get('a.txt');
  const mention = article?.reading.events.find((event) => event.lemma === lemma);
  assert.ok(article && mention);
  return [...headsOf(article, mention, role)];
}

describe('headsOf', () => {
  const text = 'Ada Lund, the energy minister, spoke in Oslo. She resigned on Friday. They cheered.';
  it('names somebody by who it is, however the article calls her', () => {
    assert.deepEqual(heads('Ada Lund resigned.', 'resign', 'agent'), ['person:ada-lund']);
    assert.deepEqual(heads(text, 'resign', 'agent'), ['person:ada-lund']);
  });
  it('names what is nobody known by its last word', () => {
    assert.deepEqual(heads('Two armed policemen resigned.', 'resign', 'agent'), ['police']);
  });
  it('names nobody by a pronoun that stands for nobody known', () => {
    assert.deepEqual(heads('They resigned on Friday.', 'resign', 'agent'), []);
  });
});
