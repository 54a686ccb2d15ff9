import assert from 'node:assert/strict';
import { activate, fileNames } from '../../helpers';

describe('The extension on the samples', () => {
  it('activates', async () => {
    assert.equal((await activate()).isActive, true);
  });

  it('sees the articles', async () => {
    assert.ok((await fileNames('**/*.txt')).length > 0);
  });
});
