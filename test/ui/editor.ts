import path from 'node:path';
import type { Locator } from 'playwright-core';
import { Steps } from './steps';

/** Quick Open may close again as other views take the keys, and takes no Enter while its rows change: what takes so long is asked for again. */
const OPENING_MS = 5_000;

/** A place in an editor: line and column from 1, and how many characters are selected there. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
  readonly selected: number;
}

/** Files, and what is done in an editor. */
export class EditorSteps extends Steps {
  /** The peek window of references or definitions, and its rows. */
  readonly peek = this.page.locator('.reference-zone-widget');
  readonly peekRows = this.peek.locator('.ref-tree .monaco-list-row');

  /** Opens a file of the folder with Quick Open. */
  async openFile(name: string): Promise<void> {
    const file = path.basename(name);
    await this.waitFor(`${file} to open`, async () => {
      try {
        await this.page.keyboard.press('Control+P');
        await this.quickInput.locator('input.input').fill(name, { timeout: OPENING_MS });
        await this.quickOption(file).waitFor({ timeout: OPENING_MS });
        await this.page.keyboard.press('Enter');
        await this.activeTab(file).waitFor({ timeout: OPENING_MS });
        return true;
      } catch {
        return false;
      }
    });
    await this.cursorInEditor();
  }

  /** Waits until a text editor has the keys: the tab of an editor comes before the editor itself. */
  private async cursorInEditor(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await this.waitForCursor(() => true, 'any place');
  }

  /** The tab of the active editor, if it shows the file of this name. */
  activeTab(fileName: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${fileName}"]`);
  }

  /** Name of the file in the active editor. */
  async activeFile(): Promise<string> {
    return (await this.page.locator('.tab.active').first().getAttribute('data-resource-name')) ?? '';
  }

  /** Closes all editors. Unsaved changes must have been saved or undone. */
  async closeEditors(): Promise<void> {
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** Puts the cursor at a line and a column (both from 1) of the active editor. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.locator('input.input').fill(`:${line}:${column}`);
    await this.quickOption(new RegExp(`\\b${line}\\b.*\\b${column}\\b`)).waitFor(); // what Enter will do
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.waitForCursor(({ line: l, column: c }) => l === line && c === column, `${line}:${column}`);
  }

  /**
   * Puts the cursor on a piece of text of the active editor, by the editor's own search.
   * @param occurrence which of several below the start of the file, from 1
   */
  async goToText(text: string, occurrence = 1): Promise<void> {
    await this.goTo(1);
    await this.page.keyboard.press('Control+F');
    const input = this.page.locator('.find-widget.visible .find-part textarea').first();
    await input.fill(text);
    for (let i = 1; i < occurrence; i++) await this.page.keyboard.press('Enter');
    await this.waitForCursor(({ selected }) => selected === text.length, `"${text}"`);
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
    await this.page.keyboard.press('ArrowLeft'); // to the start of what is selected
    await this.waitForCursor(({ selected }) => selected === 0, `the start of "${text}"`);
  }

  /** Where the status bar says that the cursor is. */
  async cursor(): Promise<Cursor> {
    const text = await this.page.locator('[id="status.editor.selection"]').innerText();
    const match = /Ln (\d+), Col (\d+)(?: \((\d+) selected\))?/.exec(text);
    if (match === null) throw new Error(`no cursor in the status bar: ${text}`);
    return { line: Number(match[1]), column: Number(match[2]), selected: Number(match[3] ?? 0) };
  }

  /** Waits until the cursor is where `wanted` says. */
  async waitForCursor(wanted: (cursor: Cursor) => boolean, what: string): Promise<Cursor> {
    return this.waitFor(`the cursor at ${what}`, async () => {
      const cursor = await this.cursor().catch(() => undefined);
      return cursor !== undefined && wanted(cursor) ? cursor : undefined;
    });
  }

  /** Where the active editor is read: the first line in view, and where the cursor is. */
  async place(): Promise<Cursor & { readonly top: number }> {
    const numbers = await this.page.locator('.editor-instance .line-numbers').allInnerTexts();
    return { ...(await this.cursor()), top: Math.min(...numbers.map(Number)) };
  }

  /** Names of the open editors, in their order. */
  async tabs(): Promise<string[]> {
    return this.page.locator('.tabs-container .tab .label-name').allInnerTexts();
  }

  /**
   * The coloured pieces of the active editor that consist of just this text (or match). A piece without a
   * colour of its own is not found, and neither is one out of view.
   */
  coloured(text: string | RegExp): Locator {
    // The editor writes its spaces as U+00A0.
    const pattern =
      typeof text === 'string'
        ? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}$`)
        : text;
    return this.page.locator('.editor-instance .view-line span span').filter({ hasText: pattern });
  }

  /** Shows the card at the cursor with the keys, and waits until it contains the text. */
  async hoverAtCursor(expected: string | RegExp): Promise<Locator> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    return this.hoverCard(expected);
  }

  /** Rests the mouse on a coloured piece of text, and waits for its card. */
  async hoverOver(text: string | RegExp, expected: string | RegExp): Promise<Locator> {
    await this.coloured(text).first().hover();
    return this.hoverCard(expected);
  }

  /** The visible card that contains the text. Links in it can be clicked, `command:` links too. */
  async hoverCard(expected: string | RegExp): Promise<Locator> {
    const card = this.page
      .locator('.monaco-hover .hover-contents')
      .filter({ visible: true, hasText: expected })
      .first();
    await card.waitFor();
    return card;
  }

  /** Peeks the references at the cursor (Shift+F12) and waits for the rows. */
  async peekReferences(): Promise<void> {
    await this.page.keyboard.press('Shift+F12');
    await this.peekRows.first().waitFor();
  }

  /** Closes the peek window. */
  async closePeek(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.peek.waitFor({ state: 'detached' });
  }

  /** Closes a hover, a menu or a quick pick. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }
}
