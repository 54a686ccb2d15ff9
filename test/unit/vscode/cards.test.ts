import assert from 'node:assert/strict';
import type { OpenDate } from '../../../src/engine/timeline/types';
import type { DateCard, NameCard } from '../../../src/features/types';
import { cardMarkdown } from '../../../src/vscode/cards/card';
import { english } from './language';
import { ID, range, place, quote, seen, event, name, date } from './card-samples';

describe('Cards', () => {
  it('of a name say who it is, where it stands and why', () => {
    assert.equal(
      seen(cardMarkdown(name, ID, english)),
      [
        '$(account) **Ann <b>Lee</b>** · person  \n[Minister of Ports]  \n3 mentions in 2 articles · also Lee',
        '[$(arrow-down) Next]   [$(triangle-left) First]   [$(references) All references]',
        '$(history) Last event · Apr 18, 2025 · [Ann met Ben]  \n$(calendar) Next event · May 2025 · [Ann visits Rome]',
        'Appears with [Ben Roy] (2)',
        '$(quote) Said · [“We want *ports*, and soon”]',
        '[$(combine) Merge into…]   [$(split-horizontal) Split off…]   [$(circle-slash) Not a name…]   [$(ellipsis) More…]',
        '---',
        'Why: the words around it; the title [“Minister”] beside it (93% sure)',
      ].join('\n\n'),
    );
  });
  it('of a name say of what is planned for no certain day what is told of its time', () => {
    const plan = { ...event, title: 'Ann opens a school', date: null, from: '2025-04-18', to: null } as const;
    const lineOf = (open?: OpenDate): string | undefined =>
      seen(cardMarkdown({ ...name, plan: { ...plan, ...(open && { open }) } }, ID, english))
        .split('\n')
        .find((line) => line.startsWith('$(calendar) Planned'));
    assert.equal(
      lineOf({ kind: 'vague', article: ID, words: 'the coming months' }),
      '$(calendar) Planned · “the coming months”, from Apr 18, 2025 · [Ann opens a school]',
    );
    assert.equal(lineOf(), '$(calendar) Planned · day not told, from Apr 18, 2025 · [Ann opens a school]');
  });
  it('of a name say of an event of no day that its day is not told', () => {
    const openEvent = {
      ...event,
      date: null,
      from: null,
      to: '2025-04-18',
      open: { kind: 'unsaid' },
    } as const;
    const card = seen(cardMarkdown({ ...name, openEvent }, ID, english));
    assert.match(card, /Event · day not told, by Apr 18, 2025 · \[/);
  });
  it('of a name say that the last event was only planned, but not so of the next one', () => {
    const card = seen(cardMarkdown({ ...name, lastEvent: { ...event, status: 'planned' } }, ID, english));
    assert.match(card, /Last event · Apr 18, 2025 · \[Planned: Ann met Ben\]/);
    assert.match(card, /Next event · May 2025 · \[Ann visits Rome\]/);
  });
  it('of a name lead to all that somebody said where they do not show it all', () => {
    const many = {
      ...name,
      said: { count: 7, quotations: [quote('“Yes, we do.”'), quote('“No, we do not.”')] },
    };
    const lines = seen(cardMarkdown(many, ID, english)).split('\n\n');
    assert.ok(lines.includes('$(quote) Said · [“Yes, we do.”] · [“No, we do not.”] · [all 7 quotes]'));
  });
  it('of a name shorten the names of others, so that the card stays small', () => {
    const [companion] = name.companions;
    assert.ok(companion);
    const long = `Treaty on ${'Very '.repeat(20)}Long Names`;
    const card = seen(cardMarkdown({ ...name, companions: [{ ...companion, name: long }] }, ID, english));
    assert.match(card, /Appears with \[Treaty on (?:Very ){7,8}?Very…\] \(2\)/);
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
        '[$(references) All references]',
        '[$(combine) Merge into…]   [$(ellipsis) More…]',
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
        'On that day:  \n$(circle-filled) [Ann met Ben]',
      ].join('\n\n'),
    );
  });
  it('of a longer time say what happened in it', () => {
    const month = { ...date, value: '2025-04', from: '2025-04-01', to: '2025-04-30' };
    assert.match(seen(cardMarkdown(month, ID, english)), /\n\nAt that time: {2}\n/);
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
    assert.doesNotMatch(seen(card), /XXXX|Why:/);
    assert.doesNotMatch(cardMarkdown(open, ID, english, false), /setArticleDate/);
  });
  it('of an article in no folder offer no decision that cannot be kept', () => {
    const card = seen(cardMarkdown(name, ID, english, false));
    assert.match(card, /All references/);
    assert.doesNotMatch(card, /Merge into|Not a name|More…/);
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
  it('of a phrase for two have the way to each', () => {
    const { entity, range } = name;
    const entities = [entity, { ...entity, name: 'Ben', count: 1 }];
    assert.equal(
      seen(cardMarkdown({ kind: 'several', range, entities }, ID, english)),
      '$(account) [Ann <b>Lee</b>] · meant here · 3 mentions  \n$(account) [Ben] · meant here · 1 mention\n\n---\n\n' +
        'Why: no others that these words fit are named before',
    );
  });
});
