import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { windowOn } from '../window';

describe('The workbench', () => {
  const window = windowOn('empty');

  it('opens an article and finds its way in it', async () => {
    const { folder } = window();
    assert.ok(folder !== undefined);
    writeFileSync(path.join(folder, 'bridge.txt'), 'A bridge reopened\n\nMayor Ada Quill spoke on Monday.\n');
    await window().openFile('bridge.txt');
    assert.equal(await window().activeFile(), 'bridge.txt');
    await window().goToText('Ada Quill');
    assert.deepEqual(await window().cursor(), { line: 3, column: 7, selected: 0 });
    await window().screenshot('smoke');
  });
});
