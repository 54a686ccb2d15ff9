import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  closeEditors,
  codeActions,
  diagnostics,
  fileUri,
  hoverText,
  open,
  openFromDisk,
  readFile,
  renameFile,
  waitFor,
  writeFile,
} from '../../helpers';
import { answering, card } from './deciding';
import { clearFolder, forgetDecisions, tellStory } from './story';

const SETTINGS = '.marginalia/articles.yaml';
const NAMES = '.marginalia/entities.yaml';

/** Renames as the Explorer does; the window hears of it. */
async function renameInWindow(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('An article that is renamed or moved', () => {
  before(activate);
  beforeEach(async () => {
    await forgetDecisions();
    await tellStory();
    await writeFile(SETTINGS, 'undated.txt:\n  date: 2025-03-20 # by phone\n');
    await writeFile(
      NAMES,
      'person:ada-quill:\n  mentions:\n    - article: undated.txt\n      text: Norvik\n',
    );
    await waitFor('the date', async () => /2025-03-20/.test(await card('undated.txt', 'Thursday')));
    await closeEditors();
  });
  afterEach(clearFolder);

  it('in the Explorer takes what was said of it along', async () => {
    await renameInWindow('undated.txt', 'strikes/norvik.txt');
    await waitFor('the new path', async () => (await readFile(SETTINGS)).startsWith('strikes/norvik.txt:'));
    assert.match(await readFile(SETTINGS), /date: 2025-03-20 # by phone/);
    await waitFor('the mention', async () => (await readFile(NAMES)).includes('article: strikes/norvik.txt'));
    await waitFor('the date', async () => /2025-03-20/.test(await card('strikes/norvik.txt', 'Thursday')));
    assert.match(await card('strikes/norvik.txt', 'Norvik'), /Ada Quill/);
    await open(SETTINGS);
    assert.deepEqual(diagnostics(SETTINGS), []);
  });

  it('with its folder does so too, and comes back when the folder does', async () => {
    await renameInWindow('undated.txt', 'strikes/norvik.txt');
    await waitFor('the new path', async () => (await readFile(SETTINGS)).startsWith('strikes/norvik.txt:'));
    await renameInWindow('strikes', 'labour');
    await waitFor('the new path', async () => (await readFile(SETTINGS)).startsWith('labour/norvik.txt:'));
    await renameInWindow('labour/norvik.txt', 'undated.txt');
    await waitFor('the old path', async () => (await readFile(SETTINGS)).startsWith('undated.txt:'));
  });

  it('says once which files could not follow, and offers to try again', async () => {
    await writeFile(SETTINGS, 'undated.txt: [\n');
    await writeFile(NAMES, 'person:ada-quill: [\n');
    const { showErrorMessage } = vscode.window;
    const shown: string[][] = [];
    vscode.window.showErrorMessage = ((...words: string[]) => {
      shown.push(words);
      return Promise.resolve(undefined);
    }) as unknown as typeof showErrorMessage;
    try {
      await renameInWindow('undated.txt', 'norvik.txt');
      await waitFor('the message', () => shown.length > 0);
      await waitFor('the article', async () => /Norvik/.test(await card('norvik.txt', 'Norvik')));
    } finally {
      vscode.window.showErrorMessage = showErrorMessage;
    }
    assert.equal(shown.length, 1);
    assert.match(shown[0]?.[0] ?? '', /articles\.yaml, .*entities\.yaml have errors/);
    assert.ok(shown[0]?.includes('Try Again'));
  });

  it('by another program is asked for by a quick fix', async () => {
    await renameFile('undated.txt', 'norvik.txt');
    const document = await openFromDisk(SETTINGS);
    await waitFor('the problem', () => diagnostics(SETTINGS).some((one) => /no article/.test(one)));
    const start = new vscode.Position(0, 0);
    const actions = await waitFor('the quick fix', async () => {
      const found = (await codeActions(document, start)).filter(({ title }) => /undated\.txt/.test(title));
      return found.length > 0 && found;
    });
    const { command, arguments: args = [] } = actions[0]?.command as vscode.Command;
    await answering(['norvik.txt'], () => vscode.commands.executeCommand(command, ...(args as unknown[])));
    await waitFor('the mention', async () => (await readFile(NAMES)).includes('article: norvik.txt'));
    const { document: article } = await open('norvik.txt');
    await waitFor('the date', async () =>
      /2025-03-20/.test(await hoverText(article, at(article, 'Thursday'))),
    );
  });
});
