import assert from 'node:assert/strict';
import { isMainEvent } from '../../../../src/engine/timeline/importance/main-events';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { corpusOf } from './corpus-of';

/** The main events of a folder whose titles match. */
function rows(pattern: RegExp, articles: Readonly<Record<string, string>>): readonly TimelineEvent[] {
  return corpusOf(articles).events.filter((event) => isMainEvent(event) && pattern.test(event.title));
}

describe('what happens once to one person is one row', () => {
  const sacked =
    'date 2031-05-08\n\nThe minister of Norland has promised to mend the harbour police.\n\nIts chief, Ada Moss, was sacked on Tuesday over the escape of the tanker.\n';
  const dismissed =
    'date 2031-05-09\n\nThe tanker that fled the harbour of Oru has not been found.\n\nAda Moss, the chief of the harbour police, was dismissed on 2 May over the escape of the tanker.\n';
  const fired =
    'Norland’s minister clings on\n\nAda Moss, who was fired as chief of the harbour police a week earlier, told a committee about the escape of the tanker.\n';

  it('where articles give it days that a mistake may set apart, and says so', () => {
    const [row, ...others] = rows(/Moss/u, { 'a.txt': sacked, 'b.txt': dismissed });
    assert.deepEqual(others, []);
    assert.equal(row?.sources, 2);
    assert.deepEqual(
      row.disagreements.map(({ about }) => about),
      ['day'],
    );
  });
  it('where one article gives it no day', () => {
    const found = rows(/Moss/u, { 'a.txt': sacked, 'b.txt': fired });
    assert.deepEqual(
      found.map(({ date, sources }) => [date, sources]),
      [['2031-05-06', 2]],
    );
  });
  it('but not what happens to two, or weeks later', () => {
    const another = dismissed.replace('Ada Moss', 'Tom Reed');
    assert.equal(rows(/Moss|Reed/u, { 'a.txt': sacked, 'b.txt': another }).length, 2);
    const earlier = dismissed.replace('2 May', '2 April');
    assert.equal(rows(/Moss/u, { 'a.txt': sacked, 'b.txt': earlier }).length, 2);
  });
});

describe('a verdict is no row with that on others', () => {
  it('who are found not guilty', () => {
    const found = rows(/guilty/u, {
      'a.txt':
        'date 2031-05-08\n\nA jury in Oru found Ada Moss guilty of fraud on Thursday over the sale of the harbour.\n\nThree former colleagues, including the pilot Tom Reed, were found not guilty of fraud.\n',
    });
    assert.ok(found.every(({ mentions }) => mentions.length === 1));
  });
});

describe('a sentence that an article of no known day was written for', () => {
  const sentenced = (day: string): string =>
    `Ada Moss Is Sentenced to Ten Years in Prison\n\nAda Moss, the founder of Tarn Foods, was sentenced on ${day} to ten years in prison.\n\nMs. Moss was convicted in April of stealing $8 million from customers. Tarn Foods filed for bankruptcy in 2030.\n`;
  const others = {
    'b.txt':
      'Tarn Foods boss Ada Moss jailed for ten years\n\nFriday 9 May 2031\n\nThe disgraced boss Ada Moss has been jailed for ten years for stealing $8 million from customers of Tarn Foods.\n\nThe founder of the firm was found guilty by a jury in Oru last month.\n',
    'c.txt':
      'Ada Moss found guilty of stealing from customers\n\nWed 16 Apr 2031\n\nAda Moss, the founder of Tarn Foods, was found guilty of stealing on Tuesday, a year after the firm collapsed.\n',
  };
  const found = (day: string): string[] =>
    rows(/sentenced|jailed/iu, { 'a.txt': sentenced(day), ...others }).map(
      ({ date, sources }) => `${date ?? 'open'} ${String(sources)}`,
    );
  it('has the day of the article of its news, and stays beside the verdict weeks before', () => {
    assert.deepEqual(found('Friday'), ['2031-05-09 2']);
  });
  it('but not where that is of another weekday', () => {
    assert.ok(!found('Monday').includes('2031-05-09 2'));
  });
});

describe('a death is no second row where it is announced', () => {
  const announced = (what: string): readonly TimelineEvent[] =>
    rows(/Moss|Lund/u, {
      'a.txt': `Norland singer Ada Moss dies at age 91\n\nMay 7, 2031\n\nThe singer Ada Moss has died in Oru aged 91. ${what} announced on Monday by her daughter, Eva Lund.\n`,
    });
  it('on whatever day', () => {
    assert.deepEqual(
      announced('Moss’s death was').map(({ class: kind }) => kind),
      ['death'],
    );
  });
  it('but what else is announced', () => {
    assert.equal(announced('Moss’s last tour was').length, 2);
  });
});

describe('an accident of one day is one row', () => {
  const followUp = (lead: string): string =>
    `Train derails near Tarn; 12 dead\n\nTARN, Norland, May 10, 2031 — ${lead}\n\nThe express, on its way to Sund, left the rails and crashed into a bridge shortly after 2 a.m. on Friday, the police said.\n`;
  const search = 'Rescuers pulled two more bodies from the wreck near Tarn on Saturday.';

  it('by whatever words two articles tell it', () => {
    const capsized =
      'date 2031-05-10\n\nThe ferry Aurel capsized off Tarn on Friday with 90 people on board.\n';
    const sank = 'date 2031-05-11\n\nA vessel with 90 people on board sank off Tarn before dawn on Friday.\n';
    const [row, ...others] = rows(/capsize|sink/u, { 'a.txt': capsized, 'b.txt': sank });
    assert.deepEqual([others.length, row?.sources], [0, 2]);
    const later = sank.replace('on Friday', 'on Saturday');
    assert.equal(rows(/capsize|sink/u, { 'a.txt': capsized, 'b.txt': later }).length, 2);
  });
  it('has in the headline the day of the sentence that tells it, not of what the first sentence tells', () => {
    const [row, ...others] = rows(/derail|crash/u, { 'a.txt': followUp(search) });
    assert.deepEqual([others.length, row?.date?.slice(0, 10)], [0, '2031-05-09']);
  });
  it('as has a fire', () => {
    const [row, ...others] = rows(/fire/iu, {
      'a.txt':
        'At least 12 dead as fire tears through mill near Tarn\n\nTARN, Norland, May 10, 2031 — Rescuers pulled two more bodies from a burnt-out mill near Tarn on Saturday as prosecutors ordered the detention of its owner over a blaze that killed 12 people, most of them women.\n\nThe fire broke out shortly after 9 p.m. on Friday in a store of the plant in Lund, and spread to the hall, the police said.\n',
    });
    assert.deepEqual([others.length, row?.date?.slice(0, 10)], [0, '2031-05-09']);
  });
  it('but that of the first sentence where this tells it', () => {
    const [row] = rows(/derail/u, {
      'a.txt': followUp('Twelve people died when a second train derailed near Tarn on Saturday.'),
    });
    assert.equal(row?.date?.slice(0, 10), '2031-05-10');
  });
});

describe('two kinds of harm are two rows', () => {
  const article = (words: string): string =>
    `Harbour of Lund is closed

Lund, 14 May 2031

The harbour of Lund was closed on Tuesday. ${words}
`;
  it('though a general word may tell either', () => {
    const found = corpusOf({
      'a.txt': article(
        'An earthquake struck Lund on Monday. A hurricane struck Lund in 2027. The disaster ruined many.',
      ),
    }).events.filter(({ class: kind }) => kind === 'disaster');
    const told = found.map(({ title, date, mentions }) => [title, date, mentions.length]);
    assert.deepEqual(told, [
      ['Hurricane strikes Lund', '2027', 2],
      ['Earthquake strikes Lund', '2031-05-12', 1],
    ]);
  });
});

describe('the title of a catastrophe', () => {
  const days = 'date 2031-05-10\n\nThe ferry Aurel sank off Tarn on Friday.\n';
  const harm = (ship: string): string =>
    `date 2031-05-11\n\nDivers reached the wreck on Saturday.\n\n${ship} sank off Tarn on Friday, killing eleven people.\n`;
  it('has the harm that one of the articles tells with it', () => {
    const [row] = rows(/sinks/u, { 'a.txt': days, 'b.txt': harm('The ferry Aurel') });
    assert.match(row?.title ?? '', /Aurel sinks.*killing eleven people/u);
  });
  it('but for the name of what came to harm', () => {
    const [row] = rows(/sinks/u, { 'a.txt': days, 'b.txt': harm('The ship') });
    assert.match(row?.title ?? '', /Aurel sinks/u);
  });
});
