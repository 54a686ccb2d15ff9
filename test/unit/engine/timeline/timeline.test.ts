import { corpusOf } from './corpus-of';
import assert from 'node:assert/strict';
import { type CorpusSnapshot } from '../../../../src/engine';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';

function eventOf(corpus: CorpusSnapshot, lemma: string): TimelineEvent {
  const event = corpus.events.find(({ id }) => id.startsWith(`event:${lemma}`));
  assert.ok(event, `no event ${lemma} in ${corpus.events.map(({ id }) => id).join(', ')}`);
  return event;
}

const DATED = `date 2031-05-02

President Maria Keller and Prime Minister Tom Okoro spoke by telephone on May 2, 2031, about the fishing dispute in the northern sea.
`;
const UNDATED = `President Maria Keller said she spoke with Prime Minister Tom Okoro by telephone on Friday about the fishing dispute.
Keller is scheduled to meet Okoro on May 6 in Lagos to sign the fishing agreement.
`;

describe('the timeline of two articles that tell one call', () => {
  const corpus = corpusOf({ a: DATED, b: UNDATED });
  const call = eventOf(corpus, 'speak');
  it('has one event with two sources', () => {
    assert.equal(call.sources, 2);
    assert.equal(call.date, '2031-05-02');
    assert.deepEqual([...call.participants].sort(), ['person:maria-keller', 'person:tom-okoro']);
  });
  it('confines the date of the article that states none, and shows the evidence', () => {
    const time = corpus.articles.get('b')?.documentTime;
    assert.equal(time?.source, 'inferred');
    assert.equal(time?.value, null);
    assert.equal(time?.from, '2031-05-02');
    assert.equal(time?.to, '2031-05-06');
    assert.deepEqual(
      time?.evidence.map(({ article }) => article),
      ['a', 'b'],
    );
  });
  it('dates what every possible day of publication dates alike', () => {
    const values = corpus.articles.get('b')?.times.map(({ value }) => value);
    assert.deepEqual(values, ['2031-05-02', '2031-05-06']);
  });
  it('titles the event by who did what, without titles and times', () => {
    assert.match(call.title, /^(?:Maria )?Keller and (?:Tom )?Okoro speak by telephone/);
  });
  it('keeps the meeting that is planned apart', () => {
    const meeting = eventOf(corpus, 'meet');
    assert.equal(meeting.status, 'planned');
    assert.equal(meeting.date, '2031-05-06');
  });
});

describe('the timeline of an article that nobody dates', () => {
  const corpus = corpusOf({ b: UNDATED });
  it('leaves the day open, and says why', () => {
    const call = eventOf(corpus, 'speak');
    assert.equal(call.date, null);
    assert.deepEqual(call.open, { kind: 'article-undated', article: 'b', words: 'Friday' });
    assert.equal(corpus.articles.get('b')?.documentTime.source, 'none');
  });
});

describe('the timeline of what is told by words that no calendar has', () => {
  const open = (when: string): TimelineEvent['open'] =>
    eventOf(corpusOf({ a: `date 2031-05-02\n\nMaria Keller will meet Tom Okoro${when}.\n` }), 'meet').open;
  it('quotes them', () => {
    assert.deepEqual(open(' in the coming months'), {
      kind: 'vague',
      article: 'a',
      words: 'the coming months',
    });
  });
  it('and says where there are none', () => {
    assert.deepEqual(open(''), { kind: 'unsaid' });
  });
});

describe('the timeline of calls of different people', () => {
  it('does not take one for the other', () => {
    const other = UNDATED.replaceAll('Tom Okoro', 'Ana Lind').replaceAll('Okoro', 'Lind');
    const corpus = corpusOf({ a: DATED, b: other });
    assert.equal(corpus.articles.get('b')?.documentTime.value, null);
    assert.equal(eventOf(corpus, 'speak').sources, 1);
  });
});

describe('the timeline of a call that follows another one', () => {
  it('has both, although the words in between point back', () => {
    const corpus = corpusOf({
      a: `President Maria Keller spoke by telephone with Prime Minister Tom Okoro on Thursday. This was their first contact since a call earlier this month.`,
    });
    const calls = corpus.events.filter((event) => event.class === 'call');
    assert.equal(calls.length, 2);
  });
});
