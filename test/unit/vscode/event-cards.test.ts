import assert from 'node:assert/strict';
import type { EventCard, EventLine } from '../../../src/features/types';
import { cardMarkdown } from '../../../src/vscode/cards/card';
import { eventRowMarkdown } from '../../../src/vscode/cards/event-card';
import { english } from './language';
import { ID, quote, seen, event, undated, told } from './card-samples';

describe('Cards of events', () => {
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
  it('of an event say why at its other mentions too', () => {
    const again = { ...undated, words: 'talks', range: { start: { line: 9, character: 4 }, end: { line: 9, character: 9 } } };
    assert.match(seen(cardMarkdown(again, ID, english)), /---\n\nWhy: “talks” tells an event here$/);
  }); // prettier-ignore
  it('of an event begin the line of its date as a sentence does', () => {
    const card = { ...undated, event: { ...event, date: '2025-FA' } };
    assert.match(seen(cardMarkdown(card, ID, english)), /\n\$\(calendar\) Fall 2025\n/);
    assert.match(seen(eventRowMarkdown({ ...card.event, participants: [], places: [], mentions: [] }, english)), /\n\$\(calendar\) Fall 2025\n/);
  }); // prettier-ignore
  it('say in the tooltip of a row which article says what', () => {
    const row = { ...told.event, participants: [], places: [], mentions: told.mentions };
    assert.ok(
      seen(eventRowMarkdown(row, english)).endsWith(
        'Told by 2 articles:\n\n- [First] · Ann **met** Ben.\n- [Second] · **meeting** of two',
      ),
    );
  });
  it('of an event name an article without a headline by its file, not by the words that follow', () => {
    const [source] = undated.mentions;
    assert.ok(source);
    const card = { ...undated, mentions: [{ ...source, articleTitle: 'Ann met…' }] };
    assert.ok(seen(cardMarkdown(card, ID, english)).includes('- [a.txt] · Ann **met** Ben.'));
    const sentence = { ...source.sentence, article: 'untitled:Untitled-1' };
    const unsaved = { ...card, mentions: [{ ...source, articleTitle: 'Ann met…', sentence }] };
    assert.match(seen(cardMarkdown(unsaved, ID, english)), /- \[Untitled-1\] · /);
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
  it('of an event without a date say why there is none', () => {
    const open: EventCard = {
      ...undated,
      event: { ...event, date: null },
      open: { kind: 'article-undated', article: ID, words: 'on Thursday' },
    };
    const card = cardMarkdown(open, ID, english);
    assert.match(seen(card), /“on Thursday”/);
    assert.match(card, /command:marginalia\.setArticleDate/);
    assert.doesNotMatch(cardMarkdown(open, ID, english, false), /setArticleDate/);
  });
  it('of an article in no folder offer no decision that cannot be kept', () => {
    const card = seen(cardMarkdown(told, ID, english, false));
    assert.match(card, /All references/);
    assert.doesNotMatch(card, /Pin|Hide|Rename|Merge/);
  });
});
