import assert from 'node:assert/strict';
import type { DateCard, EventCard, EventLine, NameCard, Place, Quotation } from '../../../src/features/types';
import { cardMarkdown } from '../../../src/vscode/cards/card';
import { english } from './language';

const ID = 'file:///folder/a.txt';
const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 10 } };
const place: Place = { article: ID, range };
const quote = (text: string): Quotation => ({ ...place, text });

/** The card as the reader sees it: links and references resolved. */
function seen(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(command:[^)]*\)/g, '[$1]')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, ' ');
}

const event: EventLine = {
  id: 'v1',
  title: 'Ann met Ben',
  date: '2025-04-18',
  from: '2025-04-18',
  to: '2025-04-18',
  status: 'occurred',
  articles: 2,
  sources: 2,
  disputed: false,
  place,
};

const name: NameCard = {
  kind: 'name',
  range,
  entity: { id: 'e1', name: 'Ann <b>Lee</b>', type: 'person', count: 3, place },
  mention: 'name',
  score: 0.93,
  why: [{ kind: 'tagger' }, { kind: 'title', words: quote('Minister') }],
  aliases: ['Lee'],
  decided: [],
  mentions: 3,
  articles: 2,
  descriptions: [
    { text: 'Minister of Ports', place, sentence: quote('The Minister of Ports, Ann Lee, spoke.') },
  ],
  said: { count: 1, quotations: [quote('“We want *ports*, and soon,”')] },
  companions: [{ id: 'e2', name: 'Ben Roy', type: 'person', count: 2, place }],
  lastEvent: event,
  nextEvent: { ...event, title: 'Ann visits Rome', date: '2025-05', status: 'planned' },
  first: place,
  next: place,
};

const date: DateCard = {
  kind: 'date',
  range,
  type: 'DATE',
  value: '2025-04-18',
  mod: null,
  from: '2025-04-18',
  to: '2025-04-18',
  explanation: 'The Friday before 20 April 2025.',
  origin: { kind: 'document-time' },
  needsDocumentTime: false,
  documentTime: { value: '2025-04-20', source: 'header', from: '2025-04-20', to: '2025-04-20', evidence: [] },
  evidence: [quote('date 2025-04-20')],
  events: [event],
};

const undated: EventCard = {
  disagreements: [],
  relations: [],
  kind: 'event',
  range,
  event,
  participants: [{ id: 'e1', name: 'Ann Lee', type: 'person', count: 3, place, role: 'agent' }],
  places: [{ id: 'e3', name: 'Rome', type: 'place', count: 1, place }],
  mentions: [
    { articleTitle: 'First', trigger: { ...quote('met') }, sentence: { ...quote('Ann met Ben.'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } } }, status: 'occurred' },
    { articleTitle: 'Second', trigger: quote('meeting'), sentence: quote('meeting of two'), status: 'occurred' },
  ],
}; // prettier-ignore
const told: EventCard = {
  ...undated,
  when: { kind: 'told', words: quote('on Friday'), explanation: 'The Friday before 20 April 2025.' },
};

describe('Cards', () => {
  it('of a name say who it is, where it stands and why', () => {
    assert.equal(
      seen(cardMarkdown(name, ID, english)),
      [
        '$(account) **Ann <b>Lee</b>** · person  \n[Minister of Ports]  \n3 mentions in 2 articles · also Lee',
        '$(quote) Said · [“We want *ports*, and soon”]',
        'Appears with [Ben Roy] (2)',
        '$(history) Last event · Apr 18, 2025 · [Ann met Ben]  \n$(calendar) Next event · May 2025 · [Ann visits Rome]',
        '[$(arrow-down) Next]   [$(triangle-left) First]   [$(references) All references]  \n' +
          '[$(combine) Merge into…]   [$(split-horizontal) Split off…]   [$(circle-slash) Not a name…]   [$(ellipsis) More…]',
        '---',
        'Why: the words around it; the title [“Minister”] beside it (93% sure)',
      ].join('\n\n'),
    );
  });
  it('of a name lead to all that somebody said where they do not show it all', () => {
    const many = {
      ...name,
      said: { count: 7, quotations: [quote('“Yes, we do.”'), quote('“No, we do not.”')] },
    };
    const lines = seen(cardMarkdown(many, ID, english)).split('\n\n');
    assert.ok(lines.includes('$(quote) Said · [“Yes, we do.”] · [“No, we do not.”] · [all 7 quotes]'));
  });
  it('of a name leave out what is not known', () => {
    const bare: NameCard = {
      kind: 'name',
      range,
      entity: name.entity,
      mention: 'pronoun',
      score: 0.5,
      why: [],
      aliases: [],
      decided: [],
      mentions: 1,
      articles: 1,
      descriptions: [],
      said: { count: 0, quotations: [] },
      companions: [],
    };
    assert.equal(
      seen(cardMarkdown(bare, ID, english)),
      [
        '$(account) **Ann <b>Lee</b>** · person · meant here  \n1 mention in 1 article',
        '[$(references) All references]  \n[$(combine) Merge into…]   [$(ellipsis) More…]',
        '---',
        'Why: the pronoun fits this name best, among those before it',
      ].join('\n\n'),
    );
  });
  it('of a name show what is decided, with who decided it and why, and notes', () => {
    const decided: NameCard['decided'] = [
      { decision: { kind: 'note', entity: 'e1', text: 'asked *twice*', by: 'reader' }, other: 'Ann Lee' },
      {
        decision: { kind: 'merge', entity: 'e9', into: 'e1', by: 'suggestion', reason: 'same <b>role</b>' },
        other: 'A. Lee',
      },
      { decision: { kind: 'apart', entity: 'e1', other: 'e2', by: 'reader' }, other: 'Ben Roy' },
    ];
    const card = seen(
      cardMarkdown({ ...name, decided, why: [{ kind: 'decision', by: 'reader' }] }, ID, english),
    );
    assert.ok(
      card.includes(
        '$(note) asked *twice*  \n$(pass) Decided: A. Lee was merged into it (a suggestion that you accepted; same <b>role</b>); it is not Ben Roy',
      ),
      card,
    );
    assert.match(card, /Why: you marked it$/);
  });
  it('have no HTML and no link of an article', () => {
    const hostile = '<img src=x> [x](command:evil) $(zap) `code`';
    const { entity } = name;
    const card = cardMarkdown(
      { ...name, entity: { ...entity, name: hostile }, aliases: [hostile], descriptions: [{ text: hostile, place, sentence: quote(hostile) }] },
      ID,
      english,
    ); // prettier-ignore
    assert.doesNotMatch(card, /<|command:evil|\$\(zap|`/);
  });

  it('of a date say its value, what it was computed from, and what else happened', () => {
    assert.equal(
      seen(cardMarkdown(date, ID, english)),
      [
        '$(calendar) **Friday, April 18, 2025** · `2025-04-18`',
        'The Friday before 20 April 2025.',
        "The article's date: Apr 20, 2025, from the header: [date 2025-04-20]",
        'At that time:  \n$(circle-filled) [Ann met Ben]',
        '---',
        'Why: the words mean a time that depends on another date',
      ].join('\n\n'),
    );
  });
  it('of a date that was counted from words of the article link these', () => {
    const counted: DateCard = { ...date, origin: { kind: 'words', words: quote('April 16') } };
    const card = seen(cardMarkdown(counted, ID, english));
    assert.match(card, /\n\nCounted from: \[April 16\]\n\n/);
    assert.doesNotMatch(card, /article's date/);
  });
  it("of a date that nobody can tell offer to set the article's date", () => {
    const open: DateCard = {
      ...date,
      value: 'XXXX-WXX-5',
      from: null,
      to: null,
      explanation: '',
      needsDocumentTime: true,
      events: [],
    };
    const card = cardMarkdown(open, ID, english);
    assert.match(card, /command:marginalia\.setArticleDate/);
    assert.match(seen(card), /A Friday, not known which/);
    assert.doesNotMatch(seen(card), /XXXX/);
  });
  it('of a date with a range say from when to when', () => {
    const week = { ...date, value: '2025-W16', from: '2025-04-14', to: '2025-04-20' };
    assert.match(
      seen(cardMarkdown(week, ID, english)),
      /week of April 14, 2025\*\* {2}\nApr 14\s–\s20, 2025\n/,
    );
  });
  it('of a month leave out what everybody knows, and what only machines read', () => {
    const month = { ...date, value: '2025-02', from: '2025-02-01', to: '2025-02-28' };
    assert.match(seen(cardMarkdown(month, ID, english)), /\*\*February 2025\*\*\n/);
    const days = { ...date, type: 'DURATION' as const, value: 'P90D', from: null, to: null };
    assert.match(seen(cardMarkdown(days, ID, english)), /\*\*90 days\*\*\n[^]*Why: the words say how long$/);
  });

  it('of an event say when, who, where, and who says so', () => {
    assert.equal(
      seen(cardMarkdown(told, ID, english)),
      [
        '$(circle-filled) **Ann met Ben** · happened',
        '$(calendar) Friday, April 18, 2025 · [“on Friday”]: The Friday before 20 April 2025.',
        '$(account) [Ann Lee]  \n$(location) [Rome]',
        'Told by 2 articles:\n\n- [First] · Ann **met** Ben.\n- [Second] · **meeting** of two',
        '[$(references) All references]   [$(pin) Pin]   [$(eye-closed) Hide]   [$(edit) Rename…]   [$(calendar) Date…]   [$(git-merge) Merge with…]   [$(split-horizontal) Split off]',
        '---',
        'Why: “met” tells an event here',
      ].join('\n\n'),
    );
  });
  it('of an event name an article without a headline by its file, not by the words that follow', () => {
    const [source] = undated.mentions;
    assert.ok(source);
    const card = { ...undated, mentions: [{ ...source, articleTitle: 'Ann met…' }] };
    assert.ok(seen(cardMarkdown(card, ID, english)).includes('- [a.txt] · Ann **met** Ben.'));
  });
  it('of an event say how many articles are copies of others', () => {
    const card = { ...undated, event: { ...event, sources: 1 } };
    assert.match(seen(cardMarkdown(card, ID, english)), /Told by 2 articles from 1 source:/);
  });
  it('of an event whose day no article tells say that the article’s day is its day', () => {
    const news: EventCard = { ...told, when: { kind: 'news', words: quote('met'), day: '2025-04-18' } };
    assert.match(
      seen(cardMarkdown(news, ID, english)),
      /2025 {2}\nNo day is told: the article of Apr 18, 2025 tells it as news \(\[“met”\]\)\.\n/,
    );
  });
  it('of an event whose day follows from other words say so, and what those mean', () => {
    const explanation = 'the Friday before April 20, 2025';
    const card: EventCard = { ...told, when: { kind: 'narrated', words: quote('on Friday'), explanation } };
    assert.match(
      seen(cardMarkdown(card, ID, english)),
      /2025 {2}\nNo day is told: the article tells it along with \[“on Friday”\]\. The Friday before April 20, 2025/,
    );
  });
  it('of an event set what articles say differently side by side, and judge nothing', () => {
    const card: EventCard = {
      ...undated,
      disagreements: [
        {
          about: 'number',
          why: 'revised-later',
          statements: [
            { words: quote('seven people'), articleTitle: 'First', day: '2025-04-18' },
            { words: quote('*nine* people'), articleTitle: 'Second', day: null },
            { words: quote('Friday'), meant: '2025-04-18', articleTitle: 'Third', day: '2025-04-20' },
          ],
        },
      ],
    };
    assert.ok(
      seen(cardMarkdown(card, ID, english)).includes(
        [
          '$(warning) **The articles give different numbers** · revised later:\n',
          '- [“seven people”] · First, Apr 18, 2025',
          '- [“*nine* people”] · Second, undated',
          '- [“Friday”] (Apr 18, 2025) · Third, Apr 20, 2025',
        ].join('\n'),
      ),
      seen(cardMarkdown(card, ID, english)),
    );
  });
  it('of an event name what it is part of, and what comes before and after it', () => {
    const related = (title: string): EventLine => ({ ...event, title });
    const card: EventCard = {
      ...undated,
      relations: [
        { kind: 'before', event: related('Ann resigns') },
        { kind: 'part-of', event: related('Ann visits *Rome*') },
        { kind: 'before', event: related('Ben votes') },
      ],
    };
    assert.ok(
      seen(cardMarkdown(card, ID, english)).includes(
        '$(type-hierarchy) Part of [Ann visits *Rome*]  \n$(type-hierarchy) Before [Ann resigns] · [Ben votes]',
      ),
    );
  });
  it('of a phrase for two have the way to each', () => {
    const { entity, range } = name;
    const entities = [entity, { ...entity, name: 'Ben', count: 1 }];
    assert.equal(
      seen(cardMarkdown({ kind: 'several', range, entities }, ID, english)),
      '$(account) [Ann <b>Lee</b>] · meant here · 3 mentions  \n$(account) [Ben] · meant here · 1 mention\n\n---\n\n' +
        'Why: no others that these words fit are named before',
    );
  });
  it('of an event without a date say why there is none', () => {
    const open: EventCard = {
      ...undated,
      event: { ...event, date: null },
      open: { kind: 'article-undated', article: ID, words: 'on Thursday' },
    };
    const card = cardMarkdown(open, ID, english);
    assert.match(seen(card), /“on Thursday”/);
    assert.match(card, /command:marginalia\.setArticleDate/);
  });
});
