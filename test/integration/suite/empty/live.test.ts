import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  closeEditors,
  deleteFile,
  hoverText,
  open,
  references,
  renameFile,
  semanticTokens,
  type,
  waitFor,
  workspaceSymbols,
  writeFile,
} from '../../helpers';
import { clearFolder, tellStory } from './story';

async function filesWith(name: string): Promise<string[]> {
  const { document } = await open('first.txt');
  const found = await references(document, at(document, name));
  return [...new Set(found.map(({ file }) => file))].sort();
}

describe('A reader sees live', () => {
  before(async () => {
    await activate();
    await tellStory();
    await waitFor('all articles', async () => (await filesWith('Ada')).length === 3);
  });
  after(clearFolder);

  it('what was typed, before it is saved', async () => {
    const editor = await open('second.txt');
    await type(editor, new vscode.Position(4, 0), 'Karin Solberg praised the plan in Oslo.\n');
    const tokens = await semanticTokens(editor.document);
    assert.ok(tokens.some(({ text, type: kind }) => text === 'Karin Solberg' && kind === 'person'));
    assert.match(await hoverText(editor.document, at(editor.document, 'Karin')), /Karin Solberg/);
    await waitFor('the name in the folder', async () => (await workspaceSymbols('solberg')).length > 0);
  });

  it('the file again when changes are thrown away', async () => {
    await closeEditors();
    await waitFor('the name to go', async () => (await workspaceSymbols('solberg')).length === 0);
  });

  it('a new file', async () => {
    await writeFile('later.txt', 'date 2025-03-20\n\nAda Quill resigned on Wednesday.\n');
    await waitFor('the new file', async () => (await filesWith('Ada')).includes('later.txt'));
  });

  it('a file that another program changed', async () => {
    await writeFile('later.txt', 'date 2025-03-20\n\nPetra Holm resigned on Wednesday.\n');
    await waitFor('the change', async () => !(await filesWith('Ada')).includes('later.txt'));
    await waitFor('the new name', async () => (await workspaceSymbols('petra holm')).length > 0);
  });

  it('folders with a dot in their names that come, are renamed and go, and names in capitals', async () => {
    await writeFile('week 1.2/MAY.TXT', 'date 2025-03-21\n\nAda Quill left Oslo on Thursday.\n');
    await waitFor('the folder', async () => (await filesWith('Ada')).includes('week 1.2/MAY.TXT'));
    await renameFile('week 1.2', 'week 3.4');
    await waitFor('the new name', async () => (await filesWith('Ada')).includes('week 3.4/MAY.TXT'));
    await deleteFile('week 3.4');
    await waitFor('it to go', async () => !(await filesWith('Ada')).some((file) => file.includes('MAY')));
  });

  it('a renamed file', async () => {
    await renameFile('second.txt', 'renamed.txt');
    const files = await waitFor('the new name', async () => {
      const found = await filesWith('Ada');
      return found.includes('renamed.txt') && found;
    });
    assert.ok(!files.includes('second.txt'));
  });

  it('a folder that comes, is renamed and goes', async () => {
    await writeFile('march/one.txt', 'Ada Quill spoke in Oslo on 3 March 2025.\n');
    await waitFor('the folder', async () => (await filesWith('Ada')).includes('march/one.txt'));
    await renameFile('march', 'april');
    await waitFor('the renamed folder', async () => (await filesWith('Ada')).includes('april/one.txt'));
    await deleteFile('april');
    await waitFor('the folder to go', async () => !(await filesWith('Ada')).includes('april/one.txt'));
  });

  it('a deleted file', async () => {
    await deleteFile('undated.txt');
    await waitFor('the file to go', async () => !(await filesWith('Ada')).includes('undated.txt'));
  });

  for (const [name, value] of [
    ['files.exclude', ['**/renamed.txt']],
    ['files.maximumSize', 1e-5],
    ['enabled', false],
  ] as const) {
    it(`a changed setting: ${name}`, async () => {
      const section = vscode.workspace.getConfiguration('marginalia');
      await section.update(name, value, vscode.ConfigurationTarget.Workspace);
      await waitFor('the file to go', async () => !(await filesWith('Ada')).includes('renamed.txt'));
      await section.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      await waitFor('the file to come back', async () => (await filesWith('Ada')).includes('renamed.txt'));
    });
  }
});
