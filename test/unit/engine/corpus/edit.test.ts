import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyChange,
  editArticle,
  emptyCorpus,
  readArticle,
  type ArticleReading,
  type CorpusSnapshot,
} from '../../../../src/engine';
import { models } from '../../features/workspace';

const TEXTS: Readonly<Record<string, string>> = {
  a: '12 May 2031\n\nBritish Prime Minister Elena Marsh met Hungarian President Tomas Varga in Budapest on Monday.',
  b: '13 May 2031\n\nElena Marsh, the leader of the Labour Party, met Tomas Varga in Budapest on Monday.',
  c: '20 May 2031\n\nMarsh resigned on Thursday, 15 May 2031, officials said. Tomas Varga visited Vienna.',
};

function read(id: string, text = TEXTS[id] ?? ''): ArticleReading {
  return readArticle({ id, text }, models());
}

const corpus = applyChange(emptyCorpus(), { set: Object.keys(TEXTS).map((id) => read(id)), remove: [] });

/** The names of an article with the entity of each. */
function names({ articles }: CorpusSnapshot, id: string): string[] {
  const article = articles.get(id);
  return (article?.reading.mentions ?? []).map(
    ({ start, end }, i) => `${article?.reading.text.slice(start, end)}: ${article?.entities[i]?.id}`,
  );
}

/** Fails unless articles, entities and events of a corpus all refer to one another. */
function assertWhole({ articles, entities, events, eventsOf }: CorpusSnapshot): void {
  for (const [id, article] of articles) {
    assert.equal(article.entities.length, article.reading.mentions.length);
    assert.equal(article.events.length, article.reading.events.length);
    assert.equal(article.times.length, article.reading.times.length);
    for (const entity of article.entities) assert.ok(!entity || entities.get(entity.id) === entity, id);
    for (const event of article.events) assert.ok(!event || events.includes(event), id);
  }
  for (const entity of entities.values())
    for (const { article, mention } of entity.mentions)
      assert.equal(articles.get(article)?.entities[mention], entity);
  for (const event of events) {
    for (const { article, event: index } of [...event.mentions, event.clearest])
      assert.equal(articles.get(article)?.events[index], event);
    const { mention, time } = event.dating ?? { mention: event.clearest, time: undefined };
    if (time !== undefined) assert.ok(articles.get(mention.article)?.times[time]);
  }
  for (const id of entities.keys()) for (const event of eventsOf.get(id)) assert.ok(events.includes(event));
}

describe('editArticle', () => {
  it('is what linking all articles again gives where only places change', () => {
    for (const id of Object.keys(TEXTS)) {
      const reading = read(id, `${TEXTS[id]}\n\nPerhaps.`);
      assert.deepEqual(editArticle(corpus, reading), applyChange(corpus, { set: [reading], remove: [] }));
    }
  });

  it('leaves the other articles the same objects where only places change', () => {
    const edited = editArticle(corpus, read('c', `${TEXTS['c']} Perhaps.`));
    assert.equal(edited.articles.get('a'), corpus.articles.get('a'));
    assert.equal(edited.events, corpus.events);
  });

  it('keeps who the other names are where one comes before them', () => {
    const edited = editArticle(
      corpus,
      read('b', TEXTS['b']?.replace('13 May 2031\n\n', '13 May 2031\n\nPaul Okafor watched. ')),
    );
    assertWhole(edited);
    assert.ok(names(edited, 'b').includes('Elena Marsh: person:elena-marsh'));
    assert.ok(names(edited, 'b').includes('Paul Okafor: undefined'));
  });

  it('takes names and events out that are gone', () => {
    const edited = editArticle(corpus, read('c', '20 May 2031\n\nTomas Varga visited Vienna.'));
    assertWhole(edited);
    assert.ok(!edited.entities.get('person:elena-marsh')?.articles.includes('c'));
    assert.ok(!edited.events.some(({ title }) => /resign/.test(title)));
  });

  it('leaves a corpus without the article as it is', () => {
    assert.equal(editArticle(corpus, read('x', 'Elena Marsh left.')), corpus);
  });

  it('keeps the corpus whole whatever is typed where', () => {
    const typed = fc.constantFrom('Elena Marsh', ' met ', ' on Tuesday ', '. ', '\n\n', 'xyz', ' They ', '"');
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.nat(), fc.nat(12), typed, (id, at, cut, words) => {
        const text = TEXTS[id] ?? '';
        const place = at % text.length;
        const edited = editArticle(corpus, read(id, text.slice(0, place) + words + text.slice(place + cut)));
        assertWhole(edited);
      }),
      { numRuns: 60 },
    );
  });
});
