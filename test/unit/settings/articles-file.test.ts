import assert from 'node:assert/strict';
import { parseArticlesFile, setArticleField } from '../../../src/settings/articles-file';
import { isIsoDay } from '../../../src/settings/fields';

const known = (path: string): boolean => path.startsWith('known');

describe('The settings of articles', () => {
  function check(text: string, records: object, problems: readonly string[], broken = false): void {
    const file = parseArticlesFile(text, known);
    assert.deepEqual(Object.fromEntries(file.records), records);
    assert.deepEqual(
      file.problems.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      problems,
    );
    assert.equal(file.broken, broken);
  }

  it('reads date, title and source', () => {
    check(
      'known.txt:\n  date: 2025-04-18\n  title: "A: b"\n  source: Wire\nknown/b.md: { date: 2024-02-29 }\n',
      {
        'known.txt': { date: '2025-04-18', title: 'A: b', source: 'Wire' },
        'known/b.md': { date: '2024-02-29' },
      },
      [],
    );
  });
  it('takes a number for a title', () =>
    check('known.txt: { title: 1984 }', { 'known.txt': { title: '1984' } }, []));
  it('takes nothing for nothing', () => {
    check('', {}, []);
    check('# only a comment\n', {}, []);
    check('known.txt:\n', { 'known.txt': {} }, []);
    check('known.txt:\n  date:\n', { 'known.txt': {} }, []);
  });
  it('reads a file with a byte-order mark and CRLF', () => {
    assert.deepEqual(
      [...parseArticlesFile('\ufeffknown.txt:\r\n  date: 2025-04-18\r\n', known).records],
      [['known.txt', { date: '2025-04-18' }]],
    );
  });

  it('tells syntax errors at their place', () => {
    const file = parseArticlesFile('known.txt:\n  date: "2025-04-18\n', known);
    assert.equal(file.broken, true);
    assert.equal(file.records.size, 0);
    assert.equal(file.problems[0]?.kind, 'syntax');
  });
  it('tells a key that stands twice', () => {
    const { broken, problems } = parseArticlesFile('known.txt: {}\n"known.txt": {}\n', known);
    assert.equal(broken, true);
    assert.deepEqual(problems, [{ kind: 'double-key', start: 14, end: 25, detail: 'known.txt' }]);
  });
  it('tells one thing of one place, and of a second part in words of its own', () => {
    const kindsOf = (text: string): string[] =>
      parseArticlesFile(text, known).problems.map(({ kind }) => kind);
    assert.deepEqual(kindsOf('known.txt:\n  title: T\n   date: 2025-04-18\n'), ['syntax']);
    assert.deepEqual(kindsOf('known.txt:\n  title: T\n---\nother.txt: {}\n'), ['second-document']);
  });
  it('tells unknown fields, wrong dates and values, unknown articles', () => {
    check('known.txt:\n  dat: 2025-04-18\n', { 'known.txt': {} }, ['unknown-field: dat']);
    check('known.txt:\n  date: 2025-02-30\n', { 'known.txt': {} }, ['wrong-date: 2025-02-30']);
    check('known.txt:\n  date: 2025-02-30\n  title: T\n', { 'known.txt': { title: 'T' } }, [
      'wrong-date: 2025-02-30',
    ]);
    check('known.txt:\n  title: [a]\n', { 'known.txt': {} }, ['not-a-text: [a]']);
    check('known.txt: today\n', { 'known.txt': {} }, ['not-a-record: today']);
    check('other.txt:\n  title: T\n', { 'other.txt': { title: 'T' } }, ['unknown-article: other.txt']);
  });
  it('tells a file that is no table', () => {
    check('- a\n', {}, ['not-a-table: - a\n'], true);
    check('a word', {}, ['not-a-table: a word'], true);
  });

  it('knows the days that there are', () => {
    const days = [
      '2025-04-18',
      '2024-02-29',
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-4-18',
      '0099-01-01',
    ];
    assert.deepEqual(days.filter(isIsoDay), ['2025-04-18', '2024-02-29', '0099-01-01']);
  });
});

describe('Setting a field of an article', () => {
  function check(text: string, value: string | undefined, expected: string): void {
    assert.deepEqual(setArticleField(text, 'a.txt', 'date', value), { text: expected });
  }

  it('makes the first entry', () => check('', '2025-04-18', 'a.txt:\n  date: 2025-04-18\n'));
  it('keeps a comment before the first entry', () =>
    check('# mine\n', '2025-04-18', '# mine\n\na.txt:\n  date: 2025-04-18\n'));
  it('adds an entry below the others', () => {
    check(
      '# top\nb.txt: # why\n  title: "B"   \n',
      '2025-04-18',
      '# top\nb.txt:\n  # why\n  title: "B"\na.txt:\n  date: 2025-04-18\n',
    );
  });
  it('adds a field to an entry', () => {
    check("a.txt:\n  title: 'A' # seen\n", '2025-04-18', "a.txt:\n  title: 'A' # seen\n  date: 2025-04-18\n");
    check('a.txt:\n', '2025-04-18', 'a.txt:\n  date: 2025-04-18\n');
  });
  it('replaces a value and keeps the comment behind it', () => {
    check('a.txt:\n  date: 2025-04-17 # guess\n', '2025-04-18', 'a.txt:\n  date: 2025-04-18 # guess\n');
  });
  it('keeps the order, blank lines and indentation', () => {
    check(
      'z.txt:\n    title: Z\n\n# about a\na.txt:\n    date: 2025-04-17\n\nb.txt: {}\n',
      '2025-04-18',
      'z.txt:\n    title: Z\n\n# about a\na.txt:\n    date: 2025-04-18\n\nb.txt: {}\n',
    );
  });
  it('keeps the ends of lines', () => {
    check('a.txt:\r\n  title: A\r\n', '2025-04-18', 'a.txt:\r\n  title: A\r\n  date: 2025-04-18\r\n');
  });
  it('takes a field out, and an entry that has nothing else', () => {
    check('a.txt:\n  date: 2025-04-18\n  title: A\n', undefined, 'a.txt:\n  title: A\n');
    check('a.txt:\n  date: 2025-04-18\nb.txt: {}\n', undefined, 'b.txt: {}\n');
    check('b.txt: {}\n', undefined, 'b.txt: {}\n');
  });
  it('keeps unknown fields and long lines', () => {
    const long = 'word '.repeat(60).trim();
    check(`a.txt:\n  note: ${long}\n`, '2025-04-18', `a.txt:\n  note: ${long}\n  date: 2025-04-18\n`);
  });
  it('quotes titles that YAML would read otherwise', () => {
    const changed = setArticleField('', 'a.txt', 'title', 'yes: "no" # 1');
    assert.ok('text' in changed);
    assert.deepEqual(parseArticlesFile(changed.text, () => true).records.get('a.txt'), {
      title: 'yes: "no" # 1',
    });
  });
  it('does not touch a broken file', () => {
    for (const broken of ['a: "b', '- a\n', 'a.txt: today\n']) {
      assert.deepEqual(setArticleField(broken, 'a.txt', 'date', '2025-04-18'), { refused: 'broken' });
    }
  });
});
