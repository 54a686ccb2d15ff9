import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { models } from '../../features/workspace';

const PUBLISHED = '2031-05-05';

/** The weightiest event of an article that came out on a Monday. */
function mainEvent(text: string): TimelineEvent {
  const corpus = applyChange(emptyCorpus(), {
    set: [readArticle({ id: 'a', text, date: PUBLISHED }, models())],
    remove: [],
  });
  const [first] = corpus.events.toSorted((a, b) => b.importance - a.importance);
  assert.ok(first, 'no event');
  return first;
}

describe('the day of what an article was written for', () => {
  it('is, for a headline, that of the first sentence below', () => {
    const event = mainEvent(
      'Norland bans plastic bags\n\nThe parliament of Norland voted on Friday to forbid plastic bags in all shops.',
    );
    assert.match(event.title, /Norland bans plastic bags/u);
    assert.equal(event.date, '2031-05-02');
  });
  it('also where the headline says before what it was, or somebody says later on what he does today', () => {
    const banned = (head: string, said: string): string | null =>
      mainEvent(
        `Norland ${head}\n\nThe parliament of Norland voted on Friday to forbid plastic bags in all shops. ${said}`,
      ).date;
    assert.equal(banned('bans plastic bags ahead of Christmas', ''), '2031-05-02');
    assert.notEqual(banned('bans plastic bags ahead of April 30', ''), '2031-05-02');
    assert.equal(banned('bans plastic bags', '“I ban all bags today,” Ada Lund said.'), '2031-05-02');
  });
  it('also where somebody refuses what they do not do', () => {
    const judge = mainEvent(
      'Judge declines to block the purchase of Tarn Foods\n\nA judge in Oru on Friday refused to block the purchase of Tarn Foods by Acme.',
    );
    assert.deepEqual([judge.status, judge.date], ['denied', '2031-05-02']);
  });
  it('is that which a clause tells, not the year that names an edition', () => {
    const vote = 'Ada Lund received the 2030 Norland nomination in May 2029.';
    assert.equal(mainEvent(vote).date, '2029-05');
    assert.equal(mainEvent(vote.replace('in May 2029', 'in Oru')).date, '2030');
  });
  it('nor that year alone, where it is that of the article', () => {
    const won = 'Ada Lund has won the 2031 Norland Song Contest in Oru, with a score of 268 points.';
    assert.equal(mainEvent(won).date, PUBLISHED);
    assert.equal(mainEvent('Ada Lund won the Norland Song Contest in 2031.').date, '2031');
  });
  it('is that of the article where words tell only what somebody did years ago', () => {
    const event = mainEvent('Police in Oru arrested Tom Okoro convicted of fraud in 2011.');
    assert.match(event.title, /arrest/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('or where they only say who somebody is, of what time figures are, or that it is done by now', () => {
    const dateOf = (text: string): string | null => mainEvent(text).date;
    const freed = 'Police in Oru have freed a man who was arrested last week over the fire at Tarn Hall.';
    assert.equal(dateOf(freed), PUBLISHED);
    assert.notEqual(dateOf(freed.replace('a man who was', 'Tom Okoro, two of whose men were')), '2031-04-28');
    assert.equal(dateOf('Tarn Foods posted a 20% gain in third-quarter income.'), PUBLISHED);
    assert.notEqual(dateOf('Tarn Foods posted a 20% gain in the third quarter.'), PUBLISHED);
    const polls = 'Norland has sent an envoy to Tarn to calm anger over the disputed April 12 polls.';
    assert.equal(dateOf(polls), PUBLISHED);
    assert.equal(
      dateOf(polls.replace(' to calm anger over the disputed', ' on').replace(' polls', '')),
      '2031-04-12',
    );
    assert.equal(dateOf('Norland has now confirmed its first case of the disease.'), PUBLISHED);
    assert.notEqual(dateOf('Norland has long confirmed its first case of the disease.'), PUBLISHED);
  });
  it('or where the first sentence tells what is being done, but not how things are', () => {
    const dateOf = (text: string): string | null => mainEvent(text).date;
    assert.equal(dateOf('Norland is expelling the ambassador of Tarn, Tom Okoro.'), PUBLISHED);
    assert.notEqual(dateOf('Norland is growing poorer by the day, says Tom Okoro.'), PUBLISHED);
  });
  it('but not where that tells something else', () => {
    const event = mainEvent('Maria Keller wins prize\n\nTom Okoro flew to Lagos on Friday.');
    assert.match(event.title, /Keller wins/u);
    assert.notEqual(event.date, '2031-05-02');
  });
  it('nor where that only says what something is', () => {
    const event = mainEvent(
      'Captain of sunken ferry arrested\n\nPolice in Oru arrested the captain of the ferry that sank on Thursday with the loss of 41 lives, prosecutors said.',
    );
    assert.match(event.title, /arrest/u);
    assert.notEqual(event.date, '2031-05-01');
  });
  it('is that of its announcement, where the headline says it in words of its own', () => {
    const event = mainEvent(
      'Norland tests its new storm sirens in Oru\n\nOn Friday, the government of Norland announced a test of its new storm sirens in Oru.',
    );
    assert.match(event.title, /Norland tests/u);
    assert.equal(event.date, '2031-05-02');
  });
  it('but is not known where the first sentence tells of several days', () => {
    const event = mainEvent(
      'Norland tests its new storm sirens in Oru\n\nOn Friday, the government of Norland announced a test of its new storm sirens in Oru, which was hit by a storm on Tuesday.',
    );
    assert.match(event.title, /Norland tests/u);
    assert.equal(event.date, null);
  });
  it('is not the article’s own where the first sentence tells of an earlier time', () => {
    const event = mainEvent(
      'Oru Fair offers books\n\nIn late April, Norland celebrated twenty years of the Oru Fair with many books.',
    );
    assert.match(event.title, /offers/u);
    assert.equal(event.date, null);
  });
  it('is not known of what a study found of the past', () => {
    const said = (by: string): TimelineEvent =>
      mainEvent(
        `Ancient Norlanders attacked Oru, ${by} says\n\nIn a study published on Friday, researchers reported that the ancient Norlanders had attacked Oru.`,
      );
    assert.match(said('study').title, /Norlanders attack/u);
    assert.equal(said('study').date, null);
    assert.match(said('farmer').title, /Norlanders attack/u);
    assert.equal(said('farmer').date, '2031-05-02');
  });
  it('is the article’s own where nothing says when, or the day before', () => {
    const event = mainEvent(
      'Norland bans plastic bags\n\nThe new law is one of the strictest in the world, say lawyers.',
    );
    assert.deepEqual([event.date, event.from, event.to], [PUBLISHED, '2031-05-04', PUBLISHED]);
    assert.equal(event.dating?.time, undefined);
  });
  it('also where another mention says only vaguely when', () => {
    const event = mainEvent(
      'Ada Rao had a telephone conversation with Tom Okoro of Norland\n\nAda Rao and Tom Okoro continued the discussion of issues started several days ago.',
    );
    assert.match(event.title, /conversation/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('also where a later article has the month or year of it, but no earlier one', () => {
    const resigned = (later: string): (string | null)[] => {
      const set = [
        { id: 'a', text: 'Mayor Ada Lund of Tarn has resigned over a scandal.', date: PUBLISHED },
        { id: 'b', text: later, date: '2031-07-07' },
      ].map((article) => readArticle(article, models()));
      const { events } = applyChange(emptyCorpus(), { set, remove: [] });
      return events.filter(({ title }) => /Lund resigns/u.test(title)).map(({ date }) => date);
    };
    const elected =
      'Tom Okoro was elected mayor of Tarn on Sunday. Mayor Ada Lund resigned in May over a scandal.';
    assert.deepEqual(resigned(elected), [PUBLISHED]);
    assert.deepEqual(resigned(elected.replace('in May', 'in 2031')), [PUBLISHED]);
    assert.deepEqual(resigned(elected.replace('in May', 'on May 4')), ['2031-05-04']);
    assert.ok(resigned(elected.replace('in May', 'in April')).includes('2031-04'));
  });
  it('so, too, where a perfect tells what was said, or a headline what was done to somebody', () => {
    const said = mainEvent('Plastic bags\n\nThe government of Norland has announced a ban on plastic bags.');
    assert.match(said.title, /announces/u);
    assert.equal(said.date, PUBLISHED);
    const named = mainEvent('Maria Keller cleared by Norland court\n\nThe case was a long one, say lawyers.');
    assert.match(named.title, /Keller is cleared/u);
    assert.equal(named.date, PUBLISHED);
  });
  it('so, too, where the first sentence tells in the perfect what was done', () => {
    const event = mainEvent('Plastic bags\n\nNorland has banned plastic bags in all of its shops.');
    assert.match(event.title, /Norland bans/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('so, too, where it tells in the perfect what was done because of something on another day', () => {
    const text = 'Norland has ordered an inquiry into Friday’s blast in Oru.';
    assert.match(mainEvent(text).title, /Norland orders/u);
    assert.equal(mainEvent(text).date, PUBLISHED);
    assert.equal(mainEvent('Police in Oru have arrested the captain of a ferry.').date, PUBLISHED);
  });
  it('but not of what a perfect tells of all the time up to now', () => {
    for (const ending of ['three times', 'twice', 'since the storm'])
      assert.equal(mainEvent(`Norland has closed the port of Oru ${ending}.`).date, null);
    assert.equal(mainEvent('The cities of Norland have founded a bank for ports.').date, null);
  });
  it('but is not known of where somebody was born', () => {
    const born = mainEvent('Maria Keller was born in Norland but moved to Oru as a child.');
    assert.match(born.title, /is born/u);
    assert.equal(born.date, null);
    const birth = mainEvent(
      'Queen Maria gives birth to a boy in Oru\n\nThe palace is quiet, say neighbours.',
    );
    assert.equal(birth.date, PUBLISHED);
  });
  it('nor of a perfect that says which country is meant', () => {
    const event = mainEvent(
      'Plastic bags\n\nNorland, which has banned plastic bags in all of its shops, has many rivers. Oru did so in 2024, Tarn in 2027.',
    );
    assert.match(event.title, /Norland bans/u);
    assert.equal(event.date, null);
  });
  it('is the article’s own where the first sentence tells only when something ahead is', () => {
    const event = mainEvent(
      'Norland bans plastic bags\n\nThe Oru Fair opens on 20 May 2031 in the hills of Norland.',
    );
    assert.match(event.title, /Norland bans/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('or where it says of when a thing is that it speaks of', () => {
    const event = mainEvent(
      'Maria Keller cleared by Norland court\n\nA letter sent by police more than a week ago had thrown her campaign into turmoil.',
    );
    assert.match(event.title, /Keller is cleared/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('or where it is a quote', () => {
    const event = mainEvent(
      'Keller issues statement on Oru floods\n\n"On April 26, a terrible storm hit Norland, shattering many lives.\n\n"I am saddened by the loss of life," she said.',
    );
    assert.match(event.title, /Keller issues/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('is that of the first sentence, too, where that reports it in other words and a like event is told below', () => {
    const event = mainEvent(
      'Fire erupts in parking garage at Oru Airport\n\nOn Friday a fire was reported in a parking garage at Oru Airport in Norland. A similar fire in Tarn destroyed sixty cars in August last year.',
    );
    assert.match(event.title, /Fire erupts/u);
    assert.equal(event.date, '2031-05-02');
  });
  it('so, too, of what somebody came to harm by', () => {
    const event = mainEvent(
      'Five dead after tram overturns in Oru\n\nAt least five people are dead after a tram overturned in Oru.',
    );
    assert.match(event.title, /overturns/u);
    assert.equal(event.date, PUBLISHED);
  });
  it('but not of what a headline says in passing of somebody', () => {
    const event = mainEvent(
      'Footage of Tom Okoro who fell into a well in Oru\n\nThe well is deep and dark, say neighbours.',
    );
    assert.match(event.title, /Okoro falls/u);
    assert.equal(event.date, null);
  });
  it('nor of what only says which thing is meant', () => {
    const event = mainEvent(
      'Porter tells jury owner paid him to set fire that killed two\n\n' +
        'A porter who admitted to setting a fire that killed two people told a jury on Friday that his owner had promised an empty house.',
    );
    assert.match(event.title, /kills two/u);
    assert.equal(event.date, null);
  });
  it('though it is of what a headline tells by its main verb', () => {
    const event = mainEvent('Fire at mill kills two\n\nA fire at a mill in Oru on Friday killed two people.');
    assert.match(event.title, /kills two/u);
    assert.equal(event.date, '2031-05-02');
  });
});
