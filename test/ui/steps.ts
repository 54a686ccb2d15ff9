import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Hovers, peeks and menus fade in; a picture taken earlier shows them half transparent. */
const FADE_MS = 250;
/** A theme that has not come in so long does not come. */
const THEME_MS = 1_000;

/** The window as a whole: its commands, and waiting for what they bring about. */
export class Steps {
  /** The box of Quick Open, of the command palette and of all other quick picks. */
  readonly quickInput: Locator;

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
  }

  /** Waits until VS Code has restored its window. */
  async ready(): Promise<void> {
    await this.page.waitForFunction('window.driver !== undefined');
    await this.page.evaluate('window.driver.whenWorkbenchRestored()');
  }

  /** Has the system ask for high contrast, without which VS Code takes no such theme here, and waits for the theme. */
  async highContrast(colorScheme: 'dark' | 'light'): Promise<void> {
    const theme = this.page.locator(`.monaco-workbench.${colorScheme === 'dark' ? 'hc-black' : 'hc-light'}`);
    await this.waitFor('the theme of high contrast', async () => {
      await this.page.emulateMedia({ forcedColors: 'none' }); // again: VS Code listens late
      await this.page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await this.page.waitForTimeout(THEME_MS);
      return theme.isVisible();
    });
  }

  /** Reloads the window as a reader does, so that VS Code keeps what it has to keep. */
  async reload(): Promise<void> {
    await this.page.evaluate('window.isOld = true');
    await this.command('Developer: Reload Window');
    await this.page.waitForFunction('window.isOld === undefined');
    await this.ready();
  }

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
