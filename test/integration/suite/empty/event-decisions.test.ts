import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  answering,
  at,
  closeEditors,
  codeActions,
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
import { answering as choosing } from './deciding';
import { clearFolder, forgetDecisions, tellStory } from './story';

const FILE = '.marginalia/events.yaml';

async function cardOfMeeting(): Promise<string> {
  const { document } = await open('first.txt');
  // VS Code may not have read the file again yet.
  return document.getText().includes('met') ? hoverText(document, at(document, 'met')) : '';
}

/** The card, once it says so. */
function card(what: RegExp): Promise<string> {
  return waitFor(String(what), async () => {
    const text = (await cardOfMeeting()).replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    );
    return what.test(text) && text;
  });
}

/** The place of the word that tells the meeting, as the commands take it. */
function meeting(): object {
  const position = { line: 2, character: 'Finance Minister Ada Quill m'.length };
  return { article: fileUri('first.txt').toString(), range: { start: position, end: position } };
}

const run = (name: string): Thenable<unknown> =>
  vscode.commands.executeCommand(`marginalia.${name}`, meeting());
const contents = (): Promise<string> => readFile(FILE).catch(() => '');

describe('Decisions on events', () => {
  before(async () => {
    await activate();
    await tellStory();
  });
  afterEach(forgetDecisions);
  after(clearFolder);

  it('pin and unpin an event, in a file that a reader can read', async () => {
    await run('pinEvent');
    assert.match(await contents(), /pinned: true\n {2}words:\n {4}- article: first.txt\n {6}quote: met\n/);
    await card(/Pinned/);
    await run('unpinEvent');
    await waitFor('the card', async () => !(await cardOfMeeting()).includes('Pinned'));
  });
  it('rename and date an event', async () => {
    await answering('marginalia.renameEvent', meeting(), 'The Lisbon talks');
    await card(/The Lisbon talks[^]*Named by you/);
    await answering('marginalia.redateEvent', meeting(), '2025-02');
    await card(/February 2025[^]*dated by you/);
    assert.match(await contents(), /title: The Lisbon talks\n/);
  });
  it('stand in a file that a command opens', async () => {
    await run('pinEvent');
    await vscode.commands.executeCommand('marginalia.events.openFile');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, fileUri(FILE).path);
    await closeEditors();
  });
  it('are taken back one by one', async () => {
    await answering('marginalia.renameEvent', meeting(), 'First');
    await answering('marginalia.renameEvent', meeting(), 'Second');
    await card(/Second/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    await card(/First/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    await waitFor('the card', async () => !(await cardOfMeeting()).includes('First'));
  });
  it('leave neither file nor folder when the first one is taken back', async () => {
    await run('pinEvent');
    await readFile(FILE);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    await assert.rejects(async () => vscode.workspace.fs.stat(fileUri('.marginalia')));
  });
  it('leave a file empty that the reader looks at, and one with words of the reader', async () => {
    await run('pinEvent');
    const document = await openFromDisk(FILE);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.equal(document.getText(), '');
    assert.equal(await contents(), '');
    await closeEditors();
    await deleteFile('.marginalia');
    await run('pinEvent');
    const decided = await contents();
    await writeFile(FILE, `${decided}# mine\n`);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.match(await contents(), /# mine/);
  });
  it('written by hand hold at once, and until the file is mended', async () => {
    const byHand = 'talks:\n  title: Talks by hand\n  words: [{ article: first.txt, quote: met }]\n';
    await writeFile(FILE, byHand);
    await card(/Talks by hand/);
    await writeFile(FILE, `${byHand}oops: [`);
    await waitFor('the error', () => diagnostics(FILE).some((line) => /Until this is mended/.test(line)));
    await card(/Talks by hand/);
    assert.equal(await contents(), `${byHand}oops: [`);
  });
  it('survive an edit of the article, and are listed where their words are gone', async () => {
    await answering('marginalia.renameEvent', meeting(), 'The talks');
    const text = await readFile('first.txt');
    await writeFile('first.txt', text.replace('Finance Minister', 'A line before.\nThe Minister of Finance'));
    await card(/The talks/);
    await writeFile('first.txt', 'date 2025-03-14\n\nNothing happened.\n');
    const found = await waitFor('the warning', () => {
      const lines = diagnostics(FILE);
      return lines.length > 0 && lines;
    });
    assert.match(found.join(), /1: These words are not in the article any more, so the decision waits/);
    const decided = await contents();
    assert.match(decided, /title: The talks/);
    const warnings = (): readonly string[] => diagnostics(FILE).filter((line) => /decision waits/.test(line));
    await writeFile(FILE, `# one\n# two\n${decided}`);
    await waitFor('the warning where the decision is now', () => warnings().join().startsWith('3: '));
    await writeFile(FILE, `${decided}oops: [`);
    await waitFor(
      'no warning in a broken file',
      () => diagnostics(FILE).length > 0 && warnings().length === 0,
    );
    await writeFile(FILE, decided);
    await waitFor('the warning again', () => warnings().join().startsWith('1: '));
    await writeFile('first.txt', text);
    await card(/The talks/);
    await waitFor('no warning', () => diagnostics(FILE).length === 0);
  });
  it('are offered where the light bulb is', async () => {
    const { document } = await open('first.txt');
    const titles = async (marked: string): Promise<string[]> =>
      (await codeActions(document, at(document, marked))).map(({ title }) => title);
    assert.ok((await titles('m|et')).includes('Pin this event'));
    assert.ok(!(await titles('Lis|bon')).includes('Pin this event'));
  });
  it('split off again what was merged, and offer to pin what would not be shown', async () => {
    const { window } = vscode;
    const { showInformationMessage } = window;
    let told = '';
    window.showInformationMessage = ((message: string, ...answers: readonly string[]) => {
      told = message;
      return Promise.resolve(answers[0]);
    }) as unknown as typeof window.showInformationMessage;
    try {
      await choosing(['travel'], () => run('mergeEvent'));
      await card(/second/);
      const { document } = await open('second.txt');
      const { line, character } = at(document, 'travel');
      const position = { line, character };
      const place = { article: document.uri.toString(), range: { start: position, end: position } };
      await vscode.commands.executeCommand('marginalia.splitEvent', place);
      await waitFor('the pin', async () => (await contents()).includes('pinned: true'));
      assert.match(told, /travel.*is an event of its own now, among the minor ones/);
    } finally {
      window.showInformationMessage = showInformationMessage;
    }
  });
  it('offer the way back to an event that was hidden', async () => {
    const { window } = vscode;
    const { showInformationMessage } = window;
    let press: ((answer: string) => void) | undefined;
    window.showInformationMessage = (message: string) => {
      assert.match(message, /is hidden/);
      return new Promise<undefined>((resolve) => (press = resolve as (answer: unknown) => void));
    };
    try {
      await run('hideEvent');
      await card(/Hidden/);
      press?.('Undo');
      await waitFor('the event', async () => !(await cardOfMeeting()).includes('Hidden'));
    } finally {
      window.showInformationMessage = showInformationMessage;
    }
  });
  it('forgotten leave nothing behind', async () => {
    await run('hideEvent');
    await card(/Hidden/);
    await run('forgetEvent');
    await waitFor('the card', async () => !(await cardOfMeeting()).includes('Hidden'));
    assert.equal((await contents()).replace(/\s|\{\}/g, ''), '');
  });
});
