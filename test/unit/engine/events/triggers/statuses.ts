import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/** `expected`: "trigger status" of each event, in text order. */
export function check(name: string, tree: string, expected: readonly string[], kind?: 'headline'): void {
  it(name, () => {
    const input = inputOf(tree, kind);
    const found = findEvents(input).map((e) => `${input.article.text.slice(e.start, e.end)} ${e.status}`);
    assert.deepEqual(found, expected);
  });
}
