import assert from 'node:assert/strict';
import type { EventMention } from '../../../../src/engine/events/types';
import type { Entity } from '../../../../src/engine/link/types';
import { involvedIn } from '../../../../src/engine/timeline/who-and-where';

function entity(name: string, type: Entity['type']): Entity {
  return { id: name.toLowerCase(), name, type } as Entity;
}

/** Who takes part where a mention names these inside its phrases, in an article that names all. */
function involved(names: readonly Entity[], others: readonly Entity[] = []): string[] {
  const phrases = names.map((_, mention) => ({ start: 0, end: 1, role: 'agent', mention }) as const);
  const mention = { involved: phrases } as unknown as EventMention;
  return [...involvedIn({ entities: [...names, ...others] }, mention).involved];
}

describe('whom a mention names inside its phrases', () => {
  const norwegian = entity('Norwegian', 'group');
  it('is the country for a nationality, where the article names it', () => {
    assert.deepEqual(involved([norwegian], [entity('Norway', 'place')]), ['norway']);
    assert.deepEqual(involved([norwegian], [entity('Sweden', 'place')]), []);
  });
  it('is no adjective of another group, but those whom a noun calls', () => {
    assert.deepEqual(involved([entity('Shia', 'group')]), []);
    assert.deepEqual(involved([entity('Democrats', 'group')]), ['democrats']);
  });
});
