import assert from 'node:assert/strict';
import { findEvents } from '../../../../src/engine/events';
import type { WordingPart } from '../../../../src/engine/events/types';
import { inputOf } from './sentence';

/** The wording of the event with a trigger, phrases that may be left out in square brackets. */
export function wordingOf(
  tree: string,
  trigger: string,
  part: 'wording' | 'impersonal' = 'wording',
  kind: 'paragraph' | 'headline' = 'paragraph',
): string {
  const input = inputOf(tree, kind);
  const { text } = input.article;
  const words = (piece: WordingPart): string => {
    if (piece.kind === 'verb') return piece.isPlural ? piece.plural : piece.singular;
    return piece.kind === 'words' ? piece.words : text.slice(piece.start, piece.end);
  };
  const event = findEvents(input).find(({ start, end }) => text.slice(start, end) === trigger);
  return (event?.[part] ?? [])
    .map((piece) => (piece.level > 0 ? `[${words(piece)}]` : words(piece)))
    .join(' ');
}

/** A test: the wording of the event with a trigger is as expected. */
export function check(name: string, tree: string, trigger: string, expected: string): void {
  it(name, () => {
    assert.equal(wordingOf(tree, trigger), expected);
  });
}
