import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { inRecord } from '../../record';
import { windowOn } from '../window';

/** A story long enough to be scrolled, with somebody in the middle. */
const LONG = [
  'date 2025-03-08\n\nThe harbour of Oslo',
  ...Array.from({ length: 60 }, (_, i) => `On its day ${String(i)} the tide came in and went out again.`),
  'Jon Dahl wrote that down.',
  ...Array.from({ length: 60 }, (_, i) => `On its night ${String(i)} the wind came in and went out again.`),
].join('\n\n');

const files = {
  'first.txt':
    'date 2025-03-05\n\nAdam Smith met Ida Lind and Jon Dahl in Lisbon. The tern left the quay with its crew.\n',
  'second.txt': 'date 2025-03-06\n\nMayor Jane Smith sailed to Oslo with Una Moe.\n',
  'third.txt': 'date 2025-03-07\n\nMayor Smith met Ida Lind and Jon Dahl. Una Moe thanked Mayor Smith.\n',
  'long.txt': LONG,
};

describe('Deciding on names', () => {
  const window = windowOn('empty', { files });
  const names = (): Locator => window().view('Names');
  const row = (name: RegExp): Locator => window().rows(name, names()).first();
  const stored = (): string => {
    const file = path.join(window().folder ?? '', '.marginalia/entities.yaml');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const isStored = (text: RegExp): Promise<boolean> =>
    window().waitFor(`${String(text)} in the file`, () => Promise.resolve(text.test(stored())));
  /** One step back takes away all that is decided. */
  async function takeBack(): Promise<void> {
    await window().command('Marginalia: Take Back Last Decision');
    await isStored(/^\s*$/);
  }
  /** Chooses the answers one after the other with the mouse, and types those that are no choice. */
  async function answer(...answers: readonly string[]): Promise<void> {
    for (const text of answers) {
      const [, typed] = /^type (.*)$/.exec(text) ?? [];
      if (typed === undefined) {
        const option = window().quickOption(text);
        await option.click();
        await option.waitFor({ state: 'hidden' });
      } else await window().answer(typed);
    }
  }

  it('is offered by the light bulb, to the mouse', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(420);
    await window().openFile('first.txt');
    await window().hoverOver('Ida Lind', /Ida Lind/);
    await window().moveMouseAway();
    await window().goToText('Ida Lind');
    await window().page.locator('.editor-instance [class*="lightbulb"], .lightBulbWidget').first().click();
    const entry = window()
      .page.getByText(/Rename “Ida Lind”/)
      .first();
    await entry.waitFor();
    await window().screenshot('light bulb of a name');
    await entry.click();
    await answer('type Ida Lindqvist');
    await isStored(inRecord('person:ida-lind', 'name: Ida Lindqvist'));
    await takeBack();
  });

  it('is offered by the card, to the mouse', async () => {
    const card = await window().hoverOver('Ida Lind', /Ida Lind/);
    await card.getByText('Not a Name…').or(card.getByText('Not a name…')).first().click();
    await answer('in this article');
    await isStored(inRecord('none:ida-lind', 'type: not-a-name', 'mentions:'));
    await takeBack();
    const again = await window().hoverOver('Ida Lind', /Ida Lind/);
    await again.getByText('More…').click();
    await window().quickOption('Note on “Ida Lind”').waitFor();
    await window().screenshot('all decisions behind the card');
    await answer('Note on “Ida Lind”', 'type asked twice');
    await isStored(inRecord('person:ida-lind', 'note: asked twice'));
    const noted = await window().hoverOver('Ida Lind', /asked twice/);
    await noted.waitFor();
    await window().screenshot('card with a note');
    await takeBack();
  });

  it('marks selected words and all their occurrences by the light bulb', async () => {
    await window().coloured('Ida Lind').first().waitFor();
    await window().goToText('tern');
    for (let i = 0; i < 'tern'.length; i++) await window().page.keyboard.press('Shift+ArrowRight');
    await window().page.keyboard.press('Control+.');
    await window()
      .page.getByText(/Mark “tern” as organisation/)
      .first()
      .click();
    await answer('in all articles');
    await isStored(inRecord('thing:tern', 'name: tern', 'type: organization'));
    await window().coloured('tern').first().waitFor();
    await takeBack();
  });

  it('offers in the menus of the view all that is about their rows', async () => {
    await window().view('Events').locator('.pane-header').click(); // to have room
    await window().openView('Names');
    await window().expand(row(/^Ida Lind, person, 2/));
    await window().expand(row(/^first.txt, 1|^Adam Smith met.*, 1 mention/));
    const ida = /^Ida Lind, person, 2/;
    const article = /^(?:first.txt|Adam Smith met .*), 1 mention/;
    const mention = /^Adam Smith met Ida Lind(?!.*1 mention)/;
    const table: readonly (readonly [RegExp, string, readonly string[], RegExp])[] = [
      [ida, 'Rename…', ['type Ida Moen'], inRecord('person:ida-lind', 'name: Ida Moen')],
      [ida, 'Change Type…', ['group'], inRecord('person:ida-lind', 'type: group')],
      [
        ida,
        'Add Another Name…',
        ['type the tern', 'in capital or small'],
        inRecord('person:ida-lind', 'aliases:', '  - text: the tern', '    any-case: true'),
      ],
      [ida, 'Write a Note…', ['type tall'], inRecord('person:ida-lind', 'note: tall')],
      [ida, 'Not a Name…', ['in all articles'], inRecord('none:ida-lind', 'type: not-a-name', 'aliases:')],
      [ida, 'Merge into…', ['Una Moe'], inRecord('person:ida-lind', 'into: person:una-moe')],
      [
        article,
        'Split Off…',
        ['Una Moe'],
        inRecord('person:una-moe', 'mentions:', '  - article: first.txt', '    text: Ida Lind\\n(?!      )'),
      ],
      [
        mention,
        'Split Off…',
        ['Only here', 'Una Moe'],
        inRecord(
          'person:una-moe',
          'mentions:',
          '  - article: first.txt',
          '    text: Ida Lind',
          '    before: ',
        ),
      ],
      [mention, 'Always…', ['Una Moe'], inRecord('person:una-moe', 'aliases:', '  - Ida Lind')],
      [
        mention,
        'Not a Name…',
        ['Only here'],
        inRecord(
          'none:ida-lind',
          'type: not-a-name',
          'mentions:',
          '  - article: first.txt',
          '    text: Ida Lind',
          '    before: ',
        ),
      ],
    ];
    for (const [name, entry, answers, text] of table) {
      await window().chooseInMenu(row(name), entry);
      await answer(...answers);
      await isStored(text);
      await takeBack();
      await row(mention).waitFor(); // what was open is open again
    }
    await window().moveMouseAway();
    await window().screenshot('view of names after decisions taken back');
  });

  it('leaves the place of reading and all that is open as it was', async () => {
    await window().command('Marginalia: Open Timeline');
    await window().activeTab('Timeline').or(window().page.locator('.tab.active')).first().waitFor();
    await window().openFile('long.txt');
    await window().coloured(/./).first().waitFor();
    await window().goToText('Jon Dahl');
    for (let i = 0; i < 'Jon'.length; i++) await window().page.keyboard.press('Shift+ArrowRight');
    await window().waitForCursor(({ selected }) => selected === 3, 'three characters');
    const before = { place: await window().place(), tabs: await window().tabs() };
    const decide = async (entry: string, ...answers: readonly string[]): Promise<void> => {
      await window().chooseInMenu(row(/^Una Moe, person/), entry);
      await answer(...answers);
    };
    await decide('Write a Note…', 'type small');
    await isStored(/note: small/);
    await decide('Merge into…', 'Jon Dahl');
    await row(/^Una Moe, person/).waitFor({ state: 'detached' });
    await row(/^Adam Smith met Ida Lind(?!.*1 mention)/).waitFor();
    assert.deepEqual({ place: await window().place(), tabs: await window().tabs() }, before);
    assert.ok(before.place.top > 20 && before.tabs.length > 2, JSON.stringify(before));
    await window().screenshot('the same place after a merge');
    await window().command('Marginalia: Take Back Last Decision');
    await row(/^Una Moe, person/).waitFor();
    assert.deepEqual({ place: await window().place(), tabs: await window().tabs() }, before);
    await takeBack();
  });

  it('merges by the menu of the view, and the rows follow', async () => {
    const moe = row(/^Una Moe, person/);
    await window().chooseInMenu(moe, 'Merge into…');
    await window().screenshot('choosing whom a name means');
    await window().answer('Ida Lind');
    await moe.waitFor({ state: 'detached' });
    await row(/^Ida Lind, person, 4 mentions/).waitFor();
    await window().moveMouseAway();
    await window().screenshot('view of names after a merge');
  });

  it('accepts one suggestion and dismisses another, apart from what is decided', async () => {
    await window().expand(row(/^Suggestions, 2/));
    const question = row(/^Smith may be Jane Smith, .*same role: mayor/);
    const other = row(/^Smith may be Adam Smith/);
    await question.waitFor();
    await window().screenshot('view of names with suggestions');
    await other.hover();
    await other.getByRole('button', { name: /Dismiss/ }).click();
    await other.waitFor({ state: 'detached' });
    await isStored(/apart:/);
    await question.hover();
    await question.getByRole('button', { name: /Accept/ }).click();
    await question.waitFor({ state: 'detached' });
    await row(/^Jane Smith, person, 3 mentions/).waitFor();
    await isStored(/by: suggestion\n {4}reason: .*same role: mayor/);
    await row(/^Suggestions/).waitFor({ state: 'detached' });
  });
});
