import assert from 'node:assert/strict';
import { parseArguments } from '../../../src/cli/arguments';
import { parseLine } from '../../../src/cli/lines';

describe('parseArguments', () => {
  const check = (line: string, expected: object): void => {
    it(line || '(nothing)', () => {
      assert.deepEqual(parseArguments(line.split(' ').filter(Boolean)), expected);
    });
  };
  check('analyze a b --out c', { kind: 'files', paths: ['a', 'b'], out: 'c' });
  check('analyze --jsonl', { kind: 'lines', corpus: false });
  check('analyze --jsonl --corpus', { kind: 'lines', corpus: true });
  check('--help', { kind: 'help' });
  check('', { kind: 'wrong', reason: 'a command is missing' });
  check('analyse a', { kind: 'wrong', reason: 'unknown command "analyse"' });
  check('analyze', { kind: 'wrong', reason: 'name a file or a folder' });
  check('analyze a --out=c', { kind: 'files', paths: ['a'], out: 'c' });
  check('analyze -- -a', { kind: 'files', paths: ['-a'] });
  check('analyze a --help', { kind: 'help' });
  check('analyze a --jsonl', { kind: 'wrong', reason: '--jsonl reads standard input and takes no paths' });
  check('analyze a --corpus', { kind: 'wrong', reason: '--corpus goes with --jsonl' });

  for (const [args, reason] of [
    [['a', '--nope'], /'--nope'/],
    [['a', '--out'], /'--out/],
    [['a', '--out', '--jsonl'], /'--out/],
    [['a', '--out', ''], /--out needs a file/],
    [['a', ''], /path is empty/],
  ] as const) {
    it(`names what is wrong with ${args.join(' ')}`, () => {
      const command = parseArguments(['analyze', ...args]);
      assert.match(command.kind === 'wrong' ? command.reason : '', reason);
    });
  }
});

describe('parseLine', () => {
  it('reads an article', () => {
    assert.deepEqual(parseLine('{"id":"a","text":"x","date":"2031-01-02","title":"T"}', 1), {
      kind: 'article',
      article: { id: 'a', text: 'x', date: '2031-01-02', title: 'T' },
    });
  });
  it('takes the byte-order mark off', () => {
    const parsed = parseLine('{"id":"a","text":"\\ufeffx"}', 1);
    assert.equal(parsed.kind === 'article' && parsed.article.text, 'x');
  });
  for (const [line, reason] of [
    ['{', 'line 7: is no JSON'],
    ['[]', 'line 7: has no "text"'],
    ['3', 'line 7: is no JSON object'],
    ['{"id":"a"}', 'line 7: has no "text"'],
    [`{"text":"${'a'.repeat(10_000_001)}"}`, 'line 7: is larger than 10 MB'],
  ] as const) {
    it(`${line.slice(0, 20)} → ${reason}`, () => {
      assert.deepEqual(parseLine(line, 7), { kind: 'problem', reason });
    });
  }
});
