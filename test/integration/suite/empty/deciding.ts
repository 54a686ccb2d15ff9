/** How a suite decides on names as a reader does. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, codeActions, hoverText, open } from '../../helpers';

export const FILE = '.marginalia/entities.yaml';

/** What the reader answers to the boxes of a command, in order: a part of a label, or a text. */
export async function answering(answers: readonly string[], run: () => Thenable<unknown>): Promise<void> {
  const { window } = vscode;
  const { showQuickPick, showInputBox } = window;
  const left = [...answers];
  window.showQuickPick = (async (
    items: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>,
  ) => {
    const answer = left.shift() ?? '';
    const all = await items;
    const found = all.find(({ label }) => label.includes(answer));
    assert.ok(found, `no "${answer}" in ${all.map(({ label }) => label).join(' | ')}`);
    return found;
  }) as unknown as typeof window.showQuickPick;
  window.showInputBox = () => Promise.resolve(left.shift());
  try {
    await run();
  } finally {
    window.showQuickPick = showQuickPick;
    window.showInputBox = showInputBox;
  }
  assert.deepEqual(left, []);
}

/** Runs a command on words of an article: the cursor stands in them, or they are selected. */
export async function on(
  command: string,
  path: string,
  words: string,
  answers: readonly string[],
  selected = false,
): Promise<void> {
  const { document } = await open(path);
  const start = at(document, words);
  const end = selected ? document.positionAt(document.offsetAt(start) + words.length) : start;
  const plain = (position: vscode.Position): object => ({
    line: position.line,
    character: position.character,
  });
  await answering(answers, () =>
    vscode.commands.executeCommand(`marginalia.names.${command}`, {
      article: document.uri.toString(),
      range: { start: plain(start), end: plain(end) },
    }),
  );
}

export async function card(path: string, words: string): Promise<string> {
  const { document } = await open(path);
  return hoverText(document, at(document, words));
}

/** The titles of the light bulb's menu at words. */
export async function offered(path: string, words: string): Promise<string[]> {
  const { document } = await open(path);
  return (await codeActions(document, at(document, words))).map(({ title }) => title);
}
