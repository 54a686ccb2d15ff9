import assert from 'node:assert/strict';
import { corpusOf } from './corpus-of';

/** Who takes part in the event that a word tells, in an article of its own. */
function participantsOf(lemma: string, text: string): readonly string[] {
  const corpus = corpusOf({ 'a.txt': `date 2031-05-08\n\n${text}\n` });
  const event = corpus.events.find(({ clearest }) => {
    const article = corpus.articles.get(clearest.article);
    return article?.reading.events[clearest.event]?.lemma === lemma;
  });
  assert.ok(event, `no event of ${lemma}`);
  return event.participants.map((id) => id.replace('person:', '')).toSorted();
}

describe('whom “they” means', () => {
  it('two people that do something in the sentence before', () => {
    assert.deepEqual(
      participantsOf('visit', 'Ada Moss met Tom Reed in Oru on Monday. They visited Lund on Tuesday.'),
      ['ada-moss', 'tom-reed'],
    );
  });
  it('but not the dead, where several people did something to somebody for their deaths', () => {
    const convicted =
      'convicted Lars Holm of manslaughter for the deaths of Ada Moss and Tom Reed on Monday.';
    assert.deepEqual(
      participantsOf('acquit', `Jurors ${convicted} They acquitted Lars Holm of fraud on Tuesday.`),
      ['lars-holm'],
    );
  });
});
