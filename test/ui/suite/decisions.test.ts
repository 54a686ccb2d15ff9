import { windowOn } from '../window';

const files = {
  'first.txt':
    'date 2025-03-05\n\nAdam Smith met Ida Lind and Jon Dahl in Lisbon. The tern left the quay with its crew.\n',
  'second.txt': 'date 2025-03-06\n\nMayor Jane Smith sailed to Oslo with Una Moe.\n',
  'third.txt': 'date 2025-03-07\n\nMayor Smith met Ida Lind and Jon Dahl. Una Moe thanked Mayor Smith.\n',
};

describe('Deciding on names', () => {
  const window = windowOn('empty', { files });

  it('is offered by the light bulb', async () => {
    await window().openContainer('Marginalia');
    await window().widenSideBar(420);
    await window().openFile('first.txt');
    await window().hoverOver('Ida Lind', /Ida Lind/);
    await window().moveMouseAway();
    await window().goToText('Ida Lind');
    await window().page.keyboard.press('Control+.');
    await window()
      .page.getByText(/Merge “Ida Lind” into/)
      .first()
      .waitFor();
    await window().screenshot('light bulb of a name');
    await window().escape();
  });

  it('merges by the menu of the view, and the rows follow', async () => {
    const names = await window().openView('Names');
    const moe = window().rows(/^Una Moe, person/, names);
    await window().chooseInMenu(moe, 'Merge into…');
    await window().screenshot('choosing whom a name means');
    await window().answer('Ida Lind');
    await moe.waitFor({ state: 'detached' });
    await window()
      .rows(/^Ida Lind, person, 4 mentions/, names)
      .waitFor();
    await window().screenshot('view of names after a merge');
  });

  it('accepts a suggestion, apart from what is decided', async () => {
    const names = window().view('Names');
    await window().expand(window().rows(/^Suggestions, 2/, names));
    const question = window().rows(/^Smith may be Jane Smith, .*same role: mayor/, names);
    await question.waitFor();
    await window().screenshot('view of names with suggestions');
    await question.hover();
    await question.getByRole('button', { name: /Accept/ }).click();
    await question.waitFor({ state: 'detached' });
    await window()
      .rows(/^Jane Smith, person, 3 mentions/, names)
      .waitFor();
  });
});
