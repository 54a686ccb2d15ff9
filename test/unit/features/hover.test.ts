import assert from 'node:assert/strict';
import { definitions, hover, nameTarget, references } from '../../../src/features';
import type { Card, DateCard, EventCard } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';
import { cardAt } from './card-at';

describe('hover', () => {
  it('knows nothing where nothing was recognised', () => {
    const story = theStory();
    for (const words of ['want a $$CURSOR$$new treaty', 'in sight $$CURSOR$$after']) {
      const id = words.startsWith('want') ? 'a.txt' : 'b.txt';
      assert.equal(hover(story.corpus, ...story.at(id, words)), undefined);
    }
  });
  it('knows nothing of an article that is not there', () => {
    assert.equal(hover(theStory().corpus, 'z.txt', { line: 0, character: 0 }), undefined);
  });
  it('knows nothing behind the end of an article', () => {
    assert.equal(hover(theStory().corpus, 'a.txt', { line: 999, character: 0 }), undefined);
  });
});

describe('card of a phrase for two', () => {
  const workspace = new Workspace({
    'a.txt': 'President Elena Marsh met President Tomas Varga in Budapest. Both leaders praised the talks.\n',
  });
  const at = workspace.at('a.txt', '$$CURSOR$$Both leaders');
  it('has a line for each', () => {
    const card = hover(workspace.corpus, ...at);
    assert.equal(card?.kind, 'several');
    assert.deepEqual(card.kind === 'several' && card.entities.map(({ name, count }) => [name, count]), [
      ['Elena Marsh', 2],
      ['Tomas Varga', 2],
    ]);
  });
  it('leads to the mentions of both, in order', () => {
    assert.deepEqual(
      references(workspace.corpus, ...at).map((place) => workspace.words(place)),
      ['a.txt: Elena Marsh', 'a.txt: Tomas Varga', 'a.txt: Both leaders'],
    );
  });
  it('leads to the introduction of each, and that of one to it alone', () => {
    const introductions = (words: string): (string | undefined)[] =>
      definitions(workspace.corpus, ...workspace.at('a.txt', words)).map((place) => workspace.words(place));
    assert.deepEqual(introductions('$$CURSOR$$Both leaders'), ['a.txt: Elena Marsh', 'a.txt: Tomas Varga']);
    assert.deepEqual(introductions('$$CURSOR$$Tomas'), ['a.txt: Tomas Varga']);
  });
  it('is nothing to decide on', () => {
    const [id, start] = at;
    assert.equal(nameTarget(workspace.corpus, id, { start, end: start }), undefined);
  });
});

describe('card of a date', () => {
  const card = (id: string, words: string): DateCard => cardAt('date', id, words);

  it('has the value, how it was reached, and from what', () => {
    const { type, value, from, to, explanation, needsDocumentTime, documentTime, evidence } = card(
      'b.txt',
      'on $$CURSOR$$Monday',
    );
    assert.deepEqual([type, value, from, to], ['DATE', '2031-05-12', '2031-05-12', '2031-05-12']);
    assert.match(explanation, /\S/);
    assert.equal(needsDocumentTime, false);
    assert.equal(documentTime.value, '2031-05-13');
    assert.deepEqual(
      evidence.map(({ text }) => text),
      ['13 May 2031'],
    );
  });
  it('has the words that the value was counted from', () => {
    const counted = new Workspace({
      'a.txt': 'Rain fell\n\nElena Marsh came on 12 May 2031. Two days later she left.\n',
    });
    const found = hover(counted.corpus, ...counted.at('a.txt', '$$CURSOR$$Two days later'));
    const origin = found?.kind === 'date' ? found.origin : undefined;
    assert.equal(origin?.kind === 'words' && origin.words.text, '12 May 2031');
  });
  it('explains nothing where the words state everything', () => {
    const { explanation, origin } = card('a.txt', '$$CURSOR$$20 May 2031');
    assert.deepEqual([explanation, origin], ['', undefined]);
  });
  it('asks for the article’s date where only that would give a day', () => {
    const { value, from, needsDocumentTime } = card('c.txt', 'on $$CURSOR$$Thursday');
    assert.deepEqual([value, from, needsDocumentTime], ['XXXX-WXX-4', null, true]);
  });
  it('lists the other events of that time', () => {
    const titles = card('a.txt', '$$CURSOR$$12 May 2031').events.map(({ date }) => date);
    assert.deepEqual(titles, ['2031-05-12']);
  });
  it('does not list the event that it dates itself', () => {
    assert.deepEqual(card('b.txt', 'on $$CURSOR$$Monday').events, []);
  });
  it('lists no events of a part of the year that nobody knows, and none of a time that is too long', () => {
    const workspace = new Workspace({
      'a.txt':
        'date 2031-05-14\n\nOla Berg opened a bridge in Oslo on 12 May 2031.\n\nA second one is to open by the end of the year, and more in the 21st century.\n',
    });
    const at = (words: string): DateCard => {
      const found = hover(workspace.corpus, ...workspace.at('a.txt', words));
      assert.ok(found?.kind === 'date');
      return found;
    };
    const end = at('the $$CURSOR$$end of the year');
    assert.deepEqual([end.value, end.mod, end.from, end.events], ['2031', 'END', null, []]);
    assert.deepEqual(at('the $$CURSOR$$21st century').events, []);
  });
  it('lists no events where the time is open', () => {
    assert.deepEqual(card('c.txt', 'on $$CURSOR$$Thursday').events, []);
  });
  it('has what bounds the event that words say only roughly when', () => {
    const vague = new Workspace({
      'a.txt': 'date 2031-05-14\n\nOla Berg recently opened a bridge in Oslo. Rain recently was rare.\n',
    });
    const card = (words: string): unknown => {
      const found = hover(vague.corpus, ...vague.at('a.txt', words));
      return found?.kind === 'date' && [found.value, found.from, found.to, found.origin?.kind];
    };
    assert.deepEqual(card('$$CURSOR$$recently opened'), ['PAST_REF', null, '2031-05-14', 'document-time']);
    assert.deepEqual(card('$$CURSOR$$recently was'), ['PAST_REF', null, null, undefined]);
  });
  it('does not ask for a date that would not help', () => {
    const vague = new Workspace({ 'a.txt': 'Rain fell\n\nElena Marsh has left Berlin in recent months.\n' });
    const found = hover(vague.corpus, ...vague.at('a.txt', 'in $$CURSOR$$recent months'));
    if (found?.kind === 'date') assert.equal(found.needsDocumentTime, false);
  });
});

describe('card of an event', () => {
  const card = (id: string, words: string): EventCard => cardAt('event', id, words);

  it('has who, where and when, and the words that say when', () => {
    const { event, participants, places, when } = card('b.txt', '$$CURSOR$$met Tomas');
    assert.deepEqual([event.date, event.status], ['2031-05-12', 'occurred']);
    assert.deepEqual(participants.map(({ name }) => name).sort(), ['Elena Marsh', 'Tomas Varga']);
    assert.equal(participants.find(({ name }) => name === 'Elena Marsh')?.role, 'agent');
    assert.deepEqual(
      places.map(({ name }) => name),
      ['Budapest'],
    );
    assert.ok(when?.kind === 'told');
    assert.equal(when.words.text, 'Monday');
    assert.match(when.explanation, /\S/);
  });
  it('has a place that is visited as where, not as who', () => {
    const workspace = new Workspace({
      'a.txt':
        'date 2031-05-14\n\nMinister to visit Oslo on Friday\n\nThe minister, Ola Berg, will travel to Oslo on Friday to see the damage.\n',
    });
    const found = hover(workspace.corpus, ...workspace.at('a.txt', '$$CURSOR$$travel'));
    assert.ok(found?.kind === 'event');
    assert.deepEqual(
      [found.participants, found.places].map((lines) => lines.map(({ name }) => name)),
      [['Ola Berg'], ['Oslo']],
    );
  });
  it('has the sentence that tells it best in each article', () => {
    const { mentions } = card('b.txt', '$$CURSOR$$met Tomas');
    assert.deepEqual(
      mentions.map(({ articleTitle, trigger }) => [articleTitle, trigger.article, trigger.text]),
      [
        ['Marsh meets Varga in Budapest', 'a.txt', 'met'],
        ['New treaty in sight after talks', 'b.txt', 'met'],
      ],
    );
    assert.match(mentions[1]?.sentence.text ?? '', /^Elena Marsh, the leader .* officials said\.$/);
  });
  it('has the article that told it first before the others', () => {
    const workspace = new Workspace({
      'a.txt': 'date 2031-05-14\n\nOla Berg met Elena Marsh in Oslo on 12 May 2031.\n',
      'b.txt': 'date 2031-05-13\n\nElena Marsh met Ola Berg in Oslo on 12 May 2031.\n',
    });
    const found = hover(workspace.corpus, ...workspace.at('a.txt', '$$CURSOR$$met'));
    const articles = found?.kind === 'event' ? found.mentions.map(({ trigger }) => trigger.article) : [];
    assert.deepEqual(articles, ['b.txt', 'a.txt']);
  });
  it('is there at the verb that carries its noun, and not at other words', () => {
    const workspace = new Workspace({
      'a.txt':
        'date 2031-05-14\n\nOla Berg held a meeting with Elena Marsh in Oslo on 12 May 2031, and left early.\n',
    });
    const at = (words: string): Card | undefined => hover(workspace.corpus, ...workspace.at('a.txt', words));
    const [verb, noun] = [at('$$CURSOR$$held'), at('$$CURSOR$$meeting')];
    assert.equal(verb?.kind, 'event');
    assert.deepEqual(verb, noun);
    assert.equal(at('wi$$CURSOR$$th Elena'), undefined);
    assert.equal(at('$$CURSOR$$early'), undefined);
  });
  it('is there at the verb that is to carry its noun, and not at its “to”', () => {
    const workspace = new Workspace({
      'a.txt': 'date 2031-05-14\n\nOla Berg is to hold a meeting with Elena Marsh in Oslo on 20 May 2031.\n',
    });
    const at = (words: string): Card | undefined => hover(workspace.corpus, ...workspace.at('a.txt', words));
    const [verb, noun] = [at('$$CURSOR$$hold'), at('$$CURSOR$$meeting')];
    assert.equal(verb?.kind, 'event');
    assert.deepEqual(verb, noun);
    assert.equal(at('is t$$CURSOR$$o'), undefined);
  });
  it('tells what is planned', () => {
    assert.equal(card('a.txt', 'will $$CURSOR$$visit').event.status, 'planned');
  });
  it('says why no day is known', () => {
    const { event, open, when } = card('c.txt', 'Marsh $$CURSOR$$resigned');
    assert.equal(event.date, null);
    assert.deepEqual(open, { kind: 'article-undated', article: 'c.txt', words: 'Thursday' });
    assert.equal(when, undefined);
  });
});
