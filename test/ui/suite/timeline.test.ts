import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
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

for (const [name, theme, contrast] of [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high contrast', 'Default High Contrast', 'dark'],
] as const) {
  describe(`The timeline in a ${name} theme`, () => {
    const window = windowOn('samples', { settings: { 'workbench.colorTheme': theme } });

    it('shows the events', async () => {
      if (contrast) await window().highContrast(contrast);
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

describe('The timeline', () => {
  const files = {
    'first.txt':
      'date 2025-03-05\n\nFinance Minister Ada Quill met Jonas Brandt in Lisbon on Monday.\nQuill will visit Oslo on 20 March 2025.\n',
    'second.txt':
      'date 2025-04-09\n\nJonas Brandt resigned on Tuesday.\nHe had opened a bank in Lisbon in February 2019.\n',
    'hostile.txt':
      'date 2025-04-10\n\nThe mayor Ada <img src=x onerror=alert(1)> Quill met <b>Rudolf Ode</b> in Rome on Wednesday.\n',
  };
  const window = windowOn('empty', { files });
  /** Adds a line to a file, as another program would. */
  const add = (name: string, line: string): void =>
    appendFileSync(path.join(window().folder ?? '', name), `${line}\n`);
  const listbox = () => window().webviewPanel().getByRole('listbox');
  const selected = () => window().webviewPanel().locator('[role=option][aria-selected=true]');
  const spoken = async () => (await selected().getAttribute('aria-label')) ?? '';

  it('opens with the keys on the events that are in sight', async () => {
    await openTimeline(window());
    await listbox().press('End');
    assert.match(await spoken(), /Wednesday, April 9, 2025, happened, told by 1 article/);
  });

  it('shows what stands in an article as it stands there', async () => {
    const page = window().webviewPanel();
    await page.locator('#card .quote').first().waitFor();
    assert.equal(await page.locator('img, b b').count(), 0);
    await window().screenshot('timeline hostile words');
  });

  it('goes from event to event and opens the words in another group', async () => {
    await listbox().press('ArrowLeft');
    assert.match(await spoken(), /resign.*Tuesday, April 8, 2025/i);
    await listbox().press('Enter');
    await window().activeTab('second.txt').waitFor();
    await window().waitForCursor(({ line, selected: length }) => line === 3 && length > 0, 'the words');
    await window().screenshot('timeline beside the words');
  });

  it('lets the keys into the card and out again, and keeps it meanwhile', async () => {
    const page = window().webviewPanel();
    await listbox().press('End');
    await page.locator('#card li').first().waitFor();
    await listbox().press('Tab');
    await page.locator('#card button:focus').waitFor();
    await window().page.waitForTimeout(600); // longer than a card that is left stays
    assert.ok(await page.locator('#card button:focus').isVisible());
    await page.locator('#card button:focus').press('Escape');
    await page.locator('[role=listbox]:focus').waitFor();
  });

  it('keeps the card of an event while other articles change', async () => {
    const page = window().webviewPanel();
    await listbox().press('End');
    await page.locator('#card li').first().waitFor();
    const before = await page.locator('.shown').innerText();
    add('first.txt', 'Ada Quill opened a school in Turin on 21 February 2025.');
    await window().waitFor(
      'the new event',
      async () => (await page.locator('.shown').innerText()) !== before,
    );
    await page.locator('#card .card-title').waitFor();
    await page.locator('#card li').first().waitFor();
    const card = await page.locator('#card').boundingBox();
    const mark = await page.locator('g.mark.selected .body').boundingBox();
    assert.ok(card && mark);
    assert.ok(Math.abs(card.y - mark.y) < 300 && Math.abs(card.x - mark.x) < 500, 'it lies by its mark');
  });

  it('opens the source that is clicked on', async () => {
    const page = window().webviewPanel();
    await page.locator('g.mark[aria-label*="Oslo"] .body').click();
    await window().activeTab('first.txt').waitFor();
    await window().waitForCursor(({ line, selected: length }) => line === 4 && length > 0, 'the words');
  });

  it('follows the filter of the outline and changes of the articles', async () => {
    const page = window().webviewPanel();
    await window().viewButton('Events', /Filter Events/);
    await window().answer('oslo');
    await page.getByText('1 event · minor ones left out · “oslo”').waitFor();
    await window().viewButton('Events', /Clear Filter/);
    await page.getByText(/events · minor ones left out$/).waitFor();
    const before = await page.locator('.shown').innerText();
    add('second.txt', 'Brandt met Ada Quill in Turin on 3 April 2025.');
    await window().waitFor(
      'the new event',
      async () => (await page.locator('.shown').innerText()) !== before,
    );
    await page.locator('g.mark[aria-label*="April 3"]').first().waitFor();
  });

  it('is magnified with the keys, and is as it was after a reload of the window', async () => {
    await window().webviewPanel().getByLabel('By person').check();
    await listbox().press('Home');
    for (let i = 0; i < 4; i++) await listbox().press('+');
    const before = await spoken();
    const contexts = await window().webviewPanel().locator('.contexts text').allInnerTexts();
    await window().reload();
    await selected().waitFor();
    assert.equal(await spoken(), before);
    assert.deepEqual(await window().webviewPanel().locator('.contexts text').allInnerTexts(), contexts);
    await window().screenshot('timeline after a reload');
  });

  it('lists the events without a date apart', async () => {
    const page = window().webviewPanel();
    add('second.txt', 'Ada Quill won the Lisbon Book Prize.');
    await page.locator('.undated summary').getByText('Without a date: 1').waitFor();
    await page.locator('.undated summary').click();
    await page.locator('.undated li').getByText('No article says when').waitFor();
    await window().screenshot('timeline undated');
  });
});

describe('The timeline of many articles', () => {
  const HALO_PX = 6;
  const names = 'Ada Bea Cai Dag Eva Fay Gil Hal Ida Jon Kim Lea'.split(' ');
  const files = Object.fromEntries(
    names.map((name, i) => [
      `${name}.txt`,
      `date 2025-03-${String(i + 10)}\n\n${name} Quill resigned on Monday.\nMayor ${name} Brandt died on Friday.\n`,
    ]),
  );
  const window = windowOn('empty', { files });

  it('takes the first key, wherever it is pressed', async () => {
    const page = await openTimeline(window());
    await window().command('Marginalia: Open Timeline of Events');
    await window().page.keyboard.press('ArrowRight');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.locator('#card .quote').first().waitFor();
  });

  it('cuts titles at its right edge', async () => {
    const page = window().webviewPanel();
    const picture = await page.locator('.scroller').boundingBox();
    assert.ok(picture);
    for (const title of await page.locator('text.title').all()) {
      const box = await title.boundingBox();
      // its letters clear what lies behind them by a few pixels on both sides
      const right = box ? box.x + box.width - HALO_PX : 0;
      assert.ok(right <= picture.x + picture.width, await title.innerHTML());
    }
  });

  it('keeps its axis and what stands below while its lanes need to be scrolled', async () => {
    const page = window().webviewPanel();
    await page.getByLabel('By article').check();
    await page.getByText('Lea').first().waitFor({ state: 'attached' });
    await window().screenshot('timeline of many lanes');
    const heightOf = async (part: string): Promise<number> =>
      (await page.locator(part).boundingBox())?.height ?? 0;
    assert.ok((await heightOf('.axis-frame')) >= 44, 'the axis');
    assert.ok((await heightOf('.scroller > div')) > 0, 'lanes out of sight');
  });
});
