import assert from 'node:assert/strict';
import type { ArgumentRole } from '../../../../../src/engine/events/types';
import { determinationOf, headsOf, isOfAnother } from '../../../../../src/engine/timeline/mentions/phrases';
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

describe('another one', () => {
  const mentionOf = (text: string, lemma: string): Parameters<typeof isOfAnother> => {
    const reading = corpusOf({ 'a.txt': text }).articles.get('a.txt')?.reading;
    const mention = reading?.events.find((event) => event.lemma === lemma);
    assert.ok(reading && mention);
    return [reading, mention];
  };
  it('is told by a verb whose doer or undergoer is one more', () => {
    assert.ok(isOfAnother(...mentionOf('A second blaze killed ten people.', 'kill')));
    assert.ok(isOfAnother(...mentionOf('Police in Tarn arrested another man.', 'arrest')));
    assert.ok(!isOfAnother(...mentionOf('A blaze in the second mill killed ten people.', 'kill')));
  });
  it('is told by a noun that is similar', () => {
    assert.equal(determinationOf(...mentionOf('It began after a similar fire in Tarn.', 'fire')), 'other');
    assert.equal(determinationOf(...mentionOf('It began after a big fire in Tarn.', 'fire')), 'none');
  });
});
