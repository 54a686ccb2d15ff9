import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { windowOn } from '../window';

const BROKEN = 'person:ada-quill:\n  note: "open\n';

describe('A file of decisions that is broken', () => {
  const window = windowOn('empty', {
    files: {
      'first.txt': 'date 2025-03-05\n\nAda Quill met Jonas Brandt in Lisbon on Monday.\n',
      '.marginalia/entities.yaml': BROKEN,
    },
  });
  const file = (): string => path.join(window().folder ?? '', '.marginalia/entities.yaml');

  it('is told once, when it is read', async () => {
    await window().openContainer('Marginalia');
    await window()
      .rows(/March 3/)
      .first()
      .waitFor();
    const messages = await window().notifications();
    await messages.getByText(/entities\.yaml has an error. Until it is mended, nothing/).waitFor();
    assert.equal(await messages.count(), 1);
    await window().command('Notifications: Clear All Notifications');
  });

  it('loses nothing that is decided meanwhile', async () => {
    await window().openFile('first.txt');
    await window().coloured('Jonas Brandt').first().waitFor();
    await window().goToText('Jonas Brandt');
    await window().command('Marginalia: Decide on the Name at the Cursor');
    await window().quickOption('Note on “Jonas Brandt”').click();
    await window().answer('tall');
    const messages = await window().notifications();
    await messages.getByText(/was not touched/).waitFor();
    assert.equal(readFileSync(file(), 'utf8'), BROKEN);
    await messages.getByRole('button', { name: 'Open the File' }).click();
    await window().activeTab('entities.yaml').waitFor();
    writeFileSync(file(), BROKEN.replace('"open', 'open'));
    await window()
      .page.locator('.editor-instance .view-line')
      .filter({ hasText: /note:\sopen/ })
      .waitFor();
    const offered = await window().notifications();
    await window().screenshot('a decision kept while its file is mended');
    await offered.getByRole('button', { name: 'Try Again' }).click();
    await window().waitFor('the note', () =>
      Promise.resolve(/note: tall/.test(readFileSync(file(), 'utf8'))),
    );
    assert.match(readFileSync(file(), 'utf8'), /note: open/);
  });
});
