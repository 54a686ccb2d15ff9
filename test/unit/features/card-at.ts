import assert from 'node:assert/strict';
import { hover } from '../../../src/features';
import type { Card } from '../../../src/features/types';
import { theStory } from './story';

/** The card of a kind at a place of the story, marked in words of it (see `Workspace.at`). */
export function cardAt<K extends Card['kind']>(
  kind: K,
  id: string,
  words: string,
): Extract<Card, { kind: K }> {
  const story = theStory();
  const card = hover(story.corpus, ...story.at(id, words));
  assert.equal(card?.kind, kind);
  return card as Extract<Card, { kind: K }>;
}
