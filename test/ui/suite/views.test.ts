import assert from 'node:assert/strict';
import { windowOn } from '../window';

const files = {
  'ahead.md':
    '---\npublished: 2025-03-10\n---\n\n# The year ahead\n\nAda Quill will visit Oslo on 20 March 2025.\n',
  'first.txt':
    'date 2025-03-05\n\nFinance Minister Ada Quill met Jonas Brandt in Lisbon on Monday.\nBrandt thanked Ada Quill.\n',
  'undated.txt': 'Jonas Brandt opened a bank in Lisbon on Thursday.\n',
  'picture.txt': Uint8Array.from([1, 0, 2, 0, 3]),
  'huge.txt': 'Ada Quill spoke. '.repeat(70_000),
};

describe('The views', () => {
  const window = windowOn('empty', { files });

  it('list the articles with their dates, where these come from, and files that are not read', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(520);
    const articles = await window().openView('Articles');
    await window()
      .rows(/The year ahead/, articles)
      .waitFor();
    await window()
      .rows(/huge.txt/, articles)
      .waitFor();
    const rows = (await window().rowNames(articles)).join('\n');
    assert.match(rows, /The year ahead, Mar 10, 2025, from the front matter/);
    assert.match(rows, /Mar 5, 2025, from the header/);
    assert.match(rows, /Jonas Brandt opened.*no date/);
    assert.match(rows, /Not read, 2/);
    assert.match(rows, /picture.txt, not a text file/);
    assert.match(rows, /huge.txt, too large \(1.1 MB/);
    await window().statusItem('status').hover();
    await window().page.getByText('picture.txt: not a text file').waitFor();
    await window().moveMouseAway();
    await window().screenshot('view of articles');
  });

  it('say of an open file that it is not read, and so does a hover', async () => {
    await window().openFile('huge.txt');
    const status = window().statusItem('status');
    await status.getByText('This file is not read').waitFor();
    await window().goTo(1, 3);
    await window().hoverAtCursor(/does not read this file: too large/);
    await window().screenshot('hover in a file that is not read');
    await window().escape();
    await window().closeEditors();
    await status.getByText('3 articles').waitFor();
  });

  it('set the date of an article with the button in its row', async () => {
    const articles = window().view('Articles');
    const row = window().rows(/Jonas Brandt opened/, articles);
    await row.hover();
    await row.getByRole('button', { name: /Set This Article's Date/ }).click();
    await window().answer('2025-03-14');
    await window()
      .rows(/Jonas Brandt opened.*Mar 14, 2025, set by you/, articles)
      .waitFor();
    await window().view('Articles').locator('.pane-header').click();
  });

  it('list the names by type with their numbers, and open a mention', async () => {
    const names = await window().openView('Names');
    await window()
      .rows(/^People, 2/, names)
      .waitFor();
    const quill = window().rows(/^Ada Quill, person, 3 mentions/, names);
    const card = window()
      .page.locator('.monaco-hover')
      .filter({ visible: true, hasText: /Finance Minister/ });
    await window().waitFor('the card of the row', async () => {
      await window().moveMouseAway();
      await quill.hover(); // again where late rows have closed it
      return card
        .getByText('Last event')
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    });
    await window().moveMouseAway();
    await window().expand(quill);
    const article = window()
      .rows(/1 mention$/, names)
      .first();
    await window().expand(article);
    await window().screenshot('view of names');
    await window()
      .rows(/^Ada Quill will visit Oslo/, names)
      .click();
    await window().activeTab('ahead.md').waitFor();
    await window().waitForCursor(({ line, selected }) => line === 7 && selected === 9, 'the mention');
    await names.locator('.pane-header').click();
  });

  it('group events by date, article and person', async () => {
    const events = await window().openView('Events');
    await window()
      .rows(/^Monday, March 3, 2025, 1 event/, events)
      .waitFor();
    await window().chooseInViewMenu('Events', /Group Events/, 'Group Events by Person');
    await window()
      .rows(/^Ada Quill, 2 events/, events)
      .waitFor();
    // the dates stand first: what is behind the titles is cut in a narrow view
    await events
      .getByText(/^Mar 3, 2025 · /)
      .first()
      .waitFor();
    await events
      .getByText(/^Mar 20 · Ada Quill to visit Oslo/)
      .first()
      .waitFor();
    await window().chooseInMenu(window().rows(/^Jonas Brandt, /, events), 'Filter Events by This Person');
    await events.getByText('“Jonas Brandt”').waitFor();
    await window()
      .rows(/^Ada Quill to visit Oslo/, events)
      .first()
      .waitFor({ state: 'detached' });
    await window().chooseInMenu(window().rows(/^Jonas Brandt, /, events), 'Copy with Source');
    await window().page.getByText('Copied with its source.').waitFor();
    await window().viewButton('Events', /Clear Filter/);
    await window().command('Marginalia: Group Events by Article');
    await window()
      .rows(/^The year ahead, 1 event/, events)
      .waitFor();
    await window().chooseInViewMenu('Events', /Group Events/, 'Group Events by Date');
    await window()
      .rows(/^Monday, March 3, 2025, 1 event/, events)
      .waitFor();
  });

  it('filter events while the reader types, and show all again', async () => {
    const events = window().view('Events');
    await window().viewButton('Events', /Filter Events/);
    await window().quickInput.locator('input.input').fill('oslo quill');
    await window()
      .rows(/March 3/, events)
      .first()
      .waitFor({ state: 'detached' });
    await window()
      .rows(/visit Oslo/, events)
      .first()
      .waitFor();
    await window().page.keyboard.press('Enter');
    await window().screenshot('filtered events');
    await window().viewButton('Events', /Filter Events/);
    await window().answer('lisbon nowhere');
    await events.getByRole('button', { name: 'Clear the Filter' }).click();
    await window()
      .rows(/March 3/, events)
      .first()
      .waitFor();
  });

  it('keep the keys while rows are looked through, and give them to the article when one is chosen', async () => {
    const events = window().view('Events');
    const rows = events.locator('.monaco-list:focus-within');
    const article = window().page.locator('.editor-instance .monaco-editor.focused');
    await window()
      .rows(/visit Oslo/, events)
      .first()
      .click();
    await window().waitForCursor(({ selected }) => selected > 0, 'the words');
    await rows.waitFor();
    await window().page.keyboard.press('ArrowRight');
    await window().rows(/ahead/, events).first().waitFor();
    await window().page.keyboard.press('ArrowDown');
    await events.locator('.monaco-list-row.focused').filter({ hasText: /ahead/ }).waitFor();
    await window().page.keyboard.press('Space');
    await rows.waitFor();
    await window().page.keyboard.press('Enter');
    await article.waitFor();
    await window().waitForCursor(({ selected }) => selected > 0, 'the words');
  });

  it('follow the cursor', async () => {
    const events = window().view('Events');
    await window().openFile('undated.txt');
    await window().goToText('opened');
    await events.locator('.monaco-list-row.selected').filter({ hasText: /bank/ }).waitFor();
    await window().openFile('first.txt');
    await window().goToText('met Jonas');
    await events
      .locator('.monaco-list-row.selected')
      .filter({ hasText: /meets?/ })
      .waitFor();
  });

  it('lead from a name to its references and to its events', async () => {
    const events = window().view('Events');
    await events.locator('.pane-header').click();
    const names = await window().openView('Names');
    const quill = window().rows(/^Ada Quill, person/, names);
    await window().chooseInMenu(quill, 'Find All References');
    await window().peekRows.first().waitFor();
    await window().closePeek();
    await window().chooseInMenu(quill, 'Filter Events by This Person');
    await events.getByText('“Ada Quill”').waitFor();
    await window()
      .rows(/^Ada Quill to visit Oslo/, events)
      .first()
      .waitFor();
  });
});

describe('The views of a folder without articles', () => {
  const window = windowOn('empty', { files: { 'code.js': '1;\n', 'README.md': '# Code\n' } });

  it('say so', async () => {
    await window().openContainer('Marginalia');
    await window().sideBar.getByText('There are no articles in this folder').first().waitFor();
    await window().screenshot('no articles');
  });
});

describe('The views without a folder', () => {
  const window = windowOn('none');

  it('say what Marginalia is for', async () => {
    await window().openContainer('Marginalia');
    await window().sideBar.getByText('Nothing leaves this machine').first().waitFor();
    await window().sideBar.getByRole('button', { name: 'Open a Folder' }).first().waitFor();
    await window().screenshot('no folder');
  });
});
