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

  after(() => {
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

  it('keeps what the reader decides', async () => {
    const file = vscode.Uri.joinPath(ROOT, '.marginalia/entities.yaml');
    files.put(file, 'person:olga-stern:\n  note: asked twice\n');
    await card('report.txt', 'Stern', /asked twice/);
  });
});
