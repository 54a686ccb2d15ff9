import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, at, hoverText, waitFor } from '../../helpers';
import { MemoryFiles } from './memory-files';

const ROOT = vscode.Uri.parse('memory:/desk');

/** The card of a word of an article in the virtual folder, once it says something. */
async function card(path: string, word: string, expected: RegExp): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(ROOT, path));
  await waitFor(`${String(expected)} in ${path}`, async () =>
    expected.test(await hoverText(document, at(document, word))),
  );
}

async function exclude(globs: readonly string[] | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('marginalia');
  await settings.update('files.exclude', globs, vscode.ConfigurationTarget.Workspace);
}

describe('A folder that lies on no disk', () => {
  const files = new MemoryFiles();

  before(async () => {
    await activate();
    files.put(
      vscode.Uri.joinPath(ROOT, 'report.txt'),
      'Mayor Olga Stern met Ivo Kast in Riga on 3 May 2031.\n',
    );
    files.put(
      vscode.Uri.joinPath(ROOT, 'more/second.md'),
      '# Talks go on\n\nOlga Stern called Ivo Kast again.\n',
    );
    files.put(vscode.Uri.joinPath(ROOT, 'README.md'), 'Olga Stern has nothing to do with this.\n');
    vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true });
    const { length } = vscode.workspace.workspaceFolders ?? [];
    assert.ok(vscode.workspace.updateWorkspaceFolders(length, 0, { uri: ROOT, name: 'desk' }));
  });

  after(async () => {
    await exclude(undefined);
    const folders = vscode.workspace.workspaceFolders ?? [];
    vscode.workspace.updateWorkspaceFolders(
      folders.findIndex(({ name }) => name === 'desk'),
      1,
    );
  });

  it('is read, folders in it too, but for what the settings leave out', async () => {
    await card('report.txt', 'Stern', /Olga Stern[^]*2 articles/);
    await card('more/second.md', 'Kast', /Ivo Kast[^]*2 articles/);
  });

  it('is read anew when a file comes', async () => {
    files.put(vscode.Uri.joinPath(ROOT, 'third.txt'), 'Olga Stern resigned in Riga.\n');
    await card('report.txt', 'Stern', /3 articles/);
  });

  it('has an article in a file that is a link', async () => {
    files.putLink(vscode.Uri.joinPath(ROOT, 'linked.txt'), 'Olga Stern spoke in Riga.\n');
    await card('report.txt', 'Stern', /4 articles/);
  });

  it('has no articles in folders that the settings leave out, which it does not look into', async () => {
    const drafts = vscode.Uri.joinPath(ROOT, 'more/drafts');
    files.setFailing(drafts, true);
    await exclude(['**/drafts', 'old/**', '**/README*']);
    files.put(vscode.Uri.joinPath(ROOT, 'old/song.txt'), 'Olga Stern sang in Riga.\n');
    files.put(vscode.Uri.joinPath(ROOT, '.git/note.txt'), 'Olga Stern wrote in Riga.\n');
    files.put(vscode.Uri.joinPath(drafts, 'deep/draft.txt'), 'Olga Stern slept in Riga.\n');
    files.put(vscode.Uri.joinPath(ROOT, 'fifth.txt'), 'Olga Stern rose in Riga.\n');
    await card('report.txt', 'Stern', /5 articles/);
    files.setFailing(drafts, false);
  });

  it('is read although folders in it lead in circles side by side', async () => {
    files.putUntold(vscode.Uri.joinPath(ROOT, 'loop/note.txt'), '');
    files.setLoop(vscode.Uri.joinPath(ROOT, 'loop'));
    files.put(vscode.Uri.joinPath(ROOT, 'looped.txt'), 'Olga Stern ran in Riga.\n');
    await card('report.txt', 'Stern', /6 articles/);
    files.setLoop(undefined);
    files.delete(vscode.Uri.joinPath(ROOT, 'loop/note.txt'));
    files.delete(vscode.Uri.joinPath(ROOT, 'looped.txt'));
    await card('report.txt', 'Stern', /5 articles/);
  });

  it('keeps the articles that it had when it cannot be looked into for a while', async () => {
    files.setFailing(ROOT, true);
    files.put(vscode.Uri.joinPath(ROOT, 'sixth.txt'), 'Olga Stern left Riga.\n');
    await vscode.commands.executeCommand('marginalia.readAgain');
    await card('report.txt', 'Stern', /5 articles/);
    files.setFailing(ROOT, false);
    await vscode.commands.executeCommand('marginalia.readAgain');
    await card('report.txt', 'Stern', /6 articles/);
  });

  it('is looked into once more by itself when it could not be for a moment', async () => {
    files.setFailing(ROOT, true);
    await vscode.commands.executeCommand('marginalia.readAgain');
    files.putUntold(vscode.Uri.joinPath(ROOT, 'silent.txt'), 'Olga Stern fell silent in Riga.\n');
    files.setFailing(ROOT, false);
    await card('report.txt', 'Stern', /7 articles/);
    files.delete(vscode.Uri.joinPath(ROOT, 'silent.txt'));
    await card('report.txt', 'Stern', /6 articles/);
  });

  it('has an article of which nobody was told once it is opened', async () => {
    files.putUntold(vscode.Uri.joinPath(ROOT, 'more/untold.txt'), 'Olga Stern hid in Riga.\n');
    await card('more/untold.txt', 'Stern', /7 articles/);
  });

  it('keeps what the reader decides', async () => {
    const file = vscode.Uri.joinPath(ROOT, '.marginalia/entities.yaml');
    files.put(file, 'person:olga-stern:\n  note: asked twice\n');
    await card('report.txt', 'Stern', /asked twice/);
  });
});
