import assert from 'node:assert/strict';
import { windowOn } from '../window';

const CALL = /Modi.*Musk.*April 18, 2025.*told by 3 articles/;

/** The five articles of the user, as a reader works with them. */
describe('The seed articles', () => {
  const window = windowOn('seeds');

  it('fill the outline: one call that three articles tell, dated by one of them', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(480);
    const events = await window().openView('Events');
    await window().rows(CALL, events).first().waitFor();
    const calls = (await window().rowNames(events)).filter((row) => CALL.test(row));
    assert.equal(calls.length, 1, calls.join('\n'));
    await window().screenshot('seeds outline');
  });

  it('lead from a row to the words of each article', async () => {
    const events = window().view('Events');
    await window().expand(window().rows(CALL, events).first());
    await window()
      .rows(/^002_3dfea72b4227982c.txt: Prime Minister/, events)
      .first()
      .click();
    await window().activeTab('002_3dfea72b4227982c.txt').waitFor();
    await window().waitForCursor(({ selected }) => selected > 0, 'the words');
    await window().screenshot('seeds mention');
  });

  it('show who somebody is, with the words of all articles', async () => {
    await window().openFile('001_c0253b3aededf180.txt');
    await window().goToText('Musk, who not only');
    const card = await window().hoverAtCursor('Elon Musk');
    const text = await card.innerText();
    assert.match(text, /Tesla CEO|tech billionaire/);
    assert.match(text, /in 3 articles/);
    await window().screenshot('seeds card of a person');
    await window().escape();
  });

  it('say why Friday is a certain Friday', async () => {
    await window().openFile('000_05a6dd92683f52ec.txt');
    await window().goToText('Friday');
    await window().hoverAtCursor(/Friday, April 18, 2025/);
    await window().screenshot('seeds card of Friday');
    await window().escape();
  });

  it('say openly that Thursday is not known, and offer to set the date', async () => {
    await window().openFile('004_3e38a193c9175502.txt');
    await window().goToText('Thursday');
    const card = await window().hoverAtCursor(/Thursday/);
    assert.match(await card.innerText(), /Set this article/);
    await window().screenshot('seeds card of Thursday');
    await window().escape();
  });
});
