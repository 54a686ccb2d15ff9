import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../../src/engine';
import { models } from '../../../features/workspace';

/** The day of what a word tells in an article of 20 May 2031. */
function dayOf(text: string, word: string): string | null {
  const reading = readArticle({ id: 'a', text, date: '2031-05-20' }, models());
  const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  const at = text.indexOf(word);
  const index = reading.events.findIndex(({ start }) => start === at);
  const event = corpus.articles.get('a')?.events[index];
  assert.ok(event, `no event at "${word}"`);
  return event.date;
}

const ROBBERY = 'Gunmen robbed the Bank of Oru on 3 May 2031. ';

describe('what is counted in days from something else', () => {
  it('is so many days after it', () => {
    assert.equal(
      dayOf(`${ROBBERY}Police arrested Tom Okoro two days after the robbery.`, 'arrested'),
      '2031-05-05',
    );
    assert.equal(
      dayOf(`${ROBBERY}The bank reopened in Tarn the day after the robbery.`, 'reopened'),
      '2031-05-04',
    );
  });
  it('also after a day with a shortened month', () => {
    const died = (when: string): string | null =>
      dayOf(`Rao met Lind in Oru on Monday. Tom Okoro died ${when} the Feb. 11 robbery.`, 'died');
    assert.equal(died('two days after'), '2031-02-13');
    assert.equal(died('days after'), null);
  });
  it('weeks after it, within hours of it, or on its day', () => {
    const fled = (when: string): string | null =>
      dayOf(`${ROBBERY}Tom Okoro fled to Tarn ${when} the robbery.`, 'fled');
    assert.equal(fled('a week after'), '2031-W19');
    assert.equal(fled('two hours after'), '2031-05-03');
    assert.equal(fled('within hours of'), '2031-05-03');
    assert.equal(fled('on the day of'), '2031-05-03');
    assert.equal(fled('within sight of'), null);
    assert.equal(fled('90 hours after'), null);
  });
  it('also from what a disaster is called behind it', () => {
    const sank = 'The ferry Bluebell sank off Oru on 3 May 2031. ';
    const left = (of: string): string | null =>
      dayOf(`${sank}Tom Okoro suspended its licence within hours of ${of}.`, 'suspended');
    assert.equal(left('the disaster'), '2031-05-03');
    assert.equal(left('a disaster'), null);
  });
  it('also where the day is told behind it, and of one only', () => {
    const wrote = (disaster: string): string | null =>
      dayOf(`Tom Okoro fled to Tarn the day after the quake. ${disaster}`, 'fled');
    assert.equal(wrote('The quake on 3 May 2031 killed ten.'), '2031-05-04');
    assert.notEqual(wrote('The quakes on 3 May 2031 and the quake on 9 May 2031 killed ten.'), '2031-05-04');
  });
  it('also where a later day seems to be its own', () => {
    const opened =
      'Acme Oil began to drill the first well on 9 May 2031, six days after the rig exploded and killed two workers, and a second well on 16 May.';
    assert.equal(dayOf(opened, 'killed'), '2031-05-03');
    assert.equal(dayOf(opened, 'exploded'), '2031-05-03');
    const burst = 'Acme Oil drilled a well on 9 May 2031, and the rig exploded and killed two on 16 May.';
    assert.equal(dayOf(burst, 'killed'), '2031-05-16');
  });
  it('also where the same day seems to be its own', () => {
    const told =
      'Tom Okoro tabled the bill on 9 May 2031, a day after the report was published and the same day that Ida Lind resigned.';
    assert.equal(dayOf(told, 'published'), '2031-05-08');
    const same = 'Tom Okoro tabled the bill on 9 May 2031, and the report was published the same day.';
    assert.equal(dayOf(same, 'published'), '2031-05-09');
  });
  it('or before it', () => {
    assert.equal(
      dayOf(`${ROBBERY}Three days before the robbery, Tom Okoro visited Tarn.`, 'visited'),
      '2031-04-30',
    );
  });
  it('is so many days before what is counted from it on a known day', () => {
    const text = 'Trade unions met Tom Okoro on 7 May 2031, a day after 900 people marched through Oru.';
    assert.equal(dayOf(text, 'marched'), '2031-05-06');
    assert.notEqual(dayOf(text.replace('a day', 'days'), 'marched'), '2031-05-06');
  });
  it('or some hours before it, however much is said of who did it', () => {
    const text =
      'Tom Okoro signed the deal on 7 May 2031, hours after a court in the south of Tarn froze the funds of his rival.';
    assert.equal(dayOf(text, 'froze'), '2031-05-07');
    assert.notEqual(dayOf(text.replace('hours after', 'although'), 'froze'), '2031-05-07');
  });
  it('also where that is counted itself, of the same people', () => {
    const text = `${ROBBERY}Police arrested Tom Okoro two days after the robbery. Maria Keller surrendered three days after Okoro’s arrest.`;
    assert.equal(dayOf(text, 'surrendered'), '2031-05-08');
  });
  it('but has no day where that has none, or has another word', () => {
    const arrest = 'Police arrested Tom Okoro two days after the robbery.';
    assert.notEqual(dayOf(`Maria Keller wed in Tarn on 3 May 2031. ${arrest}`, 'arrested'), '2031-05-05');
  });
  it('nor where the number is not told', () => {
    for (const days of ['several days', 'the days'])
      assert.notEqual(
        dayOf(`${ROBBERY}Police arrested Tom Okoro ${days} after the robbery.`, 'arrested'),
        '2031-05-04',
      );
  });
  it('nor where no reporter counts so far', () => {
    const fled = (days: string): string | null =>
      dayOf(`${ROBBERY}Tom Okoro fled to Tarn ${days} days after the robbery.`, 'fled');
    assert.equal(fled('9'), '2031-05-12');
    assert.equal(fled('99999999999'), null);
  });
  it('what years are counted from is so many years back, but not by more than a reporter counts', () => {
    const said = (opening: string): string => `${opening}, Maria Keller said in Oru on 7 May 2031.`;
    assert.equal(dayOf(said('Five years after the fire destroyed Tarn'), 'destroyed'), '2026');
    assert.equal(dayOf(said('A year after the fire destroyed Tarn'), 'destroyed'), '2030');
    assert.equal(dayOf(said('9000000 years after the fire destroyed Tarn'), 'destroyed'), null);
  });
  it('nor where it is counted in years', () => {
    const day = dayOf(`${ROBBERY}Tom Okoro died in Tarn two years after the robbery.`, 'died');
    assert.notEqual(day, '2031-05-05');
  });
});

describe('what is counted back from a day that words state', () => {
  const storm = 'the storm destroyed the harbour of Tarn';
  it('is of the year or month so long before', () => {
    assert.equal(
      dayOf(`Five years after ${storm}, Tom Okoro said on Monday that it is open.`, 'destroyed'),
      '2026',
    );
    assert.equal(
      dayOf(`Tom Okoro was charged on Monday, six months after ${storm}.`, 'destroyed'),
      '2030-11',
    );
  });
  it('but not where the number is not told', () => {
    assert.equal(dayOf(`Years after ${storm}, Tom Okoro said on Monday that it is open.`, 'destroyed'), null);
  });
  it('and is no news of the day', () => {
    assert.equal(dayOf(`Days after ${storm}, Tom Okoro asked for help.`, 'destroyed'), null);
    assert.equal(dayOf(`Hours after ${storm}, Tom Okoro asked for help.`, 'destroyed'), '2031-05-20');
  });
});

describe('what the news of an article came so long after', () => {
  const news = 'A court in Oru freed Tom Okoro on Monday. ';
  it('is of the week or day before that news', () => {
    assert.equal(dayOf(`${news}The ruling came a week after police arrested him.`, 'arrested'), '2031-W20');
    assert.equal(
      dayOf(`${news}The decision came just two days after police arrested him.`, 'arrested'),
      '2031-05-17',
    );
    assert.equal(
      dayOf(`${news}The decision came almost two days after police arrested him.`, 'arrested'),
      '2031-05-17',
    );
  });
  it('but not where that has no day of its own, or the number is not told', () => {
    const undated = news.replace(' on Monday', '');
    assert.notEqual(dayOf(`${undated}It came a week after police arrested him.`, 'arrested'), '2031-W20');
    assert.equal(dayOf(`${news}It came days after police arrested him.`, 'arrested'), null);
  });
  it('weeks before a day are counted back as well', () => {
    const text = 'A court in Oru freed Tom Okoro on Monday, three weeks after Tarn barred foreign ships.';
    assert.equal(dayOf(text, 'barred'), '2031-W18');
  });
});

describe('what two clauses behind “a day after” tell', () => {
  const killed = (joint: string): string =>
    `Ola Berg resigned on Monday, a day after protesters stormed parliament${joint}.`;
  it('is of that day in both', () => {
    assert.equal(
      dayOf(killed(' and at least 23 people were killed across the country'), 'killed'),
      '2031-05-18',
    );
  });
  it('but not what stands behind them', () => {
    assert.equal(dayOf(killed('. Nine people had been killed in clashes'), 'killed'), null);
  });
});
