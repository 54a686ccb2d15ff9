import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  closeEditors,
  fileUri,
  hoverText,
  open,
  references,
  semanticTokens,
  type,
  waitFor,
  writeFile,
} from '../../helpers';
import { clearFolder } from './story';

/** Errors that reached the extension host while the suite ran. */
const uncaught: unknown[] = [];
const remember = (error: unknown): void => void uncaught.push(error);

describe('Bad input', () => {
  before(async () => {
    process.on('uncaughtExceptionMonitor', remember);
    await activate();
    await writeFile('good.txt', 'date 2025-03-14\n\nAda Quill met Jonas Berg in Lisbon.\n');
  });
  afterEach(async () => {
    // Whatever the others are like, a good article is read.
    await closeEditors();
    const { document } = await open('good.txt');
    await waitFor('the card', async () => (await hoverText(document, at(document, 'Ada'))).includes('Quill'));
  });
  after(async () => {
    process.off('uncaughtExceptionMonitor', remember);
    await clearFolder();
    assert.deepEqual(uncaught, []);
  });

  async function opens(path: string): Promise<vscode.TextDocument> {
    const { document } = await open(path);
    await semanticTokens(document);
    await hoverText(document, new vscode.Position(0, 0));
    return document;
  }

  it('an empty file, and one of blanks', async () => {
    await writeFile('empty.txt', '');
    await writeFile('blank.md', ' \n\n\t\n');
    await opens('empty.txt');
    await opens('blank.md');
  });

  it('a binary file', async () => {
    await writeFile(
      'picture.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => i % 256),
    );
    await waitFor('the file', async () => (await vscode.workspace.findFiles('picture.txt')).length > 0);
  });

  it('invalid UTF-8', async () => {
    await writeFile(
      'latin.txt',
      Uint8Array.from([...Buffer.from('Ada Quill caf'), 0xe9, 0x0a, 0xff, 0xc0, 0x0a]),
    );
    const document = await opens('latin.txt');
    await waitFor('the card', async () => (await hoverText(document, at(document, 'Ada'))).includes('Quill'));
  });

  it('windows-1252 that the editor takes for UTF-8', async () => {
    await writeFile('wind.txt', Buffer.from('Minister Zoë Müller met Ada Quill in Lisbon.\n', 'latin1'));
    const document = await opens('wind.txt');
    const card = await waitFor(
      'the card',
      async () => (await hoverText(document, at(document, 'Minister Z|o'))) || undefined,
    );
    assert.match(card, /Zoë Müller/);
  });

  it('CRLF and a byte-order mark', async () => {
    await writeFile(
      'crlf.txt',
      '\ufeffdate 2025-03-15\r\n\r\nJonas Berg left Lisbon.\r\nAda Quill stayed.\r\n',
    );
    const { document: good } = await open('good.txt');
    const place = await waitFor('the reference', async () =>
      (await references(good, at(good, 'Ada'))).find(({ file }) => file === 'crlf.txt'),
    );
    assert.deepEqual([place.line, place.column, place.text], [4, 1, 'Ada Quill']);
  });

  it('lone surrogates', async () => {
    await writeFile('surrogates.txt', 'Ada Quill spoke.\n');
    const editor = await open('surrogates.txt');
    await type(editor, new vscode.Position(0, 0), '\ud83d\ude00 \ud800 Jonas \udc00 Berg met \ud83d.\n');
    await semanticTokens(editor.document);
    await waitFor('the card', async () =>
      (await hoverText(editor.document, at(editor.document, 'Ada'))).includes('Quill'),
    );
  });

  it('one line of half a megabyte', async () => {
    await writeFile('long.txt', `Ada Quill came to Aarhus. ${'quiet grey harbour '.repeat(25_000)}`);
    const { document: good } = await open('good.txt');
    await waitFor(
      'the references',
      async () => (await references(good, at(good, 'Ada'))).some(({ file }) => file === 'long.txt'),
      60_000,
    );
    await vscode.workspace.fs.delete(fileUri('long.txt'));
  }).timeout(90_000);

  it('a file over the size limit', async () => {
    await writeFile('large.txt', 'Ada Quill spoke.\n'.repeat(70_000));
    await writeFile('later.txt', 'Ada Quill spoke.\n');
    const { document: good } = await open('good.txt');
    const found = await waitFor('the references', async () => {
      const files = (await references(good, at(good, 'Ada'))).map(({ file }) => file);
      return files.includes('later.txt') && files;
    });
    assert.ok(!found.includes('large.txt'));
  });

  it('an article that is no friend of Markdown', async () => {
    const name = 'Ada <img src=x onerror=alert(1)> Quill';
    await writeFile(
      'hostile.txt',
      `${name} met [Jonas](command:workbench.action.quit) Berg \`in\` $(zap) Rome.\n`,
    );
    const document = await opens('hostile.txt');
    for (let character = 0; character < document.lineAt(0).text.length; character += 4) {
      const card = await hoverText(document, new vscode.Position(0, character));
      assert.doesNotMatch(card, /<img|command:workbench|\$\(zap\)/);
    }
  });

  it('untitled documents and files outside the folder', async () => {
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Petra Holm met Karl Ek in Oslo on 3 March 2025.\n',
    });
    await waitFor('the card', async () =>
      (await hoverText(untitled, at(untitled, 'Petra'))).includes('Petra Holm'),
    );
    assert.doesNotMatch(await hoverText(untitled, at(untitled, 'Petra')), /Merge into/, 'it cannot be kept');
    const { document: good } = await open('good.txt');
    assert.match(await hoverText(good, at(good, 'Ada')), /Merge into/);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Petra',
    );
    assert.deepEqual(symbols, [], 'it is no part of the folder');
    await vscode.window.showTextDocument(untitled);
    const { showInformationMessage } = vscode.window;
    const told: string[] = [];
    vscode.window.showInformationMessage = (message: string) => {
      told.push(message);
      return Promise.resolve(undefined);
    };
    await vscode.commands.executeCommand('marginalia.names.decide');
    vscode.window.showInformationMessage = showInformationMessage;
    assert.match(told.join(), /save this article in an open folder first/);
    assert.match(await hoverText(good, at(good, 'Ada')), /Quill/);
  });
});
