import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The date of what a word tells in an article of 20 May 2031. */
function dateOf(text: string, word: string): string | null {
  const reading = readArticle({ id: 'a', text, date: '2031-05-20' }, models());
  const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  const index = reading.events.findIndex(({ start }) => start === text.indexOf(word));
  const event = corpus.articles.get('a')?.events[index];
  assert.ok(event, `no event at "${word}"`);
  return event.date;
}

describe('what is told of other times', () => {
  const leak = 'In 2026, two pipelines in Oru leaked. At the time, Maria Keller shut the port.';
  it('has the time of the sentence before where it says so', () => {
    assert.equal(dateOf(leak, 'shut'), '2026');
  });
  it('but no time where that tells none', () => {
    const text = `Police in Oru arrested Tom Okoro.\n\n${leak.slice(leak.indexOf('At'))}`;
    assert.equal(dateOf(text, 'shut'), null);
    assert.equal(dateOf(text.replace('At the time, ', ''), 'shut'), '2031-05-20');
  });
  it('nor where it names another', () => {
    assert.equal(dateOf(leak.replace('At the time', 'At the time of the vote'), 'shut'), null);
  });
  it('nor where the words begin a clause that says when', () => {
    for (const when of ['By the time police came', 'At the time the port opened'])
      assert.equal(dateOf(leak.replace('At the time', when), 'shut'), null);
    assert.equal(dateOf(leak.replace('At the time', 'By that time'), 'shut'), '2026');
  });
  const career = 'Police in Oru arrested Tom Okoro. Okoro joined the port authority.';
  it('is no news where somebody’s age says when', () => {
    assert.equal(dateOf(career, 'joined'), '2031-05-20');
    assert.equal(dateOf(career.replace('authority', 'authority at age 24'), 'joined'), null);
  });
  it('is no news where something is counted back from it', () => {
    const text = 'Tom Okoro wrote to the port 18 days before the ferry sank.';
    assert.equal(dateOf(text, 'sank'), null);
  });
  it('is no news of the day where it has gone on up to now', () => {
    const paid =
      'The law firm of Ade Oru has been paid about $3 million by the city, the council said Monday.';
    assert.equal(dateOf(paid, 'paid'), '2031-05-19');
    const quoted = `“${paid.replace(', the', ',” the')}`;
    assert.equal(dateOf(quoted, 'paid'), null);
    assert.equal(dateOf(paid.replace('has been', 'has so far been'), 'paid'), null);
    assert.equal(dateOf(paid.replace(' by the city', ' over the years'), 'paid'), null);
    assert.equal(dateOf(paid.replace(' by the city', ' since being hired'), 'paid'), null);
  });
  it('nor where it lies weeks before what is past', () => {
    const text =
      'Police in Oru arrested Tom Okoro. Maria Keller closed the port two weeks before troops joined the war.';
    assert.equal(dateOf(text, 'closed'), null);
    assert.equal(dateOf(text.replace('troops joined the war', 'an election'), 'closed'), '2031-05-20');
  });
  it('nor where it only comes to light', () => {
    const emerged = 'It emerged on Monday that Tom Okoro warned the council.';
    assert.equal(dateOf(emerged, 'warned'), null);
    const jury = 'Maria Keller told a jury on Monday that Tom Okoro phoned her.';
    assert.equal(dateOf(jury, 'phoned'), null);
    assert.equal(dateOf(jury.replace('a jury', 'reporters'), 'phoned'), '2031-05-19');
  });
});
