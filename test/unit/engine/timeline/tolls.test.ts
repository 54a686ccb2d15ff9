import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../../../src/engine';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { models } from '../../features/workspace';

function corpusOf(...articles: readonly string[]): CorpusSnapshot {
  const set = articles.map((text, i) => readArticle({ id: `n${i}`, text }, models()));
  return applyChange(emptyCorpus(), { set, remove: [] });
}

/** The event that a word of an article tells. */
function eventOf(corpus: CorpusSnapshot, id: string, word: string): TimelineEvent | undefined {
  const article = corpus.articles.get(id);
  const place = article?.reading.events.findIndex(
    ({ start, end }) => article.reading.text.slice(start, end) === word,
  );
  return article?.events[place ?? -1];
}

function numbersOf(event: TimelineEvent | undefined): string[] {
  return (event?.disagreements ?? []).map(
    ({ about, why, statements }) => `${about} ${why}: ${statements.map(({ value }) => value).join(', ')}`,
  );
}

const QUAKE = `date 2031-05-05

Strong quake hits southern Velmark, at least 31 dead

A powerful earthquake struck southern Velmark on Monday, killing at least 31 people near the town of Olcara, the civil protection agency said.
`;
const TOLL = `date 2031-05-06

Velmark quake death toll climbs to 118

The death toll from the earthquake in southern Velmark climbed to 118 on Tuesday, the civil protection agency in Olcara said.
`;

describe('the tolls that articles give for one event', () => {
  const corpus = corpusOf(QUAKE, TOLL);
  const quake = eventOf(corpus, 'n0', 'earthquake');
  it('are one event', () => {
    const told = eventOf(corpus, 'n0', 'killing');
    assert.equal(eventOf(corpus, 'n1', 'climbed'), told);
    assert.equal(told?.date, '2031-05-05');
  });
  it('stand side by side in the row of what did the harm, the latest one in its title', () => {
    assert.deepEqual(numbersOf(quake), ['number revised-later: 31, 118']);
    assert.match(quake?.title ?? '', /\b118 dead$/);
  });
  it('have no row of their own beside it', () => {
    assert.deepEqual(
      corpus.mainEvents.filter(({ disagreements }) => disagreements.length > 0),
      [quake],
    );
  });
});

describe('a toll of another day than that of what did the harm', () => {
  const other = (day: string): CorpusSnapshot =>
    corpusOf(
      `date 2031-05-09

Jets bombed a market in the town of Olcara on May 5, killing 31 people, the health ministry of Velmark said. It was the deadliest bombing of the war in Velmark.
`,
      `date 2031-05-16

The mood in Velmark changed with the bombing of Olcara. Twenty-four people died there on the night of ${day}, nine of them children.
`,
    );
  const isOne = (corpus: CorpusSnapshot): boolean =>
    eventOf(corpus, 'n0', 'killing') === eventOf(corpus, 'n1', 'died');
  it('is of it where the days lie near each other', () => {
    assert.ok(isOne(other('May 4')));
    assert.ok(!isOne(other('April 4')));
  });
});

describe('the tolls of two events', () => {
  it('are not compared where a former one is told', () => {
    const former = `date 2031-05-06

Velmark buries victims of quake

Velmark on Tuesday buried victims of an earthquake that struck Olcara on Monday. It was the strongest since 1986, when 640 people died.
`;
    const corpus = corpusOf(QUAKE, former);
    assert.deepEqual(corpus.events.flatMap(numbersOf), []);
  });
  it('nor where an article tells the toll of something else beside it', () => {
    const dam = `date 2031-05-06

Velmark quake toll rises to 58

The number of people killed by the earthquake in southern Velmark rose to 58 on Tuesday, the civil protection agency in Olcara said. At least 39 people died when a dam collapsed near Olcara.
`;
    const corpus = corpusOf(QUAKE, dam);
    assert.deepEqual(numbersOf(eventOf(corpus, 'n0', 'earthquake')), ['number revised-later: 31, 58']);
  });
  it('nor where only some of those harmed are counted', () => {
    const miners = `date 2031-05-06

Rescuers search ruins after Velmark quake

Rescuers in Olcara searched ruins on Tuesday after the earthquake in southern Velmark on Monday. Twelve miners died in a shaft.
`;
    const corpus = corpusOf(QUAKE, miners);
    assert.deepEqual(corpus.events.flatMap(numbersOf), []);
  });
  it('but also where an article says in which month its own quake was', () => {
    const later = `date 2031-05-09

Toll of quake in southern Velmark rises

A strong earthquake struck southern Velmark in May 2031. The earthquake killed at least 118 people, officials in Olcara said.
`;
    assert.ok(corpusOf(QUAKE, later).events.flatMap(numbersOf).length > 0);
  });
  it('nor where an article tells of another quake in passing', () => {
    const september = `date 2031-05-06

Quake damages houses in southern Velmark

A weak earthquake damaged houses in southern Velmark on Tuesday, officials in Olcara said. The same area was hit by an earthquake in September. That earthquake killed 640 people.
`;
    const corpus = corpusOf(QUAKE, september);
    assert.deepEqual(corpus.events.flatMap(numbersOf), []);
  });
});
