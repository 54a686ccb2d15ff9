import assert from 'node:assert/strict';
import { windowOn } from '../window';

/** Two articles on one meeting. Neither says which Monday; their dates do. */
const files = {
  'first.txt': `date 2025-03-05

Ada Quill meets Jonas Brandt in Lisbon

LISBON: Finance Minister Ada Quill met Jonas Brandt, the head of the Harbour Authority, in Lisbon on Monday.

Quill will visit Oslo on March 20.
`,
  'second.txt': `date 2025-03-06

Harbour talks

Ada Quill and Jonas Brandt met in Lisbon on Monday, the Harbour Authority said. On Thursday, Quill said that she was content.
`,
};
const RELATIVE = `date 2025-03-05

The harbour was closed

The harbour of Lisbon was closed on Monday morning and last week, the mayor said. It will open again next month, within 20 days.
`;
const MEETING = /Quill.* meets? .*told by 2 articles/;

describe('A reader', () => {
  const window = windowOn('empty', { files });

  it('sees one event that two articles tell as one row, and a planned one', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(480);
    const events = await window().openView('Events');
    await window().rows(MEETING, events).waitFor();
    const rows = await window().rowNames(events);
    assert.equal(rows.filter((row) => MEETING.test(row)).length, 1, rows.join('\n'));
    assert.match(
      rows.find((row) => MEETING.test(row))!,
      /Monday, March 3, 2025/,
    );
    assert.match(
      rows.find((row) => /Oslo/.test(row))!,
      /March 20, 2025.*planned/,
    );
    await window().screenshot('outline of two articles');
  });

  it('opens an article at the very words with a click on a mention', async () => {
    const events = window().view('Events');
    const meeting = window().rows(MEETING, events);
    await window().expand(meeting);
    await window()
      .rows(/: Ada Quill and Jonas Brandt met/, events)
      .first()
      .click();
    await window().activeTab('second.txt').waitFor();
    await window().waitForCursor(({ line, selected }) => line === 5 && selected > 0, 'the words');
  });

  it('hovers over a name and gets the card of the whole name', async () => {
    await window().openFile('second.txt');
    await window().goToText('Quill said');
    const card = await window().hoverAtCursor('Ada Quill');
    assert.match(await card.innerText(), /Finance Minister/);
    await window().screenshot('card of a name');
    await window().escape();
  });

  it('hovers over a date and gets its value', async () => {
    await window().goToText('Monday');
    await window().hoverAtCursor(/Monday, March 3, 2025/);
    await window().escape();
  });

  it('rests the mouse on a word and gets a card', async () => {
    await window().hoverOver('Lisbon', /Lisbon/);
    await window().moveMouseAway();
  });

  it('goes to the mention that introduces the name, and back', async () => {
    await window().goToText('Quill said');
    await window().page.keyboard.press('F12');
    await window().activeTab('first.txt').waitFor();
    await window().waitForCursor(({ line }) => line === 5, 'the introduction');
    await window().command('Go Back');
    await window().activeTab('second.txt').waitFor();
  });

  it('peeks all references, in both articles', async () => {
    await window().goToText('Quill said');
    await window().peekReferences();
    await window().peek.getByText('first.txt').first().waitFor();
    await window().screenshot('peek of references');
    await window().closePeek();
    assert.equal(await window().activeFile(), 'second.txt');
  });

  it('finds a name with Go to Symbol in Workspace', async () => {
    await window().page.keyboard.press('Control+T');
    await window().quickInput.locator('input.input').fill('#Brandt');
    await window()
      .quickOption(/Jonas Brandt/)
      .waitFor();
    await window().escape();
  });
});

describe('A reader who wants dates in the text', () => {
  const window = windowOn('empty', {
    files: { 'harbour.txt': RELATIVE },
    settings: { 'marginalia.dates.inlayHints': true },
    openFile: 'harbour.txt',
  });

  it('sees the day behind each relative date', async () => {
    const { page } = window();
    for (const hint of [/Mar.3/, /Feb.24.–.Mar.2/, /April/]) await page.getByText(hint).first().waitFor();
    await window().screenshot('inlay hints');
  });
});
