import assert from 'node:assert/strict';
import type { FromWorker, ToWorker } from '../../../src/protocol/messages';
import { runSession } from '../../../src/worker/session';
import { breathe, fakeEngine, fakeFeatures } from './fake-engine';

/** A session at the other end of a channel that copies messages as a real one does. */
function session(): {
  readonly send: (message: ToWorker) => void;
  readonly ask: (method: string, ...args: readonly unknown[]) => Promise<FromWorker>;
  readonly received: FromWorker[];
} {
  let deliver: (message: ToWorker) => void = () => undefined;
  const received: FromWorker[] = [];
  const waiting = new Map<number, (message: FromWorker) => void>();
  let lastId = 0;
  runSession(
    {
      post: (message) => {
        const copy = structuredClone(message);
        received.push(copy);
        if (copy.kind !== 'announcement') waiting.get(copy.id)?.(copy);
      },
      listen: (receive) => (deliver = receive),
    },
    {
      engine: fakeEngine(),
      features: fakeFeatures,
      version: '1',
      readFile: () => ({ kind: 'unreadable', message: 'no files here' }),
      startReaders: () => ({ each: [], end: () => undefined }),
      breathe,
    },
  );
  const send = (message: ToWorker): void => deliver(structuredClone(message));
  return {
    send,
    received,
    ask: (method, ...args) =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        send({ kind: 'request', id, method, args });
      }),
  };
}

const models = { names: new Uint8Array([1]), syntax: new Uint8Array([2]) };
const article = { id: 'a', given: {}, content: { kind: 'text', text: 'one' } };

describe('A session of the worker', () => {
  it('starts, takes articles and answers', async () => {
    const { ask, received } = session();
    assert.deepEqual(await ask('start', { models }), { kind: 'result', id: 1, value: undefined });
    assert.deepEqual(await ask('update', { set: [article], remove: [] }), {
      kind: 'result',
      id: 2,
      value: { articles: 1, skipped: [] },
    });
    assert.deepEqual(await ask('workspaceSymbols', ''), { kind: 'result', id: 3, value: [['a', 'one']] });
    assert.ok(received.some((message) => message.kind === 'announcement' && message.name === 'changed'));
  });

  it('answers a question that follows a change from after the change', async () => {
    const { ask } = session();
    void ask('start', { models });
    void ask('update', { set: [article], remove: [] });
    assert.deepEqual(await ask('semanticTokens', 'a'), { kind: 'result', id: 3, value: ['one'] });
  });

  it('tells what failed and goes on', async () => {
    const { ask } = session();
    const early = await ask('workspaceSymbols', '');
    assert.ok(early.kind === 'failure' && early.message.includes('has not been started'));
    await ask('start', { models });
    const fault = await ask('outline', {});
    assert.ok(fault.kind === 'failure' && fault.message.includes('a fault of a feature'));
    for (const method of ['nothing', 'constructor', '__proto__']) {
      const unknown = await ask(method);
      assert.ok(unknown.kind === 'failure' && unknown.message.includes('no method'), method);
    }
    assert.equal((await ask('workspaceSymbols', '')).kind, 'result');
  });

  it('does not start with damaged models', async () => {
    const { ask } = session();
    const answer = await ask('start', { models: { ...models, names: new Uint8Array() } });
    assert.ok(answer.kind === 'failure' && answer.message.includes('damaged'));
  });

  it('does not work on a question that was cancelled while it waited', async () => {
    const { ask, send } = session();
    await ask('start', { models });
    const answer = ask('workspaceSymbols', '');
    send({ kind: 'cancel', id: 2 });
    assert.deepEqual(await answer, { kind: 'cancelled', id: 2 });
  });

  it('lets a late cancellation pass', async () => {
    const { ask, send } = session();
    await ask('start', { models });
    send({ kind: 'cancel', id: 1 });
    send({ kind: 'cancel', id: 99 });
    assert.equal((await ask('workspaceSymbols', '')).kind, 'result');
  });
});
