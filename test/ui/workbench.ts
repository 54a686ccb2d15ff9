/**
 * Drives the workbench as a reader does: with the mouse and the keys. Every step waits for what it brings
 * about, never for a span of time; a step that brings nothing fails with what was looked for.
 */
import type { FrameLocator, Locator } from 'playwright-core';
import { EditorSteps } from './editor';

const EXTENSION_ID = 'marginalia.marginalia';
/** A menu of VS Code takes no click before it has been open for so long. */
const MENU_MS = 250;
/** A menu that has not taken a click for so long has been closed. */
const MENU_CLICK_MS = 2_000;

/** What is asked of a row's element in the page. */
interface RowElement {
  readonly innerText: string;
  getAttribute(name: string): string | null;
}

/** All steps: those of the window, of its editors, and here those of its views. */
export class Workbench extends EditorSteps {
  readonly sideBar = this.page.locator('[id="workbench.parts.sidebar"]');

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

  /** Accessible names of the rows in view, as a screen reader tells them; all read at once, since rows come and go. */
  async rowNames(within: Locator = this.sideBar): Promise<string[]> {
    return this.rows(undefined, within).evaluateAll((rows: readonly RowElement[]): string[] =>
      rows.map((row) => row.getAttribute('aria-label') ?? row.innerText),
    );
  }

  /** Chooses an entry of a row's context menu, again where late rows put another row under the mouse. */
  async chooseInMenu(row: Locator, entry: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: entry, exact: true });
    await this.waitFor(`"${entry}" in the menu of a row`, async () => {
      await row.click({ button: 'right' });
      await this.page.waitForTimeout(MENU_MS);
      return item.click({ timeout: MENU_CLICK_MS }).then(
        () => true,
        () => this.page.keyboard.press('Escape').then(() => false),
      );
    });
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
    await this.moveMouseAway(); // or the tooltip of the bell comes to lie over their buttons
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
}
