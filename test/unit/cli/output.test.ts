import assert from 'node:assert/strict';
import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { standardOutput, writeJson } from '../../../src/cli/output';
import { run } from '../../../src/cli/run';
import { line, testModels } from './session';

/** A pipe whose reader goes away, as `head` does. */
class BrokenPipe extends Writable {
  override _write(_chunk: Buffer, _encoding: BufferEncoding, done: (error: Error) => void): void {
    done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  }
}

describe('output', () => {
  it('ends quietly where the reader of a pipe goes away', async () => {
    const stderr = new PassThrough();
    const stdin = Readable.from([Buffer.from(line({ id: 'a', text: 'It rained.' }).repeat(3))]);
    const status = await run(['analyze', '--jsonl'], { stdin, stdout: new BrokenPipe(), stderr }, testModels);
    assert.equal(status, 0);
    assert.equal(stderr.read(), null);
  });

  it('writes what JSON.stringify does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const stdout = new PassThrough();
        await writeJson(standardOutput(stdout), value);
        assert.deepEqual(JSON.parse(String(stdout.read())), JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });

  it('writes an empty object', async () => {
    const stdout = new PassThrough();
    await writeJson(standardOutput(stdout), {});
    assert.equal(String(stdout.read()), '{}\n');
  });
});
