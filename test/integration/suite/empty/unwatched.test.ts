import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { activate, closeEditors, deleteFile, fileUri, open, type, waitFor, writeFile } from '../../helpers';
import { card, FILE } from './deciding';
import { clearFolder, STORY, tellStory } from './story';

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

  it('so is one whose name has what is special in globs', async () => {
    const name = 'linked/odd [1] {a,b}!.txt';
    writeUntold(name, 'date 2025-03-20\n\nRosa Lind resigned on Wednesday.\n');
    assert.match(await card(name, 'Lind resigned'), /Rosa Lind/);
    assert.match(await card(name, 'Wednesday'), /2025-03-19/);
    rmSync(path.join(elsewhere, name));
    await vscode.commands.executeCommand('marginalia.readAgain');
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

describe('Where VS Code is told late of changes', () => {
  before(async () => {
    await activate();
    await tellStory();
  });
  after(clearFolder);

  it('an article that is deleted and written anew within a moment is read', async () => {
    for (const milliseconds of [0, 10, 20, 30, 40]) {
      await closeEditors();
      await deleteFile('first.txt');
      await vscode.commands.executeCommand('marginalia.readAgain');
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await writeFile('first.txt', STORY['first.txt']);
      await waitFor('its card', async () => (await card('first.txt', 'Ada')).includes('Quill'));
    }
  });
});

/** Globs that the extension looks for files with while something runs and for a while after. */
async function globsDuring(run: () => Promise<unknown>): Promise<string[]> {
  const { workspace } = vscode;
  const { findFiles } = workspace;
  const globs: string[] = [];
  workspace.findFiles = (include, ...rest) => {
    globs.push(typeof include === 'string' ? include : include.pattern);
    return findFiles(include, ...rest);
  };
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 600));
  } finally {
    workspace.findFiles = findFiles;
  }
  return globs;
}

/** So many times in a row nothing is looked for where all is told, also on a machine that is busy. */
const QUIET = 4;

/** The watchers tell of what was written when they come to it: until then nothing can be counted. */
async function allIsTold(): Promise<void> {
  for (let quiet = 0; quiet < QUIET;) {
    const globs = await globsDuring(() => Promise.resolve());
    quiet = globs.length > 0 ? 0 : quiet + 1;
  }
}

describe('Where nothing but documents are opened and saved', () => {
  const SETTINGS = '.marginalia/articles.yaml';

  before(async () => {
    await activate();
    await tellStory();
  });
  after(clearFolder);

  it('a file that is no article is looked for once, and the articles are not listed again', async () => {
    await writeFile('README.md', 'About this folder.\n');
    await allIsTold();
    const globs = await globsDuring(async () => {
      for (let i = 0; i < 3; i++) {
        const editor = await open('README.md');
        await type(editor, new vscode.Position(0, 0), 'More. ');
        await editor.document.save();
      }
    });
    assert.deepEqual(globs, ['README.md']);
  });

  it('a file of settings that says what it said lists nothing', async () => {
    await writeFile(SETTINGS, 'first.txt:\n  title: The meeting\n');
    await vscode.commands.executeCommand('marginalia.readAgain');
    await allIsTold();
    const globs = await globsDuring(async () => {
      await open(SETTINGS);
      await closeEditors();
    });
    assert.deepEqual(globs, []);
  });
});
