import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../../../src/engine';
import { anchorOf } from '../../../../src/engine/anchor/anchor';
import type { EventDecision, EventWord } from '../../../../src/engine/timeline/decisions';
import { isMainEvent } from '../../../../src/engine/timeline/importance/main-events';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { models } from '../../features/workspace';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt':
    'date 2031-05-14\n\nElena Marsh met Tomas Varga in Budapest on Monday. Marsh opened a bridge in Vienna on Tuesday.\n',
  'b.txt': 'date 2031-05-14\n\nElena Marsh met Tomas Varga in Budapest on Monday, officials said.\n',
  'c.txt': 'date 2031-06-02\n\nTomas Varga resigned on Sunday.\n',
};

function corpusOf(
  decisions: readonly Partial<EventDecision>[],
  texts: Readonly<Record<string, string>> = TEXTS,
): CorpusSnapshot {
  const set = Object.entries(texts).map(([id, text]) => readArticle({ id, text }, models()));
  const whole = decisions.map((decision, i): EventDecision => ({
    ...{ id: `d${i}`, words: [], pinned: false, hidden: false, same: [], apart: [] },
    ...decision,
  }));
  return applyChange(emptyCorpus(), { set, remove: [], eventDecisions: whole });
}

/** A word of an article as it is kept with a decision. */
function word(article: string, text: string): EventWord {
  const whole = TEXTS[article] ?? '';
  const start = whole.indexOf(text);
  assert.ok(start >= 0, text);
  return { article, anchor: anchorOf(whole, { start, end: start + text.length }) };
}

function eventAt(corpus: CorpusSnapshot, article: string, text: string): TimelineEvent | undefined {
  const home = corpus.articles.get(article);
  const start = home?.reading.text.indexOf(text) ?? -1;
  const index = home?.reading.events.findIndex((mention) => mention.start === start) ?? -1;
  return home?.events[index];
}

const MET = word('a.txt', 'met');

describe('Decisions on events', () => {
  it('change nothing where there are none', () => {
    const met = eventAt(corpusOf([]), 'a.txt', 'met');
    assert.equal(met?.mentions.length, 2);
    assert.equal(met.decided, undefined);
  });
  it('rename', () => {
    const met = eventAt(corpusOf([{ words: [MET], title: 'The bridge talks' }]), 'b.txt', 'met');
    assert.deepEqual(
      [met?.title, met?.decided?.title, met?.decided?.date],
      ['The bridge talks', true, false],
    );
  });
  it('redate, and the event moves', () => {
    const corpus = corpusOf([{ words: [MET], date: '2031-07' }]);
    const met = eventAt(corpus, 'a.txt', 'met');
    assert.deepEqual([met?.date, met?.from, met?.to], ['2031-07', '2031-07-01', '2031-07-31']);
    assert.equal(met?.dating, undefined);
    assert.equal(corpus.events.filter(({ date }) => date !== null).at(-1), met);
  });
  it('say that nobody knows the date', () => {
    const met = eventAt(corpusOf([{ words: [MET], date: null }]), 'a.txt', 'met');
    assert.deepEqual([met?.date, met?.from, met?.open], [null, null, { kind: 'unsaid' }]);
  });
  it('pin and hide', () => {
    const shown = (decision: Partial<EventDecision>): boolean => {
      const event = eventAt(corpusOf([{ words: [MET], ...decision }]), 'a.txt', 'met');
      return event !== undefined && isMainEvent(event);
    };
    assert.deepEqual([shown({}), shown({ hidden: true }), shown({ pinned: true })], [true, false, true]);
    assert.ok(
      isMainEvent({
        importance: 0,
        decided: { record: '', pinned: true, hidden: false, apart: false, title: false, date: false },
      }),
    );
  });
  it('merge what the machine keeps apart, whatever its days', () => {
    const corpus = corpusOf([{ words: [MET], same: [word('c.txt', 'resigned')] }]);
    const met = eventAt(corpus, 'a.txt', 'met');
    assert.equal(eventAt(corpus, 'c.txt', 'resigned'), met);
    assert.equal(met?.sources, 3);
  });
  it('split what one article tells from what the others tell', () => {
    const corpus = corpusOf([{ words: [MET], apart: [word('b.txt', 'met')], title: 'Mine' }]);
    const [here, there] = [eventAt(corpus, 'a.txt', 'met'), eventAt(corpus, 'b.txt', 'met')];
    assert.notEqual(here, there);
    assert.deepEqual([here?.title, there?.decided], ['Mine', undefined]);
    assert.ok(there && isMainEvent(there), 'what is told apart is no double');
  });
  it('split off one of two articles of an event that is merged', () => {
    const merged = { words: [word('c.txt', 'resigned')], same: [MET] };
    const corpus = corpusOf([{ ...merged, apart: [word('b.txt', 'met')] }]);
    const resigned = eventAt(corpus, 'c.txt', 'resigned');
    assert.equal(eventAt(corpus, 'a.txt', 'met'), resigned);
    assert.notEqual(eventAt(corpus, 'b.txt', 'met'), resigned);
    const undone = applyChange(corpus, {
      set: [],
      remove: [],
      eventDecisions: corpusOf([merged]).eventDecisions,
    });
    assert.deepEqual(undone.events, corpusOf([merged]).events);
  });
  it('hold for the event that has most of the words where it is several now', () => {
    const words = [word('a.txt', 'opened'), MET, word('b.txt', 'met')];
    assert.equal(eventAt(corpusOf([{ words, title: 'Mine' }]), 'a.txt', 'met')?.title, 'Mine');
  });
  it('count in their order', () => {
    const both = [
      { words: [MET], title: 'First' },
      { words: [MET], title: 'Second', pinned: true },
    ];
    const met = eventAt(corpusOf(both), 'a.txt', 'met');
    assert.deepEqual([met?.title, met?.decided?.record, met?.decided?.pinned], ['First', 'd0', true]);
  });
  it('survive an edit of the article', () => {
    const edited = { ...TEXTS, 'a.txt': `An early line.\n${TEXTS['a.txt']?.replace('in Budapest ', '')}` };
    const met = eventAt(corpusOf([{ words: [MET], title: 'Mine' }], edited), 'a.txt', 'met');
    assert.equal(met?.title, 'Mine');
  });
  it('survive the loss of one article where another one tells the event', () => {
    const { 'b.txt': rest = '', 'c.txt': other = '' } = TEXTS;
    const corpus = corpusOf([{ words: [MET, word('b.txt', 'met')], title: 'Mine' }], {
      'b.txt': rest,
      'c.txt': other,
    });
    assert.equal(eventAt(corpus, 'b.txt', 'met')?.title, 'Mine');
    assert.deepEqual(corpus.lostEventWords, []);
  });
  it('that are not found are told of', () => {
    const gone = { ...TEXTS, 'a.txt': 'date 2031-05-14\n\nNothing is left.\n' };
    const corpus = corpusOf(
      [
        { words: [MET], title: 'Mine' },
        { words: [word('c.txt', 'resigned')], same: [word('a.txt', 'opened')] },
        { words: [{ ...MET, article: 'z.txt' }] },
      ],
      gone,
    );
    assert.deepEqual(
      corpus.lostEventWords.map(({ decision, part, why }) => `${decision} ${part} ${why}`),
      ['d0 words lost', 'd1 same lost', 'd2 words no-article'],
    );
  });
  it('taken away leave the corpus as it was before', () => {
    const decided = corpusOf([{ words: [MET], title: 'Mine', same: [word('c.txt', 'resigned')] }]);
    const after = applyChange(decided, { set: [], remove: [], eventDecisions: [] });
    assert.deepEqual(after.events, corpusOf([]).events);
  });
  it('that are the same leave the same corpus', () => {
    const corpus = corpusOf([{ words: [MET], title: 'Mine' }]);
    const again = applyChange(corpus, { set: [], remove: [], eventDecisions: [...corpus.eventDecisions] });
    assert.equal(again, corpus);
  });
});
