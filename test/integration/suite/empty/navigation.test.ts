import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, at, fileUri, open, references, waitFor } from '../../helpers';
import { clearFolder, tellStory } from './story';

/** File and selected words of the active editor. */
function here(): string {
  const editor = vscode.window.activeTextEditor;
  const { document, selection } = editor ?? {};
  const file = document?.uri.path.split('/').pop() ?? '';
  return `${file}: ${document && selection ? document.getText(selection) : ''}`;
}

async function cursorAt(path: string, words: string): Promise<void> {
  const editor = await open(path);
  const position = at(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
}

describe('Going from mention to mention', () => {
  before(async () => {
    await activate();
    await tellStory();
    const { document } = await open('first.txt');
    await waitFor('all articles', async () => {
      const found = await references(document, at(document, 'Ada'));
      return new Set(found.map(({ file }) => file)).size === 3;
    });
  });
  after(clearFolder);

  it('within the article', async () => {
    await cursorAt('first.txt', 'Ada');
    await vscode.commands.executeCommand('marginalia.nextMention');
    assert.equal(here(), 'first.txt: Quill');
    await vscode.commands.executeCommand('marginalia.previousMention');
    assert.equal(here(), 'first.txt: Ada Quill');
  });

  it('across articles, and back again', async () => {
    await cursorAt('first.txt', 'Jonas');
    await vscode.commands.executeCommand('marginalia.nextMentionAnywhere');
    await waitFor('the other article', () => here() === 'second.txt: Jonas Berg');
    await vscode.commands.executeCommand('marginalia.previousMentionAnywhere');
    await waitFor('the first article', () => here() === 'first.txt: Jonas Berg');
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await waitFor('back', () => here().startsWith('second.txt'));
  });

  it('does nothing where there is no name', async () => {
    await cursorAt('first.txt', 'useful');
    await vscode.commands.executeCommand('marginalia.nextMention');
    assert.equal(here(), 'first.txt: ');
  });

  it('opens the place of a link', async () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } };
    await vscode.commands.executeCommand('marginalia.open', {
      article: fileUri('second.txt').toString(),
      range,
    });
    assert.equal(here(), 'second.txt: Ada');
  });

  it('says so where the file of a link is gone', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await vscode.commands.executeCommand('marginalia.open', {
      article: fileUri('gone.txt').toString(),
      range,
    });
  });
});
