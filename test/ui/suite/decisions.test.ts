import { windowOn } from '../window';

const files = {
  'first.txt':
    'date 2025-03-05\n\nMayor Ola Berg met Ada Quill and Tomas Varga in Lisbon. The tern left the quay with its crew.\n',
  'second.txt':
    'date 2025-03-06\n\nMayor Olaf Berg met Ada Quill and Tomas Varga in Oslo. Ada Quill was content.\n',
  'third.txt': 'date 2025-03-07\n\nAda Quill thanked Mayor Ola Berg. Tomas Varga did not.\n',
};

describe('Deciding on names', () => {
  const window = windowOn('empty', { files });

  it('is offered by the light bulb', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(420);
    await window().openFile('first.txt');
    await window().hoverOver('Ada Quill', /Ada Quill/);
    await window().moveMouseAway();
    await window().goToText('Ada Quill');
    await window().page.keyboard.press('Control+.');
    await window()
      .page.getByText(/Merge “Ada Quill” into/)
      .first()
      .waitFor();
    await window().screenshot('light bulb of a name');
    await window().escape();
  });

  it('merges by the menu of the view, and the rows follow', async () => {
    const names = await window().openView('Names');
    const varga = window().rows(/^Tomas Varga, person/, names);
    await varga.click({ button: 'right' });
    await window()
      .page.getByRole('menuitem', { name: /Merge into/ })
      .click();
    await window().screenshot('choosing whom a name means');
    await window().answer('Ada Quill');
    await varga.waitFor({ state: 'detached' });
    await window()
      .rows(/^Ada Quill, person, 7 mentions/, names)
      .waitFor();
    await window().screenshot('view of names after a merge');
  });
});
