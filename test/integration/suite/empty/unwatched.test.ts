import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { activate, fileUri, open, waitFor } from '../../helpers';
import { card, FILE } from './deciding';
import { clearFolder, tellStory } from './story';

/** Folders that are links: VS Code does not watch what lies behind them, as it may not be told of a drive on the network. */
describe('Where VS Code is not told of changes', () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'marginalia-elsewhere-'));
  const writeUntold = (name: string, text: string): void => {
    const file = path.join(elsewhere, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  before(async () => {
    await activate();
    for (const folder of ['linked', '.marginalia']) {
      mkdirSync(path.join(elsewhere, folder));
      symlinkSync(path.join(elsewhere, folder), fileUri(folder).fsPath);
    }
    await tellStory();
    await waitFor('all articles', async () => (await card('first.txt', 'Jonas')).includes('in 3 articles'));
  });
  after(async () => {
    await clearFolder();
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('an article that is opened is read as one of the folder at once', async () => {
    writeUntold('linked/silent.txt', 'date 2025-03-20\n\nJonas Berg resigned on Wednesday.\n');
    assert.match(await card('linked/silent.txt', 'Berg resigned'), /Jonas Berg/);
    await waitFor('its link', async () =>
      (await card('linked/silent.txt', 'Berg resigned')).includes('in 4 articles'),
    );
  });

  it('a file of decisions that is opened holds', async () => {
    writeUntold(FILE, 'person:jonas-berg:\n  name: Jonas Olav Berg\n');
    await open(FILE);
    await waitFor('the name', async () => (await card('first.txt', 'Jonas')).includes('Jonas Olav Berg'));
  });

  it('all is read again where the reader asks for it', async () => {
    writeUntold('linked/other.txt', 'date 2025-03-21\n\nJonas Berg left Oslo on Thursday.\n');
    await vscode.commands.executeCommand('marginalia.readAgain');
    await waitFor('the article', async () => (await card('first.txt', 'Jonas')).includes('in 5 articles'));
  });
});
