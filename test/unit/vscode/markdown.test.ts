import assert from 'node:assert/strict';
import { commandLink, escapeMarkdown, placeLink } from '../../../src/vscode/cards/markdown';
import { shorten } from '../../../src/vscode/words/excerpt';

/** What Markdown makes of character references. */
function decoded(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('Text of articles in Markdown', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '[click](command:workbench.action.terminal.new)',
    '![x](https://example.org/track.png)',
    '<https://example.org> https://example.org www.example.org',
    '`code` ```fence``` ~~~',
    '$(zap) \\$(zap) $$(zap)',
    '# heading', '- item', '1. item', '> quote', '---', '| a | b |',
    '**bold** _em_ ~~gone~~ ==mark==',
    '&lt;b&gt; &#60; &amp;',
    '[ref]: https://example.org "title"',
    'a@example.org',
    'backslash \\ and "quotes"',
  ]; // prettier-ignore

  it('has no mark left that Markdown or VS Code could take for structure', () => {
    for (const text of hostile) {
      const escaped = escapeMarkdown(text);
      assert.equal(decoded(escaped), text);
      assert.doesNotMatch(escaped.replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~]/);
    }
  });
  it('stays on one line', () => {
    assert.equal(escapeMarkdown('a\n\n\tb\r\nc\u0000d\u2028e'), 'a b c d e');
  });
  it('turns no direction of writing', () => {
    assert.equal(escapeMarkdown('a\u202eb \u2067c'), 'a\u2060b \u2060c');
  });
  it('keeps letters of all scripts and well-formed pairs, not lone surrogates', () => {
    assert.equal(escapeMarkdown('Zoë 東京 😀 \ud83d x \ude00'), 'Zoë 東京 😀 \ufffd x \ufffd');
  });
});

describe('Links in cards', () => {
  it('carry their arguments', () => {
    const place = {
      article: 'file:///a%20(1).txt',
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
    };
    const link = placeLink('Moreno [PM]', place, 'He said "no"');
    const [, label, target, title] = /^\[(.*)\]\(command:marginalia\.open\?(\S*) "(.*)"\)$/.exec(link) ?? [];
    assert.equal(decoded(label ?? ''), 'Moreno [PM]');
    assert.deepEqual(JSON.parse(decodeURIComponent(target ?? '')), [place]);
    assert.equal(decoded(title ?? ''), 'He said "no"');
  });
  it('do not end early and do not throw', () => {
    const link = commandLink('x', 'marginalia.open', [{ article: `a)b" \ud800'*!` }]);
    assert.match(link, /^\[x\]\(command:marginalia\.open\?[\w%.~-]*\)$/);
  });
});

describe('Shortening', () => {
  function check(text: string, most: number, expected: string): void {
    assert.equal(shorten(text, most), expected);
  }

  it('leaves a short text', () => check(' a  b\n c ', 10, 'a b c'));
  it('cuts at a word', () =>
    check('The ministers met again in Geneva on Friday', 30, 'The ministers met again in…'));
  it('cuts a text without spaces', () => check('x'.repeat(50), 30, `${'x'.repeat(10)}…`));
});
