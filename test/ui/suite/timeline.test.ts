import type { FrameLocator } from 'playwright-core';
import { windowOn } from '../window';
import type { Workbench } from '../workbench';

/** Opens the timeline with the button of the view of events. */
async function openTimeline(window: Workbench): Promise<FrameLocator> {
  await window.openContainer('Marginalia');
  await window.openView('Events');
  await window.rows().nth(2).waitFor();
  await window.viewButton('Events', /Open Timeline/);
  const page = window.webviewPanel();
  await page.locator('g.mark').first().waitFor();
  await window.moveMouseAway();
  return page;
}

for (const [name, theme] of [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high contrast', 'Default High Contrast'],
] as const) {
  describe(`The timeline in a ${name} theme`, () => {
    const window = windowOn('samples', { settings: { 'workbench.colorTheme': theme } });

    it('shows the events', async () => {
      await openTimeline(window());
      await window().screenshot(`timeline ${name}`);
    });

    it('shows them by person, with the card of one', async () => {
      const page = window().webviewPanel();
      await page.getByLabel('By person').check();
      await page.getByRole('listbox').press('Home');
      await page.getByRole('listbox').press('ArrowDown');
      await page.locator('#card li').first().waitFor();
      await window().screenshot(`timeline by person ${name}`);
    });
  });
}
