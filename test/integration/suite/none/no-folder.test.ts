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
