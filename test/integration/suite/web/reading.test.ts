import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  fileNames,
  hoverText,
  open,
  semanticTokens,
  waitFor,
  workspaceSymbols,
} from '../../helpers';

describe('Articles in the web worker host', () => {
  it('are read and answered for', async () => {
    await activate();
    const [name = ''] = await fileNames('*.txt');
    const { document } = await open(name);
    const tokens = await waitFor('tokens', async () => {
      const found = await semanticTokens(document);
      return found.length > 0 && found;
    });
    const person = tokens.find(({ type }) => type === 'person');
    assert.ok(person !== undefined, 'a person');
    const card = await hoverText(document, at(document, person.text));
    assert.match(card, /command:marginalia\.findReferences/);
  });

  it('are linked: the search over all articles finds events', async () => {
    await waitFor('events', async () =>
      (await workspaceSymbols('')).some(({ kind }) => kind === vscode.SymbolKind.Event),
    );
  });

  it('have a timeline', async () => {
    await vscode.commands.executeCommand('marginalia.openTimeline');
    await waitFor('its tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof vscode.TabInputWebview && /timeline/.test(input.viewType)),
      ),
    );
  });
});
