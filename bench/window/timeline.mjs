/**
 * How soon the timeline shows thousands of events: makes a folder of articles that tell them, opens it in VS Code
 * (server and headless Chromium), waits until all is read, and measures, in milliseconds, from the command to the first
 * marks on the screen, and how long the page takes to draw a magnification and a move. Build first.
 *
 * Usage: node bench/window/timeline.mjs [EVENTS] [RUNS]      (default: 5000, 5)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../test/host/browser.mjs';
import { startServer } from '../../test/host/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const events = Number(process.argv[2] ?? 5000);
const runs = Number(process.argv[3] ?? 5);
const EVENTS_AN_ARTICLE = 20;
const TITLE = 'Marginalia: Open Timeline of Events';

const folder = mkdtempSync(path.join(tmpdir(), 'marginalia-timeline-'));
writeArticles();
const server = await startServer();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  await page.goto(server.url({ folder, extension: root }));
  await page.waitForFunction('window.driver !== undefined');
  await page.evaluate('window.driver.whenWorkbenchRestored()');
  await page.locator('.activitybar').getByRole('tab', { name: 'Marginalia' }).locator('a').click();
  await page
    .locator('[id="marginalia.marginalia.status"]')
    .getByText(/^\s*\d+ articles\s*$/)
    .waitFor();
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(page));
  console.log(results[0].shown);
  for (const key of ['open', 'magnify', 'move', 'nodes']) {
    const values = results.map((result) => result[key]).sort((a, b) => a - b);
    console.log(`${key.padEnd(8)} median ${values[values.length >> 1]}   all ${values.join(' ')}`);
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens the timeline, magnifies and moves it, and closes it again. */
async function measure(page) {
  await command(page, TITLE);
  const start = performance.now();
  const frame = page
    .locator('iframe.webview')
    .last()
    .contentFrame()
    .locator('iframe#active-frame')
    .contentFrame();
  await frame.locator('g.mark').first().waitFor();
  const open = Math.round(performance.now() - start);
  const list = frame.getByRole('listbox');
  const shown = await frame.locator('.shown').innerText();
  const nodes = await list.evaluate((picture) => picture.querySelectorAll('*').length);
  const magnify = await list.evaluate(timed, '+');
  const move = await list.evaluate(timed, 'PageDown');
  await command(page, 'View: Close Editor');
  await page.locator('iframe.webview').waitFor({ state: 'detached' });
  return { open, magnify, move, nodes, shown };
}

/** In the page: milliseconds from a key to the end of the frame that shows what it does, the median of nine. */
async function timed(picture, key) {
  const window = picture.ownerDocument.defaultView;
  const times = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    picture.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((done) => window.requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
  }
  return Math.round(times.sort((a, b) => a - b)[4]);
}

async function command(page, title) {
  await page.locator('.monaco-workbench').first().press('F1');
  const quick = page.locator('.quick-input-widget');
  await quick.locator('input.input').fill(`>${title}`);
  await quick.getByRole('option', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Articles that each tell their own meetings, on days of twenty years. */
function writeArticles() {
  const first = ['Ada', 'Jonas', 'Mira', 'Tomas', 'Elena', 'Rudolf', 'Ines', 'Henrik', 'Ruth', 'Oskar'];
  const last = [
    'Quill',
    'Brandt',
    'Marsh',
    'Varga',
    'Okafor',
    'Dahl',
    'Averill',
    'Lindqvist',
    'Moreau',
    'Castellan',
  ];
  const places = ['Lisbon', 'Oslo', 'Vienna', 'Budapest', 'Rome', 'Turin', 'Porto', 'Ghent', 'Riga', 'Graz'];
  const months = ['January', 'March', 'May', 'July', 'September', 'November'];
  const name = (n) => `${first[n % 10]} ${last[Math.floor(n / 10) % 10]}`;
  for (let article = 0; article * EVENTS_AN_ARTICLE < events; article++) {
    const lines = [];
    for (let i = 0; i < EVENTS_AN_ARTICLE; i++) {
      const n = article * EVENTS_AN_ARTICLE + i;
      const day = `${1 + (n % 28)} ${months[n % 6]} ${2005 + (n % 20)}`;
      lines.push(`${name(n)} met ${name(n * 7 + 3)} in ${places[(n * 3) % 10]} on ${day}.`);
    }
    writeFileSync(path.join(folder, `article-${article}.txt`), `date 2025-12-01\n\n${lines.join('\n')}\n`);
  }
}
