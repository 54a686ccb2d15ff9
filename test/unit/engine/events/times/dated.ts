import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/**
 * Checks the dates of the events of a parsed sentence.
 *
 * @param expected "trigger relation:time" of each dated event, in the order of the text
 */
export function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    const input = inputOf(tree);
    const words = (span: { start: number; end: number } | undefined): string =>
      span ? input.article.text.slice(span.start, span.end) : '';
    const found = findEvents(input).flatMap((event) =>
      event.time ? [`${words(event)} ${event.time.relation}:${words(input.times[event.time.time])}`] : [],
    );
    assert.deepEqual(found, expected);
  });
}
