/**
 * Drives the workbench as a reader does: with the mouse and the keys. Every step waits for what it brings
 * about, never for a span of time; a step that brings nothing fails with what was looked for.
 */
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const EXTENSION_ID = 'marginalia.marginalia';
/** Hovers, peeks and menus fade in; a picture taken earlier shows them half transparent. */
const FADE_MS = 250;

/** A place in an editor: line and column from 1, and how many characters are selected there. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
  readonly selected: number;
}

/** A menu of VS Code takes no click before it has been open for so long. */
const MENU_MS = 250;
/** A menu that has not taken a click for so long has been closed. */
const MENU_CLICK_MS = 2_000;
/** Quick Open takes no Enter while its rows change; a file that is not open after so long is asked for again. */
const OPENING_MS = 5_000;

export class Workbench {
  /** The box of Quick Open, of the command palette and of all other quick picks. */
  readonly quickInput: Locator;
  readonly sideBar: Locator;
  /** The peek window of references or definitions, and its rows. */
  readonly peek: Locator;
  readonly peekRows: Locator;

  /**
   * @param folder the folder that the window shows; undefined for an empty window
   * @param artifacts where pictures go
   */
  constructor(
    readonly page: Page,
    readonly folder: string | undefined,
    private readonly artifacts: string,
  ) {
    this.quickInput = page.locator('.quick-input-widget');
    this.sideBar = page.locator('[id="workbench.parts.sidebar"]');
    this.peek = page.locator('.reference-zone-widget');
    this.peekRows = this.peek.locator('.ref-tree .monaco-list-row');
  }

  /** Waits until VS Code has restored its window. */
  async ready(): Promise<void> {
    await this.page.waitForFunction('window.driver !== undefined');
    await this.page.evaluate('window.driver.whenWorkbenchRestored()');
  }

  /** Reloads the window as a reader does, so that VS Code keeps what it has to keep. */
  async reload(): Promise<void> {
    await this.page.evaluate('window.isOld = true');
    await this.command('Developer: Reload Window');
    await this.page.waitForFunction('window.isOld === undefined');
    await this.ready();
  }

  // --- Commands and files --------------------------------------------------------------------------------

  /** Runs a command by its title in the palette, as `Category: Title`. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input.input').fill(`>${title}`);
    await this.quickOption(title).waitFor();
    await this.page.keyboard.press('Enter');
    // A command may ask something in the same box: then the box stays, but without this title.
    await this.quickOption(title).waitFor({ state: 'hidden' });
  }

  /** The row of the open quick pick whose name contains the text (or matches the pattern). */
  quickOption(name: string | RegExp): Locator {
    return this.quickInput.getByRole('option', { name }).first();
  }

  /** Types into the open quick pick or input box, and accepts it. */
  async answer(text: string): Promise<void> {
    await this.quickInput.locator('input.input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the folder with Quick Open. */
  async openFile(name: string): Promise<void> {
    const file = path.basename(name);
    await this.waitFor(`${file} to open`, async () => {
      await this.page.keyboard.press('Control+P');
      await this.quickInput.locator('input.input').fill(name);
      await this.quickOption(file).waitFor();
      await this.page.keyboard.press('Enter');
      return this.activeTab(file)
        .waitFor({ timeout: OPENING_MS })
        .then(
          () => true,
          () => false,
        );
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

  // --- In the editor -------------------------------------------------------------------------------------

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

  // --- Views ---------------------------------------------------------------------------------------------

  /** Opens a contributed container of the activity bar by its title. */
  async openContainer(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.locator('a').click();
    await this.sideBar.locator('.title-label').filter({ hasText: title }).waitFor();
    await this.moveMouseAway(); // or the tab's tooltip stays
  }

  /** Drags the border of the side bar until it is so many pixels wide. */
  async widenSideBar(width: number): Promise<void> {
    const box = await this.sideBar.boundingBox();
    if (box === null) throw new Error('the side bar is closed');
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width + 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width + 1, y, { steps: 4 });
    await this.page.mouse.up();
    await this.moveMouseAway();
  }

  /** Unfolds a view of the open container. @returns the view */
  async openView(title: string): Promise<Locator> {
    const view = this.view(title);
    const header = view.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await view.locator('.pane-header[aria-expanded="true"]').waitFor();
    return view;
  }

  /** One view of the open container, by the title of its pane. */
  view(title: string): Locator {
    const header = this.page.locator('.pane-header').filter({ hasText: new RegExp(`^\\s*${title}`, 'i') });
    return this.sideBar.locator('.pane').filter({ has: header });
  }

  /** Rows of the trees in the side bar whose label and description begin so; all rows without a name. */
  rows(name?: string | RegExp, within: Locator = this.sideBar): Locator {
    if (name === undefined) return within.getByRole('treeitem');
    const pattern =
      typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : name;
    return within.getByRole('treeitem', { name: pattern });
  }

  /** Accessible names of the rows in view, as a screen reader tells them. */
  async rowNames(within: Locator = this.sideBar): Promise<string[]> {
    const rows = await this.rows(undefined, within).all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? row.innerText()));
  }

  /** Chooses an entry of a row's context menu. */
  async chooseInMenu(row: Locator, entry: string): Promise<void> {
    await row.click({ button: 'right' });
    const item = this.page.getByRole('menuitem', { name: entry, exact: true });
    await item.waitFor();
    await this.page.waitForTimeout(MENU_MS);
    await item.click();
  }

  /** Opens a row's children (a row that is open already stays so). */
  async expand(row: Locator): Promise<void> {
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
    await this.waitFor('the row to open', async () => (await row.getAttribute('aria-expanded')) === 'true');
  }

  /** Presses a button in the title of a view (it shows while the mouse is over the title). */
  async viewButton(viewTitle: string, button: string | RegExp): Promise<void> {
    const view = this.view(viewTitle);
    await view.locator('.pane-header').hover();
    await view.getByRole('button', { name: button }).click();
  }

  /** Chooses an entry of a menu behind a button in the title of a view, again where late rows have closed the menu. */
  async chooseInViewMenu(viewTitle: string, button: string | RegExp, entry: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: entry });
    await this.waitFor(`"${entry}" in the menu of ${viewTitle}`, async () => {
      if (!(await item.isVisible())) await this.viewButton(viewTitle, button);
      await this.page.waitForTimeout(MENU_MS);
      return item.click({ timeout: MENU_CLICK_MS }).then(
        () => true,
        () => false,
      );
    });
  }

  /** The extension's status bar item with this id. */
  statusItem(id: string): Locator {
    return this.page.locator(`[id="${EXTENSION_ID}.${id}"]`);
  }

  /** The content of the extension's newest webview panel. */
  webviewPanel(): FrameLocator {
    return this.page
      .locator(`iframe.webview[src*="extensionId=${EXTENSION_ID}"]`)
      .last()
      .contentFrame()
      .locator('iframe#active-frame')
      .contentFrame();
  }

  /** All messages, in the notification centre, opened if need be. (In a test they do not pop up.) */
  async notifications(): Promise<Locator> {
    const center = this.page.locator('.notifications-center.visible');
    if ((await center.count()) === 0) await this.page.locator('[id="status.notifications"] a').click();
    await center.waitFor();
    return center.locator('.notification-list-item');
  }

  /** Rows of the Problems view, opened if need be. */
  async problems(): Promise<Locator> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if ((await this.page.locator('.markers-panel').count()) === 0)
      await this.page.keyboard.press('Control+Shift+M');
    await rows.first().waitFor();
    return rows;
  }

  // --- Pictures and waiting ------------------------------------------------------------------------------

  /** Takes a picture of the window into `test/artifacts/<name>.png`; the mouse is left where it is. */
  async screenshot(name: string): Promise<string> {
    await this.page.waitForTimeout(FADE_MS);
    const file = path.join(this.artifacts, `${name.replace(/[^\w-]+/g, '-').slice(0, 100)}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Moves the mouse out of the way, so that no tooltip stays in the next picture. */
  async moveMouseAway(): Promise<void> {
    await this.page.mouse.move(640, 796);
  }

  /** Calls `probe` until it gives a value that is not `undefined` or `false`. */
  async waitFor<T>(
    what: string,
    probe: () => Promise<T | undefined | false>,
    timeoutMs = 45_000,
  ): Promise<T> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
      await this.page.waitForTimeout(50);
    }
  }
}
