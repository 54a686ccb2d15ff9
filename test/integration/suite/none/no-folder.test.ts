import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, at, hoverText, waitFor } from '../../helpers';

describe('Without a folder', () => {
  it('the extension activates and its commands do not fail', async () => {
    await activate();
    for (const command of [
      'events.focus',
      'names.focus',
      'articles.focus',
      'readAgain',
      'nextMention',
      'openArticleSettings',
    ]) {
      await vscode.commands.executeCommand(`marginalia.${command}`);
    }
  });

  it('every command of the manifest is there', async () => {
    const extension = await activate();
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it('an untitled text is read by itself', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Petra Holm met Karl Ek in Oslo on 3 March 2025.\n',
    });
    const card = await waitFor('the card', async () => {
      const text = await hoverText(document, at(document, 'Petra'));
      return text !== '' && text;
    });
    assert.match(card, /Petra Holm/);
  });
});
