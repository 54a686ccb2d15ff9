import { windowOn } from '../window';

/** The pictures of README.md, on the sample folder: `npm run media` takes them over. */
describe('The pictures of the README', () => {
  const window = windowOn('samples', { openFile: 'baltmar-offer.txt' });

  it('show the outline', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(440);
    await window().openView('Events');
    await window()
      .rows(/March 2024|told by/)
      .first()
      .waitFor();
    await window().coloured(/Dahl/).first().waitFor();
    await window().screenshot('readme-outline');
  });

  it('show the card of a name', async () => {
    await window().goToText('Dahl');
    await window().hoverAtCursor(/Dahl/);
    await window().screenshot('readme-card');
    await window().escape();
  });

  it('show all references', async () => {
    await window().goToText('Ines Marchetti');
    await window().peekReferences();
    await window().screenshot('readme-references');
    await window().closePeek();
  });

  it('show the timeline', async () => {
    await window().closeEditors();
    await window().viewButton('Events', /Open Timeline/);
    const page = window().webviewPanel();
    await page.getByLabel('By person').check();
    await page.getByRole('listbox').press('Home');
    await page.getByRole('listbox').press('ArrowDown');
    await page.locator('#card .quote').first().waitFor();
    await window().moveMouseAway();
    await window().screenshot('readme-timeline');
  });
});
