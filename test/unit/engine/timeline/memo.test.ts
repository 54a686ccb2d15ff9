import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyChange,
  changeInSteps,
  emptyCorpus,
  finish,
  readArticle,
  type ArticleReading,
  type CorpusChange,
  type CorpusSnapshot,
} from '../../../../src/engine';
import { anchorOf } from '../../../../src/engine/anchor/anchor';
import type { EventDecision } from '../../../../src/engine/timeline/decisions';
import { models } from '../../features/workspace';

const SENTENCES = [
  'President Maria Keller and Prime Minister Tom Okoro spoke by telephone on May 2, 2031.',
  'Keller and Okoro spoke by telephone on Friday about the fishing dispute in the northern sea.',
  'A ferry sank off Lagos on Monday, killing seven people, the coast guard said.',
  'Nine people were killed when the ferry sank off Lagos on Monday.',
  'Keller is to meet Okoro in Lagos on May 6, 2031.',
  'Dockers in Lagos walked out on Tuesday.',
  'Anna Keller resigned on May 4, 2031.',
];
const DATES = ['2031-05-03', '2031-05-07', undefined];

const readings = new Map<string, ArticleReading>();

/** The reading of an article made of some of the sentences, each made once. */
function reading(id: string, sentences: readonly number[], date: string | undefined): ArticleReading {
  const text = sentences.map((s) => SENTENCES[s]).join('\n\n');
  const key = `${id} ${date} ${text}`;
  const known = readings.get(key) ?? readArticle({ id, text, ...(date !== undefined && { date }) }, models());
  readings.set(key, known);
  return known;
}

function told(corpus: CorpusSnapshot): object {
  const articles = [...corpus.articles.values()].map(({ documentTime, times, events }) => ({
    documentTime,
    times,
    events: events.map((event) => event?.id),
  }));
  return { articles, events: corpus.events };
}

/** All that a corpus says, in its order. */
function whole(corpus: CorpusSnapshot): object {
  const { events, mainEvents, entities, eventsOf, lostEventWords } = corpus;
  const articles = [...corpus.articles].map(([id, article]) => ({
    id,
    names: article.entities.map((entity) => entity?.id),
  }));
  return {
    ...told(corpus),
    articles,
    events,
    mainEvents: mainEvents.map(({ id }) => id),
    entities: [...entities],
    eventsOf: [...entities.keys()].map((id) => [id, eventsOf.get(id).map((event) => event.id)]),
    lostEventWords,
  };
}

describe('the timeline after changes', () => {
  const edit = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    sentences: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }),
    date: fc.constantFrom(...DATES),
    remove: fc.boolean(),
  });
  it('is that of the articles as they are, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), (edits) => {
        let corpus = emptyCorpus();
        for (const { id, sentences, date, remove } of edits) {
          const set = remove ? [] : [reading(id, sentences, date)];
          corpus = applyChange(corpus, { set, remove: remove ? [id] : [] });
        }
        const set = [...corpus.articles.values()].map(({ read }) => read);
        assert.deepEqual(told(corpus), told(applyChange(emptyCorpus(), { set, remove: [] })));
      }),
      { numRuns: 20 },
    );
  }).timeout(60_000);

  const NONE: CorpusChange = { set: [], remove: [] };

  it('is that of the articles as they are, though another change is made between the steps', () => {
    const isWhole = (corpus: CorpusSnapshot): void => {
      const set = [...corpus.articles.values()].map(({ read }) => read);
      const whole = applyChange(emptyCorpus(), { set, remove: [] });
      assert.deepEqual(told(corpus), told(whole));
      assert.deepEqual([...corpus.entities], [...whole.entities]);
    };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 4, maxLength: 6 }), fc.nat(40), (edits, count) => {
        const changes = edits.map(({ id, sentences, date, remove }): CorpusChange => ({
          set: remove ? [] : [reading(id, sentences, date)],
          remove: remove ? [id] : [],
        }));
        const [first = NONE, second = NONE, ...before] = changes;
        const corpus = before.reduce(applyChange, emptyCorpus());
        const steps = changeInSteps(corpus, first);
        for (let step = 0; step < count && steps.next().done !== true; step++);
        isWhole(applyChange(corpus, second));
        const last = steps.next();
        if (last.done !== true) isWhole(finish(steps));
      }),
      { numRuns: 20 },
    );
  }).timeout(60_000);

  it('of a folder of many articles is that of the articles as they are', () => {
    const FOLDER = 24;
    const anything = fc.record({
      id: fc.integer({ min: 0, max: FOLDER + 4 }).map((n) => `article-${n}`),
      sentences: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 2 }),
      date: fc.constantFrom(...DATES),
      remove: fc.boolean(),
    });
    // What one article tells is told by some others, and most of them are dated.
    const folder = Array.from({ length: FOLDER }, (_, i) =>
      reading(
        `article-${i}`,
        [i % SENTENCES.length, (i * 5 + 3) % SENTENCES.length],
        DATES[i % DATES.length],
      ),
    );
    fc.assert(
      fc.property(fc.array(anything, { minLength: 3, maxLength: 6 }), (edits) => {
        let corpus = applyChange(emptyCorpus(), { set: folder, remove: [] });
        for (const { id, sentences, date, remove } of edits) {
          const set = remove ? [] : [reading(id, sentences, date)];
          corpus = applyChange(corpus, { set, remove: remove ? [id] : [] });
        }
        const set = [...corpus.articles.values()].map(({ read }) => read);
        assert.deepEqual(whole(corpus), whole(applyChange(emptyCorpus(), { set, remove: [] })));
      }),
      { numRuns: 4 },
    );
  }).timeout(60_000);

  it('leaves the events of articles that have nothing to do with a change as they are', () => {
    const folder = [
      reading('a', [0, 1], '2031-05-03'),
      reading('b', [2, 3], '2031-05-07'),
      reading('c', [5], undefined),
    ];
    const before = applyChange(emptyCorpus(), { set: folder, remove: [] });
    const after = applyChange(before, { set: [reading('a', [0, 1, 6], '2031-05-03')], remove: [] });
    assert.notDeepEqual(after.events, before.events);
    for (const id of ['b', 'c']) {
      const events = before.articles.get(id)?.events ?? [];
      assert.ok(events.length > 0);
      events.forEach((event, i) => {
        assert.equal(after.articles.get(id)?.events[i], event);
      });
    }
  });

  it('follows decisions on events that come and go between changes of articles', () => {
    const decisionOn = (read: ArticleReading): EventDecision => {
      const [event] = read.events;
      const words = [{ article: read.id, anchor: anchorOf(read.text, event) }];
      const date = '2031-04-01';
      return {
        id: `d-${read.id}`,
        words,
        pinned: true,
        hidden: false,
        title: 'Decided',
        date,
        same: [],
        apart: [],
      };
    };
    const all = DATES.map((date, i) => reading(`n${i}`, [i, i + 2], date));
    let corpus = applyChange(emptyCorpus(), { set: all, remove: [] });
    const changes: CorpusChange[] = [
      { set: [], remove: [], eventDecisions: [decisionOn(all[1])] },
      { set: [reading('n0', [4], DATES[0])], remove: [] },
      { set: [], remove: [], eventDecisions: [decisionOn(all[1]), decisionOn(all[2])] },
      { set: [reading('n3', [1, 5], DATES[1])], remove: ['n2'] },
      { set: [], remove: [], eventDecisions: [] },
    ];
    for (const change of changes) {
      corpus = applyChange(corpus, change);
      const set = [...corpus.articles.values()].map(({ read }) => read);
      const { eventDecisions } = corpus;
      assert.deepEqual(whole(corpus), whole(applyChange(emptyCorpus(), { set, remove: [], eventDecisions })));
    }
  });
});
