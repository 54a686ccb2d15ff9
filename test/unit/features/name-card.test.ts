import assert from 'node:assert/strict';
import { hover, quotations } from '../../../src/features';
import type { NameCard } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';
import { cardAt } from './card-at';

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
  it('has whole sentences that somebody said before pieces of them', () => {
    const workspace = new Workspace({
      'a.txt':
        'Elena Marsh said the talks were about “growth and new ships”. “We discussed every single dock,” Marsh said.\n',
    });
    const found = hover(workspace.corpus, ...workspace.at('a.txt', '$$CURSOR$$Elena Marsh'));
    assert.ok(found?.kind === 'name');
    assert.deepEqual(
      found.said.quotations.map(({ text }) => text),
      ['“We discussed every single dock,”', '“growth and new ships”'],
    );
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
  it('shows what is told of no day, where no dated event is past', () => {
    const cardOf = (other: string): NameCard => {
      const text = `date 2031-05-13\n\nElena Marsh lives in Budapest, where she has married Tomas Varga. ${other}\n`;
      const workspace = new Workspace({ a: text });
      const found = hover(workspace.corpus, ...workspace.at('a', '$$CURSOR$$Elena Marsh lives'));
      assert.ok(found?.kind === 'name');
      return found;
    };
    const { openEvent, lastEvent } = cardOf('');
    assert.deepEqual([openEvent?.open?.kind, openEvent?.to, lastEvent], ['unsaid', '2031-05-13', undefined]);
    const dated = cardOf('Elena Marsh visited Tomas Varga in Berlin on 12 May 2031.');
    assert.deepEqual([dated.openEvent, dated.lastEvent?.date], [undefined, '2031-05-12']);
  });
  it('shows what is planned for no day that is told, where no dated event is next', () => {
    const planOf = (text: string, other = ''): NameCard['plan'] => {
      const date = 'date 2031-05-12\n\n';
      const workspace = new Workspace({ a: `${date}${text}\n`, b: `${date}${other}\n` });
      const found = hover(workspace.corpus, ...workspace.at('a', '$$CURSOR$$Ada Quill'));
      return found?.kind === 'name' ? found.plan : undefined;
    };
    const vague = 'Ada Quill will open a school in Lisbon in the coming months.';
    const { open, date, from } = planOf(vague) ?? {};
    assert.equal(open?.kind === 'vague' && open.words, 'the coming months');
    assert.deepEqual([date, from], [null, '2031-05-12']);
    assert.equal(planOf(vague, 'Ada Quill will visit Oslo on May 20.'), undefined);
    assert.equal(planOf('Ada Quill opened a school in Lisbon recently.'), undefined);
  });
});
