import assert from 'node:assert/strict';
import { windowOn } from '../window';

const NAME = '$(bug) Ola [x](command:workbench.action.quit) `a|b` <img src=x>';
const files = {
  'first.txt': 'date 2025-03-05\n\nMayor Jonas Brandt met Ida \u202eHolm in Lisbon on Monday.\n',
  'second.txt': 'date 2025-03-06\n\nJonas Brandt resigned on Tuesday.\n',
  '.marginalia/entities.yaml': `person:jonas-brandt:\n  name: ${JSON.stringify(NAME)}\n`,
};

describe('Words of articles that look like icons, links and pages', () => {
  const window = windowOn('empty', { files });
  const meeting = () =>
    window()
      .rows(/Brandt.*me|Ola.*me[et]/, window().view('Events'))
      .first();

  it('stand in rows as they are, and turn none', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(520);
    await window().openView('Events');
    await meeting().waitFor();
    const rows = (await window().rowNames()).join('\n');
    assert.ok(rows.includes(NAME), rows);
    assert.doesNotMatch(rows, /\u202e/);
  });

  it('stand in lists to choose from as they are', async () => {
    await window().chooseInMenu(meeting(), 'Merge with Another Event…');
    const option = window().quickOption(/resigns/);
    await option.waitFor();
    assert.match(await option.innerText(), /\$\u2060\(bug\) Ola/);
    assert.equal(await window().quickInput.locator('.codicon-bug').count(), 0);
    await window().screenshot('hostile names to choose from');
    await option.click();
  });

  it('stand in messages as they are', async () => {
    await window().openFile('second.txt');
    await window().goToText('Jonas');
    await window().command('Marginalia: Decide on the Name at the Cursor…');
    await window()
      .quickOption(/Rename/)
      .click();
    await window().answer('Jonas Brandt');
    const message = (await window().notifications()).filter({ hasText: '(bug) Ola' });
    await message.waitFor();
    await window().screenshot('message with a hostile name');
    assert.equal(await message.locator('.notification-list-item-message a').count(), 0);
  });
});
