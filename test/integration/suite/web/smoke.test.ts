import assert from 'node:assert/strict';
import { activate } from '../../helpers';

describe('The extension in the web worker host', () => {
  it('runs there, without Node', () => {
    assert.equal(typeof process === 'undefined' || process.versions?.node === undefined, true);
  });

  it('activates', async () => {
    assert.equal((await activate()).isActive, true);
  });
});
