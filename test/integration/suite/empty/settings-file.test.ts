import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  answering,
  at,
  closeEditors,
  deleteFile,
  diagnostics,
  fileUri,
  hoverText,
  open,
  openFromDisk,
  readFile,
  waitFor,
  writeFile,
} from '../../helpers';
import { clearFolder, forgetDecisions, tellStory } from './story';

const FILE = '.marginalia/articles.yaml';

/**
 * Runs something during which no message box may open by itself; gives back the error messages.
 * @param answer what the reader answers, which button that is
 */
async function errorsOf(
  run: () => Promise<unknown>,
  answer: (buttons: readonly string[]) => Promise<string | undefined> = () => Promise.resolve(undefined),
): Promise<string[]> {
  const { window } = vscode;
  const original = window.showErrorMessage;
  const errors: string[] = [];
  window.showErrorMessage = ((message: string, ...buttons: readonly string[]) => {
    errors.push(message);
    return answer(buttons);
  }) as unknown as typeof window.showErrorMessage;
  try {
    await run();
  } finally {
    window.showErrorMessage = original;
  }
  return errors;
}

async function cardOfThursday(): Promise<string> {
  const { document } = await open('undated.txt');
  return hoverText(document, at(document, 'Thursday'));
}

describe('The settings of articles', () => {
  const id = (): string => fileUri('undated.txt').toString();

  before(async () => {
    await activate();
    await tellStory();
  });
  beforeEach(async () => {
    await forgetDecisions();
    await waitFor('no date', async () => !(await cardOfThursday()).includes('2025-03-13'));
  });
  after(clearFolder);

  it('are made when the reader sets a date, and hold at once', async () => {
    const asked = await answering('marginalia.setArticleDate', id(), '2025-03-15');
    assert.equal((await asked.validateInput?.('2025-02-30')) !== undefined, true);
    assert.equal(await asked.validateInput?.('2025-02-28'), undefined);
    assert.equal(await readFile(FILE), 'undated.txt:\n  date: 2025-03-15\n');
    await waitFor('the day', async () => (await cardOfThursday()).includes('2025-03-13'));
    assert.match(await cardOfThursday(), /set by you/);
  });

  it('are written although VS Code holds the file as it was before something else wrote the same', async () => {
    await answering('marginalia.setArticleDate', id(), '2025-03-15');
    await vscode.workspace.openTextDocument(fileUri(FILE));
    await writeFile(FILE, await readFile(FILE));
    const errors = await errorsOf(() => answering('marginalia.setArticleDate', id(), '2025-03-16'));
    assert.deepEqual(errors, []);
    assert.equal(await readFile(FILE), 'undated.txt:\n  date: 2025-03-16\n');
  });

  it('keep what the reader wrote when they are changed', async () => {
    const mine =
      '# mine\nfirst.txt: { title: "The meeting" } # keep\n\n# unsure\nundated.txt:\n  source: Wire\n';
    await writeFile(FILE, mine);
    await answering('marginalia.setArticleDate', id(), '2025-03-15');
    assert.equal(await readFile(FILE), `${mine}  date: 2025-03-15\n`);
    await answering('marginalia.setArticleDate', id(), '');
    assert.equal(await readFile(FILE), mine);
  });

  it('are prefilled with what is known, and nothing is written on Escape', async () => {
    const asked = await answering('marginalia.setArticleDate', fileUri('first.txt').toString(), undefined);
    assert.equal(asked.value, '2025-03-14');
    await assert.rejects(async () => readFile(FILE));
  });

  it('take title and source', async () => {
    await answering('marginalia.setArticleTitle', id(), 'Norvik: an office');
    await answering('marginalia.setArticleSource', id(), 'The Courier');
    assert.equal(await readFile(FILE), 'undated.txt:\n  title: "Norvik: an office"\n  source: The Courier\n');
  });

  it('follow the file as the reader edits it, saved or not', async () => {
    await writeFile(FILE, 'undated.txt:\n  date: 2025-03-15\n');
    await waitFor('the day', async () => (await cardOfThursday()).includes('2025-03-13'));
    const document = await openFromDisk(FILE);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(1).range, '  date: 2025-03-22');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the other day', async () => (await cardOfThursday()).includes('2025-03-20'));
    await open(FILE);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('show their errors at their places', async () => {
    await writeFile(FILE, 'undated.txt:\n  dat: 2025-03-15\n  date: 2025-02-30\ngone.txt:\n  title: Gone\n');
    const found = await waitFor('diagnostics', () => diagnostics(FILE).length === 3 && diagnostics(FILE));
    assert.match(found[0] ?? '', /^2: “dat” is not known/);
    assert.match(found[1] ?? '', /^3: “2025-02-30” is not a day/);
    assert.match(found[2] ?? '', /^4: There is no article “gone.txt”/);
    const severities = vscode.languages.getDiagnostics(fileUri(FILE)).map(({ severity }) => severity);
    assert.deepEqual(severities, [0, 0, 1]);
  });

  it('are offered while they are written: articles, fields, and what a path stands for', async () => {
    const text = 'undated.txt:\n  date: 2025-03-15\n  \n';
    await writeFile(FILE, text);
    const document = await openFromDisk(FILE);
    assert.equal(document.getText(), text);
    const offered = async (line: number, character: number): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, character),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const fields = await offered(2, 2);
    assert.ok(
      fields.includes('title') && fields.includes('source') && !fields.includes('date'),
      fields.join(),
    );
    assert.ok((await offered(0, 3)).includes('first.txt'));
    assert.match(await hoverText(document, new vscode.Position(0, 3)), /Norvik opened an office/);
  });

  it('hold as they were while they are broken, and are never overwritten', async () => {
    await writeFile(FILE, 'undated.txt:\n  date: 2025-03-15\n');
    await waitFor('the day', async () => (await cardOfThursday()).includes('2025-03-13'));
    const broken = 'undated.txt:\n  date: "2025-03-22\n';
    await writeFile(FILE, broken);
    const [first] = await waitFor('a diagnostic', () => diagnostics(FILE).length > 0 && diagnostics(FILE));
    assert.match(first ?? '', /hold as they could be read last/);
    assert.match(await cardOfThursday(), /2025-03-13/);
    const errors = await errorsOf(() => answering('marginalia.setArticleDate', id(), '2025-03-29'));
    assert.match(errors.join(), /has an error and was not touched/);
    assert.equal(await readFile(FILE), broken);
    await deleteFile(FILE);
    await waitFor('no diagnostics', () => diagnostics(FILE).length === 0);
  });

  it('say so where they cannot be written', async () => {
    await writeFile('.marginalia', 'a file where the folder should be');
    const errors = await errorsOf(() => answering('marginalia.setArticleDate', id(), '2025-03-15'));
    assert.match(errors.join(), /could not be written/);
    assert.equal(await readFile('.marginalia'), 'a file where the folder should be');
  });

  it('are written after all once that is possible, or can be seen', async () => {
    const setDate = (): Promise<unknown> => answering('marginalia.setArticleDate', id(), '2025-03-15');
    await writeFile('.marginalia', 'a file where the folder should be');
    await errorsOf(setDate, (buttons) => Promise.resolve(buttons[1]));
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.getText(), 'undated.txt:\n  date: 2025-03-15\n');
    assert.equal(shown.languageId, 'yaml');
    await closeEditors();
    await errorsOf(setDate, async ([again]) => {
      await deleteFile('.marginalia');
      return again;
    });
    assert.equal(await readFile(FILE), 'undated.txt:\n  date: 2025-03-15\n');
    assert.match(await cardOfThursday(), /2025-03-13/);
  });
});
