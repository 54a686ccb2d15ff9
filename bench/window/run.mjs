/**
 * How soon a reader works: opens a folder in VS Code (server and headless Chromium) and measures, in
 * milliseconds, how long the window takes, how long from the first click on Marginalia to a filled outline
 * (activation, start of the worker, reading of the articles, rows on the screen), and what VS Code itself says
 * of the extension's activation. Build first.
 *
 * Usage: node bench/window/run.mjs [FOLDER] [RUNS]      (default: ../shared/seeds, 5)
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../test/host/browser.mjs';
import { startServer } from '../../test/host/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/seeds'));
const runs = Number(process.argv[3] ?? 5);

const results = [];
for (let run = 0; run < runs; run++) results.push(await measure());
console.log(folder);
for (const key of ['window', 'outline', 'activation']) {
  const values = results.map((result) => result[key]).sort((a, b) => a - b);
  console.log(`${key.padEnd(11)} median ${values[values.length >> 1]} ms   all ${values.join(' ')}`);
}

/** One run in a fresh server, browser and data folder. */
async function measure() {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let start = performance.now();
    const since = () => Math.round(performance.now() - start);
    await page.goto(server.url({ folder, extension: root }));
    await page.waitForFunction('window.driver !== undefined');
    await page.evaluate('window.driver.whenWorkbenchRestored()');
    const window = since();

    start = performance.now();
    await page.locator('.activitybar').getByRole('tab', { name: 'Marginalia' }).locator('a').click();
    await page
      .locator('[id="workbench.parts.sidebar"]')
      .getByRole('treeitem', { level: 2 })
      .first()
      .waitFor();
    const outline = since();
    return { window, outline, activation: await activation(page) };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The activation time in VS Code's list of running extensions. */
async function activation(page) {
  await page.keyboard.press('F1');
  const quick = page.locator('.quick-input-widget');
  await quick.locator('input.input').fill('>Developer: Show Running Extensions');
  await quick.getByRole('option', { name: 'Developer: Show Running Extensions' }).first().waitFor();
  await page.keyboard.press('Enter');
  // The list is sorted by time and holds only the rows in view: go down until ours is there.
  const rows = page.locator('.monaco-list-row').filter({ hasText: 'Activation' });
  await rows.first().hover();
  const ours = rows.filter({ hasText: 'marginalia' }).first();
  for (let turns = 0; turns < 20 && !(await ours.isVisible()); turns++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(100);
  }
  return Number(/Activation: (\d+)\s*ms/.exec(await ours.innerText())?.[1] ?? Number.NaN);
}
