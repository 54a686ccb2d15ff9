import assert from 'node:assert/strict';
import { hover, nameTarget, quotations, references } from '../../../src/features';
import type { Card, DateCard, EventCard, NameCard } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';

function cardAt<K extends Card['kind']>(kind: K, id: string, words: string): Extract<Card, { kind: K }> {
  const story = theStory();
  const card = hover(story.corpus, ...story.at(id, words));
  assert.equal(card?.kind, kind);
  return card as Extract<Card, { kind: K }>;
}

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
  it('is nothing to decide on', () => {
    const [id, start] = at;
    assert.equal(nameTarget(workspace.corpus, id, { start, end: start }), undefined);
  });
});

describe('card of a name', () => {
  const card = (id: string, words: string): NameCard => cardAt('name', id, words);

  it('has the full name, the type, and the other names', () => {
    const { entity, aliases, mention } = card('c.txt', '$$CURSOR$$Marsh resigns');
    assert.equal(entity.name, 'Elena Marsh');
    assert.equal(entity.type, 'person');
    assert.deepEqual(aliases, ['Marsh']);
    assert.equal(mention, 'name');
  });
  it('has a name that a dateline writes in capitals once, but keeps what is always written so', () => {
    const aliasesOf = (text: string, words: string): readonly string[] | undefined => {
      const workspace = new Workspace({ 'a.txt': text });
      const found = hover(workspace.corpus, ...workspace.at('a.txt', words));
      return found?.kind === 'name' ? found.aliases : undefined;
    };
    const delhi = 'NEW DELHI: The trade talks in New Delhi ended on Friday. Delhi was calm.\n';
    assert.deepEqual(
      aliasesOf(delhi, 'talks in $$CURSOR$$New')?.filter((one) => one === one.toUpperCase()),
      [],
    );
    const agency = 'The World Health Organization (WHO) met on Friday. The WHO agreed.\n';
    assert.ok(aliasesOf(agency, '$$CURSOR$$World')?.includes('WHO'));
  });
  it('is there at both edges of the name', () => {
    const story = theStory();
    for (const words of ['$$CURSOR$$Vienna', 'Vienna$$CURSOR$$']) {
      const found = hover(story.corpus, ...story.at('a.txt', words));
      assert.equal(found && story.slice('a.txt', found.range), 'Vienna');
    }
  });
  it('counts names, not pronouns', () => {
    const { mentions, articles, entity } = card('a.txt', 'Minister $$CURSOR$$Elena');
    assert.deepEqual([mentions, articles, entity.count], [7, 3, 7]);
  });
  it('tells how the articles introduce it, with the sentences', () => {
    const { descriptions } = card('c.txt', 'Elena $$CURSOR$$Marsh');
    assert.deepEqual(
      descriptions.map(({ text, sentence }) => [text, sentence.article, sentence.text]),
      [
        [
          'British Prime Minister',
          'a.txt',
          'British Prime Minister Elena Marsh met Hungarian President Tomas Varga in Budapest on Monday.',
        ],
        [
          'leader of the Labour Party',
          'b.txt',
          'Elena Marsh, the leader of the Labour Party, met Tomas Varga in Budapest on Monday, officials said.',
        ],
      ],
    );
  });
  it('has what somebody said, with places', () => {
    const { said } = card('b.txt', 'met Tomas $$CURSOR$$Varga');
    assert.equal(said.count, 1);
    assert.deepEqual(
      said.quotations.map(({ article, text, range }) => [article, text, range.start.line]),
      [['a.txt', '"We want a new treaty,"', 7]],
    );
    assert.equal(card('a.txt', '$$CURSOR$$Vienna').said.count, 0);
  });
  it('has what somebody said in the article at hand first', () => {
    const said = (id: string): string =>
      `${id}\n\n"We told all of you ${id}," Ola Berg said.\n\nBerg left.\n`;
    const workspace = new Workspace({ 'a.txt': said('A'), 'b.txt': said('B') });
    const found = hover(workspace.corpus, ...workspace.at('b.txt', '$$CURSOR$$Berg left'));
    const quotations = found?.kind === 'name' ? found.said.quotations : [];
    assert.deepEqual(
      quotations.map(({ article }) => article),
      ['b.txt', 'a.txt'],
    );
  });
  it('leads to all that somebody said, in corpus order', () => {
    const said = (id: string): string => `${id}\n\n"We told all of you ${id}," Ola Berg said.\n`;
    const { corpus } = new Workspace({ 'b.txt': said('B'), 'a.txt': said('A') });
    assert.deepEqual(
      quotations(corpus, 'person:ola-berg').map(({ article }) => article),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(quotations(corpus, 'person:nobody'), []);
  });
  it('says whose wife somebody is', () => {
    const introduced = (text: string): string[] => {
      const workspace = new Workspace({ 'a.txt': text });
      const found = hover(workspace.corpus, ...workspace.at('a.txt', 'wife, $$CURSOR$$Ida'));
      return found?.kind === 'name' ? found.descriptions.map((description) => description.text) : [];
    };
    assert.deepEqual(introduced('Tomas Varga left Budapest with his wife, Ida Varga, on Monday.'), [
      'Tomas Varga’s wife',
    ]);
    assert.deepEqual(introduced('It was his wife, Ida Varga, who left Budapest on Monday.'), ['his wife']);
  });
  it('has each description once, in whatever words', () => {
    const workspace = new Workspace({
      'a.txt': 'Norwegian Prime Minister Ola Berg left Oslo on Monday.',
      'b.txt': 'Ola Berg, the prime minister of Norway, left Oslo. Ola Berg, the mayor of Oslo, stayed.',
    });
    const found = hover(workspace.corpus, ...workspace.at('a.txt', 'Ola $$CURSOR$$Berg'));
    const texts = found?.kind === 'name' ? found.descriptions.map(({ text }) => text) : [];
    assert.deepEqual(texts, ['Norwegian Prime Minister', 'mayor of Oslo']);
  });
  it('has a firm and a company once, but not what owns another thing', () => {
    const workspace = new Workspace({
      'a.txt': 'Berg’s shipping firm Norvale left Oslo on Monday.\n',
      'b.txt': 'Berg’s shipping company Norvale stayed. Norvale, a travel company, left.\n',
    });
    const found = hover(workspace.corpus, ...workspace.at('a.txt', 'firm $$CURSOR$$Norvale'));
    const texts = found?.kind === 'name' ? found.descriptions.map(({ text }) => text) : [];
    assert.deepEqual(texts, ['Berg’s shipping firm', 'travel company']);
  });
  it('has no descriptions where no article gives one', () => {
    assert.deepEqual(card('a.txt', '$$CURSOR$$Vienna').descriptions, []);
  });
  it('names who and what stands in the same sentences, most often first', () => {
    const { companions } = card('a.txt', 'Minister $$CURSOR$$Elena');
    assert.deepEqual(
      companions.slice(0, 2).map(({ name, count }) => [name, count]),
      [
        ['Tomas Varga', 3],
        ['Budapest', 3],
      ],
    );
  });
  it('leaves itself and peoples out of its company', () => {
    const names = card('a.txt', 'Minister $$CURSOR$$Elena').companions.map(({ name }) => name);
    assert.ok(!names.includes('Elena Marsh') && !names.includes('British'), names.join());
  });
  it('shows the last event up to the article’s day, and the next one', () => {
    const { lastEvent, nextEvent } = card('a.txt', 'Minister $$CURSOR$$Elena');
    assert.equal(lastEvent?.date, '2031-05-12');
    assert.equal(nextEvent?.date, '2031-05-13');
  });
  it('takes the latest day of all articles where its own has none', () => {
    const { lastEvent, nextEvent } = card('c.txt', 'Elena $$CURSOR$$Marsh');
    assert.equal(lastEvent?.date, '2031-05-13');
    assert.equal(nextEvent?.date, '2031-05-20');
  });
  it('shows no event of who takes part in none', () => {
    const { lastEvent, nextEvent } = card('a.txt', '$$CURSOR$$Hungarian');
    assert.deepEqual([lastEvent, nextEvent], [undefined, undefined]);
  });
  it('leads to the first, the previous and the next mention over all articles', () => {
    const story = theStory();
    const { first, previous, next } = card('b.txt', 'Elena $$CURSOR$$Marsh');
    assert.deepEqual(
      [first, previous, next].map((place) => story.words(place)),
      ['a.txt: Marsh', 'a.txt: Marsh', 'b.txt: Marsh'],
    );
    assert.deepEqual(
      [first?.range.start.line, previous?.range.start.line, next?.range.start.line],
      [2, 10, 5],
    );
  });
  it('leads nowhere before the first mention and behind the last one', () => {
    const first = card('a.txt', '$$CURSOR$$Marsh meets');
    assert.deepEqual([first.first, first.previous], [undefined, undefined]);
    assert.equal(card('c.txt', 'Elena $$CURSOR$$Marsh').next, undefined);
  });
  it('answers for a pronoun, and leads on from it', () => {
    const story = theStory();
    const { entity, mention, previous, next } = card('a.txt', '$$CURSOR$$She will');
    assert.deepEqual([entity.name, mention], ['Elena Marsh', 'pronoun']);
    assert.deepEqual(
      [previous, next].map((place) => story.words(place)),
      ['a.txt: Elena Marsh', 'a.txt: Marsh'],
    );
  });
  it('says why it was taken for a name, and of a pronoun nothing', () => {
    assert.ok(card('a.txt', 'Minister $$CURSOR$$Elena').why.length > 0);
    assert.deepEqual(card('a.txt', '$$CURSOR$$She will').why, []);
  });
  it('points to where the name is introduced', () => {
    assert.equal(theStory().words(card('c.txt', '$$CURSOR$$Marsh').entity.place), 'a.txt: Elena Marsh');
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
  it('does not ask for a date that would not help', () => {
    const vague = new Workspace({ 'a.txt': 'Rain fell\n\nElena Marsh has left Berlin in recent months.\n' });
    const found = hover(vague.corpus, ...vague.at('a.txt', 'in $$CURSOR$$recent months'));
    if (found?.kind === 'date') assert.equal(found.needsDocumentTime, false);
  });
});

describe('card of a name that is to do something by a day', () => {
  it('has it for the next event, not for the last', () => {
    const workspace = new Workspace({
      a: 'date 2031-05-02\n\nAda Quill and Tom Okoro pledged to build a bridge by the end of 2035.\n',
    });
    const card = hover(workspace.corpus, ...workspace.at('a', 'Ada $$CURSOR$$Quill'));
    assert.ok(card?.kind === 'name');
    assert.equal(card.nextEvent?.date, '2035');
    assert.equal(card.lastEvent, undefined);
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
