/** A small invented story in three articles, and what the suites of the empty folder do with it. */
import * as vscode from 'vscode';
import { closeEditors, deleteFile, hoverText, open, waitFor, writeFile, at } from '../../helpers';

export const STORY: Readonly<Record<string, string>> = {
  'first.txt':
    'date 2025-03-14\n\nFinance Minister Ada Quill met Jonas Berg in Lisbon on Thursday.\n' +
    'Quill said the talks were useful. “We will meet again,” she said.\n',
  'second.txt':
    'Published: 17 March 2025\n\nJonas Berg, the chief executive of Norvik, visited Stockholm on Saturday.\n' +
    'Ada Quill did not travel.\n',
  'undated.txt': 'Norvik opened an office in Lisbon on Thursday.\nBerg thanked Ada Quill.\n\nFollow us on:\n',
};

/** Writes the story into the folder and waits until its articles are known. */
export async function tellStory(): Promise<void> {
  for (const [path, text] of Object.entries(STORY)) await writeFile(path, text);
  const { document } = await open('first.txt');
  await waitFor('a card', async () => (await hoverText(document, at(document, 'Ada'))).includes('Quill'));
}

/** Leaves the folder as it was: empty, and not only on the disk. */
export async function clearFolder(): Promise<void> {
  await closeEditors();
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) return;
  for (const [name] of await vscode.workspace.fs.readDirectory(folder.uri)) await deleteFile(name);
  await noticeNow();
}

/** Takes back whatever was decided. */
export async function forgetDecisions(): Promise<void> {
  await deleteFile('.marginalia');
  await noticeNow();
}

/** VS Code tells of a deleted file late, on a busy machine when the next test has written it anew. */
async function noticeNow(): Promise<void> {
  await vscode.commands.executeCommand('marginalia.readAgain');
}
