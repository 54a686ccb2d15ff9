import assert from 'node:assert/strict';
import { articleLines, dateHints, undatedExpressions } from '../../../src/features';
import { theStory } from './story';
import { Workspace } from './workspace';

describe('articleLines', () => {
  it('have title and date, and where the date comes from', () => {
    assert.deepEqual(
      articleLines(theStory().corpus).map(({ id, title, documentTime, evidence }) => [
        id,
        title,
        documentTime.value,
        documentTime.source,
        evidence.map(({ text }) => text).join(),
      ]),
      [
        ['a.txt', 'Marsh meets Varga in Budapest', '2031-05-12', 'header', '12 May 2031'],
        ['b.txt', 'New treaty in sight after talks', '2031-05-13', 'header', '13 May 2031'],
        ['c.txt', 'Marsh resigns', null, 'none', ''],
      ],
    );
  });
  it('count names and main events, each once', () => {
    const [, b] = articleLines(theStory().corpus);
    assert.deepEqual([b?.names, b?.events], [5, 2]);
  });
});

describe('undatedExpressions', () => {
  const check = (id: string, expected: readonly string[]): void => {
    it(id, () => {
      const story = theStory();
      assert.deepEqual(
        undatedExpressions(story.corpus, id).map((range) => story.slice(id, range)),
        expected,
      );
    });
  };
  check('a.txt', []);
  check('c.txt', ['Thursday', 'autumn']);
  it('of an article that is not there are none', () => {
    assert.deepEqual(undatedExpressions(theStory().corpus, 'z.txt'), []);
  });
});

describe('dateHints', () => {
  const check = (id: string, expected: readonly string[]): void => {
    it(id, () => {
      const story = theStory();
      assert.deepEqual(
        dateHints(story.corpus, id).map(({ range, value }) => `${story.slice(id, range)} ${value}`),
        expected,
      );
    });
  };
  check('a.txt', ['Monday 2031-05-12']);
  check('b.txt', ['Monday 2031-05-12', 'Tuesday 2031-05-13']);
  check('c.txt', []);
  it('repeat no month that the words name, but say which year it is of', () => {
    const workspace = new Workspace({
      'a.txt':
        'date 2031-05-12\n\nElena Marsh resigned on 3 March. She had won on Monday and on 4 March last year.\n',
    });
    assert.deepEqual(
      dateHints(workspace.corpus, 'a.txt').map(({ value }) => value),
      ['2031-05-12', '2030-03-04'],
    );
  });
  it('of an article that is not there are none', () => {
    assert.deepEqual(dateHints(theStory().corpus, 'z.txt'), []);
  });
});
