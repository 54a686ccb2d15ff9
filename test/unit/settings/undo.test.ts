import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortened, takeBack } from '../../../src/settings/undo';

describe('Taking a change of a file back', () => {
  it('gives the text before, where nothing else was changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        assert.equal(takeBack(after, { before, after }), before);
      }),
    );
  });
  it('leaves what was changed elsewhere', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\n', 'd: 1\n', '\n');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.array(line), fc.array(line), (top, old, made, rest) => {
        const before = [...top, 'above 1\n', 'above 2\n', ...old, 'below 1\n', 'below 2\n', ...rest].join('');
        const after = [...top, 'above 1\n', 'above 2\n', ...made, 'below 1\n', 'below 2\n', ...rest].join('');
        fc.pre(before !== after); // nothing to take back
        const since = (text: string): string => `# a new word\n${text}more: x\n`;
        assert.equal(takeBack(since(after), { before, after }), since(before));
      }),
    );
  });
  it('does nothing where the changed lines were changed again', () => {
    assert.equal(takeBack('a: 3\n', { before: 'a: 1\n', after: 'a: 2\n' }), undefined);
  });
  it('does nothing where they could be in several places', () => {
    assert.equal(takeBack('x\na\nx\na\n', { before: 'b\n', after: 'a\n' }), undefined);
  });
  it('finds a record that was added by its key, whatever stands around it by now', () => {
    const [before, after] = ['a:\n  note: x\n', 'a:\n  note: x\nb:\n  note: x\n'];
    assert.equal(takeBack('b:\n  note: x\nc:\n  note: x\n', { before, after }), 'c:\n  note: x\n');
    assert.equal(takeBack('b:\n  note: y\n', { before, after }), undefined);
  });
  it('leaves no lines of a record without its key', () => {
    const [before, after] = ['', 'a:\n  note: x\n'];
    assert.equal(takeBack('a:\n  note: x\n  pinned: true\n', { before, after }), undefined);
    assert.equal(takeBack('a:\n  note: x\nb:\n  note: x\n', { before, after }), 'b:\n  note: x\n');
  });
  it('does not take a line for that of another record', () => {
    const [before, after] = ['a:\n  note: x\n', 'a:\n  note: x\n  pinned: true\n'];
    assert.equal(takeBack('b:\n  note: y\n  pinned: true\n', { before, after }), undefined);
  });
  it('needs only the lines around the change', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `line ${String(i)}\n`);
    const [before, after] = [lines, lines.with(20, 'new\n')].map((all) => all.join('')) as [string, string];
    const short = shortened({ before, after });
    assert.deepEqual(short.after.split('\n'), ['line 18', 'line 19', 'new', 'line 21', 'line 22', '']);
    assert.equal(takeBack(`# since\n${after}`, short), `# since\n${before}`);
    assert.equal(takeBack(after.replace('new', 'newer'), short), undefined);
  });
  it('does so as well with a file that is new', () => {
    const short = shortened({ before: '', after: 'a: 1\n' });
    assert.equal(takeBack('a: 1\n', short), '');
  });
});
