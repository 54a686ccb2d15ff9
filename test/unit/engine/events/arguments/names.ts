import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import type { EventMention } from '../../../../../src/engine/events/types';
import { inputOf } from '../sentence';

/** A check of the names that a list of the first event of a sentence has, each as "role:words". */
export function checkOf(list: 'involved' | 'named'): (name: string, tree: string, expected: string) => void {
  return (name, tree, expected) => {
    it(name, () => {
      const input = inputOf(tree);
      const event: EventMention | undefined = findEvents(input)[0];
      const told = (event?.[list] ?? []).map(
        ({ role, start, end }) => `${role}:${input.article.text.slice(start, end)}`,
      );
      assert.equal(told.join(' '), expected);
    });
  };
}
