import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  codeActions,
  definitions,
  documentSymbols,
  fileUri,
  highlights,
  hoverText,
  open,
  references,
  semanticTokens,
  waitFor,
  workspaceSymbols,
} from '../../helpers';
import { clearFolder, tellStory } from './story';

describe('On articles of a folder', () => {
  let first: vscode.TextDocument;
  before(async () => {
    await activate();
    await tellStory();
    first = (await open('first.txt')).document;
    await waitFor('all articles', async () => {
      const files = new Set((await references(first, at(first, 'Ada'))).map(({ file }) => file));
      return files.size === 3;
    });
  });
  after(clearFolder);

  it('a hover shows the card of a name', async () => {
    const card = await hoverText(first, at(first, 'Quill said'));
    assert.match(card, /Ada Quill/);
    assert.match(card, /person/);
    assert.match(card, /in 3 articles/);
    assert.match(card, /Finance Minister/);
  });

  it('a hover shows the card of a date', async () => {
    const card = await hoverText(first, at(first, 'Thursday'));
    assert.match(card, /Thursday&#44; March 13&#44; 2025/);
    assert.match(card, /2025-03-13/);
  });

  it('a hover shows the card of an event', async () => {
    const card = await hoverText(first, at(first, '|met Jonas'));
    assert.match(card, /happened/);
    assert.match(card, /Ada Quill/);
    assert.match(card, /Told by/);
  });

  it('a hover shows nothing on other words', async () => {
    assert.equal(await hoverText(first, at(first, 'useful')), '');
  });

  it('a hover shows the card of the person whom a pronoun means, unless a setting says not to', async () => {
    const pronoun = at(first, '|she said');
    assert.match(await hoverText(first, pronoun), /Ada Quill.*meant here/s);
    const section = vscode.workspace.getConfiguration('marginalia', first.uri);
    await section.update('names.pronouns', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await hoverText(first, pronoun), '');
    } finally {
      await section.update('names.pronouns', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('the card trusts its own commands only', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      first.uri,
      at(first, 'Ada'),
    );
    const card = hovers
      .flatMap(({ contents }) => contents)
      .find((part) => part instanceof vscode.MarkdownString);
    assert.ok(card);
    assert.equal(card.supportHtml ?? false, false);
    const trusted = card.isTrusted;
    assert.ok(
      typeof trusted === 'object' && trusted.enabledCommands.every((id) => id.startsWith('marginalia.')),
    );
  });

  it('Go to Definition goes to a mention that introduces the name, in whichever article', async () => {
    const { document } = await open('undated.txt');
    const [place] = await definitions(document, at(document, 'Ada Quill'));
    assert.deepEqual([place?.file, place?.text], ['first.txt', 'Ada Quill']);
  });

  it('Find All References finds the mentions of all articles', async () => {
    const found = await references(first, at(first, 'Ada'));
    const byFile = (path: string): string[] =>
      found.filter(({ file }) => file === path).map(({ text }) => text);
    assert.deepEqual(byFile('second.txt'), ['Ada Quill']);
    assert.deepEqual(byFile('undated.txt'), ['Ada Quill']);
    assert.deepEqual(byFile('first.txt').slice(0, 2), ['Ada Quill', 'Quill']);
  });

  it('highlights mark the mentions in the article', async () => {
    const found = await highlights(first, at(first, 'Ada Quill'));
    assert.ok(found.includes('Ada Quill') && found.includes('Quill'), found.join());
  });

  it('semantic tokens tell names and dates apart', async () => {
    const tokens = await semanticTokens(first);
    const typeOf = (text: string): string | undefined => tokens.find((token) => token.text === text)?.type;
    assert.equal(typeOf('Ada Quill'), 'person');
    assert.equal(typeOf('Lisbon'), 'place');
    assert.equal(typeOf('Thursday'), 'date');
  });

  it('the Outline shows the events', async () => {
    const flat = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      list.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    await waitFor('the event', async () =>
      flat(await documentSymbols(first)).some(
        ({ kind, detail }) => kind === vscode.SymbolKind.Event && detail === 'Mar 13, 2025',
      ),
    );
  });

  it('Go to Symbol in Workspace finds names and events', async () => {
    const names = await workspaceSymbols('jonas berg');
    assert.ok(
      names.some(({ name }) => name === 'Jonas Berg'),
      names.map(({ name }) => name).join(),
    );
    const events = await workspaceSymbols('meets');
    assert.ok(events.some(({ kind }) => kind === vscode.SymbolKind.Event));
    assert.deepEqual(await workspaceSymbols('nobody of this name'), []);
  });

  it('a code action offers to set the date that an article does not state', async () => {
    const { document } = await open('undated.txt');
    const actions = await codeActions(document, at(document, 'Thursday'));
    const action = actions.find(({ title }) => title.startsWith("Set this article's date"));
    assert.ok(action, actions.map(({ title }) => title).join());
    const none = await codeActions(first, at(first, 'Thursday'));
    assert.ok(!none.some(({ title }) => title.startsWith("Set this article's date")));
  });

  it('inlay hints show days only where the reader wants them', async () => {
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        first.uri,
        new vscode.Range(0, 0, first.lineCount, 0),
      );
    assert.deepEqual(await hints(), []);
    const section = vscode.workspace.getConfiguration('marginalia', fileUri('first.txt'));
    await section.update('dates.inlayHints', true, vscode.ConfigurationTarget.Workspace);
    try {
      const shown = await waitFor('a hint', async () => (await hints()).at(0));
      assert.equal(shown.label, 'Mar 13');
    } finally {
      await section.update('dates.inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
