import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../../src/engine';
import type { TimelineEvent } from '../../../../../src/engine/timeline/types';
import { models } from '../../../features/workspace';

const PUBLISHED = '2031-05-05';

/** The event that a word of an article tells, which came out on a Monday. */
function told(text: string, word: string): TimelineEvent {
  const reading = readArticle({ id: 'a', text, date: PUBLISHED }, models());
  const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  const at = text.indexOf(word);
  const index = reading.events.findIndex(({ start }) => start === at);
  const event = corpus.articles.get('a')?.events[index];
  assert.ok(event, `no event at "${word}"`);
  return event;
}

const STRIKE = `Dock workers strike in Lagos

Police in Lagos arrested forty dock workers on Friday after a night of clashes. The workers threw stones at a customs building. Two officers were injured.`;

describe('what no words date', () => {
  it('is of the day that the article tells it along with', () => {
    const event = told(STRIKE, 'injured');
    assert.equal(event.date, '2031-05-02');
    assert.equal(event.dating?.narrated, true);
  });
  it('is of the day of the article where its headline tells it in the present, unless words below date it', () => {
    const headline = 'Oru offers to train Tarn troops as fighting breaks out\n\n';
    const fighting = `${headline}Heavy fighting has broken out in the capital of Tarn. Oru has said it will train 2,000 more soldiers for the country.`;
    assert.equal(told(fighting, 'offers').date, PUBLISHED);
    const offered = `${headline}Oru offered on Friday to train 2,000 Tarn troops for the country.`;
    assert.equal(told(offered, 'offers').date, '2031-05-02');
  });
  it('is of the day of its own verb in the first sentence below, be another verb dated before it', () => {
    const below = 'Adaeze Oru won the presidential election of 12 April with 70 percent of the vote';
    const announced = `Board announces Oru as winner\n\n${below}, the National Board (NB) announced on Friday in Lagos.`;
    assert.equal(told(announced, 'announces').date, '2031-05-02');
  });
  it('says so only where no words of its own date it', () => {
    assert.equal(told(STRIKE, 'arrested').date, '2031-05-02');
    assert.equal(told(STRIKE, 'arrested').dating?.narrated, undefined);
  });
  it('is news of the article’s own day where the article names no other', () => {
    const event = told(
      'The finance minister of Norland, Ade Oru, has resigned over a loan from a shipping company. Prime Minister Maria Keller announced an inquiry.',
      'announced',
    );
    assert.deepEqual([event.date, event.from, event.to], [PUBLISHED, '2031-05-04', PUBLISHED]);
    assert.deepEqual(Object.keys(event.dating ?? {}), ['mention']);
  });
  it('is no hour of the article’s own day where no words name it', () => {
    const bus =
      'Nine people were hurt in Oru, a town in the hills. A bus overturned at 3 p.m. on its way to Tarn.';
    assert.notEqual(told(bus, 'overturned').date, `${PUBLISHED}T15:00`);
    assert.equal(told(bus.replace('3 p.m.', '3 p.m. today'), 'overturned').date, `${PUBLISHED}T15:00`);
    const friday = 'Nine people were hurt in Oru on Friday. A bus overturned at 3 p.m. on its way to Tarn.';
    assert.equal(told(friday, 'overturned').date, '2031-05-02T15:00');
  });
  it('stays undated where it is background', () => {
    const event = told(
      'Police in Lagos arrested Tom Okoro on Friday.\n\nOkoro joined the port authority in 2011. He later married Maria Keller and founded a shipping company.',
      'founded',
    );
    assert.equal(event.date, null);
  });
  it('stays undated where it is to come', () => {
    assert.equal(
      told('Police in Lagos arrested Tom Okoro on Friday. Okoro will be questioned in Abuja.', 'questioned')
        .date,
      null,
    );
  });
});
