import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { windowOn } from '../window';

const files = {
  'first.txt':
    'date 2025-03-05\n\nFinance Minister Ada Quill met Jonas Brandt in Lisbon on Monday.\nQuill will visit Oslo on 20 March 2025.\n',
  'second.txt': 'date 2025-03-06\n\nAda Quill met Jonas Brandt in Lisbon on Monday, officials said.\n',
  'third.txt': 'date 2025-04-09\n\nJonas Brandt resigned on Tuesday.\n',
};

describe('Decisions on events in the outline', () => {
  const window = windowOn('empty', { files });
  const row = (name: RegExp) => window().rows(name, window().view('Events')).first();
  const menu = (name: RegExp, item: string): Promise<void> => window().chooseInMenu(row(name), item);
  const stored = (): string => {
    const file = path.join(window().folder ?? '', '.marginalia/events.yaml');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  it('name and date an event; it moves, and says whose words these are', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(520);
    await window().openView('Events');
    await row(/^Jonas Brandt resigns/).waitFor();
    await menu(/^Jonas Brandt resigns/, 'Rename Event…');
    await window().answer('Brandt steps down');
    await row(/^Brandt steps down.*named by you/).waitFor();
    await menu(/^Brandt steps down/, 'Date Event…');
    await window().answer('2025-02');
    await row(/^Brandt steps down.*February 2025.*named by you, dated by you/).waitFor();
    const rows = await window().rowNames(window().view('Events'));
    assert.match(rows[0] ?? '', /^February 2025/);
    await window().moveMouseAway();
    await window().screenshot('decisions on events');
  });

  it('split what one article tells from the others', async () => {
    const met = /met? .*Brandt.*told by 2 articles|meets Jonas Brandt.*told by 2 articles/;
    await window().expand(row(met));
    await menu(/^second.txt|^.*officials said/, 'This Tells Another Event');
    await window().waitFor('two events', async () => {
      const names = await window().rowNames(window().view('Events'));
      return names.filter((name) => /met?.*Brandt.*told by 1 article/.test(name)).length === 2;
    });
    assert.match(stored(), /apart:/);
  });

  it('merge two events into one', async () => {
    await menu(/Brandt steps down/, 'Merge with Another Event…');
    await window()
      .quickOption(/visit Oslo/)
      .waitFor();
    await window()
      .quickOption(/visit Oslo/)
      .click();
    await row(/visit Oslo.*March 20|Planned.*Oslo/).waitFor({ state: 'detached' });
    assert.match(stored(), /same:/);
  });

  it('hide an event, and show it where hidden events are asked for', async () => {
    await menu(/^Brandt steps down/, 'Hide Event');
    await row(/^Brandt steps down/).waitFor({ state: 'detached' });
    await window().chooseInViewMenu('Events', /More Actions|Views and More/, 'Show Hidden Events');
    await row(/^Brandt steps down.*hidden/).waitFor();
    await row(/^Brandt steps down/)
      .locator('.custom-view-tree-node-item-icon.codicon-eye-closed')
      .waitFor();
    await window().moveMouseAway();
    await window().screenshot('hidden events');
  });

  it('are taken back in their order, also when the window was closed meanwhile', async () => {
    await window().reload();
    await row(/meets Jonas Brandt/).waitFor();
    await window().command('Marginalia: Take Back Last Decision');
    await row(/^Brandt steps down(?!.*hidden)/).waitFor();
    await window().command('Marginalia: Take Back Last Decision');
    await row(/visit Oslo/).waitFor();
    await menu(/^Brandt steps down/, 'Forget Decisions on Event');
    await row(/^Jonas Brandt resigns.*April 8/).waitFor();
  });
});
