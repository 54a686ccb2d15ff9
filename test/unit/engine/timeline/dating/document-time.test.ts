import { corpusOf } from '../corpus-of';
import assert from 'node:assert/strict';
import { type CorpusSnapshot } from '../../../../../src/engine';

/** Date or window, source, and the words of the evidence. */
function describeDate(corpus: CorpusSnapshot, id: string): string {
  const { value, from, to, source, evidence } = corpus.articles.get(id)!.documentTime;
  const days = value ?? (from === null && to === null ? 'open' : `${from ?? '…'} to ${to ?? '…'}`);
  const words = evidence.map(({ article, start, end }) =>
    corpus.articles.get(article)!.reading.text.slice(start, end),
  );
  return [days, source, ...words].join(' | ');
}

const STORY = 'The river rose and the town of Halden was cut off, officials said.\n';

describe('a dateline without its year', () => {
  const text = `HALDEN, Feb. 3 (Reuters) - ${STORY}`;
  it('has the year of the articles beside it', () => {
    const corpus = corpusOf({ a: text, b: `date 2031-01-20\n\n${STORY}`, c: `date 2031-03-02\n\n${STORY}` });
    assert.equal(describeDate(corpus, 'a'), '2031-02-03 | inferred | Feb. 3 | 2031-01-20 | 2031-03-02');
  });
  it('stays open where they are of several years', () => {
    const corpus = corpusOf({ a: text, b: `date 2029-01-20\n\n${STORY}`, c: `date 2031-03-02\n\n${STORY}` });
    assert.equal(describeDate(corpus, 'a'), 'open | none');
  });
  const arrested = 'police arrested Maria Keller, the former mayor, at her house in Halden';
  const news = `HALDEN, Feb. 5 (Reuters) - On Tuesday ${arrested}.\n`;
  const others = { c: `date 2029-01-20\n\n${STORY}`, d: `date 2032-03-02\n\n${STORY}` };
  it('has the year of the month in which another article tells its news', () => {
    const b = `date 2032-06-01\n\nIn February 2031 ${arrested}.\n`;
    assert.match(
      describeDate(corpusOf({ a: news, b, ...others }), 'a'),
      /^2031-02-05 \| inferred \| Feb\. 5 \| /,
    );
  });
  it('stays open where that is another month', () => {
    const b = `date 2032-06-01\n\nIn August 2031 ${arrested}.\n`;
    assert.doesNotMatch(describeDate(corpusOf({ a: news, b, ...others }), 'a'), /^\d/);
  });
  const near = { b: `date 2031-06-01\n\n${STORY}`, ...others };
  it('has the one year in which it falls on the weekday of its news', () => {
    const wednesday = news.replace('Tuesday', 'Wednesday');
    assert.equal(
      describeDate(corpusOf({ a: wednesday, ...near }), 'a'),
      '2031-02-05 | inferred | Feb. 5 | Wednesday',
    );
  });
  it('stays open where the weekday is one to come', () => {
    const plan =
      'HALDEN, Feb. 5 (Reuters) - On Wednesday police will try Maria Keller at her house in Halden.\n';
    assert.equal(describeDate(corpusOf({ a: plan, ...near }), 'a'), 'open | none');
  });
  it('stays open where that is so in no year near the other articles', () => {
    assert.equal(describeDate(corpusOf({ a: news, ...near }), 'a'), 'open | none');
  });
  it('stays open by itself', () => {
    assert.equal(describeDate(corpusOf({ a: text }), 'a'), 'open | none');
  });
  it('has the year of its folder', () => {
    assert.equal(
      describeDate(corpusOf({ 'news/2031/a.txt': text }), 'news/2031/a.txt'),
      '2031-02-03 | dateline | Feb. 3',
    );
  });
});

describe('a weekday that is counted from what another article dates', () => {
  const held = (count: string): CorpusSnapshot =>
    corpusOf({
      a: `Police in Oru detained 500 people on Monday, ${count} after a crowd stormed the palace of King Ola Berg.\n`,
      b: 'date 2031-05-04\n\nA crowd stormed the palace of King Ola Berg in Oru on Sunday.\n',
    });
  it('says from when its article is', () => {
    assert.match(describeDate(held('a day'), 'a'), /^2031-05-05 to 2031-05-11 \| inferred \| /);
  });
  it('but not where it is another day', () => {
    assert.doesNotMatch(describeDate(held('two days'), 'a'), /^2031-05-05/);
  });
});

describe('a date that only the events of the article confine', () => {
  it('is not before what it tells as done with its full date', () => {
    const corpus = corpusOf({
      a: 'President Maria Keller met Prime Minister Tom Okoro in Lagos on May 2, 2031.\n',
    });
    assert.match(describeDate(corpus, 'a'), /^2031-05-02 to … \| inferred \| /);
  });
  it('is not before what it tells as planned', () => {
    const corpus = corpusOf({
      a: 'President Maria Keller will meet Prime Minister Tom Okoro in Lagos on May 2, 2031.\n',
    });
    assert.match(describeDate(corpus, 'a'), /^… to 2031-05-02 \| inferred \| /);
  });
});

describe('a day that an undated article counts from another one', () => {
  const said = 'President Maria Keller opened the Lagos bridge with Prime Minister Tom Okoro';
  it('gives no other article its day', () => {
    const corpus = corpusOf({
      a: `The vote was held on May 3, 2016. ${said} on May 24.\n`,
      b: `${said} on Tuesday, officials said.\n`,
    });
    assert.match(describeDate(corpus, 'b'), /^2016-05-24 to … /);
  });
  it('does so where it is stated in full', () => {
    const corpus = corpusOf({
      a: `The vote was held on May 3, 2016. ${said} on May 24, 2016.\n`,
      b: `${said} on Tuesday, officials said.\n`,
    });
    assert.match(describeDate(corpus, 'b'), /^2016-05-24 to 2016-05-30 /);
  });
});

describe('a month in the front matter', () => {
  it('is a window', () => {
    const corpus = corpusOf({ a: `---\ndate: March 2031\n---\n${STORY}` });
    assert.equal(describeDate(corpus, 'a'), '2031-03-01 to 2031-03-31 | front-matter | March 2031');
  });
});

describe('an inferred date', () => {
  const call = (day: string): string =>
    `date ${day}\n\nPresident Maria Keller and Prime Minister Tom Okoro spoke by telephone on ${day} about the fishing dispute.\n`;
  it('says how many places agree on it', () => {
    const undated =
      'President Maria Keller said she spoke with Prime Minister Tom Okoro by telephone on Friday about the fishing dispute.\n';
    const { support } = corpusOf({ a: call('2031-05-02'), b: undated }).articles.get('b')!.documentTime;
    assert.deepEqual(support, { agreeing: 1, conflicting: 0 });
  });
});

describe('what is no evidence for a date', () => {
  it('is that another article of the same people was written half a year ago: this one may be years younger', () => {
    const met = 'Maria Keller and Ola Berg met in Halden';
    const { articles } = corpusOf({ a: `date 2031-02-17\n\n${met}.\n`, b: `${met} in November.\n` });
    assert.deepEqual(
      articles.get('b')!.times.map(({ value }) => value),
      ['XXXX-11'],
    );
  });
  const told = (day: string, place: string): string =>
    `President Maria Keller met fishermen in ${place} ${day} to discuss the fishing dispute.\n`;
  it('is an event at another place', () => {
    const a = `date 2031-05-03\n\n${told('on May 2, 2031', 'Lagos')}`;
    const inferred = (place: string): string | null =>
      corpusOf({ a, b: told('on Friday', place) }).articles.get('b')!.documentTime.from;
    assert.equal(inferred('Lagos'), '2031-05-02');
    assert.equal(inferred('Oslo'), null);
  });
  it('is a day without its year: it leaves open when its article was written', () => {
    const corpus = corpusOf({
      a: `date 2031-05-03\n\n${told('on May 2, 2031', 'Lagos')}`,
      b: told('on May 2', 'Lagos'),
    });
    assert.match(describeDate(corpus, 'b'), /^2031-05-02 to … \| inferred/);
  });
  it('is what the article contradicts', () => {
    const corpus = corpusOf({
      a: `date 2031-05-03\n\n${told('on May 2, 2031', 'Lagos')}`,
      b: `${told('on Friday', 'Lagos')}Mayor Ada Strand resigned on June 9, 2031.\n`,
    });
    assert.match(describeDate(corpus, 'b'), /^2031-06-09 to … \| inferred/);
  });
});

describe('a date inferred from an inferred one', () => {
  const talks = (when: string): string =>
    `President Maria Keller met Prime Minister Tom Okoro in Lagos ${when} to discuss the fishing dispute.\n`;
  const visit = 'Mayor Ada Strand will visit Oslo';
  const corpus = corpusOf({
    a: `date 2031-05-03\n\n${talks('on May 2, 2031')}`,
    b: `${talks('on Friday')}${visit} on May 5.\n`,
    c: `${talks('to reporters’ surprise')}${visit} soon.\n`,
  });
  it('closes what was open at one end', () => {
    assert.match(describeDate(corpus, 'b'), /^2031-05-02 to 2031-05-05 \| inferred/);
    assert.match(describeDate(corpus, 'c'), /^2031-05-02 to 2031-05-05 \| inferred/);
  });
  it('stays open without the article between', () => {
    const two = corpusOf({
      a: `date 2031-05-03\n\n${talks('on May 2, 2031')}`,
      c: `${talks('to reporters’ surprise')}${visit} soon.\n`,
    });
    assert.match(describeDate(two, 'c'), /^2031-05-02 to … \| inferred/);
  });
});

describe('figures that allow either order', () => {
  const ambiguous = `Published 03/04/2031\n\n${STORY}The dam broke on 02/04/2031.\n`;
  const values = (corpus: CorpusSnapshot): unknown => {
    const { documentTime, times } = corpus.articles.get('a')!;
    return [documentTime.value, times.at(-1)?.value];
  };
  it('have the day first where nothing says otherwise', () => {
    assert.deepEqual(values(corpusOf({ a: ambiguous })), ['2031-04-03', '2031-04-02']);
  });
  it('are read as another article of the folder writes them', () => {
    const corpus = corpusOf({ a: ambiguous, b: `Published 04/25/2031\n\n${STORY}` });
    assert.deepEqual(values(corpus), ['2031-03-04', '2031-02-04']);
    assert.match(
      corpus.articles.get('a')!.times.at(-1)!.explanation,
      /read with the month first, as these articles/,
    );
  });
  it('follow the article itself first', () => {
    const corpus = corpusOf({
      a: `${ambiguous}It held until 30/04/2031.\n`,
      b: `Published 04/25/2031\n\n${STORY}`,
    });
    assert.equal(corpus.articles.get('a')!.documentTime.value, '2031-04-03');
  });
});

describe('days without a year in an article without a date', () => {
  const told = (text: string): string =>
    `Maria Keller, Tom Okoro, Ada Lind and Juan Perez work for the city of Halden. ${text}\n`;
  const day = (texts: Record<string, string>): string | null | undefined => {
    const corpus = corpusOf(texts);
    const { reading, events } = corpus.articles.get('a')!;
    const at = reading.text.indexOf('resigned');
    return events[reading.events.findIndex(({ start }) => start === at)]?.date;
  };
  const a = told('Okoro resigned on 3 February after a quarrel.');
  it('have that of the articles beside it that tell of the same people', () => {
    const others = { b: `date 2031-01-20\n\n${told('')}`, c: `date 2031-03-02\n\n${told('')}` };
    assert.equal(day({ a, ...others }), '2031-02-03');
    assert.equal(day({ a: a.replace('on 3 February', 'in December'), ...others }), '2030-12');
  });
  it('or of one of them and of a day that both name', () => {
    const one = (words: string): string => `Mayor Tom Okoro ${words} in the city of Halden.\n`;
    const own = one('resigned on 3 February after a quarrel');
    assert.equal(day({ a: own, b: `date 2031-02-03\n\n${one('spoke')}` }), '2031-02-03');
    assert.equal(day({ a: own, b: `date 2031-02-04\n\n${one('spoke')}` }), null);
    assert.equal(day({ a: own, b: `date 2031-02-03\n\n${STORY}` }), null);
  });
  it('and so have those that are counted from them', () => {
    const others = { b: `date 2031-01-20\n\n${told('')}`, c: `date 2031-03-02\n\n${told('')}` };
    const counted = told('Lind was arrested on 3 February. Okoro resigned two days later.');
    assert.equal(day({ a: counted, ...others }), '2031-02-05');
    assert.equal(day({ a: counted.replace('two days later', 'on Tuesday'), ...others }), null);
    assert.equal(day({ a: counted }), null);
  });
  it('but not where those are of several years, or of other people', () => {
    assert.equal(day({ a, b: `date 2029-01-20\n\n${told('')}`, c: `date 2031-03-02\n\n${told('')}` }), null);
    assert.equal(day({ a, b: `date 2031-01-20\n\n${STORY}` }), null);
  });
});
