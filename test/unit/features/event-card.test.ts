import assert from 'node:assert/strict';
import { hover, outline } from '../../../src/features';
import type { EventCard, OutlineRow } from '../../../src/features/types';
import { Workspace } from './workspace';

/** A folder in which three articles tell of one accident, and two of one visit. */
const FOLDER = new Workspace({
  'a.txt':
    'date 2031-05-02\n\nAt least 12 passengers were killed when a ferry sank off Oslo on Friday, Elena Marsh said.\n',
  'b.txt':
    'date 2031-05-04\n\nTwenty people were killed when a ferry capsized off Oslo on Friday, officials said.\n',
  'c.txt':
    'date 2031-06-10\n\nElena Marsh visited Berlin on Tuesday. In Berlin she met Tomas Varga on Tuesday.\n',
});

function card(id: string, words: string): EventCard {
  const found = hover(FOLDER.corpus, ...FOLDER.at(id, words));
  assert.equal(found?.kind, 'event');
  return found;
}

function row(trigger: string): OutlineRow | undefined {
  const groups = outline(FOLDER.corpus, { grouping: 'date', filter: '', all: true });
  return groups.flatMap(({ events }) => events).find(({ place }) => FOLDER.words(place) === trigger);
}

describe('card of an event that articles tell differently', () => {
  it('has their numbers side by side, in the order of the articles', () => {
    const [number] = card('a.txt', 'were $$CURSOR$$killed').disagreements;
    assert.deepEqual(
      [number?.about, number?.why, number?.statements.map(({ words, day }) => [words.text, day])],
      [
        'number',
        'revised-later',
        [
          ['At least 12 passengers', '2031-05-02'],
          ['Twenty people', '2031-05-04'],
        ],
      ],
    );
  });
  it('has what words mean beside those that state it', () => {
    const folder = new Workspace({
      'a.txt': 'date 2031-03-08\n\nTomas Varga, the chairman of the Tide Board, resigned on Friday.\n',
      'b.txt': 'date 2031-03-10\n\nTomas Varga resigned as chairman of the Tide Board on 5 March 2031.\n',
    });
    const found = hover(folder.corpus, ...folder.at('a.txt', '$$CURSOR$$resigned')) as EventCard;
    assert.deepEqual(
      found.disagreements.flatMap(({ statements }) =>
        statements.map(({ words, meant }) => [words.text, meant]),
      ),
      [
        ['Friday', '2031-03-07'],
        ['5 March 2031', undefined],
      ],
    );
  });
  it('and its row says so', () => {
    assert.equal([row('a.txt: killed'), row('b.txt: killed')].find(Boolean)?.disputed, true);
  });
  it('has one accident for the ferry that sank and capsized, of which the deaths are part', () => {
    const { relations } = card('b.txt', 'were $$CURSOR$$killed');
    const sank = card('a.txt', 'ferry $$CURSOR$$sank').event;
    assert.deepEqual(
      relations.map(({ kind, event }) => [kind, event.id]),
      [['part-of', sank.id]],
    );
    assert.equal(card('b.txt', 'ferry $$CURSOR$$capsized').event.id, sank.id);
  });
});

describe('card of an event that one article dates by a weekday and another by the day', () => {
  const folder = new Workspace({
    'a.txt': 'date 2031-05-05\n\nA ferry sank off Oslo on Friday, Elena Marsh said.\n',
    'b.txt': 'date 2031-05-20\n\nA ferry sank off Oslo on 2 May 2031, Elena Marsh said.\n',
  });
  it('has the words that need no explanation, wherever the reader looks', () => {
    for (const id of ['a.txt', 'b.txt']) {
      const found = hover(folder.corpus, ...folder.at(id, 'ferry $$CURSOR$$sank'));
      assert.ok(found?.kind === 'event' && found.when?.kind === 'told');
      assert.deepEqual(
        [found.event.sources, found.when.words.text, found.when.explanation],
        [2, '2 May 2031', ''],
      );
    }
  });
});

describe('card of a visit', () => {
  it('includes the meeting of that day, and the row of the meeting says so', () => {
    const { event, relations } = card('c.txt', 'Marsh $$CURSOR$$visited');
    assert.deepEqual(
      relations.map(({ kind, event: other }) => [kind, FOLDER.words(other.place)]),
      [['includes', 'c.txt: met']],
    );
    assert.equal(row('c.txt: met')?.partOf, event.title);
    assert.equal(row('c.txt: visited')?.partOf, undefined);
  });
});

describe('card and row of an event under the very title of what it is part of', () => {
  it('do not say that it is part of itself', () => {
    const folder = new Workspace({
      'a.md':
        '---\ndate: 2031-05-06\n---\n\n# Mayor Marsh quits\n\nMayor Elena Marsh resigned on Tuesday.\n\nThe Tide bridge collapsed on 14 February, killing four people.\n',
      'b.txt':
        'Four die as Tide bridge collapses\nFebruary 15, 2031\n\nFour people were killed on Friday when the Tide bridge collapsed in heavy snow, police said.\n',
    });
    const { event, relations } = hover(folder.corpus, ...folder.at('a.md', '$$CURSOR$$killing')) as EventCard;
    const titles = folder.corpus.events
      .find(({ id }) => id === event.id)
      ?.relations.map(({ title }) => title);
    assert.deepEqual(titles, [event.title]);
    assert.deepEqual(relations, []);
    const groups = outline(folder.corpus, { grouping: 'date', filter: '', all: true });
    const rows = groups.flatMap(({ events }) => events);
    assert.equal(rows.find(({ id }) => id === event.id)?.partOf, undefined);
  });
});

describe('card of what an article tells as news, without saying when', () => {
  it('says that the day is that of the article', () => {
    const news = new Workspace({
      'news.txt':
        'Norland elects Elena Marsh\n\n2 May 2031\n\nThe vote had been close, and many had stayed at home.\n',
    });
    const found = hover(news.corpus, ...news.at('news.txt', 'Norland $$CURSOR$$elects')) as EventCard;
    assert.equal(found.event.date, '2031-05-02');
    assert.ok(found.when?.kind === 'news');
    assert.deepEqual([found.when.words.text, found.when.day], ['elects', '2031-05-02']);
  });
});
