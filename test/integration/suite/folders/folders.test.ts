import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, at, hoverText, waitFor } from '../../helpers';

const { fs } = vscode.workspace;

/** A file of one of the two folders. */
function uriOf(folder: 'north' | 'south', path: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `the folder ${folder} is open`);
  return vscode.Uri.joinPath(found.uri, ...path.split('/'));
}

async function write(folder: 'north' | 'south', path: string, text: string): Promise<void> {
  await fs.writeFile(uriOf(folder, path), new TextEncoder().encode(text));
}

async function read(folder: 'north' | 'south', path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await fs.readFile(uriOf(folder, path)));
  } catch {
    return '';
  }
}

/** Waits until the card of a word in an article says something. */
async function card(folder: 'north' | 'south', word: string, expected: RegExp): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uriOf(folder, 'report.txt'));
  await vscode.window.showTextDocument(document, { preview: false });
  await waitFor(`${String(expected)} in ${folder}`, async () =>
    expected.test(await hoverText(document, at(document, word))),
  );
}

describe('Two folders in one window', () => {
  before(async () => {
    await activate();
    await write(
      'north',
      'report.txt',
      'Ada Quill met Jonas Berg in Oslo on Thursday.\n\nThe kingfisher left.\n',
    );
    await write(
      'south',
      'report.txt',
      'Ada Quill met Rosa Lind in Lisbon on Friday.\n\nThe kingfisher left.\n',
    );
    await card('north', 'Ada', /Ada Quill/);
  });

  it('tell of one person in both', async () => {
    await card('north', 'Ada', /2 articles/);
  });

  it('each have decisions on names of their own articles', async () => {
    await write('north', '.marginalia/entities.yaml', 'person:ada-quill:\n  aliases: [kingfisher]\n');
    await card('north', 'kingfisher', /Ada Quill/);
    const south = await vscode.workspace.openTextDocument(uriOf('south', 'report.txt'));
    assert.doesNotMatch(await hoverText(south, at(south, 'kingfisher')), /Ada Quill/);
  });

  it('have what is decided in an article written into the folder of the article', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('south', 'report.txt'));
    const editor = await vscode.window.showTextDocument(document);
    const place = at(document, 'Rosa');
    editor.selection = new vscode.Selection(place, place);
    const { showInputBox } = vscode.window;
    vscode.window.showInputBox = () => Promise.resolve('Rosa Lindqvist');
    try {
      await vscode.commands.executeCommand('marginalia.names.rename');
    } finally {
      vscode.window.showInputBox = showInputBox;
    }
    await card('south', 'Rosa', /Rosa Lindqvist/);
    assert.match(await read('south', '.marginalia/entities.yaml'), /Rosa Lindqvist/);
    assert.doesNotMatch(await read('north', '.marginalia/entities.yaml'), /Rosa/);
  });

  it('have nothing in their file that is said of an article of the other', async () => {
    await write('north', 'early.txt', 'date 2031-05-01\n\nPetra Holm met Karl Ek in Oslo.\n');
    await write('south', 'deep/late.txt', 'date 2031-05-02\n\nPetra Holm met Karl Ek in Rome.\n');
    await write('south', 'last.txt', 'date 2031-05-03\n\nPetra Holm met Karl Ek in Paris.\n');
    const document = await vscode.workspace.openTextDocument(uriOf('south', 'deep/late.txt'));
    await waitFor('the card', async () =>
      /3 articles/.test(await hoverText(document, at(document, 'Petra'))),
    );
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at(document, 'Petra'), at(document, 'Petra'));
    const { showInputBox } = vscode.window;
    vscode.window.showInputBox = () => Promise.resolve('a note');
    try {
      await vscode.commands.executeCommand('marginalia.names.note');
    } finally {
      vscode.window.showInputBox = showInputBox;
    }
    const [record] =
      /^person:petra-holm:(?:\n .*)*/m.exec(await read('south', '.marginalia/entities.yaml')) ?? [];
    assert.deepEqual(record?.match(/article: .*/g), ['article: deep/late.txt', 'article: last.txt']);
  });

  it('read the catalogues that the settings name: CSV and FollowTheMoney, each for its folder', async () => {
    await write(
      'north',
      'people.csv',
      'name,type,aliases,note\nJonas Bergen,person,Jonas Berg,A shipowner\n',
    );
    await card('north', 'Jonas', /Jonas Bergen/);
    const properties = { name: ['Lisboa'], alias: ['Lisbon'], notes: ['A port'] };
    await write('south', 'people.ftm.json', `${JSON.stringify({ schema: 'Organization', properties })}\n`);
    await card('south', 'Lisbon', /Lisboa/);
  });

  it('have a date that is set for an article in the folder of the article', async () => {
    await write('south', '.marginalia/articles.yaml', 'report.txt:\n  date: 2031-05-20\n');
    await card('south', 'Friday', /2031/);
  });

  it('open the decisions of the other folder where nothing is decided in that of the article', async () => {
    await write('north', '.marginalia/events.yaml', '# mine\n');
    await vscode.window.showTextDocument(uriOf('south', 'report.txt'), { preview: false });
    await vscode.commands.executeCommand('marginalia.events.openFile');
    const shown = vscode.window.activeTextEditor?.document.uri.toString();
    assert.equal(shown, uriOf('north', '.marginalia/events.yaml').toString());
  });

  it('take along what is said of an article that moves from one to the other', async () => {
    await write('north', 'tern.txt', 'The tern met Jonas Berg on Friday.\n');
    await write('north', '.marginalia/articles.yaml', 'tern.txt:\n  date: 2025-03-20 # by phone\n');
    await waitFor('the date', async () => {
      const document = await vscode.workspace.openTextDocument(uriOf('north', 'tern.txt'));
      return /2025-03-14/.test(await hoverText(document, at(document, 'Friday')));
    });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf('north', 'tern.txt'), uriOf('south', 'birds/tern.txt'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitFor('the record', async () =>
      (await read('south', '.marginalia/articles.yaml')).includes(
        'birds/tern.txt:\n  date: 2025-03-20 # by phone\n',
      ),
    );
    await waitFor(
      'no record',
      async () => !(await read('north', '.marginalia/articles.yaml')).includes('tern'),
    );
    const document = await vscode.workspace.openTextDocument(uriOf('south', 'birds/tern.txt'));
    await waitFor('the date', async () =>
      /2025-03-14/.test(await hoverText(document, at(document, 'Friday'))),
    );
  });
});
