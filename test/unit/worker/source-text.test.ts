import assert from 'node:assert/strict';
import { textOf } from '../../../src/worker/source-text';

describe('textOf', () => {
  const file = { path: 'a.txt', maximumSize: 1000 };
  const opened = (shown: string, bytes: Uint8Array): unknown =>
    textOf({ kind: 'text', text: shown, file }, () => bytes);
  const latin = Buffer.from('Zoë Müller spoke.', 'latin1');

  it('reads a file that the editor could not decode as it would without the editor', () =>
    assert.equal(opened('Zo\ufffd M\ufffdller spoke.', latin), 'Zoë Müller spoke.'));
  it('takes the text of the editor where the file has another one', () => {
    assert.equal(opened('Zo\ufffd M\ufffdller slept.', latin), 'Zo\ufffd M\ufffdller slept.');
    assert.equal(opened('Zo\ufffd spoke.', latin), 'Zo\ufffd spoke.');
  });
  it('takes the text of the editor where the file cannot be read', () => {
    const gone = (): never => {
      throw new Error('gone');
    };
    assert.equal(textOf({ kind: 'text', text: 'Zo\ufffd', file }, gone), 'Zo\ufffd');
  });
});
