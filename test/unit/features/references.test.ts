import assert from 'node:assert/strict';
import { adjacentMention, definitions, highlights, placesOf, references } from '../../../src/features';
import { theStory } from './story';

describe('definition', () => {
  const check = (
    what: string,
    id: string,
    words: string,
    expected: string | undefined,
    line?: number,
  ): void => {
    it(what, () => {
      const story = theStory();
      const [place] = definitions(story.corpus, ...story.at(id, words));
      assert.equal(story.words(place), expected);
      assert.equal(place?.range.start.line, line);
    });
  };
  check('is the full name with a description', 'a.txt', '$$CURSOR$$Marsh visited', 'a.txt: Elena Marsh', 4);
  check('stands in another article', 'c.txt', 'Elena $$CURSOR$$Marsh', 'a.txt: Elena Marsh', 4);
  check('of a pronoun is that of its name', 'a.txt', '$$CURSOR$$She will', 'a.txt: Elena Marsh', 4);
  check('of an event is its clearest mention', 'a.txt', 'Marsh $$CURSOR$$meets', 'a.txt: met', 4);
  check('of a date is nothing', 'a.txt', '$$CURSOR$$20 May', undefined);
  check('of another word is nothing', 'a.txt', 'a $$CURSOR$$new treaty', undefined);
});

describe('references', () => {
  const check = (what: string, id: string, words: string, expected: readonly string[]): void => {
    it(what, () => {
      const story = theStory();
      const places = references(story.corpus, ...story.at(id, words));
      assert.deepEqual(
        places.map((place) => story.words(place)),
        expected,
      );
    });
  };
  check('are the mentions of a name in corpus order', 'c.txt', 'Elena $$CURSOR$$Marsh', [
    'a.txt: Marsh',
    'a.txt: Elena Marsh',
    'a.txt: Marsh',
    'b.txt: Elena Marsh',
    'b.txt: Marsh',
    'c.txt: Marsh',
    'c.txt: Elena Marsh',
  ]);
  check('are the mentions of an event', 'b.txt', '$$CURSOR$$met Tomas', [
    'a.txt: meets',
    'a.txt: met',
    'b.txt: met',
  ]);
  check('of a word that is no name are none', 'a.txt', 'a $$CURSOR$$new treaty', []);
});

describe('placesOf', () => {
  it('finds the mentions of an entity by its id', () => {
    const story = theStory();
    assert.equal(placesOf(story.corpus, 'person:elena-marsh').length, 7);
  });
  it('finds the mentions of an event by its id', () => {
    const story = theStory();
    const visit = story.corpus.events.find(({ date }) => date === '2031-05-20');
    assert.deepEqual(
      placesOf(story.corpus, visit?.id ?? '').map((place) => story.words(place)),
      ['a.txt: visit'],
    );
  });
  it('finds nothing for an unknown id', () => {
    assert.deepEqual(placesOf(theStory().corpus, 'person:nobody'), []);
  });
});

describe('highlights', () => {
  it('are the mentions in this article only', () => {
    const story = theStory();
    const ranges = highlights(story.corpus, ...story.at('b.txt', 'Elena $$CURSOR$$Marsh'));
    assert.deepEqual(
      ranges.map((range) => story.slice('b.txt', range)),
      ['Elena Marsh', 'Marsh'],
    );
  });
  it('are none for a word that is no name', () => {
    const story = theStory();
    assert.deepEqual(highlights(story.corpus, ...story.at('a.txt', 'a $$CURSOR$$new treaty')), []);
  });
});

describe('adjacentMention', () => {
  type Step = readonly [direction: 'next' | 'previous', scope: 'article' | 'corpus'];
  const check = (
    what: string,
    [direction, scope]: Step,
    id: string,
    words: string,
    expected: string | undefined,
  ): void => {
    it(what, () => {
      const story = theStory();
      const place = adjacentMention(story.corpus, ...story.at(id, words), direction, scope);
      assert.equal(place && `${story.words(place) ?? ''} in line ${place.range.start.line}`, expected);
    });
  };
  check('goes on', ['next', 'article'], 'a.txt', '$$CURSOR$$Marsh meets', 'a.txt: Elena Marsh in line 4');
  check('goes back', ['previous', 'article'], 'a.txt', '$$CURSOR$$Elena', 'a.txt: Marsh in line 2');
  check('ends where the article does', ['next', 'article'], 'a.txt', '$$CURSOR$$Marsh visited', undefined);
  check('begins where the article does', ['previous', 'article'], 'b.txt', '$$CURSOR$$Elena', undefined);
  check(
    'goes into the next article',
    ['next', 'corpus'],
    'a.txt',
    '$$CURSOR$$Marsh visited',
    'b.txt: Elena Marsh in line 4',
  );
  check(
    'goes into the article before',
    ['previous', 'corpus'],
    'b.txt',
    '$$CURSOR$$Elena',
    'a.txt: Marsh in line 10',
  );
  check('goes round at the end', ['next', 'corpus'], 'c.txt', '$$CURSOR$$Elena', 'a.txt: Marsh in line 2');
  check(
    'goes round at the beginning',
    ['previous', 'corpus'],
    'a.txt',
    '$$CURSOR$$Marsh meets',
    'c.txt: Elena Marsh in line 2',
  );
  check(
    'stays with a name mentioned once',
    ['next', 'corpus'],
    'a.txt',
    '$$CURSOR$$Vienna',
    'a.txt: Vienna in line 5',
  );
  check(
    'goes on from a pronoun',
    ['next', 'article'],
    'a.txt',
    '$$CURSOR$$She will',
    'a.txt: Marsh in line 10',
  );
  check(
    'goes back from a pronoun',
    ['previous', 'article'],
    'a.txt',
    '$$CURSOR$$She will',
    'a.txt: Elena Marsh in line 4',
  );
  check(
    'walks the mentions of an event',
    ['next', 'corpus'],
    'a.txt',
    'Elena Marsh $$CURSOR$$met',
    'b.txt: met in line 4',
  );
  check(
    'finds the name behind another word',
    ['next', 'article'],
    'a.txt',
    'a $$CURSOR$$new treaty',
    'a.txt: Varga in line 7',
  );
  check(
    'finds the name before another word',
    ['previous', 'article'],
    'a.txt',
    'a $$CURSOR$$new treaty',
    'a.txt: Vienna in line 5',
  );
  check(
    'finds nothing behind the last name',
    ['next', 'article'],
    'a.txt',
    'in $$CURSOR$$March 2031',
    undefined,
  );
});
