import { windowOn } from '../window';

describe('The packed extension', () => {
  const window = windowOn('samples', { packed: true });

  it('reads the samples with nothing but what is in the package', async () => {
    await window().openContainer('Marginalia');
    await window().rows(undefined, window().view('Events')).first().waitFor();
    await window()
      .rows(undefined, await window().openView('Articles'))
      .first()
      .waitFor();
    await window().screenshot('packed');
  });
});
